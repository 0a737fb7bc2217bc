//! What tells elements apart that compare equal.

use core::cmp::Ordering;

/// Elements that their bits tell apart.
#[diagnostic::on_unimplemented(
    message = "where values of the type `{Self}` compare equal, an unstable sort may put either first",
    label = "may come in any order",
    note = "use `sort_by` or `sort_by_key`, which keep the order of what compares equal"
)]
pub trait Bits {
    /// Equal if all bits are.
    fn by_bits(&self, other: &Self) -> Ordering;
}

macro_rules! bits {
    ($($ty:ident)*; by $compare:ident) => {$(
        impl Bits for $ty {
            #[inline]
            fn by_bits(&self, other: &Self) -> Ordering {
                self.$compare(other)
            }
        }
    )*};
}

bits! { f32 f64; by total_cmp }
bits! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize; by cmp }

impl<T: Bits> Bits for [T] {
    fn by_bits(&self, other: &Self) -> Ordering {
        let pairs = self.iter().zip(other).map(|(a, b)| a.by_bits(b));
        let lengths = self.len().cmp(&other.len());
        pairs.fold(Ordering::Equal, Ordering::then).then(lengths)
    }
}

impl<T: Bits, const N: usize> Bits for [T; N] {
    fn by_bits(&self, other: &Self) -> Ordering {
        self.as_slice().by_bits(other)
    }
}

#[cfg(feature = "alloc")]
impl<T: Bits> Bits for alloc::vec::Vec<T> {
    fn by_bits(&self, other: &Self) -> Ordering {
        self.as_slice().by_bits(other)
    }
}

macro_rules! tuple_bits {
    ($($ty:ident $at:tt)*) => {
        impl<$($ty: Bits),*> Bits for ($($ty,)*) {
            fn by_bits(&self, other: &Self) -> Ordering {
                Ordering::Equal$(.then_with(|| self.$at.by_bits(&other.$at)))*
            }
        }
    };
}

tuple_bits! { A 0 }
tuple_bits! { A 0 B 1 }
tuple_bits! { A 0 B 1 C 2 }
tuple_bits! { A 0 B 1 C 2 D 3 }
tuple_bits! { A 0 B 1 C 2 D 3 E 4 }
tuple_bits! { A 0 B 1 C 2 D 3 E 4 F 5 }
