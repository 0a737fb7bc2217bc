use chainrule::differentiate;

#[differentiate(using(g))]
fn f(x: f64) -> f64 {
    x
}

fn main() {
    let _ = f(1.0);
}
