//! Arguments of a call that are parts of one value.

use super::env::Lower;
use super::own_methods::form_of;
use crate::diag;
use crate::ir::{Arg, CalleeForm, Kind, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, Path, PathArguments};

/// A part that a call changes, and the copy of it that the call has.
pub(super) type Part = (Place, Var);

impl Lower<'_> {
    /// `g(x)` where `x` is a `&mut` passes it on, unless the call has it twice: `&mut` it is
    /// then, as rustc is to confirm.
    pub(super) fn settle_passing(&mut self, it: &ExprCall, path: &Path, args: &mut [Arg]) {
        let tokens = |expr: &Expr| expr.to_token_stream().to_string();
        let others: Vec<(Option<Place>, &Expr)> =
            args.iter().map(|arg| place_of(arg).cloned()).zip(&it.args).collect();
        for (at, (arg, expr)) in args.iter_mut().zip(&it.args).enumerate() {
            let Arg::Mut(place) = arg else { continue };
            if matches!(expr, Expr::Reference(_)) {
                continue;
            }
            let is_shared = others.iter().enumerate().any(|(other, (part, other_expr))| {
                let has_part = |part: &Place| match other_expr {
                    Expr::Reference(_) => is_within(place, part) || is_within(part, place),
                    _ => part.root == place.root && tokens(expr) == tokens(other_expr),
                };
                other != at && part.as_ref().is_some_and(has_part)
            });
            if is_shared {
                *arg = Arg::Ref(place.clone());
                continue;
            }
            if form_of(path) == CalleeForm::Associated {
                self.error(expr, diag::PASSING);
                continue;
            }
            let mut bare = self.args.derivatives_of(path, &self.own_name);
            bare.segments.iter_mut().for_each(|segment| segment.arguments = PathArguments::None);
            let check = crate::names::private("takes_mut", expr.span());
            self.check(quote_spanned!(expr.span()=> #check::<#bare, #at>()), Vec::new());
        }
    }

    /// Parts of one value that are borrowed for one call, one of them mutably, are copies but for one: that they do not overlap
    /// is known to rustc from where they come from, and lost here. Gives what is to be put back after the call, or the
    /// argument that cannot be copied. What the call may change carries a derivative from here on.
    pub(super) fn take_apart(&mut self, args: &mut [Arg], span: Span) -> Result<Vec<Part>, usize> {
        let mut parts = Vec::new();
        while let Some((first, second)) = two_parts(args) {
            // what is only read need not be put back
            let is_read = matches!(args[first], Arg::Ref(_)) && self.is_copied(&args[first]);
            let at = if is_read || !self.is_copied(&args[second]) { first } else { second };
            if !self.is_copied(&args[at]) {
                return Err(second);
            }
            if let Some(place) = place_of(&args[at])
                && self.place_kind(place) == Kind::Opaque
            {
                let (tokens, uses) = self.place_code(place);
                let check = names::private("assert_clone", span);
                self.check(quote_spanned!(span=> #check(&#tokens)), uses);
            }
            match &mut args[at] {
                Arg::Ref(place) => *place = Place::whole(self.copy(place, span)),
                Arg::Mut(place) => {
                    let copy = self.copy(place, span);
                    parts.push((std::mem::replace(place, Place::whole(copy)), copy));
                }
                Arg::Value(_) | Arg::RefValue(_) => return Err(second),
            }
        }
        for arg in &*args {
            if let Arg::Mut(place) = arg {
                self.facts[place.root.0].carries = !self.kind(place.root).is_plain();
            }
        }
        Ok(parts)
    }

    /// What the call has changed is a part of the value again.
    pub(super) fn put_together(&mut self, parts: Vec<Part>, span: Span) {
        for (to, copy) in parts {
            self.facts[to.root.0].carries |= self.facts[copy.0].carries;
            if self.kind(copy).is_scalar() {
                let value = self.load(&Place::whole(copy), span);
                self.push(Stmt::Store { place: to, value });
            } else {
                self.push(Stmt::Copy { to, from: Place::whole(copy) });
            }
        }
    }

    /// Floats and arrays of them, and what rustc sees to be `Clone`.
    fn is_copied(&self, arg: &Arg) -> bool {
        fn is_known(kind: &Kind) -> bool {
            match kind {
                Kind::Array(elem, _) => is_known(elem),
                kind => kind.is_scalar() || *kind == Kind::Opaque,
            }
        }
        place_of(arg).is_some_and(|place| is_known(&self.place_kind(place)))
    }
}

/// Two arguments that are parts of one value, at least one of them mutably. Fields can be told apart.
fn two_parts(args: &[Arg]) -> Option<(usize, usize)> {
    let is_mut = |at: usize| matches!(args[at], Arg::Mut(_));
    (0..args.len()).find_map(|first| {
        let one = place_of(&args[first])?;
        let second = (first + 1..args.len()).find(|second| {
            let is_part = place_of(&args[*second]).is_some_and(|other| may_overlap(one, other));
            is_part && (is_mut(first) || is_mut(*second))
        })?;
        Some((first, second))
    })
}

/// Parts of one value, unless their fields tell that they are not the same.
pub(super) fn may_overlap(a: &Place, b: &Place) -> bool {
    let differ = a.path.iter().zip(&b.path).find(|(a, b)| a != b);
    a.root == b.root && !matches!(differ, Some((Proj::Field(_), Proj::Field(_))))
}

/// The path to the inner one goes through the outer one.
fn is_within(inner: &Place, outer: &Place) -> bool {
    inner.root == outer.root && inner.path.starts_with(&outer.path)
}

fn place_of(arg: &Arg) -> Option<&Place> {
    match arg {
        Arg::Ref(place) | Arg::Mut(place) => Some(place),
        Arg::Value(_) | Arg::RefValue(_) => None,
    }
}
