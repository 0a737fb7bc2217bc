/// The derivatives of the function `norm`.
pub enum norm {}
impl norm {
    /// The result of `norm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(v);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, v, &mut d_v);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = v.x;
        let t2 = v.x;
        let t3 = t1 * t2;
        let t4 = v.y;
        let t5 = v.y;
        let t6 = t4 * t5;
        let mut t7 = t3 + t6;
        ::chainrule::__private::assert_scalar(&t7);
        let out = t7.sqrt();
        (
            out,
            move |
                d_out: f64,
                v: &Vec2,
                d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
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
                ::chainrule::__private::add_part(&mut d_v.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_v.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t2);
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
            },
        )
    }
    /// The gradient of `norm`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &Vec2) -> <Vec2 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        d_v
    }
    /// The value of `norm` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &Vec2,
    ) -> (f64, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        (value, d_v)
    }
    /// The value of `norm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &Vec2,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        pullback(1.0, v, d_v);
        value
    }
    /// The result of `norm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Vec2,
        tangents: &<Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &Vec2,
        v_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let t2 = v.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &v_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = v.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &v_dot.y);
        let t5 = v.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &v_dot.y);
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
}

/// The derivatives of the function `dot`.
pub enum dot {}
impl dot {
    /// The result of `dot` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Vec2,
        b: Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a.x;
        let t2 = b.x;
        let t3 = t1 * t2;
        let t4 = a.y;
        let t5 = b.y;
        let t6 = t4 * t5;
        let out = t3 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_a = zeros.clone();
                let mut d_b = zeros_1.clone();
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
                ::chainrule::__private::add_part(&mut d_b.y, &d_t5);
                ::chainrule::__private::add_part(&mut d_a.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_b.x, &d_t2);
                ::chainrule::__private::add_part(&mut d_a.x, &d_t1);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Vec2,
        b: Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b)
    }
    /// The gradient of `dot`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Vec2,
        b: Vec2,
    ) -> (
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `dot` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Vec2,
        b: Vec2,
    ) -> (
        f64,
        (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `dot`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Vec2,
        b: Vec2,
        d_a: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
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
        args: (Vec2, Vec2),
        tangents: (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
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
        a: Vec2,
        a_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        b: Vec2,
        b_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = a.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &a_dot.x);
        let t2 = b.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &b_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = a.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &a_dot.y);
        let t5 = b.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &b_dot.y);
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

/// The derivatives of the function `first`.
pub enum first {}
impl first {
    /// The result of `first` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let mut t1 = v.x;
        ::chainrule::__private::assert_scalar(&t1);
        let out = t1.sin() * 2.0;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let d_t2 = d_out * 2.0;
                let d_t1 = d_t2 * t1.cos();
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(v);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `first`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: Vec2) -> <Vec2 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::vjp(v);
        pullback(1.0)
    }
    /// The value of `first` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
    ) -> (f64, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::vjp(v);
        (value, pullback(1.0))
    }
    /// The value of `first`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        let (d_v_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `first` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Vec2,
        tangents: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut t1 = v.x;
        let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        ::chainrule::__private::assert_scalar(&t1);
        let out = t1.sin() * 2.0;
        let out_dot = t1_dot * t1.cos() * 2.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `area`.
pub enum area {}
impl area {
    /// The result of `area` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: Meters,
        b: &Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Meters as ::chainrule::Differentiable>::Tangent,
                <Meters as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: f64| {
                let mut d_b = ::chainrule::__private::zeros_like(b);
                let (d_a,) = pullback(d_out, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: Meters,
        b: &Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Meters,
            &mut <Meters as ::chainrule::Differentiable>::Tangent,
        ) -> (<Meters as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = a.0;
        let half = t1 * 0.5;
        let t2 = b.0;
        let out = half * t2;
        (
            out,
            move |
                d_out: f64,
                b: &Meters,
                d_b: &mut <Meters as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_a = zeros.clone();
                let (d_half, d_t2) = ::chainrule::__private::mul_pullback(
                    &half,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_b.0, &d_t2);
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &0.5,
                    &half,
                    d_half,
                );
                ::chainrule::__private::add_part(&mut d_a.0, &d_t1);
                (d_a,)
            },
        )
    }
    /// The gradient of `area`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: Meters,
        b: &Meters,
    ) -> (
        <Meters as ::chainrule::Differentiable>::Tangent,
        <Meters as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        let (d_a,) = pullback(1.0, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `area` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: Meters,
        b: &Meters,
    ) -> (
        f64,
        (
            <Meters as ::chainrule::Differentiable>::Tangent,
            <Meters as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_b = ::chainrule::__private::zeros_like(b);
        let (d_a,) = pullback(1.0, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `area`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: Meters,
        b: &Meters,
        d_a: &mut <Meters as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added,) = pullback(1.0, b, d_b);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `area` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Meters, &Meters),
        tangents: (
            <Meters as ::chainrule::Differentiable>::Tangent,
            &<Meters as ::chainrule::Differentiable>::Tangent,
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
        a: Meters,
        a_dot: <Meters as ::chainrule::Differentiable>::Tangent,
        b: &Meters,
        b_dot: &<Meters as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = a.0;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &a_dot.0);
        let half = t1 * 0.5;
        let half_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &0.5,
            &half,
            &t1_dot,
            &0.0,
        );
        let t2 = b.0;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &b_dot.0);
        let out = half * t2;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &half,
            &t2,
            &out,
            &half_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `forward`.
pub enum forward {}
impl forward {
    /// The result of `forward` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Model as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
    ) {
        let (out, pullback) = Self::__vjp(model, x);
        (
            out,
            move |d_out: f64| {
                let mut d_model = ::chainrule::__private::zeros_like(model);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, model, &mut d_model, x, &mut d_x);
                (d_model, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Model,
            &mut <Model as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_total = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut sum = 0.0;
        for k in 0..::chainrule::__private::plain(model.layers.len()) {
            let t2 = ::chainrule::__private::plain(model.layers[k].bias.len());
            let len = (::core::cmp::max(0, t2) as usize);
            let start = saved_t1.len();
            saved_t1.resize(start + len, 0.0);
            let end = start + len;
            let saved_t1_1 = &mut saved_t1[start..end];
            for i in 0..t2 {
                let mut total = model.layers[k].bias[i];
                for j in 0..x.len() {
                    ::chainrule::__private::push(&mut saved_total, total);
                    total = ::chainrule::__private::add_assigned(
                        &total,
                        &(model.layers[k].weights[i][j] * x[j]),
                    );
                }
                ::chainrule::__private::assert_scalar(&total);
                let t3 = total.tanh();
                let at = i as usize;
                saved_t1_1[at] = t3;
                sum += t3;
            }
        }
        let t4 = model.steps;
        let len_1 = (::core::cmp::max(0, t4) as usize);
        let mut saved_sum = ::chainrule::__private::vec![0.0; len_1];
        let mut sum_1 = sum;
        for k_1 in 0..t4 {
            let at_1 = k_1 as usize;
            saved_sum[at_1] = sum_1;
            sum_1 *= model.scale;
        }
        let t5 = model.rate;
        let out = sum_1 * t5;
        (
            out,
            move |
                d_out: f64,
                model: &Model,
                d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_total_at = saved_total.len();
                let mut saved_t1_at = saved_t1.len();
                let (d_sum_1, d_t5) = ::chainrule::__private::mul_pullback(
                    &sum_1,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_model.rate, &d_t5);
                let mut d_sum_1_1 = d_sum_1;
                let t6 = ::chainrule::__private::plain(model.layers.len());
                for k_1 in (0..model.steps).rev() {
                    let at_2 = k_1 as usize;
                    let sum_1_1 = saved_sum[at_2];
                    let t7 = model.scale;
                    let sum_2 = sum_1_1 * t7;
                    let (d_sum_1_2, d_t8) = ::chainrule::__private::mul_pullback(
                        &sum_1_1,
                        &t7,
                        &sum_2,
                        d_sum_1_1,
                    );
                    ::chainrule::__private::add_part(&mut d_model.scale, &d_t8);
                    d_sum_1_1 = d_sum_1_2;
                }
                for k in (0..t6).rev() {
                    let t2 = ::chainrule::__private::plain(model.layers[k].bias.len());
                    let len = (::core::cmp::max(0, t2) as usize);
                    saved_t1_at -= len;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for i in (0..t2).rev() {
                        let at_3 = i as usize;
                        let t3 = saved_t1_2[at_3];
                        let mut d_total = d_sum_1_1 * (1.0 - t3 * t3);
                        for j in (0..x.len()).rev() {
                            saved_total_at -= 1;
                            let total = &saved_total[saved_total_at];
                            let t9 = model.layers[k].weights[i][j];
                            let t10 = x[j];
                            let t11 = t9 * t10;
                            let total_1 = ::chainrule::__private::add_assigned(
                                &*total,
                                &t11,
                            );
                            let (d_total_1, d_t12) = ::chainrule::__private::add_pullback(
                                total,
                                &::chainrule::__private::Assigned(&t11),
                                &total_1,
                                d_total,
                            );
                            let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                                &t9,
                                &t10,
                                &t11,
                                d_t12,
                            );
                            d_x[j] += d_t14;
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(
                                    mut d_model.layers; [k].weights[i] [j]
                                ),
                                &d_t13,
                            );
                            d_total = d_total_1;
                        }
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut d_model.layers; [k].bias[i]),
                            &d_total,
                        );
                    }
                }
            },
        )
    }
    /// The gradient of `forward`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        model: &Model,
        x: &[f64],
    ) -> (
        <Model as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<f64>,
    ) {
        let (_, pullback) = Self::__vjp(model, x);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, model, &mut d_model, x, &mut d_x);
        (d_model, d_x)
    }
    /// The value of `forward` and its gradient.
    #[inline]
    pub fn value_and_grad(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        (
            <Model as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (value, pullback) = Self::__vjp(model, x);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, model, &mut d_model, x, &mut d_x);
        (value, (d_model, d_x))
    }
    /// The value of `forward`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        model: &Model,
        x: &[f64],
        d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(model, x);
        pullback(1.0, model, d_model, x, d_x);
        value
    }
    /// The result of `forward` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Model, &[f64]),
        tangents: (&<Model as ::chainrule::Differentiable>::Tangent, &[f64]),
    ) -> (f64, f64) {
        let (model, x) = args;
        let (model_dot, x_dot) = tangents;
        Self::__jvp(model, model_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        model: &Model,
        model_dot: &<Model as ::chainrule::Differentiable>::Tangent,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..::chainrule::__private::plain(model.layers.len()) {
            for i in 0..::chainrule::__private::plain(model.layers[k].bias.len()) {
                let total = model.layers[k].bias[i];
                let mut total_dot = ::chainrule::__zeros_of!(& total);
                ::chainrule::__private::read_part(
                    &mut total_dot,
                    ::chainrule::__part!(ref model_dot.layers; [k].bias[i]),
                );
                let mut total_1 = total;
                let mut total_1_dot = total_dot;
                for j in 0..x.len() {
                    let t1 = model.layers[k].weights[i][j];
                    let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                    ::chainrule::__private::read_part(
                        &mut t1_dot,
                        ::chainrule::__part!(ref model_dot.layers; [k].weights[i] [j]),
                    );
                    let t2 = x[j];
                    let t3 = t1 * t2;
                    let t3_dot = ::chainrule::__private::mul_pushforward(
                        &t1,
                        &t2,
                        &t3,
                        &t1_dot,
                        &x_dot[j],
                    );
                    let total_2 = ::chainrule::__private::add_assigned(&total_1, &t3);
                    let total_2_dot = ::chainrule::__private::add_pushforward(
                        &total_1,
                        &::chainrule::__private::Assigned(&t3),
                        &total_2,
                        &total_1_dot,
                        &t3_dot,
                    );
                    total_1 = total_2;
                    total_1_dot = total_2_dot;
                }
                ::chainrule::__private::assert_scalar(&total_1);
                let t4 = total_1.tanh();
                sum += t4;
                sum_dot += total_1_dot * (1.0 - t4 * t4);
            }
        }
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..model.steps {
            let t5 = model.scale;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &model_dot.scale);
            let sum_2 = sum_1 * t5;
            let sum_2_dot = ::chainrule::__private::mul_pushforward(
                &sum_1,
                &t5,
                &sum_2,
                &sum_1_dot,
                &t5_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        let t6 = model.rate;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &model_dot.rate);
        let out = sum_1 * t6;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &sum_1,
            &t6,
            &out,
            &sum_1_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `last_bias`.
pub enum last_bias {}
impl last_bias {
    /// The result of `last_bias` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        model: &Model,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Model as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(model);
        (
            out,
            move |d_out: f64| {
                let mut d_model = ::chainrule::__private::zeros_like(model);
                pullback(d_out, model, &mut d_model);
                d_model
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        model: &Model,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Model,
            &mut <Model as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let t1 = ::chainrule::__private::plain(model.layers.len()) - 1;
        let t2 = model.layers[t1].bias[0];
        let t3 = model.scale;
        let t4 = t2 * t3;
        let t5 = model.layers[t1].weights[0][1];
        let out = t4 + t5;
        (
            out,
            move |
                d_out: f64,
                model: &Model,
                d_model: &mut <Model as ::chainrule::Differentiable>::Tangent|
            {
                let t6 = ::chainrule::__private::plain(model.layers.len()) - 1;
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_model.layers; [t6].weights[0] [1]),
                    &d_t5,
                );
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_model.scale, &d_t3);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_model.layers; [t6].bias[0]),
                    &d_t2,
                );
            },
        )
    }
    /// The gradient of `last_bias`, with the shape of its arguments.
    #[inline]
    pub fn grad(model: &Model) -> <Model as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(model);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        pullback(1.0, model, &mut d_model);
        d_model
    }
    /// The value of `last_bias` and its gradient.
    #[inline]
    pub fn value_and_grad(
        model: &Model,
    ) -> (f64, <Model as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(model);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        pullback(1.0, model, &mut d_model);
        (value, d_model)
    }
    /// The value of `last_bias`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        model: &Model,
        d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(model);
        pullback(1.0, model, d_model);
        value
    }
    /// The result of `last_bias` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Model,
        tangents: &<Model as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let model = args;
        let model_dot = tangents;
        Self::__jvp(model, model_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        model: &Model,
        model_dot: &<Model as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let t1 = ::chainrule::__private::plain(model.layers.len()) - 1;
        let t2 = model.layers[t1].bias[0];
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(
            &mut t2_dot,
            ::chainrule::__part!(ref model_dot.layers; [t1].bias[0]),
        );
        let t3 = model.scale;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &model_dot.scale);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = model.layers[t1].weights[0][1];
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(
            &mut t5_dot,
            ::chainrule::__part!(ref model_dot.layers; [t1].weights[0] [1]),
        );
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

/// The derivatives of the function `energy`.
pub enum energy {}
impl energy {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(
        body: &Body<T>,
        mass: T,
    ) -> (
        T,
        impl ::core::ops::Fn(T) -> (<Body<T> as ::chainrule::Differentiable>::Tangent, T),
    ) {
        let (out, pullback) = Self::__vjp::<T>(body, mass);
        (
            out,
            move |d_out: T| {
                let mut d_body = ::chainrule::__private::zeros_like(body);
                let (d_mass,) = pullback(d_out, body, &mut d_body);
                (d_body, d_mass)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        body: &Body<T>,
        mass: T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &Body<T>,
            &mut <Body<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (T,) + use<T>,
    ) {
        let t1 = body.velocity[0];
        let t2 = body.velocity[0];
        let t3 = t1 * t2;
        let t4 = body.velocity[1];
        let t5 = body.velocity[1];
        let t6 = t4 * t5;
        let t7 = t3 + t6;
        let t8 = mass * t7;
        let t9 = T::from_f64(0.5);
        let kinetic = t8 * t9;
        let t10 = body.position[1];
        let t11 = mass * t10;
        let out = kinetic + t11;
        (
            out,
            move |
                d_out: T,
                body: &Body<T>,
                d_body: &mut <Body<T> as ::chainrule::Differentiable>::Tangent|
            {
                let (d_kinetic, d_t11) = ::chainrule::__private::add_pullback(
                    &kinetic,
                    &t11,
                    &out,
                    d_out,
                );
                let (t12, d_t10) = ::chainrule::__private::mul_pullback(
                    &mass,
                    &t10,
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.position; [1]),
                    &d_t10,
                );
                let (d_t8, _) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &t9,
                    &kinetic,
                    d_kinetic,
                );
                let (t13, d_t7) = ::chainrule::__private::mul_pullback(
                    &mass,
                    &t7,
                    &t8,
                    d_t8,
                );
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
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [1]),
                    &d_t5,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [1]),
                    &d_t4,
                );
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [0]),
                    &d_t2,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [0]),
                    &d_t1,
                );
                let d_mass = t12 + t13;
                (d_mass,)
            },
        )
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(
        body: &Body<T>,
        mass: T,
    ) -> (<Body<T> as ::chainrule::Differentiable>::Tangent, T) {
        let (_, pullback) = Self::__vjp::<T>(body, mass);
        let mut d_body = ::chainrule::__private::zeros_like(body);
        let (d_mass,) = pullback(<T as ::chainrule::Scalar>::ONE, body, &mut d_body);
        (d_body, d_mass)
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(
        body: &Body<T>,
        mass: T,
    ) -> (T, (<Body<T> as ::chainrule::Differentiable>::Tangent, T)) {
        let (value, pullback) = Self::__vjp::<T>(body, mass);
        let mut d_body = ::chainrule::__private::zeros_like(body);
        let (d_mass,) = pullback(<T as ::chainrule::Scalar>::ONE, body, &mut d_body);
        (value, (d_body, d_mass))
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(
        body: &Body<T>,
        mass: T,
        d_body: &mut <Body<T> as ::chainrule::Differentiable>::Tangent,
        d_mass: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T>(body, mass);
        let (d_mass_added,) = pullback(<T as ::chainrule::Scalar>::ONE, body, d_body);
        *d_mass += d_mass_added;
        value
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(
        args: (&Body<T>, T),
        tangents: (&<Body<T> as ::chainrule::Differentiable>::Tangent, T),
    ) -> (T, T) {
        let (body, mass) = args;
        let (body_dot, mass_dot) = tangents;
        Self::__jvp::<T>(body, body_dot, mass, mass_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(
        body: &Body<T>,
        body_dot: &<Body<T> as ::chainrule::Differentiable>::Tangent,
        mass: T,
        mass_dot: T,
    ) -> (T, T) {
        let t1 = body.velocity[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref body_dot.velocity; [0]),
        );
        let t2 = body.velocity[0];
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(
            &mut t2_dot,
            ::chainrule::__part!(ref body_dot.velocity; [0]),
        );
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = body.velocity[1];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref body_dot.velocity; [1]),
        );
        let t5 = body.velocity[1];
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(
            &mut t5_dot,
            ::chainrule::__part!(ref body_dot.velocity; [1]),
        );
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
        let t8 = mass * t7;
        let t8_dot = ::chainrule::__private::mul_pushforward(
            &mass,
            &t7,
            &t8,
            &mass_dot,
            &t7_dot,
        );
        let t9 = T::from_f64(0.5);
        let kinetic = t8 * t9;
        let kinetic_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &kinetic,
            &t8_dot,
            &<T as ::chainrule::Scalar>::ZERO,
        );
        let t10 = body.position[1];
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(
            &mut t10_dot,
            ::chainrule::__part!(ref body_dot.position; [1]),
        );
        let t11 = mass * t10;
        let t11_dot = ::chainrule::__private::mul_pushforward(
            &mass,
            &t10,
            &t11,
            &mass_dot,
            &t10_dot,
        );
        let out = kinetic + t11;
        let out_dot = ::chainrule::__private::add_pushforward(
            &kinetic,
            &t11,
            &out,
            &kinetic_dot,
            &t11_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `step`.
pub enum step {}
impl step {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        body: &mut Body<f64>,
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(body, dt);
        (
            out,
            move |
                d_out: (),
                d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let (d_dt,) = pullback(d_out, d_body);
                d_dt
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        body: &mut Body<f64>,
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        for i in 0..2 {
            let t3 = body.velocity[i];
            let t4 = body.position[i];
            body.position[i] = ::chainrule::__private::add_assigned(&t4, &(t3 * dt));
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_t2, t4);
        }
        let t5 = 9.81 * dt;
        let t6 = body.velocity[1];
        let t7 = ::chainrule::__private::sub_assigned(&t6, &t5);
        body.velocity[1] = t7;
        (
            (),
            move |
                (): (),
                d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let d_t7 = ::chainrule::__part!(mut d_body.velocity; [1]).clone();
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_body.velocity; [1]),
                );
                let (d_t6, d_t5) = ::chainrule::__private::sub_pullback(
                    &t6,
                    &::chainrule::__private::Assigned(&t5),
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [1]),
                    &d_t6,
                );
                let mut d_dt = 0.0;
                let t8 = d_t5 * 9.81;
                for i in (0..2).rev() {
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t4 = &saved_t2[saved_t2_at];
                    let t9 = *t3 * dt;
                    let d_t10 = ::chainrule::__part!(mut d_body.position; [i]).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_body.position; [i]),
                    );
                    let (d_t4, d_t11) = ::chainrule::__private::add_pullback(
                        t4,
                        &::chainrule::__private::Assigned(&t9),
                        &::chainrule::__private::add_assigned(&*t4, &t9),
                        d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_body.position; [i]),
                        &d_t4,
                    );
                    let (d_t3, d_dt_1) = ::chainrule::__private::mul_pullback(
                        t3,
                        &dt,
                        &t9,
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_body.velocity; [i]),
                        &d_t3,
                    );
                    d_dt += d_dt_1;
                }
                let d_dt_2 = t8 + d_dt;
                (d_dt_2,)
            },
        )
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Body<f64>, f64),
        tangents: (&mut <Body<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (body, dt) = args;
        let (body_dot, dt_dot) = tangents;
        Self::__jvp(body, body_dot, dt, dt_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        body: &mut Body<f64>,
        body_dot: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        dt: f64,
        dt_dot: f64,
    ) -> ((), ()) {
        for i in 0..2 {
            let t1 = body.velocity[i];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref body_dot.velocity; [i]),
            );
            let t2 = t1 * dt;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &dt,
                &t2,
                &t1_dot,
                &dt_dot,
            );
            let t3 = body.position[i];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref body_dot.position; [i]),
            );
            let t4 = ::chainrule::__private::add_assigned(&t3, &t2);
            let t4_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &::chainrule::__private::Assigned(&t2),
                &t4,
                &t3_dot,
                &t2_dot,
            );
            body.position[i] = t4;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut body_dot.position; [i]),
                &t4_dot,
            );
        }
        let t5 = 9.81 * dt;
        let t6 = body.velocity[1];
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref body_dot.velocity; [1]),
        );
        let t7 = ::chainrule::__private::sub_assigned(&t6, &t5);
        let t7_dot = ::chainrule::__private::sub_pushforward(
            &t6,
            &::chainrule::__private::Assigned(&t5),
            &t7,
            &t6_dot,
            &(dt_dot * 9.81),
        );
        body.velocity[1] = t7;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut body_dot.velocity; [1]),
            &t7_dot,
        );
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for step {}

/// The derivatives of the function `overwritten`.
pub enum overwritten {}
impl overwritten {
    /// The result of `overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let mut w = v;
        let zeros_1 = ::chainrule::__private::zeros_like(&w);
        let t1 = w.x;
        let t2 = w.y;
        let t3 = t1 * t2;
        w.x = t3;
        let t4 = w.y;
        let t5 = ::chainrule::__private::mul_assigned(&t4, &k);
        w.y = t5;
        let t6 = w.y;
        let t7 = w.x;
        let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
        w.x = t8;
        let t9 = w.x;
        let t10 = v.x;
        let t11 = t9 * t10;
        let t12 = w.y;
        let out = t11 + t12;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let mut d_w = zeros_1.clone();
                let (d_t11, d_t12) = ::chainrule::__private::add_pullback(
                    &t11,
                    &t12,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t12);
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t10);
                ::chainrule::__private::add_part(&mut d_w.x, &d_t9);
                let d_t8 = d_w.x.clone();
                ::chainrule::__private::set_zero(&mut d_w.x);
                let (d_t7, d_t6) = ::chainrule::__private::add_pullback(
                    &t7,
                    &::chainrule::__private::Assigned(&t6),
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_part(&mut d_w.x, &d_t7);
                ::chainrule::__private::add_part(&mut d_w.y, &d_t6);
                let d_t5 = d_w.y.clone();
                ::chainrule::__private::set_zero(&mut d_w.y);
                let (d_t4, d_k) = ::chainrule::__private::strong_mul_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&k),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t4);
                let d_t3 = d_w.x.clone();
                ::chainrule::__private::set_zero(&mut d_w.x);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_w.x, &d_t1);
                ::chainrule::__private::add_assign(&mut d_v, &d_w);
                (d_v, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Vec2,
        k: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        k: f64,
    ) -> (f64, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        k: f64,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, f64),
        tangents: (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let v_dot_1 = v_dot.clone();
        let mut w = v;
        let mut w_dot = v_dot_1;
        let t1 = w.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &w_dot.x);
        let t2 = w.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &w_dot.y);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        w.x = t3;
        ::chainrule::__private::write_part(&mut w_dot.x, &t3_dot);
        let t4 = w.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &w_dot.y);
        let t5 = ::chainrule::__private::mul_assigned(&t4, &k);
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&k),
            &t5,
            &t4_dot,
            &k_dot,
        );
        w.y = t5;
        ::chainrule::__private::write_part(&mut w_dot.y, &t5_dot);
        let t6 = w.y;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &w_dot.y);
        let t7 = w.x;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &w_dot.x);
        let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
        let t8_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &::chainrule::__private::Assigned(&t6),
            &t8,
            &t7_dot,
            &t6_dot,
        );
        w.x = t8;
        ::chainrule::__private::write_part(&mut w_dot.x, &t8_dot);
        let t9 = w.x;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &w_dot.x);
        let t10 = v.x;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &v_dot.x);
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::mul_pushforward(
            &t9,
            &t10,
            &t11,
            &t9_dot,
            &t10_dot,
        );
        let t12 = w.y;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &w_dot.y);
        let out = t11 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t11,
            &t12,
            &out,
            &t11_dot,
            &t12_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `rotated`.
