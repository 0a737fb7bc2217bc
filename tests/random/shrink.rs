//! Smaller programs of a program: a statement less, or an expression in place of a larger one.

use crate::program::{
    Arg, Block, Chain, Cond, End, Expr, Init, Int, List, Maybe, Place, Point, PointPlace, Program,
    Shape, Stmt, Value,
};

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
            Value::Unit | Value::None | Value::Err => {}
            Value::Float(value) | Value::Some(value) | Value::Ok(value) => self.expr(value),
            Value::Point(point) => self.point(point),
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
            Stmt::LetCall { args, .. } | Stmt::Call { args, .. } | Stmt::TryCall { args, .. } => {
                self.args(args);
            }
            Stmt::List(list) => self.list(list),
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
            Stmt::LetPoint { value, .. } | Stmt::SetPoint { value, .. } => self.point(value),
            Stmt::LetPoints { values, .. } => values.iter_mut().for_each(|it| self.point(it)),
            Stmt::LetFields { of, .. } => self.point_place(of),
            Stmt::EachPoint { body, .. } => self.stmts(body),
            Stmt::Over { skip, body, .. } => {
                if *skip > 0 && self.here() {
                    *skip = 0;
                }
                self.stmts(body);
            }
            Stmt::LetMaybe { value, .. } => self.maybe(value),
            Stmt::IfSome { then, otherwise, .. } => {
                self.stmts(then);
                self.stmts(otherwise);
            }
            Stmt::LetElse { exit, .. } => self.stmt(exit),
            Stmt::Try { .. } => {}
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

    fn list(&mut self, list: &mut List) {
        match list {
            List::Pop { value, body, .. } => {
                self.expr(value);
                self.stmts(body);
            }
            List::Split { body, .. } | List::Inside { body, .. } => self.stmts(body),
            List::LetShape { value, .. } | List::SetShape { value, .. } => self.shape(value),
            List::Sort { .. }
            | List::Reverse(_)
            | List::Rotate(_)
            | List::Extend { .. }
            | List::Truncate { .. }
            | List::Head { .. }
            | List::Indices { .. } => {}
        }
    }

    fn shape(&mut self, value: &mut Shape) {
        let parts: Vec<Shape> = match value {
            Shape::If(_, then, otherwise) => vec![(**then).clone(), (**otherwise).clone()],
            Shape::One(_) | Shape::Two(..) | Shape::Nothing => Vec::new(),
        };
        for part in parts {
            if self.here() {
                *value = part;
                return;
            }
        }
        match value {
            Shape::One(x) => self.expr(x),
            Shape::Two(x, y) => self.exprs([x, y]),
            Shape::Nothing => {}
            Shape::If(cond, then, otherwise) => {
                self.cond(cond);
                self.shape(then);
                self.shape(otherwise);
            }
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
            Place::Field(place, _) => self.point_place(place),
        }
    }

    fn point_place(&mut self, place: &mut PointPlace) {
        match place {
            PointPlace::Var(_) => {}
            PointPlace::Element(_, at) => self.int(at),
        }
    }

    fn point(&mut self, point: &mut Point) {
        let is_simple = matches!(point, Point::Made(x, y, false)
            if matches!((&**x, &**y), (Expr::Number(_), Expr::Number(_))));
        if !is_simple && self.here() {
            let number = |value| Box::new(Expr::Number(value));
            *point = Point::Made(number(0.5), number(0.25), false);
            return;
        }
        match point {
            Point::Made(x, y, _) => self.exprs([&mut **x, &mut **y]),
            Point::Updated(_, _, value) => self.expr(value),
            Point::Copy(place) => self.point_place(place),
            Point::Sum(p, q) => {
                self.point_place(p);
                self.point_place(q);
            }
            Point::Scaled(p, by) => {
                self.point_place(p);
                self.expr(by);
            }
            Point::Call(_, args) => self.args(args),
        }
    }

    fn maybe(&mut self, value: &mut Maybe) {
        match value {
            Maybe::If(cond, value) => {
                self.cond(cond);
                self.expr(value);
            }
            Maybe::Get(_, at) => self.int(at),
            Maybe::Map(_, _, map) => self.expr(map),
            Maybe::Filter(_, _, cond) => self.cond(cond),
            Maybe::Or(..) => {}
            Maybe::Call(_, args) => self.args(args),
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
            Expr::UnwrapOr(_, or) => vec![(**or).clone()],
            Expr::MapOr { none, .. } => vec![(**none).clone()],
            Expr::ByShape(it) => vec![it.nothing.clone()],
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
            Expr::Field(place, _) => self.point_place(place),
            Expr::UnwrapOr(_, or) => self.expr(or),
            Expr::MapOr { some, none, .. } => self.exprs([&mut **some, &mut **none]),
            Expr::ByShape(it) => self.exprs([&mut it.one.1, &mut it.two.2, &mut it.nothing]),
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
        if chain.take.is_some() && self.here() {
            chain.take = None;
        }
        if chain.end_at.is_some() && self.here() {
            chain.end_at = None;
        }
        if !matches!(chain.end, End::Sum) && self.here() {
            chain.end = End::Sum;
        }
        self.expr(&mut chain.map);
        if let Some((_, cond)) = &mut chain.end_at {
            self.cond(cond);
        }
        match &mut chain.end {
            End::Sum | End::Product => {}
            End::Fold { next, .. } => self.expr(next),
            End::Best { or, .. } | End::Last { or } => self.expr(or),
            End::Reduce { next, or, .. } => self.exprs([next, or]),
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
                Arg::Point(place, _) => self.point_place(place),
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
            Int::Plus(inner, _) | Int::Modulo(inner, _) | Int::At(_, inner) => self.int(inner),
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
