//! Walks over syntax, compiled once.
//!
//! `Visit` and `VisitMut` of `syn` are compiled whole for each type that implements them, some two hundred
//! functions each time. The traits here do the same and have the methods that are overridden somewhere.

macro_rules! walks {
    ($syn:ident $Trait:ident $ast:tt $($visit:ident: $Node:ty,)*) => {
        walks! { @types $syn $Trait $ast $(
            [walks! { @default $visit $Node }]
            [walks! { @hook $visit $Node }]
        )* }
        $(walks! { @inside $syn $Trait $ast $visit $Node })*
    };
    (@types $syn:ident $Trait:ident [$($ast:lifetime)?] $([$($default:tt)*] [$($hook:tt)*])*) => {
        /// The walk of `syn` of this name.
        pub(crate) trait $Trait<$($ast)?> {
            /// This walk, to which the rest of the syntax is left.
            fn walk(&mut self) -> &mut dyn $Trait<$($ast)?>;

            $($($default)*)*
        }

        struct Whole<'a, $($ast)?>(&'a mut dyn $Trait<$($ast)?>);

        impl<$($ast)?> syn::$syn::$Trait<$($ast)?> for Whole<'_, $($ast)?> {
            $($($hook)*)*
        }
    };
    (@default $visit:ident $Node:ty) => {
        fn $visit(&mut self, node: $Node) {
            $visit(self.walk(), node);
        }
    };
    (@hook $visit:ident $Node:ty) => {
        fn $visit(&mut self, node: $Node) {
            self.0.$visit(node);
        }
    };
    // there is no function of `syn` for these
    (@inside $syn:ident $Trait:ident [] visit_attributes_mut $Node:ty) => {
        pub(crate) fn visit_attributes_mut(walk: &mut dyn $Trait, attributes: $Node) {
            for attribute in attributes {
                walk.visit_attribute_mut(attribute);
            }
        }
    };
    (@inside $syn:ident $Trait:ident [$($ast:lifetime)?] $visit:ident $Node:ty) => {
        pub(crate) fn $visit<$($ast)?>(walk: &mut dyn $Trait<$($ast)?>, node: $Node) {
            syn::$syn::$visit(&mut Whole(walk), node);
        }
    };
}
pub(crate) use walks;

walks! { visit Visit ['ast]
    visit_arm: &'ast syn::Arm,
    visit_attribute: &'ast syn::Attribute,
    visit_block: &'ast syn::Block,
    visit_expr: &'ast syn::Expr,
    visit_expr_break: &'ast syn::ExprBreak,
    visit_expr_call: &'ast syn::ExprCall,
    visit_expr_closure: &'ast syn::ExprClosure,
    visit_expr_for_loop: &'ast syn::ExprForLoop,
    visit_expr_loop: &'ast syn::ExprLoop,
    visit_expr_match: &'ast syn::ExprMatch,
    visit_expr_while: &'ast syn::ExprWhile,
    visit_item: &'ast syn::Item,
    visit_item_fn: &'ast syn::ItemFn,
    visit_local: &'ast syn::Local,
    visit_macro: &'ast syn::Macro,
    visit_pat: &'ast syn::Pat,
    visit_pat_ident: &'ast syn::PatIdent,
    visit_pat_reference: &'ast syn::PatReference,
    visit_pat_struct: &'ast syn::PatStruct,
    visit_pat_tuple_struct: &'ast syn::PatTupleStruct,
    visit_path: &'ast syn::Path,
    visit_signature: &'ast syn::Signature,
    visit_stmt: &'ast syn::Stmt,
    visit_type: &'ast syn::Type,
    visit_type_path: &'ast syn::TypePath,
}
