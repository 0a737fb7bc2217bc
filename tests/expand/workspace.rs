/// The derivatives of the function `grown`.
pub enum grown {}
impl grown {
    /// The result of `grown` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        rate: f64,
        years: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, rate, years);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_rate, _) = pullback(d_out);
                (d_x, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        rate: f64,
        years: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        let mut saved_x = ::chainrule::__private::Pooled::<f64>::with_capacity(64);
        let mut x_1 = x;
        let mut years_1 = years;
        let mut trips = 0usize;
        while years_1 > 0 {
            ::chainrule::__private::push(&mut saved_x, x_1);
            trips += 1;
            x_1 += rate * x_1 * (1.0 - x_1);
            years_1 = years_1 - 1;
        }
        (
            x_1,
            move |d_x_1: f64| {
                let mut saved_x_at = saved_x.len();
                let mut t1 = d_x_1;
                let mut d_rate = 0.0;
                for _ in 0..trips {
                    saved_x_at -= 1;
                    let x_1 = saved_x[saved_x_at];
                    let t2 = 1.0 - x_1;
                    let d_t3 = t1 * t2;
                    let d_rate_1 = d_t3 * x_1;
                    t1 += t1 * (t2 * rate - rate * x_1);
                    d_rate += d_rate_1;
                }
                (t1, d_rate, ())
            },
        )
    }
    /// The gradient of `grown`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, rate: f64, years: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, rate, years);
        let (d_x, d_rate, _) = pullback(1.0);
        (d_x, d_rate)
    }
    /// The value of `grown` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, rate: f64, years: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, rate, years);
        let (d_x, d_rate, _) = pullback(1.0);
        (value, (d_x, d_rate))
    }
    /// The value of `grown`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        rate: f64,
        years: usize,
        d_x: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rate, years);
        let (d_x_added, d_rate_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_rate += d_rate_added;
        value
    }
    /// `accumulate_grad` of `grown` in the memory of a workspace.
    #[inline]
    pub fn accumulate_grad_with(
        workspace: &mut ::chainrule::Workspace,
        x: f64,
        rate: f64,
        years: usize,
        d_x: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        workspace.run(|| Self::accumulate_grad(x, rate, years, d_x, d_rate))
    }
    /// The result of `grown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, rate, years) = args;
        let (x_dot, rate_dot) = tangents;
        let years_dot = ();
        Self::__jvp(x, x_dot, rate, rate_dot, years, years_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        rate: f64,
        rate_dot: f64,
        years: usize,
        years_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut x_1 = x;
        let mut years_1 = years;
        let mut x_1_dot = x_dot;
        while years_1 > 0 {
            let t1 = rate * x_1;
            let t2 = 1.0 - x_1;
            (x_1, years_1, x_1_dot) = (
                x_1 + t1 * t2,
                years_1 - 1,
                x_1_dot + ((rate_dot * x_1 + x_1_dot * rate) * t2 + -x_1_dot * t1),
            );
        }
        (x_1, x_1_dot)
    }
}

