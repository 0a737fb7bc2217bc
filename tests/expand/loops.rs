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
        let mut sum: f64 = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len();
                for i in 0..t2 {
                    let t3 = d_sum * x[i];
                    let d_t1 = t3 + t3;
                    d_x[..t2][i] += d_t1;
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `repeated_product`.
pub enum repeated_product {}
impl repeated_product {
    /// The result of `repeated_product` and its pullback, which takes the cotangent of the result.
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
        let mut saved_r: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut r: f64 = 1.0;
        for k in 0..n {
            saved_r[k] = r;
            r *= x;
        }
        (
            r,
            move |d_r: f64| {
                let mut d_r_1 = d_r;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    let r = saved_r[k];
                    let d_x_1 = d_r_1 * r;
                    d_r_1 *= x;
                    d_x += d_x_1;
                }
                (d_x, ())
            },
        )
    }
    /// The gradient of `repeated_product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `repeated_product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `repeated_product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `repeated_product` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut r: f64 = 1.0;
        let mut r_dot = 0.0;
        for k in 0..n {
            (r, r_dot) = (r * x, r_dot * x + x_dot * r);
        }
        (r, r_dot)
    }
}

/// The derivatives of the function `logistic_map`.
pub enum logistic_map {}
impl logistic_map {
    /// The result of `logistic_map` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        r: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, r, n);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_r, _) = pullback(d_out);
                (d_x, d_r)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        r: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_x: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut x_1 = x;
        for k in 0..n {
            saved_x[k] = x_1;
            x_1 = r * x_1 * (1.0 - x_1);
        }
        (
            x_1,
            move |d_x_1: f64| {
                let mut d_x_1_1 = d_x_1;
                let mut d_r = 0.0;
                for k in (0..n).rev() {
                    let x_1 = saved_x[k];
                    let t1 = 1.0 - x_1;
                    let d_t2 = d_x_1_1 * t1;
                    let d_r_1 = d_t2 * x_1;
                    d_x_1_1 *= t1 * r - r * x_1;
                    d_r += d_r_1;
                }
                (d_x_1_1, d_r, ())
            },
        )
    }
    /// The gradient of `logistic_map`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, r: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, r, n);
        let (d_x, d_r, _) = pullback(1.0);
        (d_x, d_r)
    }
    /// The value of `logistic_map` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, r: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, r, n);
        let (d_x, d_r, _) = pullback(1.0);
        (value, (d_x, d_r))
    }
    /// The value of `logistic_map`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        r: f64,
        n: usize,
        d_x: &mut f64,
        d_r: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, r, n);
        let (d_x_added, d_r_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_r += d_r_added;
        value
    }
    /// The result of `logistic_map` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, r, n) = args;
        let (x_dot, r_dot) = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, r, r_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        r: f64,
        r_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut x_1 = x;
        let mut x_1_dot = x_dot;
        for k in 0..n {
            let t1 = r * x_1;
            let t2 = 1.0 - x_1;
            (x_1, x_1_dot) = (t1 * t2, (r_dot * x_1 + x_1_dot * r) * t2 + -x_1_dot * t1);
        }
        (x_1, x_1_dot)
    }
}

/// The derivatives of the function `horner`.
pub enum horner {}
impl horner {
    /// The result of `horner` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        c: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(c, t);
        (
            out,
            move |d_out: f64| {
                let mut d_c = ::chainrule::__private::zeros_like(c);
                let (d_t,) = pullback(d_out, c, &mut d_c);
                (d_c, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        c: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_up: [f64; 3] = [0.0; 3];
        let mut up: f64 = 0.0;
        for i in 1..=2 {
            saved_up[i] = up;
            up = up * t + c[i];
        }
        let t1 = c.len();
        let mut saved_down: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut down: f64 = 0.0;
        for i_1 in (0..t1).rev() {
            saved_down[i_1] = down;
            down = down * t + c[i_1];
        }
        let out = up * down;
        (
            out,
            move |d_out: f64, c: &[f64], d_c: &mut [f64]| {
                let mut d_down = d_out * up;
                let mut d_t = 0.0;
                let d_up = d_out * down;
                for i_1 in 0..c.len() {
                    let down_1 = saved_down[i_1];
                    d_c[i_1] += d_down;
                    let d_t_1 = d_down * down_1;
                    d_down *= t;
                    d_t += d_t_1;
                }
                let mut d_up_1 = d_up;
                let mut d_t_2 = 0.0;
                for i in (1..=2).rev() {
                    let up_1 = saved_up[i];
                    d_c[i] += d_up_1;
                    let d_t_3 = d_up_1 * up_1;
                    d_up_1 *= t;
                    d_t_2 += d_t_3;
                }
                let d_t_4 = d_t + d_t_2;
                (d_t_4,)
            },
        )
    }
    /// The gradient of `horner`, with the shape of its arguments.
    #[inline]
    pub fn grad(c: &[f64], t: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(c, t);
        let mut d_c = ::chainrule::__private::zeros_like(c);
        let (d_t,) = pullback(1.0, c, &mut d_c);
        (d_c, d_t)
    }
    /// The value of `horner` and its gradient.
    #[inline]
    pub fn value_and_grad(
        c: &[f64],
        t: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(c, t);
        let mut d_c = ::chainrule::__private::zeros_like(c);
        let (d_t,) = pullback(1.0, c, &mut d_c);
        (value, (d_c, d_t))
    }
    /// The value of `horner`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(c: &[f64], t: f64, d_c: &mut [f64], d_t: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(c, t);
        let (d_t_added,) = pullback(1.0, c, d_c);
        *d_t += d_t_added;
        value
    }
    /// The result of `horner` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (c, t) = args;
        let (c_dot, t_dot) = tangents;
        Self::__jvp(c, c_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(c: &[f64], c_dot: &[f64], t: f64, t_dot: f64) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut up: f64 = 0.0;
        let mut up_dot = 0.0;
        for i in 1..=2 {
            (up, up_dot) = (up * t + c[i], up_dot * t + t_dot * up + c_dot[i]);
        }
        let mut down: f64 = 0.0;
        let mut down_dot = 0.0;
        for i_1 in (0..c.len()).rev() {
            (down, down_dot) = (
                down * t + c[i_1],
                down_dot * t + t_dot * down + c_dot[i_1],
            );
        }
        let out = up * down;
        let out_dot = up_dot * down + down_dot * up;
        (out, out_dot)
    }
}

/// The derivatives of the function `stepped`.
pub enum stepped {}
impl stepped {
    /// The result of `stepped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
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
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_s = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut s: f64 = 0.0;
        for i in ::chainrule::__private::steps_back((1..a.len()), 2) {
            ::chainrule::__private::push(&mut saved_s, s);
            s = s * a[i] + a[i - 1];
        }
        let mut s_1 = s;
        for i_1 in (0..a.len()).step_by(3) {
            let t1 = a[i_1];
            s_1 += t1 * t1;
        }
        (
            s_1,
            move |d_s_1: f64, a: &[f64], d_a: &mut [f64]| {
                let mut saved_s_at = saved_s.len();
                let t2 = a.len();
                for i_1 in (0..t2).step_by(3) {
                    let t3 = d_s_1 * a[i_1];
                    let d_t1 = t3 + t3;
                    d_a[i_1] += d_t1;
                }
                let mut d_s = d_s_1;
                for i in (1..t2).step_by(2) {
                    saved_s_at -= 1;
                    let s = saved_s[saved_s_at];
                    d_a[i - 1] += d_s;
                    let d_t4 = d_s * s;
                    d_a[i] += d_t4;
                    d_s *= a[i];
                }
            },
        )
    }
    /// The gradient of `stepped`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `stepped` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `stepped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `stepped` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[f64], a_dot: &[f64]) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in ::chainrule::__private::steps_back((1..a.len()), 2) {
            let t1 = a[i];
            let t2 = i - 1;
            (s, s_dot) = (s * t1 + a[t2], s_dot * t1 + a_dot[i] * s + a_dot[t2]);
        }
        let mut s_1 = s;
        let mut s_1_dot = s_dot;
        for i_1 in (0..a.len()).step_by(3) {
            let t3 = a[i_1];
            let t3_dot = a_dot[i_1];
            s_1 += t3 * t3;
            s_1_dot += t3_dot * t3 + t3_dot * t3;
        }
        (s_1, s_1_dot)
    }
}

