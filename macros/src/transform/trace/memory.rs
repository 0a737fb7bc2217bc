//! Memory: what is read, and what is written to.

use super::{Formula, Tracer};
use crate::ir::{Init, Kind, Place, Stmt, Var, Wrapper};
use crate::transform::marks::{Mark, kind_of, mark};
use proc_macro2::Literal;
use quote::{ToTokens, quote};

impl Tracer {
    pub(super) fn memory(&mut self, stmt: Stmt, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Load { dst, ref place } => {
                let place = place.clone();
                out.push(stmt);
                if !self.is_added(dst) {
                    self.load(dst, &place, out);
                }
            }
            Stmt::Take { dst, ref from } => {
                let from = from.clone();
                out.push(stmt);
                if self.is_seen(from.root) {
                    self.take(dst, &from, out);
                }
            }
            Stmt::Declare { dst, ref init } => {
                let init = init.clone();
                out.push(stmt);
                if !self.is_added(dst) && !self.func.kind(dst).is_plain() {
                    self.declare(dst, &init, out);
                }
            }
            Stmt::Update { ref place, value } => {
                let place = place.clone();
                if self.is_added(place.root) {
                    return out.push(stmt);
                }
                let nth = self.updates;
                self.updates += 1;
                if self.func.kind(place.root).is_plain() {
                    return out.push(stmt);
                }
                let before = Mark::number_in(&self.func, &place);
                out.push(mark("before_update", [before]));
                out.push(stmt);
                self.update(nth, &place, value, out);
            }
            Stmt::Append { ref to, value } => {
                let (to, is_plain) = (to.clone(), self.func.kind(to.root).is_plain());
                // before it is moved
                if !is_plain {
                    let name = self.place_formula(&to).text;
                    self.write(&to, "push", name, Some(value));
                    let (root, path) = (Mark::var(to.root), Mark::path(&self.func, &to));
                    let len = Mark::len(&to);
                    out.push(mark("append", [root, path, len, Mark::var(value)]));
                }
                out.push(stmt);
            }
            stmt => {
                self.assignment(&stmt, out);
                out.push(stmt);
            }
        }
    }

    /// Statements that put something in the place of something: told before they run.
    fn assignment(&mut self, stmt: &Stmt, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Store { place, value } if self.is_seen(place.root) => {
                let name = self.place_formula(place).text;
                self.write(place, "=", name, Some(*value));
                let (root, path) = (Mark::var(place.root), Mark::path(&self.func, place));
                out.push(mark("store", [root, path, Mark::var(*value)]));
            }
            Stmt::Fill { place, value } if self.is_seen(place.root) => {
                let name = self.place_formula(place).text;
                self.write(place, "fill", name, Some(*value));
                let (root, path) = (Mark::var(place.root), Mark::path(&self.func, place));
                out.push(mark("fill", [root, path, Mark::var(*value)]));
            }
            Stmt::Copy { to, from } if self.is_seen(to.root) => self.copy(to, from, out),
            Stmt::Assign { to, from } if self.is_seen(*to) => {
                self.copy(&Place::whole(*to), &Place::whole(*from), out);
            }
            Stmt::Swap { a, b } if self.is_seen(a.root) && self.is_seen(b.root) => {
                let (first, second) = (self.source_of(a.root), self.source_of(b.root));
                let symbol = "swap".to_owned();
                let site = self.node("Memory", symbol, String::new(), self.func.info(a.root).span);
                self.edge(first, site, self.place_formula(a).short(), String::new());
                self.edge(second, site, self.place_formula(b).short(), String::new());
                self.source.insert(a.root, site);
                self.source.insert(b.root, site);
                let (a, b) = (self.at(a), self.at(b));
                out.push(mark("swap", [a, b]));
            }
            Stmt::Permute { place, by } if self.is_seen(place.root) => {
                let name = self.place_formula(place).text;
                self.write(place, "reorder", name, None);
                let (root, path) = (Mark::var(place.root), Mark::path(&self.func, place));
                let from = Mark::permutation(*by);
                out.push(mark("permute", [root, path, Mark::len(place), from]));
            }
            // of other memory, or handled elsewhere, or of the backward sweep
            Stmt::Store { .. }
            | Stmt::Fill { .. }
            | Stmt::Copy { .. }
            | Stmt::Assign { .. }
            | Stmt::Swap { .. }
            | Stmt::Permute { .. }
            | Stmt::Const { .. }
            | Stmt::Apply { .. }
            | Stmt::Plain { .. }
            | Stmt::Load { .. }
            | Stmt::Update { .. }
            | Stmt::Declare { .. }
            | Stmt::Append { .. }
            | Stmt::Take { .. }
            | Stmt::AddAll { .. }
            | Stmt::SetZero { .. }
            | Stmt::SumAll { .. }
            | Stmt::If { .. }
            | Stmt::Match { .. }
            | Stmt::Loop(_)
            | Stmt::Call { .. }
            | Stmt::Forward { .. }
            | Stmt::Pull { .. }
            | Stmt::ByType { .. }
            | Stmt::Push { .. }
            | Stmt::Grow { .. }
            | Stmt::Shrink { .. }
            | Stmt::Pop { .. } => {}
        }
    }

    fn copy(&mut self, to: &Place, from: &Place, out: &mut Vec<Stmt>) {
        if to.path.is_empty() {
            let source = self.source_of(from.root);
            self.source.insert(to.root, source);
        } else {
            let name = self.place_formula(to).text;
            self.write(to, "=", name, Some(from.root));
        }
        let (to, from) = (self.at(to), self.at(from));
        out.push(mark("copy", [to, from]));
    }

    fn load(&mut self, dst: Var, place: &Place, out: &mut Vec<Stmt>) {
        let formula = self.place_formula(place);
        self.formulas.insert(dst, formula);
        if let Some(source) = self.source.get(&place.root).copied() {
            self.source.insert(dst, source);
        }
        if self.func.kind(dst).is_plain() {
            return;
        }
        let (root, path) = (Mark::var(place.root), Mark::path(&self.func, place));
        let value = Mark::number(&self.func, dst);
        out.push(mark("load", [Mark::var(dst), root, path.clone(), value]));
    }

    /// What was last; the place still knows what it is made of.
    fn take(&mut self, dst: Var, from: &Place, out: &mut Vec<Stmt>) {
        let formula = self.place_formula(from);
        self.formulas
            .insert(dst, Formula { is_place: true, ..Formula::word(&(formula.text + ".pop()")) });
        if let Some(source) = self.source.get(&from.root).copied() {
            self.source.insert(dst, source);
        }
        let (root, path) = (Mark::var(from.root), Mark::path(&self.func, from));
        let value = Mark::number(&self.func, dst);
        out.push(mark("take", [Mark::var(dst), root, path, Mark::len(from), value]));
    }

    fn update(&mut self, nth: usize, place: &Place, value: Var, out: &mut Vec<Stmt>) {
        let formula = self.place_formula(place);
        let operand = self.operand(value);
        let name = self.formula(place.root).text;
        let span = self.func.info(value).span;
        let old = self.source.get(&place.root).copied();
        let site = self.node("Operation", "+".to_owned(), name, span);
        if let Some(old) = old {
            self.edge(old, site, formula.short(), "1".to_owned());
        }
        self.edge(self.source[&value], site, self.label(value), "1".to_owned());
        self.source.insert(place.root, site);
        let node = Mark::tuple([Mark::count(site), Mark::count(nth)]);
        let (root, path) = (Mark::var(place.root), Mark::path(&self.func, place));
        let after = Mark::number_in(&self.func, place);
        out.push(mark("update", [node, root, path, operand, after]));
    }

    /// Memory after a part of it was written to.
    fn write(&mut self, place: &Place, symbol: &str, name: String, value: Option<Var>) {
        let value = value.filter(|value| !self.func.kind(*value).is_plain());
        let from = value.map(|value| (self.source_of(value), self.label(value)));
        let old = self.source.get(&place.root).copied();
        let is_whole = place.path.is_empty() && symbol == "=";
        if let (true, Some((from, _))) = (is_whole, &from) {
            self.source.insert(place.root, *from);
            return;
        }
        let span = self.func.info(value.unwrap_or(place.root)).span;
        let symbol = if symbol == "=" { format!("{name} =") } else { symbol.to_owned() };
        let symbol = Formula::code(&symbol).short();
        let root = self.formula(place.root).text;
        let site = self.node("Memory", symbol, root.clone(), span);
        if let Some(old) = old {
            self.edge(old, site, root, String::new());
        }
        if let Some((from, label)) = from {
            self.edge(from, site, label, String::new());
        }
        self.source.insert(place.root, site);
    }

    fn declare(&mut self, dst: Var, init: &Init, out: &mut Vec<Stmt>) {
        let this = Mark::var(dst);
        match init {
            Init::Elements(values)
                if !matches!(self.func.kind(dst), Kind::Array(..) | Kind::Tuple(_)) =>
            {
                for value in values {
                    if let Some(source) = self.source.get(value).copied() {
                        self.source.insert(dst, source);
                    }
                    out.push(mark("alias", [this.clone(), Mark::var(*value)]));
                }
            }
            Init::Elements(values) => {
                let parts: Vec<_> = values
                    .iter()
                    .enumerate()
                    .map(|(at, value)| {
                        let step = match self.func.kind(dst) {
                            Kind::Tuple(_) => field(&at.to_string()),
                            _ => Mark::tokens(quote!(
                                ::__chainrule::__private::record::Step::Index(#at)
                            )),
                        };
                        (step, *value)
                    })
                    .collect();
                self.parts(dst, "[…]", parts, out);
            }
            Init::Fields { path, fields, base, variant: _ } => {
                if let Some(base) = base {
                    out.push(mark("alias", [this, Mark::var(*base)]));
                } else {
                    out.push(mark("fresh", [this]));
                }
                let part = |(member, value): &(syn::Member, Var)| {
                    (field(&member.to_token_stream().to_string()), *value)
                };
                let symbol = crate::text::line(path);
                let parts = fields.iter().map(part).collect();
                self.parts(dst, &symbol, parts, out);
            }
            Init::Repeat(value, _) => {
                if self.source.contains_key(value) {
                    let source = self.source_of(*value);
                    self.source.insert(dst, source);
                }
                let path = Mark::tokens(quote!(&[]));
                out.push(mark("fill", [this, path, Mark::var(*value)]));
            }
            Init::Copy(from) | Init::Present(from) => {
                if let Some(source) = self.source.get(&from.root).copied() {
                    self.source.insert(dst, source);
                }
                if self.name(dst).is_none() {
                    let formula = self.place_formula(from);
                    self.formulas.insert(dst, formula);
                }
                let (to, from) = (self.at(&Place::whole(dst)), self.at(from));
                out.push(mark("copy", [to, from]));
            }
            Init::Move(from) | Init::Wrap(Wrapper::Some | Wrapper::Ok, Some(from)) => {
                if let Some(source) = self.source.get(from).copied() {
                    self.source.insert(dst, source);
                }
                out.push(mark("alias", [this, Mark::var(*from)]));
            }
            Init::Wrap(..) | Init::Zero | Init::Zeros(_) | Init::ZeroLike(_) => {
                out.push(mark("fresh", [this]));
            }
        }
    }

    /// Memory that is made of parts.
    fn parts(&mut self, dst: Var, symbol: &str, parts: Vec<(Mark, Var)>, out: &mut Vec<Stmt>) {
        let mut sources = Vec::new();
        for (step, value) in parts {
            let path = Mark::array([step]).borrowed();
            out.push(mark("store", [Mark::var(dst), path, Mark::var(value)]));
            if let Some(source) = self.source.get(&value) {
                sources.push((*source, self.label(value)));
            }
        }
        if sources.is_empty() {
            return;
        }
        let name = self.name(dst).unwrap_or_default();
        let site = self.node("Memory", symbol.to_owned(), name, self.func.info(dst).span);
        for (from, label) in sources {
            self.edge(from, site, label, String::new());
        }
        self.source.insert(dst, site);
    }

    /// `(root, path)`
    fn at(&self, place: &Place) -> Mark {
        Mark::tuple([Mark::var(place.root), Mark::path(&self.func, place)])
    }

    /// Memory of the function's own that may have a derivative.
    fn is_seen(&self, root: Var) -> bool {
        !self.is_added(root) && !kind_of(&self.func, &Place::whole(root)).is_plain()
    }
}

/// `Step::Field("x")`
fn field(name: &str) -> Mark {
    let name = Literal::string(name);
    Mark::tokens(quote!(::__chainrule::__private::record::Step::Field(#name)))
}
