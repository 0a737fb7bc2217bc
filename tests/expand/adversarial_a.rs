/// The derivatives of the function `a1`.
pub enum a1 {}
impl a1 {
    /// The result of `a1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = x * x;
        let x_2 = x_1.sin();
        (
            x_2,
            move |d_x_2: f64| {
                let d_x_1 = d_x_2 * x_1.cos();
                let t1 = d_x_1 * x;
                let d_x = t1 + t1;
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
    /// The gradient of `a1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = x * x;
        let x_1_dot = x_dot * x + x_dot * x;
        let x_2 = x_1.sin();
        let x_2_dot = x_1_dot * x_1.cos();
        (x_2, x_2_dot)
    }
}

/// The derivatives of the function `a1_parameter`.
pub enum a1_parameter {}
impl a1_parameter {
    /// The result of `a1_parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = x * x;
        let x_2 = x_1.sin();
        (
            x_2,
            move |d_x_2: f64| {
                let d_x_1 = d_x_2 * x_1.cos();
                let t1 = d_x_1 * x;
                let d_x = t1 + t1;
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
    /// The gradient of `a1_parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a1_parameter` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a1_parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a1_parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = x * x;
        let x_1_dot = x_dot * x + x_dot * x;
        let x_2 = x_1.sin();
        let x_2_dot = x_1_dot * x_1.cos();
        (x_2, x_2_dot)
    }
}

/// The derivatives of the function `a3`.
pub enum a3 {}
impl a3 {
    /// The result of `a3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(u: f64, v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let u_1 = 0.0 * u;
        (
            u_1,
            move |d_u_1: f64| {
                let d_u = d_u_1 * 0.0;
                (d_u, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(u, v)
    }
    /// The gradient of `a3`, with the shape of its arguments.
    #[inline]
    pub fn grad(u: f64, v: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(u, v);
        pullback(1.0)
    }
    /// The value of `a3` and its gradient.
    #[inline]
    pub fn value_and_grad(u: f64, v: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(u, v);
        (value, pullback(1.0))
    }
    /// The value of `a3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(u: f64, v: f64, d_u: &mut f64, d_v: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(u, v);
        let (d_u_added, d_v_added) = pullback(1.0);
        *d_u += d_u_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `a3` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (u, v) = args;
        let (u_dot, v_dot) = tangents;
        Self::__jvp(u, u_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(u: f64, u_dot: f64, v: f64, v_dot: f64) -> (f64, f64) {
        let u_1 = 0.0 * u;
        let u_1_dot = u_dot * 0.0;
        (u_1, u_1_dot)
    }
}

/// The derivatives of the function `a3_constant`.
pub enum a3_constant {}
impl a3_constant {
    /// The result of `a3_constant` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(u: f64, v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        (0.0, move |d_u: f64| { (0.0, 0.0) })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(u, v)
    }
    /// The gradient of `a3_constant`, with the shape of its arguments.
    #[inline]
    pub fn grad(u: f64, v: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(u, v);
        pullback(1.0)
    }
    /// The value of `a3_constant` and its gradient.
    #[inline]
    pub fn value_and_grad(u: f64, v: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(u, v);
        (value, pullback(1.0))
    }
    /// The value of `a3_constant`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(u: f64, v: f64, d_u: &mut f64, d_v: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(u, v);
        let (d_u_added, d_v_added) = pullback(1.0);
        *d_u += d_u_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `a3_constant` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (u, v) = args;
        let (u_dot, v_dot) = tangents;
        Self::__jvp(u, u_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(u: f64, u_dot: f64, v: f64, v_dot: f64) -> (f64, f64) {
        (0.0, 0.0)
    }
}

/// The derivatives of the function `a4`.
pub enum a4 {}
impl a4 {
    /// The result of `a4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = -x;
        (
            x_1,
            move |d_x_1: f64| {
                let d_x = -d_x_1;
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
    /// The gradient of `a4`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a4` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a4` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = -x;
        let x_1_dot = -x_dot;
        (x_1, x_1_dot)
    }
}

/// The derivatives of the function `a4_new_variable`.
pub enum a4_new_variable {}
impl a4_new_variable {
    /// The result of `a4_new_variable` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = -x;
        (
            y,
            move |d_y: f64| {
                let d_x = -d_y;
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
    /// The gradient of `a4_new_variable`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a4_new_variable` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a4_new_variable`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a4_new_variable` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let y = -x;
        let y_dot = -x_dot;
        (y, y_dot)
    }
}

/// The derivatives of the function `a6`.
pub enum a6 {}
impl a6 {
    /// The result of `a6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut v = [0.0; 2];
        v[0] += x;
        v[0] += x;
        v[0] += x;
        let t1 = v[0];
        let out = t1 * t1;
        (
            out,
            move |d_out: f64| {
                let mut d_v = [0.0; 2];
                let t2 = d_out * t1;
                let d_t1 = t2 + t2;
                d_v[0] += d_t1;
                let d_x = d_v[0] + d_v[0] + d_v[0];
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
    /// The gradient of `a6`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a6` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a6` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = [0.0; 2];
        let mut v_dot = [0.0; 2];
        v[0] += x;
        v_dot[0] += x_dot;
        v[0] += x;
        v_dot[0] += x_dot;
        v[0] += x;
        v_dot[0] += x_dot;
        let t1 = v[0];
        let t1_dot = v_dot[0];
        let out = t1 * t1;
        let out_dot = t1_dot * t1 + t1_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `a6_vector`.
pub enum a6_vector {}
impl a6_vector {
    /// The result of `a6_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut v = ::chainrule::__private::vec![0.0; 2];
        let len = v.len();
        for k in 0..3 {
            v[0] = v[0] + x;
        }
        let t1 = v[0];
        let out = t1 * t1;
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let t2 = d_out * t1;
                let d_t1 = t2 + t2;
                d_v[0] += d_t1;
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    let d_t3 = d_v[0];
                    d_v[0] = 0.0;
                    d_v[0] += d_t3;
                    d_x += d_t3;
                }
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
    /// The gradient of `a6_vector`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a6_vector` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a6_vector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a6_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = ::chainrule::__private::vec![0.0; 2];
        let mut v_dot = ::chainrule::__private::vec![0.0; 2];
        for k in 0..3 {
            v[0] = v[0] + x;
            v_dot[0] = v_dot[0] + x_dot;
        }
        let t1 = v[0];
        let t1_dot = v_dot[0];
        let out = t1 * t1;
        let out_dot = t1_dot * t1 + t1_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `a7_square`.
pub enum a7_square {}
impl a7_square {
    /// The result of `a7_square` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: (), d_a: &mut [f64]| {
                pullback(d_out, d_a);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(a: &mut [f64]) -> ((), impl ::core::ops::Fn((), &mut [f64]) + use<>) {
        let t1 = a[0];
        a[0] = t1 * t1;
        (
            (),
            move |(): (), d_a: &mut [f64]| {
                let d_t2 = d_a[0];
                d_a[0] = 0.0;
                let t3 = d_t2 * t1;
                let d_t1 = t3 + t3;
                d_a[0] += d_t1;
            },
        )
    }
    /// The result of `a7_square` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> ((), ()) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &mut [f64], a_dot: &mut [f64]) -> ((), ()) {
        let t1 = a[0];
        let t1_dot = a_dot[0];
        a[0] = t1 * t1;
        a_dot[0] = t1_dot * t1 + t1_dot * t1;
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for a7_square {}

/// The derivatives of the function `a7`.
pub enum a7 {}
impl a7 {
    /// The result of `a7` and its pullback, which takes the cotangent of the result.
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
        let mut x_1 = x.to_vec();
        let (t1, a7_square_pullback) = a7_square::__vjp(&mut x_1);
        let len = x_1.len();
        let t2 = x_1[0];
        let t3 = x_1[1];
        let out = t2 * t3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_x_1[1] += d_t3;
                d_x_1[0] += d_t2;
                let t4 = ::chainrule::__private::zeros_like(&t1);
                a7_square_pullback(t4, &mut d_x_1);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `a7`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `a7` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `a7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `a7` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut x_1 = x.to_vec();
        let mut x_1_dot = x_dot.to_vec();
        let (t1, t1_dot) = a7_square::__jvp(&mut x_1, &mut x_1_dot);
        let t2 = x_1[0];
        let t3 = x_1[1];
        let out = t2 * t3;
        let out_dot = x_1_dot[0] * t3 + x_1_dot[1] * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `a7_array`.
pub enum a7_array {}
impl a7_array {
    /// The result of `a7_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut x: [f64; 2]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 2]) {
        let (t1, a7_square_pullback) = a7_square::__vjp(&mut x);
        let t2 = x[0];
        let t3 = x[1];
        let out = t2 * t3;
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 2];
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_x[1] += d_t3;
                d_x[0] += d_t2;
                let t4 = ::chainrule::__private::zeros_like(&t1);
                a7_square_pullback(t4, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2],) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `a7_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 2]) -> [f64; 2] {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a7_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 2]) -> (f64, [f64; 2]) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a7_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [f64; 2], d_x: &mut [f64; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `a7_array` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 2], tangents: [f64; 2]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut x: [f64; 2], mut x_dot: [f64; 2]) -> (f64, f64) {
        let (t1, t1_dot) = a7_square::__jvp(&mut x, &mut x_dot);
        let t2 = x[0];
        let t3 = x[1];
        let out = t2 * t3;
        let out_dot = x_dot[0] * t3 + x_dot[1] * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `a7_handed_on`.
pub enum a7_handed_on {}
impl a7_handed_on {
    /// The result of `a7_handed_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &mut [f64]) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) + use<>) {
        ::chainrule::__private::takes_mut::<a7_square, 0usize>();
        let (t1, a7_square_pullback) = a7_square::__vjp(&mut *x);
        let t2 = x[0];
        let t3 = x[1];
        let out = t2 * t3;
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_x[1] += d_t3;
                d_x[0] += d_t2;
                let t4 = ::chainrule::__private::zeros_like(&t1);
                a7_square_pullback(t4, &mut *d_x);
            },
        )
    }
    /// The gradient of `a7_handed_on`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut [f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        d_x
    }
    /// The value of `a7_handed_on` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        (value, d_x)
    }
    /// The value of `a7_handed_on`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &mut [f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x_added);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `a7_handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64]) -> (f64, f64) {
        ::chainrule::__private::takes_mut::<a7_square, 0usize>();
        let (t1, t1_dot) = a7_square::__jvp(&mut *x, &mut *x_dot);
        let t2 = x[0];
        let t3 = x[1];
        let out = t2 * t3;
        let out_dot = x_dot[0] * t3 + x_dot[1] * t2;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for a7_handed_on {}

/// The derivatives of the function `a9`.
pub enum a9 {}
impl a9 {
    /// The result of `a9` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut a: [f64; 4]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 4]) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: [f64; 4] = [0.0; 4];
        let mut saved_t2: [f64; 4] = [0.0; 4];
        for i in 1..4 {
            let t3 = a[i - 1];
            let t4 = a[i];
            a[i] = t3 * t4;
            saved_t1[i] = t3;
            saved_t2[i] = t4;
        }
        let out = a[3];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 4];
                d_a[3] += d_out;
                let t5 = 1 < 4;
                let held_1 = if t5 {
                    let held = d_a[4 - 1];
                    held
                } else {
                    0.0
                };
                let mut held_2 = held_1;
                for i in (1..4).rev() {
                    let held_3 = d_a[i - 1];
                    let d_t3 = held_2 * saved_t2[i];
                    let d_t4 = held_2 * saved_t1[i];
                    let held_4 = 0.0 + d_t4;
                    let held_5 = held_3 + d_t3;
                    d_a[i] = held_4;
                    held_2 = held_5;
                }
                if t5 {
                    d_a[1 - 1] = held_2;
                }
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: [f64; 4],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 4],) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `a9`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: [f64; 4]) -> [f64; 4] {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `a9` and its gradient.
    #[inline]
    pub fn value_and_grad(a: [f64; 4]) -> (f64, [f64; 4]) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `a9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: [f64; 4], d_a: &mut [f64; 4]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `a9` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 4], tangents: [f64; 4]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut a: [f64; 4], mut a_dot: [f64; 4]) -> (f64, f64) {
        for i in 1..4 {
            let t1 = i - 1;
            let t2 = a[t1];
            let t3 = a[i];
            a[i] = t2 * t3;
            a_dot[i] = a_dot[t1] * t3 + a_dot[i] * t2;
        }
        let out = a[3];
        let out_dot = a_dot[3];
        (out, out_dot)
    }
}

/// The derivatives of the function `a9_slice`.
pub enum a9_slice {}
impl a9_slice {
    /// The result of `a9_slice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64, d_a: &mut [f64]| {
                pullback(d_out, d_a);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(a: &mut [f64]) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = a.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 1..t1 {
            let t4 = a[i - 1];
            let t5 = a[i];
            a[i] = t5 * t4;
            saved_t2[i] = t4;
            saved_t3[i] = t5;
        }
        let out = a[3];
        (
            out,
            move |d_out: f64, d_a: &mut [f64]| {
                d_a[3] += d_out;
                let t6 = 1 < t1;
                let held_1 = if t6 {
                    let held = d_a[t1 - 1];
                    held
                } else {
                    0.0
                };
                let mut held_2 = held_1;
                for i in (1..t1).rev() {
                    let held_3 = d_a[i - 1];
                    let d_t5 = held_2 * saved_t2[i];
                    let d_t4 = held_2 * saved_t3[i];
                    let held_4 = 0.0 + d_t5;
                    let held_5 = held_3 + d_t4;
                    d_a[i] = held_4;
                    held_2 = held_5;
                }
                if t6 {
                    d_a[1 - 1] = held_2;
                }
            },
        )
    }
    /// The gradient of `a9_slice`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &mut [f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a);
        d_a
    }
    /// The value of `a9_slice` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a);
        (value, d_a)
    }
    /// The value of `a9_slice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &mut [f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a_added = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a_added);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `a9_slice` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &mut [f64], a_dot: &mut [f64]) -> (f64, f64) {
        for i in 1..a.len() {
            let t1 = i - 1;
            let t2 = a[t1];
            let t3 = a[i];
            a[i] = t3 * t2;
            a_dot[i] = a_dot[i] * t2 + a_dot[t1] * t3;
        }
        let out = a[3];
        let out_dot = a_dot[3];
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for a9_slice {}

