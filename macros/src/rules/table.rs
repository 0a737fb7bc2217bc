//! The rows.
//!
//! 1. A partial is a Rust expression of the operands, of `out` and of helpers of
//!    `chainrule::__private`; prefer `out` to computing again.
//! 2. A row whose partial may be infinite says `pole`; one that is infinite where the value is
//!    finite says `sends infinity`; see Note [Zero times infinity].
//! 3. Where the derivative jumps (`abs`, `max`), the row picks a side and says which.
//! 4. An operation whose derivative is zero everywhere it exists (`floor`) is a row without
//!    partials.
//! 5. Not sure? No row.

use super::{Form, Rule};

macro_rules! rules {
    ($( $form:tt $name:ident ( $($param:ident),* ) $([$($flag:ident)*])? => [ $($partial:expr),* ]; )*) => {
        pub(super) static TABLE: &[Rule] = &[$(
            Rule {
                name: stringify!($name),
                form: form!($form),
                params: &[$(stringify!($param)),*],
                partials: &[$(stringify!($partial)),*],
                has_pole: has!(pole $($($flag)*)?),
                sends_infinity: has!(infinity $($($flag)*)?),
                is_dear: has!(dear $($($flag)*)?),
            }
        ),*];
    };
}

macro_rules! form {
    ("-x") => {
        Form::Prefix
    };
    ("x.f") => {
        Form::Method
    };
    ("f(x)") => {
        Form::Helper
    };
    ("as") => {
        Form::Cast
    };
    ("+=") => {
        Form::Compound("+")
    };
    ("-=") => {
        Form::Compound("-")
    };
    ("*=") => {
        Form::Compound("*")
    };
    ("/=") => {
        Form::Compound("/")
    };
    ("%=") => {
        Form::Compound("%")
    };
    ($infix:literal) => {
        Form::Infix($infix)
    };
}

macro_rules! has {
    (pole) => { false };
    (pole pole $($rest:ident)*) => { true };
    (pole $other:ident $($rest:ident)*) => { has!(pole $($rest)*) };
    (infinity) => { false };
    (infinity infinity $($rest:ident)*) => { true };
    (infinity $other:ident $($rest:ident)*) => { has!(infinity $($rest)*) };
    (dear) => { false };
    (dear dear $($rest:ident)*) => { true };
    (dear $other:ident $($rest:ident)*) => { has!(dear $($rest)*) };
}

