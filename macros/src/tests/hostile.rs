//! Whatever the input, the macro answers with code or with messages, and does not panic.

use super::{corpus_items, expand, files, folder};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[track_caller]
fn survives(args: &str, item: TokenStream) {
    assert_eq!(panics(args, item), None, "the macro panics");
}

/// The item, if the macro panics on it.
fn panics(args: &str, item: TokenStream) -> Option<String> {
    let text = item.to_string();
    let result = catch_unwind(AssertUnwindSafe(|| expand(args, item)));
    result.is_err().then(|| format!("#[differentiate({args})]\n{text}"))
}

#[test]
fn items_that_are_no_functions() {
    let items = [
        "",
        "struct S;",
        "struct S { x: f64 }",
        "enum E { A(f64) }",
        "mod m {}",
        "impl S { fn f(&self, x: f64) -> f64 { x } }",
        "trait T { fn f(x: f64) -> f64; }",
        "const X: f64 = 1.0;",
        "static X: f64 = 1.0;",
        "use std::f64;",
        "type F = f64;",
        "macro_rules! m { () => {} }",
        "extern \"C\" { fn f(x: f64) -> f64; }",
        "fn",
        "fn f",
        "fn f(",
        "1 + 2",
        "x",
    ];
    for item in items {
        if let Ok(tokens) = item.parse::<TokenStream>() {
            survives("", tokens);
        }
    }
}

