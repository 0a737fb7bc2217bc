//! What a traced function tells while it runs. Not a public interface, though generated code sees it.

mod back;
mod nodes;
mod number;
mod tree;

use super::trace::{Link, Place, Variable};
use super::{Graph, Kind};
pub use number::{Number, Part, Parts, ViaNothing, ViaNumber, ViaParts, Wrap, field, scalar};
use std::collections::{BTreeMap, BTreeSet};
pub use tree::Step;
use tree::{Tree, path_text};

/// So many iterations of a loop are unrolled.
const ITERATIONS: usize = 6;

/// Where there are so many nodes, no loop is unrolled any further.
const NODES: usize = 300;

/// Memory that is handed on as a whole is shown in so many parts.
const PARTS: usize = 12;

pub(super) const ELLIPSIS: &str = "…";

/// No node of the graph stands for it.
const NO_SITE: usize = usize::MAX;

/// Where in the loops around it an operation stands: loop and iteration.
type Path = Vec<(usize, usize)>;

/// An operand: its variable, and the node of the graph if it is a constant.
pub type Operand = (usize, usize, Option<f64>);

/// Collects the nodes and edges of one evaluation.
#[derive(Debug)]
pub struct Recorder {
    graph: &'static Graph,
    variables: Vec<Variable>,
    links: Vec<Link>,
    boxes: Vec<Place>,
    place: Option<usize>,
    /// What each variable of the function is made of.
    current: BTreeMap<usize, Tree>,
    values: BTreeMap<usize, f64>,
    /// The parts of inputs that were read.
    leaves: BTreeMap<(usize, String), usize>,
    /// Which node is what, for the way back.
    defined: BTreeMap<(Mark, Path), usize>,
    /// The edges of calls into which gradients come back: pullback, argument.
    arguments: BTreeMap<(usize, usize, Path), usize>,
    outputs: BTreeMap<(usize, String), usize>,
    /// What goes out and does not say which floats are in it; its cotangent does.
    untold: BTreeMap<usize, (usize, Tree)>,
    /// The parts of inputs that have no gradient.
    plain: BTreeSet<usize>,
    loops: Vec<Running>,
    /// The number of iterations of each loop that ended.
    counts: BTreeMap<(usize, Path), usize>,
    skipping: Option<Skipping>,
    before: Option<f64>,
    call: Option<(usize, usize)>,
}

/// What has a gradient: a variable, or the nth `p += v`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Mark {
    Variable(usize),
    Update(usize),
}

#[derive(Clone, Debug)]
struct Running {
    id: usize,
    site: usize,
    /// The number of the iteration, counted from 0.
    iteration: usize,
    has_begun: bool,
    /// The box around the loop.
    outside: Option<usize>,
    /// The box of the first iteration.
    first: Option<usize>,
    forwards: bool,
    total: usize,
}

/// Iterations beyond the limit, which are one node.
#[derive(Debug)]
struct Skipping {
    node: usize,
    depth: usize,
    /// So many iterations of its loop have nodes.
    shown: usize,
    sources: BTreeSet<usize>,
}

impl Recorder {
    /// Nothing has been recorded.
    pub fn new(graph: &'static Graph) -> Recorder {
        Recorder {
            graph,
            variables: Vec::new(),
            links: Vec::new(),
            boxes: Vec::new(),
            place: None,
            current: BTreeMap::new(),
            values: BTreeMap::new(),
            leaves: BTreeMap::new(),
            defined: BTreeMap::new(),
            arguments: BTreeMap::new(),
            outputs: BTreeMap::new(),
            untold: BTreeMap::new(),
            plain: BTreeSet::new(),
            loops: Vec::new(),
            counts: BTreeMap::new(),
            skipping: None,
            before: None,
            call: None,
        }
    }

    /// A parameter; the parts of one that is memory become nodes when they are read.
    pub fn input(&mut self, site: usize, var: usize, value: Option<f64>) {
        if let Some(value) = value {
            self.values.insert(var, value);
            let node = self.leaf(site, &[], Some(value));
            self.current.insert(var, Tree::Node(node));
        } else {
            self.current.insert(var, Tree::Initial { site, path: Vec::new() });
        }
    }

