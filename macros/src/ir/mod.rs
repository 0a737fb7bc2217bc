//! The intermediate representation: structured SSA and places.
//!
//! A scalar is a variable that is assigned once. `if`, `match` and loops yield the
//! variables that they assign. Memory (arrays, `Vec`s, references, values of unknown
//! type) is a root variable, and a [`Place`] in it is read by `Load` and written by
//! `Store` and `Update`. A derivative is IR too.

mod calls;
mod kind;
mod print;
mod verify;
pub(crate) mod walk;

pub(crate) use calls::{Again, Arg, Callee, CalleeForm, PullArg};
pub(crate) use kind::{Float, Form, Kind};

use crate::map::Map;
use crate::rules::Rule;
use proc_macro2::{Ident, Span, TokenStream};

/// A variable: an index into [`Func::vars`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Var(pub(crate) usize);

/// What is known of a variable, once and for all.
#[derive(Clone, Debug)]
pub(crate) struct VarInfo {
    pub(crate) origin: Origin,
    pub(crate) kind: Kind,
    /// The variable is bound to a reference (`x: &mut f64`): whole reads and writes say `*x`.
    pub(crate) by_ref: bool,
    /// The variable is a reference into memory without a derivative, or a list of such: no pullback keeps it.
    pub(crate) borrows: bool,
    pub(crate) span: Span,
}

/// What a variable stands for; its name follows from it.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// A name of the user's.
    User(Ident),
    /// An operand of a larger expression.
    Temporary,
    /// `d_x`, the adjoint of `x`.
    Adjoint(Var),
    /// `x_dot`, the tangent of `x`.
    Tangent(Var),
    /// `x` computed again in the backward sweep.
    Again(Var),
    /// `saved_x`, the values of `x` that a loop keeps for the way back.
    Tape(Var),
    /// `g_pullback`, what a call of `g` keeps for the way back.
    Pullback(Ident),
    /// `x_before`, a copy of memory.
    Snapshot(Var),
    /// A plain value that the compiler adds, by its purpose: `trips`, `len`, `end`.
    Named(&'static str),
}

/// A variable, or a tuple of them.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Tree {
    Leaf(Var),
    Tuple(Vec<Tree>),
}

impl Tree {
    pub(crate) fn leaves(&self) -> Vec<Var> {
        match self {
            Tree::Leaf(var) => vec![*var],
            Tree::Tuple(parts) => parts.iter().flat_map(Tree::leaves).collect(),
        }
    }

    pub(crate) fn map(&self, f: &mut dyn FnMut(Var) -> Var) -> Tree {
        match self {
            Tree::Leaf(var) => Tree::Leaf(f(*var)),
            Tree::Tuple(parts) => Tree::Tuple(parts.iter().map(|part| part.map(f)).collect()),
        }
    }
}

/// A piece of the user's Rust through which no gradient flows. Variables stand in the
/// tokens as the placeholders of `names::placeholder`.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) tokens: TokenStream,
    /// The variables that stand in the tokens.
    pub(crate) uses: Vec<Var>,
    /// May be computed again: no effect, and the same result from the same variables and memory.
    pub(crate) pure: bool,
}

/// Memory: a root and a path. `w[i][a..b].0`
#[derive(Clone, PartialEq)]
pub(crate) struct Place {
    pub(crate) root: Var,
    pub(crate) path: Vec<Proj>,
}

/// A step of a path. Indices are variables, evaluated where the user evaluates them.
#[derive(Clone, PartialEq)]
pub(crate) enum Proj {
    /// `[i]`
    Index(Var),
    /// `[lo..hi]`
    Slice(Option<Var>, Option<Var>),
    /// `.0`, `.name`
    Field(syn::Member),
    /// A field of the variant that the value certainly is.
    Variant(Ident, syn::Member),
}

