/// The derivatives of the function `max`.
pub enum max {}
impl max {
    /// The result of `max` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.max(y);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::max_first(x, y);
                let d_y = d_out * ::chainrule::__private::max_second(x, y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `max`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `max` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `max`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `max` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let out = x.max(y);
        let out_dot = x_dot * ::chainrule::__private::max_first(x, y)
            + y_dot * ::chainrule::__private::max_second(x, y);
        (out, out_dot)
    }
}

/// The derivatives of the function `min`.
pub enum min {}
impl min {
    /// The result of `min` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.min(y);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::min_first(x, y);
                let d_y = d_out * ::chainrule::__private::min_second(x, y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `min`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `min` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `min`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `min` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let out = x.min(y);
        let out_dot = x_dot * ::chainrule::__private::min_first(x, y)
            + y_dot * ::chainrule::__private::min_second(x, y);
        (out, out_dot)
    }
}

/// The derivatives of the function `abs`.
pub enum abs {}
impl abs {
    /// The result of `abs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.abs();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::sign(x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `abs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `abs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `abs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `abs` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.abs();
        let out_dot = x_dot * ::chainrule::__private::sign(x);
        (out, out_dot)
    }
}

/// The derivatives of the function `jumps`.
pub enum jumps {}
impl jumps {
    /// The result of `jumps` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.signum() + x.floor() + x.ceil() + x.round() + x.trunc();
        (out, move |d_out: f64| { 0.0 })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `jumps`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `jumps` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `jumps`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `jumps` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.signum() + x.floor() + x.ceil() + x.round() + x.trunc();
        (out, 0.0)
    }
}

/// The derivatives of the function `sqrt`.
pub enum sqrt {}
impl sqrt {
    /// The result of `sqrt` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.sqrt();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(d_out, 0.5 / out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `sqrt`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `sqrt` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `sqrt`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `sqrt` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.sqrt();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 0.5 / out);
        (out, out_dot)
    }
}

/// The derivatives of the function `zero_times_sqrt`.
pub enum zero_times_sqrt {}
impl zero_times_sqrt {
    /// The result of `zero_times_sqrt` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.sqrt();
        let out = 0.0 * t1;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * 0.0;
                let d_x = ::chainrule::__private::zero_mul(d_t1, 0.5 / t1);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `zero_times_sqrt`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `zero_times_sqrt` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `zero_times_sqrt`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `zero_times_sqrt` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let t1 = x.sqrt();
        let out = 0.0 * t1;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(x_dot, 0.5 / t1),
            0.0,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `hypot`.
pub enum hypot {}
impl hypot {
    /// The result of `hypot` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.hypot(y);
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(x, out),
                );
                let d_y = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(y, out),
                );
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `hypot`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `hypot` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `hypot`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `hypot` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let out = x.hypot(y);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::div_or_zero(x, out),
        )
            + ::chainrule::__private::zero_mul(
                y_dot,
                ::chainrule::__private::div_or_zero(y, out),
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `atan2`.
pub enum atan2 {}
impl atan2 {
    /// The result of `atan2` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(y: f64, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = y.atan2(x);
        (
            out,
            move |d_out: f64| {
                let t1 = x * x + y * y;
                let d_y = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(x, t1),
                );
                let d_x = -::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(y, t1),
                );
                (d_y, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        y: f64,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(y, x)
    }
    /// The gradient of `atan2`, with the shape of its arguments.
    #[inline]
    pub fn grad(y: f64, x: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(y, x);
        pullback(1.0)
    }
    /// The value of `atan2` and its gradient.
    #[inline]
    pub fn value_and_grad(y: f64, x: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(y, x);
        (value, pullback(1.0))
    }
    /// The value of `atan2`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(y: f64, x: f64, d_y: &mut f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(y, x);
        let (d_y_added, d_x_added) = pullback(1.0);
        *d_y += d_y_added;
        *d_x += d_x_added;
        value
    }
    /// The result of `atan2` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (y, x) = args;
        let (y_dot, x_dot) = tangents;
        Self::__jvp(y, y_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(y: f64, y_dot: f64, x: f64, x_dot: f64) -> (f64, f64) {
        let out = y.atan2(x);
        let t1 = x * x + y * y;
        let out_dot = ::chainrule::__private::zero_mul(
            y_dot,
            ::chainrule::__private::div_or_zero(x, t1),
        )
            - ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::div_or_zero(y, t1),
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `powf`.
pub enum powf {}
impl powf {
    /// The result of `powf` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, p: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.powf(p);
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::strong_mul(p, x.powf(p - 1.0)),
                );
                let d_p = ::chainrule::__private::zero_mul(
                    d_out,
                    out * ::chainrule::__private::ln_or_zero(x),
                );
                (d_x, d_p)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        p: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, p)
    }
    /// The gradient of `powf`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, p: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, p);
        pullback(1.0)
    }
    /// The value of `powf` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, p: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, p);
        (value, pullback(1.0))
    }
    /// The value of `powf`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, p: f64, d_x: &mut f64, d_p: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, p);
        let (d_x_added, d_p_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_p += d_p_added;
        value
    }
    /// The result of `powf` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, p) = args;
        let (x_dot, p_dot) = tangents;
        Self::__jvp(x, x_dot, p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, p: f64, p_dot: f64) -> (f64, f64) {
        let out = x.powf(p);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::strong_mul(p, x.powf(p - 1.0)),
        )
            + ::chainrule::__private::zero_mul(
                p_dot,
                out * ::chainrule::__private::ln_or_zero(x),
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `powf_constant`.
pub enum powf_constant {}
impl powf_constant {
    /// The result of `powf_constant` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.powf(3.0);
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::strong_mul(3.0, x.powf(3.0 - 1.0)),
                );
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `powf_constant`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `powf_constant` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `powf_constant`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `powf_constant` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.powf(3.0);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::strong_mul(3.0, x.powf(3.0 - 1.0)),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `powi`.
pub enum powi {}
impl powi {
    /// The result of `powi` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: i32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: f64| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        n: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let out = x.powi(n);
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(n),
                        x.powi(::chainrule::__private::pred(n)),
                    ),
                );
                (d_x, ())
            },
        )
    }
    /// The gradient of `powi`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: i32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `powi` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: i32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `powi`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: i32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `powi` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, i32), tangents: f64) -> (f64, f64) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        n: i32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let out = x.powi(n);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::strong_mul(
                ::chainrule::__private::float(n),
                x.powi(::chainrule::__private::pred(n)),
            ),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `clamp`.
