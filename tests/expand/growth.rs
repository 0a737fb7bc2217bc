/// The derivatives of the function `pushed`.
pub enum pushed {}
impl pushed {
    /// The result of `pushed` and its pullback, which takes the cotangent of the result.
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
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut saved_t: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut t = x;
        for i in 0..n {
            v.push(t * x);
            v.push(1.0);
            let t2 = v[i];
            saved_t[i] = t;
            saved_t1[i] = t2;
            t = t2 * t;
        }
        let len = v.len();
        let t3 = v[0];
        let t4 = v.len() - 2;
        let t5 = v[t4];
        let out = t3 * t5 + t;
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out * t5;
                let d_t5 = d_out * t3;
                d_v[t4] += d_t5;
                d_v[0] += d_t3;
                let mut d_t = d_out;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let t = saved_t[i];
                    let d_t2 = d_t * t;
                    d_v[i] += d_t2;
                    let d_t6 = ::chainrule::__private::take(d_v.pop());
                    let d_t7 = ::chainrule::__private::take(d_v.pop());
                    let d_x_1 = d_t7 * t;
                    d_t = d_t * saved_t1[i] + d_t7 * x;
                    d_x += d_x_1;
                }
                let d_x_2 = d_t + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `pushed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `pushed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `pushed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `pushed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut v_dot = ::chainrule::__private::Vec::<f64>::new();
        let mut t = x;
        let mut t_dot = x_dot;
        for i in 0..n {
            v.push(t * x);
            v_dot.push(t_dot * x + x_dot * t);
            v.push(1.0);
            v_dot.push(0.0);
            let t1 = v[i];
            (t, t_dot) = (t1 * t, v_dot[i] * t + t_dot * t1);
        }
        let t2 = v[0];
        let t3 = v.len() - 2;
        let t4 = v[t3];
        let out = t2 * t4 + t;
        let out_dot = v_dot[0] * t4 + v_dot[t3] * t2 + t_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `rows`.
pub enum rows {}
impl rows {
    /// The result of `rows` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut rows: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        for i in 0..x.len() {
            let t1 = x[i];
            let mut row = ::chainrule::__private::vec![t1; i + 1];
            row.push(x[0] * t1);
            let len = row.len();
            rows.push(row);
            ::chainrule::__private::push(&mut saved_len, len);
        }
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let len_1 = rows.len();
        let mut sum: f64 = 0.0;
        for k in 0..len_1 {
            let len_2 = rows[k].len();
            for k_1 in 0..len_2 {
                let t2 = rows[k][k_1];
                sum += t2 * t2 * x[0];
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_len_at = saved_len.len();
                let t3 = x.len();
                let mut d_rows = zeros.clone();
                for k in 0..len_1 {
                    let len_2 = rows[k].len();
                    let mut d_t4 = 0.0;
                    for k_1 in 0..len_2 {
                        let t2 = rows[k][k_1];
                        let d_t5 = d_sum * x[0];
                        let d_t6 = d_sum * (t2 * t2);
                        let t7 = d_t5 * t2;
                        let d_t2 = t7 + t7;
                        d_rows[k][k_1] += d_t2;
                        d_t4 += d_t6;
                    }
                    if 0 < len_2 {
                        d_x[0] += d_t4;
                    }
                }
                let mut d_t8 = 0.0;
                for i in (0..t3).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let mut d_row = ::chainrule::__private::vec![0.0; len];
                    let d_row_1 = ::chainrule::__private::take(d_rows.pop());
                    ::chainrule::__private::add_assign(&mut d_row, &d_row_1);
                    let d_t9 = ::chainrule::__private::take(d_row.pop());
                    let d_t10 = d_t9 * x[i];
                    let d_t1 = d_t9 * x[0] + ::chainrule::__private::sum_all(&d_row);
                    d_x[i] += d_t1;
                    d_t8 += d_t10;
                }
                if 0 < t3 {
                    d_x[0] += d_t8;
                }
            },
        )
    }
    /// The gradient of `rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `rows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut rows: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let mut rows_dot = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::new();
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            let t2 = i + 1;
            let mut row = ::chainrule::__private::vec![t1; t2];
            let mut row_dot = ::chainrule::__private::vec![t1_dot; t2];
            let t3 = x[0];
            row.push(t3 * t1);
            row_dot.push(x_dot[0] * t1 + t1_dot * t3);
            rows.push(row);
            rows_dot.push(row_dot);
        }
        let len = rows.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let len_1 = rows[k].len();
            for k_1 in 0..len_1 {
                let t4 = rows[k][k_1];
                let t4_dot = rows_dot[k][k_1];
                let t5 = t4 * t4;
                let t6 = x[0];
                sum += t5 * t6;
                sum_dot += (t4_dot * t4 + t4_dot * t4) * t6 + x_dot[0] * t5;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `history`.
pub enum history {}
impl history {
    /// The result of `history` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        out: &mut Vec<f64>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: f64| {
                let (d_x,) = pullback(d_out_1, &mut ::chainrule::__private::Vec::new());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        out: &mut Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut ::chainrule::__private::Vec<f64>,
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: [f64; 4] = [0.0; 4];
        let mut saved_t2: [f64; 4] = [0.0; 4];
        let mut y = x;
        for k in 0..4 {
            let t3 = y.sin();
            let y_1 = t3 * x;
            out.push(y_1);
            let at = k as usize;
            saved_t1[at] = t3;
            saved_t2[at] = y.cos();
            y = y_1;
        }
        let t4 = out[1];
        let t5 = out[2];
        let out_1 = t4 * t5;
        let len = out.len();
        (
            out_1,
            move |d_out_1: f64, _: &mut ::chainrule::__private::Vec<f64>| {
                let mut d_out = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_out_1 * t5;
                let d_t5 = d_out_1 * t4;
                d_out[2] += d_t5;
                d_out[1] += d_t4;
                let mut d_y = 0.0;
                let mut d_x = 0.0;
                for k in (0..4).rev() {
                    let at_1 = k as usize;
                    let t6 = ::chainrule::__private::take(d_out.pop());
                    let d_y_1 = d_y + t6;
                    let d_t3 = d_y_1 * x;
                    let d_x_1 = d_y_1 * saved_t1[at_1];
                    d_y = d_t3 * saved_t2[at_1];
                    d_x += d_x_1;
                }
                let d_x_2 = d_y + d_x;
                (d_x_2,)
            },
        )
    }
    /// The gradient of `history`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, out: &mut Vec<f64>) -> f64 {
        let (_, pullback) = Self::__vjp(x, out);
        let (d_x,) = pullback(1.0, &mut ::chainrule::__private::Vec::new());
        d_x
    }
    /// The value of `history` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, out: &mut Vec<f64>) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, out);
        let (d_x,) = pullback(1.0, &mut ::chainrule::__private::Vec::new());
        (value, d_x)
    }
    /// The value of `history`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, out: &mut Vec<f64>, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, out);
        let (d_x_added,) = pullback(1.0, &mut ::chainrule::__private::Vec::new());
        *d_x += d_x_added;
        value
    }
    /// The result of `history` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut Vec<f64>), tangents: f64) -> (f64, f64) {
        let (x, out) = args;
        let x_dot = tangents;
        let mut out_dot = ::chainrule::__private::zeros_like(&*out);
        Self::__jvp(x, x_dot, out, &mut out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        out: &mut Vec<f64>,
        out_dot: &mut ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..4 {
            let t1 = y.sin();
            let y_1 = t1 * x;
            let y_1_dot = y_dot * y.cos() * x + x_dot * t1;
            out.push(y_1);
            out_dot.push(y_1_dot);
            y = y_1;
            y_dot = y_1_dot;
        }
        let t2 = out[1];
        let t3 = out[2];
        let out_1 = t2 * t3;
        let out_1_dot = out_dot[1] * t3 + out_dot[2] * t2;
        (out_1, out_1_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for history {}

/// The derivatives of the function `series`.
pub enum series {}
impl series {
    /// The result of `series` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> (Vec<f64>, impl ::core::ops::Fn(::chainrule::__private::Vec<f64>) -> f64) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
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
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(::chainrule::__private::Vec<f64>) -> (f64, ()) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut out = ::chainrule::__private::vec![x];
        let mut saved_last: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for i in 0..n {
            let last = out[i];
            out.push(last * x);
            saved_last[i] = last;
        }
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let mut d_out_1 = d_out;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let last = saved_last[i];
                    let d_t1 = ::chainrule::__private::take(d_out_1.pop());
                    let d_last = d_t1 * x;
                    let d_x_1 = d_t1 * last;
                    d_out_1[i] += d_last;
                    d_x += d_x_1;
                }
                let d_x_2 = d_x + d_out_1[0];
                (d_x_2, ())
            },
        )
    }
    /// The result of `series` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
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
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut out = ::chainrule::__private::vec![x];
        let mut out_dot = ::chainrule::__private::vec![x_dot];
        for i in 0..n {
            let last = out[i];
            let last_dot = out_dot[i];
            out.push(last * x);
            out_dot.push(last_dot * x + x_dot * last);
        }
        (out, out_dot)
    }
}

