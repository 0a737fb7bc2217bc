//! A path into the tangent of a field, which is `()` if the field is marked `#[no_grad]`.
//!
//! Of `()` every part is `()` again. Its own methods are found first, and others by way of [`Known`].

#[cfg(feature = "alloc")]
use super::{Accumulate, Vec};
use core::ops::{Deref, DerefMut, Index, IndexMut};

/// A reference to the tangent of a field, of which a part is asked for.
#[derive(Debug)]
pub struct Inside<R>(Known<R>);

/// A reference to a tangent that has parts.
#[derive(Debug)]
pub struct Known<R>(R);

impl<R> Inside<R> {
    /// The parts of a tangent.
    #[inline(always)]
    pub fn new(tangent: R) -> Self {
        Inside(Known(tangent))
    }
}

impl<R> Deref for Inside<R> {
    type Target = Known<R>;

    #[inline(always)]
    fn deref(&self) -> &Known<R> {
        &self.0
    }
}

impl<R> DerefMut for Inside<R> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut Known<R> {
        &mut self.0
    }
}

impl Inside<&mut ()> {
    /// An element.
    #[inline(always)]
    pub fn at<I>(&mut self, _: I) -> &mut () {
        self.0.0
    }

    /// What has the field that is asked for.
    #[inline(always)]
    pub fn fields<N>(&mut self, nothing: impl FnOnce() -> N) -> N {
        nothing()
    }
}

/// What generated code does to memory.
impl Inside<&mut ()> {
    /// No element changes.
    #[inline(always)]
    pub fn fill<T>(&mut self, _: T) {}

    /// No element is added.
    #[inline(always)]
    pub fn push<T>(&mut self, _: T) {}

    /// No element is added.
    #[inline(always)]
    pub fn push_zero(&mut self) {}

    /// What is taken is nothing.
    #[inline(always)]
    pub fn pop(&mut self) -> Option<()> {
        Some(())
    }

    /// No elements change places.
    #[inline(always)]
    pub fn swap(&mut self, _: usize, _: usize) {}

    /// No elements change places.
    #[inline(always)]
    pub fn reverse(&mut self) {}

    /// No elements change places.
    #[inline(always)]
    pub fn rotate_left(&mut self, _: usize) {}

    /// No elements change places.
    #[inline(always)]
    pub fn rotate_right(&mut self, _: usize) {}

    /// No elements change places.
    #[inline(always)]
    pub fn permute(&mut self, _: &[usize]) {}

    /// No elements change places.
    #[inline(always)]
    pub fn permute_back(&mut self, _: &[usize]) {}
}

impl Inside<&()> {
    /// An element.
    #[inline(always)]
    pub fn at<I>(&self, _: I) -> &() {
        self.0.0
    }

    /// What has the field that is asked for.
    #[inline(always)]
    pub fn fields<N>(&self, nothing: impl FnOnce() -> N) -> N {
        nothing()
    }
}

/// The methods of the tangent itself.
impl<T: ?Sized> Deref for Known<&mut T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        self.0
    }
}

impl<T: ?Sized> DerefMut for Known<&mut T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        self.0
    }
}

impl<T: ?Sized> Known<&mut T> {
    /// An element.
    #[inline(always)]
    #[track_caller]
    pub fn at<I>(&mut self, index: I) -> &mut T::Output
    where
        T: IndexMut<I>,
    {
        &mut self.0[index]
    }

    /// What has the field that is asked for.
    #[inline(always)]
    pub fn fields<N>(&mut self, _: impl FnOnce() -> N) -> &mut T {
        self.0
    }
}

#[cfg(feature = "alloc")]
impl<T: ?Sized> Known<&mut T> {
    /// Element `k` is what was element `order[k]`.
    #[inline]
    pub fn permute<E>(&mut self, order: &[usize])
    where
        T: AsMut<[E]>,
    {
        super::permute(self.0.as_mut(), order);
    }

    /// Element `order[k]` is what was element `k`.
    #[inline]
    pub fn permute_back<E>(&mut self, order: &[usize])
    where
        T: AsMut<[E]>,
    {
        super::permute_back(self.0.as_mut(), order);
    }
}

#[cfg(feature = "alloc")]
impl<T: Accumulate> Known<&mut Vec<T>> {
    /// One more element, which is zero.
    #[inline]
    pub fn push_zero(&mut self) {
        self.0.push(T::empty_sum());
    }
}

