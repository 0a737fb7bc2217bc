//! Programs run on dual numbers: the witness for the gradients.

mod chains;
mod exprs;
mod lists;
mod loops;
mod operations;
mod options;
mod points;

use crate::dual::Dual;
use crate::program::{
    Arg, Block, Expr, Id, Init, Int, Op, Passing, Place, Program, Stmt, Type, Value,
};
use std::rc::Rc;

/// What a run gives.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub value: f64,
    pub gradient: Vec<f64>,
    /// The largest value or derivative on the way.
    pub largest: f64,
    /// What was rounded down to a whole number, in order.
    pub floors: Vec<f64>,
}

#[derive(Clone, Debug)]
enum Cell {
    Float(Dual),
    Int(usize),
    Array(Vec<Dual>),
    Indices(Vec<usize>),
    /// One, two or none.
    Shape(Vec<Dual>),
    Maybe(Option<Dual>),
    Closure {
        param: Id,
        body: Block,
        /// What it has moved: shared, since it may hold closures that hold closures.
        env: Option<Rc<Vec<Option<Cell>>>>,
    },
}

#[allow(clippy::large_enum_variant, reason = "a function returns once")]
enum Flow {
    Next,
    Break(usize),
    Continue(usize),
    Return(Cell),
}

/// What went wrong is a bug of the generator.
type Maybe<T> = Result<T, String>;

struct Run<'p> {
    program: &'p Program,
    env: Vec<Option<Cell>>,
    largest: f64,
    floors: Vec<f64>,
    /// What may still be executed.
    fuel: usize,
}

impl Program {
    /// The floats of a point.
    pub fn floats(&self) -> usize {
        let params = self.functions.last().map_or(&[][..], |entry| &entry.params);
        params.iter().map(|param| floats(self.vars[param.id].ty)).sum()
    }

    /// The value and the gradient at a point.
    pub fn interpret(&self, point: &[f64]) -> Result<Outcome, String> {
        let entry = self.functions.len() - 1;
        let mut at = 0;
        let mut cells = Vec::new();
        for param in &self.functions[entry].params {
            let ty = self.vars[param.id].ty;
            let count = floats(ty);
            let mut duals: Vec<Dual> =
                (at..at + count).map(|at| Dual::variable(point[at], at)).collect();
            at += count;
            cells.push(match ty {
                Type::Int(bound) => Cell::Int(bound - 1),
                Type::Float
                | Type::Pair
                | Type::Closure
                | Type::Maybe
                | Type::Indices(..)
                | Type::Shape => Cell::Float(duals.remove(0)),
                Type::Array(_)
                | Type::Vec(_)
                | Type::Slice(_)
                | Type::Matrix(..)
                | Type::Point
                | Type::Points(_) => Cell::Array(duals),
            });
        }
        let env = vec![None; self.vars.len()];
        let mut run = Run { program: self, env, largest: 0.0, floors: Vec::new(), fuel: 200_000 };
        let (result, _) = run.function(entry, cells)?;
        let result = match result {
            Cell::Float(result) => result,
            // the cotangent of a pair
            Cell::Array(parts) if parts.len() == 2 => {
                let seeded = |at: usize| parts[at].mul(Dual::constant(SEED[at]));
                seeded(0).add(seeded(1))
            }
            _ => return Err("the result is no float".to_owned()),
        };
        let gradient = result.tangent[..at].to_vec();
        let (largest, floors) = (run.largest, run.floors);
        Ok(Outcome { value: result.value, gradient, largest, floors })
    }
}

/// What arrives at the parts of a result that is a pair.
pub(crate) const SEED: [f64; 2] = [0.75, -1.5];

fn floats(ty: Type) -> usize {
    match ty {
        Type::Int(_) => 0,
        Type::Float
        | Type::Pair
        | Type::Closure
        | Type::Maybe
        | Type::Indices(..)
        | Type::Shape => 1,
        Type::Point => 2,
        Type::Points(len) => 2 * len,
        Type::Array(len) | Type::Vec(len) | Type::Slice(len) => len,
        Type::Matrix(rows, columns, _) => rows * columns,
    }
}

