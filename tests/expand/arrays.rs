/// The derivatives of the function `mapped`.
pub enum mapped {}
impl mapped {
    /// The result of `mapped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let a = [x, y, x * y];
        let mut squares: [f64; 3] = [0.0; 3];
        for k in 0..3 {
            let v = a[k];
            squares[k] = v * v;
        }
        let mut t1: [(f64, f64); 3] = [(0.0, 0.0); 3];
        let mut saved_t2: [f64; 3] = [0.0; 3];
        for k_1 in 0..3 {
            let v_1 = a[k_1];
            let t3 = v_1.exp();
            let t4 = (v_1, t3);
            t1[k_1] = t4;
            saved_t2[k_1] = t3;
        }
        let mut both: [[f64; 2]; 3] = [[0.0; 2]; 3];
        for k_2 in 0..3 {
            let v_2 = t1[k_2].0;
            let e = t1[k_2].1;
            let t5 = [v_2 * e, v_2];
            both[k_2] = t5;
        }
        let t6 = squares[0];
        let (t7, half_pullback) = half::__vjp(t6);
        let (t8, half_pullback_1) = half::__vjp(squares[1]);
        let (t9, half_pullback_2) = half::__vjp(squares[2]);
        let t10 = [t7, t8, t9];
        let zeros = ::chainrule::__private::zeros_like(&t10);
        let mut halves: [f64; 3] = [0.0; 3];
        let mut saved_t11: [f64; 3] = [0.0; 3];
        for k_3 in 0..3 {
            let t12 = t10[k_3].clone();
            let zeros_1 = ::chainrule::__private::zeros_like(&t12);
            let mut t13 = t12;
            let _: f64 = t13;
            halves[k_3] = t13.sin();
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            saved_t11[k_3] = t13.cos();
        }
        let t14 = both[1][0];
        let t15 = halves[2];
        let t16 = both[0][1];
        let out = t6 * t14 + t15 * t16;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut d_halves = [0.0; 3];
                let mut d_t10 = zeros.clone();
                let mut d_both = [[0.0; 2]; 3];
                let mut d_t1 = [(0.0, 0.0); 3];
                let mut d_squares = [0.0; 3];
                let mut d_a = [0.0; 3];
                let d_t15 = d_out * t16;
                let d_t16 = d_out * t15;
                d_both[0][1] += d_t16;
                d_halves[2] += d_t15;
                let d_t14 = d_out * t6;
                d_both[1][0] += d_t14;
                let t17 = d_out * t14;
                for k_3 in (0..3).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    let mut d_t12 = (*zeros_1).clone();
                    let d_t18 = d_halves[k_3];
                    d_halves[k_3] = 0.0;
                    let d_t13 = d_t18 * saved_t11[k_3];
                    d_t12 += d_t13;
                    ::chainrule::__private::add_assign(&mut d_t10[k_3], &d_t12);
                }
                let d_t7 = d_t10[0].clone();
                let d_t8 = d_t10[1].clone();
                let d_t9 = d_t10[2].clone();
                let (d_t19,) = half_pullback_2(d_t9);
                d_squares[2] += d_t19;
                let (d_t20,) = half_pullback_1(d_t8);
                d_squares[1] += d_t20;
                let (t21,) = half_pullback(d_t7);
                let d_t6 = t17 + t21;
                d_squares[0] += d_t6;
                for k_2 in 0..3 {
                    let v_2 = t1[k_2].0;
                    let e = t1[k_2].1;
                    let mut d_t5 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t5, &d_both[k_2]);
                    d_both[k_2].fill(0.0);
                    let d_t22 = d_t5[0];
                    let d_e = d_t22 * v_2;
                    d_t1[k_2].1 += d_e;
                    let d_v_2 = d_t5[1] + d_t22 * e;
                    d_t1[k_2].0 += d_v_2;
                }
                for k_1 in 0..3 {
                    let mut d_t4 = (0.0, 0.0);
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t1[k_1]);
                    ::chainrule::__private::set_zero(&mut d_t1[k_1]);
                    let d_t3 = d_t4.1;
                    let d_v_1 = d_t4.0 + d_t3 * saved_t2[k_1];
                    d_a[k_1] += d_v_1;
                }
                for k in 0..3 {
                    let v = a[k];
                    let d_t23 = d_squares[k];
                    d_squares[k] = 0.0;
                    let t24 = d_t23 * v;
                    let d_v = t24 + t24;
                    d_a[k] += d_v;
                }
                let d_t25 = d_a[2];
                let d_x = d_a[0] + d_t25 * y;
                let d_y = d_a[1] + d_t25 * x;
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
    /// The gradient of `mapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `mapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `mapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `mapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let a = [x, y, x * y];
        let a_dot = [x_dot, y_dot, x_dot * y + y_dot * x];
        let mut squares: [f64; 3] = [0.0; 3];
        let mut squares_dot = [0.0; 3];
        for k in 0..3 {
            let v = a[k];
            let v_dot = a_dot[k];
            squares[k] = v * v;
            squares_dot[k] = v_dot * v + v_dot * v;
        }
        let mut t1: [(f64, f64); 3] = [(0.0, 0.0); 3];
        let mut t1_dot = [(0.0, 0.0); 3];
        for k_1 in 0..3 {
            let v_1 = a[k_1];
            let v_1_dot = a_dot[k_1];
            let t2 = v_1.exp();
            let t3 = (v_1, t2);
            let t3_dot = (v_1_dot, v_1_dot * t2);
            t1[k_1] = t3;
            t1_dot[k_1] = t3_dot;
        }
        let mut both: [[f64; 2]; 3] = [[0.0; 2]; 3];
        let mut both_dot = [[0.0; 2]; 3];
        for k_2 in 0..3 {
            let v_2 = t1[k_2].0;
            let v_2_dot = t1_dot[k_2].0;
            let e = t1[k_2].1;
            let e_dot = t1_dot[k_2].1;
            let t4 = [v_2 * e, v_2];
            let t4_dot = [v_2_dot * e + e_dot * v_2, v_2_dot];
            both[k_2] = t4;
            both_dot[k_2] = t4_dot;
        }
        let t5 = squares[0];
        let t5_dot = squares_dot[0];
        let (t6, t6_dot) = half::__jvp(t5, t5_dot);
        let (t7, t7_dot) = half::__jvp(squares[1], squares_dot[1]);
        let (t8, t8_dot) = half::__jvp(squares[2], squares_dot[2]);
        let t9 = [t6, t7, t8];
        let t9_dot = [t6_dot, t7_dot, t8_dot];
        let mut halves: [f64; 3] = [0.0; 3];
        let mut halves_dot = [0.0; 3];
        for k_3 in 0..3 {
            let t10 = t9[k_3].clone();
            let t10_dot = t9_dot[k_3].clone();
            let mut t11 = t10;
            let _: f64 = t11;
            halves[k_3] = t11.sin();
            halves_dot[k_3] = ::chainrule::__private::strong_mul(t10_dot, t11.cos());
        }
        let t12 = both[1][0];
        let t13 = halves[2];
        let t14 = both[0][1];
        let out = t5 * t12 + t13 * t14;
        let out_dot = t5_dot * t12 + both_dot[1][0] * t5
            + (::chainrule::__private::strong_mul(halves_dot[2], t14)
                + ::chainrule::__private::zero_mul(both_dot[0][1], t13));
        (out, out_dot)
    }
}

