use chainrule::differentiate;

use std::ops::Mul;

#[differentiate]
fn f<T: Copy + Mul<U, Output = U>, U>(x: T, y: &[U]) -> U
where
    U: Copy + Mul<Output = f64>,
{
    x * y[0]
}

fn main() {}
