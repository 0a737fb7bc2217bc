/// The derivatives of the function `pair`.
pub enum pair {}
impl pair {
    /// The result of `pair` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64)) {
        let out = x * y;
        let out_1 = x + y * y;
        (
            (out, out_1),
            move |(d_out, d_out_1): (f64, f64)| {
                let t1 = d_out_1 * y;
                let d_x = d_out_1 + d_out * y;
                let d_y = t1 + t1 + d_out * x;
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
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The result of `pair` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ((f64, f64), (f64, f64)) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let out = x * y;
        let out_dot = x_dot * y + y_dot * x;
        let out_1 = x + y * y;
        let out_1_dot = x_dot + (y_dot * y + y_dot * y);
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `maybe`.
pub enum maybe {}
impl maybe {
    /// The result of `maybe` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<(f64, f64)>,
        impl ::core::ops::Fn(
            <Option<(f64, f64)> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x > 0.0;
        let (t2, t3, t4) = if t1 { (true, x * y, y) } else { (false, 0.0, 0.0) };
        let out = if t2 {
            let t5 = (t3, t4);
            let t6 = ::core::option::Option::Some(t5);
            let zeros = ::chainrule::__private::zeros_like(&t6);
            saved_zeros = ::core::option::Option::Some(zeros);
            t6
        } else {
            let t7 = ::core::option::Option::None;
            t7
        };
        (
            out,
            move |d_out: <Option<(f64, f64)> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let (d_t3, d_t4) = if t2 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros).clone();
                    let mut d_t5 = (0.0, 0.0);
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t5,
                        d_t6.__Arrived_0_mut(),
                    );
                    (d_t5.0, d_t5.1)
                } else {
                    (0.0, 0.0)
                };
                let (d_x, d_y) = if t1 {
                    (d_t3 * y, d_t4 + d_t3 * x)
                } else {
                    (0.0, 0.0)
                };
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
    ) -> (
        Option<(f64, f64)>,
        impl ::core::ops::Fn(
            <Option<(f64, f64)> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `maybe` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Option<(f64, f64)>,
        <Option<(f64, f64)> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (
        Option<(f64, f64)>,
        <Option<(f64, f64)> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (t1, t2, t3, t2_dot, t3_dot) = if x > 0.0 {
            (true, x * y, y, x_dot * y + y_dot * x, y_dot)
        } else {
            (false, 0.0, 0.0, 0.0, 0.0)
        };
        let (out, out_dot) = if t1 {
            let t4 = (t2, t3);
            let t4_dot = (t2_dot, t3_dot);
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (t5, t5_dot)
        } else {
            let t6 = ::core::option::Option::None;
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            (t6, t6_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `branches`.
pub enum branches {}
impl branches {
    /// The result of `branches` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut saved_pair_pullback = ::core::option::Option::None;
        let mut saved_pair_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_pair_pullback_2 = ::core::option::Option::None;
        let mut saved_pair_pullback_3 = ::core::option::Option::None;
        let t1 = x > 0.0;
        let (a, b) = if t1 {
            let ((t2, t3), pair_pullback) = pair::__vjp(x, y);
            saved_pair_pullback_3 = ::core::option::Option::Some(pair_pullback);
            (t2, t3)
        } else {
            (y, x * x)
        };
        let t4 = x > 0.0;
        let (c, d) = if t4 {
            (y, x * x)
        } else {
            let ((t5, t6), pair_pullback_1) = pair::__vjp(x, y);
            saved_pair_pullback_2 = ::core::option::Option::Some(pair_pullback_1);
            (t5, t6)
        };
        let t7 = x > 0.0;
        let (e, e_1) = if t7 {
            (a, x * x)
        } else {
            let (t8, pair_pullback_2) = pair::__vjp(c, y);
            let zeros = ::chainrule::__private::zeros_like(&t8);
            saved_pair_pullback_1 = ::core::option::Option::Some(pair_pullback_2);
            saved_zeros = ::core::option::Option::Some(zeros);
            (t8.0, t8.1)
        };
        let t9 = x > 0.0;
        let (f, g, h) = if t9 {
            let ((t10, t11), pair_pullback_3) = pair::__vjp(x, y);
            saved_pair_pullback = ::core::option::Option::Some(pair_pullback_3);
            (t10, t11, x)
        } else {
            (y, x * x, y)
        };
        let t12 = a * b;
        let t13 = c * d;
        let t14 = e * e_1;
        let t15 = f * g;
        let out = t12 * b + t13 * d + t14 * e_1 + t15 * h;
        (
            out,
            move |d_out: f64| {
                let d_t15 = d_out * h;
                let d_h = d_out * t15;
                let d_f = d_t15 * g;
                let d_g = d_t15 * f;
                let d_t14 = d_out * e_1;
                let d_e = d_t14 * e_1;
                let d_t13 = d_out * d;
                let d_t12 = d_out * b;
                let t16 = d_out * t14;
                let t17 = d_t14 * e;
                let t18 = d_out * t13;
                let t19 = d_t13 * d;
                let t20 = d_t13 * c;
                let t21 = d_out * t12;
                let t22 = d_t12 * b;
                let t23 = d_t12 * a;
                let (t26, t27) = if t9 {
                    let pair_pullback_3 = ::chainrule::__private::kept(
                        &saved_pair_pullback,
                    );
                    let (t24, d_y) = pair_pullback_3((d_f, d_g));
                    (d_h + t24, d_y)
                } else {
                    let t25 = d_g * x;
                    (t25 + t25, d_f + d_h)
                };
                let d_e_1 = t16 + t17;
                let (t29, t30, t31, t32) = if t7 {
                    let t28 = d_e_1 * x;
                    (t28 + t28, 0.0, d_e, 0.0)
                } else {
                    let pair_pullback_2 = ::chainrule::__private::kept(
                        &saved_pair_pullback_1,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t8 = (*zeros).clone();
                    ::chainrule::__private::add_part(&mut d_t8.1, &d_e_1);
                    ::chainrule::__private::add_part(&mut d_t8.0, &d_e);
                    let (d_c, d_y_1) = pair_pullback_2(d_t8);
                    (0.0, d_y_1, 0.0, d_c)
                };
                let d_c_1 = t19 + t32;
                let d_d = t18 + t20;
                let (t34, t35) = if t4 {
                    let t33 = d_d * x;
                    (t33 + t33, d_c_1)
                } else {
                    let pair_pullback_1 = ::chainrule::__private::kept(
                        &saved_pair_pullback_2,
                    );
                    let (d_x, d_y_2) = pair_pullback_1((d_c_1, d_d));
                    (d_x, d_y_2)
                };
                let d_a = t22 + t31;
                let d_b = t21 + t23;
                let (t37, t38) = if t1 {
                    let pair_pullback = ::chainrule::__private::kept(
                        &saved_pair_pullback_3,
                    );
                    let (d_x_1, d_y_3) = pair_pullback((d_a, d_b));
                    (d_x_1, d_y_3)
                } else {
                    let t36 = d_b * x;
                    (t36 + t36, d_a)
                };
                let d_x_2 = t26 + t29 + t34 + t37;
                let d_y_4 = t27 + t30 + t35 + t38;
                (d_x_2, d_y_4)
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
    /// The gradient of `branches`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `branches` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `branches`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `branches` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (a, b, a_dot, b_dot) = if x > 0.0 {
            let ((t1, t2), (t1_dot, t2_dot)) = pair::__jvp(x, x_dot, y, y_dot);
            (t1, t2, t1_dot, t2_dot)
        } else {
            (y, x * x, y_dot, x_dot * x + x_dot * x)
        };
        let (c, d, c_dot, d_dot) = if x > 0.0 {
            (y, x * x, y_dot, x_dot * x + x_dot * x)
        } else {
            let ((t3, t4), (t3_dot, t4_dot)) = pair::__jvp(x, x_dot, y, y_dot);
            (t3, t4, t3_dot, t4_dot)
        };
        let (e, e_1, e_dot, e_1_dot) = if x > 0.0 {
            (a, x * x, a_dot, x_dot * x + x_dot * x)
        } else {
            let (t5, t5_dot) = pair::__jvp(c, c_dot, y, y_dot);
            let t6 = t5.0;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &t5_dot.0);
            let t7 = t5.1;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &t5_dot.1);
            (t6, t7, t6_dot, t7_dot)
        };
        let (f, g, h, f_dot, g_dot, h_dot) = if x > 0.0 {
            let ((t8, t9), (t8_dot, t9_dot)) = pair::__jvp(x, x_dot, y, y_dot);
            (t8, t9, x, t8_dot, t9_dot, x_dot)
        } else {
            (y, x * x, y, y_dot, x_dot * x + x_dot * x, y_dot)
        };
        let t10 = a * b;
        let t11 = c * d;
        let t12 = e * e_1;
        let t13 = f * g;
        let out = t10 * b + t11 * d + t12 * e_1 + t13 * h;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(a_dot, b)
                + ::chainrule::__private::strong_mul(b_dot, a),
            b,
        ) + ::chainrule::__private::strong_mul(b_dot, t10)
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(c_dot, d)
                    + ::chainrule::__private::strong_mul(d_dot, c),
                d,
            ) + ::chainrule::__private::strong_mul(d_dot, t11))
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(e_dot, e_1)
                    + ::chainrule::__private::strong_mul(e_1_dot, e),
                e_1,
            ) + ::chainrule::__private::strong_mul(e_1_dot, t12))
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(f_dot, g)
                    + ::chainrule::__private::strong_mul(g_dot, f),
                h,
            ) + ::chainrule::__private::zero_mul(h_dot, t13));
        (out, out_dot)
    }
}

