//! What a type needs to be differentiated, and who has it.

mod sums;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};

/// A type with a gradient: its *tangent*, the space of its small changes.
///
/// The tangent of a float is a float, that of an array an array, and that of a type without
/// small changes, such as an integer, is `()`. The tangents of a type can be added and scaled and
/// have a dot product, so that an optimiser is written once for every type of parameter:
///
/// ```
/// use chainrule::Differentiable;
///
/// fn squared_norm<P: Differentiable>(gradient: &P::Tangent) -> f64 {
///     P::dot_tangents(gradient, gradient)
/// }
///
/// assert_eq!(squared_norm::<(f64, Vec<f64>, usize)>(&(1.0, vec![2.0, 3.0], ())), 14.0);
/// ```
///
/// Structs and enums [derive](macro@crate::Differentiable) it.
///
/// An empty optional tangent (`None`) counts as zero. Sequences must agree in length: adding or
/// multiplying two of different lengths panics.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no derivative",
    label = "has no `Differentiable` implementation",
    note = "floats, integers, and arrays, slices, `Vec`s, `Option`s, `Box`es and tuples of them have one; \
            structs and enums get one by `#[derive(Differentiable)]`; mark what needs no gradient with `#[no_grad]`"
)]
pub trait Differentiable {
    /// The type of a gradient with respect to a value of this type.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// let gradient: <(f64, [f32; 2], bool) as Differentiable>::Tangent = (1.0, [2.0, 3.0], ());
    /// assert_eq!(gradient.1[0], 2.0);
    /// ```
    type Tangent: Clone;

    /// The tangent of this value that is zero, with the value's own lengths.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// assert_eq!(vec![5.0, 6.0].zero_tangent(), [0.0, 0.0]);
    /// ```
    fn zero_tangent(&self) -> Self::Tangent;

    /// Adds `other` to `into`.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// let mut sum = [1.0, 2.0];
    /// <[f64; 2]>::add_tangent(&mut sum, &[10.0, 20.0]);
    /// assert_eq!(sum, [11.0, 22.0]);
    /// ```
    fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent);

    /// Multiplies `tangent` by a number.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// let mut step = (3.0, [4.0_f32]);
    /// <(f64, [f32; 1])>::scale_tangent(&mut step, -0.5);
    /// assert_eq!(step, (-1.5, [-2.0]));
    /// ```
    fn scale_tangent(tangent: &mut Self::Tangent, by: f64);

    /// The sum of the products of corresponding components.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// assert_eq!(<[f64; 2]>::dot_tangents(&[1.0, 2.0], &[3.0, 4.0]), 11.0);
    /// ```
    fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64;

    /// Makes each component of `into` what `f` gives for it and the corresponding one of `other`.
    ///
    /// For what is done to each number on its own, such as the moving averages of an optimiser:
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// let mut mean_square = (4.0, vec![0.0]);
    /// let gradient = (2.0, vec![6.0]);
    /// <(f64, Vec<f64>)>::zip_tangents(&mut mean_square, &gradient, &mut |v, g| 0.5 * v + 0.5 * g * g);
    /// assert_eq!(mean_square, (4.0, vec![18.0]));
    /// ```
    fn zip_tangents<F: FnMut(f64, f64) -> f64>(
        into: &mut Self::Tangent,
        other: &Self::Tangent,
        f: &mut F,
    );

    /// Adds a tangent to the value.
    ///
    /// Panics where a component that is not zero belongs to what is behind a shared reference.
    ///
    /// ```
    /// use chainrule::Differentiable;
    ///
    /// /// A step against the gradient.
    /// fn descend<P: Differentiable>(params: &mut P, mut gradient: P::Tangent, rate: f64) {
    ///     P::scale_tangent(&mut gradient, -rate);
    ///     params.move_by(&gradient);
    /// }
    ///
    /// let mut params = (1.0, [2.0, 3.0], "name");
    /// descend(&mut params, (10.0, [20.0, 30.0], ()), 0.5);
    /// assert_eq!(params, (-4.0, [-8.0, -12.0], "name"));
    /// ```
    fn move_by(&mut self, tangent: &Self::Tangent);
}

