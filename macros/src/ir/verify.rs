//! What holds between any two passes.
//!
//! In:  a function, with or without its backward sweep.
//! Out: nothing; panics with the IR printed where an invariant is broken.
//!
//! - A variable is defined before it is used, in a block around the use, and once in a sweep.
//! - The backward sweep sees what function scope of the forward sweep defines, the memory
//!   behind shared references, and tapes.
//! - The backward sweep writes only to memory of its own: it may run several times.
//! - An arm yields one value for each variable that its statement assigns; the body of a loop
//!   yields one for each carried variable.
//! - A place has its root in memory, and an operation has the operands of its rule.
//! - Code says which variables stand in its tokens, and a pattern which it binds.

use super::walk::each;
use super::{
    Adapter, Again, Arg, Arm, Block, Code, Func, Head, Init, Kind, Loop, Mode, Origin, Place, Proj,
    PullArg, Pullback, Stmt, Tree, Var,
};
use crate::names;
use crate::rules::Rule;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

impl Func {
    /// Panics if an invariant does not hold `after` a pass.
    pub(crate) fn verify(&self, after: &str) {
        Verifier::new(self, after).func();
    }
}

struct Verifier<'a> {
    func: &'a Func,
    after: &'a str,
    /// What is visible, in the order of definition, so that a block can be left.
    scope: Vec<Var>,
    visible: BTreeSet<Var>,
    /// What this sweep defines so far, in any block.
    defined: BTreeSet<Var>,
    /// What was declared as memory, of whatever kind.
    declared: BTreeSet<Var>,
    /// The tapes that are pushed to so far.
    tapes: BTreeSet<Var>,
    /// For the backward sweep: function scope of the forward sweep, which stays visible.
    forward: Option<BTreeSet<Var>>,
}

impl<'a> Verifier<'a> {
    fn new(func: &'a Func, after: &'a str) -> Self {
        Verifier {
            func,
            after,
            scope: Vec::new(),
            visible: BTreeSet::new(),
            defined: BTreeSet::new(),
            declared: BTreeSet::new(),
            tapes: BTreeSet::new(),
            forward: None,
        }
    }

    fn func(mut self) {
        let func = self.func;
        for param in &func.params {
            self.define_all(&param.tree.leaves());
        }
        self.stmts(&func.body);
        self.read_tree(&func.result);
        if let Some(pullback) = &func.pullback {
            self.turn_back();
            self.pullback(pullback);
        }
    }

    /// Leaves the forward sweep for the backward sweep.
    fn turn_back(&mut self) {
        self.forward = Some(self.visible.clone());
        self.defined.clear();
        self.hide_mutable_params();
    }

    /// The pullback keeps no `&mut` of the user's, and is not passed any of them again.
    fn hide_mutable_params(&mut self) {
        for param in self.func.params.iter().filter(|param| param.mode == Mode::Mut) {
            for var in param.tree.leaves() {
                self.visible.remove(&var);
            }
        }
    }

