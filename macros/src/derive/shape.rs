//! What a struct or an enum consists of.

use super::generics::{Parameters, Space};
use crate::diag::{self, Diags};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Fields, Member, Meta, Type, Visibility};

/// A type, as an enum.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) name: Ident,
    /// The name of the type of its tangents.
    pub(super) tangent: Ident,
    pub(super) vis: Visibility,
    pub(super) generics: Parameters,
    pub(super) variants: Vec<Variant>,
    pub(super) is_enum: bool,
}

/// A variant, or a struct.
#[derive(Clone)]
pub(super) struct Variant {
    /// Of a variant.
    pub(super) name: Option<Ident>,
    pub(super) form: Form,
    pub(super) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    Named,
    Tuple,
    Unit,
}

#[derive(Clone)]
pub(super) struct Field {
    pub(super) member: Member,
    pub(super) vis: Visibility,
    pub(super) ty: Type,
    /// Has a tangent, if its type has one: is not `#[no_grad]`.
    pub(super) is_differentiated: bool,
}

impl Shape {
    pub(super) fn new(input: &DeriveInput, diags: &mut Diags) -> Option<Shape> {
        misplaced(&input.attrs, diags);
        let variants = match &input.data {
            Data::Struct(data) => vec![Variant::new(None, &data.fields, diags)],
            Data::Enum(data) => {
                let variants = data.variants.iter().map(|variant| {
                    misplaced(&variant.attrs, diags);
                    Variant::new(Some(variant.ident.clone()), &variant.fields, diags)
                });
                variants.collect()
            }
            Data::Union(data) => {
                diags.error(data.union_token, diag::UNION);
                return None;
            }
        };
        if variants.is_empty() {
            diags.error(&input.ident, diag::EMPTY_ENUM);
            return None;
        }
        let types = variants.iter().flat_map(|variant| &variant.fields);
        let types: Vec<&Type> =
            types.filter(|field| field.is_differentiated).map(|field| &field.ty).collect();
        Some(Shape {
            name: input.ident.clone(),
            tangent: format_ident!("{}Tangent", input.ident, span = input.ident.span()),
            vis: input.vis.clone(),
            generics: Parameters::new(&input.generics, &types),
            variants,
            is_enum: matches!(input.data, Data::Enum(_)),
        })
    }

    /// The same, whose tangents come in lanes.
    pub(super) fn in_lanes(&self) -> Shape {
        let mut shape = self.clone();
        shape.tangent = format_ident!("{}Lanes", self.name, span = self.name.span());
        shape.generics.space = Space::Lanes;
        shape
    }

