//! Well-typed programs at random.
//!
//! What rustc would refuse is never written: the generator knows which variables are visible,
//! which may be written, and which are borrowed.

mod exprs;
mod lists;
mod loops;
mod options;
mod points;
mod stmts;

use crate::program::{
    Arg, Binary, Block, Cond, Expr, Function, Id, Int, Nest, Param, Passing, PointPlace, Program,
    Result, Stmt, Type, Unary, Value, Var,
};
use crate::rng::Rng;

impl Program {
    /// The program of this number.
    pub fn random(seed: u64) -> Program {
        let mut generator = Generator::new(seed);
        for _ in 0..generator.rng.below(4) {
            generator.helper();
        }
        generator.entry();
        let order_2 = generator.result == Result::Float && seed.is_multiple_of(SECOND);
        Program { vars: generator.vars, functions: generator.functions, order_2 }
    }
}

/// One in so many programs has second derivatives, if its result is one number.
const SECOND: u64 = 8;

struct Generator {
    rng: Rng,
    vars: Vec<Var>,
    /// May be assigned to.
    mutable: Vec<bool>,
    functions: Vec<Function>,
    /// The variables in scope, the innermost last.
    scope: Vec<Id>,
    /// Read only, for now.
    frozen: Vec<Id>,
    /// Made here, not a parameter.
    declared: Vec<Id>,
    /// Borrowed for writing, for now.
    hidden: Vec<Id>,
    loops: Vec<usize>,
    labels: usize,
    result: Result,
    /// How much may still be written.
    budget: usize,
    /// Loops around, each of which multiplies the work.
    nesting: usize,
    /// `return`, `break` and `continue` may stand here.
    may_exit: bool,
    /// The blocks of expressions may assign.
    may_assign: bool,
    /// Inside a closure that moves what it captures.
    moves: bool,
}

impl Generator {
    fn new(seed: u64) -> Generator {
        Generator {
            rng: Rng::new(seed),
            vars: Vec::new(),
            mutable: Vec::new(),
            functions: Vec::new(),
            scope: Vec::new(),
            frozen: Vec::new(),
            declared: Vec::new(),
            hidden: Vec::new(),
            loops: Vec::new(),
            labels: 0,
            result: Result::Float,
            budget: 0,
            nesting: 0,
            may_exit: true,
            may_assign: false,
            moves: false,
        }
    }

    // Variables

    /// A variable with a name of its own, or one that hides another.
    fn declare(&mut self, ty: Type, stars: usize, mutable: bool) -> Id {
        let id = self.make(ty, stars, mutable);
        self.scope.push(id);
        id
    }

    fn make(&mut self, ty: Type, stars: usize, mutable: bool) -> Id {
        let id = self.vars.len();
        let letter = match ty {
            Type::Float => "x",
            Type::Int(_) => "i",
            Type::Array(_) | Type::Vec(_) | Type::Slice(_) => "a",
            Type::Matrix(..) => "m",
            Type::Pair => "t",
            Type::Closure => "c",
            Type::Point => "q",
            Type::Points(_) => "s",
            Type::Maybe => "o",
            Type::Indices(..) => "n",
            Type::Shape => "e",
        };
        let is_int =
            |id: &&Id| matches!(self.vars[**id].ty, Type::Int(_)) || self.vars[**id].name == "self";
        let others: Vec<Id> = self.scope.iter().filter(|id| !is_int(id)).copied().collect();
        let hides = self.rng.percent(15).then(|| self.rng.pick(&others)).flatten();
        let name = hides.map_or(format!("{letter}{id}"), |other| self.vars[other].name.clone());
        let bare = stars == 1 && !mutable && id.is_multiple_of(2);
        self.vars.push(Var { name, stars, bare, ty });
        self.mutable.push(mutable);
        id
    }

    /// What can be named and read.
    fn visible(&self) -> Vec<Id> {
        let is_last = |at: usize, id: Id| {
            let name = &self.vars[id].name;
            !self.scope[at + 1..].iter().any(|later| self.vars[*later].name == *name)
        };
        let named = self.scope.iter().enumerate().filter(|(at, id)| is_last(*at, **id));
        let read = named.map(|(_, id)| *id).filter(|id| !self.hidden.contains(id));
        read.filter(|id| !self.moves || self.is_copied(*id)).collect()
    }

    /// A closure that moves may have it, and others go on using it.
    fn is_copied(&self, id: Id) -> bool {
        match self.vars[id].ty {
            Type::Float => self.vars[id].stars == 0 || !self.mutable[id],
            Type::Int(_) | Type::Array(_) | Type::Pair => true,
            Type::Slice(_) => !self.mutable[id],
            Type::Matrix(_, _, nest) => nest == Nest::Arrays && self.declared.contains(&id),
            Type::Vec(_) | Type::Closure | Type::Points(_) => false,
            Type::Point => self.vars[id].stars == 0 && self.declared.contains(&id),
            Type::Maybe | Type::Indices(..) | Type::Shape => true,
        }
    }

    fn floats(&self) -> Vec<Id> {
        self.visible().into_iter().filter(|id| self.vars[*id].ty == Type::Float).collect()
    }

