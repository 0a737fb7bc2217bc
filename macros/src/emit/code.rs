//! Pieces of the user's Rust: what stands in them, and how tightly they bind.

use super::expr::Prec;
use crate::ir::{Code, Head, Stmt, Var};
use crate::names;
use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::{BinOp, Expr, MacroDelimiter};

/// A placeholder in the user's tokens.
pub(super) struct Hole {
    pub(super) var: Var,
    pub(super) ident: Ident,
    pub(super) beside: Beside,
    /// `x.into_iter()`
    pub(super) is_consumed: bool,
}

/// What stands around a placeholder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Beside {
    /// Nothing but commas: no parentheses are needed.
    Nothing,
    /// `x.len()`, `x[i]`: Rust follows a reference by itself.
    Access,
    /// `(&x)`, all of which is replaced
    Borrow,
    Other,
}

/// Puts tokens in the place of each placeholder.
pub(super) fn fill(tokens: TokenStream, with: &mut dyn FnMut(Hole) -> TokenStream) -> TokenStream {
    let mut filled = TokenStream::new();
    let mut before: Option<TokenTree> = None;
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match &token {
            TokenTree::Ident(ident) => match names::placeholder_var(ident) {
                Some(var) => {
                    let beside = beside(before.as_ref(), rest.peek());
                    let is_consumed = is_consumed(rest.clone());
                    filled.extend(with(Hole { var, ident: ident.clone(), beside, is_consumed }));
                }
                None => filled.extend([token.clone()]),
            },
            TokenTree::Group(group) => match borrowed(group) {
                Some((var, ident)) => {
                    let beside = Beside::Borrow;
                    filled.extend(with(Hole { var, ident, beside, is_consumed: false }))
                }
                None => {
                    let mut inner = Group::new(group.delimiter(), fill(group.stream(), with));
                    inner.set_span(group.span());
                    filled.extend([TokenTree::Group(inner)]);
                }
            },
            TokenTree::Punct(_) | TokenTree::Literal(_) => filled.extend([token.clone()]),
        }
        before = Some(token);
    }
    filled
}

fn beside(before: Option<&TokenTree>, after: Option<&TokenTree>) -> Beside {
    match after {
        Some(TokenTree::Punct(dot)) if dot.as_char() == '.' && dot.spacing() == Spacing::Alone => {
            Beside::Access
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => Beside::Access,
        after if is_border(before) && is_border(after) => Beside::Nothing,
        _ => Beside::Other,
    }
}

/// A method follows that takes what it is called on by value.
fn is_consumed(mut rest: impl Iterator<Item = TokenTree>) -> bool {
    let is_dot = matches!(rest.next(), Some(TokenTree::Punct(dot)) if dot.as_char() == '.');
    let takes = |name: &str| name.starts_with("into") || name == "leak";
    is_dot && matches!(rest.next(), Some(TokenTree::Ident(method)) if takes(&method.to_string()))
}

fn is_border(token: Option<&TokenTree>) -> bool {
    match token {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
        Some(TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_)) => false,
    }
}

/// The variable of `(&x)`.
fn borrowed(group: &Group) -> Option<(Var, Ident)> {
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    match &tokens[..] {
        [TokenTree::Punct(and), TokenTree::Ident(ident)] if and.as_char() == '&' => {
            names::placeholder_var(ident).map(|var| (var, ident.clone()))
        }
        _ => None,
    }
}

/// Each variable as often as it stands in the tokens.
pub(super) fn occurrences(code: &Code) -> Vec<Var> {
    let mut vars = Vec::new();
    fill(code.tokens.clone(), &mut |hole| {
        vars.push(hole.var);
        TokenStream::new()
    });
    vars
}

