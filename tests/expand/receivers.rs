impl Series {
    /// The result of `set` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn set_vjp(
        self: &mut Self,
        at: usize,
        term: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__set_vjp(self, at, term);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (_, d_term) = pullback(d_out, d_self);
                d_term
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __set_vjp(
        this: &mut Self,
        at: usize,
        term: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), f64) + use<>,
    ) {
        this.terms[at] = term;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_term = *::chainrule::__part!(mut d_this.terms; [at]);
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_this.terms; [at]),
                );
                ((), d_term)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_set(
        self: &mut Self,
        at: usize,
        term: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), f64) + use<>,
    ) {
        let (out, pullback) = Self::__set_vjp(self, at, term);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_set(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_set(&mut self) -> &mut Self {
        self
    }
    /// The result of `set` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn set_jvp(
        self: &mut Self,
        args: (usize, f64),
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (at, term) = args;
        let (this_dot, term_dot) = tangents;
        let at_dot = ();
        Self::__set_jvp(self, this_dot, at, at_dot, term, term_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __set_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
        term: f64,
        term_dot: f64,
    ) -> ((), ()) {
        this.terms[at] = term;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut this_dot.terms; [at]),
            &term_dot,
        );
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_set_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
        term: f64,
        term_dot: f64,
    ) -> ((), ()) {
        Self::__set_jvp(self, this_dot, at, at_dot, term, term_dot)
    }
}
impl Series {
    /// The result of `at` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn at_vjp(
        self: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__at_vjp(self, at);
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
    fn __at_vjp(
        this: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((),) + use<>,
    ) {
        let t1 = this.terms[at];
        let t2 = this.scale;
        let out = t1 * t2;
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t2);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.terms; [at]),
                    &d_t1,
                );
                ((),)
            },
        )
    }
    /// The gradient of `at`, with the shape of its arguments.
    #[inline]
    fn at_grad(
        self: &Self,
        at: usize,
    ) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__at_vjp(self, at);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `at` and its gradient.
    #[inline]
    fn at_value_and_grad(
        self: &Self,
        at: usize,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__at_vjp(self, at);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `at`; its gradient is added to the buffers.
    #[inline]
    fn at_accumulate_grad(
        self: &Self,
        at: usize,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__at_vjp(self, at);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_at(
        self: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((),) + use<>,
    ) {
        let (out, pullback) = Self::__at_vjp(self, at);
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
    fn __keep_for_at(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_at(&self) -> &Self {
        self
    }
    /// The result of `at` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn at_jvp(
        self: &Self,
        args: usize,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let at = args;
        let this_dot = tangents;
        let at_dot = ();
        Self::__at_jvp(self, this_dot, at, at_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __at_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = this.terms[at];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.terms; [at]),
        );
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
    fn __differentiated_at_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        Self::__at_jvp(self, this_dot, at, at_dot)
    }
}

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
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.terms; [0]),
                    &d_t1,
                );
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
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.terms; [0]),
        );
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
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.terms; [1]),
                    &d_t5,
                );
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
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.terms; [0]),
                    &d_t1,
                );
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
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.terms; [0]),
        );
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
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref this_dot.terms; [1]),
        );
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
        let t2 = ::chainrule::__private::mul_assigned(&t1, &k);
        this_1.terms[0] = t2;
        let t3 = this_1.terms[0];
        let t4 = this_1.scale;
        let t5 = ::chainrule::__private::mul_assigned(&t4, &t3);
        this_1.scale = t5;
        let out = this_1;
        (
            out,
            move |d_out: <Series as ::chainrule::Differentiable>::Tangent| {
                let mut d_this_1 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_this_1, &d_out);
                let d_t5 = d_this_1.scale.clone();
                ::chainrule::__private::set_zero(&mut d_this_1.scale);
                let (d_t4, d_t3) = ::chainrule::__private::strong_mul_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_this_1.scale, &d_t4);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this_1.terms; [0]),
                    &d_t3,
                );
                let d_t2 = ::chainrule::__part!(mut d_this_1.terms; [0]).clone();
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_this_1.terms; [0]),
                );
                let (d_t1, d_k) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&k),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this_1.terms; [0]),
                    &d_t1,
                );
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
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_1_dot.terms; [0]),
        );
        let t2 = ::chainrule::__private::mul_assigned(&t1, &k);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&k),
            &t2,
            &t1_dot,
            &k_dot,
        );
        this_1.terms[0] = t2;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut this_1_dot.terms; [0]),
            &t2_dot,
        );
        let t3 = this_1.terms[0];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref this_1_dot.terms; [0]),
        );
        let t4 = this_1.scale;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_1_dot.scale);
        let t5 = ::chainrule::__private::mul_assigned(&t4, &t3);
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&t3),
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
        let t2_before = t2.__keep_for_total();
        let (t3, total_pullback) = t2.__receiver_of_total().__differentiated_total();
        let zeros = ::chainrule::__private::zeros_like(&t2);
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
        let (t2, total_pullback) = one.__receiver_of_total().__differentiated_total();
        let shifted_before = shifted.series.__keep_for_total();
        let (t3, total_pullback_1) = shifted
            .series
            .__receiver_of_total()
            .__differentiated_total();
        let zeros_1 = ::chainrule::__private::zeros_like(&shifted);
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
                ::chainrule::__private::push(
                    &mut saved_series_pullback,
                    series_pullback_1,
                );
                ::chainrule::__private::push(&mut saved_zeros, zeros_2);
                ::chainrule::__private::push(&mut saved_t1_before, t13_before);
                let at = k as usize;
                saved_t4[at] = t14;
                ::chainrule::__private::push(
                    &mut saved_total_pullback,
                    total_pullback_1,
                );
                exits = true;
                t7 = s_1 * t14;
            } else {
                exits = false;
            }
            let at_1 = k as usize;
            saved_t5[at_1] = t8;
            ::chainrule::__private::push(&mut saved_series_pullback_1, series_pullback);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros);
            ::chainrule::__private::push(&mut saved_t2_before, t9_before);
            ::chainrule::__private::push(&mut saved_scaled_pullback, scaled_pullback);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_1);
            ::chainrule::__private::push(&mut saved_t3_before, t10_before);
            ::chainrule::__private::push(&mut saved_total_pullback_1, total_pullback);
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
                .__receiver_of_scaled()
                .__differentiated_scaled_forward(&mut t3_dot_1, x, x_dot);
            let mut t4_dot_1 = t4_dot.clone();
            let (t5, t5_dot) = t4
                .__receiver_of_total()
                .__differentiated_total_forward(&mut t4_dot_1);
            let s_1 = s + t5;
            let s_1_dot = s_dot + t5_dot;
            if s_1 > 10.0 {
                let (t6, t6_dot) = series::__jvp(s_1, s_1_dot);
                let mut t6_dot_1 = t6_dot.clone();
                let (t7, t7_dot) = t6
                    .__receiver_of_total()
                    .__differentiated_total_forward(&mut t6_dot_1);
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

impl Series {
    /// The result of `add` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn add_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__add_vjp(self, x);
        (
            out,
            move |
                d_out: (),
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
    fn __add_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        ::chainrule::__private::assert_vector(&this.terms);
        this.terms.push(x * x);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t1 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_this.terms).pop(),
                );
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_add(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__add_vjp(self, x);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_add(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_add(&mut self) -> &mut Self {
        self
    }
    /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn add_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__add_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __add_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        ::chainrule::__private::assert_vector(&this.terms);
        this.terms.push(x * x);
        ::chainrule::__private::Inside::new(&mut this_dot.terms)
            .push(x_dot * x + x_dot * x);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_add_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__add_jvp(self, this_dot, x, x_dot)
    }
}
impl Series {
    /// The result of `cut` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn cut_vjp(
        self: &mut Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__cut_vjp(self);
        (
            out,
            move |
                d_out: f64,
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
    fn __cut_vjp(
        this: &mut Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = ::chainrule::__private::popped(this.terms.pop());
        let t2 = this.scale;
        let out = t1 * t2;
        (
            out,
            move |
                d_out: f64,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t2);
                ::chainrule::__private::Inside::new(&mut d_this.terms).push(d_t1);
            },
        )
    }
    /// The gradient of `cut`, with the shape of its arguments.
    #[inline]
    fn cut_grad(self: &mut Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__cut_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        pullback(1.0, &mut d_self);
        d_self
    }
    /// The value of `cut` and its gradient.
    #[inline]
    fn cut_value_and_grad(
        self: &mut Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__cut_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        pullback(1.0, &mut d_self);
        (value, d_self)
    }
    /// The value of `cut`; its gradient is added to the buffers.
    #[inline]
    fn cut_accumulate_grad(
        self: &mut Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__cut_vjp(self);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        pullback(1.0, &mut d_self_added);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_cut(
        self: &mut Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__cut_vjp(self);
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
    fn __keep_for_cut(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_cut(&mut self) -> &mut Self {
        self
    }
    /// The result of `cut` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn cut_jvp(
        self: &mut Self,
        tangents: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__cut_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __cut_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = ::chainrule::__private::popped(this.terms.pop());
        let t1_dot = ::chainrule::__private::popped(
            ::chainrule::__private::Inside::new(&mut this_dot.terms).pop(),
        );
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
    fn __differentiated_cut_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__cut_jvp(self, this_dot)
    }
}
impl Series {
    /// The result of `sum` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn sum_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__sum_vjp(self);
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
    fn __sum_vjp(
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
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let sum = this.scale;
        ::chainrule::__private::assert_elements(&this.terms);
        let len = this.terms.len();
        let mut sum_1 = sum;
        for k in 0..len {
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            sum_1 = ::chainrule::__private::add_assigned(&sum_1, &this.terms[k]);
        }
        (
            sum_1,
            move |
                d_sum_1: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_sum_at = saved_sum.len();
                let len = this.terms.len();
                let mut d_sum_1_1 = d_sum_1;
                for k in (0..len).rev() {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    let t1 = this.terms[k];
                    let sum_2 = ::chainrule::__private::add_assigned(&*sum_1, &t1);
                    let (d_sum_1_2, d_t2) = ::chainrule::__private::add_pullback(
                        sum_1,
                        &::chainrule::__private::Assigned(&t1),
                        &sum_2,
                        d_sum_1_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.terms; [k]),
                        &d_t2,
                    );
                    d_sum_1_1 = d_sum_1_2;
                }
                ::chainrule::__private::add_part(&mut d_this.scale, &d_sum_1_1);
            },
        )
    }
    /// The gradient of `sum`, with the shape of its arguments.
    #[inline]
    fn sum_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__sum_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `sum` and its gradient.
    #[inline]
    fn sum_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__sum_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `sum`; its gradient is added to the buffers.
    #[inline]
    fn sum_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__sum_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_sum(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__sum_vjp(self);
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
    fn __keep_for_sum(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_sum(&self) -> &Self {
        self
    }
    /// The result of `sum` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn sum_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__sum_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __sum_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let sum = this.scale;
        let mut sum_dot = ::chainrule::__zeros_of!(& sum);
        ::chainrule::__private::read_part(&mut sum_dot, &this_dot.scale);
        ::chainrule::__private::assert_elements(&this.terms);
        let len = this.terms.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            let t1 = this.terms[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.terms; [k]),
            );
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t1);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t1),
                &sum_2,
                &sum_1_dot,
                &t1_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_sum_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__sum_jvp(self, this_dot)
    }
}

/// The derivatives of the function `part_grows`.
pub enum part_grows {}
impl part_grows {
    /// The result of `part_grows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (t1, series_pullback) = series::__vjp(x);
        let mut shifted = Shifted { series: t1, by: x };
        let shifted_before = shifted.series.__keep_for_add();
        let (t2, add_pullback) = shifted
            .series
            .__receiver_of_add()
            .__differentiated_add(x * 3.0);
        let shifted_before_1 = shifted.series.__keep_for_sum();
        let (t3, sum_pullback) = shifted
            .series
            .__receiver_of_sum()
            .__differentiated_sum();
        let zeros = ::chainrule::__private::zeros_like(&shifted);
        let t4 = shifted.by;
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_shifted = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_t4);
                sum_pullback(d_t3, &shifted_before_1, &mut d_shifted.series);
                let t5 = ::chainrule::__private::zeros_like(&t2);
                let (d_t6,) = add_pullback(t5, &shifted_before, &mut d_shifted.series);
                let d_t1 = d_shifted.__Shifted_series_mut().clone();
                let t7 = *d_shifted.__Shifted_by_mut();
                let (t8,) = series_pullback(d_t1);
                let d_x = d_t6 * 3.0 + t7 + t8;
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
    /// The gradient of `part_grows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `part_grows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `part_grows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `part_grows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = series::__jvp(x, x_dot);
        let mut shifted = Shifted { series: t1, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_series_mut(), &t1_dot);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let (t2, t2_dot) = shifted
            .series
            .__differentiated_add_forward(&mut shifted_dot.series, x * 3.0, x_dot * 3.0);
        let (t3, t3_dot) = shifted
            .series
            .__differentiated_sum_forward(&mut shifted_dot.series);
        let t4 = shifted.by;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &shifted_dot.by);
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `part_grows_last`.
pub enum part_grows_last {}
impl part_grows_last {
    /// The result of `part_grows_last` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x];
        let len = t1.len();
        let t2 = Series { terms: t1, scale: x };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let mut shifted = Shifted { series: t2, by: x };
        let shifted_before = shifted.series.__keep_for_sum();
        let (t3, sum_pullback) = shifted
            .series
            .__receiver_of_sum()
            .__differentiated_sum();
        let t4 = shifted.by;
        let before = t3 * t4;
        let shifted_before_1 = shifted.series.__keep_for_add();
        let (t5, add_pullback) = shifted
            .series
            .__receiver_of_add()
            .__differentiated_add(x * 3.0);
        let zeros_1 = ::chainrule::__private::zeros_like(&shifted);
        (
            before,
            move |d_before: f64| {
                let mut d_shifted = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let t6 = ::chainrule::__private::zeros_like(&t5);
                let (d_t7,) = add_pullback(t6, &shifted_before_1, &mut d_shifted.series);
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &before,
                    d_before,
                );
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_t4);
                sum_pullback(d_t3, &shifted_before, &mut d_shifted.series);
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_shifted.__Shifted_series_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_t1, d_t2.__Series_terms_mut());
                let d_x = d_t7 * 3.0 + *d_shifted.__Shifted_by_mut()
                    + *d_t2.__Series_scale_mut() + d_t1[0];
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
    /// The gradient of `part_grows_last`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `part_grows_last` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `part_grows_last`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `part_grows_last` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let t2 = Series { terms: t1, scale: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(t2_dot.__Series_scale_mut(), &x_dot);
        let mut shifted = Shifted { series: t2, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_series_mut(), &t2_dot);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let (t3, t3_dot) = shifted
            .series
            .__differentiated_sum_forward(&mut shifted_dot.series);
        let t4 = shifted.by;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &shifted_dot.by);
        let before = t3 * t4;
        let before_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &before,
            &t3_dot,
            &t4_dot,
        );
        let (t5, t5_dot) = shifted
            .series
            .__differentiated_add_forward(&mut shifted_dot.series, x * 3.0, x_dot * 3.0);
        (before, before_dot)
    }
}

