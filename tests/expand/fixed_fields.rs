/// The derivatives of the function `bank`.
enum bank {}
impl bank {
    /// The result of `bank` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        scale: f64,
    ) -> (
        Bank,
        impl ::core::ops::Fn(<Bank as ::chainrule::Differentiable>::Tangent) -> f64,
    ) {
        let t1 = [1.0, 2.0];
        let t2 = [0.3, 0.7];
        let mut rows_1 = ::chainrule::__private::vec![t1, t2];
        let t3 = ::chainrule::__private::vec![2.0, 3.0, 0.5, 0.7];
        let t4 = [1.5, 2.5];
        let t5 = Curve { power: 1.2, scale: 1.1 };
        let t6 = Settings {
            rate: 1.5,
            pair: (0.4, 2.5),
            rows: rows_1,
        };
        let out = Bank {
            powers: t3,
            pair: t4,
            curve: t5,
            settings: t6,
            scale: scale,
        };
        (
            out,
            move |d_out: <Bank as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_scale = d_out_1.scale;
                d_scale
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        scale: f64,
    ) -> (
        Bank,
        impl ::core::ops::Fn(
            <Bank as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(scale);
        (
            out,
            move |d_out: <Bank as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `bank`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(scale: f64) -> f64
    where
        Bank: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(scale);
        pullback(<Bank as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `bank` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(scale: f64) -> (Bank, f64)
    where
        Bank: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(scale);
        (
            value,
            pullback(
                <Bank as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `bank`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(scale: f64, d_scale: &mut f64) -> Bank
    where
        Bank: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(scale);
        let (d_scale_added,) = pullback(
            <Bank as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_scale += d_scale_added;
        value
    }
    /// The result of `bank` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Bank, <Bank as ::chainrule::Differentiable>::Tangent) {
        let scale = args;
        let scale_dot = tangents;
        Self::__jvp(scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        scale: f64,
        scale_dot: f64,
    ) -> (Bank, <Bank as ::chainrule::Differentiable>::Tangent) {
        let t1 = [1.0, 2.0];
        let t2 = [0.3, 0.7];
        let mut rows_1 = ::chainrule::__private::vec![t1, t2];
        let t3 = ::chainrule::__private::vec![2.0, 3.0, 0.5, 0.7];
        let t4 = [1.5, 2.5];
        let t5 = Curve { power: 1.2, scale: 1.1 };
        let t6 = Settings {
            rate: 1.5,
            pair: (0.4, 2.5),
            rows: rows_1,
        };
        let t3_dot = ::chainrule::__private::zeros_like(&t3);
        let t4_dot = ::chainrule::__private::zeros_like(&t4);
        let t5_dot = ::chainrule::__zeros_of!(& t5);
        let t6_dot = ::chainrule::__zeros_of!(& t6);
        let out = Bank {
            powers: t3,
            pair: t4,
            curve: t5,
            settings: t6,
            scale: scale,
        };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.powers, &t3_dot);
        ::chainrule::__private::write_part(&mut out_dot.pair, &t4_dot);
        ::chainrule::__private::write_part(&mut out_dot.curve, &t5_dot);
        ::chainrule::__private::write_part(&mut out_dot.settings, &t6_dot);
        ::chainrule::__private::write_part(&mut out_dot.scale, &scale_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `operands`.
pub enum operands {}
impl operands {
    /// The result of `operands` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let a = Curve { power: 0.7, scale: y };
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut t1 = a.power;
        let _: f64 = t1;
        let t2 = x.powf(t1);
        let t3 = a.scale;
        let t4 = t2 * t3;
        let _: f64 = t1;
        let t5 = x.hypot(t1);
        let _: f64 = t1;
        let t6 = y.atan2(t1);
        let t7 = t5 * t6;
        let t8 = t4 + t7;
        let _: f64 = t1;
        let t9 = x.max(t1);
        let _: f64 = t1;
        let t10 = x.min(t1);
        let t11 = t9 * t10;
        let t12 = a.power;
        let mut t13 = -t12;
        let _: f64 = t13;
        let _: f64 = t1;
        let t14 = x.clamp(t13, t1);
        let t15 = t11 * t14;
        let t16 = t8 - t15;
        let _: f64 = t1;
        let t17 = x.mul_add(t1, y);
        let _: f64 = t1;
        let t18 = t17.log(t1);
        let _: f64 = t1;
        let t19 = y.mul_add(x, t1);
        let t20 = t18 * t19;
        let t21 = t16 + t20;
        let t22 = y * 3.0;
        let _: f64 = t1;
        let t23 = t22.rem_euclid(t1);
        let out = t21 + t23;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let (d_t21, d_t23) = ::chainrule::__private::add_pullback(
                    &t21,
                    &t23,
                    &out,
                    d_out,
                );
                let (d_t16, d_t20) = ::chainrule::__private::add_pullback(
                    &t16,
                    &t20,
                    &t21,
                    d_t21,
                );
                let d_t18 = d_t20 * t19;
                let d_t19 = d_t20 * t18;
                let t24 = t1.ln();
                let d_t17 = ::chainrule::__private::zero_mul(d_t18, 1.0 / (t17 * t24));
                let (d_t8, d_t15) = ::chainrule::__private::sub_pullback(
                    &t8,
                    &t15,
                    &t16,
                    d_t16,
                );
                let d_t11 = d_t15 * t14;
                let d_t14 = d_t15 * t11;
                let d_t13 = d_t14 * ::chainrule::__private::clamp_low(x, t13, t1);
                let d_t12 = ::chainrule::__private::neg_pullback(&t12, &t13, d_t13);
                ::chainrule::__private::add_part(&mut d_a.power, &d_t12);
                let d_t9 = d_t11 * t10;
                let d_t10 = d_t11 * t9;
                let (d_t4, d_t7) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t7,
                    &t8,
                    d_t8,
                );
                let d_t5 = d_t7 * t6;
                let d_t6 = d_t7 * t5;
                let t25 = t1 * t1 + y * y;
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_a.scale, &d_t3);
                let d_t1 = d_t19
                    + ::chainrule::__private::zero_mul(d_t18, -t18 / (t1 * t24))
                    + d_t17 * x + d_t14 * ::chainrule::__private::clamp_high(x, t13, t1)
                    + d_t10 * ::chainrule::__private::min_second(x, t1)
                    + d_t9 * ::chainrule::__private::max_second(x, t1)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(t1, t5),
                    )
                    + ::chainrule::__private::zero_mul(
                        d_t2,
                        t2 * ::chainrule::__private::ln_or_zero(x),
                    ) - d_t23 * t22.div_euclid(t1)
                    - ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::div_or_zero(y, t25),
                    );
                ::chainrule::__private::add_part(&mut d_a.power, &d_t1);
                let d_x = d_t19 * y + d_t17 * t1
                    + d_t14 * ::chainrule::__private::clamp_inner(x, t13, t1)
                    + d_t10 * ::chainrule::__private::min_first(x, t1)
                    + d_t9 * ::chainrule::__private::max_first(x, t1)
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::div_or_zero(x, t5),
                    )
                    + ::chainrule::__private::zero_mul(
                        d_t2,
                        ::chainrule::__private::strong_mul(t1, x.powf(t1 - 1.0)),
                    );
                let d_y = d_t23 * 3.0 + d_t19 * x + d_t17
                    + ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::div_or_zero(t1, t25),
                    ) + *d_a.__Curve_scale_mut();
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
    /// The gradient of `operands`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `operands` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `operands`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `operands` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = Curve { power: 0.7, scale: y };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Curve_power_mut(), &0.0);
        ::chainrule::__private::write_part(a_dot.__Curve_scale_mut(), &y_dot);
        let mut t1 = a.power;
        let mut t1_dot = 0.0;
        ::chainrule::__private::read_part(&mut t1_dot, &a_dot.power);
        let _: f64 = t1;
        let t2 = x.powf(t1);
        let t3 = a.scale;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &a_dot.scale);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &t3,
            &t4,
            &(::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(t1, x.powf(t1 - 1.0)),
            )
                + ::chainrule::__private::zero_mul(
                    t1_dot,
                    t2 * ::chainrule::__private::ln_or_zero(x),
                )),
            &t3_dot,
        );
        let _: f64 = t1;
        let t5 = x.hypot(t1);
        let t5_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::div_or_zero(x, t5),
        )
            + ::chainrule::__private::zero_mul(
                t1_dot,
                ::chainrule::__private::div_or_zero(t1, t5),
            );
        let _: f64 = t1;
        let t6 = y.atan2(t1);
        let t7 = t1 * t1 + y * y;
        let t8 = t5 * t6;
        let t9 = t4 + t8;
        let t9_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t8,
            &t9,
            &t4_dot,
            &(::chainrule::__private::strong_mul(t5_dot, t6)
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        y_dot,
                        ::chainrule::__private::div_or_zero(t1, t7),
                    )
                        - ::chainrule::__private::zero_mul(
                            t1_dot,
                            ::chainrule::__private::div_or_zero(y, t7),
                        ),
                    t5,
                )),
        );
        let _: f64 = t1;
        let t10 = x.max(t1);
        let t10_dot = x_dot * ::chainrule::__private::max_first(x, t1)
            + t1_dot * ::chainrule::__private::max_second(x, t1);
        let _: f64 = t1;
        let t11 = x.min(t1);
        let t12 = t10 * t11;
        let t13 = a.power;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &a_dot.power);
        let mut t14 = -t13;
        let t14_dot = ::chainrule::__private::neg_pushforward(&t13, &t14, &t13_dot);
        let _: f64 = t14;
        let t12_dot = t10_dot * t11
            + (x_dot * ::chainrule::__private::min_first(x, t1)
                + t1_dot * ::chainrule::__private::min_second(x, t1)) * t10;
        let _: f64 = t1;
        let t15 = x.clamp(t14, t1);
        let t16 = t12 * t15;
        let t17 = t9 - t16;
        let t17_dot = ::chainrule::__private::sub_pushforward(
            &t9,
            &t16,
            &t17,
            &t9_dot,
            &(t12_dot * t15
                + (x_dot * ::chainrule::__private::clamp_inner(x, t14, t1)
                    + t14_dot * ::chainrule::__private::clamp_low(x, t14, t1)
                    + t1_dot * ::chainrule::__private::clamp_high(x, t14, t1)) * t12),
        );
        let _: f64 = t1;
        let t18 = x.mul_add(t1, y);
        let t18_dot = x_dot * t1 + t1_dot * x + y_dot;
        let _: f64 = t1;
        let t19 = t18.log(t1);
        let t20 = t1.ln();
        let t19_dot = ::chainrule::__private::zero_mul(t18_dot, 1.0 / (t18 * t20))
            + ::chainrule::__private::zero_mul(t1_dot, -t19 / (t1 * t20));
        let _: f64 = t1;
        let t21 = y.mul_add(x, t1);
        let t22 = t19 * t21;
        let t23 = t17 + t22;
        let t23_dot = ::chainrule::__private::add_pushforward(
            &t17,
            &t22,
            &t23,
            &t17_dot,
            &(::chainrule::__private::strong_mul(t19_dot, t21)
                + ::chainrule::__private::zero_mul(y_dot * x + x_dot * y + t1_dot, t19)),
        );
        let t24 = y * 3.0;
        let _: f64 = t1;
        let t25 = t24.rem_euclid(t1);
        let out = t23 + t25;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t23,
            &t25,
            &out,
            &t23_dot,
            &(y_dot * 3.0 - t1_dot * t24.div_euclid(t1)),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `receivers`.
