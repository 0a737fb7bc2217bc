use chainrule::differentiate;

#[differentiate]
fn exchange(a: &mut f64, b: &mut f64) {
    let old = *a;
    *a = *b;
    *b = old;
}

#[differentiate]
fn f(x: f64) -> f64 {
    let mut a = [x, x * x];
    let [first, second] = &mut a;
    exchange(first, second);
    a[0]
}

fn main() {
    let _ = f(1.0);
}
