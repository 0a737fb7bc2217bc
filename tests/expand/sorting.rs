/// The derivatives of the function `median`.
pub enum median {}
impl median {
    /// The result of `median` and its pullback, which takes the cotangent of the result.
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
        let mut sorted = x.to_vec();
        let len = sorted.len();
        let order = ::chainrule::__private::order_by(
            &sorted,
            |a, b| a.partial_cmp(b).unwrap(),
        );
        ::chainrule::__private::permute(&mut sorted, &order);
        let n = sorted.len();
        let t1 = n % 2 == 0;
        let out = if t1 {
            (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0
        } else {
            sorted[n / 2]
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sorted = ::chainrule::__private::vec![0.0; len];
                if t1 {
                    let d_t2 = d_out / 2.0;
                    d_sorted[n / 2] += d_t2;
                    d_sorted[n / 2 - 1] += d_t2;
                } else {
                    d_sorted[n / 2] += d_out;
                }
                ::chainrule::__private::permute_back(&mut d_sorted, &order);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_sorted[..]);
            },
        )
    }
    /// The gradient of `median`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `median` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `median`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `median` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sorted = x.to_vec();
        let mut sorted_dot = x_dot.to_vec();
        let order = ::chainrule::__private::order_by(
            &sorted,
            |a, b| a.partial_cmp(b).unwrap(),
        );
        ::chainrule::__private::permute(&mut sorted, &order);
        ::chainrule::__private::permute(&mut sorted_dot, &order);
        let n = sorted.len();
        let (out, out_dot) = if n % 2 == 0 {
            let t1 = n / 2 - 1;
            let t2 = n / 2;
            ((sorted[t1] + sorted[t2]) / 2.0, (sorted_dot[t1] + sorted_dot[t2]) / 2.0)
        } else {
            let t3 = n / 2;
            (sorted[t3], sorted_dot[t3])
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `quantile`.
pub enum quantile {}
impl quantile {
    /// The result of `quantile` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        p: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, p);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_p,) = pullback(d_out, x, &mut d_x);
                (d_x, d_p)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        p: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut sorted = x.to_vec();
        let len = sorted.len();
        let order = ::chainrule::__private::order_by(&sorted, f64::total_cmp);
        ::chainrule::__private::permute(&mut sorted, &order);
        let t1 = (sorted.len() - 1) as f64;
        let at = p * t1;
        let below = at.floor() as usize;
        let above = at.ceil() as usize;
        let share = at - below as f64;
        let t2 = sorted[below];
        let t3 = 1.0 - share;
        let t4 = sorted[above];
        let out = t2 * t3 + t4 * share;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sorted = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_out * share;
                d_sorted[above] += d_t4;
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_sorted[below] += d_t2;
                let d_share = d_out * t4 - d_t3;
                let d_p = d_share * t1;
                ::chainrule::__private::permute_back(&mut d_sorted, &order);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_sorted[..]);
                (d_p,)
            },
        )
    }
    /// The gradient of `quantile`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], p: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, p);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (d_x, d_p)
    }
    /// The value of `quantile` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        p: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, p);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_p))
    }
    /// The value of `quantile`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], p: f64, d_x: &mut [f64], d_p: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, p);
        let (d_p_added,) = pullback(1.0, x, d_x);
        *d_p += d_p_added;
        value
    }
    /// The result of `quantile` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, p) = args;
        let (x_dot, p_dot) = tangents;
        Self::__jvp(x, x_dot, p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], p: f64, p_dot: f64) -> (f64, f64) {
        let mut sorted = x.to_vec();
        let mut sorted_dot = x_dot.to_vec();
        let order = ::chainrule::__private::order_by(&sorted, f64::total_cmp);
        ::chainrule::__private::permute(&mut sorted, &order);
        ::chainrule::__private::permute(&mut sorted_dot, &order);
        let t1 = (sorted.len() - 1) as f64;
        let at = p * t1;
        let at_dot = p_dot * t1;
        let below = at.floor() as usize;
        let above = at.ceil() as usize;
        let share = at - below as f64;
        let t2 = sorted[below];
        let t3 = 1.0 - share;
        let t4 = sorted[above];
        let out = t2 * t3 + t4 * share;
        let out_dot = sorted_dot[below] * t3 + -at_dot * t2
            + (sorted_dot[above] * share + at_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `trimmed_mean`.
pub enum trimmed_mean {}
impl trimmed_mean {
    /// The result of `trimmed_mean` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        cut: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, cut);
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
        cut: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            squares.push(t1 * t1);
        }
        let len_1 = squares.len();
        let order = ::chainrule::__private::order_by(
            &squares,
            |a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal),
        );
        ::chainrule::__private::permute(&mut squares, &order);
        let t2 = squares.len() - cut;
        let len_2 = t2 - cut;
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_2 {
            sum += squares[cut..t2][k_1];
        }
        let t3 = squares[cut..t2].len() as f64;
        let out = sum / t3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_squares = ::chainrule::__private::vec![0.0; len_1];
                let d_sum = ::chainrule::__private::zero_mul(d_out, 1.0 / t3);
                for k_1 in 0..len_2 {
                    d_squares[cut..t2][k_1] += d_sum;
                }
                ::chainrule::__private::permute_back(&mut d_squares, &order);
                for k in (0..len).rev() {
                    let d_t4 = ::chainrule::__private::take(d_squares.pop());
                    let t5 = d_t4 * x[k];
                    let d_t1 = t5 + t5;
                    d_x[k] += d_t1;
                }
                ((),)
            },
        )
    }
    /// The gradient of `trimmed_mean`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], cut: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, cut);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `trimmed_mean` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        cut: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, cut);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `trimmed_mean`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], cut: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, cut);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `trimmed_mean` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, cut) = args;
        let x_dot = tangents;
        let cut_dot = ();
        Self::__jvp(x, x_dot, cut, cut_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        cut: usize,
        cut_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut squares_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            squares.push(t1 * t1);
            squares_dot.push(t1_dot * t1 + t1_dot * t1);
        }
        let order = ::chainrule::__private::order_by(
            &squares,
            |a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal),
        );
        ::chainrule::__private::permute(&mut squares, &order);
        ::chainrule::__private::permute(&mut squares_dot, &order);
        let t2 = squares.len() - cut;
        let len_1 = t2 - cut;
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_1 {
            sum += squares[cut..t2][k_1];
            sum_dot += squares_dot[cut..t2][k_1];
        }
        let t3 = squares[cut..t2].len() as f64;
        let out = sum / t3;
        let out_dot = ::chainrule::__private::zero_mul(sum_dot, 1.0 / t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `largest`.
pub enum largest {}
impl largest {
    /// The result of `largest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        let mut sorted = x.to_vec();
        let len = sorted.len();
        let order = ::chainrule::__private::order_by(&sorted, |a, b| b.total_cmp(a));
        ::chainrule::__private::permute(&mut sorted, &order);
        let len_1 = sorted.len();
        let len_2 = ::core::cmp::min(len_1, k);
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_2 {
            let t1 = sorted[k_1];
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sorted = ::chainrule::__private::vec![0.0; len];
                for k_1 in 0..len_2 {
                    let t2 = d_sum * sorted[..len_2][k_1];
                    let d_t1 = t2 + t2;
                    d_sorted[..len_2][k_1] += d_t1;
                }
                ::chainrule::__private::permute_back(&mut d_sorted, &order);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_sorted[..]);
                ((),)
            },
        )
    }
    /// The gradient of `largest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], k: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `largest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        k: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `largest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], k: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `largest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut sorted = x.to_vec();
        let mut sorted_dot = x_dot.to_vec();
        let order = ::chainrule::__private::order_by(&sorted, |a, b| b.total_cmp(a));
        ::chainrule::__private::permute(&mut sorted, &order);
        ::chainrule::__private::permute(&mut sorted_dot, &order);
        let len = sorted.len();
        let len_1 = ::core::cmp::min(len, k);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_1 {
            let t1 = sorted[k_1];
            let t1_dot = sorted_dot[k_1];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `nearest`.
pub enum nearest {}
impl nearest {
    /// The result of `nearest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        to: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, to);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_to,) = pullback(d_out, x, &mut d_x);
                (d_x, d_to)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        mut to: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut sorted = x.to_vec();
        let len = sorted.len();
        let order = ::chainrule::__private::order_by(
            &sorted,
            |a, b| ::chainrule::__private::plain(
                (|a: f64| (a - to).abs())(*a).total_cmp(&(|a: f64| (a - to).abs())(*b)),
            ),
        );
        ::chainrule::__private::permute(&mut sorted, &order);
        let t1 = sorted[0];
        let t2 = sorted[1].exp();
        let out = t1 * to + t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sorted = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out * t2;
                d_sorted[1] += d_t3;
                let d_t1 = d_out * to;
                let d_to = d_out * t1;
                d_sorted[0] += d_t1;
                ::chainrule::__private::permute_back(&mut d_sorted, &order);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_sorted[..]);
                (d_to,)
            },
        )
    }
    /// The gradient of `nearest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], to: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_to,) = pullback(1.0, x, &mut d_x);
        (d_x, d_to)
    }
    /// The value of `nearest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        to: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_to,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_to))
    }
    /// The value of `nearest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], to: f64, d_x: &mut [f64], d_to: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, to);
        let (d_to_added,) = pullback(1.0, x, d_x);
        *d_to += d_to_added;
        value
    }
    /// The result of `nearest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, to) = args;
        let (x_dot, to_dot) = tangents;
        Self::__jvp(x, x_dot, to, to_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], mut to: f64, to_dot: f64) -> (f64, f64) {
        let mut sorted = x.to_vec();
        let mut sorted_dot = x_dot.to_vec();
        let order = ::chainrule::__private::order_by(
            &sorted,
            |a, b| ::chainrule::__private::plain(
                (|a: f64| (a - to).abs())(*a).total_cmp(&(|a: f64| (a - to).abs())(*b)),
            ),
        );
        ::chainrule::__private::permute(&mut sorted, &order);
        ::chainrule::__private::permute(&mut sorted_dot, &order);
        let t1 = sorted[0];
        let t2 = sorted[1].exp();
        let out = t1 * to + t2;
        let out_dot = sorted_dot[0] * to + to_dot * t1 + sorted_dot[1] * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `points_and_pairs`.
pub enum points_and_pairs {}
impl points_and_pairs {
    /// The result of `points_and_pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = [x, y];
        let t2 = x * y;
        let t3 = [y, t2];
        let t4 = [x * x, 1.0];
        let mut points = [t1, t3, t4];
        let order = ::chainrule::__private::order_by(
            &points,
            |a, b| a[1].total_cmp(&b[1]),
        );
        ::chainrule::__private::permute(&mut points, &order);
        let t5 = (t2, 3);
        let t6 = (x, 1);
        let t7 = (y, 2);
        let mut pairs = ::chainrule::__private::vec![t5, t6, t7];
        let order_1 = ::chainrule::__private::order_by_key(&pairs, |pair| pair.1);
        ::chainrule::__private::permute(&mut pairs, &order_1);
        let len = pairs.len();
        let t8 = points[0][0];
        let t9 = points[1][1];
        let t10 = points[2][0].exp();
        let t11 = pairs[0].0;
        let t12 = pairs[2].0;
        let t13 = t11 * t12;
        let out = t8 * t9 + t10 + t13 * t12;
        (
            out,
            move |d_out: f64| {
                let mut d_pairs = ::chainrule::__private::vec![(0.0, ()); len];
                let mut d_t7 = (0.0, ());
                let mut d_t6 = (0.0, ());
                let mut d_t5 = (0.0, ());
                let mut d_points = [[0.0; 2]; 3];
                let mut d_t4 = [0.0; 2];
                let mut d_t3 = [0.0; 2];
                let mut d_t1 = [0.0; 2];
                let d_t13 = d_out * t12;
                let d_t11 = d_t13 * t12;
                let d_t12 = d_out * t13 + d_t13 * t11;
                d_pairs[2].0 += d_t12;
                d_pairs[0].0 += d_t11;
                let d_t14 = d_out * t10;
                d_points[2][0] += d_t14;
                let d_t8 = d_out * t9;
                let d_t9 = d_out * t8;
                d_points[1][1] += d_t9;
                d_points[0][0] += d_t8;
                ::chainrule::__private::permute_back(&mut d_pairs, &order_1);
                ::chainrule::__private::add_assign(&mut d_t5, &d_pairs[0]);
                ::chainrule::__private::add_assign(&mut d_t6, &d_pairs[1]);
                ::chainrule::__private::add_assign(&mut d_t7, &d_pairs[2]);
                ::chainrule::__private::permute_back(&mut d_points, &order);
                ::chainrule::__private::add_assign(&mut d_t1, &d_points[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_points[1]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_points[2]);
                let d_t15 = d_t4[0];
                let t16 = d_t15 * x;
                let d_t2 = d_t5.0 + d_t3[1];
                let d_x = d_t6.0 + t16 + t16 + d_t2 * y + d_t1[0];
                let d_y = d_t7.0 + d_t3[0] + d_t2 * x + d_t1[1];
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
    /// The gradient of `points_and_pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `points_and_pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `points_and_pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `points_and_pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let t2 = x * y;
        let t2_dot = x_dot * y + y_dot * x;
        let t3 = [y, t2];
        let t3_dot = [y_dot, t2_dot];
        let t4 = [x * x, 1.0];
        let t4_dot = [x_dot * x + x_dot * x, 0.0];
        let mut points = [t1, t3, t4];
        let mut points_dot = [t1_dot, t3_dot, t4_dot];
        let order = ::chainrule::__private::order_by(
            &points,
            |a, b| a[1].total_cmp(&b[1]),
        );
        ::chainrule::__private::permute(&mut points, &order);
        ::chainrule::__private::permute(&mut points_dot, &order);
        let t5 = (t2, 3);
        let t5_dot = (t2_dot, ());
        let t6 = (x, 1);
        let t6_dot = (x_dot, ());
        let t7 = (y, 2);
        let t7_dot = (y_dot, ());
        let mut pairs = ::chainrule::__private::vec![t5, t6, t7];
        let mut pairs_dot = ::chainrule::__private::vec![t5_dot, t6_dot, t7_dot];
        let order_1 = ::chainrule::__private::order_by_key(&pairs, |pair| pair.1);
        ::chainrule::__private::permute(&mut pairs, &order_1);
        ::chainrule::__private::permute(&mut pairs_dot, &order_1);
        let t8 = points[0][0];
        let t9 = points[1][1];
        let t10 = points[2][0].exp();
        let t11 = pairs[0].0;
        let t12 = pairs[2].0;
        let t12_dot = pairs_dot[2].0;
        let t13 = t11 * t12;
        let out = t8 * t9 + t10 + t13 * t12;
        let out_dot = points_dot[0][0] * t9 + points_dot[1][1] * t8
            + points_dot[2][0] * t10
            + ((pairs_dot[0].0 * t12 + t12_dot * t11) * t12 + t12_dot * t13);
        (out, out_dot)
    }
}

/// The derivatives of the function `again`.
pub enum again {}
impl again {
    /// The result of `again` and its pullback, which takes the cotangent of the result.
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
        let mut saved_order = ::chainrule::__private::Vec::with_capacity(64);
        let mut v = x.to_vec();
        let len = v.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum: f64 = 0.0;
        for k in 0..n {
            let order = ::chainrule::__private::order_by(&v, |a, b| a.total_cmp(b));
            ::chainrule::__private::permute(&mut v, &order);
            let t4 = v[1];
            let t5 = v[k];
            let t6 = v[2];
            v[0] = t6 * t4;
            v.reverse();
            v[1] = v[1] * 0.5;
            v.rotate_left(k);
            v[..2].rotate_right(1);
            ::chainrule::__private::push(&mut saved_order, order);
            saved_t1[k] = t4;
            saved_t2[k] = t5;
            saved_t3[k] = t6;
            sum += t4 * t5;
        }
        let out = sum + v[0];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_order_at = saved_order.len();
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_v[0] += d_out;
                for k in (0..n).rev() {
                    saved_order_at -= 1;
                    let order = &saved_order[saved_order_at];
                    let t4 = saved_t1[k];
                    d_v[..2].rotate_left(1);
                    d_v.rotate_right(k);
                    let d_t7 = d_v[1];
                    d_v[1] = 0.0;
                    let d_t8 = d_t7 * 0.5;
                    d_v[1] += d_t8;
                    d_v.reverse();
                    let d_t9 = d_v[0];
                    d_v[0] = 0.0;
                    let d_t6 = d_t9 * t4;
                    d_v[2] += d_t6;
                    let d_t5 = d_out * t4;
                    d_v[k] += d_t5;
                    let d_t4 = d_t9 * saved_t3[k] + d_out * saved_t2[k];
                    d_v[1] += d_t4;
                    ::chainrule::__private::permute_back(&mut d_v, order);
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
                ((),)
            },
        )
    }
    /// The gradient of `again`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `again` and its gradient.
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
    /// The value of `again`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `again` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..n {
            let order = ::chainrule::__private::order_by(&v, |a, b| a.total_cmp(b));
            ::chainrule::__private::permute(&mut v, &order);
            ::chainrule::__private::permute(&mut v_dot, &order);
            let t1 = v[1];
            let t1_dot = v_dot[1];
            let t2 = v[k];
            let t3 = v[2];
            v[0] = t3 * t1;
            let sum_dot_1 = sum_dot + (t1_dot * t2 + v_dot[k] * t1);
            v_dot[0] = v_dot[2] * t1 + t1_dot * t3;
            v.reverse();
            v_dot.reverse();
            v[1] = v[1] * 0.5;
            v_dot[1] = v_dot[1] * 0.5;
            v.rotate_left(k);
            v_dot.rotate_left(k);
            v[..2].rotate_right(1);
            v_dot[..2].rotate_right(1);
            sum += t1 * t2;
            sum_dot = sum_dot_1;
        }
        let out = sum + v[0];
        let out_dot = sum_dot + v_dot[0];
        (out, out_dot)
    }
}

