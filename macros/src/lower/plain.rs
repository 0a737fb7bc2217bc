//! What no gradient flows through passes untouched, whatever Rust it is.

use super::env::{Lower, Value};
use super::kinds::is_plain_name;
use super::macros::{self, Grammar};
use super::rename::{self, Renamed};
use super::{methods, scan};
use crate::diag;
use crate::ir::{Code, Kind, Origin, Var};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Lit, Macro, Stmt, Type, UnOp};

impl Lower<'_> {
    /// The expression as code, if it may stand as it is.
    pub(super) fn code(&self, expr: &Expr) -> Option<Code> {
        let renamed = rename::rename(self, expr);
        renamed.may_stand().then(|| self.to_code(renamed, self.is_repeatable(expr)))
    }

    /// The code, and whether it may be evaluated again.
    pub(super) fn to_code(&self, renamed: Renamed, pure: bool) -> Code {
        let pure =
            pure && !renamed.changes && !renamed.uses.iter().any(|var| self.is_written(*var));
        Code { tokens: renamed.tokens, uses: renamed.uses, pure }
    }

    /// Like `is_pure`, where `T::from(0.3)` is known to convert to a float.
    fn is_repeatable(&self, expr: &Expr) -> bool {
        let is_float = |owner: &syn::Path| match (self.types.bounds(owner), owner.get_ident()) {
            (Some(bounds), Some(param)) => bounds.float(param).is_some(),
            (_, _) => false,
        };
        is_pure_where(expr, &is_float)
    }

    /// A reference, or the like, that something is written through.
    pub(super) fn is_written(&self, var: Var) -> bool {
        match &self.func.info(var).origin {
            Origin::User(name) => self.names.dereferenced.contains(&name.to_string()),
            _ => false,
        }
    }

    /// What stands behind a value of the user's through which no gradient flows: `*count`
    pub(super) fn is_behind(&self, expr: &Expr) -> bool {
        let Some(name) = scan::dereferenced(expr) else { return false };
        match self.lookup(name).map(|binding| self.read(binding)) {
            Some(Value::Var(var)) => {
                let info = self.func.info(var);
                let is_own = matches!(&info.origin, Origin::User(own) if own == name);
                is_own && !self.carries(var) && !self.declared.contains(&var)
            }
            _ => false,
        }
    }

    /// An expression that is certainly plain, as a variable.
    pub(super) fn plain_value(&mut self, expr: &Expr) -> Option<Value> {
        if !self.is_certainly_plain(expr) {
            return None;
        }
        let code = self.code(expr)?;
        let is_reference = self.is_plain_reference(expr, &code);
        let var = self.plain(code, Kind::Plain, expr.span(), false);
        self.func.vars[var.0].borrows = is_reference;
        Some(Value::Var(var))
    }

    /// An expression without anything that may carry a derivative, as a variable.
    pub(super) fn untouched(&mut self, expr: &Expr) -> Option<Value> {
        let renamed = rename::rename(self, expr);
        if renamed.poisoned {
            return Some(Value::Poisoned);
        }
        if !renamed.is_untouched() {
            return None;
        }
        let is_plain = self.is_certainly_plain(expr);
        let kind = match expr {
            _ if is_plain => Kind::Plain,
            Expr::MethodCall(it) if it.method == "sum" || it.method == "product" => {
                self.turbofish(it)
            }
            _ => Kind::Opaque,
        };
        let code = self.to_code(renamed, self.is_repeatable(expr));
        let constant = self.is_constant(&code, expr);
        Some(Value::Var(self.plain(code, kind, expr.span(), constant)))
    }

    /// Made of constant items only, so that it is a float where it meets one.
    fn is_constant(&self, code: &Code, expr: &Expr) -> bool {
        let is_simple = matches!(
            expr,
            Expr::Index(_) | Expr::Field(_) | Expr::Binary(_) | Expr::Unary(_) | Expr::Paren(_)
        );
        is_simple
            && code.pure
            && code.uses.iter().all(|var| self.fact(*var).constant || self.kind(*var).is_plain())
    }

    /// Like `untouched`, with a message where that cannot be.
    pub(super) fn untouched_or(&mut self, expr: &Expr, message: &str) -> Value {
        self.untouched_or_at(expr, expr, message)
    }

    pub(super) fn untouched_or_at(
        &mut self,
        expr: &Expr,
        at: impl ToTokens,
        message: &str,
    ) -> Value {
        match self.untouched(expr) {
            Some(value) => value,
            None => self.reject(at, message),
        }
    }

    /// A macro in the position of a statement.
    pub(super) fn statement_macro(&mut self, it: &syn::StmtMacro) {
        let expr = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: it.mac.clone() });
        if macros::is_statement(&it.mac) || macros::grammar(&it.mac) != macros::Grammar::Unknown {
            self.macro_value(&it.mac, &expr, &Kind::Opaque);
        } else {
            self.effect_of(&it.mac);
        }
    }

    /// A macro as a statement, or what it gives.
    pub(super) fn macro_value(&mut self, mac: &Macro, expr: &Expr, hint: &Kind) -> Value {
        if let Grammar::Vec = macros::grammar(mac)
            && let Some(arguments) = macros::vec_arguments(&mac.tokens)
        {
            return self.vec_macro(mac, &arguments, hint);
        }
        if mac.path.is_ident("dbg")
            && let Some([argument]) = macros::list(&mac.tokens).as_deref()
        {
            let value = self.expr(&argument.value, hint);
            self.effect_of(mac);
            return value;
        }
        if macros::is_statement(mac) {
            self.effect_of(mac);
            return Value::Unit;
        }
        if macros::diverges(mac) {
            self.effect_of(mac);
            self.is_dead = true;
            return Value::Never;
        }
        match self.plain_value(expr) {
            Some(value) => value,
            None => self.untouched_or(expr, diag::UNKNOWN_MACRO),
        }
    }

    /// `*map.entry(key).or_insert(0) += 1;` as it stands, where nothing carries a derivative.
    pub(super) fn effect(&mut self, expr: &Expr) -> bool {
        let renamed = rename::rename(self, expr);
        if renamed.carries || !renamed.may_stand() {
            return false;
        }
        let code = self.to_code(renamed, false);
        self.check(code.tokens, code.uses);
        true
    }

    /// `println!("{x}");`
    pub(super) fn effect_of(&mut self, mac: &Macro) {
        let renamed = rename::rename_macro(self, mac);
        if renamed.poisoned {
            return self.lost(mac);
        }
        if !renamed.may_stand() {
            self.error(mac, diag::UNKNOWN_MACRO);
            return;
        }
        let code = self.to_code(renamed, false);
        self.check(code.tokens, code.uses);
    }

    pub(super) fn is_certainly_plain(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(lit) => !is_float_literal(&lit.lit),
            Expr::Paren(it) => self.is_certainly_plain(&it.expr),
            Expr::Group(it) => self.is_certainly_plain(&it.expr),
            Expr::Reference(it) => self.is_certainly_plain(&it.expr),
            Expr::Path(path) => match scan::name_of(expr) {
                Some(name) => match self.lookup(name) {
                    Some(binding) => self.kind_of_value(&self.read(binding)).is_plain(),
                    None => {
                        let item = self.items.get(&name.to_string());
                        self.types.is_const(name) || item.is_some_and(Kind::is_plain)
                    }
                },
                None => path.qself.is_none() && is_integer_path(&path.path),
            },
            Expr::Unary(it) => self.is_certainly_plain(&it.expr),
            Expr::Binary(it) => self.is_plain_binary(it),
            Expr::Cast(it) => is_plain_type(&it.ty),
            Expr::Index(it) => self.is_certainly_plain(&it.expr),
            Expr::Field(it) => self.is_certainly_plain(&it.base) || self.peek(expr).is_plain(),
            Expr::Range(it) => {
                it.start.iter().chain(&it.end).all(|bound| self.is_certainly_plain(bound))
            }
            Expr::MethodCall(it) => {
                let of_plain = methods::is_plain_of_plain(&it.method)
                    && self.is_certainly_plain(&it.receiver)
                    && it.args.iter().all(|arg| self.is_certainly_plain(arg));
                let of_ordering = methods::is_of_ordering(&it.method)
                    && matches!(*it.receiver, Expr::MethodCall(_))
                    && self.is_certainly_plain(&it.receiver);
                of_plain
                    || of_ordering
                    || methods::has_plain_result_of(&it.method, it.args.len())
                    || self.is_position(it)
            }
            Expr::Call(it) => {
                let Expr::Path(path) = &*it.func else { return false };
                let is_known = is_integer_path(&path.path)
                    || is_predicate(&path.path)
                    || (is_min_max(&path.path)
                        && it.args.iter().all(|arg| self.is_certainly_plain(arg)));
                is_known && it.args.iter().all(|arg| self.code(arg).is_some())
            }
            Expr::If(it) => match &it.else_branch {
                Some((_, otherwise)) if !matches!(*it.cond, Expr::Let(_)) => {
                    self.is_plain_block(&it.then_branch) && self.is_certainly_plain(otherwise)
                }
                _ => false,
            },
            Expr::Block(it) => self.is_plain_block(&it.block),
            Expr::Match(it) => {
                self.is_certainly_plain(&it.expr)
                    && it.arms.iter().all(|arm| self.is_certainly_plain(&arm.body))
            }
            Expr::Macro(it) => {
                let is_known = |name: &str| it.mac.path.is_ident(name);
                is_known("matches") || is_known("format") || macros::is_comparison(&it.mac)
            }
            _ => false,
        }
    }

    /// `x.iter().position(|x| *x > 1.0)`
    fn is_position(&self, it: &syn::ExprMethodCall) -> bool {
        (it.method == "position" || it.method == "rposition")
            && matches!(it.args.first(), Some(Expr::Closure(_)))
            && self.is_pipe(&it.receiver)
    }

    /// A block of one expression: what is bound in a longer one may hide what we know.
    fn is_plain_block(&self, block: &syn::Block) -> bool {
        match block.stmts.as_slice() {
            [Stmt::Expr(tail, None)] => self.is_certainly_plain(tail),
            _ => false,
        }
    }

    fn is_plain_binary(&self, it: &syn::ExprBinary) -> bool {
        match it.op {
            BinOp::And(_)
            | BinOp::Or(_)
            | BinOp::Eq(_)
            | BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Ne(_)
            | BinOp::Ge(_)
            | BinOp::Gt(_) => true,
            BinOp::Shl(_) | BinOp::Shr(_) => self.is_certainly_plain(&it.left),
            BinOp::Add(_)
            | BinOp::Sub(_)
            | BinOp::Mul(_)
            | BinOp::Div(_)
            | BinOp::Rem(_)
            | BinOp::BitXor(_)
            | BinOp::BitAnd(_)
            | BinOp::BitOr(_) => {
                self.is_certainly_plain(&it.left) && self.is_certainly_plain(&it.right)
            }
            _ => false,
        }
    }

    /// Code made of variables.
    pub(super) fn code_of(&self, uses: &[Var], tokens: proc_macro2::TokenStream) -> Code {
        let pure = !uses.iter().any(|var| self.is_written(*var));
        Code { tokens, uses: uses.to_vec(), pure }
    }
}

