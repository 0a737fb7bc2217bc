//! Memory that generated code gives back and takes again.

use core::any::{Any, TypeId};
use core::cell::RefCell;
use core::fmt;
use core::mem;
use std::boxed::Box;
use std::thread_local;
use std::vec::Vec;

/// Memory for gradients, so that calling one again allocates nothing.
///
/// A function with `#[differentiate(workspace)]` has `accumulate_grad_with`, which takes a workspace before what
/// `accumulate_grad` takes. Its sweeps take their tapes, local vectors and copies of memory from there, and give them
/// back in the end; so do those of the functions that it calls, if they say `workspace` as well. The first calls fill the
/// workspace, and later ones of the same size allocate nothing.
///
/// What is allocated nevertheless: vectors that a function returns, moves or takes by value, vectors of vectors and of
/// types that the macro does not know, the pullbacks of a function that calls itself, what the user's own code
/// allocates where no gradient flows, and what a function allocates that is called as it was written, since the call runs
/// again on the way back.
///
/// A workspace stays on its thread; each thread has one of its own.
///
/// ```
/// use chainrule::{Workspace, differentiate};
///
/// /// What is left after some years of growth that slows down.
/// #[differentiate(workspace)]
/// fn grown(x: f64, rate: f64, years: usize) -> f64 {
///     let mut x = x;
///     for _ in 0..years {
///         x += rate * x * (1.0 - x);
///     }
///     x
/// }
///
/// let mut workspace = Workspace::new();
/// let (mut d_x, mut d_rate) = (0.0, 0.0);
/// for _ in 0..10 {
///     let x = grown::accumulate_grad_with(&mut workspace, 0.5, 1.0, 1, &mut d_x, &mut d_rate);
///     assert_eq!(x, 0.75);
/// }
/// assert_eq!((d_x, d_rate), (10.0, 2.5));
/// ```
#[derive(Default)]
pub struct Workspace {
    pools: Pools,
}

impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace").finish_non_exhaustive()
    }
}

impl Workspace {
    /// A workspace without memory.
    #[must_use]
    pub fn new() -> Workspace {
        Workspace::default()
    }

    /// Makes a call in which functions that say `workspace` take their memory from here. So the other derivatives
    /// have it, too:
    ///
    /// ```
    /// use chainrule::{Workspace, differentiate};
    ///
    /// #[differentiate(workspace)]
    /// fn powers(x: f64, n: usize) -> f64 {
    ///     let mut sum = 0.0;
    ///     let mut power = 1.0;
    ///     for _ in 0..n {
    ///         power *= x;
    ///         sum += power;
    ///     }
    ///     sum
    /// }
    ///
    /// let mut workspace = Workspace::new();
    /// assert_eq!(workspace.run(|| powers::value_and_grad(2.0, 3)), (14.0, 17.0));
    /// ```
    pub fn run<R>(&mut self, call: impl FnOnce() -> R) -> R {
        let before = LENT.replace(Some(mem::take(&mut self.pools)));
        let _back = Back { workspace: self, before };
        call()
    }
}

thread_local! {
    /// What the sweeps on this thread take from, while a workspace runs.
    static LENT: RefCell<Option<Pools>> = const { RefCell::new(None) };
}

/// Gives a workspace its memory back, after a panic as well.
struct Back<'a> {
    workspace: &'a mut Workspace,
    before: Option<Pools>,
}

impl Drop for Back<'_> {
    fn drop(&mut self) {
        self.workspace.pools = LENT.replace(self.before.take()).unwrap_or_default();
    }
}

/// For each type of elements the vectors that nobody uses, empty, by their capacity.
#[derive(Default)]
struct Pools(Vec<(TypeId, Box<dyn Any>)>);

type Pool<T> = Vec<Vec<T>>;

