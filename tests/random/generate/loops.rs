//! Loops.

use super::Generator;
use crate::program::{Block, Source, Stmt, Type, Value};

impl Generator {
    pub(super) fn repeat(&mut self) -> Option<Stmt> {
        if self.nesting > 2 {
            return None;
        }
        let label = self.labels;
        self.labels += 1;
        self.nesting += 1;
        self.loops.push(label);
        let stmt = self.scoped(|this| match this.rng.below(10) {
            0..3 => Some(this.counted(label)),
            3 => {
                if this.rng.percent(50) {
                    this.rows(label)
                } else {
                    this.each_point(label)
                }
            }
            4..6 => this.each(label),
            6 => this.over(label),
            7..9 => Some(this.conditional(label)),
            _ => Some(this.endless(label)),
        });
        self.loops.pop();
        self.nesting -= 1;
        stmt
    }

    fn counted(&mut self, label: usize) -> Stmt {
        let to = self.count();
        let from = if self.rng.percent(25) { 1 } else { 0 };
        let rev = self.rng.percent(20);
        let index = self.declare(Type::Int(to), 0, false);
        Stmt::For { index, from, to, rev, label, body: self.stmts(3) }
    }

    fn each(&mut self, label: usize) -> Option<Stmt> {
        let writes = self.rng.percent(40);
        let arrays = if writes { self.writable_arrays(2) } else { self.arrays(2) };
        let array = self.rng.pick(&arrays)?;
        if writes {
            self.hidden.push(array);
        } else {
            self.frozen.push(array);
        }
        let at = match self.exact(array) {
            Some(len) if self.rng.percent(40) => Some(self.declare(Type::Int(len), 0, false)),
            _ => None,
        };
        let item = self.declare(Type::Float, 1, writes);
        self.vars[item].name = format!("v{item}");
        Some(Stmt::Each { array, item, at, writes, label, body: self.stmts(3) })
    }

    fn rows(&mut self, label: usize) -> Option<Stmt> {
        let writes = self.rng.percent(50);
        let all = if writes { self.writable_matrices() } else { self.matrices() };
        let (matrix, _, columns) = self.rng.pick(&all)?;
        if writes {
            self.hidden.push(matrix);
        } else {
            self.frozen.push(matrix);
        }
        let row = self.declare(Type::Slice(columns), 0, writes);
        self.vars[row].name = format!("r{row}");
        Some(Stmt::Rows { matrix, row, writes, label, body: self.stmts(3) })
    }

    fn each_point(&mut self, label: usize) -> Option<Stmt> {
        let writes = self.rng.percent(50);
        let points = self.rng.pick(&self.sets(writes))?;
        if writes {
            self.hidden.push(points);
        } else {
            self.frozen.push(points);
        }
        let item = self.declare(Type::Point, 1, writes);
        self.vars[item].name = format!("q{item}");
        Some(Stmt::EachPoint { points, item, writes, label, body: self.stmts(3) })
    }

    /// Over what an adapter gives, which is only read meanwhile.
    fn over(&mut self, label: usize) -> Option<Stmt> {
        let before = self.scope.clone();
        let (source, _) = self.source()?;
        self.frozen.extend(before.into_iter().filter(|id| self.vars[*id].ty != Type::Float));
        // what is no slice or range cannot be cut
        let is_simple = !matches!(source, Source::Chain { .. } | Source::Flat { .. });
        let skip = usize::from(is_simple && self.rng.percent(20));
        Some(Stmt::Over { source, skip, label, body: self.stmts(3) })
    }

    /// A loop with a value: all that leaves it is at its end.
    pub(super) fn let_loop(&mut self) -> Stmt {
        let label = self.labels;
        self.labels += 1;
        self.nesting += 1;
        let limit = self.count();
        let (count, body, cond, value) = self.scoped(|this| {
            let count = this.counter(limit);
            let body = this.some_stmts();
            let cond = this.cond(2);
            (count, body, cond, this.reading(|this| this.expr(2)))
        });
        self.nesting -= 1;
        let id = self.declare(Type::Float, 0, true);
        Stmt::LetLoop { id, count, limit, label, body, cond, value }
    }

    /// A block with a value that may be left before its end.
    pub(super) fn let_block(&mut self) -> Stmt {
        let label = self.labels;
        self.labels += 1;
        let (body, cond, early, rest) = self.scoped(|this| {
            let body = this.some_stmts();
            let cond = this.cond(2);
            let early = this.reading(|this| this.expr(2));
            let stmts = this.some_stmts();
            let value = Value::Float(this.reading(|this| this.expr(2)));
            (body, cond, early, Block { stmts, value })
        });
        let id = self.declare(Type::Float, 0, true);
        Stmt::LetBlock { id, label, body, cond, early, rest }
    }

    /// Statements whose variables what follows may use.
    fn some_stmts(&mut self) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        for _ in 0..self.rng.below(3) {
            self.stmt(&mut stmts);
        }
        stmts
    }

    /// The counter has a name of its own, which nothing assigns to.
    fn counter(&mut self, limit: usize) -> usize {
        let count = self.declare(Type::Int(limit + 1), 0, false);
        self.vars[count].name = format!("k{count}");
        count
    }

    fn conditional(&mut self, label: usize) -> Stmt {
        let limit = self.count();
        let count = self.counter(limit);
        let cond = self.rng.percent(60).then(|| self.cond(2));
        Stmt::While { count, limit, cond, label, body: self.stmts(3) }
    }

    fn endless(&mut self, label: usize) -> Stmt {
        let limit = self.count();
        let count = self.counter(limit);
        Stmt::Loop { count, limit, label, body: self.stmts(3) }
    }
}
