use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    static mut COUNT: f64 = 1.0;
    let _ = &raw const COUNT;
    x
}

fn main() {
    let _ = f(1.0);
}
