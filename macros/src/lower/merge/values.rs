//! The values of branches, shape by shape.

use super::Merge;
use crate::diag;
use crate::ir::{Kind, Origin, Var};
use crate::lower::env::{Lower, Mutability, Value};
use crate::lower::patterns::Brackets;
use crate::lower::sums::Sum;
use proc_macro2::Ident;

impl Lower<'_> {
    pub(super) fn merge_values(&mut self, values: Vec<Value>, merge: &mut Merge) -> Value {
        let live: Vec<&Value> = values
            .iter()
            .zip(&merge.is_dead)
            .filter(|(value, is_dead)| !**is_dead && **value != Value::Never)
            .map(|(value, _)| value)
            .collect();
        let Some(first) = live.first().map(|value| (*value).clone()) else { return Value::Never };
        if live.contains(&&Value::Poisoned) {
            return Value::Poisoned;
        }
        // an arm that is a call of an unknown type is nothing where another is
        if live.contains(&&Value::Unit) {
            return Value::Unit;
        }
        if live.iter().all(|value| **value == first) {
            // the same in each, from outside
            let is_outer = match &first {
                Value::Var(_)
                | Value::RefVar(_)
                | Value::Memory(_)
                | Value::Tuple(_)
                | Value::Sum(_)
                | Value::Wrapped(_) => live.len() == values.len(),
                Value::Ref(place, _) => merge.is_outside(place),
                _ => true,
            };
            if is_outer {
                return first;
            }
        }
        let is_reference = |value: &&Value| matches!(value, Value::Ref(..));
        if live.iter().any(is_reference) {
            return match self.referents(&values, merge) {
                Some(values) => self.merge_values(values, merge),
                None => {
                    let at = Ident::new("reference", merge.span);
                    self.reject(at, diag::RUN_TIME_REFERENCE)
                }
            };
        }
        let sum = live.iter().find_map(|value| match value {
            Value::Sum(parts) => Some(parts.len()),
            _ => None,
        });
        if let (Some(count), false) = (sum, matches!(first, Value::Sum(_))) {
            return self.merge_sums(values, count, merge);
        }
        let may_be_missing = values
            .iter()
            .zip(&merge.is_dead)
            .any(|(value, is_dead)| !is_dead && matches!(value, Value::Never));
        let is_wrapped = live.iter().any(|value| matches!(value, Value::Wrapped(_)));
        let is_unknown = live.iter().any(|value| self.is_of_unknown_type(value));
        if is_wrapped || (may_be_missing && is_unknown) {
            return self.merge_wrapped(values, merge);
        }
        let tuple = live.iter().find_map(|value| match value {
            Value::Tuple(parts) => Some(parts.len()),
            _ => None,
        });
        if let Some(count) = tuple {
            return self.merge_tuples(values, count, merge);
        }
        match &first {
            Value::Var(_) | Value::Memory(_) | Value::RefVar(_) => {
                let is_memory = live.iter().any(|value| matches!(value, Value::Memory(_)));
                let is_reference = live.iter().all(|value| matches!(value, Value::RefVar(_)));
                let is_variable = |value: &&Value| {
                    matches!(value, Value::Var(_) | Value::Memory(_) | Value::RefVar(_))
                };
                if !live.iter().all(is_variable) {
                    return self.unlike(merge);
                }
                let vars: Vec<Option<Var>> = values
                    .iter()
                    .zip(&merge.is_dead)
                    .map(|(value, is_dead)| match value {
                        _ if *is_dead => None,
                        Value::Var(var) | Value::Memory(var) | Value::RefVar(var) => Some(*var),
                        _ => None,
                    })
                    .collect();
                let dst = self.merged(&vars, &Kind::Opaque, Origin::Temporary, merge);
                match (is_memory, is_reference) {
                    (true, _) => Value::Memory(dst),
                    (false, true) => Value::RefVar(dst),
                    (false, false) => Value::Var(dst),
                }
            }
            Value::Sum(parts) => {
                let count = parts.len();
                self.merge_sums(values, count, merge)
            }
            Value::Wrapped(_) => self.merge_wrapped(values, merge),
            Value::Closure(closure) => self.reject(&closure.expr, diag::RUN_TIME_REFERENCE),
            Value::Ref(..)
            | Value::Place(_)
            | Value::Tuple(_)
            | Value::Unit
            | Value::Never
            | Value::Poisoned => Value::Poisoned,
        }
    }

    /// Part by part.
    fn merge_tuples(&mut self, values: Vec<Value>, count: usize, merge: &mut Merge) -> Value {
        let values = self.as_tuples(values, count, merge);
        let part_of = |value: &Value, at: usize| match value {
            Value::Tuple(parts) => parts.get(at).cloned().unwrap_or(Value::Poisoned),
            value => value.clone(),
        };
        let merged = (0..count).map(|at| {
            let parts = values.iter().map(|value| part_of(value, at)).collect();
            self.merge_values(parts, merge)
        });
        Value::Tuple(merged.collect())
    }

    /// A tuple of which only another arm knows that it is one, part by part.
    fn as_tuples(&mut self, values: Vec<Value>, count: usize, merge: &mut Merge) -> Vec<Value> {
        let values = values.into_iter().enumerate().map(|(at, value)| match value {
            _ if merge.is_dead[at] => Value::Never,
            Value::Tuple(_) | Value::Never | Value::Poisoned => value,
            value => {
                let (stmts, parts) = self.nested(|lower| {
                    let place = lower.as_place(value)?;
                    let parts = (0..count).map(|at| {
                        let part = lower.part(&place, at, Brackets::Tuple, None);
                        lower.owned(part, merge.span)
                    });
                    Some(Value::Tuple(parts.collect()))
                });
                merge.blocks[at].stmts.extend(stmts);
                parts.unwrap_or_else(|| self.unlike(merge))
            }
        });
        values.collect()
    }

    /// The arms have values between which there is nothing in common.
    fn unlike(&mut self, merge: &Merge) -> Value {
        self.reject(Ident::new("value", merge.span), diag::UNSUPPORTED)
    }

    /// What shared references to numbers refer to, read in the arm: nothing changes it while
    /// it is borrowed.
    fn referents(&mut self, values: &[Value], merge: &mut Merge) -> Option<Vec<Value>> {
        let mut referents = Vec::new();
        for (at, value) in values.iter().enumerate() {
            referents.push(match value {
                Value::Ref(place, Mutability::Shared)
                    if matches!(self.place_kind(place), Kind::Scalar(_) | Kind::Plain) =>
                {
                    let (stmts, var) = self.nested(|lower| lower.load(place, merge.span));
                    merge.blocks[at].stmts.extend(stmts);
                    Value::RefVar(var)
                }
                Value::Var(_) | Value::RefVar(_) | Value::Never => value.clone(),
                _ if merge.is_dead[at] => Value::Never,
                _ => return None,
            });
        }
        Some(referents)
    }

    /// Part by part; what a call gave is taken apart in its arm.
    fn merge_sums(&mut self, values: Vec<Value>, count: usize, merge: &mut Merge) -> Value {
        let sum = if count > 2 { Sum::Result } else { Sum::Option };
        let mut sums = Vec::new();
        for (at, value) in values.into_iter().enumerate() {
            let (stmts, value) = self.nested(|lower| lower.as_sum(value, Some(sum), true));
            merge.blocks[at].stmts.extend(stmts);
            sums.push(match value {
                Value::Sum(parts) if parts.len() == count => parts,
                Value::Never => vec![Value::Never; count],
                _ if merge.is_dead[at] => vec![Value::Never; count],
                _ => {
                    let at = Ident::new("option", merge.span);
                    return self.reject(at, diag::CONSTRUCTOR);
                }
            });
        }
        let parts = (0..count).map(|part| {
            let parts = sums.iter().map(|parts| parts[part].clone()).collect();
            self.merge_values(parts, merge)
        });
        Value::Sum(parts.collect())
    }

    /// Values that may not be there, each in an option of its own.
    fn merge_wrapped(&mut self, values: Vec<Value>, merge: &mut Merge) -> Value {
        let mut vars = Vec::new();
        for (at, value) in values.into_iter().enumerate() {
            if merge.is_dead[at] {
                vars.push(None);
                continue;
            }
            let (stmts, value) = self.nested(|lower| lower.wrapped(value, merge.span));
            merge.blocks[at].stmts.extend(stmts);
            vars.push(match value {
                Value::Wrapped(var) => Some(var),
                Value::Never => None,
                _ => return Value::Poisoned,
            });
        }
        let dst = self.merged(&vars, &Kind::Opaque, Origin::Temporary, merge);
        self.declared.insert(dst);
        Value::Wrapped(dst)
    }
}