/// The derivatives of the function `kept`.
pub enum kept {}
impl kept {
    /// The result of `kept` and its pullback, which takes the cotangent of the result.
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
        let mut large: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let value = x[k];
            if value > limit {
                large.push(value * value);
            }
        }
        let len_1 = large.len();
        let len_2 = large.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len_2 {
            let value_1 = large[k_1];
            saved_product[k_1] = product;
            product *= value_1;
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_large = ::chainrule::__private::vec![0.0; len_1];
                let mut d_product_1 = d_product;
                for k_1 in (0..len_2).rev() {
                    let product = saved_product[k_1];
                    let value_1 = large[k_1];
                    let d_value_1 = d_product_1 * product;
                    d_large[k_1] += d_value_1;
                    d_product_1 *= value_1;
                }
                for k in (0..len).rev() {
                    let value = x[k];
                    let d_value = if value > limit {
                        let d_t1 = ::chainrule::__private::take(d_large.pop());
                        let t2 = d_t1 * value;
                        t2 + t2
                    } else {
                        0.0
                    };
                    d_x[k] += d_value;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `kept`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `kept` and its gradient.
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
    /// The value of `kept`; its gradient is added to the buffers.
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
    /// The result of `kept` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut large: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut large_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let value = x[k];
            let value_dot = x_dot[k];
            if value > limit {
                large.push(value * value);
                large_dot.push(value_dot * value + value_dot * value);
            }
        }
        let len_1 = large.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len_1 {
            let value_1 = large[k_1];
            let value_1_dot = large_dot[k_1];
            (product, product_dot) = (
                product * value_1,
                product_dot * value_1 + value_1_dot * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `reverse_polish`.
pub enum reverse_polish {}
impl reverse_polish {
    /// The result of `reverse_polish` and its pullback, which takes the cotangent of the result.
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
        let mut stack: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        let mut saved_a: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_b: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t1 = ::chainrule::__private::vec![false; len];
        for k in 0..len {
            if x[k] > 0.5 {
                let t2 = x[k];
                stack.push(t2 * t2);
            } else {
                let t3 = stack.len() >= 2;
                if t3 {
                    let a = ::chainrule::__private::popped(stack.pop());
                    let b = ::chainrule::__private::popped(stack.pop());
                    stack.push(a * b + x[k]);
                    saved_a[k] = a;
                    saved_b[k] = b;
                } else {
                    stack.push(x[k]);
                }
                saved_t1[k] = t3;
            }
        }
        let len_1 = stack.len();
        let len_2 = stack.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len_2 {
            saved_product[k_1] = product;
            product *= stack[k_1];
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_stack = ::chainrule::__private::vec![0.0; len_1];
                let mut d_product_1 = d_product;
                for k_1 in (0..len_2).rev() {
                    let product = saved_product[k_1];
                    let d_t4 = d_product_1 * product;
                    d_stack[k_1] += d_t4;
                    d_product_1 *= stack[k_1];
                }
                for k in (0..len).rev() {
                    if x[k] > 0.5 {
                        let d_t5 = ::chainrule::__private::take(d_stack.pop());
                        let t6 = d_t5 * x[k];
                        let d_t2 = t6 + t6;
                        d_x[k] += d_t2;
                    } else {
                        if saved_t1[k] {
                            let a = saved_a[k];
                            let b = saved_b[k];
                            let d_t7 = ::chainrule::__private::take(d_stack.pop());
                            d_x[k] += d_t7;
                            let d_a = d_t7 * b;
                            let d_b = d_t7 * a;
                            d_stack.push(d_b);
                            d_stack.push(d_a);
                        } else {
                            let d_t8 = ::chainrule::__private::take(d_stack.pop());
                            d_x[k] += d_t8;
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `reverse_polish`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `reverse_polish` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `reverse_polish`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `reverse_polish` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut stack: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut stack_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            if x[k] > 0.5 {
                let t1 = x[k];
                let t1_dot = x_dot[k];
                stack.push(t1 * t1);
                stack_dot.push(t1_dot * t1 + t1_dot * t1);
            } else {
                if stack.len() >= 2 {
                    let a = ::chainrule::__private::popped(stack.pop());
                    let a_dot = ::chainrule::__private::popped(stack_dot.pop());
                    let b = ::chainrule::__private::popped(stack.pop());
                    let b_dot = ::chainrule::__private::popped(stack_dot.pop());
                    stack.push(a * b + x[k]);
                    stack_dot.push(a_dot * b + b_dot * a + x_dot[k]);
                } else {
                    stack.push(x[k]);
                    stack_dot.push(x_dot[k]);
                }
            }
        }
        let len_1 = stack.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len_1 {
            let t2 = stack[k_1];
            (product, product_dot) = (
                product * t2,
                product_dot * t2 + stack_dot[k_1] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `emptied`.
pub enum emptied {}
impl emptied {
    /// The result of `emptied` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_y,) = pullback(d_out, x, &mut d_x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut saved_t1 = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let mut rest = x.to_vec();
        let mut sum: f64 = 1.0;
        let mut trips = 0usize;
        loop {
            let len = rest.len();
            let t2 = len > 0;
            let v = if t2 {
                let t3 = ::chainrule::__private::popped(rest.pop());
                t3
            } else {
                0.0
            };
            let exits = if t2 {
                sum = sum * 0.7 + v * v;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_t1, (t2, v));
            trips += 1;
            if exits {
                break;
            }
        }
        let len_1 = rest.len();
        let t4 = len_1 > 0;
        let t6 = if t4 {
            let t5 = ::chainrule::__private::popped(rest.pop());
            t5
        } else {
            0.0
        };
        let len_2 = rest.len();
        let t7 = if t4 { t6 } else { y };
        let out = sum * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_rest = ::chainrule::__private::vec![0.0; len_2];
                let d_t7 = d_out * sum;
                let d_sum = d_out * t7;
                let (d_y, d_t6) = if t4 { (0.0, d_t7) } else { (d_t7, 0.0) };
                if t4 {
                    d_rest.push(d_t6);
                }
                let mut d_sum_1 = d_sum;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let (t2, v) = saved_t1[saved_t1_at];
                    let d_v = if t2 {
                        let t8 = d_sum_1 * v;
                        d_sum_1 *= 0.7;
                        t8 + t8
                    } else {
                        0.0
                    };
                    if t2 {
                        d_rest.push(d_v);
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_rest[..]);
                (d_y,)
            },
        )
    }
    /// The gradient of `emptied`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `emptied` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `emptied`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `emptied` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], y: f64, y_dot: f64) -> (f64, f64) {
        let mut rest = x.to_vec();
        let mut rest_dot = x_dot.to_vec();
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        loop {
            let len = rest.len();
            let t1 = len > 0;
            let (v, v_dot) = if t1 {
                let t2 = ::chainrule::__private::popped(rest.pop());
                let t2_dot = ::chainrule::__private::popped(rest_dot.pop());
                (t2, t2_dot)
            } else {
                (0.0, 0.0)
            };
            let exits = if t1 {
                sum = sum * 0.7 + v * v;
                sum_dot = sum_dot * 0.7 + (v_dot * v + v_dot * v);
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let len_1 = rest.len();
        let t3 = len_1 > 0;
        let (t5, t5_dot) = if t3 {
            let t4 = ::chainrule::__private::popped(rest.pop());
            let t4_dot = ::chainrule::__private::popped(rest_dot.pop());
            (t4, t4_dot)
        } else {
            (0.0, 0.0)
        };
        let (t6, t6_dot) = if t3 { (t5, t5_dot) } else { (y, y_dot) };
        let out = sum * t6;
        let out_dot = sum_dot * t6 + t6_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `put_in_and_taken_out`.
pub enum put_in_and_taken_out {}
impl put_in_and_taken_out {
    /// The result of `put_in_and_taken_out` and its pullback, which takes the cotangent of the result.
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
        let mut v = x.to_vec();
        let t1 = x[0];
        let t2 = x[2];
        v.push(t1 * t2);
        v[1..].rotate_right(1);
        v[2..].rotate_left(1);
        let second = ::chainrule::__private::popped(v.pop());
        let len = v.len();
        let t3 = len - 1;
        let t4 = v[0];
        v[0] = v[t3];
        v[t3] = t4;
        let first = ::chainrule::__private::popped(v.pop());
        let len_1 = v.len();
        for k in 2..len_1 {
            let t5 = ::chainrule::__private::popped(v.pop());
        }
        let len_2 = v.len();
        let t6 = v[0];
        let t7 = v[1];
        let out = second * first + t6 * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = ::chainrule::__private::vec![0.0; len_2];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_v[1] += d_t7;
                d_v[0] += d_t6;
                let d_second = d_out * first;
                let d_first = d_out * second;
                for k in (2..len_1).rev() {
                    d_v.push(0.0);
                }
                d_v.push(d_first);
                let d_t4 = d_v[t3];
                d_v[t3] = 0.0;
                let d_t8 = d_v[0];
                d_v[0] = 0.0;
                d_v[t3] += d_t8;
                d_v[0] += d_t4;
                d_v.push(d_second);
                d_v[2..].rotate_right(1);
                d_v[1..].rotate_left(1);
                let d_t9 = ::chainrule::__private::take(d_v.pop());
                let d_t1 = d_t9 * t2;
                let d_t2 = d_t9 * t1;
                d_x[2] += d_t2;
                d_x[0] += d_t1;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `put_in_and_taken_out`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `put_in_and_taken_out` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `put_in_and_taken_out`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `put_in_and_taken_out` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let t1 = x[0];
        let t2 = x[2];
        v.push(t1 * t2);
        v_dot.push(x_dot[0] * t2 + x_dot[2] * t1);
        v[1..].rotate_right(1);
        v_dot[1..].rotate_right(1);
        v[2..].rotate_left(1);
        v_dot[2..].rotate_left(1);
        let second = ::chainrule::__private::popped(v.pop());
        let second_dot = ::chainrule::__private::popped(v_dot.pop());
        let len = v.len();
        let t3 = len - 1;
        let t4 = v[0];
        v[0] = v[t3];
        let t4_dot = v_dot[0];
        v_dot[0] = v_dot[t3];
        v[t3] = t4;
        v_dot[t3] = t4_dot;
        let first = ::chainrule::__private::popped(v.pop());
        let first_dot = ::chainrule::__private::popped(v_dot.pop());
        let len_1 = v.len();
        for k in 2..len_1 {
            let t5 = ::chainrule::__private::popped(v.pop());
            let t5_dot = ::chainrule::__private::popped(v_dot.pop());
        }
        let t6 = v[0];
        let t7 = v[1];
        let out = second * first + t6 * t7;
        let out_dot = second_dot * first + first_dot * second
            + (v_dot[0] * t7 + v_dot[1] * t6);
        (out, out_dot)
    }
}

/// The derivatives of the function `buffer`.
pub enum buffer {}
impl buffer {
    /// The result of `buffer` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut buffer: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut sum: f64 = 0.0;
        for i in 0..n {
            let len = buffer.len();
            for k in 0..len {
                let t2 = ::chainrule::__private::popped(buffer.pop());
            }
            let len_1 = x.len();
            for k_1 in 0..len_1 {
                let t3 = x[k_1];
                buffer.push(t3 * t3 * i as f64 + sum);
            }
            let len_2 = buffer.len();
            let start = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, len_2, &[n]);
            saved_product.resize(start + len_2, 0.0);
            let end = start + len_2;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_2, &[n]);
            saved_t1.resize(start_1 + len_2, 0.0);
            let end_1 = start_1 + len_2;
            let mut product: f64 = 1.0;
            let saved_product_1 = &mut saved_product[start..end];
            let saved_t1_1 = &mut saved_t1[start_1..end_1];
            for k_2 in 0..len_2 {
                let t4 = buffer[k_2];
                saved_product_1[k_2] = product;
                saved_t1_1[k_2] = t4;
                product *= t4;
            }
            ::chainrule::__private::push(&mut saved_len, (len, len_2));
            sum += product * 0.1;
        }
        let len_3 = buffer.len();
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut d_buffer = ::chainrule::__private::vec![0.0; len_3];
                let mut t5 = d_sum;
                for i in (0..n).rev() {
                    saved_len_at -= 1;
                    let (len, len_2) = saved_len[saved_len_at];
                    let len_1 = x.len();
                    saved_product_at -= len_2;
                    let start_2 = saved_product_at;
                    let end_2 = start_2 + len_2;
                    saved_t1_at -= len_2;
                    let start_3 = saved_t1_at;
                    let end_3 = start_3 + len_2;
                    let mut d_product = t5 * 0.1;
                    let saved_product_2 = &saved_product[start_2..end_2];
                    let saved_t1_2 = &saved_t1[start_3..end_3];
                    for k_2 in (0..len_2).rev() {
                        let product = saved_product_2[k_2];
                        let d_t4 = d_product * product;
                        d_buffer[k_2] += d_t4;
                        d_product *= saved_t1_2[k_2];
                    }
                    let mut d_sum_1 = 0.0;
                    for k_1 in (0..len_1).rev() {
                        let d_t6 = ::chainrule::__private::take(d_buffer.pop());
                        let d_t7 = d_t6 * i as f64;
                        let t8 = d_t7 * x[k_1];
                        let d_t3 = t8 + t8;
                        d_x[k_1] += d_t3;
                        d_sum_1 += d_t6;
                    }
                    for k in (0..len).rev() {
                        d_buffer.push(0.0);
                    }
                    t5 += d_sum_1;
                }
                ((),)
            },
        )
    }
    /// The gradient of `buffer`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `buffer` and its gradient.
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
    /// The value of `buffer`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `buffer` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut buffer: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut buffer_dot = ::chainrule::__private::Vec::<f64>::new();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..n {
            let len = buffer.len();
            for k in 0..len {
                let t1 = ::chainrule::__private::popped(buffer.pop());
                let t1_dot = ::chainrule::__private::popped(buffer_dot.pop());
            }
            let len_1 = x.len();
            for k_1 in 0..len_1 {
                let t2 = x[k_1];
                let t2_dot = x_dot[k_1];
                let t3 = i as f64;
                buffer.push(t2 * t2 * t3 + sum);
                buffer_dot.push((t2_dot * t2 + t2_dot * t2) * t3 + sum_dot);
            }
            let len_2 = buffer.len();
            let mut product: f64 = 1.0;
            let mut product_dot = 0.0;
            for k_2 in 0..len_2 {
                let t4 = buffer[k_2];
                (product, product_dot) = (
                    product * t4,
                    product_dot * t4 + buffer_dot[k_2] * product,
                );
            }
            sum += product * 0.1;
            sum_dot += product_dot * 0.1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `joined`.
pub enum joined {}
impl joined {
    /// The result of `joined` and its pullback, which takes the cotangent of the result.
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
        let t1 = x[0];
        let mut all = ::chainrule::__private::vec![t1];
        let len = x[1..].len();
        for k in 0..len {
            all.push(x[1..][k]);
        }
        for k_1 in 0..2 {
            all.push(x[..2][k_1]);
        }
        let t2 = x[1];
        let mut t3 = ::chainrule::__private::vec![t2, 2.0];
        let len_1 = t3.len();
        let len_2 = t3.len();
        for k_2 in 0..len_2 {
            all.push(t3[k_2]);
        }
        let mut more = ::chainrule::__private::vec![t1 * t2, x[2]];
        let len_3 = more.len();
        for k_3 in 0..len_3 {
            all.push(more[k_3]);
        }
        let len_4 = all.len();
        let len_5 = more.len();
        for k_4 in 0..len_5 {
            let t4 = ::chainrule::__private::popped(more.pop());
        }
        more.push(t2);
        let len_6 = more.len();
        let len_7 = all.len();
        let mut sum: f64 = -0.0;
        for k_5 in 0..len_7 {
            let t5 = all[k_5];
            sum += t5 * t5 * k_5 as f64;
        }
        let t6 = more[0];
        let out = sum * t6;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x[1..].len();
                let mut d_more = ::chainrule::__private::vec![0.0; len_6];
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_all = ::chainrule::__private::vec![0.0; len_4];
                let d_sum = d_out * t6;
                let d_t6 = d_out * sum;
                d_more[0] += d_t6;
                for k_5 in 0..len_7 {
                    let d_t7 = d_sum * k_5 as f64;
                    let t8 = d_t7 * all[k_5];
                    let d_t5 = t8 + t8;
                    d_all[..len_7][k_5] += d_t5;
                }
                let t9 = ::chainrule::__private::take(d_more.pop());
                for k_4 in (0..len_5).rev() {
                    d_more.push(0.0);
                }
                for k_3 in (0..len_3).rev() {
                    let d_t10 = ::chainrule::__private::take(d_all.pop());
                    d_more[k_3] += d_t10;
                }
                let d_t11 = d_more[0];
                let d_t12 = d_more[1];
                d_x[2] += d_t12;
                let t13 = d_t11 * t2;
                let t14 = d_t11 * t1;
                for k_2 in (0..len_2).rev() {
                    let d_t15 = ::chainrule::__private::take(d_all.pop());
                    d_t3[k_2] += d_t15;
                }
                let d_t2 = t9 + t14 + d_t3[0];
                d_x[1] += d_t2;
                for k_1 in (0..2).rev() {
                    let d_t16 = ::chainrule::__private::take(d_all.pop());
                    d_x[..2][k_1] += d_t16;
                }
                for k in (0..len).rev() {
                    let d_t17 = ::chainrule::__private::take(d_all.pop());
                    d_x[1..][k] += d_t17;
                }
                let d_t1 = t13 + d_all[0];
                d_x[0] += d_t1;
            },
        )
    }
    /// The gradient of `joined`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `joined` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `joined`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `joined` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x[0];
        let t1_dot = x_dot[0];
        let mut all = ::chainrule::__private::vec![t1];
        let mut all_dot = ::chainrule::__private::vec![t1_dot];
        let len = x[1..].len();
        for k in 0..len {
            all.push(x[1..][k]);
            all_dot.push(x_dot[1..][k]);
        }
        for k_1 in 0..2 {
            all.push(x[..2][k_1]);
            all_dot.push(x_dot[..2][k_1]);
        }
        let t2 = x[1];
        let t2_dot = x_dot[1];
        let t3 = ::chainrule::__private::vec![t2, 2.0];
        let t3_dot = ::chainrule::__private::vec![t2_dot, 0.0];
        let len_1 = t3.len();
        for k_2 in 0..len_1 {
            all.push(t3[k_2]);
            all_dot.push(t3_dot[k_2]);
        }
        let mut more = ::chainrule::__private::vec![t1 * t2, x[2]];
        let mut more_dot = ::chainrule::__private::vec![
            t1_dot * t2 + t2_dot * t1, x_dot[2]
        ];
        let len_2 = more.len();
        for k_3 in 0..len_2 {
            all.push(more[k_3]);
            all_dot.push(more_dot[k_3]);
        }
        let len_3 = more.len();
        for k_4 in 0..len_3 {
            let t4 = ::chainrule::__private::popped(more.pop());
            let t4_dot = ::chainrule::__private::popped(more_dot.pop());
        }
        more.push(t2);
        more_dot.push(t2_dot);
        let len_4 = all.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_5 in 0..len_4 {
            let t5 = all[k_5];
            let t5_dot = all_dot[k_5];
            let t6 = k_5 as f64;
            sum += t5 * t5 * t6;
            sum_dot += (t5_dot * t5 + t5_dot * t5) * t6;
        }
        let t7 = more[0];
        let out = sum * t7;
        let out_dot = sum_dot * t7 + more_dot[0] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `resized`.
pub enum resized {}
impl resized {
    /// The result of `resized` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_y,) = pullback(d_out, x, &mut d_x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut v = x.to_vec();
        let len = v.len();
        for k in 2..len {
            let t1 = ::chainrule::__private::popped(v.pop());
        }
        let len_1 = v.len();
        for k_1 in len_1..2 {
            v.push(0.0);
        }
        let t2 = y * 2.0;
        let len_2 = v.len();
        for k_2 in 4..len_2 {
            let t3 = ::chainrule::__private::popped(v.pop());
        }
        let len_3 = v.len();
        for k_3 in len_3..4 {
            v.push(t2);
        }
        let len_4 = v.len();
        let t4 = v[0];
        let t5 = v[2];
        let t6 = v[3];
        let t7 = v[1];
        let out = t4 * t5 + t6 * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = ::chainrule::__private::vec![0.0; len_4];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_v[1] += d_t7;
                d_v[3] += d_t6;
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_v[2] += d_t5;
                d_v[0] += d_t4;
                let mut d_t2 = 0.0;
                for k_3 in (len_3..4).rev() {
                    let d_t2_1 = ::chainrule::__private::take(d_v.pop());
                    d_t2 += d_t2_1;
                }
                for k_2 in (4..len_2).rev() {
                    d_v.push(0.0);
                }
                let d_y = d_t2 * 2.0;
                for k_1 in (len_1..2).rev() {
                    let d_t8 = ::chainrule::__private::take(d_v.pop());
                }
                for k in (2..len).rev() {
                    d_v.push(0.0);
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
                (d_y,)
            },
        )
    }
    /// The gradient of `resized`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `resized` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `resized`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `resized` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], y: f64, y_dot: f64) -> (f64, f64) {
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let len = v.len();
        for k in 2..len {
            let t1 = ::chainrule::__private::popped(v.pop());
            let t1_dot = ::chainrule::__private::popped(v_dot.pop());
        }
        let len_1 = v.len();
        for k_1 in len_1..2 {
            v.push(0.0);
            v_dot.push(0.0);
        }
        let t2 = y * 2.0;
        let t2_dot = y_dot * 2.0;
        let len_2 = v.len();
        for k_2 in 4..len_2 {
            let t3 = ::chainrule::__private::popped(v.pop());
            let t3_dot = ::chainrule::__private::popped(v_dot.pop());
        }
        let len_3 = v.len();
        for k_3 in len_3..4 {
            v.push(t2);
            v_dot.push(t2_dot);
        }
        let t4 = v[0];
        let t5 = v[2];
        let t6 = v[3];
        let t7 = v[1];
        let out = t4 * t5 + t6 * t7;
        let out_dot = v_dot[0] * t5 + v_dot[2] * t4 + (v_dot[3] * t7 + v_dot[1] * t6);
        (out, out_dot)
    }
}