/// The derivatives of the function `half`.
pub enum half {}
impl half {
    /// The result of `half` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = x / 2.0;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out / 2.0;
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
    /// The gradient of `half`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `half` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `half`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `half` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x / 2.0;
        let out_dot = x_dot / 2.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `mapped_by_function`.
pub enum mapped_by_function {}
impl mapped_by_function {
    /// The result of `mapped_by_function` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let t1 = [x, y];
        let v = t1[0];
        let (t2, half_pullback) = half::__vjp(v);
        let t3 = t2 * x;
        let v_1 = t1[1];
        let (t4, half_pullback_1) = half::__vjp(v_1);
        let t5 = t4 * x;
        let b = [t3, t5];
        let zeros = ::chainrule::__private::zeros_like(&b);
        let t6 = b[0];
        let t7 = b[1];
        let t8 = t6 * t7;
        let t9 = b[1];
        let out = t8 * t9;
        (
            out,
            move |d_out: f64| {
                let mut d_b = zeros.clone();
                let mut d_t1 = [0.0; 2];
                let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t9,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t9);
                let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &t7,
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t7);
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t6);
                let d_t3 = d_b[0].clone();
                let d_t5 = d_b[1].clone();
                let (d_t4, t10) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &x,
                    &t5,
                    d_t5,
                );
                let (d_v_1,) = half_pullback_1(d_t4);
                d_t1[1] += d_v_1;
                let (d_t2, t11) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &x,
                    &t3,
                    d_t3,
                );
                let (d_v,) = half_pullback(d_t2);
                d_t1[0] += d_v;
                let d_y = d_t1[1];
                let d_x = t10 + t11 + d_t1[0];
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
    /// The gradient of `mapped_by_function`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `mapped_by_function` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `mapped_by_function`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `mapped_by_function` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let v = t1[0];
        let v_dot = t1_dot[0];
        let (t2, t2_dot) = half::__jvp(v, v_dot);
        let t3 = t2 * x;
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &x,
            &t3,
            &t2_dot,
            &x_dot,
        );
        let v_1 = t1[1];
        let v_1_dot = t1_dot[1];
        let (t4, t4_dot) = half::__jvp(v_1, v_1_dot);
        let t5 = t4 * x;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &x,
            &t5,
            &t4_dot,
            &x_dot,
        );
        let b = [t3, t5];
        let b_dot = [t3_dot, t5_dot];
        let t6 = b[0];
        let t6_dot = b_dot[0].clone();
        let t7 = b[1];
        let t7_dot = b_dot[1].clone();
        let t8 = t6 * t7;
        let t8_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &t7,
            &t8,
            &t6_dot,
            &t7_dot,
        );
        let t9 = b[1];
        let t9_dot = b_dot[1].clone();
        let out = t8 * t9;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t8,
            &t9,
            &out,
            &t8_dot,
            &t9_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `of_any_length`.
