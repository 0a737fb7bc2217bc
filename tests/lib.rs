//! Test corpus.
