/// The derivatives of the function `orbit`.
pub enum orbit {}
impl orbit {
    /// The result of `orbit` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, rate, steps);
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
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_x = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(0, steps);
        let mut x_1 = x;
        for segment in (0..steps).step_by(__chainrule_length) {
            ::chainrule::__private::push(&mut saved_x, x_1);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t1 {
                x_1 = rate * x_1 * (1.0 - x_1).sin();
            }
        }
        (
            x_1,
            move |d_x_1: f64| {
                let mut saved_x_1 = ::chainrule::__private::Vec::<
                    (f64, f64, f64),
                >::with_capacity(64);
                let mut saved_x_at = saved_x.len();
                let mut d_x_1_1 = d_x_1;
                let mut d_rate = 0.0;
                for segment in ::chainrule::__private::steps_back(
                    (0..steps),
                    __chainrule_length,
                ) {
                    saved_x_at -= 1;
                    let x_1 = saved_x[saved_x_at];
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        steps,
                    );
                    let mut x_2 = x_1;
                    for k_1 in segment..t1 {
                        let t2 = 1.0 - x_2;
                        let t3 = t2.sin();
                        ::chainrule::__private::push(
                            &mut saved_x_1,
                            (x_2, t3, t2.cos()),
                        );
                        x_2 = rate * x_2 * t3;
                    }
                    let mut d_rate_1 = 0.0;
                    for k in (segment..t1).rev() {
                        let (x_3, t4, t5) = ::chainrule::__private::take(
                            saved_x_1.pop(),
                        );
                        let d_t6 = d_x_1_1 * t4;
                        let d_rate_2 = d_t6 * x_3;
                        d_x_1_1 *= t4 * rate - rate * x_3 * t5;
                        d_rate_1 += d_rate_2;
                    }
                    d_rate += d_rate_1;
                }
                (d_x_1_1, d_rate, ())
            },
        )
    }
    /// The gradient of `orbit`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, rate: f64, steps: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, rate, steps);
        let (d_x, d_rate, _) = pullback(1.0);
        (d_x, d_rate)
    }
    /// The value of `orbit` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, rate: f64, steps: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let (d_x, d_rate, _) = pullback(1.0);
        (value, (d_x, d_rate))
    }
    /// The value of `orbit`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        rate: f64,
        steps: usize,
        d_x: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let (d_x_added, d_rate_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_rate += d_rate_added;
        value
    }
    /// The result of `orbit` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, rate, steps) = args;
        let (x_dot, rate_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(x, x_dot, rate, rate_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        rate: f64,
        rate_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(0, steps);
        let mut x_1 = x;
        let mut x_1_dot = x_dot;
        for segment in (0..steps).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t1 {
                let t2 = rate * x_1;
                let t3 = 1.0 - x_1;
                let t4 = t3.sin();
                (x_1, x_1_dot) = (
                    t2 * t4,
                    (rate_dot * x_1 + x_1_dot * rate) * t4 + -x_1_dot * t3.cos() * t2,
                );
            }
        }
        (x_1, x_1_dot)
    }
}

