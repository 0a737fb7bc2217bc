use chainrule::differentiate;

struct Meters(f64);

#[differentiate]
fn f(x: f64) -> u64 {
    let y = Meters(x);
    y.0.to_bits() + x.to_bits()
}

fn main() {
    let _ = f(1.0);
}
