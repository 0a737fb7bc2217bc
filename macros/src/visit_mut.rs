//! Walks that change what they see, compiled once.

use crate::visit::walks;

walks! { visit_mut VisitMut []
    visit_angle_bracketed_generic_arguments_mut: &mut syn::AngleBracketedGenericArguments,
    visit_arm_mut: &mut syn::Arm,
    visit_attribute_mut: &mut syn::Attribute,
    visit_attributes_mut: &mut Vec<syn::Attribute>,
    visit_block_mut: &mut syn::Block,
    visit_expr_call_mut: &mut syn::ExprCall,
    visit_expr_closure_mut: &mut syn::ExprClosure,
    visit_expr_match_mut: &mut syn::ExprMatch,
    visit_expr_mut: &mut syn::Expr,
    visit_expr_return_mut: &mut syn::ExprReturn,
    visit_field_pat_mut: &mut syn::FieldPat,
    visit_field_value_mut: &mut syn::FieldValue,
    visit_impl_item_fn_mut: &mut syn::ImplItemFn,
    visit_item_fn_mut: &mut syn::ItemFn,
    visit_item_impl_mut: &mut syn::ItemImpl,
    visit_item_mut: &mut syn::Item,
    visit_lifetime_mut: &mut syn::Lifetime,
    visit_local_mut: &mut syn::Local,
    visit_macro_mut: &mut syn::Macro,
    visit_pat_ident_mut: &mut syn::PatIdent,
    visit_pat_mut: &mut syn::Pat,
    visit_stmt_mut: &mut syn::Stmt,
    visit_type_mut: &mut syn::Type,
    visit_type_reference_mut: &mut syn::TypeReference,
}