#[test]
fn functions_that_are_not_taken() {
    let items = [
        "async fn f(x: f64) -> f64 { x }",
        "unsafe fn f(x: f64) -> f64 { x }",
        "const fn f(x: f64) -> f64 { x * x }",
        "extern \"C\" fn f(x: f64) -> f64 { x }",
        "fn f(self) -> f64 { 0.0 }",
        "fn f(&mut self, x: f64) -> f64 { self.y * x }",
        "fn f(x: impl Fn(f64) -> f64) -> f64 { x(1.0) }",
        "fn f(x: &dyn Fn(f64) -> f64, y: f64) -> f64 { x(y) }",
        "fn f(x: *const f64) -> f64 { unsafe { *x } }",
        "fn f((a, (b, c)): (f64, (f64, f64))) -> f64 { a * b * c }",
        "fn f([a, b]: [f64; 2]) -> f64 { a * b }",
        "fn f(_: f64) -> f64 { 0.0 }",
        "fn f(x: f64, x: f64) -> f64 { x }",
        "fn f(x: f64) -> impl Fn(f64) -> f64 { move |y| x * y }",
        "fn f(x: f64) -> ! { loop {} }",
        "fn f(x: f64) { }",
        "fn f() -> f64 { }",
        "fn f(x: f64) -> f64 { break }",
        "fn f(x: f64) -> f64 { 'a: loop { continue 'b } }",
        "fn f(x: f64) -> f64 { let mut y = x; 'a: loop { while { break 'a } { y *= x; } } y }",
        "fn f(x: f64) -> f64 { let mut y = x; while y < break { y *= x; } y }",
        "fn f(x: f64) -> f64 { return; }",
        "fn f(x: f64) -> (f64, f64) { if x > 0.0 { return x; } (x, x) }",
        "fn f(x: f64) -> f64 { if x > 0.0 { return (x, x); } x }",
        "fn f(x: f64) -> f64 { for i in 0..3 { 3[i] *= x; } x }",
        "fn f(x: [f64; 2]) -> f64 { let mut y = x; for _ in 0..3 { y = x * x; } y }",
        "fn f(x: f64) -> f64 { let mut at = 0; for i in 0..3 { if x > 1.0 { at = [i]; } } [x][at] }",
        "fn f(x: f64) -> f64 { y }",
        "fn f(x: f64) -> f64 { x = x; }",
        "fn f(x: f64) -> f64 { let y; y }",
        "fn f(x: f64) -> f64 { let y; if x > 0.0 { y = x; } y }",
        "fn f(x: f64) -> f64 { let (a, b) = x; a }",
        "fn f(x: f64) -> f64 { let [a, b] = [x, x]; a * b }",
        "fn f(x: f64) -> f64 { let Some(y) = Some(x) else { return 0.0 }; y }",
        "fn f(x: f64) -> f64 { if let Some(y) = Some(x) { y } else { 0.0 } }",
        "fn f(x: f64) -> f64 { while let Some(y) = g(x) { } 0.0 }",
        "fn f(x: f64) -> f64 { x.foo() }",
        "fn f(x: f64) -> f64 { x.sin(1.0, 2.0) }",
        "fn f(x: f64) -> f64 { x.powi(x) }",
        "fn f(x: f64) -> f64 { f64::sin() }",
        "fn f(x: f64) -> f64 { f64::from_bits(x.to_bits()) }",
        "fn f(x: f64) -> f64 { x[0] }",
        "fn f(x: f64) -> f64 { x.0 }",
        "fn f(a: Vec3) -> f64 { a[0] * a[a] }",
        "fn f(a: &[Vec3]) -> f64 { let i = 1; dist(&3[i], &a[i]) }",
        "fn f(x: (f64, f64)) -> f64 { x.5 }",
        "fn f(x: f64) -> f64 { x? }",
        "fn f(x: f64, y: f64) -> Result<f64, E> { let a = g(x)?; &mut Ok * (a + y) }",
        "fn f(x: f64) -> f64 { async { x }.await }",
        "fn f(x: f64) -> f64 { unsafe { G = x; G } }",
        "fn f(x: f64) -> f64 { foo!(x) }",
        "fn f(x: f64) -> f64 { println!(\"{x} {}\", y = ); x }",
        "fn f(x: f64) -> f64 { assert!(); x }",
        "fn f(x: f64) -> f64 { vec![x; x]; x }",
        "fn f(x: &[f64]) -> f64 { let r = if x[0] > 0.0 { &x[0] } else { &x[1] }; *r }",
        "fn f(x: &mut [f64]) -> f64 { let r = &mut x[0]; *r *= 2.0; *r }",
        "fn f(x: &mut [f64]) { x = x; }",
        "fn f(x: &[f64]) -> f64 { x[..][1..][..=2][0] }",
        "fn f(x: &[f64]) -> f64 { x.iter().sum() }",
        "fn f(x: &[f64]) -> &f64 { &x[0] }",
        "fn f(x: f64) -> f64 { match x { y if y > 0.0 => y, _ => -x } }",
        "fn f(x: f64) -> f64 { match (x, 1) { (y, 1) => y, _ => x } }",
        "fn f(x: f64) -> f64 { let c = |y: f64| x * y; c(2.0) }",
        "fn f(x: f64) -> f64 { fn g(y: f64) -> f64 { y } g(x) }",
        "fn f(x: f64) -> f64 { { { { { x } } } } }",
        "fn f(x: f64) -> f64 { let x = { let x = x; x * x }; x }",
        "fn f(x: f64) -> f64 { for i in x { } x }",
        "fn f(x: f64) -> f64 { for (i, j) in [(1, 2)] { } x }",
        "fn f(x: f64) -> f64 { S { x }.x }",
        "fn f(x: f64) -> f64 { Some(x).unwrap() }",
        "fn f(x: f64) -> f64 { x as i32 as f64 as u8 as char as u32 as f32 as f64 }",
        "fn f(x: f64) -> f64 { -(-(-x)) + !true as i32 as f64 }",
        "fn f(#[no_grad] x: f64) -> f64 { x }",
        "fn f(#[no_grad(1)] #[foo] x: f64) -> f64 { x }",
        "fn f<T>(x: T) -> T { x }",
        "fn f<'a, T: Scalar, const N: usize>(x: &'a [T; N]) -> T where T: Copy { x[0] }",
    ];
    for item in items {
        let tokens = item.parse().unwrap_or_else(|error| panic!("{item}: {error}"));
        survives("", tokens);
    }
}

#[test]
fn arguments_that_are_not_taken() {
    for args in [
        "foo",
        "recursive = 1",
        "recursive, recursive",
        "1",
        "\"x\"",
        ",",
        "a b",
        "name =",
        "graph(x)",
        "order = 3",
    ] {
        survives(args, "fn f(x: f64) -> f64 { x }".parse().expect("this is Rust"));
    }
}

