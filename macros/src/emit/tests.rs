//! Functions built by hand, and the Rust that is written for them.

use crate::args::Args;
use crate::ir::{
    Block, Carried, Code, Float, Form, Func, Head, Init, Kind, Loop, Mode, Origin, Param, Place,
    Proj, Pullback, Stmt, Tree, Var,
};
use crate::map::Map;
use crate::names;
use crate::rules::known;
use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::{ItemFn, parse_quote};

const F64: Kind = Kind::Scalar(Float::F64);

/// A function without statements yet.
fn empty() -> Func {
    Func {
        vars: Vec::new(),
        params: Vec::new(),
        body: Vec::new(),
        result: Tree::Tuple(Vec::new()),
        result_kind: F64,
        pullback: None,
        partials: None,
        fused: None,
        recursive: false,
        workspace: false,
    }
}

impl Func {
    fn user(&mut self, name: &str, kind: Kind) -> Var {
        self.fresh(Origin::User(format_ident!("{name}")), kind, Span::call_site())
    }

    fn temporary(&mut self, kind: Kind) -> Var {
        self.fresh(Origin::Temporary, kind, Span::call_site())
    }

    fn adjoint(&mut self, of: Var) -> Var {
        let kind = self.kind(of).clone();
        let by_ref = self.info(of).by_ref;
        let var = self.fresh(Origin::Adjoint(of), kind, Span::call_site());
        self.vars[var.0].by_ref = by_ref;
        var
    }

    fn param(&mut self, name: &str, written: syn::Type, kind: Kind, mode: Mode) -> Var {
        let var = self.user(name, kind.clone());
        self.vars[var.0].by_ref = mode != Mode::Value;
        let ty = match &written {
            syn::Type::Reference(reference) => (*reference.elem).clone(),
            ty => ty.clone(),
        };
        let differentiated = !kind.is_plain();
        let name = format_ident!("{name}");
        self.params.push(Param {
            name,
            ty,
            written,
            mode,
            kind,
            tree: Tree::Leaf(var),
            differentiated,
            is_tangent: false,
        });
        var
    }

    fn apply(&mut self, rule: &str, args: &[Var]) -> Stmt {
        let dst = self.temporary(F64);
        apply(dst, rule, args)
    }
}

fn apply(dst: Var, rule: &str, args: &[Var]) -> Stmt {
    Stmt::Apply { dst, rule: known(rule, args.len()), args: args.to_vec() }
}

fn dst(stmt: &Stmt) -> Var {
    stmt.defs()[0]
}

fn show(item: ItemFn, func: &Func) -> String {
    let active = crate::analysis::activity::activity(func);
    let forward = crate::transform::forward::signature(func, &active);
    let compiled =
        super::Compiled { func: func.clone(), forward, lanes: None, traced: None, second: None };
    let written = super::emit(&item, super::derivatives(&item, &compiled, &Args::default()));
    let file = syn::parse2(written).expect("what is written parses");
    prettyplease::unparse(&file)
}

/// The text of one of the functions.
#[track_caller]
fn function(text: &str, name: &str) -> String {
    let start =
        text.find(&format!("fn {name}(")).unwrap_or_else(|| panic!("no `{name}` in\n{text}"));
    let end = start + text[start..].find("\n    }").expect("the function ends");
    text[start..end].lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// `subtotal = price * count; subtotal * tax`
fn total() -> Func {
    let mut func = empty();
    let [price, count, tax] =
        ["price", "count", "tax"].map(|name| func.param(name, parse_quote!(f64), F64, Mode::Value));
    let subtotal = func.user("subtotal", F64);
    let out = func.temporary(F64);
    func.body = vec![apply(subtotal, "mul", &[price, count]), apply(out, "mul", &[subtotal, tax])];
    func.result = Tree::Leaf(out);
    let d_out = func.adjoint(out);
    let [d_subtotal, d_tax, d_price, d_count] =
        [subtotal, tax, price, count].map(|var| func.adjoint(var));
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(d_out),
        adjoints: vec![None; 3],
        body: vec![
            apply(d_subtotal, "mul", &[d_out, tax]),
            apply(d_tax, "mul", &[d_out, subtotal]),
            apply(d_price, "mul", &[d_subtotal, count]),
            apply(d_count, "mul", &[d_subtotal, price]),
        ],
        results: Map::from_iter([
            (0, Tree::Leaf(d_price)),
            (1, Tree::Leaf(d_count)),
            (2, Tree::Leaf(d_tax)),
        ]),
    });
    func
}

