use chainrule::differentiate;

#[differentiate(jacobian())]
fn of_nothing(x: f64) -> [f64; 2] {
    [x, 2.0 * x]
}

#[differentiate(jacobian = x)]
fn assigned(x: f64) -> [f64; 2] {
    [x, 2.0 * x]
}

fn main() {
    of_nothing(1.0);
    assigned(1.0);
}
