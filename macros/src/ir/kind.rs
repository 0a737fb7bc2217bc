//! What is known of types.

use super::{Func, Place, Proj};
use proc_macro2::{Ident, TokenStream};

/// What is certain of a type, from syntax alone.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Kind {
    /// A float: rules are written out in place.
    Scalar(Float),
    /// Certainly without a derivative: integers, `bool`, ranges, …
    Plain,
    /// `[f64; N]`, `[f64]`, `Vec<f64>`.
    Array(Box<Kind>, Form),
    /// A tuple in memory (`&[(f64, f64)]`); a tuple variable is taken apart by `lower`.
    Tuple(Vec<Kind>),
    /// Not known: the type picks the rule when the generated code is compiled.
    Opaque,
}

/// The type of a float.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Float {
    F64,
    F32,
    /// A type parameter bounded by `Scalar`.
    Param(Ident),
    /// A type parameter that is a number by other bounds, `T: num_traits::Float`: the generated
    /// functions ask for a float, and use no method of it.
    Asked(Ident),
    /// A float whose width rustc infers, such as that of `2.0`.
    Inferred,
}

/// The form of an array.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// `[f64; N]`, with the tokens of `N`.
    Fixed(TokenStream),
    Slice,
    Vec,
}

impl PartialEq for Form {
    fn eq(&self, other: &Form) -> bool {
        match (self, other) {
            (Form::Fixed(a), Form::Fixed(b)) => a.to_string() == b.to_string(),
            (Form::Slice, Form::Slice) | (Form::Vec, Form::Vec) => true,
            (Form::Fixed(_) | Form::Slice | Form::Vec, _) => false,
        }
    }
}

impl Kind {
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Kind::Scalar(_))
    }

    /// Certainly nothing to differentiate, all the way down.
    pub(crate) fn is_plain(&self) -> bool {
        match self {
            Kind::Plain => true,
            Kind::Array(elem, _) => elem.is_plain(),
            Kind::Tuple(parts) => parts.iter().all(Kind::is_plain),
            Kind::Scalar(_) | Kind::Opaque => false,
        }
    }

    /// It says of which type a value is.
    pub(crate) fn shows_type(&self) -> bool {
        match self {
            Kind::Scalar(float) => *float != Float::Inferred,
            Kind::Array(elem, _) => elem.shows_type(),
            Kind::Tuple(parts) => parts.iter().all(Kind::shows_type),
            Kind::Plain | Kind::Opaque => false,
        }
    }

    /// Something of a type that only rustc knows.
    pub(crate) fn has_unknown(&self) -> bool {
        match self {
            Kind::Opaque => true,
            Kind::Array(elem, _) => elem.has_unknown(),
            Kind::Tuple(parts) => parts.iter().any(Kind::has_unknown),
            Kind::Scalar(_) | Kind::Plain => false,
        }
    }
}

impl Func {
    /// How many steps of a path lead to a field of a struct or enum of which the macro does not see the
    /// type. The tangent of such a field is `()` if it has no gradient.
    pub(crate) fn steps_to_field(&self, place: &Place) -> Option<usize> {
        let mut kind = self.kind(place.root);
        for (at, proj) in place.path.iter().enumerate() {
            kind = match (kind, proj) {
                (Kind::Array(element, _), Proj::Index(_)) => element,
                (Kind::Array(..), Proj::Slice(..)) => kind,
                (Kind::Tuple(parts), Proj::Field(syn::Member::Unnamed(member))) => {
                    parts.get(member.index as usize).unwrap_or(&Kind::Opaque)
                }
                (_, Proj::Field(_) | Proj::Variant(..)) => return Some(at + 1),
                (_, Proj::Index(_) | Proj::Slice(..)) => &Kind::Opaque,
            };
        }
        None
    }
}