pub enum receivers {}
impl receivers {
    /// The result of `receivers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let a = Curve { power: 0.7, scale: y };
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut power = a.power;
        let mut t1 = a.power;
        ::chainrule::__private::assert_scalar(&t1);
        let t2 = t1.sin();
        let _: f64 = power;
        let t3 = power.powf(x);
        let t4 = t2 * t3;
        let t5 = a.scale;
        let t6 = t4 * t5;
        let _: f64 = power;
        let t7 = power.hypot(x);
        let out = t6 + t7;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let (d_t6, d_t7) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t7,
                    &out,
                    d_out,
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_a.scale, &d_t5);
                let d_t2 = d_t4 * t3;
                let d_t3 = d_t4 * t2;
                let d_t1 = d_t2 * t1.cos();
                let d_power = ::chainrule::__private::zero_mul(
                    d_t7,
                    ::chainrule::__private::div_or_zero(power, t7),
                )
                    + ::chainrule::__private::zero_mul(
                        d_t3,
                        ::chainrule::__private::strong_mul(x, power.powf(x - 1.0)),
                    );
                ::chainrule::__private::add_part(&mut d_a.power, &(d_t1 + d_power));
                let d_y = *d_a.__Curve_scale_mut();
                let d_x = ::chainrule::__private::zero_mul(
                    d_t7,
                    ::chainrule::__private::div_or_zero(x, t7),
                )
                    + ::chainrule::__private::zero_mul(
                        d_t3,
                        t3 * ::chainrule::__private::ln_or_zero(power),
                    );
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
    /// The gradient of `receivers`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `receivers` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `receivers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `receivers` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = Curve { power: 0.7, scale: y };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Curve_power_mut(), &0.0);
        ::chainrule::__private::write_part(a_dot.__Curve_scale_mut(), &y_dot);
        let mut power = a.power;
        let mut power_dot = 0.0;
        ::chainrule::__private::read_part(&mut power_dot, &a_dot.power);
        let mut t1 = a.power;
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::read_part(&mut t1_dot, &a_dot.power);
        ::chainrule::__private::assert_scalar(&t1);
        let t2 = t1.sin();
        let _: f64 = power;
        let t3 = power.powf(x);
        let t4 = t2 * t3;
        let t5 = a.scale;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &a_dot.scale);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &t5,
            &t6,
            &(::chainrule::__private::zero_mul(t1_dot * t1.cos(), t3)
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        power_dot,
                        ::chainrule::__private::strong_mul(x, power.powf(x - 1.0)),
                    )
                        + ::chainrule::__private::zero_mul(
                            x_dot,
                            t3 * ::chainrule::__private::ln_or_zero(power),
                        ),
                    t2,
                )),
            &t5_dot,
        );
        let _: f64 = power;
        let t7 = power.hypot(x);
        let out = t6 + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &t7,
            &out,
            &t6_dot,
            &(::chainrule::__private::zero_mul(
                power_dot,
                ::chainrule::__private::div_or_zero(power, t7),
            )
                + ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::div_or_zero(x, t7),
                )),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `parts`.
pub enum parts {}
impl parts {
    /// The result of `parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let (mut a, bank_pullback) = bank::__vjp(y);
        let zeros = ::chainrule::__private::zeros_like(&a);
        ::chainrule::__private::assert_elements(&a.settings.rows);
        let len = a.settings.rows.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let mut t2 = a.settings.rows[k][1];
            let t3 = a.settings.rows[k][0];
            let _: f64 = t2;
            let t4 = x.powf(t2);
            saved_sum[k] = sum;
            saved_t1[k] = t4;
            sum += t3 * t4;
        }
        let mut t5 = a.scale;
        let mut t6 = a.powers[1];
        ::chainrule::__private::assert_scalar(&t5);
        ::chainrule::__private::assert_scalar(&t6);
        let t7 = t5.powf(t6);
        let mut t8 = a.pair[0];
        ::chainrule::__private::assert_scalar(&t8);
        let t9 = t8.sqrt();
        let t10 = t7 * t9;
        let mut t11 = a.curve.scale;
        let _: f64 = t11;
        let t12 = x.hypot(t11);
        let mut t13 = a.settings.rate;
        let _: f64 = t13;
        let t14 = x.powf(t13);
        let mut t15 = a.settings.pair.1;
        ::chainrule::__private::assert_scalar(&t15);
        let t16 = t15.ln();
        ::chainrule::__private::assert_elements(&a.powers);
        let len_1 = a.powers.len();
        let mut saved_t17: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_1: f64 = -0.0;
        let t18 = t10 * t12 + t14 * t16;
        for k_1 in 0..len_1 {
            let mut t19 = a.powers[k_1];
            let _: f64 = t19;
            let t20 = x.powf(t19);
            saved_t17[k_1] = t20;
            sum_1 += t20;
        }
        let out = t18 + sum_1 * sum;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let d_sum_1 = d_out * sum;
                let mut d_x = 0.0;
                let d_sum = d_out * sum_1;
                for k_1 in 0..len_1 {
                    let t19 = a.powers[k_1];
                    let d_x_1 = ::chainrule::__private::zero_mul(
                        d_sum_1,
                        ::chainrule::__private::strong_mul(t19, x.powf(t19 - 1.0)),
                    );
                    let d_t19 = ::chainrule::__private::zero_mul(
                        d_sum_1,
                        saved_t17[k_1] * ::chainrule::__private::ln_or_zero(x),
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [k_1]),
                        &d_t19,
                    );
                    d_x += d_x_1;
                }
                let d_t14 = d_out * t16;
                let d_t16 = d_out * t14;
                let d_t15 = ::chainrule::__private::zero_mul(d_t16, 1.0 / t15);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.settings; .pair.1),
                    &d_t15,
                );
                let t21 = ::chainrule::__private::ln_or_zero(x);
                let d_t13 = ::chainrule::__private::zero_mul(d_t14, t14 * t21);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.settings; .rate),
                    &d_t13,
                );
                let d_t10 = d_out * t12;
                let d_t12 = d_out * t10;
                let d_t11 = ::chainrule::__private::zero_mul(
                    d_t12,
                    ::chainrule::__private::div_or_zero(t11, t12),
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.curve; .scale),
                    &d_t11,
                );
                let d_t7 = d_t10 * t9;
                let d_t9 = d_t10 * t7;
                let d_t8 = ::chainrule::__private::zero_mul(d_t9, 0.5 / t9);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.pair; [0]),
                    &d_t8,
                );
                let d_t5 = ::chainrule::__private::zero_mul(
                    d_t7,
                    ::chainrule::__private::strong_mul(t6, t5.powf(t6 - 1.0)),
                );
                let d_t6 = ::chainrule::__private::zero_mul(
                    d_t7,
                    t7 * ::chainrule::__private::ln_or_zero(t5),
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.powers; [1]),
                    &d_t6,
                );
                ::chainrule::__private::add_part(&mut d_a.scale, &d_t5);
                let mut d_sum_2 = d_sum;
                let mut d_x_2 = 0.0;
                let t22 = ::chainrule::__private::zero_mul(
                    d_t14,
                    ::chainrule::__private::strong_mul(t13, x.powf(t13 - 1.0)),
                );
                let t23 = ::chainrule::__private::zero_mul(
                    d_t12,
                    ::chainrule::__private::div_or_zero(x, t12),
                );
                for k in (0..len).rev() {
                    let sum_2 = saved_sum[k];
                    let t4 = saved_t1[k];
                    let t3 = a.settings.rows[k][0];
                    let t2 = a.settings.rows[k][1];
                    let t24 = t3 * t4;
                    let (d_sum_3, d_t25) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        &t24,
                        &(sum_2 + t24),
                        d_sum_2,
                    );
                    let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &t4,
                        &t24,
                        d_t25,
                    );
                    let d_x_3 = ::chainrule::__private::zero_mul(
                        d_t4,
                        ::chainrule::__private::strong_mul(t2, x.powf(t2 - 1.0)),
                    );
                    let d_t2 = ::chainrule::__private::zero_mul(d_t4, t4 * t21);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.settings; .rows[k] [1]),
                        &d_t2,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.settings; .rows[k] [0]),
                        &d_t3,
                    );
                    d_sum_2 = d_sum_3;
                    d_x_2 += d_x_3;
                }
                let (d_y,) = bank_pullback(d_a);
                let d_x_4 = d_x + t22 + t23 + d_x_2;
                (d_x_4, d_y)
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
    /// The gradient of `parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `parts` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `parts` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (mut a, a_dot) = bank::__jvp(y, y_dot);
        ::chainrule::__private::assert_elements(&a.settings.rows);
        let len = a.settings.rows.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = a.settings.rows[k][0];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref a_dot.settings; .rows[k] [0]),
            );
            let mut t2 = a.settings.rows[k][1];
            let mut t2_dot = 0.0;
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref a_dot.settings; .rows[k] [1]),
            );
            let _: f64 = t2;
            let t3 = x.powf(t2);
            let t4 = t1 * t3;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &t3,
                &t4,
                &t1_dot,
                &(::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(t2, x.powf(t2 - 1.0)),
                )
                    + ::chainrule::__private::strong_mul(
                        t2_dot,
                        t3 * ::chainrule::__private::ln_or_zero(x),
                    )),
            );
            let t5 = sum + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t4,
                &t5,
                &sum_dot,
                &t4_dot,
            );
            sum = t5;
            sum_dot = t5_dot;
        }
        let mut t6 = a.scale;
        let mut t6_dot = ::chainrule::__private::zeros_like(&t6);
        ::chainrule::__private::read_part(&mut t6_dot, &a_dot.scale);
        let mut t7 = a.powers[1];
        let mut t7_dot = ::chainrule::__private::zeros_like(&t7);
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref a_dot.powers; [1]),
        );
        ::chainrule::__private::assert_scalar(&t6);
        ::chainrule::__private::assert_scalar(&t7);
        let t8 = t6.powf(t7);
        let mut t9 = a.pair[0];
        let mut t9_dot = ::chainrule::__private::zeros_like(&t9);
        ::chainrule::__private::read_part(
            &mut t9_dot,
            ::chainrule::__part!(ref a_dot.pair; [0]),
        );
        ::chainrule::__private::assert_scalar(&t9);
        let t10 = t9.sqrt();
        let t11 = t8 * t10;
        let mut t12 = a.curve.scale;
        let mut t12_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t12_dot,
            ::chainrule::__part!(ref a_dot.curve; .scale),
        );
        let _: f64 = t12;
        let t13 = x.hypot(t12);
        let mut t14 = a.settings.rate;
        let mut t14_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t14_dot,
            ::chainrule::__part!(ref a_dot.settings; .rate),
        );
        let _: f64 = t14;
        let t15 = x.powf(t14);
        let mut t16 = a.settings.pair.1;
        let mut t16_dot = ::chainrule::__private::zeros_like(&t16);
        ::chainrule::__private::read_part(
            &mut t16_dot,
            ::chainrule::__part!(ref a_dot.settings; .pair.1),
        );
        ::chainrule::__private::assert_scalar(&t16);
        let t17 = t16.ln();
        ::chainrule::__private::assert_elements(&a.powers);
        let len_1 = a.powers.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        let t18 = t11 * t13 + t15 * t17;
        let t18_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(
                    t6_dot,
                    ::chainrule::__private::strong_mul(t7, t6.powf(t7 - 1.0)),
                )
                    + ::chainrule::__private::strong_mul(
                        t7_dot,
                        t8 * ::chainrule::__private::ln_or_zero(t6),
                    ),
                t10,
            )
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(t9_dot, 0.5 / t10),
                    t8,
                ),
            t13,
        )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::div_or_zero(x, t13),
                )
                    + ::chainrule::__private::strong_mul(
                        t12_dot,
                        ::chainrule::__private::div_or_zero(t12, t13),
                    ),
                t11,
            )
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(t14, x.powf(t14 - 1.0)),
                )
                    + ::chainrule::__private::strong_mul(
                        t14_dot,
                        t15 * ::chainrule::__private::ln_or_zero(x),
                    ),
                t17,
            )
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(t16_dot, 1.0 / t16),
                    t15,
                ));
        for k_1 in 0..len_1 {
            let mut t19 = a.powers[k_1];
            let mut t19_dot = 0.0;
            ::chainrule::__private::read_part(
                &mut t19_dot,
                ::chainrule::__part!(ref a_dot.powers; [k_1]),
            );
            let _: f64 = t19;
            let t20 = x.powf(t19);
            sum_1 += t20;
            sum_1_dot
                += ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(t19, x.powf(t19 - 1.0)),
                )
                    + ::chainrule::__private::strong_mul(
                        t19_dot,
                        t20 * ::chainrule::__private::ln_or_zero(x),
                    );
        }
        let out = t18 + sum_1 * sum;
        let out_dot = t18_dot
            + (::chainrule::__private::strong_mul(sum_1_dot, sum)
                + ::chainrule::__private::strong_mul(sum_dot, sum_1));
        (out, out_dot)
    }
}

