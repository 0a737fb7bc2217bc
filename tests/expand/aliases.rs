/// The derivatives of the function `dot`.
pub enum dot {}
impl dot {
    /// The result of `dot` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a[0];
        let t2 = b[0];
        let t3 = t1 * t2;
        let t4 = a[1];
        let t5 = b[1];
        let t6 = t4 * t5;
        let t7 = t3 + t6;
        let t8 = a[2];
        let t9 = b[2];
        let t10 = t8 * t9;
        let out = t7 + t10;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
                let (d_t7, d_t10) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t10,
                    &out,
                    d_out,
                );
                let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t9,
                    &t10,
                    d_t10,
                );
                ::chainrule::__private::add_assign(&mut d_b[2], &d_t9);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t8);
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
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t5);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t2);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t1);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b)
    }
    /// The gradient of `dot`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        b: Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `dot` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `dot`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        b: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `dot` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, Vec3),
        tangents: (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        b: Vec3,
        b_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = a[0];
        let t1_dot = a_dot[0].clone();
        let t2 = b[0];
        let t2_dot = b_dot[0].clone();
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = a[1];
        let t4_dot = a_dot[1].clone();
        let t5 = b[1];
        let t5_dot = b_dot[1].clone();
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = t3 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t6,
            &t7,
            &t3_dot,
            &t6_dot,
        );
        let t8 = a[2];
        let t8_dot = a_dot[2].clone();
        let t9 = b[2];
        let t9_dot = b_dot[2].clone();
        let t10 = t8 * t9;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &t10,
            &t8_dot,
            &t9_dot,
        );
        let out = t7 + t10;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t10,
            &out,
            &t7_dot,
            &t10_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `dot_ref`.
pub enum dot_ref {}
impl dot_ref {
    /// The result of `dot_ref` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_s = [0.0; 3];
        let mut s = 0.0;
        for i in 0..3 {
            let at = i as usize;
            saved_s[at] = s;
            s += a[i] * b[i];
        }
        (
            s,
            move |
                d_s: f64,
                a: &Vec3,
                d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
                b: &Vec3,
                d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_s_1 = d_s;
                for i in (0..3).rev() {
                    let at_1 = i as usize;
                    let s = saved_s[at_1];
                    let t1 = a[i];
                    let t2 = b[i];
                    let t3 = t1 * t2;
                    let s_1 = s + t3;
                    let (d_s_2, d_t4) = ::chainrule::__private::add_pullback(
                        &s,
                        &t3,
                        &s_1,
                        d_s_1,
                    );
                    let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t4,
                    );
                    ::chainrule::__private::add_assign(&mut d_b[i], &d_t6);
                    ::chainrule::__private::add_assign(&mut d_a[i], &d_t5);
                    d_s_1 = d_s_2;
                }
            },
        )
    }
    /// The gradient of `dot_ref`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `dot_ref` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `dot_ref`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &Vec3,
        b: &Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `dot_ref` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec3, &Vec3),
        tangents: (
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        a_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
        b: &Vec3,
        b_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for i in 0..3 {
            let t1 = a[i];
            let t1_dot = a_dot[i].clone();
            let t2 = b[i];
            let t2_dot = b_dot[i].clone();
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let s_1 = s + t3;
            let s_1_dot = ::chainrule::__private::add_pushforward(
                &s,
                &t3,
                &s_1,
                &s_dot,
                &t3_dot,
            );
            s = s_1;
            s_dot = s_1_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `dot_zip`.
pub enum dot_zip {}
impl dot_zip {
    /// The result of `dot_zip` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        ::chainrule::__private::assert_elements(&(*a));
        ::chainrule::__private::assert_elements(&(*b));
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            saved_sum[k] = sum;
            sum += a[k] * b[k];
        }
        (
            sum,
            move |
                d_sum: f64,
                a: &Vec3,
                d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
                b: &Vec3,
                d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let len = a.len();
                let len_1 = b.len();
                let len_2 = ::core::cmp::min(len, len_1);
                let mut d_sum_1 = d_sum;
                for k in (0..len_2).rev() {
                    let sum = saved_sum[k];
                    let t1 = a[k];
                    let t2 = b[k];
                    let t3 = t1 * t2;
                    let (d_sum_2, d_t4) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t3,
                        &(sum + t3),
                        d_sum_1,
                    );
                    let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t4,
                    );
                    ::chainrule::__private::add_assign(&mut d_b[k], &d_t6);
                    ::chainrule::__private::add_assign(&mut d_a[k], &d_t5);
                    d_sum_1 = d_sum_2;
                }
            },
        )
    }
    /// The gradient of `dot_zip`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `dot_zip` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `dot_zip`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &Vec3,
        b: &Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `dot_zip` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec3, &Vec3),
        tangents: (
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        a_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
        b: &Vec3,
        b_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        ::chainrule::__private::assert_elements(&(*a));
        ::chainrule::__private::assert_elements(&(*b));
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = a[k];
            let t1_dot = a_dot[k].clone();
            let t2 = b[k];
            let t2_dot = b_dot[k].clone();
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = sum + t3;
            let t4_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t3,
                &t4,
                &sum_dot,
                &t3_dot,
            );
            sum = t4;
            sum_dot = t4_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `cross`.
pub enum cross {}
impl cross {
    /// The result of `cross` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
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
        a: &Vec3,
        b: &Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = a[1];
        let t2 = b[2];
        let t3 = t1 * t2;
        let t4 = a[2];
        let t5 = b[1];
        let t6 = t4 * t5;
        let t7 = t3 - t6;
        let t8 = a[2];
        let t9 = b[0];
        let t10 = t8 * t9;
        let t11 = a[0];
        let t12 = b[2];
        let t13 = t11 * t12;
        let t14 = t10 - t13;
        let t15 = a[0];
        let t16 = b[1];
        let t17 = t15 * t16;
        let t18 = a[1];
        let t19 = b[0];
        let t20 = t18 * t19;
        let t21 = t17 - t20;
        let out = [t7, t14, t21];
        (
            out,
            move |
                d_out: <Vec3 as ::chainrule::Differentiable>::Tangent,
                a: &Vec3,
                d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
                b: &Vec3,
                d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let d_t7 = d_out_1[0].clone();
                let d_t14 = d_out_1[1].clone();
                let d_t21 = d_out_1[2].clone();
                let (d_t17, d_t20) = ::chainrule::__private::sub_pullback(
                    &t17,
                    &t20,
                    &t21,
                    d_t21,
                );
                let (d_t18, d_t19) = ::chainrule::__private::mul_pullback(
                    &t18,
                    &t19,
                    &t20,
                    d_t20,
                );
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t19);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t18);
                let (d_t15, d_t16) = ::chainrule::__private::mul_pullback(
                    &t15,
                    &t16,
                    &t17,
                    d_t17,
                );
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t16);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t15);
                let (d_t10, d_t13) = ::chainrule::__private::sub_pullback(
                    &t10,
                    &t13,
                    &t14,
                    d_t14,
                );
                let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                    &t11,
                    &t12,
                    &t13,
                    d_t13,
                );
                ::chainrule::__private::add_assign(&mut d_b[2], &d_t12);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t11);
                let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t9,
                    &t10,
                    d_t10,
                );
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t9);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t8);
                let (d_t3, d_t6) = ::chainrule::__private::sub_pullback(
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
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t5);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_b[2], &d_t2);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t1);
            },
        )
    }
    /// The gradient of `cross`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
            b,
            &mut d_b,
        );
        (d_a, d_b)
    }
    /// The value of `cross` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        Vec3,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
            b,
            &mut d_b,
        );
        (value, (d_a, d_b))
    }
    /// The value of `cross`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        a: &Vec3,
        b: &Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            d_a,
            b,
            d_b,
        );
        value
    }
    /// The result of `cross` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec3, &Vec3),
        tangents: (
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &Vec3,
        a_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
        b: &Vec3,
        b_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let t1 = a[1];
        let t1_dot = a_dot[1].clone();
        let t2 = b[2];
        let t2_dot = b_dot[2].clone();
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = a[2];
        let t4_dot = a_dot[2].clone();
        let t5 = b[1];
        let t5_dot = b_dot[1].clone();
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = t3 - t6;
        let t7_dot = ::chainrule::__private::sub_pushforward(
            &t3,
            &t6,
            &t7,
            &t3_dot,
            &t6_dot,
        );
        let t8 = a[2];
        let t8_dot = a_dot[2].clone();
        let t9 = b[0];
        let t9_dot = b_dot[0].clone();
        let t10 = t8 * t9;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &t10,
            &t8_dot,
            &t9_dot,
        );
        let t11 = a[0];
        let t11_dot = a_dot[0].clone();
        let t12 = b[2];
        let t12_dot = b_dot[2].clone();
        let t13 = t11 * t12;
        let t13_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &t12,
            &t13,
            &t11_dot,
            &t12_dot,
        );
        let t14 = t10 - t13;
        let t14_dot = ::chainrule::__private::sub_pushforward(
            &t10,
            &t13,
            &t14,
            &t10_dot,
            &t13_dot,
        );
        let t15 = a[0];
        let t15_dot = a_dot[0].clone();
        let t16 = b[1];
        let t16_dot = b_dot[1].clone();
        let t17 = t15 * t16;
        let t17_dot = ::chainrule::__private::mul_pushforward(
            &t15,
            &t16,
            &t17,
            &t15_dot,
            &t16_dot,
        );
        let t18 = a[1];
        let t18_dot = a_dot[1].clone();
        let t19 = b[0];
        let t19_dot = b_dot[0].clone();
        let t20 = t18 * t19;
        let t20_dot = ::chainrule::__private::mul_pushforward(
            &t18,
            &t19,
            &t20,
            &t18_dot,
            &t19_dot,
        );
        let t21 = t17 - t20;
        let t21_dot = ::chainrule::__private::sub_pushforward(
            &t17,
            &t20,
            &t21,
            &t17_dot,
            &t20_dot,
        );
        let out = [t7, t14, t21];
        let out_dot = [t7_dot, t14_dot, t21_dot];
        (out, out_dot)
    }
}

