//! Drawings: recorded, with the numbers where they belong, and no text above another.
//! `UPDATE=1 cargo test` records them; look at the pictures, it is the review.

use chainrule::differentiate;
use chainrule::graph::{Graph, Trace};
use std::path::Path;

#[differentiate(graph)]
fn apples(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

#[differentiate(graph)]
fn apples_and_oranges(apple: f64, apples: f64, orange: f64, oranges: f64, tax: f64) -> f64 {
    let apple_price = apple * apples;
    let orange_price = orange * oranges;
    let subtotal = apple_price + orange_price;
    subtotal * tax
}

#[differentiate(graph)]
#[allow(clippy::let_and_return, reason = "the name is shown in the drawing")]
fn square_of_sum(x: f64, y: f64) -> f64 {
    let t = x + y;
    let z = t.powi(2);
    z
}

#[differentiate(graph)]
fn dot(x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            s += x[i] * w[i];
        }
    }
    s
}

/// About 60 nodes.
#[differentiate(graph)]
fn network(x: [f64; 3], w: &[[f64; 3]; 3], v: &[f64; 3]) -> f64 {
    let mut out = 0.0;
    for i in 0..3 {
        let mut sum = 0.0;
        for j in 0..3 {
            sum += w[i][j] * x[j];
        }
        out += v[i] * sum.tanh();
    }
    out
}

fn pictures() -> Vec<(&'static Graph, Trace)> {
    let w = [[0.1, 0.2, 0.3], [-0.4, 0.5, 0.6], [0.7, -0.8, 0.9]];
    vec![
        (apples::graph(), apples::trace(100.0, 2.0, 1.1)),
        (apples_and_oranges::graph(), apples_and_oranges::trace(100.0, 2.0, 150.0, 3.0, 1.1)),
        (square_of_sum::graph(), square_of_sum::trace(1.0, 2.0)),
        (dot::graph(), dot::trace(&[1.0, -2.0, 3.0, 4.0, 1.0, 2.0, 1.0, 2.0], &[1.5; 8])),
        (network::graph(), network::trace([0.5, -1.0, 2.0], &w, &[1.0, 2.0, 3.0])),
    ]
}

#[test]
fn drawings_are_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("graph/recorded");
    let mut changed = Vec::new();
    for (graph, trace) in pictures() {
        let name = graph.name;
        let text = format!("{graph}\n{trace}\n{}", trace.influence());
        for (file, drawing) in [
            (format!("{name}.svg"), trace.svg()),
            (format!("{name}.graph.svg"), graph.svg()),
            (format!("{name}.dot"), trace.dot()),
            (format!("{name}.mmd"), trace.mermaid()),
            (format!("{name}.txt"), text),
        ] {
            let path = folder.join(&file);
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, drawing).unwrap();
            } else if std::fs::read_to_string(&path).ok() != Some(drawing) {
                changed.push(file);
            }
        }
    }
    assert!(
        changed.is_empty(),
        "{changed:?} are not as recorded; UPDATE=1 cargo test records them"
    );
}

/// The values on the arrows that go right, and the gradients that come back, with the names of both ends.
fn edges(trace: &Trace) -> Vec<(String, String, f64, f64)> {
    let round = |value: Option<f64>| (value.unwrap() * 1e6).round() / 1e6;
    let name = |at: usize| trace.variables()[at].name.clone();
    let links = trace.links().iter();
    links.map(|it| (name(it.from), name(it.to), round(it.value), round(it.gradient))).collect()
}

#[test]
fn buying_apples() {
    let found = edges(&apples::trace(100.0, 2.0, 1.1));
    let expected = [
        ("price", "subtotal", 100.0, 2.2),
        ("count", "subtotal", 2.0, 110.0),
        ("subtotal", "", 200.0, 1.1),
        ("tax", "", 1.1, 200.0),
        ("", "out", 220.0, 1.0),
    ];
    assert_eq!(found, expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c, d)));
}

