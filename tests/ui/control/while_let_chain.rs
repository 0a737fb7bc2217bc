use chainrule::differentiate;

#[differentiate]
fn f(mut x: f64, mut n: Option<usize>) -> f64 {
    while x < 1.0
        && let Some(k) = n
    {
        x *= 2.0;
        n = k.checked_sub(1);
    }
    x
}

fn main() {}
