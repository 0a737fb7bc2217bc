/// The derivatives of the function `d1`.
pub enum d1 {}
impl d1 {
    /// The result of `d1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let y = if t1 { x * x } else { -x };
        (
            y,
            move |d_y: f64| {
                let d_x = if t1 {
                    let t2 = d_y * x;
                    t2 + t2
                } else {
                    -d_y
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
    /// The gradient of `d1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (y, y_dot) = if x > 0.0 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            (-x, -x_dot)
        };
        (y, y_dot)
    }
}

/// The derivatives of the function `d3`.
pub enum d3 {}
impl d3 {
    /// The result of `d3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x < 0.06;
        let r = if t1 { 0.5 * (1.0 / (x - x)) * x } else { 0.0 };
        (
            r,
            move |d_r: f64| {
                let d_x = if t1 {
                    let t2 = 1.0 / (x - x);
                    let d_t3 = d_r * x;
                    let d_t4 = d_t3 * 0.5;
                    let t5 = ::chainrule::__private::zero_mul(d_t4, t2 * t2);
                    d_r * (0.5 * t2) + t5 - t5
                } else {
                    0.0
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
    /// The gradient of `d3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d3` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d3` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (r, r_dot) = if x < 0.06 {
            let t1 = x - x;
            let t2 = 1.0 / t1;
            let t3 = 0.5 * t2;
            (
                t3 * x,
                ::chainrule::__private::strong_mul(
                    -::chainrule::__private::zero_mul(x_dot - x_dot, t2 * (1.0 / t1))
                        * 0.5,
                    x,
                ) + ::chainrule::__private::zero_mul(x_dot, t3),
            )
        } else {
            (0.0, 0.0)
        };
        (r, r_dot)
    }
}

/// The derivatives of the function `d4`.
pub enum d4 {}
impl d4 {
    /// The result of `d4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x <= 0.0;
        let y = if t1 { 2.0 } else { x + 2.0 };
        (
            y,
            move |d_y: f64| {
                let d_x = if t1 { 0.0 } else { d_y };
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
    /// The gradient of `d4`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d4` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d4` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (y, y_dot) = if x <= 0.0 { (2.0, 0.0) } else { (x + 2.0, x_dot) };
        (y, y_dot)
    }
}

/// The derivatives of the function `d4_swapped`.
pub enum d4_swapped {}
impl d4_swapped {
    /// The result of `d4_swapped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let y = if t1 { x + 2.0 } else { 2.0 };
        (
            y,
            move |d_y: f64| {
                let d_x = if t1 { d_y } else { 0.0 };
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
    /// The gradient of `d4_swapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d4_swapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d4_swapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d4_swapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (y, y_dot) = if x > 0.0 { (x + 2.0, x_dot) } else { (2.0, 0.0) };
        (y, y_dot)
    }
}

/// The derivatives of the function `d6`.
pub enum d6 {}
impl d6 {
    /// The result of `d6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let c = x > 0.0;
        let (c_1, y) = if c { (false, x * x) } else { (c, 0.0) };
        let y_1 = if c_1 { 7.0 * y } else { y };
        (
            y_1,
            move |d_y_1: f64| {
                let d_y = if c_1 { d_y_1 * 7.0 } else { d_y_1 };
                let d_x = if c {
                    let t1 = d_y * x;
                    t1 + t1
                } else {
                    0.0
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
    /// The gradient of `d6`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d6` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d6` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let c = x > 0.0;
        let (c_1, y, y_dot) = if c {
            (false, x * x, x_dot * x + x_dot * x)
        } else {
            (c, 0.0, 0.0)
        };
        let (y_1, y_1_dot) = if c_1 { (7.0 * y, y_dot * 7.0) } else { (y, y_dot) };
        (y_1, y_1_dot)
    }
}

/// The derivatives of the function `d9`.
pub enum d9 {}
impl d9 {
    /// The result of `d9` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: i32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = k;
        let out = match t1 {
            0 => x,
            1 | 2 => x * x,
            n if n > 5 => x * n as f64,
            _ => 0.0,
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    0 => d_out,
                    1 | 2 => {
                        let t2 = d_out * x;
                        t2 + t2
                    }
                    n if n > 5 => d_out * n as f64,
                    _ => 0.0,
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `d9`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: i32) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `d9` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: i32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `d9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: i32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d9` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, i32), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: i32,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match k {
            0 => (x, x_dot),
            1 | 2 => (x * x, x_dot * x + x_dot * x),
            n if n > 5 => {
                let t1 = n as f64;
                (x * t1, x_dot * t1)
            }
            _ => (0.0, 0.0),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d10`.
pub enum d10 {}
impl d10 {
    /// The result of `d10` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = ((x > 0.0) as i32) as f64 * 1.0;
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
    /// The gradient of `d10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d10` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ((x > 0.0) as i32) as f64 * 1.0;
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `d10_named`.
pub enum d10_named {}
impl d10_named {
    /// The result of `d10_named` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let b = f64::from(x > 0.0);
        let out = b * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * b;
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
    /// The gradient of `d10_named`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d10_named` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d10_named`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d10_named` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let b = f64::from(x > 0.0);
        let out = b * x;
        let out_dot = x_dot * b;
        (out, out_dot)
    }
}

/// The derivatives of the function `d12`.
pub enum d12 {}
impl d12 {
    /// The result of `d12` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64, b: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = b > a;
        let m = if t1 { b } else { a };
        let out = m * m;
        (
            out,
            move |d_out: f64| {
                let t2 = d_out * m;
                let d_m = t2 + t2;
                let (d_a, d_b) = if t1 { (0.0, d_m) } else { (d_m, 0.0) };
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
    /// The gradient of `d12`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64, b: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `d12` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64, b: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `d12`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, b: f64, d_a: &mut f64, d_b: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(1.0);
        *d_a += d_a_added;
        *d_b += d_b_added;
        value
    }
    /// The result of `d12` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (m, m_dot) = if b > a { (b, b_dot) } else { (a, a_dot) };
        let out = m * m;
        let out_dot = m_dot * m + m_dot * m;
        (out, out_dot)
    }
}

/// The derivatives of the function `d7`.
pub enum d7 {}
impl d7 {
    /// The result of `d7` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        o: Option<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> <Option<f64> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let zeros = ::chainrule::__private::zeros_like(&o);
        let t1 = o.is_some();
        let out = if t1 {
            let v = ::chainrule::__private::copied(o.__Some_0());
            v * v
        } else {
            3.0
        };
        (
            out,
            move |d_out: f64| {
                let mut d_o = zeros.clone();
                if t1 {
                    let v = ::chainrule::__private::copied(o.__Some_0());
                    let (t2, t3) = ::chainrule::__private::mul_pullback(
                        &v,
                        &v,
                        &(v * v),
                        d_out,
                    );
                    let d_v = ::chainrule::__private::plus(t2, t3);
                    ::chainrule::__private::add_part(d_o.__Some_0_mut(), &d_v);
                }
                d_o
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        o: Option<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Option<f64> as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(o);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `d7`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        o: Option<f64>,
    ) -> <Option<f64> as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(o);
        pullback(1.0)
    }
    /// The value of `d7` and its gradient.
    #[inline]
    pub fn value_and_grad(
        o: Option<f64>,
    ) -> (f64, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(o);
        (value, pullback(1.0))
    }
    /// The value of `d7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        o: Option<f64>,
        d_o: &mut <Option<f64> as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(o);
        let (d_o_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_o, &d_o_added);
        value
    }
    /// The result of `d7` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Option<f64>,
        tangents: <Option<f64> as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let o = args;
        let o_dot = tangents;
        Self::__jvp(o, o_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        o: Option<f64>,
        o_dot: <Option<f64> as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::chainrule::__private::Present as _;
        let (out, out_dot) = if o.is_some() {
            let v = ::chainrule::__private::copied(o.__Some_0());
            let mut v_dot = ::chainrule::__zeros_of!(& v);
            ::chainrule::__private::read_part(&mut v_dot, o_dot.__Some_0());
            let t1 = v * v;
            let t1_dot = ::chainrule::__private::mul_pushforward(
                &v,
                &v,
                &t1,
                &v_dot,
                &v_dot,
            );
            (t1, t1_dot)
        } else {
            (3.0, 0.0)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d7_made`.
pub enum d7_made {}
impl d7_made {
    /// The result of `d7_made` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let (o, o_1) = if t1 { (true, x) } else { (false, 0.0) };
        let out = if o { o_1 * o_1 } else { 3.0 };
        (
            out,
            move |d_out: f64| {
                let d_o_1 = if o {
                    let t2 = d_out * o_1;
                    t2 + t2
                } else {
                    0.0
                };
                let d_x = if t1 { d_o_1 } else { 0.0 };
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
    /// The gradient of `d7_made`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d7_made` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d7_made`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d7_made` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (o, o_1, o_1_dot) = if x > 0.0 {
            (true, x, x_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if o {
            (o_1 * o_1, o_1_dot * o_1 + o_1_dot * o_1)
        } else {
            (3.0, 0.0)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d7_map_or`.
pub enum d7_map_or {}
impl d7_map_or {
    /// The result of `d7_map_or` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let (o, o_1) = if t1 { (true, x) } else { (false, 0.0) };
        let out = if o { o_1 * o_1 } else { 3.0 };
        (
            out,
            move |d_out: f64| {
                let d_o_1 = if o {
                    let t2 = d_out * o_1;
                    t2 + t2
                } else {
                    0.0
                };
                let d_x = if t1 { d_o_1 } else { 0.0 };
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
    /// The gradient of `d7_map_or`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d7_map_or` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d7_map_or`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d7_map_or` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (o, o_1, o_1_dot) = if x > 0.0 {
            (true, x, x_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if o {
            (o_1 * o_1, o_1_dot * o_1 + o_1_dot * o_1)
        } else {
            (3.0, 0.0)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d7_then`.
pub enum d7_then {}
impl d7_then {
    /// The result of `d7_then` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = x > 0.0;
        let (t2, o) = if t1 { (true, x * x) } else { (false, 0.0) };
        let o_1 = if t2 { o < 100.0 } else { false };
        let (mut at, mut at_1) = if k > 1 {
            (true, k)
        } else {
            (false, ::core::default::Default::default())
        };
        let t3 = if o_1 { o } else { 3.0 };
        let t4 = (if at {
            ::core::option::Option::Some(at_1)
        } else {
            ::core::option::Option::None
        })
            .map_or(1.0, |k| k as f64);
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let (d_t3, _) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                let d_o = if o_1 { d_t3 } else { 0.0 };
                let d_x = if t1 {
                    let t5 = d_o * x;
                    t5 + t5
                } else {
                    0.0
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `d7_then`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `d7_then` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `d7_then`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d7_then` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (t1, o, o_dot) = if x > 0.0 {
            (true, x * x, x_dot * x + x_dot * x)
        } else {
            (false, 0.0, 0.0)
        };
        let o_1 = if t1 { o < 100.0 } else { false };
        let (mut at, mut at_1) = if k > 1 {
            (true, k)
        } else {
            (false, ::core::default::Default::default())
        };
        let (t2, t2_dot) = if o_1 { (o, o_dot) } else { (3.0, 0.0) };
        let t3 = (if at {
            ::core::option::Option::Some(at_1)
        } else {
            ::core::option::Option::None
        })
            .map_or(1.0, |k| k as f64);
        let out = t2 * t3;
        let t3_dot = ::chainrule::__zeros_of!(& t3);
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

