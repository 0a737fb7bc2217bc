use chainrule::{Differentiable, differentiate};

#[derive(Clone, Default, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn lowest(x: &[f64]) -> f64 {
    let mut points: Vec<Point> = x.iter().map(|v| Point { x: v.round(), y: *v }).collect();
    points.sort_unstable_by(|a, b| a.x.total_cmp(&b.x));
    points[0].y
}

fn main() {}
