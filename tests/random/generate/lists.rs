//! Arrays and vectors as a whole, and values of the enum.

use super::Generator;
use crate::program::{ByShape, Expr, Id, List, Op, Place, Shape, Stmt, Type};

impl Generator {
    pub(super) fn list_stmt(&mut self) -> Option<Stmt> {
        let array = self.rng.pick(&self.writable_arrays(2));
        let list = match self.rng.below(20) {
            0..3 => List::Sort { array: array?, falls: self.rng.percent(30) },
            3 => List::Reverse(array?),
            4 => List::Rotate(array?),
            5..7 => self.extend()?,
            7 => {
                let vec = self.rng.pick(&self.vectors())?;
                List::Truncate { vec, len: self.length(vec) }
            }
            8..10 => self.pop()?,
            10..13 => self.split(array?),
            13..15 => {
                let of = self.rng.pick(&self.arrays(2))?;
                List::Head { ids: self.pair_of_names(), of }
            }
            15..17 => self.indices(),
            _ => return self.shape_stmt().map(Stmt::List),
        };
        Some(Stmt::List(list))
    }

    /// Vectors that may grow and shrink.
    fn vectors(&self) -> Vec<Id> {
        let is_vec = |id: &Id| matches!(self.vars[*id].ty, Type::Vec(_));
        self.writable_arrays(1).into_iter().filter(is_vec).collect()
    }

    fn extend(&mut self) -> Option<List> {
        if self.nesting > 1 {
            return None;
        }
        let vec = self.rng.pick(&self.vectors())?;
        let others: Vec<Id> = self.arrays(1).into_iter().filter(|id| *id != vec).collect();
        Some(List::Extend { vec, from: self.rng.pick(&others)?, by_half: self.rng.percent(50) })
    }

    fn pop(&mut self) -> Option<List> {
        let vec = self.rng.pick(&self.vectors())?;
        let value = self.reading(|this| this.expr(2));
        let body = self.scoped(|this| {
            // it must not become shorter meanwhile
            this.frozen.push(vec);
            this.stmts(2)
        });
        let id = self.declare(Type::Float, 0, true);
        self.vars[id].name = format!("x{id}");
        Some(List::Pop { id, vec, value, body })
    }

    fn split(&mut self, array: Id) -> List {
        let len = self.length(array);
        let at = 1 + self.rng.below(len - 1);
        let (ids, body) = self.scoped(|this| {
            this.hidden.push(array);
            let left = this.declare(Type::Slice(at), 0, true);
            let right = this.declare(Type::Slice(len - at), 0, true);
            this.vars[left].name = format!("l{left}");
            this.vars[right].name = format!("r{right}");
            let (to, op) = (this.index(at), this.op());
            let to = Place::Element(left, to);
            let value = this.reading(|this| this.expr(2));
            let mut body = vec![Stmt::Assign { to, op, value }];
            this.stmt(&mut body);
            ((left, right), body)
        });
        List::Split { array, at, ids, body }
    }

    fn indices(&mut self) -> List {
        let bound = 2 + self.rng.below(2);
        let values: Vec<usize> =
            (0..2 + self.rng.below(3)).map(|_| self.rng.below(bound)).collect();
        let id = self.declare(Type::Indices(values.len(), bound), 0, false);
        self.vars[id].name = format!("n{id}");
        List::Indices { id, values }
    }

    fn shapes(&self) -> Vec<Id> {
        self.visible().into_iter().filter(|id| self.vars[*id].ty == Type::Shape).collect()
    }

    fn shape_stmt(&mut self) -> Option<List> {
        let writable: Vec<Id> =
            self.shapes().into_iter().filter(|id| self.is_writable(*id)).collect();
        Some(match (self.rng.below(6), self.rng.pick(&writable)) {
            (0..2, Some(id)) => List::SetShape { id, value: self.reading(|this| this.shape(1)) },
            (2..4, Some(of)) => {
                let (item, body) = self.scoped(|this| {
                    this.hidden.push(of);
                    let item = this.declare(Type::Float, 1, true);
                    this.vars[item].name = format!("v{item}");
                    let op = this.op();
                    let op = if op == Op::Mul && this.nesting > 0 { Op::Add } else { op };
                    let value = this.reading(|this| this.expr(2));
                    let mut body = vec![Stmt::Assign { to: Place::Var(item), op, value }];
                    this.stmt(&mut body);
                    (item, body)
                });
                List::Inside { of, item, body }
            }
            _ => {
                let value = self.reading(|this| this.shape(1));
                let id = self.declare(Type::Shape, 0, true);
                self.vars[id].name = format!("e{id}");
                List::LetShape { id, value }
            }
        })
    }

    fn shape(&mut self, depth: usize) -> Shape {
        match self.rng.below(8) {
            0..2 => Shape::One(self.expr(2)),
            2..4 => Shape::Two(self.expr(2), self.expr(1)),
            4 => Shape::Nothing,
            _ if depth > 0 => {
                let cond = self.cond(2);
                let then = Box::new(self.shape(depth - 1));
                Shape::If(cond, then, Box::new(self.shape(depth - 1)))
            }
            _ => Shape::One(self.expr(1)),
        }
    }

    /// A float of an enum, if there is one.
    pub(super) fn by_shape(&mut self, depth: usize) -> Option<Expr> {
        let of = self.rng.pick(&self.shapes())?;
        let below = depth.saturating_sub(1);
        let one = self.reading(|this| {
            let item = this.item(0);
            (item, this.expr(depth))
        });
        let two = self.reading(|this| {
            let (x, y) = (this.item(0), this.item(0));
            (x, y, this.expr(depth))
        });
        let nothing = self.reading(|this| this.expr(below));
        Some(Expr::ByShape(Box::new(ByShape { of, one, two, nothing })))
    }
}