/// The derivatives of the function `norm`.
pub enum norm {}
impl norm {
    /// The result of `norm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = a[0];
        let t2 = a[0];
        let t3 = t1 * t2;
        let t4 = a[1];
        let t5 = a[1];
        let t6 = t4 * t5;
        let t7 = t3 + t6;
        let t8 = a[2];
        let t9 = a[2];
        let t10 = t8 * t9;
        let mut t11 = t7 + t10;
        ::chainrule::__private::assert_scalar(&t11);
        let out = t11.sqrt();
        (
            out,
            move |
                d_out: f64,
                a: &Vec3,
                d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let d_t11 = ::chainrule::__private::zero_mul(d_out, 0.5 / out);
                let (d_t7, d_t10) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t10,
                    &t11,
                    d_t11,
                );
                let (d_t8, d_t9) = ::chainrule::__private::strong_mul_pullback(
                    &t8,
                    &t9,
                    &t10,
                    d_t10,
                );
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t9);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t8);
                let (d_t3, d_t6) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t6,
                    &t7,
                    d_t7,
                );
                let (d_t4, d_t5) = ::chainrule::__private::strong_mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t5);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t2);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t1);
            },
        )
    }
    /// The gradient of `norm`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &Vec3) -> <Vec3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `norm` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &Vec3,
    ) -> (f64, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `norm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `norm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Vec3,
        tangents: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &Vec3,
        a_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = a[0];
        let t1_dot = a_dot[0].clone();
        let t2 = a[0];
        let t2_dot = a_dot[0].clone();
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = a[1];
        let t4_dot = a_dot[1].clone();
        let t5 = a[1];
        let t5_dot = a_dot[1].clone();
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = t3 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t6,
            &t7,
            &t3_dot,
            &t6_dot,
        );
        let t8 = a[2];
        let t8_dot = a_dot[2].clone();
        let t9 = a[2];
        let t9_dot = a_dot[2].clone();
        let t10 = t8 * t9;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &t10,
            &t8_dot,
            &t9_dot,
        );
        let mut t11 = t7 + t10;
        let t11_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t10,
            &t11,
            &t7_dot,
            &t10_dot,
        );
        ::chainrule::__private::assert_scalar(&t11);
        let out = t11.sqrt();
        let out_dot = ::chainrule::__private::zero_mul(t11_dot, 0.5 / out);
        (out, out_dot)
    }
}

/// The derivatives of the function `normalize`.
pub enum normalize {}
impl normalize {
    /// The result of `normalize` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let (n, norm_pullback) = norm::__vjp(&a);
        let t1 = a[0];
        let t2 = t1 / n;
        let t3 = a[1];
        let t4 = t3 / n;
        let t5 = a[2];
        let t6 = t5 / n;
        let out = [t2, t4, t6];
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = zeros.clone();
                let d_out_1 = d_out;
                let d_t2 = d_out_1[0].clone();
                let d_t4 = d_out_1[1].clone();
                let d_t6 = d_out_1[2].clone();
                let (d_t5, t7) = ::chainrule::__private::div_pullback(
                    &t5,
                    &n,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t5);
                let (d_t3, t8) = ::chainrule::__private::div_pullback(
                    &t3,
                    &n,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t3);
                let (d_t1, t9) = ::chainrule::__private::div_pullback(
                    &t1,
                    &n,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t1);
                let d_n = ::chainrule::__private::plus(
                    ::chainrule::__private::plus(t7, t8),
                    t9,
                );
                norm_pullback(d_n, &a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(a);
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `normalize`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(a: Vec3) -> <Vec3 as ::chainrule::Differentiable>::Tangent
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a);
        pullback(<Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `normalize` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        a: Vec3,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent)
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a);
        (
            value,
            pullback(
                <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `normalize`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        a: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `normalize` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec3,
        tangents: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let (n, n_dot) = norm::__jvp(&a, &a_dot);
        let t1 = a[0];
        let t1_dot = a_dot[0].clone();
        let t2 = t1 / n;
        let t2_dot = ::chainrule::__private::div_pushforward(
            &t1,
            &n,
            &t2,
            &t1_dot,
            &n_dot,
        );
        let t3 = a[1];
        let t3_dot = a_dot[1].clone();
        let t4 = t3 / n;
        let t4_dot = ::chainrule::__private::div_pushforward(
            &t3,
            &n,
            &t4,
            &t3_dot,
            &n_dot,
        );
        let t5 = a[2];
        let t5_dot = a_dot[2].clone();
        let t6 = t5 / n;
        let t6_dot = ::chainrule::__private::div_pushforward(
            &t5,
            &n,
            &t6,
            &t5_dot,
            &n_dot,
        );
        let out = [t2, t4, t6];
        let out_dot = [t2_dot, t4_dot, t6_dot];
        (out, out_dot)
    }
}

/// The derivatives of the function `triple`.
pub enum triple {}
impl triple {
    /// The result of `triple` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        b: Vec3,
        c: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let (n, cross_pullback) = cross::__vjp(&a, &b);
        let (out, dot_pullback) = dot::__vjp(n, c);
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
                let (d_n, d_c) = dot_pullback(d_out);
                cross_pullback(d_n, &a, &mut d_a, &b, &mut d_b);
                (d_a, d_b, d_c)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        b: Vec3,
        c: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b, c)
    }
    /// The gradient of `triple`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        b: Vec3,
        c: Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::vjp(a, b, c);
        pullback(1.0)
    }
    /// The value of `triple` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        b: Vec3,
        c: Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::vjp(a, b, c);
        (value, pullback(1.0))
    }
    /// The value of `triple`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        b: Vec3,
        c: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_c: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b, c);
        let (d_a_added, d_b_added, d_c_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        ::chainrule::__private::add_assign(d_c, &d_c_added);
        value
    }
    /// The result of `triple` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, Vec3, Vec3),
        tangents: (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (a, b, c) = args;
        let (a_dot, b_dot, c_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot, c, c_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        b: Vec3,
        b_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        c: Vec3,
        c_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (n, n_dot) = cross::__jvp(&a, &a_dot, &b, &b_dot);
        let (out, out_dot) = dot::__jvp(n, n_dot, c, c_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled`.
pub enum scaled {}
impl scaled {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        s: f64,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut out_1 = [0.0; 3];
        for i in 0..3 {
            out_1[i] = a[i] * s;
        }
        let out = out_1;
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = zeros.clone();
                let d_out_1 = d_out;
                let mut d_out_1_1 = [0.0; 3];
                ::chainrule::__private::add_assign(&mut d_out_1_1, &d_out_1);
                let mut d_s = 0.0;
                for i in 0..3 {
                    let t1 = a[i];
                    let d_t2 = d_out_1_1[i];
                    d_out_1_1[i] = 0.0;
                    let (d_t3, d_s_1) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &s,
                        &(t1 * s),
                        d_t2,
                    );
                    ::chainrule::__private::add_assign(&mut d_a[i], &d_t3);
                    d_s += d_s_1;
                }
                (d_a, d_s)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        s: f64,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(a, s)
    }
    /// The gradient of `scaled`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        a: Vec3,
        s: f64,
    ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64)
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a, s);
        pullback(<Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `scaled` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        a: Vec3,
        s: f64,
    ) -> (Vec3, (<Vec3 as ::chainrule::Differentiable>::Tangent, f64))
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a, s);
        (
            value,
            pullback(
                <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `scaled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        a: Vec3,
        s: f64,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_s: &mut f64,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, s);
        let (d_a_added, d_s_added) = pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_s += d_s_added;
        value
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, f64),
        tangents: (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (a, s) = args;
        let (a_dot, s_dot) = tangents;
        Self::__jvp(a, a_dot, s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        s: f64,
        s_dot: f64,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let mut out_1 = [0.0; 3];
        let mut out_1_dot = [0.0; 3];
        for i in 0..3 {
            let t1 = a[i];
            let t1_dot = a_dot[i].clone();
            let t2 = t1 * s;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &s,
                &t2,
                &t1_dot,
                &s_dot,
            );
            out_1[i] = t2;
            out_1_dot[i] = t2_dot;
        }
        let out = out_1;
        let out_dot = out_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `in_place`.
pub enum in_place {}
impl in_place {
    /// The result of `in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        s: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut a_1 = a;
        let zeros = ::chainrule::__private::zeros_like(&a_1);
        ::chainrule::__private::assert_elements(&a_1);
        let len = a_1.len();
        for k in 0..len {
            let t2 = a_1[k];
            a_1[k] = ::chainrule::__private::mul_assigned(&t2, &s);
            ::chainrule::__private::push(&mut saved_t1, t2);
        }
        let t3 = a_1[0];
        let t4 = a_1[1];
        let t5 = a_1[2];
        let t6 = t4 * t5;
        let out = t3 + t6;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_a_1 = zeros.clone();
                let (d_t3, d_t6) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_assign(&mut d_a_1[2], &d_t5);
                ::chainrule::__private::add_assign(&mut d_a_1[1], &d_t4);
                ::chainrule::__private::add_assign(&mut d_a_1[0], &d_t3);
                let mut d_s = 0.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    let d_t7 = d_a_1[k].clone();
                    ::chainrule::__private::set_zero(&mut d_a_1[k]);
                    let (d_t2, d_s_1) = ::chainrule::__private::strong_mul_pullback(
                        t2,
                        &::chainrule::__private::Assigned(&s),
                        &::chainrule::__private::mul_assigned(&*t2, &s),
                        d_t7,
                    );
                    ::chainrule::__private::add_assign(&mut d_a_1[k], &d_t2);
                    d_s += d_s_1;
                }
                let d_a = d_a_1.clone();
                (d_a, d_s)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        s: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(a, s)
    }
    /// The gradient of `in_place`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        s: f64,
    ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(a, s);
        pullback(1.0)
    }
    /// The value of `in_place` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        s: f64,
    ) -> (f64, (<Vec3 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(a, s);
        (value, pullback(1.0))
    }
    /// The value of `in_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        s: f64,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_s: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, s);
        let (d_a_added, d_s_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_s += d_s_added;
        value
    }
    /// The result of `in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, f64),
        tangents: (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (a, s) = args;
        let (a_dot, s_dot) = tangents;
        Self::__jvp(a, a_dot, s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        s: f64,
        s_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut a_1 = a;
        let mut a_1_dot = a_dot;
        ::chainrule::__private::assert_elements(&a_1);
        let len = a_1.len();
        for k in 0..len {
            let t1 = a_1[k];
            let t1_dot = a_1_dot[k].clone();
            let t2 = ::chainrule::__private::mul_assigned(&t1, &s);
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&s),
                &t2,
                &t1_dot,
                &s_dot,
            );
            a_1[k] = t2;
            a_1_dot[k] = t2_dot;
        }
        let t3 = a_1[0];
        let t3_dot = a_1_dot[0].clone();
        let t4 = a_1[1];
        let t4_dot = a_1_dot[1].clone();
        let t5 = a_1[2];
        let t5_dot = a_1_dot[2].clone();
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
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

/// The derivatives of the function `in_place_index`.
pub enum in_place_index {}
impl in_place_index {
    /// The result of `in_place_index` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        s: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut a_1 = a;
        let zeros = ::chainrule::__private::zeros_like(&a_1);
        let t1 = a_1[0];
        let t2 = ::chainrule::__private::mul_assigned(&t1, &s);
        a_1[0] = t2;
        let t3 = a_1[0];
        let t4 = a_1[1];
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        a_1[1] = t5;
        let t = a_1[1];
        let t6 = t * t;
        a_1[1] = t6;
        let t7 = a_1[0];
        let t8 = a_1[1];
        let t9 = a_1[2];
        let t10 = t8 * t9;
        let out = t7 + t10;
        (
            out,
            move |d_out: f64| {
                let mut d_a_1 = zeros.clone();
                let (d_t7, d_t10) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t10,
                    &out,
                    d_out,
                );
                let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t9,
                    &t10,
                    d_t10,
                );
                ::chainrule::__private::add_assign(&mut d_a_1[2], &d_t9);
                ::chainrule::__private::add_assign(&mut d_a_1[1], &d_t8);
                ::chainrule::__private::add_assign(&mut d_a_1[0], &d_t7);
                let d_t6 = d_a_1[1].clone();
                ::chainrule::__private::set_zero(&mut d_a_1[1]);
                let (t11, t12) = ::chainrule::__private::mul_pullback(&t, &t, &t6, d_t6);
                let d_t = ::chainrule::__private::plus(t11, t12);
                ::chainrule::__private::add_assign(&mut d_a_1[1], &d_t);
                let d_t5 = d_a_1[1].clone();
                ::chainrule::__private::set_zero(&mut d_a_1[1]);
                let (d_t4, d_t3) = ::chainrule::__private::add_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_a_1[1], &d_t4);
                ::chainrule::__private::add_assign(&mut d_a_1[0], &d_t3);
                let d_t2 = d_a_1[0].clone();
                ::chainrule::__private::set_zero(&mut d_a_1[0]);
                let (d_t1, d_s) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&s),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut d_a_1[0], &d_t1);
                let d_a = d_a_1.clone();
                (d_a, d_s)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        s: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(a, s)
    }
    /// The gradient of `in_place_index`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        s: f64,
    ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(a, s);
        pullback(1.0)
    }
    /// The value of `in_place_index` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        s: f64,
    ) -> (f64, (<Vec3 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(a, s);
        (value, pullback(1.0))
    }
    /// The value of `in_place_index`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        s: f64,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_s: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, s);
        let (d_a_added, d_s_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_s += d_s_added;
        value
    }
    /// The result of `in_place_index` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, f64),
        tangents: (<Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (a, s) = args;
        let (a_dot, s_dot) = tangents;
        Self::__jvp(a, a_dot, s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        s: f64,
        s_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut a_1 = a;
        let mut a_1_dot = a_dot;
        let t1 = a_1[0];
        let t1_dot = a_1_dot[0].clone();
        let t2 = ::chainrule::__private::mul_assigned(&t1, &s);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&s),
            &t2,
            &t1_dot,
            &s_dot,
        );
        a_1[0] = t2;
        a_1_dot[0] = t2_dot;
        let t3 = a_1[0];
        let t3_dot = a_1_dot[0].clone();
        let t4 = a_1[1];
        let t4_dot = a_1_dot[1].clone();
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        let t5_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&t3),
            &t5,
            &t4_dot,
            &t3_dot,
        );
        a_1[1] = t5;
        a_1_dot[1] = t5_dot;
        let t = a_1[1];
        let t_dot = a_1_dot[1].clone();
        let t6 = t * t;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t,
            &t,
            &t6,
            &t_dot,
            &t_dot,
        );
        a_1[1] = t6;
        a_1_dot[1] = t6_dot;
        let t7 = a_1[0];
        let t7_dot = a_1_dot[0].clone();
        let t8 = a_1[1];
        let t8_dot = a_1_dot[1].clone();
        let t9 = a_1[2];
        let t9_dot = a_1_dot[2].clone();
        let t10 = t8 * t9;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &t10,
            &t8_dot,
            &t9_dot,
        );
        let out = t7 + t10;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t10,
            &out,
            &t7_dot,
            &t10_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `behind_a_reference`.
