impl Path {
    /// The result of `add` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn add_vjp(
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
    pub fn __add_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        ::chainrule::__private::assert_vector(&this.steps);
        let t1 = this.scale;
        let t2 = x * t1;
        this.steps.push(t2);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t2 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_this.steps).pop(),
                );
                let (d_x, d_t1) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t1,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t1);
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_add(
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
    pub fn __keep_for_add(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_add(&mut self) -> &mut Self {
        self
    }
    /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn add_jvp(
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
    pub fn __add_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        ::chainrule::__private::assert_vector(&this.steps);
        let t1 = this.scale;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.scale);
        let t2 = x * t1;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &t1,
            &t2,
            &x_dot,
            &t1_dot,
        );
        this.steps.push(t2);
        ::chainrule::__private::Inside::new(&mut this_dot.steps).push(t2_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_add_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__add_jvp(self, this_dot, x, x_dot)
    }
}
impl Path {
    /// The result of `renew` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn renew_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__renew_vjp(self, x);
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
    pub fn __renew_vjp(
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
        let t1 = this.scale;
        let t2 = x * t1;
        let t3 = ::chainrule::__private::vec![t2; 3];
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let zeros_1 = ::chainrule::__private::zeros_like(&this.steps);
        this.steps = t3;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut d_t3 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_t3, &d_this.steps);
                ::chainrule::__private::write_part(&mut d_this.steps, &zeros_1);
                let d_t2 = ::chainrule::__private::sum_all(&d_t3);
                let (d_x, d_t1) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t1,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t1);
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_renew(
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
        let (out, pullback) = Self::__renew_vjp(self, x);
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
    pub fn __keep_for_renew(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_renew(&mut self) -> &mut Self {
        self
    }
    /// The result of `renew` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn renew_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__renew_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __renew_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        let t1 = this.scale;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.scale);
        let t2 = x * t1;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &t1,
            &t2,
            &x_dot,
            &t1_dot,
        );
        let t3 = ::chainrule::__private::vec![t2; 3];
        let t3_dot = ::chainrule::__private::vec![t2_dot; 3];
        this.steps = t3;
        ::chainrule::__private::write_part(&mut this_dot.steps, &t3_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_renew_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__renew_jvp(self, this_dot, x, x_dot)
    }
}
impl Path {
    /// The result of `length` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn length_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__length_vjp(self);
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
    pub fn __length_vjp(
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
        ::chainrule::__private::assert_elements(&this.steps);
        let len = this.steps.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += this.steps[k];
        }
        (
            sum,
            move |
                d_sum: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let len = this.steps.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t1 = this.steps[k];
                    let (d_sum_2, d_t2) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t1,
                        &(sum + t1),
                        d_sum_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.steps; [k]),
                        &d_t2,
                    );
                    d_sum_1 = d_sum_2;
                }
            },
        )
    }
    /// The gradient of `length`, with the shape of its arguments.
    #[inline]
    pub fn length_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__length_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `length` and its gradient.
    #[inline]
    pub fn length_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__length_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `length`; its gradient is added to the buffers.
    #[inline]
    pub fn length_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__length_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_length(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__length_vjp(self);
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
    pub fn __keep_for_length(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_length(&self) -> &Self {
        self
    }
    /// The result of `length` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn length_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__length_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __length_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        ::chainrule::__private::assert_elements(&this.steps);
        let len = this.steps.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = this.steps[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.steps; [k]),
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
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_length_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__length_jvp(self, this_dot)
    }
}

/// The derivatives of the function `pushed`.
pub enum pushed {}
impl pushed {
    /// The result of `pushed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let t1 = ::chainrule::__private::Vec::new();
        let mut path = Path { scale: x, steps: t1 };
        for i in 0..3 {
            ::chainrule::__private::assert_vector(&path.steps);
            path.steps.push(x * i as f64 + 1.0);
        }
        let zeros = ::chainrule::__private::zeros_like(&path);
        let t2 = path.steps[1];
        let t3 = path.steps[2];
        let t4 = t2 * t3;
        let t5 = path.scale;
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_path = zeros.clone();
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_path.scale, &d_t5);
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [2]),
                    &d_t3,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [1]),
                    &d_t2,
                );
                let mut d_x = 0.0;
                for i in (0..3).rev() {
                    let d_t6 = ::chainrule::__private::take(
                        ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                    );
                    let d_x_1 = d_t6 * i as f64;
                    d_x += d_x_1;
                }
                let d_x_2 = d_x + *d_path.__Path_scale_mut();
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
    /// The gradient of `pushed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `pushed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `pushed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `pushed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        for i in 0..3 {
            ::chainrule::__private::assert_vector(&path.steps);
            let t2 = i as f64;
            path.steps.push(x * t2 + 1.0);
            ::chainrule::__private::Inside::new(&mut path_dot.steps).push(x_dot * t2);
        }
        let t3 = path.steps[1];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref path_dot.steps; [1]),
        );
        let t4 = path.steps[2];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref path_dot.steps; [2]),
        );
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = path.scale;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &path_dot.scale);
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

