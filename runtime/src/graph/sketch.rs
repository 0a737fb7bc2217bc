//! What is drawn, of a graph or of a trace: both have the same pictures.

use super::{Graph, Kind, Trace};

/// A picture that is yet to be written in some format.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Sketch {
    pub(super) name: String,
    pub(super) shapes: Vec<Shape>,
    pub(super) arrows: Vec<Arrow>,
    pub(super) frames: Vec<Frame>,
    /// There are values and gradients.
    pub(super) is_trace: bool,
}

/// A node.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Shape {
    /// Its number in the graph or trace.
    pub(super) id: usize,
    pub(super) kind: Kind,
    pub(super) symbol: String,
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) frame: Option<usize>,
    pub(super) value: String,
    pub(super) gradient: String,
}

/// An edge.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The name of the variable, where its node does not say it.
    pub(super) name: String,
    pub(super) value: String,
    pub(super) gradient: String,
    /// `∂z/∂t = 2·t`
    pub(super) partial: String,
    pub(super) is_back: bool,
}

/// A box.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Frame {
    pub(super) label: String,
    pub(super) parent: Option<usize>,
    /// The box of the first iteration, if it is one of a loop.
    pub(super) first: Option<usize>,
}

impl Sketch {
    pub(super) fn of_graph(graph: &Graph) -> Sketch {
        let boxes: Vec<usize> = (0..graph.nodes.len())
            .filter(|at| matches!(graph.nodes[*at].kind, Kind::Loop | Kind::Arm))
            .collect();
        let frame_of = |node: Option<usize>| boxes.iter().position(|at| Some(*at) == node);
        let frames = boxes.iter().map(|at| &graph.nodes[*at]).map(|node| Frame {
            label: node.symbol.to_owned(),
            parent: frame_of(node.parent),
            first: None,
        });
        let shapes = graph.nodes.iter().enumerate().map(|(id, node)| Shape {
            id,
            kind: node.kind,
            symbol: node.symbol.to_owned(),
            name: node.name.to_owned(),
            line: node.line,
            frame: frame_of(node.parent),
            value: String::new(),
            gradient: String::new(),
        });
        let target = |to: usize| {
            let outputs = graph.edges.iter().filter(|it| it.from == to);
            let mut outputs = outputs.map(|it| &graph.nodes[it.to]);
            let output = outputs.find(|it| it.kind == Kind::Output).map_or("", |it| it.name);
            if graph.nodes[to].name.is_empty() { output } else { graph.nodes[to].name }
        };
        let arrows = graph.edges.iter().map(|edge| Arrow {
            from: edge.from,
            to: edge.to,
            name: edge_name(graph.nodes[edge.from].symbol, edge.label),
            value: String::new(),
            gradient: String::new(),
            partial: if graph.nodes[edge.from].kind == Kind::Constant {
                String::new()
            } else {
                partial(target(edge.to), edge.label, edge.partial)
            },
            is_back: edge.is_back,
        });
        let (frames, arrows) = (frames.collect(), arrows.collect());
        let name = graph.name.to_owned();
        let all = Sketch { name, shapes: shapes.collect(), arrows, frames, is_trace: false };
        all.pruned()
    }

