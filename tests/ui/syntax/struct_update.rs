use chainrule::differentiate;

#[derive(Default)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn f(x: f64) -> f64 {
    let point = Point { x, ..Point::default() };
    point.x * point.y
}

fn main() {}
