use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Spring(f64);

#[differentiate]
impl Spring {
    fn add_to(&self, out: &mut [f64]) {
        out[0] += self.0;
    }
}

#[differentiate]
fn f(spring: &Spring, out: &mut [f64]) {
    spring.add_to(out);
}

fn main() {}
