/// The derivatives of the function `sum_of_squares`.
pub enum sum_of_squares {}
impl sum_of_squares {
    /// The result of `sum_of_squares` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let t1 = x[k];
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                for k in 0..len {
                    let t2 = d_sum * x[k];
                    let d_t1 = t2 + t2;
                    d_x[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `sum_of_squares`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `sum_of_squares` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `sum_of_squares`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `sum_of_squares` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `dot`.
pub enum dot {}
impl dot {
    /// The result of `dot` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            sum += x[k] * y[k];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let len = x.len();
                let len_1 = y.len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let d_t1 = d_sum * y[..len_2][k];
                    let d_t2 = d_sum * x[..len_2][k];
                    d_y[..len_2][k] += d_t2;
                    d_x[..len_2][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `dot`, with the shape of its arguments.
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
    /// The value of `dot` and its gradient.
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
    /// The value of `dot`; its gradient is added to the buffers.
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
    /// The result of `dot` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = x[k];
            let t2 = y[k];
            sum += t1 * t2;
            sum_dot += x_dot[k] * t2 + y_dot[k] * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `functions_as_arguments`.
pub enum functions_as_arguments {}
impl functions_as_arguments {
    /// The result of `functions_as_arguments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_scale,) = pullback(d_out, x, &mut d_x);
                (d_x, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_cube_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let t3 = x[k].abs().sqrt();
            saved_t2[k] = t3;
            sum += t3;
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_1 {
            let v = x[k_1];
            sum_1 += v * scale;
        }
        let len_2 = x.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut sum_2: f64 = -0.0;
        let t4 = sum * sum_1;
        for k_2 in 0..len_2 {
            let v_1 = x[k_2];
            let (t5, cube_pullback) = cube::__vjp(v_1);
            saved_sum[k_2] = sum_2;
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_cube_pullback, cube_pullback);
            sum_2 += t5;
        }
        let out = t4 + sum_2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_cube_pullback_at = saved_cube_pullback.len();
                let len = x.len();
                let mut d_sum_2 = d_out;
                for k_2 in (0..len).rev() {
                    let sum_2 = saved_sum[k_2];
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_cube_pullback_at -= 1;
                    let cube_pullback = &saved_cube_pullback[saved_cube_pullback_at];
                    let (d_sum_2_1, d_t5) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        t5,
                        &(sum_2 + *t5),
                        d_sum_2,
                    );
                    let (d_v_1,) = cube_pullback(d_t5);
                    d_x[k_2] += d_v_1;
                    d_sum_2 = d_sum_2_1;
                }
                let d_sum = d_out * sum_1;
                let d_sum_1 = d_out * sum;
                for k_1 in 0..len {
                    let d_v = d_sum_1 * scale;
                    d_x[..len][k_1] += d_v;
                }
                let d_scale = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&x[..len]),
                        d_sum_1,
                    );
                for k in 0..len {
                    let d_t6 = ::chainrule::__private::zero_mul(
                        d_sum,
                        0.5 / saved_t2[..len][k],
                    );
                    let d_t7 = ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sign(x[k]),
                        d_t6,
                    );
                    d_x[..len][k] += d_t7;
                }
                (d_scale,)
            },
        )
    }
    /// The gradient of `functions_as_arguments`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], scale: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_scale,) = pullback(1.0, x, &mut d_x);
        (d_x, d_scale)
    }
    /// The value of `functions_as_arguments` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        scale: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_scale,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_scale))
    }
    /// The value of `functions_as_arguments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        scale: f64,
        d_x: &mut [f64],
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, scale);
        let (d_scale_added,) = pullback(1.0, x, d_x);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `functions_as_arguments` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, scale) = args;
        let (x_dot, scale_dot) = tangents;
        Self::__jvp(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], scale: f64, scale_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t2 = t1.abs().sqrt();
            sum += t2;
            sum_dot
                += ::chainrule::__private::zero_mul(
                    x_dot[k] * ::chainrule::__private::sign(t1),
                    0.5 / t2,
                );
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let v = x[k_1];
            let v_dot = x_dot[k_1];
            sum_1 += v * scale;
            sum_1_dot += v_dot * scale + scale_dot * v;
        }
        let len_2 = x.len();
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        let t3 = sum * sum_1;
        let t3_dot = ::chainrule::__private::strong_mul(sum_dot, sum_1)
            + ::chainrule::__private::zero_mul(sum_1_dot, sum);
        for k_2 in 0..len_2 {
            let v_1 = x[k_2];
            let v_1_dot = x_dot[k_2];
            let (t4, t4_dot) = cube::__jvp(v_1, v_1_dot);
            let t5 = sum_2 + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &t4,
                &t5,
                &sum_2_dot,
                &t4_dot,
            );
            sum_2 = t5;
            sum_2_dot = t5_dot;
        }
        let out = t3 + sum_2;
        let out_dot = t3_dot + sum_2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `mapped_by_name`.
pub enum mapped_by_name {}
impl mapped_by_name {
    /// The result of `mapped_by_name` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_cube_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let (t2, cube_pullback) = cube::__vjp(x[k]);
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_t1, t2);
            ::chainrule::__private::push(&mut saved_cube_pullback, cube_pullback);
            sum += t2;
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_1 {
            sum_1 += x[k_1].sin();
        }
        let out = sum * sum_1;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_cube_pullback_at = saved_cube_pullback.len();
                let len = x.len();
                let d_sum_1 = d_out * sum;
                let d_sum = d_out * sum_1;
                for k_1 in 0..len {
                    let d_t3 = d_sum_1 * x[k_1].cos();
                    d_x[k_1] += d_t3;
                }
                let mut d_sum_2 = d_sum;
                for k in (0..len).rev() {
                    let sum_2 = saved_sum[k];
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    saved_cube_pullback_at -= 1;
                    let cube_pullback = &saved_cube_pullback[saved_cube_pullback_at];
                    let (d_sum_3, d_t2) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        t2,
                        &(sum_2 + *t2),
                        d_sum_2,
                    );
                    let (d_t4,) = cube_pullback(d_t2);
                    d_x[k] += d_t4;
                    d_sum_2 = d_sum_3;
                }
            },
        )
    }
    /// The gradient of `mapped_by_name`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `mapped_by_name` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `mapped_by_name`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `mapped_by_name` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t1, t1_dot) = cube::__jvp(x[k], x_dot[k]);
            let t2 = sum + t1;
            let t2_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t1,
                &t2,
                &sum_dot,
                &t1_dot,
            );
            sum = t2;
            sum_dot = t2_dot;
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let t3 = x[k_1];
            sum_1 += t3.sin();
            sum_1_dot += x_dot[k_1] * t3.cos();
        }
        let out = sum * sum_1;
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum_1)
            + ::chainrule::__private::zero_mul(sum_1_dot, sum);
        (out, out_dot)
    }
}

/// The derivatives of the function `bounded`.
pub enum bounded {}
impl bounded {
    /// The result of `bounded` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        mut n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = (0..n).map(|i| i as f64).sum::<f64>();
        let t2 = n > 2;
        let t3 = if t2 { x } else { 1.5 };
        let bound = t1.min(t3);
        let out = bound * x;
        (
            out,
            move |d_out: f64| {
                let d_bound = d_out * x;
                let d_t3 = d_bound * ::chainrule::__private::min_second(t1, t3);
                let t4 = d_out * bound;
                let t5 = if t2 { d_t3 } else { 0.0 };
                let d_x = t4 + t5;
                (d_x, ())
            },
        )
    }
    /// The gradient of `bounded`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `bounded` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `bounded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `bounded` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
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
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = (0..n).map(|i| i as f64).sum::<f64>();
        let (t2, t2_dot) = if n > 2 { (x, x_dot) } else { (1.5, 0.0) };
        let bound = t1.min(t2);
        let bound_dot = t2_dot * ::chainrule::__private::min_second(t1, t2);
        let out = bound * x;
        let out_dot = bound_dot * x + x_dot * bound;
        (out, out_dot)
    }
}

/// The derivatives of the function `cube`.
pub enum cube {}
impl cube {
    /// The result of `cube` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x * x;
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * x;
                let t2 = d_t1 * x;
                let d_x = d_out * t1 + t2 + t2;
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
    /// The gradient of `cube`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cube` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cube`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cube` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x * x;
        let out = t1 * x;
        let out_dot = (x_dot * x + x_dot * x) * x + x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `filtered`.
pub enum filtered {}
impl filtered {
    /// The result of `filtered` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_limit,) = pullback(d_out, x, &mut d_x);
                (d_x, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            if x[k] > limit {
                sum += x[k].ln();
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    if x[k] > limit {
                        let d_t1 = ::chainrule::__private::zero_mul(d_sum_1, 1.0 / x[k]);
                        d_x[k] += d_t1;
                    }
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `filtered`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `filtered` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        limit: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_limit))
    }
    /// The value of `filtered`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        limit: f64,
        d_x: &mut [f64],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit);
        let (d_limit_added,) = pullback(1.0, x, d_x);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `filtered` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], limit: f64, limit_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            if x[k] > limit {
                let t1 = x[k];
                sum += t1.ln();
                sum_dot += ::chainrule::__private::zero_mul(x_dot[k], 1.0 / t1);
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `product`.
pub enum product {}
impl product {
    /// The result of `product` and its pullback, which takes the cotangent of the result.
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
        for k in 0..len {
            saved_product[k] = product;
            product *= x[k];
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_product_1 = d_product;
                for k in (0..len).rev() {
                    let product = saved_product[k];
                    let d_t1 = d_product_1 * product;
                    d_x[k] += d_t1;
                    d_product_1 *= x[k];
                }
            },
        )
    }
    /// The gradient of `product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `product` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut product_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            (product, product_dot) = (
                product * t1,
                product_dot * t1 + x_dot[k] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `folds`.
pub enum folds {}
impl folds {
    /// The result of `folds` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = 0.0;
        for k in 0..len {
            sum = sum * 0.5 + x[k];
        }
        let len_1 = x.len();
        let mut a: f64 = 0.0;
        let mut b: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t1 = x[k_1];
            a += t1;
            b += t1 * t1;
        }
        let len_2 = x.len();
        let mut t2 = f64::NEG_INFINITY;
        for k_2 in 0..len_2 {
            t2 = t2.max(x[k_2]);
        }
        let mut chosen = ::core::primitive::usize::MAX;
        for k_3 in 0..len_2 {
            let t3_1 = x[k_3];
            let found = t3_1 == t2 && f64::NEG_INFINITY != t2;
            if found {
                chosen = k_3;
            }
            if found {
                break;
            }
        }
        let out = sum * a + b * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let d_b = d_out * t2;
                let d_t2 = d_out * b;
                let d_a = d_out * sum;
                let end = chosen.wrapping_add(1);
                let d_sum = d_out * a;
                for k_2 in chosen..end {
                    d_x[..end][k_2] += d_t2;
                }
                for k_1 in 0..len {
                    let t4 = d_b * x[k_1];
                    let d_t1 = t4 + t4 + d_a;
                    d_x[..len][k_1] += d_t1;
                }
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    d_x[k] += d_sum_1;
                    d_sum_1 *= 0.5;
                }
            },
        )
    }
    /// The gradient of `folds`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `folds` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `folds`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `folds` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            sum = sum * 0.5 + x[k];
            sum_dot = sum_dot * 0.5 + x_dot[k];
        }
        let len_1 = x.len();
        let mut a: f64 = 0.0;
        let mut b: f64 = 0.0;
        let mut a_dot = 0.0;
        let mut b_dot = 0.0;
        for k_1 in 0..len_1 {
            let t1 = x[k_1];
            let t1_dot = x_dot[k_1];
            a += t1;
            b += t1 * t1;
            a_dot += t1_dot;
            b_dot += t1_dot * t1 + t1_dot * t1;
        }
        let len_2 = x.len();
        let mut t2 = f64::NEG_INFINITY;
        let mut t2_dot = 0.0;
        for k_2 in 0..len_2 {
            let t3 = x[k_2];
            (t2, t2_dot) = (
                t2.max(t3),
                t2_dot * ::chainrule::__private::max_first(t2, t3)
                    + x_dot[k_2] * ::chainrule::__private::max_second(t2, t3),
            );
        }
        let out = sum * a + b * t2;
        let out_dot = sum_dot * a + a_dot * sum + (b_dot * t2 + t2_dot * b);
        (out, out_dot)
    }
}

