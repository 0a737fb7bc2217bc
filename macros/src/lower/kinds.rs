//! What is certain of a type, from its syntax.

use super::bounds::Bounds;
use crate::ir::{Float, Form, Kind};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, GenericParam, Generics, Path, PathArguments, Type};

/// The type parameters that mean something.
#[derive(Clone, Default, Debug)]
pub(super) struct Types {
    /// Type parameters, and what is said of them.
    params: Vec<(Ident, Bounds)>,
    /// Constant parameters.
    consts: Vec<Ident>,
}

const PLAIN: &[&str] = &[
    "usize", "isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "bool",
    "char", "str", "String",
];

const RANGES: &[&str] =
    &["Range", "RangeInclusive", "RangeFrom", "RangeTo", "RangeToInclusive", "RangeFull"];

/// Plain, if all that they are made of is.
const CONTAINERS: &[&str] =
    &["Option", "Result", "Box", "Rc", "Arc", "VecDeque", "HashMap", "HashSet", "Map", "BTreeSet"];

pub(super) fn is_plain_name(name: &str) -> bool {
    PLAIN.contains(&name)
}

impl Types {
    pub(super) fn new(generics: &Generics) -> Types {
        let mut types = Types::default();
        for param in &generics.params {
            match param {
                GenericParam::Type(param) => {
                    types.params.push((param.ident.clone(), Bounds::of(param, generics)));
                }
                GenericParam::Const(param) => types.consts.push(param.ident.clone()),
                GenericParam::Lifetime(_) => {}
            }
        }
        types
    }

    /// The type parameters in a type of which it is not said that they have a derivative.
    pub(super) fn unbounded_in(&self, ty: &Type) -> impl Iterator<Item = &Ident> {
        let mut names = Vec::new();
        super::macros::identifiers(&ty.to_token_stream(), &mut names);
        let unbounded = self.params.iter().filter(|(param, bounds)| {
            !bounds.has_derivative(param) && !bounds.has_no_tangent(param)
        });
        unbounded.map(|(param, _)| param).filter(move |param| names.contains(param))
    }

    /// What is said of a type parameter.
    pub(super) fn bounds(&self, path: &Path) -> Option<&Bounds> {
        let (_, bounds) = self.params.iter().find(|(param, _)| path.is_ident(param))?;
        Some(bounds)
    }

    /// Whether a method of floats is that of a rule.
    pub(super) fn has_method(&self, float: &Float, method: &Ident) -> bool {
        let Float::Asked(param) = float else { return true };
        self.bounds(&param.clone().into()).is_none_or(|it| it.has_method(&method.to_string()))
    }

    /// The type parameter that is a float, if there is just one.
    pub(super) fn only_param(&self) -> Option<Float> {
        let mut floats = self.params.iter().filter_map(|(param, bounds)| bounds.float(param));
        floats.next().filter(|_| floats.next().is_none())
    }

    pub(super) fn is_const(&self, name: &Ident) -> bool {
        self.consts.contains(name)
    }

    /// The float that a path names.
    pub(super) fn float(&self, path: &Path) -> Option<Float> {
        let last = path.segments.last()?;
        if !last.arguments.is_none() {
            return None;
        }
        if let Some((param, bounds)) = self.params.iter().find(|(param, _)| path.is_ident(param)) {
            return bounds.float(param);
        }
        if path.segments.len() > 1 && !path.segments.iter().any(|s| s.ident == "primitive") {
            return None;
        }
        match last.ident.to_string().as_str() {
            "f64" => Some(Float::F64),
            "f32" => Some(Float::F32),
            _ => None,
        }
    }

