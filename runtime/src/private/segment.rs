//! The segments of a loop of which only the beginnings are kept.

/// What loops count with.
pub trait Count: Copy {
    /// How far it is to `end`, 0 if that is before.
    fn distance(self, end: Self) -> usize;

    /// So many further on.
    fn ahead(self, by: usize) -> Self;
}

macro_rules! count {
    ($($int:ident)*) => {$(
        impl Count for $int {
            #[inline]
            fn distance(self, end: Self) -> usize {
                usize::try_from(end as i128 - self as i128).unwrap_or(0)
            }
            #[inline]
            fn ahead(self, by: usize) -> Self {
                self + by as $int
            }
        }
    )*};
}

count!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

/// A segment has at least one iteration.
#[inline]
pub fn segment_length(every: usize) -> usize {
    every.max(1)
}

/// As many iterations in a segment as there are segments.
#[inline]
pub fn segment_of_root<I: Count>(start: I, end: I) -> usize {
    let length = start.distance(end);
    let root = length.isqrt();
    segment_length(if root * root < length { root + 1 } else { root })
}

/// Where the segment ends that begins at `start`.
#[inline]
pub fn segment_end<I: Count>(start: I, length: usize, end: I) -> I {
    if start.distance(end) <= length { end } else { start.ahead(length) }
}

#[cfg(test)]
mod tests {
    use super::{segment_end, segment_of_root};

    #[test]
    fn segments_end_with_the_loop() {
        assert_eq!(segment_end(0_usize, 4, 10), 4);
        assert_eq!(segment_end(8_usize, 4, 10), 10);
        assert_eq!(segment_end(-3_i32, 4, 10), 1);
        assert_eq!(segment_end(250_u8, 100, 255), 255);
        assert_eq!(segment_end(5_i64, 4, 2), 2);
    }

    #[test]
    fn there_are_as_many_segments_as_iterations_in_one() {
        assert_eq!(segment_of_root(0, 0), 1);
        assert_eq!(segment_of_root(0, 100), 10);
        assert_eq!(segment_of_root(1, 102), 11);
        assert_eq!(segment_of_root(-128_i8, 127), 16);
    }
}
