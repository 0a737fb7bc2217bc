/// The derivatives of the function `asked`.
pub enum asked {}
impl asked {
    /// The result of `asked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        slots: &Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Slots as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(slots, x);
        (
            out,
            move |d_out: f64| {
                let mut d_slots = ::chainrule::__private::zeros_like(slots);
                let (d_x,) = pullback(d_out, slots, &mut d_slots);
                (d_slots, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        slots: &Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Slots,
            &mut <Slots as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = slots.one.clone();
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t5 = if t2 {
            let one = ::chainrule::__private::copied(t3.__Some_0());
            let t4 = ::core::option::Option::Some(one * x);
            let zeros_2 = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t4
        } else {
            ::core::default::Default::default()
        };
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let t6 = if t2 { ::chainrule::__private::copied(t5.__Some_0()) } else { x };
        let t7 = slots.k;
        let t8 = t6 * t7;
        let t9 = slots.one.clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&t9);
        let t10 = ::chainrule::__private::is_there(&t9);
        let t11 = ::chainrule::__private::present(&t9);
        let zeros_5 = ::chainrule::__private::zeros_like(&t11);
        let t12 = x * x;
        let t13 = if t10 { ::chainrule::__private::copied(t11.__Some_0()) } else { t12 };
        let out = t8 + t13;
        (
            out,
            move |
                d_out: f64,
                slots: &Slots,
                d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t11 = zeros_5.clone();
                let mut d_t9 = zeros_4.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t8, d_t13) = ::chainrule::__private::add_pullback(
                    &t8,
                    &t13,
                    &out,
                    d_out,
                );
                let d_t12 = if t10 {
                    ::chainrule::__private::add_part(d_t11.__Some_0_mut(), &d_t13);
                    0.0
                } else {
                    d_t13
                };
                let t14 = d_t12 * x;
                ::chainrule::__private::add_assign(&mut d_t9, &d_t11);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t9);
                let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &t7,
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t7);
                let t15 = if t2 {
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_t6);
                    0.0
                } else {
                    d_t6
                };
                let t17 = if t2 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let one = ::chainrule::__private::copied(t3.__Some_0());
                    let mut d_t4 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t5);
                    let d_t16 = d_t4.__Arrived_0_mut().clone();
                    let (d_one, d_x) = ::chainrule::__private::mul_pullback(
                        &one,
                        &x,
                        &(one * x),
                        d_t16,
                    );
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_one);
                    d_x
                } else {
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t1);
                let d_x_1 = t14 + t14 + t15 + t17;
                (d_x_1,)
            },
        )
    }
    /// The gradient of `asked`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        slots: &Slots,
        x: f64,
    ) -> (<Slots as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(slots);
        let (d_x,) = pullback(1.0, slots, &mut d_slots);
        (d_slots, d_x)
    }
    /// The value of `asked` and its gradient.
    #[inline]
    pub fn value_and_grad(
        slots: &Slots,
        x: f64,
    ) -> (f64, (<Slots as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(slots);
        let (d_x,) = pullback(1.0, slots, &mut d_slots);
        (value, (d_slots, d_x))
    }
    /// The value of `asked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        slots: &Slots,
        x: f64,
        d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(slots, x);
        let (d_x_added,) = pullback(1.0, slots, d_slots);
        *d_x += d_x_added;
        value
    }
    /// The result of `asked` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Slots, f64),
        tangents: (&<Slots as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (slots, x) = args;
        let (slots_dot, x_dot) = tangents;
        Self::__jvp(slots, slots_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        slots: &Slots,
        slots_dot: &<Slots as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = slots.one.clone();
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &slots_dot.one);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let t3_dot = t1_dot.clone();
        let (t7, t7_dot) = if t2 {
            let one = ::chainrule::__private::copied(t3.__Some_0());
            let mut one_dot = ::chainrule::__zeros_of!(& one);
            ::chainrule::__private::read_part(&mut one_dot, t3_dot.__Some_0());
            let t4 = one * x;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &one,
                &x,
                &t4,
                &one_dot,
                &x_dot,
            );
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (t5, t5_dot)
        } else {
            let t6 = ::core::default::Default::default();
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            (t6, t6_dot)
        };
        let (t9, t9_dot) = if t2 {
            let t8 = ::chainrule::__private::copied(t7.__Some_0());
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, t7_dot.__Some_0());
            (t8, t8_dot)
        } else {
            (x, x_dot)
        };
        let t10 = slots.k;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &slots_dot.k);
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &t10,
            &t11,
            &t9_dot,
            &t10_dot,
        );
        let t12 = slots.one.clone();
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &slots_dot.one);
        let t13 = ::chainrule::__private::present(&t12);
        let t13_dot = t12_dot.clone();
        let t14 = x * x;
        let t14_dot = x_dot * x + x_dot * x;
        let (t16, t16_dot) = if ::chainrule::__private::is_there(&t12) {
            let t15 = ::chainrule::__private::copied(t13.__Some_0());
            let mut t15_dot = ::chainrule::__zeros_of!(& t15);
            ::chainrule::__private::read_part(&mut t15_dot, t13_dot.__Some_0());
            (t15, t15_dot)
        } else {
            (t14, t14_dot)
        };
        let out = t11 + t16;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t11,
            &t16,
            &out,
            &t11_dot,
            &t16_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `filled`.