/// The derivatives of the function `cut_last`.
pub enum cut_last {}
impl cut_last {
    /// The result of `cut_last` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, x * x];
        let len = t1.len();
        let mut series = Series { terms: t1, scale: x };
        let series_before = series.__keep_for_sum();
        let (before, sum_pullback) = series.__receiver_of_sum().__differentiated_sum();
        let series_before_1 = series.__keep_for_cut();
        let (last, cut_pullback) = series.__receiver_of_cut().__differentiated_cut();
        let zeros = ::chainrule::__private::zeros_like(&series);
        let out = before * last;
        (
            out,
            move |d_out: f64| {
                let mut d_series = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_before, d_last) = ::chainrule::__private::mul_pullback(
                    &before,
                    &last,
                    &out,
                    d_out,
                );
                cut_pullback(d_last, &series_before_1, &mut d_series);
                sum_pullback(d_before, &series_before, &mut d_series);
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_series.__Series_terms_mut(),
                );
                let d_t2 = d_t1[1];
                let t3 = d_t2 * x;
                let d_x = *d_series.__Series_scale_mut() + d_t1[0] + t3 + t3;
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
    /// The gradient of `cut_last`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cut_last` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cut_last`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cut_last` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, x * x];
        let t1_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let mut series = Series { terms: t1, scale: x };
        let mut series_dot = ::chainrule::__zeros_of!(& series);
        ::chainrule::__private::write_part(series_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(series_dot.__Series_scale_mut(), &x_dot);
        let (before, before_dot) = series.__differentiated_sum_forward(&mut series_dot);
        let (last, last_dot) = series.__differentiated_cut_forward(&mut series_dot);
        let out = before * last;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &before,
            &last,
            &out,
            &before_dot,
            &last_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `part_in_loops`.
pub enum part_in_loops {}
impl part_in_loops {
    /// The result of `part_in_loops` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_shifted_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_cut_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_shifted_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_cut_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_total = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_shifted_before_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_add_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t3 = ::chainrule::__private::vec![x, x * x];
        let len = t3.len();
        let t4 = Series { terms: t3, scale: x };
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let mut shifted = Shifted { series: t4, by: x };
        let mut saved_t5: [f64; 3] = [0.0; 3];
        let mut saved_t6: [f64; 3] = [0.0; 3];
        let mut saved_t7 = [false; 3];
        let mut exits = false;
        let mut t8: f64 = 0.0;
        let mut total = ::chainrule::__private::copied(&shifted.by);
        let mut trips = 0usize;
        for k in 0..3 {
            let t9 = f64::from(k);
            let shifted_before = shifted.series.__keep_for_add();
            let (t10, add_pullback) = shifted
                .series
                .__receiver_of_add()
                .__differentiated_add(x * t9);
            let t11 = shifted.by;
            let total_1 = ::chainrule::__private::add_assigned(&total, &t11);
            let t12 = total_1 > 5.0;
            if t12 {
                let shifted_before_1 = shifted.series.__keep_for_cut();
                let (t13, cut_pullback) = shifted
                    .series
                    .__receiver_of_cut()
                    .__differentiated_cut();
                ::chainrule::__private::push(
                    &mut saved_shifted_before_1,
                    shifted_before_1,
                );
                let at = k as usize;
                saved_t5[at] = t13;
                ::chainrule::__private::push(&mut saved_cut_pullback_1, cut_pullback);
                exits = true;
                t8 = total_1 + t13;
            } else {
                exits = false;
            }
            ::chainrule::__private::push(&mut saved_total, total);
            let at_1 = k as usize;
            saved_t6[at_1] = t9;
            ::chainrule::__private::push(&mut saved_shifted_before_2, shifted_before);
            ::chainrule::__private::push(&mut saved_t1, t10);
            ::chainrule::__private::push(&mut saved_add_pullback, add_pullback);
            ::chainrule::__private::push(&mut saved_t2, t11);
            saved_t7[at_1] = t12;
            trips += 1;
            total = total_1;
            if exits {
                break;
            }
        }
        let (out, cut_1_1) = if exits {
            (t8, 0.0)
        } else {
            let mut cut_1 = 0.0;
            for k_1 in 0..4 {
                let shifted_before_2 = shifted.series.__keep_for_cut();
                let (t14, cut_pullback_1) = shifted
                    .series
                    .__receiver_of_cut()
                    .__differentiated_cut();
                ::chainrule::__private::push(
                    &mut saved_shifted_before,
                    shifted_before_2,
                );
                ::chainrule::__private::push(&mut saved_cut_pullback, cut_pullback_1);
                cut_1 += t14;
            }
            (total * cut_1, cut_1)
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&shifted);
        (
            out,
            move |d_out: f64| {
                let mut saved_shifted_before_at = saved_shifted_before.len();
                let mut saved_cut_pullback_at = saved_cut_pullback.len();
                let mut saved_shifted_before_1_at = saved_shifted_before_1.len();
                let mut saved_cut_pullback_1_at = saved_cut_pullback_1.len();
                let mut saved_total_at = saved_total.len();
                let mut saved_shifted_before_2_at = saved_shifted_before_2.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_add_pullback_at = saved_add_pullback.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_shifted = zeros_1.clone();
                let mut d_t4 = zeros.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let (d_t8, d_total_1) = if exits {
                    let t15 = ::chainrule::__private::zeros_like(&total);
                    (d_out, t15)
                } else {
                    let (d_total, d_cut_1) = ::chainrule::__private::mul_pullback(
                        &total,
                        &cut_1_1,
                        &(total * cut_1_1),
                        d_out,
                    );
                    for k_1 in (0..4).rev() {
                        saved_shifted_before_at -= 1;
                        let shifted_before_2 = &saved_shifted_before[saved_shifted_before_at];
                        saved_cut_pullback_at -= 1;
                        let cut_pullback_1 = &saved_cut_pullback[saved_cut_pullback_at];
                        cut_pullback_1(d_cut_1, shifted_before_2, &mut d_shifted.series);
                    }
                    (0.0, d_total)
                };
                let mut d_t8_1 = d_t8;
                let mut d_total_2 = d_total_1;
                let mut d_x = 0.0;
                for at_2 in (0..trips).rev() {
                    saved_total_at -= 1;
                    let total_2 = &saved_total[saved_total_at];
                    saved_shifted_before_2_at -= 1;
                    let shifted_before = &saved_shifted_before_2[saved_shifted_before_2_at];
                    saved_t1_at -= 1;
                    let t10 = &saved_t1[saved_t1_at];
                    saved_add_pullback_at -= 1;
                    let add_pullback = &saved_add_pullback[saved_add_pullback_at];
                    saved_t2_at -= 1;
                    let t11 = &saved_t2[saved_t2_at];
                    let total_1 = ::chainrule::__private::add_assigned(&*total_2, &*t11);
                    let t9 = saved_t6[at_2];
                    let t17 = if saved_t7[at_2] {
                        saved_shifted_before_1_at -= 1;
                        let shifted_before_1 = &saved_shifted_before_1[saved_shifted_before_1_at];
                        let t13 = saved_t5[at_2];
                        saved_cut_pullback_1_at -= 1;
                        let cut_pullback = &saved_cut_pullback_1[saved_cut_pullback_1_at];
                        let (d_total_1_1, d_t13) = ::chainrule::__private::add_pullback(
                            &total_1,
                            &t13,
                            &(total_1 + t13),
                            d_t8_1,
                        );
                        cut_pullback(d_t13, shifted_before_1, &mut d_shifted.series);
                        d_t8_1 = 0.0;
                        d_total_1_1
                    } else {
                        let t16 = ::chainrule::__private::zeros_like(&total_1);
                        t16
                    };
                    let d_total_1_2 = ::chainrule::__private::plus(d_total_2, t17);
                    let (d_total_3, d_t11) = ::chainrule::__private::add_pullback(
                        total_2,
                        &::chainrule::__private::Assigned(t11),
                        &total_1,
                        d_total_1_2,
                    );
                    ::chainrule::__private::add_part(&mut d_shifted.by, &d_t11);
                    let t18 = ::chainrule::__private::zeros_like(t10);
                    let (d_t19,) = add_pullback(
                        t18,
                        shifted_before,
                        &mut d_shifted.series,
                    );
                    let d_x_1 = d_t19 * t9;
                    d_total_2 = d_total_3;
                    d_x += d_x_1;
                }
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_total_2);
                ::chainrule::__private::add_assign(
                    &mut d_t4,
                    d_shifted.__Shifted_series_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_t3, d_t4.__Series_terms_mut());
                let d_t20 = d_t3[1];
                let t21 = d_t20 * x;
                let d_x_2 = d_x + *d_shifted.__Shifted_by_mut()
                    + *d_t4.__Series_scale_mut() + d_t3[0] + t21 + t21;
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
    /// The gradient of `part_in_loops`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `part_in_loops` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `part_in_loops`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `part_in_loops` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, x * x];
        let t1_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let t2 = Series { terms: t1, scale: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(t2_dot.__Series_scale_mut(), &x_dot);
        let mut shifted = Shifted { series: t2, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_series_mut(), &t2_dot);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let total = ::chainrule::__private::copied(&shifted.by);
        let mut total_dot = ::chainrule::__zeros_of!(& total);
        ::chainrule::__private::read_part(&mut total_dot, &shifted_dot.by);
        let mut exits = false;
        let mut t3: f64 = 0.0;
        let mut total_1 = total;
        let mut t3_dot = 0.0;
        let mut total_1_dot = total_dot;
        for k in 0..3 {
            let t4 = f64::from(k);
            let (t5, t5_dot) = shifted
                .series
                .__receiver_of_add()
                .__differentiated_add_forward(
                    &mut shifted_dot.series,
                    x * t4,
                    x_dot * t4,
                );
            let t6 = shifted.by;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &shifted_dot.by);
            let total_2 = ::chainrule::__private::add_assigned(&total_1, &t6);
            let total_2_dot = ::chainrule::__private::add_pushforward(
                &total_1,
                &::chainrule::__private::Assigned(&t6),
                &total_2,
                &total_1_dot,
                &t6_dot,
            );
            if total_2 > 5.0 {
                let (t7, t7_dot) = shifted
                    .series
                    .__receiver_of_cut()
                    .__differentiated_cut_forward(&mut shifted_dot.series);
                let t8 = total_2 + t7;
                let t8_dot = ::chainrule::__private::add_pushforward(
                    &total_2,
                    &t7,
                    &t8,
                    &total_2_dot,
                    &t7_dot,
                );
                exits = true;
                t3 = t8;
                t3_dot = t8_dot;
            } else {
                exits = false;
            }
            let total_2_dot_1 = total_2_dot.clone();
            total_1 = total_2;
            total_1_dot = total_2_dot_1;
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t3, t3_dot)
        } else {
            let mut cut_1 = 0.0;
            let mut cut_1_dot = 0.0;
            for k_1 in 0..4 {
                let (t9, t9_dot) = shifted
                    .series
                    .__receiver_of_cut()
                    .__differentiated_cut_forward(&mut shifted_dot.series);
                cut_1 += t9;
                cut_1_dot += t9_dot;
            }
            let t10 = total_1 * cut_1;
            let t10_dot = ::chainrule::__private::strong_mul_pushforward(
                &total_1,
                &cut_1,
                &t10,
                &total_1_dot,
                &cut_1_dot,
            );
            (t10, t10_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `part_is_taken`.
pub enum part_is_taken {}
impl part_is_taken {
    /// The result of `part_is_taken` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let (t1, series_pullback) = series::__vjp(x);
        let mut one = Shifted { series: t1, by: x };
        let (t2, series_pullback_1) = series::__vjp(x * x);
        let mut two = Shifted { series: t2, by: x.sin() };
        let one_before = one.series.__keep_for_total();
        let (taken, total_pullback) = one
            .series
            .__receiver_of_total()
            .__differentiated_total();
        let zeros = ::chainrule::__private::zeros_like(&one);
        let by = two.by;
        let t3 = one.by;
        let t4 = taken * t3;
        let two_before = two.series.__keep_for_total();
        let (t5, total_pullback_1) = two
            .series
            .__receiver_of_total()
            .__differentiated_total();
        let zeros_1 = ::chainrule::__private::zeros_like(&two);
        let t6 = t5 * by;
        let out = t4 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_two = zeros_1.clone();
                let mut d_one = zeros.clone();
                let (d_t4, d_t6) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t5, d_by) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &by,
                    &t6,
                    d_t6,
                );
                total_pullback_1(d_t5, &two_before, &mut d_two.series);
                let (d_taken, d_t3) = ::chainrule::__private::mul_pullback(
                    &taken,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_one.by, &d_t3);
                ::chainrule::__private::add_part(&mut d_two.by, &d_by);
                total_pullback(d_taken, &one_before, &mut d_one.series);
                let d_t2 = d_two.__Shifted_series_mut().clone();
                let d_t7 = *d_two.__Shifted_by_mut();
                let (d_t8,) = series_pullback_1(d_t2);
                let t9 = d_t8 * x;
                let d_t1 = d_one.__Shifted_series_mut().clone();
                let t10 = *d_one.__Shifted_by_mut();
                let (t11,) = series_pullback(d_t1);
                let d_x = d_t7 * x.cos() + t9 + t9 + t10 + t11;
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
    /// The gradient of `part_is_taken`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `part_is_taken` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `part_is_taken`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `part_is_taken` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = series::__jvp(x, x_dot);
        let mut one = Shifted { series: t1, by: x };
        let mut one_dot = ::chainrule::__zeros_of!(& one);
        ::chainrule::__private::write_part(one_dot.__Shifted_series_mut(), &t1_dot);
        ::chainrule::__private::write_part(one_dot.__Shifted_by_mut(), &x_dot);
        let (t2, t2_dot) = series::__jvp(x * x, x_dot * x + x_dot * x);
        let mut two = Shifted { series: t2, by: x.sin() };
        let mut two_dot = ::chainrule::__zeros_of!(& two);
        ::chainrule::__private::write_part(two_dot.__Shifted_series_mut(), &t2_dot);
        ::chainrule::__private::write_part(
            two_dot.__Shifted_by_mut(),
            &(x_dot * x.cos()),
        );
        let (taken, taken_dot) = one
            .series
            .__differentiated_total_forward(&mut one_dot.series);
        let by = two.by;
        let mut by_dot = ::chainrule::__zeros_of!(& by);
        ::chainrule::__private::read_part(&mut by_dot, &two_dot.by);
        let t3 = one.by;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &one_dot.by);
        let t4 = taken * t3;
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &taken,
            &t3,
            &t4,
            &taken_dot,
            &t3_dot,
        );
        let (t5, t5_dot) = two
            .series
            .__differentiated_total_forward(&mut two_dot.series);
        let t6 = t5 * by;
        let t6_dot = ::chainrule::__private::strong_mul_pushforward(
            &t5,
            &by,
            &t6,
            &t5_dot,
            &by_dot,
        );
        let out = t4 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t6,
            &out,
            &t4_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `elements_grow`.
pub enum elements_grow {}
impl elements_grow {
    /// The result of `elements_grow` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x];
        let len = t1.len();
        let t2 = Series { terms: t1, scale: x };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let mut t3 = ::chainrule::__private::vec![x, x];
        let len_1 = t3.len();
        let t4 = Series { terms: t3, scale: x * x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let mut list = ::chainrule::__private::vec![t2, t4];
        let list_before = list[1].__keep_for_add();
        let (t5, add_pullback) = list[1].__receiver_of_add().__differentiated_add(x);
        let list_before_1 = list[0].__keep_for_add();
        let (t6, add_pullback_1) = list[0]
            .__receiver_of_add()
            .__differentiated_add(x * 2.0);
        let list_before_2 = list[0].__keep_for_add();
        let (t7, add_pullback_2) = list[0]
            .__receiver_of_add()
            .__differentiated_add(x * 2.5);
        let list_before_3 = list[1].__keep_for_cut();
        let (cut_1, cut_pullback) = list[1].__receiver_of_cut().__differentiated_cut();
        let list_before_4 = list[0].__keep_for_sum();
        let (t8, sum_pullback) = list[0].__receiver_of_sum().__differentiated_sum();
        let list_before_5 = list[1].__keep_for_sum();
        let (t9, sum_pullback_1) = list[1].__receiver_of_sum().__differentiated_sum();
        let zeros_2 = ::chainrule::__private::zeros_like(&list);
        let t10 = t8 * t9;
        let out = t10 * cut_1;
        (
            out,
            move |d_out: f64| {
                let mut d_list = zeros_2.clone();
                let mut d_t4 = zeros_1.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t2 = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_t10, d_cut_1) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &cut_1,
                    &out,
                    d_out,
                );
                let d_t8 = d_t10 * t9;
                let d_t9 = d_t10 * t8;
                sum_pullback_1(d_t9, &list_before_5, &mut d_list[1]);
                sum_pullback(d_t8, &list_before_4, &mut d_list[0]);
                cut_pullback(d_cut_1, &list_before_3, &mut d_list[1]);
                let t11 = ::chainrule::__private::zeros_like(&t7);
                let (d_t12,) = add_pullback_2(t11, &list_before_2, &mut d_list[0]);
                let t13 = ::chainrule::__private::zeros_like(&t6);
                let (d_t14,) = add_pullback_1(t13, &list_before_1, &mut d_list[0]);
                let t15 = ::chainrule::__private::zeros_like(&t5);
                let (t16,) = add_pullback(t15, &list_before, &mut d_list[1]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_list[0]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_list[1]);
                ::chainrule::__private::add_assign(&mut d_t3, d_t4.__Series_terms_mut());
                let d_t17 = *d_t4.__Series_scale_mut();
                let t18 = d_t17 * x;
                ::chainrule::__private::add_assign(&mut d_t1, d_t2.__Series_terms_mut());
                let d_x = d_t12 * 2.5 + d_t14 * 2.0 + t16 + t18 + t18 + d_t3[0] + d_t3[1]
                    + *d_t2.__Series_scale_mut() + d_t1[0];
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
    /// The gradient of `elements_grow`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `elements_grow` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `elements_grow`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `elements_grow` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let t2 = Series { terms: t1, scale: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(t2_dot.__Series_scale_mut(), &x_dot);
        let t3 = ::chainrule::__private::vec![x, x];
        let t3_dot = ::chainrule::__private::vec![x_dot, x_dot];
        let t4 = Series { terms: t3, scale: x * x };
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::write_part(t4_dot.__Series_terms_mut(), &t3_dot);
        ::chainrule::__private::write_part(
            t4_dot.__Series_scale_mut(),
            &(x_dot * x + x_dot * x),
        );
        let mut list = ::chainrule::__private::vec![t2, t4];
        let mut list_dot = ::chainrule::__private::vec![t2_dot, t4_dot];
        let (t5, t5_dot) = list[1]
            .__differentiated_add_forward(&mut list_dot[1], x, x_dot);
        let (t6, t6_dot) = list[0]
            .__differentiated_add_forward(&mut list_dot[0], x * 2.0, x_dot * 2.0);
        let (t7, t7_dot) = list[0]
            .__differentiated_add_forward(&mut list_dot[0], x * 2.5, x_dot * 2.5);
        let (cut_1, cut_1_dot) = list[1].__differentiated_cut_forward(&mut list_dot[1]);
        let (t8, t8_dot) = list[0].__differentiated_sum_forward(&mut list_dot[0]);
        let (t9, t9_dot) = list[1].__differentiated_sum_forward(&mut list_dot[1]);
        let t10 = t8 * t9;
        let out = t10 * cut_1;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t10,
            &cut_1,
            &out,
            &(::chainrule::__private::strong_mul(t8_dot, t9)
                + ::chainrule::__private::strong_mul(t9_dot, t8)),
            &cut_1_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `consumed`.
enum consumed {}
impl consumed {
    /// The result of `consumed` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        series: Series,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Series as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut series_1 = series;
        let series_1_before = series_1.__keep_for_add();
        let (t1, add_pullback) = series_1.__receiver_of_add().__differentiated_add(x);
        let series_1_before_1 = series_1.__keep_for_sum();
        let (t2, sum_pullback) = series_1.__receiver_of_sum().__differentiated_sum();
        let zeros = ::chainrule::__private::zeros_like(&series_1);
        let out = t2 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_series_1 = zeros.clone();
                let d_t2 = d_out * x;
                sum_pullback(d_t2, &series_1_before_1, &mut d_series_1);
                let t3 = ::chainrule::__private::zeros_like(&t1);
                let (t4,) = add_pullback(t3, &series_1_before, &mut d_series_1);
                let d_series = d_series_1.clone();
                let d_x = d_out * t2 + t4;
                (d_series, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        series: Series,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Series as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(series, x)
    }
    /// The gradient of `consumed`, with the shape of its arguments.
    #[inline]
    fn grad(
        series: Series,
        x: f64,
    ) -> (<Series as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(series, x);
        pullback(1.0)
    }
    /// The value of `consumed` and its gradient.
    #[inline]
    fn value_and_grad(
        series: Series,
        x: f64,
    ) -> (f64, (<Series as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(series, x);
        (value, pullback(1.0))
    }
    /// The value of `consumed`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad(
        series: Series,
        x: f64,
        d_series: &mut <Series as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(series, x);
        let (d_series_added, d_x_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_series, &d_series_added);
        *d_x += d_x_added;
        value
    }
    /// The result of `consumed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (Series, f64),
        tangents: (<Series as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (series, x) = args;
        let (series_dot, x_dot) = tangents;
        Self::__jvp(series, series_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        series: Series,
        series_dot: <Series as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let mut series_1 = series;
        let mut series_1_dot = series_dot;
        let (t1, t1_dot) = series_1
            .__differentiated_add_forward(&mut series_1_dot, x, x_dot);
        let (t2, t2_dot) = series_1.__differentiated_sum_forward(&mut series_1_dot);
        let out = t2 * x;
        let out_dot = ::chainrule::__private::strong_mul(t2_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, t2);
        (out, out_dot)
    }
}

/// The derivatives of the function `grown`.
enum grown {}
impl grown {
    /// The result of `grown` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        series: &mut Series,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Series as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(series, x);
        (
            out,
            move |
                d_out: (),
                d_series: &mut <Series as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_series);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        series: &mut Series,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Series as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let series_before = series.__keep_for_add();
        let (t1, add_pullback) = series.__differentiated_add(x);
        let t2 = series.scale;
        let t3 = ::chainrule::__private::mul_assigned(&t2, &x);
        series.scale = t3;
        (
            (),
            move |
                (): (),
                d_series: &mut <Series as ::chainrule::Differentiable>::Tangent|
            {
                let d_t3 = d_series.scale.clone();
                ::chainrule::__private::set_zero(&mut d_series.scale);
                let (d_t2, t4) = ::chainrule::__private::strong_mul_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&x),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_series.scale, &d_t2);
                let t5 = ::chainrule::__private::zeros_like(&t1);
                let (t6,) = add_pullback(t5, &series_before, &mut *d_series);
                let d_x = t4 + t6;
                (d_x,)
            },
        )
    }
    /// The result of `grown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&mut Series, f64),
        tangents: (&mut <Series as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (series, x) = args;
        let (series_dot, x_dot) = tangents;
        Self::__jvp(series, series_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        series: &mut Series,
        series_dot: &mut <Series as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        let (t1, t1_dot) = series
            .__differentiated_add_forward(&mut *series_dot, x, x_dot);
        let t2 = series.scale;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &series_dot.scale);
        let t3 = ::chainrule::__private::mul_assigned(&t2, &x);
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&x),
            &t3,
            &t2_dot,
            &x_dot,
        );
        series.scale = t3;
        ::chainrule::__private::write_part(&mut series_dot.scale, &t3_dot);
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for grown {}

/// The derivatives of the function `passed_on_in_arm`.
pub enum passed_on_in_arm {}
impl passed_on_in_arm {
    /// The result of `passed_on_in_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut saved_series_before = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_add_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_consumed_pullback = ::core::option::Option::None;
        let mut saved_series_before_1 = ::core::option::Option::None;
        let mut saved_sum_pullback = ::core::option::Option::None;
        let mut t2 = ::chainrule::__private::vec![x];
        let len = t2.len();
        let mut series = Series { terms: t2, scale: x };
        let t3 = x > 0.0;
        let out = if t3 {
            let series_before = series.__keep_for_add();
            let (t4, add_pullback) = series
                .__receiver_of_add()
                .__differentiated_add(x * 2.0);
            let t5 = series.clone();
            let zeros = ::chainrule::__private::zeros_like(&t5);
            let (t6, consumed_pullback) = consumed::__vjp(t5, x);
            saved_series_before = ::core::option::Option::Some(series_before);
            saved_t1 = ::core::option::Option::Some(t4);
            saved_add_pullback = ::core::option::Option::Some(add_pullback);
            saved_zeros = ::core::option::Option::Some(zeros);
            saved_consumed_pullback = ::core::option::Option::Some(consumed_pullback);
            t6
        } else {
            let series_before_1 = series.__keep_for_sum();
            let (t7, sum_pullback) = series.__receiver_of_sum().__differentiated_sum();
            saved_series_before_1 = ::core::option::Option::Some(series_before_1);
            saved_sum_pullback = ::core::option::Option::Some(sum_pullback);
            t7
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&series);
        (
            out,
            move |d_out: f64| {
                let mut d_series = zeros_1.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let t11 = if t3 {
                    let series_before = ::chainrule::__private::kept(
                        &saved_series_before,
                    );
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let add_pullback = ::chainrule::__private::kept(&saved_add_pullback);
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let consumed_pullback = ::chainrule::__private::kept(
                        &saved_consumed_pullback,
                    );
                    let mut d_t5 = (*zeros).clone();
                    let (d_t5_1, t8) = consumed_pullback(d_out);
                    ::chainrule::__private::add_assign(&mut d_t5, &d_t5_1);
                    ::chainrule::__private::add_assign(&mut d_series, &d_t5);
                    let t9 = ::chainrule::__private::zeros_like(t4);
                    let (d_t10,) = add_pullback(t9, series_before, &mut d_series);
                    t8 + d_t10 * 2.0
                } else {
                    let series_before_1 = ::chainrule::__private::kept(
                        &saved_series_before_1,
                    );
                    let sum_pullback = ::chainrule::__private::kept(&saved_sum_pullback);
                    sum_pullback(d_out, series_before_1, &mut d_series);
                    0.0
                };
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_series.__Series_terms_mut(),
                );
                let d_x = t11 + *d_series.__Series_scale_mut() + d_t2[0];
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
    /// The gradient of `passed_on_in_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `passed_on_in_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `passed_on_in_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `passed_on_in_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let mut series = Series { terms: t1, scale: x };
        let mut series_dot = ::chainrule::__zeros_of!(& series);
        ::chainrule::__private::write_part(series_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(series_dot.__Series_scale_mut(), &x_dot);
        let (out, out_dot) = if x > 0.0 {
            let (t2, t2_dot) = series
                .__differentiated_add_forward(&mut series_dot, x * 2.0, x_dot * 2.0);
            let t3 = series.clone();
            let t3_dot = series_dot.clone();
            let (t4, t4_dot) = consumed::__jvp(t3, t3_dot, x, x_dot);
            (t4, t4_dot)
        } else {
            let (t5, t5_dot) = series.__differentiated_sum_forward(&mut series_dot);
            (t5, t5_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `given_by_block`.
pub enum given_by_block {}
impl given_by_block {
    /// The result of `given_by_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut saved_series_before = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_add_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let t2 = x > 0.0;
        let (series_2, len_1) = if t2 {
            let mut t3 = ::chainrule::__private::vec![x];
            let len = t3.len();
            let mut series = Series { terms: t3, scale: x };
            let series_before = series.__keep_for_add();
            let (t4, add_pullback) = series.__receiver_of_add().__differentiated_add(x);
            let zeros = ::chainrule::__private::zeros_like(&series);
            let t5 = series;
            let zeros_1 = ::chainrule::__private::zeros_like(&t5);
            saved_series_before = ::core::option::Option::Some(series_before);
            saved_t1 = ::core::option::Option::Some(t4);
            saved_add_pullback = ::core::option::Option::Some(add_pullback);
            saved_zeros = ::core::option::Option::Some(zeros);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            (t5, len)
        } else {
            let t6 = ::chainrule::__private::Vec::new();
            let t7 = Series { terms: t6, scale: x };
            let zeros_2 = ::chainrule::__private::zeros_like(&t7);
            saved_zeros_2 = ::core::option::Option::Some(zeros_2);
            (t7, ::core::default::Default::default())
        };
        let zeros_3 = ::chainrule::__private::zeros_like(&series_2);
        let mut shifted = Shifted { series: series_2, by: x };
        let shifted_before = shifted.series.__keep_for_add();
        let (t8, add_pullback_1) = shifted
            .series
            .__receiver_of_add()
            .__differentiated_add(x.sin());
        let copy = shifted.series.clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&copy);
        let (t9, consumed_pullback) = consumed::__vjp(copy, x);
        let t10 = shifted.by;
        let t11 = ::chainrule::__private::mul_assigned(&t10, &t9);
        shifted.by = t11;
        let shifted_before_1 = shifted.series.__keep_for_sum();
        let (t12, sum_pullback) = shifted
            .series
            .__receiver_of_sum()
            .__differentiated_sum();
        let zeros_5 = ::chainrule::__private::zeros_like(&shifted);
        let t13 = shifted.by;
        let out = t12 * t13;
        (
            out,
            move |d_out: f64| {
                let mut d_copy = zeros_4.clone();
                let mut d_shifted = zeros_5.clone();
                let mut d_series_2 = zeros_3.clone();
                let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                    &t12,
                    &t13,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_t13);
                sum_pullback(d_t12, &shifted_before_1, &mut d_shifted.series);
                let d_t11 = d_shifted.by.clone();
                ::chainrule::__private::set_zero(&mut d_shifted.by);
                let (d_t10, d_t9) = ::chainrule::__private::strong_mul_pullback(
                    &t10,
                    &::chainrule::__private::Assigned(&t9),
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_t10);
                let (d_t14, t15) = consumed_pullback(d_t9);
                ::chainrule::__private::add_assign(&mut d_copy, &d_t14);
                ::chainrule::__private::add_part(&mut d_shifted.series, &d_copy);
                let t16 = ::chainrule::__private::zeros_like(&t8);
                let (d_t17,) = add_pullback_1(
                    t16,
                    &shifted_before,
                    &mut d_shifted.series,
                );
                ::chainrule::__private::add_assign(
                    &mut d_series_2,
                    d_shifted.__Shifted_series_mut(),
                );
                let t18 = d_t17 * x.cos();
                let t19 = *d_shifted.__Shifted_by_mut();
                let t22 = if t2 {
                    let series_before = ::chainrule::__private::kept(
                        &saved_series_before,
                    );
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let add_pullback = ::chainrule::__private::kept(&saved_add_pullback);
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t5 = (*zeros_1).clone();
                    let mut d_series = (*zeros).clone();
                    let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                    ::chainrule::__private::add_assign(&mut d_t5, &d_series_2);
                    ::chainrule::__private::add_assign(&mut d_series, &d_t5);
                    let t20 = ::chainrule::__private::zeros_like(t4);
                    let (t21,) = add_pullback(t20, series_before, &mut d_series);
                    ::chainrule::__private::add_assign(
                        &mut d_t3,
                        d_series.__Series_terms_mut(),
                    );
                    t21 + *d_series.__Series_scale_mut() + d_t3[0]
                } else {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_2);
                    let mut d_t7 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_series_2);
                    *d_t7.__Series_scale_mut()
                };
                let d_x = t15 + t18 + t19 + t22;
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
    /// The gradient of `given_by_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `given_by_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `given_by_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `given_by_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (series_2, series_2_dot) = if x > 0.0 {
            let t1 = ::chainrule::__private::vec![x];
            let t1_dot = ::chainrule::__private::vec![x_dot];
            let mut series = Series { terms: t1, scale: x };
            let mut series_dot = ::chainrule::__zeros_of!(& series);
            ::chainrule::__private::write_part(series_dot.__Series_terms_mut(), &t1_dot);
            ::chainrule::__private::write_part(series_dot.__Series_scale_mut(), &x_dot);
            let (t2, t2_dot) = series
                .__differentiated_add_forward(&mut series_dot, x, x_dot);
            let t3_dot = series_dot.clone();
            (series, t3_dot)
        } else {
            let t4 = ::chainrule::__private::Vec::new();
            let t4_dot = ::chainrule::__private::zeros_like(&t4);
            let t5 = Series { terms: t4, scale: x };
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::write_part(t5_dot.__Series_terms_mut(), &t4_dot);
            ::chainrule::__private::write_part(t5_dot.__Series_scale_mut(), &x_dot);
            (t5, t5_dot)
        };
        let mut shifted = Shifted { series: series_2, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(
            shifted_dot.__Shifted_series_mut(),
            &series_2_dot,
        );
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let (t6, t6_dot) = shifted
            .series
            .__differentiated_add_forward(
                &mut shifted_dot.series,
                x.sin(),
                x_dot * x.cos(),
            );
        let copy = shifted.series.clone();
        let mut copy_dot = ::chainrule::__zeros_of!(& copy);
        ::chainrule::__private::read_part(&mut copy_dot, &shifted_dot.series);
        let t7_dot = copy_dot.clone();
        let (t8, t8_dot) = consumed::__jvp(copy, t7_dot, x, x_dot);
        let t9 = shifted.by;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &shifted_dot.by);
        let t10 = ::chainrule::__private::mul_assigned(&t9, &t8);
        let t10_dot = ::chainrule::__private::strong_mul_pushforward(
            &t9,
            &::chainrule::__private::Assigned(&t8),
            &t10,
            &t9_dot,
            &t8_dot,
        );
        shifted.by = t10;
        ::chainrule::__private::write_part(&mut shifted_dot.by, &t10_dot);
        let (t11, t11_dot) = shifted
            .series
            .__differentiated_sum_forward(&mut shifted_dot.series);
        let t12 = shifted.by;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &shifted_dot.by);
        let out = t11 * t12;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t11,
            &t12,
            &out,
            &t11_dot,
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `grown_and_taken_apart`.
pub enum grown_and_taken_apart {}
impl grown_and_taken_apart {
    /// The result of `grown_and_taken_apart` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x];
        let len = t1.len();
        let t2 = Series { terms: t1, scale: x };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let mut shifted = Shifted { series: t2, by: x };
        let (t3, grown_pullback) = grown::__vjp(&mut shifted.series, x);
        let (t4, grown_pullback_1) = grown::__vjp(&mut shifted.series, x * 2.0);
        let zeros_1 = ::chainrule::__private::zeros_like(&shifted);
        let series = ::chainrule::__private::copied(&shifted.series);
        let zeros_2 = ::chainrule::__private::zeros_like(&series);
        let by = shifted.by;
        let (t5, total_pullback) = series.__receiver_of_total().__differentiated_total();
        let out = t5 * by;
        (
            out,
            move |d_out: f64| {
                let mut d_series = zeros_2.clone();
                let mut d_shifted = zeros_1.clone();
                let mut d_t2 = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_t5, d_by) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &by,
                    &out,
                    d_out,
                );
                total_pullback(d_t5, &series, &mut d_series);
                ::chainrule::__private::add_part(&mut d_shifted.by, &d_by);
                ::chainrule::__private::add_part(&mut d_shifted.series, &d_series);
                let t6 = ::chainrule::__private::zeros_like(&t4);
                let (d_t7,) = grown_pullback_1(t6, &mut d_shifted.series);
                let t8 = ::chainrule::__private::zeros_like(&t3);
                let (t9,) = grown_pullback(t8, &mut d_shifted.series);
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_shifted.__Shifted_series_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_t1, d_t2.__Series_terms_mut());
                let d_x = d_t7 * 2.0 + t9 + *d_shifted.__Shifted_by_mut()
                    + *d_t2.__Series_scale_mut() + d_t1[0];
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
    /// The gradient of `grown_and_taken_apart`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `grown_and_taken_apart` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `grown_and_taken_apart`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `grown_and_taken_apart` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let t2 = Series { terms: t1, scale: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(t2_dot.__Series_scale_mut(), &x_dot);
        let mut shifted = Shifted { series: t2, by: x };
        let mut shifted_dot = ::chainrule::__zeros_of!(& shifted);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_series_mut(), &t2_dot);
        ::chainrule::__private::write_part(shifted_dot.__Shifted_by_mut(), &x_dot);
        let (t3, t3_dot) = grown::__jvp(
            &mut shifted.series,
            &mut shifted_dot.series,
            x,
            x_dot,
        );
        let (t4, t4_dot) = grown::__jvp(
            &mut shifted.series,
            &mut shifted_dot.series,
            x * 2.0,
            x_dot * 2.0,
        );
        let series = ::chainrule::__private::copied(&shifted.series);
        let mut series_dot = ::chainrule::__zeros_of!(& series);
        ::chainrule::__private::read_part(&mut series_dot, &shifted_dot.series);
        let by = shifted.by;
        let mut by_dot = ::chainrule::__zeros_of!(& by);
        ::chainrule::__private::read_part(&mut by_dot, &shifted_dot.by);
        let mut series_dot_1 = series_dot.clone();
        let (t5, t5_dot) = series.__differentiated_total_forward(&mut series_dot_1);
        let out = t5 * by;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t5,
            &by,
            &out,
            &t5_dot,
            &by_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `grown_and_pushed`.
pub enum grown_and_pushed {}
impl grown_and_pushed {
    /// The result of `grown_and_pushed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_sum_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_series_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_add_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_list_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_add_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut list = ::chainrule::__private::Vec::new();
        ::chainrule::__private::is_of_type::<Vec<Series>>(&list);
        for k in 0..3 {
            let mut t3 = ::chainrule::__private::vec![x];
            let len = t3.len();
            let mut series = Series { terms: t3, scale: x };
            let t4 = x * f64::from(k);
            let series_before = series.__keep_for_add();
            let (t5, add_pullback) = series.__receiver_of_add().__differentiated_add(t4);
            let zeros = ::chainrule::__private::zeros_like(&series);
            list.push(series);
            let list_before = list[0].__keep_for_add();
            let (t6, add_pullback_1) = list[0]
                .__receiver_of_add()
                .__differentiated_add(x);
            ::chainrule::__private::push(&mut saved_len, len);
            ::chainrule::__private::push(&mut saved_series_before, series_before);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_add_pullback, add_pullback);
            ::chainrule::__private::push(&mut saved_zeros, zeros);
            ::chainrule::__private::push(&mut saved_list_before, list_before);
            ::chainrule::__private::push(&mut saved_t2, t6);
            ::chainrule::__private::push(&mut saved_add_pullback_1, add_pullback_1);
        }
        let len_1 = list.len();
        let list_before_1 = list.clone();
        let mut sum_1 = 0.0;
        for k_1 in 0..len_1 {
            let (t7, sum_pullback) = list[k_1]
                .__receiver_of_sum()
                .__differentiated_sum();
            ::chainrule::__private::push(&mut saved_sum_pullback, sum_pullback);
            sum_1 += t7;
        }
        let last = ::chainrule::__private::popped(list.pop());
        let zeros_1 = ::chainrule::__private::zeros_like(&last);
        let (t8, total_pullback) = last.__receiver_of_total().__differentiated_total();
        let list_before_2 = list[1].__keep_for_cut();
        let (t9, cut_pullback) = list[1].__receiver_of_cut().__differentiated_cut();
        let zeros_2 = ::chainrule::__private::zeros_like(&list);
        let out = sum_1 * t8 + t9;
        (
            out,
            move |d_out: f64| {
                let mut saved_sum_pullback_at = saved_sum_pullback.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_series_before_at = saved_series_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_add_pullback_at = saved_add_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_list_before_at = saved_list_before.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_add_pullback_1_at = saved_add_pullback_1.len();
                let mut d_last = zeros_1.clone();
                let mut d_list = zeros_2.clone();
                cut_pullback(d_out, &list_before_2, &mut d_list[1]);
                let d_sum_1 = d_out * t8;
                let d_t8 = d_out * sum_1;
                total_pullback(d_t8, &last, &mut d_last);
                d_list.push(d_last);
                for k_1 in (0..len_1).rev() {
                    saved_sum_pullback_at -= 1;
                    let sum_pullback = &saved_sum_pullback[saved_sum_pullback_at];
                    sum_pullback(d_sum_1, &list_before_1[k_1], &mut d_list[k_1]);
                }
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    saved_series_before_at -= 1;
                    let series_before = &saved_series_before[saved_series_before_at];
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_add_pullback_at -= 1;
                    let add_pullback = &saved_add_pullback[saved_add_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    saved_list_before_at -= 1;
                    let list_before = &saved_list_before[saved_list_before_at];
                    saved_t2_at -= 1;
                    let t6 = &saved_t2[saved_t2_at];
                    saved_add_pullback_1_at -= 1;
                    let add_pullback_1 = &saved_add_pullback_1[saved_add_pullback_1_at];
                    let mut d_series = (*zeros).clone();
                    let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                    let t10 = ::chainrule::__private::zeros_like(t6);
                    let t11 = f64::from(k);
                    let (t12,) = add_pullback_1(t10, list_before, &mut d_list[0]);
                    let d_t13 = ::chainrule::__private::take(d_list.pop());
                    ::chainrule::__private::add_assign(&mut d_series, &d_t13);
                    let t14 = ::chainrule::__private::zeros_like(t5);
                    let (d_t4,) = add_pullback(t14, series_before, &mut d_series);
                    ::chainrule::__private::add_assign(&mut d_t3, &d_series.terms);
                    let d_x_1 = t12 + d_t4 * t11 + d_series.scale + d_t3[0];
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
    /// The gradient of `grown_and_pushed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `grown_and_pushed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `grown_and_pushed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `grown_and_pushed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut list = ::chainrule::__private::Vec::new();
        let mut list_dot = ::chainrule::__private::zeros_like(&list);
        ::chainrule::__private::is_of_type::<Vec<Series>>(&list);
        for k in 0..3 {
            let t1 = ::chainrule::__private::vec![x];
            let t1_dot = ::chainrule::__private::vec![x_dot];
            let mut series = Series { terms: t1, scale: x };
            let mut series_dot = ::chainrule::__zeros_of!(& series);
            ::chainrule::__private::write_part(&mut series_dot.terms, &t1_dot);
            ::chainrule::__private::write_part(&mut series_dot.scale, &x_dot);
            let t2 = f64::from(k);
            let (t3, t3_dot) = series
                .__receiver_of_add()
                .__differentiated_add_forward(&mut series_dot, x * t2, x_dot * t2);
            let t4_dot = series_dot.clone();
            list.push(series);
            list_dot.push(t4_dot);
            let (t5, t5_dot) = list[0]
                .__receiver_of_add()
                .__differentiated_add_forward(&mut list_dot[0], x, x_dot);
        }
        let len = list.len();
        let mut sum_1 = 0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len {
            let mut list_dot_1 = list_dot[k_1].clone();
            let (t6, t6_dot) = list[k_1]
                .__receiver_of_sum()
                .__differentiated_sum_forward(&mut list_dot_1);
            sum_1 += t6;
            sum_1_dot += t6_dot;
        }
        let last = ::chainrule::__private::popped(list.pop());
        let last_dot = ::chainrule::__private::popped(list_dot.pop());
        let mut last_dot_1 = last_dot.clone();
        let (t7, t7_dot) = last.__differentiated_total_forward(&mut last_dot_1);
        let (t8, t8_dot) = list[1].__differentiated_cut_forward(&mut list_dot[1]);
        let out = sum_1 * t7 + t8;
        let out_dot = ::chainrule::__private::strong_mul(sum_1_dot, t7)
            + ::chainrule::__private::strong_mul(t7_dot, sum_1) + t8_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `moved_in_arms`.
pub enum moved_in_arms {}
impl moved_in_arms {
    /// The result of `moved_in_arms` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut saved_series_before = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_add_pullback = ::core::option::Option::None;
        let mut saved_series_before_1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_add_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_consumed_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_moved_before = ::core::option::Option::None;
        let mut saved_sum_pullback = ::core::option::Option::None;
        let mut t3 = ::chainrule::__private::vec![x];
        let len = t3.len();
        let mut series = Series { terms: t3, scale: x };
        let t4 = i32::from(x > 1.0);
        let out = match t4 {
            1 => {
                let series_before = series.__keep_for_add();
                let (t5, add_pullback) = series
                    .__receiver_of_add()
                    .__differentiated_add(x);
                let series_before_1 = series.__keep_for_add();
                let (t6, add_pullback_1) = series
                    .__receiver_of_add()
                    .__differentiated_add(x * x);
                let t7 = series.clone();
                let zeros = ::chainrule::__private::zeros_like(&t7);
                let (t8, consumed_pullback) = consumed::__vjp(t7, x * 2.0);
                saved_series_before = ::core::option::Option::Some(series_before);
                saved_t1 = ::core::option::Option::Some(t5);
                saved_add_pullback = ::core::option::Option::Some(add_pullback);
                saved_series_before_1 = ::core::option::Option::Some(series_before_1);
                saved_t2 = ::core::option::Option::Some(t6);
                saved_add_pullback_1 = ::core::option::Option::Some(add_pullback_1);
                saved_zeros = ::core::option::Option::Some(zeros);
                saved_consumed_pullback = ::core::option::Option::Some(
                    consumed_pullback,
                );
                t8
            }
            _ => {
                series.scale = x * x;
                let moved = series.clone();
                let zeros_1 = ::chainrule::__private::zeros_like(&moved);
                let moved_before = moved.clone();
                let (t9, sum_pullback) = moved
                    .__receiver_of_sum()
                    .__differentiated_sum();
                saved_zeros_1 = ::core::option::Option::Some(zeros_1);
                saved_moved_before = ::core::option::Option::Some(moved_before);
                saved_sum_pullback = ::core::option::Option::Some(sum_pullback);
                t9
            }
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&series);
        (
            out,
            move |d_out: f64| {
                let mut d_series = zeros_2.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let t18 = match t4 {
                    1 => {
                        let series_before = ::chainrule::__private::kept(
                            &saved_series_before,
                        );
                        let t5 = ::chainrule::__private::kept(&saved_t1);
                        let add_pullback = ::chainrule::__private::kept(
                            &saved_add_pullback,
                        );
                        let series_before_1 = ::chainrule::__private::kept(
                            &saved_series_before_1,
                        );
                        let t6 = ::chainrule::__private::kept(&saved_t2);
                        let add_pullback_1 = ::chainrule::__private::kept(
                            &saved_add_pullback_1,
                        );
                        let zeros = ::chainrule::__private::kept(&saved_zeros);
                        let consumed_pullback = ::chainrule::__private::kept(
                            &saved_consumed_pullback,
                        );
                        let mut d_t7 = (*zeros).clone();
                        let (d_t7_1, d_t10) = consumed_pullback(d_out);
                        ::chainrule::__private::add_assign(&mut d_t7, &d_t7_1);
                        ::chainrule::__private::add_assign(&mut d_series, &d_t7);
                        let t11 = ::chainrule::__private::zeros_like(t6);
                        let (d_t12,) = add_pullback_1(
                            t11,
                            series_before_1,
                            &mut d_series,
                        );
                        let t13 = d_t12 * x;
                        let t14 = ::chainrule::__private::zeros_like(t5);
                        let (t15,) = add_pullback(t14, series_before, &mut d_series);
                        d_t10 * 2.0 + t13 + t13 + t15
                    }
                    _ => {
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                        let moved_before = ::chainrule::__private::kept(
                            &saved_moved_before,
                        );
                        let sum_pullback = ::chainrule::__private::kept(
                            &saved_sum_pullback,
                        );
                        let mut d_moved = (*zeros_1).clone();
                        sum_pullback(d_out, moved_before, &mut d_moved);
                        ::chainrule::__private::add_assign(&mut d_series, &d_moved);
                        let d_t16 = d_series.scale;
                        ::chainrule::__private::set_zero(&mut d_series.scale);
                        let t17 = d_t16 * x;
                        t17 + t17
                    }
                };
                ::chainrule::__private::add_assign(
                    &mut d_t3,
                    d_series.__Series_terms_mut(),
                );
                let d_x = t18 + *d_series.__Series_scale_mut() + d_t3[0];
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
    /// The gradient of `moved_in_arms`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `moved_in_arms` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `moved_in_arms`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `moved_in_arms` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let mut series = Series { terms: t1, scale: x };
        let mut series_dot = ::chainrule::__zeros_of!(& series);
        ::chainrule::__private::write_part(series_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(series_dot.__Series_scale_mut(), &x_dot);
        let (out, out_dot) = match i32::from(x > 1.0) {
            1 => {
                let (t2, t2_dot) = series
                    .__differentiated_add_forward(&mut series_dot, x, x_dot);
                let (t3, t3_dot) = series
                    .__differentiated_add_forward(
                        &mut series_dot,
                        x * x,
                        x_dot * x + x_dot * x,
                    );
                let t4 = series.clone();
                let t4_dot = series_dot.clone();
                let (t5, t5_dot) = consumed::__jvp(t4, t4_dot, x * 2.0, x_dot * 2.0);
                (t5, t5_dot)
            }
            _ => {
                series.scale = x * x;
                ::chainrule::__private::write_part(
                    &mut series_dot.scale,
                    &(x_dot * x + x_dot * x),
                );
                let moved = series.clone();
                let moved_dot = series_dot.clone();
                let mut moved_dot_1 = moved_dot.clone();
                let (t6, t6_dot) = moved.__differentiated_sum_forward(&mut moved_dot_1);
                (t6, t6_dot)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_where_a_loop_ends`.
pub enum taken_where_a_loop_ends {}
impl taken_where_a_loop_ends {
    /// The result of `taken_where_a_loop_ends` and its pullback, which takes the cotangent of the result.
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
        let mut saved_series_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_total_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t2 = ::chainrule::__private::vec![x; 2];
        let len = t2.len();
        let mut series = Series { terms: t2, scale: x };
        let mut exits = false;
        let mut t3: f64 = 0.0;
        let mut trips = 0usize;
        for k in 0..n {
            let t4 = x * k as f64 > 2.0;
            if t4 {
                let series_before = series.__keep_for_total();
                let (t5, total_pullback) = series
                    .__receiver_of_total()
                    .__differentiated_total();
                ::chainrule::__private::push(&mut saved_series_before, series_before);
                ::chainrule::__private::push(&mut saved_total_pullback, total_pullback);
                exits = true;
                t3 = t5 * k as f64;
            } else {
                exits = false;
            }
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_t1, t4);
            trips += 1;
            if exits {
                break;
            }
        }
        let zeros = ::chainrule::__private::zeros_like(&series);
        let out = if exits { t3 } else { x };
        (
            out,
            move |d_out: f64| {
                let mut saved_series_before_at = saved_series_before.len();
                let mut saved_total_pullback_at = saved_total_pullback.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_series = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let (t6, d_t3) = if exits { (0.0, d_out) } else { (d_out, 0.0) };
                let mut d_t3_1 = d_t3;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_t1_at -= 1;
                    let t4 = saved_t1[saved_t1_at];
                    if t4 {
                        saved_series_before_at -= 1;
                        let series_before = &saved_series_before[saved_series_before_at];
                        saved_total_pullback_at -= 1;
                        let total_pullback = &saved_total_pullback[saved_total_pullback_at];
                        let d_t5 = d_t3_1 * k as f64;
                        total_pullback(d_t5, series_before, &mut d_series);
                        d_t3_1 = 0.0;
                    }
                }
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_series.__Series_terms_mut(),
                );
                let d_x = t6 + *d_series.__Series_scale_mut()
                    + ::chainrule::__private::sum_all(&d_t2);
                (d_x, ())
            },
        )
    }
    /// The gradient of `taken_where_a_loop_ends`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `taken_where_a_loop_ends` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `taken_where_a_loop_ends`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `taken_where_a_loop_ends` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x; 2];
        let t1_dot = ::chainrule::__private::vec![x_dot; 2];
        let mut series = Series { terms: t1, scale: x };
        let mut series_dot = ::chainrule::__zeros_of!(& series);
        ::chainrule::__private::write_part(series_dot.__Series_terms_mut(), &t1_dot);
        ::chainrule::__private::write_part(series_dot.__Series_scale_mut(), &x_dot);
        let mut exits = false;
        let mut t2: f64 = 0.0;
        let mut t2_dot = 0.0;
        for k in 0..n {
            if x * k as f64 > 2.0 {
                let (t3, t3_dot) = series
                    .__receiver_of_total()
                    .__differentiated_total_forward(&mut series_dot);
                let t4 = k as f64;
                exits = true;
                t2 = t3 * t4;
                t2_dot = ::chainrule::__private::strong_mul(t3_dot, t4);
            } else {
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits { (t2, t2_dot) } else { (x, x_dot) };
        (out, out_dot)
    }
}

/// The derivatives of the function `set_and_read`.
pub enum set_and_read {}
impl set_and_read {
    /// The result of `set_and_read` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_series_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_last = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_at_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_series_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_set_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = Series {
            terms: vec![0.0; 3],
            scale: 2.0,
        };
        let mut series = t2;
        let series_before = series.__keep_for_set();
        let (t3, set_pullback) = series.__receiver_of_set().__differentiated_set(0, x);
        for i in 1..3 {
            let t4 = i - 1;
            let series_before_1 = series.__keep_for_at();
            let (last, at_pullback) = series.__receiver_of_at().__differentiated_at(t4);
            let series_before_2 = series.__keep_for_set();
            let (t5, set_pullback_1) = series
                .__receiver_of_set()
                .__differentiated_set(i, last * y);
            ::chainrule::__private::push(&mut saved_series_before, series_before_1);
            ::chainrule::__private::push(&mut saved_last, last);
            ::chainrule::__private::push(&mut saved_at_pullback, at_pullback);
            ::chainrule::__private::push(&mut saved_series_before_1, series_before_2);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_set_pullback, set_pullback_1);
        }
        let series_before_3 = series.__keep_for_at();
        let (t6, at_pullback_1) = series.__receiver_of_at().__differentiated_at(0);
        let series_before_4 = series.__keep_for_at();
        let (t7, at_pullback_2) = series.__receiver_of_at().__differentiated_at(2);
        let zeros = ::chainrule::__private::zeros_like(&series);
        let out = t6 * t7;
        (
            out,
            move |d_out: f64| {
                let mut saved_series_before_at = saved_series_before.len();
                let mut saved_last_at = saved_last.len();
                let mut saved_at_pullback_at = saved_at_pullback.len();
                let mut saved_series_before_1_at = saved_series_before_1.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_set_pullback_at = saved_set_pullback.len();
                let mut d_series = zeros.clone();
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                let (_,) = at_pullback_2(d_t7, &series_before_4, &mut d_series);
                let (_,) = at_pullback_1(d_t6, &series_before_3, &mut d_series);
                let mut d_y = 0.0;
                for i in (1..3).rev() {
                    saved_series_before_at -= 1;
                    let series_before_1 = &saved_series_before[saved_series_before_at];
                    saved_last_at -= 1;
                    let last = &saved_last[saved_last_at];
                    saved_at_pullback_at -= 1;
                    let at_pullback = &saved_at_pullback[saved_at_pullback_at];
                    saved_series_before_1_at -= 1;
                    let series_before_2 = &saved_series_before_1[saved_series_before_1_at];
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_set_pullback_at -= 1;
                    let set_pullback_1 = &saved_set_pullback[saved_set_pullback_at];
                    let t8 = ::chainrule::__private::zeros_like(t5);
                    let (_, d_t9) = set_pullback_1(t8, series_before_2, &mut d_series);
                    let (d_last, d_y_1) = ::chainrule::__private::mul_pullback(
                        last,
                        &y,
                        &(*last * y),
                        d_t9,
                    );
                    let (_,) = at_pullback(d_last, series_before_1, &mut d_series);
                    d_y += d_y_1;
                }
                let t10 = ::chainrule::__private::zeros_like(&t3);
                let (_, d_x) = set_pullback(t10, &series_before, &mut d_series);
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
    /// The gradient of `set_and_read`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `set_and_read` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `set_and_read`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `set_and_read` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Series {
            terms: vec![0.0; 3],
            scale: 2.0,
        };
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut series = t1;
        let mut series_dot = t1_dot;
        let (t2, t2_dot) = series
            .__differentiated_set_forward(&mut series_dot, 0, (), x, x_dot);
        for i in 1..3 {
            let (last, last_dot) = series
                .__receiver_of_at()
                .__differentiated_at_forward(&mut series_dot, i - 1, ());
            let t3 = last * y;
            let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                &last,
                &y,
                &t3,
                &last_dot,
                &y_dot,
            );
            let (t4, t4_dot) = series
                .__receiver_of_set()
                .__differentiated_set_forward(&mut series_dot, i, (), t3, t3_dot);
        }
        let (t5, t5_dot) = series.__differentiated_at_forward(&mut series_dot, 0, ());
        let (t6, t6_dot) = series.__differentiated_at_forward(&mut series_dot, 2, ());
        let out = t5 * t6;
        let out_dot = ::chainrule::__private::strong_mul(t5_dot, t6)
            + ::chainrule::__private::strong_mul(t6_dot, t5);
        (out, out_dot)
    }
}

impl Tally {
    /// The result of `new` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn new_vjp() -> (
        Self,
        impl ::core::ops::Fn(<Self as ::chainrule::Differentiable>::Tangent) -> (),
    ) {
        let (out, pullback) = Self::__new_vjp();
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                pullback(d_out);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __new_vjp() -> (
        Self,
        impl ::core::ops::Fn(<Self as ::chainrule::Differentiable>::Tangent) + use<>,
    ) {
        let out = Tally {
            count: 0,
            mean: 0.0,
            numbers: Vec::new(),
        };
        (out, move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {})
    }
    /// The gradient of `new`, with the shape of its arguments.
    #[inline]
    fn new_grad<__Float>() -> ()
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__new_vjp();
        pullback(<Self as ::chainrule::__private::generic::FloatResult<__Float>>::one());
        ()
    }
    /// The value of `new` and its gradient.
    #[inline]
    fn new_value_and_grad<__Float>() -> (Self, ())
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__new_vjp();
        pullback(<Self as ::chainrule::__private::generic::FloatResult<__Float>>::one());
        (value, ())
    }
    /// The value of `new`; its gradient is added to the buffers.
    #[inline]
    fn new_accumulate_grad<__Float>() -> Self
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__new_vjp();
        pullback(<Self as ::chainrule::__private::generic::FloatResult<__Float>>::one());
        value
    }
    /// The result of `new` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn new_jvp(tangents: ()) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let () = tangents;
        Self::__new_jvp()
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __new_jvp() -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let out = Tally {
            count: 0,
            mean: 0.0,
            numbers: Vec::new(),
        };
        let out_dot = ::chainrule::__zeros_of!(& out);
        (out, out_dot)
    }
}
impl Tally {
    /// The result of `push` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn push_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__push_vjp(self, x);
        (
            out,
            move |
                d_out: (),
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
    fn __push_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.count;
        let t2 = ::chainrule::__private::add_assigned(&t1, &1);
        this.count = t2;
        let t3 = this.mean;
        let t4 = x - t3;
        let t5 = this.count;
        let t6 = t5 as f64;
        let t7 = t4 / t6;
        let t8 = this.mean;
        let t9 = ::chainrule::__private::add_assigned(&t8, &t7);
        this.mean = t9;
        ::chainrule::__private::assert_vector(&this.numbers);
        this.numbers.push(x);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let t10 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_this.numbers).pop(),
                );
                let d_t9 = d_this.mean.clone();
                ::chainrule::__private::set_zero(&mut d_this.mean);
                let (d_t8, d_t7) = ::chainrule::__private::add_pullback(
                    &t8,
                    &::chainrule::__private::Assigned(&t7),
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t8);
                let (d_t4, d_t6) = ::chainrule::__private::div_pullback(
                    &t4,
                    &t6,
                    &t7,
                    d_t7,
                );
                let d_t5 = ::chainrule::__private::cast_pullback(&t5, d_t6);
                ::chainrule::__private::add_part(&mut d_this.count, &d_t5);
                let (t11, d_t3) = ::chainrule::__private::sub_pullback(
                    &x,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t3);
                let d_t2 = d_this.count.clone();
                ::chainrule::__private::set_zero(&mut d_this.count);
                let (d_t1, _) = ::chainrule::__private::add_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&1),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.count, &d_t1);
                let d_x = t10 + t11;
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_push(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__push_vjp(self, x);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_push(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_push(&mut self) -> &mut Self {
        self
    }
    /// The result of `push` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn push_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__push_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __push_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        let t1 = this.count;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.count);
        let t2 = ::chainrule::__private::add_assigned(&t1, &1);
        let t3_dot = ::chainrule::__zeros_of!(& 1);
        let t2_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&1),
            &t2,
            &t1_dot,
            &t3_dot,
        );
        this.count = t2;
        ::chainrule::__private::write_part(&mut this_dot.count, &t2_dot);
        let t4 = this.mean;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.mean);
        let t5 = x - t4;
        let t5_dot = ::chainrule::__private::sub_pushforward(
            &x,
            &t4,
            &t5,
            &x_dot,
            &t4_dot,
        );
        let t6 = this.count;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &this_dot.count);
        let t7 = t6 as f64;
        let t7_dot = ::chainrule::__private::cast_pushforward(&t6, &t7, &t6_dot);
        let t8 = t5 / t7;
        let t8_dot = ::chainrule::__private::div_pushforward(
            &t5,
            &t7,
            &t8,
            &t5_dot,
            &t7_dot,
        );
        let t9 = this.mean;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &this_dot.mean);
        let t10 = ::chainrule::__private::add_assigned(&t9, &t8);
        let t10_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &::chainrule::__private::Assigned(&t8),
            &t10,
            &t9_dot,
            &t8_dot,
        );
        this.mean = t10;
        ::chainrule::__private::write_part(&mut this_dot.mean, &t10_dot);
        ::chainrule::__private::assert_vector(&this.numbers);
        this.numbers.push(x);
        ::chainrule::__private::Inside::new(&mut this_dot.numbers).push(x_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_push_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__push_jvp(self, this_dot, x, x_dot)
    }
}
impl Tally {
    /// The result of `get` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn get_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__get_vjp(self);
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
    fn __get_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let out = this.mean;
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                ::chainrule::__private::add_part(&mut d_this.mean, &d_out);
            },
        )
    }
    /// The gradient of `get`, with the shape of its arguments.
    #[inline]
    fn get_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__get_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `get` and its gradient.
    #[inline]
    fn get_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__get_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `get`; its gradient is added to the buffers.
    #[inline]
    fn get_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__get_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__get_vjp(self);
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
    fn __keep_for_get(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_get(&self) -> &Self {
        self
    }
    /// The result of `get` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn get_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__get_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __get_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let out = this.mean;
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(&mut out_dot, &this_dot.mean);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__get_jvp(self, this_dot)
    }
}
impl Tally {
    /// The result of `count` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn count_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__count_vjp(self, x);
        (
            out,
            move |
                d_out: (),
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
    fn __count_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = x * x;
        let t2 = this.mean;
        let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
        this.mean = t3;
        let t4 = this.count;
        let t5 = ::chainrule::__private::add_assigned(&t4, &1);
        this.count = t5;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t5 = d_this.count.clone();
                ::chainrule::__private::set_zero(&mut d_this.count);
                let (d_t4, _) = ::chainrule::__private::add_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&1),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_this.count, &d_t4);
                let d_t3 = d_this.mean.clone();
                ::chainrule::__private::set_zero(&mut d_this.mean);
                let (d_t2, d_t1) = ::chainrule::__private::add_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&t1),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t2);
                let t6 = d_t1 * x;
                let d_x = t6 + t6;
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_count(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__count_vjp(self, x);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_count(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_count(&mut self) -> &mut Self {
        self
    }
    /// The result of `count` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn count_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__count_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __count_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        let t1 = x * x;
        let t2 = this.mean;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.mean);
        let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
        let t3_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&t1),
            &t3,
            &t2_dot,
            &(x_dot * x + x_dot * x),
        );
        this.mean = t3;
        ::chainrule::__private::write_part(&mut this_dot.mean, &t3_dot);
        let t4 = this.count;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.count);
        let t5 = ::chainrule::__private::add_assigned(&t4, &1);
        let t6_dot = ::chainrule::__zeros_of!(& 1);
        let t5_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&1),
            &t5,
            &t4_dot,
            &t6_dot,
        );
        this.count = t5;
        ::chainrule::__private::write_part(&mut this_dot.count, &t5_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_count_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__count_jvp(self, this_dot, x, x_dot)
    }
}
impl Tally {
    /// The result of `capacity` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn capacity_vjp(
        self: &mut Self,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__capacity_vjp(self);
        (
            out,
            move |
                d_out: (),
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
    fn __capacity_vjp(
        this: &mut Self,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.mean;
        let t2 = this.mean;
        let t3 = ::chainrule::__private::mul_assigned(&t2, &t1);
        this.mean = t3;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t3 = d_this.mean.clone();
                ::chainrule::__private::set_zero(&mut d_this.mean);
                let (d_t2, d_t1) = ::chainrule::__private::strong_mul_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&t1),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.mean, &d_t1);
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_capacity(
        self: &mut Self,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__capacity_vjp(self);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_capacity(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_capacity(&mut self) -> &mut Self {
        self
    }
    /// The result of `capacity` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn capacity_jvp(
        self: &mut Self,
        tangents: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        let this_dot = tangents;
        Self::__capacity_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __capacity_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        let t1 = this.mean;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.mean);
        let t2 = this.mean;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.mean);
        let t3 = ::chainrule::__private::mul_assigned(&t2, &t1);
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&t1),
            &t3,
            &t2_dot,
            &t1_dot,
        );
        this.mean = t3;
        ::chainrule::__private::write_part(&mut this_dot.mean, &t3_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_capacity_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        Self::__capacity_jvp(self, this_dot)
    }
}
impl Tally {
    /// The result of `spread` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn spread_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__spread_vjp(self);
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
    fn __spread_vjp(
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_get_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = this.count;
        let len = (0..t2).len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let i = (0..t2).nth(k).unwrap_or(0);
            let t3 = this.numbers[i];
            let (t4, get_pullback) = this.__differentiated_get();
            let d = t3 - t4;
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_get_pullback, get_pullback);
            sum += d * d;
        }
        (
            sum,
            move |
                d_sum: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_get_pullback_at = saved_get_pullback.len();
                let t5 = this.count;
                let len = (0..t5).len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_get_pullback_at -= 1;
                    let get_pullback = &saved_get_pullback[saved_get_pullback_at];
                    let i = (0..t5).nth(k).unwrap_or(0);
                    let t3 = this.numbers[i];
                    let d = t3 - *t4;
                    let t6 = d * d;
                    let (d_sum_2, d_t7) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t6,
                        &(sum + t6),
                        d_sum_1,
                    );
                    let (t8, t9) = ::chainrule::__private::mul_pullback(
                        &d,
                        &d,
                        &t6,
                        d_t7,
                    );
                    let d_d = ::chainrule::__private::plus(t8, t9);
                    let (d_t3, d_t4) = ::chainrule::__private::sub_pullback(
                        &t3,
                        t4,
                        &d,
                        d_d,
                    );
                    get_pullback(d_t4, this, &mut *d_this);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.numbers; [i]),
                        &d_t3,
                    );
                    d_sum_1 = d_sum_2;
                }
            },
        )
    }
    /// The gradient of `spread`, with the shape of its arguments.
    #[inline]
    fn spread_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__spread_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `spread` and its gradient.
    #[inline]
    fn spread_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__spread_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `spread`; its gradient is added to the buffers.
    #[inline]
    fn spread_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__spread_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_spread(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__spread_vjp(self);
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
    fn __keep_for_spread(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_spread(&self) -> &Self {
        self
    }
    /// The result of `spread` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn spread_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__spread_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __spread_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = this.count;
        let len = (0..t1).len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let i = (0..t1).nth(k).unwrap_or(0);
            let t2 = this.numbers[i];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.numbers; [i]),
            );
            let mut this_dot_1 = (*this_dot).clone();
            let (t3, t3_dot) = this.__differentiated_get_forward(&mut this_dot_1);
            let d = t2 - t3;
            let d_dot = ::chainrule::__private::sub_pushforward(
                &t2,
                &t3,
                &d,
                &t2_dot,
                &t3_dot,
            );
            let t4 = d * d;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &d,
                &d,
                &t4,
                &d_dot,
                &d_dot,
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
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_spread_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__spread_jvp(self, this_dot)
    }
}

/// The derivatives of the function `push_all`.
enum push_all {}
impl push_all {
    /// The result of `push_all` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_x>(
        tally: &mut Tally,
        x: &'d_x [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Tally as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64> + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(tally, x);
        (
            out,
            move |
                d_out: (),
                d_tally: &mut <Tally as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, d_tally, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        tally: &mut Tally,
        x: &[f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Tally as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_tally_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_push_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        for k in 0..len {
            let t2 = x[k];
            let tally_before = tally.__keep_for_push();
            let (t3, push_pullback) = tally.__differentiated_push(t2);
            ::chainrule::__private::push(&mut saved_tally_before, tally_before);
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_push_pullback, push_pullback);
        }
        (
            (),
            move |
                (): (),
                d_tally: &mut <Tally as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_tally_before_at = saved_tally_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_push_pullback_at = saved_push_pullback.len();
                let len = x.len();
                for k in (0..len).rev() {
                    saved_tally_before_at -= 1;
                    let tally_before = &saved_tally_before[saved_tally_before_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_push_pullback_at -= 1;
                    let push_pullback = &saved_push_pullback[saved_push_pullback_at];
                    let t4 = ::chainrule::__private::zeros_like(t3);
                    let (d_t2,) = push_pullback(t4, tally_before, &mut *d_tally);
                    d_x[k] += d_t2;
                }
            },
        )
    }
    /// The result of `push_all` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&mut Tally, &[f64]),
        tangents: (&mut <Tally as ::chainrule::Differentiable>::Tangent, &[f64]),
    ) -> ((), ()) {
        let (tally, x) = args;
        let (tally_dot, x_dot) = tangents;
        Self::__jvp(tally, tally_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        tally: &mut Tally,
        tally_dot: &mut <Tally as ::chainrule::Differentiable>::Tangent,
        x: &[f64],
        x_dot: &[f64],
    ) -> ((), ()) {
        let len = x.len();
        for k in 0..len {
            let (t1, t1_dot) = tally
                .__differentiated_push_forward(&mut *tally_dot, x[k], x_dot[k]);
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for push_all {}

/// The derivatives of the function `tallied`.
pub enum tallied {}
impl tallied {
    /// The result of `tallied` and its pullback, which takes the cotangent of the result.
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
        let t1 = Tally::new();
        let mut tally = t1;
        let tally_before = tally.__keep_for_push();
        let (t2, push_pullback) = tally.__receiver_of_push().__differentiated_push(y);
        let (t3, push_all_pullback) = push_all::__vjp(&mut tally, x);
        let t4 = x[0];
        let tally_before_1 = tally.__keep_for_push();
        let (t5, push_pullback_1) = tally
            .__receiver_of_push()
            .__differentiated_push(t4 * y);
        let tally_before_2 = tally.__keep_for_get();
        let (t6, get_pullback) = tally.__receiver_of_get().__differentiated_get();
        let tally_before_3 = tally.__keep_for_spread();
        let (t7, spread_pullback) = tally
            .__receiver_of_spread()
            .__differentiated_spread();
        let zeros = ::chainrule::__private::zeros_like(&tally);
        let out = t6 * y + t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_tally = zeros.clone();
                spread_pullback(d_out, &tally_before_3, &mut d_tally);
                let d_t6 = d_out * y;
                get_pullback(d_t6, &tally_before_2, &mut d_tally);
                let t8 = ::chainrule::__private::zeros_like(&t5);
                let (d_t9,) = push_pullback_1(t8, &tally_before_1, &mut d_tally);
                let d_t4 = d_t9 * y;
                d_x[0] += d_t4;
                let t10 = ::chainrule::__private::zeros_like(&t3);
                push_all_pullback(t10, &mut d_tally, x, &mut *d_x);
                let t11 = ::chainrule::__private::zeros_like(&t2);
                let (t12,) = push_pullback(t11, &tally_before, &mut d_tally);
                let d_y = d_out * t6 + d_t9 * t4 + t12;
                (d_y,)
            },
        )
    }
    /// The gradient of `tallied`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `tallied` and its gradient.
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
    /// The value of `tallied`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `tallied` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Tally::new();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut tally = t1;
        let mut tally_dot = t1_dot;
        let (t2, t2_dot) = tally.__differentiated_push_forward(&mut tally_dot, y, y_dot);
        let (t3, t3_dot) = push_all::__jvp(&mut tally, &mut tally_dot, x, x_dot);
        let t4 = x[0];
        let (t5, t5_dot) = tally
            .__differentiated_push_forward(
                &mut tally_dot,
                t4 * y,
                x_dot[0] * y + y_dot * t4,
            );
        let (t6, t6_dot) = tally.__differentiated_get_forward(&mut tally_dot);
        let (t7, t7_dot) = tally.__differentiated_spread_forward(&mut tally_dot);
        let out = t6 * y + t7;
        let out_dot = ::chainrule::__private::strong_mul(t6_dot, y)
            + ::chainrule::__private::zero_mul(y_dot, t6) + t7_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `tallied_at_last`.
pub enum tallied_at_last {}
impl tallied_at_last {
    /// The result of `tallied_at_last` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_tally_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_push_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = Tally {
            count: 1,
            mean: 2.0,
            numbers: Vec::new(),
        };
        let mut tally = t2;
        let len = x.len();
        for k in 0..len {
            let t3 = x[k].sin();
            let tally_before = tally.__keep_for_push();
            let (t4, push_pullback) = tally
                .__receiver_of_push()
                .__differentiated_push(t3);
            ::chainrule::__private::push(&mut saved_tally_before, tally_before);
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_push_pullback, push_pullback);
        }
        let tally_before_1 = tally.__keep_for_get();
        let (out, get_pullback) = tally.__receiver_of_get().__differentiated_get();
        let zeros = ::chainrule::__private::zeros_like(&tally);
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_tally_before_at = saved_tally_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_push_pullback_at = saved_push_pullback.len();
                let len = x.len();
                let mut d_tally = zeros.clone();
                get_pullback(d_out, &tally_before_1, &mut d_tally);
                for k in (0..len).rev() {
                    saved_tally_before_at -= 1;
                    let tally_before = &saved_tally_before[saved_tally_before_at];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_push_pullback_at -= 1;
                    let push_pullback = &saved_push_pullback[saved_push_pullback_at];
                    let t5 = ::chainrule::__private::zeros_like(t4);
                    let t6 = x[k];
                    let (d_t3,) = push_pullback(t5, tally_before, &mut d_tally);
                    let d_t7 = d_t3 * t6.cos();
                    d_x[k] += d_t7;
                }
            },
        )
    }
    /// The gradient of `tallied_at_last`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `tallied_at_last` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `tallied_at_last`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `tallied_at_last` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Tally {
            count: 1,
            mean: 2.0,
            numbers: Vec::new(),
        };
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut tally = t1;
        let mut tally_dot = t1_dot;
        let len = x.len();
        for k in 0..len {
            let t2 = x[k];
            let (t3, t3_dot) = tally
                .__receiver_of_push()
                .__differentiated_push_forward(
                    &mut tally_dot,
                    t2.sin(),
                    x_dot[k] * t2.cos(),
                );
        }
        let (out, out_dot) = tally.__differentiated_get_forward(&mut tally_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `counted_by_fields`.
pub enum counted_by_fields {}
impl counted_by_fields {
    /// The result of `counted_by_fields` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        tally: &Tally,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Tally as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(tally, y);
        (
            out,
            move |d_out: f64| {
                let mut d_tally = ::chainrule::__private::zeros_like(tally);
                let (d_y,) = pullback(d_out, tally, &mut d_tally);
                (d_tally, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        tally: &Tally,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Tally,
            &mut <Tally as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = tally.count;
        let len = (0..t1).len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let len_1 = (0..t1).len();
            let i = (0..t1).nth(len_1 - 1 - k).unwrap_or(0);
            saved_sum[k] = sum;
            sum += tally.numbers[i] * tally.numbers[i];
        }
        ::chainrule::__private::assert_elements(&tally.numbers);
        let t2 = tally.count;
        let len_2 = tally.numbers.len();
        let len_3 = len_2.div_ceil(t2);
        let len_4 = (::core::cmp::max(0, len_3) as usize);
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_4
        ];
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_3 {
            let t3 = k_1 * t2;
            let len_5 = tally.numbers.len();
            let at = k_1 as usize;
            saved_sum_1[at] = sum_1;
            sum_1 += tally.numbers[t3..::core::cmp::min(t3 + t2, len_5)][0] * y;
        }
        ::chainrule::__private::assert_elements(&tally.numbers);
        let t4 = tally.count;
        let t5 = tally.count;
        let len_6 = tally.numbers.len();
        let len_7 = usize::saturating_sub(len_6, t4);
        let len_8 = usize::MAX;
        let len_9 = ::core::cmp::min(len_7, len_8);
        let len_10 = (::core::cmp::max(0, len_9) as usize);
        let mut saved_sum_2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_10
        ];
        let mut sum_2: f64 = -0.0;
        for k_2 in 0..len_9 {
            let k_3 = (t5..).nth(k_2).unwrap_or(t5);
            let at_1 = k_2 as usize;
            saved_sum_2[at_1] = sum_2;
            sum_2 += tally.numbers[k_2 + t4] * k_3 as f64;
        }
        let t6 = sum * sum_1;
        let t7 = tally.mean;
        let t8 = sum_2 * t7;
        let out = t6 + t8;
        (
            out,
            move |
                d_out: f64,
                tally: &Tally,
                d_tally: &mut <Tally as ::chainrule::Differentiable>::Tangent|
            {
                let t9 = tally.count;
                let len = (0..t9).len();
                let t10 = tally.count;
                let len_2 = tally.numbers.len();
                let len_3 = len_2.div_ceil(t10);
                let t11 = tally.count;
                let t12 = tally.count;
                let len_7 = usize::saturating_sub(len_2, t11);
                let len_9 = ::core::cmp::min(len_7, len_8);
                let (d_t6, d_t8) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t8,
                    &out,
                    d_out,
                );
                let (d_sum_2, d_t7) = ::chainrule::__private::mul_pullback(
                    &sum_2,
                    &t7,
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_part(&mut d_tally.mean, &d_t7);
                let mut d_sum_2_1 = d_sum_2;
                let d_sum = d_t6 * sum_1;
                let d_sum_1 = d_t6 * sum;
                for k_2 in (0..len_9).rev() {
                    let at_2 = k_2 as usize;
                    let sum_2_1 = saved_sum_2[at_2];
                    let t13 = k_2 + t11;
                    let k_3 = (t12..).nth(k_2).unwrap_or(t12);
                    let t14 = tally.numbers[t13];
                    let t15 = k_3 as f64;
                    let t16 = t14 * t15;
                    let (d_sum_2_2, d_t17) = ::chainrule::__private::add_pullback(
                        &sum_2_1,
                        &t16,
                        &(sum_2_1 + t16),
                        d_sum_2_1,
                    );
                    let (d_t18, _) = ::chainrule::__private::mul_pullback(
                        &t14,
                        &t15,
                        &t16,
                        d_t17,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_tally.numbers; [t13]),
                        &d_t18,
                    );
                    d_sum_2_1 = d_sum_2_2;
                }
                let mut d_sum_1_1 = d_sum_1;
                let mut d_y = 0.0;
                for k_1 in (0..len_3).rev() {
                    let at_3 = k_1 as usize;
                    let sum_1_1 = saved_sum_1[at_3];
                    let t3 = k_1 * t10;
                    let t19 = ::core::cmp::min(t3 + t10, len_2);
                    let t20 = tally.numbers[t3..t19][0];
                    let t21 = t20 * y;
                    let (d_sum_1_2, d_t22) = ::chainrule::__private::add_pullback(
                        &sum_1_1,
                        &t21,
                        &(sum_1_1 + t21),
                        d_sum_1_1,
                    );
                    let (d_t23, d_y_1) = ::chainrule::__private::mul_pullback(
                        &t20,
                        &y,
                        &t21,
                        d_t22,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_tally.numbers; [t3..t19] [0]),
                        &d_t23,
                    );
                    d_sum_1_1 = d_sum_1_2;
                    d_y += d_y_1;
                }
                let mut d_sum_3 = d_sum;
                for k in (0..len).rev() {
                    let sum_3 = saved_sum[k];
                    let i = (0..t9).nth(len - 1 - k).unwrap_or(0);
                    let t24 = tally.numbers[i];
                    let t25 = tally.numbers[i];
                    let t26 = t24 * t25;
                    let (d_sum_4, d_t27) = ::chainrule::__private::add_pullback(
                        &sum_3,
                        &t26,
                        &(sum_3 + t26),
                        d_sum_3,
                    );
                    let (d_t28, d_t29) = ::chainrule::__private::mul_pullback(
                        &t24,
                        &t25,
                        &t26,
                        d_t27,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_tally.numbers; [i]),
                        &d_t29,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_tally.numbers; [i]),
                        &d_t28,
                    );
                    d_sum_3 = d_sum_4;
                }
                (d_y,)
            },
        )
    }
    /// The gradient of `counted_by_fields`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        tally: &Tally,
        y: f64,
    ) -> (<Tally as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(tally, y);
        let mut d_tally = ::chainrule::__private::zeros_like(tally);
        let (d_y,) = pullback(1.0, tally, &mut d_tally);
        (d_tally, d_y)
    }
    /// The value of `counted_by_fields` and its gradient.
    #[inline]
    pub fn value_and_grad(
        tally: &Tally,
        y: f64,
    ) -> (f64, (<Tally as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(tally, y);
        let mut d_tally = ::chainrule::__private::zeros_like(tally);
        let (d_y,) = pullback(1.0, tally, &mut d_tally);
        (value, (d_tally, d_y))
    }
    /// The value of `counted_by_fields`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        tally: &Tally,
        y: f64,
        d_tally: &mut <Tally as ::chainrule::Differentiable>::Tangent,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(tally, y);
        let (d_y_added,) = pullback(1.0, tally, d_tally);
        *d_y += d_y_added;
        value
    }
    /// The result of `counted_by_fields` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Tally, f64),
        tangents: (&<Tally as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (tally, y) = args;
        let (tally_dot, y_dot) = tangents;
        Self::__jvp(tally, tally_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        tally: &Tally,
        tally_dot: &<Tally as ::chainrule::Differentiable>::Tangent,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let t1 = tally.count;
        let len = (0..t1).len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let len_1 = (0..t1).len();
            let i = (0..t1).nth(len_1 - 1 - k).unwrap_or(0);
            let t2 = tally.numbers[i];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref tally_dot.numbers; [i]),
            );
            let t3 = tally.numbers[i];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref tally_dot.numbers; [i]),
            );
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
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
        ::chainrule::__private::assert_elements(&tally.numbers);
        let t6 = tally.count;
        let len_2 = tally.numbers.len();
        let len_3 = len_2.div_ceil(t6);
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_3 {
            let t7 = k_1 * t6;
            let len_4 = tally.numbers.len();
            let t8 = ::core::cmp::min(t7 + t6, len_4);
            let t9 = tally.numbers[t7..t8][0];
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(
                &mut t9_dot,
                ::chainrule::__part!(ref tally_dot.numbers; [t7..t8] [0]),
            );
            let t10 = t9 * y;
            let t10_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &y,
                &t10,
                &t9_dot,
                &y_dot,
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
        }
        ::chainrule::__private::assert_elements(&tally.numbers);
        let t12 = tally.count;
        let t13 = tally.count;
        let len_5 = tally.numbers.len();
        let len_6 = usize::saturating_sub(len_5, t12);
        let len_7 = usize::MAX;
        let len_8 = ::core::cmp::min(len_6, len_7);
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k_2 in 0..len_8 {
            let t14 = k_2 + t12;
            let k_3 = (t13..).nth(k_2).unwrap_or(t13);
            let t15 = tally.numbers[t14];
            let mut t15_dot = ::chainrule::__zeros_of!(& t15);
            ::chainrule::__private::read_part(
                &mut t15_dot,
                ::chainrule::__part!(ref tally_dot.numbers; [t14]),
            );
            let t16 = k_3 as f64;
            let t17 = t15 * t16;
            let t17_dot = ::chainrule::__private::mul_pushforward(
                &t15,
                &t16,
                &t17,
                &t15_dot,
                &0.0,
            );
            let t18 = sum_2 + t17;
            let t18_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &t17,
                &t18,
                &sum_2_dot,
                &t17_dot,
            );
            sum_2 = t18;
            sum_2_dot = t18_dot;
        }
        let t19 = sum * sum_1;
        let t20 = tally.mean;
        let mut t20_dot = ::chainrule::__zeros_of!(& t20);
        ::chainrule::__private::read_part(&mut t20_dot, &tally_dot.mean);
        let t21 = sum_2 * t20;
        let t21_dot = ::chainrule::__private::mul_pushforward(
            &sum_2,
            &t20,
            &t21,
            &sum_2_dot,
            &t20_dot,
        );
        let out = t19 + t21;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t19,
            &t21,
            &out,
            &(sum_dot * sum_1 + sum_1_dot * sum),
            &t21_dot,
        );
        (out, out_dot)
    }
}

impl Shelf {
    /// The result of `first` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn first_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__first_vjp(self);
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
    fn __first_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let out = this.books[0];
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.books; [0]),
                    &d_out,
                );
            },
        )
    }
    /// The gradient of `first`, with the shape of its arguments.
    #[inline]
    fn first_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__first_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `first` and its gradient.
    #[inline]
    fn first_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__first_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `first`; its gradient is added to the buffers.
    #[inline]
    fn first_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__first_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_first(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__first_vjp(self);
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
    fn __keep_for_first(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_first(&self) -> &Self {
        self
    }
    /// The result of `first` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn first_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__first_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __first_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let out = this.books[0];
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut out_dot,
            ::chainrule::__part!(ref this_dot.books; [0]),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_first_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__first_jvp(self, this_dot)
    }
}
impl Shelf {
    /// The result of `get` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn get_vjp(
        self: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__get_vjp(self, at);
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
    fn __get_vjp(
        this: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((),) + use<>,
    ) {
        let t1 = at % ::chainrule::__private::plain(this.books.len());
        let out = this.books[t1];
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(
                        mut d_this.books; [at % ::chainrule::__private::plain(this.books
                        .len())]
                    ),
                    &d_out,
                );
                ((),)
            },
        )
    }
    /// The gradient of `get`, with the shape of its arguments.
    #[inline]
    fn get_grad(
        self: &Self,
        at: usize,
    ) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__get_vjp(self, at);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `get` and its gradient.
    #[inline]
    fn get_value_and_grad(
        self: &Self,
        at: usize,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__get_vjp(self, at);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `get`; its gradient is added to the buffers.
    #[inline]
    fn get_accumulate_grad(
        self: &Self,
        at: usize,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__get_vjp(self, at);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get(
        self: &Self,
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((),) + use<>,
    ) {
        let (out, pullback) = Self::__get_vjp(self, at);
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
    fn __keep_for_get(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_get(&self) -> &Self {
        self
    }
    /// The result of `get` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn get_jvp(
        self: &Self,
        args: usize,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let at = args;
        let this_dot = tangents;
        let at_dot = ();
        Self::__get_jvp(self, this_dot, at, at_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __get_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = at % ::chainrule::__private::plain(this.books.len());
        let out = this.books[t1];
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut out_dot,
            ::chainrule::__part!(ref this_dot.books; [t1]),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        at: usize,
        at_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        Self::__get_jvp(self, this_dot, at, at_dot)
    }
}
impl Shelf {
    /// The result of `swap` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn swap_vjp(
        self: &mut Self,
        i: usize,
        j: usize,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> () + use<>,
    ) {
        let (out, pullback) = Self::__swap_vjp(self, i, j);
        (
            out,
            move |
                d_out: (),
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
    fn __swap_vjp(
        this: &mut Self,
        i: usize,
        j: usize,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) + use<>,
    ) {
        this.books.swap(i, j);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                ::chainrule::__private::Inside::new(&mut d_this.books).swap(i, j);
                ((), ())
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_swap(
        self: &mut Self,
        i: usize,
        j: usize,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) + use<>,
    ) {
        let (out, pullback) = Self::__swap_vjp(self, i, j);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_swap(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_swap(&mut self) -> &mut Self {
        self
    }
    /// The result of `swap` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn swap_jvp(
        self: &mut Self,
        args: (usize, usize),
        tangents: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> ((), ()) {
        let (i, j) = args;
        let this_dot = tangents;
        let i_dot = ();
        let j_dot = ();
        Self::__swap_jvp(self, this_dot, i, i_dot, j, j_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __swap_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
    ) -> ((), ()) {
        this.books.swap(i, j);
        ::chainrule::__private::Inside::new(&mut this_dot.books).swap(i, j);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_swap_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
    ) -> ((), ()) {
        Self::__swap_jvp(self, this_dot, i, i_dot, j, j_dot)
    }
}
impl Shelf {
    /// The result of `fill` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn fill_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__fill_vjp(self, x);
        (
            out,
            move |
                d_out: (),
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
    fn __fill_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        ::chainrule::__private::assert_elements(&this.books);
        let len = this.books.len();
        for k in 0..len {
            let t2 = this.books[k];
            this.books[k] = x * t2;
            ::chainrule::__private::push(&mut saved_t1, t2);
        }
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    let d_t3 = ::chainrule::__part!(mut d_this.books; [k]).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.books; [k]),
                    );
                    let (d_x_1, d_t2) = ::chainrule::__private::mul_pullback(
                        &x,
                        t2,
                        &(x * *t2),
                        d_t3,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.books; [k]),
                        &d_t2,
                    );
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_fill(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__fill_vjp(self, x);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_fill(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_fill(&mut self) -> &mut Self {
        self
    }
    /// The result of `fill` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn fill_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__fill_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __fill_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        ::chainrule::__private::assert_elements(&this.books);
        let len = this.books.len();
        for k in 0..len {
            let t1 = this.books[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.books; [k]),
            );
            let t2 = x * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &x,
                &t1,
                &t2,
                &x_dot,
                &t1_dot,
            );
            this.books[k] = t2;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.books; [k]),
                &t2_dot,
            );
        }
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_fill_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__fill_jvp(self, this_dot, x, x_dot)
    }
}
impl Shelf {
    /// The result of `map` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn map_vjp(
        self: &Self,
        by: f64,
    ) -> (
        Shelf,
        impl ::core::ops::Fn(
            <Shelf as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__map_vjp(self, by);
        (
            out,
            move |d_out: <Shelf as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_by,) = pullback(d_out, self, &mut d_self);
                (d_self, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __map_vjp(
        this: &Self,
        by: f64,
    ) -> (
        Shelf,
        impl ::core::ops::Fn(
            <Shelf as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        ::chainrule::__private::assert_elements(&this.books);
        let mut t1 = ::chainrule::__private::Vec::new();
        let len = this.books.len();
        for k in 0..len {
            t1.push(this.books[k] * by);
        }
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let out = Shelf { books: t1 };
        (
            out,
            move |
                d_out: <Shelf as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let len = this.books.len();
                let d_out_1 = d_out;
                let mut d_t1 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_t1, &d_out_1.books);
                let mut d_by = 0.0;
                for k in (0..len).rev() {
                    let t2 = this.books[k];
                    let d_t3 = ::chainrule::__private::take(d_t1.pop());
                    let (d_t4, d_by_1) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &by,
                        &(t2 * by),
                        d_t3,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.books; [k]),
                        &d_t4,
                    );
                    d_by += d_by_1;
                }
                (d_by,)
            },
        )
    }
    /// The gradient of `map`, with the shape of its arguments.
    #[inline]
    fn map_grad<__Float>(
        self: &Self,
        by: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64)
    where
        Shelf: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__map_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(
            <Shelf as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (d_self, d_by)
    }
    /// The value of `map` and its gradient.
    #[inline]
    fn map_value_and_grad<__Float>(
        self: &Self,
        by: f64,
    ) -> (Shelf, (<Self as ::chainrule::Differentiable>::Tangent, f64))
    where
        Shelf: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__map_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(
            <Shelf as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (value, (d_self, d_by))
    }
    /// The value of `map`; its gradient is added to the buffers.
    #[inline]
    fn map_accumulate_grad<__Float>(
        self: &Self,
        by: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_by: &mut f64,
    ) -> Shelf
    where
        Shelf: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__map_vjp(self, by);
        let (d_by_added,) = pullback(
            <Shelf as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            d_self,
        );
        *d_by += d_by_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_map(
        self: &Self,
        by: f64,
    ) -> (
        Shelf,
        impl ::core::ops::Fn(
            <Shelf as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__map_vjp(self, by);
        (
            out,
            move |
                d_out: <Shelf as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_map(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_map(&self) -> &Self {
        self
    }
    /// The result of `map` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn map_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Shelf, <Shelf as ::chainrule::Differentiable>::Tangent) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__map_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __map_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (Shelf, <Shelf as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        ::chainrule::__private::assert_elements(&this.books);
        let mut t1 = ::chainrule::__private::Vec::new();
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        let len = this.books.len();
        for k in 0..len {
            let t2 = this.books[k];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.books; [k]),
            );
            let t3 = t2 * by;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &by,
                &t3,
                &t2_dot,
                &by_dot,
            );
            t1.push(t3);
            t1_dot.push(t3_dot);
        }
        let t1_dot_1 = t1_dot.clone();
        let out = Shelf { books: t1 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.books, &t1_dot_1);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_map_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (Shelf, <Shelf as ::chainrule::Differentiable>::Tangent) {
        Self::__map_jvp(self, this_dot, by, by_dot)
    }
}

/// The derivatives of the function `of_a_parameter`.
pub enum of_a_parameter {}
impl of_a_parameter {
    /// The result of `of_a_parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shelf: &mut Shelf,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Shelf as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(shelf, x);
        (
            out,
            move |
                d_out: f64,
                d_shelf: &mut <Shelf as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_shelf);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shelf: &mut Shelf,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Shelf as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let shelf_before = shelf.__keep_for_first();
        let (t1, first_pullback) = shelf.__differentiated_first();
        let shelf_before_1 = shelf.__keep_for_get();
        let (t2, get_pullback) = shelf.__differentiated_get(1);
        let before = t1 * t2;
        let shelf_before_2 = shelf.__keep_for_swap();
        let (t3, swap_pullback) = shelf.__differentiated_swap(0, 1);
        let shelf_before_3 = shelf.__keep_for_fill();
        let (t4, fill_pullback) = shelf.__differentiated_fill(x);
        let shelf_before_4 = shelf.__keep_for_map();
        let (scaled, map_pullback) = shelf.__differentiated_map(x);
        let zeros = ::chainrule::__private::zeros_like(&scaled);
        let shelf_before_5 = shelf.__keep_for_first();
        let (t5, first_pullback_1) = shelf.__differentiated_first();
        let (t6, get_pullback_1) = scaled.__receiver_of_get().__differentiated_get(2);
        let t7 = t5 * t6;
        let out = before + t7;
        (
            out,
            move |
                d_out: f64,
                d_shelf: &mut <Shelf as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_scaled = zeros.clone();
                let (d_before, d_t7) = ::chainrule::__private::add_pullback(
                    &before,
                    &t7,
                    &out,
                    d_out,
                );
                let d_t5 = d_t7 * t6;
                let d_t6 = d_t7 * t5;
                let (_,) = get_pullback_1(d_t6, &scaled, &mut d_scaled);
                first_pullback_1(d_t5, &shelf_before_5, &mut *d_shelf);
                let (t8,) = map_pullback(d_scaled, &shelf_before_4, &mut *d_shelf);
                let t9 = ::chainrule::__private::zeros_like(&t4);
                let (t10,) = fill_pullback(t9, &shelf_before_3, &mut *d_shelf);
                let t11 = ::chainrule::__private::zeros_like(&t3);
                let (_, _) = swap_pullback(t11, &shelf_before_2, &mut *d_shelf);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &before,
                    d_before,
                );
                let (_,) = get_pullback(d_t2, &shelf_before_1, &mut *d_shelf);
                first_pullback(d_t1, &shelf_before, &mut *d_shelf);
                let d_x = t8 + t10;
                (d_x,)
            },
        )
    }
    /// The gradient of `of_a_parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shelf: &mut Shelf,
        x: f64,
    ) -> (<Shelf as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(shelf, x);
        let mut d_shelf = ::chainrule::__private::zeros_like(&*shelf);
        let (d_x,) = pullback(1.0, &mut d_shelf);
        (d_shelf, d_x)
    }
    /// The value of `of_a_parameter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shelf: &mut Shelf,
        x: f64,
    ) -> (f64, (<Shelf as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(shelf, x);
        let mut d_shelf = ::chainrule::__private::zeros_like(&*shelf);
        let (d_x,) = pullback(1.0, &mut d_shelf);
        (value, (d_shelf, d_x))
    }
    /// The value of `of_a_parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shelf: &mut Shelf,
        x: f64,
        d_shelf: &mut <Shelf as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shelf, x);
        let mut d_shelf_added = ::chainrule::__private::zeros_like(&*shelf);
        let (d_x_added,) = pullback(1.0, &mut d_shelf_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_shelf, &d_shelf_added);
        value
    }
    /// The result of `of_a_parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Shelf, f64),
        tangents: (&mut <Shelf as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (shelf, x) = args;
        let (shelf_dot, x_dot) = tangents;
        Self::__jvp(shelf, shelf_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shelf: &mut Shelf,
        shelf_dot: &mut <Shelf as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (t1, t1_dot) = shelf.__differentiated_first_forward(&mut *shelf_dot);
        let (t2, t2_dot) = shelf.__differentiated_get_forward(&mut *shelf_dot, 1, ());
        let before = t1 * t2;
        let before_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &t2,
            &before,
            &t1_dot,
            &t2_dot,
        );
        let (t3, t3_dot) = shelf
            .__differentiated_swap_forward(&mut *shelf_dot, 0, (), 1, ());
        let (t4, t4_dot) = shelf
            .__differentiated_fill_forward(&mut *shelf_dot, x, x_dot);
        let (scaled, scaled_dot) = shelf
            .__differentiated_map_forward(&mut *shelf_dot, x, x_dot);
        let (t5, t5_dot) = shelf.__differentiated_first_forward(&mut *shelf_dot);
        let mut scaled_dot_1 = scaled_dot.clone();
        let (t6, t6_dot) = scaled.__differentiated_get_forward(&mut scaled_dot_1, 2, ());
        let t7 = t5 * t6;
        let out = before + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &before,
            &t7,
            &out,
            &before_dot,
            &(::chainrule::__private::strong_mul(t5_dot, t6)
                + ::chainrule::__private::strong_mul(t6_dot, t5)),
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for of_a_parameter {}

/// The derivatives of the function `of_elements`.
pub enum of_elements {}
impl of_elements {
    /// The result of `of_elements` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        shelves: &[Shelf],
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Shelf as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(shelves, x);
        (
            out,
            move |d_out: f64| {
                let mut d_shelves = ::chainrule::__private::zeros_like(shelves);
                let (d_x,) = pullback(d_out, shelves, &mut d_shelves);
                (d_shelves, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        shelves: &[Shelf],
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Shelf],
            &mut [<Shelf as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_first_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_get_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let (t2, get_pullback) = shelves[0].__differentiated_get(1);
        let sum = t2 * x;
        let len = shelves.len();
        let mut saved_t3 = ::chainrule::__private::vec![0.0; len];
        let mut sum_1 = sum;
        for k in 0..len {
            let (mut t4, first_pullback) = shelves[k].__differentiated_first();
            ::chainrule::__private::assert_scalar(&t4);
            let (t5, get_pullback_1) = shelves[k].__differentiated_get(1);
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            saved_t3[k] = t4;
            ::chainrule::__private::push(&mut saved_first_pullback, first_pullback);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_get_pullback, get_pullback_1);
            sum_1 = ::chainrule::__private::add_assigned(&sum_1, &(t4.abs() * t5));
        }
        (
            sum_1,
            move |
                d_sum_1: f64,
                shelves: &[Shelf],
                d_shelves: &mut [<Shelf as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_first_pullback_at = saved_first_pullback.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_get_pullback_at = saved_get_pullback.len();
                let len = shelves.len();
                let mut d_sum_1_1 = d_sum_1;
                for k in (0..len).rev() {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    let t4 = saved_t3[k];
                    saved_first_pullback_at -= 1;
                    let first_pullback = &saved_first_pullback[saved_first_pullback_at];
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_get_pullback_at -= 1;
                    let get_pullback_1 = &saved_get_pullback[saved_get_pullback_at];
                    let t6 = t4.abs();
                    let t7 = t6 * *t5;
                    let sum_2 = ::chainrule::__private::add_assigned(&*sum_1, &t7);
                    let (d_sum_1_2, d_t8) = ::chainrule::__private::add_pullback(
                        sum_1,
                        &::chainrule::__private::Assigned(&t7),
                        &sum_2,
                        d_sum_1_1,
                    );
                    let (d_t9, d_t5) = ::chainrule::__private::mul_pullback(
                        &t6,
                        t5,
                        &t7,
                        d_t8,
                    );
                    let (_,) = get_pullback_1(d_t5, &shelves[k], &mut d_shelves[k]);
                    let d_t4 = d_t9 * ::chainrule::__private::sign(t4);
                    first_pullback(d_t4, &shelves[k], &mut d_shelves[k]);
                    d_sum_1_1 = d_sum_1_2;
                }
                let (d_t2, d_x) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &x,
                    &sum,
                    d_sum_1_1,
                );
                let (_,) = get_pullback(d_t2, &shelves[0], &mut d_shelves[0]);
                (d_x,)
            },
        )
    }
    /// The gradient of `of_elements`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        shelves: &[Shelf],
        x: f64,
    ) -> (
        ::chainrule::__private::Vec<<Shelf as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(shelves, x);
        let mut d_shelves = ::chainrule::__private::zeros_like(shelves);
        let (d_x,) = pullback(1.0, shelves, &mut d_shelves);
        (d_shelves, d_x)
    }
    /// The value of `of_elements` and its gradient.
    #[inline]
    pub fn value_and_grad(
        shelves: &[Shelf],
        x: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Shelf as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(shelves, x);
        let mut d_shelves = ::chainrule::__private::zeros_like(shelves);
        let (d_x,) = pullback(1.0, shelves, &mut d_shelves);
        (value, (d_shelves, d_x))
    }
    /// The value of `of_elements`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        shelves: &[Shelf],
        x: f64,
        d_shelves: &mut [<Shelf as ::chainrule::Differentiable>::Tangent],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(shelves, x);
        let (d_x_added,) = pullback(1.0, shelves, d_shelves);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_elements` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Shelf], f64),
        tangents: (&[<Shelf as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (shelves, x) = args;
        let (shelves_dot, x_dot) = tangents;
        Self::__jvp(shelves, shelves_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        shelves: &[Shelf],
        shelves_dot: &[<Shelf as ::chainrule::Differentiable>::Tangent],
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut shelves_dot_1 = shelves_dot[0].clone();
        let (t1, t1_dot) = shelves[0]
            .__differentiated_get_forward(&mut shelves_dot_1, 1, ());
        let sum = t1 * x;
        let sum_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &x,
            &sum,
            &t1_dot,
            &x_dot,
        );
        let len = shelves.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            let mut shelves_dot_2 = shelves_dot[k].clone();
            let (mut t2, t2_dot) = shelves[k]
                .__differentiated_first_forward(&mut shelves_dot_2);
            ::chainrule::__private::assert_scalar(&t2);
            let t3 = t2.abs();
            let mut shelves_dot_3 = shelves_dot[k].clone();
            let (t4, t4_dot) = shelves[k]
                .__differentiated_get_forward(&mut shelves_dot_3, 1, ());
            let t5 = t3 * t4;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &t3,
                &t4,
                &t5,
                &::chainrule::__private::strong_mul(
                    t2_dot,
                    ::chainrule::__private::sign(t2),
                ),
                &t4_dot,
            );
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t5);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t5),
                &sum_2,
                &sum_1_dot,
                &t5_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
}

impl Dial {
    /// The result of `clamp` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn clamp_vjp(
        self: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__clamp_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_by,) = pullback(d_out, d_self);
                d_by
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __clamp_vjp(
        this: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.angle;
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        this.angle = t2;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t2 = d_this.angle.clone();
                ::chainrule::__private::set_zero(&mut d_this.angle);
                let (d_t1, d_by) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&by),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.angle, &d_t1);
                (d_by,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_clamp(
        self: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__clamp_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_clamp(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_clamp(&mut self) -> &mut Self {
        self
    }
    /// The result of `clamp` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn clamp_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__clamp_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __clamp_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        let t1 = this.angle;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.angle);
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&by),
            &t2,
            &t1_dot,
            &by_dot,
        );
        this.angle = t2;
        ::chainrule::__private::write_part(&mut this_dot.angle, &t2_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_clamp_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        Self::__clamp_jvp(self, this_dot, by, by_dot)
    }
}

/// The derivatives of the function `copied_before_it_is_changed`.
pub enum copied_before_it_is_changed {}
impl copied_before_it_is_changed {
    /// The result of `copied_before_it_is_changed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut dial = Dial { angle: x };
        let t1 = dial.clone();
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let dial_before = dial.__keep_for_clamp();
        let (t2, clamp_pullback) = dial.__receiver_of_clamp().__differentiated_clamp(x);
        let zeros_1 = ::chainrule::__private::zeros_like(&dial);
        let t3 = t1.angle;
        let t4 = x * t3;
        let t5 = dial.angle;
        let t6 = t5 * x;
        let out = t4 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                let mut d_dial = zeros_1.clone();
                let (d_t4, d_t6) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t5, t7) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &x,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_dial.angle, &d_t5);
                let (t8, d_t3) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_t1.angle, &d_t3);
                let t9 = ::chainrule::__private::zeros_like(&t2);
                let (t10,) = clamp_pullback(t9, &dial_before, &mut d_dial);
                ::chainrule::__private::add_assign(&mut d_dial, &d_t1);
                let d_x = t7 + t8 + t10 + *d_dial.__Dial_angle_mut();
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
    /// The gradient of `copied_before_it_is_changed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `copied_before_it_is_changed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `copied_before_it_is_changed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `copied_before_it_is_changed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut dial = Dial { angle: x };
        let mut dial_dot = ::chainrule::__zeros_of!(& dial);
        ::chainrule::__private::write_part(dial_dot.__Dial_angle_mut(), &x_dot);
        let t1 = dial.clone();
        let t1_dot = dial_dot.clone();
        let (t2, t2_dot) = dial.__differentiated_clamp_forward(&mut dial_dot, x, x_dot);
        let t3 = t1.angle;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &t1_dot.angle);
        let t4 = x * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &t3,
            &t4,
            &x_dot,
            &t3_dot,
        );
        let t5 = dial.angle;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &dial_dot.angle);
        let t6 = t5 * x;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &x,
            &t6,
            &t5_dot,
            &x_dot,
        );
        let out = t4 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t6,
            &out,
            &t4_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `counted_by_methods`.