    /// The floats of a parameter, each of which becomes a node, if they are few. Where only its gradient is made of
    /// floats that can be told apart, their values are not known.
    pub fn spread(&mut self, site: usize, var: usize, floats: &[Part], zeros: &[Part]) {
        let (parts, are_known) = if floats.is_empty() { (zeros, false) } else { (floats, true) };
        let is_one = parts.iter().any(|(path, _)| path.is_empty());
        if parts.is_empty() || parts.len() > PARTS || is_one {
            return;
        }
        self.current.insert(var, Tree::Fresh);
        for (path, value) in parts {
            let node = self.leaf(site, path, Some(*value).filter(|_| are_known));
            self.put(var, path, Tree::Node(node));
        }
    }

    /// `let out = x * y;`
    pub fn apply<const N: usize>(
        &mut self,
        (site, dst): (usize, usize),
        value: Option<f64>,
        operands: [Operand; N],
        partials: fn([f64; N], f64) -> [f64; N],
    ) {
        let known = operands.map(|operand| self.value_of(operand));
        let numbers: Vec<f64> = known.iter().copied().flatten().collect();
        let partials = match (<[f64; N]>::try_from(numbers), value) {
            (Ok(numbers), Some(out)) => partials(numbers, out).map(Some),
            _ => [None; N],
        };
        let node = self.operation(site, value);
        for (at, operand) in operands.into_iter().enumerate() {
            let from = self.resolve(operand);
            self.link(from, node, site, at, known[at], partials[at]);
        }
        self.define(dst, node, value);
    }

    /// The function itself, whose partials the user gives.
    pub fn given(
        &mut self,
        (site, dst): (usize, usize),
        value: Option<f64>,
        operands: &[(Operand, Option<f64>)],
    ) {
        let node = self.operation(site, value);
        for (at, (operand, partial)) in operands.iter().enumerate() {
            let from = self.resolve(*operand);
            self.link(from, node, site, at, operand.2, *partial);
        }
        self.define(dst, node, value);
    }

    /// An operation through which no gradient flows.
    pub fn constant(&mut self, dst: usize, value: Option<f64>) {
        self.current.insert(dst, Tree::Fresh);
        self.note(dst, value);
    }

    /// `dst` is what `from` is.
    pub fn alias(&mut self, dst: usize, from: usize) {
        let tree = self.tree(from);
        self.current.insert(dst, tree);
        let value = self.values.get(&from).copied();
        self.note(dst, value);
    }

    /// `let dst = place;`
    pub fn load(&mut self, dst: usize, root: usize, path: &[Step], value: Option<f64>) {
        let tree = self.tree(root).at(path);
        let tree = match (tree, value) {
            (Tree::Initial { site, path }, Some(_)) => Tree::Node(self.leaf(site, &path, value)),
            (tree, _) => tree,
        };
        self.current.insert(dst, tree);
        self.note(dst, value);
    }

    /// `let dst = place.pop();`, after which there are `len` elements
    pub fn take(&mut self, dst: usize, root: usize, path: &[Step], len: usize, value: Option<f64>) {
        self.load(dst, root, &[path, &[Step::Index(len)]].concat(), value);
    }

    /// `place = value;`
    pub fn store(&mut self, root: usize, path: &[Step], from: usize) {
        let tree = self.tree(from);
        self.put(root, path, tree);
    }

    /// `place.fill(value);`, `[value; n]`
    pub fn fill(&mut self, root: usize, path: &[Step], from: usize) {
        let tree = self.tree(from);
        self.put(root, path, Tree::of_equal(tree));
    }

    /// `place.push(value);`
    pub fn append(&mut self, root: usize, path: &[Step], len: usize, from: usize) {
        let mut path = path.to_vec();
        path.push(Step::Index(len));
        self.store(root, &path, from);
    }

    /// New memory: zeros.
    pub fn fresh(&mut self, root: usize) {
        self.current.insert(root, Tree::Fresh);
    }

    /// `to = from;` of memory.
    pub fn copy(&mut self, to: (usize, &[Step]), from: (usize, &[Step])) {
        let tree = self.tree(from.0).at(from.1);
        self.put(to.0, to.1, tree);
    }

