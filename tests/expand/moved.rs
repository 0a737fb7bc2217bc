/// The derivatives of the function `step`.
pub enum step {}
impl step {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> <State as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&s);
        let t1 = s.y;
        let t2 = s.v;
        let t3 = 0.1 * t2;
        let t4 = t1 + t3;
        let t5 = s.v;
        let t6 = s.y;
        let t7 = 0.1 * t6;
        let t8 = s.y;
        let t9 = t7 * t8;
        let t10 = t5 - t9;
        let out = State { y: t4, v: t10 };
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| {
                let mut d_s = zeros.clone();
                let d_out_1 = d_out;
                let d_t4 = d_out_1.y.clone();
                let d_t10 = d_out_1.v.clone();
                let (d_t5, d_t9) = ::chainrule::__private::sub_pullback(
                    &t5,
                    &t9,
                    &t10,
                    d_t10,
                );
                let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_s.y, &d_t8);
                let (_, d_t6) = ::chainrule::__private::mul_pullback(
                    &0.1,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_s.y, &d_t6);
                ::chainrule::__private::add_part(&mut d_s.v, &d_t5);
                let (d_t1, d_t3) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t3,
                    &t4,
                    d_t4,
                );
                let (_, d_t2) = ::chainrule::__private::mul_pullback(
                    &0.1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_s.v, &d_t2);
                ::chainrule::__private::add_part(&mut d_s.y, &d_t1);
                d_s
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(s);
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `step`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(s: State) -> <State as ::chainrule::Differentiable>::Tangent
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(s);
        pullback(<State as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `step` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        s: State,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent)
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(s);
        (
            value,
            pullback(
                <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `step`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        s: State,
        d_s: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> State
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(s);
        let (d_s_added,) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_s, &d_s_added);
        value
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: State,
        tangents: <State as ::chainrule::Differentiable>::Tangent,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let s = args;
        let s_dot = tangents;
        Self::__jvp(s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: State,
        s_dot: <State as ::chainrule::Differentiable>::Tangent,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let t1 = s.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_dot.y);
        let t2 = s.v;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &s_dot.v);
        let t3 = 0.1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &0.1,
            &t2,
            &t3,
            &0.0,
            &t2_dot,
        );
        let t4 = t1 + t3;
        let t4_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t3,
            &t4,
            &t1_dot,
            &t3_dot,
        );
        let t5 = s.v;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &s_dot.v);
        let t6 = s.y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &s_dot.y);
        let t7 = 0.1 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &0.1,
            &t6,
            &t7,
            &0.0,
            &t6_dot,
        );
        let t8 = s.y;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &s_dot.y);
        let t9 = t7 * t8;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let t10 = t5 - t9;
        let t10_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &t9,
            &t10,
            &t5_dot,
            &t9_dot,
        );
        let out = State { y: t4, v: t10 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
        ::chainrule::__private::write_part(&mut out_dot.v, &t10_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `energy`.
pub enum energy {}
impl energy {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: State,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <State as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&s);
        let t1 = s.y;
        let t2 = s.v;
        let t3 = t1 * t2;
        let t4 = s.v;
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_s = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_s.v, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_s.v, &d_t2);
                ::chainrule::__private::add_part(&mut d_s.y, &d_t1);
                d_s
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: State,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<State as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(s);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn grad(s: State) -> <State as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(s);
        pullback(1.0)
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn value_and_grad(
        s: State,
    ) -> (f64, <State as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(s);
        (value, pullback(1.0))
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        s: State,
        d_s: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(s);
        let (d_s_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_s, &d_s_added);
        value
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: State,
        tangents: <State as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let s = args;
        let s_dot = tangents;
        Self::__jvp(s, s_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: State,
        s_dot: <State as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = s.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_dot.y);
        let t2 = s.v;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &s_dot.v);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = s.v;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &s_dot.v);
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `fuse`.
pub enum fuse {}
impl fuse {
    /// The result of `fuse` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        s: State,
        q: &State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <State as ::chainrule::Differentiable>::Tangent,
                <State as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(s, q);
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| {
                let mut d_q = ::chainrule::__private::zeros_like(q);
                let (d_s,) = pullback(d_out, q, &mut d_q);
                (d_s, d_q)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        s: State,
        q: &State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
            &State,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&s);
        let t1 = s.y;
        let t2 = q.v;
        let t3 = t1 * t2;
        let t4 = s.v;
        let t5 = q.y;
        let t6 = s.y;
        let t7 = t5 * t6;
        let t8 = t4 + t7;
        let out = State { y: t3, v: t8 };
        (
            out,
            move |
                d_out: <State as ::chainrule::Differentiable>::Tangent,
                q: &State,
                d_q: &mut <State as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_s = zeros.clone();
                let d_out_1 = d_out;
                let d_t3 = d_out_1.y.clone();
                let d_t8 = d_out_1.v.clone();
                let (d_t4, d_t7) = ::chainrule::__private::add_pullback(
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
                ::chainrule::__private::add_part(&mut d_s.y, &d_t6);
                ::chainrule::__private::add_part(&mut d_q.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_s.v, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_q.v, &d_t2);
                ::chainrule::__private::add_part(&mut d_s.y, &d_t1);
                (d_s,)
            },
        )
    }
    /// The gradient of `fuse`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        s: State,
        q: &State,
    ) -> (
        <State as ::chainrule::Differentiable>::Tangent,
        <State as ::chainrule::Differentiable>::Tangent,
    )
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(s, q);
        let mut d_q = ::chainrule::__private::zeros_like(q);
        let (d_s,) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            q,
            &mut d_q,
        );
        (d_s, d_q)
    }
    /// The value of `fuse` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        s: State,
        q: &State,
    ) -> (
        State,
        (
            <State as ::chainrule::Differentiable>::Tangent,
            <State as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(s, q);
        let mut d_q = ::chainrule::__private::zeros_like(q);
        let (d_s,) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            q,
            &mut d_q,
        );
        (value, (d_s, d_q))
    }
    /// The value of `fuse`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        s: State,
        q: &State,
        d_s: &mut <State as ::chainrule::Differentiable>::Tangent,
        d_q: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> State
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(s, q);
        let (d_s_added,) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            q,
            d_q,
        );
        ::chainrule::__private::add_assign(d_s, &d_s_added);
        value
    }
    /// The result of `fuse` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (State, &State),
        tangents: (
            <State as ::chainrule::Differentiable>::Tangent,
            &<State as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let (s, q) = args;
        let (s_dot, q_dot) = tangents;
        Self::__jvp(s, s_dot, q, q_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        s: State,
        s_dot: <State as ::chainrule::Differentiable>::Tangent,
        q: &State,
        q_dot: &<State as ::chainrule::Differentiable>::Tangent,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let t1 = s.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &s_dot.y);
        let t2 = q.v;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &q_dot.v);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = s.v;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &s_dot.v);
        let t5 = q.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &q_dot.y);
        let t6 = s.y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &s_dot.y);
        let t7 = t5 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &t7,
            &t5_dot,
            &t6_dot,
        );
        let t8 = t4 + t7;
        let t8_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t7,
            &t8,
            &t4_dot,
            &t7_dot,
        );
        let out = State { y: t3, v: t8 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.y, &t3_dot);
        ::chainrule::__private::write_part(&mut out_dot.v, &t8_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `turn`.
pub enum turn {}
impl turn {
    /// The result of `turn` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        phase: Phase,
    ) -> (
        Phase,
        impl ::core::ops::Fn(
            <Phase as ::chainrule::Differentiable>::Tangent,
        ) -> <Phase as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&phase);
        let t1 = ::core::matches!(phase, Phase::One { .. });
        let out = if t1 {
            let r = ::chainrule::__private::copied(phase.__One_r());
            let t2 = r * r;
            let t3 = Phase::Two { 0: r, 1: t2 };
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            t3
        } else {
            let a = ::chainrule::__private::copied(phase.__Two_0());
            let b = ::chainrule::__private::copied(phase.__Two_1());
            let t4 = Phase::One { r: a * b };
            let zeros_2 = ::chainrule::__private::zeros_like(&t4);
            saved_zeros_1 = ::core::option::Option::Some(zeros_2);
            t4
        };
        (
            out,
            move |d_out: <Phase as ::chainrule::Differentiable>::Tangent| {
                let mut d_phase = zeros.clone();
                let d_out_1 = d_out;
                if t1 {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let r = ::chainrule::__private::copied(phase.__One_r());
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                    let t5 = d_t3.__Two_0_mut().clone();
                    let d_t2 = d_t3.__Two_1_mut().clone();
                    let (t6, t7) = ::chainrule::__private::mul_pullback(
                        &r,
                        &r,
                        &(r * r),
                        d_t2,
                    );
                    let d_r = ::chainrule::__private::plus(
                        ::chainrule::__private::plus(t5, t6),
                        t7,
                    );
                    ::chainrule::__private::add_part(d_phase.__One_r_mut(), &d_r);
                } else {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                    let a = ::chainrule::__private::copied(phase.__Two_0());
                    let b = ::chainrule::__private::copied(phase.__Two_1());
                    let mut d_t4 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_out_1);
                    let d_t8 = d_t4.__One_r_mut().clone();
                    let (d_a, d_b) = ::chainrule::__private::mul_pullback(
                        &a,
                        &b,
                        &(a * b),
                        d_t8,
                    );
                    ::chainrule::__private::add_part(d_phase.__Two_1_mut(), &d_b);
                    ::chainrule::__private::add_part(d_phase.__Two_0_mut(), &d_a);
                }
                d_phase
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        phase: Phase,
    ) -> (
        Phase,
        impl ::core::ops::Fn(
            <Phase as ::chainrule::Differentiable>::Tangent,
        ) -> (<Phase as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(phase);
        (
            out,
            move |d_out: <Phase as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `turn`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(phase: Phase) -> <Phase as ::chainrule::Differentiable>::Tangent
    where
        Phase: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(phase);
        pullback(<Phase as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `turn` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        phase: Phase,
    ) -> (Phase, <Phase as ::chainrule::Differentiable>::Tangent)
    where
        Phase: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(phase);
        (
            value,
            pullback(
                <Phase as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `turn`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        phase: Phase,
        d_phase: &mut <Phase as ::chainrule::Differentiable>::Tangent,
    ) -> Phase
    where
        Phase: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(phase);
        let (d_phase_added,) = pullback(
            <Phase as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_phase, &d_phase_added);
        value
    }
    /// The result of `turn` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Phase,
        tangents: <Phase as ::chainrule::Differentiable>::Tangent,
    ) -> (Phase, <Phase as ::chainrule::Differentiable>::Tangent) {
        let phase = args;
        let phase_dot = tangents;
        Self::__jvp(phase, phase_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        phase: Phase,
        phase_dot: <Phase as ::chainrule::Differentiable>::Tangent,
    ) -> (Phase, <Phase as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if ::core::matches!(phase, Phase::One { .. }) {
            let r = ::chainrule::__private::copied(phase.__One_r());
            let mut r_dot = ::chainrule::__zeros_of!(& r);
            ::chainrule::__private::read_part(&mut r_dot, phase_dot.__One_r());
            let t1 = r * r;
            let t1_dot = ::chainrule::__private::mul_pushforward(
                &r,
                &r,
                &t1,
                &r_dot,
                &r_dot,
            );
            let r_dot_1 = r_dot.clone();
            let t2 = Phase::Two { 0: r, 1: t1 };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(t2_dot.__Two_0_mut(), &r_dot_1);
            ::chainrule::__private::write_part(t2_dot.__Two_1_mut(), &t1_dot);
            (t2, t2_dot)
        } else {
            let a = ::chainrule::__private::copied(phase.__Two_0());
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::read_part(&mut a_dot, phase_dot.__Two_0());
            let b = ::chainrule::__private::copied(phase.__Two_1());
            let mut b_dot = ::chainrule::__zeros_of!(& b);
            ::chainrule::__private::read_part(&mut b_dot, phase_dot.__Two_1());
            let t3 = a * b;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &a,
                &b,
                &t3,
                &a_dot,
                &b_dot,
            );
            let t4 = Phase::One { r: t3 };
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::write_part(t4_dot.__One_r_mut(), &t3_dot);
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

impl State {
    /// The result of `used` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn used_vjp(
        self: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__used_vjp(self);
        (
            out,
            move |d_out: f64| {
                let (d_self,) = pullback(d_out);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __used_vjp(
        this: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let t1 = this.y;
        let t2 = this.y;
        let t3 = t1 * t2;
        let t4 = this.v;
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.v, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.y, &d_t1);
                (d_this,)
            },
        )
    }
    /// The gradient of `used`, with the shape of its arguments.
    #[inline]
    fn used_grad(self: Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__used_vjp(self);
        let (d_self,) = pullback(1.0);
        d_self
    }
    /// The value of `used` and its gradient.
    #[inline]
    fn used_value_and_grad(
        self: Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__used_vjp(self);
        let (d_self,) = pullback(1.0);
        (value, d_self)
    }
    /// The value of `used`; its gradient is added to the buffers.
    #[inline]
    fn used_accumulate_grad(
        self: Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__used_vjp(self);
        let (d_self_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_used(
        self: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__used_vjp(self);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value,) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_used(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_used(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `used` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn used_jvp(
        self: Self,
        tangents: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__used_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __used_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = this.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.y);
        let t2 = this.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.y);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = this.v;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.v);
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_used_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__used_jvp(self, ::core::clone::Clone::clone(this_dot))
    }
}

/// The derivatives of the function `integrated`.
pub enum integrated {}
impl integrated {
    /// The result of `integrated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_step_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let s = State { y: x, v: 1.5 - x };
        let zeros = ::chainrule::__private::zeros_like(&s);
        let mut s_1 = s;
        for k in 0..5 {
            let zeros_1 = ::chainrule::__private::zeros_like(&s_1);
            let (s_2, step_pullback) = step::__vjp(s_1);
            let zeros_2 = ::chainrule::__private::zeros_like(&s_2);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_step_pullback, step_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            s_1 = s_2;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&s_1);
        let t1 = s_1.y;
        let t2 = s_1.v;
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_s_1 = zeros_3.clone();
                let mut d_s = zeros.clone();
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_s_1.v, &d_t2);
                ::chainrule::__private::add_part(&mut d_s_1.y, &d_t1);
                let mut d_s_1_1 = d_s_1;
                for k in (0..5).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_step_pullback_at -= 1;
                    let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let mut d_s_1_2 = (*zeros_1).clone();
                    let mut d_s_2 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_s_2, &d_s_1_1);
                    let (d_t3,) = step_pullback(d_s_2);
                    ::chainrule::__private::add_assign(&mut d_s_1_2, &d_t3);
                    d_s_1_1 = d_s_1_2;
                }
                ::chainrule::__private::add_assign(&mut d_s, &d_s_1_1);
                let d_t4 = *d_s.__State_v_mut();
                let d_x = *d_s.__State_y_mut() - d_t4;
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
    /// The gradient of `integrated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `integrated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `integrated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `integrated` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let s = State { y: x, v: 1.5 - x };
        let mut s_dot = ::chainrule::__zeros_of!(& s);
        ::chainrule::__private::write_part(s_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(s_dot.__State_v_mut(), &-x_dot);
        let mut s_1 = s;
        let mut s_1_dot = s_dot;
        for k in 0..5 {
            let t1_dot = s_1_dot.clone();
            let (s_2, s_2_dot) = step::__jvp(s_1, t1_dot);
            s_1 = s_2;
            s_1_dot = s_2_dot;
        }
        let t2 = s_1.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &s_1_dot.y);
        let t3 = s_1.v;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &s_1_dot.v);
        let out = t2 * t3;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `by_turns`.
pub enum by_turns {}
impl by_turns {
    /// The result of `by_turns` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let q = State { y: x, v: 2.0 };
        let zeros = ::chainrule::__private::zeros_like(&q);
        let s = State { y: x, v: 1.5 - x };
        let zeros_1 = ::chainrule::__private::zeros_like(&s);
        let (t1, step_pullback) = step::__vjp(s);
        let s_1 = t1;
        let zeros_2 = ::chainrule::__private::zeros_like(&s_1);
        let (t, step_pullback_1) = step::__vjp(s_1);
        let mut s_2 = t;
        let zeros_3 = ::chainrule::__private::zeros_like(&s_2);
        let t2 = s_2.v;
        let t3 = ::chainrule::__private::mul_assigned(&t2, &1.5);
        s_2.v = t3;
        let (t4, fuse_pullback) = fuse::__vjp(s_2, &q);
        let s_3 = t4;
        let zeros_4 = ::chainrule::__private::zeros_like(&s_3);
        let (t5, step_pullback_2) = step::__vjp(s_3);
        let s_4 = t5;
        let zeros_5 = ::chainrule::__private::zeros_like(&s_4);
        let (out, energy_pullback) = energy::__vjp(s_4);
        (
            out,
            move |d_out: f64| {
                let mut d_s_4 = zeros_5.clone();
                let mut d_s_3 = zeros_4.clone();
                let mut d_s_2 = zeros_3.clone();
                let mut d_s_1 = zeros_2.clone();
                let mut d_s = zeros_1.clone();
                let mut d_q = zeros.clone();
                let (d_t6,) = energy_pullback(d_out);
                ::chainrule::__private::add_assign(&mut d_s_4, &d_t6);
                let d_t5 = d_s_4.clone();
                let (d_t7,) = step_pullback_2(d_t5);
                ::chainrule::__private::add_assign(&mut d_s_3, &d_t7);
                let d_t4 = d_s_3.clone();
                let (d_t8,) = fuse_pullback(d_t4, &q, &mut d_q);
                ::chainrule::__private::add_assign(&mut d_s_2, &d_t8);
                let d_t3 = d_s_2.v.clone();
                ::chainrule::__private::set_zero(&mut d_s_2.v);
                let (d_t2, _) = ::chainrule::__private::strong_mul_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&1.5),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_s_2.v, &d_t2);
                let d_t = d_s_2.clone();
                let (d_t9,) = step_pullback_1(d_t);
                ::chainrule::__private::add_assign(&mut d_s_1, &d_t9);
                let d_t1 = d_s_1.clone();
                let (d_t10,) = step_pullback(d_t1);
                ::chainrule::__private::add_assign(&mut d_s, &d_t10);
                let d_t11 = *d_s.__State_v_mut();
                let d_x = *d_s.__State_y_mut() + *d_q.__State_y_mut() - d_t11;
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
    /// The gradient of `by_turns`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `by_turns` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `by_turns`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `by_turns` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let q = State { y: x, v: 2.0 };
        let mut q_dot = ::chainrule::__zeros_of!(& q);
        ::chainrule::__private::write_part(q_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(q_dot.__State_v_mut(), &0.0);
        let s = State { y: x, v: 1.5 - x };
        let mut s_dot = ::chainrule::__zeros_of!(& s);
        ::chainrule::__private::write_part(s_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(s_dot.__State_v_mut(), &-x_dot);
        let t1_dot = s_dot.clone();
        let (t2, t2_dot) = step::__jvp(s, t1_dot);
        let s_1 = t2;
        let s_1_dot = t2_dot;
        let t3_dot = s_1_dot.clone();
        let (t, t_dot) = step::__jvp(s_1, t3_dot);
        let mut s_2 = t;
        let mut s_2_dot = t_dot;
        let t4 = s_2.v;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &s_2_dot.v);
        let t5 = ::chainrule::__private::mul_assigned(&t4, &1.5);
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&1.5),
            &t5,
            &t4_dot,
            &0.0,
        );
        s_2.v = t5;
        ::chainrule::__private::write_part(&mut s_2_dot.v, &t5_dot);
        let t6_dot = s_2_dot.clone();
        let (t7, t7_dot) = fuse::__jvp(s_2, t6_dot, &q, &q_dot);
        let s_3 = t7;
        let s_3_dot = t7_dot;
        let t8_dot = s_3_dot.clone();
        let (t9, t9_dot) = step::__jvp(s_3, t8_dot);
        let s_4 = t9;
        let s_4_dot = t9_dot;
        let t10_dot = s_4_dot.clone();
        let (out, out_dot) = energy::__jvp(s_4, t10_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `in_arms`.
pub enum in_arms {}
impl in_arms {
    /// The result of `in_arms` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_step_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let s = State { y: x, v: 1.5 - x };
        let zeros = ::chainrule::__private::zeros_like(&s);
        let mut best = s.clone();
        let zeros_1 = ::chainrule::__private::zeros_like(&best);
        let mut s_1 = s;
        for k in 0..5 {
            let zeros_2 = ::chainrule::__private::zeros_like(&s_1);
            if k == 3 {
                best = s_1;
                let t1 = State { y: x * x, v: 2.0 };
                let zeros_3 = ::chainrule::__private::zeros_like(&t1);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_3);
                s_1 = t1;
            } else {
                if k % 2 == 0 {
                    let (t2, step_pullback) = step::__vjp(s_1);
                    let s_2 = t2;
                    let zeros_4 = ::chainrule::__private::zeros_like(&s_2);
                    ::chainrule::__private::push(
                        &mut saved_step_pullback,
                        step_pullback,
                    );
                    ::chainrule::__private::push(&mut saved_zeros, zeros_4);
                    s_1 = s_2;
                }
                let zeros_5 = ::chainrule::__private::zeros_like(&s_1);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_5);
            }
            let zeros_6 = ::chainrule::__private::zeros_like(&s_1);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_2);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_6);
        }
        let zeros_7 = ::chainrule::__private::zeros_like(&s_1);
        let t3 = best.y;
        let (t4, energy_pullback) = energy::__vjp(s_1);
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut d_s_1 = zeros_7.clone();
                let mut d_best = zeros_1.clone();
                let mut d_s = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                let (d_t5,) = energy_pullback(d_t4);
                ::chainrule::__private::add_assign(&mut d_s_1, &d_t5);
                ::chainrule::__private::add_part(&mut d_best.y, &d_t3);
                let mut d_s_1_1 = d_s_1;
                let mut d_x = 0.0;
                for k in (0..5).rev() {
                    saved_zeros_3_at -= 1;
                    let zeros_2 = &saved_zeros_3[saved_zeros_3_at];
                    saved_zeros_4_at -= 1;
                    let zeros_6 = &saved_zeros_4[saved_zeros_4_at];
                    let mut d_s_1_2 = (*zeros_2).clone();
                    let mut d_s_1_3 = (*zeros_6).clone();
                    ::chainrule::__private::add_assign(&mut d_s_1_3, &d_s_1_1);
                    let d_x_1 = if k == 3 {
                        saved_zeros_1_at -= 1;
                        let zeros_3 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t1 = (*zeros_3).clone();
                        ::chainrule::__private::add_assign(&mut d_t1, &d_s_1_3);
                        let d_t6 = *d_t1.__State_y_mut();
                        let t7 = d_t6 * x;
                        let d_t8 = d_best.clone();
                        ::chainrule::__private::set_zero(&mut d_best);
                        ::chainrule::__private::add_assign(&mut d_s_1_2, &d_t8);
                        t7 + t7
                    } else {
                        saved_zeros_2_at -= 1;
                        let zeros_5 = &saved_zeros_2[saved_zeros_2_at];
                        let mut d_s_1_4 = (*zeros_5).clone();
                        ::chainrule::__private::add_assign(&mut d_s_1_4, &d_s_1_3);
                        if k % 2 == 0 {
                            saved_step_pullback_at -= 1;
                            let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                            saved_zeros_at -= 1;
                            let zeros_4 = &saved_zeros[saved_zeros_at];
                            let mut d_s_2 = (*zeros_4).clone();
                            ::chainrule::__private::add_assign(&mut d_s_2, &d_s_1_4);
                            let d_t2 = d_s_2.clone();
                            let (d_t9,) = step_pullback(d_t2);
                            ::chainrule::__private::add_assign(&mut d_s_1_2, &d_t9);
                        } else {
                            ::chainrule::__private::add_assign(&mut d_s_1_2, &d_s_1_4);
                        }
                        0.0
                    };
                    d_s_1_1 = d_s_1_2;
                    d_x += d_x_1;
                }
                ::chainrule::__private::add_assign(&mut d_s, &d_s_1_1);
                ::chainrule::__private::add_assign(&mut d_s, &d_best);
                let d_t10 = *d_s.__State_v_mut();
                let d_x_2 = d_x + *d_s.__State_y_mut() - d_t10;
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
    /// The gradient of `in_arms`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `in_arms` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `in_arms`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `in_arms` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let s = State { y: x, v: 1.5 - x };
        let mut s_dot = ::chainrule::__zeros_of!(& s);
        ::chainrule::__private::write_part(s_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(s_dot.__State_v_mut(), &-x_dot);
        let mut best = s.clone();
        let mut best_dot = s_dot.clone();
        let s_dot_1 = s_dot.clone();
        let mut s_1 = s;
        let mut s_1_dot = s_dot_1;
        for k in 0..5 {
            if k == 3 {
                let t1_dot = s_1_dot.clone();
                best = s_1;
                best_dot = t1_dot;
                let t2 = State { y: x * x, v: 2.0 };
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::write_part(
                    t2_dot.__State_y_mut(),
                    &(x_dot * x + x_dot * x),
                );
                ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &0.0);
                s_1 = t2;
                s_1_dot = t2_dot;
            } else {
                if k % 2 == 0 {
                    let t3_dot = s_1_dot.clone();
                    let (t4, t4_dot) = step::__jvp(s_1, t3_dot);
                    let s_2 = t4;
                    let s_2_dot = t4_dot;
                    s_1 = s_2;
                    s_1_dot = s_2_dot;
                } else {
                    let s_1_dot_1 = s_1_dot.clone();
                    s_1_dot = s_1_dot_1;
                }
            }
        }
        let t5 = best.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &best_dot.y);
        let t6_dot = s_1_dot.clone();
        let (t7, t7_dot) = energy::__jvp(s_1, t6_dot);
        let out = t5 * t7;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t5,
            &t7,
            &out,
            &t5_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `phases`.
