//! How indices compare with that of a loop around: what is counted from it or up to it, what is added, and what
//! a branch or a loop chooses among such. That no index wraps around is taken for granted.

use crate::ir::{Code, Head, Stmt, Var};
use crate::map::Map;
use crate::names;
use syn::{BinOp, Expr, Lit};

/// Further than this nothing is followed.
const DEEPEST: usize = 12;

/// Where an index comes from.
#[derive(Debug)]
enum Def {
    Literal(i64),
    /// `i + 1`
    Sum(Var, i64),
    /// `i in lo..hi`
    Counted {
        lo: Var,
        hi: Var,
        inclusive: bool,
    },
    OneOf(Vec<Var>),
}

/// The definition of each index, and when it stands.
#[derive(Debug, Default)]
pub(super) struct Order {
    defs: Map<Var, (usize, Def)>,
}

/// The index of a loop in one iteration, and from when to when the loop reaches.
#[derive(Clone, Copy)]
pub(super) struct Base {
    pub(super) index: Var,
    pub(super) extent: (usize, usize),
}

impl Base {
    /// Later than the beginning of the iteration: what the loop itself carries is of the one before.
    fn is_around(&self, at: usize) -> bool {
        self.extent.0 < at && at <= self.extent.1
    }
}

impl Order {
    pub(super) fn note(&mut self, stmt: &Stmt, at: usize) {
        let mut note = |var: Var, def: Def| {
            self.defs.insert(var, (at, def));
        };
        match stmt {
            Stmt::Const { dst, value } => {
                if let Ok(Lit::Int(value)) = syn::parse2::<Lit>(value.clone())
                    && let Ok(value) = value.base10_parse()
                {
                    note(*dst, Def::Literal(value));
                }
            }
            Stmt::Plain { dst: Some(dst), code } => {
                if let Some((var, by)) = sum(code) {
                    note(*dst, Def::Sum(var, by));
                }
            }
            Stmt::If { dst, then, otherwise, .. } => {
                for ((dst, a), b) in dst.iter().zip(&then.yields).zip(&otherwise.yields) {
                    note(*dst, Def::OneOf(vec![*a, *b]));
                }
            }
            Stmt::Loop(looped) => {
                if let Head::Range { index, lo, hi, inclusive, .. } = &looped.head {
                    let (lo, hi, inclusive) = (*lo, *hi, *inclusive);
                    note(*index, Def::Counted { lo, hi, inclusive });
                }
                for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
                    note(carried.phi, Def::OneOf(vec![carried.init, *next]));
                    note(carried.out, Def::OneOf(vec![carried.init, *next]));
                }
            }
            _ => {}
        }
    }

    /// Certainly `var >= base + by`.
    pub(super) fn is_at_least(&self, var: Var, base: Base, by: i64) -> bool {
        self.holds(var, by, &mut Asked { base, least: true, open: Vec::new() })
    }

    /// Certainly `var <= base + by`.
    pub(super) fn is_at_most(&self, var: Var, base: Base, by: i64) -> bool {
        self.holds(var, by, &mut Asked { base, least: false, open: Vec::new() })
    }

    fn holds(&self, var: Var, by: i64, asked: &mut Asked) -> bool {
        if var == asked.base.index {
            return if asked.least { by <= 0 } else { by >= 0 };
        }
        if asked.open.contains(&(var, by)) {
            return true;
        }
        let Some((at, def)) = self.defs.get(&var) else { return false };
        if let Def::Literal(value) = def {
            // no index is less than zero
            return !asked.least && *value <= by;
        }
        if !asked.base.is_around(*at) || asked.open.len() == DEEPEST {
            return false;
        }
        asked.open.push((var, by));
        let is_so = match def {
            Def::Literal(_) => false,
            Def::Sum(of, added) => self.holds(*of, by - added, asked),
            Def::Counted { lo, .. } if asked.least => self.holds(*lo, by, asked),
            Def::Counted { hi, inclusive, .. } => {
                self.holds(*hi, by + i64::from(!inclusive), asked)
            }
            Def::OneOf(vars) => vars.iter().all(|var| self.holds(*var, by, asked)),
        };
        asked.open.pop();
        is_so
    }
}

/// What is to be shown, and what holds by induction over the iterations while it is.
struct Asked {
    base: Base,
    least: bool,
    open: Vec<(Var, i64)>,
}

/// A variable and the literal that is added to it.
fn sum(code: &Code) -> Option<(Var, i64)> {
    let (1, true) = (code.uses.len(), code.pure) else { return None };
    let Ok(Expr::Binary(sum)) = syn::parse2(code.tokens.clone()) else { return None };
    let BinOp::Add(_) = sum.op else { return None };
    let (of, by) = match (&*sum.left, &*sum.right) {
        (Expr::Path(of), Expr::Lit(by)) | (Expr::Lit(by), Expr::Path(of)) => (of, by),
        _ => return None,
    };
    let Lit::Int(by) = &by.lit else { return None };
    let by: u16 = by.base10_parse().ok()?;
    Some((of.path.get_ident().and_then(names::placeholder_var)?, i64::from(by)))
}
