//! The page in a browser: what one points at is lit everywhere, and the arrow keys step.

use chainrule::differentiate;
use std::path::PathBuf;
use std::process::Command;

#[differentiate(graph)]
fn apples(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

#[differentiate(graph)]
fn newton(a: f64) -> f64 {
    let mut x = a;
    for _ in 0..6 {
        x = 0.5 * (x + a / x);
    }
    x
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
    let seen = title_after(browser, &page, "apples", DRIVER);
    for expected in [
        "    let subtotal = price * count;",
        "link subtotal =200",
        "forward 4 0; → forward: subtotal = 200, gradient 1.1",
        "backward 5 5; ← backward: price = 100, gradient 2.2",
        "stepping false",
    ] {
        assert!(seen.contains(expected), "`{expected}` is not in `{seen}`");
    }
}

/// In a picture that is larger than the window, what is stepped to is in sight, and so are its lines.
const SCROLLER: &str = r##"<script>
const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
for (let i = 0; i < 60 && !said.textContent.startsWith("← backward: x ="); i++) press("ArrowRight");
const isInSight = (query) => all(query).every(it => {
  const { top, bottom } = it.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});
const backward = all("#backward .lit").length;
document.title = said.textContent + "; " + isInSight(".shape.lit") + " " + isInSight("#source .lit") + "; " + (backward > 0);
</script>"##;

#[test]
fn a_loop_is_stepped_through_in_sight() {
    let Some(browser) = browser() else {
        println!("SKIPPED: no Chromium is installed; apt-get install chromium");
        return;
    };
    let seen = title_after(browser, &newton::trace(2.0).html(), "newton", SCROLLER);
    assert!(seen.contains("x = 1.4142") && seen.contains("true true; true"), "{seen}");
}

/// Opens a page, runs a script in it, and gives the title that the script leaves.
fn title_after(browser: &str, page: &str, name: &str, script: &str) -> String {
    assert!(
        !page.contains("http://")
            || page.matches("http://").count() == page.matches("http://www.w3.org/").count()
    );
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html"));
    std::fs::write(&path, page.replace("</body>", &format!("{script}</body>"))).unwrap();
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
    let title = dom.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    title.map_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned(), |it| it.0.to_owned())
}