pub enum rotated {}
impl rotated {
    /// The result of `rotated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        angle: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let sin = angle.sin();
        let cos = angle.cos();
        let t1 = v.x;
        let t2 = t1 * cos;
        let t3 = v.y;
        let t4 = t3 * sin;
        let t5 = t2 - t4;
        let t6 = v.x;
        let t7 = t6 * sin;
        let t8 = v.y;
        let t9 = t8 * cos;
        let t10 = t7 + t9;
        let out = Vec2 { x: t5, y: t10 };
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
                let mut d_v = zeros.clone();
                let d_out_1 = d_out;
                let d_t5 = d_out_1.x.clone();
                let d_t10 = d_out_1.y.clone();
                let (d_t7, d_t9) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t9,
                    &t10,
                    d_t10,
                );
                let (d_t8, t11) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &cos,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t8);
                let (d_t6, t12) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &sin,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t6);
                let (d_t2, d_t4) = ::chainrule::__private::sub_pullback(
                    &t2,
                    &t4,
                    &t5,
                    d_t5,
                );
                let (d_t3, t13) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &sin,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t3);
                let (d_t1, t14) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &cos,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                let d_cos = t11 + t14;
                let d_sin = t12 + t13;
                let d_angle = d_sin * cos - d_cos * sin;
                (d_v, d_angle)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        angle: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, angle)
    }
    /// The gradient of `rotated`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        v: Vec2,
        angle: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(v, angle);
        pullback(<Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `rotated` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        v: Vec2,
        angle: f64,
    ) -> (Vec2, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64))
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(v, angle);
        (
            value,
            pullback(
                <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `rotated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        v: Vec2,
        angle: f64,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_angle: &mut f64,
    ) -> Vec2
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(v, angle);
        let (d_v_added, d_angle_added) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_angle += d_angle_added;
        value
    }
    /// The result of `rotated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, f64),
        tangents: (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (v, angle) = args;
        let (v_dot, angle_dot) = tangents;
        Self::__jvp(v, v_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let sin = angle.sin();
        let sin_dot = angle_dot * angle.cos();
        let cos = angle.cos();
        let cos_dot = -(angle_dot * angle.sin());
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let t2 = t1 * cos;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &cos,
            &t2,
            &t1_dot,
            &cos_dot,
        );
        let t3 = v.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &v_dot.y);
        let t4 = t3 * sin;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &sin,
            &t4,
            &t3_dot,
            &sin_dot,
        );
        let t5 = t2 - t4;
        let t5_dot = ::chainrule::__private::sub_pushforward(
            &t2,
            &t4,
            &t5,
            &t2_dot,
            &t4_dot,
        );
        let t6 = v.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &v_dot.x);
        let t7 = t6 * sin;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t6,
            &sin,
            &t7,
            &t6_dot,
            &sin_dot,
        );
        let t8 = v.y;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &v_dot.y);
        let t9 = t8 * cos;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &cos,
            &t9,
            &t8_dot,
            &cos_dot,
        );
        let t10 = t7 + t9;
        let t10_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t9,
            &t10,
            &t7_dot,
            &t9_dot,
        );
        let out = Vec2 { x: t5, y: t10 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.x, &t5_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &t10_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `mirrored`.
pub enum mirrored {}
impl mirrored {
    /// The result of `mirrored` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &Vec2,
        factor: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(v, factor);
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                let (d_factor,) = pullback(d_out, v, &mut d_v);
                (d_v, d_factor)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &Vec2,
        factor: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = v.x;
        let x = t1 * factor;
        let out = Vec2 { x: x, ..*v };
        (
            out,
            move |
                d_out: <Vec2 as ::chainrule::Differentiable>::Tangent,
                v: &Vec2,
                d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_out_1 = d_out;
                let d_x = d_out_1.x.clone();
                ::chainrule::__private::set_zero(&mut d_out_1.x);
                let d_t2 = d_out_1.clone();
                ::chainrule::__private::add_assign(&mut *d_v, &d_t2);
                let (d_t1, d_factor) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &factor,
                    &x,
                    d_x,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                (d_factor,)
            },
        )
    }
    /// The gradient of `mirrored`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        v: &Vec2,
        factor: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(v, factor);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_factor,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            v,
            &mut d_v,
        );
        (d_v, d_factor)
    }
    /// The value of `mirrored` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        v: &Vec2,
        factor: f64,
    ) -> (Vec2, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64))
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(v, factor);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        let (d_factor,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            v,
            &mut d_v,
        );
        (value, (d_v, d_factor))
    }
    /// The value of `mirrored`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        v: &Vec2,
        factor: f64,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_factor: &mut f64,
    ) -> Vec2
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(v, factor);
        let (d_factor_added,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            v,
            d_v,
        );
        *d_factor += d_factor_added;
        value
    }
    /// The result of `mirrored` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Vec2, f64),
        tangents: (&<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (v, factor) = args;
        let (v_dot, factor_dot) = tangents;
        Self::__jvp(v, v_dot, factor, factor_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &Vec2,
        v_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
        factor: f64,
        factor_dot: f64,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let x = t1 * factor;
        let x_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &factor,
            &x,
            &t1_dot,
            &factor_dot,
        );
        let t2_dot = (*v_dot).clone();
        let out = Vec2 { x: x, ..*v };
        let mut out_dot = t2_dot.clone();
        ::chainrule::__private::write_part(&mut out_dot.x, &x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `orbit`.
pub enum orbit {}
impl orbit {
    /// The result of `orbit` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        start: Vec2,
        dt: f64,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(start, dt, n);
        (
            out,
            move |d_out: f64| {
                let (d_start, d_dt, _) = pullback(d_out);
                (d_start, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        mut start: Vec2,
        dt: f64,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&start);
        for k in 0..n {
            let t6 = start.y;
            let a = Vec2 { x: -t6, y: start.x };
            let zeros_1 = ::chainrule::__private::zeros_like(&a);
            let t7 = start.x;
            let t8 = a.x;
            let t9 = start.y;
            let t10 = a.y;
            let t11 = Vec2 {
                x: t7 + t8 * dt,
                y: t9 + t10 * dt,
            };
            let zeros_2 = ::chainrule::__private::zeros_like(&t11);
            start = t11;
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t2, t7);
            ::chainrule::__private::push(&mut saved_t3, t8);
            ::chainrule::__private::push(&mut saved_t4, t9);
            ::chainrule::__private::push(&mut saved_t5, t10);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
        }
        let t12 = start.x;
        let t13 = start.y;
        let out = t12 * t13;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_start = zeros.clone();
                let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                    &t12,
                    &t13,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_start.y, &d_t13);
                ::chainrule::__private::add_part(&mut d_start.x, &d_t12);
                let mut d_dt = 0.0;
                for k in (0..n).rev() {
                    saved_t1_at -= 1;
                    let t6 = &saved_t1[saved_t1_at];
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t2_at -= 1;
                    let t7 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t8 = &saved_t3[saved_t3_at];
                    saved_t4_at -= 1;
                    let t9 = &saved_t4[saved_t4_at];
                    saved_t5_at -= 1;
                    let t10 = &saved_t5[saved_t5_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let t14 = *t8 * dt;
                    let t15 = *t10 * dt;
                    let mut d_t11 = (*zeros_2).clone();
                    let mut d_a = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_start);
                    ::chainrule::__private::set_zero(&mut d_start);
                    let d_t16 = d_t11.x.clone();
                    let d_t17 = d_t11.y.clone();
                    let (d_t9, d_t18) = ::chainrule::__private::add_pullback(
                        t9,
                        &t15,
                        &(*t9 + t15),
                        d_t17,
                    );
                    let (d_t10, t19) = ::chainrule::__private::mul_pullback(
                        t10,
                        &dt,
                        &t15,
                        d_t18,
                    );
                    ::chainrule::__private::add_part(&mut d_a.y, &d_t10);
                    ::chainrule::__private::add_part(&mut d_start.y, &d_t9);
                    let (d_t7, d_t20) = ::chainrule::__private::add_pullback(
                        t7,
                        &t14,
                        &(*t7 + t14),
                        d_t16,
                    );
                    let (d_t8, t21) = ::chainrule::__private::mul_pullback(
                        t8,
                        &dt,
                        &t14,
                        d_t20,
                    );
                    ::chainrule::__private::add_part(&mut d_a.x, &d_t8);
                    ::chainrule::__private::add_part(&mut d_start.x, &d_t7);
                    let d_t22 = d_a.x.clone();
                    let d_t23 = d_a.y.clone();
                    ::chainrule::__private::add_part(&mut d_start.x, &d_t23);
                    let d_t6 = ::chainrule::__private::neg_pullback(t6, &-*t6, d_t22);
                    ::chainrule::__private::add_part(&mut d_start.y, &d_t6);
                    let d_dt_1 = t19 + t21;
                    d_dt += d_dt_1;
                }
                (d_start, d_dt, ())
            },
        )
    }
    /// The gradient of `orbit`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        start: Vec2,
        dt: f64,
        n: usize,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(start, dt, n);
        let (d_start, d_dt, _) = pullback(1.0);
        (d_start, d_dt)
    }
    /// The value of `orbit` and its gradient.
    #[inline]
    pub fn value_and_grad(
        start: Vec2,
        dt: f64,
        n: usize,
    ) -> (f64, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(start, dt, n);
        let (d_start, d_dt, _) = pullback(1.0);
        (value, (d_start, d_dt))
    }
    /// The value of `orbit`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        start: Vec2,
        dt: f64,
        n: usize,
        d_start: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_dt: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(start, dt, n);
        let (d_start_added, d_dt_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_start, &d_start_added);
        *d_dt += d_dt_added;
        value
    }
    /// The result of `orbit` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, f64, usize),
        tangents: (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (start, dt, n) = args;
        let (start_dot, dt_dot) = tangents;
        let n_dot = ();
        Self::__jvp(start, start_dot, dt, dt_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut start: Vec2,
        mut start_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        dt: f64,
        dt_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        for k in 0..n {
            let t1 = start.y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &start_dot.y);
            let t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            let t3 = start.x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &start_dot.x);
            let a = Vec2 { x: t2, y: t3 };
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::write_part(&mut a_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut a_dot.y, &t3_dot);
            let t4 = start.x;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &start_dot.x);
            let t5 = a.x;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &a_dot.x);
            let t6 = t5 * dt;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t5,
                &dt,
                &t6,
                &t5_dot,
                &dt_dot,
            );
            let t7 = t4 + t6;
            let t7_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t6,
                &t7,
                &t4_dot,
                &t6_dot,
            );
            let t8 = start.y;
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, &start_dot.y);
            let t9 = a.y;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &a_dot.y);
            let t10 = t9 * dt;
            let t10_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &dt,
                &t10,
                &t9_dot,
                &dt_dot,
            );
            let t11 = t8 + t10;
            let t11_dot = ::chainrule::__private::add_pushforward(
                &t8,
                &t10,
                &t11,
                &t8_dot,
                &t10_dot,
            );
            let t12 = Vec2 { x: t7, y: t11 };
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::write_part(&mut t12_dot.x, &t7_dot);
            ::chainrule::__private::write_part(&mut t12_dot.y, &t11_dot);
            start = t12;
            start_dot = t12_dot;
        }
        let t13 = start.x;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &start_dot.x);
        let t14 = start.y;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &start_dot.y);
        let out = t13 * t14;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t13,
            &t14,
            &out,
            &t13_dot,
            &t14_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `halved`.
pub enum halved {}
impl halved {
    /// The result of `halved` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        m: Meters,
    ) -> (
        Meters,
        impl ::core::ops::Fn(
            <Meters as ::chainrule::Differentiable>::Tangent,
        ) -> <Meters as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&m);
        let t1 = m.0;
        let t2 = t1 * 0.5;
        let out = Meters { 0: t2 };
        (
            out,
            move |d_out: <Meters as ::chainrule::Differentiable>::Tangent| {
                let mut d_m = zeros.clone();
                let d_out_1 = d_out;
                let d_t2 = d_out_1.0.clone();
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &0.5,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_m.0, &d_t1);
                d_m
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        m: Meters,
    ) -> (
        Meters,
        impl ::core::ops::Fn(
            <Meters as ::chainrule::Differentiable>::Tangent,
        ) -> (<Meters as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(m);
        (
            out,
            move |d_out: <Meters as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `halved`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(m: Meters) -> <Meters as ::chainrule::Differentiable>::Tangent
    where
        Meters: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(m);
        pullback(
            <Meters as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        )
    }
    /// The value of `halved` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        m: Meters,
    ) -> (Meters, <Meters as ::chainrule::Differentiable>::Tangent)
    where
        Meters: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(m);
        (
            value,
            pullback(
                <Meters as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `halved`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        m: Meters,
        d_m: &mut <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> Meters
    where
        Meters: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(m);
        let (d_m_added,) = pullback(
            <Meters as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_m, &d_m_added);
        value
    }
    /// The result of `halved` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: Meters,
        tangents: <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> (Meters, <Meters as ::chainrule::Differentiable>::Tangent) {
        let m = args;
        let m_dot = tangents;
        Self::__jvp(m, m_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        m: Meters,
        m_dot: <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> (Meters, <Meters as ::chainrule::Differentiable>::Tangent) {
        let t1 = m.0;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &m_dot.0);
        let t2 = t1 * 0.5;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &0.5,
            &t2,
            &t1_dot,
            &0.0,
        );
        let out = Meters { 0: t2 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.0, &t2_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `layer`.
pub enum layer {}
impl layer {
    /// The result of `layer` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(w, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let (d_scale,) = pullback(d_out, w, &mut d_w);
                (d_w, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = ::chainrule::__private::vec![0.0; w.len()];
        let mut weights = ::chainrule::__private::vec![t1; 2];
        let zeros = ::chainrule::__private::zeros_like(&weights);
        for i in 0..w.len() {
            let t2 = w[i];
            weights[0][i] = t2;
            weights[1][i] = t2 * scale;
        }
        let mut bias = ::chainrule::__private::vec![scale, 1.0];
        let len = bias.len();
        let t3 = String::new();
        let layer = Layer {
            weights: weights,
            bias: bias,
            name: t3,
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&layer);
        let mut sum = layer.bias[0];
        for i_1 in 0..w.len() {
            ::chainrule::__private::push(&mut saved_sum, sum);
            sum = ::chainrule::__private::add_assigned(
                &sum,
                &(layer.weights[0][i_1] * layer.weights[1][i_1]),
            );
        }
        (
            sum,
            move |d_sum: f64, w: &[f64], d_w: &mut [f64]| {
                let mut saved_sum_at = saved_sum.len();
                let t4 = w.len();
                let mut d_layer = zeros_1.clone();
                let mut d_bias = ::chainrule::__private::vec![0.0; len];
                let mut d_weights = zeros.clone();
                let mut d_sum_1 = d_sum;
                for i_1 in (0..t4).rev() {
                    saved_sum_at -= 1;
                    let sum = &saved_sum[saved_sum_at];
                    let t5 = layer.weights[0][i_1];
                    let t6 = layer.weights[1][i_1];
                    let t7 = t5 * t6;
                    let sum_1 = ::chainrule::__private::add_assigned(&*sum, &t7);
                    let (d_sum_2, d_t8) = ::chainrule::__private::add_pullback(
                        sum,
                        &::chainrule::__private::Assigned(&t7),
                        &sum_1,
                        d_sum_1,
                    );
                    let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                        &t5,
                        &t6,
                        &t7,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_layer.weights; [1] [i_1]),
                        &d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_layer.weights; [0] [i_1]),
                        &d_t9,
                    );
                    d_sum_1 = d_sum_2;
                }
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_layer.bias; [0]),
                    &d_sum_1,
                );
                ::chainrule::__private::add_assign(
                    &mut d_weights,
                    d_layer.__Layer_weights_mut(),
                );
                ::chainrule::__private::add_assign(
                    &mut d_bias,
                    d_layer.__Layer_bias_mut(),
                );
                let mut d_scale = 0.0;
                let t11 = d_bias[0];
                for i in (0..t4).rev() {
                    let d_t12 = d_weights[1][i];
                    d_weights[1][i] = 0.0;
                    let d_scale_1 = d_t12 * w[i];
                    let t13 = d_weights[0][i];
                    d_weights[0][i] = 0.0;
                    let d_t2 = d_t12 * scale + t13;
                    d_w[i] += d_t2;
                    d_scale += d_scale_1;
                }
                let d_scale_2 = t11 + d_scale;
                (d_scale_2,)
            },
        )
    }
    /// The gradient of `layer`, with the shape of its arguments.
    #[inline]
    pub fn grad(w: &[f64], scale: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(w, scale);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_scale,) = pullback(1.0, w, &mut d_w);
        (d_w, d_scale)
    }
    /// The value of `layer` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: &[f64],
        scale: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(w, scale);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_scale,) = pullback(1.0, w, &mut d_w);
        (value, (d_w, d_scale))
    }
    /// The value of `layer`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: &[f64],
        scale: f64,
        d_w: &mut [f64],
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, scale);
        let (d_scale_added,) = pullback(1.0, w, d_w);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `layer` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (w, scale) = args;
        let (w_dot, scale_dot) = tangents;
        Self::__jvp(w, w_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(w: &[f64], w_dot: &[f64], scale: f64, scale_dot: f64) -> (f64, f64) {
        let t1 = ::chainrule::__private::vec![0.0; w.len()];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut weights = ::chainrule::__private::vec![t1; 2];
        let mut weights_dot = ::chainrule::__private::vec![t1_dot; 2];
        for i in 0..w.len() {
            let t2 = w[i];
            let t2_dot = w_dot[i];
            weights[0][i] = t2;
            weights_dot[0][i] = t2_dot;
            weights[1][i] = t2 * scale;
            weights_dot[1][i] = t2_dot * scale + scale_dot * t2;
        }
        let bias = ::chainrule::__private::vec![scale, 1.0];
        let bias_dot = ::chainrule::__private::vec![scale_dot, 0.0];
        let t3 = String::new();
        let layer = Layer {
            weights: weights,
            bias: bias,
            name: t3,
        };
        let mut layer_dot = ::chainrule::__zeros_of!(& layer);
        ::chainrule::__private::write_part(
            layer_dot.__Layer_weights_mut(),
            &weights_dot,
        );
        ::chainrule::__private::write_part(layer_dot.__Layer_bias_mut(), &bias_dot);
        ::chainrule::__private::write_part(layer_dot.__Layer_name_mut(), &());
        let sum = layer.bias[0];
        let mut sum_dot = ::chainrule::__zeros_of!(& sum);
        ::chainrule::__private::read_part(
            &mut sum_dot,
            ::chainrule::__part!(ref layer_dot.bias; [0]),
        );
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for i_1 in 0..w.len() {
            let t4 = layer.weights[0][i_1];
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                ::chainrule::__part!(ref layer_dot.weights; [0] [i_1]),
            );
            let t5 = layer.weights[1][i_1];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref layer_dot.weights; [1] [i_1]),
            );
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t6);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t6),
                &sum_2,
                &sum_1_dot,
                &t6_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `taken_apart`.
pub enum taken_apart {}
impl taken_apart {
    /// The result of `taken_apart` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        w: &Vec2,
        m: Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Meters as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(v, w, m);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let (d_v, d_m) = pullback(d_out, w, &mut d_w);
                (d_v, d_w, d_m)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        w: &Vec2,
        m: Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Meters as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let zeros_1 = ::chainrule::__private::zeros_like(&m);
        let x = v.x;
        let y = v.y;
        let length = m.0;
        let t1 = x * y;
        let t2 = w.x;
        let t3 = t1 * t2;
        let t4 = length * x;
        let out = t3 + t4;
        (
            out,
            move |
                d_out: f64,
                w: &Vec2,
                d_w: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_v = zeros.clone();
                let mut d_m = zeros_1.clone();
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                let (d_length, t5) = ::chainrule::__private::mul_pullback(
                    &length,
                    &x,
                    &t4,
                    d_t4,
                );
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_w.x, &d_t2);
                let (t6, d_y) = ::chainrule::__private::mul_pullback(&x, &y, &t1, d_t1);
                ::chainrule::__private::add_part(&mut d_m.0, &d_length);
                ::chainrule::__private::add_part(&mut d_v.y, &d_y);
                let d_x = ::chainrule::__private::plus(t5, t6);
                ::chainrule::__private::add_part(&mut d_v.x, &d_x);
                (d_v, d_m)
            },
        )
    }
    /// The gradient of `taken_apart`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Vec2,
        w: &Vec2,
        m: Meters,
    ) -> (
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        <Meters as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::__vjp(v, w, m);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_v, d_m) = pullback(1.0, w, &mut d_w);
        (d_v, d_w, d_m)
    }
    /// The value of `taken_apart` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        w: &Vec2,
        m: Meters,
    ) -> (
        f64,
        (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Meters as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::__vjp(v, w, m);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_v, d_m) = pullback(1.0, w, &mut d_w);
        (value, (d_v, d_w, d_m))
    }
    /// The value of `taken_apart`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        w: &Vec2,
        m: Meters,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_w: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_m: &mut <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, w, m);
        let (d_v_added, d_m_added) = pullback(1.0, w, d_w);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        ::chainrule::__private::add_assign(d_m, &d_m_added);
        value
    }
    /// The result of `taken_apart` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, &Vec2, Meters),
        tangents: (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            &<Vec2 as ::chainrule::Differentiable>::Tangent,
            <Meters as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (v, w, m) = args;
        let (v_dot, w_dot, m_dot) = tangents;
        Self::__jvp(v, v_dot, w, w_dot, m, m_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        w: &Vec2,
        w_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
        m: Meters,
        m_dot: <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let x = v.x;
        let mut x_dot = ::chainrule::__zeros_of!(& x);
        ::chainrule::__private::read_part(&mut x_dot, &v_dot.x);
        let y = v.y;
        let mut y_dot = ::chainrule::__zeros_of!(& y);
        ::chainrule::__private::read_part(&mut y_dot, &v_dot.y);
        let length = m.0;
        let mut length_dot = ::chainrule::__zeros_of!(& length);
        ::chainrule::__private::read_part(&mut length_dot, &m_dot.0);
        let t1 = x * y;
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &y,
            &t1,
            &x_dot,
            &y_dot,
        );
        let t2 = w.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &w_dot.x);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = length * x;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &length,
            &x,
            &t4,
            &length_dot,
            &x_dot,
        );
        let out = t3 + t4;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `parameter`.