pub enum phases {}
impl phases {
    /// The result of `phases` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_turn_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let phase = Phase::One { r: x };
        let zeros = ::chainrule::__private::zeros_like(&phase);
        let mut phase_1 = phase;
        for k in 0..3 {
            let zeros_1 = ::chainrule::__private::zeros_like(&phase_1);
            let (phase_2, turn_pullback) = turn::__vjp(phase_1);
            let zeros_2 = ::chainrule::__private::zeros_like(&phase_2);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_turn_pullback, turn_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            phase_1 = phase_2;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&phase_1);
        let t1 = ::core::matches!(phase_1, Phase::One { .. });
        let out = if t1 {
            let r = ::chainrule::__private::copied(phase_1.__One_r());
            r * r
        } else {
            let a = ::chainrule::__private::copied(phase_1.__Two_0());
            let b = ::chainrule::__private::copied(phase_1.__Two_1());
            a * b * b
        };
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_turn_pullback_at = saved_turn_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_phase_1 = zeros_3.clone();
                let mut d_phase = zeros.clone();
                if t1 {
                    let r = ::chainrule::__private::copied(phase_1.__One_r());
                    let (t2, t3) = ::chainrule::__private::mul_pullback(
                        &r,
                        &r,
                        &(r * r),
                        d_out,
                    );
                    let d_r = ::chainrule::__private::plus(t2, t3);
                    ::chainrule::__private::add_part(d_phase_1.__One_r_mut(), &d_r);
                } else {
                    let a = ::chainrule::__private::copied(phase_1.__Two_0());
                    let b = ::chainrule::__private::copied(phase_1.__Two_1());
                    let t4 = a * b;
                    let (d_t5, t6) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &b,
                        &(t4 * b),
                        d_out,
                    );
                    let (d_a, t7) = ::chainrule::__private::mul_pullback(
                        &a,
                        &b,
                        &t4,
                        d_t5,
                    );
                    let d_b = ::chainrule::__private::plus(t6, t7);
                    ::chainrule::__private::add_part(d_phase_1.__Two_1_mut(), &d_b);
                    ::chainrule::__private::add_part(d_phase_1.__Two_0_mut(), &d_a);
                }
                let mut d_phase_1_1 = d_phase_1;
                for k in (0..3).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_turn_pullback_at -= 1;
                    let turn_pullback = &saved_turn_pullback[saved_turn_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let mut d_phase_1_2 = (*zeros_1).clone();
                    let mut d_phase_2 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_phase_2, &d_phase_1_1);
                    let (d_t8,) = turn_pullback(d_phase_2);
                    ::chainrule::__private::add_assign(&mut d_phase_1_2, &d_t8);
                    d_phase_1_1 = d_phase_1_2;
                }
                ::chainrule::__private::add_assign(&mut d_phase, &d_phase_1_1);
                let d_x = *d_phase.__One_r_mut();
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
    /// The gradient of `phases`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `phases` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `phases`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `phases` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let phase = Phase::One { r: x };
        let mut phase_dot = ::chainrule::__zeros_of!(& phase);
        ::chainrule::__private::write_part(phase_dot.__One_r_mut(), &x_dot);
        let mut phase_1 = phase;
        let mut phase_1_dot = phase_dot;
        for k in 0..3 {
            let t1_dot = phase_1_dot.clone();
            let (phase_2, phase_2_dot) = turn::__jvp(phase_1, t1_dot);
            phase_1 = phase_2;
            phase_1_dot = phase_2_dot;
        }
        let (out, out_dot) = if ::core::matches!(phase_1, Phase::One { .. }) {
            let r = ::chainrule::__private::copied(phase_1.__One_r());
            let mut r_dot = ::chainrule::__zeros_of!(& r);
            ::chainrule::__private::read_part(&mut r_dot, phase_1_dot.__One_r());
            let t2 = r * r;
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &r,
                &r,
                &t2,
                &r_dot,
                &r_dot,
            );
            (t2, t2_dot)
        } else {
            let a = ::chainrule::__private::copied(phase_1.__Two_0());
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::read_part(&mut a_dot, phase_1_dot.__Two_0());
            let b = ::chainrule::__private::copied(phase_1.__Two_1());
            let mut b_dot = ::chainrule::__zeros_of!(& b);
            ::chainrule::__private::read_part(&mut b_dot, phase_1_dot.__Two_1());
            let t3 = a * b;
            let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                &a,
                &b,
                &t3,
                &a_dot,
                &b_dot,
            );
            let t4 = t3 * b;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t3,
                &b,
                &t4,
                &t3_dot,
                &b_dot,
            );
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `in_field`.
pub enum in_field {}
impl in_field {
    /// The result of `in_field` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_step_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let t3 = State { y: x, v: 1.5 - x };
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let mut t4 = ::chainrule::__private::vec![x];
        let len = t4.len();
        let mut w = World {
            state: t3,
            trace: t4,
            k: x,
        };
        for k in 0..3 {
            let (t5, step_pullback) = step::__vjp(
                ::chainrule::__private::copied(&w.state),
            );
            let zeros_1 = ::chainrule::__private::zeros_like(&w.state);
            w.state = t5;
            let t6 = w.state.y;
            let t7 = w.k;
            w.k = ::chainrule::__private::mul_assigned(&t7, &t6);
            ::chainrule::__private::push(&mut saved_step_pullback, step_pullback);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_t2, t7);
        }
        let (e, energy_pullback) = energy::__vjp(
            ::chainrule::__private::copied(&w.state),
        );
        ::chainrule::__private::assert_vector(&w.trace);
        w.trace.push(e);
        let zeros_2 = ::chainrule::__private::zeros_like(&w);
        ::chainrule::__private::assert_elements(&w.trace);
        let len_1 = w.trace.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            saved_sum[k_1] = sum;
            sum += w.trace[k_1];
        }
        let t8 = w.k;
        let out = sum * t8;
        (
            out,
            move |d_out: f64| {
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_w = zeros_2.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len];
                let mut d_t3 = zeros.clone();
                let (d_sum, d_t8) = ::chainrule::__private::mul_pullback(
                    &sum,
                    &t8,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_w.k, &d_t8);
                let mut d_sum_1 = d_sum;
                for k_1 in (0..len_1).rev() {
                    let sum_1 = saved_sum[k_1];
                    let t9 = w.trace[k_1];
                    let (d_sum_2, d_t10) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t9,
                        &(sum_1 + t9),
                        d_sum_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_w.trace; [k_1]),
                        &d_t10,
                    );
                    d_sum_1 = d_sum_2;
                }
                let d_e = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_w.trace).pop(),
                );
                let (d_t11,) = energy_pullback(d_e);
                ::chainrule::__private::add_part(&mut d_w.state, &d_t11);
                for k in (0..3).rev() {
                    saved_step_pullback_at -= 1;
                    let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t6 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t7 = &saved_t2[saved_t2_at];
                    let d_t12 = d_w.k.clone();
                    ::chainrule::__private::set_zero(&mut d_w.k);
                    let (d_t7, d_t6) = ::chainrule::__private::strong_mul_pullback(
                        t7,
                        &::chainrule::__private::Assigned(t6),
                        &::chainrule::__private::mul_assigned(&*t7, &*t6),
                        d_t12,
                    );
                    ::chainrule::__private::add_part(&mut d_w.k, &d_t7);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_w.state; .y),
                        &d_t6,
                    );
                    let d_t5 = d_w.state.clone();
                    ::chainrule::__private::write_part(&mut d_w.state, zeros_1);
                    let (d_t13,) = step_pullback(d_t5);
                    ::chainrule::__private::add_part(&mut d_w.state, &d_t13);
                }
                ::chainrule::__private::add_assign(&mut d_t3, d_w.__World_state_mut());
                ::chainrule::__private::add_assign(&mut d_t4, d_w.__World_trace_mut());
                let d_t14 = *d_t3.__State_v_mut();
                let d_x = *d_w.__World_k_mut() + d_t4[0] + *d_t3.__State_y_mut() - d_t14;
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
    /// The gradient of `in_field`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `in_field` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `in_field`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `in_field` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 1.5 - x };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &-x_dot);
        let t2 = ::chainrule::__private::vec![x];
        let t2_dot = ::chainrule::__private::vec![x_dot];
        let mut w = World {
            state: t1,
            trace: t2,
            k: x,
        };
        let mut w_dot = ::chainrule::__zeros_of!(& w);
        ::chainrule::__private::write_part(w_dot.__World_state_mut(), &t1_dot);
        ::chainrule::__private::write_part(w_dot.__World_trace_mut(), &t2_dot);
        ::chainrule::__private::write_part(w_dot.__World_k_mut(), &x_dot);
        for k in 0..3 {
            let t3 = ::chainrule::__private::copied(&w.state);
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &w_dot.state);
            let (t4, t4_dot) = step::__jvp(t3, t3_dot);
            w.state = t4;
            ::chainrule::__private::write_part(&mut w_dot.state, &t4_dot);
            let t5 = w.state.y;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref w_dot.state; .y),
            );
            let t6 = w.k;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &w_dot.k);
            let t7 = ::chainrule::__private::mul_assigned(&t6, &t5);
            let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                &t6,
                &::chainrule::__private::Assigned(&t5),
                &t7,
                &t6_dot,
                &t5_dot,
            );
            w.k = t7;
            ::chainrule::__private::write_part(&mut w_dot.k, &t7_dot);
        }
        let t8 = ::chainrule::__private::copied(&w.state);
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &w_dot.state);
        let (e, e_dot) = energy::__jvp(t8, t8_dot);
        ::chainrule::__private::assert_vector(&w.trace);
        w.trace.push(e);
        ::chainrule::__private::Inside::new(&mut w_dot.trace).push(e_dot);
        ::chainrule::__private::assert_elements(&w.trace);
        let len = w.trace.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t9 = w.trace[k_1];
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(
                &mut t9_dot,
                ::chainrule::__part!(ref w_dot.trace; [k_1]),
            );
            let t10 = sum + t9;
            let t10_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t9,
                &t10,
                &sum_dot,
                &t9_dot,
            );
            sum = t10;
            sum_dot = t10_dot;
        }
        let t11 = w.k;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &w_dot.k);
        let out = sum * t11;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &sum,
            &t11,
            &out,
            &sum_dot,
            &t11_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `cloned`.
