//! Patterns: of `let`, of parameters, and of the arms of `match`.

use super::env::{Binding, Content, Lower, Mutability, Slot, Value};
use super::refutable::aligned;
use super::scan::is_binding;
use crate::diag;
use crate::ir::{Init, Kind, Origin, Place, Proj, Stmt, Var};
use crate::names;
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{FieldPat, Member, Pat, PatIdent};

impl Lower<'_> {
    /// `let pat = value;`
    pub(super) fn bind(&mut self, pat: &Pat, value: Value, declared: &Kind) {
        if matches!(value, Value::Never | Value::Poisoned) {
            self.poison(pat);
            return;
        }
        match pat {
            Pat::Ident(it) if !is_binding(it) && self.has_variant(&it.ident) => {}
            Pat::Ident(it) => {
                if let Some((_, inner)) = &it.subpat {
                    self.bind(inner, value.clone(), declared);
                }
                self.bind_ident(it, value, declared);
            }
            Pat::Wild(_) | Pat::Rest(_) => {}
            Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) | Pat::Const(_) => {}
            Pat::Or(_) if !binds(pat) => {}
            Pat::Type(it) => {
                let kind = self.types.kind(&it.ty);
                self.refine(&value, &kind);
                self.bind(&it.pat, value, &kind);
            }
            Pat::Paren(it) => self.bind(&it.pat, value, declared),
            Pat::Reference(it) => {
                let value = match value {
                    Value::Ref(..) | Value::RefVar(_) | Value::Tuple(_) | Value::Sum(_) => {
                        value.referred_to()
                    }
                    Value::Var(var) if !self.carries(var) => {
                        let name = names::placeholder(var, it.span());
                        let kind =
                            if self.kind(var).is_plain() { Kind::Plain } else { Kind::Opaque };
                        let code = self.code_of(&[var], quote!(*#name));
                        Value::Var(self.plain(code, kind, it.span(), false))
                    }
                    value => value,
                };
                self.bind(&it.pat, value, declared);
            }
            Pat::Tuple(_) if matches!(value, Value::Var(var) if self.is_reference(var)) => {
                self.bind_plain(pat, &value);
            }
            Pat::Tuple(it) => self.bind_parts(pat, &it.elems, value, Brackets::Tuple),
            Pat::TupleStruct(it) if matches!(value, Value::Sum(_)) => {
                if let Value::Sum(parts) = value {
                    self.bind_sum(it, parts);
                }
            }
            Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Slice(_) if self.is_plain_part(&value) => {
                self.bind_plain(pat, &value);
            }
            Pat::TupleStruct(it) if self.is_variant(&it.path) => {
                let members = it.elems.iter().enumerate();
                let members = members.map(|(at, elem)| (Member::Unnamed(at.into()), elem));
                let members: Vec<_> = members.collect();
                self.bind_variant(pat, &it.path, &members, value);
            }
            Pat::Struct(it) if self.is_variant(&it.path) => {
                let fields = it.fields.iter();
                let members: Vec<_> =
                    fields.map(|field| (field.member.clone(), &*field.pat)).collect();
                self.bind_variant(pat, &it.path, &members, value);
            }
            Pat::TupleStruct(it) => self.bind_parts(pat, &it.elems, value, Brackets::Tuple),
            Pat::Slice(it) => self.bind_slice(pat, &it.elems, value),
            Pat::Struct(it) => {
                let by_ref = mutability(&value);
                let Some(place) = self.as_place(value) else {
                    self.error(pat, diag::PATTERN);
                    self.poison(pat);
                    return;
                };
                self.bind_fields(it, &place, by_ref);
            }
            _ => {
                self.error(pat, diag::PATTERN);
                self.poison(pat);
            }
        }
    }

    fn bind_parts<'p>(
        &mut self,
        pat: &Pat,
        elems: impl IntoIterator<Item = &'p Pat>,
        value: Value,
        brackets: Brackets,
    ) {
        let elems: Vec<&Pat> = elems.into_iter().collect();
        let by_ref = mutability(&value);
        let count = match &value {
            Value::Tuple(parts) => Some(parts.len()),
            Value::Unit => Some(0),
            value => match self.kind_of_value(value) {
                Kind::Tuple(kinds) => Some(kinds.len()),
                _ if elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => only_first(&elems),
                _ => Some(elems.len()),
            },
        };
        let aligned = count.and_then(|count| aligned(&elems, count));
        let Some(aligned) = aligned else {
            self.error(pat, diag::PATTERN);
            self.poison(pat);
            return;
        };
        let place = match &value {
            Value::Tuple(_) | Value::Unit => None,
            other => match self.as_place(other.clone()) {
                Some(place) => Some(place),
                None => {
                    self.error(pat, diag::PATTERN);
                    self.poison(pat);
                    return;
                }
            },
        };
        for (elem, at) in aligned {
            let part = match (&value, &place) {
                (Value::Tuple(parts), _) => parts[at].clone(),
                (_, Some(place)) => self.part(place, at, brackets, by_ref),
                _ => continue,
            };
            self.bind(elem, part, &Kind::Opaque);
        }
    }

    pub(super) fn part(
        &mut self,
        place: &Place,
        at: usize,
        brackets: Brackets,
        by_ref: Option<Mutability>,
    ) -> Value {
        let span = self.span(place.root);
        let proj = match brackets {
            Brackets::Tuple => Proj::Field(Member::Unnamed(at.into())),
            Brackets::Array => {
                let index = self.constant(super::kinds::length(at), Kind::Plain, span);
                Proj::Index(index)
            }
        };
        let mut part = place.clone();
        part.path.push(proj);
        match by_ref {
            Some(mutability) => Value::Ref(part, mutability),
            None => Value::Place(part),
        }
    }

    pub(super) fn bind_ident(&mut self, it: &PatIdent, value: Value, declared: &Kind) {
        let value = match (&it.by_ref, value) {
            (Some(_), Value::Place(place)) => {
                let is_mutable = it.mutability.is_some();
                let mutability = if is_mutable { Mutability::Mutable } else { Mutability::Shared };
                Value::Ref(place, mutability)
            }
            (Some(_), Value::Var(var)) => Value::RefVar(var),
            (_, value) => self.owned(value, it.ident.span()),
        };
        let binding = self.binding(&it.ident, value, it.mutability.is_some(), declared);
        self.bind_name(&it.ident, binding);
    }

    fn binding(
        &mut self,
        name: &Ident,
        value: Value,
        is_mutable: bool,
        declared: &Kind,
    ) -> Binding {
        let content = match value {
            Value::Tuple(parts) => {
                let kind_of = |at: usize| match declared {
                    Kind::Tuple(kinds) => kinds.get(at).cloned().unwrap_or(Kind::Opaque),
                    _ => Kind::Opaque,
                };
                let parts = parts.into_iter().enumerate();
                let parts: Vec<(usize, Value)> = parts.collect();
                let bound = parts
                    .into_iter()
                    .map(|(at, part)| {
                        let kind = kind_of(at);
                        self.binding(name, part, is_mutable, &kind)
                    })
                    .collect();
                return Binding::Tuple(bound);
            }
            Value::Sum(mut parts) => {
                if let (Some(value), true) =
                    (parts.get_mut(1), self.wrapped_names.contains(&name.to_string()))
                {
                    *value = self.wrapped(value.clone(), name.span());
                }
                let is_wrapped =
                    |at: usize| at == 1 && self.wrapped_names.contains(&name.to_string());
                let wrapped: Vec<bool> = (0..parts.len()).map(is_wrapped).collect();
                let bound = parts.into_iter().zip(wrapped).map(|(part, is_wrapped)| {
                    match (self.binding(name, part, is_mutable, &Kind::Opaque), is_wrapped) {
                        (Binding::Slot(slot), true) => Binding::Wrapped(slot),
                        (binding, _) => binding,
                    }
                });
                return Binding::Sum(bound.collect());
            }
            Value::Wrapped(var) => {
                let slot = self.slot(Some(name.clone()), Content::Memory(var), Kind::Opaque);
                return Binding::Wrapped(slot);
            }
            Value::Unit => return Binding::Tuple(Vec::new()),
            Value::Memory(root) => {
                self.name_value(root, name);
                if is_mutable {
                    self.facts[root.0].carries = !self.kind(root).is_plain();
                }
                Content::Memory(root)
            }
            Value::Ref(place, mutability) => Content::Alias(place, mutability),
            Value::RefVar(var) => Content::RefValue(var),
            Value::Var(var) => self.bound_value(name, var, is_mutable),
            Value::Place(place) => Content::Alias(place, Mutability::Shared),
            Value::Closure(closure) => Content::Closure(closure),
            Value::Never => Content::Uninit,
            Value::Poisoned => Content::Poisoned,
        };
        let kind = declared.clone();
        self.slots.push(Slot { name: Some(name.clone()), content, kind });
        Binding::Slot(self.slots.len() - 1)
    }

    pub(super) fn bound_value(&mut self, name: &Ident, var: Var, is_mutable: bool) -> Content {
        let text = name.to_string();
        let var = if is_mutable { self.own_value(var, name.span()) } else { var };
        let is_borrowed = self.names.borrowed.contains(&text);
        let is_changed = is_borrowed || self.names.changed.contains(&text);
        let needs_memory =
            is_mutable && if self.kind(var).is_scalar() { is_borrowed } else { is_changed };
        if matches!(self.kind(var), Kind::Array(..)) {
            self.name_value(var, name);
            return Content::Memory(var);
        }
        if !needs_memory {
            if !self.is_param(var) {
                self.name_value(var, name);
            }
            return Content::Value(var);
        }
        let kind = self.kind(var).clone();
        let carries = !kind.is_plain() && (self.carries(var) || kind.is_scalar());
        let root = self.temporary(kind, name.span(), carries);
        self.func.vars[root.0].origin = Origin::User(name.clone());
        self.declared.insert(root);
        self.push(Stmt::Declare { dst: root, init: Init::Elements(vec![var]) });
        Content::Memory(root)
    }

    /// A variable of its own for a constant item, which is not assigned to.
    fn own_value(&mut self, var: Var, span: proc_macro2::Span) -> Var {
        let is_unknown = *self.kind(var) == Kind::Opaque;
        match self.const_paths.get(&var).filter(|_| is_unknown).cloned() {
            Some(path) => {
                let code = self.code_of(&[], path);
                self.plain(code, Kind::Opaque, span, false)
            }
            None => var,
        }
    }

    fn is_param(&self, var: Var) -> bool {
        self.func.params.iter().any(|param| param.tree.leaves().contains(&var))
    }

    /// Names that are bound to nothing, so that their uses are not reported.
    pub(super) fn poison(&mut self, pat: &Pat) {
        let mut bound = Vec::new();
        super::scan::bound_names(pat, &mut bound);
        for name in bound {
            let slot = self.slot(None, Content::Poisoned, Kind::Opaque);
            let Some(name) = ident(&name, pat) else { continue };
            self.bind_name(&name, Binding::Slot(slot));
        }
    }

    /// Names that are assigned later.
    pub(super) fn bind_later(&mut self, pat: &Pat, kind: &Kind) {
        match (pat, kind) {
            (Pat::Ident(it), _) => {
                let binding = self.slots_for(Some(&it.ident), kind);
                self.bind_name(&it.ident, binding);
            }
            (Pat::Tuple(it), Kind::Tuple(kinds)) if kinds.len() == it.elems.len() => {
                it.elems.iter().zip(kinds).for_each(|(elem, kind)| self.bind_later(elem, kind));
            }
            (Pat::Tuple(it), _) => {
                it.elems.iter().for_each(|elem| self.bind_later(elem, &Kind::Opaque))
            }
            (Pat::Paren(it), _) => self.bind_later(&it.pat, kind),
            (Pat::Type(it), _) => {
                let kind = self.types.kind(&it.ty);
                self.bind_later(&it.pat, &kind);
            }
            _ => {
                self.error(pat, diag::PATTERN);
                self.poison(pat);
            }
        }
    }

    /// The kind that a pattern says: how many parts a tuple has.
    pub(super) fn kind_of_pattern(&self, pat: &Pat) -> Kind {
        match pat {
            Pat::Tuple(it) if !it.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => {
                Kind::Tuple(it.elems.iter().map(|elem| self.kind_of_pattern(elem)).collect())
            }
            Pat::Paren(it) => self.kind_of_pattern(&it.pat),
            Pat::Type(it) => self.types.kind(&it.ty),
            _ => Kind::Opaque,
        }
    }

    /// A pattern on plain values, in placeholders.
    pub(super) fn plain_pattern(
        &mut self,
        pat: &Pat,
        kind: Kind,
        binds: &mut Vec<Var>,
    ) -> TokenStream {
        let mut pat = pat.clone();
        let mut renamer = PatternRenamer { lower: self, kind, binds };
        renamer.visit_pat_mut(&mut pat);
        pat.to_token_stream()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Brackets {
    Tuple,
    Array,
}

struct PatternRenamer<'a, 'b, 'c> {
    lower: &'a mut Lower<'b>,
    kind: Kind,
    binds: &'c mut Vec<Var>,
}

