//! Expressions, to one operation per statement.

use super::env::{Lower, Mutability, Value};
use super::kinds::{float_type, unify};
use super::{plain, scan, segments};
use crate::diag;
use crate::ir::{Float, Kind, Place, Stmt, Var};
use crate::names;
use crate::rules::{self, Form, Rule};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprPath, Lit, Member, UnOp};

impl Lower<'_> {
    /// Lowers an expression; `hint` is the kind that it is expected to have, if that is known.
    pub(super) fn expr(&mut self, expr: &Expr, hint: &Kind) -> Value {
        if self.is_dead {
            return Value::Never;
        }
        match expr {
            Expr::Paren(it) => return self.expr(&it.expr, hint),
            Expr::Group(it) => return self.expr(&it.expr, hint),
            Expr::Lit(it) => return self.literal(&it.lit, hint),
            Expr::Path(it) => return self.path(it),
            Expr::Field(_) | Expr::Index(_) | Expr::Reference(_) => {}
            _ => {
                if let Some(value) = self.plain_value(expr) {
                    return value;
                }
            }
        }
        match expr {
            Expr::Unary(it) => self.unary(it, hint),
            Expr::Binary(it) if scan::is_compound(&it.op) => {
                self.compound(it);
                Value::Unit
            }
            Expr::Binary(it) => self.binary(it, hint),
            Expr::Cast(it) => self.cast(it),
            Expr::Index(it) => self.index(it, expr),
            Expr::Field(it) => self.field(it),
            Expr::Reference(it) => self.reference(it, hint),
            Expr::Tuple(it) => self.tuple(it, hint),
            Expr::Array(it) => self.array(it, hint),
            Expr::Repeat(it) => self.repeat(it, hint),
            Expr::Block(it) => self.block_expr(it, hint),
            Expr::If(it) => self.if_expr(it, hint),
            Expr::Match(it) => self.match_expr(it, hint),
            Expr::ForLoop(it) => self.for_loop(it),
            Expr::While(it) => self.while_loop(it),
            Expr::Loop(it) => self.endless_loop(it, hint),
            Expr::Break(it) => self.break_expr(it),
            Expr::Continue(it) => self.continue_expr(it),
            Expr::Return(it) => self.return_expr(it),
            Expr::Assign(it) => {
                self.assign(it);
                Value::Unit
            }
            Expr::Try(it) => self.question_mark(it, hint),
            Expr::MethodCall(it) => self.method_call(it, expr, hint),
            Expr::Call(it) if segments::is_checkpointed(it) => self.called_again(it, hint),
            Expr::Call(it) => self.call(it, expr, hint),
            Expr::Macro(it) => self.macro_value(&it.mac, expr, hint),
            Expr::Struct(it) => self.struct_literal(it, expr),
            Expr::Closure(it) => self.closure(it),
            Expr::Const(it) => self.untouched_or_at(expr, it.const_token, diag::CONST_BLOCK),
            Expr::Let(_) => self.untouched_or(expr, diag::IF_LET),
            // reported by `scan`
            Expr::TryBlock(_)
            | Expr::Async(_)
            | Expr::Await(_)
            | Expr::Unsafe(_)
            | Expr::Yield(_)
            | Expr::RawAddr(_) => Value::Poisoned,
            _ => self.untouched_or(expr, diag::UNSUPPORTED),
        }
    }

    /// Lowers an expression to a variable, unless something is wrong with it.
    pub(super) fn operand(&mut self, expr: &Expr) -> Option<Var> {
        self.operand_as(expr, &Kind::Opaque)
    }

    pub(super) fn operand_as(&mut self, expr: &Expr, hint: &Kind) -> Option<Var> {
        let value = self.inner(expr, hint);
        self.variable(value, expr)
    }

    /// Lowers a part of an expression, which must not be left half done.
    pub(super) fn inner(&mut self, expr: &Expr, hint: &Kind) -> Value {
        let exits = self.exits.len();
        let value = self.expr(expr, hint);
        if self.exits.len() > exits && !self.is_dead {
            return match scan::first_exit(expr) {
                Some(exit) => self.reject(exit, diag::EXIT_IN_OPERAND),
                None => self.reject(expr, diag::EXIT_IN_OPERAND),
            };
        }
        value
    }

    /// A value as a variable.
    pub(super) fn variable(&mut self, value: Value, at: &Expr) -> Option<Var> {
        match value {
            Value::Var(var) | Value::RefVar(var) => Some(var),
            Value::Memory(root) => Some(root),
            Value::Place(place) | Value::Ref(place, _) => Some(self.load(&place, at.span())),
            Value::Tuple(_) | Value::Unit => {
                if let Some(Value::Var(var)) = self.untouched(at) {
                    return Some(var);
                }
                self.lost(at);
                None
            }
            Value::Wrapped(_) => {
                let value = self.unwrapped(value);
                self.variable(value, at)
            }
            Value::Sum(_) => {
                if let Some(Value::Var(var)) = self.untouched(at) {
                    return Some(var);
                }
                self.error(at, diag::CONSTRUCTOR);
                None
            }
            Value::Closure(closure) => {
                if let Some(Value::Var(var)) = self.untouched(at) {
                    return Some(var);
                }
                self.error(&closure.expr, diag::CLOSURE);
                None
            }
            Value::Never | Value::Poisoned => None,
        }
    }

    fn literal(&mut self, lit: &Lit, hint: &Kind) -> Value {
        let kind = if plain::is_float_literal(lit) {
            let suffix = match lit {
                Lit::Float(lit) => lit.suffix().to_string(),
                Lit::Int(lit) => lit.suffix().to_string(),
                _ => String::new(),
            };
            match (suffix.as_str(), hint) {
                ("f64", _) => Kind::Scalar(Float::F64),
                ("f32", _) => Kind::Scalar(Float::F32),
                (_, Kind::Scalar(Float::F64 | Float::F32)) => hint.clone(),
                _ => Kind::Scalar(Float::Inferred),
            }
        } else {
            Kind::Plain
        };
        Value::Var(self.constant(lit.to_token_stream(), kind, lit.span()))
    }

    fn path(&mut self, path: &ExprPath) -> Value {
        if path.qself.is_none()
            && let Some(name) = path.path.get_ident()
        {
            if let Some(binding) = self.lookup(name) {
                let binding = binding.clone();
                return self.read(&binding);
            }
            if self.types.is_const(name) {
                return Value::Var(self.constant(path.to_token_stream(), Kind::Plain, path.span()));
            }
            if name == "None" {
                return self.none(name.span());
            }
            if let Some(kind) = self.items.get(&name.to_string()).cloned() {
                return self.const_item(path, kind);
            }
        }
        let kind = self.kind_of_const(path);
        self.const_item(path, kind)
    }

    fn const_item(&mut self, path: &ExprPath, kind: Kind) -> Value {
        let is_memory = matches!(kind, Kind::Array(..) | Kind::Tuple(_));
        let is_unknown = kind == Kind::Opaque;
        let var = self.constant(path.to_token_stream(), kind, path.span());
        self.facts[var.0].constant = is_unknown || is_memory;
        self.const_paths.insert(var, path.to_token_stream());
        if is_memory {
            Value::Place(Place { root: var, path: Vec::new() })
        } else {
            Value::Var(var)
        }
    }

    /// `f64::EPSILON`, `std::f64::consts::PI`, `usize::MAX`, `T::ONE`
    fn kind_of_const(&self, path: &ExprPath) -> Kind {
        let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let is_upper =
            names.last().is_some_and(|name| name.starts_with(|c: char| c.is_uppercase()));
        let is_count = |name: &String| {
            matches!(name.as_str(), "DIGITS" | "MANTISSA_DIGITS" | "RADIX")
                || name.ends_with("_EXP")
        };
        let is_float = is_upper && !names.last().is_some_and(is_count);
        let qualified = names.iter().rev().skip(1).map(String::as_str).collect::<Vec<_>>();
        match qualified.as_slice() {
            ["consts", "f64", ..] | ["f64", ..] if is_float => Kind::Scalar(Float::F64),
            ["consts", "f32", ..] | ["f32", ..] if is_float => Kind::Scalar(Float::F32),
            [ty, ..] if super::kinds::is_plain_name(ty) => Kind::Plain,
            [_] if is_upper => {
                let first = path.path.segments.first();
                let owner = first.map(|segment| syn::Path::from(segment.ident.clone()));
                match owner.and_then(|owner| self.types.float(&owner)) {
                    // of a trait of the user's it may be of any type
                    Some(Float::Asked(_)) if !super::generic::is_number(names.last()) => {
                        Kind::Opaque
                    }
                    Some(float) => Kind::Scalar(float),
                    None => Kind::Opaque,
                }
            }
            _ => Kind::Opaque,
        }
    }

    fn unary(&mut self, it: &syn::ExprUnary, hint: &Kind) -> Value {
        match it.op {
            UnOp::Deref(_) => self.dereference(it),
            UnOp::Neg(_) => {
                if let Expr::Lit(lit) = &*it.expr
                    && plain::is_float_literal(&lit.lit)
                {
                    let Value::Var(var) = self.literal(&lit.lit, hint) else {
                        return Value::Poisoned;
                    };
                    if let Some(Stmt::Const { value, .. }) = self.stmts.last_mut() {
                        *value = it.to_token_stream();
                    }
                    return Value::Var(var);
                }
                match self.operand_as(&it.expr, hint) {
                    Some(x) if !self.are_numbers(&[(x, &*it.expr)]) => Value::Poisoned,
                    Some(x) => Value::Var(self.apply("neg", &[x], &it.op, it.span())),
                    None => Value::Poisoned,
                }
            }
            _ => match self.operand(&it.expr) {
                Some(x) => {
                    let (op, value) = (&it.op, names::placeholder(x, it.span()));
                    let tokens = quote!(#op #value);
                    let is_to_be_plain = self.may_have_operators(x);
                    let code = self.confirmed_operation(&[x], tokens, is_to_be_plain, it.span());
                    Value::Var(self.plain(code, Kind::Plain, it.span(), false))
                }
                None => Value::Poisoned,
            },
        }
    }

    pub(super) fn dereference(&mut self, it: &syn::ExprUnary) -> Value {
        let value = self.inner(&it.expr, &Kind::Opaque);
        match value {
            Value::Ref(place, _) => Value::Place(place),
            Value::RefVar(var) => Value::Var(var),
            // a float behind two references, which are one here
            Value::Var(var) if self.kind(var).is_scalar() => value,
            Value::Place(place) if self.place_kind(&place).is_scalar() => Value::Place(place),
            Value::Var(var) if !self.carries(var) && !self.fact(var).constant => {
                let name = names::placeholder(var, it.span());
                let kind = if self.kind(var).is_plain() { Kind::Plain } else { Kind::Opaque };
                let code = self.code_of(&[var], quote!(*#name));
                Value::Var(self.plain(code, kind, it.span(), false))
            }
            Value::Wrapped(_) => self.unwrapped(value),
            Value::Poisoned
            | Value::Never
            | Value::Closure(_)
            | Value::Sum(_)
            | Value::Tuple(_) => value,
            Value::Place(place) if matches!(self.place_kind(&place), Kind::Array(..)) => {
                Value::Place(place)
            }
            Value::Var(_) | Value::Place(_) | Value::Memory(_) | Value::Unit => {
                self.untouched_or(&Expr::Unary(it.clone()), diag::DEREFERENCE)
            }
        }
    }

    fn reference(&mut self, it: &syn::ExprReference, hint: &Kind) -> Value {
        if let Some(value) = self.borrowed_behind(it) {
            return value;
        }
        let value = self.inner(&it.expr, hint);
        let is_mutable = it.mutability.is_some();
        let mutability = if is_mutable { Mutability::Mutable } else { Mutability::Shared };
        match value {
            Value::Place(place) => Value::Ref(place, mutability),
            Value::Memory(root) => {
                if is_mutable {
                    self.facts[root.0].carries = !self.kind(root).is_plain();
                }
                Value::Ref(Place { root, path: Vec::new() }, mutability)
            }
            Value::Var(_) if is_mutable => {
                self.untouched_or(&Expr::Reference(it.clone()), diag::MUTABLE_REFERENCE)
            }
            Value::Var(var) if *self.kind(var) == Kind::Opaque && self.carries(var) => {
                Value::Ref(Place { root: var, path: Vec::new() }, mutability)
            }
            Value::Var(var) => Value::RefVar(var),
            // `&&x`
            Value::Ref(..)
            | Value::RefVar(_)
            | Value::Closure(_)
            | Value::Sum(_)
            | Value::Wrapped(_) => value,
            Value::Tuple(_) => match self.untouched(&it.expr) {
                Some(Value::Var(var)) => Value::RefVar(var),
                Some(value) => value,
                None => self.reject(it, diag::TUPLE_ARGUMENT),
            },
            Value::Unit | Value::Never | Value::Poisoned => value,
        }
    }

    fn tuple(&mut self, it: &syn::ExprTuple, hint: &Kind) -> Value {
        let hint_of = |at: usize| match hint {
            Kind::Tuple(parts) => parts.get(at).cloned().unwrap_or(Kind::Opaque),
            _ => Kind::Opaque,
        };
        if it.elems.is_empty() {
            return Value::Unit;
        }
        let mut parts = Vec::new();
        for (at, elem) in it.elems.iter().enumerate() {
            let value = self.inner(elem, &hint_of(at));
            parts.push(self.owned(value, elem.span()));
        }
        if parts.contains(&Value::Poisoned) {
            return Value::Poisoned;
        }
        Value::Tuple(parts)
    }

    fn field(&mut self, it: &syn::ExprField) -> Value {
        let base = self.inner(&it.base, &Kind::Opaque);
        match (base, &it.member) {
            (Value::Tuple(parts), Member::Unnamed(at)) => {
                parts.get(at.index as usize).cloned().unwrap_or(Value::Poisoned)
            }
            (Value::Tuple(_) | Value::Unit, _) => self.reject(it, diag::UNSUPPORTED),
            (Value::Never, _) => Value::Never,
            (Value::Poisoned, _) => Value::Poisoned,
            (base, member) => {
                let Some(mut place) = self.as_place(base) else { return Value::Poisoned };
                place.path.push(crate::ir::Proj::Field(member.clone()));
                Value::Place(place)
            }
        }
    }

    /// The rule of an operator or method, by name, on these operands.
    pub(super) fn apply(&mut self, name: &str, args: &[Var], op: &dyn ToTokens, span: Span) -> Var {
        let args: Vec<Var> = args.to_vec();
        if args.iter().all(|arg| self.kind(*arg).is_plain()) {
            return self.plain_operation(&args, op, Kind::Plain, span);
        }
        self.settle_constants(&args);
        let args = self.as_parameter(args, span);
        let args = self.as_floats(args, span);
        let has_opaque = args.iter().any(|arg| *self.kind(*arg) == Kind::Opaque);
        let rule = rules::known(name, args.len());
        if has_opaque && !args.iter().any(|arg| self.carries(*arg)) {
            let var = match rule.form {
                Form::Compound(op) => self.plain_assigned(op, &args, span),
                _ => self.plain_operation(&args, op, Kind::Opaque, span),
            };
            let fact = |arg: &Var| {
                self.fact(*arg).constant
                    || self.kind(*arg).is_plain()
                    || self.kind(*arg).is_scalar()
            };
            self.facts[var.0].constant = args.iter().all(fact);
            return var;
        }
        self.apply_rule(rule, args, span)
    }

    /// What a compound assignment of a type that is not known assigns.
    fn plain_assigned(&mut self, op: &str, args: &[Var], span: Span) -> Var {
        let op: TokenStream = format!("{op}=").parse().unwrap_or_default();
        let (left, right) = args.split_first().unwrap_or_else(|| unreachable!("it has operands"));
        let left = names::placeholder(*left, span);
        let right = right.iter().map(|right| names::placeholder(*right, span));
        let tokens = quote!({ let mut assigned = #left; assigned #op #(#right)*; assigned });
        let code = self.code_of(args, tokens);
        self.plain(code, Kind::Opaque, span, false)
    }

    fn plain_operation(&mut self, args: &[Var], op: &dyn ToTokens, kind: Kind, span: Span) -> Var {
        let op = op.to_token_stream();
        let names: Vec<_> = args.iter().map(|arg| names::placeholder(*arg, span)).collect();
        let tokens = match names.as_slice() {
            [x] => quote!(#op #x),
            [x, y] => quote!(#x #op #y),
            _ => op,
        };
        let code = self.code_of(args, tokens);
        self.plain(code, kind, span, false)
    }

    pub(super) fn apply_rule(&mut self, rule: &'static Rule, args: Vec<Var>, span: Span) -> Var {
        let mut kind = self.join(&args);
        if let (Kind::Plain, [first, ..]) = (&kind, args.as_slice()) {
            kind = self.kind(*first).clone();
        }
        let carries = args.iter().any(|arg| self.carries(*arg));
        let dst = self.temporary(kind, span, carries);
        self.push(Stmt::Apply { dst, rule, args });
        dst
    }

    /// The kind of an operation on floats; operands of unknown width take that of the others.
    fn join(&mut self, args: &[Var]) -> Kind {
        let kinds: Vec<Kind> = args.iter().map(|arg| self.kind(*arg).clone()).collect();
        if kinds.contains(&Kind::Opaque) {
            return Kind::Opaque;
        }
        let scalars = kinds.iter().filter(|kind| kind.is_scalar());
        let joined = scalars.cloned().reduce(|a, b| unify(&a, &b)).unwrap_or(Kind::Plain);
        if joined.is_scalar() {
            for arg in args {
                if *self.kind(*arg) == Kind::Scalar(Float::Inferred) {
                    self.func.vars[arg.0].kind = joined.clone();
                }
            }
        }
        joined
    }

    /// A constant item of unknown type that meets a float is a float, as rustc is to confirm.
    pub(super) fn settle_constants(&mut self, args: &[Var]) {
        let kinds = args.iter().map(|arg| self.kind(*arg).clone());
        let Some(float) = kinds.into_iter().find_map(|kind| match kind {
            Kind::Scalar(float) => Some(float),
            _ => None,
        }) else {
            return;
        };
        for arg in args {
            if self.fact(*arg).constant && *self.kind(*arg) == Kind::Opaque {
                self.is_float(*arg, &float);
            }
        }
    }

    /// Takes a variable for a float, as rustc is to confirm.
    pub(super) fn is_float(&mut self, var: Var, float: &Float) {
        let span = self.span(var);
        let name = names::placeholder(var, span);
        let tokens: TokenStream = match float_type(float) {
            Some(ty) => quote_spanned!(span=> let _: #ty = #name;),
            None => {
                let check = names::private("assert_scalar", span);
                quote_spanned!(span=> #check(&#name);)
            }
        };
        self.check(tokens, vec![var]);
        self.func.vars[var.0].kind = Kind::Scalar(float.clone());
    }
}
