//! What memory is made of: a node for each part that was written or read.

use std::collections::BTreeMap;

/// A step into memory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// `[3]`
    Index(usize),
    /// `.name`
    Field(&'static str),
    /// `[2..5]`: what is at 0 after it was at 2, and how many there are
    Range(usize, Option<usize>),
    /// an index that is no number
    Unknown,
}

impl Step {
    /// `[index]`
    pub fn at(index: Option<f64>) -> Step {
        index.map_or(Step::Unknown, |index| Step::Index(index as usize))
    }

    /// `[lo..hi]`
    pub fn range(lo: Option<f64>, hi: Option<f64>) -> Step {
        lo.map_or(Step::Unknown, |lo| Step::Range(lo as usize, hi.map(|hi| (hi - lo) as usize)))
    }
}

/// `[3].x`
pub(super) fn path_text(path: &[Step]) -> String {
    let mut text = String::new();
    for step in simple(path) {
        match step {
            Step::Index(at) => text += &format!("[{at}]"),
            Step::Field(name) => text += &format!(".{name}"),
            Step::Range(at, None) => text += &format!("[{at}..]"),
            Step::Range(at, Some(len)) => text += &format!("[{at}..{}]", at + len),
            Step::Unknown => text += "[…]",
        }
    }
    text
}

/// Without the starts of slices, as far as they are followed by an index.
fn simple(path: &[Step]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for step in path {
        match (steps.last().copied(), *step) {
            (Some(Step::Range(start, _)), Step::Index(at)) => {
                steps.pop();
                steps.push(Step::Index(start + at));
            }
            (Some(Step::Range(start, outer)), Step::Range(at, len)) => {
                let len = len.or(outer.map(|outer| outer.saturating_sub(at)));
                steps.pop();
                steps.push(Step::Range(start + at, len));
            }
            (_, Step::Range(0, None)) => {}
            (_, step) => steps.push(step),
        }
    }
    steps
}

/// What a variable is made of.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    /// One node.
    Node(usize),
    /// A part of a parameter as it came in.
    Initial { site: usize, path: Vec<Step> },
    /// Memory without a node: constants.
    Fresh,
    /// Every part is the same.
    Each(Box<Tree>),
    /// Parts of their own, and what all others are.
    Parts { parts: BTreeMap<Step, Tree>, rest: Box<Tree>, shift: usize },
}

impl Tree {
    /// Memory all of whose elements are the same.
    pub(super) fn of_equal(tree: Tree) -> Tree {
        match tree {
            Tree::Fresh => Tree::Fresh,
            tree => Tree::Each(Box::new(tree)),
        }
    }

    pub(super) fn at(self, path: &[Step]) -> Tree {
        simple(path).iter().fold(self, |tree, step| tree.step(*step))
    }

    fn step(self, step: Step) -> Tree {
        match self {
            Tree::Node(node) => Tree::Node(node),
            Tree::Fresh => Tree::Fresh,
            Tree::Each(part) if matches!(step, Step::Range(..)) => Tree::Each(part),
            Tree::Each(part) => *part,
            Tree::Initial { site, mut path } => {
                path.push(step);
                Tree::Initial { site, path: simple(&path) }
            }
            Tree::Parts { mut parts, rest, shift } => match step {
                Step::Range(start, _) => Tree::Parts { parts, rest, shift: shift + start },
                step => {
                    let step = moved(step, shift);
                    match parts.remove(&step) {
                        Some(part) => part,
                        None => rest.step(step),
                    }
                }
            },
        }
    }

    pub(super) fn put(&mut self, path: &[Step], tree: Tree) {
        let path = simple(path);
        self.put_steps(&path, tree);
    }

    fn put_steps(&mut self, path: &[Step], tree: Tree) {
        match path {
            [] => *self = tree,
            [Step::Range(start, len)] => self.put_slice(*start, len.unwrap_or(SLICE), tree),
            [Step::Range(..) | Step::Unknown, ..] => {}
            [step, rest @ ..] => self.part(*step).put_steps(rest, tree),
        }
    }

    /// The elements of `tree` go to those from `start` on.
    fn put_slice(&mut self, start: usize, len: usize, tree: Tree) {
        for at in 0..len.min(SLICE) {
            let element = tree.clone().step(Step::Index(at));
            *self.part(Step::Index(start + at)) = element;
        }
    }

    /// A part of its own.
    fn part(&mut self, step: Step) -> &mut Tree {
        if !matches!(self, Tree::Parts { .. }) {
            let rest = std::mem::replace(self, Tree::Fresh);
            *self = Tree::Parts { parts: BTreeMap::new(), rest: Box::new(rest), shift: 0 };
        }
        match self {
            Tree::Parts { parts, rest, shift } => {
                let step = moved(step, *shift);
                parts.entry(step).or_insert_with(|| rest.clone().step(step))
            }
            whole => whole,
        }
    }

    /// The nodes that are known to be in it, each once.
    pub(super) fn nodes(&self, nodes: &mut Vec<usize>) {
        let mut parts = Vec::new();
        self.parts(&mut Vec::new(), &mut parts);
        for (_, node) in parts {
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
    }

    /// The parts of parameters in it that came in: the parameter, and which part of it.
    pub(super) fn initials(&self, found: &mut Vec<(usize, Vec<Step>)>) {
        match self {
            Tree::Initial { site, path } => found.push((*site, path.clone())),
            Tree::Each(part) => part.initials(found),
            Tree::Node(_) | Tree::Fresh => {}
            Tree::Parts { parts, rest, .. } => {
                parts.values().for_each(|part| part.initials(found));
                rest.initials(found);
            }
        }
    }

    /// The nodes that are known to be in it, and where.
    pub(super) fn parts(&self, path: &mut Vec<Step>, found: &mut Vec<(Vec<Step>, usize)>) {
        match self {
            Tree::Node(node) => found.push((path.clone(), *node)),
            Tree::Each(part) => part.parts(path, found),
            Tree::Initial { .. } | Tree::Fresh => {}
            Tree::Parts { parts, .. } => {
                for (step, part) in parts {
                    path.push(*step);
                    part.parts(path, found);
                    path.pop();
                }
            }
        }
    }
}

/// So many elements of a slice that is copied are followed.
const SLICE: usize = 64;

fn moved(step: Step, shift: usize) -> Step {
    match step {
        Step::Index(at) => Step::Index(at + shift),
        step => step,
    }
}