/// The derivatives of the function `ragged`.
pub enum ragged {}
impl ragged {
    /// The result of `ragged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_order = ::chainrule::__private::Vec::with_capacity(64);
        let mut t1 = ::chainrule::__private::vec![x, y];
        let len = t1.len();
        let mut t2 = ::chainrule::__private::vec![x * y];
        let len_1 = t2.len();
        let mut t3 = ::chainrule::__private::vec![y, x, x * x];
        let len_2 = t3.len();
        let mut rows = ::chainrule::__private::vec![t1, t2, t3];
        let mut saved_t4: [f64; 2] = [0.0; 2];
        let mut saved_t5: [f64; 2] = [0.0; 2];
        let mut saved_sum: [f64; 2] = [0.0; 2];
        let mut sum: f64 = 0.0;
        for k in 0..2 {
            let order = ::chainrule::__private::order_by(
                &rows,
                |a, b| a[0].total_cmp(&b[0]),
            );
            ::chainrule::__private::permute(&mut rows, &order);
            let t6 = rows[0][0];
            let t7 = rows[1][0];
            let sum_1 = sum + t6 * t7;
            rows[0][0] = t6 * sum_1;
            rows.reverse();
            ::chainrule::__private::push(&mut saved_order, order);
            let at = k as usize;
            saved_t4[at] = t6;
            saved_t5[at] = t7;
            saved_sum[at] = sum_1;
            sum = sum_1;
        }
        rows.rotate_right(1);
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let t8 = rows[2][0].exp();
        let out = sum + t8;
        (
            out,
            move |d_out: f64| {
                let mut saved_order_at = saved_order.len();
                let mut d_rows = zeros.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_2];
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let d_t9 = d_out * t8;
                d_rows[2][0] += d_t9;
                d_rows.rotate_left(1);
                let mut d_sum = d_out;
                for k in (0..2).rev() {
                    saved_order_at -= 1;
                    let order = &saved_order[saved_order_at];
                    let at_1 = k as usize;
                    let t6 = saved_t4[at_1];
                    let sum_1 = saved_sum[at_1];
                    d_rows.reverse();
                    let d_t10 = d_rows[0][0];
                    d_rows[0][0] = 0.0;
                    let d_sum_1 = d_sum + d_t10 * t6;
                    let d_t7 = d_sum_1 * t6;
                    d_rows[1][0] += d_t7;
                    let d_t6 = d_t10 * sum_1 + d_sum_1 * saved_t5[at_1];
                    d_rows[0][0] += d_t6;
                    ::chainrule::__private::permute_back(&mut d_rows, order);
                    d_sum = d_sum_1;
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_rows[1]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_rows[2]);
                let d_t11 = d_t3[2];
                let t12 = d_t11 * x;
                let d_t13 = d_t2[0];
                let d_x = d_t3[1] + t12 + t12 + d_t13 * y + d_t1[0];
                let d_y = d_t3[0] + d_t13 * x + d_t1[1];
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
    /// The gradient of `ragged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `ragged` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `ragged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `ragged` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, y];
        let t1_dot = ::chainrule::__private::vec![x_dot, y_dot];
        let t2 = ::chainrule::__private::vec![x * y];
        let t2_dot = ::chainrule::__private::vec![x_dot * y + y_dot * x];
        let t3 = ::chainrule::__private::vec![y, x, x * x];
        let t3_dot = ::chainrule::__private::vec![y_dot, x_dot, x_dot * x + x_dot * x];
        let mut rows = ::chainrule::__private::vec![t1, t2, t3];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot, t2_dot, t3_dot];
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..2 {
            let order = ::chainrule::__private::order_by(
                &rows,
                |a, b| a[0].total_cmp(&b[0]),
            );
            ::chainrule::__private::permute(&mut rows, &order);
            ::chainrule::__private::permute(&mut rows_dot, &order);
            let t4 = rows[0][0];
            let t4_dot = rows_dot[0][0];
            let t5 = rows[1][0];
            let sum_1 = sum + t4 * t5;
            let sum_1_dot = sum_dot + (t4_dot * t5 + rows_dot[1][0] * t4);
            rows[0][0] = t4 * sum_1;
            rows_dot[0][0] = t4_dot * sum_1 + sum_1_dot * t4;
            rows.reverse();
            rows_dot.reverse();
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        rows.rotate_right(1);
        rows_dot.rotate_right(1);
        let t6 = rows[2][0].exp();
        let out = sum + t6;
        let out_dot = sum_dot + rows_dot[2][0] * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `in_place`.
pub enum in_place {}
impl in_place {
    /// The result of `in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: (), d_x: &mut [f64]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &mut [f64]) -> ((), impl ::core::ops::Fn((), &mut [f64]) + use<>) {
        let order = ::chainrule::__private::order_by(&(*x), |a, b| b.total_cmp(a));
        ::chainrule::__private::permute(&mut *x, &order);
        (
            (),
            move |(): (), d_x: &mut [f64]| {
                ::chainrule::__private::permute_back(&mut *d_x, &order);
            },
        )
    }
    /// The result of `in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> ((), ()) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64]) -> ((), ()) {
        let order = ::chainrule::__private::order_by(&(*x), |a, b| b.total_cmp(a));
        ::chainrule::__private::permute(&mut *x, &order);
        ::chainrule::__private::permute(&mut *x_dot, &order);
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for in_place {}

/// The derivatives of the function `by_a_function`.
pub enum by_a_function {}
impl by_a_function {
    /// The result of `by_a_function` and its pullback, which takes the cotangent of the result.
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
        let mut v = [x[0], x[1], x[2], x[3]];
        let (t1, in_place_pullback) = in_place::__vjp(&mut v[1..]);
        let t2 = v[0];
        let t3 = v[1];
        let t4 = v[2];
        let t5 = t4 * t4;
        let t6 = v[3];
        let out = t2 * t3 + t5 * t6;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = [0.0; 4];
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_v[3] += d_t6;
                let t7 = d_t5 * t4;
                let d_t4 = t7 + t7;
                d_v[2] += d_t4;
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_v[1] += d_t3;
                d_v[0] += d_t2;
                let t8 = ::chainrule::__private::zeros_like(&t1);
                in_place_pullback(t8, &mut d_v[1..]);
                let d_t9 = d_v[0];
                let d_t10 = d_v[1];
                let d_t11 = d_v[2];
                let d_t12 = d_v[3];
                d_x[3] += d_t12;
                d_x[2] += d_t11;
                d_x[1] += d_t10;
                d_x[0] += d_t9;
            },
        )
    }
    /// The gradient of `by_a_function`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `by_a_function` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `by_a_function`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `by_a_function` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = [x[0], x[1], x[2], x[3]];
        let mut v_dot = [x_dot[0], x_dot[1], x_dot[2], x_dot[3]];
        let (t1, t1_dot) = in_place::__jvp(&mut v[1..], &mut v_dot[1..]);
        let t2 = v[0];
        let t3 = v[1];
        let t4 = v[2];
        let t4_dot = v_dot[2];
        let t5 = t4 * t4;
        let t6 = v[3];
        let out = t2 * t3 + t5 * t6;
        let out_dot = v_dot[0] * t3 + v_dot[1] * t2
            + ((t4_dot * t4 + t4_dot * t4) * t6 + v_dot[3] * t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `selected`.
pub enum selected {}
impl selected {
    /// The result of `selected` and its pullback, which takes the cotangent of the result.
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
        let mut middle = v.len() / 2;
        let order = ::chainrule::__private::order_by_nth(
            &v,
            middle,
            |a, b| a.total_cmp(b),
        );
        ::chainrule::__private::permute(&mut v, &order);
        let t1 = middle + 1;
        let mut sum: f64 = -0.0;
        for k in 0..middle {
            sum += v[..middle][k];
        }
        let t2 = v[middle];
        let out = sum * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let d_sum = d_out * t2;
                let d_t2 = d_out * sum;
                d_v[middle] += d_t2;
                for k in 0..middle {
                    d_v[..middle][k] += d_sum;
                }
                ::chainrule::__private::permute_back(&mut d_v, &order);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
            },
        )
    }
    /// The gradient of `selected`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `selected` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `selected`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `selected` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut middle = v.len() / 2;
        let order = ::chainrule::__private::order_by_nth(
            &v,
            middle,
            |a, b| a.total_cmp(b),
        );
        ::chainrule::__private::permute(&mut v, &order);
        ::chainrule::__private::permute(&mut v_dot, &order);
        let t1 = middle + 1;
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..middle {
            sum += v[..middle][k];
            sum_dot += v_dot[..middle][k];
        }
        let t2 = v[middle];
        let out = sum * t2;
        let out_dot = sum_dot * t2 + v_dot[middle] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `equals_in_any_order`.
