use chainrule::differentiate;

#[differentiate]
fn attract(one: &mut (f64, f64), other: &(f64, f64)) {
    one.1 += other.0 - one.0;
}

#[differentiate]
fn f(bodies: &mut [(f64, f64)]) -> f64 {
    let (one, other) = bodies.split_at_mut(1);
    attract(&mut one[0], &other[0]);
    bodies[0].1
}

fn main() {
    let _ = f(&mut [(1.0, 0.0), (2.0, 0.0)]);
}