pub enum parameter {}
impl parameter {
    /// The result of `parameter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        arg0: Vec2,
        arg1: Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Meters as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&arg0);
        let zeros_1 = ::chainrule::__private::zeros_like(&arg1);
        let x = arg0.x;
        let y = arg0.y;
        let m = arg1.0;
        let t1 = x * y;
        let t2 = m * m;
        let out = t1 + t2;
        (
            out,
            move |d_out: f64| {
                let mut d_arg0 = zeros.clone();
                let mut d_arg1 = zeros_1.clone();
                let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                let (t3, t4) = ::chainrule::__private::mul_pullback(&m, &m, &t2, d_t2);
                let (d_x, d_y) = ::chainrule::__private::mul_pullback(&x, &y, &t1, d_t1);
                let d_m = ::chainrule::__private::plus(t3, t4);
                ::chainrule::__private::add_part(&mut d_arg1.0, &d_m);
                ::chainrule::__private::add_part(&mut d_arg0.y, &d_y);
                ::chainrule::__private::add_part(&mut d_arg0.x, &d_x);
                (d_arg0, d_arg1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        arg0: Vec2,
        arg1: Meters,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                <Meters as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(arg0, arg1)
    }
    /// The gradient of `parameter`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        arg0: Vec2,
        arg1: Meters,
    ) -> (
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        <Meters as ::chainrule::Differentiable>::Tangent,
    ) {
        let (_, pullback) = Self::vjp(arg0, arg1);
        pullback(1.0)
    }
    /// The value of `parameter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        arg0: Vec2,
        arg1: Meters,
    ) -> (
        f64,
        (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Meters as ::chainrule::Differentiable>::Tangent,
        ),
    ) {
        let (value, pullback) = Self::vjp(arg0, arg1);
        (value, pullback(1.0))
    }
    /// The value of `parameter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        arg0: Vec2,
        arg1: Meters,
        d_arg0: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_arg1: &mut <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(arg0, arg1);
        let (d_arg0_added, d_arg1_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_arg0, &d_arg0_added);
        ::chainrule::__private::add_assign(d_arg1, &d_arg1_added);
        value
    }
    /// The result of `parameter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, Meters),
        tangents: (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            <Meters as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (f64, f64) {
        let (arg0, arg1) = args;
        let (arg0_dot, arg1_dot) = tangents;
        Self::__jvp(arg0, arg0_dot, arg1, arg1_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        arg0: Vec2,
        arg0_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        arg1: Meters,
        arg1_dot: <Meters as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let x = arg0.x;
        let mut x_dot = ::chainrule::__zeros_of!(& x);
        ::chainrule::__private::read_part(&mut x_dot, &arg0_dot.x);
        let y = arg0.y;
        let mut y_dot = ::chainrule::__zeros_of!(& y);
        ::chainrule::__private::read_part(&mut y_dot, &arg0_dot.y);
        let m = arg1.0;
        let mut m_dot = ::chainrule::__zeros_of!(& m);
        ::chainrule::__private::read_part(&mut m_dot, &arg1_dot.0);
        let t1 = x * y;
        let t1_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &y,
            &t1,
            &x_dot,
            &y_dot,
        );
        let t2 = m * m;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &m,
            &m,
            &t2,
            &m_dot,
            &m_dot,
        );
        let out = t1 + t2;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &out,
            &t1_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `perimeter`.
pub enum perimeter {}
impl perimeter {
    /// The result of `perimeter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (out, pullback) = Self::__vjp(points);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                pullback(d_out, points, &mut d_points);
                d_points
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Vec2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = points.len();
        let mut saved_t2 = ::chainrule::__private::vec![0.0; t1];
        let mut length = 0.0;
        for i in 1..t1 {
            let t3 = i - 1;
            let dx = points[i].x - points[t3].x;
            let dy = points[i].y - points[t3].y;
            let mut t4 = dx * dx + dy * dy;
            ::chainrule::__private::assert_scalar(&t4);
            let t5 = t4.sqrt();
            saved_t2[i] = t5;
            length += t5;
        }
        let len = points.len();
        let mut saved_length = ::chainrule::__private::vec![0.0; len];
        let mut length_1 = length;
        for k in 0..len {
            saved_length[k] = length_1;
            length_1 += points[k].x * points[k].y;
        }
        (
            length_1,
            move |
                d_length_1: f64,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let t6 = points.len();
                let mut d_length_1_1 = d_length_1;
                for k in (0..t6).rev() {
                    let length_1 = saved_length[k];
                    let t7 = points[k].x;
                    let t8 = points[k].y;
                    let t9 = t7 * t8;
                    let length_2 = length_1 + t9;
                    let (d_length_1_2, d_t10) = ::chainrule::__private::add_pullback(
                        &length_1,
                        &t9,
                        &length_2,
                        d_length_1_1,
                    );
                    let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                        &t7,
                        &t8,
                        &t9,
                        d_t10,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k].y, &d_t12);
                    ::chainrule::__private::add_part(&mut d_points[k].x, &d_t11);
                    d_length_1_1 = d_length_1_2;
                }
                for i in 1..t6 {
                    let t13 = points[i].x;
                    let t3 = i - 1;
                    let t14 = points[t3].x;
                    let dx = t13 - t14;
                    let t15 = points[i].y;
                    let t16 = points[t3].y;
                    let dy = t15 - t16;
                    let t17 = dx * dx;
                    let t18 = dy * dy;
                    let d_t4 = d_length_1_1
                        * ::chainrule::__private::div_or_zero(0.5, saved_t2[i]);
                    let (d_t19, d_t20) = ::chainrule::__private::add_pullback(
                        &t17,
                        &t18,
                        &(t17 + t18),
                        d_t4,
                    );
                    let (t21, t22) = ::chainrule::__private::mul_pullback(
                        &dy,
                        &dy,
                        &t18,
                        d_t20,
                    );
                    let (t23, t24) = ::chainrule::__private::mul_pullback(
                        &dx,
                        &dx,
                        &t17,
                        d_t19,
                    );
                    let d_dy = ::chainrule::__private::plus(t21, t22);
                    let (d_t25, d_t26) = ::chainrule::__private::sub_pullback(
                        &t15,
                        &t16,
                        &dy,
                        d_dy,
                    );
                    ::chainrule::__private::add_part(&mut d_points[t3].y, &d_t26);
                    ::chainrule::__private::add_part(&mut d_points[i].y, &d_t25);
                    let d_dx = ::chainrule::__private::plus(t23, t24);
                    let (d_t27, d_t28) = ::chainrule::__private::sub_pullback(
                        &t13,
                        &t14,
                        &dx,
                        d_dx,
                    );
                    ::chainrule::__private::add_part(&mut d_points[t3].x, &d_t28);
                    ::chainrule::__private::add_part(&mut d_points[i].x, &d_t27);
                }
            },
        )
    }
    /// The gradient of `perimeter`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Vec2],
    ) -> ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent> {
        let (_, pullback) = Self::__vjp(points);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, points, &mut d_points);
        d_points
    }
    /// The value of `perimeter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Vec2],
    ) -> (
        f64,
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (value, pullback) = Self::__vjp(points);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        pullback(1.0, points, &mut d_points);
        (value, d_points)
    }
    /// The value of `perimeter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Vec2],
        d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points);
        pullback(1.0, points, d_points);
        value
    }
    /// The result of `perimeter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Vec2],
        tangents: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let points = args;
        let points_dot = tangents;
        Self::__jvp(points, points_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let mut length = 0.0;
        let mut length_dot = 0.0;
        for i in 1..points.len() {
            let t1 = points[i].x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &points_dot[i].x);
            let t2 = i - 1;
            let t3 = points[t2].x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &points_dot[t2].x);
            let dx = t1 - t3;
            let dx_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t3,
                &dx,
                &t1_dot,
                &t3_dot,
            );
            let t4 = points[i].y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &points_dot[i].y);
            let t5 = points[t2].y;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &points_dot[t2].y);
            let dy = t4 - t5;
            let dy_dot = ::chainrule::__private::sub_pushforward(
                &t4,
                &t5,
                &dy,
                &t4_dot,
                &t5_dot,
            );
            let t6 = dx * dx;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &dx,
                &dx,
                &t6,
                &dx_dot,
                &dx_dot,
            );
            let t7 = dy * dy;
            let t7_dot = ::chainrule::__private::mul_pushforward(
                &dy,
                &dy,
                &t7,
                &dy_dot,
                &dy_dot,
            );
            let mut t8 = t6 + t7;
            let t8_dot = ::chainrule::__private::add_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot,
            );
            ::chainrule::__private::assert_scalar(&t8);
            let t9 = t8.sqrt();
            length += t9;
            length_dot += t8_dot * ::chainrule::__private::div_or_zero(0.5, t9);
        }
        let len = points.len();
        let mut length_1 = length;
        let mut length_1_dot = length_dot;
        for k in 0..len {
            let t10 = points[k].x;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &points_dot[k].x);
            let t11 = points[k].y;
            let mut t11_dot = ::chainrule::__zeros_of!(& t11);
            ::chainrule::__private::read_part(&mut t11_dot, &points_dot[k].y);
            let t12 = t10 * t11;
            let t12_dot = ::chainrule::__private::mul_pushforward(
                &t10,
                &t11,
                &t12,
                &t10_dot,
                &t11_dot,
            );
            let length_2 = length_1 + t12;
            let length_2_dot = ::chainrule::__private::add_pushforward(
                &length_1,
                &t12,
                &length_2,
                &length_1_dot,
                &t12_dot,
            );
            length_1 = length_2;
            length_1_dot = length_2_dot;
        }
        (length_1, length_1_dot)
    }
}

/// The derivatives of the function `moment`.
pub enum moment {}
impl moment {
    /// The result of `moment` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
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
        points: &[Vec2],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = points.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k_1 in 0..len {
            saved_sum[k_1] = sum;
            sum += points[k_1].x * points[k_1].x + points[k_1].y * k;
        }
        (
            sum,
            move |
                d_sum: f64,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let len = points.len();
                let mut d_sum_1 = d_sum;
                let mut d_k = 0.0;
                for k_1 in (0..len).rev() {
                    let sum = saved_sum[k_1];
                    let t1 = points[k_1].x;
                    let t2 = points[k_1].x;
                    let t3 = t1 * t2;
                    let t4 = points[k_1].y;
                    let t5 = t4 * k;
                    let t6 = t3 + t5;
                    let (d_sum_2, d_t7) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t6,
                        &(sum + t6),
                        d_sum_1,
                    );
                    let (d_t8, d_t9) = ::chainrule::__private::add_pullback(
                        &t3,
                        &t5,
                        &t6,
                        d_t7,
                    );
                    let (d_t10, d_k_1) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &k,
                        &t5,
                        d_t9,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k_1].y, &d_t10);
                    let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k_1].x, &d_t12);
                    ::chainrule::__private::add_part(&mut d_points[k_1].x, &d_t11);
                    d_sum_1 = d_sum_2;
                    d_k += d_k_1;
                }
                (d_k,)
            },
        )
    }
    /// The gradient of `moment`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Vec2],
        k: f64,
    ) -> (
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (d_points, d_k)
    }
    /// The value of `moment` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Vec2],
        k: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, k);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_k,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_k))
    }
    /// The value of `moment`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Vec2],
        k: f64,
        d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, k);
        let (d_k_added,) = pullback(1.0, points, d_points);
        *d_k += d_k_added;
        value
    }
    /// The result of `moment` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Vec2], f64),
        tangents: (&[<Vec2 as ::chainrule::Differentiable>::Tangent], f64),
    ) -> (f64, f64) {
        let (points, k) = args;
        let (points_dot, k_dot) = tangents;
        Self::__jvp(points, points_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let len = points.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t1 = points[k_1].x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &points_dot[k_1].x);
            let t2 = points[k_1].x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &points_dot[k_1].x);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = points[k_1].y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &points_dot[k_1].y);
            let t5 = t4 * k;
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &k,
                &t5,
                &t4_dot,
                &k_dot,
            );
            let t6 = t3 + t5;
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &t5,
                &t6,
                &t3_dot,
                &t5_dot,
            );
            let t7 = sum + t6;
            let t7_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t6,
                &t7,
                &sum_dot,
                &t6_dot,
            );
            sum = t7;
            sum_dot = t7_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `square`.
pub enum square {}
impl square {
    /// The result of `square` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        side: f64,
    ) -> (
        [Vec2; 2],
        impl ::core::ops::Fn([<Vec2 as ::chainrule::Differentiable>::Tangent; 2]) -> f64,
    ) {
        use ::core::clone::Clone as _;
        let corner = Vec2 { x: side, y: side };
        let zeros = ::chainrule::__private::zeros_like(&corner);
        let t1 = Vec2 { x: 0.0, y: side * side };
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let out = [t1, corner];
        (
            out,
            move |d_out: [<Vec2 as ::chainrule::Differentiable>::Tangent; 2]| {
                let d_out_1 = d_out;
                let mut d_t1 = zeros_1.clone();
                let mut d_corner = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_t1, &d_out_1[0]);
                let d_t2 = d_out_1[1].clone();
                ::chainrule::__private::add_assign(&mut d_corner, &d_t2);
                let d_t3 = d_t1.y;
                let t4 = d_t3 * side;
                let d_side = t4 + t4 + d_corner.x + d_corner.y;
                d_side
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        side: f64,
    ) -> (
        [Vec2; 2],
        impl ::core::ops::Fn(
            [<Vec2 as ::chainrule::Differentiable>::Tangent; 2],
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(side);
        (
            out,
            move |d_out: [<Vec2 as ::chainrule::Differentiable>::Tangent; 2]| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `square` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: f64,
        tangents: f64,
    ) -> ([Vec2; 2], [<Vec2 as ::chainrule::Differentiable>::Tangent; 2]) {
        let side = args;
        let side_dot = tangents;
        Self::__jvp(side, side_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        side: f64,
        side_dot: f64,
    ) -> ([Vec2; 2], [<Vec2 as ::chainrule::Differentiable>::Tangent; 2]) {
        use ::core::clone::Clone as _;
        let corner = Vec2 { x: side, y: side };
        let mut corner_dot = ::chainrule::__zeros_of!(& corner);
        ::chainrule::__private::write_part(&mut corner_dot.x, &side_dot);
        ::chainrule::__private::write_part(&mut corner_dot.y, &side_dot);
        let t1 = Vec2 { x: 0.0, y: side * side };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(&mut t1_dot.x, &0.0);
        ::chainrule::__private::write_part(
            &mut t1_dot.y,
            &(side_dot * side + side_dot * side),
        );
        let t2_dot = corner_dot.clone();
        let out = [t1, corner];
        let out_dot = [t1_dot, t2_dot];
        (out, out_dot)
    }
}

/// The derivatives of the function `path`.
pub enum path {}
impl path {
    /// The result of `path` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(v, n);
        (
            out,
            move |d_out: f64| {
                let (d_v, _) = pullback(d_out);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&v);
        let mut points = ::chainrule::__private::Vec::new();
        for i in 0..n {
            let t1 = Vec2 { x: v.x * i as f64, y: v.y };
            let zeros_1 = ::chainrule::__private::zeros_like(&t1);
            points.push(t1);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&points);
        let len = points.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += points[k].x * points[k].y;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut d_v = zeros.clone();
                let mut d_points = zeros_2.clone();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t2 = points[k].x;
                    let t3 = points[k].y;
                    let t4 = t2 * t3;
                    let sum_1 = sum + t4;
                    let (d_sum_2, d_t5) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t4,
                        &sum_1,
                        d_sum_1,
                    );
                    let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &t3,
                        &t4,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k].y, &d_t7);
                    ::chainrule::__private::add_part(&mut d_points[k].x, &d_t6);
                    d_sum_1 = d_sum_2;
                }
                for i in (0..n).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    let t8 = v.x;
                    let t9 = i as f64;
                    let mut d_t1 = (*zeros_1).clone();
                    let d_t1_1 = ::chainrule::__private::take(d_points.pop());
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                    let d_t10 = d_t1.x.clone();
                    let d_t11 = d_t1.y.clone();
                    ::chainrule::__private::add_part(&mut d_v.y, &d_t11);
                    let (d_t12, _) = ::chainrule::__private::mul_pullback(
                        &t8,
                        &t9,
                        &(t8 * t9),
                        d_t10,
                    );
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t12);
                }
                (d_v, ())
            },
        )
    }
    /// The gradient of `path`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: Vec2, n: usize) -> <Vec2 as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__vjp(v, n);
        let (d_v, _) = pullback(1.0);
        d_v
    }
    /// The value of `path` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        n: usize,
    ) -> (f64, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__vjp(v, n);
        let (d_v, _) = pullback(1.0);
        (value, d_v)
    }
    /// The value of `path`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        n: usize,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, n);
        let (d_v_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `path` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, usize),
        tangents: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let (v, n) = args;
        let v_dot = tangents;
        let n_dot = ();
        Self::__jvp(v, v_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut points = ::chainrule::__private::Vec::new();
        let mut points_dot = ::chainrule::__private::zeros_like(&points);
        for i in 0..n {
            let t1 = v.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
            let t2 = i as f64;
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &0.0,
            );
            let t4 = v.y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &v_dot.y);
            let t5 = Vec2 { x: t3, y: t4 };
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::write_part(&mut t5_dot.x, &t3_dot);
            ::chainrule::__private::write_part(&mut t5_dot.y, &t4_dot);
            points.push(t5);
            points_dot.push(t5_dot);
        }
        let len = points.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t6 = points[k].x;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &points_dot[k].x);
            let t7 = points[k].y;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &points_dot[k].y);
            let t8 = t6 * t7;
            let t8_dot = ::chainrule::__private::mul_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot,
            );
            let sum_1 = sum + t8;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t8,
                &sum_1,
                &sum_dot,
                &t8_dot,
            );
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `advance`.
pub enum advance {}
impl advance {
    /// The result of `advance` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        bodies: &mut [Body<f64>],
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [<Body<f64> as ::chainrule::Differentiable>::Tangent],
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(bodies, dt);
        (
            out,
            move |
                d_out: (),
                d_bodies: &mut [<Body<f64> as ::chainrule::Differentiable>::Tangent]|
            {
                let (d_dt,) = pullback(d_out, d_bodies);
                d_dt
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        bodies: &mut [Body<f64>],
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [<Body<f64> as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let len = bodies.len();
        for k in 0..len {
            let t4 = bodies[k].velocity[0];
            let t5 = bodies[k].position[0];
            bodies[k].position[0] = ::chainrule::__private::add_assigned(
                &t5,
                &(dt * t4),
            );
            let t6 = bodies[k].position[1];
            bodies[k].position[1] = t6 * dt;
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_t2, t5);
            ::chainrule::__private::push(&mut saved_t3, t6);
        }
        (
            (),
            move |
                (): (),
                d_bodies: &mut [<Body<f64> as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_dt = 0.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t5 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t6 = &saved_t3[saved_t3_at];
                    let t7 = dt * *t4;
                    let d_t8 = ::chainrule::__part!(mut d_bodies[k].position; [1])
                        .clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_bodies[k].position; [1]),
                    );
                    let (d_t6, t9) = ::chainrule::__private::mul_pullback(
                        t6,
                        &dt,
                        &(*t6 * dt),
                        d_t8,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_bodies[k].position; [1]),
                        &d_t6,
                    );
                    let d_t10 = ::chainrule::__part!(mut d_bodies[k].position; [0])
                        .clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_bodies[k].position; [0]),
                    );
                    let (d_t5, d_t11) = ::chainrule::__private::add_pullback(
                        t5,
                        &::chainrule::__private::Assigned(&t7),
                        &::chainrule::__private::add_assigned(&*t5, &t7),
                        d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_bodies[k].position; [0]),
                        &d_t5,
                    );
                    let (t12, d_t4) = ::chainrule::__private::mul_pullback(
                        &dt,
                        t4,
                        &t7,
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_bodies[k].velocity; [0]),
                        &d_t4,
                    );
                    let d_dt_1 = t9 + t12;
                    d_dt += d_dt_1;
                }
                (d_dt,)
            },
        )
    }
    /// The result of `advance` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [Body<f64>], f64),
        tangents: (&mut [<Body<f64> as ::chainrule::Differentiable>::Tangent], f64),
    ) -> ((), ()) {
        let (bodies, dt) = args;
        let (bodies_dot, dt_dot) = tangents;
        Self::__jvp(bodies, bodies_dot, dt, dt_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        bodies: &mut [Body<f64>],
        bodies_dot: &mut [<Body<f64> as ::chainrule::Differentiable>::Tangent],
        dt: f64,
        dt_dot: f64,
    ) -> ((), ()) {
        let len = bodies.len();
        for k in 0..len {
            let t1 = bodies[k].velocity[0];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref bodies_dot[k].velocity; [0]),
            );
            let t2 = dt * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &dt,
                &t1,
                &t2,
                &dt_dot,
                &t1_dot,
            );
            let t3 = bodies[k].position[0];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref bodies_dot[k].position; [0]),
            );
            let t4 = ::chainrule::__private::add_assigned(&t3, &t2);
            let t4_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &::chainrule::__private::Assigned(&t2),
                &t4,
                &t3_dot,
                &t2_dot,
            );
            bodies[k].position[0] = t4;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut bodies_dot[k].position; [0]),
                &t4_dot,
            );
            let t5 = bodies[k].position[1];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref bodies_dot[k].position; [1]),
            );
            let t6 = t5 * dt;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t5,
                &dt,
                &t6,
                &t5_dot,
                &dt_dot,
            );
            bodies[k].position[1] = t6;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut bodies_dot[k].position; [1]),
                &t6_dot,
            );
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for advance {}

/// The derivatives of the function `called`.
pub enum called {}
impl called {
    /// The result of `called` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let (w, rotated_pullback) = rotated::__vjp(v, angle);
        let zeros = ::chainrule::__private::zeros_like(&w);
        let t1 = Meters { 0: w.x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let (m, halved_pullback) = halved::__vjp(t1);
        let zeros_2 = ::chainrule::__private::zeros_like(&m);
        let w_before = w.clone();
        let (t2, norm_pullback) = norm::__vjp(&w);
        let t3 = m.0;
        let t4 = t2 * t3;
        let (t5, first_pullback) = first::__vjp(w);
        let out = t4 + t5;
        (
            out,
            move |d_out: f64| {
                let mut d_m = zeros_2.clone();
                let mut d_t1 = zeros_1.clone();
                let mut d_w = zeros.clone();
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                let (d_w_1,) = first_pullback(d_t5);
                ::chainrule::__private::add_assign(&mut d_w, &d_w_1);
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_m.0, &d_t3);
                norm_pullback(d_t2, &w_before, &mut d_w);
                let (d_t1_1,) = halved_pullback(d_m);
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                let d_t6 = d_t1.__Meters_0_mut().clone();
                ::chainrule::__private::add_part(&mut d_w.x, &d_t6);
                let (d_v, d_angle) = rotated_pullback(d_w);
                (d_v, d_angle)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, angle)
    }
    /// The gradient of `called`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Vec2,
        angle: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, angle);
        pullback(1.0)
    }
    /// The value of `called` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        angle: f64,
    ) -> (f64, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, angle);
        (value, pullback(1.0))
    }
    /// The value of `called`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        angle: f64,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_angle: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, angle);
        let (d_v_added, d_angle_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_angle += d_angle_added;
        value
    }
    /// The result of `called` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, f64),
        tangents: (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, angle) = args;
        let (v_dot, angle_dot) = tangents;
        Self::__jvp(v, v_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (w, w_dot) = rotated::__jvp(v, v_dot, angle, angle_dot);
        let t1 = w.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &w_dot.x);
        let t2 = Meters { 0: t1 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Meters_0_mut(), &t1_dot);
        let (m, m_dot) = halved::__jvp(t2, t2_dot);
        let (t3, t3_dot) = norm::__jvp(&w, &w_dot);
        let t4 = m.0;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &m_dot.0);
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let w_dot_1 = w_dot.clone();
        let (t6, t6_dot) = first::__jvp(w, w_dot_1);
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

/// The derivatives of the function `chosen`.
pub enum chosen {}
impl chosen {
    /// The result of `chosen` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let t2 = v.x > 0.0;
        let w = if t2 {
            let t3 = v.y;
            let t4 = Vec2 { x: t3 * k, y: 2.0 };
            let zeros_1 = ::chainrule::__private::zeros_like(&t4);
            saved_t1 = ::core::option::Option::Some(t3);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            t4
        } else {
            v
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&w);
        let t5 = w.x;
        let t6 = w.y;
        let t7 = t5 * t6;
        let out = t7 + k;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let mut d_w = zeros_2.clone();
                let (d_t7, t8) = ::chainrule::__private::add_pullback(
                    &t7,
                    &k,
                    &out,
                    d_out,
                );
                let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_w.y, &d_t6);
                ::chainrule::__private::add_part(&mut d_w.x, &d_t5);
                let t10 = if t2 {
                    let t3 = ::chainrule::__private::kept(&saved_t1);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t4 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_w);
                    let d_t9 = d_t4.x.clone();
                    let (d_t3, d_k) = ::chainrule::__private::mul_pullback(
                        t3,
                        &k,
                        &(*t3 * k),
                        d_t9,
                    );
                    ::chainrule::__private::add_part(&mut d_v.y, &d_t3);
                    d_k
                } else {
                    ::chainrule::__private::add_assign(&mut d_v, &d_w);
                    0.0
                };
                let d_k_1 = t8 + t10;
                (d_v, d_k_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(v, k)
    }
    /// The gradient of `chosen`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Vec2,
        k: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::vjp(v, k);
        pullback(1.0)
    }
    /// The value of `chosen` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        k: f64,
    ) -> (f64, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::vjp(v, k);
        (value, pullback(1.0))
    }
    /// The value of `chosen`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        k: f64,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, k);
        let (d_v_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_k += d_k_added;
        value
    }
    /// The result of `chosen` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, f64),
        tangents: (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (w, w_dot) = if v.x > 0.0 {
            let t1 = v.y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &v_dot.y);
            let t2 = t1 * k;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &k,
                &t2,
                &t1_dot,
                &k_dot,
            );
            let t3 = Vec2 { x: t2, y: 2.0 };
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::write_part(&mut t3_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut t3_dot.y, &0.0);
            (t3, t3_dot)
        } else {
            let v_dot_1 = v_dot.clone();
            (v, v_dot_1)
        };
        let t4 = w.x;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &w_dot.x);
        let t5 = w.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &w_dot.y);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let out = t6 + k;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &k,
            &out,
            &t6_dot,
            &k_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `gradient_step`.
