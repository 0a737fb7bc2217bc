//! Names, what they are bound to, and the state of a function half lowered.

use super::closures::Closure;
use super::kinds::Types;
use super::scan::Names;
use crate::args::Args;
use crate::diag::Diags;
use crate::ir::{Code, Float, Func, Kind, Origin, Place, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What a name is bound to.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Binding {
    /// an index into [`Lower::slots`]
    Slot(usize),
    /// a tuple is taken apart
    Tuple(Vec<Binding>),
    /// an option or a result is taken apart, as in `sums`
    Sum(Vec<Binding>),
    /// a value that stays in an option of its own
    Wrapped(usize),
}

impl Binding {
    pub(super) fn slots(&self) -> Vec<usize> {
        match self {
            Binding::Slot(slot) | Binding::Wrapped(slot) => vec![*slot],
            Binding::Tuple(parts) | Binding::Sum(parts) => {
                parts.iter().flat_map(Binding::slots).collect()
            }
        }
    }
}

/// What a variable of the user's holds at a point of the program.
#[derive(Clone, PartialEq)]
pub(super) enum Content {
    /// a value; an assignment makes another
    Value(Var),
    /// memory, changed in place
    Memory(Var),
    /// a reference to memory, and whether it is mutable
    Alias(Place, Mutability),
    /// a reference to a value that is no memory
    RefValue(Var),
    /// a closure
    Closure(Rc<Closure>),
    /// declared and not yet assigned
    Uninit,
    /// rejected; not reported again
    Poisoned,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mutability {
    Shared,
    Mutable,
}

/// A variable of the user's, or one that we add to steer exits.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) name: Option<Ident>,
    pub(super) content: Content,
    /// Its declared kind; `Opaque` if there is none.
    pub(super) kind: Kind,
}

/// What an expression gives.
#[derive(Clone, PartialEq)]
pub(super) enum Value {
    /// `()`
    Unit,
    /// a scalar, plain or opaque value
    Var(Var),
    /// memory that nobody else owns
    Memory(Var),
    /// a place, not yet read or moved
    Place(Place),
    /// `&p`, `&mut p`
    Ref(Place, Mutability),
    /// `&x` of a value that is no memory
    RefVar(Var),
    Tuple(Vec<Value>),
    Closure(Rc<Closure>),
    /// whether there is a value, the value, and the error, as in `sums`
    Sum(Vec<Value>),
    /// a value that stays in an option of its own
    Wrapped(Var),
    /// the expression does not return
    Never,
    /// rejected; not reported again
    Poisoned,
}

impl Value {
    /// What a reference refers to.
    pub(super) fn referred(self) -> Value {
        match self {
            Value::Ref(place, _) => Value::Place(place),
            Value::RefVar(var) => Value::Var(var),
            value => value,
        }
    }

    /// What a reference, or one to each part, refers to.
    pub(super) fn referred_to(self) -> Value {
        match self {
            Value::Tuple(parts) => {
                Value::Tuple(parts.into_iter().map(Value::referred_to).collect())
            }
            Value::Sum(parts) => Value::Sum(parts.into_iter().map(Value::referred_to).collect()),
            value => value.referred(),
        }
    }
}

/// What is known of a variable while lowering.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Fact {
    /// May carry a derivative.
    pub(super) carries: bool,
    /// A constant item whose type is not known.
    pub(super) constant: bool,
}

/// A loop or labelled block around the current statement.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) label: Option<String>,
    /// `break` without a label does not mean a block.
    pub(super) is_loop: bool,
    /// The flag that says that `break` was executed.
    pub(super) brk: usize,
    /// The flag that says that `continue` was executed.
    pub(super) cont: usize,
    /// Where `break value` puts the value.
    pub(super) value: Option<Binding>,
}

/// The function's own exit.
#[derive(Clone, Debug)]
pub(super) struct Return {
    pub(super) flag: usize,
    /// What is expected of it.
    pub(super) kind: Kind,
    pub(super) value: Option<Binding>,
}