/// The pieces of user's code in a statement, but not in the blocks within it.
pub(super) fn codes(stmt: &Stmt) -> Vec<&Code> {
    match stmt {
        Stmt::Plain { code, .. } => vec![code],
        Stmt::Match { arms, .. } => arms.iter().filter_map(|arm| arm.guard.as_ref()).collect(),
        Stmt::Loop(looped) => match &looped.head {
            Head::Items { iter, .. } => vec![iter],
            Head::Range { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => Vec::new(),
        },
        Stmt::Const { .. }
        | Stmt::Apply { .. }
        | Stmt::Load { .. }
        | Stmt::Store { .. }
        | Stmt::Update { .. }
        | Stmt::Declare { .. }
        | Stmt::Copy { .. }
        | Stmt::Assign { .. }
        | Stmt::Fill { .. }
        | Stmt::Append { .. }
        | Stmt::Take { .. }
        | Stmt::Swap { .. }
        | Stmt::Permute { .. }
        | Stmt::AddAll { .. }
        | Stmt::SetZero { .. }
        | Stmt::SumAll { .. }
        | Stmt::If { .. }
        | Stmt::Call { .. }
        | Stmt::Pull { .. }
        | Stmt::ByType { .. }
        | Stmt::Forward { .. }
        | Stmt::Push { .. }
        | Stmt::Grow { .. }
        | Stmt::Shrink { .. }
        | Stmt::Pop { .. } => Vec::new(),
    }
}

/// The names in a statement by which the user may mean a constant or a function: a variable
/// of ours, or one of theirs that has left its block, must not stand for it.
pub(super) fn free_names(stmt: &Stmt) -> BTreeSet<String> {
    let mut free = BTreeSet::new();
    for code in codes(stmt) {
        collect_free(code.tokens.clone(), &mut free);
    }
    match stmt {
        Stmt::Const { value, .. } => collect_free(value.clone(), &mut free),
        Stmt::Call { callee, .. } => collect_free(callee.path.to_token_stream(), &mut free),
        Stmt::Match { arms, .. } => {
            arms.iter().for_each(|arm| collect_free(arm.pat.clone(), &mut free))
        }
        _ => {}
    }
    free
}

fn collect_free(tokens: TokenStream, free: &mut BTreeSet<String>) {
    let mut after_dot = false;
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match &token {
            TokenTree::Ident(ident) => {
                let is_item =
                    matches!(rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                if !after_dot && !is_item && names::placeholder_var(ident).is_none() {
                    free.insert(ident.to_string());
                }
            }
            TokenTree::Group(group) => collect_free(group.stream(), free),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        after_dot =
            matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | ':'));
    }
}

/// How tightly the user's expression binds; what is not certain binds least.
pub(super) fn prec(tokens: &TokenStream) -> Prec {
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(expr) => prec_of(&expr),
        Err(_) => Prec::Lowest,
    }
}

fn prec_of(expr: &Expr) -> Prec {
    match expr {
        Expr::Lit(_)
        | Expr::Path(_)
        | Expr::Paren(_)
        | Expr::Tuple(_)
        | Expr::Array(_)
        | Expr::Repeat(_)
        | Expr::Call(_)
        | Expr::MethodCall(_)
        | Expr::Field(_)
        | Expr::Index(_) => Prec::Postfix,
        Expr::Macro(mac) if matches!(mac.mac.delimiter, MacroDelimiter::Paren(_)) => Prec::Postfix,
        Expr::Unary(_) | Expr::Reference(_) => Prec::Unary,
        Expr::Cast(_) => Prec::Cast,
        Expr::Binary(binary) => prec_of_op(&binary.op),
        _ => Prec::Lowest,
    }
}

fn prec_of_op(op: &BinOp) -> Prec {
    match op {
        BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => Prec::Product,
        BinOp::Add(_) | BinOp::Sub(_) => Prec::Sum,
        BinOp::Shl(_) | BinOp::Shr(_) => Prec::Shift,
        BinOp::BitAnd(_) => Prec::BitAnd,
        BinOp::BitXor(_) => Prec::BitXor,
        BinOp::BitOr(_) => Prec::BitOr,
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
            Prec::Compare
        }
        BinOp::And(_) => Prec::And,
        BinOp::Or(_) => Prec::Or,
        _ => Prec::Lowest,
    }
}

/// A name behind dereferences and before fields.
pub(super) fn is_place(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is =
        |token: &TokenTree, c: char| matches!(token, TokenTree::Punct(it) if it.as_char() == c);
    let start = tokens.iter().take_while(|token| is(token, '*')).count();
    let Some((TokenTree::Ident(_), fields)) = tokens[start..].split_first() else { return false };
    let has_field = |pair: &[TokenTree]| {
        is(&pair[0], '.')
            && matches!(pair.get(1), Some(TokenTree::Ident(_) | TokenTree::Literal(_)))
    };
    (start > 0 || !fields.is_empty()) && fields.chunks(2).all(has_field)
}
