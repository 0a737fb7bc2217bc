//! Arrays and vectors as a whole, and values of the enum.

use super::{Cell, Flow, Maybe, Run};
use crate::dual::Dual;
use crate::program::{ByShape, Id, List, Shape};

impl Run<'_> {
    pub(super) fn list_stmt(&mut self, list: &List) -> Maybe<Flow> {
        match list {
            List::Sort { array, falls } => {
                let array = self.array(*array)?;
                array.sort_by(|a, b| {
                    if *falls { b.value.total_cmp(&a.value) } else { a.value.total_cmp(&b.value) }
                });
            }
            List::Reverse(array) => self.array(*array)?.reverse(),
            List::Rotate(array) => self.array(*array)?.rotate_left(1),
            List::Extend { vec, from, by_half } => {
                let by = Dual::constant(if *by_half { 0.5 } else { 1.0 });
                let more = self.array(*from)?.clone().into_iter().map(|it| it.mul(by));
                self.array(*vec)?.extend(more);
            }
            List::Truncate { vec, len } => self.array(*vec)?.truncate(*len),
            List::Pop { id, vec, value, body } => {
                let value = self.expr(value)?;
                self.array(*vec)?.push(value);
                match self.stmts(body)? {
                    Flow::Next => {}
                    flow => return Ok(flow),
                }
                let popped = self.array(*vec)?.pop().ok_or("nothing to pop")?;
                self.set(*id, popped);
            }
            List::Split { array, at, ids, body } => {
                let (left, right) = self.array(*array)?.split_at(*at);
                let (left, right) = (left.to_vec(), right.to_vec());
                self.env[ids.0] = Some(Cell::Array(left));
                self.env[ids.1] = Some(Cell::Array(right));
                let flow = self.stmts(body)?;
                let (left, right) = (self.array(ids.0)?.clone(), self.array(ids.1)?.clone());
                *self.array(*array)? = [left, right].concat();
                return Ok(flow);
            }
            List::Head { ids, of } => {
                let (first, second) = (self.element(*of, 0)?, self.element(*of, 1)?);
                self.set(ids.0, first);
                self.set(ids.1, second);
            }
            List::Indices { id, values } => self.env[*id] = Some(Cell::Indices(values.clone())),
            List::LetShape { id, value } | List::SetShape { id, value } => {
                let value = self.shape(value)?;
                self.env[*id] = Some(Cell::Shape(value));
            }
            List::Inside { of, item, body } => {
                if let [one] = self.shape_of(*of)?[..] {
                    self.set(*item, one);
                    let flow = self.stmts(body)?;
                    let one = self.float(*item)?;
                    self.env[*of] = Some(Cell::Shape(vec![one]));
                    return Ok(flow);
                }
            }
        }
        Ok(Flow::Next)
    }

    /// The floats in it, which say what variant it is.
    fn shape(&mut self, value: &Shape) -> Maybe<Vec<Dual>> {
        Ok(match value {
            Shape::One(x) => vec![self.expr(x)?],
            Shape::Two(x, y) => vec![self.expr(x)?, self.expr(y)?],
            Shape::Nothing => Vec::new(),
            Shape::If(cond, then, otherwise) => {
                if self.cond(cond)? {
                    self.shape(then)?
                } else {
                    self.shape(otherwise)?
                }
            }
        })
    }

    fn shape_of(&self, id: Id) -> Maybe<Vec<Dual>> {
        match &self.env[id] {
            Some(Cell::Shape(floats)) => Ok(floats.clone()),
            other => Err(format!("{} is no enum but {other:?}", self.program.vars[id].name)),
        }
    }

    pub(super) fn by_shape(&mut self, it: &ByShape) -> Maybe<Dual> {
        match self.shape_of(it.of)?[..] {
            [a] => {
                self.set(it.one.0, a);
                self.expr(&it.one.1)
            }
            [x, y] => {
                self.set(it.two.0, x);
                self.set(it.two.1, y);
                self.expr(&it.two.2)
            }
            _ => self.expr(&it.nothing),
        }
    }
}
