//! Vectors that go back to the workspace that they came from.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

#[cfg(feature = "std")]
use crate::workspace::{give, lent};

#[cfg(not(feature = "std"))]
fn lent<T>(_: usize) -> Option<Vec<T>> {
    None
}

#[cfg(not(feature = "std"))]
fn give<T>(_: Vec<T>) {}

/// A `Vec` of the workspace that runs, if one does.
#[derive(Debug)]
pub struct Pooled<T: 'static>(Vec<T>);

impl<T: 'static> Pooled<T> {
    /// An empty vector.
    #[inline]
    pub fn with_capacity(capacity: usize) -> Self {
        Pooled(lent(capacity).unwrap_or_else(|| Vec::with_capacity(capacity)))
    }

    /// `vec![element; len]`
    #[inline]
    pub fn repeat(element: T, len: usize) -> Self
    where
        T: Clone,
    {
        Pooled(match lent(len) {
            Some(mut vec) => {
                vec.resize(len, element);
                vec
            }
            None => vec![element; len],
        })
    }

    /// `from.to_vec()`
    #[inline]
    pub fn copy(from: &[T]) -> Self
    where
        T: Clone,
    {
        Pooled(match lent(from.len()) {
            Some(mut vec) => {
                vec.extend_from_slice(from);
                vec
            }
            None => from.to_vec(),
        })
    }
}

impl<T: 'static> Drop for Pooled<T> {
    #[inline]
    fn drop(&mut self) {
        give(core::mem::take(&mut self.0));
    }
}

impl<T: 'static> Deref for Pooled<T> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T: 'static> DerefMut for Pooled<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}
