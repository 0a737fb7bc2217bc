//! Loops: what an iteration overwrites is found by lowering the body until nothing changes.

use super::control;
use super::env::{Binding, Content, Fact, Frame, Lower, Slot, Value};
use super::kinds::{fit, unify};
use super::scan::Effects;
use super::stmt::Dest;
use crate::diag;
use crate::ir::walk::each;
use crate::ir::{Block, Carried, Head, Kind, Loop, Origin, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::{Ident, Span};
use quote::quote;
use std::collections::BTreeSet;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Label};

/// A loop, as far as its head is lowered.
pub(super) struct Looped<'s, 'f> {
    pub(super) label: Option<&'s Label>,
    pub(super) body: &'f mut dyn FnMut(&mut Lower<'_>),
    /// What the syntax says of the body; a first guess.
    pub(super) effects: Effects,
    pub(super) span: Span,
    /// Where `break value` puts the value.
    pub(super) value: Option<Binding>,
    /// What stands at the beginning of each iteration; gives the head.
    pub(super) begin: &'f mut dyn FnMut(&mut Lower<'_>) -> Begun,
    /// The loop ends only by an exit.
    pub(super) is_endless: bool,
    /// The flag that `break` sets, if that leaves other loops as well.
    pub(super) whole: Option<usize>,
}

/// The head of a loop, and how the body is entered.
pub(super) struct Begun {
    pub(super) head: Head,
    /// The body is executed while this holds; otherwise the loop ends.
    pub(super) enter: Option<Var>,
}

/// What is known of a variable that an iteration overwrites.
#[derive(Clone, PartialEq, Debug)]
struct Overwritten {
    kind: Kind,
    carries: bool,
    is_memory: bool,
}

impl Overwritten {
    fn content(&self, var: Var) -> Content {
        if self.is_memory { Content::Memory(var) } else { Content::Value(var) }
    }
}

/// What one attempt at a body gave.
struct Attempt {
    stmts: Vec<Stmt>,
    head: Head,
    phis: Map<usize, Var>,
    ends: Map<usize, Content>,
    exit: Option<Var>,
    exits: BTreeSet<usize>,
    left: bool,
}

/// The state to go back to before another attempt.
struct Mark {
    vars: usize,
    slots: Vec<Slot>,
    declared: BTreeSet<Var>,
    const_paths: Map<Var, proc_macro2::TokenStream>,
    exits: BTreeSet<usize>,
    diags: usize,
    scopes: usize,
}

