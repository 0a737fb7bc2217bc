use chainrule::differentiate;

#[differentiate(jacobian)]
fn doubled(x: &mut [f64]) {
    for i in 0..x.len() {
        x[i] *= 2.0;
    }
}

fn main() {
    doubled(&mut [1.0]);
}