/// The derivatives of the function `popped`.
pub enum popped {}
impl popped {
    /// The result of `popped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_step = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t2 = ::chainrule::__private::vec![x, 2.0 * x, x * x];
        let len = t2.len();
        let mut path = Path { scale: x, steps: t2 };
        let last = ::chainrule::__private::popped(path.steps.pop());
        let t3 = path.steps[0];
        let sum = last * t3;
        let mut sum_1 = sum;
        let mut trips = 0usize;
        loop {
            ::chainrule::__private::assert_vector(&path.steps);
            let len_1 = path.steps.len();
            let t4 = len_1 > 0;
            let t7 = if t4 {
                let t5 = ::chainrule::__private::popped(path.steps.pop());
                let t6 = ::core::option::Option::Some(t5);
                let zeros = ::chainrule::__private::zeros_like(&t6);
                ::chainrule::__private::push(&mut saved_zeros, zeros);
                t6
            } else {
                ::core::default::Default::default()
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&t7);
            let (sum_2, exits) = if t4 {
                let step = ::chainrule::__private::copied(t7.__Some_0());
                ::chainrule::__private::push(&mut saved_step, step);
                (sum_1 * 2.0 + step, false)
            } else {
                (sum_1, true)
            };
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t4);
            trips += 1;
            sum_1 = sum_2;
            if exits {
                break;
            }
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&path);
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut saved_step_at = saved_step.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_path = zeros_2.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1_1 = d_sum_1;
                for _ in 0..trips {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    saved_zeros_1_at -= 1;
                    let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                    saved_t1_at -= 1;
                    let t4 = saved_t1[saved_t1_at];
                    let mut d_t7 = (*zeros_1).clone();
                    if t4 {
                        saved_step_at -= 1;
                        let step = &saved_step[saved_step_at];
                        let t8 = *sum_1 * 2.0;
                        let sum_3 = t8 + *step;
                        let (d_t9, d_step) = ::chainrule::__private::add_pullback(
                            &t8,
                            step,
                            &sum_3,
                            d_sum_1_1,
                        );
                        let (d_sum_1_2, _) = ::chainrule::__private::mul_pullback(
                            sum_1,
                            &2.0,
                            &t8,
                            d_t9,
                        );
                        ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_step);
                        d_sum_1_1 = d_sum_1_2;
                    }
                    if t4 {
                        saved_zeros_at -= 1;
                        let zeros = &saved_zeros[saved_zeros_at];
                        let mut d_t6 = (*zeros).clone();
                        ::chainrule::__private::add_assign(&mut d_t6, &d_t7);
                        let d_t5 = d_t6.__Arrived_0_mut().clone();
                        ::chainrule::__private::Inside::new(&mut d_path.steps)
                            .push(d_t5);
                    }
                }
                let (d_last, d_t3) = ::chainrule::__private::mul_pullback(
                    &last,
                    &t3,
                    &sum,
                    d_sum_1_1,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [0]),
                    &d_t3,
                );
                ::chainrule::__private::Inside::new(&mut d_path.steps).push(d_last);
                ::chainrule::__private::add_assign(&mut d_t2, d_path.__Path_steps_mut());
                let d_t10 = d_t2[1];
                let d_t11 = d_t2[2];
                let t12 = d_t11 * x;
                let d_x = *d_path.__Path_scale_mut() + d_t2[0] + t12 + t12 + d_t10 * 2.0;
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
    /// The gradient of `popped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `popped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `popped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `popped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, 2.0 * x, x * x];
        let t1_dot = ::chainrule::__private::vec![
            x_dot, x_dot * 2.0, x_dot * x + x_dot * x
        ];
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        let last = ::chainrule::__private::popped(path.steps.pop());
        let last_dot = ::chainrule::__private::popped(
            ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
        );
        let t2 = path.steps[0];
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(
            &mut t2_dot,
            ::chainrule::__part!(ref path_dot.steps; [0]),
        );
        let sum = last * t2;
        let sum_dot = ::chainrule::__private::mul_pushforward(
            &last,
            &t2,
            &sum,
            &last_dot,
            &t2_dot,
        );
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        loop {
            ::chainrule::__private::assert_vector(&path.steps);
            let len = path.steps.len();
            let t3 = len > 0;
            let (t7, t7_dot) = if t3 {
                let t4 = ::chainrule::__private::popped(path.steps.pop());
                let t4_dot = ::chainrule::__private::popped(
                    ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
                );
                let t5 = ::core::option::Option::Some(t4);
                let t5_dot = ::core::option::Option::Some(t4_dot);
                (t5, t5_dot)
            } else {
                let t6 = ::core::default::Default::default();
                let t6_dot = ::chainrule::__zeros_of!(& t6);
                (t6, t6_dot)
            };
            let exits = if t3 {
                let step = ::chainrule::__private::copied(t7.__Some_0());
                let mut step_dot = ::chainrule::__zeros_of!(& step);
                ::chainrule::__private::read_part(&mut step_dot, t7_dot.__Some_0());
                let t8 = sum_1 * 2.0;
                let t8_dot = ::chainrule::__private::mul_pushforward(
                    &sum_1,
                    &2.0,
                    &t8,
                    &sum_1_dot,
                    &0.0,
                );
                let sum_2 = t8 + step;
                let sum_2_dot = ::chainrule::__private::add_pushforward(
                    &t8,
                    &step,
                    &sum_2,
                    &t8_dot,
                    &step_dot,
                );
                sum_1 = sum_2;
                sum_1_dot = sum_2_dot;
                false
            } else {
                let sum_1_dot_1 = sum_1_dot.clone();
                sum_1_dot = sum_1_dot_1;
                true
            };
            if exits {
                break;
            }
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `changed`.
pub enum changed {}
impl changed {
    /// The result of `changed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t4 = ::chainrule::__private::vec![x, 2.0 * x, x * x, 1.0];
        let len = t4.len();
        let mut path = Path { scale: x, steps: t4 };
        ::chainrule::__private::assert_vector(&path.steps);
        path.steps[0..].rotate_left(1);
        let t5 = ::chainrule::__private::popped(path.steps.pop());
        ::chainrule::__private::assert_vector(&path.steps);
        let t6 = x * x;
        path.steps.push(t6 * x);
        path.steps[1..].rotate_right(1);
        ::chainrule::__private::assert_vector(&path.steps);
        let len_1 = path.steps.len();
        let t7 = len_1 - 1;
        path.steps.swap(0, t7);
        let t8 = ::chainrule::__private::popped(path.steps.pop());
        ::chainrule::__private::assert_vector(&path.steps);
        let len_2 = path.steps.len();
        for k in 5..len_2 {
            let t9 = ::chainrule::__private::popped(path.steps.pop());
            ::chainrule::__private::push(&mut saved_t3, t9);
        }
        let len_3 = path.steps.len();
        for k_1 in len_3..5 {
            path.steps.push(x);
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let t10 = path.steps.clone();
        let zeros = ::chainrule::__private::zeros_like(&t10);
        let len_4 = path.steps.len();
        for k_2 in 0..len_4 {
            let t11 = ::chainrule::__private::popped(path.steps.pop());
            ::chainrule::__private::push(&mut saved_t2, t11);
        }
        let len_5 = t10.len();
        let mut saved_t12 = ::chainrule::__private::vec![false; len_5];
        for k_3 in 0..len_5 {
            let t13 = t10[k_3].clone();
            let zeros_1 = ::chainrule::__private::zeros_like(&t13);
            let t14 = t13 > 0.5;
            if t14 {
                path.steps.push(t13);
            }
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            saved_t12[k_3] = t14;
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let t15 = [x, x.sin()];
        let len_6 = t15.len();
        for k_4 in 0..len_6 {
            path.steps.push(t15[k_4]);
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let len_7 = path.steps.len();
        for k_5 in 6..len_7 {
            let t16 = ::chainrule::__private::popped(path.steps.pop());
            ::chainrule::__private::push(&mut saved_t1, t16);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&path);
        ::chainrule::__private::assert_elements(&path.steps);
        let len_8 = path.steps.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_8
        ];
        let mut sum: f64 = -0.0;
        for k_6 in 0..len_8 {
            saved_sum[k_6] = sum;
            sum += path.steps[k_6] * k_6 as f64;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_t15 = [0.0; 2];
                let mut d_t10 = zeros.clone();
                let mut d_path = zeros_2.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for k_6 in (0..len_8).rev() {
                    let sum = saved_sum[k_6];
                    let t17 = path.steps[k_6];
                    let t18 = k_6 as f64;
                    let t19 = t17 * t18;
                    let (d_sum_2, d_t20) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t19,
                        &(sum + t19),
                        d_sum_1,
                    );
                    let (d_t21, _) = ::chainrule::__private::mul_pullback(
                        &t17,
                        &t18,
                        &t19,
                        d_t20,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path.steps; [k_6]),
                        &d_t21,
                    );
                    d_sum_1 = d_sum_2;
                }
                for k_5 in (6..len_7).rev() {
                    saved_t1_at -= 1;
                    let t16 = &saved_t1[saved_t1_at];
                    let t22 = ::chainrule::__private::zeros_like(t16);
                    ::chainrule::__private::Inside::new(&mut d_path.steps).push(t22);
                }
                for k_4 in (0..len_6).rev() {
                    let d_t23 = ::chainrule::__private::take(
                        ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                    );
                    d_t15[k_4] += d_t23;
                }
                let d_t24 = d_t15[1];
                let t25 = d_t15[0];
                let t26 = d_t24 * x.cos();
                for k_3 in (0..len_5).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    let mut d_t13 = (*zeros_1).clone();
                    if saved_t12[k_3] {
                        let d_t13_1 = ::chainrule::__private::take(
                            ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                        );
                        ::chainrule::__private::add_assign(&mut d_t13, &d_t13_1);
                    }
                    ::chainrule::__private::add_assign(&mut d_t10[k_3], &d_t13);
                }
                for k_2 in (0..len_4).rev() {
                    saved_t2_at -= 1;
                    let t11 = &saved_t2[saved_t2_at];
                    let t27 = ::chainrule::__private::zeros_like(t11);
                    ::chainrule::__private::Inside::new(&mut d_path.steps).push(t27);
                }
                ::chainrule::__private::add_part(&mut d_path.steps, &d_t10);
                let mut d_x = 0.0;
                for k_1 in (len_3..5).rev() {
                    let d_x_1 = ::chainrule::__private::take(
                        ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                    );
                    d_x += d_x_1;
                }
                for k in (5..len_2).rev() {
                    saved_t3_at -= 1;
                    let t9 = &saved_t3[saved_t3_at];
                    let t28 = ::chainrule::__private::zeros_like(t9);
                    ::chainrule::__private::Inside::new(&mut d_path.steps).push(t28);
                }
                let t29 = ::chainrule::__private::zeros_like(&t8);
                ::chainrule::__private::Inside::new(&mut d_path.steps).push(t29);
                ::chainrule::__private::Inside::new(&mut d_path.steps).swap(0, t7);
                ::chainrule::__private::Inside::new(
                        ::chainrule::__part!(mut d_path.steps; [1..]),
                    )
                    .rotate_left(1);
                let d_t30 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                );
                let d_t6 = d_t30 * x;
                let t31 = d_t6 * x;
                let t32 = ::chainrule::__private::zeros_like(&t5);
                ::chainrule::__private::Inside::new(&mut d_path.steps).push(t32);
                ::chainrule::__private::Inside::new(
                        ::chainrule::__part!(mut d_path.steps; [0..]),
                    )
                    .rotate_right(1);
                ::chainrule::__private::add_assign(&mut d_t4, d_path.__Path_steps_mut());
                let d_t33 = d_t4[1];
                let d_t34 = d_t4[2];
                let t35 = d_t34 * x;
                let d_x_2 = t25 + t26 + d_x + d_t30 * t6 + t31 + t31
                    + *d_path.__Path_scale_mut() + d_t4[0] + t35 + t35 + d_t33 * 2.0;
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
    /// The gradient of `changed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `changed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `changed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `changed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, 2.0 * x, x * x, 1.0];
        let t1_dot = ::chainrule::__private::vec![
            x_dot, x_dot * 2.0, x_dot * x + x_dot * x, 0.0
        ];
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        ::chainrule::__private::assert_vector(&path.steps);
        path.steps[0..].rotate_left(1);
        ::chainrule::__private::Inside::new(
                ::chainrule::__part!(mut path_dot.steps; [0..]),
            )
            .rotate_left(1);
        let t2 = ::chainrule::__private::popped(path.steps.pop());
        let t2_dot = ::chainrule::__private::popped(
            ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
        );
        ::chainrule::__private::assert_vector(&path.steps);
        let t3 = x * x;
        path.steps.push(t3 * x);
        ::chainrule::__private::Inside::new(&mut path_dot.steps)
            .push((x_dot * x + x_dot * x) * x + x_dot * t3);
        path.steps[1..].rotate_right(1);
        ::chainrule::__private::Inside::new(
                ::chainrule::__part!(mut path_dot.steps; [1..]),
            )
            .rotate_right(1);
        ::chainrule::__private::assert_vector(&path.steps);
        let len = path.steps.len();
        let t4 = len - 1;
        path.steps.swap(0, t4);
        ::chainrule::__private::Inside::new(&mut path_dot.steps).swap(0, t4);
        let t5 = ::chainrule::__private::popped(path.steps.pop());
        let t5_dot = ::chainrule::__private::popped(
            ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
        );
        ::chainrule::__private::assert_vector(&path.steps);
        let len_1 = path.steps.len();
        for k in 5..len_1 {
            let t6 = ::chainrule::__private::popped(path.steps.pop());
            let t6_dot = ::chainrule::__private::popped(
                ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
            );
        }
        let len_2 = path.steps.len();
        for k_1 in len_2..5 {
            path.steps.push(x);
            ::chainrule::__private::Inside::new(&mut path_dot.steps).push(x_dot);
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let t7 = path.steps.clone();
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &path_dot.steps);
        let len_3 = path.steps.len();
        for k_2 in 0..len_3 {
            let t8 = ::chainrule::__private::popped(path.steps.pop());
            let t8_dot = ::chainrule::__private::popped(
                ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
            );
        }
        let len_4 = t7.len();
        for k_3 in 0..len_4 {
            let t9 = t7[k_3].clone();
            let t9_dot = t7_dot[k_3].clone();
            if t9 > 0.5 {
                let t9_dot_1 = t9_dot.clone();
                path.steps.push(t9);
                ::chainrule::__private::Inside::new(&mut path_dot.steps).push(t9_dot_1);
            }
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let t10 = [x, x.sin()];
        let t10_dot = [x_dot, x_dot * x.cos()];
        let len_5 = t10.len();
        for k_4 in 0..len_5 {
            path.steps.push(t10[k_4]);
            ::chainrule::__private::Inside::new(&mut path_dot.steps).push(t10_dot[k_4]);
        }
        ::chainrule::__private::assert_vector(&path.steps);
        let len_6 = path.steps.len();
        for k_5 in 6..len_6 {
            let t11 = ::chainrule::__private::popped(path.steps.pop());
            let t11_dot = ::chainrule::__private::popped(
                ::chainrule::__private::Inside::new(&mut path_dot.steps).pop(),
            );
        }
        ::chainrule::__private::assert_elements(&path.steps);
        let len_7 = path.steps.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_6 in 0..len_7 {
            let t12 = path.steps[k_6];
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(
                &mut t12_dot,
                ::chainrule::__part!(ref path_dot.steps; [k_6]),
            );
            let t13 = k_6 as f64;
            let t14 = t12 * t13;
            let t14_dot = ::chainrule::__private::mul_pushforward(
                &t12,
                &t13,
                &t14,
                &t12_dot,
                &0.0,
            );
            let t15 = sum + t14;
            let t15_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t14,
                &t15,
                &sum_dot,
                &t14_dot,
            );
            sum = t15;
            sum_dot = t15_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `replaced`.
pub enum replaced {}
impl replaced {
    /// The result of `replaced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::Vec::new();
        let mut path = Path { scale: x, steps: t1 };
        let mut t2 = ::chainrule::__private::vec![x; 2];
        let len = t2.len();
        let zeros = ::chainrule::__private::zeros_like(&path.steps);
        path.steps = t2;
        ::chainrule::__private::assert_vector(&path.steps);
        path.steps.push(x * x);
        let t3 = path.steps[2];
        let t4 = path.steps[0];
        let before = t3 * t4;
        let mut t5 = ::chainrule::__private::vec![x; 5];
        let len_1 = t5.len();
        let zeros_1 = ::chainrule::__private::zeros_like(&path.steps);
        path.steps = t5;
        let t6 = path.steps[4];
        let after = t6 * before;
        let t7 = ::chainrule::__private::vec![after];
        let zeros_2 = ::chainrule::__private::zeros_like(&t7);
        let zeros_3 = ::chainrule::__private::zeros_like(&path.steps);
        path.steps = t7;
        ::chainrule::__private::assert_vector(&path.steps);
        path.steps.push(before);
        let zeros_4 = ::chainrule::__private::zeros_like(&path);
        let t8 = path.steps[0];
        let t9 = path.steps[1];
        let t10 = path.scale;
        let t11 = t9 * t10;
        let out = t8 + t11;
        (
            out,
            move |d_out: f64| {
                let mut d_t7 = zeros_2.clone();
                let mut d_t5 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let mut d_path = zeros_4.clone();
                let (d_t8, d_t11) = ::chainrule::__private::add_pullback(
                    &t8,
                    &t11,
                    &out,
                    d_out,
                );
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_path.scale, &d_t10);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [1]),
                    &d_t9,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [0]),
                    &d_t8,
                );
                let t12 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                );
                ::chainrule::__private::add_assign(&mut d_t7, &d_path.steps);
                ::chainrule::__private::write_part(&mut d_path.steps, &zeros_3);
                let d_after = d_t7[0].clone();
                let (d_t6, t13) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &before,
                    &after,
                    d_after,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [4]),
                    &d_t6,
                );
                ::chainrule::__private::add_assign(&mut d_t5, &d_path.steps);
                ::chainrule::__private::write_part(&mut d_path.steps, &zeros_1);
                let d_before = ::chainrule::__private::plus(t12, t13);
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &before,
                    d_before,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [0]),
                    &d_t4,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.steps; [2]),
                    &d_t3,
                );
                let d_t14 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                );
                let t15 = d_t14 * x;
                ::chainrule::__private::add_assign(&mut d_t2, &d_path.steps);
                ::chainrule::__private::write_part(&mut d_path.steps, &zeros);
                let d_x = ::chainrule::__private::sum_all(&d_t5) + t15 + t15
                    + ::chainrule::__private::sum_all(&d_t2)
                    + *d_path.__Path_scale_mut();
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
    /// The gradient of `replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        let t2 = ::chainrule::__private::vec![x; 2];
        let t2_dot = ::chainrule::__private::vec![x_dot; 2];
        path.steps = t2;
        ::chainrule::__private::write_part(&mut path_dot.steps, &t2_dot);
        ::chainrule::__private::assert_vector(&path.steps);
        path.steps.push(x * x);
        ::chainrule::__private::Inside::new(&mut path_dot.steps)
            .push(x_dot * x + x_dot * x);
        let t3 = path.steps[2];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref path_dot.steps; [2]),
        );
        let t4 = path.steps[0];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref path_dot.steps; [0]),
        );
        let before = t3 * t4;
        let before_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &before,
            &t3_dot,
            &t4_dot,
        );
        let t5 = ::chainrule::__private::vec![x; 5];
        let t5_dot = ::chainrule::__private::vec![x_dot; 5];
        path.steps = t5;
        ::chainrule::__private::write_part(&mut path_dot.steps, &t5_dot);
        let t6 = path.steps[4];
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref path_dot.steps; [4]),
        );
        let after = t6 * before;
        let after_dot = ::chainrule::__private::mul_pushforward(
            &t6,
            &before,
            &after,
            &t6_dot,
            &before_dot,
        );
        let t7 = ::chainrule::__private::vec![after];
        let t7_dot = ::chainrule::__private::vec![after_dot];
        path.steps = t7;
        ::chainrule::__private::write_part(&mut path_dot.steps, &t7_dot);
        ::chainrule::__private::assert_vector(&path.steps);
        let before_dot_1 = before_dot.clone();
        path.steps.push(before);
        ::chainrule::__private::Inside::new(&mut path_dot.steps).push(before_dot_1);
        let t8 = path.steps[0];
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref path_dot.steps; [0]),
        );
        let t9 = path.steps[1];
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(
            &mut t9_dot,
            ::chainrule::__part!(ref path_dot.steps; [1]),
        );
        let t10 = path.scale;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &path_dot.scale);
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &t10,
            &t11,
            &t9_dot,
            &t10_dot,
        );
        let out = t8 + t11;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t8,
            &t11,
            &out,
            &t8_dot,
            &t11_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `replaced_in_branches`.
