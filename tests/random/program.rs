//! Programs of the language, as data: what is generated, printed, interpreted and shrunk.

mod lists;
mod stmts;

pub(crate) use lists::{ByShape, List, Shape};
pub(crate) use stmts::{Init, Op, Place, Stmt};

/// A variable: an index into [`Program::vars`].
pub(crate) type Id = usize;

/// Functions that call those before them; the last one is differentiated and tested.
#[derive(Clone, Debug)]
pub struct Program {
    pub(crate) vars: Vec<Var>,
    pub(crate) functions: Vec<Function>,
    /// Its functions have second derivatives.
    pub(crate) order_2: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Var {
    pub(crate) name: String,
    /// How many `*` its value needs: `v` of `for v in a.iter()` is a reference.
    pub(crate) stars: usize,
    /// A shared reference that stands without its `*` beside an operator.
    pub(crate) bare: bool,
    pub(crate) ty: Type,
}

/// What a variable holds. Lengths are the least that are certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Type {
    Float,
    /// a `usize` below this
    Int(usize),
    Array(usize),
    Vec(usize),
    Slice(usize),
    /// rows and columns; `[[f64; 2]; 3]`, or vectors of vectors
    Matrix(usize, usize, Nest),
    /// a pair of floats
    Pair,
    /// a closure of one float
    Closure,
    /// a struct of two floats
    Point,
    /// at least so many of them
    Points(usize),
    /// an option of a float
    Maybe,
    /// so many indices below a bound
    Indices(usize, usize),
    /// an enum with floats in it
    Shape,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Nest {
    Arrays,
    Vecs,
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) params: Vec<Param>,
    pub(crate) result: Result,
    pub(crate) body: Block,
    /// The first parameter is `self`, a point.
    pub(crate) is_method: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Param {
    pub(crate) id: Id,
    pub(crate) passing: Passing,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passing {
    Value,
    Ref,
    Mut,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Result {
    Float,
    Pair,
    Unit,
    Point,
    Maybe,
    /// `Result<f64, u8>`
    Fallible,
}

/// `{ statements; value }`
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Unit,
    Float(Expr),
    Pair(Expr, Expr),
    Point(Point),
    Some(Expr),
    None,
    Ok(Expr),
    Err,
}

/// A point.
#[derive(Clone, Debug)]
pub(crate) enum Point {
    /// `P { x: a, y: b }`, `P::new(a, b)`
    Made(Box<Expr>, Box<Expr>, bool),
    /// `P { x: a, ..p }`
    Updated(Id, usize, Box<Expr>),
    Copy(PointPlace),
    /// `p + q`
    Sum(PointPlace, PointPlace),
    /// `p * a`
    Scaled(PointPlace, Box<Expr>),
    Call(usize, Vec<Arg>),
}

#[derive(Clone, Debug)]
pub(crate) enum PointPlace {
    Var(Id),
    /// `ps[i]`
    Element(Id, Int),
}

/// An option.
#[derive(Clone, Debug)]
pub(crate) enum Maybe {
    /// `if c { Some(x) } else { None }`
    If(Cond, Box<Expr>),
    /// `a.get(i).copied()`
    Get(Id, Int),
    /// `o.map(|v| ..)`
    Map(Id, Id, Box<Expr>),
    /// `o.filter(|v| ..)`
    Filter(Id, Id, Cond),
    /// `o.or(p)`
    Or(Id, Id),
    Call(usize, Vec<Arg>),
}

/// A float.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    Number(f64),
    Var(Id),
    /// `a[i]`
    Element(Id, Int),
    /// `m[i][j]`
    Cell(Id, Int, Int),
    /// `t.0`
    Part(Id, usize),
    /// `i as f64`
    Cast(Int),
    Unary(Unary, Box<Expr>),
    Binary(Binary, Box<Expr>, Box<Expr>),
    If(Box<Cond>, Box<Block>, Box<Block>),
    /// `match i { 0 => a, 1 => b, _ => c }`
    Match(Int, Vec<Expr>),
    Block(Box<Block>),
    /// `h(x, &a)`
    Call(usize, Vec<Arg>),
    /// `c(x)`
    Closure(Id, Box<Expr>),
    Chain(Box<Chain>),
    /// `p.x`, `ps[i].x`
    Field(PointPlace, usize),
    /// `o.unwrap_or(x)`
    UnwrapOr(Id, Box<Expr>),
    /// `o.map_or(x, |v| ..)`, or an `if let`
    MapOr {
        of: Id,
        item: Id,
        some: Box<Expr>,
        none: Box<Expr>,
        by_if: bool,
    },
    ByShape(Box<ByShape>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unary {
    Neg,
    Sin,
    Cos,
    Tanh,
    Atan,
    Abs,
    Floor,
    Square,
    Cube,
    /// `x.tanh().exp()`
    Exp,
    /// `(1.0 + x * x).sqrt()`
    Sqrt,
    /// `(1.0 + x * x).ln()`
    Ln,
    /// `1.0 / (1.5 + x.abs())`
    Recip,
    /// `x.clamp(-0.75, 1.25)`
    Clamp,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Binary {
    Add,
    Sub,
    Mul,
    /// `x / (1.5 + y * y)`
    Div,
    Max,
    Min,
    Hypot,
    Atan2,
    /// `x.mul_add(0.5, y)`
    MulAdd,
}

/// A `usize`.
#[derive(Clone, Debug)]
pub(crate) enum Int {
    Literal(usize),
    Var(Id),
    /// `i + 1`
    Plus(Box<Int>, usize),
    /// `i % n`
    Modulo(Box<Int>, usize),
    /// `n - 1`
    Less(Id),
    /// `n[i]`
    At(Id, Box<Int>),
    /// `(x.abs() * 3.0) as usize`
    Of(Box<Expr>),
}

#[derive(Clone, Debug)]
pub(crate) enum Cond {
    /// `x < y`
    Less(Expr, Expr),
    /// `i == j`
    Equal(Int, Int),
    Not(Box<Cond>),
    And(Box<Cond>, Box<Cond>),
    Or(Box<Cond>, Box<Cond>),
}

#[derive(Clone, Debug)]
pub(crate) enum Arg {
    Float(Expr),
    Int(Int),
    /// `&x`
    Ref(Expr),
    /// `&mut x`, of a float
    MutFloat(Id),
    /// `&a[from..]`, `&mut a[from..]`
    Part(Id, usize, Passing),
    /// `&m[i]`, `&mut m[i]`
    Row(Id, Int, Passing),
    /// an array by value
    Array(Id),
    Point(PointPlace, Passing),
}

/// `a.iter().enumerate().filter(|v| ..).map(|(i, v)| ..).sum::<f64>()`
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    pub(crate) source: Source,
    pub(crate) rev: bool,
    pub(crate) skip: usize,
    pub(crate) take: Option<usize>,
    pub(crate) filter: Option<(Id, Cond)>,
    /// `take_while` after the `map`
    pub(crate) end_at: Option<(Id, Cond)>,
    pub(crate) map: Expr,
    pub(crate) end: End,
}

#[derive(Clone, Debug)]
pub(crate) enum Source {
    Iter {
        array: Id,
        item: Id,
    },
    Copied {
        array: Id,
        item: Id,
    },
    Enumerate {
        array: Id,
        at: Id,
        item: Id,
    },
    Zip {
        left: Id,
        right: Id,
        items: (Id, Id),
    },
    Windows {
        array: Id,
        item: Id,
    },
    Range {
        to: usize,
        item: Id,
    },
    /// one array after the other
    Chain {
        first: Id,
        second: Id,
        item: Id,
    },
    /// `(0..2).flat_map(|k| a.iter().map(move |v| v * (k + 1) as f64))`
    Flat {
        array: Id,
        item: Id,
    },
    Points {
        points: Id,
        item: Id,
    },
}

#[derive(Clone, Debug)]
pub(crate) enum End {
    Sum,
    Product,
    /// `.fold(0.5, |acc, v| ..)`, of `acc` and the item
    Fold {
        init: f64,
        acc: Id,
        item: Id,
        next: Expr,
    },
    /// `.max_by(|a, b| a.total_cmp(b)).unwrap_or(x)`
    Best {
        is_max: bool,
        or: Expr,
    },
    /// `.reduce(|acc, v| ..).unwrap_or(x)`
    Reduce {
        acc: Id,
        item: Id,
        next: Expr,
        or: Expr,
    },
    /// `.last().unwrap_or(x)`
    Last {
        or: Expr,
    },
}
