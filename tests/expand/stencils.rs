/// The derivatives of the function `curvature`.
pub enum curvature {}
impl curvature {
    /// The result of `curvature` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        u: &[f64],
        v: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(u, v);
        (
            out,
            move |d_out: f64| {
                let mut d_u = ::chainrule::__private::zeros_like(u);
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, u, &mut d_u, v, &mut d_v);
                (d_u, d_v)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: &[f64],
        v: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let mut sum: f64 = 0.0;
        for i in 1..u.len() - 1 {
            let bend = u[i - 1] - 2.0 * u[i] + u[i + 1];
            sum += bend * bend * v[i];
        }
        (
            sum,
            move |d_sum: f64, u: &[f64], d_u: &mut [f64], v: &[f64], d_v: &mut [f64]| {
                let t1 = u.len() - 1;
                let start = 1;
                let end = start + t1;
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                for i in 1..t1 {
                    let t2 = i - 1;
                    let bend = u[t2] - 2.0 * u[i] + u[start..end][i];
                    let d_t3 = d_sum * v[i];
                    let d_t4 = d_sum * (bend * bend);
                    d_v[i] += d_t4;
                    let t5 = d_t3 * bend;
                    let d_bend = t5 + t5;
                    let d_t6 = -(d_bend * 2.0);
                    d_u[t2] += next + d_bend;
                    next = next_1 + d_t6;
                    next_1 = d_bend;
                }
                if 1 < t1 {
                    d_u[t1 - 1] += next;
                    d_u[t1] += next_1;
                }
            },
        )
    }
    /// The gradient of `curvature`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        u: &[f64],
        v: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(u, v);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, u, &mut d_u, v, &mut d_v);
        (d_u, d_v)
    }
    /// The value of `curvature` and its gradient.
    #[inline]
    pub fn value_and_grad(
        u: &[f64],
        v: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(u, v);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, u, &mut d_u, v, &mut d_v);
        (value, (d_u, d_v))
    }
    /// The value of `curvature`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        u: &[f64],
        v: &[f64],
        d_u: &mut [f64],
        d_v: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(u, v);
        pullback(1.0, u, d_u, v, d_v);
        value
    }
    /// The result of `curvature` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (u, v) = args;
        let (u_dot, v_dot) = tangents;
        Self::__jvp(u, u_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(u: &[f64], u_dot: &[f64], v: &[f64], v_dot: &[f64]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 1..u.len() - 1 {
            let t1 = i - 1;
            let t2 = i + 1;
            let bend = u[t1] - 2.0 * u[i] + u[t2];
            let bend_dot = u_dot[t1] - u_dot[i] * 2.0 + u_dot[t2];
            let t3 = bend * bend;
            let t4 = v[i];
            sum += t3 * t4;
            sum_dot += (bend_dot * bend + bend_dot * bend) * t4 + v_dot[i] * t3;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `damped_differences`.
pub enum damped_differences {}
impl damped_differences {
    /// The result of `damped_differences` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len() - 1;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 1.0;
        for i in 0..t1 {
            let t2 = x[i];
            saved_sum[i] = sum;
            sum = sum * 0.9 + sum * (x[i + 1] - t2) * t2;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t3 = x.len() - 1;
                let start = 1;
                let end = start + t3;
                let mut d_sum_1 = d_sum;
                let mut next: f64 = 0.0;
                for i in (0..t3).rev() {
                    let sum = saved_sum[i];
                    let t2 = x[i];
                    let t4 = x[start..end][i] - t2;
                    let d_t5 = d_sum_1 * t2;
                    let d_t6 = d_t5 * sum;
                    d_x[start..end][i] += next + d_t6;
                    (d_sum_1, next) = (
                        d_sum_1 * (0.9 + t2 * t4),
                        d_sum_1 * (sum * t4) - d_t6,
                    );
                }
                if 0 < t3 {
                    d_x[0] += next;
                }
            },
        )
    }
    /// The gradient of `damped_differences`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `damped_differences` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `damped_differences`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `damped_differences` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let t3 = x[t1] - t2;
            let t4 = sum * t3;
            (sum, sum_dot) = (
                sum * 0.9 + t4 * t2,
                sum_dot * 0.9
                    + ((sum_dot * t3 + (x_dot[t1] - t2_dot) * sum) * t2 + t2_dot * t4),
            );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `damped_from_the_end`.
pub enum damped_from_the_end {}
impl damped_from_the_end {
    /// The result of `damped_from_the_end` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len() - 3;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 1.0;
        for i in (0..t1).rev() {
            saved_sum[i] = sum;
            saved_t2[i] = sum.cos();
            sum = sum.sin() + x[i] * x[i + 3] * sum;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t3 = x.len() - 3;
                let start = 3;
                let end = start + t3;
                let mut d_sum_1 = d_sum;
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                let mut next_2: f64 = 0.0;
                for i in 0..t3 {
                    let sum = saved_sum[i];
                    let t4 = x[i];
                    let t5 = x[start..end][i];
                    let d_t6 = d_sum_1 * sum;
                    let d_t7 = d_t6 * t5;
                    d_x[i] += next + d_t7;
                    d_sum_1 *= t4 * t5 + saved_t2[i];
                    next = next_1;
                    next_1 = next_2;
                    next_2 = d_t6 * t4;
                }
                if 0 < t3 {
                    d_x[t3] += next;
                    d_x[t3 + 1] += next_1;
                    d_x[t3 + 2] += next_2;
                }
            },
        )
    }
    /// The gradient of `damped_from_the_end`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `damped_from_the_end` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `damped_from_the_end`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `damped_from_the_end` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        for i in (0..x.len() - 3).rev() {
            let t1 = x[i];
            let t2 = i + 3;
            let t3 = x[t2];
            let t4 = t1 * t3;
            (sum, sum_dot) = (
                sum.sin() + t4 * sum,
                sum_dot * sum.cos()
                    + ((x_dot[i] * t3 + x_dot[t2] * t1) * sum + sum_dot * t4),
            );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `maybe_empty`.
pub enum maybe_empty {}
impl maybe_empty {
    /// The result of `maybe_empty` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        from: usize,
        to: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, from, to);
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
        from: usize,
        to: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((), ()) + use<>) {
        let len = ::core::cmp::max(from, to) - from;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = 0.0;
        for i in from..to {
            let t2 = (x[i] * x[i + 1]).exp();
            let at = i - from;
            saved_t1[at] = t2;
            sum += t2;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let start = 1;
                let end = start + to;
                let mut next: f64 = 0.0;
                for i in from..to {
                    let at_1 = i - from;
                    let d_t3 = d_sum * saved_t1[at_1];
                    let d_t4 = d_t3 * x[start..end][i];
                    d_x[i] += next + d_t4;
                    next = d_t3 * x[i];
                }
                if from < to {
                    d_x[to] += next;
                }
                ((), ())
            },
        )
    }
    /// The gradient of `maybe_empty`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], from: usize, to: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, from, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `maybe_empty` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        from: usize,
        to: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, from, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `maybe_empty`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], from: usize, to: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, from, to);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `maybe_empty` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize, usize), tangents: &[f64]) -> (f64, f64) {
        let (x, from, to) = args;
        let x_dot = tangents;
        let from_dot = ();
        let to_dot = ();
        Self::__jvp(x, x_dot, from, from_dot, to, to_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        from: usize,
        from_dot: impl ::core::marker::Sized,
        to: usize,
        to_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in from..to {
            let t1 = x[i];
            let t2 = i + 1;
            let t3 = x[t2];
            let t4 = (t1 * t3).exp();
            sum += t4;
            sum_dot += (x_dot[i] * t3 + x_dot[t2] * t1) * t4;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `two_rows`.
pub enum two_rows {}
impl two_rows {
    /// The result of `two_rows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[f64],
        b: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                let mut d_b = ::chainrule::__private::zeros_like(b);
                pullback(d_out, a, &mut d_a, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[f64],
        b: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let mut sum: f64 = 0.0;
        for i in 1..a.len() {
            let t1 = a[i];
            let t2 = i - 1;
            sum += (t1 - a[t2]) * (b[i] + b[t2]) * t1;
        }
        (
            sum,
            move |d_sum: f64, a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]| {
                let t3 = a.len();
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                for i in 1..t3 {
                    let t1 = a[i];
                    let t2 = i - 1;
                    let t4 = t1 - a[t2];
                    let t5 = b[i] + b[t2];
                    let d_t6 = d_sum * t1;
                    let d_t7 = d_t6 * t5;
                    let d_t8 = d_t6 * t4;
                    let d_t9 = -d_t7;
                    d_a[t2] += next + d_t9;
                    d_b[t2] += next_1 + d_t8;
                    next = d_sum * (t4 * t5) + d_t7;
                    next_1 = d_t8;
                }
                if 1 < t3 {
                    d_a[t3 - 1] += next;
                }
                if 1 < t3 {
                    d_b[t3 - 1] += next_1;
                }
            },
        )
    }
    /// The gradient of `two_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &[f64],
        b: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `two_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[f64],
        b: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `two_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &[f64],
        b: &[f64],
        d_a: &mut [f64],
        d_b: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `two_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[f64], a_dot: &[f64], b: &[f64], b_dot: &[f64]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 1..a.len() {
            let t1 = a[i];
            let t1_dot = a_dot[i];
            let t2 = i - 1;
            let t3 = t1 - a[t2];
            let t4 = b[i] + b[t2];
            let t5 = t3 * t4;
            sum += t5 * t1;
            sum_dot
                += ((t1_dot - a_dot[t2]) * t4 + (b_dot[i] + b_dot[t2]) * t3) * t1
                    + t1_dot * t5;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `numbered`.
pub enum numbered {}
impl numbered {
    /// The result of `numbered` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, lo: i32, hi: i32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, lo, hi);
        (
            out,
            move |d_out: f64| {
                let (d_x, _, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        lo: i32,
        hi: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, (), ()) + use<>) {
        use ::core::iter::Iterator as _;
        let len = (::core::cmp::max(lo, hi) as usize).wrapping_sub(lo as usize);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut y = x;
        for i in lo..hi {
            let t3 = f64::from(i) * y;
            let at = (i as usize).wrapping_sub(lo as usize);
            saved_t1[at] = y.cos();
            saved_t2[at] = t3;
            y = y.sin() + t3 * x;
        }
        let mut saved_t4: [f64; 6] = [0.0; 6];
        let mut z = y;
        for k in (2..=5u8).rev() {
            let at_1 = k as usize;
            saved_t4[at_1] = z.sin();
            z = z.cos() * f64::from(k) + z;
        }
        let out = y * z;
        (
            out,
            move |d_out: f64| {
                let mut t5 = d_out * y;
                let t6 = d_out * z;
                for k in 2..=5u8 {
                    let at_2 = k as usize;
                    t5 -= t5 * (f64::from(k) * saved_t4[at_2]);
                }
                let mut d_y = t6 + t5;
                let mut d_x = 0.0;
                for i in (lo..hi).rev() {
                    let at_3 = (i as usize).wrapping_sub(lo as usize);
                    let d_x_1 = d_y * saved_t2[at_3];
                    d_y *= saved_t1[at_3] + x * f64::from(i);
                    d_x += d_x_1;
                }
                let d_x_2 = d_y + d_x;
                (d_x_2, (), ())
            },
        )
    }
    /// The gradient of `numbered`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, lo: i32, hi: i32) -> f64 {
        let (_, pullback) = Self::__vjp(x, lo, hi);
        let (d_x, _, _) = pullback(1.0);
        d_x
    }
    /// The value of `numbered` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, lo: i32, hi: i32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, lo, hi);
        let (d_x, _, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `numbered`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, lo: i32, hi: i32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, lo, hi);
        let (d_x_added, _, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `numbered` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, i32, i32), tangents: f64) -> (f64, f64) {
        let (x, lo, hi) = args;
        let x_dot = tangents;
        let lo_dot = ();
        let hi_dot = ();
        Self::__jvp(x, x_dot, lo, lo_dot, hi, hi_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        lo: i32,
        lo_dot: impl ::core::marker::Sized,
        hi: i32,
        hi_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut y = x;
        let mut y_dot = x_dot;
        for i in lo..hi {
            let t1 = f64::from(i);
            let t2 = t1 * y;
            (y, y_dot) = (
                y.sin() + t2 * x,
                y_dot * y.cos() + (y_dot * t1 * x + x_dot * t2),
            );
        }
        let mut z = y;
        let mut z_dot = y_dot;
        for k in (2..=5u8).rev() {
            let t3 = f64::from(k);
            (z, z_dot) = (z.cos() * t3 + z, -(z_dot * z.sin()) * t3 + z_dot);
        }
        let out = y * z;
        let out_dot = y_dot * z + z_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled_squares`.
pub enum scaled_squares {}
impl scaled_squares {
    /// The result of `scaled_squares` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = 0.5 * k;
        let t2 = t1 * x;
        let out = 0.5 * x * x + x * 3.0 * x - t2 * x;
        (
            out,
            move |d_out: f64| {
                let t3 = d_out * x;
                let d_k = -(t3 * x * 0.5);
                let d_x = d_out * (6.0 * x) + t3 - d_out * t2 - t3 * t1;
                (d_x, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, k)
    }
    /// The gradient of `scaled_squares`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, k);
        pullback(1.0)
    }
    /// The value of `scaled_squares` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, k);
        (value, pullback(1.0))
    }
    /// The value of `scaled_squares`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: f64, d_x: &mut f64, d_k: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, d_k_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_k += d_k_added;
        value
    }
    /// The result of `scaled_squares` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, k: f64, k_dot: f64) -> (f64, f64) {
        let t1 = 0.5 * x;
        let t2 = x * 3.0;
        let t3 = 0.5 * k;
        let t4 = t3 * x;
        let out = t1 * x + t2 * x - t4 * x;
        let out_dot = x_dot * 0.5 * x + x_dot * t1 + (x_dot * 3.0 * x + x_dot * t2)
            - ((k_dot * 0.5 * x + x_dot * t3) * x + x_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `apart_from_poles`.
pub enum apart_from_poles {}
impl apart_from_poles {
    /// The result of `apart_from_poles` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let square = 1.0 + x * x;
        let t1 = square.sqrt();
        let t2 = 2.0 + y.powi(2);
        let t3 = y.cosh() / square;
        let t4 = x.abs() + 0.5;
        let t5 = t4.powf(y);
        let t6 = x.max(1e-3);
        let out = t1 / t2 + t3.ln() + t5 / t6;
        (
            out,
            move |d_out: f64| {
                let t7 = 1.0 / t6;
                let d_t5 = d_out * t7;
                let d_t4 = d_t5
                    * ::chainrule::__private::strong_mul(y, t4.powf(y - 1.0));
                let d_t3 = ::chainrule::__private::zero_mul(d_out, 1.0 / t3);
                let t8 = 1.0 / square;
                let d_t9 = d_t3 * t8;
                let t10 = 1.0 / t2;
                let d_t1 = d_out * t10;
                let d_square = d_t1 * (0.5 / t1) - d_t3 * (t3 * t8);
                let t11 = d_square * x;
                let d_x = d_t4 * ::chainrule::__private::sign(x) + t11 + t11
                    - d_out * (t5 * t7 * t7)
                        * ::chainrule::__private::max_first(x, 1e-3);
                let d_y = d_t5 * (t5 * ::chainrule::__private::ln_or_zero(t4))
                    + d_t9 * y.sinh() - d_out * (t1 * t10 * t10) * (2.0 * y);
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
    /// The gradient of `apart_from_poles`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `apart_from_poles` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `apart_from_poles`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `apart_from_poles` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1_dot = x_dot * x + x_dot * x;
        let square = 1.0 + x * x;
        let t2 = square.sqrt();
        let t3 = 2.0 + y.powi(2);
        let t4 = t2 / t3;
        let t5 = 1.0 / t3;
        let t6 = y.cosh() / square;
        let t7 = 1.0 / square;
        let t8 = x.abs() + 0.5;
        let t9 = t8.powf(y);
        let t10 = x.max(1e-3);
        let t11 = t9 / t10;
        let t12 = 1.0 / t10;
        let out = t4 + t6.ln() + t11;
        let out_dot = ::chainrule::__private::zero_mul(t1_dot * (0.5 / t2), t5)
            - ::chainrule::__private::strong_mul(y_dot * (2.0 * y), t4 * t5)
            + ::chainrule::__private::zero_mul(
                y_dot * y.sinh() * t7 - t1_dot * (t6 * t7),
                1.0 / t6,
            )
            + ((x_dot * ::chainrule::__private::sign(x)
                * ::chainrule::__private::strong_mul(y, t8.powf(y - 1.0))
                + y_dot * (t9 * ::chainrule::__private::ln_or_zero(t8))) * t12
                - x_dot * ::chainrule::__private::max_first(x, 1e-3) * (t11 * t12));
        (out, out_dot)
    }
}

/// The derivatives of the function `relaxed`.
pub enum relaxed {}
impl relaxed {
    /// The result of `relaxed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        start: &[f64],
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(start, rate);
        (
            out,
            move |d_out: f64| {
                let mut d_start = ::chainrule::__private::zeros_like(start);
                let (d_rate,) = pullback(d_out, start, &mut d_start);
                (d_start, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        start: &[f64],
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_bend: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut u = start.to_vec();
        let len = u.len();
        for k in 0..2 {
            let t5 = u.len() - 1;
            let start_1 = saved_t4.len();
            saved_t4.resize(start_1 + t5, 0.0);
            let end = start_1 + t5;
            let start_2 = saved_bend.len();
            saved_bend.resize(start_2 + t5, 0.0);
            let end_1 = start_2 + t5;
            let saved_t4_1 = &mut saved_t4[start_1..end];
            let saved_bend_1 = &mut saved_bend[start_2..end_1];
            for i in 1..t5 {
                let t6 = i - 1;
                let t7 = u[i];
                let bend = u[t6] - 2.0 * t7 * t7 + u[i + 1];
                u[i] += rate * bend;
                u[t6] = u[t6] * 0.9;
                saved_t4_1[i] = t7;
                saved_bend_1[i] = bend;
            }
            let t8 = u.len() - 1;
            let start_3 = saved_t1.len();
            saved_t1.resize(start_3 + t8, 0.0);
            let end_2 = start_3 + t8;
            let start_4 = saved_t2.len();
            saved_t2.resize(start_4 + t8, 0.0);
            let end_3 = start_4 + t8;
            let start_5 = saved_t3.len();
            saved_t3.resize(start_5 + t8, 0.0);
            let end_4 = start_5 + t8;
            let saved_t1_1 = &mut saved_t1[start_3..end_2];
            let saved_t2_1 = &mut saved_t2[start_4..end_3];
            let saved_t3_1 = &mut saved_t3[start_5..end_4];
            for i_1 in (2..t8).rev() {
                let t9 = u[i_1];
                let t10 = u[i_1 - 2];
                let t11 = i_1 + 1;
                u[t11] = t9 * t10 + 0.5 * u[t11];
                let t12 = u[t11];
                u[i_1] -= rate * t12;
                saved_t1_1[i_1] = t9;
                saved_t2_1[i_1] = t10;
                saved_t3_1[i_1] = t12;
            }
        }
        let len_1 = u.len();
        let mut sum: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t13 = u[k_1];
            sum += t13 * t13 * (k_1 as f64 + 1.0);
        }
        (
            sum,
            move |d_sum: f64, start: &[f64], d_start: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_bend_at = saved_bend.len();
                let mut d_u = ::chainrule::__private::vec![0.0; len];
                for k_1 in 0..len_1 {
                    let d_t14 = d_sum * (k_1 as f64 + 1.0);
                    let t15 = d_t14 * u[k_1];
                    let d_t13 = t15 + t15;
                    d_u[..len_1][k_1] += d_t13;
                }
                let mut d_rate = 0.0;
                for k in (0..2).rev() {
                    let t5 = u.len() - 1;
                    saved_t1_at -= t5;
                    let start_6 = saved_t1_at;
                    let end_5 = start_6 + t5;
                    saved_t2_at -= t5;
                    let start_7 = saved_t2_at;
                    let end_6 = start_7 + t5;
                    saved_t3_at -= t5;
                    let start_8 = saved_t3_at;
                    let end_7 = start_8 + t5;
                    let t16 = 2 < t5;
                    let (held_3, held_4, held_5) = if t16 {
                        let held = d_u[2 - 2];
                        let held_1 = d_u[2 - 1];
                        let held_2 = d_u[2];
                        (held, held_1, held_2)
                    } else {
                        (0.0, 0.0, 0.0)
                    };
                    let start_9 = 1;
                    let end_8 = start_9 + t5;
                    let mut d_rate_1 = 0.0;
                    let mut held_6 = held_3;
                    let mut held_7 = held_4;
                    let mut held_8 = held_5;
                    let saved_t1_2 = &saved_t1[start_6..end_5];
                    let saved_t2_2 = &saved_t2[start_7..end_6];
                    let saved_t3_2 = &saved_t3[start_8..end_7];
                    for i_1 in 2..t5 {
                        let held_9 = d_u[start_9..end_8][i_1];
                        let d_rate_2 = -(held_8 * saved_t3_2[i_1]);
                        let d_t12 = -(held_8 * rate);
                        let held_10 = held_9 + d_t12;
                        let d_t17 = held_10 * 0.5;
                        let held_11 = 0.0 + d_t17;
                        let d_t9 = held_10 * saved_t2_2[i_1];
                        let d_t10 = held_10 * saved_t1_2[i_1];
                        let held_12 = held_6 + d_t10;
                        let held_13 = held_8 + d_t9;
                        d_u[i_1 - 2] = held_12;
                        d_rate_1 += d_rate_2;
                        held_6 = held_7;
                        held_7 = held_13;
                        held_8 = held_11;
                    }
                    if t16 {
                        d_u[t5 - 2] = held_6;
                        d_u[t5 - 1] = held_7;
                        d_u[t5] = held_8;
                    }
                    saved_t4_at -= t5;
                    let start_10 = saved_t4_at;
                    let end_9 = start_10 + t5;
                    saved_bend_at -= t5;
                    let start_11 = saved_bend_at;
                    let end_10 = start_11 + t5;
                    let t18 = 1 < t5;
                    let (held_16, held_17) = if t18 {
                        let held_14 = d_u[t5];
                        let held_15 = d_u[t5 - 1];
                        (held_14, held_15)
                    } else {
                        (0.0, 0.0)
                    };
                    let start_12 = 1;
                    let end_11 = start_12 + t5;
                    let mut d_rate_3 = 0.0;
                    let mut held_18 = held_16;
                    let mut held_19 = held_17;
                    let saved_t4_2 = &saved_t4[start_10..end_9];
                    let saved_bend_2 = &saved_bend[start_11..end_10];
                    for i in (1..t5).rev() {
                        let held_20 = d_u[i - 1];
                        let bend = saved_bend_2[i];
                        let d_t19 = held_20 * 0.9;
                        let held_21 = 0.0 + d_t19;
                        let d_rate_4 = held_19 * bend;
                        let d_bend = held_19 * rate;
                        let held_22 = held_18 + d_bend;
                        let d_t20 = -d_bend;
                        let d_t7 = d_t20 * (4.0 * saved_t4_2[i]);
                        let held_23 = held_19 + d_t7;
                        let held_24 = held_21 + d_bend;
                        d_u[start_12..end_11][i] = held_22;
                        d_rate_3 += d_rate_4;
                        held_18 = held_23;
                        held_19 = held_24;
                    }
                    if t18 {
                        d_u[1] = held_18;
                        d_u[1 - 1] = held_19;
                    }
                    let d_rate_5 = d_rate_1 + d_rate_3;
                    d_rate += d_rate_5;
                }
                ::chainrule::__private::add_assign(&mut d_start[..], &d_u[..]);
                (d_rate,)
            },
        )
    }
    /// The gradient of `relaxed`, with the shape of its arguments.
    #[inline]
    pub fn grad(start: &[f64], rate: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(start, rate);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        let (d_rate,) = pullback(1.0, start, &mut d_start);
        (d_start, d_rate)
    }
    /// The value of `relaxed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        start: &[f64],
        rate: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(start, rate);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        let (d_rate,) = pullback(1.0, start, &mut d_start);
        (value, (d_start, d_rate))
    }
    /// The value of `relaxed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        start: &[f64],
        rate: f64,
        d_start: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(start, rate);
        let (d_rate_added,) = pullback(1.0, start, d_start);
        *d_rate += d_rate_added;
        value
    }
    /// The result of `relaxed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (start, rate) = args;
        let (start_dot, rate_dot) = tangents;
        Self::__jvp(start, start_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        start: &[f64],
        start_dot: &[f64],
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut u = start.to_vec();
        let mut u_dot = start_dot.to_vec();
        for k in 0..2 {
            for i in 1..u.len() - 1 {
                let t1 = i - 1;
                let t2 = u[i];
                let t2_dot = u_dot[i];
                let t3 = 2.0 * t2;
                let t4 = i + 1;
                let bend = u[t1] - t3 * t2 + u[t4];
                let bend_dot = u_dot[t1] - (t2_dot * 2.0 * t2 + t2_dot * t3) + u_dot[t4];
                u[i] += rate * bend;
                u_dot[i] += rate_dot * bend + bend_dot * rate;
                u[t1] = u[t1] * 0.9;
                u_dot[t1] = u_dot[t1] * 0.9;
            }
            for i_1 in (2..u.len() - 1).rev() {
                let t5 = u[i_1];
                let t6 = i_1 - 2;
                let t7 = u[t6];
                let t8 = i_1 + 1;
                u[t8] = t5 * t7 + 0.5 * u[t8];
                u_dot[t8] = u_dot[i_1] * t7 + u_dot[t6] * t5 + u_dot[t8] * 0.5;
                let t9 = u[t8];
                u[i_1] -= rate * t9;
                u_dot[i_1] -= rate_dot * t9 + u_dot[t8] * rate;
            }
        }
        let len = u.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t10 = u[k_1];
            let t10_dot = u_dot[k_1];
            let t11 = k_1 as f64 + 1.0;
            sum += t10 * t10 * t11;
            sum_dot += (t10_dot * t10 + t10_dot * t10) * t11;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `coupled`.
pub enum coupled {}
impl coupled {
    /// The result of `coupled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        start: &[f64],
        far: usize,
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(start, far, rate);
        (
            out,
            move |d_out: f64| {
                let mut d_start = ::chainrule::__private::zeros_like(start);
                let (_, d_rate) = pullback(d_out, start, &mut d_start);
                (d_start, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        start: &[f64],
        far: usize,
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((), f64) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut u = start.to_vec();
        let len = u.len();
        for k in 0..2 {
            let t4 = u.len() - 1;
            let len_1 = ::core::cmp::max(far, t4) - far;
            let start_1 = saved_t1.len();
            saved_t1.resize(start_1 + len_1, 0.0);
            let end = start_1 + len_1;
            let start_2 = saved_t2.len();
            saved_t2.resize(start_2 + len_1, 0.0);
            let end_1 = start_2 + len_1;
            let start_3 = saved_t3.len();
            saved_t3.resize(start_3 + len_1, 0.0);
            let end_2 = start_3 + len_1;
            let saved_t1_1 = &mut saved_t1[start_1..end];
            let saved_t2_1 = &mut saved_t2[start_2..end_1];
            let saved_t3_1 = &mut saved_t3[start_3..end_2];
            for k_1 in far..t4 {
                let t5 = k_1 - far;
                let t6 = u[t5];
                let t7 = u[k_1 - 1];
                let t8 = t6 * t7 + u[k_1 + 1] - 3.0 * u[k_1];
                u[k_1] += rate * t8;
                saved_t1_1[t5] = t6;
                saved_t2_1[t5] = t7;
                saved_t3_1[t5] = t8;
            }
        }
        let len_2 = u.len();
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_2 {
            let t9 = u[k_2];
            sum += t9 * t9;
        }
        (
            sum,
            move |d_sum: f64, start: &[f64], d_start: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_u = ::chainrule::__private::vec![0.0; len];
                for k_2 in 0..len_2 {
                    let t10 = d_sum * u[k_2];
                    let d_t9 = t10 + t10;
                    d_u[..len_2][k_2] += d_t9;
                }
                let mut d_rate = 0.0;
                for k in (0..2).rev() {
                    let t4 = u.len() - 1;
                    let len_1 = ::core::cmp::max(far, t4) - far;
                    saved_t1_at -= len_1;
                    let start_4 = saved_t1_at;
                    let end_3 = start_4 + len_1;
                    saved_t2_at -= len_1;
                    let start_5 = saved_t2_at;
                    let end_4 = start_5 + len_1;
                    saved_t3_at -= len_1;
                    let start_6 = saved_t3_at;
                    let end_5 = start_6 + len_1;
                    let held_1 = if far < t4 {
                        let held = d_u[t4 - 1];
                        held
                    } else {
                        0.0
                    };
                    let start_7 = 1;
                    let end_6 = start_7 + t4;
                    let mut d_rate_1 = 0.0;
                    let mut held_2 = held_1;
                    let saved_t1_2 = &saved_t1[start_4..end_3];
                    let saved_t2_2 = &saved_t2[start_5..end_4];
                    let saved_t3_2 = &saved_t3[start_6..end_5];
                    for k_1 in (far..t4).rev() {
                        let at = k_1 - far;
                        let t11 = k_1 - 1;
                        let d_rate_2 = held_2 * saved_t3_2[at];
                        let d_t8 = held_2 * rate;
                        let d_t12 = -(d_t8 * 3.0);
                        d_u[k_1] += d_t12;
                        d_u[start_7..end_6][k_1] += d_t8;
                        let d_t6 = d_t8 * saved_t2_2[at];
                        let d_t7 = d_t8 * saved_t1_2[at];
                        d_u[at] += d_t6;
                        let held_3 = d_u[t11];
                        let held_4 = held_3 + d_t7;
                        d_u[t11] = held_4;
                        d_rate_1 += d_rate_2;
                        held_2 = held_4;
                    }
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(&mut d_start[..], &d_u[..]);
                ((), d_rate)
            },
        )
    }
    /// The gradient of `coupled`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        start: &[f64],
        far: usize,
        rate: f64,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(start, far, rate);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        let (_, d_rate) = pullback(1.0, start, &mut d_start);
        (d_start, d_rate)
    }
    /// The value of `coupled` and its gradient.
    #[inline]
    pub fn value_and_grad(
        start: &[f64],
        far: usize,
        rate: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(start, far, rate);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        let (_, d_rate) = pullback(1.0, start, &mut d_start);
        (value, (d_start, d_rate))
    }
    /// The value of `coupled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        start: &[f64],
        far: usize,
        rate: f64,
        d_start: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(start, far, rate);
        let (_, d_rate_added) = pullback(1.0, start, d_start);
        *d_rate += d_rate_added;
        value
    }
    /// The result of `coupled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize, f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (start, far, rate) = args;
        let (start_dot, rate_dot) = tangents;
        let far_dot = ();
        Self::__jvp(start, start_dot, far, far_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        start: &[f64],
        start_dot: &[f64],
        far: usize,
        far_dot: impl ::core::marker::Sized,
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        let mut u = start.to_vec();
        let mut u_dot = start_dot.to_vec();
        for k in 0..2 {
            for k_1 in far..u.len() - 1 {
                let t1 = k_1 - far;
                let t2 = u[t1];
                let t3 = k_1 - 1;
                let t4 = u[t3];
                let t5 = k_1 + 1;
                let t6 = t2 * t4 + u[t5] - 3.0 * u[k_1];
                u[k_1] += rate * t6;
                u_dot[k_1]
                    += rate_dot * t6
                        + (u_dot[t1] * t4 + u_dot[t3] * t2 + u_dot[t5]
                            - u_dot[k_1] * 3.0) * rate;
            }
        }
        let len = u.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len {
            let t7 = u[k_2];
            let t7_dot = u_dot[k_2];
            sum += t7 * t7;
            sum_dot += t7_dot * t7 + t7_dot * t7;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `plate`.
pub enum plate {}
impl plate {
    /// The result of `plate` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        start: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(start, n);
        (
            out,
            move |d_out: f64| {
                let mut d_start = ::chainrule::__private::zeros_like(start);
                pullback(d_out, start, &mut d_start);
                d_start
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        start: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut u = start.to_vec();
        let len = u.len();
        let t5 = n - 1;
        for i in (1..t5).rev() {
            let t6 = n - 1;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, t6, &[t5]);
            saved_t1.resize(start_1 + t6, 0.0);
            let end = start_1 + t6;
            let start_2 = saved_t2.len();
            ::chainrule::__private::room(&mut saved_t2, t6, &[t5]);
            saved_t2.resize(start_2 + t6, 0.0);
            let end_1 = start_2 + t6;
            let start_3 = saved_t3.len();
            ::chainrule::__private::room(&mut saved_t3, t6, &[t5]);
            saved_t3.resize(start_3 + t6, 0.0);
            let end_2 = start_3 + t6;
            let start_4 = saved_t4.len();
            ::chainrule::__private::room(&mut saved_t4, t6, &[t5]);
            saved_t4.resize(start_4 + t6, 0.0);
            let end_3 = start_4 + t6;
            let saved_t1_1 = &mut saved_t1[start_1..end];
            let saved_t2_1 = &mut saved_t2[start_2..end_1];
            let saved_t3_1 = &mut saved_t3[start_3..end_2];
            let saved_t4_1 = &mut saved_t4[start_4..end_3];
            for j in (1..t6).rev() {
                let k = i * n + j;
                let t7 = u[k];
                let t8 = u[k + 1];
                let t9 = u[k - 1];
                let t10 = u[k + n];
                u[k] = t7 * t8 + 0.2 * (u[k - n] + t9 * t10);
                saved_t1_1[j] = t7;
                saved_t2_1[j] = t8;
                saved_t3_1[j] = t9;
                saved_t4_1[j] = t10;
            }
        }
        let len_1 = u.len();
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            let t11 = u[k_1];
            sum += t11 * t11;
        }
        (
            sum,
            move |d_sum: f64, start: &[f64], d_start: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut d_u = ::chainrule::__private::vec![0.0; len];
                for k_1 in 0..len_1 {
                    let t12 = d_sum * u[k_1];
                    let d_t11 = t12 + t12;
                    d_u[..len_1][k_1] += d_t11;
                }
                for i in 1..t5 {
                    let t6 = n - 1;
                    saved_t1_at -= t6;
                    let start_5 = saved_t1_at;
                    let end_4 = start_5 + t6;
                    saved_t2_at -= t6;
                    let start_6 = saved_t2_at;
                    let end_5 = start_6 + t6;
                    saved_t3_at -= t6;
                    let start_7 = saved_t3_at;
                    let end_6 = start_7 + t6;
                    saved_t4_at -= t6;
                    let start_8 = saved_t4_at;
                    let end_7 = start_8 + t6;
                    let held_1 = if 1 < t6 {
                        let held = d_u[i * n + 1];
                        held
                    } else {
                        0.0
                    };
                    let start_9 = i * n;
                    let end_8 = start_9 + t6;
                    let start_10 = i * n + n;
                    let end_9 = start_10 + t6;
                    let start_11 = i * n + 1;
                    let end_10 = start_11 + t6;
                    let mut held_2 = held_1;
                    let saved_t1_2 = &saved_t1[start_5..end_4];
                    let saved_t2_2 = &saved_t2[start_6..end_5];
                    let saved_t3_2 = &saved_t3[start_7..end_6];
                    let saved_t4_2 = &saved_t4[start_8..end_7];
                    for j in 1..t6 {
                        let k = i * n + j;
                        d_u[start_9..end_8][j] = 0.0;
                        let d_t13 = held_2 * 0.2;
                        let d_t9 = d_t13 * saved_t4_2[j];
                        let d_t10 = d_t13 * saved_t3_2[j];
                        d_u[start_10..end_9][j] += d_t10;
                        d_u[k - 1] += d_t9;
                        d_u[k - n] += d_t13;
                        let d_t7 = held_2 * saved_t2_2[j];
                        let d_t8 = held_2 * saved_t1_2[j];
                        d_u[start_9..end_8][j] += d_t7;
                        let held_3 = d_u[start_11..end_10][j];
                        let held_4 = held_3 + d_t8;
                        d_u[start_11..end_10][j] = held_4;
                        held_2 = held_4;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_start[..], &d_u[..]);
                ((),)
            },
        )
    }
    /// The gradient of `plate`, with the shape of its arguments.
    #[inline]
    pub fn grad(start: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(start, n);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        pullback(1.0, start, &mut d_start);
        d_start
    }
    /// The value of `plate` and its gradient.
    #[inline]
    pub fn value_and_grad(
        start: &[f64],
        n: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(start, n);
        let mut d_start = ::chainrule::__private::zeros_like(start);
        pullback(1.0, start, &mut d_start);
        (value, d_start)
    }
    /// The value of `plate`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(start: &[f64], n: usize, d_start: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(start, n);
        pullback(1.0, start, d_start);
        value
    }
    /// The result of `plate` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (start, n) = args;
        let start_dot = tangents;
        let n_dot = ();
        Self::__jvp(start, start_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        start: &[f64],
        start_dot: &[f64],
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut u = start.to_vec();
        let mut u_dot = start_dot.to_vec();
        for i in (1..n - 1).rev() {
            for j in (1..n - 1).rev() {
                let k = i * n + j;
                let t1 = u[k];
                let t2 = k + 1;
                let t3 = u[t2];
                let t4 = k - n;
                let t5 = k - 1;
                let t6 = u[t5];
                let t7 = k + n;
                let t8 = u[t7];
                u[k] = t1 * t3 + 0.2 * (u[t4] + t6 * t8);
                u_dot[k] = u_dot[k] * t3 + u_dot[t2] * t1
                    + (u_dot[t4] + (u_dot[t5] * t8 + u_dot[t7] * t6)) * 0.2;
            }
        }
        let len = u.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t9 = u[k_1];
            let t9_dot = u_dot[k_1];
            sum += t9 * t9;
            sum_dot += t9_dot * t9 + t9_dot * t9;
        }
        (sum, sum_dot)
    }
}