pub enum filled {}
impl filled {
    /// The result of `filled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        slots: &mut Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Slots as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(slots, x);
        (
            out,
            move |
                d_out: f64,
                d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_slots);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        slots: &mut Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Slots as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let t1 = slots.one.clone();
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let old = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { x };
        let t4 = slots.k;
        let t5 = x * t4;
        let t6 = t5 * old;
        let t7 = ::core::option::Option::Some(t6);
        let zeros_2 = ::chainrule::__private::zeros_like(&t7);
        let zeros_3 = ::chainrule::__private::zeros_like(&slots.one);
        slots.one = t7;
        let t8 = slots.one.clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&t8);
        let t9 = ::chainrule::__private::present(&t8);
        let zeros_5 = ::chainrule::__private::zeros_like(&t9);
        ::core::assert!(::chainrule::__private::is_there(& t8), "a value is there");
        let t10 = ::chainrule::__private::copied(t9.__Some_0());
        let t11 = slots.k;
        let out = t10 * t11;
        (
            out,
            move |
                d_out: f64,
                d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t9 = zeros_5.clone();
                let mut d_t8 = zeros_4.clone();
                let mut d_t7 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t11,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t11);
                ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_t10);
                ::chainrule::__private::add_assign(&mut d_t8, &d_t9);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t8);
                ::chainrule::__private::add_assign(&mut d_t7, &d_slots.one);
                ::chainrule::__private::write_part(&mut d_slots.one, &zeros_3);
                let d_t6 = d_t7.__Arrived_0_mut().clone();
                let (d_t5, d_old) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &old,
                    &t6,
                    d_t6,
                );
                let (t12, d_t4) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t4);
                let t13 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_old);
                    0.0
                } else {
                    d_old
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t1);
                let d_x = t12 + t13;
                (d_x,)
            },
        )
    }
    /// The gradient of `filled`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        slots: &mut Slots,
        x: f64,
    ) -> (<Slots as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(&*slots);
        let (d_x,) = pullback(1.0, &mut d_slots);
        (d_slots, d_x)
    }
    /// The value of `filled` and its gradient.
    #[inline]
    pub fn value_and_grad(
        slots: &mut Slots,
        x: f64,
    ) -> (f64, (<Slots as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(&*slots);
        let (d_x,) = pullback(1.0, &mut d_slots);
        (value, (d_slots, d_x))
    }
    /// The value of `filled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        slots: &mut Slots,
        x: f64,
        d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(slots, x);
        let mut d_slots_added = ::chainrule::__private::zeros_like(&*slots);
        let (d_x_added,) = pullback(1.0, &mut d_slots_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_slots, &d_slots_added);
        value
    }
    /// The result of `filled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Slots, f64),
        tangents: (&mut <Slots as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (slots, x) = args;
        let (slots_dot, x_dot) = tangents;
        Self::__jvp(slots, slots_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        slots: &mut Slots,
        slots_dot: &mut <Slots as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = slots.one.clone();
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &slots_dot.one);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let (old, old_dot) = if ::chainrule::__private::is_there(&t1) {
            let t3 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, t2_dot.__Some_0());
            (t3, t3_dot)
        } else {
            (x, x_dot)
        };
        let t4 = slots.k;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &slots_dot.k);
        let t5 = x * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &t4,
            &t5,
            &x_dot,
            &t4_dot,
        );
        let t6 = t5 * old;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &old,
            &t6,
            &t5_dot,
            &old_dot,
        );
        let t7 = ::core::option::Option::Some(t6);
        let t7_dot = ::core::option::Option::Some(t6_dot);
        slots.one = t7;
        ::chainrule::__private::write_part(&mut slots_dot.one, &t7_dot);
        let t8 = slots.one.clone();
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &slots_dot.one);
        let t9 = ::chainrule::__private::present(&t8);
        let t9_dot = t8_dot.clone();
        ::core::assert!(::chainrule::__private::is_there(& t8), "a value is there");
        let t10 = ::chainrule::__private::copied(t9.__Some_0());
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, t9_dot.__Some_0());
        let t11 = slots.k;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &slots_dot.k);
        let out = t10 * t11;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &out,
            &t10_dot,
            &t11_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for filled {}