pub enum counted_by_methods {}
impl counted_by_methods {
    /// The result of `counted_by_methods` and its pullback, which takes the cotangent of the result.
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
        let mut saved_tally_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_count_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = Tally::new();
        let mut tally = t2;
        let len = x.len();
        for k in 0..len {
            let t3 = x[k] * y;
            let tally_before = tally.__keep_for_count();
            let (t4, count_pullback) = tally
                .__receiver_of_count()
                .__differentiated_count(t3);
            ::chainrule::__private::push(&mut saved_tally_before, tally_before);
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_count_pullback, count_pullback);
        }
        let tally_before_1 = tally.__keep_for_capacity();
        let (t5, capacity_pullback) = tally
            .__receiver_of_capacity()
            .__differentiated_capacity();
        let zeros = ::chainrule::__private::zeros_like(&tally);
        let none = (tally.count < 2)
            | ::chainrule::__private::plain(tally.numbers.contains(&y));
        let out = if none {
            y
        } else {
            tally.mean * y
                + (::chainrule::__private::plain(tally.numbers.len())
                    + ::chainrule::__private::plain(tally.count & 1)) as f64
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_tally_before_at = saved_tally_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_count_pullback_at = saved_count_pullback.len();
                let len = x.len();
                let mut d_tally = zeros.clone();
                let t11 = if none {
                    d_out
                } else {
                    let t6 = tally.mean;
                    let t7 = t6 * y;
                    let t8 = (::chainrule::__private::plain(tally.numbers.len())
                        + ::chainrule::__private::plain(tally.count & 1)) as f64;
                    let (d_t9, _) = ::chainrule::__private::add_pullback(
                        &t7,
                        &t8,
                        &(t7 + t8),
                        d_out,
                    );
                    let (d_t10, d_y) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &y,
                        &t7,
                        d_t9,
                    );
                    ::chainrule::__private::add_part(&mut d_tally.mean, &d_t10);
                    d_y
                };
                let t12 = ::chainrule::__private::zeros_like(&t5);
                capacity_pullback(t12, &tally_before_1, &mut d_tally);
                let mut d_y_1 = 0.0;
                for k in (0..len).rev() {
                    saved_tally_before_at -= 1;
                    let tally_before = &saved_tally_before[saved_tally_before_at];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_count_pullback_at -= 1;
                    let count_pullback = &saved_count_pullback[saved_count_pullback_at];
                    let t13 = ::chainrule::__private::zeros_like(t4);
                    let t14 = x[k];
                    let (d_t3,) = count_pullback(t13, tally_before, &mut d_tally);
                    let d_t15 = d_t3 * y;
                    let d_y_2 = d_t3 * t14;
                    d_x[k] += d_t15;
                    d_y_1 += d_y_2;
                }
                let d_y_3 = t11 + d_y_1;
                (d_y_3,)
            },
        )
    }
    /// The gradient of `counted_by_methods`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `counted_by_methods` and its gradient.
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
    /// The value of `counted_by_methods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `counted_by_methods` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Tally::new();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut tally = t1;
        let mut tally_dot = t1_dot;
        let len = x.len();
        for k in 0..len {
            let t2 = x[k];
            let (t3, t3_dot) = tally
                .__receiver_of_count()
                .__differentiated_count_forward(
                    &mut tally_dot,
                    t2 * y,
                    x_dot[k] * y + y_dot * t2,
                );
        }
        let (t4, t4_dot) = tally.__differentiated_capacity_forward(&mut tally_dot);
        let none = (tally.count < 2)
            | ::chainrule::__private::plain(tally.numbers.contains(&y));
        let (out, out_dot) = if none {
            (y, y_dot)
        } else {
            let t5 = tally.mean;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &tally_dot.mean);
            let t6 = t5 * y;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t5,
                &y,
                &t6,
                &t5_dot,
                &y_dot,
            );
            let t7 = (::chainrule::__private::plain(tally.numbers.len())
                + ::chainrule::__private::plain(tally.count & 1)) as f64;
            let t8 = t6 + t7;
            let t8_dot = ::chainrule::__private::add_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &0.0,
            );
            (t8, t8_dot)
        };
        (out, out_dot)
    }
}

