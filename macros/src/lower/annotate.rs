//! Types of options and results that the signature or a `let` says, written at the end of a
//! chain, where they decide what it does: `let v: Option<Vec<f64>> = ….collect();`

use super::sums::of_type;
use crate::visit_mut::{self, VisitMut};
use syn::{
    AngleBracketedGenericArguments, Block, Expr, ItemFn, Local, Pat, Stmt, Type, parse_quote,
};

pub(super) fn annotate(item: &mut ItemFn) {
    let returned = match &item.sig.output {
        syn::ReturnType::Type(_, ty) if of_type(ty).is_some() => Some((**ty).clone()),
        _ => None,
    };
    if let Some(ty) = &returned {
        tail(&mut item.block, ty);
    }
    Annotate { returned }.visit_block_mut(&mut item.block);
}

struct Annotate {
    returned: Option<Type>,
}

impl VisitMut for Annotate {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_local_mut(&mut self, it: &mut Local) {
        if let (Pat::Type(pat), Some(init)) = (&it.pat, &mut it.init)
            && of_type(&pat.ty).is_some()
        {
            value(&mut init.expr, &pat.ty);
        }
        visit_mut::visit_local_mut(self, it);
    }

    fn visit_expr_return_mut(&mut self, it: &mut syn::ExprReturn) {
        if let (Some(expr), Some(ty)) = (&mut it.expr, &self.returned) {
            value(expr, ty);
        }
        visit_mut::visit_expr_return_mut(self, it);
    }

    fn visit_expr_closure_mut(&mut self, it: &mut syn::ExprClosure) {
        let outer = self.returned.take();
        visit_mut::visit_expr_closure_mut(self, it);
        self.returned = outer;
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn tail(block: &mut Block, ty: &Type) {
    if let Some(Stmt::Expr(expr, None)) = block.stmts.last_mut() {
        value(expr, ty);
    }
}

/// The expression is of this type.
fn value(expr: &mut Expr, ty: &Type) {
    match expr {
        Expr::Paren(it) => value(&mut it.expr, ty),
        Expr::Block(it) => tail(&mut it.block, ty),
        Expr::If(it) => {
            tail(&mut it.then_branch, ty);
            if let Some((_, otherwise)) = &mut it.else_branch {
                value(otherwise, ty);
            }
        }
        Expr::Match(it) => it.arms.iter_mut().for_each(|arm| value(&mut arm.body, ty)),
        Expr::Call(it) => {
            let Expr::Path(path) = &*it.func else { return };
            let wraps = matches!(super::sums::variant(&path.path).as_deref(), Some("Some" | "Ok"));
            if let (true, Some((_, payload)), Some(arg)) = (wraps, of_type(ty), it.args.first_mut())
            {
                value(arg, payload);
            }
        }
        Expr::MethodCall(it)
            if it.turbofish.is_none()
                && matches!(it.method.to_string().as_str(), "collect" | "sum" | "product") =>
        {
            let turbofish: AngleBracketedGenericArguments = parse_quote!(::<#ty>);
            it.turbofish = Some(turbofish);
        }
        _ => {}
    }
}
