//! Points.

use super::{Cell, Maybe, Run};
use crate::dual::Dual;
use crate::program::{Id, Point, PointPlace, Stmt};

impl Run<'_> {
    /// The array in which a point stands, and where.
    pub(super) fn point_at(&mut self, place: &PointPlace) -> Maybe<(Id, usize)> {
        Ok(match place {
            PointPlace::Var(id) => (*id, 0),
            PointPlace::Element(id, at) => (*id, 2 * self.int(at)?),
        })
    }

    fn read(&mut self, place: &PointPlace) -> Maybe<[Dual; 2]> {
        let (id, at) = self.point_at(place)?;
        Ok([self.element(id, at)?, self.element(id, at + 1)?])
    }

    pub(super) fn point(&mut self, point: &Point) -> Maybe<[Dual; 2]> {
        let point = match point {
            Point::Made(x, y, _) => [self.expr(x)?, self.expr(y)?],
            Point::Updated(base, field, value) => {
                let value = self.expr(value)?;
                let mut point = self.read(&PointPlace::Var(*base))?;
                point[*field] = value;
                point
            }
            Point::Copy(place) => self.read(place)?,
            Point::Sum(p, q) => {
                let (p, q) = (self.read(p)?, self.read(q)?);
                [p[0].add(q[0]), p[1].add(q[1])]
            }
            Point::Scaled(p, by) => {
                let (p, by) = (self.read(p)?, self.expr(by)?);
                [p[0].mul(by), p[1].mul(by)]
            }
            Point::Call(function, args) => match self.call(*function, args)? {
                Cell::Array(parts) => [parts[0], parts[1]],
                _ => return Err("a call without a point".to_owned()),
            },
        };
        point.into_iter().for_each(|part| self.note(part));
        Ok(point)
    }

    pub(super) fn point_stmt(&mut self, stmt: &Stmt) -> Maybe<()> {
        match stmt {
            Stmt::LetPoint { id, value } => {
                let value = self.point(value)?;
                self.env[*id] = Some(Cell::Array(value.to_vec()));
            }
            Stmt::SetPoint { to, value } => {
                let value = self.point(value)?;
                let (id, at) = self.point_at(to)?;
                let array = self.array(id)?;
                array.get_mut(at..at + 2).ok_or("out of bounds")?.copy_from_slice(&value);
            }
            Stmt::LetPoints { id, values } => {
                let mut points = Vec::new();
                for value in values {
                    points.extend(self.point(value)?);
                }
                self.env[*id] = Some(Cell::Array(points));
            }
            Stmt::LetFields { ids, of } => {
                let [x, y] = self.read(of)?;
                self.set(ids.0, x);
                self.set(ids.1, y);
            }
            _ => return Err("nothing of points".to_owned()),
        }
        Ok(())
    }
}