/// The derivatives of the function `neighbours`.
pub enum neighbours {}
impl neighbours {
    /// The result of `neighbours` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let (a, bank_pullback) = bank::__vjp(y);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = ::chainrule::__private::plain(a.powers.len());
        let len = (::core::cmp::max(1, t1) as usize);
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum = x;
        for i in 1..t1 {
            let mut t4 = a.powers[i];
            let mut t5 = a.powers[i - 1];
            ::chainrule::__private::assert_scalar(&t4);
            ::chainrule::__private::assert_scalar(&t5);
            let t6 = t4.hypot(t5);
            let mut t7 = a.powers[i];
            let _: f64 = t7;
            let t8 = y.powf(t7);
            let at = i as usize;
            saved_sum[at] = sum;
            saved_t2[at] = t6;
            saved_t3[at] = t8;
            sum = sum * t6 + t8;
        }
        let mut saved_sum_1: [f64; 3] = [0.0; 3];
        let mut saved_t9 = [0.0; 3];
        let mut sum_1 = sum;
        for i_1 in 1..3 {
            let sum_2 = sum_1
                + (a.powers[i_1 + 1] - 2.0 * a.powers[i_1] + a.powers[i_1 - 1]) * x;
            let mut t10 = a.powers[i_1];
            ::chainrule::__private::assert_scalar(&t10);
            let t11 = t10.sin();
            let at_1 = i_1 as usize;
            saved_sum_1[at_1] = sum_1;
            saved_t9[at_1] = t11;
            sum_1 = ::chainrule::__private::add_assigned(
                &sum_2,
                &(t11.powi(2) * a.scale),
            );
        }
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut d_a = zeros.clone();
                let mut d_sum_1_1 = d_sum_1;
                let mut d_x = 0.0;
                for i_1 in (1..3).rev() {
                    let at_2 = i_1 as usize;
                    let sum_1 = saved_sum_1[at_2];
                    let t11 = saved_t9[at_2];
                    let t12 = i_1 + 1;
                    let t13 = a.powers[t12];
                    let t14 = a.powers[i_1];
                    let t15 = 2.0 * t14;
                    let t16 = t13 - t15;
                    let t17 = i_1 - 1;
                    let t18 = a.powers[t17];
                    let t19 = t16 + t18;
                    let t20 = t19 * x;
                    let sum_2 = sum_1 + t20;
                    let t21 = t11.powi(2);
                    let t22 = a.scale;
                    let t23 = t21 * t22;
                    let sum_3 = ::chainrule::__private::add_assigned(&sum_2, &t23);
                    let (d_sum_2, d_t24) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        &::chainrule::__private::Assigned(&t23),
                        &sum_3,
                        d_sum_1_1,
                    );
                    let (d_t25, d_t26) = ::chainrule::__private::mul_pullback(
                        &t21,
                        &t22,
                        &t23,
                        d_t24,
                    );
                    ::chainrule::__private::add_part(&mut d_a.scale, &d_t26);
                    let d_t11 = d_t25 * (2.0 * t11);
                    let d_t10 = d_t11 * a.powers[i_1].cos();
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [i_1]),
                        &d_t10,
                    );
                    let (d_sum_1_2, d_t27) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t20,
                        &sum_2,
                        d_sum_2,
                    );
                    let (d_t28, d_x_1) = ::chainrule::__private::mul_pullback(
                        &t19,
                        &x,
                        &t20,
                        d_t27,
                    );
                    let (d_t29, d_t30) = ::chainrule::__private::add_pullback(
                        &t16,
                        &t18,
                        &t19,
                        d_t28,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [t17]),
                        &d_t30,
                    );
                    let (d_t31, d_t32) = ::chainrule::__private::sub_pullback(
                        &t13,
                        &t15,
                        &t16,
                        d_t29,
                    );
                    let (_, d_t33) = ::chainrule::__private::mul_pullback(
                        &2.0,
                        &t14,
                        &t15,
                        d_t32,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [i_1]),
                        &d_t33,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [t12]),
                        &d_t31,
                    );
                    d_sum_1_1 = d_sum_1_2;
                    d_x += d_x_1;
                }
                let mut d_sum = d_sum_1_1;
                let mut d_y = 0.0;
                for i in (1..t1).rev() {
                    let at_3 = i as usize;
                    let sum = saved_sum[at_3];
                    let t6 = saved_t2[at_3];
                    let t4 = a.powers[i];
                    let t34 = i - 1;
                    let d_y_1 = ::chainrule::__private::zero_mul(
                        d_sum,
                        ::chainrule::__private::strong_mul(t4, y.powf(t4 - 1.0)),
                    );
                    let d_t7 = ::chainrule::__private::zero_mul(
                        d_sum,
                        saved_t3[at_3] * ::chainrule::__private::ln_or_zero(y),
                    );
                    let d_t6 = d_sum * sum;
                    let d_t4 = ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::div_or_zero(t4, t6),
                    );
                    let d_t5 = ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::div_or_zero(a.powers[t34], t6),
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [t34]),
                        &d_t5,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_a.powers; [i]),
                        &(d_t7 + d_t4),
                    );
                    d_sum *= t6;
                    d_y += d_y_1;
                }
                let (t35,) = bank_pullback(d_a);
                let d_x_2 = d_x + d_sum;
                let d_y_2 = d_y + t35;
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
    /// The gradient of `neighbours`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `neighbours` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `neighbours`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `neighbours` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (a, a_dot) = bank::__jvp(y, y_dot);
        let mut sum = x;
        let mut sum_dot = x_dot;
        for i in 1..::chainrule::__private::plain(a.powers.len()) {
            let mut t1 = a.powers[i];
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref a_dot.powers; [i]),
            );
            let t2 = i - 1;
            let mut t3 = a.powers[t2];
            let mut t3_dot = ::chainrule::__private::zeros_like(&t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref a_dot.powers; [t2]),
            );
            ::chainrule::__private::assert_scalar(&t1);
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t1.hypot(t3);
            let mut t5 = a.powers[i];
            let mut t5_dot = 0.0;
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref a_dot.powers; [i]),
            );
            let _: f64 = t5;
            let t6 = y.powf(t5);
            (sum, sum_dot) = (
                sum * t4 + t6,
                ::chainrule::__private::strong_mul(sum_dot, t4)
                    + ::chainrule::__private::strong_mul(
                        ::chainrule::__private::strong_mul(
                            t1_dot,
                            ::chainrule::__private::div_or_zero(t1, t4),
                        )
                            + ::chainrule::__private::strong_mul(
                                t3_dot,
                                ::chainrule::__private::div_or_zero(t3, t4),
                            ),
                        sum,
                    )
                    + (::chainrule::__private::zero_mul(
                        y_dot,
                        ::chainrule::__private::strong_mul(t5, y.powf(t5 - 1.0)),
                    )
                        + ::chainrule::__private::strong_mul(
                            t5_dot,
                            t6 * ::chainrule::__private::ln_or_zero(y),
                        )),
            );
        }
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for i_1 in 1..3 {
            let t7 = i_1 + 1;
            let t8 = a.powers[t7];
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref a_dot.powers; [t7]),
            );
            let t9 = a.powers[i_1];
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(
                &mut t9_dot,
                ::chainrule::__part!(ref a_dot.powers; [i_1]),
            );
            let t10 = 2.0 * t9;
            let t10_dot = ::chainrule::__private::strong_mul_pushforward(
                &2.0,
                &t9,
                &t10,
                &0.0,
                &t9_dot,
            );
            let t11 = t8 - t10;
            let t11_dot = ::chainrule::__private::sub_pushforward(
                &t8,
                &t10,
                &t11,
                &t8_dot,
                &t10_dot,
            );
            let t12 = i_1 - 1;
            let t13 = a.powers[t12];
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(
                &mut t13_dot,
                ::chainrule::__part!(ref a_dot.powers; [t12]),
            );
            let t14 = t11 + t13;
            let t14_dot = ::chainrule::__private::add_pushforward(
                &t11,
                &t13,
                &t14,
                &t11_dot,
                &t13_dot,
            );
            let t15 = t14 * x;
            let t15_dot = ::chainrule::__private::strong_mul_pushforward(
                &t14,
                &x,
                &t15,
                &t14_dot,
                &x_dot,
            );
            let sum_2 = sum_1 + t15;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t15,
                &sum_2,
                &sum_1_dot,
                &t15_dot,
            );
            let mut t16 = a.powers[i_1];
            let mut t16_dot = ::chainrule::__private::zeros_like(&t16);
            ::chainrule::__private::read_part(
                &mut t16_dot,
                ::chainrule::__part!(ref a_dot.powers; [i_1]),
            );
            ::chainrule::__private::assert_scalar(&t16);
            let t17 = t16.sin();
            let t18 = t17.powi(2);
            let t19 = a.scale;
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(&mut t19_dot, &a_dot.scale);
            let t20 = t18 * t19;
            let t20_dot = ::chainrule::__private::strong_mul_pushforward(
                &t18,
                &t19,
                &t20,
                &::chainrule::__private::zero_mul(
                    2.0 * t17,
                    ::chainrule::__private::strong_mul(t16_dot, t16.cos()),
                ),
                &t19_dot,
            );
            let sum_3 = ::chainrule::__private::add_assigned(&sum_2, &t20);
            let sum_3_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &::chainrule::__private::Assigned(&t20),
                &sum_3,
                &sum_2_dot,
                &t20_dot,
            );
            sum_1 = sum_3;
            sum_1_dot = sum_3_dot;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `written`.
