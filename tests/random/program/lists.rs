//! What is done to arrays and vectors as a whole, and values of an enum.

use super::{Cond, Expr, Id, Stmt};

#[derive(Clone, Debug)]
pub(crate) enum List {
    /// `a.sort_by(|a, b| a.total_cmp(b));`, or the other way round
    Sort {
        array: Id,
        falls: bool,
    },
    Reverse(Id),
    /// `a.rotate_left(1);`
    Rotate(Id),
    /// `v.extend_from_slice(&a[..]);`, `v.extend(a.iter().map(|t| t * 0.5));`
    Extend {
        vec: Id,
        from: Id,
        by_half: bool,
    },
    /// `v.truncate(2);`
    Truncate {
        vec: Id,
        len: usize,
    },
    /// `v.push(x); { .. } let y = v.pop().unwrap_or(0.5);`
    Pop {
        id: Id,
        vec: Id,
        value: Expr,
        body: Vec<Stmt>,
    },
    /// `{ let (l, r) = a.split_at_mut(1); .. }`
    Split {
        array: Id,
        at: usize,
        ids: (Id, Id),
        body: Vec<Stmt>,
    },
    /// `let [x, y, ..] = a;`, with an `else` if it is a slice
    Head {
        ids: (Id, Id),
        of: Id,
    },
    /// `let n = [2, 0, 1];`, to be indices
    Indices {
        id: Id,
        values: Vec<usize>,
    },
    LetShape {
        id: Id,
        value: Shape,
    },
    /// `e = E::A(x);`
    SetShape {
        id: Id,
        value: Shape,
    },
    /// `if let E::A(x) = &mut e { *x = .. }`
    Inside {
        of: Id,
        item: Id,
        body: Vec<Stmt>,
    },
}

/// A value of the enum.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// `E::A(x)`
    One(Expr),
    /// `E::B { x, y }`
    Two(Expr, Expr),
    /// `E::N`
    Nothing,
    If(Cond, Box<Shape>, Box<Shape>),
}

/// `match e { E::A(a) => .., E::B { x, y } => .., E::N => .. }`
#[derive(Clone, Debug)]
pub(crate) struct ByShape {
    pub(crate) of: Id,
    pub(crate) one: (Id, Expr),
    pub(crate) two: (Id, Id, Expr),
    pub(crate) nothing: Expr,
}
