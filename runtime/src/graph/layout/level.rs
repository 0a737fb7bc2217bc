//! One box by itself: nodes in layers, and the edges between them.

use super::Point;

/// What stands in a layer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Node(usize),
    Box(usize),
    /// What is written on an edge.
    Label(usize),
    /// Where an edge passes through a layer: the edge and the layer.
    Bend(usize, usize),
    /// Where an edge comes in from outside.
    Enter(usize),
    /// Where an edge goes out.
    Leave(usize),
}

#[derive(Clone, Debug)]
struct Stand {
    item: Item,
    size: Point,
    layer: usize,
    y: f64,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    from: usize,
    to: usize,
    /// Where the ends are, measured from the middles.
    ports: (f64, f64),
}

#[derive(Clone, Debug)]
struct Edge {
    id: usize,
    from: usize,
    to: usize,
    label: Point,
    ports: (f64, f64),
}

#[derive(Debug, Default)]
pub(super) struct Level {
    stands: Vec<Stand>,
    edges: Vec<Edge>,
    segments: Vec<Segment>,
    layers: Vec<Vec<usize>>,
    /// The middle of each layer, and its width.
    columns: Vec<Point>,
}

/// Between two things in a layer.
const GAP: f64 = 10.0;
/// Between two layers.
const BETWEEN: f64 = 24.0;
const MOST_BETWEEN: f64 = 110.0;

impl Level {
    pub(super) fn add(&mut self, item: Item, size: Point) -> usize {
        self.stands.push(Stand { item, size, layer: 0, y: 0.0 });
        self.stands.len() - 1
    }

    fn find(&mut self, item: Item) -> usize {
        match self.stands.iter().position(|stand| stand.item == item) {
            Some(at) => at,
            None => self.add(item, (0.0, 24.0)),
        }
    }

    pub(super) fn connect(&mut self, id: usize, from: Item, to: Item, label: Point, ports: Point) {
        let (from, to) = (self.find(from), self.find(to));
        self.edges.push(Edge { id, from, to, label, ports });
    }

    pub(super) fn arrange(&mut self) {
        self.assign_layers();
        self.split_edges();
        self.order();
        self.place_rows();
        self.place_columns();
    }

