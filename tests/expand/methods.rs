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
        let (t1, norm_pullback) = v.__differentiated_norm();
        let (t2, new_pullback) = Point::__new_vjp(k, 2.0);
        let (t3, dot_pullback) = v.__differentiated_dot(t2);
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
        let (t1, scale_pullback) = w.__differentiated_scale(k);
        let w_before_1 = w.__keep_for_norm();
        let (n, norm_pullback) = w.__differentiated_norm();
        let w_before_2 = w.__keep_for_scale();
        let (t2, scale_pullback_1) = w.__differentiated_scale(n);
        let w_before_3 = w.__keep_for_walk();
        let (walked, walk_pullback) = w.__differentiated_walk(k);
        let t3 = w.x;
        let w_before_4 = w.__keep_for_norm();
        let (t4, norm_pullback_1) = w.__differentiated_norm();
        let t5 = t3 * t4;
        let w_before_5 = w.__keep_for_dot();
        let (t6, dot_pullback) = w.__differentiated_dot(v);
        let t7 = t5 + t6;
        let out = t7 + walked;
        let zeros = ::chainrule::__private::zeros_like(&w);
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
        let mut saved_w_before = ::chainrule::__private::Vec::new();
        let mut saved_t1 = ::chainrule::__private::Vec::new();
        let mut saved_scale_pullback = ::chainrule::__private::Vec::new();
        let mut saved_w_before_1 = ::chainrule::__private::Vec::new();
        let mut saved_norm_pullback = ::chainrule::__private::Vec::new();
        let mut saved_t2 = ::chainrule::__private::Vec::new();
        let mut w = v;
        let mut saved_sum = ::chainrule::__private::vec![0.0; n];
        let mut sum = 0.0;
        for k_1 in 0..n {
            let w_before = w.__keep_for_scale();
            let (t3, scale_pullback) = w.__differentiated_scale(k);
            let w_before_1 = w.__keep_for_norm();
            let (t4, norm_pullback) = w.__differentiated_norm();
            let sum_1 = sum + t4;
            let t5 = w.x;
            w.x = t5 + sum_1;
            saved_w_before.push(w_before);
            saved_t1.push(t3);
            saved_scale_pullback.push(scale_pullback);
            saved_w_before_1.push(w_before_1);
            saved_norm_pullback.push(norm_pullback);
            saved_sum[k_1] = sum_1;
            saved_t2.push(t5);
            sum = sum_1;
        }
        let t6 = w.y;
        let out = sum * t6;
        let zeros = ::chainrule::__private::zeros_like(&w);
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
                        &sum_1,
                        &(*t5 + sum_1),
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
        let mut saved_points_before = ::chainrule::__private::Vec::new();
        let mut saved_t1 = ::chainrule::__private::Vec::new();
        let mut saved_scale_pullback = ::chainrule::__private::Vec::new();
        let mut saved_points_before_1 = ::chainrule::__private::Vec::new();
        let mut saved_norm_pullback = ::chainrule::__private::Vec::new();
        let t2 = points.len();
        let mut sum = 0.0;
        for i in 0..t2 {
            let points_before = points[i].__keep_for_scale();
            let (t3, scale_pullback) = points[i].__differentiated_scale(k);
            let points_before_1 = points[i].__keep_for_norm();
            let (t4, norm_pullback) = points[i].__differentiated_norm();
            saved_points_before.push(points_before);
            saved_t1.push(t3);
            saved_scale_pullback.push(scale_pullback);
            saved_points_before_1.push(points_before_1);
            saved_norm_pullback.push(norm_pullback);
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
        let mut saved_t1 = ::chainrule::__private::Vec::new();
        let mut saved_norm_pullback = ::chainrule::__private::Vec::new();
        let mut saved_sum = ::chainrule::__private::Vec::new();
        let mut saved_t2 = ::chainrule::__private::Vec::new();
        let mut saved_mixed_pullback = ::chainrule::__private::Vec::new();
        let t3 = &UNIT;
        let (t4, new_pullback) = Point::__new_vjp(k, 1.0);
        let (sum, dot_pullback) = t3.__differentiated_dot(t4);
        let len = points.len();
        let mut sum_1 = sum;
        for k_1 in 0..len {
            let (t5, mixed_pullback) = points[k_1].__differentiated_mixed(k);
            saved_sum.push(sum_1);
            saved_t2.push(t5);
            saved_mixed_pullback.push(mixed_pullback);
            sum_1 += t5;
        }
        let (t6, new_pullback_1) = Point::__new_vjp(k, sum_1);
        let zeros = ::chainrule::__private::zeros_like(&t6);
        let (t7, norm_pullback) = t6.__differentiated_norm();
        let t8 = sum_1 + t7;
        let len_1 = points.len();
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_2: f64 = -0.0;
        for k_2 in 0..len_1 {
            let (t9, norm_pullback_1) = points[k_2].__differentiated_norm();
            saved_sum_1[k_2] = sum_2;
            saved_t1.push(t9);
            saved_norm_pullback.push(norm_pullback_1);
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
                    let sum_3 = *sum_1_1 + *t5;
                    let (d_sum_1_1, d_t5) = ::chainrule::__private::add_pullback(
                        sum_1_1,
                        t5,
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
                    &mut ::chainrule::__private::zeros_like(&*t3),
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
}

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
        let (out, at_pullback) = steep.__differentiated_at(x);
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
}

