use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut values = x.iter();
    let mut sum = 0.0;
    while let Some(value) = values.next() {
        sum += value;
    }
    sum
}

fn main() {}
