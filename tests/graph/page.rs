//! The page in a browser: what one points at is lit everywhere, and the arrow keys step.

use chainrule::differentiate;
use std::path::PathBuf;
use std::process::Command;

#[differentiate(graph)]
fn apples(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

/// What the test does in the page; what it sees is in the title.
const DRIVER: &str = r##"<script>
const seen = [];
const point = (query) => document.querySelector(query).dispatchEvent(new Event("mouseenter"));
const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
const lit = (query) => all(query + ".lit").map(it => it.textContent.trim()).join("|");
const subtotal = nodes.find(node => node.name === "subtotal");
point(`.shape[data-node="${subtotal.id}"]`);
seen.push("source " + lit("#source span"), "backward " + lit("#backward span").length, "link " + lit(".link"));
for (let i = 0; i < 4; i++) press("ArrowRight");
seen.push("forward " + all(".has-value").length + " " + all(".has-gradient").length, said.textContent);
for (let i = 0; i < 8; i++) press("ArrowRight");
seen.push("backward " + all(".has-value").length + " " + all(".has-gradient").length, said.textContent);
press("Escape");
seen.push("stepping " + document.body.classList.contains("stepping"));
document.title = seen.join("; ");
</script>"##;

fn browser() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok())
}

#[test]
fn pointing_and_stepping() {
    let Some(browser) = browser() else {
        println!(
            "SKIPPED: no Chromium is installed, so the page is not tested; apt-get install chromium"
        );
        return;
    };
    let page = apples::trace(100.0, 2.0, 1.1).html();
    assert!(
        !page.contains("http://")
            || page.matches("http://").count() == page.matches("http://www.w3.org/").count()
    );
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("apples.html");
    std::fs::write(&path, page.replace("</body>", &format!("{DRIVER}</body>"))).unwrap();
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--virtual-time-budget=2000",
            "--dump-dom",
        ])
        .arg(format!("file://{}", path.display()))
        .output()
        .unwrap();
    let dom = String::from_utf8_lossy(&output.stdout);
    let title = dom
        .split_once("<title>")
        .map_or("", |(_, rest)| rest.split_once("</title>").map_or("", |it| it.0));
    let errors = String::from_utf8_lossy(&output.stderr);
    for seen in [
        "    let subtotal = price * count;",
        "link subtotal =200",
        "forward 4 0; → forward: subtotal = 200, gradient 1.1",
        "backward 5 5; ← backward: price = 100, gradient 2.2",
        "stepping false",
    ] {
        assert!(title.contains(seen), "`{seen}` is not in `{title}`\n{errors}");
    }
}
