//! Orders: which element is to stand where, and moving the elements there.

use super::Bits;
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

/// The order in which `sort_unstable_by` puts the elements: those that compare equal may come in any.
pub fn order_by_unstable<T: Clone + Bits>(
    values: &[T],
    compare: impl FnMut(&T, &T) -> Ordering,
) -> Vec<usize> {
    as_found(values, |sorted| sorted.sort_unstable_by(compare))
}

/// The order in which `sort_unstable_by_key` puts the elements.
pub fn order_by_key_unstable<T: Clone + Bits, K: Ord>(
    values: &[T],
    key: impl FnMut(&T) -> K,
) -> Vec<usize> {
    as_found(values, |sorted| sorted.sort_unstable_by_key(key))
}

/// The order in which `select_nth_unstable_by` puts the elements.
///
/// Panics if there is no element for that place.
#[track_caller]
pub fn order_by_nth<T: Clone + Bits>(
    values: &[T],
    nth: usize,
    compare: impl FnMut(&T, &T) -> Ordering,
) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.select_nth_unstable_by(nth, compare);
    order_of(values, &sorted)
}

fn as_found<T: Clone + Bits>(values: &[T], sort: impl FnOnce(&mut [T])) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sort(&mut sorted);
    order_of(values, &sorted)
}

/// Which element of `values` stands at each place of `moved`. Elements with the same bits are
/// as good as each other.
fn order_of<T: Bits>(values: &[T], moved: &[T]) -> Vec<usize> {
    let by_bits = |values: &[T]| order_by(values, T::by_bits);
    let mut order = alloc::vec![0; values.len()];
    for (from, to) in by_bits(values).into_iter().zip(by_bits(moved)) {
        order[to] = from;
    }
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

    /// By a part of the elements, many of which compare equal.
    #[test]
    fn an_unstable_order_is_that_of_the_library() {
        let values: Vec<(f64, f64)> =
            (0..100_u32).map(|k| (f64::from(k * 37 % 11), f64::from(k % 7))).collect();
        let moved = |order: Vec<usize>| order.iter().map(|k| values[*k]).collect::<Vec<_>>();

        let mut sorted = values.clone();
        sorted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        assert_eq!(moved(order_by_unstable(&values, |a, b| a.0.total_cmp(&b.0))), sorted);

        let mut sorted = values.clone();
        sorted.sort_unstable_by_key(|pair| pair.1 as u32);
        assert_eq!(moved(order_by_key_unstable(&values, |pair| pair.1 as u32)), sorted);

        let mut sorted = values.clone();
        sorted.select_nth_unstable_by(40, |a, b| a.0.total_cmp(&b.0));
        assert_eq!(moved(order_by_nth(&values, 40, |a, b| a.0.total_cmp(&b.0))), sorted);
    }
}
