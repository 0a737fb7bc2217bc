//! Statements.

use super::Generator;
use crate::program::{
    Block, Id, Init, Int, Nest, Op, Place, PointPlace, Result, Stmt, Type, Value,
};

impl Generator {
    pub(super) fn stmt(&mut self, out: &mut Vec<Stmt>) {
        if self.budget == 0 {
            return;
        }
        self.budget -= 1;
        let before = std::mem::replace(&mut self.may_assign, true);
        let stmt = self.pick_stmt();
        self.may_assign = before;
        out.extend(stmt);
    }

    fn pick_stmt(&mut self) -> Option<Stmt> {
        match self.rng.below(100) {
            0..10 => return self.point_stmt(),
            10..17 => return self.option_stmt(),
            17..29 => return self.list_stmt(),
            _ => {}
        }
        match self.rng.below(100) {
            0..2 => Some(self.let_loop()),
            2..4 => Some(self.let_block()),
            4..16 => Some(self.let_float()),
            16..36 => self.assign(),
            36..43 => Some(self.let_array()),
            43..46 => Some(self.let_parts()),
            46..48 => Some(self.let_int()),
            48..53 => Some(self.let_closure()),
            53..56 => self.stateful(),
            56..66 => Some(self.branch()),
            66..82 => self.repeat(),
            82..86 => self.call_stmt(),
            86..91 => self.memory(),
            91..93 => self.borrow(),
            93..95 => self.exchange(),
            95..97 => self.later(),
            _ => self.exit(),
        }
    }

    fn let_float(&mut self) -> Stmt {
        let value = self.expr(3);
        Stmt::Let { id: self.declare(Type::Float, 0, true), value }
    }

    fn let_int(&mut self) -> Stmt {
        let value = self.reading(|this| this.index(3));
        Stmt::LetInt { id: self.declare(Type::Int(3), 0, false), value }
    }

    fn let_parts(&mut self) -> Stmt {
        if self.rng.percent(40) {
            let pairs: Vec<usize> = (0..self.functions.len())
                .filter(|at| self.functions[*at].result == Result::Pair)
                .collect();
            if let Some(function) = self.rng.pick(&pairs)
                && let Some(args) = self.args(function, 2)
            {
                return Stmt::LetCall { ids: self.pair_of_names(), function, args };
            }
        }
        let value = (self.expr(2), self.expr(2));
        if self.rng.percent(50) {
            return Stmt::LetPair { id: self.declare(Type::Pair, 0, false), value };
        }
        Stmt::LetParts { ids: self.pair_of_names(), value }
    }

    /// Two names that differ.
    pub(super) fn pair_of_names(&mut self) -> (Id, Id) {
        let first = self.declare(Type::Float, 0, true);
        let second = self.declare(Type::Float, 0, true);
        self.vars[second].name = format!("x{second}");
        (first, second)
    }

    fn let_matrix(&mut self) -> Stmt {
        let (rows, columns) = (2 + self.rng.below(2), 2);
        let nest = if self.rng.percent(40) { Nest::Vecs } else { Nest::Arrays };
        let others = self.matrices().into_iter().map(|(id, ..)| id);
        let others: Vec<Id> = others.filter(|id| self.declared.contains(id)).collect();
        let (ty, values, of) = match (self.rng.below(4), self.rng.pick(&others)) {
            (0, Some(of)) => (self.vars[of].ty, Vec::new(), Some(of)),
            (1, _) => {
                let value = self.reading(|this| this.expr(2));
                (Type::Matrix(rows, columns, nest), vec![value], None)
            }
            _ => {
                let cells = 0..rows * columns;
                let values = cells.map(|_| self.reading(|this| this.expr(1))).collect();
                (Type::Matrix(rows, columns, nest), values, None)
            }
        };
        let id = self.declare(ty, 0, true);
        self.declared.push(id);
        Stmt::LetMatrix { id, values, of }
    }