pub enum written {}
impl written {
    /// The result of `written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let (t1, bank_pullback) = bank::__vjp(y);
        let mut a = t1;
        a.powers.swap(0, 2);
        a.powers.reverse();
        ::chainrule::__private::assert_vector(&a.powers);
        a.powers.push(0.3);
        a.powers.rotate_left(1);
        a.powers[1] = 0.5;
        ::chainrule::__private::assert_elements(&a.powers);
        let order = ::chainrule::__private::order_by(
            &a.powers,
            |a_2, b| a_2.total_cmp(b),
        );
        ::chainrule::__private::permute(&mut a.powers, &order);
        a.pair.fill(0.7);
        a.curve.power = 3.0;
        let mut t2 = a.powers[0];
        let _: f64 = t2;
        let t3 = x.powf(t2);
        let mut t4 = a.powers[1];
        let _: f64 = t4;
        let t5 = y.powf(t4);
        let t6 = t3 * t5;
        let mut t7 = a.curve.power;
        let _: f64 = t7;
        let t8 = x.powf(t7);
        let t9 = t6 * t8;
        let t10 = a.scale;
        let t11 = ::chainrule::__private::mul_assigned(&t10, &t9);
        a.scale = t11;
        let t12 = Curve { power: 0.4, scale: 0.3 };
        let zeros = ::chainrule::__private::zeros_like(&a.curve);
        a.curve = t12;
        let t13 = ::chainrule::__private::vec![0.5, 0.7];
        let zeros_1 = ::chainrule::__private::zeros_like(&a.powers);
        a.powers = t13;
        let zeros_2 = ::chainrule::__private::zeros_like(&a);
        let t14 = a.scale;
        let mut t15 = a.powers[1];
        let _: f64 = t15;
        let t16 = x.powf(t15);
        let t17 = t14 * t16;
        let mut t18 = a.curve.scale;
        let _: f64 = t18;
        let t19 = x.hypot(t18);
        let t20 = t17 * t19;
        let mut t21 = a.pair[1];
        let _: f64 = t21;
        let t22 = y.powf(t21);
        let out = t20 * t22;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros_2.clone();
                let (d_t20, d_t22) = ::chainrule::__private::mul_pullback(
                    &t20,
                    &t22,
                    &out,
                    d_out,
                );
                let t23 = ::chainrule::__private::ln_or_zero(y);
                let d_t21 = ::chainrule::__private::zero_mul(d_t22, t22 * t23);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.pair; [1]),
                    &d_t21,
                );
                let (d_t17, d_t19) = ::chainrule::__private::mul_pullback(
                    &t17,
                    &t19,
                    &t20,
                    d_t20,
                );
                let d_t18 = ::chainrule::__private::zero_mul(
                    d_t19,
                    ::chainrule::__private::div_or_zero(t18, t19),
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.curve; .scale),
                    &d_t18,
                );
                let (d_t14, d_t16) = ::chainrule::__private::mul_pullback(
                    &t14,
                    &t16,
                    &t17,
                    d_t17,
                );
                let t24 = ::chainrule::__private::ln_or_zero(x);
                let d_t15 = ::chainrule::__private::zero_mul(d_t16, t16 * t24);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.powers; [1]),
                    &d_t15,
                );
                ::chainrule::__private::add_part(&mut d_a.scale, &d_t14);
                ::chainrule::__private::write_part(&mut d_a.powers, &zeros_1);
                ::chainrule::__private::write_part(&mut d_a.curve, &zeros);
                let d_t11 = d_a.scale.clone();
                ::chainrule::__private::set_zero(&mut d_a.scale);
                let (d_t10, d_t9) = ::chainrule::__private::strong_mul_pullback(
                    &t10,
                    &::chainrule::__private::Assigned(&t9),
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_a.scale, &d_t10);
                let d_t6 = ::chainrule::__private::zero_mul(t8, d_t9);
                let d_t8 = ::chainrule::__private::zero_mul(t6, d_t9);
                let d_t7 = ::chainrule::__private::strong_mul(d_t8, t8 * t24);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.curve; .power),
                    &d_t7,
                );
                let d_t3 = ::chainrule::__private::zero_mul(t5, d_t6);
                let d_t5 = ::chainrule::__private::zero_mul(t3, d_t6);
                let d_t4 = ::chainrule::__private::strong_mul(d_t5, t5 * t23);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.powers; [1]),
                    &d_t4,
                );
                let d_t2 = ::chainrule::__private::strong_mul(d_t3, t3 * t24);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_a.powers; [0]),
                    &d_t2,
                );
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_a.curve; .power),
                );
                ::chainrule::__private::set_zero(&mut d_a.pair);
                ::chainrule::__private::Inside::new(&mut d_a.powers)
                    .permute_back(&order);
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_a.powers; [1]),
                );
                ::chainrule::__private::Inside::new(&mut d_a.powers).rotate_right(1);
                let d_t25 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_a.powers).pop(),
                );
                ::chainrule::__private::Inside::new(&mut d_a.powers).reverse();
                ::chainrule::__private::Inside::new(&mut d_a.powers).swap(0, 2);
                let d_t1 = d_a.clone();
                let (t26,) = bank_pullback(d_t1);
                let d_x = ::chainrule::__private::zero_mul(
                    d_t19,
                    ::chainrule::__private::div_or_zero(x, t19),
                )
                    + ::chainrule::__private::zero_mul(
                        d_t16,
                        ::chainrule::__private::strong_mul(t15, x.powf(t15 - 1.0)),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t8,
                        ::chainrule::__private::strong_mul(t7, x.powf(t7 - 1.0)),
                    )
                    + ::chainrule::__private::strong_mul(
                        d_t3,
                        ::chainrule::__private::strong_mul(t2, x.powf(t2 - 1.0)),
                    );
                let d_y = ::chainrule::__private::zero_mul(
                    d_t22,
                    ::chainrule::__private::strong_mul(t21, y.powf(t21 - 1.0)),
                )
                    + ::chainrule::__private::strong_mul(
                        d_t5,
                        ::chainrule::__private::strong_mul(t4, y.powf(t4 - 1.0)),
                    ) + t26;
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
    /// The gradient of `written`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `written` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `written` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = bank::__jvp(y, y_dot);
        let mut a = t1;
        let mut a_dot = t1_dot;
        a.powers.swap(0, 2);
        ::chainrule::__private::Inside::new(&mut a_dot.powers).swap(0, 2);
        a.powers.reverse();
        ::chainrule::__private::Inside::new(&mut a_dot.powers).reverse();
        ::chainrule::__private::assert_vector(&a.powers);
        a.powers.push(0.3);
        ::chainrule::__private::Inside::new(&mut a_dot.powers).push(0.0);
        a.powers.rotate_left(1);
        ::chainrule::__private::Inside::new(&mut a_dot.powers).rotate_left(1);
        a.powers[1] = 0.5;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut a_dot.powers; [1]),
            &0.0,
        );
        ::chainrule::__private::assert_elements(&a.powers);
        let order = ::chainrule::__private::order_by(
            &a.powers,
            |a_2, b| a_2.total_cmp(b),
        );
        ::chainrule::__private::permute(&mut a.powers, &order);
        ::chainrule::__private::Inside::new(&mut a_dot.powers).permute(&order);
        a.pair.fill(0.7);
        ::chainrule::__private::Inside::new(&mut a_dot.pair).fill(0.0);
        a.curve.power = 3.0;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut a_dot.curve; .power),
            &0.0,
        );
        let mut t2 = a.powers[0];
        let mut t2_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t2_dot,
            ::chainrule::__part!(ref a_dot.powers; [0]),
        );
        let _: f64 = t2;
        let t3 = x.powf(t2);
        let mut t4 = a.powers[1];
        let mut t4_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref a_dot.powers; [1]),
        );
        let _: f64 = t4;
        let t5 = y.powf(t4);
        let t6 = t3 * t5;
        let mut t7 = a.curve.power;
        let mut t7_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref a_dot.curve; .power),
        );
        let _: f64 = t7;
        let t8 = x.powf(t7);
        let t9 = t6 * t8;
        let t10 = a.scale;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &a_dot.scale);
        let t11 = ::chainrule::__private::mul_assigned(&t10, &t9);
        let t11_dot = ::chainrule::__private::strong_mul_pushforward(
            &t10,
            &::chainrule::__private::Assigned(&t9),
            &t11,
            &t10_dot,
            &(::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        x_dot,
                        ::chainrule::__private::strong_mul(t2, x.powf(t2 - 1.0)),
                    )
                        + ::chainrule::__private::strong_mul(
                            t2_dot,
                            t3 * ::chainrule::__private::ln_or_zero(x),
                        ),
                    t5,
                )
                    + ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(
                            y_dot,
                            ::chainrule::__private::strong_mul(t4, y.powf(t4 - 1.0)),
                        )
                            + ::chainrule::__private::strong_mul(
                                t4_dot,
                                t5 * ::chainrule::__private::ln_or_zero(y),
                            ),
                        t3,
                    ),
                t8,
            )
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        x_dot,
                        ::chainrule::__private::strong_mul(t7, x.powf(t7 - 1.0)),
                    )
                        + ::chainrule::__private::strong_mul(
                            t7_dot,
                            t8 * ::chainrule::__private::ln_or_zero(x),
                        ),
                    t6,
                )),
        );
        a.scale = t11;
        ::chainrule::__private::write_part(&mut a_dot.scale, &t11_dot);
        let t12 = Curve { power: 0.4, scale: 0.3 };
        let t12_dot = ::chainrule::__zeros_of!(& t12);
        a.curve = t12;
        ::chainrule::__private::write_part(&mut a_dot.curve, &t12_dot);
        let t13 = ::chainrule::__private::vec![0.5, 0.7];
        let t13_dot = ::chainrule::__private::zeros_like(&t13);
        a.powers = t13;
        ::chainrule::__private::write_part(&mut a_dot.powers, &t13_dot);
        let t14 = a.scale;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &a_dot.scale);
        let mut t15 = a.powers[1];
        let mut t15_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t15_dot,
            ::chainrule::__part!(ref a_dot.powers; [1]),
        );
        let _: f64 = t15;
        let t16 = x.powf(t15);
        let t17 = t14 * t16;
        let t17_dot = ::chainrule::__private::strong_mul_pushforward(
            &t14,
            &t16,
            &t17,
            &t14_dot,
            &(::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(t15, x.powf(t15 - 1.0)),
            )
                + ::chainrule::__private::strong_mul(
                    t15_dot,
                    t16 * ::chainrule::__private::ln_or_zero(x),
                )),
        );
        let mut t18 = a.curve.scale;
        let mut t18_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t18_dot,
            ::chainrule::__part!(ref a_dot.curve; .scale),
        );
        let _: f64 = t18;
        let t19 = x.hypot(t18);
        let t20 = t17 * t19;
        let t20_dot = ::chainrule::__private::strong_mul_pushforward(
            &t17,
            &t19,
            &t20,
            &t17_dot,
            &(::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::div_or_zero(x, t19),
            )
                + ::chainrule::__private::strong_mul(
                    t18_dot,
                    ::chainrule::__private::div_or_zero(t18, t19),
                )),
        );
        let mut t21 = a.pair[1];
        let mut t21_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t21_dot,
            ::chainrule::__part!(ref a_dot.pair; [1]),
        );
        let _: f64 = t21;
        let t22 = y.powf(t21);
        let out = t20 * t22;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t20,
            &t22,
            &out,
            &t20_dot,
            &(::chainrule::__private::zero_mul(
                y_dot,
                ::chainrule::__private::strong_mul(t21, y.powf(t21 - 1.0)),
            )
                + ::chainrule::__private::strong_mul(
                    t21_dot,
                    t22 * ::chainrule::__private::ln_or_zero(y),
                )),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `several`.
