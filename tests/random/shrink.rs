//! Smaller programs of a program: a statement less, or an expression in place of a larger one.

use crate::program::{Arg, Block, Chain, Cond, End, Expr, Init, Int, Place, Program, Stmt, Value};

impl Program {
    /// Each program that is one step smaller. Not all of them compile.
    pub fn smaller(&self) -> Vec<Program> {
        let mut found = Vec::new();
        for target in 0.. {
            let mut program = self.clone();
            let mut walk = Walk { left: target, done: false };
            for function in &mut program.functions {
                walk.block(&mut function.body);
            }
            if !walk.done {
                break;
            }
            found.push(program);
        }
        found
    }
}

struct Walk {
    /// How many places are passed before the one that changes.
    left: usize,
    done: bool,
}

impl Walk {
    /// Whether this is the place.
    fn here(&mut self) -> bool {
        if self.done {
            return false;
        }
        if self.left == 0 {
            self.done = true;
            return true;
        }
        self.left -= 1;
        false
    }

    fn block(&mut self, block: &mut Block) {
        self.stmts(&mut block.stmts);
        self.value(&mut block.value);
    }

    fn value(&mut self, value: &mut Value) {
        match value {
            Value::Unit => {}
            Value::Float(value) => self.expr(value),
            Value::Pair(a, b) => self.exprs([a, b]),
        }
    }

    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        for at in 0..stmts.len() {
            if self.here() {
                stmts.remove(at);
                return;
            }
            if let Some(inner) = inner(&stmts[at])
                && self.here()
            {
                stmts.splice(at..=at, inner);
                return;
            }
            self.stmt(&mut stmts[at]);
            if self.done {
                return;
            }
        }
    }

    fn stmt(&mut self, stmt: &mut Stmt) {
        match stmt {
            Stmt::Let { value, .. } | Stmt::Fill { value, .. } | Stmt::Push { value, .. } => {
                self.expr(value);
            }
            Stmt::LetInt { value, .. } => self.int(value),
            Stmt::LetArray { init, .. } => match init {
                Init::Elements(elements) => self.exprs(elements),
                Init::Repeat(value, _) => self.expr(value),
                Init::Copy(_) => {}
                Init::Collect { map, .. } => self.expr(map),
            },
            Stmt::LetMatrix { values, .. } => self.exprs(values),
            Stmt::LetLoop { body, cond, value, .. } => {
                self.stmts(body);
                self.cond(cond);
                self.expr(value);
            }
            Stmt::LetBlock { body, cond, early, rest, .. } => {
                self.stmts(body);
                self.cond(cond);
                self.expr(early);
                self.block(rest);
            }
            Stmt::LetPair { value: (a, b), .. } | Stmt::LetParts { value: (a, b), .. } => {
                self.exprs([a, b]);
            }
            Stmt::LetCall { args, .. } | Stmt::Call { args, .. } => self.args(args),
            Stmt::LetClosure { body, .. } => self.block(body),
            Stmt::LetLater { cond, then, otherwise, .. } => {
                self.cond(cond);
                self.exprs([then, otherwise]);
            }
            Stmt::Assign { to, value, .. } => {
                self.place(to);
                self.expr(value);
            }
            Stmt::If { cond, then, otherwise } => {
                self.cond(cond);
                self.stmts(then);
                self.stmts(otherwise);
            }
            Stmt::While { cond, body, .. } => {
                if cond.is_some() && self.here() {
                    *cond = None;
                }
                cond.iter_mut().for_each(|cond| self.cond(cond));
                self.stmts(body);
            }
            Stmt::Rows { body, .. }
            | Stmt::For { body, .. }
            | Stmt::Each { body, .. }
            | Stmt::Loop { body, .. } => {
                self.stmts(body);
            }
            Stmt::Return(value) => self.value(value),
            Stmt::Swap { i, j, .. } => {
                self.int(i);
                self.int(j);
            }
            Stmt::Borrow { place, body, .. } => {
                self.place(place);
                self.stmts(body);
            }
            Stmt::Stateful { add, calls: (a, b), .. } => self.exprs([add, a, b]),
            Stmt::Break(_) | Stmt::Continue(_) | Stmt::Exchange { .. } => {}
        }
    }

    fn place(&mut self, place: &mut Place) {
        match place {
            Place::Var(_) => {}
            Place::Element(_, at) => self.int(at),
            Place::Cell(_, i, j) => {
                self.int(i);
                self.int(j);
            }
        }
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e mut Expr>) {
        exprs.into_iter().for_each(|expr| self.expr(expr));
    }

    fn expr(&mut self, expr: &mut Expr) {
        let parts: Vec<Expr> = match expr {
            Expr::Number(_) => return,
            Expr::Unary(_, x) | Expr::Closure(_, x) => vec![(**x).clone()],
            Expr::Binary(_, x, y) => vec![(**x).clone(), (**y).clone()],
            Expr::If(_, then, otherwise) => {
                [then, otherwise].into_iter().filter_map(|block| only_value(block)).collect()
            }
            Expr::Block(block) => only_value(block).into_iter().collect(),
            Expr::Match(_, arms) => arms.clone(),
            _ => Vec::new(),
        };
        for part in parts.into_iter().chain([Expr::Number(0.5)]) {
            if self.here() {
                *expr = part;
                return;
            }
        }
        match expr {
            Expr::Number(_) | Expr::Var(_) | Expr::Part(..) => {}
            Expr::Cell(_, i, j) => {
                self.int(i);
                self.int(j);
            }
            Expr::Element(_, at) | Expr::Cast(at) => self.int(at),
            Expr::Unary(_, x) | Expr::Closure(_, x) => self.expr(x),
            Expr::Binary(_, x, y) => self.exprs([&mut **x, &mut **y]),
            Expr::If(cond, then, otherwise) => {
                self.cond(cond);
                self.block(then);
                self.block(otherwise);
            }
            Expr::Match(int, arms) => {
                self.int(int);
                self.exprs(arms);
            }
            Expr::Block(block) => self.block(block),
            Expr::Call(_, args) => self.args(args),
            Expr::Chain(chain) => self.chain(chain),
        }
    }

    fn chain(&mut self, chain: &mut Chain) {
        if chain.filter.is_some() && self.here() {
            chain.filter = None;
        }
        if chain.rev && self.here() {
            chain.rev = false;
        }
        if chain.skip > 0 && self.here() {
            chain.skip = 0;
        }
        if !matches!(chain.end, End::Sum) && self.here() {
            chain.end = End::Sum;
        }
        self.expr(&mut chain.map);
        if let End::Fold { next, .. } = &mut chain.end {
            self.expr(next);
        }
    }

    fn args(&mut self, args: &mut [Arg]) {
        for arg in args {
            match arg {
                Arg::Float(value) | Arg::Ref(value) => self.expr(value),
                Arg::Int(int) => self.int(int),
                Arg::Part(_, from, _) => {
                    if *from > 0 && self.here() {
                        *from = 0;
                    }
                }
                Arg::Row(_, at, _) => self.int(at),
                Arg::MutFloat(_) | Arg::Array(_) => {}
            }
        }
    }

    fn int(&mut self, int: &mut Int) {
        if matches!(int, Int::Literal(_)) {
            return;
        }
        if self.here() {
            *int = Int::Literal(0);
            return;
        }
        match int {
            Int::Plus(inner, _) | Int::Modulo(inner, _) => self.int(inner),
            Int::Of(value) => self.expr(value),
            Int::Literal(_) | Int::Var(_) | Int::Less(_) => {}
        }
    }

    fn cond(&mut self, cond: &mut Cond) {
        let parts: Vec<Cond> = match cond {
            Cond::Less(..) | Cond::Equal(..) => Vec::new(),
            Cond::Not(inner) => vec![(**inner).clone()],
            Cond::And(a, b) | Cond::Or(a, b) => vec![(**a).clone(), (**b).clone()],
        };
        for part in parts {
            if self.here() {
                *cond = part;
                return;
            }
        }
        match cond {
            Cond::Less(a, b) => self.exprs([a, b]),
            Cond::Equal(a, b) => {
                self.int(a);
                self.int(b);
            }
            Cond::Not(inner) => self.cond(inner),
            Cond::And(a, b) | Cond::Or(a, b) => {
                self.cond(a);
                self.cond(b);
            }
        }
    }
}

fn only_value(block: &Block) -> Option<Expr> {
    match (&block.stmts[..], &block.value) {
        ([], Value::Float(value)) => Some(value.clone()),
        _ => None,
    }
}

/// The statements that may stand for a branch.
fn inner(stmt: &Stmt) -> Option<Vec<Stmt>> {
    match stmt {
        Stmt::If { then, otherwise, .. } => {
            Some(if otherwise.is_empty() { then.clone() } else { otherwise.clone() })
        }
        _ => None,
    }
}
