use chainrule::differentiate;

#[differentiate]
fn f(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let (low, high) = a.split_at_mut(1);
    let target = if x > y { low } else { high };
    target[0] *= 2.0;
    a[0] * a[1]
}

fn main() {}