impl<T: ?Sized> Known<&T> {
    /// An element.
    #[inline(always)]
    #[track_caller]
    pub fn at<I>(&self, index: I) -> &T::Output
    where
        T: Index<I>,
    {
        &self.0[index]
    }

    /// What has the field that is asked for.
    #[inline(always)]
    pub fn fields<N>(&self, _: impl FnOnce() -> N) -> &T {
        self.0
    }
}

/// What has fields by number that are `()`.
#[derive(Debug, Default)]
pub struct Nothings(
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
    pub (),
);

/// A reference to a part of the tangent of a field: `__part!(mut d_model.layers; [i].weights[j])`.
#[doc(hidden)]
#[macro_export]
macro_rules! __part {
    (mut $field:expr; $($steps:tt)*) => {
        $crate::__part!(@mut &mut $field; $($steps)*)
    };
    (ref $field:expr; $($steps:tt)*) => {
        $crate::__part!(@ref &$field; $($steps)*)
    };
    (@$access:tt $part:expr;) => {
        $part
    };
    (@$access:tt $part:expr; [$index:expr] $($rest:tt)*) => {
        $crate::__part!(@$access $crate::__private::Inside::new($part).at($index); $($rest)*)
    };
    (@$access:tt $part:expr; .$variant:ident() $($rest:tt)*) => {
        $crate::__part!(@$access $crate::__private::Inside::new($part)
            .fields($crate::__nothing!($variant())).$variant(); $($rest)*)
    };
    (@mut $part:expr; .$member:tt $($rest:tt)*) => {
        $crate::__part!(@mut &mut $crate::__private::Inside::new($part)
            .fields($crate::__nothing!($member)).$member; $($rest)*)
    };
    (@ref $part:expr; .$member:tt $($rest:tt)*) => {
        $crate::__part!(@ref &$crate::__private::Inside::new($part)
            .fields($crate::__nothing!($member)).$member; $($rest)*)
    };
}

/// Makes what has the field, or the method for that of a variant, as `()`.
#[doc(hidden)]
#[macro_export]
macro_rules! __nothing {
    ($variant:ident()) => {
        || {
            struct Nothing(());
            impl Nothing {
                #[allow(dead_code, reason = "only where the field has no gradient")]
                fn $variant(&mut self) -> &mut () {
                    &mut self.0
                }
            }
            Nothing(())
        }
    };
    ($field:ident) => {
        || {
            #[allow(dead_code, reason = "only where the field has no gradient")]
            struct Nothing {
                $field: (),
            }
            Nothing { $field: () }
        }
    };
    ($number:tt) => {
        $crate::__private::Nothings::default
    };
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::super::{Vec, add_part, vec};

    #[derive(Default)]
    struct Layer {
        weights: Vec<f64>,
        shift: (f64, f64),
    }

    #[derive(Default)]
    struct Model<L, S> {
        layers: L,
        settings: S,
    }

    #[test]
    fn a_part_of_a_field_receives_what_arrives() {
        let layer = || Layer { weights: vec![1.0; 3], ..Layer::default() };
        let mut d_model = Model { layers: vec![layer(), layer()], settings: () };
        add_part(crate::__part!(mut d_model.layers; [1].weights[2]), &2.0);
        add_part(crate::__part!(mut d_model.layers; [0].weights[1..]), &vec![1.0, 1.0]);
        add_part(crate::__part!(mut d_model.layers; [1].shift.1), &5.0);
        add_part(crate::__part!(mut d_model.settings; .rate), &5.0);
        assert_eq!(d_model.layers[1].weights, [1.0, 1.0, 3.0]);
        assert_eq!(d_model.layers[0].weights, [1.0, 2.0, 2.0]);
        assert_eq!(d_model.layers[1].shift, (0.0, 5.0));
        assert_eq!(*crate::__part!(ref d_model.layers; [1].weights[0]), 1.0);
    }

    #[test]
    fn of_nothing_every_part_is_nothing() {
        let mut d_model = Model { layers: (), settings: () };
        add_part(crate::__part!(mut d_model.layers; [1].weights[2..]), &2.0);
        add_part(crate::__part!(mut d_model.settings; .1.rate.0[3]), &2.0);
        add_part(crate::__part!(mut d_model.settings; .circle().radius), &2.0);
        assert_eq!(*crate::__part!(ref d_model.layers; [1].weights[2]), ());
        assert_eq!(*crate::__part!(ref d_model.settings; .circle()), ());
    }
}
