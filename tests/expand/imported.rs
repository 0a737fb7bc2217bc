/// The derivatives of the function `made`.
pub enum made {}
impl made {
    /// The result of `made` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Figure,
        impl ::core::ops::Fn(<Figure as ::chainrule::Differentiable>::Tangent) -> f64,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let t1 = x > 0.0;
        let out = if t1 {
            let t2 = Ring { 0: x * x };
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_zeros = ::core::option::Option::Some(zeros);
            t2
        } else {
            let t3 = Line { from: x, to: 2.0 };
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            t3
        };
        (
            out,
            move |d_out: <Figure as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_x = if t1 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_out_1);
                    let d_t4 = *d_t2.__Ring_0_mut();
                    let t5 = d_t4 * x;
                    t5 + t5
                } else {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                    *d_t3.__Line_from_mut()
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
        Figure,
        impl ::core::ops::Fn(
            <Figure as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Figure as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `made`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(x: f64) -> f64
    where
        Figure: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x);
        pullback(
            <Figure as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        )
    }
    /// The value of `made` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(x: f64) -> (Figure, f64)
    where
        Figure: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x);
        (
            value,
            pullback(
                <Figure as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `made`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(x: f64, d_x: &mut f64) -> Figure
    where
        Figure: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(
            <Figure as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        value
    }
    /// The result of `made` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Figure, <Figure as ::chainrule::Differentiable>::Tangent) {
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
    ) -> (Figure, <Figure as ::chainrule::Differentiable>::Tangent) {
        let (out, out_dot) = if x > 0.0 {
            let t1 = Ring { 0: x * x };
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::write_part(
                t1_dot.__Ring_0_mut(),
                &(x_dot * x + x_dot * x),
            );
            (t1, t1_dot)
        } else {
            let t2 = Line { from: x, to: 2.0 };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(t2_dot.__Line_from_mut(), &x_dot);
            ::chainrule::__private::write_part(t2_dot.__Line_to_mut(), &0.0);
            (t2, t2_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `size`.
pub enum size {}
impl size {
    /// The result of `size` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        figure: &Figure,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Figure as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(figure);
        (
            out,
            move |d_out: f64| {
                let mut d_figure = ::chainrule::__private::zeros_like(figure);
                pullback(d_out, figure, &mut d_figure);
                d_figure
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        figure: &Figure,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Figure,
            &mut <Figure as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let variant = match (*figure) {
            Ring(..) => 0u8,
            Line { .. } => 1u8,
            _ => 2u8,
        };
        let out = match variant {
            0 => {
                ::chainrule::__private::copied(figure.__Ring_0())
                    * ::chainrule::__private::copied(figure.__Ring_0())
            }
            1 => {
                ::chainrule::__private::copied(figure.__Line_from())
                    * ::chainrule::__private::copied(figure.__Line_to())
            }
            _ => 0.0,
        };
        (
            out,
            move |
                d_out: f64,
                figure: &Figure,
                d_figure: &mut <Figure as ::chainrule::Differentiable>::Tangent|
            {
                let variant = match (*figure) {
                    Ring(..) => 0u8,
                    Line { .. } => 1u8,
                    _ => 2u8,
                };
                match variant {
                    0 => {
                        let t1 = ::chainrule::__private::copied(figure.__Ring_0());
                        let t2 = ::chainrule::__private::copied(figure.__Ring_0());
                        let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                            &t1,
                            &t2,
                            &(t1 * t2),
                            d_out,
                        );
                        ::chainrule::__private::add_part(d_figure.__Ring_0_mut(), &d_t4);
                        ::chainrule::__private::add_part(d_figure.__Ring_0_mut(), &d_t3);
                    }
                    1 => {
                        let t5 = ::chainrule::__private::copied(figure.__Line_from());
                        let t6 = ::chainrule::__private::copied(figure.__Line_to());
                        let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                            &t5,
                            &t6,
                            &(t5 * t6),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Line_to_mut(),
                            &d_t8,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Line_from_mut(),
                            &d_t7,
                        );
                    }
                    _ => {}
                }
            },
        )
    }
    /// The gradient of `size`, with the shape of its arguments.
    #[inline]
    pub fn grad(figure: &Figure) -> <Figure as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(figure);
        let mut d_figure = ::chainrule::__private::zeros_like(figure);
        pullback(1.0, figure, &mut d_figure);
        d_figure
    }
    /// The value of `size` and its gradient.
    #[inline]
    pub fn value_and_grad(
        figure: &Figure,
    ) -> (f64, <Figure as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(figure);
        let mut d_figure = ::chainrule::__private::zeros_like(figure);
        pullback(1.0, figure, &mut d_figure);
        (value, d_figure)
    }
    /// The value of `size`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        figure: &Figure,
        d_figure: &mut <Figure as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(figure);
        pullback(1.0, figure, d_figure);
        value
    }
    /// The result of `size` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Figure,
        tangents: &<Figure as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let figure = args;
        let figure_dot = tangents;
        Self::__jvp(figure, figure_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        figure: &Figure,
        figure_dot: &<Figure as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let variant = match (*figure) {
            Ring(..) => 0u8,
            Line { .. } => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let t1 = ::chainrule::__private::copied(figure.__Ring_0());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(&mut t1_dot, figure_dot.__Ring_0());
                let t2 = ::chainrule::__private::copied(figure.__Ring_0());
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(&mut t2_dot, figure_dot.__Ring_0());
                let t3 = t1 * t2;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &t1,
                    &t2,
                    &t3,
                    &t1_dot,
                    &t2_dot,
                );
                (t3, t3_dot)
            }
            1 => {
                let t4 = ::chainrule::__private::copied(figure.__Line_from());
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, figure_dot.__Line_from());
                let t5 = ::chainrule::__private::copied(figure.__Line_to());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, figure_dot.__Line_to());
                let t6 = t4 * t5;
                let t6_dot = ::chainrule::__private::mul_pushforward(
                    &t4,
                    &t5,
                    &t6,
                    &t4_dot,
                    &t5_dot,
                );
                (t6, t6_dot)
            }
            _ => (0.0, 0.0),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `made_inside`.
