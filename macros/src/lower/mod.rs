//! From syntax to the intermediate representation.
//!
//! In:  a function as the user wrote it.
//! Out: its IR: one operation per statement, tuples taken apart, exits as flags; and a
//!      message for everything that is not understood.

mod annotate;
mod apart;
mod arith;
mod arms;
mod around;
mod arrays;
mod asked;
mod assign;
mod bounds;
mod boxes;
mod calls;
mod chains;
mod closures;
mod columns;
mod consume;
mod control;
mod drive;
mod elements;
mod env;
mod exits;
mod expr;
mod flags;
mod flat;
mod generic;
mod given;
mod growth;
mod held;
mod hoist;
mod hygiene;
mod items;
mod iterate;
mod keep;
mod kinds;
mod loops;
mod macros;
mod memory;
mod merge;
mod methods;
mod options;
mod own_methods;
mod params;
mod parts;
mod patterns;
mod permute;
mod pipes;
mod places;
mod plain;
mod prune;
mod refutable;
mod rename;
mod scan;
mod segments;
mod settle;
mod shadow;

mod stmt;
mod stop;
mod structs;
mod sums;
mod swaps;
mod walks;

use crate::args::{Args, Given};
use crate::diag::{self, Diags};
use crate::ir::walk::each;
use crate::ir::{Arg, Func, Init, Kind, Place, Stmt, Tree};
use crate::map::Map;
use env::{Lower, Return, Value};
use kinds::Types;
use std::collections::BTreeSet;
use stmt::Dest;
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, ReturnType, Safety, Signature};

pub(crate) fn lower(item: &ItemFn, args: &Args, diags: &mut Diags) -> Func {
    check_signature(&item.sig, diags);
    if args.method.is_none() && crate::names::is_derivative(&item.sig.ident) {
        diags.error(&item.sig.ident, diag::DERIVATIVE_NAME);
    }
    let mut item = chains::nested(&segments::segments(item, diags));
    boxes::boxes(&mut item);
    flags::flags(&mut item);
    annotate::annotate(&mut item);
    hygiene::check(&item, diags);
    let several = shadow::shadow(&mut item);
    let item = &item;
    let mut names = match &args.given {
        None => scan::scan(item, diags),
        Some(Given::Partials(_, partials)) => scan::scan(&given::beside(item, partials), diags),
        Some(Given::Vjp(_)) => scan::Names::default(),
    };
    names.several = several;
    let mut wrapped_names = BTreeSet::new();
    loop {
        let (mark, count) = (diags.mark(), wrapped_names.len());
        let func = attempt(item, args, names.clone(), &mut wrapped_names, diags);
        if wrapped_names.len() == count {
            return func;
        }
        // once more, with what was found out
        diags.rewind(mark);
    }
}

fn attempt(
    item: &ItemFn,
    args: &Args,
    names: scan::Names,
    wrapped_names: &mut BTreeSet<String>,
    diags: &mut Diags,
) -> Func {
    let mut lower = Lower {
        func: Func {
            vars: Vec::new(),
            params: Vec::new(),
            body: Vec::new(),
            result: Tree::Tuple(Vec::new()),
            result_kind: Kind::Opaque,
            pullback: None,
            recursive: args.recursive,
            workspace: args.workspace,
            partials: None,
            fused: None,
        },
        facts: Vec::new(),
        diags,
        types: Types::new(&item.sig.generics),
        usual: generic::usual_float(&item.sig),
        names,
        args,
        own_name: item.sig.ident.clone(),
        moved: BTreeSet::new(),
        declared: BTreeSet::new(),
        const_paths: Map::new(),
        items: Map::new(),
        variants: BTreeSet::new(),
        called: BTreeSet::new(),
        returned: sums::of_output(&item.sig.output).map(|(sum, _)| sum),
        certain: Map::new(),
        operands: 0,
        expected: None,
        wrapped_names,
        scopes: vec![Vec::new()],
        slots: Vec::new(),
        stmts: Vec::new(),
        frames: Vec::new(),
        ret: None,
        exits: BTreeSet::new(),
        is_dead: false,
        leaves_loop: false,
    };
    let errors = lower.diags.mark();
    lower.type_parameters(&item.sig);
    lower.func.result_kind = lower.result_kind(&item.sig.output);
    let has_bad_result = lower.diags.mark() > errors;
    lower.params(&item.sig.inputs);
    match &args.given {
        None => lower.body(item, has_bad_result),
        Some(Given::Partials(list, partials)) => lower.partials(item, list, partials),
        Some(Given::Vjp(_)) => {}
    }
    let mut func = lower.func;
    settle::settle(&mut func);
    if has_parts_of_numbers(&func) {
        lower.diags.leave_to_rustc();
    }
    prune::prune(&mut func);
    keep::keep(&mut func);
    if let Some(named) = &args.jacobian {
        columns::check(&func, named, args, diags);
    }
    func
}

