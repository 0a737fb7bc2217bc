use chainrule::{Differentiable, differentiate};
use std::ops::Sub;

#[derive(Clone, Differentiable)]
struct Values(Vec<f64>);

#[differentiate]
impl Sub<&Values> for &Values {
    type Output = Values;
    fn sub(self, other: &Values) -> Values {
        Values(vec![self.0[0] - other.0[0]])
    }
}

fn main() {}
