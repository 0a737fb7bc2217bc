//! Expressions as Rust.

use crate::program::{
    Arg, Binary, Chain, Cond, End, Expr, Int, Passing, Program, Source, Type, Unary,
};
use std::fmt::Write;

impl Program {
    pub(super) fn call(&self, function: usize, args: &[Arg]) -> String {
        if let (Some(callee), Some((Arg::Point(place, _), rest))) =
            (self.functions.get(function), args.split_first())
            && callee.is_method
            && !function.is_multiple_of(3)
        {
            let rest: Vec<String> = rest.iter().map(|arg| self.arg(arg)).collect();
            return format!("{}.{}({})", self.receiver(place), callee.name, rest.join(", "));
        }
        let args: Vec<String> = args.iter().map(|arg| self.arg(arg)).collect();
        if let Some(callee) = self.functions.get(function).filter(|callee| callee.is_method) {
            return format!("P::{}({})", callee.name, args.join(", "));
        }
        format!("{}({})", self.functions.get(function).map_or("f", |it| &it.name), args.join(", "))
    }

    pub(super) fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Float(value) => self.expr(value),
            Arg::Int(value) => self.int(value),
            Arg::Ref(Expr::Var(id)) if self.vars[*id].bare => self.name(*id).to_owned(),
            Arg::Ref(value) => format!("&{}", self.operand(value)),
            Arg::MutFloat(id) if self.vars[*id].stars == 1 => self.name(*id).to_owned(),
            Arg::MutFloat(id) => format!("&mut {}", self.name(*id)),
            Arg::Part(id, from, passing) => {
                let by = if *passing == Passing::Mut { "&mut " } else { "&" };
                match (from, self.vars[*id].ty) {
                    (0, Type::Slice(_)) if *passing == Passing::Ref => {
                        format!("&*{}", self.name(*id))
                    }
                    (0, Type::Slice(_)) => self.name(*id).to_owned(),
                    (0, _) => format!("{by}{}", self.name(*id)),
                    (from, _) => format!("{by}{}[{from}..]", self.name(*id)),
                }
            }
            Arg::Row(id, at, passing) => {
                let by = if *passing == Passing::Mut { "&mut " } else { "&" };
                format!("{by}{}[{}]", self.name(*id), self.int(at))
            }
            Arg::Array(id) => self.name(*id).to_owned(),
            Arg::Point(place, passing) => self.point_arg(place, *passing),
        }
    }

    pub(super) fn int(&self, int: &Int) -> String {
        match int {
            Int::Literal(n) => n.to_string(),
            Int::Var(id) => self.var(*id),
            Int::Plus(int, n) => format!("({} + {n})", self.int(int)),
            Int::At(id, at) => format!("{}[{}]", self.name(*id), self.int(at)),
            Int::Less(id) => format!("{} - 1", self.name(*id)),
            Int::Modulo(int, n) => format!("{} % {n}", self.int(int)),
            Int::Of(value) => format!("({}.abs() * 3.0) as usize", self.operand(value)),
        }
    }

    pub(super) fn cond(&self, cond: &Cond) -> String {
        match cond {
            Cond::Less(a, b) => format!("{} < {}", self.operand(a), self.operand(b)),
            Cond::Equal(a, b) => format!("{} == {}", self.int(a), self.int(b)),
            Cond::Not(cond) => format!("!({})", self.cond(cond)),
            Cond::And(a, b) => format!("({}) && ({})", self.cond(a), self.cond(b)),
            Cond::Or(a, b) => format!("({}) || ({})", self.cond(a), self.cond(b)),
        }
    }

    /// An expression that a method can be called on.
    pub(super) fn operand(&self, expr: &Expr) -> String {
        match expr {
            Expr::Var(_)
            | Expr::Element(..)
            | Expr::Part(..)
            | Expr::Cell(..)
            | Expr::Call(..)
            | Expr::Field(..)
            | Expr::UnwrapOr(..)
            | Expr::Closure(..) => self.expr(expr),
            _ => format!("({})", self.expr(expr)),
        }
    }

    /// Beside an operator, where references may stand.
    pub(super) fn factor(&self, expr: &Expr, beside: &Expr) -> String {
        match expr {
            Expr::Var(id) if self.vars[*id].bare => self.name(*id).to_owned(),
            Expr::Number(number) if *number >= 0.0 && self.is_known(beside) => {
                format!("{number:?}")
            }
            _ => self.operand(expr),
        }
    }

    /// Of a type that rustc knows before it looks at what stands beside it.
    pub(super) fn is_known(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Number(_) => false,
            Expr::Var(id) => self.vars[*id].stars == 0,
            _ => true,
        }
    }

    pub(super) fn expr(&self, expr: &Expr) -> String {
        match expr {
            Expr::Number(number) if *number < 0.0 => format!("({number:?}_f64)"),
            Expr::Number(number) => format!("{number:?}_f64"),
            Expr::Var(id) => self.var(*id),
            Expr::Element(array, at) => format!("{}[{}]", self.name(*array), self.int(at)),
            Expr::Cell(id, i, j) => {
                format!("{}[{}][{}]", self.name(*id), self.int(i), self.int(j))
            }
            Expr::Part(id, at) => format!("{}.{at}", self.name(*id)),
            Expr::Cast(int) => format!("({}) as f64", self.int(int)),
            Expr::Unary(op, x) => self.unary(*op, x),
            Expr::Binary(op, x, y) => self.binary(*op, x, y),
            Expr::If(cond, then, otherwise) => {
                format!(
                    "if {} {} else {}",
                    self.cond(cond),
                    self.block(then),
                    self.block(otherwise)
                )
            }
            Expr::Match(int, arms) => {
                let mut text = format!("match {} {{\n", self.int(int));
                for (at, arm) in arms.iter().enumerate() {
                    let pattern =
                        if at + 1 == arms.len() { "_".to_owned() } else { at.to_string() };
                    let _ = writeln!(text, "    {pattern} => {},", self.expr(arm));
                }
                text + "}"
            }
            Expr::Block(block) => self.block(block),
            Expr::Call(function, args) => self.call(*function, args),
            Expr::Closure(id, x) => format!("{}({})", self.name(*id), self.expr(x)),
            Expr::Chain(chain) => self.chain(chain),
            Expr::Field(place, field) => self.field(place, *field),
            Expr::UnwrapOr(of, or) => format!("{}.unwrap_or({})", self.name(*of), self.expr(or)),
            Expr::MapOr { of, item, some, none, by_if } => {
                self.map_or(*of, *item, (some, none), *by_if)
            }
            Expr::ByShape(it) => self.by_shape(it),
        }
    }

    pub(super) fn unary(&self, op: Unary, x: &Expr) -> String {
        let x = self.operand(x);
        match op {
            Unary::Neg => format!("-{x}"),
            Unary::Sin => format!("{x}.sin()"),
            Unary::Cos => format!("{x}.cos()"),
            Unary::Tanh => format!("{x}.tanh()"),
            Unary::Atan => format!("{x}.atan()"),
            Unary::Abs => format!("{x}.abs()"),
            Unary::Floor => format!("{x}.floor()"),
            Unary::Square => format!("{x}.powi(2)"),
            Unary::Cube => format!("{x}.powi(3)"),
            Unary::Exp => format!("{x}.tanh().exp()"),
            Unary::Sqrt => format!("({x}.powi(2) + 1.0).sqrt()"),
            Unary::Ln => format!("({x}.powi(2) + 1.0).ln()"),
            Unary::Recip => format!("1.0 / (1.5 + {x}.abs())"),
            Unary::Clamp => format!("{x}.clamp(-0.75, 1.25)"),
        }
    }

    pub(super) fn binary(&self, op: Binary, a: &Expr, b: &Expr) -> String {
        let infix = |op: &str| format!("{} {op} {}", self.factor(a, b), self.factor(b, a));
        let (x, y) = (self.operand(a), self.operand(b));
        match op {
            Binary::Add => infix("+"),
            Binary::Sub => infix("-"),
            Binary::Mul => infix("*"),
            Binary::Div => format!("{x} / (1.5 + {y}.powi(2))"),
            Binary::Max => format!("{x}.max({y})"),
            Binary::Min => format!("{x}.min({y})"),
            Binary::Hypot => format!("{x}.hypot({y})"),
            Binary::Atan2 => format!("{x}.atan2({y})"),
            Binary::MulAdd => format!("{x}.mul_add(0.5, {y})"),
        }
    }

    /// An iterator, and the pattern of its items.
    pub(super) fn source(&self, source: &Source) -> (String, String) {
        match source {
            Source::Iter { array, item } => {
                (format!("{}.iter()", self.name(*array)), self.name(*item).to_owned())
            }
            Source::Copied { array, item } => {
                (format!("{}.iter().copied()", self.name(*array)), self.name(*item).to_owned())
            }
            Source::Enumerate { array, at, item } => (
                format!("{}.iter().enumerate()", self.name(*array)),
                format!("({}, {})", self.name(*at), self.name(*item)),
            ),
            Source::Zip { left, right, items } => (
                format!("{}.iter().zip({}.iter())", self.name(*left), self.name(*right)),
                format!("({}, {})", self.name(items.0), self.name(items.1)),
            ),
            Source::Windows { array, item } => {
                (format!("{}.windows(2)", self.name(*array)), self.name(*item).to_owned())
            }
            Source::Range { to, item } => (format!("(0..{to}_usize)"), self.name(*item).to_owned()),
            Source::Chain { first, second, item } => (
                format!("{}.iter().chain({}.iter())", self.name(*first), self.name(*second)),
                self.name(*item).to_owned(),
            ),
            Source::Flat { array, item } => (
                format!(
                    "(0..2_usize).flat_map(|k| {}.iter().map(move |v| v * (k + 1) as f64))",
                    self.name(*array)
                ),
                self.name(*item).to_owned(),
            ),
            Source::Points { points, item } => {
                (format!("{}.iter()", self.name(*points)), self.name(*item).to_owned())
            }
        }
    }

    pub(super) fn chain(&self, chain: &Chain) -> String {
        let (mut text, pattern) = self.source(&chain.source);
        if chain.rev {
            text += ".rev()";
        }
        if chain.skip > 0 {
            let _ = write!(text, ".skip({})", chain.skip);
        }
        if let Some(take) = chain.take {
            let _ = write!(text, ".take({take})");
        }
        if let Some((id, cond)) = &chain.filter {
            let _ = write!(text, ".filter(|{}| {})", self.name(*id), self.cond(cond));
        }
        let _ = write!(text, ".map(|{pattern}| {})", self.expr(&chain.map));
        if let Some((id, cond)) = &chain.end_at {
            let _ = write!(text, ".take_while(|{}| {})", self.name(*id), self.cond(cond));
        }
        match &chain.end {
            End::Best { is_max, or } => {
                let name = if *is_max { "max_by" } else { "min_by" };
                let or = self.expr(or);
                format!("{text}.{name}(|a, b| a.total_cmp(b)).unwrap_or({or})")
            }
            End::Reduce { acc, item, next, or } => {
                let (acc, item) = (self.name(*acc), self.name(*item));
                let (next, or) = (self.expr(next), self.expr(or));
                format!("{text}.reduce(|{acc}, {item}| {next}).unwrap_or({or})")
            }
            End::Last { or } => format!("{text}.last().unwrap_or({})", self.expr(or)),
            End::Sum => text + ".sum::<f64>()",
            End::Product => text + ".product::<f64>()",
            End::Fold { init, acc, item, next } => {
                let (acc, item) = (self.name(*acc), self.name(*item));
                format!("{text}.fold({init:?}_f64, |{acc}, {item}| {})", self.expr(next))
            }
        }
    }
}