/// Something is indexed that turned out to be a number: rustc says that it cannot be.
fn has_parts_of_numbers(func: &Func) -> bool {
    let numbers = settle::numbers(func);
    let mut found = false;
    each(&func.body, &mut |stmt| {
        let places: Vec<&Place> = match stmt {
            Stmt::Load { place, .. }
            | Stmt::Store { place, .. }
            | Stmt::Update { place, .. }
            | Stmt::Fill { place, .. }
            | Stmt::Declare { init: Init::Copy(place), .. } => vec![place],
            Stmt::Copy { to, from } => vec![to, from],
            Stmt::Swap { a, b } => vec![a, b],
            Stmt::Call { args, .. } => {
                let places = args.iter().filter_map(|arg| match arg {
                    Arg::Ref(place) | Arg::Mut(place) => Some(place),
                    Arg::Value(_) | Arg::RefValue(_) => None,
                });
                places.collect()
            }
            _ => Vec::new(),
        };
        found |= places.into_iter().any(|place| numbers.contains(&place.root));
    });
    found
}

/// The user's function without the attributes that are ours.
pub(crate) fn strip(item: &ItemFn) -> ItemFn {
    let mut item = item.clone();
    for input in &mut item.sig.inputs {
        if let FnArg::Typed(input) = input {
            input.attrs.retain(|attr| !attr.path().is_ident("no_grad"));
        }
    }
    segments::strip(&mut item.block);
    item
}

fn check_signature(sig: &Signature, diags: &mut Diags) {
    if let Some(token) = &sig.asyncness {
        diags.error(token, diag::ASYNC);
    }
    if let Some(variadic) = &sig.variadic {
        // such a function is `unsafe extern` by nature
        diags.error(variadic, diag::VARIADIC);
        return;
    }
    if let Safety::Unsafe(token) = &sig.safety {
        diags.error(token, diag::UNSAFE);
    }
    if let Some(abi) = &sig.abi {
        diags.error(abi, diag::EXTERN);
    }
}

impl Lower<'_> {
    fn result_kind(&mut self, output: &ReturnType) -> Kind {
        let ReturnType::Type(_, ty) = output else { return Kind::Tuple(Vec::new()) };
        if let Some((at, message)) = params::result_problem(ty, &self.types) {
            self.error(at, message);
        }
        self.types.kind(ty)
    }

    fn body(&mut self, item: &ItemFn, has_bad_result: bool) {
        let kind = self.func.result_kind.clone();
        let returns = scan::returns_early(&item.block);
        if returns {
            let flag = self.flag();
            let value = self.slots_of_return(item, &kind);
            self.ret = Some(Return { flag, kind: kind.clone(), value: Some(value) });
        }
        self.body_items(&item.block);
        let dest = Dest { hint: &kind, is_tail: returns };
        let value = self.scoped(|lower| lower.stmts(&item.block.stmts, dest));
        let returned = self.ret.as_ref().and_then(|ret| ret.value.clone());
        let value = match returned {
            Some(binding) => {
                self.is_dead = false;
                let value = self.content_of(&binding);
                self.returned_value(value, &binding, item.block.span())
            }
            None => self.owned(value, item.block.span()),
        };
        self.refine(&value, &kind);
        if value == Value::Unit && !matches!(kind, Kind::Tuple(_) | Kind::Opaque) {
            // of another type than the signature says
            self.diags.leave_to_rustc();
            return;
        }
        let value = match value {
            // the function does not return
            Value::Never => self.dummy(&kind, item.block.span()),
            value => value,
        };
        if has_bad_result {
            return;
        }
        match self.tree(value, &item.sig.output) {
            Some(result) => self.func.result = result,
            None => self.lost(&item.sig.ident),
        }
        self.func.body = std::mem::take(&mut self.stmts);
        self.differentiate_called();
    }
}

#[cfg(test)]
mod tests;
