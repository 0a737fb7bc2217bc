use chainrule::differentiate;

#[differentiate]
fn f(x: f64, k: usize) -> f64 {
    let functions = [f64::sin, f64::cos];
    functions[k](x)
}

fn main() {}
