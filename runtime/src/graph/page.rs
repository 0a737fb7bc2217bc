//! A trace as a page for the browser: one file, which needs no network.

use super::Trace;
use super::sketch::{Sketch, short};
use super::svg::{escaped, svg};

const TEMPLATE: &str = include_str!("page.html");

impl Trace {
    /// A page for the browser, in one file that needs no network.
    ///
    /// It shows the function beside the generated backward sweep, the graph, and a table of the inputs. A variable that
    /// one points at is shown in all of them; the arrow keys step through the forward and the backward sweep.
    ///
    /// ```
    /// use chainrule::differentiate;
    ///
    /// #[differentiate(graph)]
    /// fn square(x: f64) -> f64 {
    ///     x * x
    /// }
    ///
    /// let page = square::trace(3.0).html();
    /// assert!(page.starts_with("<!doctype html>") && page.contains("x * x"));
    /// ```
    pub fn html(&self) -> String {
        let sketch = Sketch::of_trace(self);
        let graph = self.graph();
        let parts = [
            ("name", escaped(graph.name)),
            ("source", lines(graph.source, graph.line)),
            ("backward", lines(graph.backward, 1)),
            ("table", self.table()),
            ("svg", svg(&sketch)),
            ("nodes", nodes(&sketch)),
        ];
        let mut page = String::new();
        let mut rest = TEMPLATE;
        while let Some((before, after)) = rest.split_once("{{") {
            let (key, after) = after.split_once("}}").unwrap_or((after, ""));
            let part = parts.iter().find(|(name, _)| *name == key);
            page += before;
            page += part.map_or("", |(_, text)| text);
            rest = after;
        }
        page + rest
    }

    fn table(&self) -> String {
        let mut table =
            "<tr><th>input</th><th>value</th><th>gradient</th><th>effect of 1 %</th></tr>"
                .to_owned();
        for row in self.influence().rows() {
            table += &format!(
                "<tr data-name=\"{0}\"><td>{0}</td><td class=\"v\">{1}</td><td class=\"g\">{2}</td><td>{3} %</td></tr>",
                escaped(&row.name),
                short(row.value),
                short(row.gradient),
                short(row.elasticity)
            );
        }
        table
    }
}

/// Each line by itself, with its number.
fn lines(code: &str, first: usize) -> String {
    let lines = code.lines().enumerate().map(|(at, line)| {
        let number = first + at;
        format!("<span data-line=\"{number}\"><b>{number}</b>{}</span>", escaped(line))
    });
    lines.collect()
}

/// What the script knows of the nodes, as JSON.
fn nodes(sketch: &Sketch) -> String {
    let nodes = sketch.shapes.iter().map(|it| {
        format!(
            "{{\"id\":{},\"name\":{},\"symbol\":{},\"line\":{},\"value\":{},\"gradient\":{}}}",
            it.id,
            json(&it.name),
            json(&it.symbol),
            it.line,
            json(&it.value),
            json(&it.gradient)
        )
    });
    format!("[{}]", nodes.collect::<Vec<_>>().join(","))
}

/// A string, in which nothing ends the script.
fn json(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '<' | '>' | '&' => out += &format!("\\u{:04x}", u32::from(c)),
            c if c.is_control() => out += &format!("\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\""
}
