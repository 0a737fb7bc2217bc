//! What is saved and what is computed again, in words.
//!
//! In:  a function with its backward sweep, after all transforms.
//! Out: a line for each value of the forward sweep that the backward sweep has by more than its name, and why.

use crate::ir::walk::each;
use crate::ir::{Block, Code, Func, Head, Init, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::names;
use crate::rules::Form;
use crate::text;
use proc_macro2::{Group, TokenStream, TokenTree};
use std::collections::BTreeSet;

pub(crate) fn explain(func: &Func) -> String {
    let Some(pullback) = &func.pullback else { return String::new() };
    let mut explain =
        Explain { func, defs: Map::new(), carried: BTreeSet::new(), lines: Vec::new() };
    each(&func.body, &mut |stmt| {
        explain.defs.extend(stmt.defs().into_iter().map(|dst| (dst, stmt)));
        if let Stmt::Loop(looped) = stmt {
            explain.carried.extend(looped.carried.iter().map(|carried| carried.phi));
        }
    });
    explain.saved(&func.body, "");
    explain.repeated(&pullback.body);
    if explain.lines.is_empty() {
        return "nothing is saved on tapes, and nothing is computed again\n".to_owned();
    }
    explain.lines.into_iter().map(|line| line + "\n").collect()
}

struct Explain<'a> {
    func: &'a Func,
    /// The forward statement that defines a variable.
    defs: Map<Var, &'a Stmt>,
    /// What iterations hand to the next.
    carried: BTreeSet<Var>,
    lines: Vec<String>,
}

impl<'a> Explain<'a> {
    fn saved(&mut self, stmts: &'a [Stmt], place: &str) {
        for stmt in stmts {
            match stmt {
                Stmt::Push { values, .. } => {
                    values.iter().for_each(|value| self.keeps(*value, place));
                }
                Stmt::Store { place: to, value } if self.is_tape(to.root) => {
                    self.keeps(*value, place);
                }
                Stmt::Declare { dst, init: Init::Copy(from) } if self.is_snapshot(*dst) => {
                    let from = self.place(from);
                    let line = format!(
                        "saved{place}: a copy of `{from}`, which changes before the sweep reads it"
                    );
                    self.lines.push(line);
                }
                _ => {}
            }
            let inner = match stmt {
                Stmt::Loop(looped) => format!(" in each iteration of {}", self.head(&looped.head)),
                _ => place.to_owned(),
            };
            for (Block { stmts, .. }, _) in stmt.blocks() {
                self.saved(stmts, &inner);
            }
        }
    }

    fn keeps(&mut self, value: Var, place: &str) {
        // a copy has a line of its own, and a shape is no value
        if self.is_snapshot(value) || matches!(self.func.info(value).origin, Origin::Named(_)) {
            return;
        }
        let why = match self.defs.get(&value) {
            _ if self.carried.contains(&value) => "the next iteration has another".to_owned(),
            _ if matches!(self.func.info(value).origin, Origin::Pullback(_)) => {
                "the call goes back by it".to_owned()
            }
            Some(Stmt::Apply { rule, .. }) if rule.is_dear => format!("`{}` is dear", rule.name),
            Some(Stmt::Apply { .. }) => {
                "what it is made of would have to be saved as well".to_owned()
            }
            Some(Stmt::Load { .. }) => "its memory changes".to_owned(),
            Some(Stmt::If { .. } | Stmt::Match { .. } | Stmt::Loop(_)) => {
                "a branch or loop gives it".to_owned()
            }
            _ => "the code that gives it may give something else later".to_owned(),
        };
        let what = self.value(value, 0);
        self.lines.push(format!("saved{place}: `{what}`, since {why}"));
    }

    /// What the backward sweep defines as the forward sweep does.
    fn repeated(&mut self, stmts: &[Stmt]) {
        let mut found = Vec::new();
        each(stmts, &mut |stmt| {
            for dst in stmt.defs() {
                let is_float = self.func.kind(dst).is_scalar();
                let why = match stmt {
                    Stmt::Apply { .. } => "it is arithmetic of what is there",
                    Stmt::Load { .. } => "its memory is as it was",
                    Stmt::If { .. } => "both arms are arithmetic of what is there",
                    _ => continue,
                };
                if is_float && self.defs.contains_key(&dst) && !self.is_read_from_tape(stmt) {
                    found.push((dst, why));
                }
            }
        });
        for (dst, why) in found {
            // a name stands for the whole expression
            let what = match self.defs.get(&dst) {
                Some(Stmt::Load { place, .. }) => self.place(place),
                _ => self.value(dst, 0),
            };
            let line = format!("computed again: `{what}`, since {why}");
            if !self.lines.contains(&line) {
                self.lines.push(line);
            }
        }
    }