pub enum several {}
impl several {
    /// The result of `several` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let t1 = Curve { power: 2.0, scale: x };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = Curve { power: 0.5, scale: x * y };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let all = ::chainrule::__private::vec![t1, t2];
        let zeros_2 = ::chainrule::__private::zeros_like(&all);
        let pair = Curve { power: 1.4, scale: y };
        let zeros_3 = ::chainrule::__private::zeros_like(&pair);
        let len = all.len();
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let mut t4 = all[k].scale;
            let mut t5 = all[k].power;
            ::chainrule::__private::assert_scalar(&t4);
            ::chainrule::__private::assert_scalar(&t5);
            let t6 = t4.powf(t5);
            saved_t3[k] = t6;
            sum += t6;
        }
        let mut t7 = pair.power;
        let _: f64 = t7;
        let t8 = x.powf(t7);
        let mut t9 = all[0].scale;
        let mut t10 = all[1].power;
        ::chainrule::__private::assert_scalar(&t9);
        ::chainrule::__private::assert_scalar(&t10);
        let t11 = t9.powf(t10);
        let out = sum * t8 + t11;
        (
            out,
            move |d_out: f64| {
                let mut d_pair = zeros_3.clone();
                let mut d_all = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_t9 = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::strong_mul(t10, t9.powf(t10 - 1.0)),
                );
                let d_t10 = ::chainrule::__private::zero_mul(
                    d_out,
                    t11 * ::chainrule::__private::ln_or_zero(t9),
                );
                ::chainrule::__private::add_part(&mut d_all[1].power, &d_t10);
                ::chainrule::__private::add_part(&mut d_all[0].scale, &d_t9);
                let d_sum = d_out * t8;
                let d_t8 = d_out * sum;
                let d_t7 = ::chainrule::__private::zero_mul(
                    d_t8,
                    t8 * ::chainrule::__private::ln_or_zero(x),
                );
                ::chainrule::__private::add_part(&mut d_pair.power, &d_t7);
                let t12 = ::chainrule::__private::zero_mul(
                    d_t8,
                    ::chainrule::__private::strong_mul(t7, x.powf(t7 - 1.0)),
                );
                for k in 0..len {
                    let t4 = all[k].scale;
                    let t5 = all[k].power;
                    let d_t4 = ::chainrule::__private::zero_mul(
                        d_sum,
                        ::chainrule::__private::strong_mul(t5, t4.powf(t5 - 1.0)),
                    );
                    let d_t5 = ::chainrule::__private::zero_mul(
                        d_sum,
                        saved_t3[k] * ::chainrule::__private::ln_or_zero(t4),
                    );
                    ::chainrule::__private::add_part(&mut d_all[k].power, &d_t5);
                    ::chainrule::__private::add_part(&mut d_all[k].scale, &d_t4);
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_all[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_all[1]);
                let d_t13 = *d_t2.__Curve_scale_mut();
                let d_x = t12 + ::chainrule::__private::zero_mul(y, d_t13)
                    + *d_t1.__Curve_scale_mut();
                let d_y = *d_pair.__Curve_scale_mut()
                    + ::chainrule::__private::zero_mul(x, d_t13);
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
    /// The gradient of `several`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `several` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `several`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `several` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Curve { power: 2.0, scale: x };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Curve_power_mut(), &0.0);
        ::chainrule::__private::write_part(t1_dot.__Curve_scale_mut(), &x_dot);
        let t2 = Curve { power: 0.5, scale: x * y };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Curve_power_mut(), &0.0);
        ::chainrule::__private::write_part(
            t2_dot.__Curve_scale_mut(),
            &(x_dot * y + y_dot * x),
        );
        let all = ::chainrule::__private::vec![t1, t2];
        let all_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let pair = Curve { power: 1.4, scale: y };
        let mut pair_dot = ::chainrule::__zeros_of!(& pair);
        ::chainrule::__private::write_part(pair_dot.__Curve_power_mut(), &0.0);
        ::chainrule::__private::write_part(pair_dot.__Curve_scale_mut(), &y_dot);
        let len = all.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let mut t3 = all[k].scale;
            let mut t3_dot = ::chainrule::__private::zeros_like(&t3);
            ::chainrule::__private::read_part(&mut t3_dot, &all_dot[k].scale);
            let mut t4 = all[k].power;
            let mut t4_dot = ::chainrule::__private::zeros_like(&t4);
            ::chainrule::__private::read_part(&mut t4_dot, &all_dot[k].power);
            ::chainrule::__private::assert_scalar(&t3);
            ::chainrule::__private::assert_scalar(&t4);
            let t5 = t3.powf(t4);
            sum += t5;
            sum_dot
                += ::chainrule::__private::zero_mul(
                    t3_dot,
                    ::chainrule::__private::strong_mul(t4, t3.powf(t4 - 1.0)),
                )
                    + ::chainrule::__private::zero_mul(
                        t4_dot,
                        t5 * ::chainrule::__private::ln_or_zero(t3),
                    );
        }
        let mut t6 = pair.power;
        let mut t6_dot = 0.0;
        ::chainrule::__private::read_part(&mut t6_dot, &pair_dot.power);
        let _: f64 = t6;
        let t7 = x.powf(t6);
        let mut t8 = all[0].scale;
        let mut t8_dot = ::chainrule::__private::zeros_like(&t8);
        ::chainrule::__private::read_part(&mut t8_dot, &all_dot[0].scale);
        let mut t9 = all[1].power;
        let mut t9_dot = ::chainrule::__private::zeros_like(&t9);
        ::chainrule::__private::read_part(&mut t9_dot, &all_dot[1].power);
        ::chainrule::__private::assert_scalar(&t8);
        ::chainrule::__private::assert_scalar(&t9);
        let t10 = t8.powf(t9);
        let out = sum * t7 + t10;
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, t7)
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(t6, x.powf(t6 - 1.0)),
                )
                    + ::chainrule::__private::zero_mul(
                        t6_dot,
                        t7 * ::chainrule::__private::ln_or_zero(x),
                    ),
                sum,
            )
            + (::chainrule::__private::zero_mul(
                t8_dot,
                ::chainrule::__private::strong_mul(t9, t8.powf(t9 - 1.0)),
            )
                + ::chainrule::__private::zero_mul(
                    t9_dot,
                    t10 * ::chainrule::__private::ln_or_zero(t8),
                ));
        (out, out_dot)
    }
}