/// The derivatives of the function `assigned`.
pub enum assigned {}
impl assigned {
    /// The result of `assigned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pair_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pair_pullback_1 = ::core::option::Option::None;
        let a = x * x;
        let (b, pair_pullback) = pair::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&b);
        let t2 = x > 0.0;
        let (a_3, a_4, b_2) = if t2 {
            let ((a_1, a_2), pair_pullback_1) = pair::__vjp(x, y);
            let b_1 = (y, x * x);
            saved_pair_pullback_1 = ::core::option::Option::Some(pair_pullback_1);
            (a_1, a_2, b_1)
        } else {
            (y, a, b)
        };
        let (mut c, pair_pullback_2) = pair::__vjp(x, y);
        for i in 0..3 {
            let (t6, t7) = if i == 1 {
                let t3 = c.0;
                ::chainrule::__private::push(&mut saved_t1, t3);
                (::chainrule::__private::copied(&c.1), t3 * x)
            } else {
                let ((t4, t5), pair_pullback_3) = pair::__vjp(
                    ::chainrule::__private::copied(&c.0),
                    ::chainrule::__private::copied(&c.1),
                );
                ::chainrule::__private::push(&mut saved_pair_pullback, pair_pullback_3);
                (t4, t5)
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&c.0);
            c.0 = t6;
            let zeros_2 = ::chainrule::__private::zeros_like(&c.1);
            c.1 = t7;
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&c);
        let (d, pair_pullback_4) = pair::__vjp(x, y);
        let zeros_4 = ::chainrule::__private::zeros_like(&d);
        let mut d_1 = (d.1, d.0);
        let zeros_5 = ::chainrule::__private::zeros_like(&d_1);
        let t8 = d_1.1;
        let t9 = t8 + x;
        d_1.0 = t9;
        d_1.1 = d.0;
        let t10 = a_3 * a_4;
        let t11 = b_2.0;
        let t12 = b_2.1;
        let t13 = t10 * a_4 + t11 * t12;
        let t14 = c.0;
        let t15 = c.1;
        let t16 = t14 * t15;
        let t17 = c.1;
        let t18 = t16 * t17;
        let t19 = t13 + t18;
        let t20 = d_1.0;
        let t21 = d_1.1;
        let t22 = t20 * t21;
        let out = t19 + t22;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_pair_pullback_at = saved_pair_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_d_1 = zeros_5.clone();
                let mut d_d = zeros_4.clone();
                let mut d_c = zeros_3.clone();
                let mut d_b_2 = (0.0, 0.0);
                let mut d_b = zeros.clone();
                let (d_t19, d_t22) = ::chainrule::__private::add_pullback(
                    &t19,
                    &t22,
                    &out,
                    d_out,
                );
                let (d_t20, d_t21) = ::chainrule::__private::mul_pullback(
                    &t20,
                    &t21,
                    &t22,
                    d_t22,
                );
                ::chainrule::__private::add_assign(&mut d_d_1.1, &d_t21);
                ::chainrule::__private::add_assign(&mut d_d_1.0, &d_t20);
                let (d_t13, d_t18) = ::chainrule::__private::add_pullback(
                    &t13,
                    &t18,
                    &t19,
                    d_t19,
                );
                let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                    &t16,
                    &t17,
                    &t18,
                    d_t18,
                );
                ::chainrule::__private::add_part(&mut d_c.1, &d_t17);
                let (d_t14, d_t15) = ::chainrule::__private::mul_pullback(
                    &t14,
                    &t15,
                    &t16,
                    d_t16,
                );
                ::chainrule::__private::add_part(&mut d_c.1, &d_t15);
                ::chainrule::__private::add_part(&mut d_c.0, &d_t14);
                let d_t11 = d_t13 * t12;
                let d_t12 = d_t13 * t11;
                d_b_2.1 += d_t12;
                d_b_2.0 += d_t11;
                let d_t10 = d_t13 * a_4;
                let d_a_3 = d_t10 * a_4;
                let d_t23 = d_d_1.1.clone();
                ::chainrule::__private::set_zero(&mut d_d_1.1);
                let d_t9 = d_d_1.0.clone();
                ::chainrule::__private::set_zero(&mut d_d_1.0);
                ::chainrule::__private::add_part(&mut d_d.0, &d_t23);
                let (d_t8, t24) = ::chainrule::__private::add_pullback(
                    &t8,
                    &x,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_assign(&mut d_d_1.1, &d_t8);
                let d_t25 = d_d_1.0.clone();
                let d_t26 = d_d_1.1.clone();
                ::chainrule::__private::add_part(&mut d_d.0, &d_t26);
                ::chainrule::__private::add_part(&mut d_d.1, &d_t25);
                let (t27, t28) = pair_pullback_4(d_d);
                let mut d_x = 0.0;
                let t29 = d_t13 * t10;
                let t30 = d_t10 * a_3;
                for i in (0..3).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let d_t7 = d_c.1.clone();
                    ::chainrule::__private::write_part(&mut d_c.1, zeros_2);
                    let d_t6 = d_c.0.clone();
                    ::chainrule::__private::write_part(&mut d_c.0, zeros_1);
                    let d_x_2 = if i == 1 {
                        saved_t1_at -= 1;
                        let t3 = &saved_t1[saved_t1_at];
                        let (d_t3, d_x_1) = ::chainrule::__private::mul_pullback(
                            t3,
                            &x,
                            &(*t3 * x),
                            d_t7,
                        );
                        ::chainrule::__private::add_part(&mut d_c.0, &d_t3);
                        ::chainrule::__private::add_part(&mut d_c.1, &d_t6);
                        d_x_1
                    } else {
                        saved_pair_pullback_at -= 1;
                        let pair_pullback_3 = &saved_pair_pullback[saved_pair_pullback_at];
                        let (d_t31, d_t32) = pair_pullback_3((d_t6, d_t7));
                        ::chainrule::__private::add_part(&mut d_c.1, &d_t32);
                        ::chainrule::__private::add_part(&mut d_c.0, &d_t31);
                        0.0
                    };
                    d_x += d_x_2;
                }
                let (t33, t34) = pair_pullback_2(d_c);
                let d_a_4 = t29 + t30;
                let (t40, t41, d_a) = if t2 {
                    let pair_pullback_1 = ::chainrule::__private::kept(
                        &saved_pair_pullback_1,
                    );
                    let mut d_b_1 = (0.0, 0.0);
                    ::chainrule::__private::add_assign(&mut d_b_1, &d_b_2);
                    let d_t35 = d_b_1.1;
                    let t36 = d_t35 * x;
                    let t37 = d_b_1.0;
                    let (t38, t39) = pair_pullback_1((d_a_3, d_a_4));
                    (t36 + t36 + t38, t37 + t39, 0.0)
                } else {
                    ::chainrule::__private::add_assign(&mut d_b, &d_b_2);
                    (0.0, d_a_3, d_a_4)
                };
                let (t42, t43) = pair_pullback(d_b);
                let t44 = d_a * x;
                let d_x_3 = t24 + t27 + d_x + t33 + t40 + t42 + t44 + t44;
                let d_y = t28 + t34 + t41 + t43;
                (d_x_3, d_y)
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
    /// The gradient of `assigned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `assigned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `assigned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = x * x;
        let a_dot = x_dot * x + x_dot * x;
        let (b, b_dot) = pair::__jvp(x, x_dot, y, y_dot);
        let (a_3, a_4, b_2, a_3_dot, a_4_dot, b_2_dot) = if x > 0.0 {
            let ((a_1, a_2), (a_1_dot, a_2_dot)) = pair::__jvp(x, x_dot, y, y_dot);
            let b_1 = (y, x * x);
            let b_1_dot = (y_dot, x_dot * x + x_dot * x);
            (a_1, a_2, b_1, a_1_dot, a_2_dot, b_1_dot)
        } else {
            (y, a, b, y_dot, a_dot, b_dot)
        };
        let (mut c, mut c_dot) = pair::__jvp(x, x_dot, y, y_dot);
        for i in 0..3 {
            let (t8, t9, t8_dot, t9_dot) = if i == 1 {
                let t1 = ::chainrule::__private::copied(&c.1);
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(&mut t1_dot, &c_dot.1);
                let t2 = c.0;
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(&mut t2_dot, &c_dot.0);
                let t3 = t2 * x;
                let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t2,
                    &x,
                    &t3,
                    &t2_dot,
                    &x_dot,
                );
                (t1, t3, t1_dot, t3_dot)
            } else {
                let t4 = ::chainrule::__private::copied(&c.0);
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, &c_dot.0);
                let t5 = ::chainrule::__private::copied(&c.1);
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, &c_dot.1);
                let ((t6, t7), (t6_dot, t7_dot)) = pair::__jvp(t4, t4_dot, t5, t5_dot);
                (t6, t7, t6_dot, t7_dot)
            };
            c.0 = t8;
            ::chainrule::__private::write_part(&mut c_dot.0, &t8_dot);
            c.1 = t9;
            ::chainrule::__private::write_part(&mut c_dot.1, &t9_dot);
        }
        let (d, d_dot) = pair::__jvp(x, x_dot, y, y_dot);
        let t10 = d.1;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &d_dot.1);
        let t11 = d.0;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &d_dot.0);
        let mut d_1 = (t10, t11);
        let mut d_1_dot = (t10_dot, t11_dot);
        let t12 = d_1.1;
        let t12_dot = d_1_dot.1.clone();
        let t13 = t12 + x;
        let t13_dot = ::chainrule::__private::add_pushforward(
            &t12,
            &x,
            &t13,
            &t12_dot,
            &x_dot,
        );
        let t14 = d.0;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &d_dot.0);
        d_1.0 = t13;
        d_1_dot.0 = t13_dot;
        d_1.1 = t14;
        d_1_dot.1 = t14_dot;
        let t15 = a_3 * a_4;
        let t16 = b_2.0;
        let t17 = b_2.1;
        let t18 = t15 * a_4 + t16 * t17;
        let t19 = c.0;
        let mut t19_dot = ::chainrule::__zeros_of!(& t19);
        ::chainrule::__private::read_part(&mut t19_dot, &c_dot.0);
        let t20 = c.1;
        let mut t20_dot = ::chainrule::__zeros_of!(& t20);
        ::chainrule::__private::read_part(&mut t20_dot, &c_dot.1);
        let t21 = t19 * t20;
        let t21_dot = ::chainrule::__private::strong_mul_pushforward(
            &t19,
            &t20,
            &t21,
            &t19_dot,
            &t20_dot,
        );
        let t22 = c.1;
        let mut t22_dot = ::chainrule::__zeros_of!(& t22);
        ::chainrule::__private::read_part(&mut t22_dot, &c_dot.1);
        let t23 = t21 * t22;
        let t23_dot = ::chainrule::__private::strong_mul_pushforward(
            &t21,
            &t22,
            &t23,
            &t21_dot,
            &t22_dot,
        );
        let t24 = t18 + t23;
        let t24_dot = ::chainrule::__private::add_pushforward(
            &t18,
            &t23,
            &t24,
            &(::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(a_3_dot, a_4)
                    + ::chainrule::__private::strong_mul(a_4_dot, a_3),
                a_4,
            ) + ::chainrule::__private::strong_mul(a_4_dot, t15)
                + (::chainrule::__private::strong_mul(b_2_dot.0, t17)
                    + ::chainrule::__private::strong_mul(b_2_dot.1, t16))),
            &t23_dot,
        );
        let t25 = d_1.0;
        let t25_dot = d_1_dot.0.clone();
        let t26 = d_1.1;
        let t26_dot = d_1_dot.1.clone();
        let t27 = t25 * t26;
        let t27_dot = ::chainrule::__private::strong_mul_pushforward(
            &t25,
            &t26,
            &t27,
            &t25_dot,
            &t26_dot,
        );
        let out = t24 + t27;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t24,
            &t27,
            &out,
            &t24_dot,
            &t27_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `left_with`.
