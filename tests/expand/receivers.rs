impl Series {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn total_vjp(
        self: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__total_vjp(self);
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
    fn __total_vjp(
        this: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let t1 = this.terms[0];
        let t2 = this.scale;
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.terms[0], &d_t1);
                (d_this,)
            },
        )
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    fn total_grad(self: Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__total_vjp(self);
        let (d_self,) = pullback(1.0);
        d_self
    }
    /// The value of `total` and its gradient.
    #[inline]
    fn total_value_and_grad(
        self: Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__total_vjp(self);
        let (d_self,) = pullback(1.0);
        (value, d_self)
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    fn total_accumulate_grad(
        self: Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__total_vjp(self);
        let (d_self_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_total(
        self: Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__total_vjp(self);
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
    fn __keep_for_total(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_total(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn total_jvp(
        self: Self,
        tangents: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__total_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __total_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = this.terms[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.terms[0]);
        let t2 = this.scale;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.scale);
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_total_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__total_jvp(self, ::core::clone::Clone::clone(this_dot))
    }
}
impl Series {
    /// The result of `doubled` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn doubled_vjp(
        self: &Self,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
        ) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__doubled_vjp(self);
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                pullback(d_out, self, &mut d_self);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __doubled_vjp(
        this: &Self,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.terms[0];
        let t2 = t1 * 2.0;
        let t3 = ::chainrule::__private::vec![t2, this.scale];
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = this.scale;
        let t5 = this.terms[1];
        let t6 = t4 * t5;
        let out = Series { terms: t3, scale: t6 };
        (
            out,
            move |
                d_out: <Series as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t3 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_t3, &d_out_1.terms);
                let d_t6 = d_out_1.scale.clone();
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_this.terms[1], &d_t5);
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t4);
                let d_t2 = d_t3[0].clone();
                let d_t7 = d_t3[1].clone();
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t7);
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &2.0,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.terms[0], &d_t1);
            },
        )
    }
    /// The gradient of `doubled`, with the shape of its arguments.
    #[inline]
    fn doubled_grad<__Float>(
        self: &Self,
    ) -> <Self as ::chainrule::Differentiable>::Tangent
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__doubled_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        d_self
    }
    /// The value of `doubled` and its gradient.
    #[inline]
    fn doubled_value_and_grad<__Float>(
        self: &Self,
    ) -> (Series, <Self as ::chainrule::Differentiable>::Tangent)
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__doubled_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (value, d_self)
    }
    /// The value of `doubled`; its gradient is added to the buffers.
    #[inline]
    fn doubled_accumulate_grad<__Float>(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> Series
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__doubled_vjp(self);
        pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            d_self,
        );
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_doubled(
        self: &Self,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__doubled_vjp(self);
        (
            out,
            move |
                d_out: <Series as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
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
    fn __receiver_of_doubled(&self) -> &Self {
        self
    }
    /// The result of `doubled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn doubled_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        let this_dot = tangents;
        Self::__doubled_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __doubled_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        let t1 = this.terms[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.terms[0]);
        let t2 = t1 * 2.0;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &2.0,
            &t2,
            &t1_dot,
            &0.0,
        );
        let t3 = this.scale;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.scale);
        let t4 = ::chainrule::__private::vec![t2, t3];
        let t4_dot = ::chainrule::__private::vec![t2_dot, t3_dot];
        let t5 = this.scale;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &this_dot.scale);
        let t6 = this.terms[1];
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &this_dot.terms[1]);
        let t7 = t5 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &t7,
            &t5_dot,
            &t6_dot,
        );
        let out = Series { terms: t4, scale: t7 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.terms, &t4_dot);
        ::chainrule::__private::write_part(&mut out_dot.scale, &t7_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_doubled_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        Self::__doubled_jvp(self, this_dot)
    }
}
impl Series {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn scaled_vjp(
        self: Self,
        k: f64,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__scaled_vjp(self, k);
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| {
                let (d_self, d_k) = pullback(d_out);
                (d_self, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __scaled_vjp(
        this: Self,
        k: f64,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut this_1 = this;
        let zeros = ::chainrule::__private::zeros_like(&this_1);
        let t1 = this_1.terms[0];
        let t2 = t1 * k;
        this_1.terms[0] = t2;
        let t3 = this_1.terms[0];
        let t4 = this_1.scale;
        let t5 = t4 * t3;
        this_1.scale = t5;
        let out = this_1;
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| {
                let mut d_this_1 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_this_1, &d_out);
                let d_t5 = d_this_1.scale.clone();
                ::chainrule::__private::set_zero(&mut d_this_1.scale);
                let (d_t4, d_t3) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t3,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_this_1.scale, &d_t4);
                ::chainrule::__private::add_part(&mut d_this_1.terms[0], &d_t3);
                let d_t2 = d_this_1.terms[0].clone();
                ::chainrule::__private::set_zero(&mut d_this_1.terms[0]);
                let (d_t1, d_k) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &k,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this_1.terms[0], &d_t1);
                let d_this = d_this_1.clone();
                (d_this, d_k)
            },
        )
    }
    /// The gradient of `scaled`, with the shape of its arguments.
    #[inline]
    fn scaled_grad<__Float>(
        self: Self,
        k: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64)
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__scaled_vjp(self, k);
        let (d_self, d_k) = pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (d_self, d_k)
    }
    /// The value of `scaled` and its gradient.
    #[inline]
    fn scaled_value_and_grad<__Float>(
        self: Self,
        k: f64,
    ) -> (Series, (<Self as ::chainrule::Differentiable>::Tangent, f64))
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__scaled_vjp(self, k);
        let (d_self, d_k) = pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, (d_self, d_k))
    }
    /// The value of `scaled`; its gradient is added to the buffers.
    #[inline]
    fn scaled_accumulate_grad<__Float>(
        self: Self,
        k: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> Series
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__scaled_vjp(self, k);
        let (d_self_added, d_k_added) = pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        *d_k += d_k_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_scaled(
        self: Self,
        k: f64,
    ) -> (
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__scaled_vjp(self, k);
        (
            out,
            move |
                d_out: <Series as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_k) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_k,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_scaled(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_scaled(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn scaled_jvp(
        self: Self,
        args: f64,
        tangents: (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        let k = args;
        let (this_dot, k_dot) = tangents;
        Self::__scaled_jvp(self, this_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __scaled_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let mut this_1 = this;
        let mut this_1_dot = this_dot;
        let t1 = this_1.terms[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_1_dot.terms[0]);
        let t2 = t1 * k;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &k,
            &t2,
            &t1_dot,
            &k_dot,
        );
        this_1.terms[0] = t2;
        ::chainrule::__private::write_part(&mut this_1_dot.terms[0], &t2_dot);
        let t3 = this_1.terms[0];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_1_dot.terms[0]);
        let t4 = this_1.scale;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_1_dot.scale);
        let t5 = t4 * t3;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t3,
            &t5,
            &t4_dot,
            &t3_dot,
        );
        this_1.scale = t5;
        ::chainrule::__private::write_part(&mut this_1_dot.scale, &t5_dot);
        let out = this_1;
        let out_dot = this_1_dot.clone();
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_scaled_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        Self::__scaled_jvp(self, ::core::clone::Clone::clone(this_dot), k, k_dot)
    }
}

/// The derivatives of the function `series`.
pub enum series {}
impl series {
    /// The result of `series` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Series,
        impl ::core::ops::Fn(<Series as ::chainrule::Differentiable>::Tangent) -> f64,
    ) {
        let mut t1 = ::chainrule::__private::vec![x * x, x];
        let len = t1.len();
        let out = Series {
            terms: t1,
            scale: x.sin(),
        };
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                ::chainrule::__private::add_assign(&mut d_t1, &d_out_1.terms);
                let d_t2 = d_out_1.scale;
                let d_t3 = d_t1[0];
                let t4 = d_t3 * x;
                let d_x = d_t2 * x.cos() + d_t1[1] + t4 + t4;
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
        Series,
        impl ::core::ops::Fn(
            <Series as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `series`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(x: f64) -> f64
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(x);
        pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        )
    }
    /// The value of `series` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(x: f64) -> (Series, f64)
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(x);
        (
            value,
            pullback(
                <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `series`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(x: f64, d_x: &mut f64) -> Series
    where
        Series: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(
            <Series as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        value
    }
    /// The result of `series` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
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
    ) -> (Series, <Series as ::chainrule::Differentiable>::Tangent) {
        let t1 = ::chainrule::__private::vec![x * x, x];
        let t1_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x, x_dot];
        let out = Series {
            terms: t1,
            scale: x.sin(),
        };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.terms, &t1_dot);
        ::chainrule::__private::write_part(&mut out_dot.scale, &(x_dot * x.cos()));
        (out, out_dot)
    }
}

