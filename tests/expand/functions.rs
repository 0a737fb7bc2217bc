/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_square_pullback = ::chainrule::__private::Vec::with_capacity(64);
        #[::chainrule::differentiate()]
        fn square(a: f64) -> f64 {
            a * a
        }
        #[::chainrule::differentiate()]
        fn both(a: f64, b: f64) -> f64 {
            square(a) + square(b) * a
        }
        fn times(n: usize) -> usize {
            n + 1
        }
        let t2 = [x, y];
        let len = t2.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let (t3, square_pullback) = square::__vjp(t2[k]);
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_square_pullback, square_pullback);
            sum += t3;
        }
        let (t4, both_pullback) = both::__vjp(x, y);
        let t5 = times(1);
        let t6 = t5 as f64;
        let out = t4 * sum * t6;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_square_pullback_at = saved_square_pullback.len();
                let mut d_t2 = [0.0; 2];
                let d_t7 = d_out * t6;
                let d_t4 = d_t7 * sum;
                let (t8, t9) = both_pullback(d_t4);
                let mut d_sum = d_t7 * t4;
                for k in (0..len).rev() {
                    let sum_1 = saved_sum[k];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_square_pullback_at -= 1;
                    let square_pullback = &saved_square_pullback[saved_square_pullback_at];
                    let (d_sum_1, d_t3) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        t3,
                        &(sum_1 + *t3),
                        d_sum,
                    );
                    let (d_t10,) = square_pullback(d_t3);
                    d_t2[k] += d_t10;
                    d_sum = d_sum_1;
                }
                let d_x = t8 + d_t2[0];
                let d_y = t9 + d_t2[1];
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
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        #[::chainrule::differentiate()]
        fn square(a: f64) -> f64 {
            a * a
        }
        #[::chainrule::differentiate()]
        fn both(a: f64, b: f64) -> f64 {
            square(a) + square(b) * a
        }
        fn times(n: usize) -> usize {
            n + 1
        }
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let len = t1.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t2, t2_dot) = square::__jvp(t1[k], t1_dot[k]);
            let t3 = sum + t2;
            let t3_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t2,
                &t3,
                &sum_dot,
                &t2_dot,
            );
            sum = t3;
            sum_dot = t3_dot;
        }
        let (t4, t4_dot) = both::__jvp(x, x_dot, y, y_dot);
        let t5 = times(1);
        let t6 = t5 as f64;
        let out = t4 * sum * t6;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(t4_dot, sum)
                + ::chainrule::__private::strong_mul(sum_dot, t4),
            t6,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `renamed`.