pub enum replaced_in_branches {}
impl replaced_in_branches {
    /// The result of `replaced_in_branches` and its pullback, which takes the cotangent of the result.
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
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t3 = ::chainrule::__private::vec![x; 2];
        let len = t3.len();
        let mut path = Path { scale: x, steps: t3 };
        let mut saved_sum = ::chainrule::__private::vec![0.0; n];
        let mut sum = 0.0;
        for i in 0..n {
            let t4 = i % ::chainrule::__private::plain(path.steps.len());
            let t5 = path.steps[t4];
            let sum_1 = sum + t5 * x;
            if i % 2 == 0 {
                let t6 = ::chainrule::__private::vec![sum_1; i + 1];
                let zeros = ::chainrule::__private::zeros_like(&t6);
                let zeros_1 = ::chainrule::__private::zeros_like(&path.steps);
                path.steps = t6;
                ::chainrule::__private::push(&mut saved_zeros, zeros);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            } else {
                ::chainrule::__private::assert_vector(&path.steps);
                path.steps.push(x);
            }
            saved_sum[i] = sum;
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_t2, t5);
            sum = sum_1;
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&path);
        (
            sum,
            move |d_sum: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_path = zeros_2.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let sum = saved_sum[i];
                    saved_t1_at -= 1;
                    let t4 = saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t5 = &saved_t2[saved_t2_at];
                    let t7 = *t5 * x;
                    let sum_1 = sum + t7;
                    let (t9, t10) = if i % 2 == 0 {
                        saved_zeros_at -= 1;
                        let zeros = &saved_zeros[saved_zeros_at];
                        saved_zeros_1_at -= 1;
                        let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t6 = zeros.clone();
                        ::chainrule::__private::add_assign(&mut d_t6, &d_path.steps);
                        ::chainrule::__private::write_part(&mut d_path.steps, zeros_1);
                        (0.0, ::chainrule::__private::sum_all(&d_t6))
                    } else {
                        let d_x_1 = ::chainrule::__private::take(
                            ::chainrule::__private::Inside::new(&mut d_path.steps).pop(),
                        );
                        let t8 = ::chainrule::__private::zeros_like(&sum_1);
                        (d_x_1, t8)
                    };
                    let d_sum_1_1 = ::chainrule::__private::plus(d_sum_1, t10);
                    let (d_sum_2, d_t11) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t7,
                        &sum_1,
                        d_sum_1_1,
                    );
                    let (d_t5, t12) = ::chainrule::__private::mul_pullback(
                        t5,
                        &x,
                        &t7,
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path.steps; [t4]),
                        &d_t5,
                    );
                    let d_x_2 = t9 + t12;
                    d_sum_1 = d_sum_2;
                    d_x += d_x_2;
                }
                ::chainrule::__private::add_assign(&mut d_t3, d_path.__Path_steps_mut());
                let d_x_3 = d_x + *d_path.__Path_scale_mut()
                    + ::chainrule::__private::sum_all(&d_t3);
                (d_x_3, ())
            },
        )
    }
    /// The gradient of `replaced_in_branches`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `replaced_in_branches` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `replaced_in_branches`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `replaced_in_branches` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::vec![x; 2];
        let t1_dot = ::chainrule::__private::vec![x_dot; 2];
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..n {
            let t2 = i % ::chainrule::__private::plain(path.steps.len());
            let t3 = path.steps[t2];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref path_dot.steps; [t2]),
            );
            let t4 = t3 * x;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &x,
                &t4,
                &t3_dot,
                &x_dot,
            );
            let sum_1 = sum + t4;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t4,
                &sum_1,
                &sum_dot,
                &t4_dot,
            );
            if i % 2 == 0 {
                let t5 = i + 1;
                let sum_1_dot_1 = sum_1_dot.clone();
                let t6 = ::chainrule::__private::vec![sum_1; t5];
                let t6_dot = ::chainrule::__private::vec![sum_1_dot_1; t5];
                path.steps = t6;
                ::chainrule::__private::write_part(&mut path_dot.steps, &t6_dot);
            } else {
                ::chainrule::__private::assert_vector(&path.steps);
                path.steps.push(x);
                ::chainrule::__private::Inside::new(&mut path_dot.steps).push(x_dot);
            }
            let sum_1_dot_2 = sum_1_dot.clone();
            sum = sum_1;
            sum_dot = sum_1_dot_2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `by_methods`.
