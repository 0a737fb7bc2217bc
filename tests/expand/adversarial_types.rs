/// The derivatives of the function `a12`.
pub enum a12 {}
impl a12 {
    /// The result of `a12` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <A12 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let mut s_1 = s;
        let zeros = ::chainrule::__private::zeros_like(&s_1);
        s_1.a = s_1.b;
        let t1 = s_1.a;
        let t2 = s_1.a;
        let t3 = t1 * t2;
        let t4 = s_1.b;
        let out = t3 + t4;
        (
            out,
            move |d_out: f64| {
                let mut d_s_1 = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_s_1.b, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_s_1.a, &d_t2);
                ::chainrule::__private::add_part(&mut d_s_1.a, &d_t1);
                let d_t5 = d_s_1.a.clone();
                ::chainrule::__private::set_zero(&mut d_s_1.a);
                ::chainrule::__private::add_part(&mut d_s_1.b, &d_t5);
                let d_s = d_s_1.clone();
                d_s
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<A12 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(s);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `a12`, with the shape of its arguments.
    #[inline]
    pub fn grad(s: A12) -> <A12 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(s);
        pullback(1.0)
    }
    /// The value of `a12` and its gradient.
    #[inline]
    pub fn value_and_grad(
        s: A12,
    ) -> (f64, <A12 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(s);
        (value, pullback(1.0))
    }
    /// The value of `a12`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        s: A12,
        d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(s);
        let (d_s_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_s, &d_s_added);
        value
    }
    /// The result of `a12` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: A12,
        tangents: <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let s = args;
        let s_dot = tangents;
        Self::__jvp(s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: A12,
        s_dot: <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut s_1 = s;
        let mut s_1_dot = s_dot;
        let t1 = s_1.b;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_1_dot.b);
        s_1.a = t1;
        ::chainrule::__private::write_part(&mut s_1_dot.a, &t1_dot);
        let t2 = s_1.a;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &s_1_dot.a);
        let t3 = s_1.a;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &s_1_dot.a);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = s_1.b;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &s_1_dot.b);
        let out = t4 + t5;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `a12_reference`.
pub enum a12_reference {}
impl a12_reference {
    /// The result of `a12_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: &mut A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <A12 as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__vjp(s);
        (
            out,
            move |d_out: f64, d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent| {
                pullback(d_out, d_s);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: &mut A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <A12 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        s.a = s.b;
        let t1 = s.a;
        let t2 = s.a;
        let t3 = t1 * t2;
        let t4 = s.b;
        let out = t3 + t4;
        (
            out,
            move |d_out: f64, d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent| {
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_s.b, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_s.a, &d_t2);
                ::chainrule::__private::add_part(&mut d_s.a, &d_t1);
                let d_t5 = d_s.a.clone();
                ::chainrule::__private::set_zero(&mut d_s.a);
                ::chainrule::__private::add_part(&mut d_s.b, &d_t5);
            },
        )
    }
    /// The gradient of `a12_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(s: &mut A12) -> <A12 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(s);
        let mut d_s = ::chainrule::__private::zeros_like(&*s);
        pullback(1.0, &mut d_s);
        d_s
    }
    /// The value of `a12_reference` and its gradient.
    #[inline]
    pub fn value_and_grad(
        s: &mut A12,
    ) -> (f64, <A12 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(s);
        let mut d_s = ::chainrule::__private::zeros_like(&*s);
        pullback(1.0, &mut d_s);
        (value, d_s)
    }
    /// The value of `a12_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        s: &mut A12,
        d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(s);
        let mut d_s_added = ::chainrule::__private::zeros_like(&*s);
        pullback(1.0, &mut d_s_added);
        ::chainrule::__private::add_assign(d_s, &d_s_added);
        value
    }
    /// The result of `a12_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &mut A12,
        tangents: &mut <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let s = args;
        let s_dot = tangents;
        Self::__jvp(s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: &mut A12,
        s_dot: &mut <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = s.b;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_dot.b);
        s.a = t1;
        ::chainrule::__private::write_part(&mut s_dot.a, &t1_dot);
        let t2 = s.a;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &s_dot.a);
        let t3 = s.a;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &s_dot.a);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = s.b;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &s_dot.b);
        let out = t4 + t5;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for a12_reference {}