/// Every function of the corpus with a token missing, doubled, moved or replaced, once or twice.
#[test]
fn functions_with_a_slip_of_the_pen() {
    let (rounds, mut seed) = (number("HOSTILE_ROUNDS", ROUNDS), number("HOSTILE_SEED", 1));
    let mut found = Vec::new();
    for path in files(&folder("tests/corpus"), ".rs") {
        for (args, item) in corpus_items(&path) {
            let tokens = item.to_token_stream();
            let mut all = Vec::new();
            flatten(&tokens, &mut all);
            for round in 0..rounds {
                let mut mutant = tokens.clone();
                for _ in 0..=round % 2 {
                    let mut left = next(&mut seed) % count(&mutant).max(1);
                    let how = next(&mut seed);
                    let other = all[next(&mut seed) % all.len()].clone();
                    mutant = mutate(mutant, &mut left, how, &other);
                }
                found.extend(panics(&args, mutant));
            }
        }
    }
    assert!(found.is_empty(), "the macro panics on {}:\n{}", found.len(), found.join("\n\n"));
}

/// Every function of the corpus with a name for `f64`, of which the macro knows nothing.
#[test]
fn functions_of_types_that_are_not_known() {
    for path in files(&folder("tests/corpus"), ".rs") {
        for (args, item) in corpus_items(&path) {
            for (from, to) in [("f64", "Real"), ("f64", "f32"), ("usize", "Index"), ("Vec", "List")]
            {
                survives(&args, renamed(item.to_token_stream(), from, to));
            }
        }
    }
}

fn renamed(tokens: TokenStream, from: &str, to: &str) -> TokenStream {
    let renamed = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == from => TokenTree::Ident(Ident::new(to, ident.span())),
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), renamed(group.stream(), from, to)))
        }
        token => token,
    });
    renamed.collect()
}

/// How many mutants there are of each function, unless `HOSTILE_ROUNDS` says so.
const ROUNDS: u64 = 16;

fn number(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// The tokens in any depth.
fn flatten(tokens: &TokenStream, all: &mut Vec<TokenTree>) {
    for token in tokens.clone() {
        if let TokenTree::Group(group) = &token {
            flatten(&group.stream(), all);
        }
        all.push(token);
    }
}

fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap_or(0)
}

fn count(tokens: &TokenStream) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(
            |token| {
                if let TokenTree::Group(group) = token { 1 + count(&group.stream()) } else { 1 }
            },
        )
        .sum()
}

fn mutate(tokens: TokenStream, left: &mut usize, how: usize, other: &TokenTree) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        if *left == 0 {
            *left = usize::MAX;
            out.extend(replacement(token, &mut tokens, how, other));
            continue;
        }
        *left = left.wrapping_sub(1);
        out.push(match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(
                group.delimiter(),
                mutate(group.stream(), left, how, other),
            )),
            token => token,
        });
    }
    out.into_iter().collect()
}

fn replacement(
    token: TokenTree,
    rest: &mut impl Iterator<Item = TokenTree>,
    how: usize,
    other: &TokenTree,
) -> Vec<TokenTree> {
    let ident = |name| TokenTree::Ident(Ident::new(name, Span::call_site()));
    let punct = |sign| TokenTree::Punct(Punct::new(sign, Spacing::Alone));
    let group = |delimiter, token: TokenTree| TokenTree::Group(Group::new(delimiter, token.into()));
    match how % 20 {
        0 => Vec::new(),
        1 => vec![token.clone(), token],
        2 => vec![ident("x")],
        3 => vec![ident("break")],
        4 => vec![ident("return")],
        5 => vec![TokenTree::Literal(Literal::f64_unsuffixed(2.5))],
        6 => vec![TokenTree::Literal(Literal::usize_unsuffixed(3))],
        7 => vec![punct('&'), token],
        8 => vec![punct('-'), token],
        9 => vec![punct('*'), token],
        10 => vec![group(Delimiter::Parenthesis, token)],
        11 => vec![group(Delimiter::Brace, token)],
        12 => vec![group(Delimiter::Bracket, token)],
        13 => vec![token, punct('?')],
        14 => vec![token, punct(';')],
        15 => vec![punct('&'), ident("mut"), token],
        16 => vec![other.clone(), token],
        17 => rest.next().into_iter().chain([token]).collect(),
        _ => vec![other.clone()],
    }
}
