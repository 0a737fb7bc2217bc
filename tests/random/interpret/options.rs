//! Options.

use super::{Cell, Flow, Maybe, Run};
use crate::dual::Dual;
use crate::program::{Expr, Id, Maybe as Option_, Stmt};

impl Run<'_> {
    pub(super) fn maybe(&self, id: Id) -> Maybe<Option<Dual>> {
        match &self.env[id] {
            Some(Cell::Maybe(value)) => Ok(*value),
            other => Err(format!("{} is no option but {other:?}", self.program.vars[id].name)),
        }
    }

    /// A method evaluates what stands for nothing in any case, an `if` does not.
    pub(super) fn map_or(
        &mut self,
        of: Id,
        item: Id,
        (some, none): (&Expr, &Expr),
        by_if: bool,
    ) -> Maybe<Dual> {
        let value = self.maybe(of)?;
        let or = if by_if && value.is_some() { None } else { Some(self.expr(none)?) };
        match (value, or) {
            (Some(value), _) => {
                self.set(item, value);
                self.expr(some)
            }
            (None, Some(or)) => Ok(or),
            (None, None) => Err("nothing at all".to_owned()),
        }
    }

    fn option(&mut self, value: &Option_) -> Maybe<Option<Dual>> {
        Ok(match value {
            Option_::If(cond, value) => {
                if self.cond(cond)? {
                    Some(self.expr(value)?)
                } else {
                    None
                }
            }
            Option_::Get(array, at) => {
                let at = self.int(at)?;
                self.array(*array)?.get(at).copied()
            }
            Option_::Map(of, item, map) => match self.maybe(*of)? {
                Some(value) => {
                    self.set(*item, value);
                    Some(self.expr(map)?)
                }
                None => None,
            },
            Option_::Filter(of, item, cond) => match self.maybe(*of)? {
                Some(value) => {
                    self.set(*item, value);
                    self.cond(cond)?.then_some(value)
                }
                None => None,
            },
            Option_::Or(first, second) => self.maybe(*first)?.or(self.maybe(*second)?),
            Option_::Call(function, args) => match self.call(*function, args)? {
                Cell::Maybe(value) => value,
                _ => return Err("a call without an option".to_owned()),
            },
        })
    }

    pub(super) fn option_stmt(&mut self, stmt: &Stmt) -> Maybe<Flow> {
        match stmt {
            Stmt::LetMaybe { id, value } => {
                let value = self.option(value)?;
                self.env[*id] = Some(Cell::Maybe(value));
            }
            Stmt::IfSome { of, item, then, otherwise } => {
                let Some(value) = self.maybe(*of)? else { return self.stmts(otherwise) };
                self.set(*item, value);
                return self.stmts(then);
            }
            Stmt::LetElse { id, of, exit } => match self.maybe(*of)? {
                Some(value) => self.set(*id, value),
                None => return self.stmt(exit),
            },
            Stmt::TryCall { id, function, args } => match self.call(*function, args)? {
                Cell::Maybe(Some(value)) => self.set(*id, value),
                Cell::Maybe(None) => return Ok(Flow::Return(Cell::Maybe(None))),
                _ => return Err("a call without a result".to_owned()),
            },
            Stmt::Try { id, of, .. } => match self.maybe(*of)? {
                Some(value) => self.set(*id, value),
                None => return Ok(Flow::Return(Cell::Maybe(None))),
            },
            _ => return Err("nothing of options".to_owned()),
        }
        Ok(Flow::Next)
    }
}
