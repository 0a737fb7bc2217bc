//! Reverse mode.
//!
//! In:  a function, its active variables, and where its memory can be read again.
//! Out: the same function with a backward sweep: each active statement's local rule, last
//!      statement first. What the sweep reads of the forward values is still there when it
//!      runs: captured, computed again, or saved by the forward part.

mod calls;
mod checkpoint;
mod commute;
mod control;
mod cut;
mod marked;
mod provide;
mod repeat;
mod resume;
mod reuse;
mod roots;
mod rows;
mod select;
mod stmts;
mod tapes;
mod zeros;

pub(super) use commute::commutes;
pub(super) use provide::prune;

use crate::analysis::activity::Active;
use crate::analysis::memory::{LoopId, Memory};
use crate::analysis::range::Ranges;
use crate::ir::walk::{Touch, all_uses, counted, each, reshaped};
use crate::ir::{
    Block, Form, Func, Init, Kind, Mode, Origin, Place, Proj, Pullback, Stmt, Tree, Var,
};
use crate::map::Map;
use crate::rules::{Rule, known};
use proc_macro2::Span;
use std::collections::BTreeSet;

/// What is computed again, and what is saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Policy {
    /// Cheap values are computed again.
    Recompute,
    /// Everything is saved: slow, and the witness for the other.
    SaveEverything,
}

pub(crate) fn reverse(primal: &Func, active: &Active, policy: Policy) -> Func {
    both_sweeps(primal, Reverse::new(primal, active, policy))
}

/// The same, which tells the recorder what arrives at each variable.
pub(crate) fn traced(primal: &Func, active: &Active, policy: Policy) -> Func {
    let updates = Some(marked::updates(primal));
    both_sweeps(primal, Reverse { updates, ..Reverse::new(primal, active, policy) })
}

fn both_sweeps<'a>(primal: &'a Func, mut reverse: Reverse<'a>) -> Func {
    let seed = reverse.seed_result();
    let adjoints = reverse.adopt_reference_adjoints();
    let mut forward = reverse.sweep(&primal.body);
    let mut results = reverse.param_results(&mut forward);
    forward.splice(0..0, reverse.zeros_of_params());
    let frame = reverse.pop_frame();
    let live = results.values().flat_map(Tree::leaves).collect();
    let mut swept = Block { stmts: prune(frame.stmts, &live), yields: Vec::new() };
    if reverse.policy == Policy::Recompute {
        let of_params: Vec<Var> =
            primal.params.iter().flat_map(|param| param.tree.leaves()).collect();
        let same = reverse.reuse(&mut forward, &mut swept, &of_params);
        results
            .values_mut()
            .for_each(|tree| *tree = tree.map(&mut |var| *same.get(&var).unwrap_or(&var)));
    }
    let body = reverse.borrowed_again(&forward, swept.stmts);
    let mut func = reverse.func;
    forward.splice(0..0, reverse.tapes);
    func.body = forward;
    func.pullback = Some(Pullback { seed, adjoints, body, results });
    func
}

/// The backward statements of one block, and the adjoints that reach beyond it.
#[derive(Default)]
struct Frame {
    stmts: Vec<Stmt>,
    /// What has arrived at a variable whose definition the sweep has not reached.
    pending: Map<Var, Vec<Var>>,
}