/// How memory comes into being.
#[derive(Clone)]
pub(crate) enum Init {
    /// `[x, y]` or `vec![x, y]`
    Elements(Vec<Var>),
    /// `Vec2 { x: v, ..base }`, `Meters { 0: v }`, `Shape::Circle { radius: v }` with the variant
    Fields {
        path: TokenStream,
        variant: Option<Ident>,
        fields: Vec<(syn::Member, Var)>,
        base: Option<Var>,
    },
    /// `[x; n]` or `vec![x; n]`; `value` may be memory itself (`vec![vec![0.0; n]; m]`, cloned)
    Repeat(Var, Var),
    /// a copy: `let b = a;` of arrays, `a.clone()`, `a[i..j].to_vec()`
    Copy(Place),
    /// the memory of another variable, which ends there: `let b = a;`
    Move(Var),
    /// `Some(x)`, `None`, `Ok(x)`, `Err(e)`
    Wrap(Wrapper, Option<Var>),
    /// what is in an option or a result, as an option: a copy
    Present(Place),
    /// zeros of the kind's own shape: `[0.0; 3]`, `0.0`, `Vec::new()`
    Zero,
    /// `vec![0.0; n]`: zeros, as many as the plain variable says
    Zeros(Var),
    /// zeros in the tangent's shape of this memory: for nested `Vec`s and opaque values
    ZeroLike(Place),
}

/// A variant of `Option` or `Result`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wrapper {
    Some,
    None,
    Ok,
    Err,
}

#[derive(Clone)]
pub(crate) enum Stmt {
    /// `let v = 2.0;` a literal or the path of a constant; emit writes it where it is used
    Const { dst: Var, value: TokenStream },
    /// `let v = x * y;`, `let v = x.sin();`
    Apply { dst: Var, rule: &'static Rule, args: Vec<Var> },
    /// `let v = i + 1;`, `assert!(x > 0.0);` any Rust through which no gradient flows
    Plain { dst: Option<Var>, code: Code },
    /// `let v = p[i];` of a scalar, plain or opaque part of memory
    Load { dst: Var, place: Place },
    /// `p[i] = v;` `v` a scalar, plain or opaque value
    Store { place: Place, value: Var },
    /// `p[i] += v;`
    Update { place: Place, value: Var },
    /// `let mut a = …;`
    Declare { dst: Var, init: Init },
    /// `to.copy_from_slice(&from);`, `to = from;` of equal shapes
    Copy { to: Place, from: Place },
    /// `to = from;` where `from` is a whole variable that ends there
    Assign { to: Var, from: Var },
    /// `p.fill(v);`
    Fill { place: Place, value: Var },
    /// `p.push(v);`
    Append { to: Place, value: Var },
    /// `let v = p.pop().unwrap();`
    Take { dst: Var, from: Place },
    /// `std::mem::swap(&mut a, &mut b);`
    Swap { a: Place, b: Place },
    /// `p.reverse();`, `p.rotate_left(n);`, `p.sort_by(f64::total_cmp);`
    Permute { place: Place, by: Permutation },
    /// `for (a, b) in into.iter_mut().zip(from) { *a += b; }` of equal shapes
    AddAll { into: Place, from: Place },
    /// `p.fill(0.0);` for any shape
    SetZero { place: Place },
    /// `let v = p.iter().sum();`, or of the products with the elements of another row
    SumAll { dst: Var, place: Place, times: Option<Place> },
    /// `let (a, b) = if c { … (a1, b1) } else { … (a2, b2) };`
    If { dst: Vec<Var>, cond: Var, then: Block, otherwise: Block },
    /// `let (a, b) = match s { pat if guard => { … (a1, b1) } … };`
    Match { dst: Vec<Var>, scrutinee: Var, arms: Vec<Arm> },
    /// `for i in lo..hi { … }`, `while c { … }`, `loop { … }`
    Loop(Loop),
    /// `let y = g(x, &w, &mut out);`, with `pullback`: `let (y, g_pullback) = g::__vjp(…);`
    Call { dst: Tree, callee: Callee, args: Vec<Arg>, pullback: Option<Var> },
    /// `let (d_x, ..) = g_pullback(d_y, &w, &mut d_w, &mut d_out);`
    Pull { pullback: Var, seed: Tree, args: Vec<PullArg> },
    /// `let (d_x, d_y) = mul_pullback(&x, &y, &z, d_z);` the type picks the rule. With tangents, those
    /// of all four: `mul_pullback_pushforward(&x, &y, &z, &d_z, &x_dot, &y_dot, &z_dot, &d_z_dot)`
    ByType {
        dst: Vec<Option<Var>>,
        rule: &'static Rule,
        args: Vec<Var>,
        out: Var,
        d_out: Var,
        tangents: Vec<Var>,
    },
    /// `let z_dot = mul_pushforward(&x, &y, &z, &x_dot, &y_dot);` the type picks the rule
    Forward { dst: Var, rule: &'static Rule, args: Vec<Var>, out: Var, tangents: Vec<Var> },
    /// `saved_x.push((x, y));`
    Push { tape: Var, values: Vec<Var> },
    /// `let (x, y) = saved_x[at];` what was pushed last and not yet popped; one value that is no
    /// scalar by reference
    Pop { dst: Vec<Var>, tape: Var },
    /// `let start = saved_x.len();` and room for `len` more scalars; `times`: as often as the loops around run
    Grow { dst: Var, tape: Var, len: Var, times: Vec<Var> },
    /// `let start = at;` where the room that was made last and not yet left begins
    Shrink { dst: Var, tape: Var, len: Var },
}

/// How elements change places. The backward sweep does the inverse to the adjoint.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Permutation {
    Reverse,
    /// by so many places
    RotateLeft(Var),
    RotateRight(Var),
    /// element `k` is what was element `order[k]`
    Order(Var),
    /// element `order[k]` is what was element `k`
    Inverse(Var),
}

impl Permutation {
    pub(crate) fn inverse(self) -> Permutation {
        match self {
            Permutation::Reverse => Permutation::Reverse,
            Permutation::RotateLeft(by) => Permutation::RotateRight(by),
            Permutation::RotateRight(by) => Permutation::RotateLeft(by),
            Permutation::Order(order) => Permutation::Inverse(order),
            Permutation::Inverse(order) => Permutation::Order(order),
        }
    }

