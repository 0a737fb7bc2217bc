//! Where everything stands: layers from left to right, and a box for each loop and arm.
//!
//! Each edge has a place of its own for what is written on it, in a layer between those of the nodes, so
//! that no two texts overlap. A box is laid out by itself, and then stands in the picture around it as one node;
//! edges that cross its border do so at ports.

mod level;

use super::Kind;
use super::sketch::{Arrow, Shape, Sketch};
use level::{Item, Level};

/// A point.
pub(super) type Point = (f64, f64);

/// The finished layout.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    /// The middle of each node.
    pub(super) nodes: Vec<Point>,
    /// The left upper corner of each box, and its size; nothing where it is empty.
    pub(super) frames: Vec<Option<(Point, Point)>>,
    /// The points that each edge runs through, and the middle of what is written on it.
    pub(super) edges: Vec<Route>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Route {
    /// Pairs: the edge is straight from the first to the second, and curved between pairs.
    pub(super) points: Vec<Point>,
    pub(super) label: Point,
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
        frames: vec![None; sketch.frames.len()],
        edges: vec![Route::default(); sketch.arrows.len()],
    };
    let placed = Placed::new(sketch, None);
    (layout.width, layout.height) = placed.size();
    placed.write(sketch, (0.0, 0.0), &mut layout);
    for (route, arrow) in layout.edges.iter_mut().zip(&sketch.arrows) {
        if arrow.is_back {
            continue;
        }
        let x = |point: &Point| point.0;
        route.points.sort_by(|a, b| x(a).total_cmp(&x(b)));
    }
    layout
}

/// A box that is laid out, or the whole picture.
struct Placed {
    frame: Option<usize>,
    level: Level,
    /// The boxes inside.
    inner: Vec<(usize, Placed)>,
}

impl Placed {
    fn new(sketch: &Sketch, frame: Option<usize>) -> Placed {
        let inside =
            |frame: usize| sketch.shapes.iter().any(|it| sketch.around(it.frame).contains(&frame));
        let children = (0..sketch.frames.len())
            .filter(|child| sketch.frames[*child].parent == frame && inside(*child));
        let inner: Vec<(usize, Placed)> =
            children.map(|child| (child, Placed::new(sketch, Some(child)))).collect();
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
            let ends = [arrow.from, arrow.to].map(|end| {
                let end_frame = sketch.shapes[end].frame;
                if end_frame == frame {
                    return Some(Item::Node(end));
                }
                let around = sketch.around(end_frame);
                let depth = frame.map_or(0, |frame| sketch.around(Some(frame)).len());
                let is_inside = frame.is_none_or(|frame| around.contains(&frame));
                is_inside.then(|| around.get(depth).map(|child| Item::Box(*child))).flatten()
            });
            let [from, to] = match ends {
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
        let title = if self.frame.is_some() { TITLE } else { 0.0 };
        (width + 2.0 * PADDING, height + 2.0 * PADDING + title)
    }

    /// Where an edge crosses the border, measured from the middle of the box.
    fn port(&self, edge: usize) -> f64 {
        let title = if self.frame.is_some() { TITLE } else { 0.0 };
        let y = self.level.port(edge) + PADDING + title;
        y - self.size().1 / 2.0
    }

    fn write(&self, sketch: &Sketch, corner: Point, layout: &mut Layout) {
        let title = if self.frame.is_some() { TITLE } else { 0.0 };
        if let Some(frame) = self.frame {
            layout.frames[frame] = Some((corner, self.size()));
        }
        let (x, y) = (corner.0 + PADDING, corner.1 + PADDING + title);
        for (item, (at_x, at_y)) in self.level.items() {
            let middle = (x + at_x, y + at_y);
            match item {
                Item::Node(node) => layout.nodes[node] = middle,
                Item::Box(child) => {
                    if let Some((_, placed)) = self.inner.iter().find(|(id, _)| *id == child) {
                        let (width, height) = placed.size();
                        let corner = (middle.0 - width / 2.0, middle.1 - height / 2.0);
                        placed.write(sketch, corner, layout);
                    }
                }
                Item::Label(edge) => {
                    let width = self.level.width_of(Item::Label(edge));
                    if sketch.shapes[sketch.arrows[edge].to].frame == self.frame {
                        layout.edges[edge].label = middle;
                    }
                    let points = &mut layout.edges[edge].points;
                    points.push((middle.0 - width / 2.0, middle.1));
                    points.push((middle.0 + width / 2.0, middle.1));
                }
                Item::Bend(edge, _) => {
                    let width = self.level.width_of(item);
                    let points = &mut layout.edges[edge].points;
                    points.push((middle.0 - width / 2.0, middle.1));
                    points.push((middle.0 + width / 2.0, middle.1));
                }
                Item::Enter(edge) => layout.edges[edge].points.push((corner.0, middle.1)),
                Item::Leave(edge) => {
                    layout.edges[edge].points.push((corner.0 + self.size().0, middle.1));
                }
            }
        }
    }
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
