//! Expressions as people write them: `2·t`, `cos(x)`, `a + b`.

use crate::rules::{Form, Rule};
use quote::ToTokens;
use syn::{BinOp, Expr};

/// An expression, and how tightly it binds.
#[derive(Clone, Debug)]
pub(crate) struct Formula {
    pub(super) text: String,
    pub(super) prec: u8,
    /// A place in memory, so that it can stand on an edge.
    pub(super) is_place: bool,
}

const SUM: u8 = 0;
const PRODUCT: u8 = 1;
const UNARY: u8 = 2;
const POWER: u8 = 3;
const WORD: u8 = 4;

impl Formula {
    pub(super) fn word(text: &str) -> Formula {
        Formula { text: text.to_owned(), prec: WORD, is_place: false }
    }

    /// Code of the user's, of which is not known what it is.
    pub(super) fn code(text: &str) -> Formula {
        let is_word = text.chars().all(|c| c.is_alphanumeric() || "_.()[]".contains(c));
        Formula { prec: if is_word { WORD } else { SUM }, ..Formula::word(text) }
    }

    fn new(text: String, prec: u8) -> Formula {
        Formula { text, prec, is_place: false }
    }

    fn at(&self, least: u8) -> String {
        if self.prec >= least { self.text.clone() } else { format!("({})", self.text) }
    }

    /// The text, or a part of it.
    pub(super) fn short(&self) -> String {
        if self.text.chars().count() <= LONGEST {
            return self.text.clone();
        }
        let start: String = self.text.chars().take(LONGEST - 1).collect();
        start + "…"
    }

    fn number(&self) -> Option<f64> {
        self.text.replace('_', "").parse().ok()
    }
}

const LONGEST: usize = 28;

/// What stands in the circle.
pub(super) fn symbol(rule: &Rule, power: Option<&str>) -> String {
    match (rule.name.trim_end_matches("_assigned"), power) {
        ("add" | "plus", _) => "+".to_owned(),
        ("sub" | "neg", _) => "−".to_owned(),
        ("mul", _) => "×".to_owned(),
        ("div", _) => "÷".to_owned(),
        ("rem", _) => "%".to_owned(),
        ("sqrt", _) => "√".to_owned(),
        ("abs", _) => "|·|".to_owned(),
        ("cast", _) => "float".to_owned(),
        ("recip", _) => "1/x".to_owned(),
        ("payload", _) => "Some".to_owned(),
        ("powi", Some(power)) => format!("^{power}"),
        (name, _) => name.to_owned(),
    }
}

/// The operation as it is written.
pub(super) fn applied(rule: &Rule, args: &[Formula]) -> Formula {
    match (rule.form, args) {
        (Form::Infix(op) | Form::Compound(op), [x, y]) => infix(op, x, y),
        (Form::Prefix, [x]) => negative(x),
        (Form::Cast, [x]) => x.clone(),
        (Form::Method | Form::Helper, _) => function(rule.name, args),
        (Form::Infix(_) | Form::Compound(_) | Form::Prefix | Form::Cast, _) => Formula::word("…"),
    }
}

/// The partial derivative with respect to one operand, in the names of the operands.
pub(super) fn partial(rule: &Rule, wrt: usize, args: &[Formula], out: &Formula) -> String {
    let Some(source) = rule.partials.get(wrt) else { return String::new() };
    let Ok(partial) = syn::parse_str::<Expr>(source) else { return String::new() };
    let row = Row { rule, args, out };
    if rule.name == "powi"
        && let Some(power) = args.get(1).and_then(Formula::number)
    {
        return power_rule(&args[0], power).short();
    }
    row.formula(&partial).short()
}

fn power_rule(x: &Formula, power: f64) -> Formula {
    let times = Formula::word(&power.to_string());
    match power {
        0.0 => Formula::word("0"),
        1.0 => Formula::word("1"),
        2.0 => infix("*", &times, x),
        _ => infix("*", &times, &raised(x, &Formula::word(&(power - 1.0).to_string()))),
    }
}

struct Row<'a> {
    rule: &'a Rule,
    args: &'a [Formula],
    out: &'a Formula,
}

