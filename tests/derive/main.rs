//! `#[derive(Differentiable)]`: the types of tangents, and what they can do.

#![deny(warnings, missing_docs, clippy::pedantic)]
#![allow(clippy::float_cmp, reason = "these numbers are exact")]

use chainrule::check::Flatten;
use chainrule::{Differentiable, Scalar};
use std::collections::HashMap;
use std::marker::PhantomData;

/// Of every kind of field.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Params {
    /// A matrix.
    pub weights: Vec<[f64; 2]>,
    /// A nested struct.
    pub scale: Scale,
    /// May be absent.
    pub offset: Option<Box<f32>>,
    r#type: String,
    steps: usize,
    #[no_grad]
    rate: f64,
    #[no_grad]
    names: HashMap<u8, char>,
}

/// A tuple struct.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Scale(pub f64, (f64, bool));

/// A unit struct.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Nothing;

/// With parameters of all sorts, some of which only stand in fields without a tangent.
#[derive(Differentiable, Clone, Debug)]
pub struct Generic<'a, T, U, K: Eq, const N: usize>
where
    U: Clone,
    K: Into<u64>,
{
    values: [T; N],
    shared: &'a [T],
    other: U,
    #[no_grad]
    keys: Vec<K>,
    unit: PhantomData<K>,
}

/// Of itself.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct List<T> {
    head: T,
    tail: Option<Box<List<T>>>,
}

/// An enum with data.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Shape<T: Scalar> {
    /// A tuple.
    Circle(T),
    /// With names.
    Rectangle {
        /// Along x.
        width: T,
        /// Along y.
        height: T,
    },
    /// No data.
    Empty,
}

/// The crate, elsewhere.
pub mod elsewhere {
    pub use chainrule as derivatives;
}

/// Where the crate has another name.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
#[differentiable(crate = elsewhere::derivatives)]
pub struct Renamed(pub f64);

fn params() -> Params {
    Params {
        weights: vec![[1.0, 2.0], [3.0, 4.0]],
        scale: Scale(5.0, (6.0, true)),
        offset: Some(Box::new(7.0)),
        r#type: "dense".to_string(),
        steps: 8,
        rate: 9.0,
        names: HashMap::from([(10, 'x')]),
    }
}

/// The tangent with these components.
fn tangent<P: Differentiable<Tangent: Flatten>>(of: &P, components: &[f64]) -> P::Tangent {
    let mut rest = components;
    let tangent = of.zero_tangent().rebuild(&mut rest);
    assert!(rest.is_empty());
    tangent
}

fn components(tangent: &impl Flatten) -> Vec<f64> {
    let mut floats = Vec::new();
    tangent.flatten(&mut floats);
    floats
}

