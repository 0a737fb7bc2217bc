//! Where branches meet: every variable that they leave different gets a value of both.

use super::env::{Content, Fact, Lower, Value};
use super::kinds::{fit, unify};
use super::stmt::Dest;
use crate::diag;
use crate::ir::{Block, Kind, Origin, Place, Stmt, Var};
use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;

mod values;

/// A branch when it is lowered.
pub(super) struct ArmEnd {
    stmts: Vec<Stmt>,
    /// What the variables from outside hold at its end.
    contents: Vec<Content>,
    value: Value,
    is_dead: bool,
    exits: BTreeSet<usize>,
}

/// The state before a branch.
struct Before {
    stmts: Vec<Stmt>,
    contents: Vec<Content>,
    is_dead: bool,
    exits: BTreeSet<usize>,
}

impl Lower<'_> {
    /// Lowers a branch, and goes back to the state before it.
    pub(super) fn arm(&mut self, f: impl FnOnce(&mut Self) -> Value) -> ArmEnd {
        let before = self.before_arm();
        let value = f(self);
        self.after_arm(before, value)
    }

    fn before_arm(&mut self) -> Before {
        self.scopes.push(Vec::new());
        Before {
            stmts: std::mem::take(&mut self.stmts),
            contents: self.contents(),
            is_dead: self.is_dead,
            exits: self.exits.clone(),
        }
    }

    fn after_arm(&mut self, before: Before, value: Value) -> ArmEnd {
        let value = match value {
            _ if self.is_dead => Value::Never,
            Value::Place(_) | Value::Tuple(_) | Value::Sum(_) => {
                self.owned(value, Span::call_site())
            }
            value => value,
        };
        self.scopes.pop();
        let contents = before.contents.into_iter().zip(&mut self.slots);
        let contents = contents.map(|(before, slot)| std::mem::replace(&mut slot.content, before));
        ArmEnd {
            contents: contents.collect(),
            stmts: std::mem::replace(&mut self.stmts, before.stmts),
            value,
            is_dead: std::mem::replace(&mut self.is_dead, before.is_dead),
            exits: std::mem::replace(&mut self.exits, before.exits),
        }
    }

    /// Joins the branches. The caller puts the blocks into a statement that assigns the variables.
    pub(super) fn merge(&mut self, arms: Vec<ArmEnd>, span: Span) -> (Vec<Var>, Vec<Block>, Value) {
        let mut merge = Merge {
            is_dead: arms.iter().map(|arm| arm.is_dead).collect(),
            blocks: Vec::new(),
            dst: Vec::new(),
            span,
        };
        let mut contents = Vec::new();
        let mut values = Vec::new();
        for arm in arms {
            merge.blocks.push(Block { stmts: arm.stmts, yields: Vec::new() });
            contents.push(arm.contents);
            values.push(arm.value);
            self.exits.extend(arm.exits);
        }
        let count = contents.first().map_or(0, Vec::len);
        for slot in 0..count {
            let ends: Vec<Content> = contents.iter().map(|arm| arm[slot].clone()).collect();
            self.merge_slot(slot, &ends, &mut merge);
        }
        let value = self.merge_values(values, &mut merge);
        self.is_dead |= merge.is_dead.iter().all(|is_dead| *is_dead);
        let value = if self.is_dead { Value::Never } else { value };
        (merge.dst, merge.blocks, value)
    }

    fn merge_slot(&mut self, slot: usize, ends: &[Content], merge: &mut Merge) {
        let Some(first) = ends.first() else { return };
        if ends.iter().all(|end| end == first) {
            self.slots[slot].content = first.clone();
            return;
        }
        if ends.contains(&Content::Poisoned) {
            self.slots[slot].content = Content::Poisoned;
            return;
        }
        let is_alias = |end: &Content| {
            matches!(end, Content::Alias(..) | Content::RefValue(_) | Content::Closure(_))
        };
        if ends.iter().any(is_alias) {
            let mut live = ends.iter().zip(&merge.is_dead).filter(|(_, dead)| !**dead);
            let kept = live.next().map(|(end, _)| end.clone());
            let same = live.all(|(end, _)| Some(end) == kept.as_ref());
            let is_outside = match &kept {
                Some(Content::Alias(place, _)) => merge.is_outside(place),
                _ => true,
            };
            self.slots[slot].content = match kept {
                Some(kept) if same && is_outside => kept,
                Some(_) => {
                    let name = self.slots[slot].name.clone();
                    let name = name.unwrap_or_else(|| Ident::new("reference", merge.span));
                    self.error(name, diag::RUN_TIME_REFERENCE);
                    Content::Poisoned
                }
                None => first.clone(),
            };
            return;
        }
        let vars: Vec<Option<Var>> = ends
            .iter()
            .map(|end| match end {
                Content::Value(var) | Content::Memory(var) => Some(*var),
                Content::Alias(..)
                | Content::RefValue(_)
                | Content::Closure(_)
                | Content::Uninit
                | Content::Poisoned => None,
            })
            .collect();
        let is_memory = ends.iter().any(|end| matches!(end, Content::Memory(_)));
        let declared = self.slots[slot].kind.clone();
        let origin = match &self.slots[slot].name {
            Some(name) => Origin::User(name.clone()),
            None => self.origin_of(&vars),
        };
        let dst = self.merged(&vars, &declared, origin, merge);
        let is_memory = is_memory && self.is_memory(&Place::whole(dst));
        self.slots[slot].content =
            if is_memory { Content::Memory(dst) } else { Content::Value(dst) };
    }

    fn origin_of(&self, vars: &[Option<Var>]) -> Origin {
        let named = vars.iter().flatten().find_map(|var| match &self.func.info(*var).origin {
            Origin::Named(name) => Some(Origin::Named(name)),
            _ => None,
        });
        named.unwrap_or(Origin::Temporary)
    }

    /// One variable for what the arms have, with a value that nobody reads where one has none.
    fn merged(
        &mut self,
        vars: &[Option<Var>],
        declared: &Kind,
        origin: Origin,
        merge: &mut Merge,
    ) -> Var {
        let vars = &self.all_numbers(vars, merge);
        let kinds = vars.iter().flatten().map(|var| self.kind(*var).clone());
        let kinds: Vec<Kind> = kinds.collect();
        if kinds.windows(2).any(|pair| !fit(&pair[0], &pair[1])) {
            self.error(Ident::new("value", merge.span), diag::UNSUPPORTED);
        }
        let found = kinds.into_iter().reduce(|a, b| unify(&a, &b));
        let kind = match found {
            Some(found) if found.is_plain() => found,
            Some(found) => unify(declared, &found),
            None => declared.clone(),
        };
        let carries = vars.iter().flatten().any(|var| self.carries(*var));
        let constant = vars.iter().flatten().all(|var| self.fact(*var).constant);
        for var in vars.iter().flatten() {
            if *self.kind(*var) == Kind::Scalar(crate::ir::Float::Inferred) && kind.is_scalar() {
                self.func.vars[var.0].kind = kind.clone();
            }
        }
        let span = match &origin {
            Origin::User(name) => name.span(),
            _ => merge.span,
        };
        let dst = self.fresh(origin, kind.clone(), span, Fact { carries, constant });
        if matches!(kind, Kind::Array(..)) {
            self.declared.insert(dst);
        }
        for (at, var) in vars.iter().enumerate() {
            let var = match var {
                Some(var) => *var,
                None => {
                    let (stmts, var) = self.nested(|lower| lower.dummy_var(&kind, merge.span));
                    merge.blocks[at].stmts.extend(stmts);
                    var
                }
            };
            merge.blocks[at].yields.push(var);
        }
        merge.dst.push(dst);
        dst
    }

    /// What has no gradient is a float where another arm has one: both are of one type.
    fn all_numbers(&mut self, vars: &[Option<Var>], merge: &mut Merge) -> Vec<Option<Var>> {
        let mut vars = vars.to_vec();
        let float = vars.iter().flatten().map(|var| self.kind(*var)).find(|kind| kind.is_scalar());
        let Some(float) = float.cloned() else { return vars };
        for (at, var) in vars.iter_mut().enumerate() {
            let Some(plain) = var.filter(|var| *self.kind(*var) == Kind::Plain) else { continue };
            let (stmts, number) = self.nested(|lower| lower.as_float(plain, &float, merge.span));
            merge.blocks[at].stmts.extend(stmts);
            *var = Some(number);
        }
        vars
    }

    /// A plain value that is of the type of a float.
    pub(super) fn as_float(&mut self, var: Var, float: &Kind, span: Span) -> Var {
        let name = crate::names::placeholder(var, span);
        let code = self.code_of(&[var], quote::quote!(#name));
        self.plain(code, float.clone(), span, false)
    }

    /// Two branches on a condition.
    pub(super) fn two_arms(&mut self, cond: Var, then: ArmEnd, otherwise: ArmEnd) -> Value {
        let span = self.span(cond);
        self.two_arms_at(span, cond, then, otherwise)
    }

    pub(super) fn two_arms_at(
        &mut self,
        span: Span,
        cond: Var,
        then: ArmEnd,
        otherwise: ArmEnd,
    ) -> Value {
        let (dst, blocks, value) = self.merge(vec![then, otherwise], span);
        let mut blocks = blocks.into_iter();
        let (then, otherwise) =
            (blocks.next().unwrap_or_default(), blocks.next().unwrap_or_default());
        self.push(Stmt::If { dst, cond, then, otherwise });
        value
    }

    /// What is done unless the function, or a loop, was left.
    pub(super) fn unless(
        &mut self,
        flags: &BTreeSet<usize>,
        hint: &Kind,
        f: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let Some(left) = self.any_of(flags) else { return f(self) };
        let cond = match left.uses.as_slice() {
            [one] => *one,
            _ => self.plain_named("exits", left, Span::call_site()),
        };
        let then = self.arm(|lower| {
            lower.is_dead = true;
            Value::Never
        });
        let otherwise = self.arm(f);
        let value = self.two_arms(cond, then, otherwise);
        self.refine(&value, hint);
        value
    }

    /// `if c { …; return x; } rest`
    pub(super) fn branch_around(
        &mut self,
        it: &syn::ExprIf,
        rest: &[syn::Stmt],
        dest: Dest<'_>,
    ) -> Value {
        let Some(cond) = self.condition(&it.cond) else { return Value::Poisoned };
        let hint = dest.hint.clone();
        let after = |lower: &mut Self, body: &mut dyn FnMut(&mut Self)| {
            let outer = std::mem::take(&mut lower.exits);
            body(lower);
            let new = std::mem::replace(&mut lower.exits, outer);
            lower.exits.extend(&new);
            if lower.is_dead {
                Value::Never
            } else if new.is_empty() {
                lower.stmts(rest, dest)
            } else {
                lower.unless(&new, &hint, |lower| lower.stmts(rest, dest))
            }
        };
        let unit = Dest::value(&Kind::Opaque);
        let then_exits = super::scan::always_exits(&it.then_branch);
        let then = self.arm(|lower| {
            let mut body = |lower: &mut Self| {
                lower.block(&it.then_branch, unit);
            };
            if then_exits {
                body(lower);
                return Value::Never;
            }
            after(lower, &mut body)
        });
        let otherwise = self.arm(|lower| {
            let mut body = |lower: &mut Self| {
                if let Some((_, otherwise)) = &it.else_branch {
                    lower.scoped(|lower| lower.expr(otherwise, &Kind::Opaque));
                }
            };
            if !then_exits {
                body(lower);
                return Value::Never;
            }
            after(lower, &mut body)
        });
        self.two_arms_at(it.if_token.span, cond, then, otherwise)
    }
}

struct Merge {
    is_dead: Vec<bool>,
    blocks: Vec<Block>,
    dst: Vec<Var>,
    span: Span,
}

impl Merge {
    /// Nothing of the place is defined in one of the branches.
    fn is_outside(&self, place: &Place) -> bool {
        let stmts = self.blocks.iter().flat_map(|block| &block.stmts);
        let own: BTreeSet<Var> = stmts.flat_map(Stmt::defs).collect();
        !place.indices().into_iter().chain([place.root]).any(|var| own.contains(&var))
    }
}
