//! Operators of the user's types: `impl Add for Vec2`, `impl AddAssign for Vec2`.
//!
//! The type picks the rule of an operator, so the derivative of `add` becomes the rule of `+`. That of `+=` is a rule of
//! `+` whose right operand says that it is assigned.

use crate::args::Args;
use crate::emit;
use crate::ir::Mode;
use crate::lower;
use crate::names;
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{
    FnArg, GenericArgument, Generics, ImplItemFn, ItemFn, Path, PathArguments, ReturnType, Type,
    parse_quote,
};

/// An operator that the user's type has.
pub(super) struct Operator {
    /// The trait of its rules.
    rule: Ident,
    /// It is a compound assignment.
    assigns: bool,
}

impl Operator {
    /// By its trait.
    pub(super) fn of(path: &Path) -> Option<Operator> {
        let name = path.segments.last()?.ident.to_string();
        let (name, assigns) = match name.strip_suffix("Assign") {
            Some(name) => (name, true),
            None => (name.as_str(), false),
        };
        let is_known = matches!(name, "Add" | "Sub" | "Mul" | "Div" | "Rem");
        let is_operator = is_known || name == "Neg" && !assigns;
        is_operator.then(|| Operator { rule: format_ident!("{name}Rule"), assigns })
    }

    /// The type of the right operand in the rules, and the operand.
    fn right(&self, ty: &Type) -> (TokenStream, TokenStream) {
        match self.assigns {
            true => (quote!(::__chainrule::__private::Assigned<&'__rhs #ty>), quote!(rhs.0)),
            false => (ty.to_token_stream(), quote!(rhs)),
        }
    }

    /// With the lifetime of the right operand.
    fn generics(&self, generics: &Generics) -> Generics {
        let mut generics = generics.clone();
        if self.assigns {
            generics.params.insert(0, parse_quote!('__rhs));
        }
        generics
    }
}

/// An operand that is a reference: `&Vec2` of `impl Add<&Vec2> for Vec2`.
pub(super) fn reference<'t>(self_ty: &'t Type, path: &'t Path) -> Option<&'t Type> {
    let right = match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(it) => it.args.iter().find_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        }),
        _ => None,
    };
    let operands = [Some(self_ty), right];
    operands.into_iter().flatten().find(|ty| matches!(ty, Type::Reference(_)))
}

/// The method with the type itself wherever it says `Self`.
pub(super) fn without_self(method: &ImplItemFn, self_ty: &Type) -> ImplItemFn {
    let mut ty = self_ty.clone();
    Turbofish.visit_type_mut(&mut ty);
    let tokens = names::replace_self(method.to_token_stream(), &ty);
    // a receiver is `self` by itself, or with a type that is now known
    syn::parse2(tokens).unwrap_or_else(|_| method.clone())
}

/// `Vec2::<T>`, which may stand in a type and in an expression.
struct Turbofish;

impl VisitMut for Turbofish {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_angle_bracketed_generic_arguments_mut(
        &mut self,
        arguments: &mut syn::AngleBracketedGenericArguments,
    ) {
        arguments.colon2_token = Some(Default::default());
        visit_mut::visit_angle_bracketed_generic_arguments_mut(self, arguments);
    }
}

/// The rule, and the function whose derivatives it is made of.
pub(super) fn derivatives(
    args: &Args,
    item: &ItemFn,
    operator: &Operator,
    self_ty: &Type,
) -> Result<TokenStream, TokenStream> {
    let mut item = item.clone();
    if let Some(FnArg::Typed(first)) = item.sig.inputs.first_mut() {
        *first.ty = match operator.assigns {
            true => parse_quote!(&mut #self_ty),
            false => self_ty.clone(),
        };
    }
    let mut functions = TokenStream::new();
    if operator.assigns {
        let compiled = super::differentiated(args, &item)?;
        functions.extend(emit::derivatives(&lower::strip(&item), &compiled, args));
        item = assigned(&item, self_ty);
    }
    let compiled = super::differentiated(args, &item)?;
    functions.extend(emit::derivatives(&lower::strip(&item), &compiled, args));
    let func = &compiled.func;
    emit::ask_for_floats(&mut item.sig.generics, func);
    let mut rules = TokenStream::new();
    let strong = (operator.rule == "MulRule").then(|| format_ident!("StrongMulRule"));
    for rule in [&operator.rule].into_iter().chain(&strong) {
        let operator = Operator { rule: rule.clone(), ..*operator };
        rules.extend(implementation(&item, &func.params, &operator, self_ty));
        if args.order_2 {
            rules.extend(curvature(&item, &func.params, &operator, self_ty));
        }
    }
    if args.lanes {
        let generics = emit::in_lanes(&item.sig.generics, func);
        let lanes = Lanes { item: &item, params: &func.params, generics, self_ty };
        rules.extend(lanes.forward(operator));
        rules.extend(args.order_2.then(|| lanes.backward(operator)));
    }
    let rules = names::replace_runtime(rules, args.runtime.as_ref());
    Ok(quote!(const _: () = { #functions #rules };))
}

/// A compound assignment as a function of what is assigned to.
fn assigned(item: &ItemFn, self_ty: &Type) -> ItemFn {
    let name = &item.sig.ident;
    let mut sig = item.sig.clone();
    sig.ident = format_ident!("assigned");
    sig.output = parse_quote!(-> #self_ty);
    let operands = [quote!(mut lhs), quote!(rhs)];
    for (input, operand) in sig.inputs.iter_mut().zip(operands) {
        if let FnArg::Typed(input) = input {
            *input.pat = parse_quote!(#operand);
        }
    }
    if let Some(FnArg::Typed(first)) = sig.inputs.first_mut() {
        *first.ty = self_ty.clone();
    }
    let block = parse_quote!({
        #name(&mut lhs, rhs);
        lhs
    });
    ItemFn { sig, block: Box::new(block), ..item.clone() }
}

fn implementation(
    item: &ItemFn,
    params: &[crate::ir::Param],
    operator: &Operator,
    self_ty: &Type,
) -> TokenStream {
    let (sig, rule) = (&item.sig, &operator.rule);
    let (name, out) = (
        &sig.ident,
        match &sig.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, ty) => ty.to_token_stream(),
        },
    );
    let generics = operator.generics(&sig.generics);
    let (impl_params, _, bounds) = generics.split_for_impl();
    let tangent = |ty: TokenStream| quote!(<#ty as ::__chainrule::Differentiable>::Tangent);
    let d_out = tangent(out.clone());
    let lhs = tangent(self_ty.to_token_stream());
    let copied = quote!(::core::clone::Clone::clone);
    // as the operand is taken
    let passed = |at: usize, name: TokenStream| match params.get(at).map(|param| param.mode) {
        Some(Mode::Value) => quote!(#copied(#name)),
        _ => name,
    };
    let (y_dot, lhs_dot, rhs_dot) =
        (passed(0, quote!(y_dot)), passed(0, quote!(lhs_dot)), passed(1, quote!(rhs_dot)));
    let Some(right) = params.get(1) else {
        return quote! {
            #[automatically_derived]
            impl #impl_params ::__chainrule::__private::#rule for #self_ty #bounds {
                type Out = #out;
                type Tangent = #d_out;
                #[inline]
                fn pullback(&self, _: &#out, d_out: #d_out) -> #d_out {
                    #name::vjp(#copied(self)).1(d_out)
                }
                #[inline]
                fn pushforward(&self, _: &#out, y_dot: &#d_out) -> #d_out {
                    #name::__jvp(#copied(self), #y_dot).1
                }
            }
        };
    };
    let (rhs_ty, rhs) = operator.right(&right.written);
    let adjoints = match right.differentiated {
        true => quote!(#name::vjp(#copied(self), #copied(#rhs)).1(d_out)),
        false => quote!((#name::vjp(#copied(self), #copied(#rhs)).1(d_out), ())),
    };
    let d_rhs = tangent(right.written.to_token_stream());
    quote! {
        #[automatically_derived]
        impl #impl_params ::__chainrule::__private::#rule<#rhs_ty> for #self_ty #bounds {
            type Out = #out;
            type OutTangent = #d_out;
            type LhsTangent = #lhs;
            type RhsTangent = #d_rhs;
            #[inline]
            fn pullback(&self, rhs: &#rhs_ty, _: &#out, d_out: #d_out) -> (#lhs, #d_rhs) {
                #adjoints
            }
            #[inline]
            fn pushforward(
                &self,
                rhs: &#rhs_ty,
                _: &#out,
                lhs_dot: &#lhs,
                rhs_dot: &#d_rhs,
            ) -> #d_out {
                #name::__jvp(#copied(self), #lhs_dot, #copied(#rhs), #rhs_dot).1
            }
        }
    }
}

/// The rule at second order.
fn curvature(
    item: &ItemFn,
    params: &[crate::ir::Param],
    operator: &Operator,
    self_ty: &Type,
) -> TokenStream {
    let (name, rule) = (&item.sig.ident, &operator.rule);
    let curvature = format_ident!("{}", rule.to_string().replace("Rule", "Curvature"));
    let generics = operator.generics(&item.sig.generics);
    let (impl_params, _, bounds) = generics.split_for_impl();
    let copied = quote!(::core::clone::Clone::clone);
    // a value and its tangent, as the operand is taken
    let passed = |at: usize, value: TokenStream, tangent: TokenStream| match params
        .get(at)
        .map(|param| param.mode)
    {
        Some(Mode::Value) => quote!(#copied(#value), #copied(#tangent)),
        _ => quote!(#value, #tangent),
    };
    let seed = quote!((#copied(d_out), #copied(d_out_dot)));
    let Some(right) = params.get(1) else {
        let operand = passed(0, quote!(y), quote!(y_dot));
        return quote! {
            #[automatically_derived]
            impl #impl_params ::__chainrule::__private::#curvature for #self_ty #bounds {
                #[inline]
                fn pullback_pushforward(
                    (y, d_out): (&Self, &Self::Tangent),
                    (y_dot, d_out_dot): (&Self::Tangent, &Self::Tangent),
                ) -> Self::Tangent {
                    #name::__vjp_jvp(#operand).1(#seed).1
                }
            }
        };
    };
    let (rhs_ty, rhs) = operator.right(&right.written);
    let operands = [passed(0, quote!(lhs), quote!(lhs_dot)), passed(1, rhs, quote!(rhs_dot))];
    let rule = quote!(::__chainrule::__private::#rule<#rhs_ty>);
    let of = |tangent: &str| {
        let tangent = format_ident!("{tangent}");
        quote!(<Self as #rule>::#tangent)
    };
    let [out, d_out, lhs_dot, rhs_dot] = ["Out", "OutTangent", "LhsTangent", "RhsTangent"].map(of);
    quote! {
        #[automatically_derived]
        impl #impl_params ::__chainrule::__private::#curvature<#rhs_ty> for #self_ty #bounds {
            #[inline]
            fn pullback_pushforward(
                (lhs, rhs, _, d_out): (&Self, &#rhs_ty, &#out, &#d_out),
                (lhs_dot, rhs_dot, _, d_out_dot): (&#lhs_dot, &#rhs_dot, &#d_out, &#d_out),
            ) -> (#lhs_dot, #rhs_dot) {
                let (_, d_lhs_dot, _, d_rhs_dot) = #name::__vjp_jvp(#(#operands),*).1(#seed);
                (d_lhs_dot, d_rhs_dot)
            }
        }
    }
}

/// The rules for several tangents at once.
struct Lanes<'a> {
    item: &'a ItemFn,
    params: &'a [crate::ir::Param],
    /// With the number of lanes.
    generics: Generics,
    self_ty: &'a Type,
}

impl Lanes<'_> {
    fn forward(&self, operator: &Operator) -> TokenStream {
        let (name, self_ty, out) = (&self.item.sig.ident, self.self_ty, self.out());
        let generics = operator.generics(&self.generics);
        let (params, _, bounds) = generics.split_for_impl();
        let (module, count) = (lanes(), emit::lanes_count());
        let (lhs_lanes, out_lanes) = (tangents(self_ty), tangents(&out));
        let lhs = self.passed(0, &quote!(self), &quote!(lhs_dot));
        let turbofish = self.turbofish();
        let call = quote!(#name::__differentiate_with_lanes #turbofish);
        let Some(right) = self.params.get(1) else {
            return quote! {
                #[automatically_derived]
                impl #params #module::Negated<#count> for #self_ty #bounds {
                    type Lanes = #lhs_lanes;
                    #[inline]
                    fn negated(&self, lhs_dot: &#lhs_lanes) -> #out_lanes {
                        #call(#lhs).1
                    }
                }
            };
        };
        let (op, (rhs_ty, rhs)) = (in_lanes(&operator.rule), operator.right(&right.written));
        let rhs_lanes = tangents(&right.written);
        let rhs = self.passed(1, &rhs, &quote!(rhs_dot));
        quote! {
            #[automatically_derived]
            impl #params #module::Forward<#module::#op, #rhs_ty, #count> for #self_ty #bounds {
                type LhsLanes = #lhs_lanes;
                type RhsLanes = #rhs_lanes;
                type OutLanes = #out_lanes;
                #[inline]
                fn forward(&self, rhs: &#rhs_ty, lhs_dot: &#lhs_lanes, rhs_dot: &#rhs_lanes) -> #out_lanes {
                    #call(#lhs, #rhs).1
                }
            }
        }
    }

    /// At second order.
    fn backward(&self, operator: &Operator) -> TokenStream {
        let (name, self_ty, out) = (&self.item.sig.ident, self.self_ty, self.out());
        let generics = operator.generics(&self.generics);
        let (params, _, bounds) = generics.split_for_impl();
        let (module, count) = (lanes(), emit::lanes_count());
        let (lhs_lanes, out_lanes) = (tangents(self_ty), tangents(&out));
        let d_out = quote!(<#out as ::__chainrule::Differentiable>::Tangent);
        let lhs = self.passed(0, &quote!(lhs), &quote!(lhs_dot));
        let (turbofish, copied) = (self.turbofish(), quote!(::core::clone::Clone::clone));
        let call = quote!(#name::__vjp_jvp_with_lanes #turbofish);
        let seed = quote!((#copied(d_out), #copied(d_out_dot)));
        let Some(right) = self.params.get(1) else {
            return quote! {
                #[automatically_derived]
                impl #params #module::NegatedAgain<#count> for #self_ty #bounds {
                    type Adjoint = #d_out;
                    #[inline]
                    fn negated_again(
                        (lhs, d_out): (&Self, &#d_out),
                        (lhs_dot, d_out_dot): (&#lhs_lanes, &#lhs_lanes),
                    ) -> #lhs_lanes {
                        #call(#lhs).1(#seed).1
                    }
                }
            };
        };
        let (op, (rhs_ty, rhs)) = (in_lanes(&operator.rule), operator.right(&right.written));
        let rhs_lanes = tangents(&right.written);
        let rhs = self.passed(1, &rhs, &quote!(rhs_dot));
        quote! {
            #[automatically_derived]
            impl #params #module::Again<#module::#op, #rhs_ty, #count> for #self_ty #bounds {
                type Adjoint = #d_out;
                #[inline]
                fn again(
                    (lhs, rhs, d_out): (&Self, &#rhs_ty, &#d_out),
                    (lhs_dot, rhs_dot, d_out_dot): (&#lhs_lanes, &#rhs_lanes, &#out_lanes),
                ) -> (#lhs_lanes, #rhs_lanes) {
                    let (_, d_lhs_dot, _, d_rhs_dot) = #call(#lhs, #rhs).1(#seed);
                    (d_lhs_dot, d_rhs_dot)
                }
            }
        }
    }

    fn out(&self) -> TokenStream {
        match &self.item.sig.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, ty) => ty.to_token_stream(),
        }
    }

    /// A value and its tangents, as the operand is taken.
    fn passed(&self, at: usize, value: &TokenStream, tangents: &TokenStream) -> TokenStream {
        match self.params.get(at).map(|param| param.mode) {
            Some(Mode::Value) => quote! {
                ::core::clone::Clone::clone(#value), ::core::clone::Clone::clone(#tangents)
            },
            _ => quote!(#value, #tangents),
        }
    }

    /// `::<__LANES, T>`
    fn turbofish(&self) -> TokenStream {
        let turbofish = self.generics.split_for_impl().1;
        let turbofish = turbofish.as_turbofish();
        quote!(#turbofish)
    }
}

/// `__private::lanes`
fn lanes() -> TokenStream {
    quote!(::__chainrule::__private::lanes)
}

fn tangents(ty: &impl ToTokens) -> TokenStream {
    let (module, count) = (lanes(), emit::lanes_count());
    quote!(<#ty as #module::InLanes<#count>>::Lanes)
}

/// How the runtime calls an operator in lanes.
fn in_lanes(rule: &Ident) -> Ident {
    let name = match rule.to_string().as_str() {
        "AddRule" => "Plus",
        "SubRule" => "Minus",
        "MulRule" => "Times",
        "DivRule" => "By",
        _ => "Modulo",
    };
    Ident::new(name, rule.span())
}
