//! The graph as SVG: values above the edges, which go right, gradients below, which come back.

use super::Kind;
use super::layout::{Layout, Point, RADIUS, TITLE, layout, width_of};
use super::sketch::{Arrow, Frame, Shape, Sketch};
use std::fmt::Write;

const MARGIN: f64 = 16.0;
const LEGEND: f64 = 26.0;
/// The gradient runs so far below the value.
const APART: f64 = 7.0;
/// Edges at a node end so far above and below its middle.
const SPREAD: f64 = 9.0;
const CORNER: f64 = 7.0;

/// Colours for light and dark backgrounds.
const STYLE: &str = "
.paper{fill:#ffffff}.node{fill:#f6f7f9;stroke:#30343b;stroke-width:1.5}.input{fill:#eef4fd;stroke:#9db7dd}
.constant{fill:#f6f7f9;stroke:#c3c8d0}.output{fill:none;stroke:none}.frame{fill:#8a93a314;stroke:#aab1bd;stroke-dasharray:5 4}
text{font-family:system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif;font-size:14px;fill:#1d2025;text-anchor:middle}
.symbol{font-size:16px}.name,.title{fill:#5c6470;font-size:13px}.title,.left{text-anchor:start}.partial{fill:#6b7280;font-size:11px}
.value{fill:#1257b8}.gradient{fill:#c03a0a}.edge{fill:none;stroke:#1257b8;stroke-width:1.5}.back{fill:none;stroke:#c03a0a;stroke-width:1.5}
.plain{stroke:#30343b}.again{stroke-dasharray:4 4}.tip{fill:#1257b8}.tip-back{fill:#c03a0a}.tip-plain{fill:#30343b}
@media (prefers-color-scheme:dark){.paper{fill:#15181d}.node{fill:#23272f;stroke:#c9ced6}.input{fill:#1b2a40;stroke:#4d6d99}
.constant{fill:#23272f;stroke:#4b525e}.frame{fill:#8a93a31a;stroke:#5d6572}text{fill:#e8eaee}.name,.title{fill:#a2aab6}.partial{fill:#98a1ae}
.value{fill:#7db4ff}.gradient{fill:#ff9a63}.edge{stroke:#7db4ff}.back{stroke:#ff9a63}.plain{stroke:#c9ced6}
.tip{fill:#7db4ff}.tip-back{fill:#ff9a63}.tip-plain{fill:#c9ced6}}
";

pub(super) fn svg(sketch: &Sketch) -> String {
    let layout = layout(sketch);
    let (width, height) = (layout.width + 2.0 * MARGIN, layout.height + 2.0 * MARGIN + LEGEND);
    let width = width.max(260.0);
    let mut out = Writer { text: String::new() };
    out.line(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0} {1:.0}\" width=\"{0:.0}\" height=\"{1:.0}\" role=\"img\">",
        width, height
    ));
    out.line(format_args!("<title>{}</title>", escaped(&sketch.name)));
    out.line(format_args!("<style>{}</style>", STYLE.replace('\n', "")));
    out.line(format_args!("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>"));
    legend(&mut out, sketch);
    out.line(format_args!("<g transform=\"translate({MARGIN} {})\">", MARGIN + LEGEND));
    for (frame, place) in sketch.frames.iter().zip(&layout.frames) {
        if let Some((corner, size)) = place {
            frame_of(&mut out, frame, *corner, *size);
        }
    }
    for (at, arrow) in sketch.arrows.iter().enumerate() {
        arrow_of(&mut out, sketch, &layout, at, arrow);
    }
    for (shape, middle) in sketch.shapes.iter().zip(&layout.nodes) {
        shape_of(&mut out, shape, *middle);
    }
    out.line(format_args!("</g>"));
    out.line(format_args!("</svg>"));
    out.text
}

struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // a string takes all that is written to it
        let _ = self.text.write_fmt(line);
        self.text.push('\n');
    }

    fn words(&mut self, class: &str, (x, y): Point, text: &str) {
        if !text.is_empty() {
            let text = escaped(text);
            self.line(format_args!(
                "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"
            ));
        }
    }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn legend(out: &mut Writer, sketch: &Sketch) {
    let name = &sketch.name;
    out.words("left", (MARGIN, MARGIN + 8.0), name);
    let x = MARGIN + width_of(name, 14.0) + 18.0;
    if sketch.arrows.iter().any(|it| it.is_back) {
        out.words("left name", (x, MARGIN + 8.0), "dashed: to the next iteration");
    }
    if sketch.is_trace {
        out.words("left value", (x, MARGIN + 8.0), "→ values");
        out.words("left gradient", (x + 82.0, MARGIN + 8.0), "← gradients");
    }
}

fn frame_of(out: &mut Writer, frame: &Frame, (x, y): Point, (width, height): Point) {
    out.line(format_args!(
        "<rect class=\"frame\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"10\"/>"
    ));
    let room = ((width - 16.0) / (13.0 * 0.58)).max(4.0) as usize;
    let label = if frame.label.chars().count() > room {
        frame.label.chars().take(room - 1).chain(['…']).collect()
    } else {
        frame.label.clone()
    };
    out.words("title", (x + 10.0, y + TITLE - 4.0), &label);
}

/// Half of the width of a node, where edges begin and end.
fn half_width(shape: &Shape) -> f64 {
    match shape.kind {
        Kind::Input | Kind::Constant => width_of(&shape.symbol, 14.0) / 2.0 + 9.0,
        Kind::Output => width_of(&shape.symbol, 14.0) / 2.0 + 2.0,
        _ if is_circle(shape) => RADIUS,
        _ => width_of(&shape.symbol, 14.0) / 2.0 + 11.0,
    }
}

fn is_circle(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Operation | Kind::Choice)
        && width_of(&shape.symbol, 16.0) <= 2.0 * RADIUS - 4.0
}

fn shape_of(out: &mut Writer, shape: &Shape, (x, y): Point) {
    let id = shape.id;
    out.line(format_args!("<g class=\"shape\" data-node=\"{id}\">"));
    if is_circle(shape) {
        out.line(format_args!(
            "<circle class=\"node\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{RADIUS}\"/>"
        ));
        out.words("symbol", (x, y + 5.5), &shape.symbol);
    } else {
        let (class, half_height, round) = match shape.kind {
            Kind::Input => ("input", 15.0, 15.0),
            Kind::Constant => ("constant", 13.0, 13.0),
            Kind::Output => ("output", 13.0, 0.0),
            Kind::Call => ("node", RADIUS, 4.0),
            _ => ("node", 17.0, 17.0),
        };
        let half = half_width(shape);
        out.line(format_args!(
            "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{round}\"/>",
            x - half, y - half_height, 2.0 * half, 2.0 * half_height
        ));
        out.words("word", (x, y + 5.0), &shape.symbol);
        if shape.symbol == super::record::ELLIPSIS {
            out.words("name", (x, y + RADIUS + 14.0), &shape.name);
        }
    }
    out.line(format_args!("</g>"));
}

fn arrow_of(out: &mut Writer, sketch: &Sketch, layout: &Layout, at: usize, arrow: &Arrow) {
    let (from, to) = (&sketch.shapes[arrow.from], &sketch.shapes[arrow.to]);
    let (start, end) = (layout.nodes[arrow.from], layout.nodes[arrow.to]);
    out.line(format_args!(
        "<g class=\"link\" data-edge=\"{at}\" data-from=\"{}\" data-to=\"{}\">",
        from.id, to.id
    ));
    if arrow.is_back {
        back_edge(out, start, end);
        out.line(format_args!("</g>"));
        return;
    }
    let route = &layout.edges[at];
    let has_gradient = !arrow.gradient.is_empty();
    let points = way(sketch, layout, at, arrow);
    let apart = if has_gradient { APART / 2.0 } else { 0.0 };
    let (edge, tip) = if sketch.is_trace && from.kind != Kind::Constant {
        ("edge", "tip")
    } else {
        ("edge plain", "tip-plain")
    };
    let there = beside(&points, -apart);
    out.line(format_args!("<path class=\"{edge}\" d=\"{}\"/>", path(&there)));
    head(out, tip, there[there.len() - 1], 1.0);
    if has_gradient {
        let mut back = beside(&points, apart);
        let last = back.len() - 1;
        back[0].0 += 2.0;
        back[last].0 += 2.0;
        out.line(format_args!("<path class=\"back\" d=\"{}\"/>", path(&back)));
        head(out, "tip-back", back[0], -1.0);
    }
    texts(out, arrow, route.label, has_gradient);
    out.line(format_args!("</g>"));
}

/// All points of an edge, from border to border. It is level as far as other nodes stand above each other.
fn way(sketch: &Sketch, layout: &Layout, at: usize, arrow: &Arrow) -> Vec<Point> {
    let inner = &layout.edges[at].points;
    let out = |it: &usize| sketch.arrows[*it].from == arrow.from;
    let into = |it: &usize| sketch.arrows[*it].to == arrow.to;
    let start_y = |it: &usize| layout.edges[*it].points.first().map_or(0.0, |it| it.1);
    let end_y = |it: &usize| layout.edges[*it].points.last().map_or(0.0, |it| it.1);
    let edges = || (0..sketch.arrows.len()).filter(|it| !sketch.arrows[*it].is_back);
    let start = end_at(sketch, layout, arrow.from, rank(edges().filter(out), start_y, at));
    let end = end_at(sketch, layout, arrow.to, rank(edges().filter(into), end_y, at));
    let mut points = vec![(start.0 + start.2, start.1)];
    points.push((layout.columns[arrow.from].1.max(points[0].0), start.1));
    points.extend(inner);
    let last = (end.0 - end.2 - 2.0, end.1);
    points.push((layout.columns[arrow.to].0.min(last.0), end.1));
    points.push(last);
    points
}

/// Which of the edges at a node it is, from above, as a number from -1 to 1.
fn rank(edges: impl Iterator<Item = usize>, y: impl Fn(&usize) -> f64, at: usize) -> f64 {
    let mut edges: Vec<usize> = edges.collect();
    edges.sort_by(|a, b| y(a).total_cmp(&y(b)));
    let place = edges.iter().position(|it| *it == at).unwrap_or(0);
    if edges.len() < 2 { 0.0 } else { 2.0 * place as f64 / (edges.len() - 1) as f64 - 1.0 }
}

/// Where edges meet a node: the middle of the node, moved up or down, and how far its border is from there.
fn end_at(sketch: &Sketch, layout: &Layout, node: usize, rank: f64) -> (f64, f64, f64) {
    let (x, y) = layout.nodes[node];
    let shape = &sketch.shapes[node];
    let by = rank * SPREAD;
    let round = if is_circle(shape) { RADIUS } else { 15.0 };
    let less = round - (round * round - by * by).sqrt();
    (x, y + by, half_width(shape) - less)
}

/// What is written on an edge.
fn texts(out: &mut Writer, arrow: &Arrow, (x, y): Point, has_gradient: bool) {
    let above = y - 8.0 - if has_gradient { APART / 2.0 } else { 0.0 };
    match (&*arrow.name, &*arrow.value) {
        ("", value) => out.words("value", (x, above), value),
        (name, "") => out.words("name", (x, above), name),
        (name, value) => {
            let (name, value) = (escaped(name), escaped(value));
            out.line(format_args!(
                "<text x=\"{x:.1}\" y=\"{above:.1}\"><tspan class=\"name\">{name} =</tspan><tspan class=\"value\" dx=\"5\">{value}</tspan></text>"
            ));
        }
    }
    let below = y + 17.0 + if has_gradient { APART / 2.0 } else { 0.0 };
    out.words("gradient", (x, below), &arrow.gradient);
    let partial = if has_gradient { below + 15.0 } else { below - 2.0 };
    out.words("partial", (x, partial), &arrow.partial);
}

/// An edge beside another one: above it where it goes right, if `by` is negative.
fn beside(points: &[Point], by: f64) -> Vec<Point> {
    let turned = |from: Point, to: Point| match is_upright(from, to) {
        true if to.1 > from.1 => (-by, 0.0),
        true => (by, 0.0),
        false if is_level(from, to) && to.0 < from.0 => (0.0, -by),
        false => (0.0, by),
    };
    let mut moved = Vec::new();
    for at in 0..points.len() {
        let before = (at > 0).then(|| turned(points[at - 1], points[at]));
        let after = points.get(at + 1).map(|next| turned(points[at], *next));
        let (x, y) = match (before, after) {
            (Some(a), Some(b)) if a != b => (a.0 + b.0, a.1 + b.1),
            (a, b) => a.or(b).unwrap_or_default(),
        };
        moved.push((points[at].0 + x, points[at].1 + y));
    }
    moved
}

fn is_level(from: Point, to: Point) -> bool {
    (from.1 - to.1).abs() < 0.5
}

fn is_upright(from: Point, to: Point) -> bool {
    (from.0 - to.0).abs() < 0.01 && !is_level(from, to)
}

/// Straight where it is level or upright, with round corners, else a curve that begins and ends level.
fn path(points: &[Point]) -> String {
    let mut path = format!("M{:.1} {:.1}", points[0].0, points[0].1);
    for (at, pair) in points.windows(2).enumerate() {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let corner = points.get(at + 2).filter(|next| {
            is_upright(pair[0], pair[1]) && is_level(pair[1], **next)
                || is_level(pair[0], pair[1]) && is_upright(pair[1], **next)
        });
        if let Some(next) = corner {
            let (a, b) = (towards(pair[1], pair[0]), towards(pair[1], *next));
            path += &format!("L{:.1} {:.1}Q{to_x:.1} {to_y:.1} {:.1} {:.1}", a.0, a.1, b.0, b.1);
        } else if is_level(pair[0], pair[1]) || is_upright(pair[0], pair[1]) {
            path += &format!("L{to_x:.1} {to_y:.1}");
        } else {
            let middle = (x + to_x) / 2.0;
            path += &format!("C{middle:.1} {y:.1} {middle:.1} {to_y:.1} {to_x:.1} {to_y:.1}");
        }
    }
    path
}

/// A point on the way to another one, where a round corner begins.
fn towards(from: Point, to: Point) -> Point {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = x.abs() + y.abs();
    let part = if length > 0.0 { (CORNER / length).min(0.5) } else { 0.0 };
    (from.0 + x * part, from.1 + y * part)
}

/// The tip of an arrow that points right, or left.
fn head(out: &mut Writer, class: &str, (x, y): Point, right: f64) {
    out.line(format_args!(
        "<path class=\"{class}\" d=\"M{x:.1} {y:.1}l{:.1} -3.5v7z\"/>",
        -7.0 * right
    ));
}

/// From the end of an iteration to the beginning of the next, below what is in between.
fn back_edge(out: &mut Writer, start: Point, end: Point) {
    let low = start.1.max(end.1) + RADIUS + 34.0;
    let (from, to) = ((start.0, start.1 + RADIUS), (end.0, end.1 + RADIUS));
    out.line(format_args!(
        "<path class=\"edge plain again\" d=\"M{:.1} {:.1}C{:.1} {low:.1} {:.1} {low:.1} {:.1} {:.1}\"/>",
        from.0, from.1, from.0 - 10.0, to.0 + 10.0, to.0, to.1
    ));
    out.line(format_args!("<path class=\"tip-plain\" d=\"M{:.1} {:.1}l-3.5 7h7z\"/>", to.0, to.1));
}
