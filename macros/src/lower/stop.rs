//! `stop_gradient(x)`: the value of `x`, through which no gradient flows.

use super::env::{Lower, Mutability, Value};
use crate::diag;
use crate::ir::{Code, Form, Init, Kind, Place, Var};
use crate::names;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Path, PathArguments};

/// Called `stop_gradient`, in whatever module; the generated code asks whether it is ours.
pub(super) fn is_stop(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "stop_gradient")
}

impl Lower<'_> {
    pub(super) fn stop_gradient(&mut self, path: &Path, arg: &Expr, hint: &Kind) -> Value {
        let value = self.inner(arg, hint);
        let mut path = path.clone();
        path.segments.iter_mut().for_each(|segment| segment.arguments = PathArguments::None);
        self.stopped(value, &path, arg)
    }

    fn stopped(&mut self, value: Value, path: &Path, arg: &Expr) -> Value {
        let span = arg.span();
        match value {
            Value::Var(var) => Value::Var(self.stopped_var(var, path, span)),
            Value::RefVar(var) => Value::RefVar(self.stopped_var(var, path, span)),
            Value::Memory(root) => Value::Memory(self.held(&Place::whole(root), path, span)),
            Value::Place(place) => {
                if matches!(self.place_kind(&place), Kind::Array(..) | Kind::Tuple(_)) {
                    return Value::Memory(self.held(&place, path, span));
                }
                let var = self.load(&place, span);
                Value::Var(self.stopped_var(var, path, span))
            }
            Value::Ref(place, Mutability::Shared) => {
                if matches!(self.place_kind(&place), Kind::Array(..) | Kind::Tuple(_)) {
                    let held = self.held(&place, path, span);
                    return Value::Ref(Place::whole(held), Mutability::Shared);
                }
                let var = self.load(&place, span);
                Value::RefVar(self.stopped_var(var, path, span))
            }
            Value::Tuple(parts) => {
                Value::Tuple(parts.into_iter().map(|part| self.stopped(part, path, arg)).collect())
            }
            Value::Sum(parts) => {
                Value::Sum(parts.into_iter().map(|part| self.stopped(part, path, arg)).collect())
            }
            Value::Wrapped(var) => Value::Wrapped(self.stopped_var(var, path, span)),
            Value::Ref(_, Mutability::Mutable) | Value::Closure(_) => {
                self.reject(arg, diag::UNSUPPORTED)
            }
            Value::Unit | Value::Never | Value::Poisoned => value,
        }
    }

    fn stopped_var(&mut self, var: Var, path: &Path, span: Span) -> Var {
        let kind = self.kind(var).clone();
        let name = names::placeholder(var, span).into_token_stream();
        let name =
            if kind == Kind::Opaque { quote!(::core::clone::Clone::clone(&#name)) } else { name };
        let code = self.code_of(&[var], call(path, &name));
        self.plain(code, kind, span, false)
    }

    /// A copy of memory.
    fn held(&mut self, place: &Place, path: &Path, span: Span) -> Var {
        let (tokens, uses) = self.place_code(place);
        let (tokens, kind) = match self.place_kind(place) {
            Kind::Array(element, Form::Slice) => {
                (quote!(#tokens.to_vec()), Kind::Array(element, Form::Vec))
            }
            kind => (quote!(::core::clone::Clone::clone(&#tokens)), kind),
        };
        let code = Code { tokens: call(path, &tokens), uses, pure: false };
        let value = self.plain(code, kind.clone(), span, false);
        self.declare(kind, Init::Move(value), span, false)
    }
}

/// `stopped::<chainrule::stop_gradient, _>(x)`
fn call(path: &Path, value: &TokenStream) -> TokenStream {
    let span = path.span();
    let stopped = names::private("stopped", span);
    quote_spanned!(span=> #stopped::<#path, _>(#value))
}