/// The derivatives of the function `variants`.
pub enum variants {}
impl variants {
    /// The result of `variants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let settings = Settings {
            rate: 1.5,
            pair: (0.4, 2.5),
            rows: vec![],
        };
        let t3 = Term::Power { 0: x, 1: 1.5 };
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = ::chainrule::__private::vec![1.2, 3.4];
        let t5 = Term::Sum {
            factor: y,
            powers: t4,
            settings: settings,
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let mut terms = [t3, t5];
        let zeros_2 = ::chainrule::__private::zeros_like(&terms);
        let len = terms.len();
        let mut saved_t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t7 = ::chainrule::__private::vec![0.0; len];
        let mut saved_sum_1 = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k in 0..len {
            let t16 = if ::core::matches!(terms[k], Term::Power(..)) {
                let mut t8 = ::chainrule::__private::copied(terms[k].__Power_1());
                let t9 = ::chainrule::__private::copied(terms[k].__Power_0());
                let _: f64 = t8;
                let t10 = y.powf(t8);
                saved_t6[k] = t10;
                t9 * t10
            } else {
                ::chainrule::__private::assert_elements(&(*terms[k].__Sum_powers()));
                let len_1 = (*terms[k].__Sum_powers()).len();
                let start = saved_t2.len();
                ::chainrule::__private::room(&mut saved_t2, len_1, &[len]);
                saved_t2.resize(start + len_1, 0.0);
                let end = start + len_1;
                let mut sum_1: f64 = -0.0;
                let saved_t2_1 = &mut saved_t2[start..end];
                for k_1 in 0..len_1 {
                    let mut t11 = ::chainrule::__private::copied(
                        &terms[k].__Sum_powers()[k_1],
                    );
                    let _: f64 = t11;
                    let t12 = y.powf(t11);
                    saved_t2_1[k_1] = t12;
                    sum_1 += t12;
                }
                let powers = sum_1
                    * ::chainrule::__private::copied(&terms[k].__Sum_powers()[1]);
                let mut t13 = ::chainrule::__private::copied(terms[k].__Sum_factor());
                let mut t14 = ::chainrule::__private::copied(
                    &terms[k].__Sum_settings().rate,
                );
                ::chainrule::__private::assert_scalar(&t13);
                ::chainrule::__private::assert_scalar(&t14);
                let t15 = t13.powf(t14);
                saved_sum[k] = sum_1;
                saved_t7[k] = t15;
                t15 * powers
            };
            saved_sum_1[k] = sum;
            ::chainrule::__private::push(&mut saved_t1, t16);
            sum += t16;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_terms = zeros_2.clone();
                let mut d_t5 = zeros_1.clone();
                let mut d_t3 = zeros.clone();
                let mut d_sum_1 = d_sum;
                let mut d_y = 0.0;
                for k in (0..len).rev() {
                    let sum = saved_sum_1[k];
                    saved_t1_at -= 1;
                    let t16 = &saved_t1[saved_t1_at];
                    let sum_2 = sum + *t16;
                    let (d_sum_2, d_t16) = ::chainrule::__private::add_pullback(
                        &sum,
                        t16,
                        &sum_2,
                        d_sum_1,
                    );
                    let d_y_3 = if ::core::matches!(terms[k], Term::Power(..)) {
                        let t10 = saved_t6[k];
                        let t9 = ::chainrule::__private::copied(terms[k].__Power_0());
                        let t8 = ::chainrule::__private::copied(terms[k].__Power_1());
                        let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                            &t9,
                            &t10,
                            &(t9 * t10),
                            d_t16,
                        );
                        let d_t8 = ::chainrule::__private::zero_mul(
                            d_t10,
                            t10 * ::chainrule::__private::ln_or_zero(y),
                        );
                        ::chainrule::__private::add_part(
                            d_terms[k].__Power_1_mut(),
                            &d_t8,
                        );
                        ::chainrule::__private::add_part(
                            d_terms[k].__Power_0_mut(),
                            &d_t9,
                        );
                        ::chainrule::__private::zero_mul(
                            d_t10,
                            ::chainrule::__private::strong_mul(t8, y.powf(t8 - 1.0)),
                        )
                    } else {
                        let sum_1 = saved_sum[k];
                        let t15 = saved_t7[k];
                        let len_1 = (*terms[k].__Sum_powers()).len();
                        let t17 = ::chainrule::__private::copied(
                            &terms[k].__Sum_powers()[1],
                        );
                        let powers = sum_1 * t17;
                        let t13 = ::chainrule::__private::copied(
                            terms[k].__Sum_factor(),
                        );
                        let t14 = ::chainrule::__private::copied(
                            &terms[k].__Sum_settings().rate,
                        );
                        let (d_t15, d_powers) = ::chainrule::__private::mul_pullback(
                            &t15,
                            &powers,
                            &(t15 * powers),
                            d_t16,
                        );
                        let d_t13 = ::chainrule::__private::zero_mul(
                            d_t15,
                            ::chainrule::__private::strong_mul(t14, t13.powf(t14 - 1.0)),
                        );
                        let d_t14 = ::chainrule::__private::zero_mul(
                            d_t15,
                            t15 * ::chainrule::__private::ln_or_zero(t13),
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(
                                mut * d_terms[k].__Sum_settings_mut(); .rate
                            ),
                            &d_t14,
                        );
                        ::chainrule::__private::add_part(
                            d_terms[k].__Sum_factor_mut(),
                            &d_t13,
                        );
                        let (d_sum_3, d_t18) = ::chainrule::__private::mul_pullback(
                            &sum_1,
                            &t17,
                            &powers,
                            d_powers,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(
                                mut * d_terms[k].__Sum_powers_mut(); [1]
                            ),
                            &d_t18,
                        );
                        saved_t2_at -= len_1;
                        let start_1 = saved_t2_at;
                        let end_1 = start_1 + len_1;
                        let mut d_y_1 = 0.0;
                        let saved_t2_2 = &saved_t2[start_1..end_1];
                        for k_1 in 0..len_1 {
                            let t11 = ::chainrule::__private::copied(
                                &terms[k].__Sum_powers()[k_1],
                            );
                            let d_y_2 = ::chainrule::__private::zero_mul(
                                d_sum_3,
                                ::chainrule::__private::strong_mul(t11, y.powf(t11 - 1.0)),
                            );
                            let d_t11 = ::chainrule::__private::zero_mul(
                                d_sum_3,
                                saved_t2_2[k_1] * ::chainrule::__private::ln_or_zero(y),
                            );
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(
                                    mut * d_terms[k].__Sum_powers_mut(); [k_1]
                                ),
                                &d_t11,
                            );
                            d_y_1 += d_y_2;
                        }
                        d_y_1
                    };
                    d_sum_1 = d_sum_2;
                    d_y += d_y_3;
                }
                ::chainrule::__private::add_assign(&mut d_t3, &d_terms[0]);
                ::chainrule::__private::add_assign(&mut d_t5, &d_terms[1]);
                let d_x = *d_t3.__Power_0_mut();
                let d_y_4 = d_y + *d_t5.__Sum_factor_mut();
                (d_x, d_y_4)
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
    /// The gradient of `variants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `variants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `variants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `variants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let settings = Settings {
            rate: 1.5,
            pair: (0.4, 2.5),
            rows: vec![],
        };
        let t1 = Term::Power { 0: x, 1: 1.5 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Power_0_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__Power_1_mut(), &0.0);
        let t2 = ::chainrule::__private::vec![1.2, 3.4];
        let t2_dot = ::chainrule::__private::zeros_like(&t2);
        let settings_dot = ::chainrule::__zeros_of!(& settings);
        let t3 = Term::Sum {
            factor: y,
            powers: t2,
            settings: settings,
        };
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::write_part(t3_dot.__Sum_factor_mut(), &y_dot);
        ::chainrule::__private::write_part(t3_dot.__Sum_powers_mut(), &t2_dot);
        ::chainrule::__private::write_part(t3_dot.__Sum_settings_mut(), &settings_dot);
        let mut terms = [t1, t3];
        let terms_dot = [t1_dot, t3_dot];
        let len = terms.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t15, t15_dot) = if ::core::matches!(terms[k], Term::Power(..)) {
                let t4 = ::chainrule::__private::copied(terms[k].__Power_0());
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, terms_dot[k].__Power_0());
                let mut t5 = ::chainrule::__private::copied(terms[k].__Power_1());
                let mut t5_dot = 0.0;
                ::chainrule::__private::read_part(&mut t5_dot, terms_dot[k].__Power_1());
                let _: f64 = t5;
                let t6 = y.powf(t5);
                let t7 = t4 * t6;
                let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t4,
                    &t6,
                    &t7,
                    &t4_dot,
                    &(::chainrule::__private::zero_mul(
                        y_dot,
                        ::chainrule::__private::strong_mul(t5, y.powf(t5 - 1.0)),
                    )
                        + ::chainrule::__private::zero_mul(
                            t5_dot,
                            t6 * ::chainrule::__private::ln_or_zero(y),
                        )),
                );
                (t7, t7_dot)
            } else {
                ::chainrule::__private::assert_elements(&(*terms[k].__Sum_powers()));
                let len_1 = (*terms[k].__Sum_powers()).len();
                let mut sum_1: f64 = -0.0;
                let mut sum_1_dot = 0.0;
                for k_1 in 0..len_1 {
                    let mut t8 = ::chainrule::__private::copied(
                        &terms[k].__Sum_powers()[k_1],
                    );
                    let mut t8_dot = 0.0;
                    ::chainrule::__private::read_part(
                        &mut t8_dot,
                        ::chainrule::__part!(ref * terms_dot[k].__Sum_powers(); [k_1]),
                    );
                    let _: f64 = t8;
                    let t9 = y.powf(t8);
                    sum_1 += t9;
                    sum_1_dot
                        += ::chainrule::__private::zero_mul(
                            y_dot,
                            ::chainrule::__private::strong_mul(t8, y.powf(t8 - 1.0)),
                        )
                            + ::chainrule::__private::zero_mul(
                                t8_dot,
                                t9 * ::chainrule::__private::ln_or_zero(y),
                            );
                }
                let t10 = ::chainrule::__private::copied(&terms[k].__Sum_powers()[1]);
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(
                    &mut t10_dot,
                    ::chainrule::__part!(ref * terms_dot[k].__Sum_powers(); [1]),
                );
                let powers = sum_1 * t10;
                let powers_dot = ::chainrule::__private::strong_mul_pushforward(
                    &sum_1,
                    &t10,
                    &powers,
                    &sum_1_dot,
                    &t10_dot,
                );
                let mut t11 = ::chainrule::__private::copied(terms[k].__Sum_factor());
                let mut t11_dot = ::chainrule::__private::zeros_like(&t11);
                ::chainrule::__private::read_part(
                    &mut t11_dot,
                    terms_dot[k].__Sum_factor(),
                );
                let mut t12 = ::chainrule::__private::copied(
                    &terms[k].__Sum_settings().rate,
                );
                let mut t12_dot = ::chainrule::__private::zeros_like(&t12);
                ::chainrule::__private::read_part(
                    &mut t12_dot,
                    ::chainrule::__part!(ref * terms_dot[k].__Sum_settings(); .rate),
                );
                ::chainrule::__private::assert_scalar(&t11);
                ::chainrule::__private::assert_scalar(&t12);
                let t13 = t11.powf(t12);
                let t14 = t13 * powers;
                let t14_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t13,
                    &powers,
                    &t14,
                    &(::chainrule::__private::zero_mul(
                        t11_dot,
                        ::chainrule::__private::strong_mul(t12, t11.powf(t12 - 1.0)),
                    )
                        + ::chainrule::__private::zero_mul(
                            t12_dot,
                            t13 * ::chainrule::__private::ln_or_zero(t11),
                        )),
                    &powers_dot,
                );
                (t14, t14_dot)
            };
            let sum_2 = sum + t15;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t15,
                &sum_2,
                &sum_dot,
                &t15_dot,
            );
            sum = sum_2;
            sum_dot = sum_2_dot;
        }
        (sum, sum_dot)
    }
}

