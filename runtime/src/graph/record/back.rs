//! What the backward sweep tells: what arrives at each variable.

use super::{Mark, NO_SITE, Part, Recorder, Running, path_text};
use crate::graph::{Kind, Trace};

impl Recorder {
    /// The cotangent of a part of the result.
    pub fn seed(&mut self, at: usize, parts: &[Part]) {
        for (path, seed) in parts {
            if let Some(link) = self.outputs.get(&(at, path_text(path))) {
                self.links[*link].gradient = Some(*seed);
                let out = self.links[*link].to;
                self.variables[out].gradient = Some(*seed);
            }
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
    }

    /// The trace.
    pub fn finish(mut self) -> Trace {
        self.send_back();
        self.sum_up();
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
            if self.variables[link.from].kind == Kind::Constant {
                link.gradient = None;
            }
        }
    }

    /// The gradient of inputs of which it is not known as a whole is the sum of what comes back.
    fn sum_up(&mut self) {
        for node in 0..self.variables.len() {
            let variable = &self.variables[node];
            if variable.kind != Kind::Input || variable.gradient.is_some() {
                continue;
            }
            let parts = self.links.iter().filter(|link| link.from == node);
            let parts: Option<Vec<f64>> = parts.map(|link| link.gradient).collect();
            self.variables[node].gradient =
                parts.filter(|parts| !parts.is_empty()).map(|parts| parts.iter().sum());
        }
    }
}
