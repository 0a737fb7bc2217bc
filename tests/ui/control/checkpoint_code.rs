use chainrule::differentiate;

fn chance() -> f64 {
    0.5
}

#[differentiate]
fn shaken(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        let by: f64 = chance();
        y *= x + by;
    }
    y
}

fn main() {}
