//! Where a loop keeps values for the way back.
//!
//! A loop over a range, at the top of the function, knows how often it runs: its tapes are
//! arrays with a place for each iteration, which the backward loop may read in any order. Any
//! other loop pushes to a stack.

use super::{Reverse, generated};
use crate::ir::walk::each;
use crate::ir::{
    Adapter, Code, Form, Func, Head, Init, Kind, Loop, Mode, Origin, Param, Place, Proj, Stmt,
    Tree, Var,
};
use crate::map::Map;
use crate::names;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use syn::{BinOp, Expr};

/// A loop whose iterations have numbers.
#[derive(Clone)]
pub(super) struct Numbered {
    index: Var,
    lo: Var,
    hi: Var,
    inclusive: bool,
    place: Where,
    /// What stands before the loop.
    pub(super) before: Vec<Stmt>,
    /// What stands before the backward loop.
    pub(super) before_backward: Vec<Stmt>,
    /// How many iterations there are, if that is asked for already.
    len: Option<Len>,
}

/// Where a loop stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Where {
    /// At the top of the function, and it runs to its end.
    Top,
    /// At the top of the function, and it may be left early; the variable counts in its stead
    /// in the backward sweep.
    Left(Var),
    /// In another loop.
    Inner,
}

#[derive(Clone, Debug)]
enum Len {
    /// A literal, so that the tape is an array.
    Known(TokenStream),
    Var(Var),
}

impl Numbered {
    /// What counts the iterations of the forward loop.
    pub(super) fn index(&self) -> Var {
        self.index
    }

    /// What numbers the iterations of the backward loop, if its index does not and that is used.
    pub(super) fn counter(&self) -> Option<Var> {
        match self.place {
            Where::Left(counter) if self.len.is_some() => Some(counter),
            Where::Left(_) | Where::Top | Where::Inner => None,
        }
    }
}

/// A tape longer than this is not put on the stack.
const LONGEST_ARRAY: usize = 64;

impl<'a> Reverse<'a> {
    /// The loop that is entered now, if its iterations have numbers.
    pub(super) fn numbered(&mut self, looped: &Loop) -> Option<Numbered> {
        let Head::Range { index, lo, hi, inclusive, adapters } = &looped.head else { return None };
        let has_steps = adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
        // what runs again keeps its values on stacks, which are empty when it has run backwards
        if has_steps || self.running_again > 0 {
            return None;
        }
        let is_at_top = self.frames.len() == 1 && self.loop_depth == 0;
        let is_short = self.literal::<usize>(*lo) == Some(0)
            && self.literal::<usize>(*hi).is_some_and(|hi| hi < LONGEST_ARRAY)
            && adapters.is_empty();
        let place = match (is_at_top, looped.exit) {
            (true, None) => Where::Top,
            (true, Some(_)) if is_short => {
                Where::Left(self.func.fresh(Origin::Named("at"), Kind::Plain, generated()))
            }
            (false, None) => Where::Inner,
            (_, _) => return None,
        };
        Some(Numbered {
            index: *index,
            lo: *lo,
            hi: *hi,
            inclusive: *inclusive,
            place,
            before: Vec::new(),
            before_backward: Vec::new(),
            len: None,
        })
    }

    /// Keeps values of the current iteration; gives what reads them again.
    pub(super) fn save_all(&mut self, vars: &[Var], forward: &mut Vec<Stmt>) -> Vec<Stmt> {
        let mut again = Vec::new();
        let mut together = Vec::new();
        for &var in vars {
            let element = self.element_of_tape(var);
            let numbered = self.numbered.last_mut().and_then(Option::take);
            match (element, numbered) {
                (Some(element), Some(numbered)) => {
                    again.extend(self.save_by_number(numbered, var, element, forward));
                }
                (element, numbered) => {
                    if let Some(last) = self.numbered.last_mut() {
                        *last = numbered;
                    }
                    if element.is_some() || self.is_usize(var) {
                        together.push(var);
                    } else {
                        again.extend(self.save(vec![var], forward));
                    }
                }
            }
        }
        if !together.is_empty() {
            again.extend(self.save(together, forward));
        }
        again
    }

