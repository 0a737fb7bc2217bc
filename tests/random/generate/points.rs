//! Points: structs of two floats, and vectors of them.

use super::Generator;
use crate::program::{Id, Param, Passing, Point, PointPlace, Result, Stmt, Type};

impl Generator {
    pub(super) fn points_of_entry(&mut self, params: &mut Vec<Param>) {
        let can_write = self.result == Result::Float;
        let passing = |this: &mut Self| match this.rng.below(3) {
            0 if can_write => Passing::Mut,
            1 => Passing::Value,
            _ => Passing::Ref,
        };
        if self.rng.percent(30) {
            let passing = passing(self);
            params.push(self.param(Type::Point, passing));
        }
        if self.rng.percent(15) {
            let passing =
                if can_write && self.rng.percent(40) { Passing::Mut } else { Passing::Ref };
            params.push(self.param(Type::Points(2), passing));
        }
    }

    /// A point, which may be the receiver of a method.
    pub(super) fn point_of_helper(&mut self, params: &mut Vec<Param>) {
        if !self.rng.percent(35) {
            return;
        }
        let passing = match self.rng.below(4) {
            0 => Passing::Value,
            1 => Passing::Mut,
            _ => Passing::Ref,
        };
        let param = self.param(Type::Point, passing);
        if self.rng.percent(60) {
            self.vars[param.id].name = "self".to_owned();
        }
        params.push(param);
    }

    fn single(&self) -> Vec<Id> {
        self.visible().into_iter().filter(|id| self.vars[*id].ty == Type::Point).collect()
    }

    /// Vectors and slices of points.
    pub(super) fn sets(&self, writes: bool) -> Vec<Id> {
        let is_set = |id: &Id| matches!(self.vars[*id].ty, Type::Points(_));
        let sets = self.visible().into_iter().filter(is_set);
        sets.filter(|id| !writes || self.is_writable(*id)).collect()
    }

    /// Points, and sets of points, that may be written.
    pub(super) fn points_to_write(&self) -> Vec<Id> {
        let single = self.single().into_iter().filter(|id| self.is_writable(*id));
        single.chain(self.sets(true)).collect()
    }

    pub(super) fn point_to_read(&mut self) -> Option<PointPlace> {
        let all: Vec<Id> = self.single().into_iter().chain(self.sets(false)).collect();
        let id = self.rng.pick(&all)?;
        Some(match self.vars[id].ty {
            Type::Points(len) => PointPlace::Element(id, self.index(len)),
            _ => PointPlace::Var(id),
        })
    }

    pub(super) fn point_to_write(&mut self) -> Option<PointPlace> {
        let id = self.rng.pick(&self.points_to_write())?;
        Some(match self.vars[id].ty {
            Type::Points(len) => PointPlace::Element(
                id,
                self.reading(|this| {
                    this.hidden.push(id);
                    this.index(len)
                }),
            ),
            _ => PointPlace::Var(id),
        })
    }

    /// A value of the type.
    pub(super) fn point(&mut self, depth: usize) -> Point {
        self.reading(|this| this.some_point(depth))
    }

    fn some_point(&mut self, depth: usize) -> Point {
        let made = |this: &mut Self| {
            let x = Box::new(this.expr(depth));
            let is_called = this.rng.percent(40);
            Point::Made(x, Box::new(this.expr(depth)), is_called)
        };
        let Some(place) = self.point_to_read() else { return made(self) };
        match self.rng.below(12) {
            0..2 => Point::Copy(place),
            2..4 => match self.point_to_read() {
                Some(other) => Point::Sum(place, other),
                None => Point::Copy(place),
            },
            4..6 => Point::Scaled(place, Box::new(self.expr(depth))),
            6..8 => match self.rng.pick(&self.single()) {
                Some(base) => Point::Updated(base, self.rng.below(2), Box::new(self.expr(depth))),
                None => made(self),
            },
            8..10 => self.called(depth).unwrap_or_else(|| made(self)),
            _ => made(self),
        }
    }

    fn called(&mut self, depth: usize) -> Option<Point> {
        let is_point = |at: &usize| self.functions[*at].result == Result::Point;
        let all: Vec<usize> = (0..self.functions.len()).filter(is_point).collect();
        let function = self.rng.pick(&all)?;
        let args = self.args(function, depth.saturating_sub(1))?;
        Some(Point::Call(function, args))
    }

    pub(super) fn point_stmt(&mut self) -> Option<Stmt> {
        Some(match self.rng.below(10) {
            0..4 => {
                let value = self.point(2);
                let id = self.declare(Type::Point, 0, true);
                self.declared.push(id);
                Stmt::LetPoint { id, value }
            }
            4..7 => {
                let to = self.point_to_write()?;
                Stmt::SetPoint { to, value: self.point(2) }
            }
            7 => {
                let values: Vec<Point> =
                    (0..2 + self.rng.below(2)).map(|_| self.point(1)).collect();
                let id = self.declare(Type::Points(values.len()), 0, true);
                Stmt::LetPoints { id, values }
            }
            8 => {
                let of = self.reading(Self::point_to_read)?;
                let ids = self.pair_of_names();
                Stmt::LetFields { ids, of }
            }
            _ => {
                let points = self.rng.pick(&self.sets(true))?;
                let Type::Points(len) = self.vars[points].ty else { return None };
                let at = |this: &mut Self| {
                    this.reading(|this| {
                        this.hidden.push(points);
                        this.index(len)
                    })
                };
                Stmt::Swap { array: points, i: at(self), j: at(self) }
            }
        })
    }
}
