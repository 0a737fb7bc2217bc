use chainrule::differentiate;

#[differentiate(jacobian(x, y, count))]
fn f(x: f64, count: usize) -> [f64; 2] {
    [x, count as f64 * x]
}

fn main() {
    f(1.0, 2);
}
