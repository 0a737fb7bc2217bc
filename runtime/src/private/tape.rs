//! What a forward sweep keeps of a loop, for the backward sweep.

use alloc::vec::Vec;

/// As many values as a tape has room for once the first, 64, are there. To double it step by step copies what is there
/// each time, which can cost as much as the loop.
const SECOND: usize = 1024;
/// If those are not more bytes than this.
const SECOND_BYTES: usize = 32 * 1024;

/// `tape.push(value)`, which grows in fewer steps.
#[inline]
pub fn push<T>(tape: &mut Vec<T>, value: T) {
    if tape.len() == tape.capacity() {
        push_beyond(tape, value);
    } else {
        tape.push(value);
    }
}

#[cold]
#[inline(never)]
fn push_beyond<T>(tape: &mut Vec<T>, value: T) {
    let second = SECOND.min(SECOND_BYTES / size_of::<T>().max(1));
    tape.reserve(second.saturating_sub(tape.len()).max(1));
    tape.push(value);
}

#[cfg(test)]
mod tests {
    use super::{SECOND, push};

    #[test]
    fn grows_in_two_steps() {
        let mut tape = Vec::with_capacity(64);
        let mut steps = vec![tape.capacity()];
        for value in 0..SECOND + 1 {
            push(&mut tape, value);
            if steps.last() != Some(&tape.capacity()) {
                steps.push(tape.capacity());
            }
        }
        assert_eq!(steps, [64, SECOND, 2 * SECOND]);
        assert!(tape.iter().copied().eq(0..=SECOND));
    }
}
