/// The derivatives of the function `eliminated`.
pub enum eliminated {}
impl eliminated {
    /// The result of `eliminated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[[f64; N]; N],
        b: &[f64; N],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([[f64; N]; N], [f64; N])) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: f64| {
                let mut d_a = [[0.0; N]; N];
                let mut d_b = [0.0; N];
                pullback(d_out, a, &mut d_a, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[[f64; N]; N],
        b: &[f64; N],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[[f64; N]; N],
            &mut [[f64; N]; N],
            &[f64; N],
            &mut [f64; N],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_pivot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_factor: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut a_1 = *a;
        let mut x = *b;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; N
        ];
        for k in 0..N {
            let mut pivot = k;
            for i in k + 1..N {
                if a_1[i][k].abs() > a_1[pivot][k].abs() {
                    pivot = i;
                }
            }
            a_1.swap(k, pivot);
            let t2 = x[k];
            x[k] = x[pivot];
            x[pivot] = t2;
            let t3 = k + 1;
            let t4 = if t3 < N { x[k] } else { 0.0 };
            let len = ::core::cmp::max(t3, N) - t3;
            let start = saved_factor.len();
            ::chainrule::__private::room(&mut saved_factor, len, &[N]);
            saved_factor.resize(start + len, 0.0);
            let end = start + len;
            let saved_factor_1 = &mut saved_factor[start..end];
            for i_1 in t3..N {
                let factor = a_1[i_1][k] / a_1[k][k];
                for j in k + 1..N {
                    a_1[i_1][j] -= factor * a_1[k][j];
                }
                x[i_1] -= factor * t4;
                let at = i_1 - t3;
                saved_factor_1[at] = factor;
            }
            saved_t1[k] = t4;
            ::chainrule::__private::push(&mut saved_pivot, pivot);
        }
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; N
        ];
        for i_2 in (0..N).rev() {
            for j_1 in i_2 + 1..N {
                x[i_2] -= a_1[i_2][j_1] * x[j_1];
            }
            let t6 = x[i_2];
            x[i_2] = t6 / a_1[i_2][i_2];
            saved_t5[i_2] = t6;
        }
        let len_1 = x.len();
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            let t7 = x[k_1];
            sum += t7 * t7;
        }
        (
            sum,
            move |
                d_sum: f64,
                a: &[[f64; N]; N],
                d_a: &mut [[f64; N]; N],
                b: &[f64; N],
                d_b: &mut [f64; N]|
            {
                let mut saved_factor_at = saved_factor.len();
                let mut saved_pivot_at = saved_pivot.len();
                let mut d_x = [0.0; N];
                let mut d_a_1 = [[0.0; N]; N];
                for k_1 in 0..len_1 {
                    let t8 = d_sum * x[k_1];
                    let d_t7 = t8 + t8;
                    d_x[k_1] += d_t7;
                }
                for i_2 in 0..N {
                    let d_t9 = d_x[i_2];
                    d_x[i_2] = 0.0;
                    let t10 = 1.0 / a_1[i_2][i_2];
                    let d_t6 = ::chainrule::__private::zero_mul(d_t9, t10);
                    let d_t11 = -::chainrule::__private::zero_mul(
                        d_t9,
                        saved_t5[i_2] * t10 * t10,
                    );
                    d_x[i_2] += d_t6;
                    d_a_1[i_2][i_2] += d_t11;
                    for j_1 in (i_2 + 1..N).rev() {
                        let d_t12 = d_x[i_2];
                        let d_t13 = -(d_t12 * x[j_1]);
                        let d_t14 = -(d_t12 * a_1[i_2][j_1]);
                        d_x[j_1] += d_t14;
                        d_a_1[i_2][j_1] += d_t13;
                    }
                }
                for k in (0..N).rev() {
                    let t4 = saved_t1[k];
                    saved_pivot_at -= 1;
                    let pivot = saved_pivot[saved_pivot_at];
                    let t3 = k + 1;
                    let len = ::core::cmp::max(t3, N) - t3;
                    saved_factor_at -= len;
                    let start_1 = saved_factor_at;
                    let end_1 = start_1 + len;
                    let mut d_t4 = 0.0;
                    let t15 = t3 < N;
                    let saved_factor_2 = &saved_factor[start_1..end_1];
                    for i_1 in (t3..N).rev() {
                        let at_1 = i_1 - t3;
                        let factor = saved_factor_2[at_1];
                        let d_t16 = d_x[i_1];
                        let d_t4_1 = -(d_t16 * factor);
                        let mut d_factor = 0.0;
                        let t17 = a_1[k][k];
                        let t18 = d_t16 * t4;
                        for j in (t3..N).rev() {
                            let d_t19 = d_a_1[i_1][j];
                            let d_factor_1 = -(d_t19 * a_1[k][j]);
                            let d_t20 = -(d_t19 * factor);
                            d_a_1[k][j] += d_t20;
                            d_factor += d_factor_1;
                        }
                        let d_factor_2 = d_factor - t18;
                        let t21 = 1.0 / t17;
                        let d_t22 = ::chainrule::__private::zero_mul(d_factor_2, t21);
                        let d_t23 = -::chainrule::__private::zero_mul(
                            d_factor_2,
                            factor * t21,
                        );
                        d_a_1[k][k] += d_t23;
                        d_a_1[i_1][k] += d_t22;
                        d_t4 += d_t4_1;
                    }
                    if t15 {
                        d_x[k] += d_t4;
                    }
                    let d_t2 = d_x[pivot];
                    d_x[pivot] = 0.0;
                    let d_t24 = d_x[k];
                    d_x[k] = 0.0;
                    d_x[pivot] += d_t24;
                    d_x[k] += d_t2;
                    d_a_1.swap(k, pivot);
                }
                ::chainrule::__private::add_assign(&mut *d_b, &d_x);
                ::chainrule::__private::add_assign(&mut *d_a, &d_a_1);
            },
        )
    }
    /// The gradient of `eliminated`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; N]; N], b: &[f64; N]) -> ([[f64; N]; N], [f64; N]) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = [[0.0; N]; N];
        let mut d_b = [0.0; N];
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `eliminated` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[[f64; N]; N],
        b: &[f64; N],
    ) -> (f64, ([[f64; N]; N], [f64; N])) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = [[0.0; N]; N];
        let mut d_b = [0.0; N];
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `eliminated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &[[f64; N]; N],
        b: &[f64; N],
        d_a: &mut [[f64; N]; N],
        d_b: &mut [f64; N],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `eliminated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[[f64; N]; N], &[f64; N]),
        tangents: (&[[f64; N]; N], &[f64; N]),
    ) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &[[f64; N]; N],
        a_dot: &[[f64; N]; N],
        b: &[f64; N],
        b_dot: &[f64; N],
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut a_1 = *a;
        let mut a_1_dot = *a_dot;
        let mut x = *b;
        let mut x_dot = *b_dot;
        for k in 0..N {
            let mut pivot = k;
            for i in k + 1..N {
                if a_1[i][k].abs() > a_1[pivot][k].abs() {
                    pivot = i;
                }
            }
            a_1.swap(k, pivot);
            a_1_dot.swap(k, pivot);
            let t1 = x[k];
            x[k] = x[pivot];
            let t1_dot = x_dot[k];
            x_dot[k] = x_dot[pivot];
            x[pivot] = t1;
            x_dot[pivot] = t1_dot;
            let t2 = k + 1;
            let (t3, t3_dot) = if t2 < N { (x[k], x_dot[k]) } else { (0.0, 0.0) };
            for i_1 in t2..N {
                let t4 = a_1[k][k];
                let factor = a_1[i_1][k] / t4;
                let t5 = 1.0 / t4;
                let factor_dot = ::chainrule::__private::strong_mul(a_1_dot[i_1][k], t5)
                    - ::chainrule::__private::strong_mul(a_1_dot[k][k], factor * t5);
                for j in k + 1..N {
                    let t6 = a_1[k][j];
                    a_1[i_1][j] -= factor * t6;
                    a_1_dot[i_1][j]
                        -= ::chainrule::__private::strong_mul(factor_dot, t6)
                            + ::chainrule::__private::strong_mul(a_1_dot[k][j], factor);
                }
                x[i_1] -= factor * t3;
                x_dot[i_1]
                    -= ::chainrule::__private::strong_mul(factor_dot, t3)
                        + ::chainrule::__private::strong_mul(t3_dot, factor);
            }
        }
        for i_2 in (0..N).rev() {
            for j_1 in i_2 + 1..N {
                let t7 = a_1[i_2][j_1];
                let t8 = x[j_1];
                x[i_2] -= t7 * t8;
                x_dot[i_2]
                    -= ::chainrule::__private::strong_mul(a_1_dot[i_2][j_1], t8)
                        + ::chainrule::__private::strong_mul(x_dot[j_1], t7);
            }
            let t9 = a_1[i_2][i_2];
            let t10 = x[i_2] / t9;
            let t11 = 1.0 / t9;
            x[i_2] = t10;
            x_dot[i_2] = ::chainrule::__private::strong_mul(x_dot[i_2], t11)
                - ::chainrule::__private::strong_mul(a_1_dot[i_2][i_2], t10 * t11);
        }
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t12 = x[k_1];
            let t12_dot = x_dot[k_1];
            sum += t12 * t12;
            sum_dot
                += ::chainrule::__private::strong_mul(t12_dot, t12)
                    + ::chainrule::__private::strong_mul(t12_dot, t12);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `row_among_the_written`.
