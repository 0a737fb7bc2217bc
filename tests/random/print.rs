//! Programs as Rust.

mod exprs;
mod lists;
mod options;
pub(crate) mod points;
mod run;

use crate::program::{
    Block, Expr, Function, Id, Init, Nest, Op, Param, Passing, Place, Program, Result, Stmt, Type,
    Value,
};
use std::fmt::Write;

impl Program {
    /// The types, the functions, and `run`, which gives the values, the gradient, the tangent and
    /// the Hessian times the direction at a point.
    pub fn rust(&self) -> String {
        format!("{}{}{}", points::USES, points::TYPES, self.functions_and_run())
    }

    /// The same where the types stand in a module beside it, if they have no methods of this program's.
    pub(crate) fn rust_beside_types(&self) -> String {
        if self.functions.iter().any(|function| function.is_method) {
            return self.rust();
        }
        format!("{}use super::types::*;\n\n{}", points::USES, self.functions_and_run())
    }

    fn functions_and_run(&self) -> String {
        let attribute =
            if self.order_2 { "#[differentiate(order = 2)]" } else { "#[differentiate]" };
        let mut out = String::new();
        for (at, function) in self.functions.iter().enumerate() {
            let public = if at + 1 == self.functions.len() { "pub " } else { "" };
            let text = self.function(function);
            let _ = if function.is_method {
                writeln!(out, "{attribute}\nimpl P {{\n{}}}\n", indented(&text))
            } else {
                writeln!(out, "{attribute}\n{public}{text}")
            };
        }
        out + &self.run()
    }

    fn function(&self, function: &Function) -> String {
        let params: Vec<String> = function.params.iter().map(|param| self.param(*param)).collect();
        let result = match function.result {
            Result::Float => " -> f64",
            Result::Pair => " -> (f64, f64)",
            Result::Unit => "",
            Result::Point => " -> P",
            Result::Maybe => " -> Option<f64>",
            Result::Fallible => " -> Result<f64, u8>",
        };
        let body = self.block(&function.body);
        format!("fn {}({}){result} {body}\n", function.name, params.join(", "))
    }

    fn param(&self, param: Param) -> String {
        let var = &self.vars[param.id];
        let ty = match var.ty {
            Type::Int(_) => "usize".to_owned(),
            Type::Array(len) => format!("[f64; {len}]"),
            Type::Vec(_) => "Vec<f64>".to_owned(),
            Type::Slice(_) => "[f64]".to_owned(),
            Type::Matrix(rows, columns, Nest::Arrays) => format!("[[f64; {columns}]; {rows}]"),
            Type::Matrix(_, _, Nest::Vecs) => "[Vec<f64>]".to_owned(),
            Type::Float
            | Type::Pair
            | Type::Closure
            | Type::Maybe
            | Type::Indices(..)
            | Type::Shape => "f64".to_owned(),
            Type::Point => "P".to_owned(),
            Type::Points(_) => "[P]".to_owned(),
        };
        match param.passing {
            Passing::Value if var.name == "self" => "mut self".to_owned(),
            Passing::Ref if var.name == "self" => "&self".to_owned(),
            Passing::Mut if var.name == "self" => "&mut self".to_owned(),
            Passing::Value => format!("mut {}: {ty}", var.name),
            Passing::Ref => format!("{}: &{ty}", var.name),
            Passing::Mut => format!("{}: &mut {ty}", var.name),
        }
    }