    fn let_array(&mut self) -> Stmt {
        if self.rng.percent(25) {
            return self.let_matrix();
        }
        let copied = self.rng.pick(&self.arrays(2));
        let (init, ty) = match (self.rng.below(10), copied) {
            (0..2, Some(array)) => {
                let ty = match self.vars[array].ty {
                    Type::Slice(len) => Type::Vec(len),
                    ty => ty,
                };
                (Init::Copy(array), ty)
            }
            (2..4, Some(array)) => {
                let (item, map) = self.reading(|this| {
                    let item = this.declare(Type::Float, 1, false);
                    (item, this.expr(2))
                });
                (Init::Collect { array, item, map }, Type::Vec(self.length(array)))
            }
            (4..6, _) => {
                let len = 2 + self.rng.below(3);
                let value = self.reading(|this| this.expr(2));
                (Init::Repeat(value, len), self.kind_of_array(len))
            }
            _ => {
                let len = 2 + self.rng.below(2);
                let elements = (0..len).map(|_| self.reading(|this| this.expr(2))).collect();
                (Init::Elements(elements), self.kind_of_array(len))
            }
        };
        Stmt::LetArray { id: self.declare(ty, 0, true), init }
    }

    fn kind_of_array(&mut self, len: usize) -> Type {
        if self.rng.percent(40) { Type::Vec(len) } else { Type::Array(len) }
    }

    fn let_closure(&mut self) -> Stmt {
        let by_move = self.rng.percent(40);
        let moved = self.moves;
        self.moves |= by_move;
        let (param, body) = self.reading(|this| {
            let param = this.declare(Type::Float, 0, false);
            let mut stmts = Vec::new();
            if this.rng.percent(30) {
                this.stmt(&mut stmts);
            }
            (param, Block { stmts, value: Value::Float(this.expr(2)) })
        });
        self.moves = moved;
        let id = self.declare(Type::Closure, 0, false);
        if !by_move {
            // it borrows what it captures
            self.frozen.extend(self.scope.clone());
        }
        Stmt::LetClosure { id, by_move, param, body }
    }

    fn stateful(&mut self) -> Option<Stmt> {
        let plain: Vec<Id> =
            self.writable_floats().into_iter().filter(|id| self.vars[*id].stars == 0).collect();
        let state = self.rng.pick(&plain)?;
        let closure = self.vars.len();
        let made = self.make(Type::Closure, 0, false);
        self.vars[made].name = format!("c{made}");
        let (param, add) = self.reading(|this| {
            let param = this.declare(Type::Float, 0, false);
            // the closure captures the state by its name
            this.vars[param].name = format!("x{param}");
            (param, this.expr(2))
        });
        let calls = self.reading(|this| {
            this.hidden.push(state);
            (this.expr(1), this.expr(1))
        });
        let to = self.declare(Type::Float, 0, true);
        self.vars[to].name = format!("x{to}");
        Some(Stmt::Stateful { closure, state, param, add, to, calls })
    }

    pub(super) fn op(&mut self) -> Op {
        match self.rng.below(10) {
            0..5 => Op::Set,
            5..8 => Op::Add,
            8 => Op::Sub,
            _ => Op::Mul,
        }
    }

    fn assign(&mut self) -> Option<Stmt> {
        let op = self.op();
        if self.rng.percent(20)
            && let Some(point) = self.point_to_write()
        {
            let to = Place::Field(point, self.rng.below(2));
            let value = self.reading(|this| this.expr(3));
            return Some(Stmt::Assign { to, op, value });
        }
        if self.rng.percent(20)
            && let Some((id, rows, columns)) = self.rng.pick(&self.writable_matrices())
        {
            let (i, j) = self.reading(|this| {
                this.hidden.push(id);
                (this.index(rows), this.index(columns))
            });
            let value = self.reading(|this| this.expr(3));
            return Some(Stmt::Assign { to: Place::Cell(id, i, j), op, value });
        }
        let arrays = self.writable_arrays(1);
        if self.rng.percent(45)
            && let Some(array) = self.rng.pick(&arrays)
        {
            let at = self.place_in(array);
            let value = self.reading(|this| this.expr(3));
            return Some(Stmt::Assign { to: Place::Element(array, at), op, value });
        }
        let id = self.rng.pick(&self.writable_floats())?;
        let value = self.expr(3);
        // products in a loop grow without bounds
        let op = if op == Op::Mul && self.nesting > 0 { Op::Add } else { op };
        Some(Stmt::Assign { to: Place::Var(id), op, value })
    }

    /// An index of what is written, which does not read it: it may be a vector.
    fn place_in(&mut self, array: Id) -> Int {
        self.reading(|this| {
            this.hidden.push(array);
            this.index(this.length(array))
        })
    }

