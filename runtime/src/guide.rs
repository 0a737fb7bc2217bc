//! The guide: from a first gradient to what the compiler does.
//!
//! 1. [`first_gradient`]: a function, its gradient, and how to check it
//! 2. [`arrays_and_loops`]: slices, buffers, outputs by `&mut`
//! 3. [`structs_and_training`]: parameters as a struct, a training loop
//! 4. [`directions_and_curvature`]: tangents, Hessian times vector, gradients inside of functions
//! 5. [`custom_rules`]: derivatives that you know better
//! 6. [`what_is_saved`]: memory and time of a gradient
//! 7. [`singular_points`]: what is given where there is no derivative
//! 8. [`refused`]: what is not differentiated, and what to write instead
//! 9. [`how_it_works`]: the passes on one function
//! 10. [`coming_from`]: other systems, and gradients by hand
//! 11. [`comparison`]: which system for which problem

pub mod arrays_and_loops;
pub mod coming_from;
pub mod comparison;
pub mod custom_rules;
pub mod directions_and_curvature;
pub mod first_gradient;
pub mod how_it_works;
pub mod refused;
pub mod singular_points;
pub mod structs_and_training;
pub mod what_is_saved;