pub enum gradient_step {}
impl gradient_step {
    /// The result of `gradient_step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        model: Model,
        d: &Model,
        rate: f64,
    ) -> (
        Model,
        impl ::core::ops::Fn(
            <Model as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Model as ::chainrule::Differentiable>::Tangent,
                <Model as ::chainrule::Differentiable>::Tangent,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(model, d, rate);
        (
            out,
            move |d_out: <Model as ::chainrule::Differentiable>::Tangent| {
                let mut d_d = ::chainrule::__private::zeros_like(d);
                let (d_model, d_rate) = pullback(d_out, d, &mut d_d);
                (d_model, d_d, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        model: Model,
        d: &Model,
        rate: f64,
    ) -> (
        Model,
        impl ::core::ops::Fn(
            <Model as ::chainrule::Differentiable>::Tangent,
            &Model,
            &mut <Model as ::chainrule::Differentiable>::Tangent,
        ) -> (<Model as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&model);
        let t1 = model.scale;
        let t2 = d.scale;
        let t3 = rate * t2;
        let t4 = t1 - t3;
        let out = Model { scale: t4, ..model };
        (
            out,
            move |
                d_out: <Model as ::chainrule::Differentiable>::Tangent,
                d: &Model,
                d_d: &mut <Model as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_model = zeros.clone();
                let mut d_out_1 = d_out;
                let d_t4 = d_out_1.scale.clone();
                ::chainrule::__private::set_zero(&mut d_out_1.scale);
                ::chainrule::__private::add_assign(&mut d_model, &d_out_1);
                let (d_t1, d_t3) = ::chainrule::__private::sub_pullback(
                    &t1,
                    &t3,
                    &t4,
                    d_t4,
                );
                let (d_rate, d_t2) = ::chainrule::__private::mul_pullback(
                    &rate,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_d.scale, &d_t2);
                ::chainrule::__private::add_part(&mut d_model.scale, &d_t1);
                (d_model, d_rate)
            },
        )
    }
    /// The gradient of `gradient_step`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        model: Model,
        d: &Model,
        rate: f64,
    ) -> (
        <Model as ::chainrule::Differentiable>::Tangent,
        <Model as ::chainrule::Differentiable>::Tangent,
        f64,
    )
    where
        Model: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(model, d, rate);
        let mut d_d = ::chainrule::__private::zeros_like(d);
        let (d_model, d_rate) = pullback(
            <Model as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            d,
            &mut d_d,
        );
        (d_model, d_d, d_rate)
    }
    /// The value of `gradient_step` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        model: Model,
        d: &Model,
        rate: f64,
    ) -> (
        Model,
        (
            <Model as ::chainrule::Differentiable>::Tangent,
            <Model as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    )
    where
        Model: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(model, d, rate);
        let mut d_d = ::chainrule::__private::zeros_like(d);
        let (d_model, d_rate) = pullback(
            <Model as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            d,
            &mut d_d,
        );
        (value, (d_model, d_d, d_rate))
    }
    /// The value of `gradient_step`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        model: Model,
        d: &Model,
        rate: f64,
        d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
        d_d: &mut <Model as ::chainrule::Differentiable>::Tangent,
        d_rate: &mut f64,
    ) -> Model
    where
        Model: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(model, d, rate);
        let (d_model_added, d_rate_added) = pullback(
            <Model as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            d,
            d_d,
        );
        ::chainrule::__private::add_assign(d_model, &d_model_added);
        *d_rate += d_rate_added;
        value
    }
    /// The result of `gradient_step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Model, &Model, f64),
        tangents: (
            <Model as ::chainrule::Differentiable>::Tangent,
            &<Model as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    ) -> (Model, <Model as ::chainrule::Differentiable>::Tangent) {
        let (model, d, rate) = args;
        let (model_dot, d_dot, rate_dot) = tangents;
        Self::__jvp(model, model_dot, d, d_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        model: Model,
        model_dot: <Model as ::chainrule::Differentiable>::Tangent,
        d: &Model,
        d_dot: &<Model as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
    ) -> (Model, <Model as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let t1 = model.scale;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &model_dot.scale);
        let t2 = d.scale;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &d_dot.scale);
        let t3 = rate * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &rate,
            &t2,
            &t3,
            &rate_dot,
            &t2_dot,
        );
        let t4 = t1 - t3;
        let t4_dot = ::chainrule::__private::sub_pushforward(
            &t1,
            &t3,
            &t4,
            &t1_dot,
            &t3_dot,
        );
        let out = Model { scale: t4, ..model };
        let mut out_dot = model_dot.clone();
        ::chainrule::__private::write_part(&mut out_dot.scale, &t4_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `iterated`.
pub enum iterated {}
impl iterated {
    /// The result of `iterated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Model as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
    ) {
        let (out, pullback) = Self::__vjp(model, x);
        (
            out,
            move |d_out: f64| {
                let mut d_model = ::chainrule::__private::zeros_like(model);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, model, &mut d_model, x, &mut d_x);
                (d_model, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Model,
            &mut <Model as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        ::chainrule::__private::assert_elements(&model.layers);
        let len = model.layers.len();
        let mut sum = 0.0;
        for k in 0..len {
            ::chainrule::__private::assert_elements(&model.layers[k].weights);
            ::chainrule::__private::assert_elements(&model.layers[k].bias);
            let len_1 = model.layers[k].weights.len();
            let len_2 = model.layers[k].bias.len();
            let len_3 = ::core::cmp::min(len_1, len_2);
            let start = saved_sum_1.len();
            ::chainrule::__private::room(&mut saved_sum_1, len_3, &[len]);
            saved_sum_1.resize(start + len_3, 0.0);
            let end = start + len_3;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_3, &[len]);
            saved_t1.resize(start_1 + len_3, 0.0);
            let end_1 = start_1 + len_3;
            let saved_sum_1_1 = &mut saved_sum_1[start..end];
            let saved_t1_1 = &mut saved_t1[start_1..end_1];
            for k_1 in 0..len_3 {
                ::chainrule::__private::assert_elements(&model.layers[k].weights[k_1]);
                let len_4 = model.layers[k].weights[k_1].len();
                let len_5 = x.len();
                let len_6 = ::core::cmp::min(len_4, len_5);
                let start_2 = saved_sum.len();
                ::chainrule::__private::room(&mut saved_sum, len_6, &[len_3, len]);
                saved_sum.resize(start_2 + len_6, 0.0);
                let end_2 = start_2 + len_6;
                let mut sum_1: f64 = -0.0;
                let saved_sum_2 = &mut saved_sum[start_2..end_2];
                for k_2 in 0..len_6 {
                    saved_sum_2[k_2] = sum_1;
                    sum_1 += model.layers[k].weights[k_1][k_2] * x[k_2];
                }
                let mut t2 = sum_1 + model.layers[k].bias[k_1];
                ::chainrule::__private::assert_scalar(&t2);
                let t3 = t2.tanh();
                saved_sum_1_1[k_1] = sum_1;
                saved_t1_1[k_1] = t3;
                sum += t3;
            }
        }
        ::chainrule::__private::assert_elements(&model.layers);
        let len_7 = model.layers.len();
        let mut saved_sum_3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_7
        ];
        let mut sum_2: f64 = -0.0;
        for k_3 in 0..len_7 {
            saved_sum_3[k_3] = sum_2;
            sum_2 += model.layers[k_3].bias[0];
        }
        let out = sum * sum_2;
        (
            out,
            move |
                d_out: f64,
                model: &Model,
                d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_sum_1_at = saved_sum_1.len();
                let mut saved_t1_at = saved_t1.len();
                let len = model.layers.len();
                let d_sum = d_out * sum_2;
                let mut d_sum_2 = d_out * sum;
                for k_3 in (0..len).rev() {
                    let sum_2_1 = saved_sum_3[k_3];
                    let t4 = model.layers[k_3].bias[0];
                    let (d_sum_2_1, d_t5) = ::chainrule::__private::add_pullback(
                        &sum_2_1,
                        &t4,
                        &(sum_2_1 + t4),
                        d_sum_2,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_model.layers; [k_3].bias[0]),
                        &d_t5,
                    );
                    d_sum_2 = d_sum_2_1;
                }
                for k in (0..len).rev() {
                    let len_1 = model.layers[k].weights.len();
                    let len_2 = model.layers[k].bias.len();
                    let len_3 = ::core::cmp::min(len_1, len_2);
                    saved_sum_1_at -= len_3;
                    let start_3 = saved_sum_1_at;
                    let end_3 = start_3 + len_3;
                    saved_t1_at -= len_3;
                    let start_4 = saved_t1_at;
                    let end_4 = start_4 + len_3;
                    let saved_sum_1_2 = &saved_sum_1[start_3..end_3];
                    let saved_t1_2 = &saved_t1[start_4..end_4];
                    for k_1 in (0..len_3).rev() {
                        let sum_1 = saved_sum_1_2[k_1];
                        let t3 = saved_t1_2[k_1];
                        let len_4 = model.layers[k].weights[k_1].len();
                        let len_5 = x.len();
                        let len_6 = ::core::cmp::min(len_4, len_5);
                        let t6 = model.layers[k].bias[k_1];
                        let d_t2 = d_sum * (1.0 - t3 * t3);
                        let (d_sum_1, d_t7) = ::chainrule::__private::add_pullback(
                            &sum_1,
                            &t6,
                            &(sum_1 + t6),
                            d_t2,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut d_model.layers; [k].bias[k_1]),
                            &d_t7,
                        );
                        saved_sum_at -= len_6;
                        let start_5 = saved_sum_at;
                        let end_5 = start_5 + len_6;
                        let mut d_sum_1_1 = d_sum_1;
                        let saved_sum_4 = &saved_sum[start_5..end_5];
                        for k_2 in (0..len_6).rev() {
                            let sum_1_1 = saved_sum_4[k_2];
                            let t8 = model.layers[k].weights[k_1][k_2];
                            let t9 = x[k_2];
                            let t10 = t8 * t9;
                            let (d_sum_1_2, d_t11) = ::chainrule::__private::add_pullback(
                                &sum_1_1,
                                &t10,
                                &(sum_1_1 + t10),
                                d_sum_1_1,
                            );
                            let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                                &t8,
                                &t9,
                                &t10,
                                d_t11,
                            );
                            d_x[k_2] += d_t13;
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(
                                    mut d_model.layers; [k].weights[k_1] [k_2]
                                ),
                                &d_t12,
                            );
                            d_sum_1_1 = d_sum_1_2;
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `iterated`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        model: &Model,
        x: &[f64],
    ) -> (
        <Model as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<f64>,
    ) {
        let (_, pullback) = Self::__vjp(model, x);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, model, &mut d_model, x, &mut d_x);
        (d_model, d_x)
    }
    /// The value of `iterated` and its gradient.
    #[inline]
    pub fn value_and_grad(
        model: &Model,
        x: &[f64],
    ) -> (
        f64,
        (
            <Model as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (value, pullback) = Self::__vjp(model, x);
        let mut d_model = ::chainrule::__private::zeros_like(model);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, model, &mut d_model, x, &mut d_x);
        (value, (d_model, d_x))
    }
    /// The value of `iterated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        model: &Model,
        x: &[f64],
        d_model: &mut <Model as ::chainrule::Differentiable>::Tangent,
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(model, x);
        pullback(1.0, model, d_model, x, d_x);
        value
    }
    /// The result of `iterated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Model, &[f64]),
        tangents: (&<Model as ::chainrule::Differentiable>::Tangent, &[f64]),
    ) -> (f64, f64) {
        let (model, x) = args;
        let (model_dot, x_dot) = tangents;
        Self::__jvp(model, model_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        model: &Model,
        model_dot: &<Model as ::chainrule::Differentiable>::Tangent,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        ::chainrule::__private::assert_elements(&model.layers);
        let len = model.layers.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            ::chainrule::__private::assert_elements(&model.layers[k].weights);
            ::chainrule::__private::assert_elements(&model.layers[k].bias);
            let len_1 = model.layers[k].weights.len();
            let len_2 = model.layers[k].bias.len();
            let len_3 = ::core::cmp::min(len_1, len_2);
            for k_1 in 0..len_3 {
                ::chainrule::__private::assert_elements(&model.layers[k].weights[k_1]);
                let len_4 = model.layers[k].weights[k_1].len();
                let len_5 = x.len();
                let len_6 = ::core::cmp::min(len_4, len_5);
                let mut sum_1: f64 = -0.0;
                let mut sum_1_dot = 0.0;
                for k_2 in 0..len_6 {
                    let t1 = model.layers[k].weights[k_1][k_2];
                    let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                    ::chainrule::__private::read_part(
                        &mut t1_dot,
                        ::chainrule::__part!(
                            ref model_dot.layers; [k].weights[k_1] [k_2]
                        ),
                    );
                    let t2 = x[k_2];
                    let t3 = t1 * t2;
                    let t3_dot = ::chainrule::__private::mul_pushforward(
                        &t1,
                        &t2,
                        &t3,
                        &t1_dot,
                        &x_dot[k_2],
                    );
                    let t4 = sum_1 + t3;
                    let t4_dot = ::chainrule::__private::add_pushforward(
                        &sum_1,
                        &t3,
                        &t4,
                        &sum_1_dot,
                        &t3_dot,
                    );
                    sum_1 = t4;
                    sum_1_dot = t4_dot;
                }
                let t5 = model.layers[k].bias[k_1];
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(
                    &mut t5_dot,
                    ::chainrule::__part!(ref model_dot.layers; [k].bias[k_1]),
                );
                let mut t6 = sum_1 + t5;
                let t6_dot = ::chainrule::__private::add_pushforward(
                    &sum_1,
                    &t5,
                    &t6,
                    &sum_1_dot,
                    &t5_dot,
                );
                ::chainrule::__private::assert_scalar(&t6);
                let t7 = t6.tanh();
                sum += t7;
                sum_dot += t6_dot * (1.0 - t7 * t7);
            }
        }
        ::chainrule::__private::assert_elements(&model.layers);
        let len_7 = model.layers.len();
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k_3 in 0..len_7 {
            let t8 = model.layers[k_3].bias[0];
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref model_dot.layers; [k_3].bias[0]),
            );
            let t9 = sum_2 + t8;
            let t9_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &t8,
                &t9,
                &sum_2_dot,
                &t8_dot,
            );
            sum_2 = t9;
            sum_2_dot = t9_dot;
        }
        let out = sum * sum_2;
        let out_dot = sum_dot * sum_2 + sum_2_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled`.
pub enum scaled {}
impl scaled {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        model: &mut Model,
        factor: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Model as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(model, factor);
        (
            out,
            move |
                d_out: (),
                d_model: &mut <Model as ::chainrule::Differentiable>::Tangent|
            {
                let (d_factor,) = pullback(d_out, d_model);
                d_factor
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        model: &mut Model,
        factor: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Model as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        ::chainrule::__private::assert_elements(&model.layers);
        let len = model.layers.len();
        for k in 0..len {
            ::chainrule::__private::assert_elements(&model.layers[k].weights);
            let len_1 = model.layers[k].weights.len();
            for k_1 in 0..len_1 {
                ::chainrule::__private::assert_elements(&model.layers[k].weights[k_1]);
                let len_2 = model.layers[k].weights[k_1].len();
                for k_2 in 0..len_2 {
                    let t2 = model.layers[k].weights[k_1][k_2];
                    model.layers[k].weights[k_1][k_2] = ::chainrule::__private::mul_assigned(
                        &t2,
                        &factor,
                    );
                    ::chainrule::__private::push(&mut saved_t1, t2);
                }
                ::chainrule::__private::push(&mut saved_len, len_2);
            }
            model.layers[k].bias[0] = factor;
            ::chainrule::__private::push(&mut saved_len_1, len_1);
        }
        let t3 = model.scale;
        let t4 = ::chainrule::__private::add_assigned(&t3, &factor);
        model.scale = t4;
        (
            (),
            move |(): (), d_model: &mut <Model as ::chainrule::Differentiable>::Tangent| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let d_t4 = d_model.scale.clone();
                ::chainrule::__private::set_zero(&mut d_model.scale);
                let (d_t3, t5) = ::chainrule::__private::add_pullback(
                    &t3,
                    &::chainrule::__private::Assigned(&factor),
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_model.scale, &d_t3);
                let mut d_factor = 0.0;
                for k in (0..len).rev() {
                    saved_len_1_at -= 1;
                    let len_1 = saved_len_1[saved_len_1_at];
                    let t6 = *::chainrule::__part!(mut d_model.layers; [k].bias[0]);
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_model.layers; [k].bias[0]),
                    );
                    let mut d_factor_1 = 0.0;
                    for k_1 in (0..len_1).rev() {
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        let mut d_factor_2 = 0.0;
                        for k_2 in (0..len_2).rev() {
                            saved_t1_at -= 1;
                            let t2 = &saved_t1[saved_t1_at];
                            let d_t7 = ::chainrule::__part!(
                                mut d_model.layers; [k].weights[k_1] [k_2]
                            )
                                .clone();
                            ::chainrule::__private::set_zero(
                                ::chainrule::__part!(
                                    mut d_model.layers; [k].weights[k_1] [k_2]
                                ),
                            );
                            let (d_t2, d_factor_3) = ::chainrule::__private::strong_mul_pullback(
                                t2,
                                &::chainrule::__private::Assigned(&factor),
                                &::chainrule::__private::mul_assigned(&*t2, &factor),
                                d_t7,
                            );
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(
                                    mut d_model.layers; [k].weights[k_1] [k_2]
                                ),
                                &d_t2,
                            );
                            d_factor_2 += d_factor_3;
                        }
                        d_factor_1 += d_factor_2;
                    }
                    let d_factor_4 = t6 + d_factor_1;
                    d_factor += d_factor_4;
                }
                let d_factor_5 = t5 + d_factor;
                (d_factor_5,)
            },
        )
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Model, f64),
        tangents: (&mut <Model as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let (model, factor) = args;
        let (model_dot, factor_dot) = tangents;
        Self::__jvp(model, model_dot, factor, factor_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        model: &mut Model,
        model_dot: &mut <Model as ::chainrule::Differentiable>::Tangent,
        factor: f64,
        factor_dot: f64,
    ) -> ((), ()) {
        ::chainrule::__private::assert_elements(&model.layers);
        let len = model.layers.len();
        for k in 0..len {
            ::chainrule::__private::assert_elements(&model.layers[k].weights);
            let len_1 = model.layers[k].weights.len();
            for k_1 in 0..len_1 {
                ::chainrule::__private::assert_elements(&model.layers[k].weights[k_1]);
                let len_2 = model.layers[k].weights[k_1].len();
                for k_2 in 0..len_2 {
                    let t1 = model.layers[k].weights[k_1][k_2];
                    let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                    ::chainrule::__private::read_part(
                        &mut t1_dot,
                        ::chainrule::__part!(
                            ref model_dot.layers; [k].weights[k_1] [k_2]
                        ),
                    );
                    let t2 = ::chainrule::__private::mul_assigned(&t1, &factor);
                    let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                        &t1,
                        &::chainrule::__private::Assigned(&factor),
                        &t2,
                        &t1_dot,
                        &factor_dot,
                    );
                    model.layers[k].weights[k_1][k_2] = t2;
                    ::chainrule::__private::write_part(
                        ::chainrule::__part!(
                            mut model_dot.layers; [k].weights[k_1] [k_2]
                        ),
                        &t2_dot,
                    );
                }
            }
            model.layers[k].bias[0] = factor;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut model_dot.layers; [k].bias[0]),
                &factor_dot,
            );
        }
        let t3 = model.scale;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &model_dot.scale);
        let t4 = ::chainrule::__private::add_assigned(&t3, &factor);
        let t4_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &::chainrule::__private::Assigned(&factor),
            &t4,
            &t3_dot,
            &factor_dot,
        );
        model.scale = t4;
        ::chainrule::__private::write_part(&mut model_dot.scale, &t4_dot);
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for scaled {}

/// The derivatives of the function `parts_passed`.
pub enum parts_passed {}
impl parts_passed {
    /// The result of `parts_passed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        body: &mut Body<f64>,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(body, k);
        (
            out,
            move |
                d_out: f64,
                d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let (d_k,) = pullback(d_out, d_body);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        body: &mut Body<f64>,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let (t1, grown_pullback) = grown::__vjp(&mut body.velocity, k);
        let body_before = body.position[1..].to_vec();
        let (t2, sum_of_squares_pullback) = sum_of_squares::__vjp(&body.position[1..]);
        let body_before_1 = body.velocity.clone();
        let (t3, sum_of_squares_pullback_1) = sum_of_squares::__vjp(&body.velocity);
        let out = t2 + t3;
        (
            out,
            move |
                d_out: f64,
                d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent|
            {
                sum_of_squares_pullback_1(d_out, &body_before_1, &mut d_body.velocity);
                sum_of_squares_pullback(
                    d_out,
                    &body_before,
                    ::chainrule::__part!(mut d_body.position; [1..]),
                );
                let t4 = ::chainrule::__private::zeros_like(&t1);
                let (d_k,) = grown_pullback(t4, &mut d_body.velocity);
                (d_k,)
            },
        )
    }
    /// The gradient of `parts_passed`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        body: &mut Body<f64>,
        k: f64,
    ) -> (<Body<f64> as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(body, k);
        let mut d_body = ::chainrule::__private::zeros_like(&*body);
        let (d_k,) = pullback(1.0, &mut d_body);
        (d_body, d_k)
    }
    /// The value of `parts_passed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        body: &mut Body<f64>,
        k: f64,
    ) -> (f64, (<Body<f64> as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(body, k);
        let mut d_body = ::chainrule::__private::zeros_like(&*body);
        let (d_k,) = pullback(1.0, &mut d_body);
        (value, (d_body, d_k))
    }
    /// The value of `parts_passed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        body: &mut Body<f64>,
        k: f64,
        d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(body, k);
        let mut d_body_added = ::chainrule::__private::zeros_like(&*body);
        let (d_k_added,) = pullback(1.0, &mut d_body_added);
        *d_k += d_k_added;
        ::chainrule::__private::add_assign(d_body, &d_body_added);
        value
    }
    /// The result of `parts_passed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Body<f64>, f64),
        tangents: (&mut <Body<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (body, k) = args;
        let (body_dot, k_dot) = tangents;
        Self::__jvp(body, body_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        body: &mut Body<f64>,
        body_dot: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        let (t1, t1_dot) = grown::__jvp(
            &mut body.velocity,
            &mut body_dot.velocity,
            k,
            k_dot,
        );
        let (t2, t2_dot) = sum_of_squares::__jvp(
            &body.position[1..],
            ::chainrule::__part!(ref body_dot.position; [1..]),
        );
        let (t3, t3_dot) = sum_of_squares::__jvp(&body.velocity, &body_dot.velocity);
        let out = t2 + t3;
        let out_dot = t2_dot + t3_dot;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for parts_passed {}

/// The derivatives of the function `grown`.
pub enum grown {}
impl grown {
    /// The result of `grown` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &mut [f64],
        k: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(v, k);
        (
            out,
            move |d_out: (), d_v: &mut [f64]| {
                let (d_k,) = pullback(d_out, d_v);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &mut [f64],
        k: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> (f64,) + use<>) {
        let t1 = v.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = v[i];
            v[i] = t3 * k;
            saved_t2[i] = t3;
        }
        (
            (),
            move |(): (), d_v: &mut [f64]| {
                let mut d_k = 0.0;
                for i in 0..t1 {
                    let d_t4 = d_v[i];
                    d_v[i] = 0.0;
                    let d_t3 = d_t4 * k;
                    let d_k_1 = d_t4 * saved_t2[i];
                    d_v[i] += d_t3;
                    d_k += d_k_1;
                }
                (d_k,)
            },
        )
    }
    /// The result of `grown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], f64), tangents: (&mut [f64], f64)) -> ((), ()) {
        let (v, k) = args;
        let (v_dot, k_dot) = tangents;
        Self::__jvp(v, v_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(v: &mut [f64], v_dot: &mut [f64], k: f64, k_dot: f64) -> ((), ()) {
        for i in 0..v.len() {
            let t1 = v[i];
            v[i] = t1 * k;
            v_dot[i] = v_dot[i] * k + k_dot * t1;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for grown {}

/// The derivatives of the function `sum_of_squares`.
pub enum sum_of_squares {}
impl sum_of_squares {
    /// The result of `sum_of_squares` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(v);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, v, &mut d_v);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let len = v.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = v[k];
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, v: &[f64], d_v: &mut [f64]| {
                let len = v.len();
                for k in 0..len {
                    let t2 = d_sum * v[k];
                    let d_t1 = t2 + t2;
                    d_v[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `sum_of_squares`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        d_v
    }
    /// The value of `sum_of_squares` and its gradient.
    #[inline]
    pub fn value_and_grad(v: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        (value, d_v)
    }
    /// The value of `sum_of_squares`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: &[f64], d_v: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        pullback(1.0, v, d_v);
        value
    }
    /// The result of `sum_of_squares` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(v: &[f64], v_dot: &[f64]) -> (f64, f64) {
        let len = v.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = v[k];
            let t1_dot = v_dot[k];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `replaced`.
pub enum replaced {}
impl replaced {
    /// The result of `replaced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        body: &Body<f64>,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Body<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(body, k);
        (
            out,
            move |d_out: f64| {
                let mut d_body = ::chainrule::__private::zeros_like(body);
                let (d_k,) = pullback(d_out, body, &mut d_body);
                (d_body, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        body: &Body<f64>,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Body<f64>,
            &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut copy = (*body).clone();
        let t1 = body.velocity[1];
        let t2 = k * t1;
        copy.position[0] = t2;
        let t3 = [copy.position[1], k];
        copy.velocity = t3;
        ::core::mem::swap(&mut copy.position[0], &mut copy.velocity[0]);
        let zeros = ::chainrule::__private::zeros_like(&copy);
        let t4 = copy.position[0];
        let t5 = copy.velocity[0];
        let t6 = t4 * t5;
        let t7 = copy.velocity[1];
        let out = t6 + t7;
        (
            out,
            move |
                d_out: f64,
                body: &Body<f64>,
                d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t3 = [0.0; 2];
                let mut d_copy = zeros.clone();
                let (d_t6, d_t7) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t7,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.velocity; [1]),
                    &d_t7,
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.velocity; [0]),
                    &d_t5,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.position; [0]),
                    &d_t4,
                );
                ::core::mem::swap(
                    ::chainrule::__part!(mut d_copy.position; [0]),
                    ::chainrule::__part!(mut d_copy.velocity; [0]),
                );
                ::chainrule::__private::add_assign(&mut d_t3, &d_copy.velocity);
                ::chainrule::__private::set_zero(&mut d_copy.velocity);
                let d_t8 = d_t3[0];
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.position; [1]),
                    &d_t8,
                );
                let d_t2 = ::chainrule::__part!(mut d_copy.position; [0]).clone();
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_copy.position; [0]),
                );
                let (t9, d_t1) = ::chainrule::__private::mul_pullback(
                    &k,
                    &t1,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; [1]),
                    &d_t1,
                );
                ::chainrule::__private::add_assign(&mut *d_body, &d_copy);
                let d_k = d_t3[1] + t9;
                (d_k,)
            },
        )
    }
    /// The gradient of `replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        body: &Body<f64>,
        k: f64,
    ) -> (<Body<f64> as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(body, k);
        let mut d_body = ::chainrule::__private::zeros_like(body);
        let (d_k,) = pullback(1.0, body, &mut d_body);
        (d_body, d_k)
    }
    /// The value of `replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(
        body: &Body<f64>,
        k: f64,
    ) -> (f64, (<Body<f64> as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(body, k);
        let mut d_body = ::chainrule::__private::zeros_like(body);
        let (d_k,) = pullback(1.0, body, &mut d_body);
        (value, (d_body, d_k))
    }
    /// The value of `replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        body: &Body<f64>,
        k: f64,
        d_body: &mut <Body<f64> as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(body, k);
        let (d_k_added,) = pullback(1.0, body, d_body);
        *d_k += d_k_added;
        value
    }
    /// The result of `replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Body<f64>, f64),
        tangents: (&<Body<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (body, k) = args;
        let (body_dot, k_dot) = tangents;
        Self::__jvp(body, body_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        body: &Body<f64>,
        body_dot: &<Body<f64> as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut copy = (*body).clone();
        let mut copy_dot = (*body_dot).clone();
        let t1 = body.velocity[1];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref body_dot.velocity; [1]),
        );
        let t2 = k * t1;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &k,
            &t1,
            &t2,
            &k_dot,
            &t1_dot,
        );
        copy.position[0] = t2;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut copy_dot.position; [0]),
            &t2_dot,
        );
        let t3 = copy.position[1];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref copy_dot.position; [1]),
        );
        let t4 = [t3, k];
        let t4_dot = [t3_dot, k_dot];
        copy.velocity = t4;
        ::chainrule::__private::write_part(&mut copy_dot.velocity, &t4_dot);
        ::core::mem::swap(&mut copy.position[0], &mut copy.velocity[0]);
        ::core::mem::swap(
            ::chainrule::__part!(mut copy_dot.position; [0]),
            ::chainrule::__part!(mut copy_dot.velocity; [0]),
        );
        let t5 = copy.position[0];
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(
            &mut t5_dot,
            ::chainrule::__part!(ref copy_dot.position; [0]),
        );
        let t6 = copy.velocity[0];
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref copy_dot.velocity; [0]),
        );
        let t7 = t5 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &t7,
            &t5_dot,
            &t6_dot,
        );
        let t8 = copy.velocity[1];
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref copy_dot.velocity; [1]),
        );
        let out = t7 + t8;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t8,
            &out,
            &t7_dot,
            &t8_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `tuples`.
