/// The derivatives of the function `root`.
pub enum root {}
impl root {
    /// The result of `root` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x < 0.0;
        let (t4, t5, mut t6, t3_1) = if t1 {
            let t2 = ::core::option::Option::Some(Failure::Negative(stop_gradient(x)));
            (false, 0.0, t2, 0.0)
        } else {
            let t3 = x.sqrt();
            (true, t3, ::core::default::Default::default(), t3)
        };
        let out = if t4 {
            let t7 = ::core::result::Result::Ok(t5);
            let zeros = ::chainrule::__private::zeros_like(&t7);
            saved_zeros = ::core::option::Option::Some(zeros);
            t7
        } else {
            let t8 = t6.unwrap();
            let t9 = ::core::result::Result::Err(t8);
            t9
        };
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t5 = if t4 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t7 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_out_1);
                    *d_t7.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_x = if t1 {
                    0.0
                } else {
                    ::chainrule::__private::zero_mul(d_t5, 0.5 / t3_1)
                };
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `root` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: f64,
        x_dot: f64,
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (t3, t4, mut t5, t4_dot) = if x < 0.0 {
            let t1 = ::core::option::Option::Some(Failure::Negative(stop_gradient(x)));
            (false, 0.0, t1, 0.0)
        } else {
            let t2 = x.sqrt();
            (
                true,
                t2,
                ::core::default::Default::default(),
                ::chainrule::__private::zero_mul(x_dot, 0.5 / t2),
            )
        };
        let (out, out_dot) = if t3 {
            let t6 = ::core::result::Result::Ok(t4);
            let t6_dot = ::core::option::Option::Some(t4_dot);
            (t6, t6_dot)
        } else {
            let t7 = t5.unwrap();
            let t8 = ::core::result::Result::Err(t7);
            let t8_dot = ::chainrule::__zeros_of!(& t8);
            (t8, t8_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled`.
pub enum scaled {}
impl scaled {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        text: &str,
    ) -> (
        Result<f64, std::num::ParseFloatError>,
        impl ::core::ops::Fn(
            <Result<
                f64,
                std::num::ParseFloatError,
            > as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        let (out, pullback) = Self::__vjp(x, text);
        (
            out,
            move |
                d_out: <Result<
                    f64,
                    std::num::ParseFloatError,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, text, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        text: &str,
    ) -> (
        Result<f64, std::num::ParseFloatError>,
        impl ::core::ops::Fn(
            <Result<
                f64,
                std::num::ParseFloatError,
            > as ::chainrule::Differentiable>::Tangent,
            &str,
            &mut (),
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = text.parse();
        let (t3, t4, mut t5, scale_1, arm) = match t1 {
            Ok(scale) => {
                let _: f64 = scale;
                (
                    true,
                    x * scale * scale,
                    ::core::default::Default::default(),
                    scale,
                    0usize,
                )
            }
            Err(error) => {
                let t2 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                (false, 0.0, t2, 0.0, 1usize)
            }
        };
        let out = if t3 {
            let t6 = ::core::result::Result::Ok(t4);
            let zeros = ::chainrule::__private::zeros_like(&t6);
            saved_zeros = ::core::option::Option::Some(zeros);
            t6
        } else {
            let t7 = t5.unwrap();
            let t8 = ::core::result::Result::Err(t7);
            t8
        };
        (
            out,
            move |
                d_out: <Result<
                    f64,
                    std::num::ParseFloatError,
                > as ::chainrule::Differentiable>::Tangent,
                text: &str,
                _: &mut ()|
            {
                let d_out_1 = d_out;
                let d_t4 = if t3 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    *d_t6.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_x = match arm {
                    0usize => {
                        let d_t9 = d_t4 * scale_1;
                        d_t9 * scale_1
                    }
                    _ => 0.0,
                };
                (d_x,)
            },
        )
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, &str),
        tangents: f64,
    ) -> (
        Result<f64, std::num::ParseFloatError>,
        <Result<f64, std::num::ParseFloatError> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (x, text) = args;
        let x_dot = tangents;
        let text_dot = ();
        Self::__jvp(x, x_dot, text, &text_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        text: &str,
        text_dot: &impl ?::core::marker::Sized,
    ) -> (
        Result<f64, std::num::ParseFloatError>,
        <Result<f64, std::num::ParseFloatError> as ::chainrule::Differentiable>::Tangent,
    ) {
        let t1 = text.parse();
        let (t3, t4, mut t5, t4_dot) = match t1 {
            Ok(scale) => {
                let _: f64 = scale;
                (
                    true,
                    x * scale * scale,
                    ::core::default::Default::default(),
                    x_dot * scale * scale,
                )
            }
            Err(error) => {
                let t2 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                (false, 0.0, t2, 0.0)
            }
        };
        let (out, out_dot) = if t3 {
            let t6 = ::core::result::Result::Ok(t4);
            let t6_dot = ::core::option::Option::Some(t4_dot);
            (t6, t6_dot)
        } else {
            let t7 = t5.unwrap();
            let t8 = ::core::result::Result::Err(t7);
            let t8_dot = ::chainrule::__zeros_of!(& t8);
            (t8, t8_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `handed_on`.
pub enum handed_on {}
impl handed_on {
    /// The result of `handed_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        text: &str,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        let (out, pullback) = Self::__vjp(x, y, text);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
                let (d_x, d_y) = pullback(d_out, text, &mut ());
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
        text: &str,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
            &str,
            &mut (),
        ) -> (f64, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_b = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_scaled_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_root_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let (mut t2, root_pullback) = root::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.is_ok();
        let mut t4 = ::chainrule::__private::failure(&t2);
        let t5 = ::chainrule::__private::present(&t2);
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let (t26, t27, mut t28, t8_1, t13_1_1, t16_1_1_1) = if t3 {
            let t6 = ::chainrule::__private::copied(t5.__Some_0());
            let (mut t7, root_pullback_1) = root::__vjp(y);
            let zeros_2 = ::chainrule::__private::zeros_like(&t7);
            let t8 = t7.is_ok();
            let mut t9 = ::chainrule::__private::failure(&t7);
            let t10 = ::chainrule::__private::present(&t7);
            let zeros_3 = ::chainrule::__private::zeros_like(&t10);
            let (t22, t23, t24, t13_1, t16_1_1) = if t8 {
                let t11 = ::chainrule::__private::copied(t10.__Some_0());
                let mut a = t6 * t11 + 1.0;
                let (mut t12, scaled_pullback) = scaled::__vjp(a * y, text);
                let zeros_4 = ::chainrule::__private::zeros_like(&t12);
                let t13 = t12.is_ok();
                let mut t14 = ::chainrule::__private::failure(&t12);
                let t15 = ::chainrule::__private::present(&t12);
                let zeros_5 = ::chainrule::__private::zeros_like(&t15);
                let (t18, t19, t20, t16_1) = if t13 {
                    let b = ::chainrule::__private::copied(t15.__Some_0());
                    ::chainrule::__private::assert_scalar(&a);
                    let t16 = a.sin();
                    saved_b = ::core::option::Option::Some(b);
                    (true, b + t16, ::core::default::Default::default(), t16)
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t14);
                    let t17 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t17, 0.0)
                };
                saved_t1 = ::core::option::Option::Some(t11);
                saved_scaled_pullback = ::core::option::Option::Some(scaled_pullback);
                saved_zeros_1 = ::core::option::Option::Some(zeros_4);
                saved_zeros_2 = ::core::option::Option::Some(zeros_5);
                (t18, t19, t20, t13, t16_1)
            } else {
                let mut error_1 = ::chainrule::__private::handed_on(&t9);
                let t21 = ::core::option::Option::Some(
                    ::core::convert::From::from(error_1),
                );
                (false, 0.0, t21, ::core::default::Default::default(), 0.0)
            };
            saved_root_pullback = ::core::option::Option::Some(root_pullback_1);
            saved_zeros_3 = ::core::option::Option::Some(zeros_2);
            saved_zeros_4 = ::core::option::Option::Some(zeros_3);
            (t22, t23, t24, t8, t13_1, t16_1_1)
        } else {
            let mut error_2 = ::chainrule::__private::handed_on(&t4);
            let t25 = ::core::option::Option::Some(::core::convert::From::from(error_2));
            (
                false,
                0.0,
                t25,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                0.0,
            )
        };
        let out = if t26 {
            let t29 = ::core::result::Result::Ok(t27);
            let zeros_6 = ::chainrule::__private::zeros_like(&t29);
            saved_zeros = ::core::option::Option::Some(zeros_6);
            t29
        } else {
            let t30 = t28.unwrap();
            let t31 = ::core::result::Result::Err(t30);
            t31
        };
        (
            out,
            move |
                d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
                text: &str,
                _: &mut ()|
            {
                let d_out_1 = d_out;
                let mut d_t5 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let d_t27 = if t26 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t29 = (*zeros_6).clone();
                    ::chainrule::__private::add_assign(&mut d_t29, &d_out_1);
                    *d_t29.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_y_1 = if t3 {
                    let root_pullback_1 = ::chainrule::__private::kept(
                        &saved_root_pullback,
                    );
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_3);
                    let zeros_3 = ::chainrule::__private::kept(&saved_zeros_4);
                    let t6 = ::chainrule::__private::copied(t5.__Some_0());
                    let mut d_t10 = (*zeros_3).clone();
                    let mut d_t7 = (*zeros_2).clone();
                    let (t39, d_t6_1) = if t8_1 {
                        let t11 = ::chainrule::__private::kept(&saved_t1);
                        let scaled_pullback = ::chainrule::__private::kept(
                            &saved_scaled_pullback,
                        );
                        let zeros_4 = ::chainrule::__private::kept(&saved_zeros_1);
                        let zeros_5 = ::chainrule::__private::kept(&saved_zeros_2);
                        let t32 = t6 * *t11;
                        let a = t32 + 1.0;
                        let mut d_t15 = (*zeros_5).clone();
                        let mut d_t12 = (*zeros_4).clone();
                        let t33 = a * y;
                        let t34 = if t13_1_1 {
                            let b = ::chainrule::__private::kept(&saved_b);
                            let (d_b, d_t16) = ::chainrule::__private::add_pullback(
                                b,
                                &t16_1_1_1,
                                &(*b + t16_1_1_1),
                                d_t27,
                            );
                            ::chainrule::__private::add_part(d_t15.__Some_0_mut(), &d_b);
                            d_t16 * a.cos()
                        } else {
                            0.0
                        };
                        ::chainrule::__private::add_assign(&mut d_t12, &d_t15);
                        let (d_t35,) = scaled_pullback(
                            d_t12,
                            text,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                &*text,
                            ),
                        );
                        let (t36, d_y) = ::chainrule::__private::mul_pullback(
                            &a,
                            &y,
                            &t33,
                            d_t35,
                        );
                        let d_a = t34 + t36;
                        let (d_t37, _) = ::chainrule::__private::add_pullback(
                            &t32,
                            &1.0,
                            &a,
                            d_a,
                        );
                        let (d_t6, d_t11) = ::chainrule::__private::mul_pullback(
                            &t6,
                            t11,
                            &t32,
                            d_t37,
                        );
                        ::chainrule::__private::add_part(d_t10.__Some_0_mut(), &d_t11);
                        (d_y, d_t6)
                    } else {
                        let t38 = ::chainrule::__private::zeros_like(&t6);
                        (0.0, t38)
                    };
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t10);
                    let (t40,) = root_pullback_1(d_t7);
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_t6_1);
                    t39 + t40
                } else {
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_t2, &d_t5);
                let (d_x,) = root_pullback(d_t2);
                (d_x, d_y_1)
            },
        )
    }
    /// The result of `handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64, &str),
        tangents: (f64, f64),
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (x, y, text) = args;
        let (x_dot, y_dot) = tangents;
        let text_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, text, &text_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        text: &str,
        text_dot: &impl ?::core::marker::Sized,
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (mut t1, t1_dot) = root::__jvp(x, x_dot);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let t4_dot = t1_dot.clone();
        let (t28, t29, mut t30, t29_dot) = if t2 {
            let t5 = ::chainrule::__private::copied(t4.__Some_0());
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
            let (mut t6, t6_dot) = root::__jvp(y, y_dot);
            let t7 = t6.is_ok();
            let mut t8 = ::chainrule::__private::failure(&t6);
            let t9 = ::chainrule::__private::present(&t6);
            let t9_dot = t6_dot.clone();
            let (t24, t25, t26, t25_dot) = if t7 {
                let t10 = ::chainrule::__private::copied(t9.__Some_0());
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(&mut t10_dot, t9_dot.__Some_0());
                let t11 = t5 * t10;
                let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t5,
                    &t10,
                    &t11,
                    &t5_dot,
                    &t10_dot,
                );
                let mut a = t11 + 1.0;
                let a_dot = ::chainrule::__private::add_pushforward(
                    &t11,
                    &1.0,
                    &a,
                    &t11_dot,
                    &0.0,
                );
                let t12 = a * y;
                let t12_dot = ::chainrule::__private::strong_mul_pushforward(
                    &a,
                    &y,
                    &t12,
                    &a_dot,
                    &y_dot,
                );
                let text_dot_1 = ::chainrule::__zeros_of!(text);
                let (mut t13, t13_dot) = scaled::__jvp(t12, t12_dot, text, &text_dot_1);
                let t14 = t13.is_ok();
                let mut t15 = ::chainrule::__private::failure(&t13);
                let t16 = ::chainrule::__private::present(&t13);
                let t16_dot = t13_dot.clone();
                let (t20, t21, t22, t21_dot) = if t14 {
                    let b = ::chainrule::__private::copied(t16.__Some_0());
                    let mut b_dot = ::chainrule::__zeros_of!(& b);
                    ::chainrule::__private::read_part(&mut b_dot, t16_dot.__Some_0());
                    ::chainrule::__private::assert_scalar(&a);
                    let t17 = a.sin();
                    let t18 = b + t17;
                    let t18_dot = ::chainrule::__private::add_pushforward(
                        &b,
                        &t17,
                        &t18,
                        &b_dot,
                        &::chainrule::__private::strong_mul(a_dot, a.cos()),
                    );
                    (true, t18, ::core::default::Default::default(), t18_dot)
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t15);
                    let t19 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t19, 0.0)
                };
                (t20, t21, t22, t21_dot)
            } else {
                let mut error_1 = ::chainrule::__private::handed_on(&t8);
                let t23 = ::core::option::Option::Some(
                    ::core::convert::From::from(error_1),
                );
                (false, 0.0, t23, 0.0)
            };
            (t24, t25, t26, t25_dot)
        } else {
            let mut error_2 = ::chainrule::__private::handed_on(&t3);
            let t27 = ::core::option::Option::Some(::core::convert::From::from(error_2));
            (false, 0.0, t27, 0.0)
        };
        let (out, out_dot) = if t28 {
            let t31 = ::core::result::Result::Ok(t29);
            let t31_dot = ::core::option::Option::Some(t29_dot);
            (t31, t31_dot)
        } else {
            let t32 = t30.unwrap();
            let t33 = ::core::result::Result::Err(t32);
            let t33_dot = ::chainrule::__zeros_of!(& t33);
            (t33, t33_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `sum_of_roots`.
pub enum sum_of_roots {}
impl sum_of_roots {
    /// The result of `sum_of_roots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
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
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_root_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let len = x.len();
        let mut exits = false;
        let mut exits_1 = false;
        let mut t4 = ::core::default::Default::default();
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        for k in 0..len {
            let v = x[k];
            let (mut t5, root_pullback) = root::__vjp(v);
            let zeros = ::chainrule::__private::zeros_like(&t5);
            let t6 = t5.is_ok();
            let mut t7 = ::chainrule::__private::failure(&t5);
            let t8 = ::chainrule::__private::present(&t5);
            let zeros_1 = ::chainrule::__private::zeros_like(&t8);
            let sum_1 = if t6 {
                let t9 = ::chainrule::__private::copied(t8.__Some_0());
                let t10 = sum.cos();
                ::chainrule::__private::push(&mut saved_t1, t9);
                ::chainrule::__private::push(&mut saved_t2, t10);
                exits = false;
                sum + t9 * t10
            } else {
                let mut error = ::chainrule::__private::handed_on(&t7);
                let t11 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                exits = true;
                exits_1 = false;
                t4 = t11;
                sum
            };
            ::chainrule::__private::push(&mut saved_root_pullback, root_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros);
            ::chainrule::__private::push(&mut saved_t3, t6);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_1);
            ::chainrule::__private::push(&mut saved_k, (k, sum));
            trips += 1;
            sum = sum_1;
            if exits {
                break;
            }
        }
        let (exits_2, t16, mut t17) = if exits {
            (exits_1, 0.0, t4)
        } else {
            let (t13, t14, t15) = if sum > 100.0 {
                let t12 = ::core::option::Option::Some(Failure::Other);
                (false, 0.0, t12)
            } else {
                (true, sum + x[0], t4)
            };
            (t13, t14, t15)
        };
        let out = if exits_2 {
            let t18 = ::core::result::Result::Ok(t16);
            let zeros_2 = ::chainrule::__private::zeros_like(&t18);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t18
        } else {
            let t19 = t17.unwrap();
            let t20 = ::core::result::Result::Err(t19);
            t20
        };
        (
            out,
            move |
                d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_root_pullback_at = saved_root_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_k_at = saved_k.len();
                let d_out_1 = d_out;
                let d_t16 = if exits_2 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t18 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t18, &d_out_1);
                    *d_t18.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_sum_1 = if exits {
                    0.0
                } else {
                    let d_sum = if sum > 100.0 {
                        0.0
                    } else {
                        d_x[0] += d_t16;
                        d_t16
                    };
                    d_sum
                };
                let mut d_sum_2 = d_sum_1;
                for _ in 0..trips {
                    saved_root_pullback_at -= 1;
                    let root_pullback = &saved_root_pullback[saved_root_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros = &saved_zeros_1[saved_zeros_1_at];
                    saved_t3_at -= 1;
                    let t6 = saved_t3[saved_t3_at];
                    saved_zeros_2_at -= 1;
                    let zeros_1 = &saved_zeros_2[saved_zeros_2_at];
                    saved_k_at -= 1;
                    let (k, sum_2) = saved_k[saved_k_at];
                    let mut d_t8 = (*zeros_1).clone();
                    let mut d_t5 = (*zeros).clone();
                    if t6 {
                        saved_t1_at -= 1;
                        let t9 = &saved_t1[saved_t1_at];
                        saved_t2_at -= 1;
                        let t10 = saved_t2[saved_t2_at];
                        let t21 = *t9 * t10;
                        let sum_3 = sum_2 + t21;
                        let (t22, d_t23) = ::chainrule::__private::add_pullback(
                            &sum_2,
                            &t21,
                            &sum_3,
                            d_sum_2,
                        );
                        let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                            t9,
                            &t10,
                            &t21,
                            d_t23,
                        );
                        ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_t9);
                        d_sum_2 = t22 - d_t10 * sum_2.sin();
                    }
                    ::chainrule::__private::add_assign(&mut d_t5, &d_t8);
                    let (d_v,) = root_pullback(d_t5);
                    d_x[k] += d_v;
                }
            },
        )
    }
    /// The result of `sum_of_roots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let len = x.len();
        let mut exits = false;
        let mut exits_1 = false;
        let mut t1 = ::core::default::Default::default();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let v = x[k];
            let v_dot = x_dot[k];
            let (mut t2, t2_dot) = root::__jvp(v, v_dot);
            let t3 = t2.is_ok();
            let mut t4 = ::chainrule::__private::failure(&t2);
            let t5 = ::chainrule::__private::present(&t2);
            let t5_dot = t2_dot.clone();
            if t3 {
                let t6 = ::chainrule::__private::copied(t5.__Some_0());
                let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                ::chainrule::__private::read_part(&mut t6_dot, t5_dot.__Some_0());
                let t7 = sum.cos();
                let t8 = t6 * t7;
                let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t6,
                    &t7,
                    &t8,
                    &t6_dot,
                    &-::chainrule::__private::strong_mul(sum_dot, sum.sin()),
                );
                let sum_1 = sum + t8;
                let sum_1_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t8,
                    &sum_1,
                    &sum_dot,
                    &t8_dot,
                );
                exits = false;
                sum = sum_1;
                sum_dot = sum_1_dot;
            } else {
                let mut error = ::chainrule::__private::handed_on(&t4);
                let t9 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                exits = true;
                exits_1 = false;
                t1 = t9;
            }
            if exits {
                break;
            }
        }
        let (exits_2, t14, mut t15, t14_dot) = if exits {
            (exits_1, 0.0, t1, 0.0)
        } else {
            let (t11, t12, t13, t12_dot) = if sum > 100.0 {
                let t10 = ::core::option::Option::Some(Failure::Other);
                (false, 0.0, t10, 0.0)
            } else {
                (true, sum + x[0], t1, sum_dot + x_dot[0])
            };
            (t11, t12, t13, t12_dot)
        };
        let (out, out_dot) = if exits_2 {
            let t16 = ::core::result::Result::Ok(t14);
            let t16_dot = ::core::option::Option::Some(t14_dot);
            (t16, t16_dot)
        } else {
            let t17 = t15.unwrap();
            let t18 = ::core::result::Result::Err(t17);
            let t18_dot = ::chainrule::__zeros_of!(& t18);
            (t18, t18_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `roots`.
pub enum roots {}
impl roots {
    /// The result of `roots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent|
            {
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
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; x.len()
        ];
        let len = y.len();
        let mut exits = false;
        let mut exits_1 = false;
        let mut t2 = ::core::default::Default::default();
        let mut trips = 0usize;
        for i in 0..x.len() {
            let t3 = x[i] < 0.0;
            if t3 {
                let t4 = ::core::option::Option::Some(format!("{} is negative", x[i]));
                exits = true;
                exits_1 = false;
                t2 = t4;
            } else {
                let t5 = x[i].sqrt();
                y[i] = t5;
                ::chainrule::__private::push(&mut saved_t1, t5);
                exits = false;
            }
            ::chainrule::__private::push(&mut saved_i, (i, t3));
            trips += 1;
            if exits {
                break;
            }
        }
        let (exits_2, mut t7) = if exits {
            let t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            (exits_1, t6)
        } else {
            (true, y)
        };
        let len_1 = t7.len();
        let out = if exits_2 {
            let t8 = ::core::result::Result::Ok(t7);
            let zeros = ::chainrule::__private::zeros_like(&t8);
            saved_zeros = ::core::option::Option::Some(zeros);
            t8
        } else {
            let t9 = t2.unwrap();
            let t10 = ::core::result::Result::Err(t9);
            t10
        };
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_i_at = saved_i.len();
                let d_out_1 = d_out;
                let mut d_t7 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_y = ::chainrule::__private::vec![0.0; len];
                if exits_2 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t8 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t8, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t7,
                        d_t8.__Arrived_0_mut(),
                    );
                }
                if !(exits) {
                    ::chainrule::__private::add_assign(&mut d_y, &d_t7);
                }
                for _ in 0..trips {
                    saved_i_at -= 1;
                    let (i, t3) = saved_i[saved_i_at];
                    if !(t3) {
                        saved_t1_at -= 1;
                        let t5 = saved_t1[saved_t1_at];
                        let d_t5 = d_y[i];
                        d_y[i] = 0.0;
                        let d_t11 = ::chainrule::__private::zero_mul(d_t5, 0.5 / t5);
                        d_x[i] += d_t11;
                    }
                }
            },
        )
    }
    /// The result of `roots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let t1 = x.len();
        let mut y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut y_dot = ::chainrule::__private::vec![0.0; t1];
        let mut exits = false;
        let mut exits_1 = false;
        let mut t2 = ::core::default::Default::default();
        for i in 0..x.len() {
            if x[i] < 0.0 {
                let t3 = ::core::option::Option::Some(format!("{} is negative", x[i]));
                exits = true;
                exits_1 = false;
                t2 = t3;
            } else {
                let t4 = x[i].sqrt();
                y[i] = t4;
                y_dot[i] = ::chainrule::__private::zero_mul(x_dot[i], 0.5 / t4);
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (exits_2, t6, t6_dot) = if exits {
            let t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let t5_dot = ::chainrule::__private::zeros_like(&t5);
            (exits_1, t5, t5_dot)
        } else {
            (true, y, y_dot)
        };
        let (out, out_dot) = if exits_2 {
            let t7 = ::core::result::Result::Ok(t6);
            let t7_dot = ::core::option::Option::Some(t6_dot);
            (t7, t7_dot)
        } else {
            let t8 = t2.unwrap();
            let t9 = ::core::result::Result::Err(t8);
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            (t9, t9_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `called`.
pub enum called {}
impl called {
    /// The result of `called` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_v = ::core::option::Option::None;
        let mut saved_v_1 = ::core::option::Option::None;
        let mut saved_root_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_v_2 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_root_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let mut saved_zeros_5 = ::core::option::Option::None;
        let mut saved_zeros_6 = ::core::option::Option::None;
        let mut saved_root_pullback_2 = ::core::option::Option::None;
        let mut saved_zeros_7 = ::core::option::Option::None;
        let mut saved_zeros_8 = ::core::option::Option::None;
        let mut saved_root_pullback_3 = ::core::option::Option::None;
        let mut saved_zeros_9 = ::core::option::Option::None;
        let mut saved_zeros_10 = ::core::option::Option::None;
        let mut saved_g = ::core::option::Option::None;
        let (t1, root_pullback) = root::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let a = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { y };
        let (mut t4, root_pullback_1) = root::__vjp(y);
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let t5 = t4.is_ok();
        let mut t6 = ::chainrule::__private::failure(&t4);
        let t7 = ::chainrule::__private::present(&t4);
        let zeros_3 = ::chainrule::__private::zeros_like(&t7);
        let t8 = if t5 {
            let root_1 = ::chainrule::__private::copied(t7.__Some_0());
            root_1 > 1.0
        } else {
            false
        };
        let (b, t10_1_1) = if t8 {
            let root_2 = ::chainrule::__private::copied(t7.__Some_0());
            (root_2 * x, ::core::default::Default::default())
        } else {
            let (t13, t10_1) = if t5 {
                (
                    ::chainrule::__private::copied(t7.__Some_0()),
                    ::core::default::Default::default(),
                )
            } else {
                let t10 = if !t5
                    && ::core::matches!(
                        & t6, ::core::option::Option::Some(Failure::Negative(..))
                    )
                {
                    let t9 = ::chainrule::__private::handed_on(&t6);
                    let how_much_1 = match t9 {
                        Failure::Negative(how_much) => how_much,
                        _ => ::core::unreachable!(),
                    };
                    how_much_1 < -0.5
                } else {
                    false
                };
                let t12 = if t10 {
                    let t11 = ::chainrule::__private::handed_on(&t6);
                    let how_much_2 = match t11 {
                        Failure::Negative(how_much) => how_much,
                        _ => ::core::unreachable!(),
                    };
                    x * 2.0
                } else {
                    x
                };
                (t12, t10)
            };
            (t13, t10_1)
        };
        let (t14, root_pullback_2) = root::__vjp(x * y);
        let zeros_4 = ::chainrule::__private::zeros_like(&t14);
        let t15 = t14.is_ok();
        let t16 = ::chainrule::__private::present(&t14);
        let zeros_5 = ::chainrule::__private::zeros_like(&t16);
        let c = if t15 { ::chainrule::__private::copied(t16.__Some_0()) } else { 0.5 };
        let (t17, root_pullback_3) = root::__vjp(x + 3.0);
        let zeros_6 = ::chainrule::__private::zeros_like(&t17);
        let t18 = t17.is_ok();
        let t19 = ::chainrule::__private::present(&t17);
        let zeros_7 = ::chainrule::__private::zeros_like(&t19);
        let (out, t21_1, t30_1, e_1, t35_1, f_1, t38_1) = if t18 {
            let d = ::chainrule::__private::copied(t19.__Some_0());
            let (mut t20, root_pullback_4) = root::__vjp(y);
            let zeros_8 = ::chainrule::__private::zeros_like(&t20);
            let t21 = t20.is_ok();
            let t22 = ::chainrule::__private::failure(&t20);
            let t23 = ::chainrule::__private::present(&t20);
            let zeros_9 = ::chainrule::__private::zeros_like(&t23);
            let t25 = if t21 {
                let v = ::chainrule::__private::copied(t23.__Some_0());
                let t24 = ::core::option::Option::Some(v * x);
                let zeros_10 = ::chainrule::__private::zeros_like(&t24);
                saved_v_2 = ::core::option::Option::Some(v);
                saved_zeros_2 = ::core::option::Option::Some(zeros_10);
                t24
            } else {
                ::core::default::Default::default()
            };
            let zeros_11 = ::chainrule::__private::zeros_like(&t25);
            let (t30, t31, mut t32) = if t21 {
                let v_1 = ::chainrule::__private::copied(t25.__Some_0());
                let (mut t26, root_pullback_5) = root::__vjp(v_1 - 1.0);
                let zeros_12 = ::chainrule::__private::zeros_like(&t26);
                let t27 = t26.is_ok();
                let t28 = ::chainrule::__private::failure(&t26);
                let t29 = ::chainrule::__private::present(&t26);
                let zeros_13 = ::chainrule::__private::zeros_like(&t29);
                saved_v_1 = ::core::option::Option::Some(v_1);
                saved_root_pullback = ::core::option::Option::Some(root_pullback_5);
                saved_zeros = ::core::option::Option::Some(zeros_12);
                saved_zeros_1 = ::core::option::Option::Some(zeros_13);
                (t27, t29, t28)
            } else {
                (false, ::core::default::Default::default(), t22)
            };
            let zeros_14 = ::chainrule::__private::zeros_like(&t31);
            let e = if t30 {
                ::chainrule::__private::copied(t31.__Some_0())
            } else {
                let t33 = ::chainrule::__private::handed_on(&t32);
                x * x
            };
            let (t34, root_pullback_6) = root::__vjp(x - y);
            let zeros_15 = ::chainrule::__private::zeros_like(&t34);
            let t35 = t34.is_ok();
            let t36 = ::chainrule::__private::present(&t34);
            let zeros_16 = ::chainrule::__private::zeros_like(&t36);
            let f = if t35 {
                let v_2 = ::chainrule::__private::copied(t36.__Some_0());
                saved_v = ::core::option::Option::Some(v_2);
                v_2 * y
            } else {
                1.0
            };
            let (mut t37, root_pullback_7) = root::__vjp(y - x);
            let zeros_17 = ::chainrule::__private::zeros_like(&t37);
            let mut t38 = t37.is_ok();
            let mut t39 = ::chainrule::__private::failure(&t37);
            let t40 = ::chainrule::__private::present(&t37);
            let zeros_18 = ::chainrule::__private::zeros_like(&t40);
            let mut t42 = if t38 {
                ::core::default::Default::default()
            } else {
                let mut error_1 = ::chainrule::__private::handed_on(&t39);
                let t41 = format!("{error:?}", error = error_1);
                t41
            };
            let t43 = if t38 {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(t42)
            };
            let g = if t38 {
                ::chainrule::__private::copied(t40.__Some_0())
            } else {
                ::core::default::Default::default()
            };
            saved_root_pullback_1 = ::core::option::Option::Some(root_pullback_4);
            saved_zeros_3 = ::core::option::Option::Some(zeros_8);
            saved_zeros_4 = ::core::option::Option::Some(zeros_9);
            saved_zeros_5 = ::core::option::Option::Some(zeros_11);
            saved_zeros_6 = ::core::option::Option::Some(zeros_14);
            saved_root_pullback_2 = ::core::option::Option::Some(root_pullback_6);
            saved_zeros_7 = ::core::option::Option::Some(zeros_15);
            saved_zeros_8 = ::core::option::Option::Some(zeros_16);
            saved_root_pullback_3 = ::core::option::Option::Some(root_pullback_7);
            saved_zeros_9 = ::core::option::Option::Some(zeros_17);
            saved_zeros_10 = ::core::option::Option::Some(zeros_18);
            saved_g = ::core::option::Option::Some(g);
            (a * b + c * d + e * f + g, t21, t30, e, t35, f, t38)
        } else {
            (
                a,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                0.0,
                ::core::default::Default::default(),
                0.0,
                ::core::default::Default::default(),
            )
        };
        (
            out,
            move |d_out: f64| {
                let mut d_t19 = zeros_7.clone();
                let mut d_t17 = zeros_6.clone();
                let mut d_t16 = zeros_5.clone();
                let mut d_t14 = zeros_4.clone();
                let mut d_t7 = zeros_3.clone();
                let mut d_t4 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (t63, t64, d_a_1, d_b_1, d_c_1) = if t18 {
                    let root_pullback_4 = ::chainrule::__private::kept(
                        &saved_root_pullback_1,
                    );
                    let zeros_8 = ::chainrule::__private::kept(&saved_zeros_3);
                    let zeros_9 = ::chainrule::__private::kept(&saved_zeros_4);
                    let zeros_11 = ::chainrule::__private::kept(&saved_zeros_5);
                    let zeros_14 = ::chainrule::__private::kept(&saved_zeros_6);
                    let root_pullback_6 = ::chainrule::__private::kept(
                        &saved_root_pullback_2,
                    );
                    let zeros_15 = ::chainrule::__private::kept(&saved_zeros_7);
                    let zeros_16 = ::chainrule::__private::kept(&saved_zeros_8);
                    let root_pullback_7 = ::chainrule::__private::kept(
                        &saved_root_pullback_3,
                    );
                    let zeros_17 = ::chainrule::__private::kept(&saved_zeros_9);
                    let zeros_18 = ::chainrule::__private::kept(&saved_zeros_10);
                    let g = ::chainrule::__private::kept(&saved_g);
                    let d = ::chainrule::__private::copied(t19.__Some_0());
                    let t44 = a * b;
                    let t45 = c * d;
                    let t46 = t44 + t45;
                    let t47 = e_1 * f_1;
                    let t48 = t46 + t47;
                    let mut d_t40 = (*zeros_18).clone();
                    let mut d_t37 = (*zeros_17).clone();
                    let mut d_t36 = (*zeros_16).clone();
                    let mut d_t34 = (*zeros_15).clone();
                    let mut d_t31 = (*zeros_14).clone();
                    let mut d_t25 = (*zeros_11).clone();
                    let mut d_t23 = (*zeros_9).clone();
                    let mut d_t20 = (*zeros_8).clone();
                    let (d_t49, d_g) = ::chainrule::__private::add_pullback(
                        &t48,
                        g,
                        &(t48 + *g),
                        d_out,
                    );
                    let (d_t50, d_t51) = ::chainrule::__private::add_pullback(
                        &t46,
                        &t47,
                        &t48,
                        d_t49,
                    );
                    let d_e = d_t51 * f_1;
                    let d_f = d_t51 * e_1;
                    let (d_t52, d_t53) = ::chainrule::__private::add_pullback(
                        &t44,
                        &t45,
                        &t46,
                        d_t50,
                    );
                    let (d_c, d_d) = ::chainrule::__private::mul_pullback(
                        &c,
                        &d,
                        &t45,
                        d_t53,
                    );
                    let d_a = d_t52 * b;
                    let d_b = d_t52 * a;
                    if t38_1 {
                        ::chainrule::__private::add_part(d_t40.__Some_0_mut(), &d_g);
                    }
                    ::chainrule::__private::add_assign(&mut d_t37, &d_t40);
                    let (d_t54,) = root_pullback_7(d_t37);
                    let t55 = if t35_1 {
                        let v_2 = ::chainrule::__private::kept(&saved_v);
                        let (d_v_2, d_y) = ::chainrule::__private::mul_pullback(
                            v_2,
                            &y,
                            &(*v_2 * y),
                            d_f,
                        );
                        ::chainrule::__private::add_part(d_t36.__Some_0_mut(), &d_v_2);
                        d_y
                    } else {
                        0.0
                    };
                    ::chainrule::__private::add_assign(&mut d_t34, &d_t36);
                    let (d_t56,) = root_pullback_6(d_t34);
                    let t58 = if t30_1 {
                        ::chainrule::__private::add_part(d_t31.__Some_0_mut(), &d_e);
                        0.0
                    } else {
                        let t57 = d_e * x;
                        t57 + t57
                    };
                    if t21_1 {
                        let v_1 = ::chainrule::__private::kept(&saved_v_1);
                        let root_pullback_5 = ::chainrule::__private::kept(
                            &saved_root_pullback,
                        );
                        let zeros_12 = ::chainrule::__private::kept(&saved_zeros);
                        let zeros_13 = ::chainrule::__private::kept(&saved_zeros_1);
                        let mut d_t29 = (*zeros_13).clone();
                        let mut d_t26 = (*zeros_12).clone();
                        ::chainrule::__private::add_assign(&mut d_t29, &d_t31);
                        ::chainrule::__private::add_assign(&mut d_t26, &d_t29);
                        let (d_t59,) = root_pullback_5(d_t26);
                        let (d_v_1, _) = ::chainrule::__private::sub_pullback(
                            v_1,
                            &1.0,
                            &(*v_1 - 1.0),
                            d_t59,
                        );
                        ::chainrule::__private::add_part(d_t25.__Some_0_mut(), &d_v_1);
                    }
                    let t61 = if t21_1 {
                        let v = ::chainrule::__private::kept(&saved_v_2);
                        let zeros_10 = ::chainrule::__private::kept(&saved_zeros_2);
                        let mut d_t24 = (*zeros_10).clone();
                        ::chainrule::__private::add_assign(&mut d_t24, &d_t25);
                        let d_t60 = d_t24.__Arrived_0_mut().clone();
                        let (d_v, d_x) = ::chainrule::__private::mul_pullback(
                            v,
                            &x,
                            &(*v * x),
                            d_t60,
                        );
                        ::chainrule::__private::add_part(d_t23.__Some_0_mut(), &d_v);
                        d_x
                    } else {
                        0.0
                    };
                    ::chainrule::__private::add_assign(&mut d_t20, &d_t23);
                    let (t62,) = root_pullback_4(d_t20);
                    ::chainrule::__private::add_part(d_t19.__Some_0_mut(), &d_d);
                    (d_t56 + t58 + t61 - d_t54, d_t54 + t55 + t62 - d_t56, d_a, d_b, d_c)
                } else {
                    (0.0, 0.0, d_out, 0.0, 0.0)
                };
                ::chainrule::__private::add_assign(&mut d_t17, &d_t19);
                let (d_t65,) = root_pullback_3(d_t17);
                if t15 {
                    ::chainrule::__private::add_part(d_t16.__Some_0_mut(), &d_c_1);
                }
                ::chainrule::__private::add_assign(&mut d_t14, &d_t16);
                let (d_t66,) = root_pullback_2(d_t14);
                let t67 = d_t66 * y;
                let t68 = d_t66 * x;
                let t69 = if t8 {
                    let root_2 = ::chainrule::__private::copied(t7.__Some_0());
                    let (d_root_2, d_x_1) = ::chainrule::__private::mul_pullback(
                        &root_2,
                        &x,
                        &(root_2 * x),
                        d_b_1,
                    );
                    ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_root_2);
                    d_x_1
                } else {
                    let d_x_3 = if t5 {
                        ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_b_1);
                        0.0
                    } else {
                        let d_x_2 = if t10_1_1 { d_b_1 * 2.0 } else { d_b_1 };
                        d_x_2
                    };
                    d_x_3
                };
                ::chainrule::__private::add_assign(&mut d_t4, &d_t7);
                let (t70,) = root_pullback_1(d_t4);
                let t71 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_a_1);
                    0.0
                } else {
                    d_a_1
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                let (t72,) = root_pullback(d_t1);
                let d_x_4 = t63 + d_t65 + t67 + t69 + t72;
                let d_y_1 = t64 + t68 + t70 + t71;
                (d_x_4, d_y_1)
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
    /// The gradient of `called`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `called` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `called`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `called` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = root::__jvp(x, x_dot);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let (a, a_dot) = if ::chainrule::__private::is_there(&t1) {
            let t3 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, t2_dot.__Some_0());
            (t3, t3_dot)
        } else {
            (y, y_dot)
        };
        let (mut t4, t4_dot) = root::__jvp(y, y_dot);
        let t5 = t4.is_ok();
        let mut t6 = ::chainrule::__private::failure(&t4);
        let t7 = ::chainrule::__private::present(&t4);
        let t7_dot = t4_dot.clone();
        let t8 = if t5 {
            let root_1 = ::chainrule::__private::copied(t7.__Some_0());
            root_1 > 1.0
        } else {
            false
        };
        let (b, b_dot) = if t8 {
            let root_2 = ::chainrule::__private::copied(t7.__Some_0());
            let mut root_2_dot = ::chainrule::__zeros_of!(& root_2);
            ::chainrule::__private::read_part(&mut root_2_dot, t7_dot.__Some_0());
            let t9 = root_2 * x;
            let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                &root_2,
                &x,
                &t9,
                &root_2_dot,
                &x_dot,
            );
            (t9, t9_dot)
        } else {
            let (t14, t14_dot) = if t5 {
                let root_3 = ::chainrule::__private::copied(t7.__Some_0());
                let mut root_3_dot = ::chainrule::__zeros_of!(& root_3);
                ::chainrule::__private::read_part(&mut root_3_dot, t7_dot.__Some_0());
                (root_3, root_3_dot)
            } else {
                let t11 = if !t5
                    && ::core::matches!(
                        & t6, ::core::option::Option::Some(Failure::Negative(..))
                    )
                {
                    let t10 = ::chainrule::__private::handed_on(&t6);
                    let how_much_1 = match t10 {
                        Failure::Negative(how_much) => how_much,
                        _ => ::core::unreachable!(),
                    };
                    how_much_1 < -0.5
                } else {
                    false
                };
                let (t13, t13_dot) = if t11 {
                    let t12 = ::chainrule::__private::handed_on(&t6);
                    let how_much_2 = match t12 {
                        Failure::Negative(how_much) => how_much,
                        _ => ::core::unreachable!(),
                    };
                    (x * 2.0, x_dot * 2.0)
                } else {
                    (x, x_dot)
                };
                (t13, t13_dot)
            };
            (t14, t14_dot)
        };
        let (t15, t15_dot) = root::__jvp(x * y, x_dot * y + y_dot * x);
        let t16 = ::chainrule::__private::present(&t15);
        let t16_dot = t15_dot.clone();
        let (c, c_dot) = if t15.is_ok() {
            let v = ::chainrule::__private::copied(t16.__Some_0());
            let mut v_dot = ::chainrule::__zeros_of!(& v);
            ::chainrule::__private::read_part(&mut v_dot, t16_dot.__Some_0());
            (v, v_dot)
        } else {
            (0.5, 0.0)
        };
        let (t17, t17_dot) = root::__jvp(x + 3.0, x_dot);
        let t18 = ::chainrule::__private::present(&t17);
        let t18_dot = t17_dot.clone();
        let (out, out_dot) = if t17.is_ok() {
            let d = ::chainrule::__private::copied(t18.__Some_0());
            let mut d_dot = ::chainrule::__zeros_of!(& d);
            ::chainrule::__private::read_part(&mut d_dot, t18_dot.__Some_0());
            let (mut t19, t19_dot) = root::__jvp(y, y_dot);
            let t20 = t19.is_ok();
            let t21 = ::chainrule::__private::failure(&t19);
            let t22 = ::chainrule::__private::present(&t19);
            let t22_dot = t19_dot.clone();
            let (t26, t26_dot) = if t20 {
                let v_1 = ::chainrule::__private::copied(t22.__Some_0());
                let mut v_1_dot = ::chainrule::__zeros_of!(& v_1);
                ::chainrule::__private::read_part(&mut v_1_dot, t22_dot.__Some_0());
                let t23 = v_1 * x;
                let t23_dot = ::chainrule::__private::strong_mul_pushforward(
                    &v_1,
                    &x,
                    &t23,
                    &v_1_dot,
                    &x_dot,
                );
                let t24 = ::core::option::Option::Some(t23);
                let t24_dot = ::core::option::Option::Some(t23_dot);
                (t24, t24_dot)
            } else {
                let t25 = ::core::default::Default::default();
                let t25_dot = ::chainrule::__zeros_of!(& t25);
                (t25, t25_dot)
            };
            let (t33, t34, mut t35, t34_dot) = if t20 {
                let v_2 = ::chainrule::__private::copied(t26.__Some_0());
                let mut v_2_dot = ::chainrule::__zeros_of!(& v_2);
                ::chainrule::__private::read_part(&mut v_2_dot, t26_dot.__Some_0());
                let t27 = v_2 - 1.0;
                let t27_dot = ::chainrule::__private::sub_pushforward(
                    &v_2,
                    &1.0,
                    &t27,
                    &v_2_dot,
                    &0.0,
                );
                let (mut t28, t28_dot) = root::__jvp(t27, t27_dot);
                let t29 = t28.is_ok();
                let t30 = ::chainrule::__private::failure(&t28);
                let t31 = ::chainrule::__private::present(&t28);
                let t31_dot = t28_dot.clone();
                (t29, t31, t30, t31_dot)
            } else {
                let t32 = ::core::default::Default::default();
                let t32_dot = ::chainrule::__zeros_of!(& t32);
                (false, t32, t21, t32_dot)
            };
            let (e, e_dot) = if t33 {
                let t36 = ::chainrule::__private::copied(t34.__Some_0());
                let mut t36_dot = ::chainrule::__zeros_of!(& t36);
                ::chainrule::__private::read_part(&mut t36_dot, t34_dot.__Some_0());
                (t36, t36_dot)
            } else {
                let t37 = ::chainrule::__private::handed_on(&t35);
                (x * x, x_dot * x + x_dot * x)
            };
            let (t38, t38_dot) = root::__jvp(x - y, x_dot - y_dot);
            let t39 = ::chainrule::__private::present(&t38);
            let t39_dot = t38_dot.clone();
            let (f, f_dot) = if t38.is_ok() {
                let v_3 = ::chainrule::__private::copied(t39.__Some_0());
                let mut v_3_dot = ::chainrule::__zeros_of!(& v_3);
                ::chainrule::__private::read_part(&mut v_3_dot, t39_dot.__Some_0());
                let t40 = v_3 * y;
                let t40_dot = ::chainrule::__private::strong_mul_pushforward(
                    &v_3,
                    &y,
                    &t40,
                    &v_3_dot,
                    &y_dot,
                );
                (t40, t40_dot)
            } else {
                (1.0, 0.0)
            };
            let (mut t41, t41_dot) = root::__jvp(y - x, y_dot - x_dot);
            let mut t42 = t41.is_ok();
            let mut t43 = ::chainrule::__private::failure(&t41);
            let t44 = ::chainrule::__private::present(&t41);
            let t44_dot = t41_dot.clone();
            let mut t46 = if t42 {
                ::core::default::Default::default()
            } else {
                let mut error_1 = ::chainrule::__private::handed_on(&t43);
                let t45 = format!("{error:?}", error = error_1);
                t45
            };
            let t47 = if t42 {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(t46)
            };
            let (g, g_dot) = if t42 {
                let t48 = ::chainrule::__private::copied(t44.__Some_0());
                let mut t48_dot = ::chainrule::__zeros_of!(& t48);
                ::chainrule::__private::read_part(&mut t48_dot, t44_dot.__Some_0());
                (t48, t48_dot)
            } else {
                let t49 = ::core::default::Default::default();
                let t49_dot = ::chainrule::__zeros_of!(& t49);
                (t49, t49_dot)
            };
            let t50 = a * b;
            let t51 = c * d;
            let t51_dot = ::chainrule::__private::strong_mul_pushforward(
                &c,
                &d,
                &t51,
                &c_dot,
                &d_dot,
            );
            let t52 = t50 + t51;
            let t52_dot = ::chainrule::__private::add_pushforward(
                &t50,
                &t51,
                &t52,
                &(::chainrule::__private::strong_mul(a_dot, b)
                    + ::chainrule::__private::strong_mul(b_dot, a)),
                &t51_dot,
            );
            let t53 = e * f;
            let t54 = t52 + t53;
            let t54_dot = ::chainrule::__private::add_pushforward(
                &t52,
                &t53,
                &t54,
                &t52_dot,
                &(::chainrule::__private::strong_mul(e_dot, f)
                    + ::chainrule::__private::strong_mul(f_dot, e)),
            );
            let t55 = t54 + g;
            let t55_dot = ::chainrule::__private::add_pushforward(
                &t54,
                &g,
                &t55,
                &t54_dot,
                &g_dot,
            );
            (t55, t55_dot)
        } else {
            (a, a_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `asked`.
pub enum asked {}
impl asked {
    /// The result of `asked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x > y;
        let (mut checked, checked_1, mut checked_2) = if t1 {
            (true, x - y, ::core::default::Default::default())
        } else {
            let t2 = ::core::option::Option::Some("less");
            (false, 0.0, t2)
        };
        let mut doubled = y > 0.5;
        let doubled_1 = if doubled {
            ::core::default::Default::default()
        } else {
            let t3 = ::core::option::Option::Some("small");
            t3
        };
        let result = x * y;
        let t4 = (if checked {
            ::core::result::Result::Ok(checked_1)
        } else {
            ::core::result::Result::Err(::chainrule::__private::handed_on(&checked_2))
        })
            .is_ok()
            && (if doubled {
                ::core::result::Result::Ok(y)
            } else {
                ::core::result::Result::Err(
                    ::chainrule::__private::handed_on(&doubled_1),
                )
            })
                .is_ok();
        let result_1 = if t4 {
            ::core::assert!(checked, "a value is there");
            ::core::assert!(doubled, "a value is there");
            result + checked_1 * y
        } else {
            result
        };
        let t5 = checked && doubled;
        let (out, t6_1_1) = if t5 {
            (result_1 + checked_1 * checked_1 * y, 0.0)
        } else {
            let (t7, t6_1) = if checked && !doubled {
                (result_1 * checked_1, 0.0)
            } else {
                let text = ::chainrule::__private::handed_on(&checked_2);
                let t6 = text.len() as f64;
                (result_1 + t6 * y, t6)
            };
            (t7, t6_1)
        };
        (
            out,
            move |d_out: f64| {
                let (t10, t11, d_result_1_1) = if t5 {
                    let d_t8 = d_out * y;
                    let t9 = d_t8 * checked_1;
                    (d_out * (checked_1 * checked_1), t9 + t9, d_out)
                } else {
                    let (d_y, d_checked_1, d_result_1) = if checked && !doubled {
                        (0.0, d_out * result_1, d_out * checked_1)
                    } else {
                        (d_out * t6_1_1, 0.0, d_out)
                    };
                    (d_y, d_checked_1, d_result_1)
                };
                let (t12, t13, d_result) = if t4 {
                    (d_result_1_1 * checked_1, d_result_1_1 * y, d_result_1_1)
                } else {
                    (0.0, 0.0, d_result_1_1)
                };
                let d_checked_1_1 = t11 + t13;
                let t14 = d_result * y;
                let t15 = d_result * x;
                let (t16, t17) = if t1 {
                    (d_checked_1_1, -d_checked_1_1)
                } else {
                    (0.0, 0.0)
                };
                let d_x = t14 + t16;
                let d_y_1 = t10 + t12 + t15 + t17;
                (d_x, d_y_1)
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
    /// The gradient of `asked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `asked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `asked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `asked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (mut checked, checked_1, mut checked_2, checked_1_dot) = if x > y {
            (true, x - y, ::core::default::Default::default(), x_dot - y_dot)
        } else {
            let t1 = ::core::option::Option::Some("less");
            (false, 0.0, t1, 0.0)
        };
        let mut doubled = y > 0.5;
        let doubled_1 = if doubled {
            ::core::default::Default::default()
        } else {
            let t2 = ::core::option::Option::Some("small");
            t2
        };
        let result = x * y;
        let result_dot = x_dot * y + y_dot * x;
        let (result_1, result_1_dot) = if (if checked {
            ::core::result::Result::Ok(checked_1)
        } else {
            ::core::result::Result::Err(::chainrule::__private::handed_on(&checked_2))
        })
            .is_ok()
            && (if doubled {
                ::core::result::Result::Ok(y)
            } else {
                ::core::result::Result::Err(
                    ::chainrule::__private::handed_on(&doubled_1),
                )
            })
                .is_ok()
        {
            ::core::assert!(checked, "a value is there");
            ::core::assert!(doubled, "a value is there");
            (
                result + checked_1 * y,
                result_dot + (checked_1_dot * y + y_dot * checked_1),
            )
        } else {
            (result, result_dot)
        };
        let (out, out_dot) = if checked && doubled {
            let t3 = checked_1 * checked_1;
            (
                result_1 + t3 * y,
                result_1_dot
                    + ((checked_1_dot * checked_1 + checked_1_dot * checked_1) * y
                        + y_dot * t3),
            )
        } else {
            let (t5, t5_dot) = if checked && !doubled {
                (
                    result_1 * checked_1,
                    result_1_dot * checked_1 + checked_1_dot * result_1,
                )
            } else {
                let text = ::chainrule::__private::handed_on(&checked_2);
                let t4 = text.len() as f64;
                (result_1 + t4 * y, result_1_dot + y_dot * t4)
            };
            (t5, t5_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `vectors`.
pub enum vectors {}
impl vectors {
    /// The result of `vectors` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, k);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_k,) = pullback(d_out, x, &mut d_x);
                (d_x, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_y_before = ::core::option::Option::None;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let (mut t1, roots_pullback) = roots::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let (out, len_1, t5_1) = if t2 {
            let mut y = ::chainrule::__private::copied(t4.__Some_0());
            let zeros_2 = ::chainrule::__private::zeros_like(&y);
            ::chainrule::__private::assert_elements(&y);
            let len = y.len();
            let start = saved_sum.len();
            saved_sum.resize(start + len, 0.0);
            let end = start + len;
            let y_before = y.clone();
            let mut sum = 0.0;
            let saved_sum_1 = &mut saved_sum[start..end];
            for k_1 in 0..len {
                saved_sum_1[k_1] = sum;
                sum += y[k_1] * y[k_1] * y[k_1] * k;
            }
            saved_zeros = ::core::option::Option::Some(zeros_2);
            saved_y_before = ::core::option::Option::Some(y_before);
            (sum, len, 0.0)
        } else {
            let text = ::chainrule::__private::handed_on(&t3);
            let t5 = text.len() as f64;
            (t5 * k, ::core::default::Default::default(), t5)
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_sum_at = saved_sum.len();
                let mut d_t4 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_k_2 = if t2 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let y_before = ::chainrule::__private::kept(&saved_y_before);
                    let mut d_y = (*zeros_2).clone();
                    saved_sum_at -= len_1;
                    let start_1 = saved_sum_at;
                    let end_1 = start_1 + len_1;
                    let mut d_sum = d_out;
                    let mut d_k = 0.0;
                    let saved_sum_2 = &saved_sum[start_1..end_1];
                    for k_1 in (0..len_1).rev() {
                        let sum = saved_sum_2[k_1];
                        let t6 = y_before[k_1];
                        let t7 = y_before[k_1];
                        let t8 = t6 * t7;
                        let t9 = y_before[k_1];
                        let t10 = t8 * t9;
                        let t11 = t10 * k;
                        let sum_1 = sum + t11;
                        let (d_sum_1, d_t12) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t11,
                            &sum_1,
                            d_sum,
                        );
                        let (d_t13, d_k_1) = ::chainrule::__private::mul_pullback(
                            &t10,
                            &k,
                            &t11,
                            d_t12,
                        );
                        let (d_t14, d_t15) = ::chainrule::__private::mul_pullback(
                            &t8,
                            &t9,
                            &t10,
                            d_t13,
                        );
                        ::chainrule::__private::add_assign(&mut d_y[k_1], &d_t15);
                        let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                            &t6,
                            &t7,
                            &t8,
                            d_t14,
                        );
                        ::chainrule::__private::add_assign(&mut d_y[k_1], &d_t17);
                        ::chainrule::__private::add_assign(&mut d_y[k_1], &d_t16);
                        d_sum = d_sum_1;
                        d_k += d_k_1;
                    }
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_y);
                    d_k
                } else {
                    d_out * t5_1
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t4);
                roots_pullback(d_t1, x, &mut *d_x);
                (d_k_2,)
            },
        )
    }
    /// The gradient of `vectors`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], k: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (d_x, d_k)
    }
    /// The value of `vectors` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        k: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_k))
    }
    /// The value of `vectors`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], k: f64, d_x: &mut [f64], d_k: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_k_added,) = pullback(1.0, x, d_x);
        *d_k += d_k_added;
        value
    }
    /// The result of `vectors` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], k: f64, k_dot: f64) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (mut t1, t1_dot) = roots::__jvp(x, x_dot);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let t4_dot = t1_dot.clone();
        let (out, out_dot) = if t2 {
            let mut y = ::chainrule::__private::copied(t4.__Some_0());
            let mut y_dot = ::chainrule::__zeros_of!(& y);
            ::chainrule::__private::read_part(&mut y_dot, t4_dot.__Some_0());
            ::chainrule::__private::assert_elements(&y);
            let len = y.len();
            let mut sum = 0.0;
            let mut sum_dot = 0.0;
            for k_1 in 0..len {
                let t5 = y[k_1];
                let t5_dot = y_dot[k_1].clone();
                let t6 = y[k_1];
                let t6_dot = y_dot[k_1].clone();
                let t7 = t5 * t6;
                let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t5,
                    &t6,
                    &t7,
                    &t5_dot,
                    &t6_dot,
                );
                let t8 = y[k_1];
                let t8_dot = y_dot[k_1].clone();
                let t9 = t7 * t8;
                let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t7,
                    &t8,
                    &t9,
                    &t7_dot,
                    &t8_dot,
                );
                let t10 = t9 * k;
                let t10_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t9,
                    &k,
                    &t10,
                    &t9_dot,
                    &k_dot,
                );
                let sum_1 = sum + t10;
                let sum_1_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t10,
                    &sum_1,
                    &sum_dot,
                    &t10_dot,
                );
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
            (sum, sum_dot)
        } else {
            let text = ::chainrule::__private::handed_on(&t3);
            let t11 = text.len() as f64;
            (t11 * k, k_dot * t11)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `nearest`.
pub enum nearest {}
impl nearest {
    /// The result of `nearest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, limit);
        (
            out,
            move |d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_limit,) = pullback(d_out, points, &mut d_points);
                (d_points, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let len = points.len();
        let mut saved_t2 = ::chainrule::__private::vec![false; len];
        let mut best = false;
        let mut best_1 = ::core::option::Option::<Vec2>::None;
        let mut least = limit;
        for k in 0..len {
            let zeros = ::chainrule::__private::zeros_like(&best_1);
            let distance = points[k].x * points[k].x + points[k].y * points[k].y;
            let t3 = distance < least;
            if t3 {
                let t4 = Vec2 {
                    x: points[k].x * distance,
                    y: points[k].y,
                };
                let zeros_1 = ::chainrule::__private::zeros_like(&t4);
                let t5 = ::core::option::Option::Some(t4);
                let zeros_2 = ::chainrule::__private::zeros_like(&t5);
                ::chainrule::__private::push(&mut saved_zeros_4, zeros_1);
                ::chainrule::__private::push(&mut saved_zeros_5, zeros_2);
                best = true;
                best_1 = t5;
                least = distance;
            }
            let zeros_3 = ::chainrule::__private::zeros_like(&best_1);
            ::chainrule::__private::push(&mut saved_zeros_6, zeros);
            saved_t2[k] = t3;
            ::chainrule::__private::push(&mut saved_zeros_7, zeros_3);
        }
        let zeros_4 = ::chainrule::__private::zeros_like(&best_1);
        let (t12, t13, t6_1) = if best {
            let found = ::chainrule::__private::copied(best_1.__Some_0());
            let zeros_5 = ::chainrule::__private::zeros_like(&found);
            let t6 = found.y > 100.0;
            let (t10, t11) = if t6 {
                (false, ::core::default::Default::default())
            } else {
                let t7 = found.y;
                let t8 = Vec2 { x: found.x, y: t7 * limit };
                let zeros_6 = ::chainrule::__private::zeros_like(&t8);
                let t9 = ::core::option::Option::Some(t8);
                let zeros_7 = ::chainrule::__private::zeros_like(&t9);
                saved_t1 = ::core::option::Option::Some(t7);
                saved_zeros = ::core::option::Option::Some(zeros_6);
                saved_zeros_1 = ::core::option::Option::Some(zeros_7);
                (true, t9)
            };
            let zeros_8 = ::chainrule::__private::zeros_like(&t11);
            saved_zeros_2 = ::core::option::Option::Some(zeros_5);
            saved_zeros_3 = ::core::option::Option::Some(zeros_8);
            (t10, t11, t6)
        } else {
            (
                false,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        };
        let zeros_9 = ::chainrule::__private::zeros_like(&t13);
        let out = if t12 {
            t13
        } else {
            let t14 = ::core::option::Option::None;
            t14
        };
        (
            out,
            move |
                d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let len = points.len();
                let d_out_1 = d_out;
                let mut d_t13 = zeros_9.clone();
                let mut d_best_1 = zeros_4.clone();
                if t12 {
                    ::chainrule::__private::add_assign(&mut d_t13, &d_out_1);
                }
                let d_limit_2 = if best {
                    let zeros_5 = ::chainrule::__private::kept(&saved_zeros_2);
                    let zeros_8 = ::chainrule::__private::kept(&saved_zeros_3);
                    let mut d_t11 = (*zeros_8).clone();
                    let mut d_found = (*zeros_5).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_t13);
                    let d_limit_1 = if t6_1 {
                        0.0
                    } else {
                        let t7 = ::chainrule::__private::kept(&saved_t1);
                        let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                        let zeros_7 = ::chainrule::__private::kept(&saved_zeros_1);
                        let mut d_t9 = (*zeros_7).clone();
                        let mut d_t8 = (*zeros_6).clone();
                        ::chainrule::__private::add_assign(&mut d_t9, &d_t11);
                        ::chainrule::__private::add_assign(
                            &mut d_t8,
                            d_t9.__Arrived_0_mut(),
                        );
                        let d_t15 = d_t8.x.clone();
                        let d_t16 = d_t8.y.clone();
                        let (d_t7, d_limit) = ::chainrule::__private::mul_pullback(
                            t7,
                            &limit,
                            &(*t7 * limit),
                            d_t16,
                        );
                        ::chainrule::__private::add_part(&mut d_found.y, &d_t7);
                        ::chainrule::__private::add_part(&mut d_found.x, &d_t15);
                        d_limit
                    };
                    ::chainrule::__private::add_part(d_best_1.__Some_0_mut(), &d_found);
                    d_limit_1
                } else {
                    0.0
                };
                let mut d_best_1_1 = d_best_1;
                for k in (0..len).rev() {
                    saved_zeros_6_at -= 1;
                    let zeros = &saved_zeros_6[saved_zeros_6_at];
                    saved_zeros_7_at -= 1;
                    let zeros_3 = &saved_zeros_7[saved_zeros_7_at];
                    let t17 = points[k].x;
                    let t18 = points[k].x;
                    let t19 = t17 * t18;
                    let t20 = points[k].y;
                    let t21 = points[k].y;
                    let t22 = t20 * t21;
                    let distance = t19 + t22;
                    let mut d_best_1_2 = (*zeros).clone();
                    let mut d_best_1_3 = (*zeros_3).clone();
                    ::chainrule::__private::add_assign(&mut d_best_1_3, &d_best_1_1);
                    let d_distance_1 = if saved_t2[k] {
                        saved_zeros_4_at -= 1;
                        let zeros_1 = &saved_zeros_4[saved_zeros_4_at];
                        saved_zeros_5_at -= 1;
                        let zeros_2 = &saved_zeros_5[saved_zeros_5_at];
                        let t23 = points[k].x;
                        let mut d_t5 = (*zeros_2).clone();
                        let mut d_t4 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t5, &d_best_1_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t4,
                            d_t5.__Arrived_0_mut(),
                        );
                        let d_t24 = d_t4.x.clone();
                        let d_t25 = d_t4.y.clone();
                        ::chainrule::__private::add_part(&mut d_points[k].y, &d_t25);
                        let (d_t26, d_distance) = ::chainrule::__private::mul_pullback(
                            &t23,
                            &distance,
                            &(t23 * distance),
                            d_t24,
                        );
                        ::chainrule::__private::add_part(&mut d_points[k].x, &d_t26);
                        d_distance
                    } else {
                        ::chainrule::__private::add_assign(&mut d_best_1_2, &d_best_1_3);
                        0.0
                    };
                    let (d_t27, d_t28) = ::chainrule::__private::add_pullback(
                        &t19,
                        &t22,
                        &distance,
                        d_distance_1,
                    );
                    let (d_t29, d_t30) = ::chainrule::__private::mul_pullback(
                        &t20,
                        &t21,
                        &t22,
                        d_t28,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k].y, &d_t30);
                    ::chainrule::__private::add_part(&mut d_points[k].y, &d_t29);
                    let (d_t31, d_t32) = ::chainrule::__private::mul_pullback(
                        &t17,
                        &t18,
                        &t19,
                        d_t27,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k].x, &d_t32);
                    ::chainrule::__private::add_part(&mut d_points[k].x, &d_t31);
                    d_best_1_1 = d_best_1_2;
                }
                (d_limit_2,)
            },
        )
    }
    /// The result of `nearest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Vec2], f64),
        tangents: (&[<Vec2 as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        let (points, limit) = args;
        let (points_dot, limit_dot) = tangents;
        Self::__jvp(points, points_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
        limit: f64,
        limit_dot: f64,
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<Vec2>::None;
        let len = points.len();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut best = false;
        let mut best_1 = t1;
        let mut least = limit;
        let mut best_1_dot = t1_dot;
        for k in 0..len {
            let t2 = points[k].x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &points_dot[k].x);
            let t3 = points[k].x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &points_dot[k].x);
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
            );
            let t5 = points[k].y;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &points_dot[k].y);
            let t6 = points[k].y;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &points_dot[k].y);
            let t7 = t5 * t6;
            let t7_dot = ::chainrule::__private::mul_pushforward(
                &t5,
                &t6,
                &t7,
                &t5_dot,
                &t6_dot,
            );
            let distance = t4 + t7;
            let distance_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t7,
                &distance,
                &t4_dot,
                &t7_dot,
            );
            if distance < least {
                let t8 = points[k].x;
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(&mut t8_dot, &points_dot[k].x);
                let t9 = t8 * distance;
                let t9_dot = ::chainrule::__private::mul_pushforward(
                    &t8,
                    &distance,
                    &t9,
                    &t8_dot,
                    &distance_dot,
                );
                let t10 = points[k].y;
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(&mut t10_dot, &points_dot[k].y);
                let t11 = Vec2 { x: t9, y: t10 };
                let mut t11_dot = ::chainrule::__zeros_of!(& t11);
                ::chainrule::__private::write_part(&mut t11_dot.x, &t9_dot);
                ::chainrule::__private::write_part(&mut t11_dot.y, &t10_dot);
                let t12 = ::core::option::Option::Some(t11);
                let t12_dot = ::core::option::Option::Some(t11_dot);
                best = true;
                best_1 = t12;
                least = distance;
                best_1_dot = t12_dot;
            }
        }
        let (t22, t23, t23_dot) = if best {
            let found = ::chainrule::__private::copied(best_1.__Some_0());
            let mut found_dot = ::chainrule::__zeros_of!(& found);
            ::chainrule::__private::read_part(&mut found_dot, best_1_dot.__Some_0());
            let (t19, t20, t20_dot) = if found.y > 100.0 {
                let t13 = ::core::default::Default::default();
                let t13_dot = ::chainrule::__zeros_of!(& t13);
                (false, t13, t13_dot)
            } else {
                let t14 = found.x;
                let mut t14_dot = ::chainrule::__zeros_of!(& t14);
                ::chainrule::__private::read_part(&mut t14_dot, &found_dot.x);
                let t15 = found.y;
                let mut t15_dot = ::chainrule::__zeros_of!(& t15);
                ::chainrule::__private::read_part(&mut t15_dot, &found_dot.y);
                let t16 = t15 * limit;
                let t16_dot = ::chainrule::__private::mul_pushforward(
                    &t15,
                    &limit,
                    &t16,
                    &t15_dot,
                    &limit_dot,
                );
                let t17 = Vec2 { x: t14, y: t16 };
                let mut t17_dot = ::chainrule::__zeros_of!(& t17);
                ::chainrule::__private::write_part(&mut t17_dot.x, &t14_dot);
                ::chainrule::__private::write_part(&mut t17_dot.y, &t16_dot);
                let t18 = ::core::option::Option::Some(t17);
                let t18_dot = ::core::option::Option::Some(t17_dot);
                (true, t18, t18_dot)
            };
            (t19, t20, t20_dot)
        } else {
            let t21 = ::core::default::Default::default();
            let t21_dot = ::chainrule::__zeros_of!(& t21);
            (false, t21, t21_dot)
        };
        let (out, out_dot) = if t22 {
            (t23, t23_dot)
        } else {
            let t24 = ::core::option::Option::None;
            let t24_dot = ::chainrule::__zeros_of!(& t24);
            (t24, t24_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `nearest_sum`.
pub enum nearest_sum {}
impl nearest_sum {
    /// The result of `nearest_sum` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_limit,) = pullback(d_out, points, &mut d_points);
                (d_points, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_nearest_pullback = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let (t3, nearest_pullback) = nearest::__vjp(points, limit);
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = t3.is_some() && ::core::matches!((* t3.__Some_0()), Vec2 { .. });
        let first = if t4 {
            let x = ::chainrule::__private::copied(&t3.__Some_0().x);
            let y = ::chainrule::__private::copied(&t3.__Some_0().y);
            x * y
        } else {
            limit
        };
        let t5 = limit > 1.0;
        let (chosen, t7) = if t5 {
            let (t6, nearest_pullback_1) = nearest::__vjp(points, limit);
            let zeros_1 = ::chainrule::__private::zeros_like(&t6);
            saved_nearest_pullback = ::core::option::Option::Some(nearest_pullback_1);
            saved_zeros_2 = ::core::option::Option::Some(zeros_1);
            (t6.is_some(), t6)
        } else {
            (false, ::core::default::Default::default())
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&t7);
        let t8 = Vec2 { x: limit, y: 2.0 };
        let zeros_3 = ::chainrule::__private::zeros_like(&t8);
        let (chosen_1, t10) = if chosen {
            (chosen, t7)
        } else {
            let t9 = ::core::option::Option::Some(t8);
            let zeros_4 = ::chainrule::__private::zeros_like(&t9);
            saved_zeros_1 = ::core::option::Option::Some(zeros_4);
            (true, t9)
        };
        let zeros_5 = ::chainrule::__private::zeros_like(&t10);
        let out = if chosen_1 {
            let point = ::chainrule::__private::copied(t10.__Some_0());
            let zeros_6 = ::chainrule::__private::zeros_like(&point);
            let t11 = point.x;
            let t12 = point.y;
            saved_zeros = ::core::option::Option::Some(zeros_6);
            saved_t1 = ::core::option::Option::Some(t11);
            saved_t2 = ::core::option::Option::Some(t12);
            first + t11 * t12
        } else {
            first
        };
        (
            out,
            move |
                d_out: f64,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut d_t10 = zeros_5.clone();
                let mut d_t8 = zeros_3.clone();
                let mut d_t7 = zeros_2.clone();
                let mut d_t3 = zeros.clone();
                let d_first_1 = if chosen_1 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let t11 = ::chainrule::__private::kept(&saved_t1);
                    let t12 = ::chainrule::__private::kept(&saved_t2);
                    let t13 = *t11 * *t12;
                    let mut d_point = (*zeros_6).clone();
                    let (d_first, d_t14) = ::chainrule::__private::add_pullback(
                        &first,
                        &t13,
                        &(first + t13),
                        d_out,
                    );
                    let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                        t11,
                        t12,
                        &t13,
                        d_t14,
                    );
                    ::chainrule::__private::add_part(&mut d_point.y, &d_t12);
                    ::chainrule::__private::add_part(&mut d_point.x, &d_t11);
                    ::chainrule::__private::add_part(d_t10.__Some_0_mut(), &d_point);
                    d_first
                } else {
                    d_out
                };
                if chosen {
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t10);
                } else {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t9 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t9, &d_t10);
                    ::chainrule::__private::add_assign(
                        &mut d_t8,
                        d_t9.__Arrived_0_mut(),
                    );
                }
                let t15 = d_t8.x;
                let t16 = if t5 {
                    let nearest_pullback_1 = ::chainrule::__private::kept(
                        &saved_nearest_pullback,
                    );
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t6 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t7);
                    let (d_limit,) = nearest_pullback_1(d_t6, points, &mut *d_points);
                    d_limit
                } else {
                    0.0
                };
                let t17 = if t4 {
                    let x = ::chainrule::__private::copied(&t3.__Some_0().x);
                    let y = ::chainrule::__private::copied(&t3.__Some_0().y);
                    let (d_x, d_y) = ::chainrule::__private::mul_pullback(
                        &x,
                        &y,
                        &(x * y),
                        d_first_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t3.__Some_0_mut(); .y),
                        &d_y,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t3.__Some_0_mut(); .x),
                        &d_x,
                    );
                    0.0
                } else {
                    d_first_1
                };
                let (t18,) = nearest_pullback(d_t3, points, &mut *d_points);
                let d_limit_1 = t15 + t16 + t17 + t18;
                (d_limit_1,)
            },
        )
    }
    /// The gradient of `nearest_sum`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Vec2],
        limit: f64,
    ) -> (
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, limit);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_limit,) = pullback(1.0, points, &mut d_points);
        (d_points, d_limit)
    }
    /// The value of `nearest_sum` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Vec2],
        limit: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, limit);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_limit,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_limit))
    }
    /// The value of `nearest_sum`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Vec2],
        limit: f64,
        d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, limit);
        let (d_limit_added,) = pullback(1.0, points, d_points);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `nearest_sum` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Vec2], f64),
        tangents: (&[<Vec2 as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (points, limit) = args;
        let (points_dot, limit_dot) = tangents;
        Self::__jvp(points, points_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
        limit: f64,
        limit_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = nearest::__jvp(points, points_dot, limit, limit_dot);
        let (first, first_dot) = if t1.is_some()
            && ::core::matches!((* t1.__Some_0()), Vec2 { .. })
        {
            let x = ::chainrule::__private::copied(&t1.__Some_0().x);
            let mut x_dot = ::chainrule::__zeros_of!(& x);
            ::chainrule::__private::read_part(
                &mut x_dot,
                ::chainrule::__part!(ref * t1_dot.__Some_0(); .x),
            );
            let y = ::chainrule::__private::copied(&t1.__Some_0().y);
            let mut y_dot = ::chainrule::__zeros_of!(& y);
            ::chainrule::__private::read_part(
                &mut y_dot,
                ::chainrule::__part!(ref * t1_dot.__Some_0(); .y),
            );
            let t2 = x * y;
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &x,
                &y,
                &t2,
                &x_dot,
                &y_dot,
            );
            (t2, t2_dot)
        } else {
            (limit, limit_dot)
        };
        let (chosen, t5, t5_dot) = if limit > 1.0 {
            let (t3, t3_dot) = nearest::__jvp(points, points_dot, limit, limit_dot);
            let t3_dot_1 = t3_dot.clone();
            (t3.is_some(), t3, t3_dot_1)
        } else {
            let t4 = ::core::default::Default::default();
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            (false, t4, t4_dot)
        };
        let t6 = Vec2 { x: limit, y: 2.0 };
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::write_part(&mut t6_dot.x, &limit_dot);
        ::chainrule::__private::write_part(&mut t6_dot.y, &0.0);
        let (chosen_1, t8, t8_dot) = if chosen {
            (chosen, t5, t5_dot)
        } else {
            let t7 = ::core::option::Option::Some(t6);
            let t7_dot = ::core::option::Option::Some(t6_dot);
            (true, t7, t7_dot)
        };
        let (out, out_dot) = if chosen_1 {
            let point = ::chainrule::__private::copied(t8.__Some_0());
            let mut point_dot = ::chainrule::__zeros_of!(& point);
            ::chainrule::__private::read_part(&mut point_dot, t8_dot.__Some_0());
            let t9 = point.x;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &point_dot.x);
            let t10 = point.y;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &point_dot.y);
            let t11 = t9 * t10;
            let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                &t9,
                &t10,
                &t11,
                &t9_dot,
                &t10_dot,
            );
            let t12 = first + t11;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &first,
                &t11,
                &t12,
                &first_dot,
                &t11_dot,
            );
            (t12, t12_dot)
        } else {
            (first, first_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `unit`.
pub enum unit {}
impl unit {
    /// The result of `unit` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
    ) -> (
        Result<Vec2, &'static str>,
        impl ::core::ops::Fn(
            <Result<Vec2, &'static str> as ::chainrule::Differentiable>::Tangent,
        ) -> <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let t1 = v.x;
        let t2 = v.x;
        let t3 = t1 * t2;
        let t4 = v.y;
        let t5 = v.y;
        let t6 = t4 * t5;
        let mut t7 = t3 + t6;
        ::chainrule::__private::assert_scalar(&t7);
        let length = t7.sqrt();
        let t8 = length == 0.0;
        let (t12, t13, mut t14) = if t8 {
            let t9 = ::core::option::Option::Some("no direction");
            (false, ::core::default::Default::default(), t9)
        } else {
            let t10 = Vec2 {
                x: v.x / length,
                y: v.y / length,
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&t10);
            let t11 = ::core::option::Option::Some(t10);
            let zeros_2 = ::chainrule::__private::zeros_like(&t11);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            saved_zeros_2 = ::core::option::Option::Some(zeros_2);
            (true, t11, ::core::default::Default::default())
        };
        let zeros_3 = ::chainrule::__private::zeros_like(&t13);
        let out = if t12 {
            let t15 = ::core::result::Result::Ok(
                ::chainrule::__private::copied(t13.__Some_0()),
            );
            let zeros_4 = ::chainrule::__private::zeros_like(&t15);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            t15
        } else {
            let t16 = t14.unwrap();
            let t17 = ::core::result::Result::Err(t16);
            t17
        };
        (
            out,
            move |
                d_out: <Result<
                    Vec2,
                    &'static str,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_v = zeros.clone();
                let d_out_1 = d_out;
                let mut d_t13 = zeros_3.clone();
                if t12 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t15 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t15, &d_out_1);
                    let d_t18 = d_t15.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_part(d_t13.__Some_0_mut(), &d_t18);
                }
                let d_length = if t8 {
                    0.0
                } else {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_2);
                    let t19 = v.x;
                    let t20 = v.y;
                    let mut d_t11 = (*zeros_2).clone();
                    let mut d_t10 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_t13);
                    ::chainrule::__private::add_assign(
                        &mut d_t10,
                        d_t11.__Arrived_0_mut(),
                    );
                    let d_t21 = d_t10.x.clone();
                    let d_t22 = d_t10.y.clone();
                    let (d_t23, t24) = ::chainrule::__private::div_pullback(
                        &t20,
                        &length,
                        &(t20 / length),
                        d_t22,
                    );
                    ::chainrule::__private::add_part(&mut d_v.y, &d_t23);
                    let (d_t25, t26) = ::chainrule::__private::div_pullback(
                        &t19,
                        &length,
                        &(t19 / length),
                        d_t21,
                    );
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t25);
                    t24 + t26
                };
                let d_t7 = d_length * ::chainrule::__private::div_or_zero(0.5, length);
                let (d_t3, d_t6) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t6,
                    &t7,
                    d_t7,
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_v.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t2);
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
    ) -> (
        Result<Vec2, &'static str>,
        impl ::core::ops::Fn(
            <Result<Vec2, &'static str> as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(v);
        (
            out,
            move |
                d_out: <Result<
                    Vec2,
                    &'static str,
                > as ::chainrule::Differentiable>::Tangent|
            (pullback(d_out),),
        )
    }
    /// The result of `unit` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec2,
        tangents: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (
        Result<Vec2, &'static str>,
        <Result<Vec2, &'static str> as ::chainrule::Differentiable>::Tangent,
    ) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (
        Result<Vec2, &'static str>,
        <Result<Vec2, &'static str> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::chainrule::__private::Present as _;
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let t2 = v.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &v_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = v.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &v_dot.y);
        let t5 = v.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &v_dot.y);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let mut t7 = t3 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t6,
            &t7,
            &t3_dot,
            &t6_dot,
        );
        ::chainrule::__private::assert_scalar(&t7);
        let length = t7.sqrt();
        let length_dot = t7_dot * ::chainrule::__private::div_or_zero(0.5, length);
        let (t16, t17, mut t18, t17_dot) = if length == 0.0 {
            let t8 = ::core::option::Option::Some("no direction");
            let t9 = ::core::default::Default::default();
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            (false, t9, t8, t9_dot)
        } else {
            let t10 = v.x;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &v_dot.x);
            let t11 = t10 / length;
            let t11_dot = ::chainrule::__private::div_pushforward(
                &t10,
                &length,
                &t11,
                &t10_dot,
                &length_dot,
            );
            let t12 = v.y;
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, &v_dot.y);
            let t13 = t12 / length;
            let t13_dot = ::chainrule::__private::div_pushforward(
                &t12,
                &length,
                &t13,
                &t12_dot,
                &length_dot,
            );
            let t14 = Vec2 { x: t11, y: t13 };
            let mut t14_dot = ::chainrule::__zeros_of!(& t14);
            ::chainrule::__private::write_part(&mut t14_dot.x, &t11_dot);
            ::chainrule::__private::write_part(&mut t14_dot.y, &t13_dot);
            let t15 = ::core::option::Option::Some(t14);
            let t15_dot = ::core::option::Option::Some(t14_dot);
            (true, t15, ::core::default::Default::default(), t15_dot)
        };
        let (out, out_dot) = if t16 {
            let t19 = ::chainrule::__private::copied(t17.__Some_0());
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(&mut t19_dot, t17_dot.__Some_0());
            let t20 = ::core::result::Result::Ok(t19);
            let t20_dot = ::core::option::Option::Some(t19_dot);
            (t20, t20_dot)
        } else {
            let t21 = t18.unwrap();
            let t22 = ::core::result::Result::Err(t21);
            let t22_dot = ::chainrule::__zeros_of!(& t22);
            (t22, t22_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `projected`.
pub enum projected {}
impl projected {
    /// The result of `projected` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        w: Vec2,
    ) -> (
        Result<f64, &'static str>,
        impl ::core::ops::Fn(
            <Result<f64, &'static str> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_a = ::core::option::Option::None;
        let mut saved_b = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_unit_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&w);
        let (mut t2, unit_pullback) = unit::__vjp(v);
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.is_ok();
        let mut t4 = ::chainrule::__private::failure(&t2);
        let t5 = ::chainrule::__private::present(&t2);
        let zeros_2 = ::chainrule::__private::zeros_like(&t5);
        let (t17, t18, mut t19, t7_1) = if t3 {
            let u = ::chainrule::__private::copied(t5.__Some_0());
            let zeros_3 = ::chainrule::__private::zeros_like(&u);
            let (mut t6, unit_pullback_1) = unit::__vjp(w);
            let zeros_4 = ::chainrule::__private::zeros_like(&t6);
            let t7 = t6.is_ok();
            let mut t8 = ::chainrule::__private::failure(&t6);
            let t9 = ::chainrule::__private::present(&t6);
            let zeros_5 = ::chainrule::__private::zeros_like(&t9);
            let (t13, t14, t15) = if t7 {
                let t10 = ::chainrule::__private::copied(t9.__Some_0());
                let zeros_6 = ::chainrule::__private::zeros_like(&t10);
                let a = t10.x;
                let b = u.y;
                let t11 = u.x;
                saved_zeros_1 = ::core::option::Option::Some(zeros_6);
                saved_a = ::core::option::Option::Some(a);
                saved_b = ::core::option::Option::Some(b);
                saved_t1 = ::core::option::Option::Some(t11);
                (true, t11 * a + b, ::core::default::Default::default())
            } else {
                let mut error = ::chainrule::__private::handed_on(&t8);
                let t12 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                (false, 0.0, t12)
            };
            saved_zeros_2 = ::core::option::Option::Some(zeros_3);
            saved_unit_pullback = ::core::option::Option::Some(unit_pullback_1);
            saved_zeros_3 = ::core::option::Option::Some(zeros_4);
            saved_zeros_4 = ::core::option::Option::Some(zeros_5);
            (t13, t14, t15, t7)
        } else {
            let mut error_1 = ::chainrule::__private::handed_on(&t4);
            let t16 = ::core::option::Option::Some(::core::convert::From::from(error_1));
            (false, 0.0, t16, ::core::default::Default::default())
        };
        let out = if t17 {
            let t20 = ::core::result::Result::Ok(t18);
            let zeros_7 = ::chainrule::__private::zeros_like(&t20);
            saved_zeros = ::core::option::Option::Some(zeros_7);
            t20
        } else {
            let t21 = t19.unwrap();
            let t22 = ::core::result::Result::Err(t21);
            t22
        };
        (
            out,
            move |
                d_out: <Result<
                    f64,
                    &'static str,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t5 = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let d_t18 = if t17 {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t20 = (*zeros_7).clone();
                    ::chainrule::__private::add_assign(&mut d_t20, &d_out_1);
                    *d_t20.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_w_1 = if t3 {
                    let zeros_3 = ::chainrule::__private::kept(&saved_zeros_2);
                    let unit_pullback_1 = ::chainrule::__private::kept(
                        &saved_unit_pullback,
                    );
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros_3);
                    let zeros_5 = ::chainrule::__private::kept(&saved_zeros_4);
                    let mut d_t9 = (*zeros_5).clone();
                    let mut d_t6 = (*zeros_4).clone();
                    let mut d_u = (*zeros_3).clone();
                    if t7_1 {
                        let zeros_6 = ::chainrule::__private::kept(&saved_zeros_1);
                        let a = ::chainrule::__private::kept(&saved_a);
                        let b = ::chainrule::__private::kept(&saved_b);
                        let t11 = ::chainrule::__private::kept(&saved_t1);
                        let t23 = *t11 * *a;
                        let mut d_t10 = (*zeros_6).clone();
                        let (d_t24, d_b) = ::chainrule::__private::add_pullback(
                            &t23,
                            b,
                            &(t23 + *b),
                            d_t18,
                        );
                        let (d_t11, d_a) = ::chainrule::__private::mul_pullback(
                            t11,
                            a,
                            &t23,
                            d_t24,
                        );
                        ::chainrule::__private::add_part(&mut d_u.x, &d_t11);
                        ::chainrule::__private::add_part(&mut d_u.y, &d_b);
                        ::chainrule::__private::add_part(&mut d_t10.x, &d_a);
                        ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_t10);
                    }
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t9);
                    let (d_w,) = unit_pullback_1(d_t6);
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_u);
                    d_w
                } else {
                    let t25 = zeros.clone();
                    t25
                };
                ::chainrule::__private::add_assign(&mut d_t2, &d_t5);
                let (d_v,) = unit_pullback(d_t2);
                (d_v, d_w_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        w: Vec2,
    ) -> (
        Result<f64, &'static str>,
        impl ::core::ops::Fn(
            <Result<f64, &'static str> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(v, w)
    }
    /// The result of `projected` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, Vec2),
        tangents: (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (
        Result<f64, &'static str>,
        <Result<f64, &'static str> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (v, w) = args;
        let (v_dot, w_dot) = tangents;
        Self::__jvp(v, v_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        w: Vec2,
        w_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (
        Result<f64, &'static str>,
        <Result<f64, &'static str> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (mut t1, t1_dot) = unit::__jvp(v, v_dot);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let t4_dot = t1_dot.clone();
        let (t18, t19, mut t20, t19_dot) = if t2 {
            let u = ::chainrule::__private::copied(t4.__Some_0());
            let mut u_dot = ::chainrule::__zeros_of!(& u);
            ::chainrule::__private::read_part(&mut u_dot, t4_dot.__Some_0());
            let (mut t5, t5_dot) = unit::__jvp(w, w_dot);
            let t6 = t5.is_ok();
            let mut t7 = ::chainrule::__private::failure(&t5);
            let t8 = ::chainrule::__private::present(&t5);
            let t8_dot = t5_dot.clone();
            let (t14, t15, t16, t15_dot) = if t6 {
                let t9 = ::chainrule::__private::copied(t8.__Some_0());
                let mut t9_dot = ::chainrule::__zeros_of!(& t9);
                ::chainrule::__private::read_part(&mut t9_dot, t8_dot.__Some_0());
                let a = t9.x;
                let mut a_dot = ::chainrule::__zeros_of!(& a);
                ::chainrule::__private::read_part(&mut a_dot, &t9_dot.x);
                let b = u.y;
                let mut b_dot = ::chainrule::__zeros_of!(& b);
                ::chainrule::__private::read_part(&mut b_dot, &u_dot.y);
                let t10 = u.x;
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(&mut t10_dot, &u_dot.x);
                let t11 = t10 * a;
                let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t10,
                    &a,
                    &t11,
                    &t10_dot,
                    &a_dot,
                );
                let t12 = t11 + b;
                let t12_dot = ::chainrule::__private::add_pushforward(
                    &t11,
                    &b,
                    &t12,
                    &t11_dot,
                    &b_dot,
                );
                (true, t12, ::core::default::Default::default(), t12_dot)
            } else {
                let mut error = ::chainrule::__private::handed_on(&t7);
                let t13 = ::core::option::Option::Some(
                    ::core::convert::From::from(error),
                );
                (false, 0.0, t13, 0.0)
            };
            (t14, t15, t16, t15_dot)
        } else {
            let mut error_1 = ::chainrule::__private::handed_on(&t3);
            let t17 = ::core::option::Option::Some(::core::convert::From::from(error_1));
            (false, 0.0, t17, 0.0)
        };
        let (out, out_dot) = if t18 {
            let t21 = ::core::result::Result::Ok(t19);
            let t21_dot = ::core::option::Option::Some(t19_dot);
            (t21, t21_dot)
        } else {
            let t22 = t20.unwrap();
            let t23 = ::core::result::Result::Err(t22);
            let t23_dot = ::chainrule::__zeros_of!(& t23);
            (t23, t23_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `mixed`.
pub enum mixed {}
impl mixed {
    /// The result of `mixed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_checked_sqrt_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let t1 = x > 0.0;
        let (one, t4) = if t1 {
            let t2 = ::core::option::Option::Some(x * y);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_zeros_2 = ::core::option::Option::Some(zeros);
            (true, t2)
        } else {
            let (t3, checked_sqrt_pullback) = super::options::checked_sqrt::__vjp(y, x);
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_checked_sqrt_pullback = ::core::option::Option::Some(
                checked_sqrt_pullback,
            );
            saved_zeros_3 = ::core::option::Option::Some(zeros_1);
            (t3.is_some(), t3)
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let (t5, checked_sqrt_pullback_1) = super::options::checked_sqrt::__vjp(
            x * x,
            y,
        );
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let both = one && t5.is_some();
        let (t8, t9) = if both {
            let t6 = ::core::option::Option::Some(
                ::chainrule::__private::copied(t4.__Some_0()),
            );
            let zeros_4 = ::chainrule::__private::zeros_like(&t6);
            let t7 = ::core::option::Option::Some(
                ::chainrule::__private::copied(t5.__Some_0()),
            );
            let zeros_5 = ::chainrule::__private::zeros_like(&t7);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            saved_zeros_1 = ::core::option::Option::Some(zeros_5);
            (t6, t7)
        } else {
            (::core::default::Default::default(), ::core::default::Default::default())
        };
        let zeros_6 = ::chainrule::__private::zeros_like(&t8);
        let zeros_7 = ::chainrule::__private::zeros_like(&t9);
        let t10 = if both {
            let a = ::chainrule::__private::copied(t8.__Some_0());
            let b = ::chainrule::__private::copied(t9.__Some_0());
            a > b
        } else {
            false
        };
        let out = if t10 {
            let a_1 = ::chainrule::__private::copied(t8.__Some_0());
            let b_1 = ::chainrule::__private::copied(t9.__Some_0());
            a_1 * b_1
        } else {
            let t11 = if both {
                ::chainrule::__private::copied(t8.__Some_0())
            } else {
                y
            };
            t11
        };
        (
            out,
            move |d_out: f64| {
                let mut d_t8 = zeros_6.clone();
                let mut d_t9 = zeros_7.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_t4 = zeros_2.clone();
                let t12 = if t10 {
                    let a_1 = ::chainrule::__private::copied(t8.__Some_0());
                    let b_1 = ::chainrule::__private::copied(t9.__Some_0());
                    let (d_a_1, d_b_1) = ::chainrule::__private::mul_pullback(
                        &a_1,
                        &b_1,
                        &(a_1 * b_1),
                        d_out,
                    );
                    ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_b_1);
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_a_1);
                    0.0
                } else {
                    let d_y = if both {
                        ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_out);
                        0.0
                    } else {
                        d_out
                    };
                    d_y
                };
                if both {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_5 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t7 = (*zeros_5).clone();
                    let mut d_t6 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t8);
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t9);
                    let d_t13 = d_t7.__Arrived_0_mut().clone();
                    let d_t14 = d_t6.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_t13);
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_t14);
                }
                let (d_t15, t16) = checked_sqrt_pullback_1(d_t5);
                let t17 = d_t15 * x;
                let (t19, t20) = if t1 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t4);
                    let d_t18 = *d_t2.__Arrived_0_mut();
                    (d_t18 * y, d_t18 * x)
                } else {
                    let checked_sqrt_pullback = ::chainrule::__private::kept(
                        &saved_checked_sqrt_pullback,
                    );
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_3);
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_t4);
                    let (d_y_1, d_x) = checked_sqrt_pullback(d_t3);
                    (d_x, d_y_1)
                };
                let d_x_1 = t17 + t17 + t19;
                let d_y_2 = t12 + t16 + t20;
                (d_x_1, d_y_2)
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
    /// The gradient of `mixed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `mixed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `mixed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `mixed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (one, t3, t3_dot) = if x > 0.0 {
            let t1 = ::core::option::Option::Some(x * y);
            let t1_dot = ::core::option::Option::Some(x_dot * y + y_dot * x);
            (true, t1, t1_dot)
        } else {
            let (t2, t2_dot) = super::options::checked_sqrt::__jvp(y, y_dot, x, x_dot);
            let t2_dot_1 = t2_dot.clone();
            (t2.is_some(), t2, t2_dot_1)
        };
        let (t4, t4_dot) = super::options::checked_sqrt::__jvp(
            x * x,
            x_dot * x + x_dot * x,
            y,
            y_dot,
        );
        let both = one && t4.is_some();
        let (t11, t12, t11_dot, t12_dot) = if both {
            let t5 = ::chainrule::__private::copied(t3.__Some_0());
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, t3_dot.__Some_0());
            let t6 = ::chainrule::__private::copied(t4.__Some_0());
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, t4_dot.__Some_0());
            let t7 = ::core::option::Option::Some(t5);
            let t7_dot = ::core::option::Option::Some(t5_dot);
            let t8 = ::core::option::Option::Some(t6);
            let t8_dot = ::core::option::Option::Some(t6_dot);
            (t7, t8, t7_dot, t8_dot)
        } else {
            let t9 = ::core::default::Default::default();
            let t10 = ::core::default::Default::default();
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            let t10_dot = ::chainrule::__zeros_of!(& t10);
            (t9, t10, t9_dot, t10_dot)
        };
        let t13 = if both {
            let a = ::chainrule::__private::copied(t11.__Some_0());
            let b = ::chainrule::__private::copied(t12.__Some_0());
            a > b
        } else {
            false
        };
        let (out, out_dot) = if t13 {
            let a_1 = ::chainrule::__private::copied(t11.__Some_0());
            let mut a_1_dot = ::chainrule::__zeros_of!(& a_1);
            ::chainrule::__private::read_part(&mut a_1_dot, t11_dot.__Some_0());
            let b_1 = ::chainrule::__private::copied(t12.__Some_0());
            let mut b_1_dot = ::chainrule::__zeros_of!(& b_1);
            ::chainrule::__private::read_part(&mut b_1_dot, t12_dot.__Some_0());
            let t14 = a_1 * b_1;
            let t14_dot = ::chainrule::__private::strong_mul_pushforward(
                &a_1,
                &b_1,
                &t14,
                &a_1_dot,
                &b_1_dot,
            );
            (t14, t14_dot)
        } else {
            let (t15, t15_dot) = if both {
                let a_2 = ::chainrule::__private::copied(t11.__Some_0());
                let mut a_2_dot = ::chainrule::__zeros_of!(& a_2);
                ::chainrule::__private::read_part(&mut a_2_dot, t11_dot.__Some_0());
                (a_2, a_2_dot)
            } else {
                (y, y_dot)
            };
            (t15, t15_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `stacked`.
pub enum stacked {}
impl stacked {
    /// The result of `stacked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_sum = ::chainrule::__private::Vec::<
            (f64, _, f64),
        >::with_capacity(64);
        let mut stack = ::chainrule::__private::vec![x, y, x * y];
        let mut sum: f64 = 1.0;
        let mut trips = 0usize;
        loop {
            let len = stack.len();
            let t1 = len > 0;
            let top = if t1 {
                let t2 = ::chainrule::__private::popped(stack.pop());
                t2
            } else {
                0.0
            };
            let (sum_1, exits) = if t1 { (sum * top + 1.0, false) } else { (sum, true) };
            ::chainrule::__private::push(&mut saved_sum, (sum, t1, top));
            trips += 1;
            sum = sum_1;
            if exits {
                break;
            }
        }
        let len_1 = stack.len();
        (
            sum,
            move |d_sum: f64| {
                let mut saved_sum_at = saved_sum.len();
                let mut d_stack = ::chainrule::__private::vec![0.0; len_1];
                let mut d_sum_1 = d_sum;
                for _ in 0..trips {
                    saved_sum_at -= 1;
                    let (sum, t1, top) = saved_sum[saved_sum_at];
                    let d_top_1 = if t1 {
                        let d_top = d_sum_1 * sum;
                        d_sum_1 *= top;
                        d_top
                    } else {
                        0.0
                    };
                    if t1 {
                        d_stack.push(d_top_1);
                    }
                }
                let d_t3 = d_stack[2];
                let d_x = d_stack[0] + d_t3 * y;
                let d_y = d_stack[1] + d_t3 * x;
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
    /// The gradient of `stacked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `stacked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `stacked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `stacked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut stack = ::chainrule::__private::vec![x, y, x * y];
        let mut stack_dot = ::chainrule::__private::vec![
            x_dot, y_dot, x_dot * y + y_dot * x
        ];
        let mut sum: f64 = 1.0;
        let mut sum_dot = 0.0;
        loop {
            let len = stack.len();
            let t1 = len > 0;
            let (top, top_dot) = if t1 {
                let t2 = ::chainrule::__private::popped(stack.pop());
                let t2_dot = ::chainrule::__private::popped(stack_dot.pop());
                (t2, t2_dot)
            } else {
                (0.0, 0.0)
            };
            let exits = if t1 {
                (sum, sum_dot) = (sum * top + 1.0, sum_dot * top + top_dot * sum);
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `either`.
pub enum either {}
impl either {
    /// The result of `either` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_root_pullback = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let mut saved_root_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_5 = ::core::option::Option::None;
        let mut saved_zeros_6 = ::core::option::Option::None;
        let t1 = x > 2.0;
        let (t20, t21, mut t22, t3_1, t13_1_1) = if t1 {
            let (mut t2, root_pullback) = root::__vjp(x * y);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            let t3 = t2.is_ok();
            let t4 = ::chainrule::__private::failure(&t2);
            let t5 = ::chainrule::__private::present(&t2);
            let zeros_1 = ::chainrule::__private::zeros_like(&t5);
            let t6 = if t3 {
                ::chainrule::__private::copied(t5.__Some_0())
            } else {
                0.0
            };
            saved_root_pullback_1 = ::core::option::Option::Some(root_pullback);
            saved_zeros_5 = ::core::option::Option::Some(zeros);
            saved_zeros_6 = ::core::option::Option::Some(zeros_1);
            (t3, t6, t4, t3, ::core::default::Default::default())
        } else {
            let (t17, t18, t19, t13_1) = if y < 0.0 {
                let t7 = ::core::option::Option::Some(Failure::Other);
                (false, 0.0, t7, ::core::default::Default::default())
            } else {
                let (t13, t14, t15) = if x > y {
                    let t8 = ::core::option::Option::Some(x * y * y);
                    let zeros_2 = ::chainrule::__private::zeros_like(&t8);
                    saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                    (true, t8, ::core::default::Default::default())
                } else {
                    let (mut t9, root_pullback_1) = root::__vjp(y);
                    let zeros_3 = ::chainrule::__private::zeros_like(&t9);
                    let t10 = t9.is_ok();
                    let t11 = ::chainrule::__private::failure(&t9);
                    let t12 = ::chainrule::__private::present(&t9);
                    let zeros_4 = ::chainrule::__private::zeros_like(&t12);
                    saved_root_pullback = ::core::option::Option::Some(root_pullback_1);
                    saved_zeros_2 = ::core::option::Option::Some(zeros_3);
                    saved_zeros_3 = ::core::option::Option::Some(zeros_4);
                    (t10, t12, t11)
                };
                let zeros_5 = ::chainrule::__private::zeros_like(&t14);
                let t16 = if t13 {
                    ::chainrule::__private::copied(t14.__Some_0())
                } else {
                    0.0
                };
                saved_zeros_4 = ::core::option::Option::Some(zeros_5);
                (t13, t16, t15, t13)
            };
            (t17, t18, t19, ::core::default::Default::default(), t13_1)
        };
        let out = if t20 {
            let t23 = ::core::result::Result::Ok(t21);
            let zeros_6 = ::chainrule::__private::zeros_like(&t23);
            saved_zeros = ::core::option::Option::Some(zeros_6);
            t23
        } else {
            let t24 = t22.unwrap();
            let t25 = ::core::result::Result::Err(t24);
            t25
        };
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t21 = if t20 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t23 = (*zeros_6).clone();
                    ::chainrule::__private::add_assign(&mut d_t23, &d_out_1);
                    *d_t23.__Arrived_0_mut()
                } else {
                    0.0
                };
                let (d_x_2, d_y_3) = if t1 {
                    let root_pullback = ::chainrule::__private::kept(
                        &saved_root_pullback_1,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros_5);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_6);
                    let mut d_t5 = (*zeros_1).clone();
                    let mut d_t2 = (*zeros).clone();
                    if t3_1 {
                        ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_t21);
                    }
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t5);
                    let (d_t26,) = root_pullback(d_t2);
                    (d_t26 * y, d_t26 * x)
                } else {
                    let (d_x_1, d_y_2) = if y < 0.0 {
                        (0.0, 0.0)
                    } else {
                        let zeros_5 = ::chainrule::__private::kept(&saved_zeros_4);
                        let mut d_t14 = (*zeros_5).clone();
                        let t27 = x > y;
                        if t13_1_1 {
                            ::chainrule::__private::add_part(
                                d_t14.__Some_0_mut(),
                                &d_t21,
                            );
                        }
                        let (d_x, d_y_1) = if t27 {
                            let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                            let mut d_t8 = (*zeros_2).clone();
                            ::chainrule::__private::add_assign(&mut d_t8, &d_t14);
                            let d_t28 = *d_t8.__Arrived_0_mut();
                            let d_t29 = d_t28 * y;
                            (d_t29 * y, d_t28 * (x * y) + d_t29 * x)
                        } else {
                            let root_pullback_1 = ::chainrule::__private::kept(
                                &saved_root_pullback,
                            );
                            let zeros_3 = ::chainrule::__private::kept(&saved_zeros_2);
                            let zeros_4 = ::chainrule::__private::kept(&saved_zeros_3);
                            let mut d_t12 = (*zeros_4).clone();
                            let mut d_t9 = (*zeros_3).clone();
                            ::chainrule::__private::add_assign(&mut d_t12, &d_t14);
                            ::chainrule::__private::add_assign(&mut d_t9, &d_t12);
                            let (d_y,) = root_pullback_1(d_t9);
                            (0.0, d_y)
                        };
                        (d_x, d_y_1)
                    };
                    (d_x_1, d_y_2)
                };
                (d_x_2, d_y_3)
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
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `either` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
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
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t22, t23, mut t24, t23_dot) = if x > 2.0 {
            let (mut t1, t1_dot) = root::__jvp(x * y, x_dot * y + y_dot * x);
            let t2 = t1.is_ok();
            let t3 = ::chainrule::__private::failure(&t1);
            let t4 = ::chainrule::__private::present(&t1);
            let t4_dot = t1_dot.clone();
            let (t6, t6_dot) = if t2 {
                let mut t5_dot = 0.0;
                ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
                (::chainrule::__private::copied(t4.__Some_0()), t5_dot)
            } else {
                (0.0, 0.0)
            };
            (t2, t6, t3, t6_dot)
        } else {
            let (t19, t20, t21, t20_dot) = if y < 0.0 {
                let t7 = ::core::option::Option::Some(Failure::Other);
                (false, 0.0, t7, 0.0)
            } else {
                let (t14, t15, t16, t15_dot) = if x > y {
                    let t8 = x * y;
                    let t9 = ::core::option::Option::Some(t8 * y);
                    let t9_dot = ::core::option::Option::Some(
                        (x_dot * y + y_dot * x) * y + y_dot * t8,
                    );
                    (true, t9, ::core::default::Default::default(), t9_dot)
                } else {
                    let (mut t10, t10_dot) = root::__jvp(y, y_dot);
                    let t11 = t10.is_ok();
                    let t12 = ::chainrule::__private::failure(&t10);
                    let t13 = ::chainrule::__private::present(&t10);
                    let t13_dot = t10_dot.clone();
                    (t11, t13, t12, t13_dot)
                };
                let (t18, t18_dot) = if t14 {
                    let mut t17_dot = 0.0;
                    ::chainrule::__private::read_part(&mut t17_dot, t15_dot.__Some_0());
                    (::chainrule::__private::copied(t15.__Some_0()), t17_dot)
                } else {
                    (0.0, 0.0)
                };
                (t14, t18, t16, t18_dot)
            };
            (t19, t20, t21, t20_dot)
        };
        let (out, out_dot) = if t22 {
            let t25 = ::core::result::Result::Ok(t23);
            let t25_dot = ::core::option::Option::Some(t23_dot);
            (t25, t25_dot)
        } else {
            let t26 = t24.unwrap();
            let t27 = ::core::result::Result::Err(t26);
            let t27_dot = ::chainrule::__zeros_of!(& t27);
            (t27, t27_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `pair`.
pub enum pair {}
impl pair {
    /// The result of `pair` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Result<(f64, f64), Failure>,
        impl ::core::ops::Fn(
            <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = y < 0.0;
        let (t3, t4, t5, mut t6) = if t1 {
            let t2 = ::core::option::Option::Some(Failure::Other);
            (false, 0.0, 0.0, t2)
        } else {
            (true, x * y, y.sin(), ::core::default::Default::default())
        };
        let out = if t3 {
            let t7 = (t4, t5);
            let t8 = ::core::result::Result::Ok(t7);
            let zeros = ::chainrule::__private::zeros_like(&t8);
            saved_zeros = ::core::option::Option::Some(zeros);
            t8
        } else {
            let t9 = t6.unwrap();
            let t10 = ::core::result::Result::Err(t9);
            t10
        };
        (
            out,
            move |
                d_out: <Result<
                    (f64, f64),
                    Failure,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let (d_t4, d_t5) = if t3 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t8 = (*zeros).clone();
                    let mut d_t7 = (0.0, 0.0);
                    ::chainrule::__private::add_assign(&mut d_t8, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t7,
                        d_t8.__Arrived_0_mut(),
                    );
                    (d_t7.0, d_t7.1)
                } else {
                    (0.0, 0.0)
                };
                let (d_x, d_y) = if t1 {
                    (0.0, 0.0)
                } else {
                    (d_t4 * y, d_t5 * y.cos() + d_t4 * x)
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
        Result<(f64, f64), Failure>,
        impl ::core::ops::Fn(
            <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `pair` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Result<(f64, f64), Failure>,
        <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
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
        Result<(f64, f64), Failure>,
        <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (t2, t3, t4, mut t5, t3_dot, t4_dot) = if y < 0.0 {
            let t1 = ::core::option::Option::Some(Failure::Other);
            (false, 0.0, 0.0, t1, 0.0, 0.0)
        } else {
            (
                true,
                x * y,
                y.sin(),
                ::core::default::Default::default(),
                x_dot * y + y_dot * x,
                y_dot * y.cos(),
            )
        };
        let (out, out_dot) = if t2 {
            let t6 = (t3, t4);
            let t6_dot = (t3_dot, t4_dot);
            let t7 = ::core::result::Result::Ok(t6);
            let t7_dot = ::core::option::Option::Some(t6_dot);
            (t7, t7_dot)
        } else {
            let t8 = t5.unwrap();
            let t9 = ::core::result::Result::Err(t8);
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            (t9, t9_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `either_pair`.
pub enum either_pair {}
impl either_pair {
    /// The result of `either_pair` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Result<(f64, f64), Failure>,
        impl ::core::ops::Fn(
            <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_pair_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let mut saved_pair_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_5 = ::core::option::Option::None;
        let mut saved_zeros_6 = ::core::option::Option::None;
        let t1 = x > 2.0;
        let (t20, t21, t22, mut t23, t3_1, t10_1_1) = if t1 {
            let (mut t2, pair_pullback) = pair::__vjp(x * y, x);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            let t3 = t2.is_ok();
            let t4 = ::chainrule::__private::failure(&t2);
            let t5 = ::chainrule::__private::present(&t2);
            let zeros_1 = ::chainrule::__private::zeros_like(&t5);
            let (t7, t8) = if t3 {
                let t6 = ::chainrule::__private::copied(t5.__Some_0());
                let zeros_2 = ::chainrule::__private::zeros_like(&t6);
                saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                (t6.0, t6.1)
            } else {
                (0.0, 0.0)
            };
            saved_pair_pullback_1 = ::core::option::Option::Some(pair_pullback);
            saved_zeros_5 = ::core::option::Option::Some(zeros);
            saved_zeros_6 = ::core::option::Option::Some(zeros_1);
            (t3, t7, t8, t4, t3, ::core::default::Default::default())
        } else {
            let (t16, t17, t18, t19, t10_1) = if x > y {
                (
                    true,
                    x * y * y,
                    x,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            } else {
                let (mut t9, pair_pullback_1) = pair::__vjp(y, x);
                let zeros_3 = ::chainrule::__private::zeros_like(&t9);
                let t10 = t9.is_ok();
                let t11 = ::chainrule::__private::failure(&t9);
                let t12 = ::chainrule::__private::present(&t9);
                let zeros_4 = ::chainrule::__private::zeros_like(&t12);
                let (t14, t15) = if t10 {
                    let t13 = ::chainrule::__private::copied(t12.__Some_0());
                    let zeros_5 = ::chainrule::__private::zeros_like(&t13);
                    saved_zeros_2 = ::core::option::Option::Some(zeros_5);
                    (t13.0, t13.1)
                } else {
                    (0.0, 0.0)
                };
                saved_pair_pullback = ::core::option::Option::Some(pair_pullback_1);
                saved_zeros_3 = ::core::option::Option::Some(zeros_3);
                saved_zeros_4 = ::core::option::Option::Some(zeros_4);
                (t10, t14, t15, t11, t10)
            };
            (t16, t17, t18, t19, ::core::default::Default::default(), t10_1)
        };
        let out = if t20 {
            let t24 = (t21, t22);
            let t25 = ::core::result::Result::Ok(t24);
            let zeros_6 = ::chainrule::__private::zeros_like(&t25);
            saved_zeros = ::core::option::Option::Some(zeros_6);
            t25
        } else {
            let t26 = t23.unwrap();
            let t27 = ::core::result::Result::Err(t26);
            t27
        };
        (
            out,
            move |
                d_out: <Result<
                    (f64, f64),
                    Failure,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let (d_t21, d_t22) = if t20 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t25 = (*zeros_6).clone();
                    let mut d_t24 = (0.0, 0.0);
                    ::chainrule::__private::add_assign(&mut d_t25, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t24,
                        d_t25.__Arrived_0_mut(),
                    );
                    (d_t24.0, d_t24.1)
                } else {
                    (0.0, 0.0)
                };
                let (d_x_2, d_y_2) = if t1 {
                    let pair_pullback = ::chainrule::__private::kept(
                        &saved_pair_pullback_1,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros_5);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_6);
                    let mut d_t5 = (*zeros_1).clone();
                    let mut d_t2 = (*zeros).clone();
                    if t3_1 {
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                        let mut d_t6 = (*zeros_2).clone();
                        ::chainrule::__private::add_part(&mut d_t6.1, &d_t22);
                        ::chainrule::__private::add_part(&mut d_t6.0, &d_t21);
                        ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_t6);
                    }
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t5);
                    let (d_t28, t29) = pair_pullback(d_t2);
                    (t29 + d_t28 * y, d_t28 * x)
                } else {
                    let (d_x_1, d_y_1) = if x > y {
                        let d_t30 = d_t21 * y;
                        (d_t22 + d_t30 * y, d_t21 * (x * y) + d_t30 * x)
                    } else {
                        let pair_pullback_1 = ::chainrule::__private::kept(
                            &saved_pair_pullback,
                        );
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_3);
                        let zeros_4 = ::chainrule::__private::kept(&saved_zeros_4);
                        let mut d_t12 = (*zeros_4).clone();
                        let mut d_t9 = (*zeros_3).clone();
                        if t10_1_1 {
                            let zeros_5 = ::chainrule::__private::kept(&saved_zeros_2);
                            let mut d_t13 = (*zeros_5).clone();
                            ::chainrule::__private::add_part(&mut d_t13.1, &d_t22);
                            ::chainrule::__private::add_part(&mut d_t13.0, &d_t21);
                            ::chainrule::__private::add_part(
                                d_t12.__Some_0_mut(),
                                &d_t13,
                            );
                        }
                        ::chainrule::__private::add_assign(&mut d_t9, &d_t12);
                        let (d_y, d_x) = pair_pullback_1(d_t9);
                        (d_x, d_y)
                    };
                    (d_x_1, d_y_1)
                };
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
    ) -> (
        Result<(f64, f64), Failure>,
        impl ::core::ops::Fn(
            <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `either_pair` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Result<(f64, f64), Failure>,
        <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
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
        Result<(f64, f64), Failure>,
        <Result<(f64, f64), Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t24, t25, t26, mut t27, t25_dot, t26_dot) = if x > 2.0 {
            let (mut t1, t1_dot) = pair::__jvp(x * y, x_dot * y + y_dot * x, x, x_dot);
            let t2 = t1.is_ok();
            let t3 = ::chainrule::__private::failure(&t1);
            let t4 = ::chainrule::__private::present(&t1);
            let t4_dot = t1_dot.clone();
            let (t8, t9, t8_dot, t9_dot) = if t2 {
                let t5 = ::chainrule::__private::copied(t4.__Some_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
                let mut t6_dot = 0.0;
                ::chainrule::__private::read_part(&mut t6_dot, &t5_dot.0);
                let mut t7_dot = 0.0;
                ::chainrule::__private::read_part(&mut t7_dot, &t5_dot.1);
                (t5.0, t5.1, t6_dot, t7_dot)
            } else {
                (0.0, 0.0, 0.0, 0.0)
            };
            (t2, t8, t9, t3, t8_dot, t9_dot)
        } else {
            let (t20, t21, t22, t23, t21_dot, t22_dot) = if x > y {
                let t10 = x * y;
                (
                    true,
                    t10 * y,
                    x,
                    ::core::default::Default::default(),
                    (x_dot * y + y_dot * x) * y + y_dot * t10,
                    x_dot,
                )
            } else {
                let (mut t11, t11_dot) = pair::__jvp(y, y_dot, x, x_dot);
                let t12 = t11.is_ok();
                let t13 = ::chainrule::__private::failure(&t11);
                let t14 = ::chainrule::__private::present(&t11);
                let t14_dot = t11_dot.clone();
                let (t18, t19, t18_dot, t19_dot) = if t12 {
                    let t15 = ::chainrule::__private::copied(t14.__Some_0());
                    let mut t15_dot = ::chainrule::__zeros_of!(& t15);
                    ::chainrule::__private::read_part(&mut t15_dot, t14_dot.__Some_0());
                    let mut t16_dot = 0.0;
                    ::chainrule::__private::read_part(&mut t16_dot, &t15_dot.0);
                    let mut t17_dot = 0.0;
                    ::chainrule::__private::read_part(&mut t17_dot, &t15_dot.1);
                    (t15.0, t15.1, t16_dot, t17_dot)
                } else {
                    (0.0, 0.0, 0.0, 0.0)
                };
                (t12, t18, t19, t13, t18_dot, t19_dot)
            };
            (t20, t21, t22, t23, t21_dot, t22_dot)
        };
        let (out, out_dot) = if t24 {
            let t28 = (t25, t26);
            let t28_dot = (t25_dot, t26_dot);
            let t29 = ::core::result::Result::Ok(t28);
            let t29_dot = ::core::option::Option::Some(t28_dot);
            (t29, t29_dot)
        } else {
            let t30 = t27.unwrap();
            let t31 = ::core::result::Result::Err(t30);
            let t31_dot = ::chainrule::__zeros_of!(& t31);
            (t31, t31_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `either_vector`.
pub enum either_vector {}
impl either_vector {
    /// The result of `either_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent|
            {
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
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_roots_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_roots_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let (
            t20,
            mut t21,
            mut t22,
            t2_1,
            len_1_1,
            len_2_1,
            len_3_1_1,
            t11_1_1,
            len_4_1_1_1,
            len_5_1_1,
            len_6_1,
        ) = if x[0] > 2.0 {
            let (mut t1, roots_pullback) = roots::__vjp(x);
            let zeros = ::chainrule::__private::zeros_like(&t1);
            let t2 = t1.is_ok();
            let t3 = ::chainrule::__private::failure(&t1);
            let t4 = ::chainrule::__private::present(&t1);
            let zeros_1 = ::chainrule::__private::zeros_like(&t4);
            let (mut t7, len_1) = if t2 {
                let mut t5 = ::chainrule::__private::copied(t4.__Some_0());
                let len = t5.len();
                (t5, len)
            } else {
                let t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                (t6, ::core::default::Default::default())
            };
            let len_2 = t7.len();
            saved_roots_pullback_1 = ::core::option::Option::Some(roots_pullback);
            saved_zeros_3 = ::core::option::Option::Some(zeros);
            saved_zeros_4 = ::core::option::Option::Some(zeros_1);
            (
                t2,
                t7,
                t3,
                t2,
                len_1,
                len_2,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        } else {
            let (t17, mut t18, t19, len_3_1, t11_1, len_4_1_1, len_5_1) = if x[0] > x[1]
            {
                let t8 = x[1];
                let mut t9 = ::chainrule::__private::vec![x[0] * t8, t8];
                let len_3 = t9.len();
                (
                    true,
                    t9,
                    ::core::default::Default::default(),
                    len_3,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            } else {
                let (mut t10, roots_pullback_1) = roots::__vjp(&x[..1]);
                let zeros_2 = ::chainrule::__private::zeros_like(&t10);
                let t11 = t10.is_ok();
                let t12 = ::chainrule::__private::failure(&t10);
                let t13 = ::chainrule::__private::present(&t10);
                let zeros_3 = ::chainrule::__private::zeros_like(&t13);
                let (mut t16, len_4_1) = if t11 {
                    let mut t14 = ::chainrule::__private::copied(t13.__Some_0());
                    let len_4 = t14.len();
                    (t14, len_4)
                } else {
                    let t15: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                    (t15, ::core::default::Default::default())
                };
                let len_5 = t16.len();
                saved_roots_pullback = ::core::option::Option::Some(roots_pullback_1);
                saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                saved_zeros_2 = ::core::option::Option::Some(zeros_3);
                (t11, t16, t12, ::core::default::Default::default(), t11, len_4_1, len_5)
            };
            let len_6 = t18.len();
            (
                t17,
                t18,
                t19,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                len_3_1,
                t11_1,
                len_4_1_1,
                len_5_1,
                len_6,
            )
        };
        let len_7 = t21.len();
        let out = if t20 {
            let t23 = ::core::result::Result::Ok(t21);
            let zeros_4 = ::chainrule::__private::zeros_like(&t23);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            t23
        } else {
            let t24 = t22.unwrap();
            let t25 = ::core::result::Result::Err(t24);
            t25
        };
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let d_out_1 = d_out;
                let mut d_t21 = ::chainrule::__private::vec![0.0; len_7];
                let t26 = x[0] > 2.0;
                if t20 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t23 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t23, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t21,
                        d_t23.__Arrived_0_mut(),
                    );
                }
                if t26 {
                    let roots_pullback = ::chainrule::__private::kept(
                        &saved_roots_pullback_1,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros_3);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_4);
                    let mut d_t7 = ::chainrule::__private::vec![0.0; len_2_1];
                    let mut d_t4 = (*zeros_1).clone();
                    let mut d_t1 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t21);
                    if t2_1 {
                        let mut d_t5 = ::chainrule::__private::vec![0.0; len_1_1];
                        ::chainrule::__private::add_assign(&mut d_t5, &d_t7);
                        ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_t5);
                    }
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t4);
                    roots_pullback(d_t1, x, &mut *d_x);
                } else {
                    let mut d_t18 = ::chainrule::__private::vec![0.0; len_6_1];
                    ::chainrule::__private::add_assign(&mut d_t18, &d_t21);
                    if x[0] > x[1] {
                        let mut d_t9 = ::chainrule::__private::vec![0.0; len_3_1_1];
                        ::chainrule::__private::add_assign(&mut d_t9, &d_t18);
                        let d_t27 = d_t9[0];
                        let d_t28 = d_t27 * x[1];
                        let d_t8 = d_t9[1] + d_t27 * x[0];
                        d_x[1] += d_t8;
                        d_x[0] += d_t28;
                    } else {
                        let roots_pullback_1 = ::chainrule::__private::kept(
                            &saved_roots_pullback,
                        );
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_2);
                        let mut d_t16 = ::chainrule::__private::vec![0.0; len_5_1_1];
                        let mut d_t13 = (*zeros_3).clone();
                        let mut d_t10 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t16, &d_t18);
                        if t11_1_1 {
                            let mut d_t14 = ::chainrule::__private::vec![
                                0.0; len_4_1_1_1
                            ];
                            ::chainrule::__private::add_assign(&mut d_t14, &d_t16);
                            ::chainrule::__private::add_part(
                                d_t13.__Some_0_mut(),
                                &d_t14,
                            );
                        }
                        ::chainrule::__private::add_assign(&mut d_t10, &d_t13);
                        roots_pullback_1(d_t10, &x[..1], &mut d_x[..1]);
                    }
                }
            },
        )
    }
    /// The result of `either_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t21, t22, mut t23, t22_dot) = if x[0] > 2.0 {
            let (mut t1, t1_dot) = roots::__jvp(x, x_dot);
            let t2 = t1.is_ok();
            let t3 = ::chainrule::__private::failure(&t1);
            let t4 = ::chainrule::__private::present(&t1);
            let t4_dot = t1_dot.clone();
            let (t7, t7_dot) = if t2 {
                let t5 = ::chainrule::__private::copied(t4.__Some_0());
                let mut t5_dot = ::chainrule::__private::zeros_like(&t5);
                ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
                (t5, t5_dot)
            } else {
                let t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let t6_dot = ::chainrule::__private::zeros_like(&t6);
                (t6, t6_dot)
            };
            (t2, t7, t3, t7_dot)
        } else {
            let (t18, t19, t20, t19_dot) = if x[0] > x[1] {
                let t8 = x[0];
                let t9 = x[1];
                let t9_dot = x_dot[1];
                let t10 = ::chainrule::__private::vec![t8 * t9, t9];
                let t10_dot = ::chainrule::__private::vec![
                    x_dot[0] * t9 + t9_dot * t8, t9_dot
                ];
                (true, t10, ::core::default::Default::default(), t10_dot)
            } else {
                let (mut t11, t11_dot) = roots::__jvp(&x[..1], &x_dot[..1]);
                let t12 = t11.is_ok();
                let t13 = ::chainrule::__private::failure(&t11);
                let t14 = ::chainrule::__private::present(&t11);
                let t14_dot = t11_dot.clone();
                let (t17, t17_dot) = if t12 {
                    let t15 = ::chainrule::__private::copied(t14.__Some_0());
                    let mut t15_dot = ::chainrule::__private::zeros_like(&t15);
                    ::chainrule::__private::read_part(&mut t15_dot, t14_dot.__Some_0());
                    (t15, t15_dot)
                } else {
                    let t16: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                    let t16_dot = ::chainrule::__private::zeros_like(&t16);
                    (t16, t16_dot)
                };
                (t12, t17, t13, t17_dot)
            };
            (t18, t19, t20, t19_dot)
        };
        let (out, out_dot) = if t21 {
            let t24 = ::core::result::Result::Ok(t22);
            let t24_dot = ::core::option::Option::Some(t22_dot);
            (t24, t24_dot)
        } else {
            let t25 = t23.unwrap();
            let t26 = ::core::result::Result::Err(t25);
            let t26_dot = ::chainrule::__zeros_of!(& t26);
            (t26, t26_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `either_point`.
pub enum either_point {}
impl either_point {
    /// The result of `either_point` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, limit);
        (
            out,
            move |d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_limit,) = pullback(d_out, points, &mut d_points);
                (d_points, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Vec2],
        limit: f64,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_nearest_pullback = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_nearest_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let t1 = limit > 2.0;
        let (t8, t9) = if t1 {
            let (t2, nearest_pullback) = nearest::__vjp(points, limit);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_nearest_pullback_1 = ::core::option::Option::Some(nearest_pullback);
            saved_zeros_3 = ::core::option::Option::Some(zeros);
            (t2.is_some(), t2)
        } else {
            let (t6, t7) = if limit < 1.0 {
                let t3 = Vec2 {
                    x: points[0].y * limit,
                    y: points[0].x,
                };
                let zeros_1 = ::chainrule::__private::zeros_like(&t3);
                let t4 = ::core::option::Option::Some(t3);
                let zeros_2 = ::chainrule::__private::zeros_like(&t4);
                saved_zeros = ::core::option::Option::Some(zeros_1);
                saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                (true, t4)
            } else {
                let (t5, nearest_pullback_1) = nearest::__vjp(points, limit * 2.0);
                let zeros_3 = ::chainrule::__private::zeros_like(&t5);
                saved_nearest_pullback = ::core::option::Option::Some(
                    nearest_pullback_1,
                );
                saved_zeros_2 = ::core::option::Option::Some(zeros_3);
                (t5.is_some(), t5)
            };
            let zeros_4 = ::chainrule::__private::zeros_like(&t7);
            saved_zeros_4 = ::core::option::Option::Some(zeros_4);
            (t6, t7)
        };
        let zeros_5 = ::chainrule::__private::zeros_like(&t9);
        let out = if t8 {
            t9
        } else {
            let t10 = ::core::option::Option::None;
            t10
        };
        (
            out,
            move |
                d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let d_out_1 = d_out;
                let mut d_t9 = zeros_5.clone();
                if t8 {
                    ::chainrule::__private::add_assign(&mut d_t9, &d_out_1);
                }
                let d_limit_3 = if t1 {
                    let nearest_pullback = ::chainrule::__private::kept(
                        &saved_nearest_pullback_1,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros_3);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t9);
                    let (d_limit,) = nearest_pullback(d_t2, points, &mut *d_points);
                    d_limit
                } else {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros_4);
                    let mut d_t7 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t9);
                    let d_limit_2 = if limit < 1.0 {
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                        let t11 = points[0].y;
                        let mut d_t4 = (*zeros_2).clone();
                        let mut d_t3 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t4, &d_t7);
                        ::chainrule::__private::add_assign(
                            &mut d_t3,
                            d_t4.__Arrived_0_mut(),
                        );
                        let d_t12 = d_t3.x.clone();
                        let d_t13 = d_t3.y.clone();
                        ::chainrule::__private::add_part(&mut d_points[0].x, &d_t13);
                        let (d_t14, d_limit_1) = ::chainrule::__private::mul_pullback(
                            &t11,
                            &limit,
                            &(t11 * limit),
                            d_t12,
                        );
                        ::chainrule::__private::add_part(&mut d_points[0].y, &d_t14);
                        d_limit_1
                    } else {
                        let nearest_pullback_1 = ::chainrule::__private::kept(
                            &saved_nearest_pullback,
                        );
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_2);
                        let mut d_t5 = (*zeros_3).clone();
                        ::chainrule::__private::add_assign(&mut d_t5, &d_t7);
                        let (d_t15,) = nearest_pullback_1(d_t5, points, &mut *d_points);
                        d_t15 * 2.0
                    };
                    d_limit_2
                };
                (d_limit_3,)
            },
        )
    }
    /// The result of `either_point` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Vec2], f64),
        tangents: (&[<Vec2 as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        let (points, limit) = args;
        let (points_dot, limit_dot) = tangents;
        Self::__jvp(points, points_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
        limit: f64,
        limit_dot: f64,
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let (t10, t11, t11_dot) = if limit > 2.0 {
            let (t1, t1_dot) = nearest::__jvp(points, points_dot, limit, limit_dot);
            let t1_dot_1 = t1_dot.clone();
            (t1.is_some(), t1, t1_dot_1)
        } else {
            let (t8, t9, t9_dot) = if limit < 1.0 {
                let t2 = points[0].y;
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(&mut t2_dot, &points_dot[0].y);
                let t3 = t2 * limit;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &t2,
                    &limit,
                    &t3,
                    &t2_dot,
                    &limit_dot,
                );
                let t4 = points[0].x;
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, &points_dot[0].x);
                let t5 = Vec2 { x: t3, y: t4 };
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::write_part(&mut t5_dot.x, &t3_dot);
                ::chainrule::__private::write_part(&mut t5_dot.y, &t4_dot);
                let t6 = ::core::option::Option::Some(t5);
                let t6_dot = ::core::option::Option::Some(t5_dot);
                (true, t6, t6_dot)
            } else {
                let (t7, t7_dot) = nearest::__jvp(
                    points,
                    points_dot,
                    limit * 2.0,
                    limit_dot * 2.0,
                );
                let t7_dot_1 = t7_dot.clone();
                (t7.is_some(), t7, t7_dot_1)
            };
            (t8, t9, t9_dot)
        };
        let (out, out_dot) = if t10 {
            (t11, t11_dot)
        } else {
            let t12 = ::core::option::Option::None;
            let t12_dot = ::chainrule::__zeros_of!(& t12);
            (t12, t12_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `handed_over`.
pub enum handed_over {}
impl handed_over {
    /// The result of `handed_over` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        points: &[Vec2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<f64>,
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
            ),
    ) {
        let (out, pullback) = Self::__vjp(x, points);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_points = ::chainrule::__private::zeros_like(points);
                pullback(d_out, x, &mut d_x, points, &mut d_points);
                (d_x, d_points)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        points: &[Vec2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_t3 = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_v_before = ::core::option::Option::None;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t4 = x[0];
        let t5 = x[1];
        let (t6, either_pullback) = either::__vjp(t4, t5);
        let zeros = ::chainrule::__private::zeros_like(&t6);
        let t7 = ::chainrule::__private::is_there(&t6);
        let t8 = ::chainrule::__private::present(&t6);
        let zeros_1 = ::chainrule::__private::zeros_like(&t8);
        let t9 = x[2];
        let one = if t7 { ::chainrule::__private::copied(t8.__Some_0()) } else { t9 };
        let (t10, either_pair_pullback) = either_pair::__vjp(t4, t5);
        let zeros_2 = ::chainrule::__private::zeros_like(&t10);
        let t11 = ::chainrule::__private::present(&t10);
        let zeros_3 = ::chainrule::__private::zeros_like(&t11);
        let t12 = t10.is_ok() && ::core::matches!((* t11.__Some_0()), (_, _));
        let pair = if t12 {
            let a = ::chainrule::__private::copied(&t11.__Some_0().0);
            let b = ::chainrule::__private::copied(&t11.__Some_0().1);
            a * b
        } else {
            t9 * t9
        };
        let (t13, either_vector_pullback) = either_vector::__vjp(x);
        let zeros_4 = ::chainrule::__private::zeros_like(&t13);
        let t14 = t13.is_ok();
        let t15 = ::chainrule::__private::present(&t13);
        let zeros_5 = ::chainrule::__private::zeros_like(&t15);
        let (vector, len_1) = if t14 {
            let mut v = ::chainrule::__private::copied(t15.__Some_0());
            let zeros_6 = ::chainrule::__private::zeros_like(&v);
            ::chainrule::__private::assert_elements(&v);
            let len = v.len();
            let start = saved_sum.len();
            saved_sum.resize(start + len, 0.0);
            let end = start + len;
            let v_before = v.clone();
            let mut sum: f64 = -0.0;
            let saved_sum_1 = &mut saved_sum[start..end];
            for k in 0..len {
                saved_sum_1[k] = sum;
                sum += v[k] * v[k] * v[k];
            }
            saved_zeros_1 = ::core::option::Option::Some(zeros_6);
            saved_v_before = ::core::option::Option::Some(v_before);
            (sum, len)
        } else {
            (t5, ::core::default::Default::default())
        };
        let (point, either_point_pullback) = either_point::__vjp(points, t4);
        let zeros_7 = ::chainrule::__private::zeros_like(&point);
        let t16 = ::chainrule::__private::is_there(&point);
        let t17 = ::chainrule::__private::present(&point);
        let zeros_8 = ::chainrule::__private::zeros_like(&t17);
        let t18 = one * pair;
        let t22 = if t16 {
            let p = ::chainrule::__private::copied(t17.__Some_0());
            let zeros_9 = ::chainrule::__private::zeros_like(&p);
            let t19 = p.x;
            let t20 = p.y;
            let t21 = p.y;
            saved_zeros = ::core::option::Option::Some(zeros_9);
            saved_t1 = ::core::option::Option::Some(t19);
            saved_t2 = ::core::option::Option::Some(t20);
            saved_t3 = ::core::option::Option::Some(t21);
            t19 * t20 * t21
        } else {
            t9
        };
        let out = t18 + vector * t22;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_sum_at = saved_sum.len();
                let mut d_t17 = zeros_8.clone();
                let mut d_point = zeros_7.clone();
                let mut d_t15 = zeros_5.clone();
                let mut d_t13 = zeros_4.clone();
                let mut d_t11 = zeros_3.clone();
                let mut d_t10 = zeros_2.clone();
                let mut d_t8 = zeros_1.clone();
                let mut d_t6 = zeros.clone();
                let d_vector = d_out * t22;
                let d_t22 = d_out * vector;
                let t25 = if t16 {
                    let zeros_9 = ::chainrule::__private::kept(&saved_zeros);
                    let t19 = ::chainrule::__private::kept(&saved_t1);
                    let t20 = ::chainrule::__private::kept(&saved_t2);
                    let t21 = ::chainrule::__private::kept(&saved_t3);
                    let t23 = *t19 * *t20;
                    let mut d_p = (*zeros_9).clone();
                    let (d_t24, d_t21) = ::chainrule::__private::mul_pullback(
                        &t23,
                        t21,
                        &(t23 * *t21),
                        d_t22,
                    );
                    ::chainrule::__private::add_part(&mut d_p.y, &d_t21);
                    let (d_t19, d_t20) = ::chainrule::__private::mul_pullback(
                        t19,
                        t20,
                        &t23,
                        d_t24,
                    );
                    ::chainrule::__private::add_part(&mut d_p.y, &d_t20);
                    ::chainrule::__private::add_part(&mut d_p.x, &d_t19);
                    ::chainrule::__private::add_part(d_t17.__Some_0_mut(), &d_p);
                    0.0
                } else {
                    d_t22
                };
                ::chainrule::__private::add_assign(&mut d_point, &d_t17);
                let d_one = d_out * pair;
                let d_pair = d_out * one;
                let (t26,) = either_point_pullback(d_point, points, &mut *d_points);
                let t37 = if t14 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros_1);
                    let v_before = ::chainrule::__private::kept(&saved_v_before);
                    let mut d_v = (*zeros_6).clone();
                    saved_sum_at -= len_1;
                    let start_1 = saved_sum_at;
                    let end_1 = start_1 + len_1;
                    let mut d_sum = d_vector;
                    let saved_sum_2 = &saved_sum[start_1..end_1];
                    for k in (0..len_1).rev() {
                        let sum = saved_sum_2[k];
                        let t27 = v_before[k];
                        let t28 = v_before[k];
                        let t29 = t27 * t28;
                        let t30 = v_before[k];
                        let t31 = t29 * t30;
                        let (d_sum_1, d_t32) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t31,
                            &(sum + t31),
                            d_sum,
                        );
                        let (d_t33, d_t34) = ::chainrule::__private::mul_pullback(
                            &t29,
                            &t30,
                            &t31,
                            d_t32,
                        );
                        ::chainrule::__private::add_assign(&mut d_v[k], &d_t34);
                        let (d_t35, d_t36) = ::chainrule::__private::mul_pullback(
                            &t27,
                            &t28,
                            &t29,
                            d_t33,
                        );
                        ::chainrule::__private::add_assign(&mut d_v[k], &d_t36);
                        ::chainrule::__private::add_assign(&mut d_v[k], &d_t35);
                        d_sum = d_sum_1;
                    }
                    ::chainrule::__private::add_part(d_t15.__Some_0_mut(), &d_v);
                    0.0
                } else {
                    d_vector
                };
                ::chainrule::__private::add_assign(&mut d_t13, &d_t15);
                either_vector_pullback(d_t13, x, &mut *d_x);
                let t39 = if t12 {
                    let a = ::chainrule::__private::copied(&t11.__Some_0().0);
                    let b = ::chainrule::__private::copied(&t11.__Some_0().1);
                    let (d_a, d_b) = ::chainrule::__private::mul_pullback(
                        &a,
                        &b,
                        &(a * b),
                        d_pair,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t11.__Some_0_mut(); .1),
                        &d_b,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t11.__Some_0_mut(); .0),
                        &d_a,
                    );
                    0.0
                } else {
                    let t38 = d_pair * t9;
                    t38 + t38
                };
                ::chainrule::__private::add_assign(&mut d_t10, &d_t11);
                let (t40, t41) = either_pair_pullback(d_t10);
                let t42 = if t7 {
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_one);
                    0.0
                } else {
                    d_one
                };
                let d_t9 = t25 + t39 + t42;
                d_x[2] += d_t9;
                ::chainrule::__private::add_assign(&mut d_t6, &d_t8);
                let (t43, t44) = either_pullback(d_t6);
                let d_t5 = t37 + t41 + t44;
                d_x[1] += d_t5;
                let d_t4 = t26 + t40 + t43;
                d_x[0] += d_t4;
            },
        )
    }
    /// The gradient of `handed_over`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        points: &[Vec2],
    ) -> (
        ::chainrule::__private::Vec<f64>,
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (_, pullback) = Self::__vjp(x, points);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, x, &mut d_x, points, &mut d_points);
        (d_x, d_points)
    }
    /// The value of `handed_over` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        points: &[Vec2],
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<f64>,
            ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
        ),
    ) {
        let (value, pullback) = Self::__vjp(x, points);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, x, &mut d_x, points, &mut d_points);
        (value, (d_x, d_points))
    }
    /// The value of `handed_over`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        points: &[Vec2],
        d_x: &mut [f64],
        d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, points);
        pullback(1.0, x, d_x, points, d_points);
        value
    }
    /// The result of `handed_over` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[Vec2]),
        tangents: (&[f64], &[<Vec2 as ::chainrule::Differentiable>::Tangent]),
    ) -> (f64, f64) {
        let (x, points) = args;
        let (x_dot, points_dot) = tangents;
        Self::__jvp(x, x_dot, points, points_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = x[0];
        let t1_dot = x_dot[0];
        let t2 = x[1];
        let t2_dot = x_dot[1];
        let (t3, t3_dot) = either::__jvp(t1, t1_dot, t2, t2_dot);
        let t4 = ::chainrule::__private::present(&t3);
        let t4_dot = t3_dot.clone();
        let t5 = x[2];
        let t5_dot = x_dot[2];
        let (one, one_dot) = if ::chainrule::__private::is_there(&t3) {
            let t6 = ::chainrule::__private::copied(t4.__Some_0());
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, t4_dot.__Some_0());
            (t6, t6_dot)
        } else {
            (t5, t5_dot)
        };
        let (t7, t7_dot) = either_pair::__jvp(t1, t1_dot, t2, t2_dot);
        let t8 = ::chainrule::__private::present(&t7);
        let t8_dot = t7_dot.clone();
        let (pair, pair_dot) = if t7.is_ok()
            && ::core::matches!((* t8.__Some_0()), (_, _))
        {
            let a = ::chainrule::__private::copied(&t8.__Some_0().0);
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::read_part(
                &mut a_dot,
                ::chainrule::__part!(ref * t8_dot.__Some_0(); .0),
            );
            let b = ::chainrule::__private::copied(&t8.__Some_0().1);
            let mut b_dot = ::chainrule::__zeros_of!(& b);
            ::chainrule::__private::read_part(
                &mut b_dot,
                ::chainrule::__part!(ref * t8_dot.__Some_0(); .1),
            );
            let t9 = a * b;
            let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                &a,
                &b,
                &t9,
                &a_dot,
                &b_dot,
            );
            (t9, t9_dot)
        } else {
            (t5 * t5, t5_dot * t5 + t5_dot * t5)
        };
        let (t10, t10_dot) = either_vector::__jvp(x, x_dot);
        let t11 = ::chainrule::__private::present(&t10);
        let t11_dot = t10_dot.clone();
        let (vector, vector_dot) = if t10.is_ok() {
            let mut v = ::chainrule::__private::copied(t11.__Some_0());
            let mut v_dot = ::chainrule::__zeros_of!(& v);
            ::chainrule::__private::read_part(&mut v_dot, t11_dot.__Some_0());
            ::chainrule::__private::assert_elements(&v);
            let len = v.len();
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            for k in 0..len {
                let t12 = v[k];
                let t12_dot = v_dot[k].clone();
                let t13 = v[k];
                let t13_dot = v_dot[k].clone();
                let t14 = t12 * t13;
                let t14_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t12,
                    &t13,
                    &t14,
                    &t12_dot,
                    &t13_dot,
                );
                let t15 = v[k];
                let t15_dot = v_dot[k].clone();
                let t16 = t14 * t15;
                let t16_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t14,
                    &t15,
                    &t16,
                    &t14_dot,
                    &t15_dot,
                );
                let t17 = sum + t16;
                let t17_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t16,
                    &t17,
                    &sum_dot,
                    &t16_dot,
                );
                sum = t17;
                sum_dot = t17_dot;
            }
            (sum, sum_dot)
        } else {
            (t2, t2_dot)
        };
        let (point, point_dot) = either_point::__jvp(points, points_dot, t1, t1_dot);
        let t18 = ::chainrule::__private::present(&point);
        let t18_dot = point_dot.clone();
        let t19 = one * pair;
        let t19_dot = ::chainrule::__private::strong_mul(one_dot, pair)
            + ::chainrule::__private::strong_mul(pair_dot, one);
        let (t25, t25_dot) = if ::chainrule::__private::is_there(&point) {
            let p = ::chainrule::__private::copied(t18.__Some_0());
            let mut p_dot = ::chainrule::__zeros_of!(& p);
            ::chainrule::__private::read_part(&mut p_dot, t18_dot.__Some_0());
            let t20 = p.x;
            let mut t20_dot = ::chainrule::__zeros_of!(& t20);
            ::chainrule::__private::read_part(&mut t20_dot, &p_dot.x);
            let t21 = p.y;
            let mut t21_dot = ::chainrule::__zeros_of!(& t21);
            ::chainrule::__private::read_part(&mut t21_dot, &p_dot.y);
            let t22 = t20 * t21;
            let t22_dot = ::chainrule::__private::strong_mul_pushforward(
                &t20,
                &t21,
                &t22,
                &t20_dot,
                &t21_dot,
            );
            let t23 = p.y;
            let mut t23_dot = ::chainrule::__zeros_of!(& t23);
            ::chainrule::__private::read_part(&mut t23_dot, &p_dot.y);
            let t24 = t22 * t23;
            let t24_dot = ::chainrule::__private::strong_mul_pushforward(
                &t22,
                &t23,
                &t24,
                &t22_dot,
                &t23_dot,
            );
            (t24, t24_dot)
        } else {
            (t5, t5_dot)
        };
        let out = t19 + vector * t25;
        let out_dot = t19_dot
            + (::chainrule::__private::strong_mul(vector_dot, t25)
                + ::chainrule::__private::strong_mul(t25_dot, vector));
        (out, out_dot)
    }
}