    pub(super) fn kind(&self, ty: &Type) -> Kind {
        match ty {
            Type::Paren(inner) => self.kind(&inner.elem),
            Type::Group(inner) => self.kind(&inner.elem),
            Type::Array(array) => {
                let length = array.len.to_token_stream();
                Kind::Array(Box::new(self.kind(&array.elem)), Form::Fixed(length))
            }
            Type::Slice(slice) => Kind::Array(Box::new(self.kind(&slice.elem)), Form::Slice),
            Type::Tuple(tuple) => Kind::Tuple(tuple.elems.iter().map(|ty| self.kind(ty)).collect()),
            Type::Path(path) if path.qself.is_none() => self.kind_of_path(&path.path),
            Type::Reference(reference) => match self.kind(&reference.elem) {
                Kind::Plain => Kind::Plain,
                _ => Kind::Opaque,
            },
            Type::Never(_) => Kind::Plain,
            _ => Kind::Opaque,
        }
    }

    fn kind_of_path(&self, path: &Path) -> Kind {
        if let Some(float) = self.float(path) {
            return Kind::Scalar(float);
        }
        let has_no_tangent = |(param, bounds): &(Ident, Bounds)| {
            path.is_ident(param) && bounds.has_no_tangent(param)
        };
        if self.params.iter().any(has_no_tangent) {
            return Kind::Plain;
        }
        let Some(last) = path.segments.last() else { return Kind::Opaque };
        let name = last.ident.to_string();
        if is_plain_name(&name) && last.arguments.is_none() {
            return Kind::Plain;
        }
        let arguments = type_arguments(&last.arguments);
        if CONTAINERS.contains(&name.as_str())
            && !arguments.is_empty()
            && arguments.iter().all(|ty| self.kind(ty).is_plain())
        {
            return Kind::Plain;
        }
        match (name.as_str(), arguments.as_slice()) {
            ("Vec", [elem]) => Kind::Array(Box::new(self.kind(elem)), Form::Vec),
            (range, [item]) if RANGES.contains(&range) && self.kind(item) == Kind::Plain => {
                Kind::Plain
            }
            ("RangeFull", []) => Kind::Plain,
            _ => Kind::Opaque,
        }
    }
}

/// A collection of the standard library of which the elements have no numbers.
pub(super) fn is_other_collection(ty: &Type) -> bool {
    const NAMES: &[&str] =
        &["HashMap", "HashSet", "Map", "BTreeSet", "VecDeque", "BinaryHeap", "LinkedList"];
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| NAMES.iter().any(|name| last.ident == name))
}

pub(super) fn type_arguments(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The type of a float as tokens, if it is known.
pub(super) fn float_type(float: &Float) -> Option<TokenStream> {
    match float {
        Float::F64 => Some(quote!(f64)),
        Float::F32 => Some(quote!(f32)),
        Float::Param(ident) | Float::Asked(ident) => Some(quote!(#ident)),
        Float::Inferred => None,
    }
}

/// The kind of what is either, where rustc has the same type for both.
pub(super) fn unify(a: &Kind, b: &Kind) -> Kind {
    match (a, b) {
        (Kind::Scalar(Float::Inferred), Kind::Scalar(_)) => b.clone(),
        (Kind::Scalar(_), _) => a.clone(),
        (Kind::Opaque, _) => b.clone(),
        (Kind::Array(a, form), Kind::Array(b, _)) => {
            Kind::Array(Box::new(unify(a, b)), form.clone())
        }
        (Kind::Tuple(a), Kind::Tuple(b)) if a.len() == b.len() => {
            Kind::Tuple(a.iter().zip(b).map(|(a, b)| unify(a, b)).collect())
        }
        (Kind::Plain, Kind::Scalar(_)) => b.clone(),
        (Kind::Plain | Kind::Array(..) | Kind::Tuple(_), _) => a.clone(),
    }
}

/// May be the kinds of one type.
pub(super) fn fit(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Opaque, _) | (_, Kind::Opaque) | (Kind::Scalar(_), Kind::Scalar(_)) => true,
        (Kind::Array(a, _), Kind::Array(b, _)) => fit(a, b),
        (Kind::Tuple(a), Kind::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| fit(a, b))
        }
        (a, b) => a.is_plain() && b.is_plain(),
    }
}

/// The length of an array as tokens.
pub(super) fn length(n: usize) -> TokenStream {
    Literal::usize_unsuffixed(n).to_token_stream()
}
