//! The IR as text, one statement on a line.
//!
//! A variable is written `x3` if it stands for the user's `x`, else `v3`: the number is
//! its index in [`Func::vars`].

use super::{
    Adapter, Again, Arg, Arm, Block, Callee, Code, Func, Head, Init, Loop, Mode, Origin, Param,
    Permutation, Place, Proj, PullArg, Pullback, Stmt, Tree, Var,
};
use crate::names;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt::{self, Display, Formatter};

impl Display for Func {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut printer = Printer { func: self, text: String::new(), depth: 0 };
        printer.func();
        f.write_str(printer.text.trim_end())
    }
}

struct Printer<'a> {
    func: &'a Func,
    text: String,
    depth: usize,
}

impl Printer<'_> {
    fn func(&mut self) {
        let func = self.func;
        let params = list(&func.params, |param| self.param(param));
        self.line(&format!("fn({params}) {{"));
        self.stmts(&func.body);
        self.inner(&format!("return {}", self.tree(&func.result)));
        self.line("}");
        if let Some(pullback) = &func.pullback {
            self.pullback(pullback);
        }
    }

    fn pullback(&mut self, pullback: &Pullback) {
        let mut params = vec![self.tree(&pullback.seed)];
        params.extend(pullback.adjoints.iter().flatten().map(|var| self.adjoint(*var)));
        self.line(&format!("pullback({}) {{", params.join(", ")));
        self.stmts(&pullback.body);
        let results = list(&pullback.results, |(_, tree)| self.tree(tree));
        self.inner(&format!("return ({results})"));
        self.line("}");
    }

    /// A statement. Those that hold others write their lines themselves.
    fn stmt(&mut self, stmt: &Stmt) {
        let var = |var: &Var| self.var(*var);
        let vars = |vars: &[Var]| self.vars(vars);
        let place = |place: &Place| self.place(place);
        let line = match stmt {
            Stmt::Const { dst, value } => format!("{} = {}", var(dst), self.tokens(value)),
            Stmt::Apply { dst, rule, args } => {
                format!("{} = {}({})", var(dst), rule.name, vars(args))
            }
            Stmt::Plain { dst: Some(dst), code } => format!("{} = {}", var(dst), self.code(code)),
            Stmt::Plain { dst: None, code } => self.code(code),
            Stmt::Load { dst, place: from } => format!("{} = {}", var(dst), place(from)),
            Stmt::Store { place: to, value } => format!("{} = {}", place(to), var(value)),
            Stmt::Update { place: to, value } => format!("{} += {}", place(to), var(value)),
            Stmt::Declare { dst, init } => format!("mut {} = {}", var(dst), self.init(init)),
            Stmt::Copy { to, from } => format!("{} = copy {}", place(to), place(from)),
            Stmt::Assign { to, from } => format!("{} = move {}", var(to), var(from)),
            Stmt::Fill { place: to, value } => format!("{} = fill {}", place(to), var(value)),
            Stmt::Append { to, value } => format!("append {} to {}", var(value), place(to)),
            Stmt::Take { dst, from } => format!("{} = take from {}", var(dst), place(from)),
            Stmt::Swap { a, b } => format!("swap {}, {}", place(a), place(b)),
            Stmt::Permute { place: of, by } => {
                let how = match by {
                    Permutation::Reverse => "reverse".into(),
                    Permutation::RotateLeft(by) => format!("rotate left by {}", var(by)),
                    Permutation::RotateRight(by) => format!("rotate right by {}", var(by)),
                    Permutation::Order(order) => format!("permute by {}", var(order)),
                    Permutation::Inverse(order) => format!("permute back by {}", var(order)),
                };
                format!("{} = {how}", place(of))
            }
            Stmt::AddAll { into, from } => format!("{} += all {}", place(into), place(from)),
            Stmt::SetZero { place: to } => format!("{} = zero", place(to)),
            Stmt::SumAll { dst, place: from, times } => {
                let times = times.as_ref().map(|times| format!(" * {}", place(times)));
                format!("{} = sum {}{}", var(dst), place(from), times.unwrap_or_default())
            }
            Stmt::If { dst, cond, then, otherwise } => {
                return self.branch(dst, *cond, then, otherwise);
            }
            Stmt::Match { dst, scrutinee, arms } => return self.arms(dst, *scrutinee, arms),
            Stmt::Loop(repeated) => return self.repeated(repeated),
            Stmt::Call { dst, callee, args, pullback } => {
                self.call(dst, callee, args, pullback.as_ref())
            }
            Stmt::Pull { pullback, seed, args } => self.pull(*pullback, seed, args),
            Stmt::Forward { dst, rule, args, out, tangents } => {
                let (args, tangents) = (vars(args), vars(tangents));
                format!(
                    "{} = {}_pushforward({args}, {}, {tangents})",
                    var(dst),
                    rule.name,
                    var(out)
                )
            }
            Stmt::ByType { dst, rule, args, out, d_out, tangents } => {
                let dst = list(dst, |dst| dst.as_ref().map_or("_".into(), var));
                let operands = vars(&[&args[..], &[*out, *d_out], tangents].concat());
                let forward = if tangents.is_empty() { "" } else { "_pushforward" };
                format!("{dst} = {}_pullback{forward}({operands})", rule.name)
            }
            Stmt::Push { tape, values } => format!("push {} on {}", vars(values), var(tape)),
            Stmt::Pop { dst, tape } => format!("{} = pop {}", vars(dst), var(tape)),
            Stmt::Grow { dst, tape, len, times } => {
                let times: String = times.iter().map(|it| format!(" * {}", var(it))).collect();
                format!("{} = grow {} by {}{times}", var(dst), var(tape), var(len))
            }
            Stmt::Shrink { dst, tape, len } => {
                format!("{} = shrink {} by {}", var(dst), var(tape), var(len))
            }
        };
        self.line(&line);
    }

    fn branch(&mut self, dst: &[Var], cond: Var, then: &Block, otherwise: &Block) {
        self.line(&format!("{}if {} {{", self.assigned(dst), self.var(cond)));
        self.block(then);
        if !otherwise.stmts.is_empty() || !otherwise.yields.is_empty() {
            self.line("} else {");
            self.block(otherwise);
        }
        self.line("}");
    }

    fn arms(&mut self, dst: &[Var], scrutinee: Var, arms: &[Arm]) {
        self.line(&format!("{}match {} {{", self.assigned(dst), self.var(scrutinee)));
        self.depth += 1;
        for arm in arms {
            let pat = self.tokens(&arm.pat);
            let guard = arm.guard.as_ref().map(|guard| format!(" if {}", self.code(guard)));
            self.line(&format!("{pat}{} => {{", guard.unwrap_or_default()));
            self.block(&arm.body);
            self.line("}");
        }
        self.depth -= 1;
        self.line("}");
    }

    fn repeated(&mut self, repeated: &Loop) {
        let Loop { head, carried, body, exit, trips } = repeated;
        let outs: Vec<Var> = carried.iter().map(|carried| carried.out).collect();
        let mut line = self.assigned(&outs);
        line += &self.head(head);
        if !carried.is_empty() {
            let inits = list(carried, |it| format!("{} = {}", self.var(it.phi), self.var(it.init)));
            line += &format!(" carry {inits}");
        }
        if let Some(trips) = trips {
            line += &format!(" count {}", self.var(*trips));
        }
        self.line(&format!("{line} {{"));
        if let Head::While { before, cond } = head {
            self.stmts(before);
            self.inner(&format!("while {}", self.var(*cond)));
        }
        self.block(body);
        if let Some(exit) = exit {
            self.inner(&format!("exit {}", self.var(*exit)));
        }
        self.line("}");
    }

    /// The head of a loop; the test of a `while` stands in the body's first lines.
    fn head(&self, head: &Head) -> String {
        match head {
            Head::Range { index, lo, hi, inclusive, adapters } => {
                let dots = if *inclusive { "..=" } else { ".." };
                let [index, lo, hi] = [index, lo, hi].map(|var| self.var(*var));
                let adapters: String = adapters.iter().map(|it| self.adapter(it)).collect();
                format!("for {index} in {lo}{dots}{hi}{adapters}")
            }
            Head::Items { pat, items: _, iter } => {
                format!("for {} in {}", self.tokens(pat), self.code(iter))
            }
            Head::While { .. } | Head::Forever => "loop".to_string(),
            Head::Times(trips) => format!("repeat {}", self.var(*trips)),
        }
    }

    fn adapter(&self, adapter: &Adapter) -> String {
        match adapter {
            Adapter::Rev => " rev".to_string(),
            Adapter::StepBy(step) => format!(" step {}", self.var(*step)),
        }
    }

    fn call(&self, dst: &Tree, callee: &Callee, args: &[Arg], pullback: Option<&Var>) -> String {
        let dst = self.tree(dst);
        let kept = pullback.map(|pullback| format!(" keep {}", self.var(*pullback)));
        let callee = self.tokens(&callee.path.to_token_stream());
        let args = list(args, |arg| match arg {
            Arg::Value(value) => self.var(*value),
            Arg::RefValue(value) => format!("&{}", self.var(*value)),
            Arg::Ref(place) => format!("&{}", self.place(place)),
            Arg::Mut(place) => format!("&mut {}", self.place(place)),
        });
        format!("{dst} = call {callee}({args}){}", kept.unwrap_or_default())
    }

    fn pull(&self, pullback: Var, seed: &Tree, args: &[PullArg]) -> String {
        let adjoint = |adjoint: &Option<Place>| {
            adjoint.as_ref().map_or("_".into(), |place| format!("&mut {}", self.place(place)))
        };
        let args = list(args, |arg| match arg {
            PullArg::Value(dst) => {
                format!("-> {}", dst.map_or("_".into(), |dst| self.var(dst)))
            }
            PullArg::Ref { again, adjoint: into } => {
                format!("&{} -> {}", self.again(again), adjoint(into))
            }
            PullArg::Mut { adjoint: into } => format!("-> {}", adjoint(into)),
        });
        format!("pull {}({}; {args})", self.var(pullback), self.tree(seed))
    }

    fn again(&self, again: &Again) -> String {
        match again {
            Again::Value(value) => self.var(*value),
            Again::Place(place) => self.place(place),
            Again::Unread(place) => format!("unread {}", self.place(place)),
        }
    }

    fn init(&self, init: &Init) -> String {
        match init {
            Init::Elements(elements) => format!("[{}]", self.vars(elements)),
            Init::Fields { path, fields, base, .. } => {
                let fields = list(fields, |(member, value)| {
                    format!("{}: {}", member.to_token_stream(), self.var(*value))
                });
                let base = base.map_or(String::new(), |base| format!(", ..{}", self.var(base)));
                format!("{path} {{ {fields}{base} }}")
            }
            Init::Repeat(value, len) => format!("[{}; {}]", self.var(*value), self.var(*len)),
            Init::Copy(place) => format!("copy {}", self.place(place)),
            Init::Wrap(wrapper, value) => {
                let value = value.map_or(String::new(), |value| format!(" {}", self.var(value)));
                format!("{wrapper:?}{value}").to_lowercase()
            }
            Init::Present(place) => format!("present {}", self.place(place)),
            Init::Move(from) => format!("move {}", self.var(*from)),
            Init::Zero => "zero".to_string(),
            Init::Zeros(len) => format!("zeros {}", self.var(*len)),
            Init::ZeroLike(place) => format!("zero like {}", self.place(place)),
        }
    }

    fn param(&self, param: &Param) -> String {
        let tree = self.tree(&param.tree);
        match param.mode {
            Mode::Value => tree,
            Mode::Ref => format!("&{tree}"),
            Mode::Mut => format!("&mut {tree}"),
        }
    }

    fn adjoint(&self, var: Var) -> String {
        format!("&mut {}", self.var(var))
    }

    fn place(&self, place: &Place) -> String {
        let mut text = self.var(place.root);
        let bound = |var: &Option<Var>| var.map_or(String::new(), |var| self.var(var));
        for proj in &place.path {
            text += &match proj {
                Proj::Index(index) => format!("[{}]", self.var(*index)),
                Proj::Slice(lo, hi) => format!("[{}..{}]", bound(lo), bound(hi)),
                Proj::Field(member) => format!(".{}", member.to_token_stream()),
                Proj::Variant(variant, member) => {
                    format!(".{variant}.{}", member.to_token_stream())
                }
            };
        }
        text
    }

    fn tree(&self, tree: &Tree) -> String {
        match tree {
            Tree::Leaf(var) => self.var(*var),
            Tree::Tuple(parts) => format!("({})", list(parts, |part| self.tree(part))),
        }
    }

    fn vars(&self, vars: &[Var]) -> String {
        list(vars, |var| self.var(*var))
    }

    /// Prints the wrong variables of a broken function, too.
    fn var(&self, var: Var) -> String {
        match self.func.vars.get(var.0).map(|info| &info.origin) {
            Some(Origin::User(name)) => {
                let name = name.to_string();
                let gap = if name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
                format!("{name}{gap}{}", var.0)
            }
            Some(
                Origin::Temporary
                | Origin::Adjoint(_)
                | Origin::Tangent(_)
                | Origin::Again(_)
                | Origin::Tape(_)
                | Origin::Pullback(_)
                | Origin::Snapshot(_)
                | Origin::Named(_),
            )
            | None => format!("v{}", var.0),
        }
    }

    /// `a, b = `, or nothing.
    fn assigned(&self, dst: &[Var]) -> String {
        if dst.is_empty() { String::new() } else { format!("{} = ", self.vars(dst)) }
    }

    fn code(&self, code: &Code) -> String {
        let effect = if code.pure { "" } else { "effect " };
        format!("{effect}`{}`", self.tokens(&code.tokens))
    }

    fn tokens(&self, tokens: &TokenStream) -> String {
        self.named(tokens.clone()).to_string()
    }

    /// The tokens with the names of variables for their placeholders.
    fn named(&self, tokens: TokenStream) -> TokenStream {
        let named = tokens.into_iter().map(|token| match token {
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), self.named(group.stream())).into()
            }
            TokenTree::Ident(ident) => self.named_ident(ident).into(),
            TokenTree::Punct(_) | TokenTree::Literal(_) => token,
        });
        named.collect()
    }

    fn named_ident(&self, ident: Ident) -> Ident {
        let Some(var) = names::placeholder_var(&ident) else { return ident };
        let name = self.var(var);
        match name.strip_prefix("r#") {
            Some(name) => Ident::new(name, ident.span()),
            None => Ident::new(&name, ident.span()),
        }
    }

    fn block(&mut self, block: &Block) {
        self.stmts(&block.stmts);
        if !block.yields.is_empty() {
            self.inner(&format!("yield {}", self.vars(&block.yields)));
        }
    }

    fn stmts(&mut self, stmts: &[Stmt]) {
        self.depth += 1;
        for stmt in stmts {
            self.stmt(stmt);
        }
        self.depth -= 1;
    }

    /// A line of the block that the last line opened.
    fn inner(&mut self, line: &str) {
        self.depth += 1;
        self.line(line);
        self.depth -= 1;
    }

    fn line(&mut self, line: &str) {
        self.text += &"    ".repeat(self.depth);
        self.text += line;
        self.text.push('\n');
    }
}

fn list<T>(items: impl IntoIterator<Item = T>, text: impl FnMut(T) -> String) -> String {
    items.into_iter().map(text).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
