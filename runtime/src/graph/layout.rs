//! Where everything stands: layers from left to right, and a box for each loop and arm.
//!
//! Each edge has a place of its own for what is written on it, in a layer between those of the nodes, so
//! that no two texts overlap. A box is laid out by itself, and then stands in the picture around it as one node;
//! edges that cross its border do so at ports.

mod level;
mod stack;

use super::Kind;
use super::sketch::{Arrow, Shape, Sketch};
use level::{Item, Level};
use stack::Stack;

/// A point.
pub(super) type Point = (f64, f64);

/// The finished layout.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    /// The middle of each node.
    pub(super) nodes: Vec<Point>,
    /// The left and the right end of the layer that it stands in.
    pub(super) columns: Vec<Point>,
    /// The left upper corner of each box, and its size; nothing where it is empty.
    pub(super) frames: Vec<Option<(Point, Point)>>,
    /// The points that each edge runs through, and the middle of what is written on it.
    pub(super) edges: Vec<Route>,
}

/// The way of an edge.
#[derive(Clone, Debug, Default)]
pub(super) struct Route {
    /// It is straight from point to point where that is level or upright, and curved elsewhere.
    pub(super) points: Vec<Point>,
    pub(super) label: Point,
    /// What the points are sorted by: out of the boxes around its beginning, then into those around its end; and in
    /// each of them from left to right.
    keys: Vec<(f64, f64)>,
}

impl Route {
    /// A point that comes after those that are more to the left.
    fn add(&mut self, phase: f64, point: Point) {
        self.points.push(point);
        self.keys.push((phase, point.0));
    }

    /// A point that comes after those before, wherever it is.
    fn turn(&mut self, point: Point) {
        self.points.push(point);
        self.keys.push((0.0, self.keys.len() as f64));
    }

    fn sort(&mut self) {
        let mut order: Vec<usize> = (0..self.points.len()).collect();
        let key = |at: &usize| self.keys[*at];
        order.sort_by(|a, b| {
            let (a, b) = (key(a), key(b));
            a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
        });
        self.points = order.into_iter().map(|at| self.points[at]).collect();
    }
}

/// Half of the diameter of a node.
pub(super) const RADIUS: f64 = 20.0;
/// The title of a box.
pub(super) const TITLE: f64 = 22.0;
const PADDING: f64 = 14.0;

pub(super) fn layout(sketch: &Sketch) -> Layout {
    let mut layout = Layout {
        width: 0.0,
        height: 0.0,
        nodes: vec![(0.0, 0.0); sketch.shapes.len()],
        columns: vec![(0.0, 0.0); sketch.shapes.len()],
        frames: vec![None; sketch.frames.len()],
        edges: vec![Route::default(); sketch.arrows.len()],
    };
    let placed = Placed::new(sketch, None);
    (layout.width, layout.height) = placed.size();
    placed.write(sketch, (0.0, 0.0), &mut layout);
    layout.edges.iter_mut().for_each(Route::sort);
    layout
}

/// A box that is laid out, or the whole picture.
struct Placed {
    frame: Option<usize>,
    level: Level,
    /// The boxes inside; the iterations of a loop are named by the first.
    inner: Vec<(usize, Inner)>,
}

/// What stands in a box as one node.
enum Inner {
    Box(Placed),
    Stack(Stack),
}

impl Inner {
    fn size(&self) -> Point {
        match self {
            Inner::Box(placed) => placed.size(),
            Inner::Stack(stack) => stack.size(),
        }
    }

    fn port(&self, edge: usize) -> f64 {
        match self {
            Inner::Box(placed) => placed.port(edge),
            Inner::Stack(stack) => stack.port(edge),
        }
    }

    fn write(&self, sketch: &Sketch, corner: Point, layout: &mut Layout) {
        match self {
            Inner::Box(placed) => placed.write(sketch, corner, layout),
            Inner::Stack(stack) => stack.write(sketch, corner, layout),
        }
    }
}