/// The derivatives of the function `of_texts`.
pub enum of_texts {}
impl of_texts {
    /// The result of `of_texts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_scaled_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let t2 = "2";
        let (mut t3, scaled_pullback) = scaled::__vjp(x, &t2);
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = t3.is_ok();
        let mut t5 = ::chainrule::__private::failure(&t3);
        let t6 = ::chainrule::__private::present(&t3);
        let zeros_1 = ::chainrule::__private::zeros_like(&t6);
        let (t20, t21, mut t22, t8_1_1) = if t4 {
            let a = ::chainrule::__private::copied(t6.__Some_0());
            let (t16, t17, t18, t8_1) = if a > 2.0 {
                let (mut t7, scaled_pullback_1) = scaled::__vjp(a, &"3");
                let zeros_2 = ::chainrule::__private::zeros_like(&t7);
                let t8 = t7.is_ok();
                let mut t9 = ::chainrule::__private::failure(&t7);
                let t10 = ::chainrule::__private::present(&t7);
                let zeros_3 = ::chainrule::__private::zeros_like(&t10);
                let (t13, t14, t15) = if t8 {
                    let t11 = ::chainrule::__private::copied(t10.__Some_0());
                    saved_t1 = ::core::option::Option::Some(t11);
                    (true, t11 * y, ::core::default::Default::default())
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t9);
                    let t12 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t12)
                };
                saved_scaled_pullback = ::core::option::Option::Some(scaled_pullback_1);
                saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                saved_zeros_2 = ::core::option::Option::Some(zeros_3);
                (t13, t14, t15, t8)
            } else {
                (
                    true,
                    a * y,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            };
            (t16, t17, t18, t8_1)
        } else {
            let mut error_1 = ::chainrule::__private::handed_on(&t5);
            let t19 = ::core::option::Option::Some(::core::convert::From::from(error_1));
            (false, 0.0, t19, ::core::default::Default::default())
        };
        let out = if t20 {
            let t23 = ::core::result::Result::Ok(t21);
            let zeros_4 = ::chainrule::__private::zeros_like(&t23);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            t23
        } else {
            let t24 = t22.unwrap();
            let t25 = ::core::result::Result::Err(t24);
            t25
        };
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let mut d_t6 = zeros_1.clone();
                let mut d_t3 = zeros.clone();
                let d_t21 = if t20 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t23 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t23, &d_out_1);
                    *d_t23.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_y_4 = if t4 {
                    let a = ::chainrule::__private::copied(t6.__Some_0());
                    let (d_y_3, d_a_2) = if a > 2.0 {
                        let scaled_pullback_1 = ::chainrule::__private::kept(
                            &saved_scaled_pullback,
                        );
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_2);
                        let mut d_t10 = (*zeros_3).clone();
                        let mut d_t7 = (*zeros_2).clone();
                        let t26 = "3";
                        let d_y_1 = if t8_1_1 {
                            let t11 = ::chainrule::__private::kept(&saved_t1);
                            let (d_t11, d_y) = ::chainrule::__private::mul_pullback(
                                t11,
                                &y,
                                &(*t11 * y),
                                d_t21,
                            );
                            ::chainrule::__private::add_part(
                                d_t10.__Some_0_mut(),
                                &d_t11,
                            );
                            d_y
                        } else {
                            0.0
                        };
                        ::chainrule::__private::add_assign(&mut d_t7, &d_t10);
                        let (d_a,) = scaled_pullback_1(d_t7, &t26, &mut ());
                        (d_y_1, d_a)
                    } else {
                        let (d_a_1, d_y_2) = ::chainrule::__private::mul_pullback(
                            &a,
                            &y,
                            &(a * y),
                            d_t21,
                        );
                        (d_y_2, d_a_1)
                    };
                    ::chainrule::__private::add_part(d_t6.__Some_0_mut(), &d_a_2);
                    d_y_3
                } else {
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_t3, &d_t6);
                let (d_x,) = scaled_pullback(d_t3, &t2, &mut ());
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
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `of_texts` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
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
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (mut t1, t1_dot) = scaled::__jvp(x, x_dot, &"2", &());
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let t4_dot = t1_dot.clone();
        let (t20, t21, mut t22, t21_dot) = if t2 {
            let a = ::chainrule::__private::copied(t4.__Some_0());
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::read_part(&mut a_dot, t4_dot.__Some_0());
            let (t16, t17, t18, t17_dot) = if a > 2.0 {
                let a_dot_1 = a_dot.clone();
                let (mut t5, t5_dot) = scaled::__jvp(a, a_dot_1, &"3", &());
                let t6 = t5.is_ok();
                let mut t7 = ::chainrule::__private::failure(&t5);
                let t8 = ::chainrule::__private::present(&t5);
                let t8_dot = t5_dot.clone();
                let (t12, t13, t14, t13_dot) = if t6 {
                    let t9 = ::chainrule::__private::copied(t8.__Some_0());
                    let mut t9_dot = ::chainrule::__zeros_of!(& t9);
                    ::chainrule::__private::read_part(&mut t9_dot, t8_dot.__Some_0());
                    let t10 = t9 * y;
                    let t10_dot = ::chainrule::__private::strong_mul_pushforward(
                        &t9,
                        &y,
                        &t10,
                        &t9_dot,
                        &y_dot,
                    );
                    (true, t10, ::core::default::Default::default(), t10_dot)
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t7);
                    let t11 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t11, 0.0)
                };
                (t12, t13, t14, t13_dot)
            } else {
                let t15 = a * y;
                let t15_dot = ::chainrule::__private::strong_mul_pushforward(
                    &a,
                    &y,
                    &t15,
                    &a_dot,
                    &y_dot,
                );
                (true, t15, ::core::default::Default::default(), t15_dot)
            };
            (t16, t17, t18, t17_dot)
        } else {
            let mut error_1 = ::chainrule::__private::handed_on(&t3);
            let t19 = ::core::option::Option::Some(::core::convert::From::from(error_1));
            (false, 0.0, t19, 0.0)
        };
        let (out, out_dot) = if t20 {
            let t23 = ::core::result::Result::Ok(t21);
            let t23_dot = ::core::option::Option::Some(t21_dot);
            (t23, t23_dot)
        } else {
            let t24 = t22.unwrap();
            let t25 = ::core::result::Result::Err(t24);
            let t25_dot = ::chainrule::__zeros_of!(& t25);
            (t25, t25_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `all_roots`.
pub enum all_roots {}
impl all_roots {
    /// The result of `all_roots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Result<Vec<f64>, Failure>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    Failure,
                > as ::chainrule::Differentiable>::Tangent|
            {
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
    ) -> (
        Result<Vec<f64>, Failure>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, Failure> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_root_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        let mut exits = true;
        let mut t3 = ::core::default::Default::default();
        let mut trips = 0usize;
        for k in 0..len {
            let (mut t4, root_pullback) = root::__vjp(x[k]);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            let t5 = t4.is_ok();
            let t6 = ::chainrule::__private::failure(&t4);
            let t7 = ::chainrule::__private::present(&t4);
            let zeros_1 = ::chainrule::__private::zeros_like(&t7);
            let exits_1 = if t5 {
                t2.push(::chainrule::__private::copied(t7.__Some_0()));
                false
            } else {
                exits = false;
                t3 = t6;
                true
            };
            ::chainrule::__private::push(&mut saved_root_pullback, root_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_1);
            ::chainrule::__private::push(&mut saved_k, k);
            trips += 1;
            if exits_1 {
                break;
            }
        }
        let len_1 = t2.len();
        let out = if exits {
            let t8 = ::core::result::Result::Ok(t2);
            let zeros_2 = ::chainrule::__private::zeros_like(&t8);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t8
        } else {
            let t9 = t3.unwrap();
            let t10 = ::core::result::Result::Err(t9);
            t10
        };
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    Failure,
                > as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_root_pullback_at = saved_root_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_k_at = saved_k.len();
                let d_out_1 = d_out;
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                if exits {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t8 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t8, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t2,
                        d_t8.__Arrived_0_mut(),
                    );
                }
                for _ in 0..trips {
                    saved_root_pullback_at -= 1;
                    let root_pullback = &saved_root_pullback[saved_root_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros = &saved_zeros_1[saved_zeros_1_at];
                    saved_t1_at -= 1;
                    let t5 = saved_t1[saved_t1_at];
                    saved_zeros_2_at -= 1;
                    let zeros_1 = &saved_zeros_2[saved_zeros_2_at];
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    let mut d_t7 = (*zeros_1).clone();
                    let mut d_t4 = (*zeros).clone();
                    if t5 {
                        let d_t11 = ::chainrule::__private::take(d_t2.pop());
                        ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_t11);
                    }
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t7);
                    let (d_t12,) = root_pullback(d_t4);
                    d_x[k] += d_t12;
                }
            },
        )
    }
    /// The result of `all_roots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (
        Result<Vec<f64>, Failure>,
        <Result<Vec<f64>, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        Result<Vec<f64>, Failure>,
        <Result<Vec<f64>, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut t1_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        let mut exits = true;
        let mut t2 = ::core::default::Default::default();
        for k in 0..len {
            let (mut t3, t3_dot) = root::__jvp(x[k], x_dot[k]);
            let t4 = t3.is_ok();
            let t5 = ::chainrule::__private::failure(&t3);
            let t6 = ::chainrule::__private::present(&t3);
            let t6_dot = t3_dot.clone();
            let exits_1 = if t4 {
                let t7 = ::chainrule::__private::copied(t6.__Some_0());
                let mut t7_dot = ::chainrule::__zeros_of!(& t7);
                ::chainrule::__private::read_part(&mut t7_dot, t6_dot.__Some_0());
                t1.push(t7);
                t1_dot.push(t7_dot);
                false
            } else {
                exits = false;
                t2 = t5;
                true
            };
            if exits_1 {
                break;
            }
        }
        let (out, out_dot) = if exits {
            let t8 = ::core::result::Result::Ok(t1);
            let t8_dot = ::core::option::Option::Some(t1_dot);
            (t8, t8_dot)
        } else {
            let t9 = t2.unwrap();
            let t10 = ::core::result::Result::Err(t9);
            let t10_dot = ::chainrule::__zeros_of!(& t10);
            (t10, t10_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `all_or_nothing`.
pub enum all_or_nothing {}
impl all_or_nothing {
    /// The result of `all_or_nothing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
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
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_checked_sqrt_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_root_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut doubled: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        let mut exits = true;
        let mut trips = 0usize;
        for k in 0..len {
            let t6 = x[k] > 0.0;
            let (t7, t8) = if t6 { (true, x[k] * y) } else { (false, 0.0) };
            let exits_1 = if t7 {
                doubled.push(t8);
                false
            } else {
                exits = false;
                true
            };
            ::chainrule::__private::push(&mut saved_t5, t7);
            ::chainrule::__private::push(&mut saved_k_2, (k, t6));
            trips += 1;
            if exits_1 {
                break;
            }
        }
        let len_1 = doubled.len();
        let len_2 = x.len();
        let mut exits_2 = true;
        let mut product: f64 = 1.0;
        let mut trips_1 = 0usize;
        for k_1 in 0..len_2 {
            let (t9, root_pullback) = root::__vjp(x[k_1]);
            let zeros = ::chainrule::__private::zeros_like(&t9);
            let t10 = t9.is_ok();
            let t11 = ::chainrule::__private::present(&t9);
            let zeros_1 = ::chainrule::__private::zeros_like(&t11);
            let (product_1, exits_3) = if t10 {
                let t12 = ::chainrule::__private::copied(t11.__Some_0());
                ::chainrule::__private::push(&mut saved_t3, t12);
                (product * t12, false)
            } else {
                exits_2 = false;
                (product, true)
            };
            ::chainrule::__private::push(&mut saved_root_pullback, root_pullback);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros);
            ::chainrule::__private::push(&mut saved_t4, t10);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_1);
            ::chainrule::__private::push(&mut saved_k_1, (k_1, product));
            trips_1 += 1;
            product = product_1;
            if exits_3 {
                break;
            }
        }
        let (exits_8, sum_5, t13_1_1, trips_2_1_1_1) = if exits_2 {
            let (exits_7, sum_4, t13_1, trips_2_1_1) = if exits {
                let len_3 = doubled.len();
                let mut sum: f64 = -0.0;
                for k_2 in 0..len_3 {
                    sum += doubled[k_2] * product;
                }
                let t13 = sum > 100.0;
                let (exits_6, sum_3, trips_2_1) = if t13 {
                    let len_4 = x.len();
                    let mut exits_4 = true;
                    let mut sum_1: f64 = -0.0;
                    let mut trips_2 = 0usize;
                    for k_3 in 0..len_4 {
                        let (t14, checked_sqrt_pullback) = super::options::checked_sqrt::__vjp(
                            x[k_3],
                            y,
                        );
                        let zeros_2 = ::chainrule::__private::zeros_like(&t14);
                        let t15 = t14.is_some();
                        let (sum_2, exits_5) = if t15 {
                            let t16 = ::chainrule::__private::copied(t14.__Some_0());
                            ::chainrule::__private::push(&mut saved_t1, t16);
                            (sum_1 + t16, false)
                        } else {
                            exits_4 = false;
                            (sum_1, true)
                        };
                        ::chainrule::__private::push(
                            &mut saved_checked_sqrt_pullback,
                            checked_sqrt_pullback,
                        );
                        ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
                        ::chainrule::__private::push(&mut saved_t2, t15);
                        ::chainrule::__private::push(&mut saved_k, (k_3, sum_1));
                        trips_2 += 1;
                        sum_1 = sum_2;
                        if exits_5 {
                            break;
                        }
                    }
                    (exits_4, sum_1, trips_2)
                } else {
                    (true, sum, ::core::default::Default::default())
                };
                (exits_6, sum_3, t13, trips_2_1)
            } else {
                (
                    false,
                    0.0,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            };
            (exits_7, sum_4, t13_1, trips_2_1_1)
        } else {
            (
                false,
                0.0,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        };
        let out = if exits_8 {
            let t17 = ::core::option::Option::Some(sum_5);
            let zeros_3 = ::chainrule::__private::zeros_like(&t17);
            saved_zeros = ::core::option::Option::Some(zeros_3);
            t17
        } else {
            let t18 = ::core::option::Option::None;
            t18
        };
        (
            out,
            move |
                d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_checked_sqrt_pullback_at = saved_checked_sqrt_pullback
                    .len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_root_pullback_at = saved_root_pullback.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_k_2_at = saved_k_2.len();
                let d_out_1 = d_out;
                let mut d_doubled = ::chainrule::__private::vec![0.0; len_1];
                let d_sum_5 = if exits_8 {
                    let zeros_3 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t17 = (*zeros_3).clone();
                    ::chainrule::__private::add_assign(&mut d_t17, &d_out_1);
                    *d_t17.__Arrived_0_mut()
                } else {
                    0.0
                };
                let (t21, d_product_1) = if exits_2 {
                    let (d_y_3, d_product) = if exits {
                        let len_3 = doubled.len();
                        let (d_y_2, d_sum) = if t13_1_1 {
                            let mut d_sum_1 = d_sum_5;
                            let mut d_y = 0.0;
                            for _ in 0..trips_2_1_1_1 {
                                saved_checked_sqrt_pullback_at -= 1;
                                let checked_sqrt_pullback = &saved_checked_sqrt_pullback[saved_checked_sqrt_pullback_at];
                                saved_zeros_1_at -= 1;
                                let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                                saved_t2_at -= 1;
                                let t15 = saved_t2[saved_t2_at];
                                saved_k_at -= 1;
                                let (k_3, sum_1) = saved_k[saved_k_at];
                                let mut d_t14 = (*zeros_2).clone();
                                if t15 {
                                    saved_t1_at -= 1;
                                    let t16 = &saved_t1[saved_t1_at];
                                    let (d_sum_1_1, d_t16) = ::chainrule::__private::add_pullback(
                                        &sum_1,
                                        t16,
                                        &(sum_1 + *t16),
                                        d_sum_1,
                                    );
                                    ::chainrule::__private::add_part(
                                        d_t14.__Some_0_mut(),
                                        &d_t16,
                                    );
                                    d_sum_1 = d_sum_1_1;
                                }
                                let (d_t19, d_y_1) = checked_sqrt_pullback(d_t14);
                                d_x[k_3] += d_t19;
                                d_y += d_y_1;
                            }
                            (d_y, 0.0)
                        } else {
                            (0.0, d_sum_5)
                        };
                        for k_2 in 0..len_3 {
                            let d_t20 = d_sum * product;
                            d_doubled[..len_3][k_2] += d_t20;
                        }
                        (
                            d_y_2,
                            0.0
                                + ::chainrule::__private::zero_mul(
                                    ::chainrule::__private::sum_all(&doubled[..len_3]),
                                    d_sum,
                                ),
                        )
                    } else {
                        (0.0, 0.0)
                    };
                    (d_y_3, d_product)
                } else {
                    (0.0, 0.0)
                };
                let mut d_product_2 = d_product_1;
                for _ in 0..trips_1 {
                    saved_root_pullback_at -= 1;
                    let root_pullback = &saved_root_pullback[saved_root_pullback_at];
                    saved_zeros_2_at -= 1;
                    let zeros = &saved_zeros_2[saved_zeros_2_at];
                    saved_t4_at -= 1;
                    let t10 = saved_t4[saved_t4_at];
                    saved_zeros_3_at -= 1;
                    let zeros_1 = &saved_zeros_3[saved_zeros_3_at];
                    saved_k_1_at -= 1;
                    let (k_1, product_2) = saved_k_1[saved_k_1_at];
                    let mut d_t11 = (*zeros_1).clone();
                    let mut d_t9 = (*zeros).clone();
                    if t10 {
                        saved_t3_at -= 1;
                        let t12 = &saved_t3[saved_t3_at];
                        let (d_product_3, d_t12) = ::chainrule::__private::mul_pullback(
                            &product_2,
                            t12,
                            &(product_2 * *t12),
                            d_product_2,
                        );
                        ::chainrule::__private::add_part(d_t11.__Some_0_mut(), &d_t12);
                        d_product_2 = d_product_3;
                    }
                    ::chainrule::__private::add_assign(&mut d_t9, &d_t11);
                    let (d_t22,) = root_pullback(d_t9);
                    d_x[k_1] += d_t22;
                }
                let mut d_y_4 = 0.0;
                for _ in 0..trips {
                    saved_t5_at -= 1;
                    let t7 = saved_t5[saved_t5_at];
                    saved_k_2_at -= 1;
                    let (k, t6) = saved_k_2[saved_k_2_at];
                    let d_t8_1 = if t7 {
                        let d_t8 = ::chainrule::__private::take(d_doubled.pop());
                        d_t8
                    } else {
                        0.0
                    };
                    let d_y_5 = if t6 {
                        let d_t23 = d_t8_1 * y;
                        d_x[k] += d_t23;
                        d_t8_1 * x[k]
                    } else {
                        0.0
                    };
                    d_y_4 += d_y_5;
                }
                let d_y_6 = t21 + d_y_4;
                (d_y_6,)
            },
        )
    }
    /// The result of `all_or_nothing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], f64),
        tangents: (&[f64], f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
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
        y: f64,
        y_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut doubled: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut doubled_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        let mut exits = true;
        for k in 0..len {
            let (t2, t3, t3_dot) = if x[k] > 0.0 {
                let t1 = x[k];
                (true, t1 * y, x_dot[k] * y + y_dot * t1)
            } else {
                (false, 0.0, 0.0)
            };
            let exits_1 = if t2 {
                doubled.push(t3);
                doubled_dot.push(t3_dot);
                false
            } else {
                exits = false;
                true
            };
            if exits_1 {
                break;
            }
        }
        let len_1 = x.len();
        let mut exits_2 = true;
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len_1 {
            let (t4, t4_dot) = root::__jvp(x[k_1], x_dot[k_1]);
            let t5 = ::chainrule::__private::present(&t4);
            let t5_dot = t4_dot.clone();
            let exits_3 = if t4.is_ok() {
                let t6 = ::chainrule::__private::copied(t5.__Some_0());
                let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                ::chainrule::__private::read_part(&mut t6_dot, t5_dot.__Some_0());
                let t7 = product * t6;
                let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                    &product,
                    &t6,
                    &t7,
                    &product_dot,
                    &t6_dot,
                );
                product = t7;
                product_dot = t7_dot;
                false
            } else {
                exits_2 = false;
                true
            };
            if exits_3 {
                break;
            }
        }
        let (exits_8, sum_4, sum_4_dot) = if exits_2 {
            let (exits_7, sum_3, sum_3_dot) = if exits {
                let len_2 = doubled.len();
                let mut sum: f64 = -0.0;
                let mut sum_dot = 0.0;
                for k_2 in 0..len_2 {
                    let t8 = doubled[k_2];
                    sum += t8 * product;
                    sum_dot
                        += ::chainrule::__private::zero_mul(doubled_dot[k_2], product)
                            + ::chainrule::__private::strong_mul(product_dot, t8);
                }
                let (exits_6, sum_2, sum_2_dot) = if sum > 100.0 {
                    let len_3 = x.len();
                    let mut exits_4 = true;
                    let mut sum_1: f64 = -0.0;
                    let mut sum_1_dot = 0.0;
                    for k_3 in 0..len_3 {
                        let (t9, t9_dot) = super::options::checked_sqrt::__jvp(
                            x[k_3],
                            x_dot[k_3],
                            y,
                            y_dot,
                        );
                        let exits_5 = if t9.is_some() {
                            let t10 = ::chainrule::__private::copied(t9.__Some_0());
                            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                            ::chainrule::__private::read_part(
                                &mut t10_dot,
                                t9_dot.__Some_0(),
                            );
                            let t11 = sum_1 + t10;
                            let t11_dot = ::chainrule::__private::add_pushforward(
                                &sum_1,
                                &t10,
                                &t11,
                                &sum_1_dot,
                                &t10_dot,
                            );
                            sum_1 = t11;
                            sum_1_dot = t11_dot;
                            false
                        } else {
                            exits_4 = false;
                            true
                        };
                        if exits_5 {
                            break;
                        }
                    }
                    (exits_4, sum_1, sum_1_dot)
                } else {
                    (true, sum, sum_dot)
                };
                (exits_6, sum_2, sum_2_dot)
            } else {
                (false, 0.0, 0.0)
            };
            (exits_7, sum_3, sum_3_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if exits_8 {
            let t12 = ::core::option::Option::Some(sum_4);
            let t12_dot = ::core::option::Option::Some(sum_4_dot);
            (t12, t12_dot)
        } else {
            let t13 = ::core::option::Option::None;
            let t13_dot = ::chainrule::__zeros_of!(& t13);
            (t13, t13_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `present_ones`.
pub enum present_ones {}
impl present_ones {
    /// The result of `present_ones` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_checked_sqrt_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<
            (_, f64, f64, f64),
        >::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_checked_sqrt_pullback_1 = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_checked_sqrt_pullback_2 = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut trips = 0usize;
        for k in 0..len {
            let (t9, checked_sqrt_pullback) = super::options::checked_sqrt::__vjp(
                x[k],
                y,
            );
            let zeros = ::chainrule::__private::zeros_like(&t9);
            let t10 = t9.is_some();
            let (sum_1, exits) = if t10 {
                let t11 = ::chainrule::__private::copied(t9.__Some_0());
                ::chainrule::__private::push(&mut saved_t7, t11);
                (sum + t11, false)
            } else {
                (sum, true)
            };
            ::chainrule::__private::push(
                &mut saved_checked_sqrt_pullback_2,
                checked_sqrt_pullback,
            );
            ::chainrule::__private::push(&mut saved_zeros_3, zeros);
            ::chainrule::__private::push(&mut saved_t8, t10);
            ::chainrule::__private::push(&mut saved_k_1, (k, sum));
            trips += 1;
            sum = sum_1;
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut product: f64 = 1.0;
        for k_1 in 0..len_1 {
            let (t12, checked_sqrt_pullback_1) = super::options::checked_sqrt::__vjp(
                x[k_1],
                y,
            );
            let zeros_1 = ::chainrule::__private::zeros_like(&t12);
            let t13 = t12.is_some();
            let product_1 = if t13 {
                let t14 = ::chainrule::__private::copied(t12.__Some_0());
                ::chainrule::__private::push(&mut saved_t5, t14);
                product * t14
            } else {
                product
            };
            saved_product[k_1] = product;
            ::chainrule::__private::push(
                &mut saved_checked_sqrt_pullback_1,
                checked_sqrt_pullback_1,
            );
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_1);
            ::chainrule::__private::push(&mut saved_t6, t13);
            product = product_1;
        }
        let mut t15 = 1.0;
        let len_2 = x.len();
        let mut sum_2: f64 = -0.0;
        let mut trips_1 = 0usize;
        for k_2 in 0..len_2 {
            let t16 = x[k_2];
            let t17 = t15;
            t15 = t17 * t16;
            let (t18, checked_sqrt_pullback_2) = super::options::checked_sqrt::__vjp(
                t15,
                y,
            );
            let zeros_2 = ::chainrule::__private::zeros_like(&t18);
            let t19 = t18.is_some();
            let (sum_3, exits_1) = if t19 {
                let t20 = ::chainrule::__private::copied(t18.__Some_0());
                ::chainrule::__private::push(&mut saved_t3, t20);
                (sum_2 + t20, false)
            } else {
                (sum_2, true)
            };
            ::chainrule::__private::push(
                &mut saved_checked_sqrt_pullback,
                checked_sqrt_pullback_2,
            );
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            ::chainrule::__private::push(&mut saved_t4, t19);
            ::chainrule::__private::push(&mut saved_k, (k_2, sum_2, t16, t17));
            trips_1 += 1;
            sum_2 = sum_3;
            if exits_1 {
                break;
            }
        }
        let (t21, all_or_nothing_pullback) = all_or_nothing::__vjp(x, y);
        let zeros_3 = ::chainrule::__private::zeros_like(&t21);
        let t22 = ::chainrule::__private::is_there(&t21);
        let t23 = ::chainrule::__private::present(&t21);
        let zeros_4 = ::chainrule::__private::zeros_like(&t23);
        let t24 = if t22 { ::chainrule::__private::copied(t23.__Some_0()) } else { y };
        let (t25, all_roots_pullback) = all_roots::__vjp(x);
        let zeros_5 = ::chainrule::__private::zeros_like(&t25);
        let t26 = ::chainrule::__private::is_there(&t25);
        let t27 = ::chainrule::__private::present(&t25);
        let zeros_6 = ::chainrule::__private::zeros_like(&t27);
        let t30 = if t26 {
            let v = ::chainrule::__private::copied(t27.__Some_0());
            let zeros_7 = ::chainrule::__private::zeros_like(&v);
            let t28 = v[0];
            let t29 = v[1];
            saved_zeros = ::core::option::Option::Some(zeros_7);
            saved_t1 = ::core::option::Option::Some(t28);
            saved_t2 = ::core::option::Option::Some(t29);
            t28 * t29
        } else {
            y
        };
        let nothing = t24 + t30;
        let out = sum * product + sum_2 * nothing;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t3_at = saved_t3.len();
                let mut saved_checked_sqrt_pullback_at = saved_checked_sqrt_pullback
                    .len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_checked_sqrt_pullback_1_at = saved_checked_sqrt_pullback_1
                    .len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t6_at = saved_t6.len();
                let mut saved_t7_at = saved_t7.len();
                let mut saved_checked_sqrt_pullback_2_at = saved_checked_sqrt_pullback_2
                    .len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_t8_at = saved_t8.len();
                let mut saved_k_1_at = saved_k_1.len();
                let len_1 = x.len();
                let mut d_t27 = zeros_6.clone();
                let mut d_t25 = zeros_5.clone();
                let mut d_t23 = zeros_4.clone();
                let mut d_t21 = zeros_3.clone();
                let mut d_t15 = 0.0;
                let d_nothing = d_out * sum_2;
                let d_sum_2 = d_out * nothing;
                let d_sum = d_out * product;
                let d_product = d_out * sum;
                let t31 = if t26 {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros);
                    let t28 = ::chainrule::__private::kept(&saved_t1);
                    let t29 = ::chainrule::__private::kept(&saved_t2);
                    let mut d_v = (*zeros_7).clone();
                    let (d_t28, d_t29) = ::chainrule::__private::mul_pullback(
                        t28,
                        t29,
                        &(*t28 * *t29),
                        d_nothing,
                    );
                    ::chainrule::__private::add_assign(&mut d_v[1], &d_t29);
                    ::chainrule::__private::add_assign(&mut d_v[0], &d_t28);
                    ::chainrule::__private::add_part(d_t27.__Some_0_mut(), &d_v);
                    0.0
                } else {
                    d_nothing
                };
                ::chainrule::__private::add_assign(&mut d_t25, &d_t27);
                all_roots_pullback(d_t25, x, &mut *d_x);
                let t32 = if t22 {
                    ::chainrule::__private::add_part(d_t23.__Some_0_mut(), &d_nothing);
                    0.0
                } else {
                    d_nothing
                };
                ::chainrule::__private::add_assign(&mut d_t21, &d_t23);
                let (t33,) = all_or_nothing_pullback(d_t21, x, &mut *d_x);
                let mut d_sum_2_1 = d_sum_2;
                let mut d_y = 0.0;
                for _ in 0..trips_1 {
                    saved_checked_sqrt_pullback_at -= 1;
                    let checked_sqrt_pullback_2 = &saved_checked_sqrt_pullback[saved_checked_sqrt_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    saved_t4_at -= 1;
                    let t19 = saved_t4[saved_t4_at];
                    saved_k_at -= 1;
                    let (k_2, sum_2_1, t16, t17) = saved_k[saved_k_at];
                    let mut d_t18 = (*zeros_2).clone();
                    if t19 {
                        saved_t3_at -= 1;
                        let t20 = &saved_t3[saved_t3_at];
                        let (d_sum_2_2, d_t20) = ::chainrule::__private::add_pullback(
                            &sum_2_1,
                            t20,
                            &(sum_2_1 + *t20),
                            d_sum_2_1,
                        );
                        ::chainrule::__private::add_part(d_t18.__Some_0_mut(), &d_t20);
                        d_sum_2_1 = d_sum_2_2;
                    }
                    let (d_t34, d_y_1) = checked_sqrt_pullback_2(d_t18);
                    d_t15 += d_t34;
                    let d_t35 = d_t15;
                    d_t15 = 0.0;
                    let d_t17 = d_t35 * t16;
                    let d_t16 = d_t35 * t17;
                    d_t15 += d_t17;
                    d_x[k_2] += d_t16;
                    d_y += d_y_1;
                }
                let mut d_product_1 = d_product;
                let mut d_y_2 = 0.0;
                for k_1 in (0..len_1).rev() {
                    let product_2 = saved_product[k_1];
                    saved_checked_sqrt_pullback_1_at -= 1;
                    let checked_sqrt_pullback_1 = &saved_checked_sqrt_pullback_1[saved_checked_sqrt_pullback_1_at];
                    saved_zeros_2_at -= 1;
                    let zeros_1 = &saved_zeros_2[saved_zeros_2_at];
                    saved_t6_at -= 1;
                    let t13 = saved_t6[saved_t6_at];
                    let mut d_t12 = (*zeros_1).clone();
                    if t13 {
                        saved_t5_at -= 1;
                        let t14 = &saved_t5[saved_t5_at];
                        let (d_product_2, d_t14) = ::chainrule::__private::mul_pullback(
                            &product_2,
                            t14,
                            &(product_2 * *t14),
                            d_product_1,
                        );
                        ::chainrule::__private::add_part(d_t12.__Some_0_mut(), &d_t14);
                        d_product_1 = d_product_2;
                    }
                    let (d_t36, d_y_3) = checked_sqrt_pullback_1(d_t12);
                    d_x[k_1] += d_t36;
                    d_y_2 += d_y_3;
                }
                let mut d_sum_1 = d_sum;
                let mut d_y_4 = 0.0;
                for _ in 0..trips {
                    saved_checked_sqrt_pullback_2_at -= 1;
                    let checked_sqrt_pullback = &saved_checked_sqrt_pullback_2[saved_checked_sqrt_pullback_2_at];
                    saved_zeros_3_at -= 1;
                    let zeros = &saved_zeros_3[saved_zeros_3_at];
                    saved_t8_at -= 1;
                    let t10 = saved_t8[saved_t8_at];
                    saved_k_1_at -= 1;
                    let (k, sum_4) = saved_k_1[saved_k_1_at];
                    let mut d_t9 = (*zeros).clone();
                    if t10 {
                        saved_t7_at -= 1;
                        let t11 = &saved_t7[saved_t7_at];
                        let (d_sum_3, d_t11) = ::chainrule::__private::add_pullback(
                            &sum_4,
                            t11,
                            &(sum_4 + *t11),
                            d_sum_1,
                        );
                        ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_t11);
                        d_sum_1 = d_sum_3;
                    }
                    let (d_t37, d_y_5) = checked_sqrt_pullback(d_t9);
                    d_x[k] += d_t37;
                    d_y_4 += d_y_5;
                }
                let d_y_6 = t31 + t32 + t33 + d_y + d_y_2 + d_y_4;
                (d_y_6,)
            },
        )
    }
    /// The gradient of `present_ones`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `present_ones` and its gradient.
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
    /// The value of `present_ones`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `present_ones` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t1, t1_dot) = super::options::checked_sqrt::__jvp(
                x[k],
                x_dot[k],
                y,
                y_dot,
            );
            let exits = if t1.is_some() {
                let t2 = ::chainrule::__private::copied(t1.__Some_0());
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(&mut t2_dot, t1_dot.__Some_0());
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
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_1 in 0..len_1 {
            let (t4, t4_dot) = super::options::checked_sqrt::__jvp(
                x[k_1],
                x_dot[k_1],
                y,
                y_dot,
            );
            if t4.is_some() {
                let t5 = ::chainrule::__private::copied(t4.__Some_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
                let t6 = product * t5;
                let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                    &product,
                    &t5,
                    &t6,
                    &product_dot,
                    &t5_dot,
                );
                product = t6;
                product_dot = t6_dot;
            }
        }
        let mut t7 = 1.0;
        let mut t7_dot = 0.0;
        let len_2 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_2 in 0..len_2 {
            let t8 = x[k_2];
            let t9 = t7;
            t7 = t9 * t8;
            t7_dot = t7_dot * t8 + x_dot[k_2] * t9;
            let (t10, t10_dot) = super::options::checked_sqrt::__jvp(
                t7,
                t7_dot,
                y,
                y_dot,
            );
            let exits_1 = if t10.is_some() {
                let t11 = ::chainrule::__private::copied(t10.__Some_0());
                let mut t11_dot = ::chainrule::__zeros_of!(& t11);
                ::chainrule::__private::read_part(&mut t11_dot, t10_dot.__Some_0());
                let t12 = sum_1 + t11;
                let t12_dot = ::chainrule::__private::add_pushforward(
                    &sum_1,
                    &t11,
                    &t12,
                    &sum_1_dot,
                    &t11_dot,
                );
                sum_1 = t12;
                sum_1_dot = t12_dot;
                false
            } else {
                true
            };
            if exits_1 {
                break;
            }
        }
        let (t13, t13_dot) = all_or_nothing::__jvp(x, x_dot, y, y_dot);
        let t14 = ::chainrule::__private::present(&t13);
        let t14_dot = t13_dot.clone();
        let (t16, t16_dot) = if ::chainrule::__private::is_there(&t13) {
            let t15 = ::chainrule::__private::copied(t14.__Some_0());
            let mut t15_dot = ::chainrule::__zeros_of!(& t15);
            ::chainrule::__private::read_part(&mut t15_dot, t14_dot.__Some_0());
            (t15, t15_dot)
        } else {
            (y, y_dot)
        };
        let (t17, t17_dot) = all_roots::__jvp(x, x_dot);
        let t18 = ::chainrule::__private::present(&t17);
        let t18_dot = t17_dot.clone();
        let (t22, t22_dot) = if ::chainrule::__private::is_there(&t17) {
            let v = ::chainrule::__private::copied(t18.__Some_0());
            let mut v_dot = ::chainrule::__zeros_of!(& v);
            ::chainrule::__private::read_part(&mut v_dot, t18_dot.__Some_0());
            let t19 = v[0];
            let t19_dot = v_dot[0].clone();
            let t20 = v[1];
            let t20_dot = v_dot[1].clone();
            let t21 = t19 * t20;
            let t21_dot = ::chainrule::__private::strong_mul_pushforward(
                &t19,
                &t20,
                &t21,
                &t19_dot,
                &t20_dot,
            );
            (t21, t21_dot)
        } else {
            (y, y_dot)
        };
        let nothing = t16 + t22;
        let nothing_dot = t16_dot + t22_dot;
        let out = sum * product + sum_1 * nothing;
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, product)
            + ::chainrule::__private::strong_mul(product_dot, sum)
            + (::chainrule::__private::strong_mul(sum_1_dot, nothing)
                + ::chainrule::__private::strong_mul(nothing_dot, sum_1));
        (out, out_dot)
    }
}