pub enum renamed {}
impl renamed {
    /// The result of `renamed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_cube_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = [x, y];
        let len = t1.len();
        let t2 = len.wrapping_sub(1);
        let last = len > 0;
        let t3 = if last { t1[t2] } else { 0.0 };
        let t4 = if last { t3.sin() } else { 0.0 };
        let t7 = if last {
            let (t5, cube_pullback) = cube::__vjp(t4);
            let t6 = ::core::option::Option::Some(t5);
            let zeros = ::chainrule::__private::zeros_like(&t6);
            saved_cube_pullback = ::core::option::Option::Some(cube_pullback);
            saved_zeros = ::core::option::Option::Some(zeros);
            t6
        } else {
            ::core::default::Default::default()
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t7);
        let t8 = x.sin();
        let (t9, cube_pullback_1) = cube::__vjp(y);
        let t10 = t8 * t9;
        let t11 = if last { ::chainrule::__private::copied(t7.__Some_0()) } else { 0.0 };
        let out = t10 + t11;
        (
            out,
            move |d_out: f64| {
                let mut d_t7 = zeros_1.clone();
                let mut d_t1 = [0.0; 2];
                if last {
                    ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_out);
                }
                let d_t8 = d_out * t9;
                let d_t9 = d_out * t8;
                let (t12,) = cube_pullback_1(d_t9);
                let t13 = d_t8 * x.cos();
                let d_t4_1 = if last {
                    let cube_pullback = ::chainrule::__private::kept(
                        &saved_cube_pullback,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t7);
                    let d_t5 = d_t6.__Arrived_0_mut().clone();
                    let (d_t4,) = cube_pullback(d_t5);
                    d_t4
                } else {
                    0.0
                };
                let d_t3 = if last { d_t4_1 * t3.cos() } else { 0.0 };
                if last {
                    d_t1[t2] += d_t3;
                }
                let d_x = t13 + d_t1[0];
                let d_y = t12 + d_t1[1];
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
    /// The gradient of `renamed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `renamed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `renamed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `renamed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::chainrule::__private::Present as _;
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let len = t1.len();
        let t2 = len.wrapping_sub(1);
        let last = len > 0;
        let (t3, t3_dot) = if last { (t1[t2], t1_dot[t2]) } else { (0.0, 0.0) };
        let (t4, t4_dot) = if last { (t3.sin(), t3_dot * t3.cos()) } else { (0.0, 0.0) };
        let (t8, t8_dot) = if last {
            let (t5, t5_dot) = cube::__jvp(t4, t4_dot);
            let t6 = ::core::option::Option::Some(t5);
            let t6_dot = ::core::option::Option::Some(t5_dot);
            (t6, t6_dot)
        } else {
            let t7 = ::core::default::Default::default();
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        let t9 = x.sin();
        let (t10, t10_dot) = cube::__jvp(y, y_dot);
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::zero_mul(x_dot * x.cos(), t10)
            + ::chainrule::__private::strong_mul(t10_dot, t9);
        let (t13, t13_dot) = if last {
            let t12 = ::chainrule::__private::copied(t8.__Some_0());
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, t8_dot.__Some_0());
            (t12, t12_dot)
        } else {
            (0.0, 0.0)
        };
        let out = t11 + t13;
        let out_dot = t11_dot + t13_dot;
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

/// The derivatives of the function `repeated`.
pub enum repeated {}
impl repeated {
    /// The result of `repeated` and its pullback, which takes the cotangent of the result.
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
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let len_1 = if 2 == 0 { 0 } else { usize::MAX };
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            sum += x[k] * x[..2][k % 2];
        }
        let b = x[0];
        let len_3 = x.len();
        let len_4 = usize::MAX;
        let len_5 = ::core::cmp::min(len_3, len_4);
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_5 {
            sum_1 += x[k_1] * b;
        }
        let mut partial: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        for k_2 in 0..1 {
            partial.push(1.0);
        }
        let mut t1 = 0.0;
        let len_6 = x.len();
        let mut trips = 0usize;
        for k_3 in 0..len_6 {
            t1 += x[k_3];
            let t2 = t1;
            let exits = if true {
                partial.push(t2);
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_k, k_3);
            trips += 1;
            if exits {
                break;
            }
        }
        let len_7 = partial.len();
        let t3 = partial[0];
        let t4 = partial[2];
        let t5 = x[1];
        let mut saved_product: [f64; 2] = [0.0; 2];
        let mut product: f64 = 1.0;
        let t6 = sum * sum_1 + t3 * t4;
        for k_4 in 0..2 {
            let at = k_4 as usize;
            saved_product[at] = product;
            product *= t5;
        }
        let out = t6 + product;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let len = x.len();
                let len_2 = ::core::cmp::min(len, len_1);
                let len_5 = ::core::cmp::min(len, len_4);
                let mut d_t1 = 0.0;
                let mut d_partial = ::chainrule::__private::vec![0.0; len_7];
                let mut d_product = d_out;
                let mut d_t5 = 0.0;
                for k_4 in (0..2).rev() {
                    let at_1 = k_4 as usize;
                    let product = saved_product[at_1];
                    let d_t5_1 = d_product * product;
                    d_product *= t5;
                    d_t5 += d_t5_1;
                }
                d_x[1] += d_t5;
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_partial[2] += d_t4;
                d_partial[0] += d_t3;
                let d_sum = d_out * sum_1;
                let d_sum_1 = d_out * sum;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k_3 = saved_k[saved_k_at];
                    let d_t2_1 = if true {
                        let d_t2 = ::chainrule::__private::take(d_partial.pop());
                        d_t2
                    } else {
                        0.0
                    };
                    d_t1 += d_t2_1;
                    let d_t7 = d_t1;
                    d_x[k_3] += d_t7;
                }
                for k_2 in (0..1).rev() {
                    let d_t8 = ::chainrule::__private::take(d_partial.pop());
                }
                for k_1 in 0..len_5 {
                    let d_t9 = d_sum_1 * b;
                    d_x[..len_5][k_1] += d_t9;
                }
                let d_b = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::sum_all(&x[..len_5]),
                        d_sum_1,
                    );
                d_x[0] += d_b;
                for k in 0..len_2 {
                    let t10 = k % 2;
                    let d_t11 = d_sum * x[..2][t10];
                    let d_t12 = d_sum * x[..len_2][k];
                    d_x[..2][t10] += d_t12;
                    d_x[..len_2][k] += d_t11;
                }
            },
        )
    }
    /// The gradient of `repeated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `repeated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `repeated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `repeated` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len_1 = if 2 == 0 { 0 } else { usize::MAX };
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = k % 2;
            let t2 = x[k];
            let t3 = x[..2][t1];
            sum += t2 * t3;
            sum_dot += x_dot[k] * t3 + x_dot[..2][t1] * t2;
        }
        let b = x[0];
        let b_dot = x_dot[0];
        let len_3 = x.len();
        let len_4 = usize::MAX;
        let len_5 = ::core::cmp::min(len_3, len_4);
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_5 {
            let t4 = x[k_1];
            sum_1 += t4 * b;
            sum_1_dot += x_dot[k_1] * b + b_dot * t4;
        }
        let mut partial: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut partial_dot = ::chainrule::__private::Vec::<f64>::new();
        for k_2 in 0..1 {
            partial.push(1.0);
            partial_dot.push(0.0);
        }
        let mut t5 = 0.0;
        let mut t5_dot = 0.0;
        let len_6 = x.len();
        for k_3 in 0..len_6 {
            t5 += x[k_3];
            t5_dot += x_dot[k_3];
            let t6 = t5;
            let t6_dot = t5_dot;
            let exits = if true {
                partial.push(t6);
                partial_dot.push(t6_dot);
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let t7 = partial[0];
        let t8 = partial[2];
        let t9 = x[1];
        let t9_dot = x_dot[1];
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        let t10 = sum * sum_1 + t7 * t8;
        let t10_dot = sum_dot * sum_1 + sum_1_dot * sum
            + (partial_dot[0] * t8 + partial_dot[2] * t7);
        for k_4 in 0..2 {
            (product, product_dot) = (product * t9, product_dot * t9 + t9_dot * product);
        }
        let out = t10 + product;
        let out_dot = t10_dot + product_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `counted`.
pub enum counted {}
impl counted {
    /// The result of `counted` and its pullback, which takes the cotangent of the result.
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
        let t1 = {
            let value: HashMap<usize, usize> = HashMap::new();
            value
        };
        let mut counts = t1;
        let t2 = x.len();
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t2
        ];
        let mut turns = 1_usize;
        let mut sum: f64 = 0.0;
        for i in 0..t2 {
            let mut count = counts.entry(i % 2).or_insert(1);
            let t4 = *count;
            let weight = (t4 * turns) as f64;
            *count += 1;
            let t5 = x[i];
            let t6 = weight * t5;
            saved_t3[i] = t6;
            turns = turns + 2;
            sum += t6 * t5;
        }
        let t7 = turns as f64;
        let out = sum * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t8 = x.len();
                let d_sum = d_out * t7;
                for i in 0..t8 {
                    let t6 = saved_t3[..t8][i];
                    let d_t5 = d_sum * (t6 + t6);
                    d_x[..t8][i] += d_t5;
                }
            },
        )
    }
    /// The gradient of `counted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `counted` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `counted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `counted` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = {
            let value: HashMap<usize, usize> = HashMap::new();
            value
        };
        let mut counts = t1;
        let mut turns = 1_usize;
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let mut count = counts.entry(i % 2).or_insert(1);
            let t2 = *count;
            let weight = (t2 * turns) as f64;
            *count += 1;
            let t3 = x[i];
            let t3_dot = x_dot[i];
            let t4 = weight * t3;
            turns = turns + 2;
            sum += t4 * t3;
            sum_dot += t3_dot * weight * t3 + t3_dot * t4;
        }
        let t5 = turns as f64;
        let out = sum * t5;
        let out_dot = sum_dot * t5;
        (out, out_dot)
    }
}