pub enum by_methods {}
impl by_methods {
    /// The result of `by_methods` and its pullback, which takes the cotangent of the result.
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
        let mut saved_path_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_add_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_path_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_length_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_path_before_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_renew_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_path_before_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_add_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_path_before_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_length_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum: f64 = 0.0;
        for i in 0..n {
            let t5 = ::chainrule::__private::Vec::new();
            let mut path = Path { scale: x, steps: t5 };
            for j in 0..i {
                let t6 = x + j as f64;
                let path_before = path.__keep_for_add();
                let (t7, add_pullback) = path
                    .__receiver_of_add()
                    .__differentiated_add(t6);
                ::chainrule::__private::push(&mut saved_path_before, path_before);
                ::chainrule::__private::push(&mut saved_t1, t7);
                ::chainrule::__private::push(&mut saved_add_pullback, add_pullback);
            }
            let path_before_1 = path.__keep_for_length();
            let (t8, length_pullback) = path
                .__receiver_of_length()
                .__differentiated_length();
            let sum_1 = sum + t8 * x;
            let path_before_2 = path.__keep_for_renew();
            let (t9, renew_pullback) = path
                .__receiver_of_renew()
                .__differentiated_renew(sum_1);
            let path_before_3 = path.__keep_for_add();
            let (t10, add_pullback_1) = path.__receiver_of_add().__differentiated_add(x);
            let path_before_4 = path.__keep_for_length();
            let (t11, length_pullback_1) = path
                .__receiver_of_length()
                .__differentiated_length();
            let zeros = ::chainrule::__private::zeros_like(&path);
            ::chainrule::__private::push(&mut saved_path_before_1, path_before_1);
            saved_t4[i] = t8;
            ::chainrule::__private::push(&mut saved_length_pullback, length_pullback);
            ::chainrule::__private::push(&mut saved_path_before_2, path_before_2);
            ::chainrule::__private::push(&mut saved_t2, t9);
            ::chainrule::__private::push(&mut saved_renew_pullback, renew_pullback);
            ::chainrule::__private::push(&mut saved_path_before_3, path_before_3);
            ::chainrule::__private::push(&mut saved_t3, t10);
            ::chainrule::__private::push(&mut saved_add_pullback_1, add_pullback_1);
            ::chainrule::__private::push(&mut saved_path_before_4, path_before_4);
            ::chainrule::__private::push(
                &mut saved_length_pullback_1,
                length_pullback_1,
            );
            ::chainrule::__private::push(&mut saved_zeros, zeros);
            sum = sum_1 + t11;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_path_before_at = saved_path_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_add_pullback_at = saved_add_pullback.len();
                let mut saved_path_before_1_at = saved_path_before_1.len();
                let mut saved_length_pullback_at = saved_length_pullback.len();
                let mut saved_path_before_2_at = saved_path_before_2.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_renew_pullback_at = saved_renew_pullback.len();
                let mut saved_path_before_3_at = saved_path_before_3.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_add_pullback_1_at = saved_add_pullback_1.len();
                let mut saved_path_before_4_at = saved_path_before_4.len();
                let mut saved_length_pullback_1_at = saved_length_pullback_1.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    saved_path_before_1_at -= 1;
                    let path_before_1 = &saved_path_before_1[saved_path_before_1_at];
                    saved_length_pullback_at -= 1;
                    let length_pullback = &saved_length_pullback[saved_length_pullback_at];
                    saved_path_before_2_at -= 1;
                    let path_before_2 = &saved_path_before_2[saved_path_before_2_at];
                    saved_t2_at -= 1;
                    let t9 = &saved_t2[saved_t2_at];
                    saved_renew_pullback_at -= 1;
                    let renew_pullback = &saved_renew_pullback[saved_renew_pullback_at];
                    saved_path_before_3_at -= 1;
                    let path_before_3 = &saved_path_before_3[saved_path_before_3_at];
                    saved_t3_at -= 1;
                    let t10 = &saved_t3[saved_t3_at];
                    saved_add_pullback_1_at -= 1;
                    let add_pullback_1 = &saved_add_pullback_1[saved_add_pullback_1_at];
                    saved_path_before_4_at -= 1;
                    let path_before_4 = &saved_path_before_4[saved_path_before_4_at];
                    saved_length_pullback_1_at -= 1;
                    let length_pullback_1 = &saved_length_pullback_1[saved_length_pullback_1_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    let mut d_path = (*zeros).clone();
                    let t8 = saved_t4[i];
                    length_pullback_1(d_sum_1, path_before_4, &mut d_path);
                    let t12 = ::chainrule::__private::zeros_like(t10);
                    let (t13,) = add_pullback_1(t12, path_before_3, &mut d_path);
                    let t14 = ::chainrule::__private::zeros_like(t9);
                    let (t15,) = renew_pullback(t14, path_before_2, &mut d_path);
                    let d_sum_1_1 = d_sum_1 + t15;
                    let d_t8 = d_sum_1_1 * x;
                    length_pullback(d_t8, path_before_1, &mut d_path);
                    let mut d_x_1 = 0.0;
                    let t16 = d_sum_1_1 * t8;
                    for j in (0..i).rev() {
                        saved_path_before_at -= 1;
                        let path_before = &saved_path_before[saved_path_before_at];
                        saved_t1_at -= 1;
                        let t7 = &saved_t1[saved_t1_at];
                        saved_add_pullback_at -= 1;
                        let add_pullback = &saved_add_pullback[saved_add_pullback_at];
                        let t17 = ::chainrule::__private::zeros_like(t7);
                        let (d_t6,) = add_pullback(t17, path_before, &mut d_path);
                        d_x_1 += d_t6;
                    }
                    let d_x_2 = t13 + t16 + d_x_1 + *d_path.__Path_scale_mut();
                    d_sum_1 = d_sum_1_1;
                    d_x += d_x_2;
                }
                (d_x, ())
            },
        )
    }
    /// The gradient of `by_methods`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `by_methods` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `by_methods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `by_methods` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..n {
            let t1 = ::chainrule::__private::Vec::new();
            let t1_dot = ::chainrule::__private::zeros_like(&t1);
            let mut path = Path { scale: x, steps: t1 };
            let mut path_dot = ::chainrule::__zeros_of!(& path);
            ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
            ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
            for j in 0..i {
                let (t2, t2_dot) = path
                    .__receiver_of_add()
                    .__differentiated_add_forward(&mut path_dot, x + j as f64, x_dot);
            }
            let (t3, t3_dot) = path
                .__receiver_of_length()
                .__differentiated_length_forward(&mut path_dot);
            let sum_1 = sum + t3 * x;
            let sum_1_dot = sum_dot
                + (::chainrule::__private::strong_mul(t3_dot, x)
                    + ::chainrule::__private::zero_mul(x_dot, t3));
            let (t4, t4_dot) = path
                .__receiver_of_renew()
                .__differentiated_renew_forward(&mut path_dot, sum_1, sum_1_dot);
            let (t5, t5_dot) = path
                .__receiver_of_add()
                .__differentiated_add_forward(&mut path_dot, x, x_dot);
            let (t6, t6_dot) = path
                .__receiver_of_length()
                .__differentiated_length_forward(&mut path_dot);
            sum = sum_1 + t6;
            sum_dot = sum_1_dot + t6_dot;
        }
        (sum, sum_dot)
    }
}

impl Path {
    /// The result of `turn_over` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn turn_over_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__turn_over_vjp(self, x);
        (
            out,
            move |
                d_out: f64,
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
    pub fn __turn_over_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let t1 = this.scale;
        let t2 = x * t1;
        let mut t3 = ::chainrule::__private::vec![x, t2, 1.0];
        let len = t3.len();
        let mut before = t3;
        ::core::mem::swap(&mut this.steps, &mut before);
        let len_1 = before.len();
        let len_2 = before.len();
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            let t4 = before[k];
            sum += t4 * t4 * x;
        }
        (
            sum,
            move |
                d_sum: f64,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_before = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                for k in 0..len_2 {
                    let d_t5 = d_sum * x;
                    let t6 = d_t5 * before[k];
                    let d_t4 = t6 + t6;
                    d_before[..len_2][k] += d_t4;
                }
                ::core::mem::swap(&mut d_this.steps, &mut d_before);
                ::chainrule::__private::add_assign(&mut d_t3, &d_before);
                let d_t2 = d_t3[1];
                let (t7, d_t1) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t1,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.scale, &d_t1);
                let d_x = 0.0
                    + ::chainrule::__private::zero_mul(
                        ::chainrule::__private::dot(&before[..len_2], &before[..len_2]),
                        d_sum,
                    ) + d_t3[0] + t7;
                (d_x,)
            },
        )
    }
    /// The gradient of `turn_over`, with the shape of its arguments.
    #[inline]
    pub fn turn_over_grad(
        self: &mut Self,
        x: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__turn_over_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_x,) = pullback(1.0, &mut d_self);
        (d_self, d_x)
    }
    /// The value of `turn_over` and its gradient.
    #[inline]
    pub fn turn_over_value_and_grad(
        self: &mut Self,
        x: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__turn_over_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_x,) = pullback(1.0, &mut d_self);
        (value, (d_self, d_x))
    }
    /// The value of `turn_over`; its gradient is added to the buffers.
    #[inline]
    pub fn turn_over_accumulate_grad(
        self: &mut Self,
        x: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__turn_over_vjp(self, x);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        let (d_x_added,) = pullback(1.0, &mut d_self_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_turn_over(
        self: &mut Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__turn_over_vjp(self, x);
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
    pub fn __keep_for_turn_over(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_turn_over(&mut self) -> &mut Self {
        self
    }
    /// The result of `turn_over` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn turn_over_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__turn_over_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __turn_over_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = this.scale;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.scale);
        let t2 = x * t1;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &t1,
            &t2,
            &x_dot,
            &t1_dot,
        );
        let t3 = ::chainrule::__private::vec![x, t2, 1.0];
        let t3_dot = ::chainrule::__private::vec![x_dot, t2_dot, 0.0];
        let mut before = t3;
        let mut before_dot = t3_dot;
        ::core::mem::swap(&mut this.steps, &mut before);
        ::core::mem::swap(&mut this_dot.steps, &mut before_dot);
        let len = before.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t4 = before[k];
            let t4_dot = before_dot[k];
            let t5 = t4 * t4;
            sum += t5 * x;
            sum_dot += (t4_dot * t4 + t4_dot * t4) * x + x_dot * t5;
        }
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_turn_over_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        Self::__turn_over_jvp(self, this_dot, x, x_dot)
    }
}
impl Path {
    /// The result of `grow` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn grow_vjp(
        self: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__grow_vjp(self, x);
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
    pub fn __grow_vjp(
        this: &mut Self,
        x: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2: [f64; 2] = [0.0; 2];
        for k in 0..2 {
            let mut steps: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            ::core::mem::swap(&mut this.steps, &mut steps);
            let t3 = this.scale;
            steps.push(x * t3);
            let len = steps.len();
            let t4 = steps[0];
            steps[0] = t4 * x;
            let zeros = ::chainrule::__private::zeros_like(&this.steps);
            this.steps = steps;
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_len, len);
            let at = k as usize;
            saved_t2[at] = t4;
            ::chainrule::__private::push(&mut saved_zeros, zeros);
        }
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut d_x = 0.0;
                for k in (0..2).rev() {
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let at_1 = k as usize;
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    let mut d_steps = ::chainrule::__private::vec![0.0; len];
                    ::chainrule::__private::add_assign(&mut d_steps, &d_this.steps);
                    ::chainrule::__private::write_part(&mut d_this.steps, zeros);
                    let d_t5 = d_steps[0];
                    d_steps[0] = 0.0;
                    let d_t4 = d_t5 * x;
                    d_steps[0] += d_t4;
                    let d_t6 = ::chainrule::__private::take(d_steps.pop());
                    let (t7, d_t3) = ::chainrule::__private::mul_pullback(
                        &x,
                        t3,
                        &(x * *t3),
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_this.scale, &d_t3);
                    ::core::mem::swap(&mut d_this.steps, &mut d_steps);
                    let d_x_1 = d_t5 * saved_t2[at_1] + t7;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_grow(
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
        let (out, pullback) = Self::__grow_vjp(self, x);
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
    pub fn __keep_for_grow(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_grow(&mut self) -> &mut Self {
        self
    }
    /// The result of `grow` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn grow_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__grow_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grow_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        for k in 0..2 {
            let mut steps: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let mut steps_dot = ::chainrule::__private::Vec::<f64>::new();
            ::core::mem::swap(&mut this.steps, &mut steps);
            ::core::mem::swap(&mut this_dot.steps, &mut steps_dot);
            let t1 = this.scale;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.scale);
            let t2 = x * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &x,
                &t1,
                &t2,
                &x_dot,
                &t1_dot,
            );
            steps.push(t2);
            steps_dot.push(t2_dot);
            let t3 = steps[0];
            steps[0] = t3 * x;
            steps_dot[0] = steps_dot[0] * x + x_dot * t3;
            this.steps = steps;
            ::chainrule::__private::write_part(&mut this_dot.steps, &steps_dot);
        }
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_grow_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> ((), ()) {
        Self::__grow_jvp(self, this_dot, x, x_dot)
    }
}