    fn is_tape(&self, var: Var) -> bool {
        matches!(self.func.info(var).origin, Origin::Tape(_))
    }

    fn is_snapshot(&self, var: Var) -> bool {
        matches!(self.func.info(var).origin, Origin::Snapshot(_))
    }

    fn is_read_from_tape(&self, stmt: &Stmt) -> bool {
        matches!(stmt, Stmt::Load { place, .. } if self.is_tape(place.root))
    }

    fn head(&self, head: &Head) -> String {
        match head {
            Head::Range { index, lo, hi, inclusive, .. } => {
                let name = match &self.func.info(*index).origin {
                    Origin::User(name) => format!("{name} in "),
                    _ => "_ in ".to_owned(),
                };
                let dots = if *inclusive { "..=" } else { ".." };
                format!("`for {name}{}{dots}{}`", self.value(*lo, 0), self.value(*hi, 0))
            }
            Head::While { .. } => "`while`".to_owned(),
            Head::Forever => "`loop`".to_owned(),
            Head::Items { .. } | Head::Times(_) => "a loop".to_owned(),
        }
    }

    /// The variable by its name, or as it is computed.
    fn value(&self, var: Var, depth: usize) -> String {
        match &self.func.info(var).origin {
            Origin::User(name) => return name.to_string(),
            Origin::Pullback(of) => return format!("{of}(…)"),
            _ if depth > 3 => return "…".to_owned(),
            _ => {}
        }
        let value = |var: &Var| self.value(*var, depth + 1);
        match self.defs.get(&var) {
            Some(Stmt::Const { value, .. }) => value.to_string(),
            Some(Stmt::Plain { code, .. }) => self.code(code, depth),
            Some(Stmt::Load { place, .. }) => self.place(place),
            Some(Stmt::Apply { rule, args, .. }) => match (rule.form, args.as_slice()) {
                (Form::Infix(op) | Form::Compound(op), [x, y]) if depth == 0 => {
                    format!("{} {op} {}", value(x), value(y))
                }
                (Form::Infix(op) | Form::Compound(op), [x, y]) => {
                    format!("({} {op} {})", value(x), value(y))
                }
                (Form::Prefix, [x]) => format!("-{}", value(x)),
                (Form::Cast, [x]) => value(x),
                (_, [x, rest @ ..]) => {
                    let rest: Vec<String> = rest.iter().map(value).collect();
                    format!("{}.{}({})", value(x), rule.name, rest.join(", "))
                }
                (_, []) => rule.name.to_owned(),
            },
            _ => "…".to_owned(),
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut text = self.value(place.root, 0);
        let bound = |var: &Option<Var>| var.map_or(String::new(), |var| self.value(var, 1));
        for proj in &place.path {
            text += &match proj {
                Proj::Index(at) => format!("[{}]", self.value(*at, 0)),
                Proj::Slice(lo, hi) => format!("[{}..{}]", bound(lo), bound(hi)),
                Proj::Field(syn::Member::Named(name))
                | Proj::Variant(_, syn::Member::Named(name)) => {
                    format!(".{name}")
                }
                Proj::Field(syn::Member::Unnamed(at))
                | Proj::Variant(_, syn::Member::Unnamed(at)) => {
                    format!(".{}", at.index)
                }
            };
        }
        text
    }

    /// Code of the user's, with names in it.
    fn code(&self, code: &Code, depth: usize) -> String {
        text::line(&self.named(code.tokens.clone(), depth))
    }

    fn named(&self, tokens: TokenStream, depth: usize) -> TokenStream {
        let named = |token| match token {
            TokenTree::Ident(ident) => match names::placeholder_var(&ident) {
                Some(var) => self.value(var, depth + 1).parse().unwrap_or_default(),
                None => TokenTree::Ident(ident).into(),
            },
            TokenTree::Group(group) => {
                let inner = self.named(group.stream(), depth);
                TokenTree::Group(Group::new(group.delimiter(), inner)).into()
            }
            other => TokenStream::from(other),
        };
        tokens.into_iter().flat_map(named).collect()
    }
}

#[cfg(test)]
mod tests;