/// The derivatives of the function `windows_and_chunks`.
pub enum windows_and_chunks {}
impl windows_and_chunks {
    /// The result of `windows_and_chunks` and its pullback, which takes the cotangent of the result.
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
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let len = x.len();
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = -0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            sum += (x[k..t1][1] - x[k..t1][0]).powi(2);
        }
        let len_2 = x.len();
        let len_3 = len_2.div_ceil(3);
        let mut sum_1 = sum;
        for k_1 in 0..len_3 {
            let t2 = k_1 * 3;
            let len_4 = x.len();
            let t3 = ::core::cmp::min(t2 + 3, len_4);
            let len_5 = t3 - t2;
            let start = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, len_5, &[len_3]);
            saved_product.resize(start + len_5, 0.0);
            let end = start + len_5;
            let mut product: f64 = 1.0;
            let saved_product_1 = &mut saved_product[start..end];
            for k_2 in 0..len_5 {
                saved_product_1[k_2] = product;
                product *= x[t2..t3][k_2];
            }
            sum_1 += product;
        }
        let len_6 = x.len();
        let len_7 = len_6 / 2;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_7
        ];
        let mut sum_2 = sum_1;
        for k_3 in 0..len_7 {
            let t4 = k_3 * 2;
            let t5 = t4 + 2;
            let t6 = x[t4..t5][1];
            saved_sum[k_3] = sum_2;
            sum_2 *= x[t4..t5][0] + t6 * t6;
        }
        (
            sum_2,
            move |d_sum_2: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let len = x.len();
                let len_1 = usize::saturating_sub(len + 1, 2);
                let len_3 = len.div_ceil(3);
                let len_7 = len / 2;
                let mut d_sum_2_1 = d_sum_2;
                for k_3 in (0..len_7).rev() {
                    let sum_2 = saved_sum[k_3];
                    let t4 = k_3 * 2;
                    let t5 = t4 + 2;
                    let t6 = x[t4..t5][1];
                    let d_t7 = d_sum_2_1 * sum_2;
                    let t8 = d_t7 * t6;
                    let d_t6 = t8 + t8;
                    d_x[t4..t5][1] += d_t6;
                    d_x[t4..t5][0] += d_t7;
                    d_sum_2_1 *= x[t4..t5][0] + t6 * t6;
                }
                for k_1 in (0..len_3).rev() {
                    let t2 = k_1 * 3;
                    let t3 = ::core::cmp::min(t2 + 3, len);
                    let len_5 = t3 - t2;
                    saved_product_at -= len_5;
                    let start_1 = saved_product_at;
                    let end_1 = start_1 + len_5;
                    let mut d_product = d_sum_2_1;
                    let saved_product_2 = &saved_product[start_1..end_1];
                    for k_2 in (0..len_5).rev() {
                        let product = saved_product_2[k_2];
                        let d_t9 = d_product * product;
                        d_x[t2..t3][k_2] += d_t9;
                        d_product *= x[t2..t3][k_2];
                    }
                }
                for k in 0..len_1 {
                    let t1 = k + 2;
                    let d_t10 = d_sum_2_1 * (2.0 * (x[k..t1][1] - x[k..t1][0]));
                    let d_t11 = -d_t10;
                    d_x[k..t1][0] += d_t11;
                    d_x[k..t1][1] += d_t10;
                }
            },
        )
    }
    /// The gradient of `windows_and_chunks`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `windows_and_chunks` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `windows_and_chunks`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `windows_and_chunks` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            let t2 = x[k..t1][1] - x[k..t1][0];
            sum += t2.powi(2);
            sum_dot += (x_dot[k..t1][1] - x_dot[k..t1][0]) * (2.0 * t2);
        }
        let len_2 = x.len();
        let len_3 = len_2.div_ceil(3);
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..len_3 {
            let t3 = k_1 * 3;
            let len_4 = x.len();
            let t4 = ::core::cmp::min(t3 + 3, len_4);
            let len_5 = t4 - t3;
            let mut product: f64 = 1.0;
            let mut product_dot = 0.0;
            for k_2 in 0..len_5 {
                let t5 = x[t3..t4][k_2];
                (product, product_dot) = (
                    product * t5,
                    product_dot * t5 + x_dot[t3..t4][k_2] * product,
                );
            }
            sum_1 += product;
            sum_1_dot += product_dot;
        }
        let len_6 = x.len();
        let len_7 = len_6 / 2;
        let mut sum_2 = sum_1;
        let mut sum_2_dot = sum_1_dot;
        for k_3 in 0..len_7 {
            let t6 = k_3 * 2;
            let t7 = t6 + 2;
            let t8 = x[t6..t7][1];
            let t8_dot = x_dot[t6..t7][1];
            let t9 = x[t6..t7][0] + t8 * t8;
            (sum_2, sum_2_dot) = (
                sum_2 * t9,
                ::chainrule::__private::strong_mul(sum_2_dot, t9)
                    + ::chainrule::__private::zero_mul(
                        x_dot[t6..t7][0] + (t8_dot * t8 + t8_dot * t8),
                        sum_2,
                    ),
            );
        }
        (sum_2, sum_2_dot)
    }
}

/// The derivatives of the function `positions`.
pub enum positions {}
impl positions {
    /// The result of `positions` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let t1 = x[k];
            sum += k as f64 * t1 * t1;
        }
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, 1);
        let len_3 = ::core::cmp::min(len_2, 2);
        let len_4 = len_3.div_ceil(2);
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_4 {
            sum_1 += x[(k_1 * 2) + 1].sin();
        }
        let len_5 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        let mut acc: f64 = 1.0;
        for k_2 in (0..len_5).rev() {
            let t4 = acc.cos();
            saved_t2[k_2] = t4;
            saved_t3[k_2] = acc.sin();
            acc = t4 * x[k_2];
        }
        let out = sum + sum_1 * acc;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_2 = usize::saturating_sub(len, 1);
                let len_3 = ::core::cmp::min(len_2, 2);
                let len_4 = len_3.div_ceil(2);
                let d_sum_1 = d_out * acc;
                let mut d_acc = d_out * sum_1;
                for k_2 in 0..len {
                    let d_t5 = d_acc * saved_t2[k_2];
                    d_x[k_2] += d_t5;
                    d_acc = -(d_acc * (x[k_2] * saved_t3[k_2]));
                }
                for k_1 in 0..len_4 {
                    let t6 = (k_1 * 2) + 1;
                    let d_t7 = d_sum_1 * x[t6].cos();
                    d_x[t6] += d_t7;
                }
                for k in 0..len {
                    let t8 = k as f64 * x[k];
                    let d_t1 = d_out * (t8 + t8);
                    d_x[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `positions`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `positions` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `positions`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `positions` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = k as f64;
            let t2 = x[k];
            let t2_dot = x_dot[k];
            let t3 = t1 * t2;
            sum += t3 * t2;
            sum_dot += t2_dot * t1 * t2 + t2_dot * t3;
        }
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, 1);
        let len_3 = ::core::cmp::min(len_2, 2);
        let len_4 = len_3.div_ceil(2);
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_4 {
            let t4 = (k_1 * 2) + 1;
            let t5 = x[t4];
            sum_1 += t5.sin();
            sum_1_dot += x_dot[t4] * t5.cos();
        }
        let len_5 = x.len();
        let mut acc: f64 = 1.0;
        let mut acc_dot = 0.0;
        for k_2 in (0..len_5).rev() {
            let t6 = acc.cos();
            let t7 = x[k_2];
            (acc, acc_dot) = (t6 * t7, -(acc_dot * acc.sin()) * t7 + x_dot[k_2] * t6);
        }
        let out = sum + sum_1 * acc;
        let out_dot = sum_dot + (sum_1_dot * acc + acc_dot * sum_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `while_small`.
pub enum while_small {}
impl while_small {
    /// The result of `while_small` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_limit,) = pullback(d_out, x, &mut d_x);
                (d_x, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut trips = 0usize;
        for k in 0..len {
            let t1 = x[k] < limit;
            let exits = if t1 {
                let t2 = x[k];
                sum += t2 * t2;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_k, (k, t1));
            trips += 1;
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut saved_t3 = ::chainrule::__private::vec![false; len_1];
        let mut sum_1: f64 = -0.0;
        let mut exits_1 = false;
        for k_1 in 0..len_1 {
            let t4 = exits_1 || !(x[k_1] < limit);
            if t4 {
                sum_1 += x[k_1] * 3.0;
            }
            saved_t3[k_1] = t4;
            exits_1 = t4;
        }
        let out = sum * sum_1 + sum;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let len_1 = x.len();
                let mut d_sum_1 = d_out * sum;
                let t5 = d_out * sum_1;
                for k_1 in (0..len_1).rev() {
                    if saved_t3[k_1] {
                        let d_t6 = d_sum_1 * 3.0;
                        d_x[k_1] += d_t6;
                    }
                }
                let mut d_sum = d_out + t5;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let (k, t1) = saved_k[saved_k_at];
                    if t1 {
                        let t7 = d_sum * x[k];
                        let d_t2 = t7 + t7;
                        d_x[k] += d_t2;
                    }
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `while_small`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `while_small` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        limit: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_limit))
    }
    /// The value of `while_small`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        limit: f64,
        d_x: &mut [f64],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit);
        let (d_limit_added,) = pullback(1.0, x, d_x);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `while_small` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], limit: f64, limit_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let exits = if x[k] < limit {
                let t1 = x[k];
                let t1_dot = x_dot[k];
                sum += t1 * t1;
                sum_dot += t1_dot * t1 + t1_dot * t1;
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut exits_1 = false;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let t2 = exits_1 || !(x[k_1] < limit);
            if t2 {
                sum_1 += x[k_1] * 3.0;
                sum_1_dot += x_dot[k_1] * 3.0;
            }
            exits_1 = t2;
        }
        let out = sum * sum_1 + sum;
        let out_dot = sum_dot * sum_1 + sum_1_dot * sum + sum_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `chained`.
pub enum chained {}
impl chained {
    /// The result of `chained` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let t2 = x[k].exp();
            saved_t1[k] = t2;
            sum += t2;
        }
        let len_1 = y.len();
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_1 = sum;
        for k_1 in 0..len_1 {
            let t4 = y[k_1].exp();
            saved_t3[k_1] = t4;
            sum_1 += t4;
        }
        let out = sum_1.ln();
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let len = x.len();
                let len_1 = y.len();
                let d_sum_1 = ::chainrule::__private::zero_mul(d_out, 1.0 / sum_1);
                for k_1 in 0..len_1 {
                    let d_t5 = d_sum_1 * saved_t3[..len_1][k_1];
                    d_y[..len_1][k_1] += d_t5;
                }
                for k in 0..len {
                    let d_t6 = d_sum_1 * saved_t1[..len][k];
                    d_x[..len][k] += d_t6;
                }
            },
        )
    }
    /// The gradient of `chained`, with the shape of its arguments.
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
    /// The value of `chained` and its gradient.
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
    /// The value of `chained`; its gradient is added to the buffers.
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
    /// The result of `chained` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k].exp();
            sum += t1;
            sum_dot += x_dot[k] * t1;
        }
        let len_1 = y.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..len_1 {
            let t2 = y[k_1].exp();
            sum_1 += t2;
            sum_1_dot += y_dot[k_1] * t2;
        }
        let out = sum_1.ln();
        let out_dot = ::chainrule::__private::zero_mul(sum_1_dot, 1.0 / sum_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `collected`.
pub enum collected {}
impl collected {
    /// The result of `collected` and its pullback, which takes the cotangent of the result.
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
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            squares.push(t1 * t1);
        }
        let len_1 = squares.len();
        let mut sums: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len_2 = squares.len();
        let len_3 = x.len();
        let len_4 = ::core::cmp::min(len_2, len_3);
        for k_1 in 0..len_4 {
            sums.push(squares[k_1] + x[k_1]);
        }
        let len_5 = sums.len();
        let len_6 = sums.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_6
        ];
        let mut product: f64 = 1.0;
        for k_2 in 0..len_6 {
            saved_product[k_2] = product;
            product *= sums[k_2];
        }
        let out = product + squares[0];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_4 = ::core::cmp::min(len_2, len);
                let mut d_sums = ::chainrule::__private::vec![0.0; len_5];
                let mut d_squares = ::chainrule::__private::vec![0.0; len_1];
                d_squares[0] += d_out;
                let mut d_product = d_out;
                for k_2 in (0..len_6).rev() {
                    let product = saved_product[k_2];
                    let d_t2 = d_product * product;
                    d_sums[k_2] += d_t2;
                    d_product *= sums[k_2];
                }
                for k_1 in (0..len_4).rev() {
                    let d_t3 = ::chainrule::__private::take(d_sums.pop());
                    d_x[k_1] += d_t3;
                    d_squares[k_1] += d_t3;
                }
                for k in (0..len).rev() {
                    let d_t4 = ::chainrule::__private::take(d_squares.pop());
                    let t5 = d_t4 * x[k];
                    let d_t1 = t5 + t5;
                    d_x[k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `collected`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `collected` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `collected`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `collected` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut squares_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            squares.push(t1 * t1);
            squares_dot.push(t1_dot * t1 + t1_dot * t1);
        }
        let mut sums: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut sums_dot = ::chainrule::__private::Vec::<f64>::new();
        let len_1 = squares.len();
        let len_2 = x.len();
        let len_3 = ::core::cmp::min(len_1, len_2);
        for k_1 in 0..len_3 {
            sums.push(squares[k_1] + x[k_1]);
            sums_dot.push(squares_dot[k_1] + x_dot[k_1]);
        }
        let len_4 = sums.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_2 in 0..len_4 {
            let t2 = sums[k_2];
            (product, product_dot) = (
                product * t2,
                product_dot * t2 + sums_dot[k_2] * product,
            );
        }
        let out = product + squares[0];
        let out_dot = product_dot + squares_dot[0];
        (out, out_dot)
    }
}