impl Wave {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn step_vjp(
        self: &mut Self,
        speed: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, speed);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_speed,) = pullback(d_out, d_self);
                d_speed
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __step_vjp(
        this: &mut Self,
        speed: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let n = ::chainrule::__private::plain(this.now.len());
        let mut next = ::chainrule::__private::vec![0.0; n];
        let len = next.len();
        let t1 = n - 1;
        let this_before = (*this).clone();
        for i in 1..t1 {
            let bend = this.now[i + 1] - 2.0 * this.now[i] + this.now[i - 1];
            let t2 = 2.0 * this.now[i] - this.before[i];
            let _: f64 = Self::DT;
            next[i] = t2 + (speed * Self::DT).powi(2) * bend;
        }
        let mut t3 = next.clone();
        let len_1 = t3.len();
        let mut t4 = t3;
        ::core::mem::swap(&mut this.now, &mut t4);
        let len_2 = t4.len();
        let zeros = ::chainrule::__private::zeros_like(&this.before);
        this.before = t4;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_2];
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_next = ::chainrule::__private::vec![0.0; len];
                ::chainrule::__private::add_assign(&mut d_t4, &d_this.before);
                ::chainrule::__private::write_part(&mut d_this.before, &zeros);
                ::core::mem::swap(&mut d_this.now, &mut d_t4);
                ::chainrule::__private::add_assign(&mut d_t3, &d_t4);
                ::chainrule::__private::add_assign(&mut d_next, &d_t3);
                let mut d_speed = 0.0;
                for i in 1..t1 {
                    let t5 = i + 1;
                    let t6 = this_before.now[t5];
                    let t7 = this_before.now[i];
                    let t8 = 2.0 * t7;
                    let t9 = t6 - t8;
                    let t10 = i - 1;
                    let t11 = this_before.now[t10];
                    let bend = t9 + t11;
                    let t12 = this_before.now[i];
                    let t13 = 2.0 * t12;
                    let t14 = this_before.before[i];
                    let t2 = t13 - t14;
                    let t15 = speed * Self::DT;
                    let t16 = t15.powi(2);
                    let t17 = t16 * bend;
                    let d_t18 = d_next[i];
                    d_next[i] = 0.0;
                    let (d_t2, d_t19) = ::chainrule::__private::add_pullback(
                        &t2,
                        &t17,
                        &(t2 + t17),
                        d_t18,
                    );
                    let (d_t20, d_bend) = ::chainrule::__private::mul_pullback(
                        &t16,
                        &bend,
                        &t17,
                        d_t19,
                    );
                    let d_t21 = d_t20 * (2.0 * t15);
                    let d_speed_1 = d_t21 * Self::DT;
                    let (d_t22, d_t23) = ::chainrule::__private::sub_pullback(
                        &t13,
                        &t14,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.before; [i]),
                        &d_t23,
                    );
                    let (_, d_t24) = ::chainrule::__private::mul_pullback(
                        &2.0,
                        &t12,
                        &t13,
                        d_t22,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.now; [i]),
                        &d_t24,
                    );
                    let (d_t25, d_t26) = ::chainrule::__private::add_pullback(
                        &t9,
                        &t11,
                        &bend,
                        d_bend,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.now; [t10]),
                        &d_t26,
                    );
                    let (d_t27, d_t28) = ::chainrule::__private::sub_pullback(
                        &t6,
                        &t8,
                        &t9,
                        d_t25,
                    );
                    let (_, d_t29) = ::chainrule::__private::mul_pullback(
                        &2.0,
                        &t7,
                        &t8,
                        d_t28,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.now; [i]),
                        &d_t29,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.now; [t5]),
                        &d_t27,
                    );
                    d_speed += d_speed_1;
                }
                (d_speed,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_step(
        self: &mut Self,
        speed: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, speed);
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
    pub fn __keep_for_step(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_step(&mut self) -> &mut Self {
        self
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn step_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let speed = args;
        let (this_dot, speed_dot) = tangents;
        Self::__step_jvp(self, this_dot, speed, speed_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __step_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        speed: f64,
        speed_dot: f64,
    ) -> ((), ()) {
        use ::core::clone::Clone as _;
        let n = ::chainrule::__private::plain(this.now.len());
        let mut next = ::chainrule::__private::vec![0.0; n];
        let mut next_dot = ::chainrule::__private::vec![0.0; n];
        for i in 1..n - 1 {
            let t1 = i + 1;
            let t2 = this.now[t1];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.now; [t1]),
            );
            let t3 = this.now[i];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref this_dot.now; [i]),
            );
            let t4 = 2.0 * t3;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &2.0,
                &t3,
                &t4,
                &0.0,
                &t3_dot,
            );
            let t5 = t2 - t4;
            let t5_dot = ::chainrule::__private::sub_pushforward(
                &t2,
                &t4,
                &t5,
                &t2_dot,
                &t4_dot,
            );
            let t6 = i - 1;
            let t7 = this.now[t6];
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(
                &mut t7_dot,
                ::chainrule::__part!(ref this_dot.now; [t6]),
            );
            let bend = t5 + t7;
            let bend_dot = ::chainrule::__private::add_pushforward(
                &t5,
                &t7,
                &bend,
                &t5_dot,
                &t7_dot,
            );
            let t8 = this.now[i];
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref this_dot.now; [i]),
            );
            let t9 = 2.0 * t8;
            let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                &2.0,
                &t8,
                &t9,
                &0.0,
                &t8_dot,
            );
            let t10 = this.before[i];
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(
                &mut t10_dot,
                ::chainrule::__part!(ref this_dot.before; [i]),
            );
            let t11 = t9 - t10;
            let t11_dot = ::chainrule::__private::sub_pushforward(
                &t9,
                &t10,
                &t11,
                &t9_dot,
                &t10_dot,
            );
            let _: f64 = Self::DT;
            let t12 = speed * Self::DT;
            let t13 = t12.powi(2);
            let t14 = t13 * bend;
            let t14_dot = ::chainrule::__private::strong_mul_pushforward(
                &t13,
                &bend,
                &t14,
                &(speed_dot * Self::DT * (2.0 * t12)),
                &bend_dot,
            );
            let t15 = t11 + t14;
            let t15_dot = ::chainrule::__private::add_pushforward(
                &t11,
                &t14,
                &t15,
                &t11_dot,
                &t14_dot,
            );
            next[i] = t15;
            next_dot[i] = t15_dot;
        }
        let t16 = next.clone();
        let t16_dot = next_dot.clone();
        let mut t17 = t16;
        let mut t17_dot = t16_dot;
        ::core::mem::swap(&mut this.now, &mut t17);
        ::core::mem::swap(&mut this_dot.now, &mut t17_dot);
        this.before = t17;
        ::chainrule::__private::write_part(&mut this_dot.before, &t17_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_step_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        speed: f64,
        speed_dot: f64,
    ) -> ((), ()) {
        Self::__step_jvp(self, this_dot, speed, speed_dot)
    }
}

