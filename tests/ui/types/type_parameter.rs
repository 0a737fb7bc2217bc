use chainrule::differentiate;

use std::ops::Mul;

#[differentiate]
fn f<T: Copy + Mul<Output = T>>(x: T, y: &[T]) -> T {
    x * y[0]
}

fn main() {}
