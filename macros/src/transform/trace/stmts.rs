//! Operations, branches, loops and calls.

use super::formula::{self, Formula};
use super::{Edge, Tracer};
use crate::ir::walk::{Touch, each};
use crate::ir::{Adapter, Arg, Arm, Block, Callee, Head, Loop, Origin, PullArg, Stmt, Tree, Var};
use crate::rules::Rule;
use crate::transform::marks::{Mark, mark};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;

impl Tracer {
    pub(super) fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::new();
        for stmt in stmts {
            self.stmt(stmt, &mut out);
        }
        out
    }

    fn stmt(&mut self, stmt: Stmt, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Const { dst, ref value } => {
                self.plains.insert(dst, value.clone());
                let text = crate::text::line(value);
                self.formulas.insert(dst, constant(&text));
                out.push(stmt);
            }
            Stmt::Plain { dst, ref code } => {
                if let Some(dst) = dst {
                    self.plains.insert(dst, code.tokens.clone());
                }
                out.push(stmt);
            }
            Stmt::Apply { dst, rule, ref args } => {
                let args = args.clone();
                out.push(stmt);
                if !self.is_added(dst) {
                    self.apply(dst, rule, args, out);
                }
            }
            Stmt::If { dst, cond, then, otherwise } => {
                let condition = self.formula(cond).short();
                let arms = vec![
                    (format!("if {condition}"), then),
                    (format!("else of {condition}"), otherwise),
                ];
                let mut blocks = self.arms(&dst, arms).into_iter();
                let (then, otherwise) = (blocks.next(), blocks.next());
                out.push(Stmt::If {
                    dst,
                    cond,
                    then: then.unwrap_or_default(),
                    otherwise: otherwise.unwrap_or_default(),
                });
            }
            Stmt::Match { dst, scrutinee, arms } => {
                let label = |arm: &Arm| format!("{} =>", crate::text::line(&arm.pat));
                let bodies = arms.iter().map(|arm| (label(arm), arm.body.clone())).collect();
                let bodies = self.arms(&dst, bodies);
                let arms =
                    arms.into_iter().zip(bodies).map(|(arm, body)| Arm { body, ..arm }).collect();
                out.push(Stmt::Match { dst, scrutinee, arms });
            }
            Stmt::Loop(looped) => self.repeat(looped, out),
            Stmt::Call { ref dst, ref callee, ref args, pullback } => {
                let (dst, callee, args) = (dst.clone(), callee.clone(), args.clone());
                out.push(stmt);
                self.call(&dst, &callee, &args, pullback, out);
            }
            other => self.memory(other, out),
        }
    }

    fn apply(&mut self, dst: Var, rule: &'static Rule, args: Vec<Var>, out: &mut Vec<Stmt>) {
        let formulas: Vec<Formula> = args.iter().map(|arg| self.formula(*arg)).collect();
        self.formulas.insert(dst, formula::applied(rule, &formulas));
        let value = Mark::number(&self.func, dst);
        if rule.is_constant() {
            return out.push(mark("constant", [Mark::var(dst), value]));
        }
        let is_literal = |it: &&TokenStream| syn::parse2::<syn::LitInt>((*it).clone()).is_ok();
        let power = args.get(1).filter(|_| rule.name == "powi");
        let power = power.and_then(|power| self.plains.get(power)).filter(is_literal).cloned();
        let count = if power.is_some() { 1 } else { args.len() };
        let name = self.name(dst).unwrap_or_default();
        let symbol = formula::symbol(rule, power.as_ref().map(|_| formulas[1].text.as_str()));
        let result = self.formula(dst);
        let operands: Vec<Mark> = args[..count].iter().map(|arg| self.operand(*arg)).collect();
        let site = self.node("Operation", symbol, name, self.span(dst, &args));
        for (at, arg) in args[..count].iter().enumerate() {
            let partial = formula::partial(rule, at, &formulas, &result);
            self.edge(self.source[arg], site, self.label(*arg), partial);
        }
        self.source.insert(dst, site);
        let partials = partials(rule, count, power.as_ref());
        let node = Mark::tuple([Mark::count(site), Mark::var(dst)]);
        out.push(mark("apply", [node, value, Mark::array(operands), Mark::tokens(partials)]));
    }

    /// Where an operation is written: a variable that is assigned to is declared before its operands.
    fn span(&self, dst: Var, args: &[Var]) -> Span {
        let operands = args.iter().filter(|arg| self.name(**arg).is_none()).copied();
        let spans = std::iter::once(dst).chain(operands).map(|var| self.func.info(var).span);
        spans.max_by_key(|span| span.start().line).unwrap_or_else(Span::mixed_site)
    }

    fn arms(&mut self, dst: &[Var], arms: Vec<(String, Block)>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut yielded: Vec<Vec<(usize, String)>> = vec![Vec::new(); dst.len()];
        let before = self.source.clone();
        let mut after = before.clone();
        for (label, block) in arms {
            let span = dst.first().map_or_else(Span::mixed_site, |var| self.func.info(*var).span);
            let site = self.node("Arm", label, String::new(), span);
            let around = self.parent.replace(site);
            let mut stmts = vec![mark("enter", [Mark::count(site)])];
            stmts.extend(self.stmts(block.stmts));
            for (at, (dst, value)) in dst.iter().zip(&block.yields).enumerate() {
                if self.is_added(*dst) {
                    continue;
                }
                if !self.func.kind(*dst).is_plain() {
                    let source = self.source_of(*value);
                    yielded[at].push((source, self.label(*value)));
                }
                self.announce(*value, &mut stmts);
                stmts.push(mark("alias", [Mark::var(*dst), Mark::var(*value)]));
            }
            stmts.push(mark("leave", []));
            self.parent = around;
            // what an arm writes to is, after it, what the last arm that did so made of it
            let written = self
                .source
                .iter()
                .filter(|(var, node)| before.get(var).is_some_and(|old| old != *node));
            after.extend(written.map(|(var, node)| (*var, *node)).collect::<Vec<_>>());
            self.source.clone_from(&before);
            blocks.push(Block { stmts, yields: block.yields });
        }
        self.source = after;
        for (at, dst) in dst.iter().enumerate() {
            self.choose(*dst, &yielded[at]);
        }
        blocks
    }

    /// A constant has no statement of its own that tells its value.
    fn announce(&self, var: Var, out: &mut Vec<Stmt>) {
        if self.plains.contains_key(&var) && self.func.kind(var).is_scalar() {
            let value = Mark::number(&self.func, var);
            out.push(mark("constant", [Mark::var(var), value]));
        }
    }

    /// The value of the arm that runs.
    fn choose(&mut self, dst: Var, yielded: &[(usize, String)]) {
        if yielded.is_empty() {
            return;
        }
        let name = self.name(dst).unwrap_or_default();
        let site = self.node("Choice", "or".to_owned(), name, self.func.info(dst).span);
        for (from, label) in yielded {
            self.edge(*from, site, label.clone(), String::new());
        }
        self.source.insert(dst, site);
    }

    fn repeat(&mut self, mut looped: Loop, out: &mut Vec<Stmt>) {
        let id = self.loops;
        self.loops += 1;
        let (head, index) = self.head(&looped.head);
        let span = index.or(looped.carried.first().map(|it| it.phi));
        let span = span.map_or_else(Span::mixed_site, |var| self.func.info(var).span);
        let carried: Vec<_> =
            looped.carried.iter().filter(|it| !self.is_added(it.phi)).copied().collect();
        let starts: Vec<Option<usize>> = carried
            .iter()
            .map(|it| (!self.func.kind(it.phi).is_plain()).then(|| self.source_of(it.init)))
            .collect();
        let site = self.node("Loop", head, String::new(), span);
        let around = self.parent.replace(site);
        let mut turning = Vec::new();
        for (it, start) in carried.iter().zip(starts) {
            self.announce(it.init, out);
            out.push(mark("alias", [Mark::var(it.phi), Mark::var(it.init)]));
            if let Some(start) = start {
                turning.push((it.phi, self.begin(it.phi, start)));
            }
        }
        let mut roots = Vec::new();
        for root in self.written(&looped.body.stmts) {
            let start = self.source[&root];
            roots.push((root, self.begin(root, start)));
        }
        out.push(mark("enter_loop", [Mark::count(site), Mark::count(id)]));
        let name = index.and_then(|index| self.name(index)).unwrap_or_default();
        let at = index.map_or_else(Mark::none, |index| Mark::number(&self.func, index));
        let mut stmts = vec![mark("iteration", [Mark::text(&name), at])];
        stmts.extend(self.stmts(std::mem::take(&mut looped.body.stmts)));
        let pairs = looped.carried.iter().zip(&looped.body.yields);
        let pairs: Vec<_> = pairs.filter(|(it, _)| !self.is_added(it.phi)).collect();
        let turned: Vec<(Var, Var)> = pairs.iter().map(|(it, next)| (it.phi, **next)).collect();
        let hand_on =
            turned.iter().map(|(phi, next)| Mark::tuple([Mark::var(*phi), Mark::var(*next)]));
        for (_, next) in &turned {
            self.announce(*next, &mut stmts);
        }
        stmts.push(mark("carry", [Mark::array(hand_on).borrowed()]));
        for (phi, start) in &turning {
            let next = turned.iter().find(|(var, _)| var == phi).map(|(_, next)| *next);
            let end = next.map(|next| (self.source_of(next), self.label(next)));
            self.turn(*start, end);
        }
        for (root, start) in roots {
            let end = (self.source[&root], self.label(root));
            self.turn(start, Some(end));
            self.source.insert(root, start);
        }
        self.parent = around;
        looped.body.stmts = stmts;
        out.push(Stmt::Loop(looped));
        out.push(mark("leave_loop", []));
        for it in carried {
            if let Some(source) = self.source.get(&it.phi).copied() {
                self.source.insert(it.out, source);
            }
            out.push(mark("alias", [Mark::var(it.out), Mark::var(it.phi)]));
        }
    }

    /// The node with which an iteration begins.
    fn begin(&mut self, var: Var, start: usize) -> usize {
        let name = self.name(var).unwrap_or_default();
        let node = self.node("Carried", name.clone(), name.clone(), self.func.info(var).span);
        self.edge(start, node, name, String::new());
        self.source.insert(var, node);
        node
    }

    /// From the end of an iteration to the next.
    fn turn(&mut self, start: usize, end: Option<(usize, String)>) {
        if let Some((from, label)) = end
            && from != start
        {
            let partial = String::new();
            self.graph.edges.push(Edge { from, to: start, label, partial, is_back: true });
        }
    }

    /// The memory from outside that a loop writes to.
    fn written(&self, stmts: &[Stmt]) -> BTreeSet<Var> {
        let mut written = BTreeSet::new();
        each(stmts, &mut |stmt| {
            if !matches!(stmt, Stmt::Plain { .. }) {
                let touches = stmt.touches().into_iter();
                let writes = touches.filter(|(_, touch)| *touch == Touch::Write);
                written.extend(writes.map(|(root, _)| root));
            }
        });
        written.retain(|root| self.source.contains_key(root));
        written
    }

    /// `for i in 0..n`, and the variable that counts.
    fn head(&mut self, head: &Head) -> (String, Option<Var>) {
        match head {
            Head::Range { index, lo, hi, inclusive, adapters } => {
                let dots = if *inclusive { "..=" } else { ".." };
                let range = format!("{}{dots}{}", self.formula(*lo).text, self.formula(*hi).text);
                let name = self.name(*index).unwrap_or_else(|| "_".to_owned());
                let mut text = format!("for {name} in {range}");
                for adapter in adapters {
                    text += &match adapter {
                        Adapter::Rev => ", backwards".to_owned(),
                        Adapter::StepBy(by) => format!(" by {}", self.formula(*by).text),
                    };
                }
                (Formula::code(&text).short(), Some(*index))
            }
            Head::Items { pat, iter, .. } => {
                let (pat, iter) = (self.filled(pat), self.filled(&iter.tokens));
                (Formula::code(&format!("for {pat} in {iter}")).short(), None)
            }
            Head::While { before, cond } => {
                // the test has no effect, and no gradient flows through it
                for stmt in before {
                    match stmt {
                        Stmt::Plain { dst: Some(dst), code } => {
                            self.plains.insert(*dst, code.tokens.clone());
                        }
                        Stmt::Const { dst, value } => {
                            self.plains.insert(*dst, value.clone());
                        }
                        Stmt::Load { dst, place } => {
                            let formula = self.place_formula(place);
                            self.formulas.insert(*dst, formula);
                        }
                        Stmt::Apply { dst, rule, args } => {
                            let args: Vec<_> = args.iter().map(|arg| self.formula(*arg)).collect();
                            self.formulas.insert(*dst, formula::applied(rule, &args));
                        }
                        _ => {}
                    }
                }
                (format!("while {}", self.formula(*cond).short()), None)
            }
            Head::Forever => ("loop".to_owned(), None),
            Head::Times(times) => (format!("{} times", self.formula(*times).short()), None),
        }
    }

    fn call(
        &mut self,
        dst: &Tree,
        callee: &Callee,
        args: &[Arg],
        pullback: Option<Var>,
        out: &mut Vec<Stmt>,
    ) {
        let name = crate::names::last_segment(&callee.path);
        let leaves = dst.leaves();
        let result = leaves.first().and_then(|leaf| self.name(*leaf)).unwrap_or_default();
        let mut marks = Vec::new();
        let mut edges = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let at = Mark::count(at);
            match arg {
                Arg::Value(var) | Arg::RefValue(var) if !self.func.kind(*var).is_plain() => {
                    let operand = self.operand(*var);
                    edges.push((self.source[var], self.label(*var)));
                    marks.push(mark("call_value", [at, operand]));
                }
                Arg::Value(_) | Arg::RefValue(_) => {}
                Arg::Ref(place) | Arg::Mut(place) => {
                    if self.func.kind(place.root).is_plain() {
                        continue;
                    }
                    if let Some(source) = self.source.get(&place.root) {
                        edges.push((*source, self.place_formula(place).short()));
                    }
                    let path = Mark::path(&self.func, place);
                    marks.push(mark("call_place", [at, Mark::var(place.root), path]));
                }
            }
        }
        let site = self.node("Call", name.to_string(), result, name.span());
        for (from, label) in edges {
            self.edge(from, site, label, String::new());
        }
        let named = pullback.map_or_else(|| Mark::tokens(quote!(usize::MAX)), Mark::var);
        out.push(mark("call", [Mark::count(site), named]));
        out.extend(marks);
        if let (Some(pullback), [leaf]) = (pullback, &leaves[..]) {
            self.partials_of_call(*leaf, pullback, args, out);
        }
        for leaf in leaves {
            self.source.insert(leaf, site);
            let value = Mark::number(&self.func, leaf);
            out.push(mark("call_result", [Mark::var(leaf), value]));
        }
        for arg in args {
            if let Arg::Mut(place) = arg {
                self.source.insert(place.root, site);
                let path = Mark::path(&self.func, place);
                out.push(mark("call_writes", [Mark::var(place.root), path]));
            }
        }
    }
}

