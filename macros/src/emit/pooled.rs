//! Vectors that come from a workspace, and go back to it when they leave their block.
//!
//! In:  a function with its backward sweep.
//! Out: the vectors that nothing moves away, of elements that borrow nothing. They are bound to a `Pooled`, which stands
//!      for a `Vec` as a reference to it does.

use super::body::Body;
use super::code::{self, Beside};
use super::{memory, types};
use crate::ir::walk::{Touch, each};
use crate::ir::{Float, Form, Func, Init, Kind, Origin, Stmt, Var};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The vectors of one function.
#[derive(Default)]
pub(super) struct Pooled {
    /// Bound to a `Pooled`.
    vars: BTreeSet<Var>,
    /// Tapes of such vectors.
    tapes: BTreeSet<Var>,
    /// The function has a workspace at all.
    is_asked: bool,
    /// Every type in the function is one without parameters, and lives as long as one likes.
    is_concrete: bool,
}

impl Pooled {
    pub(super) fn new(func: &Func, is_concrete: bool) -> Pooled {
        let mut pooled = Pooled { is_asked: func.workspace, is_concrete, ..Pooled::default() };
        if !func.workspace {
            return pooled;
        }
        let mut moved: BTreeSet<Var> = func.result.leaves().into_iter().collect();
        let backward = func.pullback.iter();
        moved
            .extend(backward.clone().flat_map(|it| it.results.values()).flat_map(|it| it.leaves()));
        let sweeps: Vec<&Vec<Stmt>> =
            [&func.body].into_iter().chain(backward.map(|it| &it.body)).collect();
        for stmts in &sweeps {
            each(stmts, &mut |stmt| moved.extend(moved_by(stmt)));
        }
        let tapes = tapes_moved_from(&sweeps, &moved);
        for stmts in &sweeps {
            each(stmts, &mut |stmt| match stmt {
                Stmt::Push { tape, values } if tapes.contains(tape) => moved.extend(values),
                _ => {}
            });
        }
        for stmts in sweeps {
            each(stmts, &mut |stmt| pooled.take(func, stmt, &moved));
        }
        pooled
    }

    fn take(&mut self, func: &Func, stmt: &Stmt, moved: &BTreeSet<Var>) {
        match stmt {
            Stmt::Declare { dst, init } if !moved.contains(dst) => {
                let is_vector = self.is_vector(func, *dst);
                if is_vector && may_be_pooled(func, init) {
                    self.vars.insert(*dst);
                }
            }
            Stmt::Push { tape, values } if matches!(&values[..], [one] if self.vars.contains(one)) =>
            {
                self.tapes.insert(*tape);
            }
            _ => {}
        }
    }

    fn is_vector(&self, func: &Func, var: Var) -> bool {
        let Kind::Array(element, Form::Vec | Form::Slice) = func.kind(var) else { return false };
        let is_tape = matches!(func.info(var).origin, Origin::Tape(_));
        is_flat(element) || (is_tape && self.is_concrete)
    }

    pub(super) fn contains(&self, var: Var) -> bool {
        self.vars.contains(&var)
    }
}

/// What is made of scalars alone, and borrows nothing.
fn is_flat(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(float) => !matches!(float, Float::Asked(_)),
        Kind::Array(element, Form::Fixed(_)) => is_flat(element),
        Kind::Tuple(parts) => parts.iter().all(is_flat),
        Kind::Array(_, Form::Slice | Form::Vec) | Kind::Plain | Kind::Opaque => false,
    }
}

fn may_be_pooled(func: &Func, init: &Init) -> bool {
    match init {
        Init::Copy(place) => matches!(memory::place_kind(func, place), Kind::Array(..)),
        Init::Elements(_) | Init::Repeat(..) | Init::Zero | Init::Zeros(_) => true,
        Init::Fields { .. }
        | Init::Move(_)
        | Init::Wrap(..)
        | Init::Present(_)
        | Init::ZeroLike(_) => false,
    }
}