/// The derivatives of the function `waves`.
pub enum waves {}
impl waves {
    /// The result of `waves` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_wave_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_step_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut t2 = ::chainrule::__private::vec![0.0, x, y, x * y, 0.0];
        let len = t2.len();
        let mut t3 = ::chainrule::__private::vec![0.0, x, x, x, 0.0];
        let len_1 = t3.len();
        let mut wave = Wave { now: t2, before: t3 };
        for k in 0..3 {
            let wave_before = wave.__keep_for_step();
            let (t4, step_pullback) = wave.__receiver_of_step().__differentiated_step(y);
            ::chainrule::__private::push(&mut saved_wave_before, wave_before);
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_step_pullback, step_pullback);
        }
        let zeros = ::chainrule::__private::zeros_like(&wave);
        ::chainrule::__private::assert_elements(&wave.now);
        ::chainrule::__private::assert_elements(&wave.before);
        let len_2 = wave.now.len();
        let len_3 = wave.before.len();
        let len_4 = ::core::cmp::min(len_2, len_3);
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_4
        ];
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_4 {
            saved_sum[k_1] = sum;
            sum += (wave.now[k_1] - wave.before[k_1]) * wave.now[k_1];
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_wave_before_at = saved_wave_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut d_wave = zeros.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for k_1 in (0..len_4).rev() {
                    let sum = saved_sum[k_1];
                    let t5 = wave.now[k_1];
                    let t6 = wave.before[k_1];
                    let t7 = t5 - t6;
                    let t8 = wave.now[k_1];
                    let t9 = t7 * t8;
                    let (d_sum_2, d_t10) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t9,
                        &(sum + t9),
                        d_sum_1,
                    );
                    let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                        &t7,
                        &t8,
                        &t9,
                        d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_wave.now; [k_1]),
                        &d_t12,
                    );
                    let (d_t13, d_t14) = ::chainrule::__private::sub_pullback(
                        &t5,
                        &t6,
                        &t7,
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_wave.before; [k_1]),
                        &d_t14,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_wave.now; [k_1]),
                        &d_t13,
                    );
                    d_sum_1 = d_sum_2;
                }
                let mut d_y = 0.0;
                for k in (0..3).rev() {
                    saved_wave_before_at -= 1;
                    let wave_before = &saved_wave_before[saved_wave_before_at];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_step_pullback_at -= 1;
                    let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                    let t15 = ::chainrule::__private::zeros_like(t4);
                    let (d_y_1,) = step_pullback(t15, wave_before, &mut d_wave);
                    d_y += d_y_1;
                }
                ::chainrule::__private::add_assign(&mut d_t2, d_wave.__Wave_now_mut());
                ::chainrule::__private::add_assign(
                    &mut d_t3,
                    d_wave.__Wave_before_mut(),
                );
                let d_t16 = d_t2[3];
                let d_x = d_t3[1] + d_t3[2] + d_t3[3] + d_t2[1] + d_t16 * y;
                let d_y_2 = d_y + d_t2[2] + d_t16 * x;
                (d_x, d_y_2)
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
    /// The gradient of `waves`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `waves` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `waves`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `waves` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![0.0, x, y, x * y, 0.0];
        let t1_dot = ::chainrule::__private::vec![
            0.0, x_dot, y_dot, x_dot * y + y_dot * x, 0.0
        ];
        let t2 = ::chainrule::__private::vec![0.0, x, x, x, 0.0];
        let t2_dot = ::chainrule::__private::vec![0.0, x_dot, x_dot, x_dot, 0.0];
        let mut wave = Wave { now: t1, before: t2 };
        let mut wave_dot = ::chainrule::__zeros_of!(& wave);
        ::chainrule::__private::write_part(wave_dot.__Wave_now_mut(), &t1_dot);
        ::chainrule::__private::write_part(wave_dot.__Wave_before_mut(), &t2_dot);
        for k in 0..3 {
            let (t3, t3_dot) = wave
                .__receiver_of_step()
                .__differentiated_step_forward(&mut wave_dot, y, y_dot);
        }
        ::chainrule::__private::assert_elements(&wave.now);
        ::chainrule::__private::assert_elements(&wave.before);
        let len = wave.now.len();
        let len_1 = wave.before.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_2 {
            let t4 = wave.now[k_1];
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                ::chainrule::__part!(ref wave_dot.now; [k_1]),
            );
            let t5 = wave.before[k_1];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref wave_dot.before; [k_1]),
            );
            let t6 = t4 - t5;
            let t6_dot = ::chainrule::__private::sub_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let t7 = wave.now[k_1];
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(
                &mut t7_dot,
                ::chainrule::__part!(ref wave_dot.now; [k_1]),
            );
            let t8 = t6 * t7;
            let t8_dot = ::chainrule::__private::mul_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot,
            );
            let t9 = sum + t8;
            let t9_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t8,
                &t9,
                &sum_dot,
                &t8_dot,
            );
            sum = t9;
            sum_dot = t9_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `exchanged`.
