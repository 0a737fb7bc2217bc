use chainrule::differentiate;

#[differentiate]
fn f(x: f64, mut n: Vec<u32>) -> f64 {
    match n.len() {
        1 if n.pop().is_some() => x,
        _ => 2.0 * x,
    }
}

fn main() {
    let _ = f(1.0, vec![1]);
}