    /// The type of a field of the tangent.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        match field.is_differentiated {
            true => self.generics.space.tangent(&field.ty),
            false => quote!(()),
        }
    }

    /// An arm for each variant of the value.
    pub(super) fn value_arms(&self, body: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        self.arms(&quote!(Self), body)
    }

    /// An arm for each variant of the tangent.
    pub(super) fn tangent_arms(&self, body: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        self.arms(&self.tangent.to_token_stream(), body)
    }

    pub(super) fn arms(
        &self,
        of: &TokenStream,
        body: impl Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let (pattern, body) = (variant.pattern(of, 'a'), body(variant));
            quote!(#pattern => { #body })
        });
        quote!(#(#arms)*)
    }

    /// An arm for each variant that two tangents may both be of.
    pub(super) fn tangent_pairs(
        &self,
        what: &str,
        body: impl Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        let message = format!("{what} of different variants of `{}`", self.name);
        let otherwise = quote!(::core::panic!(#message));
        self.pairs(&self.tangent.to_token_stream(), &otherwise, body)
    }

    /// An arm for each variant that a value and a tangent may both be of.
    pub(super) fn value_and_tangent(&self, body: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        let message = format!("a value and a tangent of different variants of `{}`", self.name);
        self.pairs(&quote!(Self), &quote!(::core::panic!(#message)), body)
    }

    /// An arm for each variant of two, and one for what differs.
    pub(super) fn pairs(
        &self,
        first: &TokenStream,
        otherwise: &TokenStream,
        body: impl Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        let tangent = self.tangent.to_token_stream();
        let arms = self.variants.iter().map(|variant| {
            let (a, b) = (variant.pattern(first, 'a'), variant.pattern(&tangent, 'b'));
            let body = body(variant);
            quote!((#a, #b) => { #body })
        });
        let rest = (self.variants.len() > 1).then(|| quote!((into, other) => #otherwise,));
        quote!(#(#arms)* #rest)
    }
}

impl Variant {
    fn new(name: Option<Ident>, fields: &Fields, diags: &mut Diags) -> Variant {
        let form = match fields {
            Fields::Named(_) => Form::Named,
            Fields::Unnamed(_) => Form::Tuple,
            Fields::Unit => Form::Unit,
        };
        let fields = fields.members().zip(fields).map(|(member, field)| Field {
            member,
            vis: field.vis.clone(),
            ty: field.ty.clone(),
            is_differentiated: !is_no_grad(&field.attrs, diags) && !is_phantom(&field.ty),
        });
        Variant { name, form, fields: fields.collect() }
    }

    /// `T`, `T::V`
    fn path(&self, of: &TokenStream) -> TokenStream {
        let variant = self.name.iter();
        quote!(#of #(::#variant)*)
    }

    /// `T::V { x: a0, y: a1 }`
    fn pattern(&self, of: &TokenStream, letter: char) -> TokenStream {
        let path = self.path(of);
        let members = self.fields.iter().map(|field| &field.member);
        let names = (0..self.fields.len()).map(|at| bound(letter, at));
        quote!(#path { #(#members: #names),* })
    }

    /// `T::V { y: a, .. }`
    pub(super) fn pattern_of(&self, of: &TokenStream, at: usize) -> TokenStream {
        let (path, member) = (self.path(of), &self.fields[at].member);
        quote!(#path { #member: a, .. })
    }

    /// `T::V { .. }`
    pub(super) fn pattern_of_any(&self, of: &TokenStream) -> TokenStream {
        let path = self.path(of);
        quote!(#path { .. })
    }

    /// `T::V { x: …, y: () }`, with a value for each field that has a tangent.
    pub(super) fn build(
        &self,
        of: &Ident,
        value: impl Fn(&Field, &Ident) -> TokenStream,
    ) -> TokenStream {
        let path = self.path(&of.to_token_stream());
        let fields = self.fields.iter().enumerate().map(|(at, field)| {
            let member = &field.member;
            let value = match field.is_differentiated {
                true => value(field, &bound('a', at)),
                false => quote!(()),
            };
            quote!(#member: #value)
        });
        quote!(#path { #(#fields),* })
    }

    /// Tokens for each field that has a tangent.
    pub(super) fn each(
        &self,
        tokens: impl Fn(&Field, &Ident, &Ident) -> TokenStream,
    ) -> TokenStream {
        let fields = self.fields.iter().enumerate().filter(|(_, field)| field.is_differentiated);
        fields.map(|(at, field)| tokens(field, &bound('a', at), &bound('b', at))).collect()
    }

    /// Every field, by the name that a pattern binds it to.
    pub(super) fn bound_fields(&self) -> impl Iterator<Item = (&Field, Ident)> {
        self.fields.iter().enumerate().map(|(at, field)| (field, bound('a', at)))
    }
}

/// What the pattern of one side binds a field to.
fn bound(letter: char, at: usize) -> Ident {
    Ident::new(&format!("{letter}{at}"), Span::mixed_site())
}

fn is_no_grad(attrs: &[Attribute], diags: &mut Diags) -> bool {
    let attr = attrs.iter().find(|attr| attr.path().is_ident("no_grad"));
    if let Some(attr) = attr
        && !matches!(attr.meta, Meta::Path(_))
    {
        diags.error(attr, diag::NO_GRAD_ARGUMENT);
    }
    attr.is_some()
}

/// `#[no_grad]` on what is no field.
fn misplaced(attrs: &[Attribute], diags: &mut Diags) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("no_grad")) {
        diags.error(attr, diag::NO_GRAD_PLACE);
    }
}

/// A field without content, of a type that need not be differentiable.
fn is_phantom(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "PhantomData")
}