macro_rules! float {
    ($($float:ident)*) => {$(
        impl Differentiable for $float {
            type Tangent = $float;

            #[inline]
            fn zero_tangent(&self) -> $float {
                0.0
            }
            #[inline]
            fn add_tangent(into: &mut $float, other: &$float) {
                *into += *other;
            }
            #[inline]
            fn scale_tangent(tangent: &mut $float, by: f64) {
                *tangent *= by as $float;
            }
            #[inline]
            fn dot_tangents(a: &$float, b: &$float) -> f64 {
                f64::from(*a) * f64::from(*b)
            }
            #[inline]
            fn zip_tangents<F: FnMut(f64, f64) -> f64>(into: &mut $float, other: &$float, f: &mut F) {
                *into = f(f64::from(*into), f64::from(*other)) as $float;
            }
            #[inline]
            fn move_by(&mut self, tangent: &$float) {
                *self += *tangent;
            }
        }
    )*};
}

float!(f32 f64);

/// Types without small changes.
macro_rules! plain {
    ($($plain:ty)*) => {$(
        impl Differentiable for $plain {
            type Tangent = ();

            #[inline]
            fn zero_tangent(&self) {}
            #[inline]
            fn add_tangent((): &mut (), (): &()) {}
            #[inline]
            fn scale_tangent((): &mut (), _: f64) {}
            #[inline]
            fn dot_tangents((): &(), (): &()) -> f64 {
                0.0
            }
            #[inline]
            fn zip_tangents<F: FnMut(f64, f64) -> f64>((): &mut (), (): &(), _: &mut F) {}
            #[inline]
            fn move_by(&mut self, (): &()) {}
        }
    )*};
}

/// Hands the types without small changes to a macro. Of ranges only those of integers: one of floats has float bounds,
/// which a gradient could flow to.
macro_rules! plain_types {
    ($macro:ident) => {
        $macro! { () bool char str core::cmp::Ordering core::time::Duration core::ops::RangeFull }
        #[cfg(feature = "alloc")]
        $macro! { alloc::string::String }
        $crate::value::plain_types! { $macro: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
    };
    ($macro:ident: $($integer:ident)*) => {
        $macro! {$(
            $integer
            core::ops::Range<$integer>
            core::ops::RangeInclusive<$integer>
            core::ops::RangeFrom<$integer>
            core::ops::RangeTo<$integer>
            core::ops::RangeToInclusive<$integer>
        )*}
    };
}
pub(crate) use plain_types;

plain_types!(plain);

/// A reference has the gradient of what it refers to.
macro_rules! pointer {
    ($($pointer:ty, |$this:ident, $tangent:ident| $moves:expr;)*) => {$(
        impl<T: Differentiable + ?Sized> Differentiable for $pointer {
            type Tangent = T::Tangent;

            #[inline]
            fn zero_tangent(&self) -> T::Tangent {
                T::zero_tangent(self)
            }
            #[inline]
            fn add_tangent(into: &mut T::Tangent, other: &T::Tangent) {
                T::add_tangent(into, other);
            }
            #[inline]
            fn scale_tangent(tangent: &mut T::Tangent, by: f64) {
                T::scale_tangent(tangent, by);
            }
            #[inline]
            fn dot_tangents(a: &T::Tangent, b: &T::Tangent) -> f64 {
                T::dot_tangents(a, b)
            }
            #[inline]
            fn zip_tangents<F: FnMut(f64, f64) -> f64>(into: &mut T::Tangent, other: &T::Tangent, f: &mut F) {
                T::zip_tangents(into, other, f);
            }
            #[inline]
            #[track_caller]
            fn move_by(&mut self, $tangent: &T::Tangent) {
                let $this = self;
                $moves
            }
        }
    )*};
}

pointer! {
    &T, |_this, tangent| assert!(is_zero::<T>(tangent), "what is behind a shared reference does not move");
    &mut T, |this, tangent| T::move_by(this, tangent);
}

/// Each component is zero.
fn is_zero<T: Differentiable + ?Sized>(tangent: &T::Tangent) -> bool {
    let mut is_zero = true;
    T::zip_tangents(&mut tangent.clone(), tangent, &mut |component, _| {
        is_zero &= component == 0.0;
        component
    });
    is_zero
}

#[cfg(feature = "alloc")]
impl<T: Differentiable> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;

    fn zero_tangent(&self) -> Self::Tangent {
        Box::new(T::zero_tangent(self))
    }

    fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
        T::add_tangent(into, other);
    }

    fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
        T::scale_tangent(tangent, by);
    }

    fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
        T::dot_tangents(a, b)
    }

    fn zip_tangents<F: FnMut(f64, f64) -> f64>(
        into: &mut Self::Tangent,
        other: &Self::Tangent,
        f: &mut F,
    ) {
        T::zip_tangents(into, other, f);
    }

    fn move_by(&mut self, tangent: &Self::Tangent) {
        T::move_by(self, tangent);
    }
}

