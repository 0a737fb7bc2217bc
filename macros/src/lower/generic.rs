//! Numbers of a type parameter: `T::one()`, `T::from(0.5).unwrap()`, `<T as Float>::sin(x)`.

use super::env::{Lower, Value};
use super::kinds::Types;
use super::{methods, rename};
use crate::diag;
use crate::ir::{Float, Kind, Stmt, Var};
use crate::rules;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    Expr, ExprCall, ExprMethodCall, ExprPath, GenericArgument, Path, PathArguments, Signature, Type,
};

/// Functions without arguments that give a number of their type.
const CONSTANTS: &[&str] = &[
    "default",
    "epsilon",
    "infinity",
    "max_value",
    "min_positive_value",
    "min_value",
    "nan",
    "neg_infinity",
    "neg_one",
    "neg_zero",
    "one",
    "pi",
    "two_pi",
    "zero",
];

/// `T::one()`, `T::PI()`
pub(super) fn is_constant(function: &Ident) -> bool {
    let name = function.to_string();
    CONSTANTS.contains(&name.as_str()) || !name.contains(char::is_lowercase)
}

/// `T::ONE`
pub(super) fn is_number(constant: Option<&String>) -> bool {
    const NAMES: &[&str] =
        &["EPSILON", "INFINITY", "NAN", "NEG_INFINITY", "NEG_ONE", "ONE", "PI", "ZERO"];
    constant.is_some_and(|name| NAMES.contains(&name.as_str()))
}

/// The trait has the methods of floats: `Float::sin(x)`.
pub(super) fn is_float_trait(name: &str) -> bool {
    matches!(
        name,
        "ComplexField"
            | "Float"
            | "FloatCore"
            | "FloatType"
            | "Real"
            | "RealField"
            | "RealNumber"
            | "Scalar"
            | "Signed"
    )
}

/// The float of a signature that names one type parameter and no other float.
pub(super) fn usual_float(sig: &Signature) -> Option<Float> {
    let mut names = Vec::new();
    super::macros::identifiers(&sig.to_token_stream(), &mut names);
    let is_concrete = names.iter().any(|name| name == "f64" || name == "f32");
    Types::new(&sig.generics).only_param().filter(|_| !is_concrete)
}

