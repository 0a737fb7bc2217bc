//! Expressions.

use super::Generator;
use crate::program::{
    Arg, Binary, Block, Chain, Cond, End, Expr, Id, Int, Passing, PointPlace, Result, Source, Type,
    Unary, Value,
};

const UNARY: &[Unary] = &[
    Unary::Neg,
    Unary::Sin,
    Unary::Sin,
    Unary::Cos,
    Unary::Tanh,
    Unary::Atan,
    Unary::Abs,
    Unary::Floor,
    Unary::Square,
    Unary::Cube,
    Unary::Exp,
    Unary::Sqrt,
    Unary::Ln,
    Unary::Recip,
    Unary::Clamp,
];

const BINARY: &[Binary] = &[
    Binary::Add,
    Binary::Add,
    Binary::Sub,
    Binary::Mul,
    Binary::Mul,
    Binary::Mul,
    Binary::Div,
    Binary::Max,
    Binary::Min,
    Binary::Hypot,
    Binary::Atan2,
    Binary::MulAdd,
];

impl Generator {
    fn spend(&mut self) -> bool {
        let has = self.budget > 0;
        self.budget = self.budget.saturating_sub(1);
        has
    }

    pub(super) fn expr(&mut self, depth: usize) -> Expr {
        if depth == 0 || !self.spend() {
            return self.leaf();
        }
        if self.rng.percent(5)
            && let Some(expr) = self.of_option(depth)
        {
            return expr;
        }
        if self.rng.percent(5)
            && let Some(expr) = self.by_shape(depth - 1)
        {
            return expr;
        }
        match self.rng.below(100) {
            0..22 => self.leaf(),
            22..42 => {
                let op = self.rng.pick(UNARY).unwrap_or(Unary::Sin);
                Expr::Unary(op, Box::new(self.expr(depth - 1)))
            }
            42..72 => {
                let op = self.rng.pick(BINARY).unwrap_or(Binary::Mul);
                let left = Box::new(self.expr(depth - 1));
                Expr::Binary(op, left, Box::new(self.expr(depth - 1)))
            }
            72..78 => {
                let cond = Box::new(self.cond(depth - 1));
                let then = Box::new(self.inner(depth - 1));
                Expr::If(cond, then, Box::new(self.inner(depth - 1)))
            }
            78..81 => {
                let at = self.reading(|this| this.int(1));
                let arms = (0..2 + self.rng.below(2)).map(|_| self.expr(depth - 1)).collect();
                Expr::Match(at, arms)
            }
            81..83 => Expr::Block(Box::new(self.inner(depth - 1))),
            83..91 => self.call(depth).unwrap_or_else(|| self.leaf()),
            91..94 => self.closure_call(depth),
            _ => self.chain(depth).unwrap_or_else(|| self.leaf()),
        }
    }

    pub(super) fn leaf(&mut self) -> Expr {
        let visible = self.visible();
        let of = |this: &Self, wanted: fn(Type) -> bool| -> Vec<Id> {
            visible.iter().copied().filter(|id| wanted(this.vars[*id].ty)).collect()
        };
        if self.rng.percent(20)
            && let Some(point) = self.point_to_read()
        {
            return Expr::Field(point, self.rng.below(2));
        }
        let choice = self.rng.below(100);
        if choice < 12 {
            return Expr::Number(self.rng.float());
        }
        if choice < 35
            && let Some(array) = self.rng.pick(&self.arrays(1))
        {
            return Expr::Element(array, self.index(self.length(array)));
        }
        if (35..45).contains(&choice)
            && let Some((id, rows, columns)) = self.rng.pick(&self.matrices())
        {
            let i = self.index(rows);
            return Expr::Cell(id, i, self.index(columns));
        }
        if choice < 42
            && let Some(pair) = self.rng.pick(&of(self, |ty| ty == Type::Pair))
        {
            return Expr::Part(pair, self.rng.below(2));
        }
        if choice < 46
            && let Some(int) = self.rng.pick(&of(self, |ty| matches!(ty, Type::Int(_))))
        {
            return Expr::Cast(Int::Var(int));
        }
        match self.rng.pick(&self.floats()) {
            Some(id) => Expr::Var(id),
            None => Expr::Number(self.rng.float()),
        }
    }

