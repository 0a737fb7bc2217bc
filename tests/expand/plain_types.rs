/// The derivatives of the function `changed_on_the_way`.
pub enum changed_on_the_way {}
impl changed_on_the_way {
    /// The result of `changed_on_the_way` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        schedule: &mut Schedule,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, schedule);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        schedule: &mut Schedule,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut ()) -> (f64,) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let weights = schedule.weights.clone();
        let t7 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(::core::iter::IntoIterator::into_iter(&weights))
                .list()
        };
        let len = t7.len();
        let mut s = x;
        for k in 0..len {
            let mut w = t7.at(k);
            let t8 = *w;
            let t9 = schedule.rate;
            ::chainrule::__private::push(&mut saved_t5, t8);
            ::chainrule::__private::push(&mut saved_t6, t9);
            s += t8 * x * t9;
        }
        let mut s_1 = s;
        let mut trips = 0usize;
        for w_1 in schedule.weights.iter_mut() {
            let t10 = *w_1;
            *w_1 *= 0.5;
            ::chainrule::__private::push(&mut saved_t3, t10);
            ::chainrule::__private::push(&mut saved_t4, s_1.cos());
            trips += 1;
            s_1 += t10 * s_1.sin();
        }
        let t11 = schedule.weights.len();
        let mut s_2 = s_1;
        for k_1 in 0..t11 {
            schedule.rate = schedule.rate * 0.5;
            let t12 = schedule.rate;
            schedule.weights[k_1] = schedule.rate;
            ::chainrule::__private::push(&mut saved_t2, t12);
            s_2 += s_2 * t12;
        }
        let mut saved_s: [f64; 3] = [0.0; 3];
        let mut saved_t13: [f64; 3] = [0.0; 3];
        let mut s_3 = s_2;
        for k_2 in 0..3 {
            let t14 = schedule.phase;
            let t16 = match t14 {
                Phase::Fast => {
                    let t15 = Phase::Slow(k_2);
                    schedule.phase = t15;
                    x
                }
                Phase::Slow(n) => {
                    schedule.phase = Phase::Fast;
                    s_3.sin() * f64::from(n + 1)
                }
            };
            let at = k_2 as usize;
            saved_s[at] = s_3;
            ::chainrule::__private::push(&mut saved_t1, t14);
            saved_t13[at] = t16;
            s_3 *= t16;
        }
        (
            s_3,
            move |d_s_3: f64, _: &mut ()| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_t6_at = saved_t6.len();
                let len = ({
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&weights),
                        )
                        .list()
                })
                    .len();
                let mut d_s_3_1 = d_s_3;
                let mut d_x = 0.0;
                for k_2 in (0..3).rev() {
                    let at_1 = k_2 as usize;
                    let s_3 = saved_s[at_1];
                    saved_t1_at -= 1;
                    let t14 = saved_t1[saved_t1_at];
                    let d_t16 = d_s_3_1 * s_3;
                    let t17 = d_s_3_1 * saved_t13[at_1];
                    let (d_x_1, t19) = match t14 {
                        Phase::Fast => (d_t16, 0.0),
                        Phase::Slow(n) => {
                            let d_t18 = d_t16 * f64::from(n + 1);
                            (0.0, d_t18 * s_3.cos())
                        }
                    };
                    d_s_3_1 = t17 + t19;
                    d_x += d_x_1;
                }
                let mut t20 = d_s_3_1;
                for k_1 in (0..t11).rev() {
                    saved_t2_at -= 1;
                    let t12 = saved_t2[saved_t2_at];
                    t20 += t20 * t12;
                }
                let mut t21 = t20;
                for _ in 0..trips {
                    saved_t3_at -= 1;
                    let t10 = saved_t3[saved_t3_at];
                    saved_t4_at -= 1;
                    let t22 = saved_t4[saved_t4_at];
                    t21 += t21 * (t10 * t22);
                }
                let mut d_x_2 = 0.0;
                for k in (0..len).rev() {
                    saved_t5_at -= 1;
                    let t8 = saved_t5[saved_t5_at];
                    saved_t6_at -= 1;
                    let t9 = saved_t6[saved_t6_at];
                    d_x_2 += t21 * (t9 * t8);
                }
                let d_x_3 = d_x + t21 + d_x_2;
                (d_x_3,)
            },
        )
    }
    /// The gradient of `changed_on_the_way`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, schedule: &mut Schedule) -> f64 {
        let (_, pullback) = Self::__vjp(x, schedule);
        let (d_x,) = pullback(1.0, &mut ());
        d_x
    }
    /// The value of `changed_on_the_way` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, schedule: &mut Schedule) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, schedule);
        let (d_x,) = pullback(1.0, &mut ());
        (value, d_x)
    }
    /// The value of `changed_on_the_way`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, schedule: &mut Schedule, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, schedule);
        let (d_x_added,) = pullback(1.0, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `changed_on_the_way` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut Schedule), tangents: f64) -> (f64, f64) {
        let (x, schedule) = args;
        let x_dot = tangents;
        let mut schedule_dot = ();
        Self::__jvp(x, x_dot, schedule, &mut schedule_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        schedule: &mut Schedule,
        schedule_dot: &mut impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let weights = schedule.weights.clone();
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(::core::iter::IntoIterator::into_iter(&weights))
                .list()
        };
        let len = t1.len();
        let mut s = x;
        let mut s_dot = x_dot;
        for k in 0..len {
            let mut w = t1.at(k);
            let t2 = *w;
            let t3 = schedule.rate;
            s += t2 * x * t3;
            s_dot += x_dot * t2 * t3;
        }
        let mut s_1 = s;
        let mut s_1_dot = s_dot;
        for w_1 in schedule.weights.iter_mut() {
            let t4 = *w_1;
            *w_1 *= 0.5;
            (s_1, s_1_dot) = (s_1 + t4 * s_1.sin(), s_1_dot + s_1_dot * s_1.cos() * t4);
        }
        let mut s_2 = s_1;
        let mut s_2_dot = s_1_dot;
        for k_1 in 0..schedule.weights.len() {
            schedule.rate = schedule.rate * 0.5;
            let t5 = schedule.rate;
            schedule.weights[k_1] = schedule.rate;
            s_2 += s_2 * t5;
            s_2_dot += s_2_dot * t5;
        }
        let mut s_3 = s_2;
        let mut s_3_dot = s_2_dot;
        for k_2 in 0..3 {
            let (t8, t8_dot) = match schedule.phase {
                Phase::Fast => {
                    let t6 = Phase::Slow(k_2);
                    schedule.phase = t6;
                    (x, x_dot)
                }
                Phase::Slow(n) => {
                    schedule.phase = Phase::Fast;
                    let t7 = f64::from(n + 1);
                    (s_3.sin() * t7, s_3_dot * s_3.cos() * t7)
                }
            };
            (s_3, s_3_dot) = (s_3 * t8, s_3_dot * t8 + t8_dot * s_3);
        }
        (s_3, s_3_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for changed_on_the_way {}

/// The derivatives of the function `phases`.
pub enum phases {}
impl phases {
    /// The result of `phases` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        phase: &mut Phase,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, phase);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        phase: &mut Phase,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut ()) -> (f64,) + use<>) {
        let t1 = *phase;
        let (out, t3_1, arm) = match t1 {
            Phase::Fast => {
                let t2 = Phase::Slow(2);
                *phase = t2;
                (x * x, 0.0, 0usize)
            }
            Phase::Slow(n) => {
                let t3 = f64::from(n);
                *phase = Phase::Fast;
                (x.sin() * t3, t3, 1usize)
            }
        };
        (
            out,
            move |d_out: f64, _: &mut ()| {
                let d_x = match arm {
                    0usize => {
                        let t4 = d_out * x;
                        t4 + t4
                    }
                    _ => {
                        let d_t5 = d_out * t3_1;
                        d_t5 * x.cos()
                    }
                };
                (d_x,)
            },
        )
    }
    /// The gradient of `phases`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, phase: &mut Phase) -> f64 {
        let (_, pullback) = Self::__vjp(x, phase);
        let (d_x,) = pullback(1.0, &mut ());
        d_x
    }
    /// The value of `phases` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, phase: &mut Phase) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, phase);
        let (d_x,) = pullback(1.0, &mut ());
        (value, d_x)
    }
    /// The value of `phases`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, phase: &mut Phase, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, phase);
        let (d_x_added,) = pullback(1.0, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `phases` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut Phase), tangents: f64) -> (f64, f64) {
        let (x, phase) = args;
        let x_dot = tangents;
        let mut phase_dot = ();
        Self::__jvp(x, x_dot, phase, &mut phase_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        phase: &mut Phase,
        phase_dot: &mut impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = *phase;
        let (out, out_dot) = match t1 {
            Phase::Fast => {
                let t2 = Phase::Slow(2);
                *phase = t2;
                (x * x, x_dot * x + x_dot * x)
            }
            Phase::Slow(n) => {
                let t3 = f64::from(n);
                *phase = Phase::Fast;
                (x.sin() * t3, x_dot * x.cos() * t3)
            }
        };
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for phases {}

/// The derivatives of the function `limited`.
pub enum limited {}
impl limited {
    /// The result of `limited` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, limits: &Limits) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, limits);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, limits, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        limits: &Limits,
    ) -> (f64, impl ::core::ops::Fn(f64, &Limits, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = limits.count;
        let len = (::core::cmp::max(0, t1) as usize);
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut y = x;
        for k in 0..t1 {
            let t3 = limits.step * y;
            let at = k as usize;
            saved_t2[at] = t3;
            y -= t3 * y;
        }
        (
            y,
            move |d_y: f64, limits: &Limits, _: &mut ()| {
                let mut t4 = d_y;
                for k in (0..limits.count).rev() {
                    let at_1 = k as usize;
                    let t3 = saved_t2[at_1];
                    let d_t5 = -t4;
                    t4 += d_t5 * (t3 + t3);
                }
                (t4,)
            },
        )
    }
    /// The gradient of `limited`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, limits: &Limits) -> f64 {
        let (_, pullback) = Self::__vjp(x, limits);
        let (d_x,) = pullback(1.0, limits, &mut ());
        d_x
    }
    /// The value of `limited` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, limits: &Limits) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, limits);
        let (d_x,) = pullback(1.0, limits, &mut ());
        (value, d_x)
    }
    /// The value of `limited`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, limits: &Limits, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, limits);
        let (d_x_added,) = pullback(1.0, limits, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `limited` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &Limits), tangents: f64) -> (f64, f64) {
        let (x, limits) = args;
        let x_dot = tangents;
        let limits_dot = ();
        Self::__jvp(x, x_dot, limits, &limits_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        limits: &Limits,
        limits_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..limits.count {
            let t1 = limits.step;
            let t2 = t1 * y;
            (y, y_dot) = (y - t2 * y, y_dot - (y_dot * t1 * y + y_dot * t2));
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `made_here`.
pub enum made_here {}
impl made_here {
    /// The result of `made_here` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_limited_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_limited_pullback_1 = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        const SHORT: Limits = Limits { step: 0.2, count: 1 };
        let long = Limits { step: 0.01, count: 7 };
        let (t4, limited_pullback) = limited::__vjp(x, &LIMITS);
        let (t5, limited_pullback_1) = limited::__vjp(x, &SHORT);
        let t6 = t4 * t5;
        let t7 = Limits::default();
        let (t8, limited_pullback_2) = limited::__vjp(x, &t7);
        let sum = t6 + t8;
        let mut sum_1 = sum;
        for count_1 in 1..3 {
            let (t9, limited_pullback_3) = limited::__vjp(sum_1, &long);
            let t10 = Limits {
                step: 0.3,
                count: count_1,
            };
            let (t11, limited_pullback_4) = limited::__vjp(x, &t10);
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            ::chainrule::__private::push(&mut saved_t1, t9);
            ::chainrule::__private::push(
                &mut saved_limited_pullback,
                limited_pullback_3,
            );
            ::chainrule::__private::push(&mut saved_t2, t10);
            ::chainrule::__private::push(&mut saved_t3, t11);
            ::chainrule::__private::push(
                &mut saved_limited_pullback_1,
                limited_pullback_4,
            );
            sum_1 = ::chainrule::__private::mul_assigned(&sum_1, &(t9 + t11));
        }
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_limited_pullback_at = saved_limited_pullback.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_limited_pullback_1_at = saved_limited_pullback_1.len();
                let mut d_sum_1_1 = d_sum_1;
                let mut d_x = 0.0;
                for count_1 in (1..3).rev() {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    saved_t1_at -= 1;
                    let t9 = &saved_t1[saved_t1_at];
                    saved_limited_pullback_at -= 1;
                    let limited_pullback_3 = &saved_limited_pullback[saved_limited_pullback_at];
                    saved_t2_at -= 1;
                    let t10 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t11 = &saved_t3[saved_t3_at];
                    saved_limited_pullback_1_at -= 1;
                    let limited_pullback_4 = &saved_limited_pullback_1[saved_limited_pullback_1_at];
                    let t12 = *t9 + *t11;
                    let sum_2 = ::chainrule::__private::mul_assigned(&*sum_1, &t12);
                    let (t13, d_t14) = ::chainrule::__private::strong_mul_pullback(
                        sum_1,
                        &::chainrule::__private::Assigned(&t12),
                        &sum_2,
                        d_sum_1_1,
                    );
                    let (d_t9, d_t11) = ::chainrule::__private::add_pullback(
                        t9,
                        t11,
                        &t12,
                        d_t14,
                    );
                    let (d_x_1,) = limited_pullback_4(
                        d_t11,
                        t10,
                        ::chainrule::__private::unread(
                            &mut ::core::option::Option::None,
                            t10,
                        ),
                    );
                    let (t15,) = limited_pullback_3(
                        d_t9,
                        &long,
                        ::chainrule::__private::unread(
                            &mut ::core::option::Option::None,
                            &long,
                        ),
                    );
                    d_sum_1_1 = ::chainrule::__private::plus(t13, t15);
                    d_x += d_x_1;
                }
                let (d_t6, d_t8) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t8,
                    &sum,
                    d_sum_1_1,
                );
                let (t16,) = limited_pullback_2(
                    d_t8,
                    &t7,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &t7,
                    ),
                );
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                let (t17,) = limited_pullback_1(
                    d_t5,
                    &SHORT,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &SHORT,
                    ),
                );
                let (t18,) = limited_pullback(
                    d_t4,
                    &LIMITS,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &LIMITS,
                    ),
                );
                let d_x_2 = d_x + t16 + t17 + t18;
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
    /// The gradient of `made_here`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `made_here` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `made_here`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `made_here` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        const SHORT: Limits = Limits { step: 0.2, count: 1 };
        let long = Limits { step: 0.01, count: 7 };
        let t1_dot = ::chainrule::__zeros_of!(& LIMITS);
        let (t2, t2_dot) = limited::__jvp(x, x_dot, &LIMITS, &t1_dot);
        let t3_dot = ::chainrule::__zeros_of!(& SHORT);
        let (t4, t4_dot) = limited::__jvp(x, x_dot, &SHORT, &t3_dot);
        let t5 = t2 * t4;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &t4,
            &t5,
            &t2_dot,
            &t4_dot,
        );
        let t6 = Limits::default();
        let t6_dot = ::chainrule::__zeros_of!(& t6);
        let (t7, t7_dot) = limited::__jvp(x, x_dot, &t6, &t6_dot);
        let sum = t5 + t7;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t7,
            &sum,
            &t5_dot,
            &t7_dot,
        );
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for count_1 in 1..3 {
            let sum_1_dot_1 = sum_1_dot.clone();
            let long_dot = ::chainrule::__zeros_of!(& long);
            let (t8, t8_dot) = limited::__jvp(sum_1, sum_1_dot_1, &long, &long_dot);
            let t9 = Limits {
                step: 0.3,
                count: count_1,
            };
            let t9_dot = ::chainrule::__zeros_of!(& t9);
            let (t10, t10_dot) = limited::__jvp(x, x_dot, &t9, &t9_dot);
            let t11 = t8 + t10;
            let t11_dot = ::chainrule::__private::add_pushforward(
                &t8,
                &t10,
                &t11,
                &t8_dot,
                &t10_dot,
            );
            let sum_2 = ::chainrule::__private::mul_assigned(&sum_1, &t11);
            let sum_2_dot = ::chainrule::__private::strong_mul_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t11),
                &sum_2,
                &sum_1_dot,
                &t11_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
}

