//! `Option` and `Result` taken apart: whether there is a value, the value, and the error.
//!
//! The parts are a `bool`, the value, and for a `Result` the error as a plain `Option`, since an
//! error has no derivative. A value of unknown type, of which there may be none, stays in an
//! `Option` of its own: it is `Wrapped`.

use super::env::{Binding, Lower, Value};
use crate::diag;
use crate::ir::{Init, Kind, Place, Stmt, Var, Wrapper};
use crate::names;
use proc_macro2::Span;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Path, ReturnType, Type};

/// What is taken apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sum {
    Option,
    Result,
}

/// The parts of a sum.
pub(super) struct Parts {
    pub(super) flag: Var,
    pub(super) value: Value,
    /// Of a `Result`.
    pub(super) error: Option<Value>,
}

impl Parts {
    pub(super) fn of(parts: Vec<Value>) -> Option<Parts> {
        let mut parts = parts.into_iter();
        match (parts.next(), parts.next()) {
            (Some(Value::Var(flag)), Some(value)) => {
                Some(Parts { flag, value, error: parts.next() })
            }
            _ => None,
        }
    }

    /// With another flag and value, and the same error.
    pub(super) fn with(self, flag: Value, value: Value) -> Value {
        Value::Sum([flag, value].into_iter().chain(self.error).collect())
    }
}

/// `Option<T>` or `Result<T, E>` in a signature, and `T`.
pub(super) fn of_output(output: &ReturnType) -> Option<(Sum, &Type)> {
    let ReturnType::Type(_, ty) = output else { return None };
    of_type(ty)
}

/// The same of a type.
pub(super) fn of_type(ty: &Type) -> Option<(Sum, &Type)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let sum = if last.ident == "Option" {
        Sum::Option
    } else if last.ident.to_string().ends_with("Result") {
        Sum::Result
    } else {
        return None;
    };
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(ty)) => Some((sum, ty)),
        _ => None,
    }
}

/// The same of the type in `sum::<Option<f64>>()`.
pub(super) fn of_turbofish(it: &ExprMethodCall) -> Option<(Sum, &Type)> {
    match it.turbofish.as_ref()?.args.first()? {
        syn::GenericArgument::Type(ty) => of_type(ty),
        _ => None,
    }
}

/// `Some`, `Ok` and `Err`, also with their type before them.
pub(super) fn variant(path: &Path) -> Option<String> {
    let last = path.segments.last()?.ident.to_string();
    let is_known = matches!(last.as_str(), "Some" | "None" | "Ok" | "Err");
    let is_own = match path.segments.len() {
        1 => true,
        count => matches!(path.segments[count - 2].ident.to_string().as_str(), "Option" | "Result"),
    };
    (is_known && is_own).then_some(last)
}

