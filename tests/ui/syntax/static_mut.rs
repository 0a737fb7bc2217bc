use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    static mut _COUNT: u32 = 0;
    x
}

fn main() {
    let _ = f(1.0);
}
