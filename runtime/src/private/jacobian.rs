//! What is done with the components of tangents to make a Jacobian of them: columns are seeds, rows are read.

use super::generic::{from_f64, to_f64};
use super::lanes::InLanes;
pub use super::rows::Rows;
#[cfg(feature = "alloc")]
use super::{Box, Vec};
use super::{Lanes, Tangent};
use crate::Differentiable;
#[cfg(feature = "alloc")]
use crate::matrix::Matrix;

/// How many columns are computed at once, where the types do not say how many there are.
pub const WIDTH: usize = 8;

/// How many columns are computed at once: all of a few, else as few times [`WIDTH`] as it takes, evenly.
#[must_use]
pub const fn width(columns: Option<usize>) -> usize {
    match columns {
        None => WIDTH,
        Some(0) => 1,
        Some(columns) => columns.div_ceil(columns.div_ceil(WIDTH)),
    }
}

/// Whether pulling back each row costs less than carrying all columns forward. A row costs as much as three or four
/// columns, since columns share the work of the function and are computed several at a time.
#[inline]
#[must_use]
pub const fn is_less(rows: usize, columns: usize) -> bool {
    4 * rows < columns
}

/// The sum, if all are known.
#[must_use]
pub const fn sum(counts: &[Option<usize>]) -> Option<usize> {
    let (mut sum, mut at) = (0, 0);
    while at < counts.len() {
        match counts[at] {
            Some(count) => sum += count,
            None => return None,
        }
        at += 1;
    }
    Some(sum)
}

/// A type whose tangents in lanes have components in an order.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no components that could be rows or columns of a Jacobian",
    note = "those of floats, and of arrays, slices, `Vec`s, `Option`s and tuples of them are numbered; \
            a struct or an enum with `#[derive(Differentiable)]` says `#[differentiable(lanes)]`"
)]
pub trait Components<const N: usize>: InLanes<N> + Differentiable {
    /// How many components there are, where the type says so.
    const COUNT: Option<usize>;

    /// How many components there are.
    fn count(tangents: &Self::Lanes) -> usize;

    /// Each lane gets one component that is one: the first that of number `at`, the next the one after. `at` then
    /// counts from the component after these; numbers before the first wrap around. Before, components are zero, save
    /// those that the columns just before were seeded in.
    fn seed(tangents: &mut Self::Lanes, at: &mut usize);

    /// Writes a piece of a row for each component.
    fn write(tangents: &Self::Lanes, rows: &mut Rows<'_>);

    /// The same for each of several values.
    #[inline(always)]
    fn write_all(tangents: &[Self::Lanes], rows: &mut Rows<'_>)
    where
        Self::Lanes: Sized,
    {
        for tangents in tangents {
            Self::write(tangents, rows);
        }
    }

    /// Adds the product of the gradient with the tangents of each lane.
    fn dot(gradient: &Self::Tangent, tangents: &Self::Lanes, sums: &mut [f64; N]);

    /// Sets the component of number `at` in each lane, and counts down.
    fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; N]);
}

/// Seeds the tangents.
#[inline(always)]
pub fn seed<const N: usize, T: Components<N> + ?Sized>(tangents: &mut T::Lanes, at: &mut usize) {
    T::seed(tangents, at);
}

/// Counts the components.
#[inline(always)]
pub fn count<const N: usize, T: Components<N> + ?Sized>(tangents: &T::Lanes) -> usize {
    T::count(tangents)
}

/// Writes the components.
#[inline(always)]
pub fn write<const N: usize, T: Components<N> + ?Sized>(tangents: &T::Lanes, rows: &mut Rows<'_>) {
    T::write(tangents, rows);
}

/// The product of the gradient with the tangents of each lane is added.
#[inline(always)]
pub fn dot<const N: usize, T: Components<N> + ?Sized>(
    gradient: &Tangent<T>,
    tangents: &T::Lanes,
    sums: &mut [f64; N],
) {
    T::dot(gradient, tangents, sums);
}

/// Sets the component of number `at` in each lane.
#[inline(always)]
pub fn set<const N: usize, T: Components<N> + ?Sized>(
    tangents: &mut T::Lanes,
    mut at: usize,
    to: &[f64; N],
) {
    T::set(tangents, &mut at, to);
}

/// Gives the component of number `at` a one and the others a zero, and counts down.
#[inline]
pub fn choose<T: Differentiable + ?Sized>(
    tangent: &mut Tangent<T>,
    zero: &Tangent<T>,
    at: &mut usize,
) {
    T::zip_tangents(tangent, zero, &mut |_, _| {
        let chosen = *at == 0;
        *at = at.wrapping_sub(1);
        f64::from(u8::from(chosen))
    });
}

