//! Calls of methods of the user's own types.

use super::env::{Lower, Mutability, Value};
use super::methods;
use crate::diag;
use crate::ir::{Arg, Callee, CalleeForm, Kind, Mode, Place, Proj, Stmt, Tree};
use crate::names;
use crate::rules;
use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Path};

/// Methods of types of the standard library that may hold floats.
const KNOWN: &[&str] = &[
    "abs",
    "and_then",
    "append",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "checked_add",
    "clear",
    "dedup",
    "deref",
    "drain",
    "entry",
    "expect",
    "extend",
    "fill",
    "filter_map",
    "find",
    "first",
    "first_mut",
    "flat_map",
    "get",
    "get_mut",
    "insert",
    "into",
    "into_boxed_slice",
    "is_some_and",
    "is_none_or",
    "join",
    "last",
    "last_mut",
    "lock",
    "map_err",
    "map_or",
    "map_or_else",
    "max_by",
    "min_by",
    "next",
    "ok",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "pop",
    "push",
    "reduce",
    "remove",
    "replace",
    "resize",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "set",
    "sort",
    "sort_by",
    "sort_unstable_by",
    "split_at",
    "split_at_mut",
    "split_first_mut",
    "split_last_mut",
    "swap",
    "swap_remove",
    "take",
    "to_bits",
    "to_string",
    "truncate",
    "try_into",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "write",
];

/// Types of the standard library.
const TYPES: &[&str] = &[
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "Box",
    "Cell",
    "Cow",
    "HashMap",
    "HashSet",
    "Iterator",
    "IntoIterator",
    "Map",
    "Mutex",
    "NonZero",
    "Option",
    "Rc",
    "RefCell",
    "Result",
    "String",
    "Vec",
    "VecDeque",
];

/// The receiver of `a.dot(&a)`, which takes it by `&`, since rustc lends nothing to a method that may write to it.
fn lent_as_well(it: &ExprMethodCall, args: &[Arg]) -> Option<Place> {
    let (Arg::Mut(receiver), rest) = args.split_first()? else { return None };
    // `a[i].x` and `a[j].y` do not overlap in an array
    let is_apart = |pair: (&Proj, &Proj)| match pair {
        (Proj::Field(a), Proj::Field(b)) => a != b,
        _ => false,
    };
    // two names may be of parts that do not overlap
    let variable = variable_of(&it.receiver)?;
    let is_lent = it.args.iter().zip(rest).any(|(expr, arg)| match (expr, arg) {
        (Expr::Reference(lent), Arg::Ref(place)) => {
            variable_of(&lent.expr) == Some(variable)
                && !place.path.iter().zip(&receiver.path).any(is_apart)
        }
        _ => false,
    });
    is_lent.then(|| receiver.clone())
}

/// `p` of `p.trail[k]`
fn variable_of(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Field(it) => variable_of(&it.base),
        Expr::Index(it) => variable_of(&it.expr),
        Expr::Paren(it) => variable_of(&it.expr),
        Expr::Unary(it) => variable_of(&it.expr),
        _ => super::scan::name_of(expr),
    }
}

