//! What a traced function tells the recorder in its backward sweep.

use super::Reverse;
use crate::analysis::memory::LoopId;
use crate::ir::walk::each;
use crate::ir::{Func, Place, Stmt, Var};
use crate::map::Map;
use crate::transform::marks::{Mark, mark};

/// Each `p += v` by its number in the order of appearance. Addresses are only compared.
pub(super) type Updates = Map<*const Stmt, usize>;

pub(super) fn updates(primal: &Func) -> Updates {
    let mut updates = Updates::new();
    each(&primal.body, &mut |stmt| {
        if let Stmt::Update { .. } = stmt {
            updates.insert(stmt, updates.len());
        }
    });
    updates
}

impl Reverse<'_> {
    /// The sweep has come to where a variable is computed.
    pub(super) fn mark_gradient(&mut self, of: Var, adjoint: Var) {
        if self.updates.is_some() {
            let value = Mark::number(&self.func, adjoint);
            self.push(mark("gradient", [Mark::var(of), value]));
        }
    }

    /// The sweep has come to `p += v`.
    pub(super) fn mark_update(&mut self, stmt: &Stmt, place: &Place) {
        let Some(updates) = &self.updates else { return };
        let Some(nth) = updates.get(&std::ptr::from_ref(stmt)).copied() else { return };
        if self.is_active(place.root) {
            let at = self.place_adjoint(place);
            let value = Mark::number_in(&self.func, &at);
            self.push(mark("update_gradient", [Mark::count(nth), value]));
        }
    }

    /// A pullback gave the adjoint of an argument.
    pub(super) fn mark_argument(&mut self, pullback: Var, at: usize, adjoint: Var) {
        if self.updates.is_some() {
            let value = Mark::number(&self.func, adjoint);
            self.push(mark("argument_gradient", [Mark::var(pullback), Mark::count(at), value]));
        }
    }

    /// The sweep comes to a loop, whose body says where each iteration begins.
    pub(super) fn mark_loop(&mut self, id: LoopId, forwards: bool, body: &mut Vec<Stmt>) {
        if self.updates.is_some() {
            let forwards = Mark::tokens(quote::quote!(#forwards));
            self.push(mark("back_enter", [Mark::count(id), forwards]));
            body.insert(0, mark("back_iteration", []));
        }
    }

    /// The sweep leaves a loop.
    pub(super) fn mark_loop_end(&mut self) {
        if self.updates.is_some() {
            self.push(mark("back_leave", []));
        }
    }
}