#[test]
fn a_straight_line_reads_as_one_would_write_it() {
    let item = parse_quote! {
        fn total(price: f64, count: f64, tax: f64) -> f64 {
            let subtotal = price * count;
            subtotal * tax
        }
    };
    let text = show(item, &total());
    assert_eq!(
        function(&text, "vjp"),
        "fn vjp(\nprice: f64,\ncount: f64,\ntax: f64,\n) \
         -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {\n\
         let subtotal = price * count;\n\
         let out = subtotal * tax;\n\
         (\nout,\nmove |d_out: f64| {\n\
         let d_subtotal = d_out * tax;\n\
         let d_tax = d_out * subtotal;\n\
         let d_price = d_subtotal * count;\n\
         let d_count = d_subtotal * price;\n\
         (d_price, d_count, d_tax)\n},\n)",
        "{text}"
    );
}

/// `for i in 0..x.len() { s += (x[i] * x[i]).sin(); }`, with its values on a tape
fn norm() -> Func {
    let mut func = empty();
    let slice = Kind::Array(Box::new(F64), Form::Slice);
    let x = func.param("x", parse_quote!(&[f64]), slice, Mode::Ref);
    let [zero, phi, next, out] = [(); 4].map(|()| func.user("s", F64));
    let [start, len] = [(); 2].map(|()| func.temporary(Kind::Plain));
    let i = func.user("i", Kind::Plain);
    let load = |func: &mut Func, index| {
        let dst = func.temporary(F64);
        Stmt::Load { dst, place: Place { root: x, path: vec![Proj::Index(index)] } }
    };
    let (a, b) = (load(&mut func, i), load(&mut func, i));
    let square = func.user("square", F64);
    let product = apply(square, "mul", &[dst(&a), dst(&b)]);
    let sin = func.apply("sin", &[square]);
    let add = apply(next, "add", &[phi, dst(&sin)]);
    let tape = func.fresh(Origin::Tape(square), Kind::Plain, Span::call_site());
    let len_of = names::placeholder(x, Span::call_site());
    let len_code = Code { tokens: quote!(#len_of.len()), uses: vec![x], pure: true };
    let body = Block {
        stmts: vec![a, b, product, Stmt::Push { tape, values: vec![square] }, sin, add],
        yields: vec![next],
    };
    let head =
        |index| Head::Range { index, lo: start, hi: len, inclusive: false, adapters: Vec::new() };
    let again_len = func.temporary(Kind::Plain);
    func.body = vec![
        Stmt::Const { dst: zero, value: quote!(0.0) },
        Stmt::Const { dst: start, value: quote!(0) },
        Stmt::Plain { dst: Some(len), code: len_code.clone() },
        Stmt::Loop(Loop {
            head: head(i),
            carried: vec![Carried { phi, init: zero, out }],
            body,
            exit: None,
            trips: None,
        }),
    ];
    func.result = Tree::Leaf(out);
    let (d_s, d_x, again, j) = (
        func.adjoint(out),
        func.adjoint(x),
        func.fresh(Origin::Again(square), F64, Span::call_site()),
        func.fresh(Origin::Again(i), Kind::Plain, Span::call_site()),
    );
    let c = load(&mut func, j);
    let cos = func.apply("cos", &[again]);
    let scaled = func.apply("mul", &[d_s, dst(&cos)]);
    let twice = func.apply("mul", &[dst(&scaled), dst(&c)]);
    let sum = func.apply("add", &[dst(&twice), dst(&twice)]);
    let update =
        Stmt::Update { place: Place { root: d_x, path: vec![Proj::Index(j)] }, value: dst(&sum) };
    let stmts = vec![Stmt::Pop { dst: vec![again], tape }, c, cos, scaled, twice, sum, update];
    let back = Head::Range {
        index: j,
        lo: start,
        hi: again_len,
        inclusive: false,
        adapters: vec![crate::ir::Adapter::Rev],
    };
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(d_s),
        adjoints: vec![Some(d_x)],
        body: vec![
            Stmt::Plain { dst: Some(again_len), code: len_code },
            Stmt::Loop(Loop {
                head: back,
                carried: Vec::new(),
                body: Block { stmts, yields: Vec::new() },
                exit: None,
                trips: None,
            }),
        ],
        results: Map::new(),
    });
    func
}

