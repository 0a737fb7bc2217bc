//! Every statement with a form of its own, and what it looks like.

use crate::ir::{
    Again, Arg, Arm, Block, Callee, Carried, Code, Float, Func, Head, Init, Kind, Loop, Mode,
    Origin, Param, Place, Proj, PullArg, Pullback, Stmt, Tree, Var,
};
use crate::map::Map;
use crate::{names, rules};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse_quote;

const F64: Kind = Kind::Scalar(Float::F64);

fn user(func: &mut Func, name: &str, kind: Kind) -> Var {
    func.fresh(Origin::User(format_ident!("{name}")), kind, Span::call_site())
}

fn temp(func: &mut Func) -> Var {
    func.fresh(Origin::Temporary, F64, Span::call_site())
}

/// A function of `x0`, that returns it.
fn of_x() -> Func {
    let mut func = Func {
        vars: vec![],
        params: vec![],
        body: vec![],
        result: Tree::Leaf(Var(0)),
        result_kind: F64,
        pullback: None,
        partials: None,
        fused: None,
        recursive: false,
        workspace: false,
    };
    let x = user(&mut func, "x", F64);
    func.params.push(Param {
        name: format_ident!("x"),
        ty: parse_quote!(f64),
        written: parse_quote!(f64),
        mode: Mode::Value,
        kind: F64,
        tree: Tree::Leaf(x),
        differentiated: true,
        is_tangent: false,
    });
    func
}

fn placeholder(var: Var) -> Ident {
    names::placeholder(var, Span::call_site())
}

fn pure(tokens: TokenStream) -> Code {
    Code { tokens, uses: vec![], pure: true }
}

fn whole(root: Var) -> Place {
    Place { root, path: vec![] }
}

#[track_caller]
fn check(func: &Func, body: &[&str]) {
    let text = func.to_string();
    let lines: Vec<_> =
        text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    assert_eq!(lines[1..lines.len() - 2], *body, "\n{text}");
}

#[test]
fn a_function_and_its_pullback() {
    let mut func = of_x();
    let [y, seed, d_x] = [(); 3].map(|()| temp(&mut func));
    func.body.push(Stmt::Apply { dst: y, rule: rules::known("exp", 1), args: vec![Var(0)] });
    func.result = Tree::Leaf(y);
    let product = Stmt::Apply { dst: d_x, rule: rules::known("mul", 2), args: vec![seed, y] };
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None],
        body: vec![product],
        results: Map::from_iter([(0, Tree::Leaf(d_x))]),
    });
    let expected = "fn(x0) {\n    v1 = exp(x0)\n    return v1\n}\n\
                    pullback(v2) {\n    v3 = mul(v2, v1)\n    return (v3)\n}";
    assert_eq!(func.to_string(), expected);
}

