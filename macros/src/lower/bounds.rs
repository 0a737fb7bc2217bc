//! What the bounds of a type parameter say of it.

use crate::ir::Float;
use proc_macro2::Ident;
use syn::{
    GenericArgument, Generics, PathArguments, TraitBound, Type, TypeParam, TypeParamBound,
    WherePredicate,
};

/// The traits of a type parameter, by name.
#[derive(Clone, Default, Debug)]
pub(super) struct Bounds {
    names: Vec<String>,
    /// An operator gives another type.
    leaves_type: bool,
    /// `?Sized`
    may_be_unsized: bool,
}

/// The operators of numbers.
const OPERATORS: &[&str] = &[
    "Add",
    "AddAssign",
    "Div",
    "DivAssign",
    "Mul",
    "MulAssign",
    "Neg",
    "Rem",
    "RemAssign",
    "Sub",
    "SubAssign",
];

/// The traits of numbers in other crates.
const NUMBERS: &[&str] = &[
    "ComplexField",
    "Float",
    "FloatConst",
    "FloatCore",
    "FloatType",
    "Num",
    "NumAssign",
    "NumAssignOps",
    "NumAssignRef",
    "NumCast",
    "NumOps",
    "NumRef",
    "Real",
    "RealField",
    "RealNumber",
    "Signed",
];

/// The traits of integers and of random numbers.
const WITHOUT_DERIVATIVE: &[&str] =
    &["CryptoRng", "Integer", "PrimInt", "Rng", "RngCore", "RngExt", "Unsigned"];

/// Beside `Scalar`, these add no method of the same name.
const WITHOUT_METHODS: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Differentiable",
    "Display",
    "From",
    "Into",
    "PartialEq",
    "PartialOrd",
    "Product",
    "Scalar",
    "Send",
    "Sized",
    "Sum",
    "Sync",
];

/// The methods of `num_traits::float::FloatCore`.
const OF_CORE: &[&str] = &[
    "abs",
    "ceil",
    "clamp",
    "floor",
    "fract",
    "max",
    "min",
    "powi",
    "recip",
    "round",
    "signum",
    "to_degrees",
    "to_radians",
    "trunc",
];

impl Bounds {
    /// Functions and closures.
    pub(super) fn is_function(&self) -> bool {
        self.names.iter().any(|name| matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce"))
    }

    pub(super) fn of(param: &TypeParam, generics: &Generics) -> Bounds {
        let mut bounds = Bounds::default();
        bounds.add_all(&param.ident, &param.bounds);
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate
                && is_param(&predicate.bounded_ty, &param.ident)
            {
                bounds.add_all(&param.ident, &predicate.bounds);
            }
        }
        bounds
    }

    fn add_all<'a>(&mut self, param: &Ident, bounds: impl IntoIterator<Item = &'a TypeParamBound>) {
        for bound in bounds {
            if let TypeParamBound::Trait(bound) = bound
                && let Some(last) = bound.path.segments.last()
            {
                if bound.maybe.is_some() {
                    self.may_be_unsized = true;
                    continue;
                }
                self.names.push(usual_name(last.ident.to_string()));
                self.leaves_type |= gives_another_type(bound, param);
            }
        }
    }

    fn has(&self, names: &[&str]) -> bool {
        self.names.iter().any(|name| names.contains(&name.as_str()))
    }

    /// The float that the parameter is, if it is one.
    pub(super) fn float(&self, param: &Ident) -> Option<Float> {
        let is_scalar = self.has(&["Scalar"]);
        let is_known = |name: &String| {
            WITHOUT_METHODS.contains(&name.as_str()) || OPERATORS.contains(&name.as_str())
        };
        if is_scalar && self.names.iter().all(is_known) {
            return Some(Float::Param(param.clone()));
        }
        let is_number = !self.leaves_type
            && !self.has(WITHOUT_DERIVATIVE)
            && (self.has(OPERATORS) || self.has(NUMBERS));
        (is_scalar || is_number).then(|| Float::Asked(param.clone()))
    }

    /// A trait of the parameter has this method of floats; another trait's may be anything.
    pub(super) fn has_method(&self, method: &str) -> bool {
        let of_core = || OF_CORE.contains(&method);
        self.has(&[
            "ComplexField",
            "Float",
            "FloatType",
            "Real",
            "RealField",
            "RealNumber",
            "Scalar",
        ]) || (self.has(&["FloatCore"]) && of_core())
            || (self.has(&["Signed"]) && matches!(method, "abs" | "signum"))
    }

    /// A type that may have no size has no tangent, which would be a value of its own. Integers have none.
    pub(super) fn has_no_tangent(&self, param: &Ident) -> bool {
        self.has(WITHOUT_DERIVATIVE) || self.may_be_unsized && !self.has_derivative(param)
    }

    /// It is said that the parameter has a derivative.
    pub(super) fn has_derivative(&self, param: &Ident) -> bool {
        self.float(param).is_some() || self.has(&["Differentiable"])
    }

    /// `T::from(0.5)`, `T::from_f64(0.5)` give an `Option`.
    pub(super) fn converts_to_option(&self, function: &str) -> bool {
        match function {
            "from" => self.has(&["Float", "FloatCore", "NumCast", "Real"]),
            name if name.starts_with("from_") => self.has(&["FromPrimitive", "RealField"]),
            _ => false,
        }
    }
}

/// A trait of somebody's for floats goes by the name of theirs: `GeoFloat`, `FloatNumber`.
fn usual_name(name: String) -> String {
    match name.strip_suffix("Float") {
        Some(_) => "Float".to_owned(),
        None if name == "FloatNumber" => "Float".to_owned(),
        None => name,
    }
}

/// `T`, `&'a T`
fn is_param(ty: &Type, param: &Ident) -> bool {
    match ty {
        Type::Path(path) => path.path.is_ident(param),
        Type::Reference(reference) => is_param(&reference.elem, param),
        Type::Paren(inner) => is_param(&inner.elem, param),
        Type::Group(inner) => is_param(&inner.elem, param),
        _ => false,
    }
}

/// `Mul<f64, Output = U>` of a `T`
fn gives_another_type(bound: &TraitBound, param: &Ident) -> bool {
    let Some(last) = bound.path.segments.last() else { return false };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    arguments.args.iter().any(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => {
            !is_param(&output.ty, param)
        }
        _ => false,
    })
}

/// `Fn(f64) -> f64`, `FnMut(f64)`
pub(super) fn are_of_functions<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>) -> bool {
    bounds.into_iter().any(|bound| match bound {
        TypeParamBound::Trait(bound) => is_function_trait(bound),
        _ => false,
    })
}

fn is_function_trait(bound: &TraitBound) -> bool {
    let last = bound.path.segments.last();
    last.is_some_and(|last| ["Fn", "FnMut", "FnOnce"].iter().any(|name| last.ident == name))
}
