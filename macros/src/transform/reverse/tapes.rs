//! Where a loop keeps values for the way back.
//!
//! A loop over a range, at the top of the function, knows how often it runs: its tapes are
//! arrays with a place for each iteration, which the backward loop may read in any order. Any
//! other loop pushes to a stack.

use super::{Reverse, generated};
use crate::ir::{
    Adapter, Code, Form, Head, Init, Kind, Loop, Mode, Origin, Param, Place, Proj, Stmt, Tree, Var,
};
use crate::names;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{BinOp, Expr};

/// A loop whose iterations have numbers.
#[derive(Clone, Debug)]
pub(super) struct Numbered {
    index: Var,
    lo: Var,
    hi: Var,
    inclusive: bool,
    /// What stands before the loop.
    pub(super) before: Vec<Stmt>,
    /// How many iterations there are, if that is asked for already.
    len: Option<Len>,
}

#[derive(Clone, Debug)]
enum Len {
    /// A literal, so that the tape is an array.
    Known(TokenStream),
    Var(Var),
}

/// A tape longer than this is not put on the stack.
const LONGEST_ARRAY: usize = 32;

impl<'a> Reverse<'a> {
    /// The loop at the top of the function that is entered now, if its iterations have numbers.
    pub(super) fn numbered(&self, looped: &Loop) -> Option<Numbered> {
        let Head::Range { index, lo, hi, inclusive, adapters } = &looped.head else { return None };
        let has_steps = adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
        let is_at_top = self.frames.len() == 1 && self.loop_depth == 0;
        (is_at_top && looped.exit.is_none() && !has_steps).then(|| Numbered {
            index: *index,
            lo: *lo,
            hi: *hi,
            inclusive: *inclusive,
            before: Vec::new(),
            len: None,
        })
    }

    /// Keeps a value of the current iteration; gives what reads it again.
    pub(super) fn save(&mut self, var: Var, forward: &mut Vec<Stmt>) -> Vec<Stmt> {
        if let Some(element) = self.element_of_tape(var)
            && let Some(numbered) = self.numbered_loop.take_if(|_| self.loop_depth == 1)
        {
            return self.save_by_number(numbered, var, element, forward);
        }
        let tape = self.fresh(Origin::Tape(var), Kind::Plain, var);
        forward.push(Stmt::Push { tape, value: var });
        vec![Stmt::Pop { dst: var, tape }]
    }

    /// What a tape holds before it is written to, where that can be said.
    fn element_of_tape(&self, var: Var) -> Option<TokenStream> {
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
        let len = self.iterations(&mut numbered);
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

        let mut again = Vec::new();
        let written = self.number(&numbered, forward);
        forward.push(Stmt::Store { place: element_at(tape, written), value: var });
        let read = self.number(&numbered, &mut again);
        again.push(Stmt::Load { dst: var, place: element_at(tape, read) });
        self.numbered_loop = Some(numbered);
        again
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
            _ if is_from_zero && !numbered.inclusive && self.is_usize(hi) => Len::Var(hi),
            _ => {
                let (first, last) = (placeholder(lo), placeholder(hi));
                let one = numbered.inclusive.then(|| quote!(.wrapping_add(1)));
                let end = quote!((::core::cmp::max(#first, #last) as usize)#one);
                let tokens =
                    if is_from_zero { end } else { quote!(#end.wrapping_sub(#first as usize)) };
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
        let is_usize = self.is_usize(lo) || self.is_usize(numbered.hi);
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

    /// Certainly a `usize`.
    pub(super) fn is_usize(&self, var: Var) -> bool {
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

fn element_at(tape: Var, number: Var) -> Place {
    Place { root: tape, path: vec![Proj::Index(number)] }
}

fn placeholder(var: Var) -> proc_macro2::Ident {
    names::placeholder(var, Span::mixed_site())
}
