use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let scale = unsafe { f64::from_bits(0_u64).to_int_unchecked::<i32>() };
    x * f64::from(scale)
}

fn main() {
    let _ = f(1.0);
}