#[test]
fn buying_apples_and_oranges() {
    let found = edges(&apples_and_oranges::trace(100.0, 2.0, 150.0, 3.0, 1.1));
    let expected = [
        ("apple", "apple_price", 100.0, 2.2),
        ("apples", "apple_price", 2.0, 110.0),
        ("orange", "orange_price", 150.0, 3.3),
        ("oranges", "orange_price", 3.0, 165.0),
        ("apple_price", "subtotal", 200.0, 1.1),
        ("orange_price", "subtotal", 450.0, 1.1),
        ("subtotal", "", 650.0, 1.1),
        ("tax", "", 1.1, 650.0),
        ("", "out", 715.0, 1.0),
    ];
    assert_eq!(found, expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c, d)));
}

#[test]
fn the_chain_rule_stands_on_the_edges() {
    let svg = square_of_sum::trace(1.0, 2.0).svg();
    for text in ["∂t/∂x = 1", "∂t/∂y = 1", "∂z/∂t = 2·t = 6"] {
        assert!(svg.contains(text), "{text} is not in\n{svg}");
    }
    assert!(square_of_sum::graph().svg().contains("∂z/∂t = 2·t"));
}

#[test]
fn the_table_has_the_most_effect_first() {
    let table = apples_and_oranges::trace(100.0, 2.0, 150.0, 3.0, 1.1).influence();
    assert_eq!(table.rows()[0].name, "tax");
    assert!((table.rows()[0].elasticity - 1.0).abs() < 1e-12);
    assert!((table.rows()[1].elasticity - 495.0 / 715.0).abs() < 1e-12);
}

/// Left, top, right and bottom of each text.
fn texts(svg: &str) -> Vec<(String, [f64; 4])> {
    let mut texts = Vec::new();
    let mut moved = (0.0, 0.0);
    for line in svg.lines() {
        if let Some(by) = line.strip_prefix("<g transform=\"translate(") {
            let (x, y) = by.split_once(')').unwrap().0.split_once(' ').unwrap();
            moved = (x.parse().unwrap(), y.parse().unwrap());
        }
        if !line.starts_with("<text") {
            continue;
        }
        let number = |name: &str| -> f64 {
            let rest = line.split_once(&format!(" {name}=\"")).unwrap().1;
            rest.split_once('"').unwrap().0.parse().unwrap()
        };
        let mut plain = String::new();
        let mut is_tag = false;
        for c in line.chars() {
            match c {
                '<' => is_tag = true,
                '>' => is_tag = false,
                c if !is_tag => plain.push(c),
                _ => {}
            }
        }
        let is_left = line.contains("class=\"left") || line.contains("class=\"title");
        let size = if line.contains("partial") { 11.0 } else { 14.0 };
        let (x, y) = (number("x") + moved.0, number("y") + moved.1);
        let width = plain.replace("&gt;", ">").chars().count() as f64 * size * 0.55;
        let left = if is_left { x } else { x - width / 2.0 };
        texts.push((plain, [left, y - size * 0.7, left + width, y]));
    }
    texts
}

#[test]
fn no_two_texts_overlap() {
    for (graph, trace) in pictures() {
        for svg in [graph.svg(), trace.svg()] {
            let texts = texts(&svg);
            for (at, (a, [left, top, right, bottom])) in texts.iter().enumerate() {
                for (b, other) in &texts[at + 1..] {
                    let apart = *right <= other[0]
                        || other[2] <= *left
                        || *bottom <= other[1]
                        || other[3] <= *top;
                    assert!(apart, "{}: `{a}` and `{b}` overlap", graph.name);
                }
            }
        }
    }
}

/// Iterations stand below each other, so that a page shows all of them by scrolling down.
#[test]
fn nested_loops_are_not_wide() {
    let w = [[0.1, 0.2, 0.3], [-0.4, 0.5, 0.6], [0.7, -0.8, 0.9]];
    let trace = network::trace([0.5, -1.0, 2.0], &w, &[1.0, 2.0, 3.0]);
    assert!(trace.variables().len() > 40);
    let svg = trace.svg();
    let width = svg.split_once("viewBox=\"0 0 ").unwrap().1.split_once(' ').unwrap().0;
    assert!(width.parse::<f64>().unwrap() < 2200.0, "{width}");
}

#[test]
fn a_long_loop_is_cut_off_with_an_ellipsis() {
    let trace = dot::trace(&[1.0; 100], &[2.0; 100]);
    assert!(!trace.is_complete());
    assert!(trace.variables().len() < 100);
    assert_eq!(trace.value(), 200.0);
    assert!(trace.svg().contains("94 more"), "{trace}");
}