pub enum cloned {}
impl cloned {
    /// The result of `cloned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_g_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_used_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_g_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_used_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = State { y: x, v: 0.5 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = State { y: x * x, v: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let v = ::chainrule::__private::vec![t2, t3];
        let zeros_2 = ::chainrule::__private::zeros_like(&v);
        let len = v.len();
        let mut s = 0.0;
        for k in 0..len {
            let mut g = v[k].clone();
            let g_before = g.__keep_for_used();
            let (t4, used_pullback) = g.__receiver_of_used().__differentiated_used();
            let zeros_3 = ::chainrule::__private::zeros_like(&g);
            ::chainrule::__private::push(&mut saved_g_before_1, g_before);
            ::chainrule::__private::push(&mut saved_used_pullback_1, used_pullback);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_3);
            s += t4;
        }
        let mut kept = ::chainrule::__private::Vec::new();
        let len_1 = v.len();
        for k_1 in 0..len_1 {
            if v[k_1].v > 0.6 {
                let t5 = v[k_1].clone();
                kept.push(t5);
            }
        }
        let len_2 = v.len();
        let t6 = len_2.wrapping_sub(1);
        let mut t7 = len_2 > 0;
        let mut t10 = if t7 {
            let t8 = v[t6].clone();
            let zeros_4 = ::chainrule::__private::zeros_like(&t8);
            let t9 = ::core::option::Option::Some(t8);
            let zeros_5 = ::chainrule::__private::zeros_like(&t9);
            saved_zeros_1 = ::core::option::Option::Some(zeros_4);
            saved_zeros_2 = ::core::option::Option::Some(zeros_5);
            t9
        } else {
            ::core::default::Default::default()
        };
        ::core::assert!(t7, "a value is there");
        let t10_before = (*t10.__Some_0()).__keep_for_used();
        let (last, used_pullback_1) = t10
            .__Some_0_mut()
            .__receiver_of_used()
            .__differentiated_used();
        let zeros_6 = ::chainrule::__private::zeros_like(&t10);
        let len_3 = v.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_3
        ];
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_3 {
            let mut g_1 = v[k_2].clone();
            let g_1_before = g_1.__keep_for_used();
            let (t11, used_pullback_2) = g_1
                .__receiver_of_used()
                .__differentiated_used();
            let zeros_7 = ::chainrule::__private::zeros_like(&g_1);
            saved_sum[k_2] = sum;
            ::chainrule::__private::push(&mut saved_g_before, g_1_before);
            ::chainrule::__private::push(&mut saved_t1, t11);
            ::chainrule::__private::push(&mut saved_used_pullback, used_pullback_2);
            ::chainrule::__private::push(&mut saved_zeros, zeros_7);
            sum += t11;
        }
        let t12 = s * sum;
        let t13 = kept.len() as f64;
        let t14 = last * t13;
        let out = t12 + t14;
        (
            out,
            move |d_out: f64| {
                let mut saved_g_before_at = saved_g_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_used_pullback_at = saved_used_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_g_before_1_at = saved_g_before_1.len();
                let mut saved_used_pullback_1_at = saved_used_pullback_1.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut d_t10 = zeros_6.clone();
                let mut d_v = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let (d_t12, d_t14) = ::chainrule::__private::add_pullback(
                    &t12,
                    &t14,
                    &out,
                    d_out,
                );
                let (d_last, _) = ::chainrule::__private::mul_pullback(
                    &last,
                    &t13,
                    &t14,
                    d_t14,
                );
                let d_s = d_t12 * sum;
                let mut d_sum = d_t12 * s;
                for k_2 in (0..len_3).rev() {
                    let sum_1 = saved_sum[k_2];
                    saved_g_before_at -= 1;
                    let g_1_before = &saved_g_before[saved_g_before_at];
                    saved_t1_at -= 1;
                    let t11 = &saved_t1[saved_t1_at];
                    saved_used_pullback_at -= 1;
                    let used_pullback_2 = &saved_used_pullback[saved_used_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros_7 = &saved_zeros[saved_zeros_at];
                    let mut d_g_1 = (*zeros_7).clone();
                    let (d_sum_1, d_t11) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        t11,
                        &(sum_1 + *t11),
                        d_sum,
                    );
                    used_pullback_2(d_t11, g_1_before, &mut d_g_1);
                    ::chainrule::__private::add_assign(&mut d_v[k_2], &d_g_1);
                    d_sum = d_sum_1;
                }
                used_pullback_1(d_last, &t10_before, d_t10.__Some_0_mut());
                if t7 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros_1);
                    let zeros_5 = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t9 = (*zeros_5).clone();
                    let mut d_t8 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t9, &d_t10);
                    ::chainrule::__private::add_assign(
                        &mut d_t8,
                        d_t9.__Arrived_0_mut(),
                    );
                    ::chainrule::__private::add_assign(&mut d_v[t6], &d_t8);
                }
                for k in (0..len).rev() {
                    saved_g_before_1_at -= 1;
                    let g_before = &saved_g_before_1[saved_g_before_1_at];
                    saved_used_pullback_1_at -= 1;
                    let used_pullback = &saved_used_pullback_1[saved_used_pullback_1_at];
                    saved_zeros_3_at -= 1;
                    let zeros_3 = &saved_zeros_3[saved_zeros_3_at];
                    let mut d_g = (*zeros_3).clone();
                    used_pullback(d_s, g_before, &mut d_g);
                    ::chainrule::__private::add_assign(&mut d_v[k], &d_g);
                }
                ::chainrule::__private::add_assign(&mut d_t2, &d_v[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_v[1]);
                let d_t15 = d_t3.y;
                let t16 = d_t15 * x;
                let d_x = d_t3.v + t16 + t16 + d_t2.y;
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
    /// The gradient of `cloned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cloned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cloned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cloned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 0.5 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(&mut t1_dot.y, &x_dot);
        ::chainrule::__private::write_part(&mut t1_dot.v, &0.0);
        let t2 = State { y: x * x, v: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(&mut t2_dot.y, &(x_dot * x + x_dot * x));
        ::chainrule::__private::write_part(&mut t2_dot.v, &x_dot);
        let v = ::chainrule::__private::vec![t1, t2];
        let v_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let len = v.len();
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for k in 0..len {
            let mut g = v[k].clone();
            let mut g_dot = v_dot[k].clone();
            let (t3, t3_dot) = g
                .__receiver_of_used()
                .__differentiated_used_forward(&mut g_dot);
            s += t3;
            s_dot += t3_dot;
        }
        let mut kept = ::chainrule::__private::Vec::new();
        let len_1 = v.len();
        for k_1 in 0..len_1 {
            if v[k_1].v > 0.6 {
                let t4 = v[k_1].clone();
                kept.push(t4);
            }
        }
        let len_2 = v.len();
        let t5 = len_2.wrapping_sub(1);
        let mut t6 = len_2 > 0;
        let (mut t10, mut t10_dot) = if t6 {
            let t7 = v[t5].clone();
            let t7_dot = v_dot[t5].clone();
            let t8 = ::core::option::Option::Some(t7);
            let t8_dot = ::core::option::Option::Some(t7_dot);
            (t8, t8_dot)
        } else {
            let t9 = ::core::default::Default::default();
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            (t9, t9_dot)
        };
        ::core::assert!(t6, "a value is there");
        let (last, last_dot) = t10
            .__Some_0_mut()
            .__receiver_of_used()
            .__differentiated_used_forward(t10_dot.__Some_0_mut());
        let len_3 = v.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_3 {
            let mut g_1 = v[k_2].clone();
            let mut g_1_dot = v_dot[k_2].clone();
            let (t11, t11_dot) = g_1
                .__receiver_of_used()
                .__differentiated_used_forward(&mut g_1_dot);
            let t12 = sum + t11;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t11,
                &t12,
                &sum_dot,
                &t11_dot,
            );
            sum = t12;
            sum_dot = t12_dot;
        }
        let t13 = s * sum;
        let t14 = kept.len() as f64;
        let t15 = last * t14;
        let t15_dot = ::chainrule::__private::strong_mul_pushforward(
            &last,
            &t14,
            &t15,
            &last_dot,
            &0.0,
        );
        let out = t13 + t15;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t13,
            &t15,
            &out,
            &(::chainrule::__private::strong_mul(s_dot, sum)
                + ::chainrule::__private::strong_mul(sum_dot, s)),
            &t15_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `of_pairs`.
pub enum of_pairs {}
impl of_pairs {
    /// The result of `of_pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_g_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_used_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_g_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_used_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = State { y: x, v: 0.5 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = (t2, x);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = State { y: x * x, v: x };
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let t5 = (t4, 2.0);
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let v = ::chainrule::__private::vec![t3, t5];
        let zeros_4 = ::chainrule::__private::zeros_like(&v);
        let len = v.len();
        let mut saved_t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut s: f64 = 0.0;
        for k in 0..len {
            let mut g = v[k].0.clone();
            let k_1 = v[k].1;
            let g_before = g.__keep_for_used();
            let (t7, used_pullback) = g.__receiver_of_used().__differentiated_used();
            let zeros_5 = ::chainrule::__private::zeros_like(&g);
            ::chainrule::__private::push(&mut saved_g_before_1, g_before);
            saved_t6[k] = t7;
            ::chainrule::__private::push(&mut saved_used_pullback_1, used_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_5);
            s += k_1 * t7;
        }
        let t8 = State { y: s, v: 0.5 };
        let zeros_6 = ::chainrule::__private::zeros_like(&t8);
        let t9 = (t8, x);
        let zeros_7 = ::chainrule::__private::zeros_like(&t9);
        let t10 = State { y: x * x, v: x };
        let zeros_8 = ::chainrule::__private::zeros_like(&t10);
        let t11 = (t10, 2.0);
        let zeros_9 = ::chainrule::__private::zeros_like(&t11);
        let w = ::chainrule::__private::vec![t9, t11];
        let zeros_10 = ::chainrule::__private::zeros_like(&w);
        let len_1 = w.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_1 {
            let mut g_1 = w[k_2].0.clone();
            let k_3 = w[k_2].1;
            let g_1_before = g_1.__keep_for_used();
            let (t12, used_pullback_1) = g_1
                .__receiver_of_used()
                .__differentiated_used();
            let zeros_11 = ::chainrule::__private::zeros_like(&g_1);
            saved_sum[k_2] = sum;
            ::chainrule::__private::push(&mut saved_g_before, g_1_before);
            ::chainrule::__private::push(&mut saved_t1, t12);
            ::chainrule::__private::push(&mut saved_used_pullback, used_pullback_1);
            ::chainrule::__private::push(&mut saved_zeros, zeros_11);
            sum += k_3 * t12;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_g_before_at = saved_g_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_used_pullback_at = saved_used_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_g_before_1_at = saved_g_before_1.len();
                let mut saved_used_pullback_1_at = saved_used_pullback_1.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_w = zeros_10.clone();
                let mut d_t11 = zeros_9.clone();
                let mut d_t10 = zeros_8.clone();
                let mut d_t9 = zeros_7.clone();
                let mut d_t8 = zeros_6.clone();
                let mut d_v = zeros_4.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_t4 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let mut d_sum_1 = d_sum;
                for k_2 in (0..len_1).rev() {
                    let sum = saved_sum[k_2];
                    saved_g_before_at -= 1;
                    let g_1_before = &saved_g_before[saved_g_before_at];
                    saved_t1_at -= 1;
                    let t12 = &saved_t1[saved_t1_at];
                    saved_used_pullback_at -= 1;
                    let used_pullback_1 = &saved_used_pullback[saved_used_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros_11 = &saved_zeros[saved_zeros_at];
                    let k_3 = w[k_2].1;
                    let t13 = k_3 * *t12;
                    let mut d_g_1 = (*zeros_11).clone();
                    let (d_sum_2, d_t14) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t13,
                        &(sum + t13),
                        d_sum_1,
                    );
                    let (d_k_3, d_t12) = ::chainrule::__private::mul_pullback(
                        &k_3,
                        t12,
                        &t13,
                        d_t14,
                    );
                    used_pullback_1(d_t12, g_1_before, &mut d_g_1);
                    d_w[k_2].1 += d_k_3;
                    ::chainrule::__private::add_assign(&mut d_w[k_2].0, &d_g_1);
                    d_sum_1 = d_sum_2;
                }
                ::chainrule::__private::add_assign(&mut d_t9, &d_w[0]);
                ::chainrule::__private::add_assign(&mut d_t11, &d_w[1]);
                ::chainrule::__private::add_assign(&mut d_t10, &d_t11.0);
                let d_t15 = *d_t10.__State_y_mut();
                let t16 = d_t15 * x;
                ::chainrule::__private::add_assign(&mut d_t8, &d_t9.0);
                let d_s = *d_t8.__State_y_mut();
                let t17 = *d_t10.__State_v_mut();
                let t18 = d_t9.1;
                for k in (0..len).rev() {
                    saved_g_before_1_at -= 1;
                    let g_before = &saved_g_before_1[saved_g_before_1_at];
                    saved_used_pullback_1_at -= 1;
                    let used_pullback = &saved_used_pullback_1[saved_used_pullback_1_at];
                    saved_zeros_1_at -= 1;
                    let zeros_5 = &saved_zeros_1[saved_zeros_1_at];
                    let k_1 = v[k].1;
                    let mut d_g = (*zeros_5).clone();
                    let d_k_1 = d_s * saved_t6[k];
                    let d_t7 = d_s * k_1;
                    used_pullback(d_t7, g_before, &mut d_g);
                    d_v[k].1 += d_k_1;
                    ::chainrule::__private::add_assign(&mut d_v[k].0, &d_g);
                }
                ::chainrule::__private::add_assign(&mut d_t3, &d_v[0]);
                ::chainrule::__private::add_assign(&mut d_t5, &d_v[1]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_t5.0);
                let d_t19 = *d_t4.__State_y_mut();
                let t20 = d_t19 * x;
                ::chainrule::__private::add_assign(&mut d_t2, &d_t3.0);
                let d_x = t17 + t16 + t16 + t18 + *d_t4.__State_v_mut() + t20 + t20
                    + d_t3.1 + *d_t2.__State_y_mut();
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
    /// The gradient of `of_pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 0.5 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = (t1, x);
        let t2_dot = (t1_dot, x_dot);
        let t3 = State { y: x * x, v: x };
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::write_part(
            t3_dot.__State_y_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t3_dot.__State_v_mut(), &x_dot);
        let t4 = (t3, 2.0);
        let t4_dot = (t3_dot, 0.0);
        let v = ::chainrule::__private::vec![t2, t4];
        let v_dot = ::chainrule::__private::vec![t2_dot, t4_dot];
        let len = v.len();
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for k in 0..len {
            let mut g = v[k].0.clone();
            let mut g_dot = v_dot[k].0.clone();
            let k_1 = v[k].1;
            let k_1_dot = v_dot[k].1;
            let (t5, t5_dot) = g
                .__receiver_of_used()
                .__differentiated_used_forward(&mut g_dot);
            s += k_1 * t5;
            s_dot
                += ::chainrule::__private::zero_mul(k_1_dot, t5)
                    + ::chainrule::__private::strong_mul(t5_dot, k_1);
        }
        let t6 = State { y: s, v: 0.5 };
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::write_part(t6_dot.__State_y_mut(), &s_dot);
        ::chainrule::__private::write_part(t6_dot.__State_v_mut(), &0.0);
        let t7 = (t6, x);
        let t7_dot = (t6_dot, x_dot);
        let t8 = State { y: x * x, v: x };
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::write_part(
            t8_dot.__State_y_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t8_dot.__State_v_mut(), &x_dot);
        let t9 = (t8, 2.0);
        let t9_dot = (t8_dot, 0.0);
        let w = ::chainrule::__private::vec![t7, t9];
        let w_dot = ::chainrule::__private::vec![t7_dot, t9_dot];
        let len_1 = w.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_1 {
            let mut g_1 = w[k_2].0.clone();
            let mut g_1_dot = w_dot[k_2].0.clone();
            let k_3 = w[k_2].1;
            let k_3_dot = w_dot[k_2].1;
            let (t10, t10_dot) = g_1
                .__receiver_of_used()
                .__differentiated_used_forward(&mut g_1_dot);
            let t11 = k_3 * t10;
            let t11_dot = ::chainrule::__private::strong_mul_pushforward(
                &k_3,
                &t10,
                &t11,
                &k_3_dot,
                &t10_dot,
            );
            let t12 = sum + t11;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t11,
                &t12,
                &sum_dot,
                &t11_dot,
            );
            sum = t12;
            sum_dot = t12_dot;
        }
        (sum, sum_dot)
    }
}

const _: () = {
    /** The derivatives of the function `add`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let mut d_other = zeros_1.clone();
 let d_out_1 = d_out;
 let d_t3 = d_out_1.x.clone();
 let d_t6 = d_out_1.y.clone();
 let (d_t4, d_t5) = mul_pullback(&t4, &t5, &t6, d_t6);
 add_part(&mut d_other.x, &d_t5);
 add_part(&mut d_this.y, &d_t4);
 let (d_t1, d_t2) = add_pullback(&t1, &t2, &t3, d_t3);
 add_part(&mut d_other.x, &d_t2);
 add_part(&mut d_this.x, &d_t1);
 (d_this, d_other)
 ```*/
    #[allow(
        non_camel_case_types,
        missing_debug_implementations,
        missing_copy_implementations,
        reason = "a name for the derivatives, without values"
    )]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    enum add {}
    #[allow(unused, reason = "a sweep is handed every adjoint, read or not")]
    #[allow(non_snake_case, reason = "names follow those of the user")]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    impl add {
        /// The result of `add` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Normal,
            other: Normal,
        ) -> (
            Normal,
            impl ::core::ops::Fn(
                <Normal as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Normal as ::chainrule::Differentiable>::Tangent,
                    <Normal as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let t1 = this.x;
            let t2 = other.x;
            let t3 = t1 + t2;
            let t4 = this.y;
            let t5 = other.x;
            let t6 = t4 * t5;
            let out = Normal { x: t3, y: t6 };
            (
                out,
                move |d_out: <Normal as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.x.clone();
                    let d_t6 = d_out_1.y.clone();
                    let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_other.x, &d_t5);
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t4);
                    let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t3,
                    );
                    ::chainrule::__private::add_part(&mut d_other.x, &d_t2);
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    (d_this, d_other)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Normal,
            other: Normal,
        ) -> (
            Normal,
            impl ::core::ops::Fn(
                <Normal as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Normal as ::chainrule::Differentiable>::Tangent,
                    <Normal as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `add`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Normal,
            other: Normal,
        ) -> (
            <Normal as ::chainrule::Differentiable>::Tangent,
            <Normal as ::chainrule::Differentiable>::Tangent,
        )
        where
            Normal: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `add` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Normal,
            other: Normal,
        ) -> (
            Normal,
            (
                <Normal as ::chainrule::Differentiable>::Tangent,
                <Normal as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Normal: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Normal as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `add`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Normal,
            other: Normal,
            d_this: &mut <Normal as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Normal as ::chainrule::Differentiable>::Tangent,
        ) -> Normal
        where
            Normal: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Normal, Normal),
            tangents: (
                <Normal as ::chainrule::Differentiable>::Tangent,
                <Normal as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Normal,
            this_dot: <Normal as ::chainrule::Differentiable>::Tangent,
            other: Normal,
            other_dot: <Normal as ::chainrule::Differentiable>::Tangent,
        ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = other.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.x);
            let t3 = t1 + t2;
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = this.y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
            let t5 = other.x;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &other_dot.x);
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let out = Normal { x: t3, y: t6 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t3_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t6_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        add : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::AddRule<Normal> for Normal {
        type Out = Normal;
        type OutTangent = <Normal as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Normal as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Normal as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Normal,
            _: &Normal,
            d_out: <Normal as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Normal as ::chainrule::Differentiable>::Tangent,
            <Normal as ::chainrule::Differentiable>::Tangent,
        ) {
            add::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Normal,
            _: &Normal,
            lhs_dot: &<Normal as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Normal as ::chainrule::Differentiable>::Tangent,
        ) -> <Normal as ::chainrule::Differentiable>::Tangent {
            add::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

/// The derivatives of the function `given_or`.
pub enum given_or {}
impl given_or {
    /// The result of `given_or` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        q: Option<Normal>,
        b: f64,
    ) -> (
        Normal,
        impl ::core::ops::Fn(
            <Normal as ::chainrule::Differentiable>::Tangent,
        ) -> (<Option<Normal> as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&q);
        let t1 = q.is_some();
        let out = if t1 {
            let n = ::chainrule::__private::copied(q.__Some_0());
            let zeros_1 = ::chainrule::__private::zeros_like(&n);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            n
        } else {
            let t2 = Normal { x: b * b, y: 1.0 };
            let zeros_2 = ::chainrule::__private::zeros_like(&t2);
            saved_zeros_1 = ::core::option::Option::Some(zeros_2);
            t2
        };
        (
            out,
            move |d_out: <Normal as ::chainrule::Differentiable>::Tangent| {
                let mut d_q = zeros.clone();
                let d_out_1 = d_out;
                let d_b = if t1 {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_n = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_n, &d_out_1);
                    ::chainrule::__private::add_part(d_q.__Some_0_mut(), &d_n);
                    0.0
                } else {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t2 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_out_1);
                    let d_t3 = d_t2.x;
                    let t4 = d_t3 * b;
                    t4 + t4
                };
                (d_q, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        q: Option<Normal>,
        b: f64,
    ) -> (
        Normal,
        impl ::core::ops::Fn(
            <Normal as ::chainrule::Differentiable>::Tangent,
        ) -> (<Option<Normal> as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(q, b)
    }
    /// The gradient of `given_or`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        q: Option<Normal>,
        b: f64,
    ) -> (<Option<Normal> as ::chainrule::Differentiable>::Tangent, f64)
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(q, b);
        pullback(
            <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        )
    }
    /// The value of `given_or` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        q: Option<Normal>,
        b: f64,
    ) -> (Normal, (<Option<Normal> as ::chainrule::Differentiable>::Tangent, f64))
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(q, b);
        (
            value,
            pullback(
                <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `given_or`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        q: Option<Normal>,
        b: f64,
        d_q: &mut <Option<Normal> as ::chainrule::Differentiable>::Tangent,
        d_b: &mut f64,
    ) -> Normal
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(q, b);
        let (d_q_added, d_b_added) = pullback(
            <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_q, &d_q_added);
        *d_b += d_b_added;
        value
    }
    /// The result of `given_or` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Option<Normal>, f64),
        tangents: (<Option<Normal> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
        let (q, b) = args;
        let (q_dot, b_dot) = tangents;
        Self::__jvp(q, q_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        q: Option<Normal>,
        q_dot: <Option<Normal> as ::chainrule::Differentiable>::Tangent,
        b: f64,
        b_dot: f64,
    ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
        use ::chainrule::__private::Present as _;
        let (out, out_dot) = if q.is_some() {
            let n = ::chainrule::__private::copied(q.__Some_0());
            let mut n_dot = ::chainrule::__zeros_of!(& n);
            ::chainrule::__private::read_part(&mut n_dot, q_dot.__Some_0());
            (n, n_dot)
        } else {
            let t1 = Normal { x: b * b, y: 1.0 };
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::write_part(&mut t1_dot.x, &(b_dot * b + b_dot * b));
            ::chainrule::__private::write_part(&mut t1_dot.y, &0.0);
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

impl Face {
    /// The result of `normal` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn normal_vjp(
        self: &mut Self,
    ) -> (
        Normal,
        impl ::core::ops::Fn(
            <Normal as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__normal_vjp(self);
        (
            out,
            move |
                d_out: <Normal as ::chainrule::Differentiable>::Tangent,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                pullback(d_out, d_self);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __normal_vjp(
        this: &mut Self,
    ) -> (
        Normal,
        impl ::core::ops::Fn(
            <Normal as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let t3 = ::core::matches!(this.cached, Some(..));
        let out = if t3 {
            ::chainrule::__private::copied(this.cached.__Some_0())
        } else {
            let t4 = this.a;
            let t5 = this.b;
            let n_2 = Normal { x: t4 * t5, y: this.b };
            let zeros = ::chainrule::__private::zeros_like(&n_2);
            let t6 = ::core::option::Option::Some(n_2);
            let zeros_1 = ::chainrule::__private::zeros_like(&t6);
            let zeros_2 = ::chainrule::__private::zeros_like(&this.cached);
            this.cached = t6;
            saved_t1 = ::core::option::Option::Some(t4);
            saved_t2 = ::core::option::Option::Some(t5);
            saved_zeros = ::core::option::Option::Some(zeros);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            saved_zeros_2 = ::core::option::Option::Some(zeros_2);
            n_2
        };
        (
            out,
            move |
                d_out: <Normal as ::chainrule::Differentiable>::Tangent,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                if t3 {
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.cached; .__Some_0_mut()),
                        &d_out,
                    );
                } else {
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let t5 = ::chainrule::__private::kept(&saved_t2);
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t6 = (*zeros_1).clone();
                    let mut d_n_2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_n_2, &d_out);
                    ::chainrule::__private::add_assign(&mut d_t6, &d_this.cached);
                    ::chainrule::__private::write_part(&mut d_this.cached, zeros_2);
                    let d_t7 = d_t6.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_assign(&mut d_n_2, &d_t7);
                    let d_t8 = d_n_2.x.clone();
                    let d_t9 = d_n_2.y.clone();
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t9);
                    let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                        t4,
                        t5,
                        &(*t4 * *t5),
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t5);
                    ::chainrule::__private::add_part(&mut d_this.a, &d_t4);
                }
            },
        )
    }
    /// The gradient of `normal`, with the shape of its arguments.
    #[inline]
    fn normal_grad<__Float>(
        self: &mut Self,
    ) -> <Self as ::chainrule::Differentiable>::Tangent
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__normal_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        pullback(
            <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            &mut d_self,
        );
        d_self
    }
    /// The value of `normal` and its gradient.
    #[inline]
    fn normal_value_and_grad<__Float>(
        self: &mut Self,
    ) -> (Normal, <Self as ::chainrule::Differentiable>::Tangent)
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__normal_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        pullback(
            <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            &mut d_self,
        );
        (value, d_self)
    }
    /// The value of `normal`; its gradient is added to the buffers.
    #[inline]
    fn normal_accumulate_grad<__Float>(
        self: &mut Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> Normal
    where
        Normal: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__normal_vjp(self);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        pullback(
            <Normal as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            &mut d_self_added,
        );
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_normal(
        self: &mut Self,
    ) -> (
        Normal,
        impl ::core::ops::Fn(
            <Normal as ::chainrule::Differentiable>::Tangent,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__normal_vjp(self);
        (
            out,
            move |
                d_out: <Normal as ::chainrule::Differentiable>::Tangent,
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_normal(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_normal(&mut self) -> &mut Self {
        self
    }
    /// The result of `normal` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn normal_jvp(
        self: &mut Self,
        tangents: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
        let this_dot = tangents;
        Self::__normal_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __normal_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (out, out_dot) = if ::core::matches!(this.cached, Some(..)) {
            let n = ::chainrule::__private::copied(this.cached.__Some_0());
            let mut n_dot = ::chainrule::__zeros_of!(& n);
            ::chainrule::__private::read_part(
                &mut n_dot,
                ::chainrule::__part!(ref this_dot.cached; .__Some_0()),
            );
            (n, n_dot)
        } else {
            let t1 = this.a;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.a);
            let t2 = this.b;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &this_dot.b);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = this.b;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.b);
            let n_2 = Normal { x: t3, y: t4 };
            let mut n_2_dot = ::chainrule::__zeros_of!(& n_2);
            ::chainrule::__private::write_part(&mut n_2_dot.x, &t3_dot);
            ::chainrule::__private::write_part(&mut n_2_dot.y, &t4_dot);
            let t5_dot = n_2_dot.clone();
            let t6 = ::core::option::Option::Some(n_2);
            let t6_dot = ::core::option::Option::Some(t5_dot);
            this.cached = t6;
            ::chainrule::__private::write_part(&mut this_dot.cached, &t6_dot);
            let t7_dot = n_2_dot.clone();
            (n_2, t7_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_normal_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Normal, <Normal as ::chainrule::Differentiable>::Tangent) {
        Self::__normal_jvp(self, this_dot)
    }
}

/// The derivatives of the function `returned_early`.
pub enum returned_early {}
impl returned_early {
    /// The result of `returned_early` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut face = Face {
            a: x,
            b: x * x,
            cached: None,
        };
        let face_before = face.__keep_for_normal();
        let (p, normal_pullback) = face.__receiver_of_normal().__differentiated_normal();
        let zeros = ::chainrule::__private::zeros_like(&p);
        let face_before_1 = face.__keep_for_normal();
        let (q, normal_pullback_1) = face
            .__receiver_of_normal()
            .__differentiated_normal();
        let zeros_1 = ::chainrule::__private::zeros_like(&q);
        let zeros_2 = ::chainrule::__private::zeros_like(&face);
        let t1 = p.x;
        let t2 = q.y;
        let t3 = t1 * t2;
        let t4 = ::core::option::Option::None;
        let (t5, given_or_pullback) = given_or::__vjp(t4, x);
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let t6 = t5.x;
        let t7 = t3 * t6;
        let t8 = ::core::option::Option::Some(p);
        let zeros_4 = ::chainrule::__private::zeros_like(&t8);
        let (t9, given_or_pullback_1) = given_or::__vjp(t8, x);
        let zeros_5 = ::chainrule::__private::zeros_like(&t9);
        let t10 = t9.y;
        let out = t7 * t10;
        (
            out,
            move |d_out: f64| {
                let mut d_t9 = zeros_5.clone();
                let mut d_t8 = zeros_4.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_q = zeros_1.clone();
                let mut d_p = zeros.clone();
                let mut d_face = zeros_2.clone();
                let (d_t7, d_t10) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t10,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t9.y, &d_t10);
                let (d_t8_1, t11) = given_or_pullback_1(d_t9);
                ::chainrule::__private::add_assign(&mut d_t8, &d_t8_1);
                ::chainrule::__private::add_assign(&mut d_p, d_t8.__Arrived_0_mut());
                let (d_t3, d_t6) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_t5.x, &d_t6);
                let (_, t12) = given_or_pullback(d_t5);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_q.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_p.x, &d_t1);
                normal_pullback_1(d_q, &face_before_1, &mut d_face);
                normal_pullback(d_p, &face_before, &mut d_face);
                let d_t13 = *d_face.__Face_b_mut();
                let t14 = d_t13 * x;
                let d_x = t11 + t12 + *d_face.__Face_a_mut() + t14 + t14;
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
    /// The gradient of `returned_early`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `returned_early` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `returned_early`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `returned_early` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = None;
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut face = Face { a: x, b: x * x, cached: t1 };
        let mut face_dot = ::chainrule::__zeros_of!(& face);
        ::chainrule::__private::write_part(face_dot.__Face_a_mut(), &x_dot);
        ::chainrule::__private::write_part(
            face_dot.__Face_b_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(face_dot.__Face_cached_mut(), &t1_dot);
        let (p, p_dot) = face.__differentiated_normal_forward(&mut face_dot);
        let (q, q_dot) = face.__differentiated_normal_forward(&mut face_dot);
        let t2 = p.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &p_dot.x);
        let t3 = q.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &q_dot.y);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = ::core::option::Option::None;
        let t5_dot = ::chainrule::__zeros_of!(& t5);
        let (t6, t6_dot) = given_or::__jvp(t5, t5_dot, x, x_dot);
        let t7 = t6.x;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &t6_dot.x);
        let t8 = t4 * t7;
        let t8_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &t7,
            &t8,
            &t4_dot,
            &t7_dot,
        );
        let p_dot_1 = p_dot.clone();
        let t9 = ::core::option::Option::Some(p);
        let t9_dot = ::core::option::Option::Some(p_dot_1);
        let (t10, t10_dot) = given_or::__jvp(t9, t9_dot, x, x_dot);
        let t11 = t10.y;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &t10_dot.y);
        let out = t8 * t11;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t8,
            &t11,
            &out,
            &t8_dot,
            &t11_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `chosen`.
