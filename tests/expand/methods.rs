impl Point {
    /// The result of `new` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn new_vjp(
        x: f64,
        y: f64,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        let (out, pullback) = Self::__new_vjp(x, y);
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                let (d_x, d_y) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __new_vjp(
        x: f64,
        y: f64,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let out = Self { x: x, y: y };
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_x = d_out_1.x;
                let d_y = d_out_1.y;
                (d_x, d_y)
            },
        )
    }
    /// The gradient of `new`, with the shape of its arguments.
    #[inline]
    pub fn new_grad<__Float>(x: f64, y: f64) -> (f64, f64)
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__new_vjp(x, y);
        let (d_x, d_y) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (d_x, d_y)
    }
    /// The value of `new` and its gradient.
    #[inline]
    pub fn new_value_and_grad<__Float>(x: f64, y: f64) -> (Self, (f64, f64))
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__new_vjp(x, y);
        let (d_x, d_y) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, (d_x, d_y))
    }
    /// The value of `new`; its gradient is added to the buffers.
    #[inline]
    pub fn new_accumulate_grad<__Float>(
        x: f64,
        y: f64,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> Self
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__new_vjp(x, y);
        let (d_x_added, d_y_added) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `new` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn new_jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__new_jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __new_jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let out = Self { x: x, y: y };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.x, &x_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &y_dot);
        (out, out_dot)
    }
}
impl Point {
    /// The result of `hypot` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn hypot_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__hypot_vjp(self);
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
    pub fn __hypot_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let mut t1 = this.x;
        let mut t2 = this.y;
        ::chainrule::__private::assert_scalar(&t1);
        ::chainrule::__private::assert_scalar(&t2);
        let out = t1.hypot(t2);
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_t1 = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(t1, out),
                );
                let d_t2 = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(t2, out),
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
            },
        )
    }
    /// The gradient of `hypot`, with the shape of its arguments.
    #[inline]
    pub fn hypot_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__hypot_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `hypot` and its gradient.
    #[inline]
    pub fn hypot_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__hypot_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `hypot`; its gradient is added to the buffers.
    #[inline]
    pub fn hypot_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__hypot_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_hypot(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__hypot_vjp(self);
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
    pub fn __keep_for_hypot(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_hypot(&self) -> &Self {
        self
    }
    /// The result of `hypot` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn hypot_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__hypot_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hypot_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut t1 = this.x;
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let mut t2 = this.y;
        let mut t2_dot = ::chainrule::__private::zeros_like(&t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.y);
        ::chainrule::__private::assert_scalar(&t1);
        ::chainrule::__private::assert_scalar(&t2);
        let out = t1.hypot(t2);
        let out_dot = ::chainrule::__private::zero_mul(
            t1_dot,
            ::chainrule::__private::div_or_zero(t1, out),
        )
            + ::chainrule::__private::zero_mul(
                t2_dot,
                ::chainrule::__private::div_or_zero(t2, out),
            );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_hypot_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__hypot_jvp(self, this_dot)
    }
}
impl Point {
    /// The result of `to_radians` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn to_radians_vjp(
        self: Self,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__to_radians_vjp(self);
        (
            out,
            move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                let (d_self,) = pullback(d_out);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __to_radians_vjp(
        this: Self,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let mut t1 = this.x;
        ::chainrule::__private::assert_scalar(&t1);
        let mut t2 = this.y;
        ::chainrule::__private::assert_scalar(&t2);
        let out = Point {
            x: t1.to_radians(),
            y: t2.to_radians(),
        };
        (
            out,
            move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                let mut d_this = zeros.clone();
                let d_out_1 = d_out;
                let d_t3 = d_out_1.x;
                let d_t4 = d_out_1.y;
                let d_t2 = d_t4 * 0.017_453_292_519_943_295;
                ::chainrule::__private::add_part(&mut d_this.y, &d_t2);
                let d_t1 = d_t3 * 0.017_453_292_519_943_295;
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                (d_this,)
            },
        )
    }
    /// The gradient of `to_radians`, with the shape of its arguments.
    #[inline]
    pub fn to_radians_grad<__Float>(
        self: Self,
    ) -> <Self as ::chainrule::Differentiable>::Tangent
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__to_radians_vjp(self);
        let (d_self,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        d_self
    }
    /// The value of `to_radians` and its gradient.
    #[inline]
    pub fn to_radians_value_and_grad<__Float>(
        self: Self,
    ) -> (Point, <Self as ::chainrule::Differentiable>::Tangent)
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__to_radians_vjp(self);
        let (d_self,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, d_self)
    }
    /// The value of `to_radians`; its gradient is added to the buffers.
    #[inline]
    pub fn to_radians_accumulate_grad<__Float>(
        self: Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> Point
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__to_radians_vjp(self);
        let (d_self_added,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_to_radians(
        self: Self,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__to_radians_vjp(self);
        (
            out,
            move |
                d_out: <Point as ::chainrule::Differentiable>::Tangent,
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
    pub fn __keep_for_to_radians(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_to_radians(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `to_radians` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn to_radians_jvp(
        self: Self,
        tangents: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        let this_dot = tangents;
        Self::__to_radians_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __to_radians_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        let mut t1 = this.x;
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        ::chainrule::__private::assert_scalar(&t1);
        let mut t2 = this.y;
        let mut t2_dot = ::chainrule::__private::zeros_like(&t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.y);
        ::chainrule::__private::assert_scalar(&t2);
        let out = Point {
            x: t1.to_radians(),
            y: t2.to_radians(),
        };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(
            &mut out_dot.x,
            &(t1_dot * 0.017_453_292_519_943_295),
        );
        ::chainrule::__private::write_part(
            &mut out_dot.y,
            &(t2_dot * 0.017_453_292_519_943_295),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_to_radians_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        Self::__to_radians_jvp(self, ::core::clone::Clone::clone(this_dot))
    }
}
impl Point {
    /// The result of `dot` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn dot_vjp(
        self: Self,
        other: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__dot_vjp(self, other);
        (
            out,
            move |d_out: f64| {
                let (d_self, d_other) = pullback(d_out);
                (d_self, d_other)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __dot_vjp(
        this: Self,
        other: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let zeros_1 = ::chainrule::__private::zeros_like(&other);
        let t1 = this.x;
        let t2 = other.x;
        let t3 = t1 * t2;
        let t4 = this.y;
        let t5 = other.y;
        let t6 = t4 * t5;
        let out = t3 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let mut d_other = zeros_1.clone();
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
                ::chainrule::__private::add_part(&mut d_other.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_this.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
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
    /// The gradient of `dot`, with the shape of its arguments.
    #[inline]
    pub fn dot_grad(
        self: Self,
        other: Point,
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        <Point as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__dot_vjp(self, other);
        let (d_self, d_other) = pullback(1.0);
        (d_self, d_other)
    }
    /// The value of `dot` and its gradient.
    #[inline]
    pub fn dot_value_and_grad(
        self: Self,
        other: Point,
    ) -> (
        f64,
        (
            <Self as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__dot_vjp(self, other);
        let (d_self, d_other) = pullback(1.0);
        (value, (d_self, d_other))
    }
    /// The value of `dot`; its gradient is added to the buffers.
    #[inline]
    pub fn dot_accumulate_grad(
        self: Self,
        other: Point,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_other: &mut <Point as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__dot_vjp(self, other);
        let (d_self_added, d_other_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        ::chainrule::__private::add_assign(d_other, &d_other_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_dot(
        self: Self,
        other: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::__dot_vjp(self, other);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_other) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_other,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_dot(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_dot(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `dot` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn dot_jvp(
        self: Self,
        args: Point,
        tangents: (
            <Self as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let other = args;
        let (this_dot, other_dot) = tangents;
        Self::__dot_jvp(self, this_dot, other, other_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __dot_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        other: Point,
        other_dot: <Point as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = other.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &other_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = this.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
        let t5 = other.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &other_dot.y);
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_dot_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        other: Point,
        other_dot: <Point as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__dot_jvp(self, ::core::clone::Clone::clone(this_dot), other, other_dot)
    }
}
impl Point {
    /// The result of `norm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn norm_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__norm_vjp(self);
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
    pub fn __norm_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = this.x;
        let t2 = this.x;
        let t3 = t1 * t2;
        let t4 = this.y;
        let t5 = this.y;
        let t6 = t4 * t5;
        let mut t7 = t3 + t6;
        ::chainrule::__private::assert_scalar(&t7);
        let out = t7.sqrt();
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_t7 = d_out * ::chainrule::__private::div_or_zero(0.5, out);
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
                ::chainrule::__private::add_part(&mut d_this.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_this.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
            },
        )
    }
    /// The gradient of `norm`, with the shape of its arguments.
    #[inline]
    pub fn norm_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__norm_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `norm` and its gradient.
    #[inline]
    pub fn norm_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__norm_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `norm`; its gradient is added to the buffers.
    #[inline]
    pub fn norm_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__norm_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_norm(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__norm_vjp(self);
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
    pub fn __keep_for_norm(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_norm(&self) -> &Self {
        self
    }
    /// The result of `norm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn norm_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__norm_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __norm_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = this.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &this_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = this.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
        let t5 = this.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &this_dot.y);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let mut t7 = t3 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t6,
            &t7,
            &t3_dot,
            &t6_dot,
        );
        ::chainrule::__private::assert_scalar(&t7);
        let out = t7.sqrt();
        let out_dot = t7_dot * ::chainrule::__private::div_or_zero(0.5, out);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_norm_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__norm_jvp(self, this_dot)
    }
}
impl Point {
    /// The result of `scale` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn scale_vjp(
        self: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__scale_vjp(self, by);
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
    pub fn __scale_vjp(
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
        let t1 = this.x;
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        this.x = t2;
        let t3 = this.y;
        let t4 = ::chainrule::__private::mul_assigned(&t3, &by);
        this.y = t4;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t4 = d_this.y.clone();
                ::chainrule::__private::set_zero(&mut d_this.y);
                let (d_t3, t5) = ::chainrule::__private::strong_mul_pullback(
                    &t3,
                    &::chainrule::__private::Assigned(&by),
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                let d_t2 = d_this.x.clone();
                ::chainrule::__private::set_zero(&mut d_this.x);
                let (d_t1, t6) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&by),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                let d_by = t5 + t6;
                (d_by,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_scale(
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
        let (out, pullback) = Self::__scale_vjp(self, by);
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
    pub fn __keep_for_scale(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_scale(&mut self) -> &mut Self {
        self
    }
    /// The result of `scale` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn scale_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__scale_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __scale_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&by),
            &t2,
            &t1_dot,
            &by_dot,
        );
        this.x = t2;
        ::chainrule::__private::write_part(&mut this_dot.x, &t2_dot);
        let t3 = this.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
        let t4 = ::chainrule::__private::mul_assigned(&t3, &by);
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &::chainrule::__private::Assigned(&by),
            &t4,
            &t3_dot,
            &by_dot,
        );
        this.y = t4;
        ::chainrule::__private::write_part(&mut this_dot.y, &t4_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_scale_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        Self::__scale_jvp(self, this_dot, by, by_dot)
    }
}
impl Point {
    /// The result of `walk` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn walk_vjp(
        self: &mut Self,
        dx: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__walk_vjp(self, dx);
        (
            out,
            move |
                d_out: f64,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_dx,) = pullback(d_out, d_self);
                d_dx
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __walk_vjp(
        this: &mut Self,
        dx: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.y;
        let t2 = dx * t1;
        let t3 = this.x;
        let t4 = ::chainrule::__private::add_assigned(&t3, &t2);
        this.x = t4;
        let t5 = this.x;
        let t6 = this.x;
        let out = t5 * t6;
        (
            out,
            move |
                d_out: f64,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t6,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t6);
                ::chainrule::__private::add_part(&mut d_this.x, &d_t5);
                let d_t4 = d_this.x.clone();
                ::chainrule::__private::set_zero(&mut d_this.x);
                let (d_t3, d_t2) = ::chainrule::__private::add_pullback(
                    &t3,
                    &::chainrule::__private::Assigned(&t2),
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t3);
                let (d_dx, d_t1) = ::chainrule::__private::mul_pullback(
                    &dx,
                    &t1,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t1);
                (d_dx,)
            },
        )
    }
    /// The gradient of `walk`, with the shape of its arguments.
    #[inline]
    pub fn walk_grad(
        self: &mut Self,
        dx: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__walk_vjp(self, dx);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_dx,) = pullback(1.0, &mut d_self);
        (d_self, d_dx)
    }
    /// The value of `walk` and its gradient.
    #[inline]
    pub fn walk_value_and_grad(
        self: &mut Self,
        dx: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__walk_vjp(self, dx);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_dx,) = pullback(1.0, &mut d_self);
        (value, (d_self, d_dx))
    }
    /// The value of `walk`; its gradient is added to the buffers.
    #[inline]
    pub fn walk_accumulate_grad(
        self: &mut Self,
        dx: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_dx: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__walk_vjp(self, dx);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        let (d_dx_added,) = pullback(1.0, &mut d_self_added);
        *d_dx += d_dx_added;
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_walk(
        self: &mut Self,
        dx: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__walk_vjp(self, dx);
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
    pub fn __keep_for_walk(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_walk(&mut self) -> &mut Self {
        self
    }
    /// The result of `walk` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn walk_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let dx = args;
        let (this_dot, dx_dot) = tangents;
        Self::__walk_jvp(self, this_dot, dx, dx_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __walk_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        dx: f64,
        dx_dot: f64,
    ) -> (f64, f64) {
        let t1 = this.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.y);
        let t2 = dx * t1;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &dx,
            &t1,
            &t2,
            &dx_dot,
            &t1_dot,
        );
        let t3 = this.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.x);
        let t4 = ::chainrule::__private::add_assigned(&t3, &t2);
        let t4_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &::chainrule::__private::Assigned(&t2),
            &t4,
            &t3_dot,
            &t2_dot,
        );
        this.x = t4;
        ::chainrule::__private::write_part(&mut this_dot.x, &t4_dot);
        let t5 = this.x;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &this_dot.x);
        let t6 = this.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &this_dot.x);
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_walk_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        dx: f64,
        dx_dot: f64,
    ) -> (f64, f64) {
        Self::__walk_jvp(self, this_dot, dx, dx_dot)
    }
}
impl Point {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn scaled_vjp(
        self: &Self,
        by: f64,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__scaled_vjp(self, by);
        (
            out,
            move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_by,) = pullback(d_out, self, &mut d_self);
                (d_self, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __scaled_vjp(
        this: &Self,
        by: f64,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let t1 = this.x;
        let t2 = t1 * by;
        let t3 = this.y;
        let t4 = t3 * by;
        let (out, new_pullback) = Point::__new_vjp(t2, t4);
        (
            out,
            move |
                d_out: <Point as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t2, d_t4) = new_pullback(d_out);
                let (d_t3, t5) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &by,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                let (d_t1, t6) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &by,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                let d_by = t5 + t6;
                (d_by,)
            },
        )
    }
    /// The gradient of `scaled`, with the shape of its arguments.
    #[inline]
    pub fn scaled_grad<__Float>(
        self: &Self,
        by: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64)
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__scaled_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (d_self, d_by)
    }
    /// The value of `scaled` and its gradient.
    #[inline]
    pub fn scaled_value_and_grad<__Float>(
        self: &Self,
        by: f64,
    ) -> (Point, (<Self as ::chainrule::Differentiable>::Tangent, f64))
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__scaled_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (value, (d_self, d_by))
    }
    /// The value of `scaled`; its gradient is added to the buffers.
    #[inline]
    pub fn scaled_accumulate_grad<__Float>(
        self: &Self,
        by: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_by: &mut f64,
    ) -> Point
    where
        Point: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__scaled_vjp(self, by);
        let (d_by_added,) = pullback(
            <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            d_self,
        );
        *d_by += d_by_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_scaled(
        self: &Self,
        by: f64,
    ) -> (
        Point,
        impl ::core::ops::Fn(
            <Point as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__scaled_vjp(self, by);
        (
            out,
            move |
                d_out: <Point as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_scaled(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_scaled(&self) -> &Self {
        self
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn scaled_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__scaled_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __scaled_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = t1 * by;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &by,
            &t2,
            &t1_dot,
            &by_dot,
        );
        let t3 = this.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
        let t4 = t3 * by;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &by,
            &t4,
            &t3_dot,
            &by_dot,
        );
        let (out, out_dot) = Point::__new_jvp(t2, t2_dot, t4, t4_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_scaled_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
        Self::__scaled_jvp(self, this_dot, by, by_dot)
    }
}
impl Point {
    /// The result of `mixed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn mixed_vjp(
        self: &Self,
        by: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__mixed_vjp(self, by);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_by,) = pullback(d_out, self, &mut d_self);
                (d_self, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __mixed_vjp(
        this_1: &Self,
        by: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let (t1, scaled_pullback) = this_1.__differentiated_scaled(by);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let (this, norm_pullback) = t1.__receiver_of_norm().__differentiated_norm();
        let mut moved = *this_1;
        let moved_before = moved.__keep_for_scale();
        let (t2, scale_pullback) = moved
            .__receiver_of_scale()
            .__differentiated_scale(by);
        let moved_before_1 = moved.__keep_for_dot();
        let (t3, dot_pullback) = moved.__receiver_of_dot().__differentiated_dot(*this_1);
        let zeros_1 = ::chainrule::__private::zeros_like(&moved);
        let t4 = this * t3;
        let (t5, norm_pullback_1) = Self::__norm_vjp(&moved);
        let out = t4 + t5;
        (
            out,
            move |
                d_out: f64,
                this_1: &Self,
                d_this_1: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_moved = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                norm_pullback_1(d_t5, &moved, &mut d_moved);
                let (d_this, d_t3) = ::chainrule::__private::mul_pullback(
                    &this,
                    &t3,
                    &t4,
                    d_t4,
                );
                let (d_t6,) = dot_pullback(d_t3, &moved_before_1, &mut d_moved);
                ::chainrule::__private::add_assign(&mut *d_this_1, &d_t6);
                let t7 = ::chainrule::__private::zeros_like(&t2);
                let (t8,) = scale_pullback(t7, &moved_before, &mut d_moved);
                let d_t9 = d_moved.clone();
                ::chainrule::__private::add_assign(&mut *d_this_1, &d_t9);
                norm_pullback(d_this, &t1, &mut d_t1);
                let (t10,) = scaled_pullback(d_t1, this_1, &mut *d_this_1);
                let d_by = t8 + t10;
                (d_by,)
            },
        )
    }
    /// The gradient of `mixed`, with the shape of its arguments.
    #[inline]
    pub fn mixed_grad(
        self: &Self,
        by: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__mixed_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(1.0, self, &mut d_self);
        (d_self, d_by)
    }
    /// The value of `mixed` and its gradient.
    #[inline]
    pub fn mixed_value_and_grad(
        self: &Self,
        by: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__mixed_vjp(self, by);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_by,) = pullback(1.0, self, &mut d_self);
        (value, (d_self, d_by))
    }
    /// The value of `mixed`; its gradient is added to the buffers.
    #[inline]
    pub fn mixed_accumulate_grad(
        self: &Self,
        by: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_by: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__mixed_vjp(self, by);
        let (d_by_added,) = pullback(1.0, self, d_self);
        *d_by += d_by_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_mixed(
        self: &Self,
        by: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__mixed_vjp(self, by);
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
    pub fn __keep_for_mixed(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_mixed(&self) -> &Self {
        self
    }
    /// The result of `mixed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn mixed_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let by = args;
        let (this_1_dot, by_dot) = tangents;
        Self::__mixed_jvp(self, this_1_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __mixed_jvp(
        this_1: &Self,
        this_1_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut this_1_dot_1 = (*this_1_dot).clone();
        let (t1, t1_dot) = this_1
            .__differentiated_scaled_forward(&mut this_1_dot_1, by, by_dot);
        let mut t1_dot_1 = t1_dot.clone();
        let (this, this_dot) = t1.__differentiated_norm_forward(&mut t1_dot_1);
        let t2_dot = (*this_1_dot).clone();
        let mut moved = *this_1;
        let mut moved_dot = t2_dot;
        let (t3, t3_dot) = moved
            .__differentiated_scale_forward(&mut moved_dot, by, by_dot);
        let t4_dot = (*this_1_dot).clone();
        let (t5, t5_dot) = moved
            .__differentiated_dot_forward(&mut moved_dot, *this_1, t4_dot);
        let t6 = this * t5;
        let t6_dot = ::chainrule::__private::strong_mul_pushforward(
            &this,
            &t5,
            &t6,
            &this_dot,
            &t5_dot,
        );
        let (t7, t7_dot) = Self::__norm_jvp(&moved, &moved_dot);
        let out = t6 + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &t7,
            &out,
            &t6_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_mixed_forward(
        self: &Self,
        this_1_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (f64, f64) {
        Self::__mixed_jvp(self, this_1_dot, by, by_dot)
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
 let (d_t4, d_t5) = add_pullback(&t4, &t5, &t6, d_t6);
 add_part(&mut d_other.y, &d_t5);
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
            this: Point,
            other: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Point as ::chainrule::Differentiable>::Tangent,
                    <Point as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let t1 = this.x;
            let t2 = other.x;
            let t3 = t1 + t2;
            let t4 = this.y;
            let t5 = other.y;
            let t6 = t4 + t5;
            let out = Point { x: t3, y: t6 };
            (
                out,
                move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.x.clone();
                    let d_t6 = d_out_1.y.clone();
                    let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_other.y, &d_t5);
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
            this: Point,
            other: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Point as ::chainrule::Differentiable>::Tangent,
                    <Point as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `add`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Point,
            other: Point,
        ) -> (
            <Point as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        )
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `add` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Point,
            other: Point,
        ) -> (
            Point,
            (
                <Point as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Point as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `add`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Point,
            other: Point,
            d_this: &mut <Point as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Point as ::chainrule::Differentiable>::Tangent,
        ) -> Point
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Point, Point),
            tangents: (
                <Point as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Point,
            this_dot: <Point as ::chainrule::Differentiable>::Tangent,
            other: Point,
            other_dot: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
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
            let t5 = other.y;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &other_dot.y);
            let t6 = t4 + t5;
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let out = Point { x: t3, y: t6 };
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
    impl ::chainrule::__private::AddRule<Point> for Point {
        type Out = Point;
        type OutTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Point,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Point as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ) {
            add::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Point,
            _: &Point,
            lhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
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

const _: () = {
    /** The derivatives of the function `mul`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.x.clone();
 let d_t4 = d_out_1.y.clone();
 let (d_t3, t5) = mul_pullback(&t3, &by, &t4, d_t4);
 add_part(&mut d_this.y, &d_t3);
 let (d_t1, t6) = mul_pullback(&t1, &by, &t2, d_t2);
 add_part(&mut d_this.x, &d_t1);
 let d_by = t5 + t6;
 (d_this, d_by)
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
    enum mul {}
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
    impl mul {
        /// The result of `mul` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Point,
            by: f64,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.x;
            let t2 = t1 * by;
            let t3 = this.y;
            let t4 = t3 * by;
            let out = Point { x: t2, y: t4 };
            (
                out,
                move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.x.clone();
                    let d_t4 = d_out_1.y.clone();
                    let (d_t3, t5) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &by,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                    let (d_t1, t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &by,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    let d_by = t5 + t6;
                    (d_this, d_by)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Point,
            by: f64,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(this, by)
        }
        /// The gradient of `mul`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Point,
            by: f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64)
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, by);
            pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `mul` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Point,
            by: f64,
        ) -> (Point, (<Point as ::chainrule::Differentiable>::Tangent, f64))
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, by);
            (
                value,
                pullback(
                    <Point as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `mul`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Point,
            by: f64,
            d_this: &mut <Point as ::chainrule::Differentiable>::Tangent,
            d_by: &mut f64,
        ) -> Point
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, by);
            let (d_this_added, d_by_added) = pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            *d_by += d_by_added;
            value
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Point, f64),
            tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__jvp(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Point,
            this_dot: <Point as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = t1 * by;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &by,
                &t2,
                &t1_dot,
                &by_dot,
            );
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = t3 * by;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &by,
                &t4,
                &t3_dot,
                &by_dot,
            );
            let out = Point { x: t2, y: t4 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        mul : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::MulRule<f64> for Point {
        type Out = Point;
        type OutTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Point as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Point,
            lhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::StrongMulRule<f64> for Point {
        type Out = Point;
        type OutTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Point as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Point,
            lhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `mul`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_point = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.x.clone();
 let d_t4 = d_out_1.y.clone();
 let (t5, d_t3) = mul_pullback(&this, &t3, &t4, d_t4);
 add_part(&mut d_point.y, &d_t3);
 let (t6, d_t1) = mul_pullback(&this, &t1, &t2, d_t2);
 add_part(&mut d_point.x, &d_t1);
 let d_this = t5 + t6;
 (d_this, d_point)
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
    enum mul {}
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
    impl mul {
        /// The result of `mul` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: f64,
            point: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (f64, <Point as ::chainrule::Differentiable>::Tangent),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&point);
            let t1 = point.x;
            let t2 = this * t1;
            let t3 = point.y;
            let t4 = this * t3;
            let out = Point { x: t2, y: t4 };
            (
                out,
                move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                    let mut d_point = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.x.clone();
                    let d_t4 = d_out_1.y.clone();
                    let (t5, d_t3) = ::chainrule::__private::mul_pullback(
                        &this,
                        &t3,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_point.y, &d_t3);
                    let (t6, d_t1) = ::chainrule::__private::mul_pullback(
                        &this,
                        &t1,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_point.x, &d_t1);
                    let d_this = t5 + t6;
                    (d_this, d_point)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: f64,
            point: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (f64, <Point as ::chainrule::Differentiable>::Tangent) + use<>,
        ) {
            Self::vjp(this, point)
        }
        /// The gradient of `mul`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: f64,
            point: Point,
        ) -> (f64, <Point as ::chainrule::Differentiable>::Tangent)
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, point);
            pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `mul` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: f64,
            point: Point,
        ) -> (Point, (f64, <Point as ::chainrule::Differentiable>::Tangent))
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, point);
            (
                value,
                pullback(
                    <Point as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `mul`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: f64,
            point: Point,
            d_this: &mut f64,
            d_point: &mut <Point as ::chainrule::Differentiable>::Tangent,
        ) -> Point
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, point);
            let (d_this_added, d_point_added) = pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            *d_this += d_this_added;
            ::chainrule::__private::add_assign(d_point, &d_point_added);
            value
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (f64, Point),
            tangents: (f64, <Point as ::chainrule::Differentiable>::Tangent),
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let (this, point) = args;
            let (this_dot, point_dot) = tangents;
            Self::__jvp(this, this_dot, point, point_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: f64,
            this_dot: f64,
            point: Point,
            point_dot: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let t1 = point.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &point_dot.x);
            let t2 = this * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &this,
                &t1,
                &t2,
                &this_dot,
                &t1_dot,
            );
            let t3 = point.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &point_dot.y);
            let t4 = this * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &this,
                &t3,
                &t4,
                &this_dot,
                &t3_dot,
            );
            let out = Point { x: t2, y: t4 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        mul : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::MulRule<Point> for f64 {
        type Out = Point;
        type OutTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Point,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <f64 as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Point,
            _: &Point,
            lhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::StrongMulRule<Point> for f64 {
        type Out = Point;
        type OutTangent = <Point as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Point as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Point,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <f64 as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Point,
            _: &Point,
            lhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `neg`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.x.clone();
 let d_t4 = d_out_1.y.clone();
 let d_t3 = neg_pullback(&t3, &t4, d_t4);
 add_part(&mut d_this.y, &d_t3);
 let d_t1 = neg_pullback(&t1, &t2, d_t2);
 add_part(&mut d_this.x, &d_t1);
 d_this
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
    enum neg {}
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
    impl neg {
        /// The result of `neg` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> <Point as ::chainrule::Differentiable>::Tangent,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.x;
            let t2 = -t1;
            let t3 = this.y;
            let t4 = -t3;
            let out = Point { x: t2, y: t4 };
            (
                out,
                move |d_out: <Point as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.x.clone();
                    let d_t4 = d_out_1.y.clone();
                    let d_t3 = ::chainrule::__private::neg_pullback(&t3, &t4, d_t4);
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                    let d_t1 = ::chainrule::__private::neg_pullback(&t1, &t2, d_t2);
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    d_this
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Point,
        ) -> (
            Point,
            impl ::core::ops::Fn(
                <Point as ::chainrule::Differentiable>::Tangent,
            ) -> (<Point as ::chainrule::Differentiable>::Tangent,) + use<>,
        ) {
            let (out, pullback) = Self::vjp(this);
            (
                out,
                move |d_out: <Point as ::chainrule::Differentiable>::Tangent| (
                    pullback(d_out),
                ),
            )
        }
        /// The gradient of `neg`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(this: Point) -> <Point as ::chainrule::Differentiable>::Tangent
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this);
            pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `neg` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Point,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent)
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this);
            (
                value,
                pullback(
                    <Point as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `neg`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Point,
            d_this: &mut <Point as ::chainrule::Differentiable>::Tangent,
        ) -> Point
        where
            Point: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this);
            let (d_this_added,) = pullback(
                <Point as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            value
        }
        /// The result of `neg` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: Point,
            tangents: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let this = args;
            let this_dot = tangents;
            Self::__jvp(this, this_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Point,
            this_dot: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (Point, <Point as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = -t3;
            let t4_dot = ::chainrule::__private::neg_pushforward(&t3, &t4, &t3_dot);
            let out = Point { x: t2, y: t4 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        neg : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::NegRule for Point {
        type Out = Point;
        type Tangent = <Point as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            _: &Point,
            d_out: <Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            neg::vjp(::core::clone::Clone::clone(self)).1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            _: &Point,
            y_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        ) -> <Point as ::chainrule::Differentiable>::Tangent {
            neg::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(y_dot),
                )
                .1
        }
    }
};

impl<T: Scalar> Polynomial<T> {
    /// The result of `at` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn at_vjp(
        self: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(T) -> (<Self as ::chainrule::Differentiable>::Tangent, T),
    ) {
        let (out, pullback) = Self::__at_vjp(self, x);
        (
            out,
            move |d_out: T| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_x,) = pullback(d_out, self, &mut d_self);
                (d_self, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __at_vjp(
        this: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (T,) + use<T>,
    ) {
        use ::core::iter::Iterator as _;
        ::chainrule::__private::assert_elements(&this.coefficients);
        let len = this.coefficients.len();
        let mut saved_value = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut value = T::ZERO;
        for k in (0..len).rev() {
            saved_value[k] = value;
            value = value * x + this.coefficients[k];
        }
        (
            value,
            move |
                d_value: T,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let len = this.coefficients.len();
                let mut d_value_1 = d_value;
                let mut d_x = <T as ::chainrule::Scalar>::ZERO;
                for k in 0..len {
                    let value = saved_value[k];
                    let t1 = value * x;
                    let t2 = this.coefficients[k];
                    let value_1 = t1 + t2;
                    let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                        &t1,
                        &t2,
                        &value_1,
                        d_value_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.coefficients; [k]),
                        &d_t4,
                    );
                    let d_x_1 = d_t3 * value;
                    d_value_1 = d_t3 * x;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `at`, with the shape of its arguments.
    #[inline]
    pub fn at_grad(
        self: &Self,
        x: T,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, T) {
        let (_, pullback) = Self::__at_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_x,) = pullback(<T as ::chainrule::Scalar>::ONE, self, &mut d_self);
        (d_self, d_x)
    }
    /// The value of `at` and its gradient.
    #[inline]
    pub fn at_value_and_grad(
        self: &Self,
        x: T,
    ) -> (T, (<Self as ::chainrule::Differentiable>::Tangent, T)) {
        let (value, pullback) = Self::__at_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_x,) = pullback(<T as ::chainrule::Scalar>::ONE, self, &mut d_self);
        (value, (d_self, d_x))
    }
    /// The value of `at`; its gradient is added to the buffers.
    #[inline]
    pub fn at_accumulate_grad(
        self: &Self,
        x: T,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut T,
    ) -> T {
        let (value, pullback) = Self::__at_vjp(self, x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE, self, d_self);
        *d_x += d_x_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_at(
        self: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (T,) + use<T>,
    ) {
        let (out, pullback) = Self::__at_vjp(self, x);
        (
            out,
            move |
                d_out: T,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_at(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_at(&self) -> &Self {
        self
    }
    /// The result of `at` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn at_jvp(
        self: &Self,
        args: T,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, T),
    ) -> (T, T) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__at_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __at_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        x: T,
        x_dot: T,
    ) -> (T, T) {
        use ::core::iter::Iterator as _;
        ::chainrule::__private::assert_elements(&this.coefficients);
        let len = this.coefficients.len();
        let mut value = T::ZERO;
        let mut value_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in (0..len).rev() {
            let t1 = value * x;
            let t2 = this.coefficients[k];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.coefficients; [k]),
            );
            let value_1 = t1 + t2;
            let value_1_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &t2,
                &value_1,
                &(value_dot * x + x_dot * value),
                &t2_dot,
            );
            value = value_1;
            value_dot = value_1_dot;
        }
        (value, value_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_at_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: T,
        x_dot: T,
    ) -> (T, T) {
        Self::__at_jvp(self, this_dot, x, x_dot)
    }
}
impl<T: Scalar> Polynomial<T> {
    /// The result of `sum_at` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn sum_at_vjp<const N: usize>(
        self: &Self,
        x: &[T; N],
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, [T; N]),
    ) {
        let (out, pullback) = Self::__sum_at_vjp::<N>(self, x);
        (
            out,
            move |d_out: T| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
                pullback(d_out, self, &mut d_self, x, &mut d_x);
                (d_self, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __sum_at_vjp<const N: usize>(
        this: &Self,
        x: &[T; N],
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &[T; N],
            &mut [T; N],
        ) + use<T, N>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_at_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut sum = T::ZERO;
        for i in 0..N {
            let (value, at_pullback) = this.__differentiated_at(x[i]);
            ::chainrule::__private::push(&mut saved_at_pullback, at_pullback);
            sum += value;
        }
        (
            sum,
            move |
                d_sum: T,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                x: &[T; N],
                d_x: &mut [T; N]|
            {
                let mut saved_at_pullback_at = saved_at_pullback.len();
                for i in (0..N).rev() {
                    saved_at_pullback_at -= 1;
                    let at_pullback = &saved_at_pullback[saved_at_pullback_at];
                    let (d_t1,) = at_pullback(d_sum, this, &mut *d_this);
                    d_x[i] += d_t1;
                }
            },
        )
    }
    /// The gradient of `sum_at`, with the shape of its arguments.
    #[inline]
    pub fn sum_at_grad<const N: usize>(
        self: &Self,
        x: &[T; N],
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, [T; N]) {
        let (_, pullback) = Self::__sum_at_vjp::<N>(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        pullback(<T as ::chainrule::Scalar>::ONE, self, &mut d_self, x, &mut d_x);
        (d_self, d_x)
    }
    /// The value of `sum_at` and its gradient.
    #[inline]
    pub fn sum_at_value_and_grad<const N: usize>(
        self: &Self,
        x: &[T; N],
    ) -> (T, (<Self as ::chainrule::Differentiable>::Tangent, [T; N])) {
        let (value, pullback) = Self::__sum_at_vjp::<N>(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        pullback(<T as ::chainrule::Scalar>::ONE, self, &mut d_self, x, &mut d_x);
        (value, (d_self, d_x))
    }
    /// The value of `sum_at`; its gradient is added to the buffers.
    #[inline]
    pub fn sum_at_accumulate_grad<const N: usize>(
        self: &Self,
        x: &[T; N],
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut [T; N],
    ) -> T {
        let (value, pullback) = Self::__sum_at_vjp::<N>(self, x);
        pullback(<T as ::chainrule::Scalar>::ONE, self, d_self, x, d_x);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_sum_at<const N: usize>(
        self: &Self,
        x: &[T; N],
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &[T; N],
            &mut [T; N],
        ) + use<T, N>,
    ) {
        let (out, pullback) = Self::__sum_at_vjp::<N>(self, x);
        (
            out,
            move |
                d_out: T,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                x: &[T; N],
                d_x: &mut [T; N]|
            { pullback(d_out, again, d_self, x, d_x) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_sum_at(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_sum_at(&self) -> &Self {
        self
    }
    /// The result of `sum_at` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn sum_at_jvp<const N: usize>(
        self: &Self,
        args: &[T; N],
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, &[T; N]),
    ) -> (T, T) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__sum_at_jvp::<N>(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __sum_at_jvp<const N: usize>(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        x: &[T; N],
        x_dot: &[T; N],
    ) -> (T, T) {
        use ::core::clone::Clone as _;
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for i in 0..N {
            let mut this_dot_1 = (*this_dot).clone();
            let (value, value_dot) = this
                .__differentiated_at_forward(&mut this_dot_1, x[i], x_dot[i]);
            sum += value;
            sum_dot += value_dot;
        }
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_sum_at_forward<const N: usize>(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: &[T; N],
        x_dot: &[T; N],
    ) -> (T, T) {
        Self::__sum_at_jvp::<N>(self, this_dot, x, x_dot)
    }
}

impl Pendulum {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn energy_vjp(
        self: &Self,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__energy_vjp(self, angle);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_angle,) = pullback(d_out, self, &mut d_self);
                (d_self, d_angle)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_vjp(
        this: &Self,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let t1 = this.mass;
        let t2 = t1 * 9.81;
        let t3 = this.length;
        let t4 = t2 * t3;
        let t5 = 1.0 - angle.cos();
        let out = t4 * t5;
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                let d_angle = d_t5 * angle.sin();
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.length, &d_t3);
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &9.81,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.mass, &d_t1);
                (d_angle,)
            },
        )
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn energy_grad(
        self: &Self,
        angle: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__energy_vjp(self, angle);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle,) = pullback(1.0, self, &mut d_self);
        (d_self, d_angle)
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn energy_value_and_grad(
        self: &Self,
        angle: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__energy_vjp(self, angle);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle,) = pullback(1.0, self, &mut d_self);
        (value, (d_self, d_angle))
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn energy_accumulate_grad(
        self: &Self,
        angle: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_angle: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__energy_vjp(self, angle);
        let (d_angle_added,) = pullback(1.0, self, d_self);
        *d_angle += d_angle_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_energy(
        self: &Self,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__energy_vjp(self, angle);
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
    pub fn __keep_for_energy(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_energy(&self) -> &Self {
        self
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn energy_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let angle = args;
        let (this_dot, angle_dot) = tangents;
        Self::__energy_jvp(self, this_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (f64, f64) {
        let t1 = this.mass;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.mass);
        let t2 = t1 * 9.81;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &9.81,
            &t2,
            &t1_dot,
            &0.0,
        );
        let t3 = this.length;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.length);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = 1.0 - angle.cos();
        let out = t4 * t5;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &--(angle_dot * angle.sin()),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_energy_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (f64, f64) {
        Self::__energy_jvp(self, this_dot, angle, angle_dot)
    }
}

/// The derivatives of the function `reading`.
pub enum reading {}
impl reading {
    /// The result of `reading` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let (t1, norm_pullback) = v.__receiver_of_norm().__differentiated_norm();
        let (t2, new_pullback) = Point::__new_vjp(k, 2.0);
        let (t3, dot_pullback) = v.__receiver_of_dot().__differentiated_dot(t2);
        let out = t1 * t3;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let d_t1 = d_out * t3;
                let d_t3 = d_out * t1;
                let (d_t2,) = dot_pullback(d_t3, &v, &mut d_v);
                let (d_k, _) = new_pullback(d_t2);
                norm_pullback(d_t1, &v, &mut d_v);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `reading`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `reading` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `reading`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        k: f64,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `reading` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut v_dot_1 = v_dot.clone();
        let (t1, t1_dot) = v.__differentiated_norm_forward(&mut v_dot_1);
        let (t2, t2_dot) = Point::__new_jvp(k, k_dot, 2.0, 0.0);
        let mut v_dot_2 = v_dot.clone();
        let (t3, t3_dot) = v.__differentiated_dot_forward(&mut v_dot_2, t2, t2_dot);
        let out = t1 * t3;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, t3)
            + ::chainrule::__private::strong_mul(t3_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `writing`.
pub enum writing {}
impl writing {
    /// The result of `writing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut w = v;
        let w_before = w.__keep_for_scale();
        let (t1, scale_pullback) = w.__receiver_of_scale().__differentiated_scale(k);
        let w_before_1 = w.__keep_for_norm();
        let (n, norm_pullback) = w.__receiver_of_norm().__differentiated_norm();
        let w_before_2 = w.__keep_for_scale();
        let (t2, scale_pullback_1) = w.__receiver_of_scale().__differentiated_scale(n);
        let w_before_3 = w.__keep_for_walk();
        let (walked, walk_pullback) = w.__receiver_of_walk().__differentiated_walk(k);
        let t3 = w.x;
        let w_before_4 = w.__keep_for_norm();
        let (t4, norm_pullback_1) = w.__receiver_of_norm().__differentiated_norm();
        let t5 = t3 * t4;
        let w_before_5 = w.__keep_for_dot();
        let (t6, dot_pullback) = w.__receiver_of_dot().__differentiated_dot(v);
        let zeros = ::chainrule::__private::zeros_like(&w);
        let t7 = t5 + t6;
        let out = t7 + walked;
        (
            out,
            move |d_out: f64| {
                let mut d_w = zeros.clone();
                let (d_t7, d_walked) = ::chainrule::__private::add_pullback(
                    &t7,
                    &walked,
                    &out,
                    d_out,
                );
                let (d_t5, d_t6) = ::chainrule::__private::add_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                let (t8,) = dot_pullback(d_t6, &w_before_5, &mut d_w);
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                norm_pullback_1(d_t4, &w_before_4, &mut d_w);
                ::chainrule::__private::add_part(&mut d_w.x, &d_t3);
                let (t9,) = walk_pullback(d_walked, &w_before_3, &mut d_w);
                let t10 = ::chainrule::__private::zeros_like(&t2);
                let (d_n,) = scale_pullback_1(t10, &w_before_2, &mut d_w);
                norm_pullback(d_n, &w_before_1, &mut d_w);
                let t11 = ::chainrule::__private::zeros_like(&t1);
                let (t12,) = scale_pullback(t11, &w_before, &mut d_w);
                let t13 = d_w.clone();
                let d_v = ::chainrule::__private::plus(t8, t13);
                let d_k = t9 + t12;
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `writing`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `writing` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `writing`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        k: f64,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `writing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let v_dot_1 = v_dot.clone();
        let mut w = v;
        let mut w_dot = v_dot_1;
        let (t1, t1_dot) = w.__differentiated_scale_forward(&mut w_dot, k, k_dot);
        let (n, n_dot) = w.__differentiated_norm_forward(&mut w_dot);
        let (t2, t2_dot) = w.__differentiated_scale_forward(&mut w_dot, n, n_dot);
        let (walked, walked_dot) = w.__differentiated_walk_forward(&mut w_dot, k, k_dot);
        let t3 = w.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &w_dot.x);
        let (t4, t4_dot) = w.__differentiated_norm_forward(&mut w_dot);
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let v_dot_2 = v_dot.clone();
        let (t6, t6_dot) = w.__differentiated_dot_forward(&mut w_dot, v, v_dot_2);
        let t7 = t5 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t6,
            &t7,
            &t5_dot,
            &t6_dot,
        );
        let out = t7 + walked;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &walked,
            &out,
            &t7_dot,
            &walked_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `repeatedly`.
pub enum repeatedly {}
impl repeatedly {
    /// The result of `repeatedly` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        k: f64,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(v, k, n);
        (
            out,
            move |d_out: f64| {
                let (d_v, d_k, _) = pullback(d_out);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        k: f64,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_w_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_scale_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_w_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_norm_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut w = v;
        let mut saved_sum = ::chainrule::__private::vec![0.0; n];
        let mut sum = 0.0;
        for k_1 in 0..n {
            let w_before = w.__keep_for_scale();
            let (t3, scale_pullback) = w.__receiver_of_scale().__differentiated_scale(k);
            let w_before_1 = w.__keep_for_norm();
            let (t4, norm_pullback) = w.__receiver_of_norm().__differentiated_norm();
            let sum_1 = sum + t4;
            let t5 = w.x;
            w.x = ::chainrule::__private::add_assigned(&t5, &sum_1);
            ::chainrule::__private::push(&mut saved_w_before, w_before);
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_scale_pullback, scale_pullback);
            ::chainrule::__private::push(&mut saved_w_before_1, w_before_1);
            ::chainrule::__private::push(&mut saved_norm_pullback, norm_pullback);
            saved_sum[k_1] = sum_1;
            ::chainrule::__private::push(&mut saved_t2, t5);
            sum = sum_1;
        }
        let zeros = ::chainrule::__private::zeros_like(&w);
        let t6 = w.y;
        let out = sum * t6;
        (
            out,
            move |d_out: f64| {
                let mut saved_w_before_at = saved_w_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_scale_pullback_at = saved_scale_pullback.len();
                let mut saved_w_before_1_at = saved_w_before_1.len();
                let mut saved_norm_pullback_at = saved_norm_pullback.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_w = zeros.clone();
                let (d_sum, d_t6) = ::chainrule::__private::mul_pullback(
                    &sum,
                    &t6,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t6);
                let mut d_sum_1 = d_sum;
                let mut d_k = 0.0;
                for k_1 in (0..n).rev() {
                    saved_w_before_at -= 1;
                    let w_before = &saved_w_before[saved_w_before_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_scale_pullback_at -= 1;
                    let scale_pullback = &saved_scale_pullback[saved_scale_pullback_at];
                    saved_w_before_1_at -= 1;
                    let w_before_1 = &saved_w_before_1[saved_w_before_1_at];
                    saved_norm_pullback_at -= 1;
                    let norm_pullback = &saved_norm_pullback[saved_norm_pullback_at];
                    let sum_1 = saved_sum[k_1];
                    saved_t2_at -= 1;
                    let t5 = &saved_t2[saved_t2_at];
                    let d_t7 = d_w.x.clone();
                    ::chainrule::__private::set_zero(&mut d_w.x);
                    let (d_t5, t8) = ::chainrule::__private::add_pullback(
                        t5,
                        &::chainrule::__private::Assigned(&sum_1),
                        &::chainrule::__private::add_assigned(&*t5, &sum_1),
                        d_t7,
                    );
                    ::chainrule::__private::add_part(&mut d_w.x, &d_t5);
                    let d_sum_1_1 = d_sum_1 + t8;
                    norm_pullback(d_sum_1_1, w_before_1, &mut d_w);
                    let t9 = ::chainrule::__private::zeros_like(t3);
                    let (d_k_1,) = scale_pullback(t9, w_before, &mut d_w);
                    d_sum_1 = d_sum_1_1;
                    d_k += d_k_1;
                }
                let d_v = d_w.clone();
                (d_v, d_k, ())
            },
        )
    }
    /// The gradient of `repeatedly`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        k: f64,
        n: usize,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(v, k, n);
        let (d_v, d_k, _) = pullback(1.0);
        (d_v, d_k)
    }
    /// The value of `repeatedly` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        k: f64,
        n: usize,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(v, k, n);
        let (d_v, d_k, _) = pullback(1.0);
        (value, (d_v, d_k))
    }
    /// The value of `repeatedly`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        k: f64,
        n: usize,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k, n);
        let (d_v_added, d_k_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `repeatedly` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64, usize),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k, n) = args;
        let (v_dot, k_dot) = tangents;
        let n_dot = ();
        Self::__jvp(v, v_dot, k, k_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut w = v;
        let mut w_dot = v_dot;
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..n {
            let (t1, t1_dot) = w
                .__receiver_of_scale()
                .__differentiated_scale_forward(&mut w_dot, k, k_dot);
            let (t2, t2_dot) = w
                .__receiver_of_norm()
                .__differentiated_norm_forward(&mut w_dot);
            let sum_1 = sum + t2;
            let sum_1_dot = sum_dot + t2_dot;
            let t3 = w.x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &w_dot.x);
            let t4 = ::chainrule::__private::add_assigned(&t3, &sum_1);
            let t4_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &::chainrule::__private::Assigned(&sum_1),
                &t4,
                &t3_dot,
                &sum_1_dot,
            );
            w.x = t4;
            ::chainrule::__private::write_part(&mut w_dot.x, &t4_dot);
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        let t5 = w.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &w_dot.y);
        let out = sum * t5;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &sum,
            &t5,
            &out,
            &sum_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `parts`.
pub enum parts {}
impl parts {
    /// The result of `parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &mut [Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(points, k);
        (
            out,
            move |
                d_out: f64,
                d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let (d_k,) = pullback(d_out, d_points);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &mut [Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_points_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_scale_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_points_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_norm_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t2 = points.len();
        let mut sum = 0.0;
        for i in 0..t2 {
            let points_before = points[i].__keep_for_scale();
            let (t3, scale_pullback) = points[i].__differentiated_scale(k);
            let points_before_1 = points[i].__keep_for_norm();
            let (t4, norm_pullback) = points[i].__differentiated_norm();
            ::chainrule::__private::push(&mut saved_points_before, points_before);
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_scale_pullback, scale_pullback);
            ::chainrule::__private::push(&mut saved_points_before_1, points_before_1);
            ::chainrule::__private::push(&mut saved_norm_pullback, norm_pullback);
            sum += t4;
        }
        (
            sum,
            move |
                d_sum: f64,
                d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_points_before_at = saved_points_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_scale_pullback_at = saved_scale_pullback.len();
                let mut saved_points_before_1_at = saved_points_before_1.len();
                let mut saved_norm_pullback_at = saved_norm_pullback.len();
                let mut d_k = 0.0;
                for i in (0..t2).rev() {
                    saved_points_before_at -= 1;
                    let points_before = &saved_points_before[saved_points_before_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_scale_pullback_at -= 1;
                    let scale_pullback = &saved_scale_pullback[saved_scale_pullback_at];
                    saved_points_before_1_at -= 1;
                    let points_before_1 = &saved_points_before_1[saved_points_before_1_at];
                    saved_norm_pullback_at -= 1;
                    let norm_pullback = &saved_norm_pullback[saved_norm_pullback_at];
                    norm_pullback(d_sum, points_before_1, &mut d_points[i]);
                    let t5 = ::chainrule::__private::zeros_like(t3);
                    let (d_k_1,) = scale_pullback(t5, points_before, &mut d_points[i]);
                    d_k += d_k_1;
                }
                (d_k,)
            },
        )
    }
    /// The gradient of `parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &mut [Point],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(&*points);
        let (d_k,) = pullback(1.0, &mut d_points);
        (d_points, d_k)
    }
    /// The value of `parts` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &mut [Point],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(&*points);
        let (d_k,) = pullback(1.0, &mut d_points);
        (value, (d_points, d_k))
    }
    /// The value of `parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &mut [Point],
        k: f64,
        d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, k);
        let mut d_points_added = ::chainrule::__private::zeros_like(&*points);
        let (d_k_added,) = pullback(1.0, &mut d_points_added);
        *d_k += d_k_added;
        ::chainrule::__private::add_assign(d_points, &d_points_added);
        value
    }
    /// The result of `parts` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [Point], f64),
        tangents: (&mut [<Point as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (points, k) = args;
        let (points_dot, k_dot) = tangents;
        Self::__jvp(points, points_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &mut [Point],
        points_dot: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..points.len() {
            let (t1, t1_dot) = points[i]
                .__differentiated_scale_forward(&mut points_dot[i], k, k_dot);
            let (t2, t2_dot) = points[i]
                .__differentiated_norm_forward(&mut points_dot[i]);
            sum += t2;
            sum_dot += t2_dot;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for parts {}

/// The derivatives of the function `operators`.
pub enum operators {}
impl operators {
    /// The result of `operators` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let t1 = v * k;
        let w = v + t1;
        let zeros = ::chainrule::__private::zeros_like(&w);
        let t2 = k * w;
        let t3 = -v;
        let u = t2 + t3;
        let zeros_1 = ::chainrule::__private::zeros_like(&u);
        let t4 = u.x;
        let t5 = u.y;
        let t6 = t4 * t5;
        let t7 = w.x;
        let out = t6 + t7;
        (
            out,
            move |d_out: f64| {
                let mut d_u = zeros_1.clone();
                let mut d_w = zeros.clone();
                let (d_t6, d_t7) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t7,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_w.x, &d_t7);
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_u.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_u.x, &d_t4);
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &u,
                    d_u,
                );
                let t8 = ::chainrule::__private::neg_pullback(&v, &t3, d_t3);
                let (t9, d_w_1) = ::chainrule::__private::mul_pullback(
                    &k,
                    &w,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut d_w, &d_w_1);
                let (t10, d_t1) = ::chainrule::__private::add_pullback(&v, &t1, &w, d_w);
                let (t11, t12) = ::chainrule::__private::mul_pullback(&v, &k, &t1, d_t1);
                let d_v = ::chainrule::__private::plus(
                    ::chainrule::__private::plus(t8, t10),
                    t11,
                );
                let d_k = t9 + t12;
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `operators`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `operators` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `operators`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        k: f64,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `operators` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let t1 = v * k;
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &v,
            &k,
            &t1,
            &v_dot,
            &k_dot,
        );
        let w = v + t1;
        let w_dot = ::chainrule::__private::add_pushforward(
            &v,
            &t1,
            &w,
            &v_dot,
            &t1_dot,
        );
        let t2 = k * w;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &k,
            &w,
            &t2,
            &k_dot,
            &w_dot,
        );
        let t3 = -v;
        let t3_dot = ::chainrule::__private::neg_pushforward(&v, &t3, &v_dot);
        let u = t2 + t3;
        let u_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t3,
            &u,
            &t2_dot,
            &t3_dot,
        );
        let t4 = u.x;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &u_dot.x);
        let t5 = u.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &u_dot.y);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = w.x;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &w_dot.x);
        let out = t6 + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &t7,
            &out,
            &t6_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `by_path`.
pub enum by_path {}
impl by_path {
    /// The result of `by_path` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(v, k);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                let (d_k,) = pullback(d_out, v, &mut d_v);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Point,
            &mut <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (t1, norm_pullback) = Point::__norm_vjp(v);
        let (t2, scaled_pullback) = Point::__scaled_vjp(v, k);
        let (t3, dot_pullback) = Point::__dot_vjp(*v, t2);
        let out = t1 * t3;
        (
            out,
            move |
                d_out: f64,
                v: &Point,
                d_v: &mut <Point as ::chainrule::Differentiable>::Tangent|
            {
                let d_t1 = d_out * t3;
                let d_t3 = d_out * t1;
                let (d_t4, d_t2) = dot_pullback(d_t3);
                let (d_k,) = scaled_pullback(d_t2, v, &mut *d_v);
                ::chainrule::__private::add_assign(&mut *d_v, &d_t4);
                norm_pullback(d_t1, v, &mut *d_v);
                (d_k,)
            },
        )
    }
    /// The gradient of `by_path`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: &Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(v, k);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_k,) = pullback(1.0, v, &mut d_v);
        (d_v, d_k)
    }
    /// The value of `by_path` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(v, k);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_k,) = pullback(1.0, v, &mut d_v);
        (value, (d_v, d_k))
    }
    /// The value of `by_path`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &Point,
        k: f64,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_k_added,) = pullback(1.0, v, d_v);
        *d_k += d_k_added;
        value
    }
    /// The result of `by_path` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Point, f64),
        tangents: (&<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &Point,
        v_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (t1, t1_dot) = Point::__norm_jvp(v, v_dot);
        let t2_dot = (*v_dot).clone();
        let (t3, t3_dot) = Point::__scaled_jvp(v, v_dot, k, k_dot);
        let (t4, t4_dot) = Point::__dot_jvp(*v, t2_dot, t3, t3_dot);
        let out = t1 * t4;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, t4)
            + ::chainrule::__private::strong_mul(t4_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `receivers`.
pub enum receivers {}
impl receivers {
    /// The result of `receivers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Point as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, k);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_k,) = pullback(d_out, points, &mut d_points);
                (d_points, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Point],
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_norm_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_mixed_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let t3 = &UNIT;
        let (t4, new_pullback) = Point::__new_vjp(k, 1.0);
        let (sum, dot_pullback) = t3.__differentiated_dot(t4);
        let len = points.len();
        let mut sum_1 = sum;
        for k_1 in 0..len {
            let (t5, mixed_pullback) = points[k_1].__differentiated_mixed(k);
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            ::chainrule::__private::push(&mut saved_t2, t5);
            ::chainrule::__private::push(&mut saved_mixed_pullback, mixed_pullback);
            sum_1 = ::chainrule::__private::add_assigned(&sum_1, &t5);
        }
        let (t6, new_pullback_1) = Point::__new_vjp(k, sum_1);
        let zeros = ::chainrule::__private::zeros_like(&t6);
        let (t7, norm_pullback) = t6.__receiver_of_norm().__differentiated_norm();
        let t8 = sum_1 + t7;
        let len_1 = points.len();
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_2: f64 = -0.0;
        for k_2 in 0..len_1 {
            let (t9, norm_pullback_1) = points[k_2].__differentiated_norm();
            saved_sum_1[k_2] = sum_2;
            ::chainrule::__private::push(&mut saved_t1, t9);
            ::chainrule::__private::push(&mut saved_norm_pullback, norm_pullback_1);
            sum_2 += t9 * k;
        }
        let out = t8 + sum_2;
        (
            out,
            move |
                d_out: f64,
                points: &[Point],
                d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_norm_pullback_at = saved_norm_pullback.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_mixed_pullback_at = saved_mixed_pullback.len();
                let len = points.len();
                let mut d_t6 = zeros.clone();
                let (d_t8, d_sum_2) = ::chainrule::__private::add_pullback(
                    &t8,
                    &sum_2,
                    &out,
                    d_out,
                );
                let mut d_sum_2_1 = d_sum_2;
                let mut d_k = 0.0;
                for k_2 in (0..len).rev() {
                    let sum_2_1 = saved_sum_1[k_2];
                    saved_t1_at -= 1;
                    let t9 = &saved_t1[saved_t1_at];
                    saved_norm_pullback_at -= 1;
                    let norm_pullback_1 = &saved_norm_pullback[saved_norm_pullback_at];
                    let t10 = *t9 * k;
                    let (d_sum_2_2, d_t11) = ::chainrule::__private::add_pullback(
                        &sum_2_1,
                        &t10,
                        &(sum_2_1 + t10),
                        d_sum_2_1,
                    );
                    let (d_t9, d_k_1) = ::chainrule::__private::mul_pullback(
                        t9,
                        &k,
                        &t10,
                        d_t11,
                    );
                    norm_pullback_1(d_t9, &points[k_2], &mut d_points[k_2]);
                    d_sum_2_1 = d_sum_2_2;
                    d_k += d_k_1;
                }
                let (t12, d_t7) = ::chainrule::__private::add_pullback(
                    &sum_1,
                    &t7,
                    &t8,
                    d_t8,
                );
                norm_pullback(d_t7, &t6, &mut d_t6);
                let (t13, t14) = new_pullback_1(d_t6);
                let mut d_sum_1 = ::chainrule::__private::plus(t12, t14);
                let mut d_k_2 = 0.0;
                for k_1 in (0..len).rev() {
                    saved_sum_at -= 1;
                    let sum_1_1 = &saved_sum[saved_sum_at];
                    saved_t2_at -= 1;
                    let t5 = &saved_t2[saved_t2_at];
                    saved_mixed_pullback_at -= 1;
                    let mixed_pullback = &saved_mixed_pullback[saved_mixed_pullback_at];
                    let sum_3 = ::chainrule::__private::add_assigned(&*sum_1_1, &*t5);
                    let (d_sum_1_1, d_t5) = ::chainrule::__private::add_pullback(
                        sum_1_1,
                        &::chainrule::__private::Assigned(t5),
                        &sum_3,
                        d_sum_1,
                    );
                    let (d_k_3,) = mixed_pullback(
                        d_t5,
                        &points[k_1],
                        &mut d_points[k_1],
                    );
                    d_sum_1 = d_sum_1_1;
                    d_k_2 += d_k_3;
                }
                let (d_t4,) = dot_pullback(
                    d_sum_1,
                    &*t3,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &*t3,
                    ),
                );
                let (t15, _) = new_pullback(d_t4);
                let d_k_4 = d_k + t13 + d_k_2 + t15;
                (d_k_4,)
            },
        )
    }
    /// The gradient of `receivers`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Point],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (d_points, d_k)
    }
    /// The value of `receivers` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_k))
    }
    /// The value of `receivers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Point],
        k: f64,
        d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, k);
        let (d_k_added,) = pullback(1.0, points, d_points);
        *d_k += d_k_added;
        value
    }
    /// The result of `receivers` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Point], f64),
        tangents: (&[<Point as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (points, k) = args;
        let (points_dot, k_dot) = tangents;
        Self::__jvp(points, points_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Point],
        points_dot: &[<Point as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = &UNIT;
        let (t2, t2_dot) = Point::__new_jvp(k, k_dot, 1.0, 0.0);
        let mut t1_dot = ::chainrule::__zeros_of!(& * t1);
        let (sum, sum_dot) = t1.__differentiated_dot_forward(&mut t1_dot, t2, t2_dot);
        let len = points.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..len {
            let mut points_dot_1 = points_dot[k_1].clone();
            let (t3, t3_dot) = points[k_1]
                .__differentiated_mixed_forward(&mut points_dot_1, k, k_dot);
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t3);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t3),
                &sum_2,
                &sum_1_dot,
                &t3_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        let sum_1_dot_1 = sum_1_dot.clone();
        let (t4, t4_dot) = Point::__new_jvp(k, k_dot, sum_1, sum_1_dot_1);
        let mut t4_dot_1 = t4_dot.clone();
        let (t5, t5_dot) = t4.__differentiated_norm_forward(&mut t4_dot_1);
        let t6 = sum_1 + t5;
        let t6_dot = ::chainrule::__private::add_pushforward(
            &sum_1,
            &t5,
            &t6,
            &sum_1_dot,
            &t5_dot,
        );
        let len_1 = points.len();
        let mut sum_3: f64 = -0.0;
        let mut sum_3_dot = 0.0;
        for k_2 in 0..len_1 {
            let mut points_dot_2 = points_dot[k_2].clone();
            let (t7, t7_dot) = points[k_2]
                .__differentiated_norm_forward(&mut points_dot_2);
            let t8 = t7 * k;
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &t7,
                &k,
                &t8,
                &t7_dot,
                &k_dot,
            );
            let t9 = sum_3 + t8;
            let t9_dot = ::chainrule::__private::add_pushforward(
                &sum_3,
                &t8,
                &t9,
                &sum_3_dot,
                &t8_dot,
            );
            sum_3 = t9;
            sum_3_dot = t9_dot;
        }
        let out = t6 + sum_3;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &sum_3,
            &out,
            &t6_dot,
            &sum_3_dot,
        );
        (out, out_dot)
    }
}

impl Pendulum {
    /// The result of `swings` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn swings_vjp(
        self: &Self,
        angle: f64,
        n: u32,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__swings_vjp(self, angle, n);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_angle, _) = pullback(d_out, self, &mut d_self);
                (d_self, d_angle)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __swings_vjp(
        this: &Self,
        angle: f64,
        n: u32,
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                f64,
                &Self,
                &mut <Self as ::chainrule::Differentiable>::Tangent,
            ) -> (f64, ()),
        >,
    ) {
        let mut saved_swings_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let (out, rest_1) = if t1 {
            (angle, 0.0)
        } else {
            let (rest, swings_pullback) = this
                .__differentiated_swings(angle * this.length, n - 1);
            saved_swings_pullback = ::core::option::Option::Some(swings_pullback);
            (rest * this.mass + angle, rest)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_angle = if t1 {
                    d_out
                } else {
                    let swings_pullback = ::chainrule::__private::kept(
                        &saved_swings_pullback,
                    );
                    let t2 = this.length;
                    let t3 = this.mass;
                    let t4 = rest_1 * t3;
                    let (d_t5, t6) = ::chainrule::__private::add_pullback(
                        &t4,
                        &angle,
                        &(t4 + angle),
                        d_out,
                    );
                    let (d_rest, d_t7) = ::chainrule::__private::mul_pullback(
                        &rest_1,
                        &t3,
                        &t4,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_this.mass, &d_t7);
                    let (d_t8, _) = swings_pullback(d_rest, this, &mut *d_this);
                    let (t9, d_t10) = ::chainrule::__private::mul_pullback(
                        &angle,
                        &t2,
                        &(angle * t2),
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_this.length, &d_t10);
                    t6 + t9
                };
                (d_angle, ())
            }),
        )
    }
    /// The gradient of `swings`, with the shape of its arguments.
    #[inline]
    pub fn swings_grad(
        self: &Self,
        angle: f64,
        n: u32,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__swings_vjp(self, angle, n);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle, _) = pullback(1.0, self, &mut d_self);
        (d_self, d_angle)
    }
    /// The value of `swings` and its gradient.
    #[inline]
    pub fn swings_value_and_grad(
        self: &Self,
        angle: f64,
        n: u32,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__swings_vjp(self, angle, n);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle, _) = pullback(1.0, self, &mut d_self);
        (value, (d_self, d_angle))
    }
    /// The value of `swings`; its gradient is added to the buffers.
    #[inline]
    pub fn swings_accumulate_grad(
        self: &Self,
        angle: f64,
        n: u32,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_angle: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__swings_vjp(self, angle, n);
        let (d_angle_added, _) = pullback(1.0, self, d_self);
        *d_angle += d_angle_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_swings(
        self: &Self,
        angle: f64,
        n: u32,
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                f64,
                &Self,
                &mut <Self as ::chainrule::Differentiable>::Tangent,
            ) -> (f64, ()),
        >,
    ) {
        let (out, pullback) = Self::__swings_vjp(self, angle, n);
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) }),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_swings(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_swings(&self) -> &Self {
        self
    }
    /// The result of `swings` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn swings_jvp(
        self: &Self,
        args: (f64, u32),
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (angle, n) = args;
        let (this_dot, angle_dot) = tangents;
        let n_dot = ();
        Self::__swings_jvp(self, this_dot, angle, angle_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __swings_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if n == 0 {
            (angle, angle_dot)
        } else {
            let t1 = this.length;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.length);
            let t2 = angle * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &angle,
                &t1,
                &t2,
                &angle_dot,
                &t1_dot,
            );
            let mut this_dot_1 = (*this_dot).clone();
            let (rest, rest_dot) = this
                .__differentiated_swings_forward(&mut this_dot_1, t2, t2_dot, n - 1, ());
            let t3 = this.mass;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.mass);
            let t4 = rest * t3;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &rest,
                &t3,
                &t4,
                &rest_dot,
                &t3_dot,
            );
            let t5 = t4 + angle;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &angle,
                &t5,
                &t4_dot,
                &angle_dot,
            );
            (t5, t5_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_swings_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        Self::__swings_jvp(self, this_dot, angle, angle_dot, n, n_dot)
    }
}
impl Pendulum {
    /// The result of `factor` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn factor_vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__factor_vjp(x, n);
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
    pub fn __factor_vjp(
        x: f64,
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_factor_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let (out, rest_1) = if t1 {
            (x, 0.0)
        } else {
            let (rest, factor_pullback) = Self::__factor_vjp(x, n - 1);
            saved_factor_pullback = ::core::option::Option::Some(factor_pullback);
            (rest * x, rest)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let factor_pullback = ::chainrule::__private::kept(
                        &saved_factor_pullback,
                    );
                    let d_rest = d_out * x;
                    let (t2, _) = factor_pullback(d_rest);
                    d_out * rest_1 + t2
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `factor`, with the shape of its arguments.
    #[inline]
    pub fn factor_grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__factor_vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `factor` and its gradient.
    #[inline]
    pub fn factor_value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__factor_vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `factor`; its gradient is added to the buffers.
    #[inline]
    pub fn factor_accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__factor_vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `factor` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn factor_jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__factor_jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __factor_jvp(
        x: f64,
        x_dot: f64,
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let (rest, rest_dot) = Self::__factor_jvp(x, x_dot, n - 1, ());
            (
                rest * x,
                ::chainrule::__private::strong_mul(rest_dot, x)
                    + ::chainrule::__private::zero_mul(x_dot, rest),
            )
        };
        (out, out_dot)
    }
}

impl Point {
    /// The result of `area` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn area_vjp(
        self: &Self,
        k: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                <Real as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__area_vjp(self, k);
        (
            out,
            move |d_out: <Real as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_k,) = pullback(d_out, self, &mut d_self);
                (d_self, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __area_vjp(
        this: &Self,
        k: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (<Real as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let t1 = this.x;
        let t2 = this.y;
        let t3 = t1 * t2;
        let out = t3 * k;
        (
            out,
            move |
                d_out: <Real as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t3, d_k) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &k,
                    &out,
                    d_out,
                );
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                (d_k,)
            },
        )
    }
    /// The gradient of `area`, with the shape of its arguments.
    #[inline]
    pub fn area_grad<__Float>(
        self: &Self,
        k: Real,
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        <Real as ::chainrule::Differentiable>::Tangent,
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__area_vjp(self, k);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_k,) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (d_self, d_k)
    }
    /// The value of `area` and its gradient.
    #[inline]
    pub fn area_value_and_grad<__Float>(
        self: &Self,
        k: Real,
    ) -> (
        Real,
        (
            <Self as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__area_vjp(self, k);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_k,) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (value, (d_self, d_k))
    }
    /// The value of `area`; its gradient is added to the buffers.
    #[inline]
    pub fn area_accumulate_grad<__Float>(
        self: &Self,
        k: Real,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_k: &mut <Real as ::chainrule::Differentiable>::Tangent,
    ) -> Real
    where
        Real: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__area_vjp(self, k);
        let (d_k_added,) = pullback(
            <Real as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            d_self,
        );
        ::chainrule::__private::add_assign(d_k, &d_k_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_area(
        self: &Self,
        k: Real,
    ) -> (
        Real,
        impl ::core::ops::Fn(
            <Real as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (<Real as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::__area_vjp(self, k);
        (
            out,
            move |
                d_out: <Real as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_area(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_area(&self) -> &Self {
        self
    }
    /// The result of `area` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn area_jvp(
        self: &Self,
        args: Real,
        tangents: (
            &<Self as ::chainrule::Differentiable>::Tangent,
            <Real as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let k = args;
        let (this_dot, k_dot) = tangents;
        Self::__area_jvp(self, this_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __area_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        k: Real,
        k_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
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
        let out = t3 * k;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &k,
            &out,
            &t3_dot,
            &k_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_area_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        k: Real,
        k_dot: <Real as ::chainrule::Differentiable>::Tangent,
    ) -> (Real, <Real as ::chainrule::Differentiable>::Tangent) {
        Self::__area_jvp(self, this_dot, k, k_dot)
    }
}

impl<T: Float + Differentiable> Line<T> {
    /// The result of `at` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn at_vjp(
        self: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(T) -> (<Self as ::chainrule::Differentiable>::Tangent, T),
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__at_vjp(self, x);
        (
            out,
            move |d_out: T| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_x,) = pullback(d_out, self, &mut d_self);
                (d_self, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __at_vjp(
        this: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (T,) + use<T>,
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = this.slope;
        let t2 = ::chainrule::__private::generic::sin(x);
        let t3 = t1 * t2;
        let t4 = this.start;
        let t5 = T::from(0.5).unwrap();
        let t6 = t4 * t5;
        let out = t3 + t6;
        (
            out,
            move |
                d_out: T,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t3, d_t6) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t4, _) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_this.start, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                let d_x = d_t2 * ::chainrule::__private::generic::cos(x);
                ::chainrule::__private::add_part(&mut d_this.slope, &d_t1);
                (d_x,)
            },
        )
    }
    /// The gradient of `at`, with the shape of its arguments.
    #[inline]
    pub fn at_grad(
        self: &Self,
        x: T,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__at_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_x,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            self,
            &mut d_self,
        );
        (d_self, d_x)
    }
    /// The value of `at` and its gradient.
    #[inline]
    pub fn at_value_and_grad(
        self: &Self,
        x: T,
    ) -> (T, (<Self as ::chainrule::Differentiable>::Tangent, T))
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__at_vjp(self, x);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_x,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            self,
            &mut d_self,
        );
        (value, (d_self, d_x))
    }
    /// The value of `at`; its gradient is added to the buffers.
    #[inline]
    pub fn at_accumulate_grad(
        self: &Self,
        x: T,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut T,
    ) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__at_vjp(self, x);
        let (d_x_added,) = pullback(
            ::chainrule::__private::generic::one::<T>(),
            self,
            d_self,
        );
        *d_x += d_x_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_at(
        self: &Self,
        x: T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (T,) + use<T>,
    )
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__at_vjp(self, x);
        (
            out,
            move |
                d_out: T,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_at(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_at(&self) -> &Self {
        self
    }
    /// The result of `at` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn at_jvp(
        self: &Self,
        args: T,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, T),
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__at_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __at_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        x: T,
        x_dot: T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let t1 = this.slope;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.slope);
        let t2 = ::chainrule::__private::generic::sin(x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &(x_dot * ::chainrule::__private::generic::cos(x)),
        );
        let t4 = this.start;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.start);
        let t5 = T::from(0.5).unwrap();
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &::chainrule::__private::generic::zero::<T>(),
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_at_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: T,
        x_dot: T,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        Self::__at_jvp(self, this_dot, x, x_dot)
    }
}

const _: () = {
    /** The derivatives of the function `mul`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.slope.clone();
 let d_t5 = d_out_1.start.clone();
 let (d_t4, t6) = mul_pullback(&t4, &by, &t5, d_t5);
 let (d_t3, t7) = mul_pullback(&t3, &by, &t4, d_t4);
 add_part(&mut d_this.start, &d_t3);
 let (d_t1, t8) = mul_pullback(&t1, &by, &t2, d_t2);
 add_part(&mut d_this.slope, &d_t1);
 let d_by = t6 + t7 + t8;
 (d_this, d_by)
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
    enum mul {}
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
    impl mul {
        /// The result of `mul` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp<T: Float + Differentiable>(
            this: Line<T>,
            by: T,
        ) -> (
            Line<T>,
            impl ::core::ops::Fn(
                <Line<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (<Line<T> as ::chainrule::Differentiable>::Tangent, T),
        )
        where
            T: ::chainrule::__private::generic::IsScalar,
        {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.slope;
            let t2 = t1 * by;
            let t3 = this.start;
            let t4 = t3 * by;
            let t5 = t4 * by;
            let out = Line { slope: t2, start: t5 };
            (
                out,
                move |d_out: <Line<T> as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.slope.clone();
                    let d_t5 = d_out_1.start.clone();
                    let (d_t4, t6) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &by,
                        &t5,
                        d_t5,
                    );
                    let (d_t3, t7) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &by,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_this.start, &d_t3);
                    let (d_t1, t8) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &by,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.slope, &d_t1);
                    let d_by = t6 + t7 + t8;
                    (d_this, d_by)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp<T: Float + Differentiable>(
            this: Line<T>,
            by: T,
        ) -> (
            Line<T>,
            impl ::core::ops::Fn(
                <Line<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (<Line<T> as ::chainrule::Differentiable>::Tangent, T) + use<T>,
        )
        where
            T: ::chainrule::__private::generic::IsScalar,
        {
            Self::vjp::<T>(this, by)
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp<T: Float + Differentiable>(
            args: (Line<T>, T),
            tangents: (<Line<T> as ::chainrule::Differentiable>::Tangent, T),
        ) -> (Line<T>, <Line<T> as ::chainrule::Differentiable>::Tangent)
        where
            T: ::chainrule::__private::generic::IsScalar,
        {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__jvp::<T>(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp<T: Float + Differentiable>(
            this: Line<T>,
            this_dot: <Line<T> as ::chainrule::Differentiable>::Tangent,
            by: T,
            by_dot: T,
        ) -> (Line<T>, <Line<T> as ::chainrule::Differentiable>::Tangent)
        where
            T: ::chainrule::__private::generic::IsScalar,
        {
            let t1 = this.slope;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.slope);
            let t2 = t1 * by;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &by,
                &t2,
                &t1_dot,
                &by_dot,
            );
            let t3 = this.start;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.start);
            let t4 = t3 * by;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &by,
                &t4,
                &t3_dot,
                &by_dot,
            );
            let t5 = t4 * by;
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &by,
                &t5,
                &t4_dot,
                &by_dot,
            );
            let out = Line { slope: t2, start: t5 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.slope, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.start, &t5_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        mul : second lanes graph explain jacobian workspace gradient
    }
    #[automatically_derived]
    impl<T: Float + Differentiable> ::chainrule::__private::MulRule<T> for Line<T>
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        type Out = Line<T>;
        type OutTangent = <Line<T> as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Line<T> as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <T as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &T,
            _: &Line<T>,
            d_out: <Line<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Line<T> as ::chainrule::Differentiable>::Tangent,
            <T as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &T,
            _: &Line<T>,
            lhs_dot: &<Line<T> as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<T as ::chainrule::Differentiable>::Tangent,
        ) -> <Line<T> as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl<T: Float + Differentiable> ::chainrule::__private::StrongMulRule<T> for Line<T>
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        type Out = Line<T>;
        type OutTangent = <Line<T> as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Line<T> as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <T as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &T,
            _: &Line<T>,
            d_out: <Line<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Line<T> as ::chainrule::Differentiable>::Tangent,
            <T as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &T,
            _: &Line<T>,
            lhs_dot: &<Line<T> as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<T as ::chainrule::Differentiable>::Tangent,
        ) -> <Line<T> as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

/// The derivatives of the function `lines`.
pub enum lines {}
impl lines {
    /// The result of `lines` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        line: Line<f64>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Line<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let steep = line * x;
        let zeros = ::chainrule::__private::zeros_like(&steep);
        let (out, at_pullback) = steep.__receiver_of_at().__differentiated_at(x);
        (
            out,
            move |d_out: f64| {
                let mut d_steep = zeros.clone();
                let (t1,) = at_pullback(d_out, &steep, &mut d_steep);
                let (d_line, t2) = ::chainrule::__private::mul_pullback(
                    &line,
                    &x,
                    &steep,
                    d_steep,
                );
                let d_x = t1 + t2;
                (d_line, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        line: Line<f64>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Line<f64> as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(line, x)
    }
    /// The gradient of `lines`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        line: Line<f64>,
        x: f64,
    ) -> (<Line<f64> as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(line, x);
        pullback(1.0)
    }
    /// The value of `lines` and its gradient.
    #[inline]
    pub fn value_and_grad(
        line: Line<f64>,
        x: f64,
    ) -> (f64, (<Line<f64> as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(line, x);
        (value, pullback(1.0))
    }
    /// The value of `lines`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        line: Line<f64>,
        x: f64,
        d_line: &mut <Line<f64> as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(line, x);
        let (d_line_added, d_x_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_line, &d_line_added);
        *d_x += d_x_added;
        value
    }
    /// The result of `lines` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Line<f64>, f64),
        tangents: (<Line<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (line, x) = args;
        let (line_dot, x_dot) = tangents;
        Self::__jvp(line, line_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        line: Line<f64>,
        line_dot: <Line<f64> as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let steep = line * x;
        let steep_dot = ::chainrule::__private::mul_pushforward(
            &line,
            &x,
            &steep,
            &line_dot,
            &x_dot,
        );
        let mut steep_dot_1 = steep_dot.clone();
        let (out, out_dot) = steep
            .__differentiated_at_forward(&mut steep_dot_1, x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `at_an_element`.
pub enum at_an_element {}
impl at_an_element {
    /// The result of `at_an_element` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Point as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, k);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_k,) = pullback(d_out, points, &mut d_points);
                (d_points, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Point],
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let (t1, norm_pullback) = points[0].__differentiated_norm();
        let first = t1 * k;
        let t2 = points.len() - 1;
        let (t3, scaled_pullback) = points[t2].__differentiated_scaled(first);
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = t3.x;
        let out = first * t4;
        (
            out,
            move |
                d_out: f64,
                points: &[Point],
                d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let t5 = points.len() - 1;
                let mut d_t3 = zeros.clone();
                let (t6, d_t4) = ::chainrule::__private::mul_pullback(
                    &first,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t3.x, &d_t4);
                let (t7,) = scaled_pullback(d_t3, &points[t5], &mut d_points[t5]);
                let d_first = ::chainrule::__private::plus(t6, t7);
                let (d_t1, d_k) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &k,
                    &first,
                    d_first,
                );
                norm_pullback(d_t1, &points[0], &mut d_points[0]);
                (d_k,)
            },
        )
    }
    /// The gradient of `at_an_element`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Point],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (d_points, d_k)
    }
    /// The value of `at_an_element` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Point],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_k))
    }
    /// The value of `at_an_element`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Point],
        k: f64,
        d_points: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, k);
        let (d_k_added,) = pullback(1.0, points, d_points);
        *d_k += d_k_added;
        value
    }
    /// The result of `at_an_element` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Point], f64),
        tangents: (&[<Point as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (points, k) = args;
        let (points_dot, k_dot) = tangents;
        Self::__jvp(points, points_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Point],
        points_dot: &[<Point as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut points_dot_1 = points_dot[0].clone();
        let (t1, t1_dot) = points[0].__differentiated_norm_forward(&mut points_dot_1);
        let first = t1 * k;
        let first_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &k,
            &first,
            &t1_dot,
            &k_dot,
        );
        let t2 = points.len() - 1;
        let mut points_dot_2 = points_dot[t2].clone();
        let first_dot_1 = first_dot.clone();
        let (t3, t3_dot) = points[t2]
            .__differentiated_scaled_forward(&mut points_dot_2, first, first_dot_1);
        let t4 = t3.x;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &t3_dot.x);
        let out = first * t4;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &first,
            &t4,
            &out,
            &first_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `read_by_nobody`.
pub enum read_by_nobody {}
impl read_by_nobody {
    /// The result of `read_by_nobody` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&p);
        let x = p.x;
        let t1 = x + k;
        let _unread = halved(&t1);
        let out = x * k;
        (
            out,
            move |d_out: f64| {
                let mut d_p = zeros.clone();
                let (d_x, d_k) = ::chainrule::__private::mul_pullback(
                    &x,
                    &k,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_p.x, &d_x);
                (d_p, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(p, k)
    }
    /// The gradient of `read_by_nobody`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        p: Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(p, k);
        pullback(1.0)
    }
    /// The value of `read_by_nobody` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(p, k);
        (value, pullback(1.0))
    }
    /// The value of `read_by_nobody`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: Point,
        k: f64,
        d_p: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p, k);
        let (d_p_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `read_by_nobody` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (p, k) = args;
        let (p_dot, k_dot) = tangents;
        Self::__jvp(p, p_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: Point,
        p_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let x = p.x;
        let mut x_dot = ::chainrule::__zeros_of!(& x);
        ::chainrule::__private::read_part(&mut x_dot, &p_dot.x);
        let t1 = x + k;
        let _unread = halved(&t1);
        let out = x * k;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &k,
            &out,
            &x_dot,
            &k_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `halved`.
enum halved {}
impl halved {
    /// The result of `halved` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(x: &f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(x: &f64) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) + use<>) {
        let out = *x / 2.0;
        (
            out,
            move |d_out: f64, x: &f64, d_x: &mut f64| {
                let d_t1 = d_out / 2.0;
                *d_x += d_t1;
            },
        )
    }
    /// The gradient of `halved`, with the shape of its arguments.
    #[inline]
    fn grad(x: &f64) -> f64 {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `halved` and its gradient.
    #[inline]
    fn value_and_grad(x: &f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `halved`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad(x: &f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `halved` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(args: &f64, tangents: &f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(x: &f64, x_dot: &f64) -> (f64, f64) {
        let out = *x / 2.0;
        let out_dot = *x_dot / 2.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `reduced`.
pub enum reduced {}
impl reduced {
    /// The result of `reduced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: Point,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Point as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
    ) {
        let (out, pullback) = Self::__vjp(p, x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_p,) = pullback(d_out, x, &mut d_x);
                (d_p, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: Point,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
        ) -> (<Point as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_1 = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&p);
        let len = x.len();
        let mut saved_t2 = ::chainrule::__private::vec![0.0; len];
        let mut exits = false;
        let mut a = 0.0;
        for k in 0..len {
            let b = p.x - x[k];
            ::chainrule::__private::have_one_type(&a, &b);
            if exits {
                ::chainrule::__private::assert_scalar(&a);
                let t3 = a.tanh();
                saved_t2[k] = t3;
                a = t3 * b;
            } else {
                a = b;
            }
            ::chainrule::__private::push(&mut saved_exits_1, exits);
            exits = true;
        }
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t4 = ::core::default::Default::default();
        for k_1 in 0..len_1 {
            let t5 = p.y - x[k_1];
            ::chainrule::__private::have_one_type(&t4, &t5);
            let t7 = if exits_1 {
                let t6 = if ::core::matches!(
                    ::chainrule::__private::plain(t4.total_cmp((& t5))),
                    ::core::cmp::Ordering::Greater
                ) {
                    t4
                } else {
                    t5
                };
                t6
            } else {
                t5
            };
            ::chainrule::__private::push(&mut saved_exits, exits_1);
            ::chainrule::__private::push(&mut saved_t1, t4);
            exits_1 = true;
            t4 = t7;
        }
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let t8 = if exits { a } else { 2.0 };
        let t9 = p.x;
        let t10 = if exits_1 { t4 } else { t9 };
        let out = t8 * t10;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_exits_at = saved_exits.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_exits_1_at = saved_exits_1.len();
                let len = x.len();
                let mut d_p = zeros.clone();
                let (d_t8, d_t10) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t10,
                    &out,
                    d_out,
                );
                let (d_t4, d_t9) = if exits_1 {
                    let t11 = ::chainrule::__private::zeros_like(&t9);
                    (d_t10, t11)
                } else {
                    let t12 = zeros_1.clone();
                    (t12, d_t10)
                };
                ::chainrule::__private::add_part(&mut d_p.x, &d_t9);
                let d_a = if exits { d_t8 } else { 0.0 };
                let mut d_t4_1 = d_t4;
                for k_1 in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_1_1 = saved_exits[saved_exits_at];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    let t13 = p.y;
                    let t14 = x[k_1];
                    let t5 = t13 - t14;
                    let d_t5_1 = if exits_1_1 {
                        let d_t5 = if ::core::matches!(
                            ::chainrule::__private::plain(t4.total_cmp((& t5))),
                            ::core::cmp::Ordering::Greater
                        ) {
                            let t15 = ::chainrule::__private::zeros_like(&t5);
                            t15
                        } else {
                            let t16 = ::chainrule::__private::zeros_like(t4);
                            let d_t4_2 = d_t4_1;
                            d_t4_1 = t16;
                            d_t4_2
                        };
                        d_t5
                    } else {
                        let t17 = ::chainrule::__private::zeros_like(t4);
                        let d_t4_3 = d_t4_1;
                        d_t4_1 = t17;
                        d_t4_3
                    };
                    let (d_t18, d_t19) = ::chainrule::__private::sub_pullback(
                        &t13,
                        &t14,
                        &t5,
                        d_t5_1,
                    );
                    d_x[k_1] += d_t19;
                    ::chainrule::__private::add_part(&mut d_p.y, &d_t18);
                }
                let mut d_a_1 = d_a;
                for k in (0..len).rev() {
                    saved_exits_1_at -= 1;
                    let exits_2 = saved_exits_1[saved_exits_1_at];
                    let t20 = p.x;
                    let t21 = x[k];
                    let b = t20 - t21;
                    let d_b_1 = if exits_2 {
                        let t3 = saved_t2[k];
                        let (d_t3, d_b) = ::chainrule::__private::mul_pullback(
                            &t3,
                            &b,
                            &(t3 * b),
                            d_a_1,
                        );
                        d_a_1 = d_t3 * (1.0 - t3 * t3);
                        d_b
                    } else {
                        let d_a_2 = d_a_1;
                        d_a_1 = 0.0;
                        d_a_2
                    };
                    let (d_t22, d_t23) = ::chainrule::__private::sub_pullback(
                        &t20,
                        &t21,
                        &b,
                        d_b_1,
                    );
                    d_x[k] += d_t23;
                    ::chainrule::__private::add_part(&mut d_p.x, &d_t22);
                }
                (d_p,)
            },
        )
    }
    /// The gradient of `reduced`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        p: Point,
        x: &[f64],
    ) -> (
        <Point as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<f64>,
    ) {
        let (_, pullback) = Self::__vjp(p, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (d_p, d_x)
    }
    /// The value of `reduced` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: Point,
        x: &[f64],
    ) -> (
        f64,
        (
            <Point as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (value, pullback) = Self::__vjp(p, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (value, (d_p, d_x))
    }
    /// The value of `reduced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: Point,
        x: &[f64],
        d_p: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p, x);
        let (d_p_added,) = pullback(1.0, x, d_x);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `reduced` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, &[f64]),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, &[f64]),
    ) -> (f64, f64) {
        let (p, x) = args;
        let (p_dot, x_dot) = tangents;
        Self::__jvp(p, p_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: Point,
        p_dot: <Point as ::chainrule::Differentiable>::Tangent,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let len = x.len();
        let mut exits = false;
        let mut a = 0.0;
        let mut a_dot = 0.0;
        for k in 0..len {
            let t1 = p.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &p_dot.x);
            let t2 = x[k];
            let b = t1 - t2;
            let b_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t2,
                &b,
                &t1_dot,
                &x_dot[k],
            );
            ::chainrule::__private::have_one_type(&a, &b);
            if exits {
                ::chainrule::__private::assert_scalar(&a);
                let t3 = a.tanh();
                let t4 = t3 * b;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &t3,
                    &b,
                    &t4,
                    &(a_dot * (1.0 - t3 * t3)),
                    &b_dot,
                );
                a = t4;
                a_dot = t4_dot;
            } else {
                let b_dot_1 = b_dot.clone();
                a = b;
                a_dot = b_dot_1;
            }
            exits = true;
        }
        let len_1 = x.len();
        let t5 = ::core::default::Default::default();
        let t5_dot = ::chainrule::__zeros_of!(& t5);
        let mut exits_1 = false;
        let mut t6 = t5;
        let mut t6_dot = t5_dot;
        for k_1 in 0..len_1 {
            let t7 = p.y;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &p_dot.y);
            let t8 = x[k_1];
            let t9 = t7 - t8;
            let t9_dot = ::chainrule::__private::sub_pushforward(
                &t7,
                &t8,
                &t9,
                &t7_dot,
                &x_dot[k_1],
            );
            ::chainrule::__private::have_one_type(&t6, &t9);
            if exits_1 {
                if ::core::matches!(
                    ::chainrule::__private::plain(t6.total_cmp((& t9))),
                    ::core::cmp::Ordering::Greater
                ) {
                    let t6_dot_1 = t6_dot.clone();
                    t6_dot = t6_dot_1;
                } else {
                    let t9_dot_1 = t9_dot.clone();
                    t6 = t9;
                    t6_dot = t9_dot_1;
                }
            } else {
                let t9_dot_2 = t9_dot.clone();
                t6 = t9;
                t6_dot = t9_dot_2;
            }
            exits_1 = true;
        }
        let (t10, t10_dot) = if exits { (a, a_dot) } else { (2.0, 0.0) };
        let t11 = p.x;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &p_dot.x);
        let (t12, t12_dot) = if exits_1 { (t6, t6_dot) } else { (t11, t11_dot) };
        let out = t10 * t12;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t12,
            &out,
            &t10_dot,
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `named_like_floats`.
pub enum named_like_floats {}
impl named_like_floats {
    /// The result of `named_like_floats` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let (v_1, to_radians_pullback) = v
            .__receiver_of_to_radians()
            .__differentiated_to_radians();
        let zeros_1 = ::chainrule::__private::zeros_like(&v_1);
        let t1 = v_1.x;
        let t2 = t1 * k;
        let t3 = v_1.y;
        let t4 = t2 + t3;
        let (t5, hypot_pullback) = v_1.__receiver_of_hypot().__differentiated_hypot();
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let mut d_v_1 = zeros_1.clone();
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                hypot_pullback(d_t5, &v_1, &mut d_v_1);
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_v_1.y, &d_t3);
                let (d_t1, d_k) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &k,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_v_1.x, &d_t1);
                to_radians_pullback(d_v_1, &v, &mut d_v);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `named_like_floats`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        k: f64,
    ) -> (<Point as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `named_like_floats` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        k: f64,
    ) -> (f64, (<Point as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `named_like_floats`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        k: f64,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `named_like_floats` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, f64),
        tangents: (<Point as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut v_dot_1 = v_dot.clone();
        let (v_1, v_1_dot) = v.__differentiated_to_radians_forward(&mut v_dot_1);
        let t1 = v_1.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_1_dot.x);
        let t2 = t1 * k;
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &k,
            &t2,
            &t1_dot,
            &k_dot,
        );
        let t3 = v_1.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &v_1_dot.y);
        let t4 = t2 + t3;
        let t4_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let mut v_1_dot_1 = v_1_dot.clone();
        let (t5, t5_dot) = v_1.__differentiated_hypot_forward(&mut v_1_dot_1);
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

/// The derivatives of the function `names_of_several`.
pub enum names_of_several {}
impl names_of_several {
    /// The result of `names_of_several` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[Point],
        w: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Point as ::chainrule::Differentiable>::Tangent,
                >,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(v, w);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                let (d_w,) = pullback(d_out, v, &mut d_v);
                (d_v, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[Point],
        w: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Point],
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (<Point as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&w);
        let mut w_2 = w.x;
        let len = v.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let mut p_2 = v[k].x;
            ::chainrule::__private::assert_scalar(&p_2);
            sum += p_2.sin();
        }
        ::chainrule::__private::assert_scalar(&w_2);
        let t1 = w_2.cos();
        let out = sum * t1;
        (
            out,
            move |
                d_out: f64,
                v: &[Point],
                d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let len = v.len();
                let mut d_w = zeros.clone();
                let d_sum = d_out * t1;
                let d_t1 = d_out * sum;
                let d_w_2 = -(d_t1 * w_2.sin());
                for k in 0..len {
                    let p_2 = v[k].x;
                    let d_p_2 = d_sum * p_2.cos();
                    ::chainrule::__private::add_part(&mut d_v[k].x, &d_p_2);
                }
                ::chainrule::__private::add_part(&mut d_w.x, &d_w_2);
                (d_w,)
            },
        )
    }
    /// The gradient of `names_of_several`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: &[Point],
        w: Point,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        <Point as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(v, w);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_w,) = pullback(1.0, v, &mut d_v);
        (d_v, d_w)
    }
    /// The value of `names_of_several` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &[Point],
        w: Point,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(v, w);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_w,) = pullback(1.0, v, &mut d_v);
        (value, (d_v, d_w))
    }
    /// The value of `names_of_several`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &[Point],
        w: Point,
        d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_w: &mut <Point as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, w);
        let (d_w_added,) = pullback(1.0, v, d_v);
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        value
    }
    /// The result of `names_of_several` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Point], Point),
        tangents: (
            &[<Point as ::chainrule::Differentiable>::Tangent],
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (v, w) = args;
        let (v_dot, w_dot) = tangents;
        Self::__jvp(v, v_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &[Point],
        v_dot: &[<Point as ::chainrule::Differentiable>::Tangent],
        w: Point,
        w_dot: <Point as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut w_2 = w.x;
        let mut w_2_dot = ::chainrule::__private::zeros_like(&w_2);
        ::chainrule::__private::read_part(&mut w_2_dot, &w_dot.x);
        let len = v.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let mut p_2 = v[k].x;
            let mut p_2_dot = ::chainrule::__private::zeros_like(&p_2);
            ::chainrule::__private::read_part(&mut p_2_dot, &v_dot[k].x);
            ::chainrule::__private::assert_scalar(&p_2);
            sum += p_2.sin();
            sum_dot += p_2_dot * p_2.cos();
        }
        ::chainrule::__private::assert_scalar(&w_2);
        let t1 = w_2.cos();
        let out = sum * t1;
        let out_dot = sum_dot * t1 + -(w_2_dot * w_2.sin()) * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `names_of_several_in_patterns`.
pub enum names_of_several_in_patterns {}
impl names_of_several_in_patterns {
    /// The result of `names_of_several_in_patterns` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Point,
        w: &Point,
        u: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Point as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(v, w, u);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let (d_v, d_u) = pullback(d_out, w, &mut d_w);
                (d_v, d_w, d_u)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Point,
        w: &Point,
        u: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Point,
            &mut <Point as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Point as ::chainrule::Differentiable>::Tangent,
                <Point as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let zeros_1 = ::chainrule::__private::zeros_like(&u);
        let mut v_2 = v.y;
        let k = v.x;
        let mut t1 = u.y;
        ::chainrule::__private::assert_scalar(&t1);
        let t2 = 2.0 * t1.sin();
        let t3 = u.x;
        let mut u_2 = t2 - t3;
        let t4 = w.x;
        let k_1 = k * t4;
        let mut w_2 = w.x;
        ::chainrule::__private::assert_scalar(&v_2);
        let t5 = v_2.abs();
        ::chainrule::__private::assert_scalar(&u_2);
        let t6 = u_2.abs();
        let t7 = t5 * t6;
        ::chainrule::__private::assert_scalar(&w_2);
        let t8 = w_2.abs();
        let t9 = t7 * t8;
        let out = t9 * k_1;
        (
            out,
            move |
                d_out: f64,
                w: &Point,
                d_w: &mut <Point as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_v = zeros.clone();
                let mut d_u = zeros_1.clone();
                let (d_t9, d_k_1) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &k_1,
                    &out,
                    d_out,
                );
                let d_t7 = d_t9 * t8;
                let d_t8 = d_t9 * t7;
                let d_w_2 = d_t8 * ::chainrule::__private::sign(w_2);
                let d_t5 = d_t7 * t6;
                let d_t6 = d_t7 * t5;
                let d_u_2 = d_t6 * ::chainrule::__private::sign(u_2);
                let d_v_2 = d_t5 * ::chainrule::__private::sign(v_2);
                ::chainrule::__private::add_part(&mut d_w.x, &d_w_2);
                let (d_k, d_t4) = ::chainrule::__private::mul_pullback(
                    &k,
                    &t4,
                    &k_1,
                    d_k_1,
                );
                ::chainrule::__private::add_part(&mut d_w.x, &d_t4);
                let (d_t2, d_t3) = ::chainrule::__private::sub_pullback(
                    &t2,
                    &t3,
                    &u_2,
                    d_u_2,
                );
                ::chainrule::__private::add_part(&mut d_u.x, &d_t3);
                let d_t10 = d_t2 * 2.0;
                let d_t1 = d_t10 * t1.cos();
                ::chainrule::__private::add_part(&mut d_u.y, &d_t1);
                ::chainrule::__private::add_part(&mut d_v.x, &d_k);
                ::chainrule::__private::add_part(&mut d_v.y, &d_v_2);
                (d_v, d_u)
            },
        )
    }
    /// The gradient of `names_of_several_in_patterns`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Point,
        w: &Point,
        u: Point,
    ) -> (
        <Point as ::chainrule::Differentiable>::Tangent,
        <Point as ::chainrule::Differentiable>::Tangent,
        <Point as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(v, w, u);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_v, d_u) = pullback(1.0, w, &mut d_w);
        (d_v, d_w, d_u)
    }
    /// The value of `names_of_several_in_patterns` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Point,
        w: &Point,
        u: Point,
    ) -> (
        f64,
        (
            <Point as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(v, w, u);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_v, d_u) = pullback(1.0, w, &mut d_w);
        (value, (d_v, d_w, d_u))
    }
    /// The value of `names_of_several_in_patterns`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Point,
        w: &Point,
        u: Point,
        d_v: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_w: &mut <Point as ::chainrule::Differentiable>::Tangent,
        d_u: &mut <Point as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, w, u);
        let (d_v_added, d_u_added) = pullback(1.0, w, d_w);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        ::chainrule::__private::add_assign(d_u, &d_u_added);
        value
    }
    /// The result of `names_of_several_in_patterns` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Point, &Point, Point),
        tangents: (
            <Point as ::chainrule::Differentiable>::Tangent,
            &<Point as ::chainrule::Differentiable>::Tangent,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (v, w, u) = args;
        let (v_dot, w_dot, u_dot) = tangents;
        Self::__jvp(v, v_dot, w, w_dot, u, u_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Point,
        v_dot: <Point as ::chainrule::Differentiable>::Tangent,
        w: &Point,
        w_dot: &<Point as ::chainrule::Differentiable>::Tangent,
        u: Point,
        u_dot: <Point as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut v_2 = v.y;
        let mut v_2_dot = ::chainrule::__private::zeros_like(&v_2);
        ::chainrule::__private::read_part(&mut v_2_dot, &v_dot.y);
        let k = v.x;
        let mut k_dot = ::chainrule::__zeros_of!(& k);
        ::chainrule::__private::read_part(&mut k_dot, &v_dot.x);
        let mut t1 = u.y;
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::read_part(&mut t1_dot, &u_dot.y);
        ::chainrule::__private::assert_scalar(&t1);
        let t2 = 2.0 * t1.sin();
        let t3 = u.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &u_dot.x);
        let mut u_2 = t2 - t3;
        let u_2_dot = ::chainrule::__private::sub_pushforward(
            &t2,
            &t3,
            &u_2,
            &(t1_dot * t1.cos() * 2.0),
            &t3_dot,
        );
        let t4 = w.x;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &w_dot.x);
        let k_1 = k * t4;
        let k_1_dot = ::chainrule::__private::mul_pushforward(
            &k,
            &t4,
            &k_1,
            &k_dot,
            &t4_dot,
        );
        let mut w_2 = w.x;
        let mut w_2_dot = ::chainrule::__private::zeros_like(&w_2);
        ::chainrule::__private::read_part(&mut w_2_dot, &w_dot.x);
        ::chainrule::__private::assert_scalar(&v_2);
        let t5 = v_2.abs();
        ::chainrule::__private::assert_scalar(&u_2);
        let t6 = u_2.abs();
        let t7 = t5 * t6;
        ::chainrule::__private::assert_scalar(&w_2);
        let t8 = w_2.abs();
        let t9 = t7 * t8;
        let out = t9 * k_1;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &k_1,
            &out,
            &((v_2_dot * ::chainrule::__private::sign(v_2) * t6
                + u_2_dot * ::chainrule::__private::sign(u_2) * t5) * t8
                + w_2_dot * ::chainrule::__private::sign(w_2) * t7),
            &k_1_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `names_of_one`.
pub enum names_of_one {}
impl names_of_one {
    /// The result of `names_of_one` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[Point],
        p: f64,
        w: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Point as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
                <Point as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(v, p, w);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                let (d_p, d_w) = pullback(d_out, v, &mut d_v);
                (d_v, d_p, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[Point],
        p: f64,
        w: Point,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Point],
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (f64, <Point as ::chainrule::Differentiable>::Tangent) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let zeros = ::chainrule::__private::zeros_like(&w);
        let scale = p.abs().mul_add(0.5, 1.0);
        let (p_2, scaled_pullback) = v[0].__differentiated_scaled(scale);
        let zeros_1 = ::chainrule::__private::zeros_like(&p_2);
        let (t1, to_radians_pullback) = p_2
            .__receiver_of_to_radians()
            .__differentiated_to_radians();
        let zeros_2 = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.x;
        let t3 = p_2.y;
        let angle = t2 + t3;
        let t4 = v[1].x;
        let t5 = p_2.x;
        let mut w_2 = t4 * t5;
        let mut t6 = v[0].y;
        ::chainrule::__private::assert_scalar(&w_2);
        ::chainrule::__private::assert_scalar(&t6);
        let w_2_1 = w_2.mul_add(0.5, t6);
        let mut t7 = ::chainrule::__private::vec![w_2_1.sin(), w_2_1.powi(2)];
        let len = t7.len();
        let len_1 = t7.len();
        let mut sum: f64 = -0.0;
        for k in 0..len_1 {
            sum += t7[k];
        }
        let (most, hypot_pullback) = w.__receiver_of_hypot().__differentiated_hypot();
        let t8 = [p_2.x, sum];
        let len_2 = t8.len();
        let mut saved_w_2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut saved_t9: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut most_1 = most;
        for k_1 in 0..len_2 {
            let w_2_2 = t8[k_1].tanh();
            let t10 = most_1 * 0.5;
            saved_w_2[k_1] = w_2_2;
            saved_t9[k_1] = t10;
            most_1 = w_2_2.max(t10) + w_2_2.powi(2);
        }
        let t11 = w.x;
        let t12 = w.y;
        let mut p_1 = t11 * t12;
        ::chainrule::__private::assert_scalar(&p_1);
        let most_2 = most_1 + p_1.abs();
        let mut w_2_3 = w.x;
        let mut y = w.y;
        ::chainrule::__private::assert_scalar(&w_2_3);
        ::chainrule::__private::assert_scalar(&y);
        let most_3 = most_2 + w_2_3.atan2(y);
        let out = most_3 * angle;
        (
            out,
            move |
                d_out: f64,
                v: &[Point],
                d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let mut d_w = zeros.clone();
                let mut d_t8 = [0.0; 2];
                let mut d_t7 = ::chainrule::__private::vec![0.0; len];
                let mut d_t1 = zeros_2.clone();
                let mut d_p_2 = zeros_1.clone();
                let (d_most_3, d_angle) = ::chainrule::__private::mul_pullback(
                    &most_3,
                    &angle,
                    &out,
                    d_out,
                );
                let t13 = y * y + w_2_3 * w_2_3;
                let d_w_2_3 = ::chainrule::__private::zero_mul(
                    d_most_3,
                    ::chainrule::__private::div_or_zero(y, t13),
                );
                let d_y = -::chainrule::__private::zero_mul(
                    d_most_3,
                    ::chainrule::__private::div_or_zero(w_2_3, t13),
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_y);
                ::chainrule::__private::add_part(&mut d_w.x, &d_w_2_3);
                let d_p_1 = d_most_3 * ::chainrule::__private::sign(p_1);
                let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                    &t11,
                    &t12,
                    &p_1,
                    d_p_1,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t12);
                ::chainrule::__private::add_part(&mut d_w.x, &d_t11);
                let mut d_most_1 = d_most_3;
                for k_1 in (0..len_2).rev() {
                    let w_2_2 = saved_w_2[k_1];
                    let t10 = saved_t9[k_1];
                    let d_t10 = d_most_1
                        * ::chainrule::__private::max_second(w_2_2, t10);
                    let d_w_2_2 = d_most_1 * (2.0 * w_2_2)
                        + d_most_1 * ::chainrule::__private::max_first(w_2_2, t10);
                    let d_t14 = d_w_2_2 * (1.0 - w_2_2 * w_2_2);
                    d_t8[k_1] += d_t14;
                    d_most_1 = d_t10 * 0.5;
                }
                let d_t15 = d_t8[0];
                let d_sum = d_t8[1];
                ::chainrule::__private::add_part(&mut d_p_2.x, &d_t15);
                hypot_pullback(d_most_1, &w, &mut d_w);
                for k in 0..len_1 {
                    d_t7[..len_1][k] += d_sum;
                }
                let d_t16 = d_t7[0];
                let d_t17 = d_t7[1];
                let d_w_2_1 = d_t17 * (2.0 * w_2_1) + d_t16 * w_2_1.cos();
                let d_w_2 = d_w_2_1 * 0.5;
                ::chainrule::__private::add_part(&mut d_v[0].y, &d_w_2_1);
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &w_2,
                    d_w_2,
                );
                ::chainrule::__private::add_part(&mut d_p_2.x, &d_t5);
                ::chainrule::__private::add_part(&mut d_v[1].x, &d_t4);
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &angle,
                    d_angle,
                );
                ::chainrule::__private::add_part(&mut d_p_2.y, &d_t3);
                ::chainrule::__private::add_part(&mut d_t1.x, &d_t2);
                to_radians_pullback(d_t1, &p_2, &mut d_p_2);
                let (d_scale,) = scaled_pullback(d_p_2, &v[0], &mut d_v[0]);
                let d_t18 = d_scale * 0.5;
                let d_p = d_t18 * ::chainrule::__private::sign(p);
                (d_p, d_w)
            },
        )
    }
    /// The gradient of `names_of_one`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: &[Point],
        p: f64,
        w: Point,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        f64,
        <Point as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(v, p, w);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_p, d_w) = pullback(1.0, v, &mut d_v);
        (d_v, d_p, d_w)
    }
    /// The value of `names_of_one` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &[Point],
        p: f64,
        w: Point,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            f64,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(v, p, w);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_p, d_w) = pullback(1.0, v, &mut d_v);
        (value, (d_v, d_p, d_w))
    }
    /// The value of `names_of_one`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &[Point],
        p: f64,
        w: Point,
        d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_p: &mut f64,
        d_w: &mut <Point as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, p, w);
        let (d_p_added, d_w_added) = pullback(1.0, v, d_v);
        *d_p += d_p_added;
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        value
    }
    /// The result of `names_of_one` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Point], f64, Point),
        tangents: (
            &[<Point as ::chainrule::Differentiable>::Tangent],
            f64,
            <Point as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (v, p, w) = args;
        let (v_dot, p_dot, w_dot) = tangents;
        Self::__jvp(v, v_dot, p, p_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &[Point],
        v_dot: &[<Point as ::chainrule::Differentiable>::Tangent],
        p: f64,
        p_dot: f64,
        w: Point,
        w_dot: <Point as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let scale = p.abs().mul_add(0.5, 1.0);
        let scale_dot = p_dot * ::chainrule::__private::sign(p) * 0.5;
        let mut v_dot_1 = v_dot[0].clone();
        let (p_2, p_2_dot) = v[0]
            .__differentiated_scaled_forward(&mut v_dot_1, scale, scale_dot);
        let mut p_2_dot_1 = p_2_dot.clone();
        let (t1, t1_dot) = p_2.__differentiated_to_radians_forward(&mut p_2_dot_1);
        let t2 = t1.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &t1_dot.x);
        let t3 = p_2.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &p_2_dot.y);
        let angle = t2 + t3;
        let angle_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t3,
            &angle,
            &t2_dot,
            &t3_dot,
        );
        let t4 = v[1].x;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &v_dot[1].x);
        let t5 = p_2.x;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &p_2_dot.x);
        let mut w_2 = t4 * t5;
        let w_2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &t5,
            &w_2,
            &t4_dot,
            &t5_dot,
        );
        let mut t6 = v[0].y;
        let mut t6_dot = ::chainrule::__private::zeros_like(&t6);
        ::chainrule::__private::read_part(&mut t6_dot, &v_dot[0].y);
        ::chainrule::__private::assert_scalar(&w_2);
        ::chainrule::__private::assert_scalar(&t6);
        let w_2_1 = w_2.mul_add(0.5, t6);
        let w_2_1_dot = w_2_dot * 0.5 + t6_dot;
        let t7 = ::chainrule::__private::vec![w_2_1.sin(), w_2_1.powi(2)];
        let t7_dot = ::chainrule::__private::vec![
            ::chainrule::__private::strong_mul(w_2_1_dot, w_2_1.cos()),
            ::chainrule::__private::zero_mul(2.0 * w_2_1, w_2_1_dot)
        ];
        let len = t7.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            sum += t7[k];
            sum_dot += t7_dot[k];
        }
        let mut w_dot_1 = w_dot.clone();
        let (most, most_dot) = w.__differentiated_hypot_forward(&mut w_dot_1);
        let t8 = p_2.x;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &p_2_dot.x);
        let t9 = [t8, sum];
        let t9_dot = [t8_dot, sum_dot];
        let len_1 = t9.len();
        let mut most_1 = most;
        let mut most_1_dot = most_dot;
        for k_1 in 0..len_1 {
            let w_2_2 = t9[k_1].tanh();
            let w_2_2_dot = ::chainrule::__private::strong_mul(
                t9_dot[k_1],
                1.0 - w_2_2 * w_2_2,
            );
            let t10 = most_1 * 0.5;
            most_1 = w_2_2.max(t10) + w_2_2.powi(2);
            most_1_dot = ::chainrule::__private::strong_mul(
                w_2_2_dot,
                ::chainrule::__private::max_first(w_2_2, t10),
            )
                + ::chainrule::__private::strong_mul(
                    most_1_dot * 0.5,
                    ::chainrule::__private::max_second(w_2_2, t10),
                ) + ::chainrule::__private::zero_mul(2.0 * w_2_2, w_2_2_dot);
        }
        let t11 = w.x;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &w_dot.x);
        let t12 = w.y;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &w_dot.y);
        let mut p_1 = t11 * t12;
        let p_1_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &t12,
            &p_1,
            &t11_dot,
            &t12_dot,
        );
        ::chainrule::__private::assert_scalar(&p_1);
        let most_2 = most_1 + p_1.abs();
        let most_2_dot = most_1_dot + p_1_dot * ::chainrule::__private::sign(p_1);
        let mut w_2_3 = w.x;
        let mut w_2_3_dot = ::chainrule::__private::zeros_like(&w_2_3);
        ::chainrule::__private::read_part(&mut w_2_3_dot, &w_dot.x);
        let mut y = w.y;
        let mut y_dot = ::chainrule::__private::zeros_like(&y);
        ::chainrule::__private::read_part(&mut y_dot, &w_dot.y);
        ::chainrule::__private::assert_scalar(&w_2_3);
        ::chainrule::__private::assert_scalar(&y);
        let t13 = y * y + w_2_3 * w_2_3;
        let most_3 = most_2 + w_2_3.atan2(y);
        let most_3_dot = most_2_dot
            + (::chainrule::__private::zero_mul(
                w_2_3_dot,
                ::chainrule::__private::div_or_zero(y, t13),
            )
                - ::chainrule::__private::zero_mul(
                    y_dot,
                    ::chainrule::__private::div_or_zero(w_2_3, t13),
                ));
        let out = most_3 * angle;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &most_3,
            &angle,
            &out,
            &most_3_dot,
            &angle_dot,
        );
        (out, out_dot)
    }
}

impl Point {
    /// The result of `within` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn within_vjp(
        self: &Self,
        most: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__within_vjp(self, most);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_most,) = pullback(d_out, self, &mut d_self);
                (d_self, d_most)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __within_vjp(
        this: &Self,
        most: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let (t2, t3) = if this.x * most > 5.0 {
            (false, ::core::default::Default::default())
        } else {
            let t1 = ::core::option::Option::Some(this.y * most);
            let zeros = ::chainrule::__private::zeros_like(&t1);
            saved_zeros = ::core::option::Option::Some(zeros);
            (true, t1)
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let out = if t2 {
            t3
        } else {
            let t4 = ::core::option::Option::None;
            t4
        };
        (
            out,
            move |
                d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t3 = zeros_1.clone();
                let t5 = this.x * most > 5.0;
                if t2 {
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                }
                let d_most_1 = if t5 {
                    0.0
                } else {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let t6 = this.y;
                    let mut d_t1 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                    let d_t7 = d_t1.__Arrived_0_mut().clone();
                    let (d_t8, d_most) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &most,
                        &(t6 * most),
                        d_t7,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t8);
                    d_most
                };
                (d_most_1,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_within(
        self: &Self,
        most: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__within_vjp(self, most);
        (
            out,
            move |
                d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_within(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_within(&self) -> &Self {
        self
    }
    /// The result of `within` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn within_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let most = args;
        let (this_dot, most_dot) = tangents;
        Self::__within_jvp(self, this_dot, most, most_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __within_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (t5, t6, t6_dot) = if this.x * most > 5.0 {
            let t1 = ::core::default::Default::default();
            let t1_dot = ::chainrule::__zeros_of!(& t1);
            (false, t1, t1_dot)
        } else {
            let t2 = this.y;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &this_dot.y);
            let t3 = t2 * most;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &most,
                &t3,
                &t2_dot,
                &most_dot,
            );
            let t4 = ::core::option::Option::Some(t3);
            let t4_dot = ::core::option::Option::Some(t3_dot);
            (true, t4, t4_dot)
        };
        let (out, out_dot) = if t5 {
            (t6, t6_dot)
        } else {
            let t7 = ::core::option::Option::None;
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_within_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        Self::__within_jvp(self, this_dot, most, most_dot)
    }
}
impl Point {
    /// The result of `checked` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn checked_vjp(
        self: &Self,
        most: f64,
    ) -> (
        Result<f64, u8>,
        impl ::core::ops::Fn(
            <Result<f64, u8> as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__checked_vjp(self, most);
        (
            out,
            move |d_out: <Result<f64, u8> as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_most,) = pullback(d_out, self, &mut d_self);
                (d_self, d_most)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __checked_vjp(
        this: &Self,
        most: f64,
    ) -> (
        Result<f64, u8>,
        impl ::core::ops::Fn(
            <Result<f64, u8> as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let (t3, t4, mut t5) = if this.x * most > 5.0 {
            let t1 = ::core::option::Option::Some(2);
            (false, ::core::default::Default::default(), t1)
        } else {
            let t2 = ::core::option::Option::Some(this.y * most);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_zeros_1 = ::core::option::Option::Some(zeros);
            (true, t2, ::core::default::Default::default())
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let out = if t3 {
            let t6 = ::core::result::Result::Ok(
                ::chainrule::__private::copied(t4.__Some_0()),
            );
            let zeros_2 = ::chainrule::__private::zeros_like(&t6);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t6
        } else {
            let t7 = t5.unwrap();
            let t8 = ::core::result::Result::Err(t7);
            t8
        };
        (
            out,
            move |
                d_out: <Result<f64, u8> as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_t4 = zeros_1.clone();
                let t9 = this.x * most > 5.0;
                if t3 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    let d_t10 = d_t6.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_t10);
                }
                let d_most_1 = if t9 {
                    0.0
                } else {
                    let zeros = ::chainrule::__private::kept(&saved_zeros_1);
                    let t11 = this.y;
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t4);
                    let d_t12 = d_t2.__Arrived_0_mut().clone();
                    let (d_t13, d_most) = ::chainrule::__private::mul_pullback(
                        &t11,
                        &most,
                        &(t11 * most),
                        d_t12,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t13);
                    d_most
                };
                (d_most_1,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_checked(
        self: &Self,
        most: f64,
    ) -> (
        Result<f64, u8>,
        impl ::core::ops::Fn(
            <Result<f64, u8> as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__checked_vjp(self, most);
        (
            out,
            move |
                d_out: <Result<f64, u8> as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __keep_for_checked(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_checked(&self) -> &Self {
        self
    }
    /// The result of `checked` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn checked_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Result<f64, u8>, <Result<f64, u8> as ::chainrule::Differentiable>::Tangent) {
        let most = args;
        let (this_dot, most_dot) = tangents;
        Self::__checked_jvp(self, this_dot, most, most_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __checked_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (Result<f64, u8>, <Result<f64, u8> as ::chainrule::Differentiable>::Tangent) {
        use ::chainrule::__private::Present as _;
        let (t6, t7, mut t8, t7_dot) = if this.x * most > 5.0 {
            let t1 = ::core::option::Option::Some(2);
            let t2 = ::core::default::Default::default();
            let t2_dot = ::chainrule::__zeros_of!(& t2);
            (false, t2, t1, t2_dot)
        } else {
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = t3 * most;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &most,
                &t4,
                &t3_dot,
                &most_dot,
            );
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (true, t5, ::core::default::Default::default(), t5_dot)
        };
        let (out, out_dot) = if t6 {
            let t9 = ::chainrule::__private::copied(t7.__Some_0());
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, t7_dot.__Some_0());
            let t10 = ::core::result::Result::Ok(t9);
            let t10_dot = ::core::option::Option::Some(t9_dot);
            (t10, t10_dot)
        } else {
            let t11 = t8.unwrap();
            let t12 = ::core::result::Result::Err(t11);
            let t12_dot = ::chainrule::__zeros_of!(& t12);
            (t12, t12_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_checked_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (Result<f64, u8>, <Result<f64, u8> as ::chainrule::Differentiable>::Tangent) {
        Self::__checked_jvp(self, this_dot, most, most_dot)
    }
}

/// The derivatives of the function `giving_options`.
pub enum giving_options {}
impl giving_options {
    /// The result of `giving_options` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Point as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(v, k);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                let (d_k,) = pullback(d_out, v, &mut d_v);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[Point],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Point],
            &mut [<Point as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let (t1, checked_pullback) = v[1].__differentiated_checked(k);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let first = t1.is_ok();
        let t2 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let p = v[0];
        let zeros_2 = ::chainrule::__private::zeros_like(&p);
        let (t3, scaled_pullback) = p.__receiver_of_scaled().__differentiated_scaled(k);
        let zeros_3 = ::chainrule::__private::zeros_like(&t3);
        let (t4, within_pullback) = t3
            .__receiver_of_within()
            .__differentiated_within(2.0);
        let zeros_4 = ::chainrule::__private::zeros_like(&t4);
        let t5 = ::chainrule::__private::is_there(&t4);
        let t6 = ::chainrule::__private::present(&t4);
        let zeros_5 = ::chainrule::__private::zeros_like(&t6);
        let t8 = if t5 {
            let y = ::chainrule::__private::copied(t6.__Some_0());
            let t7 = ::core::option::Option::Some(y * y);
            let zeros_6 = ::chainrule::__private::zeros_like(&t7);
            saved_zeros = ::core::option::Option::Some(zeros_6);
            t7
        } else {
            ::core::default::Default::default()
        };
        let zeros_7 = ::chainrule::__private::zeros_like(&t8);
        let second = if t5 { ::chainrule::__private::copied(t8.__Some_0()) } else { k };
        let (mut t9, checked_pullback_1) = p
            .__receiver_of_checked()
            .__differentiated_checked(k);
        let zeros_8 = ::chainrule::__private::zeros_like(&t9);
        let mut t10 = t9.is_ok();
        let mut t11 = ::chainrule::__private::failure(&t9);
        let t12 = ::chainrule::__private::present(&t9);
        let zeros_9 = ::chainrule::__private::zeros_like(&t12);
        let mut t13 = if t10 {
            ::core::default::Default::default()
        } else {
            let error = ::chainrule::__private::handed_on(&t11);
            error + 1
        };
        let t14 = if t10 {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(t13)
        };
        let third = if t10 {
            ::chainrule::__private::copied(t12.__Some_0())
        } else {
            2.0
        };
        let (t15, within_pullback_1) = v[1].__differentiated_within(k);
        let zeros_10 = ::chainrule::__private::zeros_like(&t15);
        let t16 = t15.is_some();
        let mut t18 = if t16 {
            ::core::default::Default::default()
        } else {
            let t17 = ::core::option::Option::Some(3_u8);
            t17
        };
        let (fourth, t19_1) = if t16 {
            (::chainrule::__private::copied(t15.__Some_0()), 0.0)
        } else {
            let error_1 = ::chainrule::__private::handed_on(&t18);
            let t19 = f64::from(error_1);
            (t19 * k, t19)
        };
        let t20 = p.x;
        let t21 = if first {
            ::chainrule::__private::copied(t2.__Some_0())
        } else {
            t20
        };
        let t22 = t21 * second;
        let t23 = third * fourth;
        let t24 = t22 + t23;
        let (t25, within_pullback_2) = v[1].__differentiated_within(k);
        let zeros_11 = ::chainrule::__private::zeros_like(&t25);
        let t26 = ::chainrule::__private::is_there(&t25);
        let t27 = ::chainrule::__private::present(&t25);
        let zeros_12 = ::chainrule::__private::zeros_like(&t27);
        let t28 = if t26 {
            let mut y_1 = ::chainrule::__private::copied(t27.__Some_0());
            ::chainrule::__private::assert_scalar(&y_1);
            y_1.sin()
        } else {
            k
        };
        let out = t24 + t28;
        (
            out,
            move |
                d_out: f64,
                v: &[Point],
                d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent]|
            {
                let mut d_t27 = zeros_12.clone();
                let mut d_t25 = zeros_11.clone();
                let mut d_t15 = zeros_10.clone();
                let mut d_t12 = zeros_9.clone();
                let mut d_t9 = zeros_8.clone();
                let mut d_t8 = zeros_7.clone();
                let mut d_t6 = zeros_5.clone();
                let mut d_t4 = zeros_4.clone();
                let mut d_t3 = zeros_3.clone();
                let mut d_p = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t24, d_t28) = ::chainrule::__private::add_pullback(
                    &t24,
                    &t28,
                    &out,
                    d_out,
                );
                let t29 = if t26 {
                    let y_1 = ::chainrule::__private::copied(t27.__Some_0());
                    let d_y_1 = d_t28 * y_1.cos();
                    ::chainrule::__private::add_part(d_t27.__Some_0_mut(), &d_y_1);
                    0.0
                } else {
                    d_t28
                };
                ::chainrule::__private::add_assign(&mut d_t25, &d_t27);
                let (t30,) = within_pullback_2(d_t25, &v[1], &mut d_v[1]);
                let (d_t22, d_t23) = ::chainrule::__private::add_pullback(
                    &t22,
                    &t23,
                    &t24,
                    d_t24,
                );
                let d_third = d_t23 * fourth;
                let d_fourth = d_t23 * third;
                let (d_t21, d_second) = ::chainrule::__private::mul_pullback(
                    &t21,
                    &second,
                    &t22,
                    d_t22,
                );
                let d_t20 = if first {
                    ::chainrule::__private::add_part(d_t2.__Some_0_mut(), &d_t21);
                    let t31 = ::chainrule::__private::zeros_like(&t20);
                    t31
                } else {
                    d_t21
                };
                ::chainrule::__private::add_part(&mut d_p.x, &d_t20);
                let t32 = if t16 {
                    ::chainrule::__private::add_part(d_t15.__Some_0_mut(), &d_fourth);
                    0.0
                } else {
                    d_fourth * t19_1
                };
                let (t33,) = within_pullback_1(d_t15, &v[1], &mut d_v[1]);
                if t10 {
                    ::chainrule::__private::add_part(d_t12.__Some_0_mut(), &d_third);
                }
                ::chainrule::__private::add_assign(&mut d_t9, &d_t12);
                let (t34,) = checked_pullback_1(d_t9, &p, &mut d_p);
                let t35 = if t5 {
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_second);
                    0.0
                } else {
                    d_second
                };
                if t5 {
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros);
                    let y = ::chainrule::__private::copied(t6.__Some_0());
                    let mut d_t7 = (*zeros_6).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_t8);
                    let d_t36 = d_t7.__Arrived_0_mut().clone();
                    let (t37, t38) = ::chainrule::__private::mul_pullback(
                        &y,
                        &y,
                        &(y * y),
                        d_t36,
                    );
                    let d_y = ::chainrule::__private::plus(t37, t38);
                    ::chainrule::__private::add_part(d_t6.__Some_0_mut(), &d_y);
                }
                ::chainrule::__private::add_assign(&mut d_t4, &d_t6);
                let (_,) = within_pullback(d_t4, &t3, &mut d_t3);
                let (t39,) = scaled_pullback(d_t3, &p, &mut d_p);
                ::chainrule::__private::add_assign(&mut d_v[0], &d_p);
                ::chainrule::__private::add_assign(&mut d_t1, &d_t2);
                let (t40,) = checked_pullback(d_t1, &v[1], &mut d_v[1]);
                let d_k = t29 + t30 + t32 + t33 + t34 + t35 + t39 + t40;
                (d_k,)
            },
        )
    }
    /// The gradient of `giving_options`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: &[Point],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(v, k);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_k,) = pullback(1.0, v, &mut d_v);
        (d_v, d_k)
    }
    /// The value of `giving_options` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &[Point],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Point as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(v, k);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_k,) = pullback(1.0, v, &mut d_v);
        (value, (d_v, d_k))
    }
    /// The value of `giving_options`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &[Point],
        k: f64,
        d_v: &mut [<Point as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_k_added,) = pullback(1.0, v, d_v);
        *d_k += d_k_added;
        value
    }
    /// The result of `giving_options` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Point], f64),
        tangents: (&[<Point as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &[Point],
        v_dot: &[<Point as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut v_dot_1 = v_dot[1].clone();
        let (t1, t1_dot) = v[1].__differentiated_checked_forward(&mut v_dot_1, k, k_dot);
        let first = t1.is_ok();
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let p = v[0];
        let p_dot = v_dot[0].clone();
        let mut p_dot_1 = p_dot.clone();
        let (t3, t3_dot) = p.__differentiated_scaled_forward(&mut p_dot_1, k, k_dot);
        let mut t3_dot_1 = t3_dot.clone();
        let (t4, t4_dot) = t3.__differentiated_within_forward(&mut t3_dot_1, 2.0, 0.0);
        let t5 = ::chainrule::__private::is_there(&t4);
        let t6 = ::chainrule::__private::present(&t4);
        let t6_dot = t4_dot.clone();
        let (t10, t10_dot) = if t5 {
            let y = ::chainrule::__private::copied(t6.__Some_0());
            let mut y_dot = ::chainrule::__zeros_of!(& y);
            ::chainrule::__private::read_part(&mut y_dot, t6_dot.__Some_0());
            let t7 = y * y;
            let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                &y,
                &y,
                &t7,
                &y_dot,
                &y_dot,
            );
            let t8 = ::core::option::Option::Some(t7);
            let t8_dot = ::core::option::Option::Some(t7_dot);
            (t8, t8_dot)
        } else {
            let t9 = ::core::default::Default::default();
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            (t9, t9_dot)
        };
        let (second, second_dot) = if t5 {
            let t11 = ::chainrule::__private::copied(t10.__Some_0());
            let mut t11_dot = ::chainrule::__zeros_of!(& t11);
            ::chainrule::__private::read_part(&mut t11_dot, t10_dot.__Some_0());
            (t11, t11_dot)
        } else {
            (k, k_dot)
        };
        let mut p_dot_2 = p_dot.clone();
        let (mut t12, t12_dot) = p
            .__differentiated_checked_forward(&mut p_dot_2, k, k_dot);
        let mut t13 = t12.is_ok();
        let mut t14 = ::chainrule::__private::failure(&t12);
        let t15 = ::chainrule::__private::present(&t12);
        let t15_dot = t12_dot.clone();
        let mut t16 = if t13 {
            ::core::default::Default::default()
        } else {
            let error = ::chainrule::__private::handed_on(&t14);
            error + 1
        };
        let t17 = if t13 {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(t16)
        };
        let (third, third_dot) = if t13 {
            let t18 = ::chainrule::__private::copied(t15.__Some_0());
            let mut t18_dot = ::chainrule::__zeros_of!(& t18);
            ::chainrule::__private::read_part(&mut t18_dot, t15_dot.__Some_0());
            (t18, t18_dot)
        } else {
            (2.0, 0.0)
        };
        let mut v_dot_2 = v_dot[1].clone();
        let (t19, t19_dot) = v[1]
            .__differentiated_within_forward(&mut v_dot_2, k, k_dot);
        let t20 = t19.is_some();
        let mut t22 = if t20 {
            ::core::default::Default::default()
        } else {
            let t21 = ::core::option::Option::Some(3_u8);
            t21
        };
        let (fourth, fourth_dot) = if t20 {
            let t23 = ::chainrule::__private::copied(t19.__Some_0());
            let mut t23_dot = ::chainrule::__zeros_of!(& t23);
            ::chainrule::__private::read_part(&mut t23_dot, t19_dot.__Some_0());
            (t23, t23_dot)
        } else {
            let error_1 = ::chainrule::__private::handed_on(&t22);
            let t24 = f64::from(error_1);
            (t24 * k, k_dot * t24)
        };
        let t25 = p.x;
        let mut t25_dot = ::chainrule::__zeros_of!(& t25);
        ::chainrule::__private::read_part(&mut t25_dot, &p_dot.x);
        let (t27, t27_dot) = if first {
            let t26 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t26_dot = ::chainrule::__zeros_of!(& t26);
            ::chainrule::__private::read_part(&mut t26_dot, t2_dot.__Some_0());
            (t26, t26_dot)
        } else {
            (t25, t25_dot)
        };
        let t28 = t27 * second;
        let t28_dot = ::chainrule::__private::strong_mul_pushforward(
            &t27,
            &second,
            &t28,
            &t27_dot,
            &second_dot,
        );
        let t29 = third * fourth;
        let t30 = t28 + t29;
        let t30_dot = ::chainrule::__private::add_pushforward(
            &t28,
            &t29,
            &t30,
            &t28_dot,
            &(::chainrule::__private::strong_mul(third_dot, fourth)
                + ::chainrule::__private::strong_mul(fourth_dot, third)),
        );
        let mut v_dot_3 = v_dot[1].clone();
        let (t31, t31_dot) = v[1]
            .__differentiated_within_forward(&mut v_dot_3, k, k_dot);
        let t32 = ::chainrule::__private::present(&t31);
        let t32_dot = t31_dot.clone();
        let (t33, t33_dot) = if ::chainrule::__private::is_there(&t31) {
            let mut y_1 = ::chainrule::__private::copied(t32.__Some_0());
            let mut y_1_dot = ::chainrule::__private::zeros_like(&y_1);
            ::chainrule::__private::read_part(&mut y_1_dot, t32_dot.__Some_0());
            ::chainrule::__private::assert_scalar(&y_1);
            (y_1.sin(), ::chainrule::__private::strong_mul(y_1_dot, y_1.cos()))
        } else {
            (k, k_dot)
        };
        let out = t30 + t33;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t30,
            &t33,
            &out,
            &t30_dot,
            &t33_dot,
        );
        (out, out_dot)
    }
}

impl Grid {
    /// The result of `weight` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn weight_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__weight_vjp(self);
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
    pub fn __weight_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (t1, get_pullback) = this.__differentiated_get(0, 0);
        let (t2, sum_pullback) = this.__differentiated_sum();
        let out = t1 * t2;
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                sum_pullback(d_t2, this, &mut *d_this);
                let (_, _) = get_pullback(d_t1, this, &mut *d_this);
            },
        )
    }
    /// The gradient of `weight`, with the shape of its arguments.
    #[inline]
    pub fn weight_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__weight_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `weight` and its gradient.
    #[inline]
    pub fn weight_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__weight_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `weight`; its gradient is added to the buffers.
    #[inline]
    pub fn weight_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__weight_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_weight(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__weight_vjp(self);
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
    pub fn __keep_for_weight(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_weight(&self) -> &Self {
        self
    }
    /// The result of `weight` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn weight_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__weight_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __weight_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut this_dot_1 = (*this_dot).clone();
        let (t1, t1_dot) = this
            .__differentiated_get_forward(&mut this_dot_1, 0, (), 0, ());
        let mut this_dot_2 = (*this_dot).clone();
        let (t2, t2_dot) = this.__differentiated_sum_forward(&mut this_dot_2);
        let out = t1 * t2;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, t2)
            + ::chainrule::__private::strong_mul(t2_dot, t1);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_weight_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__weight_jvp(self, this_dot)
    }
}

impl Grid {
    /// The result of `get` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn get_vjp(
        self: &Self,
        i: usize,
        j: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__get_vjp(self, i, j);
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
        i: usize,
        j: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) + use<>,
    ) {
        let t1 = i * this.columns + j;
        let out = this.cells[t1];
        (
            out,
            move |
                d_out: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.cells; [t1]),
                    &d_out,
                );
                ((), ())
            },
        )
    }
    /// The gradient of `get`, with the shape of its arguments.
    #[inline]
    fn get_grad(
        self: &Self,
        i: usize,
        j: usize,
    ) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__get_vjp(self, i, j);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `get` and its gradient.
    #[inline]
    fn get_value_and_grad(
        self: &Self,
        i: usize,
        j: usize,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__get_vjp(self, i, j);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `get`; its gradient is added to the buffers.
    #[inline]
    fn get_accumulate_grad(
        self: &Self,
        i: usize,
        j: usize,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__get_vjp(self, i, j);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get(
        self: &Self,
        i: usize,
        j: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) + use<>,
    ) {
        let (out, pullback) = Self::__get_vjp(self, i, j);
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
        args: (usize, usize),
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (i, j) = args;
        let this_dot = tangents;
        let i_dot = ();
        let j_dot = ();
        Self::__get_jvp(self, this_dot, i, i_dot, j, j_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __get_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = i * this.columns + j;
        let out = this.cells[t1];
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut out_dot,
            ::chainrule::__part!(ref this_dot.cells; [t1]),
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_get_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        Self::__get_jvp(self, this_dot, i, i_dot, j, j_dot)
    }
}
impl Grid {
    /// The result of `set` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn set_vjp(
        self: &mut Self,
        i: usize,
        j: usize,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__set_vjp(self, i, j, value);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (_, _, d_value) = pullback(d_out, d_self);
                d_value
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __set_vjp(
        this: &mut Self,
        i: usize,
        j: usize,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), (), f64) + use<>,
    ) {
        let t1 = i * this.columns + j;
        this.cells[t1] = value;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_value = *::chainrule::__part!(mut d_this.cells; [t1]);
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_this.cells; [t1]),
                );
                ((), (), d_value)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_set(
        self: &mut Self,
        i: usize,
        j: usize,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> ((), (), f64) + use<>,
    ) {
        let (out, pullback) = Self::__set_vjp(self, i, j, value);
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
        args: (usize, usize, f64),
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (i, j, value) = args;
        let (this_dot, value_dot) = tangents;
        let i_dot = ();
        let j_dot = ();
        Self::__set_jvp(self, this_dot, i, i_dot, j, j_dot, value, value_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __set_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        let t1 = i * this.columns + j;
        this.cells[t1] = value;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut this_dot.cells; [t1]),
            &value_dot,
        );
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_set_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        i: usize,
        i_dot: impl ::core::marker::Sized,
        j: usize,
        j_dot: impl ::core::marker::Sized,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        Self::__set_jvp(self, this_dot, i, i_dot, j, j_dot, value, value_dot)
    }
}
impl Grid {
    /// The result of `begin` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn begin_vjp(
        self: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__begin_vjp(self, value);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value,) = pullback(d_out, d_self);
                d_value
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __begin_vjp(
        this: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let this_before = this.__keep_for_set();
        let (t1, set_pullback) = this.__differentiated_set(0, 0, value);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let t2 = ::chainrule::__private::zeros_like(&t1);
                let (_, _, d_value) = set_pullback(t2, &this_before, &mut *d_this);
                (d_value,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_begin(
        self: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__begin_vjp(self, value);
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
    fn __keep_for_begin(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_begin(&mut self) -> &mut Self {
        self
    }
    /// The result of `begin` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn begin_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let value = args;
        let (this_dot, value_dot) = tangents;
        Self::__begin_jvp(self, this_dot, value, value_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __begin_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        let (t1, t1_dot) = this
            .__differentiated_set_forward(
                &mut *this_dot,
                0,
                (),
                0,
                (),
                value,
                value_dot,
            );
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_begin_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        Self::__begin_jvp(self, this_dot, value, value_dot)
    }
}
impl Grid {
    /// The result of `push` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn push_vjp(
        self: &mut Self,
        factor: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__push_vjp(self, factor);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_factor,) = pullback(d_out, d_self);
                d_factor
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __push_vjp(
        this: &mut Self,
        factor: f64,
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
        ::chainrule::__private::assert_elements(&this.cells);
        let len = this.cells.len();
        for k in 0..len {
            let t2 = this.cells[k];
            this.cells[k] = ::chainrule::__private::mul_assigned(&t2, &factor);
            ::chainrule::__private::push(&mut saved_t1, t2);
        }
        let this_before = this.__keep_for_begin();
        let (t3, begin_pullback) = this.__differentiated_begin(factor);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut saved_t1_at = saved_t1.len();
                let t4 = ::chainrule::__private::zeros_like(&t3);
                let (t5,) = begin_pullback(t4, &this_before, &mut *d_this);
                let mut d_factor = 0.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    let d_t6 = ::chainrule::__part!(mut d_this.cells; [k]).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.cells; [k]),
                    );
                    let (d_t2, d_factor_1) = ::chainrule::__private::strong_mul_pullback(
                        t2,
                        &::chainrule::__private::Assigned(&factor),
                        &::chainrule::__private::mul_assigned(&*t2, &factor),
                        d_t6,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.cells; [k]),
                        &d_t2,
                    );
                    d_factor += d_factor_1;
                }
                let d_factor_2 = t5 + d_factor;
                (d_factor_2,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_push(
        self: &mut Self,
        factor: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__push_vjp(self, factor);
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
        let factor = args;
        let (this_dot, factor_dot) = tangents;
        Self::__push_jvp(self, this_dot, factor, factor_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __push_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        factor: f64,
        factor_dot: f64,
    ) -> ((), ()) {
        ::chainrule::__private::assert_elements(&this.cells);
        let len = this.cells.len();
        for k in 0..len {
            let t1 = this.cells[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.cells; [k]),
            );
            let t2 = ::chainrule::__private::mul_assigned(&t1, &factor);
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&factor),
                &t2,
                &t1_dot,
                &factor_dot,
            );
            this.cells[k] = t2;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.cells; [k]),
                &t2_dot,
            );
        }
        let (t3, t3_dot) = this
            .__differentiated_begin_forward(&mut *this_dot, factor, factor_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_push_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        factor: f64,
        factor_dot: f64,
    ) -> ((), ()) {
        Self::__push_jvp(self, this_dot, factor, factor_dot)
    }
}
impl Grid {
    /// The result of `add` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn add_vjp(
        self: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__add_vjp(self, value);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value,) = pullback(d_out, d_self);
                d_value
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __add_vjp(
        this: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let this_before = this.__keep_for_push();
        let (t1, push_pullback) = this.__differentiated_push(value);
        let this_before_1 = this.__keep_for_push();
        let (t2, push_pullback_1) = this.__differentiated_push(value + 1.0);
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let t3 = ::chainrule::__private::zeros_like(&t2);
                let (d_t4,) = push_pullback_1(t3, &this_before_1, &mut *d_this);
                let t5 = ::chainrule::__private::zeros_like(&t1);
                let (t6,) = push_pullback(t5, &this_before, &mut *d_this);
                let d_value = d_t4 + t6;
                (d_value,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_add(
        self: &mut Self,
        value: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__add_vjp(self, value);
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
        let value = args;
        let (this_dot, value_dot) = tangents;
        Self::__add_jvp(self, this_dot, value, value_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __add_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        let (t1, t1_dot) = this
            .__differentiated_push_forward(&mut *this_dot, value, value_dot);
        let (t2, t2_dot) = this
            .__differentiated_push_forward(&mut *this_dot, value + 1.0, value_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_add_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        value: f64,
        value_dot: f64,
    ) -> ((), ()) {
        Self::__add_jvp(self, this_dot, value, value_dot)
    }
}
impl Grid {
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
        ::chainrule::__private::assert_elements(&this.cells);
        let len = this.cells.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += this.cells[k];
        }
        (
            sum,
            move |
                d_sum: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let len = this.cells.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t1 = this.cells[k];
                    let (d_sum_2, d_t2) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t1,
                        &(sum + t1),
                        d_sum_1,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.cells; [k]),
                        &d_t2,
                    );
                    d_sum_1 = d_sum_2;
                }
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
        ::chainrule::__private::assert_elements(&this.cells);
        let len = this.cells.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = this.cells[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.cells; [k]),
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
    fn __differentiated_sum_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__sum_jvp(self, this_dot)
    }
}

/// The derivatives of the function `known_names`.
pub enum known_names {}
impl known_names {
    /// The result of `known_names` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, y, x * y, 1.0];
        let len = t1.len();
        let mut grid = Grid { columns: 2, cells: t1 };
        let grid_before = grid.__keep_for_set();
        let (t2, set_pullback) = grid
            .__receiver_of_set()
            .__differentiated_set(1, 1, x * x);
        let grid_before_1 = grid.__keep_for_add();
        let (t3, add_pullback) = grid.__receiver_of_add().__differentiated_add(y);
        let grid_before_2 = grid.__keep_for_sum();
        let (t4, sum_pullback) = grid.__receiver_of_sum().__differentiated_sum();
        let grid_before_3 = grid.__keep_for_get();
        let (t5, get_pullback) = grid.__receiver_of_get().__differentiated_get(0, 1);
        let zeros = ::chainrule::__private::zeros_like(&grid);
        let (t6, weight_pullback) = Grid::__weight_vjp(&grid);
        let out = t4 * t5 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_grid = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                weight_pullback(d_out, &grid, &mut d_grid);
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                let (_, _) = get_pullback(d_t5, &grid_before_3, &mut d_grid);
                sum_pullback(d_t4, &grid_before_2, &mut d_grid);
                let t7 = ::chainrule::__private::zeros_like(&t3);
                let (t8,) = add_pullback(t7, &grid_before_1, &mut d_grid);
                let t9 = ::chainrule::__private::zeros_like(&t2);
                let (_, _, d_t10) = set_pullback(t9, &grid_before, &mut d_grid);
                let t11 = d_t10 * x;
                ::chainrule::__private::add_assign(&mut d_t1, &d_grid.cells);
                let d_t12 = d_t1[2];
                let d_x = t11 + t11 + d_t1[0] + d_t12 * y;
                let d_y = t8 + d_t1[1] + d_t12 * x;
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
    /// The gradient of `known_names`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `known_names` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `known_names`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `known_names` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, y, x * y, 1.0];
        let t1_dot = ::chainrule::__private::vec![
            x_dot, y_dot, x_dot * y + y_dot * x, 0.0
        ];
        let mut grid = Grid { columns: 2, cells: t1 };
        let mut grid_dot = ::chainrule::__zeros_of!(& grid);
        ::chainrule::__private::write_part(&mut grid_dot.columns, &());
        ::chainrule::__private::write_part(&mut grid_dot.cells, &t1_dot);
        let (t2, t2_dot) = grid
            .__differentiated_set_forward(
                &mut grid_dot,
                1,
                (),
                1,
                (),
                x * x,
                x_dot * x + x_dot * x,
            );
        let (t3, t3_dot) = grid.__differentiated_add_forward(&mut grid_dot, y, y_dot);
        let (t4, t4_dot) = grid.__differentiated_sum_forward(&mut grid_dot);
        let (t5, t5_dot) = grid
            .__differentiated_get_forward(&mut grid_dot, 0, (), 1, ());
        let (t6, t6_dot) = Grid::__weight_jvp(&grid, &grid_dot);
        let out = t4 * t5 + t6;
        let out_dot = ::chainrule::__private::strong_mul(t4_dot, t5)
            + ::chainrule::__private::strong_mul(t5_dot, t4) + t6_dot;
        (out, out_dot)
    }
}