#[test]
fn a_loop_carries_one_variable_and_its_tape_stands_outside() {
    let text = show(
        parse_quote!(
            fn norm(x: &[f64]) -> f64 {
                unimplemented!()
            }
        ),
        &norm(),
    );
    let core = function(&text, "__vjp");
    let forward = "let mut saved_square = ::chainrule::__private::Vec::<f64>::with_capacity(64);\n\
         let mut s: f64 = 0.0;\n\
         for i in 0..x.len() {\n\
         let square = x[i] * x[i];\n\
         ::chainrule::__private::push(&mut saved_square, square);\n\
         s += square.sin();\n}";
    assert!(core.contains(forward), "{core}");
    let backward = "let mut saved_square_at = saved_square.len();\n\
         for i in (0..x.len()).rev() {\n\
         saved_square_at -= 1;\n\
         let square = saved_square[saved_square_at];\n\
         let t1 = d_s * square.cos() * x[i];\n\
         d_x[i] += t1 + t1;\n}";
    assert!(core.contains(backward), "{core}");
}

#[test]
fn what_is_carried_may_be_exchanged() {
    let mut func = empty();
    let [a, b] = ["a", "b"].map(|name| func.param(name, parse_quote!(f64), F64, Mode::Value));
    let [pa, oa] = [(); 2].map(|()| func.user("a", F64));
    let [pb, ob] = [(); 2].map(|()| func.user("b", F64));
    let sum = func.apply("add", &[pa, pb]);
    let times = func.temporary(Kind::Plain);
    let yields = vec![pb, dst(&sum)];
    func.body = vec![
        Stmt::Const { dst: times, value: quote!(3) },
        Stmt::Loop(Loop {
            head: Head::Times(times),
            carried: vec![
                Carried { phi: pa, init: a, out: oa },
                Carried { phi: pb, init: b, out: ob },
            ],
            body: Block { stmts: vec![sum], yields },
            exit: None,
            trips: None,
        }),
    ];
    func.result = Tree::Leaf(oa);
    let seed = func.adjoint(oa);
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None; 2],
        body: Vec::new(),
        results: Map::new(),
    });
    let text = show(
        parse_quote!(
            fn fib(a: f64, b: f64) -> f64 {
                unimplemented!()
            }
        ),
        &func,
    );
    let vjp = function(&text, "vjp");
    assert!(
        vjp.contains(
            "let mut a_1 = a;\nlet mut b_1 = b;\nfor _ in 0..3 {\n(a_1, b_1) = (b_1, a_1 + b_1);\n}"
        ),
        "{vjp}"
    );
}

#[test]
fn a_load_does_not_pass_a_store() {
    let mut func = empty();
    let array = Kind::Array(Box::new(F64), Form::Fixed(quote!(2)));
    let x = func.param("x", parse_quote!([f64; 2]), array, Mode::Value);
    let [i, zero] = [(); 2].map(|()| func.temporary(Kind::Plain));
    let place = Place { root: x, path: vec![Proj::Index(i)] };
    let load = func.temporary(F64);
    let value = func.temporary(F64);
    let out = func.apply("neg", &[load]);
    func.result = Tree::Leaf(dst(&out));
    func.body = vec![
        Stmt::Const { dst: i, value: quote!(1) },
        Stmt::Const { dst: value, value: quote!(2.0) },
        Stmt::Load { dst: load, place: place.clone() },
        Stmt::Store { place, value },
        out,
    ];
    let seed = func.temporary(F64);
    let d_x = func.adjoint(x);
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None],
        body: vec![
            Stmt::Const { dst: zero, value: quote!(0) },
            Stmt::Declare { dst: d_x, init: Init::Zero },
        ],
        results: Map::from_iter([(0, Tree::Leaf(d_x))]),
    });
    let text = show(
        parse_quote!(
            fn f(x: [f64; 2]) -> f64 {
                unimplemented!()
            }
        ),
        &func,
    );
    let vjp = function(&text, "vjp");
    assert!(vjp.starts_with("fn vjp(mut x: [f64; 2])"), "{vjp}");
    assert!(vjp.contains("let t1 = x[1];\nx[1] = 2.0;\nlet out = -t1;"), "{vjp}");
    assert!(vjp.contains("let d_x = [0.0; 2];\nd_x"), "{vjp}");
}

