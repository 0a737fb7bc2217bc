use chainrule::differentiate;

#[differentiate(crate = "chainrule")]
fn f(x: f64) -> f64 {
    x
}

fn main() {
    let _ = f(1.0);
}
