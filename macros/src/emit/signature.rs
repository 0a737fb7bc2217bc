//! The types of the generated functions.

use super::Method;
use super::memory;
use super::types::{Space, by_mode, elided, owned_tangent_in, strip, tangent, tangent_in};
use crate::ir::{Float, Form, Func, Kind, Mode};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use syn::{GenericParam, Generics, ItemFn, ReturnType, Type};

/// A parameter, as the generated functions see it.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) name: Ident,
    /// `d_x`
    pub(super) adjoint: Ident,
    /// The whole type as written.
    pub(super) written: Type,
    pub(super) mode: Mode,
    pub(super) differentiated: bool,
    /// Without the reference, and without the names of lifetimes.
    pub(super) ty: Type,
    /// The type of the adjoint: `f64`, `[f64]`, `()`.
    pub(super) tangent: TokenStream,
    /// The type of the gradient that a caller owns: `Vec<f64>` of a slice.
    pub(super) gradient: TokenStream,
    pub(super) kind: Kind,
}

impl Slot {
    /// An adjoint that nobody has added to.
    pub(super) fn zeros(&self) -> TokenStream {
        self.zeros_like(&self.name)
    }

    /// The same where the parameter has another name.
    pub(super) fn zeros_like(&self, name: &Ident) -> TokenStream {
        if has_fixed_shape(&self.kind) {
            return memory::zero(&self.kind, true);
        }
        let value = self.borrowed(name);
        quote!(::__chainrule::__private::zeros_like(#value))
    }

    /// A shared reference to the argument.
    pub(super) fn borrowed(&self, name: &Ident) -> TokenStream {
        match self.mode {
            Mode::Value => quote!(&#name),
            Mode::Ref => quote!(#name),
            Mode::Mut => quote!(&*#name),
        }
    }

    /// An adjoint that is left alone, at no cost where that can be.
    pub(super) fn unused_adjoint(&self) -> TokenStream {
        match &self.kind {
            kind if kind.is_plain() => quote!(&mut ()),
            Kind::Array(_, Form::Slice) => quote!(&mut []),
            Kind::Array(_, Form::Vec) => quote!(&mut ::__chainrule::__private::Vec::new()),
            Kind::Scalar(_)
            | Kind::Plain
            | Kind::Array(_, Form::Fixed(_))
            | Kind::Tuple(_)
            | Kind::Opaque => {
                let zeros = self.zeros();
                quote!(&mut #zeros)
            }
        }
    }
}

fn has_fixed_shape(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(_) | Kind::Plain => true,
        Kind::Array(element, Form::Fixed(_)) => has_fixed_shape(element),
        Kind::Tuple(parts) => parts.iter().all(has_fixed_shape),
        Kind::Array(_, Form::Slice | Form::Vec) | Kind::Opaque => false,
    }
}

/// The names of the generated functions.
#[derive(Clone, Debug)]
pub(super) struct Functions {
    pub(super) vjp: Ident,
    pub(super) core: Ident,
    pub(super) jvp: Ident,
    /// `__jvp`
    pub(super) forward: Ident,
    pub(super) jvp_lanes: Ident,
    /// `__differentiate_with_lanes`
    pub(super) forward_lanes: Ident,
    pub(super) hvp: Ident,
    /// `__vjp_jvp`
    pub(super) second: Ident,
    /// `__vjp_jvp_with_lanes`
    pub(super) second_lanes: Ident,
    /// `__hvp` and `__hvp_with_lanes`, both sweeps of `__vjp_jvp` from a cotangent of one
    pub(super) unit: Ident,
    pub(super) unit_lanes: Ident,
    pub(super) jacobian: Ident,
    pub(super) jacobian_into: Ident,
    pub(super) jacobian_core: Ident,
    pub(super) hessian: Ident,
    pub(super) explain: Ident,
    pub(super) grad: Ident,
    pub(super) value_and_grad: Ident,
    pub(super) accumulate_grad: Ident,
    pub(super) accumulate_grad_with: Ident,
    pub(super) graph: Ident,
    pub(super) trace: Ident,
    pub(super) trace_from: Ident,
    pub(super) trace_core: Ident,
    /// The value and the gradient in one sweep.
    pub(super) fused: Ident,
}

impl Functions {
    /// Of a method, beside which they stand; or of a function, whose type they belong to.
    fn new(method: Option<&Method>) -> Functions {
        let name = |function: &str| match method {
            Some(method) => format_ident!("{}_{function}", method.name.unraw()),
            None => format_ident!("{function}"),
        };
        Functions {
            vjp: name("vjp"),
            core: match method {
                Some(method) => crate::names::method_core(&method.name),
                None => format_ident!("__vjp"),
            },
            jvp: name("jvp"),
            forward: match method {
                Some(method) => crate::names::method_forward(&method.name),
                None => format_ident!("__jvp"),
            },
            jvp_lanes: name("jvp_lanes"),
            forward_lanes: match method {
                Some(method) => crate::names::method_forward_lanes(&method.name),
                None => format_ident!("__differentiate_with_lanes"),
            },
            hvp: name("hvp"),
            second: match method {
                Some(method) => crate::names::method_second(&method.name),
                None => format_ident!("__vjp_jvp"),
            },
            second_lanes: match method {
                Some(method) => crate::names::method_second_lanes(&method.name),
                None => format_ident!("__vjp_jvp_with_lanes"),
            },
            unit: format_ident!("__{}", name("hvp")),
            unit_lanes: format_ident!("__{}_with_lanes", name("hvp")),
            jacobian: name("jacobian"),
            jacobian_into: name("jacobian_into"),
            jacobian_core: match method {
                Some(method) => format_ident!("__{}_jacobian", method.name.unraw()),
                None => format_ident!("__jacobian"),
            },
            hessian: name("hessian"),
            explain: name("explain"),
            grad: name("grad"),
            value_and_grad: name("value_and_grad"),
            accumulate_grad: name("accumulate_grad"),
            accumulate_grad_with: name("accumulate_grad_with"),
            graph: name("graph"),
            trace: name("trace"),
            trace_from: name("trace_from"),
            trace_core: format_ident!("__{}", name("trace")),
            fused: format_ident!("__value_and_grad"),
        }
    }
}

/// The signature of the user's function, and what follows from it.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) functions: Functions,
    /// The first parameter is the receiver of a method.
    pub(super) has_receiver: bool,
    /// It belongs to an `impl`; and what `Self` is, if that is known.
    pub(super) in_impl: Option<Option<Type>>,
    pub(super) slots: Vec<Slot>,
    /// The result, as written.
    pub(super) result: Type,
    /// The type of its cotangent.
    pub(super) seed: TokenStream,
    /// The name of its cotangent: `d_out`, unless that is the adjoint of a parameter.
    pub(super) d_out: Ident,
    /// The result is one float.
    pub(super) float: Option<Float>,
    /// The result may be one float: its type is a name of the user's.
    pub(super) may_be_float: bool,
    pub(super) generics: Generics,
    /// `T, N`, for `use<..>` and turbofish.
    pub(super) params: Vec<Ident>,
    /// The type parameters that are floats.
    pub(super) floats: BTreeSet<Ident>,
    pub(super) recursive: bool,
    /// There is `accumulate_grad_with`.
    pub(super) workspace: bool,
    /// Every parameter is by value and has a gradient.
    pub(super) is_simple: bool,
    /// Each tangent stands for several.
    pub(super) is_in_lanes: bool,
    /// Gradients are computed in one sweep.
    pub(super) is_fused: bool,
}

impl Signature {
    pub(super) fn new(item: &ItemFn, func: &Func, method: Option<&Method>) -> Signature {
        let slots = slots(func);
        let result = match &item.sig.output {
            ReturnType::Default => syn::parse_quote!(()),
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        let float = match &func.result_kind {
            Kind::Scalar(float) => Some(float.clone()),
            Kind::Plain | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => None,
        };
        let all = &item.sig.generics.params;
        let params: Vec<_> = all.iter().filter_map(type_or_const).collect();
        let mut generics = method.map_or(&item.sig.generics, |method| &method.generics).clone();
        ask_for_floats(&mut generics, func);
        let has_lifetimes = generics.lifetimes().next().is_some();
        let by_value = slots.iter().all(|slot| slot.mode == Mode::Value && slot.differentiated);
        Signature {
            seed: tangent(&elided(result.clone()), &func.result_kind),
            functions: Functions::new(method),
            has_receiver: method.is_some_and(|method| method.has_receiver),
            in_impl: method.map(|method| method.self_ty.clone().map(elided)),
            may_be_float: is_name(&result) && func.result_kind == Kind::Opaque && params.is_empty(),
            params,
            floats: float_params(func),
            d_out: distinct("d_out", slots.iter().map(|slot| slot.adjoint.to_string()).collect()),
            is_simple: method.is_none() && by_value && !func.recursive && !has_lifetimes,
            is_fused: method.is_none()
                && func.fused.is_some()
                && item.sig.generics.params.is_empty(),
            recursive: func.recursive,
            workspace: func.workspace,
            is_in_lanes: false,
            slots,
            result,
            float,
            generics,
        }
    }

    /// The same, where each tangent stands for several.
    pub(super) fn in_lanes(&self, func: &Func, result: &Kind) -> Signature {
        let mut signature = self.clone();
        for (slot, param) in signature.slots.iter_mut().zip(&func.params) {
            if param.is_tangent && !param.kind.is_plain() {
                slot.tangent = tangent_in(Space::Lanes, &elided(param.ty.clone()), &param.kind);
                slot.written = by_mode(param.mode, &slot.tangent);
                slot.ty = Type::Verbatim(slot.tangent.clone());
            }
        }
        signature.seed = tangent_in(Space::Lanes, &elided(self.result.clone()), result);
        signature.generics = with_lanes(signature.generics, &self.floats);
        signature
    }

    /// Asks that the floats among the type parameters have lanes, as many as a Jacobian or a Hessian takes at once.
    pub(super) fn ask_for_lanes(&self, generics: &mut Generics) {
        for param in &self.floats {
            let width = quote!({ ::__chainrule::__private::jacobian::WIDTH });
            let bound = quote!(::__chainrule::__private::lanes::FloatLanes<#width>);
            generics.make_where_clause().predicates.push(syn::parse_quote!(#param: #bound));
        }
    }

    /// The signature as people see it: with `self`, if it is that of a method.
    pub(super) fn public(&self) -> Signature {
        let mut public = self.clone();
        if let (true, Some(receiver)) = (self.has_receiver, public.slots.first_mut()) {
            receiver.name = Ident::new("self", Span::mixed_site());
            receiver.adjoint = Ident::new("d_self", Span::mixed_site());
        }
        public
    }

    /// `::<__LANES, T>`
    pub(super) fn turbofish_in_lanes(&self) -> TokenStream {
        let (count, params) = (super::lanes::count(), &self.generics.params);
        let params = params.iter().filter_map(type_or_const);
        quote!(::<#count, #(#params),*>)
    }

    /// `x: &[f64], y: f64`
    pub(super) fn inputs(&self) -> TokenStream {
        let names = self.slots.iter().map(|slot| &slot.name);
        let types = self.slots.iter().map(|slot| &slot.written);
        quote!(#(#names: #types),*)
    }

    /// `x, y`
    pub(super) fn names(&self) -> TokenStream {
        let names = self.slots.iter().map(|slot| &slot.name);
        quote!(#(#names),*)
    }

    /// `::<T, N>`
    pub(super) fn turbofish(&self) -> TokenStream {
        let params: Vec<_> = self.generics.params.iter().filter_map(type_or_const).collect();
        if params.is_empty() { TokenStream::new() } else { quote!(::<#(#params),*>) }
    }

    /// `<T: Scalar>`
    pub(super) fn generic_params(&self) -> TokenStream {
        let (params, _, _) = self.generics.split_for_impl();
        params.to_token_stream()
    }

    /// `where …`
    pub(super) fn bounds(&self) -> TokenStream {
        self.generics.where_clause.to_token_stream()
    }

    pub(super) fn differentiated(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.differentiated)
    }

    /// The seed of a gradient and the type parameters of the functions that give one, if the result is
    /// a float. A name may stand for any type: it is a float if one of them is called.
    pub(super) fn unit_seed(&self) -> Option<(TokenStream, Generics)> {
        if let Some(float) = &self.float {
            return Some((super::expr::one(float), self.generics.clone()));
        }
        if !self.may_be_float {
            return None;
        }
        let (mut generics, result) = (self.generics.clone(), &self.result);
        let bound = quote!(::__chainrule::__private::generic::FloatResult<__Float>);
        generics.params.push(syn::parse_quote!(__Float));
        generics.make_where_clause().predicates.push(syn::parse_quote!(#result: #bound));
        Some((quote!(<#result as #bound>::one()), generics))
    }

    /// The type of the gradients: bare if there is one.
    pub(super) fn gradients(&self, has_slot: impl Fn(&Slot) -> bool) -> TokenStream {
        bare(
            self.differentiated()
                .filter(|slot| has_slot(slot))
                .map(|slot| slot.gradient.clone())
                .collect(),
        )
    }

    /// What `__vjp` gives back: the adjoints of the parameters by value. `-> (f64,)`
    pub(super) fn adjoints(&self) -> TokenStream {
        let by_value = self.slots.iter().filter(|slot| slot.mode == Mode::Value);
        let types: Vec<_> = by_value.map(|slot| slot.tangent.clone()).collect();
        let types = super::body::tuple(&types);
        if types.to_string() == "()" { TokenStream::new() } else { quote!(-> #types) }
    }

    /// The types that the pullback of `__vjp` takes.
    pub(super) fn pullback_inputs(&self) -> Vec<TokenStream> {
        let mut inputs = vec![self.seed.clone()];
        for Slot { mode, ty, tangent, .. } in &self.slots {
            match mode {
                Mode::Value => {}
                Mode::Ref => inputs.extend([quote!(&#ty), quote!(&mut #tangent)]),
                Mode::Mut => inputs.push(quote!(&mut #tangent)),
            }
        }
        inputs
    }
}

/// The type parameters of a function with the number of lanes, which its floats have.
pub(crate) fn in_lanes(generics: &Generics, func: &Func) -> Generics {
    with_lanes(generics.clone(), &float_params(func))
}

fn with_lanes(mut generics: Generics, floats: &BTreeSet<Ident>) -> Generics {
    let (at, count) = (generics.lifetimes().count(), super::lanes::count());
    generics.params.insert(at, syn::parse_quote!(const #count: usize));
    for param in floats {
        let bound = quote!(::__chainrule::__private::lanes::FloatLanes<#count>);
        generics.make_where_clause().predicates.push(syn::parse_quote!(#param: #bound));
    }
    generics
}

/// `Real`, `units::Real`
fn is_name(ty: &Type) -> bool {
    let is_bare = |path: &syn::Path| path.segments.iter().all(|part| part.arguments.is_none());
    matches!(strip(ty), Type::Path(it) if it.qself.is_none() && is_bare(&it.path))
}

/// `where T: IsScalar`, of the parameters that are floats by other bounds.
pub(crate) fn ask_for_floats(generics: &mut Generics, func: &Func) {
    let mut asked = Vec::new();
    let params = func.params.iter().map(|param| &param.kind);
    let vars = func.vars.iter().map(|info| &info.kind);
    for kind in params.chain(vars).chain([&func.result_kind]) {
        asked_in(kind, &mut asked);
    }
    for param in asked {
        generics
            .make_where_clause()
            .predicates
            .push(syn::parse_quote!(#param: ::__chainrule::__private::generic::IsScalar));
    }
}

/// The type parameters that are floats.
fn float_params(func: &Func) -> BTreeSet<Ident> {
    fn of(kind: &Kind, found: &mut BTreeSet<Ident>) {
        match kind {
            Kind::Scalar(Float::Param(param) | Float::Asked(param)) => {
                found.insert(param.clone());
            }
            Kind::Array(element, _) => of(element, found),
            Kind::Tuple(parts) => parts.iter().for_each(|part| of(part, found)),
            Kind::Scalar(_) | Kind::Plain | Kind::Opaque => {}
        }
    }
    let mut found = BTreeSet::new();
    let params = func.params.iter().map(|param| &param.kind);
    params.chain(func.vars.iter().map(|info| &info.kind)).for_each(|kind| of(kind, &mut found));
    found
}

fn asked_in(kind: &Kind, asked: &mut Vec<Ident>) {
    match kind {
        Kind::Scalar(Float::Asked(param)) if !asked.contains(param) => asked.push(param.clone()),
        Kind::Array(element, _) => asked_in(element, asked),
        Kind::Tuple(parts) => parts.iter().for_each(|part| asked_in(part, asked)),
        Kind::Scalar(_) | Kind::Plain | Kind::Opaque => {}
    }
}

/// `x`, `(x, y)`, `()`
pub(super) fn bare(parts: Vec<TokenStream>) -> TokenStream {
    match &parts[..] {
        [one] => one.clone(),
        several => quote!((#(#several),*)),
    }
}

/// The parameters; no two adjoints share a name.
fn slots(func: &Func) -> Vec<Slot> {
    let mut taken: BTreeSet<String> =
        func.params.iter().map(|param| param.name.unraw().to_string()).collect();
    let mut slots: Vec<Slot> = func.params.iter().map(slot).collect();
    for slot in &mut slots {
        slot.adjoint = distinct(&slot.adjoint.to_string(), taken.clone());
        taken.insert(slot.adjoint.to_string());
    }
    slots
}

/// A name that is not taken, with a number if need be.
fn distinct(base: &str, taken: BTreeSet<String>) -> Ident {
    let numbered = (1..).map(|number| format!("{base}_{number}"));
    let name = std::iter::once(base.to_owned()).chain(numbered).find(|name| !taken.contains(name));
    Ident::new(&name.expect("the numbers do not end"), Span::mixed_site())
}

fn slot(param: &crate::ir::Param) -> Slot {
    let ty = elided(param.ty.clone());
    let tangent = if param.kind.is_plain() { quote!(()) } else { tangent(&ty, &param.kind) };
    let gradient = match param.kind.is_plain() {
        true => tangent.clone(),
        false => owned_tangent_in(Space::One, &ty, &param.kind),
    };
    let (ty, written) = match (param.is_tangent, param.kind.is_plain(), param.mode) {
        (false, _, _) => (ty, param.written.clone()),
        (true, false, mode) => (Type::Verbatim(tangent.clone()), by_mode(mode, &tangent)),
        // whatever it is to the caller
        (true, true, Mode::Value) => (ty, syn::parse_quote!(impl ::core::marker::Sized)),
        (true, true, mode) => (ty, by_mode(mode, &quote!(impl ?::core::marker::Sized))),
    };
    Slot {
        adjoint: format_ident!("d_{}", param.name.unraw(), span = Span::mixed_site()),
        name: param.name.clone(),
        written,
        mode: param.mode,
        differentiated: param.differentiated,
        ty,
        tangent,
        gradient,
        kind: param.kind.clone(),
    }
}

fn type_or_const(param: &GenericParam) -> Option<Ident> {
    match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(param.ident.clone()),
        GenericParam::Const(param) => Some(param.ident.clone()),
    }
}
