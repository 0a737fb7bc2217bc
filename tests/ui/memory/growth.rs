use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let mut v = vec![1.0];
    v.push(x);
    v.dedup();
    v[0]
}

fn main() {
    let _ = f(1.0);
}
