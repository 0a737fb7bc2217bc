//! A partial derivative of a row as IR: the expression in the table becomes statements.

use crate::ir::{Func, Kind, Origin, Stmt, Var};
use crate::map::Map;
use crate::rules::{Rule, known};
use quote::ToTokens;
use syn::{BinOp, Expr, UnOp};

/// Where the statements go.
pub(super) trait Sink {
    fn func(&mut self) -> &mut Func;

    fn push(&mut self, stmt: Stmt);
}

/// The names of a row, and what has been computed of it.
pub(super) struct Row<'r> {
    pub(super) rule: &'static Rule,
    pub(super) args: &'r [Var],
    pub(super) out: Var,
    done: Map<String, Var>,
}

impl<'r> Row<'r> {
    pub(super) fn new(rule: &'static Rule, args: &'r [Var], out: Var) -> Row<'r> {
        Row { rule, args, out, done: Map::new() }
    }

    /// The statements of an expression; none that were written before.
    pub(super) fn expr(&mut self, sink: &mut impl Sink, expr: &Expr) -> Var {
        let key = expr.to_token_stream().to_string();
        if let Some(var) = self.done.get(&key) {
            return *var;
        }
        let var = match expr {
            Expr::Paren(paren) => self.expr(sink, &paren.expr),
            Expr::Group(group) => self.expr(sink, &group.expr),
            Expr::Lit(lit) => {
                let dst = temporary(sink.func(), self.out);
                sink.push(Stmt::Const { dst, value: lit.to_token_stream() });
                dst
            }
            Expr::Path(_) if key == "out" => self.out,
            Expr::Path(_) => {
                let at = self.rule.params.iter().position(|param| *param == key);
                self.args
                    [at.unwrap_or_else(|| panic!("the row `{}` names `{key}`", self.rule.name))]
            }
            Expr::Unary(unary) => {
                let arg = self.expr(sink, &unary.expr);
                apply(sink, self.out, "neg", &[arg])
            }
            Expr::Binary(binary) => {
                let name = match binary.op {
                    BinOp::Add(_) => "add",
                    BinOp::Sub(_) => "sub",
                    BinOp::Mul(_) => "mul",
                    BinOp::Div(_) => "div",
                    _ => panic!("the row `{}` uses another operator", self.rule.name),
                };
                let args = [self.expr(sink, &binary.left), self.expr(sink, &binary.right)];
                apply(sink, self.out, name, &args)
            }
            Expr::MethodCall(call) => {
                let operands = std::iter::once(&*call.receiver).chain(&call.args);
                let args: Vec<Var> = operands.map(|arg| self.expr(sink, arg)).collect();
                apply(sink, self.out, &call.method.to_string(), &args)
            }
            Expr::Call(call) => {
                let args: Vec<Var> = call.args.iter().map(|arg| self.expr(sink, arg)).collect();
                let name = call.func.to_token_stream().to_string();
                let dst = apply(sink, self.out, &name, &args);
                if name == "pred" {
                    sink.func().vars[dst.0].kind = Kind::Plain;
                }
                dst
            }
            _ => panic!("the row `{}` uses an expression that is no arithmetic", self.rule.name),
        };
        self.done.insert(key, var);
        var
    }
}

/// An expression of a row but for its sign, and whether that is a minus.
pub(super) fn signed(source: &str) -> (Expr, bool) {
    let partial: Expr = syn::parse_str(source)
        .unwrap_or_else(|error| panic!("`{source}` in a row is Rust: {error}"));
    match partial {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => (*unary.expr, true),
        other => (other, false),
    }
}

/// `like`'s kind, for an operand of a larger expression.
pub(super) fn temporary(func: &mut Func, like: Var) -> Var {
    let info = func.info(like).clone();
    func.fresh(Origin::Temporary, info.kind, info.span)
}

/// An operation by the name of its rule.
pub(super) fn apply(sink: &mut impl Sink, like: Var, name: &str, args: &[Var]) -> Var {
    let dst = temporary(sink.func(), like);
    sink.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
    dst
}
