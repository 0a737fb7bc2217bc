use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    num_traits::pow(x, 3)
}

fn main() {}