/// The derivatives of the function `running`.
pub enum running {}
impl running {
    /// The result of `running` and its pullback, which takes the cotangent of the result.
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
        let mut saved_last: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut last: f64 = 1.0;
        let mut total: f64 = 0.0;
        for k in 0..len {
            let last_1 = last * x[k] + 1.0;
            saved_last[k] = last;
            last = last_1;
            total += last_1 * last_1;
        }
        (
            total,
            move |d_total: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_last = 0.0;
                for k in (0..len).rev() {
                    let last = saved_last[k];
                    let t1 = x[k];
                    let last_1 = last * t1 + 1.0;
                    let t2 = d_total * last_1;
                    let d_last_1 = d_last + t2 + t2;
                    let d_t3 = d_last_1 * last;
                    d_x[k] += d_t3;
                    d_last = d_last_1 * t1;
                }
            },
        )
    }
    /// The gradient of `running`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `running` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `running`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `running` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut last: f64 = 1.0;
        let mut total: f64 = 0.0;
        let mut last_dot = 0.0;
        let mut total_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t2_dot = last_dot * t1 + x_dot[k] * last;
            let last_1 = last * t1 + 1.0;
            last = last_1;
            total += last_1 * last_1;
            last_dot = t2_dot;
            total_dot += t2_dot * last_1 + t2_dot * last_1;
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `ranges`.
pub enum ranges {}
impl ranges {
    /// The result of `ranges` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut sum: f64 = -0.0;
        for k in 0..n {
            sum += x.powi(k as i32);
        }
        let len = (1..=3).count();
        let len_1 = (::core::cmp::max(0, len) as usize);
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len {
            let len_2 = (1..=3).count();
            let k_2 = (1..=3).nth(len_2 - 1 - k_1).unwrap_or(1);
            let t2 = (x * k_2 as f64).sin();
            let at = k_1 as usize;
            saved_product[at] = product;
            saved_t1[at] = t2;
            product *= t2;
        }
        let mut sum_1: f64 = -0.0;
        for k_3 in 0..n {
            if (&k_3) % 2 == 0 {
                sum_1 += x * k_3 as f64;
            }
        }
        let out = sum + product * sum_1;
        (
            out,
            move |d_out: f64| {
                let mut d_sum_1 = d_out * product;
                let mut d_x = 0.0;
                let d_product = d_out * sum_1;
                for k_3 in (0..n).rev() {
                    let d_x_1 = if (&k_3) % 2 == 0 { d_sum_1 * k_3 as f64 } else { 0.0 };
                    d_x += d_x_1;
                }
                let mut d_product_1 = d_product;
                let mut d_x_2 = 0.0;
                for k_1 in (0..len).rev() {
                    let at_1 = k_1 as usize;
                    let product_1 = saved_product[at_1];
                    let len_2 = (1..=3).count();
                    let k_2 = (1..=3).nth(len_2 - 1 - k_1).unwrap_or(1);
                    let t3 = k_2 as f64;
                    (d_product_1, d_x_2) = (
                        d_product_1 * saved_t1[at_1],
                        d_x_2 + d_product_1 * (product_1 * ((x * t3).cos() * t3)),
                    );
                }
                let mut d_x_3 = 0.0;
                for k in 0..n {
                    let t4 = k as i32;
                    let d_x_4 = ::chainrule::__private::zero_mul(
                        d_out,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t4),
                            x.powi(::chainrule::__private::pred(t4)),
                        ),
                    );
                    d_x_3 += d_x_4;
                }
                let d_x_5 = d_x + d_x_2 + d_x_3;
                (d_x_5, ())
            },
        )
    }
    /// The gradient of `ranges`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `ranges` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `ranges`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `ranges` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
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
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..n {
            let t1 = k as i32;
            sum += x.powi(t1);
            sum_dot
                += ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t1),
                        x.powi(::chainrule::__private::pred(t1)),
                    ),
                );
        }
        let len = (1..=3).count();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len {
            let len_1 = (1..=3).count();
            let k_2 = (1..=3).nth(len_1 - 1 - k_1).unwrap_or(1);
            let t2 = k_2 as f64;
            let t3 = x * t2;
            let t4 = t3.sin();
            (product, product_dot) = (
                product * t4,
                product_dot * t4 + x_dot * t2 * t3.cos() * product,
            );
        }
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_3 in 0..n {
            if (&k_3) % 2 == 0 {
                let t5 = k_3 as f64;
                sum_1 += x * t5;
                sum_1_dot += x_dot * t5;
            }
        }
        let out = sum + product * sum_1;
        let out_dot = sum_dot + (product_dot * sum_1 + sum_1_dot * product);
        (out, out_dot)
    }
}

