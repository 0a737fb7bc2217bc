//! How much each input bears on the result. Run with `cargo run --release --example apples`.

use chainrule::differentiate;

/// What some apples cost.
#[differentiate]
fn apples(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

/// What some apples and oranges cost.
#[differentiate]
fn fruit(apple: f64, apples: f64, orange: f64, oranges: f64, tax: f64) -> f64 {
    let subtotal = apple * apples + orange * oranges;
    subtotal * tax
}

/// The smallest chain: `z = t²`, `t = x + y`.
#[differentiate]
fn square_of_sum(x: f64, y: f64) -> f64 {
    let t = x + y;
    t * t
}

fn main() {
    let (total, (price, count, tax)) = apples::value_and_grad(100.0, 2.0, 1.1);
    table(
        "2 apples at 100, tax 10 %",
        total,
        &[("apple price", 100.0, price), ("apple count", 2.0, count), ("tax factor", 1.1, tax)],
    );
    assert_all_close(&[total, price, count, tax], &[220.0, 2.2, 110.0, 200.0]);

    let (total, gradient) = fruit::value_and_grad(100.0, 2.0, 150.0, 3.0, 1.1);
    let (apple, apples, orange, oranges, tax) = gradient;
    table(
        "2 apples at 100 and 3 oranges at 150, tax 10 %",
        total,
        &[
            ("apple price", 100.0, apple),
            ("apple count", 2.0, apples),
            ("orange price", 150.0, orange),
            ("orange count", 3.0, oranges),
            ("tax factor", 1.1, tax),
        ],
    );
    let gradient = [total, apple, apples, orange, oranges, tax];
    assert_all_close(&gradient, &[715.0, 2.2, 110.0, 3.3, 165.0, 650.0]);

    let (z, (d_x, d_y)) = square_of_sum::value_and_grad(3.0, 4.0);
    println!("z = (x + y)² at (3, 4): z = {z}, ∂z/∂x = {d_x}, ∂z/∂y = {d_y}: both 2 (x + y)");
    assert_all_close(&[z, d_x, d_y], &[49.0, 14.0, 14.0]);
}

/// What a change of 1 % of each input does to the total.
fn table(title: &str, total: f64, inputs: &[(&str, f64, f64)]) {
    println!("{title}: pay {}", number(total));
    println!("  {:<13} {:>7} {:>10} {:>14}", "input", "value", "gradient", "1 % more adds");
    for (name, value, gradient) in inputs {
        let change = number(gradient * value * 0.01);
        println!("  {name:<13} {:>7} {:>10} {change:>14}", number(*value), number(*gradient));
    }
    println!();
}

/// A number without the rounding of its last digits: 2.2, not 2.2000000000000002.
fn number(x: f64) -> String {
    let text = format!("{x:.10}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

#[track_caller]
fn assert_all_close(actual: &[f64], expected: &[f64]) {
    assert_eq!(actual.len(), expected.len());
    for (actual, expected) in actual.iter().zip(expected) {
        assert!((actual - expected).abs() <= 1e-12 * expected.abs(), "{actual} is not {expected}");
    }
}
