use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut best = &x[0];
    for value in x {
        if value > best {
            best = value;
        }
    }
    *best
}

fn main() {}