pub enum left_with {}
impl left_with {
    /// The result of `left_with` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_pair_pullback = ::core::option::Option::None;
        let mut saved_pair_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pair_pullback_2 = ::core::option::Option::None;
        let mut saved_pair_pullback_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t2: f64 = 0.0;
        let mut t3: f64 = 0.0;
        let mut trips = 0usize;
        loop {
            let exits_1 = if x > 0.0 {
                let ((t4, t5), pair_pullback) = pair::__vjp(x, y);
                ::chainrule::__private::push(&mut saved_pair_pullback_3, pair_pullback);
                t2 = t4;
                t3 = t5;
                true
            } else {
                let exits = if y > 0.0 {
                    t2 = y;
                    t3 = x * x;
                    true
                } else {
                    false
                };
                exits
            };
            trips += 1;
            if exits_1 {
                break;
            }
        }
        let t6 = x > 0.0;
        let (c, d) = if t6 {
            let ((t7, t8), pair_pullback_1) = pair::__vjp(x, y);
            saved_pair_pullback_2 = ::core::option::Option::Some(pair_pullback_1);
            (t7, t8)
        } else {
            (x * x, y)
        };
        let p = -x;
        let t9 = [x, y, p];
        let mut all: ::chainrule::__private::Vec<(f64, f64)> = ::chainrule::__private::Vec::new();
        let len = t9.len();
        for k in 0..len {
            let q = t9[k];
            let (t12, t13) = if q > 0.0 {
                let ((t10, t11), pair_pullback_2) = pair::__vjp(q, y);
                ::chainrule::__private::push(
                    &mut saved_pair_pullback_1,
                    pair_pullback_2,
                );
                (t10, t11)
            } else {
                (q, q * q)
            };
            let t14 = (t12, t13);
            all.push(t14);
        }
        let len_1 = all.len();
        let t15 = p > 0.0;
        let t16 = t2 * t3 + c * d;
        let t19 = if t15 {
            let ((t17, t18), pair_pullback_3) = pair::__vjp(p, y);
            saved_t1 = ::core::option::Option::Some(t18);
            saved_pair_pullback = ::core::option::Option::Some(pair_pullback_3);
            t17
        } else {
            p * p
        };
        let len_2 = all.len();
        let mut sum: f64 = -0.0;
        let t20 = t16 + t19;
        for k_1 in 0..len_2 {
            let a = all[k_1].0;
            let b = all[k_1].1;
            sum += a * b * b;
        }
        let out = t20 + sum;
        (
            out,
            move |d_out: f64| {
                let mut saved_pair_pullback_1_at = saved_pair_pullback_1.len();
                let mut saved_pair_pullback_3_at = saved_pair_pullback_3.len();
                let mut d_all = ::chainrule::__private::vec![(0.0, 0.0); len_1];
                let mut d_t9 = [0.0; 3];
                for k_1 in 0..len_2 {
                    let a = all[k_1].0;
                    let b = all[k_1].1;
                    let d_t21 = d_out * b;
                    let d_a = d_t21 * b;
                    let d_b = d_out * (a * b) + d_t21 * a;
                    d_all[k_1].1 += d_b;
                    d_all[k_1].0 += d_a;
                }
                let (t24, t25) = if t15 {
                    let t18 = ::chainrule::__private::kept(&saved_t1);
                    let pair_pullback_3 = ::chainrule::__private::kept(
                        &saved_pair_pullback,
                    );
                    let t22 = ::chainrule::__private::zeros_like(t18);
                    let (d_p, d_y) = pair_pullback_3((d_out, t22));
                    (d_y, d_p)
                } else {
                    let t23 = d_out * p;
                    (0.0, t23 + t23)
                };
                let d_c = d_out * d;
                let d_d = d_out * c;
                let mut d_y_1 = 0.0;
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                for k in (0..len).rev() {
                    let q = t9[k];
                    let mut d_t14 = (0.0, 0.0);
                    let d_t14_1 = ::chainrule::__private::take(d_all.pop());
                    ::chainrule::__private::add_assign(&mut d_t14, &d_t14_1);
                    let d_t12 = d_t14.0;
                    let d_t13 = d_t14.1;
                    let (d_y_3, d_q_1) = if q > 0.0 {
                        saved_pair_pullback_1_at -= 1;
                        let pair_pullback_2 = &saved_pair_pullback_1[saved_pair_pullback_1_at];
                        let (d_q, d_y_2) = pair_pullback_2((d_t12, d_t13));
                        (d_y_2, d_q)
                    } else {
                        let t26 = d_t13 * q;
                        (0.0, d_t12 + t26 + t26)
                    };
                    d_t9[k] += d_q_1;
                    d_y_1 += d_y_3;
                }
                let d_p_1 = t25 + d_t9[2];
                let t27 = d_t9[0];
                let t28 = d_t9[1];
                let (t30, t31) = if t6 {
                    let pair_pullback_1 = ::chainrule::__private::kept(
                        &saved_pair_pullback_2,
                    );
                    let (d_x, d_y_4) = pair_pullback_1((d_c, d_d));
                    (d_x, d_y_4)
                } else {
                    let t29 = d_c * x;
                    (t29 + t29, d_d)
                };
                let mut d_t2_1 = d_t2;
                let mut d_t3_1 = d_t3;
                let mut d_x_1 = 0.0;
                let mut d_y_5 = 0.0;
                for _ in 0..trips {
                    let (d_x_4, d_y_8) = if x > 0.0 {
                        saved_pair_pullback_3_at -= 1;
                        let pair_pullback = &saved_pair_pullback_3[saved_pair_pullback_3_at];
                        let (d_x_2, d_y_6) = pair_pullback((d_t2_1, d_t3_1));
                        d_t2_1 = 0.0;
                        d_t3_1 = 0.0;
                        (d_x_2, d_y_6)
                    } else {
                        let (d_x_3, d_y_7) = if y > 0.0 {
                            let t32 = d_t3_1 * x;
                            let d_t2_2 = d_t2_1;
                            d_t2_1 = 0.0;
                            d_t3_1 = 0.0;
                            (t32 + t32, d_t2_2)
                        } else {
                            (0.0, 0.0)
                        };
                        (d_x_3, d_y_7)
                    };
                    d_x_1 += d_x_4;
                    d_y_5 += d_y_8;
                }
                let d_x_5 = t27 + t30 + d_x_1 - d_p_1;
                let d_y_9 = t24 + d_y_1 + t28 + t31 + d_y_5;
                (d_x_5, d_y_9)
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
    /// The gradient of `left_with`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `left_with` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `left_with`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `left_with` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t1: f64 = 0.0;
        let mut t2: f64 = 0.0;
        let mut t1_dot = 0.0;
        let mut t2_dot = 0.0;
        loop {
            let exits_1 = if x > 0.0 {
                let ((t3, t4), (t3_dot, t4_dot)) = pair::__jvp(x, x_dot, y, y_dot);
                t1 = t3;
                t2 = t4;
                t1_dot = t3_dot;
                t2_dot = t4_dot;
                true
            } else {
                let exits = if y > 0.0 {
                    t1 = y;
                    t2 = x * x;
                    t1_dot = y_dot;
                    t2_dot = x_dot * x + x_dot * x;
                    true
                } else {
                    false
                };
                exits
            };
            if exits_1 {
                break;
            }
        }
        let (c, d, c_dot, d_dot) = if x > 0.0 {
            let ((t5, t6), (t5_dot, t6_dot)) = pair::__jvp(x, x_dot, y, y_dot);
            (t5, t6, t5_dot, t6_dot)
        } else {
            (x * x, y, x_dot * x + x_dot * x, y_dot)
        };
        let p = -x;
        let p_dot = -x_dot;
        let t7 = [x, y, p];
        let t7_dot = [x_dot, y_dot, p_dot];
        let mut all: ::chainrule::__private::Vec<(f64, f64)> = ::chainrule::__private::Vec::new();
        let mut all_dot = ::chainrule::__private::Vec::<(f64, f64)>::new();
        let len = t7.len();
        for k in 0..len {
            let q = t7[k];
            let q_dot = t7_dot[k];
            let (t10, t11, t10_dot, t11_dot) = if q > 0.0 {
                let ((t8, t9), (t8_dot, t9_dot)) = pair::__jvp(q, q_dot, y, y_dot);
                (t8, t9, t8_dot, t9_dot)
            } else {
                (q, q * q, q_dot, q_dot * q + q_dot * q)
            };
            let t12 = (t10, t11);
            let t12_dot = (t10_dot, t11_dot);
            all.push(t12);
            all_dot.push(t12_dot);
        }
        let t13 = t1 * t2 + c * d;
        let t13_dot = ::chainrule::__private::strong_mul(t1_dot, t2)
            + ::chainrule::__private::strong_mul(t2_dot, t1)
            + (::chainrule::__private::strong_mul(c_dot, d)
                + ::chainrule::__private::strong_mul(d_dot, c));
        let (t16, t16_dot) = if p > 0.0 {
            let ((t14, t15), (t14_dot, t15_dot)) = pair::__jvp(p, p_dot, y, y_dot);
            (t14, t14_dot)
        } else {
            (p * p, p_dot * p + p_dot * p)
        };
        let len_1 = all.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        let t17 = t13 + t16;
        let t17_dot = t13_dot + t16_dot;
        for k_1 in 0..len_1 {
            let a = all[k_1].0;
            let a_dot = all_dot[k_1].0;
            let b = all[k_1].1;
            let b_dot = all_dot[k_1].1;
            let t18 = a * b;
            sum += t18 * b;
            sum_dot
                += ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(a_dot, b)
                        + ::chainrule::__private::strong_mul(b_dot, a),
                    b,
                ) + ::chainrule::__private::strong_mul(b_dot, t18);
        }
        let out = t17 + sum;
        let out_dot = t17_dot + sum_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `instead`.
pub enum instead {}
impl instead {
    /// The result of `instead` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pair_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = [false; 4];
        let mut best = false;
        let mut best_1 = ::core::default::Default::default();
        for i in 0..4 {
            let zeros = ::chainrule::__private::zeros_like(&best_1);
            let (now, pair_pullback) = pair::__vjp(x * i as f64, y);
            let zeros_1 = ::chainrule::__private::zeros_like(&now);
            let t2 = now.0 > 0.3;
            if t2 {
                let t3 = ::core::option::Option::Some(now);
                let zeros_2 = ::chainrule::__private::zeros_like(&t3);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_2);
                best = true;
                best_1 = t3;
            }
            let zeros_3 = ::chainrule::__private::zeros_like(&best_1);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros);
            ::chainrule::__private::push(&mut saved_pair_pullback, pair_pullback);
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_1);
            let at = i as usize;
            saved_t1[at] = t2;
            ::chainrule::__private::push(&mut saved_zeros_6, zeros_3);
        }
        let zeros_4 = ::chainrule::__private::zeros_like(&best_1);
        let (a, b) = if best {
            let t4 = ::chainrule::__private::copied(best_1.__Some_0());
            let zeros_5 = ::chainrule::__private::zeros_like(&t4);
            saved_zeros_2 = ::core::option::Option::Some(zeros_5);
            (t4.0, t4.1)
        } else {
            (x, y)
        };
        let (t5, maybe_pullback) = maybe::__vjp(x, y);
        let zeros_6 = ::chainrule::__private::zeros_like(&t5);
        let t6 = t5.is_some();
        let (c_1, c_2) = if t6 {
            let c = ::chainrule::__private::copied(t5.__Some_0());
            let zeros_7 = ::chainrule::__private::zeros_like(&c);
            saved_zeros_1 = ::core::option::Option::Some(zeros_7);
            (c.0, c.1)
        } else {
            (y, x)
        };
        let (t7, maybe_pullback_1) = maybe::__vjp(x, y);
        let zeros_8 = ::chainrule::__private::zeros_like(&t7);
        let t8 = ::chainrule::__private::is_there(&t7);
        let t9 = ::chainrule::__private::present(&t7);
        let zeros_9 = ::chainrule::__private::zeros_like(&t9);
        let t12 = if t8 {
            let t10 = ::chainrule::__private::copied(t9.__Some_0());
            let zeros_10 = ::chainrule::__private::zeros_like(&t10);
            let t11 = t10.1;
            saved_zeros = ::core::option::Option::Some(zeros_10);
            t10.0
        } else {
            1.0
        };
        let t13 = t12 * a;
        let t14 = t13 * b;
        let t15 = c_1 * c_2;
        let out = t14 * b + t15 * c_2;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_pair_pullback_at = saved_pair_pullback.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut d_t9 = zeros_9.clone();
                let mut d_t7 = zeros_8.clone();
                let mut d_t5 = zeros_6.clone();
                let mut d_best_1 = zeros_4.clone();
                let d_t15 = d_out * c_2;
                let d_c_1 = d_t15 * c_2;
                let d_t14 = d_out * b;
                let d_t13 = d_t14 * b;
                let d_t12 = d_t13 * a;
                let d_a = d_t13 * t12;
                let t16 = d_out * t15;
                let t17 = d_t15 * c_1;
                let t18 = d_out * t14;
                let t19 = d_t14 * t13;
                if t8 {
                    let zeros_10 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t10 = (*zeros_10).clone();
                    ::chainrule::__private::add_part(&mut d_t10.0, &d_t12);
                    ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_t10);
                }
                ::chainrule::__private::add_assign(&mut d_t7, &d_t9);
                let (t20, t21) = maybe_pullback_1(d_t7);
                let d_c_2 = t16 + t17;
                let (t22, t23) = if t6 {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_c = (*zeros_7).clone();
                    ::chainrule::__private::add_part(&mut d_c.1, &d_c_2);
                    ::chainrule::__private::add_part(&mut d_c.0, &d_c_1);
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_c);
                    (0.0, 0.0)
                } else {
                    (d_c_2, d_c_1)
                };
                let (t24, t25) = maybe_pullback(d_t5);
                let d_b = t18 + t19;
                let (t26, t27) = if best {
                    let zeros_5 = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t4 = (*zeros_5).clone();
                    ::chainrule::__private::add_part(&mut d_t4.1, &d_b);
                    ::chainrule::__private::add_part(&mut d_t4.0, &d_a);
                    ::chainrule::__private::add_part(d_best_1.__Some_0_mut(), &d_t4);
                    (0.0, 0.0)
                } else {
                    (d_a, d_b)
                };
                let mut d_best_1_1 = d_best_1;
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                for i in (0..4).rev() {
                    saved_zeros_4_at -= 1;
                    let zeros = &saved_zeros_4[saved_zeros_4_at];
                    saved_pair_pullback_at -= 1;
                    let pair_pullback = &saved_pair_pullback[saved_pair_pullback_at];
                    saved_zeros_5_at -= 1;
                    let zeros_1 = &saved_zeros_5[saved_zeros_5_at];
                    let at_1 = i as usize;
                    saved_zeros_6_at -= 1;
                    let zeros_3 = &saved_zeros_6[saved_zeros_6_at];
                    let mut d_best_1_2 = (*zeros).clone();
                    let mut d_best_1_3 = (*zeros_3).clone();
                    ::chainrule::__private::add_assign(&mut d_best_1_3, &d_best_1_1);
                    let t28 = i as f64;
                    let d_now_1 = if saved_t1[at_1] {
                        saved_zeros_3_at -= 1;
                        let zeros_2 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t3 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t3, &d_best_1_3);
                        let d_now = d_t3.__Arrived_0_mut().clone();
                        d_now
                    } else {
                        ::chainrule::__private::add_assign(&mut d_best_1_2, &d_best_1_3);
                        let t29 = (*zeros_1).clone();
                        t29
                    };
                    let (d_t30, d_y_1) = pair_pullback(d_now_1);
                    let d_x_1 = d_t30 * t28;
                    d_best_1_1 = d_best_1_2;
                    d_x += d_x_1;
                    d_y += d_y_1;
                }
                let d_x_2 = t20 + t22 + t24 + t26 + d_x;
                let d_y_2 = t21 + t23 + t25 + t27 + d_y;
                (d_x_2, d_y_2)
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
    /// The gradient of `instead`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `instead` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `instead`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `instead` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::chainrule::__private::Present as _;
        let t1 = ::core::default::Default::default();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut best = false;
        let mut best_1 = t1;
        let mut best_1_dot = t1_dot;
        for i in 0..4 {
            let t2 = i as f64;
            let (now, now_dot) = pair::__jvp(x * t2, x_dot * t2, y, y_dot);
            if now.0 > 0.3 {
                let now_dot_1 = now_dot.clone();
                let t3 = ::core::option::Option::Some(now);
                let t3_dot = ::core::option::Option::Some(now_dot_1);
                best = true;
                best_1 = t3;
                best_1_dot = t3_dot;
            }
        }
        let (a, b, a_dot, b_dot) = if best {
            let t4 = ::chainrule::__private::copied(best_1.__Some_0());
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, best_1_dot.__Some_0());
            let t5 = t4.0;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &t4_dot.0);
            let t6 = t4.1;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &t4_dot.1);
            (t5, t6, t5_dot, t6_dot)
        } else {
            (x, y, x_dot, y_dot)
        };
        let (t7, t7_dot) = maybe::__jvp(x, x_dot, y, y_dot);
        let (c_1, c_2, c_1_dot, c_2_dot) = if t7.is_some() {
            let c = ::chainrule::__private::copied(t7.__Some_0());
            let mut c_dot = ::chainrule::__zeros_of!(& c);
            ::chainrule::__private::read_part(&mut c_dot, t7_dot.__Some_0());
            let t8 = c.0;
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, &c_dot.0);
            let t9 = c.1;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &c_dot.1);
            (t8, t9, t8_dot, t9_dot)
        } else {
            (y, x, y_dot, x_dot)
        };
        let (t10, t10_dot) = maybe::__jvp(x, x_dot, y, y_dot);
        let t11 = ::chainrule::__private::present(&t10);
        let t11_dot = t10_dot.clone();
        let (t15, t15_dot) = if ::chainrule::__private::is_there(&t10) {
            let t12 = ::chainrule::__private::copied(t11.__Some_0());
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, t11_dot.__Some_0());
            let t13 = t12.0;
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(&mut t13_dot, &t12_dot.0);
            let t14 = t12.1;
            (t13, t13_dot)
        } else {
            (1.0, 0.0)
        };
        let t16 = t15 * a;
        let t17 = t16 * b;
        let t18 = c_1 * c_2;
        let out = t17 * b + t18 * c_2;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(t15_dot, a)
                    + ::chainrule::__private::strong_mul(a_dot, t15),
                b,
            ) + ::chainrule::__private::strong_mul(b_dot, t16),
            b,
        ) + ::chainrule::__private::strong_mul(b_dot, t17)
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(c_1_dot, c_2)
                    + ::chainrule::__private::strong_mul(c_2_dot, c_1),
                c_2,
            ) + ::chainrule::__private::strong_mul(c_2_dot, t18));
        (out, out_dot)
    }
}

