//! Tangents by the number of a component.

use super::Tangent;
use crate::Differentiable;

/// How many numbers a tangent has.
#[must_use]
pub fn components<T: Differentiable + ?Sized>(tangent: &Tangent<T>) -> usize {
    let mut count = 0;
    T::zip_tangents(&mut tangent.clone(), tangent, &mut |component, _| {
        count += 1;
        component
    });
    count
}

/// The tangent whose component number `at` is one and whose others are zero, in the shape of `zero`.
#[must_use]
pub fn unit<T: Differentiable + ?Sized>(zero: &Tangent<T>, at: usize) -> Tangent<T> {
    let mut unit = zero.clone();
    set_component::<T>(&mut unit, at, 1.0);
    unit
}

/// Gives component number `at` another value.
pub fn set_component<T: Differentiable + ?Sized>(tangent: &mut Tangent<T>, at: usize, value: f64) {
    let mut count = 0;
    let shape = tangent.clone();
    T::zip_tangents(tangent, &shape, &mut |component, _| {
        count += 1;
        if count == at + 1 { value } else { component }
    });
}

/// Appends the components.
#[cfg(feature = "alloc")]
pub fn append_components<T: Differentiable + ?Sized>(
    tangent: &Tangent<T>,
    into: &mut alloc::vec::Vec<f64>,
) {
    T::zip_tangents(&mut tangent.clone(), tangent, &mut |component, _| {
        into.push(component);
        component
    });
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::super::vec;
    use super::*;

    #[test]
    fn components_are_counted_through_all_parts() {
        let zero = (0.0, vec![[0.0_f32; 2]; 2], ());
        type Value = (f64, super::super::Vec<[f32; 2]>, usize);
        assert_eq!(components::<Value>(&zero), 5);
        let mut tangent = unit::<Value>(&zero, 3);
        assert_eq!(tangent, (0.0, vec![[0.0, 0.0], [1.0, 0.0]], ()));
        set_component::<Value>(&mut tangent, 0, 2.0);
        assert_eq!(tangent.0, 2.0);
    }
}
