//! What does not change while a loop runs, and the indices that go along with it.

use crate::ir::walk::each;
use crate::ir::{Adapter, Code, Func, Head, Kind, Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{BinOp, Expr, Lit};

/// A step of a path that is the same in every iteration.
pub(super) enum FixedProj {
    Index(Code),
    Field(syn::Member),
}

/// The body of a loop, and what is defined there.
pub(super) struct Inside {
    index: Option<Var>,
    defined: BTreeSet<Var>,
    /// Constants and pure code of the body's own block.
    code: Map<Var, Code>,
}

impl Inside {
    pub(super) fn new(looped: &Loop) -> Inside {
        let mut defined: BTreeSet<Var> = looped.own_vars().into_iter().collect();
        each(&looped.body.stmts, &mut |stmt| {
            defined.extend(stmt.defs());
            defined.extend(stmt.blocks().into_iter().flat_map(|(_, own)| own));
        });
        let mut code = Map::new();
        for stmt in &looped.body.stmts {
            match stmt {
                Stmt::Const { dst, value } => {
                    let value = Code { tokens: value.clone(), uses: Vec::new(), pure: true };
                    code.insert(*dst, value);
                }
                Stmt::Plain { dst: Some(dst), code: plain } if plain.pure => {
                    code.insert(*dst, plain.clone());
                }
                _ => {}
            }
        }
        let index = match &looped.head {
            Head::Range { index, .. } => Some(*index),
            Head::Items { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => None,
        };
        Inside { index, defined, code }
    }

    pub(super) fn defines(&self, var: Var) -> bool {
        self.defined.contains(&var)
    }

    /// Code for a `usize` that is the same in every iteration, in variables from outside.
    pub(super) fn fixed(&self, var: Var) -> Option<Code> {
        if !self.defines(var) {
            let name = placeholder(var);
            return Some(Code { tokens: quote!(#name), uses: vec![var], pure: true });
        }
        self.fixed_expr(&parsed(self.code.get(&var)?)?)
    }

    /// The path of a place that is the same in every iteration.
    pub(super) fn fixed_path(&self, place: &Place) -> Option<Vec<FixedProj>> {
        let fixed = |proj: &Proj| match proj {
            Proj::Index(at) => self.fixed(*at).map(FixedProj::Index),
            Proj::Field(member) => Some(FixedProj::Field(member.clone())),
            Proj::Variant(..) | Proj::Slice(..) => None,
        };
        place.path.iter().map(fixed).collect()
    }

    fn fixed_expr(&self, expr: &Expr) -> Option<Code> {
        match expr {
            Expr::Paren(it) => self.fixed_expr(&it.expr),
            Expr::Group(it) => self.fixed_expr(&it.expr),
            Expr::Lit(it) if matches!(it.lit, Lit::Int(_)) => {
                Some(Code { tokens: it.to_token_stream(), uses: Vec::new(), pure: true })
            }
            Expr::Path(it) => match it.path.get_ident().and_then(names::placeholder_var) {
                Some(var) => self.fixed(var),
                None => Some(Code { tokens: it.to_token_stream(), uses: Vec::new(), pure: true }),
            },
            Expr::Binary(it) => {
                let (left, right) = (self.fixed_expr(&it.left)?, self.fixed_expr(&it.right)?);
                let (l, r, op) = (left.tokens, right.tokens, &it.op);
                let tokens = match it.op {
                    BinOp::Add(_) | BinOp::Sub(_) => quote!(#l #op (#r)),
                    BinOp::Mul(_) => quote!((#l) #op (#r)),
                    _ => return None,
                };
                let uses = left.uses.into_iter().chain(right.uses).collect();
                Some(Code { tokens: without_parens(tokens), uses, pure: true })
            }
            _ => None,
        }
    }

    /// `base` where the variable is `base + index`; `None` in it where the variable is the index.
    pub(super) fn base(&self, var: Var) -> Option<Option<Code>> {
        let (count, base) = self.sum(var)?;
        (count == 1).then_some(base)
    }

    /// How often the index is a term of the sum that the variable is, and the other terms.
    fn sum(&self, var: Var) -> Option<(usize, Option<Code>)> {
        if Some(var) == self.index {
            return Some((1, None));
        }
        if !self.defines(var) {
            return Some((0, self.fixed(var)));
        }
        self.sum_expr(&parsed(self.code.get(&var)?)?)
    }

    fn sum_expr(&self, expr: &Expr) -> Option<(usize, Option<Code>)> {
        match expr {
            Expr::Paren(it) => self.sum_expr(&it.expr),
            Expr::Group(it) => self.sum_expr(&it.expr),
            Expr::Path(it) => match it.path.get_ident().and_then(names::placeholder_var) {
                Some(var) => self.sum(var),
                None => Some((0, self.fixed_expr(expr))),
            },
            Expr::Binary(it) if matches!(it.op, BinOp::Add(_)) => {
                let (a, left) = self.sum_expr(&it.left)?;
                let (b, right) = self.sum_expr(&it.right)?;
                Some((a + b, added(left, right)))
            }
            _ => Some((0, Some(self.fixed_expr(expr)?))),
        }
    }
}

/// The place outside of the loop.
pub(super) fn place_before(
    func: &mut Func,
    root: Var,
    path: Vec<FixedProj>,
    stmts: &mut Vec<Stmt>,
) -> Place {
    Place { root, path: path.into_iter().map(|proj| projected(func, proj, stmts)).collect() }
}

/// A step of the path outside of the loop.
fn projected(func: &mut Func, proj: FixedProj, stmts: &mut Vec<Stmt>) -> Proj {
    let code = match proj {
        FixedProj::Field(member) => return Proj::Field(member),
        FixedProj::Index(code) => code,
    };
    if let [var] = code.uses.as_slice()
        && code.tokens.clone().into_iter().count() == 1
    {
        return Proj::Index(*var);
    }
    let dst = func.fresh(Origin::Temporary, Kind::Plain, Span::mixed_site());
    let is_literal = code.uses.is_empty() && code.tokens.clone().into_iter().count() == 1;
    stmts.push(if is_literal {
        Stmt::Const { dst, value: code.tokens }
    } else {
        Stmt::Plain { dst: Some(dst), code }
    });
    Proj::Index(dst)
}

fn added(left: Option<Code>, right: Option<Code>) -> Option<Code> {
    let (left, right) = match (left, right) {
        (Some(left), Some(right)) => (left, right),
        (left, right) => return left.or(right),
    };
    let (l, r) = (left.tokens, right.tokens);
    let uses = left.uses.into_iter().chain(right.uses).collect();
    Some(Code { tokens: quote!(#l + #r), uses, pure: true })
}

/// `(i) * (n)` is `i * n`.
fn without_parens(tokens: TokenStream) -> TokenStream {
    let simple = |tokens: &TokenStream| tokens.clone().into_iter().count() == 1;
    tokens
        .into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Group(group) if simple(&group.stream()) => group.stream(),
            other => other.into(),
        })
        .collect()
}

fn parsed(code: &Code) -> Option<Expr> {
    syn::parse2(code.tokens.clone()).ok()
}

/// Code that says whether the loop runs at all.
pub(super) fn runs(looped: &Loop) -> Option<Code> {
    match &looped.head {
        Head::Range { lo, hi, inclusive, adapters, .. } => {
            if adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_))) {
                return None;
            }
            let (first, end) = (placeholder(*lo), placeholder(*hi));
            let tokens = if *inclusive { quote!(#first <= #end) } else { quote!(#first < #end) };
            Some(Code { tokens, uses: vec![*lo, *hi], pure: true })
        }
        Head::Times(count) => {
            let name = placeholder(*count);
            Some(Code { tokens: quote!(#name > 0), uses: vec![*count], pure: true })
        }
        Head::Items { .. } | Head::While { .. } | Head::Forever => None,
    }
}

fn placeholder(var: Var) -> proc_macro2::Ident {
    names::placeholder(var, Span::mixed_site())
}