impl Row<'_> {
    fn formula(&self, expr: &Expr) -> Formula {
        match expr {
            Expr::Paren(paren) => self.formula(&paren.expr),
            Expr::Group(group) => self.formula(&group.expr),
            Expr::Lit(lit) => literal(&lit.to_token_stream().to_string()),
            Expr::Path(path) => self.operand(&path.to_token_stream().to_string()),
            Expr::Unary(unary) => negative(&self.formula(&unary.expr)),
            Expr::Binary(binary) => {
                let (x, y) = (self.formula(&binary.left), self.formula(&binary.right));
                match binary.op {
                    BinOp::Add(_) => infix("+", &x, &y),
                    BinOp::Sub(_) => infix("-", &x, &y),
                    BinOp::Mul(_) => infix("*", &x, &y),
                    _ => infix("/", &x, &y),
                }
            }
            Expr::MethodCall(call) => {
                let args = std::iter::once(&*call.receiver).chain(&call.args);
                let args: Vec<_> = args.map(|arg| self.formula(arg)).collect();
                function(&call.method.to_string(), &args)
            }
            Expr::Call(call) => {
                let args: Vec<_> = call.args.iter().map(|arg| self.formula(arg)).collect();
                function(&call.func.to_token_stream().to_string(), &args)
            }
            _ => Formula::word("…"),
        }
    }

    fn operand(&self, name: &str) -> Formula {
        let at = self.rule.params.iter().position(|param| *param == name);
        at.and_then(|at| self.args.get(at)).unwrap_or(self.out).clone()
    }
}

/// `0.693` of `0.693_147_180_559_945_3`, `2` of `2.0`
pub(super) fn literal(text: &str) -> Formula {
    let value = text.replace('_', "").parse::<f64>();
    Formula::word(&value.map_or(text.to_owned(), |value| {
        let rounded = (value * 1000.0).round() / 1000.0;
        rounded.to_string()
    }))
}

fn infix(op: &str, x: &Formula, y: &Formula) -> Formula {
    let is = |it: &Formula, number: f64| it.number() == Some(number);
    match op {
        "*" if is(x, 1.0) => y.clone(),
        "*" if is(y, 1.0) => x.clone(),
        "*" if y.text.starts_with("1 / ") => {
            infix("/", x, &Formula::new(y.text[4..].to_owned(), UNARY))
        }
        "+" if is(x, 0.0) => y.clone(),
        "+" if is(y, 0.0) => x.clone(),
        "*" => Formula::new(format!("{}·{}", x.at(PRODUCT), y.at(PRODUCT)), PRODUCT),
        "/" => Formula::new(format!("{} / {}", x.at(PRODUCT), y.at(UNARY)), PRODUCT),
        "+" => Formula::new(format!("{} + {}", x.at(SUM), y.at(SUM)), SUM),
        "-" => Formula::new(format!("{} − {}", x.at(SUM), y.at(PRODUCT)), SUM),
        op => Formula::new(format!("{} {op} {}", x.at(PRODUCT), y.at(UNARY)), PRODUCT),
    }
}

fn negative(x: &Formula) -> Formula {
    Formula::new(format!("−{}", x.at(PRODUCT)), UNARY)
}

fn raised(x: &Formula, power: &Formula) -> Formula {
    Formula::new(format!("{}^{}", x.at(WORD), power.at(WORD)), POWER)
}

fn function(name: &str, args: &[Formula]) -> Formula {
    match (name, args) {
        ("strong_mul" | "zero_mul", [x, y]) => infix("*", x, y),
        ("div_or_zero", [x, y]) => infix("/", x, y),
        ("powi" | "powf", [x, power]) => raised(x, power),
        ("float", [x]) => x.clone(),
        ("pred", [x]) => match x.number() {
            Some(number) => Formula::word(&(number - 1.0).to_string()),
            None => infix("-", x, &Formula::word("1")),
        },
        ("ln_or_zero", [x]) => function("ln", std::slice::from_ref(x)),
        ("sqrt", [x]) => Formula::new(format!("√{}", x.at(WORD)), UNARY),
        ("max_first", [x, y]) => chosen(x, "≥", y),
        ("max_second", [x, y]) => chosen(x, "<", y),
        ("min_first", [x, y]) => chosen(x, "≤", y),
        ("min_second", [x, y]) => chosen(x, ">", y),
        ("recip", [x]) => infix("/", &Formula::word("1"), x),
        ("plus", [x, y]) => infix("+", x, y),
        (name, args) => {
            let args: Vec<&str> = args.iter().map(|arg| arg.text.as_str()).collect();
            Formula::new(format!("{name}({})", args.join(", ")), WORD)
        }
    }
}

/// 1 where it holds, else 0.
fn chosen(x: &Formula, op: &str, y: &Formula) -> Formula {
    Formula::new(format!("[{} {op} {}]", x.text, y.text), WORD)
}