// form name(operands) [flags] => [d out / d operand, one each]
#[rustfmt::skip]
rules! {
    // Operators
    "+" add(x, y)                        => [1.0, 1.0];
    "-" sub(x, y)                        => [1.0, -1.0];
    "*" mul(x, y)                        => [y, x];
    "/" div(x, y) [pole]                 => [1.0 / y, -(out * (1.0 / y))];
    "%" rem(x, y)                        => [1.0, -whole_quotient(x, y)];
    "-x" neg(x)                          => [-1.0];
    // of operands of which the type is not known
    "+=" add_assigned(x, y)              => [1.0, 1.0];
    "-=" sub_assigned(x, y)              => [1.0, -1.0];
    "*=" mul_assigned(x, y)              => [y, x];
    "/=" div_assigned(x, y) [pole]       => [1.0 / y, -(out * (1.0 / y))];
    "%=" rem_assigned(x, y)              => [1.0, -whole_quotient(x, y)];
    "as" cast(x)                         => [1.0];
    // of an `Option`, by type only
    "f(x)" payload(x)                    => [1.0];

    // Exponentials, logarithms, roots and powers
    "x.f" exp(x) [dear]                  => [out];
    "x.f" exp2(x) [dear]                 => [0.693_147_180_559_945_3 * out];
    "x.f" exp_m1(x) [dear]               => [out + 1.0];
    "x.f" ln(x) [pole dear]              => [1.0 / x];
    "x.f" ln_1p(x) [pole dear]           => [1.0 / (1.0 + x)];
    "x.f" log2(x) [pole dear]            => [1.442_695_040_888_963_4 / x];
    "x.f" log10(x) [pole dear]           => [0.434_294_481_903_251_8 / x];
    "x.f" log(x, b) [pole dear]          => [1.0 / (x * b.ln()), -out / (b * b.ln())];
    "x.f" sqrt(x) [pole infinity dear]   => [0.5 / out];
    "x.f" cbrt(x) [pole infinity dear]   => [1.0 / (3.0 * (out * out))];
    "x.f" recip(x) [pole]                => [-(out * out)];
    // at x = 0: 0 to x when p is 0, 0 to p
    "x.f" powf(x, p) [pole infinity dear] => [strong_mul(p, x.powf(p - 1.0)), out * ln_or_zero(x)];
    // powi(0, 0): 0
    "x.f" powi(x, n) [pole]              => [strong_mul(float(n), x.powi(pred(n))), 0.0];

    // Trigonometry
    "x.f" sin(x) [dear]                  => [x.cos()];
    "x.f" cos(x) [dear]                  => [-x.sin()];
    "x.f" tan(x) [dear]                  => [1.0 + out * out];
    "x.f" asin(x) [pole infinity dear]   => [1.0 / (1.0 - x * x).sqrt()];
    "x.f" acos(x) [pole infinity dear]   => [-1.0 / (1.0 - x * x).sqrt()];
    "x.f" atan(x) [dear]                 => [1.0 / (1.0 + x * x)];
    // 0 at the origin
    "x.f" atan2(y, x) [pole dear]        => [div_or_zero(x, x * x + y * y), -div_or_zero(y, x * x + y * y)];
    "x.f" hypot(x, y) [pole dear]        => [div_or_zero(x, out), div_or_zero(y, out)];
    "x.f" to_degrees(x)                  => [57.295_779_513_082_32];
    "x.f" to_radians(x)                  => [0.017_453_292_519_943_295];

    // Hyperbolic functions
    "x.f" sinh(x) [dear]                 => [x.cosh()];
    "x.f" cosh(x) [dear]                 => [x.sinh()];
    "x.f" tanh(x) [dear]                 => [1.0 - out * out];
    "x.f" asinh(x) [dear]                => [1.0 / (x * x + 1.0).sqrt()];
    "x.f" acosh(x) [pole infinity dear]  => [1.0 / ((x - 1.0) * (x + 1.0)).sqrt()];
    "x.f" atanh(x) [pole dear]           => [1.0 / (1.0 - x * x)];

    // Sums and products of three
    "x.f" mul_add(x, y, z)               => [y, x, 1.0];

    // Jumps and kinks: the side that is picked
    "x.f" abs(x)                         => [sign(x)];                          // 0 at 0
    "x.f" max(x, y)                      => [max_first(x, y), max_second(x, y)]; // a tie: the first
    "x.f" min(x, y)                      => [min_first(x, y), min_second(x, y)]; // a tie: the first
    "x.f" clamp(x, lo, hi)               => [clamp_inner(x, lo, hi), clamp_low(x, lo, hi), clamp_high(x, lo, hi)]; // a bound: 1
    "x.f" copysign(x, y)                 => [copysign_partial(x, y), 0.0];       // 0 at x = 0
    "x.f" fract(x)                       => [1.0];
    "x.f" rem_euclid(x, y)               => [1.0, -x.div_euclid(y)];

    // Constant wherever they have a derivative
    "x.f" floor(x)                       => [];
    "x.f" ceil(x)                        => [];
    "x.f" round(x)                       => [];
    "x.f" trunc(x)                       => [];
    "x.f" signum(x)                      => [];
    "x.f" div_euclid(x, y)               => [];
    "f(x)" sign(x)                       => [];
    "f(x)" whole_quotient(x, y)          => [];
    "f(x)" max_first(x, y)               => [];
    "f(x)" max_second(x, y)              => [];
    "f(x)" min_first(x, y)               => [];
    "f(x)" min_second(x, y)              => [];
    "f(x)" clamp_inner(x, lo, hi)        => [];
    "f(x)" clamp_low(x, lo, hi)          => [];
    "f(x)" clamp_high(x, lo, hi)         => [];
    "f(x)" copysign_partial(x, y)        => [];
    "f(x)" float(n)                      => [];
    "f(x)" pred(n)                       => [];

    // Helpers of the rows above, which second order differentiates again
    "f(x)" strong_mul(x, y)              => [y, x];
    "f(x)" zero_mul(x, y)                => [y, x];
    "f(x)" div_or_zero(x, y)             => [div_or_zero(1.0, y), -div_or_zero(out, y)];
    "f(x)" ln_or_zero(x)                 => [div_or_zero(1.0, x)];
    "f(x)" plus(x, y)                    => [1.0, 1.0];
}

// Note [Zero times infinity]
//
// A zero cotangent that meets an infinite partial gives zero (`min(1.0, 1.0 / x)` at 0), so a
// row with a pole multiplies by `zero_mul`, which is zero if the first factor is. An infinite
// cotangent that meets a zero partial gives zero too (`(x * x).sqrt()` at 0), so operations
// whose result flows into a row that sends infinity do the same the other way round, and by
// `strong_mul` where both may happen. No others do, nor do rows whose operands stay away from
// the pole (`analysis::range`): `1.0 / (1.0 + x * x)`.