impl Lower<'_> {
    /// `p.energy(x)`, of a type that is not known.
    pub(super) fn may_be_users(&self, it: &ExprMethodCall) -> bool {
        let name = it.method.to_string();
        let is_of_library = (KNOWN.contains(&name.as_str())
            && !self.is_of_named_type(&it.receiver))
            || methods::is_iteration(&name);
        let is_known = (is_of_library && !self.is_of_own_type(it))
            || self.is_of_a_float(it)
            || methods::is_of_collections(&name)
            || name.starts_with("par_");
        !is_known && it.turbofish.is_none() && self.peek(&it.receiver) == Kind::Opaque
    }

    /// `p.energy(x)`, of a type that is not known: the method itself says how it takes `p`.
    pub(super) fn user_method(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        if !self.may_be_users(it) {
            return None;
        }
        let mark = (self.stmts.len(), self.diags.mark());
        let value = self.inner(&it.receiver, &Kind::Opaque);
        let Some(receiver) = self.receiver(value) else {
            // said again, or better, by what comes next
            self.stmts.truncate(mark.0);
            self.diags.rewind(mark.1);
            return None;
        };
        let mut args = vec![Some(receiver)];
        for arg in &it.args {
            let lowered = self.argument(arg);
            if let (Some(Arg::Mut(_)), false) = (&lowered, matches!(arg, Expr::Reference(_))) {
                self.error(arg, diag::PASSING);
            }
            args.push(lowered);
        }
        let Some(mut args) = args.into_iter().collect::<Option<Vec<Arg>>>() else {
            return Some(Value::Poisoned);
        };
        if let Some(place) = lent_as_well(it, &args) {
            args[0] = Arg::Ref(place);
        }
        let Ok(parts) = self.take_apart(&mut args, it.span()) else {
            return Some(self.reject(it, diag::SPLIT_ARGUMENTS));
        };
        self.func.recursive |= self.is_own_method(&it.method);
        let (dst, value) = self.call_result(hint, it.span());
        let path: syn::Path = it.method.clone().into();
        let callee = Callee {
            derivatives: path.clone(),
            path,
            form: CalleeForm::Method,
            forward: false,
            again: false,
        };
        self.push(Stmt::Call { dst, callee, args, pullback: None });
        self.put_together(parts, it.span());
        Some(value)
    }

    /// `self.push(x)`, `grid.set(i, j, x)`, `point.sum()`: the receiver is of the type whose method
    /// this is, or no type of the standard library has such a method.
    pub(super) fn is_of_own_type(&self, it: &ExprMethodCall) -> bool {
        let count = it.args.len();
        let is_value = matches!(
            *it.receiver,
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Struct(_)
        );
        match it.method.to_string().as_str() {
            // of iterators, which are made where they are used
            "sum" | "product" => is_value && count == 0 && it.turbofish.is_none(),
            "get" | "get_mut" | "set" | "push" | "remove" if count > 1 => true,
            "insert" if count > 2 => true,
            "first" | "last" | "pop" | "next" | "lock" if count > 0 => true,
            "map" => match it.args.first() {
                Some(Expr::Closure(_)) => false,
                Some(path @ Expr::Path(_)) => self.peek(path).is_scalar(),
                _ => true,
            },
            name => {
                KNOWN.contains(&name)
                    && (self.is_receiver(&it.receiver)
                        || self.is_struct(&it.receiver)
                        || self.is_no_memory(&it.receiver))
            }
        }
    }

    /// A variable with fields, or of a type of the user's by its name, unless that is another name for a type of the library.
    pub(super) fn is_of_named_type(&self, receiver: &Expr) -> bool {
        let name = super::scan::name_of(receiver).map(ToString::to_string);
        let is_named = |name: String| self.names.of_own_type.contains(&name);
        self.is_struct(receiver) || name.is_some_and(is_named)
    }

    /// Of a type of the user's by its name, and not used as an array for which it may be another name.
    pub(super) fn is_no_memory(&self, receiver: &Expr) -> bool {
        let named = |expr: &Expr| super::scan::name_of(expr).map(ToString::to_string);
        let is_own = match receiver {
            Expr::Index(it) => {
                named(&it.expr).is_some_and(|name| self.names.of_own_elements.contains(&name))
            }
            _ => {
                let is_memory = |name| self.names.as_memory.contains(&name);
                self.is_of_named_type(receiver) && !named(receiver).is_some_and(is_memory)
            }
        };
        is_own && self.peek(receiver) == Kind::Opaque
    }

    /// `self`, of the type that the `impl` is for.
    fn is_receiver(&self, expr: &Expr) -> bool {
        let Some(binding) = super::scan::name_of(expr).and_then(|name| self.lookup(name)) else {
            return false;
        };
        let root = match self.read(binding) {
            Value::Ref(place, _) | Value::Place(place) if place.path.is_empty() => place.root,
            Value::Var(var) | Value::Memory(var) => var,
            _ => return false,
        };
        self.func.params.iter().any(|param| {
            let is_own = matches!(&param.ty, syn::Type::Path(ty) if ty.path.is_ident("Self"));
            is_own && param.tree.leaves() == [root]
        })
    }

    /// The receiver, and whether it may be written to.
    fn receiver(&mut self, value: Value) -> Option<Arg> {
        let (place, is_shared) = match value {
            Value::Ref(place, mutability) => (place, mutability == Mutability::Shared),
            value @ (Value::Place(_) | Value::Var(_) | Value::Memory(_)) => {
                let place = self.as_place(value)?;
                let is_shared = self.is_read_only(&place);
                (place, is_shared)
            }
            _ => return None,
        };
        if self.place_kind(&place) != Kind::Opaque {
            return None;
        }
        if self.const_paths.contains_key(&place.root) {
            let span = self.span(place.root);
            return Some(Arg::Ref(self.borrowed(&place, span)));
        }
        Some(if is_shared { Arg::Ref(place) } else { Arg::Mut(place) })
    }

    /// A method of floats, with as many arguments as that of floats has.
    fn is_of_a_float(&self, it: &ExprMethodCall) -> bool {
        let has_rule = |operands| rules::method(&it.method.to_string(), operands).is_some();
        let has_other_arguments = !has_rule(it.args.len() + 1) && (1..=3).any(has_rule);
        methods::is_float(&it.method) && !has_other_arguments && !self.is_struct(&it.receiver)
    }

    /// What is no variable that may be written to, or behind a shared reference.
    fn is_read_only(&self, place: &Place) -> bool {
        let root = Tree::Leaf(place.root);
        let mut shared = self.func.params.iter().filter(|param| param.mode == Mode::Ref);
        shared.any(|param| param.tree == root)
            || (!self.func.info(place.root).by_ref && !self.declared.contains(&place.root))
    }

    /// `Square::area` of `<Square as Area>::area`
    pub(super) fn method_of_type(&self, func: &syn::ExprPath) -> Option<Path> {
        let syn::Type::Path(ty) = &*func.qself.as_ref()?.ty else { return None };
        let is_parameter = self.types.bounds(&ty.path).is_some();
        let is_bare = ty.path.segments.iter().all(|segment| segment.arguments.is_none());
        if ty.qself.is_some() || is_parameter || !is_bare {
            return None;
        }
        let mut path = ty.path.clone();
        path.segments.push(func.path.segments.last()?.clone());
        let is_method = form_of(&path) == CalleeForm::Associated && !is_of_known_type(&path);
        is_method.then_some(path)
    }

    /// Of a chain of methods, the first without a rule.
    pub(super) fn first_unknown<'e>(&self, it: &'e ExprMethodCall) -> &'e ExprMethodCall {
        match &*it.receiver {
            Expr::MethodCall(inner)
                if !self.is_float_method(inner)
                    && !self.is_pipe(&it.receiver)
                    && !self.has_elements(&it.receiver)
                    && !super::rename::rename(self, &it.receiver).is_untouched() =>
            {
                self.first_unknown(inner)
            }
            _ => it,
        }
    }

    /// What is wrong with a method without a rule.
    pub(super) fn refusal(&self, it: &ExprMethodCall) -> &'static str {
        match it.method.to_string().as_str() {
            "to_bits" => diag::BITS,
            name if name.starts_with("par_") || name == "into_par_iter" => diag::PARALLEL,
            name if methods::is_of_collections(name) => diag::COLLECTION,
            "map" if matches!(*it.receiver, Expr::Field(_) | Expr::Path(_) | Expr::Index(_)) => {
                diag::MAPPED
            }
            name if methods::is_iteration(name) => diag::ITERATOR,
            _ if matches!(*it.receiver, Expr::MethodCall(_)) && self.is_pipe(&it.receiver) => {
                diag::ITERATOR
            }
            _ => diag::UNKNOWN_METHOD,
        }
    }

    /// A call of the method that is differentiated, maybe.
    pub(super) fn is_own_method(&self, name: &Ident) -> bool {
        self.args.method.as_ref() == Some(name)
    }
}

/// A type of the standard library.
pub(super) fn is_of_known_type(path: &Path) -> bool {
    let owner = path.segments.iter().rev().nth(1);
    owner.is_some_and(|owner| TYPES.iter().any(|ty| owner.ident == ty))
}

/// A name that is not one of a type of the standard library, so many segments before the last one.
pub(super) fn is_of_own_type(path: &Path, before: usize) -> bool {
    let Some(segment) = path.segments.iter().rev().nth(before) else { return false };
    let name = segment.ident.to_string();
    name.starts_with(char::is_uppercase) && name.len() > 1 && !TYPES.contains(&name.as_str())
}

/// `Type::new` is in no module.
pub(super) fn form_of(path: &Path) -> CalleeForm {
    let owner = path.segments.iter().rev().nth(1);
    if owner.is_some() && names::is_derivative(&names::last_segment(path)) {
        return CalleeForm::Associated;
    }
    match owner.is_some_and(|owner| owner.ident.to_string().starts_with(char::is_uppercase)) {
        true => CalleeForm::Associated,
        false => CalleeForm::Function,
    }
}