pub enum chosen {}
impl chosen {
    /// The result of `chosen` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_a_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_8 = ::core::option::Option::None;
        let mut saved_zeros_9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_10 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_11 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_12 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_t3 = ::core::option::Option::None;
        let mut saved_zeros_13 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_14 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_15 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_16 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_17 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_18 = ::chainrule::__private::Vec::with_capacity(64);
        let t4 = Normal { x: x, y: 2.0 };
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let t5 = Normal { x: x * x, y: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let t6 = Normal { x: 0.1, y: 3.0 * x };
        let zeros_2 = ::chainrule::__private::zeros_like(&t6);
        let ps = [t4, t5, t6];
        let zeros_3 = ::chainrule::__private::zeros_like(&ps);
        let len = ps.len();
        let mut exits = false;
        let mut t7 = ::core::default::Default::default();
        for k in 0..len {
            let zeros_4 = ::chainrule::__private::zeros_like(&t7);
            let exits_1 = if ps[k].x > 0.3 {
                let t8 = ps[k].clone();
                let zeros_5 = ::chainrule::__private::zeros_like(&t8);
                ::chainrule::__private::is_option_of(&t7, &t8);
                let t10 = if exits {
                    let t9 = ::chainrule::__private::copied(t7.__Some_0());
                    let zeros_6 = ::chainrule::__private::zeros_like(&t9);
                    ::chainrule::__private::push(&mut saved_zeros_13, zeros_6);
                    t9
                } else {
                    t8
                };
                let zeros_7 = ::chainrule::__private::zeros_like(&t10);
                let t11 = ::core::option::Option::Some(t10);
                let zeros_8 = ::chainrule::__private::zeros_like(&t11);
                ::chainrule::__private::push(&mut saved_zeros_14, zeros_5);
                ::chainrule::__private::push(&mut saved_zeros_15, zeros_7);
                ::chainrule::__private::push(&mut saved_zeros_16, zeros_8);
                t7 = t11;
                true
            } else {
                exits
            };
            let zeros_9 = ::chainrule::__private::zeros_like(&t7);
            ::chainrule::__private::push(&mut saved_exits_3, exits);
            ::chainrule::__private::push(&mut saved_zeros_17, zeros_4);
            ::chainrule::__private::push(&mut saved_zeros_18, zeros_9);
            exits = exits_1;
        }
        let zeros_10 = ::chainrule::__private::zeros_like(&t7);
        let found = if exits {
            let p = ::chainrule::__private::copied(t7.__Some_0());
            let zeros_11 = ::chainrule::__private::zeros_like(&p);
            let t12 = p.x;
            let t13 = p.y;
            saved_zeros_12 = ::core::option::Option::Some(zeros_11);
            saved_t2 = ::core::option::Option::Some(t12);
            saved_t3 = ::core::option::Option::Some(t13);
            t12 * t13
        } else {
            0.0
        };
        let len_1 = ps.len();
        let mut exits_2 = false;
        let mut t14 = ::core::default::Default::default();
        for k_1 in 0..len_1 {
            let zeros_12 = ::chainrule::__private::zeros_like(&t14);
            let t15 = ps[k_1];
            let exits_3 = if t15.x < 0.3 {
                ::chainrule::__private::is_option_of(&t14, &t15);
                let t16 = if exits_2 {
                    ::chainrule::__private::copied(t14.__Some_0())
                } else {
                    t15
                };
                let t17 = ::core::option::Option::Some(t16);
                let zeros_13 = ::chainrule::__private::zeros_like(&t17);
                ::chainrule::__private::push(&mut saved_zeros_9, zeros_13);
                t14 = t17;
                true
            } else {
                exits_2
            };
            let zeros_14 = ::chainrule::__private::zeros_like(&t14);
            ::chainrule::__private::push(&mut saved_exits_2, exits_2);
            ::chainrule::__private::push(&mut saved_zeros_10, zeros_12);
            ::chainrule::__private::push(&mut saved_zeros_11, zeros_14);
            exits_2 = exits_3;
        }
        let zeros_15 = ::chainrule::__private::zeros_like(&t14);
        let t18 = Normal { x: x, y: 1.0 };
        let zeros_16 = ::chainrule::__private::zeros_like(&t18);
        let first = if exits_2 {
            let t19 = ::chainrule::__private::copied(t14.__Some_0());
            let zeros_17 = ::chainrule::__private::zeros_like(&t19);
            saved_zeros_8 = ::core::option::Option::Some(zeros_17);
            t19
        } else {
            t18
        };
        let zeros_18 = ::chainrule::__private::zeros_like(&first);
        let len_2 = ps.len();
        let mut exits_4 = false;
        let mut t20 = ::core::default::Default::default();
        for k_2 in 0..len_2 {
            let zeros_19 = ::chainrule::__private::zeros_like(&t20);
            let t21 = ps[k_2].clone();
            let zeros_20 = ::chainrule::__private::zeros_like(&t21);
            ::chainrule::__private::is_option_of(&t20, &t21);
            let t25 = if exits_4 {
                let t22 = ::core::matches!(
                    ::chainrule::__private::plain((* t20.__Some_0()).x.total_cmp(& t21
                    .x)), ::core::cmp::Ordering::Greater
                );
                let t24 = if t22 {
                    let t23 = ::chainrule::__private::copied(t20.__Some_0());
                    let zeros_21 = ::chainrule::__private::zeros_like(&t23);
                    ::chainrule::__private::push(&mut saved_zeros_2, zeros_21);
                    t23
                } else {
                    t21
                };
                let zeros_22 = ::chainrule::__private::zeros_like(&t24);
                ::chainrule::__private::push(&mut saved_t1, t22);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_22);
                t24
            } else {
                t21
            };
            let zeros_23 = ::chainrule::__private::zeros_like(&t25);
            let t26 = ::core::option::Option::Some(t25);
            let zeros_24 = ::chainrule::__private::zeros_like(&t26);
            ::chainrule::__private::push(&mut saved_exits_1, exits_4);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_19);
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_20);
            ::chainrule::__private::push(&mut saved_zeros_6, zeros_23);
            ::chainrule::__private::push(&mut saved_zeros_7, zeros_24);
            exits_4 = true;
            t20 = t26;
        }
        let zeros_25 = ::chainrule::__private::zeros_like(&t20);
        ::core::assert!(exits_4, "a value is there");
        let top = ::chainrule::__private::copied(t20.__Some_0());
        let zeros_26 = ::chainrule::__private::zeros_like(&top);
        let len_3 = ps.len();
        let mut exits_5 = false;
        let mut t27 = ::core::default::Default::default();
        for k_3 in 0..len_3 {
            let zeros_27 = ::chainrule::__private::zeros_like(&t27);
            let b_2 = ps[k_3];
            ::chainrule::__private::is_option_of(&t27, &b_2);
            let t28 = if exits_5 {
                let a_2 = ::chainrule::__private::copied(t27.__Some_0());
                ::chainrule::__private::push(&mut saved_a_2, a_2);
                a_2 + b_2
            } else {
                b_2
            };
            let t29 = ::core::option::Option::Some(t28);
            let zeros_28 = ::chainrule::__private::zeros_like(&t29);
            ::chainrule::__private::push(&mut saved_exits, exits_5);
            ::chainrule::__private::push(&mut saved_zeros, zeros_27);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_28);
            exits_5 = true;
            t27 = t29;
        }
        let zeros_29 = ::chainrule::__private::zeros_like(&t27);
        ::core::assert!(exits_5, "a value is there");
        let sum = ::chainrule::__private::copied(t27.__Some_0());
        let zeros_30 = ::chainrule::__private::zeros_like(&sum);
        let t30 = top.x;
        let t31 = top.y;
        let t32 = t30 * t31;
        let t33 = sum.x;
        let t34 = t32 * t33;
        let t35 = sum.y;
        let t36 = t34 * t35;
        let t37 = first.y;
        let t38 = t36 * t37;
        let out = found + t38;
        (
            out,
            move |d_out: f64| {
                let mut saved_a_2_at = saved_a_2.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_exits_1_at = saved_exits_1.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_zeros_9_at = saved_zeros_9.len();
                let mut saved_exits_2_at = saved_exits_2.len();
                let mut saved_zeros_10_at = saved_zeros_10.len();
                let mut saved_zeros_11_at = saved_zeros_11.len();
                let mut saved_zeros_13_at = saved_zeros_13.len();
                let mut saved_zeros_14_at = saved_zeros_14.len();
                let mut saved_zeros_15_at = saved_zeros_15.len();
                let mut saved_zeros_16_at = saved_zeros_16.len();
                let mut saved_exits_3_at = saved_exits_3.len();
                let mut saved_zeros_17_at = saved_zeros_17.len();
                let mut saved_zeros_18_at = saved_zeros_18.len();
                let mut d_sum = zeros_30.clone();
                let mut d_t27 = zeros_29.clone();
                let mut d_top = zeros_26.clone();
                let mut d_t20 = zeros_25.clone();
                let mut d_first = zeros_18.clone();
                let mut d_t18 = zeros_16.clone();
                let mut d_t14 = zeros_15.clone();
                let mut d_t7 = zeros_10.clone();
                let mut d_ps = zeros_3.clone();
                let mut d_t6 = zeros_2.clone();
                let mut d_t5 = zeros_1.clone();
                let mut d_t4 = zeros.clone();
                let (d_found, d_t38) = ::chainrule::__private::add_pullback(
                    &found,
                    &t38,
                    &out,
                    d_out,
                );
                let (d_t36, d_t37) = ::chainrule::__private::mul_pullback(
                    &t36,
                    &t37,
                    &t38,
                    d_t38,
                );
                ::chainrule::__private::add_part(&mut d_first.y, &d_t37);
                let (d_t34, d_t35) = ::chainrule::__private::mul_pullback(
                    &t34,
                    &t35,
                    &t36,
                    d_t36,
                );
                ::chainrule::__private::add_part(&mut d_sum.y, &d_t35);
                let (d_t32, d_t33) = ::chainrule::__private::mul_pullback(
                    &t32,
                    &t33,
                    &t34,
                    d_t34,
                );
                ::chainrule::__private::add_part(&mut d_sum.x, &d_t33);
                let (d_t30, d_t31) = ::chainrule::__private::mul_pullback(
                    &t30,
                    &t31,
                    &t32,
                    d_t32,
                );
                ::chainrule::__private::add_part(&mut d_top.y, &d_t31);
                ::chainrule::__private::add_part(&mut d_top.x, &d_t30);
                ::chainrule::__private::add_part(d_t27.__Some_0_mut(), &d_sum);
                let mut d_t27_1 = d_t27;
                for k_3 in (0..len_3).rev() {
                    saved_exits_at -= 1;
                    let exits_5 = saved_exits[saved_exits_at];
                    saved_zeros_at -= 1;
                    let zeros_27 = &saved_zeros[saved_zeros_at];
                    saved_zeros_1_at -= 1;
                    let zeros_28 = &saved_zeros_1[saved_zeros_1_at];
                    let b_2 = ps[k_3];
                    let mut d_t27_2 = (*zeros_27).clone();
                    let mut d_t29 = (*zeros_28).clone();
                    ::chainrule::__private::add_assign(&mut d_t29, &d_t27_1);
                    let d_t28 = d_t29.__Arrived_0_mut().clone();
                    let d_b_2_1 = if exits_5 {
                        saved_a_2_at -= 1;
                        let a_2 = &saved_a_2[saved_a_2_at];
                        let (d_a_2, d_b_2) = ::chainrule::__private::add_pullback(
                            a_2,
                            &b_2,
                            &(*a_2 + b_2),
                            d_t28,
                        );
                        ::chainrule::__private::add_part(d_t27_2.__Some_0_mut(), &d_a_2);
                        d_b_2
                    } else {
                        d_t28
                    };
                    ::chainrule::__private::add_assign(&mut d_ps[k_3], &d_b_2_1);
                    d_t27_1 = d_t27_2;
                }
                ::chainrule::__private::add_part(d_t20.__Some_0_mut(), &d_top);
                let mut d_t20_1 = d_t20;
                for k_2 in (0..len_2).rev() {
                    saved_exits_1_at -= 1;
                    let exits_4 = saved_exits_1[saved_exits_1_at];
                    saved_zeros_4_at -= 1;
                    let zeros_19 = &saved_zeros_4[saved_zeros_4_at];
                    saved_zeros_5_at -= 1;
                    let zeros_20 = &saved_zeros_5[saved_zeros_5_at];
                    saved_zeros_6_at -= 1;
                    let zeros_23 = &saved_zeros_6[saved_zeros_6_at];
                    saved_zeros_7_at -= 1;
                    let zeros_24 = &saved_zeros_7[saved_zeros_7_at];
                    let mut d_t20_2 = (*zeros_19).clone();
                    let mut d_t26 = (*zeros_24).clone();
                    let mut d_t25 = (*zeros_23).clone();
                    let mut d_t21 = (*zeros_20).clone();
                    ::chainrule::__private::add_assign(&mut d_t26, &d_t20_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t25,
                        d_t26.__Arrived_0_mut(),
                    );
                    if exits_4 {
                        saved_t1_at -= 1;
                        let t22 = saved_t1[saved_t1_at];
                        saved_zeros_3_at -= 1;
                        let zeros_22 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t24 = (*zeros_22).clone();
                        ::chainrule::__private::add_assign(&mut d_t24, &d_t25);
                        if t22 {
                            saved_zeros_2_at -= 1;
                            let zeros_21 = &saved_zeros_2[saved_zeros_2_at];
                            let mut d_t23 = (*zeros_21).clone();
                            ::chainrule::__private::add_assign(&mut d_t23, &d_t24);
                            ::chainrule::__private::add_part(
                                d_t20_2.__Some_0_mut(),
                                &d_t23,
                            );
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t21, &d_t24);
                        }
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t21, &d_t25);
                    }
                    ::chainrule::__private::add_assign(&mut d_ps[k_2], &d_t21);
                    d_t20_1 = d_t20_2;
                }
                if exits_2 {
                    let zeros_17 = ::chainrule::__private::kept(&saved_zeros_8);
                    let mut d_t19 = (*zeros_17).clone();
                    ::chainrule::__private::add_assign(&mut d_t19, &d_first);
                    ::chainrule::__private::add_part(d_t14.__Some_0_mut(), &d_t19);
                } else {
                    ::chainrule::__private::add_assign(&mut d_t18, &d_first);
                }
                let mut d_t14_1 = d_t14;
                let t39 = *d_t18.__Normal_x_mut();
                for k_1 in (0..len_1).rev() {
                    saved_exits_2_at -= 1;
                    let exits_2_1 = saved_exits_2[saved_exits_2_at];
                    saved_zeros_10_at -= 1;
                    let zeros_12 = &saved_zeros_10[saved_zeros_10_at];
                    saved_zeros_11_at -= 1;
                    let zeros_14 = &saved_zeros_11[saved_zeros_11_at];
                    let t15 = ps[k_1];
                    let mut d_t14_2 = (*zeros_12).clone();
                    let mut d_t14_3 = (*zeros_14).clone();
                    ::chainrule::__private::add_assign(&mut d_t14_3, &d_t14_1);
                    let d_t15_1 = if t15.x < 0.3 {
                        saved_zeros_9_at -= 1;
                        let zeros_13 = &saved_zeros_9[saved_zeros_9_at];
                        let mut d_t17 = (*zeros_13).clone();
                        ::chainrule::__private::add_assign(&mut d_t17, &d_t14_3);
                        let d_t16 = d_t17.__Arrived_0_mut().clone();
                        let d_t15 = if exits_2_1 {
                            ::chainrule::__private::add_part(
                                d_t14_2.__Some_0_mut(),
                                &d_t16,
                            );
                            let t40 = ::chainrule::__private::zeros_like(&t15);
                            t40
                        } else {
                            d_t16
                        };
                        d_t15
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t14_2, &d_t14_3);
                        let t41 = ::chainrule::__private::zeros_like(&t15);
                        t41
                    };
                    ::chainrule::__private::add_assign(&mut d_ps[k_1], &d_t15_1);
                    d_t14_1 = d_t14_2;
                }
                if exits {
                    let zeros_11 = ::chainrule::__private::kept(&saved_zeros_12);
                    let t12 = ::chainrule::__private::kept(&saved_t2);
                    let t13 = ::chainrule::__private::kept(&saved_t3);
                    let mut d_p = (*zeros_11).clone();
                    let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                        t12,
                        t13,
                        &(*t12 * *t13),
                        d_found,
                    );
                    ::chainrule::__private::add_part(&mut d_p.y, &d_t13);
                    ::chainrule::__private::add_part(&mut d_p.x, &d_t12);
                    ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_p);
                }
                let mut d_t7_1 = d_t7;
                for k in (0..len).rev() {
                    saved_exits_3_at -= 1;
                    let exits_6 = saved_exits_3[saved_exits_3_at];
                    saved_zeros_17_at -= 1;
                    let zeros_4 = &saved_zeros_17[saved_zeros_17_at];
                    saved_zeros_18_at -= 1;
                    let zeros_9 = &saved_zeros_18[saved_zeros_18_at];
                    let mut d_t7_2 = (*zeros_4).clone();
                    let mut d_t7_3 = (*zeros_9).clone();
                    ::chainrule::__private::add_assign(&mut d_t7_3, &d_t7_1);
                    if ps[k].x > 0.3 {
                        saved_zeros_14_at -= 1;
                        let zeros_5 = &saved_zeros_14[saved_zeros_14_at];
                        saved_zeros_15_at -= 1;
                        let zeros_7 = &saved_zeros_15[saved_zeros_15_at];
                        saved_zeros_16_at -= 1;
                        let zeros_8 = &saved_zeros_16[saved_zeros_16_at];
                        let mut d_t11 = (*zeros_8).clone();
                        let mut d_t10 = (*zeros_7).clone();
                        let mut d_t8 = (*zeros_5).clone();
                        ::chainrule::__private::add_assign(&mut d_t11, &d_t7_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t10,
                            d_t11.__Arrived_0_mut(),
                        );
                        if exits_6 {
                            saved_zeros_13_at -= 1;
                            let zeros_6 = &saved_zeros_13[saved_zeros_13_at];
                            let mut d_t9 = (*zeros_6).clone();
                            ::chainrule::__private::add_assign(&mut d_t9, &d_t10);
                            ::chainrule::__private::add_part(
                                d_t7_2.__Some_0_mut(),
                                &d_t9,
                            );
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t8, &d_t10);
                        }
                        ::chainrule::__private::add_assign(&mut d_ps[k], &d_t8);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t7_2, &d_t7_3);
                    }
                    d_t7_1 = d_t7_2;
                }
                ::chainrule::__private::add_assign(&mut d_t4, &d_ps[0]);
                ::chainrule::__private::add_assign(&mut d_t5, &d_ps[1]);
                ::chainrule::__private::add_assign(&mut d_t6, &d_ps[2]);
                let d_t42 = *d_t6.__Normal_y_mut();
                let d_t43 = *d_t5.__Normal_x_mut();
                let t44 = d_t43 * x;
                let d_x = t39 + d_t42 * 3.0 + *d_t5.__Normal_y_mut() + t44 + t44
                    + *d_t4.__Normal_x_mut();
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
    /// The gradient of `chosen`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `chosen` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `chosen`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `chosen` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Normal { x: x, y: 2.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Normal_x_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__Normal_y_mut(), &0.0);
        let t2 = Normal { x: x * x, y: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(
            t2_dot.__Normal_x_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t2_dot.__Normal_y_mut(), &x_dot);
        let t3 = Normal { x: 0.1, y: 3.0 * x };
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::write_part(t3_dot.__Normal_x_mut(), &0.0);
        ::chainrule::__private::write_part(t3_dot.__Normal_y_mut(), &(x_dot * 3.0));
        let ps = [t1, t2, t3];
        let ps_dot = [t1_dot, t2_dot, t3_dot];
        let len = ps.len();
        let t4 = ::core::default::Default::default();
        let t4_dot = ::chainrule::__zeros_of!(& t4);
        let mut exits = false;
        let mut t5 = t4;
        let mut t5_dot = t4_dot;
        for k in 0..len {
            if ps[k].x > 0.3 {
                let t6 = ps[k].clone();
                let t6_dot = ps_dot[k].clone();
                ::chainrule::__private::is_option_of(&t5, &t6);
                let (t8, t8_dot) = if exits {
                    let t7 = ::chainrule::__private::copied(t5.__Some_0());
                    let mut t7_dot = ::chainrule::__zeros_of!(& t7);
                    ::chainrule::__private::read_part(&mut t7_dot, t5_dot.__Some_0());
                    (t7, t7_dot)
                } else {
                    let t6_dot_1 = t6_dot.clone();
                    (t6, t6_dot_1)
                };
                let t9 = ::core::option::Option::Some(t8);
                let t9_dot = ::core::option::Option::Some(t8_dot);
                exits = true;
                t5 = t9;
                t5_dot = t9_dot;
            } else {
                let t5_dot_1 = t5_dot.clone();
                t5_dot = t5_dot_1;
            }
        }
        let (found, found_dot) = if exits {
            let p = ::chainrule::__private::copied(t5.__Some_0());
            let mut p_dot = ::chainrule::__zeros_of!(& p);
            ::chainrule::__private::read_part(&mut p_dot, t5_dot.__Some_0());
            let t10 = p.x;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &p_dot.x);
            let t11 = p.y;
            let mut t11_dot = ::chainrule::__zeros_of!(& t11);
            ::chainrule::__private::read_part(&mut t11_dot, &p_dot.y);
            let t12 = t10 * t11;
            let t12_dot = ::chainrule::__private::mul_pushforward(
                &t10,
                &t11,
                &t12,
                &t10_dot,
                &t11_dot,
            );
            (t12, t12_dot)
        } else {
            (0.0, 0.0)
        };
        let len_1 = ps.len();
        let t13 = ::core::default::Default::default();
        let t13_dot = ::chainrule::__zeros_of!(& t13);
        let mut exits_1 = false;
        let mut t14 = t13;
        let mut t14_dot = t13_dot;
        for k_1 in 0..len_1 {
            let t15 = ps[k_1];
            let t15_dot = ps_dot[k_1].clone();
            if t15.x < 0.3 {
                ::chainrule::__private::is_option_of(&t14, &t15);
                let (t17, t17_dot) = if exits_1 {
                    let t16 = ::chainrule::__private::copied(t14.__Some_0());
                    let mut t16_dot = ::chainrule::__zeros_of!(& t16);
                    ::chainrule::__private::read_part(&mut t16_dot, t14_dot.__Some_0());
                    (t16, t16_dot)
                } else {
                    let t15_dot_1 = t15_dot.clone();
                    (t15, t15_dot_1)
                };
                let t18 = ::core::option::Option::Some(t17);
                let t18_dot = ::core::option::Option::Some(t17_dot);
                exits_1 = true;
                t14 = t18;
                t14_dot = t18_dot;
            } else {
                let t14_dot_1 = t14_dot.clone();
                t14_dot = t14_dot_1;
            }
        }
        let t19 = Normal { x: x, y: 1.0 };
        let mut t19_dot = ::chainrule::__zeros_of!(& t19);
        ::chainrule::__private::write_part(t19_dot.__Normal_x_mut(), &x_dot);
        ::chainrule::__private::write_part(t19_dot.__Normal_y_mut(), &0.0);
        let (first, first_dot) = if exits_1 {
            let t20 = ::chainrule::__private::copied(t14.__Some_0());
            let mut t20_dot = ::chainrule::__zeros_of!(& t20);
            ::chainrule::__private::read_part(&mut t20_dot, t14_dot.__Some_0());
            (t20, t20_dot)
        } else {
            (t19, t19_dot)
        };
        let len_2 = ps.len();
        let t21 = ::core::default::Default::default();
        let t21_dot = ::chainrule::__zeros_of!(& t21);
        let mut exits_2 = false;
        let mut t22 = t21;
        let mut t22_dot = t21_dot;
        for k_2 in 0..len_2 {
            let t23 = ps[k_2].clone();
            let t23_dot = ps_dot[k_2].clone();
            ::chainrule::__private::is_option_of(&t22, &t23);
            let (t26, t26_dot) = if exits_2 {
                let (t25, t25_dot) = if ::core::matches!(
                    ::chainrule::__private::plain((* t22.__Some_0()).x.total_cmp(& t23
                    .x)), ::core::cmp::Ordering::Greater
                ) {
                    let t24 = ::chainrule::__private::copied(t22.__Some_0());
                    let mut t24_dot = ::chainrule::__zeros_of!(& t24);
                    ::chainrule::__private::read_part(&mut t24_dot, t22_dot.__Some_0());
                    (t24, t24_dot)
                } else {
                    let t23_dot_1 = t23_dot.clone();
                    (t23, t23_dot_1)
                };
                (t25, t25_dot)
            } else {
                let t23_dot_2 = t23_dot.clone();
                (t23, t23_dot_2)
            };
            let t27 = ::core::option::Option::Some(t26);
            let t27_dot = ::core::option::Option::Some(t26_dot);
            exits_2 = true;
            t22 = t27;
            t22_dot = t27_dot;
        }
        ::core::assert!(exits_2, "a value is there");
        let top = ::chainrule::__private::copied(t22.__Some_0());
        let mut top_dot = ::chainrule::__zeros_of!(& top);
        ::chainrule::__private::read_part(&mut top_dot, t22_dot.__Some_0());
        let len_3 = ps.len();
        let t28 = ::core::default::Default::default();
        let t28_dot = ::chainrule::__zeros_of!(& t28);
        let mut exits_3 = false;
        let mut t29 = t28;
        let mut t29_dot = t28_dot;
        for k_3 in 0..len_3 {
            let b_2 = ps[k_3];
            let b_2_dot = ps_dot[k_3].clone();
            ::chainrule::__private::is_option_of(&t29, &b_2);
            let (t31, t31_dot) = if exits_3 {
                let a_2 = ::chainrule::__private::copied(t29.__Some_0());
                let mut a_2_dot = ::chainrule::__zeros_of!(& a_2);
                ::chainrule::__private::read_part(&mut a_2_dot, t29_dot.__Some_0());
                let t30 = a_2 + b_2;
                let t30_dot = ::chainrule::__private::add_pushforward(
                    &a_2,
                    &b_2,
                    &t30,
                    &a_2_dot,
                    &b_2_dot,
                );
                (t30, t30_dot)
            } else {
                let b_2_dot_1 = b_2_dot.clone();
                (b_2, b_2_dot_1)
            };
            let t32 = ::core::option::Option::Some(t31);
            let t32_dot = ::core::option::Option::Some(t31_dot);
            exits_3 = true;
            t29 = t32;
            t29_dot = t32_dot;
        }
        ::core::assert!(exits_3, "a value is there");
        let sum = ::chainrule::__private::copied(t29.__Some_0());
        let mut sum_dot = ::chainrule::__zeros_of!(& sum);
        ::chainrule::__private::read_part(&mut sum_dot, t29_dot.__Some_0());
        let t33 = top.x;
        let mut t33_dot = ::chainrule::__zeros_of!(& t33);
        ::chainrule::__private::read_part(&mut t33_dot, &top_dot.x);
        let t34 = top.y;
        let mut t34_dot = ::chainrule::__zeros_of!(& t34);
        ::chainrule::__private::read_part(&mut t34_dot, &top_dot.y);
        let t35 = t33 * t34;
        let t35_dot = ::chainrule::__private::mul_pushforward(
            &t33,
            &t34,
            &t35,
            &t33_dot,
            &t34_dot,
        );
        let t36 = sum.x;
        let mut t36_dot = ::chainrule::__zeros_of!(& t36);
        ::chainrule::__private::read_part(&mut t36_dot, &sum_dot.x);
        let t37 = t35 * t36;
        let t37_dot = ::chainrule::__private::mul_pushforward(
            &t35,
            &t36,
            &t37,
            &t35_dot,
            &t36_dot,
        );
        let t38 = sum.y;
        let mut t38_dot = ::chainrule::__zeros_of!(& t38);
        ::chainrule::__private::read_part(&mut t38_dot, &sum_dot.y);
        let t39 = t37 * t38;
        let t39_dot = ::chainrule::__private::mul_pushforward(
            &t37,
            &t38,
            &t39,
            &t37_dot,
            &t38_dot,
        );
        let t40 = first.y;
        let mut t40_dot = ::chainrule::__zeros_of!(& t40);
        ::chainrule::__private::read_part(&mut t40_dot, &first_dot.y);
        let t41 = t39 * t40;
        let t41_dot = ::chainrule::__private::mul_pushforward(
            &t39,
            &t40,
            &t41,
            &t39_dot,
            &t40_dot,
        );
        let out = found + t41;
        let out_dot = ::chainrule::__private::add_pushforward(
            &found,
            &t41,
            &out,
            &found_dot,
            &t41_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `chosen_state`.
pub enum chosen_state {}
impl chosen_state {
    /// The result of `chosen_state` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_9 = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = State { y: x, v: 0.5 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = State { y: x * x, v: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let states = ::chainrule::__private::vec![t2, t3];
        let zeros_2 = ::chainrule::__private::zeros_like(&states);
        let len = states.len();
        let mut exits = false;
        let mut t4 = ::core::default::Default::default();
        for k in 0..len {
            let zeros_3 = ::chainrule::__private::zeros_like(&t4);
            let t5 = states[k].clone();
            let zeros_4 = ::chainrule::__private::zeros_like(&t5);
            ::chainrule::__private::is_option_of(&t4, &t5);
            let t9 = if exits {
                let t6 = ::core::matches!(
                    ::chainrule::__private::plain((* t4.__Some_0()).y.total_cmp(& t5.y)),
                    ::core::cmp::Ordering::Greater
                );
                let t8 = if t6 {
                    let t7 = ::chainrule::__private::copied(t4.__Some_0());
                    let zeros_5 = ::chainrule::__private::zeros_like(&t7);
                    ::chainrule::__private::push(&mut saved_zeros_4, zeros_5);
                    t7
                } else {
                    t5
                };
                let zeros_6 = ::chainrule::__private::zeros_like(&t8);
                ::chainrule::__private::push(&mut saved_t1, t6);
                ::chainrule::__private::push(&mut saved_zeros_5, zeros_6);
                t8
            } else {
                t5
            };
            let zeros_7 = ::chainrule::__private::zeros_like(&t9);
            let t10 = ::core::option::Option::Some(t9);
            let zeros_8 = ::chainrule::__private::zeros_like(&t10);
            ::chainrule::__private::push(&mut saved_exits, exits);
            ::chainrule::__private::push(&mut saved_zeros_6, zeros_3);
            ::chainrule::__private::push(&mut saved_zeros_7, zeros_4);
            ::chainrule::__private::push(&mut saved_zeros_8, zeros_7);
            ::chainrule::__private::push(&mut saved_zeros_9, zeros_8);
            exits = true;
            t4 = t10;
        }
        let zeros_9 = ::chainrule::__private::zeros_like(&t4);
        ::core::assert!(exits, "a value is there");
        let top = ::chainrule::__private::copied(t4.__Some_0());
        let zeros_10 = ::chainrule::__private::zeros_like(&top);
        let len_1 = states.len();
        let mut exits_1 = false;
        let mut t11 = ::core::default::Default::default();
        for k_1 in 0..len_1 {
            let zeros_11 = ::chainrule::__private::zeros_like(&t11);
            if states[k_1].y > -9.0 {
                let t12 = states[k_1].clone();
                let zeros_12 = ::chainrule::__private::zeros_like(&t12);
                ::chainrule::__private::is_option_of(&t11, &t12);
                let t13 = ::core::option::Option::Some(t12);
                let zeros_13 = ::chainrule::__private::zeros_like(&t13);
                ::chainrule::__private::push(&mut saved_zeros, zeros_12);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_13);
                exits_1 = true;
                t11 = t13;
            }
            let zeros_14 = ::chainrule::__private::zeros_like(&t11);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_11);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_14);
        }
        let zeros_15 = ::chainrule::__private::zeros_like(&t11);
        ::core::assert!(exits_1, "a value is there");
        let last = ::chainrule::__private::copied(t11.__Some_0());
        let zeros_16 = ::chainrule::__private::zeros_like(&last);
        let t14 = top.y;
        let t15 = top.v;
        let t16 = t14 * t15;
        let t17 = last.y;
        let out = t16 * t17;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_zeros_8_at = saved_zeros_8.len();
                let mut saved_zeros_9_at = saved_zeros_9.len();
                let mut d_last = zeros_16.clone();
                let mut d_t11 = zeros_15.clone();
                let mut d_top = zeros_10.clone();
                let mut d_t4 = zeros_9.clone();
                let mut d_states = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                    &t16,
                    &t17,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_last.y, &d_t17);
                let (d_t14, d_t15) = ::chainrule::__private::mul_pullback(
                    &t14,
                    &t15,
                    &t16,
                    d_t16,
                );
                ::chainrule::__private::add_part(&mut d_top.v, &d_t15);
                ::chainrule::__private::add_part(&mut d_top.y, &d_t14);
                ::chainrule::__private::add_part(d_t11.__Some_0_mut(), &d_last);
                let mut d_t11_1 = d_t11;
                for k_1 in (0..len_1).rev() {
                    saved_zeros_2_at -= 1;
                    let zeros_11 = &saved_zeros_2[saved_zeros_2_at];
                    saved_zeros_3_at -= 1;
                    let zeros_14 = &saved_zeros_3[saved_zeros_3_at];
                    let mut d_t11_2 = (*zeros_11).clone();
                    let mut d_t11_3 = (*zeros_14).clone();
                    ::chainrule::__private::add_assign(&mut d_t11_3, &d_t11_1);
                    if states[k_1].y > -9.0 {
                        saved_zeros_at -= 1;
                        let zeros_12 = &saved_zeros[saved_zeros_at];
                        saved_zeros_1_at -= 1;
                        let zeros_13 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t13 = (*zeros_13).clone();
                        let mut d_t12 = (*zeros_12).clone();
                        ::chainrule::__private::add_assign(&mut d_t13, &d_t11_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t12,
                            d_t13.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_states[k_1], &d_t12);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t11_2, &d_t11_3);
                    }
                    d_t11_1 = d_t11_2;
                }
                ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_top);
                let mut d_t4_1 = d_t4;
                for k in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits = saved_exits[saved_exits_at];
                    saved_zeros_6_at -= 1;
                    let zeros_3 = &saved_zeros_6[saved_zeros_6_at];
                    saved_zeros_7_at -= 1;
                    let zeros_4 = &saved_zeros_7[saved_zeros_7_at];
                    saved_zeros_8_at -= 1;
                    let zeros_7 = &saved_zeros_8[saved_zeros_8_at];
                    saved_zeros_9_at -= 1;
                    let zeros_8 = &saved_zeros_9[saved_zeros_9_at];
                    let mut d_t4_2 = (*zeros_3).clone();
                    let mut d_t10 = (*zeros_8).clone();
                    let mut d_t9 = (*zeros_7).clone();
                    let mut d_t5 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t10, &d_t4_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t9,
                        d_t10.__Arrived_0_mut(),
                    );
                    if exits {
                        saved_t1_at -= 1;
                        let t6 = saved_t1[saved_t1_at];
                        saved_zeros_5_at -= 1;
                        let zeros_6 = &saved_zeros_5[saved_zeros_5_at];
                        let mut d_t8 = (*zeros_6).clone();
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t9);
                        if t6 {
                            saved_zeros_4_at -= 1;
                            let zeros_5 = &saved_zeros_4[saved_zeros_4_at];
                            let mut d_t7 = (*zeros_5).clone();
                            ::chainrule::__private::add_assign(&mut d_t7, &d_t8);
                            ::chainrule::__private::add_part(
                                d_t4_2.__Some_0_mut(),
                                &d_t7,
                            );
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t5, &d_t8);
                        }
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t5, &d_t9);
                    }
                    ::chainrule::__private::add_assign(&mut d_states[k], &d_t5);
                    d_t4_1 = d_t4_2;
                }
                ::chainrule::__private::add_assign(&mut d_t2, &d_states[0]);
                ::chainrule::__private::add_assign(&mut d_t3, &d_states[1]);
                let d_t18 = *d_t3.__State_y_mut();
                let t19 = d_t18 * x;
                let d_x = *d_t3.__State_v_mut() + t19 + t19 + *d_t2.__State_y_mut();
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
    /// The gradient of `chosen_state`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `chosen_state` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `chosen_state`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `chosen_state` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 0.5 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = State { y: x * x, v: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(
            t2_dot.__State_y_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &x_dot);
        let states = ::chainrule::__private::vec![t1, t2];
        let states_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let len = states.len();
        let t3 = ::core::default::Default::default();
        let t3_dot = ::chainrule::__zeros_of!(& t3);
        let mut exits = false;
        let mut t4 = t3;
        let mut t4_dot = t3_dot;
        for k in 0..len {
            let t5 = states[k].clone();
            let t5_dot = states_dot[k].clone();
            ::chainrule::__private::is_option_of(&t4, &t5);
            let (t8, t8_dot) = if exits {
                let (t7, t7_dot) = if ::core::matches!(
                    ::chainrule::__private::plain((* t4.__Some_0()).y.total_cmp(& t5.y)),
                    ::core::cmp::Ordering::Greater
                ) {
                    let t6 = ::chainrule::__private::copied(t4.__Some_0());
                    let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                    ::chainrule::__private::read_part(&mut t6_dot, t4_dot.__Some_0());
                    (t6, t6_dot)
                } else {
                    let t5_dot_1 = t5_dot.clone();
                    (t5, t5_dot_1)
                };
                (t7, t7_dot)
            } else {
                let t5_dot_2 = t5_dot.clone();
                (t5, t5_dot_2)
            };
            let t9 = ::core::option::Option::Some(t8);
            let t9_dot = ::core::option::Option::Some(t8_dot);
            exits = true;
            t4 = t9;
            t4_dot = t9_dot;
        }
        ::core::assert!(exits, "a value is there");
        let top = ::chainrule::__private::copied(t4.__Some_0());
        let mut top_dot = ::chainrule::__zeros_of!(& top);
        ::chainrule::__private::read_part(&mut top_dot, t4_dot.__Some_0());
        let len_1 = states.len();
        let t10 = ::core::default::Default::default();
        let t10_dot = ::chainrule::__zeros_of!(& t10);
        let mut exits_1 = false;
        let mut t11 = t10;
        let mut t11_dot = t10_dot;
        for k_1 in 0..len_1 {
            if states[k_1].y > -9.0 {
                let t12 = states[k_1].clone();
                let t12_dot = states_dot[k_1].clone();
                ::chainrule::__private::is_option_of(&t11, &t12);
                let t12_dot_1 = t12_dot.clone();
                let t13 = ::core::option::Option::Some(t12);
                let t13_dot = ::core::option::Option::Some(t12_dot_1);
                exits_1 = true;
                t11 = t13;
                t11_dot = t13_dot;
            } else {
                let t11_dot_1 = t11_dot.clone();
                t11_dot = t11_dot_1;
            }
        }
        ::core::assert!(exits_1, "a value is there");
        let last = ::chainrule::__private::copied(t11.__Some_0());
        let mut last_dot = ::chainrule::__zeros_of!(& last);
        ::chainrule::__private::read_part(&mut last_dot, t11_dot.__Some_0());
        let t14 = top.y;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &top_dot.y);
        let t15 = top.v;
        let mut t15_dot = ::chainrule::__zeros_of!(& t15);
        ::chainrule::__private::read_part(&mut t15_dot, &top_dot.v);
        let t16 = t14 * t15;
        let t16_dot = ::chainrule::__private::mul_pushforward(
            &t14,
            &t15,
            &t16,
            &t14_dot,
            &t15_dot,
        );
        let t17 = last.y;
        let mut t17_dot = ::chainrule::__zeros_of!(& t17);
        ::chainrule::__private::read_part(&mut t17_dot, &last_dot.y);
        let out = t16 * t17;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t16,
            &t17,
            &out,
            &t16_dot,
            &t17_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `pull`.
