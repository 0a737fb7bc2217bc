/// The derivatives of the function `f1`.
pub enum f1 {}
impl f1 {
    /// The result of `f1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = (x as i64) as f64;
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
    /// The gradient of `f1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `f1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `f1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `f1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = (x as i64) as f64;
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `f3`.
pub enum f3 {}
impl f3 {
    /// The result of `f3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let i = x as usize;
        let a = [1.0, 2.0, 4.0];
        let t1 = a[i];
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
    /// The gradient of `f3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `f3` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `f3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `f3` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let i = x as usize;
        let a = [1.0, 2.0, 4.0];
        let t1 = a[i];
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `f4`.
pub enum f4 {}
impl f4 {
    /// The result of `f4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: [i32; 2], y: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let (_, d_y) = pullback(d_out);
                d_y
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [i32; 2],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((), f64) + use<>) {
        let t1 = x[0] as f64;
        let out = t1 * y;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out * t1;
                ((), d_y)
            },
        )
    }
    /// The gradient of `f4`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [i32; 2], y: f64) -> f64 {
        let (_, pullback) = Self::__vjp(x, y);
        let (_, d_y) = pullback(1.0);
        d_y
    }
    /// The value of `f4` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [i32; 2], y: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, y);
        let (_, d_y) = pullback(1.0);
        (value, d_y)
    }
    /// The value of `f4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [i32; 2], y: f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (_, d_y_added) = pullback(1.0);
        *d_y += d_y_added;
        value
    }
    /// The result of `f4` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ([i32; 2], f64), tangents: f64) -> (f64, f64) {
        let (x, y) = args;
        let y_dot = tangents;
        let x_dot = ();
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: [i32; 2],
        x_dot: impl ::core::marker::Sized,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let t1 = x[0] as f64;
        let out = t1 * y;
        let out_dot = y_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `f6`.
pub enum f6 {}
impl f6 {
    /// The result of `f6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(k: i32, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(k, x);
        (
            out,
            move |d_out: f64| {
                let (_, d_x) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        k: i32,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((), f64) + use<>) {
        use ::core::iter::Iterator as _;
        let len = (::core::cmp::max(0, k) as usize);
        let mut saved_p: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut p: f64 = 1.0;
        for k_1 in 0..k {
            let at = k_1 as usize;
            saved_p[at] = p;
            p *= x;
        }
        let out = p + k as f64;
        (
            out,
            move |d_out: f64| {
                let mut d_p = d_out;
                let mut d_x = 0.0;
                for k_1 in (0..k).rev() {
                    let at_1 = k_1 as usize;
                    let p = saved_p[at_1];
                    let d_x_1 = d_p * p;
                    d_p *= x;
                    d_x += d_x_1;
                }
                ((), d_x)
            },
        )
    }
    /// The gradient of `f6`, with the shape of its arguments.
    #[inline]
    pub fn grad(k: i32, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(k, x);
        let (_, d_x) = pullback(1.0);
        d_x
    }
    /// The value of `f6` and its gradient.
    #[inline]
    pub fn value_and_grad(k: i32, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(k, x);
        let (_, d_x) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `f6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(k: i32, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(k, x);
        let (_, d_x_added) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `f6` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (i32, f64), tangents: f64) -> (f64, f64) {
        let (k, x) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(k, k_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        k: i32,
        k_dot: impl ::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let mut p: f64 = 1.0;
        let mut p_dot = 0.0;
        for k_1 in 0..k {
            (p, p_dot) = (p * x, p_dot * x + x_dot * p);
        }
        let out = p + k as f64;
        (out, p_dot)
    }
}

