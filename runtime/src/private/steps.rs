//! Ranges backwards.

/// `iter.step_by(step).rev()`, of any range.
#[inline]
pub fn steps_back<I: DoubleEndedIterator + Clone>(
    iter: I,
    step: usize,
) -> impl Iterator<Item = I::Item> {
    let after_last = iter.clone().count().saturating_sub(1) % step;
    iter.rev().skip(after_last).step_by(step)
}

#[cfg(test)]
mod tests {
    use super::steps_back;

    #[test]
    fn steps_from_the_last_to_the_first() {
        for (count, step) in [(0, 1), (1, 3), (5, 2), (6, 2), (7, 3), (3, 9)] {
            let expected: Vec<usize> = (0..count).step_by(step).rev().collect();
            assert_eq!(steps_back(0..count, step).collect::<Vec<_>>(), expected);
        }
        assert_eq!(steps_back(-2..=3_i32, 2).collect::<Vec<_>>(), [2, 0, -2]);
        assert_eq!(steps_back((0..6_i64).rev(), 2).collect::<Vec<_>>(), [1, 3, 5]);
    }
}