enum pull {}
impl pull {
    /// The result of `pull` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_other>(
        one: &mut State,
        other: &'d_other State,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) -> <State as ::chainrule::Differentiable>::Tangent + use<'d_other>,
    ) {
        let (out, pullback) = Self::__vjp(one, other);
        (
            out,
            move |
                d_out: (),
                d_one: &mut <State as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_other = ::chainrule::__private::zeros_like(other);
                pullback(d_out, d_one, other, &mut d_other);
                d_other
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        one: &mut State,
        other: &State,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <State as ::chainrule::Differentiable>::Tangent,
            &State,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = other.y;
        let t2 = one.y;
        let t3 = t1 - t2;
        let t4 = other.v;
        let t5 = t3 * t4;
        let t6 = one.v;
        let t7 = ::chainrule::__private::add_assigned(&t6, &t5);
        one.v = t7;
        (
            (),
            move |
                (): (),
                d_one: &mut <State as ::chainrule::Differentiable>::Tangent,
                other: &State,
                d_other: &mut <State as ::chainrule::Differentiable>::Tangent|
            {
                let d_t7 = d_one.v.clone();
                ::chainrule::__private::set_zero(&mut d_one.v);
                let (d_t6, d_t5) = ::chainrule::__private::add_pullback(
                    &t6,
                    &::chainrule::__private::Assigned(&t5),
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_one.v, &d_t6);
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_other.v, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::sub_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_one.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_other.y, &d_t1);
            },
        )
    }
    /// The result of `pull` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&mut State, &State),
        tangents: (
            &mut <State as ::chainrule::Differentiable>::Tangent,
            &<State as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> ((), ()) {
        let (one, other) = args;
        let (one_dot, other_dot) = tangents;
        Self::__jvp(one, one_dot, other, other_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        one: &mut State,
        one_dot: &mut <State as ::chainrule::Differentiable>::Tangent,
        other: &State,
        other_dot: &<State as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        let t1 = other.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &other_dot.y);
        let t2 = one.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &one_dot.y);
        let t3 = t1 - t2;
        let t3_dot = ::chainrule::__private::sub_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = other.v;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &other_dot.v);
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = one.v;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &one_dot.v);
        let t7 = ::chainrule::__private::add_assigned(&t6, &t5);
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &::chainrule::__private::Assigned(&t5),
            &t7,
            &t6_dot,
            &t5_dot,
        );
        one.v = t7;
        ::chainrule::__private::write_part(&mut one_dot.v, &t7_dot);
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for pull {}

