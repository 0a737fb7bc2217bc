use chainrule::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Vector {
    parts: [f64; 3],
}

#[differentiate]
impl Vector {
    fn scaled(&self, by: f64) -> Vector {
        Vector { parts: self.parts.map(|part| part * by) }
    }

    fn head(&self) -> f64 {
        self.parts[0]
    }
}

#[differentiate]
fn of_another_method(v: &Vector) -> f64 {
    v.head()
}

fn main() {}
