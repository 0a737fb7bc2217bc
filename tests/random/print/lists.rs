//! Arrays and vectors as a whole, and values of the enum.

use super::indented;
use crate::program::{ByShape, List, Program, Shape, Type};

impl Program {
    pub(super) fn list_stmt(&self, list: &List) -> String {
        match list {
            List::Sort { array, falls } => {
                let (a, b) = if *falls { ("b", "a") } else { ("a", "b") };
                format!("{}.sort_by(|a, b| {a}.total_cmp({b}));", self.name(*array))
            }
            List::Reverse(array) => format!("{}.reverse();", self.name(*array)),
            List::Rotate(array) => format!("{}.rotate_left(1);", self.name(*array)),
            List::Extend { vec, from, by_half } => {
                let (vec, from) = (self.name(*vec), self.name(*from));
                if *by_half {
                    format!("{vec}.extend({from}.iter().map(|t| t * 0.5));")
                } else {
                    format!("{vec}.extend_from_slice(&{from}[..]);")
                }
            }
            List::Truncate { vec, len } => format!("{}.truncate({len});", self.name(*vec)),
            List::Pop { id, vec, value, body } => {
                let (id, vec) = (self.name(*id), self.name(*vec));
                let (value, body) = (self.expr(value), self.body(body));
                format!(
                    "{vec}.push({value});\n{body}\nlet mut {id}: f64 = {vec}.pop().unwrap_or(0.5);"
                )
            }
            List::Split { array, at, ids, body } => {
                let (left, right) = (self.name(ids.0), self.name(ids.1));
                let first =
                    format!("let ({left}, {right}) = {}.split_at_mut({at});\n", self.name(*array));
                format!("{{\n{}}}", indented(&(first + &self.stmts(body))))
            }
            List::Head { ids, of } => {
                let (x, y, array) = (self.name(ids.0), self.name(ids.1), self.name(*of));
                match self.vars[*of].ty {
                    Type::Array(_) => format!("let [mut {x}, mut {y}, ..] = {array};"),
                    _ => format!(
                        "let [mut {x}, mut {y}, ..] = {array}[..] else {{ panic!(\"short\") }};"
                    ),
                }
            }
            List::Indices { id, values } => {
                format!("let {}: [usize; {}] = {values:?};", self.name(*id), values.len())
            }
            List::LetShape { id, value } => {
                format!("let mut {} = {};", self.name(*id), self.shape(value))
            }
            List::SetShape { id, value } => format!("{} = {};", self.name(*id), self.shape(value)),
            List::Inside { of, item, body } => {
                let (of, item) = (self.name(*of), self.name(*item));
                format!("if let E::A({item}) = &mut {of} {}", self.body(body))
            }
        }
    }

    fn shape(&self, value: &Shape) -> String {
        match value {
            Shape::One(x) => format!("E::A({})", self.expr(x)),
            Shape::Two(x, y) => format!("E::B {{ x: {}, y: {} }}", self.expr(x), self.expr(y)),
            Shape::Nothing => "E::N".to_owned(),
            Shape::If(cond, then, otherwise) => format!(
                "if {} {{ {} }} else {{ {} }}",
                self.cond(cond),
                self.shape(then),
                self.shape(otherwise)
            ),
        }
    }

    pub(super) fn by_shape(&self, it: &ByShape) -> String {
        let (a, x, y) = (self.name(it.one.0), self.name(it.two.0), self.name(it.two.1));
        let (one, two, nothing) =
            (self.expr(&it.one.1), self.expr(&it.two.2), self.expr(&it.nothing));
        let of = self.name(it.of);
        format!(
            "match {of} {{\n    E::A({a}) => {one},\n    E::B {{ x: {x}, y: {y} }} => {two},\n    E::N => {nothing},\n}}"
        )
    }
}
