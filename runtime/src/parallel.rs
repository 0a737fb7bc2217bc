//! Sums over data, on several threads.

use crate::private::Accumulate;
use core::ops::Range;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::vec::Vec;

/// The sum of a function over data, with its gradient, in parallel. Needs the feature `rayon`.
///
/// The `len` data are cut into `chunks` ranges, as equally long as can be. `part` gives the sum over a range
/// and adds its gradient to what it is handed: zeros in the shape of `gradient`. The sum of all is returned, and the
/// gradients are added to `gradient`, both in the order of the ranges: for the same number of chunks the result is
/// the same, bit for bit, on any number of threads.
///
/// Each chunk has a gradient of its own, so a few chunks for each thread are enough. They run on the
/// threads of the current pool of rayon. Panics if `chunks` is 0, or if `part` does.
///
/// ```
/// use chainrule::{differentiate, parallel};
///
/// /// The squared distance of a line from points.
/// #[differentiate]
/// fn distance(line: &[f64; 2], #[no_grad] points: &[(f64, f64)]) -> f64 {
///     let mut sum = 0.0;
///     for i in 0..points.len() {
///         let (x, y) = points[i];
///         let error = line[0] + line[1] * x - y;
///         sum += error * error;
///     }
///     sum
/// }
///
/// let points: Vec<(f64, f64)> = (0..1000).map(|i| (i as f64, 2.0 * i as f64)).collect();
/// let line = [1.0, 2.0];
/// let mut gradient = [0.0; 2];
/// let sum = parallel::accumulate_grad(points.len(), 8, &mut gradient, |part, gradient| {
///     distance::accumulate_grad(&line, &points[part], gradient)
/// });
/// assert_eq!(sum, 1000.0); // each point is one below the line
/// assert_eq!(gradient, [2000.0, 999_000.0]);
/// assert_eq!(gradient, distance::grad(&line, &points));
/// ```
pub fn accumulate_grad<G, V>(
    len: usize,
    chunks: usize,
    gradient: &mut G,
    part: impl Fn(Range<usize>, &mut G) -> V + Sync,
) -> V
where
    G: Accumulate + Clone + Send + Sync,
    V: Accumulate + Send,
{
    assert!(chunks > 0, "the data are cut into at least one chunk");
    let mut zeros = gradient.clone();
    zeros.set_zero();
    let parts: Vec<(V, G)> = (0..chunks)
        .into_par_iter()
        .map(|chunk| {
            let mut gradient = zeros.clone();
            let value = part(range(len, chunks, chunk), &mut gradient);
            (value, gradient)
        })
        .collect();
    let mut sum = V::empty_sum();
    for (value, part) in &parts {
        sum.accumulate(value);
        gradient.accumulate(part);
    }
    sum
}

/// The range of a chunk: the first ones are longer by one if the length is no multiple of the number.
fn range(len: usize, chunks: usize, chunk: usize) -> Range<usize> {
    let (length, longer) = (len / chunks, len % chunks);
    let start = chunk * length + chunk.min(longer);
    start..start + length + usize::from(chunk < longer)
}

#[cfg(test)]
mod tests {
    use super::{accumulate_grad, range};
    use std::vec::Vec;

    #[test]
    fn ranges_follow_each_other() {
        let ranges: Vec<_> = (0..4).map(|chunk| range(10, 4, chunk)).collect();
        assert_eq!(ranges, [0..3, 3..6, 6..8, 8..10]);
        let ranges: Vec<_> = (0..3).map(|chunk| range(2, 3, chunk)).collect();
        assert_eq!(ranges, [0..1, 1..2, 2..2]);
    }

    #[test]
    fn the_result_is_the_same_on_any_number_of_threads() {
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            pool.expect("a pool of threads").install(|| {
                let mut gradient = vec![1.0; 3];
                let sum = accumulate_grad(1001, 16, &mut gradient, |part, gradient| {
                    let mut sum = 0.0_f64;
                    for i in part {
                        let x = (i as f64).sin();
                        sum += x;
                        gradient[i % 3] += x * x;
                    }
                    sum
                });
                (sum, gradient)
            })
        };
        assert_eq!(on(1), on(2));
        assert_eq!(on(1), on(7));
    }

    #[test]
    fn no_data_give_zero() {
        let mut gradient = 2.0;
        let sum: f64 = accumulate_grad(0, 4, &mut gradient, |part, gradient| {
            *gradient += part.len() as f64;
            part.len() as f64
        });
        assert_eq!((sum, gradient), (0.0, 2.0));
    }
}
