//! Points as Rust.

use crate::program::{Id, Passing, Point, PointPlace, Program, Stmt};

/// What every program uses.
pub(crate) const USES: &str = "\
use chainrule::{Differentiable, differentiate};
use std::ops::{Add, Mul};

";

/// The types of every program.
pub(crate) const TYPES: &str = "\
#[derive(Differentiable, Clone, Copy, Debug, Default)]
pub struct P {
    pub x: f64,
    pub y: f64,
}

#[derive(Differentiable, Clone, Copy, Debug)]
pub enum E {
    A(f64),
    B { x: f64, y: f64 },
    N,
}

#[differentiate(order = 2)]
impl P {
    pub fn new(x: f64, y: f64) -> P {
        P { x, y }
    }
}

#[differentiate(order = 2)]
impl Add for P {
    type Output = P;
    fn add(self, other: P) -> P {
        P { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate(order = 2)]
impl Mul<f64> for P {
    type Output = P;
    fn mul(self, by: f64) -> P {
        P { x: self.x * by, y: self.y * by }
    }
}

";

const FIELDS: [&str; 2] = ["x", "y"];

impl Program {
    /// The place itself, which a method or field follows.
    fn base(&self, place: &PointPlace) -> String {
        match place {
            PointPlace::Var(id) => self.name(*id).to_owned(),
            PointPlace::Element(id, at) => format!("{}[{}]", self.name(*id), self.int(at)),
        }
    }

    pub(super) fn field(&self, place: &PointPlace, field: usize) -> String {
        format!("{}.{}", self.base(place), FIELDS[field])
    }

    fn is_reference(&self, id: Id) -> bool {
        self.vars[id].stars > 0
    }

    /// The point as a value.
    fn value_of(&self, place: &PointPlace) -> String {
        match place {
            PointPlace::Var(id) if self.is_reference(*id) => format!("(*{})", self.name(*id)),
            place => self.base(place),
        }
    }

    /// A point as an argument.
    pub(super) fn point_arg(&self, place: &PointPlace, passing: Passing) -> String {
        match (passing, place) {
            (Passing::Value, place) => self.value_of(place),
            (Passing::Ref, PointPlace::Var(id)) if self.is_reference(*id) => {
                format!("&*{}", self.name(*id))
            }
            (Passing::Mut, PointPlace::Var(id)) if self.is_reference(*id) => {
                format!("&mut *{}", self.name(*id))
            }
            (Passing::Ref, place) => format!("&{}", self.base(place)),
            (Passing::Mut, place) => format!("&mut {}", self.base(place)),
        }
    }

    /// What a method is called on.
    pub(super) fn receiver(&self, place: &PointPlace) -> String {
        self.base(place)
    }

    pub(super) fn point(&self, point: &Point) -> String {
        match point {
            Point::Made(x, y, true) => format!("P::new({}, {})", self.expr(x), self.expr(y)),
            Point::Made(x, y, false) => {
                format!("P {{ x: {}, y: {} }}", self.expr(x), self.expr(y))
            }
            Point::Updated(base, field, value) => {
                let (field, value) = (FIELDS[*field], self.expr(value));
                format!("P {{ {field}: {value}, ..{} }}", self.value_of(&PointPlace::Var(*base)))
            }
            Point::Copy(place) => self.value_of(place),
            Point::Sum(p, q) => format!("{} + {}", self.value_of(p), self.value_of(q)),
            Point::Scaled(p, by) => format!("{} * {}", self.value_of(p), self.operand(by)),
            Point::Call(function, args) => self.call(*function, args),
        }
    }

    pub(super) fn point_stmt(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::LetPoint { id, value } => {
                let ty = if id % 2 > 0 { "" } else { ": P" };
                format!("let mut {}{ty} = {};", self.name(*id), self.point(value))
            }
            Stmt::SetPoint { to, value } => {
                let to = match to {
                    PointPlace::Var(id) if self.is_reference(*id) => format!("*{}", self.name(*id)),
                    place => self.base(place),
                };
                format!("{to} = {};", self.point(value))
            }
            Stmt::LetPoints { id, values } => {
                let values: Vec<String> = values.iter().map(|it| self.point(it)).collect();
                format!("let mut {} = vec![{}];", self.name(*id), values.join(", "))
            }
            Stmt::LetFields { ids, of } => {
                let (x, y) = (self.name(ids.0), self.name(ids.1));
                format!("let P {{ x: mut {x}, y: mut {y} }} = {};", self.value_of(of))
            }
            _ => String::new(),
        }
    }
}