#[test]
fn parentheses_stand_where_they_must() {
    let mut func = empty();
    let [x, y] = ["x", "y"].map(|name| func.param(name, parse_quote!(f64), F64, Mode::Value));
    let difference = func.apply("sub", &[x, y]);
    let outer = func.apply("sub", &[x, dst(&difference)]);
    let negated = func.apply("neg", &[dst(&outer)]);
    let half = func.temporary(F64);
    let root = func.apply("powf", &[dst(&negated), half]);
    let log = func.apply("ln", &[half]);
    let out = func.apply("div", &[dst(&root), dst(&log)]);
    func.result = Tree::Leaf(dst(&out));
    let constant = Stmt::Const { dst: half, value: quote!(0.5) };
    func.body = vec![constant, difference, outer, negated, root, log, out];
    let seed = func.temporary(F64);
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None; 2],
        body: Vec::new(),
        results: Map::new(),
    });
    let text = show(
        parse_quote!(
            fn f(x: f64, y: f64) -> f64 {
                unimplemented!()
            }
        ),
        &func,
    );
    let vjp = function(&text, "vjp");
    assert!(vjp.contains("let out = (-(x - (x - y))).powf(0.5) / 0.5_f64.ln();"), "{vjp}");
}

/// `for _ in 0..3 { if c { for _ in 0..3 { s = s * x; } } t = s; }`, with `t` before `s` is overwritten or after
fn nested(reads_before: bool) -> String {
    let mut func = empty();
    let x = func.param("x", parse_quote!(f64), F64, Mode::Value);
    let c = func.param("c", parse_quote!(bool), Kind::Plain, Mode::Value);
    let [start, s, s_out, inner, inner_out, product, joined] =
        [(); 7].map(|()| func.user("s", F64));
    let [t, t_out] = [(); 2].map(|()| func.user("t", F64));
    let times = func.temporary(Kind::Plain);
    let inner_loop = Stmt::Loop(Loop {
        head: Head::Times(times),
        carried: vec![Carried { phi: inner, init: s, out: inner_out }],
        body: Block { stmts: vec![apply(product, "mul", &[inner, x])], yields: vec![product] },
        exit: None,
        trips: None,
    });
    let branch = Stmt::If {
        dst: vec![joined],
        cond: c,
        then: Block { stmts: vec![inner_loop], yields: vec![inner_out] },
        otherwise: Block { stmts: Vec::new(), yields: vec![s] },
    };
    func.body = vec![
        Stmt::Const { dst: start, value: quote!(1.0) },
        Stmt::Const { dst: times, value: quote!(3) },
        Stmt::Loop(Loop {
            head: Head::Times(times),
            carried: vec![
                Carried { phi: s, init: start, out: s_out },
                Carried { phi: t, init: start, out: t_out },
            ],
            body: Block {
                stmts: vec![branch],
                yields: vec![joined, if reads_before { s } else { joined }],
            },
            exit: None,
            trips: None,
        }),
    ];
    func.result = Tree::Leaf(s_out);
    let seed = func.adjoint(s_out);
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None; 2],
        body: Vec::new(),
        results: Map::new(),
    });
    let text = show(
        parse_quote!(
            fn f(x: f64, c: bool) -> f64 {
                unimplemented!()
            }
        ),
        &func,
    );
    function(&text, "__vjp")
}

#[test]
fn a_variable_that_nested_loops_and_branches_overwrite_is_one() {
    let text = nested(false);
    assert!(text.contains("if c {\nfor _ in 0..3 {\ns *= x;\n}\n}\nt = s;\n}"), "{text}");
}

#[test]
fn a_variable_that_is_read_after_it_is_overwritten_is_two() {
    let text = nested(true);
    assert!(text.contains("let s_2 = if c {\nlet mut s_1 = s;\nfor _ in 0..3 {\ns_1 *= x;\n}\ns_1\n} else {\ns\n};"), "{text}");
    assert!(text.contains("(s, t) = (s_2, s);"), "{text}");
}

#[test]
fn the_documentation_of_the_type_shows_the_backward_sweep() {
    let product = quote!(
        fn product(x: f64, y: f64) -> f64 {
            x * y
        }
    );
    let expanded = crate::tests::expand("", product).to_string();
    let sweep = r"```text\n let d_x = d_out * y;\n let d_y = d_out * x;\n (d_x, d_y)\n ```";
    assert!(expanded.contains(sweep), "{expanded}");
}
