//! Slips of the pen: changes of a few tokens, many of which rustc still takes.

use chainrule_random::Rng;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

/// The tokens with one slip.
pub(crate) fn slip(tokens: TokenStream, rng: &mut Rng) -> TokenStream {
    let mut all = Vec::new();
    flatten(&tokens, &mut all);
    let mut left = rng.below(all.len());
    let other = all[rng.below(all.len())].clone();
    changed(tokens, &mut left, &other, rng)
}

/// The tokens in any depth.
fn flatten(tokens: &TokenStream, all: &mut Vec<TokenTree>) {
    for token in tokens.clone() {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            flatten(&group.stream(), all);
        }
    }
}

fn changed(tokens: TokenStream, left: &mut usize, other: &TokenTree, rng: &mut Rng) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        if *left == 0 {
            *left = usize::MAX;
            out.extend(instead(token, &mut tokens, other, rng));
            continue;
        }
        *left = left.wrapping_sub(1);
        out.push(match token {
            TokenTree::Group(group) => {
                let stream = changed(group.stream(), left, other, rng);
                TokenTree::Group(Group::new(group.delimiter(), stream))
            }
            token => token,
        });
    }
    out.into_iter().collect()
}

fn instead(
    token: TokenTree,
    rest: &mut impl Iterator<Item = TokenTree>,
    other: &TokenTree,
    rng: &mut Rng,
) -> Vec<TokenTree> {
    let punct = |sign| TokenTree::Punct(Punct::new(sign, Spacing::Alone));
    match (token, other, rng.below(4)) {
        (TokenTree::Group(group), ..) if group.delimiter() == Delimiter::Brace => {
            vec![TokenTree::Group(Group::new(Delimiter::Brace, statements(group.stream(), rng)))]
        }
        (TokenTree::Punct(sign), _, 0..3) => {
            let among = |signs: &[char], rng: &mut Rng| {
                let sign = Punct::new(signs[rng.below(signs.len())], sign.spacing());
                vec![TokenTree::Punct(sign)]
            };
            match sign.as_char() {
                '+' | '-' | '*' | '/' => among(&['+', '-', '*', '/'], rng),
                '<' | '>' => among(&['<', '>'], rng),
                _ => vec![TokenTree::Punct(sign)],
            }
        }
        // one name or number for another
        (TokenTree::Ident(_), TokenTree::Ident(_), 0..3)
        | (TokenTree::Literal(_), TokenTree::Literal(_), 0..3) => vec![other.clone()],
        (TokenTree::Ident(_), TokenTree::Literal(_), 0)
        | (TokenTree::Literal(_), TokenTree::Ident(_), 0) => vec![other.clone()],
        (token, _, 0) => vec![punct('&'), token],
        (token, _, 1) => vec![punct('-'), token],
        (token, _, 2) => vec![TokenTree::Group(Group::new(Delimiter::Brace, token.into()))],
        (token, ..) => rest.next().into_iter().chain([token]).collect(),
    }
}

/// The statements of a block, of which one is missing, doubled, moved, or made only sometimes.
fn statements(tokens: TokenStream, rng: &mut Rng) -> TokenStream {
    let mut all: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for token in tokens {
        let is_end = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ';');
        if let Some(last) = all.last_mut() {
            last.push(token);
        }
        if is_end {
            all.push(Vec::new());
        }
    }
    let at = rng.below(all.len());
    match rng.below(4) {
        0 => drop(all.remove(at)),
        1 => all.insert(at, all[at].clone()),
        2 if at > 0 => all.swap(at - 1, at),
        _ => {
            let inner: TokenStream = all[at].drain(..).collect();
            let condition = [Ident::new("true", proc_macro2::Span::call_site()).into()];
            let block = TokenTree::Group(Group::new(Delimiter::Brace, inner));
            let start = Ident::new("if", proc_macro2::Span::call_site()).into();
            all[at] = [start].into_iter().chain(condition).chain([block]).collect();
        }
    }
    all.into_iter().flatten().collect()
}