pub enum row_among_the_written {}
impl row_among_the_written {
    /// The result of `row_among_the_written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: &[[f64; N]; N]) -> (f64, impl ::core::ops::Fn(f64) -> [[f64; N]; N]) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = [[0.0; N]; N];
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[[f64; N]; N],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; N]; N], &mut [[f64; N]; N]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut a_1 = *a;
        for k in 0..N {
            for i in k..N {
                let start = saved_t1.len();
                saved_t1.resize(start + N, 0.0);
                let end = start + N;
                let start_1 = saved_t2.len();
                saved_t2.resize(start_1 + N, 0.0);
                let end_1 = start_1 + N;
                let saved_t1_1 = &mut saved_t1[start..end];
                let saved_t2_1 = &mut saved_t2[start_1..end_1];
                for j in 0..N {
                    let t3 = a_1[k][j];
                    let t4 = a_1[k][0];
                    a_1[i][j] -= t3 * t4;
                    saved_t1_1[j] = t3;
                    saved_t2_1[j] = t4;
                }
            }
        }
        let t5 = a_1[0][1];
        let t6 = a_1[1][2];
        let t7 = a_1[2][0];
        let t8 = a_1[2][2];
        let out = t5 * t6 + t7 * t8;
        (
            out,
            move |d_out: f64, a: &[[f64; N]; N], d_a: &mut [[f64; N]; N]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_a_1 = [[0.0; N]; N];
                let d_t7 = d_out * t8;
                let d_t8 = d_out * t7;
                d_a_1[2][2] += d_t8;
                d_a_1[2][0] += d_t7;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_a_1[1][2] += d_t6;
                d_a_1[0][1] += d_t5;
                for k in (0..N).rev() {
                    for i in (k..N).rev() {
                        saved_t1_at -= N;
                        let start_2 = saved_t1_at;
                        let end_2 = start_2 + N;
                        saved_t2_at -= N;
                        let start_3 = saved_t2_at;
                        let end_3 = start_3 + N;
                        let saved_t1_2 = &saved_t1[start_2..end_2];
                        let saved_t2_2 = &saved_t2[start_3..end_3];
                        for j in (0..N).rev() {
                            let d_t9 = d_a_1[i][j];
                            let d_t3 = -(d_t9 * saved_t2_2[j]);
                            let d_t4 = -(d_t9 * saved_t1_2[j]);
                            d_a_1[k][0] += d_t4;
                            d_a_1[k][j] += d_t3;
                        }
                    }
                }
                ::chainrule::__private::add_assign(&mut *d_a, &d_a_1);
            },
        )
    }
    /// The gradient of `row_among_the_written`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; N]; N]) -> [[f64; N]; N] {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; N]; N];
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `row_among_the_written` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[[f64; N]; N]) -> (f64, [[f64; N]; N]) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; N]; N];
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `row_among_the_written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; N]; N], d_a: &mut [[f64; N]; N]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `row_among_the_written` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; N]; N], tangents: &[[f64; N]; N]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; N]; N], a_dot: &[[f64; N]; N]) -> (f64, f64) {
        let mut a_1 = *a;
        let mut a_1_dot = *a_dot;
        for k in 0..N {
            for i in k..N {
                for j in 0..N {
                    let t1 = a_1[k][j];
                    let t2 = a_1[k][0];
                    a_1[i][j] -= t1 * t2;
                    a_1_dot[i][j] -= a_1_dot[k][j] * t2 + a_1_dot[k][0] * t1;
                }
            }
        }
        let t3 = a_1[0][1];
        let t4 = a_1[1][2];
        let t5 = a_1[2][0];
        let t6 = a_1[2][2];
        let out = t3 * t4 + t5 * t6;
        let out_dot = a_1_dot[0][1] * t4 + a_1_dot[1][2] * t3
            + (a_1_dot[2][0] * t6 + a_1_dot[2][2] * t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `column_by_row`.
pub enum column_by_row {}
impl column_by_row {
    /// The result of `column_by_row` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: &[[f64; N]; N]) -> (f64, impl ::core::ops::Fn(f64) -> [[f64; N]; N]) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = [[0.0; N]; N];
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[[f64; N]; N],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; N]; N], &mut [[f64; N]; N]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut a_1 = *a;
        for k in 0..N {
            for i in k + 1..N {
                let start = saved_t1.len();
                saved_t1.resize(start + N, 0.0);
                let end = start + N;
                let saved_t1_1 = &mut saved_t1[start..end];
                for j in 0..N {
                    let t2 = a_1[k][j];
                    a_1[j][i] += t2 * t2;
                    saved_t1_1[j] = t2;
                }
            }
        }
        let t3 = a_1[0][1];
        let t4 = a_1[1][2];
        let t5 = a_1[2][0];
        let t6 = a_1[2][2];
        let out = t3 * t4 + t5 * t6;
        (
            out,
            move |d_out: f64, a: &[[f64; N]; N], d_a: &mut [[f64; N]; N]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_a_1 = [[0.0; N]; N];
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_a_1[2][2] += d_t6;
                d_a_1[2][0] += d_t5;
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_a_1[1][2] += d_t4;
                d_a_1[0][1] += d_t3;
                for k in (0..N).rev() {
                    for i in (k + 1..N).rev() {
                        saved_t1_at -= N;
                        let start_1 = saved_t1_at;
                        let end_1 = start_1 + N;
                        let saved_t1_2 = &saved_t1[start_1..end_1];
                        for j in (0..N).rev() {
                            let d_t7 = d_a_1[j][i];
                            let t8 = d_t7 * saved_t1_2[j];
                            let d_t2 = t8 + t8;
                            d_a_1[k][j] += d_t2;
                        }
                    }
                }
                ::chainrule::__private::add_assign(&mut *d_a, &d_a_1);
            },
        )
    }
    /// The gradient of `column_by_row`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; N]; N]) -> [[f64; N]; N] {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; N]; N];
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `column_by_row` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[[f64; N]; N]) -> (f64, [[f64; N]; N]) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; N]; N];
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `column_by_row`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; N]; N], d_a: &mut [[f64; N]; N]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `column_by_row` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; N]; N], tangents: &[[f64; N]; N]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; N]; N], a_dot: &[[f64; N]; N]) -> (f64, f64) {
        let mut a_1 = *a;
        let mut a_1_dot = *a_dot;
        for k in 0..N {
            for i in k + 1..N {
                for j in 0..N {
                    let t1 = a_1[k][j];
                    let t1_dot = a_1_dot[k][j];
                    a_1[j][i] += t1 * t1;
                    a_1_dot[j][i] += t1_dot * t1 + t1_dot * t1;
                }
            }
        }
        let t2 = a_1[0][1];
        let t3 = a_1[1][2];
        let t4 = a_1[2][0];
        let t5 = a_1[2][2];
        let out = t2 * t3 + t4 * t5;
        let out_dot = a_1_dot[0][1] * t3 + a_1_dot[1][2] * t2
            + (a_1_dot[2][0] * t5 + a_1_dot[2][2] * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `read_above_on_the_way_up`.
pub enum read_above_on_the_way_up {}
impl read_above_on_the_way_up {
    /// The result of `read_above_on_the_way_up` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        let t2 = x_1.len();
        for i in 0..t2 {
            let t3 = i + 1;
            let t4 = x_1.len();
            let len_1 = ::core::cmp::max(t3, t4) - t3;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_1, &[t2]);
            saved_t1.resize(start + len_1, 0.0);
            let end = start + len_1;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in t3..t4 {
                let t5 = x_1[j];
                x_1[i] += t5 * t5;
                let at = j - t3;
                saved_t1_1[at] = t5;
            }
        }
        let len_2 = x_1.len();
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            let t6 = x_1[k];
            sum += t6 * t6;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                for k in 0..len_2 {
                    let t7 = d_sum * x_1[k];
                    let d_t6 = t7 + t7;
                    d_x_1[..len_2][k] += d_t6;
                }
                for i in (0..t2).rev() {
                    let t3 = i + 1;
                    let t4 = x_1.len();
                    let len_1 = ::core::cmp::max(t3, t4) - t3;
                    saved_t1_at -= len_1;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_1;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for j in (t3..t4).rev() {
                        let at_1 = j - t3;
                        let d_t8 = d_x_1[i];
                        let t9 = d_t8 * saved_t1_2[at_1];
                        let d_t5 = t9 + t9;
                        d_x_1[..t4][j] += d_t5;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `read_above_on_the_way_up`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `read_above_on_the_way_up` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `read_above_on_the_way_up`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `read_above_on_the_way_up` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for i in 0..x_1.len() {
            for j in i + 1..x_1.len() {
                let t1 = x_1[j];
                let t1_dot = x_1_dot[j];
                x_1[i] += t1 * t1;
                x_1_dot[i] += t1_dot * t1 + t1_dot * t1;
            }
        }
        let len = x_1.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = x_1[k];
            let t2_dot = x_1_dot[k];
            sum += t2 * t2;
            sum_dot += t2_dot * t2 + t2_dot * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `read_above_on_the_way_down`.
pub enum read_above_on_the_way_down {}
impl read_above_on_the_way_down {
    /// The result of `read_above_on_the_way_down` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, n);
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
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        for i in (0..n).rev().step_by(2) {
            for j in i + 1..=n {
                let t1 = x_1[j];
                x_1[i] += t1 * t1 * t1;
            }
        }
        let len_1 = x_1.len();
        let mut sum: f64 = -0.0;
        for k in 0..len_1 {
            let t2 = x_1[k];
            sum += t2 * t2;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                for k in 0..len_1 {
                    let t3 = d_sum * x_1[k];
                    let d_t2 = t3 + t3;
                    d_x_1[..len_1][k] += d_t2;
                }
                for i in ::chainrule::__private::steps_back((0..n).rev(), 2) {
                    for j in (i + 1..=n).rev() {
                        let t1 = x_1[j];
                        let d_t4 = d_x_1[i];
                        let d_t5 = d_t4 * t1;
                        let t6 = d_t5 * t1;
                        let d_t1 = d_t4 * (t1 * t1) + t6 + t6;
                        d_x_1[j] += d_t1;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
                ((),)
            },
        )
    }
    /// The gradient of `read_above_on_the_way_down`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `read_above_on_the_way_down` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        n: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `read_above_on_the_way_down`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `read_above_on_the_way_down` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut x_1 = x.to_vec();
        let mut x_1_dot = x_dot.to_vec();
        for i in (0..n).rev().step_by(2) {
            for j in i + 1..=n {
                let t1 = x_1[j];
                let t1_dot = x_1_dot[j];
                let t2 = t1 * t1;
                x_1[i] += t2 * t1;
                x_1_dot[i] += (t1_dot * t1 + t1_dot * t1) * t1 + t1_dot * t2;
            }
        }
        let len = x_1.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t3 = x_1[k];
            let t3_dot = x_1_dot[k];
            sum += t3 * t3;
            sum_dot += t3_dot * t3 + t3_dot * t3;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `swapped_with_any`.
pub enum swapped_with_any {}
impl swapped_with_any {
    /// The result of `swapped_with_any` and its pullback, which takes the cotangent of the result.
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
        let mut saved_best = ::chainrule::__private::Vec::with_capacity(64);
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        let t1 = x_1.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 1.0;
        for k in 0..t1 {
            let mut best = 0;
            for i in k + 1..x_1.len() {
                if x_1[i] > x_1[best] {
                    best = i;
                }
            }
            let t3 = x_1[k];
            x_1[k] = x_1[best];
            x_1[best] = t3;
            let t4 = x_1[k];
            saved_sum[k] = sum;
            saved_t2[k] = t4;
            ::chainrule::__private::push(&mut saved_best, best);
            sum = sum * t4 + t4 * t4;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_best_at = saved_best.len();
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for k in (0..t1).rev() {
                    let sum = saved_sum[k];
                    saved_best_at -= 1;
                    let best = saved_best[saved_best_at];
                    let t5 = d_sum_1 * saved_t2[k];
                    let d_t4 = t5 + t5 + d_sum_1 * sum;
                    d_x_1[k] += d_t4;
                    let d_t3 = d_x_1[best];
                    d_x_1[best] = 0.0;
                    let d_t6 = d_x_1[k];
                    d_x_1[k] = 0.0;
                    d_x_1[best] += d_t6;
                    d_x_1[k] += d_t3;
                    d_sum_1 = t5;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `swapped_with_any`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `swapped_with_any` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `swapped_with_any`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `swapped_with_any` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        for k in 0..x_1.len() {
            let mut best = 0;
            for i in k + 1..x_1.len() {
                if x_1[i] > x_1[best] {
                    best = i;
                }
            }
            let t1 = x_1[k];
            x_1[k] = x_1[best];
            let t1_dot = x_1_dot[k];
            x_1_dot[k] = x_1_dot[best];
            x_1[best] = t1;
            x_1_dot[best] = t1_dot;
            let t2 = x_1[k];
            let t2_dot = x_1_dot[k];
            (sum, sum_dot) = (
                sum * t2 + t2 * t2,
                sum_dot * t2 + t2_dot * sum + (t2_dot * t2 + t2_dot * t2),
            );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `handed_on`.
pub enum handed_on {}
impl handed_on {
    /// The result of `handed_on` and its pullback, which takes the cotangent of the result.
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
        let mut saved_next = ::chainrule::__private::Vec::with_capacity(64);
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        let t1 = x_1.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 1.0;
        let mut next = 0;
        for k in 0..t1 {
            let t3 = x_1[k] + sum;
            x_1[next] = x_1[next] * 2.0;
            saved_sum[k] = sum;
            saved_t2[k] = t3;
            ::chainrule::__private::push(&mut saved_next, next);
            sum *= t3;
            next = k + 1;
        }
        let t4 = x_1[0];
        let out = sum * t4;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_next_at = saved_next.len();
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_out * sum;
                d_x_1[0] += d_t4;
                let mut d_sum = d_out * t4;
                for k in (0..t1).rev() {
                    let sum_1 = saved_sum[k];
                    saved_next_at -= 1;
                    let next = saved_next[saved_next_at];
                    let d_t5 = d_x_1[next];
                    d_x_1[next] = 0.0;
                    let d_t6 = d_t5 * 2.0;
                    d_x_1[next] += d_t6;
                    let d_t3 = d_sum * sum_1;
                    d_x_1[k] += d_t3;
                    d_sum = d_sum * saved_t2[k] + d_t3;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `handed_on`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `handed_on` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `handed_on`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 1.0;
        let mut next = 0;
        let mut sum_dot = 0.0;
        for k in 0..x_1.len() {
            let t1 = x_1[k] + sum;
            x_1[next] = x_1[next] * 2.0;
            let sum_dot_1 = sum_dot * t1 + (x_1_dot[k] + sum_dot) * sum;
            x_1_dot[next] = x_1_dot[next] * 2.0;
            sum *= t1;
            next = k + 1;
            sum_dot = sum_dot_1;
        }
        let t2 = x_1[0];
        let out = sum * t2;
        let out_dot = sum_dot * t2 + x_1_dot[0] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `written_between`.
pub enum written_between {}
impl written_between {
    /// The result of `written_between` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        let t3 = x_1.len();
        let mut sum: f64 = 1.0;
        for k in 0..t3 {
            let len_1 = 2;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_1, &[t3]);
            saved_t1.resize(start + len_1, 0.0);
            let end = start + len_1;
            let start_1 = saved_t2.len();
            ::chainrule::__private::room(&mut saved_t2, len_1, &[t3]);
            saved_t2.resize(start_1 + len_1, 0.0);
            let end_1 = start_1 + len_1;
            let saved_t1_1 = &mut saved_t1[start..end];
            let saved_t2_1 = &mut saved_t2[start_1..end_1];
            for k_1 in 0..2 {
                let t4 = x_1[k];
                let sum_1 = sum + t4 * t4;
                x_1[k] = sum_1.sin();
                let at = k_1 as usize;
                saved_t1_1[at] = t4;
                saved_t2_1[at] = sum_1.cos();
                sum = sum_1;
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for k in (0..t3).rev() {
                    let len_1 = 2;
                    saved_t1_at -= len_1;
                    let start_2 = saved_t1_at;
                    let end_2 = start_2 + len_1;
                    saved_t2_at -= len_1;
                    let start_3 = saved_t2_at;
                    let end_3 = start_3 + len_1;
                    let saved_t1_2 = &saved_t1[start_2..end_2];
                    let saved_t2_2 = &saved_t2[start_3..end_3];
                    for k_1 in (0..2).rev() {
                        let at_1 = k_1 as usize;
                        let d_t5 = d_x_1[k];
                        d_x_1[k] = 0.0;
                        let d_sum_1_1 = d_sum_1 + d_t5 * saved_t2_2[at_1];
                        let t6 = d_sum_1_1 * saved_t1_2[at_1];
                        let d_t4 = t6 + t6;
                        d_x_1[k] += d_t4;
                        d_sum_1 = d_sum_1_1;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `written_between`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `written_between` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `written_between`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `written_between` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        for k in 0..x_1.len() {
            for k_1 in 0..2 {
                let t1 = x_1[k];
                let t1_dot = x_1_dot[k];
                let sum_1 = sum + t1 * t1;
                let sum_1_dot = sum_dot + (t1_dot * t1 + t1_dot * t1);
                x_1[k] = sum_1.sin();
                x_1_dot[k] = sum_1_dot * sum_1.cos();
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `next_element`.
pub enum next_element {}
impl next_element {
    /// The result of `next_element` and its pullback, which takes the cotangent of the result.
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
        let mut x_1 = x.to_vec();
        let len = x_1.len();
        let t1 = x_1.len();
        for k in 0..t1 {
            for i in k + 2..x_1.len() {
                let t2 = x_1[k + 1];
                x_1[i] += t2 * t2 * x_1[k];
            }
        }
        let len_1 = x_1.len();
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            let t3 = x_1[k_1];
            sum += t3 * t3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_x_1 = ::chainrule::__private::vec![0.0; len];
                for k_1 in 0..len_1 {
                    let t4 = d_sum * x_1[k_1];
                    let d_t3 = t4 + t4;
                    d_x_1[..len_1][k_1] += d_t3;
                }
                for k in (0..t1).rev() {
                    let t5 = x_1.len();
                    for i in (k + 2..t5).rev() {
                        let t6 = k + 1;
                        let t2 = x_1[t6];
                        let d_t7 = d_x_1[..t5][i];
                        let d_t8 = d_t7 * x_1[k];
                        let d_t9 = d_t7 * (t2 * t2);
                        d_x_1[k] += d_t9;
                        let t10 = d_t8 * t2;
                        let d_t2 = t10 + t10;
                        d_x_1[t6] += d_t2;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `next_element`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `next_element` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `next_element`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `next_element` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for k in 0..x_1.len() {
            for i in k + 2..x_1.len() {
                let t1 = k + 1;
                let t2 = x_1[t1];
                let t2_dot = x_1_dot[t1];
                let t3 = t2 * t2;
                let t4 = x_1[k];
                x_1[i] += t3 * t4;
                x_1_dot[i] += (t2_dot * t2 + t2_dot * t2) * t4 + x_1_dot[k] * t3;
            }
        }
        let len = x_1.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t5 = x_1[k_1];
            let t5_dot = x_1_dot[k_1];
            sum += t5 * t5;
            sum_dot += t5_dot * t5 + t5_dot * t5;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `read_and_overwritten`.
pub enum read_and_overwritten {}
impl read_and_overwritten {
    /// The result of `read_and_overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x>(
        x: &'d_x [f64],
        scale: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(x, scale);
        (
            out,
            move |d_out: f64, d_scale: &mut [f64]| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, d_scale);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        scale: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = scale.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for k in 0..t1 {
            let len = x.len();
            let t5 = if 0 < len { scale[k] } else { 0.0 };
            let mut sum_1 = sum;
            for k_1 in 0..len {
                let t6 = x[k_1];
                sum_1 += t5 * t6 * t6;
            }
            let t7 = x.len();
            let (t8, t9) = if 0 < t7 { (scale[0], scale[k]) } else { (0.0, 0.0) };
            let mut sum_2 = sum_1;
            for i in 0..t7 {
                sum_2 += t8 * x[i] * t9;
            }
            scale[k] = sum_2;
            saved_t2[k] = t5;
            saved_t3[k] = t8;
            saved_t4[k] = t9;
            sum = sum_2;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], d_scale: &mut [f64]| {
                let mut d_sum_1 = d_sum;
                for k in (0..t1).rev() {
                    let t5 = saved_t2[k];
                    let t8 = saved_t3[k];
                    let t9 = saved_t4[k];
                    let len = x.len();
                    let t10 = d_scale[k];
                    d_scale[k] = 0.0;
                    let d_sum_2 = d_sum_1 + t10;
                    let t11 = 0 < len;
                    let t12 = 0 < len;
                    for i in 0..len {
                        let d_t13 = d_sum_2 * t9;
                        let d_t14 = d_t13 * t8;
                        d_x[..len][i] += d_t14;
                    }
                    let d_t8 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::zero_mul(
                                ::chainrule::__private::sum_all(&x[..len]),
                                d_sum_2,
                            ),
                            t9,
                        );
                    let d_t9 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::zero_mul(
                                ::chainrule::__private::sum_all(&x[..len]),
                                d_sum_2,
                            ),
                            t8,
                        );
                    if t12 {
                        d_scale[k] += d_t9;
                        d_scale[0] += d_t8;
                    }
                    for k_1 in 0..len {
                        let t6 = x[k_1];
                        let d_t15 = d_sum_2 * t6;
                        let d_t6 = d_sum_2 * (t5 * t6) + d_t15 * t5;
                        d_x[..len][k_1] += d_t6;
                    }
                    let d_t5 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::dot(&x[..len], &x[..len]),
                            d_sum_2,
                        );
                    if t11 {
                        d_scale[k] += d_t5;
                    }
                    d_sum_1 = d_sum_2;
                }
            },
        )
    }
    /// The gradient of `read_and_overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        scale: &mut [f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_scale = ::chainrule::__private::zeros_like(&*scale);
        pullback(1.0, x, &mut d_x, &mut d_scale);
        (d_x, d_scale)
    }
    /// The value of `read_and_overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        scale: &mut [f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_scale = ::chainrule::__private::zeros_like(&*scale);
        pullback(1.0, x, &mut d_x, &mut d_scale);
        (value, (d_x, d_scale))
    }
    /// The value of `read_and_overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        scale: &mut [f64],
        d_x: &mut [f64],
        d_scale: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, scale);
        let mut d_scale_added = ::chainrule::__private::zeros_like(&*scale);
        pullback(1.0, x, d_x, &mut d_scale_added);
        ::chainrule::__private::add_assign(d_scale, &d_scale_added);
        value
    }
    /// The result of `read_and_overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &mut [f64]),
        tangents: (&[f64], &mut [f64]),
    ) -> (f64, f64) {
        let (x, scale) = args;
        let (x_dot, scale_dot) = tangents;
        Self::__jvp(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        scale: &mut [f64],
        scale_dot: &mut [f64],
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..scale.len() {
            let len = x.len();
            let (t1, t1_dot) = if 0 < len {
                (scale[k], scale_dot[k])
            } else {
                (0.0, 0.0)
            };
            let mut sum_1 = sum;
            let mut sum_1_dot = sum_dot;
            for k_1 in 0..len {
                let t2 = x[k_1];
                let t2_dot = x_dot[k_1];
                let t3 = t1 * t2;
                sum_1 += t3 * t2;
                sum_1_dot += (t1_dot * t2 + t2_dot * t1) * t2 + t2_dot * t3;
            }
            let t4 = x.len();
            let (t5, t6, t5_dot, t6_dot) = if 0 < t4 {
                (scale[0], scale[k], scale_dot[0], scale_dot[k])
            } else {
                (0.0, 0.0, 0.0, 0.0)
            };
            let mut sum_2 = sum_1;
            let mut sum_2_dot = sum_1_dot;
            for i in 0..t4 {
                let t7 = x[i];
                let t8 = t5 * t7;
                sum_2 += t8 * t6;
                sum_2_dot += (t5_dot * t7 + x_dot[i] * t5) * t6 + t6_dot * t8;
            }
            scale[k] = sum_2;
            scale_dot[k] = sum_2_dot;
            sum = sum_2;
            sum_dot = sum_2_dot;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for read_and_overwritten {}

/// The derivatives of the function `cholesky`.
pub enum cholesky {}
impl cholesky {
    /// The result of `cholesky` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[Vec<f64>],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
    ) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[Vec<f64>],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec<f64>],
            &mut [::chainrule::__private::Vec<f64>],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
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
        let n = a.len();
        let mut l = a.to_vec();
        let zeros = ::chainrule::__private::zeros_like(&l);
        let mut saved_root: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for j in 0..n {
            for k in 0..j {
                let len = ::core::cmp::max(j, n) - j;
                let start = saved_t2.len();
                ::chainrule::__private::room(&mut saved_t2, len, &[j, n]);
                saved_t2.resize(start + len, 0.0);
                let end = start + len;
                let start_1 = saved_t3.len();
                ::chainrule::__private::room(&mut saved_t3, len, &[j, n]);
                saved_t3.resize(start_1 + len, 0.0);
                let end_1 = start_1 + len;
                let saved_t2_1 = &mut saved_t2[start..end];
                let saved_t3_1 = &mut saved_t3[start_1..end_1];
                for i in j..n {
                    let t4 = l[i][k];
                    let t5 = l[j][k];
                    l[i][j] -= t4 * t5;
                    let at = i - j;
                    saved_t2_1[at] = t4;
                    saved_t3_1[at] = t5;
                }
            }
            let root = l[j][j].sqrt();
            let len_1 = ::core::cmp::max(j, n) - j;
            let start_2 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_1, &[n]);
            saved_t1.resize(start_2 + len_1, 0.0);
            let end_2 = start_2 + len_1;
            let saved_t1_1 = &mut saved_t1[start_2..end_2];
            for i_1 in j..n {
                let t6 = l[i_1][j];
                l[i_1][j] = t6 / root;
                let at_1 = i_1 - j;
                saved_t1_1[at_1] = t6;
            }
            saved_root[j] = root;
        }
        let mut sum: f64 = 0.0;
        for i_2 in 0..n {
            for j_1 in 0..i_2 + 1 {
                let t7 = l[i_2][j_1];
                sum += t7 * t7 * (1 + i_2 + 2 * j_1) as f64;
            }
        }
        (
            sum,
            move |
                d_sum: f64,
                a: &[Vec<f64>],
                d_a: &mut [::chainrule::__private::Vec<f64>]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let n = a.len();
                let mut d_l = zeros.clone();
                for i_2 in 0..n {
                    for j_1 in 0..i_2 + 1 {
                        let d_t8 = d_sum * (1 + i_2 + 2 * j_1) as f64;
                        let t9 = d_t8 * l[i_2][j_1];
                        let d_t7 = t9 + t9;
                        d_l[i_2][j_1] += d_t7;
                    }
                }
                for j in (0..n).rev() {
                    let root = saved_root[j];
                    let len_1 = ::core::cmp::max(j, n) - j;
                    saved_t1_at -= len_1;
                    let start_3 = saved_t1_at;
                    let end_3 = start_3 + len_1;
                    let mut d_root = 0.0;
                    let saved_t1_2 = &saved_t1[start_3..end_3];
                    for i_1 in (j..n).rev() {
                        let at_2 = i_1 - j;
                        let d_t10 = d_l[i_1][j];
                        d_l[i_1][j] = 0.0;
                        let t11 = 1.0 / root;
                        let d_t6 = ::chainrule::__private::strong_mul(d_t10, t11);
                        let d_root_1 = -::chainrule::__private::strong_mul(
                            d_t10,
                            saved_t1_2[at_2] * t11 * t11,
                        );
                        d_l[i_1][j] += d_t6;
                        d_root += d_root_1;
                    }
                    let d_t12 = ::chainrule::__private::strong_mul(d_root, 0.5 / root);
                    d_l[j][j] += d_t12;
                    for k in (0..j).rev() {
                        saved_t2_at -= len_1;
                        let start_4 = saved_t2_at;
                        let end_4 = start_4 + len_1;
                        saved_t3_at -= len_1;
                        let start_5 = saved_t3_at;
                        let end_5 = start_5 + len_1;
                        let saved_t2_2 = &saved_t2[start_4..end_4];
                        let saved_t3_2 = &saved_t3[start_5..end_5];
                        for i in (j..n).rev() {
                            let at_3 = i - j;
                            let d_t13 = d_l[i][j];
                            let d_t4 = -::chainrule::__private::zero_mul(
                                saved_t3_2[at_3],
                                d_t13,
                            );
                            let d_t5 = -::chainrule::__private::zero_mul(
                                saved_t2_2[at_3],
                                d_t13,
                            );
                            d_l[j][k] += d_t5;
                            d_l[i][k] += d_t4;
                        }
                    }
                }
                ::chainrule::__private::add_assign(&mut d_a[..], &d_l[..]);
            },
        )
    }
    /// The gradient of `cholesky`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &[Vec<f64>],
    ) -> ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `cholesky` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[Vec<f64>],
    ) -> (f64, ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `cholesky`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &[Vec<f64>],
        d_a: &mut [::chainrule::__private::Vec<f64>],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `cholesky` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Vec<f64>],
        tangents: &[::chainrule::__private::Vec<f64>],
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &[Vec<f64>],
        a_dot: &[::chainrule::__private::Vec<f64>],
    ) -> (f64, f64) {
        let n = a.len();
        let mut l = a.to_vec();
        let mut l_dot = a_dot.to_vec();
        for j in 0..n {
            for k in 0..j {
                for i in j..n {
                    let t1 = l[i][k];
                    let t2 = l[j][k];
                    l[i][j] -= t1 * t2;
                    l_dot[i][j]
                        -= ::chainrule::__private::strong_mul(l_dot[i][k], t2)
                            + ::chainrule::__private::strong_mul(l_dot[j][k], t1);
                }
            }
            let root = l[j][j].sqrt();
            let root_dot = ::chainrule::__private::strong_mul(l_dot[j][j], 0.5 / root);
            for i_1 in j..n {
                let t3 = l[i_1][j] / root;
                let t4 = 1.0 / root;
                l[i_1][j] = t3;
                l_dot[i_1][j] = ::chainrule::__private::strong_mul(l_dot[i_1][j], t4)
                    - ::chainrule::__private::strong_mul(root_dot, t3 * t4);
            }
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_2 in 0..n {
            for j_1 in 0..i_2 + 1 {
                let t5 = l[i_2][j_1];
                let t5_dot = l_dot[i_2][j_1];
                let t6 = (1 + i_2 + 2 * j_1) as f64;
                sum += t5 * t5 * t6;
                sum_dot
                    += ::chainrule::__private::strong_mul(
                        ::chainrule::__private::strong_mul(t5_dot, t5)
                            + ::chainrule::__private::strong_mul(t5_dot, t5),
                        t6,
                    );
            }
        }
        (sum, sum_dot)
    }
}

