use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> u64 {
    x.to_bits()
}

fn main() {
    let _ = f(1.0);
}
