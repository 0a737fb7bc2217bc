//! The guide: from a first gradient to what the compiler does.
//!
//! 1. [`first_gradient`]: a function, its gradient, and how to check it
//! 2. [`arrays_and_loops`]: slices, buffers, outputs by `&mut`
//! 3. [`structs_and_training`]: parameters as a struct, a training loop
//! 4. [`directions`]: tangents, one or several at once
//! 5. [`second_order`]: Hessian times vector, Hessians, derivatives inside of functions
//! 6. [`custom_rules`]: derivatives that you know better
//! 7. [`what_is_saved`]: memory and time of a gradient
//! 8. [`singular_points`]: what is given where there is no derivative
//! 9. [`refused`]: what is not differentiated, and what to write instead
//! 10. [`how_it_works`]: the passes on one function
//! 11. [`coming_from`]: other systems, and gradients by hand
//! 12. [`comparison`]: which system for which problem

pub mod arrays_and_loops;
pub mod coming_from;
pub mod comparison;
pub mod custom_rules;
pub mod directions;
pub mod first_gradient;
pub mod how_it_works;
pub mod refused;
pub mod second_order;
pub mod singular_points;
pub mod structs_and_training;
pub mod what_is_saved;
