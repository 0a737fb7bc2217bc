use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> bool {
    let pair = (x, x);
    pair == (1.0, 1.0)
}

fn main() {
    let _ = f(1.0);
}
