use chainrule::differentiate;

#[differentiate]
fn f(x: f64, n: Option<usize>) -> f64 {
    if x > 0.0
        && let Some(n) = n
    {
        x * n as f64
    } else {
        0.0
    }
}

fn main() {}