pub enum equals_in_any_order {}
impl equals_in_any_order {
    /// The result of `equals_in_any_order` and its pullback, which takes the cotangent of the result.
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
        let mut pairs: ::chainrule::__private::Vec<(f64, f64)> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t2 = (t1.round(), t1 * t1);
            pairs.push(t2);
        }
        let order = ::chainrule::__private::order_by_unstable(
            &pairs,
            |a, b| a.0.total_cmp(&b.0),
        );
        ::chainrule::__private::permute(&mut pairs, &order);
        let mut places = ::chainrule::__private::Vec::new();
        let len_1 = x.len();
        let len_2 = usize::MAX;
        let len_3 = ::core::cmp::min(len_1, len_2);
        for k_1 in 0..len_3 {
            let t3 = x[k_1];
            let t4 = (t3 * t3, (0..).nth(k_1).unwrap_or(0));
            places.push(t4);
        }
        let order_1 = ::chainrule::__private::order_by_key_unstable(
            &places,
            |place| place.1 % 3,
        );
        ::chainrule::__private::permute(&mut places, &order_1);
        let len_4 = places.len();
        let len_5 = pairs.len();
        let len_6 = places.len();
        let len_7 = ::core::cmp::min(len_5, len_6);
        let pairs_before = pairs.clone();
        let mut sum: f64 = 0.0;
        for k_2 in 0..len_7 {
            sum += k_2 as f64 * pairs[k_2].1 * places[k_2].0;
        }
        let mut sizes = x.to_vec();
        let len_8 = sizes.len();
        let order_2 = ::chainrule::__private::order_by_unstable(
            &sizes,
            |a, b| a.abs().partial_cmp(&b.abs()).unwrap(),
        );
        ::chainrule::__private::permute(&mut sizes, &order_2);
        let mut middle = sizes.len() / 2;
        let order_3 = ::chainrule::__private::order_by_nth(
            &pairs,
            middle,
            |a, b| b.0.total_cmp(&a.0),
        );
        ::chainrule::__private::permute(&mut pairs, &order_3);
        let len_9 = pairs.len();
        let t5 = middle + 1;
        let t6 = sizes[0];
        let t7 = pairs[0].1;
        let t8 = sizes[middle];
        let out = sum * t6 + t7 * t8;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_3 = ::core::cmp::min(len, len_2);
                let mut d_sizes = ::chainrule::__private::vec![0.0; len_8];
                let mut d_places = ::chainrule::__private::vec![(0.0, ()); len_4];
                let mut d_pairs = ::chainrule::__private::vec![(0.0, 0.0); len_9];
                let d_t7 = d_out * t8;
                let d_t8 = d_out * t7;
                d_sizes[middle] += d_t8;
                d_pairs[0].1 += d_t7;
                let d_sum = d_out * t6;
                let d_t6 = d_out * sum;
                d_sizes[0] += d_t6;
                ::chainrule::__private::permute_back(&mut d_pairs, &order_3);
                ::chainrule::__private::permute_back(&mut d_sizes, &order_2);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_sizes[..]);
                for k_2 in 0..len_7 {
                    let t9 = k_2 as f64;
                    let d_t10 = d_sum * places[k_2].0;
                    let d_t11 = d_sum * (t9 * pairs_before[k_2].1);
                    d_places[k_2].0 += d_t11;
                    let d_t12 = d_t10 * t9;
                    d_pairs[k_2].1 += d_t12;
                }
                ::chainrule::__private::permute_back(&mut d_places, &order_1);
                for k_1 in (0..len_3).rev() {
                    let mut d_t4 = (0.0, ());
                    let d_t4_1 = ::chainrule::__private::take(d_places.pop());
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t4_1);
                    let d_t13 = d_t4.0;
                    let t14 = d_t13 * x[k_1];
                    let d_t3 = t14 + t14;
                    d_x[k_1] += d_t3;
                }
                ::chainrule::__private::permute_back(&mut d_pairs, &order);
                for k in (0..len).rev() {
                    let mut d_t2 = (0.0, 0.0);
                    let d_t2_1 = ::chainrule::__private::take(d_pairs.pop());
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t2_1);
                    let d_t15 = d_t2.1;
                    let t16 = d_t15 * x[k];
                    let d_t1 = t16 + t16;
                    d_x[k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `equals_in_any_order`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `equals_in_any_order` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `equals_in_any_order`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `equals_in_any_order` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut pairs: ::chainrule::__private::Vec<(f64, f64)> = ::chainrule::__private::Vec::new();
        let mut pairs_dot = ::chainrule::__private::Vec::<(f64, f64)>::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = (t1.round(), t1 * t1);
            let t2_dot = (0.0, t1_dot * t1 + t1_dot * t1);
            pairs.push(t2);
            pairs_dot.push(t2_dot);
        }
        let order = ::chainrule::__private::order_by_unstable(
            &pairs,
            |a, b| a.0.total_cmp(&b.0),
        );
        ::chainrule::__private::permute(&mut pairs, &order);
        ::chainrule::__private::permute(&mut pairs_dot, &order);
        let mut places = ::chainrule::__private::Vec::new();
        let mut places_dot = ::chainrule::__private::Vec::<(f64, ())>::new();
        let len_1 = x.len();
        let len_2 = usize::MAX;
        let len_3 = ::core::cmp::min(len_1, len_2);
        for k_1 in 0..len_3 {
            let t3 = x[k_1];
            let t3_dot = x_dot[k_1];
            let t4 = (t3 * t3, (0..).nth(k_1).unwrap_or(0));
            let t4_dot = (t3_dot * t3 + t3_dot * t3, ());
            places.push(t4);
            places_dot.push(t4_dot);
        }
        let order_1 = ::chainrule::__private::order_by_key_unstable(
            &places,
            |place| place.1 % 3,
        );
        ::chainrule::__private::permute(&mut places, &order_1);
        ::chainrule::__private::permute(&mut places_dot, &order_1);
        let len_4 = pairs.len();
        let len_5 = places.len();
        let len_6 = ::core::cmp::min(len_4, len_5);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_6 {
            let t5 = k_2 as f64;
            let t6 = t5 * pairs[k_2].1;
            let t7 = places[k_2].0;
            sum += t6 * t7;
            sum_dot += pairs_dot[k_2].1 * t5 * t7 + places_dot[k_2].0 * t6;
        }
        let mut sizes = x.to_vec();
        let mut sizes_dot = x_dot.to_vec();
        let order_2 = ::chainrule::__private::order_by_unstable(
            &sizes,
            |a, b| a.abs().partial_cmp(&b.abs()).unwrap(),
        );
        ::chainrule::__private::permute(&mut sizes, &order_2);
        ::chainrule::__private::permute(&mut sizes_dot, &order_2);
        let mut middle = sizes.len() / 2;
        let order_3 = ::chainrule::__private::order_by_nth(
            &pairs,
            middle,
            |a, b| b.0.total_cmp(&a.0),
        );
        ::chainrule::__private::permute(&mut pairs, &order_3);
        ::chainrule::__private::permute(&mut pairs_dot, &order_3);
        let t8 = middle + 1;
        let t9 = sizes[0];
        let t10 = pairs[0].1;
        let t11 = sizes[middle];
        let out = sum * t9 + t10 * t11;
        let out_dot = sum_dot * t9 + sizes_dot[0] * sum
            + (pairs_dot[0].1 * t11 + sizes_dot[middle] * t10);
        (out, out_dot)
    }
}

