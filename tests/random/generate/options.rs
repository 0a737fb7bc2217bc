//! Options.

use super::Generator;
use crate::program::{Expr, Id, Maybe, Result, Stmt, Type};

impl Generator {
    fn options(&self) -> Vec<Id> {
        self.visible().into_iter().filter(|id| self.vars[*id].ty == Type::Maybe).collect()
    }

    /// A float of an option, if there is one.
    pub(super) fn of_option(&mut self, depth: usize) -> Option<Expr> {
        let of = self.rng.pick(&self.options())?;
        let below = depth.saturating_sub(1);
        Some(if self.rng.percent(40) {
            Expr::UnwrapOr(of, Box::new(self.reading(|this| this.expr(below))))
        } else {
            let by_if = self.rng.percent(50);
            let none = Box::new(self.reading(|this| this.expr(below)));
            let (item, some) = self.reading(|this| {
                let item = this.item(0);
                (item, Box::new(this.expr(depth)))
            });
            Expr::MapOr { of, item, some, none, by_if }
        })
    }

    fn maybe(&mut self) -> Maybe {
        let (option, array) = (self.rng.pick(&self.options()), self.rng.pick(&self.arrays(1)));
        match (self.rng.below(12), option, array) {
            (0..2, Some(of), _) => {
                let item = self.item(0);
                Maybe::Map(of, item, Box::new(self.expr(2)))
            }
            (2, Some(of), _) => {
                let item = self.item(1);
                Maybe::Filter(of, item, self.cond(1))
            }
            (3, Some(of), _) => {
                let other = self.rng.pick(&self.options()).unwrap_or(of);
                Maybe::Or(of, other)
            }
            (4..6, _, Some(array)) => Maybe::Get(array, self.int(1)),
            (6..9, _, _) => {
                let is_option = |at: &usize| {
                    matches!(self.functions[*at].result, Result::Maybe | Result::Fallible)
                };
                let all: Vec<usize> = (0..self.functions.len()).filter(is_option).collect();
                let called = self
                    .rng
                    .pick(&all)
                    .and_then(|function| Some(Maybe::Call(function, self.args(function, 1)?)));
                called.unwrap_or_else(|| self.chosen())
            }
            _ => self.chosen(),
        }
    }

    fn chosen(&mut self) -> Maybe {
        Maybe::If(self.cond(2), Box::new(self.expr(2)))
    }

    fn may_try(&self) -> bool {
        self.may_exit && matches!(self.result, Result::Maybe | Result::Fallible)
    }

    /// `let x = h(y)?;`
    fn try_call(&mut self) -> Option<Stmt> {
        let is_such = |at: &usize| self.functions[*at].result == self.result;
        let all: Vec<usize> = (0..self.functions.len()).filter(is_such).collect();
        let function = self.rng.pick(&all)?;
        let args = self.args(function, 1)?;
        Some(Stmt::TryCall { id: self.declare(Type::Float, 0, true), function, args })
    }

    pub(super) fn option_stmt(&mut self) -> Option<Stmt> {
        let of = self.rng.pick(&self.options());
        match (self.rng.below(10), of) {
            (0..4, Some(of)) => {
                let (item, then) = self.scoped(|this| {
                    let item = this.declare(Type::Float, 0, true);
                    this.vars[item].name = format!("x{item}");
                    (item, this.stmts(3))
                });
                let otherwise = if self.rng.percent(50) { self.stmts(2) } else { Vec::new() };
                Some(Stmt::IfSome { of, item, then, otherwise })
            }
            (4, Some(of)) if self.may_exit => {
                let exit = Box::new(self.leave());
                let id = self.declare(Type::Float, 0, true);
                Some(Stmt::LetElse { id, of, exit })
            }
            (5..7, Some(of)) if self.may_try() => {
                let is_result = self.result == Result::Fallible;
                Some(Stmt::Try { id: self.declare(Type::Float, 0, true), of, is_result })
            }
            (7..9, _) if self.may_try() => self.try_call(),
            _ => {
                let value = self.reading(Self::maybe);
                let id = self.declare(Type::Maybe, 0, false);
                Some(Stmt::LetMaybe { id, value })
            }
        }
    }
}
