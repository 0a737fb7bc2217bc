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

/// The derivatives of the function `acos`.
pub enum acos {}
impl acos {
    /// The result of `acos` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.acos();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    -1.0 / (1.0 - x * x).sqrt(),
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
    /// The gradient of `acos`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `acos` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `acos`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `acos` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.acos();
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            -1.0 / (1.0 - x * x).sqrt(),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `acosh`.
pub enum acosh {}
impl acosh {
    /// The result of `acosh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.acosh();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    1.0 / ((x - 1.0) * (x + 1.0)).sqrt(),
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
    /// The gradient of `acosh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `acosh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `acosh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `acosh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.acosh();
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            1.0 / ((x - 1.0) * (x + 1.0)).sqrt(),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `asin`.
pub enum asin {}
impl asin {
    /// The result of `asin` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.asin();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    1.0 / (1.0 - x * x).sqrt(),
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
    /// The gradient of `asin`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `asin` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `asin`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `asin` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.asin();
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            1.0 / (1.0 - x * x).sqrt(),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `asinh`.
pub enum asinh {}
impl asinh {
    /// The result of `asinh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.asinh();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (1.0 / (x * x + 1.0).sqrt());
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
    /// The gradient of `asinh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `asinh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `asinh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `asinh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.asinh();
        let out_dot = x_dot * (1.0 / (x * x + 1.0).sqrt());
        (out, out_dot)
    }
}

/// The derivatives of the function `atan`.
pub enum atan {}
impl atan {
    /// The result of `atan` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.atan();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (1.0 / (1.0 + x * x));
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
    /// The gradient of `atan`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `atan` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `atan`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `atan` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.atan();
        let out_dot = x_dot * (1.0 / (1.0 + x * x));
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

/// The derivatives of the function `atanh`.
pub enum atanh {}
impl atanh {
    /// The result of `atanh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.atanh();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(d_out, 1.0 / (1.0 - x * x));
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
    /// The gradient of `atanh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `atanh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `atanh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `atanh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.atanh();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 1.0 / (1.0 - x * x));
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

/// The derivatives of the function `ceil`.
pub enum ceil {}
impl ceil {
    /// The result of `ceil` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.ceil();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `ceil`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `ceil` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `ceil`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `ceil` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.ceil();
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `clamp`.
pub enum clamp {}
impl clamp {
    /// The result of `clamp` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        lo: f64,
        hi: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let out = x.clamp(lo, hi);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::clamp_inner(x, lo, hi);
                let d_lo = d_out * ::chainrule::__private::clamp_low(x, lo, hi);
                let d_hi = d_out * ::chainrule::__private::clamp_high(x, lo, hi);
                (d_x, d_lo, d_hi)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        lo: f64,
        hi: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(x, lo, hi)
    }
    /// The gradient of `clamp`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, lo: f64, hi: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, lo, hi);
        pullback(1.0)
    }
    /// The value of `clamp` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, lo: f64, hi: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, lo, hi);
        (value, pullback(1.0))
    }
    /// The value of `clamp`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        lo: f64,
        hi: f64,
        d_x: &mut f64,
        d_lo: &mut f64,
        d_hi: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, lo, hi);
        let (d_x_added, d_lo_added, d_hi_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_lo += d_lo_added;
        *d_hi += d_hi_added;
        value
    }
    /// The result of `clamp` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (x, lo, hi) = args;
        let (x_dot, lo_dot, hi_dot) = tangents;
        Self::__jvp(x, x_dot, lo, lo_dot, hi, hi_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        lo: f64,
        lo_dot: f64,
        hi: f64,
        hi_dot: f64,
    ) -> (f64, f64) {
        let out = x.clamp(lo, hi);
        let out_dot = x_dot * ::chainrule::__private::clamp_inner(x, lo, hi)
            + lo_dot * ::chainrule::__private::clamp_low(x, lo, hi)
            + hi_dot * ::chainrule::__private::clamp_high(x, lo, hi);
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

/// The derivatives of the function `cos`.
pub enum cos {}
impl cos {
    /// The result of `cos` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.cos();
        (
            out,
            move |d_out: f64| {
                let d_x = -(d_out * x.sin());
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
    /// The gradient of `cos`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cos` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cos`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cos` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.cos();
        let out_dot = -(x_dot * x.sin());
        (out, out_dot)
    }
}

/// The derivatives of the function `cosh`.
pub enum cosh {}
impl cosh {
    /// The result of `cosh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.cosh();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * x.sinh();
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
    /// The gradient of `cosh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cosh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cosh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cosh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.cosh();
        let out_dot = x_dot * x.sinh();
        (out, out_dot)
    }
}

/// The derivatives of the function `div_euclid`.
pub enum div_euclid {}
impl div_euclid {
    /// The result of `div_euclid` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x.div_euclid(y);
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                (d_x, 0.0)
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
    /// The gradient of `div_euclid`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `div_euclid` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `div_euclid`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `div_euclid` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.div_euclid(y);
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `exp`.
pub enum exp {}
impl exp {
    /// The result of `exp` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.exp();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * out;
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
    /// The gradient of `exp`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `exp` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `exp`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exp` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.exp();
        let out_dot = x_dot * out;
        (out, out_dot)
    }
}

/// The derivatives of the function `exp2`.
pub enum exp2 {}
impl exp2 {
    /// The result of `exp2` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.exp2();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (0.693_147_180_559_945_3 * out);
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
    /// The gradient of `exp2`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `exp2` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `exp2`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exp2` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.exp2();
        let out_dot = x_dot * (0.693_147_180_559_945_3 * out);
        (out, out_dot)
    }
}

/// The derivatives of the function `exp_m1`.
pub enum exp_m1 {}
impl exp_m1 {
    /// The result of `exp_m1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.exp_m1();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (out + 1.0);
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
    /// The gradient of `exp_m1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `exp_m1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `exp_m1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exp_m1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.exp_m1();
        let out_dot = x_dot * (out + 1.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `floor`.
pub enum floor {}
impl floor {
    /// The result of `floor` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.floor();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `floor`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `floor` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `floor`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `floor` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.floor();
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `fract`.
pub enum fract {}
impl fract {
    /// The result of `fract` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.fract();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * x;
                let d_x = d_out * t1 + d_t1;
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
    /// The gradient of `fract`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `fract` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `fract`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `fract` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.fract();
        let out = t1 * x;
        let out_dot = x_dot * x + x_dot * t1;
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

/// The derivatives of the function `ln_1p`.
pub enum ln_1p {}
impl ln_1p {
    /// The result of `ln_1p` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.ln_1p();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(d_out, 1.0 / (1.0 + x));
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
    /// The gradient of `ln_1p`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `ln_1p` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `ln_1p`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `ln_1p` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.ln_1p();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 1.0 / (1.0 + x));
        (out, out_dot)
    }
}

/// The derivatives of the function `log`.
pub enum log {}
impl log {
    /// The result of `log` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, base: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.log(base);
        (
            out,
            move |d_out: f64| {
                let t1 = base.ln();
                let d_x = ::chainrule::__private::zero_mul(d_out, 1.0 / (x * t1));
                let d_base = ::chainrule::__private::zero_mul(d_out, -out / (base * t1));
                (d_x, d_base)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        base: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, base)
    }
    /// The gradient of `log`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, base: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, base);
        pullback(1.0)
    }
    /// The value of `log` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, base: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, base);
        (value, pullback(1.0))
    }
    /// The value of `log`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, base: f64, d_x: &mut f64, d_base: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, base);
        let (d_x_added, d_base_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_base += d_base_added;
        value
    }
    /// The result of `log` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, base) = args;
        let (x_dot, base_dot) = tangents;
        Self::__jvp(x, x_dot, base, base_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, base: f64, base_dot: f64) -> (f64, f64) {
        let out = x.log(base);
        let t1 = base.ln();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, 1.0 / (x * t1))
            + ::chainrule::__private::zero_mul(base_dot, -out / (base * t1));
        (out, out_dot)
    }
}

/// The derivatives of the function `log10`.
pub enum log10 {}
impl log10 {
    /// The result of `log10` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.log10();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    0.434_294_481_903_251_8 / x,
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
    /// The gradient of `log10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `log10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `log10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `log10` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.log10();
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            0.434_294_481_903_251_8 / x,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `log2`.
pub enum log2 {}
impl log2 {
    /// The result of `log2` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.log2();
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    1.442_695_040_888_963_4 / x,
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
    /// The gradient of `log2`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `log2` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `log2`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `log2` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.log2();
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            1.442_695_040_888_963_4 / x,
        );
        (out, out_dot)
    }
}

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

/// The derivatives of the function `mul_add`.
pub enum mul_add {}
impl mul_add {
    /// The result of `mul_add` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        z: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let out = x.mul_add(y, z);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * y;
                let d_y = d_out * x;
                (d_x, d_y, d_out)
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
    /// The gradient of `mul_add`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, z: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, y, z);
        pullback(1.0)
    }
    /// The value of `mul_add` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, y, z);
        (value, pullback(1.0))
    }
    /// The value of `mul_add`; its gradient is added to the buffers.
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
    /// The result of `mul_add` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.mul_add(y, z);
        let out_dot = x_dot * y + y_dot * x + z_dot;
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

