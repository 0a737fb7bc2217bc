//! Writes pages that show the graphs of small functions, with every value and every gradient.
//! Run with `cargo run --example visualise`; the pages are in `target/visualise`, or where the
//! first argument says.

use chainrule::differentiate;
use chainrule::graph::Trace;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// How much do price, count and tax bear on what is paid for apples?
#[differentiate(graph)]
fn apples(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

/// The same for apples and oranges.
#[differentiate(graph)]
fn apples_and_oranges(apple: f64, apples: f64, orange: f64, oranges: f64, tax: f64) -> f64 {
    let apple_price = apple * apples;
    let orange_price = orange * oranges;
    let subtotal = apple_price + orange_price;
    subtotal * tax
}

/// The chain rule: ∂z/∂x = ∂z/∂t · ∂t/∂x = 2t · 1.
#[differentiate(graph)]
fn square_of_sum(x: f64, y: f64) -> f64 {
    let t = x + y;
    t.powi(2)
}

/// The squared error of a neuron.
#[differentiate(graph)]
fn neuron(x: &[f64; 2], w: &[f64; 2], bias: f64, target: f64) -> f64 {
    let sum = w[0] * x[0] + w[1] * x[1] + bias;
    let y = 1.0 / (1.0 + (-sum).exp());
    let error = y - target;
    error * error
}

/// Newton's method for the square root, in a loop.
#[differentiate(graph)]
fn newton(a: f64) -> f64 {
    let mut x = a;
    for _ in 0..4 {
        x = 0.5 * (x + a / x);
    }
    x
}

fn main() -> io::Result<()> {
    let folder =
        env::args_os().nth(1).map_or_else(|| PathBuf::from("target/visualise"), PathBuf::from);
    fs::create_dir_all(&folder)?;

    let paid = apples::trace(100.0, 2.0, 1.1);
    println!("{paid}\n{}", paid.influence());
    assert_eq!(paid.value().round(), 220.0);
    let gradients: Vec<f64> = paid.inputs().filter_map(|input| input.gradient).collect();
    assert_eq!(gradients, [2.2, 110.00000000000001, 200.0]);

    let squared = square_of_sum::trace(1.0, 2.0);
    let partials: Vec<&str> = squared.links().iter().map(|link| link.formula).collect();
    assert_eq!(partials, ["1", "1", "2·t", ""]);

    write(&folder, &paid)?;
    write(&folder, &apples_and_oranges::trace(100.0, 2.0, 150.0, 3.0, 1.1))?;
    write(&folder, &squared)?;
    write(&folder, &neuron::trace(&[0.5, -1.0], &[0.8, 0.2], 0.1, 1.0))?;
    write(&folder, &newton::trace(2.0))
}

fn write(folder: &Path, trace: &Trace) -> io::Result<()> {
    let page = folder.join(format!("{}.html", trace.graph().name));
    fs::write(&page, trace.html())?;
    println!("{}", page.display());
    Ok(())
}