/// The derivatives of the function `two_returns`.
pub enum two_returns {}
impl two_returns {
    /// The result of `two_returns` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64)) {
        let mut saved_pair_pullback = ::core::option::Option::None;
        let t1 = x < 0.0;
        let (out, out_1) = if t1 {
            let t2 = if y > 0.5 { y * y } else { y };
            let t3 = if x > 0.5 { x * y } else { x };
            let ((t4, t5), pair_pullback) = pair::__vjp(t2, t3);
            saved_pair_pullback = ::core::option::Option::Some(pair_pullback);
            (t4, t5)
        } else {
            let t6 = if x > 0.5 { x * y } else { x };
            let t7 = if y > 0.5 { y * y } else { y };
            (t6, t7 * x)
        };
        (
            (out, out_1),
            move |(d_out, d_out_1): (f64, f64)| {
                let (d_x_1, d_y) = if t1 {
                    let pair_pullback = ::chainrule::__private::kept(
                        &saved_pair_pullback,
                    );
                    let t8 = y > 0.5;
                    let t9 = x > 0.5;
                    let (d_t2, d_t3) = pair_pullback((d_out, d_out_1));
                    let (d_x, t10) = if t9 { (d_t3 * y, d_t3 * x) } else { (d_t3, 0.0) };
                    let t12 = if t8 {
                        let t11 = d_t2 * y;
                        t11 + t11
                    } else {
                        d_t2
                    };
                    (d_x, t10 + t12)
                } else {
                    let t13 = y > 0.5;
                    let t14 = x > 0.5;
                    let t7 = if t13 { y * y } else { y };
                    let d_t7 = d_out_1 * x;
                    let t15 = d_out_1 * t7;
                    let t17 = if t13 {
                        let t16 = d_t7 * y;
                        t16 + t16
                    } else {
                        d_t7
                    };
                    let (t18, t19) = if t14 {
                        (d_out * y, d_out * x)
                    } else {
                        (d_out, 0.0)
                    };
                    (t15 + t18, t17 + t19)
                };
                (d_x_1, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The result of `two_returns` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ((f64, f64), (f64, f64)) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (out, out_1, out_dot, out_1_dot) = if x < 0.0 {
            let (t1, t1_dot) = if y > 0.5 {
                (y * y, y_dot * y + y_dot * y)
            } else {
                (y, y_dot)
            };
            let (t2, t2_dot) = if x > 0.5 {
                (x * y, x_dot * y + y_dot * x)
            } else {
                (x, x_dot)
            };
            let ((t3, t4), (t3_dot, t4_dot)) = pair::__jvp(t1, t1_dot, t2, t2_dot);
            (t3, t4, t3_dot, t4_dot)
        } else {
            let (t5, t5_dot) = if x > 0.5 {
                (x * y, x_dot * y + y_dot * x)
            } else {
                (x, x_dot)
            };
            let (t6, t6_dot) = if y > 0.5 {
                (y * y, y_dot * y + y_dot * y)
            } else {
                (y, y_dot)
            };
            (t5, t6 * x, t5_dot, t6_dot * x + x_dot * t6)
        };
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `tested`.
pub enum tested {}
impl tested {
    /// The result of `tested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pair_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let v = [x, y];
        let len = v.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let q = v[k];
            let q_1 = q * q;
            if q > 0.1 {
                sum += q * q_1;
            }
        }
        let len_1 = v.len();
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_1 {
            let a = v[k_1];
            let b = a * a;
            if a > 0.1 && b > 0.2 {
                if a > 0.1 && (&b) > (&a) {
                    sum_1 += a;
                }
            }
        }
        let len_2 = v.len();
        let mut sum_2: f64 = -0.0;
        for k_2 in 0..len_2 {
            let q_2 = v[k_2];
            let q_3 = q_2 * q_2;
            if q_3 > 0.1 && k_2 < 5 {
                sum_2 += q_2 * q_3;
            }
        }
        let len_3 = v.len();
        let mut sum_3: f64 = -0.0;
        let mut trips = 0usize;
        for k_3 in 0..len_3 {
            let q_4 = v[k_3];
            let mut q_5 = q_4 * q_4;
            assert!(q_5 >= 0.0);
            let t2 = q_4 < q_5 || q_4 > 0.1;
            let exits = if t2 {
                sum_3 += q_5;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_k, (k_3, q_4, t2));
            trips += 1;
            if exits {
                break;
            }
        }
        let t3 = x > 0.0;
        let (option, option_1, option_2) = if t3 {
            (true, x, y)
        } else {
            (false, 0.0, 0.0)
        };
        let (q_6, q_7) = if option {
            (option_2, option_1 * option_1)
        } else {
            (0.0, 0.0)
        };
        let option_3 = if option { q_6 > 0.1 } else { false };
        let (option_4, option_5) = if option_3 {
            (q_6, q_7)
        } else {
            let (t4, pair_pullback) = pair::__vjp(x, y);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            saved_pair_pullback = ::core::option::Option::Some(pair_pullback);
            saved_zeros = ::core::option::Option::Some(zeros);
            (t4.0, t4.1)
        };
        let t5 = (x, y);
        let t6 = (y, x);
        let t7 = [t5, t6];
        let len_4 = t7.len();
        let mut exits_1 = false;
        let mut t8: f64 = 0.0;
        let mut t9: f64 = 0.0;
        for k_4 in 0..len_4 {
            let t10 = t7[k_4];
            if exits_1 {
                let t11 = ::core::matches!(
                    (& t8).total_cmp(& t10.0), ::core::cmp::Ordering::Greater
                );
                if !(t11) {
                    t8 = t10.0;
                    t9 = t10.1;
                }
                ::chainrule::__private::push(&mut saved_t1, t11);
            } else {
                t8 = t10.0;
                t9 = t10.1;
            }
            ::chainrule::__private::push(&mut saved_exits, exits_1);
            exits_1 = true;
        }
        let t12 = option_4 * option_5;
        let t13 = sum + sum_1 * sum_2 + sum_3;
        let t14 = if exits_1 { t9 } else { 0.0 };
        let out = t13 + t12 * t14;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_k_at = saved_k.len();
                let mut d_t7 = [(0.0, 0.0); 2];
                let mut d_t6 = (0.0, 0.0);
                let mut d_t5 = (0.0, 0.0);
                let mut d_v = [0.0; 2];
                let d_t12 = d_out * t14;
                let d_t14 = d_out * t12;
                let d_t9 = if exits_1 { d_t14 } else { 0.0 };
                let d_option_4 = d_t12 * option_5;
                let d_option_5 = d_t12 * option_4;
                let mut d_t9_1 = d_t9;
                let d_sum_1 = d_out * sum_2;
                let d_sum_2 = d_out * sum_1;
                for k_4 in (0..len_4).rev() {
                    saved_exits_at -= 1;
                    let exits_1_1 = saved_exits[saved_exits_at];
                    let mut d_t10 = (0.0, 0.0);
                    if exits_1_1 {
                        saved_t1_at -= 1;
                        let t11 = saved_t1[saved_t1_at];
                        if !(t11) {
                            d_t10.1 += d_t9_1;
                            d_t9_1 = 0.0;
                        }
                    } else {
                        d_t10.1 += d_t9_1;
                        d_t9_1 = 0.0;
                    }
                    ::chainrule::__private::add_assign(&mut d_t7[k_4], &d_t10);
                }
                ::chainrule::__private::add_assign(&mut d_t5, &d_t7[0]);
                ::chainrule::__private::add_assign(&mut d_t6, &d_t7[1]);
                let t15 = d_t6.0;
                let t16 = d_t6.1;
                let t17 = d_t5.0;
                let t18 = d_t5.1;
                let (t19, t20, d_q_6, d_q_7) = if option_3 {
                    (0.0, 0.0, d_option_4, d_option_5)
                } else {
                    let pair_pullback = ::chainrule::__private::kept(
                        &saved_pair_pullback,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t4 = (*zeros).clone();
                    ::chainrule::__private::add_part(&mut d_t4.1, &d_option_5);
                    ::chainrule::__private::add_part(&mut d_t4.0, &d_option_4);
                    let (d_x, d_y) = pair_pullback(d_t4);
                    (d_x, d_y, 0.0, 0.0)
                };
                let (d_option_1, d_option_2) = if option {
                    let t21 = d_q_7 * option_1;
                    (t21 + t21, d_q_6)
                } else {
                    (0.0, 0.0)
                };
                let (t22, t23) = if t3 { (d_option_1, d_option_2) } else { (0.0, 0.0) };
                let mut d_sum_3 = d_out;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let (k_3, q_4, t2) = saved_k[saved_k_at];
                    let d_q_5 = if t2 { d_sum_3 } else { 0.0 };
                    let t24 = d_q_5 * q_4;
                    let d_q_4 = t24 + t24;
                    d_v[k_3] += d_q_4;
                }
                let mut d_sum_2_1 = d_sum_2;
                for k_2 in (0..len_2).rev() {
                    let q_2 = v[k_2];
                    let q_3 = q_2 * q_2;
                    let (t25, d_q_3) = if q_3 > 0.1 && k_2 < 5 {
                        (d_sum_2_1 * q_3, d_sum_2_1 * q_2)
                    } else {
                        (0.0, 0.0)
                    };
                    let t26 = d_q_3 * q_2;
                    let d_q_2 = t25 + t26 + t26;
                    d_v[k_2] += d_q_2;
                }
                let mut d_sum_1_1 = d_sum_1;
                for k_1 in (0..len_1).rev() {
                    let a = v[k_1];
                    let b = a * a;
                    let d_a_1 = if a > 0.1 && b > 0.2 {
                        let d_a = if a > 0.1 && (&b) > (&a) { d_sum_1_1 } else { 0.0 };
                        d_a
                    } else {
                        0.0
                    };
                    d_v[k_1] += d_a_1;
                }
                let mut d_sum = d_out;
                for k in (0..len).rev() {
                    let q = v[k];
                    let q_1 = q * q;
                    let (t27, d_q_1) = if q > 0.1 {
                        (d_sum * q_1, d_sum * q)
                    } else {
                        (0.0, 0.0)
                    };
                    let t28 = d_q_1 * q;
                    let d_q = t27 + t28 + t28;
                    d_v[k] += d_q;
                }
                let d_x_1 = t16 + t17 + t19 + t22 + d_v[0];
                let d_y_1 = t15 + t18 + t20 + t23 + d_v[1];
                (d_x_1, d_y_1)
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
    /// The gradient of `tested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `tested` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `tested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `tested` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let v = [x, y];
        let v_dot = [x_dot, y_dot];
        let len = v.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let q = v[k];
            let q_dot = v_dot[k];
            let q_1 = q * q;
            let q_1_dot = q_dot * q + q_dot * q;
            if q > 0.1 {
                sum += q * q_1;
                sum_dot += q_dot * q_1 + q_1_dot * q;
            }
        }
        let len_1 = v.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let a = v[k_1];
            let a_dot = v_dot[k_1];
            let b = a * a;
            if a > 0.1 && b > 0.2 {
                if a > 0.1 && (&b) > (&a) {
                    sum_1 += a;
                    sum_1_dot += a_dot;
                }
            }
        }
        let len_2 = v.len();
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k_2 in 0..len_2 {
            let q_2 = v[k_2];
            let q_2_dot = v_dot[k_2];
            let q_3 = q_2 * q_2;
            let q_3_dot = q_2_dot * q_2 + q_2_dot * q_2;
            if q_3 > 0.1 && k_2 < 5 {
                sum_2 += q_2 * q_3;
                sum_2_dot += q_2_dot * q_3 + q_3_dot * q_2;
            }
        }
        let len_3 = v.len();
        let mut sum_3: f64 = -0.0;
        let mut sum_3_dot = 0.0;
        for k_3 in 0..len_3 {
            let q_4 = v[k_3];
            let q_4_dot = v_dot[k_3];
            let mut q_5 = q_4 * q_4;
            let q_5_dot = q_4_dot * q_4 + q_4_dot * q_4;
            assert!(q_5 >= 0.0);
            let exits = if q_4 < q_5 || q_4 > 0.1 {
                sum_3 += q_5;
                sum_3_dot += q_5_dot;
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let (option, option_1, option_2, option_1_dot, option_2_dot) = if x > 0.0 {
            (true, x, y, x_dot, y_dot)
        } else {
            (false, 0.0, 0.0, 0.0, 0.0)
        };
        let (q_6, q_7, q_6_dot, q_7_dot) = if option {
            (
                option_2,
                option_1 * option_1,
                option_2_dot,
                option_1_dot * option_1 + option_1_dot * option_1,
            )
        } else {
            (0.0, 0.0, 0.0, 0.0)
        };
        let option_3 = if option { q_6 > 0.1 } else { false };
        let (option_4, option_5, option_4_dot, option_5_dot) = if option_3 {
            (q_6, q_7, q_6_dot, q_7_dot)
        } else {
            let (t1, t1_dot) = pair::__jvp(x, x_dot, y, y_dot);
            let t2 = t1.0;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &t1_dot.0);
            let t3 = t1.1;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &t1_dot.1);
            (t2, t3, t2_dot, t3_dot)
        };
        let t4 = (x, y);
        let t4_dot = (x_dot, y_dot);
        let t5 = (y, x);
        let t5_dot = (y_dot, x_dot);
        let t6 = [t4, t5];
        let t6_dot = [t4_dot, t5_dot];
        let len_4 = t6.len();
        let mut exits_1 = false;
        let mut t7: f64 = 0.0;
        let mut t8: f64 = 0.0;
        let mut t8_dot = 0.0;
        for k_4 in 0..len_4 {
            let t9 = t6[k_4];
            let t9_dot = t6_dot[k_4];
            if exits_1 {
                if !(::core::matches!(
                    (& t7).total_cmp(& t9.0), ::core::cmp::Ordering::Greater
                )) {
                    t7 = t9.0;
                    t8 = t9.1;
                    t8_dot = t9_dot.1;
                }
            } else {
                t7 = t9.0;
                t8 = t9.1;
                t8_dot = t9_dot.1;
            }
            exits_1 = true;
        }
        let t10 = option_4 * option_5;
        let t11 = sum + sum_1 * sum_2 + sum_3;
        let t11_dot = sum_dot + (sum_1_dot * sum_2 + sum_2_dot * sum_1) + sum_3_dot;
        let t10_dot = ::chainrule::__private::strong_mul(option_4_dot, option_5)
            + ::chainrule::__private::strong_mul(option_5_dot, option_4);
        let (t12, t12_dot) = if exits_1 { (t8, t8_dot) } else { (0.0, 0.0) };
        let out = t11 + t10 * t12;
        let out_dot = t11_dot
            + (::chainrule::__private::strong_mul(t10_dot, t12)
                + ::chainrule::__private::zero_mul(t12_dot, t10));
        (out, out_dot)
    }
}

