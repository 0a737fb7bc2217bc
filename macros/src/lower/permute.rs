//! Elements that change places: sorting, reversing, rotating.

use super::env::{Lower, Mutability, Value};
use crate::diag;
use crate::ir::{Code, Form, Kind, Origin, Permutation, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::{Ident, Span};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

/// The method changes nothing but the order of the elements.
pub(super) fn permutes(method: &str, operands: usize) -> bool {
    const COMPARED: &[&str] = &[
        "sort_by",
        "sort_unstable_by",
        "sort_by_key",
        "sort_unstable_by_key",
        "sort_by_cached_key",
        "rotate_left",
        "rotate_right",
    ];
    match operands {
        0 => method == "reverse",
        1 => COMPARED.contains(&method),
        2 => method == "select_nth_unstable_by",
        _ => false,
    }
}

impl Lower<'_> {
    /// `v.sort_by(f64::total_cmp);`
    pub(super) fn permute(&mut self, place: &Place, it: &ExprMethodCall) -> Value {
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        let by = match (name.as_str(), args.as_slice()) {
            ("reverse", _) => Some(Permutation::Reverse),
            ("rotate_left", [n]) => self.index_var(n).map(Permutation::RotateLeft),
            ("rotate_right", [n]) => self.index_var(n).map(Permutation::RotateRight),
            ("select_nth_unstable_by", [nth, compare]) => {
                return self.select(place, nth, compare, it.span());
            }
            ("sort_by", [compare]) => {
                self.order("order_by", place, None, compare).map(Permutation::Order)
            }
            ("sort_unstable_by", [compare]) => {
                let how = match self.tells_apart(place, compare) {
                    true => "order_by",
                    false => "order_by_unstable",
                };
                self.order(how, place, None, compare).map(Permutation::Order)
            }
            ("sort_unstable_by_key", [key]) => {
                self.order("order_by_key_unstable", place, None, key).map(Permutation::Order)
            }
            (_, [key]) => self.order("order_by_key", place, None, key).map(Permutation::Order),
            _ => None,
        };
        let Some(by) = by else { return Value::Poisoned };
        self.push(Stmt::Permute { place: place.clone(), by });
        Value::Unit
    }

    /// What compares equal is equal, so that a stable sort gives what an unstable one does.
    fn tells_apart(&self, place: &Place, compare: &Expr) -> bool {
        let is_of_floats = match self.place_kind(place) {
            Kind::Array(element, _) => element.is_scalar(),
            _ => false,
        };
        is_of_floats && compares_whole(compare)
    }

    /// What comes before the `nth` in order, this element, and what comes after it.
    fn select(&mut self, place: &Place, nth: &Expr, compare: &Expr, span: Span) -> Value {
        let Some(nth) = self.index_var(nth) else { return Value::Poisoned };
        let Some(order) = self.order("order_by_nth", place, Some(nth), compare) else {
            return Value::Poisoned;
        };
        self.push(Stmt::Permute { place: place.clone(), by: Permutation::Order(order) });
        let name = names::placeholder(nth, span);
        let code = self.code_of(&[nth], quote!(#name + 1));
        let next = self.plain(code, Kind::Plain, span, false);
        let parts = [Proj::Slice(None, Some(nth)), Proj::Index(nth), Proj::Slice(Some(next), None)];
        let part = |proj| {
            let mut part = place.clone();
            part.path.push(proj);
            Value::Ref(part, Mutability::Mutable)
        };
        Value::Tuple(parts.into_iter().map(part).collect())
    }

    /// Which element is to stand where. The comparison is code through which no gradient flows.
    fn order(&mut self, how: &str, place: &Place, nth: Option<Var>, by: &Expr) -> Option<Var> {
        let span = by.span();
        let renamed = super::rename::rename(self, by);
        if renamed.poisoned {
            return None;
        }
        if !renamed.may_stand() {
            self.error(by, diag::COMPARISON);
            return None;
        }
        self.confirm_elements(place, span);
        let (memory, mut uses) = self.place_code(place);
        uses.extend(nth);
        for var in renamed.uses {
            if !uses.contains(&var) {
                uses.push(var);
            }
        }
        let (how, by) = (names::private(how, span), renamed.tokens);
        let nth = nth.map(|nth| names::placeholder(nth, span)).into_iter();
        let tokens = quote_spanned!(span=> #how(&#memory #(, #nth)*, #by));
        let kind = Kind::Array(Box::new(Kind::Plain), Form::Vec);
        let dst = self.fresh(Origin::Named("order"), kind, span, Default::default());
        self.declared.insert(dst);
        self.push(Stmt::Plain { dst: Some(dst), code: Code { tokens, uses, pure: false } });
        Some(dst)
    }
}

/// `f64::total_cmp`, `|a, b| b.partial_cmp(a).unwrap()`
fn compares_whole(compare: &Expr) -> bool {
    let is_comparison = |name: &Ident| name == "total_cmp" || name == "partial_cmp";
    let (names, mut body) = match compare {
        Expr::Path(path) => {
            return path.path.segments.last().is_some_and(|last| is_comparison(&last.ident));
        }
        Expr::Closure(it) => {
            let mut names = Vec::new();
            it.inputs.iter().for_each(|pat| super::scan::bound_names(pat, &mut names));
            (names, &*it.body)
        }
        _ => return false,
    };
    let wholes = loop {
        match body {
            Expr::Paren(it) => body = &it.expr,
            Expr::Block(it) => match it.block.stmts.as_slice() {
                [syn::Stmt::Expr(tail, None)] => body = tail,
                _ => return false,
            },
            Expr::MethodCall(it) if is_comparison(&it.method) => {
                break [Some(&*it.receiver), it.args.first()];
            }
            Expr::MethodCall(it) if super::methods::is_of_ordering(&it.method) => {
                body = &it.receiver;
            }
            _ => return false,
        }
    };
    let wholes = wholes.map(|whole| whole.and_then(itself).map(ToString::to_string));
    names.len() == 2 && names.iter().all(|name| wholes.contains(&Some(name.clone())))
}

/// The name of `x`, `*x`, `&x`
fn itself(whole: &Expr) -> Option<&Ident> {
    match whole {
        Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => itself(&it.expr),
        Expr::Reference(it) => itself(&it.expr),
        Expr::Paren(it) => itself(&it.expr),
        whole => super::scan::name_of(whole),
    }
}