impl State {
    /// The result of `exchange` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn exchange_vjp(
        self: &mut Self,
        other: &mut State,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__exchange_vjp(self, other);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_other: &mut <State as ::chainrule::Differentiable>::Tangent|
            {
                pullback(d_out, d_self, d_other);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __exchange_vjp(
        this: &mut Self,
        other: &mut State,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let v = this.v;
        let t1 = other.v;
        let t2 = this.y;
        let t3 = t1 * t2;
        this.v = t3;
        let t4 = other.y;
        let t5 = v * t4;
        other.v = t5;
        (
            (),
            move |
                (): (),
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_other: &mut <State as ::chainrule::Differentiable>::Tangent|
            {
                let d_t5 = d_other.v.clone();
                ::chainrule::__private::set_zero(&mut d_other.v);
                let (d_v, d_t4) = ::chainrule::__private::mul_pullback(
                    &v,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_other.y, &d_t4);
                let d_t3 = d_this.v.clone();
                ::chainrule::__private::set_zero(&mut d_this.v);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_other.v, &d_t1);
                ::chainrule::__private::add_part(&mut d_this.v, &d_v);
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_exchange(
        self: &mut Self,
        other: &mut State,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__exchange_vjp(self, other);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_other: &mut <State as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self, d_other) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_exchange(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_exchange(&mut self) -> &mut Self {
        self
    }
    /// The result of `exchange` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn exchange_jvp(
        self: &mut Self,
        args: &mut State,
        tangents: (
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <State as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> ((), ()) {
        let other = args;
        let (this_dot, other_dot) = tangents;
        Self::__exchange_jvp(self, this_dot, other, other_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __exchange_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        other: &mut State,
        other_dot: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        let v = this.v;
        let mut v_dot = ::chainrule::__zeros_of!(& v);
        ::chainrule::__private::read_part(&mut v_dot, &this_dot.v);
        let t1 = other.v;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &other_dot.v);
        let t2 = this.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.y);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        this.v = t3;
        ::chainrule::__private::write_part(&mut this_dot.v, &t3_dot);
        let t4 = other.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &other_dot.y);
        let t5 = v * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &v,
            &t4,
            &t5,
            &v_dot,
            &t4_dot,
        );
        other.v = t5;
        ::chainrule::__private::write_part(&mut other_dot.v, &t5_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_exchange_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        other: &mut State,
        other_dot: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        Self::__exchange_jvp(self, this_dot, other, other_dot)
    }
}

/// The derivatives of the function `pairs_of_states`.
pub enum pairs_of_states {}
impl pairs_of_states {
    /// The result of `pairs_of_states` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1_before = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_pull_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_pull_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_states_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exchange_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut states = ::chainrule::__private::Vec::new();
        for k in 0..3 {
            let t6 = State {
                y: x * f64::from(k),
                v: x + 1.0,
            };
            let zeros = ::chainrule::__private::zeros_like(&t6);
            states.push(t6);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros);
        }
        let t7 = states.len();
        for i in 1..t7 {
            for k_1 in 0..i {
                ::chainrule::__private::takes_mut::<pull, 0usize>();
                ::chainrule::__private::assert_clone(&states[i..][0]);
                let t8 = states[i..][0].clone();
                let zeros_1 = ::chainrule::__private::zeros_like(&t8);
                let t8_before = t8.clone();
                let (t9, pull_pullback) = pull::__vjp(&mut states[..i][k_1], &t8);
                ::chainrule::__private::assert_clone(&states[..i][k_1]);
                let mut t10 = states[..i][k_1].clone();
                let states_before = states[i..][0].__keep_for_exchange();
                let (t11, exchange_pullback) = states[i..][0]
                    .__receiver_of_exchange()
                    .__differentiated_exchange(&mut t10);
                let zeros_2 = ::chainrule::__private::zeros_like(&t10);
                let zeros_3 = ::chainrule::__private::zeros_like(&states[..i][k_1]);
                states[..i][k_1] = t10.clone();
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
                ::chainrule::__private::push(&mut saved_t3_before, t8_before);
                ::chainrule::__private::push(&mut saved_t4, t9);
                ::chainrule::__private::push(&mut saved_pull_pullback_1, pull_pullback);
                ::chainrule::__private::push(&mut saved_states_before, states_before);
                ::chainrule::__private::push(&mut saved_t5, t11);
                ::chainrule::__private::push(
                    &mut saved_exchange_pullback,
                    exchange_pullback,
                );
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_3);
            }
        }
        let t12 = ::core::matches!(& states[..] [..], [_, _, _]);
        if t12 {
            ::chainrule::__private::takes_mut::<pull, 0usize>();
            ::chainrule::__private::assert_clone(&states[..][0]);
            let t13 = states[..][0].clone();
            let zeros_4 = ::chainrule::__private::zeros_like(&t13);
            let t13_before = t13.clone();
            let (t14, pull_pullback_1) = pull::__vjp(&mut states[..][2], &t13);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            saved_t1_before = ::core::option::Option::Some(t13_before);
            saved_t2 = ::core::option::Option::Some(t14);
            saved_pull_pullback = ::core::option::Option::Some(pull_pullback_1);
        }
        let zeros_5 = ::chainrule::__private::zeros_like(&states);
        let len = states.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k_2 in 0..len {
            saved_sum[k_2] = sum;
            sum += states[k_2].y * states[k_2].v;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t3_before_at = saved_t3_before.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_pull_pullback_1_at = saved_pull_pullback_1.len();
                let mut saved_states_before_at = saved_states_before.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_exchange_pullback_at = saved_exchange_pullback.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut d_states = zeros_5.clone();
                let mut d_sum_1 = d_sum;
                for k_2 in (0..len).rev() {
                    let sum = saved_sum[k_2];
                    let t15 = states[k_2].y;
                    let t16 = states[k_2].v;
                    let t17 = t15 * t16;
                    let (d_sum_2, d_t18) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t17,
                        &(sum + t17),
                        d_sum_1,
                    );
                    let (d_t19, d_t20) = ::chainrule::__private::mul_pullback(
                        &t15,
                        &t16,
                        &t17,
                        d_t18,
                    );
                    ::chainrule::__private::add_part(&mut d_states[k_2].v, &d_t20);
                    ::chainrule::__private::add_part(&mut d_states[k_2].y, &d_t19);
                    d_sum_1 = d_sum_2;
                }
                if t12 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let t13_before = ::chainrule::__private::kept(&saved_t1_before);
                    let t14 = ::chainrule::__private::kept(&saved_t2);
                    let pull_pullback_1 = ::chainrule::__private::kept(
                        &saved_pull_pullback,
                    );
                    let mut d_t13 = (*zeros_4).clone();
                    let t21 = ::chainrule::__private::zeros_like(t14);
                    pull_pullback_1(t21, &mut d_states[..][2], t13_before, &mut d_t13);
                    ::chainrule::__private::add_assign(&mut d_states[..][0], &d_t13);
                }
                for i in (1..t7).rev() {
                    for k_1 in (0..i).rev() {
                        saved_zeros_1_at -= 1;
                        let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                        saved_t3_before_at -= 1;
                        let t8_before = &saved_t3_before[saved_t3_before_at];
                        saved_t4_at -= 1;
                        let t9 = &saved_t4[saved_t4_at];
                        saved_pull_pullback_1_at -= 1;
                        let pull_pullback = &saved_pull_pullback_1[saved_pull_pullback_1_at];
                        saved_states_before_at -= 1;
                        let states_before = &saved_states_before[saved_states_before_at];
                        saved_t5_at -= 1;
                        let t11 = &saved_t5[saved_t5_at];
                        saved_exchange_pullback_at -= 1;
                        let exchange_pullback = &saved_exchange_pullback[saved_exchange_pullback_at];
                        saved_zeros_2_at -= 1;
                        let zeros_2 = &saved_zeros_2[saved_zeros_2_at];
                        saved_zeros_3_at -= 1;
                        let zeros_3 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t10 = (*zeros_2).clone();
                        let mut d_t8 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(
                            &mut d_t10,
                            &d_states[..i][k_1],
                        );
                        d_states[..i][k_1] = (*zeros_3).clone();
                        let t22 = ::chainrule::__private::zeros_like(t11);
                        exchange_pullback(
                            t22,
                            states_before,
                            &mut d_states[i..][0],
                            &mut d_t10,
                        );
                        ::chainrule::__private::add_assign(
                            &mut d_states[..i][k_1],
                            &d_t10,
                        );
                        let t23 = ::chainrule::__private::zeros_like(t9);
                        pull_pullback(
                            t23,
                            &mut d_states[..i][k_1],
                            t8_before,
                            &mut d_t8,
                        );
                        ::chainrule::__private::add_assign(&mut d_states[i..][0], &d_t8);
                    }
                }
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    saved_zeros_4_at -= 1;
                    let zeros = &saved_zeros_4[saved_zeros_4_at];
                    let mut d_t6 = (*zeros).clone();
                    let d_t6_1 = ::chainrule::__private::take(d_states.pop());
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t6_1);
                    let d_t24 = d_t6.y;
                    let d_t25 = d_t6.v;
                    let d_x_1 = d_t25 + d_t24 * f64::from(k);
                    d_x += d_x_1;
                }
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
    /// The gradient of `pairs_of_states`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `pairs_of_states` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `pairs_of_states`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `pairs_of_states` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut states = ::chainrule::__private::Vec::new();
        let mut states_dot = ::chainrule::__private::zeros_like(&states);
        for k in 0..3 {
            let t1 = f64::from(k);
            let t2 = State { y: x * t1, v: x + 1.0 };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(&mut t2_dot.y, &(x_dot * t1));
            ::chainrule::__private::write_part(&mut t2_dot.v, &x_dot);
            states.push(t2);
            states_dot.push(t2_dot);
        }
        for i in 1..states.len() {
            for k_1 in 0..i {
                ::chainrule::__private::takes_mut::<pull, 0usize>();
                ::chainrule::__private::assert_clone(&states[i..][0]);
                let t3 = states[i..][0].clone();
                let t3_dot = states_dot[i..][0].clone();
                let (t4, t4_dot) = pull::__jvp(
                    &mut states[..i][k_1],
                    &mut states_dot[..i][k_1],
                    &t3,
                    &t3_dot,
                );
                ::chainrule::__private::assert_clone(&states[..i][k_1]);
                let mut t5 = states[..i][k_1].clone();
                let mut t5_dot = states_dot[..i][k_1].clone();
                let (t6, t6_dot) = states[i..][0]
                    .__receiver_of_exchange()
                    .__differentiated_exchange_forward(
                        &mut states_dot[i..][0],
                        &mut t5,
                        &mut t5_dot,
                    );
                states[..i][k_1] = t5.clone();
                states_dot[..i][k_1] = t5_dot.clone();
            }
        }
        if ::core::matches!(& states[..] [..], [_, _, _]) {
            ::chainrule::__private::takes_mut::<pull, 0usize>();
            ::chainrule::__private::assert_clone(&states[..][0]);
            let t7 = states[..][0].clone();
            let t7_dot = states_dot[..][0].clone();
            let (t8, t8_dot) = pull::__jvp(
                &mut states[..][2],
                &mut states_dot[..][2],
                &t7,
                &t7_dot,
            );
        }
        let len = states.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len {
            let t9 = states[k_2].y;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &states_dot[k_2].y);
            let t10 = states[k_2].v;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &states_dot[k_2].v);
            let t11 = t9 * t10;
            let t11_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &t10,
                &t11,
                &t9_dot,
                &t10_dot,
            );
            let t12 = sum + t11;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t11,
                &t12,
                &sum_dot,
                &t11_dot,
            );
            sum = t12;
            sum_dot = t12_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `with_other_trace`.
pub enum with_other_trace {}
impl with_other_trace {
    /// The result of `with_other_trace` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        world: World,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <World as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&world);
        let mut t1 = ::chainrule::__private::vec![1.0, world.k];
        let len = t1.len();
        let zeros_1 = ::chainrule::__private::zeros_like(&world.trace);
        let other = World { trace: t1, ..world };
        let zeros_2 = ::chainrule::__private::zeros_like(&other);
        let t2 = other.k;
        let t3 = other.trace[1];
        let t4 = t2 * t3;
        let t5 = other.state.y;
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_world = zeros.clone();
                let mut d_other = zeros_2.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_other.state; .y),
                    &d_t5,
                );
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_other.trace; [1]),
                    &d_t3,
                );
                ::chainrule::__private::add_part(&mut d_other.k, &d_t2);
                ::chainrule::__private::add_assign(&mut d_t1, &d_other.trace);
                ::chainrule::__private::write_part(&mut d_other.trace, &zeros_1);
                ::chainrule::__private::add_assign(&mut d_world, &d_other);
                let d_t6 = d_t1[1];
                ::chainrule::__private::add_part(&mut d_world.k, &d_t6);
                d_world
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        world: World,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<World as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(world);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `with_other_trace`, with the shape of its arguments.
    #[inline]
    pub fn grad(world: World) -> <World as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(world);
        pullback(1.0)
    }
    /// The value of `with_other_trace` and its gradient.
    #[inline]
    pub fn value_and_grad(
        world: World,
    ) -> (f64, <World as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(world);
        (value, pullback(1.0))
    }
    /// The value of `with_other_trace`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        world: World,
        d_world: &mut <World as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(world);
        let (d_world_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_world, &d_world_added);
        value
    }
    /// The result of `with_other_trace` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: World,
        tangents: <World as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let world = args;
        let world_dot = tangents;
        Self::__jvp(world, world_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        world: World,
        world_dot: <World as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = world.k;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &world_dot.k);
        let t2 = ::chainrule::__private::vec![1.0, t1];
        let t2_dot = ::chainrule::__private::vec![0.0, t1_dot];
        let other = World { trace: t2, ..world };
        let mut other_dot = world_dot.clone();
        ::chainrule::__private::write_part(&mut other_dot.trace, &t2_dot);
        let t3 = other.k;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &other_dot.k);
        let t4 = other.trace[1];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref other_dot.trace; [1]),
        );
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = other.state.y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref other_dot.state; .y),
        );
        let out = t5 * t6;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &out,
            &t5_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

