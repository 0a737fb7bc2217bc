//! Values as numbers, where they are: the type is known only where the generated code is compiled.

use super::tree::Step;
use crate::Scalar;

/// A float in a value, and where it is.
pub type Part = (Vec<Step>, f64);

/// A value of which is to be known whether it is a number.
#[derive(Debug)]
pub struct Wrap<'a, T: ?Sized>(pub &'a T);

/// A number.
pub trait Number {
    /// As a float.
    fn to_number(&self) -> f64;
}

macro_rules! numbers {
    ($($ty:ty)*) => {$(
        impl Number for $ty {
            fn to_number(&self) -> f64 {
                *self as f64
            }
        }
    )*};
}

numbers!(f32 f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl<T: Number + ?Sized> Number for &T {
    fn to_number(&self) -> f64 {
        (**self).to_number()
    }
}

impl<T: Number + ?Sized> Number for &mut T {
    fn to_number(&self) -> f64 {
        (**self).to_number()
    }
}

/// The value is a number: found before [`ViaNothing`].
pub trait ViaNumber {
    /// The number.
    fn number(&self) -> Option<f64>;
}

impl<T: Number + ?Sized> ViaNumber for Wrap<'_, T> {
    fn number(&self) -> Option<f64> {
        Some(self.0.to_number())
    }
}

/// The floats of a gradient, each with its path.
pub trait Parts {
    /// Adds the floats of this to those that are found.
    fn parts(&self, path: &[Step], found: &mut Vec<Part>);
}

macro_rules! floats {
    ($($ty:ty)*) => {$(
        impl Parts for $ty {
            fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
                found.push((path.to_vec(), self.to_f64()));
            }
        }
    )*};
}

floats!(f32 f64);

impl<T: Parts> Parts for [T] {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        for (at, part) in self.iter().enumerate() {
            part.parts(&[path, &[Step::Index(at)]].concat(), found);
        }
    }
}

impl<T: Parts, const N: usize> Parts for [T; N] {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        self.as_slice().parts(path, found);
    }
}

impl<T: Parts> Parts for Vec<T> {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        self.as_slice().parts(path, found);
    }
}

impl<T: Parts + ?Sized> Parts for &T {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        (**self).parts(path, found);
    }
}

impl<T: Parts + ?Sized> Parts for &mut T {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        (**self).parts(path, found);
    }
}

impl<T: Parts> Parts for Option<T> {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        if let Some(part) = self {
            part.parts(path, found);
        }
    }
}

impl Parts for () {
    fn parts(&self, _: &[Step], _: &mut Vec<Part>) {}
}

macro_rules! tuples {
    ($($name:ident $at:tt),*) => {
        impl<$($name: Parts),*> Parts for ($($name,)*) {
            fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
                $(self.$at.parts(&[path, &[Step::Field(stringify!($at))]].concat(), found);)*
            }
        }
    };
}

tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);
tuples!(A 0, B 1, C 2, D 3, E 4);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5);

impl<T: Parts + ?Sized> Parts for Box<T> {
    fn parts(&self, path: &[Step], found: &mut Vec<Part>) {
        (**self).parts(path, found);
    }
}

/// The floats of a field, each with its path in the whole.
pub fn field(path: &[Step], name: &'static str, parts: Vec<Part>, found: &mut Vec<Part>) {
    let inside = |rest: Vec<Step>| [path, &[Step::Field(name)], &rest].concat();
    found.extend(parts.into_iter().map(|(rest, float)| (inside(rest), float)));
}

/// A gradient that is one float.
pub fn scalar(gradient: f64) -> [Part; 1] {
    [(Vec::new(), gradient)]
}

/// The gradient is made of floats that can be told apart.
pub trait ViaParts {
    /// The floats, each with its path.
    fn parts(&self) -> Vec<Part>;
}

impl<T: Parts + ?Sized> ViaParts for Wrap<'_, T> {
    fn parts(&self) -> Vec<Part> {
        let mut found = Vec::new();
        self.0.parts(&[], &mut found);
        found
    }
}

/// The value is no number.
pub trait ViaNothing {
    /// None.
    fn number(&self) -> Option<f64> {
        None
    }

    /// None.
    fn parts(&self) -> Vec<Part> {
        Vec::new()
    }
}

impl<T: ?Sized> ViaNothing for &Wrap<'_, T> {}