/// The boxes in a box, where the iterations of a loop are one if they would be too wide.
fn inner_of(sketch: &Sketch, frame: Option<usize>) -> Vec<(usize, Inner)> {
    let is_used =
        |frame: usize| (0..sketch.shapes.len()).any(|it| sketch.is_inside(it, Some(frame)));
    let children = (0..sketch.frames.len())
        .filter(|child| sketch.frames[*child].parent == frame && is_used(*child));
    let mut groups: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    for child in children {
        let first = sketch.frames[child].first;
        match groups.last_mut() {
            Some((last, group)) if first.is_some() && *last == first => group.push(child),
            _ => groups.push((first, vec![child])),
        }
    }
    let mut inner = Vec::new();
    for (_, group) in groups {
        let boxes: Vec<Placed> = group.iter().map(|it| Placed::new(sketch, Some(*it))).collect();
        if boxes.len() > 1 && stack::width_beside(&boxes) > stack::WIDE {
            inner.push((group[0], Inner::Stack(Stack::new(sketch, boxes))));
        } else {
            inner.extend(group.into_iter().zip(boxes.into_iter().map(Inner::Box)));
        }
    }
    inner
}

impl Placed {
    fn new(sketch: &Sketch, frame: Option<usize>) -> Placed {
        let inner = inner_of(sketch, frame);
        let mut level = Level::default();
        for (at, shape) in sketch.shapes.iter().enumerate() {
            if shape.frame == frame {
                level.add(Item::Node(at), node_size(shape));
            }
        }
        for (child, placed) in &inner {
            level.add(Item::Box(*child), placed.size());
        }
        for (at, arrow) in sketch.arrows.iter().enumerate().filter(|(_, it)| !it.is_back) {
            let [from, to] =
                match [arrow.from, arrow.to].map(|end| item_of(sketch, frame, &inner, end)) {
                    [None, None] => continue,
                    [Some(from), Some(to)] if from == to => continue,
                    [from, to] => [from.unwrap_or(Item::Enter(at)), to.unwrap_or(Item::Leave(at))],
                };
            let is_labelled = sketch.shapes[arrow.to].frame == frame;
            let label = if is_labelled { label_size(arrow) } else { (0.0, 6.0) };
            let port = |item: &Item| match item {
                Item::Box(child) => {
                    let placed = inner.iter().find(|(id, _)| id == child);
                    placed.map_or(0.0, |(_, placed)| placed.port(at))
                }
                _ => 0.0,
            };
            let ports = (port(&from), port(&to));
            level.connect(at, from, to, label, ports);
        }
        level.arrange();
        Placed { frame, level, inner }
    }

    fn size(&self) -> Point {
        let (width, height) = self.level.size();
        (width + 2.0 * PADDING, height + 2.0 * PADDING + self.title())
    }

    fn title(&self) -> f64 {
        if self.frame.is_some() { TITLE } else { 0.0 }
    }

    /// Where an edge crosses the border, measured from the middle of the box.
    fn port(&self, edge: usize) -> f64 {
        let y = self.level.port(edge) + PADDING + self.title();
        y - self.size().1 / 2.0
    }

    fn has_port(&self, edge: usize) -> bool {
        self.ports().any(|it| it == edge)
    }

    /// The edges that cross the border.
    fn ports(&self) -> impl Iterator<Item = usize> {
        self.level.items().filter_map(|(item, _)| match item {
            Item::Enter(edge) | Item::Leave(edge) => Some(edge),
            _ => None,
        })
    }

    /// When an edge comes through this box: before 0 it leaves boxes, after 0 it enters some.
    fn phase(&self, sketch: &Sketch, edge: usize) -> f64 {
        let depth = sketch.around(self.frame).len() as f64;
        let arrow = &sketch.arrows[edge];
        let is_inside = |node: usize| sketch.is_inside(node, self.frame);
        match (is_inside(arrow.from), is_inside(arrow.to)) {
            (true, false) => -depth,
            (false, true) => depth,
            _ => 0.0,
        }
    }