/// A function half lowered.
pub(super) struct Lower<'a> {
    pub(super) func: Func,
    pub(super) facts: Vec<Fact>,
    pub(super) diags: &'a mut Diags,
    pub(super) types: Types,
    /// The type of a float of which nothing else is known: the only one that the signature has.
    pub(super) usual: Option<Float>,
    pub(super) names: Names,
    pub(super) args: &'a Args,
    /// The function's own name, for recursion.
    pub(super) own_name: Ident,
    /// Slots whose vector is moved somewhere: an assignment to one makes new memory.
    pub(super) moved: BTreeSet<usize>,
    /// Variables that are declared as memory.
    pub(super) declared: BTreeSet<Var>,
    /// The paths of constants that are indexed.
    pub(super) const_paths: Map<Var, TokenStream>,
    /// The kind of constants and statics declared in the body.
    pub(super) items: Map<String, Kind>,
    /// Names of variants that are imported.
    pub(super) variants: BTreeSet<String>,
    /// Functions declared in the body that are called with a derivative.
    pub(super) called: BTreeSet<String>,
    pub(super) scopes: Vec<Vec<(String, Binding)>>,
    pub(super) slots: Vec<Slot>,
    /// The statements of the current block.
    pub(super) stmts: Vec<Stmt>,
    pub(super) frames: Vec<Frame>,
    pub(super) ret: Option<Return>,
    /// Whether the function's result is taken apart.
    pub(super) returned: Option<super::sums::Sum>,
    /// What the method of which this is the receiver says it is.
    pub(super) expected: Option<super::sums::Sum>,
    /// How many operands have become statements.
    pub(super) operands: usize,
    /// Flags that are constant.
    pub(super) certain: Map<Var, bool>,
    /// Names of options whose values stay in options of their own.
    pub(super) wrapped_names: &'a mut BTreeSet<String>,
    /// The flags that may be set here.
    pub(super) exits: BTreeSet<usize>,
    /// The current point is not reached.
    pub(super) is_dead: bool,
    /// What is moved here leaves a loop: rustc does not see that it is moved once.
    pub(super) leaves_loop: bool,
}