    /// A block that an expression has for a part.
    fn inner(&mut self, depth: usize) -> Block {
        let may_exit = std::mem::replace(&mut self.may_exit, false);
        let block = self.scoped(|this| {
            if !this.may_assign {
                this.frozen.extend(this.scope.clone());
            }
            let mut stmts = Vec::new();
            if this.rng.percent(30) {
                this.stmt(&mut stmts);
            }
            Block { stmts, value: Value::Float(this.expr(depth)) }
        });
        self.may_exit = may_exit;
        block
    }

    pub(super) fn cond(&mut self, depth: usize) -> Cond {
        self.reading(|this| this.condition(depth))
    }

    fn condition(&mut self, depth: usize) -> Cond {
        let below = depth.saturating_sub(1);
        match self.rng.below(100) {
            0..70 => {
                let left = self.expr(below);
                let right = if self.rng.percent(60) {
                    Expr::Number(self.rng.float())
                } else {
                    self.expr(below)
                };
                Cond::Less(left, right)
            }
            70..82 => Cond::Equal(self.int(2), Int::Literal(self.rng.below(2))),
            82..88 => Cond::Not(Box::new(self.condition(below))),
            88..94 => Cond::And(Box::new(self.condition(below)), Box::new(self.condition(below))),
            _ => Cond::Or(Box::new(self.condition(below)), Box::new(self.condition(below))),
        }
    }

    /// An integer; of an expression if `depth` allows.
    pub(super) fn int(&mut self, depth: usize) -> Int {
        let is_int = |id: &Id| matches!(self.vars[*id].ty, Type::Int(_));
        let ints: Vec<Id> = self.visible().into_iter().filter(is_int).collect();
        match (self.rng.pick(&ints), self.rng.below(10)) {
            (Some(id), 0..5) => Int::Var(id),
            (Some(id), 5) => Int::Plus(Box::new(Int::Var(id)), 1),
            (_, 6..9) if depth > 0 => {
                let of = self.reading(|this| this.expr(depth - 1));
                Int::Modulo(Box::new(Int::Of(Box::new(of))), 2 + self.rng.below(2))
            }
            _ => Int::Literal(self.rng.below(3)),
        }
    }

    /// An integer below `len`.
    pub(super) fn index(&mut self, len: usize) -> Int {
        let fits = |id: &Id| matches!(self.vars[*id].ty, Type::Int(bound) if bound <= len);
        let fitting: Vec<Id> = self.visible().into_iter().filter(fits).collect();
        if self.rng.percent(30)
            && let Some(index) = self.index_by_index(len)
        {
            return index;
        }
        match (self.rng.pick(&fitting), self.rng.below(10)) {
            (Some(id), 0..6) => Int::Var(id),
            (_, 6..8) => {
                let depth = usize::from(self.budget > 0);
                Int::Modulo(Box::new(parenthesized(self.int(depth))), len)
            }
            _ => Int::Literal(self.rng.below(len)),
        }
    }

    /// `n[i]`
    fn index_by_index(&mut self, len: usize) -> Option<Int> {
        let fits = |id: &Id| matches!(self.vars[*id].ty, Type::Indices(_, bound) if bound <= len);
        let fitting: Vec<Id> = self.visible().into_iter().filter(fits).collect();
        let id = self.rng.pick(&fitting)?;
        let Type::Indices(count, _) = self.vars[id].ty else { return None };
        let is_int = |id: &Id| matches!(self.vars[*id].ty, Type::Int(bound) if bound <= count);
        let ints: Vec<Id> = self.visible().into_iter().filter(is_int).collect();
        let at = match self.rng.pick(&ints) {
            Some(at) => Int::Var(at),
            None => Int::Literal(self.rng.below(count)),
        };
        Some(Int::At(id, Box::new(at)))
    }

    fn call(&mut self, depth: usize) -> Option<Expr> {
        let is_float = |at: &usize| self.functions[*at].result == Result::Float;
        let callable: Vec<usize> = (0..self.functions.len()).filter(is_float).collect();
        let function = self.rng.pick(&callable)?;
        let args = self.args(function, depth - 1)?;
        Some(Expr::Call(function, args))
    }