/// The derivatives of the function `elements`.
pub enum elements {}
impl elements {
    /// The result of `elements` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: &[f64; 3],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, [f64; 3]),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = [0.0; 3];
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
        y: &[f64; 3],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64; 3], &mut [f64; 3]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = x[k];
            sum += t1 * t1;
        }
        let len_1 = y.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_1 = sum;
        for k_1 in 0..len_1 {
            let value = y[k_1];
            let t3 = value.sin();
            saved_sum[k_1] = sum_1;
            saved_t2[k_1] = t3;
            sum_1 *= t3;
        }
        (
            sum_1,
            move |
                d_sum_1: f64,
                x: &[f64],
                d_x: &mut [f64],
                y: &[f64; 3],
                d_y: &mut [f64; 3]|
            {
                let len = x.len();
                let len_1 = y.len();
                let mut d_sum_1_1 = d_sum_1;
                for k_1 in (0..len_1).rev() {
                    let sum_1 = saved_sum[k_1];
                    let value = y[k_1];
                    let d_t3 = d_sum_1_1 * sum_1;
                    let d_value = d_t3 * value.cos();
                    d_y[k_1] += d_value;
                    d_sum_1_1 *= saved_t2[k_1];
                }
                for k in 0..len {
                    let t4 = d_sum_1_1 * x[k];
                    let d_t1 = t4 + t4;
                    d_x[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `elements`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        y: &[f64; 3],
    ) -> (::chainrule::__private::Vec<f64>, [f64; 3]) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = [0.0; 3];
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `elements` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: &[f64; 3],
    ) -> (f64, (::chainrule::__private::Vec<f64>, [f64; 3])) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = [0.0; 3];
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `elements`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        y: &[f64; 3],
        d_x: &mut [f64],
        d_y: &mut [f64; 3],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        pullback(1.0, x, d_x, y, d_y);
        value
    }
    /// The result of `elements` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64; 3]), tangents: (&[f64], &[f64; 3])) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        y: &[f64; 3],
        y_dot: &[f64; 3],
    ) -> (f64, f64) {
        let len = x.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        let len_1 = y.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..len_1 {
            let value = y[k_1];
            let value_dot = y_dot[k_1];
            let t2 = value.sin();
            (sum_1, sum_1_dot) = (
                sum_1 * t2,
                sum_1_dot * t2 + value_dot * value.cos() * sum_1,
            );
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `elements_mut`.
pub enum elements_mut {}
impl elements_mut {
    /// The result of `elements_mut` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut a = [x, 2.0 * x, 3.0];
        let len = a.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        for k in 0..len {
            let t2 = a[k];
            a[k] = t2 * t2 + x;
            saved_t1[k] = t2;
        }
        let len_1 = a.len();
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        for k_1 in 0..len_1 {
            let t4 = a[k_1];
            a[k_1] = t4 * x;
            saved_t3[k_1] = t4;
        }
        let t5 = a[0];
        let t6 = a[1];
        let out = t5 * t6 + a[2];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                d_a[2] += d_out;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_a[1] += d_t6;
                d_a[0] += d_t5;
                let mut d_x = 0.0;
                for k_1 in 0..len_1 {
                    let d_t7 = d_a[k_1];
                    d_a[k_1] = 0.0;
                    let d_t4 = d_t7 * x;
                    let d_x_1 = d_t7 * saved_t3[k_1];
                    d_a[k_1] += d_t4;
                    d_x += d_x_1;
                }
                let mut d_x_2 = 0.0;
                for k in 0..len {
                    let d_t8 = d_a[k];
                    d_a[k] = 0.0;
                    let t9 = d_t8 * saved_t1[k];
                    let d_t2 = t9 + t9;
                    d_a[k] += d_t2;
                    d_x_2 += d_t8;
                }
                let d_t10 = d_a[1];
                let d_x_3 = d_x + d_x_2 + d_a[0] + d_t10 * 2.0;
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
    /// The gradient of `elements_mut`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `elements_mut` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `elements_mut`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `elements_mut` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, 2.0 * x, 3.0];
        let mut a_dot = [x_dot, x_dot * 2.0, 0.0];
        let len = a.len();
        for k in 0..len {
            let t1 = a[k];
            let t1_dot = a_dot[k];
            a[k] = t1 * t1 + x;
            a_dot[k] = t1_dot * t1 + t1_dot * t1 + x_dot;
        }
        let len_1 = a.len();
        for k_1 in 0..len_1 {
            let t2 = a[k_1];
            a[k_1] = t2 * x;
            a_dot[k_1] = a_dot[k_1] * x + x_dot * t2;
        }
        let t3 = a[0];
        let t4 = a[1];
        let out = t3 * t4 + a[2];
        let out_dot = a_dot[0] * t4 + a_dot[1] * t3 + a_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `triangular`.
pub enum triangular {}
impl triangular {
    /// The result of `triangular` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: &[[f64; 3]; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [[f64; 3]; 3]) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = [[0.0; 3]; 3];
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[[f64; 3]; 3],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 3]; 3], &mut [[f64; 3]; 3]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_row: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_row_1: [f64; 3] = [0.0; 3];
        let mut s: f64 = 0.0;
        for i in 0..3 {
            let len = ::core::cmp::max(i, 3) - i;
            let start = saved_row.len();
            ::chainrule::__private::room(&mut saved_row, len, &[3]);
            saved_row.resize(start + len, 0.0);
            let end = start + len;
            let mut row: f64 = 1.0;
            let saved_row_2 = &mut saved_row[start..end];
            for j in i..3 {
                let at = j - i;
                saved_row_2[at] = row;
                row *= a[i][j];
            }
            saved_row_1[i] = row;
            s += row * row;
        }
        (
            s,
            move |d_s: f64, a: &[[f64; 3]; 3], d_a: &mut [[f64; 3]; 3]| {
                let mut saved_row_at = saved_row.len();
                for i in (0..3).rev() {
                    let row = saved_row_1[i];
                    let len = ::core::cmp::max(i, 3) - i;
                    let t1 = d_s * row;
                    saved_row_at -= len;
                    let start_1 = saved_row_at;
                    let end_1 = start_1 + len;
                    let mut d_row = t1 + t1;
                    let saved_row_3 = &saved_row[start_1..end_1];
                    for j in (i..3).rev() {
                        let at_1 = j - i;
                        let row_1 = saved_row_3[at_1];
                        let d_t2 = d_row * row_1;
                        d_a[i][j] += d_t2;
                        d_row *= a[i][j];
                    }
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(a: &[[f64; 3]; 3], d_a: &mut [[f64; 3]; 3]) -> (f64, ()) {
        use ::core::iter::Iterator as _;
        let mut saved_row: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut s: f64 = 0.0;
        for i in 0..3 {
            let len = ::core::cmp::max(i, 3) - i;
            let start = saved_row.len();
            saved_row.resize(start + len, 0.0);
            let end = start + len;
            let mut row: f64 = 1.0;
            let saved_row_1 = &mut saved_row[start..end];
            for j in i..3 {
                let at = j - i;
                saved_row_1[at] = row;
                row *= a[i][j];
            }
            let end_1 = start + len;
            let mut d_row = row + row;
            let s_1 = s + row * row;
            let saved_row_2 = &saved_row[start..end_1];
            for j_1 in (i..3).rev() {
                let at_1 = j_1 - i;
                let row_1 = saved_row_2[at_1];
                let d_t1 = d_row * row_1;
                d_a[i][j_1] += d_t1;
                d_row *= a[i][j_1];
            }
            saved_row.truncate(start);
            s = s_1;
        }
        (s, ())
    }
    /// The gradient of `triangular`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
        let mut d_a = [[0.0; 3]; 3];
        let (value, ()) = Self::__value_and_grad(a, &mut d_a);
        d_a
    }
    /// The value of `triangular` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[[f64; 3]; 3]) -> (f64, [[f64; 3]; 3]) {
        let mut d_a = [[0.0; 3]; 3];
        let (value, ()) = Self::__value_and_grad(a, &mut d_a);
        (value, d_a)
    }
    /// The value of `triangular`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; 3]; 3], d_a: &mut [[f64; 3]; 3]) -> f64 {
        let (value, ()) = Self::__value_and_grad(a, d_a);
        value
    }
    /// The result of `triangular` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 3]; 3], tangents: &[[f64; 3]; 3]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; 3]; 3], a_dot: &[[f64; 3]; 3]) -> (f64, f64) {
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..3 {
            let mut row: f64 = 1.0;
            let mut row_dot = 0.0;
            for j in i..3 {
                let t1 = a[i][j];
                (row, row_dot) = (row * t1, row_dot * t1 + a_dot[i][j] * row);
            }
            s += row * row;
            s_dot += row_dot * row + row_dot * row;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `local_of_body`.
pub enum local_of_body {}
impl local_of_body {
    /// The result of `local_of_body` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_t: [f64; 4] = [0.0; 4];
        let mut sum: f64 = 0.0;
        for i in 0..4 {
            let t = x * i as f64;
            let t_1 = t.sin() + t;
            let at = i as usize;
            saved_t[at] = t_1;
            sum += t_1 * t_1;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_x = 0.0;
                for i in 0..4 {
                    let at_1 = i as usize;
                    let t_1 = saved_t[at_1];
                    let t1 = i as f64;
                    let t = x * t1;
                    let t2 = d_sum * t_1;
                    let d_t_1 = t2 + t2;
                    let d_t = d_t_1 + d_t_1 * t.cos();
                    let d_x_1 = d_t * t1;
                    d_x += d_x_1;
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
    /// The gradient of `local_of_body`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `local_of_body` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `local_of_body`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `local_of_body` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..4 {
            let t1 = i as f64;
            let t = x * t1;
            let t_dot = x_dot * t1;
            let t_1 = t.sin() + t;
            let t_1_dot = t_dot * t.cos() + t_dot;
            sum += t_1 * t_1;
            sum_dot += t_1_dot * t_1 + t_1_dot * t_1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `while_active`.
pub enum while_active {}
impl while_active {
    /// The result of `while_active` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_y = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut y = x;
        let mut trips = 0usize;
        while y < 100.0 {
            ::chainrule::__private::push(&mut saved_y, y);
            trips += 1;
            y *= y + 1.0;
        }
        let out = y * x;
        (
            out,
            move |d_out: f64| {
                let mut saved_y_at = saved_y.len();
                let mut d_y = d_out * x;
                let t1 = d_out * y;
                for _ in 0..trips {
                    saved_y_at -= 1;
                    let y_1 = saved_y[saved_y_at];
                    d_y *= y_1 + 1.0 + y_1;
                }
                let d_x = t1 + d_y;
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
    /// The gradient of `while_active`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `while_active` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `while_active`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `while_active` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y = x;
        let mut y_dot = x_dot;
        while y < 100.0 {
            let t1 = y + 1.0;
            (y, y_dot) = (y * t1, y_dot * t1 + y_dot * y);
        }
        let out = y * x;
        let out_dot = y_dot * x + x_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `while_counter`.
pub enum while_counter {}
impl while_counter {
    /// The result of `while_counter` and its pullback, which takes the cotangent of the result.
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
        let mut saved_product = ::chainrule::__private::Vec::<
            (f64, _, f64),
        >::with_capacity(64);
        let mut product: f64 = 1.0;
        let mut i = 0;
        let mut trips = 0usize;
        while i < x.len() {
            let t1 = x[i];
            ::chainrule::__private::push(&mut saved_product, (product, i, t1));
            trips += 1;
            product *= t1;
            i = i + 2;
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let mut d_product_1 = d_product;
                for _ in 0..trips {
                    saved_product_at -= 1;
                    let (product, i, t1) = saved_product[saved_product_at];
                    let d_t1 = d_product_1 * product;
                    d_x[i] += d_t1;
                    d_product_1 *= t1;
                }
            },
        )
    }
    /// The gradient of `while_counter`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `while_counter` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `while_counter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `while_counter` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut product: f64 = 1.0;
        let mut i = 0;
        let mut product_dot = 0.0;
        while i < x.len() {
            let t1 = x[i];
            (product, i, product_dot) = (
                product * t1,
                i + 2,
                product_dot * t1 + x_dot[i] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `exchanged`.
pub enum exchanged {}
impl exchanged {
    /// The result of `exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        u: f64,
        v: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(u, v, n);
        (
            out,
            move |d_out: f64| {
                let (d_u, d_v, _) = pullback(d_out);
                (d_u, d_v)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: f64,
        v: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_u: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut u_1 = u;
        let mut v_1 = v;
        for k in 0..n {
            saved_u[k] = u_1;
            saved_v[k] = v_1;
            (u_1, v_1) = (u_1 * v_1, u_1 + v_1);
        }
        let out = u_1 + v_1;
        (
            out,
            move |d_out: f64| {
                let mut d_u_1 = d_out;
                let mut t1 = d_out;
                for k in (0..n).rev() {
                    let u_1 = saved_u[k];
                    let v_1 = saved_v[k];
                    (d_u_1, t1) = (t1 + d_u_1 * v_1, t1 + d_u_1 * u_1);
                }
                (d_u_1, t1, ())
            },
        )
    }
    /// The gradient of `exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(u: f64, v: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(u, v, n);
        let (d_u, d_v, _) = pullback(1.0);
        (d_u, d_v)
    }
    /// The value of `exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(u: f64, v: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(u, v, n);
        let (d_u, d_v, _) = pullback(1.0);
        (value, (d_u, d_v))
    }
    /// The value of `exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        u: f64,
        v: f64,
        n: usize,
        d_u: &mut f64,
        d_v: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(u, v, n);
        let (d_u_added, d_v_added, _) = pullback(1.0);
        *d_u += d_u_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (u, v, n) = args;
        let (u_dot, v_dot) = tangents;
        let n_dot = ();
        Self::__jvp(u, u_dot, v, v_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        u: f64,
        u_dot: f64,
        v: f64,
        v_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut u_1 = u;
        let mut v_1 = v;
        let mut u_1_dot = u_dot;
        let mut v_1_dot = v_dot;
        for k in 0..n {
            (u_1, v_1, u_1_dot, v_1_dot) = (
                u_1 * v_1,
                u_1 + v_1,
                u_1_dot * v_1 + v_1_dot * u_1,
                u_1_dot + v_1_dot,
            );
        }
        let out = u_1 + v_1;
        let out_dot = u_1_dot + v_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `branch_in_loop`.
pub enum branch_in_loop {}
impl branch_in_loop {
    /// The result of `branch_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = 0.0;
        for i in 0..x.len() {
            if x[i] > 0.0 {
                let t1 = x[i];
                sum += t1 * t1;
            } else {
                sum -= x[i].sin();
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sum_1 = d_sum;
                for i in (0..x.len()).rev() {
                    if x[i] > 0.0 {
                        let t2 = d_sum_1 * x[i];
                        let d_t1 = t2 + t2;
                        d_x[i] += d_t1;
                    } else {
                        let d_t3 = -(d_sum_1 * x[i].cos());
                        d_x[i] += d_t3;
                    }
                }
            },
        )
    }
    /// The gradient of `branch_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `branch_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `branch_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `branch_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            if x[i] > 0.0 {
                let t1 = x[i];
                let t1_dot = x_dot[i];
                sum += t1 * t1;
                sum_dot += t1_dot * t1 + t1_dot * t1;
            } else {
                let t2 = x[i];
                sum -= t2.sin();
                sum_dot -= x_dot[i] * t2.cos();
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `maximum`.
pub enum maximum {}
impl maximum {
    /// The result of `maximum` and its pullback, which takes the cotangent of the result.
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
        let mut best = x[0];
        let mut at = 0;
        let mut chosen = ::core::primitive::usize::MAX;
        for i in 1..x.len() {
            let t1 = x[i] > best;
            if t1 {
                best = x[i];
                at = i;
            }
            if t1 {
                chosen = i;
            }
        }
        let t2 = x[at];
        let out = best * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let d_best = d_out * t2;
                let d_t2 = d_out * best;
                d_x[at] += d_t2;
                let d_best_1 = if chosen == ::core::primitive::usize::MAX {
                    d_best
                } else {
                    0.0
                };
                let end = chosen.wrapping_add(1);
                for i in chosen..end {
                    d_x[..end][i] += d_best;
                }
                d_x[0] += d_best_1;
            },
        )
    }
    /// The gradient of `maximum`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `maximum` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `maximum`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `maximum` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut best = x[0];
        let mut at = 0;
        let mut best_dot = x_dot[0];
        for i in 1..x.len() {
            if x[i] > best {
                best = x[i];
                at = i;
                best_dot = x_dot[i];
            }
        }
        let t1 = x[at];
        let out = best * t1;
        let out_dot = best_dot * t1 + x_dot[at] * best;
        (out, out_dot)
    }
}

/// The derivatives of the function `log_sum_exp`.
pub enum log_sum_exp {}
impl log_sum_exp {
    /// The result of `log_sum_exp` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len();
        let mut top = f64::NEG_INFINITY;
        for i in 0..t1 {
            top = top.max(x[i]);
        }
        let mut chosen = ::core::primitive::usize::MAX;
        for i_1 in 0..t1 {
            let t2_1 = x[i_1];
            let found = t2_1 == top && f64::NEG_INFINITY != top;
            if found {
                chosen = i_1;
            }
            if found {
                break;
            }
        }
        let t3 = x.len();
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t3
        ];
        let mut sum: f64 = 0.0;
        for i_2 in 0..t3 {
            let t5 = (x[i_2] - top).exp();
            saved_t4[i_2] = t5;
            sum += t5;
        }
        let out = top + sum.ln();
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t6 = x.len();
                let d_sum = ::chainrule::__private::zero_mul(d_out, 1.0 / sum);
                for i_2 in 0..t6 {
                    let d_t7 = d_sum * saved_t4[..t6][i_2];
                    d_x[..t6][i_2] += d_t7;
                }
                let d_top = d_out + (0.0 - ::chainrule::__private::zero_mul(sum, d_sum));
                let end = chosen.wrapping_add(1);
                for i in chosen..end {
                    d_x[..end][i] += d_top;
                }
            },
        )
    }
    /// The gradient of `log_sum_exp`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `log_sum_exp` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `log_sum_exp`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `log_sum_exp` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut top = f64::NEG_INFINITY;
        let mut top_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            (top, top_dot) = (
                top.max(t1),
                top_dot * ::chainrule::__private::max_first(top, t1)
                    + x_dot[i] * ::chainrule::__private::max_second(top, t1),
            );
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..x.len() {
            let t2 = (x[i_1] - top).exp();
            sum += t2;
            sum_dot += (x_dot[i_1] - top_dot) * t2;
        }
        let out = top + sum.ln();
        let out_dot = top_dot + ::chainrule::__private::zero_mul(sum_dot, 1.0 / sum);
        (out, out_dot)
    }
}

/// The derivatives of the function `rosenbrock`.
pub enum rosenbrock {}
impl rosenbrock {
    /// The result of `rosenbrock` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = x[i];
            let a = x[i + 1] - t1 * t1;
            let b = 1.0 - t1;
            sum += 100.0 * a * a + b * b;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len() - 1;
                let start = 1;
                let end = start + t2;
                let mut next: f64 = 0.0;
                for i in 0..t2 {
                    let t1 = x[i];
                    let a = x[start..end][i] - t1 * t1;
                    let b = 1.0 - t1;
                    let d_a = d_sum * (200.0 * a);
                    let d_t1 = -2.0 * (d_sum * b + d_a * t1);
                    d_x[i] += next + d_t1;
                    next = d_a;
                }
                if 0 < t2 {
                    d_x[t2] += next;
                }
            },
        )
    }
    /// The gradient of `rosenbrock`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `rosenbrock` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `rosenbrock`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `rosenbrock` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let a = x[t1] - t2 * t2;
            let a_dot = x_dot[t1] - (t2_dot * t2 + t2_dot * t2);
            let b = 1.0 - t2;
            let b_dot = -t2_dot;
            let t3 = 100.0 * a;
            sum += t3 * a + b * b;
            sum_dot += a_dot * 100.0 * a + a_dot * t3 + (b_dot * b + b_dot * b);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `deeply_nested`.
