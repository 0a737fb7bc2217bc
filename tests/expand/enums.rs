/// The derivatives of the function `area`.
pub enum area {}
impl area {
    /// The result of `area` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Shape as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(shape);
        (
            out,
            move |d_out: f64| {
                let mut d_shape = ::chainrule::__private::zeros_like(shape);
                pullback(d_out, shape, &mut d_shape);
                d_shape
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Shape,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let variant = match (*shape) {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let out = match variant {
            0 => {
                3.0 * ::chainrule::__private::copied(shape.__Circle_radius())
                    * ::chainrule::__private::copied(shape.__Circle_radius())
            }
            1 => {
                ::chainrule::__private::copied(shape.__Rectangle_0())
                    * ::chainrule::__private::copied(shape.__Rectangle_1())
            }
            2 => {
                ::chainrule::__private::copied(shape.__Squares_count()) as f64
                    * ::chainrule::__private::copied(shape.__Squares_side())
                    * ::chainrule::__private::copied(shape.__Squares_side())
            }
            _ => 0.0,
        };
        (
            out,
            move |
                d_out: f64,
                shape: &Shape,
                d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                let variant = match (*shape) {
                    Shape::Circle { .. } => 0u8,
                    Shape::Rectangle(..) => 1u8,
                    Shape::Squares { .. } => 2u8,
                    _ => 3u8,
                };
                match variant {
                    0 => {
                        let t1 = ::chainrule::__private::copied(shape.__Circle_radius());
                        let t2 = 3.0 * t1;
                        let t3 = ::chainrule::__private::copied(shape.__Circle_radius());
                        let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                            &t2,
                            &t3,
                            &(t2 * t3),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Circle_radius_mut(),
                            &d_t5,
                        );
                        let (_, d_t6) = ::chainrule::__private::mul_pullback(
                            &3.0,
                            &t1,
                            &t2,
                            d_t4,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Circle_radius_mut(),
                            &d_t6,
                        );
                    }
                    1 => {
                        let t7 = ::chainrule::__private::copied(shape.__Rectangle_0());
                        let t8 = ::chainrule::__private::copied(shape.__Rectangle_1());
                        let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                            &t7,
                            &t8,
                            &(t7 * t8),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_1_mut(),
                            &d_t10,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_t9,
                        );
                    }
                    2 => {
                        let t11 = ::chainrule::__private::copied(
                            shape.__Squares_count(),
                        );
                        let t12 = t11 as f64;
                        let t13 = ::chainrule::__private::copied(shape.__Squares_side());
                        let t14 = t12 * t13;
                        let t15 = ::chainrule::__private::copied(shape.__Squares_side());
                        let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                            &t14,
                            &t15,
                            &(t14 * t15),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Squares_side_mut(),
                            &d_t17,
                        );
                        let (d_t18, d_t19) = ::chainrule::__private::mul_pullback(
                            &t12,
                            &t13,
                            &t14,
                            d_t16,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Squares_side_mut(),
                            &d_t19,
                        );
                        let d_t20 = ::chainrule::__private::cast_pullback(&t11, d_t18);
                        ::chainrule::__private::add_part(
                            d_shape.__Squares_count_mut(),
                            &d_t20,
                        );
                    }
                    _ => {}
                }
            },
        )
    }
    /// The gradient of `area`, with the shape of its arguments.
    #[inline]
    pub fn grad(shape: &Shape) -> <Shape as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(shape);
        let mut d_shape = ::chainrule::__private::zeros_like(shape);
        pullback(1.0, shape, &mut d_shape);
        d_shape
    }
    /// The value of `area` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: &Shape,
    ) -> (f64, <Shape as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(shape);
        let mut d_shape = ::chainrule::__private::zeros_like(shape);
        pullback(1.0, shape, &mut d_shape);
        (value, d_shape)
    }
    /// The value of `area`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: &Shape,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape);
        pullback(1.0, shape, d_shape);
        value
    }
    /// The result of `area` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Shape,
        tangents: &<Shape as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let shape = args;
        let shape_dot = tangents;
        Self::__jvp(shape, shape_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: &Shape,
        shape_dot: &<Shape as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let variant = match (*shape) {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let t1 = ::chainrule::__private::copied(shape.__Circle_radius());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    shape_dot.__Circle_radius(),
                );
                let t2 = 3.0 * t1;
                let t2_dot = ::chainrule::__private::mul_pushforward(
                    &3.0,
                    &t1,
                    &t2,
                    &0.0,
                    &t1_dot,
                );
                let t3 = ::chainrule::__private::copied(shape.__Circle_radius());
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(
                    &mut t3_dot,
                    shape_dot.__Circle_radius(),
                );
                let t4 = t2 * t3;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &t2,
                    &t3,
                    &t4,
                    &t2_dot,
                    &t3_dot,
                );
                (t4, t4_dot)
            }
            1 => {
                let t5 = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(
                    &mut t5_dot,
                    shape_dot.__Rectangle_0(),
                );
                let t6 = ::chainrule::__private::copied(shape.__Rectangle_1());
                let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                ::chainrule::__private::read_part(
                    &mut t6_dot,
                    shape_dot.__Rectangle_1(),
                );
                let t7 = t5 * t6;
                let t7_dot = ::chainrule::__private::mul_pushforward(
                    &t5,
                    &t6,
                    &t7,
                    &t5_dot,
                    &t6_dot,
                );
                (t7, t7_dot)
            }
            2 => {
                let t8 = ::chainrule::__private::copied(shape.__Squares_count());
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(
                    &mut t8_dot,
                    shape_dot.__Squares_count(),
                );
                let t9 = t8 as f64;
                let t9_dot = ::chainrule::__private::cast_pushforward(&t8, &t9, &t8_dot);
                let t10 = ::chainrule::__private::copied(shape.__Squares_side());
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(
                    &mut t10_dot,
                    shape_dot.__Squares_side(),
                );
                let t11 = t9 * t10;
                let t11_dot = ::chainrule::__private::mul_pushforward(
                    &t9,
                    &t10,
                    &t11,
                    &t9_dot,
                    &t10_dot,
                );
                let t12 = ::chainrule::__private::copied(shape.__Squares_side());
                let mut t12_dot = ::chainrule::__zeros_of!(& t12);
                ::chainrule::__private::read_part(
                    &mut t12_dot,
                    shape_dot.__Squares_side(),
                );
                let t13 = t11 * t12;
                let t13_dot = ::chainrule::__private::mul_pushforward(
                    &t11,
                    &t12,
                    &t13,
                    &t11_dot,
                    &t12_dot,
                );
                (t13, t13_dot)
            }
            _ => (0.0, 0.0),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `border`.