/// The derivatives of the function `a12_update`.
pub enum a12_update {}
impl a12_update {
    /// The result of `a12_update` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: &A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <A12 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(s);
        (
            out,
            move |d_out: f64| {
                let mut d_s = ::chainrule::__private::zeros_like(s);
                pullback(d_out, s, &mut d_s);
                d_s
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: &A12,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &A12,
            &mut <A12 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = (*s).clone();
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let s_1 = A12 { a: s.b, ..t1 };
        let zeros_1 = ::chainrule::__private::zeros_like(&s_1);
        let t2 = s_1.a;
        let t3 = s_1.a;
        let t4 = t2 * t3;
        let t5 = s_1.b;
        let out = t4 + t5;
        (
            out,
            move |
                d_out: f64,
                s: &A12,
                d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_s_1 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_s_1.b, &d_t5);
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_s_1.a, &d_t3);
                ::chainrule::__private::add_part(&mut d_s_1.a, &d_t2);
                let d_t6 = d_s_1.a.clone();
                ::chainrule::__private::set_zero(&mut d_s_1.a);
                ::chainrule::__private::add_assign(&mut d_t1, &d_s_1);
                ::chainrule::__private::add_assign(&mut *d_s, &d_t1);
                ::chainrule::__private::add_part(&mut d_s.b, &d_t6);
            },
        )
    }
    /// The gradient of `a12_update`, with the shape of its arguments.
    #[inline]
    pub fn grad(s: &A12) -> <A12 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(s);
        let mut d_s = ::chainrule::__private::zeros_like(s);
        pullback(1.0, s, &mut d_s);
        d_s
    }
    /// The value of `a12_update` and its gradient.
    #[inline]
    pub fn value_and_grad(
        s: &A12,
    ) -> (f64, <A12 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(s);
        let mut d_s = ::chainrule::__private::zeros_like(s);
        pullback(1.0, s, &mut d_s);
        (value, d_s)
    }
    /// The value of `a12_update`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        s: &A12,
        d_s: &mut <A12 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(s);
        pullback(1.0, s, d_s);
        value
    }
    /// The result of `a12_update` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &A12,
        tangents: &<A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let s = args;
        let s_dot = tangents;
        Self::__jvp(s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: &A12,
        s_dot: &<A12 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = s.b;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_dot.b);
        let t2 = (*s).clone();
        let t2_dot = (*s_dot).clone();
        let s_1 = A12 { a: t1, ..t2 };
        let mut s_1_dot = t2_dot.clone();
        ::chainrule::__private::write_part(&mut s_1_dot.a, &t1_dot);
        let t3 = s_1.a;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &s_1_dot.a);
        let t4 = s_1.a;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &s_1_dot.a);
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = s_1.b;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &s_1_dot.b);
        let out = t5 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t6,
            &out,
            &t5_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `d13_parse`.