pub enum behind_a_reference {}
impl behind_a_reference {
    /// The result of `behind_a_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut Vec3,
        s: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(a, s);
        (
            out,
            move |d_out: (), d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let (d_s,) = pullback(d_out, d_a);
                d_s
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &mut Vec3,
        s: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let mut saved_t1: [f64; 3] = [0.0; 3];
        let mut saved_t2: [f64; 3] = [0.0; 3];
        for i in 0..3 {
            let mut t3 = a[i];
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t3.sin();
            a[i] = t4 * s;
            let at = i as usize;
            saved_t1[at] = t4;
            saved_t2[at] = t3.cos();
        }
        (
            (),
            move |(): (), d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let mut d_s = 0.0;
                for i in 0..3 {
                    let at_1 = i as usize;
                    let d_t5 = d_a[i];
                    ::chainrule::__private::set_zero(&mut d_a[i]);
                    let d_t4 = d_t5 * s;
                    let d_s_1 = d_t5 * saved_t1[at_1];
                    let d_t3 = d_t4 * saved_t2[at_1];
                    d_a[i] += d_t3;
                    d_s += d_s_1;
                }
                (d_s,)
            },
        )
    }
    /// The result of `behind_a_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Vec3, f64),
        tangents: (&mut <Vec3 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (a, s) = args;
        let (a_dot, s_dot) = tangents;
        Self::__jvp(a, a_dot, s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &mut Vec3,
        a_dot: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        s: f64,
        s_dot: f64,
    ) -> ((), ()) {
        for i in 0..3 {
            let mut t1 = a[i];
            let t1_dot = a_dot[i];
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.sin();
            a[i] = t2 * s;
            a_dot[i] = t1_dot * t1.cos() * s + s_dot * t2;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for behind_a_reference {}

/// The derivatives of the function `mat_vec`.
pub enum mat_vec {}
impl mat_vec {
    /// The result of `mat_vec` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        m: &Mat3,
        v: &Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Mat3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(m, v);
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let mut d_m = ::chainrule::__private::zeros_like(m);
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, m, &mut d_m, v, &mut d_v);
                (d_m, d_v)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        m: &Mat3,
        v: &Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Mat3,
            &mut <Mat3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut out_1 = [0.0; 3];
        for i in 0..3 {
            let len = 3;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len, &[3]);
            saved_t1.resize(start + len, 0.0);
            let end = start + len;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in 0..3 {
                let t2 = out_1[i];
                out_1[i] = t2 + m[i][j] * v[j];
                let at = j as usize;
                saved_t1_1[at] = t2;
            }
        }
        let out = out_1;
        (
            out,
            move |
                d_out: <Vec3 as ::chainrule::Differentiable>::Tangent,
                m: &Mat3,
                d_m: &mut <Mat3 as ::chainrule::Differentiable>::Tangent,
                v: &Vec3,
                d_v: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let d_out_1 = d_out;
                let mut d_out_1_1 = [0.0; 3];
                ::chainrule::__private::add_assign(&mut d_out_1_1, &d_out_1);
                for i in (0..3).rev() {
                    let len = 3;
                    saved_t1_at -= len;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for j in (0..3).rev() {
                        let at_1 = j as usize;
                        let t2 = saved_t1_2[at_1];
                        let t3 = m[i][j];
                        let t4 = v[j];
                        let t5 = t3 * t4;
                        let d_t6 = d_out_1_1[i];
                        d_out_1_1[i] = 0.0;
                        let (d_t2, d_t7) = ::chainrule::__private::add_pullback(
                            &t2,
                            &t5,
                            &(t2 + t5),
                            d_t6,
                        );
                        d_out_1_1[i] += d_t2;
                        let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                            &t3,
                            &t4,
                            &t5,
                            d_t7,
                        );
                        ::chainrule::__private::add_assign(&mut d_v[j], &d_t9);
                        ::chainrule::__private::add_assign(&mut d_m[i][j], &d_t8);
                    }
                }
            },
        )
    }
    /// The gradient of `mat_vec`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        m: &Mat3,
        v: &Vec3,
    ) -> (
        <Mat3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(m, v);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            m,
            &mut d_m,
            v,
            &mut d_v,
        );
        (d_m, d_v)
    }
    /// The value of `mat_vec` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        m: &Mat3,
        v: &Vec3,
    ) -> (
        Vec3,
        (
            <Mat3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(m, v);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            m,
            &mut d_m,
            v,
            &mut d_v,
        );
        (value, (d_m, d_v))
    }
    /// The value of `mat_vec`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        m: &Mat3,
        v: &Vec3,
        d_m: &mut <Mat3 as ::chainrule::Differentiable>::Tangent,
        d_v: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(m, v);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            m,
            d_m,
            v,
            d_v,
        );
        value
    }
    /// The result of `mat_vec` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Mat3, &Vec3),
        tangents: (
            &<Mat3 as ::chainrule::Differentiable>::Tangent,
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (m, v) = args;
        let (m_dot, v_dot) = tangents;
        Self::__jvp(m, m_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        m: &Mat3,
        m_dot: &<Mat3 as ::chainrule::Differentiable>::Tangent,
        v: &Vec3,
        v_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let mut out_1 = [0.0; 3];
        let mut out_1_dot = [0.0; 3];
        for i in 0..3 {
            for j in 0..3 {
                let t1 = m[i][j];
                let t1_dot = m_dot[i][j].clone();
                let t2 = v[j];
                let t2_dot = v_dot[j].clone();
                let t3 = t1 * t2;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &t1,
                    &t2,
                    &t3,
                    &t1_dot,
                    &t2_dot,
                );
                let t4 = out_1[i];
                let t5 = t4 + t3;
                let t5_dot = ::chainrule::__private::add_pushforward(
                    &t4,
                    &t3,
                    &t5,
                    &out_1_dot[i],
                    &t3_dot,
                );
                out_1[i] = t5;
                out_1_dot[i] = t5_dot;
            }
        }
        let out = out_1;
        let out_dot = out_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `det`.
pub enum det {}
impl det {
    /// The result of `det` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        m: &Mat3,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Mat3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(m);
        (
            out,
            move |d_out: f64| {
                let mut d_m = ::chainrule::__private::zeros_like(m);
                pullback(d_out, m, &mut d_m);
                d_m
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        m: &Mat3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Mat3,
            &mut <Mat3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = m[0][0];
        let t2 = m[1][1];
        let t3 = m[2][2];
        let t4 = t2 * t3;
        let t5 = m[1][2];
        let t6 = m[2][1];
        let t7 = t5 * t6;
        let t8 = t4 - t7;
        let t9 = t1 * t8;
        let t10 = m[0][1];
        let t11 = m[1][0];
        let t12 = m[2][2];
        let t13 = t11 * t12;
        let t14 = m[1][2];
        let t15 = m[2][0];
        let t16 = t14 * t15;
        let t17 = t13 - t16;
        let t18 = t10 * t17;
        let t19 = t9 - t18;
        let t20 = m[0][2];
        let t21 = m[1][0];
        let t22 = m[2][1];
        let t23 = t21 * t22;
        let t24 = m[1][1];
        let t25 = m[2][0];
        let t26 = t24 * t25;
        let t27 = t23 - t26;
        let t28 = t20 * t27;
        let out = t19 + t28;
        (
            out,
            move |
                d_out: f64,
                m: &Mat3,
                d_m: &mut <Mat3 as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t19, d_t28) = ::chainrule::__private::add_pullback(
                    &t19,
                    &t28,
                    &out,
                    d_out,
                );
                let (d_t20, d_t27) = ::chainrule::__private::mul_pullback(
                    &t20,
                    &t27,
                    &t28,
                    d_t28,
                );
                let (d_t23, d_t26) = ::chainrule::__private::sub_pullback(
                    &t23,
                    &t26,
                    &t27,
                    d_t27,
                );
                let (d_t24, d_t25) = ::chainrule::__private::mul_pullback(
                    &t24,
                    &t25,
                    &t26,
                    d_t26,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][0], &d_t25);
                ::chainrule::__private::add_assign(&mut d_m[1][1], &d_t24);
                let (d_t21, d_t22) = ::chainrule::__private::mul_pullback(
                    &t21,
                    &t22,
                    &t23,
                    d_t23,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][1], &d_t22);
                ::chainrule::__private::add_assign(&mut d_m[1][0], &d_t21);
                ::chainrule::__private::add_assign(&mut d_m[0][2], &d_t20);
                let (d_t9, d_t18) = ::chainrule::__private::sub_pullback(
                    &t9,
                    &t18,
                    &t19,
                    d_t19,
                );
                let (d_t10, d_t17) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t17,
                    &t18,
                    d_t18,
                );
                let (d_t13, d_t16) = ::chainrule::__private::sub_pullback(
                    &t13,
                    &t16,
                    &t17,
                    d_t17,
                );
                let (d_t14, d_t15) = ::chainrule::__private::mul_pullback(
                    &t14,
                    &t15,
                    &t16,
                    d_t16,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][0], &d_t15);
                ::chainrule::__private::add_assign(&mut d_m[1][2], &d_t14);
                let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                    &t11,
                    &t12,
                    &t13,
                    d_t13,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][2], &d_t12);
                ::chainrule::__private::add_assign(&mut d_m[1][0], &d_t11);
                ::chainrule::__private::add_assign(&mut d_m[0][1], &d_t10);
                let (d_t1, d_t8) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t8,
                    &t9,
                    d_t9,
                );
                let (d_t4, d_t7) = ::chainrule::__private::sub_pullback(
                    &t4,
                    &t7,
                    &t8,
                    d_t8,
                );
                let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][1], &d_t6);
                ::chainrule::__private::add_assign(&mut d_m[1][2], &d_t5);
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_assign(&mut d_m[2][2], &d_t3);
                ::chainrule::__private::add_assign(&mut d_m[1][1], &d_t2);
                ::chainrule::__private::add_assign(&mut d_m[0][0], &d_t1);
            },
        )
    }
    /// The gradient of `det`, with the shape of its arguments.
    #[inline]
    pub fn grad(m: &Mat3) -> <Mat3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(m);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        pullback(1.0, m, &mut d_m);
        d_m
    }
    /// The value of `det` and its gradient.
    #[inline]
    pub fn value_and_grad(
        m: &Mat3,
    ) -> (f64, <Mat3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(m);
        let mut d_m = ::chainrule::__private::zeros_like(m);
        pullback(1.0, m, &mut d_m);
        (value, d_m)
    }
    /// The value of `det`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        m: &Mat3,
        d_m: &mut <Mat3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(m);
        pullback(1.0, m, d_m);
        value
    }
    /// The result of `det` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Mat3,
        tangents: &<Mat3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let m = args;
        let m_dot = tangents;
        Self::__jvp(m, m_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        m: &Mat3,
        m_dot: &<Mat3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = m[0][0];
        let t1_dot = m_dot[0][0].clone();
        let t2 = m[1][1];
        let t2_dot = m_dot[1][1].clone();
        let t3 = m[2][2];
        let t3_dot = m_dot[2][2].clone();
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = m[1][2];
        let t5_dot = m_dot[1][2].clone();
        let t6 = m[2][1];
        let t6_dot = m_dot[2][1].clone();
        let t7 = t5 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &t7,
            &t5_dot,
            &t6_dot,
        );
        let t8 = t4 - t7;
        let t8_dot = ::chainrule::__private::sub_pushforward(
            &t4,
            &t7,
            &t8,
            &t4_dot,
            &t7_dot,
        );
        let t9 = t1 * t8;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t8,
            &t9,
            &t1_dot,
            &t8_dot,
        );
        let t10 = m[0][1];
        let t10_dot = m_dot[0][1].clone();
        let t11 = m[1][0];
        let t11_dot = m_dot[1][0].clone();
        let t12 = m[2][2];
        let t12_dot = m_dot[2][2].clone();
        let t13 = t11 * t12;
        let t13_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &t12,
            &t13,
            &t11_dot,
            &t12_dot,
        );
        let t14 = m[1][2];
        let t14_dot = m_dot[1][2].clone();
        let t15 = m[2][0];
        let t15_dot = m_dot[2][0].clone();
        let t16 = t14 * t15;
        let t16_dot = ::chainrule::__private::mul_pushforward(
            &t14,
            &t15,
            &t16,
            &t14_dot,
            &t15_dot,
        );
        let t17 = t13 - t16;
        let t17_dot = ::chainrule::__private::sub_pushforward(
            &t13,
            &t16,
            &t17,
            &t13_dot,
            &t16_dot,
        );
        let t18 = t10 * t17;
        let t18_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t17,
            &t18,
            &t10_dot,
            &t17_dot,
        );
        let t19 = t9 - t18;
        let t19_dot = ::chainrule::__private::sub_pushforward(
            &t9,
            &t18,
            &t19,
            &t9_dot,
            &t18_dot,
        );
        let t20 = m[0][2];
        let t20_dot = m_dot[0][2].clone();
        let t21 = m[1][0];
        let t21_dot = m_dot[1][0].clone();
        let t22 = m[2][1];
        let t22_dot = m_dot[2][1].clone();
        let t23 = t21 * t22;
        let t23_dot = ::chainrule::__private::mul_pushforward(
            &t21,
            &t22,
            &t23,
            &t21_dot,
            &t22_dot,
        );
        let t24 = m[1][1];
        let t24_dot = m_dot[1][1].clone();
        let t25 = m[2][0];
        let t25_dot = m_dot[2][0].clone();
        let t26 = t24 * t25;
        let t26_dot = ::chainrule::__private::mul_pushforward(
            &t24,
            &t25,
            &t26,
            &t24_dot,
            &t25_dot,
        );
        let t27 = t23 - t26;
        let t27_dot = ::chainrule::__private::sub_pushforward(
            &t23,
            &t26,
            &t27,
            &t23_dot,
            &t26_dot,
        );
        let t28 = t20 * t27;
        let t28_dot = ::chainrule::__private::mul_pushforward(
            &t20,
            &t27,
            &t28,
            &t20_dot,
            &t27_dot,
        );
        let out = t19 + t28;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t19,
            &t28,
            &out,
            &t19_dot,
            &t28_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `real_result`.
