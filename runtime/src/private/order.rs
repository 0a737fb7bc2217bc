//! Orders: which element is to stand where, and moving the elements there.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The order that sorts: place `k` is for element `order[k]`. Equal elements stay in order.
pub fn order_by<T>(values: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|i, j| compare(&values[*i], &values[*j]));
    order
}

/// The order that sorts by a key.
pub fn order_by_key<T, K: Ord>(values: &[T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|i| key(&values[*i]));
    order
}

/// An order in which no element before place `nth` is greater, and none after it is less.
///
/// Panics if there is no element for that place.
#[track_caller]
pub fn order_by_nth<T>(
    values: &[T],
    nth: usize,
    mut compare: impl FnMut(&T, &T) -> Ordering,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.select_nth_unstable_by(nth, |i, j| compare(&values[*i], &values[*j]));
    order
}

/// Moves element `order[k]` to place `k`, for each `k`.
#[track_caller]
pub fn permute<T>(values: &mut [T], order: &[usize]) {
    crate::value::same_length(values.len(), order.len());
    let mut order = order.to_vec();
    for start in 0..order.len() {
        // along a cycle; a place that is done names itself
        let mut to = start;
        loop {
            let from = core::mem::replace(&mut order[to], to);
            if from == start {
                break;
            }
            values.swap(to, from);
            to = from;
        }
    }
}

/// Moves element `k` to place `order[k]`, for each `k`.
#[track_caller]
pub fn permute_back<T>(values: &mut [T], order: &[usize]) {
    crate::value::same_length(values.len(), order.len());
    let mut inverse = alloc::vec![0; order.len()];
    for (k, to) in order.iter().enumerate() {
        inverse[*to] = k;
    }
    permute(values, &inverse);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_move_there_and_back() {
        let mut values = ["a", "b", "c", "d", "e"];
        let order = [2, 0, 1, 4, 3];
        permute(&mut values, &order);
        assert_eq!(values, ["c", "a", "b", "e", "d"]);
        permute_back(&mut values, &order);
        assert_eq!(values, ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn an_order_sorts() {
        let values = [2.0, -1.0, 0.5];
        assert_eq!(order_by(&values, f64::total_cmp), [1, 2, 0]);
        assert_eq!(order_by_key(&[(0.1, 3), (0.2, 1)], |pair| pair.1), [1, 0]);
        assert_eq!(order_by_nth(&values, 2, f64::total_cmp)[2], 0);
    }
}