pub enum border {}
impl border {
    /// The result of `border` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&shape);
        let variant = match shape {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let out = match variant {
            0 => {
                let r = ::chainrule::__private::copied(shape.__Circle_radius());
                6.0 * r * k
            }
            1 => {
                let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                (a + b) * k * k
            }
            2 => {
                let mut side = ::chainrule::__private::copied(shape.__Squares_side());
                ::chainrule::__private::assert_scalar(&side);
                side.powi(2)
            }
            _ => k,
        };
        (
            out,
            move |d_out: f64| {
                let mut d_shape = zeros.clone();
                let d_k_1 = match variant {
                    0 => {
                        let r = ::chainrule::__private::copied(shape.__Circle_radius());
                        let t1 = 6.0 * r;
                        let (d_t2, d_k) = ::chainrule::__private::mul_pullback(
                            &t1,
                            &k,
                            &(t1 * k),
                            d_out,
                        );
                        let (_, d_r) = ::chainrule::__private::mul_pullback(
                            &6.0,
                            &r,
                            &t1,
                            d_t2,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Circle_radius_mut(),
                            &d_r,
                        );
                        d_k
                    }
                    1 => {
                        let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                        let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                        let t3 = a + b;
                        let t4 = t3 * k;
                        let (d_t5, t6) = ::chainrule::__private::mul_pullback(
                            &t4,
                            &k,
                            &(t4 * k),
                            d_out,
                        );
                        let (d_t7, t8) = ::chainrule::__private::mul_pullback(
                            &t3,
                            &k,
                            &t4,
                            d_t5,
                        );
                        let (d_a, d_b) = ::chainrule::__private::add_pullback(
                            &a,
                            &b,
                            &t3,
                            d_t7,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_1_mut(),
                            &d_b,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_a,
                        );
                        t6 + t8
                    }
                    2 => {
                        let side = ::chainrule::__private::copied(
                            shape.__Squares_side(),
                        );
                        let d_side = d_out * (2.0 * side);
                        ::chainrule::__private::add_part(
                            d_shape.__Squares_side_mut(),
                            &d_side,
                        );
                        0.0
                    }
                    _ => d_out,
                };
                (d_shape, d_k_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(shape, k)
    }
    /// The gradient of `border`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shape: Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(shape, k);
        pullback(1.0)
    }
    /// The value of `border` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: Shape,
        k: f64,
    ) -> (f64, (<Shape as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(shape, k);
        (value, pullback(1.0))
    }
    /// The value of `border`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape, k);
        let (d_shape_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `border` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Shape, f64),
        tangents: (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: Shape,
        shape_dot: <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let variant = match shape {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let r = ::chainrule::__private::copied(shape.__Circle_radius());
                let mut r_dot = ::chainrule::__zeros_of!(& r);
                ::chainrule::__private::read_part(
                    &mut r_dot,
                    shape_dot.__Circle_radius(),
                );
                let t1 = 6.0 * r;
                let t1_dot = ::chainrule::__private::mul_pushforward(
                    &6.0,
                    &r,
                    &t1,
                    &0.0,
                    &r_dot,
                );
                let t2 = t1 * k;
                let t2_dot = ::chainrule::__private::mul_pushforward(
                    &t1,
                    &k,
                    &t2,
                    &t1_dot,
                    &k_dot,
                );
                (t2, t2_dot)
            }
            1 => {
                let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut a_dot = ::chainrule::__zeros_of!(& a);
                ::chainrule::__private::read_part(&mut a_dot, shape_dot.__Rectangle_0());
                let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                let mut b_dot = ::chainrule::__zeros_of!(& b);
                ::chainrule::__private::read_part(&mut b_dot, shape_dot.__Rectangle_1());
                let t3 = a + b;
                let t3_dot = ::chainrule::__private::add_pushforward(
                    &a,
                    &b,
                    &t3,
                    &a_dot,
                    &b_dot,
                );
                let t4 = t3 * k;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &t3,
                    &k,
                    &t4,
                    &t3_dot,
                    &k_dot,
                );
                let t5 = t4 * k;
                let t5_dot = ::chainrule::__private::mul_pushforward(
                    &t4,
                    &k,
                    &t5,
                    &t4_dot,
                    &k_dot,
                );
                (t5, t5_dot)
            }
            2 => {
                let mut side = ::chainrule::__private::copied(shape.__Squares_side());
                let mut side_dot = ::chainrule::__private::zeros_like(&side);
                ::chainrule::__private::read_part(
                    &mut side_dot,
                    shape_dot.__Squares_side(),
                );
                ::chainrule::__private::assert_scalar(&side);
                (side.powi(2), side_dot * (2.0 * side))
            }
            _ => (k, k_dot),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `sizes`.
pub enum sizes {}
impl sizes {
    /// The result of `sizes` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Shape as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(shape);
        (
            out,
            move |d_out: f64| {
                let mut d_shape = ::chainrule::__private::zeros_like(shape);
                pullback(d_out, shape, &mut d_shape);
                d_shape
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Shape,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, t1_1, t2_1_1) = if ::core::matches!(* shape, Shape::Circle { .. }) {
            let mut x = ::chainrule::__private::copied(shape.__Circle_radius());
            ::chainrule::__private::assert_scalar(&x);
            let t1 = x.exp();
            (t1, t1, 0.0)
        } else {
            let (t6, t2_1) = if ::core::matches!(* shape, Shape::Squares { .. }) {
                let mut x_1 = ::chainrule::__private::copied(shape.__Squares_side());
                ::chainrule::__private::assert_scalar(&x_1);
                let t2 = x_1.exp();
                (t2, t2)
            } else {
                let t3 = if ::core::matches!(* shape, Shape::Rectangle(..)) {
                    let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                    a > b
                } else {
                    false
                };
                let t5 = if t3 {
                    let a_1 = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let b_1 = ::chainrule::__private::copied(shape.__Rectangle_1());
                    a_1 - b_1 * b_1
                } else {
                    let t4 = if ::core::matches!(* shape, Shape::Rectangle(..)) {
                        let a_2 = ::chainrule::__private::copied(shape.__Rectangle_0());
                        a_2 * a_2 * a_2
                    } else {
                        1.0
                    };
                    t4
                };
                (t5, 0.0)
            };
            (t6, 0.0, t2_1)
        };
        (
            out,
            move |
                d_out: f64,
                shape: &Shape,
                d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                if ::core::matches!(* shape, Shape::Circle { .. }) {
                    let d_x = d_out * t1_1;
                    ::chainrule::__private::add_part(
                        d_shape.__Circle_radius_mut(),
                        &d_x,
                    );
                } else {
                    if ::core::matches!(* shape, Shape::Squares { .. }) {
                        let d_x_1 = d_out * t2_1_1;
                        ::chainrule::__private::add_part(
                            d_shape.__Squares_side_mut(),
                            &d_x_1,
                        );
                    } else {
                        let t7 = ::core::matches!(* shape, Shape::Rectangle(..));
                        let t3 = if t7 {
                            let a_3 = ::chainrule::__private::copied(
                                shape.__Rectangle_0(),
                            );
                            let b_2 = ::chainrule::__private::copied(
                                shape.__Rectangle_1(),
                            );
                            a_3 > b_2
                        } else {
                            false
                        };
                        if t3 {
                            let a_1 = ::chainrule::__private::copied(
                                shape.__Rectangle_0(),
                            );
                            let b_1 = ::chainrule::__private::copied(
                                shape.__Rectangle_1(),
                            );
                            let t8 = b_1 * b_1;
                            let (d_a_1, d_t9) = ::chainrule::__private::sub_pullback(
                                &a_1,
                                &t8,
                                &(a_1 - t8),
                                d_out,
                            );
                            let (t10, t11) = ::chainrule::__private::mul_pullback(
                                &b_1,
                                &b_1,
                                &t8,
                                d_t9,
                            );
                            let d_b_1 = ::chainrule::__private::plus(t10, t11);
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_1_mut(),
                                &d_b_1,
                            );
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_0_mut(),
                                &d_a_1,
                            );
                        } else {
                            if t7 {
                                let a_2 = ::chainrule::__private::copied(
                                    shape.__Rectangle_0(),
                                );
                                let t12 = a_2 * a_2;
                                let (d_t13, t14) = ::chainrule::__private::mul_pullback(
                                    &t12,
                                    &a_2,
                                    &(t12 * a_2),
                                    d_out,
                                );
                                let (t15, t16) = ::chainrule::__private::mul_pullback(
                                    &a_2,
                                    &a_2,
                                    &t12,
                                    d_t13,
                                );
                                let d_a_2 = ::chainrule::__private::plus(
                                    ::chainrule::__private::plus(t14, t15),
                                    t16,
                                );
                                ::chainrule::__private::add_part(
                                    d_shape.__Rectangle_0_mut(),
                                    &d_a_2,
                                );
                            }
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `sizes`, with the shape of its arguments.
    #[inline]
    pub fn grad(shape: &Shape) -> <Shape as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(shape);
        let mut d_shape = ::chainrule::__private::zeros_like(shape);
        pullback(1.0, shape, &mut d_shape);
        d_shape
    }
    /// The value of `sizes` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: &Shape,
    ) -> (f64, <Shape as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(shape);
        let mut d_shape = ::chainrule::__private::zeros_like(shape);
        pullback(1.0, shape, &mut d_shape);
        (value, d_shape)
    }
    /// The value of `sizes`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: &Shape,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape);
        pullback(1.0, shape, d_shape);
        value
    }
    /// The result of `sizes` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Shape,
        tangents: &<Shape as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let shape = args;
        let shape_dot = tangents;
        Self::__jvp(shape, shape_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: &Shape,
        shape_dot: &<Shape as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (out, out_dot) = if ::core::matches!(* shape, Shape::Circle { .. }) {
            let mut x = ::chainrule::__private::copied(shape.__Circle_radius());
            let mut x_dot = ::chainrule::__private::zeros_like(&x);
            ::chainrule::__private::read_part(&mut x_dot, shape_dot.__Circle_radius());
            ::chainrule::__private::assert_scalar(&x);
            let t1 = x.exp();
            (t1, x_dot * t1)
        } else {
            let (t10, t10_dot) = if ::core::matches!(* shape, Shape::Squares { .. }) {
                let mut x_1 = ::chainrule::__private::copied(shape.__Squares_side());
                let mut x_1_dot = ::chainrule::__private::zeros_like(&x_1);
                ::chainrule::__private::read_part(
                    &mut x_1_dot,
                    shape_dot.__Squares_side(),
                );
                ::chainrule::__private::assert_scalar(&x_1);
                let t2 = x_1.exp();
                (t2, x_1_dot * t2)
            } else {
                let t3 = if ::core::matches!(* shape, Shape::Rectangle(..)) {
                    let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                    a > b
                } else {
                    false
                };
                let (t9, t9_dot) = if t3 {
                    let a_1 = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let mut a_1_dot = ::chainrule::__zeros_of!(& a_1);
                    ::chainrule::__private::read_part(
                        &mut a_1_dot,
                        shape_dot.__Rectangle_0(),
                    );
                    let b_1 = ::chainrule::__private::copied(shape.__Rectangle_1());
                    let mut b_1_dot = ::chainrule::__zeros_of!(& b_1);
                    ::chainrule::__private::read_part(
                        &mut b_1_dot,
                        shape_dot.__Rectangle_1(),
                    );
                    let t4 = b_1 * b_1;
                    let t4_dot = ::chainrule::__private::mul_pushforward(
                        &b_1,
                        &b_1,
                        &t4,
                        &b_1_dot,
                        &b_1_dot,
                    );
                    let t5 = a_1 - t4;
                    let t5_dot = ::chainrule::__private::sub_pushforward(
                        &a_1,
                        &t4,
                        &t5,
                        &a_1_dot,
                        &t4_dot,
                    );
                    (t5, t5_dot)
                } else {
                    let (t8, t8_dot) = if ::core::matches!(
                        * shape, Shape::Rectangle(..)
                    ) {
                        let a_2 = ::chainrule::__private::copied(shape.__Rectangle_0());
                        let mut a_2_dot = ::chainrule::__zeros_of!(& a_2);
                        ::chainrule::__private::read_part(
                            &mut a_2_dot,
                            shape_dot.__Rectangle_0(),
                        );
                        let t6 = a_2 * a_2;
                        let t6_dot = ::chainrule::__private::mul_pushforward(
                            &a_2,
                            &a_2,
                            &t6,
                            &a_2_dot,
                            &a_2_dot,
                        );
                        let t7 = t6 * a_2;
                        let t7_dot = ::chainrule::__private::mul_pushforward(
                            &t6,
                            &a_2,
                            &t7,
                            &t6_dot,
                            &a_2_dot,
                        );
                        (t7, t7_dot)
                    } else {
                        (1.0, 0.0)
                    };
                    (t8, t8_dot)
                };
                (t9, t9_dot)
            };
            (t10, t10_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `made`.
pub enum made {}
impl made {
    /// The result of `made` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let t1 = x > y;
        let shape = if t1 {
            let t2 = Shape::Circle { radius: x * y };
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_zeros = ::core::option::Option::Some(zeros);
            t2
        } else {
            let t3 = Shape::Rectangle { 0: x, 1: y * y };
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            t3
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&shape);
        let shape_before = shape.clone();
        let (t4, area_pullback) = area::__vjp(&shape);
        let (t5, border_pullback) = border::__vjp(shape, y);
        let out = t4 + t5;
        (
            out,
            move |d_out: f64| {
                let mut d_shape = zeros_2.clone();
                let (d_shape_1, t6) = border_pullback(d_out);
                ::chainrule::__private::add_assign(&mut d_shape, &d_shape_1);
                area_pullback(d_out, &shape_before, &mut d_shape);
                let (d_x, t10) = if t1 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_shape);
                    let d_t7 = *d_t2.__Circle_radius_mut();
                    (d_t7 * y, d_t7 * x)
                } else {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_shape);
                    let d_t8 = *d_t3.__Rectangle_1_mut();
                    let t9 = d_t8 * y;
                    (*d_t3.__Rectangle_0_mut(), t9 + t9)
                };
                let d_y = t6 + t10;
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
    /// The gradient of `made`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `made` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `made`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `made` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (shape, shape_dot) = if x > y {
            let t1 = Shape::Circle { radius: x * y };
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::write_part(
                t1_dot.__Circle_radius_mut(),
                &(x_dot * y + y_dot * x),
            );
            (t1, t1_dot)
        } else {
            let t2 = Shape::Rectangle { 0: x, 1: y * y };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &x_dot);
            ::chainrule::__private::write_part(
                t2_dot.__Rectangle_1_mut(),
                &(y_dot * y + y_dot * y),
            );
            (t2, t2_dot)
        };
        let (t3, t3_dot) = area::__jvp(&shape, &shape_dot);
        let shape_dot_1 = shape_dot.clone();
        let (t4, t4_dot) = border::__jvp(shape, shape_dot_1, y, y_dot);
        let out = t3 + t4;
        let out_dot = t3_dot + t4_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `grown`.
pub enum grown {}
impl grown {
    /// The result of `grown` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: Shape,
        k: f64,
    ) -> (
        Shape,
        impl ::core::ops::Fn(
            <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut saved_radius = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_a = ::core::option::Option::None;
        let mut saved_b = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&shape);
        let variant = match shape {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            _ => 2u8,
        };
        let out = match variant {
            0 => {
                let radius = ::chainrule::__private::copied(shape.__Circle_radius());
                let t1 = Shape::Circle {
                    radius: radius * k,
                };
                let zeros_1 = ::chainrule::__private::zeros_like(&t1);
                saved_radius = ::core::option::Option::Some(radius);
                saved_zeros = ::core::option::Option::Some(zeros_1);
                t1
            }
            1 => {
                let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                let t2 = Shape::Rectangle {
                    0: a * k,
                    1: b / k,
                };
                let zeros_2 = ::chainrule::__private::zeros_like(&t2);
                saved_a = ::core::option::Option::Some(a);
                saved_b = ::core::option::Option::Some(b);
                saved_zeros_1 = ::core::option::Option::Some(zeros_2);
                t2
            }
            _ => shape,
        };
        (
            out,
            move |d_out: <Shape as ::chainrule::Differentiable>::Tangent| {
                let mut d_shape = zeros.clone();
                let d_out_1 = d_out;
                let d_k_1 = match variant {
                    0 => {
                        let radius = ::chainrule::__private::kept(&saved_radius);
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                        let mut d_t1 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t1, &d_out_1);
                        let d_t3 = d_t1.__Circle_radius_mut().clone();
                        let (d_radius, d_k) = ::chainrule::__private::mul_pullback(
                            radius,
                            &k,
                            &(*radius * k),
                            d_t3,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Circle_radius_mut(),
                            &d_radius,
                        );
                        d_k
                    }
                    1 => {
                        let a = ::chainrule::__private::kept(&saved_a);
                        let b = ::chainrule::__private::kept(&saved_b);
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                        let mut d_t2 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t2, &d_out_1);
                        let d_t4 = d_t2.__Rectangle_0_mut().clone();
                        let d_t5 = d_t2.__Rectangle_1_mut().clone();
                        let (d_b, t6) = ::chainrule::__private::div_pullback(
                            b,
                            &k,
                            &(*b / k),
                            d_t5,
                        );
                        let (d_a, t7) = ::chainrule::__private::mul_pullback(
                            a,
                            &k,
                            &(*a * k),
                            d_t4,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_1_mut(),
                            &d_b,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_a,
                        );
                        t6 + t7
                    }
                    _ => {
                        ::chainrule::__private::add_assign(&mut d_shape, &d_out_1);
                        0.0
                    }
                };
                (d_shape, d_k_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: Shape,
        k: f64,
    ) -> (
        Shape,
        impl ::core::ops::Fn(
            <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(shape, k)
    }
    /// The gradient of `grown`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        shape: Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64)
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(shape, k);
        pullback(<Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `grown` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        shape: Shape,
        k: f64,
    ) -> (Shape, (<Shape as ::chainrule::Differentiable>::Tangent, f64))
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(shape, k);
        (
            value,
            pullback(
                <Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `grown`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        shape: Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> Shape
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(shape, k);
        let (d_shape_added, d_k_added) = pullback(
            <Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `grown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Shape, f64),
        tangents: (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Shape, <Shape as ::chainrule::Differentiable>::Tangent) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: Shape,
        shape_dot: <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (Shape, <Shape as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let variant = match shape {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let radius = ::chainrule::__private::copied(shape.__Circle_radius());
                let mut radius_dot = ::chainrule::__zeros_of!(& radius);
                ::chainrule::__private::read_part(
                    &mut radius_dot,
                    shape_dot.__Circle_radius(),
                );
                let t1 = radius * k;
                let t1_dot = ::chainrule::__private::mul_pushforward(
                    &radius,
                    &k,
                    &t1,
                    &radius_dot,
                    &k_dot,
                );
                let t2 = Shape::Circle { radius: t1 };
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::write_part(
                    t2_dot.__Circle_radius_mut(),
                    &t1_dot,
                );
                (t2, t2_dot)
            }
            1 => {
                let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut a_dot = ::chainrule::__zeros_of!(& a);
                ::chainrule::__private::read_part(&mut a_dot, shape_dot.__Rectangle_0());
                let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                let mut b_dot = ::chainrule::__zeros_of!(& b);
                ::chainrule::__private::read_part(&mut b_dot, shape_dot.__Rectangle_1());
                let t3 = a * k;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &a,
                    &k,
                    &t3,
                    &a_dot,
                    &k_dot,
                );
                let t4 = b / k;
                let t4_dot = ::chainrule::__private::div_pushforward(
                    &b,
                    &k,
                    &t4,
                    &b_dot,
                    &k_dot,
                );
                let t5 = Shape::Rectangle { 0: t3, 1: t4 };
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::write_part(t5_dot.__Rectangle_0_mut(), &t3_dot);
                ::chainrule::__private::write_part(t5_dot.__Rectangle_1_mut(), &t4_dot);
                (t5, t5_dot)
            }
            _ => {
                let shape_dot_1 = shape_dot.clone();
                (shape, shape_dot_1)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `grown_area`.
pub enum grown_area {}
impl grown_area {
    /// The result of `grown_area` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let (t1, grown_pullback) = grown::__vjp(shape, k);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let (t2, area_pullback) = area::__vjp(&t1);
        let out = t2 * k;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                let d_t2 = d_out * k;
                area_pullback(d_t2, &t1, &mut d_t1);
                let (d_shape, t3) = grown_pullback(d_t1);
                let d_k = d_out * t2 + t3;
                (d_shape, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(shape, k)
    }
    /// The gradient of `grown_area`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shape: Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(shape, k);
        pullback(1.0)
    }
    /// The value of `grown_area` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: Shape,
        k: f64,
    ) -> (f64, (<Shape as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(shape, k);
        (value, pullback(1.0))
    }
    /// The value of `grown_area`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape, k);
        let (d_shape_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `grown_area` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Shape, f64),
        tangents: (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: Shape,
        shape_dot: <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let (t1, t1_dot) = grown::__jvp(shape, shape_dot, k, k_dot);
        let (t2, t2_dot) = area::__jvp(&t1, &t1_dot);
        let out = t2 * k;
        let out_dot = ::chainrule::__private::strong_mul(t2_dot, k)
            + ::chainrule::__private::zero_mul(k_dot, t2);
        (out, out_dot)
    }
}

/// The derivatives of the function `stretched`.
pub enum stretched {}
impl stretched {
    /// The result of `stretched` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: &mut Shape,
        k: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(shape, k);
        (
            out,
            move |
                d_out: (),
                d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                let (d_k,) = pullback(d_out, d_shape);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: &mut Shape,
        k: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_t3 = ::core::option::Option::None;
        let mut saved_t4 = ::core::option::Option::None;
        let t5 = ::core::matches!(* shape, Shape::Circle { .. });
        let (t7_1, t11_1_1) = if t5 {
            let t6 = ::chainrule::__private::copied(shape.__Circle_radius());
            *shape.__Circle_radius_mut() = ::chainrule::__private::mul_assigned(&t6, &k);
            saved_t4 = ::core::option::Option::Some(t6);
            (::core::default::Default::default(), ::core::default::Default::default())
        } else {
            let t7 = ::core::matches!(* shape, Shape::Rectangle(..));
            let t11_1 = if t7 {
                let t8 = ::chainrule::__private::copied(shape.__Rectangle_1());
                let t9 = ::chainrule::__private::copied(shape.__Rectangle_0());
                *shape.__Rectangle_0_mut() = ::chainrule::__private::add_assigned(
                    &t9,
                    &(k * t8),
                );
                let t10 = ::chainrule::__private::copied(shape.__Rectangle_0());
                *shape.__Rectangle_1_mut() = t10 * k;
                saved_t1 = ::core::option::Option::Some(t8);
                saved_t2 = ::core::option::Option::Some(t9);
                saved_t3 = ::core::option::Option::Some(t10);
                ::core::default::Default::default()
            } else {
                let t11 = if ::core::matches!(* shape, Shape::Squares { .. }) {
                    (*shape.__Squares_count()) > 1
                } else {
                    false
                };
                if t11 {
                    *shape.__Squares_side_mut() = k;
                }
                t11
            };
            (t7, t11_1)
        };
        (
            (),
            move |(): (), d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent| {
                let d_k_4 = if t5 {
                    let t6 = ::chainrule::__private::kept(&saved_t4);
                    let d_t12 = d_shape.__Circle_radius_mut().clone();
                    ::chainrule::__private::set_zero(d_shape.__Circle_radius_mut());
                    let (d_t6, d_k) = ::chainrule::__private::strong_mul_pullback(
                        t6,
                        &::chainrule::__private::Assigned(&k),
                        &::chainrule::__private::mul_assigned(&*t6, &k),
                        d_t12,
                    );
                    ::chainrule::__private::add_part(
                        d_shape.__Circle_radius_mut(),
                        &d_t6,
                    );
                    d_k
                } else {
                    let d_k_3 = if t7_1 {
                        let t8 = ::chainrule::__private::kept(&saved_t1);
                        let t9 = ::chainrule::__private::kept(&saved_t2);
                        let t10 = ::chainrule::__private::kept(&saved_t3);
                        let t13 = k * *t8;
                        let d_t14 = d_shape.__Rectangle_1_mut().clone();
                        ::chainrule::__private::set_zero(d_shape.__Rectangle_1_mut());
                        let (d_t10, t15) = ::chainrule::__private::mul_pullback(
                            t10,
                            &k,
                            &(*t10 * k),
                            d_t14,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_t10,
                        );
                        let d_t16 = d_shape.__Rectangle_0_mut().clone();
                        ::chainrule::__private::set_zero(d_shape.__Rectangle_0_mut());
                        let (d_t9, d_t17) = ::chainrule::__private::add_pullback(
                            t9,
                            &::chainrule::__private::Assigned(&t13),
                            &::chainrule::__private::add_assigned(&*t9, &t13),
                            d_t16,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_t9,
                        );
                        let (t18, d_t8) = ::chainrule::__private::mul_pullback(
                            &k,
                            t8,
                            &t13,
                            d_t17,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_1_mut(),
                            &d_t8,
                        );
                        t15 + t18
                    } else {
                        let d_k_2 = if t11_1_1 {
                            let d_k_1 = *d_shape.__Squares_side_mut();
                            ::chainrule::__private::set_zero(
                                d_shape.__Squares_side_mut(),
                            );
                            d_k_1
                        } else {
                            0.0
                        };
                        d_k_2
                    };
                    d_k_3
                };
                (d_k_4,)
            },
        )
    }
    /// The result of `stretched` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Shape, f64),
        tangents: (&mut <Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: &mut Shape,
        shape_dot: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> ((), ()) {
        if ::core::matches!(* shape, Shape::Circle { .. }) {
            let t1 = ::chainrule::__private::copied(shape.__Circle_radius());
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, shape_dot.__Circle_radius());
            let t2 = ::chainrule::__private::mul_assigned(&t1, &k);
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&k),
                &t2,
                &t1_dot,
                &k_dot,
            );
            *shape.__Circle_radius_mut() = t2;
            ::chainrule::__private::write_part(shape_dot.__Circle_radius_mut(), &t2_dot);
        } else {
            if ::core::matches!(* shape, Shape::Rectangle(..)) {
                let t3 = ::chainrule::__private::copied(shape.__Rectangle_1());
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(
                    &mut t3_dot,
                    shape_dot.__Rectangle_1(),
                );
                let t4 = k * t3;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &k,
                    &t3,
                    &t4,
                    &k_dot,
                    &t3_dot,
                );
                let t5 = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(
                    &mut t5_dot,
                    shape_dot.__Rectangle_0(),
                );
                let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
                let t6_dot = ::chainrule::__private::add_pushforward(
                    &t5,
                    &::chainrule::__private::Assigned(&t4),
                    &t6,
                    &t5_dot,
                    &t4_dot,
                );
                *shape.__Rectangle_0_mut() = t6;
                ::chainrule::__private::write_part(
                    shape_dot.__Rectangle_0_mut(),
                    &t6_dot,
                );
                let t7 = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut t7_dot = ::chainrule::__zeros_of!(& t7);
                ::chainrule::__private::read_part(
                    &mut t7_dot,
                    shape_dot.__Rectangle_0(),
                );
                let t8 = t7 * k;
                let t8_dot = ::chainrule::__private::mul_pushforward(
                    &t7,
                    &k,
                    &t8,
                    &t7_dot,
                    &k_dot,
                );
                *shape.__Rectangle_1_mut() = t8;
                ::chainrule::__private::write_part(
                    shape_dot.__Rectangle_1_mut(),
                    &t8_dot,
                );
            } else {
                let t9 = if ::core::matches!(* shape, Shape::Squares { .. }) {
                    (*shape.__Squares_count()) > 1
                } else {
                    false
                };
                if t9 {
                    *shape.__Squares_side_mut() = k;
                    ::chainrule::__private::write_part(
                        shape_dot.__Squares_side_mut(),
                        &k_dot,
                    );
                }
            }
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for stretched {}

/// The derivatives of the function `stretched_area`.
pub enum stretched_area {}
impl stretched_area {
    /// The result of `stretched_area` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut shape_1 = shape;
        let (t1, stretched_pullback) = stretched::__vjp(&mut shape_1, k);
        let zeros = ::chainrule::__private::zeros_like(&shape_1);
        let variant = match shape_1 {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let out = match variant {
            0 => {
                let radius = ::chainrule::__private::copied(shape_1.__Circle_radius());
                radius * radius
            }
            1 => {
                let a = ::chainrule::__private::copied(shape_1.__Rectangle_0());
                let b = ::chainrule::__private::copied(shape_1.__Rectangle_1());
                a + b * b
            }
            2 => ::chainrule::__private::copied(shape_1.__Squares_side()),
            _ => k,
        };
        (
            out,
            move |d_out: f64| {
                let mut d_shape_1 = zeros.clone();
                let t8 = match variant {
                    0 => {
                        let radius = ::chainrule::__private::copied(
                            shape_1.__Circle_radius(),
                        );
                        let (t2, t3) = ::chainrule::__private::mul_pullback(
                            &radius,
                            &radius,
                            &(radius * radius),
                            d_out,
                        );
                        let d_radius = ::chainrule::__private::plus(t2, t3);
                        ::chainrule::__private::add_part(
                            d_shape_1.__Circle_radius_mut(),
                            &d_radius,
                        );
                        0.0
                    }
                    1 => {
                        let a = ::chainrule::__private::copied(shape_1.__Rectangle_0());
                        let b = ::chainrule::__private::copied(shape_1.__Rectangle_1());
                        let t4 = b * b;
                        let (d_a, d_t5) = ::chainrule::__private::add_pullback(
                            &a,
                            &t4,
                            &(a + t4),
                            d_out,
                        );
                        let (t6, t7) = ::chainrule::__private::mul_pullback(
                            &b,
                            &b,
                            &t4,
                            d_t5,
                        );
                        let d_b = ::chainrule::__private::plus(t6, t7);
                        ::chainrule::__private::add_part(
                            d_shape_1.__Rectangle_1_mut(),
                            &d_b,
                        );
                        ::chainrule::__private::add_part(
                            d_shape_1.__Rectangle_0_mut(),
                            &d_a,
                        );
                        0.0
                    }
                    2 => {
                        ::chainrule::__private::add_part(
                            d_shape_1.__Squares_side_mut(),
                            &d_out,
                        );
                        0.0
                    }
                    _ => d_out,
                };
                let t9 = ::chainrule::__private::zeros_like(&t1);
                let (t10,) = stretched_pullback(t9, &mut d_shape_1);
                let d_shape = d_shape_1.clone();
                let d_k = t8 + t10;
                (d_shape, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(shape, k)
    }
    /// The gradient of `stretched_area`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shape: Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(shape, k);
        pullback(1.0)
    }
    /// The value of `stretched_area` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: Shape,
        k: f64,
    ) -> (f64, (<Shape as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(shape, k);
        (value, pullback(1.0))
    }
    /// The value of `stretched_area`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape, k);
        let (d_shape_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `stretched_area` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Shape, f64),
        tangents: (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: Shape,
        shape_dot: <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let mut shape_1 = shape;
        let mut shape_1_dot = shape_dot;
        let (t1, t1_dot) = stretched::__jvp(&mut shape_1, &mut shape_1_dot, k, k_dot);
        let variant = match shape_1 {
            Shape::Circle { .. } => 0u8,
            Shape::Rectangle(..) => 1u8,
            Shape::Squares { .. } => 2u8,
            _ => 3u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let radius = ::chainrule::__private::copied(shape_1.__Circle_radius());
                let mut radius_dot = ::chainrule::__zeros_of!(& radius);
                ::chainrule::__private::read_part(
                    &mut radius_dot,
                    shape_1_dot.__Circle_radius(),
                );
                let t2 = radius * radius;
                let t2_dot = ::chainrule::__private::mul_pushforward(
                    &radius,
                    &radius,
                    &t2,
                    &radius_dot,
                    &radius_dot,
                );
                (t2, t2_dot)
            }
            1 => {
                let a = ::chainrule::__private::copied(shape_1.__Rectangle_0());
                let mut a_dot = ::chainrule::__zeros_of!(& a);
                ::chainrule::__private::read_part(
                    &mut a_dot,
                    shape_1_dot.__Rectangle_0(),
                );
                let b = ::chainrule::__private::copied(shape_1.__Rectangle_1());
                let mut b_dot = ::chainrule::__zeros_of!(& b);
                ::chainrule::__private::read_part(
                    &mut b_dot,
                    shape_1_dot.__Rectangle_1(),
                );
                let t3 = b * b;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &b,
                    &b,
                    &t3,
                    &b_dot,
                    &b_dot,
                );
                let t4 = a + t3;
                let t4_dot = ::chainrule::__private::add_pushforward(
                    &a,
                    &t3,
                    &t4,
                    &a_dot,
                    &t3_dot,
                );
                (t4, t4_dot)
            }
            2 => {
                let side = ::chainrule::__private::copied(shape_1.__Squares_side());
                let mut side_dot = ::chainrule::__zeros_of!(& side);
                ::chainrule::__private::read_part(
                    &mut side_dot,
                    shape_1_dot.__Squares_side(),
                );
                (side, side_dot)
            }
            _ => (k, k_dot),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `replaced`.
pub enum replaced {}
impl replaced {
    /// The result of `replaced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: &mut Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(shape, k);
        (
            out,
            move |
                d_out: f64,
                d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                let (d_k,) = pullback(d_out, d_shape);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: &mut Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let shape_before = (*shape).clone();
        let (before, area_pullback) = area::__vjp(&*shape);
        let t1 = ::core::matches!(* shape, Shape::Circle { .. });
        if t1 {
            let radius = ::chainrule::__private::copied(shape.__Circle_radius());
            let t2 = Shape::Rectangle {
                0: radius,
                1: k,
            };
            let zeros = ::chainrule::__private::zeros_like(&t2);
            let zeros_1 = ::chainrule::__private::zeros_like(&*shape);
            *shape = t2;
            saved_zeros = ::core::option::Option::Some(zeros);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
        } else {
            *shape = Shape::Nothing;
        }
        let out = before * k;
        (
            out,
            move |
                d_out: f64,
                d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                let (d_before, t3) = ::chainrule::__private::mul_pullback(
                    &before,
                    &k,
                    &out,
                    d_out,
                );
                let t4 = if t1 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &*d_shape);
                    *d_shape = (*zeros_1).clone();
                    let d_radius = d_t2.__Rectangle_0_mut().clone();
                    ::chainrule::__private::add_part(
                        d_shape.__Circle_radius_mut(),
                        &d_radius,
                    );
                    *d_t2.__Rectangle_1_mut()
                } else {
                    ::chainrule::__private::set_zero(&mut *d_shape);
                    0.0
                };
                area_pullback(d_before, &shape_before, &mut *d_shape);
                let d_k = t3 + t4;
                (d_k,)
            },
        )
    }
    /// The gradient of `replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shape: &mut Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(shape, k);
        let mut d_shape = ::chainrule::__private::zeros_like(&*shape);
        let (d_k,) = pullback(1.0, &mut d_shape);
        (d_shape, d_k)
    }
    /// The value of `replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: &mut Shape,
        k: f64,
    ) -> (f64, (<Shape as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(shape, k);
        let mut d_shape = ::chainrule::__private::zeros_like(&*shape);
        let (d_k,) = pullback(1.0, &mut d_shape);
        (value, (d_shape, d_k))
    }
    /// The value of `replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: &mut Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape, k);
        let mut d_shape_added = ::chainrule::__private::zeros_like(&*shape);
        let (d_k_added,) = pullback(1.0, &mut d_shape_added);
        *d_k += d_k_added;
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        value
    }
    /// The result of `replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Shape, f64),
        tangents: (&mut <Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: &mut Shape,
        shape_dot: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let (before, before_dot) = area::__jvp(&*shape, &*shape_dot);
        let t1 = ::core::matches!(* shape, Shape::Circle { .. });
        if t1 {
            let radius = ::chainrule::__private::copied(shape.__Circle_radius());
            let mut radius_dot = ::chainrule::__zeros_of!(& radius);
            ::chainrule::__private::read_part(
                &mut radius_dot,
                shape_dot.__Circle_radius(),
            );
            let t2 = Shape::Rectangle {
                0: radius,
                1: k,
            };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &radius_dot);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_1_mut(), &k_dot);
            *shape = t2;
            *shape_dot = t2_dot;
        } else {
            let t3_dot = ::chainrule::__zeros_of!(& Shape::Nothing);
            *shape = Shape::Nothing;
            *shape_dot = t3_dot;
        }
        let out = before * k;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &before,
            &k,
            &out,
            &before_dot,
            &k_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for replaced {}

/// The derivatives of the function `total`.
pub enum total {}
impl total {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shapes: &[Shape],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Shape as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(shapes, k);
        (
            out,
            move |d_out: f64| {
                let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
                let (d_k,) = pullback(d_out, shapes, &mut d_shapes);
                (d_shapes, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shapes: &[Shape],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Shape],
            &mut [<Shape as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_area_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = shapes.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k_1 in 0..len {
            let sum_1 = if ::core::matches!(shapes[k_1], Shape::Circle { .. }) {
                sum
                    + ::chainrule::__private::copied(shapes[k_1].__Circle_radius())
                        * ::chainrule::__private::copied(shapes[k_1].__Circle_radius())
                        * k
            } else {
                let (t1, area_pullback) = area::__vjp(&shapes[k_1]);
                ::chainrule::__private::push(&mut saved_area_pullback, area_pullback);
                sum + t1
            };
            saved_sum[k_1] = sum;
            sum = sum_1;
        }
        (
            sum,
            move |
                d_sum: f64,
                shapes: &[Shape],
                d_shapes: &mut [<Shape as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_area_pullback_at = saved_area_pullback.len();
                let len = shapes.len();
                let mut d_sum_1 = d_sum;
                let mut d_k = 0.0;
                for k_1 in (0..len).rev() {
                    let sum = saved_sum[k_1];
                    let d_k_2 = if ::core::matches!(shapes[k_1], Shape::Circle { .. }) {
                        let t2 = ::chainrule::__private::copied(
                            shapes[k_1].__Circle_radius(),
                        );
                        let t3 = ::chainrule::__private::copied(
                            shapes[k_1].__Circle_radius(),
                        );
                        let t4 = t2 * t3;
                        let t5 = t4 * k;
                        let sum_2 = sum + t5;
                        let (d_sum_2, d_t6) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t5,
                            &sum_2,
                            d_sum_1,
                        );
                        let (d_t7, d_k_1) = ::chainrule::__private::mul_pullback(
                            &t4,
                            &k,
                            &t5,
                            d_t6,
                        );
                        let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                            &t2,
                            &t3,
                            &t4,
                            d_t7,
                        );
                        ::chainrule::__private::add_part(
                            d_shapes[k_1].__Circle_radius_mut(),
                            &d_t9,
                        );
                        ::chainrule::__private::add_part(
                            d_shapes[k_1].__Circle_radius_mut(),
                            &d_t8,
                        );
                        d_sum_1 = d_sum_2;
                        d_k_1
                    } else {
                        saved_area_pullback_at -= 1;
                        let area_pullback = &saved_area_pullback[saved_area_pullback_at];
                        area_pullback(d_sum_1, &shapes[k_1], &mut d_shapes[k_1]);
                        0.0
                    };
                    d_k += d_k_2;
                }
                (d_k,)
            },
        )
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shapes: &[Shape],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Shape as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(shapes, k);
        let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
        let (d_k,) = pullback(1.0, shapes, &mut d_shapes);
        (d_shapes, d_k)
    }
    /// The value of `total` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shapes: &[Shape],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Shape as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(shapes, k);
        let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
        let (d_k,) = pullback(1.0, shapes, &mut d_shapes);
        (value, (d_shapes, d_k))
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shapes: &[Shape],
        k: f64,
        d_shapes: &mut [<Shape as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shapes, k);
        let (d_k_added,) = pullback(1.0, shapes, d_shapes);
        *d_k += d_k_added;
        value
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Shape], f64),
        tangents: (&[<Shape as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (shapes, k) = args;
        let (shapes_dot, k_dot) = tangents;
        Self::__jvp(shapes, shapes_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shapes: &[Shape],
        shapes_dot: &[<Shape as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let len = shapes.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            if ::core::matches!(shapes[k_1], Shape::Circle { .. }) {
                let t1 = ::chainrule::__private::copied(shapes[k_1].__Circle_radius());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    shapes_dot[k_1].__Circle_radius(),
                );
                let t2 = ::chainrule::__private::copied(shapes[k_1].__Circle_radius());
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(
                    &mut t2_dot,
                    shapes_dot[k_1].__Circle_radius(),
                );
                let t3 = t1 * t2;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &t1,
                    &t2,
                    &t3,
                    &t1_dot,
                    &t2_dot,
                );
                let t4 = t3 * k;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &t3,
                    &k,
                    &t4,
                    &t3_dot,
                    &k_dot,
                );
                let sum_1 = sum + t4;
                let sum_1_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t4,
                    &sum_1,
                    &sum_dot,
                    &t4_dot,
                );
                sum = sum_1;
                sum_dot = sum_1_dot;
            } else {
                let (t5, t5_dot) = area::__jvp(&shapes[k_1], &shapes_dot[k_1]);
                sum += t5;
                sum_dot += t5_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `turns`.
pub enum turns {}
impl turns {
    /// The result of `turns` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        start: f64,
        k: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(start, k, n);
        (
            out,
            move |d_out: f64| {
                let (d_start, d_k, _) = pullback(d_out);
                (d_start, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        start: f64,
        k: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_radius = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_a = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_b = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_variant = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_shape_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_area_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut shape = Shape::Circle { radius: start };
        let mut saved_side = ::chainrule::__private::vec![0.0; n];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum: f64 = 0.0;
        for k_1 in 0..n {
            let variant = match shape {
                Shape::Circle { .. } => 0u8,
                Shape::Rectangle(..) => 1u8,
                Shape::Squares { .. } => 2u8,
                _ => 3u8,
            };
            let t6 = match variant {
                0 => {
                    let radius = ::chainrule::__private::copied(shape.__Circle_radius());
                    let t2 = radius * k;
                    let t3 = Shape::Rectangle {
                        0: t2,
                        1: radius,
                    };
                    let zeros = ::chainrule::__private::zeros_like(&t3);
                    ::chainrule::__private::push(&mut saved_radius, radius);
                    ::chainrule::__private::push(&mut saved_zeros, zeros);
                    t3
                }
                1 => {
                    let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                    let t4 = Shape::Squares {
                        side: a * b,
                        count: 2,
                    };
                    let zeros_1 = ::chainrule::__private::zeros_like(&t4);
                    ::chainrule::__private::push(&mut saved_a, a);
                    ::chainrule::__private::push(&mut saved_b, b);
                    ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
                    t4
                }
                2 => {
                    let mut side = ::chainrule::__private::copied(
                        shape.__Squares_side(),
                    );
                    ::chainrule::__private::assert_scalar(&side);
                    let t5 = Shape::Circle {
                        radius: side.sin(),
                    };
                    let zeros_2 = ::chainrule::__private::zeros_like(&t5);
                    saved_side[k_1] = side;
                    ::chainrule::__private::push(&mut saved_zeros_2, zeros_2);
                    t5
                }
                _ => Shape::Nothing,
            };
            let zeros_3 = ::chainrule::__private::zeros_like(&t6);
            let zeros_4 = ::chainrule::__private::zeros_like(&shape);
            shape = t6;
            let shape_before = shape.clone();
            let (t7, area_pullback) = area::__vjp(&shape);
            ::chainrule::__private::push(&mut saved_variant, variant);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_3);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_4);
            ::chainrule::__private::push(&mut saved_shape_before, shape_before);
            saved_t1[k_1] = t7;
            ::chainrule::__private::push(&mut saved_area_pullback, area_pullback);
            sum += t7 * k;
        }
        let zeros_5 = ::chainrule::__private::zeros_like(&shape);
        (
            sum,
            move |d_sum: f64| {
                let mut saved_radius_at = saved_radius.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_a_at = saved_a.len();
                let mut saved_b_at = saved_b.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_variant_at = saved_variant.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_shape_before_at = saved_shape_before.len();
                let mut saved_area_pullback_at = saved_area_pullback.len();
                let mut d_shape = zeros_5.clone();
                let mut d_k = 0.0;
                for k_1 in (0..n).rev() {
                    saved_variant_at -= 1;
                    let variant = saved_variant[saved_variant_at];
                    saved_zeros_3_at -= 1;
                    let zeros_3 = &saved_zeros_3[saved_zeros_3_at];
                    saved_zeros_4_at -= 1;
                    let zeros_4 = &saved_zeros_4[saved_zeros_4_at];
                    saved_shape_before_at -= 1;
                    let shape_before = &saved_shape_before[saved_shape_before_at];
                    saved_area_pullback_at -= 1;
                    let area_pullback = &saved_area_pullback[saved_area_pullback_at];
                    let mut d_t6 = (*zeros_3).clone();
                    let d_t7 = d_sum * k;
                    let t8 = d_sum * saved_t1[k_1];
                    area_pullback(d_t7, shape_before, &mut d_shape);
                    ::chainrule::__private::add_assign(&mut d_t6, &d_shape);
                    d_shape = (*zeros_4).clone();
                    let t13 = match variant {
                        0 => {
                            saved_radius_at -= 1;
                            let radius = &saved_radius[saved_radius_at];
                            saved_zeros_at -= 1;
                            let zeros = &saved_zeros[saved_zeros_at];
                            let mut d_t3 = (*zeros).clone();
                            ::chainrule::__private::add_assign(&mut d_t3, &d_t6);
                            let d_t2 = d_t3.__Rectangle_0_mut().clone();
                            let t9 = d_t3.__Rectangle_1_mut().clone();
                            let (t10, d_k_1) = ::chainrule::__private::mul_pullback(
                                radius,
                                &k,
                                &(*radius * k),
                                d_t2,
                            );
                            let d_radius = ::chainrule::__private::plus(t9, t10);
                            ::chainrule::__private::add_part(
                                d_shape.__Circle_radius_mut(),
                                &d_radius,
                            );
                            d_k_1
                        }
                        1 => {
                            saved_a_at -= 1;
                            let a = &saved_a[saved_a_at];
                            saved_b_at -= 1;
                            let b = &saved_b[saved_b_at];
                            saved_zeros_1_at -= 1;
                            let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                            let mut d_t4 = (*zeros_1).clone();
                            ::chainrule::__private::add_assign(&mut d_t4, &d_t6);
                            let d_t11 = d_t4.__Squares_side_mut().clone();
                            let (d_a, d_b) = ::chainrule::__private::mul_pullback(
                                a,
                                b,
                                &(*a * *b),
                                d_t11,
                            );
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_1_mut(),
                                &d_b,
                            );
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_0_mut(),
                                &d_a,
                            );
                            0.0
                        }
                        2 => {
                            let side = saved_side[k_1];
                            saved_zeros_2_at -= 1;
                            let zeros_2 = &saved_zeros_2[saved_zeros_2_at];
                            let mut d_t5 = (*zeros_2).clone();
                            ::chainrule::__private::add_assign(&mut d_t5, &d_t6);
                            let d_t12 = *d_t5.__Circle_radius_mut();
                            let d_side = d_t12 * side.cos();
                            ::chainrule::__private::add_part(
                                d_shape.__Squares_side_mut(),
                                &d_side,
                            );
                            0.0
                        }
                        _ => 0.0,
                    };
                    let d_k_2 = t8 + t13;
                    d_k += d_k_2;
                }
                let d_start = *d_shape.__Circle_radius_mut();
                (d_start, d_k, ())
            },
        )
    }
    /// The gradient of `turns`, with the shape of its arguments.
    #[inline]
    pub fn grad(start: f64, k: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(start, k, n);
        let (d_start, d_k, _) = pullback(1.0);
        (d_start, d_k)
    }
    /// The value of `turns` and its gradient.
    #[inline]
    pub fn value_and_grad(start: f64, k: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(start, k, n);
        let (d_start, d_k, _) = pullback(1.0);
        (value, (d_start, d_k))
    }
    /// The value of `turns`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        start: f64,
        k: f64,
        n: usize,
        d_start: &mut f64,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(start, k, n);
        let (d_start_added, d_k_added, _) = pullback(1.0);
        *d_start += d_start_added;
        *d_k += d_k_added;
        value
    }
    /// The result of `turns` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (start, k, n) = args;
        let (start_dot, k_dot) = tangents;
        let n_dot = ();
        Self::__jvp(start, start_dot, k, k_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        start: f64,
        start_dot: f64,
        k: f64,
        k_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut shape = Shape::Circle { radius: start };
        let mut shape_dot = ::chainrule::__zeros_of!(& shape);
        ::chainrule::__private::write_part(shape_dot.__Circle_radius_mut(), &start_dot);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..n {
            let variant = match shape {
                Shape::Circle { .. } => 0u8,
                Shape::Rectangle(..) => 1u8,
                Shape::Squares { .. } => 2u8,
                _ => 3u8,
            };
            let (t7, t7_dot) = match variant {
                0 => {
                    let radius = ::chainrule::__private::copied(shape.__Circle_radius());
                    let mut radius_dot = ::chainrule::__zeros_of!(& radius);
                    ::chainrule::__private::read_part(
                        &mut radius_dot,
                        shape_dot.__Circle_radius(),
                    );
                    let t1 = radius * k;
                    let t1_dot = ::chainrule::__private::mul_pushforward(
                        &radius,
                        &k,
                        &t1,
                        &radius_dot,
                        &k_dot,
                    );
                    let radius_dot_1 = radius_dot.clone();
                    let t2 = Shape::Rectangle {
                        0: t1,
                        1: radius,
                    };
                    let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                    ::chainrule::__private::write_part(
                        t2_dot.__Rectangle_0_mut(),
                        &t1_dot,
                    );
                    ::chainrule::__private::write_part(
                        t2_dot.__Rectangle_1_mut(),
                        &radius_dot_1,
                    );
                    (t2, t2_dot)
                }
                1 => {
                    let a = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let mut a_dot = ::chainrule::__zeros_of!(& a);
                    ::chainrule::__private::read_part(
                        &mut a_dot,
                        shape_dot.__Rectangle_0(),
                    );
                    let b = ::chainrule::__private::copied(shape.__Rectangle_1());
                    let mut b_dot = ::chainrule::__zeros_of!(& b);
                    ::chainrule::__private::read_part(
                        &mut b_dot,
                        shape_dot.__Rectangle_1(),
                    );
                    let t3 = a * b;
                    let t3_dot = ::chainrule::__private::mul_pushforward(
                        &a,
                        &b,
                        &t3,
                        &a_dot,
                        &b_dot,
                    );
                    let t4 = Shape::Squares {
                        side: t3,
                        count: 2,
                    };
                    let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                    ::chainrule::__private::write_part(
                        t4_dot.__Squares_side_mut(),
                        &t3_dot,
                    );
                    ::chainrule::__private::write_part(
                        t4_dot.__Squares_count_mut(),
                        &(),
                    );
                    (t4, t4_dot)
                }
                2 => {
                    let mut side = ::chainrule::__private::copied(
                        shape.__Squares_side(),
                    );
                    let mut side_dot = ::chainrule::__private::zeros_like(&side);
                    ::chainrule::__private::read_part(
                        &mut side_dot,
                        shape_dot.__Squares_side(),
                    );
                    ::chainrule::__private::assert_scalar(&side);
                    let t5 = Shape::Circle {
                        radius: side.sin(),
                    };
                    let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                    ::chainrule::__private::write_part(
                        t5_dot.__Circle_radius_mut(),
                        &(side_dot * side.cos()),
                    );
                    (t5, t5_dot)
                }
                _ => {
                    let t6_dot = ::chainrule::__zeros_of!(& Shape::Nothing);
                    (Shape::Nothing, t6_dot)
                }
            };
            shape = t7;
            shape_dot = t7_dot;
            let (t8, t8_dot) = area::__jvp(&shape, &shape_dot);
            sum += t8 * k;
            sum_dot
                += ::chainrule::__private::strong_mul(t8_dot, k)
                    + ::chainrule::__private::zero_mul(k_dot, t8);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `exchanged`.
pub enum exchanged {}
impl exchanged {
    /// The result of `exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut saved_t1 = ::core::option::Option::None;
        let t2 = Shape::Circle { radius: x };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = Shape::Rectangle { 0: x, 1: y };
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let mut shapes = [t2, t3];
        shapes[0] = shapes[1];
        let t4 = ::core::matches!(shapes[0], Shape::Rectangle(..));
        if t4 {
            let t5 = ::chainrule::__private::copied(shapes[0].__Rectangle_0());
            *shapes[0].__Rectangle_0_mut() = ::chainrule::__private::mul_assigned(
                &t5,
                &y,
            );
            saved_t1 = ::core::option::Option::Some(t5);
        }
        shapes.swap(0, 1);
        let zeros_2 = ::chainrule::__private::zeros_like(&shapes);
        let (t6, area_pullback) = area::__vjp(&shapes[0]);
        let (t7, area_pullback_1) = area::__vjp(&shapes[1]);
        let out = t6 * 2.0 + t7;
        (
            out,
            move |d_out: f64| {
                let mut d_shapes = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                area_pullback_1(d_out, &shapes[1], &mut d_shapes[1]);
                let d_t6 = d_out * 2.0;
                area_pullback(d_t6, &shapes[0], &mut d_shapes[0]);
                d_shapes.swap(0, 1);
                let t9 = if t4 {
                    let t5 = ::chainrule::__private::kept(&saved_t1);
                    let d_t8 = d_shapes[0].__Rectangle_0_mut().clone();
                    ::chainrule::__private::set_zero(d_shapes[0].__Rectangle_0_mut());
                    let (d_t5, d_y) = ::chainrule::__private::strong_mul_pullback(
                        t5,
                        &::chainrule::__private::Assigned(&y),
                        &::chainrule::__private::mul_assigned(&*t5, &y),
                        d_t8,
                    );
                    ::chainrule::__private::add_part(
                        d_shapes[0].__Rectangle_0_mut(),
                        &d_t5,
                    );
                    d_y
                } else {
                    0.0
                };
                let d_t10 = d_shapes[0].clone();
                ::chainrule::__private::set_zero(&mut d_shapes[0]);
                ::chainrule::__private::add_assign(&mut d_shapes[1], &d_t10);
                ::chainrule::__private::add_assign(&mut d_t2, &d_shapes[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_shapes[1]);
                let d_x = *d_t3.__Rectangle_0_mut() + *d_t2.__Circle_radius_mut();
                let d_y_1 = t9 + *d_t3.__Rectangle_1_mut();
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
    /// The gradient of `exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Shape::Circle { radius: x };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Circle_radius_mut(), &x_dot);
        let t2 = Shape::Rectangle { 0: x, 1: y };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__Rectangle_1_mut(), &y_dot);
        let mut shapes = [t1, t2];
        let mut shapes_dot = [t1_dot, t2_dot];
        let t3_dot = shapes_dot[1].clone();
        shapes[0] = shapes[1];
        shapes_dot[0] = t3_dot;
        if ::core::matches!(shapes[0], Shape::Rectangle(..)) {
            let t4 = ::chainrule::__private::copied(shapes[0].__Rectangle_0());
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                shapes_dot[0].__Rectangle_0(),
            );
            let t5 = ::chainrule::__private::mul_assigned(&t4, &y);
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &t4,
                &::chainrule::__private::Assigned(&y),
                &t5,
                &t4_dot,
                &y_dot,
            );
            *shapes[0].__Rectangle_0_mut() = t5;
            ::chainrule::__private::write_part(
                shapes_dot[0].__Rectangle_0_mut(),
                &t5_dot,
            );
        }
        shapes.swap(0, 1);
        shapes_dot.swap(0, 1);
        let (t6, t6_dot) = area::__jvp(&shapes[0], &shapes_dot[0]);
        let (t7, t7_dot) = area::__jvp(&shapes[1], &shapes_dot[1]);
        let out = t6 * 2.0 + t7;
        let out_dot = t6_dot * 2.0 + t7_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `length`.
pub enum length {}
impl length {
    /// The result of `length` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        curve: &Curve,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Curve as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(curve);
        (
            out,
            move |d_out: f64| {
                let mut d_curve = ::chainrule::__private::zeros_like(curve);
                pullback(d_out, curve, &mut d_curve);
                d_curve
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        curve: &Curve,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Curve,
            &mut <Curve as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let out = if ::core::matches!(* curve, Curve::Points(..)) {
            let mut sum = 0.0;
            for i in 1..::chainrule::__private::plain((*curve.__Points_0()).len()) {
                let mut t1 = ::chainrule::__private::copied(&curve.__Points_0()[i])
                    - ::chainrule::__private::copied(&curve.__Points_0()[i - 1]);
                ::chainrule::__private::assert_scalar(&t1);
                sum += t1.powi(2);
            }
            sum
        } else {
            (::chainrule::__private::copied(&curve.__Line_to().x)
                - ::chainrule::__private::copied(&curve.__Line_from().x))
                * (::chainrule::__private::copied(&curve.__Line_to().y)
                    - ::chainrule::__private::copied(&curve.__Line_from().y))
        };
        (
            out,
            move |
                d_out: f64,
                curve: &Curve,
                d_curve: &mut <Curve as ::chainrule::Differentiable>::Tangent|
            {
                if ::core::matches!(* curve, Curve::Points(..)) {
                    for i in 1..::chainrule::__private::plain(
                        (*curve.__Points_0()).len(),
                    ) {
                        let t2 = ::chainrule::__private::copied(&curve.__Points_0()[i]);
                        let t3 = i - 1;
                        let t4 = ::chainrule::__private::copied(&curve.__Points_0()[t3]);
                        let t1 = t2 - t4;
                        let d_t1 = d_out * (2.0 * t1);
                        let (d_t5, d_t6) = ::chainrule::__private::sub_pullback(
                            &t2,
                            &t4,
                            &t1,
                            d_t1,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut * d_curve.__Points_0_mut(); [t3]),
                            &d_t6,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut * d_curve.__Points_0_mut(); [i]),
                            &d_t5,
                        );
                    }
                } else {
                    let t7 = ::chainrule::__private::copied(&curve.__Line_to().x);
                    let t8 = ::chainrule::__private::copied(&curve.__Line_from().x);
                    let t9 = t7 - t8;
                    let t10 = ::chainrule::__private::copied(&curve.__Line_to().y);
                    let t11 = ::chainrule::__private::copied(&curve.__Line_from().y);
                    let t12 = t10 - t11;
                    let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                        &t9,
                        &t12,
                        &(t9 * t12),
                        d_out,
                    );
                    let (d_t15, d_t16) = ::chainrule::__private::sub_pullback(
                        &t10,
                        &t11,
                        &t12,
                        d_t14,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_curve.__Line_from_mut(); .y),
                        &d_t16,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_curve.__Line_to_mut(); .y),
                        &d_t15,
                    );
                    let (d_t17, d_t18) = ::chainrule::__private::sub_pullback(
                        &t7,
                        &t8,
                        &t9,
                        d_t13,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_curve.__Line_from_mut(); .x),
                        &d_t18,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_curve.__Line_to_mut(); .x),
                        &d_t17,
                    );
                }
            },
        )
    }
    /// The gradient of `length`, with the shape of its arguments.
    #[inline]
    pub fn grad(curve: &Curve) -> <Curve as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(curve);
        let mut d_curve = ::chainrule::__private::zeros_like(curve);
        pullback(1.0, curve, &mut d_curve);
        d_curve
    }
    /// The value of `length` and its gradient.
    #[inline]
    pub fn value_and_grad(
        curve: &Curve,
    ) -> (f64, <Curve as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(curve);
        let mut d_curve = ::chainrule::__private::zeros_like(curve);
        pullback(1.0, curve, &mut d_curve);
        (value, d_curve)
    }
    /// The value of `length`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        curve: &Curve,
        d_curve: &mut <Curve as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(curve);
        pullback(1.0, curve, d_curve);
        value
    }
    /// The result of `length` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Curve,
        tangents: &<Curve as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let curve = args;
        let curve_dot = tangents;
        Self::__jvp(curve, curve_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        curve: &Curve,
        curve_dot: &<Curve as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (out, out_dot) = if ::core::matches!(* curve, Curve::Points(..)) {
            let mut sum = 0.0;
            let mut sum_dot = 0.0;
            for i in 1..::chainrule::__private::plain((*curve.__Points_0()).len()) {
                let t1 = ::chainrule::__private::copied(&curve.__Points_0()[i]);
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    ::chainrule::__part!(ref * curve_dot.__Points_0(); [i]),
                );
                let t2 = i - 1;
                let t3 = ::chainrule::__private::copied(&curve.__Points_0()[t2]);
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(
                    &mut t3_dot,
                    ::chainrule::__part!(ref * curve_dot.__Points_0(); [t2]),
                );
                let mut t4 = t1 - t3;
                let t4_dot = ::chainrule::__private::sub_pushforward(
                    &t1,
                    &t3,
                    &t4,
                    &t1_dot,
                    &t3_dot,
                );
                ::chainrule::__private::assert_scalar(&t4);
                sum += t4.powi(2);
                sum_dot += t4_dot * (2.0 * t4);
            }
            (sum, sum_dot)
        } else {
            let t5 = ::chainrule::__private::copied(&curve.__Line_to().x);
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref * curve_dot.__Line_to(); .x),
            );
            let t6 = ::chainrule::__private::copied(&curve.__Line_from().x);
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(
                &mut t6_dot,
                ::chainrule::__part!(ref * curve_dot.__Line_from(); .x),
            );
            let t7 = t5 - t6;
            let t7_dot = ::chainrule::__private::sub_pushforward(
                &t5,
                &t6,
                &t7,
                &t5_dot,
                &t6_dot,
            );
            let t8 = ::chainrule::__private::copied(&curve.__Line_to().y);
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref * curve_dot.__Line_to(); .y),
            );
            let t9 = ::chainrule::__private::copied(&curve.__Line_from().y);
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(
                &mut t9_dot,
                ::chainrule::__part!(ref * curve_dot.__Line_from(); .y),
            );
            let t10 = t8 - t9;
            let t10_dot = ::chainrule::__private::sub_pushforward(
                &t8,
                &t9,
                &t10,
                &t8_dot,
                &t9_dot,
            );
            let t11 = t7 * t10;
            let t11_dot = ::chainrule::__private::mul_pushforward(
                &t7,
                &t10,
                &t11,
                &t7_dot,
                &t10_dot,
            );
            (t11, t11_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `consumed`.
pub enum consumed {}
impl consumed {
    /// The result of `consumed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        curve: Curve,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Curve as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_points_before = ::core::option::Option::None;
        let mut saved_sum_of_squares_pullback = ::core::option::Option::None;
        let mut saved_dot_pullback = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&curve);
        let t1 = ::core::matches!(curve, Curve::Points(..));
        let (out, t2_1) = if t1 {
            let points = ::chainrule::__private::copied(curve.__Points_0());
            let zeros_1 = ::chainrule::__private::zeros_like(&points);
            let points_before = points.clone();
            let (t2, sum_of_squares_pullback) = super::structs::sum_of_squares::__vjp(
                &points,
            );
            saved_zeros = ::core::option::Option::Some(zeros_1);
            saved_points_before = ::core::option::Option::Some(points_before);
            saved_sum_of_squares_pullback = ::core::option::Option::Some(
                sum_of_squares_pullback,
            );
            (t2 * k, t2)
        } else {
            let from = ::chainrule::__private::copied(curve.__Line_from());
            let to = ::chainrule::__private::copied(curve.__Line_to());
            let (t3, dot_pullback) = super::structs::dot::__vjp(from, to);
            saved_dot_pullback = ::core::option::Option::Some(dot_pullback);
            (t3 + k, 0.0)
        };
        (
            out,
            move |d_out: f64| {
                let mut d_curve = zeros.clone();
                let d_k = if t1 {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let points_before = ::chainrule::__private::kept(
                        &saved_points_before,
                    );
                    let sum_of_squares_pullback = ::chainrule::__private::kept(
                        &saved_sum_of_squares_pullback,
                    );
                    let mut d_points = (*zeros_1).clone();
                    let d_t2 = d_out * k;
                    sum_of_squares_pullback(d_t2, points_before, &mut d_points);
                    ::chainrule::__private::add_part(
                        d_curve.__Points_0_mut(),
                        &d_points,
                    );
                    d_out * t2_1
                } else {
                    let dot_pullback = ::chainrule::__private::kept(&saved_dot_pullback);
                    let (d_from, d_to) = dot_pullback(d_out);
                    ::chainrule::__private::add_part(d_curve.__Line_to_mut(), &d_to);
                    ::chainrule::__private::add_part(d_curve.__Line_from_mut(), &d_from);
                    d_out
                };
                (d_curve, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        curve: Curve,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Curve as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(curve, k)
    }
    /// The gradient of `consumed`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        curve: Curve,
        k: f64,
    ) -> (<Curve as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(curve, k);
        pullback(1.0)
    }
    /// The value of `consumed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        curve: Curve,
        k: f64,
    ) -> (f64, (<Curve as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(curve, k);
        (value, pullback(1.0))
    }
    /// The value of `consumed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        curve: Curve,
        k: f64,
        d_curve: &mut <Curve as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(curve, k);
        let (d_curve_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_curve, &d_curve_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `consumed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Curve, f64),
        tangents: (<Curve as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (curve, k) = args;
        let (curve_dot, k_dot) = tangents;
        Self::__jvp(curve, curve_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        curve: Curve,
        curve_dot: <Curve as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let (out, out_dot) = if ::core::matches!(curve, Curve::Points(..)) {
            let points = ::chainrule::__private::copied(curve.__Points_0());
            let mut points_dot = ::chainrule::__zeros_of!(& points);
            ::chainrule::__private::read_part(&mut points_dot, curve_dot.__Points_0());
            let (t1, t1_dot) = super::structs::sum_of_squares::__jvp(
                &points,
                &points_dot,
            );
            (
                t1 * k,
                ::chainrule::__private::strong_mul(t1_dot, k)
                    + ::chainrule::__private::zero_mul(k_dot, t1),
            )
        } else {
            let from = ::chainrule::__private::copied(curve.__Line_from());
            let mut from_dot = ::chainrule::__zeros_of!(& from);
            ::chainrule::__private::read_part(&mut from_dot, curve_dot.__Line_from());
            let to = ::chainrule::__private::copied(curve.__Line_to());
            let mut to_dot = ::chainrule::__zeros_of!(& to);
            ::chainrule::__private::read_part(&mut to_dot, curve_dot.__Line_to());
            let (t2, t2_dot) = super::structs::dot::__jvp(from, from_dot, to, to_dot);
            (t2 + k, t2_dot + k_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `shown`.
pub enum shown {}
impl shown {
    /// The result of `shown` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        scene: &Scene,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Scene as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(scene);
        (
            out,
            move |d_out: f64| {
                let mut d_scene = ::chainrule::__private::zeros_like(scene);
                pullback(d_out, scene, &mut d_scene);
                d_scene
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        scene: &Scene,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Scene,
            &mut <Scene as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        let mut saved_area_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let sum = if ::core::matches!(scene.front, Shape::Circle { .. }) {
            ::chainrule::__private::copied(scene.front.__Circle_radius())
        } else {
            2.0
        };
        ::chainrule::__private::assert_elements(&scene.others);
        let len = scene.others.len();
        let mut sum_1 = sum;
        for k in 0..len {
            let (t1, area_pullback) = area::__vjp(&scene.others[k]);
            ::chainrule::__private::push(&mut saved_area_pullback, area_pullback);
            sum_1 += t1;
        }
        let out = if ::core::matches!(scene.scale, Some(..)) {
            let scale = ::chainrule::__private::copied(scene.scale.__Some_0());
            sum_1 * scale
        } else {
            sum_1
        };
        (
            out,
            move |
                d_out: f64,
                scene: &Scene,
                d_scene: &mut <Scene as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_area_pullback_at = saved_area_pullback.len();
                let len = scene.others.len();
                let t2 = ::core::matches!(scene.front, Shape::Circle { .. });
                let d_sum_1_1 = if ::core::matches!(scene.scale, Some(..)) {
                    let scale = ::chainrule::__private::copied(scene.scale.__Some_0());
                    let (d_sum_1, d_scale) = ::chainrule::__private::mul_pullback(
                        &sum_1,
                        &scale,
                        &(sum_1 * scale),
                        d_out,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_scene.scale; .__Some_0_mut()),
                        &d_scale,
                    );
                    d_sum_1
                } else {
                    d_out
                };
                for k in (0..len).rev() {
                    saved_area_pullback_at -= 1;
                    let area_pullback = &saved_area_pullback[saved_area_pullback_at];
                    area_pullback(
                        d_sum_1_1,
                        &scene.others[k],
                        ::chainrule::__part!(mut d_scene.others; [k]),
                    );
                }
                if t2 {
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_scene.front; .__Circle_radius_mut()),
                        &d_sum_1_1,
                    );
                }
            },
        )
    }
    /// The gradient of `shown`, with the shape of its arguments.
    #[inline]
    pub fn grad(scene: &Scene) -> <Scene as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(scene);
        let mut d_scene = ::chainrule::__private::zeros_like(scene);
        pullback(1.0, scene, &mut d_scene);
        d_scene
    }
    /// The value of `shown` and its gradient.
    #[inline]
    pub fn value_and_grad(
        scene: &Scene,
    ) -> (f64, <Scene as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(scene);
        let mut d_scene = ::chainrule::__private::zeros_like(scene);
        pullback(1.0, scene, &mut d_scene);
        (value, d_scene)
    }
    /// The value of `shown`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        scene: &Scene,
        d_scene: &mut <Scene as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(scene);
        pullback(1.0, scene, d_scene);
        value
    }
    /// The result of `shown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Scene,
        tangents: &<Scene as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let scene = args;
        let scene_dot = tangents;
        Self::__jvp(scene, scene_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        scene: &Scene,
        scene_dot: &<Scene as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::chainrule::__private::Present as _;
        let (sum, sum_dot) = if ::core::matches!(scene.front, Shape::Circle { .. }) {
            let radius = ::chainrule::__private::copied(scene.front.__Circle_radius());
            let mut radius_dot = ::chainrule::__zeros_of!(& radius);
            ::chainrule::__private::read_part(
                &mut radius_dot,
                ::chainrule::__part!(ref scene_dot.front; .__Circle_radius()),
            );
            (radius, radius_dot)
        } else {
            (2.0, 0.0)
        };
        ::chainrule::__private::assert_elements(&scene.others);
        let len = scene.others.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            let (t1, t1_dot) = area::__jvp(
                &scene.others[k],
                ::chainrule::__part!(ref scene_dot.others; [k]),
            );
            sum_1 += t1;
            sum_1_dot += t1_dot;
        }
        let (out, out_dot) = if ::core::matches!(scene.scale, Some(..)) {
            let scale = ::chainrule::__private::copied(scene.scale.__Some_0());
            let mut scale_dot = ::chainrule::__zeros_of!(& scale);
            ::chainrule::__private::read_part(
                &mut scale_dot,
                ::chainrule::__part!(ref scene_dot.scale; .__Some_0()),
            );
            let t2 = sum_1 * scale;
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &sum_1,
                &scale,
                &t2,
                &sum_1_dot,
                &scale_dot,
            );
            (t2, t2_dot)
        } else {
            (sum_1, sum_1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `both`.
pub enum both {}
impl both {
    /// The result of `both` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Shape,
        b: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Shape as ::chainrule::Differentiable>::Tangent,
                <Shape as ::chainrule::Differentiable>::Tangent,
            ),
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
        a: &Shape,
        b: &Shape,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Shape,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
            &Shape,
            &mut <Shape as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let mut saved_area_pullback = ::core::option::Option::None;
        let mut saved_area_pullback_1 = ::core::option::Option::None;
        let (out, t2_1_1, t4_1_1_1) = if ::core::matches!(* a, Shape::Circle { .. })
            && ::core::matches!(* b, Shape::Circle { .. })
        {
            (
                ::chainrule::__private::copied(a.__Circle_radius())
                    * ::chainrule::__private::copied(b.__Circle_radius()),
                0.0,
                0.0,
            )
        } else {
            let (t6, t2_1, t4_1_1) = if ::core::matches!(* a, Shape::Rectangle(..)) {
                let t1 = ::chainrule::__private::copied(a.__Rectangle_0());
                let (t2, area_pullback) = area::__vjp(b);
                saved_area_pullback_1 = ::core::option::Option::Some(area_pullback);
                (t1 * t2 - ::chainrule::__private::copied(a.__Rectangle_1()), t2, 0.0)
            } else {
                let (t5, t4_1) = if ::core::matches!(* b, Shape::Rectangle(..)) {
                    let t3 = ::chainrule::__private::copied(b.__Rectangle_0());
                    let (t4, area_pullback_1) = area::__vjp(a);
                    saved_area_pullback = ::core::option::Option::Some(area_pullback_1);
                    (t3 * t4 - ::chainrule::__private::copied(b.__Rectangle_1()), t4)
                } else {
                    (0.5, 0.0)
                };
                (t5, 0.0, t4_1)
            };
            (t6, t2_1, t4_1_1)
        };
        (
            out,
            move |
                d_out: f64,
                a: &Shape,
                d_a: &mut <Shape as ::chainrule::Differentiable>::Tangent,
                b: &Shape,
                d_b: &mut <Shape as ::chainrule::Differentiable>::Tangent|
            {
                if ::core::matches!(* a, Shape::Circle { .. })
                    && ::core::matches!(* b, Shape::Circle { .. })
                {
                    let t7 = ::chainrule::__private::copied(a.__Circle_radius());
                    let t8 = ::chainrule::__private::copied(b.__Circle_radius());
                    let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                        &t7,
                        &t8,
                        &(t7 * t8),
                        d_out,
                    );
                    ::chainrule::__private::add_part(d_b.__Circle_radius_mut(), &d_t10);
                    ::chainrule::__private::add_part(d_a.__Circle_radius_mut(), &d_t9);
                } else {
                    if ::core::matches!(* a, Shape::Rectangle(..)) {
                        let area_pullback = ::chainrule::__private::kept(
                            &saved_area_pullback_1,
                        );
                        let t1 = ::chainrule::__private::copied(a.__Rectangle_0());
                        let t11 = t1 * t2_1_1;
                        let t12 = ::chainrule::__private::copied(a.__Rectangle_1());
                        let (d_t13, d_t14) = ::chainrule::__private::sub_pullback(
                            &t11,
                            &t12,
                            &(t11 - t12),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_a.__Rectangle_1_mut(),
                            &d_t14,
                        );
                        let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                            &t1,
                            &t2_1_1,
                            &t11,
                            d_t13,
                        );
                        area_pullback(d_t2, b, &mut *d_b);
                        ::chainrule::__private::add_part(d_a.__Rectangle_0_mut(), &d_t1);
                    } else {
                        if ::core::matches!(* b, Shape::Rectangle(..)) {
                            let area_pullback_1 = ::chainrule::__private::kept(
                                &saved_area_pullback,
                            );
                            let t3 = ::chainrule::__private::copied(b.__Rectangle_0());
                            let t15 = t3 * t4_1_1_1;
                            let t16 = ::chainrule::__private::copied(b.__Rectangle_1());
                            let (d_t17, d_t18) = ::chainrule::__private::sub_pullback(
                                &t15,
                                &t16,
                                &(t15 - t16),
                                d_out,
                            );
                            ::chainrule::__private::add_part(
                                d_b.__Rectangle_1_mut(),
                                &d_t18,
                            );
                            let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                                &t3,
                                &t4_1_1_1,
                                &t15,
                                d_t17,
                            );
                            area_pullback_1(d_t4, a, &mut *d_a);
                            ::chainrule::__private::add_part(
                                d_b.__Rectangle_0_mut(),
                                &d_t3,
                            );
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `both`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &Shape,
        b: &Shape,
    ) -> (
        <Shape as ::chainrule::Differentiable>::Tangent,
        <Shape as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `both` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &Shape,
        b: &Shape,
    ) -> (
        f64,
        (
            <Shape as ::chainrule::Differentiable>::Tangent,
            <Shape as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `both`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &Shape,
        b: &Shape,
        d_a: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Shape as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `both` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Shape, &Shape),
        tangents: (
            &<Shape as ::chainrule::Differentiable>::Tangent,
            &<Shape as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &Shape,
        a_dot: &<Shape as ::chainrule::Differentiable>::Tangent,
        b: &Shape,
        b_dot: &<Shape as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (out, out_dot) = if ::core::matches!(* a, Shape::Circle { .. })
            && ::core::matches!(* b, Shape::Circle { .. })
        {
            let t1 = ::chainrule::__private::copied(a.__Circle_radius());
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, a_dot.__Circle_radius());
            let t2 = ::chainrule::__private::copied(b.__Circle_radius());
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, b_dot.__Circle_radius());
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            (t3, t3_dot)
        } else {
            let (t15, t15_dot) = if ::core::matches!(* a, Shape::Rectangle(..)) {
                let t4 = ::chainrule::__private::copied(a.__Rectangle_0());
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, a_dot.__Rectangle_0());
                let (t5, t5_dot) = area::__jvp(b, b_dot);
                let t6 = t4 * t5;
                let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t4,
                    &t5,
                    &t6,
                    &t4_dot,
                    &t5_dot,
                );
                let t7 = ::chainrule::__private::copied(a.__Rectangle_1());
                let mut t7_dot = ::chainrule::__zeros_of!(& t7);
                ::chainrule::__private::read_part(&mut t7_dot, a_dot.__Rectangle_1());
                let t8 = t6 - t7;
                let t8_dot = ::chainrule::__private::sub_pushforward(
                    &t6,
                    &t7,
                    &t8,
                    &t6_dot,
                    &t7_dot,
                );
                (t8, t8_dot)
            } else {
                let (t14, t14_dot) = if ::core::matches!(* b, Shape::Rectangle(..)) {
                    let t9 = ::chainrule::__private::copied(b.__Rectangle_0());
                    let mut t9_dot = ::chainrule::__zeros_of!(& t9);
                    ::chainrule::__private::read_part(
                        &mut t9_dot,
                        b_dot.__Rectangle_0(),
                    );
                    let (t10, t10_dot) = area::__jvp(a, a_dot);
                    let t11 = t9 * t10;
                    let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                        &t9,
                        &t10,
                        &t11,
                        &t9_dot,
                        &t10_dot,
                    );
                    let t12 = ::chainrule::__private::copied(b.__Rectangle_1());
                    let mut t12_dot = ::chainrule::__zeros_of!(& t12);
                    ::chainrule::__private::read_part(
                        &mut t12_dot,
                        b_dot.__Rectangle_1(),
                    );
                    let t13 = t11 - t12;
                    let t13_dot = ::chainrule::__private::sub_pushforward(
                        &t11,
                        &t12,
                        &t13,
                        &t11_dot,
                        &t12_dot,
                    );
                    (t13, t13_dot)
                } else {
                    (0.5, 0.0)
                };
                (t14, t14_dot)
            };
            (t15, t15_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `circles`.
pub enum circles {}
impl circles {
    /// The result of `circles` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shapes: &[Shape],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<<Shape as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (out, pullback) = Self::__vjp(shapes);
        (
            out,
            move |d_out: f64| {
                let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
                pullback(d_out, shapes, &mut d_shapes);
                d_shapes
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shapes: &[Shape],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Shape],
            &mut [<Shape as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = shapes.len();
        let mut saved_product = ::chainrule::__private::vec![0.0; len];
        let mut product = 1.0;
        for k in 0..len {
            let product_1 = if ::core::matches!(shapes[k], Shape::Circle { .. }) {
                product * ::chainrule::__private::copied(shapes[k].__Circle_radius())
            } else {
                product
            };
            saved_product[k] = product;
            product = product_1;
        }
        (
            product,
            move |
                d_product: f64,
                shapes: &[Shape],
                d_shapes: &mut [<Shape as ::chainrule::Differentiable>::Tangent]|
            {
                let len = shapes.len();
                let mut d_product_1 = d_product;
                for k in (0..len).rev() {
                    let product = saved_product[k];
                    if ::core::matches!(shapes[k], Shape::Circle { .. }) {
                        let t1 = ::chainrule::__private::copied(
                            shapes[k].__Circle_radius(),
                        );
                        let product_2 = product * t1;
                        let (d_product_2, d_t2) = ::chainrule::__private::mul_pullback(
                            &product,
                            &t1,
                            &product_2,
                            d_product_1,
                        );
                        ::chainrule::__private::add_part(
                            d_shapes[k].__Circle_radius_mut(),
                            &d_t2,
                        );
                        d_product_1 = d_product_2;
                    }
                }
            },
        )
    }
    /// The gradient of `circles`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shapes: &[Shape],
    ) -> ::chainrule::__private::Vec<<Shape as ::chainrule::Differentiable>::Tangent> {
        let (_, pullback) = Self::__vjp(shapes);
        let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
        pullback(1.0, shapes, &mut d_shapes);
        d_shapes
    }
    /// The value of `circles` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shapes: &[Shape],
    ) -> (
        f64,
        ::chainrule::__private::Vec<<Shape as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (value, pullback) = Self::__vjp(shapes);
        let mut d_shapes = ::chainrule::__private::zeros_like(shapes);
        pullback(1.0, shapes, &mut d_shapes);
        (value, d_shapes)
    }
    /// The value of `circles`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shapes: &[Shape],
        d_shapes: &mut [<Shape as ::chainrule::Differentiable>::Tangent],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shapes);
        pullback(1.0, shapes, d_shapes);
        value
    }
    /// The result of `circles` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Shape],
        tangents: &[<Shape as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let shapes = args;
        let shapes_dot = tangents;
        Self::__jvp(shapes, shapes_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shapes: &[Shape],
        shapes_dot: &[<Shape as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let len = shapes.len();
        let mut product = 1.0;
        let mut product_dot = 0.0;
        for k in 0..len {
            if ::core::matches!(shapes[k], Shape::Circle { .. }) {
                let t1 = ::chainrule::__private::copied(shapes[k].__Circle_radius());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    shapes_dot[k].__Circle_radius(),
                );
                let product_1 = product * t1;
                let product_1_dot = ::chainrule::__private::mul_pushforward(
                    &product,
                    &t1,
                    &product_1,
                    &product_dot,
                    &t1_dot,
                );
                product = product_1;
                product_dot = product_1_dot;
            }
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `by_method`.
pub enum by_method {}
impl by_method {
    /// The result of `by_method` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&shape);
        let (t1, scaled_area_pullback) = shape
            .__receiver_of_scaled_area()
            .__differentiated_scaled_area(k);
        let out = t1 * k;
        (
            out,
            move |d_out: f64| {
                let mut d_shape = zeros.clone();
                let d_t1 = d_out * k;
                let (t2,) = scaled_area_pullback(d_t1, &shape, &mut d_shape);
                let d_k = d_out * t1 + t2;
                (d_shape, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shape: Shape,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(shape, k)
    }
    /// The gradient of `by_method`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shape: Shape,
        k: f64,
    ) -> (<Shape as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(shape, k);
        pullback(1.0)
    }
    /// The value of `by_method` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shape: Shape,
        k: f64,
    ) -> (f64, (<Shape as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(shape, k);
        (value, pullback(1.0))
    }
    /// The value of `by_method`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shape: Shape,
        k: f64,
        d_shape: &mut <Shape as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shape, k);
        let (d_shape_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_shape, &d_shape_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `by_method` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Shape, f64),
        tangents: (<Shape as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shape, k) = args;
        let (shape_dot, k_dot) = tangents;
        Self::__jvp(shape, shape_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shape: Shape,
        shape_dot: <Shape as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut shape_dot_1 = shape_dot.clone();
        let (t1, t1_dot) = shape
            .__differentiated_scaled_area_forward(&mut shape_dot_1, k, k_dot);
        let out = t1 * k;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, k)
            + ::chainrule::__private::zero_mul(k_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `sliced`.
pub enum sliced {}
impl sliced {
    /// The result of `sliced` and its pullback, which takes the cotangent of the result.
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
        let variant = match &x[..] {
            [] => 0u8,
            [_] => 1u8,
            _ => 2u8,
        };
        let out = match variant {
            0 => 0.0,
            1 => {
                let t1 = x[0];
                t1 * t1
            }
            _ => {
                let len = x.len();
                let t2 = len - 1;
                let len_1 = t2 - 1;
                let mut sum: f64 = -0.0;
                let t3 = x[0] * x[t2];
                for k in 0..len_1 {
                    sum += x[1..t2][k];
                }
                t3 + sum
            }
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let variant = match &x[..] {
                    [] => 0u8,
                    [_] => 1u8,
                    _ => 2u8,
                };
                match variant {
                    0 => {}
                    1 => {
                        let t4 = d_out * x[0];
                        let d_t1 = t4 + t4;
                        d_x[0] += d_t1;
                    }
                    _ => {
                        let len = x.len();
                        let t2 = len - 1;
                        let len_1 = t2 - 1;
                        let t5 = x[0];
                        let t6 = x[t2];
                        for k in 0..len_1 {
                            d_x[1..t2][k] += d_out;
                        }
                        let d_t7 = d_out * t6;
                        let d_t8 = d_out * t5;
                        d_x[t2] += d_t8;
                        d_x[0] += d_t7;
                    }
                }
            },
        )
    }
    /// The gradient of `sliced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `sliced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `sliced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `sliced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let variant = match &x[..] {
            [] => 0u8,
            [_] => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => (0.0, 0.0),
            1 => {
                let t1 = x[0];
                let t1_dot = x_dot[0];
                (t1 * t1, t1_dot * t1 + t1_dot * t1)
            }
            _ => {
                let len = x.len();
                let t2 = len - 1;
                let t3 = x[0];
                let t4 = x[t2];
                let len_1 = t2 - 1;
                let mut sum: f64 = -0.0;
                let mut sum_dot = 0.0;
                let t5 = t3 * t4;
                let t5_dot = x_dot[0] * t4 + x_dot[t2] * t3;
                for k in 0..len_1 {
                    sum += x[1..t2][k];
                    sum_dot += x_dot[1..t2][k];
                }
                (t5 + sum, t5_dot + sum_dot)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `arrays`.
pub enum arrays {}
impl arrays {
    /// The result of `arrays` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: [f64; 3],
        rest: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> ([f64; 3], ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, rest);
        (
            out,
            move |d_out: f64| {
                let mut d_rest = ::chainrule::__private::zeros_like(rest);
                let (d_x,) = pullback(d_out, rest, &mut d_rest);
                (d_x, d_rest)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 3],
        rest: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ([f64; 3],) + use<>) {
        let a = x[0];
        let b = x[1];
        let c = x[2];
        let value = if ::core::matches!(& rest[..], [_, _, ..]) {
            let len = rest.len();
            rest[0] * a
        } else {
            b
        };
        let out = value * c;
        (
            out,
            move |d_out: f64, rest: &[f64], d_rest: &mut [f64]| {
                let mut d_x = [0.0; 3];
                let d_value = d_out * c;
                let d_c = d_out * value;
                let (d_a, d_b) = if ::core::matches!(& rest[..], [_, _, ..]) {
                    let d_t1 = d_value * a;
                    d_rest[0] += d_t1;
                    (d_value * rest[0], 0.0)
                } else {
                    (0.0, d_value)
                };
                d_x[2] += d_c;
                d_x[1] += d_b;
                d_x[0] += d_a;
                (d_x,)
            },
        )
    }
    /// The gradient of `arrays`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: [f64; 3],
        rest: &[f64],
    ) -> ([f64; 3], ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, rest);
        let mut d_rest = ::chainrule::__private::zeros_like(rest);
        let (d_x,) = pullback(1.0, rest, &mut d_rest);
        (d_x, d_rest)
    }
    /// The value of `arrays` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: [f64; 3],
        rest: &[f64],
    ) -> (f64, ([f64; 3], ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, rest);
        let mut d_rest = ::chainrule::__private::zeros_like(rest);
        let (d_x,) = pullback(1.0, rest, &mut d_rest);
        (value, (d_x, d_rest))
    }
    /// The value of `arrays`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: [f64; 3],
        rest: &[f64],
        d_x: &mut [f64; 3],
        d_rest: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rest);
        let (d_x_added,) = pullback(1.0, rest, d_rest);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `arrays` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ([f64; 3], &[f64]), tangents: ([f64; 3], &[f64])) -> (f64, f64) {
        let (x, rest) = args;
        let (x_dot, rest_dot) = tangents;
        Self::__jvp(x, x_dot, rest, rest_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        rest: &[f64],
        rest_dot: &[f64],
    ) -> (f64, f64) {
        let a = x[0];
        let a_dot = x_dot[0];
        let b = x[1];
        let b_dot = x_dot[1];
        let c = x[2];
        let c_dot = x_dot[2];
        let (value, value_dot) = if ::core::matches!(& rest[..], [_, _, ..]) {
            let len = rest.len();
            let t1 = rest[0];
            (t1 * a, rest_dot[0] * a + a_dot * t1)
        } else {
            (b, b_dot)
        };
        let out = value * c;
        let out_dot = value_dot * c + c_dot * value;
        (out, out_dot)
    }
}

/// The derivatives of the function `bounded`.
pub enum bounded {}
impl bounded {
    /// The result of `bounded` and its pullback, which takes the cotangent of the result.
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
        let (out, t1_1, arm) = match (x, n) {
            (0.0..=1.0, 0) => (x * x, 0.0, 0usize),
            (_, k @ 1..=3) => {
                let t1 = k as f64;
                (x * t1, t1, 1usize)
            }
            (_, _) if x < 0.0 => (-x * x, 0.0, 2usize),
            (_, _) => (x, 0.0, 3usize),
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match arm {
                    0usize => {
                        let t2 = d_out * x;
                        t2 + t2
                    }
                    1usize => d_out * t1_1,
                    2usize => {
                        let d_t3 = d_out * x;
                        d_out * -x - d_t3
                    }
                    _ => d_out,
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `bounded`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `bounded` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `bounded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `bounded` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = match (x, n) {
            (0.0..=1.0, 0) => (x * x, x_dot * x + x_dot * x),
            (_, k @ 1..=3) => {
                let t1 = k as f64;
                (x * t1, x_dot * t1)
            }
            (_, _) if x < 0.0 => {
                let t2 = -x;
                (t2 * x, -x_dot * x + x_dot * t2)
            }
            (_, _) => (x, x_dot),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `circle`.
pub enum circle {}
impl circle {
    /// The result of `circle` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Shape,
        impl ::core::ops::Fn(<Shape as ::chainrule::Differentiable>::Tangent) -> f64,
    ) {
        let out = Shape::Circle { radius: 2.0 * x };
        (
            out,
            move |d_out: <Shape as ::chainrule::Differentiable>::Tangent| {
                let mut d_out_1 = d_out;
                let d_t1 = *d_out_1.__Circle_radius_mut();
                let d_x = d_t1 * 2.0;
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
        Shape,
        impl ::core::ops::Fn(
            <Shape as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Shape as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `circle`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(x: f64) -> f64
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x);
        pullback(<Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `circle` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(x: f64) -> (Shape, f64)
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x);
        (
            value,
            pullback(
                <Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `circle`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(x: f64, d_x: &mut f64) -> Shape
    where
        Shape: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(
            <Shape as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        value
    }
    /// The result of `circle` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Shape, <Shape as ::chainrule::Differentiable>::Tangent) {
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
    ) -> (Shape, <Shape as ::chainrule::Differentiable>::Tangent) {
        let out = Shape::Circle { radius: 2.0 * x };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(
            out_dot.__Circle_radius_mut(),
            &(x_dot * 2.0),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `alternatives`.
pub enum alternatives {}
impl alternatives {
    /// The result of `alternatives` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y, n);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        mut x: f64,
        y: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        let t1 = ::core::matches!(n, 0);
        let (first, t2_1_1) = if t1 {
            (x * x, ::core::default::Default::default())
        } else {
            let (t4, t2_1) = if ::core::matches!(x, ..0.0) && ::core::matches!(n, 2) {
                (x * x, ::core::default::Default::default())
            } else {
                let t2 = circles(&[Shape::Circle { radius: x }]) > 1.0;
                let t3 = if t2 { x * y } else { y };
                (t3, t2)
            };
            (t4, t2_1)
        };
        let out = match first {
            _ if first.max(y) > 2.0 => first * x,
            0.0..1.0 | 1.0.. => first + x,
            _ => -first,
        };
        (
            out,
            move |d_out: f64| {
                let (t5, d_first) = match first {
                    _ if first.max(y) > 2.0 => (d_out * first, d_out * x),
                    0.0..1.0 | 1.0.. => (d_out, d_out),
                    _ => (0.0, -d_out),
                };
                let (t8, d_y_2) = if t1 {
                    let t6 = d_first * x;
                    (t6 + t6, 0.0)
                } else {
                    let (d_x_1, d_y_1) = if ::core::matches!(x, ..0.0)
                        && ::core::matches!(n, 2)
                    {
                        let t7 = d_first * x;
                        (t7 + t7, 0.0)
                    } else {
                        let (d_x, d_y) = if t2_1_1 {
                            (d_first * y, d_first * x)
                        } else {
                            (0.0, d_first)
                        };
                        (d_x, d_y)
                    };
                    (d_x_1, d_y_1)
                };
                let d_x_2 = t5 + t8;
                (d_x_2, d_y_2, ())
            },
        )
    }
    /// The gradient of `alternatives`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, n);
        let (d_x, d_y, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `alternatives` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, n);
        let (d_x, d_y, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `alternatives`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        n: usize,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, n);
        let (d_x_added, d_y_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `alternatives` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y, n) = args;
        let (x_dot, y_dot) = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (first, first_dot) = if ::core::matches!(n, 0) {
            (x * x, x_dot * x + x_dot * x)
        } else {
            let (t3, t3_dot) = if ::core::matches!(x, ..0.0) && ::core::matches!(n, 2) {
                (x * x, x_dot * x + x_dot * x)
            } else {
                let t1 = circles(&[Shape::Circle { radius: x }]) > 1.0;
                let (t2, t2_dot) = if t1 {
                    (x * y, x_dot * y + y_dot * x)
                } else {
                    (y, y_dot)
                };
                (t2, t2_dot)
            };
            (t3, t3_dot)
        };
        let (out, out_dot) = match first {
            _ if first.max(y) > 2.0 => (first * x, first_dot * x + x_dot * first),
            0.0..1.0 | 1.0.. => (first + x, first_dot + x_dot),
            _ => (-first, -first_dot),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `alternatives_called`.
pub enum alternatives_called {}
impl alternatives_called {
    /// The result of `alternatives_called` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, alternatives_pullback) = alternatives::__vjp(x, y, 1);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _) = alternatives_pullback(d_out);
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
    /// The gradient of `alternatives_called`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `alternatives_called` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `alternatives_called`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `alternatives_called` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = alternatives::__jvp(x, x_dot, y, y_dot, 1, ());
        (out, out_dot)
    }
}

/// The derivatives of the function `imported`.
pub enum imported {}
impl imported {
    /// The result of `imported` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_area_pullback = ::chainrule::__private::Vec::with_capacity(64);
        use self::Shape::{Circle, Rectangle};
        let t1 = Circle { radius: x };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = Rectangle { 0: x, 1: y };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let shapes = [t1, t2];
        let zeros_2 = ::chainrule::__private::zeros_like(&shapes);
        let len = shapes.len();
        let mut saved_t3 = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k in 0..len {
            let (mut t4, area_pullback) = area::__vjp(&shapes[k]);
            ::chainrule::__private::assert_scalar(&t4);
            ::chainrule::__private::push(&mut saved_area_pullback, area_pullback);
            saved_t3[k] = t4.cos();
            sum += t4.sin();
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_area_pullback_at = saved_area_pullback.len();
                let mut d_shapes = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                for k in (0..len).rev() {
                    saved_area_pullback_at -= 1;
                    let area_pullback = &saved_area_pullback[saved_area_pullback_at];
                    let d_t4 = d_sum * saved_t3[k];
                    area_pullback(d_t4, &shapes[k], &mut d_shapes[k]);
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_shapes[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_shapes[1]);
                let d_y = *d_t2.__Rectangle_1_mut();
                let d_x = *d_t2.__Rectangle_0_mut() + *d_t1.__Circle_radius_mut();
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
    /// The gradient of `imported`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `imported` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `imported`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `imported` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use self::Shape::{Circle, Rectangle};
        let t1 = Circle { radius: x };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Circle_radius_mut(), &x_dot);
        let t2 = Rectangle { 0: x, 1: y };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__Rectangle_1_mut(), &y_dot);
        let shapes = [t1, t2];
        let shapes_dot = [t1_dot, t2_dot];
        let len = shapes.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (mut t3, t3_dot) = area::__jvp(&shapes[k], &shapes_dot[k]);
            ::chainrule::__private::assert_scalar(&t3);
            sum += t3.sin();
            sum_dot += ::chainrule::__private::strong_mul(t3_dot, t3.cos());
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `in_an_array`.
pub enum in_an_array {}
impl in_an_array {
    /// The result of `in_an_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_v = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = ::core::option::Option::Some(x);
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = ::core::option::Option::Some(y * y);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = [t2, None, t3];
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let len = t4.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k in 0..len {
            let v = t4[k].clone();
            let zeros_3 = ::chainrule::__private::zeros_like(&v);
            let t5 = ::core::matches!(v, Some(..));
            let sum_1 = if t5 {
                let v_1 = ::chainrule::__private::copied(v.__Some_0());
                ::chainrule::__private::push(&mut saved_v, v_1);
                sum + v_1 * v_1
            } else {
                sum
            };
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_zeros, zeros_3);
            ::chainrule::__private::push(&mut saved_t1, t5);
            sum = sum_1;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_v_at = saved_v.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_t4 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    saved_zeros_at -= 1;
                    let zeros_3 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t5 = saved_t1[saved_t1_at];
                    let mut d_v = (*zeros_3).clone();
                    if t5 {
                        saved_v_at -= 1;
                        let v_1 = &saved_v[saved_v_at];
                        let t6 = *v_1 * *v_1;
                        let sum_2 = sum + t6;
                        let (d_sum_2, d_t7) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t6,
                            &sum_2,
                            d_sum_1,
                        );
                        let (t8, t9) = ::chainrule::__private::mul_pullback(
                            v_1,
                            v_1,
                            &t6,
                            d_t7,
                        );
                        let d_v_1 = ::chainrule::__private::plus(t8, t9);
                        ::chainrule::__private::add_part(d_v.__Some_0_mut(), &d_v_1);
                        d_sum_1 = d_sum_2;
                    }
                    ::chainrule::__private::add_assign(&mut d_t4[k], &d_v);
                }
                ::chainrule::__private::add_assign(&mut d_t2, &d_t4[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_t4[2]);
                let d_t10 = *d_t3.__Arrived_0_mut();
                let t11 = d_t10 * y;
                let d_x = *d_t2.__Arrived_0_mut();
                let d_y = t11 + t11;
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
    /// The gradient of `in_an_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `in_an_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `in_an_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `in_an_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::core::option::Option::Some(x);
        let t1_dot = ::core::option::Option::Some(x_dot);
        let t2 = None;
        let t3 = ::core::option::Option::Some(y * y);
        let t3_dot = ::core::option::Option::Some(y_dot * y + y_dot * y);
        let t2_dot = ::chainrule::__zeros_of!(& t2);
        let t4 = [t1, t2, t3];
        let t4_dot = [t1_dot, t2_dot, t3_dot];
        let len = t4.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let v = t4[k].clone();
            let v_dot = t4_dot[k].clone();
            if ::core::matches!(v, Some(..)) {
                let v_1 = ::chainrule::__private::copied(v.__Some_0());
                let mut v_1_dot = ::chainrule::__zeros_of!(& v_1);
                ::chainrule::__private::read_part(&mut v_1_dot, v_dot.__Some_0());
                let t5 = v_1 * v_1;
                let t5_dot = ::chainrule::__private::mul_pushforward(
                    &v_1,
                    &v_1,
                    &t5,
                    &v_1_dot,
                    &v_1_dot,
                );
                let sum_1 = sum + t5;
                let sum_1_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t5,
                    &sum_1,
                    &sum_dot,
                    &t5_dot,
                );
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
        }
        (sum, sum_dot)
    }
}

impl Fit {
    /// The result of `value` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn value_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__value_vjp(self);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                pullback(d_out, self, &mut d_self);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __value_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        ::chainrule::__private::assert_elements(&this.weights);
        let len = this.weights.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += this.weights[k];
        }
        let sum_1 = if ::core::matches!(this.origin, Some(..)) {
            sum
                * (::chainrule::__private::copied(&this.origin.__Some_0().x)
                    * ::chainrule::__private::copied(&this.origin.__Some_0().y))
        } else {
            sum
        };
        let sum_2 = if ::core::matches!(this.bias, Some(..)) {
            let bias = ::chainrule::__private::copied(this.bias.__Some_0());
            sum_1 + bias
        } else {
            sum_1
        };
        let out = if ::core::matches!(this.last, Some(..)) {
            let last = ::chainrule::__private::copied(this.last.__Some_0());
            sum_2 * last
        } else {
            sum_2
        };
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let len = this.weights.len();
                let t1 = ::core::matches!(this.origin, Some(..));
                let t2 = ::core::matches!(this.bias, Some(..));
                let d_sum_2_1 = if ::core::matches!(this.last, Some(..)) {
                    let last = ::chainrule::__private::copied(this.last.__Some_0());
                    let (d_sum_2, d_last) = ::chainrule::__private::mul_pullback(
                        &sum_2,
                        &last,
                        &(sum_2 * last),
                        d_out,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.last; .__Some_0_mut()),
                        &d_last,
                    );
                    d_sum_2
                } else {
                    d_out
                };
                let d_sum_1_1 = if t2 {
                    let bias = ::chainrule::__private::copied(this.bias.__Some_0());
                    let sum_3 = sum_1 + bias;
                    let (d_sum_1, d_bias) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &bias,
                        &sum_3,
                        d_sum_2_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.bias; .__Some_0_mut()),
                        &d_bias,
                    );
                    d_sum_1
                } else {
                    d_sum_2_1
                };
                let d_sum_3 = if t1 {
                    let t3 = ::chainrule::__private::copied(&this.origin.__Some_0().x);
                    let t4 = ::chainrule::__private::copied(&this.origin.__Some_0().y);
                    let t5 = t3 * t4;
                    let sum_4 = sum * t5;
                    let (d_sum, d_t6) = ::chainrule::__private::mul_pullback(
                        &sum,
                        &t5,
                        &sum_4,
                        d_sum_1_1,
                    );
                    let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &t4,
                        &t5,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.origin; .__Some_0_mut().y),
                        &d_t8,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.origin; .__Some_0_mut().x),
                        &d_t7,
                    );
                    d_sum
                } else {
                    d_sum_1_1
                };
                let mut d_sum_4 = d_sum_3;
                for k in (0..len).rev() {
                    let sum_5 = saved_sum[k];
                    let t9 = this.weights[k];
                    let (d_sum_5, d_t10) = ::chainrule::__private::add_pullback(
                        &sum_5,
                        &t9,
                        &(sum_5 + t9),
                        d_sum_4,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.weights; [k]),
                        &d_t10,
                    );
                    d_sum_4 = d_sum_5;
                }
            },
        )
    }
    /// The gradient of `value`, with the shape of its arguments.
    #[inline]
    fn value_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__value_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `value` and its gradient.
    #[inline]
    fn value_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__value_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `value`; its gradient is added to the buffers.
    #[inline]
    fn value_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__value_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_value(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__value_vjp(self);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_value(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_value(&self) -> &Self {
        self
    }
    /// The result of `value` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn value_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__value_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __value_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::chainrule::__private::Present as _;
        ::chainrule::__private::assert_elements(&this.weights);
        let len = this.weights.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = this.weights[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.weights; [k]),
            );
            let t2 = sum + t1;
            let t2_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t1,
                &t2,
                &sum_dot,
                &t1_dot,
            );
            sum = t2;
            sum_dot = t2_dot;
        }
        let (sum_2, sum_2_dot) = if ::core::matches!(this.origin, Some(..)) {
            let t3 = ::chainrule::__private::copied(&this.origin.__Some_0().x);
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref this_dot.origin; .__Some_0().x),
            );
            let t4 = ::chainrule::__private::copied(&this.origin.__Some_0().y);
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                ::chainrule::__part!(ref this_dot.origin; .__Some_0().y),
            );
            let t5 = t3 * t4;
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &t4,
                &t5,
                &t3_dot,
                &t4_dot,
            );
            let sum_1 = sum * t5;
            let sum_1_dot = ::chainrule::__private::mul_pushforward(
                &sum,
                &t5,
                &sum_1,
                &sum_dot,
                &t5_dot,
            );
            (sum_1, sum_1_dot)
        } else {
            (sum, sum_dot)
        };
        let (sum_4, sum_4_dot) = if ::core::matches!(this.bias, Some(..)) {
            let bias = ::chainrule::__private::copied(this.bias.__Some_0());
            let mut bias_dot = ::chainrule::__zeros_of!(& bias);
            ::chainrule::__private::read_part(
                &mut bias_dot,
                ::chainrule::__part!(ref this_dot.bias; .__Some_0()),
            );
            let sum_3 = sum_2 + bias;
            let sum_3_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &bias,
                &sum_3,
                &sum_2_dot,
                &bias_dot,
            );
            (sum_3, sum_3_dot)
        } else {
            (sum_2, sum_2_dot)
        };
        let (out, out_dot) = if ::core::matches!(this.last, Some(..)) {
            let last = ::chainrule::__private::copied(this.last.__Some_0());
            let mut last_dot = ::chainrule::__zeros_of!(& last);
            ::chainrule::__private::read_part(
                &mut last_dot,
                ::chainrule::__part!(ref this_dot.last; .__Some_0()),
            );
            let t6 = sum_4 * last;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &sum_4,
                &last,
                &t6,
                &sum_4_dot,
                &last_dot,
            );
            (t6, t6_dot)
        } else {
            (sum_4, sum_4_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_value_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__value_jvp(self, this_dot)
    }
}

