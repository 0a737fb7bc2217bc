//! Tokens as text for people: on one line, as code with a line for each statement, and as they
//! stand in the file.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// `x.len() - 1`
pub(crate) fn line(tokens: &TokenStream) -> String {
    let mut printer = Printer { is_flat: true, ..Printer::default() };
    printer.tokens(tokens);
    printer.text
}

/// Statements, one to a line.
pub(crate) fn lines(tokens: &TokenStream) -> String {
    let mut printer = Printer::default();
    printer.tokens(tokens);
    printer.text.trim_end().to_owned()
}

#[derive(Default)]
struct Printer {
    text: String,
    indent: usize,
    is_flat: bool,
    /// The last token, if it stands on this line.
    before: Option<Last>,
    /// What comes before an operator is an operand, so that it has two.
    after_operand: bool,
}

/// What was printed last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Word,
    /// Sticks to what follows: `.`, `&` of a reference, `::`.
    Tight,
    /// An operator with two operands, a comma.
    Loose,
}

impl Printer {
    fn tokens(&mut self, tokens: &TokenStream) {
        let mut rest = tokens.clone().into_iter().peekable();
        while let Some(token) = rest.next() {
            match token {
                TokenTree::Group(group) => {
                    let is_else =
                        matches!(rest.peek(), Some(TokenTree::Ident(next)) if next == "else");
                    let goes_on = matches!(rest.peek(), Some(TokenTree::Punct(next)) if ",;.?".contains(next.as_char()));
                    self.group(group.delimiter(), &group.stream(), is_else || goes_on);
                }
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
                TokenTree::Punct(punct) => {
                    let mut op = punct.as_char().to_string();
                    let mut joint = punct.spacing() == Spacing::Joint;
                    while joint && let Some(TokenTree::Punct(next)) = rest.peek() {
                        let longer = format!("{op}{}", next.as_char());
                        if !OPERATORS.contains(&longer.as_str()) {
                            break;
                        }
                        joint = next.spacing() == Spacing::Joint;
                        op = longer;
                        rest.next();
                    }
                    self.operator(&op);
                }
            }
        }
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with([' ', '\n', '(', '[']) {
            self.text.push(' ');
        }
    }

    fn word(&mut self, word: &str) {
        match self.before {
            Some(Last::Word | Last::Loose) => self.space(),
            Some(Last::Tight) | None => {}
        }
        self.text += word;
        self.before = Some(Last::Word);
        self.after_operand = !KEYWORDS.contains(&word);
    }

    fn operator(&mut self, op: &str) {
        match op {
            "," => {
                self.text.push(',');
                self.before = Some(Last::Loose);
                self.after_operand = false;
            }
            ";" => {
                self.text.push(';');
                self.newline();
            }
            "." | "::" | "?" | ".." | "..=" => {
                if matches!(self.before, Some(Last::Loose)) && op != "." {
                    self.space();
                }
                self.text += op;
                self.before = Some(Last::Tight);
                self.after_operand = op == "?";
            }
            ":" => {
                self.text.push(':');
                self.before = Some(Last::Loose);
                self.after_operand = false;
            }
            "'" | "#" | "$" => {
                if matches!(self.before, Some(Last::Loose | Last::Word)) {
                    self.space();
                }
                self.text += op;
                self.before = Some(Last::Tight);
            }
            "!" if self.after_operand => {
                self.text.push('!');
                self.before = Some(Last::Tight);
                self.after_operand = false;
            }
            _ if self.after_operand => {
                self.space();
                self.text += op;
                self.before = Some(Last::Loose);
                self.after_operand = false;
            }
            _ => {
                if matches!(self.before, Some(Last::Loose | Last::Word)) {
                    self.space();
                }
                self.text += op;
                self.before = Some(Last::Tight);
            }
        }
    }

    fn group(&mut self, delimiter: Delimiter, inner: &TokenStream, goes_on: bool) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => return self.braces(inner, goes_on),
            Delimiter::None => return self.tokens(inner),
        };
        let is_call = self.after_operand && self.before == Some(Last::Word);
        if !is_call && self.before != Some(Last::Tight) {
            self.space();
        }
        self.text += open;
        let flat = std::mem::replace(&mut self.is_flat, true);
        self.before = None;
        self.after_operand = false;
        self.tokens(inner);
        self.is_flat = flat;
        self.text += close;
        self.before = Some(Last::Word);
        self.after_operand = true;
    }

    fn braces(&mut self, inner: &TokenStream, goes_on: bool) {
        self.space();
        if inner.is_empty() {
            self.text += "{}";
        } else {
            self.text.push('{');
            self.indent += 1;
            self.newline();
            self.tokens(inner);
            self.indent -= 1;
            if !self.text.trim_end_matches(' ').ends_with('\n') {
                self.newline();
            } else if !self.is_flat {
                self.text.truncate(self.text.trim_end_matches(' ').len());
                self.text += &"    ".repeat(self.indent);
            }
            if self.is_flat {
                self.space();
            }
            self.text.push('}');
        }
        self.before = Some(Last::Word);
        self.after_operand = true;
        if !goes_on && !self.is_flat {
            self.newline();
        }
    }

    fn newline(&mut self) {
        self.before = None;
        self.after_operand = false;
        if self.is_flat {
            self.before = Some(Last::Loose);
            return;
        }
        self.text.push('\n');
        self.text += &"    ".repeat(self.indent);
    }
}

const OPERATORS: &[&str] = &[
    "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "^=", "&=",
    "|=", "<<", ">>", "..", "..=",
];

/// After these, an operator has one operand and a parenthesis is no call.
const KEYWORDS: &[&str] =
    &["let", "mut", "if", "else", "match", "for", "in", "while", "loop", "return", "as", "move"];

/// The code as it stands in the file, without its indentation, and the line it begins on.
/// Nothing where it does not come from one place in a file.
pub(crate) fn source(tokens: &TokenStream) -> Option<(String, usize)> {
    let mut pieces = Vec::new();
    collect(tokens, &mut pieces);
    let first = pieces.first()?.line;
    let indent = pieces.iter().map(|piece| piece.column).min()?;
    let mut text = String::new();
    let (mut line, mut column) = (first, indent);
    for piece in &pieces {
        let is_behind = piece.line < line || (piece.line == line && piece.column < column);
        if piece.line == 0 || is_behind || piece.line - line > 1000 {
            return None;
        }
        while line < piece.line {
            text.push('\n');
            line += 1;
            column = indent;
        }
        text.extend(std::iter::repeat_n(' ', piece.column - column));
        text += &piece.text;
        column = piece.column + piece.text.chars().count();
        if piece.text.contains('\n') {
            return None;
        }
    }
    Some((text, first))
}

struct Piece {
    line: usize,
    column: usize,
    text: String,
}

fn collect(tokens: &TokenStream, pieces: &mut Vec<Piece>) {
    for token in tokens.clone() {
        let TokenTree::Group(group) = token else {
            pieces.push(piece(token.span(), token.to_string()));
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => {
                collect(&group.stream(), pieces);
                continue;
            }
        };
        pieces.push(piece(group.span_open(), open.to_owned()));
        collect(&group.stream(), pieces);
        // of tokens that were parsed and written again, only the whole group has a place
        let end = group.span_close().end();
        let column = end.column.saturating_sub(1);
        pieces.push(Piece { line: end.line, column, text: close.to_owned() });
    }
}

fn piece(span: Span, text: String) -> Piece {
    let at = span.start();
    Piece { line: at.line, column: at.column, text }
}