impl Pools {
    fn of<T: 'static>(&mut self) -> &mut Pool<T> {
        let id = TypeId::of::<T>();
        let at = self.0.iter().position(|(of, _)| *of == id).unwrap_or_else(|| {
            self.0.push((id, Box::new(Pool::<T>::new())));
            self.0.len() - 1
        });
        self.0[at].1.downcast_mut().expect("a pool is of the type that it is filed under")
    }
}

/// An empty vector of the workspace that runs: the smallest with this capacity, else the largest.
#[inline]
pub(crate) fn lent<T: 'static>(capacity: usize) -> Option<Vec<T>> {
    if LENT.try_with(|lent| lent.borrow().is_none()).unwrap_or(true) {
        return None;
    }
    take(capacity)
}

#[cold]
fn take<T: 'static>(capacity: usize) -> Option<Vec<T>> {
    LENT.with_borrow_mut(|lent| {
        let pool = lent.as_mut()?.of::<T>();
        let at = pool.partition_point(|vec| vec.capacity() < capacity);
        if at < pool.len() { Some(pool.remove(at)) } else { pool.pop() }
    })
}

/// Gives a vector to the workspace that runs, if one does.
#[inline]
pub(crate) fn give<T: 'static>(vec: Vec<T>) {
    if LENT.try_with(|lent| lent.borrow().is_none()).unwrap_or(true) {
        return;
    }
    file(vec);
}

#[cold]
fn file<T: 'static>(mut vec: Vec<T>) {
    // elements may be vectors that are given back themselves
    vec.clear();
    LENT.with_borrow_mut(|lent| {
        let Some(pools) = lent else { return };
        let pool = pools.of::<T>();
        let at = pool.partition_point(|other| other.capacity() < vec.capacity());
        pool.insert(at, vec);
    });
}

#[cfg(test)]
mod tests {
    use super::Workspace;
    use crate::private::Pooled;
    use std::vec::Vec;

    /// Where the elements of a vector are.
    fn address(capacity: usize) -> usize {
        Pooled::<f64>::with_capacity(capacity).as_ptr() as usize
    }

    #[test]
    fn a_vector_comes_back_to_its_workspace() {
        let mut workspace = Workspace::new();
        let first = workspace.run(|| address(100));
        assert_eq!(workspace.run(|| address(50)), first);
        let both = workspace.run(|| {
            let held = Pooled::<f64>::with_capacity(100);
            (held.as_ptr() as usize, address(10))
        });
        assert_eq!(both.0, first);
        assert_ne!(both.1, first);
        assert_eq!(workspace.run(|| (address(10), address(100))), (both.1, first));
    }

    #[test]
    fn what_comes_back_is_empty_and_filled_as_asked() {
        let mut workspace = Workspace::new();
        for _ in 0..3 {
            workspace.run(|| {
                let mut row = Pooled::repeat(0.0, 3);
                assert_eq!(**row, [0.0; 3]);
                row[1] = 5.0;
                let copy = Pooled::copy(&row);
                assert_eq!(**copy, [0.0, 5.0, 0.0]);
                let mut rows = Pooled::<Pooled<f64>>::with_capacity(64);
                assert!(rows.is_empty());
                rows.push(copy);
            });
        }
    }

    #[test]
    fn workspaces_stand_within_each_other_and_survive_a_panic() {
        let (mut outer, mut inner) = (Workspace::new(), Workspace::new());
        let of_outer = outer.run(|| address(10));
        let of_inner = inner.run(|| address(10));
        assert_eq!(outer.run(|| (inner.run(|| address(10)), address(10))), (of_inner, of_outer));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            outer.run(|| {
                let _row = Pooled::<f64>::with_capacity(10);
                panic!("in a sweep");
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(outer.run(|| address(10)), of_outer);
    }

    #[test]
    fn without_a_workspace_it_is_a_vector() {
        let row = Pooled::repeat(1.0, 2);
        let sum: Vec<f64> = row.iter().map(|x| x + 1.0).collect();
        assert_eq!(sum, [2.0, 2.0]);
    }
}
