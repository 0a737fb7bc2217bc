//! Every message, and the sink that collects them.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fmt::Display;

macro_rules! messages {
    ($( $name:ident = $text:literal; )*) => {
        $( pub(crate) const $name: &str = $text; )*

        /// Every message, for the test that each has a case.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $text)),*];
    };
}

// What is wrong; what to write instead.
messages! {
    // The attribute and the item
    UNKNOWN_ARGUMENT = "unknown argument of `differentiate`; write `recursive`, `order = 2`, `graph`, `crate = …`, `name = …`, `using(…)`, `partials(…)`, `vjp = …`, `lanes`, `jacobian`, `explain`, `workspace`, or nothing";
    CRATE_ARGUMENT = "`crate` takes the path of the crate `chainrule`; write `crate = my_chainrule`";
    NAME_ARGUMENT = "`name` takes a name for the type with the derivatives; write `name = f_derivatives`";
    ORDER_ARGUMENT = "derivatives are generated up to the second; write `order = 2`";
    JACOBIAN_ARGUMENT = "`jacobian` takes the names of parameters, whose floats are the columns; write `jacobian` or `jacobian(x, y)`";
    JACOBIAN_PARAMETER = "a column of a Jacobian belongs to a parameter that is differentiated; name one";
    USING_ARGUMENT = "`using` takes functions and the types with their derivatives; write `using(f = f_derivatives)`";
    NOT_A_FUNCTION = "`differentiate` is for functions; put it on a `fn` with a body, or on an `impl`";
    DERIVATIVE_NAME = "a call of this function by a path, `p::grad(x)`, would be one of a derivative; give it another name than `grad`, `value_and_grad` or `jvp`";
    METHOD = "a method of a trait cannot be differentiated; put `#[differentiate]` on the `impl` of the trait";
    RECEIVER = "this receiver cannot be differentiated; take `self`, `&self` or `&mut self`";
    OPERATOR_REFERENCE = "an operator of references cannot be differentiated; differentiate the operator of the values, and clone what is used again";
    PASSING = "whether this method takes a `&mut` is not known; write `&mut *x` or `&*x`";
    ASYNC = "an `async` function cannot be differentiated; compute the value in a function that is not";
    UNSAFE = "`unsafe` code cannot be differentiated; write it in safe Rust";
    EXTERN = "a function with a foreign calling convention cannot be differentiated; call a plain function from it";
    VARIADIC = "a variadic function cannot be differentiated; take a slice";
    CFG = "`cfg` is followed on the statements of a function and on the arms of a `match`, with three conditions at most; write the function twice, each with a `cfg` of its own";
    HYGIENE = "the macro that makes this function has another variable of this name; give one of them another name";

    // The derive
    UNION = "a union has no tangent; use a struct or an enum";
    EMPTY_ENUM = "an enum without variants has no tangent; give it a variant, or mark what has its type with `#[no_grad]`";
    DIFFERENTIABLE_ARGUMENT = "`differentiable` says where the crate is, or that tangents come in lanes as well; write `#[differentiable(crate = path)]` or `#[differentiable(lanes)]`";
    NO_GRAD_ARGUMENT = "`no_grad` takes no argument; write `#[no_grad]`";
    NO_GRAD_PLACE = "`no_grad` is for the fields of a type; put it on each field that has no gradient";

    // Derivatives given by hand
    ORDER_GIVEN = "a pullback that is given by hand has no derivative itself; write `partials(…)`, or leave out `order = 2`";
    GIVEN_TWICE = "a derivative is given twice; write `partials(…)` or `vjp = …`";
    GIVEN_BLOCK = "a derivative is given for one function; put the attribute on the method, which the `impl` marks with `#[no_grad]`";
    PARTIALS_COUNT = "`partials` has one expression for each parameter with a derivative; write as many, or mark a parameter with `#[no_grad]`";
    PARTIALS_FLOATS = "`partials` is for floats of one type; write `vjp = …` for this function";
    PARTIALS_EXIT = "a partial derivative is an expression of the parameters and of `out`; leave out what assigns or exits";
    VJP_PATH = "the pullback is given by the name of a function; write `vjp = path`";

    // Types
    UNNAMED_TYPE = "a parameter of an unnamed type cannot be differentiated; name the type, or leave the parameter to a function that calls this one";
    TYPE_PARAMETER = "this type parameter may have no derivative; bound it by `Scalar`, by `num_traits::Float` or by operators, `Mul<Output = T>`, or put `#[no_grad]` on the parameter";
    NESTED_REFERENCE = "a reference inside a type cannot be differentiated; take slices of owned values, `&[f64]` or `&[Vec<f64>]`";
    REFERENCE_RESULT = "a reference cannot be returned from a differentiated function; return the value, `f64` or `Vec<f64>`";
    UNNAMED_RESULT = "a result of an unnamed type cannot be differentiated; return a float, an array, a tuple or a type of your own by its name";

    // Loops
    CHECKPOINT = "`checkpoint` is for a call of a differentiated function, and for a `for` loop over a range, `a..b`, that is not left early; write `#[checkpoint]`, or `#[checkpoint(every = 10)]` or `#[checkpoint(slots = 10)]` on a loop";
    CHECKPOINT_CODE = "a loop with `checkpoint` runs again, and this may not give the same then; compute it before the loop";

    // Syntax
    TRY = "`?` is for a function whose result is an `Option` or a `Result`, by this name; use `match` or `unwrap`";
    AWAIT = "`async` code cannot be differentiated; compute the value before";
    YIELD = "a generator cannot be differentiated; use a loop";
    RAW_POINTER = "a raw pointer cannot be differentiated; use a reference";
    STATIC_MUT = "a `static mut` cannot be differentiated; pass the value as an argument";
    CONST_BLOCK = "a `const` block with a derivative is not supported; use a `const` item";
    INNER_ITEM = "an item of an inner block whose name is used outside of it cannot be differentiated; give it a name of its own, or move it to the beginning of the function";
    UNSUPPORTED = "this expression is not differentiated; use arithmetic, indexing, `if`, `match`, loops and calls";
    UNKNOWN_MACRO = "a derivative cannot flow through this macro; write out what it does, or pass `stop_gradient(x)`";
    CONSTRUCTOR = "a value with a derivative cannot be wrapped here; use a struct or an enum of your own, a tuple or an array";
    CLOSURE = "a closure cannot be passed on or returned with a derivative; call it here, or write a function that takes what it captures";
    CLOSURE_CALL = "which function this calls is known at run time only; call functions by name, in the arms of a `match`";
    NUM_POW = "`num_traits::pow` has no derivative rule; write `x.powi(n)`";
    FUNCTION = "a function cannot be an argument of a differentiated function; call it by its name, or write a closure where it is called";
    BOX = "a box of a value with a derivative cannot be handed on, cloned or returned; hand on what is in it, `*b` or `&*b`, or use the value itself";
    COLLECTION = "a map or a queue cannot hold a value with a derivative; use a `Vec` and indices, or mark it with `#[no_grad]`";
    PARALLEL = "a parallel iterator has no derivative; use `iter`, and differentiate what each thread computes";
    UNKNOWN_METHOD = "no derivative is known for this method; use arithmetic, put `#[differentiate]` on the `impl` of a method of yours, or write `stop_gradient(x)` for what needs no derivative";
    BITS = "the bits of a value have no derivative; use arithmetic, or write `stop_gradient(x)` if none is wanted";
    QUALIFIED_CALL = "no derivative is known for this function of a type or trait; call a free function with `#[differentiate]` instead";
    PATTERN = "this pattern cannot be taken apart; write `_` for each part that `..` leaves out, or bind a name and use its parts";
    IF_LET = "`let` in a guard cannot be differentiated; match inside of the arm";
    ERROR = "an error has no derivative; write `stop_gradient(x)` for a number in it, or return an enum of your own";
    EXIT_IN_OPERAND = "an exit inside an operand is not supported; put it into a statement of its own, before";

    // Memory
    RUN_TIME_REFERENCE = "which value this reference means is known at run time only; choose the value, `let y = if c { a[0] } else { b[0] };`, or keep an index";
    LOST_REFERENCE = "the gradient needs what this refers to, which may have changed by then; match a copy, `match *mode { … }`, go through one, `let rows = config.rows.clone();`, or take a `&` in place of a `&mut`";
    MUTABLE_REFERENCE = "this value cannot be borrowed mutably; bind it with `let mut` first";
    DEREFERENCE = "what this refers to is not known; bind it first, `let y: f64 = …`, and take `f64` or `&f64` in place of a `Box`";
    OWN_INDEX = "an index of a type of your own has no derivative; call a method with `#[differentiate]`, `m.get(i, j)`, or index what the type holds, `m.cells[i * n + j]`";
    ACTIVE_INDEX = "an index cannot carry a derivative; write `a[x as usize]`, through which none flows";
    NOT_A_PLACE = "a value with a derivative cannot be assigned here; assign to a local variable, a parameter or an element, and return what is to be kept";
    GROWTH = "memory with a derivative cannot change like this; say that it is a vector, `let mut v: Vec<f64> = …`, and use `push`, `pop`, `insert`, `remove`, `truncate`, `extend` or `retain`";
    SPLIT_ARGUMENTS = "two parts of one value that are no floats or arrays are borrowed for one call, one of them mutably; copy one of them into a local variable";
    COMPARISON = "this comparison changes what it compares, or leaves the function; compare without an effect";
    TUPLE_ARGUMENT = "a tuple with a derivative cannot be passed by itself; pass its parts";
    ARRAY = "what this array holds, or its length, is not known; write `let a: [f64; 3] = …`";
    MAPPED = "what is mapped is not known; write `let a: [f64; 3] = self.a;` before, and map that; take an `Option` apart with `match`";
    COLLECT = "what this collects into is not known; write `let v: Vec<f64> = ….collect();`";
    ITERATOR = "this iterator has no derivative; use `for` over a range or a slice, or adapters such as `map`, `zip`, `filter`, `windows`; take an `Option` apart with `match`";
}

