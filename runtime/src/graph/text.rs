//! The graph as text for the terminal.

use super::sketch::{Sketch, short};
use super::{Graph, Kind, Trace};
use std::fmt;

impl fmt::Display for Graph {
    /// A line for each node: what it is made of, and the partial derivative for each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sketch = Sketch::of_graph(self);
        lines(&sketch, f)
    }
}

impl fmt::Display for Trace {
    /// A line for each node: its value, the gradient that arrives at it, and what it is made of.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sketch = Sketch::of_trace(self);
        lines(&sketch, f)
    }
}

fn lines(sketch: &Sketch, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let names: Vec<String> = names(sketch);
    let widths = |text: &dyn Fn(usize) -> usize| (0..sketch.shapes.len()).map(text).max();
    let wide = widths(&|at| names[at].chars().count()).unwrap_or(0);
    let value = widths(&|at| sketch.shapes[at].value.chars().count()).unwrap_or(0).max(5);
    let gradient = widths(&|at| sketch.shapes[at].gradient.chars().count()).unwrap_or(0).max(8);
    writeln!(f, "{}", sketch.name)?;
    if sketch.is_trace {
        writeln!(f, "  {:wide$}  {:>value$}  {:>gradient$}", "", "value", "gradient")?;
    }
    let mut open: Vec<usize> = Vec::new();
    // inputs come first, and constants stand where they are read
    let is_input = |at: &usize| sketch.shapes[*at].kind == Kind::Input;
    let (inputs, others): (Vec<usize>, Vec<usize>) = (0..sketch.shapes.len()).partition(is_input);
    for at in inputs.into_iter().chain(others) {
        let shape = &sketch.shapes[at];
        let around = sketch.around(shape.frame);
        let shared = open.iter().zip(&around).take_while(|(a, b)| a == b).count();
        for (depth, frame) in around.iter().enumerate().skip(shared) {
            writeln!(f, "  {}{}", "│ ".repeat(depth), sketch.frames[*frame].label)?;
        }
        let bars = "│ ".repeat(around.len());
        open = around;
        if shape.kind == Kind::Constant {
            continue;
        }
        let made_of = made_of(sketch, at, &names);
        let wide = wide.saturating_sub(2 * open.len());
        if sketch.is_trace {
            let (number, back) = (&shape.value, &shape.gradient);
            let line = format!(
                "  {bars}{:wide$}  {number:>value$}  {back:>gradient$}  {made_of}",
                names[at]
            );
            writeln!(f, "{}", line.trim_end())?;
        } else {
            writeln!(f, "{}", format!("  {bars}{:wide$}  {made_of}", names[at]).trim_end())?;
        }
    }
    Ok(())
}

/// What each node is called: by the user, or by a number.
fn names(sketch: &Sketch) -> Vec<String> {
    let mut count = 0;
    let name = |shape: &super::sketch::Shape| match shape.kind {
        Kind::Input | Kind::Constant | Kind::Output => shape.symbol.clone(),
        _ if !shape.name.is_empty() => shape.name.clone(),
        _ => {
            count += 1;
            format!("#{count}")
        }
    };
    sketch.shapes.iter().map(name).collect()
}

/// `price × count`, and the local partials.
fn made_of(sketch: &Sketch, at: usize, names: &[String]) -> String {
    let shape = &sketch.shapes[at];
    let arrows: Vec<_> = sketch.arrows.iter().filter(|arrow| arrow.to == at).collect();
    let operands: Vec<&str> = arrows
        .iter()
        .map(|arrow| if arrow.name.is_empty() { names[arrow.from].as_str() } else { &arrow.name })
        .collect();
    let text = match (shape.kind, &operands[..]) {
        (Kind::Input | Kind::Constant, _) => return String::new(),
        (Kind::Output, operands) => format!("= {}", operands.join(", ")),
        (Kind::Carried, operands) => {
            let start = arrows.iter().find(|arrow| !arrow.is_back).map(|it| &*names[it.from]);
            format!("= {}, then {}", start.unwrap_or("…"), operands.last().unwrap_or(&"…"))
        }
        (Kind::Choice, operands) => format!("= {}", operands.join(" or ")),
        (Kind::Operation, [x, y]) if is_infix(&shape.symbol) => {
            format!("= {x} {} {y}", shape.symbol)
        }
        (Kind::Operation, [x]) if shape.symbol.starts_with('^') => format!("= {x}{}", shape.symbol),
        (_, operands) => format!("= {}({})", shape.symbol, operands.join(", ")),
    };
    let partials: Vec<&str> =
        arrows.iter().map(|it| it.partial.as_str()).filter(|it| !it.is_empty()).collect();
    if partials.is_empty() { text } else { format!("{text}    {}", partials.join(", ")) }
}

