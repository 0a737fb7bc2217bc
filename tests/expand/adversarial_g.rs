/// The derivatives of the function `g1`.
pub enum g1 {}
impl g1 {
    /// The result of `g1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(_x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        (3.0, move |d_out: f64| { 0.0 })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(_x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(_x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `g1`, with the shape of its arguments.
    #[inline]
    pub fn grad(_x: f64) -> f64 {
        let (_, pullback) = Self::vjp(_x);
        pullback(1.0)
    }
    /// The value of `g1` and its gradient.
    #[inline]
    pub fn value_and_grad(_x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(_x);
        (value, pullback(1.0))
    }
    /// The value of `g1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(_x: f64, d__x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(_x);
        let (d__x_added,) = pullback(1.0);
        *d__x += d__x_added;
        value
    }
    /// The result of `g1` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let _x = args;
        let _x_dot = tangents;
        Self::__jvp(_x, _x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(_x: f64, _x_dot: f64) -> (f64, f64) {
        (3.0, 0.0)
    }
}

/// The derivatives of the function `g1_block`.
pub enum g1_block {}
impl g1_block {
    /// The result of `g1_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y: f64 = 1.5 * 2.0;
        (y, move |d_y: f64| { 0.0 })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `g1_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g1_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g1_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g1_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let y: f64 = 1.5 * 2.0;
        (y, 0.0)
    }
}

/// The derivatives of the function `g3_both`.
pub enum g3_both {}
impl g3_both {
    /// The result of `g3_both` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> f64) {
        let out = x * x;
        let out_1 = x.sin();
        (
            (out, out_1),
            move |(d_out, d_out_1): (f64, f64)| {
                let t1 = d_out * x;
                let d_x = d_out_1 * x.cos() + t1 + t1;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: (f64, f64)| (pullback(d_out),))
    }
    /// The result of `g3_both` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> ((f64, f64), (f64, f64)) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64) -> ((f64, f64), (f64, f64)) {
        let out = x * x;
        let out_dot = x_dot * x + x_dot * x;
        let out_1 = x.sin();
        let out_1_dot = x_dot * x.cos();
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `g3`.
pub enum g3 {}
impl g3 {
    /// The result of `g3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (t1, g3_both_pullback) = g3_both::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let out = t1.0;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                ::chainrule::__private::add_part(&mut d_t1.0, &d_out);
                let (d_x,) = g3_both_pullback(d_t1);
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
    /// The gradient of `g3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g3` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g3` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = g3_both::__jvp(x, x_dot);
        let out = t1.0;
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(&mut out_dot, &t1_dot.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `g3_pattern`.
pub enum g3_pattern {}
impl g3_pattern {
    /// The result of `g3_pattern` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let ((square, t1), g3_both_pullback) = g3_both::__vjp(x);
        (
            square,
            move |d_square: f64| {
                let t2 = ::chainrule::__private::zeros_like(&t1);
                let (d_x,) = g3_both_pullback((d_square, t2));
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
    /// The gradient of `g3_pattern`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g3_pattern` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g3_pattern`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g3_pattern` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ((square, t1), (square_dot, t1_dot)) = g3_both::__jvp(x, x_dot);
        (square, square_dot)
    }
}

/// The derivatives of the function `g3_named`.
pub enum g3_named {}
impl g3_named {
    /// The result of `g3_named` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (both, g3_both_pullback) = g3_both::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&both);
        let out = both.0;
        (
            out,
            move |d_out: f64| {
                let mut d_both = zeros.clone();
                ::chainrule::__private::add_part(&mut d_both.0, &d_out);
                let (d_x,) = g3_both_pullback(d_both);
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
    /// The gradient of `g3_named`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g3_named` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g3_named`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g3_named` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (both, both_dot) = g3_both::__jvp(x, x_dot);
        let out = both.0;
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(&mut out_dot, &both_dot.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `g4`.
pub enum g4 {}
impl g4 {
    /// The result of `g4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        c: f64,
        t: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(c, t);
        (
            out,
            move |d_out: f64| {
                let mut d_t = ::chainrule::__private::zeros_like(t);
                let (d_c,) = pullback(d_out, t, &mut d_t);
                (d_c, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        c: f64,
        t: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = t.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            sum += t[k] * c;
        }
        (
            sum,
            move |d_sum: f64, t: &[f64], d_t: &mut [f64]| {
                let len = t.len();
                for k in 0..len {
                    let d_t1 = d_sum * c;
                    d_t[..len][k] += d_t1;
                }
                let d_c = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&t[..len]),
                        d_sum,
                    );
                (d_c,)
            },
        )
    }
    /// The gradient of `g4`, with the shape of its arguments.
    #[inline]
    pub fn grad(c: f64, t: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(c, t);
        let mut d_t = ::chainrule::__private::zeros_like(t);
        let (d_c,) = pullback(1.0, t, &mut d_t);
        (d_c, d_t)
    }
    /// The value of `g4` and its gradient.
    #[inline]
    pub fn value_and_grad(
        c: f64,
        t: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(c, t);
        let mut d_t = ::chainrule::__private::zeros_like(t);
        let (d_c,) = pullback(1.0, t, &mut d_t);
        (value, (d_c, d_t))
    }
    /// The value of `g4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(c: f64, t: &[f64], d_c: &mut f64, d_t: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(c, t);
        let (d_c_added,) = pullback(1.0, t, d_t);
        *d_c += d_c_added;
        value
    }
    /// The result of `g4` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (c, t) = args;
        let (c_dot, t_dot) = tangents;
        Self::__jvp(c, c_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(c: f64, c_dot: f64, t: &[f64], t_dot: &[f64]) -> (f64, f64) {
        let len = t.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = t[k];
            sum += t1 * c;
            sum_dot += t_dot[k] * c + c_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `g4_named`.
pub enum g4_named {}
impl g4_named {
    /// The result of `g4_named` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        c: f64,
        t: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3])) {
        let len = t.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let v = t[k];
            sum += v * c;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_t = [0.0; 3];
                for k in 0..len {
                    let d_v = d_sum * c;
                    d_t[k] += d_v;
                }
                let d_c = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&t[..len]),
                        d_sum,
                    );
                (d_c, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        c: f64,
        t: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3]) + use<>) {
        Self::vjp(c, t)
    }
    /// The gradient of `g4_named`, with the shape of its arguments.
    #[inline]
    pub fn grad(c: f64, t: [f64; 3]) -> (f64, [f64; 3]) {
        let (_, pullback) = Self::vjp(c, t);
        pullback(1.0)
    }
    /// The value of `g4_named` and its gradient.
    #[inline]
    pub fn value_and_grad(c: f64, t: [f64; 3]) -> (f64, (f64, [f64; 3])) {
        let (value, pullback) = Self::vjp(c, t);
        (value, pullback(1.0))
    }
    /// The value of `g4_named`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        c: f64,
        t: [f64; 3],
        d_c: &mut f64,
        d_t: &mut [f64; 3],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(c, t);
        let (d_c_added, d_t_added) = pullback(1.0);
        *d_c += d_c_added;
        ::chainrule::__private::add_assign(d_t, &d_t_added);
        value
    }
    /// The result of `g4_named` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, [f64; 3]), tangents: (f64, [f64; 3])) -> (f64, f64) {
        let (c, t) = args;
        let (c_dot, t_dot) = tangents;
        Self::__jvp(c, c_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(c: f64, c_dot: f64, t: [f64; 3], t_dot: [f64; 3]) -> (f64, f64) {
        let len = t.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let v = t[k];
            let v_dot = t_dot[k];
            sum += v * c;
            sum_dot += v_dot * c + c_dot * v;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `g4_array`.
pub enum g4_array {}
impl g4_array {
    /// The result of `g4_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        c: f64,
        t: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3])) {
        let mut scaled: [f64; 3] = [0.0; 3];
        for k in 0..3 {
            let v = t[k];
            scaled[k] = v * c;
        }
        let out = scaled[0] + scaled[1] + scaled[2];
        (
            out,
            move |d_out: f64| {
                let mut d_t = [0.0; 3];
                let mut d_scaled = [0.0; 3];
                d_scaled[2] += d_out;
                d_scaled[1] += d_out;
                d_scaled[0] += d_out;
                let mut d_c = 0.0;
                for k in 0..3 {
                    let v = t[k];
                    let d_t1 = d_scaled[k];
                    d_scaled[k] = 0.0;
                    let d_v = d_t1 * c;
                    let d_c_1 = d_t1 * v;
                    d_t[k] += d_v;
                    d_c += d_c_1;
                }
                (d_c, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        c: f64,
        t: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3]) + use<>) {
        Self::vjp(c, t)
    }
    /// The gradient of `g4_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(c: f64, t: [f64; 3]) -> (f64, [f64; 3]) {
        let (_, pullback) = Self::vjp(c, t);
        pullback(1.0)
    }
    /// The value of `g4_array` and its gradient.
    #[inline]
    pub fn value_and_grad(c: f64, t: [f64; 3]) -> (f64, (f64, [f64; 3])) {
        let (value, pullback) = Self::vjp(c, t);
        (value, pullback(1.0))
    }
    /// The value of `g4_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        c: f64,
        t: [f64; 3],
        d_c: &mut f64,
        d_t: &mut [f64; 3],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(c, t);
        let (d_c_added, d_t_added) = pullback(1.0);
        *d_c += d_c_added;
        ::chainrule::__private::add_assign(d_t, &d_t_added);
        value
    }
    /// The result of `g4_array` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, [f64; 3]), tangents: (f64, [f64; 3])) -> (f64, f64) {
        let (c, t) = args;
        let (c_dot, t_dot) = tangents;
        Self::__jvp(c, c_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(c: f64, c_dot: f64, t: [f64; 3], t_dot: [f64; 3]) -> (f64, f64) {
        let mut scaled: [f64; 3] = [0.0; 3];
        let mut scaled_dot = [0.0; 3];
        for k in 0..3 {
            let v = t[k];
            let v_dot = t_dot[k];
            scaled[k] = v * c;
            scaled_dot[k] = v_dot * c + c_dot * v;
        }
        let out = scaled[0] + scaled[1] + scaled[2];
        let out_dot = scaled_dot[0] + scaled_dot[1] + scaled_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `g6`.
pub enum g6 {}
impl g6 {
    /// The result of `g6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let acc = 0.0 + 1.0 * x;
        let acc_1 = acc + 2.0 * x;
        let out = acc_1 * acc_1;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * acc_1;
                let d_acc_1 = t1 + t1;
                let d_x = d_acc_1 * 2.0 + d_acc_1 * 1.0;
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
    /// The gradient of `g6`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g6` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g6` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let acc = 0.0 + 1.0 * x;
        let acc_1 = acc + 2.0 * x;
        let acc_1_dot = x_dot * 1.0 + x_dot * 2.0;
        let out = acc_1 * acc_1;
        let out_dot = acc_1_dot * acc_1 + acc_1_dot * acc_1;
        (out, out_dot)
    }
}

/// The derivatives of the function `g6_array`.
pub enum g6_array {}
impl g6_array {
    /// The result of `g6_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut acc = [0.0; 2];
        acc[0] += 1.0 * x;
        acc[0] += 2.0 * x;
        acc[1] += 5.0 * x;
        let t1 = acc[0];
        let out = t1 * t1;
        (
            out,
            move |d_out: f64| {
                let mut d_acc = [0.0; 2];
                let t2 = d_out * t1;
                let d_t1 = t2 + t2;
                d_acc[0] += d_t1;
                let d_t3 = d_acc[1];
                let d_t4 = d_acc[0];
                let d_t5 = d_acc[0];
                let d_x = d_t3 * 5.0 + d_t4 * 2.0 + d_t5 * 1.0;
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
    /// The gradient of `g6_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g6_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g6_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g6_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut acc = [0.0; 2];
        let mut acc_dot = [0.0; 2];
        acc[0] += 1.0 * x;
        acc_dot[0] += x_dot * 1.0;
        acc[0] += 2.0 * x;
        acc_dot[0] += x_dot * 2.0;
        acc[1] += 5.0 * x;
        acc_dot[1] += x_dot * 5.0;
        let t1 = acc[0];
        let t1_dot = acc_dot[0];
        let out = t1 * t1;
        let out_dot = t1_dot * t1 + t1_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `g6_for_each`.
pub enum g6_for_each {}
impl g6_for_each {
    /// The result of `g6_for_each` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = [1.0, 2.0];
        let len = t1.len();
        let mut acc: f64 = 0.0;
        for k in 0..len {
            acc += t1[k] * x;
        }
        let out = acc * acc;
        (
            out,
            move |d_out: f64| {
                let t2 = d_out * acc;
                let d_acc = t2 + t2;
                let d_x = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&t1[..len]),
                        d_acc,
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
    /// The gradient of `g6_for_each`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g6_for_each` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g6_for_each`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g6_for_each` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [1.0, 2.0];
        let len = t1.len();
        let mut acc: f64 = 0.0;
        let mut acc_dot = 0.0;
        for k in 0..len {
            let t2 = t1[k];
            acc += t2 * x;
            acc_dot += x_dot * t2;
        }
        let out = acc * acc;
        let out_dot = acc_dot * acc + acc_dot * acc;
        (out, out_dot)
    }
}

/// The derivatives of the function `g7`.
pub enum g7 {}
impl g7 {
    /// The result of `g7` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = 2.0 * x;
        let out = x * y + 1.0;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out * x;
                let d_x = d_out * y + d_y * 2.0;
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
    /// The gradient of `g7`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g7` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g7` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let y = 2.0 * x;
        let y_dot = x_dot * 2.0;
        let t1_dot = x_dot * y + y_dot * x;
        let out = x * y + 1.0;
        (out, t1_dot)
    }
}

/// The derivatives of the function `g7_parameter`.
pub enum g7_parameter {}
impl g7_parameter {
    /// The result of `g7_parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = x * x;
        let out = 2.0 * x * x + y - y;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out - d_out;
                let t1 = d_y * x;
                let d_x = d_out * (4.0 * x) + t1 + t1;
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
    /// The gradient of `g7_parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g7_parameter` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g7_parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g7_parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = 2.0 * x;
        let out = t1 * x + y - y;
        let out_dot = x_dot * 2.0 * x + x_dot * t1 + y_dot - y_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `g9_even`.
pub enum g9_even {}
impl g9_even {
    /// The result of `g9_even` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_g9_odd_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let out = if t1 {
            x
        } else {
            let (t2, g9_odd_pullback) = g9_odd::__vjp(x * x, n - 1);
            saved_g9_odd_pullback = ::core::option::Option::Some(g9_odd_pullback);
            t2
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let g9_odd_pullback = ::chainrule::__private::kept(
                        &saved_g9_odd_pullback,
                    );
                    let (d_t3, _) = g9_odd_pullback(d_out);
                    let t4 = d_t3 * x;
                    t4 + t4
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `g9_even`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `g9_even` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `g9_even`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g9_even` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let (t1, t1_dot) = g9_odd::__jvp(x * x, x_dot * x + x_dot * x, n - 1, ());
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `g9_odd`.
pub enum g9_odd {}
impl g9_odd {
    /// The result of `g9_odd` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_g9_even_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let out = if t1 {
            x
        } else {
            let (t2, g9_even_pullback) = g9_even::__vjp(x + 1.0, n - 1);
            saved_g9_even_pullback = ::core::option::Option::Some(g9_even_pullback);
            t2
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let g9_even_pullback = ::chainrule::__private::kept(
                        &saved_g9_even_pullback,
                    );
                    let (d_t3, _) = g9_even_pullback(d_out);
                    d_t3
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `g9_odd`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `g9_odd` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `g9_odd`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g9_odd` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let (t1, t1_dot) = g9_even::__jvp(x + 1.0, x_dot, n - 1, ());
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `g9`.
pub enum g9 {}
impl g9 {
    /// The result of `g9` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, g9_even_pullback) = g9_even::__vjp(x, 3);
        (
            out,
            move |d_out: f64| {
                let (d_x, _) = g9_even_pullback(d_out);
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
    /// The gradient of `g9`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g9` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g9` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = g9_even::__jvp(x, x_dot, 3, ());
        (out, out_dot)
    }
}

/// The derivatives of the function `g10`.
pub enum g10 {}
impl g10 {
    /// The result of `g10` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t = x * x;
        let out = t * t;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * t;
                let d_t = t1 + t1;
                let t2 = d_t * x;
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
    /// The gradient of `g10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g10` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t = x * x;
        let t_dot = x_dot * x + x_dot * x;
        let out = t * t;
        let out_dot = t_dot * t + t_dot * t;
        (out, out_dot)
    }
}

/// The derivatives of the function `g10_square`.
pub enum g10_square {}
impl g10_square {
    /// The result of `g10_square` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(t: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = t * t;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * t;
                let d_t = t1 + t1;
                d_t
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(t: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(t);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `g10_square`, with the shape of its arguments.
    #[inline]
    pub fn grad(t: f64) -> f64 {
        let (_, pullback) = Self::vjp(t);
        pullback(1.0)
    }
    /// The value of `g10_square` and its gradient.
    #[inline]
    pub fn value_and_grad(t: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(t);
        (value, pullback(1.0))
    }
    /// The value of `g10_square`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(t: f64, d_t: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(t);
        let (d_t_added,) = pullback(1.0);
        *d_t += d_t_added;
        value
    }
    /// The result of `g10_square` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let t = args;
        let t_dot = tangents;
        Self::__jvp(t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(t: f64, t_dot: f64) -> (f64, f64) {
        let out = t * t;
        let out_dot = t_dot * t + t_dot * t;
        (out, out_dot)
    }
}

/// The derivatives of the function `g10_function`.
pub enum g10_function {}
impl g10_function {
    /// The result of `g10_function` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, g10_square_pullback) = g10_square::__vjp(x);
        let (out, g10_square_pullback_1) = g10_square::__vjp(t1);
        (
            out,
            move |d_out: f64| {
                let (d_t1,) = g10_square_pullback_1(d_out);
                let (d_x,) = g10_square_pullback(d_t1);
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
    /// The gradient of `g10_function`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g10_function` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g10_function`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g10_function` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = g10_square::__jvp(x, x_dot);
        let (out, out_dot) = g10_square::__jvp(t1, t1_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `g12`.
pub enum g12 {}
impl g12 {
    /// The result of `g12` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = x * x;
        let x_2 = x_1 + 1.0;
        (
            x_2,
            move |d_x_2: f64| {
                let t1 = d_x_2 * x;
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
    /// The gradient of `g12`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g12` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g12`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g12` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_2 = x_1 + 1.0;
        (x_2, x_1_dot)
    }
}

/// The derivatives of the function `g12_types`.
pub enum g12_types {}
impl g12_types {
    /// The result of `g12_types` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x * f64::from(2);
        let x_1 = t1 * x;
        let out = x_1 / 2.0 + 1.0;
        (
            out,
            move |d_out: f64| {
                let d_x_1 = d_out / 2.0;
                let d_x = d_x_1 * (t1 + t1);
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
    /// The gradient of `g12_types`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g12_types` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g12_types`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g12_types` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = f64::from(2);
        let t2 = x * t1;
        let x_1 = t2 * x;
        let x_1_dot = x_dot * t1 * x + x_dot * t2;
        let t3_dot = x_1_dot / 2.0;
        let out = x_1 / 2.0 + 1.0;
        (out, t3_dot)
    }
}

/// The derivatives of the function `g13`.
pub enum g13 {}
impl g13 {
    /// The result of `g13` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = 2.0 * x;
        let y = x_1 * x_1 + x;
        (
            y,
            move |d_y: f64| {
                let t1 = d_y * x_1;
                let d_x_1 = t1 + t1;
                let d_x = d_y + d_x_1 * 2.0;
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
    /// The gradient of `g13`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g13` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g13`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g13` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = 2.0 * x;
        let x_1_dot = x_dot * 2.0;
        let y = x_1 * x_1 + x;
        let y_dot = x_1_dot * x_1 + x_1_dot * x_1 + x_dot;
        (y, y_dot)
    }
}

/// The derivatives of the function `g13_arm`.
pub enum g13_arm {}
impl g13_arm {
    /// The result of `g13_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let y = if t1 {
            let x_1 = 2.0 * x;
            x + x_1 * x_1
        } else {
            x
        };
        (
            y,
            move |d_y: f64| {
                let d_x = if t1 {
                    let x_1 = 4.0 * x;
                    let d_x_1 = d_y * x_1;
                    d_y + d_x_1 * 2.0
                } else {
                    d_y
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
    /// The gradient of `g13_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g13_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g13_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g13_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            let x_1 = 2.0 * x;
            let x_1_dot = x_dot * 2.0;
            (x + x_1 * x_1, x_dot + (x_1_dot * x_1 + x_1_dot * x_1))
        } else {
            (x, x_dot)
        };
        (y, y_dot)
    }
}

/// The derivatives of the function `g15`.
pub enum g15 {}
impl g15 {
    /// The result of `g15` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        assert!(x > 0.0, "{x} is not positive", x = x);
        debug_assert!(x < 1e9);
        debug_assert_ne!(x, - 1.0);
        let mut text = format!("{x:?}", x = x);
        assert!(! text.is_empty());
        let out = x * x;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * x;
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
    /// The gradient of `g15`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g15` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g15`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g15` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut x: f64, x_dot: f64) -> (f64, f64) {
        assert!(x > 0.0, "{x} is not positive", x = x);
        debug_assert!(x < 1e9);
        debug_assert_ne!(x, - 1.0);
        let mut text = format!("{x:?}", x = x);
        assert!(! text.is_empty());
        let out = x * x;
        let out_dot = x_dot * x + x_dot * x;
        (out, out_dot)
    }
}

/// The derivatives of the function `g18`.
pub enum g18 {}
impl g18 {
    /// The result of `g18` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let _: f64 = G18_K;
        let mut t1 = G18_TABLE[1];
        let _: f64 = t1;
        let out = G18_K * x * t1;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * t1;
                let d_x = d_t2 * G18_K;
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
    /// The gradient of `g18`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g18` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g18`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g18` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let _: f64 = G18_K;
        let mut t1 = G18_TABLE[1];
        let _: f64 = t1;
        let out = G18_K * x * t1;
        let out_dot = x_dot * G18_K * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `g18_inside`.
pub enum g18_inside {}
impl g18_inside {
    /// The result of `g18_inside` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        const K: f64 = 2.0;
        static TABLE: [f64; 3] = [4.0, 5.0, 6.0];
        let t1 = TABLE[1];
        let out = K * x * t1;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * t1;
                let d_x = d_t2 * K;
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
    /// The gradient of `g18_inside`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g18_inside` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g18_inside`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g18_inside` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        const K: f64 = 2.0;
        static TABLE: [f64; 3] = [4.0, 5.0, 6.0];
        let t1 = TABLE[1];
        let out = K * x * t1;
        let out_dot = x_dot * K * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `g21`.
pub enum g21 {}
impl g21 {
    /// The result of `g21` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> T) {
        let t1 = T::from_f64(0.1);
        let out = x * t1;
        (
            out,
            move |d_out: T| {
                let d_x = d_out * t1;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>) {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `g21`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T) -> T {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `g21` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T) -> (T, T) {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `g21`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, d_x: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `g21` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: T, tangents: T) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T) -> (T, T) {
        let t1 = T::from_f64(0.1);
        let out = x * t1;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `g21_float`.
pub enum g21_float {}
impl g21_float {
    /// The result of `g21_float` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: num_traits::Float>(x: T) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::from(0.1).unwrap();
        let out = x * t1;
        (
            out,
            move |d_out: T| {
                let d_x = d_out * t1;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: num_traits::Float>(
        x: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `g21_float`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: num_traits::Float>(x: T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `g21_float` and its gradient.
    #[inline]
    pub fn value_and_grad<T: num_traits::Float>(x: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `g21_float`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: num_traits::Float>(x: T, d_x: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `g21_float` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: num_traits::Float>(args: T, tangents: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: num_traits::Float>(x: T, x_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::from(0.1).unwrap();
        let out = x * t1;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