/// The derivatives of the function `recip`.
pub enum recip {}
impl recip {
    /// The result of `recip` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.recip();
        (
            out,
            move |d_out: f64| {
                let d_x = -::chainrule::__private::zero_mul(d_out, out * out);
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
    /// The gradient of `recip`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `recip` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `recip`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `recip` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.recip();
        let out_dot = -::chainrule::__private::zero_mul(x_dot, out * out);
        (out, out_dot)
    }
}

/// The derivatives of the function `rem_euclid`.
pub enum rem_euclid {}
impl rem_euclid {
    /// The result of `rem_euclid` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x.rem_euclid(y);
        (
            out,
            move |d_out: f64| {
                let d_y = -(d_out * x.div_euclid(y));
                (d_out, d_y)
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
    /// The gradient of `rem_euclid`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `rem_euclid` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `rem_euclid`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `rem_euclid` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.rem_euclid(y);
        let out_dot = x_dot - y_dot * x.div_euclid(y);
        (out, out_dot)
    }
}

/// The derivatives of the function `round`.
pub enum round {}
impl round {
    /// The result of `round` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.round();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `round`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `round` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `round`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `round` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.round();
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `signum`.
pub enum signum {}
impl signum {
    /// The result of `signum` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.signum();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `signum`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `signum` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `signum`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `signum` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.signum();
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `sin`.
pub enum sin {}
impl sin {
    /// The result of `sin` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.sin();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * x.cos();
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
    /// The gradient of `sin`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `sin` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `sin`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `sin` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.sin();
        let out_dot = x_dot * x.cos();
        (out, out_dot)
    }
}

/// The derivatives of the function `sin_cos`.
pub enum sin_cos {}
impl sin_cos {
    /// The result of `sin_cos` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let s = x.sin();
        let c = x.cos();
        let t1 = s * c;
        let out = t1 * c;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * c;
                let d_s = d_t1 * c;
                let d_c = d_out * t1 + d_t1 * s;
                let d_x = d_s * c - d_c * s;
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
    /// The gradient of `sin_cos`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `sin_cos` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `sin_cos`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `sin_cos` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let s = x.sin();
        let s_dot = x_dot * x.cos();
        let c = x.cos();
        let c_dot = -(x_dot * x.sin());
        let t1 = s * c;
        let out = t1 * c;
        let out_dot = (s_dot * c + c_dot * s) * c + c_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `sin_cos_field`.
pub enum sin_cos_field {}
impl sin_cos_field {
    /// The result of `sin_cos_field` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.sin();
        let t2 = x.cos();
        let out = t2 * x;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * x;
                let d_x = d_out * t2 - d_t2 * t1;
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
    /// The gradient of `sin_cos_field`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `sin_cos_field` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `sin_cos_field`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `sin_cos_field` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.sin();
        let t2 = x.cos();
        let out = t2 * x;
        let out_dot = -(x_dot * x.sin()) * x + x_dot * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `sinh`.
pub enum sinh {}
impl sinh {
    /// The result of `sinh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.sinh();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * x.cosh();
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
    /// The gradient of `sinh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `sinh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `sinh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `sinh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.sinh();
        let out_dot = x_dot * x.cosh();
        (out, out_dot)
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

/// The derivatives of the function `tan`.
pub enum tan {}
impl tan {
    /// The result of `tan` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.tan();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (1.0 + out * out);
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
    /// The gradient of `tan`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `tan` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `tan`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `tan` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.tan();
        let out_dot = x_dot * (1.0 + out * out);
        (out, out_dot)
    }
}

/// The derivatives of the function `tanh`.
pub enum tanh {}
impl tanh {
    /// The result of `tanh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.tanh();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (1.0 - out * out);
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
    /// The gradient of `tanh`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `tanh` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `tanh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `tanh` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.tanh();
        let out_dot = x_dot * (1.0 - out * out);
        (out, out_dot)
    }
}

/// The derivatives of the function `to_degrees`.
pub enum to_degrees {}
impl to_degrees {
    /// The result of `to_degrees` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.to_degrees();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * 57.295_779_513_082_32;
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
    /// The gradient of `to_degrees`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `to_degrees` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `to_degrees`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `to_degrees` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.to_degrees();
        let out_dot = x_dot * 57.295_779_513_082_32;
        (out, out_dot)
    }
}

/// The derivatives of the function `to_radians`.
pub enum to_radians {}
impl to_radians {
    /// The result of `to_radians` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.to_radians();
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * 0.017_453_292_519_943_295;
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
    /// The gradient of `to_radians`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `to_radians` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `to_radians`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `to_radians` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.to_radians();
        let out_dot = x_dot * 0.017_453_292_519_943_295;
        (out, out_dot)
    }
}

/// The derivatives of the function `trunc`.
pub enum trunc {}
impl trunc {
    /// The result of `trunc` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.trunc();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `trunc`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `trunc` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `trunc`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `trunc` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.trunc();
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `path_forms`.
pub enum path_forms {}
impl path_forms {
    /// The result of `path_forms` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = (-x).exp();
        let t2 = x.ln();
        let t3 = x.tanh();
        let t4 = t3.sqrt();
        let t5 = x.recip();
        let out = x.sin() + t1 * t2 + t4 + x.abs() + t5;
        (
            out,
            move |d_out: f64| {
                let d_t3 = ::chainrule::__private::zero_mul(d_out, 0.5 / t4);
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_t6 = d_t1 * t1;
                let d_x = d_out * ::chainrule::__private::sign(x)
                    + ::chainrule::__private::zero_mul(1.0 - t3 * t3, d_t3)
                    + ::chainrule::__private::zero_mul(d_t2, 1.0 / x) + d_out * x.cos()
                    - ::chainrule::__private::zero_mul(d_out, t5 * t5) - d_t6;
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
    /// The gradient of `path_forms`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `path_forms` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `path_forms`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `path_forms` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = (-x).exp();
        let t2 = x.ln();
        let t3 = x.tanh();
        let t4 = t3.sqrt();
        let t5 = x.recip();
        let out = x.sin() + t1 * t2 + t4 + x.abs() + t5;
        let out_dot = x_dot * x.cos()
            + (::chainrule::__private::zero_mul(-x_dot * t1, t2)
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(x_dot, 1.0 / x),
                    t1,
                )) + ::chainrule::__private::zero_mul(x_dot * (1.0 - t3 * t3), 0.5 / t4)
            + x_dot * ::chainrule::__private::sign(x)
            - ::chainrule::__private::zero_mul(x_dot, t5 * t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `path_forms_of_two`.
pub enum path_forms_of_two {}
impl path_forms_of_two {
    /// The result of `path_forms_of_two` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x.max(y);
        let t2 = x.powf(y);
        let t3 = x.hypot(y);
        let out = t1 * t2 + y.powi(3) + x.atan2(y) + t3 - x.mul_add(y, x);
        (
            out,
            move |d_out: f64| {
                let t4 = y * y;
                let t5 = t4 + x * x;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(x, t3),
                )
                    + ::chainrule::__private::zero_mul(
                        d_out,
                        ::chainrule::__private::div_or_zero(y, t5),
                    )
                    + ::chainrule::__private::zero_mul(
                        d_t2,
                        ::chainrule::__private::strong_mul(y, x.powf(y - 1.0)),
                    ) + d_t1 * ::chainrule::__private::max_first(x, y) - d_out * y
                    - d_out;
                let d_y = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(y, t3),
                ) + d_out * (3.0 * t4)
                    + ::chainrule::__private::zero_mul(
                        d_t2,
                        t2 * ::chainrule::__private::ln_or_zero(x),
                    ) + d_t1 * ::chainrule::__private::max_second(x, y) - d_out * x
                    - ::chainrule::__private::zero_mul(
                        d_out,
                        ::chainrule::__private::div_or_zero(x, t5),
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
    /// The gradient of `path_forms_of_two`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `path_forms_of_two` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `path_forms_of_two`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `path_forms_of_two` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.max(y);
        let t2 = x.powf(y);
        let t3 = y * y + x * x;
        let t4 = x.hypot(y);
        let out = t1 * t2 + y.powi(3) + x.atan2(y) + t4 - x.mul_add(y, x);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot * ::chainrule::__private::max_first(x, y)
                + y_dot * ::chainrule::__private::max_second(x, y),
            t2,
        )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(y, x.powf(y - 1.0)),
                )
                    + ::chainrule::__private::zero_mul(
                        y_dot,
                        t2 * ::chainrule::__private::ln_or_zero(x),
                    ),
                t1,
            ) + y_dot * (3.0 * (y * y))
            + (::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::div_or_zero(y, t3),
            )
                - ::chainrule::__private::zero_mul(
                    y_dot,
                    ::chainrule::__private::div_or_zero(x, t3),
                ))
            + (::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::div_or_zero(x, t4),
            )
                + ::chainrule::__private::zero_mul(
                    y_dot,
                    ::chainrule::__private::div_or_zero(y, t4),
                )) - (x_dot * y + y_dot * x + x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `chained`.
pub enum chained {}
impl chained {
    /// The result of `chained` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x.sin().exp();
        let out = t1.max(y).mul_add(2.0, x).sqrt();
        (
            out,
            move |d_out: f64| {
                let d_t2 = ::chainrule::__private::zero_mul(d_out, 0.5 / out);
                let d_t3 = d_t2 * 2.0;
                let d_t1 = ::chainrule::__private::zero_mul(
                    ::chainrule::__private::max_first(t1, y),
                    d_t3,
                );
                let d_y = ::chainrule::__private::zero_mul(
                    ::chainrule::__private::max_second(t1, y),
                    d_t3,
                );
                let d_t4 = ::chainrule::__private::zero_mul(t1, d_t1);
                let d_x = d_t2 + ::chainrule::__private::zero_mul(x.cos(), d_t4);
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
    /// The gradient of `chained`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `chained` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `chained`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `chained` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.sin().exp();
        let out = t1.max(y).mul_add(2.0, x).sqrt();
        let out_dot = ::chainrule::__private::zero_mul(
            (x_dot * x.cos() * t1 * ::chainrule::__private::max_first(t1, y)
                + y_dot * ::chainrule::__private::max_second(t1, y)) * 2.0 + x_dot,
            0.5 / out,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `other_receivers`.
pub enum other_receivers {}
impl other_receivers {
    /// The result of `other_receivers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = 2.0_f64.powf(x);
        let t2 = x * x + 1.0;
        let t3 = (-x).exp();
        let t4 = 10f64.powi(2);
        let out = t1 + t2.ln() + t3 - t4 * x;
        (
            out,
            move |d_out: f64| {
                let d_t5 = d_out * t3;
                let d_t2 = d_out * (2.0 / t2);
                let d_x = d_t2 * x
                    + d_out * (t1 * ::chainrule::__private::ln_or_zero(2.0_f64))
                    - d_out * t4 - d_t5;
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
    /// The gradient of `other_receivers`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `other_receivers` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `other_receivers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `other_receivers` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = 2.0_f64.powf(x);
        let t2 = x * x + 1.0;
        let t3 = (-x).exp();
        let t4 = 10f64.powi(2);
        let out = t1 + t2.ln() + t3 - t4 * x;
        let out_dot = x_dot * (t1 * ::chainrule::__private::ln_or_zero(2.0_f64))
            + (x_dot * x + x_dot * x) * (1.0 / t2) + -x_dot * t3
            - ::chainrule::__private::zero_mul(x_dot, t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `through_reference`.
pub enum through_reference {}
impl through_reference {
    /// The result of `through_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &f64) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) + use<>) {
        let t1 = *x;
        let t2 = t1.sin();
        let t3 = t1.exp();
        let out = t2 * t3 + t1.powi(2);
        (
            out,
            move |d_out: f64, x: &f64, d_x: &mut f64| {
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                let d_t1 = d_out * (2.0 * t1) + d_t3 * t3 + d_t2 * t1.cos();
                *d_x += d_t1;
            },
        )
    }
    /// The gradient of `through_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &f64) -> f64 {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `through_reference` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `through_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `through_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &f64, tangents: &f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &f64, x_dot: &f64) -> (f64, f64) {
        let t1 = *x;
        let t1_dot = *x_dot;
        let t2 = t1.sin();
        let t3 = t1.exp();
        let out = t2 * t3 + t1.powi(2);
        let out_dot = t1_dot * t1.cos() * t3 + t1_dot * t3 * t2 + t1_dot * (2.0 * t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `constant_operands`.
pub enum constant_operands {}
impl constant_operands {
    /// The result of `constant_operands` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.hypot(1.0);
        let out = x.max(0.5) + x.atan2(2.0) + x.powf(1.5) + x.clamp(-1.0, 3.0) + t1
            + x.log(2.0);
        (
            out,
            move |d_out: f64| {
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    1.0 / (x * 2.0_f64.ln()),
                ) + d_out * ::chainrule::__private::div_or_zero(x, t1)
                    + d_out * ::chainrule::__private::clamp_inner(x, -1.0, 3.0)
                    + ::chainrule::__private::zero_mul(
                        d_out,
                        ::chainrule::__private::strong_mul(1.5, x.powf(1.5 - 1.0)),
                    )
                    + d_out * ::chainrule::__private::div_or_zero(2.0, 2.0 * 2.0 + x * x)
                    + d_out * ::chainrule::__private::max_first(x, 0.5);
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
    /// The gradient of `constant_operands`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `constant_operands` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `constant_operands`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `constant_operands` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.hypot(1.0);
        let out = x.max(0.5) + x.atan2(2.0) + x.powf(1.5) + x.clamp(-1.0, 3.0) + t1
            + x.log(2.0);
        let out_dot = x_dot * ::chainrule::__private::max_first(x, 0.5)
            + x_dot * ::chainrule::__private::div_or_zero(2.0, 2.0 * 2.0 + x * x)
            + ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(1.5, x.powf(1.5 - 1.0)),
            ) + x_dot * ::chainrule::__private::clamp_inner(x, -1.0, 3.0)
            + x_dot * ::chainrule::__private::div_or_zero(x, t1)
            + ::chainrule::__private::zero_mul(x_dot, 1.0 / (x * 2.0_f64.ln()));
        (out, out_dot)
    }
}

/// The derivatives of the function `predicates`.
pub enum predicates {}
impl predicates {
    /// The result of `predicates` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let broken = x.is_nan() || x.is_infinite() || !x.is_finite();
        let t1 = broken || x.is_sign_negative();
        let out = if t1 {
            0.0
        } else {
            let t2 = if x.is_sign_positive() && x.is_normal() { x * x } else { x };
            t2
        };
        (
            out,
            move |d_out: f64| {
                let d_x_1 = if t1 {
                    0.0
                } else {
                    let d_x = if x.is_sign_positive() && x.is_normal() {
                        let t3 = d_out * x;
                        t3 + t3
                    } else {
                        d_out
                    };
                    d_x
                };
                d_x_1
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
    /// The gradient of `predicates`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `predicates` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `predicates`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `predicates` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let broken = x.is_nan() || x.is_infinite() || !x.is_finite();
        let (out, out_dot) = if broken || x.is_sign_negative() {
            (0.0, 0.0)
        } else {
            let (t1, t1_dot) = if x.is_sign_positive() && x.is_normal() {
                (x * x, x_dot * x + x_dot * x)
            } else {
                (x, x_dot)
            };
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `methods_f32`.
pub enum methods_f32 {}
impl methods_f32 {
    /// The result of `methods_f32` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f32, y: f32) -> (f32, impl ::core::ops::Fn(f32) -> (f32, f32)) {
        let t1 = x.sin();
        let t2 = y.exp();
        let t3 = x.powf(y);
        let t4 = t3.sqrt();
        let t5 = x.hypot(y);
        let t6 = x.tanh();
        let out = t1 * t2 + t4 + t5.ln() + t6 + x.powi(3) + x.max(y);
        (
            out,
            move |d_out: f32| {
                let d_t5 = ::chainrule::__private::zero_mul(d_out, 1.0 / t5);
                let d_t3 = ::chainrule::__private::zero_mul(d_out, 0.5 / t4);
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_x = d_out * ::chainrule::__private::max_first(x, y)
                    + d_out * (3.0 * (x * x)) + d_out * (1.0 - t6 * t6)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(x, t5),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t3,
                        ::chainrule::__private::strong_mul(y, x.powf(y - 1.0)),
                    ) + d_t1 * x.cos();
                let d_y = d_out * ::chainrule::__private::max_second(x, y)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(y, t5),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t3,
                        t3 * ::chainrule::__private::ln_or_zero(x),
                    ) + d_t2 * t2;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f32,
        y: f32,
    ) -> (f32, impl ::core::ops::Fn(f32) -> (f32, f32) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `methods_f32`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f32, y: f32) -> (f32, f32) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `methods_f32` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f32, y: f32) -> (f32, (f32, f32)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `methods_f32`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f32, y: f32, d_x: &mut f32, d_y: &mut f32) -> f32 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `methods_f32` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f32, f32), tangents: (f32, f32)) -> (f32, f32) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f32, x_dot: f32, y: f32, y_dot: f32) -> (f32, f32) {
        let t1 = x.sin();
        let t2 = y.exp();
        let t3 = x.powf(y);
        let t4 = t3.sqrt();
        let t5 = x.hypot(y);
        let t6 = x.tanh();
        let out = t1 * t2 + t4 + t5.ln() + t6 + x.powi(3) + x.max(y);
        let out_dot = x_dot * x.cos() * t2 + y_dot * t2 * t1
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(y, x.powf(y - 1.0)),
                )
                    + ::chainrule::__private::zero_mul(
                        y_dot,
                        t3 * ::chainrule::__private::ln_or_zero(x),
                    ),
                0.5 / t4,
            )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::div_or_zero(x, t5),
                )
                    + ::chainrule::__private::zero_mul(
                        y_dot,
                        ::chainrule::__private::div_or_zero(y, t5),
                    ),
                1.0 / t5,
            ) + x_dot * (1.0 - t6 * t6) + x_dot * (3.0 * (x * x))
            + (x_dot * ::chainrule::__private::max_first(x, y)
                + y_dot * ::chainrule::__private::max_second(x, y));
        (out, out_dot)
    }
}

/// The derivatives of the function `methods_generic`.
pub enum methods_generic {}
impl methods_generic {
    /// The result of `methods_generic` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T)) {
        let t1 = x.sin();
        let t2 = y.exp();
        let t3 = x.powf(y);
        let t4 = t3.sqrt();
        let t5 = x.hypot(y);
        let t6 = x.tanh();
        let out = t1 * t2 + t4 + t5.ln() + t6 + x.powi(3) + x.max(y);
        (
            out,
            move |d_out: T| {
                let d_t5 = ::chainrule::__private::zero_mul(
                    d_out,
                    <T as ::chainrule::Scalar>::ONE / t5,
                );
                let d_t3 = ::chainrule::__private::zero_mul(
                    d_out,
                    <T as ::chainrule::Scalar>::from_f64(0.5) / t4,
                );
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_x = d_out * ::chainrule::__private::max_first(x, y)
                    + d_out * (<T as ::chainrule::Scalar>::from_f64(3.0) * (x * x))
                    + d_out * (<T as ::chainrule::Scalar>::ONE - t6 * t6)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(x, t5),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t3,
                        ::chainrule::__private::strong_mul(
                            y,
                            x.powf(y - <T as ::chainrule::Scalar>::ONE),
                        ),
                    ) + d_t1 * x.cos();
                let d_y = d_out * ::chainrule::__private::max_second(x, y)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(y, t5),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t3,
                        t3 * ::chainrule::__private::ln_or_zero(x),
                    ) + d_t2 * t2;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: T,
        y: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>) {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `methods_generic`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T, y: T) -> (T, T) {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `methods_generic` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T, y: T) -> (T, (T, T)) {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `methods_generic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `methods_generic` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (T, T), tangents: (T, T)) -> (T, T) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T) {
        let t1 = x.sin();
        let t2 = y.exp();
        let t3 = x.powf(y);
        let t4 = t3.sqrt();
        let t5 = x.hypot(y);
        let t6 = x.tanh();
        let out = t1 * t2 + t4 + t5.ln() + t6 + x.powi(3) + x.max(y);
        let out_dot = x_dot * x.cos() * t2 + y_dot * t2 * t1
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(
                        y,
                        x.powf(y - <T as ::chainrule::Scalar>::ONE),
                    ),
                )
                    + ::chainrule::__private::zero_mul(
                        y_dot,
                        t3 * ::chainrule::__private::ln_or_zero(x),
                    ),
                <T as ::chainrule::Scalar>::from_f64(0.5) / t4,
            )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::div_or_zero(x, t5),
                )
                    + ::chainrule::__private::zero_mul(
                        y_dot,
                        ::chainrule::__private::div_or_zero(y, t5),
                    ),
                <T as ::chainrule::Scalar>::ONE / t5,
            ) + x_dot * (<T as ::chainrule::Scalar>::ONE - t6 * t6)
            + x_dot * (<T as ::chainrule::Scalar>::from_f64(3.0) * (x * x))
            + (x_dot * ::chainrule::__private::max_first(x, y)
                + y_dot * ::chainrule::__private::max_second(x, y));
        (out, out_dot)
    }
}