    /// The plain variable that says how.
    pub(crate) fn var(self) -> Option<Var> {
        match self {
            Permutation::Reverse => None,
            Permutation::RotateLeft(var)
            | Permutation::RotateRight(var)
            | Permutation::Order(var)
            | Permutation::Inverse(var) => Some(var),
        }
    }

    fn var_mut(&mut self) -> Option<&mut Var> {
        match self {
            Permutation::Reverse => None,
            Permutation::RotateLeft(var)
            | Permutation::RotateRight(var)
            | Permutation::Order(var)
            | Permutation::Inverse(var) => Some(var),
        }
    }
}

/// Statements, and the variables whose values leave the block.
#[derive(Clone, Default)]
pub(crate) struct Block {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) yields: Vec<Var>,
}

/// `pat if guard => body`; the pattern binds plain variables only.
#[derive(Clone)]
pub(crate) struct Arm {
    pub(crate) pat: TokenStream,
    pub(crate) binds: Vec<Var>,
    pub(crate) guard: Option<Code>,
    pub(crate) body: Block,
}

/// A loop; `body.yields` are the next values of `carried`, in order.
#[derive(Clone)]
pub(crate) struct Loop {
    pub(crate) head: Head,
    pub(crate) carried: Vec<Carried>,
    pub(crate) body: Block,
    /// A `bool` of the body: leave after this iteration.
    pub(crate) exit: Option<Var>,
    /// Counts the iterations; readable after the loop.
    pub(crate) trips: Option<Var>,
}

/// A variable that an iteration overwrites: `let mut phi = init; … phi = next; …`, `out` after the loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Carried {
    pub(crate) phi: Var,
    pub(crate) init: Var,
    pub(crate) out: Var,
}

#[derive(Clone)]
pub(crate) enum Head {
    /// `for i in lo..hi`, `(lo..=hi).rev().step_by(k)`; adapters in the order written
    Range { index: Var, lo: Var, hi: Var, inclusive: bool, adapters: Vec<Adapter> },
    /// `for pat in iter` over plain items; the pattern binds `items`
    Items { pat: TokenStream, items: Vec<Var>, iter: Code },
    /// `while c { … }`: the statements before the test have no effect
    While { before: Vec<Stmt>, cond: Var },
    /// `loop { … }`
    Forever,
    /// `for _ in 0..n`
    Times(Var),
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Adapter {
    Rev,
    StepBy(Var),
}

/// How a parameter is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mode {
    Value,
    Ref,
    Mut,
}

