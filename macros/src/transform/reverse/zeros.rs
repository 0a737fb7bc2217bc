//! Zeros in the shape of a value.

use super::{Reverse, has_shape_of_its_own};
use crate::ir::walk::reshaped_by;
use crate::ir::{Code, Init, Kind, Origin, Place, Stmt, Var};
use quote::quote;

impl Reverse<'_> {
    /// `0.0`
    pub(super) fn zero(&mut self, like: Var) -> Var {
        let kind = self.func.kind(like).clone();
        let dst = self.fresh(Origin::Temporary, kind.clone(), like);
        match kind {
            kind if kind.is_plain() => self.push(Stmt::Const { dst, value: quote!(()) }),
            Kind::Scalar(_) => self.push(Stmt::Const { dst, value: quote!(0.0) }),
            Kind::Plain => self.push(Stmt::Const { dst, value: quote!(()) }),
            Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => {
                let init = match self.is_moved_away(like) {
                    true => Init::Copy(Place::whole(self.zeros_like(like))),
                    false => Init::ZeroLike(Place::whole(like)),
                };
                self.push(Stmt::Declare { dst, init });
            }
        }
        dst
    }

    /// One arm moves what may be no number.
    fn is_moved_away(&self, var: Var) -> bool {
        let is_param = || self.func.params.iter().any(|param| param.tree.leaves().contains(&var));
        self.memory.is_moved_in_arm(var)
            && self.may_have_length(var)
            && (self.defs.contains_key(&var) || is_param())
    }

    /// Zeros that the forward part keeps of what one arm moves.
    fn zeros_like(&mut self, of: Var) -> Var {
        if let Some(zeros) = self.zeros.get(&of) {
            return *zeros;
        }
        let zeros = self.fresh_zeros(self.func.kind(of).clone(), of);
        self.zeros.insert(of, zeros);
        zeros
    }

    /// What keeps them where the value is made.
    pub(super) fn zeros_kept(&mut self, of: Var) -> Option<Stmt> {
        let dst = self.zeros.remove(&of)?;
        Some(Stmt::Declare { dst, init: Init::ZeroLike(Place::whole(of)) })
    }

    pub(super) fn zeros_of_params(&mut self) -> Vec<Stmt> {
        let left: Vec<Var> = self.zeros.keys().copied().collect();
        left.into_iter().filter_map(|of| self.zeros_kept(of)).collect()
    }

    /// What has arrived at a place is zero from here on, in the shape of what was somewhere before: that is kept by the statement.
    pub(super) fn zeros_before(&mut self, at: &Place, of: Place) -> Stmt {
        let zeros = self.fresh_zeros(Kind::Opaque, of.root);
        self.push(Stmt::Copy { to: at.clone(), from: Place::whole(zeros) });
        Stmt::Declare { dst: zeros, init: Init::ZeroLike(of) }
    }

    fn fresh_zeros(&mut self, kind: Kind, of: Var) -> Var {
        let zeros = self.fresh(Origin::Named("zeros"), kind, of);
        self.roots.insert(zeros);
        zeros
    }

    /// Zeros in the shape that a root has at this point of the forward part.
    pub(super) fn shape(&mut self, root: Var) -> (Init, Vec<Stmt>) {
        let kind = self.func.kind(root).clone();
        if has_shape_of_its_own(&kind) {
            return (Init::Zero, Vec::new());
        }
        let span = self.func.info(root).span;
        if let Kind::Array(elem, _) = &kind
            && has_shape_of_its_own(elem)
        {
            let len = self.fresh(Origin::Named("len"), Kind::Plain, root);
            let name = crate::names::placeholder(root, span);
            let code = Code { tokens: quote!(#name.len()), uses: vec![root], pure: false };
            return (Init::Zeros(len), vec![Stmt::Plain { dst: Some(len), code }]);
        }
        let zeros = self.fresh_zeros(kind, root);
        let declare = Stmt::Declare { dst: zeros, init: Init::ZeroLike(Place::whole(root)) };
        (Init::Copy(Place::whole(zeros)), vec![declare])
    }

    /// The statement of these behind which the shape of memory is taken, or before which (`false`), if one changes it.
    pub(super) fn shape_at(&self, stmts: &[Stmt], root: Var) -> Option<(usize, bool)> {
        let last = self.last_change(stmts, root)?;
        match stmts.iter().rposition(|stmt| stmt.moves(root)) {
            // the last statement that is not after the move
            Some(moves) if moves <= last => Some((moves, false)),
            _ => Some((last, true)),
        }
    }

    /// What keeps the shape of memory that a block is given stands where the block does not change it any more.
    pub(super) fn take_shape(&self, stmts: &mut Vec<Stmt>, root: Var, shape: Vec<Stmt>) {
        let at = self.shape_at(stmts, root);
        let at = at.map_or(0, |(at, is_behind)| at + usize::from(is_behind));
        stmts.splice(at..at, shape);
    }

    /// The last of the statements that may change a length of the memory.
    fn last_change(&self, stmts: &[Stmt], root: Var) -> Option<usize> {
        if !self.reshaped.contains(&root) {
            return None;
        }
        stmts.iter().rposition(|stmt| {
            let stmt = std::slice::from_ref(stmt);
            reshaped_by(&self.func, stmt).contains(&root)
                || self.resized_parts(stmt).contains(&root)
        })
    }
}
