//! Statements.
//!
//! In:  statements, in which every operand is a variable.
//! Out: tokens, in which operands that are used once are written where they are used,
//!      unless something in between could change them.

use super::code::{self, Beside, Hole};
use super::expr::{self, Expr, Prec};
use super::lanes;
use super::naming::Names;
use super::pooled::Pooled;
use super::types;
use super::uses::{self, Uses};
use crate::analysis::memory::is_copy;
use crate::ir::walk::{Touch, each};
use crate::ir::{Code, Func, Init, Origin, Place, Stmt, Tree, Var};
use crate::map::Map;
use crate::rules::Rule;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Writes the statements of one function.
pub(super) struct Body<'a> {
    pub(super) func: &'a Func,
    pub(super) names: Names<'a>,
    pub(super) uses: Uses,
    consts: Map<Var, Expr>,
    /// Operands that are yet to be written, in the order of their evaluation.
    pending: Vec<(Var, Expr)>,
    /// Variables that are bound to a reference into a tape.
    pub(super) references: BTreeSet<Var>,
    /// A tangent stands for several.
    lanes: bool,
    /// What is made of its fields, so that its type has tangents.
    pub(super) made: BTreeSet<Var>,
    /// Tapes that the sweep which is written fills itself.
    pub(super) own_tapes: BTreeSet<Var>,
    /// Tapes that have room for one: outside of loops.
    pub(super) slots: BTreeSet<Var>,
    /// Tapes of which a loop uses a piece, by the name that the piece has.
    pub(super) rooms: Map<Var, Ident>,
    /// The statements are those of a loop.
    pub(super) is_in_loop: bool,
    /// Loads that make a copy.
    copies: BTreeSet<Var>,
    /// Vectors that come from a workspace.
    pub(super) pooled: Pooled,
    out: TokenStream,
}

impl<'a> Body<'a> {
    pub(super) fn new(func: &'a Func) -> Self {
        Body {
            func,
            names: Names::new(func),
            uses: Uses::forward(func),
            consts: Map::new(),
            pending: Vec::new(),
            references: BTreeSet::new(),
            lanes: false,
            made: BTreeSet::new(),
            own_tapes: BTreeSet::new(),
            slots: BTreeSet::new(),
            rooms: Map::new(),
            is_in_loop: false,
            copies: super::holes::holes(func),
            pooled: Pooled::default(),
            out: TokenStream::new(),
        }
    }

    /// The same, where each tangent stands for several.
    pub(super) fn in_lanes(func: &'a Func) -> Self {
        let mut made = BTreeSet::new();
        let sweep = func.pullback.iter().flat_map(|pullback| &pullback.body);
        for stmt in func.body.iter().chain(sweep) {
            each(std::slice::from_ref(stmt), &mut |stmt| {
                if let Stmt::Declare { dst, init: Init::Fields { .. } } = stmt {
                    made.insert(*dst);
                }
            });
        }
        Body { lanes: true, made, ..Body::new(func) }
    }

    /// The same, where vectors come from a workspace if the function asks for one.
    pub(super) fn in_workspace(func: &'a Func, is_concrete: bool) -> Self {
        Body { pooled: Pooled::new(func, is_concrete), ..Body::new(func) }
    }

    pub(super) fn has_lanes(&self) -> bool {
        self.lanes
    }

    /// The variable is several tangents.
    pub(super) fn is_lanes(&self, var: Var) -> bool {
        self.lanes && matches!(self.func.info(var).origin, Origin::Tangent(_))
    }

    /// From here on the statements are those of the backward sweep.
    pub(super) fn enter_backward(&mut self) {
        self.names
            .enter_backward(&uses::read_backward(self.func), uses::defined_backward(self.func));
        self.uses = Uses::backward(self.func);
        self.own_tapes.clear();
    }

    /// Writes something on its own, and hands back the tokens.
    pub(super) fn apart(&mut self, write: impl FnOnce(&mut Self)) -> TokenStream {
        let around = std::mem::take(&mut self.out);
        write(self);
        self.flush();
        std::mem::replace(&mut self.out, around)
    }

    /// A constant, which has no name of its own.
    pub(super) fn constant(&self, var: Var) -> Option<&Expr> {
        self.consts.get(&var)
    }