    /// Nodes stand in even layers, after all that they depend on, and inputs right before what reads them.
    fn assign_layers(&mut self) {
        for _ in 0..self.stands.len() + 1 {
            let mut changed = false;
            for edge in &self.edges {
                let least = self.stands[edge.from].layer + 2;
                if self.stands[edge.to].layer < least {
                    self.stands[edge.to].layer = least;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        let has_input: Vec<bool> =
            (0..self.stands.len()).map(|at| self.edges.iter().any(|edge| edge.to == at)).collect();
        for (at, has_input) in has_input.into_iter().enumerate() {
            let readers = self.edges.iter().filter(|edge| edge.from == at);
            let first = readers.map(|edge| self.stands[edge.to].layer).min();
            let is_port = matches!(self.stands[at].item, Item::Enter(_));
            if let (false, false, Some(first)) = (has_input, is_port, first) {
                self.stands[at].layer = first - 2;
            }
        }
        let last = self.stands.iter().map(|stand| stand.layer).max().unwrap_or(0);
        for stand in &mut self.stands {
            if matches!(stand.item, Item::Leave(_)) {
                stand.layer = last;
            }
        }
    }

    /// An edge has a label in the layer before its end, and passes through those before.
    fn split_edges(&mut self) {
        for edge in std::mem::take(&mut self.edges) {
            let (first, last) = (self.stands[edge.from].layer, self.stands[edge.to].layer);
            let mut before = edge.from;
            let mut port = edge.ports.0;
            for layer in first + 1..last {
                let (item, size) = if layer + 1 == last {
                    (Item::Label(edge.id), edge.label)
                } else {
                    (Item::Bend(edge.id, layer), (0.0, 8.0))
                };
                let at = self.add(item, size);
                self.stands[at].layer = layer;
                self.segments.push(Segment { from: before, to: at, ports: (port, 0.0) });
                (before, port) = (at, 0.0);
            }
            self.segments.push(Segment { from: before, to: edge.to, ports: (port, edge.ports.1) });
        }
        let count = self.stands.iter().map(|stand| stand.layer + 1).max().unwrap_or(0);
        self.layers = vec![Vec::new(); count];
        for (at, stand) in self.stands.iter().enumerate() {
            self.layers[stand.layer].push(at);
        }
    }

    /// Few crossings: each goes to the mean of what it is connected with, again and again.
    fn order(&mut self) {
        let mut best = (usize::MAX, self.layers.clone());
        for round in 0..24 {
            let forwards = round % 2 == 0;
            let count = self.layers.len();
            for step in 1..count {
                let layer = if forwards { step } else { count - 1 - step };
                let ranks = self.ranks();
                let mean = |at: &usize| self.mean(*at, forwards, &ranks);
                let mut keyed: Vec<(f64, usize)> =
                    self.layers[layer].iter().map(|at| (mean(at), *at)).collect();
                keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
                self.layers[layer] = keyed.into_iter().map(|(_, at)| at).collect();
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.layers.clone());
            }
        }
        self.layers = best.1;
    }

    fn ranks(&self) -> Vec<f64> {
        let mut ranks = vec![0.0; self.stands.len()];
        for layer in &self.layers {
            for (rank, at) in layer.iter().enumerate() {
                ranks[*at] = (rank as f64 + 0.5) / layer.len() as f64 * 1000.0;
            }
        }
        ranks
    }

    /// The mean of what comes before, or after; a little of where it is breaks ties.
    fn mean(&self, at: usize, forwards: bool, ranks: &[f64]) -> f64 {
        let others = self.segments.iter().filter_map(|it| match forwards {
            true if it.to == at => Some(ranks[it.from] + it.ports.0 * 0.5),
            false if it.from == at => Some(ranks[it.to] + it.ports.1 * 0.5),
            _ => None,
        });
        let others: Vec<f64> = others.collect();
        if others.is_empty() {
            return ranks[at];
        }
        others.iter().sum::<f64>() / others.len() as f64
    }

    fn crossings(&self) -> usize {
        let ranks = self.ranks();
        let ends = |it: &Segment| {
            (
                ranks[it.from] + it.ports.0 * 0.01,
                ranks[it.to] + it.ports.1 * 0.01,
                self.stands[it.from].layer,
            )
        };
        let ends: Vec<_> = self.segments.iter().map(ends).collect();
        let crosses = |a: &(f64, f64, usize), b: &(f64, f64, usize)| {
            a.2 == b.2 && (a.0 - b.0) * (a.1 - b.1) < 0.0
        };
        let pairs = ends.iter().enumerate();
        pairs.map(|(at, a)| ends[at + 1..].iter().filter(|b| crosses(a, b)).count()).sum()
    }

    /// Edges that go up or down far have more room for it.
    fn place_columns(&mut self) {
        let mut climbs = vec![0.0_f64; self.layers.len()];
        for it in &self.segments {
            let (from, to) = (&self.stands[it.from], &self.stands[it.to]);
            let climb = (from.y + it.ports.0 - to.y - it.ports.1).abs();
            climbs[from.layer] = climbs[from.layer].max(climb);
        }
        let mut x = 0.0;
        for (layer, climb) in self.layers.iter().zip(climbs) {
            let width = layer.iter().map(|at| self.stands[*at].size.0).fold(0.0, f64::max);
            self.columns.push((x + width / 2.0, width));
            x += width + BETWEEN + (climb * 0.15).min(MOST_BETWEEN - BETWEEN);
        }
    }

    /// Each wants to be level with what it is connected with, and has to keep apart from its neighbours.
    fn place_rows(&mut self) {
        for layer in &self.layers {
            let mut y = 0.0;
            for at in layer {
                self.stands[*at].y = y + self.stands[*at].size.1 / 2.0;
                y += self.stands[*at].size.1 + GAP;
            }
        }
        let count = self.layers.len();
        for round in 0..40 {
            for step in 0..count {
                let layer = if round % 2 == 0 { step } else { count - 1 - step };
                let wanted: Vec<f64> =
                    self.layers[layer].iter().map(|at| self.wanted(*at, round)).collect();
                self.keep_apart(layer, &wanted);
            }
        }
        let top = self.stands.iter().map(|it| it.y - it.size.1 / 2.0).fold(f64::MAX, f64::min);
        for stand in &mut self.stands {
            stand.y -= top;
        }
    }

    fn wanted(&self, at: usize, round: usize) -> f64 {
        let (mut sum, mut weight) = (0.0, 0.0);
        for it in &self.segments {
            let (other, y) = match at {
                at if at == it.to => (it.from, self.stands[it.from].y + it.ports.0 - it.ports.1),
                at if at == it.from => (it.to, self.stands[it.to].y + it.ports.1 - it.ports.0),
                _ => continue,
            };
            // long edges are to be straight
            let is_bend = matches!(self.stands[other].item, Item::Bend(..) | Item::Label(_));
            let towards = (at == it.to) == round.is_multiple_of(2);
            let part = if is_bend { 2.0 } else { 1.0 } * if towards { 1.5 } else { 1.0 };
            sum += y * part;
            weight += part;
        }
        if weight == 0.0 { self.stands[at].y } else { sum / weight }
    }

    /// The nearest places to those that are wanted, in order and apart: neighbours that would
    /// overlap share the mean of what they want.
    fn keep_apart(&mut self, layer: usize, wanted: &[f64]) {
        let items = self.layers[layer].clone();
        let mut offset = 0.0;
        let mut offsets = Vec::new();
        let mut blocks: Vec<(f64, usize)> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let half = self.stands[*item].size.1 / 2.0;
            if at > 0 {
                offset += half + GAP;
            }
            offsets.push(offset);
            let mut block = (wanted[at] - offset, 1);
            offset += half;
            while let Some(last) = blocks.last().copied()
                && last.0 > block.0
            {
                blocks.pop();
                let count = last.1 + block.1;
                let sum = last.0 * last.1 as f64 + block.0 * block.1 as f64;
                block = (sum / count as f64, count);
            }
            blocks.push(block);
        }
        let mut places = blocks.iter().flat_map(|(y, count)| std::iter::repeat_n(*y, *count));
        for (item, offset) in items.iter().zip(&offsets) {
            if let Some(y) = places.next() {
                self.stands[*item].y = y + offset;
            }
        }
    }

    pub(super) fn size(&self) -> Point {
        let width = self.columns.last().map_or(0.0, |(middle, width)| middle + width / 2.0);
        let height = self.stands.iter().map(|it| it.y + it.size.1 / 2.0).fold(0.0, f64::max);
        (width, height)
    }

    /// Where an edge enters or leaves.
    pub(super) fn port(&self, edge: usize) -> f64 {
        let is_port = |it: &&Stand| it.item == Item::Enter(edge) || it.item == Item::Leave(edge);
        self.stands.iter().find(is_port).map_or(0.0, |it| it.y)
    }

    /// The width of a layer in which an item stands.
    pub(super) fn width_of(&self, item: Item) -> f64 {
        let stand = self.stands.iter().find(|it| it.item == item);
        stand.map_or(0.0, |it| self.columns[it.layer].1)
    }

    /// Everything, with its middle. Outputs and inputs of one layer are in a line.
    pub(super) fn items(&self) -> impl Iterator<Item = (Item, Point)> {
        self.stands.iter().map(|it| (it.item, (self.columns[it.layer].0, it.y)))
    }
}