/// The derivatives of the function `never`.
pub enum never {}
impl never {
    /// The result of `never` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        let mut t5 = if x < 0.0 {
            let t1 = ::core::option::Option::Some(Failure::Negative(stop_gradient(x)));
            t1
        } else {
            let t4 = if x > 1.0 {
                let t2 = ::core::option::Option::Some(Failure::Other);
                t2
            } else {
                let t3 = ::core::option::Option::Some(Failure::Negative(0.0));
                t3
            };
            t4
        };
        let t6 = t5.unwrap();
        let out = ::core::result::Result::Err(t6);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
                0.0
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `never` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: f64,
        x_dot: f64,
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let mut t5 = if x < 0.0 {
            let t1 = ::core::option::Option::Some(Failure::Negative(stop_gradient(x)));
            t1
        } else {
            let t4 = if x > 1.0 {
                let t2 = ::core::option::Option::Some(Failure::Other);
                t2
            } else {
                let t3 = ::core::option::Option::Some(Failure::Negative(0.0));
                t3
            };
            t4
        };
        let t6 = t5.unwrap();
        let out = ::core::result::Result::Err(t6);
        let out_dot = ::chainrule::__zeros_of!(& out);
        (out, out_dot)
    }
}

/// The derivatives of the function `nothing`.
pub enum nothing {}
impl nothing {
    /// The result of `nothing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        let t1 = x < 0.0;
        let out = ::core::option::Option::None;
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| { 0.0 },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `nothing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let t1 = x < 0.0;
        let out = ::core::option::Option::None;
        let out_dot = ::chainrule::__zeros_of!(& out);
        (out, out_dot)
    }
}

/// The derivatives of the function `always`.
pub enum always {}
impl always {
    /// The result of `always` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent| {
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
    ) -> (
        Result<f64, Failure>,
        impl ::core::ops::Fn(
            <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::chainrule::__private::Arrived as _;
        let t2 = if ::core::matches!(& x[..], [_, _, ..]) {
            let len = x.len();
            let a = x[0];
            let b = x[1];
            let t1 = if a < 0.0 { a * b } else { a * a };
            t1
        } else {
            panic!("too few");
            0.0
        };
        let out = ::core::result::Result::Ok(t2);
        (
            out,
            move |
                d_out: <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut d_out_1 = d_out;
                let d_t2 = *d_out_1.__Arrived_0_mut();
                if ::core::matches!(& x[..], [_, _, ..]) {
                    let a = x[0];
                    let b = x[1];
                    let (d_a, d_b) = if a < 0.0 {
                        (d_t2 * b, d_t2 * a)
                    } else {
                        let t3 = d_t2 * a;
                        (t3 + t3, 0.0)
                    };
                    d_x[1] += d_b;
                    d_x[0] += d_a;
                }
            },
        )
    }
    /// The result of `always` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        Result<f64, Failure>,
        <Result<f64, Failure> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (t2, t2_dot) = if ::core::matches!(& x[..], [_, _, ..]) {
            let len = x.len();
            let a = x[0];
            let a_dot = x_dot[0];
            let b = x[1];
            let b_dot = x_dot[1];
            let (t1, t1_dot) = if a < 0.0 {
                (a * b, a_dot * b + b_dot * a)
            } else {
                (a * a, a_dot * a + a_dot * a)
            };
            (t1, t1_dot)
        } else {
            panic!("too few");
            (0.0, 0.0)
        };
        let out = ::core::result::Result::Ok(t2);
        let out_dot = ::core::option::Option::Some(t2_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `never_or_always`.
pub enum never_or_always {}
impl never_or_always {
    /// The result of `never_or_always` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, always_pullback) = always::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { y };
        let (t5, never_pullback) = never::__vjp(y);
        let zeros_2 = ::chainrule::__private::zeros_like(&t5);
        let t6 = ::chainrule::__private::is_there(&t5);
        let t7 = ::chainrule::__private::present(&t5);
        let zeros_3 = ::chainrule::__private::zeros_like(&t7);
        let t8 = x[0];
        let t9 = t8 * y;
        let t10 = if t6 { ::chainrule::__private::copied(t7.__Some_0()) } else { t9 };
        let sum = t4 + t10;
        let (t11, nothing_pullback) = nothing::__vjp(sum);
        let zeros_4 = ::chainrule::__private::zeros_like(&t11);
        let t12 = ::chainrule::__private::is_there(&t11);
        let t13 = ::chainrule::__private::present(&t11);
        let zeros_5 = ::chainrule::__private::zeros_like(&t13);
        let t14 = sum * y;
        let out = if t12 { ::chainrule::__private::copied(t13.__Some_0()) } else { t14 };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t13 = zeros_5.clone();
                let mut d_t11 = zeros_4.clone();
                let mut d_t7 = zeros_3.clone();
                let mut d_t5 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_t14 = if t12 {
                    ::chainrule::__private::add_part(d_t13.__Some_0_mut(), &d_out);
                    0.0
                } else {
                    d_out
                };
                ::chainrule::__private::add_assign(&mut d_t11, &d_t13);
                let (t15,) = nothing_pullback(d_t11);
                let d_sum = d_t14 * y + t15;
                let t16 = d_t14 * sum;
                let d_t9 = if t6 {
                    ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_sum);
                    0.0
                } else {
                    d_sum
                };
                let d_t8 = d_t9 * y;
                d_x[0] += d_t8;
                ::chainrule::__private::add_assign(&mut d_t5, &d_t7);
                let (t17,) = never_pullback(d_t5);
                let t18 = d_t9 * t8;
                let t19 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_sum);
                    0.0
                } else {
                    d_sum
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                always_pullback(d_t1, x, &mut *d_x);
                let d_y = t16 + t18 + t17 + t19;
                (d_y,)
            },
        )
    }
    /// The gradient of `never_or_always`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `never_or_always` and its gradient.
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
    /// The value of `never_or_always`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `never_or_always` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = always::__jvp(x, x_dot);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let (t4, t4_dot) = if ::chainrule::__private::is_there(&t1) {
            let t3 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, t2_dot.__Some_0());
            (t3, t3_dot)
        } else {
            (y, y_dot)
        };
        let (t5, t5_dot) = never::__jvp(y, y_dot);
        let t6 = ::chainrule::__private::present(&t5);
        let t6_dot = t5_dot.clone();
        let t7 = x[0];
        let t8 = t7 * y;
        let t8_dot = x_dot[0] * y + y_dot * t7;
        let (t10, t10_dot) = if ::chainrule::__private::is_there(&t5) {
            let t9 = ::chainrule::__private::copied(t6.__Some_0());
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, t6_dot.__Some_0());
            (t9, t9_dot)
        } else {
            (t8, t8_dot)
        };
        let sum = t4 + t10;
        let sum_dot = t4_dot + t10_dot;
        let (t11, t11_dot) = nothing::__jvp(sum, sum_dot);
        let t12 = ::chainrule::__private::present(&t11);
        let t12_dot = t11_dot.clone();
        let t13 = sum * y;
        let t13_dot = ::chainrule::__private::strong_mul(sum_dot, y)
            + ::chainrule::__private::zero_mul(y_dot, sum);
        let (out, out_dot) = if ::chainrule::__private::is_there(&t11) {
            let t14 = ::chainrule::__private::copied(t12.__Some_0());
            let mut t14_dot = ::chainrule::__zeros_of!(& t14);
            ::chainrule::__private::read_part(&mut t14_dot, t12_dot.__Some_0());
            (t14, t14_dot)
        } else {
            (t13, t13_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `crossing`.
pub enum crossing {}
impl crossing {
    /// The result of `crossing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        wall: &Vec2,
        ray: &Vec2,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(wall, ray);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let mut d_wall = ::chainrule::__private::zeros_like(wall);
                let mut d_ray = ::chainrule::__private::zeros_like(ray);
                pullback(d_out, wall, &mut d_wall, ray, &mut d_ray);
                (d_wall, d_ray)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        wall: &Vec2,
        ray: &Vec2,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let (t2, t3) = if wall.x > ray.y {
            let t1 = ::core::option::Option::Some(wall.y * ray.x / (wall.x + 1.0));
            let zeros = ::chainrule::__private::zeros_like(&t1);
            saved_zeros = ::core::option::Option::Some(zeros);
            (true, t1)
        } else {
            (false, ::core::default::Default::default())
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let out = if t2 {
            t3
        } else {
            let t4 = ::core::option::Option::None;
            t4
        };
        (
            out,
            move |
                d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent,
                wall: &Vec2,
                d_wall: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
                ray: &Vec2,
                d_ray: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t3 = zeros_1.clone();
                let t5 = wall.x > ray.y;
                if t2 {
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                }
                if t5 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let t6 = wall.y;
                    let t7 = ray.x;
                    let t8 = t6 * t7;
                    let t9 = wall.x;
                    let t10 = t9 + 1.0;
                    let mut d_t1 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                    let d_t11 = d_t1.__Arrived_0_mut().clone();
                    let (d_t12, d_t13) = ::chainrule::__private::div_pullback(
                        &t8,
                        &t10,
                        &(t8 / t10),
                        d_t11,
                    );
                    let (d_t14, _) = ::chainrule::__private::add_pullback(
                        &t9,
                        &1.0,
                        &t10,
                        d_t13,
                    );
                    ::chainrule::__private::add_part(&mut d_wall.x, &d_t14);
                    let (d_t15, d_t16) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &t7,
                        &t8,
                        d_t12,
                    );
                    ::chainrule::__private::add_part(&mut d_ray.x, &d_t16);
                    ::chainrule::__private::add_part(&mut d_wall.y, &d_t15);
                }
            },
        )
    }
    /// The result of `crossing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec2, &Vec2),
        tangents: (
            &<Vec2 as ::chainrule::Differentiable>::Tangent,
            &<Vec2 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (wall, ray) = args;
        let (wall_dot, ray_dot) = tangents;
        Self::__jvp(wall, wall_dot, ray, ray_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        wall: &Vec2,
        wall_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
        ray: &Vec2,
        ray_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (t9, t10, t10_dot) = if wall.x > ray.y {
            let t1 = wall.y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &wall_dot.y);
            let t2 = ray.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &ray_dot.x);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = wall.x;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &wall_dot.x);
            let t5 = t4 + 1.0;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &1.0,
                &t5,
                &t4_dot,
                &0.0,
            );
            let t6 = t3 / t5;
            let t6_dot = ::chainrule::__private::div_pushforward(
                &t3,
                &t5,
                &t6,
                &t3_dot,
                &t5_dot,
            );
            let t7 = ::core::option::Option::Some(t6);
            let t7_dot = ::core::option::Option::Some(t6_dot);
            (true, t7, t7_dot)
        } else {
            let t8 = ::core::default::Default::default();
            let t8_dot = ::chainrule::__zeros_of!(& t8);
            (false, t8, t8_dot)
        };
        let (out, out_dot) = if t9 {
            (t10, t10_dot)
        } else {
            let t11 = ::core::option::Option::None;
            let t11_dot = ::chainrule::__zeros_of!(& t11);
            (t11, t11_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `crossing_point`.
pub enum crossing_point {}
impl crossing_point {
    /// The result of `crossing_point` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        wall: &Vec2,
        ray: &Vec2,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(wall, ray);
        (
            out,
            move |d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent| {
                let mut d_wall = ::chainrule::__private::zeros_like(wall);
                let mut d_ray = ::chainrule::__private::zeros_like(ray);
                pullback(d_out, wall, &mut d_wall, ray, &mut d_ray);
                (d_wall, d_ray)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        wall: &Vec2,
        ray: &Vec2,
    ) -> (
        Option<Vec2>,
        impl ::core::ops::Fn(
            <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let (t1, crossing_pullback) = crossing::__vjp(wall, ray);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.is_some();
        let (t5, t6) = if t2 {
            let distance = ::chainrule::__private::copied(t1.__Some_0());
            let t3 = Vec2 {
                x: distance * ray.x,
                y: distance * wall.x,
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            let t4 = ::core::option::Option::Some(t3);
            let zeros_2 = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            saved_zeros_1 = ::core::option::Option::Some(zeros_2);
            (true, t4)
        } else {
            (false, ::core::default::Default::default())
        };
        let zeros_3 = ::chainrule::__private::zeros_like(&t6);
        let out = if t5 {
            t6
        } else {
            let t7 = ::core::option::Option::None;
            t7
        };
        (
            out,
            move |
                d_out: <Option<Vec2> as ::chainrule::Differentiable>::Tangent,
                wall: &Vec2,
                d_wall: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
                ray: &Vec2,
                d_ray: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t6 = zeros_3.clone();
                let mut d_t1 = zeros.clone();
                if t5 {
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                }
                if t2 {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                    let distance = ::chainrule::__private::copied(t1.__Some_0());
                    let t8 = ray.x;
                    let t9 = wall.x;
                    let mut d_t4 = (*zeros_2).clone();
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t6);
                    ::chainrule::__private::add_assign(
                        &mut d_t3,
                        d_t4.__Arrived_0_mut(),
                    );
                    let d_t10 = d_t3.x.clone();
                    let d_t11 = d_t3.y.clone();
                    let (t12, d_t13) = ::chainrule::__private::mul_pullback(
                        &distance,
                        &t9,
                        &(distance * t9),
                        d_t11,
                    );
                    ::chainrule::__private::add_part(&mut d_wall.x, &d_t13);
                    let (t14, d_t15) = ::chainrule::__private::mul_pullback(
                        &distance,
                        &t8,
                        &(distance * t8),
                        d_t10,
                    );
                    ::chainrule::__private::add_part(&mut d_ray.x, &d_t15);
                    let d_distance = ::chainrule::__private::plus(t12, t14);
                    ::chainrule::__private::add_part(d_t1.__Some_0_mut(), &d_distance);
                }
                crossing_pullback(d_t1, wall, &mut *d_wall, ray, &mut *d_ray);
            },
        )
    }
    /// The result of `crossing_point` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec2, &Vec2),
        tangents: (
            &<Vec2 as ::chainrule::Differentiable>::Tangent,
            &<Vec2 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        let (wall, ray) = args;
        let (wall_dot, ray_dot) = tangents;
        Self::__jvp(wall, wall_dot, ray, ray_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        wall: &Vec2,
        wall_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
        ray: &Vec2,
        ray_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (Option<Vec2>, <Option<Vec2> as ::chainrule::Differentiable>::Tangent) {
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = crossing::__jvp(wall, wall_dot, ray, ray_dot);
        let (t9, t10, t10_dot) = if t1.is_some() {
            let distance = ::chainrule::__private::copied(t1.__Some_0());
            let mut distance_dot = ::chainrule::__zeros_of!(& distance);
            ::chainrule::__private::read_part(&mut distance_dot, t1_dot.__Some_0());
            let t2 = ray.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &ray_dot.x);
            let t3 = distance * t2;
            let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                &distance,
                &t2,
                &t3,
                &distance_dot,
                &t2_dot,
            );
            let t4 = wall.x;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &wall_dot.x);
            let t5 = distance * t4;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &distance,
                &t4,
                &t5,
                &distance_dot,
                &t4_dot,
            );
            let t6 = Vec2 { x: t3, y: t5 };
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::write_part(&mut t6_dot.x, &t3_dot);
            ::chainrule::__private::write_part(&mut t6_dot.y, &t5_dot);
            let t7 = ::core::option::Option::Some(t6);
            let t7_dot = ::core::option::Option::Some(t6_dot);
            (true, t7, t7_dot)
        } else {
            let t8 = ::core::default::Default::default();
            let t8_dot = ::chainrule::__zeros_of!(& t8);
            (false, t8, t8_dot)
        };
        let (out, out_dot) = if t9 {
            (t10, t10_dot)
        } else {
            let t11 = ::core::option::Option::None;
            let t11_dot = ::chainrule::__zeros_of!(& t11);
            (t11, t11_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `nearest_crossing`.
pub enum nearest_crossing {}
impl nearest_crossing {
    /// The result of `nearest_crossing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(p);
        (
            out,
            move |d_out: f64| {
                let mut d_p = ::chainrule::__private::zeros_like(p);
                pullback(d_out, p, &mut d_p);
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_hit = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_crossing_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_crossing_point_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_zeros_8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_10 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_ray = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_best = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_at = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_last = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_11 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_12 = ::chainrule::__private::Vec::with_capacity(64);
        let t10 = p[0];
        let t11 = p[1];
        let t12 = Vec2 { x: t10, y: t11 };
        let zeros = ::chainrule::__private::zeros_like(&t12);
        let t13 = Vec2 { x: t11, y: p[2] };
        let zeros_1 = ::chainrule::__private::zeros_like(&t13);
        let walls = [t12, t13];
        let zeros_2 = ::chainrule::__private::zeros_like(&walls);
        let mut saved_best_1: [f64; 3] = [0.0; 3];
        let mut total: f64 = 0.0;
        for i in 0..3 {
            let ray = Vec2 {
                x: 1.5,
                y: 0.5 * f64::from(i),
            };
            let len = walls.len();
            let mut best = false;
            let mut best_1: f64 = 0.0;
            let mut at = false;
            let mut at_1 = ::core::option::Option::<Vec2>::None;
            let mut last = false;
            let mut last_1 = ::core::option::Option::<Vec2>::None;
            for k in 0..len {
                let zeros_3 = ::chainrule::__private::zeros_like(&last_1);
                let zeros_4 = ::chainrule::__private::zeros_like(&at_1);
                let (t14, crossing_pullback) = crossing::__vjp(&walls[k], &ray);
                let zeros_5 = ::chainrule::__private::zeros_like(&t14);
                let t15 = t14.is_some();
                if t15 {
                    let t = ::chainrule::__private::copied(t14.__Some_0());
                    let t16 = if best { best_1 <= t } else { false };
                    if t16 {
                        best = true;
                    } else {
                        best = true;
                        best_1 = t;
                    }
                    ::chainrule::__private::push(&mut saved_t, t);
                    ::chainrule::__private::push(&mut saved_t7, t16);
                }
                let (t17, crossing_point_pullback) = crossing_point::__vjp(
                    &walls[k],
                    &ray,
                );
                let zeros_6 = ::chainrule::__private::zeros_like(&t17);
                let t18 = t17.is_some();
                if t18 {
                    let hit = ::chainrule::__private::copied(t17.__Some_0());
                    let t19 = if at {
                        let at_2 = ::chainrule::__private::copied(at_1.__Some_0());
                        hit.x < at_2.x
                    } else {
                        true
                    };
                    if t19 {
                        let t20 = ::core::option::Option::Some(hit);
                        let zeros_7 = ::chainrule::__private::zeros_like(&t20);
                        ::chainrule::__private::push(&mut saved_zeros_2, zeros_7);
                        at = true;
                        at_1 = t20;
                    }
                    let zeros_8 = ::chainrule::__private::zeros_like(&at_1);
                    let t21 = if last {
                        let before = ::chainrule::__private::copied(last_1.__Some_0());
                        before.y > hit.y
                    } else {
                        false
                    };
                    let t22 = if t21 {
                        last = true;
                        ::chainrule::__private::copied(last_1.__Some_0())
                    } else {
                        last = true;
                        hit
                    };
                    let t23 = ::core::option::Option::Some(t22);
                    let zeros_9 = ::chainrule::__private::zeros_like(&t23);
                    ::chainrule::__private::push(&mut saved_hit, hit);
                    ::chainrule::__private::push(&mut saved_t5, t19);
                    ::chainrule::__private::push(&mut saved_zeros_3, zeros_8);
                    ::chainrule::__private::push(&mut saved_t6, t21);
                    ::chainrule::__private::push(&mut saved_zeros_4, zeros_9);
                    last_1 = t23;
                }
                let zeros_10 = ::chainrule::__private::zeros_like(&at_1);
                let zeros_11 = ::chainrule::__private::zeros_like(&last_1);
                ::chainrule::__private::push(&mut saved_zeros_5, zeros_3);
                ::chainrule::__private::push(&mut saved_zeros_6, zeros_4);
                ::chainrule::__private::push(
                    &mut saved_crossing_pullback,
                    crossing_pullback,
                );
                ::chainrule::__private::push(&mut saved_zeros_7, zeros_5);
                ::chainrule::__private::push(&mut saved_t8, t15);
                ::chainrule::__private::push(
                    &mut saved_crossing_point_pullback,
                    crossing_point_pullback,
                );
                ::chainrule::__private::push(&mut saved_zeros_8, zeros_6);
                ::chainrule::__private::push(&mut saved_t9, t18);
                ::chainrule::__private::push(&mut saved_zeros_9, zeros_10);
                ::chainrule::__private::push(&mut saved_zeros_10, zeros_11);
            }
            let zeros_12 = ::chainrule::__private::zeros_like(&at_1);
            let zeros_13 = ::chainrule::__private::zeros_like(&last_1);
            let t24 = if best { best_1 * best_1 } else { t10 };
            let total_1 = total + t24;
            let t27 = if at {
                let at_2_1 = ::chainrule::__private::copied(at_1.__Some_0());
                let zeros_14 = ::chainrule::__private::zeros_like(&at_2_1);
                let t25 = at_2_1.x;
                let t26 = at_2_1.y;
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_14);
                ::chainrule::__private::push(&mut saved_t3, t25);
                ::chainrule::__private::push(&mut saved_t4, t26);
                t25 * t26
            } else {
                0.0
            };
            let t30 = if last {
                let it = ::chainrule::__private::copied(last_1.__Some_0());
                let zeros_15 = ::chainrule::__private::zeros_like(&it);
                let t28 = it.x;
                let t29 = it.y;
                ::chainrule::__private::push(&mut saved_zeros, zeros_15);
                ::chainrule::__private::push(&mut saved_t1, t28);
                ::chainrule::__private::push(&mut saved_t2, t29);
                t28 / t29
            } else {
                1.0
            };
            ::chainrule::__private::push(&mut saved_ray, ray);
            ::chainrule::__private::push(&mut saved_best, best);
            let at_3 = i as usize;
            saved_best_1[at_3] = best_1;
            ::chainrule::__private::push(&mut saved_at, at);
            ::chainrule::__private::push(&mut saved_last, last);
            ::chainrule::__private::push(&mut saved_zeros_11, zeros_12);
            ::chainrule::__private::push(&mut saved_zeros_12, zeros_13);
            total = total_1 + (t27 - t30);
        }
        (
            total,
            move |d_total: f64, p: &[f64], d_p: &mut [f64]| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_hit_at = saved_hit.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_t6_at = saved_t6.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t_at = saved_t.len();
                let mut saved_t7_at = saved_t7.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_crossing_pullback_at = saved_crossing_pullback.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_t8_at = saved_t8.len();
                let mut saved_crossing_point_pullback_at = saved_crossing_point_pullback
                    .len();
                let mut saved_zeros_8_at = saved_zeros_8.len();
                let mut saved_t9_at = saved_t9.len();
                let mut saved_zeros_9_at = saved_zeros_9.len();
                let mut saved_zeros_10_at = saved_zeros_10.len();
                let mut saved_ray_at = saved_ray.len();
                let mut saved_best_at = saved_best.len();
                let mut saved_at_at = saved_at.len();
                let mut saved_last_at = saved_last.len();
                let mut saved_zeros_11_at = saved_zeros_11.len();
                let mut saved_zeros_12_at = saved_zeros_12.len();
                let mut d_walls = zeros_2.clone();
                let mut d_t13 = zeros_1.clone();
                let mut d_t12 = zeros.clone();
                let mut d_t10 = 0.0;
                for i in (0..3).rev() {
                    saved_ray_at -= 1;
                    let ray = &saved_ray[saved_ray_at];
                    saved_best_at -= 1;
                    let best = saved_best[saved_best_at];
                    let at_4 = i as usize;
                    let best_1 = saved_best_1[at_4];
                    saved_at_at -= 1;
                    let at = saved_at[saved_at_at];
                    saved_last_at -= 1;
                    let last = saved_last[saved_last_at];
                    saved_zeros_11_at -= 1;
                    let zeros_12 = &saved_zeros_11[saved_zeros_11_at];
                    saved_zeros_12_at -= 1;
                    let zeros_13 = &saved_zeros_12[saved_zeros_12_at];
                    let len = walls.len();
                    let mut d_at_1 = (*zeros_12).clone();
                    let mut d_last_1 = (*zeros_13).clone();
                    let d_t30 = -d_total;
                    if last {
                        saved_zeros_at -= 1;
                        let zeros_15 = &saved_zeros[saved_zeros_at];
                        saved_t1_at -= 1;
                        let t28 = &saved_t1[saved_t1_at];
                        saved_t2_at -= 1;
                        let t29 = &saved_t2[saved_t2_at];
                        let mut d_it = (*zeros_15).clone();
                        let (d_t28, d_t29) = ::chainrule::__private::div_pullback(
                            t28,
                            t29,
                            &(*t28 / *t29),
                            d_t30,
                        );
                        ::chainrule::__private::add_part(&mut d_it.y, &d_t29);
                        ::chainrule::__private::add_part(&mut d_it.x, &d_t28);
                        ::chainrule::__private::add_part(d_last_1.__Some_0_mut(), &d_it);
                    }
                    if at {
                        saved_zeros_1_at -= 1;
                        let zeros_14 = &saved_zeros_1[saved_zeros_1_at];
                        saved_t3_at -= 1;
                        let t25 = &saved_t3[saved_t3_at];
                        saved_t4_at -= 1;
                        let t26 = &saved_t4[saved_t4_at];
                        let mut d_at_2_1 = (*zeros_14).clone();
                        let (d_t25, d_t26) = ::chainrule::__private::mul_pullback(
                            t25,
                            t26,
                            &(*t25 * *t26),
                            d_total,
                        );
                        ::chainrule::__private::add_part(&mut d_at_2_1.y, &d_t26);
                        ::chainrule::__private::add_part(&mut d_at_2_1.x, &d_t25);
                        ::chainrule::__private::add_part(
                            d_at_1.__Some_0_mut(),
                            &d_at_2_1,
                        );
                    }
                    let (d_t10_1, d_best) = if best {
                        let t31 = d_total * best_1;
                        (0.0, t31 + t31)
                    } else {
                        (d_total, 0.0)
                    };
                    let mut d_best_1 = d_best;
                    let mut d_at_1_1 = d_at_1;
                    let mut d_last_1_1 = d_last_1;
                    for k in (0..len).rev() {
                        saved_zeros_5_at -= 1;
                        let zeros_3 = &saved_zeros_5[saved_zeros_5_at];
                        saved_zeros_6_at -= 1;
                        let zeros_4 = &saved_zeros_6[saved_zeros_6_at];
                        saved_crossing_pullback_at -= 1;
                        let crossing_pullback = &saved_crossing_pullback[saved_crossing_pullback_at];
                        saved_zeros_7_at -= 1;
                        let zeros_5 = &saved_zeros_7[saved_zeros_7_at];
                        saved_t8_at -= 1;
                        let t15 = saved_t8[saved_t8_at];
                        saved_crossing_point_pullback_at -= 1;
                        let crossing_point_pullback = &saved_crossing_point_pullback[saved_crossing_point_pullback_at];
                        saved_zeros_8_at -= 1;
                        let zeros_6 = &saved_zeros_8[saved_zeros_8_at];
                        saved_t9_at -= 1;
                        let t18 = saved_t9[saved_t9_at];
                        saved_zeros_9_at -= 1;
                        let zeros_10 = &saved_zeros_9[saved_zeros_9_at];
                        saved_zeros_10_at -= 1;
                        let zeros_11 = &saved_zeros_10[saved_zeros_10_at];
                        let mut d_last_1_2 = (*zeros_3).clone();
                        let mut d_at_1_2 = (*zeros_4).clone();
                        let mut d_at_1_3 = (*zeros_10).clone();
                        let mut d_last_1_3 = (*zeros_11).clone();
                        let mut d_t17 = (*zeros_6).clone();
                        let mut d_t14 = (*zeros_5).clone();
                        ::chainrule::__private::add_assign(&mut d_at_1_3, &d_at_1_1);
                        ::chainrule::__private::add_assign(&mut d_last_1_3, &d_last_1_1);
                        if t18 {
                            saved_hit_at -= 1;
                            let hit = &saved_hit[saved_hit_at];
                            saved_t5_at -= 1;
                            let t19 = saved_t5[saved_t5_at];
                            saved_zeros_3_at -= 1;
                            let zeros_8 = &saved_zeros_3[saved_zeros_3_at];
                            saved_t6_at -= 1;
                            let t21 = saved_t6[saved_t6_at];
                            saved_zeros_4_at -= 1;
                            let zeros_9 = &saved_zeros_4[saved_zeros_4_at];
                            let mut d_t23 = (*zeros_9).clone();
                            let mut d_at_1_4 = (*zeros_8).clone();
                            ::chainrule::__private::add_assign(&mut d_at_1_4, &d_at_1_3);
                            ::chainrule::__private::add_assign(&mut d_t23, &d_last_1_3);
                            let d_t22 = d_t23.__Arrived_0_mut().clone();
                            let t33 = if t21 {
                                ::chainrule::__private::add_part(
                                    d_last_1_2.__Some_0_mut(),
                                    &d_t22,
                                );
                                let t32 = ::chainrule::__private::zeros_like(hit);
                                t32
                            } else {
                                d_t22
                            };
                            let t35 = if t19 {
                                saved_zeros_2_at -= 1;
                                let zeros_7 = &saved_zeros_2[saved_zeros_2_at];
                                let mut d_t20 = (*zeros_7).clone();
                                ::chainrule::__private::add_assign(&mut d_t20, &d_at_1_4);
                                let d_hit = d_t20.__Arrived_0_mut().clone();
                                d_hit
                            } else {
                                ::chainrule::__private::add_assign(
                                    &mut d_at_1_2,
                                    &d_at_1_4,
                                );
                                let t34 = ::chainrule::__private::zeros_like(hit);
                                t34
                            };
                            let d_hit_1 = ::chainrule::__private::plus(t33, t35);
                            ::chainrule::__private::add_part(
                                d_t17.__Some_0_mut(),
                                &d_hit_1,
                            );
                        } else {
                            ::chainrule::__private::add_assign(&mut d_at_1_2, &d_at_1_3);
                            ::chainrule::__private::add_assign(
                                &mut d_last_1_2,
                                &d_last_1_3,
                            );
                        }
                        crossing_point_pullback(
                            d_t17,
                            &walls[k],
                            &mut d_walls[k],
                            ray,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                ray,
                            ),
                        );
                        if t15 {
                            saved_t_at -= 1;
                            let t = &saved_t[saved_t_at];
                            saved_t7_at -= 1;
                            let t16 = saved_t7[saved_t7_at];
                            let d_t = if t16 {
                                let t36 = ::chainrule::__private::zeros_like(t);
                                t36
                            } else {
                                let d_best_1_1 = d_best_1;
                                d_best_1 = 0.0;
                                d_best_1_1
                            };
                            ::chainrule::__private::add_part(d_t14.__Some_0_mut(), &d_t);
                        }
                        crossing_pullback(
                            d_t14,
                            &walls[k],
                            &mut d_walls[k],
                            ray,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                ray,
                            ),
                        );
                        d_at_1_1 = d_at_1_2;
                        d_last_1_1 = d_last_1_2;
                    }
                    d_t10 += d_t10_1;
                }
                ::chainrule::__private::add_assign(&mut d_t12, &d_walls[0]);
                ::chainrule::__private::add_assign(&mut d_t13, &d_walls[1]);
                let d_t37 = d_t13.y;
                d_p[2] += d_t37;
                let d_t11 = d_t13.x + d_t12.y;
                d_p[1] += d_t11;
                let d_t10_2 = d_t10 + d_t12.x;
                d_p[0] += d_t10_2;
            },
        )
    }
    /// The gradient of `nearest_crossing`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        d_p
    }
    /// The value of `nearest_crossing` and its gradient.
    #[inline]
    pub fn value_and_grad(p: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        (value, d_p)
    }
    /// The value of `nearest_crossing`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(p: &[f64], d_p: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        pullback(1.0, p, d_p);
        value
    }
    /// The result of `nearest_crossing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(p: &[f64], p_dot: &[f64]) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = p[0];
        let t1_dot = p_dot[0];
        let t2 = p[1];
        let t2_dot = p_dot[1];
        let t3 = Vec2 { x: t1, y: t2 };
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::write_part(&mut t3_dot.x, &t1_dot);
        ::chainrule::__private::write_part(&mut t3_dot.y, &t2_dot);
        let t4 = Vec2 { x: t2, y: p[2] };
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::write_part(&mut t4_dot.x, &t2_dot);
        ::chainrule::__private::write_part(&mut t4_dot.y, &p_dot[2]);
        let walls = [t3, t4];
        let walls_dot = [t3_dot, t4_dot];
        let mut total: f64 = 0.0;
        let mut total_dot = 0.0;
        for i in 0..3 {
            let ray = Vec2 {
                x: 1.5,
                y: 0.5 * f64::from(i),
            };
            let t5 = ::core::option::Option::<Vec2>::None;
            let t6 = ::core::option::Option::<Vec2>::None;
            let len = walls.len();
            let t5_dot = ::chainrule::__zeros_of!(& t5);
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            let mut best = false;
            let mut best_1: f64 = 0.0;
            let mut at = false;
            let mut at_1 = t5;
            let mut last = false;
            let mut last_1 = t6;
            let mut best_1_dot = 0.0;
            let mut at_1_dot = t5_dot;
            let mut last_1_dot = t6_dot;
            for k in 0..len {
                let ray_dot = ::chainrule::__zeros_of!(& ray);
                let (t7, t7_dot) = crossing::__jvp(
                    &walls[k],
                    &walls_dot[k],
                    &ray,
                    &ray_dot,
                );
                if t7.is_some() {
                    let t = ::chainrule::__private::copied(t7.__Some_0());
                    let mut t_dot = ::chainrule::__zeros_of!(& t);
                    ::chainrule::__private::read_part(&mut t_dot, t7_dot.__Some_0());
                    let t8 = if best { best_1 <= t } else { false };
                    if t8 {
                        best = true;
                    } else {
                        let t_dot_1 = t_dot.clone();
                        best = true;
                        best_1 = t;
                        best_1_dot = t_dot_1;
                    }
                }
                let ray_dot_1 = ::chainrule::__zeros_of!(& ray);
                let (t9, t9_dot) = crossing_point::__jvp(
                    &walls[k],
                    &walls_dot[k],
                    &ray,
                    &ray_dot_1,
                );
                if t9.is_some() {
                    let hit = ::chainrule::__private::copied(t9.__Some_0());
                    let mut hit_dot = ::chainrule::__zeros_of!(& hit);
                    ::chainrule::__private::read_part(&mut hit_dot, t9_dot.__Some_0());
                    let t10 = if at {
                        let at_2 = ::chainrule::__private::copied(at_1.__Some_0());
                        hit.x < at_2.x
                    } else {
                        true
                    };
                    if t10 {
                        let hit_dot_1 = hit_dot.clone();
                        let t11 = ::core::option::Option::Some(hit);
                        let t11_dot = ::core::option::Option::Some(hit_dot_1);
                        at = true;
                        at_1 = t11;
                        at_1_dot = t11_dot;
                    } else {
                        let at_1_dot_1 = at_1_dot.clone();
                        at_1_dot = at_1_dot_1;
                    }
                    let t12 = if last {
                        let before = ::chainrule::__private::copied(last_1.__Some_0());
                        before.y > hit.y
                    } else {
                        false
                    };
                    let (t13, t13_dot) = if t12 {
                        let before_1 = ::chainrule::__private::copied(last_1.__Some_0());
                        let mut before_1_dot = ::chainrule::__zeros_of!(& before_1);
                        ::chainrule::__private::read_part(
                            &mut before_1_dot,
                            last_1_dot.__Some_0(),
                        );
                        last = true;
                        (before_1, before_1_dot)
                    } else {
                        let hit_dot_2 = hit_dot.clone();
                        last = true;
                        (hit, hit_dot_2)
                    };
                    let t14 = ::core::option::Option::Some(t13);
                    let t14_dot = ::core::option::Option::Some(t13_dot);
                    last_1 = t14;
                    last_1_dot = t14_dot;
                } else {
                    let at_1_dot_2 = at_1_dot.clone();
                    let last_1_dot_1 = last_1_dot.clone();
                    at_1_dot = at_1_dot_2;
                    last_1_dot = last_1_dot_1;
                }
            }
            let (t15, t15_dot) = if best {
                (
                    best_1 * best_1,
                    ::chainrule::__private::strong_mul(best_1_dot, best_1)
                        + ::chainrule::__private::strong_mul(best_1_dot, best_1),
                )
            } else {
                (t1, t1_dot)
            };
            let total_1 = total + t15;
            let total_1_dot = total_dot + t15_dot;
            let (t19, t19_dot) = if at {
                let at_2_1 = ::chainrule::__private::copied(at_1.__Some_0());
                let mut at_2_1_dot = ::chainrule::__zeros_of!(& at_2_1);
                ::chainrule::__private::read_part(&mut at_2_1_dot, at_1_dot.__Some_0());
                let t16 = at_2_1.x;
                let mut t16_dot = ::chainrule::__zeros_of!(& t16);
                ::chainrule::__private::read_part(&mut t16_dot, &at_2_1_dot.x);
                let t17 = at_2_1.y;
                let mut t17_dot = ::chainrule::__zeros_of!(& t17);
                ::chainrule::__private::read_part(&mut t17_dot, &at_2_1_dot.y);
                let t18 = t16 * t17;
                let t18_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t16,
                    &t17,
                    &t18,
                    &t16_dot,
                    &t17_dot,
                );
                (t18, t18_dot)
            } else {
                (0.0, 0.0)
            };
            let (t23, t23_dot) = if last {
                let it = ::chainrule::__private::copied(last_1.__Some_0());
                let mut it_dot = ::chainrule::__zeros_of!(& it);
                ::chainrule::__private::read_part(&mut it_dot, last_1_dot.__Some_0());
                let t20 = it.x;
                let mut t20_dot = ::chainrule::__zeros_of!(& t20);
                ::chainrule::__private::read_part(&mut t20_dot, &it_dot.x);
                let t21 = it.y;
                let mut t21_dot = ::chainrule::__zeros_of!(& t21);
                ::chainrule::__private::read_part(&mut t21_dot, &it_dot.y);
                let t22 = t20 / t21;
                let t22_dot = ::chainrule::__private::div_pushforward(
                    &t20,
                    &t21,
                    &t22,
                    &t20_dot,
                    &t21_dot,
                );
                (t22, t22_dot)
            } else {
                (1.0, 0.0)
            };
            total = total_1 + (t19 - t23);
            total_dot = total_1_dot + (t19_dot - t23_dot);
        }
        (total, total_dot)
    }
}

