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
                let t1_1 = u.len() - 1;
                let start = 1;
                let end = start + t1_1;
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                for i in 1..t1_1 {
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
                if 1 < t1_1 {
                    d_u[t1_1 - 1] += next;
                    d_u[t1_1] += next_1;
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
                let t1 = x.len() - 1;
                let start = 1;
                let end = start + t1;
                let mut d_sum_1 = d_sum;
                let mut next: f64 = 0.0;
                for i in (0..t1).rev() {
                    let sum = saved_sum[i];
                    let t2 = x[i];
                    let t3 = x[start..end][i] - t2;
                    let d_t4 = d_sum_1 * t2;
                    let d_t5 = d_t4 * sum;
                    d_x[start..end][i] += next + d_t5;
                    (d_sum_1, next) = (
                        d_t4 * t3 + d_sum_1 * 0.9,
                        d_sum_1 * (sum * t3) - d_t5,
                    );
                }
                if 0 < t1 {
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
                let t1 = x.len() - 3;
                let start = 3;
                let end = start + t1;
                let mut d_sum_1 = d_sum;
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                let mut next_2: f64 = 0.0;
                for i in 0..t1 {
                    let sum = saved_sum[i];
                    let t3 = x[i];
                    let t4 = x[start..end][i];
                    let d_t5 = d_sum_1 * sum;
                    let d_t6 = d_t5 * t4;
                    d_x[i] += next + d_t6;
                    d_sum_1 = d_sum_1 * (t3 * t4) + d_sum_1 * saved_t2[i];
                    next = next_1;
                    next_1 = next_2;
                    next_2 = d_t5 * t3;
                }
                if 0 < t1 {
                    d_x[t1] += next;
                    d_x[t1 + 1] += next_1;
                    d_x[t1 + 2] += next_2;
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
                let t3_1 = a.len();
                let mut next: f64 = 0.0;
                let mut next_1: f64 = 0.0;
                for i in 1..t3_1 {
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
                if 1 < t3_1 {
                    d_a[t3_1 - 1] += next;
                }
                if 1 < t3_1 {
                    d_b[t3_1 - 1] += next_1;
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
                    let d_t7 = t5 * f64::from(k);
                    t5 -= d_t7 * saved_t4[at_2];
                }
                let mut d_y = t6 + t5;
                let mut d_x = 0.0;
                for i in (lo..hi).rev() {
                    let at_3 = (i as usize).wrapping_sub(lo as usize);
                    let d_t3 = d_y * x;
                    let d_x_1 = d_y * saved_t2[at_3];
                    d_y = d_t3 * f64::from(i) + d_y * saved_t1[at_3];
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