impl Dial {
    /// The result of `across` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn across_vjp(
        self: &Self,
        other: &Dial,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                <Dial as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__across_vjp(self, other);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let mut d_other = ::chainrule::__private::zeros_like(other);
                pullback(d_out, self, &mut d_self, other, &mut d_other);
                (d_self, d_other)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __across_vjp(
        this: &Self,
        other: &Dial,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &Dial,
            &mut <Dial as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = this.angle;
        let mut t2 = other.angle;
        ::chainrule::__private::assert_scalar(&t2);
        let t3 = t2.sin();
        let out = t1 * t3;
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                other: &Dial,
                d_other: &mut <Dial as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t1, d_t3) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t3,
                    &out,
                    d_out,
                );
                let d_t2 = d_t3 * t2.cos();
                ::chainrule::__private::add_part(&mut d_other.angle, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.angle, &d_t1);
            },
        )
    }
    /// The gradient of `across`, with the shape of its arguments.
    #[inline]
    fn across_grad(
        self: &Self,
        other: &Dial,
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        <Dial as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__across_vjp(self, other);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let mut d_other = ::chainrule::__private::zeros_like(other);
        pullback(1.0, self, &mut d_self, other, &mut d_other);
        (d_self, d_other)
    }
    /// The value of `across` and its gradient.
    #[inline]
    fn across_value_and_grad(
        self: &Self,
        other: &Dial,
    ) -> (
        f64,
        (
            <Self as ::chainrule::Differentiable>::Tangent,
            <Dial as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__across_vjp(self, other);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let mut d_other = ::chainrule::__private::zeros_like(other);
        pullback(1.0, self, &mut d_self, other, &mut d_other);
        (value, (d_self, d_other))
    }
    /// The value of `across`; its gradient is added to the buffers.
    #[inline]
    fn across_accumulate_grad(
        self: &Self,
        other: &Dial,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_other: &mut <Dial as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__across_vjp(self, other);
        pullback(1.0, self, d_self, other, d_other);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_across(
        self: &Self,
        other: &Dial,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &Dial,
            &mut <Dial as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__across_vjp(self, other);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                other: &Dial,
                d_other: &mut <Dial as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self, other, d_other) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_across(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_across(&self) -> &Self {
        self
    }
    /// The result of `across` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn across_jvp(
        self: &Self,
        args: &Dial,
        tangents: (
            &<Self as ::chainrule::Differentiable>::Tangent,
            &<Dial as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let other = args;
        let (this_dot, other_dot) = tangents;
        Self::__across_jvp(self, this_dot, other, other_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __across_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        other: &Dial,
        other_dot: &<Dial as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = this.angle;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.angle);
        let mut t2 = other.angle;
        let mut t2_dot = ::chainrule::__private::zeros_like(&t2);
        ::chainrule::__private::read_part(&mut t2_dot, &other_dot.angle);
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_across_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        other: &Dial,
        other_dot: &<Dial as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__across_jvp(self, this_dot, other, other_dot)
    }
}
impl Dial {
    /// The result of `turn` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn turn_vjp<'d_by>(
        self: &mut Self,
        by: &'d_by f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<'d_by>,
    ) {
        let (out, pullback) = Self::__turn_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_by = 0.0;
                pullback(d_out, d_self, by, &mut d_by);
                d_by
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __turn_vjp(
        this: &mut Self,
        by: &f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &f64,
            &mut f64,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = *by;
        let t2 = this.angle;
        let t3 = t1 * t2;
        let t4 = this.angle;
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        this.angle = t5;
        (
            (),
            move |
                (): (),
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                by: &f64,
                d_by: &mut f64|
            {
                let d_t5 = d_this.angle.clone();
                ::chainrule::__private::set_zero(&mut d_this.angle);
                let (d_t4, d_t3) = ::chainrule::__private::add_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_this.angle, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.angle, &d_t2);
                *d_by += d_t1;
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_turn(
        self: &mut Self,
        by: &f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &f64,
            &mut f64,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__turn_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                by: &f64,
                d_by: &mut f64|
            { pullback(d_out, d_self, by, d_by) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_turn(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_turn(&mut self) -> &mut Self {
        self
    }
    /// The result of `turn` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn turn_jvp(
        self: &mut Self,
        args: &f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, &f64),
    ) -> ((), ()) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__turn_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __turn_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: &f64,
        by_dot: &f64,
    ) -> ((), ()) {
        let t1 = *by;
        let t2 = this.angle;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.angle);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &*by_dot,
            &t2_dot,
        );
        let t4 = this.angle;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.angle);
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        let t5_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&t3),
            &t5,
            &t4_dot,
            &t3_dot,
        );
        this.angle = t5;
        ::chainrule::__private::write_part(&mut this_dot.angle, &t5_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_turn_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: &f64,
        by_dot: &f64,
    ) -> ((), ()) {
        Self::__turn_jvp(self, this_dot, by, by_dot)
    }
}