/// The derivatives of the function `in_place`.
pub enum in_place {}
impl in_place {
    /// The result of `in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        factor: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, factor);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_factor,) = pullback(d_out, x, &mut d_x);
                (d_x, d_factor)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        factor: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut y = x.to_vec();
        let len = y.len();
        let len_1 = y.len();
        let len_2 = x.len();
        let len_3 = ::core::cmp::min(len_1, len_2);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_3
        ];
        for k in 0..len_3 {
            let t2 = y[k];
            y[k] = t2 * x[k] * factor;
            saved_t1[k] = t2;
        }
        let len_4 = y.len();
        for k_1 in (0..len_4).rev() {
            y[k_1] += k_1 as f64 * factor;
        }
        let len_5 = y.len();
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_5 {
            sum += y[k_2];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len_2 = x.len();
                let len_3 = ::core::cmp::min(len_1, len_2);
                let mut d_y = ::chainrule::__private::vec![0.0; len];
                for k_2 in 0..len_5 {
                    d_y[..len_5][k_2] += d_sum;
                }
                let mut d_factor = 0.0;
                for k_1 in (0..len_4).rev() {
                    let d_t3 = d_y[k_1];
                    let d_factor_1 = d_t3 * k_1 as f64;
                    d_factor += d_factor_1;
                }
                let mut d_factor_2 = 0.0;
                for k in 0..len_3 {
                    let t2 = saved_t1[k];
                    let t4 = x[k];
                    let d_t5 = d_y[k];
                    d_y[k] = 0.0;
                    let d_t6 = d_t5 * factor;
                    let d_factor_3 = d_t5 * (t2 * t4);
                    let d_t2 = d_t6 * t4;
                    let d_t7 = d_t6 * t2;
                    d_x[k] += d_t7;
                    d_y[k] += d_t2;
                    d_factor_2 += d_factor_3;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_y[..]);
                let d_factor_4 = d_factor + d_factor_2;
                (d_factor_4,)
            },
        )
    }
    /// The gradient of `in_place`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], factor: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, factor);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_factor,) = pullback(1.0, x, &mut d_x);
        (d_x, d_factor)
    }
    /// The value of `in_place` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        factor: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, factor);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_factor,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_factor))
    }
    /// The value of `in_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        factor: f64,
        d_x: &mut [f64],
        d_factor: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, factor);
        let (d_factor_added,) = pullback(1.0, x, d_x);
        *d_factor += d_factor_added;
        value
    }
    /// The result of `in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, factor) = args;
        let (x_dot, factor_dot) = tangents;
        Self::__jvp(x, x_dot, factor, factor_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], factor: f64, factor_dot: f64) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut y = x.to_vec();
        let mut y_dot = x_dot.to_vec();
        let len = y.len();
        let len_1 = x.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            let t1 = y[k];
            let t2 = x[k];
            let t3 = t1 * t2;
            y[k] = t3 * factor;
            y_dot[k] = (y_dot[k] * t2 + x_dot[k] * t1) * factor + factor_dot * t3;
        }
        let len_3 = y.len();
        for k_1 in (0..len_3).rev() {
            let t4 = k_1 as f64;
            y[k_1] += t4 * factor;
            y_dot[k_1] += factor_dot * t4;
        }
        let len_4 = y.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_4 {
            sum += y[k_2];
            sum_dot += y_dot[k_2];
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<[f64; 2]>) {
        let (out, pullback) = Self::__vjp(points);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                pullback(d_out, points, &mut d_points);
                d_points
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 2]], &mut [[f64; 2]]) + use<>) {
        let len = points.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let len_1 = points.len();
            let mut sum_1: f64 = -0.0;
            for k_1 in 0..len_1 {
                sum_1
                    += (points[k][0] - points[k_1][0]).powi(2)
                        + (points[k][1] - points[k_1][1]).powi(2);
            }
            let t2 = sum_1.sqrt();
            saved_t1[k] = t2;
            sum += t2;
        }
        let len_2 = points.len();
        let mut sum_2: f64 = -0.0;
        for k_2 in 0..len_2 {
            sum_2 += points[k_2][0] * points[k_2][1];
        }
        let out = sum + sum_2;
        (
            out,
            move |d_out: f64, points: &[[f64; 2]], d_points: &mut [[f64; 2]]| {
                let len = points.len();
                for k_2 in 0..len {
                    let d_t3 = d_out * points[k_2][1];
                    let d_t4 = d_out * points[k_2][0];
                    d_points[k_2][1] += d_t4;
                    d_points[k_2][0] += d_t3;
                }
                for k in 0..len {
                    let d_sum_1 = d_out
                        * ::chainrule::__private::div_or_zero(0.5, saved_t1[k]);
                    let mut d_t5 = 0.0;
                    let mut d_t6 = 0.0;
                    for k_1 in 0..len {
                        let d_t7 = d_sum_1 * (2.0 * (points[k][1] - points[k_1][1]));
                        let d_t8 = -d_t7;
                        d_points[k_1][1] += d_t8;
                        let d_t9 = d_sum_1 * (2.0 * (points[k][0] - points[k_1][0]));
                        let d_t10 = -d_t9;
                        d_points[k_1][0] += d_t10;
                        d_t5 += d_t7;
                        d_t6 += d_t9;
                    }
                    if 0 < len {
                        d_points[k][1] += d_t5;
                        d_points[k][0] += d_t6;
                    }
                }
            },
        )
    }
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(points: &[[f64; 2]]) -> ::chainrule::__private::Vec<[f64; 2]> {
        let (_, pullback) = Self::__vjp(points);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, points, &mut d_points);
        d_points
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[[f64; 2]],
    ) -> (f64, ::chainrule::__private::Vec<[f64; 2]>) {
        let (value, pullback) = Self::__vjp(points);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, points, &mut d_points);
        (value, d_points)
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(points: &[[f64; 2]], d_points: &mut [[f64; 2]]) -> f64 {
        let (value, pullback) = Self::__vjp(points);
        pullback(1.0, points, d_points);
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 2]], tangents: &[[f64; 2]]) -> (f64, f64) {
        let points = args;
        let points_dot = tangents;
        Self::__jvp(points, points_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(points: &[[f64; 2]], points_dot: &[[f64; 2]]) -> (f64, f64) {
        let len = points.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let len_1 = points.len();
            let mut sum_1: f64 = -0.0;
            let mut sum_1_dot = 0.0;
            for k_1 in 0..len_1 {
                let t1 = points[k][0] - points[k_1][0];
                let t2 = points[k][1] - points[k_1][1];
                sum_1 += t1.powi(2) + t2.powi(2);
                sum_1_dot
                    += (points_dot[k][0] - points_dot[k_1][0]) * (2.0 * t1)
                        + (points_dot[k][1] - points_dot[k_1][1]) * (2.0 * t2);
            }
            let t3 = sum_1.sqrt();
            sum += t3;
            sum_dot
                += ::chainrule::__private::strong_mul(
                    sum_1_dot,
                    ::chainrule::__private::div_or_zero(0.5, t3),
                );
        }
        let len_2 = points.len();
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k_2 in 0..len_2 {
            let t4 = points[k_2][0];
            let t5 = points[k_2][1];
            sum_2 += t4 * t5;
            sum_2_dot += points_dot[k_2][0] * t5 + points_dot[k_2][1] * t4;
        }
        let out = sum + sum_2;
        let out_dot = sum_dot + sum_2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `filter_mapped`.
pub enum filter_mapped {}
impl filter_mapped {
    /// The result of `filter_mapped` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let (t2, t3) = if x[k] > 0.0 { (true, x[k].ln()) } else { (false, 0.0) };
            if t2 {
                sum += t3;
            }
            ::chainrule::__private::push(&mut saved_t1, t2);
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let len = x.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t2 = saved_t1[saved_t1_at];
                    let t4 = x[k] > 0.0;
                    let d_t3 = if t2 { d_sum_1 } else { 0.0 };
                    if t4 {
                        let d_t5 = ::chainrule::__private::zero_mul(d_t3, 1.0 / x[k]);
                        d_x[k] += d_t5;
                    }
                }
            },
        )
    }
    /// The gradient of `filter_mapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `filter_mapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `filter_mapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `filter_mapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t2, t3, t3_dot) = if x[k] > 0.0 {
                let t1 = x[k];
                (true, t1.ln(), ::chainrule::__private::zero_mul(x_dot[k], 1.0 / t1))
            } else {
                (false, 0.0, 0.0)
            };
            if t2 {
                sum += t3;
                sum_dot += t3_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `flat_mapped`.
pub enum flat_mapped {}
impl flat_mapped {
    /// The result of `flat_mapped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        rows: &[[f64; 2]],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<[f64; 2]>),
    ) {
        let (out, pullback) = Self::__vjp(x, rows);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_rows = ::chainrule::__private::zeros_like(rows);
                pullback(d_out, x, &mut d_x, rows, &mut d_rows);
                (d_x, d_rows)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        rows: &[[f64; 2]],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[[f64; 2]],
            &mut [[f64; 2]],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut sum: f64 = -0.0;
        for k in 0..x.len() {
            for k_1 in 0..k {
                sum += x[k] * x[k_1];
            }
        }
        let len = rows.len();
        let mut product: f64 = 1.0;
        for k_2 in 0..len {
            let len_1 = rows[k_2].len();
            let start = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, len_1, &[len]);
            saved_product.resize(start + len_1, 0.0);
            let end = start + len_1;
            let saved_product_1 = &mut saved_product[start..end];
            for k_3 in 0..len_1 {
                saved_product_1[k_3] = product;
                product *= rows[k_2][k_3];
            }
        }
        let out = sum + product;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                rows: &[[f64; 2]],
                d_rows: &mut [[f64; 2]]|
            {
                let mut saved_product_at = saved_product.len();
                let len = rows.len();
                let mut d_product = d_out;
                let t1 = x.len();
                for k_2 in (0..len).rev() {
                    let len_1 = rows[k_2].len();
                    saved_product_at -= len_1;
                    let start_1 = saved_product_at;
                    let end_1 = start_1 + len_1;
                    let saved_product_2 = &saved_product[start_1..end_1];
                    for k_3 in (0..len_1).rev() {
                        let product = saved_product_2[k_3];
                        let d_t2 = d_product * product;
                        d_rows[k_2][k_3] += d_t2;
                        d_product *= rows[k_2][k_3];
                    }
                }
                for k in 0..t1 {
                    for k_1 in 0..k {
                        let d_t3 = d_out * x[k];
                        d_x[..k][k_1] += d_t3;
                    }
                    let d_t4 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::sum_all(&x[..k]),
                            d_out,
                        );
                    if 0 < k {
                        d_x[k] += d_t4;
                    }
                }
            },
        )
    }
    /// The gradient of `flat_mapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        rows: &[[f64; 2]],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<[f64; 2]>) {
        let (_, pullback) = Self::__vjp(x, rows);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        pullback(1.0, x, &mut d_x, rows, &mut d_rows);
        (d_x, d_rows)
    }
    /// The value of `flat_mapped` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        rows: &[[f64; 2]],
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<[f64; 2]>),
    ) {
        let (value, pullback) = Self::__vjp(x, rows);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        pullback(1.0, x, &mut d_x, rows, &mut d_rows);
        (value, (d_x, d_rows))
    }
    /// The value of `flat_mapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        rows: &[[f64; 2]],
        d_x: &mut [f64],
        d_rows: &mut [[f64; 2]],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rows);
        pullback(1.0, x, d_x, rows, d_rows);
        value
    }
    /// The result of `flat_mapped` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[[f64; 2]]),
        tangents: (&[f64], &[[f64; 2]]),
    ) -> (f64, f64) {
        let (x, rows) = args;
        let (x_dot, rows_dot) = tangents;
        Self::__jvp(x, x_dot, rows, rows_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        rows: &[[f64; 2]],
        rows_dot: &[[f64; 2]],
    ) -> (f64, f64) {
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..x.len() {
            for k_1 in 0..k {
                let t1 = x[k];
                let t2 = x[k_1];
                sum += t1 * t2;
                sum_dot += x_dot[k] * t2 + x_dot[k_1] * t1;
            }
        }
        let len = rows.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_2 in 0..len {
            let len_1 = rows[k_2].len();
            for k_3 in 0..len_1 {
                let t3 = rows[k_2][k_3];
                (product, product_dot) = (
                    product * t3,
                    product_dot * t3 + rows_dot[k_2][k_3] * product,
                );
            }
        }
        let out = sum + product;
        let out_dot = sum_dot + product_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `scanned`.
pub enum scanned {}
impl scanned {
    /// The result of `scanned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_limit,) = pullback(d_out, x, &mut d_x);
                (d_x, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let mut t3 = 1.0;
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut trips = 0usize;
        for k in 0..len {
            let t4 = x[k];
            let t5 = t3;
            t3 = t5 * t4;
            let t6 = t3;
            let exits = if true {
                sum += t6;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_k_1, (k, t4, t5));
            trips += 1;
            if exits {
                break;
            }
        }
        let mut t7 = 0.0;
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut trips_1 = 0usize;
        for k_1 in 0..len_1 {
            let t8 = x[k_1];
            t7 += t8 * t8;
            let t9 = t7 > limit;
            let (t11, t12) = if t9 {
                (false, 0.0)
            } else {
                let t10 = t7;
                ::chainrule::__private::push(&mut saved_t1, t10);
                (true, t10 * t8)
            };
            let exits_1 = if t11 {
                sum_1 += t12;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_t2, t11);
            ::chainrule::__private::push(&mut saved_k, (k_1, t8, t9));
            trips_1 += 1;
            if exits_1 {
                break;
            }
        }
        let out = sum + sum_1;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut d_t7 = 0.0;
                let mut d_t3 = 0.0;
                let mut d_sum_1 = d_out;
                for _ in 0..trips_1 {
                    saved_t2_at -= 1;
                    let t11 = saved_t2[saved_t2_at];
                    saved_k_at -= 1;
                    let (k_1, t8, t9) = saved_k[saved_k_at];
                    let d_t12 = if t11 { d_sum_1 } else { 0.0 };
                    let t13 = if t9 {
                        0.0
                    } else {
                        saved_t1_at -= 1;
                        let t10 = saved_t1[saved_t1_at];
                        let d_t10 = d_t12 * t8;
                        d_t7 += d_t10;
                        d_t12 * t10
                    };
                    let d_t14 = d_t7;
                    let t15 = d_t14 * t8;
                    let d_t8 = t13 + t15 + t15;
                    d_x[k_1] += d_t8;
                }
                let mut d_sum = d_out;
                for _ in 0..trips {
                    saved_k_1_at -= 1;
                    let (k, t4, t5) = saved_k_1[saved_k_1_at];
                    let d_t6 = if true { d_sum } else { 0.0 };
                    d_t3 += d_t6;
                    let d_t16 = d_t3;
                    d_t3 = 0.0;
                    let d_t5 = d_t16 * t4;
                    let d_t4 = d_t16 * t5;
                    d_t3 += d_t5;
                    d_x[k] += d_t4;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `scanned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `scanned` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        limit: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_limit))
    }
    /// The value of `scanned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        limit: f64,
        d_x: &mut [f64],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit);
        let (d_limit_added,) = pullback(1.0, x, d_x);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `scanned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], limit: f64, limit_dot: f64) -> (f64, f64) {
        let mut t1 = 1.0;
        let mut t1_dot = 0.0;
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = x[k];
            let t3 = t1;
            t1 = t3 * t2;
            t1_dot = t1_dot * t2 + x_dot[k] * t3;
            let t4 = t1;
            let t4_dot = t1_dot;
            let exits = if true {
                sum += t4;
                sum_dot += t4_dot;
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let mut t5 = 0.0;
        let mut t5_dot = 0.0;
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let t6 = x[k_1];
            let t6_dot = x_dot[k_1];
            t5 += t6 * t6;
            t5_dot += t6_dot * t6 + t6_dot * t6;
            let (t8, t9, t9_dot) = if t5 > limit {
                (false, 0.0, 0.0)
            } else {
                let t7 = t5;
                (true, t7 * t6, t5_dot * t6 + t6_dot * t7)
            };
            let exits_1 = if t8 {
                sum_1 += t9;
                sum_1_dot += t9_dot;
                false
            } else {
                true
            };
            if exits_1 {
                break;
            }
        }
        let out = sum + sum_1;
        let out_dot = sum_dot + sum_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `product_of_constants`.
pub enum product_of_constants {}
impl product_of_constants {
    /// The result of `product_of_constants` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut product: f64 = 1.0;
        for k in 0..len {
            let t1 = cube(0.8);
            product = product * t1;
        }
        let out = x[0] * product;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let d_t2 = d_out * product;
                d_x[0] += d_t2;
            },
        )
    }
    /// The gradient of `product_of_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `product_of_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `product_of_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `product_of_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for k in 0..len {
            let t1 = cube(0.8);
            product = product * t1;
        }
        let out = x[0] * product;
        let out_dot = x_dot[0] * product;
        (out, out_dot)
    }
}

/// The derivatives of the function `ended_together`.
pub enum ended_together {}
impl ended_together {
    /// The result of `ended_together` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_2 = ::chainrule::__private::Vec::<
            (_, f64, _),
        >::with_capacity(64);
        let mut saved_k_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_4 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut exits = false;
        let mut trips = 0usize;
        for k in 0..len {
            let t1 = x[k] < 2.0;
            if t1 {
                let t2 = x[k];
                sum += t2 * t2;
                exits = false;
            } else {
                exits = true;
            }
            ::chainrule::__private::push(&mut saved_k_4, (k, t1));
            trips += 1;
            if exits {
                break;
            }
        }
        let (sum_2, trips_1_1) = if exits {
            (sum, ::core::default::Default::default())
        } else {
            let len_1 = y.len();
            let mut sum_1 = sum;
            let mut trips_1 = 0usize;
            for k_1 in 0..len_1 {
                let t3 = y[k_1] < 2.0;
                let exits_1 = if t3 {
                    let t4 = y[k_1];
                    sum_1 += t4 * t4;
                    false
                } else {
                    true
                };
                ::chainrule::__private::push(&mut saved_k_3, (k_1, t3));
                trips_1 += 1;
                if exits_1 {
                    break;
                }
            }
            (sum_1, trips_1)
        };
        let len_2 = x.len();
        let mut product: f64 = 1.0;
        let mut trips_2 = 0usize;
        for k_2 in 0..len_2 {
            let t5 = x[k_2] < 2.0;
            let (product_1, exits_2) = if t5 {
                (product * x[k_2], false)
            } else {
                (product, true)
            };
            ::chainrule::__private::push(&mut saved_k_2, (k_2, product, t5));
            trips_2 += 1;
            product = product_1;
            if exits_2 {
                break;
            }
        }
        let len_3 = y.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_3
        ];
        let mut product_2 = product;
        for k_3 in 0..len_3 {
            saved_product[k_3] = product_2;
            product_2 *= y[k_3];
        }
        let mut sum_3: f64 = -0.0;
        let mut trips_3 = 0usize;
        for k_4 in 0..x.len() {
            let len_4 = y.len();
            let mut exits_3 = false;
            let mut trips_4 = 0usize;
            for k_5 in 0..len_4 {
                let t6 = y[k_5];
                let t7 = x[k_4] * t6;
                let t8 = t7 < 2.0;
                if t8 {
                    sum_3 += t7;
                    exits_3 = false;
                } else {
                    exits_3 = true;
                }
                ::chainrule::__private::push(&mut saved_k, (k_5, t6, t8));
                trips_4 += 1;
                if exits_3 {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_trips, trips_4);
            ::chainrule::__private::push(&mut saved_k_1, k_4);
            trips_3 += 1;
            if exits_3 {
                break;
            }
        }
        let out = sum_2 + product_2 * sum_3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let mut saved_trips_at = saved_trips.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut saved_k_2_at = saved_k_2.len();
                let mut saved_k_3_at = saved_k_3.len();
                let mut saved_k_4_at = saved_k_4.len();
                let len_3 = y.len();
                let mut d_sum_3 = d_out * product_2;
                let d_product_2 = d_out * sum_3;
                for _ in 0..trips_3 {
                    saved_trips_at -= 1;
                    let trips_4 = saved_trips[saved_trips_at];
                    saved_k_1_at -= 1;
                    let k_4 = saved_k_1[saved_k_1_at];
                    let mut d_t9 = 0.0;
                    for _ in 0..trips_4 {
                        saved_k_at -= 1;
                        let (k_5, t6, t8) = saved_k[saved_k_at];
                        let t10 = x[k_4];
                        let d_t7 = if t8 { d_sum_3 } else { 0.0 };
                        let d_t11 = d_t7 * t6;
                        let d_t6 = d_t7 * t10;
                        d_y[k_5] += d_t6;
                        d_t9 += d_t11;
                    }
                    if trips_4 > 0 {
                        d_x[k_4] += d_t9;
                    }
                }
                let mut d_product_2_1 = d_product_2;
                for k_3 in (0..len_3).rev() {
                    let product_2_1 = saved_product[k_3];
                    let d_t12 = d_product_2_1 * product_2_1;
                    d_y[k_3] += d_t12;
                    d_product_2_1 *= y[k_3];
                }
                let mut d_product = d_product_2_1;
                for _ in 0..trips_2 {
                    saved_k_2_at -= 1;
                    let (k_2, product, t5) = saved_k_2[saved_k_2_at];
                    if t5 {
                        let d_t13 = d_product * product;
                        d_x[k_2] += d_t13;
                        d_product *= x[k_2];
                    }
                }
                let d_sum = if exits {
                    d_out
                } else {
                    let mut d_sum_1 = d_out;
                    for _ in 0..trips_1_1 {
                        saved_k_3_at -= 1;
                        let (k_1, t3) = saved_k_3[saved_k_3_at];
                        if t3 {
                            let t14 = d_sum_1 * y[k_1];
                            let d_t4 = t14 + t14;
                            d_y[k_1] += d_t4;
                        }
                    }
                    d_sum_1
                };
                let mut d_sum_2 = d_sum;
                for _ in 0..trips {
                    saved_k_4_at -= 1;
                    let (k, t1) = saved_k_4[saved_k_4_at];
                    if t1 {
                        let t15 = d_sum_2 * x[k];
                        let d_t2 = t15 + t15;
                        d_x[k] += d_t2;
                    }
                }
            },
        )
    }
    /// The gradient of `ended_together`, with the shape of its arguments.
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
    /// The value of `ended_together` and its gradient.
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
    /// The value of `ended_together`; its gradient is added to the buffers.
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
    /// The result of `ended_together` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut exits = false;
        let mut sum_dot = 0.0;
        for k in 0..len {
            if x[k] < 2.0 {
                let t1 = x[k];
                let t1_dot = x_dot[k];
                sum += t1 * t1;
                exits = false;
                sum_dot += t1_dot * t1 + t1_dot * t1;
            } else {
                exits = true;
            }
            if exits {
                break;
            }
        }
        let (sum_2, sum_2_dot) = if exits {
            (sum, sum_dot)
        } else {
            let len_1 = y.len();
            let mut sum_1 = sum;
            let mut sum_1_dot = sum_dot;
            for k_1 in 0..len_1 {
                let exits_1 = if y[k_1] < 2.0 {
                    let t2 = y[k_1];
                    let t2_dot = y_dot[k_1];
                    sum_1 += t2 * t2;
                    sum_1_dot += t2_dot * t2 + t2_dot * t2;
                    false
                } else {
                    true
                };
                if exits_1 {
                    break;
                }
            }
            (sum_1, sum_1_dot)
        };
        let len_2 = x.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_2 in 0..len_2 {
            let exits_2 = if x[k_2] < 2.0 {
                let t3 = x[k_2];
                (product, product_dot) = (
                    product * t3,
                    product_dot * t3 + x_dot[k_2] * product,
                );
                false
            } else {
                true
            };
            if exits_2 {
                break;
            }
        }
        let len_3 = y.len();
        let mut product_1 = product;
        let mut product_1_dot = product_dot;
        for k_3 in 0..len_3 {
            let t4 = y[k_3];
            (product_1, product_1_dot) = (
                product_1 * t4,
                product_1_dot * t4 + y_dot[k_3] * product_1,
            );
        }
        let mut sum_3: f64 = -0.0;
        let mut sum_3_dot = 0.0;
        for k_4 in 0..x.len() {
            let len_4 = y.len();
            let mut exits_3 = false;
            for k_5 in 0..len_4 {
                let t5 = x[k_4];
                let t6 = y[k_5];
                let t7 = t5 * t6;
                let t7_dot = x_dot[k_4] * t6 + y_dot[k_5] * t5;
                if t7 < 2.0 {
                    sum_3 += t7;
                    exits_3 = false;
                    sum_3_dot += t7_dot;
                } else {
                    exits_3 = true;
                }
                if exits_3 {
                    break;
                }
            }
            if exits_3 {
                break;
            }
        }
        let out = sum_2 + product_1 * sum_3;
        let out_dot = sum_2_dot + (product_1_dot * sum_3 + sum_3_dot * product_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `scanned_together`.
pub enum scanned_together {}
impl scanned_together {
    /// The result of `scanned_together` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<
            (_, f64, f64, _),
        >::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::<
            (_, f64, f64, _),
        >::with_capacity(64);
        let mut t3 = 1.0;
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut exits = false;
        let mut trips = 0usize;
        for k in 0..len {
            let t4 = x[k];
            let t5 = t3;
            t3 = t5 * t4;
            let t6 = t3 > 2.0;
            let (t7, t8) = if t6 { (false, 0.0) } else { (true, t3) };
            if t7 {
                sum += t8;
                exits = false;
            } else {
                exits = true;
            }
            ::chainrule::__private::push(&mut saved_t2, t7);
            ::chainrule::__private::push(&mut saved_k_1, (k, t4, t5, t6));
            trips += 1;
            if exits {
                break;
            }
        }
        let (sum_2, trips_1_1) = if exits {
            (sum, ::core::default::Default::default())
        } else {
            let len_1 = y.len();
            let mut sum_1 = sum;
            let mut trips_1 = 0usize;
            for k_1 in 0..len_1 {
                let t9 = y[k_1];
                let t10 = t3;
                t3 = t10 * t9;
                let t11 = t3 > 2.0;
                let (t12, t13) = if t11 { (false, 0.0) } else { (true, t3) };
                let exits_1 = if t12 {
                    sum_1 += t13;
                    false
                } else {
                    true
                };
                ::chainrule::__private::push(&mut saved_t1, t12);
                ::chainrule::__private::push(&mut saved_k, (k_1, t9, t10, t11));
                trips_1 += 1;
                if exits_1 {
                    break;
                }
            }
            (sum_1, trips_1)
        };
        (
            sum_2,
            move |d_sum_2: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut d_t3 = 0.0;
                let d_sum = if exits {
                    d_sum_2
                } else {
                    let mut d_sum_1 = d_sum_2;
                    for _ in 0..trips_1_1 {
                        saved_t1_at -= 1;
                        let t12 = saved_t1[saved_t1_at];
                        saved_k_at -= 1;
                        let (k_1, t9, t10, t11) = saved_k[saved_k_at];
                        let d_t13 = if t12 { d_sum_1 } else { 0.0 };
                        if !(t11) {
                            d_t3 += d_t13;
                        }
                        let d_t14 = d_t3;
                        d_t3 = 0.0;
                        let d_t10 = d_t14 * t9;
                        let d_t9 = d_t14 * t10;
                        d_t3 += d_t10;
                        d_y[k_1] += d_t9;
                    }
                    d_sum_1
                };
                let mut d_sum_3 = d_sum;
                for _ in 0..trips {
                    saved_t2_at -= 1;
                    let t7 = saved_t2[saved_t2_at];
                    saved_k_1_at -= 1;
                    let (k, t4, t5, t6) = saved_k_1[saved_k_1_at];
                    let d_t8 = if t7 { d_sum_3 } else { 0.0 };
                    if !(t6) {
                        d_t3 += d_t8;
                    }
                    let d_t15 = d_t3;
                    d_t3 = 0.0;
                    let d_t5 = d_t15 * t4;
                    let d_t4 = d_t15 * t5;
                    d_t3 += d_t5;
                    d_x[k] += d_t4;
                }
            },
        )
    }
    /// The gradient of `scanned_together`, with the shape of its arguments.
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
    /// The value of `scanned_together` and its gradient.
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
    /// The value of `scanned_together`; its gradient is added to the buffers.
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
    /// The result of `scanned_together` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t1 = 1.0;
        let mut t1_dot = 0.0;
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut exits = false;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = x[k];
            let t3 = t1;
            t1 = t3 * t2;
            t1_dot = t1_dot * t2 + x_dot[k] * t3;
            let (t4, t5, t5_dot) = if t1 > 2.0 {
                (false, 0.0, 0.0)
            } else {
                (true, t1, t1_dot)
            };
            if t4 {
                sum += t5;
                exits = false;
                sum_dot += t5_dot;
            } else {
                exits = true;
            }
            if exits {
                break;
            }
        }
        let (sum_2, sum_2_dot) = if exits {
            (sum, sum_dot)
        } else {
            let len_1 = y.len();
            let mut sum_1 = sum;
            let mut sum_1_dot = sum_dot;
            for k_1 in 0..len_1 {
                let t6 = y[k_1];
                let t7 = t1;
                t1 = t7 * t6;
                t1_dot = t1_dot * t6 + y_dot[k_1] * t7;
                let (t8, t9, t9_dot) = if t1 > 2.0 {
                    (false, 0.0, 0.0)
                } else {
                    (true, t1, t1_dot)
                };
                let exits_1 = if t8 {
                    sum_1 += t9;
                    sum_1_dot += t9_dot;
                    false
                } else {
                    true
                };
                if exits_1 {
                    break;
                }
            }
            (sum_1, sum_1_dot)
        };
        (sum_2, sum_2_dot)
    }
}

/// The derivatives of the function `left_together`.
pub enum left_together {}
impl left_together {
    /// The result of `left_together` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: &[f64],
        limit: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(x, y, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = ::chainrule::__private::zeros_like(y);
                let (d_limit,) = pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: &[f64],
        limit: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let mut saved_k = ::chainrule::__private::Vec::<
            (_, f64, f64, _),
        >::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_4 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut exits = false;
        let mut sum: f64 = 0.0;
        let mut exits_1 = false;
        let mut trips = 0usize;
        for k in 0..len {
            let t1 = x[k] < 0.0;
            if t1 {
                exits_1 = false;
            } else {
                if x[k] > limit {
                    exits_1 = true;
                } else {
                    let t2 = x[k];
                    sum += t2 * t2 * t2;
                    exits_1 = false;
                }
            }
            ::chainrule::__private::push(&mut saved_k_4, (k, t1));
            trips += 1;
            exits = false;
            if exits_1 {
                break;
            }
        }
        let (exits_5, sum_2, trips_1_1) = if exits_1 {
            (exits, sum, ::core::default::Default::default())
        } else {
            let len_1 = y.len();
            let mut exits_2 = exits;
            let mut sum_1 = sum;
            let mut trips_1 = 0usize;
            for k_1 in 0..len_1 {
                let t3 = y[k_1] < 0.0;
                let exits_4 = if t3 {
                    false
                } else {
                    let exits_3 = if y[k_1] > limit {
                        true
                    } else {
                        let t4 = y[k_1];
                        sum_1 += t4 * t4 * t4;
                        false
                    };
                    exits_3
                };
                ::chainrule::__private::push(&mut saved_k_3, (k_1, t3));
                trips_1 += 1;
                exits_2 = false;
                if exits_4 {
                    break;
                }
            }
            (exits_2, sum_1, trips_1)
        };
        let len_2 = x.len();
        let mut exits_6 = exits_5;
        let mut t5: f64 = 0.0;
        let mut sum_3 = sum_2;
        let mut trips_2 = 0usize;
        for k_2 in 0..len_2 {
            let mut exits_7 = false;
            let mut trips_3 = 0usize;
            for k_3 in 0..2 {
                let len_3 = y.len();
                let mut exits_8 = false;
                let mut exits_9 = false;
                let mut trips_4 = 0usize;
                for k_4 in 0..len_3 {
                    let t6 = y[k_4];
                    let b = t6 * x[k_2] + k_3 as f64;
                    let t7 = b > limit;
                    let sum_5 = if t7 {
                        exits_8 = false;
                        exits_9 = true;
                        sum_3
                    } else {
                        let sum_4 = if b < -3.0 {
                            exits_8 = true;
                            t5 = sum_3 * b;
                            sum_3
                        } else {
                            exits_8 = false;
                            sum_3 + b * (k_2 + 1) as f64
                        };
                        exits_9 = false;
                        sum_4
                    };
                    let exits_10 = exits_8 || exits_9;
                    ::chainrule::__private::push(&mut saved_k, (k_4, sum_3, t6, t7));
                    trips_4 += 1;
                    sum_3 = sum_5;
                    if exits_10 {
                        break;
                    }
                }
                let exits_11 = exits_8 || exits_9;
                ::chainrule::__private::push(&mut saved_k_1, k_3);
                ::chainrule::__private::push(&mut saved_trips, trips_4);
                trips_3 += 1;
                exits_7 = exits_8;
                if exits_11 {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_trips_1, trips_3);
            ::chainrule::__private::push(&mut saved_k_2, k_2);
            trips_2 += 1;
            exits_6 = exits_7;
            if exits_7 {
                break;
            }
        }
        let out = if exits_6 { t5 } else { sum_3 };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut saved_trips_at = saved_trips.len();
                let mut saved_trips_1_at = saved_trips_1.len();
                let mut saved_k_2_at = saved_k_2.len();
                let mut saved_k_3_at = saved_k_3.len();
                let mut saved_k_4_at = saved_k_4.len();
                let (d_t5, d_sum_3) = if exits_6 { (d_out, 0.0) } else { (0.0, d_out) };
                let mut d_t5_1 = d_t5;
                let mut d_sum_3_1 = d_sum_3;
                for _ in 0..trips_2 {
                    saved_trips_1_at -= 1;
                    let trips_3 = saved_trips_1[saved_trips_1_at];
                    saved_k_2_at -= 1;
                    let k_2 = saved_k_2[saved_k_2_at];
                    for _ in 0..trips_3 {
                        saved_k_1_at -= 1;
                        let k_3 = saved_k_1[saved_k_1_at];
                        saved_trips_at -= 1;
                        let trips_4 = saved_trips[saved_trips_at];
                        let mut d_t8 = 0.0;
                        for _ in 0..trips_4 {
                            saved_k_at -= 1;
                            let (k_4, sum_3, t6, t7) = saved_k[saved_k_at];
                            let t9 = x[k_2];
                            let b = t6 * t9 + k_3 as f64;
                            let d_b_2 = if t7 {
                                0.0
                            } else {
                                let d_b_1 = if b < -3.0 {
                                    let d_b = d_t5_1 * sum_3;
                                    (d_t5_1, d_sum_3_1) = (0.0, d_sum_3_1 + d_t5_1 * b);
                                    d_b
                                } else {
                                    d_sum_3_1 * (k_2 + 1) as f64
                                };
                                d_b_1
                            };
                            let d_t6 = d_b_2 * t9;
                            let d_t10 = d_b_2 * t6;
                            d_y[k_4] += d_t6;
                            d_t8 += d_t10;
                        }
                        if trips_4 > 0 {
                            d_x[k_2] += d_t8;
                        }
                    }
                }
                let d_sum = if exits_1 {
                    d_sum_3_1
                } else {
                    let mut d_sum_1 = d_sum_3_1;
                    for _ in 0..trips_1_1 {
                        saved_k_3_at -= 1;
                        let (k_1, t3) = saved_k_3[saved_k_3_at];
                        if !(t3) {
                            if !(y[k_1] > limit) {
                                let t4 = y[k_1];
                                let d_t11 = d_sum_1 * t4;
                                let t12 = d_t11 * t4;
                                let d_t4 = d_sum_1 * (t4 * t4) + t12 + t12;
                                d_y[k_1] += d_t4;
                            }
                        }
                    }
                    d_sum_1
                };
                let mut d_sum_2 = d_sum;
                for _ in 0..trips {
                    saved_k_4_at -= 1;
                    let (k, t1) = saved_k_4[saved_k_4_at];
                    if !(t1) {
                        if !(x[k] > limit) {
                            let t2 = x[k];
                            let d_t13 = d_sum_2 * t2;
                            let t14 = d_t13 * t2;
                            let d_t2 = d_sum_2 * (t2 * t2) + t14 + t14;
                            d_x[k] += d_t2;
                        }
                    }
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `left_together`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        y: &[f64],
        limit: f64,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_limit,) = pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y, d_limit)
    }
    /// The value of `left_together` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: &[f64],
        limit: f64,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(x, y, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_limit,) = pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y, d_limit))
    }
    /// The value of `left_together`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        y: &[f64],
        limit: f64,
        d_x: &mut [f64],
        d_y: &mut [f64],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, limit);
        let (d_limit_added,) = pullback(1.0, x, d_x, y, d_y);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `left_together` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[f64], f64),
        tangents: (&[f64], &[f64], f64),
    ) -> (f64, f64) {
        let (x, y, limit) = args;
        let (x_dot, y_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        y: &[f64],
        y_dot: &[f64],
        limit: f64,
        limit_dot: f64,
    ) -> (f64, f64) {
        let len = x.len();
        let mut exits = false;
        let mut sum: f64 = 0.0;
        let mut exits_1 = false;
        let mut sum_dot = 0.0;
        for k in 0..len {
            if x[k] < 0.0 {
                exits_1 = false;
            } else {
                if x[k] > limit {
                    exits_1 = true;
                } else {
                    let t1 = x[k];
                    let t1_dot = x_dot[k];
                    let t2 = t1 * t1;
                    sum += t2 * t1;
                    exits_1 = false;
                    sum_dot += (t1_dot * t1 + t1_dot * t1) * t1 + t1_dot * t2;
                }
            }
            exits = false;
            if exits_1 {
                break;
            }
        }
        let (exits_5, sum_2, sum_2_dot) = if exits_1 {
            (exits, sum, sum_dot)
        } else {
            let len_1 = y.len();
            let mut exits_2 = exits;
            let mut sum_1 = sum;
            let mut sum_1_dot = sum_dot;
            for k_1 in 0..len_1 {
                let exits_4 = if y[k_1] < 0.0 {
                    false
                } else {
                    let exits_3 = if y[k_1] > limit {
                        true
                    } else {
                        let t3 = y[k_1];
                        let t3_dot = y_dot[k_1];
                        let t4 = t3 * t3;
                        sum_1 += t4 * t3;
                        sum_1_dot += (t3_dot * t3 + t3_dot * t3) * t3 + t3_dot * t4;
                        false
                    };
                    exits_3
                };
                exits_2 = false;
                if exits_4 {
                    break;
                }
            }
            (exits_2, sum_1, sum_1_dot)
        };
        let len_2 = x.len();
        let mut exits_6 = exits_5;
        let mut t5: f64 = 0.0;
        let mut sum_3 = sum_2;
        let mut t5_dot = 0.0;
        let mut sum_3_dot = sum_2_dot;
        for k_2 in 0..len_2 {
            let mut exits_7 = false;
            for k_3 in 0..2 {
                let len_3 = y.len();
                let mut exits_8 = false;
                let mut exits_9 = false;
                for k_4 in 0..len_3 {
                    let t6 = y[k_4];
                    let t7 = x[k_2];
                    let t8_dot = y_dot[k_4] * t7 + x_dot[k_2] * t6;
                    let b = t6 * t7 + k_3 as f64;
                    if b > limit {
                        exits_8 = false;
                        exits_9 = true;
                    } else {
                        if b < -3.0 {
                            exits_8 = true;
                            t5 = sum_3 * b;
                            t5_dot = sum_3_dot * b + t8_dot * sum_3;
                        } else {
                            let t9 = (k_2 + 1) as f64;
                            exits_8 = false;
                            sum_3 += b * t9;
                            sum_3_dot += t8_dot * t9;
                        }
                        exits_9 = false;
                    }
                    let exits_10 = exits_8 || exits_9;
                    if exits_10 {
                        break;
                    }
                }
                let exits_11 = exits_8 || exits_9;
                exits_7 = exits_8;
                if exits_11 {
                    break;
                }
            }
            exits_6 = exits_7;
            if exits_7 {
                break;
            }
        }
        let (out, out_dot) = if exits_6 { (t5, t5_dot) } else { (sum_3, sum_3_dot) };
        (out, out_dot)
    }
}

/// The derivatives of the function `horner`.
pub enum horner {}
impl horner {
    /// The result of `horner` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        coefficients: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, coefficients);
        (
            out,
            move |d_out: f64| {
                let mut d_coefficients = ::chainrule::__private::zeros_like(
                    coefficients,
                );
                let (d_x,) = pullback(d_out, coefficients, &mut d_coefficients);
                (d_x, d_coefficients)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        coefficients: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_value: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t1 = 0usize + 1;
        let t2 = t1 - 1;
        let len = coefficients.len();
        let t3 = t2 < len;
        let highest = if t3 {
            let len_1 = coefficients.len();
            coefficients[len_1 - 1 - t2]
        } else {
            0.0
        };
        let out = if t3 {
            let len_2 = coefficients.len();
            let len_3 = usize::saturating_sub(len_2, t1);
            let start = saved_value.len();
            saved_value.resize(start + len_3, 0.0);
            let end = start + len_3;
            let mut value = highest;
            let saved_value_1 = &mut saved_value[start..end];
            for k in 0..len_3 {
                let len_4 = coefficients.len();
                saved_value_1[k] = value;
                value = value.mul_add(x, coefficients[len_4 - 1 - (k + t1)]);
            }
            value
        } else {
            0.0
        };
        (
            out,
            move |d_out: f64, coefficients: &[f64], d_coefficients: &mut [f64]| {
                let mut saved_value_at = saved_value.len();
                let len = coefficients.len();
                let t4 = t2 < len;
                let (d_x_2, d_highest) = if t4 {
                    let len_3 = usize::saturating_sub(len, t1);
                    saved_value_at -= len_3;
                    let start_1 = saved_value_at;
                    let end_1 = start_1 + len_3;
                    let mut d_value = d_out;
                    let mut d_x = 0.0;
                    let saved_value_2 = &saved_value[start_1..end_1];
                    for k in (0..len_3).rev() {
                        let value = saved_value_2[k];
                        let d_x_1 = d_value * value;
                        d_coefficients[len - 1 - (k + t1)] += d_value;
                        d_value *= x;
                        d_x += d_x_1;
                    }
                    (d_x, d_value)
                } else {
                    (0.0, 0.0)
                };
                if t4 {
                    d_coefficients[len - 1 - t2] += d_highest;
                }
                (d_x_2,)
            },
        )
    }
    /// The gradient of `horner`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: f64,
        coefficients: &[f64],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, coefficients);
        let mut d_coefficients = ::chainrule::__private::zeros_like(coefficients);
        let (d_x,) = pullback(1.0, coefficients, &mut d_coefficients);
        (d_x, d_coefficients)
    }
    /// The value of `horner` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        coefficients: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, coefficients);
        let mut d_coefficients = ::chainrule::__private::zeros_like(coefficients);
        let (d_x,) = pullback(1.0, coefficients, &mut d_coefficients);
        (value, (d_x, d_coefficients))
    }
    /// The value of `horner`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        coefficients: &[f64],
        d_x: &mut f64,
        d_coefficients: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, coefficients);
        let (d_x_added,) = pullback(1.0, coefficients, d_coefficients);
        *d_x += d_x_added;
        value
    }
    /// The result of `horner` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, coefficients) = args;
        let (x_dot, coefficients_dot) = tangents;
        Self::__jvp(x, x_dot, coefficients, coefficients_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        coefficients: &[f64],
        coefficients_dot: &[f64],
    ) -> (f64, f64) {
        let t1 = 0usize + 1;
        let t2 = t1 - 1;
        let len = coefficients.len();
        let t3 = t2 < len;
        let (highest, highest_dot) = if t3 {
            let len_1 = coefficients.len();
            let t4 = len_1 - 1 - t2;
            (coefficients[t4], coefficients_dot[t4])
        } else {
            (0.0, 0.0)
        };
        let (out, out_dot) = if t3 {
            let len_2 = coefficients.len();
            let len_3 = usize::saturating_sub(len_2, t1);
            let mut value = highest;
            let mut value_dot = highest_dot;
            for k in 0..len_3 {
                let len_4 = coefficients.len();
                let t5 = len_4 - 1 - (k + t1);
                (value, value_dot) = (
                    value.mul_add(x, coefficients[t5]),
                    value_dot * x + x_dot * value + coefficients_dot[t5],
                );
            }
            (value, value_dot)
        } else {
            (0.0, 0.0)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `stepped`.
pub enum stepped {}
impl stepped {
    /// The result of `stepped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        weights: &[f64; 3],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, [f64; 3]),
    ) {
        let (out, pullback) = Self::__vjp(x, weights);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_weights = [0.0; 3];
                pullback(d_out, x, &mut d_x, weights, &mut d_weights);
                (d_x, d_weights)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        weights: &[f64; 3],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64; 3], &mut [f64; 3]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved___operand_3 = ::chainrule::__private::Vec::<
            (_, f64, _, _, _, f64),
        >::with_capacity(64);
        let t1 = 0usize + 1;
        let t2 = t1 - 1;
        let len = x.len();
        let t3 = t2 < len;
        let first = if t3 { x[t2] } else { 0.0 };
        let sum = if t3 { first * first } else { 0.5 };
        let mut __operand_1 = t1;
        let mut __operand_3 = 0usize;
        let mut sum_1 = sum;
        let mut trips = 0usize;
        loop {
            let t4 = __operand_1 + 1;
            let t5 = t4 - 1;
            let len_1 = x.len();
            let t6 = t5 < len_1;
            let item = if t6 { x[t5] } else { 0.0 };
            let (__operand_3_1, sum_4, exits_2) = if t6 {
                let t7 = __operand_3 + 1;
                let t8 = t7 - 1;
                let len_2 = weights.len();
                let len_3 = usize::saturating_sub(len_2, 1);
                let t9 = t8 < len_3;
                let (n, weight) = if t9 {
                    let t10 = t8 + 1;
                    (t10, weights[t10])
                } else {
                    (::core::default::Default::default(), 0.0)
                };
                let (sum_3, exits_1) = if t9 {
                    __operand_1 = t4;
                    (sum_1 + weight * item.powi(n as i32), false)
                } else {
                    let t11 = if !t9 { item < 0.0 } else { false };
                    let (sum_2, exits) = if t11 {
                        __operand_1 = t4;
                        (sum_1, true)
                    } else {
                        let t12 = t4 + 1;
                        let t13 = t12 - 1;
                        let len_4 = x.len();
                        let t14 = t13 < len_4;
                        let t15 = if t14 { x[t13] } else { 0.0 };
                        let t16 = if t14 { t15 } else { item };
                        __operand_1 = t12;
                        (sum_1 * t16, false)
                    };
                    (sum_2, exits)
                };
                (t7, sum_3, exits_1)
            } else {
                __operand_1 = t4;
                (__operand_3, sum_1, true)
            };
            ::chainrule::__private::push(
                &mut saved___operand_3,
                (__operand_3, sum_1, t4, t5, t6, item),
            );
            trips += 1;
            __operand_3 = __operand_3_1;
            sum_1 = sum_4;
            if exits_2 {
                break;
            }
        }
        let t17 = 0usize + 1;
        let t18 = t17 - 1;
        let len_5 = x.len();
        let len_6 = usize::saturating_sub(len_5 + 1, 2);
        let len_7 = x.len();
        let len_8 = ::core::cmp::min(len_6, len_7);
        if t18 < len_8 {
            let t19 = x[t18..t18 + 2].to_vec();
            let t20 = x[t18];
        }
        let len_9 = x.len();
        let len_10 = usize::saturating_sub(len_9 + 1, 2);
        let len_11 = x.len();
        let len_12 = ::core::cmp::min(len_10, len_11);
        let len_13 = usize::saturating_sub(len_12, t17);
        let mut sum_5: f64 = -0.0;
        for k in 0..len_13 {
            let t21 = k + t17;
            let t22 = t21 + 2;
            sum_5 += x[t21..t22][0] * x[t21..t22][1] * x[t21];
        }
        let len_14 = x.len();
        let len_15 = usize::saturating_sub(len_14, __operand_1);
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_15
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len_15 {
            saved_product[k_1] = product;
            product *= x[k_1 + __operand_1];
        }
        let out = sum_1 + sum_5 * product;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                weights: &[f64; 3],
                d_weights: &mut [f64; 3]|
            {
                let mut saved___operand_3_at = saved___operand_3.len();
                let len = x.len();
                let t23 = t2 < len;
                let len_10 = usize::saturating_sub(len + 1, 2);
                let len_12 = ::core::cmp::min(len_10, len);
                let len_13 = usize::saturating_sub(len_12, t17);
                let len_15 = usize::saturating_sub(len, __operand_1);
                let d_sum_5 = d_out * product;
                let start = __operand_1;
                let end = start + len_15;
                let mut d_product = d_out * sum_5;
                for k_1 in (0..len_15).rev() {
                    let product_1 = saved_product[k_1];
                    let d_t24 = d_product * product_1;
                    d_x[start..end][k_1] += d_t24;
                    d_product *= x[start..end][k_1];
                }
                let start_1 = t17;
                let end_1 = start_1 + len_13;
                for k in 0..len_13 {
                    let t21 = k + t17;
                    let t22 = t21 + 2;
                    let t25 = x[t21..t22][0];
                    let t26 = x[t21..t22][1];
                    let d_t27 = d_sum_5 * x[start_1..end_1][k];
                    let d_t28 = d_sum_5 * (t25 * t26);
                    d_x[start_1..end_1][k] += d_t28;
                    let d_t29 = d_t27 * t26;
                    let d_t30 = d_t27 * t25;
                    d_x[t21..t22][1] += d_t30;
                    d_x[t21..t22][0] += d_t29;
                }
                let mut d_sum_1 = d_out;
                for _ in 0..trips {
                    saved___operand_3_at -= 1;
                    let (__operand_3, sum_1, t4, t5, t6, item) = saved___operand_3[saved___operand_3_at];
                    let d_item_3 = if t6 {
                        let t8 = (__operand_3 + 1) - 1;
                        let len_2 = weights.len();
                        let len_3 = usize::saturating_sub(len_2, 1);
                        let t9 = t8 < len_3;
                        let (n, weight) = if t9 {
                            let t31 = t8 + 1;
                            (t31, weights[t31])
                        } else {
                            (::core::default::Default::default(), 0.0)
                        };
                        let (d_item_2, d_weight) = if t9 {
                            let t32 = n as i32;
                            let d_t33 = d_sum_1 * weight;
                            (
                                ::chainrule::__private::zero_mul(
                                    d_t33,
                                    ::chainrule::__private::strong_mul(
                                        ::chainrule::__private::float(t32),
                                        item.powi(::chainrule::__private::pred(t32)),
                                    ),
                                ),
                                d_sum_1 * item.powi(t32),
                            )
                        } else {
                            let t11 = if !t9 { item < 0.0 } else { false };
                            let d_item_1 = if t11 {
                                0.0
                            } else {
                                let t13 = (t4 + 1) - 1;
                                let t14 = t13 < len;
                                let t15 = if t14 { x[t13] } else { 0.0 };
                                let t16 = if t14 { t15 } else { item };
                                let d_t16 = d_sum_1 * sum_1;
                                let d_sum_1_1 = d_sum_1 * t16;
                                let (d_item, d_t15) = if t14 {
                                    (0.0, d_t16)
                                } else {
                                    (d_t16, 0.0)
                                };
                                if t14 {
                                    d_x[t13] += d_t15;
                                }
                                d_sum_1 = d_sum_1_1;
                                d_item
                            };
                            (d_item_1, 0.0)
                        };
                        if t9 {
                            d_weights[t8 + 1] += d_weight;
                        }
                        d_item_2
                    } else {
                        0.0
                    };
                    if t6 {
                        d_x[t5] += d_item_3;
                    }
                }
                let d_first = if t23 {
                    let t34 = d_sum_1 * first;
                    t34 + t34
                } else {
                    0.0
                };
                if t23 {
                    d_x[t2] += d_first;
                }
            },
        )
    }
    /// The gradient of `stepped`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        weights: &[f64; 3],
    ) -> (::chainrule::__private::Vec<f64>, [f64; 3]) {
        let (_, pullback) = Self::__vjp(x, weights);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_weights = [0.0; 3];
        pullback(1.0, x, &mut d_x, weights, &mut d_weights);
        (d_x, d_weights)
    }
    /// The value of `stepped` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        weights: &[f64; 3],
    ) -> (f64, (::chainrule::__private::Vec<f64>, [f64; 3])) {
        let (value, pullback) = Self::__vjp(x, weights);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_weights = [0.0; 3];
        pullback(1.0, x, &mut d_x, weights, &mut d_weights);
        (value, (d_x, d_weights))
    }
    /// The value of `stepped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        weights: &[f64; 3],
        d_x: &mut [f64],
        d_weights: &mut [f64; 3],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, weights);
        pullback(1.0, x, d_x, weights, d_weights);
        value
    }
    /// The result of `stepped` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64; 3]), tangents: (&[f64], &[f64; 3])) -> (f64, f64) {
        let (x, weights) = args;
        let (x_dot, weights_dot) = tangents;
        Self::__jvp(x, x_dot, weights, weights_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        weights: &[f64; 3],
        weights_dot: &[f64; 3],
    ) -> (f64, f64) {
        let t1 = 0usize + 1;
        let t2 = t1 - 1;
        let len = x.len();
        let t3 = t2 < len;
        let (first, first_dot) = if t3 { (x[t2], x_dot[t2]) } else { (0.0, 0.0) };
        let (sum, sum_dot) = if t3 {
            (first * first, first_dot * first + first_dot * first)
        } else {
            (0.5, 0.0)
        };
        let mut __operand_1 = t1;
        let mut __operand_3 = 0usize;
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        loop {
            let t4 = __operand_1 + 1;
            let t5 = t4 - 1;
            let len_1 = x.len();
            let t6 = t5 < len_1;
            let (item, item_dot) = if t6 { (x[t5], x_dot[t5]) } else { (0.0, 0.0) };
            let exits_2 = if t6 {
                let t7 = __operand_3 + 1;
                let t8 = t7 - 1;
                let len_2 = weights.len();
                let len_3 = usize::saturating_sub(len_2, 1);
                let t9 = t8 < len_3;
                let (n, weight, weight_dot) = if t9 {
                    let t10 = t8 + 1;
                    (t10, weights[t10], weights_dot[t10])
                } else {
                    (::core::default::Default::default(), 0.0, 0.0)
                };
                let exits_1 = if t9 {
                    let t11 = n as i32;
                    let t12 = item.powi(t11);
                    __operand_1 = t4;
                    sum_1 += weight * t12;
                    sum_1_dot
                        += ::chainrule::__private::zero_mul(weight_dot, t12)
                            + ::chainrule::__private::strong_mul(
                                ::chainrule::__private::zero_mul(
                                    item_dot,
                                    ::chainrule::__private::strong_mul(
                                        ::chainrule::__private::float(t11),
                                        item.powi(::chainrule::__private::pred(t11)),
                                    ),
                                ),
                                weight,
                            );
                    false
                } else {
                    let t13 = if !t9 { item < 0.0 } else { false };
                    let exits = if t13 {
                        __operand_1 = t4;
                        true
                    } else {
                        let t14 = t4 + 1;
                        let t15 = t14 - 1;
                        let len_4 = x.len();
                        let t16 = t15 < len_4;
                        let (t17, t17_dot) = if t16 {
                            (x[t15], x_dot[t15])
                        } else {
                            (0.0, 0.0)
                        };
                        let (t18, t18_dot) = if t16 {
                            (t17, t17_dot)
                        } else {
                            (item, item_dot)
                        };
                        (__operand_1, sum_1, sum_1_dot) = (
                            t14,
                            sum_1 * t18,
                            ::chainrule::__private::strong_mul(sum_1_dot, t18)
                                + ::chainrule::__private::zero_mul(t18_dot, sum_1),
                        );
                        false
                    };
                    exits
                };
                __operand_3 = t7;
                exits_1
            } else {
                __operand_1 = t4;
                true
            };
            if exits_2 {
                break;
            }
        }
        let t19 = 0usize + 1;
        let t20 = t19 - 1;
        let len_5 = x.len();
        let len_6 = usize::saturating_sub(len_5 + 1, 2);
        let len_7 = x.len();
        let len_8 = ::core::cmp::min(len_6, len_7);
        if t20 < len_8 {
            let t21 = x[t20..t20 + 2].to_vec();
            let t22 = x[t20];
        }
        let len_9 = x.len();
        let len_10 = usize::saturating_sub(len_9 + 1, 2);
        let len_11 = x.len();
        let len_12 = ::core::cmp::min(len_10, len_11);
        let len_13 = usize::saturating_sub(len_12, t19);
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k in 0..len_13 {
            let t23 = k + t19;
            let t24 = t23 + 2;
            let t25 = x[t23..t24][0];
            let t26 = x[t23..t24][1];
            let t27 = t25 * t26;
            let t28 = x[t23];
            sum_2 += t27 * t28;
            sum_2_dot
                += (x_dot[t23..t24][0] * t26 + x_dot[t23..t24][1] * t25) * t28
                    + x_dot[t23] * t27;
        }
        let len_14 = x.len();
        let len_15 = usize::saturating_sub(len_14, __operand_1);
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len_15 {
            let t29 = k_1 + __operand_1;
            let t30 = x[t29];
            (product, product_dot) = (
                product * t30,
                product_dot * t30 + x_dot[t29] * product,
            );
        }
        let out = sum_1 + sum_2 * product;
        let out_dot = sum_1_dot + (sum_2_dot * product + product_dot * sum_2);
        (out, out_dot)
    }
}

