//! `if` and `else`.

use crate::gradients;

gradients! { branches:
    turned(x: f64, y: f64) => (x, y, 0) at [(0.7, -1.3), (-0.4, 0.9)];
    method_of_a_branch(x: f64) => (x, 2) at [0.7, 1.3, -1.3];
    as_value(x: f64) => (x) at [1.5, -1.5];
    as_statement(x: f64, y: f64) => (x, y) at [(2.0, 1.5), (0.5, -1.5)];
    without_else(x: f64, y: f64) => (x, y) at [(2.0, 1.5), (0.5, 1.5)];
    else_if(x: f64) => (x) at [-2.0, 0.5, 1.5, 3.0];
    nested(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (0.7, -1.2), (-0.7, 1.2), (-0.7, -1.2)];
    inside_expression(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (0.7, -1.2)];
    logical(x: f64, y: f64) => (x, y, true) at [(0.7, 1.2), (0.7, -1.2)];
    shadowed_in_branch(x: f64) => (x) at [1.5, 0.5];
    condition_overwritten(x: f64) => (x) at [1.5, 0.5];
    ordered(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.7, 1.2)];
    array_from_branch(x: f64) => (x, true) at [0.7, -1.3];
    conditional(x: f64) => (x, 1) at [0.7, -1.3];
    guarded(x: f64) => (x) at [1.5, -0.5];
    plain_branch(x: f64) => (x, 5) at [1.5, -0.5];
    chosen_index(x: f64, table: [f64; 3]) => (x, &table) at [(1.5, [1.0, 2.0, 3.0]), (-1.5, [1.0, 2.0, 3.0])];
    divided_in_branch(x: f64, y: f64) => (x, y) at [(1.5, 2.0), (1.5, -2.0), (-1.5, 2.0)];
    diverging(x: f64) => (x) at [1.5, -0.5];
    compared_before_change(x: [f64; 2], limit: f64, y: f64) => (&x, &mut limit.clone(), y) at [([2.0, 1.0], 0.5, 1.0), ([0.7, 0.3], 0.5, 1.2), ([-0.7, 0.3], 0.5, 1.2)];
}

mod other_arms {
    crate::gradients! { branches:
        logical(x: f64, y: f64) => (x, y, false) at [(0.7, 1.2), (0.7, -1.2)];
        array_from_branch(x: f64) => (x, false) at [0.7, -1.3];
        plain_branch(x: f64) => (x, 2) at [1.5, -0.5];
    }
}

mod other_quarters {
    crate::gradients! { branches:
        turned(x: f64, y: f64) => (x, y, 1) at [(0.7, -1.3), (-0.4, 0.9)];
    }
}
