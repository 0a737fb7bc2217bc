//! The graph of one evaluation.

use super::{Graph, Kind};

/// The graph of one evaluation of a function: every value, and the gradient that arrives at it.
///
/// Loops are unrolled, up to a limit: what comes after it is one node, `…`.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(graph)]
/// fn power(x: f64, n: usize) -> f64 {
///     let mut p = 1.0;
///     for _ in 0..n {
///         p *= x;
///     }
///     p
/// }
///
/// let trace = power::trace(2.0, 3);
/// assert_eq!(trace.value(), 8.0);
/// assert_eq!(trace.inputs().map(|x| x.gradient).collect::<Vec<_>>(), [Some(12.0)]);
/// assert_eq!(trace.boxes().len(), 3); // an iteration each
/// // each gradient is the sum of what comes back on the edges
/// let back = trace.links().iter().filter(|it| it.label == "x").filter_map(|it| it.gradient);
/// assert_eq!(back.sum::<f64>(), 12.0);
/// assert!(trace.is_complete());
/// assert!(!power::trace(2.0, 100).is_complete());
/// assert_eq!(trace.graph().name, "power");
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Trace {
    pub(super) graph: &'static Graph,
    pub(super) variables: Vec<Variable>,
    pub(super) links: Vec<Link>,
    pub(super) boxes: Vec<Place>,
}

/// A node of a [`Trace`]: a variable, and the operation that computes it.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Variable {
    /// What the node is.
    pub kind: Kind,
    /// `×`, `exp`, `2.0`, the name of an input.
    pub symbol: String,
    /// The user's name for it, with the indices that it has: `subtotal`, `w[3]`.
    pub name: String,
    /// The value, if it is a number.
    pub value: Option<f64>,
    /// The gradient of the result with respect to it. A number of a type or field without a gradient has none.
    pub gradient: Option<f64>,
    /// The line of the file, or 0 where there is none.
    pub line: usize,
    /// The innermost box that it stands in.
    pub place: Option<usize>,
}

/// An edge of a [`Trace`]: a variable that an operation reads.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Link {
    /// The variable that is read, by its position in [`Trace::variables`].
    pub from: usize,
    /// The variable that is computed from it.
    pub to: usize,
    /// The name of what is read, where the user has one: `x`, `w[3]`.
    pub label: String,
    /// The value that goes right.
    pub value: Option<f64>,
    /// The local partial derivative of the operation, or of a call of one float whose arguments are all values.
    pub partial: Option<f64>,
    /// The same as a formula of the user's names: `2·t`.
    pub formula: &'static str,
    /// The gradient that comes back: that of the result of the operation times the local partial.
    pub gradient: Option<f64>,
}

/// A box of a [`Trace`]: an iteration of a loop, or the arm of a branch that ran.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Place {
    /// `for i in 0..n: i = 2`, `if x > 0.0`
    pub label: String,
    /// The box around it.
    pub parent: Option<usize>,
    /// The box of the first iteration, if it is one of a loop.
    pub(super) first: Option<usize>,
}

impl Trace {
    /// The graph of the function, of which this is an evaluation.
    pub fn graph(&self) -> &'static Graph {
        self.graph
    }

    /// The nodes, in the order in which they were computed.
    pub fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// The edges.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The boxes around nodes.
    pub fn boxes(&self) -> &[Place] {
        &self.boxes
    }

    /// The result of the function, or NaN if it is not one number.
    pub fn value(&self) -> f64 {
        let mut outputs = self.links.iter().filter(|it| self.variables[it.to].kind == Kind::Output);
        match (outputs.next(), outputs.next()) {
            (Some(one), None) => one.value.unwrap_or(f64::NAN),
            _ => f64::NAN,
        }
    }

    /// The inputs: the parameters, and those elements of arrays and fields of structs among them that were read.
    pub fn inputs(&self) -> impl Iterator<Item = &Variable> {
        self.variables.iter().filter(|it| it.kind == Kind::Input)
    }

    /// The variable of this name that was computed last.
    ///
    /// ```
    /// use chainrule::differentiate;
    ///
    /// #[differentiate(graph)]
    /// fn square_of_sum(x: f64, y: f64) -> f64 {
    ///     let t = x + y;
    ///     t.powi(2)
    /// }
    ///
    /// let trace = square_of_sum::trace(1.0, 2.0);
    /// assert_eq!(trace.variable("t").and_then(|t| t.gradient), Some(6.0));
    /// ```
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().rev().find(|it| it.name == name)
    }

    /// Nothing was left out: no loop ran longer than the limit.
    pub fn is_complete(&self) -> bool {
        self.variables.iter().all(|it| it.symbol != super::record::ELLIPSIS)
    }
}