/// The derivatives of the function `rods`.
pub enum rods {}
impl rods {
    /// The result of `rods` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        heat: &[f64],
        rate: f64,
        from: i32,
        to: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(heat, rate, from, to);
        (
            out,
            move |d_out: f64| {
                let mut d_heat = ::chainrule::__private::zeros_like(heat);
                let (d_rate, _, _) = pullback(d_out, heat, &mut d_heat);
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
        from: i32,
        mut to: i32,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, (), ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_total = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_now_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_next_before = ::chainrule::__private::Vec::with_capacity(64);
        let n = heat.len();
        let mut now = heat.to_vec();
        let len = now.len();
        let mut next = ::chainrule::__private::vec![0.0; n];
        let len_1 = next.len();
        let mut __chainrule_length = ::chainrule::__private::segment_length(3);
        let mut total: f64 = 0.0;
        for segment in (from..to).step_by(__chainrule_length) {
            ::chainrule::__private::push(&mut saved_total, total);
            let now_before = now.clone();
            ::chainrule::__private::push(&mut saved_now_before, now_before);
            let next_before = next.clone();
            ::chainrule::__private::push(&mut saved_next_before, next_before);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                to,
            );
            for t in segment..t1 {
                for i in 0..n {
                    let left = if i > 0 { now[i - 1] } else { 0.0 };
                    let t2 = now[i];
                    next[i] = t2 + rate * (left - t2 * t2) * t as f64;
                }
                now.copy_from_slice(&next);
                total += now[n / 2] * now[0];
            }
        }
        (
            total,
            move |d_total: f64, heat: &[f64], d_heat: &mut [f64]| {
                let mut saved_t2 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_t3 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_total_at = saved_total.len();
                let mut saved_now_before_at = saved_now_before.len();
                let mut saved_next_before_at = saved_next_before.len();
                let n = heat.len();
                let mut d_next = ::chainrule::__private::vec![0.0; len_1];
                let mut d_now = ::chainrule::__private::vec![0.0; len];
                let mut d_rate = 0.0;
                for segment in ::chainrule::__private::steps_back(
                    (from..to),
                    __chainrule_length,
                ) {
                    saved_total_at -= 1;
                    let total = saved_total[saved_total_at];
                    saved_now_before_at -= 1;
                    let now_before = &saved_now_before[saved_now_before_at];
                    let mut now = now_before.clone();
                    saved_next_before_at -= 1;
                    let next_before = &saved_next_before[saved_next_before_at];
                    let mut next = next_before.clone();
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        to,
                    );
                    let mut total_1 = total;
                    for t_1 in segment..t1 {
                        for i_1 in 0..n {
                            let left_1 = if i_1 > 0 { now[i_1 - 1] } else { 0.0 };
                            let t4 = now[i_1];
                            let t5 = left_1 - t4 * t4;
                            next[i_1] = t4 + rate * t5 * t_1 as f64;
                            ::chainrule::__private::push(&mut saved_t2, (t4, t5));
                        }
                        now.copy_from_slice(&next);
                        let t6 = now[n / 2];
                        let t7 = now[0];
                        ::chainrule::__private::push(&mut saved_t3, (t6, t7));
                        total_1 += t6 * t7;
                    }
                    let mut d_rate_1 = 0.0;
                    for t in (segment..t1).rev() {
                        let (t8, t9) = ::chainrule::__private::take(saved_t3.pop());
                        let d_t10 = d_total * t9;
                        let d_t11 = d_total * t8;
                        d_now[0] += d_t11;
                        d_now[n / 2] += d_t10;
                        ::chainrule::__private::add_assign(&mut d_next, &d_now);
                        d_now.fill(0.0);
                        let mut d_rate_2 = 0.0;
                        for i in (0..n).rev() {
                            let (t2, t12) = ::chainrule::__private::take(saved_t2.pop());
                            let d_t13 = d_next[i];
                            d_next[i] = 0.0;
                            let d_t14 = d_t13 * t as f64;
                            let d_rate_3 = d_t14 * t12;
                            let d_t15 = d_t14 * rate;
                            let t16 = d_t15 * t2;
                            let d_t2 = d_t13 - t16 - t16;
                            d_now[i] += d_t2;
                            if i > 0 {
                                d_now[i - 1] += d_t15;
                            }
                            d_rate_2 += d_rate_3;
                        }
                        d_rate_1 += d_rate_2;
                    }
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(&mut d_heat[..], &d_now[..]);
                (d_rate, (), ())
            },
        )
    }
    /// The gradient of `rods`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        heat: &[f64],
        rate: f64,
        from: i32,
        to: i32,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(heat, rate, from, to);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _, _) = pullback(1.0, heat, &mut d_heat);
        (d_heat, d_rate)
    }
    /// The value of `rods` and its gradient.
    #[inline]
    pub fn value_and_grad(
        heat: &[f64],
        rate: f64,
        from: i32,
        to: i32,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(heat, rate, from, to);
        let mut d_heat = ::chainrule::__private::zeros_like(heat);
        let (d_rate, _, _) = pullback(1.0, heat, &mut d_heat);
        (value, (d_heat, d_rate))
    }
    /// The value of `rods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        heat: &[f64],
        rate: f64,
        from: i32,
        to: i32,
        d_heat: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(heat, rate, from, to);
        let (d_rate_added, _, _) = pullback(1.0, heat, d_heat);
        *d_rate += d_rate_added;
        value
    }
    /// The result of `rods` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, i32, i32), tangents: (&[f64], f64)) -> (f64, f64) {
        let (heat, rate, from, to) = args;
        let (heat_dot, rate_dot) = tangents;
        let from_dot = ();
        let to_dot = ();
        Self::__jvp(heat, heat_dot, rate, rate_dot, from, from_dot, to, to_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        heat: &[f64],
        heat_dot: &[f64],
        rate: f64,
        rate_dot: f64,
        from: i32,
        from_dot: impl ::core::marker::Sized,
        mut to: i32,
        to_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let n = heat.len();
        let mut now = heat.to_vec();
        let mut now_dot = heat_dot.to_vec();
        let mut next = ::chainrule::__private::vec![0.0; n];
        let mut next_dot = ::chainrule::__private::vec![0.0; n];
        let mut __chainrule_length = ::chainrule::__private::segment_length(3);
        let mut total: f64 = 0.0;
        let mut total_dot = 0.0;
        for segment in (from..to).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                to,
            );
            for t in segment..t1 {
                for i in 0..n {
                    let (left, left_dot) = if i > 0 {
                        let t2 = i - 1;
                        (now[t2], now_dot[t2])
                    } else {
                        (0.0, 0.0)
                    };
                    let t3 = now[i];
                    let t3_dot = now_dot[i];
                    let t4 = left - t3 * t3;
                    let t5 = t as f64;
                    next[i] = t3 + rate * t4 * t5;
                    next_dot[i] = t3_dot
                        + (rate_dot * t4
                            + (left_dot - (t3_dot * t3 + t3_dot * t3)) * rate) * t5;
                }
                now.copy_from_slice(&next);
                now_dot.copy_from_slice(&next_dot);
                let t6 = n / 2;
                let t7 = now[t6];
                let t8 = now[0];
                total += t7 * t8;
                total_dot += now_dot[t6] * t8 + now_dot[0] * t7;
            }
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `push_on`.
enum push_on {}
impl push_on {
    /// The result of `push_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_force>(
        v: &mut [f64],
        force: &'d_force [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_force>,
    ) {
        let (out, pullback) = Self::__vjp(v, force);
        (
            out,
            move |d_out: (), d_v: &mut [f64]| {
                let mut d_force = ::chainrule::__private::zeros_like(force);
                pullback(d_out, d_v, force, &mut d_force);
                d_force
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        v: &mut [f64],
        force: &[f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64], &[f64], &mut [f64]) + use<>) {
        let t1 = v.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t4 = v[i];
            let t5 = t4 * force[i];
            let t6 = (i + 1) % force.len();
            v[i] = t5.sin() + force[t6];
            saved_t2[i] = t4;
            saved_t3[i] = t5.cos();
        }
        (
            (),
            move |(): (), d_v: &mut [f64], force: &[f64], d_force: &mut [f64]| {
                for i in 0..t1 {
                    let d_t7 = d_v[..t1][i];
                    d_v[..t1][i] = 0.0;
                    d_force[(i + 1) % force.len()] += d_t7;
                    let d_t5 = d_t7 * saved_t3[i];
                    let d_t4 = d_t5 * force[..t1][i];
                    let d_t8 = d_t5 * saved_t2[i];
                    d_force[..t1][i] += d_t8;
                    d_v[..t1][i] += d_t4;
                }
            },
        )
    }
    /// The result of `push_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(args: (&mut [f64], &[f64]), tangents: (&mut [f64], &[f64])) -> ((), ()) {
        let (v, force) = args;
        let (v_dot, force_dot) = tangents;
        Self::__jvp(v, v_dot, force, force_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        v: &mut [f64],
        v_dot: &mut [f64],
        force: &[f64],
        force_dot: &[f64],
    ) -> ((), ()) {
        for i in 0..v.len() {
            let t1 = v[i];
            let t2 = force[i];
            let t3 = t1 * t2;
            let t4 = (i + 1) % force.len();
            v[i] = t3.sin() + force[t4];
            v_dot[i] = (v_dot[i] * t2 + force_dot[i] * t1) * t3.cos() + force_dot[t4];
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for push_on {}

/// The derivatives of the function `pushed`.
pub enum pushed {}
impl pushed {
    /// The result of `pushed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_force>(
        v: &mut [f64],
        force: &'d_force [f64],
        steps: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_force>,
    ) {
        let (out, pullback) = Self::__vjp(v, force, steps);
        (
            out,
            move |d_out: f64, d_v: &mut [f64]| {
                let mut d_force = ::chainrule::__private::zeros_like(force);
                pullback(d_out, d_v, force, &mut d_force);
                d_force
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &mut [f64],
        force: &[f64],
        mut steps: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut [f64], &[f64], &mut [f64]) -> ((),) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_bonus = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_v_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut bonus: f64 = 0.0;
        for segment in (1..steps).step_by(__chainrule_length) {
            ::chainrule::__private::push(&mut saved_bonus, bonus);
            let v_before = v.to_vec();
            ::chainrule::__private::push(&mut saved_v_before, v_before);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for t in segment..t1 {
                ::chainrule::__private::takes_mut::<push_on, 0usize>();
                let t2 = push_on(&mut *v, force);
                if v[0] > 0.3 {
                    let t3 = v[1];
                    let bonus_1 = bonus + v[0] * t3;
                    v[1] = t3 * 0.5;
                    bonus = bonus_1;
                } else {
                    let mut k = 0;
                    while k < t {
                        let t4 = v[1];
                        v[0] += 0.1 * t4 * t4;
                        k = k + 1;
                    }
                }
            }
        }
        let out = bonus + v[0];
        (
            out,
            move |d_out: f64, d_v: &mut [f64], force: &[f64], d_force: &mut [f64]| {
                let mut saved_t4 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
                let mut saved_t5 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_push_on_pullback = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_bonus_at = saved_bonus.len();
                let mut saved_v_before_at = saved_v_before.len();
                d_v[0] += d_out;
                let mut d_bonus = d_out;
                for segment in ::chainrule::__private::steps_back(
                    (1..steps),
                    __chainrule_length,
                ) {
                    saved_bonus_at -= 1;
                    let bonus = saved_bonus[saved_bonus_at];
                    saved_v_before_at -= 1;
                    let v_before = &saved_v_before[saved_v_before_at];
                    let mut v = v_before.clone();
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        steps,
                    );
                    let mut bonus_2 = bonus;
                    for t_1 in segment..t1 {
                        let (t7, push_on_pullback) = push_on::__vjp(&mut v, force);
                        let t8 = v[0] > 0.3;
                        if t8 {
                            let t9 = v[0];
                            let t10 = v[1];
                            v[1] = t10 * 0.5;
                            ::chainrule::__private::push(&mut saved_t5, (t9, t10));
                            bonus_2 += t9 * t10;
                        } else {
                            let mut k_1 = 0;
                            let mut trips = 0usize;
                            while k_1 < t_1 {
                                let t11 = v[1];
                                v[0] += 0.1 * t11 * t11;
                                ::chainrule::__private::push(&mut saved_t4, t11);
                                trips += 1;
                                k_1 = k_1 + 1;
                            }
                            ::chainrule::__private::push(&mut saved_trips, trips);
                        }
                        ::chainrule::__private::push(&mut saved_t2, t7);
                        ::chainrule::__private::push(
                            &mut saved_push_on_pullback,
                            push_on_pullback,
                        );
                        ::chainrule::__private::push(&mut saved_t6, t8);
                    }
                    for t in (segment..t1).rev() {
                        let t2 = ::chainrule::__private::take(saved_t2.pop());
                        let push_on_pullback_1 = ::chainrule::__private::take(
                            saved_push_on_pullback.pop(),
                        );
                        let t12 = ::chainrule::__private::take(saved_t6.pop());
                        if t12 {
                            let (t13, t3) = ::chainrule::__private::take(saved_t5.pop());
                            let d_t14 = d_v[1];
                            d_v[1] = 0.0;
                            let d_t15 = d_bonus * t3;
                            let d_t3 = d_t14 * 0.5 + d_bonus * t13;
                            d_v[1] += d_t3;
                            d_v[0] += d_t15;
                        } else {
                            let trips_1 = ::chainrule::__private::take(
                                saved_trips.pop(),
                            );
                            for _ in 0..trips_1 {
                                let t4 = ::chainrule::__private::take(saved_t4.pop());
                                let d_t16 = d_v[0];
                                let d_t4 = d_t16 * (0.2 * t4);
                                d_v[1] += d_t4;
                            }
                        }
                        let t17 = ::chainrule::__private::zeros_like(&t2);
                        push_on_pullback_1(t17, &mut *d_v, force, &mut *d_force);
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `pushed`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        v: &mut [f64],
        force: &[f64],
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(v, force, steps);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let mut d_force = ::chainrule::__private::zeros_like(force);
        pullback(1.0, &mut d_v, force, &mut d_force);
        (d_v, d_force)
    }
    /// The value of `pushed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &mut [f64],
        force: &[f64],
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(v, force, steps);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let mut d_force = ::chainrule::__private::zeros_like(force);
        pullback(1.0, &mut d_v, force, &mut d_force);
        (value, (d_v, d_force))
    }
    /// The value of `pushed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        v: &mut [f64],
        force: &[f64],
        steps: usize,
        d_v: &mut [f64],
        d_force: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(v, force, steps);
        let mut d_v_added = ::chainrule::__private::zeros_like(&*v);
        pullback(1.0, &mut d_v_added, force, d_force);
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `pushed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], &[f64], usize),
        tangents: (&mut [f64], &[f64]),
    ) -> (f64, f64) {
        let (v, force, steps) = args;
        let (v_dot, force_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(v, v_dot, force, force_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &mut [f64],
        v_dot: &mut [f64],
        force: &[f64],
        force_dot: &[f64],
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut bonus: f64 = 0.0;
        let mut bonus_dot = 0.0;
        for segment in (1..steps).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for t in segment..t1 {
                ::chainrule::__private::takes_mut::<push_on, 0usize>();
                let (t2, t2_dot) = push_on::__jvp(
                    &mut *v,
                    &mut *v_dot,
                    force,
                    force_dot,
                );
                if v[0] > 0.3 {
                    let t3 = v[0];
                    let t4 = v[1];
                    let t4_dot = v_dot[1];
                    v[1] = t4 * 0.5;
                    let bonus_dot_1 = bonus_dot + (v_dot[0] * t4 + t4_dot * t3);
                    v_dot[1] = t4_dot * 0.5;
                    bonus += t3 * t4;
                    bonus_dot = bonus_dot_1;
                } else {
                    let mut k = 0;
                    while k < t {
                        let t5 = v[1];
                        let t5_dot = v_dot[1];
                        let t6 = 0.1 * t5;
                        v[0] += t6 * t5;
                        v_dot[0] += t5_dot * 0.1 * t5 + t5_dot * t6;
                        k = k + 1;
                    }
                }
            }
        }
        let out = bonus + v[0];
        let out_dot = bonus_dot + v_dot[0];
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for pushed {}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, n);
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
        mut n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_y = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_z = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved___chainrule_length = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let len = x.len();
        let mut saved_y_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_z_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut y: f64 = 1.0;
        for k in 0..len {
            if x[k] > 0.0 {
                let z = x[k];
                let mut __chainrule_length = ::chainrule::__private::segment_of_root(
                    0,
                    n,
                );
                let mut y_1 = y;
                let mut z_1 = z;
                for segment in (0..n).step_by(__chainrule_length) {
                    ::chainrule::__private::push(&mut saved_y, y_1);
                    ::chainrule::__private::push(&mut saved_z, z_1);
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        n,
                    );
                    for i in segment..t1 {
                        let mut __chainrule_length_1 = ::chainrule::__private::segment_length(
                            1,
                        );
                        for segment_1 in (0..i).step_by(__chainrule_length_1) {
                            let t2 = ::chainrule::__private::segment_end(
                                segment_1,
                                __chainrule_length_1,
                                i,
                            );
                            for j in segment_1..t2 {
                                z_1 += (z_1 * y_1).sin() / (1 + j) as f64;
                            }
                        }
                        y_1 += z_1 * 0.1;
                    }
                }
                ::chainrule::__private::push(
                    &mut saved___chainrule_length,
                    __chainrule_length,
                );
                saved_y_1[k] = y_1;
                saved_z_1[k] = z_1;
                y = y_1 * z_1;
            } else {
                y -= x[k];
            }
        }
        (
            y,
            move |d_y: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_z_2 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_z_3 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved___chainrule_length_1 = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_y_2 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved_y_at = saved_y.len();
                let mut saved_z_at = saved_z.len();
                let mut saved___chainrule_length_at = saved___chainrule_length.len();
                let len = x.len();
                let mut d_y_1 = d_y;
                for k in (0..len).rev() {
                    if x[k] > 0.0 {
                        saved___chainrule_length_at -= 1;
                        let __chainrule_length = &saved___chainrule_length[saved___chainrule_length_at];
                        let y_1 = saved_y_1[k];
                        let z_1 = saved_z_1[k];
                        let mut d_y_1_1 = d_y_1 * z_1;
                        let mut d_z_1 = d_y_1 * y_1;
                        for segment in ::chainrule::__private::steps_back(
                            (0..n),
                            *__chainrule_length,
                        ) {
                            saved_y_at -= 1;
                            let y_1_1 = saved_y[saved_y_at];
                            saved_z_at -= 1;
                            let z_1_1 = saved_z[saved_z_at];
                            let t1 = ::chainrule::__private::segment_end(
                                segment,
                                *__chainrule_length,
                                n,
                            );
                            let mut y_2 = y_1_1;
                            let mut z_2 = z_1_1;
                            for i_1 in segment..t1 {
                                let mut __chainrule_length_2 = ::chainrule::__private::segment_length(
                                    1,
                                );
                                for segment_2 in (0..i_1).step_by(__chainrule_length_2) {
                                    ::chainrule::__private::push(&mut saved_z_3, z_2);
                                    let t3 = ::chainrule::__private::segment_end(
                                        segment_2,
                                        __chainrule_length_2,
                                        i_1,
                                    );
                                    for j_1 in segment_2..t3 {
                                        z_2 += (z_2 * y_2).sin() / (1 + j_1) as f64;
                                    }
                                }
                                ::chainrule::__private::push(
                                    &mut saved___chainrule_length_1,
                                    __chainrule_length_2,
                                );
                                ::chainrule::__private::push(&mut saved_y_2, y_2);
                                y_2 += z_2 * 0.1;
                            }
                            for i in (segment..t1).rev() {
                                let __chainrule_length_1 = ::chainrule::__private::take(
                                    saved___chainrule_length_1.pop(),
                                );
                                let y_3 = ::chainrule::__private::take(saved_y_2.pop());
                                let mut d_z = d_z_1 + d_y_1_1 * 0.1;
                                let mut d_y_2 = 0.0;
                                for segment_1 in ::chainrule::__private::steps_back(
                                    (0..i),
                                    __chainrule_length_1,
                                ) {
                                    let z_3 = ::chainrule::__private::take(saved_z_3.pop());
                                    let t2 = ::chainrule::__private::segment_end(
                                        segment_1,
                                        __chainrule_length_1,
                                        i,
                                    );
                                    let mut z_4 = z_3;
                                    for j_2 in segment_1..t2 {
                                        let t4 = z_4 * y_3;
                                        ::chainrule::__private::push(
                                            &mut saved_z_2,
                                            (z_4, t4.cos()),
                                        );
                                        z_4 += t4.sin() / (1 + j_2) as f64;
                                    }
                                    let mut d_y_3 = 0.0;
                                    for j in (segment_1..t2).rev() {
                                        let (z_5, t5) = ::chainrule::__private::take(
                                            saved_z_2.pop(),
                                        );
                                        let d_t6 = ::chainrule::__private::zero_mul(
                                            d_z,
                                            1.0 / (1 + j) as f64,
                                        );
                                        let d_t7 = d_t6 * t5;
                                        let d_y_4 = d_t7 * z_5;
                                        d_z += d_t7 * y_3;
                                        d_y_3 += d_y_4;
                                    }
                                    d_y_2 += d_y_3;
                                }
                                d_y_1_1 += d_y_2;
                                d_z_1 = d_z;
                            }
                        }
                        d_x[k] += d_z_1;
                        d_y_1 = d_y_1_1;
                    } else {
                        let d_t8 = -d_y_1;
                        d_x[k] += d_t8;
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        n: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut y: f64 = 1.0;
        let mut y_dot = 0.0;
        for k in 0..len {
            if x[k] > 0.0 {
                let z = x[k];
                let z_dot = x_dot[k];
                let mut __chainrule_length = ::chainrule::__private::segment_of_root(
                    0,
                    n,
                );
                let mut y_1 = y;
                let mut z_1 = z;
                let mut y_1_dot = y_dot;
                let mut z_1_dot = z_dot;
                for segment in (0..n).step_by(__chainrule_length) {
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        n,
                    );
                    for i in segment..t1 {
                        let mut __chainrule_length_1 = ::chainrule::__private::segment_length(
                            1,
                        );
                        for segment_1 in (0..i).step_by(__chainrule_length_1) {
                            let t2 = ::chainrule::__private::segment_end(
                                segment_1,
                                __chainrule_length_1,
                                i,
                            );
                            for j in segment_1..t2 {
                                let t3 = z_1 * y_1;
                                let t4 = (1 + j) as f64;
                                (z_1, z_1_dot) = (
                                    z_1 + t3.sin() / t4,
                                    z_1_dot
                                        + ::chainrule::__private::strong_mul(
                                            ::chainrule::__private::strong_mul(
                                                ::chainrule::__private::strong_mul(z_1_dot, y_1)
                                                    + ::chainrule::__private::strong_mul(y_1_dot, z_1),
                                                t3.cos(),
                                            ),
                                            1.0 / t4,
                                        ),
                                );
                            }
                        }
                        y_1 += z_1 * 0.1;
                        y_1_dot += z_1_dot * 0.1;
                    }
                }
                y = y_1 * z_1;
                y_dot = ::chainrule::__private::strong_mul(y_1_dot, z_1)
                    + ::chainrule::__private::strong_mul(z_1_dot, y_1);
            } else {
                y -= x[k];
                y_dot -= x_dot[k];
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `stepped`.
enum stepped {}
impl stepped {
    /// The result of `stepped` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        u: &[f64],
        dt: f64,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(u, dt);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let mut d_u = ::chainrule::__private::zeros_like(u);
                let (d_dt,) = pullback(d_out, u, &mut d_u);
                (d_u, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        u: &[f64],
        dt: f64,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let mut next: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; u.len()
        ];
        for i in 0..u.len() {
            let t1 = u[i];
            let t2 = (i + 1) % u.len();
            next[i] = t1 + dt * u[t2] * t1;
        }
        (
            next,
            move |d_next: ::chainrule::__private::Vec<f64>, u: &[f64], d_u: &mut [f64]| {
                let mut d_next_1 = d_next;
                let mut d_dt = 0.0;
                for i in 0..u.len() {
                    let t2 = (i + 1) % u.len();
                    let t3 = u[t2];
                    let d_t4 = d_next_1[i];
                    d_next_1[i] = 0.0;
                    let d_t5 = d_t4 * u[i];
                    let d_dt_1 = d_t5 * t3;
                    let d_t6 = d_t5 * dt;
                    d_u[t2] += d_t6;
                    let d_t1 = d_t4 + d_t4 * (dt * t3);
                    d_u[i] += d_t1;
                    d_dt += d_dt_1;
                }
                (d_dt,)
            },
        )
    }
    /// The result of `stepped` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[f64], f64),
        tangents: (&[f64], f64),
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (u, dt) = args;
        let (u_dot, dt_dot) = tangents;
        Self::__jvp(u, u_dot, dt, dt_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        u: &[f64],
        u_dot: &[f64],
        dt: f64,
        dt_dot: f64,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let t1 = u.len();
        let mut next: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut next_dot = ::chainrule::__private::vec![0.0; t1];
        for i in 0..u.len() {
            let t2 = u[i];
            let t2_dot = u_dot[i];
            let t3 = (i + 1) % u.len();
            let t4 = u[t3];
            let t5 = dt * t4;
            next[i] = t2 + t5 * t2;
            next_dot[i] = t2_dot + ((dt_dot * t4 + u_dot[t3] * dt) * t2 + t2_dot * t5);
        }
        (next, next_dot)
    }
}

/// The derivatives of the function `replaced`.
pub enum replaced {}
impl replaced {
    /// The result of `replaced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(u, dt, steps);
        (
            out,
            move |d_out: f64| {
                let mut d_u = ::chainrule::__private::zeros_like(u);
                let (d_dt, _) = pullback(d_out, u, &mut d_u);
                (d_u, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: &[f64],
        dt: f64,
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_u_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_pair_before = ::chainrule::__private::Vec::<
            [f64; 2],
        >::with_capacity(64);
        let mut u_1 = u.to_vec();
        let mut pair = [1.0, dt];
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        for segment in (0..steps).step_by(__chainrule_length) {
            let u_1_before = u_1.clone();
            ::chainrule::__private::push(&mut saved_u_before, u_1_before);
            let pair_before = pair;
            ::chainrule::__private::push(&mut saved_pair_before, pair_before);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t1 {
                let t2 = pair[0];
                let t3 = stepped(&u_1, dt * t2);
                u_1 = t3;
                let t4 = [pair[1] * u_1[0], t2 + 0.1];
                pair = t4;
            }
        }
        let len = u_1.len();
        let t5 = u_1[0];
        let t6 = pair[0];
        let out = t5 * t6 + pair[1];
        (
            out,
            move |d_out: f64, u: &[f64], d_u: &mut [f64]| {
                let mut saved_u_1_before = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_stepped_pullback = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t2 = ::chainrule::__private::Vec::<
                    (f64, f64, f64),
                >::with_capacity(64);
                let mut saved_u_before_at = saved_u_before.len();
                let mut saved_pair_before_at = saved_pair_before.len();
                let mut d_pair = [0.0; 2];
                let mut d_u_1 = ::chainrule::__private::vec![0.0; len];
                d_pair[1] += d_out;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_pair[0] += d_t6;
                d_u_1[0] += d_t5;
                let mut d_dt = 0.0;
                for segment in ::chainrule::__private::steps_back(
                    (0..steps),
                    __chainrule_length,
                ) {
                    saved_u_before_at -= 1;
                    let u_1_before = &saved_u_before[saved_u_before_at];
                    let mut u_1 = u_1_before.clone();
                    saved_pair_before_at -= 1;
                    let pair_before = &saved_pair_before[saved_pair_before_at];
                    let mut pair = *pair_before;
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        steps,
                    );
                    for k_1 in segment..t1 {
                        let t7 = pair[0];
                        let u_1_before_1 = u_1.clone();
                        let (mut t8, stepped_pullback) = stepped::__vjp(&u_1, dt * t7);
                        let len_1 = t8.len();
                        let len_2 = u_1.len();
                        u_1 = t8;
                        let t9 = pair[1];
                        let t10 = u_1[0];
                        let t11 = [t9 * t10, t7 + 0.1];
                        pair = t11;
                        ::chainrule::__private::push(
                            &mut saved_u_1_before,
                            u_1_before_1,
                        );
                        ::chainrule::__private::push(
                            &mut saved_stepped_pullback,
                            stepped_pullback,
                        );
                        ::chainrule::__private::push(&mut saved_len, len_1);
                        ::chainrule::__private::push(&mut saved_len_1, len_2);
                        ::chainrule::__private::push(&mut saved_t2, (t7, t9, t10));
                    }
                    let mut d_dt_1 = 0.0;
                    for k in (segment..t1).rev() {
                        let u_1_before_2 = ::chainrule::__private::take(
                            saved_u_1_before.pop(),
                        );
                        let stepped_pullback_1 = ::chainrule::__private::take(
                            saved_stepped_pullback.pop(),
                        );
                        let len_3 = ::chainrule::__private::take(saved_len.pop());
                        let len_4 = ::chainrule::__private::take(saved_len_1.pop());
                        let (t2, t12, t13) = ::chainrule::__private::take(
                            saved_t2.pop(),
                        );
                        let mut d_t4 = [0.0; 2];
                        let mut d_t3 = ::chainrule::__private::vec![0.0; len_3];
                        ::chainrule::__private::add_assign(&mut d_t4, &d_pair);
                        d_pair.fill(0.0);
                        let d_t14 = d_t4[0];
                        let d_t15 = d_t4[1];
                        let d_t16 = d_t14 * t13;
                        let d_t17 = d_t14 * t12;
                        d_u_1[0] += d_t17;
                        d_pair[1] += d_t16;
                        d_t3 = d_u_1;
                        let d_u_1_1 = ::chainrule::__private::vec![0.0; len_4];
                        d_u_1 = d_u_1_1;
                        let (d_t18,) = stepped_pullback_1(
                            d_t3,
                            &u_1_before_2,
                            &mut d_u_1,
                        );
                        let d_dt_2 = d_t18 * t2;
                        let d_t2 = d_t15 + d_t18 * dt;
                        d_pair[0] += d_t2;
                        d_dt_1 += d_dt_2;
                    }
                    d_dt += d_dt_1;
                }
                ::chainrule::__private::add_assign(&mut d_u[..], &d_u_1[..]);
                let d_dt_3 = d_dt + d_pair[1];
                (d_dt_3, ())
            },
        )
    }
    /// The gradient of `replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(u, dt, steps);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let (d_dt, _) = pullback(1.0, u, &mut d_u);
        (d_u, d_dt)
    }
    /// The value of `replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(u, dt, steps);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let (d_dt, _) = pullback(1.0, u, &mut d_u);
        (value, (d_u, d_dt))
    }
    /// The value of `replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        u: &[f64],
        dt: f64,
        steps: usize,
        d_u: &mut [f64],
        d_dt: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(u, dt, steps);
        let (d_dt_added, _) = pullback(1.0, u, d_u);
        *d_dt += d_dt_added;
        value
    }
    /// The result of `replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, usize), tangents: (&[f64], f64)) -> (f64, f64) {
        let (u, dt, steps) = args;
        let (u_dot, dt_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(u, u_dot, dt, dt_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        u: &[f64],
        u_dot: &[f64],
        dt: f64,
        dt_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut u_1 = u.to_vec();
        let mut u_1_dot = u_dot.to_vec();
        let mut pair = [1.0, dt];
        let mut pair_dot = [0.0, dt_dot];
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        for segment in (0..steps).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                steps,
            );
            for k in segment..t1 {
                let t2 = pair[0];
                let t2_dot = pair_dot[0];
                let (t3, t3_dot) = stepped::__jvp(
                    &u_1,
                    &u_1_dot,
                    dt * t2,
                    ::chainrule::__private::zero_mul(dt_dot, t2)
                        + ::chainrule::__private::strong_mul(t2_dot, dt),
                );
                u_1 = t3;
                u_1_dot = t3_dot;
                let t4 = pair[1];
                let t5 = u_1[0];
                let t6 = [t4 * t5, t2 + 0.1];
                let t6_dot = [
                    ::chainrule::__private::strong_mul(pair_dot[1], t5)
                        + ::chainrule::__private::strong_mul(u_1_dot[0], t4),
                    t2_dot,
                ];
                pair = t6;
                pair_dot = t6_dot;
            }
        }
        let t7 = u_1[0];
        let t8 = pair[0];
        let out = t7 * t8 + pair[1];
        let out_dot = ::chainrule::__private::strong_mul(u_1_dot[0], t8)
            + ::chainrule::__private::strong_mul(pair_dot[0], t7) + pair_dot[1];
        (out, out_dot)
    }
}

/// The derivatives of the function `growing`.
pub enum growing {}
impl growing {
    /// The result of `growing` and its pullback, which takes the cotangent of the result.
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
        let mut saved_count = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_kept_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut kept: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut __chainrule_last = x.len();
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut count = 0;
        let mut sum_1: f64 = 0.0;
        for segment in (0..__chainrule_last).step_by(__chainrule_length) {
            ::chainrule::__private::push(&mut saved_count, count);
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            let kept_before = kept.clone();
            ::chainrule::__private::push(&mut saved_kept_before, kept_before);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                __chainrule_last,
            );
            for i_1 in segment..t1 {
                if x[i_1] > 0.0 {
                    let t2 = x[i_1];
                    kept.push(t2 * t2);
                    count = count + 1;
                }
                for j in 0..count {
                    sum_1 += kept[j] * x[i_1].sin();
                }
                println!("{i}: {sum}", i = i_1, sum = sum_1);
            }
        }
        let len = kept.len();
        (
            sum_1,
            move |d_sum_1: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t3 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_count_1 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_count_at = saved_count.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_kept_before_at = saved_kept_before.len();
                let mut __chainrule_last = x.len();
                let mut d_kept = ::chainrule::__private::vec![0.0; len];
                for segment in ::chainrule::__private::steps_back(
                    (0..__chainrule_last),
                    __chainrule_length,
                ) {
                    saved_count_at -= 1;
                    let count = saved_count[saved_count_at];
                    saved_sum_at -= 1;
                    let sum_1 = saved_sum[saved_sum_at];
                    saved_kept_before_at -= 1;
                    let kept_before = &saved_kept_before[saved_kept_before_at];
                    let mut kept = kept_before.clone();
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        __chainrule_last,
                    );
                    let mut count_1 = count;
                    let mut sum_2 = sum_1;
                    for i_2 in segment..t1 {
                        if x[i_2] > 0.0 {
                            let t4 = x[i_2];
                            kept.push(t4 * t4);
                            count_1 = count_1 + 1;
                        }
                        for j_1 in 0..count_1 {
                            let t5 = kept[j_1];
                            let t6 = x[i_2].sin();
                            ::chainrule::__private::push(&mut saved_t3, (t5, t6));
                            sum_2 += t5 * t6;
                        }
                        ::chainrule::__private::push(&mut saved_count_1, count_1);
                    }
                    for i_1 in (segment..t1).rev() {
                        let count_2 = ::chainrule::__private::take(saved_count_1.pop());
                        let mut d_t7 = 0.0;
                        let t8 = x[i_1] > 0.0;
                        for j in (0..count_2).rev() {
                            let (t9, t10) = ::chainrule::__private::take(saved_t3.pop());
                            let d_t11 = d_sum_1 * t10;
                            let d_t12 = d_sum_1 * t9;
                            let d_t13 = d_t12 * x[i_1].cos();
                            d_kept[j] += d_t11;
                            d_t7 += d_t13;
                        }
                        if 0 < count_2 {
                            d_x[i_1] += d_t7;
                        }
                        if t8 {
                            let d_t14 = ::chainrule::__private::take(d_kept.pop());
                            let t15 = d_t14 * x[i_1];
                            let d_t2 = t15 + t15;
                            d_x[i_1] += d_t2;
                        }
                    }
                }
            },
        )
    }
    /// The gradient of `growing`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `growing` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `growing`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `growing` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let mut kept: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut kept_dot = ::chainrule::__private::Vec::<f64>::new();
        let mut __chainrule_last = x.len();
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut count = 0;
        let mut sum_1: f64 = 0.0;
        let mut sum_1_dot = 0.0;
        for segment in (0..__chainrule_last).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                __chainrule_last,
            );
            for i_1 in segment..t1 {
                if x[i_1] > 0.0 {
                    let t2 = x[i_1];
                    let t2_dot = x_dot[i_1];
                    kept.push(t2 * t2);
                    kept_dot.push(t2_dot * t2 + t2_dot * t2);
                    count = count + 1;
                }
                for j in 0..count {
                    let t3 = kept[j];
                    let t4 = x[i_1];
                    let t5 = t4.sin();
                    sum_1 += t3 * t5;
                    sum_1_dot += kept_dot[j] * t5 + x_dot[i_1] * t4.cos() * t3;
                }
                println!("{i}: {sum}", i = i_1, sum = sum_1);
            }
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `relaxed`.
enum relaxed {}
impl relaxed {
    /// The result of `relaxed` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<'d_now>(
        now: &'d_now [f64],
        next: &mut [f64],
        rate: f64,
        by: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> (::chainrule::__private::Vec<f64>, f64) + use<'d_now>,
    ) {
        let (out, pullback) = Self::__vjp(now, next, rate, by);
        (
            out,
            move |d_out: f64, d_next: &mut [f64]| {
                let mut d_now = ::chainrule::__private::zeros_like(now);
                let (d_rate, _) = pullback(d_out, now, &mut d_now, d_next);
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
        by: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut [f64]) -> (f64, ()) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = now.len();
        let mut saved_gain: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut gain: f64 = 1.0;
        for i in 0..t1 {
            let t5 = next[i];
            let t6 = (i + by) % now.len();
            let t7 = (rate * now[t6]).sin();
            next[i] = t5 * t7;
            let t8 = next[i];
            saved_gain[i] = gain;
            saved_t2[i] = t5;
            saved_t3[i] = t7;
            saved_t4[i] = t8;
            gain *= 1.0 + t8 * t8;
        }
        (
            gain,
            move |d_gain: f64, now: &[f64], d_now: &mut [f64], d_next: &mut [f64]| {
                let mut d_gain_1 = d_gain;
                let mut d_rate = 0.0;
                for i in (0..now.len()).rev() {
                    let gain = saved_gain[i];
                    let t8 = saved_t4[i];
                    let t6 = (i + by) % now.len();
                    let t9 = now[t6];
                    let d_t10 = d_gain_1 * gain;
                    let t11 = d_t10 * t8;
                    let d_t8 = t11 + t11;
                    d_next[i] += d_t8;
                    let d_t12 = d_next[i];
                    d_next[i] = 0.0;
                    let d_t5 = d_t12 * saved_t3[i];
                    let d_t7 = d_t12 * saved_t2[i];
                    let d_t13 = d_t7 * (rate * t9).cos();
                    let d_rate_1 = d_t13 * t9;
                    let d_t14 = d_t13 * rate;
                    d_now[t6] += d_t14;
                    d_next[i] += d_t5;
                    d_gain_1 *= 1.0 + t8 * t8;
                    d_rate += d_rate_1;
                }
                (d_rate, ())
            },
        )
    }
    /// The gradient of `relaxed`, with the shape of its arguments.
    #[inline]
    fn grad(
        now: &[f64],
        next: &mut [f64],
        rate: f64,
        by: usize,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(now, next, rate, by);
        let mut d_now = ::chainrule::__private::zeros_like(now);
        let mut d_next = ::chainrule::__private::zeros_like(&*next);
        let (d_rate, _) = pullback(1.0, now, &mut d_now, &mut d_next);
        (d_now, d_next, d_rate)
    }
    /// The value of `relaxed` and its gradient.
    #[inline]
    fn value_and_grad(
        now: &[f64],
        next: &mut [f64],
        rate: f64,
        by: usize,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(now, next, rate, by);
        let mut d_now = ::chainrule::__private::zeros_like(now);
        let mut d_next = ::chainrule::__private::zeros_like(&*next);
        let (d_rate, _) = pullback(1.0, now, &mut d_now, &mut d_next);
        (value, (d_now, d_next, d_rate))
    }
    /// The value of `relaxed`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad(
        now: &[f64],
        next: &mut [f64],
        rate: f64,
        by: usize,
        d_now: &mut [f64],
        d_next: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(now, next, rate, by);
        let mut d_next_added = ::chainrule::__private::zeros_like(&*next);
        let (d_rate_added, _) = pullback(1.0, now, d_now, &mut d_next_added);
        *d_rate += d_rate_added;
        ::chainrule::__private::add_assign(d_next, &d_next_added);
        value
    }
    /// The result of `relaxed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[f64], &mut [f64], f64, usize),
        tangents: (&[f64], &mut [f64], f64),
    ) -> (f64, f64) {
        let (now, next, rate, by) = args;
        let (now_dot, next_dot, rate_dot) = tangents;
        let by_dot = ();
        Self::__jvp(now, now_dot, next, next_dot, rate, rate_dot, by, by_dot)
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
        by: usize,
        by_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut gain: f64 = 1.0;
        let mut gain_dot = 0.0;
        for i in 0..now.len() {
            let t1 = next[i];
            let t2 = (i + by) % now.len();
            let t3 = now[t2];
            let t4 = rate * t3;
            let t5 = t4.sin();
            next[i] = t1 * t5;
            next_dot[i] = next_dot[i] * t5
                + (rate_dot * t3 + now_dot[t2] * rate) * t4.cos() * t1;
            let t6 = next[i];
            let t6_dot = next_dot[i];
            let t7 = 1.0 + t6 * t6;
            (gain, gain_dot) = (
                gain * t7,
                gain_dot * t7 + (t6_dot * t6 + t6_dot * t6) * gain,
            );
        }
        (gain, gain_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for relaxed {}

/// The derivatives of the function `called_again`.
pub enum called_again {}
impl called_again {
    /// The result of `called_again` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, rate, steps);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_rate, _) = pullback(d_out, x, &mut d_x);
                (d_x, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_now_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_gain = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_relaxed_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut now = x.to_vec();
        let len = now.len();
        let mut saved_total = ::chainrule::__private::vec![0.0; steps];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; steps
        ];
        let mut total = 0.0;
        for t in 0..steps {
            let mut next = now.clone();
            let now_before = now.clone();
            let (gain, relaxed_pullback) = {
                let kept_1 = next.clone();
                let kept_2 = rate * 0.5;
                let kept_3 = t;
                let out = relaxed(&now, &mut next, kept_2, kept_3.clone());
                (
                    out,
                    move |seed, memory_0: &_, adjoint_0: &mut _, adjoint_1: &mut _| {
                        let mut again_1 = kept_1.clone();
                        let (_, pullback) = relaxed::__vjp(
                            memory_0,
                            &mut again_1,
                            kept_2,
                            kept_3.clone(),
                        );
                        pullback(seed, memory_0, adjoint_0, adjoint_1)
                    },
                )
            };
            let len_1 = next.len();
            now.copy_from_slice(&next);
            let t2 = now[0];
            saved_total[t] = total;
            ::chainrule::__private::push(&mut saved_now_before, now_before);
            ::chainrule::__private::push(&mut saved_gain, gain);
            ::chainrule::__private::push(&mut saved_relaxed_pullback, relaxed_pullback);
            ::chainrule::__private::push(&mut saved_len, len_1);
            saved_t1[t] = t2;
            total += gain * t2;
        }
        (
            total,
            move |d_total: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_now_before_at = saved_now_before.len();
                let mut saved_gain_at = saved_gain.len();
                let mut saved_relaxed_pullback_at = saved_relaxed_pullback.len();
                let mut saved_len_at = saved_len.len();
                let mut d_now = ::chainrule::__private::vec![0.0; len];
                let mut d_total_1 = d_total;
                let mut d_rate = 0.0;
                for t in (0..steps).rev() {
                    let total = saved_total[t];
                    saved_now_before_at -= 1;
                    let now_before = &saved_now_before[saved_now_before_at];
                    saved_gain_at -= 1;
                    let gain = &saved_gain[saved_gain_at];
                    saved_relaxed_pullback_at -= 1;
                    let relaxed_pullback = &saved_relaxed_pullback[saved_relaxed_pullback_at];
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    let t2 = saved_t1[t];
                    let t3 = *gain * t2;
                    let total_1 = total + t3;
                    let mut d_next = ::chainrule::__private::vec![0.0; len_1];
                    let (d_total_2, d_t4) = ::chainrule::__private::add_pullback(
                        &total,
                        &t3,
                        &total_1,
                        d_total_1,
                    );
                    let (d_gain, d_t2) = ::chainrule::__private::mul_pullback(
                        gain,
                        &t2,
                        &t3,
                        d_t4,
                    );
                    d_now[0] += d_t2;
                    ::chainrule::__private::add_assign(&mut d_next, &d_now);
                    d_now.fill(0.0);
                    let (d_t5, _) = relaxed_pullback(
                        d_gain,
                        now_before,
                        &mut d_now,
                        &mut d_next,
                    );
                    let d_rate_1 = d_t5 * 0.5;
                    ::chainrule::__private::add_assign(&mut d_now, &d_next);
                    d_total_1 = d_total_2;
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_now[..]);
                (d_rate, ())
            },
        )
    }
    /// The gradient of `called_again`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        rate: f64,
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, rate, steps);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_rate, _) = pullback(1.0, x, &mut d_x);
        (d_x, d_rate)
    }
    /// The value of `called_again` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        rate: f64,
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_rate, _) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_rate))
    }
    /// The value of `called_again`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        rate: f64,
        steps: usize,
        d_x: &mut [f64],
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let (d_rate_added, _) = pullback(1.0, x, d_x);
        *d_rate += d_rate_added;
        value
    }
    /// The result of `called_again` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, usize), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, rate, steps) = args;
        let (x_dot, rate_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(x, x_dot, rate, rate_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        rate: f64,
        rate_dot: f64,
        steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut now = x.to_vec();
        let mut now_dot = x_dot.to_vec();
        let mut total = 0.0;
        let mut total_dot = 0.0;
        for t in 0..steps {
            let mut next = now.clone();
            let mut next_dot = now_dot.clone();
            let (gain, gain_dot) = relaxed::__jvp(
                &now,
                &now_dot,
                &mut next,
                &mut next_dot,
                rate * 0.5,
                rate_dot * 0.5,
                t,
                (),
            );
            now.copy_from_slice(&next);
            now_dot.copy_from_slice(&next_dot);
            let t1 = now[0];
            let t2 = gain * t1;
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &gain,
                &t1,
                &t2,
                &gain_dot,
                &now_dot[0],
            );
            let total_1 = total + t2;
            let total_1_dot = ::chainrule::__private::add_pushforward(
                &total,
                &t2,
                &total_1,
                &total_dot,
                &t2_dot,
            );
            total = total_1;
            total_dot = total_1_dot;
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `consumed`.
enum consumed {}
impl consumed {
    /// The result of `consumed` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp<T: chainrule::Scalar>(
        v: Vec<T>,
        by: &[T; 2],
        scale: &T,
    ) -> (T, impl ::core::ops::Fn(T) -> (::chainrule::__private::Vec<T>, [T; 2], T)) {
        let (out, pullback) = Self::__vjp::<T>(v, by, scale);
        (
            out,
            move |d_out: T| {
                let mut d_by = [<T as ::chainrule::Scalar>::ZERO; 2];
                let mut d_scale = <T as ::chainrule::Scalar>::ZERO;
                let (d_v,) = pullback(d_out, by, &mut d_by, scale, &mut d_scale);
                (d_v, d_by, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp<T: chainrule::Scalar>(
        mut v: Vec<T>,
        by: &[T; 2],
        scale: &T,
    ) -> (
        T,
        impl ::core::ops::Fn(
            T,
            &[T; 2],
            &mut [T; 2],
            &T,
            &mut T,
        ) -> (::chainrule::__private::Vec<T>,) + use<T>,
    ) {
        use ::core::iter::Iterator as _;
        let len = v.len();
        let t1 = v.len();
        let mut saved_sum = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; t1
        ];
        let mut saved_t2 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; t1
        ];
        let mut saved_t3 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; t1
        ];
        let mut sum = *scale;
        for i in 0..t1 {
            let t4 = v[i];
            v[i] = t4 * by[i % 2];
            let t5 = v[i];
            let t6 = t5.exp();
            saved_sum[i] = sum;
            saved_t2[i] = t4;
            saved_t3[i] = t6;
            sum = sum * t5 + t6;
        }
        (
            sum,
            move |d_sum: T, by: &[T; 2], d_by: &mut [T; 2], scale: &T, d_scale: &mut T| {
                let mut d_v = ::chainrule::__private::vec![
                    < T as ::chainrule::Scalar > ::ZERO; len
                ];
                let mut d_sum_1 = d_sum;
                for i in (0..t1).rev() {
                    let sum = saved_sum[i];
                    let t7 = i % 2;
                    let d_t5 = d_sum_1 * saved_t3[i] + d_sum_1 * sum;
                    d_v[i] += d_t5;
                    let d_t8 = d_v[i];
                    d_v[i] = <T as ::chainrule::Scalar>::ZERO;
                    let d_t4 = d_t8 * by[t7];
                    let d_t9 = d_t8 * saved_t2[i];
                    d_by[t7] += d_t9;
                    d_v[i] += d_t4;
                    d_sum_1 *= v[i];
                }
                *d_scale += d_sum_1;
                (d_v,)
            },
        )
    }
    /// The gradient of `consumed`, with the shape of its arguments.
    #[inline]
    fn grad<T: chainrule::Scalar>(
        v: Vec<T>,
        by: &[T; 2],
        scale: &T,
    ) -> (::chainrule::__private::Vec<T>, [T; 2], T) {
        let (_, pullback) = Self::__vjp::<T>(v, by, scale);
        let mut d_by = [<T as ::chainrule::Scalar>::ZERO; 2];
        let mut d_scale = <T as ::chainrule::Scalar>::ZERO;
        let (d_v,) = pullback(
            <T as ::chainrule::Scalar>::ONE,
            by,
            &mut d_by,
            scale,
            &mut d_scale,
        );
        (d_v, d_by, d_scale)
    }
    /// The value of `consumed` and its gradient.
    #[inline]
    fn value_and_grad<T: chainrule::Scalar>(
        v: Vec<T>,
        by: &[T; 2],
        scale: &T,
    ) -> (T, (::chainrule::__private::Vec<T>, [T; 2], T)) {
        let (value, pullback) = Self::__vjp::<T>(v, by, scale);
        let mut d_by = [<T as ::chainrule::Scalar>::ZERO; 2];
        let mut d_scale = <T as ::chainrule::Scalar>::ZERO;
        let (d_v,) = pullback(
            <T as ::chainrule::Scalar>::ONE,
            by,
            &mut d_by,
            scale,
            &mut d_scale,
        );
        (value, (d_v, d_by, d_scale))
    }
    /// The value of `consumed`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<T: chainrule::Scalar>(
        v: Vec<T>,
        by: &[T; 2],
        scale: &T,
        d_v: &mut ::chainrule::__private::Vec<T>,
        d_by: &mut [T; 2],
        d_scale: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T>(v, by, scale);
        let (d_v_added,) = pullback(
            <T as ::chainrule::Scalar>::ONE,
            by,
            d_by,
            scale,
            d_scale,
        );
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `consumed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp<T: chainrule::Scalar>(
        args: (Vec<T>, &[T; 2], &T),
        tangents: (::chainrule::__private::Vec<T>, &[T; 2], &T),
    ) -> (T, T) {
        let (v, by, scale) = args;
        let (v_dot, by_dot, scale_dot) = tangents;
        Self::__jvp::<T>(v, v_dot, by, by_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp<T: chainrule::Scalar>(
        mut v: Vec<T>,
        mut v_dot: ::chainrule::__private::Vec<T>,
        by: &[T; 2],
        by_dot: &[T; 2],
        scale: &T,
        scale_dot: &T,
    ) -> (T, T) {
        let mut sum = *scale;
        let mut sum_dot = *scale_dot;
        for i in 0..v.len() {
            let t1 = v[i];
            let t2 = i % 2;
            let t3 = by[t2];
            v[i] = t1 * t3;
            v_dot[i] = v_dot[i] * t3 + by_dot[t2] * t1;
            let t4 = v[i];
            let t4_dot = v_dot[i];
            let t5 = t4.exp();
            (sum, sum_dot) = (sum * t4 + t5, sum_dot * t4 + t4_dot * sum + t4_dot * t5);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `called_in_arm`.
pub enum called_in_arm {}
impl called_in_arm {
    /// The result of `called_in_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut saved_t1_before = ::core::option::Option::<[f64; 2]>::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_push_on_pullback = ::core::option::Option::None;
        let mut z = [x, y, x * y];
        let t3 = x > y;
        if t3 {
            let t4 = [y, x];
            let t4_before = t4;
            let (t5, push_on_pullback) = {
                let kept_0 = z[..2].to_vec();
                let out = push_on(&mut z[..2], &t4);
                (
                    out,
                    move |seed, adjoint_0: &mut _, memory_1: &_, adjoint_1: &mut _| {
                        let mut again_0 = kept_0.clone();
                        let (_, pullback) = push_on::__vjp(&mut again_0, memory_1);
                        pullback(seed, adjoint_0, memory_1, adjoint_1)
                    },
                )
            };
            saved_t1_before = ::core::option::Option::Some(t4_before);
            saved_t2 = ::core::option::Option::Some(t5);
            saved_push_on_pullback = ::core::option::Option::Some(push_on_pullback);
        }
        let t6 = z[1];
        let t7 = z[2];
        let mut v = ::chainrule::__private::vec![z[0], t6 * t7, y];
        let len = v.len();
        let t8 = [x, t6];
        let t9 = x + y;
        let (sum, consumed_pullback) = {
            let kept_0 = v;
            let out = consumed(kept_0.clone(), &t8, &t9);
            (
                out,
                move |
                    seed,
                    memory_1: &_,
                    adjoint_1: &mut _,
                    memory_2: &_,
                    adjoint_2: &mut _|
                {
                    let (_, pullback) = consumed::__vjp(
                        kept_0.clone(),
                        memory_1,
                        memory_2,
                    );
                    pullback(seed, memory_1, adjoint_1, memory_2, adjoint_2)
                },
            )
        };
        let out = sum * t6;
        (
            out,
            move |d_out: f64| {
                let mut d_t8 = [0.0; 2];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let mut d_z = [0.0; 3];
                let (d_sum, t10) = ::chainrule::__private::mul_pullback(
                    &sum,
                    &t6,
                    &out,
                    d_out,
                );
                let mut d_t9 = 0.0;
                let (d_v_1,) = consumed_pullback(d_sum, &t8, &mut d_t8, &t9, &mut d_t9);
                ::chainrule::__private::add_assign(&mut d_v, &d_v_1);
                let d_t9_1 = d_t9;
                let d_t11 = d_v[0];
                let d_t12 = d_v[1];
                let d_t7 = d_t12 * t6;
                d_z[2] += d_t7;
                let d_t6 = t10 + d_t8[1] + d_t12 * t7;
                d_z[1] += d_t6;
                d_z[0] += d_t11;
                let t13 = d_t8[0];
                let t14 = d_v[2];
                let (t16, t17) = if t3 {
                    let t4_before = ::chainrule::__private::kept(&saved_t1_before);
                    let t5 = ::chainrule::__private::kept(&saved_t2);
                    let push_on_pullback = ::chainrule::__private::kept(
                        &saved_push_on_pullback,
                    );
                    let mut d_t4 = [0.0; 2];
                    let t15 = ::chainrule::__private::zeros_like(t5);
                    push_on_pullback(t15, &mut d_z[..2], t4_before, &mut d_t4);
                    (d_t4[1], d_t4[0])
                } else {
                    (0.0, 0.0)
                };
                let d_t18 = d_z[2];
                let d_x = d_t9_1 + t13 + t16 + d_z[0] + d_t18 * y;
                let d_y = d_t9_1 + t14 + t17 + d_z[1] + d_t18 * x;
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
    /// The gradient of `called_in_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `called_in_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `called_in_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `called_in_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut z = [x, y, x * y];
        let mut z_dot = [x_dot, y_dot, x_dot * y + y_dot * x];
        if x > y {
            let t1 = [y, x];
            let t1_dot = [y_dot, x_dot];
            let (t2, t2_dot) = push_on::__jvp(
                &mut z[..2],
                &mut z_dot[..2],
                &t1,
                &t1_dot,
            );
        }
        let t3 = z[1];
        let t3_dot = z_dot[1];
        let t4 = z[2];
        let v = ::chainrule::__private::vec![z[0], t3 * t4, y];
        let v_dot = ::chainrule::__private::vec![
            z_dot[0], t3_dot * t4 + z_dot[2] * t3, y_dot
        ];
        let t5 = [x, t3];
        let t5_dot = [x_dot, t3_dot];
        let (sum, sum_dot) = consumed::__jvp(
            v,
            v_dot,
            &t5,
            &t5_dot,
            &(x + y),
            &(x_dot + y_dot),
        );
        let out = sum * t3;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &sum,
            &t3,
            &out,
            &sum_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `halved`.
pub enum halved {}
impl halved {
    /// The result of `halved` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, depth: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, depth);
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
        depth: usize,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        use ::core::clone::Clone as _;
        let mut saved_halved_pullback = ::core::option::Option::None;
        let t1 = depth == 0;
        let (out, below_1) = if t1 {
            (x * x, 0.0)
        } else {
            let (below, halved_pullback) = {
                let kept_0 = x.sin();
                let kept_1 = depth - 1;
                let out = halved(kept_0, kept_1.clone());
                (
                    out,
                    move |seed| {
                        let (_, pullback) = halved::__vjp(kept_0, kept_1.clone());
                        pullback(seed)
                    },
                )
            };
            saved_halved_pullback = ::core::option::Option::Some(halved_pullback);
            (below * x, below)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    let t2 = d_out * x;
                    t2 + t2
                } else {
                    let halved_pullback = ::chainrule::__private::kept(
                        &saved_halved_pullback,
                    );
                    let d_below = d_out * x;
                    let (d_t3, _) = halved_pullback(d_below);
                    d_out * below_1 + d_t3 * x.cos()
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `halved`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, depth: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, depth);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `halved` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, depth: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, depth);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `halved`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, depth: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, depth);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `halved` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
        let (x, depth) = args;
        let x_dot = tangents;
        let depth_dot = ();
        Self::__jvp(x, x_dot, depth, depth_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        depth: usize,
        depth_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if depth == 0 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            let (below, below_dot) = halved::__jvp(
                x.sin(),
                x_dot * x.cos(),
                depth - 1,
                (),
            );
            (
                below * x,
                ::chainrule::__private::strong_mul(below_dot, x)
                    + ::chainrule::__private::zero_mul(x_dot, below),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `orbit_in_slots`.
pub enum orbit_in_slots {}
impl orbit_in_slots {
    /// The result of `orbit_in_slots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, rate, steps);
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
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = ::chainrule::__private::segments(0, steps, 3);
        let len = (::core::cmp::max(0, t1) as usize);
        let mut saved_x: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut x_1 = x;
        for segment in 0..t1 {
            let at = segment as usize;
            saved_x[at] = x_1;
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                3,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for k in t2..t3 {
                x_1 = rate * x_1 * (1.0 - x_1).sin() + 0.1 / (k + 1) as f64;
            }
        }
        (
            x_1,
            move |d_x_1: f64| {
                let mut saved_x_1 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut d_x_1_1 = d_x_1;
                let mut d_rate = 0.0;
                for segment in (0..t1).rev() {
                    let at_1 = segment as usize;
                    let x_1 = saved_x[at_1];
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        0,
                        steps,
                        3,
                        segment,
                    );
                    let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
                    let mut plan = ::chainrule::__private::plan(__chainrule_segment);
                    let mut d_rate_1 = 0.0;
                    for k in (t2..t3).rev() {
                        let is_kept = ::chainrule::__private::has_kept(&plan);
                        let x_1_2 = if is_kept {
                            let x_1_1 = ::chainrule::__private::take(saved_x_1.pop());
                            x_1_1
                        } else {
                            x_1
                        };
                        let from = ::chainrule::__private::resume(&plan, k);
                        let mut x_2 = x_1_2;
                        for k_1 in from..k {
                            let keeps = ::chainrule::__private::keeps(&plan, k_1);
                            if keeps {
                                ::chainrule::__private::push(&mut saved_x_1, x_2);
                            }
                            x_2 = rate * x_2 * (1.0 - x_2).sin()
                                + 0.1 / (k_1 + 1) as f64;
                        }
                        let t4 = 1.0 - x_2;
                        let t5 = t4.sin();
                        let d_t6 = d_x_1_1 * t5;
                        let d_rate_2 = d_t6 * x_2;
                        d_x_1_1 *= t5 * rate - rate * x_2 * t4.cos();
                        d_rate_1 += d_rate_2;
                    }
                    d_rate += d_rate_1;
                }
                (d_x_1_1, d_rate, ())
            },
        )
    }
    /// The gradient of `orbit_in_slots`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, rate: f64, steps: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, rate, steps);
        let (d_x, d_rate, _) = pullback(1.0);
        (d_x, d_rate)
    }
    /// The value of `orbit_in_slots` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, rate: f64, steps: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let (d_x, d_rate, _) = pullback(1.0);
        (value, (d_x, d_rate))
    }
    /// The value of `orbit_in_slots`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        rate: f64,
        steps: usize,
        d_x: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rate, steps);
        let (d_x_added, d_rate_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_rate += d_rate_added;
        value
    }
    /// The result of `orbit_in_slots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, rate, steps) = args;
        let (x_dot, rate_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(x, x_dot, rate, rate_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        rate: f64,
        rate_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = ::chainrule::__private::segments(0, steps, 3);
        let mut x_1 = x;
        let mut x_1_dot = x_dot;
        for segment in 0..t1 {
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                3,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for k in t2..t3 {
                let t4 = rate * x_1;
                let t5 = 1.0 - x_1;
                let t6 = t5.sin();
                (x_1, x_1_dot) = (
                    t4 * t6 + 0.1 / (k + 1) as f64,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(rate_dot, x_1)
                            + ::chainrule::__private::strong_mul(x_1_dot, rate),
                        t6,
                    )
                        + ::chainrule::__private::strong_mul(
                            ::chainrule::__private::strong_mul(-x_1_dot, t5.cos()),
                            t4,
                        ),
                );
            }
        }
        (x_1, x_1_dot)
    }
}

/// The derivatives of the function `rods_in_slots`.
pub enum rods_in_slots {}
impl rods_in_slots {
    /// The result of `rods_in_slots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        heat: &mut [f64],
        level: &mut f64,
        rate: f64,
        from: i32,
        to: i32,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64], &mut f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(heat, level, rate, from, to);
        (
            out,
            move |d_out: f64, d_heat: &mut [f64], d_level: &mut f64| {
                let (d_rate, _, _) = pullback(d_out, d_heat, d_level);
                d_rate
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        heat: &mut [f64],
        level: &mut f64,
        rate: f64,
        mut from: i32,
        mut to: i32,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut [f64], &mut f64) -> (f64, (), ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_heat_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_next_before = ::chainrule::__private::Vec::with_capacity(64);
        let n = heat.len();
        let mut next = ::chainrule::__private::vec![0.0; n];
        let len = next.len();
        let t1 = ::chainrule::__private::segments(from, to, 4);
        let len_1 = (::core::cmp::max(0, t1) as usize);
        let mut saved_level_before: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut total: f64 = 0.0;
        for segment in 0..t1 {
            let heat_before = heat.to_vec();
            ::chainrule::__private::push(&mut saved_heat_before, heat_before);
            let level_before = *level;
            let at = segment as usize;
            saved_level_before[at] = level_before;
            let next_before = next.clone();
            ::chainrule::__private::push(&mut saved_next_before, next_before);
            let mut __chainrule_segment = ::chainrule::__private::segment(
                from,
                to,
                4,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t2..t3 {
                for i in 0..n {
                    let left = if i > 0 { heat[i - 1] } else { *level };
                    let t4 = heat[i];
                    next[i] = t4 + rate * (left - t4 * t4) * t as f64;
                }
                heat.copy_from_slice(&next);
                *level = *level * (1.0 - 0.1 * heat[n - 1]);
                total += heat[n / 2] * heat[0] * *level;
            }
        }
        (
            total,
            move |d_total: f64, d_heat: &mut [f64], d_level: &mut f64| {
                let mut saved_t4 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_heat_before_1 = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_next_before_1 = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_level_before_1 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved_heat_before_at = saved_heat_before.len();
                let mut saved_next_before_at = saved_next_before.len();
                let mut d_next = ::chainrule::__private::vec![0.0; len];
                let mut d_rate = 0.0;
                for segment in (0..t1).rev() {
                    saved_heat_before_at -= 1;
                    let heat_before = &saved_heat_before[saved_heat_before_at];
                    let heat = heat_before.clone();
                    let at_1 = segment as usize;
                    let level_before = saved_level_before[at_1];
                    let level = level_before;
                    saved_next_before_at -= 1;
                    let next_before = &saved_next_before[saved_next_before_at];
                    let next = next_before.clone();
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        from,
                        to,
                        4,
                        segment,
                    );
                    let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
                    let mut plan = ::chainrule::__private::plan(__chainrule_segment);
                    let mut d_rate_1 = 0.0;
                    for t in (t2..t3).rev() {
                        let is_kept = ::chainrule::__private::has_kept(&plan);
                        let (mut heat_1, level_1, mut next_1) = if is_kept {
                            let heat_before_1 = ::chainrule::__private::take(
                                saved_heat_before_1.pop(),
                            );
                            let next_before_1 = ::chainrule::__private::take(
                                saved_next_before_1.pop(),
                            );
                            let level_before_1 = ::chainrule::__private::take(
                                saved_level_before_1.pop(),
                            );
                            (heat_before_1, level_before_1, next_before_1)
                        } else {
                            let heat_before_2 = heat.clone();
                            let level_before_2 = level;
                            let next_before_2 = next.clone();
                            (heat_before_2, level_before_2, next_before_2)
                        };
                        let mut level_2 = level_1;
                        let from_1 = ::chainrule::__private::resume(&plan, t);
                        for t_1 in from_1..t {
                            let keeps = ::chainrule::__private::keeps(&plan, t_1);
                            if keeps {
                                let heat_before_3 = heat_1.clone();
                                let level_before_3 = level_2;
                                let next_before_3 = next_1.clone();
                                ::chainrule::__private::push(
                                    &mut saved_heat_before_1,
                                    heat_before_3,
                                );
                                ::chainrule::__private::push(
                                    &mut saved_next_before_1,
                                    next_before_3,
                                );
                                ::chainrule::__private::push(
                                    &mut saved_level_before_1,
                                    level_before_3,
                                );
                            }
                            for i_1 in 0..n {
                                let left_1 = if i_1 > 0 {
                                    heat_1[i_1 - 1]
                                } else {
                                    level_2
                                };
                                let t5 = heat_1[i_1];
                                next_1[i_1] = t5 + rate * (left_1 - t5 * t5) * t_1 as f64;
                            }
                            heat_1.copy_from_slice(&next_1);
                            level_2 = level_2 * (1.0 - 0.1 * heat_1[n - 1]);
                        }
                        for i_2 in 0..n {
                            let left_2 = if i_2 > 0 { heat_1[i_2 - 1] } else { level_2 };
                            let t6 = heat_1[i_2];
                            let t7 = left_2 - t6 * t6;
                            next_1[i_2] = t6 + rate * t7 * t as f64;
                            ::chainrule::__private::push(&mut saved_t4, (t6, t7));
                        }
                        heat_1.copy_from_slice(&next_1);
                        let t8 = n - 1;
                        let t9 = 1.0 - 0.1 * heat_1[t8];
                        let t10 = level_2;
                        level_2 = t10 * t9;
                        let t11 = n / 2;
                        let t12 = heat_1[t11];
                        let t13 = heat_1[0];
                        let d_t14 = d_total * level_2;
                        let d_t15 = d_total * (t12 * t13);
                        *d_level += d_t15;
                        let d_t16 = d_t14 * t13;
                        let d_t17 = d_t14 * t12;
                        d_heat[0] += d_t17;
                        d_heat[t11] += d_t16;
                        let d_t18 = *d_level;
                        *d_level = 0.0;
                        let d_t19 = d_t18 * t9;
                        let d_t20 = d_t18 * t10;
                        *d_level += d_t19;
                        let d_t21 = -(d_t20 * 0.1);
                        d_heat[t8] += d_t21;
                        ::chainrule::__private::add_assign(&mut d_next[..], &d_heat[..]);
                        d_heat.fill(0.0);
                        let mut d_rate_2 = 0.0;
                        for i in (0..n).rev() {
                            let (t4, t22) = ::chainrule::__private::take(saved_t4.pop());
                            let d_t23 = d_next[i];
                            d_next[i] = 0.0;
                            let d_t24 = d_t23 * t as f64;
                            let d_rate_3 = d_t24 * t22;
                            let d_t25 = d_t24 * rate;
                            let t26 = d_t25 * t4;
                            let d_t4 = d_t23 - t26 - t26;
                            d_heat[i] += d_t4;
                            if i > 0 {
                                d_heat[i - 1] += d_t25;
                            } else {
                                *d_level += d_t25;
                            }
                            d_rate_2 += d_rate_3;
                        }
                        d_rate_1 += d_rate_2;
                    }
                    d_rate += d_rate_1;
                }
                (d_rate, (), ())
            },
        )
    }
    /// The gradient of `rods_in_slots`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        heat: &mut [f64],
        level: &mut f64,
        rate: f64,
        from: i32,
        to: i32,
    ) -> (::chainrule::__private::Vec<f64>, f64, f64) {
        let (_, pullback) = Self::__vjp(heat, level, rate, from, to);
        let mut d_heat = ::chainrule::__private::zeros_like(&*heat);
        let mut d_level = 0.0;
        let (d_rate, _, _) = pullback(1.0, &mut d_heat, &mut d_level);
        (d_heat, d_level, d_rate)
    }
    /// The value of `rods_in_slots` and its gradient.
    #[inline]
    pub fn value_and_grad(
        heat: &mut [f64],
        level: &mut f64,
        rate: f64,
        from: i32,
        to: i32,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64, f64)) {
        let (value, pullback) = Self::__vjp(heat, level, rate, from, to);
        let mut d_heat = ::chainrule::__private::zeros_like(&*heat);
        let mut d_level = 0.0;
        let (d_rate, _, _) = pullback(1.0, &mut d_heat, &mut d_level);
        (value, (d_heat, d_level, d_rate))
    }
    /// The value of `rods_in_slots`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        heat: &mut [f64],
        level: &mut f64,
        rate: f64,
        from: i32,
        to: i32,
        d_heat: &mut [f64],
        d_level: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(heat, level, rate, from, to);
        let mut d_heat_added = ::chainrule::__private::zeros_like(&*heat);
        let mut d_level_added = 0.0;
        let (d_rate_added, _, _) = pullback(1.0, &mut d_heat_added, &mut d_level_added);
        *d_rate += d_rate_added;
        ::chainrule::__private::add_assign(d_heat, &d_heat_added);
        ::chainrule::__private::add_assign(d_level, &d_level_added);
        value
    }
    /// The result of `rods_in_slots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], &mut f64, f64, i32, i32),
        tangents: (&mut [f64], &mut f64, f64),
    ) -> (f64, f64) {
        let (heat, level, rate, from, to) = args;
        let (heat_dot, level_dot, rate_dot) = tangents;
        let from_dot = ();
        let to_dot = ();
        Self::__jvp(
            heat,
            heat_dot,
            level,
            level_dot,
            rate,
            rate_dot,
            from,
            from_dot,
            to,
            to_dot,
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        heat: &mut [f64],
        heat_dot: &mut [f64],
        level: &mut f64,
        level_dot: &mut f64,
        rate: f64,
        rate_dot: f64,
        mut from: i32,
        from_dot: impl ::core::marker::Sized,
        mut to: i32,
        to_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let n = heat.len();
        let mut next = ::chainrule::__private::vec![0.0; n];
        let mut next_dot = ::chainrule::__private::vec![0.0; n];
        let t1 = ::chainrule::__private::segments(from, to, 4);
        let mut total: f64 = 0.0;
        let mut total_dot = 0.0;
        for segment in 0..t1 {
            let mut __chainrule_segment = ::chainrule::__private::segment(
                from,
                to,
                4,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t2..t3 {
                for i in 0..n {
                    let (left, left_dot) = if i > 0 {
                        let t4 = i - 1;
                        (heat[t4], heat_dot[t4])
                    } else {
                        (*level, *level_dot)
                    };
                    let t5 = heat[i];
                    let t5_dot = heat_dot[i];
                    let t6 = left - t5 * t5;
                    let t7 = t as f64;
                    next[i] = t5 + rate * t6 * t7;
                    next_dot[i] = t5_dot
                        + (rate_dot * t6
                            + (left_dot - (t5_dot * t5 + t5_dot * t5)) * rate) * t7;
                }
                heat.copy_from_slice(&next);
                heat_dot.copy_from_slice(&next_dot);
                let t8 = n - 1;
                let t9 = 1.0 - 0.1 * heat[t8];
                let t10 = *level;
                *level = t10 * t9;
                *level_dot = *level_dot * t9 + -(heat_dot[t8] * 0.1) * t10;
                let t11 = n / 2;
                let t12 = heat[t11];
                let t13 = heat[0];
                let t14 = t12 * t13;
                let t15 = *level;
                total += t14 * t15;
                total_dot
                    += (heat_dot[t11] * t13 + heat_dot[0] * t12) * t15
                        + *level_dot * t14;
            }
        }
        (total, total_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for rods_in_slots {}
impl ::chainrule::__private::TakesMut<1> for rods_in_slots {}

/// The derivatives of the function `replaced_in_slots`.
pub enum replaced_in_slots {}
impl replaced_in_slots {
    /// The result of `replaced_in_slots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(u, dt, steps);
        (
            out,
            move |d_out: f64| {
                let mut d_u = ::chainrule::__private::zeros_like(u);
                let (d_dt, _) = pullback(d_out, u, &mut d_u);
                (d_u, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: &[f64],
        dt: f64,
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_u_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_pair_before = ::chainrule::__private::Vec::<
            [f64; 2],
        >::with_capacity(64);
        let mut u_1 = u.to_vec();
        let mut pair = [1.0, dt];
        let mut __chainrule_slots = steps / 3;
        let t1 = ::chainrule::__private::segments(0, steps, __chainrule_slots);
        for segment in 0..t1 {
            let u_1_before = u_1.clone();
            ::chainrule::__private::push(&mut saved_u_before, u_1_before);
            let pair_before = pair;
            ::chainrule::__private::push(&mut saved_pair_before, pair_before);
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                __chainrule_slots,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t2..t3 {
                if t % 2 == 0 {
                    let t4 = stepped(&u_1, dt * pair[0]);
                    u_1 = t4;
                }
                let t5 = [pair[1] * u_1[0], pair[0] + 0.1];
                pair = t5;
            }
        }
        let len = u_1.len();
        let t6 = u_1[0];
        let t7 = pair[0];
        let out = t6 * t7 + pair[1];
        (
            out,
            move |d_out: f64, u: &[f64], d_u: &mut [f64]| {
                let mut saved_u_1_before = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_stepped_pullback = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t8 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
                let mut saved_u_1_before_1 = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_pair_before_1 = ::chainrule::__private::Vec::<
                    [f64; 2],
                >::with_capacity(64);
                let mut saved_u_before_at = saved_u_before.len();
                let mut saved_pair_before_at = saved_pair_before.len();
                let mut d_pair = [0.0; 2];
                let mut d_u_1 = ::chainrule::__private::vec![0.0; len];
                d_pair[1] += d_out;
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_pair[0] += d_t7;
                d_u_1[0] += d_t6;
                let mut d_dt = 0.0;
                for segment in (0..t1).rev() {
                    saved_u_before_at -= 1;
                    let u_1_before = &saved_u_before[saved_u_before_at];
                    let u_1 = u_1_before.clone();
                    saved_pair_before_at -= 1;
                    let pair_before = &saved_pair_before[saved_pair_before_at];
                    let pair = *pair_before;
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        0,
                        steps,
                        __chainrule_slots,
                        segment,
                    );
                    let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
                    let mut plan = ::chainrule::__private::plan(__chainrule_segment);
                    let mut d_dt_1 = 0.0;
                    for t in (t2..t3).rev() {
                        let is_kept = ::chainrule::__private::has_kept(&plan);
                        let (mut u_1_1, mut pair_1) = if is_kept {
                            let u_1_before_1 = ::chainrule::__private::take(
                                saved_u_1_before_1.pop(),
                            );
                            let pair_before_1 = ::chainrule::__private::take(
                                saved_pair_before_1.pop(),
                            );
                            (u_1_before_1, pair_before_1)
                        } else {
                            let u_1_before_2 = u_1.clone();
                            let pair_before_2 = pair;
                            (u_1_before_2, pair_before_2)
                        };
                        let from = ::chainrule::__private::resume(&plan, t);
                        for t_1 in from..t {
                            let keeps = ::chainrule::__private::keeps(&plan, t_1);
                            if keeps {
                                let u_1_before_3 = u_1_1.clone();
                                let pair_before_3 = pair_1;
                                ::chainrule::__private::push(
                                    &mut saved_u_1_before_1,
                                    u_1_before_3,
                                );
                                ::chainrule::__private::push(
                                    &mut saved_pair_before_1,
                                    pair_before_3,
                                );
                            }
                            if t_1 % 2 == 0 {
                                let t9 = stepped(&u_1_1, dt * pair_1[0]);
                                u_1_1 = t9;
                            }
                            let t10 = [pair_1[1] * u_1_1[0], pair_1[0] + 0.1];
                            pair_1 = t10;
                        }
                        let t11 = t % 2 == 0;
                        if t11 {
                            let t12 = pair_1[0];
                            let u_1_before_4 = u_1_1.clone();
                            let (mut t13, stepped_pullback) = stepped::__vjp(
                                &u_1_1,
                                dt * t12,
                            );
                            let len_1 = t13.len();
                            let len_2 = u_1_1.len();
                            u_1_1 = t13;
                            ::chainrule::__private::push(
                                &mut saved_u_1_before,
                                u_1_before_4,
                            );
                            ::chainrule::__private::push(
                                &mut saved_stepped_pullback,
                                stepped_pullback,
                            );
                            ::chainrule::__private::push(&mut saved_len, len_1);
                            ::chainrule::__private::push(&mut saved_len_1, len_2);
                            ::chainrule::__private::push(&mut saved_t8, t12);
                        }
                        let t14 = pair_1[1];
                        let t15 = u_1_1[0];
                        let t5 = [t14 * t15, pair_1[0] + 0.1];
                        pair_1 = t5;
                        let mut d_t5 = [0.0; 2];
                        ::chainrule::__private::add_assign(&mut d_t5, &d_pair);
                        d_pair.fill(0.0);
                        let d_t16 = d_t5[0];
                        let d_t17 = d_t5[1];
                        d_pair[0] += d_t17;
                        let d_t18 = d_t16 * t15;
                        let d_t19 = d_t16 * t14;
                        d_u_1[0] += d_t19;
                        d_pair[1] += d_t18;
                        let d_dt_2 = if t11 {
                            let u_1_before_5 = ::chainrule::__private::take(
                                saved_u_1_before.pop(),
                            );
                            let stepped_pullback_1 = ::chainrule::__private::take(
                                saved_stepped_pullback.pop(),
                            );
                            let len_3 = ::chainrule::__private::take(saved_len.pop());
                            let len_4 = ::chainrule::__private::take(saved_len_1.pop());
                            let t20 = ::chainrule::__private::take(saved_t8.pop());
                            let mut d_t4 = ::chainrule::__private::vec![0.0; len_3];
                            d_t4 = d_u_1;
                            let d_u_1_1 = ::chainrule::__private::vec![0.0; len_4];
                            d_u_1 = d_u_1_1;
                            let (d_t21,) = stepped_pullback_1(
                                d_t4,
                                &u_1_before_5,
                                &mut d_u_1,
                            );
                            let d_t22 = d_t21 * dt;
                            d_pair[0] += d_t22;
                            d_t21 * t20
                        } else {
                            0.0
                        };
                        d_dt_1 += d_dt_2;
                    }
                    d_dt += d_dt_1;
                }
                ::chainrule::__private::add_assign(&mut d_u[..], &d_u_1[..]);
                let d_dt_3 = d_dt + d_pair[1];
                (d_dt_3, ())
            },
        )
    }
    /// The gradient of `replaced_in_slots`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(u, dt, steps);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let (d_dt, _) = pullback(1.0, u, &mut d_u);
        (d_u, d_dt)
    }
    /// The value of `replaced_in_slots` and its gradient.
    #[inline]
    pub fn value_and_grad(
        u: &[f64],
        dt: f64,
        steps: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(u, dt, steps);
        let mut d_u = ::chainrule::__private::zeros_like(u);
        let (d_dt, _) = pullback(1.0, u, &mut d_u);
        (value, (d_u, d_dt))
    }
    /// The value of `replaced_in_slots`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        u: &[f64],
        dt: f64,
        steps: usize,
        d_u: &mut [f64],
        d_dt: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(u, dt, steps);
        let (d_dt_added, _) = pullback(1.0, u, d_u);
        *d_dt += d_dt_added;
        value
    }
    /// The result of `replaced_in_slots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, usize), tangents: (&[f64], f64)) -> (f64, f64) {
        let (u, dt, steps) = args;
        let (u_dot, dt_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(u, u_dot, dt, dt_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        u: &[f64],
        u_dot: &[f64],
        dt: f64,
        dt_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut u_1 = u.to_vec();
        let mut u_1_dot = u_dot.to_vec();
        let mut pair = [1.0, dt];
        let mut pair_dot = [0.0, dt_dot];
        let mut __chainrule_slots = steps / 3;
        let t1 = ::chainrule::__private::segments(0, steps, __chainrule_slots);
        for segment in 0..t1 {
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                __chainrule_slots,
                segment,
            );
            let t2 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t3 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t2..t3 {
                if t % 2 == 0 {
                    let t4 = pair[0];
                    let (t5, t5_dot) = stepped::__jvp(
                        &u_1,
                        &u_1_dot,
                        dt * t4,
                        ::chainrule::__private::zero_mul(dt_dot, t4)
                            + ::chainrule::__private::strong_mul(pair_dot[0], dt),
                    );
                    u_1 = t5;
                    u_1_dot = t5_dot;
                }
                let t6 = pair[1];
                let t7 = u_1[0];
                let t8 = [t6 * t7, pair[0] + 0.1];
                let t8_dot = [
                    ::chainrule::__private::strong_mul(pair_dot[1], t7)
                        + ::chainrule::__private::strong_mul(u_1_dot[0], t6),
                    pair_dot[0],
                ];
                pair = t8;
                pair_dot = t8_dot;
            }
        }
        let t9 = u_1[0];
        let t10 = pair[0];
        let out = t9 * t10 + pair[1];
        let out_dot = ::chainrule::__private::strong_mul(u_1_dot[0], t10)
            + ::chainrule::__private::strong_mul(pair_dot[0], t9) + pair_dot[1];
        (out, out_dot)
    }
}

/// The derivatives of the function `grown_in_slots`.
pub enum grown_in_slots {}
impl grown_in_slots {
    /// The result of `grown_in_slots` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, n);
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
        mut n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_total = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut __chainrule_last = x.len();
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(
            0,
            __chainrule_last,
        );
        let mut total: f64 = 1.0;
        for segment in (0..__chainrule_last).step_by(__chainrule_length) {
            ::chainrule::__private::push(&mut saved_total, total);
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                __chainrule_last,
            );
            for i in segment..t1 {
                let t2 = x[i];
                let mut kept = ::chainrule::__private::vec![t2];
                let t3 = ::chainrule::__private::segments(0, n, 2);
                let mut z = total;
                for segment_1 in 0..t3 {
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        0,
                        n,
                        2,
                        segment_1,
                    );
                    let t4 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t5 = ::chainrule::__private::segment_last(__chainrule_segment);
                    for k in t4..t5 {
                        let z_1 = (z * kept[k / 2]).sin() + t2;
                        kept.push(z_1 * z_1);
                        z = z_1;
                    }
                }
                total += z * kept[n];
            }
        }
        (
            total,
            move |d_total: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_kept_before = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_z = ::chainrule::__private::Vec::<f64>::with_capacity(64);
                let mut saved_z_1 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved_kept_before_1 = ::chainrule::__private::Vec::<
                    ::chainrule::__private::Vec<f64>,
                >::with_capacity(64);
                let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_z_2 = ::chainrule::__private::Vec::<
                    (f64, f64),
                >::with_capacity(64);
                let mut saved_total_at = saved_total.len();
                let mut __chainrule_last = x.len();
                let mut d_total_1 = d_total;
                for segment in ::chainrule::__private::steps_back(
                    (0..__chainrule_last),
                    __chainrule_length,
                ) {
                    saved_total_at -= 1;
                    let total = saved_total[saved_total_at];
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        __chainrule_last,
                    );
                    let mut total_1 = total;
                    for i_1 in segment..t1 {
                        let t6 = x[i_1];
                        let mut kept_1 = ::chainrule::__private::vec![t6];
                        let t7 = ::chainrule::__private::segments(0, n, 2);
                        let mut z_2 = total_1;
                        for segment_2 in 0..t7 {
                            ::chainrule::__private::push(&mut saved_z_1, z_2);
                            let kept_before = kept_1.clone();
                            ::chainrule::__private::push(
                                &mut saved_kept_before_1,
                                kept_before,
                            );
                            let mut __chainrule_segment_1 = ::chainrule::__private::segment(
                                0,
                                n,
                                2,
                                segment_2,
                            );
                            let t8 = ::chainrule::__private::segment_first(
                                __chainrule_segment_1,
                            );
                            let t9 = ::chainrule::__private::segment_last(
                                __chainrule_segment_1,
                            );
                            for k_1 in t8..t9 {
                                let z_3 = (z_2 * kept_1[k_1 / 2]).sin() + t6;
                                kept_1.push(z_3 * z_3);
                                z_2 = z_3;
                            }
                        }
                        let len = kept_1.len();
                        let t10 = kept_1[n];
                        ::chainrule::__private::push(&mut saved_t3, t7);
                        ::chainrule::__private::push(&mut saved_len, len);
                        ::chainrule::__private::push(&mut saved_z_2, (z_2, t10));
                        total_1 += z_2 * t10;
                    }
                    for i in (segment..t1).rev() {
                        let t3 = ::chainrule::__private::take(saved_t3.pop());
                        let len_1 = ::chainrule::__private::take(saved_len.pop());
                        let (z, t11) = ::chainrule::__private::take(saved_z_2.pop());
                        let t2 = x[i];
                        let mut d_kept = ::chainrule::__private::vec![0.0; len_1];
                        let d_t12 = d_total_1 * z;
                        d_kept[n] += d_t12;
                        let mut d_z = d_total_1 * t11;
                        let mut d_t2 = 0.0;
                        for segment_1 in (0..t3).rev() {
                            let z_4 = ::chainrule::__private::take(saved_z_1.pop());
                            let kept_before_1 = ::chainrule::__private::take(
                                saved_kept_before_1.pop(),
                            );
                            let kept = kept_before_1.clone();
                            let mut __chainrule_segment = ::chainrule::__private::segment(
                                0,
                                n,
                                2,
                                segment_1,
                            );
                            let t4 = ::chainrule::__private::segment_first(
                                __chainrule_segment,
                            );
                            let t5 = ::chainrule::__private::segment_last(
                                __chainrule_segment,
                            );
                            let mut plan = ::chainrule::__private::plan(
                                __chainrule_segment,
                            );
                            let mut d_t2_1 = 0.0;
                            for k in (t4..t5).rev() {
                                let is_kept = ::chainrule::__private::has_kept(&plan);
                                let (z_6, mut kept_2) = if is_kept {
                                    let kept_before_2 = ::chainrule::__private::take(
                                        saved_kept_before.pop(),
                                    );
                                    let z_5 = ::chainrule::__private::take(saved_z.pop());
                                    (z_5, kept_before_2)
                                } else {
                                    let kept_before_3 = kept.clone();
                                    (z_4, kept_before_3)
                                };
                                let from = ::chainrule::__private::resume(&plan, k);
                                let mut z_7 = z_6;
                                for k_2 in from..k {
                                    let keeps = ::chainrule::__private::keeps(&plan, k_2);
                                    if keeps {
                                        let kept_before_4 = kept_2.clone();
                                        ::chainrule::__private::push(
                                            &mut saved_kept_before,
                                            kept_before_4,
                                        );
                                        ::chainrule::__private::push(&mut saved_z, z_7);
                                    }
                                    let z_8 = (z_7 * kept_2[k_2 / 2]).sin() + t2;
                                    kept_2.push(z_8 * z_8);
                                    z_7 = z_8;
                                }
                                let t13 = k / 2;
                                let t14 = kept_2[t13];
                                let t15 = z_7 * t14;
                                let z_1 = t15.sin() + t2;
                                kept_2.push(z_1 * z_1);
                                let d_t16 = ::chainrule::__private::take(d_kept.pop());
                                let t17 = d_t16 * z_1;
                                let d_z_1 = d_z + t17 + t17;
                                let d_t18 = d_z_1 * t15.cos();
                                let d_t19 = d_t18 * z_7;
                                d_kept[t13] += d_t19;
                                d_z = d_t18 * t14;
                                d_t2_1 += d_z_1;
                            }
                            d_t2 += d_t2_1;
                        }
                        let d_t2_2 = d_t2 + d_kept[0];
                        d_x[i] += d_t2_2;
                        d_total_1 += d_z;
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `grown_in_slots`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `grown_in_slots` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        n: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `grown_in_slots`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `grown_in_slots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let mut __chainrule_last = x.len();
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(
            0,
            __chainrule_last,
        );
        let mut total: f64 = 1.0;
        let mut total_dot = 0.0;
        for segment in (0..__chainrule_last).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(
                segment,
                __chainrule_length,
                __chainrule_last,
            );
            for i in segment..t1 {
                let t2 = x[i];
                let t2_dot = x_dot[i];
                let mut kept = ::chainrule::__private::vec![t2];
                let mut kept_dot = ::chainrule::__private::vec![t2_dot];
                let t3 = ::chainrule::__private::segments(0, n, 2);
                let mut z = total;
                let mut z_dot = total_dot;
                for segment_1 in 0..t3 {
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        0,
                        n,
                        2,
                        segment_1,
                    );
                    let t4 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t5 = ::chainrule::__private::segment_last(__chainrule_segment);
                    for k in t4..t5 {
                        let t6 = k / 2;
                        let t7 = kept[t6];
                        let t8 = z * t7;
                        let z_1 = t8.sin() + t2;
                        let z_1_dot = (z_dot * t7 + kept_dot[t6] * z) * t8.cos()
                            + t2_dot;
                        kept.push(z_1 * z_1);
                        kept_dot.push(z_1_dot * z_1 + z_1_dot * z_1);
                        z = z_1;
                        z_dot = z_1_dot;
                    }
                }
                let t9 = kept[n];
                total += z * t9;
                total_dot += z_dot * t9 + kept_dot[n] * z;
            }
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `converted`.
pub enum converted {}
impl converted {
    /// The result of `converted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar + From<f32>>(x: T, n: u8) -> (T, impl ::core::ops::Fn(T) -> T) {
        let (out, pullback) = Self::__vjp::<T>(x, n);
        (
            out,
            move |d_out: T| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar + From<f32>>(
        x: T,
        mut n: u8,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, ()) + use<T>) {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut s = x;
        for segment in (0..n).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(segment, __chainrule_length, n);
            for k in segment..t1 {
                s = s * T::from(0.3) + x.sin() * T::from(f32::from(k));
            }
        }
        (
            s,
            move |d_s: T| {
                let mut d_s_1 = d_s;
                let mut d_x = <T as ::chainrule::Scalar>::ZERO;
                for segment in ::chainrule::__private::steps_back(
                    (0..n),
                    __chainrule_length,
                ) {
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        n,
                    );
                    let mut d_x_1 = <T as ::chainrule::Scalar>::ZERO;
                    for k in (segment..t1).rev() {
                        (d_s_1, d_x_1) = (
                            d_s_1 * T::from(0.3),
                            d_x_1 + d_s_1 * (T::from(f32::from(k)) * x.cos()),
                        );
                    }
                    d_x += d_x_1;
                }
                let d_x_2 = d_s_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `converted`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar + From<f32>>(x: T, n: u8) -> T {
        let (_, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(<T as ::chainrule::Scalar>::ONE);
        d_x
    }
    /// The value of `converted` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar + From<f32>>(x: T, n: u8) -> (T, T) {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(<T as ::chainrule::Scalar>::ONE);
        (value, d_x)
    }
    /// The value of `converted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar + From<f32>>(x: T, n: u8, d_x: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x_added, _) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `converted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar + From<f32>>(args: (T, u8), tangents: T) -> (T, T) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp::<T>(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar + From<f32>>(
        x: T,
        x_dot: T,
        mut n: u8,
        n_dot: impl ::core::marker::Sized,
    ) -> (T, T) {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_length(2);
        let mut s = x;
        let mut s_dot = x_dot;
        for segment in (0..n).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(segment, __chainrule_length, n);
            for k in segment..t1 {
                let t2 = T::from(0.3);
                let t3 = T::from(f32::from(k));
                s = s * t2 + x.sin() * t3;
                s_dot = s_dot * t2 + x_dot * x.cos() * t3;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `converted_option`.
pub enum converted_option {}
impl converted_option {
    /// The result of `converted_option` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Float + FromPrimitive>(
        x: T,
        n: usize,
    ) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (out, pullback) = Self::__vjp::<T>(x, n);
        (
            out,
            move |d_out: T| {
                let (d_x, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Float + FromPrimitive>(
        x: T,
        mut n: usize,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, ()) + use<T>)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(0, n);
        let mut s = x;
        for segment in (0..n).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(segment, __chainrule_length, n);
            for k in segment..t1 {
                s = s * T::from(0.3).unwrap()
                    + ::chainrule::__private::generic::sin(x)
                        * T::from_usize(k).unwrap();
            }
        }
        (
            s,
            move |d_s: T| {
                let mut d_s_1 = d_s;
                let mut d_x = ::chainrule::__private::generic::zero::<T>();
                for segment in ::chainrule::__private::steps_back(
                    (0..n),
                    __chainrule_length,
                ) {
                    let t1 = ::chainrule::__private::segment_end(
                        segment,
                        __chainrule_length,
                        n,
                    );
                    let mut d_x_1 = ::chainrule::__private::generic::zero::<T>();
                    for k in (segment..t1).rev() {
                        (d_s_1, d_x_1) = (
                            d_s_1 * T::from(0.3).unwrap(),
                            d_x_1
                                + d_s_1
                                    * (T::from_usize(k).unwrap()
                                        * ::chainrule::__private::generic::cos(x)),
                        );
                    }
                    d_x += d_x_1;
                }
                let d_x_2 = d_s_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `converted_option`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Float + FromPrimitive>(x: T, n: usize) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (_, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        d_x
    }
    /// The value of `converted_option` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Float + FromPrimitive>(x: T, n: usize) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x, _) = pullback(::chainrule::__private::generic::one::<T>());
        (value, d_x)
    }
    /// The value of `converted_option`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Float + FromPrimitive>(x: T, n: usize, d_x: &mut T) -> T
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x, n);
        let (d_x_added, _) = pullback(::chainrule::__private::generic::one::<T>());
        *d_x += d_x_added;
        value
    }
    /// The result of `converted_option` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Float + FromPrimitive>(args: (T, usize), tangents: T) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp::<T>(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Float + FromPrimitive>(
        x: T,
        x_dot: T,
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (T, T)
    where
        T: ::chainrule::__private::generic::IsScalar,
    {
        use ::core::iter::Iterator as _;
        let mut __chainrule_length = ::chainrule::__private::segment_of_root(0, n);
        let mut s = x;
        let mut s_dot = x_dot;
        for segment in (0..n).step_by(__chainrule_length) {
            let t1 = ::chainrule::__private::segment_end(segment, __chainrule_length, n);
            for k in segment..t1 {
                let t2 = T::from(0.3).unwrap();
                let t3 = T::from_usize(k).unwrap();
                s = s * t2 + ::chainrule::__private::generic::sin(x) * t3;
                s_dot = s_dot * t2
                    + x_dot * ::chainrule::__private::generic::cos(x) * t3;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `swung`.
enum swung {}
impl swung {
    /// The result of `swung` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        at: &Vec2,
        dt: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(at, dt);
        (
            out,
            move |d_out: <Vec2 as ::chainrule::Differentiable>::Tangent| {
                let mut d_at = ::chainrule::__private::zeros_like(at);
                let (d_dt,) = pullback(d_out, at, &mut d_at);
                (d_at, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        at: &Vec2,
        dt: f64,
    ) -> (
        Vec2,
        impl ::core::ops::Fn(
            <Vec2 as ::chainrule::Differentiable>::Tangent,
            &Vec2,
            &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = at.x;
        let t2 = at.y;
        let t3 = dt * t2;
        let t4 = t1 + t3;
        let t5 = at.y;
        let mut t6 = at.x;
        ::chainrule::__private::assert_scalar(&t6);
        let t7 = t6.sin();
        let t8 = dt * t7;
        let t9 = t5 - t8;
        let out = Vec2 { x: t4, y: t9 };
        (
            out,
            move |
                d_out: <Vec2 as ::chainrule::Differentiable>::Tangent,
                at: &Vec2,
                d_at: &mut <Vec2 as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let d_t4 = d_out_1.x.clone();
                let d_t9 = d_out_1.y.clone();
                let (d_t5, d_t8) = ::chainrule::__private::sub_pullback(
                    &t5,
                    &t8,
                    &t9,
                    d_t9,
                );
                let d_t7 = d_t8 * dt;
                let d_t6 = d_t7 * t6.cos();
                ::chainrule::__private::add_part(&mut d_at.x, &d_t6);
                ::chainrule::__private::add_part(&mut d_at.y, &d_t5);
                let (d_t1, d_t3) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t3,
                    &t4,
                    d_t4,
                );
                let (t10, d_t2) = ::chainrule::__private::mul_pullback(
                    &dt,
                    &t2,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_part(&mut d_at.y, &d_t2);
                ::chainrule::__private::add_part(&mut d_at.x, &d_t1);
                let d_dt = d_t8 * t7 + t10;
                (d_dt,)
            },
        )
    }
    /// The gradient of `swung`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        at: &Vec2,
        dt: f64,
    ) -> (<Vec2 as ::chainrule::Differentiable>::Tangent, f64)
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(at, dt);
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let (d_dt,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            at,
            &mut d_at,
        );
        (d_at, d_dt)
    }
    /// The value of `swung` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        at: &Vec2,
        dt: f64,
    ) -> (Vec2, (<Vec2 as ::chainrule::Differentiable>::Tangent, f64))
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(at, dt);
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let (d_dt,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            at,
            &mut d_at,
        );
        (value, (d_at, d_dt))
    }
    /// The value of `swung`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        at: &Vec2,
        dt: f64,
        d_at: &mut <Vec2 as ::chainrule::Differentiable>::Tangent,
        d_dt: &mut f64,
    ) -> Vec2
    where
        Vec2: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(at, dt);
        let (d_dt_added,) = pullback(
            <Vec2 as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            at,
            d_at,
        );
        *d_dt += d_dt_added;
        value
    }
    /// The result of `swung` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&Vec2, f64),
        tangents: (&<Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let (at, dt) = args;
        let (at_dot, dt_dot) = tangents;
        Self::__jvp(at, at_dot, dt, dt_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        at: &Vec2,
        at_dot: &<Vec2 as ::chainrule::Differentiable>::Tangent,
        dt: f64,
        dt_dot: f64,
    ) -> (Vec2, <Vec2 as ::chainrule::Differentiable>::Tangent) {
        let t1 = at.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &at_dot.x);
        let t2 = at.y;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &at_dot.y);
        let t3 = dt * t2;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &dt,
            &t2,
            &t3,
            &dt_dot,
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
        let t5 = at.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &at_dot.y);
        let mut t6 = at.x;
        let mut t6_dot = ::chainrule::__private::zeros_like(&t6);
        ::chainrule::__private::read_part(&mut t6_dot, &at_dot.x);
        ::chainrule::__private::assert_scalar(&t6);
        let t7 = t6.sin();
        let t8 = dt * t7;
        let t9 = t5 - t8;
        let t9_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &t8,
            &t9,
            &t5_dot,
            &(dt_dot * t7 + t6_dot * t6.cos() * dt),
        );
        let out = Vec2 { x: t4, y: t9 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.x, &t4_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &t9_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `carried_struct`.
pub enum carried_struct {}
impl carried_struct {
    /// The result of `carried_struct` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        dt: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, dt, steps);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_dt, _) = pullback(d_out);
                (d_x, d_dt)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        dt: f64,
        mut steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_pair_before = ::chainrule::__private::Vec::<
            [f64; 2],
        >::with_capacity(64);
        let mut saved_at_before = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = Vec2 { x: x, y: dt };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = Vec2 { x: dt, y: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let ends = [t1, t2];
        let zeros_2 = ::chainrule::__private::zeros_like(&ends);
        let at = ends[0];
        let zeros_3 = ::chainrule::__private::zeros_like(&at);
        let mut pair = [1.0, dt];
        let mut __chainrule_slots = steps / 3;
        let t3 = ::chainrule::__private::segments(0, steps, __chainrule_slots);
        let mut at_1 = at;
        for segment in 0..t3 {
            let pair_before = pair;
            ::chainrule::__private::push(&mut saved_pair_before, pair_before);
            let at_1_before = at_1.clone();
            ::chainrule::__private::push(&mut saved_at_before, at_1_before);
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                __chainrule_slots,
                segment,
            );
            let t4 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t5 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t4..t5 {
                if t % 2 == 0 {
                    let at_2 = swung(&at_1, dt * pair[0]);
                    at_1 = at_2;
                }
                let t6 = [pair[1] * at_1.x, pair[0] + 0.1];
                pair = t6;
            }
        }
        let zeros_4 = ::chainrule::__private::zeros_like(&at_1);
        let t7 = at_1.x;
        let t8 = pair[0];
        let t9 = t7 * t8;
        let t10 = pair[1];
        let out = t9 - t10;
        (
            out,
            move |d_out: f64| {
                let mut saved_at_1_before = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_swung_pullback = ::chainrule::__private::Vec::with_capacity(
                    64,
                );
                let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t11 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t12 = ::chainrule::__private::Vec::with_capacity(64);
                let mut saved_t13 = ::chainrule::__private::Vec::<
                    f64,
                >::with_capacity(64);
                let mut saved_pair_before_at = saved_pair_before.len();
                let mut saved_at_before_at = saved_at_before.len();
                let mut d_at_1 = zeros_4.clone();
                let mut d_pair = [0.0; 2];
                let mut d_at = zeros_3.clone();
                let mut d_ends = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t9, d_t10) = ::chainrule::__private::sub_pullback(
                    &t9,
                    &t10,
                    &out,
                    d_out,
                );
                d_pair[1] += d_t10;
                let (d_t7, d_t8) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &t8,
                    &t9,
                    d_t9,
                );
                d_pair[0] += d_t8;
                ::chainrule::__private::add_part(&mut d_at_1.x, &d_t7);
                let mut d_at_1_1 = d_at_1;
                let mut d_dt = 0.0;
                for segment in (0..t3).rev() {
                    saved_pair_before_at -= 1;
                    let pair_before = &saved_pair_before[saved_pair_before_at];
                    let mut pair = *pair_before;
                    saved_at_before_at -= 1;
                    let at_1_before = &saved_at_before[saved_at_before_at];
                    let at_1 = (*at_1_before).clone();
                    let zeros_5 = ::chainrule::__private::zeros_like(&at_1);
                    let mut __chainrule_segment = ::chainrule::__private::segment(
                        0,
                        steps,
                        __chainrule_slots,
                        segment,
                    );
                    let t4 = ::chainrule::__private::segment_first(__chainrule_segment);
                    let t5 = ::chainrule::__private::segment_last(__chainrule_segment);
                    let mut at_3 = at_1;
                    for t_1 in t4..t5 {
                        let zeros_6 = ::chainrule::__private::zeros_like(&at_3);
                        if t_1 % 2 == 0 {
                            let t14 = pair[0];
                            let at_1_before_1 = at_3.clone();
                            let (at_4, swung_pullback) = swung::__vjp(&at_3, dt * t14);
                            let zeros_7 = ::chainrule::__private::zeros_like(&at_4);
                            ::chainrule::__private::push(
                                &mut saved_at_1_before,
                                at_1_before_1,
                            );
                            ::chainrule::__private::push(
                                &mut saved_swung_pullback,
                                swung_pullback,
                            );
                            ::chainrule::__private::push(&mut saved_zeros, zeros_7);
                            ::chainrule::__private::push(&mut saved_t11, t14);
                            at_3 = at_4;
                        }
                        let zeros_8 = ::chainrule::__private::zeros_like(&at_3);
                        let t15 = pair[1];
                        let t16 = at_3.x;
                        let t17 = [t15 * t16, pair[0] + 0.1];
                        pair = t17;
                        ::chainrule::__private::push(&mut saved_zeros_1, zeros_6);
                        ::chainrule::__private::push(&mut saved_zeros_2, zeros_8);
                        ::chainrule::__private::push(&mut saved_t12, t16);
                        ::chainrule::__private::push(&mut saved_t13, t15);
                    }
                    let zeros_9 = ::chainrule::__private::zeros_like(&at_3);
                    let mut d_at_1_2 = zeros_5.clone();
                    let mut d_at_2 = zeros_9.clone();
                    ::chainrule::__private::add_assign(&mut d_at_2, &d_at_1_1);
                    let mut d_at_1_3 = d_at_2;
                    let mut d_dt_1 = 0.0;
                    for t in (t4..t5).rev() {
                        let zeros_10 = ::chainrule::__private::take(saved_zeros_1.pop());
                        let zeros_11 = ::chainrule::__private::take(saved_zeros_2.pop());
                        let t18 = ::chainrule::__private::take(saved_t12.pop());
                        let t19 = ::chainrule::__private::take(saved_t13.pop());
                        let mut d_at_1_4 = zeros_10.clone();
                        let mut d_t6 = [0.0; 2];
                        let mut d_at_1_5 = zeros_11.clone();
                        ::chainrule::__private::add_assign(&mut d_at_1_5, &d_at_1_3);
                        ::chainrule::__private::add_assign(&mut d_t6, &d_pair);
                        d_pair.fill(0.0);
                        let d_t20 = d_t6[0];
                        let d_t21 = d_t6[1];
                        d_pair[0] += d_t21;
                        let (d_t22, d_t23) = ::chainrule::__private::mul_pullback(
                            &t19,
                            &t18,
                            &(t19 * t18),
                            d_t20,
                        );
                        ::chainrule::__private::add_part(&mut d_at_1_5.x, &d_t23);
                        d_pair[1] += d_t22;
                        let d_dt_2 = if t % 2 == 0 {
                            let at_1_before_2 = ::chainrule::__private::take(
                                saved_at_1_before.pop(),
                            );
                            let swung_pullback_1 = ::chainrule::__private::take(
                                saved_swung_pullback.pop(),
                            );
                            let zeros_12 = ::chainrule::__private::take(
                                saved_zeros.pop(),
                            );
                            let t24 = ::chainrule::__private::take(saved_t11.pop());
                            let mut d_at_2_1 = zeros_12.clone();
                            ::chainrule::__private::add_assign(&mut d_at_2_1, &d_at_1_5);
                            let (d_t25,) = swung_pullback_1(
                                d_at_2_1,
                                &at_1_before_2,
                                &mut d_at_1_4,
                            );
                            let d_t26 = d_t25 * dt;
                            d_pair[0] += d_t26;
                            d_t25 * t24
                        } else {
                            ::chainrule::__private::add_assign(&mut d_at_1_4, &d_at_1_5);
                            0.0
                        };
                        d_at_1_3 = d_at_1_4;
                        d_dt_1 += d_dt_2;
                    }
                    ::chainrule::__private::add_assign(&mut d_at_1_2, &d_at_1_3);
                    d_at_1_1 = d_at_1_2;
                    d_dt += d_dt_1;
                }
                ::chainrule::__private::add_assign(&mut d_at, &d_at_1_1);
                ::chainrule::__private::add_assign(&mut d_ends[0], &d_at);
                ::chainrule::__private::add_assign(&mut d_t1, &d_ends[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_ends[1]);
                let d_x = *d_t2.__Vec2_y_mut() + *d_t1.__Vec2_x_mut();
                let d_dt_3 = d_dt + d_pair[1] + *d_t2.__Vec2_x_mut()
                    + *d_t1.__Vec2_y_mut();
                (d_x, d_dt_3, ())
            },
        )
    }
    /// The gradient of `carried_struct`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, dt: f64, steps: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, dt, steps);
        let (d_x, d_dt, _) = pullback(1.0);
        (d_x, d_dt)
    }
    /// The value of `carried_struct` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, dt: f64, steps: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, dt, steps);
        let (d_x, d_dt, _) = pullback(1.0);
        (value, (d_x, d_dt))
    }
    /// The value of `carried_struct`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        dt: f64,
        steps: usize,
        d_x: &mut f64,
        d_dt: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, dt, steps);
        let (d_x_added, d_dt_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_dt += d_dt_added;
        value
    }
    /// The result of `carried_struct` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, dt, steps) = args;
        let (x_dot, dt_dot) = tangents;
        let steps_dot = ();
        Self::__jvp(x, x_dot, dt, dt_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        dt: f64,
        dt_dot: f64,
        mut steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = Vec2 { x: x, y: dt };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Vec2_x_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__Vec2_y_mut(), &dt_dot);
        let t2 = Vec2 { x: dt, y: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Vec2_x_mut(), &dt_dot);
        ::chainrule::__private::write_part(t2_dot.__Vec2_y_mut(), &x_dot);
        let ends = [t1, t2];
        let ends_dot = [t1_dot, t2_dot];
        let at_dot = ends_dot[0].clone();
        let mut pair = [1.0, dt];
        let mut pair_dot = [0.0, dt_dot];
        let mut __chainrule_slots = steps / 3;
        let at = ends[0];
        let t3 = ::chainrule::__private::segments(0, steps, __chainrule_slots);
        let mut at_1 = at;
        let mut at_1_dot = at_dot;
        for segment in 0..t3 {
            let mut __chainrule_segment = ::chainrule::__private::segment(
                0,
                steps,
                __chainrule_slots,
                segment,
            );
            let t4 = ::chainrule::__private::segment_first(__chainrule_segment);
            let t5 = ::chainrule::__private::segment_last(__chainrule_segment);
            for t in t4..t5 {
                let at_1_dot_2 = if t % 2 == 0 {
                    let t6 = pair[0];
                    let (at_2, at_2_dot) = swung::__jvp(
                        &at_1,
                        &at_1_dot,
                        dt * t6,
                        ::chainrule::__private::zero_mul(dt_dot, t6)
                            + ::chainrule::__private::strong_mul(pair_dot[0], dt),
                    );
                    at_1 = at_2;
                    at_2_dot
                } else {
                    let at_1_dot_1 = at_1_dot.clone();
                    at_1_dot_1
                };
                let t7 = pair[1];
                let t8 = at_1.x;
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(&mut t8_dot, &at_1_dot_2.x);
                let t9 = t7 * t8;
                let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t7,
                    &t8,
                    &t9,
                    &pair_dot[1],
                    &t8_dot,
                );
                let t10 = [t9, pair[0] + 0.1];
                let t10_dot = [t9_dot, pair_dot[0]];
                pair = t10;
                pair_dot = t10_dot;
                let at_1_dot_3 = at_1_dot_2.clone();
                at_1_dot = at_1_dot_3;
            }
        }
        let t11 = at_1.x;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &at_1_dot.x);
        let t12 = pair[0];
        let t13 = t11 * t12;
        let t13_dot = ::chainrule::__private::strong_mul_pushforward(
            &t11,
            &t12,
            &t13,
            &t11_dot,
            &pair_dot[0],
        );
        let t14 = pair[1];
        let out = t13 - t14;
        let out_dot = ::chainrule::__private::sub_pushforward(
            &t13,
            &t14,
            &out,
            &t13_dot,
            &pair_dot[1],
        );
        (out, out_dot)
    }
}