pub enum exchanged {}
impl exchanged {
    /// The result of `exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, 2.0];
        let len = t1.len();
        let mut path = Path { scale: x, steps: t1 };
        let path_before = path.__keep_for_turn_over();
        let (sum, turn_over_pullback) = path
            .__receiver_of_turn_over()
            .__differentiated_turn_over(x);
        let path_before_1 = path.__keep_for_grow();
        let (t2, grow_pullback) = path.__receiver_of_grow().__differentiated_grow(x);
        let mut t3 = ::chainrule::__private::vec![x; 4];
        let len_1 = t3.len();
        let t4 = Path { scale: 2.0, steps: t3 };
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let mut t5 = t4;
        ::core::mem::swap(&mut path, &mut t5);
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let t6 = t5.steps[1];
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t6);
        let mut t7 = ::core::default::Default::default();
        ::core::mem::swap(&mut path.steps, &mut t7);
        let zeros_2 = ::chainrule::__private::zeros_like(&t7);
        let zeros_3 = ::chainrule::__private::zeros_like(&path);
        let t8 = t7[3];
        let t9 = t8 * x;
        let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t9);
        let t10 = ::chainrule::__private::plain(path.steps.len()) as f64;
        let t11 = sum_2 + t10;
        let t12 = path.scale;
        let out = t11 + t12;
        (
            out,
            move |d_out: f64| {
                let mut d_t7 = zeros_2.clone();
                let mut d_t5 = zeros_1.clone();
                let mut d_t4 = zeros.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_path = zeros_3.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_t11, d_t12) = ::chainrule::__private::add_pullback(
                    &t11,
                    &t12,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_path.scale, &d_t12);
                let (d_sum_2, _) = ::chainrule::__private::add_pullback(
                    &sum_2,
                    &t10,
                    &t11,
                    d_t11,
                );
                let (d_sum_1, d_t9) = ::chainrule::__private::add_pullback(
                    &sum_1,
                    &::chainrule::__private::Assigned(&t9),
                    &sum_2,
                    d_sum_2,
                );
                let (d_t8, t13) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &x,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_assign(&mut d_t7[3], &d_t8);
                ::core::mem::swap(&mut d_path.steps, &mut d_t7);
                let (d_sum, d_t6) = ::chainrule::__private::add_pullback(
                    &sum,
                    &::chainrule::__private::Assigned(&t6),
                    &sum_1,
                    d_sum_1,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_t5.steps; [1]),
                    &d_t6,
                );
                ::core::mem::swap(&mut d_path, &mut d_t5);
                ::chainrule::__private::add_assign(&mut d_t4, &d_t5);
                ::chainrule::__private::add_assign(&mut d_t3, d_t4.__Path_steps_mut());
                let t14 = ::chainrule::__private::zeros_like(&t2);
                let t15 = ::chainrule::__private::sum_all(&d_t3);
                let (t16,) = grow_pullback(t14, &path_before_1, &mut d_path);
                let (t17,) = turn_over_pullback(d_sum, &path_before, &mut d_path);
                ::chainrule::__private::add_assign(&mut d_t1, d_path.__Path_steps_mut());
                let d_x = t13 + t15 + t16 + t17 + *d_path.__Path_scale_mut() + d_t1[0];
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
    /// The gradient of `exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, 2.0];
        let t1_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let mut path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        let (sum, sum_dot) = path
            .__differentiated_turn_over_forward(&mut path_dot, x, x_dot);
        let (t2, t2_dot) = path.__differentiated_grow_forward(&mut path_dot, x, x_dot);
        let t3 = ::chainrule::__private::vec![x; 4];
        let t3_dot = ::chainrule::__private::vec![x_dot; 4];
        let t4 = Path { scale: 2.0, steps: t3 };
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::write_part(t4_dot.__Path_scale_mut(), &0.0);
        ::chainrule::__private::write_part(t4_dot.__Path_steps_mut(), &t3_dot);
        let mut t5 = t4;
        let mut t5_dot = t4_dot;
        ::core::mem::swap(&mut path, &mut t5);
        ::core::mem::swap(&mut path_dot, &mut t5_dot);
        let t6 = t5.steps[1];
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref t5_dot.steps; [1]),
        );
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t6);
        let sum_1_dot = ::chainrule::__private::add_pushforward(
            &sum,
            &::chainrule::__private::Assigned(&t6),
            &sum_1,
            &sum_dot,
            &t6_dot,
        );
        let t7 = ::core::default::Default::default();
        let t7_dot = ::chainrule::__zeros_of!(& t7);
        let mut t8 = t7;
        let mut t8_dot = t7_dot;
        ::core::mem::swap(&mut path.steps, &mut t8);
        ::core::mem::swap(&mut path_dot.steps, &mut t8_dot);
        let t9 = t8[3];
        let t9_dot = t8_dot[3].clone();
        let t10 = t9 * x;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &x,
            &t10,
            &t9_dot,
            &x_dot,
        );
        let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t10);
        let sum_2_dot = ::chainrule::__private::add_pushforward(
            &sum_1,
            &::chainrule::__private::Assigned(&t10),
            &sum_2,
            &sum_1_dot,
            &t10_dot,
        );
        let t11 = ::chainrule::__private::plain(path.steps.len()) as f64;
        let t12 = sum_2 + t11;
        let t12_dot = ::chainrule::__private::add_pushforward(
            &sum_2,
            &t11,
            &t12,
            &sum_2_dot,
            &0.0,
        );
        let t13 = path.scale;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &path_dot.scale);
        let out = t12 + t13;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t12,
            &t13,
            &out,
            &t12_dot,
            &t13_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::Vec::new();
        let t2 = Path { scale: x, steps: t1 };
        let zeros = ::chainrule::__private::zeros_like(&t2);
        let t3 = ::chainrule::__private::Vec::new();
        let mut map = Atlas { first: t2, others: t3 };
        ::chainrule::__private::assert_vector(&map.first.steps);
        map.first.steps.push(x * x);
        ::chainrule::__private::assert_vector(&map.others);
        let mut t4 = ::chainrule::__private::vec![x, 1.0];
        let len = t4.len();
        let t5 = Path { scale: x, steps: t4 };
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        map.others.push(t5);
        ::chainrule::__private::assert_vector(&map.others[0].steps);
        map.others[0].steps.push(3.0 * x);
        let map_before = map.others[0].__keep_for_add();
        let (t6, add_pullback) = map
            .others[0]
            .__receiver_of_add()
            .__differentiated_add(x);
        let last = ::chainrule::__private::popped(map.others.pop());
        let zeros_2 = ::chainrule::__private::zeros_like(&last);
        let zeros_3 = ::chainrule::__private::zeros_like(&map);
        let t7 = last.steps[2];
        let t8 = map.first.steps[0];
        let t9 = t7 * t8;
        let t10 = last.steps[0];
        let t11 = last.steps[3];
        let t12 = t10 * t11;
        let out = t9 + t12;
        (
            out,
            move |d_out: f64| {
                let mut d_last = zeros_2.clone();
                let mut d_t5 = zeros_1.clone();
                let mut d_t4 = ::chainrule::__private::vec![0.0; len];
                let mut d_map = zeros_3.clone();
                let mut d_t2 = zeros.clone();
                let (d_t9, d_t12) = ::chainrule::__private::add_pullback(
                    &t9,
                    &t12,
                    &out,
                    d_out,
                );
                let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t11,
                    &t12,
                    d_t12,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_last.steps; [3]),
                    &d_t11,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_last.steps; [0]),
                    &d_t10,
                );
                let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_map.first; .steps[0]),
                    &d_t8,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_last.steps; [2]),
                    &d_t7,
                );
                ::chainrule::__private::Inside::new(&mut d_map.others).push(d_last);
                let t13 = ::chainrule::__private::zeros_like(&t6);
                let (t14,) = add_pullback(
                    t13,
                    &map_before,
                    ::chainrule::__part!(mut d_map.others; [0]),
                );
                let d_t15 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(
                            ::chainrule::__part!(mut d_map.others; [0].steps),
                        )
                        .pop(),
                );
                let d_t5_1 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(&mut d_map.others).pop(),
                );
                ::chainrule::__private::add_assign(&mut d_t5, &d_t5_1);
                ::chainrule::__private::add_assign(&mut d_t4, d_t5.__Path_steps_mut());
                let d_t16 = ::chainrule::__private::take(
                    ::chainrule::__private::Inside::new(
                            ::chainrule::__part!(mut d_map.first; .steps),
                        )
                        .pop(),
                );
                let t17 = d_t16 * x;
                ::chainrule::__private::add_assign(&mut d_t2, d_map.__Atlas_first_mut());
                let d_x = t14 + d_t15 * 3.0 + *d_t5.__Path_scale_mut() + d_t4[0] + t17
                    + t17 + *d_t2.__Path_scale_mut();
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
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let t2 = Path { scale: x, steps: t1 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__Path_steps_mut(), &t1_dot);
        let t3 = ::chainrule::__private::Vec::new();
        let t3_dot = ::chainrule::__private::zeros_like(&t3);
        let mut map = Atlas { first: t2, others: t3 };
        let mut map_dot = ::chainrule::__zeros_of!(& map);
        ::chainrule::__private::write_part(map_dot.__Atlas_first_mut(), &t2_dot);
        ::chainrule::__private::write_part(map_dot.__Atlas_others_mut(), &t3_dot);
        ::chainrule::__private::assert_vector(&map.first.steps);
        map.first.steps.push(x * x);
        ::chainrule::__private::Inside::new(
                ::chainrule::__part!(mut map_dot.first; .steps),
            )
            .push(x_dot * x + x_dot * x);
        ::chainrule::__private::assert_vector(&map.others);
        let t4 = ::chainrule::__private::vec![x, 1.0];
        let t4_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let t5 = Path { scale: x, steps: t4 };
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::write_part(t5_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(t5_dot.__Path_steps_mut(), &t4_dot);
        map.others.push(t5);
        ::chainrule::__private::Inside::new(&mut map_dot.others).push(t5_dot);
        ::chainrule::__private::assert_vector(&map.others[0].steps);
        map.others[0].steps.push(3.0 * x);
        ::chainrule::__private::Inside::new(
                ::chainrule::__part!(mut map_dot.others; [0].steps),
            )
            .push(x_dot * 3.0);
        let (t6, t6_dot) = map
            .others[0]
            .__differentiated_add_forward(
                ::chainrule::__part!(mut map_dot.others; [0]),
                x,
                x_dot,
            );
        let last = ::chainrule::__private::popped(map.others.pop());
        let last_dot = ::chainrule::__private::popped(
            ::chainrule::__private::Inside::new(&mut map_dot.others).pop(),
        );
        let t7 = last.steps[2];
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref last_dot.steps; [2]),
        );
        let t8 = map.first.steps[0];
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref map_dot.first; .steps[0]),
        );
        let t9 = t7 * t8;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let t10 = last.steps[0];
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(
            &mut t10_dot,
            ::chainrule::__part!(ref last_dot.steps; [0]),
        );
        let t11 = last.steps[3];
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(
            &mut t11_dot,
            ::chainrule::__part!(ref last_dot.steps; [3]),
        );
        let t12 = t10 * t11;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &t12,
            &t10_dot,
            &t11_dot,
        );
        let out = t9 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &t12,
            &out,
            &t9_dot,
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `lent`.
pub enum lent {}
impl lent {
    /// The result of `lent` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        map: &mut Atlas,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Atlas as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(map, x);
        (
            out,
            move |
                d_out: f64,
                d_map: &mut <Atlas as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_map);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        map: &mut Atlas,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Atlas as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let map_before = map.first.__keep_for_add();
        let (t1, add_pullback) = map.first.__differentiated_add(x);
        let map_before_1 = map.others[0].__keep_for_add();
        let (t2, add_pullback_1) = map.others[0].__differentiated_add(x);
        let map_before_2 = map.others[0].__keep_for_renew();
        let (t3, renew_pullback) = map.others[0].__differentiated_renew(x);
        let t4 = map.others[0].steps[2];
        let t5 = map.first.steps[0];
        let out = t4 * t5;
        (
            out,
            move |
                d_out: f64,
                d_map: &mut <Atlas as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_map.first; .steps[0]),
                    &d_t5,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_map.others; [0].steps[2]),
                    &d_t4,
                );
                let t6 = ::chainrule::__private::zeros_like(&t3);
                let (t7,) = renew_pullback(
                    t6,
                    &map_before_2,
                    ::chainrule::__part!(mut d_map.others; [0]),
                );
                let t8 = ::chainrule::__private::zeros_like(&t2);
                let (t9,) = add_pullback_1(
                    t8,
                    &map_before_1,
                    ::chainrule::__part!(mut d_map.others; [0]),
                );
                let t10 = ::chainrule::__private::zeros_like(&t1);
                let (t11,) = add_pullback(t10, &map_before, &mut d_map.first);
                let d_x = t7 + t9 + t11;
                (d_x,)
            },
        )
    }
    /// The gradient of `lent`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        map: &mut Atlas,
        x: f64,
    ) -> (<Atlas as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(map, x);
        let mut d_map = ::chainrule::__private::zeros_like(&*map);
        let (d_x,) = pullback(1.0, &mut d_map);
        (d_map, d_x)
    }
    /// The value of `lent` and its gradient.
    #[inline]
    pub fn value_and_grad(
        map: &mut Atlas,
        x: f64,
    ) -> (f64, (<Atlas as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(map, x);
        let mut d_map = ::chainrule::__private::zeros_like(&*map);
        let (d_x,) = pullback(1.0, &mut d_map);
        (value, (d_map, d_x))
    }
    /// The value of `lent`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        map: &mut Atlas,
        x: f64,
        d_map: &mut <Atlas as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(map, x);
        let mut d_map_added = ::chainrule::__private::zeros_like(&*map);
        let (d_x_added,) = pullback(1.0, &mut d_map_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_map, &d_map_added);
        value
    }
    /// The result of `lent` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Atlas, f64),
        tangents: (&mut <Atlas as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (map, x) = args;
        let (map_dot, x_dot) = tangents;
        Self::__jvp(map, map_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        map: &mut Atlas,
        map_dot: &mut <Atlas as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let (t1, t1_dot) = map
            .first
            .__differentiated_add_forward(&mut map_dot.first, x, x_dot);
        let (t2, t2_dot) = map
            .others[0]
            .__differentiated_add_forward(
                ::chainrule::__part!(mut map_dot.others; [0]),
                x,
                x_dot,
            );
        let (t3, t3_dot) = map
            .others[0]
            .__differentiated_renew_forward(
                ::chainrule::__part!(mut map_dot.others; [0]),
                x,
                x_dot,
            );
        let t4 = map.others[0].steps[2];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref map_dot.others; [0].steps[2]),
        );
        let t5 = map.first.steps[0];
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(
            &mut t5_dot,
            ::chainrule::__part!(ref map_dot.first; .steps[0]),
        );
        let out = t4 * t5;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for lent {}

