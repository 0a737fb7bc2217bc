use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let larger = if x[0] > x[1] { &x[0] } else { &x[1] };
    *larger
}

fn main() {}