    fn exchange(&mut self) -> Option<Stmt> {
        let floats = self.writable_floats();
        let (a, b) = (self.rng.pick(&floats)?, self.rng.pick(&floats)?);
        (a != b).then_some(Stmt::Exchange { a, b })
    }

    fn later(&mut self) -> Option<Stmt> {
        let cond = self.cond(2);
        let (then, otherwise) = self.reading(|this| (this.expr(2), this.expr(2)));
        let id = self.declare(Type::Float, 0, true);
        // the branches may read what the name would hide
        self.vars[id].name = format!("x{id}");
        Some(Stmt::LetLater { id, cond, then, otherwise })
    }

    pub(super) fn stmts(&mut self, most: usize) -> Vec<Stmt> {
        self.scoped(|this| {
            let mut stmts = Vec::new();
            for _ in 0..=this.rng.below(most) {
                this.stmt(&mut stmts);
            }
            stmts
        })
    }

    fn branch(&mut self) -> Stmt {
        let cond = self.cond(2);
        let then = self.stmts(3);
        let otherwise = if self.rng.percent(45) { self.stmts(2) } else { Vec::new() };
        Stmt::If { cond, then, otherwise }
    }

    fn call_stmt(&mut self) -> Option<Stmt> {
        let function = self.rng.below(self.functions.len().max(1));
        if self.functions.is_empty() || self.functions[function].result != Result::Unit {
            return None;
        }
        let args = self.args(function, 2)?;
        Some(Stmt::Call { function, args })
    }

    fn memory(&mut self) -> Option<Stmt> {
        let array = self.rng.pick(&self.writable_arrays(2))?;
        let len = self.length(array);
        Some(match self.rng.below(3) {
            0 => {
                let (i, j) = self.reading(|this| {
                    this.hidden.push(array);
                    (this.index(len), this.index(len))
                });
                Stmt::Swap { array, i, j }
            }
            1 if matches!(self.vars[array].ty, Type::Vec(_)) && self.nesting < 2 => {
                Stmt::Push { vec: array, value: self.reading(|this| this.expr(2)) }
            }
            _ => {
                let value = self.reading(|this| {
                    this.hidden.push(array);
                    this.expr(2)
                });
                Stmt::Fill { array, value }
            }
        })
    }

    fn borrow(&mut self) -> Option<Stmt> {
        let array = self.rng.pick(&self.writable_arrays(1));
        let point = self.point_to_write();
        let place = match array {
            _ if self.rng.percent(25) && point.is_some() => Place::Field(point?, self.rng.below(2)),
            Some(array) if self.rng.percent(70) => {
                let at = self.place_in(array);
                Place::Element(array, at)
            }
            _ => Place::Var(self.rng.pick(&self.writable_floats())?),
        };
        let (id, body) = self.scoped(|this| {
            this.hidden.push(match &place {
                Place::Var(id)
                | Place::Element(id, _)
                | Place::Cell(id, ..)
                | Place::Field(PointPlace::Var(id) | PointPlace::Element(id, _), _) => *id,
            });
            let id = this.declare(Type::Float, 1, true);
            let may_exit = std::mem::replace(&mut this.may_exit, false);
            let mut body = Vec::new();
            let value = this.reading(|this| this.expr(2));
            let op = this.op();
            body.push(Stmt::Assign { to: Place::Var(id), op, value });
            if this.rng.percent(40) {
                this.stmt(&mut body);
            }
            this.may_exit = may_exit;
            (id, body)
        });
        Some(Stmt::Borrow { id, place, body })
    }

    /// `break`, `continue` or `return`
    pub(super) fn leave(&mut self) -> Stmt {
        match (self.rng.below(3), self.rng.pick(&self.loops)) {
            (0, Some(label)) => Stmt::Break(label),
            (1, Some(label)) => Stmt::Continue(label),
            _ => Stmt::Return(self.reading(Generator::returned)),
        }
    }

    /// `if c { break; }`
    fn exit(&mut self) -> Option<Stmt> {
        if !self.may_exit {
            return None;
        }
        let cond = self.cond(2);
        let then = self.scoped(|this| {
            let mut then = Vec::new();
            if this.rng.percent(30) {
                this.stmt(&mut then);
            }
            then.push(this.leave());
            then
        });
        Some(Stmt::If { cond, then, otherwise: Vec::new() })
    }

    /// A number that is not written as such.
    pub(super) fn count(&mut self) -> usize {
        2 + self.rng.below(3)
    }
}