pub enum real_result {}
impl real_result {
    /// The result of `real_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: Real,
        y: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let mut z = x * y;
        ::chainrule::__private::assert_scalar(&z);
        ::chainrule::__private::assert_scalar(&x);
        let t1 = x.exp();
        let out = z.sin() + t1 * 2.0;
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
                let d_t1 = d_out * 2.0;
                let d_z = d_out * z.cos();
                let (t2, d_y) = ::chainrule::__private::mul_pullback(&x, &y, &z, d_z);
                let d_x = d_t1 * t1 + t2;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Real,
        y: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The gradient of `real_result`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: Real,
        y: Real,
    ) -> (
        <Real as ::chainrule::Differentiable>::Tangent,
        <Real as ::chainrule::Differentiable>::Tangent,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x, y);
        pullback(<Real as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `real_result` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: Real,
        y: Real,
    ) -> (
        Real,
        (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x, y);
        (
            value,
            pullback(
                <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `real_result`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: Real,
        y: Real,
        d_x: &mut <Real as ::chainrule::Differentiable>::Tangent,
        d_y: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        ::chainrule::__private::add_assign(d_y, &d_y_added);
        value
    }
    /// The result of `real_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Real, Real),
        tangents: (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: Real,
        x_dot: <Real as ::chainrule::Differentiable>::Tangent,
        y: Real,
        y_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let mut z = x * y;
        let z_dot = ::chainrule::__private::mul_pushforward(&x, &y, &z, &x_dot, &y_dot);
        ::chainrule::__private::assert_scalar(&z);
        ::chainrule::__private::assert_scalar(&x);
        let t1 = x.exp();
        let out = z.sin() + t1 * 2.0;
        let out_dot = z_dot * z.cos() + x_dot * t1 * 2.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `real_poly`.
pub enum real_poly {}
impl real_poly {
    /// The result of `real_poly` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: Real,
        n: i32,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> <Real as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Real,
        n: i32,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (<Real as ::chainrule::Differentiable>::Tangent, ()) + use<>,
    ) {
        let mut s = 0.0;
        for i in 0..n {
            s += x.powi(i) / (1.0 + x * x);
        }
        (
            s,
            move |d_s: <Real as ::chainrule::Differentiable>::Tangent| {
                let mut d_x = 0.0;
                for i in 0..n {
                    let t1 = 1.0 / (1.0 + x * x);
                    let d_t2 = d_s * t1;
                    d_x = d_x
                        + ::chainrule::__private::zero_mul(
                            d_t2,
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::float(i),
                                x.powi(::chainrule::__private::pred(i)),
                            ),
                        ) - d_s * (x.powi(i) * t1 * t1) * (x + x);
                }
                (d_x, ())
            },
        )
    }
    /// The gradient of `real_poly`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: Real,
        n: i32,
    ) -> <Real as ::chainrule::Differentiable>::Tangent
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        d_x
    }
    /// The value of `real_poly` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: Real,
        n: i32,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent)
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, d_x)
    }
    /// The value of `real_poly`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: Real,
        n: i32,
        d_x: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `real_poly` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Real, i32),
        tangents: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: Real,
        x_dot: <Real as ::chainrule::Differentiable>::Tangent,
        n: i32,
        n_dot: impl ::core::marker::Sized,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for i in 0..n {
            let t1 = 1.0 + x * x;
            let t2 = x.powi(i) / t1;
            let t3 = 1.0 / t1;
            s += t2;
            s_dot
                += ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        x_dot,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(i),
                            x.powi(::chainrule::__private::pred(i)),
                        ),
                    ),
                    t3,
                ) - ::chainrule::__private::zero_mul(x_dot * x + x_dot * x, t2 * t3);
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `real_branch`.
pub enum real_branch {}
impl real_branch {
    /// The result of `real_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: Real,
        lim: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let t1 = x > lim;
        let out = if t1 {
            x - lim
        } else {
            let t2 = if x < -lim { x + lim } else { 0.0 };
            t2
        };
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
                let (d_x_3, d_lim_3) = if t1 {
                    let (d_x, d_lim) = ::chainrule::__private::sub_pullback(
                        &x,
                        &lim,
                        &(x - lim),
                        d_out,
                    );
                    (d_x, d_lim)
                } else {
                    let (d_x_2, d_lim_2) = if x < -lim {
                        let (d_x_1, d_lim_1) = ::chainrule::__private::add_pullback(
                            &x,
                            &lim,
                            &(x + lim),
                            d_out,
                        );
                        (d_x_1, d_lim_1)
                    } else {
                        let t3 = ::chainrule::__private::zeros_like(&x);
                        let t4 = ::chainrule::__private::zeros_like(&lim);
                        (t3, t4)
                    };
                    (d_x_2, d_lim_2)
                };
                (d_x_3, d_lim_3)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Real,
        lim: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(x, lim)
    }
    /// The gradient of `real_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: Real,
        lim: Real,
    ) -> (
        <Real as ::chainrule::Differentiable>::Tangent,
        <Real as ::chainrule::Differentiable>::Tangent,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x, lim);
        pullback(<Real as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `real_branch` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: Real,
        lim: Real,
    ) -> (
        Real,
        (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x, lim);
        (
            value,
            pullback(
                <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `real_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: Real,
        lim: Real,
        d_x: &mut <Real as ::chainrule::Differentiable>::Tangent,
        d_lim: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, lim);
        let (d_x_added, d_lim_added) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        ::chainrule::__private::add_assign(d_lim, &d_lim_added);
        value
    }
    /// The result of `real_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Real, Real),
        tangents: (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let (x, lim) = args;
        let (x_dot, lim_dot) = tangents;
        Self::__jvp(x, x_dot, lim, lim_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: Real,
        x_dot: <Real as ::chainrule::Differentiable>::Tangent,
        lim: Real,
        lim_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let (out, out_dot) = if x > lim {
            let t1 = x - lim;
            let t1_dot = ::chainrule::__private::sub_pushforward(
                &x,
                &lim,
                &t1,
                &x_dot,
                &lim_dot,
            );
            (t1, t1_dot)
        } else {
            let (t3, t3_dot) = if x < -lim {
                let t2 = x + lim;
                let t2_dot = ::chainrule::__private::add_pushforward(
                    &x,
                    &lim,
                    &t2,
                    &x_dot,
                    &lim_dot,
                );
                (t2, t2_dot)
            } else {
                (0.0, 0.0)
            };
            (t3, t3_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `real_slice`.
pub enum real_slice {}
impl real_slice {
    /// The result of `real_slice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[Real],
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
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
        x: &[Real],
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
            &[Real],
            &mut [<Real as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut saved_s = ::chainrule::__private::vec![0.0; len];
        let mut s = {
            let value: Real = 0.0;
            value
        };
        for k in 0..len {
            saved_s[k] = s;
            s += x[k] * x[k];
        }
        let out = s.sqrt();
        (
            out,
            move |
                d_out: <Real as ::chainrule::Differentiable>::Tangent,
                x: &[Real],
                d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent]|
            {
                let len = x.len();
                let mut d_s = ::chainrule::__private::zero_mul(d_out, 0.5 / out);
                for k in (0..len).rev() {
                    let s = saved_s[k];
                    let t1 = x[k];
                    let t2 = x[k];
                    let t3 = t1 * t2;
                    let s_1 = s + t3;
                    let (d_s_1, d_t4) = ::chainrule::__private::add_pullback(
                        &s,
                        &t3,
                        &s_1,
                        d_s,
                    );
                    let (d_t5, d_t6) = ::chainrule::__private::strong_mul_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t4,
                    );
                    ::chainrule::__private::add_assign(&mut d_x[k], &d_t6);
                    ::chainrule::__private::add_assign(&mut d_x[k], &d_t5);
                    d_s = d_s_1;
                }
            },
        )
    }
    /// The gradient of `real_slice`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: &[Real],
    ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            &mut d_x,
        );
        d_x
    }
    /// The value of `real_slice` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: &[Real],
    ) -> (
        Real,
        ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            &mut d_x,
        );
        (value, d_x)
    }
    /// The value of `real_slice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: &[Real],
        d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent],
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            d_x,
        );
        value
    }
    /// The result of `real_slice` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Real],
        tangents: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[Real],
        x_dot: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let len = x.len();
        let mut s = {
            let value: Real = 0.0;
            value
        };
        let mut s_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k].clone();
            let t2 = x[k];
            let t2_dot = x_dot[k].clone();
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let s_1 = s + t3;
            let s_1_dot = ::chainrule::__private::add_pushforward(
                &s,
                &t3,
                &s_1,
                &s_dot,
                &t3_dot,
            );
            s = s_1;
            s_dot = s_1_dot;
        }
        let out = s.sqrt();
        let out_dot = ::chainrule::__private::zero_mul(s_dot, 0.5 / out);
        (out, out_dot)
    }
}