pub enum of_any_length {}
impl of_any_length {
    /// The result of `of_any_length` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<const N: usize>(
        a: [f64; N],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; N], f64)) {
        use ::core::iter::Iterator as _;
        let mut b: [f64; N] = [0.0; N];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; N
        ];
        for k in 0..N {
            let v = a[k];
            let t2 = (v * scale).exp();
            b[k] = t2;
            saved_t1[k] = t2;
        }
        let len = b.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len {
            saved_product[k_1] = product;
            product *= b[k_1];
        }
        (
            product,
            move |d_product: f64| {
                let mut d_a = [0.0; N];
                let mut d_b = [0.0; N];
                let mut d_product_1 = d_product;
                for k_1 in (0..len).rev() {
                    let product = saved_product[k_1];
                    let d_t3 = d_product_1 * product;
                    d_b[k_1] += d_t3;
                    d_product_1 *= b[k_1];
                }
                let mut d_scale = 0.0;
                for k in 0..N {
                    let v = a[k];
                    let d_t2 = d_b[k];
                    d_b[k] = 0.0;
                    let d_t4 = d_t2 * saved_t1[k];
                    let d_v = d_t4 * scale;
                    let d_scale_1 = d_t4 * v;
                    d_a[k] += d_v;
                    d_scale += d_scale_1;
                }
                (d_a, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<const N: usize>(
        a: [f64; N],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; N], f64) + use<N>) {
        Self::vjp::<N>(a, scale)
    }
    /// The gradient of `of_any_length`, with the shape of its arguments.
    #[inline]
    pub fn grad<const N: usize>(a: [f64; N], scale: f64) -> ([f64; N], f64) {
        let (_, pullback) = Self::vjp::<N>(a, scale);
        pullback(1.0)
    }
    /// The value of `of_any_length` and its gradient.
    #[inline]
    pub fn value_and_grad<const N: usize>(
        a: [f64; N],
        scale: f64,
    ) -> (f64, ([f64; N], f64)) {
        let (value, pullback) = Self::vjp::<N>(a, scale);
        (value, pullback(1.0))
    }
    /// The value of `of_any_length`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<const N: usize>(
        a: [f64; N],
        scale: f64,
        d_a: &mut [f64; N],
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp::<N>(a, scale);
        let (d_a_added, d_scale_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `of_any_length` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<const N: usize>(
        args: ([f64; N], f64),
        tangents: ([f64; N], f64),
    ) -> (f64, f64) {
        let (a, scale) = args;
        let (a_dot, scale_dot) = tangents;
        Self::__jvp::<N>(a, a_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<const N: usize>(
        a: [f64; N],
        a_dot: [f64; N],
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let mut b: [f64; N] = [0.0; N];
        let mut b_dot = [0.0; N];
        for k in 0..N {
            let v = a[k];
            let v_dot = a_dot[k];
            let t1 = (v * scale).exp();
            b[k] = t1;
            b_dot[k] = (v_dot * scale + scale_dot * v) * t1;
        }
        let len = b.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len {
            let t2 = b[k_1];
            (product, product_dot) = (
                product * t2,
                product_dot * t2 + b_dot[k_1] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `gathered`.
pub enum gathered {}
impl gathered {
    /// The result of `gathered` and its pullback, which takes the cotangent of the result.
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
        let t1 = [0_usize, 2, 1];
        let mut b: [f64; 3] = [0.0; 3];
        for k in 0..3 {
            let i = t1[k];
            b[k] = x[i] * x[0];
        }
        let t2 = b[0];
        let t3 = b[1];
        let out = t2 * t3 + b[2];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_b = [0.0; 3];
                d_b[2] += d_out;
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_b[1] += d_t3;
                d_b[0] += d_t2;
                let mut d_t4 = 0.0;
                for k in 0..3 {
                    let i = t1[k];
                    let d_t5 = d_b[k];
                    d_b[k] = 0.0;
                    let d_t6 = d_t5 * x[0];
                    let d_t7 = d_t5 * x[i];
                    d_x[i] += d_t6;
                    d_t4 += d_t7;
                }
                if 0 < 3 {
                    d_x[0] += d_t4;
                }
            },
        )
    }
    /// The gradient of `gathered`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `gathered` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `gathered`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `gathered` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [0_usize, 2, 1];
        let mut b: [f64; 3] = [0.0; 3];
        let mut b_dot = [0.0; 3];
        for k in 0..3 {
            let i = t1[k];
            let t2 = x[i];
            let t3 = x[0];
            b[k] = t2 * t3;
            b_dot[k] = x_dot[i] * t3 + x_dot[0] * t2;
        }
        let t4 = b[0];
        let t5 = b[1];
        let out = t4 * t5 + b[2];
        let out_dot = b_dot[0] * t5 + b_dot[1] * t4 + b_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `from_function`.
pub enum from_function {}
impl from_function {
    /// The result of `from_function` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: [f64; 2]| {
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
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2], &[f64], &mut [f64]) + use<>) {
        let mut outer: [[f64; 2]; 2] = [[0.0; 2]; 2];
        for k in 0..2 {
            let mut t1: [f64; 2] = [0.0; 2];
            for k_1 in 0..2 {
                t1[k_1] = x[k] * x[k_1 + 1];
            }
            outer[k] = t1;
        }
        let mut out: [f64; 2] = [0.0; 2];
        for k_2 in 0..2 {
            out[k_2] = outer[k_2][0] * outer[0][k_2];
        }
        (
            out,
            move |d_out: [f64; 2], x: &[f64], d_x: &mut [f64]| {
                let mut d_out_1 = d_out;
                let mut d_outer = [[0.0; 2]; 2];
                for k_2 in 0..2 {
                    let d_t2 = d_out_1[k_2];
                    d_out_1[k_2] = 0.0;
                    let d_t3 = d_t2 * outer[0][k_2];
                    let d_t4 = d_t2 * outer[k_2][0];
                    d_outer[0][k_2] += d_t4;
                    d_outer[k_2][0] += d_t3;
                }
                for k in 0..2 {
                    let mut d_t1 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t1, &d_outer[k]);
                    d_outer[k].fill(0.0);
                    let start = 1;
                    let end = start + 2;
                    let mut d_t5 = 0.0;
                    for k_1 in 0..2 {
                        let d_t6 = d_t1[k_1];
                        d_t1[k_1] = 0.0;
                        let d_t7 = d_t6 * x[start..end][k_1];
                        let d_t8 = d_t6 * x[k];
                        d_x[start..end][k_1] += d_t8;
                        d_t5 += d_t7;
                    }
                    if 0 < 2 {
                        d_x[k] += d_t5;
                    }
                }
            },
        )
    }
    /// The result of `from_function` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> ([f64; 2], [f64; 2]) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64]) -> ([f64; 2], [f64; 2]) {
        let mut outer: [[f64; 2]; 2] = [[0.0; 2]; 2];
        let mut outer_dot = [[0.0; 2]; 2];
        for k in 0..2 {
            let mut t1: [f64; 2] = [0.0; 2];
            let mut t1_dot = [0.0; 2];
            for k_1 in 0..2 {
                let t2 = x[k];
                let t3 = k_1 + 1;
                let t4 = x[t3];
                t1[k_1] = t2 * t4;
                t1_dot[k_1] = x_dot[k] * t4 + x_dot[t3] * t2;
            }
            outer[k] = t1;
            outer_dot[k] = t1_dot;
        }
        let mut out: [f64; 2] = [0.0; 2];
        let mut out_dot = [0.0; 2];
        for k_2 in 0..2 {
            let t5 = outer[k_2][0];
            let t6 = outer[0][k_2];
            out[k_2] = t5 * t6;
            out_dot[k_2] = outer_dot[k_2][0] * t6 + outer_dot[0][k_2] * t5;
        }
        (out, out_dot)
    }
}