/// The derivatives of the function `parted`.
pub enum parted {}
impl parted {
    /// The result of `parted` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut v = x.to_vec();
        let mut tail = v[3..].to_vec();
        let len = tail.len();
        let len_1 = v.len();
        for k in 3..len_1 {
            let t1 = ::chainrule::__private::popped(v.pop());
        }
        let len_2 = v.len();
        let mut t2 = v[0..1].to_vec();
        let len_3 = t2.len();
        let count = 1 - 0;
        v[0..].rotate_left(count);
        let t3 = len_2 - count;
        let len_4 = v.len();
        for k_1 in t3..len_4 {
            let t4 = ::chainrule::__private::popped(v.pop());
        }
        let len_5 = v.len();
        let len_6 = t2.len();
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_6 {
            let v_1 = t2[k_2];
            sum += v_1 * v_1;
        }
        let mut w = x.to_vec();
        let len_7 = w.len();
        let t5 = w[1..3].to_vec();
        let count_1 = 3 - 1;
        w[1..].rotate_left(count_1);
        let t6 = len_7 - count_1;
        let len_8 = w.len();
        for k_3 in t6..len_8 {
            let t7 = ::chainrule::__private::popped(w.pop());
        }
        let mut t8 = w.clone();
        let len_9 = t8.len();
        let len_10 = w.len();
        for k_4 in 0..len_10 {
            let t9 = ::chainrule::__private::popped(w.pop());
        }
        let len_11 = t8.len();
        for k_5 in 0..len_11 {
            let t10 = t8[k_5];
            if t10 > 0.0 {
                w.push(t10);
            }
        }
        let len_12 = w.len();
        let t11 = v[0];
        let t12 = tail[0];
        let t13 = w[0];
        let out = t11 * t12 + sum * t13;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t8 = ::chainrule::__private::vec![0.0; len_9];
                let mut d_w = ::chainrule::__private::vec![0.0; len_12];
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_3];
                let mut d_tail = ::chainrule::__private::vec![0.0; len];
                let mut d_v = ::chainrule::__private::vec![0.0; len_5];
                let d_sum = d_out * t13;
                let d_t13 = d_out * sum;
                d_w[0] += d_t13;
                let d_t11 = d_out * t12;
                let d_t12 = d_out * t11;
                d_tail[0] += d_t12;
                d_v[0] += d_t11;
                for k_5 in (0..len_11).rev() {
                    let d_t10_1 = if t8[k_5] > 0.0 {
                        let d_t10 = ::chainrule::__private::take(d_w.pop());
                        d_t10
                    } else {
                        0.0
                    };
                    d_t8[k_5] += d_t10_1;
                }
                for k_4 in (0..len_10).rev() {
                    d_w.push(0.0);
                }
                ::chainrule::__private::add_assign(&mut d_w, &d_t8);
                for k_3 in (t6..len_8).rev() {
                    d_w.push(0.0);
                }
                d_w[1..].rotate_right(count_1);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_w[..]);
                for k_2 in 0..len_6 {
                    let v_1 = t2[k_2];
                    let t14 = d_sum * v_1;
                    let d_v_1 = t14 + t14;
                    d_t2[..len_6][k_2] += d_v_1;
                }
                for k_1 in (t3..len_4).rev() {
                    d_v.push(0.0);
                }
                d_v[0..].rotate_right(count);
                ::chainrule::__private::add_assign(&mut d_v[0..1][..], &d_t2[..]);
                for k in (3..len_1).rev() {
                    d_v.push(0.0);
                }
                ::chainrule::__private::add_assign(&mut d_v[3..][..], &d_tail[..]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `parted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `parted` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `parted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `parted` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let tail = v[3..].to_vec();
        let tail_dot = v_dot[3..].to_vec();
        let len = v.len();
        for k in 3..len {
            let t1 = ::chainrule::__private::popped(v.pop());
            let t1_dot = ::chainrule::__private::popped(v_dot.pop());
        }
        let len_1 = v.len();
        let t2 = v[0..1].to_vec();
        let t2_dot = v_dot[0..1].to_vec();
        let count = 1 - 0;
        v[0..].rotate_left(count);
        v_dot[0..].rotate_left(count);
        let len_2 = v.len();
        for k_1 in len_1 - count..len_2 {
            let t3 = ::chainrule::__private::popped(v.pop());
            let t3_dot = ::chainrule::__private::popped(v_dot.pop());
        }
        let len_3 = t2.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_3 {
            let v_1 = t2[k_2];
            let v_1_dot = t2_dot[k_2];
            sum += v_1 * v_1;
            sum_dot += v_1_dot * v_1 + v_1_dot * v_1;
        }
        let mut w = x.to_vec();
        let mut w_dot = x_dot.to_vec();
        let len_4 = w.len();
        let t4 = w[1..3].to_vec();
        let count_1 = 3 - 1;
        w[1..].rotate_left(count_1);
        w_dot[1..].rotate_left(count_1);
        let len_5 = w.len();
        for k_3 in len_4 - count_1..len_5 {
            let t5 = ::chainrule::__private::popped(w.pop());
            let t5_dot = ::chainrule::__private::popped(w_dot.pop());
        }
        let t6 = w.clone();
        let t6_dot = w_dot.clone();
        let len_6 = w.len();
        for k_4 in 0..len_6 {
            let t7 = ::chainrule::__private::popped(w.pop());
            let t7_dot = ::chainrule::__private::popped(w_dot.pop());
        }
        let len_7 = t6.len();
        for k_5 in 0..len_7 {
            let t8 = t6[k_5];
            let t8_dot = t6_dot[k_5];
            if t8 > 0.0 {
                w.push(t8);
                w_dot.push(t8_dot);
            }
        }
        let t9 = v[0];
        let t10 = tail[0];
        let t11 = w[0];
        let out = t9 * t10 + sum * t11;
        let out_dot = v_dot[0] * t10 + tail_dot[0] * t9
            + (sum_dot * t11 + w_dot[0] * sum);
        (out, out_dot)
    }
}