/// Writes the components of a gradient into the beginning of a row, and hands back the rest of the row.
///
/// The gradient is used up: it is left in some state of its own.
#[inline]
pub fn write_row<'a, T: Differentiable + ?Sized>(
    gradient: &mut Tangent<T>,
    zero: &Tangent<T>,
    row: &'a mut [f64],
) -> &'a mut [f64] {
    let mut written = 0;
    T::zip_tangents(gradient, zero, &mut |component, _| {
        row[written] = component;
        written += 1;
        component
    });
    &mut row[written..]
}

/// Where a Jacobian is written.
pub trait Target {
    /// The elements, row by row, of a matrix of this size.
    fn sized(&mut self, rows: usize, columns: usize) -> &mut [f64];
}

/// A buffer of the caller's.
#[derive(Debug)]
pub struct Buffer<'a>(
    /// As long as the matrix has elements.
    pub &'a mut [f64],
);

impl Target for Buffer<'_> {
    #[inline]
    #[track_caller]
    fn sized(&mut self, rows: usize, columns: usize) -> &mut [f64] {
        let len = self.0.len();
        assert!(
            len == rows * columns,
            "a Jacobian of {rows} rows and {columns} columns in a buffer of {len}"
        );
        self.0
    }
}

#[cfg(feature = "alloc")]
impl Target for Matrix {
    #[inline]
    fn sized(&mut self, rows: usize, columns: usize) -> &mut [f64] {
        self.resize(rows, columns)
    }
}

/// Puts back what was there.
#[inline]
pub fn restore<T: Clone>(memory: &mut T, before: &T) {
    memory.clone_from(before);
}

/// The same of a slice.
#[inline]
pub fn restore_slice<T: Clone>(memory: &mut [T], before: &[T]) {
    memory.clone_from_slice(before);
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl<const N: usize> Components<N> for $float {
            const COUNT: Option<usize> = Some(1);

            #[inline(always)]
            fn count(_: &Lanes<$float, N>) -> usize {
                1
            }
            #[inline(always)]
            fn seed(tangents: &mut Lanes<$float, N>, at: &mut usize) {
                tangents.0 = [0.0; N];
                if let Some(lane) = tangents.0.get_mut(*at) {
                    *lane = 1.0;
                }
                *at = at.wrapping_add(1);
            }
            #[inline(always)]
            fn write(tangents: &Lanes<$float, N>, rows: &mut Rows<'_>) {
                rows.write(tangents);
            }
            #[inline(always)]
            fn write_all(tangents: &[Lanes<$float, N>], rows: &mut Rows<'_>) {
                rows.write_all(tangents);
            }
            #[inline(always)]
            fn dot(gradient: &$float, tangents: &Lanes<$float, N>, sums: &mut [f64; N]) {
                for (sum, tangent) in sums.iter_mut().zip(&tangents.0) {
                    *sum += to_f64(*gradient) * to_f64(*tangent);
                }
            }
            #[inline(always)]
            fn set(tangents: &mut Lanes<$float, N>, at: &mut usize, to: &[f64; N]) {
                if *at == 0 {
                    tangents.0 = to.map(from_f64);
                }
                *at = at.wrapping_sub(1);
            }
        }
    )*};
}

floats!(f32 f64);

macro_rules! plain {
    ($($plain:ty)*) => {$(
        impl<const N: usize> Components<N> for $plain {
            const COUNT: Option<usize> = Some(0);

            #[inline]
            fn count((): &()) -> usize {
                0
            }
            #[inline]
            fn seed((): &mut (), _: &mut usize) {}
            #[inline]
            fn write((): &(), _: &mut Rows<'_>) {}
            #[inline]
            fn dot((): &(), (): &(), _: &mut [f64; N]) {}
            #[inline]
            fn set((): &mut (), _: &mut usize, _: &[f64; N]) {}
        }
    )*};
}

crate::value::plain_types!(plain);

macro_rules! pointer {
    ($($pointer:ty)*) => {$(
        impl<T: Components<N> + ?Sized, const N: usize> Components<N> for $pointer {
            const COUNT: Option<usize> = T::COUNT;

            #[inline(always)]
            fn count(tangents: &Self::Lanes) -> usize {
                T::count(tangents)
            }
            #[inline(always)]
            fn seed(tangents: &mut Self::Lanes, at: &mut usize) {
                T::seed(tangents, at);
            }
            #[inline(always)]
            fn write(tangents: &Self::Lanes, rows: &mut Rows<'_>) {
                T::write(tangents, rows);
            }
            #[inline(always)]
            fn dot(gradient: &Self::Tangent, tangents: &Self::Lanes, sums: &mut [f64; N]) {
                T::dot(gradient, tangents, sums);
            }
            #[inline(always)]
            fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; N]) {
                T::set(tangents, at, to);
            }
        }
    )*};
}

pointer! { &T &mut T }