/// The derivatives of the function `emptied`.
pub enum emptied {}
impl emptied {
    /// The result of `emptied` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        slots: &mut Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Slots as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(slots, x);
        (
            out,
            move |
                d_out: f64,
                d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_slots);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        slots: &mut Slots,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Slots as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = slots.one.clone();
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = x * x;
        let old = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { t4 };
        let t5 = ::core::option::Option::None;
        let zeros_2 = ::chainrule::__private::zeros_like(&slots.one);
        slots.one = t5;
        let t6 = slots.k;
        let t7 = ::chainrule::__private::mul_assigned(&t6, &x);
        slots.k = t7;
        let t8 = slots.k;
        let t9 = t8 * old;
        let t10 = slots.one.clone();
        let zeros_3 = ::chainrule::__private::zeros_like(&t10);
        let t11 = ::chainrule::__private::is_there(&t10);
        let t12 = ::chainrule::__private::present(&t10);
        let zeros_4 = ::chainrule::__private::zeros_like(&t12);
        let t13 = if t11 { ::chainrule::__private::copied(t12.__Some_0()) } else { x };
        let out = t9 * t13;
        (
            out,
            move |
                d_out: f64,
                d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t12 = zeros_4.clone();
                let mut d_t10 = zeros_3.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t9, d_t13) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t13,
                    &out,
                    d_out,
                );
                let t14 = if t11 {
                    ::chainrule::__private::add_part(d_t12.__Some_0_mut(), &d_t13);
                    0.0
                } else {
                    d_t13
                };
                ::chainrule::__private::add_assign(&mut d_t10, &d_t12);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t10);
                let (d_t8, d_old) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &old,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t8);
                let d_t7 = d_slots.k.clone();
                ::chainrule::__private::set_zero(&mut d_slots.k);
                let (d_t6, t15) = ::chainrule::__private::strong_mul_pullback(
                    &t6,
                    &::chainrule::__private::Assigned(&x),
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t6);
                ::chainrule::__private::write_part(&mut d_slots.one, &zeros_2);
                let d_t4 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_old);
                    0.0
                } else {
                    d_old
                };
                let t16 = d_t4 * x;
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t1);
                let d_x = t14 + t15 + t16 + t16;
                (d_x,)
            },
        )
    }
    /// The gradient of `emptied`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        slots: &mut Slots,
        x: f64,
    ) -> (<Slots as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(&*slots);
        let (d_x,) = pullback(1.0, &mut d_slots);
        (d_slots, d_x)
    }
    /// The value of `emptied` and its gradient.
    #[inline]
    pub fn value_and_grad(
        slots: &mut Slots,
        x: f64,
    ) -> (f64, (<Slots as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(slots, x);
        let mut d_slots = ::chainrule::__private::zeros_like(&*slots);
        let (d_x,) = pullback(1.0, &mut d_slots);
        (value, (d_slots, d_x))
    }
    /// The value of `emptied`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        slots: &mut Slots,
        x: f64,
        d_slots: &mut <Slots as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(slots, x);
        let mut d_slots_added = ::chainrule::__private::zeros_like(&*slots);
        let (d_x_added,) = pullback(1.0, &mut d_slots_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_slots, &d_slots_added);
        value
    }
    /// The result of `emptied` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Slots, f64),
        tangents: (&mut <Slots as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (slots, x) = args;
        let (slots_dot, x_dot) = tangents;
        Self::__jvp(slots, slots_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        slots: &mut Slots,
        slots_dot: &mut <Slots as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = slots.one.clone();
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &slots_dot.one);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let t3 = x * x;
        let t3_dot = x_dot * x + x_dot * x;
        let (old, old_dot) = if ::chainrule::__private::is_there(&t1) {
            let t4 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, t2_dot.__Some_0());
            (t4, t4_dot)
        } else {
            (t3, t3_dot)
        };
        let t5 = ::core::option::Option::None;
        let t5_dot = ::chainrule::__zeros_of!(& t5);
        slots.one = t5;
        ::chainrule::__private::write_part(&mut slots_dot.one, &t5_dot);
        let t6 = slots.k;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &slots_dot.k);
        let t7 = ::chainrule::__private::mul_assigned(&t6, &x);
        let t7_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &::chainrule::__private::Assigned(&x),
            &t7,
            &t6_dot,
            &x_dot,
        );
        slots.k = t7;
        ::chainrule::__private::write_part(&mut slots_dot.k, &t7_dot);
        let t8 = slots.k;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &slots_dot.k);
        let t9 = t8 * old;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &old,
            &t9,
            &t8_dot,
            &old_dot,
        );
        let t10 = slots.one.clone();
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &slots_dot.one);
        let t11 = ::chainrule::__private::present(&t10);
        let t11_dot = t10_dot.clone();
        let (t13, t13_dot) = if ::chainrule::__private::is_there(&t10) {
            let t12 = ::chainrule::__private::copied(t11.__Some_0());
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, t11_dot.__Some_0());
            (t12, t12_dot)
        } else {
            (x, x_dot)
        };
        let out = t9 * t13;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &t13,
            &out,
            &t9_dot,
            &t13_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for emptied {}