/// The derivatives of the function `growing_rows`.
pub enum growing_rows {}
impl growing_rows {
    /// The result of `growing_rows` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut t1 = x.to_vec();
        let len = t1.len();
        let t2 = x[1];
        let mut t3 = ::chainrule::__private::vec![t2];
        let len_1 = t3.len();
        let mut t4 = x.to_vec();
        let len_2 = t4.len();
        let mut rows = ::chainrule::__private::vec![t1, t3, t4];
        let len_3 = rows[0].len();
        for k in 2..len_3 {
            let t5 = ::chainrule::__private::popped(rows[0].pop());
        }
        let last = ::chainrule::__private::popped(rows[2].pop());
        let t6 = x[0];
        let t7 = x[2];
        let mut t8 = ::chainrule::__private::vec![t6 * t7, last];
        let len_4 = t8.len();
        rows.push(t8);
        rows[1..].rotate_right(1);
        rows[2].push(t6);
        rows[0..].rotate_left(1);
        let mut first = ::chainrule::__private::popped(rows.pop());
        let len_5 = first.len();
        let t9 = first[0];
        let mut t10 = ::chainrule::__private::vec![t9 * last, t2];
        ::core::mem::swap(&mut rows[1], &mut t10);
        let len_6 = t10.len();
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let t11 = first[1];
        let t12 = rows[0][0];
        let t13 = t11 * t12;
        let t14 = rows[1][0];
        let out = t13 * t14 + rows[0][1];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t10 = ::chainrule::__private::vec![0.0; len_6];
                let mut d_first = ::chainrule::__private::vec![0.0; len_5];
                let mut d_t8 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_rows = zeros.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_2];
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                d_rows[0][1] += d_out;
                let d_t13 = d_out * t14;
                let d_t14 = d_out * t13;
                d_rows[1][0] += d_t14;
                let d_t11 = d_t13 * t12;
                let d_t12 = d_t13 * t11;
                d_rows[0][0] += d_t12;
                d_first[1] += d_t11;
                ::core::mem::swap(&mut d_rows[1], &mut d_t10);
                let d_t15 = d_t10[0];
                let d_t9 = d_t15 * last;
                d_first[0] += d_t9;
                d_rows.push(d_first);
                d_rows[0..].rotate_right(1);
                let t16 = ::chainrule::__private::take(d_rows[2].pop());
                d_rows[1..].rotate_left(1);
                let d_t8_1 = ::chainrule::__private::take(d_rows.pop());
                ::chainrule::__private::add_assign(&mut d_t8, &d_t8_1);
                let d_t17 = d_t8[0];
                let d_t7 = d_t17 * t6;
                d_x[2] += d_t7;
                let d_t6 = t16 + d_t17 * t7;
                d_x[0] += d_t6;
                let d_last = d_t15 * t9 + d_t8[1];
                d_rows[2].push(d_last);
                let t18 = d_t10[1];
                for k in (2..len_3).rev() {
                    d_rows[0].push(0.0);
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_rows[1]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_rows[2]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t4[..]);
                let d_t2 = t18 + d_t3[0];
                d_x[1] += d_t2;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t1[..]);
            },
        )
    }
    /// The gradient of `growing_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `growing_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `growing_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `growing_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.to_vec();
        let t1_dot = x_dot.to_vec();
        let t2 = x[1];
        let t2_dot = x_dot[1];
        let t3 = ::chainrule::__private::vec![t2];
        let t3_dot = ::chainrule::__private::vec![t2_dot];
        let t4 = x.to_vec();
        let t4_dot = x_dot.to_vec();
        let mut rows = ::chainrule::__private::vec![t1, t3, t4];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot, t3_dot, t4_dot];
        let len = rows[0].len();
        for k in 2..len {
            let t5 = ::chainrule::__private::popped(rows[0].pop());
            let t5_dot = ::chainrule::__private::popped(rows_dot[0].pop());
        }
        let last = ::chainrule::__private::popped(rows[2].pop());
        let last_dot = ::chainrule::__private::popped(rows_dot[2].pop());
        let t6 = x[0];
        let t6_dot = x_dot[0];
        let t7 = x[2];
        let t8 = ::chainrule::__private::vec![t6 * t7, last];
        let t8_dot = ::chainrule::__private::vec![t6_dot * t7 + x_dot[2] * t6, last_dot];
        rows.push(t8);
        rows_dot.push(t8_dot);
        rows[1..].rotate_right(1);
        rows_dot[1..].rotate_right(1);
        rows[2].push(t6);
        rows_dot[2].push(t6_dot);
        rows[0..].rotate_left(1);
        rows_dot[0..].rotate_left(1);
        let first = ::chainrule::__private::popped(rows.pop());
        let first_dot = ::chainrule::__private::popped(rows_dot.pop());
        let t9 = first[0];
        let mut t10 = ::chainrule::__private::vec![t9 * last, t2];
        let mut t10_dot = ::chainrule::__private::vec![
            first_dot[0] * last + last_dot * t9, t2_dot
        ];
        ::core::mem::swap(&mut rows[1], &mut t10);
        ::core::mem::swap(&mut rows_dot[1], &mut t10_dot);
        let t11 = first[1];
        let t12 = rows[0][0];
        let t13 = t11 * t12;
        let t14 = rows[1][0];
        let out = t13 * t14 + rows[0][1];
        let out_dot = (first_dot[1] * t12 + rows_dot[0][0] * t11) * t14
            + rows_dot[1][0] * t13 + rows_dot[0][1];
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_and_replaced`.
pub enum taken_and_replaced {}
impl taken_and_replaced {
    /// The result of `taken_and_replaced` and its pullback, which takes the cotangent of the result.
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
        let mut v = x.to_vec();
        let t1 = x[1];
        let t2 = x[0];
        let mut old = ::chainrule::__private::vec![t1, t2 * t2];
        ::core::mem::swap(&mut v, &mut old);
        let len = old.len();
        let mut new: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        ::core::mem::swap(&mut v, &mut new);
        let len_1 = new.len();
        let t3 = old[2];
        let t4 = new[1];
        v.push(t3 * t4);
        let len_2 = v.len();
        let total = v[0];
        let total_1 = 0.0 + t1;
        let t5 = new[0];
        new[0] = t5 * total_1;
        let t6 = new[0];
        let out = t6 * total;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_new = ::chainrule::__private::vec![0.0; len_1];
                let mut d_old = ::chainrule::__private::vec![0.0; len];
                let mut d_v = ::chainrule::__private::vec![0.0; len_2];
                let d_t6 = d_out * total;
                let d_total = d_out * t6;
                d_new[0] += d_t6;
                let d_t7 = d_new[0];
                d_new[0] = 0.0;
                let d_t5 = d_t7 * total_1;
                let d_total_1 = d_t7 * t5;
                d_new[0] += d_t5;
                d_v[0] += d_total;
                let d_t8 = ::chainrule::__private::take(d_v.pop());
                let d_t3 = d_t8 * t4;
                let d_t4 = d_t8 * t3;
                d_new[1] += d_t4;
                d_old[2] += d_t3;
                ::core::mem::swap(&mut d_v, &mut d_new);
                ::core::mem::swap(&mut d_v, &mut d_old);
                let d_t9 = d_old[1];
                let t10 = d_t9 * t2;
                let d_t2 = t10 + t10;
                d_x[0] += d_t2;
                let d_t1 = d_total_1 + d_old[0];
                d_x[1] += d_t1;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `taken_and_replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `taken_and_replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `taken_and_replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `taken_and_replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let t1 = x[1];
        let t1_dot = x_dot[1];
        let t2 = x[0];
        let t2_dot = x_dot[0];
        let mut old = ::chainrule::__private::vec![t1, t2 * t2];
        let mut old_dot = ::chainrule::__private::vec![
            t1_dot, t2_dot * t2 + t2_dot * t2
        ];
        ::core::mem::swap(&mut v, &mut old);
        ::core::mem::swap(&mut v_dot, &mut old_dot);
        let mut new: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut new_dot = ::chainrule::__private::Vec::<f64>::new();
        ::core::mem::swap(&mut v, &mut new);
        ::core::mem::swap(&mut v_dot, &mut new_dot);
        let t3 = old[2];
        let t4 = new[1];
        v.push(t3 * t4);
        v_dot.push(old_dot[2] * t4 + new_dot[1] * t3);
        let total = v[0];
        let total_dot = v_dot[0];
        let total_1 = 0.0 + t1;
        let t5 = new[0];
        new[0] = t5 * total_1;
        new_dot[0] = new_dot[0] * total_1 + t1_dot * t5;
        let t6 = new[0];
        let out = t6 * total;
        let out_dot = new_dot[0] * total + total_dot * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `shifted`.
pub enum shifted {}
impl shifted {
    /// The result of `shifted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &mut Vec<f64>,
    ) -> (
        (),
        impl ::core::ops::Fn((), &mut ::chainrule::__private::Vec<f64>) -> () + use<>,
    ) {
        let (out, pullback) = Self::__vjp(v);
        (
            out,
            move |d_out: (), d_v: &mut ::chainrule::__private::Vec<f64>| {
                pullback(d_out, d_v);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &mut Vec<f64>,
    ) -> ((), impl ::core::ops::Fn((), &mut ::chainrule::__private::Vec<f64>) + use<>) {
        let t1 = v[0];
        let t2 = v[1];
        let next = t1 * t2;
        v.push(next);
        let t3 = v[1];
        v.push(next * t3);
        v[0..].rotate_left(1);
        let t4 = ::chainrule::__private::popped(v.pop());
        (
            (),
            move |(): (), d_v: &mut ::chainrule::__private::Vec<f64>| {
                d_v.push(0.0);
                d_v[0..].rotate_right(1);
                let d_t5 = ::chainrule::__private::take(d_v.pop());
                let d_t3 = d_t5 * next;
                d_v[1] += d_t3;
                let t6 = ::chainrule::__private::take(d_v.pop());
                let d_next = d_t5 * t3 + t6;
                let d_t1 = d_next * t2;
                let d_t2 = d_next * t1;
                d_v[1] += d_t2;
                d_v[0] += d_t1;
            },
        )
    }
    /// The result of `shifted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &mut Vec<f64>,
        tangents: &mut ::chainrule::__private::Vec<f64>,
    ) -> ((), ()) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &mut Vec<f64>,
        v_dot: &mut ::chainrule::__private::Vec<f64>,
    ) -> ((), ()) {
        let t1 = v[0];
        let t2 = v[1];
        let next = t1 * t2;
        let next_dot = v_dot[0] * t2 + v_dot[1] * t1;
        v.push(next);
        v_dot.push(next_dot);
        let t3 = v[1];
        v.push(next * t3);
        v_dot.push(next_dot * t3 + v_dot[1] * next);
        v[0..].rotate_left(1);
        v_dot[0..].rotate_left(1);
        let t4 = ::chainrule::__private::popped(v.pop());
        let t4_dot = ::chainrule::__private::popped(v_dot.pop());
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for shifted {}

/// The derivatives of the function `shifted_again`.
pub enum shifted_again {}
impl shifted_again {
    /// The result of `shifted_again` and its pullback, which takes the cotangent of the result.
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
        let mut saved_shifted_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut v = x.to_vec();
        for k in 0..2 {
            let (t2, shifted_pullback) = shifted::__vjp(&mut v);
            v.push(x[0]);
            ::chainrule::__private::push(&mut saved_t1, t2);
            ::chainrule::__private::push(&mut saved_shifted_pullback, shifted_pullback);
        }
        let len = v.len();
        let t3 = v[0];
        let t4 = v[1];
        let t5 = v.len() - 2;
        let t6 = v[t5];
        let t7 = v.len() - 1;
        let t8 = v[t7];
        let out = t3 * t4 + t6 * t8;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_shifted_pullback_at = saved_shifted_pullback.len();
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let d_t6 = d_out * t8;
                let d_t8 = d_out * t6;
                d_v[t7] += d_t8;
                d_v[t5] += d_t6;
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_v[1] += d_t4;
                d_v[0] += d_t3;
                let mut d_t9 = 0.0;
                for k in (0..2).rev() {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    saved_shifted_pullback_at -= 1;
                    let shifted_pullback = &saved_shifted_pullback[saved_shifted_pullback_at];
                    let d_t10 = ::chainrule::__private::take(d_v.pop());
                    let t11 = ::chainrule::__private::zeros_like(t2);
                    shifted_pullback(t11, &mut d_v);
                    d_t9 += d_t10;
                }
                if 0 < 2 {
                    d_x[0] += d_t9;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `shifted_again`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `shifted_again` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `shifted_again`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `shifted_again` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        for k in 0..2 {
            let (t1, t1_dot) = shifted::__jvp(&mut v, &mut v_dot);
            v.push(x[0]);
            v_dot.push(x_dot[0]);
        }
        let t2 = v[0];
        let t3 = v[1];
        let t4 = v.len() - 2;
        let t5 = v[t4];
        let t6 = v.len() - 1;
        let t7 = v[t6];
        let out = t2 * t3 + t5 * t7;
        let out_dot = v_dot[0] * t3 + v_dot[1] * t2 + (v_dot[t4] * t7 + v_dot[t6] * t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `ends`.
pub enum ends {}
impl ends {
    /// The result of `ends` and its pullback, which takes the cotangent of the result.
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
        let mut v = x.to_vec();
        let len = v.len();
        let t1 = x[0];
        let len_1 = v.len();
        let t2 = len_1.wrapping_sub(1);
        ::core::assert!(len_1 > 0, "a value is there");
        let t3 = v[t2];
        v[t2] = t3 * t1;
        let len_2 = v.len();
        let t4 = 2.0 * x[1];
        ::core::assert!(len_2 > 0, "a value is there");
        v[0] += t4;
        let len_3 = v.len();
        let t5 = 1 < len_3;
        if t5 {
            v[1] = v[1] * 3.0;
        }
        let len_4 = v.len();
        ::core::assert!(len_4 > 0, "a value is there");
        let t6 = v[0];
        let t7 = v[1..][0];
        let t8 = v[1..].len() - 1;
        let out = t6 * t7 + v[1..][t8];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_v[1..][t8] += d_out;
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_v[1..][0] += d_t7;
                d_v[0] += d_t6;
                if t5 {
                    let d_t9 = d_v[1];
                    d_v[1] = 0.0;
                    let d_t10 = d_t9 * 3.0;
                    d_v[1] += d_t10;
                }
                let d_t4 = d_v[0];
                let d_t11 = d_t4 * 2.0;
                d_x[1] += d_t11;
                let d_t12 = d_v[t2];
                d_v[t2] = 0.0;
                let d_t3 = d_t12 * t1;
                let d_t1 = d_t12 * t3;
                d_v[t2] += d_t3;
                d_x[0] += d_t1;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `ends`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `ends` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `ends`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `ends` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let t1 = x[0];
        let len = v.len();
        let t2 = len.wrapping_sub(1);
        let t1_dot = x_dot[0];
        ::core::assert!(len > 0, "a value is there");
        let t3 = v[t2];
        v[t2] = t3 * t1;
        v_dot[t2] = v_dot[t2] * t1 + t1_dot * t3;
        let len_1 = v.len();
        let t4 = 2.0 * x[1];
        let t4_dot = x_dot[1] * 2.0;
        ::core::assert!(len_1 > 0, "a value is there");
        v[0] += t4;
        v_dot[0] += t4_dot;
        let len_2 = v.len();
        if 1 < len_2 {
            v[1] = v[1] * 3.0;
            v_dot[1] = v_dot[1] * 3.0;
        }
        let len_3 = v.len();
        ::core::assert!(len_3 > 0, "a value is there");
        let t5 = v[0];
        let t6 = v[1..][0];
        let t7 = v[1..].len() - 1;
        let out = t5 * t6 + v[1..][t7];
        let out_dot = v_dot[0] * t6 + v_dot[1..][0] * t5 + v_dot[1..][t7];
        (out, out_dot)
    }
}

/// The derivatives of the function `solved`.
pub enum solved {}
impl solved {
    /// The result of `solved` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        m: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(m, y);
        (
            out,
            move |d_out: f64| {
                let mut d_m = ::chainrule::__private::zeros_like(m);
                let mut d_y = ::chainrule::__private::zeros_like(y);
                pullback(d_out, m, &mut d_m, y, &mut d_y);
                (d_m, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        m: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_pivot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_factor: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let n = y.len();
        let mut a: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        for i in 0..n {
            let mut t1 = m[i * n..(i + 1) * n].to_vec();
            let len = t1.len();
            a.push(t1);
            ::chainrule::__private::push(&mut saved_len, len);
        }
        let mut b = y.to_vec();
        let len_1 = b.len();
        let mut saved_t2 = ::chainrule::__private::vec![false; n];
        for k in 0..n {
            let mut pivot = k;
            for i_1 in k + 1..n {
                if a[i_1][k].abs() > a[pivot][k].abs() {
                    pivot = i_1;
                }
            }
            let t3 = pivot != k;
            if t3 {
                a.swap(k, pivot);
                let t4 = b[k];
                b[k] = b[pivot];
                b[pivot] = t4;
            }
            let t5 = k + 1;
            let len_2 = ::core::cmp::max(t5, n) - t5;
            let start = saved_factor.len();
            ::chainrule::__private::room(&mut saved_factor, len_2, &[n]);
            saved_factor.resize(start + len_2, 0.0);
            let end = start + len_2;
            let saved_factor_1 = &mut saved_factor[start..end];
            for i_2 in t5..n {
                let factor = a[i_2][k] / a[k][k];
                for j in k..n {
                    let above = a[k][j];
                    a[i_2][j] -= factor * above;
                }
                b[i_2] -= factor * b[k];
                let at = i_2 - t5;
                saved_factor_1[at] = factor;
            }
            saved_t2[k] = t3;
            ::chainrule::__private::push(&mut saved_pivot, pivot);
        }
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut x = ::chainrule::__private::vec![0.0; n];
        let len_3 = x.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for i_3 in (0..n).rev() {
            let mut sum = b[i_3];
            for j_1 in i_3 + 1..n {
                sum -= a[i_3][j_1] * x[j_1];
            }
            x[i_3] = sum / a[i_3][i_3];
            saved_sum[i_3] = sum;
        }
        let len_4 = x.len();
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_4 {
            let t6 = x[k_1];
            sum_1 += t6 * t6;
        }
        (
            sum_1,
            move |d_sum_1: f64, m: &[f64], d_m: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let mut saved_factor_at = saved_factor.len();
                let mut saved_pivot_at = saved_pivot.len();
                let mut saved_len_at = saved_len.len();
                let n = y.len();
                let mut d_x = ::chainrule::__private::vec![0.0; len_3];
                let mut d_b = ::chainrule::__private::vec![0.0; len_1];
                let mut d_a = zeros.clone();
                for k_1 in 0..len_4 {
                    let t7 = d_sum_1 * x[k_1];
                    let d_t6 = t7 + t7;
                    d_x[..len_4][k_1] += d_t6;
                }
                for i_3 in 0..n {
                    let sum = saved_sum[i_3];
                    let t8 = i_3 + 1;
                    let d_t9 = d_x[i_3];
                    d_x[i_3] = 0.0;
                    let t10 = 1.0 / a[i_3][i_3];
                    let d_sum = ::chainrule::__private::zero_mul(d_t9, t10);
                    let d_t11 = -::chainrule::__private::zero_mul(d_t9, sum * t10 * t10);
                    d_a[i_3][i_3] += d_t11;
                    if d_t9 != 0.0 {
                        for j_1 in t8..n {
                            let d_t12 = -(d_sum * x[..n][j_1]);
                            let d_t13 = -(d_sum * a[i_3][j_1]);
                            d_x[..n][j_1] += d_t13;
                            d_a[i_3][j_1] += d_t12;
                        }
                    }
                    d_b[i_3] += d_sum;
                }
                for k in (0..n).rev() {
                    saved_pivot_at -= 1;
                    let pivot = saved_pivot[saved_pivot_at];
                    let t5 = k + 1;
                    let len_2 = ::core::cmp::max(t5, n) - t5;
                    saved_factor_at -= len_2;
                    let start_1 = saved_factor_at;
                    let end_1 = start_1 + len_2;
                    let t3 = saved_t2[k];
                    let saved_factor_2 = &saved_factor[start_1..end_1];
                    for i_2 in (t5..n).rev() {
                        let at_1 = i_2 - t5;
                        let factor = saved_factor_2[at_1];
                        let d_t14 = d_b[i_2];
                        let d_t15 = -(d_t14 * factor);
                        d_b[k] += d_t15;
                        let mut d_factor = 0.0;
                        let t16 = a[k][k];
                        let t17 = d_t14 * b[k];
                        for j in (k..n).rev() {
                            let above = a[k][j];
                            let d_t18 = d_a[i_2][j];
                            let d_factor_1 = -(d_t18 * above);
                            let d_above = -(d_t18 * factor);
                            d_a[k][j] += d_above;
                            d_factor += d_factor_1;
                        }
                        let d_factor_2 = d_factor - t17;
                        let t19 = 1.0 / t16;
                        let d_t20 = ::chainrule::__private::zero_mul(d_factor_2, t19);
                        let d_t21 = -::chainrule::__private::zero_mul(
                            d_factor_2,
                            factor * t19,
                        );
                        d_a[k][k] += d_t21;
                        d_a[i_2][k] += d_t20;
                    }
                    if t3 {
                        let d_t4 = d_b[pivot];
                        d_b[pivot] = 0.0;
                        let d_t22 = d_b[k];
                        d_b[k] = 0.0;
                        d_b[pivot] += d_t22;
                        d_b[k] += d_t4;
                        d_a.swap(k, pivot);
                    }
                }
                ::chainrule::__private::add_assign(&mut d_y[..], &d_b[..]);
                for i in (0..n).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                    let d_t1_1 = ::chainrule::__private::take(d_a.pop());
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                    ::chainrule::__private::add_assign(
                        &mut d_m[i * n..(i + 1) * n][..],
                        &d_t1[..],
                    );
                }
            },
        )
    }
    /// The gradient of `solved`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        m: &[f64],
        y: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(m, y);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, m, &mut d_m, y, &mut d_y);
        (d_m, d_y)
    }
    /// The value of `solved` and its gradient.
    #[inline]
    pub fn value_and_grad(
        m: &[f64],
        y: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(m, y);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, m, &mut d_m, y, &mut d_y);
        (value, (d_m, d_y))
    }
    /// The value of `solved`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        m: &[f64],
        y: &[f64],
        d_m: &mut [f64],
        d_y: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(m, y);
        pullback(1.0, m, d_m, y, d_y);
        value
    }
    /// The result of `solved` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (m, y) = args;
        let (m_dot, y_dot) = tangents;
        Self::__jvp(m, m_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(m: &[f64], m_dot: &[f64], y: &[f64], y_dot: &[f64]) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let n = y.len();
        let mut a: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let mut a_dot = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::new();
        for i in 0..n {
            let t1 = i * n;
            let t2 = (i + 1) * n;
            let t3 = m[t1..t2].to_vec();
            let t3_dot = m_dot[t1..t2].to_vec();
            a.push(t3);
            a_dot.push(t3_dot);
        }
        let mut b = y.to_vec();
        let mut b_dot = y_dot.to_vec();
        for k in 0..n {
            let mut pivot = k;
            for i_1 in k + 1..n {
                if a[i_1][k].abs() > a[pivot][k].abs() {
                    pivot = i_1;
                }
            }
            if pivot != k {
                a.swap(k, pivot);
                a_dot.swap(k, pivot);
                let t4 = b[k];
                b[k] = b[pivot];
                let t4_dot = b_dot[k];
                b_dot[k] = b_dot[pivot];
                b[pivot] = t4;
                b_dot[pivot] = t4_dot;
            }
            for i_2 in k + 1..n {
                let t5 = a[k][k];
                let factor = a[i_2][k] / t5;
                let t6 = 1.0 / t5;
                let factor_dot = ::chainrule::__private::strong_mul(a_dot[i_2][k], t6)
                    - ::chainrule::__private::strong_mul(a_dot[k][k], factor * t6);
                for j in k..n {
                    let above = a[k][j];
                    let above_dot = a_dot[k][j];
                    a[i_2][j] -= factor * above;
                    a_dot[i_2][j]
                        -= ::chainrule::__private::strong_mul(factor_dot, above)
                            + ::chainrule::__private::strong_mul(above_dot, factor);
                }
                let t7 = b[k];
                b[i_2] -= factor * t7;
                b_dot[i_2]
                    -= ::chainrule::__private::strong_mul(factor_dot, t7)
                        + ::chainrule::__private::strong_mul(b_dot[k], factor);
            }
        }
        let mut x = ::chainrule::__private::vec![0.0; n];
        let mut x_dot = ::chainrule::__private::vec![0.0; n];
        for i_3 in (0..n).rev() {
            let mut sum = b[i_3];
            let mut sum_dot = b_dot[i_3];
            for j_1 in i_3 + 1..n {
                let t8 = a[i_3][j_1];
                let t9 = x[j_1];
                sum -= t8 * t9;
                sum_dot
                    -= ::chainrule::__private::strong_mul(a_dot[i_3][j_1], t9)
                        + ::chainrule::__private::strong_mul(x_dot[j_1], t8);
            }
            let t10 = a[i_3][i_3];
            let t11 = sum / t10;
            let t12 = 1.0 / t10;
            x[i_3] = t11;
            x_dot[i_3] = ::chainrule::__private::strong_mul(sum_dot, t12)
                - ::chainrule::__private::strong_mul(a_dot[i_3][i_3], t11 * t12);
        }
        let len = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len {
            let t13 = x[k_1];
            let t13_dot = x_dot[k_1];
            sum_1 += t13 * t13;
            sum_1_dot
                += ::chainrule::__private::strong_mul(t13_dot, t13)
                    + ::chainrule::__private::strong_mul(t13_dot, t13);
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `rows_of_rows`.
pub enum rows_of_rows {}
impl rows_of_rows {
    /// The result of `rows_of_rows` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut rows: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let t3 = x.len();
        for i in 0..t3 {
            let mut row: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let len = (::core::cmp::max(0, i) as usize).wrapping_add(1);
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len, &[t3]);
            saved_t1.resize(start + len, 0.0);
            let end = start + len;
            let start_1 = saved_t2.len();
            ::chainrule::__private::room(&mut saved_t2, len, &[t3]);
            saved_t2.resize(start_1 + len, 0.0);
            let end_1 = start_1 + len;
            let saved_t1_1 = &mut saved_t1[start..end];
            let saved_t2_1 = &mut saved_t2[start_1..end_1];
            for j in 0..=i {
                let is_end = j == 0 || j == i;
                let t7 = if is_end {
                    x[i]
                } else {
                    let t4 = i - 1;
                    let t5 = rows[t4][j - 1];
                    let t6 = rows[t4][j];
                    saved_t1_1[j] = t5;
                    saved_t2_1[j] = t6;
                    t5 * t6
                };
                row.push(t7);
            }
            let len_1 = row.len();
            rows.push(row);
            ::chainrule::__private::push(&mut saved_len, len_1);
        }
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let len_2 = rows.len();
        let t8 = len_2.wrapping_sub(1);
        ::core::assert!(len_2 > 0, "a value is there");
        let len_3 = rows[t8].len();
        let mut sum: f64 = -0.0;
        for k in 0..len_3 {
            sum += rows[t8][k];
        }
        let t9 = rows[1][0];
        let out = sum * t9;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_len_at = saved_len.len();
                let mut d_rows = zeros.clone();
                let d_sum = d_out * t9;
                let d_t9 = d_out * sum;
                d_rows[1][0] += d_t9;
                let t10 = x.len();
                for k in 0..len_3 {
                    d_rows[t8][k] += d_sum;
                }
                for i in (0..t10).rev() {
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    let len = (::core::cmp::max(0, i) as usize).wrapping_add(1);
                    let mut d_row = ::chainrule::__private::vec![0.0; len_1];
                    let d_row_1 = ::chainrule::__private::take(d_rows.pop());
                    ::chainrule::__private::add_assign(&mut d_row, &d_row_1);
                    saved_t1_at -= len;
                    let start_2 = saved_t1_at;
                    let end_2 = start_2 + len;
                    saved_t2_at -= len;
                    let start_3 = saved_t2_at;
                    let end_3 = start_3 + len;
                    let saved_t1_2 = &saved_t1[start_2..end_2];
                    let saved_t2_2 = &saved_t2[start_3..end_3];
                    for j in (0..=i).rev() {
                        let is_end = j == 0 || j == i;
                        let d_t7 = ::chainrule::__private::take(d_row.pop());
                        if is_end {
                            d_x[i] += d_t7;
                        } else {
                            let t4 = i - 1;
                            let d_t5 = d_t7 * saved_t2_2[j];
                            let d_t6 = d_t7 * saved_t1_2[j];
                            d_rows[t4][j] += d_t6;
                            d_rows[t4][j - 1] += d_t5;
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `rows_of_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `rows_of_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `rows_of_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `rows_of_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut rows: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let mut rows_dot = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::new();
        for i in 0..x.len() {
            let mut row: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let mut row_dot = ::chainrule::__private::Vec::<f64>::new();
            for j in 0..=i {
                let is_end = j == 0 || j == i;
                let (t5, t5_dot) = if is_end {
                    (x[i], x_dot[i])
                } else {
                    let t1 = i - 1;
                    let t2 = j - 1;
                    let t3 = rows[t1][t2];
                    let t4 = rows[t1][j];
                    (t3 * t4, rows_dot[t1][t2] * t4 + rows_dot[t1][j] * t3)
                };
                row.push(t5);
                row_dot.push(t5_dot);
            }
            rows.push(row);
            rows_dot.push(row_dot);
        }
        let len = rows.len();
        let t6 = len.wrapping_sub(1);
        ::core::assert!(len > 0, "a value is there");
        let len_1 = rows[t6].len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            sum += rows[t6][k];
            sum_dot += rows_dot[t6][k];
        }
        let t7 = rows[1][0];
        let out = sum * t7;
        let out_dot = sum_dot * t7 + rows_dot[1][0] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `stacked`.
pub enum stacked {}
impl stacked {
    /// The result of `stacked` and its pullback, which takes the cotangent of the result.
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
        let mut saved_at = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut stack = ::chainrule::__private::Vec::new();
        ::chainrule::__private::is_of_type::<Vec<(usize, f64)>>(&stack);
        let len = x.len();
        let mut area: f64 = 0.0;
        for k in 0..len {
            let mut trips = 0usize;
            loop {
                let len_1 = stack.len();
                let t4 = len_1.wrapping_sub(1);
                let t5 = (len_1 > 0) && ::core::matches!(stack[t4], (_, _));
                let exits_1 = if t5 {
                    let at = stack[t4].0;
                    let top = stack[t4].1;
                    let t6 = top < x[k];
                    let exits = if t6 {
                        true
                    } else {
                        let len_2 = stack.len();
                        let t7 = len_2 > 0;
                        let area_1 = area + top * (k - at) as f64;
                        if t7 {
                            let t8 = ::chainrule::__private::popped(stack.pop());
                        }
                        ::chainrule::__private::push(&mut saved_t1, t7);
                        area = area_1;
                        false
                    };
                    ::chainrule::__private::push(&mut saved_at, at);
                    ::chainrule::__private::push(&mut saved_t2, t6);
                    exits
                } else {
                    true
                };
                ::chainrule::__private::push(&mut saved_t3, (t4, t5));
                trips += 1;
                if exits_1 {
                    break;
                }
            }
            let t9 = x[k];
            let t10 = (k, t9 * t9);
            stack.push(t10);
            ::chainrule::__private::push(&mut saved_trips, trips);
        }
        let len_3 = stack.len();
        (
            area,
            move |d_area: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_at_at = saved_at.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_trips_at = saved_trips.len();
                let len = x.len();
                let mut d_stack = ::chainrule::__private::vec![((), 0.0); len_3];
                let mut d_area_1 = d_area;
                for k in (0..len).rev() {
                    saved_trips_at -= 1;
                    let trips = saved_trips[saved_trips_at];
                    let mut d_t10 = ((), 0.0);
                    let d_t10_1 = ::chainrule::__private::take(d_stack.pop());
                    ::chainrule::__private::add_assign(&mut d_t10, &d_t10_1);
                    let d_t11 = d_t10.1;
                    let t12 = d_t11 * x[k];
                    let d_t9 = t12 + t12;
                    d_x[k] += d_t9;
                    for _ in 0..trips {
                        saved_t3_at -= 1;
                        let (t4, t5) = saved_t3[saved_t3_at];
                        if t5 {
                            saved_at_at -= 1;
                            let at = saved_at[saved_at_at];
                            saved_t2_at -= 1;
                            let t6 = saved_t2[saved_t2_at];
                            let d_top = if t6 {
                                0.0
                            } else {
                                saved_t1_at -= 1;
                                let t7 = saved_t1[saved_t1_at];
                                let t13 = (k - at) as f64;
                                if t7 {
                                    let d_t8 = ((), 0.0);
                                    d_stack.push(d_t8);
                                }
                                d_area_1 * t13
                            };
                            d_stack[t4].1 += d_top;
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `stacked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `stacked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `stacked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `stacked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut stack = ::chainrule::__private::Vec::new();
        let mut stack_dot = ::chainrule::__private::Vec::<((), f64)>::new();
        ::chainrule::__private::is_of_type::<Vec<(usize, f64)>>(&stack);
        let len = x.len();
        let mut area: f64 = 0.0;
        let mut area_dot = 0.0;
        for k in 0..len {
            loop {
                let len_1 = stack.len();
                let t1 = len_1.wrapping_sub(1);
                let exits_1 = if (len_1 > 0) && ::core::matches!(stack[t1], (_, _)) {
                    let at = stack[t1].0;
                    let top = stack[t1].1;
                    let top_dot = stack_dot[t1].1;
                    let exits = if top < x[k] {
                        true
                    } else {
                        let t2 = (k - at) as f64;
                        let len_2 = stack.len();
                        let area_1 = area + top * t2;
                        let area_1_dot = area_dot + top_dot * t2;
                        if len_2 > 0 {
                            let t3 = ::chainrule::__private::popped(stack.pop());
                            let t3_dot = ::chainrule::__private::popped(stack_dot.pop());
                        }
                        area = area_1;
                        area_dot = area_1_dot;
                        false
                    };
                    exits
                } else {
                    true
                };
                if exits_1 {
                    break;
                }
            }
            let t4 = x[k];
            let t4_dot = x_dot[k];
            let t5 = (k, t4 * t4);
            let t5_dot = ((), t4_dot * t4 + t4_dot * t4);
            stack.push(t5);
            stack_dot.push(t5_dot);
        }
        (area, area_dot)
    }
}

/// The derivatives of the function `chained_pairs`.
pub enum chained_pairs {}
impl chained_pairs {
    /// The result of `chained_pairs` and its pullback, which takes the cotangent of the result.
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
        let mut pairs = ::chainrule::__private::Vec::new();
        ::chainrule::__private::is_of_type::<Vec<(f64, usize)>>(&pairs);
        let mut saved_v: [f64; 3] = [0.0; 3];
        let mut saved_t2 = [false; 3];
        for k in 0..3 {
            let len = pairs.len();
            let t3 = len.wrapping_sub(1);
            let t4 = (len > 0) && ::core::matches!(pairs[t3], (_, _));
            let (next, next_1) = if t4 {
                let v = pairs[t3].0;
                let i = pairs[t3].1;
                let at = k as usize;
                saved_v[at] = v;
                (v * x[0] + i as f64, k)
            } else {
                (x[1], k + 2)
            };
            let t5 = (next, next_1);
            pairs.push(t5);
            let at_1 = k as usize;
            saved_t2[at_1] = t4;
            ::chainrule::__private::push(&mut saved_t1, t3);
        }
        let len_1 = pairs.len();
        let t6 = pairs[2].0;
        let t7 = pairs[1].0;
        let out = t6 * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_pairs = ::chainrule::__private::vec![(0.0, ()); len_1];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_pairs[1].0 += d_t7;
                d_pairs[2].0 += d_t6;
                for k in (0..3).rev() {
                    let at_2 = k as usize;
                    saved_t1_at -= 1;
                    let t3 = saved_t1[saved_t1_at];
                    let mut d_t5 = (0.0, ());
                    let d_t5_1 = ::chainrule::__private::take(d_pairs.pop());
                    ::chainrule::__private::add_assign(&mut d_t5, &d_t5_1);
                    let d_next = d_t5.0;
                    if saved_t2[at_2] {
                        let v = saved_v[at_2];
                        let d_v = d_next * x[0];
                        let d_t8 = d_next * v;
                        d_x[0] += d_t8;
                        d_pairs[t3].0 += d_v;
                    } else {
                        d_x[1] += d_next;
                    }
                }
            },
        )
    }
    /// The gradient of `chained_pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `chained_pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `chained_pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `chained_pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut pairs = ::chainrule::__private::Vec::new();
        let mut pairs_dot = ::chainrule::__private::Vec::<(f64, ())>::new();
        ::chainrule::__private::is_of_type::<Vec<(f64, usize)>>(&pairs);
        for k in 0..3 {
            let len = pairs.len();
            let t1 = len.wrapping_sub(1);
            let (next, next_1, next_dot) = if (len > 0)
                && ::core::matches!(pairs[t1], (_, _))
            {
                let v = pairs[t1].0;
                let v_dot = pairs_dot[t1].0;
                let i = pairs[t1].1;
                let t2 = x[0];
                (v * t2 + i as f64, k, v_dot * t2 + x_dot[0] * v)
            } else {
                (x[1], k + 2, x_dot[1])
            };
            let t3 = (next, next_1);
            let t3_dot = (next_dot, ());
            pairs.push(t3);
            pairs_dot.push(t3_dot);
        }
        let t4 = pairs[2].0;
        let t5 = pairs[1].0;
        let out = t4 * t5;
        let out_dot = pairs_dot[2].0 * t5 + pairs_dot[1].0 * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `cloned_from`.
pub enum cloned_from {}
impl cloned_from {
    /// The result of `cloned_from` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_3 = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = x[0];
        let mut t2 = ::chainrule::__private::vec![t1];
        let len = t2.len();
        let mut rows = ::chainrule::__private::vec![t2; 3];
        let t3 = x[1];
        let mut row = ::chainrule::__private::vec![t3];
        let mut saved_t4: [f64; 3] = [0.0; 3];
        let mut saved_t5: [f64; 3] = [0.0; 3];
        for k in 0..3 {
            let t6 = row[0];
            let mut longer = ::chainrule::__private::vec![t6 * t3; k + 2];
            let len_1 = longer.len();
            let mut t7 = longer.clone();
            let len_2 = t7.len();
            let len_3 = row.len();
            row = t7;
            let t8 = row[1];
            row[1] = t8 * t1;
            let mut t9 = row.clone();
            ::core::mem::swap(&mut rows[k], &mut t9);
            let len_4 = t9.len();
            let at = k as usize;
            saved_t4[at] = t6;
            ::chainrule::__private::push(&mut saved_len, len_1);
            ::chainrule::__private::push(&mut saved_len_1, len_2);
            ::chainrule::__private::push(&mut saved_len_2, len_3);
            saved_t5[at] = t8;
            ::chainrule::__private::push(&mut saved_len_3, len_4);
        }
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let mut given = ::chainrule::__private::vec![t1 * t3, t1];
        let len_5 = given.len();
        let (t10, refill_pullback) = refill::__vjp(&mut row, &given);
        let len_6 = row.len();
        let t11 = rows[2][3];
        let t12 = rows[1][1];
        let t13 = t11 * t12;
        let t14 = row[1];
        let out = t13 * t14 + rows[0][0];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_len_2_at = saved_len_2.len();
                let mut saved_len_3_at = saved_len_3.len();
                let mut d_given = ::chainrule::__private::vec![0.0; len_5];
                let mut d_row = ::chainrule::__private::vec![0.0; len_6];
                let mut d_rows = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                d_rows[0][0] += d_out;
                let d_t13 = d_out * t14;
                let d_t14 = d_out * t13;
                d_row[1] += d_t14;
                let d_t11 = d_t13 * t12;
                let d_t12 = d_t13 * t11;
                d_rows[1][1] += d_t12;
                d_rows[2][3] += d_t11;
                let t15 = ::chainrule::__private::zeros_like(&t10);
                refill_pullback(t15, &mut d_row, &given, &mut d_given);
                let d_t16 = d_given[0];
                let mut d_t1 = 0.0;
                let mut d_t3 = 0.0;
                let t17 = d_given[1];
                let t18 = d_t16 * t3;
                let t19 = d_t16 * t1;
                for k in (0..3).rev() {
                    let at_1 = k as usize;
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    saved_len_1_at -= 1;
                    let len_2 = saved_len_1[saved_len_1_at];
                    saved_len_2_at -= 1;
                    let len_3 = saved_len_2[saved_len_2_at];
                    saved_len_3_at -= 1;
                    let len_4 = saved_len_3[saved_len_3_at];
                    let mut d_t9 = ::chainrule::__private::vec![0.0; len_4];
                    let mut d_t7 = ::chainrule::__private::vec![0.0; len_2];
                    let mut d_longer = ::chainrule::__private::vec![0.0; len_1];
                    ::core::mem::swap(&mut d_rows[k], &mut d_t9);
                    ::chainrule::__private::add_assign(&mut d_row, &d_t9);
                    let d_t20 = d_row[1];
                    d_row[1] = 0.0;
                    let d_t8 = d_t20 * t1;
                    let d_t1_1 = d_t20 * saved_t5[at_1];
                    d_row[1] += d_t8;
                    d_t7 = d_row;
                    let d_row_1 = ::chainrule::__private::vec![0.0; len_3];
                    d_row = d_row_1;
                    ::chainrule::__private::add_assign(&mut d_longer, &d_t7);
                    let d_t21 = ::chainrule::__private::sum_all(&d_longer);
                    let d_t6 = d_t21 * t3;
                    let d_t3_1 = d_t21 * saved_t4[at_1];
                    d_row[0] += d_t6;
                    d_t1 += d_t1_1;
                    d_t3 += d_t3_1;
                }
                let d_t3_2 = t19 + d_t3 + d_row[0];
                d_x[1] += d_t3_2;
                for k_1 in 0..3 {
                    ::chainrule::__private::add_assign(&mut d_t2, &d_rows[k_1]);
                }
                let d_t1_2 = t17 + t18 + d_t1 + d_t2[0];
                d_x[0] += d_t1_2;
            },
        )
    }
    /// The gradient of `cloned_from`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `cloned_from` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `cloned_from`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `cloned_from` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let t1 = x[0];
        let t1_dot = x_dot[0];
        let t2 = ::chainrule::__private::vec![t1];
        let t2_dot = ::chainrule::__private::vec![t1_dot];
        let mut rows = ::chainrule::__private::vec![t2; 3];
        let mut rows_dot = ::chainrule::__private::vec![t2_dot; 3];
        let t3 = x[1];
        let t3_dot = x_dot[1];
        let mut row = ::chainrule::__private::vec![t3];
        let mut row_dot = ::chainrule::__private::vec![t3_dot];
        for k in 0..3 {
            let t4 = row[0];
            let t5 = k + 2;
            let longer = ::chainrule::__private::vec![t4 * t3; t5];
            let longer_dot = ::chainrule::__private::vec![
                row_dot[0] * t3 + t3_dot * t4; t5
            ];
            let t6 = longer.clone();
            let t6_dot = longer_dot.clone();
            row = t6;
            row_dot = t6_dot;
            let t7 = row[1];
            row[1] = t7 * t1;
            row_dot[1] = row_dot[1] * t1 + t1_dot * t7;
            let mut t8 = row.clone();
            let mut t8_dot = row_dot.clone();
            ::core::mem::swap(&mut rows[k], &mut t8);
            ::core::mem::swap(&mut rows_dot[k], &mut t8_dot);
        }
        let given = ::chainrule::__private::vec![t1 * t3, t1];
        let given_dot = ::chainrule::__private::vec![t1_dot * t3 + t3_dot * t1, t1_dot];
        let (t9, t9_dot) = refill::__jvp(&mut row, &mut row_dot, &given, &given_dot);
        let t10 = rows[2][3];
        let t11 = rows[1][1];
        let t12 = t10 * t11;
        let t13 = row[1];
        let out = t12 * t13 + rows[0][0];
        let out_dot = (rows_dot[2][3] * t11 + rows_dot[1][1] * t10) * t13
            + row_dot[1] * t12 + rows_dot[0][0];
        (out, out_dot)
    }
}

/// The derivatives of the function `refill`.
enum refill {}
impl refill {
    /// The result of `refill` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_from>(
        row: &mut Vec<f64>,
        from: &'d_from Vec<f64>,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut ::chainrule::__private::Vec<f64>,
        ) -> ::chainrule::__private::Vec<f64> + use<'d_from>,
    ) {
        let (out, pullback) = Self::__vjp(row, from);
        (
            out,
            move |d_out: (), d_row: &mut ::chainrule::__private::Vec<f64>| {
                let mut d_from = ::chainrule::__private::zeros_like(from);
                pullback(d_out, d_row, from, &mut d_from);
                d_from
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        row: &mut Vec<f64>,
        from: &Vec<f64>,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut ::chainrule::__private::Vec<f64>,
            &Vec<f64>,
            &mut ::chainrule::__private::Vec<f64>,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut t1 = from.clone();
        ::core::mem::swap(&mut *row, &mut t1);
        let len = t1.len();
        let t2 = row[0];
        let t3 = row[1];
        row[1] = t3 * t2;
        (
            (),
            move |
                (): (),
                d_row: &mut ::chainrule::__private::Vec<f64>,
                from: &Vec<f64>,
                d_from: &mut ::chainrule::__private::Vec<f64>|
            {
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_row[1];
                d_row[1] = 0.0;
                let d_t3 = d_t4 * t2;
                let d_t2 = d_t4 * t3;
                d_row[1] += d_t3;
                d_row[0] += d_t2;
                ::core::mem::swap(&mut *d_row, &mut d_t1);
                ::chainrule::__private::add_assign(&mut *d_from, &d_t1);
            },
        )
    }
    /// The result of `refill` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&mut Vec<f64>, &Vec<f64>),
        tangents: (
            &mut ::chainrule::__private::Vec<f64>,
            &::chainrule::__private::Vec<f64>,
        ),
    ) -> ((), ()) {
        let (row, from) = args;
        let (row_dot, from_dot) = tangents;
        Self::__jvp(row, row_dot, from, from_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        row: &mut Vec<f64>,
        row_dot: &mut ::chainrule::__private::Vec<f64>,
        from: &Vec<f64>,
        from_dot: &::chainrule::__private::Vec<f64>,
    ) -> ((), ()) {
        use ::core::clone::Clone as _;
        let mut t1 = from.clone();
        let mut t1_dot = from_dot.clone();
        ::core::mem::swap(&mut *row, &mut t1);
        ::core::mem::swap(&mut *row_dot, &mut t1_dot);
        let t2 = row[0];
        let t3 = row[1];
        row[1] = t3 * t2;
        row_dot[1] = row_dot[1] * t2 + row_dot[0] * t3;
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for refill {}

/// The derivatives of the function `grown_and_replaced`.
pub enum grown_and_replaced {}
impl grown_and_replaced {
    /// The result of `grown_and_replaced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t4 = ::chainrule::__private::vec![x * x];
        let len = t4.len();
        let path = Path { at: x, trace: t4 };
        let zeros = ::chainrule::__private::zeros_like(&path);
        let mut path_1 = path;
        for n in 0..4 {
            if n != 1 {
                ::chainrule::__private::assert_vector(&path_1.trace);
                let t5 = path_1.at;
                path_1.trace.push(x * t5);
                ::chainrule::__private::push(&mut saved_t1, t5);
            }
            let zeros_1 = ::chainrule::__private::zeros_like(&path_1);
            let t6 = path_1.at;
            let t7 = path_1.trace[n];
            let t8 = Path { at: t6 * t7, ..path_1 };
            let zeros_2 = ::chainrule::__private::zeros_like(&t8);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t2, t6);
            ::chainrule::__private::push(&mut saved_t3, t7);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            path_1 = t8;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&path_1);
        let t9 = path_1.trace[3];
        let t10 = path_1.at;
        let out = t9 * t10;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_path_1 = zeros_3.clone();
                let mut d_path = zeros.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len];
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_path_1.at, &d_t10);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path_1.trace; [3]),
                    &d_t9,
                );
                let mut d_path_1_1 = d_path_1;
                let mut d_x = 0.0;
                for n in (0..4).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t2_at -= 1;
                    let t6 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t7 = &saved_t3[saved_t3_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let mut d_path_1_2 = (*zeros_1).clone();
                    let mut d_t8 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t8, &d_path_1_1);
                    let d_t11 = d_t8.at.clone();
                    ::chainrule::__private::set_zero(&mut d_t8.at);
                    let d_t12 = d_t8.clone();
                    ::chainrule::__private::add_assign(&mut d_path_1_2, &d_t12);
                    let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                        t6,
                        t7,
                        &(*t6 * *t7),
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path_1_2.trace; [n]),
                        &d_t7,
                    );
                    ::chainrule::__private::add_part(&mut d_path_1_2.at, &d_t6);
                    let d_x_2 = if n != 1 {
                        saved_t1_at -= 1;
                        let t5 = &saved_t1[saved_t1_at];
                        let d_t13 = ::chainrule::__private::take(
                            ::chainrule::__private::Inside::new(&mut d_path_1_2.trace)
                                .pop(),
                        );
                        let (d_x_1, d_t5) = ::chainrule::__private::mul_pullback(
                            &x,
                            t5,
                            &(x * *t5),
                            d_t13,
                        );
                        ::chainrule::__private::add_part(&mut d_path_1_2.at, &d_t5);
                        d_x_1
                    } else {
                        0.0
                    };
                    d_path_1_1 = d_path_1_2;
                    d_x += d_x_2;
                }
                ::chainrule::__private::add_assign(&mut d_path, &d_path_1_1);
                ::chainrule::__private::add_assign(&mut d_t4, d_path.__Path_trace_mut());
                let d_t14 = d_t4[0];
                let t15 = d_t14 * x;
                let d_x_3 = d_x + *d_path.__Path_at_mut() + t15 + t15;
                d_x_3
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
    /// The gradient of `grown_and_replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `grown_and_replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `grown_and_replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `grown_and_replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::vec![x * x];
        let t1_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x];
        let path = Path { at: x, trace: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_at_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_trace_mut(), &t1_dot);
        let mut path_1 = path;
        let mut path_1_dot = path_dot;
        for n in 0..4 {
            if n != 1 {
                ::chainrule::__private::assert_vector(&path_1.trace);
                let t2 = path_1.at;
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(&mut t2_dot, &path_1_dot.at);
                let t3 = x * t2;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &x,
                    &t2,
                    &t3,
                    &x_dot,
                    &t2_dot,
                );
                path_1.trace.push(t3);
                ::chainrule::__private::Inside::new(&mut path_1_dot.trace).push(t3_dot);
            }
            let t4 = path_1.at;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &path_1_dot.at);
            let t5 = path_1.trace[n];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref path_1_dot.trace; [n]),
            );
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let t7_dot = path_1_dot.clone();
            let t8 = Path { at: t6, ..path_1 };
            let mut t8_dot = t7_dot.clone();
            ::chainrule::__private::write_part(&mut t8_dot.at, &t6_dot);
            path_1 = t8;
            path_1_dot = t8_dot;
        }
        let t9 = path_1.trace[3];
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(
            &mut t9_dot,
            ::chainrule::__part!(ref path_1_dot.trace; [3]),
        );
        let t10 = path_1.at;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &path_1_dot.at);
        let out = t9 * t10;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &t10,
            &out,
            &t9_dot,
            &t10_dot,
        );
        (out, out_dot)
    }
}