impl Lower<'_> {
    /// `Some(x)`, `Ok(x)`
    pub(super) fn present(&mut self, sum: Sum, arg: &Expr) -> Value {
        let payload = self.inner(arg, &Kind::Opaque);
        let payload = self.owned(payload, arg.span());
        if matches!(payload, Value::Poisoned | Value::Never) {
            return payload;
        }
        let flag = Value::Var(self.flag_of(true, arg.span()));
        let error = (sum == Sum::Result).then_some(Value::Never);
        Value::Sum([flag, payload].into_iter().chain(error).collect())
    }

    pub(super) fn none(&mut self, span: Span) -> Value {
        Value::Sum(vec![Value::Var(self.flag_of(false, span)), Value::Never])
    }

    /// `Err(e)`
    pub(super) fn failed(&mut self, arg: &Expr) -> Value {
        if !self.has_no_derivative(arg) {
            return self.reject(arg, diag::ERROR);
        }
        let Some(code) = self.code(arg) else {
            let value = self.inner(arg, &Kind::Opaque);
            return match value {
                Value::Never | Value::Poisoned => value,
                _ => self.reject(arg, diag::ERROR),
            };
        };
        let tokens = &code.tokens;
        let code = crate::ir::Code {
            tokens: quote!(::core::option::Option::Some(#tokens)),
            pure: false,
            ..code
        };
        let error = self.plain(code, Kind::Plain, arg.span(), false);
        let flag = self.flag_of(false, arg.span());
        Value::Sum(vec![Value::Var(flag), Value::Never, Value::Var(error)])
    }

    /// Nothing of what carries a derivative is in the value, or only as a number that has none.
    fn has_no_derivative(&self, expr: &Expr) -> bool {
        if self.is_certainly_plain(expr) || !super::rename::rename(self, expr).carries {
            return true;
        }
        match expr {
            Expr::Paren(it) => self.has_no_derivative(&it.expr),
            Expr::Reference(it) => self.has_no_derivative(&it.expr),
            Expr::MethodCall(it) => {
                let is_text = it.method == "to_string" && it.args.is_empty();
                let mut operands = std::iter::once(&*it.receiver).chain(&it.args);
                is_text || operands.all(|it| self.has_no_derivative(it))
            }
            Expr::Call(it) => {
                let is_stop =
                    matches!(&*it.func, Expr::Path(path) if super::stop::is_stop(&path.path));
                is_stop || it.args.iter().all(|arg| self.has_no_derivative(arg))
            }
            Expr::Struct(it) => {
                it.rest.is_none() && it.fields.iter().all(|it| self.has_no_derivative(&it.expr))
            }
            Expr::Tuple(it) => it.elems.iter().all(|elem| self.has_no_derivative(elem)),
            _ => false,
        }
    }

    pub(super) fn flag_of(&mut self, is_there: bool, span: Span) -> Var {
        let flag =
            self.constant(if is_there { quote!(true) } else { quote!(false) }, Kind::Plain, span);
        self.certain.insert(flag, is_there);
        flag
    }

    /// Uninitialised variables for a sum whose value is of this kind.
    pub(super) fn sum_slots(&mut self, sum: Sum, payload: &Kind) -> Binding {
        let flag = self.flag();
        let value = match (payload, self.slots_for(None, payload)) {
            (Kind::Opaque, Binding::Slot(slot)) => Binding::Wrapped(slot),
            (_, value) => value,
        };
        let error = (sum == Sum::Result).then(|| self.slots_for(None, &Kind::Plain));
        Binding::Sum([Binding::Slot(flag), value].into_iter().chain(error).collect())
    }

    /// The same for an option whose value is found later.
    pub(super) fn option_slots(&mut self, payload: &Kind) -> Binding {
        let flag = self.flag();
        Binding::Sum(vec![Binding::Slot(flag), self.slots_for(None, payload)])
    }

    /// What a call gave is taken apart. Which of the two it is may not be known.
    pub(super) fn as_sum(&mut self, value: Value, sum: Option<Sum>, needs_error: bool) -> Value {
        let Value::Var(var) = value else { return value };
        if !matches!(self.kind(var), Kind::Opaque | Kind::Plain) || self.is_computed(var) {
            return value;
        }
        let span = self.span(var);
        let name = names::placeholder(var, span);
        let helper = |name: &str| names::private(name, span);
        let is_there = match sum {
            Some(Sum::Option) => quote_spanned!(span=> #name.is_some()),
            Some(Sum::Result) => quote_spanned!(span=> #name.is_ok()),
            None => {
                let is_there = helper("is_there");
                quote_spanned!(span=> #is_there(&#name))
            }
        };
        let code = self.code_of(&[var], is_there);
        let flag = self.plain(code, Kind::Plain, span, false);
        let error = match sum {
            Some(Sum::Result) if needs_error => {
                let failure = helper("failure");
                let code = self.code_of(&[var], quote_spanned!(span=> #failure(&#name)));
                let code = crate::ir::Code { pure: false, ..code };
                Some(Value::Var(self.plain(code, Kind::Plain, span, false)))
            }
            Some(Sum::Result) => Some(Value::Never),
            _ => None,
        };
        let value = if sum == Some(Sum::Option) {
            var
        } else if self.carries(var) {
            let init = Init::Present(Place::whole(var));
            self.declare(Kind::Opaque, init, span, true)
        } else {
            let present = helper("present");
            let code = self.code_of(&[var], quote_spanned!(span=> #present(&#name)));
            self.plain(code, Kind::Opaque, span, false)
        };
        let parts = [Value::Var(flag), Value::Wrapped(value)];
        Value::Sum(parts.into_iter().chain(error).collect())
    }

    /// What an operation gives is a number.
    fn is_computed(&self, var: Var) -> bool {
        self.stmts.iter().any(|stmt| matches!(stmt, Stmt::Apply { dst, .. } if *dst == var))
    }

    /// What is in an option, where something is.
    pub(super) fn unwrapped(&mut self, value: Value) -> Value {
        let var = match value {
            Value::Wrapped(var) => var,
            Value::Tuple(parts) => {
                return Value::Tuple(parts.into_iter().map(|part| self.unwrapped(part)).collect());
            }
            value => return value,
        };
        if self.carries(var) {
            return Value::Place(content_of(var));
        }
        let span = self.span(var);
        let (name, copied) = (names::placeholder(var, span), names::private("handed_on", span));
        let code = self.code_of(&[var], quote_spanned!(span=> #copied(&#name)));
        Value::Var(self.plain(code, Kind::Opaque, span, false))
    }

    /// Whether something of a known type can be there when there is no value.
    pub(super) fn has_room(&self, binding: &Binding) -> bool {
        match binding {
            Binding::Slot(slot) => self.slots[*slot].kind != Kind::Opaque,
            Binding::Tuple(parts) => parts.iter().all(|part| self.has_room(part)),
            Binding::Sum(_) | Binding::Wrapped(_) => false,
        }
    }

    /// Puts what a call gave, without its option, where it is looked for later.
    pub(super) fn give_where_present(
        &mut self,
        binding: &Binding,
        parts: &mut [Value],
        span: Span,
    ) {
        let (Value::Var(flag), Value::Wrapped(_)) = (&parts[0], &parts[1]) else { return };
        let flag = *flag;
        let value = std::mem::replace(&mut parts[1], Value::Never);
        let then = |lower: &mut Self| {
            let value = lower.unwrapped(value);
            lower.give(binding, value, span);
            Value::Unit
        };
        self.if_some(flag, then, |_| Value::Unit);
    }

    /// The value in an option of its own.
    pub(super) fn wrapped(&mut self, value: Value, span: Span) -> Value {
        let value = match value {
            Value::Wrapped(_) | Value::Never | Value::Poisoned => return value,
            value => self.owned(value, span),
        };
        match self.as_variable(value, span) {
            Some(var) => {
                let carries = self.carries(var);
                let init = Init::Wrap(Wrapper::Some, Some(var));
                Value::Wrapped(self.declare(Kind::Opaque, init, span, carries))
            }
            None => Value::Poisoned,
        }
    }

    /// The same of what leaves a loop: rustc does not see that it is moved once.
    pub(super) fn wrapped_once(&mut self, value: Value, span: Span) -> Value {
        let value = match self.owned(value, span) {
            Value::Memory(root) | Value::Var(root)
                if self.declared.contains(&root) && self.is_of_slot(root) && self.is_in_loop() =>
            {
                Value::Memory(self.copy(&Place::whole(root), span))
            }
            value => value,
        };
        self.wrapped(value, span)
    }

    /// Whether a value that may not be there needs an option of its own.
    pub(super) fn is_of_unknown_type(&self, value: &Value) -> bool {
        match value {
            Value::Var(var) | Value::Memory(var) => *self.kind(*var) == Kind::Opaque,
            _ => false,
        }
    }

    /// The error, where there is one.
    pub(super) fn error_of(&mut self, error: Option<&Value>) -> Value {
        let Some(Value::Var(error)) = error else { return Value::Never };
        let span = self.span(*error);
        let (name, copied) = (names::placeholder(*error, span), names::private("handed_on", span));
        let code = self.code_of(&[*error], quote_spanned!(span=> #copied(&#name)));
        let code = crate::ir::Code { pure: false, ..code };
        Value::Var(self.plain(code, Kind::Plain, span, false))
    }

    pub(super) fn if_some(
        &mut self,
        flag: Var,
        then: impl FnOnce(&mut Self) -> Value,
        otherwise: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        if self.is_certainly(flag, true) {
            return then(self);
        }
        if self.is_certainly(flag, false) {
            return otherwise(self);
        }
        let then = self.arm(then);
        let otherwise = self.arm(otherwise);
        self.two_arms(flag, then, otherwise)
    }

    pub(super) fn is_certainly(&self, flag: Var, is_set: bool) -> bool {
        self.certain.get(&flag) == Some(&is_set)
    }

    /// The option or result itself.
    pub(super) fn whole_sum(&mut self, parts: Vec<Value>, span: Span) -> Option<Var> {
        let Parts { flag, value, error } = Parts::of(parts)?;
        // what no arm gives is never there
        let is_absent = matches!(value, Value::Never);
        let is_present = matches!(error, Some(Value::Never));
        let is_result = error.is_some();
        let present = |lower: &mut Self| {
            if let (Value::Wrapped(var), false) = (&value, is_result) {
                return Value::Memory(*var);
            }
            let value = lower.unwrapped(value);
            let value = lower.owned(value, span);
            let Some(var) = lower.as_variable(value, span) else { return Value::Poisoned };
            let wrapper = if is_result { Wrapper::Ok } else { Wrapper::Some };
            let carries = lower.carries(var);
            let init = Init::Wrap(wrapper, Some(var));
            Value::Memory(lower.declare(Kind::Opaque, init, span, carries))
        };
        let absent = |lower: &mut Self| {
            let (wrapper, error) = match error {
                Some(Value::Var(error)) => {
                    let name = names::placeholder(error, span);
                    let code = lower.code_of(&[error], quote!(#name.unwrap()));
                    let code = crate::ir::Code { pure: false, ..code };
                    (Wrapper::Err, Some(lower.plain(code, Kind::Plain, span, false)))
                }
                Some(_) => return Value::Never,
                None => (Wrapper::None, None),
            };
            let init = Init::Wrap(wrapper, error);
            Value::Memory(lower.declare(Kind::Opaque, init, span, false))
        };
        let whole = match (is_absent, is_present) {
            (true, _) => absent(self),
            (false, true) => present(self),
            (false, false) => self.if_some(flag, present, absent),
        };
        match whole {
            Value::Memory(var) | Value::Var(var) => Some(var),
            _ => None,
        }
    }

    /// `Some(p)`, `Ok(p)`, `Err(p)` of what is taken apart and certainly that.
    pub(super) fn bind_sum(&mut self, pat: &syn::PatTupleStruct, parts: Vec<Value>) {
        let (Some(parts), Some(name)) = (Parts::of(parts), variant(&pat.path)) else {
            self.diags.leave_to_rustc();
            return;
        };
        let Some(inner) = pat.elems.first() else { return };
        let value = match name.as_str() {
            "Err" if matches!(inner, syn::Pat::Wild(_)) => return,
            "Err" => self.error_of(parts.error.as_ref()),
            _ => self.unwrapped(parts.value),
        };
        self.bind(inner, value, &Kind::Opaque);
    }
}

/// The same value, with the places of what is in options.
pub(super) fn contents(value: &Value) -> Value {
    match value {
        Value::Wrapped(var) => Value::Place(content_of(*var)),
        Value::Tuple(parts) => Value::Tuple(parts.iter().map(contents).collect()),
        value => value.clone(),
    }
}

/// The place of what is in an option.
pub(super) fn content_of(option: Var) -> Place {
    Place::of_variant(option, "Some")
}
