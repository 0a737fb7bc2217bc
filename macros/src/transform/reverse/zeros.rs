//! Zeros in the shape of a value.

use super::{Reverse, has_shape_of_its_own};
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
        let zeros = self.fresh(Origin::Named("zeros"), self.func.kind(of).clone(), of);
        self.roots.insert(zeros);
        self.zeros.insert(of, zeros);
        zeros
    }

    /// What keeps them where the value is made.
    pub(super) fn zeros_kept(&mut self, of: Var) -> Option<Stmt> {
        let dst = self.zeros.remove(&of)?;
        Some(Stmt::Declare { dst, init: Init::ZeroLike(Place::whole(of)) })
    }

    pub(super) fn zeros_of_params(&mut self) -> Vec<Stmt> {
        let zeros = std::mem::take(&mut self.zeros);
        let declared = |(of, dst)| Stmt::Declare { dst, init: Init::ZeroLike(Place::whole(of)) };
        zeros.into_iter().map(declared).collect()
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
        let zeros = self.fresh(Origin::Named("zeros"), kind, root);
        self.roots.insert(zeros);
        let declare = Stmt::Declare { dst: zeros, init: Init::ZeroLike(Place::whole(root)) };
        (Init::Copy(Place::whole(zeros)), vec![declare])
    }
}
