//! The computation as a graph that one can see.
//!
//! Operations are nodes, variables stand on the edges. Values go from left to right, gradients from right
//! to left. [`Graph`] is the graph of a function, known when it is compiled; [`Trace`] is that of one
//! evaluation, with every value and the gradient that arrives at it.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(graph)]
//! fn total(price: f64, count: f64, tax: f64) -> f64 {
//!     let subtotal = price * count;
//!     subtotal * tax
//! }
//!
//! let trace = total::trace(100.0, 2.0, 1.1);
//! assert_eq!(trace.value().round(), 220.0);
//! assert_eq!(trace.variable("subtotal").map(|it| (it.value, it.gradient)), Some((Some(200.0), Some(1.1))));
//! ```

mod formats;
mod layout;
mod page;
pub(crate) mod record;
mod sketch;
mod svg;
mod text;
mod trace;

pub use text::{Influence, Influences};
pub use trace::{Link, Place, Trace, Variable};

/// The computational graph of a function.
///
/// ```
/// use chainrule::differentiate;
/// use chainrule::graph::Kind;
///
/// #[differentiate(graph)]
/// fn square_of_sum(x: f64, y: f64) -> f64 {
///     let t = x + y;
///     t.powi(2)
/// }
///
/// let graph = square_of_sum::graph();
/// let operations = graph.nodes.iter().filter(|node| node.kind == Kind::Operation);
/// assert_eq!(operations.map(|node| node.symbol).collect::<Vec<_>>(), ["+", "^2"]);
/// let partials = graph.edges.iter().map(|edge| (edge.label, edge.partial));
/// assert_eq!(partials.take(3).collect::<Vec<_>>(), [("x", "1"), ("y", "1"), ("t", "2·t")]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Graph {
    /// The name of the function.
    pub name: &'static str,
    /// The function as written.
    pub source: &'static str,
    /// The line of the file on which the source begins.
    pub line: usize,
    /// The generated backward sweep.
    pub backward: &'static str,
    /// The nodes; a node comes after the box that it stands in.
    pub nodes: &'static [Node],
    /// The edges between nodes, by their positions in `nodes`.
    pub edges: &'static [Edge],
}

/// A node of a [`Graph`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Node {
    /// What the node is.
    pub kind: Kind,
    /// `×`, `exp`, the name of a function that is called, or the head of a loop.
    pub symbol: &'static str,
    /// The variable that has the result, or nothing where the user has no name for it.
    pub name: &'static str,
    /// The line of the file.
    pub line: usize,
    /// The box that the node stands in.
    pub parent: Option<usize>,
}

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A parameter.
    Input,
    /// A number, or a variable without a derivative.
    Constant,
    /// An operation with a local rule.
    Operation,
    /// A call of a differentiated function: of another one, or of the function itself if its derivative is given.
    Call,
    /// What is made of several values: an array, a struct, memory that is written to.
    Memory,
    /// The value with which an iteration begins.
    Carried,
    /// The value of the arm that runs.
    Choice,
    /// A box: a loop.
    Loop,
    /// A box: an arm of a branch.
    Arm,
    /// The result.
    Output,
}

/// An edge of a [`Graph`]: a variable that an operation reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Edge {
    /// The node that the variable comes from.
    pub from: usize,
    /// The node that reads it.
    pub to: usize,
    /// The variable, `x` or `w[i]`, or nothing where the user has no name for it.
    pub label: &'static str,
    /// The local partial derivative as a formula, `2·t`, where there is one.
    pub partial: &'static str,
    /// Leads from the end of an iteration to the beginning of the next.
    pub is_back: bool,
}

impl Graph {
    /// What generated code makes.
    #[doc(hidden)]
    pub const fn new(
        (name, source, line, backward): (&'static str, &'static str, usize, &'static str),
        nodes: &'static [Node],
        edges: &'static [Edge],
    ) -> Graph {
        Graph { name, source, line, backward, nodes, edges }
    }
}

impl Node {
    /// What generated code makes.
    #[doc(hidden)]
    pub const fn new(
        kind: Kind,
        symbol: &'static str,
        name: &'static str,
        line: usize,
        parent: Option<usize>,
    ) -> Node {
        Node { kind, symbol, name, line, parent }
    }
}

impl Edge {
    /// What generated code makes.
    #[doc(hidden)]
    pub const fn new(
        from: usize,
        to: usize,
        label: &'static str,
        partial: &'static str,
        is_back: bool,
    ) -> Edge {
        Edge { from, to, label, partial, is_back }
    }
}

macro_rules! drawings {
    ($($sketch:path => $ty:ty: $example:literal;)*) => {$(
        impl $ty {
            /// The picture as SVG, for light and dark backgrounds; no program is needed to make it.
            ///
            /// ```
            #[doc = $example]
            /// assert!(picture.svg().starts_with("<svg"));
            /// ```
            pub fn svg(&self) -> String {
                svg::svg(&$sketch(self))
            }

            /// The picture in the language of Graphviz.
            ///
            /// ```
            #[doc = $example]
            /// assert!(picture.dot().starts_with("digraph \"square\""));
            /// ```
            pub fn dot(&self) -> String {
                formats::dot(&$sketch(self))
            }

            /// The picture in the language of Mermaid, which hosts of code show in Markdown.
            ///
            /// ```
            #[doc = $example]
            /// assert!(picture.mermaid().starts_with("flowchart LR"));
            /// ```
            pub fn mermaid(&self) -> String {
                formats::mermaid(&$sketch(self))
            }
        }
    )*};
}

drawings! {
    sketch::Sketch::of_graph => Graph: "#[chainrule::differentiate(graph)]\nfn square(x: f64) -> f64 {\n    x * x\n}\n\nlet picture = square::graph();";
    sketch::Sketch::of_trace => Trace: "#[chainrule::differentiate(graph)]\nfn square(x: f64) -> f64 {\n    x * x\n}\n\nlet picture = square::trace(3.0);";
}
