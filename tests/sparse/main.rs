//! Sparse Jacobians are the dense ones.

use chainrule::sparse::{Coloring, CscMatrix, Pattern};
use chainrule::{Lanes, differentiate};

/// A band: each result depends on its neighbours.
#[differentiate(lanes)]
fn band(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i].sin();
        if i > 0 {
            out[i] += x[i - 1] * x[i];
        }
        if i + 1 < x.len() {
            out[i] -= x[i + 1].powi(3);
        }
    }
}

/// An arrow: the first result depends on all, and all on the first input.
#[differentiate(lanes)]
fn arrow(x: &[f64], out: &mut [f64]) {
    let mut sum = 0.0;
    for i in 0..x.len() {
        out[i] = x[0] * x[i];
        sum += x[i] * x[i];
    }
    out[0] = sum;
}

/// More results than inputs, some of which depend on nothing; one input bears on nothing.
#[differentiate(lanes)]
fn tall(x: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = if i % 3 == 0 { 1.0 } else { x[(i * 7) % (x.len() - 1)] * x[i % 2] };
    }
}

/// The arm that runs depends on the point.
#[differentiate(lanes)]
fn chosen(x: &[f64], out: &mut [f64]) {
    out[0] = if x[0] > 0.0 { x[1] } else { x[2] * x[2] };
}

/// A function with its tangents, in four lanes and alone.
macro_rules! with_tangents {
    ($f:ident, $x:expr, $rows:expr) => {{
        let (x, rows): (Vec<f64>, usize) = ($x, $rows);
        let lanes = {
            let x = x.clone();
            move |tangents: &[Lanes<f64, 4>], results: &mut [Lanes<f64, 4>]| {
                let mut out = vec![0.0; rows];
                $f::jvp_lanes((&x, &mut out), (tangents, results));
            }
        };
        let dense: Vec<Vec<f64>> = (0..x.len())
            .map(|column| {
                let (mut out, mut results) = (vec![0.0; rows], vec![0.0; rows]);
                let mut unit = vec![0.0; x.len()];
                unit[column] = 1.0;
                $f::jvp((&x, &mut out), (&unit, &mut results));
                results
            })
            .collect();
        (lanes, dense)
    }};
}

fn points(len: usize) -> Vec<f64> {
    (0..len).map(|i| 0.3 + (i as f64 * 0.618_034).fract()).collect()
}

#[track_caller]
fn assert_same(sparse: &CscMatrix<f64>, dense: &[Vec<f64>]) {
    assert_eq!(sparse.ncols(), dense.len());
    for (column, entries) in dense.iter().enumerate() {
        for (row, expected) in entries.iter().enumerate() {
            let entry = sparse.get_entry(row, column).map_or(0.0, |entry| entry.into_value());
            assert!((entry - expected).abs() <= 1e-14 * expected.abs(), "at ({row}, {column})");
        }
    }
}

#[test]
fn a_band_takes_as_many_tangents_as_it_is_wide() {
    let (mut lanes, dense) = with_tangents!(band, points(50), 50);
    let pattern = Pattern::detect(50, 50, &mut lanes);
    let neighbours = |i: usize| (i.saturating_sub(1)..(i + 2).min(50)).map(move |j| (i, j));
    assert_eq!(pattern, Pattern::new(50, 50, (0..50).flat_map(neighbours)));
    let coloring = pattern.coloring();
    assert_eq!(coloring.colors(), 3);
    let mut sweeps = 0;
    let jacobian = coloring.jacobian(|tangents, results| {
        sweeps += 1;
        lanes(tangents, results);
    });
    assert_eq!((sweeps, jacobian.nnz()), (1, 148));
    assert_same(&jacobian, &dense);
}

#[test]
fn a_row_that_is_full_keeps_all_columns_apart() {
    let (mut lanes, dense) = with_tangents!(arrow, points(11), 11);
    let coloring = Pattern::detect(11, 11, &mut lanes).coloring();
    assert_eq!(coloring.colors(), 11);
    assert_same(&coloring.jacobian(&mut lanes), &dense);
}

#[test]
fn columns_of_one_color_have_no_row_in_common() {
    let (mut lanes, dense) = with_tangents!(tall, points(12), 40);
    let coloring = Pattern::detect(40, 12, &mut lanes).coloring();
    assert!(coloring.pattern().len() < 60 && coloring.colors() < 12);
    let mut jacobian = coloring.jacobian(&mut lanes);
    assert_same(&jacobian, &dense);
    // again, into the same memory
    let x = (0..12).map(|i| f64::from(i) - 4.0).collect();
    let (mut lanes, dense) = with_tangents!(tall, x, 40);
    coloring.jacobian_into(&mut lanes, &mut jacobian);
    assert_same(&jacobian, &dense);
}

#[test]
fn nothing_has_an_empty_jacobian() {
    let coloring = Pattern::new(3, 0, []).coloring();
    assert_eq!((coloring.colors(), coloring.pattern().is_empty()), (0, true));
    let jacobian = coloring.jacobian::<2>(|_, results| results.fill(Lanes::default()));
    assert_eq!((jacobian.nrows(), jacobian.ncols(), jacobian.nnz()), (3, 0, 0));
}

#[test]
fn what_did_not_run_is_found_at_another_point() {
    let (mut positive, at_positive) = with_tangents!(chosen, vec![1.0, 2.0, 3.0], 1);
    let (mut negative, at_negative) = with_tangents!(chosen, vec![-1.0, 2.0, 3.0], 1);
    let pattern = Pattern::detect(1, 3, &mut positive);
    assert_eq!(pattern, Pattern::new(1, 3, [(0, 1)]));
    let both = pattern.union(&Pattern::detect(1, 3, &mut negative)).coloring();
    assert_same(&both.jacobian(&mut positive), &at_positive);
    assert_same(&both.jacobian(&mut negative), &at_negative);
}

fn without_an_entry(left_out: (usize, usize)) -> Coloring {
    let neighbours = |i: usize| (i.saturating_sub(1)..(i + 2).min(9)).map(move |j| (i, j));
    let entries = (0..9).flat_map(neighbours).filter(|entry| *entry != left_out);
    Pattern::new(9, 9, entries).coloring()
}

#[test]
#[should_panic(expected = "row 4 of the Jacobian has an entry that the pattern has not")]
fn a_missing_entry_is_noticed() {
    let (lanes, _) = with_tangents!(band, points(9), 9);
    let _ = without_an_entry((4, 5)).jacobian(lanes);
}

#[test]
#[should_panic(expected = "the matrix has other entries than the pattern")]
fn the_matrix_belongs_to_the_pattern() {
    let (mut lanes, _) = with_tangents!(band, points(9), 9);
    let mut jacobian = Pattern::new(9, 9, without_an_entry((9, 9)).pattern().entries())
        .coloring()
        .jacobian(&mut lanes);
    without_an_entry((4, 5)).jacobian_into(lanes, &mut jacobian);
}