/// The derivatives of the function `out_of_a_struct`.
pub enum out_of_a_struct {}
impl out_of_a_struct {
    /// The result of `out_of_a_struct` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, x * x];
        let len = t1.len();
        let path = Path { scale: x, steps: t1 };
        let zeros = ::chainrule::__private::zeros_like(&path);
        let mut w = ::chainrule::__private::vec![x; 4];
        let steps = path.steps;
        let zeros_1 = ::chainrule::__private::zeros_like(&steps);
        let t2 = w[1];
        w[1] = t2 * x;
        let s = w[1] + w[0];
        let len_1 = w.len();
        w = steps;
        let len_2 = w.len();
        let t3 = w[0];
        w[0] = t3 * s;
        let t4 = w[0];
        let t5 = w[1];
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_steps = zeros_1.clone();
                let mut d_w = ::chainrule::__private::vec![0.0; len_2];
                let mut d_path = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_w[1] += d_t5;
                d_w[0] += d_t4;
                let d_t6 = d_w[0];
                d_w[0] = 0.0;
                let d_t3 = d_t6 * s;
                let d_s = d_t6 * t3;
                d_w[0] += d_t3;
                d_steps = d_w;
                let d_w_1 = ::chainrule::__private::vec![0.0; len_1];
                d_w = d_w_1;
                d_w[0] += d_s;
                d_w[1] += d_s;
                let d_t7 = d_w[1];
                d_w[1] = 0.0;
                let d_t2 = d_t7 * x;
                d_w[1] += d_t2;
                ::chainrule::__private::add_part(&mut d_path.steps, &d_steps);
                ::chainrule::__private::add_assign(&mut d_t1, d_path.__Path_steps_mut());
                let d_t8 = d_t1[1];
                let t9 = d_t8 * x;
                let d_x = d_t7 * t2 + ::chainrule::__private::sum_all(&d_w)
                    + *d_path.__Path_scale_mut() + d_t1[0] + t9 + t9;
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
    /// The gradient of `out_of_a_struct`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `out_of_a_struct` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `out_of_a_struct`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `out_of_a_struct` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let path = Path { scale: x, steps: t1 };
        let mut path_dot = ::chainrule::__zeros_of!(& path);
        ::chainrule::__private::write_part(path_dot.__Path_scale_mut(), &x_dot);
        ::chainrule::__private::write_part(path_dot.__Path_steps_mut(), &t1_dot);
        let mut w = ::chainrule::__private::vec![x; 4];
        let mut w_dot = ::chainrule::__private::vec![x_dot; 4];
        let steps = path.steps;
        let mut steps_dot = ::chainrule::__zeros_of!(& steps);
        ::chainrule::__private::read_part(&mut steps_dot, &path_dot.steps);
        let t2 = w[1];
        w[1] = t2 * x;
        w_dot[1] = w_dot[1] * x + x_dot * t2;
        let s = w[1] + w[0];
        let s_dot = w_dot[1] + w_dot[0];
        w = steps;
        w_dot = steps_dot;
        let t3 = w[0];
        w[0] = t3 * s;
        w_dot[0] = w_dot[0] * s + s_dot * t3;
        let t4 = w[0];
        let t5 = w[1];
        let out = t4 * t5;
        let out_dot = w_dot[0] * t5 + w_dot[1] * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `repeated`.
pub enum repeated {}
impl repeated {
    /// The result of `repeated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let t1 = Vec2 { x: x, y: x * y };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let mut corners = [t1; 3];
        let zeros_1 = ::chainrule::__private::zeros_like(&corners);
        let t2 = corners[1].x;
        let t3 = ::chainrule::__private::mul_assigned(&t2, &y);
        corners[1].x = t3;
        let t4 = Vec2 { x: y, y: x };
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let t5 = [t4; 2];
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let mut grid = [t5; 2];
        let zeros_4 = ::chainrule::__private::zeros_like(&grid);
        let t6 = corners[2].y;
        let t7 = grid[1][0].y;
        let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
        grid[1][0].y = t8;
        let len = corners.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += corners[k].x * corners[k].y;
        }
        let t9 = grid[1][0].y;
        let t10 = sum * t9;
        let t11 = grid[0][1].x;
        let out = t10 + t11;
        (
            out,
            move |d_out: f64| {
                let mut d_grid = zeros_4.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_t4 = zeros_2.clone();
                let mut d_corners = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t10, d_t11) = ::chainrule::__private::add_pullback(
                    &t10,
                    &t11,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_grid[0][1].x, &d_t11);
                let (d_sum, d_t9) = ::chainrule::__private::mul_pullback(
                    &sum,
                    &t9,
                    &t10,
                    d_t10,
                );
                ::chainrule::__private::add_part(&mut d_grid[1][0].y, &d_t9);
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum_1 = saved_sum[k];
                    let t12 = corners[k].x;
                    let t13 = corners[k].y;
                    let t14 = t12 * t13;
                    let (d_sum_2, d_t15) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t14,
                        &(sum_1 + t14),
                        d_sum_1,
                    );
                    let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                        &t12,
                        &t13,
                        &t14,
                        d_t15,
                    );
                    ::chainrule::__private::add_part(&mut d_corners[k].y, &d_t17);
                    ::chainrule::__private::add_part(&mut d_corners[k].x, &d_t16);
                    d_sum_1 = d_sum_2;
                }
                let d_t8 = d_grid[1][0].y.clone();
                ::chainrule::__private::set_zero(&mut d_grid[1][0].y);
                let (d_t7, d_t6) = ::chainrule::__private::add_pullback(
                    &t7,
                    &::chainrule::__private::Assigned(&t6),
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_part(&mut d_grid[1][0].y, &d_t7);
                ::chainrule::__private::add_part(&mut d_corners[2].y, &d_t6);
                for k_1 in 0..2 {
                    ::chainrule::__private::add_assign(&mut d_t5, &d_grid[k_1]);
                }
                for k_2 in 0..2 {
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t5[k_2]);
                }
                let d_t3 = d_corners[1].x.clone();
                ::chainrule::__private::set_zero(&mut d_corners[1].x);
                let (d_t2, t18) = ::chainrule::__private::strong_mul_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&y),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_corners[1].x, &d_t2);
                let t19 = *d_t4.__Vec2_x_mut();
                let t20 = *d_t4.__Vec2_y_mut();
                for k_3 in 0..3 {
                    ::chainrule::__private::add_assign(&mut d_t1, &d_corners[k_3]);
                }
                let d_t21 = *d_t1.__Vec2_y_mut();
                let d_x = t20 + *d_t1.__Vec2_x_mut() + d_t21 * y;
                let d_y = t19 + t18 + d_t21 * x;
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
    /// The gradient of `repeated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `repeated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `repeated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `repeated` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Vec2 { x: x, y: x * y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Vec2_x_mut(), &x_dot);
        ::chainrule::__private::write_part(
            t1_dot.__Vec2_y_mut(),
            &(x_dot * y + y_dot * x),
        );
        let mut corners = [t1; 3];
        let mut corners_dot = ::chainrule::__private::repeated::<_, { 3 }>(t1_dot);
        let t2 = corners[1].x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &corners_dot[1].x);
        let t3 = ::chainrule::__private::mul_assigned(&t2, &y);
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&y),
            &t3,
            &t2_dot,
            &y_dot,
        );
        corners[1].x = t3;
        ::chainrule::__private::write_part(&mut corners_dot[1].x, &t3_dot);
        let t4 = Vec2 { x: y, y: x };
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::write_part(t4_dot.__Vec2_x_mut(), &y_dot);
        ::chainrule::__private::write_part(t4_dot.__Vec2_y_mut(), &x_dot);
        let t5 = [t4; 2];
        let t5_dot = ::chainrule::__private::repeated::<_, { 2 }>(t4_dot);
        let mut grid = [t5; 2];
        let mut grid_dot = ::chainrule::__private::repeated::<_, { 2 }>(t5_dot);
        let t6 = corners[2].y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &corners_dot[2].y);
        let t7 = grid[1][0].y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &grid_dot[1][0].y);
        let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
        let t8_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &::chainrule::__private::Assigned(&t6),
            &t8,
            &t7_dot,
            &t6_dot,
        );
        grid[1][0].y = t8;
        ::chainrule::__private::write_part(&mut grid_dot[1][0].y, &t8_dot);
        let len = corners.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t9 = corners[k].x;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &corners_dot[k].x);
            let t10 = corners[k].y;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &corners_dot[k].y);
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
        let t13 = grid[1][0].y;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &grid_dot[1][0].y);
        let t14 = sum * t13;
        let t14_dot = ::chainrule::__private::mul_pushforward(
            &sum,
            &t13,
            &t14,
            &sum_dot,
            &t13_dot,
        );
        let t15 = grid[0][1].x;
        let mut t15_dot = ::chainrule::__zeros_of!(& t15);
        ::chainrule::__private::read_part(&mut t15_dot, &grid_dot[0][1].x);
        let out = t14 + t15;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t14,
            &t15,
            &out,
            &t14_dot,
            &t15_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `of_a_block`.
pub enum of_a_block {}
impl of_a_block {
    /// The result of `of_a_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut v = Vec2 { x: x, y: y };
        let zeros = ::chainrule::__private::zeros_like(&v);
        let t1 = v.x;
        let t2 = ::chainrule::__private::mul_assigned(&t1, &y);
        v.x = t2;
        let t3 = v.x;
        let t4 = v;
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let t5 = t4.y;
        let out = t3 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_t4 = zeros_1.clone();
                let mut d_v = zeros.clone();
                let (d_t3, d_t5) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t4.y, &d_t5);
                ::chainrule::__private::add_assign(&mut d_v, &d_t4);
                ::chainrule::__private::add_part(&mut d_v.x, &d_t3);
                let d_t2 = d_v.x.clone();
                ::chainrule::__private::set_zero(&mut d_v.x);
                let (d_t1, t6) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&y),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                let d_x = *d_v.__Vec2_x_mut();
                let d_y = t6 + *d_v.__Vec2_y_mut();
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
    /// The gradient of `of_a_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_a_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_a_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_a_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = Vec2 { x: x, y: y };
        let mut v_dot = ::chainrule::__zeros_of!(& v);
        ::chainrule::__private::write_part(v_dot.__Vec2_x_mut(), &x_dot);
        ::chainrule::__private::write_part(v_dot.__Vec2_y_mut(), &y_dot);
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let t2 = ::chainrule::__private::mul_assigned(&t1, &y);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&y),
            &t2,
            &t1_dot,
            &y_dot,
        );
        v.x = t2;
        ::chainrule::__private::write_part(&mut v_dot.x, &t2_dot);
        let t3 = v.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &v_dot.x);
        let t4_dot = v_dot.clone();
        let t5 = v;
        let t6 = t5.y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &t4_dot.y);
        let out = t3 * t6;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t6,
            &out,
            &t3_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