impl Adam {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn step_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, x);
        (
            out,
            move |
                d_out: f64,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_self);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __step_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.steps;
        let t2 = ::chainrule::__private::add_assigned(&t1, &1);
        this.steps = t2;
        let t3 = this.marked;
        let t4 = ::chainrule::__private::add_assigned(&t3, &1);
        this.marked = t4;
        let t5 = this.decay;
        let t6 = this.mean;
        let t7 = t5 * t6;
        let t8 = this.decay;
        let t9 = 1.0 - t8;
        let t10 = t9 * x;
        let t11 = t7 + t10;
        this.mean = t11;
        let t12 = this.mean;
        let mut t13 = this.decay;
        let t14 = this.steps;
        ::chainrule::__private::assert_scalar(&t13);
        let t15 = t14;
        let t16 = 1.0 - t13.powi(t15);
        let t17 = t12 / t16;
        let t18 = this.marked - 1;
        let t19 = x.powi(t18);
        let out = t17 + t19;
        (
            out,
            move |
                d_out: f64,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t17, d_t19) = ::chainrule::__private::add_pullback(
                    &t17,
                    &t19,
                    &out,
                    d_out,
                );
                let (d_t12, d_t16) = ::chainrule::__private::div_pullback(
                    &t12,
                    &t16,
                    &t17,
                    d_t17,
                );
                let d_t13 = -::chainrule::__private::zero_mul(
                    d_t16,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t15),
                        t13.powi(::chainrule::__private::pred(t15)),
                    ),
                );
                ::chainrule::__private::add_part(&mut d_this.decay, &d_t13);
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t12);
                let d_t11 = d_this.mean.clone();
                ::chainrule::__private::set_zero(&mut d_this.mean);
                let (d_t7, d_t10) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t10,
                    &t11,
                    d_t11,
                );
                let (d_t9, t20) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &x,
                    &t10,
                    d_t10,
                );
                let (_, d_t8) = ::chainrule::__private::sub_pullback(
                    &1.0,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_this.decay, &d_t8);
                let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t6);
                ::chainrule::__private::add_part(&mut d_this.decay, &d_t5);
                let d_t4 = d_this.marked.clone();
                ::chainrule::__private::set_zero(&mut d_this.marked);
                let (d_t3, _) = ::chainrule::__private::add_pullback(
                    &t3,
                    &::chainrule::__private::Assigned(&1),
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.marked, &d_t3);
                let d_t2 = d_this.steps.clone();
                ::chainrule::__private::set_zero(&mut d_this.steps);
                let (d_t1, _) = ::chainrule::__private::add_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&1),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.steps, &d_t1);
                let d_x = ::chainrule::__private::zero_mul(
                    d_t19,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t18),
                        x.powi(::chainrule::__private::pred(t18)),
                    ),
                ) + t20;
                (d_x,)
            },
        )
    }
    /// The gradient of `step`, with the shape of its arguments.
    #[inline]
    pub fn step_grad(
        self: &mut Self,
        x: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__step_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_x,) = pullback(1.0, &mut d_self);
        (d_self, d_x)
    }
    /// The value of `step` and its gradient.
    #[inline]
    pub fn step_value_and_grad(
        self: &mut Self,
        x: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__step_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_x,) = pullback(1.0, &mut d_self);
        (value, (d_self, d_x))
    }
    /// The value of `step`; its gradient is added to the buffers.
    #[inline]
    pub fn step_accumulate_grad(
        self: &mut Self,
        x: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__step_vjp(self, x);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        let (d_x_added,) = pullback(1.0, &mut d_self_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_step(
        self: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, x);
        (
            out,
            move |
                d_out: f64,
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_step(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_step(&mut self) -> &mut Self {
        self
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn step_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__step_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __step_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = this.steps;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.steps);
        let t2 = ::chainrule::__private::add_assigned(&t1, &1);
        let t3_dot = ::chainrule::__zeros_of!(& 1);
        let t2_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&1),
            &t2,
            &t1_dot,
            &t3_dot,
        );
        this.steps = t2;
        ::chainrule::__private::write_part(&mut this_dot.steps, &t2_dot);
        let t4 = this.marked;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.marked);
        let t5 = ::chainrule::__private::add_assigned(&t4, &1);
        let t6_dot = ::chainrule::__zeros_of!(& 1);
        let t5_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&1),
            &t5,
            &t4_dot,
            &t6_dot,
        );
        this.marked = t5;
        ::chainrule::__private::write_part(&mut this_dot.marked, &t5_dot);
        let t7 = this.decay;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &this_dot.decay);
        let t8 = this.mean;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &this_dot.mean);
        let t9 = t7 * t8;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let t10 = this.decay;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &this_dot.decay);
        let t11 = 1.0 - t10;
        let t11_dot = ::chainrule::__private::sub_pushforward(
            &1.0,
            &t10,
            &t11,
            &0.0,
            &t10_dot,
        );
        let t12 = t11 * x;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &x,
            &t12,
            &t11_dot,
            &x_dot,
        );
        let t13 = t9 + t12;
        let t13_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &t12,
            &t13,
            &t9_dot,
            &t12_dot,
        );
        this.mean = t13;
        ::chainrule::__private::write_part(&mut this_dot.mean, &t13_dot);
        let t14 = this.mean;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &this_dot.mean);
        let mut t15 = this.decay;
        let mut t15_dot = ::chainrule::__private::zeros_like(&t15);
        ::chainrule::__private::read_part(&mut t15_dot, &this_dot.decay);
        let t16 = this.steps;
        ::chainrule::__private::assert_scalar(&t15);
        let t17 = t16;
        let t18 = 1.0 - t15.powi(t17);
        let t19 = t14 / t18;
        let t19_dot = ::chainrule::__private::div_pushforward(
            &t14,
            &t18,
            &t19,
            &t14_dot,
            &-::chainrule::__private::zero_mul(
                t15_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(t17),
                    t15.powi(::chainrule::__private::pred(t17)),
                ),
            ),
        );
        let t20 = this.marked - 1;
        let t21 = x.powi(t20);
        let out = t19 + t21;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t19,
            &t21,
            &out,
            &t19_dot,
            &::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(t20),
                    x.powi(::chainrule::__private::pred(t20)),
                ),
            ),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_step_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        Self::__step_jvp(self, this_dot, x, x_dot)
    }
}

