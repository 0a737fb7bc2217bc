//! Whether a pattern matches: a condition on plain values, without what the pattern binds.

use super::env::{Lower, Value};
use super::options::named;
use super::scan::{self, is_binding};
use crate::ir::{Kind, Place, Var};
use crate::names;
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Pat, parse_quote};

/// Conditions, each of which is asked only if those before it hold.
#[derive(Default, Debug)]
pub(super) struct Test {
    pub(super) conditions: Vec<TokenStream>,
    pub(super) uses: Vec<Var>,
}

impl Test {
    fn ask(&mut self, condition: TokenStream, uses: Vec<Var>) {
        self.conditions.push(condition);
        self.uses(uses);
    }

    fn uses(&mut self, uses: Vec<Var>) {
        for var in uses {
            if !self.uses.contains(&var) {
                self.uses.push(var);
            }
        }
    }
}

impl Lower<'_> {
    pub(super) fn test_of(&self, pat: &Pat, value: &Value) -> Test {
        let mut test = Test::default();
        self.ask(pat, value, &mut test);
        test
    }

    fn ask(&self, pat: &Pat, value: &Value, test: &mut Test) {
        match (pat, value) {
            (Pat::Paren(it), _) => self.ask(&it.pat, value, test),
            (Pat::Type(it), _) => self.ask(&it.pat, value, test),
            (Pat::Reference(it), _) => self.ask(&it.pat, value, test),
            (Pat::Ident(it), _) if is_binding(it) => {
                it.subpat.iter().for_each(|(_, inner)| self.ask(inner, value, test));
            }
            (Pat::Wild(_) | Pat::Rest(_), _) => {}
            (Pat::Tuple(it), Value::Tuple(parts)) => {
                let elems: Vec<&Pat> = it.elems.iter().collect();
                for (elem, at) in aligned(&elems, parts.len()).into_iter().flatten() {
                    self.ask(elem, &parts[at], test);
                }
            }
            (Pat::TupleStruct(_) | Pat::Ident(_) | Pat::Path(_), Value::Sum(parts)) => {
                self.ask_sum(pat, parts, test);
            }
            (Pat::Or(it), Value::Tuple(_) | Value::Sum(_)) => {
                let cases = it.cases.iter().map(|case| {
                    let case = self.test_of(case, value);
                    test.uses(case.uses);
                    let conditions = &case.conditions;
                    if conditions.is_empty() { quote!(true) } else { quote!(#(#conditions)&&*) }
                });
                let cases: Vec<_> = cases.collect();
                test.conditions.push(quote!((#(#cases)||*)));
            }
            _ => {
                let Some((tokens, uses)) = self.looked_at(value, pat.span()) else { return };
                let is_slice = matches!(pat, Pat::Slice(_));
                let tokens = if is_slice { quote!(&#tokens[..]) } else { tokens };
                let pat = without_bindings(pat);
                test.ask(quote!(::core::matches!(#tokens, #pat)), uses);
            }
        }
    }

    /// `Some(p)`, `None`, `Ok(p)`, `Err(p)` of what is taken apart
    fn ask_sum(&self, pat: &Pat, parts: &[Value], test: &mut Test) {
        let (Some(name), [Value::Var(flag), value, rest @ ..]) = (named(pat), parts) else {
            return;
        };
        let is_present = matches!(name.as_str(), "Some" | "Ok");
        let token = names::placeholder(*flag, pat.span());
        if self.is_certainly(*flag, !is_present) {
            test.ask(quote!(false), Vec::new());
        } else if !self.is_certainly(*flag, is_present) {
            test.ask(if is_present { quote!(#token) } else { quote!(!#token) }, vec![*flag]);
        }
        let Pat::TupleStruct(it) = pat else { return };
        let Some(inner) = it.elems.first() else { return };
        match (is_present, value, rest) {
            (true, value, _) => self.ask(inner, &super::sums::contents(value), test),
            (false, _, [Value::Var(error), ..]) => {
                let inner = without_bindings(inner);
                if inner.to_string() != "_" {
                    let error_name = names::placeholder(*error, pat.span());
                    let condition = quote!(
                        ::core::matches!(&#error_name, ::core::option::Option::Some(#inner))
                    );
                    test.ask(condition, vec![*error]);
                }
            }
            _ => {}
        }
    }

    /// A value that a piece of code looks at.
    pub(super) fn looked_at(&self, value: &Value, span: Span) -> Option<(TokenStream, Vec<Var>)> {
        match value {
            Value::Var(var) | Value::RefVar(var) => {
                Some((names::placeholder(*var, span).to_token_stream(), vec![*var]))
            }
            Value::Memory(root) => Some(self.place_code(&Place::whole(*root))),
            Value::Place(place) | Value::Ref(place, _) => Some(self.place_code(place)),
            Value::Unit
            | Value::Tuple(_)
            | Value::Sum(_)
            | Value::Wrapped(_)
            | Value::Closure(_)
            | Value::Never
            | Value::Poisoned => None,
        }
    }

    /// One variable for a test; `None` if the pattern always matches.
    pub(super) fn condition_of(&mut self, test: Test, span: Span) -> Option<Var> {
        let Test { conditions, uses } = test;
        let only = match conditions.as_slice() {
            [] => return None,
            [only] => names::only_placeholder(only),
            _ => None,
        };
        Some(only.unwrap_or_else(|| {
            let code = self.code_of(&uses, quote!(#(#conditions)&&*));
            self.plain(code, Kind::Plain, span, false)
        }))
    }
}

/// The pattern with `_` for each name.
pub(super) fn without_bindings(pat: &Pat) -> TokenStream {
    struct Blank;
    impl VisitMut for Blank {
        fn walk(&mut self) -> &mut dyn VisitMut {
            self
        }

        fn visit_pat_mut(&mut self, pat: &mut Pat) {
            match pat {
                Pat::Ident(it) if is_binding(it) => match it.subpat.take() {
                    Some((_, inner)) => *pat = *inner,
                    None => *pat = parse_quote!(_),
                },
                Pat::Type(it) => *pat = (*it.pat).clone(),
                // what is looked at need not be a reference
                Pat::Reference(it) => *pat = (*it.pat).clone(),
                Pat::Paren(it) if !matches!(*it.pat, Pat::Or(_)) => *pat = (*it.pat).clone(),
                _ => {
                    visit_mut::visit_pat_mut(self, pat);
                    return shorten(pat);
                }
            }
            self.visit_pat_mut(pat);
        }

        fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
            if field.colon_token.is_none() {
                field.colon_token = Some(syn::Token![:](field.member.span()));
            }
            self.visit_pat_mut(&mut field.pat);
        }

        fn visit_expr_mut(&mut self, _: &mut syn::Expr) {}
    }
    let mut pat = pat.clone();
    Blank.visit_pat_mut(&mut pat);
    pat.to_token_stream()
}

/// `Circle { .. }` for `Circle { radius: _ }`
fn shorten(pat: &mut Pat) {
    match pat {
        Pat::Struct(it) if it.fields.iter().all(|field| matches!(*field.pat, Pat::Wild(_))) => {
            let path = &it.path;
            *pat = parse_quote!(#path { .. });
        }
        Pat::TupleStruct(it)
            if it.elems.iter().all(|elem| matches!(elem, Pat::Wild(_) | Pat::Rest(_))) =>
        {
            let path = &it.path;
            *pat = parse_quote!(#path(..));
        }
        _ => {}
    }
}

/// Which of so many parts each pattern is for, where `..` stands for any number of them.
pub(super) fn aligned<'p>(elems: &[&'p Pat], count: usize) -> Option<Vec<(&'p Pat, usize)>> {
    let rest = elems.iter().position(|elem| matches!(elem, Pat::Rest(_)));
    let named = elems.len() - usize::from(rest.is_some());
    if named > count || (rest.is_none() && named < count) {
        return None;
    }
    let at = |(nth, elem): (usize, &&'p Pat)| match rest {
        Some(rest) if nth == rest => None,
        Some(rest) if nth > rest => Some((*elem, count - (elems.len() - nth))),
        _ => Some((*elem, nth)),
    };
    Some(elems.iter().enumerate().filter_map(at).collect())
}

/// Whether there are alternatives that bind names.
pub(super) fn has_alternatives(pat: &Pat) -> bool {
    Choose::count(pat) > 0
}

/// The pattern for each choice of the alternatives that bind names.
pub(super) fn alternatives(pat: &Pat) -> Vec<Pat> {
    const MOST: usize = 64;
    let mut done = Vec::new();
    let mut open = vec![pat.clone()];
    while let Some(pat) = open.pop() {
        let count = Choose::count(&pat);
        if count == 0 || done.len() + open.len() > MOST {
            done.push(pat);
            continue;
        }
        open.extend((0..count).rev().map(|nth| Choose::choose(&pat, nth)));
    }
    done
}

/// Puts one alternative in the place of the first `|` around names.
struct Choose {
    nth: usize,
    /// How many alternatives the first has.
    found: usize,
}

impl Choose {
    fn count(pat: &Pat) -> usize {
        let mut choose = Choose { nth: 0, found: 0 };
        choose.visit_pat_mut(&mut pat.clone());
        choose.found
    }

    fn choose(pat: &Pat, nth: usize) -> Pat {
        let mut pat = pat.clone();
        Choose { nth, found: 0 }.visit_pat_mut(&mut pat);
        pat
    }
}

impl VisitMut for Choose {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        if self.found > 0 {
            return;
        }
        if let Pat::Or(it) = pat {
            let mut names = Vec::new();
            it.cases.iter().for_each(|case| scan::bound_names(case, &mut names));
            if names.iter().any(|name| !name.starts_with(char::is_uppercase)) {
                self.found = it.cases.len();
                if let Some(case) = it.cases.get(self.nth).cloned() {
                    *pat = case;
                }
                return;
            }
        }
        visit_mut::visit_pat_mut(self, pat);
    }

    fn visit_expr_mut(&mut self, _: &mut syn::Expr) {}
}
