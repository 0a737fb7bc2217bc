//! `#[checkpoint]` on a loop: it becomes a loop over segments, of which the backward sweep keeps only the
//! beginnings, with a loop over the iterations of the segment inside. On a call: the backward sweep makes it again.
//!
//! In:  the item as written.
//! Out: the same function, where such loops are two; the attribute is left on the outer one, and on calls.

use super::env::{Lower, Value};
use crate::diag::{self, Diags};
use crate::ir::walk::each;
use crate::ir::{CalleeForm, Code, Head, Kind, Loop, Origin, Stmt, Var};
use crate::names::{PLANNED, SEGMENT};
use crate::visit::{self, Visit};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, Span};
use syn::{
    Attribute, Expr, ExprCall, ExprForLoop, ItemFn, Lifetime, Local, LocalInit, Meta, RangeLimits,
    parse_quote,
};

pub(super) fn is_checkpoint(attribute: &Attribute) -> bool {
    attribute.path().is_ident("checkpoint")
}

/// Takes the attribute off everything.
pub(super) fn strip(block: &mut syn::Block) {
    struct Strip;
    impl VisitMut for Strip {
        fn walk(&mut self) -> &mut dyn VisitMut {
            self
        }

        fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
            attributes.retain(|attribute| !is_checkpoint(attribute));
        }
    }
    Strip.visit_block_mut(block);
}

/// `#[checkpoint] g(x)`
pub(super) fn is_checkpointed(it: &ExprCall) -> bool {
    it.attrs.iter().any(is_checkpoint)
}

pub(super) fn segments(item: &ItemFn, diags: &mut Diags) -> ItemFn {
    let mut item = item.clone();
    Segments { diags }.visit_block_mut(&mut item.block);
    Misplaced { diags }.visit_block(&item.block);
    item
}

/// Says where the attribute stands on something else.
struct Misplaced<'a> {
    diags: &'a mut Diags,
}

impl<'ast> Visit<'ast> for Misplaced<'_> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_expr_for_loop(&mut self, it: &'ast ExprForLoop) {
        self.visit_expr(&it.expr);
        self.visit_block(&it.body);
    }

    fn visit_expr_call(&mut self, it: &'ast ExprCall) {
        self.visit_expr(&it.func);
        it.args.iter().for_each(|arg| self.visit_expr(arg));
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if is_checkpoint(attribute) {
            self.diags.error(attribute, diag::CHECKPOINT);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Segments<'a> {
    diags: &'a mut Diags,
}

impl VisitMut for Segments<'_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    /// `#[checkpoint] let y = g(x);`
    fn visit_local_mut(&mut self, it: &mut Local) {
        if let Some(LocalInit { expr, .. }) = &mut it.init
            && let Expr::Call(call) = &mut **expr
        {
            call.attrs.extend(it.attrs.extract_if(.., |attribute| is_checkpoint(attribute)));
        }
        visit_mut::visit_local_mut(self, it);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::ForLoop(it) = expr else { return };
        let Some(at) = it.attrs.iter().position(is_checkpoint) else { return };
        let attribute = it.attrs.remove(at);
        match in_segments(it, &attribute) {
            Some(block) => *expr = block,
            None => self.diags.error(attribute, diag::CHECKPOINT),
        }
    }
}

/// The two loops.
fn in_segments(it: &ExprForLoop, attribute: &Attribute) -> Option<Expr> {
    let mut range = &*it.expr;
    while let Expr::Paren(inner) = range {
        range = &inner.expr;
    }
    let Expr::Range(range) = range else { return None };
    let (Some(start), Some(end), RangeLimits::HalfOpen(_)) =
        (&range.start, &range.end, &range.limits)
    else {
        return None;
    };
    let label = it.label.as_ref().map(|label| &label.name);
    let mut leaves = Leaves { label, loops: 0, found: false };
    leaves.visit_block(&it.body);
    if leaves.found {
        return None;
    }
    Some(match Cut::read(attribute)? {
        Cut::Every(length) => in_equal_segments(it, (start, end), &length),
        Cut::Slots(slots) => in_planned_segments(it, (start, end), &slots),
    })
}

/// How a loop is cut.
enum Cut {
    /// Into segments of this length, in terms of `__chainrule_first` and `__chainrule_last`.
    Every(Expr),
    /// With so many states at a time.
    Slots(Expr),
}

