use chainrule::differentiate;

#[differentiate]
fn f(x: f64, log: &dyn std::fmt::Debug) -> f64 {
    println!("{log:?}");
    x * x
}

fn main() {}