/// The derivatives of the function `looked_up`.
pub enum looked_up {}
impl looked_up {
    /// The result of `looked_up` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut weights = {
            let value: HashMap<u32, f64> = [(1, 2.0), (2, 3.0)].into_iter().collect();
            value
        };
        let t1 = x * x;
        let t2 = weights[&1];
        let t3 = t1 * t2;
        let t4 = weights.get(&2).copied().unwrap_or(0.0);
        let t5 = y * t4;
        let t6 = t5 * x;
        let out = t3 + t6;
        (
            out,
            move |d_out: f64| {
                let (d_t3, d_t6) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t5, t7) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &x,
                    &t6,
                    d_t6,
                );
                let (d_y, _) = ::chainrule::__private::mul_pullback(&y, &t4, &t5, d_t5);
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                let t8 = d_t1 * x;
                let d_x = t7 + t8 + t8;
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
    /// The gradient of `looked_up`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `looked_up` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `looked_up`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `looked_up` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut weights = {
            let value: HashMap<u32, f64> = [(1, 2.0), (2, 3.0)].into_iter().collect();
            value
        };
        let t1 = x * x;
        let t2 = weights[&1];
        let t3 = t1 * t2;
        let t2_dot = ::chainrule::__zeros_of!(& t2);
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &(x_dot * x + x_dot * x),
            &t2_dot,
        );
        let t4 = weights.get(&2).copied().unwrap_or(0.0);
        let t5 = y * t4;
        let t4_dot = ::chainrule::__zeros_of!(& t4);
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &y,
            &t4,
            &t5,
            &y_dot,
            &t4_dot,
        );
        let t6 = t5 * x;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &x,
            &t6,
            &t5_dot,
            &x_dot,
        );
        let out = t3 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t6,
            &out,
            &t3_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `passed_in`.