/// The derivatives of the function `real_iter`.
pub enum real_iter {}
impl real_iter {
    /// The result of `real_iter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[Real],
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
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
        x: &[Real],
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
            &[Real],
            &mut [<Real as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; len];
        let mut sum = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += x[k] * x[k];
        }
        let out = sum.sqrt();
        (
            out,
            move |
                d_out: <Real as ::chainrule::Differentiable>::Tangent,
                x: &[Real],
                d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent]|
            {
                let len = x.len();
                let mut d_sum = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t1 = x[k];
                    let t2 = x[k];
                    let t3 = t1 * t2;
                    let (d_sum_1, d_t4) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t3,
                        &(sum + t3),
                        d_sum,
                    );
                    let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t4,
                    );
                    ::chainrule::__private::add_assign(&mut d_x[k], &d_t6);
                    ::chainrule::__private::add_assign(&mut d_x[k], &d_t5);
                    d_sum = d_sum_1;
                }
            },
        )
    }
    /// The gradient of `real_iter`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: &[Real],
    ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            &mut d_x,
        );
        d_x
    }
    /// The value of `real_iter` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: &[Real],
    ) -> (
        Real,
        ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            &mut d_x,
        );
        (value, d_x)
    }
    /// The value of `real_iter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: &[Real],
        d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent],
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            x,
            d_x,
        );
        value
    }
    /// The result of `real_iter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Real],
        tangents: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[Real],
        x_dot: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let len = x.len();
        let mut sum = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k].clone();
            let t2 = x[k];
            let t2_dot = x_dot[k].clone();
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = sum + t3;
            let t4_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t3,
                &t4,
                &sum_dot,
                &t3_dot,
            );
            sum = t4;
            sum_dot = t4_dot;
        }
        let out = sum.sqrt();
        let out_dot = sum_dot * ::chainrule::__private::div_or_zero(0.5, out);
        (out, out_dot)
    }
}

/// The derivatives of the function `real_min`.
pub enum real_min {}
impl real_min {
    /// The result of `real_min` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: Real,
        mut y: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        ::chainrule::__private::assert_scalar(&x);
        ::chainrule::__private::assert_scalar(&y);
        let t1 = x.min(y);
        let out = t1.max(0.5);
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
                let d_t1 = d_out * ::chainrule::__private::max_first(t1, 0.5);
                let d_x = d_t1 * ::chainrule::__private::min_first(x, y);
                let d_y = d_t1 * ::chainrule::__private::min_second(x, y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Real,
        y: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Real as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The gradient of `real_min`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: Real,
        y: Real,
    ) -> (
        <Real as ::chainrule::Differentiable>::Tangent,
        <Real as ::chainrule::Differentiable>::Tangent,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x, y);
        pullback(<Real as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `real_min` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: Real,
        y: Real,
    ) -> (
        Real,
        (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x, y);
        (
            value,
            pullback(
                <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `real_min`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: Real,
        y: Real,
        d_x: &mut <Real as ::chainrule::Differentiable>::Tangent,
        d_y: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        ::chainrule::__private::add_assign(d_y, &d_y_added);
        value
    }
    /// The result of `real_min` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Real, Real),
        tangents: (
            <Real as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: Real,
        x_dot: <Real as ::chainrule::Differentiable>::Tangent,
        mut y: Real,
        y_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        ::chainrule::__private::assert_scalar(&x);
        ::chainrule::__private::assert_scalar(&y);
        let t1 = x.min(y);
        let out = t1.max(0.5);
        let out_dot = (x_dot * ::chainrule::__private::min_first(x, y)
            + y_dot * ::chainrule::__private::min_second(x, y))
            * ::chainrule::__private::max_first(t1, 0.5);
        (out, out_dot)
    }
}

/// The derivatives of the function `centroid`.
pub enum centroid {}
impl centroid {
    /// The result of `centroid` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: &Points,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> <Points as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(p);
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
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
        p: &Points,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Points,
            &mut <Points as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut c = [0.0; 3];
        ::chainrule::__private::assert_elements(&(*p));
        let len = p.len();
        for k in 0..len {
            let len_1 = 3;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_1, &[len]);
            saved_t1.resize(start + len_1, 0.0);
            let end = start + len_1;
            let saved_t1_1 = &mut saved_t1[start..end];
            for i in 0..3 {
                let t2 = c[i];
                c[i] = t2 + p[k][i] / ::chainrule::__private::plain(p.len()) as f64;
                saved_t1_1[i] = t2;
            }
        }
        let out = c;
        (
            out,
            move |
                d_out: <Vec3 as ::chainrule::Differentiable>::Tangent,
                p: &Points,
                d_p: &mut <Points as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let len = p.len();
                let d_out_1 = d_out;
                let mut d_c = [0.0; 3];
                ::chainrule::__private::add_assign(&mut d_c, &d_out_1);
                for k in (0..len).rev() {
                    let len_1 = 3;
                    saved_t1_at -= len_1;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_1;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for i in 0..3 {
                        let t2 = saved_t1_2[i];
                        let t3 = p[k][i];
                        let t4 = ::chainrule::__private::plain(p.len()) as f64;
                        let t5 = t3 / t4;
                        let d_t6 = d_c[i];
                        d_c[i] = 0.0;
                        let (d_t2, d_t7) = ::chainrule::__private::add_pullback(
                            &t2,
                            &t5,
                            &(t2 + t5),
                            d_t6,
                        );
                        d_c[i] += d_t2;
                        let (d_t8, _) = ::chainrule::__private::div_pullback(
                            &t3,
                            &t4,
                            &t5,
                            d_t7,
                        );
                        ::chainrule::__private::add_assign(&mut d_p[k][i], &d_t8);
                    }
                }
            },
        )
    }
    /// The gradient of `centroid`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(p: &Points) -> <Points as ::chainrule::Differentiable>::Tangent
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            p,
            &mut d_p,
        );
        d_p
    }
    /// The value of `centroid` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        p: &Points,
    ) -> (Vec3, <Points as ::chainrule::Differentiable>::Tangent)
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            p,
            &mut d_p,
        );
        (value, d_p)
    }
    /// The value of `centroid`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        p: &Points,
        d_p: &mut <Points as ::chainrule::Differentiable>::Tangent,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(p);
        pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            p,
            d_p,
        );
        value
    }
    /// The result of `centroid` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Points,
        tangents: &<Points as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: &Points,
        p_dot: &<Points as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let mut c = [0.0; 3];
        let mut c_dot = [0.0; 3];
        ::chainrule::__private::assert_elements(&(*p));
        let len = p.len();
        for k in 0..len {
            for i in 0..3 {
                let t1 = p[k][i];
                let t1_dot = p_dot[k][i].clone();
                let t2 = ::chainrule::__private::plain(p.len()) as f64;
                let t3 = t1 / t2;
                let t3_dot = ::chainrule::__private::div_pushforward(
                    &t1,
                    &t2,
                    &t3,
                    &t1_dot,
                    &0.0,
                );
                let t4 = c[i];
                let t5 = t4 + t3;
                let t5_dot = ::chainrule::__private::add_pushforward(
                    &t4,
                    &t3,
                    &t5,
                    &c_dot[i],
                    &t3_dot,
                );
                c[i] = t5;
                c_dot[i] = t5_dot;
            }
        }
        let out = c;
        let out_dot = c_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `energy`.
