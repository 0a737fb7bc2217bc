//! The iterations of a loop, one below the other.
//!
//! What an iteration hands on to a later one leaves its box to the right, goes down beside the boxes, back to the left
//! above the box of the later one, and enters that from the left. Each such edge has lanes of its own.

use super::super::sketch::Sketch;
use super::{Layout, PADDING, Placed, Point};
use std::collections::BTreeMap;

/// Between two edges that run beside each other.
const LANE: f64 = 17.0;
/// Between lanes and boxes.
const INSET: f64 = 4.0;
/// Between two boxes.
const GAP: f64 = 14.0;

pub(super) struct Stack {
    /// Each iteration, and where its upper border is.
    rows: Vec<(Placed, f64)>,
    transfers: Vec<Transfer>,
    /// The room for lanes at the left, and where those at the right begin.
    left: f64,
    right: f64,
    size: Point,
}

/// An edge from one iteration to a later one, and its lanes, counted from the boxes.
struct Transfer {
    edge: usize,
    from: usize,
    to: usize,
    right: usize,
    above: usize,
    left: usize,
}

impl Stack {
    pub(super) fn new(sketch: &Sketch, boxes: Vec<Placed>) -> Stack {
        let mut transfers = transfers(sketch, &boxes);
        // the outermost first: they come from farther up
        transfers.sort_by(|a, b| {
            let port = |it: &Transfer| boxes[it.from].port(it.edge);
            a.from.cmp(&b.from).then(port(a).total_cmp(&port(b)))
        });
        assign_lanes(&mut transfers);
        let into = |row: usize| transfers.iter().filter(|it| it.to == row).count();
        let counts: Vec<usize> = (0..boxes.len()).map(into).collect();

        let most = counts.iter().copied().max().unwrap_or(0);
        let lanes = transfers.iter().map(|it| it.right + 1).max().unwrap_or(0);
        let left = most as f64 * LANE + INSET;
        let right = left + boxes.iter().map(|it| it.size().0).fold(0.0, f64::max);
        let mut rows = Vec::new();
        let mut y = 0.0;
        for (at, placed) in boxes.into_iter().enumerate() {
            if at > 0 {
                y += GAP + counts[at] as f64 * LANE;
            }
            let height = placed.size().1;
            rows.push((placed, y));
            y += height;
        }
        let size = (right + lanes as f64 * LANE + INSET, y);
        Stack { rows, transfers, left, right, size }
    }

    pub(super) fn size(&self) -> Point {
        self.size
    }

    /// Where an edge crosses the border, measured from the middle.
    pub(super) fn port(&self, edge: usize) -> f64 {
        let row = self.rows.iter().find(|(placed, _)| placed.has_port(edge));
        row.map_or(0.0, |(placed, y)| y + placed.size().1 / 2.0 + placed.port(edge))
            - self.size.1 / 2.0
    }

    pub(super) fn write(&self, sketch: &Sketch, corner: Point, layout: &mut Layout) {
        for (placed, y) in &self.rows {
            placed.write(sketch, (corner.0 + self.left, corner.1 + y), layout);
            let depth = sketch.around(placed.frame).len() as f64;
            for edge in placed.ports().filter(|it| !self.is_transfer(*it)) {
                let y = corner.1 + self.size.1 / 2.0 + self.port(edge);
                let is_leaving = sketch.is_inside(sketch.arrows[edge].from, placed.frame);
                let (phase, x) =
                    if is_leaving { (0.5 - depth, self.size.0) } else { (depth - 0.5, 0.0) };
                layout.edges[edge].add(phase, (corner.0 + x, y));
            }
        }
        for it in &self.transfers {
            let [from, to] = [it.from, it.to].map(|row| {
                let (placed, y) = &self.rows[row];
                corner.1 + y + placed.size().1 / 2.0 + placed.port(it.edge)
            });
            let right = corner.0 + self.right + (it.right as f64 + 0.5) * LANE + INSET;
            let left = corner.0 + self.left - (it.left as f64 + 0.5) * LANE - INSET;
            let above = corner.1 + self.rows[it.to].1 - GAP / 2.0 - it.above as f64 * LANE;
            for point in [(right, from), (right, above), (left, above), (left, to)] {
                layout.edges[it.edge].turn(point);
            }
        }
    }

    fn is_transfer(&self, edge: usize) -> bool {
        self.transfers.iter().any(|it| it.edge == edge)
    }
}

fn transfers(sketch: &Sketch, boxes: &[Placed]) -> Vec<Transfer> {
    let row_of = |node: usize| boxes.iter().position(|it| sketch.is_inside(node, it.frame));
    let arrows = sketch.arrows.iter().enumerate().filter(|(_, it)| !it.is_back);
    let between = arrows.filter_map(|(edge, arrow)| {
        let (from, to) = (row_of(arrow.from)?, row_of(arrow.to)?);
        (from != to).then_some(Transfer { edge, from, to, right: 0, above: 0, left: 0 })
    });
    between.collect()
}

/// So that edges cross as little as can be: the outermost at the right is the lowest above the box, and the
/// innermost at the left.
fn assign_lanes(transfers: &mut [Transfer]) {
    let mut counts = BTreeMap::new();
    for it in transfers.iter_mut() {
        let count: &mut usize = counts.entry(it.to).or_default();
        (it.above, it.left) = (*count, *count);
        *count += 1;
    }
    // those that go down the shortest way take the innermost lanes that are free
    let mut order: Vec<usize> = (0..transfers.len()).rev().collect();
    order.sort_by_key(|at| transfers[*at].to - transfers[*at].from.min(transfers[*at].to));
    for (done, &at) in order.iter().enumerate() {
        let (from, to) = (transfers[at].from, transfers[at].to);
        let beside = order[..done].iter().map(|it| &transfers[*it]);
        let taken: Vec<usize> =
            beside.filter(|it| it.from < to && from < it.to).map(|it| it.right).collect();
        transfers[at].right = (0..).find(|lane| !taken.contains(lane)).unwrap_or(0);
    }
}

/// Iterations that would need so much room beside each other stand below each other.
pub(super) const WIDE: f64 = 900.0;

/// What the iterations need beside each other.
pub(super) fn width_beside(boxes: &[Placed]) -> f64 {
    boxes.iter().map(|it| it.size().0 + 2.0 * PADDING).sum()
}