    fn pullback(&mut self, pullback: &Pullback) {
        let params = &self.func.params;
        self.same_number("adjoints and parameters", pullback.adjoints.len(), params.len());
        self.define_all(&pullback.seed.leaves());
        for (param, adjoint) in params.iter().zip(&pullback.adjoints) {
            if let Some(adjoint) = *adjoint {
                let name = &param.name;
                self.must(param.mode != Mode::Value, || {
                    format!("`{name}` is passed by value and has the adjoint {adjoint:?}")
                });
                self.define(adjoint);
            }
        }
        self.stmts(&pullback.body);
        for (&at, tree) in pullback.results.iter() {
            let is_value = params.get(at).is_some_and(|param| param.mode == Mode::Value);
            self.must(is_value, || format!("result {at} is of no parameter by value"));
            self.read_tree(tree);
        }
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Const { dst, value: _ } => self.define(*dst),
            Stmt::Apply { dst, rule, args } => self.apply(*dst, rule, args),
            Stmt::Plain { dst, code } => {
                // forward mode, which comes after, would find no tangent there
                let is_derivative = |dst: &Var| *self.func.kind(*dst) != Kind::Plain;
                if dst.as_ref().is_some_and(is_derivative) {
                    let adjoint = code.uses.iter().find(|var| self.func.is_adjoint(**var));
                    self.must(adjoint.is_none(), || {
                        format!("plain code computes with {adjoint:?}")
                    });
                }
                self.read_code(code);
                self.define_all(dst.as_slice());
            }
            Stmt::Load { dst, place } => {
                self.read_memory(place);
                self.define(*dst);
            }
            Stmt::SumAll { dst, place, times } => {
                times.iter().chain([place]).for_each(|place| self.read_memory(place));
                self.define(*dst);
            }
            Stmt::Store { place, value }
            | Stmt::Update { place, value }
            | Stmt::Fill { place, value }
            | Stmt::Append { to: place, value } => {
                self.read(*value);
                self.write(place);
            }
            Stmt::Declare { dst, init } => self.declare(*dst, init),
            Stmt::Copy { to, from } | Stmt::AddAll { into: to, from } => {
                self.read_memory(from);
                self.write(to);
            }
            Stmt::Assign { to, from } => {
                self.read(*from);
                self.write(&Place { root: *to, path: Vec::new() });
            }
            Stmt::Swap { a, b } => {
                self.write(a);
                self.write(b);
            }
            Stmt::SetZero { place } => self.write(place),
            Stmt::Permute { place, by } => {
                self.read_all(by.var().as_slice());
                self.write(place);
            }
            Stmt::Take { dst, from } => {
                self.write(from);
                self.define(*dst);
            }
            Stmt::If { dst, cond, then, otherwise } => {
                self.read(*cond);
                self.arm(dst, then);
                self.arm(dst, otherwise);
                self.define_all(dst);
            }
            Stmt::Match { dst, scrutinee, arms } => {
                self.read(*scrutinee);
                arms.iter().for_each(|arm| self.match_arm(dst, arm));
                self.define_all(dst);
            }
            Stmt::Loop(repeated) => self.repeated(repeated),
            Stmt::Call { dst, callee: _, args, pullback } => {
                args.iter().for_each(|arg| self.arg(arg));
                self.define_all(&dst.leaves());
                self.define_all(pullback.as_slice());
            }
            Stmt::Pull { pullback, seed, args } => self.pull(*pullback, seed, args),
            Stmt::ByType { dst, rule, args, out, d_out, tangents } => {
                self.by_type(dst, rule, args);
                let is_whole = tangents.is_empty() || tangents.len() == args.len() + 2;
                self.must(is_whole, || format!("`{}` with {} tangents", rule.name, tangents.len()));
                self.read_all(tangents);
                self.read_all(&[*out, *d_out]);
                dst.iter().flatten().for_each(|dst| self.define(*dst));
            }
            Stmt::Forward { dst, rule, args, out, tangents } => {
                self.same_number(rule.name, args.len(), rule.params.len());
                self.same_number(rule.name, tangents.len(), args.len());
                self.read_all(args);
                self.read(*out);
                self.read_all(tangents);
                self.define(*dst);
            }
            Stmt::Push { tape, values } => self.push(*tape, values),
            Stmt::Pop { dst, tape } => {
                let is_pushed = self.tapes.contains(tape);
                self.must(is_pushed, || format!("{tape:?} is popped and never pushed to"));
                self.define_all(dst);
            }
            Stmt::Grow { dst, tape, len, times } => {
                self.read(*len);
                self.read_all(times);
                self.write(&Place::whole(*tape));
                self.define(*dst);
            }
            Stmt::Shrink { dst, tape, len } => {
                self.read_all(&[*tape, *len]);
                self.define(*dst);
            }
        }
    }

    fn apply(&mut self, dst: Var, rule: &Rule, args: &[Var]) {
        self.same_number(rule.name, args.len(), rule.params.len());
        self.read_all(args);
        self.define(dst);
    }

    fn by_type(&self, dst: &[Option<Var>], rule: &Rule, args: &[Var]) {
        self.same_number(rule.name, args.len(), rule.params.len());
        self.same_number(rule.name, dst.len(), args.len());
        self.read_all(args);
    }

    fn declare(&mut self, dst: Var, init: &Init) {
        match init {
            Init::Elements(elements) => self.read_all(elements),
            Init::Fields { fields, base, .. } => {
                fields.iter().map(|(_, value)| value).chain(base).for_each(|var| self.read(*var));
            }
            Init::Repeat(value, len) => self.read_all(&[*value, *len]),
            Init::Copy(place) | Init::Present(place) => self.read_memory(place),
            Init::Wrap(_, value) => value.iter().for_each(|value| self.read(*value)),
            Init::Move(from) | Init::Zeros(from) => self.read(*from),
            Init::Zero => {}
            Init::ZeroLike(place) => self.read_place(place),
        }
        self.declared.insert(dst);
        self.define(dst);
    }

    fn arm(&mut self, dst: &[Var], body: &Block) {
        let mark = self.scope.len();
        self.block("yields and assigned variables", body, dst.len());
        self.leave(mark);
    }

    fn match_arm(&mut self, dst: &[Var], arm: &Arm) {
        let mark = self.scope.len();
        self.declares(&arm.pat, &arm.binds);
        arm.binds.iter().for_each(|var| self.bind(*var));
        arm.guard.iter().for_each(|guard| self.read_code(guard));
        self.block("yields and assigned variables", &arm.body, dst.len());
        self.leave(mark);
    }

    fn repeated(&mut self, repeated: &Loop) {
        let Loop { head, carried, body, exit, trips } = repeated;
        // an iteration may pop what another has pushed
        each(&body.stmts, &mut |stmt| {
            if let Stmt::Push { tape, .. } = stmt {
                self.tapes.insert(*tape);
            }
        });
        carried.iter().for_each(|carried| self.read(carried.init));
        let mark = self.scope.len();
        self.head_start(head);
        carried.iter().for_each(|carried| self.define(carried.phi));
        self.head_test(head);
        self.block("yields and carried variables", body, carried.len());
        self.read_all(exit.as_slice());
        self.leave(mark);
        carried.iter().for_each(|carried| self.define(carried.out));
        self.define_all(trips.as_slice());
    }

    /// What a loop evaluates once, and what it binds in every iteration.
    fn head_start(&mut self, head: &Head) {
        match head {
            Head::Range { index, lo, hi, inclusive: _, adapters } => {
                self.read_all(&[*lo, *hi]);
                for adapter in adapters {
                    match adapter {
                        Adapter::Rev => {}
                        Adapter::StepBy(step) => self.read(*step),
                    }
                }
                self.define(*index);
            }
            Head::Items { pat, items, iter } => {
                self.read_code(iter);
                self.declares(pat, items);
                self.define_all(items);
            }
            Head::Times(trips) => self.read(*trips),
            Head::While { .. } | Head::Forever => {}
        }
    }

    /// What a loop evaluates before every iteration: a block of its own.
    fn head_test(&mut self, head: &Head) {
        match head {
            Head::While { before, cond } => {
                let mark = self.scope.len();
                self.stmts(before);
                self.read(*cond);
                self.leave(mark);
            }
            Head::Range { .. } | Head::Items { .. } | Head::Forever | Head::Times(_) => {}
        }
    }

    fn arg(&self, arg: &Arg) {
        match arg {
            Arg::Value(value) | Arg::RefValue(value) => self.read(*value),
            Arg::Ref(place) => self.read_place(place),
            Arg::Mut(place) => {
                self.read_place(place);
                self.own(place);
            }
        }
    }

    fn pull(&mut self, pullback: Var, seed: &Tree, args: &[PullArg]) {
        self.read(pullback);
        self.read_tree(seed);
        for arg in args {
            match arg {
                PullArg::Value(_) => {}
                PullArg::Ref { again, adjoint } => {
                    self.again(again);
                    adjoint.iter().for_each(|place| self.write(place));
                }
                PullArg::Mut { adjoint } => adjoint.iter().for_each(|place| self.write(place)),
            }
        }
        for arg in args {
            match arg {
                PullArg::Value(dst) => self.define_all(dst.as_slice()),
                PullArg::Ref { .. } | PullArg::Mut { .. } => {}
            }
        }
    }

    fn again(&self, again: &Again) {
        match again {
            Again::Value(value) => self.read(*value),
            Again::Place(place) | Again::Unread(place) => self.read_place(place),
        }
    }

    fn push(&mut self, tape: Var, values: &[Var]) {
        self.read_all(values);
        let is_tape = self.is_var(tape) && matches!(self.func.info(tape).origin, Origin::Tape(_));
        self.must(is_tape, || format!("{tape:?} is pushed to and is no tape"));
        self.tapes.insert(tape);
    }

    /// The statements and what they yield. The block is left by the caller, who may have more to read in it.
    fn block(&mut self, what: &str, block: &Block, assigned: usize) {
        self.stmts(&block.stmts);
        self.read_all(&block.yields);
        self.same_number(what, block.yields.len(), assigned);
    }

    fn leave(&mut self, mark: usize) {
        for var in self.scope.drain(mark..) {
            self.visible.remove(&var);
        }
    }

    fn define_all(&mut self, vars: &[Var]) {
        vars.iter().for_each(|var| self.define(*var));
    }

    fn define(&mut self, var: Var) {
        let is_new = self.defined.insert(var);
        self.must(is_new, || format!("{var:?} is defined twice"));
        self.show(var);
    }

    /// A variable of a pattern: the backward sweep may match the same pattern several times.
    fn bind(&mut self, var: Var) {
        if self.forward.is_some() {
            self.defined.remove(&var);
        }
        self.define(var);
    }

    fn show(&mut self, var: Var) {
        self.must(self.is_var(var), || format!("{var:?} is not in the table"));
        let is_forward = self.forward.as_ref().is_some_and(|outer| outer.contains(&var));
        self.must(!is_forward, || format!("{var:?} is defined in both sweeps"));
        let is_new = self.visible.insert(var);
        self.must(is_new, || format!("{var:?} is defined within its own scope"));
        self.scope.push(var);
    }

    fn read_all(&self, vars: &[Var]) {
        vars.iter().for_each(|var| self.read(*var));
    }

    fn read(&self, var: Var) {
        self.must(self.visible.contains(&var), || {
            format!("{var:?} is used where it is not defined")
        });
    }

    fn read_tree(&self, tree: &Tree) {
        self.read_all(&tree.leaves());
    }

    fn read_code(&self, code: &Code) {
        self.declares(&code.tokens, &code.uses);
        self.read_all(&code.uses);
    }

    fn declares(&self, tokens: &TokenStream, vars: &[Var]) {
        for var in placeholders(tokens) {
            let is_declared = vars.contains(&var);
            self.must(is_declared, || format!("`{tokens}` does not say that it has {var:?}"));
        }
    }

    fn read_place(&self, place: &Place) {
        self.read(place.root);
        for proj in &place.path {
            match proj {
                Proj::Index(index) => self.read(*index),
                Proj::Slice(lo, hi) => lo.iter().chain(hi).for_each(|var| self.read(*var)),
                Proj::Field(_) | Proj::Variant(..) => {}
            }
        }
    }

    fn read_memory(&self, place: &Place) {
        self.read_place(place);
        let root = place.root;
        self.must(self.is_memory(root), || format!("{root:?} is no memory"));
    }

    fn write(&self, place: &Place) {
        self.read_memory(place);
        self.own(place);
    }

    /// The backward sweep owns the memory that it writes to.
    fn own(&self, place: &Place) {
        let root = place.root;
        let is_own = self.forward.is_none() || self.defined.contains(&root);
        self.must(is_own, || format!("the backward sweep writes to {root:?} of the forward sweep"));
    }

    fn is_memory(&self, var: Var) -> bool {
        let info = self.func.info(var);
        info.by_ref
            || self.declared.contains(&var)
            || matches!(info.origin, Origin::Tangent(of) if self.declared.contains(&of))
            || match info.kind {
                Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => true,
                Kind::Scalar(_) | Kind::Plain => false,
            }
    }

    fn is_var(&self, var: Var) -> bool {
        var.0 < self.func.vars.len()
    }

    fn same_number(&self, what: &str, found: usize, expected: usize) {
        self.must(found == expected, || format!("{what}: {found} for {expected}"));
    }

    /// The message names a variable by its number, as the printed IR does.
    fn must(&self, holds: bool, what: impl FnOnce() -> String) {
        assert!(holds, "after {}: {}\n{}", self.after, what(), self.func);
    }
}

fn placeholders(tokens: &TokenStream) -> Vec<Var> {
    let vars = tokens.clone().into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => placeholders(&group.stream()),
        TokenTree::Ident(ident) => names::placeholder_var(&ident).into_iter().collect(),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    vars.collect()
}

#[cfg(test)]
mod tests;
