//! Expressions.

use super::operations::{binary, unary};
use super::{Cell, Maybe, Run};
use crate::dual::Dual;
use crate::program::{Cond, Expr, Id, Int, Unary};

impl Run<'_> {
    pub(super) fn float(&self, id: Id) -> Maybe<Dual> {
        match &self.env[id] {
            Some(Cell::Float(value)) => Ok(*value),
            other => Err(format!("{} is no float but {other:?}", self.program.vars[id].name)),
        }
    }

    pub(super) fn array(&mut self, id: Id) -> Maybe<&mut Vec<Dual>> {
        match &mut self.env[id] {
            Some(Cell::Array(array)) => Ok(array),
            _ => Err(format!("{} is no array", self.program.vars[id].name)),
        }
    }

    pub(super) fn element(&mut self, array: Id, at: usize) -> Maybe<Dual> {
        self.array(array)?.get(at).copied().ok_or_else(|| "an index out of bounds".to_owned())
    }

    pub(super) fn int(&mut self, int: &Int) -> Maybe<usize> {
        Ok(match int {
            Int::Literal(n) => *n,
            Int::Var(id) => match self.env[*id] {
                Some(Cell::Int(n)) => n,
                _ => return Err(format!("{} is no integer", self.program.vars[*id].name)),
            },
            Int::At(id, at) => {
                let at = self.int(at)?;
                match &self.env[*id] {
                    Some(Cell::Indices(all)) => *all.get(at).ok_or("no such index")?,
                    _ => return Err(format!("{} are no indices", self.program.vars[*id].name)),
                }
            }
            Int::Less(id) => self.int(&Int::Var(*id))?.checked_sub(1).ok_or("below zero")?,
            Int::Plus(int, n) => self.int(int)? + n,
            Int::Modulo(int, n) => self.int(int)? % n,
            Int::Of(value) => (self.expr(value)?.value.abs() * 3.0) as usize,
        })
    }

    pub(super) fn cond(&mut self, cond: &Cond) -> Maybe<bool> {
        Ok(match cond {
            Cond::Less(a, b) => self.expr(a)?.value < self.expr(b)?.value,
            Cond::Equal(a, b) => self.int(a)? == self.int(b)?,
            Cond::Not(cond) => !self.cond(cond)?,
            Cond::And(a, b) => self.cond(a)? && self.cond(b)?,
            Cond::Or(a, b) => self.cond(a)? || self.cond(b)?,
        })
    }

    pub(super) fn note(&mut self, value: Dual) {
        for part in value.tangent.iter().chain([&value.value]) {
            self.largest = if part.is_nan() { f64::INFINITY } else { self.largest.max(part.abs()) };
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) -> Maybe<Dual> {
        let value = match expr {
            Expr::Number(value) => Dual::constant(*value),
            Expr::Var(id) => self.float(*id)?,
            Expr::Element(array, at) => {
                let at = self.int(at)?;
                self.element(*array, at)?
            }
            Expr::Cell(id, i, j) => {
                let at = self.cell(*id, i, j)?;
                self.element(*id, at)?
            }
            Expr::Part(id, at) => self.array(*id)?[*at],
            Expr::Cast(int) => Dual::constant(self.int(int)? as f64),
            Expr::Unary(op, x) => {
                let value = unary(*op, self.expr(x)?);
                if *op == Unary::Floor {
                    self.floors.push(value.value);
                }
                value
            }
            Expr::Binary(op, x, y) => {
                let x = self.expr(x)?;
                binary(*op, x, self.expr(y)?)
            }
            Expr::If(cond, then, otherwise) => {
                if self.cond(cond)? {
                    self.block(then)?
                } else {
                    self.block(otherwise)?
                }
            }
            Expr::Match(int, arms) => {
                let at = self.int(int)?.min(arms.len() - 1);
                self.expr(&arms[at])?
            }
            Expr::Block(block) => self.block(block)?,
            Expr::Call(function, args) => match self.call(*function, args)? {
                Cell::Float(value) => value,
                _ => return Err("a call without a float".to_owned()),
            },
            Expr::Closure(id, x) => {
                let x = self.expr(x)?;
                let Some(Cell::Closure { param, body, env }) = self.env[*id].clone() else {
                    return Err("no closure".to_owned());
                };
                let outer = env.map(|env| std::mem::replace(&mut self.env, (*env).clone()));
                self.set(param, x);
                let value = self.block(&body)?;
                if let Some(outer) = outer {
                    self.env = outer;
                }
                value
            }
            Expr::Chain(chain) => self.chain(chain)?,
            Expr::Field(place, field) => {
                let (id, at) = self.point_at(place)?;
                self.element(id, at + field)?
            }
            Expr::UnwrapOr(of, or) => {
                // what stands in its place is evaluated all the same
                let or = self.expr(or)?;
                self.maybe(*of)?.unwrap_or(or)
            }
            Expr::MapOr { of, item, some, none, by_if } => {
                self.map_or(*of, *item, (some, none), *by_if)?
            }
            Expr::ByShape(it) => self.by_shape(it)?,
        };
        self.note(value);
        Ok(value)
    }
}