/// The derivatives of the function `named_chains`.
pub enum named_chains {}
impl named_chains {
    /// The result of `named_chains` and its pullback, which takes the cotangent of the result.
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
        let scale = x[0];
        let passed = 1 + 1;
        let n = x.iter().filter((|v| **v > 0.6)).count();
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            if x[k] > 0.6 {
                let t1 = x[k];
                sum += t1 * t1;
            }
        }
        let x_1 = [3.0, sum];
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, 1);
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_2 {
            sum_1 += x[k_1 + 1] * scale;
        }
        let t2 = x_1[0];
        let t3 = x_1[1];
        let len_3 = x.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_3
        ];
        let mut product: f64 = 1.0;
        let t4 = sum_1 * t2;
        for k_2 in 0..len_3 {
            saved_product[k_2] = product;
            product *= x[k_2] + 1 as f64;
        }
        let t5 = (passed * n) as f64;
        let out = t4 + t3 * product + t5 * t3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_2 = usize::saturating_sub(len, 1);
                let mut d_x_1 = [0.0; 2];
                let mut d_product = d_out * t3;
                let t6 = d_out * t5;
                let t7 = d_out * product;
                for k_2 in (0..len).rev() {
                    let product_1 = saved_product[k_2];
                    let d_t8 = d_product * product_1;
                    d_x[k_2] += d_t8;
                    d_product *= x[k_2] + 1 as f64;
                }
                let d_t3 = t6 + t7;
                d_x_1[1] += d_t3;
                let d_sum_1 = d_out * t2;
                let d_t2 = d_out * sum_1;
                d_x_1[0] += d_t2;
                let start = 1;
                let end = start + len_2;
                for k_1 in 0..len_2 {
                    let d_t9 = d_sum_1 * scale;
                    d_x[start..end][k_1] += d_t9;
                }
                let d_scale = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&x[start..end][..len_2]),
                        d_sum_1,
                    );
                let mut d_sum = d_x_1[1];
                for k in (0..len).rev() {
                    if x[k] > 0.6 {
                        let t10 = d_sum * x[k];
                        let d_t1 = t10 + t10;
                        d_x[k] += d_t1;
                    }
                }
                d_x[0] += d_scale;
            },
        )
    }
    /// The gradient of `named_chains`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `named_chains` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `named_chains`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `named_chains` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let scale = x[0];
        let scale_dot = x_dot[0];
        let passed = 1 + 1;
        let n = x.iter().filter((|v| **v > 0.6)).count();
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            if x[k] > 0.6 {
                let t1 = x[k];
                let t1_dot = x_dot[k];
                sum += t1 * t1;
                sum_dot += t1_dot * t1 + t1_dot * t1;
            }
        }
        let x_1 = [3.0, sum];
        let x_1_dot = [0.0, sum_dot];
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, 1);
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_2 {
            let t2 = k_1 + 1;
            let t3 = x[t2];
            sum_1 += t3 * scale;
            sum_1_dot += x_dot[t2] * scale + scale_dot * t3;
        }
        let t4 = x_1[0];
        let t5 = x_1[1];
        let t5_dot = x_1_dot[1];
        let len_3 = x.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        let t6 = sum_1 * t4;
        let t6_dot = sum_1_dot * t4 + x_1_dot[0] * sum_1;
        for k_2 in 0..len_3 {
            let t7 = x[k_2] + 1 as f64;
            (product, product_dot) = (
                product * t7,
                product_dot * t7 + x_dot[k_2] * product,
            );
        }
        let t8 = (passed * n) as f64;
        let out = t6 + t5 * product + t8 * t5;
        let out_dot = t6_dot + (t5_dot * product + product_dot * t5) + t5_dot * t8;
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_by_reference`.
pub enum taken_by_reference {}
impl taken_by_reference {
    /// The result of `taken_by_reference` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let t2 = 0usize + 1;
        let t3 = t2 - 1;
        let len = x.len();
        let t4 = t3 < len;
        let (running_1, t6) = if t4 {
            let t5 = x[t3];
            let running = 0.0 + t5;
            (running, running * t5)
        } else {
            (0.0, 0.0)
        };
        let sum = if t4 { t6 } else { 1.0 };
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, t2);
        let mut running_2 = running_1;
        let mut __operand_2 = t2;
        let mut sum_1 = sum;
        let mut trips = 0usize;
        for k in 0..len_2 {
            let t7 = k + t2;
            let t8 = x[t7];
            let running_3 = running_2 + t8;
            let item = running_3 * t8;
            let t9 = __operand_2 + 1;
            let sum_2 = sum_1 + item * item;
            let exits = if item < 0.0 { true } else { false };
            ::chainrule::__private::push(&mut saved_t1, (t7, t8, running_3));
            trips += 1;
            running_2 = running_3;
            __operand_2 = t9;
            sum_1 = sum_2;
            if exits {
                break;
            }
        }
        let t10 = x.len() / 2 * 2;
        let len_3 = x.len();
        let len_4 = len_3 / 2;
        let mut sum_3: f64 = -0.0;
        for k_1 in 0..len_4 {
            let t11 = k_1 * 2;
            let t12 = t11 + 2;
            sum_3 += x[t11..t12][0] * x[t11..t12][1];
        }
        let len_5 = x.len();
        let len_6 = usize::saturating_sub(len_5, __operand_2);
        let mut saved_running: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_6
        ];
        let mut running_4 = running_2;
        let mut sum_4: f64 = -0.0;
        for k_2 in 0..len_6 {
            let t13 = x[k_2 + __operand_2];
            let running_5 = running_4 + t13;
            saved_running[k_2] = running_5;
            running_4 = running_5;
            sum_4 += running_5 * t13;
        }
        let len_7 = x[t10..].len();
        let mut sum_5: f64 = -0.0;
        let t14 = sum_1 * sum_4;
        for k_3 in 0..len_7 {
            let t15 = x[t10..][k_3];
            sum_5 += t15 * t15;
        }
        let out = t14 + sum_3 * sum_5;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let len = x.len();
                let t16 = t3 < len;
                let t17 = x.len() / 2 * 2;
                let len_4 = len / 2;
                let len_6 = usize::saturating_sub(len, __operand_2);
                let len_7 = x[t17..].len();
                let d_sum_3 = d_out * sum_5;
                let d_sum_5 = d_out * sum_3;
                for k_3 in 0..len_7 {
                    let t18 = d_sum_5 * x[t17..][k_3];
                    let d_t15 = t18 + t18;
                    d_x[t17..][k_3] += d_t15;
                }
                let d_sum_1 = d_out * sum_4;
                let d_sum_4 = d_out * sum_1;
                let start = __operand_2;
                let end = start + len_6;
                let mut d_running_4 = 0.0;
                for k_2 in (0..len_6).rev() {
                    let running_5 = saved_running[k_2];
                    let d_running_5 = d_running_4 + d_sum_4 * x[start..end][k_2];
                    let d_t13 = d_sum_4 * running_5 + d_running_5;
                    d_x[start..end][k_2] += d_t13;
                    d_running_4 = d_running_5;
                }
                for k_1 in 0..len_4 {
                    let t11 = k_1 * 2;
                    let t12 = t11 + 2;
                    let d_t19 = d_sum_3 * x[t11..t12][1];
                    let d_t20 = d_sum_3 * x[t11..t12][0];
                    d_x[t11..t12][1] += d_t20;
                    d_x[t11..t12][0] += d_t19;
                }
                let mut d_running_2 = d_running_4;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let (t7, t8, running_3) = saved_t1[saved_t1_at];
                    let item = running_3 * t8;
                    let t21 = d_sum_1 * item;
                    let d_item = t21 + t21;
                    let d_running_3 = d_running_2 + d_item * t8;
                    let d_t8 = d_item * running_3 + d_running_3;
                    d_x[t7] += d_t8;
                    d_running_2 = d_running_3;
                }
                let d_t6 = if t16 { d_sum_1 } else { 0.0 };
                if t16 {
                    let t5 = x[t3];
                    let running = 0.0 + t5;
                    let d_running = d_running_2 + d_t6 * t5;
                    let d_t5 = d_t6 * running + d_running;
                    d_x[t3] += d_t5;
                }
            },
        )
    }
    /// The gradient of `taken_by_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `taken_by_reference` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `taken_by_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `taken_by_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = 0usize + 1;
        let t2 = t1 - 1;
        let len = x.len();
        let t3 = t2 < len;
        let (running_1, t5, running_1_dot, t5_dot) = if t3 {
            let t4 = x[t2];
            let t4_dot = x_dot[t2];
            let running = 0.0 + t4;
            (running, running * t4, t4_dot, t4_dot * t4 + t4_dot * running)
        } else {
            (0.0, 0.0, 0.0, 0.0)
        };
        let (sum, sum_dot) = if t3 { (t5, t5_dot) } else { (1.0, 0.0) };
        let len_1 = x.len();
        let len_2 = usize::saturating_sub(len_1, t1);
        let mut running_2 = running_1;
        let mut __operand_2 = t1;
        let mut sum_1 = sum;
        let mut running_2_dot = running_1_dot;
        let mut sum_1_dot = sum_dot;
        for k in 0..len_2 {
            let t6 = k + t1;
            let t7 = x[t6];
            let t7_dot = x_dot[t6];
            let running_3 = running_2 + t7;
            let running_3_dot = running_2_dot + t7_dot;
            let item = running_3 * t7;
            let item_dot = running_3_dot * t7 + t7_dot * running_3;
            let t8 = __operand_2 + 1;
            let sum_2 = sum_1 + item * item;
            let sum_2_dot = sum_1_dot + (item_dot * item + item_dot * item);
            let exits = if item < 0.0 { true } else { false };
            running_2 = running_3;
            __operand_2 = t8;
            sum_1 = sum_2;
            running_2_dot = running_3_dot;
            sum_1_dot = sum_2_dot;
            if exits {
                break;
            }
        }
        let t9 = x.len() / 2 * 2;
        let len_3 = x.len();
        let len_4 = len_3 / 2;
        let mut sum_3: f64 = -0.0;
        let mut sum_3_dot = 0.0;
        for k_1 in 0..len_4 {
            let t10 = k_1 * 2;
            let t11 = t10 + 2;
            let t12 = x[t10..t11][0];
            let t13 = x[t10..t11][1];
            sum_3 += t12 * t13;
            sum_3_dot += x_dot[t10..t11][0] * t13 + x_dot[t10..t11][1] * t12;
        }
        let len_5 = x.len();
        let len_6 = usize::saturating_sub(len_5, __operand_2);
        let mut running_4 = running_2;
        let mut sum_4: f64 = -0.0;
        let mut running_4_dot = running_2_dot;
        let mut sum_4_dot = 0.0;
        for k_2 in 0..len_6 {
            let t14 = k_2 + __operand_2;
            let t15 = x[t14];
            let t15_dot = x_dot[t14];
            let running_5 = running_4 + t15;
            let running_5_dot = running_4_dot + t15_dot;
            running_4 = running_5;
            sum_4 += running_5 * t15;
            running_4_dot = running_5_dot;
            sum_4_dot += running_5_dot * t15 + t15_dot * running_5;
        }
        let len_7 = x[t9..].len();
        let mut sum_5: f64 = -0.0;
        let mut sum_5_dot = 0.0;
        let t16 = sum_1 * sum_4;
        let t16_dot = sum_1_dot * sum_4 + sum_4_dot * sum_1;
        for k_3 in 0..len_7 {
            let t17 = x[t9..][k_3];
            let t17_dot = x_dot[t9..][k_3];
            sum_5 += t17 * t17;
            sum_5_dot += t17_dot * t17 + t17_dot * t17;
        }
        let out = t16 + sum_3 * sum_5;
        let out_dot = t16_dot + (sum_3_dot * sum_5 + sum_5_dot * sum_3);
        (out, out_dot)
    }
}

