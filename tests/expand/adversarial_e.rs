/// The derivatives of the function `e1`.
pub enum e1 {}
impl e1 {
    /// The result of `e1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = (x * x).sqrt();
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * ::chainrule::__private::div_or_zero(1.0, out);
                let d_x = d_t1 * x;
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
    /// The gradient of `e1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = (x * x).sqrt();
        let out_dot = (x_dot * x + x_dot * x)
            * ::chainrule::__private::div_or_zero(0.5, out);
        (out, out_dot)
    }
}

/// The derivatives of the function `e3`.
pub enum e3 {}
impl e3 {
    /// The result of `e3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = 1.0 / x;
        let out = 1.0_f64.min(t1);
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * ::chainrule::__private::min_second(1.0, t1);
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
    /// The gradient of `e3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e3` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e3` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            ::chainrule::__private::min_second(1.0, t1),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `e4`.
pub enum e4 {}
impl e4 {
    /// The result of `e4` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `e4`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, p: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, p);
        pullback(1.0)
    }
    /// The value of `e4` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, p: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, p);
        (value, pullback(1.0))
    }
    /// The value of `e4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, p: f64, d_x: &mut f64, d_p: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, p);
        let (d_x_added, d_p_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_p += d_p_added;
        value
    }
    /// The result of `e4` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `e7`.
