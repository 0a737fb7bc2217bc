//! Which states of a loop are kept when only so many may be at a time.
//!
//! Griewank and Walther, "Algorithm 799: revolve", ACM Transactions on Mathematical Software 26 (2000): with `s` states,
//! of which the first is one, and each iteration run forward `r` times at most, a loop of `β(s, r)` iterations can be
//! run backward, the binomial coefficient of `s + r` over `s`. Fewer iterations than that are split so that the
//! number of those that run forward is the least there is.

use super::segment::Count;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

/// `s + r` over `s`, or the largest number.
fn binomial(s: usize, r: usize) -> usize {
    let mut product = 1_u128;
    for k in 1..=s.min(r) as u128 {
        product = product * (s.max(r) as u128 + k) / k;
        if product >= usize::MAX as u128 {
            return usize::MAX;
        }
    }
    product as usize
}

/// How far the next state is that is kept, of a loop that has `length` iterations left and may keep
/// `states`, with that before the first iteration.
fn advance(length: usize, states: usize) -> usize {
    let mut runs = 1;
    while binomial(states, runs) < length {
        runs += 1;
    }
    let fewest = length.saturating_sub(binomial(states - 1, runs));
    let most = if runs < 2 { 1 } else { binomial(states, runs - 2) };
    fewest.max(most).min(length - 1)
}

/// Iterations from one state that the forward sweep keeps to the next.
#[derive(Debug, Clone, Copy)]
pub struct Segment<I> {
    first: I,
    end: I,
    /// How many states may be kept beside its own when it is run backward.
    free: usize,
}

/// Calls `f` with the distance of each state that the forward sweep keeps.
fn kept(length: usize, slots: usize, mut f: impl FnMut(usize)) {
    let (mut at, mut states) = (0, slots.max(1));
    while at < length {
        f(at);
        if states == 1 || length - at == 1 {
            break;
        }
        at += advance(length - at, states);
        states -= 1;
    }
}

/// The number of states that the forward sweep keeps.
#[inline]
pub fn segments<I: Count>(first: I, end: I, slots: usize) -> usize {
    let mut count = 0;
    kept(first.distance(end), slots, |_| count += 1);
    count
}

/// The iterations behind a state that the forward sweep keeps.
#[inline]
pub fn segment<I: Count>(first: I, end: I, slots: usize, number: usize) -> Segment<I> {
    let length = first.distance(end);
    let (mut count, mut start, mut next) = (0, 0, length);
    kept(length, slots, |at| {
        if count == number {
            start = at;
        } else if count == number + 1 {
            next = at;
        }
        count += 1;
    });
    let free = slots.max(1) - 1 - number;
    Segment { first: first.ahead(start), end: first.ahead(next), free }
}

/// Where a segment begins.
#[inline]
pub fn segment_first<I: Copy>(segment: Segment<I>) -> I {
    segment.first
}

/// Where a segment ends.
#[inline]
pub fn segment_last<I: Copy>(segment: Segment<I>) -> I {
    segment.end
}

/// Which states are kept while a segment is run backward. The states themselves are on a tape.
#[derive(Debug)]
pub struct Plan<I> {
    segment: Segment<I>,
    /// The distances of what is on the tape.
    kept: RefCell<Vec<usize>>,
    /// What is kept next, and how many iterations are left from there.
    next: Cell<Option<usize>>,
    end: Cell<usize>,
}

/// Nothing but the state before the segment is kept yet.
#[inline]
pub fn plan<I: Count>(segment: Segment<I>) -> Plan<I> {
    Plan { segment, kept: RefCell::default(), next: Cell::new(None), end: Cell::new(0) }
}

/// The next state is on the tape; else it is that before the segment.
#[inline]
pub fn has_kept<I>(plan: &Plan<I>) -> bool {
    !plan.kept.borrow().is_empty()
}

/// Takes the last state, to run on from there up to iteration `to`; gives the iteration that it is before.
pub fn resume<I: Count>(plan: &Plan<I>, to: I) -> I {
    let to = plan.segment.first.distance(to);
    let taken = plan.kept.borrow_mut().pop();
    let from = taken.unwrap_or(0);
    plan.end.set(to + 1);
    plan.next.set(if from == to {
        None
    } else if taken.is_some() {
        taken
    } else {
        plan.after(from)
    });
    plan.segment.first.ahead(from)
}

/// The state before this iteration is to be kept.
#[inline]
pub fn keeps<I: Count>(plan: &Plan<I>, at: I) -> bool {
    let at = plan.segment.first.distance(at);
    let is_next = plan.next.get() == Some(at);
    if is_next {
        plan.kept.borrow_mut().push(at);
        plan.next.set(plan.after(at));
    }
    is_next
}

impl<I> Plan<I> {
    /// What is kept after a state.
    fn after(&self, at: usize) -> Option<usize> {
        let free = self.segment.free - self.kept.borrow().len();
        let length = self.end.get() - at;
        (free > 0 && length > 1).then(|| at + advance(length, free + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs a loop of so many iterations backward; gives how many run forward, with those of the forward sweep up to
    /// the last state that it keeps, and the most states that there are at a time.
    fn run(length: usize, slots: usize) -> (usize, usize) {
        let (mut forward, mut most) = (0, 0);
        let mut order = Vec::new();
        let count = segments(3_i32, 3 + length as i32, slots);
        for number in (0..count).rev() {
            let segment = segment(3_i32, 3 + length as i32, slots, number);
            if number + 1 == count {
                forward += (segment_first(segment) - 3) as usize;
            }
            let plan = plan(segment);
            let mut tape: Vec<i32> = Vec::new();
            for at in (segment_first(segment)..segment_last(segment)).rev() {
                let state = match has_kept(&plan) {
                    true => tape.pop().expect("it is kept"),
                    false => segment_first(segment),
                };
                assert_eq!(resume(&plan, at), state);
                for run in state..at {
                    if keeps(&plan, run) {
                        tape.push(run);
                    }
                    forward += 1;
                }
                most = most.max(number + 1 + tape.len());
                order.push(at - 3);
            }
        }
        let expected: Vec<i32> = (0..length as i32).rev().collect();
        assert_eq!(order, expected);
        (forward, most)
    }

    /// Formula (3) of the article.
    fn least(length: usize, slots: usize) -> usize {
        let mut runs = 0;
        while binomial(slots, runs) < length {
            runs += 1;
        }
        if runs == 0 { 0 } else { runs * length - binomial(slots + 1, runs - 1) }
    }

    #[test]
    fn as_few_iterations_run_again_as_can_be() {
        for slots in 1..8 {
            for length in 1..130 {
                let (forward, most) = run(length, slots);
                assert!(most <= slots, "{most} of {slots} states for {length} iterations");
                assert_eq!(forward, least(length, slots), "{length} iterations, {slots} states");
            }
        }
    }

    #[test]
    fn no_iteration_and_no_state_are_fine() {
        assert_eq!(run(0, 3), (0, 0));
        assert_eq!(segments(5_u8, 2, 3), 0);
        assert_eq!(run(4, 0), run(4, 1));
    }

    #[test]
    fn binomials_are_right() {
        assert_eq!([binomial(3, 0), binomial(3, 1), binomial(3, 2), binomial(0, 9)], [1, 4, 10, 1]);
        assert_eq!(binomial(500, 500), usize::MAX);
    }
}