impl Lower<'_> {
    pub(super) fn fresh(&mut self, origin: Origin, kind: Kind, span: Span, fact: Fact) -> Var {
        let carries = fact.carries && !kind.is_plain();
        self.facts.push(Fact { carries, ..fact });
        self.func.fresh(origin, kind, span)
    }

    pub(super) fn temporary(&mut self, kind: Kind, span: Span, carries: bool) -> Var {
        self.fresh(Origin::Temporary, kind, span, Fact { carries, constant: false })
    }

    pub(super) fn kind(&self, var: Var) -> &Kind {
        self.func.kind(var)
    }

    pub(super) fn fact(&self, var: Var) -> Fact {
        self.facts[var.0]
    }

    pub(super) fn carries(&self, var: Var) -> bool {
        self.facts[var.0].carries
    }

    pub(super) fn span(&self, var: Var) -> Span {
        self.func.info(var).span
    }

    pub(super) fn push(&mut self, stmt: Stmt) {
        self.stmts.push(stmt);
    }

    pub(super) fn error(&mut self, at: impl ToTokens, message: &str) {
        self.diags.error(at, message);
    }

    /// Reports and gives a value that is not reported again.
    pub(super) fn reject(&mut self, at: impl ToTokens, message: &str) -> Value {
        self.error(at, message);
        Value::Poisoned
    }

    /// Nothing is left out without a message: where there is none for what is wrong, this is it.
    pub(super) fn lost(&mut self, at: impl ToTokens) {
        if self.diags.is_empty() && !self.is_dead {
            self.error(at, crate::diag::UNSUPPORTED);
        }
    }

    pub(super) fn constant(&mut self, value: TokenStream, kind: Kind, span: Span) -> Var {
        let dst = self.temporary(kind, span, false);
        self.push(Stmt::Const { dst, value });
        dst
    }

    /// A plain value that the compiler adds: `len`, `end`.
    pub(super) fn plain_named(&mut self, name: &'static str, code: Code, span: Span) -> Var {
        let dst = self.fresh(Origin::Named(name), Kind::Plain, span, Fact::default());
        self.push(Stmt::Plain { dst: Some(dst), code });
        dst
    }

    /// `let v = <code>;`
    pub(super) fn plain(&mut self, code: Code, kind: Kind, span: Span, constant: bool) -> Var {
        let dst = self.fresh(Origin::Temporary, kind, span, Fact { carries: false, constant });
        self.push(Stmt::Plain { dst: Some(dst), code });
        dst
    }

    pub(super) fn check(&mut self, code: TokenStream, uses: Vec<Var>) {
        self.push(Stmt::Plain { dst: None, code: Code { tokens: code, uses, pure: false } });
    }

    // Names

    pub(super) fn lookup(&self, name: &Ident) -> Option<&Binding> {
        self.lookup_str(&name.to_string())
    }

    pub(super) fn lookup_str(&self, name: &str) -> Option<&Binding> {
        lookup_in(&self.scopes, name)
    }

    pub(super) fn bind_name(&mut self, name: &Ident, binding: Binding) {
        if self.scopes.is_empty() {
            self.scopes.push(Vec::new());
        }
        let scope = self.scopes.len() - 1;
        self.scopes[scope].push((name.to_string(), binding));
    }

    pub(super) fn slot(&mut self, name: Option<Ident>, content: Content, kind: Kind) -> usize {
        self.slots.push(Slot { name, content, kind });
        self.slots.len() - 1
    }

    /// What every variable holds at this point.
    pub(super) fn contents(&self) -> Vec<Content> {
        self.slots.iter().map(|slot| slot.content.clone()).collect()
    }

    pub(super) fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        self.scopes.push(Vec::new());
        let result = f(self);
        self.scopes.pop();
        result
    }

    /// Collects the statements of `f` instead of adding them to the current block.
    pub(super) fn nested<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> (Vec<Stmt>, R) {
        let outer = std::mem::take(&mut self.stmts);
        let result = f(self);
        (std::mem::replace(&mut self.stmts, outer), result)
    }

    /// The value that a binding has now.
    pub(super) fn read(&self, binding: &Binding) -> Value {
        match binding {
            Binding::Tuple(parts) => {
                Value::Tuple(parts.iter().map(|part| self.read(part)).collect())
            }
            Binding::Sum(_) | Binding::Wrapped(_) => self.content_of(binding),
            Binding::Slot(slot) => match &self.slots[*slot].content {
                Content::Value(var) => Value::Var(*var),
                Content::Memory(root) => Value::Place(Place { root: *root, path: Vec::new() }),
                Content::Alias(place, mutability) => Value::Ref(place.clone(), *mutability),
                Content::RefValue(var) => Value::RefVar(*var),
                Content::Closure(closure) => Value::Closure(closure.clone()),
                Content::Uninit | Content::Poisoned => Value::Poisoned,
            },
        }
    }

    /// Uninitialised slots for a value of this kind.
    pub(super) fn slots_for(&mut self, name: Option<&Ident>, kind: &Kind) -> Binding {
        match kind {
            Kind::Tuple(parts) => {
                Binding::Tuple(parts.iter().map(|part| self.slots_for(name, part)).collect())
            }
            Kind::Scalar(_) | Kind::Plain | Kind::Array(..) | Kind::Opaque => {
                Binding::Slot(self.slot(name.cloned(), Content::Uninit, kind.clone()))
            }
        }
    }

    // Flags

    /// A flag that is not set.
    pub(super) fn flag(&mut self) -> usize {
        let content = Content::Value(self.flag_value(false));
        self.slot(None, content, Kind::Plain)
    }

    pub(super) fn flag_value(&mut self, is_set: bool) -> Var {
        let span = Span::call_site();
        let dst = self.fresh(Origin::Named("exits"), Kind::Plain, span, Fact::default());
        let value = if is_set { quote_spanned!(span=> true) } else { quote_spanned!(span=> false) };
        self.push(Stmt::Const { dst, value });
        dst
    }

    pub(super) fn leave(&mut self, flag: usize) {
        let value = self.flag_value(true);
        self.slots[flag].content = Content::Value(value);
        self.exits.insert(flag);
        self.is_dead = true;
    }

    /// The values of the flags, joined by `||`.
    pub(super) fn any_of(&self, flags: &BTreeSet<usize>) -> Option<Code> {
        let mut uses = Vec::new();
        for flag in flags {
            if let Content::Value(var) = self.slots[*flag].content
                && !uses.contains(&var)
            {
                uses.push(var);
            }
        }
        let mut all = uses.iter().map(|var| names::placeholder(*var, Span::mixed_site()));
        let first = all.next()?;
        let tokens = quote::quote!(#first #(|| #all)*);
        Some(Code { tokens, uses, pure: true })
    }
}

/// The innermost binding of a name.
pub(super) fn lookup_in<'s>(
    scopes: &'s [Vec<(String, Binding)>],
    name: &str,
) -> Option<&'s Binding> {
    let mut bound = scopes.iter().rev().flat_map(|scope| scope.iter().rev());
    bound.find(|(other, _)| other == name).map(|(_, binding)| binding)
}