impl World {
    /// The result of `with_trace` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn with_trace_vjp(
        self: Self,
        trace: Vec<f64>,
    ) -> (
        World,
        impl ::core::ops::Fn(
            <World as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
    ) {
        let (out, pullback) = Self::__with_trace_vjp(self, trace);
        (
            out,
            move |d_out: <World as ::chainrule::Differentiable>::Tangent| {
                let (d_self, d_trace) = pullback(d_out);
                (d_self, d_trace)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __with_trace_vjp(
        this: Self,
        mut trace: Vec<f64>,
    ) -> (
        World,
        impl ::core::ops::Fn(
            <World as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let len = trace.len();
        let zeros = ::chainrule::__private::zeros_like(&this.trace);
        let out = World { trace: trace, ..this };
        (
            out,
            move |d_out: <World as ::chainrule::Differentiable>::Tangent| {
                let mut d_trace = ::chainrule::__private::vec![0.0; len];
                let mut d_out_1 = d_out;
                ::chainrule::__private::add_assign(&mut d_trace, &d_out_1.trace);
                ::chainrule::__private::write_part(&mut d_out_1.trace, &zeros);
                let d_this = d_out_1.clone();
                (d_this, d_trace)
            },
        )
    }
    /// The gradient of `with_trace`, with the shape of its arguments.
    #[inline]
    fn with_trace_grad<__Float>(
        self: Self,
        trace: Vec<f64>,
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<f64>,
    )
    where
        World: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__with_trace_vjp(self, trace);
        let (d_self, d_trace) = pullback(
            <World as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (d_self, d_trace)
    }
    /// The value of `with_trace` and its gradient.
    #[inline]
    fn with_trace_value_and_grad<__Float>(
        self: Self,
        trace: Vec<f64>,
    ) -> (
        World,
        (
            <Self as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    )
    where
        World: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__with_trace_vjp(self, trace);
        let (d_self, d_trace) = pullback(
            <World as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, (d_self, d_trace))
    }
    /// The value of `with_trace`; its gradient is added to the buffers.
    #[inline]
    fn with_trace_accumulate_grad<__Float>(
        self: Self,
        trace: Vec<f64>,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_trace: &mut ::chainrule::__private::Vec<f64>,
    ) -> World
    where
        World: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__with_trace_vjp(self, trace);
        let (d_self_added, d_trace_added) = pullback(
            <World as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        ::chainrule::__private::add_assign(d_trace, &d_trace_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_with_trace(
        self: Self,
        trace: Vec<f64>,
    ) -> (
        World,
        impl ::core::ops::Fn(
            <World as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (::chainrule::__private::Vec<f64>,) + use<>,
    ) {
        let (out, pullback) = Self::__with_trace_vjp(self, trace);
        (
            out,
            move |
                d_out: <World as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_trace) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_trace,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_with_trace(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_with_trace(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `with_trace` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn with_trace_jvp(
        self: Self,
        args: Vec<f64>,
        tangents: (
            <Self as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) -> (World, <World as ::chainrule::Differentiable>::Tangent) {
        let trace = args;
        let (this_dot, trace_dot) = tangents;
        Self::__with_trace_jvp(self, this_dot, trace, trace_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __with_trace_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        trace: Vec<f64>,
        trace_dot: ::chainrule::__private::Vec<f64>,
    ) -> (World, <World as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let out = World { trace: trace, ..this };
        let mut out_dot = this_dot.clone();
        ::chainrule::__private::write_part(&mut out_dot.trace, &trace_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_with_trace_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        trace: Vec<f64>,
        trace_dot: ::chainrule::__private::Vec<f64>,
    ) -> (World, <World as ::chainrule::Differentiable>::Tangent) {
        Self::__with_trace_jvp(
            self,
            ::core::clone::Clone::clone(this_dot),
            trace,
            trace_dot,
        )
    }
}
impl World {
    /// The result of `doubled` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn doubled_vjp(
        self: Self,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
        ) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__doubled_vjp(self);
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                let (d_self,) = pullback(d_out);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __doubled_vjp(
        mut this: Self,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&this);
        ::chainrule::__private::assert_elements(&this.trace);
        let mut t1 = ::chainrule::__private::Vec::new();
        let len = this.trace.len();
        let this_before = this.clone();
        for k in 0..len {
            let t2 = [this.trace[k] * this.k, this.trace[k] + 1.0];
            let zeros_1 = ::chainrule::__private::zeros_like(&t2);
            let len_1 = t2.len();
            for k_1 in 0..len_1 {
                let t3 = t2[k_1].clone();
                let zeros_2 = ::chainrule::__private::zeros_like(&t3);
                t1.push(t3);
                ::chainrule::__private::push(&mut saved_zeros, zeros_2);
            }
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            ::chainrule::__private::push(&mut saved_len, len_1);
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&t1);
        let zeros_4 = ::chainrule::__private::zeros_like(&this.trace);
        let out = Self { trace: t1, ..this };
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_len_at = saved_len.len();
                let mut d_this = zeros.clone();
                let mut d_out_1 = d_out;
                let mut d_t1 = zeros_3.clone();
                ::chainrule::__private::add_assign(&mut d_t1, &d_out_1.trace);
                ::chainrule::__private::write_part(&mut d_out_1.trace, &zeros_4);
                ::chainrule::__private::add_assign(&mut d_this, &d_out_1);
                for k in (0..len).rev() {
                    saved_zeros_1_at -= 1;
                    let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    let t4 = this_before.trace[k];
                    let t5 = this_before.k;
                    let t6 = this_before.trace[k];
                    let mut d_t2 = zeros_1.clone();
                    let t7 = t4 * t5;
                    let t8 = t6 + 1.0;
                    for k_1 in (0..len_1).rev() {
                        saved_zeros_at -= 1;
                        let zeros_2 = &saved_zeros[saved_zeros_at];
                        let mut d_t3 = (*zeros_2).clone();
                        let d_t3_1 = ::chainrule::__private::take(d_t1.pop());
                        ::chainrule::__private::add_assign(&mut d_t3, &d_t3_1);
                        ::chainrule::__private::add_assign(&mut d_t2[k_1], &d_t3);
                    }
                    let d_t9 = d_t2[0].clone();
                    let d_t10 = d_t2[1].clone();
                    let (d_t11, _) = ::chainrule::__private::add_pullback(
                        &t6,
                        &1.0,
                        &t8,
                        d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.trace; [k]),
                        &d_t11,
                    );
                    let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &t5,
                        &t7,
                        d_t9,
                    );
                    ::chainrule::__private::add_part(&mut d_this.k, &d_t13);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.trace; [k]),
                        &d_t12,
                    );
                }
                (d_this,)
            },
        )
    }
    /// The gradient of `doubled`, with the shape of its arguments.
    #[inline]
    fn doubled_grad<__Float>(
        self: Self,
    ) -> <Self as ::chainrule::Differentiable>::Tangent
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__doubled_vjp(self);
        let (d_self,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        d_self
    }
    /// The value of `doubled` and its gradient.
    #[inline]
    fn doubled_value_and_grad<__Float>(
        self: Self,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent)
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__doubled_vjp(self);
        let (d_self,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, d_self)
    }
    /// The value of `doubled`; its gradient is added to the buffers.
    #[inline]
    fn doubled_accumulate_grad<__Float>(
        self: Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> Self
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__doubled_vjp(self);
        let (d_self_added,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_doubled(
        self: Self,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__doubled_vjp(self);
        (
            out,
            move |
                d_out: <Self as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value,) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_doubled(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_doubled(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `doubled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn doubled_jvp(
        self: Self,
        tangents: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let this_dot = tangents;
        Self::__doubled_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __doubled_jvp(
        mut this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        ::chainrule::__private::assert_elements(&this.trace);
        let mut t1 = ::chainrule::__private::Vec::new();
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        let len = this.trace.len();
        for k in 0..len {
            let t2 = this.trace[k];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.trace; [k]),
            );
            let t3 = this.k;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.k);
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
            );
            let t5 = this.trace[k];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref this_dot.trace; [k]),
            );
            let t6 = t5 + 1.0;
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t5,
                &1.0,
                &t6,
                &t5_dot,
                &0.0,
            );
            let t7 = [t4, t6];
            let t7_dot = [t4_dot, t6_dot];
            let len_1 = t7.len();
            for k_1 in 0..len_1 {
                let t8 = t7[k_1].clone();
                let t8_dot = t7_dot[k_1].clone();
                t1.push(t8);
                t1_dot.push(t8_dot);
            }
        }
        let t1_dot_1 = t1_dot.clone();
        let out = Self { trace: t1, ..this };
        let mut out_dot = this_dot.clone();
        ::chainrule::__private::write_part(&mut out_dot.trace, &t1_dot_1);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_doubled_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        Self::__doubled_jvp(self, ::core::clone::Clone::clone(this_dot))
    }
}

/// The derivatives of the function `updated`.
pub enum updated {}
impl updated {
    /// The result of `updated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_world_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_doubled_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = State { y: x, v: 1.0 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let mut t3 = ::chainrule::__private::vec![x];
        let len = t3.len();
        let mut world = World {
            state: t2,
            trace: t3,
            k: 0.5 * x,
        };
        for k in 0..2 {
            let world_before = world.__keep_for_doubled();
            let (t4, doubled_pullback) = world
                .__receiver_of_doubled()
                .__differentiated_doubled();
            let zeros_1 = ::chainrule::__private::zeros_like(&world);
            world = t4;
            ::chainrule::__private::push(&mut saved_world_before, world_before);
            ::chainrule::__private::push(&mut saved_doubled_pullback, doubled_pullback);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_1);
        }
        let first = world.trace[3];
        let mut t5 = ::chainrule::__private::vec![x, x * x, 2.0];
        let len_1 = t5.len();
        let world_before_1 = world.__keep_for_with_trace();
        let (world_1, with_trace_pullback) = world
            .__receiver_of_with_trace()
            .__differentiated_with_trace(t5);
        let zeros_2 = ::chainrule::__private::zeros_like(&world_1);
        let zeros_3 = ::chainrule::__private::zeros_like(&world);
        let t6 = world_1.state.clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&t6);
        let t7 = State { v: x, ..t6 };
        let zeros_5 = ::chainrule::__private::zeros_like(&t7);
        let zeros_6 = ::chainrule::__private::zeros_like(&world_1.state);
        let state = World {
            state: t7,
            k: 3.0 * x,
            ..world_1
        };
        let zeros_7 = ::chainrule::__private::zeros_like(&state);
        let mut state_1 = state;
        for k_1 in 0..3 {
            let zeros_8 = ::chainrule::__private::zeros_like(&state_1);
            let t8 = state_1.k;
            let t9 = ::chainrule::__private::vec![t8 * x; k_1 + 1];
            let zeros_9 = ::chainrule::__private::zeros_like(&t9);
            let t10 = state_1;
            let zeros_10 = ::chainrule::__private::zeros_like(&t10.trace);
            let t11 = World { trace: t9, ..t10 };
            let zeros_11 = ::chainrule::__private::zeros_like(&t11);
            ::chainrule::__private::push(&mut saved_zeros, zeros_8);
            ::chainrule::__private::push(&mut saved_t1, t8);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_9);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_10);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_11);
            state_1 = t11;
        }
        let zeros_12 = ::chainrule::__private::zeros_like(&state_1);
        let t12 = state_1.k;
        let t13 = first * t12;
        let t14 = state_1.state.v;
        let t15 = t13 * t14;
        let t16 = state_1.trace[2];
        let t17 = state_1.state.y;
        let t18 = t16 * t17;
        let out = t15 + t18;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_world_before_at = saved_world_before.len();
                let mut saved_doubled_pullback_at = saved_doubled_pullback.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut d_state_1 = zeros_12.clone();
                let mut d_state = zeros_7.clone();
                let mut d_t7 = zeros_5.clone();
                let mut d_t6 = zeros_4.clone();
                let mut d_world_1 = zeros_2.clone();
                let mut d_t5 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_world = zeros_3.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let mut d_t2 = zeros.clone();
                let (d_t15, d_t18) = ::chainrule::__private::add_pullback(
                    &t15,
                    &t18,
                    &out,
                    d_out,
                );
                let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                    &t16,
                    &t17,
                    &t18,
                    d_t18,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_state_1.state; .y),
                    &d_t17,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_state_1.trace; [2]),
                    &d_t16,
                );
                let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                    &t13,
                    &t14,
                    &t15,
                    d_t15,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_state_1.state; .v),
                    &d_t14,
                );
                let (d_first, d_t12) = ::chainrule::__private::mul_pullback(
                    &first,
                    &t12,
                    &t13,
                    d_t13,
                );
                ::chainrule::__private::add_part(&mut d_state_1.k, &d_t12);
                let mut d_state_1_1 = d_state_1;
                let mut d_x = 0.0;
                for k_1 in (0..3).rev() {
                    saved_zeros_at -= 1;
                    let zeros_8 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t8 = &saved_t1[saved_t1_at];
                    saved_zeros_1_at -= 1;
                    let zeros_9 = &saved_zeros_1[saved_zeros_1_at];
                    saved_zeros_2_at -= 1;
                    let zeros_10 = &saved_zeros_2[saved_zeros_2_at];
                    saved_zeros_3_at -= 1;
                    let zeros_11 = &saved_zeros_3[saved_zeros_3_at];
                    let mut d_state_1_2 = (*zeros_8).clone();
                    let mut d_t11 = (*zeros_11).clone();
                    let mut d_t9 = zeros_9.clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_state_1_1);
                    ::chainrule::__private::add_assign(&mut d_t9, &d_t11.trace);
                    ::chainrule::__private::write_part(&mut d_t11.trace, zeros_10);
                    let d_t10 = d_t11.clone();
                    ::chainrule::__private::add_assign(&mut d_state_1_2, &d_t10);
                    let d_t19 = ::chainrule::__private::sum_all(&d_t9);
                    let (d_t8, d_x_1) = ::chainrule::__private::mul_pullback(
                        t8,
                        &x,
                        &(*t8 * x),
                        d_t19,
                    );
                    ::chainrule::__private::add_part(&mut d_state_1_2.k, &d_t8);
                    d_state_1_1 = d_state_1_2;
                    d_x += d_x_1;
                }
                ::chainrule::__private::add_assign(&mut d_state, &d_state_1_1);
                ::chainrule::__private::add_assign(&mut d_t7, &d_state.state);
                let d_t20 = d_state.k;
                ::chainrule::__private::write_part(&mut d_state.state, &zeros_6);
                ::chainrule::__private::set_zero(&mut d_state.k);
                ::chainrule::__private::add_assign(&mut d_world_1, &d_state);
                let t21 = d_t7.v;
                ::chainrule::__private::set_zero(&mut d_t7.v);
                ::chainrule::__private::add_assign(&mut d_t6, &d_t7);
                ::chainrule::__private::add_part(&mut d_world_1.state, &d_t6);
                let (d_t5_1,) = with_trace_pullback(
                    d_world_1,
                    &world_before_1,
                    &mut d_world,
                );
                ::chainrule::__private::add_assign(&mut d_t5, &d_t5_1);
                let d_t22 = d_t5[1];
                let t23 = d_t22 * x;
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_world.trace; [3]),
                    &d_first,
                );
                let t24 = d_t20 * 3.0;
                let t25 = d_t5[0];
                for k in (0..2).rev() {
                    saved_world_before_at -= 1;
                    let world_before = &saved_world_before[saved_world_before_at];
                    saved_doubled_pullback_at -= 1;
                    let doubled_pullback = &saved_doubled_pullback[saved_doubled_pullback_at];
                    saved_zeros_4_at -= 1;
                    let zeros_1 = &saved_zeros_4[saved_zeros_4_at];
                    let d_t4 = d_world.clone();
                    d_world = (*zeros_1).clone();
                    doubled_pullback(d_t4, world_before, &mut d_world);
                }
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_world.__World_state_mut(),
                );
                ::chainrule::__private::add_assign(
                    &mut d_t3,
                    d_world.__World_trace_mut(),
                );
                let d_t26 = *d_world.__World_k_mut();
                let d_x_2 = d_x + t24 + t21 + t25 + t23 + t23 + d_t26 * 0.5 + d_t3[0]
                    + *d_t2.__State_y_mut();
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
    /// The gradient of `updated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `updated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `updated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `updated` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 1.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = ::chainrule::__private::vec![x];
        let t2_dot = ::chainrule::__private::vec![x_dot];
        let mut world = World {
            state: t1,
            trace: t2,
            k: 0.5 * x,
        };
        let mut world_dot = ::chainrule::__zeros_of!(& world);
        ::chainrule::__private::write_part(world_dot.__World_state_mut(), &t1_dot);
        ::chainrule::__private::write_part(world_dot.__World_trace_mut(), &t2_dot);
        ::chainrule::__private::write_part(world_dot.__World_k_mut(), &(x_dot * 0.5));
        for k in 0..2 {
            let (t3, t3_dot) = world
                .__receiver_of_doubled()
                .__differentiated_doubled_forward(&mut world_dot);
            world = t3;
            world_dot = t3_dot;
        }
        let first = world.trace[3];
        let mut first_dot = ::chainrule::__zeros_of!(& first);
        ::chainrule::__private::read_part(
            &mut first_dot,
            ::chainrule::__part!(ref world_dot.trace; [3]),
        );
        let t4 = ::chainrule::__private::vec![x, x * x, 2.0];
        let t4_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x, 0.0];
        let (world_1, world_1_dot) = world
            .__differentiated_with_trace_forward(&mut world_dot, t4, t4_dot);
        let t5 = world_1.state.clone();
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &world_1_dot.state);
        let t6 = State { v: x, ..t5 };
        let mut t6_dot = t5_dot.clone();
        ::chainrule::__private::write_part(&mut t6_dot.v, &x_dot);
        let state = World {
            state: t6,
            k: 3.0 * x,
            ..world_1
        };
        let mut state_dot = world_1_dot.clone();
        ::chainrule::__private::write_part(&mut state_dot.state, &t6_dot);
        ::chainrule::__private::write_part(&mut state_dot.k, &(x_dot * 3.0));
        let mut state_1 = state;
        let mut state_1_dot = state_dot;
        for k_1 in 0..3 {
            let t7 = state_1.k;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &state_1_dot.k);
            let t8 = t7 * x;
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &t7,
                &x,
                &t8,
                &t7_dot,
                &x_dot,
            );
            let t9 = k_1 + 1;
            let t10 = ::chainrule::__private::vec![t8; t9];
            let t10_dot = ::chainrule::__private::vec![t8_dot; t9];
            let t11_dot = state_1_dot.clone();
            let t12 = World { trace: t10, ..state_1 };
            let mut t12_dot = t11_dot.clone();
            ::chainrule::__private::write_part(&mut t12_dot.trace, &t10_dot);
            state_1 = t12;
            state_1_dot = t12_dot;
        }
        let t13 = state_1.k;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &state_1_dot.k);
        let t14 = first * t13;
        let t14_dot = ::chainrule::__private::strong_mul_pushforward(
            &first,
            &t13,
            &t14,
            &first_dot,
            &t13_dot,
        );
        let t15 = state_1.state.v;
        let mut t15_dot = ::chainrule::__zeros_of!(& t15);
        ::chainrule::__private::read_part(
            &mut t15_dot,
            ::chainrule::__part!(ref state_1_dot.state; .v),
        );
        let t16 = t14 * t15;
        let t16_dot = ::chainrule::__private::strong_mul_pushforward(
            &t14,
            &t15,
            &t16,
            &t14_dot,
            &t15_dot,
        );
        let t17 = state_1.trace[2];
        let mut t17_dot = ::chainrule::__zeros_of!(& t17);
        ::chainrule::__private::read_part(
            &mut t17_dot,
            ::chainrule::__part!(ref state_1_dot.trace; [2]),
        );
        let t18 = state_1.state.y;
        let mut t18_dot = ::chainrule::__zeros_of!(& t18);
        ::chainrule::__private::read_part(
            &mut t18_dot,
            ::chainrule::__part!(ref state_1_dot.state; .y),
        );
        let t19 = t17 * t18;
        let t19_dot = ::chainrule::__private::strong_mul_pushforward(
            &t17,
            &t18,
            &t19,
            &t17_dot,
            &t18_dot,
        );
        let out = t16 + t19;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t16,
            &t19,
            &out,
            &t16_dot,
            &t19_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `traced`.
enum traced {}
impl traced {
    /// The result of `traced` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        one: &mut World,
        other: &mut World,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <World as ::chainrule::Differentiable>::Tangent,
            &mut <World as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__vjp(one, other);
        (
            out,
            move |
                d_out: (),
                d_one: &mut <World as ::chainrule::Differentiable>::Tangent,
                d_other: &mut <World as ::chainrule::Differentiable>::Tangent|
            {
                pullback(d_out, d_one, d_other);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        one: &mut World,
        other: &mut World,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <World as ::chainrule::Differentiable>::Tangent,
            &mut <World as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        ::chainrule::__private::assert_vector(&one.trace);
        let t1 = other.k;
        let t2 = one.k;
        let t3 = t1 * t2;
        one.trace.push(t3);
        let t4 = ::chainrule::__private::vec![
            ::chainrule::__private::copied(& one.k); ::chainrule::__private::plain(one
            .trace.len())
        ];
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let zeros_1 = ::chainrule::__private::zeros_like(&other.trace);
        other.trace = t4;
        let t5 = one.state.y;
        let t6 = other.k;
        let t7 = ::chainrule::__private::mul_assigned(&t6, &t5);
        other.k = t7;
        (
            (),
            move |
                (): (),
                d_one: &mut <World as ::chainrule::Differentiable>::Tangent,
                d_other: &mut <World as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t4 = zeros.clone();
                let d_t7 = d_other.k.clone();
                ::chainrule::__private::set_zero(&mut d_other.k);
                let (d_t6, d_t5) = ::chainrule::__private::strong_mul_pullback(
                    &t6,
                    &::chainrule::__private::Assigned(&t5),
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_other.k, &d_t6);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_one.state; .y),
                    &d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_t4, &d_other.trace);
                ::chainrule::__private::write_part(&mut d_other.trace, &zeros_1);
                let d_t8 = ::chainrule::__private::sum_all(&d_t4);
                ::chainrule::__private::add_part(&mut d_one.k, &d_t8);
                let d_t3 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_one.trace).pop(),
                );
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_one.k, &d_t2);
                ::chainrule::__private::add_part(&mut d_other.k, &d_t1);
            },
        )
    }
    /// The result of `traced` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&mut World, &mut World),
        tangents: (
            &mut <World as ::chainrule::Differentiable>::Tangent,
            &mut <World as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> ((), ()) {
        let (one, other) = args;
        let (one_dot, other_dot) = tangents;
        Self::__jvp(one, one_dot, other, other_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        one: &mut World,
        one_dot: &mut <World as ::chainrule::Differentiable>::Tangent,
        other: &mut World,
        other_dot: &mut <World as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        ::chainrule::__private::assert_vector(&one.trace);
        let t1 = other.k;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &other_dot.k);
        let t2 = one.k;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &one_dot.k);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        one.trace.push(t3);
        ::chainrule::__private::Inside::new(&mut one_dot.trace).push(t3_dot);
        let t4 = ::chainrule::__private::copied(&one.k);
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &one_dot.k);
        let t5 = ::chainrule::__private::plain(one.trace.len());
        let t6 = ::chainrule::__private::vec![t4; t5];
        let t6_dot = ::chainrule::__private::vec![t4_dot; t5];
        other.trace = t6;
        ::chainrule::__private::write_part(&mut other_dot.trace, &t6_dot);
        let t7 = one.state.y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref one_dot.state; .y),
        );
        let t8 = other.k;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &other_dot.k);
        let t9 = ::chainrule::__private::mul_assigned(&t8, &t7);
        let t9_dot = ::chainrule::__private::strong_mul_pushforward(
            &t8,
            &::chainrule::__private::Assigned(&t7),
            &t9,
            &t8_dot,
            &t7_dot,
        );
        other.k = t9;
        ::chainrule::__private::write_part(&mut other_dot.k, &t9_dot);
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for traced {}
impl ::chainrule::__private::TakesMut<1> for traced {}