    pub(super) fn of_trace(trace: &Trace) -> Sketch {
        let variables = trace.variables();
        let shapes = variables.iter().enumerate().map(|(id, it)| Shape {
            id,
            kind: it.kind,
            symbol: it.symbol.clone(),
            name: it.name.clone(),
            line: it.line,
            frame: it.place,
            value: it.value.map_or_else(String::new, short),
            gradient: it.gradient.map_or_else(String::new, short),
        });
        let output = |node: usize| {
            let mut links = trace.links().iter().filter(|link| link.from == node);
            links
                .find(|link| variables[link.to].kind == Kind::Output)
                .map(|link| &variables[link.to])
        };
        let target = |node: usize| match variables[node].name.as_str() {
            "" => output(node).map_or("", |it| it.name.as_str()),
            name => name,
        };
        let arrows = trace.links().iter().map(|link| Arrow {
            from: link.from,
            to: link.to,
            name: edge_name(&variables[link.from].symbol, &link.label),
            value: link.value.map_or_else(String::new, short),
            gradient: link.gradient.map_or_else(String::new, short),
            partial: match link.partial {
                _ if variables[link.to].kind == Kind::Output => String::new(),
                _ if variables[link.from].kind == Kind::Constant => String::new(),
                Some(value) => {
                    let formula = with_value(link.formula, value);
                    partial(target(link.to), &link.label, &formula)
                }
                None => String::new(),
            },
            is_back: false,
        });
        let frames = trace.boxes().iter().map(|it| Frame {
            label: it.label.clone(),
            parent: it.parent,
            first: it.first,
        });
        let (frames, arrows) = (frames.collect(), arrows.collect());
        let name = trace.graph().name.to_owned();
        let all = Sketch { name, shapes: shapes.collect(), arrows, frames, is_trace: true };
        all.pruned()
    }

    /// Without what no result depends on.
    fn pruned(mut self) -> Sketch {
        let mut seen: Vec<bool> = self.shapes.iter().map(|it| it.kind == Kind::Output).collect();
        loop {
            let mut grows = false;
            for arrow in &self.arrows {
                if seen[arrow.to] && !seen[arrow.from] {
                    seen[arrow.from] = true;
                    grows = true;
                }
            }
            if !grows {
                break;
            }
        }
        // an input that nothing reads belongs to the function all the same
        for shape in &self.shapes {
            seen[shape.id] |= shape.kind == Kind::Input && !self.is_trace;
        }
        self.arrows.retain(|arrow| seen[arrow.from] && seen[arrow.to]);
        let numbers: Vec<usize> = (0..seen.len()).filter(|id| seen[*id]).collect();
        let number = |old: usize| numbers.binary_search(&old).unwrap_or(0);
        for arrow in &mut self.arrows {
            (arrow.from, arrow.to) = (number(arrow.from), number(arrow.to));
        }
        self.shapes.retain(|shape| seen[shape.id]);
        self
    }

    /// A node stands in a box, or in one inside of it.
    pub(super) fn is_inside(&self, node: usize, frame: Option<usize>) -> bool {
        frame.is_none_or(|frame| self.around(self.shapes[node].frame).contains(&frame))
    }

    /// The boxes around a box, and itself, from the outside in.
    pub(super) fn around(&self, frame: Option<usize>) -> Vec<usize> {
        let mut path = Vec::new();
        let mut next = frame;
        while let Some(at) = next {
            path.insert(0, at);
            next = self.frames[at].parent;
        }
        path
    }
}

/// Where an arrow comes from an input, the name stands there.
fn edge_name(symbol: &str, label: &str) -> String {
    if symbol == label { String::new() } else { label.to_owned() }
}

/// `∂z/∂t = 2·t`
fn partial(of: &str, wrt: &str, formula: &str) -> String {
    match (of, wrt) {
        _ if formula.is_empty() => String::new(),
        ("", _) | (_, "") => format!("∂ = {formula}"),
        (of, wrt) if of == wrt => format!("∂ = {formula}"),
        (of, wrt) => format!("∂{of}/∂{wrt} = {formula}"),
    }
}

/// `2·t = 6`, or `1`
fn with_value(formula: &str, value: f64) -> String {
    let value = short(value);
    if formula.is_empty() || formula == value { value } else { format!("{formula} = {value}") }
}

/// Five digits, and no more than are needed.
pub(super) fn short(value: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return if value == 0.0 { "0".to_owned() } else { value.to_string() };
    }
    let magnitude = value.abs().log10().floor();
    if !(-4.0..6.0).contains(&magnitude) {
        let text = format!("{value:.3e}");
        let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        return format!("{digits}e{power}").replace('-', "−");
    }
    let decimals = (4.0 - magnitude).max(0.0) as usize;
    let text = format!("{value:.decimals$}");
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    };
    text.replace('-', "−")
}
