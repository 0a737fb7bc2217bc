use chainrule::differentiate;

use std::ops::Mul;

trait Angle: Copy + Mul<Output = Self> {
    /// Of an angle in degrees.
    fn sin(self) -> Self;
}

#[differentiate]
fn f<T: Angle + Mul<Output = T>>(x: T) -> T {
    x * x.sin()
}

fn main() {}