struct Reverse<'a> {
    func: Func,
    active: &'a Active,
    memory: Memory,
    policy: Policy,
    frames: Vec<Frame>,
    /// Variables that are memory: their adjoint is memory too.
    roots: BTreeSet<Var>,
    root_adjoints: Map<Var, Var>,
    /// Adjoint memory that does not begin with zeros.
    initial: Map<Var, Init>,
    /// Roots that another variable's memory moves into, so that their shape may change.
    reshaped: BTreeSet<Var>,
    /// Variables that flow into an operation whose partial may be infinite.
    infinite: BTreeSet<Var>,
    /// Values that rows may read.
    mentioned: BTreeSet<Var>,
    /// Adjoints that are others with the sign changed.
    negated: Map<Var, Var>,
    ranges: Ranges,
    snapshots: Map<(LoopId, Var), Var>,
    defs: Map<Var, &'a Stmt>,
    /// How often each variable is used.
    uses: Map<Var, usize>,
    /// How many variables the function has without its sweep.
    primal_vars: usize,
    /// The number of loops around the current statement whose iterations run again.
    running_again: usize,
    /// The number of loops around the current statement.
    loop_depth: usize,
    /// The loops around the current statement, each if its iterations have numbers.
    numbered: Vec<Option<tapes::Numbered>>,
    /// What declares the tapes that grow.
    tapes: Vec<Stmt>,
    /// Variables that are indices of arrays, and so `usize`.
    indices: BTreeSet<Var>,
    /// References into memory without a derivative, and what they are taken from.
    references: BTreeSet<Var>,
    /// Variables that may hold what a list of references has.
    borrowing: BTreeSet<Var>,
    /// What the loops around the current statement look for.
    selections: Vec<select::Selection>,
    /// Zeros like variables that are moved before the backward sweep.
    zeros: Map<Var, Var>,
    /// Where the recorder is told what arrives: the number of each update.
    updates: Option<marked::Updates>,
}