    fn save(&mut self, values: Vec<Var>, forward: &mut Vec<Stmt>) -> Option<Stmt> {
        let first = *values.first()?;
        let tape = self.fresh(Origin::Tape(first), Kind::Plain, first);
        forward.push(Stmt::Push { tape, values: values.clone() });
        Some(Stmt::Pop { dst: values, tape })
    }

    /// What a tape holds before it is written to, where that can be said.
    pub(super) fn element_of_tape(&self, var: Var) -> Option<TokenStream> {
        if self.is_root(var) {
            return None;
        }
        match self.func.kind(var) {
            Kind::Scalar(_) => Some(quote!(0.0)),
            Kind::Plain if self.is_bool(var) => Some(quote!(false)),
            _ => None,
        }
    }

    fn save_by_number(
        &mut self,
        mut numbered: Numbered,
        var: Var,
        element: TokenStream,
        forward: &mut Vec<Stmt>,
    ) -> Vec<Stmt> {
        let (written, read) = if numbered.place == Where::Inner {
            self.grown(&mut numbered, var)
        } else {
            let tape = Place::whole(self.sized(&mut numbered, var, element));
            (tape.clone(), tape)
        };
        let mut again = Vec::new();
        let number = self.number(&numbered, forward);
        forward.push(Stmt::Store { place: element_at(written, number), value: var });
        let number = match numbered.place {
            Where::Left(counter) => counter,
            Where::Top | Where::Inner => self.number(&numbered, &mut again),
        };
        again.push(Stmt::Load { dst: var, place: element_at(read, number) });
        if let Some(last) = self.numbered.last_mut() {
            *last = Some(numbered);
        }
        again
    }

    /// A tape with a place for each iteration of a loop at the top.
    fn sized(&mut self, numbered: &mut Numbered, var: Var, element: TokenStream) -> Var {
        let len = self.iterations(numbered);
        let kind = self.func.kind(var).clone();
        let initial = self.fresh(Origin::Temporary, kind.clone(), var);
        let (form, len) = match len {
            Len::Known(tokens) => {
                let len = self.func.fresh(Origin::Temporary, Kind::Plain, generated());
                numbered.before.push(Stmt::Const { dst: len, value: tokens.clone() });
                (Form::Fixed(tokens), len)
            }
            Len::Var(len) => (Form::Vec, len),
        };
        let tape = self.fresh(Origin::Tape(var), Kind::Array(Box::new(kind), form), var);
        self.roots.insert(tape);
        numbered.before.push(Stmt::Const { dst: initial, value: element });
        numbered.before.push(Stmt::Declare { dst: tape, init: Init::Repeat(initial, len) });
        tape
    }