/// The derivatives of the function `converted`.
pub enum converted {}
impl converted {
    /// The result of `converted` and its pullback, which takes the cotangent of the result.
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
        let mut a: [f64; 2] = [0.0; 2];
        a.copy_from_slice(&x[..2]);
        let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t2 = x[k];
            t1.push(t2 * t2);
        }
        let len_1 = t1.len();
        let mut b: [f64; 3] = [0.0; 3];
        b.copy_from_slice(&t1);
        let t3 = a[0];
        let t4 = b[2];
        let t5 = a[1];
        let t6 = b[0];
        let out = t3 * t4 + t5 * t6;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_b = [0.0; 3];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_a = [0.0; 2];
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_b[0] += d_t6;
                d_a[1] += d_t5;
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_b[2] += d_t4;
                d_a[0] += d_t3;
                ::chainrule::__private::add_assign(&mut d_t1[..], &d_b[..]);
                d_b.fill(0.0);
                for k in (0..len).rev() {
                    let d_t7 = ::chainrule::__private::take(d_t1.pop());
                    let t8 = d_t7 * x[k];
                    let d_t2 = t8 + t8;
                    d_x[k] += d_t2;
                }
                ::chainrule::__private::add_assign(&mut d_x[..2][..], &d_a[..]);
                d_a.fill(0.0);
            },
        )
    }
    /// The gradient of `converted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `converted` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `converted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `converted` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a: [f64; 2] = [0.0; 2];
        let mut a_dot = [0.0; 2];
        a.copy_from_slice(&x[..2]);
        a_dot.copy_from_slice(&x_dot[..2]);
        let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut t1_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let t2 = x[k];
            let t2_dot = x_dot[k];
            t1.push(t2 * t2);
            t1_dot.push(t2_dot * t2 + t2_dot * t2);
        }
        let mut b: [f64; 3] = [0.0; 3];
        let mut b_dot = [0.0; 3];
        b.copy_from_slice(&t1);
        b_dot.copy_from_slice(&t1_dot);
        let t3 = a[0];
        let t4 = b[2];
        let t5 = a[1];
        let t6 = b[0];
        let out = t3 * t4 + t5 * t6;
        let out_dot = a_dot[0] * t4 + b_dot[2] * t3 + (a_dot[1] * t6 + b_dot[0] * t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `concatenated`.
pub enum concatenated {}
impl concatenated {
    /// The result of `concatenated` and its pullback, which takes the cotangent of the result.
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
        let t1 = x[0];
        let t2 = x[1];
        let mut head = ::chainrule::__private::vec![t1 * t2];
        let len = head.len();
        let mut tail = ::chainrule::__private::vec![t2, x[2]];
        let len_1 = tail.len();
        let mut all: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len_2 = head.len();
        for k in 0..len_2 {
            all.push(head[k]);
        }
        let len_3 = tail.len();
        for k_1 in 0..len_3 {
            all.push(tail[k_1]);
        }
        let len_4 = all.len();
        let mut t3 = all.clone();
        let len_5 = t3.len();
        let mut t4 = x.to_vec();
        let len_6 = t4.len();
        let rows = ::chainrule::__private::vec![t3, t4];
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let mut flat: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len_7 = rows.len();
        for k_2 in 0..len_7 {
            let len_8 = rows[k_2].len();
            for k_3 in 0..len_8 {
                flat.push(rows[k_2][k_3]);
            }
        }
        let len_9 = flat.len();
        let mut slices: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        for k_4 in 0..2 {
            slices.push(x[..2][k_4]);
        }
        let len_10 = x[1..].len();
        for k_5 in 0..len_10 {
            slices.push(x[1..][k_5]);
        }
        let len_11 = slices.len();
        let t5 = all[0];
        let t6 = all[2];
        let t7 = flat[1];
        let t8 = flat[5];
        let t9 = slices[3];
        let out = t5 * t6 + t7 * t8 + t9 * t9;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len_10 = x[1..].len();
                let mut d_slices = ::chainrule::__private::vec![0.0; len_11];
                let mut d_flat = ::chainrule::__private::vec![0.0; len_9];
                let mut d_rows = zeros.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_6];
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_5];
                let mut d_all = ::chainrule::__private::vec![0.0; len_4];
                let mut d_tail = ::chainrule::__private::vec![0.0; len_1];
                let mut d_head = ::chainrule::__private::vec![0.0; len];
                let t10 = d_out * t9;
                let d_t9 = t10 + t10;
                d_slices[3] += d_t9;
                let d_t7 = d_out * t8;
                let d_t8 = d_out * t7;
                d_flat[5] += d_t8;
                d_flat[1] += d_t7;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_all[2] += d_t6;
                d_all[0] += d_t5;
                for k_5 in (0..len_10).rev() {
                    let d_t11 = ::chainrule::__private::take(d_slices.pop());
                    d_x[1..][k_5] += d_t11;
                }
                for k_4 in (0..2).rev() {
                    let d_t12 = ::chainrule::__private::take(d_slices.pop());
                    d_x[..2][k_4] += d_t12;
                }
                for k_2 in (0..len_7).rev() {
                    let len_8 = rows[k_2].len();
                    for k_3 in (0..len_8).rev() {
                        let d_t13 = ::chainrule::__private::take(d_flat.pop());
                        d_rows[k_2][k_3] += d_t13;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_t3, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_rows[1]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t4[..]);
                ::chainrule::__private::add_assign(&mut d_all, &d_t3);
                for k_1 in (0..len_3).rev() {
                    let d_t14 = ::chainrule::__private::take(d_all.pop());
                    d_tail[k_1] += d_t14;
                }
                for k in (0..len_2).rev() {
                    let d_t15 = ::chainrule::__private::take(d_all.pop());
                    d_head[k] += d_t15;
                }
                let d_t16 = d_tail[1];
                d_x[2] += d_t16;
                let d_t17 = d_head[0];
                let d_t1 = d_t17 * t2;
                let d_t2 = d_tail[0] + d_t17 * t1;
                d_x[1] += d_t2;
                d_x[0] += d_t1;
            },
        )
    }
    /// The gradient of `concatenated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `concatenated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `concatenated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `concatenated` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t2 = x[1];
        let t2_dot = x_dot[1];
        let head = ::chainrule::__private::vec![t1 * t2];
        let head_dot = ::chainrule::__private::vec![x_dot[0] * t2 + t2_dot * t1];
        let tail = ::chainrule::__private::vec![t2, x[2]];
        let tail_dot = ::chainrule::__private::vec![t2_dot, x_dot[2]];
        let mut all: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut all_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = head.len();
        for k in 0..len {
            all.push(head[k]);
            all_dot.push(head_dot[k]);
        }
        let len_1 = tail.len();
        for k_1 in 0..len_1 {
            all.push(tail[k_1]);
            all_dot.push(tail_dot[k_1]);
        }
        let t3 = all.clone();
        let t3_dot = all_dot.clone();
        let t4 = x.to_vec();
        let t4_dot = x_dot.to_vec();
        let rows = ::chainrule::__private::vec![t3, t4];
        let rows_dot = ::chainrule::__private::vec![t3_dot, t4_dot];
        let mut flat: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut flat_dot = ::chainrule::__private::Vec::<f64>::new();
        let len_2 = rows.len();
        for k_2 in 0..len_2 {
            let len_3 = rows[k_2].len();
            for k_3 in 0..len_3 {
                flat.push(rows[k_2][k_3]);
                flat_dot.push(rows_dot[k_2][k_3]);
            }
        }
        let mut slices: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut slices_dot = ::chainrule::__private::Vec::<f64>::new();
        for k_4 in 0..2 {
            slices.push(x[..2][k_4]);
            slices_dot.push(x_dot[..2][k_4]);
        }
        let len_4 = x[1..].len();
        for k_5 in 0..len_4 {
            slices.push(x[1..][k_5]);
            slices_dot.push(x_dot[1..][k_5]);
        }
        let t5 = all[0];
        let t6 = all[2];
        let t7 = flat[1];
        let t8 = flat[5];
        let t9 = slices[3];
        let t9_dot = slices_dot[3];
        let out = t5 * t6 + t7 * t8 + t9 * t9;
        let out_dot = all_dot[0] * t6 + all_dot[2] * t5
            + (flat_dot[1] * t8 + flat_dot[5] * t7) + (t9_dot * t9 + t9_dot * t9);
        (out, out_dot)
    }
}

