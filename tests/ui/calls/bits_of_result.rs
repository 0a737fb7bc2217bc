use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> u64 {
    x.sin().to_bits() >> 52
}

fn main() {}