impl Lower<'_> {
    /// `T::from(0.5).unwrap()`, `x.to_f64().unwrap()`
    pub(super) fn unwrapped_number(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        if !matches!(it.method.to_string().as_str(), "unwrap" | "expect") {
            return None;
        }
        let whole = Expr::MethodCall(it.clone());
        match &*it.receiver {
            Expr::Call(call) => {
                let [arg] = call.args.iter().collect::<Vec<_>>()[..] else { return None };
                let kind = self.converted(call, hint)?;
                self.conversion(arg, kind, &whole)
            }
            Expr::MethodCall(call) if call.args.is_empty() => {
                let to = match call.method.to_string().as_str() {
                    "to_f64" => Float::F64,
                    "to_f32" => Float::F32,
                    _ => return None,
                };
                let is_scalar = self.peek(&call.receiver).is_scalar();
                let receiver = Some(&*call.receiver).filter(|_| is_scalar)?;
                self.conversion(receiver, Kind::Scalar(to), &whole)
            }
            _ => None,
        }
    }

    /// `x.to_f64()` of a `T: Scalar`
    pub(super) fn widened(&mut self, it: &ExprMethodCall) -> Option<Value> {
        let is_param = matches!(self.peek(&it.receiver), Kind::Scalar(Float::Param(_)));
        if !is_param || it.method != "to_f64" || !it.args.is_empty() {
            return None;
        }
        self.conversion(&it.receiver, Kind::Scalar(Float::F64), &Expr::MethodCall(it.clone()))
    }

    /// The operands of an operator between a type parameter and a float, `T: Mul<f64, Output = T>`, in
    /// the type of its result.
    pub(super) fn as_parameter(&mut self, mut args: Vec<Var>, span: Span) -> Vec<Var> {
        let is_param =
            |kind: &Kind| matches!(kind, Kind::Scalar(Float::Asked(_) | Float::Param(_)));
        let Some(kind) = args.iter().map(|arg| self.kind(*arg)).find(|kind| is_param(kind)) else {
            return args;
        };
        let kind = kind.clone();
        for arg in &mut args {
            if matches!(self.kind(*arg), Kind::Scalar(Float::F64 | Float::F32)) {
                let dst = self.temporary(kind.clone(), span, self.carries(*arg));
                let cast = rules::known("cast", 1);
                self.push(Stmt::Apply { dst, rule: cast, args: vec![*arg] });
                *arg = dst;
            }
        }
        args
    }

    /// What a function that converts one number converts to, as an `Option`.
    fn converted(&self, call: &ExprCall, hint: &Kind) -> Option<Kind> {
        let Expr::Path(func) = &*call.func else { return None };
        let last = func.path.segments.last()?;
        let name = last.ident.to_string();
        if let Some(qself) = &func.qself {
            let is_option = matches!(self.trait_of(func)?, "NumCast" | "FromPrimitive");
            return Some(self.types.kind(&qself.ty)).filter(|kind| kind.is_scalar() && is_option);
        }
        let owner =
            func.path.segments.iter().rev().nth(1).map(|owner| Path::from(owner.ident.clone()));
        if let Some(owner) = &owner
            && let Some(bounds) = self.types.bounds(owner)
        {
            let float = self.types.float(owner).filter(|_| bounds.converts_to_option(&name))?;
            return Some(Kind::Scalar(float));
        }
        let is_cast = name == "cast" || owner.is_some_and(|owner| owner.is_ident("NumCast"));
        if !is_cast || self.lookup(&last.ident).is_some() {
            return None;
        }
        let target = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => match arguments.args.last() {
                Some(GenericArgument::Type(ty @ Type::Path(_))) => self.types.kind(ty),
                _ => hint.clone(),
            },
            _ => hint.clone(),
        };
        let usual = || self.usual.clone().map_or(Kind::Opaque, Kind::Scalar);
        Some(if target.is_scalar() { target } else { usual() }).filter(Kind::is_scalar)
    }

    /// `Float` of `<T as num_traits::Float>::sin`
    fn trait_of<'p>(&self, func: &'p ExprPath) -> Option<&'static str> {
        const NAMES: &[&str] = &[
            "ComplexField",
            "Float",
            "FloatConst",
            "FloatCore",
            "From",
            "FromPrimitive",
            "NumCast",
            "One",
            "Real",
            "RealField",
            "Scalar",
            "Signed",
            "Zero",
        ];
        let position = func.qself.as_ref()?.position.checked_sub(1)?;
        let name: &'p Ident = &func.path.segments.iter().nth(position)?.ident;
        NAMES.iter().copied().find(|known| name == known)
    }

    /// A number as one of another type.
    fn conversion(&mut self, arg: &Expr, kind: Kind, whole: &Expr) -> Option<Value> {
        if !rename::rename(self, arg).carries {
            let value = self.untouched(whole);
            if let Some(Value::Var(var)) = value {
                self.func.vars[var.0].kind = kind;
                self.facts[var.0].constant = false;
            }
            return value;
        }
        let Some(x) = self.operand(arg) else { return Some(Value::Poisoned) };
        if *self.kind(x) == kind {
            return Some(Value::Var(x));
        }
        let carries = self.carries(x);
        let dst = self.temporary(kind, whole.span(), carries);
        self.push(Stmt::Apply { dst, rule: rules::known("cast", 1), args: vec![x] });
        Some(Value::Var(dst))
    }

    /// `num_traits::clamp(x, lo, hi)`, which is a method of floats.
    pub(super) fn call_of_number(
        &mut self,
        path: &Path,
        args: &[&Expr],
        expr: &Expr,
    ) -> Option<Value> {
        let last = &path.segments.last()?.ident;
        let owner = &path.segments.iter().rev().nth(1)?.ident;
        if owner != "num_traits" || !rename::rename(self, expr).carries {
            return None;
        }
        match (last.to_string().as_str(), args.len()) {
            ("abs" | "signum", 1) | ("clamp", 3) => Some(self.float_method(last, args, expr, None)),
            ("pow", 2) => Some(self.reject(path, diag::NUM_POW)),
            _ => None,
        }
    }

    /// `<T as Float>::sin(x)`, `<f64 as From<f32>>::from(x)`, `<T as One>::one()`
    pub(super) fn qualified_call(
        &mut self,
        it: &ExprCall,
        func: &ExprPath,
        expr: &Expr,
    ) -> Option<Value> {
        let Kind::Scalar(float) = self.types.kind(&func.qself.as_ref()?.ty) else { return None };
        let owner = match func.path.segments.len() {
            // `<f64>::sin`
            1 => "Scalar",
            _ => self.trait_of(func)?,
        };
        let last = &func.path.segments.last()?.ident;
        let args: Vec<&Expr> = it.args.iter().collect();
        if is_float_trait(owner) && (methods::is_float(last) || last == "sin_cos") {
            return Some(self.float_method(last, &args, expr, Some(&float)));
        }
        match args[..] {
            [arg] if owner == "From" => self.conversion(arg, Kind::Scalar(float), expr),
            [] if is_constant(last) => self.conversion(expr, Kind::Scalar(float), expr),
            _ => None,
        }
    }
}