pub enum clamp {}
impl clamp {
    /// The result of `clamp` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.clamp(0.0, 1.0);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::clamp_inner(x, 0.0, 1.0);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `clamp`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `clamp` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `clamp`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `clamp` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.clamp(0.0, 1.0);
        let out_dot = x_dot * ::chainrule::__private::clamp_inner(x, 0.0, 1.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `norm_squared`.
pub enum norm_squared {}
impl norm_squared {
    /// The result of `norm_squared` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let mut sum: f64 = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            sum += t1 * t1;
        }
        let norm = sum.sqrt();
        let out = norm * norm;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len();
                let t3 = d_out * norm;
                let d_norm = t3 + t3;
                let d_sum = d_norm * ::chainrule::__private::div_or_zero(1.0, norm);
                for i in 0..t2 {
                    let d_t1 = d_sum * x[i];
                    d_x[..t2][i] += d_t1;
                }
            },
        )
    }
    /// The gradient of `norm_squared`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `norm_squared` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `norm_squared`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `norm_squared` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        let norm = sum.sqrt();
        let norm_dot = sum_dot * ::chainrule::__private::div_or_zero(0.5, norm);
        let out = norm * norm;
        let out_dot = norm_dot * norm + norm_dot * norm;
        (out, out_dot)
    }
}

