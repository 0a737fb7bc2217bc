use chainrule::differentiate;

#[differentiate]
fn first(x: f64) -> f64 {
    x * x
}

#[differentiate(order = 2)]
fn pair(x: f64) -> (f64, f64) {
    (x * x, x)
}

#[differentiate(order = 2)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate]
fn of_first_order(x: f64) -> f64 {
    first::grad(x)
}

#[differentiate]
fn of_two_floats(x: f64) -> f64 {
    let (_, tangent) = pair::jvp(x, 1.0);
    let (a, _) = tangent;
    a
}

#[differentiate(order = 2)]
fn of_third_order(x: f64) -> f64 {
    cube::grad(x)
}

fn main() {}
