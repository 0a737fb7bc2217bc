/// The derivatives of the function `read`.
pub enum read {}
impl read {
    /// The result of `read` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let square = x * x;
        let t1 = square.sin();
        let out = square + t1 * square;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * square;
                let d_square = d_out + d_out * t1 + d_t1 * square.cos();
                let t2 = d_square * x;
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
    /// The gradient of `read`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `read` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `read`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `read` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let square = x * x;
        let square_dot = x_dot * x + x_dot * x;
        let t1 = square.sin();
        let out = square + t1 * square;
        let out_dot = square_dot
            + (square_dot * square.cos() * square + square_dot * t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `written`.
pub enum written {}
impl written {
    /// The result of `written` and its pullback, which takes the cotangent of the result.
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
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_state_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t2 = ::chainrule::__private::vec![false; n];
        let mut state_1 = x;
        for k in 0..n {
            let state_2 = state_1.sin() + state_1 * state_1;
            let t3 = state_2 > 1.0;
            let t4 = state_1.cos();
            let state_3 = if t3 { x / state_2 } else { state_2 };
            saved_state[k] = state_1;
            saved_t1[k] = t4;
            saved_state_1[k] = state_2;
            saved_t2[k] = t3;
            state_1 = state_3;
        }
        let mut state_4 = state_1 * x;
        assert!(state_4.is_finite() && state_4 < 1e9, "{state}", state = state_4);
        (
            state_4,
            move |d_state_4: f64| {
                let mut d_state_1 = d_state_4 * x;
                let mut d_x = 0.0;
                let t5 = d_state_4 * state_1;
                for k in (0..n).rev() {
                    let state_1_1 = saved_state[k];
                    let state_2 = saved_state_1[k];
                    let t4 = saved_t1[k];
                    let (d_x_1, d_state_2) = if saved_t2[k] {
                        let t6 = 1.0 / state_2;
                        (
                            ::chainrule::__private::zero_mul(d_state_1, t6),
                            -::chainrule::__private::zero_mul(d_state_1, x * t6 * t6),
                        )
                    } else {
                        (0.0, d_state_1)
                    };
                    let t7 = d_state_2 * state_1_1;
                    d_state_1 = t7 + t7 + d_state_2 * t4;
                    d_x += d_x_1;
                }
                let d_x_2 = t5 + d_state_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `written`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `written` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `written` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut state_1 = x;
        let mut state_1_dot = x_dot;
        for k in 0..n {
            let state_2 = state_1.sin() + state_1 * state_1;
            let state_2_dot = ::chainrule::__private::strong_mul(
                state_1_dot,
                state_1.cos(),
            )
                + (::chainrule::__private::strong_mul(state_1_dot, state_1)
                    + ::chainrule::__private::strong_mul(state_1_dot, state_1));
            if state_2 > 1.0 {
                let state_3 = x / state_2;
                let t1 = 1.0 / state_2;
                state_1 = state_3;
                state_1_dot = ::chainrule::__private::zero_mul(x_dot, t1)
                    - ::chainrule::__private::strong_mul(state_2_dot, state_3 * t1);
            } else {
                state_1 = state_2;
                state_1_dot = state_2_dot;
            }
        }
        let mut state_4 = state_1 * x;
        let state_4_dot = ::chainrule::__private::strong_mul(state_1_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, state_1);
        assert!(state_4.is_finite() && state_4 < 1e9, "{state}", state = state_4);
        (state_4, state_4_dot)
    }
}

/// The derivatives of the function `array`.
pub enum array {}
impl array {
    /// The result of `array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: [f64; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 3]) {
        let t1 = x[0];
        let t2 = x[1];
        let t3 = x[2];
        let mut parts = [t1, t2 * t3, 1.0];
        parts[2] = t1;
        let t4 = parts[0];
        parts[0] = parts[1];
        parts[1] = t4;
        let t5 = parts[0];
        parts[0] = t5 * t2;
        let t6 = parts[0];
        let t7 = parts[1];
        let len = parts.len();
        let mut sum: f64 = -0.0;
        let t8 = t6 * t7;
        for k in 0..len {
            sum += parts[k];
        }
        let out = t8 + sum + parts[2];
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 3];
                let mut d_parts = [0.0; 3];
                d_parts[2] += d_out;
                for k in 0..len {
                    d_parts[k] += d_out;
                }
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_parts[1] += d_t7;
                d_parts[0] += d_t6;
                let d_t9 = d_parts[0];
                d_parts[0] = 0.0;
                let d_t5 = d_t9 * t2;
                d_parts[0] += d_t5;
                let d_t4 = d_parts[1];
                d_parts[1] = 0.0;
                let d_t10 = d_parts[0];
                d_parts[0] = 0.0;
                d_parts[1] += d_t10;
                d_parts[0] += d_t4;
                let t11 = d_parts[2];
                d_parts[2] = 0.0;
                let d_t12 = d_parts[1];
                let d_t3 = d_t12 * t2;
                d_x[2] += d_t3;
                let d_t2 = d_t9 * t5 + d_t12 * t3;
                d_x[1] += d_t2;
                let d_t1 = t11 + d_parts[0];
                d_x[0] += d_t1;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3],) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 3]) -> [f64; 3] {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 3]) -> (f64, [f64; 3]) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [f64; 3], d_x: &mut [f64; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `array` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 3], tangents: [f64; 3]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: [f64; 3], x_dot: [f64; 3]) -> (f64, f64) {
        let t1 = x[0];
        let t1_dot = x_dot[0];
        let t2 = x[1];
        let t2_dot = x_dot[1];
        let t3 = x[2];
        let mut parts = [t1, t2 * t3, 1.0];
        let mut parts_dot = [t1_dot, t2_dot * t3 + x_dot[2] * t2, 0.0];
        parts[2] = t1;
        parts_dot[2] = t1_dot;
        let t4 = parts[0];
        parts[0] = parts[1];
        let t4_dot = parts_dot[0];
        parts_dot[0] = parts_dot[1];
        parts[1] = t4;
        parts_dot[1] = t4_dot;
        let t5 = parts[0];
        parts[0] = t5 * t2;
        parts_dot[0] = parts_dot[0] * t2 + t2_dot * t5;
        let t6 = parts[0];
        let t7 = parts[1];
        let len = parts.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        let t8 = t6 * t7;
        let t8_dot = parts_dot[0] * t7 + parts_dot[1] * t6;
        for k in 0..len {
            sum += parts[k];
            sum_dot += parts_dot[k];
        }
        let out = t8 + sum + parts[2];
        let out_dot = t8_dot + sum_dot + parts_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `slices`.
pub enum slices {}
impl slices {
    /// The result of `slices` and its pullback, which takes the cotangent of the result.
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
        let mut ones = ::chainrule::__private::vec![1.0; x.len()];
        let len_2 = ones.len();
        ones[1] = x[0];
        let len_3 = squares.len();
        let len_4 = ones.len();
        let len_5 = ::core::cmp::min(len_3, len_4);
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_5 {
            sum += squares[k_1] * ones[k_1];
        }
        let t2 = squares.len() as f64;
        let out = sum * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_ones = ::chainrule::__private::vec![0.0; len_2];
                let mut d_squares = ::chainrule::__private::vec![0.0; len_1];
                let d_sum = d_out * t2;
                for k_1 in 0..len_5 {
                    let d_t3 = d_sum * ones[..len_5][k_1];
                    let d_t4 = d_sum * squares[..len_5][k_1];
                    d_ones[..len_5][k_1] += d_t4;
                    d_squares[..len_5][k_1] += d_t3;
                }
                let d_t5 = d_ones[1];
                d_ones[1] = 0.0;
                d_x[0] += d_t5;
                for k in (0..len).rev() {
                    let d_t6 = ::chainrule::__private::take(d_squares.pop());
                    let t7 = d_t6 * x[k];
                    let d_t1 = t7 + t7;
                    d_x[k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `slices`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `slices` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `slices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `slices` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t2 = x.len();
        let mut ones = ::chainrule::__private::vec![1.0; t2];
        let mut ones_dot = ::chainrule::__private::vec![0.0; t2];
        ones[1] = x[0];
        ones_dot[1] = x_dot[0];
        let len_1 = squares.len();
        let len_2 = ones.len();
        let len_3 = ::core::cmp::min(len_1, len_2);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_3 {
            let t3 = squares[k_1];
            let t4 = ones[k_1];
            sum += t3 * t4;
            sum_dot += squares_dot[k_1] * t4 + ones_dot[k_1] * t3;
        }
        let t5 = squares.len() as f64;
        let out = sum * t5;
        let out_dot = sum_dot * t5;
        (out, out_dot)
    }
}

/// The derivatives of the function `series`.
pub enum series {}
impl series {
    /// The result of `series` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, x * x];
        let len = t1.len();
        let mut all = Series { x: x, terms: t1 };
        let zeros = ::chainrule::__private::zeros_like(&all);
        let t2 = all.x;
        let t3 = ::chainrule::__private::mul_assigned(&t2, &2.0);
        all.x = t3;
        let t4 = x.cos();
        let t5 = all.x;
        let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
        all.x = t6;
        let (t7, total_pullback) = total::__vjp(&all.terms);
        let t8 = all.x;
        let t9 = t7 * t8;
        let t10 = all.terms[1];
        let t11 = t9 * t10;
        let (t12, weighed_pullback) = weighed::__vjp(&all);
        let out = t11 + t12;
        (
            out,
            move |d_out: f64| {
                let mut d_all = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_t11, d_t12) = ::chainrule::__private::add_pullback(
                    &t11,
                    &t12,
                    &out,
                    d_out,
                );
                weighed_pullback(d_t12, &all, &mut d_all);
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_all.terms; [1]),
                    &d_t10,
                );
                let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_all.x, &d_t8);
                total_pullback(d_t7, &all.terms, &mut d_all.terms);
                let d_t6 = d_all.x.clone();
                ::chainrule::__private::set_zero(&mut d_all.x);
                let (d_t5, d_t4) = ::chainrule::__private::add_pullback(
                    &t5,
                    &::chainrule::__private::Assigned(&t4),
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_all.x, &d_t5);
                let d_t3 = d_all.x.clone();
                ::chainrule::__private::set_zero(&mut d_all.x);
                let (d_t2, _) = ::chainrule::__private::strong_mul_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&2.0),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_all.x, &d_t2);
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_all.__Series_terms_mut(),
                );
                let d_t13 = d_t1[1];
                let t14 = d_t13 * x;
                let d_x = *d_all.__Series_x_mut() + d_t1[0] + t14 + t14 - d_t4 * x.sin();
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
    /// The gradient of `series`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `series` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `series`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `series` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, x * x];
        let t1_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let mut all = Series { x: x, terms: t1 };
        let mut all_dot = ::chainrule::__zeros_of!(& all);
        ::chainrule::__private::write_part(all_dot.__Series_x_mut(), &x_dot);
        ::chainrule::__private::write_part(all_dot.__Series_terms_mut(), &t1_dot);
        let t2 = all.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &all_dot.x);
        let t3 = ::chainrule::__private::mul_assigned(&t2, &2.0);
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&2.0),
            &t3,
            &t2_dot,
            &0.0,
        );
        all.x = t3;
        ::chainrule::__private::write_part(&mut all_dot.x, &t3_dot);
        let t4 = x.cos();
        let t5 = all.x;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &all_dot.x);
        let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
        let t6_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &::chainrule::__private::Assigned(&t4),
            &t6,
            &t5_dot,
            &-(x_dot * x.sin()),
        );
        all.x = t6;
        ::chainrule::__private::write_part(&mut all_dot.x, &t6_dot);
        let (t7, t7_dot) = total::__jvp(&all.terms, &all_dot.terms);
        let t8 = all.x;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &all_dot.x);
        let t9 = t7 * t8;
        let t9_dot = ::chainrule::__private::strong_mul_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let t10 = all.terms[1];
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(
            &mut t10_dot,
            ::chainrule::__part!(ref all_dot.terms; [1]),
        );
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::strong_mul_pushforward(
            &t9,
            &t10,
            &t11,
            &t9_dot,
            &t10_dot,
        );
        let (t12, t12_dot) = weighed::__jvp(&all, &all_dot);
        let out = t11 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t11,
            &t12,
            &out,
            &t11_dot,
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `total`.
pub enum total {}
impl total {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        terms: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(terms);
        (
            out,
            move |d_out: f64| {
                let mut d_terms = ::chainrule::__private::zeros_like(terms);
                pullback(d_out, terms, &mut d_terms);
                d_terms
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        terms: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let len = terms.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            sum += terms[k];
        }
        (
            sum,
            move |d_sum: f64, terms: &[f64], d_terms: &mut [f64]| {
                let len = terms.len();
                for k in 0..len {
                    d_terms[..len][k] += d_sum;
                }
            },
        )
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    pub fn grad(terms: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(terms);
        let mut d_terms = ::chainrule::__private::zeros_like(terms);
        pullback(1.0, terms, &mut d_terms);
        d_terms
    }
    /// The value of `total` and its gradient.
    #[inline]
    pub fn value_and_grad(terms: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(terms);
        let mut d_terms = ::chainrule::__private::zeros_like(terms);
        pullback(1.0, terms, &mut d_terms);
        (value, d_terms)
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(terms: &[f64], d_terms: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(terms);
        pullback(1.0, terms, d_terms);
        value
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let terms = args;
        let terms_dot = tangents;
        Self::__jvp(terms, terms_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(terms: &[f64], terms_dot: &[f64]) -> (f64, f64) {
        let len = terms.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            sum += terms[k];
            sum_dot += terms_dot[k];
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `weighed`.
pub enum weighed {}
impl weighed {
    /// The result of `weighed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        all: &Series,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Series as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(all);
        (
            out,
            move |d_out: f64| {
                let mut d_all = ::chainrule::__private::zeros_like(all);
                pullback(d_out, all, &mut d_all);
                d_all
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        all: &Series,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Series,
            &mut <Series as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = all.x;
        let (t2, total_pullback) = total::__vjp(&all.terms);
        let out = t1 * t2;
        (
            out,
            move |
                d_out: f64,
                all: &Series,
                d_all: &mut <Series as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                total_pullback(d_t2, &all.terms, &mut d_all.terms);
                ::chainrule::__private::add_part(&mut d_all.x, &d_t1);
            },
        )
    }
    /// The gradient of `weighed`, with the shape of its arguments.
    #[inline]
    pub fn grad(all: &Series) -> <Series as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(all);
        let mut d_all = ::chainrule::__private::zeros_like(all);
        pullback(1.0, all, &mut d_all);
        d_all
    }
    /// The value of `weighed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        all: &Series,
    ) -> (f64, <Series as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(all);
        let mut d_all = ::chainrule::__private::zeros_like(all);
        pullback(1.0, all, &mut d_all);
        (value, d_all)
    }
    /// The value of `weighed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        all: &Series,
        d_all: &mut <Series as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(all);
        pullback(1.0, all, d_all);
        value
    }
    /// The result of `weighed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Series,
        tangents: &<Series as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let all = args;
        let all_dot = tangents;
        Self::__jvp(all, all_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        all: &Series,
        all_dot: &<Series as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = all.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &all_dot.x);
        let (t2, t2_dot) = total::__jvp(&all.terms, &all_dot.terms);
        let out = t1 * t2;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &t2,
            &out,
            &t1_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `closure`.
pub enum closure {}
impl closure {
    /// The result of `closure` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, is_square: bool) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, is_square);
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
        is_square: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = if is_square { x * x * x } else { x + x };
        let t2 = if is_square { 2.0 * 2.0 * x } else { 2.0 + x };
        let out = t1 - t2;
        (
            out,
            move |d_out: f64| {
                let d_t2 = -d_out;
                let t3 = if is_square { -(d_out * (2.0 * 2.0)) } else { d_t2 };
                let t6 = if is_square {
                    let d_t4 = d_out * x;
                    let t5 = d_t4 * x;
                    d_out * (x * x) + t5 + t5
                } else {
                    d_out + d_out
                };
                let d_x = t3 + t6;
                (d_x, ())
            },
        )
    }
    /// The gradient of `closure`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, is_square: bool) -> f64 {
        let (_, pullback) = Self::__vjp(x, is_square);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `closure` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, is_square: bool) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, is_square);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `closure`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, is_square: bool, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, is_square);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `closure` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, bool), tangents: f64) -> (f64, f64) {
        let (x, is_square) = args;
        let x_dot = tangents;
        let is_square_dot = ();
        Self::__jvp(x, x_dot, is_square, is_square_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        is_square: bool,
        is_square_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (t2, t2_dot) = if is_square {
            let t1 = x * x;
            (t1 * x, (x_dot * x + x_dot * x) * x + x_dot * t1)
        } else {
            (x + x, x_dot + x_dot)
        };
        let (t4, t4_dot) = if is_square {
            let t3: f64 = 2.0 * 2.0;
            (t3 * x, x_dot * t3)
        } else {
            (2.0 + x, x_dot)
        };
        let out = t2 - t4;
        let out_dot = t2_dot - t4_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `linked`.
pub enum linked {}
impl linked {
    /// The result of `linked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        chain: &Chain,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Chain as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(chain);
        (
            out,
            move |d_out: f64| {
                let mut d_chain = ::chainrule::__private::zeros_like(chain);
                pullback(d_out, chain, &mut d_chain);
                d_chain
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        chain: &Chain,
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                f64,
                &Chain,
                &mut <Chain as ::chainrule::Differentiable>::Tangent,
            ),
        >,
    ) {
        use ::chainrule::__private::Present as _;
        let mut saved_linked_pullback = ::core::option::Option::None;
        let (out, t2_1) = if ::core::matches!(chain.rest, Some(..)) {
            let t1 = chain.value * chain.value;
            let (t2, linked_pullback) = linked::__vjp(chain.rest.__Some_0());
            saved_linked_pullback = ::core::option::Option::Some(linked_pullback);
            (t1 + t2, t2)
        } else {
            (chain.value, 0.0)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                chain: &Chain,
                d_chain: &mut <Chain as ::chainrule::Differentiable>::Tangent|
            {
                if ::core::matches!(chain.rest, Some(..)) {
                    let linked_pullback = ::chainrule::__private::kept(
                        &saved_linked_pullback,
                    );
                    let t3 = chain.value;
                    let t4 = chain.value;
                    let t1 = t3 * t4;
                    let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                        &t1,
                        &t2_1,
                        &(t1 + t2_1),
                        d_out,
                    );
                    linked_pullback(
                        d_t2,
                        chain.rest.__Some_0(),
                        ::chainrule::__part!(mut d_chain.rest; .__Some_0_mut()),
                    );
                    let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &t4,
                        &t1,
                        d_t1,
                    );
                    ::chainrule::__private::add_part(&mut d_chain.value, &d_t6);
                    ::chainrule::__private::add_part(&mut d_chain.value, &d_t5);
                } else {
                    ::chainrule::__private::add_part(&mut d_chain.value, &d_out);
                }
            }),
        )
    }
    /// The gradient of `linked`, with the shape of its arguments.
    #[inline]
    pub fn grad(chain: &Chain) -> <Chain as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(chain);
        let mut d_chain = ::chainrule::__private::zeros_like(chain);
        pullback(1.0, chain, &mut d_chain);
        d_chain
    }
    /// The value of `linked` and its gradient.
    #[inline]
    pub fn value_and_grad(
        chain: &Chain,
    ) -> (f64, <Chain as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(chain);
        let mut d_chain = ::chainrule::__private::zeros_like(chain);
        pullback(1.0, chain, &mut d_chain);
        (value, d_chain)
    }
    /// The value of `linked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        chain: &Chain,
        d_chain: &mut <Chain as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(chain);
        pullback(1.0, chain, d_chain);
        value
    }
    /// The result of `linked` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Chain,
        tangents: &<Chain as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let chain = args;
        let chain_dot = tangents;
        Self::__jvp(chain, chain_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        chain: &Chain,
        chain_dot: &<Chain as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::chainrule::__private::Present as _;
        let (out, out_dot) = if ::core::matches!(chain.rest, Some(..)) {
            let t1 = chain.value;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &chain_dot.value);
            let t2 = chain.value;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &chain_dot.value);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let (t4, t4_dot) = linked::__jvp(
                chain.rest.__Some_0(),
                ::chainrule::__part!(ref chain_dot.rest; .__Some_0()),
            );
            let t5 = t3 + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &t4,
                &t5,
                &t3_dot,
                &t4_dot,
            );
            (t5, t5_dot)
        } else {
            let t6 = chain.value;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &chain_dot.value);
            (t6, t6_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `formula`.
pub enum formula {}
impl formula {
    /// The result of `formula` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        of: &Formula,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Formula as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(of);
        (
            out,
            move |d_out: f64| {
                let mut d_of = ::chainrule::__private::zeros_like(of);
                pullback(d_out, of, &mut d_of);
                d_of
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        of: &Formula,
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                f64,
                &Formula,
                &mut <Formula as ::chainrule::Differentiable>::Tangent,
            ),
        >,
    ) {
        let mut saved_formula_pullback = ::core::option::Option::None;
        let mut saved_formula_pullback_1 = ::core::option::Option::None;
        let mut saved_formula_pullback_2 = ::core::option::Option::None;
        let mut saved_formula_pullback_3 = ::core::option::Option::None;
        let variant = match (*of) {
            Formula::Number(..) => 0u8,
            Formula::Sum(..) => 1u8,
            _ => 2u8,
        };
        let (out, t3_1, t4_1) = match variant {
            0 => (::chainrule::__private::copied(of.__Number_0()), 0.0, 0.0),
            1 => {
                let (t1, formula_pullback) = formula::__vjp(of.__Sum_0());
                let (t2, formula_pullback_1) = formula::__vjp(of.__Sum_1());
                saved_formula_pullback = ::core::option::Option::Some(formula_pullback);
                saved_formula_pullback_1 = ::core::option::Option::Some(
                    formula_pullback_1,
                );
                (t1 + t2, 0.0, 0.0)
            }
            _ => {
                let (t3, formula_pullback_2) = formula::__vjp(of.__Product_0());
                let (t4, formula_pullback_3) = formula::__vjp(of.__Product_1());
                saved_formula_pullback_2 = ::core::option::Option::Some(
                    formula_pullback_2,
                );
                saved_formula_pullback_3 = ::core::option::Option::Some(
                    formula_pullback_3,
                );
                (t3 * t4, t3, t4)
            }
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                of: &Formula,
                d_of: &mut <Formula as ::chainrule::Differentiable>::Tangent|
            {
                let variant = match (*of) {
                    Formula::Number(..) => 0u8,
                    Formula::Sum(..) => 1u8,
                    _ => 2u8,
                };
                match variant {
                    0 => {
                        ::chainrule::__private::add_part(d_of.__Number_0_mut(), &d_out);
                    }
                    1 => {
                        let formula_pullback = ::chainrule::__private::kept(
                            &saved_formula_pullback,
                        );
                        let formula_pullback_1 = ::chainrule::__private::kept(
                            &saved_formula_pullback_1,
                        );
                        formula_pullback_1(d_out, of.__Sum_1(), d_of.__Sum_1_mut());
                        formula_pullback(d_out, of.__Sum_0(), d_of.__Sum_0_mut());
                    }
                    _ => {
                        let formula_pullback_2 = ::chainrule::__private::kept(
                            &saved_formula_pullback_2,
                        );
                        let formula_pullback_3 = ::chainrule::__private::kept(
                            &saved_formula_pullback_3,
                        );
                        let d_t3 = d_out * t4_1;
                        let d_t4 = d_out * t3_1;
                        formula_pullback_3(
                            d_t4,
                            of.__Product_1(),
                            d_of.__Product_1_mut(),
                        );
                        formula_pullback_2(
                            d_t3,
                            of.__Product_0(),
                            d_of.__Product_0_mut(),
                        );
                    }
                }
            }),
        )
    }
    /// The gradient of `formula`, with the shape of its arguments.
    #[inline]
    pub fn grad(of: &Formula) -> <Formula as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(of);
        let mut d_of = ::chainrule::__private::zeros_like(of);
        pullback(1.0, of, &mut d_of);
        d_of
    }
    /// The value of `formula` and its gradient.
    #[inline]
    pub fn value_and_grad(
        of: &Formula,
    ) -> (f64, <Formula as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(of);
        let mut d_of = ::chainrule::__private::zeros_like(of);
        pullback(1.0, of, &mut d_of);
        (value, d_of)
    }
    /// The value of `formula`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        of: &Formula,
        d_of: &mut <Formula as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(of);
        pullback(1.0, of, d_of);
        value
    }
    /// The result of `formula` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Formula,
        tangents: &<Formula as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let of = args;
        let of_dot = tangents;
        Self::__jvp(of, of_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        of: &Formula,
        of_dot: &<Formula as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let variant = match (*of) {
            Formula::Number(..) => 0u8,
            Formula::Sum(..) => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let t1 = ::chainrule::__private::copied(of.__Number_0());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(&mut t1_dot, of_dot.__Number_0());
                (t1, t1_dot)
            }
            1 => {
                let (t2, t2_dot) = formula::__jvp(of.__Sum_0(), of_dot.__Sum_0());
                let (t3, t3_dot) = formula::__jvp(of.__Sum_1(), of_dot.__Sum_1());
                (t2 + t3, t2_dot + t3_dot)
            }
            _ => {
                let (t4, t4_dot) = formula::__jvp(
                    of.__Product_0(),
                    of_dot.__Product_0(),
                );
                let (t5, t5_dot) = formula::__jvp(
                    of.__Product_1(),
                    of_dot.__Product_1(),
                );
                (
                    t4 * t5,
                    ::chainrule::__private::strong_mul(t4_dot, t5)
                        + ::chainrule::__private::strong_mul(t5_dot, t4),
                )
            }
        };
        (out, out_dot)
    }
}