#[test]
fn code_shows_variables_for_placeholders() {
    let mut func = of_x();
    let i = user(&mut func, "i", Kind::Plain);
    let [x, i_name] = [Var(0), i].map(placeholder);
    func.body.push(Stmt::Plain { dst: Some(i), code: pure(quote!(-(#x) as usize)) });
    let shown = Code { tokens: quote!(show(#i_name)), uses: vec![i], pure: false };
    func.body.push(Stmt::Plain { dst: None, code: shown });
    check(&func, &["i1 = `- (x0) as usize`", "effect `show (i1)`"]);
}

#[test]
fn a_name_that_ends_in_a_digit_is_set_off() {
    let mut func = of_x();
    let x1 = user(&mut func, "x1", F64);
    func.body.push(Stmt::Const { dst: x1, value: quote!(2.0) });
    check(&func, &["x1_1 = 2.0"]);
}

#[test]
fn memory() {
    let mut func = of_x();
    let a = user(&mut func, "a", Kind::Opaque);
    let i = user(&mut func, "i", Kind::Plain);
    let value = temp(&mut func);
    let part = Place {
        root: a,
        path: vec![Proj::Slice(Some(i), None), Proj::Index(i), Proj::Field(parse_quote!(0))],
    };
    func.body.extend([
        Stmt::Declare { dst: a, init: Init::Repeat(Var(0), i) },
        Stmt::Load { dst: value, place: part.clone() },
        Stmt::Store { place: part.clone(), value },
        Stmt::Update { place: part, value },
        Stmt::SetZero { place: whole(a) },
    ]);
    check(
        &func,
        &[
            "mut a1 = [x0; i2]",
            "v3 = a1[i2..][i2].0",
            "a1[i2..][i2].0 = v3",
            "a1[i2..][i2].0 += v3",
            "a1 = zero",
        ],
    );
}

#[test]
fn a_branch_without_an_else() {
    let mut func = of_x();
    let swap = Stmt::Swap { a: whole(Var(0)), b: whole(Var(0)) };
    func.body.push(Stmt::If {
        dst: vec![],
        cond: Var(0),
        then: Block { stmts: vec![swap], yields: vec![] },
        otherwise: Block::default(),
    });
    check(&func, &["if x0 {", "    swap x0, x0", "}"]);
}

#[test]
fn a_match_with_a_guard() {
    let mut func = of_x();
    let [n, y] = ["n", "y"].map(|name| user(&mut func, name, Kind::Plain));
    let name = placeholder(n);
    let arm = Arm {
        pat: quote!(#name),
        binds: vec![n],
        guard: Some(pure(quote!(#name > 0))),
        body: Block { stmts: vec![], yields: vec![Var(0)] },
    };
    func.body.push(Stmt::Match { dst: vec![y], scrutinee: Var(0), arms: vec![arm] });
    check(&func, &["y2 = match x0 {", "    n1 if `n1 > 0` => {", "        yield x0", "    }", "}"]);
}

#[test]
fn a_while_loop_tests_in_its_first_lines() {
    let mut func = of_x();
    let [s, next, out, cond, trips] = [(); 5].map(|()| temp(&mut func));
    let name = placeholder(s);
    let test = Stmt::Plain { dst: Some(cond), code: pure(quote!(#name < 9.0)) };
    let step = Stmt::Apply { dst: next, rule: rules::known("mul", 2), args: vec![s, s] };
    func.body.push(Stmt::Loop(Loop {
        head: Head::While { before: vec![test], cond },
        carried: vec![Carried { phi: s, init: Var(0), out }],
        body: Block { stmts: vec![step], yields: vec![next] },
        exit: Some(cond),
        trips: Some(trips),
    }));
    check(
        &func,
        &[
            "v3 = loop carry v1 = x0 count v5 {",
            "    v4 = `v1 < 9.0`",
            "    while v4",
            "    v2 = mul(v1, v1)",
            "    yield v2",
            "    exit v4",
            "}",
        ],
    );
}

#[test]
fn a_call_and_its_pull() {
    let mut func = of_x();
    let [y, kept, seed, d_x, d_w] = [(); 5].map(|()| temp(&mut func));
    let w = user(&mut func, "w", Kind::Opaque);
    func.body.push(Stmt::Call {
        dst: Tree::Leaf(y),
        callee: Callee {
            path: parse_quote!(g),
            derivatives: parse_quote!(g),
            form: crate::ir::CalleeForm::Function,
            forward: false,
            again: false,
        },
        args: vec![Arg::Value(Var(0)), Arg::Ref(whole(w)), Arg::Mut(whole(w))],
        pullback: Some(kept),
    });
    let again = Again::Place(whole(w));
    func.body.push(Stmt::Pull {
        pullback: kept,
        seed: Tree::Leaf(seed),
        args: vec![
            PullArg::Value(Some(d_x)),
            PullArg::Ref { again, adjoint: Some(whole(d_w)) },
            PullArg::Mut { adjoint: None },
        ],
    });
    check(
        &func,
        &["v1 = call g(x0, &w6, &mut w6) keep v2", "pull v2(v3; -> v4, &w6 -> &mut v5, -> _)"],
    );
}

#[test]
fn a_rule_by_type_and_a_tape() {
    let mut func = of_x();
    let [y, tape] = [(); 2].map(|()| temp(&mut func));
    let rule = rules::known("mul", 2);
    let (args, out) = (vec![Var(0), Var(0)], Var(0));
    func.body.extend([
        Stmt::Push { tape, values: vec![Var(0)] },
        Stmt::Pop { dst: vec![y], tape },
        Stmt::ByType { dst: vec![Some(y), None], rule, args, out, d_out: y, tangents: vec![] },
    ]);
    check(&func, &["push x0 on v2", "v1 = pop v2", "v1, _ = mul_pullback(x0, x0, x0, v1)"]);
}
