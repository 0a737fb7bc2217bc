//! The user's Rust with placeholders for their variables, and what is to be said of it.
//!
//! In:  an expression, as it stands in the function.
//! Out: its tokens, where each variable of the function is a placeholder or, for a
//!      reference to memory, the place it refers to; and whether that is allowed to stand.

use super::closures::Closure;
mod visit;

use super::env::{Binding, Content, Lower, Mutability, Value};
use super::macros::{self, Argument};
use super::methods;
use super::scan;
use crate::ir::{Form, Kind, Place, Proj, Var};
use crate::names;
use crate::visit_mut::VisitMut;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, ExprMethodCall, Macro, Member, UnOp};

/// The renamed tokens, and what stands in them.
#[derive(Default, Debug)]
pub(super) struct Renamed {
    pub(super) tokens: TokenStream,
    pub(super) uses: Vec<Var>,
    /// Leaves the expression by other ways than its value.
    pub(super) exits: bool,
    /// Assigns to a variable that is a value, or borrows it mutably.
    pub(super) assigns: bool,
    /// May change memory that carries a derivative.
    pub(super) changes_active: bool,
    /// Changes memory.
    pub(super) changes: bool,
    /// Something that carries a derivative stands in it.
    pub(super) carries: bool,
    /// Where that stands first.
    pub(super) active: Option<Span>,
    /// A macro that we cannot read has a variable of the function's.
    pub(super) unknown_macro: bool,
    pub(super) poisoned: bool,
}

impl Renamed {
    /// What stands in a part stands in the whole.
    fn add(&mut self, part: Renamed) {
        for var in part.uses {
            if !self.uses.contains(&var) {
                self.uses.push(var);
            }
        }
        self.exits |= part.exits;
        self.assigns |= part.assigns;
        self.changes_active |= part.changes_active;
        self.changes |= part.changes;
        self.carries |= part.carries;
        self.unknown_macro |= part.unknown_macro;
        self.poisoned |= part.poisoned;
    }

    /// May stand in the generated code as it is.
    pub(super) fn may_stand(&self) -> bool {
        let is_hidden = self.unknown_macro && self.carries;
        !(self.exits || self.assigns || self.changes_active || self.poisoned || is_hidden)
    }

    /// May stand, and nothing in it carries a derivative.
    pub(super) fn is_untouched(&self) -> bool {
        !self.carries && self.may_stand()
    }
}

pub(super) fn rename(lower: &Lower<'_>, expr: &Expr) -> Renamed {
    let mut expr = expr.clone();
    let mut renamer = Renamer::new(lower);
    renamer.visit_expr_mut(&mut expr);
    renamer.out.tokens = expr.to_token_stream();
    renamer.out
}

pub(super) fn rename_macro(lower: &Lower<'_>, mac: &Macro) -> Renamed {
    let mut mac = mac.clone();
    let mut renamer = Renamer::new(lower);
    renamer.visit_macro_mut(&mut mac);
    renamer.out.tokens = mac.to_token_stream();
    renamer.out
}

struct Renamer<'a, 'b> {
    lower: &'a Lower<'b>,
    /// What names mean: those of a closure are from where it stands.
    scopes: &'a [Vec<(String, Binding)>],
    /// Names bound inside the expression.
    bound: Vec<String>,
    loops: usize,
    closures: usize,
    out: Renamed,
}

impl<'a, 'b> Renamer<'a, 'b> {
    fn new(lower: &'a Lower<'b>) -> Self {
        let scopes = &lower.scopes;
        Renamer { lower, scopes, bound: Vec::new(), loops: 0, closures: 0, out: Renamed::default() }
    }

