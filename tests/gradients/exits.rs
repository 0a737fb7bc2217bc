//! `break`, `continue`, labels and early `return`.

use crate::{gradients, numbers, pullbacks};

gradients! { exits:
    constant_sum_after_break(x: f64) => (x, 4) at [0.7, 1.5];
    break_in_middle(x: f64) => (x) at [0.7, 1.5, 30.0];
    continued(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 3.0], vec![-1.0]];
    fixed_point(a: f64) => (a) at [2.0, 0.3];
    break_with_value(x: f64) => (x) at [0.9, 4.0, -2.0];
    return_from_loops(x: f64, limit: f64) => (x, limit) at [(0.7, 30.0), (2.5, 30.0), (40.0, 30.0)];
    early_returns(x: f64) => (x, 3) at [1.5, -1.5, 3.0];
    labelled_continue(x: f64) => (x) at [1.5, -0.7];
    labelled_break(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0, 0.4], 20.0), (vec![0.1, 0.2], 20.0), (vec![5.0, 1.0], 20.0)];
    labelled_block(x: f64) => (x) at [1.5, -0.7, 3.0];
    matched_references(x: f64) => (x, &[-2, 0, -2, 7, 0]) at [0.7, -1.3];
    exits_from_match(x: f64) => (x, &[1, 0, 1, 5, 2, 1]) at [0.7, -1.3];
    return_as_operand(x: f64) => (x) at [1.5, 0.5];
    two_ways_out(x: f64) => (x, 5) at [1.5, 20.0, -0.5];
    exit_between_assignments(x: f64) => (x) at [1.5, 0.4, 25.0];
    break_with_array(x: f64) => (x, 4) at [1.3, -0.7, -3.0];
    exit_in_assigned_value(x: f64) => (x, 6) at [0.4, 1.3, 2.4, -0.7];
    array_through_two_loops(x: f64) => (x, 2) at [1.3, 0.4, -0.7];
    replaced_argument(x: f64, q: Vec<f64>) => (x, q.clone()) at [(1.3, vec![1.0, 2.0, 3.0])];
}

pullbacks! { exits:
    vectors_returned_early(x: f64) => (x, 3) at [1.3, -0.7, 3.0];
    tuple_returned_early(x: f64) => (x, 4) at [1.3, 0.4, -0.7];
    reshaped_and_returned(x: f64, q: Vec<f64>) => (x, q.clone()) at [(1.3, vec![1.0, 2.0]), (0.7, vec![1.0, 2.0]), (0.2, vec![1.0, 2.0])];
}

mod other_ways {
    crate::gradients! { exits:
        return_from_loops(x: f64, limit: f64) => (x, limit) at [(0.7, 1e9), (2.5, 1e9)];
        early_returns(x: f64) => (x, 1) at [1.5, -1.5, 3.0];
        exits_from_match(x: f64) => (x, &[1, 0, 1, 2, 1]) at [0.7, -1.3];
        two_ways_out(x: f64) => (x, 0) at [1.5, 20.0];
    }
}

numbers! { exits:
    early_returns(3.0, 0) => [0.0];
    fixed_point(2.0) => [0.353553];
    exits_from_match(3.0, &[9]) => [6.0];
    exits_from_match(3.0, &[0, 0]) => [1.0];
}