/// The derivatives of the function `guarded`.
pub enum guarded {}
impl guarded {
    /// The result of `guarded` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x == 0.0;
        let (out, t2_1) = if t1 {
            (0.0, 0.0)
        } else {
            let t2 = x.abs().ln();
            (x * t2, t2)
        };
        (
            out,
            move |d_out: f64| {
                let d_x = if t1 {
                    0.0
                } else {
                    let d_t2 = d_out * x;
                    let d_t3 = ::chainrule::__private::zero_mul(d_t2, 1.0 / x.abs());
                    d_out * t2_1 + d_t3 * ::chainrule::__private::sign(x)
                };
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `guarded`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `guarded` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `guarded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `guarded` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let (out, out_dot) = if x == 0.0 {
            (0.0, 0.0)
        } else {
            let t1 = x.abs();
            let t2 = t1.ln();
            (
                x * t2,
                ::chainrule::__private::zero_mul(x_dot, t2)
                    + ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(
                            x_dot * ::chainrule::__private::sign(x),
                            1.0 / t1,
                        ),
                        x,
                    ),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `min_of_pole`.
pub enum min_of_pole {}
impl min_of_pole {
    /// The result of `min_of_pole` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = 1.0 / x;
        let out = 1.0_f64.min(t1);
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * ::chainrule::__private::min_second(1.0_f64, t1);
                let d_x = -::chainrule::__private::zero_mul(d_t1, t1 * (1.0 / x));
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `min_of_pole`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `min_of_pole` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `min_of_pole`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `min_of_pole` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let t1 = 1.0 / x;
        let out = 1.0_f64.min(t1);
        let out_dot = ::chainrule::__private::strong_mul(
            -::chainrule::__private::zero_mul(x_dot, t1 * (1.0 / x)),
            ::chainrule::__private::min_second(1.0_f64, t1),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `zero_times_ln`.
pub enum zero_times_ln {}
impl zero_times_ln {
    /// The result of `zero_times_ln` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x.ln();
        let out = y * t1;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out * t1;
                let d_t1 = d_out * y;
                let d_x = ::chainrule::__private::zero_mul(d_t1, 1.0 / x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `zero_times_ln`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `zero_times_ln` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `zero_times_ln`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `zero_times_ln` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let t1 = x.ln();
        let out = y * t1;
        let out_dot = ::chainrule::__private::zero_mul(y_dot, t1)
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(x_dot, 1.0 / x),
                y,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `cbrt`.
pub enum cbrt {}
impl cbrt {
    /// The result of `cbrt` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.cbrt();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    1.0 / (3.0 * (out * out)),
                );
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `cbrt`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cbrt` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cbrt`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cbrt` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.cbrt();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 1.0 / (3.0 * (out * out)));
        (out, out_dot)
    }
}

/// The derivatives of the function `root_of_square`.
pub enum root_of_square {}
impl root_of_square {
    /// The result of `root_of_square` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: Real,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Real as ::chainrule::Differentiable>::Tangent,
    ) {
        let mut t1 = x * x;
        ::chainrule::__private::assert_scalar(&t1);
        let out = t1.sqrt();
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                let (t2, t3) = ::chainrule::__private::mul_pullback(&x, &x, &t1, d_t1);
                let d_x = ::chainrule::__private::plus(t2, t3);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Real,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Real as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `root_of_square`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: Real) -> <Real as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `root_of_square` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: Real,
    ) -> (f64, <Real as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `root_of_square`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: Real,
        d_x: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `root_of_square` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Real,
        tangents: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: Real,
        x_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut t1 = x * x;
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &x,
            &t1,
            &x_dot,
            &x_dot,
        );
        ::chainrule::__private::assert_scalar(&t1);
        let out = t1.sqrt();
        let out_dot = t1_dot * ::chainrule::__private::div_or_zero(0.5, out);
        (out, out_dot)
    }
}

