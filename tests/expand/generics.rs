/// The derivatives of the function `methods_of_float`.
pub enum methods_of_float {}
impl methods_of_float {
    /// The result of `methods_of_float` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::sin(x);
        let t2 = ::chainrule::__private::generic::exp(y);
        let t3 = ::chainrule::__private::generic::sqrt(
            x * x + ::chainrule::__private::generic::powi(y, 2),
        );
        let t4 = ::chainrule::__private::generic::tanh(
            ::chainrule::__private::generic::atan2(x, y),
        );
        let t5 = ::chainrule::__private::generic::powf(y, x);
        let out = t1 * t2 + ::chainrule::__private::generic::ln(t3) - t4 / t5;
        (
            out,
            move |d_out: T| {
                let t6 = ::chainrule::__private::generic::one::<T>() / t5;
                let d_t5 = ::chainrule::__private::generic::zero_mul(
                    d_out,
                    t4 * t6 * t6,
                );
                let t7 = ::chainrule::__private::generic::zero_mul(d_out, t6)
                    * (::chainrule::__private::generic::one::<T>() - t4 * t4);
                let t8 = y * y + x * x;
                let d_t3 = ::chainrule::__private::generic::zero_mul(
                    d_out,
                    ::chainrule::__private::generic::one::<T>() / t3,
                );
                let d_t9 = d_t3
                    * ::chainrule::__private::generic::div_or_zero(
                        ::chainrule::__private::generic::from_f64::<T>(0.5),
                        t3,
                    );
                let t10 = d_t9 * x;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_x = ::chainrule::__private::generic::zero_mul(
                    d_t5,
                    t5 * ::chainrule::__private::generic::ln_or_zero(y),
                ) + t10 + t10 + d_t1 * ::chainrule::__private::generic::cos(x)
                    - ::chainrule::__private::generic::zero_mul(
                        t7,
                        ::chainrule::__private::generic::div_or_zero(y, t8),
                    );
                let d_y = ::chainrule::__private::generic::zero_mul(
                    d_t5,
                    ::chainrule::__private::generic::strong_mul(
                        x,
                        ::chainrule::__private::generic::powf(
                            y,
                            x - ::chainrule::__private::generic::one::<T>(),
                        ),
                    ),
                )
                    + ::chainrule::__private::generic::zero_mul(
                        t7,
                        ::chainrule::__private::generic::div_or_zero(x, t8),
                    ) + d_t9 * (::chainrule::__private::generic::from_f64::<T>(2.0) * y)
                    + d_t2 * t2;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `methods_of_float`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `methods_of_float` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `methods_of_float`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `methods_of_float` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::sin(x);
        let t2 = ::chainrule::__private::generic::exp(y);
        let t3 = ::chainrule::__private::generic::sqrt(
            x * x + ::chainrule::__private::generic::powi(y, 2),
        );
        let t4 = y * y + x * x;
        let t5 = ::chainrule::__private::generic::tanh(
            ::chainrule::__private::generic::atan2(x, y),
        );
        let t6 = ::chainrule::__private::generic::powf(y, x);
        let t7 = t5 / t6;
        let t8 = ::chainrule::__private::generic::one::<T>() / t6;
        let out = t1 * t2 + ::chainrule::__private::generic::ln(t3) - t7;
        let out_dot = x_dot * ::chainrule::__private::generic::cos(x) * t2
            + y_dot * t2 * t1
            + ::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::strong_mul(
                    x_dot * x + x_dot * x
                        + y_dot
                            * (::chainrule::__private::generic::from_f64::<T>(2.0) * y),
                    ::chainrule::__private::generic::div_or_zero(
                        ::chainrule::__private::generic::from_f64::<T>(0.5),
                        t3,
                    ),
                ),
                ::chainrule::__private::generic::one::<T>() / t3,
            )
            - (::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::strong_mul(
                    ::chainrule::__private::generic::zero_mul(
                        x_dot,
                        ::chainrule::__private::generic::div_or_zero(y, t4),
                    )
                        - ::chainrule::__private::generic::zero_mul(
                            y_dot,
                            ::chainrule::__private::generic::div_or_zero(x, t4),
                        ),
                    ::chainrule::__private::generic::one::<T>() - t5 * t5,
                ),
                t8,
            )
                - ::chainrule::__private::generic::strong_mul(
                    ::chainrule::__private::generic::zero_mul(
                        y_dot,
                        ::chainrule::__private::generic::strong_mul(
                            x,
                            ::chainrule::__private::generic::powf(
                                y,
                                x - ::chainrule::__private::generic::one::<T>(),
                            ),
                        ),
                    )
                        + ::chainrule::__private::generic::zero_mul(
                            x_dot,
                            t6 * ::chainrule::__private::generic::ln_or_zero(y),
                        ),
                    t7 * t8,
                ));
        (out, out_dot)
    }
}

