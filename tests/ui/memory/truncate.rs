use chainrule::differentiate;

#[differentiate]
fn f(x: &mut Vec<f64>) {
    x.truncate(1);
}

fn main() {}
