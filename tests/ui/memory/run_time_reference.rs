use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64], y: &[f64], flag: bool) -> f64 {
    let r = if flag { x } else { y };
    r[0] * r[0]
}

fn main() {}