    /// `swap(a, b)`
    pub fn swap(&mut self, a: (usize, &[Step]), b: (usize, &[Step])) {
        let (first, second) = (self.tree(a.0).at(a.1), self.tree(b.0).at(b.1));
        self.put(a.0, a.1, second);
        self.put(b.0, b.1, first);
    }

    /// Elements change places: each comes `from` another.
    pub fn permute(
        &mut self,
        root: usize,
        path: &[Step],
        len: usize,
        from: impl Fn(usize, usize) -> usize,
    ) {
        let old = self.tree(root).at(path);
        for at in 0..len {
            let part = old.clone().at(&[Step::Index(from(at, len))]);
            self.put(root, &[path, &[Step::Index(at)]].concat(), part);
        }
    }

    /// What a place holds before `place += value;`
    pub fn before_update(&mut self, value: Option<f64>) {
        self.before = value;
    }

    /// `place += value;`, the nth of the function
    pub fn update(
        &mut self,
        (site, nth): (usize, usize),
        root: usize,
        path: &[Step],
        operand: Operand,
        after: Option<f64>,
    ) {
        let before = self.before.take();
        let node = self.operation(site, after);
        self.variables[node].name += &path_text(path);
        let old = self.tree(root).at(path);
        let old = self.node_of(old, NO_SITE, before);
        self.link(old, node, site, 0, before, Some(1.0));
        let value = self.value_of(operand);
        let from = self.resolve(operand);
        self.link(from, node, site, 1, value, Some(1.0));
        self.put(root, path, Tree::Node(node));
        self.defined.insert((Mark::Update(nth), self.path()), node);
    }

    /// An arm of a branch begins.
    pub fn enter(&mut self, site: usize) {
        if self.skipping.is_some() {
            return;
        }
        let label = self.graph.nodes[site].symbol.to_owned();
        self.open(label, None);
    }

    /// An arm of a branch ends.
    pub fn leave(&mut self) {
        if self.skipping.is_none() {
            self.place = self.place.and_then(|place| self.boxes[place].parent);
        }
    }

    /// A loop begins.
    pub fn enter_loop(&mut self, site: usize, id: usize) {
        let outside = self.place;
        let (iteration, total) = (0, 0);
        self.loops.push(Running {
            id,
            site,
            iteration,
            has_begun: false,
            outside,
            first: None,
            forwards: true,
            total,
        });
    }

    /// An iteration begins.
    pub fn iteration(&mut self, name: &str, index: Option<f64>) {
        let depth = self.loops.len();
        let full = self.variables.len() >= NODES;
        let Some(running) = self.loops.last_mut() else { return };
        if running.has_begun {
            running.iteration += 1;
        }
        running.has_begun = true;
        if self.skipping.is_some() {
            return;
        }
        let first = *running.first.get_or_insert(self.boxes.len());
        let (number, site, outside) = (running.iteration, running.site, running.outside);
        self.place = outside;
        let head = self.graph.nodes[site].symbol;
        if number >= ITERATIONS || full {
            self.open(head.to_owned(), Some(first));
            let node = self.node(Kind::Call, ELLIPSIS.to_owned(), String::new(), None, site);
            let sources = BTreeSet::new();
            self.skipping = Some(Skipping { node, depth, shown: number, sources });
            return;
        }
        let label = match index {
            Some(index) if !name.is_empty() => format!("{head}: {name} = {index}"),
            _ => format!("{head}: {}", number + 1),
        };
        self.open(label, Some(first));
    }

    /// What an iteration hands on to the next.
    pub fn carry(&mut self, pairs: &[(usize, usize)]) {
        let trees: Vec<_> = pairs
            .iter()
            .map(|(phi, next)| (*phi, self.tree(*next), self.values.get(next).copied()))
            .collect();
        for (phi, tree, value) in trees {
            self.current.insert(phi, tree);
            self.note(phi, value);
        }
    }