/// What a statement moves, or may move. What goes to a tape alone stays what it is there.
fn moved_by(stmt: &Stmt) -> Vec<Var> {
    let touches = stmt.touches().into_iter().filter(|(_, touch)| *touch == Touch::Move);
    let mut moved: Vec<Var> = touches.map(|(var, _)| var).collect();
    moved.extend(stmt.blocks().into_iter().flat_map(|(block, _)| block.yields.clone()));
    match stmt {
        Stmt::Loop(looped) => {
            moved.extend(looped.carried.iter().flat_map(|it| [it.phi, it.init, it.out]));
        }
        Stmt::Push { values, .. } if values.len() > 1 => moved.extend(values),
        Stmt::Declare { init: Init::Elements(values), .. } => moved.extend(values),
        Stmt::Declare { init: Init::Repeat(value, _), .. } => moved.push(*value),
        Stmt::Store { value, .. } => moved.push(*value),
        _ => {}
    }
    for code in code::codes(stmt) {
        code::fill(code.tokens.clone(), &mut |hole| {
            if hole.beside != Beside::Borrow && hole.beside != Beside::Access || hole.is_consumed {
                moved.push(hole.var);
            }
            TokenStream::new()
        });
    }
    moved
}

/// Tapes of what moves on when it is popped.
fn tapes_moved_from(sweeps: &[&Vec<Stmt>], moved: &BTreeSet<Var>) -> BTreeSet<Var> {
    let mut tapes = BTreeSet::new();
    for stmts in sweeps {
        each(stmts, &mut |stmt| match stmt {
            Stmt::Pop { dst, tape } if dst.iter().any(|dst| moved.contains(dst)) => {
                tapes.insert(*tape);
            }
            _ => {}
        });
    }
    tapes
}

/// Zeros, as many as there are elements in a vector.
pub(super) fn zeros(element: &Kind, like: &Ident) -> Option<TokenStream> {
    let zero = memory::zero(element, true);
    is_flat(element).then(|| quote!(::__chainrule::__private::Pooled::repeat(#zero, #like.len())))
}

impl Body<'_> {
    /// `Pooled::<f64>::with_capacity(64)` for a tape of such values.
    pub(super) fn new_tape(
        &self,
        tape: Var,
        values: &[Var],
        element: Option<TokenStream>,
    ) -> TokenStream {
        let func = self.func;
        let is_pooled = self.pooled.is_asked
            && (self.pooled.is_concrete || values.iter().all(|value| is_flat(func.kind(*value))));
        if !is_pooled {
            let element = element.map(|ty| quote!(::<#ty>));
            return quote!(::__chainrule::__private::Vec #element ::with_capacity(64));
        }
        let element = if self.is_tape_of_pooled(tape) { None } else { element };
        let element = element.map(|ty| quote!(::<#ty>));
        quote!(::__chainrule::__private::Pooled #element ::with_capacity(64))
    }

    pub(super) fn is_tape_of_pooled(&self, tape: Var) -> bool {
        self.pooled.tapes.contains(&tape)
    }

    /// What is popped from a tape that this sweep fills is a `Pooled` like what was pushed.
    pub(super) fn is_popped_from(&mut self, dst: &[Var], tape: Var) {
        if self.is_tape_of_pooled(tape) {
            self.pooled.vars.extend(dst);
        }
    }

    /// The same as `init` makes, from the workspace.
    pub(super) fn declare_pooled(&mut self, dst: Var, init: &Init) -> TokenStream {
        let kind = self.func.kind(dst).clone();
        let element = match &kind {
            Kind::Array(element, _) => (**element).clone(),
            Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque => Kind::Opaque,
        };
        let ty = types::rust_type(&element).map(|ty| quote!(::<#ty>));
        let pooled = quote!(::__chainrule::__private::Pooled);
        match init {
            Init::Elements(elements) if !elements.is_empty() => {
                let elements = self.values(elements);
                let elements = elements.iter().map(super::expr::Expr::whole);
                quote!(#pooled::copy(&[#(#elements),*]))
            }
            Init::Repeat(value, len) => {
                let (value, len) = (self.value(*value).whole(), self.value(*len).whole());
                quote!(#pooled #ty ::repeat(#value, #len))
            }
            Init::Zeros(len) => {
                let len = self.value(*len).whole();
                let zero = self.zero(dst, &element);
                quote!(#pooled #ty ::repeat(#zero, #len))
            }
            Init::Copy(place) => {
                let from = self.shared(place).whole();
                quote!(#pooled::copy(#from))
            }
            _ => quote!(#pooled #ty ::with_capacity(64)),
        }
    }
}