    /// Arguments that fit, if there are any.
    pub(super) fn args(&mut self, function: usize, depth: usize) -> Option<Vec<Arg>> {
        let params: Vec<(Type, Passing)> = self.functions[function]
            .params
            .iter()
            .map(|param| (self.vars[param.id].ty, param.passing))
            .collect();
        let writes = params.iter().any(|(_, passing)| *passing == Passing::Mut);
        let may_write = self.may_assign;
        if writes && !may_write {
            return None;
        }
        let mut targets = Vec::new();
        for (ty, passing) in &params {
            if *passing == Passing::Mut {
                let all = if *ty == Type::Float {
                    self.writable_floats()
                } else if *ty == Type::Point {
                    self.points_to_write()
                } else {
                    let rows = self.writable_matrices().into_iter().map(|(id, ..)| id);
                    self.writable_arrays(2).into_iter().chain(rows).collect()
                };
                let free: Vec<Id> = all.into_iter().filter(|id| !targets.contains(id)).collect();
                targets.push(self.rng.pick(&free)?);
            }
        }
        let mut written = targets.clone().into_iter();
        self.reading(|this| {
            this.hidden.extend(targets);
            let args = params.iter().map(|(ty, passing)| match (ty, passing) {
                (Type::Float, Passing::Mut) => Some(Arg::MutFloat(written.next()?)),
                (Type::Point, Passing::Mut) => {
                    let point = written.next()?;
                    let place = match this.vars[point].ty {
                        Type::Points(len) => PointPlace::Element(point, this.index(len)),
                        _ => PointPlace::Var(point),
                    };
                    Some(Arg::Point(place, Passing::Mut))
                }
                (Type::Point, passing) => Some(Arg::Point(this.point_to_read()?, *passing)),
                (_, Passing::Mut) => {
                    let array = written.next()?;
                    if let Type::Matrix(rows, ..) = this.vars[array].ty {
                        return Some(Arg::Row(array, this.index(rows), Passing::Mut));
                    }
                    Some(Arg::Part(array, this.part(array), Passing::Mut))
                }
                (Type::Float, Passing::Value) => Some(Arg::Float(this.expr(depth))),
                (Type::Float, Passing::Ref) => Some(Arg::Ref(this.expr(depth.min(1)))),
                (Type::Int(bound), _) => Some(Arg::Int(this.index(*bound))),
                (Type::Array(len), _) => {
                    let is_such = |id: &Id| this.vars[*id].ty == Type::Array(*len);
                    let such: Vec<Id> = this.visible().into_iter().filter(is_such).collect();
                    Some(Arg::Array(this.rng.pick(&such)?))
                }
                (_, _) if this.rng.percent(30) && !this.matrices().is_empty() => {
                    let (id, rows, _) = this.rng.pick(&this.matrices())?;
                    Some(Arg::Row(id, this.index(rows), Passing::Ref))
                }
                (_, _) => {
                    let array = this.rng.pick(&this.arrays(2))?;
                    Some(Arg::Part(array, this.part(array), Passing::Ref))
                }
            });
            args.collect()
        })
    }

    /// Where a part of at least two elements begins.
    fn part(&mut self, array: Id) -> usize {
        if self.rng.percent(60) { 0 } else { self.rng.below(self.length(array) - 1) }
    }

    fn closure_call(&mut self, depth: usize) -> Expr {
        let is_closure = |id: &Id| self.vars[*id].ty == Type::Closure;
        let closures: Vec<Id> = self.visible().into_iter().filter(is_closure).collect();
        match self.rng.pick(&closures) {
            Some(id) => Expr::Closure(id, Box::new(self.reading(|this| this.expr(depth - 1)))),
            None => self.leaf(),
        }
    }

    fn chain(&mut self, depth: usize) -> Option<Expr> {
        if self.nesting > 2 {
            return None;
        }
        let chain = self.reading(|this| {
            this.nesting += 1;
            let chain = this.chain_of(depth - 1);
            this.nesting -= 1;
            chain
        });
        chain.map(|chain| Expr::Chain(Box::new(chain)))
    }