/// The derivatives of the function `of_options`.
pub enum of_options {}
impl of_options {
    /// The result of `of_options` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Arrived as _;
        let t1 = [x, y];
        let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = t1.len();
        for k in 0..len {
            let t3 = t1[k];
            t2.push(t3 * t3);
        }
        let len_1 = t2.len();
        let t4 = Vec2 { x: x, y: y };
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let t5 = ::core::option::Option::Some(t4);
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let t6 = ::core::option::Option::Some(x * y);
        let zeros_2 = ::chainrule::__private::zeros_like(&t6);
        let mut fit = Fit {
            weights: t2,
            origin: t5,
            bias: t6,
            last: None,
        };
        let fit_before = fit.__keep_for_value();
        let (before, value_pullback) = fit
            .__receiver_of_value()
            .__differentiated_value();
        let zeros_3 = ::chainrule::__private::zeros_like(&fit);
        let t7 = ::core::option::Option::Some(x.sin());
        let zeros_4 = ::chainrule::__private::zeros_like(&t7);
        let t8 = fit.clone();
        let zeros_5 = ::chainrule::__private::zeros_like(&t8);
        let zeros_6 = ::chainrule::__private::zeros_like(&t8.last);
        let mut last = Fit { last: t7, ..t8 };
        let last_before = last.__keep_for_value();
        let (t9, value_pullback_1) = last.__receiver_of_value().__differentiated_value();
        let zeros_7 = ::chainrule::__private::zeros_like(&last);
        let out = before * t9;
        (
            out,
            move |d_out: f64| {
                let mut d_last = zeros_7.clone();
                let mut d_t8 = zeros_5.clone();
                let mut d_t7 = zeros_4.clone();
                let mut d_fit = zeros_3.clone();
                let mut d_t6 = zeros_2.clone();
                let mut d_t5 = zeros_1.clone();
                let mut d_t4 = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = [0.0; 2];
                let (d_before, d_t9) = ::chainrule::__private::mul_pullback(
                    &before,
                    &t9,
                    &out,
                    d_out,
                );
                value_pullback_1(d_t9, &last_before, &mut d_last);
                ::chainrule::__private::add_assign(&mut d_t7, &d_last.last);
                ::chainrule::__private::write_part(&mut d_last.last, &zeros_6);
                ::chainrule::__private::add_assign(&mut d_t8, &d_last);
                ::chainrule::__private::add_assign(&mut d_fit, &d_t8);
                let d_t10 = *d_t7.__Arrived_0_mut();
                value_pullback(d_before, &fit_before, &mut d_fit);
                ::chainrule::__private::add_assign(&mut d_t2, d_fit.__Fit_weights_mut());
                ::chainrule::__private::add_assign(&mut d_t5, d_fit.__Fit_origin_mut());
                ::chainrule::__private::add_assign(&mut d_t6, d_fit.__Fit_bias_mut());
                let d_t11 = *d_t6.__Arrived_0_mut();
                ::chainrule::__private::add_assign(&mut d_t4, d_t5.__Arrived_0_mut());
                let t12 = d_t10 * x.cos();
                let t13 = d_t11 * y;
                let t14 = d_t11 * x;
                let t15 = *d_t4.__Vec2_x_mut();
                let t16 = *d_t4.__Vec2_y_mut();
                for k in (0..len).rev() {
                    let d_t17 = ::chainrule::__private::take(d_t2.pop());
                    let t18 = d_t17 * t1[k];
                    let d_t3 = t18 + t18;
                    d_t1[k] += d_t3;
                }
                let d_x = t12 + t13 + t15 + d_t1[0];
                let d_y = t14 + t16 + d_t1[1];
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
    /// The gradient of `of_options`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_options` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_options`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_options` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut t2_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = t1.len();
        for k in 0..len {
            let t3 = t1[k];
            let t3_dot = t1_dot[k];
            t2.push(t3 * t3);
            t2_dot.push(t3_dot * t3 + t3_dot * t3);
        }
        let t4 = Vec2 { x: x, y: y };
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::write_part(t4_dot.__Vec2_x_mut(), &x_dot);
        ::chainrule::__private::write_part(t4_dot.__Vec2_y_mut(), &y_dot);
        let t5 = ::core::option::Option::Some(t4);
        let t5_dot = ::core::option::Option::Some(t4_dot);
        let t6 = ::core::option::Option::Some(x * y);
        let t6_dot = ::core::option::Option::Some(x_dot * y + y_dot * x);
        let t7 = None;
        let t7_dot = ::chainrule::__zeros_of!(& t7);
        let mut fit = Fit {
            weights: t2,
            origin: t5,
            bias: t6,
            last: t7,
        };
        let mut fit_dot = ::chainrule::__zeros_of!(& fit);
        ::chainrule::__private::write_part(fit_dot.__Fit_weights_mut(), &t2_dot);
        ::chainrule::__private::write_part(fit_dot.__Fit_origin_mut(), &t5_dot);
        ::chainrule::__private::write_part(fit_dot.__Fit_bias_mut(), &t6_dot);
        ::chainrule::__private::write_part(fit_dot.__Fit_last_mut(), &t7_dot);
        let (before, before_dot) = fit.__differentiated_value_forward(&mut fit_dot);
        let t8 = ::core::option::Option::Some(x.sin());
        let t8_dot = ::core::option::Option::Some(x_dot * x.cos());
        let t9 = fit.clone();
        let t9_dot = fit_dot.clone();
        let mut last = Fit { last: t8, ..t9 };
        let mut last_dot = t9_dot.clone();
        ::chainrule::__private::write_part(&mut last_dot.last, &t8_dot);
        let (t10, t10_dot) = last.__differentiated_value_forward(&mut last_dot);
        let out = before * t10;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &before,
            &t10,
            &out,
            &before_dot,
            &t10_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `first_beyond`.
enum first_beyond {}
impl first_beyond {
    /// The result of `first_beyond` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        swings: &[Swing],
        limit: f64,
    ) -> (
        Swing,
        impl ::core::ops::Fn(
            <Swing as ::chainrule::Differentiable>::Tangent,
        ) -> (
                ::chainrule::__private::Vec<
                    <Swing as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(swings, limit);
        (
            out,
            move |d_out: <Swing as ::chainrule::Differentiable>::Tangent| {
                let mut d_swings = ::chainrule::__private::zeros_like(swings);
                let (d_limit,) = pullback(d_out, swings, &mut d_swings);
                (d_swings, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        swings: &[Swing],
        limit: f64,
    ) -> (
        Swing,
        impl ::core::ops::Fn(
            <Swing as ::chainrule::Differentiable>::Tangent,
            &[Swing],
            &mut [<Swing as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = swings.len();
        let mut exits = false;
        let mut t1 = ::core::option::Option::<Swing>::None;
        let mut trips = 0usize;
        for k in 0..len {
            let zeros = ::chainrule::__private::zeros_like(&t1);
            let t2 = swings[k].angle > limit;
            if t2 {
                let t3 = ::core::option::Option::Some(swings[k]);
                let zeros_1 = ::chainrule::__private::zeros_like(&t3);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
                exits = true;
                t1 = t3;
            } else {
                exits = false;
            }
            let zeros_2 = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_2);
            ::chainrule::__private::push(&mut saved_k, (k, t2));
            trips += 1;
            if exits {
                break;
            }
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&t1);
        let t5 = if exits {
            t1
        } else {
            let t4 = ::core::option::Option::Some(swings[0]);
            let zeros_4 = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            t4
        };
        let zeros_5 = ::chainrule::__private::zeros_like(&t5);
        let out = ::chainrule::__private::copied(t5.__Some_0());
        (
            out,
            move |
                d_out: <Swing as ::chainrule::Differentiable>::Tangent,
                swings: &[Swing],
                d_swings: &mut [<Swing as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_k_at = saved_k.len();
                let mut d_t5 = zeros_5.clone();
                let mut d_t1 = zeros_3.clone();
                ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_out);
                if exits {
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t5);
                } else {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t4 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t5);
                    let d_t6 = d_t4.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_assign(&mut d_swings[0], &d_t6);
                }
                let mut d_t1_1 = d_t1;
                for _ in 0..trips {
                    saved_zeros_2_at -= 1;
                    let zeros = &saved_zeros_2[saved_zeros_2_at];
                    saved_zeros_3_at -= 1;
                    let zeros_2 = &saved_zeros_3[saved_zeros_3_at];
                    saved_k_at -= 1;
                    let (k, t2) = saved_k[saved_k_at];
                    let mut d_t1_2 = (*zeros).clone();
                    let mut d_t1_3 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t1_3, &d_t1_1);
                    if t2 {
                        saved_zeros_1_at -= 1;
                        let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t3 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t3, &d_t1_3);
                        let d_t7 = d_t3.__Arrived_0_mut().clone();
                        ::chainrule::__private::add_assign(&mut d_swings[k], &d_t7);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t1_2, &d_t1_3);
                    }
                    d_t1_1 = d_t1_2;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `first_beyond`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        swings: &[Swing],
        limit: f64,
    ) -> (
        ::chainrule::__private::Vec<<Swing as ::chainrule::Differentiable>::Tangent>,
        f64,
    )
    where
        Swing: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(swings, limit);
        let mut d_swings = ::chainrule::__private::zeros_like(swings);
        let (d_limit,) = pullback(
            <Swing as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            swings,
            &mut d_swings,
        );
        (d_swings, d_limit)
    }
    /// The value of `first_beyond` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        swings: &[Swing],
        limit: f64,
    ) -> (
        Swing,
        (
            ::chainrule::__private::Vec<<Swing as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    )
    where
        Swing: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(swings, limit);
        let mut d_swings = ::chainrule::__private::zeros_like(swings);
        let (d_limit,) = pullback(
            <Swing as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            swings,
            &mut d_swings,
        );
        (value, (d_swings, d_limit))
    }
    /// The value of `first_beyond`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        swings: &[Swing],
        limit: f64,
        d_swings: &mut [<Swing as ::chainrule::Differentiable>::Tangent],
        d_limit: &mut f64,
    ) -> Swing
    where
        Swing: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(swings, limit);
        let (d_limit_added,) = pullback(
            <Swing as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            swings,
            d_swings,
        );
        *d_limit += d_limit_added;
        value
    }
    /// The result of `first_beyond` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[Swing], f64),
        tangents: (&[<Swing as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (Swing, <Swing as ::chainrule::Differentiable>::Tangent) {
        let (swings, limit) = args;
        let (swings_dot, limit_dot) = tangents;
        Self::__jvp(swings, swings_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        swings: &[Swing],
        swings_dot: &[<Swing as ::chainrule::Differentiable>::Tangent],
        limit: f64,
        limit_dot: f64,
    ) -> (Swing, <Swing as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<Swing>::None;
        let len = swings.len();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut exits = false;
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        for k in 0..len {
            if swings[k].angle > limit {
                let t3_dot = swings_dot[k].clone();
                let t4 = ::core::option::Option::Some(swings[k]);
                let t4_dot = ::core::option::Option::Some(t3_dot);
                exits = true;
                t2 = t4;
                t2_dot = t4_dot;
            } else {
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (t7, t7_dot) = if exits {
            (t2, t2_dot)
        } else {
            let t5_dot = swings_dot[0].clone();
            let t6 = ::core::option::Option::Some(swings[0]);
            let t6_dot = ::core::option::Option::Some(t5_dot);
            (t6, t6_dot)
        };
        let out = ::chainrule::__private::copied(t7.__Some_0());
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::read_part(&mut out_dot, t7_dot.__Some_0());
        (out, out_dot)
    }
}

/// The derivatives of the function `returned_from_loop`.
pub enum returned_from_loop {}
impl returned_from_loop {
    /// The result of `returned_from_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let t1 = Swing { angle: x, speed: x * y };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = Swing { angle: y, speed: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let swings = [t1, t2];
        let zeros_2 = ::chainrule::__private::zeros_like(&swings);
        let (found, first_beyond_pullback) = first_beyond::__vjp(&swings, 0.9);
        let zeros_3 = ::chainrule::__private::zeros_like(&found);
        let (other, first_beyond_pullback_1) = first_beyond::__vjp(&swings, 9.0);
        let zeros_4 = ::chainrule::__private::zeros_like(&other);
        let t3 = found.angle;
        let t4 = found.speed;
        let t5 = t3 * t4;
        let t6 = other.angle;
        let mut t7 = other.speed;
        ::chainrule::__private::assert_scalar(&t7);
        let t8 = t7.sin();
        let t9 = t6 * t8;
        let out = t5 + t9;
        (
            out,
            move |d_out: f64| {
                let mut d_other = zeros_4.clone();
                let mut d_found = zeros_3.clone();
                let mut d_swings = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t5, d_t9) = ::chainrule::__private::add_pullback(
                    &t5,
                    &t9,
                    &out,
                    d_out,
                );
                let (d_t6, d_t8) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &t8,
                    &t9,
                    d_t9,
                );
                let d_t7 = d_t8 * t7.cos();
                ::chainrule::__private::add_part(&mut d_other.speed, &d_t7);
                ::chainrule::__private::add_part(&mut d_other.angle, &d_t6);
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_found.speed, &d_t4);
                ::chainrule::__private::add_part(&mut d_found.angle, &d_t3);
                let (_,) = first_beyond_pullback_1(d_other, &swings, &mut d_swings);
                let (_,) = first_beyond_pullback(d_found, &swings, &mut d_swings);
                ::chainrule::__private::add_assign(&mut d_t1, &d_swings[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_swings[1]);
                let d_t10 = *d_t1.__Swing_speed_mut();
                let d_x = *d_t2.__Swing_speed_mut() + *d_t1.__Swing_angle_mut()
                    + d_t10 * y;
                let d_y = *d_t2.__Swing_angle_mut() + d_t10 * x;
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
    /// The gradient of `returned_from_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `returned_from_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `returned_from_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `returned_from_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Swing { angle: x, speed: x * y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Swing_angle_mut(), &x_dot);
        ::chainrule::__private::write_part(
            t1_dot.__Swing_speed_mut(),
            &(x_dot * y + y_dot * x),
        );
        let t2 = Swing { angle: y, speed: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Swing_angle_mut(), &y_dot);
        ::chainrule::__private::write_part(t2_dot.__Swing_speed_mut(), &x_dot);
        let swings = [t1, t2];
        let swings_dot = [t1_dot, t2_dot];
        let (found, found_dot) = first_beyond::__jvp(&swings, &swings_dot, 0.9, 0.0);
        let (other, other_dot) = first_beyond::__jvp(&swings, &swings_dot, 9.0, 0.0);
        let t3 = found.angle;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &found_dot.angle);
        let t4 = found.speed;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &found_dot.speed);
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = other.angle;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &other_dot.angle);
        let mut t7 = other.speed;
        let mut t7_dot = ::chainrule::__private::zeros_like(&t7);
        ::chainrule::__private::read_part(&mut t7_dot, &other_dot.speed);
        ::chainrule::__private::assert_scalar(&t7);
        let t8 = t7.sin();
        let t9 = t6 * t8;
        let t9_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &t8,
            &t9,
            &t6_dot,
            &::chainrule::__private::strong_mul(t7_dot, t7.cos()),
        );
        let out = t5 + t9;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t9,
            &out,
            &t5_dot,
            &t9_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `constant_at_first`.
pub enum constant_at_first {}
impl constant_at_first {
    /// The result of `constant_at_first` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let t6 = Shape::Rectangle(1.5, 0.5);
        let mut shape = t6;
        let t7 = Shape::Circle { radius: 2.0 };
        let mut other = t7;
        let mut nothing = Shape::Nothing;
        let mut saved_t8 = ::chainrule::__private::vec![false; n];
        for k in 0..n {
            let t9 = ::core::matches!(shape, Shape::Rectangle(..));
            if t9 {
                let t10 = ::chainrule::__private::copied(shape.__Rectangle_0());
                *shape.__Rectangle_0_mut() = ::chainrule::__private::add_assigned(
                    &t10,
                    &(k as f64),
                );
                ::chainrule::__private::push(&mut saved_t3, t10);
            }
            let t11 = ::core::matches!(shape, Shape::Rectangle(..));
            if t11 {
                let t12 = (*shape.__Rectangle_0()) > 3.0;
                if t12 {
                    let t13 = ::chainrule::__private::copied(shape.__Rectangle_1());
                    let t14 = Shape::Rectangle {
                        0: x * t13,
                        1: ::chainrule::__private::copied(shape.__Rectangle_0()),
                    };
                    let zeros = ::chainrule::__private::zeros_like(&t14);
                    let zeros_1 = ::chainrule::__private::zeros_like(&shape);
                    shape = t14;
                    ::chainrule::__private::push(&mut saved_t2, t13);
                    ::chainrule::__private::push(&mut saved_zeros, zeros);
                    ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
                }
                saved_t8[k] = t12;
            }
            if ::core::matches!(other, Shape::Circle { .. }) {
                *other.__Circle_radius_mut() = {
                    let mut assigned = ::chainrule::__private::copied(
                        other.__Circle_radius(),
                    );
                    assigned *= 1.5;
                    assigned
                };
            }
            if ::core::matches!(nothing, Shape::Circle { .. }) {
                *nothing.__Circle_radius_mut() = {
                    let mut assigned = ::chainrule::__private::copied(
                        nothing.__Circle_radius(),
                    );
                    assigned += 1.0;
                    assigned
                };
            }
            ::chainrule::__private::push(&mut saved_t4, t9);
            ::chainrule::__private::push(&mut saved_t5, t11);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&shape);
        let fixed = Shape::Rectangle(2.0, 3.0);
        let factor = match &fixed {
            Shape::Rectangle(a, b) if *b > 1.0 => {
                let t15 = *a;
                saved_t1 = ::core::option::Option::Some(t15);
                t15 * x
            }
            _ => x,
        };
        let (t16, area_pullback) = area::__vjp(&shape);
        let t17 = area(&other);
        let t18 = area(&nothing);
        let out = factor * t16 + t17 * x + t18;
        (
            out,
            move |d_out: f64| {
                let mut saved_t2_at = saved_t2.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut d_shape = zeros_2.clone();
                let d_factor = d_out * t16;
                let d_t16 = d_out * factor;
                let t19 = &fixed;
                area_pullback(d_t16, &shape, &mut d_shape);
                let t20 = d_out * t17;
                let t21 = match t19 {
                    Shape::Rectangle(a, b) if *b > 1.0 => {
                        let t15 = ::chainrule::__private::kept(&saved_t1);
                        let (_, d_x) = ::chainrule::__private::mul_pullback(
                            t15,
                            &x,
                            &(*t15 * x),
                            d_factor,
                        );
                        d_x
                    }
                    _ => d_factor,
                };
                let mut d_x_1 = 0.0;
                for k in (0..n).rev() {
                    saved_t4_at -= 1;
                    let t9 = saved_t4[saved_t4_at];
                    saved_t5_at -= 1;
                    let t11 = saved_t5[saved_t5_at];
                    let d_x_4 = if t11 {
                        let d_x_3 = if saved_t8[k] {
                            saved_t2_at -= 1;
                            let t13 = &saved_t2[saved_t2_at];
                            saved_zeros_at -= 1;
                            let zeros = &saved_zeros[saved_zeros_at];
                            saved_zeros_1_at -= 1;
                            let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                            let mut d_t14 = (*zeros).clone();
                            ::chainrule::__private::add_assign(&mut d_t14, &d_shape);
                            d_shape = (*zeros_1).clone();
                            let d_t22 = d_t14.__Rectangle_0_mut().clone();
                            let d_t23 = d_t14.__Rectangle_1_mut().clone();
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_0_mut(),
                                &d_t23,
                            );
                            let (d_x_2, d_t13) = ::chainrule::__private::mul_pullback(
                                &x,
                                t13,
                                &(x * *t13),
                                d_t22,
                            );
                            ::chainrule::__private::add_part(
                                d_shape.__Rectangle_1_mut(),
                                &d_t13,
                            );
                            d_x_2
                        } else {
                            0.0
                        };
                        d_x_3
                    } else {
                        0.0
                    };
                    if t9 {
                        saved_t3_at -= 1;
                        let t10 = &saved_t3[saved_t3_at];
                        let t24 = k as f64;
                        let d_t25 = d_shape.__Rectangle_0_mut().clone();
                        ::chainrule::__private::set_zero(d_shape.__Rectangle_0_mut());
                        let (d_t10, _) = ::chainrule::__private::add_pullback(
                            t10,
                            &::chainrule::__private::Assigned(&t24),
                            &::chainrule::__private::add_assigned(&*t10, &t24),
                            d_t25,
                        );
                        ::chainrule::__private::add_part(
                            d_shape.__Rectangle_0_mut(),
                            &d_t10,
                        );
                    }
                    d_x_1 += d_x_4;
                }
                let d_x_5 = t20 + t21 + d_x_1;
                (d_x_5, ())
            },
        )
    }
    /// The gradient of `constant_at_first`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `constant_at_first` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `constant_at_first`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `constant_at_first` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Shape::Rectangle(1.5, 0.5);
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut shape = t1;
        let mut shape_dot = t1_dot;
        let t2 = Shape::Circle { radius: 2.0 };
        let mut other = t2;
        let mut nothing = Shape::Nothing;
        for k in 0..n {
            if ::core::matches!(shape, Shape::Rectangle(..)) {
                let t3 = k as f64;
                let t4 = ::chainrule::__private::copied(shape.__Rectangle_0());
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(
                    &mut t4_dot,
                    shape_dot.__Rectangle_0(),
                );
                let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
                let t5_dot = ::chainrule::__private::add_pushforward(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    &t4_dot,
                    &0.0,
                );
                *shape.__Rectangle_0_mut() = t5;
                ::chainrule::__private::write_part(
                    shape_dot.__Rectangle_0_mut(),
                    &t5_dot,
                );
            }
            if ::core::matches!(shape, Shape::Rectangle(..)) {
                if (*shape.__Rectangle_0()) > 3.0 {
                    let t6 = ::chainrule::__private::copied(shape.__Rectangle_1());
                    let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                    ::chainrule::__private::read_part(
                        &mut t6_dot,
                        shape_dot.__Rectangle_1(),
                    );
                    let t7 = x * t6;
                    let t7_dot = ::chainrule::__private::mul_pushforward(
                        &x,
                        &t6,
                        &t7,
                        &x_dot,
                        &t6_dot,
                    );
                    let t8 = ::chainrule::__private::copied(shape.__Rectangle_0());
                    let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                    ::chainrule::__private::read_part(
                        &mut t8_dot,
                        shape_dot.__Rectangle_0(),
                    );
                    let t9 = Shape::Rectangle { 0: t7, 1: t8 };
                    let mut t9_dot = ::chainrule::__zeros_of!(& t9);
                    ::chainrule::__private::write_part(
                        t9_dot.__Rectangle_0_mut(),
                        &t7_dot,
                    );
                    ::chainrule::__private::write_part(
                        t9_dot.__Rectangle_1_mut(),
                        &t8_dot,
                    );
                    shape = t9;
                    shape_dot = t9_dot;
                }
            }
            if ::core::matches!(other, Shape::Circle { .. }) {
                *other.__Circle_radius_mut() = {
                    let mut assigned = ::chainrule::__private::copied(
                        other.__Circle_radius(),
                    );
                    assigned *= 1.5;
                    assigned
                };
            }
            if ::core::matches!(nothing, Shape::Circle { .. }) {
                *nothing.__Circle_radius_mut() = {
                    let mut assigned = ::chainrule::__private::copied(
                        nothing.__Circle_radius(),
                    );
                    assigned += 1.0;
                    assigned
                };
            }
        }
        let fixed = Shape::Rectangle(2.0, 3.0);
        let (factor, factor_dot) = match &fixed {
            Shape::Rectangle(a, b) if *b > 1.0 => {
                let t10 = *a;
                let t11 = t10 * x;
                let t10_dot = ::chainrule::__zeros_of!(& t10);
                let t11_dot = ::chainrule::__private::mul_pushforward(
                    &t10,
                    &x,
                    &t11,
                    &t10_dot,
                    &x_dot,
                );
                (t11, t11_dot)
            }
            _ => (x, x_dot),
        };
        let (t12, t12_dot) = area::__jvp(&shape, &shape_dot);
        let t13 = area(&other);
        let t14_dot = ::chainrule::__private::zero_mul(factor_dot, t12)
            + ::chainrule::__private::strong_mul(t12_dot, factor) + x_dot * t13;
        let t15 = area(&nothing);
        let out = factor * t12 + t13 * x + t15;
        (out, t14_dot)
    }
}

