use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> impl Copy {
    x
}

fn main() {
    let _ = f(1.0);
}