/// The derivatives of the function `exponents`.
pub enum exponents {}
impl exponents {
    /// The result of `exponents` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut a = Adam {
            decay: y,
            mean: 0.0,
            steps: 0,
            marked: 2,
        };
        let a_before = a.__keep_for_step();
        let (t2, step_pullback) = a.__receiver_of_step().__differentiated_step(x);
        let a_before_1 = a.__keep_for_step();
        let (t3, step_pullback_1) = a.__receiver_of_step().__differentiated_step(x * y);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let sum = t2 + t3;
        let steps = a.steps;
        let t4 = steps;
        let t5 = x.powi(t4);
        let mut t6 = a.mean;
        let t7 = a.marked;
        ::chainrule::__private::assert_scalar(&t6);
        let t8 = t7;
        let t9 = t6.powi(t8);
        let t10 = a.steps * 2 - 1;
        let t11 = t5 * t9 + y.powi(t10);
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t11);
        let mut sum_2 = sum_1;
        let mut n = ::chainrule::__private::copied(&a.marked);
        let mut trips = 0usize;
        while n < 6 {
            let t12 = n;
            ::chainrule::__private::push(&mut saved_sum, sum_2);
            ::chainrule::__private::push(&mut saved_t1, t12);
            trips += 1;
            sum_2 = ::chainrule::__private::add_assigned(
                &sum_2,
                &(x.powi(t12) * a.mean),
            );
            n = ::chainrule::__private::add_assigned(&n, &1);
        }
        let t13 = a.steps + 1;
        let t14 = y.powi(t13);
        let out = sum_2 * t14;
        (
            out,
            move |d_out: f64| {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_a = zeros.clone();
                let (d_sum_2, d_t14) = ::chainrule::__private::mul_pullback(
                    &sum_2,
                    &t14,
                    &out,
                    d_out,
                );
                let mut d_sum_2_1 = d_sum_2;
                let mut d_x = 0.0;
                let t15 = ::chainrule::__private::zero_mul(
                    d_t14,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t13),
                        y.powi(::chainrule::__private::pred(t13)),
                    ),
                );
                for _ in 0..trips {
                    saved_sum_at -= 1;
                    let sum_2_1 = &saved_sum[saved_sum_at];
                    saved_t1_at -= 1;
                    let t12 = saved_t1[saved_t1_at];
                    let t16 = x.powi(t12);
                    let t17 = a.mean;
                    let t18 = t16 * t17;
                    let sum_3 = ::chainrule::__private::add_assigned(&*sum_2_1, &t18);
                    let (d_sum_2_2, d_t19) = ::chainrule::__private::add_pullback(
                        sum_2_1,
                        &::chainrule::__private::Assigned(&t18),
                        &sum_3,
                        d_sum_2_1,
                    );
                    let (d_t20, d_t21) = ::chainrule::__private::mul_pullback(
                        &t16,
                        &t17,
                        &t18,
                        d_t19,
                    );
                    ::chainrule::__private::add_part(&mut d_a.mean, &d_t21);
                    let d_x_1 = ::chainrule::__private::zero_mul(
                        d_t20,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t12),
                            x.powi(::chainrule::__private::pred(t12)),
                        ),
                    );
                    d_sum_2_1 = d_sum_2_2;
                    d_x += d_x_1;
                }
                let (d_sum, d_t11) = ::chainrule::__private::add_pullback(
                    &sum,
                    &::chainrule::__private::Assigned(&t11),
                    &sum_1,
                    d_sum_2_1,
                );
                let d_t5 = d_t11 * t9;
                let d_t9 = d_t11 * t5;
                let d_t6 = ::chainrule::__private::zero_mul(
                    d_t9,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t8),
                        t6.powi(::chainrule::__private::pred(t8)),
                    ),
                );
                ::chainrule::__private::add_part(&mut d_a.mean, &d_t6);
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &sum,
                    d_sum,
                );
                let (d_t22,) = step_pullback_1(d_t3, &a_before_1, &mut d_a);
                let (t23,) = step_pullback(d_t2, &a_before, &mut d_a);
                let d_x_2 = d_x
                    + ::chainrule::__private::zero_mul(
                        d_t5,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t4),
                            x.powi(::chainrule::__private::pred(t4)),
                        ),
                    ) + d_t22 * y + t23;
                let d_y = t15
                    + ::chainrule::__private::zero_mul(
                        d_t11,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t10),
                            y.powi(::chainrule::__private::pred(t10)),
                        ),
                    ) + d_t22 * x + *d_a.__Adam_decay_mut();
                (d_x_2, d_y)
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
    /// The gradient of `exponents`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `exponents` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `exponents`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `exponents` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = Adam {
            decay: y,
            mean: 0.0,
            steps: 0,
            marked: 2,
        };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Adam_decay_mut(), &y_dot);
        ::chainrule::__private::write_part(a_dot.__Adam_mean_mut(), &0.0);
        ::chainrule::__private::write_part(a_dot.__Adam_steps_mut(), &());
        ::chainrule::__private::write_part(a_dot.__Adam_marked_mut(), &());
        let (t1, t1_dot) = a.__differentiated_step_forward(&mut a_dot, x, x_dot);
        let (t2, t2_dot) = a
            .__differentiated_step_forward(&mut a_dot, x * y, x_dot * y + y_dot * x);
        let sum = t1 + t2;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &sum,
            &t1_dot,
            &t2_dot,
        );
        let steps = a.steps;
        let t3 = steps;
        let t4 = x.powi(t3);
        let mut t5 = a.mean;
        let mut t5_dot = ::chainrule::__private::zeros_like(&t5);
        ::chainrule::__private::read_part(&mut t5_dot, &a_dot.mean);
        let t6 = a.marked;
        ::chainrule::__private::assert_scalar(&t5);
        let t7 = t6;
        let t8 = t5.powi(t7);
        let t9 = a.steps * 2 - 1;
        let t10 = t4 * t8 + y.powi(t9);
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t10);
        let sum_1_dot = ::chainrule::__private::add_pushforward(
            &sum,
            &::chainrule::__private::Assigned(&t10),
            &sum_1,
            &sum_dot,
            &(::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t3),
                        x.powi(::chainrule::__private::pred(t3)),
                    ),
                ),
                t8,
            )
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        t5_dot,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t7),
                            t5.powi(::chainrule::__private::pred(t7)),
                        ),
                    ),
                    t4,
                )
                + ::chainrule::__private::zero_mul(
                    y_dot,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t9),
                        y.powi(::chainrule::__private::pred(t9)),
                    ),
                )),
        );
        let mut sum_2 = sum_1;
        let mut n = ::chainrule::__private::copied(&a.marked);
        let mut sum_2_dot = sum_1_dot;
        while n < 6 {
            let t11 = n;
            let t12 = x.powi(t11);
            let t13 = a.mean;
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(&mut t13_dot, &a_dot.mean);
            let t14 = t12 * t13;
            let t14_dot = ::chainrule::__private::strong_mul_pushforward(
                &t12,
                &t13,
                &t14,
                &::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t11),
                        x.powi(::chainrule::__private::pred(t11)),
                    ),
                ),
                &t13_dot,
            );
            let sum_3 = ::chainrule::__private::add_assigned(&sum_2, &t14);
            let sum_3_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &::chainrule::__private::Assigned(&t14),
                &sum_3,
                &sum_2_dot,
                &t14_dot,
            );
            sum_2 = sum_3;
            n = ::chainrule::__private::add_assigned(&n, &1);
            sum_2_dot = sum_3_dot;
        }
        let t15 = a.steps + 1;
        let t16 = y.powi(t15);
        let out = sum_2 * t16;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &sum_2,
            &t16,
            &out,
            &sum_2_dot,
            &::chainrule::__private::zero_mul(
                y_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(t15),
                    y.powi(::chainrule::__private::pred(t15)),
                ),
            ),
        );
        (out, out_dot)
    }
}