/// The derivatives of the function `more_methods`.
pub enum more_methods {}
impl more_methods {
    /// The result of `more_methods` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::cbrt(
            ::chainrule::__private::generic::abs(x),
        );
        let t2 = ::chainrule::__private::generic::recip(x);
        let t3 = ::chainrule::__private::generic::exp2(t2);
        let t4 = ::chainrule::__private::generic::exp_m1(y);
        let t5 = ::chainrule::__private::generic::hypot(x, y);
        let t6 = ::chainrule::__private::generic::log(x, y);
        let a = t1 + t3 + ::chainrule::__private::generic::ln_1p(t4) + t5 + t6;
        let t7 = ::chainrule::__private::generic::tan(x);
        let t8 = ::chainrule::__private::generic::cosh(y);
        let t9 = x + y;
        let t10 = y / t9;
        let b = ::chainrule::__private::generic::asinh(t7)
            + ::chainrule::__private::generic::acosh(t8)
            + ::chainrule::__private::generic::asin(t10)
            + ::chainrule::__private::generic::acos(t10);
        let t11 = ::chainrule::__private::generic::atan(x);
        let t12 = ::chainrule::__private::generic::log2(x);
        let t13 = ::chainrule::__private::generic::log10(y);
        let c = ::chainrule::__private::generic::atanh(t10)
            + ::chainrule::__private::generic::sinh(t11) + t12 * t13
            + ::chainrule::__private::generic::mul_add(x, y, a);
        let d = ::chainrule::__private::generic::to_radians(
            ::chainrule::__private::generic::to_degrees(x),
        ) + ::chainrule::__private::generic::fract(x)
            + ::chainrule::__private::generic::floor(x)
                * ::chainrule::__private::generic::ceil(y)
            + ::chainrule::__private::generic::round(x)
                * ::chainrule::__private::generic::trunc(y);
        let t14 = ::chainrule::__private::generic::max(c, d);
        let t15 = x % y;
        let t16 = ::chainrule::__private::generic::clamp(x, y, a);
        let t17 = ::chainrule::__private::generic::cos(t16);
        let out = a * b - ::chainrule::__private::generic::min(t14, a)
            + ::chainrule::__private::generic::copysign(x, y)
            + ::chainrule::__private::generic::signum(x) + t15 * t17;
        (
            out,
            move |d_out: T| {
                let d_t15 = d_out * t17;
                let d_t17 = d_out * t15;
                let t18 = d_t17 * ::chainrule::__private::generic::sin(t16);
                let t19 = d_out * ::chainrule::__private::generic::min_first(t14, a);
                let t20 = t19 * ::chainrule::__private::generic::max_first(c, d);
                let t21 = t19 * ::chainrule::__private::generic::max_second(c, d);
                let d_b = d_out * a;
                let t22 = ::chainrule::__private::generic::one::<T>() - t10 * t10;
                let t23 = ::chainrule::__private::generic::sqrt(t22);
                let d_t10 = ::chainrule::__private::generic::zero_mul(
                    d_b,
                    -::chainrule::__private::generic::one::<T>() / t23,
                )
                    + ::chainrule::__private::generic::zero_mul(
                        d_b,
                        ::chainrule::__private::generic::one::<T>() / t23,
                    )
                    - ::chainrule::__private::generic::zero_mul(
                        t20,
                        ::chainrule::__private::generic::one::<T>() / t22,
                    );
                let t24 = ::chainrule::__private::generic::one::<T>() / t9;
                let t25 = ::chainrule::__private::generic::strong_mul(d_t10, t10 * t24);
                let d_t8 = ::chainrule::__private::generic::zero_mul(
                    d_b,
                    ::chainrule::__private::generic::one::<T>()
                        / ::chainrule::__private::generic::sqrt(
                            (t8 - ::chainrule::__private::generic::one::<T>())
                                * (t8 + ::chainrule::__private::generic::one::<T>()),
                        ),
                );
                let t26 = t7 * t7;
                let d_t7 = d_b
                    * (::chainrule::__private::generic::one::<T>()
                        / ::chainrule::__private::generic::sqrt(
                            t26 + ::chainrule::__private::generic::one::<T>(),
                        ));
                let d_a = d_out * b
                    - t18 * ::chainrule::__private::generic::clamp_high(x, y, a)
                    - d_out * ::chainrule::__private::generic::min_second(t14, a) - t20;
                let t27 = ::chainrule::__private::generic::ln(y);
                let d_t4 = ::chainrule::__private::generic::zero_mul(
                    d_a,
                    ::chainrule::__private::generic::one::<T>()
                        / (::chainrule::__private::generic::one::<T>() + t4),
                );
                let d_t2 = d_a
                    * (::chainrule::__private::generic::from_f64::<
                        T,
                    >(0.693_147_180_559_945_3) * t3);
                let d_t28 = ::chainrule::__private::generic::zero_mul(
                    d_a,
                    ::chainrule::__private::generic::one::<T>()
                        / (::chainrule::__private::generic::from_f64::<T>(3.0)
                            * (t1 * t1)),
                );
                let d_x = d_t15
                    + d_out * ::chainrule::__private::generic::copysign_partial(x, y)
                    + d_t7 * (::chainrule::__private::generic::one::<T>() + t26)
                    + ::chainrule::__private::generic::zero_mul(
                        d_a,
                        ::chainrule::__private::generic::one::<T>() / (x * t27),
                    )
                    + ::chainrule::__private::generic::zero_mul(
                        d_a,
                        ::chainrule::__private::generic::div_or_zero(x, t5),
                    )
                    + ::chainrule::__private::generic::zero_mul(
                        ::chainrule::__private::generic::sign(x),
                        d_t28,
                    ) - t18 * ::chainrule::__private::generic::clamp_inner(x, y, a) - t21
                    - t21
                        * ::chainrule::__private::generic::from_f64::<
                            T,
                        >(0.017_453_292_519_943_295)
                        * ::chainrule::__private::generic::from_f64::<
                            T,
                        >(57.295_779_513_082_32) - t20 * y
                    - ::chainrule::__private::generic::zero_mul(
                        t20 * t13,
                        ::chainrule::__private::generic::from_f64::<
                            T,
                        >(1.442_695_040_888_963_4) / x,
                    )
                    - t20 * ::chainrule::__private::generic::cosh(t11)
                        * (::chainrule::__private::generic::one::<T>()
                            / (::chainrule::__private::generic::one::<T>() + x * x))
                    - t25 - ::chainrule::__private::generic::zero_mul(d_t2, t2 * t2);
                let d_y = d_out * ::chainrule::__private::generic::zero::<T>()
                    + ::chainrule::__private::generic::strong_mul(d_t10, t24)
                    + ::chainrule::__private::generic::zero_mul(
                        ::chainrule::__private::generic::sinh(y),
                        d_t8,
                    ) + ::chainrule::__private::generic::zero_mul(d_a, -t6 / (y * t27))
                    + ::chainrule::__private::generic::zero_mul(
                        d_a,
                        ::chainrule::__private::generic::div_or_zero(y, t5),
                    ) + d_t4 * (t4 + ::chainrule::__private::generic::one::<T>())
                    - t18 * ::chainrule::__private::generic::clamp_low(x, y, a)
                    - d_t15 * ::chainrule::__private::generic::whole_quotient(x, y)
                    - t20 * x
                    - ::chainrule::__private::generic::zero_mul(
                        t20 * t12,
                        ::chainrule::__private::generic::from_f64::<
                            T,
                        >(0.434_294_481_903_251_8) / y,
                    ) - t25;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `more_methods`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `more_methods` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `more_methods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `more_methods` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::cbrt(
            ::chainrule::__private::generic::abs(x),
        );
        let t2 = ::chainrule::__private::generic::recip(x);
        let t3 = ::chainrule::__private::generic::exp2(t2);
        let t4 = ::chainrule::__private::generic::exp_m1(y);
        let t5 = ::chainrule::__private::generic::hypot(x, y);
        let t6 = ::chainrule::__private::generic::log(x, y);
        let t7 = ::chainrule::__private::generic::ln(y);
        let a = t1 + t3 + ::chainrule::__private::generic::ln_1p(t4) + t5 + t6;
        let a_dot = ::chainrule::__private::generic::zero_mul(
            x_dot * ::chainrule::__private::generic::sign(x),
            ::chainrule::__private::generic::one::<T>()
                / (::chainrule::__private::generic::from_f64::<T>(3.0) * (t1 * t1)),
        )
            + ::chainrule::__private::generic::strong_mul(
                -::chainrule::__private::generic::zero_mul(x_dot, t2 * t2),
                ::chainrule::__private::generic::from_f64::<T>(0.693_147_180_559_945_3)
                    * t3,
            )
            + ::chainrule::__private::generic::zero_mul(
                y_dot * (t4 + ::chainrule::__private::generic::one::<T>()),
                ::chainrule::__private::generic::one::<T>()
                    / (::chainrule::__private::generic::one::<T>() + t4),
            )
            + (::chainrule::__private::generic::zero_mul(
                x_dot,
                ::chainrule::__private::generic::div_or_zero(x, t5),
            )
                + ::chainrule::__private::generic::zero_mul(
                    y_dot,
                    ::chainrule::__private::generic::div_or_zero(y, t5),
                ))
            + (::chainrule::__private::generic::zero_mul(
                x_dot,
                ::chainrule::__private::generic::one::<T>() / (x * t7),
            ) + ::chainrule::__private::generic::zero_mul(y_dot, -t6 / (y * t7)));
        let t8 = ::chainrule::__private::generic::tan(x);
        let t9 = ::chainrule::__private::generic::cosh(y);
        let t10 = x + y;
        let t11 = y / t10;
        let t12 = ::chainrule::__private::generic::one::<T>() / t10;
        let t11_dot = ::chainrule::__private::generic::zero_mul(y_dot, t12)
            - ::chainrule::__private::generic::zero_mul(x_dot + y_dot, t11 * t12);
        let b = ::chainrule::__private::generic::asinh(t8)
            + ::chainrule::__private::generic::acosh(t9)
            + ::chainrule::__private::generic::asin(t11)
            + ::chainrule::__private::generic::acos(t11);
        let b_dot = x_dot * (::chainrule::__private::generic::one::<T>() + t8 * t8)
            * (::chainrule::__private::generic::one::<T>()
                / ::chainrule::__private::generic::sqrt(
                    t8 * t8 + ::chainrule::__private::generic::one::<T>(),
                ))
            + ::chainrule::__private::generic::zero_mul(
                y_dot * ::chainrule::__private::generic::sinh(y),
                ::chainrule::__private::generic::one::<T>()
                    / ::chainrule::__private::generic::sqrt(
                        (t9 - ::chainrule::__private::generic::one::<T>())
                            * (t9 + ::chainrule::__private::generic::one::<T>()),
                    ),
            )
            + ::chainrule::__private::generic::strong_mul(
                t11_dot,
                ::chainrule::__private::generic::one::<T>()
                    / ::chainrule::__private::generic::sqrt(
                        ::chainrule::__private::generic::one::<T>() - t11 * t11,
                    ),
            )
            + ::chainrule::__private::generic::strong_mul(
                t11_dot,
                -::chainrule::__private::generic::one::<T>()
                    / ::chainrule::__private::generic::sqrt(
                        ::chainrule::__private::generic::one::<T>() - t11 * t11,
                    ),
            );
        let t13 = ::chainrule::__private::generic::atan(x);
        let t14 = ::chainrule::__private::generic::log2(x);
        let t15 = ::chainrule::__private::generic::log10(y);
        let c = ::chainrule::__private::generic::atanh(t11)
            + ::chainrule::__private::generic::sinh(t13) + t14 * t15
            + ::chainrule::__private::generic::mul_add(x, y, a);
        let c_dot = ::chainrule::__private::generic::strong_mul(
            t11_dot,
            ::chainrule::__private::generic::one::<T>()
                / (::chainrule::__private::generic::one::<T>() - t11 * t11),
        )
            + x_dot
                * (::chainrule::__private::generic::one::<T>()
                    / (::chainrule::__private::generic::one::<T>() + x * x))
                * ::chainrule::__private::generic::cosh(t13)
            + (::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::zero_mul(
                    x_dot,
                    ::chainrule::__private::generic::from_f64::<
                        T,
                    >(1.442_695_040_888_963_4) / x,
                ),
                t15,
            )
                + ::chainrule::__private::generic::strong_mul(
                    ::chainrule::__private::generic::zero_mul(
                        y_dot,
                        ::chainrule::__private::generic::from_f64::<
                            T,
                        >(0.434_294_481_903_251_8) / y,
                    ),
                    t14,
                ))
            + (::chainrule::__private::generic::zero_mul(x_dot, y)
                + ::chainrule::__private::generic::zero_mul(y_dot, x) + a_dot);
        let d = ::chainrule::__private::generic::to_radians(
            ::chainrule::__private::generic::to_degrees(x),
        ) + ::chainrule::__private::generic::fract(x)
            + ::chainrule::__private::generic::floor(x)
                * ::chainrule::__private::generic::ceil(y)
            + ::chainrule::__private::generic::round(x)
                * ::chainrule::__private::generic::trunc(y);
        let t16 = ::chainrule::__private::generic::max(c, d);
        let t17 = x % y;
        let t18 = ::chainrule::__private::generic::clamp(x, y, a);
        let t19 = ::chainrule::__private::generic::cos(t18);
        let out = a * b - ::chainrule::__private::generic::min(t16, a)
            + ::chainrule::__private::generic::copysign(x, y)
            + ::chainrule::__private::generic::signum(x) + t17 * t19;
        let out_dot = ::chainrule::__private::generic::strong_mul(a_dot, b)
            + ::chainrule::__private::generic::strong_mul(b_dot, a)
            - (::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::strong_mul(
                    c_dot,
                    ::chainrule::__private::generic::max_first(c, d),
                )
                    + ::chainrule::__private::generic::zero_mul(
                        x_dot
                            * ::chainrule::__private::generic::from_f64::<
                                T,
                            >(57.295_779_513_082_32)
                            * ::chainrule::__private::generic::from_f64::<
                                T,
                            >(0.017_453_292_519_943_295) + x_dot,
                        ::chainrule::__private::generic::max_second(c, d),
                    ),
                ::chainrule::__private::generic::min_first(t16, a),
            )
                + ::chainrule::__private::generic::strong_mul(
                    a_dot,
                    ::chainrule::__private::generic::min_second(t16, a),
                ))
            + (x_dot * ::chainrule::__private::generic::copysign_partial(x, y)
                + y_dot * ::chainrule::__private::generic::zero::<T>())
            + (::chainrule::__private::generic::zero_mul(
                x_dot - y_dot * ::chainrule::__private::generic::whole_quotient(x, y),
                t19,
            )
                + ::chainrule::__private::generic::strong_mul(
                    -::chainrule::__private::generic::strong_mul(
                        ::chainrule::__private::generic::zero_mul(
                            x_dot,
                            ::chainrule::__private::generic::clamp_inner(x, y, a),
                        )
                            + ::chainrule::__private::generic::zero_mul(
                                y_dot,
                                ::chainrule::__private::generic::clamp_low(x, y, a),
                            )
                            + ::chainrule::__private::generic::strong_mul(
                                a_dot,
                                ::chainrule::__private::generic::clamp_high(x, y, a),
                            ),
                        ::chainrule::__private::generic::sin(t18),
                    ),
                    t17,
                ));
        (out, out_dot)
    }
}

/// The derivatives of the function `constants`.
pub enum constants {}
impl constants {
    /// The result of `constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + FloatConst + FromPrimitive>(
        x: T,
        n: usize,
    ) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, n);
        (
            out,
            move |d_out: T| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float + FloatConst + FromPrimitive>(
        x: T,
        mut n: usize,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, ()) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let half = T::from(0.5).unwrap();
        let third = T::from_f64(1.0).unwrap() / T::from(3).expect("three is a float");
        let t1 = T::from(n).unwrap();
        let t2 = <T as NumCast>::from(n).unwrap();
        let many = t1 * t2;
        let cast = {
            let value: T = num_traits::cast(2.5).unwrap();
            value
        };
        let direct = num_traits::cast::<f64, T>(0.25).unwrap();
        let t3 = T::PI();
        let t4 = T::PI();
        let tau = t3 + t4;
        let t5 = x * half + third;
        let t6 = T::zero();
        let t7 = T::one();
        let t8 = T::epsilon();
        let t9 = t7 + t8;
        let t10 = ::chainrule::__private::generic::max(t5, t6) * tau
            + many * ::chainrule::__private::generic::powi(x, 2) / t9;
        let t11 = cast * direct;
        let t12 = t11 * x;
        let out = t10 + t12;
        (
            out,
            move |d_out: T| {
                let (d_t10, d_t12) = ::chainrule::__private::add_pullback(
                    &t10,
                    &t12,
                    &out,
                    d_out,
                );
                let (_, t13) = ::chainrule::__private::mul_pullback(
                    &t11,
                    &x,
                    &t12,
                    d_t12,
                );
                let d_t14 = ::chainrule::__private::generic::zero_mul(
                    d_t10,
                    ::chainrule::__private::generic::one::<T>() / t9,
                );
                let d_t15 = d_t14 * many;
                let d_t16 = d_t10 * tau;
                let d_t5 = d_t16 * ::chainrule::__private::generic::max_first(t5, t6);
                let d_x = t13
                    + d_t15 * (::chainrule::__private::generic::from_f64::<T>(2.0) * x)
                    + d_t5 * half;
                (d_x, ())
            },
        )
    }
    /// The gradient of `constants`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + FloatConst + FromPrimitive>(x: T, n: usize) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        d_x
    }
    /// The value of `constants` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + FloatConst + FromPrimitive>(
        x: T,
        n: usize,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        (value, d_x)
    }
    /// The value of `constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + FloatConst + FromPrimitive>(
        x: T,
        n: usize,
        d_x: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x_added, _) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `constants` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + FloatConst + FromPrimitive>(
        args: (T, usize),
        tangents: T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp::<T>(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + FloatConst + FromPrimitive>(
        x: T,
        x_dot: T,
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let half = T::from(0.5).unwrap();
        let third = T::from_f64(1.0).unwrap() / T::from(3).expect("three is a float");
        let t1 = T::from(n).unwrap();
        let t2 = <T as NumCast>::from(n).unwrap();
        let many = t1 * t2;
        let cast = {
            let value: T = num_traits::cast(2.5).unwrap();
            value
        };
        let direct = num_traits::cast::<f64, T>(0.25).unwrap();
        let t3 = T::PI();
        let t4 = T::PI();
        let tau = t3 + t4;
        let t5 = x * half + third;
        let t6 = T::zero();
        let t7 = T::one();
        let t8 = T::epsilon();
        let t9 = t7 + t8;
        let t10 = ::chainrule::__private::generic::max(t5, t6) * tau
            + many * ::chainrule::__private::generic::powi(x, 2) / t9;
        let t11 = cast * direct;
        let t12 = t11 * x;
        let t11_dot = ::chainrule::__zeros_of!(& t11);
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &x,
            &t12,
            &t11_dot,
            &x_dot,
        );
        let out = t10 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t10,
            &t12,
            &out,
            &(::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::strong_mul(
                    x_dot * half,
                    ::chainrule::__private::generic::max_first(t5, t6),
                ),
                tau,
            )
                + ::chainrule::__private::generic::strong_mul(
                    ::chainrule::__private::generic::strong_mul(
                        x_dot
                            * (::chainrule::__private::generic::from_f64::<T>(2.0) * x),
                        many,
                    ),
                    ::chainrule::__private::generic::one::<T>() / t9,
                )),
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `converted`.
pub enum converted {}
impl converted {
    /// The result of `converted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T) -> (f64, impl ::core::ops::Fn(f64) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let wide = ::chainrule::__private::generic::to_f64(x) as f64;
        let again = ::chainrule::__private::generic::to_f64(x) as f64;
        let t1 = wide.sin();
        let out = t1 * again;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * again;
                let d_again = d_out * t1;
                let d_wide = d_t1 * wide.cos();
                let d_x = ::chainrule::__private::generic::from_f64::<T>(d_again as f64)
                    + ::chainrule::__private::generic::from_f64::<T>(d_wide as f64);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T) -> (f64, impl ::core::ops::Fn(f64) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `converted`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(1.0)
    }
    /// The value of `converted` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T) -> (f64, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(1.0))
    }
    /// The value of `converted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, d_x: &mut T) -> f64
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `converted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: T, tangents: T) -> (f64, f64)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T) -> (f64, f64)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let wide = ::chainrule::__private::generic::to_f64(x) as f64;
        let wide_dot = ::chainrule::__private::generic::to_f64(x_dot) as f64;
        let again = ::chainrule::__private::generic::to_f64(x) as f64;
        let again_dot = ::chainrule::__private::generic::to_f64(x_dot) as f64;
        let t1 = wide.sin();
        let out = t1 * again;
        let out_dot = wide_dot * wide.cos() * again + again_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `converted_back`.
pub enum converted_back {}
impl converted_back {
    /// The result of `converted_back` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: f64, y: T) -> (T, impl ::core::ops::Fn(T) -> (f64, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let narrow = ::chainrule::__private::generic::from_f64::<T>((x * x) as f64);
        let out = narrow * y;
        (
            out,
            move |d_out: T| {
                let d_narrow = d_out * y;
                let d_y = d_out * narrow;
                let d_t1 = ::chainrule::__private::generic::to_f64(d_narrow) as f64;
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(
        x: f64,
        y: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (f64, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `converted_back`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: f64, y: T) -> (f64, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `converted_back` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: f64, y: T) -> (T, (f64, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `converted_back`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: f64, y: T, d_x: &mut f64, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `converted_back` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (f64, T), tangents: (f64, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: f64, x_dot: f64, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let narrow = ::chainrule::__private::generic::from_f64::<T>((x * x) as f64);
        let narrow_dot = ::chainrule::__private::generic::from_f64::<
            T,
        >((x_dot * x + x_dot * x) as f64);
        let out = narrow * y;
        let out_dot = narrow_dot * y + y_dot * narrow;
        (out, out_dot)
    }
}

/// The derivatives of the function `operators`.
pub enum operators {}
impl operators {
    /// The result of `operators` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let z = x * y - x / y;
        let t1 = -(z + x);
        let out = t1 * z;
        (
            out,
            move |d_out: T| {
                let d_t1 = d_out * z;
                let d_z = d_out * t1 - d_t1;
                let t2 = ::chainrule::__private::generic::one::<T>() / y;
                let d_x = d_z * y - d_t1
                    - ::chainrule::__private::generic::zero_mul(d_z, t2);
                let d_y = ::chainrule::__private::generic::zero_mul(d_z, x * t2 * t2)
                    + d_z * x;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `operators`, with the shape of its arguments.
    #[inline]
    pub fn grad<T>(x: T, y: T) -> (T, T)
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `operators` and its gradient.
    #[inline]
    pub fn value_and_grad<T>(x: T, y: T) -> (T, (T, T))
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `operators`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `operators` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: Copy + Add<Output = T> + Mul<Output = T> + Sub<T, Output = T>
            + Div<Output = T> + Neg<Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x / y;
        let t2 = ::chainrule::__private::generic::one::<T>() / y;
        let z = x * y - t1;
        let z_dot = x_dot * y + y_dot * x
            - (::chainrule::__private::generic::zero_mul(x_dot, t2)
                - ::chainrule::__private::generic::zero_mul(y_dot, t1 * t2));
        let t3 = -(z + x);
        let out = t3 * z;
        let out_dot = ::chainrule::__private::generic::strong_mul(-(z_dot + x_dot), z)
            + ::chainrule::__private::generic::strong_mul(z_dot, t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `cloned`.
pub enum cloned {}
impl cloned {
    /// The result of `cloned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Clone + Add<Output = T> + Mul<Output = T>>(
        x: T,
        y: &T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, y);
        (
            out,
            move |d_out: T| {
                let mut d_y = ::chainrule::__private::generic::zero::<T>();
                let (d_x,) = pullback(d_out, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Clone + Add<Output = T> + Mul<Output = T>>(
        x: T,
        y: &T,
    ) -> (T, impl ::core::ops::Fn(T, &T, &mut T) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = *y;
        let z = x * t1;
        let out = z + x * z;
        (
            out,
            move |d_out: T, y: &T, d_y: &mut T| {
                let d_z = d_out + d_out * x;
                let d_t1 = d_z * x;
                *d_y += d_t1;
                let d_x = d_out * z + d_z * t1;
                (d_x,)
            },
        )
    }
    /// The gradient of `cloned`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Clone + Add<Output = T> + Mul<Output = T>>(x: T, y: &T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, y);
        let mut d_y = ::chainrule::__private::generic::zero::<T>();
        let (d_x,) = pullback(::chainrule::__private::generic::one::<T>(), y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `cloned` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Clone + Add<Output = T> + Mul<Output = T>>(
        x: T,
        y: &T,
    ) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let mut d_y = ::chainrule::__private::generic::zero::<T>();
        let (d_x,) = pullback(::chainrule::__private::generic::one::<T>(), y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `cloned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Clone + Add<Output = T> + Mul<Output = T>>(
        x: T,
        y: &T,
        d_x: &mut T,
        d_y: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added,) = pullback(::chainrule::__private::generic::one::<T>(), y, d_y);
        *d_x += d_x_added;
        value
    }
    /// The result of `cloned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Clone + Add<Output = T> + Mul<Output = T>>(
        args: (T, &T),
        tangents: (T, &T),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Clone + Add<Output = T> + Mul<Output = T>>(
        x: T,
        x_dot: T,
        y: &T,
        y_dot: &T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = *y;
        let z = x * t1;
        let z_dot = x_dot * t1 + *y_dot * x;
        let out = z + x * z;
        let out_dot = z_dot + (x_dot * z + z_dot * x);
        (out, out_dot)
    }
}

/// The derivatives of the function `by_reference`.
pub enum by_reference {}
impl by_reference {
    /// The result of `by_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T>(
        x: &[T],
        y: &T,
    ) -> (T, impl ::core::ops::Fn(T) -> (::chainrule::__private::Vec<T>, T))
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, y);
        (
            out,
            move |d_out: T| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = ::chainrule::__private::generic::zero::<T>();
                pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T>(
        x: &[T],
        y: &T,
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T], &T, &mut T) + use<T>)
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let sum = T::zero();
        let len = x.len();
        let mut sum_1 = sum;
        for k in 0..len {
            sum_1 += x[k] * *y;
        }
        (
            sum_1,
            move |d_sum_1: T, x: &[T], d_x: &mut [T], y: &T, d_y: &mut T| {
                let len = x.len();
                for k in 0..len {
                    let d_t1 = d_sum_1 * *y;
                    d_x[..len][k] += d_t1;
                }
                let d_t2 = ::chainrule::__private::generic::zero::<T>()
                    + ::chainrule::__private::generic::zero_mul(
                        ::chainrule::__private::sum_all(&x[..len]),
                        d_sum_1,
                    );
                *d_y += d_t2;
            },
        )
    }
    /// The gradient of `by_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad<T>(x: &[T], y: &T) -> (::chainrule::__private::Vec<T>, T)
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::generic::zero::<T>();
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `by_reference` and its gradient.
    #[inline]
    pub fn value_and_grad<T>(x: &[T], y: &T) -> (T, (::chainrule::__private::Vec<T>, T))
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::generic::zero::<T>();
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `by_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T>(x: &[T], y: &T, d_x: &mut [T], d_y: &mut T) -> T
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>(), x, d_x, y, d_y);
        value
    }
    /// The result of `by_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T>(args: (&[T], &T), tangents: (&[T], &T)) -> (T, T)
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T>(x: &[T], x_dot: &[T], y: &T, y_dot: &T) -> (T, T)
    where
        T: Clone + Zero + Mul<Output = T>,
        for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
        T: ::chainrule::__private::generic::IsScalar,
    {
        let sum = T::zero();
        let len = x.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k in 0..len {
            let t1 = x[k];
            let t2 = *y;
            sum_1 += t1 * t2;
            sum_1_dot += x_dot[k] * t2 + *y_dot * t1;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `horner`.
pub enum horner {}
impl horner {
    /// The result of `horner` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        x: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (::chainrule::__private::Vec<T>, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(coefficients, x);
        (
            out,
            move |d_out: T| {
                let mut d_coefficients = ::chainrule::__private::zeros_like(
                    coefficients,
                );
                let (d_x,) = pullback(d_out, coefficients, &mut d_coefficients);
                (d_coefficients, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        x: T,
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T]) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let result = T::zero();
        let len = coefficients.len();
        let mut saved_result = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); len
        ];
        let mut result_1 = result;
        for k in (0..len).rev() {
            let result_2 = result_1 * x;
            saved_result[k] = result_1;
            result_1 = result_2 + coefficients[k];
        }
        (
            result_1,
            move |d_result_1: T, coefficients: &[T], d_coefficients: &mut [T]| {
                let len = coefficients.len();
                let mut d_result_1_1 = d_result_1;
                let mut d_x = ::chainrule::__private::generic::zero::<T>();
                for k in 0..len {
                    let result_1 = saved_result[k];
                    d_coefficients[k] += d_result_1_1;
                    let d_x_1 = d_result_1_1 * result_1;
                    d_result_1_1 *= x;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `horner`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        x: T,
    ) -> (::chainrule::__private::Vec<T>, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(coefficients, x);
        let mut d_coefficients = ::chainrule::__private::zeros_like(coefficients);
        let (d_x,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            coefficients,
            &mut d_coefficients,
        );
        (d_coefficients, d_x)
    }
    /// The value of `horner` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        x: T,
    ) -> (T, (::chainrule::__private::Vec<T>, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(coefficients, x);
        let mut d_coefficients = ::chainrule::__private::zeros_like(coefficients);
        let (d_x,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            coefficients,
            &mut d_coefficients,
        );
        (value, (d_coefficients, d_x))
    }
    /// The value of `horner`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        x: T,
        d_coefficients: &mut [T],
        d_x: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(coefficients, x);
        let (d_x_added,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            coefficients,
            d_coefficients,
        );
        *d_x += d_x_added;
        value
    }
    /// The result of `horner` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Copy + Zero + MulAssign + Add<Output = T>>(
        args: (&[T], T),
        tangents: (&[T], T),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (coefficients, x) = args;
        let (coefficients_dot, x_dot) = tangents;
        Self::__jvp::<T>(coefficients, coefficients_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Copy + Zero + MulAssign + Add<Output = T>>(
        coefficients: &[T],
        coefficients_dot: &[T],
        x: T,
        x_dot: T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let result = T::zero();
        let len = coefficients.len();
        let mut result_1 = result;
        let mut result_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k in (0..len).rev() {
            let result_2 = result_1 * x;
            let result_2_dot = result_1_dot * x + x_dot * result_1;
            result_1 = result_2 + coefficients[k];
            result_1_dot = result_2_dot + coefficients_dot[k];
        }
        (result_1, result_1_dot)
    }
}

/// The derivatives of the function `norm`.
pub enum norm {}
impl norm {
    /// The result of `norm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + Sum>(
        x: &[T],
    ) -> (T, impl ::core::ops::Fn(T) -> ::chainrule::__private::Vec<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
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
    pub fn __vjp<T: Float + Sum>(
        x: &[T],
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T]) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let len = x.len();
        let mut sum = ::chainrule::__private::generic::from_f64::<T>(-0.0);
        for k in 0..len {
            let t1 = x[k];
            sum += t1 * t1;
        }
        let out = ::chainrule::__private::generic::sqrt(sum);
        (
            out,
            move |d_out: T, x: &[T], d_x: &mut [T]| {
                let len = x.len();
                let d_sum = d_out
                    * ::chainrule::__private::generic::div_or_zero(
                        ::chainrule::__private::generic::one::<T>(),
                        out,
                    );
                for k in 0..len {
                    let d_t1 = d_sum * x[k];
                    d_x[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `norm`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + Sum>(x: &[T]) -> ::chainrule::__private::Vec<T>
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x);
        d_x
    }
    /// The value of `norm` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + Sum>(x: &[T]) -> (T, ::chainrule::__private::Vec<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x);
        (value, d_x)
    }
    /// The value of `norm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + Sum>(x: &[T], d_x: &mut [T]) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        pullback(::chainrule::__private::generic::one::<T>(), x, d_x);
        value
    }
    /// The result of `norm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + Sum>(args: &[T], tangents: &[T]) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + Sum>(x: &[T], x_dot: &[T]) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let len = x.len();
        let mut sum = ::chainrule::__private::generic::from_f64::<T>(-0.0);
        let mut sum_dot = ::chainrule::__private::generic::zero::<T>();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        let out = ::chainrule::__private::generic::sqrt(sum);
        let out_dot = sum_dot
            * ::chainrule::__private::generic::div_or_zero(
                ::chainrule::__private::generic::from_f64::<T>(0.5),
                out,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `folded`.
pub enum folded {}
impl folded {
    /// The result of `folded` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + NumAssign>(
        x: &[T],
        w: &[T],
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
        ) -> (::chainrule::__private::Vec<T>, ::chainrule::__private::Vec<T>),
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, w);
        (
            out,
            move |d_out: T| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_w = ::chainrule::__private::zeros_like(w);
                pullback(d_out, x, &mut d_x, w, &mut d_w);
                (d_x, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float + NumAssign>(
        x: &[T],
        w: &[T],
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T], &[T], &mut [T]) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let best = T::neg_infinity();
        let len = x.len();
        let len_1 = w.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut saved_t1 = ::chainrule::__private::vec![false; len_2];
        let mut best_1 = best;
        for k in 0..len_2 {
            let product = x[k] * w[k];
            let t2 = product > best_1;
            if t2 {
                best_1 = product;
            }
            saved_t1[k] = t2;
        }
        let sum = T::zero();
        let len_3 = x.len();
        let mut sum_1 = sum;
        for k_1 in 0..len_3 {
            let t3 = x[k_1];
            sum_1 += t3 * t3;
        }
        let out = best_1 + sum_1;
        (
            out,
            move |d_out: T, x: &[T], d_x: &mut [T], w: &[T], d_w: &mut [T]| {
                let len = x.len();
                let len_1 = w.len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k_1 in 0..len {
                    let t4 = d_out * x[k_1];
                    let d_t3 = t4 + t4;
                    d_x[..len][k_1] += d_t3;
                }
                let mut d_best_1 = d_out;
                for k in (0..len_2).rev() {
                    let t5 = x[k];
                    let t6 = w[k];
                    let d_product = if saved_t1[k] {
                        let d_best_1_1 = d_best_1;
                        d_best_1 = ::chainrule::__private::generic::zero::<T>();
                        d_best_1_1
                    } else {
                        ::chainrule::__private::generic::zero::<T>()
                    };
                    let d_t7 = d_product * t6;
                    let d_t8 = d_product * t5;
                    d_w[k] += d_t8;
                    d_x[k] += d_t7;
                }
            },
        )
    }
    /// The gradient of `folded`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + NumAssign>(
        x: &[T],
        w: &[T],
    ) -> (::chainrule::__private::Vec<T>, ::chainrule::__private::Vec<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x, w, &mut d_w);
        (d_x, d_w)
    }
    /// The value of `folded` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + NumAssign>(
        x: &[T],
        w: &[T],
    ) -> (T, (::chainrule::__private::Vec<T>, ::chainrule::__private::Vec<T>))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x, w, &mut d_w);
        (value, (d_x, d_w))
    }
    /// The value of `folded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + NumAssign>(
        x: &[T],
        w: &[T],
        d_x: &mut [T],
        d_w: &mut [T],
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, w);
        pullback(::chainrule::__private::generic::one::<T>(), x, d_x, w, d_w);
        value
    }
    /// The result of `folded` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + NumAssign>(
        args: (&[T], &[T]),
        tangents: (&[T], &[T]),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, w) = args;
        let (x_dot, w_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + NumAssign>(
        x: &[T],
        x_dot: &[T],
        w: &[T],
        w_dot: &[T],
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let best = T::neg_infinity();
        let len = x.len();
        let len_1 = w.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut best_1 = best;
        let mut best_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k in 0..len_2 {
            let t1 = x[k];
            let t2 = w[k];
            let product = t1 * t2;
            let product_dot = x_dot[k] * t2 + w_dot[k] * t1;
            if product > best_1 {
                best_1 = product;
                best_1_dot = product_dot;
            }
        }
        let sum = T::zero();
        let len_3 = x.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k_1 in 0..len_3 {
            let t3 = x[k_1];
            let t3_dot = x_dot[k_1];
            sum_1 += t3 * t3;
            sum_1_dot += t3_dot * t3 + t3_dot * t3;
        }
        let out = best_1 + sum_1;
        let out_dot = best_1_dot + sum_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `matrix_times_vector`.
pub enum matrix_times_vector {}
impl matrix_times_vector {
    /// The result of `matrix_times_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'a, const N: usize, const M: usize>(
        a: &'a [[f64; N]; M],
        x: &'a [f64; N],
    ) -> ([f64; M], impl ::core::ops::Fn([f64; M]) -> ([[f64; N]; M], [f64; N])) {
        let (out, pullback) = Self::__vjp::<N, M>(a, x);
        (
            out,
            move |d_out: [f64; M]| {
                let mut d_a = [[0.0; N]; M];
                let mut d_x = [0.0; N];
                pullback(d_out, a, &mut d_a, x, &mut d_x);
                (d_a, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<'a, const N: usize, const M: usize>(
        a: &'a [[f64; N]; M],
        x: &'a [f64; N],
    ) -> (
        [f64; M],
        impl ::core::ops::Fn(
            [f64; M],
            &[[f64; N]; M],
            &mut [[f64; N]; M],
            &[f64; N],
            &mut [f64; N],
        ) + use<N, M>,
    ) {
        let mut result = [0.0; M];
        for i in 0..M {
            for j in 0..N {
                result[i] += a[i][j] * x[j];
            }
        }
        let out = result;
        (
            out,
            move |
                d_out: [f64; M],
                a: &[[f64; N]; M],
                d_a: &mut [[f64; N]; M],
                x: &[f64; N],
                d_x: &mut [f64; N]|
            {
                let d_out_1 = d_out;
                let mut d_result = [0.0; M];
                ::chainrule::__private::add_assign(&mut d_result, &d_out_1);
                for i in 0..M {
                    for j in 0..N {
                        let d_t1 = d_result[i];
                        let d_t2 = d_t1 * x[j];
                        let d_t3 = d_t1 * a[i][j];
                        d_x[j] += d_t3;
                        d_a[i][j] += d_t2;
                    }
                }
            },
        )
    }
    /// The result of `matrix_times_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<'a, const N: usize, const M: usize>(
        args: (&'a [[f64; N]; M], &'a [f64; N]),
        tangents: (&[[f64; N]; M], &[f64; N]),
    ) -> ([f64; M], [f64; M]) {
        let (a, x) = args;
        let (a_dot, x_dot) = tangents;
        Self::__jvp::<N, M>(a, a_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<'a, const N: usize, const M: usize>(
        a: &'a [[f64; N]; M],
        a_dot: &[[f64; N]; M],
        x: &'a [f64; N],
        x_dot: &[f64; N],
    ) -> ([f64; M], [f64; M]) {
        let mut result = [0.0; M];
        let mut result_dot = [0.0; M];
        for i in 0..M {
            for j in 0..N {
                let t1 = a[i][j];
                let t2 = x[j];
                result[i] += t1 * t2;
                result_dot[i] += a_dot[i][j] * t2 + x_dot[j] * t1;
            }
        }
        let out = result;
        let out_dot = result_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `mean`.
pub enum mean {}
impl mean {
    /// The result of `mean` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float, const N: usize>(
        x: [T; N],
    ) -> (T, impl ::core::ops::Fn(T) -> [T; N])
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let sum = T::zero();
        let mut sum_1 = sum;
        let mut i = 0;
        let mut trips = 0usize;
        while i < N {
            ::chainrule::__private::push(&mut saved_i, i);
            trips += 1;
            sum_1 += x[i];
            i = i + 1;
        }
        let t1 = T::from(N).unwrap();
        let out = sum_1 / t1;
        (
            out,
            move |d_out: T| {
                let mut saved_i_at = saved_i.len();
                let mut d_x = [::chainrule::__private::generic::zero::<T>(); N];
                let d_sum_1 = ::chainrule::__private::generic::zero_mul(
                    d_out,
                    ::chainrule::__private::generic::one::<T>() / t1,
                );
                for _ in 0..trips {
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    d_x[i] += d_sum_1;
                }
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float, const N: usize>(
        x: [T; N],
    ) -> (T, impl ::core::ops::Fn(T) -> ([T; N],) + use<T, N>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::vjp::<T, N>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `mean`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float, const N: usize>(x: [T; N]) -> [T; N]
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T, N>(x);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `mean` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float, const N: usize>(x: [T; N]) -> (T, [T; N])
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T, N>(x);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `mean`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float, const N: usize>(x: [T; N], d_x: &mut [T; N]) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, N>(x);
        let (d_x_added,) = pullback(::chainrule::__private::generic::one::<T>());
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `mean` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float, const N: usize>(args: [T; N], tangents: [T; N]) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T, N>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float, const N: usize>(x: [T; N], x_dot: [T; N]) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let sum = T::zero();
        let mut sum_1 = sum;
        let mut i = 0;
        let mut sum_1_dot = ::chainrule::__private::generic::zero::<T>();
        while i < N {
            (sum_1, i, sum_1_dot) = (sum_1 + x[i], i + 1, sum_1_dot + x_dot[i]);
        }
        let t1 = T::from(N).unwrap();
        let out = sum_1 / t1;
        let out_dot = ::chainrule::__private::generic::zero_mul(
            sum_1_dot,
            ::chainrule::__private::generic::one::<T>() / t1,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `calls`.
pub enum calls {}
impl calls {
    /// The result of `calls` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + Sum + NumAssign>(
        x: &[T],
        y: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (::chainrule::__private::Vec<T>, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, y);
        (
            out,
            move |d_out: T| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_y,) = pullback(d_out, x, &mut d_x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float + Sum + NumAssign>(
        x: &[T],
        y: T,
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T]) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (t1, norm_pullback) = norm::__vjp(x);
        let (t2, norm_pullback_1) = norm::__vjp::<T>(&x[1..]);
        let mut inner = t1 * t2;
        let _: T = inner;
        let t3 = ::chainrule::__private::generic::sqrt(inner);
        let (t4, folded_pullback) = folded::__vjp(x, x);
        let (t5, methods_of_float_pullback) = methods_of_float::__vjp(y, inner);
        let out = t3 + t4 * t5;
        (
            out,
            move |d_out: T, x: &[T], d_x: &mut [T]| {
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                let (d_y, t6) = methods_of_float_pullback(d_t5);
                let mut d_x_1 = ::chainrule::__private::zeros_like(x);
                folded_pullback(d_t4, x, &mut *d_x, x, &mut d_x_1[..]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
                let d_inner = t6
                    + ::chainrule::__private::generic::zero_mul(
                        d_out,
                        ::chainrule::__private::generic::from_f64::<T>(0.5) / t3,
                    );
                let (d_t1, d_t2) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &t2,
                    &inner,
                    d_inner,
                );
                norm_pullback_1(d_t2, &x[1..], &mut d_x[1..]);
                norm_pullback(d_t1, x, &mut *d_x);
                (d_y,)
            },
        )
    }
    /// The gradient of `calls`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + Sum + NumAssign>(
        x: &[T],
        y: T,
    ) -> (::chainrule::__private::Vec<T>, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `calls` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + Sum + NumAssign>(
        x: &[T],
        y: T,
    ) -> (T, (::chainrule::__private::Vec<T>, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(::chainrule::__private::generic::one::<T>(), x, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `calls`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + Sum + NumAssign>(
        x: &[T],
        y: T,
        d_x: &mut [T],
        d_y: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_y_added,) = pullback(::chainrule::__private::generic::one::<T>(), x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `calls` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + Sum + NumAssign>(
        args: (&[T], T),
        tangents: (&[T], T),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + Sum + NumAssign>(
        x: &[T],
        x_dot: &[T],
        y: T,
        y_dot: T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (t1, t1_dot) = norm::__jvp(x, x_dot);
        let (t2, t2_dot) = norm::__jvp::<T>(&x[1..], &x_dot[1..]);
        let mut inner = t1 * t2;
        let inner_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &t2,
            &inner,
            &t1_dot,
            &t2_dot,
        );
        let _: T = inner;
        let t3 = ::chainrule::__private::generic::sqrt(inner);
        let (t4, t4_dot) = folded::__jvp(x, x_dot, x, x_dot);
        let (t5, t5_dot) = methods_of_float::__jvp(y, y_dot, inner, inner_dot);
        let out = t3 + t4 * t5;
        let out_dot = ::chainrule::__private::generic::strong_mul(
            inner_dot,
            ::chainrule::__private::generic::from_f64::<T>(0.5) / t3,
        )
            + (::chainrule::__private::generic::strong_mul(t4_dot, t5)
                + ::chainrule::__private::generic::strong_mul(t5_dot, t4));
        (out, out_dot)
    }
}

/// The derivatives of the function `power`.
pub enum power {}
impl power {
    /// The result of `power` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, n: u32) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, n);
        (
            out,
            move |d_out: T| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(
        x: T,
        n: u32,
    ) -> (T, ::chainrule::__private::Box<dyn ::core::ops::Fn(T) -> (T, ())>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let mut saved_power_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let (out, t3_1) = if t1 {
            let t2 = T::one();
            (t2, ::chainrule::__private::generic::zero::<T>())
        } else {
            let (t3, power_pullback) = power::__vjp(x, n - 1);
            saved_power_pullback = ::core::option::Option::Some(power_pullback);
            (x * t3, t3)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: T| {
                let d_x = if t1 {
                    ::chainrule::__private::generic::zero::<T>()
                } else {
                    let power_pullback = ::chainrule::__private::kept(
                        &saved_power_pullback,
                    );
                    let d_t3 = d_out * x;
                    let (t4, _) = power_pullback(d_t3);
                    d_out * t3_1 + t4
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `power`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, n: u32) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        d_x
    }
    /// The value of `power` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, n: u32) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        (value, d_x)
    }
    /// The value of `power`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, n: u32, d_x: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x_added, _) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `power` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, u32), tangents: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp::<T>(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(
        x: T,
        x_dot: T,
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, out_dot) = if n == 0 {
            let t1 = T::one();
            (t1, ::chainrule::__private::generic::zero::<T>())
        } else {
            let (t2, t2_dot) = power::__jvp(x, x_dot, n - 1, ());
            (
                x * t2,
                ::chainrule::__private::generic::zero_mul(x_dot, t2)
                    + ::chainrule::__private::generic::strong_mul(t2_dot, x),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `both_traits`.
pub enum both_traits {}
impl both_traits {
    /// The result of `both_traits` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar + Float>(x: T) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::sin(x);
        let t2 = ::chainrule::__private::generic::exp(x);
        let t3 = ::chainrule::__private::generic::sqrt(x);
        let out = t1 * t2 + t3 * T::ONE;
        (
            out,
            move |d_out: T| {
                let d_t3 = d_out * T::ONE;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_x = ::chainrule::__private::generic::zero_mul(
                    d_t3,
                    ::chainrule::__private::generic::from_f64::<T>(0.5) / t3,
                ) + d_t2 * t2 + d_t1 * ::chainrule::__private::generic::cos(x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar + Float>(
        x: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `both_traits`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar + Float>(x: T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `both_traits` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar + Float>(x: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `both_traits`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar + Float>(x: T, d_x: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `both_traits` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar + Float>(args: T, tangents: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar + Float>(x: T, x_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = ::chainrule::__private::generic::sin(x);
        let t2 = ::chainrule::__private::generic::exp(x);
        let t3 = ::chainrule::__private::generic::sqrt(x);
        let out = t1 * t2 + t3 * T::ONE;
        let out_dot = x_dot * ::chainrule::__private::generic::cos(x) * t2
            + x_dot * t2 * t1
            + ::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::zero_mul(
                    x_dot,
                    ::chainrule::__private::generic::from_f64::<T>(0.5) / t3,
                ),
                T::ONE,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `own_trait`.
pub enum own_trait {}
impl own_trait {
    /// The result of `own_trait` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Number + Mul<Output = T>>(x: T) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let t1 = T::log2(T::LEVELS);
        let len = (::core::cmp::max(0, t1) as usize);
        let mut saved_result = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); len
        ];
        let mut result = x;
        for k in 0..t1 {
            let _: T = T::TWO;
            let at = k as usize;
            saved_result[at] = result;
            result = result * x + x * T::TWO;
        }
        let mut result_1 = result;
        for level in 0..T::LEVELS {
            if level + 1 == T::LEVELS {
                let _: T = T::TWO;
                result_1 = T::TWO * result_1;
            }
        }
        (
            result_1,
            move |d_result_1: T| {
                let mut d_result_1_1 = d_result_1;
                for level in (0..T::LEVELS).rev() {
                    if level + 1 == T::LEVELS {
                        d_result_1_1 *= T::TWO;
                    }
                }
                let mut d_result = d_result_1_1;
                let mut d_x = ::chainrule::__private::generic::zero::<T>();
                for k in (0..t1).rev() {
                    let at_1 = k as usize;
                    let result = saved_result[at_1];
                    (d_result, d_x) = (d_result * x, d_x + d_result * (T::TWO + result));
                }
                let d_x_1 = d_result + d_x;
                d_x_1
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Number + Mul<Output = T>>(
        x: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `own_trait`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Number + Mul<Output = T>>(x: T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `own_trait` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Number + Mul<Output = T>>(x: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `own_trait`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Number + Mul<Output = T>>(x: T, d_x: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `own_trait` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Number + Mul<Output = T>>(args: T, tangents: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Number + Mul<Output = T>>(x: T, x_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::log2(T::LEVELS);
        let mut result = x;
        let mut result_dot = x_dot;
        for k in 0..t1 {
            let _: T = T::TWO;
            (result, result_dot) = (
                result * x + x * T::TWO,
                result_dot * x + x_dot * result + x_dot * T::TWO,
            );
        }
        let mut result_1 = result;
        let mut result_1_dot = result_dot;
        for level in 0..T::LEVELS {
            if level + 1 == T::LEVELS {
                let _: T = T::TWO;
                result_1 = T::TWO * result_1;
                result_1_dot *= T::TWO;
            }
        }
        (result_1, result_1_dot)
    }
}

/// The derivatives of the function `infallible`.
pub enum infallible {}
impl infallible {
    /// The result of `infallible` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        y: f64,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, f64))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let half = T::from(0.5);
        let t1 = x * half;
        let t2 = ::chainrule::__private::generic::from_f64::<T>(y as f64);
        let t3 = <T as From<f64>>::from(2.0);
        let out = t1 * t2 + t3;
        (
            out,
            move |d_out: T| {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let d_y = ::chainrule::__private::generic::to_f64(d_t2) as f64;
                let d_x = d_t1 * half;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        y: f64,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, f64) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `infallible`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        y: f64,
    ) -> (T, f64)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `infallible` and its gradient.
    #[inline]
    pub fn value_and_grad<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        y: f64,
    ) -> (T, (T, f64))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `infallible`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        y: f64,
        d_x: &mut T,
        d_y: &mut f64,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `infallible` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        args: (T, f64),
        tangents: (T, f64),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(
        x: T,
        x_dot: T,
        y: f64,
        y_dot: f64,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let half = T::from(0.5);
        let t1 = x * half;
        let t2 = ::chainrule::__private::generic::from_f64::<T>(y as f64);
        let t3_dot = x_dot * half * t2
            + ::chainrule::__private::generic::from_f64::<T>(y_dot as f64) * t1;
        let t4 = <T as From<f64>>::from(2.0);
        let out = t1 * t2 + t4;
        (out, t3_dot)
    }
}

/// The derivatives of the function `two_parameters`.
pub enum two_parameters {}
impl two_parameters {
    /// The result of `two_parameters` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float, U: Float>(x: T, y: U) -> (T, impl ::core::ops::Fn(T) -> (T, U))
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let converted = ::chainrule::__private::generic::from_f64::<
            T,
        >(::chainrule::__private::generic::to_f64(y * y) as f64);
        let t1 = x * converted;
        let out = ::chainrule::__private::generic::sin(t1);
        (
            out,
            move |d_out: T| {
                let d_t1 = d_out * ::chainrule::__private::generic::cos(t1);
                let d_x = d_t1 * converted;
                let d_converted = d_t1 * x;
                let d_t2 = ::chainrule::__private::generic::from_f64::<
                    U,
                >(::chainrule::__private::generic::to_f64(d_converted) as f64);
                let t3 = d_t2 * y;
                let d_y = t3 + t3;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float, U: Float>(
        x: T,
        y: U,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, U) + use<T, U>)
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T, U>(x, y)
    }
    /// The gradient of `two_parameters`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float, U: Float>(x: T, y: U) -> (T, U)
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T, U>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `two_parameters` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float, U: Float>(x: T, y: U) -> (T, (T, U))
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T, U>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `two_parameters`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float, U: Float>(x: T, y: U, d_x: &mut T, d_y: &mut U) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, U>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `two_parameters` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float, U: Float>(args: (T, U), tangents: (T, U)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T, U>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float, U: Float>(x: T, x_dot: T, y: U, y_dot: U) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
        U: ::chainrule::__private::generic::IsScalar,
    {
        let converted = ::chainrule::__private::generic::from_f64::<
            T,
        >(::chainrule::__private::generic::to_f64(y * y) as f64);
        let converted_dot = ::chainrule::__private::generic::from_f64::<
            T,
        >(::chainrule::__private::generic::to_f64(y_dot * y + y_dot * y) as f64);
        let t1 = x * converted;
        let out = ::chainrule::__private::generic::sin(t1);
        let out_dot = (x_dot * converted + converted_dot * x)
            * ::chainrule::__private::generic::cos(t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `normalize`.
pub enum normalize {}
impl normalize {
    /// The result of `normalize` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(
        x: &mut [T; 2],
        scale: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T), &mut [T; 2]) -> T + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, scale);
        (
            out,
            move |d_out: (T, T), d_x: &mut [T; 2]| {
                let (d_scale,) = pullback(d_out, d_x);
                d_scale
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(
        x: &mut [T; 2],
        scale: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T), &mut [T; 2]) -> (T,) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x[0];
        let t2 = x[1];
        let length = ::chainrule::__private::generic::hypot(t1, t2);
        let len = x.len();
        let mut saved_t3 = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); len
        ];
        for k in 0..len {
            let t4 = x[k] / length;
            x[k] = t4 * scale;
            saved_t3[k] = t4;
        }
        let out = x[0] + x[1];
        (
            (length, out),
            move |(t5, d_out): (T, T), d_x: &mut [T; 2]| {
                d_x[1] += d_out;
                d_x[0] += d_out;
                let mut d_scale = ::chainrule::__private::generic::zero::<T>();
                let mut d_length = ::chainrule::__private::generic::zero::<T>();
                for k in 0..len {
                    let t4 = saved_t3[k];
                    let d_t6 = d_x[k];
                    d_x[k] = ::chainrule::__private::generic::zero::<T>();
                    let d_t4 = d_t6 * scale;
                    let d_scale_1 = d_t6 * t4;
                    let t7 = ::chainrule::__private::generic::one::<T>() / length;
                    let d_t8 = ::chainrule::__private::generic::zero_mul(d_t4, t7);
                    let d_length_1 = -::chainrule::__private::generic::zero_mul(
                        d_t4,
                        t4 * t7,
                    );
                    d_x[k] += d_t8;
                    d_scale += d_scale_1;
                    d_length += d_length_1;
                }
                let d_length_2 = t5 + d_length;
                let d_t1 = ::chainrule::__private::generic::zero_mul(
                    d_length_2,
                    ::chainrule::__private::generic::div_or_zero(t1, length),
                );
                let d_t2 = ::chainrule::__private::generic::zero_mul(
                    d_length_2,
                    ::chainrule::__private::generic::div_or_zero(t2, length),
                );
                d_x[1] += d_t2;
                d_x[0] += d_t1;
                (d_scale,)
            },
        )
    }
    /// The result of `normalize` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(
        args: (&mut [T; 2], T),
        tangents: (&mut [T; 2], T),
    ) -> ((T, T), (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, scale) = args;
        let (x_dot, scale_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(
        x: &mut [T; 2],
        x_dot: &mut [T; 2],
        scale: T,
        scale_dot: T,
    ) -> ((T, T), (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x[0];
        let t2 = x[1];
        let length = ::chainrule::__private::generic::hypot(t1, t2);
        let length_dot = ::chainrule::__private::generic::strong_mul(
            x_dot[0],
            ::chainrule::__private::generic::div_or_zero(t1, length),
        )
            + ::chainrule::__private::generic::strong_mul(
                x_dot[1],
                ::chainrule::__private::generic::div_or_zero(t2, length),
            );
        let len = x.len();
        for k in 0..len {
            let t3 = x[k] / length;
            let t4 = ::chainrule::__private::generic::one::<T>() / length;
            x[k] = t3 * scale;
            x_dot[k] = ::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::strong_mul(x_dot[k], t4)
                    - ::chainrule::__private::generic::strong_mul(length_dot, t3 * t4),
                scale,
            ) + ::chainrule::__private::generic::zero_mul(scale_dot, t3);
        }
        let out = x[0] + x[1];
        let out_dot = x_dot[0] + x_dot[1];
        ((length, out), (length_dot, out_dot))
    }
}
impl ::chainrule::__private::TakesMut<0> for normalize {}

/// The derivatives of the function `guarded`.
pub enum guarded {}
impl guarded {
    /// The result of `guarded` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x.is_zero() || y.is_nan() || !x.is_finite();
        let out = if t1 {
            let t2 = T::zero();
            t2
        } else {
            let one = <T as One>::one();
            let t3 = match x.partial_cmp(&y) {
                Some(std::cmp::Ordering::Less) => x / y,
                _ => y * y / x + one,
            };
            t3
        };
        (
            out,
            move |d_out: T| {
                let (d_x_1, d_y_1) = if t1 {
                    (
                        ::chainrule::__private::generic::zero::<T>(),
                        ::chainrule::__private::generic::zero::<T>(),
                    )
                } else {
                    let (d_x, d_y) = match x.partial_cmp(&y) {
                        Some(std::cmp::Ordering::Less) => {
                            let t4 = ::chainrule::__private::generic::one::<T>() / y;
                            (
                                ::chainrule::__private::generic::zero_mul(d_out, t4),
                                -::chainrule::__private::generic::zero_mul(
                                    d_out,
                                    x * t4 * t4,
                                ),
                            )
                        }
                        _ => {
                            let t5 = ::chainrule::__private::generic::one::<T>() / x;
                            let d_t6 = ::chainrule::__private::generic::zero_mul(
                                d_out,
                                t5,
                            );
                            let t7 = d_t6 * y;
                            (
                                -::chainrule::__private::generic::zero_mul(
                                    d_out,
                                    y * y * t5 * t5,
                                ),
                                t7 + t7,
                            )
                        }
                    };
                    (d_x, d_y)
                };
                (d_x_1, d_y_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `guarded`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `guarded` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `guarded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `guarded` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, out_dot) = if x.is_zero() || y.is_nan() || !x.is_finite() {
            let t1 = T::zero();
            (t1, ::chainrule::__private::generic::zero::<T>())
        } else {
            let one = <T as One>::one();
            let (t6, t6_dot) = match x.partial_cmp(&y) {
                Some(std::cmp::Ordering::Less) => {
                    let t2 = x / y;
                    let t3 = ::chainrule::__private::generic::one::<T>() / y;
                    (
                        t2,
                        ::chainrule::__private::generic::zero_mul(x_dot, t3)
                            - ::chainrule::__private::generic::zero_mul(y_dot, t2 * t3),
                    )
                }
                _ => {
                    let t4 = y * y / x;
                    let t5 = ::chainrule::__private::generic::one::<T>() / x;
                    (
                        t4 + one,
                        ::chainrule::__private::generic::zero_mul(
                            y_dot * y + y_dot * y,
                            t5,
                        ) - ::chainrule::__private::generic::zero_mul(x_dot, t4 * t5),
                    )
                }
            };
            (t6, t6_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `unused_parameter`.
pub enum unused_parameter {}
impl unused_parameter {
    /// The result of `unused_parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: std::fmt::Debug>(
        x: f64,
        label: T,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp::<T>(x, label);
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
    pub fn __vjp<T: std::fmt::Debug>(
        x: f64,
        mut label: T,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<T>) {
        let length = format!("{label:?}", label = label).len();
        let t1 = length as f64;
        let out = x * t1;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                (d_x, ())
            },
        )
    }
    /// The gradient of `unused_parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: std::fmt::Debug>(x: f64, label: T) -> f64 {
        let (_, pullback) = Self::__vjp::<T>(x, label);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `unused_parameter` and its gradient.
    #[inline]
    pub fn value_and_grad<T: std::fmt::Debug>(x: f64, label: T) -> (f64, f64) {
        let (value, pullback) = Self::__vjp::<T>(x, label);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `unused_parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: std::fmt::Debug>(x: f64, label: T, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp::<T>(x, label);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `unused_parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: std::fmt::Debug>(args: (f64, T), tangents: f64) -> (f64, f64) {
        let (x, label) = args;
        let x_dot = tangents;
        let label_dot = ();
        Self::__jvp::<T>(x, x_dot, label, label_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: std::fmt::Debug>(
        x: f64,
        x_dot: f64,
        mut label: T,
        label_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let length = format!("{label:?}", label = label).len();
        let t1 = length as f64;
        let out = x * t1;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `containers`.
pub enum containers {}
impl containers {
    /// The result of `containers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let t1 = T::zero();
        let mut sums = ::chainrule::__private::vec![t1; 3];
        let len = sums.len();
        let t2 = T::one();
        let mut product = [t2; 3];
        let mut saved_t3 = [::chainrule::__private::generic::zero::<T>(); 3];
        for i in 0..3 {
            sums[i] = x * T::from(i).unwrap() + y;
            let t4 = product[i];
            product[i] = t4 * sums[i];
            saved_t3[i] = t4;
        }
        let mut grown: ::chainrule::__private::Vec<T> = ::chainrule::__private::Vec::new();
        for i_1 in 0..3 {
            grown.push(::chainrule::__private::generic::powi(x, i_1) * y);
        }
        let len_1 = grown.len();
        let t5 = product[0];
        let t6 = product[1];
        let len_2 = grown.len();
        let mut saved_t7 = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); len_2
        ];
        let mut t8 = t5 * t6 + product[2];
        for k in 0..len_2 {
            saved_t7[k] = t8;
            t8 = ::chainrule::__private::generic::max(t8, grown[k]);
        }
        (
            t8,
            move |d_t8: T| {
                let mut d_grown = ::chainrule::__private::vec![
                    ::chainrule::__private::generic::zero:: < T > (); len_1
                ];
                let mut d_product = [::chainrule::__private::generic::zero::<T>(); 3];
                let mut d_sums = ::chainrule::__private::vec![
                    ::chainrule::__private::generic::zero:: < T > (); len
                ];
                let mut d_t8_1 = d_t8;
                for k in (0..len_2).rev() {
                    let t8 = saved_t7[k];
                    let t9 = grown[k];
                    let d_t10 = d_t8_1
                        * ::chainrule::__private::generic::max_second(t8, t9);
                    d_grown[k] += d_t10;
                    d_t8_1 *= ::chainrule::__private::generic::max_first(t8, t9);
                }
                d_product[2] += d_t8_1;
                let d_t5 = d_t8_1 * t6;
                let d_t6 = d_t8_1 * t5;
                d_product[1] += d_t6;
                d_product[0] += d_t5;
                let mut d_x = ::chainrule::__private::generic::zero::<T>();
                let mut d_y = ::chainrule::__private::generic::zero::<T>();
                for i_1 in (0..3).rev() {
                    let d_t11 = ::chainrule::__private::take(d_grown.pop());
                    let d_t12 = d_t11 * y;
                    let d_y_1 = d_t11 * ::chainrule::__private::generic::powi(x, i_1);
                    let d_x_1 = ::chainrule::__private::generic::zero_mul(
                        d_t12,
                        ::chainrule::__private::generic::strong_mul(
                            ::chainrule::__private::generic::float(i_1),
                            ::chainrule::__private::generic::powi(
                                x,
                                ::chainrule::__private::pred(i_1),
                            ),
                        ),
                    );
                    d_x += d_x_1;
                    d_y += d_y_1;
                }
                let mut d_x_2 = ::chainrule::__private::generic::zero::<T>();
                let mut d_y_2 = ::chainrule::__private::generic::zero::<T>();
                for i in 0..3 {
                    let d_t13 = d_product[i];
                    d_product[i] = ::chainrule::__private::generic::zero::<T>();
                    let d_t4 = d_t13 * sums[i];
                    let d_t14 = d_t13 * saved_t3[i];
                    d_sums[i] += d_t14;
                    d_product[i] += d_t4;
                    let d_t15 = d_sums[i];
                    d_sums[i] = ::chainrule::__private::generic::zero::<T>();
                    let d_x_3 = d_t15 * T::from(i).unwrap();
                    d_x_2 += d_x_3;
                    d_y_2 += d_t15;
                }
                let d_x_4 = d_x + d_x_2;
                let d_y_3 = d_y + d_y_2;
                (d_x_4, d_y_3)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `containers`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `containers` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `containers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `containers` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::zero();
        let mut sums = ::chainrule::__private::vec![t1; 3];
        let mut sums_dot = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); 3
        ];
        let t2 = T::one();
        let mut product = [t2; 3];
        let mut product_dot = [::chainrule::__private::generic::zero::<T>(); 3];
        for i in 0..3 {
            let t3 = T::from(i).unwrap();
            sums[i] = x * t3 + y;
            sums_dot[i] = x_dot * t3 + y_dot;
            let t4 = product[i];
            let t5 = sums[i];
            product[i] = t4 * t5;
            product_dot[i] = product_dot[i] * t5 + sums_dot[i] * t4;
        }
        let mut grown: ::chainrule::__private::Vec<T> = ::chainrule::__private::Vec::new();
        let mut grown_dot = ::chainrule::__private::Vec::<T>::new();
        for i_1 in 0..3 {
            let t6 = ::chainrule::__private::generic::powi(x, i_1);
            grown.push(t6 * y);
            grown_dot
                .push(
                    ::chainrule::__private::generic::strong_mul(
                        ::chainrule::__private::generic::zero_mul(
                            x_dot,
                            ::chainrule::__private::generic::strong_mul(
                                ::chainrule::__private::generic::float(i_1),
                                ::chainrule::__private::generic::powi(
                                    x,
                                    ::chainrule::__private::pred(i_1),
                                ),
                            ),
                        ),
                        y,
                    ) + ::chainrule::__private::generic::zero_mul(y_dot, t6),
                );
        }
        let t7 = product[0];
        let t8 = product[1];
        let len = grown.len();
        let mut t9 = t7 * t8 + product[2];
        let mut t9_dot = product_dot[0] * t8 + product_dot[1] * t7 + product_dot[2];
        for k in 0..len {
            let t10 = grown[k];
            (t9, t9_dot) = (
                ::chainrule::__private::generic::max(t9, t10),
                ::chainrule::__private::generic::strong_mul(
                    t9_dot,
                    ::chainrule::__private::generic::max_first(t9, t10),
                )
                    + ::chainrule::__private::generic::strong_mul(
                        grown_dot[k],
                        ::chainrule::__private::generic::max_second(t9, t10),
                    ),
            );
        }
        (t9, t9_dot)
    }
}

/// The derivatives of the function `optional`.
pub enum optional {}
impl optional {
    /// The result of `optional` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(
        x: T,
        y: T,
    ) -> (
        Option<T>,
        impl ::core::ops::Fn(
            <Option<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (T, T),
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x > y;
        let (t2, t3) = if t1 {
            (true, x * y)
        } else {
            (false, ::chainrule::__private::generic::zero::<T>())
        };
        let out = if t2 {
            let t4 = ::core::option::Option::Some(t3);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros);
            t4
        } else {
            let t5 = ::core::option::Option::None;
            t5
        };
        (
            out,
            move |d_out: <Option<T> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t3 = if t2 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t4 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_out_1);
                    *d_t4.__Arrived_0_mut()
                } else {
                    ::chainrule::__private::generic::zero::<T>()
                };
                let (d_x, d_y) = if t1 {
                    (d_t3 * y, d_t3 * x)
                } else {
                    (
                        ::chainrule::__private::generic::zero::<T>(),
                        ::chainrule::__private::generic::zero::<T>(),
                    )
                };
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(
        x: T,
        y: T,
    ) -> (
        Option<T>,
        impl ::core::ops::Fn(
            <Option<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (T, T) + use<T>,
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The result of `optional` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(
        args: (T, T),
        tangents: (T, T),
    ) -> (Option<T>, <Option<T> as ::chainrule::Differentiable>::Tangent)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(
        x: T,
        x_dot: T,
        y: T,
        y_dot: T,
    ) -> (Option<T>, <Option<T> as ::chainrule::Differentiable>::Tangent)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (t1, t2, t2_dot) = if x > y {
            (true, x * y, x_dot * y + y_dot * x)
        } else {
            (
                false,
                ::chainrule::__private::generic::zero::<T>(),
                ::chainrule::__private::generic::zero::<T>(),
            )
        };
        let (out, out_dot) = if t1 {
            let t3 = ::core::option::Option::Some(t2);
            let t3_dot = ::core::option::Option::Some(t2_dot);
            (t3, t3_dot)
        } else {
            let t4 = ::core::option::Option::None;
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `widened`.
pub enum widened {}
impl widened {
    /// The result of `widened` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T, y: T) -> (f64, impl ::core::ops::Fn(f64) -> (T, T)) {
        let t1 = ::chainrule::Scalar::to_f64(x) as f64;
        let t2 = ::chainrule::Scalar::to_f64(y) as f64;
        let out = t1 * t2 + t1.sin();
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * t1;
                let d_y = <T as ::chainrule::Scalar>::from_f64(d_t2 as f64);
                let d_t1 = d_out * t1.cos() + d_out * t2;
                let d_x = <T as ::chainrule::Scalar>::from_f64(d_t1 as f64);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: T,
        y: T,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (T, T) + use<T>) {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `widened`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T, y: T) -> (T, T) {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(1.0)
    }
    /// The value of `widened` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T, y: T) -> (f64, (T, T)) {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(1.0))
    }
    /// The value of `widened`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> f64 {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `widened` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (T, T), tangents: (T, T)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T, y: T, y_dot: T) -> (f64, f64) {
        let t1 = ::chainrule::Scalar::to_f64(x) as f64;
        let t1_dot = ::chainrule::Scalar::to_f64(x_dot) as f64;
        let t2 = ::chainrule::Scalar::to_f64(y) as f64;
        let out = t1 * t2 + t1.sin();
        let out_dot = t1_dot * t2 + ::chainrule::Scalar::to_f64(y_dot) as f64 * t1
            + t1_dot * t1.cos();
        (out, out_dot)
    }
}

/// The derivatives of the function `literals`.
pub enum literals {}
impl literals {
    /// The result of `literals` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = literal(2.0);
        let t2 = literal::<T>(0.5);
        let t3 = t2 * y;
        let out = x * t1 + t3 * y;
        (
            out,
            move |d_out: T| {
                let d_y = d_out * (t3 + t3);
                let d_x = d_out * t1;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `literals`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `literals` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `literals`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `literals` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = literal(2.0);
        let t2 = literal::<T>(0.5);
        let t3 = t2 * y;
        let out = x * t1 + t3 * y;
        let out_dot = x_dot * t1 + (y_dot * t2 * y + y_dot * t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `height`.
pub enum height {}
impl height {
    /// The result of `height` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(
        wave: &Wave<T>,
    ) -> (
        T,
        impl ::core::ops::Fn(T) -> <Wave<T> as ::chainrule::Differentiable>::Tangent,
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(wave);
        (
            out,
            move |d_out: T| {
                let mut d_wave = ::chainrule::__private::zeros_like(wave);
                pullback(d_out, wave, &mut d_wave);
                d_wave
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(
        wave: &Wave<T>,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Wave<T>,
            &mut <Wave<T> as ::chainrule::Differentiable>::Tangent,
        ) + use<T>,
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = wave.amplitude;
        let mut t2 = wave.phase;
        let _: T = t2;
        let t3 = ::chainrule::__private::generic::sin(t2);
        let out = t1 * t3;
        (
            out,
            move |
                d_out: T,
                wave: &Wave<T>,
                d_wave: &mut <Wave<T> as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t1, d_t3) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t3,
                    &out,
                    d_out,
                );
                let d_t2 = d_t3 * ::chainrule::__private::generic::cos(t2);
                ::chainrule::__private::add_part(&mut d_wave.phase, &d_t2);
                ::chainrule::__private::add_part(&mut d_wave.amplitude, &d_t1);
            },
        )
    }
    /// The gradient of `height`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(
        wave: &Wave<T>,
    ) -> <Wave<T> as ::chainrule::Differentiable>::Tangent
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(wave);
        let mut d_wave = ::chainrule::__private::zeros_like(wave);
        pullback(::chainrule::__private::generic::one::<T>(), wave, &mut d_wave);
        d_wave
    }
    /// The value of `height` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(
        wave: &Wave<T>,
    ) -> (T, <Wave<T> as ::chainrule::Differentiable>::Tangent)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(wave);
        let mut d_wave = ::chainrule::__private::zeros_like(wave);
        pullback(::chainrule::__private::generic::one::<T>(), wave, &mut d_wave);
        (value, d_wave)
    }
    /// The value of `height`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(
        wave: &Wave<T>,
        d_wave: &mut <Wave<T> as ::chainrule::Differentiable>::Tangent,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(wave);
        pullback(::chainrule::__private::generic::one::<T>(), wave, d_wave);
        value
    }
    /// The result of `height` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(
        args: &Wave<T>,
        tangents: &<Wave<T> as ::chainrule::Differentiable>::Tangent,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let wave = args;
        let wave_dot = tangents;
        Self::__jvp::<T>(wave, wave_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(
        wave: &Wave<T>,
        wave_dot: &<Wave<T> as ::chainrule::Differentiable>::Tangent,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = wave.amplitude;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &wave_dot.amplitude);
        let mut t2 = wave.phase;
        let mut t2_dot = ::chainrule::__private::generic::zero::<T>();
        ::chainrule::__private::read_part(&mut t2_dot, &wave_dot.phase);
        let _: T = t2;
        let t3 = ::chainrule::__private::generic::sin(t2);
        let out = t1 * t3;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t3,
            &out,
            &t1_dot,
            &(t2_dot * ::chainrule::__private::generic::cos(t2)),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `determinant`.
pub enum determinant {}
impl determinant {
    /// The result of `determinant` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float, const N: usize>(
        a: &[[T; N]; N],
    ) -> (T, impl ::core::ops::Fn(T) -> [[T; N]; N])
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T, N>(a);
        (
            out,
            move |d_out: T| {
                let mut d_a = [[::chainrule::__private::generic::zero::<T>(); N]; N];
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float, const N: usize>(
        a: &[[T; N]; N],
    ) -> (T, impl ::core::ops::Fn(T, &[[T; N]; N], &mut [[T; N]; N]) + use<T, N>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let mut saved_factor: ::chainrule::__private::Vec<T> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut m = *a;
        let product = T::one();
        let mut saved_product = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); N
        ];
        let mut product_1 = product;
        for k in 0..N {
            let t1 = k + 1;
            let len = ::core::cmp::max(t1, N) - t1;
            let start = saved_factor.len();
            ::chainrule::__private::room(&mut saved_factor, len, &[N]);
            saved_factor
                .resize(start + len, ::chainrule::__private::generic::zero::<T>());
            let end = start + len;
            let product_2 = product_1 * m[k][k];
            let saved_factor_1 = &mut saved_factor[start..end];
            for i in t1..N {
                let factor = m[i][k] / m[k][k];
                for j in k..N {
                    m[i][j] = m[i][j] - factor * m[k][j];
                }
                let at = i - t1;
                saved_factor_1[at] = factor;
            }
            saved_product[k] = product_1;
            product_1 = product_2;
        }
        (
            product_1,
            move |d_product_1: T, a: &[[T; N]; N], d_a: &mut [[T; N]; N]| {
                let mut saved_factor_at = saved_factor.len();
                let mut d_m = [[::chainrule::__private::generic::zero::<T>(); N]; N];
                let mut d_product_1_1 = d_product_1;
                for k in (0..N).rev() {
                    let product_1 = saved_product[k];
                    let t2 = m[k][k];
                    let t1 = k + 1;
                    let len = ::core::cmp::max(t1, N) - t1;
                    saved_factor_at -= len;
                    let start_1 = saved_factor_at;
                    let end_1 = start_1 + len;
                    let saved_factor_2 = &saved_factor[start_1..end_1];
                    for i in (t1..N).rev() {
                        let at_1 = i - t1;
                        let factor = saved_factor_2[at_1];
                        let mut d_factor = ::chainrule::__private::generic::zero::<T>();
                        for j in (k..N).rev() {
                            let d_t3 = d_m[i][j];
                            d_m[i][j] = ::chainrule::__private::generic::zero::<T>();
                            let d_factor_1 = -(d_t3 * m[k][j]);
                            let d_t4 = -(d_t3 * factor);
                            d_m[k][j] += d_t4;
                            d_m[i][j] += d_t3;
                            d_factor += d_factor_1;
                        }
                        let t5 = ::chainrule::__private::generic::one::<T>() / t2;
                        let d_t6 = ::chainrule::__private::generic::zero_mul(
                            d_factor,
                            t5,
                        );
                        let d_t7 = -::chainrule::__private::generic::zero_mul(
                            d_factor,
                            factor * t5,
                        );
                        d_m[k][k] += d_t7;
                        d_m[i][k] += d_t6;
                    }
                    let d_t8 = d_product_1_1 * product_1;
                    d_m[k][k] += d_t8;
                    d_product_1_1 *= t2;
                }
                ::chainrule::__private::add_assign(&mut *d_a, &d_m);
            },
        )
    }
    /// The gradient of `determinant`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float, const N: usize>(a: &[[T; N]; N]) -> [[T; N]; N]
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T, N>(a);
        let mut d_a = [[::chainrule::__private::generic::zero::<T>(); N]; N];
        pullback(::chainrule::__private::generic::one::<T>(), a, &mut d_a);
        d_a
    }
    /// The value of `determinant` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float, const N: usize>(a: &[[T; N]; N]) -> (T, [[T; N]; N])
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, N>(a);
        let mut d_a = [[::chainrule::__private::generic::zero::<T>(); N]; N];
        pullback(::chainrule::__private::generic::one::<T>(), a, &mut d_a);
        (value, d_a)
    }
    /// The value of `determinant`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float, const N: usize>(
        a: &[[T; N]; N],
        d_a: &mut [[T; N]; N],
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, N>(a);
        pullback(::chainrule::__private::generic::one::<T>(), a, d_a);
        value
    }
    /// The result of `determinant` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float, const N: usize>(
        args: &[[T; N]; N],
        tangents: &[[T; N]; N],
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let a = args;
        let a_dot = tangents;
        Self::__jvp::<T, N>(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float, const N: usize>(
        a: &[[T; N]; N],
        a_dot: &[[T; N]; N],
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let mut m = *a;
        let mut m_dot = *a_dot;
        let product = T::one();
        let mut product_1 = product;
        let mut product_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k in 0..N {
            let t1 = m[k][k];
            let product_2 = product_1 * t1;
            let product_2_dot = ::chainrule::__private::generic::strong_mul(
                product_1_dot,
                t1,
            ) + ::chainrule::__private::generic::strong_mul(m_dot[k][k], product_1);
            for i in k + 1..N {
                let t2 = m[k][k];
                let factor = m[i][k] / t2;
                let t3 = ::chainrule::__private::generic::one::<T>() / t2;
                let factor_dot = ::chainrule::__private::generic::strong_mul(
                    m_dot[i][k],
                    t3,
                )
                    - ::chainrule::__private::generic::strong_mul(
                        m_dot[k][k],
                        factor * t3,
                    );
                for j in k..N {
                    let t4 = m[k][j];
                    m[i][j] = m[i][j] - factor * t4;
                    m_dot[i][j] = m_dot[i][j]
                        - (::chainrule::__private::generic::strong_mul(factor_dot, t4)
                            + ::chainrule::__private::generic::strong_mul(
                                m_dot[k][j],
                                factor,
                            ));
                }
            }
            product_1 = product_2;
            product_1_dot = product_2_dot;
        }
        (product_1, product_1_dot)
    }
}

/// The derivatives of the function `repeated`.
pub enum repeated {}
impl repeated {
    /// The result of `repeated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, n: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let count = n.to_usize().unwrap();
        let product = T::one();
        let len = (::core::cmp::max(0, count) as usize);
        let mut saved_product = ::chainrule::__private::vec![
            ::chainrule::__private::generic::zero:: < T > (); len
        ];
        let mut product_1 = product;
        for k in 0..count {
            let at = k as usize;
            saved_product[at] = product_1;
            product_1 *= x;
        }
        let t1 = n.to_i32().unwrap_or(0);
        let t2 = ::chainrule::__private::generic::powi(x, t1);
        let t3 = product_1 * t2;
        let out = t3 * n;
        (
            out,
            move |d_out: T| {
                let d_t3 = d_out * n;
                let d_n = d_out * t3;
                let d_t2 = d_t3 * product_1;
                let mut d_product_1 = d_t3 * t2;
                let mut d_x = ::chainrule::__private::generic::zero::<T>();
                let t4 = ::chainrule::__private::generic::zero_mul(
                    d_t2,
                    ::chainrule::__private::generic::strong_mul(
                        ::chainrule::__private::generic::float(t1),
                        ::chainrule::__private::generic::powi(
                            x,
                            ::chainrule::__private::pred(t1),
                        ),
                    ),
                );
                for k in (0..count).rev() {
                    let at_1 = k as usize;
                    let product_1_1 = saved_product[at_1];
                    let d_x_1 = d_product_1 * product_1_1;
                    d_product_1 *= x;
                    d_x += d_x_1;
                }
                let d_x_2 = t4 + d_x;
                (d_x_2, d_n)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, n: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, n)
    }
    /// The gradient of `repeated`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, n: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, n);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `repeated` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, n: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, n);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `repeated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, n: T, d_x: &mut T, d_n: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x_added, d_n_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_n += d_n_added;
        value
    }
    /// The result of `repeated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, n) = args;
        let (x_dot, n_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, n: T, n_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let count = n.to_usize().unwrap();
        let product = T::one();
        let mut product_1 = product;
        let mut product_1_dot = ::chainrule::__private::generic::zero::<T>();
        for k in 0..count {
            (product_1, product_1_dot) = (
                product_1 * x,
                product_1_dot * x + x_dot * product_1,
            );
        }
        let t1 = n.to_i32().unwrap_or(0);
        let t2 = ::chainrule::__private::generic::powi(x, t1);
        let t3 = product_1 * t2;
        let out = t3 * n;
        let out_dot = ::chainrule::__private::generic::strong_mul(
            ::chainrule::__private::generic::zero_mul(product_1_dot, t2)
                + ::chainrule::__private::generic::strong_mul(
                    ::chainrule::__private::generic::zero_mul(
                        x_dot,
                        ::chainrule::__private::generic::strong_mul(
                            ::chainrule::__private::generic::float(t1),
                            ::chainrule::__private::generic::powi(
                                x,
                                ::chainrule::__private::pred(t1),
                            ),
                        ),
                    ),
                    product_1,
                ),
            n,
        ) + ::chainrule::__private::generic::zero_mul(n_dot, t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled_by_floats`.
pub enum scaled_by_floats {}
impl scaled_by_floats {
    /// The result of `scaled_by_floats` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + Mul<f64, Output = T>>(
        x: T,
        y: f64,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, f64))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x * ::chainrule::__private::generic::from_f64::<T>(2.0);
        let t2 = ::chainrule::__private::generic::from_f64::<T>(y as f64);
        let sum = t1 * t2;
        let t3 = ::chainrule::__private::generic::from_f64::<T>((y * y) as f64);
        let sum_1 = sum * t3;
        let out = ::chainrule::__private::generic::sin(sum_1)
            * ::chainrule::__private::generic::from_f64::<T>(0.5);
        (
            out,
            move |d_out: T| {
                let d_t4 = d_out * ::chainrule::__private::generic::from_f64::<T>(0.5);
                let d_sum_1 = d_t4 * ::chainrule::__private::generic::cos(sum_1);
                let d_sum = d_sum_1 * t3;
                let d_t3 = d_sum_1 * sum;
                let d_t5 = ::chainrule::__private::generic::to_f64(d_t3) as f64;
                let t6 = d_t5 * y;
                let d_t1 = d_sum * t2;
                let d_t2 = d_sum * t1;
                let d_x = d_t1 * ::chainrule::__private::generic::from_f64::<T>(2.0);
                let d_y = t6 + t6 + ::chainrule::__private::generic::to_f64(d_t2) as f64;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float + Mul<f64, Output = T>>(
        x: T,
        y: f64,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, f64) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `scaled_by_floats`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + Mul<f64, Output = T>>(x: T, y: f64) -> (T, f64)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `scaled_by_floats` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + Mul<f64, Output = T>>(x: T, y: f64) -> (T, (T, f64))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `scaled_by_floats`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + Mul<f64, Output = T>>(
        x: T,
        y: f64,
        d_x: &mut T,
        d_y: &mut f64,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `scaled_by_floats` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + Mul<f64, Output = T>>(
        args: (T, f64),
        tangents: (T, f64),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + Mul<f64, Output = T>>(
        x: T,
        x_dot: T,
        y: f64,
        y_dot: f64,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x * ::chainrule::__private::generic::from_f64::<T>(2.0);
        let t2 = ::chainrule::__private::generic::from_f64::<T>(y as f64);
        let sum = t1 * t2;
        let sum_dot = x_dot * ::chainrule::__private::generic::from_f64::<T>(2.0) * t2
            + ::chainrule::__private::generic::from_f64::<T>(y_dot as f64) * t1;
        let t3 = ::chainrule::__private::generic::from_f64::<T>((y * y) as f64);
        let sum_1 = sum * t3;
        let sum_1_dot = sum_dot * t3
            + ::chainrule::__private::generic::from_f64::<
                T,
            >((y_dot * y + y_dot * y) as f64) * sum;
        let out = ::chainrule::__private::generic::sin(sum_1)
            * ::chainrule::__private::generic::from_f64::<T>(0.5);
        let out_dot = sum_1_dot * ::chainrule::__private::generic::cos(sum_1)
            * ::chainrule::__private::generic::from_f64::<T>(0.5);
        (out, out_dot)
    }
}

/// The derivatives of the function `smooth_noise`.
pub enum smooth_noise {}
impl smooth_noise {
    /// The result of `smooth_noise` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<L: Lattice + ?Sized>(
        x: f64,
        lattice: &L,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp::<L>(x, lattice);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, lattice, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<L: Lattice + ?Sized>(
        x: f64,
        lattice: &L,
    ) -> (f64, impl ::core::ops::Fn(f64, &L, &mut ()) -> (f64,) + use<L>) {
        let mut at = x.floor() as isize;
        let t = x - x.floor();
        let t1 = t * t;
        let t2 = 3.0 - 2.0 * t;
        let weight = t1 * t2;
        let t3 = lattice.value(at);
        let t4 = 1.0 - weight;
        let t5 = t3 * t4;
        let t6 = lattice.value(at + 1);
        let t7 = t6 * weight;
        let out = t5 + t7;
        (
            out,
            move |d_out: f64, lattice: &L, _: &mut ()| {
                let (d_t5, d_t7) = ::chainrule::__private::add_pullback(
                    &t5,
                    &t7,
                    &out,
                    d_out,
                );
                let (_, t8) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &weight,
                    &t7,
                    d_t7,
                );
                let (_, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                let d_weight = t8 - d_t4;
                let d_t1 = d_weight * t2;
                let d_t2 = d_weight * t1;
                let t9 = d_t1 * t;
                let d_t = t9 + t9 - d_t2 * 2.0;
                (d_t,)
            },
        )
    }
    /// The gradient of `smooth_noise`, with the shape of its arguments.
    #[inline]
    pub fn grad<L: Lattice + ?Sized>(x: f64, lattice: &L) -> f64 {
        let (_, pullback) = Self::__vjp::<L>(x, lattice);
        let (d_x,) = pullback(1.0, lattice, &mut ());
        d_x
    }
    /// The value of `smooth_noise` and its gradient.
    #[inline]
    pub fn value_and_grad<L: Lattice + ?Sized>(x: f64, lattice: &L) -> (f64, f64) {
        let (value, pullback) = Self::__vjp::<L>(x, lattice);
        let (d_x,) = pullback(1.0, lattice, &mut ());
        (value, d_x)
    }
    /// The value of `smooth_noise`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<L: Lattice + ?Sized>(
        x: f64,
        lattice: &L,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp::<L>(x, lattice);
        let (d_x_added,) = pullback(1.0, lattice, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `smooth_noise` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<L: Lattice + ?Sized>(args: (f64, &L), tangents: f64) -> (f64, f64) {
        let (x, lattice) = args;
        let x_dot = tangents;
        let lattice_dot = ();
        Self::__jvp::<L>(x, x_dot, lattice, &lattice_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<L: Lattice + ?Sized>(
        x: f64,
        x_dot: f64,
        lattice: &L,
        lattice_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut at = x.floor() as isize;
        let t = x - x.floor();
        let t1 = t * t;
        let t2 = 3.0 - 2.0 * t;
        let weight = t1 * t2;
        let weight_dot = (x_dot * t + x_dot * t) * t2 + -(x_dot * 2.0) * t1;
        let t3 = lattice.value(at);
        let t4 = 1.0 - weight;
        let t5 = t3 * t4;
        let t3_dot = ::chainrule::__zeros_of!(& t3);
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &-weight_dot,
        );
        let t6 = lattice.value(at + 1);
        let t7 = t6 * weight;
        let t6_dot = ::chainrule::__zeros_of!(& t6);
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t6,
            &weight,
            &t7,
            &t6_dot,
            &weight_dot,
        );
        let out = t5 + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t7,
            &out,
            &t5_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `quadratic`.
pub enum quadratic {}
impl quadratic {
    /// The result of `quadratic` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<F: FloatType>(
        a: F,
        mut b: F,
        c: F,
    ) -> (F, impl ::core::ops::Fn(F) -> (F, F, F))
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let mut saved_t1 = ::core::option::Option::None;
        let two = F::from(2i16);
        let t2 = F::from(4i16);
        let t3 = t2 * a;
        let mut discriminant = b * b - t3 * c;
        let t4 = discriminant < F::zero();
        let (out, root_1, t6_1, sum_1, t7_1) = if t4 {
            let t5 = F::one_third();
            saved_t1 = ::core::option::Option::Some(t5);
            (
                t5 * c,
                ::chainrule::__private::generic::zero::<F>(),
                ::core::default::Default::default(),
                ::chainrule::__private::generic::zero::<F>(),
                ::core::default::Default::default(),
            )
        } else {
            let root = ::chainrule::__private::generic::sqrt(discriminant);
            let t6 = b < F::zero();
            let sum = if t6 { -b + root } else { -b - root };
            let t7 = sum.abs() > (two * a).abs();
            let t8 = if t7 { two * c / sum } else { sum / (two * a) };
            (t8, root, t6, sum, t7)
        };
        (
            out,
            move |d_out: F| {
                let (t12, t13, t14, d_discriminant) = if t4 {
                    let t5 = ::chainrule::__private::kept(&saved_t1);
                    let (_, d_c) = ::chainrule::__private::mul_pullback(
                        t5,
                        &c,
                        &(*t5 * c),
                        d_out,
                    );
                    (
                        ::chainrule::__private::generic::zero::<F>(),
                        ::chainrule::__private::generic::zero::<F>(),
                        d_c,
                        ::chainrule::__private::generic::zero::<F>(),
                    )
                } else {
                    let (d_a, d_c_1, d_sum) = if t7_1 {
                        let t9 = ::chainrule::__private::generic::one::<F>() / sum_1;
                        let d_t10 = ::chainrule::__private::generic::zero_mul(d_out, t9);
                        (
                            ::chainrule::__private::generic::zero::<F>(),
                            d_t10 * two,
                            -::chainrule::__private::generic::zero_mul(
                                d_out,
                                two * c * t9 * t9,
                            ),
                        )
                    } else {
                        let t11 = ::chainrule::__private::generic::one::<F>()
                            / (two * a);
                        (
                            -(::chainrule::__private::generic::zero_mul(
                                d_out,
                                sum_1 * t11 * t11,
                            ) * two),
                            ::chainrule::__private::generic::zero::<F>(),
                            ::chainrule::__private::generic::zero_mul(d_out, t11),
                        )
                    };
                    let (d_b, d_root_1) = if t6_1 {
                        (-d_sum, d_sum)
                    } else {
                        let d_root = -d_sum;
                        (d_root, d_root)
                    };
                    (
                        d_a,
                        d_b,
                        d_c_1,
                        ::chainrule::__private::generic::zero_mul(
                            d_root_1,
                            ::chainrule::__private::generic::from_f64::<F>(0.5) / root_1,
                        ),
                    )
                };
                let t15 = ::chainrule::__private::generic::zero_mul(b, d_discriminant);
                let d_a_1 = t12
                    - ::chainrule::__private::generic::zero_mul(
                        t2,
                        ::chainrule::__private::generic::zero_mul(c, d_discriminant),
                    );
                let d_b_1 = t13 + t15 + t15;
                let d_c_2 = t14
                    - ::chainrule::__private::generic::zero_mul(t3, d_discriminant);
                (d_a_1, d_b_1, d_c_2)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<F: FloatType>(
        a: F,
        b: F,
        c: F,
    ) -> (F, impl ::core::ops::Fn(F) -> (F, F, F) + use<F>)
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<F>(a, b, c)
    }
    /// The gradient of `quadratic`, with the shape of its arguments.
    #[inline]
    pub fn grad<F: FloatType>(a: F, b: F, c: F) -> (F, F, F)
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<F>(a, b, c);
        pullback(::chainrule::__private::generic::one::<F>())
    }
    /// The value of `quadratic` and its gradient.
    #[inline]
    pub fn value_and_grad<F: FloatType>(a: F, b: F, c: F) -> (F, (F, F, F))
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<F>(a, b, c);
        (value, pullback(::chainrule::__private::generic::one::<F>()))
    }
    /// The value of `quadratic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<F: FloatType>(
        a: F,
        b: F,
        c: F,
        d_a: &mut F,
        d_b: &mut F,
        d_c: &mut F,
    ) -> F
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<F>(a, b, c);
        let (d_a_added, d_b_added, d_c_added) = pullback(
            ::chainrule::__private::generic::one::<F>(),
        );
        *d_a += d_a_added;
        *d_b += d_b_added;
        *d_c += d_c_added;
        value
    }
    /// The result of `quadratic` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<F: FloatType>(args: (F, F, F), tangents: (F, F, F)) -> (F, F)
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let (a, b, c) = args;
        let (a_dot, b_dot, c_dot) = tangents;
        Self::__jvp::<F>(a, a_dot, b, b_dot, c, c_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<F: FloatType>(
        a: F,
        a_dot: F,
        mut b: F,
        b_dot: F,
        c: F,
        c_dot: F,
    ) -> (F, F)
    where
        F: ::chainrule::__private::generic::IsScalar,
    {
        let two = F::from(2i16);
        let t1 = F::from(4i16);
        let t2 = t1 * a;
        let mut discriminant = b * b - t2 * c;
        let discriminant_dot = b_dot * b + b_dot * b - (a_dot * t1 * c + c_dot * t2);
        let t3 = discriminant < F::zero();
        let (out, out_dot) = if t3 {
            let t4 = F::one_third();
            let t5 = t4 * c;
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &c,
                &t5,
                &t4_dot,
                &c_dot,
            );
            (t5, t5_dot)
        } else {
            let root = ::chainrule::__private::generic::sqrt(discriminant);
            let root_dot = ::chainrule::__private::generic::zero_mul(
                discriminant_dot,
                ::chainrule::__private::generic::from_f64::<F>(0.5) / root,
            );
            let t6 = b < F::zero();
            let (sum, sum_dot) = if t6 {
                (-b + root, -b_dot + root_dot)
            } else {
                (-b - root, -b_dot - root_dot)
            };
            let (t12, t12_dot) = if sum.abs() > (two * a).abs() {
                let t7 = two * c / sum;
                let t8 = ::chainrule::__private::generic::one::<F>() / sum;
                (
                    t7,
                    ::chainrule::__private::generic::zero_mul(c_dot * two, t8)
                        - ::chainrule::__private::generic::strong_mul(sum_dot, t7 * t8),
                )
            } else {
                let t9 = two * a;
                let t10 = sum / t9;
                let t11 = ::chainrule::__private::generic::one::<F>() / t9;
                (
                    t10,
                    ::chainrule::__private::generic::strong_mul(sum_dot, t11)
                        - ::chainrule::__private::generic::zero_mul(
                            a_dot * two,
                            t10 * t11,
                        ),
                )
            };
            (t12, t12_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `operators_by_name`.
pub enum operators_by_name {}
impl operators_by_name {
    /// The result of `operators_by_name` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = 3.0 + 2.0 * x;
        let t2 = t1 % y + x * y - 1.0;
        let t3 = y + 1.0;
        let z = t2 / t3;
        let t4 = -z;
        let t5 = x % y;
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                let t6 = 1.0 / t3;
                let t7 = ::chainrule::__private::zero_mul(d_t4, t6);
                let d_t3 = ::chainrule::__private::zero_mul(d_t4, t2 * t6 * t6);
                let d_x = d_t5 - t7 * y - t7 * 2.0;
                let d_y = d_t3 + t7 * ::chainrule::__private::whole_quotient(t1, y)
                    - d_t5 * ::chainrule::__private::whole_quotient(x, y) - t7 * x;
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
    /// The gradient of `operators_by_name`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `operators_by_name` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `operators_by_name`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `operators_by_name` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = 3.0 + 2.0 * x;
        let t2 = y + 1.0;
        let z = (t1 % y + x * y - 1.0) / t2;
        let t3 = 1.0 / t2;
        let z_dot = ::chainrule::__private::zero_mul(
            x_dot * 2.0 - y_dot * ::chainrule::__private::whole_quotient(t1, y)
                + (x_dot * y + y_dot * x),
            t3,
        ) - ::chainrule::__private::zero_mul(y_dot, z * t3);
        let t4 = -z;
        let t5 = x % y;
        let out = t4 * t5;
        let out_dot = ::chainrule::__private::strong_mul(-z_dot, t5)
            + ::chainrule::__private::zero_mul(
                x_dot - y_dot * ::chainrule::__private::whole_quotient(x, y),
                t4,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `generic_operators_by_name`.
pub enum generic_operators_by_name {}
impl generic_operators_by_name {
    /// The result of `generic_operators_by_name` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = x * y + x % y;
        let out = -(t1 / y);
        (
            out,
            move |d_out: T| {
                let t2 = ::chainrule::__private::generic::one::<T>() / y;
                let t3 = ::chainrule::__private::generic::zero_mul(d_out, t2);
                let d_x = -(t3 + t3 * y);
                let d_y = ::chainrule::__private::generic::zero_mul(d_out, t1 * t2 * t2)
                    + t3 * ::chainrule::__private::generic::whole_quotient(x, y)
                    - t3 * x;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `generic_operators_by_name`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float>(x: T, y: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(::chainrule::__private::generic::one::<T>())
    }
    /// The value of `generic_operators_by_name` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float>(x: T, y: T) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(::chainrule::__private::generic::one::<T>()))
    }
    /// The value of `generic_operators_by_name`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `generic_operators_by_name` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float>(args: (T, T), tangents: (T, T)) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = (x * y + x % y) / y;
        let t2 = ::chainrule::__private::generic::one::<T>() / y;
        let out = -t1;
        let out_dot = -(::chainrule::__private::generic::zero_mul(
            x_dot * y + y_dot * x
                + (x_dot
                    - y_dot * ::chainrule::__private::generic::whole_quotient(x, y)),
            t2,
        ) - ::chainrule::__private::generic::zero_mul(y_dot, t1 * t2));
        (out, out_dot)
    }
}

/// The derivatives of the function `of_somebodys_floats`.
pub enum of_somebodys_floats {}
impl of_somebodys_floats {
    /// The result of `of_somebodys_floats` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        y: T,
        n: N,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T, N>(x, y, n);
        (
            out,
            move |d_out: T| {
                let (d_x, d_y, _) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        y: T,
        n: N,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T, ()) + use<T, N>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::from(0.5).unwrap();
        let t2 = T::PI();
        let turn = t1 * t2;
        let n_1 = T::from(n).unwrap();
        let t3 = ::chainrule::__private::generic::hypot(x, y);
        let t4 = t3 + turn;
        let t5 = ::chainrule::__private::generic::atan2(x, y);
        let mut t6 = T::nearness();
        let _: T = t6;
        let out = ::chainrule::__private::generic::sin(t4) * n_1
            + ::chainrule::__private::generic::max(t5, t6);
        (
            out,
            move |d_out: T| {
                let d_t5 = d_out * ::chainrule::__private::generic::max_first(t5, t6);
                let t7 = y * y + x * x;
                let d_t8 = d_out * n_1;
                let d_t4 = d_t8 * ::chainrule::__private::generic::cos(t4);
                let d_x = ::chainrule::__private::generic::zero_mul(
                    d_t5,
                    ::chainrule::__private::generic::div_or_zero(y, t7),
                )
                    + ::chainrule::__private::generic::zero_mul(
                        d_t4,
                        ::chainrule::__private::generic::div_or_zero(x, t3),
                    );
                let d_y = ::chainrule::__private::generic::zero_mul(
                    d_t4,
                    ::chainrule::__private::generic::div_or_zero(y, t3),
                )
                    - ::chainrule::__private::generic::zero_mul(
                        d_t5,
                        ::chainrule::__private::generic::div_or_zero(x, t7),
                    );
                (d_x, d_y, ())
            },
        )
    }
    /// The gradient of `of_somebodys_floats`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        y: T,
        n: N,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T, N>(x, y, n);
        let (d_x, d_y, _) = pullback(::chainrule::__private::generic::one::<T>());
        (d_x, d_y)
    }
    /// The value of `of_somebodys_floats` and its gradient.
    #[inline]
    pub fn value_and_grad<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        y: T,
        n: N,
    ) -> (T, (T, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, N>(x, y, n);
        let (d_x, d_y, _) = pullback(::chainrule::__private::generic::one::<T>());
        (value, (d_x, d_y))
    }
    /// The value of `of_somebodys_floats`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        y: T,
        n: N,
        d_x: &mut T,
        d_y: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T, N>(x, y, n);
        let (d_x_added, d_y_added, _) = pullback(
            ::chainrule::__private::generic::one::<T>(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_somebodys_floats` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        args: (T, T, N),
        tangents: (T, T),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, y, n) = args;
        let (x_dot, y_dot) = tangents;
        let n_dot = ();
        Self::__jvp::<T, N>(x, x_dot, y, y_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(
        x: T,
        x_dot: T,
        y: T,
        y_dot: T,
        n: N,
        n_dot: impl ::core::marker::Sized,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = T::from(0.5).unwrap();
        let t2 = T::PI();
        let turn = t1 * t2;
        let n_1 = T::from(n).unwrap();
        let t3 = ::chainrule::__private::generic::hypot(x, y);
        let t4 = t3 + turn;
        let t5 = ::chainrule::__private::generic::atan2(x, y);
        let t6 = y * y + x * x;
        let mut t7 = T::nearness();
        let _: T = t7;
        let out = ::chainrule::__private::generic::sin(t4) * n_1
            + ::chainrule::__private::generic::max(t5, t7);
        let out_dot = ::chainrule::__private::generic::strong_mul(
            ::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::zero_mul(
                    x_dot,
                    ::chainrule::__private::generic::div_or_zero(x, t3),
                )
                    + ::chainrule::__private::generic::zero_mul(
                        y_dot,
                        ::chainrule::__private::generic::div_or_zero(y, t3),
                    ),
                ::chainrule::__private::generic::cos(t4),
            ),
            n_1,
        )
            + ::chainrule::__private::generic::strong_mul(
                ::chainrule::__private::generic::zero_mul(
                    x_dot,
                    ::chainrule::__private::generic::div_or_zero(y, t6),
                )
                    - ::chainrule::__private::generic::zero_mul(
                        y_dot,
                        ::chainrule::__private::generic::div_or_zero(x, t6),
                    ),
                ::chainrule::__private::generic::max_first(t5, t7),
            );
        (out, out_dot)
    }
}

