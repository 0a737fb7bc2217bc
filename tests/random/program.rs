//! Programs of the language, as data: what is generated, printed, interpreted and shrunk.

/// A variable: an index into [`Program::vars`].
pub(crate) type Id = usize;

/// Functions that call those before them; the last one is differentiated and tested.
#[derive(Clone, Debug)]
pub struct Program {
    pub(crate) vars: Vec<Var>,
    pub(crate) functions: Vec<Function>,
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
}

/// `a.iter().enumerate().filter(|v| ..).map(|(i, v)| ..).sum::<f64>()`
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    pub(crate) source: Source,
    pub(crate) rev: bool,
    pub(crate) skip: usize,
    pub(crate) filter: Option<(Id, Cond)>,
    pub(crate) map: Expr,
    pub(crate) end: End,
}

#[derive(Clone, Debug)]
pub(crate) enum Source {
    Iter { array: Id, item: Id },
    Copied { array: Id, item: Id },
    Enumerate { array: Id, at: Id, item: Id },
    Zip { left: Id, right: Id, items: (Id, Id) },
    Windows { array: Id, item: Id },
    Range { to: usize, item: Id },
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
}

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
    /// `let mut c = |t: f64| { s += ..; s }; to = c(x) + c(y);`
    Stateful {
        closure: Id,
        state: Id,
        param: Id,
        add: Expr,
        to: Id,
        calls: (Expr, Expr),
    },
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
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    Set,
    Add,
    Sub,
    Mul,
}