pub enum tuples {}
impl tuples {
    /// The result of `tuples` and its pullback, which takes the cotangent of the result.
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
        x: f64,
        y: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = (x * y, y);
        let t2 = (x, n);
        let edge = Edge { ends: t1, weight: t2 };
        let zeros = ::chainrule::__private::zeros_like(&edge);
        let t3 = (edge.ends.0, x);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = (y, edge.weight.0);
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let mut pairs = ::chainrule::__private::vec![t3, t4];
        let len = pairs.len();
        let t5 = edge.ends.1;
        let t6 = edge.weight.1;
        let t7 = t6 as f64;
        let sum = t5 * t7;
        let t8 = pairs.len();
        let mut sum_1 = sum;
        for i in 0..t8 {
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            sum_1 = ::chainrule::__private::add_assigned(
                &sum_1,
                &(pairs[i].0 * pairs[i].1),
            );
        }
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut saved_sum_at = saved_sum.len();
                let mut d_pairs = ::chainrule::__private::vec![(0.0, 0.0); len];
                let mut d_t4 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_edge = zeros.clone();
                let mut d_t2 = (0.0, ());
                let mut d_t1 = (0.0, 0.0);
                let mut d_sum_1_1 = d_sum_1;
                for i in (0..t8).rev() {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    let t9 = pairs[i].0;
                    let t10 = pairs[i].1;
                    let t11 = t9 * t10;
                    let sum_2 = ::chainrule::__private::add_assigned(&*sum_1, &t11);
                    let (d_sum_1_2, d_t12) = ::chainrule::__private::add_pullback(
                        sum_1,
                        &::chainrule::__private::Assigned(&t11),
                        &sum_2,
                        d_sum_1_1,
                    );
                    let d_t13 = d_t12 * t10;
                    let d_t14 = d_t12 * t9;
                    d_pairs[i].1 += d_t14;
                    d_pairs[i].0 += d_t13;
                    d_sum_1_1 = d_sum_1_2;
                }
                let (d_t5, d_t7) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t7,
                    &sum,
                    d_sum_1_1,
                );
                let d_t6 = ::chainrule::__private::cast_pullback(&t6, d_t7);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_edge.weight; .1),
                    &d_t6,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_edge.ends; .1),
                    &d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_t3, &d_pairs[0]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_pairs[1]);
                let d_t15 = d_t4.1.clone();
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_edge.weight; .0),
                    &d_t15,
                );
                let d_t16 = d_t3.0.clone();
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_edge.ends; .0),
                    &d_t16,
                );
                ::chainrule::__private::add_assign(&mut d_t1, d_edge.__Edge_ends_mut());
                ::chainrule::__private::add_assign(
                    &mut d_t2,
                    d_edge.__Edge_weight_mut(),
                );
                let d_t17 = d_t1.0;
                let d_x = d_t3.1 + d_t2.0 + d_t17 * y;
                let d_y = d_t4.0 + d_t1.1 + d_t17 * x;
                (d_x, d_y, ())
            },
        )
    }
    /// The gradient of `tuples`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, n);
        let (d_x, d_y, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `tuples` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, n);
        let (d_x, d_y, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `tuples`; its gradient is added to the buffers.
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
    /// The result of `tuples` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = (x * y, y);
        let t1_dot = (x_dot * y + y_dot * x, y_dot);
        let t2 = (x, n);
        let t2_dot = (x_dot, ());
        let edge = Edge { ends: t1, weight: t2 };
        let mut edge_dot = ::chainrule::__zeros_of!(& edge);
        ::chainrule::__private::write_part(edge_dot.__Edge_ends_mut(), &t1_dot);
        ::chainrule::__private::write_part(edge_dot.__Edge_weight_mut(), &t2_dot);
        let t3 = edge.ends.0;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref edge_dot.ends; .0),
        );
        let t4 = (t3, x);
        let t4_dot = (t3_dot, x_dot);
        let t5 = edge.weight.0;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(
            &mut t5_dot,
            ::chainrule::__part!(ref edge_dot.weight; .0),
        );
        let t6 = (y, t5);
        let t6_dot = (y_dot, t5_dot);
        let pairs = ::chainrule::__private::vec![t4, t6];
        let pairs_dot = ::chainrule::__private::vec![t4_dot, t6_dot];
        let t7 = edge.ends.1;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref edge_dot.ends; .1),
        );
        let t8 = edge.weight.1;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref edge_dot.weight; .1),
        );
        let t9 = t8 as f64;
        let t9_dot = ::chainrule::__private::cast_pushforward(&t8, &t9, &t8_dot);
        let sum = t7 * t9;
        let sum_dot = ::chainrule::__private::mul_pushforward(
            &t7,
            &t9,
            &sum,
            &t7_dot,
            &t9_dot,
        );
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for i in 0..pairs.len() {
            let t10 = pairs[i].0;
            let t11 = pairs[i].1;
            let t12 = t10 * t11;
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t12);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t12),
                &sum_2,
                &sum_1_dot,
                &(pairs_dot[i].0 * t11 + pairs_dot[i].1 * t10),
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `tuples_written`.
pub enum tuples_written {}
impl tuples_written {
    /// The result of `tuples_written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        edge: &Edge,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Edge as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(edge, k);
        (
            out,
            move |d_out: f64| {
                let mut d_edge = ::chainrule::__private::zeros_like(edge);
                let (d_k,) = pullback(d_out, edge, &mut d_edge);
                (d_edge, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        edge: &Edge,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Edge,
            &mut <Edge as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut copy = (*edge).clone();
        let zeros = ::chainrule::__private::zeros_like(&copy);
        let t1 = (k, 2.0);
        let t2 = (1.0, k * k);
        let mut pairs = [t1, t2];
        pairs[0].1 = ::chainrule::__private::copied(&copy.ends.0);
        let t3 = pairs[0].0;
        pairs[1].0 = k;
        pairs[1].1 = t3;
        let t4 = pairs[1].1;
        let t5 = copy.ends.1;
        let t6 = t4 * t5;
        copy.ends.0 = t6;
        copy.ends.1 = k;
        let t7 = copy.ends.0;
        let t8 = copy.ends.1;
        let t9 = t7 * t8;
        let t10 = pairs[0].1;
        let out = t9 * t10;
        (
            out,
            move |
                d_out: f64,
                edge: &Edge,
                d_edge: &mut <Edge as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_pairs = [(0.0, 0.0); 2];
                let mut d_t2 = (0.0, 0.0);
                let mut d_t1 = (0.0, 0.0);
                let mut d_copy = zeros.clone();
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &out,
                    d_out,
                );
                d_pairs[0].1 += d_t10;
                let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.ends; .1),
                    &d_t8,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.ends; .0),
                    &d_t7,
                );
                let t11 = *::chainrule::__part!(mut d_copy.ends; .1);
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_copy.ends; .1),
                );
                let d_t6 = ::chainrule::__part!(mut d_copy.ends; .0).clone();
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_copy.ends; .0),
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.ends; .1),
                    &d_t5,
                );
                d_pairs[1].1 += d_t4;
                let d_t3 = d_pairs[1].1;
                d_pairs[1].1 = 0.0;
                let t12 = d_pairs[1].0;
                d_pairs[1].0 = 0.0;
                d_pairs[0].0 += d_t3;
                let d_t13 = d_pairs[0].1;
                d_pairs[0].1 = 0.0;
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_copy.ends; .0),
                    &d_t13,
                );
                ::chainrule::__private::add_assign(&mut d_t1, &d_pairs[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_pairs[1]);
                let d_t14 = d_t2.1;
                let t15 = d_t14 * k;
                ::chainrule::__private::add_assign(&mut *d_edge, &d_copy);
                let d_k = t11 + t12 + t15 + t15 + d_t1.0;
                (d_k,)
            },
        )
    }
    /// The gradient of `tuples_written`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        edge: &Edge,
        k: f64,
    ) -> (<Edge as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(edge, k);
        let mut d_edge = ::chainrule::__private::zeros_like(edge);
        let (d_k,) = pullback(1.0, edge, &mut d_edge);
        (d_edge, d_k)
    }
    /// The value of `tuples_written` and its gradient.
    #[inline]
    pub fn value_and_grad(
        edge: &Edge,
        k: f64,
    ) -> (f64, (<Edge as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(edge, k);
        let mut d_edge = ::chainrule::__private::zeros_like(edge);
        let (d_k,) = pullback(1.0, edge, &mut d_edge);
        (value, (d_edge, d_k))
    }
    /// The value of `tuples_written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        edge: &Edge,
        k: f64,
        d_edge: &mut <Edge as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(edge, k);
        let (d_k_added,) = pullback(1.0, edge, d_edge);
        *d_k += d_k_added;
        value
    }
    /// The result of `tuples_written` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Edge, f64),
        tangents: (&<Edge as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (edge, k) = args;
        let (edge_dot, k_dot) = tangents;
        Self::__jvp(edge, edge_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        edge: &Edge,
        edge_dot: &<Edge as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut copy = (*edge).clone();
        let mut copy_dot = (*edge_dot).clone();
        let t1 = (k, 2.0);
        let t1_dot = (k_dot, 0.0);
        let t2 = (1.0, k * k);
        let t2_dot = (0.0, k_dot * k + k_dot * k);
        let mut pairs = [t1, t2];
        let mut pairs_dot = [t1_dot, t2_dot];
        let t3 = ::chainrule::__private::copied(&copy.ends.0);
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref copy_dot.ends; .0),
        );
        pairs[0].1 = t3;
        pairs_dot[0].1 = t3_dot;
        let t4 = pairs[0].0;
        pairs[1].0 = k;
        let t4_dot = pairs_dot[0].0;
        pairs_dot[1].0 = k_dot;
        pairs[1].1 = t4;
        pairs_dot[1].1 = t4_dot;
        let t5 = pairs[1].1;
        let t6 = copy.ends.1;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(
            &mut t6_dot,
            ::chainrule::__part!(ref copy_dot.ends; .1),
        );
        let t7 = t5 * t6;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t6,
            &t7,
            &pairs_dot[1].1,
            &t6_dot,
        );
        copy.ends.0 = t7;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut copy_dot.ends; .0),
            &t7_dot,
        );
        copy.ends.1 = k;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut copy_dot.ends; .1),
            &k_dot,
        );
        let t8 = copy.ends.0;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref copy_dot.ends; .0),
        );
        let t9 = copy.ends.1;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(
            &mut t9_dot,
            ::chainrule::__part!(ref copy_dot.ends; .1),
        );
        let t10 = t8 * t9;
        let t10_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &t9,
            &t10,
            &t8_dot,
            &t9_dot,
        );
        let t11 = pairs[0].1;
        let out = t10 * t11;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &out,
            &t10_dot,
            &pairs_dot[0].1,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `used_up`.
pub enum used_up {}
impl used_up {
    /// The result of `used_up` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut layers: Vec<Layer>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Layer as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut t3 = ::chainrule::__private::vec![x];
        let len = t3.len();
        let t4 = ::chainrule::__private::vec![t3];
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let mut t5 = ::chainrule::__private::vec![x * x];
        let len_1 = t5.len();
        let t6 = String::new();
        let t7 = Layer {
            weights: t4,
            bias: t5,
            name: t6,
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t7);
        layers.push(t7);
        let len_2 = layers.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; len_2];
        let mut sum = 0.0;
        for k in 0..len_2 {
            let layer = layers[k].clone();
            let zeros_2 = ::chainrule::__private::zeros_like(&layer);
            let t8 = layer.bias[0];
            let t9 = layer.weights[0][0];
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_zeros, zeros_2);
            ::chainrule::__private::push(&mut saved_t1, t8);
            ::chainrule::__private::push(&mut saved_t2, t9);
            sum += t8 * t9;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&layers);
        (
            sum,
            move |d_sum: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_layers = zeros_3.clone();
                let mut d_t7 = zeros_1.clone();
                let mut d_t5 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t4 = zeros.clone();
                let mut d_t3 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for k in (0..len_2).rev() {
                    let sum = saved_sum[k];
                    saved_zeros_at -= 1;
                    let zeros_2 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t8 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t9 = &saved_t2[saved_t2_at];
                    let t10 = *t8 * *t9;
                    let sum_1 = sum + t10;
                    let mut d_layer = (*zeros_2).clone();
                    let (d_sum_2, d_t11) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t10,
                        &sum_1,
                        d_sum_1,
                    );
                    let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                        t8,
                        t9,
                        &t10,
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_layer.weights; [0] [0]),
                        &d_t9,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_layer.bias; [0]),
                        &d_t8,
                    );
                    ::chainrule::__private::add_assign(&mut d_layers[k], &d_layer);
                    d_sum_1 = d_sum_2;
                }
                let d_t7_1 = ::chainrule::__private::take(d_layers.pop());
                ::chainrule::__private::add_assign(&mut d_t7, &d_t7_1);
                ::chainrule::__private::add_assign(&mut d_t4, &d_t7.weights);
                ::chainrule::__private::add_assign(&mut d_t5, &d_t7.bias);
                let d_t12 = d_t5[0];
                let t13 = d_t12 * x;
                ::chainrule::__private::add_assign(&mut d_t3, &d_t4[0]);
                let d_x = t13 + t13 + d_t3[0];
                (d_layers, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        layers: Vec<Layer>,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Layer as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ) + use<>,
    ) {
        Self::vjp(layers, x)
    }
    /// The gradient of `used_up`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        layers: Vec<Layer>,
        x: f64,
    ) -> (
        ::chainrule::__private::Vec<<Layer as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::vjp(layers, x);
        pullback(1.0)
    }
    /// The value of `used_up` and its gradient.
    #[inline]
    pub fn value_and_grad(
        layers: Vec<Layer>,
        x: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Layer as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::vjp(layers, x);
        (value, pullback(1.0))
    }
    /// The value of `used_up`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        layers: Vec<Layer>,
        x: f64,
        d_layers: &mut ::chainrule::__private::Vec<
            <Layer as ::chainrule::Differentiable>::Tangent,
        >,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(layers, x);
        let (d_layers_added, d_x_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_layers, &d_layers_added);
        *d_x += d_x_added;
        value
    }
    /// The result of `used_up` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec<Layer>, f64),
        tangents: (
            ::chainrule::__private::Vec<<Layer as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) -> (f64, f64) {
        let (layers, x) = args;
        let (layers_dot, x_dot) = tangents;
        Self::__jvp(layers, layers_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut layers: Vec<Layer>,
        mut layers_dot: ::chainrule::__private::Vec<
            <Layer as ::chainrule::Differentiable>::Tangent,
        >,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::vec![x];
        let t1_dot = ::chainrule::__private::vec![x_dot];
        let t2 = ::chainrule::__private::vec![t1];
        let t2_dot = ::chainrule::__private::vec![t1_dot];
        let t3 = ::chainrule::__private::vec![x * x];
        let t3_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x];
        let t4 = String::new();
        let t5 = Layer {
            weights: t2,
            bias: t3,
            name: t4,
        };
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::write_part(&mut t5_dot.weights, &t2_dot);
        ::chainrule::__private::write_part(&mut t5_dot.bias, &t3_dot);
        ::chainrule::__private::write_part(&mut t5_dot.name, &());
        layers.push(t5);
        layers_dot.push(t5_dot);
        let len = layers.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let layer = layers[k].clone();
            let layer_dot = layers_dot[k].clone();
            let t6 = layer.bias[0];
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(
                &mut t6_dot,
                ::chainrule::__part!(ref layer_dot.bias; [0]),
            );
            let t7 = layer.weights[0][0];
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(
                &mut t7_dot,
                ::chainrule::__part!(ref layer_dot.weights; [0] [0]),
            );
            let t8 = t6 * t7;
            let t8_dot = ::chainrule::__private::mul_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot,
            );
            let sum_1 = sum + t8;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t8,
                &sum_1,
                &sum_dot,
                &t8_dot,
            );
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `reshaped`.
pub enum reshaped {}
impl reshaped {
    /// The result of `reshaped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        layer: &mut Layer,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Layer as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(layer, x);
        (
            out,
            move |
                d_out: f64,
                d_layer: &mut <Layer as ::chainrule::Differentiable>::Tangent|
            {
                let (d_x,) = pullback(d_out, d_layer);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        layer: &mut Layer,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Layer as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let t1 = layer.bias[0];
        let first = t1 * x;
        let mut t2 = ::chainrule::__private::vec![first, x, 2.0];
        let len = t2.len();
        let zeros = ::chainrule::__private::zeros_like(&layer.bias);
        layer.bias = t2;
        let t3 = layer.bias[0];
        let t4 = layer.bias[1];
        let out = t3 * t4;
        (
            out,
            move |
                d_out: f64,
                d_layer: &mut <Layer as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_layer.bias; [1]),
                    &d_t4,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_layer.bias; [0]),
                    &d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_t2, &d_layer.bias);
                ::chainrule::__private::write_part(&mut d_layer.bias, &zeros);
                let d_first = d_t2[0];
                let (d_t1, t5) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &x,
                    &first,
                    d_first,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_layer.bias; [0]),
                    &d_t1,
                );
                let d_x = d_t2[1] + t5;
                (d_x,)
            },
        )
    }
    /// The gradient of `reshaped`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        layer: &mut Layer,
        x: f64,
    ) -> (<Layer as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(layer, x);
        let mut d_layer = ::chainrule::__private::zeros_like(&*layer);
        let (d_x,) = pullback(1.0, &mut d_layer);
        (d_layer, d_x)
    }
    /// The value of `reshaped` and its gradient.
    #[inline]
    pub fn value_and_grad(
        layer: &mut Layer,
        x: f64,
    ) -> (f64, (<Layer as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(layer, x);
        let mut d_layer = ::chainrule::__private::zeros_like(&*layer);
        let (d_x,) = pullback(1.0, &mut d_layer);
        (value, (d_layer, d_x))
    }
    /// The value of `reshaped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        layer: &mut Layer,
        x: f64,
        d_layer: &mut <Layer as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(layer, x);
        let mut d_layer_added = ::chainrule::__private::zeros_like(&*layer);
        let (d_x_added,) = pullback(1.0, &mut d_layer_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_layer, &d_layer_added);
        value
    }
    /// The result of `reshaped` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut Layer, f64),
        tangents: (&mut <Layer as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (layer, x) = args;
        let (layer_dot, x_dot) = tangents;
        Self::__jvp(layer, layer_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        layer: &mut Layer,
        layer_dot: &mut <Layer as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = layer.bias[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref layer_dot.bias; [0]),
        );
        let first = t1 * x;
        let first_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &x,
            &first,
            &t1_dot,
            &x_dot,
        );
        let t2 = ::chainrule::__private::vec![first, x, 2.0];
        let t2_dot = ::chainrule::__private::vec![first_dot, x_dot, 0.0];
        layer.bias = t2;
        ::chainrule::__private::write_part(&mut layer_dot.bias, &t2_dot);
        let t3 = layer.bias[0];
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(
            &mut t3_dot,
            ::chainrule::__part!(ref layer_dot.bias; [0]),
        );
        let t4 = layer.bias[1];
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(
            &mut t4_dot,
            ::chainrule::__part!(ref layer_dot.bias; [1]),
        );
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
impl ::chainrule::__private::TakesMut<0> for reshaped {}

