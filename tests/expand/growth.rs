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
        let t3 = v[0];
        let t4 = v.len() - 2;
        let t5 = v[t4];
        let out = t3 * t5 + t;
        let len = v.len();
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
        let mut saved_len = ::chainrule::__private::Vec::new();
        let mut rows: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        for i in 0..x.len() {
            let mut row = ::chainrule::__private::vec![x[i]; i + 1];
            row.push(x[0] * x[i]);
            let len = row.len();
            rows.push(row);
            saved_len.push(len);
        }
        let len_1 = rows.len();
        let mut sum: f64 = 0.0;
        for k in 0..len_1 {
            let len_2 = rows[k].len();
            for k_1 in 0..len_2 {
                sum += rows[k][k_1] * rows[k][k_1] * x[0];
            }
        }
        let zeros = ::chainrule::__private::zeros_like(&rows);
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_len_at = saved_len.len();
                let t1_1 = x.len();
                let mut d_rows = zeros.clone();
                for k in 0..len_1 {
                    let len_2 = rows[k].len();
                    for k_1 in 0..len_2 {
                        let t2 = rows[k][k_1];
                        let d_t3 = d_sum * x[0];
                        let d_t4 = d_sum * (t2 * t2);
                        d_x[0] += d_t4;
                        let d_t5 = d_t3 * t2;
                        d_rows[k][k_1] += d_t5 + d_t5;
                    }
                }
                for i in (0..t1_1).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let mut d_row = ::chainrule::__private::vec![0.0; len];
                    let d_row_1 = ::chainrule::__private::take(d_rows.pop());
                    ::chainrule::__private::add_assign(&mut d_row, &d_row_1);
                    let d_t6 = ::chainrule::__private::take(d_row.pop());
                    let d_t7 = d_t6 * x[i];
                    let d_t8 = d_t6 * x[0];
                    d_x[0] += d_t7;
                    let d_t9 = ::chainrule::__private::sum_all(&d_row);
                    d_x[i] += d_t8 + d_t9;
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
        let mut saved_y: [f64; 4] = [0.0; 4];
        let mut saved_t1: [f64; 4] = [0.0; 4];
        let mut y = x;
        for k in 0..4 {
            let t2 = y.sin();
            let y_1 = t2 * x;
            out.push(y_1);
            let at = k as usize;
            saved_y[at] = y;
            saved_t1[at] = t2;
            y = y_1;
        }
        let t3 = out[1];
        let t4 = out[2];
        let out_1 = t3 * t4;
        let len = out.len();
        (
            out_1,
            move |d_out_1: f64, _: &mut ::chainrule::__private::Vec<f64>| {
                let mut d_out = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out_1 * t4;
                let d_t4 = d_out_1 * t3;
                d_out[2] += d_t4;
                d_out[1] += d_t3;
                let mut d_y = 0.0;
                let mut d_x = 0.0;
                for k in (0..4).rev() {
                    let at_1 = k as usize;
                    let y = saved_y[at_1];
                    let t5 = ::chainrule::__private::take(d_out.pop());
                    let d_y_1 = d_y + t5;
                    let d_t2 = d_y_1 * x;
                    let d_x_1 = d_y_1 * saved_t1[at_1];
                    d_y = d_t2 * y.cos();
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
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len_1 {
            let value_1 = large[k_1];
            saved_product[k_1] = product;
            product *= value_1;
        }
        let len_2 = large.len();
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_large = ::chainrule::__private::vec![0.0; len_2];
                let mut d_product_1 = d_product;
                for k_1 in (0..len_1).rev() {
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
}