    fn is_writable(&self, id: Id) -> bool {
        self.mutable[id] && !self.frozen.contains(&id)
    }

    fn writable_floats(&self) -> Vec<Id> {
        self.floats().into_iter().filter(|id| self.is_writable(*id)).collect()
    }

    /// Arrays of at least this many elements.
    fn arrays(&self, least: usize) -> Vec<Id> {
        self.visible().into_iter().filter(|id| self.length(*id) >= least.max(1)).collect()
    }

    fn writable_arrays(&self, least: usize) -> Vec<Id> {
        self.arrays(least).into_iter().filter(|id| self.is_writable(*id)).collect()
    }

    fn length(&self, id: Id) -> usize {
        match self.vars[id].ty {
            Type::Array(len) | Type::Vec(len) | Type::Slice(len) => len,
            Type::Float
            | Type::Int(_)
            | Type::Pair
            | Type::Closure
            | Type::Matrix(..)
            | Type::Point
            | Type::Points(_)
            | Type::Indices(..)
            | Type::Shape
            | Type::Maybe => 0,
        }
    }

    /// Matrices, with their rows and columns.
    fn matrices(&self) -> Vec<(Id, usize, usize)> {
        let size = |id: Id| match self.vars[id].ty {
            Type::Matrix(rows, columns, _) => Some((id, rows, columns)),
            _ => None,
        };
        self.visible().into_iter().filter_map(size).collect()
    }

    fn writable_matrices(&self) -> Vec<(Id, usize, usize)> {
        self.matrices().into_iter().filter(|(id, ..)| self.is_writable(*id)).collect()
    }

