//! Methods of the standard library by name.

use crate::rules;
use proc_macro2::Ident;

/// Certainly a `bool`, an integer or a range of those, whatever the receiver.
const PLAIN_RESULT: &[&str] = &[
    "len",
    "is_empty",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_sign_negative",
    "is_sign_positive",
    "contains",
    "starts_with",
    "ends_with",
    "any",
    "all",
    "count",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "cmp",
    "partial_cmp",
    "total_cmp",
    "capacity",
    "is_subnormal",
    "to_i32",
    "to_i64",
    "to_isize",
    "to_u32",
    "to_u64",
    "to_usize",
    "is_zero",
    "is_one",
    "partition_point",
    "binary_search_by",
    "is_sorted",
    "is_sorted_by",
];

/// Plain if the receiver and the arguments are.
const PLAIN_OF_PLAIN: &[&str] = &[
    "abs",
    "min",
    "max",
    "clamp",
    "pow",
    "rem_euclid",
    "div_euclid",
    "signum",
    "isqrt",
    "ilog2",
    "abs_diff",
    "div_ceil",
    "next_multiple_of",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "wrapping_neg",
    "wrapping_shl",
    "wrapping_shr",
    "saturating_add",
    "saturating_sub",
    "saturating_mul",
    "leading_zeros",
    "trailing_zeros",
    "count_ones",
    "count_zeros",
    "rotate_left",
    "rotate_right",
    "is_power_of_two",
    "next_power_of_two",
    "swap_bytes",
    "reverse_bits",
    "clone",
    "unsigned_abs",
    "is_positive",
    "is_negative",
    "is_multiple_of",
    "rev",
    "step_by",
    "unwrap",
    "expect",
    "unwrap_or",
];

/// These read, and give no access to write; together with the above.
const READ_ONLY: &[&str] = &[
    "iter",
    "first",
    "last",
    "get",
    "copied",
    "cloned",
    "zip",
    "enumerate",
    "map",
    "filter",
    "position",
    "rposition",
    "windows",
    "chunks",
    "chunks_exact",
    "skip",
    "take",
    "sum",
    "product",
    "fold",
    "unwrap",
    "unwrap_or",
    "expect",
    "to_vec",
    "to_owned",
    "clone",
    "as_slice",
    "min_by",
    "max_by",
    "chars",
    "bytes",
    "as_str",
    "to_string",
    "rem",
    "into_iter",
    "collect",
    "keys",
    "values",
    "get_unchecked",
    "checked_add",
    "checked_sub",
    "checked_mul",
    "checked_div",
    "start",
    "end",
    "as_ref",
    "into",
    "powi",
    "to_bits",
    "find",
    "flat_map",
    "skip_while",
    "take_while",
    "chain",
    "split_at",
    "split_first",
    "split_last",
    "binary_search",
    "or",
    "or_else",
    "and_then",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "map_or",
    "map_or_else",
    "unwrap_or_else",
    "unwrap_or_default",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "filter_map",
];

/// Names that only floats have, among the rules.
const ALSO_OF_INTEGERS: &[&str] =
    &["abs", "max", "min", "clamp", "signum", "rem_euclid", "div_euclid"];

/// A method of an iterator, or one that gives an iterator.
pub(super) fn is_iteration(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "iter",
        "iter_mut",
        "into_iter",
        "map",
        "sum",
        "product",
        "fold",
        "zip",
        "enumerate",
        "windows",
        "chunks",
        "chunks_exact",
        "chunks_mut",
        "chunks_exact_mut",
        "collect",
        "filter",
        "filter_map",
        "flat_map",
        "rev",
        "skip",
        "take",
        "step_by",
        "chain",
        "for_each",
        "scan",
        "max_by",
        "min_by",
        "copied",
        "cloned",
        "drain",
    ];
    NAMES.contains(&method)
}

/// A method of maps, queues and heaps.
pub(super) fn is_of_collections(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "entry",
        "get_or_insert_with",
        "insert",
        "pop_back",
        "pop_front",
        "push_back",
        "push_front",
    ];
    NAMES.contains(&method)
}

pub(super) fn has_plain_result(method: &Ident) -> bool {
    PLAIN_RESULT.iter().any(|name| method == name)
}

/// With as many arguments as the method of the standard library takes.
pub(super) fn has_plain_result_of(method: &Ident, arguments: usize) -> bool {
    const OF_ONE: &[&str] = &[
        "contains",
        "starts_with",
        "ends_with",
        "any",
        "all",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "cmp",
        "partial_cmp",
        "total_cmp",
        "partition_point",
        "binary_search_by",
        "is_sorted_by",
    ];
    has_plain_result(method) && arguments == usize::from(OF_ONE.iter().any(|name| method == name))
}

pub(super) fn is_plain_of_plain(method: &Ident) -> bool {
    PLAIN_OF_PLAIN.iter().any(|name| method == name)
}

/// What is done with the result of a comparison: plain if it is.
pub(super) fn is_of_ordering(method: &Ident) -> bool {
    const NAMES: &[&str] = &[
        "unwrap",
        "expect",
        "unwrap_or",
        "reverse",
        "then",
        "then_with",
        "is_lt",
        "is_gt",
        "is_le",
        "is_ge",
        "is_eq",
        "is_ne",
    ];
    NAMES.iter().any(|name| method == name)
}

pub(super) fn is_read_only(method: &Ident) -> bool {
    // those of integers have the names of those of slices, which write
    if method == "rotate_left" || method == "rotate_right" {
        return false;
    }
    has_plain_result(method)
        || is_plain_of_plain(method)
        || READ_ONLY.iter().any(|name| method == name)
        || is_float(method)
        || method == "sin_cos"
}

/// A method that floats have, with a rule for some number of operands.
pub(super) fn is_float(method: &Ident) -> bool {
    let name = method.to_string();
    (1..=3).any(|operands| rules::method(&name, operands).is_some())
}

pub(super) fn is_only_of_floats(method: &Ident) -> bool {
    (is_float(method) || method == "sin_cos") && !ALSO_OF_INTEGERS.iter().any(|name| method == name)
}

/// The result of the method can be computed again.
pub(super) fn is_pure(method: &Ident) -> bool {
    const ITERATORS: &[&str] = &["any", "all", "count"];
    const VIEWS: &[&str] = &[
        "as_str",
        "as_bytes",
        "as_slice",
        "as_ref",
        "trim",
        "first",
        "last",
        "copied",
        "unwrap",
        "unwrap_or",
        "expect",
        "checked_add",
    ];
    let is_known = has_plain_result(method) || is_plain_of_plain(method);
    (is_known && !ITERATORS.iter().any(|name| method == name))
        || is_float(method)
        || VIEWS.iter().any(|name| method == name)
}

/// `f64` of `f64::sin`
pub(super) fn owner(path: &syn::Path) -> Option<syn::Path> {
    let mut owner = path.clone();
    owner.segments.pop()?;
    if let Some(last) = owner.segments.pop() {
        owner.segments.push_value(last);
        return Some(owner);
    }
    None
}