pub enum passed_in {}
impl passed_in {
    /// The result of `passed_in` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        weights: &HashMap<u32, f64>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, weights);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, weights, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        weights: &HashMap<u32, f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &HashMap<u32, f64>, &mut ()) -> (f64,) + use<>,
    ) {
        let out = x * x * weights[&1];
        (
            out,
            move |d_out: f64, weights: &HashMap<u32, f64>, _: &mut ()| {
                let d_t1 = d_out * weights[&1];
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x,)
            },
        )
    }
    /// The gradient of `passed_in`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, weights: &HashMap<u32, f64>) -> f64 {
        let (_, pullback) = Self::__vjp(x, weights);
        let (d_x,) = pullback(1.0, weights, &mut ());
        d_x
    }
    /// The value of `passed_in` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, weights: &HashMap<u32, f64>) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, weights);
        let (d_x,) = pullback(1.0, weights, &mut ());
        (value, d_x)
    }
    /// The value of `passed_in`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, weights: &HashMap<u32, f64>, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, weights);
        let (d_x_added,) = pullback(1.0, weights, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `passed_in` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &HashMap<u32, f64>), tangents: f64) -> (f64, f64) {
        let (x, weights) = args;
        let x_dot = tangents;
        let weights_dot = ();
        Self::__jvp(x, x_dot, weights, &weights_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        weights: &HashMap<u32, f64>,
        weights_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = weights[&1];
        let out = x * x * t1;
        let out_dot = (x_dot * x + x_dot * x) * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `of_another_crate`.
pub enum of_another_crate {}
impl of_another_crate {
    /// The result of `of_another_crate` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x.clamp(-1.0, 1.0);
        let t2 = y.abs();
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_y = d_t2 * ::chainrule::__private::sign(y);
                let d_x = d_t1 * ::chainrule::__private::clamp_inner(x, -1.0, 1.0);
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
    /// The gradient of `of_another_crate`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_another_crate` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_another_crate`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_another_crate` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.clamp(-1.0, 1.0);
        let t2 = y.abs();
        let out = t1 * t2;
        let out_dot = x_dot * ::chainrule::__private::clamp_inner(x, -1.0, 1.0) * t2
            + y_dot * ::chainrule::__private::sign(y) * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `of_literals`.
pub enum of_literals {}
impl of_literals {
    /// The result of `of_literals` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut bounds = ::chainrule::__private::vec![1.0, 2.0];
        let largest = bounds.iter().copied().fold(0.0, f64::max);
        let t1 = largest * x;
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let (d_t1, t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &x,
                    &out,
                    d_out,
                );
                let (_, t3) = ::chainrule::__private::mul_pullback(
                    &largest,
                    &x,
                    &t1,
                    d_t1,
                );
                let d_x = t2 + t3;
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
    /// The gradient of `of_literals`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_literals` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_literals`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_literals` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut bounds = ::chainrule::__private::vec![1.0, 2.0];
        let largest = bounds.iter().copied().fold(0.0, f64::max);
        let t1 = largest * x;
        let largest_dot = ::chainrule::__zeros_of!(& largest);
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &largest,
            &x,
            &t1,
            &largest_dot,
            &x_dot,
        );
        let out = t1 * x;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &x,
            &out,
            &t1_dot,
            &x_dot,
        );
        (out, out_dot)
    }
}