pub enum made_inside {}
impl made_inside {
    /// The result of `made_inside` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let t1 = x * x;
        let ring = Ring { 0: t1 };
        let zeros = ::chainrule::__private::zeros_like(&ring);
        let line = Line { from: t1, to: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&line);
        let (t2, size_pullback) = size::__vjp(&ring);
        let (t3, size_pullback_1) = size::__vjp(&line);
        let (t4, made_pullback) = made::__vjp(x);
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let (t5, size_pullback_2) = size::__vjp(&t4);
        let t6 = size(&Dot);
        let out = t2 * t3 + t5 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_t4 = zeros_2.clone();
                let mut d_line = zeros_1.clone();
                let mut d_ring = zeros.clone();
                size_pullback_2(d_out, &t4, &mut d_t4);
                let (t7,) = made_pullback(d_t4);
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                size_pullback_1(d_t3, &line, &mut d_line);
                size_pullback(d_t2, &ring, &mut d_ring);
                let d_t1 = *d_line.__Line_from_mut() + *d_ring.__Ring_0_mut();
                let t8 = d_t1 * x;
                let d_x = t7 + *d_line.__Line_to_mut() + t8 + t8;
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
    /// The gradient of `made_inside`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `made_inside` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `made_inside`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `made_inside` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1_dot = x_dot * x + x_dot * x;
        let ring = Ring { 0: t1 };
        let mut ring_dot = ::chainrule::__zeros_of!(& ring);
        ::chainrule::__private::write_part(ring_dot.__Ring_0_mut(), &t1_dot);
        let line = Line { from: t1, to: x };
        let mut line_dot = ::chainrule::__zeros_of!(& line);
        ::chainrule::__private::write_part(line_dot.__Line_from_mut(), &t1_dot);
        ::chainrule::__private::write_part(line_dot.__Line_to_mut(), &x_dot);
        let (t2, t2_dot) = size::__jvp(&ring, &ring_dot);
        let (t3, t3_dot) = size::__jvp(&line, &line_dot);
        let (t4, t4_dot) = made::__jvp(x, x_dot);
        let (t5, t5_dot) = size::__jvp(&t4, &t4_dot);
        let t6_dot = ::chainrule::__private::strong_mul(t2_dot, t3)
            + ::chainrule::__private::strong_mul(t3_dot, t2) + t5_dot;
        let t7 = size(&Dot);
        let out = t2 * t3 + t5 + t7;
        (out, t6_dot)
    }
}