/// The derivatives of the function `traced_pairs`.
pub enum traced_pairs {}
impl traced_pairs {
    /// The result of `traced_pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_traced_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = State { y: x, v: 1.0 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let mut t3 = ::chainrule::__private::vec![x];
        let len = t3.len();
        let world = World {
            state: t2,
            trace: t3,
            k: 0.5 * x,
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&world);
        let mut worlds = ::chainrule::__private::vec![world; 3];
        for i in 1..3 {
            for k in 0..i {
                ::chainrule::__private::assert_clone(&worlds[i..][0]);
                let mut t4 = worlds[i..][0].clone();
                let (t5, traced_pullback) = traced::__vjp(&mut worlds[..i][k], &mut t4);
                let zeros_2 = ::chainrule::__private::zeros_like(&t4);
                let zeros_3 = ::chainrule::__private::zeros_like(&worlds[i..][0]);
                worlds[i..][0] = t4.clone();
                ::chainrule::__private::push(&mut saved_t1, t5);
                ::chainrule::__private::push(
                    &mut saved_traced_pullback,
                    traced_pullback,
                );
                ::chainrule::__private::push(&mut saved_zeros, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_3);
            }
        }
        let last = worlds[2].clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&last);
        let zeros_5 = ::chainrule::__private::zeros_like(&worlds[1]);
        worlds[1] = last.clone();
        ::chainrule::__private::assert_vector(&worlds[1].trace);
        worlds[1].trace.push(x);
        let zeros_6 = ::chainrule::__private::zeros_like(&worlds);
        let len_1 = worlds.len();
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut saved_sum_2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            let t6 = worlds[k_1].k;
            ::chainrule::__private::assert_elements(&worlds[k_1].trace);
            let len_2 = worlds[k_1].trace.len();
            let start = saved_sum.len();
            ::chainrule::__private::room(&mut saved_sum, len_2, &[len_1]);
            saved_sum.resize(start + len_2, 0.0);
            let end = start + len_2;
            let mut sum_1: f64 = -0.0;
            let saved_sum_3 = &mut saved_sum[start..end];
            for k_2 in 0..len_2 {
                saved_sum_3[k_2] = sum_1;
                sum_1 += worlds[k_1].trace[k_2];
            }
            saved_sum_1[k_1] = sum;
            saved_sum_2[k_1] = sum_1;
            sum += t6 * sum_1;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_traced_pullback_at = saved_traced_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_last = zeros_4.clone();
                let mut d_worlds = zeros_6.clone();
                let mut d_world = zeros_1.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let mut d_t2 = zeros.clone();
                let mut d_sum_1 = d_sum;
                for k_1 in (0..len_1).rev() {
                    let sum = saved_sum_1[k_1];
                    let sum_1 = saved_sum_2[k_1];
                    let t6 = worlds[k_1].k;
                    let len_2 = worlds[k_1].trace.len();
                    let t7 = t6 * sum_1;
                    let (d_sum_2, d_t8) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t7,
                        &(sum + t7),
                        d_sum_1,
                    );
                    let (d_t6, d_sum_3) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &sum_1,
                        &t7,
                        d_t8,
                    );
                    saved_sum_at -= len_2;
                    let start_1 = saved_sum_at;
                    let end_1 = start_1 + len_2;
                    let mut d_sum_1_1 = d_sum_3;
                    let saved_sum_4 = &saved_sum[start_1..end_1];
                    for k_2 in (0..len_2).rev() {
                        let sum_1_1 = saved_sum_4[k_2];
                        let t9 = worlds[k_1].trace[k_2];
                        let (d_sum_1_2, d_t10) = ::chainrule::__private::add_pullback(
                            &sum_1_1,
                            &t9,
                            &(sum_1_1 + t9),
                            d_sum_1_1,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut d_worlds[k_1].trace; [k_2]),
                            &d_t10,
                        );
                        d_sum_1_1 = d_sum_1_2;
                    }
                    ::chainrule::__private::add_part(&mut d_worlds[k_1].k, &d_t6);
                    d_sum_1 = d_sum_2;
                }
                let t11 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_worlds[1].trace).pop(),
                );
                ::chainrule::__private::add_assign(&mut d_last, &d_worlds[1]);
                d_worlds[1] = zeros_5.clone();
                ::chainrule::__private::add_assign(&mut d_worlds[2], &d_last);
                for i in (1..3).rev() {
                    for k in (0..i).rev() {
                        saved_t1_at -= 1;
                        let t5 = &saved_t1[saved_t1_at];
                        saved_traced_pullback_at -= 1;
                        let traced_pullback = &saved_traced_pullback[saved_traced_pullback_at];
                        saved_zeros_at -= 1;
                        let zeros_2 = &saved_zeros[saved_zeros_at];
                        saved_zeros_1_at -= 1;
                        let zeros_3 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t4 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t4, &d_worlds[i..][0]);
                        d_worlds[i..][0] = (*zeros_3).clone();
                        let t12 = ::chainrule::__private::zeros_like(t5);
                        traced_pullback(t12, &mut d_worlds[..i][k], &mut d_t4);
                        ::chainrule::__private::add_assign(&mut d_worlds[i..][0], &d_t4);
                    }
                }
                let d_t13 = ::chainrule::__private::sum_all(&d_worlds);
                ::chainrule::__private::add_assign(&mut d_world, &d_t13);
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_world.__World_state_mut(),
                );
                ::chainrule::__private::add_assign(
                    &mut d_t3,
                    d_world.__World_trace_mut(),
                );
                let d_t14 = *d_world.__World_k_mut();
                let d_x = t11 + d_t14 * 0.5 + d_t3[0] + *d_t2.__State_y_mut();
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
    /// The gradient of `traced_pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `traced_pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `traced_pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `traced_pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 1.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = ::chainrule::__private::vec![x];
        let t2_dot = ::chainrule::__private::vec![x_dot];
        let world = World {
            state: t1,
            trace: t2,
            k: 0.5 * x,
        };
        let mut world_dot = ::chainrule::__zeros_of!(& world);
        ::chainrule::__private::write_part(world_dot.__World_state_mut(), &t1_dot);
        ::chainrule::__private::write_part(world_dot.__World_trace_mut(), &t2_dot);
        ::chainrule::__private::write_part(world_dot.__World_k_mut(), &(x_dot * 0.5));
        let t3_dot = world_dot.clone();
        let mut worlds = ::chainrule::__private::vec![world; 3];
        let mut worlds_dot = ::chainrule::__private::vec![t3_dot; 3];
        for i in 1..3 {
            for k in 0..i {
                ::chainrule::__private::assert_clone(&worlds[i..][0]);
                let mut t4 = worlds[i..][0].clone();
                let mut t4_dot = worlds_dot[i..][0].clone();
                let (t5, t5_dot) = traced::__jvp(
                    &mut worlds[..i][k],
                    &mut worlds_dot[..i][k],
                    &mut t4,
                    &mut t4_dot,
                );
                worlds[i..][0] = t4.clone();
                worlds_dot[i..][0] = t4_dot.clone();
            }
        }
        let last = worlds[2].clone();
        let last_dot = worlds_dot[2].clone();
        worlds[1] = last.clone();
        worlds_dot[1] = last_dot.clone();
        ::chainrule::__private::assert_vector(&worlds[1].trace);
        worlds[1].trace.push(x);
        ::chainrule::__private::Inside::new(&mut worlds_dot[1].trace).push(x_dot);
        let len = worlds.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t6 = worlds[k_1].k;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &worlds_dot[k_1].k);
            ::chainrule::__private::assert_elements(&worlds[k_1].trace);
            let len_1 = worlds[k_1].trace.len();
            let mut sum_1: f64 = -0.0;
            let mut sum_1_dot = 0.0;
            for k_2 in 0..len_1 {
                let t7 = worlds[k_1].trace[k_2];
                let mut t7_dot = ::chainrule::__zeros_of!(& t7);
                ::chainrule::__private::read_part(
                    &mut t7_dot,
                    ::chainrule::__part!(ref worlds_dot[k_1].trace; [k_2]),
                );
                let t8 = sum_1 + t7;
                let t8_dot = ::chainrule::__private::add_pushforward(
                    &sum_1,
                    &t7,
                    &t8,
                    &sum_1_dot,
                    &t7_dot,
                );
                sum_1 = t8;
                sum_1_dot = t8_dot;
            }
            let t9 = t6 * sum_1;
            let t9_dot = ::chainrule::__private::mul_pushforward(
                &t6,
                &sum_1,
                &t9,
                &t6_dot,
                &sum_1_dot,
            );
            let t10 = sum + t9;
            let t10_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t9,
                &t10,
                &sum_dot,
                &t9_dot,
            );
            sum = t10;
            sum_dot = t10_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `asked`.
pub enum asked {}
impl asked {
    /// The result of `asked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_8 = ::core::option::Option::None;
        let mut saved_t7 = ::core::option::Option::None;
        let mut saved_zeros_9 = ::core::option::Option::None;
        let mut saved_zeros_10 = ::core::option::Option::None;
        let t8 = State { y: x, v: 2.0 };
        let zeros = ::chainrule::__private::zeros_like(&t8);
        let t9 = State { y: x * x, v: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t9);
        let states = ::chainrule::__private::vec![t8, t9];
        let zeros_2 = ::chainrule::__private::zeros_like(&states);
        let len = states.len();
        let t10 = 1 < len;
        let t13 = if t10 {
            let len_1 = states.len();
            let t11 = states[len_1 - 1 - 1].clone();
            let zeros_3 = ::chainrule::__private::zeros_like(&t11);
            let t12 = ::core::option::Option::Some(t11);
            let zeros_4 = ::chainrule::__private::zeros_like(&t12);
            saved_zeros_9 = ::core::option::Option::Some(zeros_3);
            saved_zeros_10 = ::core::option::Option::Some(zeros_4);
            t12
        } else {
            ::core::default::Default::default()
        };
        let zeros_5 = ::chainrule::__private::zeros_like(&t13);
        let sum = if t10 {
            let state = ::chainrule::__private::copied(t13.__Some_0());
            let zeros_6 = ::chainrule::__private::zeros_like(&state);
            let t14 = state.v;
            saved_zeros_8 = ::core::option::Option::Some(zeros_6);
            saved_t7 = ::core::option::Option::Some(t14);
            t14 * x
        } else {
            x
        };
        let mut __operand_1 = 0usize;
        let mut sum_1 = sum;
        let mut trips = 0usize;
        loop {
            let t15 = __operand_1 + 1;
            let t16 = t15 - 1;
            let len_2 = states.len();
            let t17 = t16 < len_2;
            let t20 = if t17 {
                let t18 = states[t16].clone();
                let zeros_7 = ::chainrule::__private::zeros_like(&t18);
                let t19 = ::core::option::Option::Some(t18);
                let zeros_8 = ::chainrule::__private::zeros_like(&t19);
                ::chainrule::__private::push(&mut saved_zeros_5, zeros_7);
                ::chainrule::__private::push(&mut saved_zeros_6, zeros_8);
                t19
            } else {
                ::core::default::Default::default()
            };
            let zeros_9 = ::chainrule::__private::zeros_like(&t20);
            let exits = if t17 {
                let state_1 = ::chainrule::__private::copied(t20.__Some_0());
                let zeros_10 = ::chainrule::__private::zeros_like(&state_1);
                let len_3 = states.len();
                let t21 = t15 < len_3;
                let t24 = if t21 {
                    let t22 = states[t15].clone();
                    let zeros_11 = ::chainrule::__private::zeros_like(&t22);
                    let t23 = ::core::option::Option::Some(t22);
                    let zeros_12 = ::chainrule::__private::zeros_like(&t23);
                    ::chainrule::__private::push(&mut saved_zeros_1, zeros_11);
                    ::chainrule::__private::push(&mut saved_zeros_2, zeros_12);
                    t23
                } else {
                    ::core::default::Default::default()
                };
                let zeros_13 = ::chainrule::__private::zeros_like(&t24);
                let t25 = state_1.y;
                let t28 = if t21 {
                    let next = ::chainrule::__private::copied(t24.__Some_0());
                    let zeros_14 = ::chainrule::__private::zeros_like(&next);
                    let t26 = state_1.y;
                    let t27 = next.v;
                    ::chainrule::__private::push(&mut saved_zeros, zeros_14);
                    ::chainrule::__private::push(&mut saved_t1, t26);
                    ::chainrule::__private::push(&mut saved_t2, t27);
                    t26 * t27
                } else {
                    t25
                };
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_10);
                ::chainrule::__private::push(&mut saved_zeros_4, zeros_13);
                ::chainrule::__private::push(&mut saved_t3, t25);
                sum_1 += t28;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_t4, t15);
            ::chainrule::__private::push(&mut saved_t5, t16);
            ::chainrule::__private::push(&mut saved_zeros_7, zeros_9);
            ::chainrule::__private::push(&mut saved_t6, t17);
            trips += 1;
            __operand_1 = t15;
            if exits {
                break;
            }
        }
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_t6_at = saved_t6.len();
                let mut d_t13 = zeros_5.clone();
                let mut d_states = zeros_2.clone();
                let mut d_t9 = zeros_1.clone();
                let mut d_t8 = zeros.clone();
                let mut d_sum_1_1 = d_sum_1;
                for _ in 0..trips {
                    saved_t4_at -= 1;
                    let t15 = saved_t4[saved_t4_at];
                    saved_t5_at -= 1;
                    let t16 = saved_t5[saved_t5_at];
                    saved_zeros_7_at -= 1;
                    let zeros_9 = &saved_zeros_7[saved_zeros_7_at];
                    saved_t6_at -= 1;
                    let t17 = saved_t6[saved_t6_at];
                    let mut d_t20 = (*zeros_9).clone();
                    if t17 {
                        saved_zeros_3_at -= 1;
                        let zeros_10 = &saved_zeros_3[saved_zeros_3_at];
                        saved_zeros_4_at -= 1;
                        let zeros_13 = &saved_zeros_4[saved_zeros_4_at];
                        saved_t3_at -= 1;
                        let t25 = &saved_t3[saved_t3_at];
                        let len_3 = states.len();
                        let t21 = t15 < len_3;
                        let mut d_t24 = (*zeros_13).clone();
                        let mut d_state_1 = (*zeros_10).clone();
                        let d_t25 = if t21 {
                            saved_zeros_at -= 1;
                            let zeros_14 = &saved_zeros[saved_zeros_at];
                            saved_t1_at -= 1;
                            let t26 = &saved_t1[saved_t1_at];
                            saved_t2_at -= 1;
                            let t27 = &saved_t2[saved_t2_at];
                            let mut d_next = (*zeros_14).clone();
                            let (d_t26, d_t27) = ::chainrule::__private::mul_pullback(
                                t26,
                                t27,
                                &(*t26 * *t27),
                                d_sum_1_1,
                            );
                            ::chainrule::__private::add_part(&mut d_next.v, &d_t27);
                            ::chainrule::__private::add_part(&mut d_state_1.y, &d_t26);
                            ::chainrule::__private::add_part(
                                d_t24.__Some_0_mut(),
                                &d_next,
                            );
                            let t29 = ::chainrule::__private::zeros_like(t25);
                            t29
                        } else {
                            d_sum_1_1
                        };
                        ::chainrule::__private::add_part(&mut d_state_1.y, &d_t25);
                        if t21 {
                            saved_zeros_1_at -= 1;
                            let zeros_11 = &saved_zeros_1[saved_zeros_1_at];
                            saved_zeros_2_at -= 1;
                            let zeros_12 = &saved_zeros_2[saved_zeros_2_at];
                            let mut d_t23 = (*zeros_12).clone();
                            let mut d_t22 = (*zeros_11).clone();
                            ::chainrule::__private::add_assign(&mut d_t23, &d_t24);
                            ::chainrule::__private::add_assign(
                                &mut d_t22,
                                d_t23.__Arrived_0_mut(),
                            );
                            ::chainrule::__private::add_assign(
                                &mut d_states[t15],
                                &d_t22,
                            );
                        }
                        ::chainrule::__private::add_part(
                            d_t20.__Some_0_mut(),
                            &d_state_1,
                        );
                    }
                    if t17 {
                        saved_zeros_5_at -= 1;
                        let zeros_7 = &saved_zeros_5[saved_zeros_5_at];
                        saved_zeros_6_at -= 1;
                        let zeros_8 = &saved_zeros_6[saved_zeros_6_at];
                        let mut d_t19 = (*zeros_8).clone();
                        let mut d_t18 = (*zeros_7).clone();
                        ::chainrule::__private::add_assign(&mut d_t19, &d_t20);
                        ::chainrule::__private::add_assign(
                            &mut d_t18,
                            d_t19.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_states[t16], &d_t18);
                    }
                }
                let t30 = if t10 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros_8);
                    let t14 = ::chainrule::__private::kept(&saved_t7);
                    let mut d_state = (*zeros_6).clone();
                    let (d_t14, d_x) = ::chainrule::__private::mul_pullback(
                        t14,
                        &x,
                        &(*t14 * x),
                        d_sum_1_1,
                    );
                    ::chainrule::__private::add_part(&mut d_state.v, &d_t14);
                    ::chainrule::__private::add_part(d_t13.__Some_0_mut(), &d_state);
                    d_x
                } else {
                    d_sum_1_1
                };
                if t10 {
                    let zeros_3 = ::chainrule::__private::kept(&saved_zeros_9);
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros_10);
                    let len_1 = states.len();
                    let mut d_t12 = (*zeros_4).clone();
                    let mut d_t11 = (*zeros_3).clone();
                    ::chainrule::__private::add_assign(&mut d_t12, &d_t13);
                    ::chainrule::__private::add_assign(
                        &mut d_t11,
                        d_t12.__Arrived_0_mut(),
                    );
                    ::chainrule::__private::add_assign(
                        &mut d_states[len_1 - 1 - 1],
                        &d_t11,
                    );
                }
                ::chainrule::__private::add_assign(&mut d_t8, &d_states[0]);
                ::chainrule::__private::add_assign(&mut d_t9, &d_states[1]);
                let d_t31 = *d_t9.__State_y_mut();
                let t32 = d_t31 * x;
                let d_x_1 = t30 + *d_t9.__State_v_mut() + t32 + t32
                    + *d_t8.__State_y_mut();
                d_x_1
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
    /// The gradient of `asked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `asked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `asked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `asked` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 2.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = State { y: x * x, v: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(
            t2_dot.__State_y_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &x_dot);
        let states = ::chainrule::__private::vec![t1, t2];
        let states_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let len = states.len();
        let t3 = 1 < len;
        let (t8, t8_dot) = if t3 {
            let len_1 = states.len();
            let t4 = len_1 - 1 - 1;
            let t5 = states[t4].clone();
            let t5_dot = states_dot[t4].clone();
            let t6 = ::core::option::Option::Some(t5);
            let t6_dot = ::core::option::Option::Some(t5_dot);
            (t6, t6_dot)
        } else {
            let t7 = ::core::default::Default::default();
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        let (sum, sum_dot) = if t3 {
            let state = ::chainrule::__private::copied(t8.__Some_0());
            let mut state_dot = ::chainrule::__zeros_of!(& state);
            ::chainrule::__private::read_part(&mut state_dot, t8_dot.__Some_0());
            let t9 = state.v;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &state_dot.v);
            let t10 = t9 * x;
            let t10_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &x,
                &t10,
                &t9_dot,
                &x_dot,
            );
            (t10, t10_dot)
        } else {
            (x, x_dot)
        };
        let mut __operand_1 = 0usize;
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        loop {
            let t11 = __operand_1 + 1;
            let t12 = t11 - 1;
            let len_2 = states.len();
            let t13 = t12 < len_2;
            let (t17, t17_dot) = if t13 {
                let t14 = states[t12].clone();
                let t14_dot = states_dot[t12].clone();
                let t15 = ::core::option::Option::Some(t14);
                let t15_dot = ::core::option::Option::Some(t14_dot);
                (t15, t15_dot)
            } else {
                let t16 = ::core::default::Default::default();
                let t16_dot = ::chainrule::__zeros_of!(& t16);
                (t16, t16_dot)
            };
            let exits = if t13 {
                let state_1 = ::chainrule::__private::copied(t17.__Some_0());
                let mut state_1_dot = ::chainrule::__zeros_of!(& state_1);
                ::chainrule::__private::read_part(&mut state_1_dot, t17_dot.__Some_0());
                let len_3 = states.len();
                let t18 = t11 < len_3;
                let (t22, t22_dot) = if t18 {
                    let t19 = states[t11].clone();
                    let t19_dot = states_dot[t11].clone();
                    let t20 = ::core::option::Option::Some(t19);
                    let t20_dot = ::core::option::Option::Some(t19_dot);
                    (t20, t20_dot)
                } else {
                    let t21 = ::core::default::Default::default();
                    let t21_dot = ::chainrule::__zeros_of!(& t21);
                    (t21, t21_dot)
                };
                let t23 = state_1.y;
                let mut t23_dot = ::chainrule::__zeros_of!(& t23);
                ::chainrule::__private::read_part(&mut t23_dot, &state_1_dot.y);
                let (t27, t27_dot) = if t18 {
                    let next = ::chainrule::__private::copied(t22.__Some_0());
                    let mut next_dot = ::chainrule::__zeros_of!(& next);
                    ::chainrule::__private::read_part(&mut next_dot, t22_dot.__Some_0());
                    let t24 = state_1.y;
                    let mut t24_dot = ::chainrule::__zeros_of!(& t24);
                    ::chainrule::__private::read_part(&mut t24_dot, &state_1_dot.y);
                    let t25 = next.v;
                    let mut t25_dot = ::chainrule::__zeros_of!(& t25);
                    ::chainrule::__private::read_part(&mut t25_dot, &next_dot.v);
                    let t26 = t24 * t25;
                    let t26_dot = ::chainrule::__private::mul_pushforward(
                        &t24,
                        &t25,
                        &t26,
                        &t24_dot,
                        &t25_dot,
                    );
                    (t26, t26_dot)
                } else {
                    (t23, t23_dot)
                };
                sum_1 += t27;
                sum_1_dot += t27_dot;
                false
            } else {
                true
            };
            __operand_1 = t11;
            if exits {
                break;
            }
        }
        (sum_1, sum_1_dot)
    }
}