    fn lookup(&self, name: &Ident) -> Option<&'a Binding> {
        super::env::lookup_in(self.scopes, &name.to_string())
    }

    /// A closure, where it is used as a value. It stands at each use, so that it moves nothing.
    fn closure(&mut self, closure: &'a Closure) -> TokenStream {
        let mut expr = Expr::Closure(syn::ExprClosure { capture: None, ..closure.expr.clone() });
        let mut inner = Renamer::new(self.lower);
        inner.scopes = &closure.scopes;
        inner.visit_expr_mut(&mut expr);
        self.out.add(inner.out);
        quote!((#expr))
    }

    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        let depth = self.bound.len();
        f(self);
        self.bound.truncate(depth);
    }

    fn binding(&self, expr: &Expr) -> Option<&'a Binding> {
        let name = scan::name_of(expr)?;
        if self.bound.contains(&name.to_string()) {
            return None;
        }
        self.lookup(name)
    }

    fn used(&mut self, var: Var, span: Span) -> TokenStream {
        if !self.out.uses.contains(&var) {
            self.out.uses.push(var);
        }
        if self.lower.carries(var) {
            self.out.carries = true;
            self.out.active.get_or_insert(span);
        }
        names::placeholder(var, span).to_token_stream()
    }

    fn place(&mut self, place: &Place, span: Span) -> TokenStream {
        if let Some(path) = self.lower.const_paths.get(&place.root) {
            let path = path.clone();
            return self.path(path, place, span);
        }
        let root = self.used(place.root, span);
        self.path(root, place, span)
    }

    fn path(&mut self, root: TokenStream, place: &Place, span: Span) -> TokenStream {
        let mut tokens = root;
        for proj in &place.path {
            tokens = match proj {
                Proj::Index(index) => {
                    let index = self.used(*index, span);
                    quote_spanned!(span=> #tokens[#index])
                }
                Proj::Slice(lo, hi) => {
                    let lo = lo.map(|lo| self.used(lo, span));
                    let hi = hi.map(|hi| self.used(hi, span));
                    quote_spanned!(span=> #tokens[#lo..#hi])
                }
                Proj::Field(member) => quote_spanned!(span=> #tokens.#member),
                Proj::Variant(variant, member) => {
                    let field = names::variant_field(variant, member, false);
                    quote_spanned!(span=> (*#tokens.#field()))
                }
            };
        }
        tokens
    }

    /// The variable itself, where a reference is dereferenced by what stands around it.
    fn base(&mut self, binding: &Binding, span: Span) -> Option<TokenStream> {
        match binding {
            Binding::Tuple(_) | Binding::Sum(_) | Binding::Wrapped(_) => None,
            Binding::Slot(slot) => match &self.lower.slots[*slot].content {
                Content::Alias(place, _) => Some(self.place(place, span)),
                Content::RefValue(var) => Some(self.used(*var, span)),
                Content::Value(_) | Content::Memory(_) | Content::Closure(_) => {
                    Some(self.whole(binding, span))
                }
                Content::Uninit | Content::Poisoned => None,
            },
        }
    }

    /// The variable as a value.
    fn whole(&mut self, binding: &Binding, span: Span) -> TokenStream {
        match binding {
            Binding::Sum(parts) => self.whole_sum(parts, span),
            Binding::Wrapped(slot) => self.whole(&Binding::Slot(*slot), span),
            Binding::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.whole(part, span)).collect();
                quote_spanned!(span=> (#(#parts,)*))
            }
            Binding::Slot(slot) => match &self.lower.slots[*slot].content {
                Content::Value(var) | Content::Memory(var) => self.used(*var, span),
                Content::Closure(closure) => self.closure(closure),
                Content::Alias(place, mutability) => {
                    let tokens = self.place(place, span);
                    if *mutability == Mutability::Mutable {
                        self.out.changes = true;
                        self.out.changes_active |= self.lower.carries(place.root);
                    }
                    match mutability {
                        Mutability::Shared => quote_spanned!(span=> (&#tokens)),
                        Mutability::Mutable => quote_spanned!(span=> (&mut #tokens)),
                    }
                }
                Content::RefValue(var) => {
                    let var = self.used(*var, span);
                    quote_spanned!(span=> (&#var))
                }
                Content::Uninit | Content::Poisoned => {
                    self.out.poisoned = true;
                    TokenStream::new()
                }
            },
        }
    }

    /// An option or a result that is taken apart.
    fn whole_sum(&mut self, parts: &[Binding], span: Span) -> TokenStream {
        let [flag, value, error @ ..] = parts else { return TokenStream::new() };
        let flag = self.whole(flag, span);
        let is_there = |binding: &Binding| {
            let slots = binding.slots();
            !slots.iter().any(|slot| self.lower.slots[*slot].content == Content::Uninit)
        };
        let (has_value, has_error) = (is_there(value), error.iter().all(is_there));
        let handed_on = names::private("handed_on", span);
        let (some, none) = match error.first() {
            None => (quote!(::core::option::Option::Some), quote!(::core::option::Option::None)),
            Some(error) => {
                let error = if has_error {
                    let error = self.whole(error, span);
                    quote_spanned!(span=> #handed_on(&#error))
                } else {
                    quote!(::core::unreachable!())
                };
                (quote!(::core::result::Result::Ok), quote!(::core::result::Result::Err(#error)))
            }
        };
        if !has_value {
            return quote_spanned!(span=> (#none));
        }
        let value = match value {
            Binding::Wrapped(_) => {
                let value = self.whole(value, span);
                quote_spanned!(span=> #handed_on(&#value))
            }
            value => self.whole(value, span),
        };
        quote_spanned!(span=> (if #flag { #some(#value) } else { #none }))
    }

    /// `*r`
    fn dereferenced(&mut self, binding: &Binding, span: Span) -> Option<TokenStream> {
        let Binding::Slot(slot) = binding else { return None };
        match self.lower.slots[*slot].content.clone() {
            Content::Alias(place, _) => Some(self.place(&place, span)),
            Content::RefValue(var) => Some(self.used(var, span)),
            // a number that was taken out of a reference
            Content::Value(var) if self.lower.kind(var).is_scalar() => Some(self.used(var, span)),
            Content::Value(_)
            | Content::Memory(_)
            | Content::Closure(_)
            | Content::Uninit
            | Content::Poisoned => None,
        }
    }

    /// A place is written to, or borrowed mutably.
    fn changed(&mut self, place: &Expr) {
        let Some(name) = scan::place_root(place) else { return };
        if self.bound.contains(&name.to_string()) {
            return;
        }
        let Some(binding) = self.lookup(name) else { return };
        if self.lower.is_behind(place) {
            self.out.changes = true;
            return;
        }
        for slot in binding.slots() {
            match &self.lower.slots[slot].content {
                Content::Memory(root) | Content::Alias(Place { root, .. }, Mutability::Mutable) => {
                    self.out.changes = true;
                    self.out.changes_active |= self.lower.carries(*root);
                }
                Content::Alias(..) => {}
                Content::Value(_)
                | Content::RefValue(_)
                | Content::Closure(_)
                | Content::Uninit
                | Content::Poisoned => self.out.assigns = true,
            }
        }
    }

    fn tuple_part(&self, expr: &Expr) -> Option<Binding> {
        let Expr::Field(field) = expr else { return self.binding(expr).cloned() };
        let Member::Unnamed(at) = &field.member else { return None };
        match self.tuple_part(&field.base)? {
            Binding::Tuple(parts) => parts.get(at.index as usize).cloned(),
            Binding::Slot(_) | Binding::Sum(_) | Binding::Wrapped(_) => None,
        }
    }

    /// A method by the name of one that reads, of a type of the user's, where it may write: rustc sees that it does not.
    fn must_only_read(&self, call: &ExprMethodCall) -> bool {
        let is_own = methods::is_read_only(&call.method) && self.lower.is_no_memory(&call.receiver);
        let Some(binding) = self.binding(&call.receiver).filter(|_| is_own) else { return false };
        binding.slots().into_iter().any(|slot| match &self.lower.slots[slot].content {
            Content::Memory(root) | Content::Alias(Place { root, .. }, Mutability::Mutable) => {
                self.lower.carries(*root)
            }
            _ => false,
        })
    }

    fn call(&mut self, receiver: &Expr, method: &Ident) {
        if methods::is_read_only(method) {
            return;
        }
        let Some(name) = scan::place_root(receiver) else { return };
        if self.bound.contains(&name.to_string()) {
            return;
        }
        let Some(binding) = self.lookup(name) else { return };
        for slot in binding.slots() {
            match &self.lower.slots[slot].content {
                Content::Memory(root) | Content::Alias(Place { root, .. }, _) => {
                    self.out.changes = true;
                    self.out.changes_active |= self.lower.carries(*root);
                }
                // a method without a rule may do anything with what carries a derivative
                Content::Value(var) | Content::RefValue(var) => {
                    self.out.changes_active |= self.lower.carries(*var);
                }
                Content::Closure(_) | Content::Uninit | Content::Poisoned => {}
            }
        }
    }

    fn arguments(&mut self, mac: &mut Macro, formats_after: Option<usize>) {
        let Some(mut arguments) = macros::list(&mac.tokens) else {
            self.unknown(mac);
            return;
        };
        for argument in &mut arguments {
            self.visit_expr_mut(&mut argument.value);
        }
        if let Some(at) = formats_after {
            self.name_captures(&mut arguments, at);
        }
        mac.tokens = macros::join(arguments);
    }

    /// `"{x}"` becomes `"{x}", x = …`
    fn name_captures(&mut self, arguments: &mut Vec<Argument>, at: usize) {
        let Some(Argument { value: Expr::Lit(lit), .. }) = arguments.get(at) else { return };
        let syn::Lit::Str(format) = &lit.lit else { return };
        for name in macros::captures(format) {
            let is_given = arguments.iter().any(|argument| argument.name.as_ref() == Some(&name));
            let path = Expr::Verbatim(name.to_token_stream());
            let path = syn::parse2(path.to_token_stream()).unwrap_or(path);
            if is_given {
                continue;
            }
            if let Some(binding) = self.binding(&path) {
                let tokens = self.whole(binding, name.span());
                arguments.push(Argument { name: Some(name), value: Expr::Verbatim(tokens) });
            }
        }
    }

    /// Tokens of which nothing is known: names of plain variables are replaced wherever they stand.
    fn unknown(&mut self, mac: &mut Macro) {
        let mut idents = Vec::new();
        macros::identifiers(&mac.tokens, &mut idents);
        for ident in &idents {
            if !self.bound.contains(&ident.to_string())
                && let Some(binding) = self.lookup(ident)
            {
                self.out.unknown_macro = true;
                for slot in binding.slots() {
                    if let Content::Alias(place, _) = &self.lower.slots[slot].content {
                        self.out.carries |= self.lower.carries(place.root);
                    }
                }
            }
        }
        mac.tokens = self.replaced(mac.tokens.clone());
    }

    fn replaced(&mut self, tokens: TokenStream) -> TokenStream {
        let mut after_dot = false;
        let mut result = TokenStream::new();
        for token in tokens {
            let is_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
            match token {
                TokenTree::Ident(ident)
                    if !after_dot && !self.bound.contains(&ident.to_string()) =>
                {
                    match self.lookup(&ident) {
                        Some(binding) => result.extend(self.whole(binding, ident.span())),
                        None => result.extend([TokenTree::Ident(ident)]),
                    }
                }
                TokenTree::Group(group) => {
                    let inner = self.replaced(group.stream());
                    let mut group_again = proc_macro2::Group::new(group.delimiter(), inner);
                    group_again.set_span(group.span());
                    result.extend([TokenTree::Group(group_again)]);
                }
                token => result.extend([token]),
            }
            after_dot = is_dot;
        }
        result
    }
}

impl Lower<'_> {
    /// The tokens of a place that has no derivative.
    pub(super) fn place_code(&self, place: &Place) -> (TokenStream, Vec<Var>) {
        let mut renamer = Renamer::new(self);
        let tokens = renamer.place(place, Span::mixed_site());
        (tokens, renamer.out.uses)
    }

    /// The kind that a place expression certainly has, without lowering it.
    pub(super) fn peek(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Paren(it) => self.peek(&it.expr),
            Expr::Group(it) => self.peek(&it.expr),
            Expr::Reference(it) => self.peek(&it.expr),
            Expr::Unary(it) if matches!(it.op, UnOp::Deref(_)) => self.peek(&it.expr),
            Expr::Path(_) => match scan::name_of(expr) {
                Some(name) => match self.lookup(name) {
                    Some(binding) => self.kind_of_value(&self.read(binding)),
                    None => self.items.get(&name.to_string()).cloned().unwrap_or(Kind::Opaque),
                },
                None => Kind::Opaque,
            },
            Expr::Index(it) => match (self.peek(&it.expr), &*it.index) {
                (Kind::Array(elem, _), Expr::Range(_)) => Kind::Array(elem, Form::Slice),
                (Kind::Array(elem, _), _) => *elem,
                (Kind::Plain, _) => Kind::Plain,
                _ => Kind::Opaque,
            },
            Expr::Field(it) => match (self.peek(&it.base), &it.member) {
                (Kind::Tuple(parts), Member::Unnamed(at)) => {
                    parts.get(at.index as usize).cloned().unwrap_or(Kind::Opaque)
                }
                (Kind::Plain, _) => Kind::Plain,
                _ => Kind::Opaque,
            },
            _ => Kind::Opaque,
        }
    }

    pub(super) fn kind_of_value(&self, value: &Value) -> Kind {
        match value {
            Value::Var(var) | Value::Memory(var) | Value::RefVar(var) => self.kind(*var).clone(),
            Value::Place(place) | Value::Ref(place, _) => self.place_kind(place),
            Value::Tuple(parts) => {
                Kind::Tuple(parts.iter().map(|part| self.kind_of_value(part)).collect())
            }
            Value::Unit => Kind::Tuple(Vec::new()),
            Value::Closure(_)
            | Value::Sum(_)
            | Value::Wrapped(_)
            | Value::Never
            | Value::Poisoned => Kind::Opaque,
        }
    }
}