/// The derivatives of the function `lent_to_itself`.
pub enum lent_to_itself {}
impl lent_to_itself {
    /// The result of `lent_to_itself` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut dial = Dial { angle: x };
        let t1 = Dial { angle: x * x };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let mut dials = [dial, t1];
        let dial_before = dial.__keep_for_turn();
        let (t2, turn_pullback) = dial.__receiver_of_turn().__differentiated_turn(&x);
        let zeros_1 = ::chainrule::__private::zeros_like(&dial);
        let (t3, across_pullback) = dial
            .__receiver_of_across()
            .__differentiated_across(&dial);
        let t4 = dials[1].angle;
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        dials[1].angle = t5;
        let dials_before = dials[0].__keep_for_turn();
        let (t6, turn_pullback_1) = dials[0]
            .__receiver_of_turn()
            .__differentiated_turn(&0.5);
        let zeros_2 = ::chainrule::__private::zeros_like(&dials);
        let (t7, across_pullback_1) = dials[0]
            .__receiver_of_across()
            .__differentiated_across(&dials[1]);
        let (t8, across_pullback_2) = dials[1]
            .__receiver_of_across()
            .__differentiated_across(&dials[1]);
        let out = t7 + t8;
        (
            out,
            move |d_out: f64| {
                let mut d_dials = zeros_2.clone();
                let mut d_t1 = zeros.clone();
                let mut d_dial = zeros_1.clone();
                let mut d_dials_1 = ::chainrule::__private::zeros_like(&dials[1]);
                across_pullback_2(
                    d_out,
                    &dials[1],
                    &mut d_dials[1],
                    &dials[1],
                    &mut d_dials_1,
                );
                ::chainrule::__private::add_assign(&mut d_dials[1], &d_dials_1);
                let mut d_dials_2 = ::chainrule::__private::zeros_like(&dials[1]);
                across_pullback_1(
                    d_out,
                    &dials[0],
                    &mut d_dials[0],
                    &dials[1],
                    &mut d_dials_2,
                );
                ::chainrule::__private::add_assign(&mut d_dials[1], &d_dials_2);
                let t9 = ::chainrule::__private::zeros_like(&t6);
                turn_pullback_1(
                    t9,
                    &dials_before,
                    &mut d_dials[0],
                    &0.5,
                    &mut ::chainrule::__private::zeros_like(&0.5),
                );
                let d_t5 = d_dials[1].angle.clone();
                ::chainrule::__private::set_zero(&mut d_dials[1].angle);
                let (d_t4, d_t3) = ::chainrule::__private::add_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_dials[1].angle, &d_t4);
                let mut d_dial_1 = ::chainrule::__private::zeros_like(&dial);
                across_pullback(d_t3, &dial, &mut d_dial, &dial, &mut d_dial_1);
                ::chainrule::__private::add_assign(&mut d_dial, &d_dial_1);
                let t10 = ::chainrule::__private::zeros_like(&t2);
                let mut d_x = 0.0;
                turn_pullback(t10, &dial_before, &mut d_dial, &x, &mut d_x);
                let d_t11 = d_dials[0].clone();
                ::chainrule::__private::add_assign(&mut d_t1, &d_dials[1]);
                let d_t12 = *d_t1.__Dial_angle_mut();
                let t13 = d_t12 * x;
                ::chainrule::__private::add_assign(&mut d_dial, &d_t11);
                let d_x_1 = d_x + t13 + t13 + *d_dial.__Dial_angle_mut();
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
    /// The gradient of `lent_to_itself`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `lent_to_itself` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `lent_to_itself`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `lent_to_itself` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut dial = Dial { angle: x };
        let mut dial_dot = ::chainrule::__zeros_of!(& dial);
        ::chainrule::__private::write_part(dial_dot.__Dial_angle_mut(), &x_dot);
        let t1_dot = dial_dot.clone();
        let t2 = Dial { angle: x * x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(
            t2_dot.__Dial_angle_mut(),
            &(x_dot * x + x_dot * x),
        );
        let mut dials = [dial, t2];
        let mut dials_dot = [t1_dot, t2_dot];
        let (t3, t3_dot) = dial.__differentiated_turn_forward(&mut dial_dot, &x, &x_dot);
        let mut dial_dot_1 = dial_dot.clone();
        let (t4, t4_dot) = dial
            .__differentiated_across_forward(&mut dial_dot_1, &dial, &dial_dot);
        let t5 = dials[1].angle;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &dials_dot[1].angle);
        let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
        let t6_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &::chainrule::__private::Assigned(&t4),
            &t6,
            &t5_dot,
            &t4_dot,
        );
        dials[1].angle = t6;
        ::chainrule::__private::write_part(&mut dials_dot[1].angle, &t6_dot);
        let (t7, t7_dot) = dials[0]
            .__differentiated_turn_forward(&mut dials_dot[0], &0.5, &0.0);
        let mut dials_dot_1 = dials_dot[0].clone();
        let (t8, t8_dot) = dials[0]
            .__differentiated_across_forward(&mut dials_dot_1, &dials[1], &dials_dot[1]);
        let mut dials_dot_2 = dials_dot[1].clone();
        let (t9, t9_dot) = dials[1]
            .__differentiated_across_forward(&mut dials_dot_2, &dials[1], &dials_dot[1]);
        let out = t8 + t9;
        let out_dot = t8_dot + t9_dot;
        (out, out_dot)
    }
}