/// The derivatives of the function `from_a_constant`.
pub enum from_a_constant {}
impl from_a_constant {
    /// The result of `from_a_constant` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(dt: f64, n: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(dt, n);
        (
            out,
            move |d_out: f64| {
                let (d_dt, _) = pullback(d_out);
                d_dt
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        dt: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut v = START;
        for k in 0..n {
            let t6 = v.y;
            let a = Vec2 { x: -t6, y: v.x };
            let zeros = ::chainrule::__private::zeros_like(&a);
            let t7 = v.x;
            let t8 = a.x;
            let t9 = v.y;
            let t10 = a.y;
            let t11 = Vec2 {
                x: t7 + t8 * dt,
                y: t9 + t10 * dt,
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&t11);
            let zeros_2 = ::chainrule::__private::zeros_like(&v);
            v = t11;
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_zeros, zeros);
            ::chainrule::__private::push(&mut saved_t2, t7);
            ::chainrule::__private::push(&mut saved_t3, t8);
            ::chainrule::__private::push(&mut saved_t4, t9);
            ::chainrule::__private::push(&mut saved_t5, t10);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_2);
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&v);
        let t12 = v.x;
        let t13 = v.y;
        let out = t12 * t13;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut d_v = zeros_3.clone();
                let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                    &t12,
                    &t13,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t13);
                ::chainrule::__private::add_part(&mut d_v.x, &d_t12);
                let mut d_dt = 0.0;
                for k in (0..n).rev() {
                    saved_t1_at -= 1;
                    let t6 = &saved_t1[saved_t1_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    saved_t2_at -= 1;
                    let t7 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t8 = &saved_t3[saved_t3_at];
                    saved_t4_at -= 1;
                    let t9 = &saved_t4[saved_t4_at];
                    saved_t5_at -= 1;
                    let t10 = &saved_t5[saved_t5_at];
                    saved_zeros_1_at -= 1;
                    let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                    saved_zeros_2_at -= 1;
                    let zeros_2 = &saved_zeros_2[saved_zeros_2_at];
                    let t14 = *t8 * dt;
                    let t15 = *t10 * dt;
                    let mut d_t11 = (*zeros_1).clone();
                    let mut d_a = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_v);
                    d_v = (*zeros_2).clone();
                    let d_t16 = d_t11.__Vec2_x_mut().clone();
                    let d_t17 = d_t11.__Vec2_y_mut().clone();
                    let (d_t9, d_t18) = ::chainrule::__private::add_pullback(
                        t9,
                        &t15,
                        &(*t9 + t15),
                        d_t17,
                    );
                    let (d_t10, t19) = ::chainrule::__private::mul_pullback(
                        t10,
                        &dt,
                        &t15,
                        d_t18,
                    );
                    ::chainrule::__private::add_part(&mut d_a.y, &d_t10);
                    ::chainrule::__private::add_part(&mut d_v.y, &d_t9);
                    let (d_t7, d_t20) = ::chainrule::__private::add_pullback(
                        t7,
                        &t14,
                        &(*t7 + t14),
                        d_t16,
                    );
                    let (d_t8, t21) = ::chainrule::__private::mul_pullback(
                        t8,
                        &dt,
                        &t14,
                        d_t20,
                    );
                    ::chainrule::__private::add_part(&mut d_a.x, &d_t8);
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t7);
                    let d_t22 = d_a.__Vec2_x_mut().clone();
                    let d_t23 = d_a.__Vec2_y_mut().clone();
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t23);
                    let d_t6 = ::chainrule::__private::neg_pullback(t6, &-*t6, d_t22);
                    ::chainrule::__private::add_part(&mut d_v.y, &d_t6);
                    let d_dt_1 = t19 + t21;
                    d_dt += d_dt_1;
                }
                (d_dt, ())
            },
        )
    }
    /// The gradient of `from_a_constant`, with the shape of its arguments.
    #[inline]
    pub fn grad(dt: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(dt, n);
        let (d_dt, _) = pullback(1.0);
        d_dt
    }
    /// The value of `from_a_constant` and its gradient.
    #[inline]
    pub fn value_and_grad(dt: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(dt, n);
        let (d_dt, _) = pullback(1.0);
        (value, d_dt)
    }
    /// The value of `from_a_constant`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(dt: f64, n: usize, d_dt: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(dt, n);
        let (d_dt_added, _) = pullback(1.0);
        *d_dt += d_dt_added;
        value
    }
    /// The result of `from_a_constant` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
        let (dt, n) = args;
        let dt_dot = tangents;
        let n_dot = ();
        Self::__jvp(dt, dt_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        dt: f64,
        dt_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut v = START;
        let mut v_dot = ::chainrule::__zeros_of!(& v);
        for k in 0..n {
            let t1 = v.y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &v_dot.y);
            let t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            let t3 = v.x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &v_dot.x);
            let a = Vec2 { x: t2, y: t3 };
            let mut a_dot = ::chainrule::__zeros_of!(& a);
            ::chainrule::__private::write_part(a_dot.__Vec2_x_mut(), &t2_dot);
            ::chainrule::__private::write_part(a_dot.__Vec2_y_mut(), &t3_dot);
            let t4 = v.x;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &v_dot.x);
            let t5 = a.x;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &a_dot.x);
            let t6 = t5 * dt;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t5,
                &dt,
                &t6,
                &t5_dot,
                &dt_dot,
            );
            let t7 = t4 + t6;
            let t7_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t6,
                &t7,
                &t4_dot,
                &t6_dot,
            );
            let t8 = v.y;
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, &v_dot.y);
            let t9 = a.y;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &a_dot.y);
            let t10 = t9 * dt;
            let t10_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &dt,
                &t10,
                &t9_dot,
                &dt_dot,
            );
            let t11 = t8 + t10;
            let t11_dot = ::chainrule::__private::add_pushforward(
                &t8,
                &t10,
                &t11,
                &t8_dot,
                &t10_dot,
            );
            let t12 = Vec2 { x: t7, y: t11 };
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::write_part(t12_dot.__Vec2_x_mut(), &t7_dot);
            ::chainrule::__private::write_part(t12_dot.__Vec2_y_mut(), &t11_dot);
            v = t12;
            v_dot = t12_dot;
        }
        let t13 = v.x;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &v_dot.x);
        let t14 = v.y;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &v_dot.y);
        let out = t13 * t14;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t13,
            &t14,
            &out,
            &t13_dot,
            &t14_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `left_early`.
pub enum left_early {}
impl left_early {
    /// The result of `left_early` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(<Vec2 as ::chainrule::Differentiable>::Tangent) -> f64,
    ) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
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
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::core::option::Option::None;
        let mut saved_zeros_7 = ::core::option::Option::None;
        let mut saved_zeros_8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_10 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_11 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_12 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_13 = ::core::option::Option::None;
        let mut saved_zeros_14 = ::core::option::Option::None;
        let mut saved_zeros_15 = ::core::option::Option::None;
        let mut saved_zeros_16 = ::core::option::Option::None;
        let t3 = ::core::option::Option::<Vec2>::None;
        let t4 = x < 0.0;
        let (t19, exits_4, trips_2, exits_3_1_1, trips_1_1_1) = if t4 {
            let t5 = Vec2 { x: -x, y: x };
            let zeros = ::chainrule::__private::zeros_like(&t5);
            let t6 = ::core::option::Option::Some(t5);
            let zeros_1 = ::chainrule::__private::zeros_like(&t6);
            saved_zeros_13 = ::core::option::Option::Some(zeros);
            saved_zeros_14 = ::core::option::Option::Some(zeros_1);
            (
                t6,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        } else {
            let mut exits = false;
            let mut t7 = t3;
            let mut k = 0;
            let mut trips = 0usize;
            loop {
                let zeros_2 = ::chainrule::__private::zeros_like(&t7);
                let t8 = k >= 3;
                let (k_2, exits_1) = if t8 {
                    exits = false;
                    (k, true)
                } else {
                    let k_1 = k + 1;
                    if k_1 == n {
                        let t9 = Vec2 { x: x, y: x.sin() };
                        let zeros_3 = ::chainrule::__private::zeros_like(&t9);
                        let t10 = ::core::option::Option::Some(t9);
                        let zeros_4 = ::chainrule::__private::zeros_like(&t10);
                        ::chainrule::__private::push(&mut saved_zeros_8, zeros_3);
                        ::chainrule::__private::push(&mut saved_zeros_9, zeros_4);
                        exits = true;
                        t7 = t10;
                    } else {
                        exits = false;
                    }
                    let zeros_5 = ::chainrule::__private::zeros_like(&t7);
                    ::chainrule::__private::push(&mut saved_zeros_10, zeros_5);
                    (k_1, false)
                };
                let zeros_6 = ::chainrule::__private::zeros_like(&t7);
                let exits_2 = exits || exits_1;
                ::chainrule::__private::push(&mut saved_k, k);
                ::chainrule::__private::push(&mut saved_zeros_11, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_12, zeros_6);
                ::chainrule::__private::push(&mut saved_t2, t8);
                trips += 1;
                k = k_2;
                if exits_2 {
                    break;
                }
            }
            let zeros_7 = ::chainrule::__private::zeros_like(&t7);
            let (t18, exits_3_1, trips_1_1) = if exits {
                (
                    t7,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            } else {
                let mut exits_3 = exits;
                let mut t11 = t7;
                let mut trips_1 = 0usize;
                for i in 0..n {
                    let zeros_8 = ::chainrule::__private::zeros_like(&t11);
                    let t12 = i == 1 && x > 1.0;
                    if t12 {
                        let t13 = Vec2 { x: x * x, y: x.cos() };
                        let zeros_9 = ::chainrule::__private::zeros_like(&t13);
                        let t14 = ::core::option::Option::Some(t13);
                        let zeros_10 = ::chainrule::__private::zeros_like(&t14);
                        ::chainrule::__private::push(&mut saved_zeros_2, zeros_9);
                        ::chainrule::__private::push(&mut saved_zeros_3, zeros_10);
                        exits_3 = true;
                        t11 = t14;
                    } else {
                        exits_3 = false;
                    }
                    let zeros_11 = ::chainrule::__private::zeros_like(&t11);
                    ::chainrule::__private::push(&mut saved_zeros_4, zeros_8);
                    ::chainrule::__private::push(&mut saved_zeros_5, zeros_11);
                    ::chainrule::__private::push(&mut saved_t1, t12);
                    trips_1 += 1;
                    if exits_3 {
                        break;
                    }
                }
                let zeros_12 = ::chainrule::__private::zeros_like(&t11);
                let t17 = if exits_3 {
                    t11
                } else {
                    let t15 = Vec2 { x: x, y: 1.0 };
                    let zeros_13 = ::chainrule::__private::zeros_like(&t15);
                    let t16 = ::core::option::Option::Some(t15);
                    let zeros_14 = ::chainrule::__private::zeros_like(&t16);
                    saved_zeros = ::core::option::Option::Some(zeros_13);
                    saved_zeros_1 = ::core::option::Option::Some(zeros_14);
                    t16
                };
                let zeros_15 = ::chainrule::__private::zeros_like(&t17);
                saved_zeros_6 = ::core::option::Option::Some(zeros_12);
                saved_zeros_7 = ::core::option::Option::Some(zeros_15);
                (t17, exits_3, trips_1)
            };
            let zeros_16 = ::chainrule::__private::zeros_like(&t18);
            saved_zeros_15 = ::core::option::Option::Some(zeros_7);
            saved_zeros_16 = ::core::option::Option::Some(zeros_16);
            (t18, exits, trips, exits_3_1, trips_1_1)
        };
        let zeros_17 = ::chainrule::__private::zeros_like(&t19);
        let out = ::chainrule::__private::copied(t19.__Some_0());
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_8_at = saved_zeros_8.len();
                let mut saved_zeros_9_at = saved_zeros_9.len();
                let mut saved_zeros_10_at = saved_zeros_10.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_zeros_11_at = saved_zeros_11.len();
                let mut saved_zeros_12_at = saved_zeros_12.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_t19 = zeros_17.clone();
                ::chainrule::__private::add_part(d_t19.__Some_0_mut(), &d_out);
                let d_x_5 = if t4 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros_13);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_14);
                    let mut d_t6 = (*zeros_1).clone();
                    let mut d_t5 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_t19);
                    ::chainrule::__private::add_assign(
                        &mut d_t5,
                        d_t6.__Arrived_0_mut(),
                    );
                    let d_t20 = d_t5.x;
                    d_t5.y - d_t20
                } else {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros_15);
                    let zeros_16 = ::chainrule::__private::kept(&saved_zeros_16);
                    let mut d_t18 = (*zeros_16).clone();
                    let mut d_t7 = (*zeros_7).clone();
                    ::chainrule::__private::add_assign(&mut d_t18, &d_t19);
                    let t25 = if exits_4 {
                        ::chainrule::__private::add_assign(&mut d_t7, &d_t18);
                        0.0
                    } else {
                        let zeros_12 = ::chainrule::__private::kept(&saved_zeros_6);
                        let zeros_15 = ::chainrule::__private::kept(&saved_zeros_7);
                        let mut d_t17 = (*zeros_15).clone();
                        let mut d_t11 = (*zeros_12).clone();
                        ::chainrule::__private::add_assign(&mut d_t17, &d_t18);
                        let t21 = if exits_3_1_1 {
                            ::chainrule::__private::add_assign(&mut d_t11, &d_t17);
                            0.0
                        } else {
                            let zeros_13 = ::chainrule::__private::kept(&saved_zeros);
                            let zeros_14 = ::chainrule::__private::kept(&saved_zeros_1);
                            let mut d_t16 = (*zeros_14).clone();
                            let mut d_t15 = (*zeros_13).clone();
                            ::chainrule::__private::add_assign(&mut d_t16, &d_t17);
                            ::chainrule::__private::add_assign(
                                &mut d_t15,
                                d_t16.__Arrived_0_mut(),
                            );
                            d_t15.x
                        };
                        let mut d_t11_1 = d_t11;
                        let mut d_x = 0.0;
                        for _ in 0..trips_1_1_1 {
                            saved_zeros_4_at -= 1;
                            let zeros_8 = &saved_zeros_4[saved_zeros_4_at];
                            saved_zeros_5_at -= 1;
                            let zeros_11 = &saved_zeros_5[saved_zeros_5_at];
                            saved_t1_at -= 1;
                            let t12 = saved_t1[saved_t1_at];
                            let mut d_t11_2 = (*zeros_8).clone();
                            let mut d_t11_3 = (*zeros_11).clone();
                            ::chainrule::__private::add_assign(&mut d_t11_3, &d_t11_1);
                            let d_x_1 = if t12 {
                                saved_zeros_2_at -= 1;
                                let zeros_9 = &saved_zeros_2[saved_zeros_2_at];
                                saved_zeros_3_at -= 1;
                                let zeros_10 = &saved_zeros_3[saved_zeros_3_at];
                                let mut d_t14 = (*zeros_10).clone();
                                let mut d_t13 = (*zeros_9).clone();
                                ::chainrule::__private::add_assign(&mut d_t14, &d_t11_3);
                                ::chainrule::__private::add_assign(
                                    &mut d_t13,
                                    d_t14.__Arrived_0_mut(),
                                );
                                let d_t22 = d_t13.x;
                                let d_t23 = d_t13.y;
                                let t24 = d_t22 * x;
                                t24 + t24 - d_t23 * x.sin()
                            } else {
                                ::chainrule::__private::add_assign(&mut d_t11_2, &d_t11_3);
                                0.0
                            };
                            d_t11_1 = d_t11_2;
                            d_x += d_x_1;
                        }
                        ::chainrule::__private::add_assign(&mut d_t7, &d_t11_1);
                        t21 + d_x
                    };
                    let mut d_t7_1 = d_t7;
                    let mut d_x_2 = 0.0;
                    for _ in 0..trips_2 {
                        saved_k_at -= 1;
                        let k = saved_k[saved_k_at];
                        saved_zeros_11_at -= 1;
                        let zeros_2 = &saved_zeros_11[saved_zeros_11_at];
                        saved_zeros_12_at -= 1;
                        let zeros_6 = &saved_zeros_12[saved_zeros_12_at];
                        saved_t2_at -= 1;
                        let t8 = saved_t2[saved_t2_at];
                        let mut d_t7_2 = (*zeros_2).clone();
                        let mut d_t7_3 = (*zeros_6).clone();
                        ::chainrule::__private::add_assign(&mut d_t7_3, &d_t7_1);
                        let d_x_4 = if t8 {
                            ::chainrule::__private::add_assign(&mut d_t7_2, &d_t7_3);
                            0.0
                        } else {
                            saved_zeros_10_at -= 1;
                            let zeros_5 = &saved_zeros_10[saved_zeros_10_at];
                            let k_1 = k + 1;
                            let mut d_t7_4 = (*zeros_5).clone();
                            ::chainrule::__private::add_assign(&mut d_t7_4, &d_t7_3);
                            let d_x_3 = if k_1 == n {
                                saved_zeros_8_at -= 1;
                                let zeros_3 = &saved_zeros_8[saved_zeros_8_at];
                                saved_zeros_9_at -= 1;
                                let zeros_4 = &saved_zeros_9[saved_zeros_9_at];
                                let mut d_t10 = (*zeros_4).clone();
                                let mut d_t9 = (*zeros_3).clone();
                                ::chainrule::__private::add_assign(&mut d_t10, &d_t7_4);
                                ::chainrule::__private::add_assign(
                                    &mut d_t9,
                                    d_t10.__Arrived_0_mut(),
                                );
                                let d_t26 = d_t9.y;
                                d_t9.x + d_t26 * x.cos()
                            } else {
                                ::chainrule::__private::add_assign(&mut d_t7_2, &d_t7_4);
                                0.0
                            };
                            d_x_3
                        };
                        d_t7_1 = d_t7_2;
                        d_x_2 += d_x_4;
                    }
                    t25 + d_x_2
                };
                (d_x_5, ())
            },
        )
    }
    /// The gradient of `left_early`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(x: f64, n: usize) -> f64
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        d_x
    }
    /// The value of `left_early` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(x: f64, n: usize) -> (Vec2, f64)
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, d_x)
    }
    /// The value of `left_early`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(x: f64, n: usize, d_x: &mut f64) -> Vec2
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        value
    }
    /// The result of `left_early` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
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
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<Vec2>::None;
        let (t14, t14_dot) = if x < 0.0 {
            let t2 = Vec2 { x: -x, y: x };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(&mut t2_dot.x, &-x_dot);
            ::chainrule::__private::write_part(&mut t2_dot.y, &x_dot);
            let t3 = ::core::option::Option::Some(t2);
            let t3_dot = ::core::option::Option::Some(t2_dot);
            (t3, t3_dot)
        } else {
            let t1_dot = ::chainrule::__zeros_of!(& t1);
            let mut exits = false;
            let mut t4 = t1;
            let mut k = 0;
            let mut t4_dot = t1_dot;
            loop {
                let exits_1 = if k >= 3 {
                    let t4_dot_1 = t4_dot.clone();
                    exits = false;
                    t4_dot = t4_dot_1;
                    true
                } else {
                    let k_1 = k + 1;
                    if k_1 == n {
                        let t5 = Vec2 { x: x, y: x.sin() };
                        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                        ::chainrule::__private::write_part(&mut t5_dot.x, &x_dot);
                        ::chainrule::__private::write_part(
                            &mut t5_dot.y,
                            &(x_dot * x.cos()),
                        );
                        let t6 = ::core::option::Option::Some(t5);
                        let t6_dot = ::core::option::Option::Some(t5_dot);
                        exits = true;
                        t4 = t6;
                        t4_dot = t6_dot;
                    } else {
                        let t4_dot_2 = t4_dot.clone();
                        exits = false;
                        t4_dot = t4_dot_2;
                    }
                    k = k_1;
                    false
                };
                let exits_2 = exits || exits_1;
                if exits_2 {
                    break;
                }
            }
            let (t13, t13_dot) = if exits {
                let t4_dot_3 = t4_dot.clone();
                (t4, t4_dot_3)
            } else {
                let t4_dot_4 = t4_dot.clone();
                let mut exits_3 = exits;
                let mut t7 = t4;
                let mut t7_dot = t4_dot_4;
                for i in 0..n {
                    if i == 1 && x > 1.0 {
                        let t8 = Vec2 { x: x * x, y: x.cos() };
                        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                        ::chainrule::__private::write_part(
                            &mut t8_dot.x,
                            &(x_dot * x + x_dot * x),
                        );
                        ::chainrule::__private::write_part(
                            &mut t8_dot.y,
                            &-(x_dot * x.sin()),
                        );
                        let t9 = ::core::option::Option::Some(t8);
                        let t9_dot = ::core::option::Option::Some(t8_dot);
                        exits_3 = true;
                        t7 = t9;
                        t7_dot = t9_dot;
                    } else {
                        exits_3 = false;
                    }
                    if exits_3 {
                        break;
                    }
                }
                let (t12, t12_dot) = if exits_3 {
                    (t7, t7_dot)
                } else {
                    let t10 = Vec2 { x: x, y: 1.0 };
                    let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                    ::chainrule::__private::write_part(&mut t10_dot.x, &x_dot);
                    ::chainrule::__private::write_part(&mut t10_dot.y, &0.0);
                    let t11 = ::core::option::Option::Some(t10);
                    let t11_dot = ::core::option::Option::Some(t10_dot);
                    (t11, t11_dot)
                };
                (t12, t12_dot)
            };
            (t13, t13_dot)
        };
        let out = ::chainrule::__private::copied(t14.__Some_0());
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::read_part(&mut out_dot, t14_dot.__Some_0());
        (out, out_dot)
    }
}

/// The derivatives of the function `left_early_or_late`.
pub enum left_early_or_late {}
impl left_early_or_late {
    /// The result of `left_early_or_late` and its pullback, which takes the cotangent of the result.
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
        let (v, left_early_pullback) = left_early::__vjp(x, n);
        let zeros = ::chainrule::__private::zeros_like(&v);
        let t1 = v.x;
        let t2 = v.y;
        let t3 = t1 * t2;
        let t4 = v.y;
        let out = t3 + t4;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t4);
                let (d_t1, d_t2) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_v.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_v.x, &d_t1);
                let (d_x, _) = left_early_pullback(d_v);
                (d_x, ())
            },
        )
    }
    /// The gradient of `left_early_or_late`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `left_early_or_late` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `left_early_or_late`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `left_early_or_late` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (v, v_dot) = left_early::__jvp(x, x_dot, n, ());
        let t1 = v.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
        let t2 = v.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &v_dot.y);
        let t3 = t1 * t2;
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = v.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &v_dot.y);
        let out = t3 + t4;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `fields_chosen`.