    /// A tape that grows by a place for each iteration whenever an inner loop is entered: where
    /// it is written, and where it is read.
    fn grown(&mut self, numbered: &mut Numbered, var: Var) -> (Place, Place) {
        let len = match self.iterations(numbered) {
            Len::Known(tokens) => {
                let len = self.func.fresh(Origin::Named("len"), Kind::Plain, generated());
                let code = Code { tokens, uses: Vec::new(), pure: true };
                numbered.before.push(Stmt::Plain { dst: Some(len), code });
                numbered.len = Some(Len::Var(len));
                len
            }
            Len::Var(len) => len,
        };
        let kind = Kind::Array(Box::new(self.func.kind(var).clone()), Form::Vec);
        let tape = self.fresh(Origin::Tape(var), kind, var);
        self.roots.insert(tape);
        self.tapes.push(Stmt::Declare { dst: tape, init: Init::Zero });
        let mut block = |this: &mut Self, is_forward: bool| {
            let start = this.func.fresh(Origin::Named("start"), Kind::Plain, generated());
            let end = this.func.fresh(Origin::Named("end"), Kind::Plain, generated());
            let (from, count) = (placeholder(start), placeholder(len));
            let stmts =
                if is_forward { &mut numbered.before } else { &mut numbered.before_backward };
            stmts.push(if is_forward {
                Stmt::Grow { dst: start, tape, len, times: this.times_around() }
            } else {
                Stmt::Shrink { dst: start, tape, len }
            });
            let code = Code { tokens: quote!(#from + #count), uses: vec![start, len], pure: true };
            stmts.push(Stmt::Plain { dst: Some(end), code });
            Place { root: tape, path: vec![Proj::Slice(Some(start), Some(end))] }
        };
        (block(self, true), block(self, false))
    }

    /// How often the loops around the current one run, from the inside out, as far as that is known before they do.
    fn times_around(&self) -> Vec<Var> {
        let outer = self.numbered.iter().rev().skip(1);
        let known =
            outer.map_while(|numbered| numbered.as_ref().filter(|it| self.is_counted_to(it)));
        known.map(|numbered| numbered.hi).collect()
    }

    /// The loop runs from about 0 to a `usize`.
    fn is_counted_to(&self, numbered: &Numbered) -> bool {
        let is_left = matches!(numbered.place, Where::Left(_));
        !is_left && self.starts_near_zero(numbered) && self.has_usize(numbered)
    }

    /// One more than the highest number of an iteration.
    fn iterations(&mut self, numbered: &mut Numbered) -> Len {
        if let Some(len) = &numbered.len {
            return len.clone();
        }
        let (lo, hi) = (numbered.lo, numbered.hi);
        let is_from_zero = self.starts_near_zero(numbered);
        let known = self.literal::<usize>(hi).filter(|_| is_from_zero);
        let known = known.map(|hi| hi + usize::from(numbered.inclusive));
        let len = match known {
            Some(len) if len <= LONGEST_ARRAY => {
                let len = proc_macro2::Literal::usize_unsuffixed(len);
                Len::Known(quote!(#len))
            }
            _ if is_from_zero && !numbered.inclusive && self.has_usize(numbered) => Len::Var(hi),
            _ => {
                let (first, last) = (placeholder(lo), placeholder(hi));
                let one = numbered.inclusive.then(|| quote!(.wrapping_add(1)));
                let end = quote!((::core::cmp::max(#first, #last) as usize)#one);
                let is_plain = self.has_usize(numbered) && !numbered.inclusive;
                let tokens = match (is_from_zero, is_plain) {
                    (true, _) => end,
                    (false, true) => quote!(::core::cmp::max(#first, #last) - #first),
                    (false, false) => quote!(#end.wrapping_sub(#first as usize)),
                };
                let len = self.func.fresh(Origin::Named("len"), Kind::Plain, generated());
                let code = Code { tokens, uses: vec![lo, hi], pure: true };
                numbered.before.push(Stmt::Plain { dst: Some(len), code });
                Len::Var(len)
            }
        };
        numbered.len = Some(len.clone());
        len
    }

    /// The number of the iteration, from 0 for the lowest index.
    fn number(&mut self, numbered: &Numbered, stmts: &mut Vec<Stmt>) -> Var {
        let (index, lo) = (numbered.index, numbered.lo);
        let is_usize = self.has_usize(numbered);
        let (at, first) = (placeholder(index), placeholder(lo));
        let (tokens, uses) = match (is_usize, self.starts_near_zero(numbered)) {
            (true, true) => return index,
            (true, false) => (quote!(#at - #first), vec![index, lo]),
            (false, true) => (quote!(#at as usize), vec![index]),
            (false, false) => {
                (quote!((#at as usize).wrapping_sub(#first as usize)), vec![index, lo])
            }
        };
        let known = stmts.iter().find_map(|stmt| match stmt {
            Stmt::Plain { dst, code } if code.tokens.to_string() == tokens.to_string() => *dst,
            _ => None,
        });
        if let Some(known) = known {
            return known;
        }
        let number = self.func.fresh(Origin::Named("at"), Kind::Plain, generated());
        let code = Code { tokens, uses, pure: true };
        stmts.push(Stmt::Plain { dst: Some(number), code });
        number
    }

    /// The index itself is the number: a few places at the beginning stay empty.
    fn starts_near_zero(&self, numbered: &Numbered) -> bool {
        self.literal::<usize>(numbered.lo).is_some_and(|lo| lo <= 8)
    }

    fn has_usize(&self, numbered: &Numbered) -> bool {
        [numbered.index, numbered.lo, numbered.hi].into_iter().any(|var| self.is_usize(var))
    }

    /// Certainly a `usize`.
    pub(super) fn is_usize(&self, var: Var) -> bool {
        if self.indices.contains(&var) {
            return true;
        }
        let is_param = |param: &Param| {
            param.mode == Mode::Value
                && param.tree == Tree::Leaf(var)
                && matches!(&param.ty, syn::Type::Path(path) if path.path.is_ident("usize"))
        };
        match self.defs.get(&var) {
            None => self.func.params.iter().any(is_param),
            Some(Stmt::Plain { code, .. }) => {
                syn::parse2(code.tokens.clone()).is_ok_and(|expr: Expr| self.is_usize_expr(&expr))
            }
            Some(_) => false,
        }
    }

    fn is_usize_expr(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_usize_expr(&it.expr),
            Expr::MethodCall(it) => it.method == "len" && it.args.is_empty(),
            Expr::Cast(it) => {
                matches!(&*it.ty, syn::Type::Path(path) if path.path.is_ident("usize"))
            }
            Expr::Binary(it) => {
                let is_arithmetic = matches!(
                    it.op,
                    BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
                );
                is_arithmetic && (self.is_usize_expr(&it.left) || self.is_usize_expr(&it.right))
            }
            Expr::Call(it) => {
                let is_min = matches!(&*it.func, Expr::Path(path) if path.path.segments.iter().any(|s| s.ident == "cmp"));
                is_min && it.args.iter().any(|arg| self.is_usize_expr(arg))
            }
            Expr::Path(it) => it
                .path
                .get_ident()
                .and_then(names::placeholder_var)
                .is_some_and(|var| self.is_usize(var)),
            Expr::Lit(it) => matches!(&it.lit, syn::Lit::Int(lit) if lit.suffix() == "usize"),
            _ => false,
        }
    }

    /// Certainly a `bool`.
    pub(super) fn is_bool(&self, var: Var) -> bool {
        match self.defs.get(&var) {
            Some(Stmt::Plain { code, .. }) => {
                syn::parse2(code.tokens.clone()).is_ok_and(|expr: Expr| is_bool_expr(&expr))
            }
            _ => false,
        }
    }
}

fn is_bool_expr(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(it) => is_bool_expr(&it.expr),
        Expr::Binary(it) => matches!(
            it.op,
            BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::And(_)
                | BinOp::Or(_)
        ),
        _ => false,
    }
}

/// The variables that are indices of arrays, or terms of them.
pub(super) fn indices(func: &Func) -> BTreeSet<Var> {
    let mut indices = BTreeSet::new();
    let mut codes = Map::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Plain { dst: Some(dst), code } = stmt {
            codes.insert(*dst, code);
        }
        if let Stmt::Load { place, .. } | Stmt::Store { place, .. } | Stmt::Update { place, .. } =
            stmt
        {
            let mut kind = func.kind(place.root);
            for proj in &place.path {
                let Kind::Array(element, _) = kind else { break };
                match proj {
                    Proj::Index(at) => {
                        indices.insert(*at);
                        kind = element;
                    }
                    Proj::Slice(lo, hi) => indices.extend(lo.iter().chain(hi)),
                    Proj::Field(_) | Proj::Variant(..) => break,
                }
            }
        }
    });
    let mut open: Vec<Var> = indices.iter().copied().collect();
    while let Some(var) = open.pop() {
        let Some(code) = codes.get(&var) else { continue };
        let Ok(expr) = syn::parse2::<Expr>(code.tokens.clone()) else { continue };
        let mut terms = Vec::new();
        terms_of(&expr, &mut terms);
        open.extend(terms.into_iter().filter(|var| indices.insert(*var)));
    }
    indices
}

fn terms_of(expr: &Expr, terms: &mut Vec<Var>) {
    match expr {
        Expr::Paren(it) => terms_of(&it.expr, terms),
        Expr::Path(it) => terms.extend(it.path.get_ident().and_then(names::placeholder_var)),
        Expr::Binary(it)
            if matches!(
                it.op,
                BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
            ) =>
        {
            terms_of(&it.left, terms);
            terms_of(&it.right, terms);
        }
        _ => {}
    }
}

fn element_at(mut tape: Place, number: Var) -> Place {
    tape.path.push(Proj::Index(number));
    tape
}

fn placeholder(var: Var) -> proc_macro2::Ident {
    names::placeholder(var, Span::mixed_site())
}