/// The derivatives of the function `a10`.
pub enum a10 {}
impl a10 {
    /// The result of `a10` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = x * x;
        let z = y * y;
        let out = z + 0.0;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * y;
                let d_y = t1 + t1;
                let t2 = d_y * x;
                let d_x = t2 + t2;
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
    /// The gradient of `a10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a10` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let y = x * x;
        let y_dot = x_dot * x + x_dot * x;
        let z = y * y;
        let z_dot = y_dot * y + y_dot * y;
        let out = z + 0.0;
        (out, z_dot)
    }
}

/// The derivatives of the function `a13`.
pub enum a13 {}
impl a13 {
    /// The result of `a13` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        tmp: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, tmp);
        (
            out,
            move |d_out: f64, d_tmp: &mut [f64]| {
                let (d_x,) = pullback(d_out, d_tmp);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        tmp: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        tmp[0] = 1.0;
        let mut saved_t1: [f64; 5] = [0.0; 5];
        for k in 0..5 {
            let t2 = tmp[0];
            tmp[0] = t2 * x;
            let at = k as usize;
            saved_t1[at] = t2;
        }
        let out = tmp[0];
        (
            out,
            move |d_out: f64, d_tmp: &mut [f64]| {
                d_tmp[0] += d_out;
                let mut d_x = 0.0;
                for k in (0..5).rev() {
                    let at_1 = k as usize;
                    let d_t3 = d_tmp[0];
                    d_tmp[0] = 0.0;
                    let d_t2 = d_t3 * x;
                    let d_x_1 = d_t3 * saved_t1[at_1];
                    d_tmp[0] += d_t2;
                    d_x += d_x_1;
                }
                d_tmp[0] = 0.0;
                (d_x,)
            },
        )
    }
    /// The gradient of `a13`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, tmp: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, tmp);
        let mut d_tmp = ::chainrule::__private::zeros_like(&*tmp);
        let (d_x,) = pullback(1.0, &mut d_tmp);
        (d_x, d_tmp)
    }
    /// The value of `a13` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        tmp: &mut [f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, tmp);
        let mut d_tmp = ::chainrule::__private::zeros_like(&*tmp);
        let (d_x,) = pullback(1.0, &mut d_tmp);
        (value, (d_x, d_tmp))
    }
    /// The value of `a13`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        tmp: &mut [f64],
        d_x: &mut f64,
        d_tmp: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, tmp);
        let mut d_tmp_added = ::chainrule::__private::zeros_like(&*tmp);
        let (d_x_added,) = pullback(1.0, &mut d_tmp_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_tmp, &d_tmp_added);
        value
    }
    /// The result of `a13` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut [f64]), tangents: (f64, &mut [f64])) -> (f64, f64) {
        let (x, tmp) = args;
        let (x_dot, tmp_dot) = tangents;
        Self::__jvp(x, x_dot, tmp, tmp_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        tmp: &mut [f64],
        tmp_dot: &mut [f64],
    ) -> (f64, f64) {
        tmp[0] = 1.0;
        tmp_dot[0] = 0.0;
        for k in 0..5 {
            let t1 = tmp[0];
            tmp[0] = t1 * x;
            tmp_dot[0] = tmp_dot[0] * x + x_dot * t1;
        }
        let out = tmp[0];
        let out_dot = tmp_dot[0];
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for a13 {}

/// The derivatives of the function `a15`.
pub enum a15 {}
impl a15 {
    /// The result of `a15` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        out: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: (), d_out: &mut [f64]| {
                let (d_x,) = pullback(d_out_1, d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        out: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> (f64,) + use<>) {
        out[0] += x * x;
        (
            (),
            move |(): (), d_out: &mut [f64]| {
                let d_t1 = d_out[0];
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x,)
            },
        )
    }
    /// The result of `a15` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut [f64]), tangents: (f64, &mut [f64])) -> ((), ()) {
        let (x, out) = args;
        let (x_dot, out_dot) = tangents;
        Self::__jvp(x, x_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, out: &mut [f64], out_dot: &mut [f64]) -> ((), ()) {
        out[0] += x * x;
        out_dot[0] += x_dot * x + x_dot * x;
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<1> for a15 {}

/// The derivatives of the function `a15_result`.
pub enum a15_result {}
impl a15_result {
    /// The result of `a15_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        out: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: f64, d_out: &mut [f64]| {
                let (d_x,) = pullback(d_out_1, d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        out: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> (f64,) + use<>) {
        out[0] += x * x;
        let out_1 = out[0];
        (
            out_1,
            move |d_out_1: f64, d_out: &mut [f64]| {
                d_out[0] += d_out_1;
                let d_t1 = d_out[0];
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x,)
            },
        )
    }
    /// The gradient of `a15_result`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, out: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, out);
        let mut d_out = ::chainrule::__private::zeros_like(&*out);
        let (d_x,) = pullback(1.0, &mut d_out);
        (d_x, d_out)
    }
    /// The value of `a15_result` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        out: &mut [f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, out);
        let mut d_out = ::chainrule::__private::zeros_like(&*out);
        let (d_x,) = pullback(1.0, &mut d_out);
        (value, (d_x, d_out))
    }
    /// The value of `a15_result`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        out: &mut [f64],
        d_x: &mut f64,
        d_out: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, out);
        let mut d_out_added = ::chainrule::__private::zeros_like(&*out);
        let (d_x_added,) = pullback(1.0, &mut d_out_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_out, &d_out_added);
        value
    }
    /// The result of `a15_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut [f64]), tangents: (f64, &mut [f64])) -> (f64, f64) {
        let (x, out) = args;
        let (x_dot, out_dot) = tangents;
        Self::__jvp(x, x_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> (f64, f64) {
        out[0] += x * x;
        out_dot[0] += x_dot * x + x_dot * x;
        let out_1 = out[0];
        let out_1_dot = out_dot[0];
        (out_1, out_1_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for a15_result {}

/// The derivatives of the function `a16`.
pub enum a16 {}
impl a16 {
    /// The result of `a16` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut ::chainrule::__private::Vec<f64>) -> () + use<>,
    ) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64, d_a: &mut ::chainrule::__private::Vec<f64>| {
                pullback(d_out, d_a);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &mut Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut ::chainrule::__private::Vec<f64>) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut old = a.clone();
        let len = old.len();
        let t1 = a.len();
        for i in 0..t1 {
            a[i] = a[i] * 2.0;
        }
        let t2 = a.len();
        let a_before = a.clone();
        let mut sum: f64 = 0.0;
        for i_1 in 0..t2 {
            sum += old[i_1] * a[i_1];
        }
        (
            sum,
            move |d_sum: f64, d_a: &mut ::chainrule::__private::Vec<f64>| {
                let mut d_old = ::chainrule::__private::vec![0.0; len];
                for i_1 in 0..t2 {
                    let d_t3 = d_sum * a_before[..t2][i_1];
                    let d_t4 = d_sum * old[..t2][i_1];
                    d_a[..t2][i_1] += d_t4;
                    d_old[..t2][i_1] += d_t3;
                }
                for i in 0..t1 {
                    let d_t5 = d_a[..t1][i];
                    d_a[..t1][i] = 0.0;
                    let d_t6 = d_t5 * 2.0;
                    d_a[..t1][i] += d_t6;
                }
                ::chainrule::__private::add_assign(&mut *d_a, &d_old);
            },
        )
    }
    /// The gradient of `a16`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &mut Vec<f64>) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a);
        d_a
    }
    /// The value of `a16` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &mut Vec<f64>) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a);
        (value, d_a)
    }
    /// The value of `a16`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &mut Vec<f64>,
        d_a: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a_added = ::chainrule::__private::zeros_like(&*a);
        pullback(1.0, &mut d_a_added);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `a16` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &mut Vec<f64>,
        tangents: &mut ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &mut Vec<f64>,
        a_dot: &mut ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let old = a.clone();
        let old_dot = a_dot.clone();
        for i in 0..a.len() {
            a[i] = a[i] * 2.0;
            a_dot[i] = a_dot[i] * 2.0;
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..a.len() {
            let t1 = old[i_1];
            let t2 = a[i_1];
            sum += t1 * t2;
            sum_dot += old_dot[i_1] * t2 + a_dot[i_1] * t1;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for a16 {}

/// The derivatives of the function `a16_by_value`.
pub enum a16_by_value {}
impl a16_by_value {
    /// The result of `a16_by_value` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut a: Vec<f64>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        use ::core::clone::Clone as _;
        let len = a.len();
        let mut old = a.clone();
        let len_1 = old.len();
        let len_2 = a.len();
        for k in 0..len_2 {
            a[k] = a[k] * 2.0;
        }
        let t1 = old[0];
        let t2 = a[0];
        let t3 = old[1];
        let t4 = a[1];
        let out = t1 * t2 + t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                let mut d_old = ::chainrule::__private::vec![0.0; len_1];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_a[1] += d_t4;
                d_old[1] += d_t3;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_a[0] += d_t2;
                d_old[0] += d_t1;
                for k in 0..len_2 {
                    let d_t5 = d_a[..len_2][k];
                    d_a[..len_2][k] = 0.0;
                    let d_t6 = d_t5 * 2.0;
                    d_a[..len_2][k] += d_t6;
                }
                ::chainrule::__private::add_assign(&mut d_a, &d_old);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `a16_by_value`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: Vec<f64>) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `a16_by_value` and its gradient.
    #[inline]
    pub fn value_and_grad(a: Vec<f64>) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `a16_by_value`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec<f64>,
        d_a: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `a16_by_value` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec<f64>,
        tangents: ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut a: Vec<f64>,
        mut a_dot: ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let old = a.clone();
        let old_dot = a_dot.clone();
        let len = a.len();
        for k in 0..len {
            a[k] = a[k] * 2.0;
            a_dot[k] = a_dot[k] * 2.0;
        }
        let t1 = old[0];
        let t2 = a[0];
        let t3 = old[1];
        let t4 = a[1];
        let out = t1 * t2 + t3 * t4;
        let out_dot = old_dot[0] * t2 + a_dot[0] * t1
            + (old_dot[1] * t4 + a_dot[1] * t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `a18`.
pub enum a18 {}
impl a18 {
    /// The result of `a18` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let c = [x, y];
        let mut d = c;
        let t1 = d[1];
        let t2 = d[0];
        d[0] = t2 * t1;
        let out = c[0] + d[0];
        (
            out,
            move |d_out: f64| {
                let mut d_d = [0.0; 2];
                let mut d_c = [0.0; 2];
                d_d[0] += d_out;
                d_c[0] += d_out;
                let d_t3 = d_d[0];
                d_d[0] = 0.0;
                let d_t2 = d_t3 * t1;
                let d_t1 = d_t3 * t2;
                d_d[0] += d_t2;
                d_d[1] += d_t1;
                ::chainrule::__private::add_assign(&mut d_c, &d_d);
                let d_x = d_c[0];
                let d_y = d_c[1];
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
    /// The gradient of `a18`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `a18` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `a18`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `a18` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let c = [x, y];
        let c_dot = [x_dot, y_dot];
        let mut d = c;
        let mut d_dot = c_dot;
        let t1 = d[1];
        let t2 = d[0];
        d[0] = t2 * t1;
        d_dot[0] = d_dot[0] * t1 + d_dot[1] * t2;
        let out = c[0] + d[0];
        let out_dot = c_dot[0] + d_dot[0];
        (out, out_dot)
    }
}

/// The derivatives of the function `a19`.
pub enum a19 {}
impl a19 {
    /// The result of `a19` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut v = ::chainrule::__private::vec![x];
        v.push(x * x);
        let t1 = v[1];
        v.push(t1 * x);
        let a = ::chainrule::__private::popped(v.pop());
        let len = v.len();
        let len_1 = v.len();
        let t2 = len_1.wrapping_sub(1);
        ::core::assert!(len_1 > 0, "a value is there");
        let out = a + v[t2];
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_v[t2] += d_out;
                d_v.push(d_out);
                let d_t3 = ::chainrule::__private::take(d_v.pop());
                let d_t1 = d_t3 * x;
                d_v[1] += d_t1;
                let d_t4 = ::chainrule::__private::take(d_v.pop());
                let t5 = d_t4 * x;
                let d_x = d_t3 * t1 + t5 + t5 + d_v[0];
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
    /// The gradient of `a19`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a19` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a19`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a19` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = ::chainrule::__private::vec![x];
        let mut v_dot = ::chainrule::__private::vec![x_dot];
        v.push(x * x);
        v_dot.push(x_dot * x + x_dot * x);
        let t1 = v[1];
        v.push(t1 * x);
        v_dot.push(v_dot[1] * x + x_dot * t1);
        let a = ::chainrule::__private::popped(v.pop());
        let a_dot = ::chainrule::__private::popped(v_dot.pop());
        let len = v.len();
        let t2 = len.wrapping_sub(1);
        ::core::assert!(len > 0, "a value is there");
        let out = a + v[t2];
        let out_dot = a_dot + v_dot[t2];
        (out, out_dot)
    }
}

/// The derivatives of the function `a19_from_empty`.
pub enum a19_from_empty {}
impl a19_from_empty {
    /// The result of `a19_from_empty` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        v.push(x);
        let t1 = v[0];
        v.push(t1 * x);
        let t2 = v[1];
        v.push(t2 * x);
        let len = v.len();
        let t3 = len > 0;
        let a = if t3 {
            let t4 = ::chainrule::__private::popped(v.pop());
            t4
        } else {
            0.0
        };
        let len_1 = v.len();
        let out = if t3 {
            let t5 = v.len() - 1;
            a + v[t5]
        } else {
            0.0
        };
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len_1];
                let d_a = if t3 {
                    d_v[v.len() - 1] += d_out;
                    d_out
                } else {
                    0.0
                };
                if t3 {
                    d_v.push(d_a);
                }
                let d_t6 = ::chainrule::__private::take(d_v.pop());
                let d_t2 = d_t6 * x;
                d_v[1] += d_t2;
                let d_t7 = ::chainrule::__private::take(d_v.pop());
                let d_t1 = d_t7 * x;
                d_v[0] += d_t1;
                let t8 = ::chainrule::__private::take(d_v.pop());
                let d_x = d_t6 * t2 + d_t7 * t1 + t8;
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
    /// The gradient of `a19_from_empty`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `a19_from_empty` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `a19_from_empty`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `a19_from_empty` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut v_dot = ::chainrule::__private::Vec::<f64>::new();
        v.push(x);
        v_dot.push(x_dot);
        let t1 = v[0];
        v.push(t1 * x);
        v_dot.push(v_dot[0] * x + x_dot * t1);
        let t2 = v[1];
        v.push(t2 * x);
        v_dot.push(v_dot[1] * x + x_dot * t2);
        let len = v.len();
        let t3 = len > 0;
        let (a, a_dot) = if t3 {
            let t4 = ::chainrule::__private::popped(v.pop());
            let t4_dot = ::chainrule::__private::popped(v_dot.pop());
            (t4, t4_dot)
        } else {
            (0.0, 0.0)
        };
        let (out, out_dot) = if t3 {
            let t5 = v.len() - 1;
            (a + v[t5], a_dot + v_dot[t5])
        } else {
            (0.0, 0.0)
        };
        (out, out_dot)
    }
}

