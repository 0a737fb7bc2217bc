//! Which memory statements read, add to and write.

use crate::ir::walk::{Touch, each};
use crate::ir::{Stmt, Var};
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Touches {
    read: BTreeSet<Var>,
    added: BTreeSet<Var>,
    written: BTreeSet<Var>,
}

impl Touches {
    pub(super) fn of(stmts: &[Stmt]) -> Touches {
        let mut touches = Touches::default();
        each(stmts, &mut |stmt| touches.note(stmt));
        touches
    }

    pub(super) fn of_one(stmt: &Stmt) -> Touches {
        Touches::of(std::slice::from_ref(stmt))
    }

    fn note(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Update { place, .. } => {
                self.added.insert(place.root);
            }
            Stmt::AddAll { into, from } => {
                self.added.insert(into.root);
                self.read.insert(from.root);
            }
            other => {
                for (root, touch) in other.touches() {
                    match touch {
                        Touch::Read => self.read.insert(root),
                        Touch::Write | Touch::Move => self.written.insert(root),
                    };
                }
            }
        }
    }

    pub(super) fn without(mut self, is_gone: impl Fn(&Var) -> bool) -> Touches {
        for roots in [&mut self.read, &mut self.added, &mut self.written] {
            roots.retain(|root| !is_gone(root));
        }
        self
    }

    /// The order of the two matters. Additions may change places.
    pub(super) fn conflicts(&self, other: &Touches) -> bool {
        let meets = |a: &BTreeSet<Var>, b: &BTreeSet<Var>| !a.is_disjoint(b);
        let writes = |a: &Touches, b: &Touches| {
            meets(&a.written, &b.read) || meets(&a.written, &b.added) || meets(&a.added, &b.read)
        };
        writes(self, other) || writes(other, self) || meets(&self.written, &other.written)
    }
}

/// The memory that the statements change.
pub(super) fn written<'a>(stmts: impl Iterator<Item = &'a Stmt>) -> BTreeSet<Var> {
    let mut written = BTreeSet::new();
    for stmt in stmts {
        let touches = Touches::of_one(stmt);
        written.extend(touches.written.into_iter().chain(touches.added));
    }
    written
}