/// The errors of one expansion. `lower` adds to it and goes on, so that the user
/// sees every mistake at once; nothing is generated if there is one.
#[must_use = "errors are lost unless `finish` is called"]
#[derive(Debug)]
pub(crate) struct Diags {
    errors: Vec<syn::Error>,
    /// Something is wrong that rustc reports by itself.
    is_left_to_rustc: bool,
}

impl Diags {
    pub(crate) fn new() -> Self {
        Diags { errors: Vec::new(), is_left_to_rustc: false }
    }

    pub(crate) fn error(&mut self, at: impl ToTokens, message: impl Display) {
        let tokens: TokenStream = at.into_token_stream();
        self.errors.push(syn::Error::new_spanned(tokens, message));
    }

    /// What `syn` says of code that is none.
    pub(crate) fn syntax(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// Nothing is generated, and nothing is said: rustc says it of the user's own code.
    pub(crate) fn leave_to_rustc(&mut self) {
        self.is_left_to_rustc = true;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty() && !self.is_left_to_rustc
    }

    /// How many errors there are, to go back to.
    pub(crate) fn mark(&self) -> usize {
        self.errors.len()
    }

    /// Forgets the errors since `mark`: what they are about is read again.
    pub(crate) fn rewind(&mut self, mark: usize) {
        self.errors.truncate(mark);
    }

    /// What to show instead of derivatives, if anything is wrong.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        if self.is_empty() {
            return Ok(());
        }
        Err(self.errors.iter().map(syn::Error::to_compile_error).collect())
    }
}