impl Cut {
    fn read(attribute: &Attribute) -> Option<Cut> {
        let (first, last) = (ours("first"), ours("last"));
        let root = parse_quote!(::__chainrule::__private::segment_of_root(#first, #last));
        if let Meta::Path(_) = attribute.meta {
            return Some(Cut::Every(root));
        }
        let mut read = None;
        let parsed = attribute.parse_nested_meta(|meta| {
            let Some(key) = meta.path.get_ident().filter(|_| read.is_none()) else {
                return Err(meta.error(diag::CHECKPOINT));
            };
            read = Some(match key.to_string().as_str() {
                "sqrt" => Cut::Every(root.clone()),
                "every" => {
                    let every: Expr = meta.value()?.parse()?;
                    Cut::Every(parse_quote!(::__chainrule::__private::segment_length(#every)))
                }
                "slots" => Cut::Slots(meta.value()?.parse()?),
                _ => return Err(meta.error(diag::CHECKPOINT)),
            });
            Ok(())
        });
        parsed.ok().and(read)
    }
}

fn ours(name: &str) -> Ident {
    Ident::new(&format!("__chainrule_{name}"), Span::mixed_site())
}

fn in_equal_segments(it: &ExprForLoop, (start, end): (&Expr, &Expr), length_of: &Expr) -> Expr {
    let (first, last) = (ours("first"), ours("last"));
    let (length, segment) = (ours("length"), ours("segment"));
    let (pat, body, label) = (&it.pat, &it.body, &it.label);
    parse_quote!({
        let #first = #start;
        let #last = #end;
        let #length = #length_of;
        #[checkpoint]
        for #segment in (#first..#last).step_by(#length) {
            #label for #pat in #segment..::__chainrule::__private::segment_end(#segment, #length, #last) #body
        }
    })
}

/// `reverse::resume` keeps states inside of a segment.
fn in_planned_segments(it: &ExprForLoop, (start, end): (&Expr, &Expr), slots_of: &Expr) -> Expr {
    let (first, last, slots) = (ours("first"), ours("last"), ours("slots"));
    let (number, segment) = (ours("number"), ours("segment"));
    let (pat, body, label) = (&it.pat, &it.body, &it.label);
    let begins = Ident::new(PLANNED, Span::mixed_site());
    parse_quote!({
        let #first = #start;
        let #last = #end;
        let #slots = #slots_of;
        #[checkpoint]
        for #number in 0..::__chainrule::__private::segments(#first, #last, #slots) {
            let #segment = ::__chainrule::__private::segment(#first, #last, #slots, #number);
            #label for #pat in ::__chainrule::__private::#begins(#segment)..::__chainrule::__private::segment_last(#segment) #body
        }
    })
}

impl Lower<'_> {
    /// A call that the backward sweep makes again.
    pub(super) fn called_again(&mut self, it: &ExprCall, hint: &Kind) -> Value {
        let mut bare = it.clone();
        let mut attributes = bare.attrs.extract_if(.., |attribute| is_checkpoint(attribute));
        let attribute = attributes.next();
        drop(attributes);
        let before = self.stmts.len();
        let value = self.call(&bare, &Expr::Call(bare.clone()), hint);
        let has_arguments = attribute.as_ref().is_some_and(|it| !matches!(it.meta, Meta::Path(_)));
        match self.stmts[before..].last_mut() {
            Some(Stmt::Call { callee, .. })
                if !has_arguments && callee.form == CalleeForm::Function =>
            {
                callee.again = true;
                value
            }
            _ if matches!(value, Value::Poisoned) => value,
            _ => self.reject(attribute, diag::CHECKPOINT),
        }
    }

    /// The loop that was lowered last is one over segments. What stands in it must give the same when it runs again.
    pub(super) fn runs_again(&mut self, before: usize) {
        let Some(Stmt::Loop(Loop { head: Head::Range { index, .. }, body, .. })) =
            self.stmts[before..].last()
        else {
            return;
        };
        let index = *index;
        let mut wrong = Vec::new();
        each(&body.stmts, &mut |stmt| match stmt {
            Stmt::Plain { dst, code } if !self.gives_the_same(*dst, code) => {
                wrong.extend(dst.iter().chain(&code.uses).next());
            }
            Stmt::Loop(Loop { head: Head::Items { items, iter, .. }, .. }) if !iter.pure => {
                wrong.extend(items.first());
            }
            _ => {}
        });
        for var in wrong {
            let at = Ident::new("again", self.func.info(var).span);
            self.error(at, diag::CHECKPOINT_CODE);
        }
        self.func.vars[index.0].origin = Origin::Named(SEGMENT);
    }

    /// Also what is only said, such as `println!`, and is not said again.
    fn gives_the_same(&self, dst: Option<Var>, code: &Code) -> bool {
        let mut tokens = code.tokens.clone().into_iter().skip(1);
        let is_macro = tokens.next().is_some_and(|token| token.to_string() == "!");
        let is_ours = code.tokens.clone().into_iter().any(|token| token.to_string() == "__private");
        code.pure || is_ours || (is_macro && dst.is_none())
    }
}

/// Whether a body leaves its loop before the end.
struct Leaves<'a> {
    label: Option<&'a Lifetime>,
    loops: usize,
    found: bool,
}

impl Leaves<'_> {
    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.loops += 1;
        visit(self);
        self.loops -= 1;
    }
}

impl<'ast> Visit<'ast> for Leaves<'_> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(_) | Expr::Try(_) => self.found = true,
            // a label inside the body is not looked for
            Expr::Break(it) => self.found |= it.label.is_some() || self.loops == 0,
            Expr::Continue(it) => {
                self.found |= it.label.as_ref().is_some_and(|label| Some(label) != self.label);
            }
            Expr::Closure(_) => return,
            _ => {}
        }
        match expr {
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                self.inside(|this| visit::visit_expr(this, expr));
            }
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