impl Tracer {
    /// The partials of a call whose arguments are values are what its pullback makes of 1.
    fn partials_of_call(&mut self, leaf: Var, pullback: Var, args: &[Arg], out: &mut Vec<Stmt>) {
        let is_scalar = self.func.kind(leaf).is_scalar();
        let mut pulled = Vec::new();
        let mut partials = Vec::new();
        for arg in args {
            let Arg::Value(var) = arg else { return };
            let info = self.func.info(*var).clone();
            if !info.kind.is_scalar() {
                pulled.push(PullArg::Value(None));
                partials.push(Mark::none());
                continue;
            }
            let dst = self.func.fresh(Origin::Adjoint(*var), info.kind, info.span);
            pulled.push(PullArg::Value(Some(dst)));
            partials.push(Mark::number(&self.func, dst));
        }
        if !is_scalar {
            return;
        }
        let info = self.func.info(leaf).clone();
        let one = self.func.fresh(Origin::Temporary, info.kind, info.span);
        out.push(Stmt::Const { dst: one, value: quote!(1.0) });
        out.push(Stmt::Pull { pullback, seed: Tree::Leaf(one), args: pulled });
        let partials = Mark::array(partials).borrowed();
        out.push(mark("call_partials", [Mark::var(pullback), partials]));
    }
}