pub enum deeply_nested {}
impl deeply_nested {
    /// The result of `deeply_nested` and its pullback, which takes the cotangent of the result.
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
        let mut saved_y = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut y = x;
        for i in 0..n {
            if i % 2 == 0 {
                let len = (::core::cmp::max(0, i) as usize);
                let start = saved_t1.len();
                ::chainrule::__private::room(&mut saved_t1, len, &[n]);
                saved_t1.resize(start + len, 0.0);
                let end = start + len;
                let saved_t1_1 = &mut saved_t1[start..end];
                for j in 0..i {
                    let at = j as usize;
                    saved_t1_1[at] = y.cos();
                    y = y.sin() + x * j as f64;
                }
            } else {
                let mut k = 0;
                let mut trips = 0usize;
                while k < i {
                    ::chainrule::__private::push(&mut saved_y, y);
                    trips += 1;
                    y += y * x * 0.1;
                    k = k + 1;
                }
                ::chainrule::__private::push(&mut saved_trips, trips);
            }
        }
        (
            y,
            move |d_y: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_y_at = saved_y.len();
                let mut saved_trips_at = saved_trips.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let d_x_5 = if i % 2 == 0 {
                        let len = (::core::cmp::max(0, i) as usize);
                        saved_t1_at -= len;
                        let start_1 = saved_t1_at;
                        let end_1 = start_1 + len;
                        let mut d_x_1 = 0.0;
                        let saved_t1_2 = &saved_t1[start_1..end_1];
                        for j in (0..i).rev() {
                            let at_1 = j as usize;
                            let d_x_2 = d_y_1 * j as f64;
                            d_y_1 *= saved_t1_2[at_1];
                            d_x_1 += d_x_2;
                        }
                        d_x_1
                    } else {
                        saved_trips_at -= 1;
                        let trips = saved_trips[saved_trips_at];
                        let mut d_x_3 = 0.0;
                        for _ in 0..trips {
                            saved_y_at -= 1;
                            let y = saved_y[saved_y_at];
                            let d_t2 = d_y_1 * 0.1;
                            let d_x_4 = d_t2 * y;
                            d_y_1 += d_t2 * x;
                            d_x_3 += d_x_4;
                        }
                        d_x_3
                    };
                    d_x += d_x_5;
                }
                let d_x_6 = d_y_1 + d_x;
                (d_x_6, ())
            },
        )
    }
    /// The gradient of `deeply_nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `deeply_nested` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `deeply_nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `deeply_nested` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y = x;
        let mut y_dot = x_dot;
        for i in 0..n {
            if i % 2 == 0 {
                for j in 0..i {
                    let t1 = j as f64;
                    (y, y_dot) = (y.sin() + x * t1, y_dot * y.cos() + x_dot * t1);
                }
            } else {
                let mut k = 0;
                while k < i {
                    (y, k, y_dot) = (
                        y + y * x * 0.1,
                        k + 1,
                        y_dot + (y_dot * x + x_dot * y) * 0.1,
                    );
                }
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `newton`.
pub enum newton {}
impl newton {
    /// The result of `newton` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_x: [f64; 20] = [0.0; 20];
        let mut x = a;
        for k in 0..20 {
            let at = k as usize;
            saved_x[at] = x;
            x -= (x * x - a) / (2.0 * x);
        }
        (
            x,
            move |d_x: f64| {
                let mut t1 = d_x;
                let mut d_a = 0.0;
                for k in (0..20).rev() {
                    let at_1 = k as usize;
                    let x = saved_x[at_1];
                    let t2 = 1.0 / (2.0 * x);
                    let t3 = ::chainrule::__private::zero_mul(t1, t2);
                    let d_t4 = ::chainrule::__private::zero_mul(
                        t1,
                        (x * x - a) * t2 * t2,
                    );
                    t1 = t1 + d_t4 * 2.0 - t3 * (x + x);
                    d_a += t3;
                }
                let d_a_1 = t1 + d_a;
                d_a_1
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(a: f64) -> (f64, (f64,)) {
        use ::core::iter::Iterator as _;
        let mut saved_x: [f64; 20] = [0.0; 20];
        let mut x = a;
        for k in 0..20 {
            let at = k as usize;
            saved_x[at] = x;
            x -= (x * x - a) / (2.0 * x);
        }
        let mut t1: f64 = 1.0;
        let mut d_a = 0.0;
        for k_1 in (0..20).rev() {
            let at_1 = k_1 as usize;
            let x_1 = saved_x[at_1];
            let t2 = 1.0 / (2.0 * x_1);
            let t3 = ::chainrule::__private::zero_mul(t1, t2);
            let d_t4 = ::chainrule::__private::zero_mul(t1, (x_1 * x_1 - a) * t2 * t2);
            t1 = t1 + d_t4 * 2.0 - t3 * (x_1 + x_1);
            d_a += t3;
        }
        let d_a_1 = t1 + d_a;
        (x, (d_a_1,))
    }
    /// The gradient of `newton`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        d_a
    }
    /// The value of `newton` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        (value, d_a)
    }
    /// The value of `newton`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, (d_a_added,)) = Self::__value_and_grad(a);
        *d_a += d_a_added;
        value
    }
    /// The result of `newton` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: f64, a_dot: f64) -> (f64, f64) {
        let mut x = a;
        let mut x_dot = a_dot;
        for k in 0..20 {
            let t1 = 2.0 * x;
            let t2 = (x * x - a) / t1;
            let t3 = 1.0 / t1;
            (x, x_dot) = (
                x - t2,
                x_dot
                    - (::chainrule::__private::strong_mul(
                        ::chainrule::__private::strong_mul(x_dot, x)
                            + ::chainrule::__private::strong_mul(x_dot, x) - a_dot,
                        t3,
                    ) - ::chainrule::__private::strong_mul(x_dot * 2.0, t2 * t3)),
            );
        }
        (x, x_dot)
    }
}

