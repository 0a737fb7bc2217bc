//! Whether a pullback keeps tapes that are arrays, which are copied where it is moved.

use crate::ir::walk::all_uses;
use crate::ir::{Form, Func, Kind, Origin, Pullback};
use std::collections::BTreeSet;
use syn::LitInt;

/// A copy of fewer floats costs next to nothing.
const MOST: usize = 16;

pub(super) fn is_kept(func: &Func, pullback: &Pullback) -> bool {
    let is_tape = |origin: &Origin| matches!(origin, Origin::Tape(_));
    let floats = |kind: &Kind| match kind {
        Kind::Array(_, Form::Fixed(len)) => syn::parse2::<LitInt>(len.clone())
            .and_then(|len| len.base10_parse::<usize>())
            .unwrap_or(0),
        _ => 0,
    };
    let tapes = all_uses(&pullback.body).into_iter().collect::<BTreeSet<_>>();
    let tapes = tapes.into_iter().map(|var| func.info(var)).filter(|it| is_tape(&it.origin));
    tapes.map(|it| floats(&it.kind)).sum::<usize>() >= MOST
}