/// `2` of `2.0`
fn constant(text: &str) -> Formula {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        formula::literal(text)
    } else {
        Formula::code(text)
    }
}

/// `|[x, y], out| [y, x]`, from the row
fn partials(rule: &Rule, count: usize, power: Option<&TokenStream>) -> TokenStream {
    let params: Vec<Ident> =
        rule.params.iter().map(|name| Ident::new(name, Span::mixed_site())).collect();
    let taken = &params[..count];
    let partials = rule.partials[..count].iter().map(|source| row(source));
    let exponent = match power {
        Some(power) => quote!(let n: i32 = #power;),
        None if rule.params.contains(&"n") && count > 1 => quote!(let n = n as i32;),
        None => TokenStream::new(),
    };
    let exponent: TokenStream = exponent.into_iter().map(ours).collect();
    let out = Ident::new("out", Span::mixed_site());
    quote!(|[#(#taken),*], #out| { #exponent [#(#partials),*] })
}

/// The expression of a row, with the paths of its helpers.
fn row(source: &str) -> TokenStream {
    struct Helpers;

    impl VisitMut for Helpers {
        fn walk(&mut self) -> &mut dyn VisitMut {
            self
        }

        fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
            visit_mut::visit_expr_call_mut(self, call);
            let name = call.func.to_token_stream();
            if let Ok(path) = syn::parse2(quote!(::__chainrule::__private::#name)) {
                *call.func = path;
            }
        }
    }

    let Ok(mut row) = syn::parse_str::<syn::Expr>(source) else { return TokenStream::new() };
    Helpers.visit_expr_mut(&mut row);
    row.into_token_stream().into_iter().map(ours).collect()
}

/// Names of ours, which the user's code neither sees nor captures.
fn ours(token: proc_macro2::TokenTree) -> proc_macro2::TokenTree {
    match token {
        proc_macro2::TokenTree::Group(group) => {
            let inner = group.stream().into_iter().map(ours).collect();
            proc_macro2::Group::new(group.delimiter(), inner).into()
        }
        mut token => {
            token.set_span(Span::mixed_site());
            token
        }
    }
}
