//! What the backward sweep tells: what arrives at each variable.

use super::{ELLIPSIS, Mark, NO_SITE, Part, Recorder, Running, Step, Tree, path_text};
use crate::graph::{Kind, Trace, Variable};
use std::collections::BTreeSet;

impl Recorder {
    /// The cotangent of a part of the result.
    pub fn seed(&mut self, at: usize, parts: &[Part]) {
        for (path, seed) in parts {
            self.passes_through(at, path);
            if let Some(link) = self.outputs.get(&(at, path_text(path))) {
                self.links[*link].gradient = Some(*seed);
                let out = self.links[*link].to;
                self.variables[out].gradient = Some(*seed);
            }
        }
    }

    /// A part that goes out as it came in, of memory that does not say what is in it.
    fn passes_through(&mut self, at: usize, path: &[Step]) {
        let Some((site, tree)) = self.untold.get(&at) else { return };
        let (site, tree) = (*site, tree.clone().at(path));
        if !self.outputs.contains_key(&(at, path_text(path)))
            && let Tree::Initial { .. } = tree
        {
            let node = self.node_of(tree, NO_SITE, None);
            let value = self.variables[node].value;
            self.goes_out((site, at), path, node, value);
        }
    }

    /// What has arrived at a variable.
    pub fn gradient(&mut self, var: usize, value: Option<f64>) {
        self.arrives(Mark::Variable(var), value);
    }

    /// What has arrived at the result of the nth `p += v`.
    pub fn update_gradient(&mut self, nth: usize, value: Option<f64>) {
        self.arrives(Mark::Update(nth), value);
    }

    fn arrives(&mut self, mark: Mark, value: Option<f64>) {
        if let Some(node) = self.defined.get(&(mark, self.backward_path())) {
            self.variables[*node].gradient = value;
        }
    }

    /// What a pullback sends to an argument.
    pub fn argument_gradient(&mut self, pullback: usize, at: usize, value: Option<f64>) {
        if let Some(link) = self.arguments.get(&(pullback, at, self.backward_path())) {
            self.links[*link].gradient = value;
        }
    }

    /// The backward sweep comes to a loop.
    pub fn back_enter(&mut self, id: usize, forwards: bool) {
        let total = self.counts.get(&(id, self.backward_path())).copied().unwrap_or(0);
        self.loops.push(Running {
            id,
            site: NO_SITE,
            iteration: 0,
            has_begun: false,
            outside: None,
            first: None,
            forwards,
            total,
        });
    }

    /// An iteration of the backward sweep begins.
    pub fn back_iteration(&mut self) {
        if let Some(running) = self.loops.last_mut() {
            running.iteration += usize::from(running.has_begun);
            running.has_begun = true;
        }
    }

    /// The backward sweep leaves a loop.
    pub fn back_leave(&mut self) {
        self.loops.pop();
    }

    /// The gradient of a parameter.
    pub fn parameter_gradient(&mut self, site: usize, parts: &[Part]) {
        for (path, gradient) in parts {
            if let Some(node) = self.leaves.get(&(site, path_text(path))) {
                self.variables[*node].gradient = Some(*gradient);
            }
        }
        if parts.is_empty() {
            return;
        }
        // a number that is not among them is of a type or a field without a gradient
        let known: BTreeSet<String> = parts.iter().map(|(path, _)| path_text(path)).collect();
        for ((of, path), node) in &self.leaves {
            let is_number = self.variables[*node].value.is_some() && !path.contains(ELLIPSIS);
            if *of == site && is_number && !known.contains(path) {
                self.plain.insert(*node);
            }
        }
    }

    /// The trace.
    pub fn finish(mut self) -> Trace {
        self.send_back();
        self.sum_up();
        self.send_all();
        let Recorder { graph, variables, links, boxes, .. } = self;
        Trace { graph, variables, links, boxes }
    }

    /// The gradient on each edge.
    fn send_back(&mut self) {
        for link in &mut self.links {
            let arrived = self.variables[link.to].gradient;
            if let (None, Some(partial), Some(arrived)) = (link.gradient, link.partial, arrived) {
                // a zero cotangent that meets an infinite partial is zero, and the other way round
                let is_zero =
                    (arrived == 0.0 && !partial.is_nan()) || (partial == 0.0 && !arrived.is_nan());
                link.gradient = Some(if is_zero { 0.0 } else { arrived * partial });
            }
            let is_constant = self.variables[link.from].kind == Kind::Constant;
            if is_constant || self.plain.contains(&link.from) {
                link.gradient = None;
            }
        }
    }

    /// The gradient of inputs of which it is not known as a whole is the sum of what comes back.
    fn sum_up(&mut self) {
        for node in 0..self.variables.len() {
            let variable = &self.variables[node];
            let is_input = variable.kind == Kind::Input && !self.plain.contains(&node);
            if !is_input || variable.gradient.is_some() {
                continue;
            }
            let parts = self.links.iter().filter(|link| link.from == node);
            let parts: Option<Vec<f64>> = parts.map(|link| link.gradient).collect();
            self.variables[node].gradient =
                parts.filter(|parts| !parts.is_empty()).map(|parts| parts.iter().sum());
        }
    }

    /// What a pullback adds to memory is not known by itself. On the only edge of a node it is the gradient of the node.
    fn send_all(&mut self) {
        for node in 0..self.variables.len() {
            let variable = &self.variables[node];
            let own = whole(&variable.name);
            let overlaps = |it: &Variable| {
                let other = whole(&it.name);
                it.kind == Kind::Input
                    && it.name != variable.name
                    && (other.starts_with(own) || own.starts_with(other))
            };
            let is_input = variable.kind == Kind::Input && !self.variables.iter().any(overlaps);
            let mut links = self.links.iter_mut().filter(|link| link.from == node);
            if let (true, Some(link), None) = (is_input, links.next(), links.next()) {
                link.gradient = link.gradient.or(variable.gradient);
            }
        }
    }
}

/// `w` of the slice `w[2..]`: other parts of it may be the same.
fn whole(name: &str) -> &str {
    let slice = name.find("..").and_then(|dots| name[..dots].rfind('['));
    &name[..slice.unwrap_or(name.len())]
}
