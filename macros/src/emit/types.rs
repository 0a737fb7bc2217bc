//! Types of values and of tangents.

use super::lanes::count;
use crate::ir::{Float, Form, Kind, Mode};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericArgument, Lifetime, PathArguments, Type, TypeReference};

/// The type of a tangent.
pub(super) fn tangent(ty: &Type, kind: &Kind) -> TokenStream {
    tangent_in(Space::One, ty, kind)
}

/// How many tangents stand beside a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Space {
    One,
    Lanes,
}

pub(super) fn tangent_in(space: Space, ty: &Type, kind: &Kind) -> TokenStream {
    let tangent = |ty: &Type, kind: &Kind| tangent_in(space, ty, kind);
    let projected = |ty: &Type| projected(space, ty);
    let ty = strip(ty);
    match (kind, ty) {
        (Kind::Scalar(_), _) if space == Space::Lanes => {
            let count = super::lanes::count();
            quote!(::__chainrule::Lanes<#ty, #count>)
        }
        (Kind::Scalar(_), _) => ty.to_token_stream(),
        (Kind::Plain, _) => quote!(()),
        (Kind::Array(element, _), Type::Array(array)) => {
            let (element, len) = (tangent(&array.elem, element), &array.len);
            quote!([#element; #len])
        }
        (Kind::Array(element, _), Type::Slice(slice)) => {
            let element = tangent(&slice.elem, element);
            quote!([#element])
        }
        (Kind::Array(element, _), Type::Path(path)) => match vec_element(path) {
            Some(ty) => {
                let element = tangent(ty, element);
                quote!(::__chainrule::__private::Vec<#element>)
            }
            None => projected(ty),
        },
        (Kind::Tuple(kinds), Type::Tuple(tuple)) => {
            let parts: Vec<_> =
                tuple.elems.iter().zip(kinds).map(|(ty, kind)| tangent(ty, kind)).collect();
            super::body::tuple(&parts)
        }
        (Kind::Opaque, Type::Tuple(tuple)) => {
            let parts: Vec<_> = tuple.elems.iter().map(|ty| tangent(ty, &Kind::Opaque)).collect();
            super::body::tuple(&parts)
        }
        (Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque, _) => projected(ty),
    }
}

/// The type of a tangent that its reader owns: `Vec<f64>` of a slice.
pub(super) fn owned_tangent_in(space: Space, ty: &Type, kind: &Kind) -> TokenStream {
    match (kind, strip(ty)) {
        (Kind::Array(element, Form::Slice), Type::Slice(slice)) => {
            let element = tangent_in(space, &slice.elem, element);
            quote!(::__chainrule::__private::Vec<#element>)
        }
        _ => tangent_in(space, ty, kind),
    }
}

fn projected(space: Space, ty: &Type) -> TokenStream {
    let count = super::lanes::count();
    match space {
        // where the type has none, every place that needs it says so of the type, and rustc once
        Space::One => quote_spanned!(ty.span()=> <#ty as ::__chainrule::Differentiable>::Tangent),
        Space::Lanes => {
            let in_lanes = crate::names::private("lanes", ty.span());
            quote_spanned!(ty.span()=> <#ty as #in_lanes::InLanes<#count>>::Lanes)
        }
    }
}

/// Without parentheses, and without the groups of `macro_rules`.
pub(super) fn strip(ty: &Type) -> &Type {
    match ty {
        Type::Paren(inner) => strip(&inner.elem),
        Type::Group(inner) => strip(&inner.elem),
        _ => ty,
    }
}

fn vec_element(path: &syn::TypePath) -> Option<&Type> {
    let PathArguments::AngleBracketed(args) = &path.path.segments.last()?.arguments else {
        return None;
    };
    args.args.iter().find_map(|arg| match arg {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The parameters of a closure may not be bound to the lifetimes of the function.
pub(super) fn elided(mut ty: Type) -> Type {
    struct Elide;

    impl VisitMut for Elide {
        fn walk(&mut self) -> &mut dyn VisitMut {
            self
        }

        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident != "static" {
                *lifetime = Lifetime::new("'_", lifetime.span());
            }
        }

        fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
            reference.lifetime =
                reference.lifetime.take().filter(|lifetime| lifetime.ident == "static");
            visit_mut::visit_type_reference_mut(self, reference);
        }
    }

    Elide.visit_type_mut(&mut ty);
    ty
}

/// `&mut f64`
pub(super) fn by_mode(mode: Mode, ty: &TokenStream) -> Type {
    Type::Verbatim(match mode {
        Mode::Value => ty.clone(),
        Mode::Ref => quote!(&#ty),
        Mode::Mut => quote!(&mut #ty),
    })
}

/// The Rust type of a kind, if it says so much.
pub(super) fn rust_type(kind: &Kind) -> Option<TokenStream> {
    Some(match kind {
        Kind::Scalar(Float::F64) => quote!(f64),
        Kind::Scalar(Float::F32) => quote!(f32),
        Kind::Scalar(Float::Param(param) | Float::Asked(param)) => quote!(#param),
        Kind::Scalar(Float::Inferred) | Kind::Plain | Kind::Opaque => return None,
        Kind::Array(element, Form::Fixed(len)) => {
            let element = rust_type(element)?;
            quote!([#element; #len])
        }
        Kind::Array(element, Form::Slice | Form::Vec) => {
            let element = rust_type(element)?;
            quote!(::__chainrule::__private::Vec<#element>)
        }
        Kind::Tuple(parts) => {
            super::body::tuple(&parts.iter().map(rust_type).collect::<Option<Vec<_>>>()?)
        }
    })
}

/// The type of the tangents of a kind, if it says so much.
pub(super) fn tangent_in_lanes(kind: &Kind) -> Option<TokenStream> {
    tangent_of(kind, &|float| {
        let (float, count) = (rust_type(float)?, count());
        Some(quote!(::__chainrule::Lanes<#float, #count>))
    })
}

/// The same where those of a float are of a given type.
pub(super) fn tangent_of(
    kind: &Kind,
    of_float: &dyn Fn(&Kind) -> Option<TokenStream>,
) -> Option<TokenStream> {
    match kind {
        Kind::Scalar(_) => of_float(kind),
        Kind::Array(element, Form::Vec) => {
            let element = tangent_of(element, of_float)?;
            Some(quote!(::__chainrule::__private::Vec<#element>))
        }
        Kind::Array(element, Form::Fixed(len)) => {
            let element = tangent_of(element, of_float)?;
            Some(quote!([#element; #len]))
        }
        Kind::Tuple(parts) => {
            let parts = parts.iter().map(|part| match part {
                part if part.is_plain() => Some(quote!(())),
                part => tangent_of(part, of_float),
            });
            Some(super::body::tuple(&parts.collect::<Option<Vec<_>>>()?))
        }
        Kind::Array(_, Form::Slice) | Kind::Plain | Kind::Opaque => None,
    }
}
