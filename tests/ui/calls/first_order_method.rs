use chainrule::{Differentiable, differentiate};

#[derive(Differentiable, Clone)]
struct Spring {
    stiffness: f64,
}

#[differentiate]
impl Spring {
    fn energy(&self, x: f64) -> f64 {
        self.stiffness * x * x
    }
}

#[differentiate(order = 2)]
fn two(stiffness: f64, x: f64) -> f64 {
    let spring = Spring { stiffness };
    spring.energy(x) + x
}

fn main() {}
