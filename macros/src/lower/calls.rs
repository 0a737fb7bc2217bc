//! Calls: functions of the user's, functions of the standard library, and methods.

use super::env::{Binding, Fact, Lower, Mutability, Value};
use super::own_methods::{form_of, is_of_known_type};
use super::sums::Sum;
use super::{methods, scan};
use crate::diag;
use crate::ir::{Arg, Callee, CalleeForm, Kind, Origin, Place, Stmt, Tree, Var};
use crate::rules;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, Lit, Path};

impl Lower<'_> {
    pub(super) fn method_call(&mut self, it: &ExprMethodCall, expr: &Expr, hint: &Kind) -> Value {
        if let Some(value) = self.widened(it).or_else(|| self.unwrapped_number(it, hint)) {
            return value;
        }
        if let Some(operation) = self.operator_method(it) {
            return self.expr(&operation, hint);
        }
        if self.is_float_method(it) {
            let mut operands = vec![&*it.receiver];
            operands.extend(&it.args);
            return self.float_method(&it.method, &operands, expr, None);
        }
        if self.is_of_own_type(it)
            && let Some(value) = self.user_method(it, hint)
        {
            return value;
        }
        if let Some(value) = self.array_method(it, hint).or_else(|| self.option_method(it, hint)) {
            return value;
        }
        let is_chain = matches!(*it.receiver, Expr::MethodCall(_)) && self.is_pipe(&it.receiver);
        if !is_chain && let Some(value) = self.memory_method(it, expr) {
            return value;
        }
        if let Some(value) = self.untouched(expr) {
            return value;
        }
        if let Some(value) = self.consume(it, hint) {
            return value;
        }
        if let Some(value) = self.user_method(it, hint) {
            return value;
        }
        if is_chain && let Some(value) = self.memory_method(it, expr) {
            return value;
        }
        let first = self.first_unknown(it);
        if matches!(*first.receiver, Expr::Call(_) | Expr::Macro(_) | Expr::Struct(_))
            && self.inner(&first.receiver, &Kind::Opaque) == Value::Poisoned
        {
            return Value::Poisoned;
        }
        let message = self.refusal(first);
        self.reject(&first.method, message)
    }

    pub(super) fn call(&mut self, it: &ExprCall, expr: &Expr, hint: &Kind) -> Value {
        let Expr::Path(func) = &*it.func else {
            return self.call_literal(it, expr, hint);
        };
        if func.qself.is_some() {
            if let Some(value) = self.qualified_call(it, func, expr) {
                return value;
            }
            if let Some(value) = self.untouched(expr) {
                return value;
            }
            return match self.method_of_type(func) {
                Some(path) => self.user_call(it, &path, hint),
                None => self.reject(func, diag::QUALIFIED_CALL),
            };
        }
        if let Some(closure) = self.closure_named(&it.func) {
            return self.call_named(&closure, it, hint);
        }
        if let Some(func) = self.function_named(&it.func) {
            let call = ExprCall { func: Box::new(func), ..it.clone() };
            return self.call(&call, &Expr::Call(call.clone()), hint);
        }
        if scan::name_of(&it.func).is_some_and(|name| self.lookup(name).is_some()) {
            return self.untouched_or_at(expr, func, diag::CLOSURE_CALL);
        }
        if let (Some(name), Some(arg)) = (super::sums::variant(&func.path), it.args.first()) {
            return match name.as_str() {
                "Some" => self.present(Sum::Option, arg),
                "Ok" => self.present(Sum::Result, arg),
                _ => self.failed(arg),
            };
        }
        if let Some(value) = self.known_call(it, &func.path, expr, hint) {
            return value;
        }
        if let Some(value) = self.untouched_call(expr, hint, &func.path) {
            return value;
        }
        if let (true, Some(arg), 1) =
            (super::stop::is_stop(&func.path), it.args.first(), it.args.len())
        {
            return self.stop_gradient(&func.path, arg, hint);
        }
        let is_constructor = func
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident.to_string().starts_with(|c: char| c.is_uppercase()));
        if is_constructor {
            return self.tuple_struct(it, &func.path);
        }
        if func.path.segments.last().is_some_and(|last| last.ident == "transmute") {
            return self.reject(func, diag::BITS);
        }
        if is_of_known_type(&func.path) {
            let is_box = func.path.segments.iter().any(|segment| segment.ident == "Box");
            let message = if is_box { diag::BOX } else { diag::QUALIFIED_CALL };
            return self.reject(func, message);
        }
        self.user_call(it, &func.path, hint)
    }

    /// A call without anything that carries a derivative. Its kind is that of the hint.
    fn untouched_call(&mut self, expr: &Expr, hint: &Kind, path: &Path) -> Option<Value> {
        let value = self.untouched(expr)?;
        if let Value::Var(var) = value {
            let own = path.is_ident(&self.own_name).then(|| self.func.result_kind.clone());
            let kind = own.unwrap_or_else(|| hint.clone());
            if !matches!(kind, Kind::Opaque | Kind::Tuple(_)) && *self.kind(var) == Kind::Opaque {
                self.func.vars[var.0].kind = kind;
            }
        }
        Some(value)
    }

    /// Functions of the standard library; `None` if it is none of them.
    fn known_call(
        &mut self,
        it: &ExprCall,
        path: &Path,
        expr: &Expr,
        hint: &Kind,
    ) -> Option<Value> {
        let last = &path.segments.last()?.ident;
        let args: Vec<&Expr> = it.args.iter().collect();
        if let Some(name) = super::swaps::mem_function(&it.func) {
            match (name.as_str(), args.as_slice()) {
                ("swap", [a, b]) => return Some(self.swap(a, b, it.span())),
                ("replace", [a, b]) => return Some(self.replace(a, b, hint, it.span())),
                ("take", [a]) => return Some(self.take(a, hint, it.span())),
                _ => {}
            }
        }
        if let Some(value) = self.array_from_fn(it, hint) {
            return Some(value);
        }
        if let Some(value) = self.call_of_number(path, &args, expr) {
            return Some(value);
        }
        let owner = super::methods::owner(path);
        let owner_name =
            owner.as_ref().and_then(|owner| owner.segments.last()).map(|s| s.ident.to_string());
        if owner_name.as_deref() == Some("Vec") {
            match last.to_string().as_str() {
                "new" | "with_capacity" => return Some(self.empty_vec(hint, it.span())),
                "from" if args.len() == 1 => return Some(self.vec_from(args[0], hint)),
                _ => return None,
            }
        }
        let float = owner.as_ref().and_then(|owner| self.types.float(owner));
        let is_trait = owner_name.as_deref().is_some_and(super::generic::is_float_trait);
        if float.is_none() && !is_trait {
            return None;
        }
        if let Some(owner) = &owner
            && self.types.bounds(owner).is_some_and(|it| it.converts_to_option(&last.to_string()))
        {
            return None;
        }
        if last == "from" || last == "from_f64" || last == "from_f32" {
            return self.float_from(&args, float.as_ref(), expr);
        }
        let is_method = methods::is_float(last) || last == "sin_cos";
        if is_method && float.as_ref().is_none_or(|float| self.types.has_method(float, last)) {
            return Some(self.float_method(last, &args, expr, float.as_ref()));
        }
        let var = self.untouched(expr);
        if let (Some(Value::Var(var)), Some(float)) = (&var, float)
            && (last.to_string().starts_with("from_") || super::generic::is_constant(last))
        {
            self.func.vars[var.0].kind = Kind::Scalar(float);
        }
        var
    }

    fn vec_from(&mut self, arg: &Expr, hint: &Kind) -> Value {
        let value = self.inner(arg, hint);
        let value = self.owned(value, arg.span());
        match value {
            Value::Memory(root) => {
                if let Kind::Array(_, form) = &mut self.func.vars[root.0].kind {
                    *form = crate::ir::Form::Vec;
                }
                Value::Memory(root)
            }
            Value::Ref(place, _) => Value::Memory(self.copy(&place, arg.span())),
            Value::Poisoned | Value::Never => value,
            _ => self.reject(arg, diag::UNSUPPORTED),
        }
    }

    /// `f64::from(n)`, `T::from_f64(0.5)`
    fn float_from(
        &mut self,
        args: &[&Expr],
        float: Option<&crate::ir::Float>,
        expr: &Expr,
    ) -> Option<Value> {
        let ([arg], Some(float)) = (args, float) else { return None };
        let kind = Kind::Scalar(float.clone());
        let renamed = super::rename::rename(self, arg);
        if !renamed.carries
            && let Some(value) = self.untouched(expr)
        {
            if let Value::Var(var) = value {
                self.func.vars[var.0].kind = kind;
                self.facts[var.0].constant = false;
            }
            return Some(value);
        }
        let Some(x) = self.operand(arg) else { return Some(Value::Poisoned) };
        if *self.kind(x) == kind {
            return Some(Value::Var(x));
        }
        if !self.carries(x) && !self.kind(x).is_scalar() {
            let Expr::Call(call) = expr else { return None };
            let (func, name) = (&call.func, crate::names::placeholder(x, expr.span()));
            let code = self.code_of(&[x], quote::quote!(#func(#name)));
            return Some(Value::Var(self.plain(code, kind, expr.span(), false)));
        }
        let carries = self.carries(x);
        let dst = self.temporary(kind, expr.span(), carries);
        self.push(Stmt::Apply { dst, rule: rules::known("cast", 1), args: vec![x] });
        Some(Value::Var(dst))
    }

    /// `let y = g(x, &w, &mut out);`
    fn user_call(&mut self, it: &ExprCall, path: &Path, hint: &Kind) -> Value {
        let it = &with_flat_arguments(it, path);
        let mut args = Vec::new();
        for arg in &it.args {
            args.push(self.argument(arg));
        }
        let Some(mut args) = args.into_iter().collect::<Option<Vec<Arg>>>() else {
            return Value::Poisoned;
        };
        self.settle_passing(it, path, &mut args);
        let parts = match self.take_apart(&mut args, it.span()) {
            Ok(parts) => parts,
            Err(at) => return self.reject(&it.args[at], diag::SPLIT_ARGUMENTS),
        };
        let form = form_of(path);
        let recursive = match form {
            CalleeForm::Associated => {
                self.is_own_method(&path.segments[path.segments.len() - 1].ident)
            }
            _ => self.args.method.is_none() && path.is_ident(&self.own_name),
        };
        self.func.recursive |= recursive;
        if recursive {
            self.as_declared(&mut args);
        }
        self.called.extend(path.get_ident().map(ToString::to_string));
        let is_known = recursive && form == CalleeForm::Function;
        let kind = if is_known { self.func.result_kind.clone() } else { hint.clone() };
        let (dst, value) = self.call_result(&kind, it.span());
        let derivatives = self.args.derivatives_of(path, &self.own_name);
        let path = path.clone();
        let callee = Callee { path, derivatives, form, forward: false, again: false };
        self.push(Stmt::Call { dst, callee, args, pullback: None });
        self.put_together(parts, it.span());
        value
    }

    pub(super) fn call_result(&mut self, kind: &Kind, span: proc_macro2::Span) -> (Tree, Value) {
        match kind {
            Kind::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.call_result(part, span));
                let (trees, values) = parts.unzip();
                (Tree::Tuple(trees), Value::Tuple(values))
            }
            Kind::Array(..) => {
                let var = self.temporary(kind.clone(), span, true);
                (Tree::Leaf(var), Value::Memory(var))
            }
            Kind::Scalar(_) | Kind::Plain | Kind::Opaque => {
                let fact = Fact { carries: true, constant: false };
                let var = self.fresh(Origin::Temporary, kind.clone(), span, fact);
                (Tree::Leaf(var), Value::Var(var))
            }
        }
    }

    pub(super) fn argument(&mut self, arg: &Expr) -> Option<Arg> {
        if let Expr::Lit(lit) = arg
            && matches!(lit.lit, Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_))
        {
            // a reference to a literal that is a reference by itself
            let code = self.code_of(&[], lit.to_token_stream());
            return Some(Arg::RefValue(self.plain(code, Kind::Plain, lit.span(), false)));
        }
        let value = self.inner(arg, &super::consume::collected(arg));
        match self.unwrapped(value) {
            Value::Var(var) if self.func.info(var).borrows => Some(Arg::RefValue(var)),
            Value::Var(var) | Value::Memory(var) => Some(Arg::Value(var)),
            Value::RefVar(var) => Some(Arg::RefValue(var)),
            Value::Ref(place, mutability) => {
                let place = self.borrowed(&place, arg.span());
                if self.is_undeclared_value(&place) {
                    return Some(Arg::RefValue(place.root));
                }
                Some(match mutability {
                    Mutability::Shared => Arg::Ref(place),
                    Mutability::Mutable => Arg::Mut(place),
                })
            }
            Value::Place(place) => match self.owned(Value::Place(place), arg.span()) {
                Value::Var(var) | Value::Memory(var) => Some(Arg::Value(var)),
                _ => None,
            },
            Value::Tuple(_) | Value::Unit => match self.untouched(arg) {
                Some(Value::Var(var)) => Some(Arg::Value(var)),
                _ => {
                    self.error(arg.to_token_stream(), diag::TUPLE_ARGUMENT);
                    None
                }
            },
            Value::Sum(parts) => {
                let whole = self.whole_sum(parts, arg.span());
                if whole.is_none() {
                    self.error(arg, diag::CONSTRUCTOR);
                }
                whole.map(Arg::Value)
            }
            Value::Closure(closure) => {
                self.error(&closure.expr, diag::CLOSURE);
                None
            }
            Value::Wrapped(_) | Value::Never | Value::Poisoned => None,
        }
    }

    /// A plain or scalar value that is no memory.
    fn is_undeclared_value(&self, place: &Place) -> bool {
        let info = self.func.info(place.root);
        place.path.is_empty()
            && !info.by_ref
            && !self.declared.contains(&place.root)
            && matches!(info.kind, Kind::Scalar(_) | Kind::Plain)
    }

    /// Uninitialised variables get what they are assigned; a value of a known type is no longer opaque.
    pub(super) fn refine(&mut self, value: &Value, kind: &Kind) {
        match (value, kind) {
            (Value::Tuple(parts), Kind::Tuple(kinds)) => {
                for (part, kind) in parts.iter().zip(kinds) {
                    self.refine(part, kind);
                }
            }
            (Value::Var(var) | Value::Memory(var), kind) => self.refine_var(*var, kind),
            _ => {}
        }
    }

    pub(super) fn refine_var(&mut self, var: Var, kind: &Kind) {
        let found = self.kind(var).clone();
        let is_better = match (&found, kind) {
            (Kind::Opaque, Kind::Opaque | Kind::Tuple(_)) => false,
            (Kind::Opaque, _) => true,
            (Kind::Scalar(crate::ir::Float::Inferred), Kind::Scalar(_)) => true,
            (Kind::Array(a, _), Kind::Array(b, _)) => a != b,
            _ => false,
        };
        if is_better {
            let refined = super::kinds::unify(kind, &found);
            self.func.vars[var.0].kind = match (refined, &found) {
                (Kind::Array(elem, _), Kind::Array(_, form)) => Kind::Array(elem, form.clone()),
                (refined, _) => refined,
            };
            self.facts[var.0].constant = false;
            if kind.is_plain() {
                self.facts[var.0].carries = false;
            }
        }
    }

    pub(super) fn binding_of(&self, expr: &Expr) -> Option<Binding> {
        match expr {
            Expr::Paren(it) => self.binding_of(&it.expr),
            Expr::Field(it) => {
                let syn::Member::Unnamed(at) = &it.member else { return None };
                match self.binding_of(&it.base)? {
                    Binding::Tuple(parts) => parts.get(at.index as usize).cloned(),
                    Binding::Slot(_) | Binding::Sum(_) | Binding::Wrapped(_) => None,
                }
            }
            _ => self.lookup(scan::name_of(expr)?).cloned(),
        }
    }
}

/// `f::jvp((x, y), (1.0, 0.0))` as a call with four arguments.
fn with_flat_arguments(it: &ExprCall, path: &Path) -> ExprCall {
    let mut flat = it.clone();
    if path.segments.len() > 1 && path.segments.last().is_some_and(|last| last.ident == "jvp") {
        flat.args = it
            .args
            .iter()
            .flat_map(|arg| match arg {
                Expr::Tuple(tuple) => tuple.elems.iter().cloned().collect(),
                other => vec![other.clone()],
            })
            .collect();
    }
    flat
}