pub(super) fn is_float_literal(lit: &Lit) -> bool {
    match lit {
        Lit::Float(_) => true,
        Lit::Int(int) => matches!(int.suffix(), "f64" | "f32"),
        _ => false,
    }
}

pub(super) fn is_plain_type(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => {
            path.path.get_ident().is_some_and(|name| is_plain_name(&name.to_string()))
        }
        Type::Paren(it) => is_plain_type(&it.elem),
        Type::Group(it) => is_plain_type(&it.elem),
        _ => false,
    }
}

/// `usize::MAX`, `std::i32::MAX`, `u64::from(n)`
fn is_integer_path(path: &syn::Path) -> bool {
    let count = path.segments.len();
    count >= 2 && is_plain_name(&path.segments[count - 2].ident.to_string())
}

/// `f64::from(n)`, `T::from_f64(0.5)`, `u64::from(n)`, and `T::from(0.5)`, `T::from_usize(n)` of a float
fn is_conversion(path: &syn::Path, is_float: &dyn Fn(&syn::Path) -> bool) -> bool {
    let names: Vec<String> =
        path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match names.as_slice() {
        [.., owner, name] => {
            let is_number = is_plain_name(owner) || matches!(owner.as_str(), "f64" | "f32");
            let is_of_float = || methods::owner(path).is_some_and(|it| is_float(&it));
            (is_number && name == "from")
                || matches!(name.as_str(), "from_f64" | "from_f32")
                || (name.starts_with("from") && is_of_float())
        }
        _ => false,
    }
}