impl<'a> Reverse<'a> {
    fn new(primal: &'a Func, active: &'a Active, policy: Policy) -> Reverse<'a> {
        let mut roots = BTreeSet::new();
        let mut defs = Map::new();
        each(&primal.body, &mut |stmt| {
            defs.extend(stmt.defs().into_iter().map(|dst| (dst, stmt)));
            let touched = stmt.touches().into_iter().filter(|(_, touch)| *touch != Touch::Move);
            match stmt {
                Stmt::Declare { dst, .. } => {
                    roots.extend([*dst].into_iter().chain(touched.map(|(root, _)| root)))
                }
                Stmt::Plain { .. } | Stmt::Push { .. } => {}
                Stmt::Assign { to, from } => roots.extend([*to, *from]),
                Stmt::Call { args, .. } => {
                    roots.extend(calls::places(args).map(|place| place.root))
                }
                _ => roots.extend(touched.map(|(root, _)| root)),
            }
        });
        let is_memory = |kind: &Kind| matches!(kind, Kind::Array(..) | Kind::Tuple(_));
        roots.extend((0..primal.vars.len()).map(Var).filter(|var| is_memory(primal.kind(*var))));
        for param in primal.params.iter().filter(|param| param.mode != Mode::Value) {
            roots.extend(param.tree.leaves());
        }
        let (ranges, references) = (Ranges::new(primal), roots::references(primal));
        let uses = counted([all_uses(&primal.body), primal.result.leaves()].concat());
        roots::close_under_merges(&primal.body, &mut roots);
        let mut reverse = Reverse {
            func: primal.clone(),
            active,
            memory: Memory::new(primal),
            policy,
            frames: vec![Frame::default()],
            roots,
            root_adjoints: Map::new(),
            initial: Map::new(),
            reshaped: reshaped(primal),
            infinite: rows::infinite(primal, &ranges),
            mentioned: rows::mentioned(primal),
            ranges,
            negated: Map::new(),
            snapshots: Map::new(),
            defs,
            uses,
            primal_vars: primal.vars.len(),
            running_again: 0,
            loop_depth: 0,
            numbered: Vec::new(),
            tapes: Vec::new(),
            indices: tapes::indices(primal),
            borrowing: roots::borrowing(primal, &references),
            references,
            selections: Vec::new(),
            zeros: Map::new(),
            updates: None,
        };
        reverse.reshaped.extend(reverse.resized_parts(&primal.body));
        reverse
    }

    fn is_active(&self, var: Var) -> bool {
        self.active.contains(var)
    }

    fn is_root(&self, var: Var) -> bool {
        self.roots.contains(&var)
    }

    fn push(&mut self, stmt: Stmt) {
        self.frame().stmts.push(stmt);
    }

    fn frame(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the frame of the function stays until the end")
    }

    fn pop_frame(&mut self) -> Frame {
        self.frames.pop().expect("every frame that is popped was pushed")
    }

    fn fresh(&mut self, origin: Origin, kind: Kind, like: Var) -> Var {
        let span = self.func.info(like).span;
        self.func.fresh(origin, kind, span)
    }

    fn adjoint_var(&mut self, of: Var) -> Var {
        self.fresh(Origin::Adjoint(of), self.func.kind(of).clone(), of)
    }

    /// Adds what arrives at a variable to its adjoint.
    fn contribute(&mut self, to: Var, value: Var) {
        if !self.is_active(to) {
            return;
        }
        if self.is_root(to) {
            let place = Place::whole(self.root_adjoint(to));
            self.push(Stmt::Update { place, value });
        } else {
            self.frame().pending.entry(to).or_default().push(value);
        }
    }

    /// The adjoint of a variable whose definition the sweep has reached, if anything arrived.
    fn take(&mut self, var: Var) -> Option<Var> {
        let arrived = self.frame().pending.remove(&var)?;
        self.sum(var, &arrived)
    }

    fn sum(&mut self, of: Var, arrived: &[Var]) -> Option<Var> {
        if let [] | [_] = arrived {
            return arrived.first().copied();
        }
        for part in arrived {
            if matches!(self.func.info(*part).origin, Origin::Adjoint(whose) if whose == of) {
                self.func.vars[part.0].origin = Origin::Temporary;
            }
        }
        let rule = if self.func.kind(of).is_scalar() { known("add", 2) } else { known("plus", 2) };
        let (added, taken): (Vec<Var>, Vec<Var>) =
            arrived.iter().partition(|part| !self.negated.contains_key(part));
        let taken: Vec<Var> = taken.iter().map(|part| self.negated[part]).collect();
        let Some((first, rest)) = added.split_first() else {
            let total = self.chain(of, taken[0], rule, &taken[1..]);
            return Some(self.negative(of, total));
        };
        let total = self.chain(of, *first, rule, rest);
        Some(self.chain(of, total, known("sub", 2), &taken))
    }

    /// `first + a + b`
    fn chain(&mut self, of: Var, first: Var, rule: &'static Rule, rest: &[Var]) -> Var {
        let mut total = first;
        for part in rest {
            if matches!(self.func.info(total).origin, Origin::Adjoint(whose) if whose == of) {
                self.func.vars[total.0].origin = Origin::Temporary;
            }
            let dst = self.adjoint_var(of);
            self.push(Stmt::Apply { dst, rule, args: vec![total, *part] });
            total = dst;
        }
        total
    }

    /// The adjoint memory of a root.
    fn root_adjoint(&mut self, root: Var) -> Var {
        if let Some(adjoint) = self.root_adjoints.get(&root) {
            return *adjoint;
        }
        let adjoint = self.adjoint_var(root);
        self.root_adjoints.insert(root, adjoint);
        adjoint
    }

    fn place_adjoint(&mut self, place: &Place) -> Place {
        let root = self.root_adjoint(place.root);
        place.on(root)
    }

    /// What a place is known to hold.
    fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.func.kind(place.root).clone();
        for proj in &place.path {
            kind = match (proj, kind) {
                (Proj::Index(_), Kind::Array(elem, _)) => *elem,
                (Proj::Slice(..), Kind::Array(elem, _)) => Kind::Array(elem, Form::Slice),
                (Proj::Field(syn::Member::Unnamed(index)), Kind::Tuple(parts)) => {
                    parts.get(index.index as usize).cloned().unwrap_or(Kind::Opaque)
                }
                (_, _) => Kind::Opaque,
            };
        }
        kind
    }

    /// The backward sweep of a block into the current frame; gives the forward statements.
    fn sweep(&mut self, stmts: &'a [Stmt]) -> Vec<Stmt> {
        let mut forward: Vec<Vec<Stmt>> = Vec::new();
        let mut declares = Vec::new();
        for (at, stmt) in stmts.iter().enumerate().rev() {
            let mut pieces = self.stmt(stmt);
            for root in stmt.defs() {
                pieces.extend(self.zeros_kept(root));
                if self.is_root(root) && self.root_adjoints.contains_key(&root) {
                    let shape = self.declare_adjoint(root, &mut declares);
                    let count = forward.len();
                    match self.shape_at(&stmts[at + 1..], root) {
                        None => pieces.extend(shape),
                        Some((at, true)) => forward[count - 1 - at].extend(shape),
                        Some((at, false)) => {
                            forward[count - 1 - at].splice(0..0, shape);
                        }
                    }
                }
            }
            forward.push(pieces);
        }
        self.frame().stmts.splice(0..0, declares);
        forward.reverse();
        forward.into_iter().flatten().collect()
    }

    /// Declares the adjoint of a root; gives what the forward part does to know its shape.
    fn declare_adjoint(&mut self, root: Var, declares: &mut Vec<Stmt>) -> Vec<Stmt> {
        let dst = self.root_adjoint(root);
        if let Some(init) = self.initial.remove(&root) {
            declares.push(Stmt::Declare { dst, init });
            return Vec::new();
        }
        let (init, shape) = self.shape(root);
        declares.push(Stmt::Declare { dst, init });
        shape
    }

    /// The cotangent of the result, leaf by leaf.
    fn seed_result(&mut self) -> Tree {
        let result = self.func.result.clone();
        result.map(&mut |leaf| {
            let seed = self.adjoint_var(leaf);
            if self.is_active(leaf) {
                if !self.is_root(leaf) {
                    self.contribute(leaf, seed);
                } else if self.root_adjoints.contains_key(&leaf) {
                    let into = Place::whole(self.root_adjoint(leaf));
                    self.push(Stmt::AddAll { into, from: Place::whole(seed) });
                } else {
                    self.root_adjoint(leaf);
                    self.initial.insert(leaf, Init::Move(seed));
                }
            }
            seed
        })
    }

    /// For a parameter by reference, the adjoint comes with the call.
    fn adopt_reference_adjoints(&mut self) -> Vec<Option<Var>> {
        let params = self.func.params.clone();
        let mut adjoints = Vec::new();
        for param in &params {
            let root = match (&param.tree, param.mode) {
                (Tree::Leaf(root), Mode::Ref | Mode::Mut) => *root,
                (_, _) => {
                    adjoints.push(None);
                    continue;
                }
            };
            if param.differentiated {
                let adjoint = self.root_adjoint(root);
                self.func.vars[adjoint.0].by_ref = true;
                adjoints.push(Some(adjoint));
            } else {
                adjoints.push(None);
            }
        }
        adjoints
    }

    /// The adjoints of the parameters by value, when the sweep has come to the start. Memory
    /// among them is declared first of all.
    fn param_results(&mut self, forward: &mut Vec<Stmt>) -> Map<usize, Tree> {
        let params = self.func.params.clone();
        let mut results = Map::new();
        let mut declares = Vec::new();
        let mut shapes = Vec::new();
        for (at, param) in params.iter().enumerate() {
            if param.mode != Mode::Value {
                let root = param.tree.leaves()[0];
                // scratch that is said to have no gradient still carries one inside
                if !param.differentiated && self.root_adjoints.contains_key(&root) {
                    let later = self.reshaped.contains(&root);
                    let shape = self.declare_adjoint(root, &mut declares);
                    if later { &mut *forward } else { &mut shapes }.extend(shape);
                }
                continue;
            }
            let tree = param.tree.map(&mut |leaf| {
                if self.is_root(leaf) && !self.func.kind(leaf).is_plain() {
                    let later = self.reshaped.contains(&leaf) && self.is_active(leaf);
                    let shape = self.declare_adjoint(leaf, &mut declares);
                    if later { &mut *forward } else { &mut shapes }.extend(shape);
                    return self.root_adjoint(leaf);
                }
                self.take(leaf).unwrap_or_else(|| self.zero(leaf))
            });
            results.insert(at, tree);
        }
        self.frame().stmts.splice(0..0, declares);
        forward.splice(0..0, shapes);
        results
    }
}

/// Zeros of this kind need no look at the value: floats, arrays of fixed length.
fn has_shape_of_its_own(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(_) | Kind::Plain => true,
        Kind::Array(elem, Form::Fixed(_)) => has_shape_of_its_own(elem),
        Kind::Tuple(parts) => parts.iter().all(has_shape_of_its_own),
        Kind::Array(_, Form::Slice | Form::Vec) | Kind::Opaque => false,
    }
}

/// The span of code that the compiler adds.
fn generated() -> Span {
    Span::mixed_site()
}

#[cfg(test)]
mod tests;