/// The derivatives of the function `in_turns`.
pub enum in_turns {}
impl in_turns {
    /// The result of `in_turns` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::core::option::Option::None;
        let mut saved_zeros_8 = ::core::option::Option::None;
        let mut slots = Slots {
            one: None,
            many: None,
            k: x,
        };
        let t3 = x > 0.0;
        if t3 {
            let t4 = ::core::option::Option::Some(x * x);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            let zeros_1 = ::chainrule::__private::zeros_like(&slots.one);
            slots.one = t4;
            saved_zeros_7 = ::core::option::Option::Some(zeros);
            saved_zeros_8 = ::core::option::Option::Some(zeros_1);
        }
        let mut saved_t5: [f64; 4] = [0.0; 4];
        for i in 0..4 {
            if i == 1 {
                let mut t6 = ::chainrule::__private::vec![x; 3];
                let len = t6.len();
                let t7 = ::core::option::Option::Some(t6);
                let zeros_2 = ::chainrule::__private::zeros_like(&t7);
                let zeros_3 = ::chainrule::__private::zeros_like(&slots.many);
                slots.many = t7;
                ::chainrule::__private::push(&mut saved_len, len);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_3);
            }
            let t8 = slots.one.clone();
            let zeros_4 = ::chainrule::__private::zeros_like(&t8);
            let t9 = ::chainrule::__private::is_there(&t8);
            let t10 = ::chainrule::__private::present(&t8);
            let zeros_5 = ::chainrule::__private::zeros_like(&t10);
            let t11 = if t9 {
                ::chainrule::__private::copied(t10.__Some_0())
            } else {
                2.0
            };
            let t12 = slots.k;
            let t13 = ::core::option::Option::Some(t11 * x * t12);
            let zeros_6 = ::chainrule::__private::zeros_like(&t13);
            let zeros_7 = ::chainrule::__private::zeros_like(&slots.one);
            slots.one = t13;
            if i == 2 {
                let t14 = ::core::option::Option::None;
                let zeros_8 = ::chainrule::__private::zeros_like(&slots.one);
                slots.one = t14;
                ::chainrule::__private::push(&mut saved_zeros, zeros_8);
            }
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_4);
            ::chainrule::__private::push(&mut saved_t1, t9);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_5);
            let at = i as usize;
            saved_t5[at] = t11;
            ::chainrule::__private::push(&mut saved_t2, t12);
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_6);
            ::chainrule::__private::push(&mut saved_zeros_6, zeros_7);
        }
        let zeros_9 = ::chainrule::__private::zeros_like(&slots);
        let t15 = slots.one.clone();
        let zeros_10 = ::chainrule::__private::zeros_like(&t15);
        let t16 = ::chainrule::__private::is_there(&t15);
        let t17 = ::chainrule::__private::present(&t15);
        let zeros_11 = ::chainrule::__private::zeros_like(&t17);
        let t18 = if t16 { ::chainrule::__private::copied(t17.__Some_0()) } else { 0.0 };
        let t19 = slots.k;
        let out = t18 * t19;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut d_t17 = zeros_11.clone();
                let mut d_t15 = zeros_10.clone();
                let mut d_slots = zeros_9.clone();
                let (d_t18, d_t19) = ::chainrule::__private::mul_pullback(
                    &t18,
                    &t19,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_slots.k, &d_t19);
                if t16 {
                    ::chainrule::__private::add_part(d_t17.__Some_0_mut(), &d_t18);
                }
                ::chainrule::__private::add_assign(&mut d_t15, &d_t17);
                ::chainrule::__private::add_part(&mut d_slots.one, &d_t15);
                let mut d_x = 0.0;
                for i in (0..4).rev() {
                    saved_zeros_3_at -= 1;
                    let zeros_4 = &saved_zeros_3[saved_zeros_3_at];
                    saved_t1_at -= 1;
                    let t9 = saved_t1[saved_t1_at];
                    saved_zeros_4_at -= 1;
                    let zeros_5 = &saved_zeros_4[saved_zeros_4_at];
                    let at_1 = i as usize;
                    let t11 = saved_t5[at_1];
                    saved_t2_at -= 1;
                    let t12 = &saved_t2[saved_t2_at];
                    saved_zeros_5_at -= 1;
                    let zeros_6 = &saved_zeros_5[saved_zeros_5_at];
                    saved_zeros_6_at -= 1;
                    let zeros_7 = &saved_zeros_6[saved_zeros_6_at];
                    let t20 = t11 * x;
                    let mut d_t13 = (*zeros_6).clone();
                    let mut d_t10 = (*zeros_5).clone();
                    let mut d_t8 = (*zeros_4).clone();
                    let t21 = i == 1;
                    let t22 = t20 * *t12;
                    if i == 2 {
                        saved_zeros_at -= 1;
                        let zeros_8 = &saved_zeros[saved_zeros_at];
                        ::chainrule::__private::write_part(&mut d_slots.one, zeros_8);
                    }
                    ::chainrule::__private::add_assign(&mut d_t13, &d_slots.one);
                    ::chainrule::__private::write_part(&mut d_slots.one, zeros_7);
                    let d_t23 = d_t13.__Arrived_0_mut().clone();
                    let (d_t24, d_t12) = ::chainrule::__private::mul_pullback(
                        &t20,
                        t12,
                        &t22,
                        d_t23,
                    );
                    ::chainrule::__private::add_part(&mut d_slots.k, &d_t12);
                    let d_t11 = d_t24 * x;
                    let t25 = d_t24 * t11;
                    if t9 {
                        ::chainrule::__private::add_part(d_t10.__Some_0_mut(), &d_t11);
                    }
                    ::chainrule::__private::add_assign(&mut d_t8, &d_t10);
                    ::chainrule::__private::add_part(&mut d_slots.one, &d_t8);
                    let t26 = if t21 {
                        saved_len_at -= 1;
                        let len = saved_len[saved_len_at];
                        saved_zeros_1_at -= 1;
                        let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                        saved_zeros_2_at -= 1;
                        let zeros_3 = &saved_zeros_2[saved_zeros_2_at];
                        let mut d_t7 = (*zeros_2).clone();
                        let mut d_t6 = ::chainrule::__private::vec![0.0; len];
                        ::chainrule::__private::add_assign(&mut d_t7, &d_slots.many);
                        ::chainrule::__private::write_part(&mut d_slots.many, zeros_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t6,
                            d_t7.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::sum_all(&d_t6)
                    } else {
                        0.0
                    };
                    let d_x_1 = t25 + t26;
                    d_x += d_x_1;
                }
                let t29 = if t3 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros_7);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_8);
                    let mut d_t4 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_slots.one);
                    ::chainrule::__private::write_part(&mut d_slots.one, zeros_1);
                    let d_t27 = *d_t4.__Arrived_0_mut();
                    let t28 = d_t27 * x;
                    t28 + t28
                } else {
                    0.0
                };
                let d_x_2 = d_x + t29 + *d_slots.__Slots_k_mut();
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
    /// The gradient of `in_turns`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `in_turns` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `in_turns`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `in_turns` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = None;
        let t2 = None;
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let t2_dot = ::chainrule::__zeros_of!(& t2);
        let mut slots = Slots { one: t1, many: t2, k: x };
        let mut slots_dot = ::chainrule::__zeros_of!(& slots);
        ::chainrule::__private::write_part(slots_dot.__Slots_one_mut(), &t1_dot);
        ::chainrule::__private::write_part(slots_dot.__Slots_many_mut(), &t2_dot);
        ::chainrule::__private::write_part(slots_dot.__Slots_k_mut(), &x_dot);
        if x > 0.0 {
            let t3 = ::core::option::Option::Some(x * x);
            let t3_dot = ::core::option::Option::Some(x_dot * x + x_dot * x);
            slots.one = t3;
            ::chainrule::__private::write_part(&mut slots_dot.one, &t3_dot);
        }
        for i in 0..4 {
            if i == 1 {
                let t4 = ::chainrule::__private::vec![x; 3];
                let t4_dot = ::chainrule::__private::vec![x_dot; 3];
                let t5 = ::core::option::Option::Some(t4);
                let t5_dot = ::core::option::Option::Some(t4_dot);
                slots.many = t5;
                ::chainrule::__private::write_part(&mut slots_dot.many, &t5_dot);
            }
            let t6 = slots.one.clone();
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &slots_dot.one);
            let t7 = ::chainrule::__private::present(&t6);
            let t7_dot = t6_dot.clone();
            let (t9, t9_dot) = if ::chainrule::__private::is_there(&t6) {
                let t8 = ::chainrule::__private::copied(t7.__Some_0());
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(&mut t8_dot, t7_dot.__Some_0());
                (t8, t8_dot)
            } else {
                (2.0, 0.0)
            };
            let t10 = t9 * x;
            let t11 = slots.k;
            let mut t11_dot = ::chainrule::__zeros_of!(& t11);
            ::chainrule::__private::read_part(&mut t11_dot, &slots_dot.k);
            let t12 = t10 * t11;
            let t12_dot = ::chainrule::__private::mul_pushforward(
                &t10,
                &t11,
                &t12,
                &(t9_dot * x + x_dot * t9),
                &t11_dot,
            );
            let t13 = ::core::option::Option::Some(t12);
            let t13_dot = ::core::option::Option::Some(t12_dot);
            slots.one = t13;
            ::chainrule::__private::write_part(&mut slots_dot.one, &t13_dot);
            if i == 2 {
                let t14 = ::core::option::Option::None;
                let t14_dot = ::chainrule::__zeros_of!(& t14);
                slots.one = t14;
                ::chainrule::__private::write_part(&mut slots_dot.one, &t14_dot);
            }
        }
        let t15 = slots.one.clone();
        let mut t15_dot = ::chainrule::__zeros_of!(& t15);
        ::chainrule::__private::read_part(&mut t15_dot, &slots_dot.one);
        let t16 = ::chainrule::__private::present(&t15);
        let t16_dot = t15_dot.clone();
        let (t18, t18_dot) = if ::chainrule::__private::is_there(&t15) {
            let t17 = ::chainrule::__private::copied(t16.__Some_0());
            let mut t17_dot = ::chainrule::__zeros_of!(& t17);
            ::chainrule::__private::read_part(&mut t17_dot, t16_dot.__Some_0());
            (t17, t17_dot)
        } else {
            (0.0, 0.0)
        };
        let t19 = slots.k;
        let mut t19_dot = ::chainrule::__zeros_of!(& t19);
        ::chainrule::__private::read_part(&mut t19_dot, &slots_dot.k);
        let out = t18 * t19;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t18,
            &t19,
            &out,
            &t18_dot,
            &t19_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `mapped_parameter`.
