//! The room that a tape has for one run of a loop is borrowed before the loop: what tests that it is there stands
//! outside, and the loop itself needs no test.

use super::body::Body;
use crate::ir::walk::each;
use crate::ir::{Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use quote::quote;

impl Body<'_> {
    /// `let saved_x_1 = &mut saved_x[start..end];` for each tape of which the loop uses one such piece, and nothing else.
    pub(super) fn borrow_rooms(&mut self, looped: &Loop) -> Vec<Var> {
        let mut borrowed = Vec::new();
        for (tape, (room, is_written)) in self.rooms_of(looped) {
            let name = self.names.copy_of(tape);
            let room = match is_written {
                true => self.exclusive(&room),
                false => self.shared(&room),
            };
            let room = room.whole();
            self.push(quote!(let #name = #room;));
            self.rooms.insert(tape, name);
            borrowed.push(tape);
        }
        borrowed
    }

    /// The pieces, and whether the loop writes there.
    fn rooms_of(&self, looped: &Loop) -> Map<Var, (Place, bool)> {
        let mut inside = looped.own_vars();
        each(&looped.body.stmts, &mut |stmt| inside.extend(stmt.defs()));
        let mut rooms: Map<Var, (Place, bool)> = Map::new();
        let mut others = Vec::new();
        each(&looped.body.stmts, &mut |stmt| {
            let is_written = matches!(stmt, Stmt::Store { .. } | Stmt::Update { .. });
            let used = match stmt {
                Stmt::Load { place, .. }
                | Stmt::Store { place, .. }
                | Stmt::Update { place, .. } => self.room(place, &inside),
                _ => None,
            };
            for (root, _) in stmt.touches() {
                match &used {
                    Some(room) if room.root == root => match rooms.get_mut(&root) {
                        None => drop(rooms.insert(root, (room.clone(), is_written))),
                        Some((known, written)) if known.path == room.path => *written |= is_written,
                        Some(_) => others.push(root),
                    },
                    _ => others.push(root),
                }
            }
        });
        rooms.retain(|tape, _| !others.contains(tape) && !self.rooms.contains_key(tape));
        rooms
    }

    /// `saved_x[start..end]` of a place in there that the loop does not move.
    fn room(&self, place: &Place, inside: &[Var]) -> Option<Place> {
        let [slice @ Proj::Slice(Some(start), Some(end)), Proj::Index(_)] = place.path.as_slice()
        else {
            return None;
        };
        let is_tape = matches!(self.func.info(place.root).origin, Origin::Tape(_));
        let is_fixed = !inside.contains(start) && !inside.contains(end);
        (is_tape && is_fixed).then(|| Place { root: place.root, path: vec![slice.clone()] })
    }
}
