//! The names of variables, chosen for a whole function at once.
//!
//! No two variables share a name, not even where one of the user's shadows another: the
//! backward sweep reads values long after they were shadowed. What is carried round a loop is
//! one `let mut`, and a value that is computed again in the backward sweep may have its name
//! again. A name is chosen when it is first written, so that the numbers count upwards.

use super::{code, merge};
use crate::ir::{Func, Origin, Stmt, Tree, Var, walk};
use crate::map::Map;
use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;
use syn::ext::IdentExt;

/// The names of one function.
pub(super) struct Names<'a> {
    func: &'a Func,
    names: Map<Var, Ident>,
    taken: BTreeSet<String>,
    /// Variables of the forward sweep that are one `let mut`.
    merged: Map<Var, Var>,
    cursors: Map<Var, Ident>,
    temporaries: usize,
    backward: Option<Backward>,
}

/// The names of the backward sweep.
#[derive(Debug)]
struct Backward {
    /// What the sweep defines, be it again.
    defined: BTreeSet<Var>,
    merged: Map<Var, Var>,
    /// The names of what it defines.
    names: Map<Var, Ident>,
    /// The names that the sweep reads from outside, or has given again.
    seen: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub(super) fn new(func: &'a Func) -> Self {
        let mut names = Names {
            func,
            names: Map::new(),
            taken: BTreeSet::new(),
            merged: merge::merged(func, &func.body),
            cursors: Map::new(),
            temporaries: 0,
            backward: None,
        };
        names.survey(&func.body);
        if let Some(pullback) = &func.pullback {
            names.survey(&pullback.body);
        }
        for param in &func.params {
            names.taken.insert(param.name.unraw().to_string());
            if let Tree::Leaf(var) = &param.tree {
                names.names.insert(*var, crate::names::hygienic(&param.name));
            }
        }
        names
    }

    /// Notes which names the user's code already means something by.
    fn survey(&mut self, stmts: &[Stmt]) {
        walk::each(stmts, &mut |stmt| self.taken.extend(code::free_names(stmt)));
    }

    /// What the result is called if the user has no name for it.
    pub(super) fn name_result(&mut self) {
        for leaf in self.func.result.leaves() {
            if matches!(self.func.info(leaf).origin, Origin::Temporary)
                && !self.merged.contains_key(&leaf)
            {
                let name = self.fresh("out", Span::mixed_site());
                self.names.entry(leaf).or_insert(name);
            }
        }
    }

    /// From here on the names are those of the backward sweep.
    pub(super) fn enter_backward(&mut self, reads: &[Var], defined: BTreeSet<Var>) {
        let seen = reads
            .iter()
            .filter_map(|var| self.names.get(&self.home(*var)))
            .map(Ident::to_string)
            .collect();
        let merged = self
            .func
            .pullback
            .as_ref()
            .map_or_else(Map::new, |pullback| merge::merged(self.func, &pullback.body));
        self.backward = Some(Backward { defined, merged, names: Map::new(), seen });
    }

    /// What is written now is the backward sweep.
    pub(super) fn is_backward(&self) -> bool {
        self.backward.is_some()
    }

    pub(super) fn name(&mut self, var: Var) -> Ident {
        let is_defined_here =
            self.backward.as_ref().is_some_and(|backward| backward.defined.contains(&var));
        let var = self.home(var);
        let names = match &self.backward {
            Some(backward) if is_defined_here => &backward.names,
            Some(_) | None => &self.names,
        };
        if let Some(name) = names.get(&var) {
            return name.clone();
        }
        let name = self.choose(var);
        match &mut self.backward {
            Some(backward) if is_defined_here => backward.names.insert(var, name.clone()),
            Some(_) | None => self.names.insert(var, name.clone()),
        };
        name
    }

    /// A second name for a value that is about to be assigned to.
    pub(super) fn copy_of(&mut self, var: Var) -> Ident {
        let base = self.base(var);
        self.fresh(&base, self.func.info(var).span)
    }