impl Lower<'_> {
    pub(super) fn while_loop(&mut self, it: &ExprWhile) -> Value {
        if let Expr::Let(condition) = &*it.cond {
            let (pat, value, body) = (&condition.pat, &condition.expr, &it.body);
            let label = &it.label;
            let tokens = quote!(#label loop { match #value { #pat => #body _ => break } });
            return match syn::parse2::<ExprLoop>(tokens) {
                Ok(endless) => self.endless_loop(&endless, &Kind::Opaque),
                Err(_) => self.reject(&it.cond, diag::IF_LET),
            };
        }
        let mut is_effect_free = true;
        let mut begin = |lower: &mut Lower<'_>| {
            let contents = lower.contents();
            let (before, cond) = lower.nested(|lower| lower.condition(&it.cond));
            is_effect_free &= contents == lower.contents();
            let Some(cond) = cond else {
                lower.stmts.extend(before);
                return Begun { head: Head::Forever, enter: None };
            };
            is_effect_free &= before.iter().all(control::has_no_effect);
            if is_effect_free {
                return Begun { head: Head::While { before, cond }, enter: None };
            }
            lower.stmts.extend(before);
            Begun { head: Head::Forever, enter: Some(cond) }
        };
        self.loop_of(it.label.as_ref(), &it.body, it.while_token.span, &mut begin);
        if self.is_dead { Value::Never } else { Value::Unit }
    }

    pub(super) fn endless_loop(&mut self, it: &ExprLoop, hint: &Kind) -> Value {
        let label = it.label.as_ref().map(|label| &label.name);
        let kind = super::exits::kind_of_breaks(&it.body, label, hint);
        let value = match self.slots_for(None, &kind) {
            Binding::Slot(slot) if super::exits::breaks_with_struct(&it.body, label) => {
                Binding::Wrapped(slot)
            }
            value => value,
        };
        self.looped(Looped {
            label: it.label.as_ref(),
            body: &mut |lower| lower.loop_body(&it.body),
            effects: Effects::of_block(&it.body),
            span: it.loop_token.span,
            value: Some(value.clone()),
            begin: &mut |_| Begun { head: Head::Forever, enter: None },
            is_endless: true,
            whole: None,
        });
        if self.is_dead {
            return Value::Never;
        }
        let given = self.content_of(&value);
        self.returned_value(given, &value, it.loop_token.span)
    }

    /// A loop of statements, which gives nothing.
    pub(super) fn loop_of(
        &mut self,
        label: Option<&Label>,
        body: &syn::Block,
        span: Span,
        begin: &mut dyn FnMut(&mut Lower<'_>) -> Begun,
    ) {
        self.looped(Looped {
            label,
            body: &mut |lower| lower.loop_body(body),
            effects: Effects::of_block(body),
            span,
            value: None,
            begin,
            is_endless: false,
            whole: None,
        });
    }

    /// The statements of a loop.
    pub(super) fn loop_body(&mut self, body: &syn::Block) {
        self.block(body, Dest::value(&Kind::Opaque));
    }

    pub(super) fn for_loop(&mut self, it: &ExprForLoop) -> Value {
        let before = self.stmts.len();
        self.iterate(it);
        if it.attrs.iter().any(super::segments::is_checkpoint) {
            self.runs_again(before);
        }
        let mut has_loop = false;
        each(&self.stmts[before..], &mut |stmt| has_loop |= matches!(stmt, Stmt::Loop(_)));
        if !has_loop {
            self.lost(&it.expr);
        }
        if self.is_dead { Value::Never } else { Value::Unit }
    }

    /// The loop itself: tries with what it seems to overwrite, until that is what it does.
    pub(super) fn looped(&mut self, mut looped: Looped<'_, '_>) {
        let mut overwritten = self.first_guess(&looped);
        let mark = self.mark();
        let mut may_shrink = true;
        loop {
            let (moved, carrying) = (self.moved.len(), self.carrying(&mark));
            let attempt = self.attempt(&mut looped, &overwritten);
            let found = self.found(&attempt, &overwritten, may_shrink);
            // what an iteration writes to memory, the next may read before
            let is_known = self.moved.len() == moved && self.carrying(&mark) == carrying;
            if found == overwritten && is_known {
                self.finish(attempt, &looped);
                return;
            }
            may_shrink = false;
            overwritten = found;
            self.go_back(&mark);
        }
    }

    /// How many of the variables before the loop carry a derivative.
    fn carrying(&self, mark: &Mark) -> usize {
        self.facts[..mark.vars].iter().filter(|fact| fact.carries).count()
    }

    /// The variables that the syntax says are assigned.
    fn first_guess(&self, looped: &Looped<'_, '_>) -> Map<usize, Overwritten> {
        let effects = &looped.effects;
        let mut slots: BTreeSet<usize> = BTreeSet::new();
        for name in &effects.assigned {
            slots.extend(self.lookup_str(name).iter().flat_map(|binding| binding.slots()));
        }
        // an assignment to memory changes it in place
        slots.retain(|slot| !matches!(self.slots[*slot].content, Content::Memory(_)));
        if let (true, Some(ret)) = (effects.returns, &self.ret) {
            slots.insert(ret.flag);
            slots.extend(ret.value.iter().flat_map(super::env::Binding::slots));
        }
        slots.extend(looped.value.iter().flat_map(super::env::Binding::slots));
        let guess =
            slots.into_iter().filter_map(|slot| self.before(slot).map(|known| (slot, known)));
        guess.collect()
    }

    /// What is known of a variable before the loop, if it is no reference.
    fn before(&self, slot: usize) -> Option<Overwritten> {
        match &self.slots[slot].content {
            Content::Value(var) | Content::Memory(var) => {
                let kind = self.kind(*var).clone();
                let is_memory = matches!(self.slots[slot].content, Content::Memory(_))
                    || matches!(kind, Kind::Array(..));
                Some(Overwritten { kind, carries: self.carries(*var), is_memory })
            }
            Content::Uninit => {
                let kind = self.slots[slot].kind.clone();
                let is_memory = matches!(kind, Kind::Array(..));
                Some(Overwritten { kind, carries: false, is_memory })
            }
            Content::Alias(..) | Content::RefValue(_) | Content::Closure(_) | Content::Poisoned => {
                None
            }
        }
    }

    fn mark(&self) -> Mark {
        Mark {
            vars: self.func.vars.len(),
            slots: self.slots.clone(),
            declared: self.declared.clone(),
            const_paths: self.const_paths.clone(),
            exits: self.exits.clone(),
            diags: self.diags.mark(),
            scopes: self.scopes.len(),
        }
    }

    /// What comes of lowering something, of which nothing stays.
    pub(super) fn without_trace<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let mark = self.mark();
        let is_dead = self.is_dead;
        let (_, result) = self.nested(f);
        self.go_back(&mark);
        self.is_dead = is_dead;
        result
    }

    fn go_back(&mut self, mark: &Mark) {
        self.func.vars.truncate(mark.vars);
        self.facts.truncate(mark.vars);
        // the numbers of these variables are given again
        self.certain.retain(|var, _| var.0 < mark.vars);
        self.slots.clone_from(&mark.slots);
        self.declared.clone_from(&mark.declared);
        self.const_paths.clone_from(&mark.const_paths);
        self.exits.clone_from(&mark.exits);
        self.diags.rewind(mark.diags);
        self.scopes.truncate(mark.scopes);
        self.is_dead = false;
    }

    fn attempt(
        &mut self,
        looped: &mut Looped<'_, '_>,
        overwritten: &Map<usize, Overwritten>,
    ) -> Attempt {
        let before = self.contents();
        let outer_exits = std::mem::take(&mut self.exits);
        let mut phis = Map::new();
        for (slot, known) in overwritten {
            let phi = self.phi(*slot, known, looped.span);
            phis.insert(*slot, phi);
            self.slots[*slot].content = known.content(phi);
        }
        let (stmts, (head, exit, left)) = self.nested(|lower| {
            let (head, own) = lower.scoped(|lower| lower.iteration(looped));
            let left = lower.exits.remove(&own.0);
            lower.exits.remove(&own.1);
            let mut flags = lower.exits.clone();
            if left {
                flags.insert(own.0);
            }
            let exit = lower.any_of(&flags).map(|code| match code.uses.as_slice() {
                [one] => *one,
                _ => lower.plain_named("exits", code, looped.span),
            });
            (head, exit, left)
        });
        let count = before.len();
        let mut ends = Map::new();
        for (at, before) in before.into_iter().enumerate().take(count) {
            let start = match phis.get(&at) {
                Some(phi) => overwritten[&at].content(*phi),
                None => before.clone(),
            };
            let end = std::mem::replace(&mut self.slots[at].content, before);
            if end != start || phis.contains_key(&at) {
                ends.insert(at, end);
            }
        }
        self.is_dead = false;
        let exits = std::mem::replace(&mut self.exits, outer_exits);
        Attempt { stmts, head, phis, ends, exit, exits, left }
    }

    /// The variable that an iteration begins with.
    fn phi(&mut self, slot: usize, known: &Overwritten, span: Span) -> Var {
        let origin = match (&self.slots[slot].name, &self.slots[slot].content) {
            (Some(name), _) => Origin::User(name.clone()),
            (None, Content::Value(var)) => match self.func.info(*var).origin {
                Origin::Named(name) => Origin::Named(name),
                _ => Origin::Temporary,
            },
            _ => Origin::Temporary,
        };
        let span = self.slots[slot].name.as_ref().map_or(span, Ident::span);
        let fact = Fact { carries: known.carries, constant: false };
        let phi = self.fresh(origin, known.kind.clone(), span, fact);
        if known.is_memory {
            self.declared.insert(phi);
        }
        phi
    }

    /// One iteration; gives the head, and the flags of `break` and `continue`.
    fn iteration(&mut self, looped: &mut Looped<'_, '_>) -> (Head, (usize, usize)) {
        // an iteration begins only where nothing was left before
        let outer: Vec<usize> = self.outer_flags();
        for flag in outer {
            let unset = self.flag_value(false);
            self.slots[flag].content = Content::Value(unset);
        }
        let (brk, cont) = (self.flag(), self.flag());
        self.frames.push(Frame {
            label: looped.label.map(|label| label.name.ident.to_string()),
            is_loop: true,
            brk: looped.whole.unwrap_or(brk),
            cont,
            value: looped.value.clone(),
        });
        let begun = (looped.begin)(self);
        match begun.enter {
            None => (looped.body)(self),
            Some(cond) => {
                let inside = self.arm(|lower| {
                    (looped.body)(lower);
                    Value::Unit
                });
                let outside = self.arm(|lower| {
                    lower.leave(brk);
                    Value::Never
                });
                self.two_arms(cond, inside, outside);
            }
        }
        self.frames.pop();
        (begun.head, (brk, cont))
    }

    /// The flags of the function, and of what is around the loop.
    fn outer_flags(&self) -> Vec<usize> {
        let ret = self.ret.iter().map(|ret| ret.flag);
        ret.chain(self.frames.iter().flat_map(|frame| [frame.brk, frame.cont])).collect()
    }

    /// What an attempt showed to be overwritten.
    fn found(
        &mut self,
        attempt: &Attempt,
        guess: &Map<usize, Overwritten>,
        may_shrink: bool,
    ) -> Map<usize, Overwritten> {
        let mut found = Map::new();
        for (slot, end) in &attempt.ends {
            let phi = attempt.phis.get(slot).copied();
            let is_memory = matches!(end, Content::Memory(_));
            let end = match end {
                Content::Value(var) | Content::Memory(var) => Some(*var),
                Content::Uninit
                | Content::Alias(..)
                | Content::RefValue(_)
                | Content::Closure(_)
                | Content::Poisoned => None,
            };
            let (Some(end), Some(before)) = (end, self.before(*slot)) else {
                if let (Some(known), true) = (guess.get(slot), phi.is_some()) {
                    found.insert(*slot, known.clone());
                }
                continue;
            };
            if may_shrink && phi == Some(end) {
                continue;
            }
            let known = guess.get(slot).cloned().unwrap_or(before);
            let kind = self.kind(end).clone();
            let is_plain = kind.is_plain() && !known.kind.is_scalar();
            let kind = if is_plain { kind } else { unify(&known.kind, &kind) };
            let carries = known.carries || self.carries(end);
            let is_memory = is_memory || known.is_memory || matches!(kind, Kind::Array(..));
            found.insert(*slot, Overwritten { kind, carries, is_memory });
        }
        found
    }

    fn finish(&mut self, attempt: Attempt, looped: &Looped<'_, '_>) {
        let mut carried = Vec::new();
        let mut yields = Vec::new();
        let mut body = attempt.stmts;
        for (slot, end) in &attempt.ends {
            let Some(phi) = attempt.phis.get(slot).copied() else {
                self.changed_reference(*slot, end);
                continue;
            };
            let kind = self.kind(phi).clone();
            let init = match self.slots[*slot].content {
                Content::Value(var) | Content::Memory(var) => var,
                _ => self.dummy_var(&kind, looped.span),
            };
            self.refine_var(init, &kind);
            let is_number = |lower: &Self, var| kind.is_scalar() && *lower.kind(var) == Kind::Plain;
            let init = match is_number(self, init) {
                true => self.as_float(init, &kind, looped.span),
                false => init,
            };
            let next = match end {
                Content::Value(var) if is_number(self, *var) => {
                    let (stmts, var) =
                        self.nested(|lower| lower.as_float(*var, &kind, looped.span));
                    body.extend(stmts);
                    var
                }
                Content::Value(var) | Content::Memory(var) => *var,
                _ => {
                    let (stmts, var) = self.nested(|lower| lower.dummy_var(&kind, looped.span));
                    body.extend(stmts);
                    var
                }
            };
            if !fit(&kind, self.kind(init)) || !fit(&kind, self.kind(next)) {
                self.error(Ident::new("value", self.span(phi)), diag::UNSUPPORTED);
            }
            let info = self.func.info(phi);
            let (origin, span) = (info.origin.clone(), info.span);
            let fact = Fact { carries: self.carries(phi), constant: false };
            let out = self.fresh(origin, kind.clone(), span, fact);
            if self.declared.contains(&phi) {
                self.declared.insert(out);
                self.slots[*slot].content = Content::Memory(out);
            } else {
                self.slots[*slot].content = Content::Value(out);
            }
            carried.push(Carried { phi, init, out });
            yields.push(next);
        }
        let body = Block { stmts: body, yields };
        let never_ends = looped.is_endless && !attempt.left;
        self.push(Stmt::Loop(Loop {
            head: attempt.head,
            carried,
            body,
            exit: attempt.exit,
            trips: None,
        }));
        self.exits.extend(attempt.exits);
        self.is_dead = never_ends;
    }

    /// A reference that is another after the loop.
    fn changed_reference(&mut self, slot: usize, end: &Content) {
        if *end == Content::Poisoned || self.slots[slot].content == Content::Poisoned {
            self.slots[slot].content = Content::Poisoned;
            return;
        }
        let name = self.slots[slot].name.clone();
        let name = name.unwrap_or_else(|| names::placeholder(Var(0), Span::call_site()));
        self.error(name, diag::RUN_TIME_REFERENCE);
        self.slots[slot].content = Content::Poisoned;
    }
}