    fn write(&self, sketch: &Sketch, corner: Point, layout: &mut Layout) {
        if let Some(frame) = self.frame {
            layout.frames[frame] = Some((corner, self.size()));
        }
        let (x, y) = (corner.0 + PADDING, corner.1 + PADDING + self.title());
        for (item, (at_x, at_y)) in self.level.items() {
            let middle = (x + at_x, y + at_y);
            let half = self.level.width_of(item) / 2.0;
            match item {
                Item::Node(node) => {
                    layout.nodes[node] = middle;
                    layout.columns[node] = (middle.0 - half, middle.0 + half);
                }
                Item::Box(child) => {
                    if let Some((_, placed)) = self.inner.iter().find(|(id, _)| *id == child) {
                        let (width, height) = placed.size();
                        let corner = (middle.0 - width / 2.0, middle.1 - height / 2.0);
                        placed.write(sketch, corner, layout);
                    }
                }
                Item::Label(edge) | Item::Bend(edge, _) => {
                    let phase = self.phase(sketch, edge);
                    let is_labelled = sketch.shapes[sketch.arrows[edge].to].frame == self.frame;
                    if matches!(item, Item::Label(_)) && is_labelled {
                        layout.edges[edge].label = middle;
                    }
                    layout.edges[edge].add(phase, (middle.0 - half, middle.1));
                    layout.edges[edge].add(phase, (middle.0 + half, middle.1));
                }
                Item::Enter(edge) => {
                    layout.edges[edge].add(self.phase(sketch, edge), (corner.0, middle.1));
                }
                Item::Leave(edge) => {
                    let right = corner.0 + self.size().0;
                    layout.edges[edge].add(self.phase(sketch, edge), (right, middle.1));
                }
            }
        }
    }
}

/// What an end of an edge is in a box: a node, a box around it, or nothing if it is outside.
fn item_of(
    sketch: &Sketch,
    frame: Option<usize>,
    inner: &[(usize, Inner)],
    end: usize,
) -> Option<Item> {
    if sketch.shapes[end].frame == frame {
        return Some(Item::Node(end));
    }
    if !sketch.is_inside(end, frame) {
        return None;
    }
    let child = sketch.around(sketch.shapes[end].frame)[sketch.around(frame).len()];
    let is_own = |it: &&(usize, Inner)| it.0 == child;
    let first = sketch.frames[child].first;
    let own = inner.iter().find(is_own);
    let own = own.or_else(|| inner.iter().find(|(id, _)| sketch.frames[*id].first == first));
    own.map(|(id, _)| Item::Box(*id))
}

fn node_size(shape: &Shape) -> Point {
    match shape.kind {
        Kind::Input | Kind::Constant => (width_of(&shape.symbol, 14.0) + 18.0, 2.0 * RADIUS),
        Kind::Output => (width_of(&shape.symbol, 14.0) + 8.0, 2.0 * RADIUS),
        Kind::Operation | Kind::Choice if width_of(&shape.symbol, 16.0) <= 2.0 * RADIUS - 4.0 => {
            (2.0 * RADIUS, 2.0 * RADIUS + 8.0)
        }
        _ => (width_of(&shape.symbol, 14.0) + 22.0, 2.0 * RADIUS + 8.0),
    }
}

/// The text on an edge: the value above, the gradient below, and below it the local partial.
fn label_size(arrow: &Arrow) -> Point {
    let above = match (&*arrow.name, &*arrow.value) {
        (name, "") => width_of(name, 13.0),
        ("", value) => width_of(value, 14.0),
        (name, value) => width_of(name, 13.0) + width_of(value, 14.0) + 18.0,
    };
    let width = above.max(width_of(&arrow.gradient, 14.0)).max(width_of(&arrow.partial, 11.0));
    let height = if arrow.partial.is_empty() { 46.0 } else { 66.0 };
    (width + 14.0, height)
}

/// The width of a text in a font of some size, on the safe side.
pub(super) fn width_of(text: &str, size: f64) -> f64 {
    text.chars().count() as f64 * size * 0.62
}