    /// Where in a tape the backward sweep is: `saved_x_at`.
    pub(super) fn cursor(&mut self, tape: Var) -> Ident {
        if let Some(name) = self.cursors.get(&tape) {
            return name.clone();
        }
        let base = format!("{}_at", self.name(tape));
        let name = self.fresh(&base, Span::mixed_site());
        self.cursors.insert(tape, name.clone());
        name
    }

    /// Both are the same `let mut`.
    pub(super) fn are_one(&self, a: Var, b: Var) -> bool {
        self.home(a) == self.home(b)
    }

    /// The variable is declared as another.
    pub(super) fn is_merged(&self, var: Var) -> bool {
        self.home(var) != var
    }

    /// The variable under whose name this one is declared.
    fn home(&self, var: Var) -> Var {
        match &self.backward {
            Some(backward) if backward.defined.contains(&var) => last(&backward.merged, var),
            Some(_) | None => self.home_forward(var),
        }
    }

    fn home_forward(&self, var: Var) -> Var {
        last(&self.merged, var)
    }

    fn choose(&mut self, var: Var) -> Ident {
        let info = self.func.info(var);
        if let Some(name) = self.again(var) {
            return name;
        }
        match &info.origin {
            Origin::User(ident) if self.taken.insert(ident.unraw().to_string()) => {
                crate::names::hygienic(ident)
            }
            Origin::Again(of) => {
                if let Some(name) = self.again(*of) {
                    return name;
                }
                let base = self.base(var);
                self.fresh(&base, info.span)
            }
            Origin::Temporary if !self.names.contains_key(&var) => {
                local(&self.temporary(), info.span)
            }
            Origin::User(_)
            | Origin::Temporary
            | Origin::Adjoint(_)
            | Origin::Tangent(_)
            | Origin::Tape(_)
            | Origin::Pullback(_)
            | Origin::Snapshot(_)
            | Origin::Named(_) => {
                let base = self.base(var);
                self.fresh(&base, info.span)
            }
        }
    }

    /// The name of a variable of the forward sweep, for its value computed again.
    fn again(&mut self, of: Var) -> Option<Ident> {
        let home = self.home_forward(of);
        let name = self.names.get(&home)?.clone();
        let is_free = self.backward.as_mut()?.seen.insert(name.to_string());
        is_free.then_some(name)
    }

    /// The name without a number to tell it from others.
    fn base(&mut self, var: Var) -> String {
        let var = self.home(var);
        if let Some(name) = self.names.get(&var) {
            return name.unraw().to_string();
        }
        match &self.func.info(var).origin {
            Origin::User(ident) => ident.unraw().to_string(),
            Origin::Temporary => self.temporary(),
            Origin::Adjoint(of) => format!("d_{}", self.base(*of)),
            Origin::Tangent(of) => format!("{}_dot", self.base(*of)),
            Origin::Again(of) => self.base(*of),
            Origin::Tape(of) => format!("saved_{}", self.base(*of)),
            Origin::Pullback(callee) => format!("{}_pullback", callee.unraw()),
            Origin::Snapshot(of) => format!("{}_before", self.base(*of)),
            Origin::Named(purpose) => (*purpose).to_owned(),
        }
    }

    fn temporary(&mut self) -> String {
        loop {
            self.temporaries += 1;
            let name = format!("t{}", self.temporaries);
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    fn fresh(&mut self, base: &str, at: Span) -> Ident {
        if self.taken.insert(base.to_owned()) {
            return local(base, at);
        }
        let mut number = 1;
        while !self.taken.insert(format!("{base}_{number}")) {
            number += 1;
        }
        local(&format!("{base}_{number}"), at)
    }
}

/// The end of the chain.
fn last(merged: &Map<Var, Var>, mut var: Var) -> Var {
    while let Some(next) = merged.get(&var) {
        var = *next;
    }
    var
}

/// A name that the user's code neither sees nor captures.
fn local(name: &str, at: Span) -> Ident {
    let span = Span::mixed_site().located_at(at);
    if syn::parse_str::<Ident>(name).is_ok() {
        Ident::new(name, span)
    } else {
        Ident::new(&format!("{name}_"), span)
    }
}