/// Seeds the parts of which a component is or was one of the columns, and passes by the others.
#[inline(always)]
fn seed_parts<'a, T: Components<N, Lanes: 'a>, const N: usize>(
    parts: impl ExactSizeIterator<Item = &'a mut T::Lanes>,
    at: &mut usize,
) {
    let Some(count @ 1..) = T::COUNT else {
        parts.for_each(|part| T::seed(part, at));
        return;
    };
    let (len, first, lanes) = (parts.len(), at.cast_signed(), N.cast_signed());
    let before = (-lanes - first).max(0).cast_unsigned() / count;
    let end = (lanes - first).max(0).cast_unsigned().div_ceil(count);
    let mut seeded = at.wrapping_add(before * count);
    for part in parts.take(end).skip(before) {
        T::seed(part, &mut seeded);
    }
    *at = at.wrapping_add(len * count);
}

/// What has as many parts as the value.
macro_rules! sequence {
    ($([$($generics:tt)*] $sequence:ty, $count:expr;)*) => {$(
        impl<T: Components<N>, $($generics)* const N: usize> Components<N> for $sequence {
            const COUNT: Option<usize> = $count;

            #[inline(always)]
            fn count(tangents: &Self::Lanes) -> usize {
                tangents.iter().map(T::count).sum()
            }
            #[inline(always)]
            fn seed(tangents: &mut Self::Lanes, at: &mut usize) {
                seed_parts::<T, N>(tangents.iter_mut(), at);
            }
            #[inline(always)]
            fn write(tangents: &Self::Lanes, rows: &mut Rows<'_>) {
                T::write_all(tangents.as_slice(), rows);
            }
            #[inline(always)]
            fn dot(gradient: &Self::Tangent, tangents: &Self::Lanes, sums: &mut [f64; N]) {
                for (gradient, part) in gradient.iter().zip(tangents.iter()) {
                    T::dot(gradient, part, sums);
                }
            }
            #[inline(always)]
            fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; N]) {
                for part in tangents.iter_mut() {
                    T::set(part, at, to);
                }
            }
        }
    )*};
}

/// `M` times as many.
const fn times(count: Option<usize>, by: usize) -> Option<usize> {
    match count {
        Some(count) => Some(count * by),
        None => None,
    }
}

sequence! {
    [const M: usize,] [T; M], times(T::COUNT, M);
    [] Option<T>, None;
    [E,] Result<T, E>, None;
}

#[cfg(feature = "alloc")]
sequence! {
    [] [T], None;
    [] Vec<T>, None;
}

#[cfg(feature = "alloc")]
impl<T: Components<N>, const N: usize> Components<N> for Box<T> {
    const COUNT: Option<usize> = T::COUNT;

    fn count(tangents: &Self::Lanes) -> usize {
        T::count(tangents)
    }
    fn seed(tangents: &mut Self::Lanes, at: &mut usize) {
        T::seed(tangents, at);
    }
    fn write(tangents: &Self::Lanes, rows: &mut Rows<'_>) {
        T::write(tangents, rows);
    }
    fn dot(gradient: &Self::Tangent, tangents: &Self::Lanes, sums: &mut [f64; N]) {
        T::dot(gradient, tangents, sums);
    }
    fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; N]) {
        T::set(tangents, at, to);
    }
}

macro_rules! tuple {
    ($($T:ident $index:tt),*) => {
        impl<$($T: Components<N>,)* const N: usize> Components<N> for ($($T,)*) {
            const COUNT: Option<usize> = sum(&[$($T::COUNT),*]);

            #[inline(always)]
            fn count(tangents: &Self::Lanes) -> usize {
                0 $(+ $T::count(&tangents.$index))*
            }
            #[inline(always)]
            fn seed(tangents: &mut Self::Lanes, at: &mut usize) {
                $($T::seed(&mut tangents.$index, at);)*
            }
            #[inline(always)]
            fn write(tangents: &Self::Lanes, rows: &mut Rows<'_>) {
                $($T::write(&tangents.$index, rows);)*
            }
            #[inline(always)]
            fn dot(gradient: &Self::Tangent, tangents: &Self::Lanes, sums: &mut [f64; N]) {
                $($T::dot(&gradient.$index, &tangents.$index, sums);)*
            }
            #[inline(always)]
            fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; N]) {
                $($T::set(&mut tangents.$index, at, to);)*
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);

#[cfg(test)]
mod tests {
    use super::*;

    type Pairs = [(f64, f64); 5];

    /// The columns three at a time: each component is one in one lane of one sweep, and zero otherwise.
    #[test]
    fn each_component_is_seeded_once() {
        let mut tangents = <Pairs as InLanes<3>>::zero_lanes(&[(0.0, 0.0); 5]);
        for start in (0..10_usize).step_by(3) {
            let mut at = 0_usize.wrapping_sub(start);
            seed::<3, Pairs>(&mut tangents, &mut at);
            assert_eq!(at, 10_usize.wrapping_sub(start));
            let components = tangents.iter().flat_map(|(a, b)| [a, b]);
            for (number, lanes) in components.enumerate() {
                let expected =
                    core::array::from_fn(|lane| f64::from(u8::from(start + lane == number)));
                assert_eq!(lanes.0, expected, "{number} from {start}");
            }
        }
    }
}