impl PatternRenamer<'_, '_, '_> {
    /// The variable of a name: an alternative of the same pattern may have bound it already.
    fn var(&mut self, name: &Ident, is_mutable: bool) -> Var {
        let known = self.binds.iter().find(|var| {
            matches!(&self.lower.func.info(**var).origin, Origin::User(other) if other == name)
        });
        if let Some(var) = known {
            return *var;
        }
        let fact = super::env::Fact::default();
        let var =
            self.lower.fresh(Origin::User(name.clone()), self.kind.clone(), name.span(), fact);
        self.binds.push(var);
        let content = if is_mutable && self.lower.names.changed.contains(&name.to_string()) {
            Content::Memory(var)
        } else {
            Content::Value(var)
        };
        let slot = self.lower.slot(Some(name.clone()), content, Kind::Opaque);
        self.lower.bind_name(name, Binding::Slot(slot));
        var
    }
}

impl VisitMut for PatternRenamer<'_, '_, '_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        let Pat::Type(it) = pat else { return visit_mut::visit_pat_mut(self, pat) };
        // of `let`, which rustc is to hear of
        let (kind, ty) = (self.lower.types.kind(&it.ty), it.ty.clone());
        *pat = (*it.pat).clone();
        let before = self.binds.len();
        let outer = std::mem::replace(&mut self.kind, kind);
        self.visit_pat_mut(pat);
        self.kind = outer;
        if let (Pat::Ident(_), Some(var)) = (&*pat, self.binds.get(before).copied()) {
            let name = names::placeholder(var, ty.span());
            self.lower.check(quote!(let _: #ty = #name;), vec![var]);
        }
    }

    fn visit_pat_ident_mut(&mut self, pat: &mut PatIdent) {
        if is_binding(pat) {
            let var = self.var(&pat.ident.clone(), pat.mutability.is_some());
            pat.ident = names::placeholder(var, pat.ident.span());
        }
        if let Some((_, inner)) = &mut pat.subpat {
            self.visit_pat_mut(inner);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut FieldPat) {
        if field.colon_token.is_none() {
            field.colon_token = Some(syn::Token![:](field.member.span()));
        }
        visit_mut::visit_pat_mut(self, &mut field.pat);
    }

    fn visit_expr_mut(&mut self, _: &mut syn::Expr) {}
}

/// For a `..` at the end, as many parts as are named before it.
fn only_first(elems: &[&Pat]) -> Option<usize> {
    matches!(elems.last(), Some(Pat::Rest(_))).then(|| elems.len() - 1)
}

/// Whether there is a name in it.
fn binds(pat: &Pat) -> bool {
    let mut names = Vec::new();
    super::scan::bound_names(pat, &mut names);
    names.iter().any(|name| !name.starts_with(char::is_uppercase))
}

/// Of a reference, whose parts a pattern binds by reference.
fn mutability(value: &Value) -> Option<Mutability> {
    match value {
        Value::Ref(_, mutability) => Some(*mutability),
        _ => None,
    }
}

fn ident(name: &str, at: &Pat) -> Option<Ident> {
    let mut name: Ident = syn::parse_str(name).ok()?;
    name.set_span(at.span());
    Some(name)
}
