//! Items of an iterator through which no gradient flows, by their numbers: the pullback keeps no reference, and asks for
//! them again from the memory that it is passed.

use core::slice;

/// An iterator that is to be listed.
#[derive(Debug)]
pub struct Walk<I>(pub I);

/// The elements of a slice.
#[derive(Clone, Copy, Debug)]
pub struct Elementwise<'a, T>(&'a [T]);

impl<'a, T> Walk<slice::Iter<'a, T>> {
    /// Found before `List::list`, and allocates nothing.
    #[inline]
    pub fn list(self) -> Elementwise<'a, T> {
        Elementwise(self.0.as_slice())
    }
}

impl<'a, T> Elementwise<'a, T> {
    /// How many there are.
    #[inline]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Item number `k`.
    #[inline]
    pub const fn at(&self, k: usize) -> &'a T {
        &self.0[k]
    }
}

/// Any other iterator.
#[cfg(feature = "alloc")]
pub trait List {
    /// What it gives.
    type Item;

    /// All that it gives.
    fn list(self) -> Listed<Self::Item>;
}

/// What an iterator has given.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct Listed<T>(alloc::vec::Vec<T>);

#[cfg(feature = "alloc")]
impl<I: Iterator> List for Walk<I> {
    type Item = I::Item;

    #[inline]
    fn list(self) -> Listed<I::Item> {
        Listed(self.0.collect())
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> Listed<T> {
    /// How many there are.
    #[inline]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Item number `k`.
    #[inline]
    pub fn at(&self, k: usize) -> T {
        self.0[k].clone()
    }
}

/// Without memory to list the items in, only those of slices have numbers.
#[cfg(not(feature = "alloc"))]
pub trait List {}
