use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let mut y = x;
    y * {
        y = 3.0;
        if x > 0.0 { y } else { return 0.0 }
    }
}

fn main() {
    let _ = f(1.0);
}