fn is_infix(symbol: &str) -> bool {
    matches!(symbol, "+" | "−" | "×" | "÷" | "%")
}

/// How much each input bears on the result; a row of [`Trace::influence`].
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Influence {
    /// The input: `price`, `w[3]`.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// The change of the result for a small change of the input, for each unit of it.
    pub gradient: f64,
    /// The elasticity: by how many percent the result changes if the input changes by 1 %. Not finite where the result is 0.
    pub elasticity: f64,
}

/// A table of the inputs, those with the most effect first, which prints as text.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(graph)]
/// fn paid(price: f64, count: f64, discount: f64) -> f64 {
///     price * count - discount
/// }
///
/// let table = paid::trace(100.0, 3.0, 50.0).influence();
/// assert_eq!(
///     table.to_string(),
///     "input     value  gradient  effect of 1 %\n\
///      count         3       100          1.2 %\n\
///      price       100         3          1.2 %\n\
///      discount     50        −1         −0.2 %\n"
/// );
/// assert_eq!(table.rows()[2].gradient, -1.0);
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Influences(Vec<Influence>);

impl Influences {
    /// The rows, those with the most effect first.
    pub fn rows(&self) -> &[Influence] {
        &self.0
    }
}

impl Trace {
    /// How much does each input bear on the result?
    ///
    /// The elasticity is the gradient times the value over the result. It compares inputs of different
    /// units, and the rows are sorted by its size. The trace must be of a function with one result.
    ///
    /// ```
    /// use chainrule::differentiate;
    ///
    /// #[differentiate(graph)]
    /// fn fall(height: f64, gravity: f64) -> f64 {
    ///     (2.0 * height / gravity).sqrt()
    /// }
    ///
    /// let table = fall::trace(20.0, 10.0).influence();
    /// for row in table.rows() {
    ///     let expected = if row.name == "height" { 0.5 } else { -0.5 };
    ///     assert!((row.elasticity - expected).abs() < 1e-12);
    /// }
    /// ```
    pub fn influence(&self) -> Influences {
        let result = self.value();
        let row = |input: &super::Variable| {
            let (value, gradient) = (input.value?, input.gradient?);
            let elasticity = gradient * value / result;
            Some(Influence { name: input.name.clone(), value, gradient, elasticity })
        };
        let mut rows: Vec<Influence> = self.inputs().filter_map(row).collect();
        rows.sort_by(|a, b| {
            // the elasticities, also where the result is 0
            let size = |row: &Influence| ((row.gradient * row.value).abs(), row.gradient.abs());
            let ((a, c), (b, d)) = (size(a), size(b));
            b.total_cmp(&a).then(d.total_cmp(&c))
        });
        Influences(rows)
    }
}

impl fmt::Display for Influences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells = |row: &Influence| {
            let percent = format!("{} %", short(row.elasticity));
            [row.name.clone(), short(row.value), short(row.gradient), percent]
        };
        let mut table = vec![["input", "value", "gradient", "effect of 1 %"].map(str::to_owned)];
        table.extend(self.0.iter().map(cells));
        let wide = |at: usize| table.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
        let wide = [wide(0), wide(1), wide(2), wide(3)];
        for row in &table {
            let [a, b, c, d] = wide;
            writeln!(f, "{:a$}  {:>b$}  {:>c$}  {:>d$}", row[0], row[1], row[2], row[3])?;
        }
        Ok(())
    }
}