pub enum fields_chosen {}
impl fields_chosen {
    /// The result of `fields_chosen` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[Vec2],
        v: Vec2,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, v, y);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_v, d_y) = pullback(d_out, points, &mut d_points);
                (d_points, d_v, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[Vec2],
        v: Vec2,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec2],
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&v);
        let len = points.len();
        let mut exits = false;
        let mut t4 = ::core::default::Default::default();
        for k in 0..len {
            let t5 = points[k].x;
            let t6 = if t5 < 0.5 {
                ::chainrule::__private::have_one_type(&t4, &t5);
                exits = true;
                t5
            } else {
                t4
            };
            ::chainrule::__private::push(&mut saved_t3, t4);
            t4 = t6;
        }
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let last = if exits { t4 } else { y };
        let len_1 = points.len();
        let mut exits_1 = false;
        let mut t7 = ::core::default::Default::default();
        for k_1 in 0..len_1 {
            let t8 = points[k_1].y;
            let (exits_2, t10) = if t8 < 0.5 {
                ::chainrule::__private::have_one_type(&t7, &t8);
                let t9 = if exits_1 { t7 } else { t8 };
                (true, t9)
            } else {
                (exits_1, t7)
            };
            ::chainrule::__private::push(&mut saved_exits, exits_1);
            ::chainrule::__private::push(&mut saved_t2, t7);
            exits_1 = exits_2;
            t7 = t10;
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&t7);
        let first = if exits_1 { t7 } else { y };
        let len_2 = points.len();
        let mut exits_3 = false;
        let mut t11 = ::core::default::Default::default();
        let mut trips = 0usize;
        for k_2 in 0..len_2 {
            let t12 = v.x;
            let (t13, exits_4) = if t12 < 0.5 {
                ::chainrule::__private::have_one_type(&t11, &t12);
                exits_3 = true;
                (t12, false)
            } else {
                (t11, true)
            };
            ::chainrule::__private::push(&mut saved_t1, t11);
            trips += 1;
            t11 = t13;
            if exits_4 {
                break;
            }
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&t11);
        let same = if exits_3 { t11 } else { y };
        let t14 = first.sin();
        let out = last * t14 + same * y;
        (
            out,
            move |
                d_out: f64,
                points: &[Vec2],
                d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let len = points.len();
                let mut d_v = zeros.clone();
                let d_same = d_out * y;
                let d_last = d_out * t14;
                let d_t14 = d_out * last;
                let d_first = d_t14 * first.cos();
                let t15 = d_out * same;
                let (t17, d_t11) = if exits_3 {
                    (0.0, d_same)
                } else {
                    let t16 = zeros_3.clone();
                    (d_same, t16)
                };
                let mut d_t11_1 = d_t11;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t11 = &saved_t1[saved_t1_at];
                    let t12 = v.x;
                    let d_t12 = if t12 < 0.5 {
                        let t18 = ::chainrule::__private::zeros_like(t11);
                        let d_t11_2 = d_t11_1;
                        d_t11_1 = t18;
                        d_t11_2
                    } else {
                        let t19 = ::chainrule::__private::zeros_like(&t12);
                        t19
                    };
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t12);
                }
                let (t21, d_t7) = if exits_1 {
                    (0.0, d_first)
                } else {
                    let t20 = zeros_2.clone();
                    (d_first, t20)
                };
                let mut d_t7_1 = d_t7;
                for k_1 in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_1_1 = saved_exits[saved_exits_at];
                    saved_t2_at -= 1;
                    let t7 = &saved_t2[saved_t2_at];
                    let t8 = points[k_1].y;
                    let d_t8_1 = if t8 < 0.5 {
                        let d_t8 = if exits_1_1 {
                            let t22 = ::chainrule::__private::zeros_like(&t8);
                            t22
                        } else {
                            let t23 = ::chainrule::__private::zeros_like(t7);
                            let d_t7_2 = d_t7_1;
                            d_t7_1 = t23;
                            d_t7_2
                        };
                        d_t8
                    } else {
                        let t24 = ::chainrule::__private::zeros_like(&t8);
                        t24
                    };
                    ::chainrule::__private::add_part(&mut d_points[k_1].y, &d_t8_1);
                }
                let (t26, d_t4) = if exits {
                    (0.0, d_last)
                } else {
                    let t25 = zeros_1.clone();
                    (d_last, t25)
                };
                let mut d_t4_1 = d_t4;
                for k in (0..len).rev() {
                    saved_t3_at -= 1;
                    let t4 = &saved_t3[saved_t3_at];
                    let t5 = points[k].x;
                    let d_t5 = if t5 < 0.5 {
                        let t27 = ::chainrule::__private::zeros_like(t4);
                        let d_t4_2 = d_t4_1;
                        d_t4_1 = t27;
                        d_t4_2
                    } else {
                        let t28 = ::chainrule::__private::zeros_like(&t5);
                        t28
                    };
                    ::chainrule::__private::add_part(&mut d_points[k].x, &d_t5);
                }
                let d_y = t15 + t17 + t21 + t26;
                (d_v, d_y)
            },
        )
    }
    /// The gradient of `fields_chosen`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[Vec2],
        v: Vec2,
        y: f64,
    ) -> (
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, v, y);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_v, d_y) = pullback(1.0, points, &mut d_points);
        (d_points, d_v, d_y)
    }
    /// The value of `fields_chosen` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[Vec2],
        v: Vec2,
        y: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, v, y);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_v, d_y) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_v, d_y))
    }
    /// The value of `fields_chosen`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[Vec2],
        v: Vec2,
        y: f64,
        d_points: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, v, y);
        let (d_v_added, d_y_added) = pullback(1.0, points, d_points);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        *d_y += d_y_added;
        value
    }
    /// The result of `fields_chosen` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[Vec2], Vec2, f64),
        tangents: (
            &[<Vec2 as ::chainrule::Differentiable>::Tangent],
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            f64,
        ),
    ) -> (f64, f64) {
        let (points, v, y) = args;
        let (points_dot, v_dot, y_dot) = tangents;
        Self::__jvp(points, points_dot, v, v_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[Vec2],
        points_dot: &[<Vec2 as ::chainrule::Differentiable>::Tangent],
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let len = points.len();
        let t1 = ::core::default::Default::default();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut exits = false;
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        for k in 0..len {
            let t3 = points[k].x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &points_dot[k].x);
            if t3 < 0.5 {
                ::chainrule::__private::have_one_type(&t2, &t3);
                let t3_dot_1 = t3_dot.clone();
                exits = true;
                t2 = t3;
                t2_dot = t3_dot_1;
            } else {
                let t2_dot_1 = t2_dot.clone();
                t2_dot = t2_dot_1;
            }
        }
        let (last, last_dot) = if exits { (t2, t2_dot) } else { (y, y_dot) };
        let len_1 = points.len();
        let t4 = ::core::default::Default::default();
        let t4_dot = ::chainrule::__zeros_of!(& t4);
        let mut exits_1 = false;
        let mut t5 = t4;
        let mut t5_dot = t4_dot;
        for k_1 in 0..len_1 {
            let t6 = points[k_1].y;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &points_dot[k_1].y);
            if t6 < 0.5 {
                ::chainrule::__private::have_one_type(&t5, &t6);
                if exits_1 {
                    let t5_dot_1 = t5_dot.clone();
                    t5_dot = t5_dot_1;
                } else {
                    let t6_dot_1 = t6_dot.clone();
                    t5 = t6;
                    t5_dot = t6_dot_1;
                }
                exits_1 = true;
            } else {
                let t5_dot_2 = t5_dot.clone();
                t5_dot = t5_dot_2;
            }
        }
        let (first, first_dot) = if exits_1 { (t5, t5_dot) } else { (y, y_dot) };
        let len_2 = points.len();
        let t7 = ::core::default::Default::default();
        let t7_dot = ::chainrule::__zeros_of!(& t7);
        let mut exits_2 = false;
        let mut t8 = t7;
        let mut t8_dot = t7_dot;
        for k_2 in 0..len_2 {
            let t9 = v.x;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &v_dot.x);
            let exits_3 = if t9 < 0.5 {
                ::chainrule::__private::have_one_type(&t8, &t9);
                let t9_dot_1 = t9_dot.clone();
                exits_2 = true;
                t8 = t9;
                t8_dot = t9_dot_1;
                false
            } else {
                let t8_dot_1 = t8_dot.clone();
                t8_dot = t8_dot_1;
                true
            };
            if exits_3 {
                break;
            }
        }
        let (same, same_dot) = if exits_2 { (t8, t8_dot) } else { (y, y_dot) };
        let t10 = first.sin();
        let out = last * t10 + same * y;
        let out_dot = last_dot * t10 + first_dot * first.cos() * last
            + (same_dot * y + y_dot * same);
        (out, out_dot)
    }
}