    /// A loop ends.
    pub fn leave_loop(&mut self) {
        let depth = self.loops.len();
        let Some(running) = self.loops.pop() else { return };
        let count = if running.has_begun { running.iteration + 1 } else { 0 };
        self.counts.insert((running.id, self.path()), count);
        self.place = running.outside;
        if self.skipping.as_ref().is_some_and(|skipping| skipping.depth == depth)
            && let Some(skipping) = self.skipping.take()
        {
            let more = count - skipping.shown;
            let name = if more == 1 { "1 more".to_owned() } else { format!("{more} more") };
            if let Some(place) = self.variables[skipping.node].place {
                self.boxes[place].label += &format!(": {name}");
            }
            self.variables[skipping.node].name = name;
        }
    }

    /// A call of a differentiated function.
    pub fn call(&mut self, site: usize, pullback: usize) {
        let node = self.operation(site, None);
        self.call = Some((node, pullback));
    }

    /// An argument of the call.
    pub fn call_value(&mut self, at: usize, operand: Operand) {
        let value = self.value_of(operand);
        let from = self.resolve(operand);
        self.argument(at, from, value);
    }

    /// An argument of the call that is memory.
    pub fn call_place(&mut self, at: usize, root: usize, path: &[Step]) {
        let tree = self.tree(root).at(path);
        for node in self.nodes_in(&tree) {
            let value = self.variables[node].value;
            self.argument(at, node, value);
        }
    }

    fn argument(&mut self, at: usize, from: usize, value: Option<f64>) {
        let Some((node, pullback)) = self.call else { return };
        let site = self.site_of_call(node);
        self.link(from, node, site, at, value, None);
        // what is left out has one edge from each node, whose gradient is not that of one call
        if let (Some(last), None) = (self.links.len().checked_sub(1), &self.skipping) {
            self.arguments.insert((pullback, at, self.path()), last);
        }
    }

    /// The local partials of the call: what its pullback makes of 1.
    pub fn call_partials(&mut self, pullback: usize, partials: &[Option<f64>]) {
        for (at, partial) in partials.iter().enumerate() {
            if let Some(link) = self.arguments.get(&(pullback, at, self.path())) {
                self.links[*link].partial = *partial;
            }
        }
    }

    /// The result of the call.
    pub fn call_result(&mut self, dst: usize, value: Option<f64>) {
        let Some((node, _)) = self.call else { return };
        let is_first = self.variables[node].value.is_none();
        if is_first && self.skipping.is_none() {
            self.variables[node].value = value;
        }
        self.define(dst, node, value);
    }

    /// What the call writes to.
    pub fn call_writes(&mut self, root: usize, path: &[Step]) {
        if let Some((node, _)) = self.call {
            self.put(root, path, Tree::Node(node));
        }
    }

    /// A part of the result, or memory that goes out, with the floats in it.
    pub fn output(&mut self, site: usize, at: usize, var: usize, floats: &[Part]) {
        let tree = self.tree(var);
        let mut parts = Vec::new();
        for (path, value) in floats {
            let part = tree.clone().at(path);
            parts.push((path.clone(), self.node_of(part, NO_SITE, Some(*value)), Some(*value)));
        }
        if floats.is_empty() {
            let mut found = Vec::new();
            tree.parts(&mut Vec::new(), &mut found);
            for (path, node) in found {
                parts.push((path, node, self.variables[node].value));
            }
        }
        for (path, node, value) in parts {
            self.goes_out((site, at), &path, node, value);
        }
        if floats.is_empty() {
            self.untold.insert(at, (site, tree));
        }
    }

    /// A float that goes out.
    fn goes_out(
        &mut self,
        (site, at): (usize, usize),
        path: &[Step],
        node: usize,
        value: Option<f64>,
    ) {
        let name = self.graph.nodes[site].name.to_owned() + &path_text(path);
        let out = self.node(Kind::Output, name.clone(), name.clone(), value, site);
        self.link(node, out, NO_SITE, 0, value, Some(1.0));
        self.name_edge(node, &name);
        self.outputs.insert((at, path_text(path)), self.links.len() - 1);
    }

    fn name_edge(&mut self, node: usize, name: &str) {
        let own = &self.variables[node];
        let has_name = !own.name.is_empty() && own.symbol != ELLIPSIS;
        let name = if has_name { own.name.clone() } else { name.to_owned() };
        if let Some(link) = self.links.last_mut() {
            link.label = name;
        }
    }
}
