//! Nodes and edges.

use super::{ELLIPSIS, Mark, NO_SITE, Operand, Path, Recorder, Running, Step, Tree, path_text};
use crate::graph::{Kind, Link, Node, Place, Variable};

impl Recorder {
    /// A box begins. If it is an iteration, `first` is the box of the first one.
    pub(super) fn open(&mut self, label: String, first: Option<usize>) {
        self.boxes.push(Place { label, parent: self.place, first });
        self.place = Some(self.boxes.len() - 1);
    }

    /// A node, or the one that stands for all that is left out.
    pub(super) fn operation(&mut self, site: usize, value: Option<f64>) -> usize {
        if let Some(skipping) = &self.skipping {
            return skipping.node;
        }
        let node = &self.graph.nodes[site];
        self.node(node.kind, node.symbol.to_owned(), node.name.to_owned(), value, site)
    }

    pub(super) fn node(
        &mut self,
        kind: Kind,
        symbol: String,
        name: String,
        value: Option<f64>,
        site: usize,
    ) -> usize {
        let line = self.graph.nodes.get(site).map_or(0, |node| node.line);
        // inputs and results stand outside of all boxes
        let place = if matches!(kind, Kind::Input | Kind::Output) { None } else { self.place };
        self.variables.push(Variable { kind, symbol, name, value, gradient: None, line, place });
        self.variables.len() - 1
    }

    pub(super) fn leaf(&mut self, site: usize, path: &[Step], value: Option<f64>) -> usize {
        let mut key = (site, path_text(path));
        if self.skipping.is_some() && !path.is_empty() && !self.leaves.contains_key(&key) {
            // what is left out reads many
            key.1 = "[…]".to_owned();
        }
        let value = value.filter(|_| key.1 != "[…]");
        if let Some(node) = self.leaves.get(&key) {
            return *node;
        }
        let name = self.graph.nodes[site].name.to_owned() + &key.1;
        let node = self.node(Kind::Input, name.clone(), name, value, site);
        self.leaves.insert(key, node);
        node
    }

    pub(super) fn link(
        &mut self,
        from: usize,
        to: usize,
        site: usize,
        at: usize,
        value: Option<f64>,
        partial: Option<f64>,
    ) {
        let partial = match &mut self.skipping {
            // one edge from each node to what is left out
            Some(skipping) => {
                if from == skipping.node || !skipping.sources.insert(from) {
                    return;
                }
                None
            }
            None => partial,
        };
        let edge = self.graph.edges.iter().filter(|edge| edge.to == site && !edge.is_back).nth(at);
        let source = &self.variables[from];
        // of many elements, no value stands for all
        let value = value.filter(|_| !source.symbol.ends_with("[…]"));
        let label = match (edge.map_or("", |edge| edge.label), source.name.as_str()) {
            (_, name) if !name.is_empty() && source.symbol != ELLIPSIS => name.to_owned(),
            (label, _) if source.kind != Kind::Constant => label.to_owned(),
            _ => String::new(),
        };
        let formula = edge.map_or("", |edge| edge.partial);
        let gradient = None;
        self.links.push(Link { from, to, label, value, partial, formula, gradient });
    }

    pub(super) fn define(&mut self, dst: usize, node: usize, value: Option<f64>) {
        self.current.insert(dst, Tree::Node(node));
        self.note(dst, value);
        if self.skipping.is_none() {
            self.defined.insert((Mark::Variable(dst), self.path()), node);
        }
    }

    pub(super) fn note(&mut self, var: usize, value: Option<f64>) {
        match value {
            Some(value) => self.values.insert(var, value),
            None => self.values.remove(&var),
        };
    }

    pub(super) fn value_of(&self, (var, _, value): Operand) -> Option<f64> {
        value.or_else(|| self.values.get(&var).copied())
    }

    pub(super) fn tree(&self, var: usize) -> Tree {
        self.current.get(&var).cloned().unwrap_or(Tree::Fresh)
    }

    pub(super) fn put(&mut self, root: usize, path: &[Step], tree: Tree) {
        let mut whole = self.tree(root);
        whole.put(path, tree);
        self.current.insert(root, whole);
    }

    /// The node of an operand.
    pub(super) fn resolve(&mut self, operand: Operand) -> usize {
        let value = self.value_of(operand);
        let tree = self.tree(operand.0);
        let node = self.node_of(tree, operand.1, value);
        // a constant stands beside each operation that reads it
        if self.variables[node].kind != Kind::Constant {
            self.current.insert(operand.0, Tree::Node(node));
        }
        node
    }

    pub(super) fn node_of(&mut self, tree: Tree, site: usize, value: Option<f64>) -> usize {
        match tree {
            Tree::Node(node) => node,
            Tree::Initial { site, path } => self.leaf(site, &path, value),
            Tree::Fresh | Tree::Each(_) | Tree::Parts { .. } => {
                let symbol = self.graph.nodes.get(site).map(|node| node.symbol.to_owned());
                let symbol = symbol.unwrap_or_else(|| {
                    value.map_or_else(|| "[…]".to_owned(), |value| value.to_string())
                });
                let parts = self.nodes_in(&tree);
                let kind = if parts.is_empty() { Kind::Constant } else { Kind::Memory };
                let node = self.node(kind, symbol, String::new(), value, site);
                for part in parts {
                    let value = self.variables[part].value;
                    self.link(part, node, NO_SITE, 0, value, None);
                }
                node
            }
        }
    }

    /// The nodes that memory is made of, each once.
    pub(super) fn nodes_in(&mut self, tree: &Tree) -> Vec<usize> {
        let (mut nodes, mut initials) = (Vec::new(), Vec::new());
        tree.nodes(&mut nodes);
        tree.initials(&mut initials);
        for (site, path) in initials {
            let node = self.leaf(site, &path, None);
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
        nodes
    }

    pub(super) fn site_of_call(&self, node: usize) -> usize {
        let variable = &self.variables[node];
        let is_same = |it: &Node| it.symbol == variable.symbol && it.line == variable.line;
        self.graph.nodes.iter().position(is_same).unwrap_or(NO_SITE)
    }

    pub(super) fn path(&self) -> Path {
        self.loops.iter().map(|running| (running.id, running.iteration)).collect()
    }

    pub(super) fn backward_path(&self) -> Path {
        let number = |running: &Running| match running.forwards {
            true => running.iteration,
            false => running.total.saturating_sub(running.iteration + 1),
        };
        self.loops.iter().map(|running| (running.id, number(running))).collect()
    }
}
