use chainrule::differentiate;

fn twice(x: &f64) -> f64 {
    2.0 * x
}

#[differentiate]
fn handed_on(x: f64) -> f64 {
    let boxed = Box::new(x);
    twice(&boxed)
}

#[differentiate]
fn returned(x: f64) -> Box<f64> {
    Box::new(x)
}

#[differentiate]
fn twice_of_one_name(x: &f64) -> f64 {
    let y = Box::new(*x);
    let y = *y;
    y
}

fn main() {
    let _ = (handed_on(1.0), returned(1.0), twice_of_one_name(&1.0));
}