/// The derivatives of the function `step`.
enum step {}
impl step {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_now>(
        now: &'d_now [f64],
        next: &mut [f64],
        rate: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [f64],
        ) -> (::chainrule::__private::Vec<f64>, f64) + use<'d_now>,
    ) {
        let (out, pullback) = Self::__vjp(now, next, rate);
        (
            out,
            move |d_out: (), d_next: &mut [f64]| {
                let mut d_now = ::chainrule::__private::zeros_like(now);
                let (d_rate,) = pullback(d_out, now, &mut d_now, d_next);
                (d_now, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        now: &[f64],
        next: &mut [f64],
        rate: f64,
    ) -> (
        (),
        impl ::core::ops::Fn((), &[f64], &mut [f64], &mut [f64]) -> (f64,) + use<>,
    ) {
        let n = now.len();
        let mut flow = ::chainrule::__private::Pooled::repeat(0.0, n);
        let len = flow.len();
        for i in 0..n {
            flow[i] = (now[(i + 1) % n] - now[i]).sin();
        }
        for i_1 in 0..n {
            next[i_1] = now[i_1] + rate * flow[i_1] * flow[(i_1 + 1) % n];
        }
        (
            (),
            move |(): (), now: &[f64], d_now: &mut [f64], d_next: &mut [f64]| {
                let n = now.len();
                let mut d_flow = ::chainrule::__private::Pooled::repeat(0.0, len);
                let mut d_rate = 0.0;
                for i_1 in 0..n {
                    let t1 = flow[i_1];
                    let t2 = (i_1 + 1) % n;
                    let d_t3 = d_next[i_1];
                    d_next[i_1] = 0.0;
                    let d_t4 = d_t3 * flow[t2];
                    let d_t5 = d_t3 * (rate * t1);
                    d_flow[t2] += d_t5;
                    let d_rate_1 = d_t4 * t1;
                    let d_t6 = d_t4 * rate;
                    d_flow[i_1] += d_t6;
                    d_now[i_1] += d_t3;
                    d_rate += d_rate_1;
                }
                for i in 0..n {
                    let t7 = (i + 1) % n;
                    let d_t8 = d_flow[i];
                    d_flow[i] = 0.0;
                    let d_t9 = d_t8 * (now[t7] - now[i]).cos();
                    let d_t10 = -d_t9;
                    d_now[i] += d_t10;
                    d_now[t7] += d_t9;
                }
                (d_rate,)
            },
        )
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[f64], &mut [f64], f64),
        tangents: (&[f64], &mut [f64], f64),
    ) -> ((), ()) {
        let (now, next, rate) = args;
        let (now_dot, next_dot, rate_dot) = tangents;
        Self::__jvp(now, now_dot, next, next_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        now: &[f64],
        now_dot: &[f64],
        next: &mut [f64],
        next_dot: &mut [f64],
        rate: f64,
        rate_dot: f64,
    ) -> ((), ()) {
        let n = now.len();
        let mut flow = ::chainrule::__private::vec![0.0; n];
        let mut flow_dot = ::chainrule::__private::vec![0.0; n];
        for i in 0..n {
            let t1 = (i + 1) % n;
            let t2 = now[t1] - now[i];
            flow[i] = t2.sin();
            flow_dot[i] = (now_dot[t1] - now_dot[i]) * t2.cos();
        }
        for i_1 in 0..n {
            let t3 = flow[i_1];
            let t4 = rate * t3;
            let t5 = (i_1 + 1) % n;
            let t6 = flow[t5];
            next[i_1] = now[i_1] + t4 * t6;
            next_dot[i_1] = now_dot[i_1]
                + ((rate_dot * t3 + flow_dot[i_1] * rate) * t6 + flow_dot[t5] * t4);
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<1> for step {}

/// The derivatives of the function `rod`.
pub enum rod {}
impl rod {
    /// The result of `rod` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(heat, rate, steps);
        (
            out,
            move |d_out: f64| {
                let mut d_heat = ::chainrule::__private::zeros_like(heat);
                let (d_rate, _) = pullback(d_out, heat, &mut d_heat);
                (d_heat, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_now_before = ::chainrule::__private::Pooled::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Pooled::with_capacity(64);
        let mut saved_step_pullback = ::chainrule::__private::Pooled::with_capacity(64);
        let mut now = ::chainrule::__private::Pooled::copy(heat);
        let len = now.len();
        let mut next = ::chainrule::__private::Pooled::repeat(0.0, heat.len());
        let mut saved_t2 = ::chainrule::__private::Pooled::<f64>::repeat(0.0, steps);
        let mut saved_t3 = ::chainrule::__private::Pooled::<f64>::repeat(0.0, steps);
        let mut saved_t4 = ::chainrule::__private::Pooled::repeat(false, steps);
        let mut warm: f64 = 0.0;
        for k in 0..steps {
            let now_before = ::chainrule::__private::Pooled::copy(&*now);
            let (t5, step_pullback) = step::__vjp(&*now, &mut *next, rate);
            now.copy_from_slice(&*next);
            let t6 = now[0] > 0.5;
            if t6 {
                let t7 = now[0];
                let t8 = now[1];
                saved_t2[k] = t7;
                saved_t3[k] = t8;
                warm += t7 * t8;
            }
            ::chainrule::__private::push(&mut saved_now_before, now_before);
            ::chainrule::__private::push(&mut saved_t1, t5);
            ::chainrule::__private::push(&mut saved_step_pullback, step_pullback);
            saved_t4[k] = t6;
        }
        let len_1 = next.len();
        let len_2 = now.len();
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_2 {
            sum += now[k_1];
        }
        let out = warm + sum;
        (
            out,
            move |d_out: f64, heat: &[f64], d_heat: &mut [f64]| {
                let mut saved_now_before_at = saved_now_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut d_next = ::chainrule::__private::Pooled::repeat(0.0, len_1);
                let mut d_now = ::chainrule::__private::Pooled::<f64>::repeat(0.0, len);
                for k_1 in 0..len_2 {
                    d_now[..len_2][k_1] += d_out;
                }
                let mut d_warm = d_out;
                let mut d_rate = 0.0;
                for k in (0..steps).rev() {
                    saved_now_before_at -= 1;
                    let now_before = &*saved_now_before[saved_now_before_at];
                    saved_t1_at -= 1;
                    let t5 = &saved_t1[saved_t1_at];
                    saved_step_pullback_at -= 1;
                    let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                    if saved_t4[k] {
                        let d_t7 = d_warm * saved_t3[k];
                        let d_t8 = d_warm * saved_t2[k];
                        d_now[1] += d_t8;
                        d_now[0] += d_t7;
                    }
                    ::chainrule::__private::add_assign(&mut *d_next, &*d_now);
                    d_now.fill(0.0);
                    let t9 = ::chainrule::__private::zeros_like(t5);
                    let (d_rate_1,) = step_pullback(
                        t9,
                        &*now_before,
                        &mut *d_now,
                        &mut *d_next,
                    );
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(&mut d_heat[..], &d_now[..]);
                (d_rate, ())
            },
        )
    }
    /// The gradient of `rod`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(heat, rate, steps);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _) = pullback(1.0, heat, &mut d_heat);
        (d_heat, d_rate)
    }
    /// The value of `rod` and its gradient.
    #[inline]
    pub fn value_and_grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(heat, rate, steps);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _) = pullback(1.0, heat, &mut d_heat);
        (value, (d_heat, d_rate))
    }
    /// The value of `rod`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
        d_heat: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(heat, rate, steps);
        let (d_rate_added, _) = pullback(1.0, heat, d_heat);
        *d_rate += d_rate_added;
        value
    }
    /// `accumulate_grad` of `rod` in the memory of a workspace.
    #[inline]
    pub fn accumulate_grad_with(
        workspace: &mut ::chainrule::Workspace,
        heat: &[f64],
        rate: f64,
        steps: usize,
        d_heat: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        workspace.run(|| Self::accumulate_grad(heat, rate, steps, d_heat, d_rate))
    }
    /// The result of `rod` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, usize), tangents: (&[f64], f64)) -> (f64, f64) {
        let (heat, rate, steps) = args;
        let (heat_dot, rate_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(heat, heat_dot, rate, rate_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        heat: &[f64],
        heat_dot: &[f64],
        rate: f64,
        rate_dot: f64,
        steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut now = heat.to_vec();
        let mut now_dot = heat_dot.to_vec();
        let t1 = heat.len();
        let mut next = ::chainrule::__private::vec![0.0; t1];
        let mut next_dot = ::chainrule::__private::vec![0.0; t1];
        let mut warm: f64 = 0.0;
        let mut warm_dot = 0.0;
        for k in 0..steps {
            let (t2, t2_dot) = step::__jvp(
                &now,
                &now_dot,
                &mut next,
                &mut next_dot,
                rate,
                rate_dot,
            );
            now.copy_from_slice(&next);
            now_dot.copy_from_slice(&next_dot);
            if now[0] > 0.5 {
                let t3 = now[0];
                let t4 = now[1];
                warm += t3 * t4;
                warm_dot += now_dot[0] * t4 + now_dot[1] * t3;
            }
        }
        let len = now.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            sum += now[k_1];
            sum_dot += now_dot[k_1];
        }
        let out = warm + sum;
        let out_dot = warm_dot + sum_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `segments`.
pub enum segments {}
impl segments {
    /// The result of `segments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(heat, rate, steps);
        (
            out,
            move |d_out: f64| {
                let mut d_heat = ::chainrule::__private::zeros_like(heat);
                let (d_rate, _) = pullback(d_out, heat, &mut d_heat);
                (d_heat, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        heat: &[f64],
        rate: f64,
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_now_before = ::chainrule::__private::Pooled::with_capacity(64);
        let mut saved_next_before = ::chainrule::__private::Pooled::with_capacity(64);
        let mut now = ::chainrule::__private::Pooled::copy(heat);
        let len = now.len();
        let mut next = ::chainrule::__private::Pooled::repeat(0.0, heat.len());
        let len_1 = next.len();
        let mut __chainrule_length = ::chainrule::__private::segment_length(3);
        for segment in (0..steps).step_by(__chainrule_length) {
            let now_before = ::chainrule::__private::Pooled::copy(&*now);
            ::chainrule::__private::push(&mut saved_now_before, now_before);
            let next_before = ::chainrule::__private::Pooled::copy(&*next);
            ::chainrule::__private::push(&mut saved_next_before, next_before);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t1 {
                for i in 0..now.len() {
                    let t2 = now[i];
                    let t3 = (i + 1) % now.len();
                    next[i] = t2 + rate * now[t3].sin() * t2;
                }
                now.copy_from_slice(&*next);
            }
        }
        let t4 = now[0];
        let t5 = now[1];
        let out = t4 * t5;
        (
            out,
            move |d_out: f64, heat: &[f64], d_heat: &mut [f64]| {
                let mut saved_t2 = ::chainrule::__private::Pooled::<
                    (f64, f64, f64),
                >::with_capacity(64);
                let mut saved_now_before_at = saved_now_before.len();
                let mut saved_next_before_at = saved_next_before.len();
                let mut d_next = ::chainrule::__private::Pooled::repeat(0.0, len_1);
                let mut d_now = ::chainrule::__private::Pooled::<f64>::repeat(0.0, len);
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_now[1] += d_t5;
                d_now[0] += d_t4;
                let mut d_rate = 0.0;
                for segment in ::chainrule::__private::steps_back(
                    (0..steps),
                    __chainrule_length,
                ) {
                    saved_now_before_at -= 1;
                    let now_before = &*saved_now_before[saved_now_before_at];
                    let mut now = ::chainrule::__private::Pooled::copy(&*now_before);
                    saved_next_before_at -= 1;
                    let next_before = &*saved_next_before[saved_next_before_at];
                    let mut next = ::chainrule::__private::Pooled::copy(&*next_before);
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        steps,
                    );
                    for k_1 in segment..t1 {
                        for i_1 in 0..now.len() {
                            let t6 = now[i_1];
                            let t7 = (i_1 + 1) % now.len();
                            let t8 = now[t7];
                            let t9 = t8.sin();
                            next[i_1] = t6 + rate * t9 * t6;
                            ::chainrule::__private::push(
                                &mut saved_t2,
                                (t6, t9, t8.cos()),
                            );
                        }
                        now.copy_from_slice(&*next);
                    }
                    let mut d_rate_1 = 0.0;
                    for k in (segment..t1).rev() {
                        ::chainrule::__private::add_assign(&mut *d_next, &*d_now);
                        d_now.fill(0.0);
                        let mut d_rate_2 = 0.0;
                        for i in (0..now.len()).rev() {
                            let (t2, t10, t11) = ::chainrule::__private::take(
                                saved_t2.pop(),
                            );
                            let d_t12 = d_next[i];
                            d_next[i] = 0.0;
                            let d_t13 = d_t12 * t2;
                            let d_rate_3 = d_t13 * t10;
                            let d_t14 = d_t13 * rate;
                            let d_t15 = d_t14 * t11;
                            d_now[(i + 1) % now.len()] += d_t15;
                            let d_t2 = d_t12 + d_t12 * (rate * t10);
                            d_now[i] += d_t2;
                            d_rate_2 += d_rate_3;
                        }
                        d_rate_1 += d_rate_2;
                    }
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(&mut d_heat[..], &d_now[..]);
                (d_rate, ())
            },
        )
    }
    /// The gradient of `segments`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(heat, rate, steps);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _) = pullback(1.0, heat, &mut d_heat);
        (d_heat, d_rate)
    }
    /// The value of `segments` and its gradient.
    #[inline]
    pub fn value_and_grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(heat, rate, steps);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _) = pullback(1.0, heat, &mut d_heat);
        (value, (d_heat, d_rate))
    }
    /// The value of `segments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        heat: &[f64],
        rate: f64,
        steps: usize,
        d_heat: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(heat, rate, steps);
        let (d_rate_added, _) = pullback(1.0, heat, d_heat);
        *d_rate += d_rate_added;
        value
    }
    /// `accumulate_grad` of `segments` in the memory of a workspace.
    #[inline]
    pub fn accumulate_grad_with(
        workspace: &mut ::chainrule::Workspace,
        heat: &[f64],
        rate: f64,
        steps: usize,
        d_heat: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        workspace.run(|| Self::accumulate_grad(heat, rate, steps, d_heat, d_rate))
    }
    /// The result of `segments` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, usize), tangents: (&[f64], f64)) -> (f64, f64) {
        let (heat, rate, steps) = args;
        let (heat_dot, rate_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(heat, heat_dot, rate, rate_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        heat: &[f64],
        heat_dot: &[f64],
        rate: f64,
        rate_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut now = heat.to_vec();
        let mut now_dot = heat_dot.to_vec();
        let t1 = heat.len();
        let mut next = ::chainrule::__private::vec![0.0; t1];
        let mut next_dot = ::chainrule::__private::vec![0.0; t1];
        let mut __chainrule_length = ::chainrule::__private::segment_length(3);
        for segment in (0..steps).step_by(__chainrule_length) {
            let t2 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t2 {
                for i in 0..now.len() {
                    let t3 = now[i];
                    let t3_dot = now_dot[i];
                    let t4 = (i + 1) % now.len();
                    let t5 = now[t4];
                    let t6 = t5.sin();
                    let t7 = rate * t6;
                    next[i] = t3 + t7 * t3;
                    next_dot[i] = t3_dot
                        + ((rate_dot * t6 + now_dot[t4] * t5.cos() * rate) * t3
                            + t3_dot * t7);
                }
                now.copy_from_slice(&next);
                now_dot.copy_from_slice(&next_dot);
            }
        }
        let t8 = now[0];
        let t9 = now[1];
        let out = t8 * t9;
        let out_dot = now_dot[0] * t9 + now_dot[1] * t8;
        (out, out_dot)
    }
}

/// The derivatives of the function `moved`.
pub enum moved {}
impl moved {
    /// The result of `moved` and its pullback, which takes the cotangent of the result.
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
        let mut kept = ::chainrule::__private::Pooled::<f64>::with_capacity(64);
        for i in 0..x.len() {
            if x[i] > 0.0 {
                let t1 = x[i];
                kept.push(t1 * t1);
            }
        }
        let len = kept.len();
        let mut copy = kept.clone();
        let count = copy.into_iter().count();
        let mut saved_t2 = ::chainrule::__private::Pooled::<f64>::repeat(0.0, count);
        let mut sum: f64 = 0.0;
        for i_1 in 0..count {
            let t3 = kept[i_1];
            let t4 = t3.exp();
            saved_t2[i_1] = t4;
            sum += t3 * t4;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_kept = ::chainrule::__private::Pooled::<f64>::repeat(0.0, len);
                let t5 = x.len();
                for i_1 in 0..count {
                    let t4 = saved_t2[i_1];
                    let d_t4 = d_sum * kept[..count][i_1];
                    let d_t3 = d_sum * t4 + d_t4 * t4;
                    d_kept[..count][i_1] += d_t3;
                }
                for i in (0..t5).rev() {
                    if x[i] > 0.0 {
                        let d_t6 = ::chainrule::__private::take(d_kept.pop());
                        let t7 = d_t6 * x[i];
                        let d_t1 = t7 + t7;
                        d_x[i] += d_t1;
                    }
                }
            },
        )
    }
    /// The gradient of `moved`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `moved` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `moved`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// `accumulate_grad` of `moved` in the memory of a workspace.
    #[inline]
    pub fn accumulate_grad_with(
        workspace: &mut ::chainrule::Workspace,
        x: &[f64],
        d_x: &mut [f64],
    ) -> f64 {
        workspace.run(|| Self::accumulate_grad(x, d_x))
    }
    /// The result of `moved` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let mut kept: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut kept_dot = ::chainrule::__private::Vec::<f64>::new();
        for i in 0..x.len() {
            if x[i] > 0.0 {
                let t1 = x[i];
                let t1_dot = x_dot[i];
                kept.push(t1 * t1);
                kept_dot.push(t1_dot * t1 + t1_dot * t1);
            }
        }
        let mut copy = kept.clone();
        let count = copy.into_iter().count();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..count {
            let t2 = kept[i_1];
            let t2_dot = kept_dot[i_1];
            let t3 = t2.exp();
            sum += t2 * t3;
            sum_dot += t2_dot * t3 + t2_dot * t3 * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `in_place`.
pub enum in_place {}
impl in_place {
    /// The result of `in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(
        x: &mut [T],
        by: T,
    ) -> (T, impl ::core::ops::Fn(T, &mut [T]) -> T + use<T>) {
        let (out, pullback) = Self::__vjp::<T>(x, by);
        (
            out,
            move |d_out: T, d_x: &mut [T]| {
                let (d_by,) = pullback(d_out, d_x);
                d_by
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: &mut [T],
        by: T,
    ) -> (T, impl ::core::ops::Fn(T, &mut [T]) -> (T,) + use<T>) {
        use ::core::iter::Iterator as _;
        let t1 = x.len();
        let mut saved_t2 = ::chainrule::__private::Pooled::<
            T,
        >::repeat(<T as ::chainrule::Scalar>::ZERO, t1);
        let mut saved_t3 = ::chainrule::__private::Pooled::<
            T,
        >::repeat(<T as ::chainrule::Scalar>::ZERO, t1);
        let mut saved_t4 = ::chainrule::__private::Pooled::<
            T,
        >::repeat(<T as ::chainrule::Scalar>::ZERO, t1);
        let mut sum = by;
        for i in 0..t1 {
            let t5 = x[i];
            let t6 = by.sin();
            x[i] = t5 * t6 + sum;
            let t7 = x[i];
            saved_t2[i] = t5;
            saved_t3[i] = t6;
            saved_t4[i] = t7;
            sum += t7 * t7;
        }
        (
            sum,
            move |d_sum: T, d_x: &mut [T]| {
                let mut t8 = d_sum;
                let mut d_by = <T as ::chainrule::Scalar>::ZERO;
                for i in (0..t1).rev() {
                    let t9 = t8 * saved_t4[i];
                    let d_t7 = t9 + t9;
                    d_x[i] += d_t7;
                    let d_t10 = d_x[i];
                    d_x[i] = <T as ::chainrule::Scalar>::ZERO;
                    let d_t5 = d_t10 * saved_t3[i];
                    d_x[i] += d_t5;
                    t8 += d_t10;
                    d_by += d_t10 * (saved_t2[i] * by.cos());
                }
                let d_by_1 = t8 + d_by;
                (d_by_1,)
            },
        )
    }
    /// The gradient of `in_place`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: &mut [T], by: T) -> (::chainrule::__private::Vec<T>, T) {
        let (_, pullback) = Self::__vjp::<T>(x, by);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_by,) = pullback(<T as ::chainrule::Scalar>::ONE, &mut d_x);
        (d_x, d_by)
    }
    /// The value of `in_place` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(
        x: &mut [T],
        by: T,
    ) -> (T, (::chainrule::__private::Vec<T>, T)) {
        let (value, pullback) = Self::__vjp::<T>(x, by);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_by,) = pullback(<T as ::chainrule::Scalar>::ONE, &mut d_x);
        (value, (d_x, d_by))
    }
    /// The value of `in_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(
        x: &mut [T],
        by: T,
        d_x: &mut [T],
        d_by: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, by);
        let mut d_x_added = ::chainrule::__private::Pooled::repeat(
            <T as ::chainrule::Scalar>::ZERO,
            x.len(),
        );
        let (d_by_added,) = pullback(<T as ::chainrule::Scalar>::ONE, &mut d_x_added);
        *d_by += d_by_added;
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// `accumulate_grad` of `in_place` in the memory of a workspace.
    #[inline]
    pub fn accumulate_grad_with<T: Scalar>(
        workspace: &mut ::chainrule::Workspace,
        x: &mut [T],
        by: T,
        d_x: &mut [T],
        d_by: &mut T,
    ) -> T {
        workspace.run(|| Self::accumulate_grad::<T>(x, by, d_x, d_by))
    }
    /// The result of `in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (&mut [T], T), tangents: (&mut [T], T)) -> (T, T) {
        let (x, by) = args;
        let (x_dot, by_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: &mut [T], x_dot: &mut [T], by: T, by_dot: T) -> (T, T) {
        let mut sum = by;
        let mut sum_dot = by_dot;
        for i in 0..x.len() {
            let t1 = x[i];
            let t2 = by.sin();
            x[i] = t1 * t2 + sum;
            x_dot[i] = x_dot[i] * t2 + by_dot * by.cos() * t1 + sum_dot;
            let t3 = x[i];
            let t3_dot = x_dot[i];
            sum += t3 * t3;
            sum_dot += t3_dot * t3 + t3_dot * t3;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for in_place {}