/// The derivatives of the function `power_series`.
pub enum power_series {}
impl power_series {
    /// The result of `power_series` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, terms: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, terms);
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
        terms: u32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let len = (::core::cmp::max(0, terms) as usize);
        let mut saved_term: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut term: f64 = 1.0;
        let mut sum: f64 = 0.0;
        let mut k = 1;
        for k_1 in 0..terms {
            let t2 = f64::from(k);
            let at = k_1 as usize;
            saved_term[at] = term;
            saved_t1[at] = t2;
            (term, sum, k) = (term * (x / t2), sum + term, k + 1);
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_term = 0.0;
                let mut d_x = 0.0;
                for k_1 in (0..terms).rev() {
                    let at_1 = k_1 as usize;
                    let term = saved_term[at_1];
                    let t2 = saved_t1[at_1];
                    let d_t3 = d_term * term;
                    let d_x_1 = ::chainrule::__private::zero_mul(d_t3, 1.0 / t2);
                    d_term = d_term * (x / t2) + d_sum;
                    d_x += d_x_1;
                }
                (d_x, ())
            },
        )
    }
    /// The gradient of `power_series`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, terms: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, terms);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `power_series` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, terms: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, terms);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `power_series`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, terms: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, terms);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `power_series` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
        let (x, terms) = args;
        let x_dot = tangents;
        let terms_dot = ();
        Self::__jvp(x, x_dot, terms, terms_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        terms: u32,
        terms_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut term: f64 = 1.0;
        let mut sum: f64 = 0.0;
        let mut k = 1;
        let mut term_dot = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..terms {
            let t1 = f64::from(k);
            let t2 = x / t1;
            (term, sum, k, term_dot, sum_dot) = (
                term * t2,
                sum + term,
                k + 1,
                ::chainrule::__private::strong_mul(term_dot, t2)
                    + ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(x_dot, 1.0 / t1),
                        term,
                    ),
                sum_dot + term_dot,
            );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `dot_f32`.
pub enum dot_f32 {}
impl dot_f32 {
    /// The result of `dot_f32` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f32],
        y: &[f32],
    ) -> (
        f32,
        impl ::core::ops::Fn(
            f32,
        ) -> (::chainrule::__private::Vec<f32>, ::chainrule::__private::Vec<f32>),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f32| {
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
        x: &[f32],
        y: &[f32],
    ) -> (
        f32,
        impl ::core::ops::Fn(f32, &[f32], &mut [f32], &[f32], &mut [f32]) + use<>,
    ) {
        let mut sum: f32 = 0.0;
        for i in 0..x.len() {
            sum += x[i] * y[i];
        }
        let out = sum * sum;
        (
            out,
            move |d_out: f32, x: &[f32], d_x: &mut [f32], y: &[f32], d_y: &mut [f32]| {
                let t1 = x.len();
                let t2 = d_out * sum;
                let d_sum = t2 + t2;
                for i in 0..t1 {
                    let d_t3 = d_sum * y[..t1][i];
                    let d_t4 = d_sum * x[i];
                    d_y[..t1][i] += d_t4;
                    d_x[..t1][i] += d_t3;
                }
            },
        )
    }
    /// The gradient of `dot_f32`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f32],
        y: &[f32],
    ) -> (::chainrule::__private::Vec<f32>, ::chainrule::__private::Vec<f32>) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `dot_f32` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f32],
        y: &[f32],
    ) -> (f32, (::chainrule::__private::Vec<f32>, ::chainrule::__private::Vec<f32>)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `dot_f32`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f32],
        y: &[f32],
        d_x: &mut [f32],
        d_y: &mut [f32],
    ) -> f32 {
        let (value, pullback) = Self::__vjp(x, y);
        pullback(1.0, x, d_x, y, d_y);
        value
    }
    /// The result of `dot_f32` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f32], &[f32]), tangents: (&[f32], &[f32])) -> (f32, f32) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f32], x_dot: &[f32], y: &[f32], y_dot: &[f32]) -> (f32, f32) {
        let mut sum: f32 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            let t2 = y[i];
            sum += t1 * t2;
            sum_dot += x_dot[i] * t2 + y_dot[i] * t1;
        }
        let out = sum * sum;
        let out_dot = sum_dot * sum + sum_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `norm`.