    pub(super) fn push(&mut self, tokens: TokenStream) {
        self.out.extend(tokens);
    }

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.before_moves(stmt);
        match stmt {
            Stmt::Const { dst, value } => {
                let kind = self.func.kind(*dst);
                let value = match self.is_lanes(*dst) && kind.is_scalar() {
                    true => lanes::zero_expr(),
                    false => Expr::constant(value, kind),
                };
                self.consts.insert(*dst, value);
            }
            Stmt::Apply { dst, rule, args } => self.apply(*dst, rule, args),
            Stmt::Plain { dst: Some(dst), code } => self.plain(*dst, code),
            Stmt::Plain { dst: None, code } => self.effect(code),
            Stmt::Load { dst, place } => {
                let value = self.loaded(place, self.copies.contains(dst));
                self.bind(*dst, value);
            }
            Stmt::If { dst, cond, then, otherwise } => self.branch(dst, *cond, then, otherwise),
            Stmt::Match { dst, scrutinee, arms } => self.choice(dst, *scrutinee, arms),
            Stmt::Loop(looped) => self.repeat(looped),
            Stmt::Call { dst, callee, args, pullback } => {
                self.call(stmt, dst, callee, args, *pullback)
            }
            Stmt::Pull { pullback, seed, args } => self.pull(stmt, *pullback, seed, args),
            Stmt::ByType { dst, rule, args, out, d_out, tangents } if tangents.is_empty() => {
                self.by_type(dst, rule, args, *out, *d_out)
            }
            Stmt::ByType { dst, rule, args, out, d_out, tangents } => {
                let operands: Vec<Var> =
                    args.iter().chain([out, d_out]).chain(tangents).copied().collect();
                self.pullback_pushforward(dst, rule, &operands, *out)
            }
            Stmt::Forward { dst, rule, args, out, tangents } => {
                self.pushforward(*dst, rule, args, *out, tangents)
            }
            Stmt::Push { tape, values } => self.save(*tape, values),
            Stmt::Pop { dst, tape } => self.pop(dst, *tape),
            Stmt::Grow { dst, tape, len, times } => self.grow(*dst, *tape, *len, times),
            Stmt::Shrink { dst, tape, len } => self.shrink(*dst, *tape, *len),
            Stmt::Declare { dst, init } => self.declare(*dst, init),
            Stmt::SumAll { dst, place, times } => self.sum_all(*dst, place, times.as_ref()),
            Stmt::Take { dst, from } => self.take(*dst, from, stmt),
            Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Copy { .. }
            | Stmt::Assign { .. }
            | Stmt::Fill { .. }
            | Stmt::Append { .. }
            | Stmt::Swap { .. }
            | Stmt::Permute { .. }
            | Stmt::AddAll { .. }
            | Stmt::SetZero { .. } => self.write(stmt),
        }
    }

    fn sum_all(&mut self, dst: Var, place: &Place, times: Option<&Place>) {
        let mut places: Vec<&Place> = [place].into_iter().chain(times).collect();
        // the tangents come first
        places.sort_by_key(|place| !self.is_lanes(place.root));
        let from: Vec<Expr> = places.into_iter().map(|place| self.shared(place)).collect();
        let rows = from.iter().map(Expr::whole);
        let rows = quote!(#(#rows),*);
        let call = match (times, self.is_lanes(dst)) {
            (Some(_), true) => lanes::dot(rows, self.span(dst)),
            (Some(_), false) => expr::helper("dot", rows, self.span(dst)),
            (None, _) => expr::helper("sum_all", rows, self.span(dst)),
        };
        let value = Expr::new(call, Prec::Postfix).made_of(&from).that_may_panic();
        self.bind(dst, value);
    }

    fn apply(&mut self, dst: Var, rule: &Rule, args: &[Var]) {
        let func = self.func;
        let are_lanes: Vec<bool> = args.iter().map(|arg| self.is_lanes(*arg)).collect();
        let args: Vec<_> = args.iter().map(|arg| (self.value(*arg), func.kind(*arg))).collect();
        if self.is_lanes(dst)
            && let Some(value) =
                lanes::apply(rule, &args, &are_lanes, func.kind(dst), self.span(dst))
        {
            return self.bind(dst, value);
        }
        let value = Expr::apply(rule, &args, func.kind(dst), self.span(dst));
        self.bind(dst, value);
    }

    fn plain(&mut self, dst: Var, code: &Code) {
        let value = self.code(code);
        if code.pure {
            self.bind(dst, value);
        } else {
            self.barrier(&code.uses);
            self.let_value(dst, &value);
        }
    }

    fn effect(&mut self, code: &Code) {
        let tokens = self.code(code).whole();
        self.barrier(&code.uses);
        self.push(quote!(#tokens;));
    }

    /// The user's code, with names in it.
    pub(super) fn code(&mut self, code: &Code) -> Expr {
        let mut parts = Vec::new();
        let tokens = code::fill(code.tokens.clone(), &mut |hole| self.in_code(&hole, &mut parts));
        let prec = code::prec(&tokens);
        let is_place = self.is_place_behind(code);
        let mut value = Expr::new(tokens, prec).made_of(&parts);
        value.is_place = is_place;
        if is_place { value } else { value.that_may_panic() }
    }

    /// `*shape`, `settings.mode`
    fn is_place_behind(&self, code: &Code) -> bool {
        let is_reference = |var: &Var| {
            let info = self.func.info(*var);
            (info.by_ref || info.borrows) && info.kind == crate::ir::Kind::Plain
        };
        code.pure
            && !code.uses.is_empty()
            && code.uses.iter().all(is_reference)
            && code::is_place(&code.tokens)
    }

    /// A variable in the user's code. Its name stays where the user wrote it.
    fn in_code(&mut self, hole: &Hole, parts: &mut Vec<Expr>) -> TokenStream {
        let value = self.value(hole.var);
        parts.push(value.clone());
        let is_reference = self.is_reference(hole.var);
        if value.bare_var() != Some(hole.var) && !is_reference {
            return match hole.beside {
                Beside::Nothing => value.whole(),
                Beside::Access => value.receiver(self.func.kind(hole.var)),
                Beside::Other => value.at(Prec::Postfix),
                Beside::Borrow => {
                    let operand = value.at(Prec::Unary);
                    quote!((&#operand))
                }
            };
        }
        let mut name = self.name(hole.var);
        name.set_span(hole.ident.span().resolved_at(name.span()));
        match (hole.beside, is_reference) {
            (Beside::Access, _) | (Beside::Nothing | Beside::Other, false) => quote!(#name),
            (Beside::Borrow, _) if self.is_shared_reference(hole.var) => quote!(#name),
            (Beside::Borrow, false) => quote!((&#name)),
            (Beside::Borrow, true) => quote!((&*#name)),
            (Beside::Nothing, true) => quote!(*#name),
            (Beside::Other, true) => quote!((*#name)),
        }
    }

    /// The value of a variable: what is still to be written, or its name.
    pub(super) fn value(&mut self, var: Var) -> Expr {
        if let Some(value) = self.consts.get(&var) {
            return value.clone();
        }
        if let Some(value) = self.take_pending(var) {
            return value;
        }
        let name = self.name(var);
        Expr::var(var, &name, self.is_reference(var))
    }

    pub(super) fn values(&mut self, vars: &[Var]) -> Vec<Expr> {
        vars.iter().map(|var| self.value(*var)).collect()
    }

    pub(super) fn tree(&mut self, tree: &Tree) -> TokenStream {
        match tree {
            Tree::Leaf(var) => self.value(*var).whole(),
            Tree::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.tree(part)).collect();
                tuple(&parts)
            }
        }
    }

    /// A tree of variables that are bound here.
    pub(super) fn pattern(&mut self, tree: &Tree) -> TokenStream {
        match tree {
            Tree::Leaf(var) => self.binding(*var),
            Tree::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.pattern(part)).collect();
                tuple(&parts)
            }
        }
    }

    /// `x`, or `mut x` of memory that is written to.
    pub(super) fn binding(&mut self, var: Var) -> TokenStream {
        let name = self.name(var);
        let is_mutable =
            self.uses.is_mutated(var) && (!self.is_reference(var) || self.pooled.contains(var));
        if is_mutable { quote!(mut #name) } else { quote!(#name) }
    }

    pub(super) fn name(&mut self, var: Var) -> Ident {
        self.names.name(var)
    }

    pub(super) fn is_reference(&self, var: Var) -> bool {
        self.func.info(var).by_ref || self.references.contains(&var) || self.pooled.contains(var)
    }

    /// Where the user wrote it; what we make of it is not to be seen by the user's code.
    pub(super) fn span(&self, var: Var) -> Span {
        Span::mixed_site().located_at(self.func.info(var).span)
    }

    /// Defines a variable: now, or where it is used.
    pub(super) fn bind(&mut self, var: Var, value: Expr) {
        if self.uses.is_inline(self.func, var) {
            self.pending.push((var, value));
        } else {
            self.let_value(var, &value);
        }
    }

    pub(super) fn let_value(&mut self, var: Var, value: &Expr) {
        let binding = self.binding(var);
        let annotation = if value.is_literal { self.annotation(var) } else { TokenStream::new() };
        let value = value.whole();
        self.push(quote!(let #binding #annotation = #value;));
    }

    /// `: f64`, where rustc could not tell from a literal. An adjoint is nowhere the receiver
    /// of a method.
    pub(super) fn annotation(&self, var: Var) -> TokenStream {
        let info = self.func.info(var);
        if self.pooled.contains(var) {
            return TokenStream::new();
        }
        match types::rust_type(&info.kind) {
            Some(ty) if !matches!(info.origin, Origin::Adjoint(_) | Origin::Tangent(_)) => {
                quote!(: #ty)
            }
            _ => TokenStream::new(),
        }
    }

    /// Writes what is still to be written.
    pub(super) fn flush(&mut self) {
        self.flush_if(|value| !value.is_place);
    }

    /// The user's code runs: what may panic comes before it, and so does what it may change.
    pub(super) fn barrier(&mut self, changes: &[Var]) {
        self.flush_if(|value| {
            value.may_panic || changes.iter().any(|var| value.mentions.contains(var))
        });
    }

    /// Memory changes: what reads it comes before.
    pub(super) fn changes(&mut self, stmt: &Stmt) {
        let roots = uses::mutated(stmt);
        self.flush_if(|value| roots.iter().any(|root| value.mentions.contains(root)));
    }

    /// Memory ends: what reads it comes before.
    fn before_moves(&mut self, stmt: &Stmt) {
        let mut roots = stmt.touches();
        roots.retain(|(root, touch)| *touch == Touch::Move && !is_copy(self.func.kind(*root)));
        self.flush_if(|value| roots.iter().any(|(root, _)| value.mentions.contains(root)));
    }

    fn flush_if(&mut self, is_due: impl Fn(&Expr) -> bool) {
        for (var, value) in std::mem::take(&mut self.pending) {
            if is_due(&value) {
                self.let_value(var, &value);
            } else {
                self.pending.push((var, value));
            }
        }
    }

    /// A variable of which a part is taken has a name.
    pub(super) fn write_pending(&mut self, var: Var) {
        if let Some(value) = self.take_pending(var) {
            self.let_value(var, &value);
        }
    }

    fn take_pending(&mut self, var: Var) -> Option<Expr> {
        let at = self.pending.iter().position(|(pending, _)| *pending == var)?;
        Some(self.pending.remove(at).1)
    }

    /// An operand that must not stand in a statement that borrows what it reads.
    pub(super) fn value_beside(&mut self, var: Var, borrowed: &BTreeSet<Var>) -> Expr {
        let value = self.value(var);
        if value.bare_var().is_some()
            || self.is_reference(var)
            || value.mentions.is_disjoint(borrowed)
        {
            return value;
        }
        self.let_value(var, &value);
        let name = self.name(var);
        Expr::var(var, &name, false)
    }

    /// `(x, _)`, or `x` alone
    pub(super) fn destination(&mut self, dst: &[Option<Var>]) -> TokenStream {
        let dst: Vec<_> = dst.iter().map(|dst| self.optional(*dst)).collect();
        if let [one] = &dst[..] { one.clone() } else { tuple(&dst) }
    }

    /// `x`, or `_`
    pub(super) fn optional(&mut self, var: Option<Var>) -> TokenStream {
        var.map_or(quote!(_), |var| self.binding(var))
    }

    /// `&x`
    pub(super) fn referenced(&mut self, var: Var) -> TokenStream {
        let value = self.value(var);
        if self.references.contains(&var) {
            let name = self.name(var);
            return quote!(#name);
        }
        if self.func.info(var).borrows {
            return value.whole();
        }
        let operand = value.at(Prec::Unary);
        quote!(&#operand)
    }

    /// What a call keeps for the way back, whatever its kind says.
    pub(super) fn is_pullback(&self, var: Var) -> bool {
        match &self.func.info(var).origin {
            Origin::Pullback(_) => true,
            Origin::Again(of) | Origin::Snapshot(of) | Origin::Tape(of) => self.is_pullback(*of),
            Origin::User(_)
            | Origin::Temporary
            | Origin::Adjoint(_)
            | Origin::Tangent(_)
            | Origin::Named(_) => false,
        }
    }
}

/// `(a, b)`, `(a,)`, `()`
pub(super) fn tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => quote!((#one,)),
        several => quote!((#(#several),*)),
    }
}