pub enum d13_parse {}
impl d13_parse {
    /// The result of `d13_parse` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Result<f64, String>,
        impl ::core::ops::Fn(
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x < 0.0;
        let (t3, t4, mut t5) = if t1 {
            let t2 = ::core::option::Option::Some("negative".to_string());
            (false, 0.0, t2)
        } else {
            (true, x, ::core::default::Default::default())
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
            move |d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t4 = if t3 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    *d_t6.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_x = if t1 { 0.0 } else { d_t4 };
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
        Result<f64, String>,
        impl ::core::ops::Fn(
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `d13_parse` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
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
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (t2, t3, mut t4, t3_dot) = if x < 0.0 {
            let t1 = ::core::option::Option::Some("negative".to_string());
            (false, 0.0, t1, 0.0)
        } else {
            (true, x, ::core::default::Default::default(), x_dot)
        };
        let (out, out_dot) = if t2 {
            let t5 = ::core::result::Result::Ok(t3);
            let t5_dot = ::core::option::Option::Some(t3_dot);
            (t5, t5_dot)
        } else {
            let t6 = t4.unwrap();
            let t7 = ::core::result::Result::Err(t6);
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d13`.
pub enum d13 {}
impl d13 {
    /// The result of `d13` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Result<f64, String>,
        impl ::core::ops::Fn(
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let (mut t1, d13_parse_pullback) = d13_parse::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let (t6, t7, mut t8) = if t2 {
            let r = ::chainrule::__private::copied(t4.__Some_0());
            (true, r * r, ::core::default::Default::default())
        } else {
            let mut error = ::chainrule::__private::handed_on(&t3);
            let t5 = ::core::option::Option::Some(::core::convert::From::from(error));
            (false, 0.0, t5)
        };
        let out = if t6 {
            let t9 = ::core::result::Result::Ok(t7);
            let zeros_2 = ::chainrule::__private::zeros_like(&t9);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t9
        } else {
            let t10 = t8.unwrap();
            let t11 = ::core::result::Result::Err(t10);
            t11
        };
        (
            out,
            move |d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let mut d_t4 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_t7 = if t6 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t9 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t9, &d_out_1);
                    *d_t9.__Arrived_0_mut()
                } else {
                    0.0
                };
                if t2 {
                    let r = ::chainrule::__private::copied(t4.__Some_0());
                    let (t12, t13) = ::chainrule::__private::mul_pullback(
                        &r,
                        &r,
                        &(r * r),
                        d_t7,
                    );
                    let d_r = ::chainrule::__private::plus(t12, t13);
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_r);
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_t4);
                let (d_x,) = d13_parse_pullback(d_t1);
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
        Result<f64, String>,
        impl ::core::ops::Fn(
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `d13` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
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
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (mut t1, t1_dot) = d13_parse::__jvp(x, x_dot);
        let t2 = t1.is_ok();
        let mut t3 = ::chainrule::__private::failure(&t1);
        let t4 = ::chainrule::__private::present(&t1);
        let t4_dot = t1_dot.clone();
        let (t7, t8, mut t9, t8_dot) = if t2 {
            let r = ::chainrule::__private::copied(t4.__Some_0());
            let mut r_dot = ::chainrule::__zeros_of!(& r);
            ::chainrule::__private::read_part(&mut r_dot, t4_dot.__Some_0());
            let t5 = r * r;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &r,
                &r,
                &t5,
                &r_dot,
                &r_dot,
            );
            (true, t5, ::core::default::Default::default(), t5_dot)
        } else {
            let mut error = ::chainrule::__private::handed_on(&t3);
            let t6 = ::core::option::Option::Some(::core::convert::From::from(error));
            (false, 0.0, t6, 0.0)
        };
        let (out, out_dot) = if t7 {
            let t10 = ::core::result::Result::Ok(t8);
            let t10_dot = ::core::option::Option::Some(t8_dot);
            (t10, t10_dot)
        } else {
            let t11 = t9.unwrap();
            let t12 = ::core::result::Result::Err(t11);
            let t12_dot = ::chainrule::__zeros_of!(& t12);
            (t12, t12_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `d13_number`.
pub enum d13_number {}
impl d13_number {
    /// The result of `d13_number` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, d13_pullback) = d13::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let out = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { -1.0 };
        (
            out,
            move |d_out: f64| {
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_out);
                }
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                let (d_x,) = d13_pullback(d_t1);
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
    /// The gradient of `d13_number`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `d13_number` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `d13_number`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `d13_number` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = d13::__jvp(x, x_dot);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let (out, out_dot) = if ::chainrule::__private::is_there(&t1) {
            let t3 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, t2_dot.__Some_0());
            (t3, t3_dot)
        } else {
            (-1.0, 0.0)
        };
        (out, out_dot)
    }
}