/// The derivatives of the function `turned`.
enum turned {}
impl turned {
    /// The result of `turned` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        v: Vec2,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let out = Vec2 { x: v.y, y: v.x };
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
                let mut d_v = zeros.clone();
                let d_out_1 = d_out;
                let d_t1 = d_out_1.x.clone();
                let d_t2 = d_out_1.y.clone();
                ::chainrule::__private::add_part(&mut d_v.x, &d_t2);
                ::chainrule::__private::add_part(&mut d_v.y, &d_t1);
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        v: Vec2,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(v);
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The gradient of `turned`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(v: Vec2) -> <Vec2 as ::chainrule::Differentiable>::Tangent
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(v);
        pullback(<Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `turned` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        v: Vec2,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent)
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(v);
        (
            value,
            pullback(
                <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `turned`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        v: Vec2,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> Vec2
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(v);
        let (d_v_added,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `turned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: Vec2,
        tangents: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let t1 = v.y;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &v_dot.y);
        let t2 = v.x;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &v_dot.x);
        let out = Vec2 { x: t1, y: t2 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.x, &t1_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &t2_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `active_from_the_second_iteration`.
pub enum active_from_the_second_iteration {}
impl active_from_the_second_iteration {
    /// The result of `active_from_the_second_iteration` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t10 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_turned_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t11 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t12 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_9 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t13 = ::chainrule::__private::Vec::with_capacity(64);
        let t14 = Vec2 { x: 1.5, y: 0.5 };
        let mut by_literal = t14;
        let t15 = Vec2 { x: 1.5, y: 0.5 };
        let mut by_call = t15;
        let t16 = Vec2 { x: 1.5, y: 0.5 };
        let mut by_reference = t16;
        let t17 = Vec2 { x: 1.5, y: 0.5 };
        let mut swapped = t17;
        for k in 0..n {
            let t18 = by_literal.x;
            by_literal.x = ::chainrule::__private::add_assigned(&t18, &(k as f64));
            let t19 = by_literal.x;
            let t20 = Vec2 { x: x * t19, y: 0.0 };
            let zeros = ::chainrule::__private::zeros_like(&t20);
            let zeros_1 = ::chainrule::__private::zeros_like(&by_literal);
            by_literal = t20;
            let t21 = by_call.x;
            by_call.x = ::chainrule::__private::mul_assigned(&t21, &1.5);
            let t22 = by_call.y;
            let t23 = Vec2 {
                x: t22 + x,
                y: ::chainrule::__private::copied(&by_call.x),
            };
            let zeros_2 = ::chainrule::__private::zeros_like(&t23);
            let (t24, turned_pullback) = turned::__vjp(t23);
            let zeros_3 = ::chainrule::__private::zeros_like(&by_call);
            by_call = t24;
            let t25 = by_reference.y;
            let t26 = by_reference.x;
            by_reference.x = ::chainrule::__private::add_assigned(&t26, &t25);
            let t27 = Vec2 {
                x: ::chainrule::__private::copied(&by_reference.x),
                y: x,
            };
            let zeros_4 = ::chainrule::__private::zeros_like(&t27);
            let zeros_5 = ::chainrule::__private::zeros_like(&by_reference);
            by_reference = t27;
            let t28 = swapped.x;
            swapped.x = ::chainrule::__private::mul_assigned(&t28, &1.5);
            ::core::mem::swap(&mut swapped.x, &mut swapped.y);
            if k == 1 {
                let t29 = swapped.y;
                swapped.y = ::chainrule::__private::mul_assigned(&t29, &x);
                ::chainrule::__private::push(&mut saved_t6, t29);
            }
            ::chainrule::__private::push(&mut saved_t7, t18);
            ::chainrule::__private::push(&mut saved_t8, t19);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros);
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_1);
            ::chainrule::__private::push(&mut saved_t9, t21);
            ::chainrule::__private::push(&mut saved_t10, t22);
            ::chainrule::__private::push(&mut saved_zeros_6, zeros_2);
            ::chainrule::__private::push(&mut saved_turned_pullback, turned_pullback);
            ::chainrule::__private::push(&mut saved_zeros_7, zeros_3);
            ::chainrule::__private::push(&mut saved_t11, t25);
            ::chainrule::__private::push(&mut saved_t12, t26);
            ::chainrule::__private::push(&mut saved_zeros_8, zeros_4);
            ::chainrule::__private::push(&mut saved_zeros_9, zeros_5);
            ::chainrule::__private::push(&mut saved_t13, t28);
        }
        let zeros_6 = ::chainrule::__private::zeros_like(&swapped);
        let zeros_7 = ::chainrule::__private::zeros_like(&by_reference);
        let zeros_8 = ::chainrule::__private::zeros_like(&by_call);
        let zeros_9 = ::chainrule::__private::zeros_like(&by_literal);
        let t30 = Vec2 { x: 1.5, y: 0.5 };
        let mut in_closure = t30;
        for k_1 in 0..n {
            let t31 = in_closure.y;
            in_closure.y = ::chainrule::__private::sub_assigned(&t31, &(k_1 as f64));
            let t32 = in_closure.x;
            let t33 = Vec2 {
                x: ::chainrule::__private::copied(&in_closure.y),
                y: t32 * x,
            };
            let zeros_10 = ::chainrule::__private::zeros_like(&t33);
            let zeros_11 = ::chainrule::__private::zeros_like(&in_closure);
            in_closure = t33;
            ::chainrule::__private::push(&mut saved_t4, t31);
            ::chainrule::__private::push(&mut saved_t5, t32);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_10);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_11);
        }
        let zeros_12 = ::chainrule::__private::zeros_like(&in_closure);
        let t34 = Vec2 { x: 1.5, y: 0.5 };
        let mut at_most = t34;
        let mut trips = 0usize;
        while at_most.x < 4.0 {
            let t35 = at_most.x;
            at_most.x = ::chainrule::__private::add_assigned(&t35, &1.0);
            let t36 = at_most.x;
            let t37 = at_most.y;
            let t38 = Vec2 { x: t36 + t37 * 0.5, y: x };
            let zeros_13 = ::chainrule::__private::zeros_like(&t38);
            let zeros_14 = ::chainrule::__private::zeros_like(&at_most);
            at_most = t38;
            ::chainrule::__private::push(&mut saved_t1, t35);
            ::chainrule::__private::push(&mut saved_t2, t36);
            ::chainrule::__private::push(&mut saved_t3, t37);
            ::chainrule::__private::push(&mut saved_zeros, zeros_13);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_14);
            trips += 1;
        }
        let zeros_15 = ::chainrule::__private::zeros_like(&at_most);
        let t39 = by_literal.x;
        let t40 = by_call.x;
        let t41 = by_call.y;
        let t42 = t40 * t41;
        let t43 = t39 + t42;
        let t44 = by_reference.x;
        let t45 = t43 + t44;
        let t46 = swapped.x;
        let t47 = swapped.y;
        let t48 = t46 * t47;
        let sum = t45 + t48;
        let t49 = in_closure.x;
        let t50 = in_closure.y;
        let t51 = t49 * t50;
        let t52 = sum + t51;
        let t53 = at_most.x;
        let out = t52 + t53;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_t6_at = saved_t6.len();
                let mut saved_t7_at = saved_t7.len();
                let mut saved_t8_at = saved_t8.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_t9_at = saved_t9.len();
                let mut saved_t10_at = saved_t10.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_turned_pullback_at = saved_turned_pullback.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_t11_at = saved_t11.len();
                let mut saved_t12_at = saved_t12.len();
                let mut saved_zeros_8_at = saved_zeros_8.len();
                let mut saved_zeros_9_at = saved_zeros_9.len();
                let mut saved_t13_at = saved_t13.len();
                let mut d_at_most = zeros_15.clone();
                let mut d_in_closure = zeros_12.clone();
                let mut d_swapped = zeros_6.clone();
                let mut d_by_reference = zeros_7.clone();
                let mut d_by_call = zeros_8.clone();
                let mut d_by_literal = zeros_9.clone();
                let (d_t52, d_t53) = ::chainrule::__private::add_pullback(
                    &t52,
                    &t53,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_at_most.x, &d_t53);
                let (d_sum, d_t51) = ::chainrule::__private::add_pullback(
                    &sum,
                    &t51,
                    &t52,
                    d_t52,
                );
                let (d_t49, d_t50) = ::chainrule::__private::mul_pullback(
                    &t49,
                    &t50,
                    &t51,
                    d_t51,
                );
                ::chainrule::__private::add_part(&mut d_in_closure.y, &d_t50);
                ::chainrule::__private::add_part(&mut d_in_closure.x, &d_t49);
                let (d_t45, d_t48) = ::chainrule::__private::add_pullback(
                    &t45,
                    &t48,
                    &sum,
                    d_sum,
                );
                let (d_t46, d_t47) = ::chainrule::__private::mul_pullback(
                    &t46,
                    &t47,
                    &t48,
                    d_t48,
                );
                ::chainrule::__private::add_part(&mut d_swapped.y, &d_t47);
                ::chainrule::__private::add_part(&mut d_swapped.x, &d_t46);
                let (d_t43, d_t44) = ::chainrule::__private::add_pullback(
                    &t43,
                    &t44,
                    &t45,
                    d_t45,
                );
                ::chainrule::__private::add_part(&mut d_by_reference.x, &d_t44);
                let (d_t39, d_t42) = ::chainrule::__private::add_pullback(
                    &t39,
                    &t42,
                    &t43,
                    d_t43,
                );
                let (d_t40, d_t41) = ::chainrule::__private::mul_pullback(
                    &t40,
                    &t41,
                    &t42,
                    d_t42,
                );
                ::chainrule::__private::add_part(&mut d_by_call.y, &d_t41);
                ::chainrule::__private::add_part(&mut d_by_call.x, &d_t40);
                ::chainrule::__private::add_part(&mut d_by_literal.x, &d_t39);
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t35 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t36 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t37 = &saved_t3[saved_t3_at];
                    saved_zeros_at -= 1;
                    let zeros_13 = &saved_zeros[saved_zeros_at];
                    saved_zeros_1_at -= 1;
                    let zeros_14 = &saved_zeros_1[saved_zeros_1_at];
                    let t54 = *t37 * 0.5;
                    let mut d_t38 = (*zeros_13).clone();
                    ::chainrule::__private::add_assign(&mut d_t38, &d_at_most);
                    d_at_most = (*zeros_14).clone();
                    let d_t55 = d_t38.__Vec2_x_mut().clone();
                    let d_x_1 = *d_t38.__Vec2_y_mut();
                    let (d_t36, d_t56) = ::chainrule::__private::add_pullback(
                        t36,
                        &t54,
                        &(*t36 + t54),
                        d_t55,
                    );
                    let (d_t37, _) = ::chainrule::__private::mul_pullback(
                        t37,
                        &0.5,
                        &t54,
                        d_t56,
                    );
                    ::chainrule::__private::add_part(&mut d_at_most.y, &d_t37);
                    ::chainrule::__private::add_part(&mut d_at_most.x, &d_t36);
                    let d_t57 = d_at_most.x.clone();
                    ::chainrule::__private::set_zero(&mut d_at_most.x);
                    let (d_t35, _) = ::chainrule::__private::add_pullback(
                        t35,
                        &::chainrule::__private::Assigned(&1.0),
                        &::chainrule::__private::add_assigned(&*t35, &1.0),
                        d_t57,
                    );
                    ::chainrule::__private::add_part(&mut d_at_most.x, &d_t35);
                    d_x += d_x_1;
                }
                let mut d_x_2 = 0.0;
                for k_1 in (0..n).rev() {
                    saved_t4_at -= 1;
                    let t31 = &saved_t4[saved_t4_at];
                    saved_t5_at -= 1;
                    let t32 = &saved_t5[saved_t5_at];
                    saved_zeros_2_at -= 1;
                    let zeros_10 = &saved_zeros_2[saved_zeros_2_at];
                    saved_zeros_3_at -= 1;
                    let zeros_11 = &saved_zeros_3[saved_zeros_3_at];
                    let t58 = k_1 as f64;
                    let mut d_t33 = (*zeros_10).clone();
                    ::chainrule::__private::add_assign(&mut d_t33, &d_in_closure);
                    d_in_closure = (*zeros_11).clone();
                    let d_t59 = d_t33.__Vec2_x_mut().clone();
                    let d_t60 = d_t33.__Vec2_y_mut().clone();
                    let (d_t32, d_x_3) = ::chainrule::__private::mul_pullback(
                        t32,
                        &x,
                        &(*t32 * x),
                        d_t60,
                    );
                    ::chainrule::__private::add_part(&mut d_in_closure.x, &d_t32);
                    ::chainrule::__private::add_part(&mut d_in_closure.y, &d_t59);
                    let d_t61 = d_in_closure.y.clone();
                    ::chainrule::__private::set_zero(&mut d_in_closure.y);
                    let (d_t31, _) = ::chainrule::__private::sub_pullback(
                        t31,
                        &::chainrule::__private::Assigned(&t58),
                        &::chainrule::__private::sub_assigned(&*t31, &t58),
                        d_t61,
                    );
                    ::chainrule::__private::add_part(&mut d_in_closure.y, &d_t31);
                    d_x_2 += d_x_3;
                }
                let mut d_x_4 = 0.0;
                for k in (0..n).rev() {
                    saved_t7_at -= 1;
                    let t18 = &saved_t7[saved_t7_at];
                    saved_t8_at -= 1;
                    let t19 = &saved_t8[saved_t8_at];
                    saved_zeros_4_at -= 1;
                    let zeros = &saved_zeros_4[saved_zeros_4_at];
                    saved_zeros_5_at -= 1;
                    let zeros_1 = &saved_zeros_5[saved_zeros_5_at];
                    saved_t9_at -= 1;
                    let t21 = &saved_t9[saved_t9_at];
                    saved_t10_at -= 1;
                    let t22 = &saved_t10[saved_t10_at];
                    saved_zeros_6_at -= 1;
                    let zeros_2 = &saved_zeros_6[saved_zeros_6_at];
                    saved_turned_pullback_at -= 1;
                    let turned_pullback = &saved_turned_pullback[saved_turned_pullback_at];
                    saved_zeros_7_at -= 1;
                    let zeros_3 = &saved_zeros_7[saved_zeros_7_at];
                    saved_t11_at -= 1;
                    let t25 = &saved_t11[saved_t11_at];
                    saved_t12_at -= 1;
                    let t26 = &saved_t12[saved_t12_at];
                    saved_zeros_8_at -= 1;
                    let zeros_4 = &saved_zeros_8[saved_zeros_8_at];
                    saved_zeros_9_at -= 1;
                    let zeros_5 = &saved_zeros_9[saved_zeros_9_at];
                    saved_t13_at -= 1;
                    let t28 = &saved_t13[saved_t13_at];
                    let t62 = k as f64;
                    let mut d_t27 = (*zeros_4).clone();
                    let mut d_t23 = (*zeros_2).clone();
                    let mut d_t20 = (*zeros).clone();
                    let t63 = ::chainrule::__private::add_assigned(&*t18, &t62);
                    let t64 = x * *t19;
                    let t65 = ::chainrule::__private::mul_assigned(&*t21, &1.5);
                    let t66 = *t22 + x;
                    let t67 = ::chainrule::__private::add_assigned(&*t26, &*t25);
                    let t68 = ::chainrule::__private::mul_assigned(&*t28, &1.5);
                    let t70 = if k == 1 {
                        saved_t6_at -= 1;
                        let t29 = &saved_t6[saved_t6_at];
                        let d_t69 = d_swapped.y.clone();
                        ::chainrule::__private::set_zero(&mut d_swapped.y);
                        let (d_t29, d_x_5) = ::chainrule::__private::strong_mul_pullback(
                            t29,
                            &::chainrule::__private::Assigned(&x),
                            &::chainrule::__private::mul_assigned(&*t29, &x),
                            d_t69,
                        );
                        ::chainrule::__private::add_part(&mut d_swapped.y, &d_t29);
                        d_x_5
                    } else {
                        0.0
                    };
                    ::core::mem::swap(&mut d_swapped.x, &mut d_swapped.y);
                    let d_t71 = d_swapped.x.clone();
                    ::chainrule::__private::set_zero(&mut d_swapped.x);
                    let (d_t28, _) = ::chainrule::__private::strong_mul_pullback(
                        t28,
                        &::chainrule::__private::Assigned(&1.5),
                        &t68,
                        d_t71,
                    );
                    ::chainrule::__private::add_part(&mut d_swapped.x, &d_t28);
                    ::chainrule::__private::add_assign(&mut d_t27, &d_by_reference);
                    d_by_reference = (*zeros_5).clone();
                    let d_t72 = d_t27.__Vec2_x_mut().clone();
                    ::chainrule::__private::add_part(&mut d_by_reference.x, &d_t72);
                    let d_t73 = d_by_reference.x.clone();
                    ::chainrule::__private::set_zero(&mut d_by_reference.x);
                    let (d_t26, d_t25) = ::chainrule::__private::add_pullback(
                        t26,
                        &::chainrule::__private::Assigned(t25),
                        &t67,
                        d_t73,
                    );
                    ::chainrule::__private::add_part(&mut d_by_reference.x, &d_t26);
                    ::chainrule::__private::add_part(&mut d_by_reference.y, &d_t25);
                    let d_t24 = d_by_call.clone();
                    d_by_call = (*zeros_3).clone();
                    let t74 = *d_t27.__Vec2_y_mut();
                    let (d_t23_1,) = turned_pullback(d_t24);
                    ::chainrule::__private::add_assign(&mut d_t23, &d_t23_1);
                    let d_t75 = d_t23.__Vec2_x_mut().clone();
                    let d_t76 = d_t23.__Vec2_y_mut().clone();
                    ::chainrule::__private::add_part(&mut d_by_call.x, &d_t76);
                    let (d_t22, t77) = ::chainrule::__private::add_pullback(
                        t22,
                        &x,
                        &t66,
                        d_t75,
                    );
                    ::chainrule::__private::add_part(&mut d_by_call.y, &d_t22);
                    let d_t78 = d_by_call.x.clone();
                    ::chainrule::__private::set_zero(&mut d_by_call.x);
                    let (d_t21, _) = ::chainrule::__private::strong_mul_pullback(
                        t21,
                        &::chainrule::__private::Assigned(&1.5),
                        &t65,
                        d_t78,
                    );
                    ::chainrule::__private::add_part(&mut d_by_call.x, &d_t21);
                    ::chainrule::__private::add_assign(&mut d_t20, &d_by_literal);
                    d_by_literal = (*zeros_1).clone();
                    let d_t79 = d_t20.__Vec2_x_mut().clone();
                    let (t80, d_t19) = ::chainrule::__private::mul_pullback(
                        &x,
                        t19,
                        &t64,
                        d_t79,
                    );
                    ::chainrule::__private::add_part(&mut d_by_literal.x, &d_t19);
                    let d_t81 = d_by_literal.x.clone();
                    ::chainrule::__private::set_zero(&mut d_by_literal.x);
                    let (d_t18, _) = ::chainrule::__private::add_pullback(
                        t18,
                        &::chainrule::__private::Assigned(&t62),
                        &t63,
                        d_t81,
                    );
                    ::chainrule::__private::add_part(&mut d_by_literal.x, &d_t18);
                    let d_x_6 = t70 + t74 + t77 + t80;
                    d_x_4 += d_x_6;
                }
                let d_x_7 = d_x + d_x_2 + d_x_4;
                (d_x_7, ())
            },
        )
    }
    /// The gradient of `active_from_the_second_iteration`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `active_from_the_second_iteration` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `active_from_the_second_iteration`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `active_from_the_second_iteration` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Vec2 { x: 1.5, y: 0.5 };
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut by_literal = t1;
        let mut by_literal_dot = t1_dot;
        let t2 = Vec2 { x: 1.5, y: 0.5 };
        let t2_dot = ::chainrule::__zeros_of!(& t2);
        let mut by_call = t2;
        let mut by_call_dot = t2_dot;
        let t3 = Vec2 { x: 1.5, y: 0.5 };
        let t3_dot = ::chainrule::__zeros_of!(& t3);
        let mut by_reference = t3;
        let mut by_reference_dot = t3_dot;
        let t4 = Vec2 { x: 1.5, y: 0.5 };
        let t4_dot = ::chainrule::__zeros_of!(& t4);
        let mut swapped = t4;
        let mut swapped_dot = t4_dot;
        for k in 0..n {
            let t5 = k as f64;
            let t6 = by_literal.x;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &by_literal_dot.x);
            let t7 = ::chainrule::__private::add_assigned(&t6, &t5);
            let t7_dot = ::chainrule::__private::add_pushforward(
                &t6,
                &::chainrule::__private::Assigned(&t5),
                &t7,
                &t6_dot,
                &0.0,
            );
            by_literal.x = t7;
            ::chainrule::__private::write_part(&mut by_literal_dot.x, &t7_dot);
            let t8 = by_literal.x;
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, &by_literal_dot.x);
            let t9 = x * t8;
            let t9_dot = ::chainrule::__private::mul_pushforward(
                &x,
                &t8,
                &t9,
                &x_dot,
                &t8_dot,
            );
            let t10 = Vec2 { x: t9, y: 0.0 };
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::write_part(t10_dot.__Vec2_x_mut(), &t9_dot);
            ::chainrule::__private::write_part(t10_dot.__Vec2_y_mut(), &0.0);
            by_literal = t10;
            by_literal_dot = t10_dot;
            let t11 = by_call.x;
            let mut t11_dot = ::chainrule::__zeros_of!(& t11);
            ::chainrule::__private::read_part(&mut t11_dot, &by_call_dot.x);
            let t12 = ::chainrule::__private::mul_assigned(&t11, &1.5);
            let t12_dot = ::chainrule::__private::strong_mul_pushforward(
                &t11,
                &::chainrule::__private::Assigned(&1.5),
                &t12,
                &t11_dot,
                &0.0,
            );
            by_call.x = t12;
            ::chainrule::__private::write_part(&mut by_call_dot.x, &t12_dot);
            let t13 = by_call.y;
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(&mut t13_dot, &by_call_dot.y);
            let t14 = t13 + x;
            let t14_dot = ::chainrule::__private::add_pushforward(
                &t13,
                &x,
                &t14,
                &t13_dot,
                &x_dot,
            );
            let t15 = ::chainrule::__private::copied(&by_call.x);
            let mut t15_dot = ::chainrule::__zeros_of!(& t15);
            ::chainrule::__private::read_part(&mut t15_dot, &by_call_dot.x);
            let t16 = Vec2 { x: t14, y: t15 };
            let mut t16_dot = ::chainrule::__zeros_of!(& t16);
            ::chainrule::__private::write_part(t16_dot.__Vec2_x_mut(), &t14_dot);
            ::chainrule::__private::write_part(t16_dot.__Vec2_y_mut(), &t15_dot);
            let (t17, t17_dot) = turned::__jvp(t16, t16_dot);
            by_call = t17;
            by_call_dot = t17_dot;
            let t18 = by_reference.y;
            let mut t18_dot = ::chainrule::__zeros_of!(& t18);
            ::chainrule::__private::read_part(&mut t18_dot, &by_reference_dot.y);
            let t19 = by_reference.x;
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(&mut t19_dot, &by_reference_dot.x);
            let t20 = ::chainrule::__private::add_assigned(&t19, &t18);
            let t20_dot = ::chainrule::__private::add_pushforward(
                &t19,
                &::chainrule::__private::Assigned(&t18),
                &t20,
                &t19_dot,
                &t18_dot,
            );
            by_reference.x = t20;
            ::chainrule::__private::write_part(&mut by_reference_dot.x, &t20_dot);
            let t21 = ::chainrule::__private::copied(&by_reference.x);
            let mut t21_dot = ::chainrule::__zeros_of!(& t21);
            ::chainrule::__private::read_part(&mut t21_dot, &by_reference_dot.x);
            let t22 = Vec2 { x: t21, y: x };
            let mut t22_dot = ::chainrule::__zeros_of!(& t22);
            ::chainrule::__private::write_part(t22_dot.__Vec2_x_mut(), &t21_dot);
            ::chainrule::__private::write_part(t22_dot.__Vec2_y_mut(), &x_dot);
            by_reference = t22;
            by_reference_dot = t22_dot;
            let t23 = swapped.x;
            let mut t23_dot = ::chainrule::__zeros_of!(& t23);
            ::chainrule::__private::read_part(&mut t23_dot, &swapped_dot.x);
            let t24 = ::chainrule::__private::mul_assigned(&t23, &1.5);
            let t24_dot = ::chainrule::__private::strong_mul_pushforward(
                &t23,
                &::chainrule::__private::Assigned(&1.5),
                &t24,
                &t23_dot,
                &0.0,
            );
            swapped.x = t24;
            ::chainrule::__private::write_part(&mut swapped_dot.x, &t24_dot);
            ::core::mem::swap(&mut swapped.x, &mut swapped.y);
            ::core::mem::swap(&mut swapped_dot.x, &mut swapped_dot.y);
            if k == 1 {
                let t25 = swapped.y;
                let mut t25_dot = ::chainrule::__zeros_of!(& t25);
                ::chainrule::__private::read_part(&mut t25_dot, &swapped_dot.y);
                let t26 = ::chainrule::__private::mul_assigned(&t25, &x);
                let t26_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t25,
                    &::chainrule::__private::Assigned(&x),
                    &t26,
                    &t25_dot,
                    &x_dot,
                );
                swapped.y = t26;
                ::chainrule::__private::write_part(&mut swapped_dot.y, &t26_dot);
            }
        }
        let t27 = Vec2 { x: 1.5, y: 0.5 };
        let t27_dot = ::chainrule::__zeros_of!(& t27);
        let mut in_closure = t27;
        let mut in_closure_dot = t27_dot;
        for k_1 in 0..n {
            let t28 = k_1 as f64;
            let t29 = in_closure.y;
            let mut t29_dot = ::chainrule::__zeros_of!(& t29);
            ::chainrule::__private::read_part(&mut t29_dot, &in_closure_dot.y);
            let t30 = ::chainrule::__private::sub_assigned(&t29, &t28);
            let t30_dot = ::chainrule::__private::sub_pushforward(
                &t29,
                &::chainrule::__private::Assigned(&t28),
                &t30,
                &t29_dot,
                &0.0,
            );
            in_closure.y = t30;
            ::chainrule::__private::write_part(&mut in_closure_dot.y, &t30_dot);
            let t31 = ::chainrule::__private::copied(&in_closure.y);
            let mut t31_dot = ::chainrule::__zeros_of!(& t31);
            ::chainrule::__private::read_part(&mut t31_dot, &in_closure_dot.y);
            let t32 = in_closure.x;
            let mut t32_dot = ::chainrule::__zeros_of!(& t32);
            ::chainrule::__private::read_part(&mut t32_dot, &in_closure_dot.x);
            let t33 = t32 * x;
            let t33_dot = ::chainrule::__private::mul_pushforward(
                &t32,
                &x,
                &t33,
                &t32_dot,
                &x_dot,
            );
            let t34 = Vec2 { x: t31, y: t33 };
            let mut t34_dot = ::chainrule::__zeros_of!(& t34);
            ::chainrule::__private::write_part(t34_dot.__Vec2_x_mut(), &t31_dot);
            ::chainrule::__private::write_part(t34_dot.__Vec2_y_mut(), &t33_dot);
            in_closure = t34;
            in_closure_dot = t34_dot;
        }
        let t35 = Vec2 { x: 1.5, y: 0.5 };
        let t35_dot = ::chainrule::__zeros_of!(& t35);
        let mut at_most = t35;
        let mut at_most_dot = t35_dot;
        while at_most.x < 4.0 {
            let t36 = at_most.x;
            let mut t36_dot = ::chainrule::__zeros_of!(& t36);
            ::chainrule::__private::read_part(&mut t36_dot, &at_most_dot.x);
            let t37 = ::chainrule::__private::add_assigned(&t36, &1.0);
            let t37_dot = ::chainrule::__private::add_pushforward(
                &t36,
                &::chainrule::__private::Assigned(&1.0),
                &t37,
                &t36_dot,
                &0.0,
            );
            at_most.x = t37;
            ::chainrule::__private::write_part(&mut at_most_dot.x, &t37_dot);
            let t38 = at_most.x;
            let mut t38_dot = ::chainrule::__zeros_of!(& t38);
            ::chainrule::__private::read_part(&mut t38_dot, &at_most_dot.x);
            let t39 = at_most.y;
            let mut t39_dot = ::chainrule::__zeros_of!(& t39);
            ::chainrule::__private::read_part(&mut t39_dot, &at_most_dot.y);
            let t40 = t39 * 0.5;
            let t40_dot = ::chainrule::__private::mul_pushforward(
                &t39,
                &0.5,
                &t40,
                &t39_dot,
                &0.0,
            );
            let t41 = t38 + t40;
            let t41_dot = ::chainrule::__private::add_pushforward(
                &t38,
                &t40,
                &t41,
                &t38_dot,
                &t40_dot,
            );
            let t42 = Vec2 { x: t41, y: x };
            let mut t42_dot = ::chainrule::__zeros_of!(& t42);
            ::chainrule::__private::write_part(t42_dot.__Vec2_x_mut(), &t41_dot);
            ::chainrule::__private::write_part(t42_dot.__Vec2_y_mut(), &x_dot);
            at_most = t42;
            at_most_dot = t42_dot;
        }
        let t43 = by_literal.x;
        let mut t43_dot = ::chainrule::__zeros_of!(& t43);
        ::chainrule::__private::read_part(&mut t43_dot, &by_literal_dot.x);
        let t44 = by_call.x;
        let mut t44_dot = ::chainrule::__zeros_of!(& t44);
        ::chainrule::__private::read_part(&mut t44_dot, &by_call_dot.x);
        let t45 = by_call.y;
        let mut t45_dot = ::chainrule::__zeros_of!(& t45);
        ::chainrule::__private::read_part(&mut t45_dot, &by_call_dot.y);
        let t46 = t44 * t45;
        let t46_dot = ::chainrule::__private::strong_mul_pushforward(
            &t44,
            &t45,
            &t46,
            &t44_dot,
            &t45_dot,
        );
        let t47 = t43 + t46;
        let t47_dot = ::chainrule::__private::add_pushforward(
            &t43,
            &t46,
            &t47,
            &t43_dot,
            &t46_dot,
        );
        let t48 = by_reference.x;
        let mut t48_dot = ::chainrule::__zeros_of!(& t48);
        ::chainrule::__private::read_part(&mut t48_dot, &by_reference_dot.x);
        let t49 = t47 + t48;
        let t49_dot = ::chainrule::__private::add_pushforward(
            &t47,
            &t48,
            &t49,
            &t47_dot,
            &t48_dot,
        );
        let t50 = swapped.x;
        let mut t50_dot = ::chainrule::__zeros_of!(& t50);
        ::chainrule::__private::read_part(&mut t50_dot, &swapped_dot.x);
        let t51 = swapped.y;
        let mut t51_dot = ::chainrule::__zeros_of!(& t51);
        ::chainrule::__private::read_part(&mut t51_dot, &swapped_dot.y);
        let t52 = t50 * t51;
        let t52_dot = ::chainrule::__private::mul_pushforward(
            &t50,
            &t51,
            &t52,
            &t50_dot,
            &t51_dot,
        );
        let sum = t49 + t52;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t49,
            &t52,
            &sum,
            &t49_dot,
            &t52_dot,
        );
        let t53 = in_closure.x;
        let mut t53_dot = ::chainrule::__zeros_of!(& t53);
        ::chainrule::__private::read_part(&mut t53_dot, &in_closure_dot.x);
        let t54 = in_closure.y;
        let mut t54_dot = ::chainrule::__zeros_of!(& t54);
        ::chainrule::__private::read_part(&mut t54_dot, &in_closure_dot.y);
        let t55 = t53 * t54;
        let t55_dot = ::chainrule::__private::mul_pushforward(
            &t53,
            &t54,
            &t55,
            &t53_dot,
            &t54_dot,
        );
        let t56 = sum + t55;
        let t56_dot = ::chainrule::__private::add_pushforward(
            &sum,
            &t55,
            &t56,
            &sum_dot,
            &t55_dot,
        );
        let t57 = at_most.x;
        let mut t57_dot = ::chainrule::__zeros_of!(& t57);
        ::chainrule::__private::read_part(&mut t57_dot, &at_most_dot.x);
        let out = t56 + t57;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t56,
            &t57,
            &out,
            &t56_dot,
            &t57_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `replaced_by_a_field`.
pub enum replaced_by_a_field {}
impl replaced_by_a_field {
    /// The result of `replaced_by_a_field` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        v: &mut Vec2,
        w: &mut [Vec2],
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__vjp(x, v, w, y);
        (
            out,
            move |
                d_out: f64,
                d_x: &mut [f64],
                d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
                d_w: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let (d_y,) = pullback(d_out, d_x, d_v, d_w);
                d_y
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        v: &mut Vec2,
        w: &mut [Vec2],
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        let len = x.len();
        let mut t1 = -1.3_f64;
        let mut chosen = ::core::primitive::usize::MAX;
        for k in 0..len {
            let t2 = x[k] < -0.8;
            if t2 {
                let t3 = v.x;
                t1 = v.y;
            }
            if t2 {
                chosen = k;
            }
        }
        let mut t4 = w[1].x;
        let _: f64 = t4;
        let t5 = (y.sin() + t1).mul_add(0.5, t4);
        let t6 = v.x;
        let t7 = t5 - t6;
        let out = t7 - y;
        (
            out,
            move |
                d_out: f64,
                d_x: &mut [f64],
                d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
                d_w: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let (d_t7, t8) = ::chainrule::__private::sub_pullback(
                    &t7,
                    &y,
                    &out,
                    d_out,
                );
                let (d_t5, d_t6) = ::chainrule::__private::sub_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_v.x, &d_t6);
                let d_t9 = d_t5 * 0.5;
                ::chainrule::__private::add_part(&mut d_w[1].x, &d_t5);
                let end = chosen.wrapping_add(1);
                let mut d_t10 = 0.0;
                let t11 = d_t9 * y.cos();
                for k in chosen..end {
                    d_t10 += d_t9;
                }
                ::chainrule::__private::add_part(&mut d_v.y, &d_t10);
                let d_y = t8 + t11;
                (d_y,)
            },
        )
    }
    /// The gradient of `replaced_by_a_field`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &mut [f64],
        v: &mut Vec2,
        w: &mut [Vec2],
        y: f64,
    ) -> (
        ::chainrule::__private::Vec<f64>,
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(x, v, w, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let mut d_w = ::chainrule::__private::zeros_like(&*w);
        let (d_y,) = pullback(1.0, &mut d_x, &mut d_v, &mut d_w);
        (d_x, d_v, d_w, d_y)
    }
    /// The value of `replaced_by_a_field` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &mut [f64],
        v: &mut Vec2,
        w: &mut [Vec2],
        y: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<f64>,
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<<Vec2 as ::chainrule::Differentiable>::Tangent>,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(x, v, w, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let mut d_w = ::chainrule::__private::zeros_like(&*w);
        let (d_y,) = pullback(1.0, &mut d_x, &mut d_v, &mut d_w);
        (value, (d_x, d_v, d_w, d_y))
    }
    /// The value of `replaced_by_a_field`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &mut [f64],
        v: &mut Vec2,
        w: &mut [Vec2],
        y: f64,
        d_x: &mut [f64],
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_w: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, v, w, y);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        let mut d_v_added = ::chainrule::__private::zeros_like(&*v);
        let mut d_w_added = ::chainrule::__private::zeros_like(&*w);
        let (d_y_added,) = pullback(1.0, &mut d_x_added, &mut d_v_added, &mut d_w_added);
        *d_y += d_y_added;
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        value
    }
    /// The result of `replaced_by_a_field` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], &mut Vec2, &mut [Vec2], f64),
        tangents: (
            &mut [f64],
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
            &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
            f64,
        ),
    ) -> (f64, f64) {
        let (x, v, w, y) = args;
        let (x_dot, v_dot, w_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, v, v_dot, w, w_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &mut [f64],
        x_dot: &mut [f64],
        v: &mut Vec2,
        v_dot: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        w: &mut [Vec2],
        w_dot: &mut [<Vec2 as ::chainrule::Differentiable>::Tangent],
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let len = x.len();
        let mut t1 = -1.3_f64;
        let mut t1_dot = 0.0;
        for k in 0..len {
            if x[k] < -0.8 {
                let t2 = v.x;
                let t3 = v.y;
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(&mut t3_dot, &v_dot.y);
                t1 = t3;
                t1_dot = t3_dot;
            }
        }
        let mut t4 = w[1].x;
        let mut t4_dot = 0.0;
        ::chainrule::__private::read_part(&mut t4_dot, &w_dot[1].x);
        let _: f64 = t4;
        let t5 = (y.sin() + t1).mul_add(0.5, t4);
        let t6 = v.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &v_dot.x);
        let t7 = t5 - t6;
        let t7_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &t6,
            &t7,
            &((y_dot * y.cos() + t1_dot) * 0.5 + t4_dot),
            &t6_dot,
        );
        let out = t7 - y;
        let out_dot = ::chainrule::__private::sub_pushforward(
            &t7,
            &y,
            &out,
            &t7_dot,
            &y_dot,
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for replaced_by_a_field {}
impl ::chainrule::__private::TakesMut<1> for replaced_by_a_field {}
impl ::chainrule::__private::TakesMut<2> for replaced_by_a_field {}

/// The derivatives of the function `assigned_to_itself`.
pub enum assigned_to_itself {}
impl assigned_to_itself {
    /// The result of `assigned_to_itself` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: Vec2,
        mut a: [f64; 2],
        mut b: Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                [f64; 2],
                ::chainrule::__private::Vec<f64>,
            ),
    ) {
        use ::core::clone::Clone as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&v);
        let len = b.len();
        let t3 = v.y < 0.5;
        let v_2 = if t3 {
            let t4 = v.x;
            let t5 = v.x;
            let v_1 = Vec2 { y: t4 * t5, ..v };
            let zeros_1 = ::chainrule::__private::zeros_like(&v_1);
            saved_t1 = ::core::option::Option::Some(t4);
            saved_t2 = ::core::option::Option::Some(t5);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            v_1
        } else {
            v
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&v_2);
        let t6 = v_2.y;
        let t7 = a[0];
        let t8 = t7 * t6;
        a[0] = t8;
        let t9 = a;
        a = t9;
        let t10 = a[0];
        let t11 = b[1];
        b[1] = t11 * t10;
        let t12 = v_2.x;
        let t13 = v_2.y;
        let t14 = t12 * t13;
        let t15 = a[1];
        let t16 = t10 * t15;
        let t17 = t14 + t16;
        let t18 = b[0];
        let t19 = b[1];
        let t20 = t18 * t19;
        let out = t17 + t20;
        (
            out,
            move |d_out: f64| {
                let mut d_v = zeros.clone();
                let mut d_a = [0.0; 2];
                let mut d_b = ::chainrule::__private::vec![0.0; len];
                let mut d_t9 = [0.0; 2];
                let mut d_v_2 = zeros_2.clone();
                let (d_t17, d_t20) = ::chainrule::__private::add_pullback(
                    &t17,
                    &t20,
                    &out,
                    d_out,
                );
                let d_t18 = d_t20 * t19;
                let d_t19 = d_t20 * t18;
                d_b[1] += d_t19;
                d_b[0] += d_t18;
                let (d_t14, d_t16) = ::chainrule::__private::add_pullback(
                    &t14,
                    &t16,
                    &t17,
                    d_t17,
                );
                let d_t15 = d_t16 * t10;
                d_a[1] += d_t15;
                let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                    &t12,
                    &t13,
                    &t14,
                    d_t14,
                );
                ::chainrule::__private::add_part(&mut d_v_2.y, &d_t13);
                ::chainrule::__private::add_part(&mut d_v_2.x, &d_t12);
                let d_t21 = d_b[1];
                d_b[1] = 0.0;
                let d_t11 = d_t21 * t10;
                d_b[1] += d_t11;
                let d_t10 = d_t16 * t15 + d_t21 * t11;
                d_a[0] += d_t10;
                ::chainrule::__private::add_assign(&mut d_t9, &d_a);
                d_a.fill(0.0);
                ::chainrule::__private::add_assign(&mut d_a, &d_t9);
                let d_t8 = d_a[0];
                d_a[0] = 0.0;
                let (d_t7, d_t6) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t6,
                    &t8,
                    d_t8,
                );
                d_a[0] += d_t7;
                ::chainrule::__private::add_part(&mut d_v_2.y, &d_t6);
                if t3 {
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let t5 = ::chainrule::__private::kept(&saved_t2);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_v_1 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_v_1, &d_v_2);
                    let d_t22 = d_v_1.y.clone();
                    ::chainrule::__private::set_zero(&mut d_v_1.y);
                    ::chainrule::__private::add_assign(&mut d_v, &d_v_1);
                    let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                        t4,
                        t5,
                        &(*t4 * *t5),
                        d_t22,
                    );
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t5);
                    ::chainrule::__private::add_part(&mut d_v.x, &d_t4);
                } else {
                    ::chainrule::__private::add_assign(&mut d_v, &d_v_2);
                }
                (d_v, d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec2,
        a: [f64; 2],
        b: Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                <Vec2 as ::chainrule::Differentiable>::Tangent,
                [f64; 2],
                ::chainrule::__private::Vec<f64>,
            ) + use<>,
    ) {
        Self::vjp(v, a, b)
    }
    /// The gradient of `assigned_to_itself`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: Vec2,
        a: [f64; 2],
        b: Vec<f64>,
    ) -> (
        <Vec2 as ::chainrule::Differentiable>::Tangent,
        [f64; 2],
        ::chainrule::__private::Vec<f64>,
    ) {
        let (_, pullback) = Self::vjp(v, a, b);
        pullback(1.0)
    }
    /// The value of `assigned_to_itself` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: Vec2,
        a: [f64; 2],
        b: Vec<f64>,
    ) -> (
        f64,
        (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            [f64; 2],
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (value, pullback) = Self::vjp(v, a, b);
        (value, pullback(1.0))
    }
    /// The value of `assigned_to_itself`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: Vec2,
        a: [f64; 2],
        b: Vec<f64>,
        d_v: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_a: &mut [f64; 2],
        d_b: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, a, b);
        let (d_v_added, d_a_added, d_b_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `assigned_to_itself` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec2, [f64; 2], Vec<f64>),
        tangents: (
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            [f64; 2],
            ::chainrule::__private::Vec<f64>,
        ),
    ) -> (f64, f64) {
        let (v, a, b) = args;
        let (v_dot, a_dot, b_dot) = tangents;
        Self::__jvp(v, v_dot, a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: Vec2,
        v_dot: <Vec2 as ::chainrule::Differentiable>::Tangent,
        mut a: [f64; 2],
        mut a_dot: [f64; 2],
        mut b: Vec<f64>,
        mut b_dot: ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (v_2, v_2_dot) = if v.y < 0.5 {
            let t1 = v.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &v_dot.x);
            let t2 = v.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &v_dot.x);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let v_1 = Vec2 { y: t3, ..v };
            let mut v_1_dot = v_dot.clone();
            ::chainrule::__private::write_part(&mut v_1_dot.y, &t3_dot);
            (v_1, v_1_dot)
        } else {
            let v_dot_1 = v_dot.clone();
            (v, v_dot_1)
        };
        let t4 = v_2.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &v_2_dot.y);
        let t5 = a[0];
        let t6 = t5 * t4;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &t4,
            &t6,
            &a_dot[0],
            &t4_dot,
        );
        a[0] = t6;
        a_dot[0] = t6_dot;
        let t7 = a;
        let t7_dot = a_dot;
        a = t7;
        a_dot = t7_dot;
        let t8 = a[0];
        let t8_dot = a_dot[0];
        let t9 = b[1];
        b[1] = t9 * t8;
        b_dot[1] = b_dot[1] * t8 + t8_dot * t9;
        let t10 = v_2.x;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &v_2_dot.x);
        let t11 = v_2.y;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &v_2_dot.y);
        let t12 = t10 * t11;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &t12,
            &t10_dot,
            &t11_dot,
        );
        let t13 = a[1];
        let t14 = t8 * t13;
        let t15 = t12 + t14;
        let t15_dot = ::chainrule::__private::add_pushforward(
            &t12,
            &t14,
            &t15,
            &t12_dot,
            &(t8_dot * t13 + a_dot[1] * t8),
        );
        let t16 = b[0];
        let t17 = b[1];
        let t18 = t16 * t17;
        let out = t15 + t18;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t15,
            &t18,
            &out,
            &t15_dot,
            &(b_dot[0] * t17 + b_dot[1] * t16),
        );
        (out, out_dot)
    }
}

