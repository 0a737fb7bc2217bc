//! What a body says of its names.

use std::collections::BTreeSet;

/// Names of the function's, wherever they are bound.
#[derive(Clone, Default, Debug)]
pub(in crate::lower) struct Names {
    /// `&mut x` is taken, but not by `mem::swap` and its like.
    pub(in crate::lower) borrowed: BTreeSet<String>,
    /// `x[i] = …`, `x.a = …`, `x.method()`
    pub(in crate::lower) changed: BTreeSet<String>,
    /// `x = …`
    pub(in crate::lower) assigned: BTreeSet<String>,
    /// `*x = …`, `*x += …`
    pub(in crate::lower) dereferenced: BTreeSet<String>,
    /// `x.length`
    pub(in crate::lower) with_fields: BTreeSet<String>,
    /// `x: &mut Stack`, `let x = Stack::new();`: not of a type that the standard library is known to have
    pub(in crate::lower) of_own_type: BTreeSet<String>,
    /// `x: &[Stack]`
    pub(in crate::lower) of_own_elements: BTreeSet<String>,
    /// `x[i]`, `x.iter()`, `x.first().unwrap()`: an array, a slice or a vector, whatever its type is called
    pub(in crate::lower) as_memory: BTreeSet<String>,
    /// Names of variables with fields and of others, as in `shadow`
    pub(in crate::lower) several: BTreeSet<String>,
    /// `x: Vec2`, `Vec2::new(a, b)`: certainly a type, and no variant
    pub(in crate::lower) types: BTreeSet<String>,
}

impl Names {
    /// A struct, since the name has fields.
    pub(in crate::lower) fn is_struct(&self, name: &str) -> bool {
        self.with_fields.contains(name) && !self.several.contains(name)
    }

    /// What the name stands for may hold something else later.
    pub(in crate::lower) fn may_change(&self, name: &str) -> bool {
        [&self.borrowed, &self.changed, &self.assigned].iter().any(|names| names.contains(name))
    }

    pub(in crate::lower) fn all_that_may_change(&self) -> BTreeSet<String> {
        [&self.borrowed, &self.changed, &self.assigned].into_iter().flatten().cloned().collect()
    }

    /// Those of a part of the function.
    pub(super) fn add(&mut self, part: Names) {
        self.borrowed.extend(part.borrowed);
        self.changed.extend(part.changed);
        self.assigned.extend(part.assigned);
        self.dereferenced.extend(part.dereferenced);
        self.with_fields.extend(part.with_fields);
        self.types.extend(part.types);
        self.of_own_type.extend(part.of_own_type);
        self.of_own_elements.extend(part.of_own_elements);
        self.as_memory.extend(part.as_memory);
    }
}
