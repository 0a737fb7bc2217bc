use chainrule::differentiate;

#[differentiate(order = 2)]
fn orbit(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        y *= x;
    }
    y
}

fn main() {}