/// The derivatives of the function `peeked`.
pub enum peeked {}
impl peeked {
    /// The result of `peeked` and its pullback, which takes the cotangent of the result.
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
        let mut saved_sum = ::chainrule::__private::Vec::<
            (f64, _, _, _, f64),
        >::with_capacity(64);
        let mut owned = x.to_vec();
        let len = owned.len();
        let mut __operand_1 = 0usize;
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        loop {
            let t1 = __operand_1 + 1;
            let t2 = t1 - 1;
            let len_1 = owned.len();
            let t3 = t2 < len_1;
            let item = if t3 { owned[t2] } else { 0.0 };
            let (sum_3, exits) = if t3 {
                let len_2 = owned.len();
                let t4 = t1 < len_2;
                let next = if t4 { owned[t1] } else { 0.0 };
                let t5 = if t4 { next > item } else { false };
                let sum_2 = if t5 {
                    sum + item * next * next
                } else {
                    let sum_1 = if t4 { sum - next.sin() } else { sum * item };
                    sum_1
                };
                (sum_2, false)
            } else {
                (sum, true)
            };
            ::chainrule::__private::push(&mut saved_sum, (sum, t1, t2, t3, item));
            trips += 1;
            __operand_1 = t1;
            sum = sum_3;
            if exits {
                break;
            }
        }
        let mut t6 = 0usize + (1 + 1);
        let t7 = t6 - 1;
        let len_3 = x.len();
        let t8 = t7 < len_3;
        let v = if t8 { x[t7] } else { 0.0 };
        let second = if t8 { v * v } else { 0.3 };
        let t9 = x.iter().skip(t6).count();
        let t10 = t9 as f64;
        let len_4 = x.len();
        let len_5 = usize::saturating_sub(len_4, t6);
        let mut saved_a: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        let mut a = second;
        let t11 = sum + second * t10;
        for k in 0..len_5 {
            saved_a[k] = a;
            a = a * x[k + t6] + 0.5;
        }
        let out = t11 + a;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_sum_at = saved_sum.len();
                let len_3 = x.len();
                let t12 = t7 < len_3;
                let len_5 = usize::saturating_sub(len_3, t6);
                let mut d_owned = ::chainrule::__private::vec![0.0; len];
                let start = t6;
                let end = start + len_5;
                let mut d_a = d_out;
                for k in (0..len_5).rev() {
                    let a = saved_a[k];
                    let d_t13 = d_a * a;
                    d_x[start..end][k] += d_t13;
                    d_a *= x[start..end][k];
                }
                let d_second = d_a + d_out * t10;
                let d_v = if t12 {
                    let t14 = d_second * v;
                    t14 + t14
                } else {
                    0.0
                };
                if t12 {
                    d_x[t7] += d_v;
                }
                let mut d_sum = d_out;
                for _ in 0..trips {
                    saved_sum_at -= 1;
                    let (sum, t1, t2, t3, item) = saved_sum[saved_sum_at];
                    let d_item_3 = if t3 {
                        let len_2 = owned.len();
                        let t4 = t1 < len_2;
                        let next = if t4 { owned[t1] } else { 0.0 };
                        let t5 = if t4 { next > item } else { false };
                        let (d_item_2, d_next_1) = if t5 {
                            let d_t15 = d_sum * next;
                            (d_t15 * next, d_sum * (item * next) + d_t15 * item)
                        } else {
                            let (d_item_1, d_next) = if t4 {
                                (0.0, -(d_sum * next.cos()))
                            } else {
                                let d_item = d_sum * sum;
                                d_sum *= item;
                                (d_item, 0.0)
                            };
                            (d_item_1, d_next)
                        };
                        if t4 {
                            d_owned[t1] += d_next_1;
                        }
                        d_item_2
                    } else {
                        0.0
                    };
                    if t3 {
                        d_owned[t2] += d_item_3;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_owned[..]);
            },
        )
    }
    /// The gradient of `peeked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `peeked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `peeked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `peeked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let owned = x.to_vec();
        let owned_dot = x_dot.to_vec();
        let mut __operand_1 = 0usize;
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        loop {
            let t1 = __operand_1 + 1;
            let t2 = t1 - 1;
            let len = owned.len();
            let t3 = t2 < len;
            let (item, item_dot) = if t3 {
                (owned[t2], owned_dot[t2])
            } else {
                (0.0, 0.0)
            };
            let exits = if t3 {
                let len_1 = owned.len();
                let t4 = t1 < len_1;
                let (next, next_dot) = if t4 {
                    (owned[t1], owned_dot[t1])
                } else {
                    (0.0, 0.0)
                };
                let t5 = if t4 { next > item } else { false };
                if t5 {
                    let t6 = item * next;
                    sum += t6 * next;
                    sum_dot
                        += (item_dot * next + next_dot * item) * next + next_dot * t6;
                } else {
                    if t4 {
                        sum -= next.sin();
                        sum_dot -= next_dot * next.cos();
                    } else {
                        (sum, sum_dot) = (sum * item, sum_dot * item + item_dot * sum);
                    }
                }
                false
            } else {
                true
            };
            __operand_1 = t1;
            if exits {
                break;
            }
        }
        let mut t7 = 0usize + (1 + 1);
        let t8 = t7 - 1;
        let len_2 = x.len();
        let t9 = t8 < len_2;
        let (v, v_dot) = if t9 { (x[t8], x_dot[t8]) } else { (0.0, 0.0) };
        let (second, second_dot) = if t9 {
            (v * v, v_dot * v + v_dot * v)
        } else {
            (0.3, 0.0)
        };
        let t10 = x.iter().skip(t7).count();
        let t11 = t10 as f64;
        let len_3 = x.len();
        let len_4 = usize::saturating_sub(len_3, t7);
        let mut a = second;
        let mut a_dot = second_dot;
        let t12 = sum + second * t11;
        let t12_dot = sum_dot + second_dot * t11;
        for k in 0..len_4 {
            let t13 = k + t7;
            let t14 = x[t13];
            (a, a_dot) = (a * t14 + 0.5, a_dot * t14 + x_dot[t13] * a);
        }
        let out = t12 + a;
        let out_dot = t12_dot + a_dot;
        (out, out_dot)
    }
}