/// Arrays, slices and vectors: element by element.
macro_rules! sequence {
    ([$($generics:tt)*] $sequence:ty, $tangent:ty, |$this:ident| $zero:expr) => {
        impl<T: Differentiable, $($generics)*> Differentiable for $sequence {
            type Tangent = $tangent;

            fn zero_tangent(&self) -> Self::Tangent {
                let $this = self;
                $zero
            }

            fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
                same_length(into.len(), other.len());
                for (into, other) in into.iter_mut().zip(other) {
                    T::add_tangent(into, other);
                }
            }

            fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
                for element in tangent {
                    T::scale_tangent(element, by);
                }
            }

            fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
                same_length(a.len(), b.len());
                a.iter().zip(b).map(|(a, b)| T::dot_tangents(a, b)).sum()
            }

            fn zip_tangents<F: FnMut(f64, f64) -> f64>(into: &mut Self::Tangent, other: &Self::Tangent, f: &mut F) {
                same_length(into.len(), other.len());
                for (into, other) in into.iter_mut().zip(other) {
                    T::zip_tangents(into, other, f);
                }
            }

            fn move_by(&mut self, tangent: &Self::Tangent) {
                same_length(self.len(), tangent.len());
                for (element, tangent) in self.iter_mut().zip(tangent) {
                    element.move_by(tangent);
                }
            }
        }
    };
}

sequence!([const N: usize] [T; N], [T::Tangent; N], |array| array.each_ref().map(T::zero_tangent));
#[cfg(feature = "alloc")]
sequence!([][T], Vec<T::Tangent>, |slice| slice.iter().map(T::zero_tangent).collect());
#[cfg(feature = "alloc")]
sequence!([] Vec<T>, Vec<T::Tangent>, |vec| vec.iter().map(T::zero_tangent).collect());

#[inline]
#[track_caller]
pub(crate) fn same_length(into: usize, other: usize) {
    assert!(into == other, "tangents of different lengths: {into} and {other}");
}

macro_rules! tuple {
    ($($T:ident $index:tt),*) => {
        impl<$($T: Differentiable),*> Differentiable for ($($T,)*) {
            type Tangent = ($($T::Tangent,)*);

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$index.zero_tangent(),)*)
            }
            #[inline]
            fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
                $($T::add_tangent(&mut into.$index, &other.$index);)*
            }
            #[inline]
            fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
                $($T::scale_tangent(&mut tangent.$index, by);)*
            }
            #[inline]
            fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
                0.0 $(+ $T::dot_tangents(&a.$index, &b.$index))*
            }
            #[inline]
            fn zip_tangents<Zipped: FnMut(f64, f64) -> f64>(
                into: &mut Self::Tangent,
                other: &Self::Tangent,
                f: &mut Zipped,
            ) {
                $($T::zip_tangents(&mut into.$index, &other.$index, f);)*
            }
            #[inline]
            fn move_by(&mut self, tangent: &Self::Tangent) {
                $(self.$index.move_by(&tangent.$index);)*
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
    use super::Differentiable;

    type Nested = (f64, Vec<[f32; 2]>, Option<Box<f64>>, usize, String);

    #[test]
    fn a_zero_has_the_shape_of_the_value() {
        let value: Nested = (1.0, vec![[2.0, 3.0]; 2], Some(Box::new(4.0)), 5, "six".into());
        assert_eq!(value.zero_tangent(), (0.0, vec![[0.0, 0.0]; 2], Some(Box::new(0.0)), (), ()));
    }

    #[test]
    fn tangents_are_a_vector_space() {
        let mut a = (1.0, vec![[2.0, 3.0]], None, (), ());
        let b = (10.0, vec![[20.0, 30.0]], Some(Box::new(40.0)), (), ());
        Nested::add_tangent(&mut a, &b);
        Nested::scale_tangent(&mut a, 2.0);
        assert_eq!(a, (22.0, vec![[44.0, 66.0]], Some(Box::new(80.0)), (), ()));
        assert_eq!(Nested::dot_tangents(&a, &b), 220.0 + 880.0 + 1980.0 + 3200.0);
    }

    #[test]
    fn a_slice_has_a_vector_for_a_gradient() {
        let slice: &[f64] = &[1.0, 2.0];
        assert_eq!(slice.zero_tangent(), vec![0.0, 0.0]);
        assert_eq!(<&str>::zero_tangent(&"text"), ());
        assert_eq!((0..3_usize).zero_tangent(), ());
    }

    #[test]
    #[should_panic(expected = "tangents of different lengths: 1 and 2")]
    fn lengths_must_agree() {
        Vec::<f64>::add_tangent(&mut vec![1.0], &vec![1.0, 2.0]);
    }
}