/// The derivatives of the function `of_a_call`.
pub enum of_a_call {}
impl of_a_call {
    /// The result of `of_a_call` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (t1, series_pullback) = series::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let (out, total_pullback) = t1.__receiver_of_total().__differentiated_total();
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                total_pullback(d_out, &t1, &mut d_t1);
                let (d_x,) = series_pullback(d_t1);
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
    /// The gradient of `of_a_call`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_a_call` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_a_call`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_a_call` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = series::__jvp(x, x_dot);
        let mut t1_dot_1 = t1_dot.clone();
        let (out, out_dot) = t1.__differentiated_total_forward(&mut t1_dot_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `of_methods`.
pub enum of_methods {}
impl of_methods {
    /// The result of `of_methods` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (t1, series_pullback) = series::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let (t2, scaled_pullback) = t1.__receiver_of_scaled().__differentiated_scaled(x);
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let (t3, doubled_pullback) = t2
            .__receiver_of_doubled()
            .__differentiated_doubled();
        let zeros_2 = ::chainrule::__private::zeros_like(&t3);
        let (t4, scaled_pullback_1) = t3
            .__receiver_of_scaled()
            .__differentiated_scaled(2.0 * x);
        let zeros_3 = ::chainrule::__private::zeros_like(&t4);
        let (out, total_pullback) = t4.__receiver_of_total().__differentiated_total();
        (
            out,
            move |d_out: f64| {
                let mut d_t4 = zeros_3.clone();
                let mut d_t3 = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                total_pullback(d_out, &t4, &mut d_t4);
                let (d_t5,) = scaled_pullback_1(d_t4, &t3, &mut d_t3);
                doubled_pullback(d_t3, &t2, &mut d_t2);
                let (t6,) = scaled_pullback(d_t2, &t1, &mut d_t1);
                let (t7,) = series_pullback(d_t1);
                let d_x = d_t5 * 2.0 + t6 + t7;
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
    /// The gradient of `of_methods`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_methods` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_methods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_methods` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = series::__jvp(x, x_dot);
        let mut t1_dot_1 = t1_dot.clone();
        let (t2, t2_dot) = t1.__differentiated_scaled_forward(&mut t1_dot_1, x, x_dot);
        let mut t2_dot_1 = t2_dot.clone();
        let (t3, t3_dot) = t2.__differentiated_doubled_forward(&mut t2_dot_1);
        let mut t3_dot_1 = t3_dot.clone();
        let (t4, t4_dot) = t3
            .__differentiated_scaled_forward(&mut t3_dot_1, 2.0 * x, x_dot * 2.0);
        let mut t4_dot_1 = t4_dot.clone();
        let (out, out_dot) = t4.__differentiated_total_forward(&mut t4_dot_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `of_a_literal`.
pub enum of_a_literal {}
impl of_a_literal {
    /// The result of `of_a_literal` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x * x, x];
        let len = t1.len();
        let mut t2 = Series {
            terms: t1,
            scale: x.sin(),
        };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t2_before = t2.__keep_for_total();
        let (t3, total_pullback) = t2.__differentiated_total();
        let out = t3 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out * x;
                total_pullback(d_t3, &t2_before, &mut d_t2);
                ::chainrule::__private::add_assign(&mut d_t1, d_t2.__Series_terms_mut());
                let d_t4 = *d_t2.__Series_scale_mut();
                let d_t5 = d_t1[0];
                let t6 = d_t5 * x;
                let d_x = d_out * t3 + d_t4 * x.cos() + d_t1[1] + t6 + t6;
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
    /// The gradient of `of_a_literal`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_a_literal` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_a_literal`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_a_literal` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x * x, x];
        let t1_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x, x_dot];
        let mut t2 = Series {
            terms: t1,
            scale: x.sin(),
        };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            t2_dot.__Series_scale_mut(),
            &(x_dot * x.cos()),
        );
        let (t3, t3_dot) = t2.__differentiated_total_forward(&mut t2_dot);
        let out = t3 * x;
        let out_dot = ::chainrule::__private::strong_mul(t3_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `of_variables`.
pub enum of_variables {}
impl of_variables {
    /// The result of `of_variables` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (one, series_pullback) = series::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&one);
        let (t1, series_pullback_1) = series::__vjp(x * x);
        let mut shifted = Shifted { series: t1, by: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&shifted);
        let (t2, total_pullback) = one.__receiver_of_total().__differentiated_total();
        let shifted_before = shifted.series.__keep_for_total();
        let (t3, total_pullback_1) = shifted.series.__differentiated_total();
        let t4 = t2 * t3;
        let t5 = shifted.by;
        let out = t4 + t5;
        (
            out,
            move |d_out: f64| {
                let mut d_shifted = zeros_1.clone();
                let mut d_one = zeros.clone();
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_t5);
                let d_t2 = d_t4 * t3;
                let d_t3 = d_t4 * t2;
                total_pullback_1(d_t3, &shifted_before, &mut d_shifted.series);
                total_pullback(d_t2, &one, &mut d_one);
                let d_t1 = d_shifted.__Shifted_series_mut().clone();
                let t6 = *d_shifted.__Shifted_by_mut();
                let (d_t7,) = series_pullback_1(d_t1);
                let t8 = d_t7 * x;
                let (t9,) = series_pullback(d_one);
                let d_x = t6 + t8 + t8 + t9;
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
    /// The gradient of `of_variables`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_variables` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_variables`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_variables` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (one, one_dot) = series::__jvp(x, x_dot);
        let (t1, t1_dot) = series::__jvp(x * x, x_dot * x + x_dot * x);
        let mut shifted = Shifted { series: t1, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_series_mut(), &t1_dot);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let mut one_dot_1 = one_dot.clone();
        let (t2, t2_dot) = one.__differentiated_total_forward(&mut one_dot_1);
        let (t3, t3_dot) = shifted
            .series
            .__differentiated_total_forward(&mut shifted_dot.series);
        let t4 = t2 * t3;
        let t5 = shifted.by;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &shifted_dot.by);
        let out = t4 + t5;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t5,
            &out,
            &(::chainrule::__private::strong_mul(t2_dot, t3)
                + ::chainrule::__private::strong_mul(t3_dot, t2)),
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `in_a_loop`.
pub enum in_a_loop {}
impl in_a_loop {
    /// The result of `in_a_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_series_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_total_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_series_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_scaled_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_total_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4: [f64; 3] = [0.0; 3];
        let mut saved_t5: [f64; 3] = [0.0; 3];
        let mut saved_s: [f64; 3] = [0.0; 3];
        let mut saved_t6 = [false; 3];
        let mut exits = false;
        let mut t7: f64 = 0.0;
        let mut s: f64 = 0.0;
        let mut trips = 0usize;
        for k in 0..3 {
            let t8 = f64::from(k);
            let (t9, series_pullback) = series::__vjp(x * t8);
            let zeros = ::chainrule::__private::zeros_like(&t9);
            let t9_before = t9.clone();
            let (t10, scaled_pullback) = t9
                .__receiver_of_scaled()
                .__differentiated_scaled(x);
            let zeros_1 = ::chainrule::__private::zeros_like(&t10);
            let t10_before = t10.clone();
            let (t11, total_pullback) = t10
                .__receiver_of_total()
                .__differentiated_total();
            let s_1 = s + t11;
            let t12 = s_1 > 10.0;
            if t12 {
                let (t13, series_pullback_1) = series::__vjp(s_1);
                let zeros_2 = ::chainrule::__private::zeros_like(&t13);
                let t13_before = t13.clone();
                let (t14, total_pullback_1) = t13
                    .__receiver_of_total()
                    .__differentiated_total();
                saved_series_pullback.push(series_pullback_1);
                saved_zeros.push(zeros_2);
                saved_t1_before.push(t13_before);
                let at = k as usize;
                saved_t4[at] = t14;
                saved_total_pullback.push(total_pullback_1);
                exits = true;
                t7 = s_1 * t14;
            } else {
                exits = false;
            }
            let at_1 = k as usize;
            saved_t5[at_1] = t8;
            saved_series_pullback_1.push(series_pullback);
            saved_zeros_1.push(zeros);
            saved_t2_before.push(t9_before);
            saved_scaled_pullback.push(scaled_pullback);
            saved_zeros_2.push(zeros_1);
            saved_t3_before.push(t10_before);
            saved_total_pullback_1.push(total_pullback);
            saved_s[at_1] = s_1;
            saved_t6[at_1] = t12;
            trips += 1;
            s = s_1;
            if exits {
                break;
            }
        }
        let out = if exits { t7 } else { s };
        (
            out,
            move |d_out: f64| {
                let mut saved_series_pullback_at = saved_series_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_before_at = saved_t1_before.len();
                let mut saved_total_pullback_at = saved_total_pullback.len();
                let mut saved_series_pullback_1_at = saved_series_pullback_1.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t2_before_at = saved_t2_before.len();
                let mut saved_scaled_pullback_at = saved_scaled_pullback.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t3_before_at = saved_t3_before.len();
                let mut saved_total_pullback_1_at = saved_total_pullback_1.len();
                let (d_t7, d_s) = if exits { (d_out, 0.0) } else { (0.0, d_out) };
                let mut d_t7_1 = d_t7;
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for at_2 in (0..trips).rev() {
                    saved_series_pullback_1_at -= 1;
                    let series_pullback = &saved_series_pullback_1[saved_series_pullback_1_at];
                    saved_zeros_1_at -= 1;
                    let zeros = &saved_zeros_1[saved_zeros_1_at];
                    saved_t2_before_at -= 1;
                    let t9_before = &saved_t2_before[saved_t2_before_at];
                    saved_scaled_pullback_at -= 1;
                    let scaled_pullback = &saved_scaled_pullback[saved_scaled_pullback_at];
                    saved_zeros_2_at -= 1;
                    let zeros_1 = &saved_zeros_2[saved_zeros_2_at];
                    saved_t3_before_at -= 1;
                    let t10_before = &saved_t3_before[saved_t3_before_at];
                    saved_total_pullback_1_at -= 1;
                    let total_pullback = &saved_total_pullback_1[saved_total_pullback_1_at];
                    let s_1 = saved_s[at_2];
                    let mut d_t10 = (*zeros_1).clone();
                    let mut d_t9 = (*zeros).clone();
                    let t8 = saved_t5[at_2];
                    let t17 = if saved_t6[at_2] {
                        saved_series_pullback_at -= 1;
                        let series_pullback_1 = &saved_series_pullback[saved_series_pullback_at];
                        saved_zeros_at -= 1;
                        let zeros_2 = &saved_zeros[saved_zeros_at];
                        saved_t1_before_at -= 1;
                        let t13_before = &saved_t1_before[saved_t1_before_at];
                        saved_total_pullback_at -= 1;
                        let total_pullback_1 = &saved_total_pullback[saved_total_pullback_at];
                        let mut d_t13 = (*zeros_2).clone();
                        let d_t14 = d_t7_1 * s_1;
                        let t15 = d_t7_1 * saved_t4[at_2];
                        total_pullback_1(d_t14, t13_before, &mut d_t13);
                        let (t16,) = series_pullback_1(d_t13);
                        d_t7_1 = 0.0;
                        t15 + t16
                    } else {
                        0.0
                    };
                    let d_s_1_1 = d_s_1 + t17;
                    total_pullback(d_s_1_1, t10_before, &mut d_t10);
                    let (t18,) = scaled_pullback(d_t10, t9_before, &mut d_t9);
                    let (d_t19,) = series_pullback(d_t9);
                    let d_x_1 = t18 + d_t19 * t8;
                    d_s_1 = d_s_1_1;
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
    /// The gradient of `in_a_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `in_a_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `in_a_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `in_a_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut s: f64 = 0.0;
        let mut t1_dot = 0.0;
        let mut s_dot = 0.0;
        for k in 0..3 {
            let t2 = f64::from(k);
            let (t3, t3_dot) = series::__jvp(x * t2, x_dot * t2);
            let mut t3_dot_1 = t3_dot.clone();
            let (t4, t4_dot) = t3
                .__differentiated_scaled_forward(&mut t3_dot_1, x, x_dot);
            let mut t4_dot_1 = t4_dot.clone();
            let (t5, t5_dot) = t4.__differentiated_total_forward(&mut t4_dot_1);
            let s_1 = s + t5;
            let s_1_dot = s_dot + t5_dot;
            if s_1 > 10.0 {
                let (t6, t6_dot) = series::__jvp(s_1, s_1_dot);
                let mut t6_dot_1 = t6_dot.clone();
                let (t7, t7_dot) = t6.__differentiated_total_forward(&mut t6_dot_1);
                exits = true;
                t1 = s_1 * t7;
                t1_dot = ::chainrule::__private::strong_mul(s_1_dot, t7)
                    + ::chainrule::__private::strong_mul(t7_dot, s_1);
            } else {
                exits = false;
            }
            s = s_1;
            s_dot = s_1_dot;
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits { (t1, t1_dot) } else { (s, s_dot) };
        (out, out_dot)
    }
}