pub enum energy {}
impl energy {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: &[Vec3],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<<Vec3 as ::chainrule::Differentiable>::Tangent>,
    ) {
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
        p: &[Vec3],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec3],
            &mut [<Vec3 as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_d = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_dist_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_s = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = p.len();
        let mut s = 0.0;
        for i in 0..t1 {
            let len = (::core::cmp::max(0, i) as usize);
            let start = saved_s.len();
            ::chainrule::__private::room(&mut saved_s, len, &[t1]);
            saved_s.resize(start + len, 0.0);
            let end = start + len;
            let saved_s_1 = &mut saved_s[start..end];
            for j in 0..i {
                let (d, dist_pullback) = dist::__vjp(&p[i], &p[j]);
                let at = j as usize;
                saved_s_1[at] = s;
                ::chainrule::__private::push(&mut saved_d, d);
                ::chainrule::__private::push(&mut saved_dist_pullback, dist_pullback);
                s += 1.0 / d;
            }
        }
        (
            s,
            move |
                d_s: f64,
                p: &[Vec3],
                d_p: &mut [<Vec3 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_s_at = saved_s.len();
                let mut saved_d_at = saved_d.len();
                let mut saved_dist_pullback_at = saved_dist_pullback.len();
                let mut d_s_1 = d_s;
                for i in (0..p.len()).rev() {
                    let len = (::core::cmp::max(0, i) as usize);
                    saved_s_at -= len;
                    let start_1 = saved_s_at;
                    let end_1 = start_1 + len;
                    let saved_s_2 = &saved_s[start_1..end_1];
                    for j in (0..i).rev() {
                        let at_1 = j as usize;
                        let s = saved_s_2[at_1];
                        saved_d_at -= 1;
                        let d = &saved_d[saved_d_at];
                        saved_dist_pullback_at -= 1;
                        let dist_pullback = &saved_dist_pullback[saved_dist_pullback_at];
                        let t2 = 1.0 / *d;
                        let s_1 = s + t2;
                        let (d_s_2, d_t3) = ::chainrule::__private::add_pullback(
                            &s,
                            &t2,
                            &s_1,
                            d_s_1,
                        );
                        let (_, d_d) = ::chainrule::__private::div_pullback(
                            &1.0,
                            d,
                            &t2,
                            d_t3,
                        );
                        let mut d_p_1 = ::chainrule::__private::zeros_like(&p[j]);
                        dist_pullback(d_d, &p[i], &mut d_p[i], &p[j], &mut d_p_1);
                        ::chainrule::__private::add_assign(&mut d_p[j], &d_p_1);
                        d_s_1 = d_s_2;
                    }
                }
            },
        )
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        p: &[Vec3],
    ) -> ::chainrule::__private::Vec<<Vec3 as ::chainrule::Differentiable>::Tangent> {
        let (_, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        d_p
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: &[Vec3],
    ) -> (
        f64,
        ::chainrule::__private::Vec<<Vec3 as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (value, pullback) = Self::__vjp(p);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        (value, d_p)
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: &[Vec3],
        d_p: &mut [<Vec3 as ::chainrule::Differentiable>::Tangent],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        pullback(1.0, p, d_p);
        value
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Vec3],
        tangents: &[<Vec3 as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: &[Vec3],
        p_dot: &[<Vec3 as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for i in 0..p.len() {
            for j in 0..i {
                let (d, d_dot) = dist::__jvp(&p[i], &p_dot[i], &p[j], &p_dot[j]);
                let t1 = 1.0 / d;
                let t1_dot = ::chainrule::__private::div_pushforward(
                    &1.0,
                    &d,
                    &t1,
                    &0.0,
                    &d_dot,
                );
                let s_1 = s + t1;
                let s_1_dot = ::chainrule::__private::add_pushforward(
                    &s,
                    &t1,
                    &s_1,
                    &s_dot,
                    &t1_dot,
                );
                s = s_1;
                s_dot = s_1_dot;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `dist`.
pub enum dist {}
impl dist {
    /// The result of `dist` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
            &Vec3,
            &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_s = [0.0; 3];
        let mut s = 0.0;
        for k in 0..3 {
            let d = a[k] - b[k];
            let at = k as usize;
            saved_s[at] = s;
            s += d * d;
        }
        let out = s.sqrt();
        (
            out,
            move |
                d_out: f64,
                a: &Vec3,
                d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
                b: &Vec3,
                d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_s = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                for k in (0..3).rev() {
                    let at_1 = k as usize;
                    let s = saved_s[at_1];
                    let t1 = a[k];
                    let t2 = b[k];
                    let d = t1 - t2;
                    let t3 = d * d;
                    let s_1 = s + t3;
                    let (d_s_1, d_t4) = ::chainrule::__private::add_pullback(
                        &s,
                        &t3,
                        &s_1,
                        d_s,
                    );
                    let (t5, t6) = ::chainrule::__private::mul_pullback(
                        &d,
                        &d,
                        &t3,
                        d_t4,
                    );
                    let d_d = ::chainrule::__private::plus(t5, t6);
                    let (d_t7, d_t8) = ::chainrule::__private::sub_pullback(
                        &t1,
                        &t2,
                        &d,
                        d_d,
                    );
                    ::chainrule::__private::add_assign(&mut d_b[k], &d_t8);
                    ::chainrule::__private::add_assign(&mut d_a[k], &d_t7);
                    d_s = d_s_1;
                }
            },
        )
    }
    /// The gradient of `dist`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `dist` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &Vec3,
        b: &Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `dist`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &Vec3,
        b: &Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `dist` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec3, &Vec3),
        tangents: (
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
            &<Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: &Vec3,
        a_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
        b: &Vec3,
        b_dot: &<Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for k in 0..3 {
            let t1 = a[k];
            let t1_dot = a_dot[k].clone();
            let t2 = b[k];
            let t2_dot = b_dot[k].clone();
            let d = t1 - t2;
            let d_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t2,
                &d,
                &t1_dot,
                &t2_dot,
            );
            let t3 = d * d;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &d,
                &d,
                &t3,
                &d_dot,
                &d_dot,
            );
            let s_1 = s + t3;
            let s_1_dot = ::chainrule::__private::add_pushforward(
                &s,
                &t3,
                &s_1,
                &s_dot,
                &t3_dot,
            );
            s = s_1;
            s_dot = s_1_dot;
        }
        let out = s.sqrt();
        let out_dot = s_dot * ::chainrule::__private::div_or_zero(0.5, out);
        (out, out_dot)
    }
}