    fn block(&self, block: &Block) -> String {
        let mut inner = self.stmts(&block.stmts);
        match &block.value {
            Value::Unit => {}
            value => inner += &format!("{}\n", self.value(value)),
        }
        format!("{{\n{}}}", indented(&inner))
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Unit => String::new(),
            Value::Float(value) => self.expr(value),
            Value::Pair(a, b) => format!("({}, {})", self.expr(a), self.expr(b)),
            Value::Point(point) => self.point(point),
            Value::Some(value) => format!("Some({})", self.expr(value)),
            Value::None => "None".to_owned(),
            Value::Ok(value) => format!("Ok({})", self.expr(value)),
            Value::Err => "Err(3)".to_owned(),
        }
    }

    fn body(&self, stmts: &[Stmt]) -> String {
        format!("{{\n{}}}", indented(&self.stmts(stmts)))
    }

    fn stmts(&self, stmts: &[Stmt]) -> String {
        stmts.iter().map(|stmt| self.stmt(stmt) + "\n").collect()
    }

    fn name(&self, id: Id) -> &str {
        &self.vars[id].name
    }

    /// The variable with the `*` it needs.
    fn var(&self, id: Id) -> String {
        let var = &self.vars[id];
        if var.stars == 0 {
            var.name.clone()
        } else {
            format!("({}{})", "*".repeat(var.stars), var.name)
        }
    }

    fn stmt(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::Let { id, value } => {
                let ty = if id % 3 > 0 { "" } else { ": f64" };
                format!("let mut {}{ty} = {};", self.name(*id), self.expr(value))
            }
            Stmt::LetInt { id, value } => {
                format!("let mut {}: usize = {};", self.name(*id), self.int(value))
            }
            Stmt::LetArray { id, init } => self.let_array(*id, init),
            Stmt::LetMatrix { id, values, of } => self.let_matrix(*id, values, *of),
            Stmt::LetLoop { id, count, limit, label, body, cond, value } => {
                let (name, count) = (self.name(*id), self.name(*count));
                let (cond, value) = (self.cond(cond), self.expr(value));
                let exit = format!(
                    "if ({cond}) || {count} >= {limit} {{\n    break 'l{label} {value};\n}}\n"
                );
                let body = indented(&format!("{count} += 1;\n{}{exit}", self.stmts(body)));
                format!("let mut {count} = 0;\nlet mut {name}: f64 = 'l{label}: loop {{\n{body}}};")
            }
            Stmt::LetBlock { id, label, body, cond, early, rest } => {
                let (name, cond, early) = (self.name(*id), self.cond(cond), self.expr(early));
                let exit = format!("if {cond} {{\n    break 'l{label} {early};\n}}\n");
                let rest = self.stmts(&rest.stmts) + &self.value(&rest.value);
                let body = indented(&format!("{}{exit}{rest}", self.stmts(body)));
                format!("let mut {name}: f64 = 'l{label}: {{\n{body}}};")
            }
            Stmt::LetPair { id, value: (a, b) } => {
                format!("let {} = ({}, {});", self.name(*id), self.expr(a), self.expr(b))
            }
            Stmt::LetParts { ids, value: (a, b) } => {
                let (x, y) = (self.name(ids.0), self.name(ids.1));
                format!("let (mut {x}, mut {y}) = ({}, {});", self.expr(a), self.expr(b))
            }
            Stmt::LetCall { ids, function, args } => {
                let (x, y) = (self.name(ids.0), self.name(ids.1));
                format!("let (mut {x}, mut {y}) = {};", self.call(*function, args))
            }
            Stmt::LetClosure { id, by_move, param, body } => {
                let by_move = if *by_move { "move " } else { "" };
                let body = self.block(body);
                format!("let {} = {by_move}|{}: f64| {body};", self.name(*id), self.name(*param))
            }
            Stmt::LetLater { id, cond, then, otherwise } => {
                let name = self.name(*id);
                let (cond, then, otherwise) =
                    (self.cond(cond), self.expr(then), self.expr(otherwise));
                format!(
                    "let mut {name}: f64;\nif {cond} {{\n    {name} = {then};\n}} else {{\n    {name} = {otherwise};\n}}"
                )
            }
            Stmt::Assign { to, op, value } => {
                let op = match op {
                    Op::Set => "=",
                    Op::Add => "+=",
                    Op::Sub => "-=",
                    Op::Mul => "*=",
                };
                format!("{} {op} {};", self.place(to), self.expr(value))
            }
            Stmt::Exchange { a, b } => {
                let (a, b) = (self.var(*a), self.var(*b));
                format!("({a}, {b}) = ({b}, {a});")
            }
            Stmt::If { cond, then, otherwise } => {
                let otherwise = if otherwise.is_empty() {
                    String::new()
                } else {
                    format!(" else {}", self.body(otherwise))
                };
                format!("if {} {}{otherwise}", self.cond(cond), self.body(then))
            }
            Stmt::Break(label) => format!("break 'l{label};"),
            Stmt::Continue(label) => format!("continue 'l{label};"),
            Stmt::Return(value) => format!("return {};", self.value(value)),
            Stmt::Call { function, args } => format!("{};", self.call(*function, args)),
            Stmt::Swap { array, i, j } => {
                format!("{}.swap({}, {});", self.name(*array), self.int(i), self.int(j))
            }
            Stmt::Fill { array, value } => {
                format!("{}.fill({});", self.name(*array), self.expr(value))
            }
            Stmt::Push { vec, value } => format!("{}.push({});", self.name(*vec), self.expr(value)),
            Stmt::Borrow { id, place, body } => {
                let first = format!("let {} = &mut {};\n", self.name(*id), self.place(place));
                format!("{{\n{}}}", indented(&(first + &self.stmts(body))))
            }
            Stmt::Stateful { closure, state, param, add, to, calls } => {
                let (closure, state, param) =
                    (self.name(*closure), self.var(*state), self.name(*param));
                let (add, to) = (self.expr(add), self.name(*to));
                let (first, second) = (self.expr(&calls.0), self.expr(&calls.1));
                format!(
                    "let mut {closure} = |{param}: f64| {{\n    {state} += {add};\n    {state} * 0.5\n}};\n\
                     let mut {to} = {closure}({first}) + {closure}({second});"
                )
            }
            Stmt::Rows { .. }
            | Stmt::For { .. }
            | Stmt::Each { .. }
            | Stmt::While { .. }
            | Stmt::EachPoint { .. }
            | Stmt::Over { .. }
            | Stmt::Loop { .. } => self.repeat(stmt),
            Stmt::LetPoint { .. }
            | Stmt::SetPoint { .. }
            | Stmt::LetPoints { .. }
            | Stmt::LetFields { .. } => self.point_stmt(stmt),
            Stmt::LetMaybe { .. }
            | Stmt::IfSome { .. }
            | Stmt::LetElse { .. }
            | Stmt::TryCall { .. }
            | Stmt::Try { .. } => self.option_stmt(stmt),
            Stmt::List(list) => self.list_stmt(list),
        }
    }

    fn repeat(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::For { index, from, to, rev, label, body } => {
                let range =
                    if *rev { format!("({from}..{to}).rev()") } else { format!("{from}..{to}") };
                format!("'l{label}: for {} in {range} {}", self.name(*index), self.body(body))
            }
            Stmt::Each { array, item, at, writes, label, body } => {
                let iter = if *writes { "iter_mut" } else { "iter" };
                let (array, item) = (self.name(*array), self.name(*item));
                let head = match at {
                    Some(at) => {
                        format!("({}, {item}) in {array}.{iter}().enumerate()", self.name(*at))
                    }
                    None => format!("{item} in {array}.{iter}()"),
                };
                format!("'l{label}: for {head} {}", self.body(body))
            }
            Stmt::Rows { matrix, row, writes, label, body } => {
                let iter = if *writes { "iter_mut" } else { "iter" };
                let (matrix, row) = (self.name(*matrix), self.name(*row));
                format!("'l{label}: for {row} in {matrix}.{iter}() {}", self.body(body))
            }
            Stmt::While { count, limit, cond, label, body } => {
                let count = self.name(*count);
                let cond =
                    cond.as_ref().map_or(String::new(), |c| format!(" && ({})", self.cond(c)));
                let body = indented(&format!("{count} += 1;\n{}", self.stmts(body)));
                format!(
                    "let mut {count} = 0;\n'l{label}: while {count} < {limit}{cond} {{\n{body}}}"
                )
            }
            Stmt::Loop { count, limit, label, body } => {
                let count = self.name(*count);
                let test = format!("if {count} >= {limit} {{\n    break;\n}}\n{count} += 1;\n");
                let body = indented(&(test + &self.stmts(body)));
                format!("let mut {count} = 0;\n'l{label}: loop {{\n{body}}}")
            }
            Stmt::EachPoint { points, item, writes, label, body } => {
                let iter = if *writes { "iter_mut" } else { "iter" };
                let (points, item) = (self.name(*points), self.name(*item));
                format!("'l{label}: for {item} in {points}.{iter}() {}", self.body(body))
            }
            Stmt::Over { source, skip, label, body } => {
                let (mut text, pattern) = self.source(source);
                if *skip > 0 {
                    let _ = write!(text, ".skip({skip})");
                }
                format!("'l{label}: for {pattern} in {text} {}", self.body(body))
            }
            _ => String::new(),
        }
    }

    fn let_array(&self, id: Id, init: &Init) -> String {
        let var = &self.vars[id];
        let vec = if matches!(var.ty, Type::Vec(_)) { "vec!" } else { "" };
        let init = match init {
            Init::Elements(elements) => {
                let elements: Vec<String> = elements.iter().map(|it| self.expr(it)).collect();
                format!("{vec}[{}]", elements.join(", "))
            }
            Init::Repeat(value, len) => format!("{vec}[{}; {len}]", self.expr(value)),
            Init::Copy(of) => match self.vars[*of].ty {
                Type::Slice(_) => format!("{}.to_vec()", self.name(*of)),
                Type::Vec(_) => format!("{}.clone()", self.name(*of)),
                _ => self.name(*of).to_owned(),
            },
            Init::Collect { array, item, map } => {
                let (array, item) = (self.name(*array), self.name(*item));
                format!("{array}.iter().map(|{item}| {}).collect::<Vec<f64>>()", self.expr(map))
            }
        };
        format!("let mut {} = {init};", var.name)
    }

    fn let_matrix(&self, id: Id, values: &[Expr], of: Option<Id>) -> String {
        let var = &self.vars[id];
        let Type::Matrix(rows, columns, nest) = var.ty else { return String::new() };
        let vec = if nest == Nest::Vecs { "vec!" } else { "" };
        let init = match (of, values) {
            (Some(of), _) if nest == Nest::Vecs => format!("{}.clone()", self.name(of)),
            (Some(of), _) => self.name(of).to_owned(),
            (None, [value]) => format!("{vec}[{vec}[{}; {columns}]; {rows}]", self.expr(value)),
            (None, values) => {
                let rows = values.chunks(columns).map(|row| {
                    let cells: Vec<String> = row.iter().map(|it| self.expr(it)).collect();
                    format!("{vec}[{}]", cells.join(", "))
                });
                format!("{vec}[{}]", rows.collect::<Vec<_>>().join(", "))
            }
        };
        format!("let mut {} = {init};", var.name)
    }

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Var(id) if self.vars[*id].stars > 0 => format!("*{}", self.name(*id)),
            Place::Var(id) => self.name(*id).to_owned(),
            Place::Cell(id, i, j) => {
                format!("{}[{}][{}]", self.name(*id), self.int(i), self.int(j))
            }
            Place::Element(array, at) => format!("{}[{}]", self.name(*array), self.int(at)),
            Place::Field(place, field) => self.field(place, *field),
        }
    }
}

pub(super) fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