/// A parameter of the user's function.
#[derive(Clone)]
pub(crate) struct Param {
    /// Its name in the generated signatures.
    pub(crate) name: Ident,
    /// The type as written, without the reference.
    pub(crate) ty: syn::Type,
    /// The whole type as written.
    pub(crate) written: syn::Type,
    pub(crate) mode: Mode,
    /// What `ty` is known to be.
    pub(crate) kind: Kind,
    /// The variables it is bound to: a tuple by value is taken apart.
    pub(crate) tree: Tree,
    /// Has a gradient: not plain, not `#[no_grad]`.
    pub(crate) differentiated: bool,
    /// The tangent of the parameter before it, whose types and kind it has.
    pub(crate) is_tangent: bool,
}

/// A function, or a function with its backward sweep.
#[derive(Clone)]
pub(crate) struct Func {
    pub(crate) vars: Vec<VarInfo>,
    pub(crate) params: Vec<Param>,
    pub(crate) body: Vec<Stmt>,
    pub(crate) result: Tree,
    /// What the result is known to be, by its type as written.
    pub(crate) result_kind: Kind,
    pub(crate) pullback: Option<Pullback>,
    /// The derivative of the result for each differentiated parameter, where it is given by hand.
    pub(crate) partials: Option<Vec<Partial>>,
    /// The function calls itself, or is said to be part of a cycle of calls.
    pub(crate) recursive: bool,
    /// Its sweeps take their vectors from a workspace.
    pub(crate) workspace: bool,
    /// The value and the gradient in one sweep, where that is better than two.
    pub(crate) fused: Option<Box<Fused>>,
}

/// A partial derivative that is given by hand.
#[derive(Clone)]
pub(crate) struct Partial {
    /// As written.
    pub(crate) code: Code,
    /// Its statements, where it has a derivative itself; they yield its value.
    pub(crate) lowered: Option<Block>,
}

/// A function and its gradient in one sweep.
#[derive(Clone)]
pub(crate) struct Fused {
    /// Gives the value, and the adjoints of the parameters by value. Behind the user's parameters
    /// stand the adjoints of those by reference.
    pub(crate) func: Func,
    /// Where the backward statements begin that have not moved.
    pub(crate) turn: usize,
    /// The parameters that the adjoints belong to.
    pub(crate) adjoints: Vec<usize>,
}

/// The backward sweep.
#[derive(Clone)]
pub(crate) struct Pullback {
    /// The cotangent of the result, leaf by leaf.
    pub(crate) seed: Tree,
    /// For a parameter by reference, the adjoint it comes with (`None`: plain, or left alone).
    pub(crate) adjoints: Vec<Option<Var>>,
    /// The user's memory that the sweep reads again, for shared references: the parameter's root itself.
    pub(crate) body: Vec<Stmt>,
    /// For a parameter by value, the adjoints of its leaves.
    pub(crate) results: Map<usize, Tree>,
}

impl Func {
    pub(crate) fn info(&self, var: Var) -> &VarInfo {
        &self.vars[var.0]
    }

    pub(crate) fn kind(&self, var: Var) -> &Kind {
        &self.vars[var.0].kind
    }

    /// An adjoint, or the tangent of one.
    pub(crate) fn is_adjoint(&self, var: Var) -> bool {
        match self.info(var).origin {
            Origin::Adjoint(_) => true,
            Origin::Tangent(of) => self.is_adjoint(of),
            Origin::User(_)
            | Origin::Temporary
            | Origin::Again(_)
            | Origin::Tape(_)
            | Origin::Pullback(_)
            | Origin::Snapshot(_)
            | Origin::Named(_) => false,
        }
    }

    pub(crate) fn fresh(&mut self, origin: Origin, kind: Kind, span: Span) -> Var {
        self.vars.push(VarInfo { origin, kind, by_ref: false, borrows: false, span });
        Var(self.vars.len() - 1)
    }
}
