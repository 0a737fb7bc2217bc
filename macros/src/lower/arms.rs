//! `match` on what carries a derivative: the arms by conditions, and the parts by their places.

use super::control::guarded;
use super::env::{Fact, Lower, Mutability, Value};
use super::plain::is_pure;
use super::refutable::{alternatives, has_alternatives, without_bindings};
use super::scan;
use super::stmt::Dest;
use crate::ir::{Arm, Block, Kind, Origin, Place, Stmt};
use crate::visit::{self, Visit};
use proc_macro2::{Literal, Span};
use quote::{ToTokens, quote};
use syn::{Expr, ExprMatch, Pat, Path};

/// An arm with one of its alternatives.
#[derive(Clone)]
struct Case<'e> {
    pat: Pat,
    guard: Option<&'e Expr>,
    body: &'e Expr,
}

impl Lower<'_> {
    /// Whether the parts of a value have places of their own.
    pub(super) fn has_parts(&self, value: &Value, it: &ExprMatch) -> bool {
        let is_odd = |arm: &syn::Arm| {
            let (pat, guard) = guarded(&arm.pat);
            let carries = !matches!(value, Value::Var(var) if !self.carries(*var));
            (carries && has_alternatives(pat)) || guard.is_some_and(|guard| !is_pure(guard))
        };
        if it.arms.iter().any(is_odd) {
            return true;
        }
        let is_unknown = |lower: &Self, value: &Value| {
            let kind = lower.kind_of_value(value);
            let carries = match value {
                Value::Var(var) | Value::RefVar(var) | Value::Memory(var) => lower.carries(*var),
                Value::Place(place) | Value::Ref(place, _) => lower.carries(place.root),
                _ => false,
            };
            carries && !kind.is_scalar() && !kind.is_plain()
        };
        match value {
            // what is written to has a place: a reference to it cannot be kept for the way back
            Value::Ref(place, mutability)
                if *mutability == Mutability::Mutable || self.declared.contains(&place.root) =>
            {
                let kind = self.place_kind(place);
                !kind.is_scalar() && !kind.is_plain()
            }
            Value::Place(_) if it.arms.iter().any(|arm| scan::borrows_mutably(&arm.pat)) => true,
            Value::Tuple(parts) => parts.iter().enumerate().any(|(at, part)| {
                let is_simple = matches!(part, Value::Var(_));
                !is_simple || (is_unknown(self, part) && looks_into(it, at))
            }),
            value => is_unknown(self, value),
        }
    }

    pub(super) fn match_parts(&mut self, value: Value, it: &ExprMatch, dest: Dest<'_>) -> Value {
        let value = match value {
            Value::Var(var) if !self.kind(var).is_scalar() => Value::Place(Place::whole(var)),
            Value::Memory(var) => Value::Place(Place::whole(var)),
            Value::RefVar(var) if !self.kind(var).is_scalar() => {
                Value::Ref(Place::whole(var), Mutability::Shared)
            }
            value => value,
        };
        let cases = it.arms.iter().flat_map(|arm| {
            let (pat, guard) = guarded(&arm.pat);
            let pats = alternatives(pat).into_iter();
            pats.map(move |pat| Case { pat, guard, body: &arm.body })
        });
        let cases: Vec<Case<'_>> = cases.collect();
        let span = it.match_token.span;
        let is_one = !matches!(value, Value::Tuple(_) | Value::Sum(_));
        if is_one
            && (3..256).contains(&cases.len())
            && cases.iter().all(|case| case.guard.is_none())
        {
            return self.numbered_cases(&value, &cases, dest, span);
        }
        self.cases(&value, &cases, dest, span)
    }

    /// `if first { … } else if second { … } else { … }`
    fn cases(&mut self, value: &Value, cases: &[Case<'_>], dest: Dest<'_>, span: Span) -> Value {
        let Some((case, rest)) = cases.split_first() else {
            self.check(quote!(::core::unreachable!()), Vec::new());
            self.is_dead = true;
            return Value::Never;
        };
        let test = self.test_of(&case.pat, value);
        let is_last = rest.is_empty() && case.guard.is_none();
        let cond = if is_last { None } else { self.condition_of(test, span) };
        let body = |lower: &mut Self| {
            lower.bind(&case.pat, value.clone(), &Kind::Opaque);
            lower.arm_body(case.body, dest)
        };
        let cond = match (cond, case.guard) {
            (None, None) => {
                return self.scoped(|lower| {
                    let value = body(lower);
                    lower.out_of_scope(value, span)
                });
            }
            (Some(cond), None) => cond,
            (cond, Some(guard)) => {
                let asks = |lower: &mut Self| {
                    lower.bind(&case.pat, value.clone(), &Kind::Opaque);
                    lower.condition(guard).map_or(Value::Poisoned, Value::Var)
                };
                let holds = match cond {
                    Some(cond) => {
                        let asked = self.arm(asks);
                        let not = self.arm(|lower| Value::Var(lower.flag_value(false)));
                        self.two_arms(cond, asked, not)
                    }
                    None => self.scoped(asks),
                };
                match holds {
                    Value::Var(holds) => holds,
                    other => return other,
                }
            }
        };
        let then = self.arm(body);
        let otherwise = self.arm(|lower| lower.cases(value, rest, dest, span));
        self.two_arms_at(span, cond, then, otherwise)
    }

    /// The number of the arm, and an arm for each number.
    fn numbered_cases(
        &mut self,
        value: &Value,
        cases: &[Case<'_>],
        dest: Dest<'_>,
        span: Span,
    ) -> Value {
        let Some((tokens, uses)) = self.looked_at(value, span) else { return Value::Poisoned };
        let last = cases.len() - 1;
        let arms = cases.iter().enumerate().map(|(at, case)| {
            let pat = if at == last { quote!(_) } else { without_bindings(&case.pat) };
            let number = Literal::u8_suffixed(u8::try_from(at).unwrap_or(u8::MAX));
            quote!(#pat => #number)
        });
        let is_slice = cases.iter().any(|case| matches!(case.pat, Pat::Slice(_)));
        let tokens = if is_slice { quote!(&#tokens[..]) } else { tokens };
        let code = self.code_of(&uses, quote!(match #tokens { #(#arms),* }));
        let number = self.fresh(Origin::Named("variant"), Kind::Plain, span, Fact::default());
        self.push(Stmt::Plain { dst: Some(number), code });
        let ends = cases.iter().map(|case| {
            self.arm(|lower| {
                lower.bind(&case.pat, value.clone(), &Kind::Opaque);
                lower.arm_body(case.body, dest)
            })
        });
        let ends = ends.collect();
        let (dst, blocks, value) = self.merge(ends, span);
        let arms = blocks.into_iter().enumerate().map(|(at, body): (usize, Block)| {
            let number = Literal::usize_unsuffixed(at);
            let pat = if at == last { quote!(_) } else { number.to_token_stream() };
            Arm { pat, binds: Vec::new(), guard: None, body }
        });
        let arms = arms.collect();
        self.push(Stmt::Match { dst, scrutinee: number, arms });
        value
    }
}

/// The patterns of a tuple look into the part.
fn looks_into(it: &ExprMatch, at: usize) -> bool {
    it.arms.iter().any(|arm| match guarded(&arm.pat).0 {
        Pat::Tuple(tuple) => match tuple.elems.iter().nth(at) {
            Some(Pat::Ident(it)) => it.subpat.is_some(),
            Some(Pat::Wild(_) | Pat::Lit(_) | Pat::Range(_)) => false,
            Some(_) => true,
            None => true,
        },
        Pat::Wild(_) | Pat::Ident(_) => false,
        _ => true,
    })
}

/// The names of variants that the patterns of a body have without a path.
pub(super) fn variants_in(body: &syn::Block) -> Vec<String> {
    struct Matches(Vec<String>);
    impl<'ast> Visit<'ast> for Matches {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_expr_match(&mut self, it: &'ast ExprMatch) {
            self.0.extend(variants(it));
            visit::visit_expr_match(self, it);
        }
    }
    let mut matches = Matches(Vec::new());
    matches.visit_block(body);
    matches.0
}

/// Names without a path that several patterns have: those of variants that are imported.
fn variants(it: &ExprMatch) -> Vec<String> {
    struct Names(Vec<String>);
    impl Names {
        fn add(&mut self, path: &Path) {
            if let Some(name) = path.get_ident().map(ToString::to_string)
                && !self.0.contains(&name)
            {
                self.0.push(name);
            }
        }
    }
    impl<'ast> Visit<'ast> for Names {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_pat_tuple_struct(&mut self, pat: &'ast syn::PatTupleStruct) {
            self.add(&pat.path);
            visit::visit_pat_tuple_struct(self, pat);
        }
        fn visit_pat_struct(&mut self, pat: &'ast syn::PatStruct) {
            self.add(&pat.path);
            visit::visit_pat_struct(self, pat);
        }
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !super::scan::is_binding(pat) {
                self.add(&pat.ident.clone().into());
            }
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    let mut names = Names(Vec::new());
    for arm in &it.arms {
        // only the outermost: what is inside may be of other types
        match guarded(&arm.pat).0 {
            Pat::TupleStruct(pat) => names.add(&pat.path),
            Pat::Struct(pat) => names.add(&pat.path),
            pat => names.visit_pat(pat),
        }
    }
    if names.0.len() > 1 { names.0 } else { Vec::new() }
}