/// `f64::is_nan(x)`
fn is_predicate(path: &syn::Path) -> bool {
    let count = path.segments.len();
    count >= 2 && methods::has_plain_result(&path.segments[count - 1].ident)
}

/// `std::cmp::max(i, j)`
fn is_min_max(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "max" || last.ident == "min")
}

/// May be computed again: made of what has no effect, and gives the same again.
pub(super) fn is_pure(expr: &Expr) -> bool {
    is_pure_where(expr, &|_| false)
}

/// The same, where it is known which type parameters are floats.
fn is_pure_where(expr: &Expr, is_float: &dyn Fn(&syn::Path) -> bool) -> bool {
    let is_pure = |expr: &Expr| is_pure_where(expr, is_float);
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(it) => is_pure(&it.expr),
        Expr::Group(it) => is_pure(&it.expr),
        Expr::Unary(it) => {
            matches!(it.op, UnOp::Deref(_) | UnOp::Not(_) | UnOp::Neg(_)) && is_pure(&it.expr)
        }
        Expr::Reference(it) => it.mutability.is_none() && is_pure(&it.expr),
        Expr::Binary(it) => !scan::is_compound(&it.op) && is_pure(&it.left) && is_pure(&it.right),
        Expr::Cast(it) => is_pure(&it.expr),
        Expr::Field(it) => is_pure(&it.base),
        Expr::Index(it) => is_pure(&it.expr) && is_pure(&it.index),
        Expr::Range(it) => it.start.iter().chain(&it.end).all(|bound| is_pure(bound)),
        Expr::Tuple(it) => it.elems.iter().all(&is_pure),
        Expr::MethodCall(it) => {
            methods::is_pure(&it.method) && is_pure(&it.receiver) && it.args.iter().all(&is_pure)
        }
        Expr::Call(it) => {
            let is_conversion =
                matches!(&*it.func, Expr::Path(path) if is_conversion(&path.path, is_float));
            is_conversion && it.args.iter().all(&is_pure)
        }
        Expr::If(it) => {
            let is_pure_block = |block: &syn::Block| matches!(block.stmts.as_slice(), [Stmt::Expr(tail, None)] if is_pure(tail));
            let otherwise = it.else_branch.as_ref();
            !matches!(*it.cond, Expr::Let(_))
                && is_pure(&it.cond)
                && is_pure_block(&it.then_branch)
                && otherwise.is_some_and(|(_, otherwise)| match &**otherwise {
                    Expr::Block(block) => is_pure_block(&block.block),
                    other => is_pure(other),
                })
        }
        _ => false,
    }
}

/// `{ let value: T = code; value }` where the type says what the code is.
pub(super) fn ascribed(code: Code, ty: &Type) -> Code {
    let tokens = &code.tokens;
    let value = proc_macro2::Ident::new("value", proc_macro2::Span::mixed_site());
    Code { tokens: quote!({ let #value: #ty = #tokens; #value }), ..code }
}

/// A branch on a condition, not on a pattern.
pub(super) fn is_without_let(it: &syn::ExprIf) -> bool {
    !matches!(*it.cond, Expr::Let(_))
}