/// The derivatives of the function `made_of_a_struct`.
pub enum made_of_a_struct {}
impl made_of_a_struct {
    /// The result of `made_of_a_struct` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut span = Span {
            from: x * x,
            to: x,
            count: 2,
        };
        for k in 0..3 {
            let t5 = span.to;
            let t6 = span.from;
            let t7 = span.count;
            let t8 = Span {
                from: t5 * x,
                to: t6 + f64::from(k),
                count: t7 + 1,
            };
            let zeros = ::chainrule::__private::zeros_like(&t8);
            let zeros_1 = ::chainrule::__private::zeros_like(&span);
            span = t8;
            let t9 = span.to;
            span.to = ::chainrule::__private::mul_assigned(&t9, &x);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_t2, t6);
            ::chainrule::__private::push(&mut saved_t3, t7);
            ::chainrule::__private::push(&mut saved_zeros, zeros);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            ::chainrule::__private::push(&mut saved_t4, t9);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&span);
        let moved = Span { from: x, ..span };
        let zeros_3 = ::chainrule::__private::zeros_like(&moved);
        let t10 = span.from;
        let t11 = span.to;
        let t12 = t10 * t11;
        let t13 = moved.from;
        let t14 = moved.to;
        let t15 = t13 * t14;
        let t16 = span.count;
        let t17 = t16 as f64;
        let t18 = t15 * t17;
        let out = t12 + t18;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t4_at = saved_t4.len();
                let mut d_moved = zeros_3.clone();
                let mut d_span = zeros_2.clone();
                let (d_t12, d_t18) = ::chainrule::__private::add_pullback(
                    &t12,
                    &t18,
                    &out,
                    d_out,
                );
                let (d_t15, d_t17) = ::chainrule::__private::mul_pullback(
                    &t15,
                    &t17,
                    &t18,
                    d_t18,
                );
                let d_t16 = ::chainrule::__private::cast_pullback(&t16, d_t17);
                ::chainrule::__private::add_part(&mut d_span.count, &d_t16);
                let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                    &t13,
                    &t14,
                    &t15,
                    d_t15,
                );
                ::chainrule::__private::add_part(&mut d_moved.to, &d_t14);
                ::chainrule::__private::add_part(&mut d_moved.from, &d_t13);
                let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t11,
                    &t12,
                    d_t12,
                );
                ::chainrule::__private::add_part(&mut d_span.to, &d_t11);
                ::chainrule::__private::add_part(&mut d_span.from, &d_t10);
                let t19 = d_moved.from;
                ::chainrule::__private::set_zero(&mut d_moved.from);
                let d_t20 = d_moved.clone();
                ::chainrule::__private::add_assign(&mut d_span, &d_t20);
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t6 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t7 = &saved_t3[saved_t3_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    saved_zeros_1_at -= 1;
                    let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                    saved_t4_at -= 1;
                    let t9 = &saved_t4[saved_t4_at];
                    let t21 = f64::from(k);
                    let mut d_t8 = (*zeros).clone();
                    let d_t22 = d_span.to.clone();
                    ::chainrule::__private::set_zero(&mut d_span.to);
                    let (d_t9, t23) = ::chainrule::__private::strong_mul_pullback(
                        t9,
                        &::chainrule::__private::Assigned(&x),
                        &::chainrule::__private::mul_assigned(&*t9, &x),
                        d_t22,
                    );
                    ::chainrule::__private::add_part(&mut d_span.to, &d_t9);
                    ::chainrule::__private::add_assign(&mut d_t8, &d_span);
                    d_span = (*zeros_1).clone();
                    let d_t24 = d_t8.__Span_from_mut().clone();
                    let d_t25 = d_t8.__Span_to_mut().clone();
                    let d_t26 = d_t8.__Span_count_mut().clone();
                    let (d_t7, _) = ::chainrule::__private::add_pullback(
                        t7,
                        &1,
                        &(*t7 + 1),
                        d_t26,
                    );
                    ::chainrule::__private::add_part(&mut d_span.count, &d_t7);
                    let (d_t6, _) = ::chainrule::__private::add_pullback(
                        t6,
                        &t21,
                        &(*t6 + t21),
                        d_t25,
                    );
                    ::chainrule::__private::add_part(&mut d_span.from, &d_t6);
                    let (d_t5, t27) = ::chainrule::__private::mul_pullback(
                        t5,
                        &x,
                        &(*t5 * x),
                        d_t24,
                    );
                    ::chainrule::__private::add_part(&mut d_span.to, &d_t5);
                    let d_x_1 = t23 + t27;
                    d_x += d_x_1;
                }
                let d_t28 = *d_span.__Span_from_mut();
                let t29 = d_t28 * x;
                let d_x_2 = t19 + d_x + *d_span.__Span_to_mut() + t29 + t29;
                d_x_2
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
    /// The gradient of `made_of_a_struct`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `made_of_a_struct` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `made_of_a_struct`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `made_of_a_struct` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let mut span = Span {
            from: x * x,
            to: x,
            count: 2,
        };
        let mut span_dot = ::chainrule::__zeros_of!(& span);
        ::chainrule::__private::write_part(
            span_dot.__Span_from_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(span_dot.__Span_to_mut(), &x_dot);
        ::chainrule::__private::write_part(span_dot.__Span_count_mut(), &());
        for k in 0..3 {
            let t1 = span.to;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &span_dot.to);
            let t2 = t1 * x;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &x,
                &t2,
                &t1_dot,
                &x_dot,
            );
            let t3 = span.from;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &span_dot.from);
            let t4 = f64::from(k);
            let t5 = t3 + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &t4,
                &t5,
                &t3_dot,
                &0.0,
            );
            let t6 = span.count;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &span_dot.count);
            let t7 = t6 + 1;
            let t8_dot = ::chainrule::__zeros_of!(& 1);
            let t7_dot = ::chainrule::__private::add_pushforward(
                &t6,
                &1,
                &t7,
                &t6_dot,
                &t8_dot,
            );
            let t9 = Span {
                from: t2,
                to: t5,
                count: t7,
            };
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::write_part(t9_dot.__Span_from_mut(), &t2_dot);
            ::chainrule::__private::write_part(t9_dot.__Span_to_mut(), &t5_dot);
            ::chainrule::__private::write_part(t9_dot.__Span_count_mut(), &t7_dot);
            span = t9;
            span_dot = t9_dot;
            let t10 = span.to;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &span_dot.to);
            let t11 = ::chainrule::__private::mul_assigned(&t10, &x);
            let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                &t10,
                &::chainrule::__private::Assigned(&x),
                &t11,
                &t10_dot,
                &x_dot,
            );
            span.to = t11;
            ::chainrule::__private::write_part(&mut span_dot.to, &t11_dot);
        }
        let t12_dot = span_dot.clone();
        let moved = Span { from: x, ..span };
        let mut moved_dot = t12_dot.clone();
        ::chainrule::__private::write_part(&mut moved_dot.from, &x_dot);
        let t13 = span.from;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &span_dot.from);
        let t14 = span.to;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &span_dot.to);
        let t15 = t13 * t14;
        let t15_dot = ::chainrule::__private::mul_pushforward(
            &t13,
            &t14,
            &t15,
            &t13_dot,
            &t14_dot,
        );
        let t16 = moved.from;
        let mut t16_dot = ::chainrule::__zeros_of!(& t16);
        ::chainrule::__private::read_part(&mut t16_dot, &moved_dot.from);
        let t17 = moved.to;
        let mut t17_dot = ::chainrule::__zeros_of!(& t17);
        ::chainrule::__private::read_part(&mut t17_dot, &moved_dot.to);
        let t18 = t16 * t17;
        let t18_dot = ::chainrule::__private::mul_pushforward(
            &t16,
            &t17,
            &t18,
            &t16_dot,
            &t17_dot,
        );
        let t19 = span.count;
        let mut t19_dot = ::chainrule::__zeros_of!(& t19);
        ::chainrule::__private::read_part(&mut t19_dot, &span_dot.count);
        let t20 = t19 as f64;
        let t20_dot = ::chainrule::__private::cast_pushforward(&t19, &t20, &t19_dot);
        let t21 = t18 * t20;
        let t21_dot = ::chainrule::__private::mul_pushforward(
            &t18,
            &t20,
            &t21,
            &t18_dot,
            &t20_dot,
        );
        let out = t15 + t21;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t15,
            &t21,
            &out,
            &t15_dot,
            &t21_dot,
        );
        (out, out_dot)
    }
}