/// The derivatives of the function `pair`.
pub enum pair {}
impl pair {
    /// The result of `pair` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: Pair,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Pair as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&p);
        let t1 = p.0;
        let mut t2 = p.1;
        ::chainrule::__private::assert_scalar(&t2);
        let t3 = t2.sin();
        let out = t1 * t3;
        (
            out,
            move |d_out: f64| {
                let mut d_p = zeros.clone();
                let (d_t1, d_t3) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t3,
                    &out,
                    d_out,
                );
                let d_t2 = d_t3 * t2.cos();
                ::chainrule::__private::add_part(&mut d_p.1, &d_t2);
                ::chainrule::__private::add_part(&mut d_p.0, &d_t1);
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: Pair,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Pair as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(p);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `pair`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: Pair) -> <Pair as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(p);
        pullback(1.0)
    }
    /// The value of `pair` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: Pair,
    ) -> (f64, <Pair as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(p);
        (value, pullback(1.0))
    }
    /// The value of `pair`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: Pair,
        d_p: &mut <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        let (d_p_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `pair` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Pair,
        tangents: <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: Pair,
        p_dot: <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = p.0;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &p_dot.0);
        let mut t2 = p.1;
        let mut t2_dot = ::chainrule::__private::zeros_like(&t2);
        ::chainrule::__private::read_part(&mut t2_dot, &p_dot.1);
        ::chainrule::__private::assert_scalar(&t2);
        let t3 = t2.sin();
        let out = t1 * t3;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t3,
            &out,
            &t1_dot,
            &(t2_dot * t2.cos()),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_apart`.
pub enum taken_apart {}
impl taken_apart {
    /// The result of `taken_apart` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: Pair,
    ) -> (
        Pair,
        impl ::core::ops::Fn(
            <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&p);
        let a = p.0;
        let b = p.1;
        let out = a * b;
        let out_1 = a + b;
        (
            (out, out_1),
            move |(d_out, d_out_1): <Pair as ::chainrule::Differentiable>::Tangent| {
                let mut d_p = zeros.clone();
                let (t1, t2) = ::chainrule::__private::add_pullback(
                    &a,
                    &b,
                    &out_1,
                    d_out_1,
                );
                let (t3, t4) = ::chainrule::__private::mul_pullback(&a, &b, &out, d_out);
                let d_b = ::chainrule::__private::plus(t2, t4);
                ::chainrule::__private::add_part(&mut d_p.1, &d_b);
                let d_a = ::chainrule::__private::plus(t1, t3);
                ::chainrule::__private::add_part(&mut d_p.0, &d_a);
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: Pair,
    ) -> (
        Pair,
        impl ::core::ops::Fn(
            <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (<Pair as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(p);
        (
            out,
            move |d_out: <Pair as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `taken_apart`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(p: Pair) -> <Pair as ::chainrule::Differentiable>::Tangent
    where
        Pair: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(p);
        pullback(<Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `taken_apart` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        p: Pair,
    ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent)
    where
        Pair: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(p);
        (
            value,
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `taken_apart`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        p: Pair,
        d_p: &mut <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> Pair
    where
        Pair: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(p);
        let (d_p_added,) = pullback(
            <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `taken_apart` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Pair,
        tangents: <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: Pair,
        p_dot: <Pair as ::chainrule::Differentiable>::Tangent,
    ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
        let a = p.0;
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::read_part(&mut a_dot, &p_dot.0);
        let b = p.1;
        let mut b_dot = ::chainrule::__zeros_of!(& b);
        ::chainrule::__private::read_part(&mut b_dot, &p_dot.1);
        let out = a * b;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &a,
            &b,
            &out,
            &a_dot,
            &b_dot,
        );
        let out_1 = a + b;
        let out_1_dot = ::chainrule::__private::add_pushforward(
            &a,
            &b,
            &out_1,
            &a_dot,
            &b_dot,
        );
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `difference`.
pub enum difference {}
impl difference {
    /// The result of `difference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a[0];
        let t2 = b[0];
        let t3 = t1 - t2;
        let t4 = a[1];
        let t5 = b[1];
        let t6 = t4 - t5;
        let t7 = a[2];
        let t8 = b[2];
        let t9 = t7 - t8;
        let out = [t3, t6, t9];
        (
            out,
            move |d_out: <Vec3 as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
                let d_out_1 = d_out;
                let d_t3 = d_out_1[0].clone();
                let d_t6 = d_out_1[1].clone();
                let d_t9 = d_out_1[2].clone();
                let (d_t7, d_t8) = ::chainrule::__private::sub_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_assign(&mut d_b[2], &d_t8);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_t7);
                let (d_t4, d_t5) = ::chainrule::__private::sub_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t5);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::sub_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t2);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t1);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        Vec3,
        impl ::core::ops::Fn(
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b)
    }
    /// The gradient of `difference`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        a: Vec3,
        b: Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a, b);
        pullback(<Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `difference` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        a: Vec3,
        b: Vec3,
    ) -> (
        Vec3,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a, b);
        (
            value,
            pullback(
                <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `difference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        a: Vec3,
        b: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> Vec3
    where
        Vec3: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(
            <Vec3 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `difference` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, Vec3),
        tangents: (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        b: Vec3,
        b_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec3, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let t1 = a[0];
        let t1_dot = a_dot[0].clone();
        let t2 = b[0];
        let t2_dot = b_dot[0].clone();
        let t3 = t1 - t2;
        let t3_dot = ::chainrule::__private::sub_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = a[1];
        let t4_dot = a_dot[1].clone();
        let t5 = b[1];
        let t5_dot = b_dot[1].clone();
        let t6 = t4 - t5;
        let t6_dot = ::chainrule::__private::sub_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = a[2];
        let t7_dot = a_dot[2].clone();
        let t8 = b[2];
        let t8_dot = b_dot[2].clone();
        let t9 = t7 - t8;
        let t9_dot = ::chainrule::__private::sub_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let out = [t3, t6, t9];
        let out_dot = [t3_dot, t6_dot, t9_dot];
        (out, out_dot)
    }
}

/// The derivatives of the function `calls_only`.
pub enum calls_only {}
impl calls_only {
    /// The result of `calls_only` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let (d, difference_pullback) = difference::__vjp(a, b);
        let (n, normalize_pullback) = normalize::__vjp(d);
        let (s, scaled_pullback) = scaled::__vjp(n, 2.0);
        let zeros = ::chainrule::__private::zeros_like(&s);
        let t1 = s[0];
        let t2 = s[1];
        let t3 = s[2];
        let t4 = t2 * t3;
        let out = t1 + t4;
        (
            out,
            move |d_out: f64| {
                let mut d_s = zeros.clone();
                let (d_t1, d_t4) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t4,
                    &out,
                    d_out,
                );
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_assign(&mut d_s[2], &d_t3);
                ::chainrule::__private::add_assign(&mut d_s[1], &d_t2);
                ::chainrule::__private::add_assign(&mut d_s[0], &d_t1);
                let (d_n, _) = scaled_pullback(d_s);
                let (d_d,) = normalize_pullback(d_n);
                let (d_a, d_b) = difference_pullback(d_d);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b)
    }
    /// The gradient of `calls_only`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        b: Vec3,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `calls_only` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        b: Vec3,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `calls_only`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        b: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `calls_only` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, Vec3),
        tangents: (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
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
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        b: Vec3,
        b_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (d, d_dot) = difference::__jvp(a, a_dot, b, b_dot);
        let (n, n_dot) = normalize::__jvp(d, d_dot);
        let (s, s_dot) = scaled::__jvp(n, n_dot, 2.0, 0.0);
        let t1 = s[0];
        let t1_dot = s_dot[0].clone();
        let t2 = s[1];
        let t2_dot = s_dot[1].clone();
        let t3 = s[2];
        let t3_dot = s_dot[2].clone();
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let out = t1 + t4;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t4,
            &out,
            &t1_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `chosen`.
pub enum chosen {}
impl chosen {
    /// The result of `chosen` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        b: Vec3,
        flag: bool,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(a, b, flag);
        (
            out,
            move |d_out: f64| {
                let (d_a, d_b, _) = pullback(d_out);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        b: Vec3,
        flag: bool,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                <Vec3 as ::chainrule::Differentiable>::Tangent,
                (),
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let c = if flag { a } else { b };
        let zeros_2 = ::chainrule::__private::zeros_like(&c);
        let t1 = c[0];
        let t2 = c[1];
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
                let mut d_c = zeros_2.clone();
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_c[1], &d_t2);
                ::chainrule::__private::add_assign(&mut d_c[0], &d_t1);
                if flag {
                    ::chainrule::__private::add_assign(&mut d_a, &d_c);
                } else {
                    ::chainrule::__private::add_assign(&mut d_b, &d_c);
                }
                (d_a, d_b, ())
            },
        )
    }
    /// The gradient of `chosen`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec3,
        b: Vec3,
        flag: bool,
    ) -> (
        <Vec3 as ::chainrule::Differentiable>::Tangent,
        <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b, flag);
        let (d_a, d_b, _) = pullback(1.0);
        (d_a, d_b)
    }
    /// The value of `chosen` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        b: Vec3,
        flag: bool,
    ) -> (
        f64,
        (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b, flag);
        let (d_a, d_b, _) = pullback(1.0);
        (value, (d_a, d_b))
    }
    /// The value of `chosen`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        b: Vec3,
        flag: bool,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b, flag);
        let (d_a_added, d_b_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `chosen` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, Vec3, bool),
        tangents: (
            <Vec3 as ::chainrule::Differentiable>::Tangent,
            <Vec3 as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (a, b, flag) = args;
        let (a_dot, b_dot) = tangents;
        let flag_dot = ();
        Self::__jvp(a, a_dot, b, b_dot, flag, flag_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        b: Vec3,
        b_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        flag: bool,
        flag_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (c, c_dot) = if flag { (a, a_dot) } else { (b, b_dot) };
        let t1 = c[0];
        let t1_dot = c_dot[0].clone();
        let t2 = c[1];
        let t2_dot = c_dot[1].clone();
        let out = t1 * t2;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &out,
            &t1_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `destructure`.
pub enum destructure {}
impl destructure {
    /// The result of `destructure` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let x = a[0];
        let y = a[1];
        let z = a[2];
        let t1 = x * y;
        let out = t1 + z;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let (d_t1, d_z) = ::chainrule::__private::add_pullback(
                    &t1,
                    &z,
                    &out,
                    d_out,
                );
                let (d_x, d_y) = ::chainrule::__private::mul_pullback(&x, &y, &t1, d_t1);
                ::chainrule::__private::add_assign(&mut d_a[2], &d_z);
                ::chainrule::__private::add_assign(&mut d_a[1], &d_y);
                ::chainrule::__private::add_assign(&mut d_a[0], &d_x);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `destructure`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: Vec3) -> <Vec3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `destructure` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
    ) -> (f64, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `destructure`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `destructure` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec3,
        tangents: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let x = a[0];
        let x_dot = a_dot[0].clone();
        let y = a[1];
        let y_dot = a_dot[1].clone();
        let z = a[2];
        let z_dot = a_dot[2].clone();
        let t1 = x * y;
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &y,
            &t1,
            &x_dot,
            &y_dot,
        );
        let out = t1 + z;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &z,
            &out,
            &t1_dot,
            &z_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `copied_and_changed`.
pub enum copied_and_changed {}
impl copied_and_changed {
    /// The result of `copied_and_changed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut b = a;
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = b[1];
        let t2 = a[0];
        let t3 = t1 * t2;
        b[0] = t3;
        let t4 = b[0];
        let t5 = a[0];
        let out = t4 + t5;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t5);
                ::chainrule::__private::add_assign(&mut d_b[0], &d_t4);
                let d_t3 = d_b[0].clone();
                ::chainrule::__private::set_zero(&mut d_b[0]);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_a[0], &d_t2);
                ::chainrule::__private::add_assign(&mut d_b[1], &d_t1);
                ::chainrule::__private::add_assign(&mut d_a, &d_b);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `copied_and_changed`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: Vec3) -> <Vec3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `copied_and_changed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
    ) -> (f64, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `copied_and_changed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `copied_and_changed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec3,
        tangents: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let a_dot_1 = a_dot.clone();
        let mut b = a;
        let mut b_dot = a_dot_1;
        let t1 = b[1];
        let t1_dot = b_dot[1].clone();
        let t2 = a[0];
        let t2_dot = a_dot[0].clone();
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        b[0] = t3;
        b_dot[0] = t3_dot;
        let t4 = b[0];
        let t4_dot = b_dot[0].clone();
        let t5 = a[0];
        let t5_dot = a_dot[0].clone();
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

/// The derivatives of the function `largest`.
pub enum largest {}
impl largest {
    /// The result of `largest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_m = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = ::chainrule::__private::plain(a.len());
        let len = (::core::cmp::max(1, t1) as usize);
        let mut saved_t2 = ::chainrule::__private::vec![false; len];
        let mut m = a[0];
        for i in 1..t1 {
            let t3 = a[i] > m;
            let m_1 = if t3 { a[i] } else { m };
            ::chainrule::__private::push(&mut saved_m, m);
            let at = i as usize;
            saved_t2[at] = t3;
            m = m_1;
        }
        (
            m,
            move |d_m: f64| {
                let mut saved_m_at = saved_m.len();
                let mut d_a = zeros.clone();
                let mut d_m_1 = d_m;
                for i in (1..t1).rev() {
                    saved_m_at -= 1;
                    let m = &saved_m[saved_m_at];
                    let at_1 = i as usize;
                    if saved_t2[at_1] {
                        ::chainrule::__private::add_assign(&mut d_a[i], &d_m_1);
                        let t4 = ::chainrule::__private::zeros_like(m);
                        d_m_1 = t4;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_a[0], &d_m_1);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `largest`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: Vec3) -> <Vec3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `largest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
    ) -> (f64, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `largest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `largest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec3,
        tangents: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let m_dot = a_dot[0].clone();
        let mut m = a[0];
        let mut m_dot_1 = m_dot;
        for i in 1..::chainrule::__private::plain(a.len()) {
            if a[i] > m {
                let m_dot_2 = a_dot[i].clone();
                m = a[i];
                m_dot_1 = m_dot_2;
            } else {
                let m_dot_3 = m_dot_1.clone();
                m_dot_1 = m_dot_3;
            }
        }
        (m, m_dot_1)
    }
}

/// The derivatives of the function `carried`.
pub enum carried {}
impl carried {
    /// The result of `carried` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec3,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(a, n);
        (
            out,
            move |d_out: f64| {
                let (d_a, _) = pullback(d_out);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec3,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec3 as ::chainrule::Differentiable>::Tangent, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_v_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_cross_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut v = a;
        for k in 0..n {
            let v_before = v.clone();
            let (t2, cross_pullback) = cross::__vjp(&v, &a);
            let zeros_1 = ::chainrule::__private::zeros_like(&v);
            v = t2;
            let t3 = v[0];
            v[0] = ::chainrule::__private::add_assigned(&t3, &1.0);
            ::chainrule::__private::push(&mut saved_v_before, v_before);
            ::chainrule::__private::push(&mut saved_cross_pullback, cross_pullback);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t3);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&v);
        let t4 = v[0];
        let t5 = v[1];
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut saved_v_before_at = saved_v_before.len();
                let mut saved_cross_pullback_at = saved_cross_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_a = zeros.clone();
                let mut d_v = zeros_2.clone();
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_v[1], &d_t5);
                ::chainrule::__private::add_assign(&mut d_v[0], &d_t4);
                for k in (0..n).rev() {
                    saved_v_before_at -= 1;
                    let v_before = &saved_v_before[saved_v_before_at];
                    saved_cross_pullback_at -= 1;
                    let cross_pullback = &saved_cross_pullback[saved_cross_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    let d_t6 = d_v[0].clone();
                    ::chainrule::__private::set_zero(&mut d_v[0]);
                    let (d_t3, _) = ::chainrule::__private::add_pullback(
                        t3,
                        &::chainrule::__private::Assigned(&1.0),
                        &::chainrule::__private::add_assigned(&*t3, &1.0),
                        d_t6,
                    );
                    ::chainrule::__private::add_assign(&mut d_v[0], &d_t3);
                    let d_t2 = d_v.clone();
                    d_v = (*zeros_1).clone();
                    cross_pullback(d_t2, v_before, &mut d_v, &a, &mut d_a);
                }
                ::chainrule::__private::add_assign(&mut d_a, &d_v);
                (d_a, ())
            },
        )
    }
    /// The gradient of `carried`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: Vec3, n: usize) -> <Vec3 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(a, n);
        let (d_a, _) = pullback(1.0);
        d_a
    }
    /// The value of `carried` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec3,
        n: usize,
    ) -> (f64, <Vec3 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(a, n);
        let (d_a, _) = pullback(1.0);
        (value, d_a)
    }
    /// The value of `carried`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec3,
        n: usize,
        d_a: &mut <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, n);
        let (d_a_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `carried` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec3, usize),
        tangents: <Vec3 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (a, n) = args;
        let a_dot = tangents;
        let n_dot = ();
        Self::__jvp(a, a_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: Vec3,
        a_dot: <Vec3 as ::chainrule::Differentiable>::Tangent,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let a_dot_1 = a_dot.clone();
        let mut v = a;
        let mut v_dot = a_dot_1;
        for k in 0..n {
            let (t1, t1_dot) = cross::__jvp(&v, &v_dot, &a, &a_dot);
            v = t1;
            v_dot = t1_dot;
            let t2 = v[0];
            let t2_dot = v_dot[0].clone();
            let t3 = ::chainrule::__private::add_assigned(&t2, &1.0);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t2,
                &::chainrule::__private::Assigned(&1.0),
                &t3,
                &t2_dot,
                &0.0,
            );
            v[0] = t3;
            v_dot[0] = t3_dot;
        }
        let t4 = v[0];
        let t4_dot = v_dot[0].clone();
        let t5 = v[1];
        let t5_dot = v_dot[1].clone();
        let out = t4 * t5;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `half_width`.
pub enum half_width {}
impl half_width {
    /// The result of `half_width` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: Half,
        y: &[Half],
    ) -> (
        Half,
        impl ::core::ops::Fn(
            <Half as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Half as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<
                    <Half as ::chainrule::Differentiable>::Tangent,
                >,
            ),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: <Half as ::chainrule::Differentiable>::Tangent| {
                let mut d_y = ::chainrule::__private::zeros_like(y);
                let (d_x,) = pullback(d_out, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Half,
        y: &[Half],
    ) -> (
        Half,
        impl ::core::ops::Fn(
            <Half as ::chainrule::Differentiable>::Tangent,
            &[Half],
            &mut [<Half as ::chainrule::Differentiable>::Tangent],
        ) -> (<Half as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = y.len();
        let mut sum = x;
        let mut trips = 0usize;
        for k in 0..len {
            let t1 = y[k] < 0.0;
            let (sum_1, exits) = if t1 {
                (sum, true)
            } else {
                (sum * y[k] + 1.0, false)
            };
            ::chainrule::__private::push(&mut saved_sum, sum);
            ::chainrule::__private::push(&mut saved_k, (k, t1));
            trips += 1;
            sum = sum_1;
            if exits {
                break;
            }
        }
        (
            sum,
            move |
                d_sum: <Half as ::chainrule::Differentiable>::Tangent,
                y: &[Half],
                d_y: &mut [<Half as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_k_at = saved_k.len();
                let mut d_sum_1 = d_sum;
                for _ in 0..trips {
                    saved_sum_at -= 1;
                    let sum = &saved_sum[saved_sum_at];
                    saved_k_at -= 1;
                    let (k, t1) = saved_k[saved_k_at];
                    if !(t1) {
                        let t2 = y[k];
                        let t3 = *sum * t2;
                        let sum_2 = t3 + 1.0;
                        let (d_t4, _) = ::chainrule::__private::add_pullback(
                            &t3,
                            &1.0,
                            &sum_2,
                            d_sum_1,
                        );
                        let (d_sum_2, d_t5) = ::chainrule::__private::mul_pullback(
                            sum,
                            &t2,
                            &t3,
                            d_t4,
                        );
                        ::chainrule::__private::add_assign(&mut d_y[k], &d_t5);
                        d_sum_1 = d_sum_2;
                    }
                }
                (d_sum_1,)
            },
        )
    }
    /// The gradient of `half_width`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        x: Half,
        y: &[Half],
    ) -> (
        <Half as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<<Half as ::chainrule::Differentiable>::Tangent>,
    )
    where
        Half: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_x,) = pullback(
            <Half as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            y,
            &mut d_y,
        );
        (d_x, d_y)
    }
    /// The value of `half_width` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        x: Half,
        y: &[Half],
    ) -> (
        Half,
        (
            <Half as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<<Half as ::chainrule::Differentiable>::Tangent>,
        ),
    )
    where
        Half: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_x,) = pullback(
            <Half as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            y,
            &mut d_y,
        );
        (value, (d_x, d_y))
    }
    /// The value of `half_width`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        x: Half,
        y: &[Half],
        d_x: &mut <Half as ::chainrule::Differentiable>::Tangent,
        d_y: &mut [<Half as ::chainrule::Differentiable>::Tangent],
    ) -> Half
    where
        Half: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added,) = pullback(
            <Half as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            y,
            d_y,
        );
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `half_width` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Half, &[Half]),
        tangents: (
            <Half as ::chainrule::Differentiable>::Tangent,
            &[<Half as ::chainrule::Differentiable>::Tangent],
        ),
    ) -> (Half, <Half as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: Half,
        x_dot: <Half as ::chainrule::Differentiable>::Tangent,
        y: &[Half],
        y_dot: &[<Half as ::chainrule::Differentiable>::Tangent],
    ) -> (Half, <Half as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let len = y.len();
        let mut sum = x;
        let mut sum_dot = x_dot;
        for k in 0..len {
            let exits = if y[k] < 0.0 {
                let sum_dot_1 = sum_dot.clone();
                sum_dot = sum_dot_1;
                true
            } else {
                let t1 = y[k];
                let t1_dot = y_dot[k].clone();
                let t2 = sum * t1;
                let t2_dot = ::chainrule::__private::mul_pushforward(
                    &sum,
                    &t1,
                    &t2,
                    &sum_dot,
                    &t1_dot,
                );
                let sum_1 = t2 + 1.0;
                let sum_1_dot = ::chainrule::__private::add_pushforward(
                    &t2,
                    &1.0,
                    &sum_1,
                    &t2_dot,
                    &0.0,
                );
                sum = sum_1;
                sum_dot = sum_1_dot;
                false
            };
            if exits {
                break;
            }
        }
        (sum, sum_dot)
    }
}