/// The derivatives of the function `distance`.
pub enum distance {}
impl distance {
    /// The result of `distance` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        z: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let out = (x * x + 2.0 * y * y + z.powi(2)).sqrt();
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                let d_z = d_t1 * (2.0 * z);
                let d_y = d_t1 * (4.0 * y);
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x, d_y, d_z)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
        z: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(x, y, z)
    }
    /// The gradient of `distance`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, z: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, y, z);
        pullback(1.0)
    }
    /// The value of `distance` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, y, z);
        (value, pullback(1.0))
    }
    /// The value of `distance`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        z: f64,
        d_x: &mut f64,
        d_y: &mut f64,
        d_z: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, z);
        let (d_x_added, d_y_added, d_z_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        *d_z += d_z_added;
        value
    }
    /// The result of `distance` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (x, y, z) = args;
        let (x_dot, y_dot, z_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot, z, z_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        z: f64,
        z_dot: f64,
    ) -> (f64, f64) {
        let t1 = 2.0 * y;
        let out = (x * x + t1 * y + z.powi(2)).sqrt();
        let out_dot = ::chainrule::__private::strong_mul(
            x_dot * x + x_dot * x + (y_dot * 2.0 * y + y_dot * t1) + z_dot * (2.0 * z),
            ::chainrule::__private::div_or_zero(0.5, out),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `root_of_product`.
pub enum root_of_product {}
impl root_of_product {
    /// The result of `root_of_product` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x * x;
        let out = (t1 * y).sqrt();
        (
            out,
            move |d_out: f64| {
                let d_t2 = ::chainrule::__private::zero_mul(d_out, 0.5 / out);
                let d_t1 = ::chainrule::__private::zero_mul(y, d_t2);
                let d_y = ::chainrule::__private::zero_mul(t1, d_t2);
                let t3 = ::chainrule::__private::zero_mul(x, d_t1);
                let d_x = t3 + t3;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `root_of_product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `root_of_product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `root_of_product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `root_of_product` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let t1 = x * x;
        let out = (t1 * y).sqrt();
        let out_dot = ::chainrule::__private::zero_mul(
            (x_dot * x + x_dot * x) * y + y_dot * t1,
            0.5 / out,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `largest`.
pub enum largest {}
impl largest {
    /// The result of `largest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = ::chainrule::__private::zeros_like(y);
                pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let mut most = y[0];
        let mut chosen = ::core::primitive::usize::MAX;
        for i in 1..y.len() {
            let t1 = y[i] > most;
            if t1 {
                most = y[i];
            }
            if t1 {
                chosen = i;
            }
        }
        let len = x.len();
        let mut t2 = f64::NEG_INFINITY;
        for k in 0..len {
            t2 = t2.max(x[k]);
        }
        let mut chosen_1 = ::core::primitive::usize::MAX;
        for k_1 in 0..len {
            let t3_1 = x[k_1];
            let found = t3_1 == t2 && f64::NEG_INFINITY != t2;
            if found {
                chosen_1 = k_1;
            }
            if found {
                break;
            }
        }
        let out = t2 + most;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let end = chosen_1.wrapping_add(1);
                for k in chosen_1..end {
                    d_x[..end][k] += d_out;
                }
                let d_most = if chosen == ::core::primitive::usize::MAX {
                    d_out
                } else {
                    0.0
                };
                let end_1 = chosen.wrapping_add(1);
                for i in chosen..end_1 {
                    d_y[..end_1][i] += d_out;
                }
                d_y[0] += d_most;
            },
        )
    }
    /// The gradient of `largest`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        y: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `largest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `largest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        y: &[f64],
        d_x: &mut [f64],
        d_y: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        pullback(1.0, x, d_x, y, d_y);
        value
    }
    /// The result of `largest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], y: &[f64], y_dot: &[f64]) -> (f64, f64) {
        let mut most = y[0];
        let mut most_dot = y_dot[0];
        for i in 1..y.len() {
            if y[i] > most {
                most = y[i];
                most_dot = y_dot[i];
            }
        }
        let len = x.len();
        let mut t1 = f64::NEG_INFINITY;
        let mut t1_dot = 0.0;
        for k in 0..len {
            let t2 = x[k];
            (t1, t1_dot) = (
                t1.max(t2),
                t1_dot * ::chainrule::__private::max_first(t1, t2)
                    + x_dot[k] * ::chainrule::__private::max_second(t1, t2),
            );
        }
        let out = t1 + most;
        let out_dot = t1_dot + most_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `copysign`.
pub enum copysign {}
impl copysign {
    /// The result of `copysign` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.copysign(y);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::copysign_partial(x, y);
                let d_y = d_out * 0.0;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `copysign`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `copysign` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `copysign`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `copysign` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> (f64, f64) {
        let out = x.copysign(y);
        let out_dot = x_dot * ::chainrule::__private::copysign_partial(x, y)
            + y_dot * 0.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `ln`.
pub enum ln {}
impl ln {
    /// The result of `ln` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.ln();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(d_out, 1.0 / x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `ln`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `ln` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `ln`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `ln` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let out = x.ln();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 1.0 / x);
        (out, out_dot)
    }
}

/// The derivatives of the function `written_between`.
pub enum written_between {}
impl written_between {
    /// The result of `written_between` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        i: usize,
        j: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y, i, j);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _, _) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
        i: usize,
        j: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, (), ()) + use<>) {
        let mut a = [x, y];
        let before = a[i];
        a[j] = -y;
        let t1 = a[i];
        let t2 = 1.0 + before * t1;
        let pole = 1.0 / t2;
        let t3 = pole.min(2.0);
        let out = t3 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                let d_t3 = d_out * x;
                let d_pole = d_t3 * ::chainrule::__private::min_first(pole, 2.0);
                let t4 = ::chainrule::__private::zero_mul(d_pole, pole * (1.0 / t2));
                let d_before = -(t4 * t1);
                let d_t1 = -(t4 * before);
                d_a[i] += d_t1;
                let d_t5 = d_a[j];
                d_a[j] = 0.0;
                d_a[i] += d_before;
                let d_x = d_out * t3 + d_a[0];
                let d_y = d_a[1] - d_t5;
                (d_x, d_y, (), ())
            },
        )
    }
    /// The gradient of `written_between`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, i: usize, j: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, i, j);
        let (d_x, d_y, _, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `written_between` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, i: usize, j: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, i, j);
        let (d_x, d_y, _, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `written_between`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        i: usize,
        j: usize,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, i, j);
        let (d_x_added, d_y_added, _, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `written_between` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y, i, j) = args;
        let (x_dot, y_dot) = tangents;
        let i_dot = ();
        let j_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, i, i_dot, j, j_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut a = [x, y];
        let mut a_dot = [x_dot, y_dot];
        let before = a[i];
        let before_dot = a_dot[i];
        a[j] = -y;
        a_dot[j] = -y_dot;
        let t1 = a[i];
        let t2 = 1.0 + before * t1;
        let pole = 1.0 / t2;
        let pole_dot = -::chainrule::__private::zero_mul(
            before_dot * t1 + a_dot[i] * before,
            pole * (1.0 / t2),
        );
        let t3 = pole.min(2.0);
        let out = t3 * x;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(
                pole_dot,
                ::chainrule::__private::min_first(pole, 2.0),
            ),
            x,
        ) + ::chainrule::__private::zero_mul(x_dot, t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `unchosen_poles`.
pub enum unchosen_poles {}
impl unchosen_poles {
    /// The result of `unchosen_poles` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x - 1.0;
        let t2 = t1.ln_1p();
        let t3 = x.log2();
        let t4 = x.log10();
        let logarithms = t2.max(-1.0) + t3.max(-1.0) + t4.max(-1.0);
        let t5 = x.cbrt();
        let t6 = x.powf(0.5);
        let roots = t5.max(1.0) + t6.max(1.0);
        let t7 = x.recip();
        let out = logarithms + roots + t7.min(1.0) + x;
        (
            out,
            move |d_out: f64| {
                let d_t7 = d_out * ::chainrule::__private::min_first(t7, 1.0);
                let d_t6 = d_out * ::chainrule::__private::max_first(t6, 1.0);
                let d_t5 = d_out * ::chainrule::__private::max_first(t5, 1.0);
                let d_t4 = d_out * ::chainrule::__private::max_first(t4, -1.0);
                let d_t3 = d_out * ::chainrule::__private::max_first(t3, -1.0);
                let d_t2 = d_out * ::chainrule::__private::max_first(t2, -1.0);
                let d_t1 = ::chainrule::__private::zero_mul(d_t2, 1.0 / (1.0 + t1));
                let d_x = d_out
                    + ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::strong_mul(0.5, x.powf(0.5 - 1.0)),
                    ) + ::chainrule::__private::zero_mul(d_t5, 1.0 / (3.0 * (t5 * t5)))
                    + ::chainrule::__private::zero_mul(d_t4, 0.434_294_481_903_251_8 / x)
                    + ::chainrule::__private::zero_mul(d_t3, 1.442_695_040_888_963_4 / x)
                    + d_t1 - ::chainrule::__private::zero_mul(d_t7, t7 * t7);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `unchosen_poles`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `unchosen_poles` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `unchosen_poles`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `unchosen_poles` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let t1 = x - 1.0;
        let t2 = t1.ln_1p();
        let t3 = x.log2();
        let t4 = x.log10();
        let logarithms = t2.max(-1.0) + t3.max(-1.0) + t4.max(-1.0);
        let logarithms_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(x_dot, 1.0 / (1.0 + t1)),
            ::chainrule::__private::max_first(t2, -1.0),
        )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(x_dot, 1.442_695_040_888_963_4 / x),
                ::chainrule::__private::max_first(t3, -1.0),
            )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(x_dot, 0.434_294_481_903_251_8 / x),
                ::chainrule::__private::max_first(t4, -1.0),
            );
        let t5 = x.cbrt();
        let t6 = x.powf(0.5);
        let roots = t5.max(1.0) + t6.max(1.0);
        let roots_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(x_dot, 1.0 / (3.0 * (t5 * t5))),
            ::chainrule::__private::max_first(t5, 1.0),
        )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(0.5, x.powf(0.5 - 1.0)),
                ),
                ::chainrule::__private::max_first(t6, 1.0),
            );
        let t7 = x.recip();
        let out = logarithms + roots + t7.min(1.0) + x;
        let out_dot = logarithms_dot + roots_dot
            + ::chainrule::__private::strong_mul(
                -::chainrule::__private::zero_mul(x_dot, t7 * t7),
                ::chainrule::__private::min_first(t7, 1.0),
            ) + x_dot;
        (out, out_dot)
    }
}