pub enum norm {}
impl norm {
    /// The result of `norm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: chainrule::Scalar>(
        x: &[T],
    ) -> (T, impl ::core::ops::Fn(T) -> ::chainrule::__private::Vec<T>) {
        let (out, pullback) = Self::__vjp::<T>(x);
        (
            out,
            move |d_out: T| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: chainrule::Scalar>(
        x: &[T],
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T]) + use<T>) {
        let len = x.len();
        let mut sum = T::ZERO;
        for k in 0..len {
            let value = x[k];
            sum += value * value;
        }
        let out = sum.sqrt();
        (
            out,
            move |d_out: T, x: &[T], d_x: &mut [T]| {
                let len = x.len();
                let d_sum = ::chainrule::__private::zero_mul(
                    d_out,
                    <T as ::chainrule::Scalar>::ONE / out,
                );
                for k in 0..len {
                    let value = x[k];
                    let d_value = ::chainrule::__private::zero_mul(value, d_sum);
                    d_x[..len][k] += d_value;
                }
            },
        )
    }
    /// The gradient of `norm`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: chainrule::Scalar>(x: &[T]) -> ::chainrule::__private::Vec<T> {
        let (_, pullback) = Self::__vjp::<T>(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        d_x
    }
    /// The value of `norm` and its gradient.
    #[inline]
    pub fn value_and_grad<T: chainrule::Scalar>(
        x: &[T],
    ) -> (T, ::chainrule::__private::Vec<T>) {
        let (value, pullback) = Self::__vjp::<T>(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `norm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: chainrule::Scalar>(x: &[T], d_x: &mut [T]) -> T {
        let (value, pullback) = Self::__vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, d_x);
        value
    }
    /// The result of `norm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: chainrule::Scalar>(args: &[T], tangents: &[T]) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: chainrule::Scalar>(x: &[T], x_dot: &[T]) -> (T, T) {
        let len = x.len();
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in 0..len {
            let value = x[k];
            let value_dot = x_dot[k];
            sum += value * value;
            sum_dot += value_dot * value + value_dot * value;
        }
        let out = sum.sqrt();
        let out_dot = ::chainrule::__private::zero_mul(
            sum_dot,
            <T as ::chainrule::Scalar>::from_f64(0.5) / out,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `steps_of_any_integer`.
pub enum steps_of_any_integer {}
impl steps_of_any_integer {
    /// The result of `steps_of_any_integer` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: i64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: i64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_y = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let t2 = -2;
        let mut y = x;
        for i in (t2..=n).step_by(2) {
            ::chainrule::__private::push(&mut saved_y, y);
            y = y * y * 0.1 + x * i as f64;
        }
        let t3 = n - 3;
        let mut y_1 = y;
        for i_1 in (t3..n).rev().step_by(2) {
            ::chainrule::__private::push(&mut saved_t1, y_1.cos());
            y_1 = y_1.sin() + x * i_1 as f64;
        }
        (
            y_1,
            move |d_y_1: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_y_at = saved_y.len();
                let mut d_y_1_1 = d_y_1;
                let mut d_x = 0.0;
                for i_1 in ::chainrule::__private::steps_back((t3..n).rev(), 2) {
                    saved_t1_at -= 1;
                    let t4 = saved_t1[saved_t1_at];
                    let d_x_1 = d_y_1_1 * i_1 as f64;
                    d_y_1_1 *= t4;
                    d_x += d_x_1;
                }
                let mut d_y = d_y_1_1;
                let mut d_x_2 = 0.0;
                for i in ::chainrule::__private::steps_back((t2..=n), 2) {
                    saved_y_at -= 1;
                    let y = saved_y[saved_y_at];
                    let d_x_3 = d_y * i as f64;
                    d_y *= 0.2 * y;
                    d_x_2 += d_x_3;
                }
                let d_x_4 = d_x + d_y + d_x_2;
                (d_x_4, ())
            },
        )
    }
    /// The gradient of `steps_of_any_integer`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: i64) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `steps_of_any_integer` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: i64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `steps_of_any_integer`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: i64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `steps_of_any_integer` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, i64), tangents: f64) -> (f64, f64) {
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
        n: i64,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut y = x;
        let mut y_dot = x_dot;
        for i in (-2..=n).step_by(2) {
            let t1 = i as f64;
            (y, y_dot) = (
                y * y * 0.1 + x * t1,
                (y_dot * y + y_dot * y) * 0.1 + x_dot * t1,
            );
        }
        let mut y_1 = y;
        let mut y_1_dot = y_dot;
        for i_1 in (n - 3..n).rev().step_by(2) {
            let t2 = i_1 as f64;
            (y_1, y_1_dot) = (y_1.sin() + x * t2, y_1_dot * y_1.cos() + x_dot * t2);
        }
        (y_1, y_1_dot)
    }
}

/// The derivatives of the function `neighbours`.
pub enum neighbours {}
impl neighbours {
    /// The result of `neighbours` and its pullback, which takes the cotangent of the result.
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
        let mut saved_before_before = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = [0.0; 4];
        let mut grid = [t1; 4];
        grid[0][0] = x;
        for k in 0..n {
            let before = grid;
            let before_before = before;
            for i in 0..4 {
                for j in 0..4 {
                    let up = if i > 0 { before[i - 1][j] } else { 0.0 };
                    grid[i][j] = 0.5 * before[i][j] + up * up + up * x;
                }
            }
            ::chainrule::__private::push(&mut saved_before_before, before_before);
        }
        let len = grid.len();
        let mut sum = 0.0;
        for k_1 in 0..len {
            let len_1 = grid[k_1].len();
            for k_2 in 0..len_1 {
                let t2 = grid[k_1][k_2];
                sum += t2 * t2;
            }
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_before_before_at = saved_before_before.len();
                let mut d_grid = [[0.0; 4]; 4];
                for k_1 in 0..len {
                    let len_1 = grid[k_1].len();
                    for k_2 in 0..len_1 {
                        let t3 = d_sum * grid[k_1][k_2];
                        let d_t2 = t3 + t3;
                        d_grid[k_1][k_2] += d_t2;
                    }
                }
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_before_before_at -= 1;
                    let before_before = &saved_before_before[saved_before_before_at];
                    let mut d_before = [[0.0; 4]; 4];
                    let mut d_x_1 = 0.0;
                    for i in (0..4).rev() {
                        let mut d_x_2 = 0.0;
                        for j in (0..4).rev() {
                            let t4 = i > 0;
                            let up = if t4 { before_before[i - 1][j] } else { 0.0 };
                            let d_t5 = d_grid[i][j];
                            d_grid[i][j] = 0.0;
                            let d_x_3 = d_t5 * up;
                            let d_t6 = d_t5 * 0.5;
                            d_before[i][j] += d_t6;
                            let d_up = d_t5 * x + d_x_3 + d_x_3;
                            if t4 {
                                d_before[i - 1][j] += d_up;
                            }
                            d_x_2 += d_x_3;
                        }
                        d_x_1 += d_x_2;
                    }
                    ::chainrule::__private::add_assign(&mut d_grid, &d_before);
                    d_x += d_x_1;
                }
                let t7 = d_grid[0][0];
                d_grid[0][0] = 0.0;
                let d_x_4 = d_x + t7;
                (d_x_4, ())
            },
        )
    }
    /// The gradient of `neighbours`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `neighbours` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `neighbours`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `neighbours` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [0.0; 4];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut grid = [t1; 4];
        let mut grid_dot = [t1_dot; 4];
        grid[0][0] = x;
        grid_dot[0][0] = x_dot;
        for k in 0..n {
            let before = grid;
            let before_dot = grid_dot;
            for i in 0..4 {
                for j in 0..4 {
                    let (up, up_dot) = if i > 0 {
                        let t2 = i - 1;
                        (before[t2][j], before_dot[t2][j])
                    } else {
                        (0.0, 0.0)
                    };
                    grid[i][j] = 0.5 * before[i][j] + up * up + up * x;
                    grid_dot[i][j] = before_dot[i][j] * 0.5 + (up_dot * up + up_dot * up)
                        + (up_dot * x + x_dot * up);
                }
            }
        }
        let len = grid.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let len_1 = grid[k_1].len();
            for k_2 in 0..len_1 {
                let t3 = grid[k_1][k_2];
                let t3_dot = grid_dot[k_1][k_2];
                sum += t3 * t3;
                sum_dot += t3_dot * t3 + t3_dot * t3;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `from_the_second`.
pub enum from_the_second {}
impl from_the_second {
    /// The result of `from_the_second` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 1..t1 {
            let t3 = x[i].sin();
            saved_t2[i] = t3;
            sum += x[i - 1] * t3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t4 = x.len();
                let mut next: f64 = 0.0;
                for i in 1..t4 {
                    let t5 = i - 1;
                    let d_t6 = d_sum * saved_t2[i];
                    let d_t3 = d_sum * x[t5];
                    d_x[t5] += next + d_t6;
                    next = d_t3 * x[i].cos();
                }
                if 1 < t4 {
                    d_x[t4 - 1] += next;
                }
            },
        )
    }
    /// The gradient of `from_the_second`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `from_the_second` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `from_the_second`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `from_the_second` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 1..x.len() {
            let t1 = i - 1;
            let t2 = x[t1];
            let t3 = x[i];
            let t4 = t3.sin();
            sum += t2 * t4;
            sum_dot += x_dot[t1] * t4 + x_dot[i] * t3.cos() * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `quotient_in_an_arm`.
