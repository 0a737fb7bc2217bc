//! Statements.

use super::{Arg, Block, Cond, Expr, Id, Int, List, Maybe, Point, PointPlace, Source, Value};

#[derive(Clone, Debug)]
pub(crate) enum Stmt {
    Let {
        id: Id,
        value: Expr,
    },
    LetInt {
        id: Id,
        value: Int,
    },
    LetArray {
        id: Id,
        init: Init,
    },
    /// `let t = (x, y);`
    LetPair {
        id: Id,
        value: (Expr, Expr),
    },
    /// `let (a, b) = (x, y);`
    LetParts {
        ids: (Id, Id),
        value: (Expr, Expr),
    },
    /// `let (a, b) = h(x);`
    LetCall {
        ids: (Id, Id),
        function: usize,
        args: Vec<Arg>,
    },
    /// `let c = move |t: f64| ..;`
    LetClosure {
        id: Id,
        by_move: bool,
        param: Id,
        body: Block,
    },
    /// `let y; if c { y = 1.0; } else { y = 2.0; }`
    LetLater {
        id: Id,
        cond: Cond,
        then: Expr,
        otherwise: Expr,
    },
    Assign {
        to: Place,
        op: Op,
        value: Expr,
    },
    /// `let m = [[x, y], [z, w]];`, `vec![vec![x; 2]; 3]` of one value, a copy of none
    LetMatrix {
        id: Id,
        values: Vec<Expr>,
        of: Option<Id>,
    },
    /// `let x = 'l: loop { k += 1; ..; if c || k >= 3 { break 'l y; } };`
    LetLoop {
        id: Id,
        count: Id,
        limit: usize,
        label: usize,
        body: Vec<Stmt>,
        cond: Cond,
        value: Expr,
    },
    /// `let x = 'l: { ..; if c { break 'l y; } ..; z };`
    LetBlock {
        id: Id,
        label: usize,
        body: Vec<Stmt>,
        cond: Cond,
        early: Expr,
        rest: Block,
    },
    /// `for row in m.iter()`
    Rows {
        matrix: Id,
        row: Id,
        writes: bool,
        label: usize,
        body: Vec<Stmt>,
    },
    /// `(a, b) = (b, a);` of floats
    Exchange {
        a: Id,
        b: Id,
    },
    If {
        cond: Cond,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    /// `for i in (0..3).rev()`
    For {
        index: Id,
        from: usize,
        to: usize,
        rev: bool,
        label: usize,
        body: Vec<Stmt>,
    },
    /// `for v in a.iter()`, `for (i, v) in a.iter_mut().enumerate()`
    Each {
        array: Id,
        item: Id,
        at: Option<Id>,
        writes: bool,
        label: usize,
        body: Vec<Stmt>,
    },
    /// `let mut k = 0; while k < 3 && c { k += 1; .. }`
    While {
        count: Id,
        limit: usize,
        cond: Option<Cond>,
        label: usize,
        body: Vec<Stmt>,
    },
    /// `let mut k = 0; loop { if k >= 3 { break; } k += 1; .. }`
    Loop {
        count: Id,
        limit: usize,
        label: usize,
        body: Vec<Stmt>,
    },
    Break(usize),
    Continue(usize),
    Return(Value),
    /// `h(&mut a, x);`
    Call {
        function: usize,
        args: Vec<Arg>,
    },
    Swap {
        array: Id,
        i: Int,
        j: Int,
    },
    Fill {
        array: Id,
        value: Expr,
    },
    Push {
        vec: Id,
        value: Expr,
    },
    /// `{ let r = &mut a[i]; .. }`
    Borrow {
        id: Id,
        place: Place,
        body: Vec<Stmt>,
    },
    LetPoint {
        id: Id,
        value: Point,
    },
    /// `p = q;`, `ps[i] = q;`
    SetPoint {
        to: PointPlace,
        value: Point,
    },
    /// `let ps = vec![p, q];`
    LetPoints {
        id: Id,
        values: Vec<Point>,
    },
    /// `let P { x: a, y: b } = p;`
    LetFields {
        ids: (Id, Id),
        of: PointPlace,
    },
    /// `for p in ps.iter()`
    EachPoint {
        points: Id,
        item: Id,
        writes: bool,
        label: usize,
        body: Vec<Stmt>,
    },
    LetMaybe {
        id: Id,
        value: Maybe,
    },
    /// `if let Some(v) = o { .. } else { .. }`
    IfSome {
        of: Id,
        item: Id,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    /// `let Some(x) = o else { return y; };`
    LetElse {
        id: Id,
        of: Id,
        exit: Box<Stmt>,
    },
    /// `let x = o?;`, `let x = o.ok_or(1)?;` where the function gives a `Result`
    Try {
        id: Id,
        of: Id,
        is_result: bool,
    },
    /// `let x = h(x)?;`
    TryCall {
        id: Id,
        function: usize,
        args: Vec<Arg>,
    },
    /// `for v in a.iter().chain(b.iter())` and the like
    Over {
        source: Source,
        skip: usize,
        label: usize,
        body: Vec<Stmt>,
    },
    /// `let mut c = |t: f64| { s += ..; s }; to = c(x) + c(y);`
    Stateful {
        closure: Id,
        state: Id,
        param: Id,
        add: Expr,
        to: Id,
        calls: (Expr, Expr),
    },
    List(List),
}

#[derive(Clone, Debug)]
pub(crate) enum Init {
    Elements(Vec<Expr>),
    Repeat(Expr, usize),
    /// a copy of an array, `to_vec()` of a slice
    Copy(Id),
    /// `a.iter().map(|v| ..).collect::<Vec<f64>>()`
    Collect {
        array: Id,
        item: Id,
        map: Expr,
    },
}

#[derive(Clone, Debug)]
pub(crate) enum Place {
    Var(Id),
    Element(Id, Int),
    Cell(Id, Int, Int),
    Field(PointPlace, usize),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    Set,
    Add,
    Sub,
    Mul,
}