pub enum mapped_parameter {}
impl mapped_parameter {
    /// The result of `mapped_parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        y: Option<f64>,
        z: &Option<f64>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Option<f64> as ::chainrule::Differentiable>::Tangent,
                <Option<f64> as ::chainrule::Differentiable>::Tangent,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(y, z, x);
        (
            out,
            move |d_out: f64| {
                let mut d_z = ::chainrule::__private::zeros_like(z);
                let (d_y, d_x) = pullback(d_out, z, &mut d_z);
                (d_y, d_z, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        y: Option<f64>,
        z: &Option<f64>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Option<f64>,
            &mut <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (<Option<f64> as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&y);
        let t1 = ::chainrule::__private::is_there(&y);
        let t2 = ::chainrule::__private::present(&y);
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let t4 = if t1 {
            let y_1 = ::chainrule::__private::copied(t2.__Some_0());
            let t3 = ::core::option::Option::Some(y_1 * x * x);
            let zeros_2 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros_1 = ::core::option::Option::Some(zeros_2);
            t3
        } else {
            ::core::default::Default::default()
        };
        let zeros_3 = ::chainrule::__private::zeros_like(&t4);
        let mapped = if t1 { ::chainrule::__private::copied(t4.__Some_0()) } else { x };
        let t5 = (*z).clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&t5);
        let t6 = ::chainrule::__private::is_there(&t5);
        let t7 = ::chainrule::__private::present(&t5);
        let zeros_5 = ::chainrule::__private::zeros_like(&t7);
        let t9 = if t6 {
            let z_1 = ::chainrule::__private::copied(t7.__Some_0());
            let t8 = ::core::option::Option::Some(z_1 + x);
            let zeros_6 = ::chainrule::__private::zeros_like(&t8);
            saved_zeros = ::core::option::Option::Some(zeros_6);
            t8
        } else {
            ::core::default::Default::default()
        };
        let zeros_7 = ::chainrule::__private::zeros_like(&t9);
        let t10 = if t6 { ::chainrule::__private::copied(t9.__Some_0()) } else { 2.0 };
        let t11 = (*z).clone();
        let zeros_8 = ::chainrule::__private::zeros_like(&t11);
        let t12 = ::chainrule::__private::is_there(&t11);
        let t13 = ::chainrule::__private::present(&t11);
        let zeros_9 = ::chainrule::__private::zeros_like(&t13);
        let t14 = mapped * t10;
        let t15 = if t12 { ::chainrule::__private::copied(t13.__Some_0()) } else { x };
        let out = t14 + t15;
        (
            out,
            move |
                d_out: f64,
                z: &Option<f64>,
                d_z: &mut <Option<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_y = zeros.clone();
                let mut d_t13 = zeros_9.clone();
                let mut d_t11 = zeros_8.clone();
                let mut d_t9 = zeros_7.clone();
                let mut d_t7 = zeros_5.clone();
                let mut d_t5 = zeros_4.clone();
                let mut d_t4 = zeros_3.clone();
                let mut d_t2 = zeros_1.clone();
                let t16 = if t12 {
                    ::chainrule::__private::add_part(d_t13.__Some_0_mut(), &d_out);
                    0.0
                } else {
                    d_out
                };
                ::chainrule::__private::add_assign(&mut d_t11, &d_t13);
                ::chainrule::__private::add_assign(&mut *d_z, &d_t11);
                let d_mapped = d_out * t10;
                let d_t10 = d_out * mapped;
                if t6 {
                    ::chainrule::__private::add_part(d_t9.__Some_0_mut(), &d_t10);
                }
                let t18 = if t6 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let z_1 = ::chainrule::__private::copied(t7.__Some_0());
                    let mut d_t8 = (*zeros_6).clone();
                    ::chainrule::__private::add_assign(&mut d_t8, &d_t9);
                    let d_t17 = d_t8.__Arrived_0_mut().clone();
                    let (d_z_1, d_x) = ::chainrule::__private::add_pullback(
                        &z_1,
                        &x,
                        &(z_1 + x),
                        d_t17,
                    );
                    ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_z_1);
                    d_x
                } else {
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_t5, &d_t7);
                ::chainrule::__private::add_assign(&mut *d_z, &d_t5);
                let t19 = if t1 {
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_mapped);
                    0.0
                } else {
                    d_mapped
                };
                let t25 = if t1 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_1);
                    let y_1 = ::chainrule::__private::copied(t2.__Some_0());
                    let t20 = y_1 * x;
                    let mut d_t3 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_t4);
                    let d_t21 = d_t3.__Arrived_0_mut().clone();
                    let (d_t22, t23) = ::chainrule::__private::mul_pullback(
                        &t20,
                        &x,
                        &(t20 * x),
                        d_t21,
                    );
                    let (d_y_1, t24) = ::chainrule::__private::mul_pullback(
                        &y_1,
                        &x,
                        &t20,
                        d_t22,
                    );
                    ::chainrule::__private::add_part(d_t2.__Some_0_mut(), &d_y_1);
                    t23 + t24
                } else {
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_y, &d_t2);
                let d_x_1 = t16 + t18 + t19 + t25;
                (d_y, d_x_1)
            },
        )
    }
    /// The gradient of `mapped_parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        y: Option<f64>,
        z: &Option<f64>,
        x: f64,
    ) -> (
        <Option<f64> as ::chainrule::Differentiable>::Tangent,
        <Option<f64> as ::chainrule::Differentiable>::Tangent,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(y, z, x);
        let mut d_z = ::chainrule::__private::zeros_like(z);
        let (d_y, d_x) = pullback(1.0, z, &mut d_z);
        (d_y, d_z, d_x)
    }
    /// The value of `mapped_parameter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        y: Option<f64>,
        z: &Option<f64>,
        x: f64,
    ) -> (
        f64,
        (
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(y, z, x);
        let mut d_z = ::chainrule::__private::zeros_like(z);
        let (d_y, d_x) = pullback(1.0, z, &mut d_z);
        (value, (d_y, d_z, d_x))
    }
    /// The value of `mapped_parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        y: Option<f64>,
        z: &Option<f64>,
        x: f64,
        d_y: &mut <Option<f64> as ::chainrule::Differentiable>::Tangent,
        d_z: &mut <Option<f64> as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(y, z, x);
        let (d_y_added, d_x_added) = pullback(1.0, z, d_z);
        ::chainrule::__private::add_assign(d_y, &d_y_added);
        *d_x += d_x_added;
        value
    }
    /// The result of `mapped_parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Option<f64>, &Option<f64>, f64),
        tangents: (
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &<Option<f64> as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    ) -> (f64, f64) {
        let (y, z, x) = args;
        let (y_dot, z_dot, x_dot) = tangents;
        Self::__jvp(y, y_dot, z, z_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        y: Option<f64>,
        y_dot: <Option<f64> as ::chainrule::Differentiable>::Tangent,
        z: &Option<f64>,
        z_dot: &<Option<f64> as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::chainrule::__private::is_there(&y);
        let t2 = ::chainrule::__private::present(&y);
        let t2_dot = y_dot.clone();
        let (t7, t7_dot) = if t1 {
            let y_1 = ::chainrule::__private::copied(t2.__Some_0());
            let mut y_1_dot = ::chainrule::__zeros_of!(& y_1);
            ::chainrule::__private::read_part(&mut y_1_dot, t2_dot.__Some_0());
            let t3 = y_1 * x;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &y_1,
                &x,
                &t3,
                &y_1_dot,
                &x_dot,
            );
            let t4 = t3 * x;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &x,
                &t4,
                &t3_dot,
                &x_dot,
            );
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (t5, t5_dot)
        } else {
            let t6 = ::core::default::Default::default();
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            (t6, t6_dot)
        };
        let (mapped, mapped_dot) = if t1 {
            let t8 = ::chainrule::__private::copied(t7.__Some_0());
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, t7_dot.__Some_0());
            (t8, t8_dot)
        } else {
            (x, x_dot)
        };
        let t9 = (*z).clone();
        let t9_dot = (*z_dot).clone();
        let t10 = ::chainrule::__private::is_there(&t9);
        let t11 = ::chainrule::__private::present(&t9);
        let t11_dot = t9_dot.clone();
        let (t15, t15_dot) = if t10 {
            let z_1 = ::chainrule::__private::copied(t11.__Some_0());
            let mut z_1_dot = ::chainrule::__zeros_of!(& z_1);
            ::chainrule::__private::read_part(&mut z_1_dot, t11_dot.__Some_0());
            let t12 = z_1 + x;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &z_1,
                &x,
                &t12,
                &z_1_dot,
                &x_dot,
            );
            let t13 = ::core::option::Option::Some(t12);
            let t13_dot = ::core::option::Option::Some(t12_dot);
            (t13, t13_dot)
        } else {
            let t14 = ::core::default::Default::default();
            let t14_dot = ::chainrule::__zeros_of!(& t14);
            (t14, t14_dot)
        };
        let (t17, t17_dot) = if t10 {
            let t16 = ::chainrule::__private::copied(t15.__Some_0());
            let mut t16_dot = ::chainrule::__zeros_of!(& t16);
            ::chainrule::__private::read_part(&mut t16_dot, t15_dot.__Some_0());
            (t16, t16_dot)
        } else {
            (2.0, 0.0)
        };
        let t18 = (*z).clone();
        let t18_dot = (*z_dot).clone();
        let t19 = ::chainrule::__private::present(&t18);
        let t19_dot = t18_dot.clone();
        let t20 = mapped * t17;
        let t20_dot = mapped_dot * t17 + t17_dot * mapped;
        let (t22, t22_dot) = if ::chainrule::__private::is_there(&t18) {
            let t21 = ::chainrule::__private::copied(t19.__Some_0());
            let mut t21_dot = ::chainrule::__zeros_of!(& t21);
            ::chainrule::__private::read_part(&mut t21_dot, t19_dot.__Some_0());
            (t21, t21_dot)
        } else {
            (x, x_dot)
        };
        let out = t20 + t22;
        let out_dot = t20_dot + t22_dot;
        (out, out_dot)
    }
}

