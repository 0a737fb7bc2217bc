//! Compound assignments of operands whose types the macro does not know: `a += b` of a type of the user's is its
//! `AddAssign`, which need not be its `Add`.

use core::ops::{AddAssign, Deref, DivAssign, MulAssign, RemAssign, SubAssign};

/// The right operand of a compound assignment. An operator with such a one gives what is assigned.
#[derive(Clone, Copy, Debug)]
pub struct Assigned<T>(pub T);

impl<T> Deref for Assigned<&T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        self.0
    }
}

macro_rules! assigned {
    ($($name:ident $Trait:ident $op:tt;)*) => {$(
        /// What is assigned.
        #[inline(always)]
        pub fn $name<L: $Trait<R> + Clone, R: Clone>(lhs: &L, rhs: &R) -> L {
            let mut assigned = lhs.clone();
            assigned $op rhs.clone();
            assigned
        }
    )*};
}

assigned! {
    add_assigned AddAssign +=;
    sub_assigned SubAssign -=;
    mul_assigned MulAssign *=;
    div_assigned DivAssign /=;
    rem_assigned RemAssign %=;
}