impl Run<'_> {
    /// Runs a function; gives the result and what its parameters hold in the end.
    fn function(&mut self, at: usize, args: Vec<Cell>) -> Maybe<(Cell, Vec<Cell>)> {
        let function = &self.program.functions[at];
        let outer = std::mem::replace(&mut self.env, vec![None; self.program.vars.len()]);
        for (param, arg) in function.params.iter().zip(args) {
            self.env[param.id] = Some(arg);
        }
        let result = match self.stmts(&function.body.stmts)? {
            Flow::Return(result) => result,
            _ => self.value(&function.body.value)?,
        };
        let inner = std::mem::replace(&mut self.env, outer);
        let left = function.params.iter().map(|param| inner[param.id].clone());
        Ok((result, left.collect::<Option<Vec<Cell>>>().ok_or("a parameter is lost")?))
    }

    fn value(&mut self, value: &Value) -> Maybe<Cell> {
        Ok(match value {
            Value::Unit => Cell::Int(0),
            Value::Float(value) => Cell::Float(self.expr(value)?),
            Value::Pair(a, b) => Cell::Array(vec![self.expr(a)?, self.expr(b)?]),
            Value::Point(point) => Cell::Array(self.point(point)?.to_vec()),
            Value::Some(value) | Value::Ok(value) => Cell::Maybe(Some(self.expr(value)?)),
            Value::None | Value::Err => Cell::Maybe(None),
        })
    }

    fn block(&mut self, block: &Block) -> Maybe<Dual> {
        match self.stmts(&block.stmts)? {
            Flow::Next => {}
            _ => return Err("an exit inside an expression".to_owned()),
        }
        match self.value(&block.value)? {
            Cell::Float(value) => Ok(value),
            _ => Err("a block without a float".to_owned()),
        }
    }

    fn stmts(&mut self, stmts: &[Stmt]) -> Maybe<Flow> {
        for stmt in stmts {
            match self.stmt(stmt)? {
                Flow::Next => {}
                flow => return Ok(flow),
            }
        }
        Ok(Flow::Next)
    }

    fn set(&mut self, id: Id, value: Dual) {
        self.env[id] = Some(Cell::Float(value));
    }

    fn stmt(&mut self, stmt: &Stmt) -> Maybe<Flow> {
        self.fuel = self.fuel.checked_sub(1).ok_or("too long a run")?;
        match stmt {
            Stmt::Let { id, value } => {
                let value = self.expr(value)?;
                self.set(*id, value);
            }
            Stmt::LetInt { id, value } => {
                self.env[*id] = Some(Cell::Int(self.int(value)?));
            }
            Stmt::LetArray { id, init } => {
                let array = self.init(init)?;
                self.env[*id] = Some(Cell::Array(array));
            }
            Stmt::LetMatrix { id, values, of } => {
                let count = floats(self.program.vars[*id].ty);
                let mut cells = match of {
                    Some(of) => self.array(*of)?.clone(),
                    None => values.iter().map(|it| self.expr(it)).collect::<Maybe<Vec<Dual>>>()?,
                };
                if let [one] = cells[..] {
                    cells = vec![one; count];
                }
                self.env[*id] = Some(Cell::Array(cells));
            }
            Stmt::LetLoop { id, count, limit, body, cond, value, .. } => {
                for k in 1.. {
                    self.env[*count] = Some(Cell::Int(k));
                    match self.stmts(body)? {
                        Flow::Next => {}
                        flow => return Ok(flow),
                    }
                    if self.cond(cond)? || k >= *limit {
                        break;
                    }
                }
                let value = self.expr(value)?;
                self.set(*id, value);
            }
            Stmt::LetBlock { id, body, cond, early, rest, .. } => {
                match self.stmts(body)? {
                    Flow::Next => {}
                    flow => return Ok(flow),
                }
                let value = if self.cond(cond)? {
                    self.expr(early)?
                } else {
                    match self.stmts(&rest.stmts)? {
                        Flow::Next => {}
                        flow => return Ok(flow),
                    }
                    let Cell::Float(value) = self.value(&rest.value)? else {
                        return Err("a block without a float".to_owned());
                    };
                    value
                };
                self.set(*id, value);
            }
            Stmt::LetPair { id, value: (a, b) } => {
                self.env[*id] = Some(Cell::Array(vec![self.expr(a)?, self.expr(b)?]));
            }
            Stmt::LetParts { ids, value: (a, b) } => {
                let (a, b) = (self.expr(a)?, self.expr(b)?);
                self.set(ids.0, a);
                self.set(ids.1, b);
            }
            Stmt::LetCall { ids, function, args } => {
                let Cell::Array(parts) = self.call(*function, args)? else {
                    return Err("a call without a pair".to_owned());
                };
                self.set(ids.0, parts[0]);
                self.set(ids.1, parts[1]);
            }
            Stmt::LetClosure { id, by_move, param, body } => {
                let env = by_move.then(|| Rc::new(self.env.clone()));
                let closure = Cell::Closure { param: *param, body: body.clone(), env };
                self.env[*id] = Some(closure);
            }
            Stmt::LetLater { id, cond, then, otherwise } => {
                let value = if self.cond(cond)? { self.expr(then)? } else { self.expr(otherwise)? };
                self.set(*id, value);
            }
            Stmt::Assign { to, op, value } => self.assign(to, *op, value)?,
            Stmt::Exchange { a, b } => self.env.swap(*a, *b),
            Stmt::If { cond, then, otherwise } => {
                return if self.cond(cond)? { self.stmts(then) } else { self.stmts(otherwise) };
            }
            Stmt::Break(label) => return Ok(Flow::Break(*label)),
            Stmt::Continue(label) => return Ok(Flow::Continue(*label)),
            Stmt::Return(value) => return Ok(Flow::Return(self.value(value)?)),
            Stmt::Call { function, args } => {
                self.call(*function, args)?;
            }
            Stmt::Swap { array, i, j } => {
                let (i, j) = (self.int(i)?, self.int(j)?);
                let is_points = matches!(self.program.vars[*array].ty, Type::Points(_));
                let width = if is_points { 2 } else { 1 };
                for part in 0..width {
                    self.array(*array)?.swap(i * width + part, j * width + part);
                }
            }
            Stmt::Fill { array, value } => {
                let value = self.expr(value)?;
                self.array(*array)?.fill(value);
            }
            Stmt::Push { vec, value } => {
                let value = self.expr(value)?;
                self.array(*vec)?.push(value);
            }
            Stmt::Borrow { id, place, body } => return self.borrow(*id, place, body),
            Stmt::Stateful { state, param, add, to, calls, .. } => {
                let mut sum = Dual::constant(0.0);
                for (at, call) in [&calls.0, &calls.1].into_iter().enumerate() {
                    let argument = self.expr(call)?;
                    self.set(*param, argument);
                    let add = self.expr(add)?;
                    let next = self.float(*state)?.add(add);
                    self.set(*state, next);
                    let part = next.mul(Dual::constant(0.5));
                    sum = if at == 0 { part } else { sum.add(part) };
                }
                self.set(*to, sum);
            }
            Stmt::Rows { .. }
            | Stmt::For { .. }
            | Stmt::Each { .. }
            | Stmt::While { .. }
            | Stmt::EachPoint { .. }
            | Stmt::Over { .. }
            | Stmt::Loop { .. } => {
                return self.repeat(stmt);
            }
            Stmt::LetPoint { .. }
            | Stmt::SetPoint { .. }
            | Stmt::LetPoints { .. }
            | Stmt::LetFields { .. } => self.point_stmt(stmt)?,
            Stmt::LetMaybe { .. }
            | Stmt::IfSome { .. }
            | Stmt::LetElse { .. }
            | Stmt::TryCall { .. }
            | Stmt::Try { .. } => return self.option_stmt(stmt),
            Stmt::List(list) => return self.list_stmt(list),
        }
        Ok(Flow::Next)
    }

    /// The place is written back when the borrow ends.
    fn borrow(&mut self, id: Id, place: &Place, body: &[Stmt]) -> Maybe<Flow> {
        let place = self.place(place)?;
        let value = match place {
            (var, None) => self.float(var)?,
            (array, Some(at)) => self.element(array, at)?,
        };
        self.set(id, value);
        let flow = self.stmts(body)?;
        let value = self.float(id)?;
        match place {
            (var, None) => self.set(var, value),
            (array, Some(at)) => self.array(array)?[at] = value,
        }
        Ok(flow)
    }

    fn init(&mut self, init: &Init) -> Maybe<Vec<Dual>> {
        match init {
            Init::Elements(elements) => elements.iter().map(|it| self.expr(it)).collect(),
            Init::Repeat(value, len) => Ok(vec![self.expr(value)?; *len]),
            Init::Copy(of) => Ok(self.array(*of)?.clone()),
            Init::Collect { array, item, map } => {
                let mut collected = Vec::new();
                for value in self.array(*array)?.clone() {
                    self.set(*item, value);
                    collected.push(self.expr(map)?);
                }
                Ok(collected)
            }
        }
    }

    /// A variable, or an element of an array.
    fn place(&mut self, place: &Place) -> Maybe<(Id, Option<usize>)> {
        Ok(match place {
            Place::Var(id) => (*id, None),
            Place::Element(array, at) => (*array, Some(self.int(at)?)),
            Place::Cell(id, i, j) => (*id, Some(self.cell(*id, i, j)?)),
            Place::Field(place, field) => {
                let (id, at) = self.point_at(place)?;
                (id, Some(at + field))
            }
        })
    }

    fn columns(&self, matrix: Id) -> Maybe<usize> {
        match self.program.vars[matrix].ty {
            Type::Matrix(_, columns, _) => Ok(columns),
            _ => Err("no matrix".to_owned()),
        }
    }

    fn cell(&mut self, matrix: Id, i: &Int, j: &Int) -> Maybe<usize> {
        Ok(self.int(i)? * self.columns(matrix)? + self.int(j)?)
    }

    fn assign(&mut self, to: &Place, op: Op, value: &Expr) -> Maybe<()> {
        let value = self.expr(value)?;
        let place = self.place(to)?;
        let before = match place {
            (var, None) => self.float(var),
            (array, Some(at)) => self.element(array, at),
        };
        let value = match op {
            Op::Set => value,
            Op::Add => before?.add(value),
            Op::Sub => before?.sub(value),
            Op::Mul => before?.mul(value),
        };
        self.note(value);
        match place {
            (var, None) => self.set(var, value),
            (array, Some(at)) => {
                *self.array(array)?.get_mut(at).ok_or("an index out of bounds")? = value;
            }
        }
        Ok(())
    }

    fn call(&mut self, function: usize, args: &[Arg]) -> Maybe<Cell> {
        let mut cells = Vec::new();
        let mut back = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            cells.push(match arg {
                Arg::Float(value) | Arg::Ref(value) => Cell::Float(self.expr(value)?),
                Arg::Int(int) => Cell::Int(self.int(int)?),
                Arg::MutFloat(id) => {
                    back.push((at, *id, None));
                    Cell::Float(self.float(*id)?)
                }
                Arg::Part(id, from, passing) => {
                    if *passing == Passing::Mut {
                        back.push((at, *id, Some(*from)));
                    }
                    Cell::Array(self.array(*id)?[*from..].to_vec())
                }
                Arg::Row(id, row, passing) => {
                    let columns = self.columns(*id)?;
                    let from = self.int(row)? * columns;
                    if *passing == Passing::Mut {
                        back.push((at, *id, Some(from)));
                    }
                    Cell::Array(self.array(*id)?[from..from + columns].to_vec())
                }
                Arg::Array(id) => Cell::Array(self.array(*id)?.clone()),
                Arg::Point(place, passing) => {
                    let (id, from) = self.point_at(place)?;
                    if *passing == Passing::Mut {
                        back.push((at, id, Some(from)));
                    }
                    Cell::Array(self.array(id)?[from..from + 2].to_vec())
                }
            });
        }
        let (result, left) = self.function(function, cells)?;
        for (at, id, from) in back {
            match (&left[at], from) {
                (Cell::Array(part), Some(from)) => {
                    self.array(id)?[from..from + part.len()].copy_from_slice(part);
                }
                (cell, _) => self.env[id] = Some(cell.clone()),
            }
        }
        Ok(result)
    }
}