pub enum e7 {}
impl e7 {
    /// The result of `e7` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(p: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = 0.0_f64.powf(p);
        (
            out,
            move |d_out: f64| {
                let d_p = ::chainrule::__private::zero_mul(
                    d_out,
                    out * ::chainrule::__private::ln_or_zero(0.0_f64),
                );
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(p: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(p);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `e7`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: f64) -> f64 {
        let (_, pullback) = Self::vjp(p);
        pullback(1.0)
    }
    /// The value of `e7` and its gradient.
    #[inline]
    pub fn value_and_grad(p: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(p);
        (value, pullback(1.0))
    }
    /// The value of `e7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(p: f64, d_p: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        let (d_p_added,) = pullback(1.0);
        *d_p += d_p_added;
        value
    }
    /// The result of `e7` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(p: f64, p_dot: f64) -> (f64, f64) {
        let out = 0.0_f64.powf(p);
        let out_dot = ::chainrule::__private::zero_mul(
            p_dot,
            out * ::chainrule::__private::ln_or_zero(0.0_f64),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `e9`.
pub enum e9 {}
impl e9 {
    /// The result of `e9` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `e9`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: i32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `e9` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: i32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `e9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: i32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e9` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `e10`.
pub enum e10 {}
impl e10 {
    /// The result of `e10` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `e10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e10` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `e12`.
pub enum e12 {}
impl e12 {
    /// The result of `e12` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.max(x);
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * ::chainrule::__private::max_first(x, x)
                    + d_out * ::chainrule::__private::max_second(x, x);
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
    /// The gradient of `e12`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e12` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e12`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e12` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.max(x);
        let out_dot = x_dot * ::chainrule::__private::max_first(x, x)
            + x_dot * ::chainrule::__private::max_second(x, x);
        (out, out_dot)
    }
}

/// The derivatives of the function `e13`.
pub enum e13 {}
impl e13 {
    /// The result of `e13` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let all = [x];
        let t1 = all.len();
        let mut m = f64::NEG_INFINITY;
        for i in 0..t1 {
            m = m.max(all[i]);
        }
        let mut chosen = ::core::primitive::usize::MAX;
        for i_1 in 0..t1 {
            let t2_1 = all[i_1];
            let found = t2_1 == m && f64::NEG_INFINITY != m;
            if found {
                chosen = i_1;
            }
            if found {
                break;
            }
        }
        let out = x / m;
        (
            out,
            move |d_out: f64| {
                let mut d_all = [0.0; 1];
                let t3 = 1.0 / m;
                let d_m = -::chainrule::__private::zero_mul(d_out, x * t3 * t3);
                let end = chosen.wrapping_add(1);
                let t4 = ::chainrule::__private::zero_mul(d_out, t3);
                for i in chosen..end {
                    d_all[i] += d_m;
                }
                let d_x = t4 + d_all[0];
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
    /// The gradient of `e13`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e13` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e13`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e13` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let all = [x];
        let all_dot = [x_dot];
        let mut m = f64::NEG_INFINITY;
        let mut m_dot = 0.0;
        for i in 0..all.len() {
            let t1 = all[i];
            (m, m_dot) = (
                m.max(t1),
                m_dot * ::chainrule::__private::max_first(m, t1)
                    + all_dot[i] * ::chainrule::__private::max_second(m, t1),
            );
        }
        let out = x / m;
        let t2 = 1.0 / m;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, t2)
            - ::chainrule::__private::zero_mul(m_dot, out * t2);
        (out, out_dot)
    }
}

/// The derivatives of the function `e15`.
pub enum e15 {}
impl e15 {
    /// The result of `e15` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `e15`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `e15` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `e15`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `e15` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `e16`.
pub enum e16 {}
impl e16 {
    /// The result of `e16` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(v);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, v, &mut d_v);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let len = v.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = v[k];
            sum += t1 * t1;
        }
        let norm = sum.sqrt();
        let out = norm * norm;
        (
            out,
            move |d_out: f64, v: &[f64], d_v: &mut [f64]| {
                let len = v.len();
                let t2 = d_out * norm;
                let d_norm = t2 + t2;
                let d_sum = d_norm * ::chainrule::__private::div_or_zero(1.0, norm);
                for k in 0..len {
                    let d_t1 = d_sum * v[k];
                    d_v[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `e16`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        d_v
    }
    /// The value of `e16` and its gradient.
    #[inline]
    pub fn value_and_grad(v: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        (value, d_v)
    }
    /// The value of `e16`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: &[f64], d_v: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        pullback(1.0, v, d_v);
        value
    }
    /// The result of `e16` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(v: &[f64], v_dot: &[f64]) -> (f64, f64) {
        let len = v.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = v[k];
            let t1_dot = v_dot[k];
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

/// The derivatives of the function `e16_powi`.
pub enum e16_powi {}
impl e16_powi {
    /// The result of `e16_powi` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(v);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, v, &mut d_v);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let mut sum: f64 = 0.0;
        for i in 0..v.len() {
            sum += v[i].powi(2);
        }
        let t1 = sum.sqrt();
        let out = t1.powi(2);
        (
            out,
            move |d_out: f64, v: &[f64], d_v: &mut [f64]| {
                let t2 = v.len();
                let d_t1 = d_out * (2.0 * t1);
                let d_sum = d_t1 * ::chainrule::__private::div_or_zero(0.5, t1);
                for i in 0..t2 {
                    let d_t3 = d_sum * (2.0 * v[i]);
                    d_v[..t2][i] += d_t3;
                }
            },
        )
    }
    /// The gradient of `e16_powi`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        d_v
    }
    /// The value of `e16_powi` and its gradient.
    #[inline]
    pub fn value_and_grad(v: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        (value, d_v)
    }
    /// The value of `e16_powi`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: &[f64], d_v: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        pullback(1.0, v, d_v);
        value
    }
    /// The result of `e16_powi` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(v: &[f64], v_dot: &[f64]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..v.len() {
            let t1 = v[i];
            sum += t1.powi(2);
            sum_dot += v_dot[i] * (2.0 * t1);
        }
        let t2 = sum.sqrt();
        let out = t2.powi(2);
        let out_dot = ::chainrule::__private::zero_mul(
            2.0 * t2,
            ::chainrule::__private::strong_mul(
                sum_dot,
                ::chainrule::__private::div_or_zero(0.5, t2),
            ),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `e18`.
pub enum e18 {}
impl e18 {
    /// The result of `e18` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `e18`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e18` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e18`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e18` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `e19`.
pub enum e19 {}
impl e19 {
    /// The result of `e19` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x % y;
        (
            out,
            move |d_out: f64| {
                let d_y = -(d_out * ::chainrule::__private::whole_quotient(x, y));
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
    /// The gradient of `e19`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `e19` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `e19`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `e19` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x % y;
        let out_dot = x_dot - y_dot * ::chainrule::__private::whole_quotient(x, y);
        (out, out_dot)
    }
}

/// The derivatives of the function `e21`.
pub enum e21 {}
impl e21 {
    /// The result of `e21` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x - x.floor();
        (out, move |d_out: f64| { d_out })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `e21`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e21` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e21`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e21` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x - x.floor();
        (out, x_dot)
    }
}

/// The derivatives of the function `e21_trunc`.
pub enum e21_trunc {}
impl e21_trunc {
    /// The result of `e21_trunc` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x - x.trunc();
        (out, move |d_out: f64| { d_out })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `e21_trunc`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e21_trunc` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e21_trunc`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e21_trunc` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x - x.trunc();
        (out, x_dot)
    }
}

/// The derivatives of the function `e21_steps`.
pub enum e21_steps {}
impl e21_steps {
    /// The result of `e21_steps` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x.fract() + x.round() + x.ceil() + x.signum();
        (out, move |d_out: f64| { d_out })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `e21_steps`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e21_steps` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e21_steps`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e21_steps` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x.fract() + x.round() + x.ceil() + x.signum();
        (out, x_dot)
    }
}

/// The derivatives of the function `e22`.
pub enum e22 {}
impl e22 {
    /// The result of `e22` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = y.ln();
        let out = x * t1;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                let d_t1 = d_out * x;
                let d_y = ::chainrule::__private::zero_mul(d_t1, 1.0 / y);
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
    /// The gradient of `e22`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `e22` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `e22`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `e22` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = y.ln();
        let out = x * t1;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, t1)
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(y_dot, 1.0 / y),
                x,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `e24`.
pub enum e24 {}
impl e24 {
    /// The result of `e24` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64, b: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let m = a.max(b);
        let t1 = (a - m).exp();
        let t2 = (b - m).exp();
        let t3 = t1 + t2;
        let out = m + t3.ln();
        (
            out,
            move |d_out: f64| {
                let d_t3 = ::chainrule::__private::zero_mul(d_out, 1.0 / t3);
                let d_t4 = d_t3 * t2;
                let d_t5 = d_t3 * t1;
                let d_m = d_out - d_t4 - d_t5;
                let d_a = d_t5 + d_m * ::chainrule::__private::max_first(a, b);
                let d_b = d_t4 + d_m * ::chainrule::__private::max_second(a, b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: f64,
        b: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(a, b)
    }
    /// The gradient of `e24`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64, b: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `e24` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64, b: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `e24`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, b: f64, d_a: &mut f64, d_b: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(1.0);
        *d_a += d_a_added;
        *d_b += d_b_added;
        value
    }
    /// The result of `e24` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: f64, a_dot: f64, b: f64, b_dot: f64) -> (f64, f64) {
        let m = a.max(b);
        let m_dot = a_dot * ::chainrule::__private::max_first(a, b)
            + b_dot * ::chainrule::__private::max_second(a, b);
        let t1 = (a - m).exp();
        let t2 = (b - m).exp();
        let t3 = t1 + t2;
        let out = m + t3.ln();
        let out_dot = m_dot
            + ::chainrule::__private::zero_mul(
                (a_dot - m_dot) * t1 + (b_dot - m_dot) * t2,
                1.0 / t3,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `e25`.
pub enum e25 {}
impl e25 {
    /// The result of `e25` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(c: f64, a: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let _a = (-c / a).acos();
        let t1 = 2.0 * c * c;
        let out = t1 * a;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * a;
                let d_a = d_out * t1;
                let d_c = d_t1 * (4.0 * c);
                (d_c, d_a)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        c: f64,
        a: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(c, a)
    }
    /// The gradient of `e25`, with the shape of its arguments.
    #[inline]
    pub fn grad(c: f64, a: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(c, a);
        pullback(1.0)
    }
    /// The value of `e25` and its gradient.
    #[inline]
    pub fn value_and_grad(c: f64, a: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(c, a);
        (value, pullback(1.0))
    }
    /// The value of `e25`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(c: f64, a: f64, d_c: &mut f64, d_a: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(c, a);
        let (d_c_added, d_a_added) = pullback(1.0);
        *d_c += d_c_added;
        *d_a += d_a_added;
        value
    }
    /// The result of `e25` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (c, a) = args;
        let (c_dot, a_dot) = tangents;
        Self::__jvp(c, c_dot, a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(c: f64, c_dot: f64, a: f64, a_dot: f64) -> (f64, f64) {
        let _a = (-c / a).acos();
        let t1 = 2.0 * c;
        let t2 = t1 * c;
        let out = t2 * a;
        let out_dot = (c_dot * 2.0 * c + c_dot * t1) * a + a_dot * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `e27`.
pub enum e27 {}
impl e27 {
    /// The result of `e27` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let t1 = x.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut product: f64 = 1.0;
        for i in 0..t1 {
            saved_product[i] = product;
            product *= x[i];
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_product_1 = d_product;
                for i in (0..x.len()).rev() {
                    let product = saved_product[i];
                    let d_t2 = d_product_1 * product;
                    d_x[i] += d_t2;
                    d_product_1 *= x[i];
                }
            },
        )
    }
    /// The gradient of `e27`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `e27` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `e27`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `e27` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            (product, product_dot) = (
                product * t1,
                product_dot * t1 + x_dot[i] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `e28`.
pub enum e28 {}
impl e28 {
    /// The result of `e28` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut product: f64 = 1.0;
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let value = x[k];
            let product_1 = product * value;
            saved_product[k] = product;
            product = product_1;
            sum += product_1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_product = 0.0;
                for k in (0..len).rev() {
                    let product = saved_product[k];
                    let value = x[k];
                    let d_product_1 = d_product + d_sum;
                    let d_value = d_product_1 * product;
                    d_x[k] += d_value;
                    d_product = d_product_1 * value;
                }
            },
        )
    }
    /// The gradient of `e28`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `e28` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `e28`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `e28` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut product: f64 = 1.0;
        let mut sum: f64 = 0.0;
        let mut product_dot = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let value = x[k];
            let value_dot = x_dot[k];
            let product_1 = product * value;
            let product_1_dot = product_dot * value + value_dot * product;
            product = product_1;
            sum += product_1;
            product_dot = product_1_dot;
            sum_dot += product_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `e28_memory`.
pub enum e28_memory {}
impl e28_memory {
    /// The result of `e28_memory` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut products = x.to_vec();
        let len = products.len();
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 1..t1 {
            let t4 = products[i - 1];
            let t5 = products[i];
            products[i] = t5 * t4;
            saved_t2[i] = t4;
            saved_t3[i] = t5;
        }
        let mut sum: f64 = 0.0;
        for i_1 in 0..x.len() {
            sum += products[i_1];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t6 = x.len();
                let mut d_products = ::chainrule::__private::vec![0.0; len];
                for i_1 in 0..t6 {
                    d_products[..t6][i_1] += d_sum;
                }
                let t7 = 1 < t6;
                let held_1 = if t7 {
                    let held = d_products[t6 - 1];
                    held
                } else {
                    0.0
                };
                let mut held_2 = held_1;
                for i in (1..t6).rev() {
                    let held_3 = d_products[i - 1];
                    let d_t5 = held_2 * saved_t2[i];
                    let d_t4 = held_2 * saved_t3[i];
                    let held_4 = 0.0 + d_t5;
                    let held_5 = held_3 + d_t4;
                    d_products[i] = held_4;
                    held_2 = held_5;
                }
                if t7 {
                    d_products[1 - 1] = held_2;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_products[..]);
            },
        )
    }
    /// The gradient of `e28_memory`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `e28_memory` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `e28_memory`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `e28_memory` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut products = x.to_vec();
        let mut products_dot = x_dot.to_vec();
        for i in 1..x.len() {
            let t1 = i - 1;
            let t2 = products[t1];
            let t3 = products[i];
            products[i] = t3 * t2;
            products_dot[i] = products_dot[i] * t2 + products_dot[t1] * t3;
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..x.len() {
            sum += products[i_1];
            sum_dot += products_dot[i_1];
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `e30`.
pub enum e30 {}
impl e30 {
    /// The result of `e30` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let n = if t1 { x.ln() } else { 0. };
        let out = n * 0.0 + x;
        (
            out,
            move |d_out: f64| {
                let d_n = d_out * 0.0;
                let t2 = if t1 {
                    ::chainrule::__private::zero_mul(d_n, 1.0 / x)
                } else {
                    0.0
                };
                let d_x = d_out + t2;
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
    /// The gradient of `e30`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `e30` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `e30`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `e30` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (n, n_dot) = if x > 0.0 {
            (x.ln(), ::chainrule::__private::zero_mul(x_dot, 1.0 / x))
        } else {
            (0., 0.0)
        };
        let out = n * 0.0 + x;
        let out_dot = ::chainrule::__private::strong_mul(n_dot, 0.0) + x_dot;
        (out, out_dot)
    }
}

