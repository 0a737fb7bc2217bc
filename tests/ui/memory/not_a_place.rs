use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    (x, 1.0).0 = 2.0;
    x
}

fn main() {}
