//! Values that may not be there.

use super::Differentiable;

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }

    fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
        match (into, other) {
            (Some(into), Some(other)) => T::add_tangent(into, other),
            (into @ None, Some(other)) => *into = Some(other.clone()),
            (_, None) => {}
        }
    }

    fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
        if let Some(tangent) = tangent {
            T::scale_tangent(tangent, by);
        }
    }

    fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
        match (a, b) {
            (Some(a), Some(b)) => T::dot_tangents(a, b),
            (None, _) | (_, None) => 0.0,
        }
    }

    fn zip_tangents<F: FnMut(f64, f64) -> f64>(
        into: &mut Self::Tangent,
        other: &Self::Tangent,
        f: &mut F,
    ) {
        match (into, other) {
            (Some(into), Some(other)) => T::zip_tangents(into, other, f),
            (Some(into), None) => {
                let zero = zero_like::<T>(into);
                T::zip_tangents(into, &zero, f);
            }
            (into @ None, Some(other)) => {
                T::zip_tangents(into.insert(zero_like::<T>(other)), other, f);
            }
            (None, None) => {}
        }
    }

    fn move_by(&mut self, tangent: &Self::Tangent) {
        match (self, tangent) {
            (Some(value), Some(tangent)) => value.move_by(tangent),
            (_, None) => {}
            (None, Some(_)) => panic!("a tangent of `Some` and a value of `None`"),
        }
    }
}

/// A tangent is that of the value, `None` for an error: an error has no derivative.
impl<T: Differentiable, E> Differentiable for Result<T, E> {
    type Tangent = Option<T::Tangent>;

    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().ok().map(T::zero_tangent)
    }

    fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
        Option::<T>::add_tangent(into, other);
    }

    fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
        Option::<T>::scale_tangent(tangent, by);
    }

    fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
        Option::<T>::dot_tangents(a, b)
    }

    fn zip_tangents<F: FnMut(f64, f64) -> f64>(
        into: &mut Self::Tangent,
        other: &Self::Tangent,
        f: &mut F,
    ) {
        Option::<T>::zip_tangents(into, other, f);
    }

    fn move_by(&mut self, tangent: &Self::Tangent) {
        match (self, tangent) {
            (Ok(value), Some(tangent)) => value.move_by(tangent),
            (_, None) => {}
            (Err(_), Some(_)) => panic!("a tangent of `Ok` and a value of `Err`"),
        }
    }
}

/// The zero of the shape of this tangent.
fn zero_like<T: Differentiable>(tangent: &T::Tangent) -> T::Tangent {
    let mut zero = tangent.clone();
    T::zip_tangents(&mut zero, tangent, &mut |_, _| 0.0);
    zero
}
