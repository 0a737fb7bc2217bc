//! The corpus: the functions that the tests differentiate, one file per feature of the language.
//! They are written as users write them, and not as clippy would.

#![deny(warnings, missing_docs, clippy::pedantic)]
#![forbid(unsafe_code)]
#![allow(clippy::all, reason = "what is awkward to write must have the right gradient, too")]
#![allow(
    clippy::bool_to_int_with_if,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::explicit_iter_loop,
    clippy::float_cmp,
    clippy::implicit_hasher,
    clippy::items_after_statements,
    clippy::manual_midpoint,
    clippy::many_single_char_names,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::non_minimal_cfg,
    clippy::must_use_candidate,
    clippy::needless_for_each,
    clippy::needless_pass_by_value,
    clippy::redundant_closure_for_method_calls,
    clippy::similar_names,
    clippy::stable_sort_primitive,
    clippy::trivially_copy_pass_by_ref,
    clippy::unreadable_literal,
    reason = "the same"
)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

#[path = "corpus/adapters.rs"]
pub mod adapters;
#[path = "corpus/adversarial_a.rs"]
pub mod adversarial_a;
#[path = "corpus/adversarial_b.rs"]
pub mod adversarial_b;
#[path = "corpus/adversarial_c.rs"]
pub mod adversarial_c;
#[path = "corpus/adversarial_d.rs"]
pub mod adversarial_d;
#[path = "corpus/adversarial_e.rs"]
pub mod adversarial_e;
#[path = "corpus/adversarial_f.rs"]
pub mod adversarial_f;
#[path = "corpus/adversarial_g.rs"]
pub mod adversarial_g;
#[path = "corpus/adversarial_h.rs"]
pub mod adversarial_h;
#[path = "corpus/adversarial_i.rs"]
pub mod adversarial_i;
#[path = "corpus/adversarial_types.rs"]
pub mod adversarial_types;
#[path = "corpus/aliases.rs"]
pub mod aliases;
#[path = "corpus/arrays.rs"]
pub mod arrays;
#[path = "corpus/borrows.rs"]
pub mod borrows;
#[path = "corpus/boxes.rs"]
pub mod boxes;
#[path = "corpus/branches.rs"]
pub mod branches;
#[path = "corpus/calls.rs"]
pub mod calls;
#[path = "corpus/casts.rs"]
pub mod casts;
#[path = "corpus/checkpoint.rs"]
pub mod checkpoint;
#[path = "corpus/compound.rs"]
pub mod compound;
#[path = "corpus/compound_generic.rs"]
pub mod compound_generic;
#[path = "corpus/elements.rs"]
pub mod elements;
#[path = "corpus/enums.rs"]
pub mod enums;
#[path = "corpus/exits.rs"]
pub mod exits;
#[path = "corpus/fields.rs"]
pub mod fields;
#[path = "corpus/fixed_fields.rs"]
pub mod fixed_fields;
#[path = "corpus/functions.rs"]
pub mod functions;
#[path = "corpus/generics.rs"]
pub mod generics;
#[path = "corpus/given.rs"]
pub mod given;
#[path = "corpus/growth.rs"]
pub mod growth;
#[path = "corpus/imported.rs"]
pub mod imported;
#[path = "corpus/iterators.rs"]
pub mod iterators;
#[path = "corpus/lanes.rs"]
pub mod lanes;
#[path = "corpus/leaving.rs"]
pub mod leaving;
#[path = "corpus/loops.rs"]
pub mod loops;
#[path = "corpus/matches.rs"]
pub mod matches;
#[path = "corpus/memory.rs"]
pub mod memory;
#[path = "corpus/methods.rs"]
pub mod methods;
#[path = "corpus/moved.rs"]
pub mod moved;
#[path = "corpus/nested.rs"]
pub mod nested;
#[path = "corpus/options.rs"]
pub mod options;
#[path = "corpus/plain.rs"]
pub mod plain;
#[path = "corpus/plain_types.rs"]
pub mod plain_types;
#[path = "corpus/receivers.rs"]
pub mod receivers;
#[path = "corpus/recursion.rs"]
pub mod recursion;
#[path = "corpus/references.rs"]
pub mod references;
#[allow(clippy::missing_errors_doc, reason = "the errors are what their names say")]
#[path = "corpus/results.rs"]
pub mod results;
#[path = "corpus/rules.rs"]
pub mod rules;
#[path = "corpus/second.rs"]
pub mod second;
#[path = "corpus/second_types.rs"]
pub mod second_types;
#[path = "corpus/singular.rs"]
pub mod singular;
#[allow(clippy::map_unwrap_or, reason = "it is what is tested")]
#[path = "corpus/slots.rs"]
pub mod slots;
#[path = "corpus/sorting.rs"]
pub mod sorting;
#[path = "corpus/stencils.rs"]
pub mod stencils;
#[path = "corpus/straight_line.rs"]
pub mod straight_line;
#[path = "corpus/structs.rs"]
pub mod structs;
#[path = "corpus/sweeps.rs"]
pub mod sweeps;
#[path = "corpus/tuples.rs"]
pub mod tuples;

#[cfg(doctest)]
#[path = "refused.rs"]
mod refused;
#[path = "corpus/workspace.rs"]
pub mod workspace;