    /// Runs `f` and forgets what it declares and borrows.
    fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let lengths = (self.scope.len(), self.frozen.len(), self.hidden.len());
        let result = f(self);
        self.scope.truncate(lengths.0);
        self.frozen.truncate(lengths.1);
        self.hidden.truncate(lengths.2);
        result
    }

    /// Code that reads only, and does not exit.
    fn reading<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = (self.may_exit, self.may_assign);
        (self.may_exit, self.may_assign) = (false, false);
        let result = self.scoped(|this| {
            this.frozen.extend(this.scope.clone());
            f(this)
        });
        (self.may_exit, self.may_assign) = before;
        result
    }

    // Functions

    fn begin(&mut self, result: Result, budget: usize) {
        self.scope.clear();
        self.frozen.clear();
        self.hidden.clear();
        self.loops.clear();
        self.result = result;
        self.budget = budget;
        self.nesting = 0;
        self.may_exit = true;
        self.may_assign = false;
    }

    fn param(&mut self, ty: Type, passing: Passing) -> Param {
        let is_behind = matches!(ty, Type::Float | Type::Point) && passing != Passing::Value;
        let stars = usize::from(is_behind);
        let id = self.vars.len();
        let bare =
            stars == 1 && ty == Type::Float && passing == Passing::Ref && self.rng.percent(50);
        self.vars.push(Var { name: format!("p{id}"), stars, bare, ty });
        self.mutable.push(passing != Passing::Ref && !matches!(ty, Type::Int(_)));
        self.scope.push(id);
        Param { id, passing }
    }

    fn entry(&mut self) {
        let result = if self.rng.percent(15) { Result::Pair } else { Result::Float };
        self.begin(result, 45);
        let mut params = Vec::new();
        for _ in 0..=self.rng.below(3) {
            params.push(self.param(Type::Float, Passing::Value));
        }
        let len = 3 + self.rng.below(2);
        if self.rng.percent(50) {
            let is_written = result == Result::Float && self.rng.percent(25);
            let passing = if is_written { Passing::Mut } else { Passing::Ref };
            params.push(self.param(Type::Slice(len), passing));
        }
        self.points_of_entry(&mut params);
        if self.rng.percent(20) {
            params.push(self.param(Type::Array(3), Passing::Value));
        }
        if self.rng.percent(10) {
            params.push(self.param(Type::Vec(len), Passing::Value));
        }
        if self.rng.percent(15) {
            let nest = if self.rng.percent(40) { Nest::Vecs } else { Nest::Arrays };
            let is_written = result == Result::Float && self.rng.percent(30);
            let passing = if is_written { Passing::Mut } else { Passing::Ref };
            params.push(self.param(Type::Matrix(2, 2, nest), passing));
        }
        if self.rng.percent(15) {
            let is_written = result == Result::Float && self.rng.percent(50);
            let passing = if is_written { Passing::Mut } else { Passing::Ref };
            params.push(self.param(Type::Float, passing));
        }
        if self.rng.percent(30) {
            let bound = 2 + self.rng.below(3);
            params.push(self.param(Type::Int(bound), Passing::Value));
        }
        let body = self.body(3, 6);
        self.finish("f".to_owned(), params, body);
    }

    fn finish(&mut self, name: String, params: Vec<Param>, body: Block) {
        let result = self.result;
        let is_method = params.first().is_some_and(|param| self.vars[param.id].name == "self");
        self.functions.push(Function { name, params, result, body, is_method });
    }

    fn body(&mut self, least: usize, more: usize) -> Block {
        let count = least + self.rng.below(more);
        let mut stmts = Vec::new();
        for _ in 0..count {
            self.stmt(&mut stmts);
        }
        Block { stmts, value: self.returned() }
    }

    /// A value of the function's result type.
    fn returned(&mut self) -> Value {
        match self.result {
            Result::Unit => Value::Unit,
            Result::Float => Value::Float(self.total()),
            Result::Pair => {
                let first = self.expr(2);
                Value::Pair(first, self.expr(2))
            }
            Result::Point => Value::Point(self.point(2)),
            Result::Maybe if self.rng.percent(25) => Value::None,
            Result::Maybe => Value::Some(self.total()),
            Result::Fallible if self.rng.percent(25) => Value::Err,
            Result::Fallible => Value::Ok(self.total()),
        }
    }

    /// An expression of much of what is visible, so that little is computed in vain.
    fn total(&mut self) -> Expr {
        let mut total = self.expr(3);
        for id in self.visible().into_iter().rev() {
            if !self.rng.percent(70) {
                continue;
            }
            let part = match self.vars[id].ty {
                Type::Float => Expr::Var(id),
                Type::Pair => Expr::Part(id, self.rng.below(2)),
                Type::Array(len) | Type::Vec(len) | Type::Slice(len) => {
                    Expr::Element(id, Int::Literal(self.rng.below(len)))
                }
                Type::Matrix(rows, columns, _) => {
                    let (i, j) = (self.rng.below(rows), self.rng.below(columns));
                    Expr::Cell(id, Int::Literal(i), Int::Literal(j))
                }
                Type::Point => Expr::Field(PointPlace::Var(id), self.rng.below(2)),
                Type::Points(len) => {
                    let at = Int::Literal(self.rng.below(len));
                    Expr::Field(PointPlace::Element(id, at), self.rng.below(2))
                }
                Type::Maybe => Expr::UnwrapOr(id, Box::new(Expr::Number(self.rng.float()))),
                Type::Shape => match self.by_shape(1) {
                    Some(part) => part,
                    None => continue,
                },
                Type::Int(_) | Type::Closure | Type::Indices(..) => continue,
            };
            let ops = [Binary::Add, Binary::Sub, Binary::Mul, Binary::MulAdd];
            let op = self.rng.pick(&ops).unwrap_or(Binary::Add);
            let part =
                if op == Binary::Mul { Expr::Unary(Unary::Sin, Box::new(part)) } else { part };
            total = Expr::Binary(op, Box::new(total), Box::new(part));
        }
        total
    }

    fn helper(&mut self) {
        if self.rng.percent(15) {
            return self.recursive();
        }
        let result = match self.rng.below(10) {
            0..2 => Result::Unit,
            2..4 => Result::Pair,
            4 => Result::Point,
            5 if self.rng.percent(50) => Result::Maybe,
            5 | 6 => Result::Fallible,
            _ => Result::Float,
        };
        self.begin(result, 18);
        let mut params = Vec::new();
        self.point_of_helper(&mut params);
        for _ in 0..=self.rng.below(2) {
            let passing = if self.rng.percent(15) { Passing::Ref } else { Passing::Value };
            params.push(self.param(Type::Float, passing));
        }
        if result == Result::Unit || self.rng.percent(20) {
            let is_float = self.rng.percent(30);
            let ty = if is_float { Type::Float } else { Type::Slice(2) };
            params.push(self.param(ty, Passing::Mut));
        }
        if self.rng.percent(35) {
            params.push(self.param(Type::Slice(2), Passing::Ref));
        }
        if self.rng.percent(15) {
            params.push(self.param(Type::Array(3), Passing::Value));
        }
        if self.rng.percent(20) {
            params.push(self.param(Type::Int(3), Passing::Value));
        }
        let body = self.body(1, 3);
        let name = format!("h{}", self.functions.len());
        self.finish(name, params, body);
    }

    /// `if n == 0 { return x; } let y = h(x, n - 1); ..`
    fn recursive(&mut self) {
        self.begin(Result::Float, 14);
        let params =
            vec![self.param(Type::Float, Passing::Value), self.param(Type::Int(4), Passing::Value)];
        let n = params[1].id;
        let mut stmts = Vec::new();
        let value = Value::Float(self.expr(2));
        stmts.push(Stmt::If {
            cond: Cond::Equal(Int::Var(n), Int::Literal(0)),
            then: vec![Stmt::Return(value)],
            otherwise: Vec::new(),
        });
        self.stmt(&mut stmts);
        let args = vec![Arg::Float(self.reading(|this| this.expr(2))), Arg::Int(Int::Less(n))];
        let value = Expr::Call(self.functions.len(), args);
        let id = self.declare(Type::Float, 0, true);
        stmts.push(Stmt::Let { id, value });
        self.stmt(&mut stmts);
        let body = Block { stmts, value: self.returned() };
        let name = format!("h{}", self.functions.len());
        self.finish(name, params, body);
    }
}