/// The derivatives of the function `ranked`.
pub enum ranked {}
impl ranked {
    /// The result of `ranked` and its pullback, which takes the cotangent of the result.
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
        let mut ranks = ::chainrule::__private::Vec::new();
        for k in 0..x.len() {
            ranks.push(k);
        }
        ranks.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap());
        let t1 = ranks[0];
        let t2 = x[t1];
        let t3 = ranks[1];
        let t4 = x[t3];
        let out = t2 * t4;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let d_t2 = d_out * t4;
                let d_t4 = d_out * t2;
                d_x[t3] += d_t4;
                d_x[t1] += d_t2;
            },
        )
    }
    /// The gradient of `ranked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `ranked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `ranked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `ranked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut ranks = ::chainrule::__private::Vec::new();
        for k in 0..x.len() {
            ranks.push(k);
        }
        ranks.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap());
        let t1 = ranks[0];
        let t2 = x[t1];
        let t3 = ranks[1];
        let t4 = x[t3];
        let out = t2 * t4;
        let out_dot = x_dot[t1] * t4 + x_dot[t3] * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `wasserstein`.
pub enum wasserstein {}
impl wasserstein {
    /// The result of `wasserstein` and its pullback, which takes the cotangent of the result.
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
        let mut a_1 = a.to_vec();
        let len = a_1.len();
        let mut b_1 = b.to_vec();
        let len_1 = b_1.len();
        let order = ::chainrule::__private::order_by(&a_1, f64::total_cmp);
        ::chainrule::__private::permute(&mut a_1, &order);
        let order_1 = ::chainrule::__private::order_by(&b_1, f64::total_cmp);
        ::chainrule::__private::permute(&mut b_1, &order_1);
        let len_2 = a_1.len();
        let len_3 = b_1.len();
        let len_4 = ::core::cmp::min(len_2, len_3);
        let mut sum: f64 = -0.0;
        for k in 0..len_4 {
            sum += (a_1[k] - b_1[k]).powi(2);
        }
        let out = sum.sqrt();
        (
            out,
            move |d_out: f64, a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]| {
                let mut d_b_1 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_a_1 = ::chainrule::__private::vec![0.0; len];
                let d_sum = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                for k in 0..len_4 {
                    let d_t1 = d_sum * (2.0 * (a_1[..len_4][k] - b_1[..len_4][k]));
                    let d_t2 = -d_t1;
                    d_b_1[..len_4][k] += d_t2;
                    d_a_1[..len_4][k] += d_t1;
                }
                ::chainrule::__private::permute_back(&mut d_b_1, &order_1);
                ::chainrule::__private::permute_back(&mut d_a_1, &order);
                ::chainrule::__private::add_assign(&mut d_b[..], &d_b_1[..]);
                ::chainrule::__private::add_assign(&mut d_a[..], &d_a_1[..]);
            },
        )
    }
    /// The gradient of `wasserstein`, with the shape of its arguments.
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
    /// The value of `wasserstein` and its gradient.
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
    /// The value of `wasserstein`; its gradient is added to the buffers.
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
    /// The result of `wasserstein` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a_1 = a.to_vec();
        let mut a_1_dot = a_dot.to_vec();
        let mut b_1 = b.to_vec();
        let mut b_1_dot = b_dot.to_vec();
        let order = ::chainrule::__private::order_by(&a_1, f64::total_cmp);
        ::chainrule::__private::permute(&mut a_1, &order);
        ::chainrule::__private::permute(&mut a_1_dot, &order);
        let order_1 = ::chainrule::__private::order_by(&b_1, f64::total_cmp);
        ::chainrule::__private::permute(&mut b_1, &order_1);
        ::chainrule::__private::permute(&mut b_1_dot, &order_1);
        let len = a_1.len();
        let len_1 = b_1.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = a_1[k] - b_1[k];
            sum += t1.powi(2);
            sum_dot += (a_1_dot[k] - b_1_dot[k]) * (2.0 * t1);
        }
        let out = sum.sqrt();
        let out_dot = ::chainrule::__private::strong_mul(
            sum_dot,
            ::chainrule::__private::div_or_zero(0.5, out),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `interpolated`.
pub enum interpolated {}
impl interpolated {
    /// The result of `interpolated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        xs: &[f64],
        ys: &[f64],
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(xs, ys, x);
        (
            out,
            move |d_out: f64| {
                let mut d_xs = ::chainrule::__private::zeros_like(xs);
                let mut d_ys = ::chainrule::__private::zeros_like(ys);
                let (d_x,) = pullback(d_out, xs, &mut d_xs, ys, &mut d_ys);
                (d_xs, d_ys, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        xs: &[f64],
        ys: &[f64],
        mut x: f64,
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
        let t1 = xs.binary_search_by(|v| v.partial_cmp(&x).unwrap());
        let (exits, t2, i_2, i_3, arm) = match t1 {
            Ok(i) => (true, ys[i], ::core::default::Default::default(), i, 0usize),
            Err(i_1) => {
                (
                    false,
                    0.0,
                    i_1.clamp(1, xs.len() - 1) - 1,
                    ::core::default::Default::default(),
                    1usize,
                )
            }
        };
        let (out, above_1) = if exits {
            (t2, ::core::default::Default::default())
        } else {
            let t3 = xs[i_2];
            let t4 = i_2 + 1;
            let mut t = (x - t3) / (xs[t4] - t3);
            let near = ys[i_2] * (1.0 - t) + ys[t4] * t;
            let above = xs.partition_point(|&v| v <= x * t).min(xs.len() - 1);
            let t5 = if xs.is_sorted() { near * ys[above] } else { near };
            (t5, above)
        };
        (
            out,
            move |
                d_out: f64,
                xs: &[f64],
                d_xs: &mut [f64],
                ys: &[f64],
                d_ys: &mut [f64]|
            {
                let (d_x, d_t2) = if exits {
                    (0.0, d_out)
                } else {
                    let t3 = xs[i_2];
                    let t4 = i_2 + 1;
                    let t6 = xs[t4] - t3;
                    let t = (x - t3) / t6;
                    let t7 = ys[i_2];
                    let t8 = 1.0 - t;
                    let t9 = ys[t4];
                    let near = t7 * t8 + t9 * t;
                    let d_near = if xs.is_sorted() {
                        let d_t10 = d_out * near;
                        d_ys[above_1] += d_t10;
                        d_out * ys[above_1]
                    } else {
                        d_out
                    };
                    let d_t11 = d_near * t;
                    d_ys[t4] += d_t11;
                    let d_t12 = d_near * t8;
                    let d_t13 = d_near * t7;
                    d_ys[i_2] += d_t12;
                    let d_t = d_near * t9 - d_t13;
                    let t14 = 1.0 / t6;
                    let d_t15 = ::chainrule::__private::zero_mul(d_t, t14);
                    let t16 = ::chainrule::__private::zero_mul(d_t, t * t14);
                    let d_t17 = -t16;
                    d_xs[t4] += d_t17;
                    let d_t3 = t16 - d_t15;
                    d_xs[i_2] += d_t3;
                    (d_t15, 0.0)
                };
                match arm {
                    0usize => {
                        d_ys[i_3] += d_t2;
                    }
                    _ => {}
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `interpolated`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        xs: &[f64],
        ys: &[f64],
        x: f64,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(xs, ys, x);
        let mut d_xs = ::chainrule::__private::zeros_like(xs);
        let mut d_ys = ::chainrule::__private::zeros_like(ys);
        let (d_x,) = pullback(1.0, xs, &mut d_xs, ys, &mut d_ys);
        (d_xs, d_ys, d_x)
    }
    /// The value of `interpolated` and its gradient.
    #[inline]
    pub fn value_and_grad(
        xs: &[f64],
        ys: &[f64],
        x: f64,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(xs, ys, x);
        let mut d_xs = ::chainrule::__private::zeros_like(xs);
        let mut d_ys = ::chainrule::__private::zeros_like(ys);
        let (d_x,) = pullback(1.0, xs, &mut d_xs, ys, &mut d_ys);
        (value, (d_xs, d_ys, d_x))
    }
    /// The value of `interpolated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        xs: &[f64],
        ys: &[f64],
        x: f64,
        d_xs: &mut [f64],
        d_ys: &mut [f64],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(xs, ys, x);
        let (d_x_added,) = pullback(1.0, xs, d_xs, ys, d_ys);
        *d_x += d_x_added;
        value
    }
    /// The result of `interpolated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[f64], f64),
        tangents: (&[f64], &[f64], f64),
    ) -> (f64, f64) {
        let (xs, ys, x) = args;
        let (xs_dot, ys_dot, x_dot) = tangents;
        Self::__jvp(xs, xs_dot, ys, ys_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        xs: &[f64],
        xs_dot: &[f64],
        ys: &[f64],
        ys_dot: &[f64],
        mut x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = xs.binary_search_by(|v| v.partial_cmp(&x).unwrap());
        let (exits, t2, i_2, t2_dot) = match t1 {
            Ok(i) => (true, ys[i], ::core::default::Default::default(), ys_dot[i]),
            Err(i_1) => (false, 0.0, i_1.clamp(1, xs.len() - 1) - 1, 0.0),
        };
        let (out, out_dot) = if exits {
            (t2, t2_dot)
        } else {
            let t3 = xs[i_2];
            let t3_dot = xs_dot[i_2];
            let t4 = i_2 + 1;
            let t5 = xs[t4] - t3;
            let mut t = (x - t3) / t5;
            let t6 = 1.0 / t5;
            let t_dot = ::chainrule::__private::zero_mul(x_dot - t3_dot, t6)
                - ::chainrule::__private::zero_mul(xs_dot[t4] - t3_dot, t * t6);
            let t7 = ys[i_2];
            let t8 = 1.0 - t;
            let t9 = ys[t4];
            let near = t7 * t8 + t9 * t;
            let near_dot = ::chainrule::__private::zero_mul(ys_dot[i_2], t8)
                + ::chainrule::__private::strong_mul(-t_dot, t7)
                + (::chainrule::__private::zero_mul(ys_dot[t4], t)
                    + ::chainrule::__private::strong_mul(t_dot, t9));
            let above = xs.partition_point(|&v| v <= x * t).min(xs.len() - 1);
            let (t11, t11_dot) = if xs.is_sorted() {
                let t10 = ys[above];
                (
                    near * t10,
                    ::chainrule::__private::strong_mul(near_dot, t10)
                        + ::chainrule::__private::zero_mul(ys_dot[above], near),
                )
            } else {
                (near, near_dot)
            };
            (t11, t11_dot)
        };
        (out, out_dot)
    }
}

