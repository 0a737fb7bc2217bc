//! Derivative rules: what a row is, and how it is found.

mod table;

/// An operation and its partial derivatives.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// The names of the operands in the row.
    pub(crate) params: &'static [&'static str],
    /// One Rust expression for each operand, of the operands and `out`; empty where the
    /// derivative is zero everywhere it exists.
    pub(crate) partials: &'static [&'static str],
    /// The partial may be infinite: a cotangent that is zero stays zero.
    pub(crate) has_pole: bool,
    /// The partial may be infinite where the value is finite (`sqrt` at 0), so that an
    /// infinite cotangent may meet a zero partial further back.
    pub(crate) sends_infinity: bool,
    /// Too dear to be computed twice.
    pub(crate) is_dear: bool,
}

/// How an operation is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// `x + y`
    Infix(&'static str),
    /// `x += y` of a type that may be the user's, as the value that is assigned
    Compound(&'static str),
    /// `-x`
    Prefix,
    /// `x.sin()`
    Method,
    /// `::chainrule::__private::sign(x)`
    Helper,
    /// `x as f64`: the type is that of the result
    Cast,
}

/// The rule of an operator or method by name and number of operands.
pub(crate) fn find(name: &str, operands: usize) -> Option<&'static Rule> {
    table::TABLE.iter().find(|rule| rule.name == name && rule.params.len() == operands)
}

/// The rule of a method of floats that a user can call.
pub(crate) fn method(name: &str, operands: usize) -> Option<&'static Rule> {
    find(name, operands).filter(|rule| rule.form == Form::Method)
}

/// A rule that the compiler itself needs.
pub(crate) fn known(name: &str, operands: usize) -> &'static Rule {
    find(name, operands).unwrap_or_else(|| panic!("no rule `{name}` of {operands} operands"))
}

impl Rule {
    /// The operator that a compound assignment is, where it is one of floats.
    pub(crate) fn of_floats(&'static self) -> &'static Rule {
        match self.form {
            Form::Compound(_) => known(self.name.trim_end_matches("_assigned"), 2),
            _ => self,
        }
    }

    /// What the runtime calls the operator in the functions that go by the type of its operands.
    pub(crate) fn operator(&self) -> &'static str {
        match self.name {
            // no type says whether infinities arrive
            "mul_assigned" => "strong_mul",
            name => name.trim_end_matches("_assigned"),
        }
    }

    /// Zero derivative wherever it exists.
    pub(crate) fn is_constant(&self) -> bool {
        self.partials.is_empty()
    }
}

/// Every row.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    table::TABLE.iter()
}