#[test]
fn a_tangent_has_the_names_of_the_fields() {
    let d = tangent(&params(), &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    assert_eq!(d.weights, [[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!((d.scale.0, d.scale.1, d.offset), (5.0, (6.0, ()), Some(Box::new(7.0))));
    assert_eq!((d.r#type, d.steps, d.rate, d.names), ((), (), (), ()));
}

#[test]
fn a_zero_has_the_shape_of_the_value() {
    assert_eq!(components(&params().zero_tangent()), [0.0; 7]);
    assert_eq!(Nothing.zero_tangent(), NothingTangent);
    assert_eq!(ScaleTangent::default(), ScaleTangent(0.0, (0.0, ())));
    assert_eq!(components(&ParamsTangent::default()), [0.0; 2]);
}

#[test]
fn tangents_are_a_vector_space() {
    let a = tangent(&params(), &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let mut b = a.clone();
    Params::scale_tangent(&mut b, 10.0);
    Params::add_tangent(&mut b, &a);
    assert_eq!(components(&b), [11.0, 22.0, 33.0, 44.0, 55.0, 66.0, 77.0]);
    assert_eq!(Params::dot_tangents(&a, &b), 11.0 * 140.0);
    Params::zip_tangents(&mut b, &a, &mut |b, a| b - 10.0 * a);
    assert_eq!(b, a);
    assert_ne!(ParamsTangent::default(), a);
}

#[test]
fn a_value_moves_and_keeps_what_has_no_tangent() {
    let mut value = params();
    value.move_by(&tangent(&params(), &[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0]));
    let expected = Params {
        weights: vec![[11.0, 22.0], [33.0, 44.0]],
        scale: Scale(55.0, (66.0, true)),
        offset: Some(Box::new(77.0)),
        ..params()
    };
    assert_eq!(value, expected);
    Nothing.move_by(&NothingTangent);
}

#[test]
fn a_tangent_has_the_parameters_of_fields_with_a_tangent() {
    let value = Generic {
        values: [1.0_f32, 2.0],
        shared: &[3.0],
        other: Scale(4.0, (5.0, false)),
        keys: vec![6_u8],
        unit: PhantomData,
    };
    let d: GenericTangent<'_, f32, Scale, 2> = tangent(&value, &[1.0, 2.0, 3.0, 4.0, 5.0]);
    assert_eq!((d.values, d.shared, d.keys, d.unit), ([1.0, 2.0], vec![3.0], (), ()));
    assert_eq!(d.other, ScaleTangent(4.0, (5.0, ())));
    let mut epsilons = Vec::new();
    value.zero_tangent().epsilons(&mut epsilons);
    assert_eq!((epsilons[0], epsilons[4]), (f64::from(f32::EPSILON), f64::EPSILON));
}

#[test]
fn the_crate_may_have_another_name() {
    assert_eq!(Renamed(1.0).zero_tangent(), RenamedTangent(0.0));
}

#[test]
fn a_type_may_contain_itself() {
    let value = List { head: 1.0, tail: Some(Box::new(List { head: 2.0, tail: None })) };
    let d = tangent(&value, &[10.0, 20.0]);
    assert_eq!(d.tail.as_ref().map(|tail| tail.head), Some(20.0));
    let text = "ListTangent { head: 10.0, tail: Some(ListTangent { head: 20.0, tail: None }) }";
    assert_eq!(format!("{d:?}"), text);
}

#[test]
fn the_tangent_of_an_enum_is_an_enum() {
    let mut value = Shape::Rectangle { width: 1.0, height: 2.0 };
    let d = tangent(&value, &[3.0, 4.0]);
    assert_eq!(d, ShapeTangent::Rectangle { width: 3.0, height: 4.0 });
    assert_ne!(d, ShapeTangent::Circle(3.0));
    value.move_by(&d);
    assert_eq!(value, Shape::Rectangle { width: 4.0, height: 6.0 });
    assert_eq!(Shape::<f64>::Empty.zero_tangent(), ShapeTangent::Empty);
    assert_eq!(ShapeTangent::<f32>::default(), ShapeTangent::Circle(0.0));
    let texts = (format!("{d:?}"), format!("{:?}", ShapeTangent::<f64>::Empty));
    assert_eq!(texts.0, "Rectangle { width: 3.0, height: 4.0 }");
    assert_eq!(texts.1, "Empty");
}

#[test]
#[should_panic(expected = "tangents of different variants of `Shape`")]
fn tangents_of_different_variants_are_not_added() {
    Shape::<f64>::add_tangent(&mut ShapeTangent::Circle(1.0), &ShapeTangent::Empty);
}

#[test]
#[should_panic(expected = "a value and a tangent of different variants of `Shape`")]
fn a_value_moves_along_its_own_variant() {
    Shape::Circle(1.0).move_by(&ShapeTangent::Empty);
}

#[test]
#[should_panic(expected = "what is behind a shared reference does not move")]
fn what_is_borrowed_does_not_move() {
    let mut value = (1.0, &2.0);
    value.move_by(&(1.0, 1.0));
}