pub enum quotient_in_an_arm {}
impl quotient_in_an_arm {
    /// The result of `quotient_in_an_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        p: [f64; 3],
        q: &f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, [f64; 3], f64)) {
        let (out, pullback) = Self::__vjp(x, y, p, q);
        (
            out,
            move |d_out: f64| {
                let mut d_q = 0.0;
                let (d_x, d_y, d_p) = pullback(d_out, q, &mut d_q);
                (d_x, d_y, d_p, d_q)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
        mut p: [f64; 3],
        q: &f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &f64, &mut f64) -> (f64, f64, [f64; 3]) + use<>,
    ) {
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::<
            (f64, f64, f64, _, f64, f64),
        >::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut k = 0;
        let mut trips = 0usize;
        loop {
            let t4 = k >= 3;
            let (k_2, exits) = if t4 {
                (k, true)
            } else {
                let k_1 = k + 1;
                let a = (x + y).min(y).cos();
                if k_1 < 5 {
                    let t5 = k_1 as f64;
                    p[0] = t5;
                    let t6 = 0.133_f64.tanh().exp();
                    let t7 = y / (1.5 + y.powi(2)) * t6;
                    let a_1 = a + t7;
                    let a_2 = a_1 + t7;
                    let both = a_1 * 0.5 + a_2 * 0.5;
                    let t8 = (p[0].abs() * 3.0) as usize % 2;
                    let t10 = match t8 {
                        0 => 0.51_f64.min(-both),
                        1 => *q,
                        _ => {
                            let t9 = (a_2.mul_add(0.5, t5).powi(2) + 1.0).sqrt();
                            ::chainrule::__private::push(&mut saved_t1, t9);
                            t9
                        }
                    };
                    let t11 = p[1];
                    p[1] = t11 * t10;
                    ::chainrule::__private::push(
                        &mut saved_t2,
                        (t6, a_2, both, t8, t10, t11),
                    );
                }
                (k_1, false)
            };
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_t3, t4);
            trips += 1;
            k = k_2;
            if exits {
                break;
            }
        }
        let t12 = p[1];
        let t13 = t12.sin();
        let out = t13 * x;
        (
            out,
            move |d_out: f64, q: &f64, d_q: &mut f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_p = [0.0; 3];
                let d_t13 = d_out * x;
                let d_t12 = d_t13 * t12.cos();
                d_p[1] += d_t12;
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                let t14 = d_out * t13;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_t3_at -= 1;
                    let t4 = saved_t3[saved_t3_at];
                    let (d_x_1, d_y_1) = if t4 {
                        (0.0, 0.0)
                    } else {
                        let k_1 = k + 1;
                        let t15 = x + y;
                        let t16 = t15.min(y);
                        let (t27, d_a) = if k_1 < 5 {
                            saved_t2_at -= 1;
                            let (t6, a_2, both, t8, t10, t11) = saved_t2[saved_t2_at];
                            let t5 = k_1 as f64;
                            let t17 = 1.5 + y.powi(2);
                            let d_t18 = d_p[1];
                            d_p[1] = 0.0;
                            let d_t11 = d_t18 * t10;
                            let d_t10 = d_t18 * t11;
                            d_p[1] += d_t11;
                            let t19 = y / t17;
                            let (t23, d_both) = match t8 {
                                0 => {
                                    let d_t20 = d_t10
                                        * ::chainrule::__private::min_second(0.51_f64, -both);
                                    (0.0, -d_t20)
                                }
                                1 => {
                                    *d_q += d_t10;
                                    (0.0, 0.0)
                                }
                                _ => {
                                    saved_t1_at -= 1;
                                    let t9 = saved_t1[saved_t1_at];
                                    let d_t21 = d_t10 * (0.5 / t9);
                                    let d_t22 = d_t21 * (2.0 * a_2.mul_add(0.5, t5));
                                    (d_t22 * 0.5, 0.0)
                                }
                            };
                            let t24 = d_both * 0.5;
                            let d_a_2 = t23 + t24;
                            let d_a_1 = d_a_2 + t24;
                            let d_t7 = d_a_2 + d_a_1;
                            let d_t25 = d_t7 * t6;
                            let t26 = 1.0 / t17;
                            d_p[0] = 0.0;
                            (d_t25 * t26 - d_t25 * (t19 * t26) * (2.0 * y), d_a_1)
                        } else {
                            (0.0, 0.0)
                        };
                        let t28 = d_a * t16.sin();
                        let t29 = t28 * ::chainrule::__private::min_first(t15, y);
                        (
                            -t29,
                            t27 - t28 * ::chainrule::__private::min_second(t15, y) - t29,
                        )
                    };
                    d_x += d_x_1;
                    d_y += d_y_1;
                }
                let d_x_2 = t14 + d_x;
                (d_x_2, d_y, d_p)
            },
        )
    }
    /// The gradient of `quotient_in_an_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, p: [f64; 3], q: &f64) -> (f64, f64, [f64; 3], f64) {
        let (_, pullback) = Self::__vjp(x, y, p, q);
        let mut d_q = 0.0;
        let (d_x, d_y, d_p) = pullback(1.0, q, &mut d_q);
        (d_x, d_y, d_p, d_q)
    }
    /// The value of `quotient_in_an_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        y: f64,
        p: [f64; 3],
        q: &f64,
    ) -> (f64, (f64, f64, [f64; 3], f64)) {
        let (value, pullback) = Self::__vjp(x, y, p, q);
        let mut d_q = 0.0;
        let (d_x, d_y, d_p) = pullback(1.0, q, &mut d_q);
        (value, (d_x, d_y, d_p, d_q))
    }
    /// The value of `quotient_in_an_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        p: [f64; 3],
        q: &f64,
        d_x: &mut f64,
        d_y: &mut f64,
        d_p: &mut [f64; 3],
        d_q: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, p, q);
        let (d_x_added, d_y_added, d_p_added) = pullback(1.0, q, d_q);
        *d_x += d_x_added;
        *d_y += d_y_added;
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `quotient_in_an_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64, [f64; 3], &f64),
        tangents: (f64, f64, [f64; 3], &f64),
    ) -> (f64, f64) {
        let (x, y, p, q) = args;
        let (x_dot, y_dot, p_dot, q_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot, p, p_dot, q, q_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        mut p: [f64; 3],
        mut p_dot: [f64; 3],
        q: &f64,
        q_dot: &f64,
    ) -> (f64, f64) {
        let mut k = 0;
        loop {
            let exits = if k >= 3 {
                true
            } else {
                let k_1 = k + 1;
                let t1 = x + y;
                let t2 = t1.min(y);
                let a = t2.cos();
                let a_dot = -(((x_dot + y_dot) * ::chainrule::__private::min_first(t1, y)
                    + y_dot * ::chainrule::__private::min_second(t1, y)) * t2.sin());
                if k_1 < 5 {
                    let t3 = k_1 as f64;
                    p[0] = t3;
                    p_dot[0] = 0.0;
                    let t4 = 1.5 + y.powi(2);
                    let t5 = y / t4;
                    let t6 = 1.0 / t4;
                    let t7 = 0.133_f64.tanh().exp();
                    let t8 = t5 * t7;
                    let t8_dot = ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(y_dot, t6)
                            - ::chainrule::__private::strong_mul(
                                y_dot * (2.0 * y),
                                t5 * t6,
                            ),
                        t7,
                    );
                    let a_1 = a + t8;
                    let a_1_dot = a_dot + t8_dot;
                    let a_2 = a_1 + t8;
                    let a_2_dot = a_1_dot + t8_dot;
                    let both = a_1 * 0.5 + a_2 * 0.5;
                    let both_dot = a_1_dot * 0.5 + a_2_dot * 0.5;
                    let (t12, t12_dot) = match (p[0].abs() * 3.0) as usize % 2 {
                        0 => {
                            let t9 = -both;
                            (
                                0.51_f64.min(t9),
                                ::chainrule::__private::strong_mul(
                                    -both_dot,
                                    ::chainrule::__private::min_second(0.51_f64, t9),
                                ),
                            )
                        }
                        1 => (*q, *q_dot),
                        _ => {
                            let t10 = a_2.mul_add(0.5, t3);
                            let t11 = (t10.powi(2) + 1.0).sqrt();
                            (
                                t11,
                                ::chainrule::__private::strong_mul(
                                    ::chainrule::__private::zero_mul(2.0 * t10, a_2_dot * 0.5),
                                    0.5 / t11,
                                ),
                            )
                        }
                    };
                    let t13 = p[1];
                    p[1] = t13 * t12;
                    p_dot[1] = ::chainrule::__private::strong_mul(p_dot[1], t12)
                        + ::chainrule::__private::strong_mul(t12_dot, t13);
                }
                k = k_1;
                false
            };
            if exits {
                break;
            }
        }
        let t14 = p[1];
        let t15 = t14.sin();
        let out = t15 * x;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(p_dot[1], t14.cos()),
            x,
        ) + ::chainrule::__private::zero_mul(x_dot, t15);
        (out, out_dot)
    }
}