    fn chain_of(&mut self, depth: usize) -> Option<Chain> {
        let (source, filter, map) = self.scoped(|this| {
            let (source, filtered) = this.source()?;
            let filter = filtered.filter(|_| this.rng.percent(25)).map(|stars| this.filter(stars));
            Some((source, filter, this.expr(depth.max(1))))
        })?;
        let end_at = self.rng.percent(10).then(|| self.filter(1));
        let end = self.end();
        // what is no slice or range cannot be cut or turned round
        let is_simple = !matches!(source, Source::Chain { .. } | Source::Flat { .. });
        let skip = if is_simple && self.rng.percent(15) { 1 } else { 0 };
        let take = (is_simple && self.rng.percent(10)).then(|| 1 + self.rng.below(2));
        let rev = is_simple && self.rng.percent(20);
        Some(Chain { source, rev, skip, take, filter, map, end_at, end })
    }

    fn end(&mut self) -> End {
        let or = |this: &mut Self| this.scoped(Self::leaf);
        match self.rng.below(20) {
            0..9 => End::Sum,
            9..12 => End::Product,
            12 => End::Last { or: or(self) },
            13 => End::Best { is_max: self.rng.percent(50), or: or(self) },
            choice => {
                let or = or(self);
                let acc = self.declare(Type::Float, 0, false);
                let item = self.declare(Type::Float, 0, false);
                self.vars[acc].name = format!("x{acc}");
                self.vars[item].name = format!("x{item}");
                let (init, next) = (self.rng.float(), self.expr(2));
                if choice < 16 {
                    End::Reduce { acc, item, next, or }
                } else {
                    End::Fold { init, acc, item, next }
                }
            }
        }
    }

    /// The item has a name of its own in the filter.
    fn filter(&mut self, stars: usize) -> (Id, Cond) {
        self.scoped(|this| {
            let id = this.item(stars);
            let limit = Expr::Number(this.rng.float());
            (id, Cond::Less(Expr::Var(id), limit))
        })
    }

    /// Where the items come from, and the `*` that a filter needs for one.
    pub(super) fn source(&mut self) -> Option<(Source, Option<usize>)> {
        let array = self.rng.pick(&self.arrays(2));
        if self.rng.percent(12)
            && let Some(points) = self.rng.pick(&self.sets(false))
        {
            let item = self.declare(Type::Point, 1, false);
            return Some((Source::Points { points, item }, None));
        }
        if self.rng.percent(20)
            && let Some(first) = array
        {
            if self.rng.percent(40) {
                let item = self.declare(Type::Float, 0, false);
                return Some((Source::Flat { array: first, item }, Some(1)));
            }
            let second = self.rng.pick(&self.arrays(2))?;
            let item = self.declare(Type::Float, 1, false);
            return Some((Source::Chain { first, second, item }, Some(2)));
        }
        Some(match (self.rng.below(10), array) {
            (0..3, Some(array)) => {
                (Source::Iter { array, item: self.declare(Type::Float, 1, false) }, Some(2))
            }
            (3..5, Some(array)) => {
                (Source::Copied { array, item: self.declare(Type::Float, 0, false) }, Some(1))
            }
            (5, Some(array)) => {
                let at = self.declare(Type::Int(self.exact(array)?), 0, false);
                let item = self.item(1);
                (Source::Enumerate { array, at, item }, None)
            }
            (6..8, Some(left)) => {
                let right = self.rng.pick(&self.arrays(2))?;
                let first = self.declare(Type::Float, 1, false);
                let second = self.item(1);
                (Source::Zip { left, right, items: (first, second) }, None)
            }
            (8, Some(array)) => {
                (Source::Windows { array, item: self.declare(Type::Slice(2), 0, false) }, None)
            }
            _ => {
                let to = 2 + self.rng.below(3);
                (Source::Range { to, item: self.declare(Type::Int(to), 0, false) }, None)
            }
        })
    }

    /// A name of its own, beside another of the same pattern.
    pub(super) fn item(&mut self, stars: usize) -> Id {
        let id = self.declare(Type::Float, stars, false);
        self.vars[id].name = format!("v{id}");
        id
    }

    /// The length, where it is certain.
    pub(super) fn exact(&self, array: Id) -> Option<usize> {
        match self.vars[array].ty {
            Type::Array(len) => Some(len),
            _ => None,
        }
    }
}

/// `%` binds like `*`.
fn parenthesized(int: Int) -> Int {
    match int {
        Int::Modulo(inner, n) => Int::Plus(Box::new(Int::Modulo(inner, n)), 1),
        int => int,
    }
}
