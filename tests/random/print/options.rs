//! Options as Rust.

use crate::program::{Expr, Id, Maybe, Program, Result, Stmt};

impl Program {
    fn maybe(&self, value: &Maybe) -> String {
        match value {
            Maybe::If(cond, value) => {
                format!("if {} {{ Some({}) }} else {{ None }}", self.cond(cond), self.expr(value))
            }
            Maybe::Get(array, at) => {
                format!("{}.get({}).copied()", self.name(*array), self.int(at))
            }
            Maybe::Map(of, item, map) => {
                format!("{}.map(|{}| {})", self.name(*of), self.name(*item), self.expr(map))
            }
            Maybe::Filter(of, item, cond) => {
                format!("{}.filter(|{}| {})", self.name(*of), self.name(*item), self.cond(cond))
            }
            Maybe::Or(first, second) => {
                format!("{}.or({})", self.name(*first), self.name(*second))
            }
            Maybe::Call(function, args) => {
                let is_result = self.functions.get(*function).map(|it| it.result);
                let ok = if is_result == Some(Result::Fallible) { ".ok()" } else { "" };
                self.call(*function, args) + ok
            }
        }
    }

    pub(super) fn map_or(
        &self,
        of: Id,
        item: Id,
        (some, none): (&Expr, &Expr),
        by_if: bool,
    ) -> String {
        let (of, item) = (self.name(of), self.name(item));
        let (some, none) = (self.expr(some), self.expr(none));
        if by_if {
            format!("match {of} {{\n    Some({item}) => {some},\n    None => {none},\n}}")
        } else {
            format!("{of}.map_or({none}, |{item}| {some})")
        }
    }

    pub(super) fn option_stmt(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::LetMaybe { id, value } => {
                format!("let {} = {};", self.name(*id), self.maybe(value))
            }
            Stmt::IfSome { of, item, then, otherwise } => {
                let otherwise = if otherwise.is_empty() {
                    String::new()
                } else {
                    format!(" else {}", self.body(otherwise))
                };
                let (of, item) = (self.name(*of), self.name(*item));
                format!("if let Some(mut {item}) = {of} {}{otherwise}", self.body(then))
            }
            Stmt::LetElse { id, of, exit } => {
                let (id, of) = (self.name(*id), self.name(*of));
                format!("let Some(mut {id}) = {of} else {{\n    {}\n}};", self.stmt(exit))
            }
            Stmt::Try { id, of, is_result } => {
                let or = if *is_result { ".ok_or(7_u8)" } else { "" };
                format!("let mut {} = {}{or}?;", self.name(*id), self.name(*of))
            }
            Stmt::TryCall { id, function, args } => {
                format!("let mut {} = {}?;", self.name(*id), self.call(*function, args))
            }
            _ => String::new(),
        }
    }
}
