//! Arguments and results as lists of their floats.

/// A value as the list of its floats.
///
/// `f32` and `f64`, arrays, `Vec`s, `Option`s, `Box`es and tuples of them. Integers, `bool`, `char` and
/// `String` have no floats: they stay as they are when the floats are varied.
///
/// ```
/// use chainrule::check::Flatten;
///
/// let mut floats = Vec::new();
/// (1.0, vec![[2.0_f32, 3.0]], 4_usize).flatten(&mut floats);
/// assert_eq!(floats, [1.0, 2.0, 3.0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be taken apart into floats",
    note = "pass a slice as a `Vec` and borrow it in the closure: `|x: Vec<f64>| f(&x)`",
    note = "for a type of your own with `#[derive(Differentiable)]`, there is `check::gradient_at`"
)]
pub trait Flatten {
    /// Appends the floats of this value.
    ///
    /// ```
    /// use chainrule::check::Flatten;
    ///
    /// let mut floats = vec![1.0];
    /// [2.0, 3.0].flatten(&mut floats);
    /// assert_eq!(floats, [1.0, 2.0, 3.0]);
    /// ```
    fn flatten(&self, floats: &mut Vec<f64>);

    /// A value of the shape of this one, with floats taken from the front of `floats`.
    ///
    /// Panics if there are too few.
    ///
    /// ```
    /// use chainrule::check::Flatten;
    ///
    /// let shape = (0.0, "name".to_string(), vec![0.0; 2]);
    /// let value = shape.rebuild(&mut [1.0, 2.0, 3.0].as_slice());
    /// assert_eq!(value, (1.0, "name".to_string(), vec![2.0, 3.0]));
    /// ```
    #[must_use]
    fn rebuild(&self, floats: &mut &[f64]) -> Self;

    /// Appends, for each float, the distance from 1 to the next one of its type.
    ///
    /// ```
    /// use chainrule::check::Flatten;
    ///
    /// let mut epsilons = Vec::new();
    /// (1.0_f64, 2.0_f32).epsilons(&mut epsilons);
    /// assert_eq!(epsilons, [f64::EPSILON, f64::from(f32::EPSILON)]);
    /// ```
    fn epsilons(&self, epsilons: &mut Vec<f64>);
}

macro_rules! float {
    ($($float:ident)*) => {$(
        impl Flatten for $float {
            fn flatten(&self, floats: &mut Vec<f64>) {
                floats.push(f64::from(*self));
            }
            fn rebuild(&self, floats: &mut &[f64]) -> Self {
                let (first, rest) = floats.split_first().expect("fewer floats than the shape has");
                *floats = rest;
                *first as $float
            }
            fn epsilons(&self, epsilons: &mut Vec<f64>) {
                epsilons.push(f64::from($float::EPSILON));
            }
        }
    )*};
}

float!(f32 f64);

macro_rules! plain {
    ($($plain:ty)*) => {$(
        impl Flatten for $plain {
            fn flatten(&self, _: &mut Vec<f64>) {}
            fn rebuild(&self, _: &mut &[f64]) -> Self {
                self.clone()
            }
            fn epsilons(&self, _: &mut Vec<f64>) {}
        }
    )*};
}

plain!(() bool char String i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! sequence {
    ([$($generics:tt)*] $sequence:ty, |$this:ident, $floats:ident| $rebuild:expr) => {
        impl<T: Flatten, $($generics)*> Flatten for $sequence {
            fn flatten(&self, floats: &mut Vec<f64>) {
                self.iter().for_each(|element| element.flatten(floats));
            }
            fn rebuild(&self, $floats: &mut &[f64]) -> Self {
                let $this = self;
                $rebuild
            }
            fn epsilons(&self, epsilons: &mut Vec<f64>) {
                self.iter().for_each(|element| element.epsilons(epsilons));
            }
        }
    };
}

sequence!([const N: usize] [T; N], |array, floats| array.each_ref().map(|shape| shape.rebuild(floats)));
sequence!([] Vec<T>, |vec, floats| vec.iter().map(|shape| shape.rebuild(floats)).collect());
sequence!([] Option<T>, |option, floats| option.as_ref().map(|shape| shape.rebuild(floats)));

impl<T: Flatten> Flatten for Box<T> {
    fn flatten(&self, floats: &mut Vec<f64>) {
        (**self).flatten(floats);
    }

    fn rebuild(&self, floats: &mut &[f64]) -> Self {
        Box::new((**self).rebuild(floats))
    }

    fn epsilons(&self, epsilons: &mut Vec<f64>) {
        (**self).epsilons(epsilons);
    }
}

macro_rules! tuple {
    ($($T:ident $index:tt),*) => {
        impl<$($T: Flatten),*> Flatten for ($($T,)*) {
            fn flatten(&self, floats: &mut Vec<f64>) {
                $(self.$index.flatten(floats);)*
            }
            fn rebuild(&self, floats: &mut &[f64]) -> Self {
                ($(self.$index.rebuild(floats),)*)
            }
            fn epsilons(&self, epsilons: &mut Vec<f64>) {
                $(self.$index.epsilons(epsilons);)*
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
    use super::Flatten;

    #[test]
    fn rebuilding_undoes_flattening() {
        let value = (1.5_f32, [Some(2.0), None], vec![(3.0, 'c')], Box::new(4.0), 5_u8);
        let mut floats = Vec::new();
        value.flatten(&mut floats);
        assert_eq!(floats, [1.5, 2.0, 3.0, 4.0]);
        let mut rest = floats.as_slice();
        assert_eq!(value.rebuild(&mut rest), value);
        assert!(rest.is_empty());
    }
}
