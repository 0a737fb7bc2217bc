//! The graph for other programs: Graphviz DOT and Mermaid.

use super::Kind;
use super::sketch::{Arrow, Shape, Sketch};

/// Graphviz DOT.
pub(super) fn dot(sketch: &Sketch) -> String {
    let mut out = format!("digraph {:?} {{\n", sketch.name);
    out += "  rankdir=LR; bgcolor=transparent;\n";
    out += "  node [shape=circle, fontname=\"sans-serif\"];\n";
    out += "  edge [fontname=\"sans-serif\"];\n";
    dot_frame(sketch, None, 1, &mut out);
    for arrow in &sketch.arrows {
        let label: Vec<String> = dot_label(arrow);
        let style = if arrow.is_back { ", style=dashed, constraint=false" } else { "" };
        out += &format!(
            "  n{} -> n{} [label=<{}>{style}];\n",
            sketch.shapes[arrow.from].id,
            sketch.shapes[arrow.to].id,
            label.join("<br/>")
        );
    }
    out + "}\n"
}

fn dot_frame(sketch: &Sketch, frame: Option<usize>, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for shape in sketch.shapes.iter().filter(|it| it.frame == frame) {
        *out += &format!("{indent}n{} [label={:?}{}];\n", shape.id, shape.symbol, dot_shape(shape));
    }
    for (at, child) in sketch.frames.iter().enumerate().filter(|(_, it)| it.parent == frame) {
        if sketch.shapes.iter().any(|it| sketch.around(it.frame).contains(&at)) {
            *out +=
                &format!("{indent}subgraph cluster_{at} {{\n{indent}  label={:?};\n", child.label);
            dot_frame(sketch, Some(at), depth + 1, out);
            *out += &format!("{indent}}}\n");
        }
    }
}

fn dot_shape(shape: &Shape) -> &'static str {
    match shape.kind {
        Kind::Input => ", shape=box, style=rounded",
        Kind::Constant | Kind::Output => ", shape=plaintext",
        Kind::Call | Kind::Memory => ", shape=box",
        Kind::Operation | Kind::Carried | Kind::Choice | Kind::Loop | Kind::Arm => "",
    }
}

fn dot_label(arrow: &Arrow) -> Vec<String> {
    let escaped = super::svg::escaped;
    let mut lines = Vec::new();
    if !arrow.name.is_empty() {
        lines.push(escaped(&arrow.name));
    }
    if !arrow.value.is_empty() {
        lines.push(format!("<font color=\"#1257b8\">{}</font>", escaped(&arrow.value)));
    }
    if !arrow.gradient.is_empty() {
        lines.push(format!("<font color=\"#c03a0a\">← {}</font>", escaped(&arrow.gradient)));
    }
    if !arrow.partial.is_empty() {
        lines.push(format!("<font color=\"#6b7280\">{}</font>", escaped(&arrow.partial)));
    }
    if lines.is_empty() { vec![" ".to_owned()] } else { lines }
}

/// Mermaid.
pub(super) fn mermaid(sketch: &Sketch) -> String {
    let mut out = "flowchart LR\n".to_owned();
    mermaid_frame(sketch, None, 1, &mut out);
    for arrow in &sketch.arrows {
        let mut lines = Vec::new();
        match (&*arrow.name, &*arrow.value) {
            ("", "") => {}
            (one, "") | ("", one) => lines.push(one.to_owned()),
            (name, value) => lines.push(format!("{name} = {value}")),
        }
        if !arrow.gradient.is_empty() {
            lines.push(format!("← {}", arrow.gradient));
        }
        if !arrow.partial.is_empty() {
            lines.push(arrow.partial.clone());
        }
        let (from, to) = (sketch.shapes[arrow.from].id, sketch.shapes[arrow.to].id);
        let line = if arrow.is_back { "-.->" } else { "-->" };
        let text = quoted(&lines.join("<br/>"));
        let text = if lines.is_empty() { String::new() } else { format!("|{text}|") };
        out += &format!("  n{from} {line}{text} n{to}\n");
    }
    out
}

fn mermaid_frame(sketch: &Sketch, frame: Option<usize>, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for shape in sketch.shapes.iter().filter(|it| it.frame == frame) {
        let symbol = quoted(&shape.symbol);
        let shape_text = match shape.kind {
            Kind::Input => format!("([{symbol}])"),
            Kind::Constant | Kind::Output => format!("[{symbol}]"),
            Kind::Call | Kind::Memory => format!("[[{symbol}]]"),
            Kind::Operation | Kind::Carried | Kind::Choice | Kind::Loop | Kind::Arm => {
                format!("(({symbol}))")
            }
        };
        *out += &format!("{indent}n{}{shape_text}\n", shape.id);
    }
    for (at, child) in sketch.frames.iter().enumerate().filter(|(_, it)| it.parent == frame) {
        if sketch.shapes.iter().any(|it| sketch.around(it.frame).contains(&at)) {
            *out += &format!("{indent}subgraph b{at} [{}]\n", quoted(&child.label));
            mermaid_frame(sketch, Some(at), depth + 1, out);
            *out += &format!("{indent}end\n");
        }
    }
}

/// In quotes, with what means something to Mermaid as entities.
fn quoted(text: &str) -> String {
    let text = text.replace('"', "#quot;");
    let text = text.replace('<', "#lt;").replace('>', "#gt;").replace("#lt;br/#gt;", "<br/>");
    format!("\"{text}\"")
}