/// The derivatives of the function `literal`.
pub enum literal {}
impl literal {
    /// The result of `literal` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let t1 = [x, y, x + y];
        let len = t1.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut product: f64 = 1.0;
        for k in 0..len {
            let v = t1[k];
            saved_product[k] = product;
            product *= v;
        }
        let t2 = [0.25, 0.5];
        let t3 = [x, y];
        let len_1 = t2.len();
        let len_2 = t3.len();
        let len_3 = ::core::cmp::min(len_1, len_2);
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_3 {
            let v_1 = t3[k_1];
            sum += t2[k_1] * v_1 * v_1;
        }
        let mut t4 = ::chainrule::__private::vec![x, y];
        let len_4 = t4.len();
        let len_5 = t4.len();
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        let mut sum_1: f64 = -0.0;
        let t6 = product + sum;
        for k_2 in 0..len_5 {
            let t7 = t4[k_2].exp();
            saved_t5[k_2] = t7;
            sum_1 += t7;
        }
        let out = t6 + sum_1;
        (
            out,
            move |d_out: f64| {
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_t3 = [0.0; 2];
                let mut d_t1 = [0.0; 3];
                for k_2 in 0..len_5 {
                    let d_t8 = d_out * saved_t5[k_2];
                    d_t4[..len_5][k_2] += d_t8;
                }
                let t9 = d_t4[0];
                let t10 = d_t4[1];
                for k_1 in 0..len_3 {
                    let v_1 = t3[k_1];
                    let t11 = t2[k_1] * v_1;
                    let d_v_1 = d_out * (t11 + t11);
                    d_t3[k_1] += d_v_1;
                }
                let mut d_product = d_out;
                let t12 = d_t3[0];
                let t13 = d_t3[1];
                for k in (0..len).rev() {
                    let product = saved_product[k];
                    let v = t1[k];
                    let d_v = d_product * product;
                    d_t1[k] += d_v;
                    d_product *= v;
                }
                let d_t14 = d_t1[2];
                let d_x = t9 + t12 + d_t1[0] + d_t14;
                let d_y = t10 + t13 + d_t1[1] + d_t14;
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
    /// The gradient of `literal`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `literal` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `literal`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `literal` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [x, y, x + y];
        let t1_dot = [x_dot, y_dot, x_dot + y_dot];
        let len = t1.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k in 0..len {
            let v = t1[k];
            let v_dot = t1_dot[k];
            (product, product_dot) = (product * v, product_dot * v + v_dot * product);
        }
        let t2 = [0.25, 0.5];
        let t3 = [x, y];
        let t3_dot = [x_dot, y_dot];
        let len_1 = t2.len();
        let len_2 = t3.len();
        let len_3 = ::core::cmp::min(len_1, len_2);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_3 {
            let v_1 = t3[k_1];
            let v_1_dot = t3_dot[k_1];
            let t4 = t2[k_1];
            let t5 = t4 * v_1;
            sum += t5 * v_1;
            sum_dot += v_1_dot * t4 * v_1 + v_1_dot * t5;
        }
        let t6 = ::chainrule::__private::vec![x, y];
        let t6_dot = ::chainrule::__private::vec![x_dot, y_dot];
        let len_4 = t6.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        let t7 = product + sum;
        let t7_dot = product_dot + sum_dot;
        for k_2 in 0..len_4 {
            let t8 = t6[k_2].exp();
            sum_1 += t8;
            sum_1_dot += t6_dot[k_2] * t8;
        }
        let out = t7 + sum_1;
        let out_dot = t7_dot + sum_1_dot;
        (out, out_dot)
    }
}

