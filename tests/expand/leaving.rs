/// The derivatives of the function `roots`.
enum roots {}
impl roots {
    /// The result of `roots` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        x: &[f64],
        most: usize,
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x, most);
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &[f64],
        most: usize,
    ) -> (
        Result<Vec<f64>, String>,
        impl ::core::ops::Fn(
            <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) -> ((),) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_step: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut root = x.to_vec();
        let len = root.len();
        let t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut exits = false;
        let mut exits_1 = false;
        let mut t4 = t3;
        let mut trips = 0usize;
        for k in 0..most {
            let len_1 = t4.len();
            let t5 = root.len();
            let start = saved_t2.len();
            saved_t2.resize(start + t5, 0.0);
            let end = start + t5;
            let start_1 = saved_step.len();
            saved_step.resize(start_1 + t5, 0.0);
            let end_1 = start_1 + t5;
            let mut exits_2 = false;
            let mut change: f64 = 0.0;
            let saved_t2_1 = &mut saved_t2[start..end];
            let saved_step_1 = &mut saved_step[start_1..end_1];
            for k_1 in 0..t5 {
                let t6 = root[k_1];
                let step = (t6 * t6 - x[k_1]) / (2.0 * t6);
                root[k_1] -= step;
                saved_t2_1[k_1] = t6;
                saved_step_1[k_1] = step;
                exits_2 = false;
                change += step * step;
            }
            let t7 = change < 1e-20;
            if t7 {
                let mut t8 = root.clone();
                let len_2 = t8.len();
                ::chainrule::__private::push(&mut saved_len, len_2);
                exits = true;
                exits_1 = true;
                t4 = t8;
            } else {
                exits = exits_2;
            }
            let len_3 = t4.len();
            ::chainrule::__private::push(&mut saved_len_1, len_1);
            ::chainrule::__private::push(&mut saved_len_2, len_3);
            ::chainrule::__private::push(&mut saved_t1, t7);
            trips += 1;
            if exits {
                break;
            }
        }
        let len_4 = t4.len();
        let (exits_3, mut t10) = if exits {
            (exits_1, ::core::default::Default::default())
        } else {
            let t9 = ::core::option::Option::Some("does not settle".to_owned());
            (false, t9)
        };
        let out = if exits_3 {
            let t11 = ::core::result::Result::Ok(t4);
            let zeros = ::chainrule::__private::zeros_like(&t11);
            saved_zeros = ::core::option::Option::Some(zeros);
            t11
        } else {
            let t12 = t10.unwrap();
            let t13 = ::core::result::Result::Err(t12);
            t13
        };
        (
            out,
            move |
                d_out: <Result<
                    Vec<f64>,
                    String,
                > as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_len_at = saved_len.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_step_at = saved_step.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_len_2_at = saved_len_2.len();
                let mut saved_t1_at = saved_t1.len();
                let d_out_1 = d_out;
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_root = ::chainrule::__private::vec![0.0; len];
                if exits_3 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t11 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t4,
                        d_t11.__Arrived_0_mut(),
                    );
                }
                let mut d_t4_1 = d_t4;
                for _ in 0..trips {
                    saved_len_1_at -= 1;
                    let len_1 = saved_len_1[saved_len_1_at];
                    saved_len_2_at -= 1;
                    let len_3 = saved_len_2[saved_len_2_at];
                    saved_t1_at -= 1;
                    let t7 = saved_t1[saved_t1_at];
                    let t5 = root.len();
                    let mut d_t4_2 = ::chainrule::__private::vec![0.0; len_1];
                    let mut d_t4_3 = ::chainrule::__private::vec![0.0; len_3];
                    ::chainrule::__private::add_assign(&mut d_t4_3, &d_t4_1);
                    if t7 {
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        let mut d_t8 = ::chainrule::__private::vec![0.0; len_2];
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t4_3);
                        ::chainrule::__private::add_assign(&mut d_root, &d_t8);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t4_2, &d_t4_3);
                    }
                    saved_t2_at -= t5;
                    let start_2 = saved_t2_at;
                    let end_2 = start_2 + t5;
                    saved_step_at -= t5;
                    let start_3 = saved_step_at;
                    let end_3 = start_3 + t5;
                    let saved_t2_2 = &saved_t2[start_2..end_2];
                    let saved_step_2 = &saved_step[start_3..end_3];
                    for k_1 in 0..t5 {
                        let t6 = saved_t2_2[k_1];
                        let step = saved_step_2[k_1];
                        let d_t14 = d_root[..t5][k_1];
                        let t15 = 1.0 / (2.0 * t6);
                        let t16 = ::chainrule::__private::zero_mul(d_t14, t15);
                        let d_t17 = ::chainrule::__private::zero_mul(d_t14, step * t15);
                        d_x[..t5][k_1] += t16;
                        let t18 = t16 * t6;
                        let d_t6 = d_t17 * 2.0 - t18 - t18;
                        d_root[..t5][k_1] += d_t6;
                    }
                    d_t4_1 = d_t4_2;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_root[..]);
                ((),)
            },
        )
    }
    /// The result of `roots` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[f64], usize),
        tangents: &[f64],
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (x, most) = args;
        let x_dot = tangents;
        let most_dot = ();
        Self::__jvp(x, x_dot, most, most_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        most: usize,
        most_dot: impl ::core::marker::Sized,
    ) -> (
        Result<Vec<f64>, String>,
        <Result<Vec<f64>, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        let mut root = x.to_vec();
        let mut root_dot = x_dot.to_vec();
        let t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut exits = false;
        let mut exits_1 = false;
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        for k in 0..most {
            let mut exits_2 = false;
            let mut change: f64 = 0.0;
            for k_1 in 0..root.len() {
                let t3 = root[k_1];
                let t3_dot = root_dot[k_1];
                let t4 = 2.0 * t3;
                let step = (t3 * t3 - x[k_1]) / t4;
                let t5 = 1.0 / t4;
                let step_dot = ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(t3_dot, t3)
                        + ::chainrule::__private::strong_mul(t3_dot, t3) - x_dot[k_1],
                    t5,
                ) - ::chainrule::__private::strong_mul(t3_dot * 2.0, step * t5);
                root[k_1] -= step;
                root_dot[k_1] -= step_dot;
                exits_2 = false;
                change += step * step;
            }
            if change < 1e-20 {
                let t6 = root.clone();
                let t6_dot = root_dot.clone();
                exits = true;
                exits_1 = true;
                t2 = t6;
                t2_dot = t6_dot;
            } else {
                exits = exits_2;
            }
            if exits {
                break;
            }
        }
        let (exits_3, mut t8) = if exits {
            (exits_1, ::core::default::Default::default())
        } else {
            let t7 = ::core::option::Option::Some("does not settle".to_owned());
            (false, t7)
        };
        let (out, out_dot) = if exits_3 {
            let t9 = ::core::result::Result::Ok(t2);
            let t9_dot = ::core::option::Option::Some(t2_dot);
            (t9, t9_dot)
        } else {
            let t10 = t8.unwrap();
            let t11 = ::core::result::Result::Err(t10);
            let t11_dot = ::chainrule::__zeros_of!(& t11);
            (t11, t11_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `run`.
enum run {}
impl run {
    /// The result of `run` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        x: f64,
        limit: f64,
    ) -> (
        (World, Vec<f64>),
        impl ::core::ops::Fn(
            (
                <World as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_2 = ::chainrule::__private::Vec::with_capacity(64);
        let t5 = State { y: x, v: 1.0 };
        let zeros = ::chainrule::__private::zeros_like(&t5);
        let mut t6 = ::chainrule::__private::vec![x];
        let t7 = ::core::option::Option::<World>::None;
        let len = t6.len();
        let mut world = World {
            state: t5,
            trace: t6,
            k: 0.5 * x,
        };
        let mut times: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let t8: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut saved_t9: [f64; 9] = [0.0; 9];
        let mut saved_t10 = [false; 9];
        let mut exits = false;
        let mut t11 = t7;
        let mut t12 = t8;
        let mut trips = 0usize;
        for k in 0..9 {
            let len_1 = t12.len();
            let zeros_1 = ::chainrule::__private::zeros_like(&t11);
            let t13 = world.k;
            let t14 = world.state.v;
            let t15 = world.state.y;
            world.state.y = ::chainrule::__private::add_assigned(&t15, &(t13 * t14));
            ::chainrule::__private::assert_vector(&world.trace);
            let t16 = ::chainrule::__private::copied(&world.state.y);
            world.trace.push(t16);
            let t17 = world.state.y;
            let t18 = f64::from(k);
            times.push(t17 * t18);
            let t19 = world.state.y > limit;
            if t19 {
                let t20 = world.clone();
                let zeros_2 = ::chainrule::__private::zeros_like(&t20);
                let mut t21 = times.clone();
                let len_2 = t21.len();
                let t22 = ::core::option::Option::Some(t20);
                let zeros_3 = ::chainrule::__private::zeros_like(&t22);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_2);
                ::chainrule::__private::push(&mut saved_len, len_2);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_3);
                exits = true;
                t11 = t22;
                t12 = t21;
            } else {
                exits = false;
            }
            let zeros_4 = ::chainrule::__private::zeros_like(&t11);
            let len_3 = t12.len();
            ::chainrule::__private::push(&mut saved_len_1, len_1);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t13);
            ::chainrule::__private::push(&mut saved_t2, t14);
            ::chainrule::__private::push(&mut saved_t3, t15);
            ::chainrule::__private::push(&mut saved_t4, t17);
            let at = k as usize;
            saved_t9[at] = t18;
            saved_t10[at] = t19;
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_4);
            ::chainrule::__private::push(&mut saved_len_2, len_3);
            trips += 1;
            if exits {
                break;
            }
        }
        let zeros_5 = ::chainrule::__private::zeros_like(&t11);
        let len_4 = t12.len();
        let len_5 = times.len();
        let zeros_6 = ::chainrule::__private::zeros_like(&world);
        let (t26, out_1, len_6_1) = if exits {
            (t11, t12, ::core::default::Default::default())
        } else {
            let t23 = world.clone();
            let zeros_7 = ::chainrule::__private::zeros_like(&t23);
            let t24 = ::core::option::Option::Some(t23);
            let zeros_8 = ::chainrule::__private::zeros_like(&t24);
            let mut t25 = times.clone();
            let len_6 = t25.len();
            saved_zeros = ::core::option::Option::Some(zeros_7);
            saved_zeros_1 = ::core::option::Option::Some(zeros_8);
            (t24, t25, len_6)
        };
        let zeros_9 = ::chainrule::__private::zeros_like(&t26);
        let out = ::chainrule::__private::copied(t26.__Some_0());
        (
            (out, out_1),
            move |
                (
                    d_out,
                    d_out_1,
                ): (
                    <World as ::chainrule::Differentiable>::Tangent,
                    ::chainrule::__private::Vec<f64>,
                )|
            {
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_len_2_at = saved_len_2.len();
                let mut d_t26 = zeros_9.clone();
                let d_out_1_1 = d_out_1;
                let mut d_t11 = zeros_5.clone();
                let mut d_t12 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_times = ::chainrule::__private::vec![0.0; len_5];
                let mut d_world = zeros_6.clone();
                let mut d_t6 = ::chainrule::__private::vec![0.0; len];
                let mut d_t5 = zeros.clone();
                ::chainrule::__private::add_part(d_t26.__Some_0_mut(), &d_out);
                if exits {
                    ::chainrule::__private::add_assign(&mut d_t11, &d_t26);
                    ::chainrule::__private::add_assign(&mut d_t12, &d_out_1_1);
                } else {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_8 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t25 = ::chainrule::__private::vec![0.0; len_6_1];
                    let mut d_t24 = (*zeros_8).clone();
                    let mut d_t23 = (*zeros_7).clone();
                    ::chainrule::__private::add_assign(&mut d_t24, &d_t26);
                    ::chainrule::__private::add_assign(&mut d_t25, &d_out_1_1);
                    ::chainrule::__private::add_assign(&mut d_times, &d_t25);
                    ::chainrule::__private::add_assign(
                        &mut d_t23,
                        d_t24.__Arrived_0_mut(),
                    );
                    ::chainrule::__private::add_assign(&mut d_world, &d_t23);
                }
                let mut d_t11_1 = d_t11;
                let mut d_t12_1 = d_t12;
                for at_1 in (0..trips).rev() {
                    saved_len_1_at -= 1;
                    let len_1 = saved_len_1[saved_len_1_at];
                    saved_zeros_4_at -= 1;
                    let zeros_1 = &saved_zeros_4[saved_zeros_4_at];
                    saved_t1_at -= 1;
                    let t13 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t14 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t15 = &saved_t3[saved_t3_at];
                    saved_t4_at -= 1;
                    let t17 = &saved_t4[saved_t4_at];
                    let t18 = saved_t9[at_1];
                    saved_zeros_5_at -= 1;
                    let zeros_4 = &saved_zeros_5[saved_zeros_5_at];
                    saved_len_2_at -= 1;
                    let len_3 = saved_len_2[saved_len_2_at];
                    let t27 = *t13 * *t14;
                    let mut d_t12_2 = ::chainrule::__private::vec![0.0; len_1];
                    let mut d_t11_2 = (*zeros_1).clone();
                    let mut d_t11_3 = (*zeros_4).clone();
                    let mut d_t12_3 = ::chainrule::__private::vec![0.0; len_3];
                    ::chainrule::__private::add_assign(&mut d_t11_3, &d_t11_1);
                    ::chainrule::__private::add_assign(&mut d_t12_3, &d_t12_1);
                    let t28 = ::chainrule::__private::add_assigned(&*t15, &t27);
                    let t29 = *t17 * t18;
                    if saved_t10[at_1] {
                        saved_zeros_2_at -= 1;
                        let zeros_2 = &saved_zeros_2[saved_zeros_2_at];
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        saved_zeros_3_at -= 1;
                        let zeros_3 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t22 = (*zeros_3).clone();
                        let mut d_t21 = ::chainrule::__private::vec![0.0; len_2];
                        let mut d_t20 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t22, &d_t11_3);
                        ::chainrule::__private::add_assign(&mut d_t21, &d_t12_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t20,
                            d_t22.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_times, &d_t21);
                        ::chainrule::__private::add_assign(&mut d_world, &d_t20);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t11_2, &d_t11_3);
                        ::chainrule::__private::add_assign(&mut d_t12_2, &d_t12_3);
                    }
                    let d_t30 = ::chainrule::__private::take(d_times.pop());
                    let (d_t17, _) = ::chainrule::__private::mul_pullback(
                        t17,
                        &t18,
                        &t29,
                        d_t30,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.state; .y),
                        &d_t17,
                    );
                    let d_t16 = ::chainrule::__private::take(
                        ::chainrule::__private::Inside::new(&mut d_world.trace).pop(),
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.state; .y),
                        &d_t16,
                    );
                    let d_t31 = ::chainrule::__part!(mut d_world.state; .y).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_world.state; .y),
                    );
                    let (d_t15, d_t32) = ::chainrule::__private::add_pullback(
                        t15,
                        &::chainrule::__private::Assigned(&t27),
                        &t28,
                        d_t31,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.state; .y),
                        &d_t15,
                    );
                    let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                        t13,
                        t14,
                        &t27,
                        d_t32,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.state; .v),
                        &d_t14,
                    );
                    ::chainrule::__private::add_part(&mut d_world.k, &d_t13);
                    d_t11_1 = d_t11_2;
                    d_t12_1 = d_t12_2;
                }
                ::chainrule::__private::add_assign(&mut d_t5, &d_world.state);
                ::chainrule::__private::add_assign(&mut d_t6, &d_world.trace);
                let d_t33 = d_world.k;
                let d_x = d_t33 * 0.5 + d_t6[0] + *d_t5.__State_y_mut();
                (d_x, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        limit: f64,
    ) -> (
        (World, Vec<f64>),
        impl ::core::ops::Fn(
            (
                <World as ::chainrule::Differentiable>::Tangent,
                ::chainrule::__private::Vec<f64>,
            ),
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, limit)
    }
    /// The result of `run` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        (World, Vec<f64>),
        (
            <World as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        x_dot: f64,
        limit: f64,
        limit_dot: f64,
    ) -> (
        (World, Vec<f64>),
        (
            <World as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<World>::None;
        let t2 = State { y: x, v: 1.0 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &0.0);
        let t3 = ::chainrule::__private::vec![x];
        let t3_dot = ::chainrule::__private::vec![x_dot];
        let mut world = World {
            state: t2,
            trace: t3,
            k: 0.5 * x,
        };
        let mut world_dot = ::chainrule::__zeros_of!(& world);
        ::chainrule::__private::write_part(&mut world_dot.state, &t2_dot);
        ::chainrule::__private::write_part(&mut world_dot.trace, &t3_dot);
        ::chainrule::__private::write_part(&mut world_dot.k, &(x_dot * 0.5));
        let mut times: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut times_dot = ::chainrule::__private::Vec::<f64>::new();
        let t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let t4_dot = ::chainrule::__private::zeros_like(&t4);
        let mut exits = false;
        let mut t5 = t1;
        let mut t6 = t4;
        let mut t5_dot = t1_dot;
        let mut t6_dot = t4_dot;
        for k in 0..9 {
            let t7 = world.k;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &world_dot.k);
            let t8 = world.state.v;
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref world_dot.state; .v),
            );
            let t9 = t7 * t8;
            let t9_dot = ::chainrule::__private::mul_pushforward(
                &t7,
                &t8,
                &t9,
                &t7_dot,
                &t8_dot,
            );
            let t10 = world.state.y;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(
                &mut t10_dot,
                ::chainrule::__part!(ref world_dot.state; .y),
            );
            let t11 = ::chainrule::__private::add_assigned(&t10, &t9);
            let t11_dot = ::chainrule::__private::add_pushforward(
                &t10,
                &::chainrule::__private::Assigned(&t9),
                &t11,
                &t10_dot,
                &t9_dot,
            );
            world.state.y = t11;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut world_dot.state; .y),
                &t11_dot,
            );
            ::chainrule::__private::assert_vector(&world.trace);
            let t12 = ::chainrule::__private::copied(&world.state.y);
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(
                &mut t12_dot,
                ::chainrule::__part!(ref world_dot.state; .y),
            );
            world.trace.push(t12);
            ::chainrule::__private::Inside::new(&mut world_dot.trace).push(t12_dot);
            let t13 = world.state.y;
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(
                &mut t13_dot,
                ::chainrule::__part!(ref world_dot.state; .y),
            );
            let t14 = f64::from(k);
            let t15 = t13 * t14;
            let t15_dot = ::chainrule::__private::mul_pushforward(
                &t13,
                &t14,
                &t15,
                &t13_dot,
                &0.0,
            );
            times.push(t15);
            times_dot.push(t15_dot);
            if world.state.y > limit {
                let t16 = world.clone();
                let t16_dot = world_dot.clone();
                let t17 = times.clone();
                let t17_dot = times_dot.clone();
                let t18 = ::core::option::Option::Some(t16);
                let t18_dot = ::core::option::Option::Some(t16_dot);
                exits = true;
                t5 = t18;
                t6 = t17;
                t5_dot = t18_dot;
                t6_dot = t17_dot;
            } else {
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (t22, out_1, t22_dot, out_1_dot) = if exits {
            (t5, t6, t5_dot, t6_dot)
        } else {
            let t19 = world.clone();
            let t19_dot = world_dot.clone();
            let t20 = ::core::option::Option::Some(t19);
            let t20_dot = ::core::option::Option::Some(t19_dot);
            let t21 = times.clone();
            let t21_dot = times_dot.clone();
            (t20, t21, t20_dot, t21_dot)
        };
        let out = ::chainrule::__private::copied(t22.__Some_0());
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::read_part(&mut out_dot, t22_dot.__Some_0());
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `early`.
enum early {}
impl early {
    /// The result of `early` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        x: f64,
        least: f64,
    ) -> (
        Option<(State, f64)>,
        impl ::core::ops::Fn(
            <Option<(State, f64)> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = State { y: x, v: 1.0 };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::core::option::Option::<State>::None;
        let (state, step_pullback) = step::__vjp(t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&state);
        let mut saved_power: [f64; 5] = [0.0; 5];
        let mut saved_t3 = [false; 5];
        let mut exits = false;
        let mut exits_1 = false;
        let mut t4 = t2;
        let mut t5: f64 = 0.0;
        let mut power: f64 = 1.0;
        let mut trips = 0usize;
        for k in 0..5 {
            let zeros_2 = ::chainrule::__private::zeros_like(&t4);
            let power_1 = power * x;
            let t6 = power_1 < least;
            if t6 {
                let t7 = state.clone();
                let zeros_3 = ::chainrule::__private::zeros_like(&t7);
                let t8 = ::core::option::Option::Some(t7);
                let zeros_4 = ::chainrule::__private::zeros_like(&t8);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_3);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_4);
                exits = true;
                exits_1 = true;
                t4 = t8;
                t5 = power_1;
            } else {
                exits = false;
            }
            let zeros_5 = ::chainrule::__private::zeros_like(&t4);
            let at = k as usize;
            saved_power[at] = power;
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_2);
            saved_t3[at] = t6;
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_5);
            trips += 1;
            power = power_1;
            if exits {
                break;
            }
        }
        let zeros_6 = ::chainrule::__private::zeros_like(&t4);
        let exits_2 = if exits { exits_1 } else { false };
        let out = if exits_2 {
            let t9 = (::chainrule::__private::copied(t4.__Some_0()), t5);
            let zeros_7 = ::chainrule::__private::zeros_like(&t9);
            let t10 = ::core::option::Option::Some(t9);
            let zeros_8 = ::chainrule::__private::zeros_like(&t10);
            saved_zeros = ::core::option::Option::Some(zeros_7);
            saved_zeros_1 = ::core::option::Option::Some(zeros_8);
            t10
        } else {
            let t11 = ::core::option::Option::None;
            t11
        };
        (
            out,
            move |d_out: <Option<(State, f64)> as ::chainrule::Differentiable>::Tangent| {
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let d_out_1 = d_out;
                let mut d_t4 = zeros_6.clone();
                let mut d_state = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_t5 = if exits_2 {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros);
                    let zeros_8 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t10 = (*zeros_8).clone();
                    let mut d_t9 = zeros_7.clone();
                    ::chainrule::__private::add_assign(&mut d_t10, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t9,
                        d_t10.__Arrived_0_mut(),
                    );
                    let d_t12 = d_t9.0.clone();
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_t12);
                    d_t9.1
                } else {
                    0.0
                };
                let mut d_t4_1 = d_t4;
                let mut d_t5_1 = d_t5;
                let mut d_power = 0.0;
                let mut d_x = 0.0;
                for at_1 in (0..trips).rev() {
                    let power = saved_power[at_1];
                    saved_zeros_4_at -= 1;
                    let zeros_2 = &saved_zeros_4[saved_zeros_4_at];
                    saved_zeros_5_at -= 1;
                    let zeros_5 = &saved_zeros_5[saved_zeros_5_at];
                    let mut d_t4_2 = (*zeros_2).clone();
                    let mut d_t4_3 = (*zeros_5).clone();
                    ::chainrule::__private::add_assign(&mut d_t4_3, &d_t4_1);
                    let t13 = if saved_t3[at_1] {
                        saved_zeros_2_at -= 1;
                        let zeros_3 = &saved_zeros_2[saved_zeros_2_at];
                        saved_zeros_3_at -= 1;
                        let zeros_4 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t8 = (*zeros_4).clone();
                        let mut d_t7 = (*zeros_3).clone();
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t4_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t7,
                            d_t8.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_state, &d_t7);
                        let d_t5_2 = d_t5_1;
                        d_t5_1 = 0.0;
                        d_t5_2
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t4_2, &d_t4_3);
                        0.0
                    };
                    let d_power_1 = d_power + t13;
                    let d_x_1 = d_power_1 * power;
                    d_t4_1 = d_t4_2;
                    d_power = d_power_1 * x;
                    d_x += d_x_1;
                }
                let (d_t1_1,) = step_pullback(d_state);
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                let d_x_2 = d_x + d_t1.y;
                (d_x_2, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        least: f64,
    ) -> (
        Option<(State, f64)>,
        impl ::core::ops::Fn(
            <Option<(State, f64)> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, least)
    }
    /// The result of `early` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (
        Option<(State, f64)>,
        <Option<(State, f64)> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (x, least) = args;
        let (x_dot, least_dot) = tangents;
        Self::__jvp(x, x_dot, least, least_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        x_dot: f64,
        least: f64,
        least_dot: f64,
    ) -> (
        Option<(State, f64)>,
        <Option<(State, f64)> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<State>::None;
        let t2 = State { y: x, v: 1.0 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(&mut t2_dot.y, &x_dot);
        ::chainrule::__private::write_part(&mut t2_dot.v, &0.0);
        let (state, state_dot) = step::__jvp(t2, t2_dot);
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut exits = false;
        let mut exits_1 = false;
        let mut t3 = t1;
        let mut t4: f64 = 0.0;
        let mut power: f64 = 1.0;
        let mut t3_dot = t1_dot;
        let mut t4_dot = 0.0;
        let mut power_dot = 0.0;
        for k in 0..5 {
            let power_1 = power * x;
            let power_1_dot = power_dot * x + x_dot * power;
            if power_1 < least {
                let t5 = state.clone();
                let t5_dot = state_dot.clone();
                let t6 = ::core::option::Option::Some(t5);
                let t6_dot = ::core::option::Option::Some(t5_dot);
                exits = true;
                exits_1 = true;
                t3 = t6;
                t4 = power_1;
                t3_dot = t6_dot;
                t4_dot = power_1_dot;
            } else {
                exits = false;
            }
            power = power_1;
            power_dot = power_1_dot;
            if exits {
                break;
            }
        }
        let exits_2 = if exits { exits_1 } else { false };
        let (out, out_dot) = if exits_2 {
            let t7 = ::chainrule::__private::copied(t3.__Some_0());
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, t3_dot.__Some_0());
            let t8 = (t7, t4);
            let t8_dot = (t7_dot, t4_dot);
            let t9 = ::core::option::Option::Some(t8);
            let t9_dot = ::core::option::Option::Some(t8_dot);
            (t9, t9_dot)
        } else {
            let t10 = ::core::option::Option::None;
            let t10_dot = ::chainrule::__zeros_of!(& t10);
            (t10, t10_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `left_loops`.
pub enum left_loops {}
impl left_loops {
    /// The result of `left_loops` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_t3 = ::core::option::Option::None;
        let mut saved_t4 = ::core::option::Option::None;
        let t5 = x * x;
        let numbers = [t5 + 1.0, t5 + 0.2];
        let (t6, roots_pullback) = roots::__vjp(&numbers, 20);
        let zeros = ::chainrule::__private::zeros_like(&t6);
        let t7 = t6.is_ok();
        let t8 = ::chainrule::__private::present(&t6);
        let zeros_1 = ::chainrule::__private::zeros_like(&t8);
        let found = if t7 {
            let root = ::chainrule::__private::copied(t8.__Some_0());
            let zeros_2 = ::chainrule::__private::zeros_like(&root);
            let t9 = root[0];
            let t10 = root[1];
            saved_zeros_2 = ::core::option::Option::Some(zeros_2);
            saved_t3 = ::core::option::Option::Some(t9);
            saved_t4 = ::core::option::Option::Some(t10);
            t9 * t10
        } else {
            x
        };
        let ((world, times), run_pullback) = run::__vjp(x, 2.0);
        let zeros_3 = ::chainrule::__private::zeros_like(&world);
        let zeros_4 = ::chainrule::__private::zeros_like(&times);
        let ((slow, all), run_pullback_1) = run::__vjp(x, 1e9);
        let zeros_5 = ::chainrule::__private::zeros_like(&slow);
        let zeros_6 = ::chainrule::__private::zeros_like(&all);
        let t11 = world.state.y;
        let t12 = world.trace[1];
        let t13 = t11 * t12;
        let t14 = times[1];
        let t15 = t13 * t14;
        let t16 = slow.k;
        let t17 = all[3];
        let t18 = t16 * t17;
        let runs = t15 + t18;
        let (t19, early_pullback) = early::__vjp(x, 0.5);
        let zeros_7 = ::chainrule::__private::zeros_like(&t19);
        let t20 = t19.is_some() && ::core::matches!((* t19.__Some_0()), (_, _));
        let first = if t20 {
            let state = ::chainrule::__private::copied(&t19.__Some_0().0);
            let zeros_8 = ::chainrule::__private::zeros_like(&state);
            let power = ::chainrule::__private::copied(&t19.__Some_0().1);
            let t21 = state.y;
            let t22 = state.v;
            saved_zeros_1 = ::core::option::Option::Some(zeros_8);
            saved_t1 = ::core::option::Option::Some(t21);
            saved_t2 = ::core::option::Option::Some(t22);
            t21 * t22 * power
        } else {
            0.0
        };
        let t23 = found * runs;
        let t24 = t23 + first;
        let (t25, roots_pullback_1) = roots::__vjp(&numbers, 1);
        let zeros_9 = ::chainrule::__private::zeros_like(&t25);
        let t26 = ::chainrule::__private::is_there(&t25);
        let t27 = ::chainrule::__private::present(&t25);
        let zeros_10 = ::chainrule::__private::zeros_like(&t27);
        let t28 = if t26 {
            let root_1 = ::chainrule::__private::copied(t27.__Some_0());
            let zeros_11 = ::chainrule::__private::zeros_like(&root_1);
            saved_zeros = ::core::option::Option::Some(zeros_11);
            root_1[0]
        } else {
            x
        };
        let out = t24 + t28;
        (
            out,
            move |d_out: f64| {
                let mut d_t27 = zeros_10.clone();
                let mut d_t25 = zeros_9.clone();
                let mut d_t19 = zeros_7.clone();
                let mut d_slow = zeros_5.clone();
                let mut d_all = zeros_6.clone();
                let mut d_world = zeros_3.clone();
                let mut d_times = zeros_4.clone();
                let mut d_t8 = zeros_1.clone();
                let mut d_t6 = zeros.clone();
                let mut d_numbers = [0.0; 2];
                let (d_t24, d_t28) = ::chainrule::__private::add_pullback(
                    &t24,
                    &t28,
                    &out,
                    d_out,
                );
                let t29 = if t26 {
                    let zeros_11 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_root_1 = (*zeros_11).clone();
                    d_root_1[0] += d_t28;
                    ::chainrule::__private::add_part(d_t27.__Some_0_mut(), &d_root_1);
                    0.0
                } else {
                    d_t28
                };
                ::chainrule::__private::add_assign(&mut d_t25, &d_t27);
                let (_,) = roots_pullback_1(d_t25, &numbers, &mut d_numbers);
                let (d_t23, d_first) = ::chainrule::__private::add_pullback(
                    &t23,
                    &first,
                    &t24,
                    d_t24,
                );
                let (d_found, d_runs) = ::chainrule::__private::mul_pullback(
                    &found,
                    &runs,
                    &t23,
                    d_t23,
                );
                if t20 {
                    let zeros_8 = ::chainrule::__private::kept(&saved_zeros_1);
                    let t21 = ::chainrule::__private::kept(&saved_t1);
                    let t22 = ::chainrule::__private::kept(&saved_t2);
                    let power = ::chainrule::__private::copied(&t19.__Some_0().1);
                    let t30 = *t21 * *t22;
                    let mut d_state = (*zeros_8).clone();
                    let (d_t31, d_power) = ::chainrule::__private::mul_pullback(
                        &t30,
                        &power,
                        &(t30 * power),
                        d_first,
                    );
                    let (d_t21, d_t22) = ::chainrule::__private::mul_pullback(
                        t21,
                        t22,
                        &t30,
                        d_t31,
                    );
                    ::chainrule::__private::add_part(&mut d_state.v, &d_t22);
                    ::chainrule::__private::add_part(&mut d_state.y, &d_t21);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t19.__Some_0_mut(); .1),
                        &d_power,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut * d_t19.__Some_0_mut(); .0),
                        &d_state,
                    );
                }
                let (t32, _) = early_pullback(d_t19);
                let (d_t15, d_t18) = ::chainrule::__private::add_pullback(
                    &t15,
                    &t18,
                    &runs,
                    d_runs,
                );
                let (d_t16, d_t17) = ::chainrule::__private::mul_pullback(
                    &t16,
                    &t17,
                    &t18,
                    d_t18,
                );
                ::chainrule::__private::add_assign(&mut d_all[3], &d_t17);
                ::chainrule::__private::add_part(&mut d_slow.k, &d_t16);
                let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                    &t13,
                    &t14,
                    &t15,
                    d_t15,
                );
                ::chainrule::__private::add_assign(&mut d_times[1], &d_t14);
                let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                    &t11,
                    &t12,
                    &t13,
                    d_t13,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_world.trace; [1]),
                    &d_t12,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_world.state; .y),
                    &d_t11,
                );
                let (t33, _) = run_pullback_1((d_slow, d_all));
                let (t34, _) = run_pullback((d_world, d_times));
                let t35 = if t7 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_2);
                    let t9 = ::chainrule::__private::kept(&saved_t3);
                    let t10 = ::chainrule::__private::kept(&saved_t4);
                    let mut d_root = (*zeros_2).clone();
                    let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                        t9,
                        t10,
                        &(*t9 * *t10),
                        d_found,
                    );
                    ::chainrule::__private::add_assign(&mut d_root[1], &d_t10);
                    ::chainrule::__private::add_assign(&mut d_root[0], &d_t9);
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_root);
                    0.0
                } else {
                    d_found
                };
                ::chainrule::__private::add_assign(&mut d_t6, &d_t8);
                let (_,) = roots_pullback(d_t6, &numbers, &mut d_numbers);
                let d_t36 = d_numbers[0];
                let d_t37 = d_numbers[1];
                let d_t5 = d_t37 + d_t36;
                let t38 = d_t5 * x;
                let d_x = t29 + t32 + t33 + t34 + t35 + t38 + t38;
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
    /// The gradient of `left_loops`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `left_loops` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `left_loops`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `left_loops` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x * x;
        let t1_dot = x_dot * x + x_dot * x;
        let numbers = [t1 + 1.0, t1 + 0.2];
        let numbers_dot = [t1_dot, t1_dot];
        let (t2, t2_dot) = roots::__jvp(&numbers, &numbers_dot, 20, ());
        let t3 = ::chainrule::__private::present(&t2);
        let t3_dot = t2_dot.clone();
        let (found, found_dot) = if t2.is_ok() {
            let root = ::chainrule::__private::copied(t3.__Some_0());
            let mut root_dot = ::chainrule::__zeros_of!(& root);
            ::chainrule::__private::read_part(&mut root_dot, t3_dot.__Some_0());
            let t4 = root[0];
            let t4_dot = root_dot[0].clone();
            let t5 = root[1];
            let t5_dot = root_dot[1].clone();
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            (t6, t6_dot)
        } else {
            (x, x_dot)
        };
        let ((world, times), (world_dot, times_dot)) = run::__jvp(x, x_dot, 2.0, 0.0);
        let ((slow, all), (slow_dot, all_dot)) = run::__jvp(x, x_dot, 1e9, 0.0);
        let t7 = world.state.y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(
            &mut t7_dot,
            ::chainrule::__part!(ref world_dot.state; .y),
        );
        let t8 = world.trace[1];
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref world_dot.trace; [1]),
        );
        let t9 = t7 * t8;
        let t9_dot = ::chainrule::__private::strong_mul_pushforward(
            &t7,
            &t8,
            &t9,
            &t7_dot,
            &t8_dot,
        );
        let t10 = times[1];
        let t10_dot = times_dot[1].clone();
        let t11 = t9 * t10;
        let t11_dot = ::chainrule::__private::strong_mul_pushforward(
            &t9,
            &t10,
            &t11,
            &t9_dot,
            &t10_dot,
        );
        let t12 = slow.k;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &slow_dot.k);
        let t13 = all[3];
        let t13_dot = all_dot[3].clone();
        let t14 = t12 * t13;
        let t14_dot = ::chainrule::__private::strong_mul_pushforward(
            &t12,
            &t13,
            &t14,
            &t12_dot,
            &t13_dot,
        );
        let runs = t11 + t14;
        let runs_dot = ::chainrule::__private::add_pushforward(
            &t11,
            &t14,
            &runs,
            &t11_dot,
            &t14_dot,
        );
        let (t15, t15_dot) = early::__jvp(x, x_dot, 0.5, 0.0);
        let (first, first_dot) = if t15.is_some()
            && ::core::matches!((* t15.__Some_0()), (_, _))
        {
            let state = ::chainrule::__private::copied(&t15.__Some_0().0);
            let mut state_dot = ::chainrule::__zeros_of!(& state);
            ::chainrule::__private::read_part(
                &mut state_dot,
                ::chainrule::__part!(ref * t15_dot.__Some_0(); .0),
            );
            let power = ::chainrule::__private::copied(&t15.__Some_0().1);
            let mut power_dot = ::chainrule::__zeros_of!(& power);
            ::chainrule::__private::read_part(
                &mut power_dot,
                ::chainrule::__part!(ref * t15_dot.__Some_0(); .1),
            );
            let t16 = state.y;
            let mut t16_dot = ::chainrule::__zeros_of!(& t16);
            ::chainrule::__private::read_part(&mut t16_dot, &state_dot.y);
            let t17 = state.v;
            let mut t17_dot = ::chainrule::__zeros_of!(& t17);
            ::chainrule::__private::read_part(&mut t17_dot, &state_dot.v);
            let t18 = t16 * t17;
            let t18_dot = ::chainrule::__private::strong_mul_pushforward(
                &t16,
                &t17,
                &t18,
                &t16_dot,
                &t17_dot,
            );
            let t19 = t18 * power;
            let t19_dot = ::chainrule::__private::strong_mul_pushforward(
                &t18,
                &power,
                &t19,
                &t18_dot,
                &power_dot,
            );
            (t19, t19_dot)
        } else {
            (0.0, 0.0)
        };
        let t20 = found * runs;
        let t20_dot = ::chainrule::__private::strong_mul_pushforward(
            &found,
            &runs,
            &t20,
            &found_dot,
            &runs_dot,
        );
        let t21 = t20 + first;
        let t21_dot = ::chainrule::__private::add_pushforward(
            &t20,
            &first,
            &t21,
            &t20_dot,
            &first_dot,
        );
        let (t22, t22_dot) = roots::__jvp(&numbers, &numbers_dot, 1, ());
        let t23 = ::chainrule::__private::present(&t22);
        let t23_dot = t22_dot.clone();
        let (t24, t24_dot) = if ::chainrule::__private::is_there(&t22) {
            let root_1 = ::chainrule::__private::copied(t23.__Some_0());
            let mut root_1_dot = ::chainrule::__zeros_of!(& root_1);
            ::chainrule::__private::read_part(&mut root_1_dot, t23_dot.__Some_0());
            (root_1[0], root_1_dot[0])
        } else {
            (x, x_dot)
        };
        let out = t21 + t24;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t21,
            &t24,
            &out,
            &t21_dot,
            &t24_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `broken_off`.
pub enum broken_off {}
impl broken_off {
    /// The result of `broken_off` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_7 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_8 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::<
            (f64, f64, _),
        >::with_capacity(64);
        let mut row = ::chainrule::__private::vec![x, x * x];
        let len = row.len();
        let mut count = 0;
        let mut t5 = ::core::default::Default::default();
        let mut trips = 0usize;
        loop {
            let zeros = ::chainrule::__private::zeros_like(&t5);
            let t6 = row[1];
            let t7 = row[0];
            row[0] = t7 * t6;
            let count_1 = count + 1;
            let t8 = count_1 > 3;
            let exits = if t8 {
                let mut t9 = row.clone();
                let len_1 = t9.len();
                let t10 = ::core::option::Option::Some(t9);
                let zeros_1 = ::chainrule::__private::zeros_like(&t10);
                ::chainrule::__private::push(&mut saved_len_1, len_1);
                ::chainrule::__private::push(&mut saved_zeros_6, zeros_1);
                t5 = t10;
                true
            } else {
                false
            };
            let zeros_2 = ::chainrule::__private::zeros_like(&t5);
            ::chainrule::__private::push(&mut saved_zeros_7, zeros);
            ::chainrule::__private::push(&mut saved_zeros_8, zeros_2);
            ::chainrule::__private::push(&mut saved_t4, (t6, t7, t8));
            trips += 1;
            count = count_1;
            if exits {
                break;
            }
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let mut trace = ::chainrule::__private::vec![x];
        let mut t11 = ::core::default::Default::default();
        let mut trips_1 = 0usize;
        loop {
            let zeros_4 = ::chainrule::__private::zeros_like(&t11);
            let t12 = trace.len() - 1;
            let t13 = trace[t12];
            trace.push(x * t13);
            let t14 = trace.len() > 3;
            let exits_1 = if t14 {
                let t15 = State { y: x, v: x };
                let zeros_5 = ::chainrule::__private::zeros_like(&t15);
                let mut t16 = trace.clone();
                let len_2 = t16.len();
                let t17 = World {
                    state: t15,
                    trace: t16,
                    k: 2.0,
                };
                let zeros_6 = ::chainrule::__private::zeros_like(&t17);
                let t18 = ::core::option::Option::Some(t17);
                let zeros_7 = ::chainrule::__private::zeros_like(&t18);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_5);
                ::chainrule::__private::push(&mut saved_len, len_2);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_6);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_7);
                t11 = t18;
                true
            } else {
                false
            };
            let zeros_8 = ::chainrule::__private::zeros_like(&t11);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_4);
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_8);
            ::chainrule::__private::push(&mut saved_t3, (t12, t13, t14));
            trips_1 += 1;
            if exits_1 {
                break;
            }
        }
        let zeros_9 = ::chainrule::__private::zeros_like(&t11);
        let len_3 = trace.len();
        let world = ::chainrule::__private::copied(t11.__Some_0());
        let zeros_10 = ::chainrule::__private::zeros_like(&world);
        let t19 = ::core::matches!(t5, Some(..));
        let out = if t19 {
            let row_1 = ::chainrule::__private::copied(t5.__Some_0());
            let zeros_11 = ::chainrule::__private::zeros_like(&row_1);
            let t20 = row_1[0];
            let t21 = row_1[1];
            saved_zeros = ::core::option::Option::Some(zeros_11);
            saved_t1 = ::core::option::Option::Some(t20);
            saved_t2 = ::core::option::Option::Some(t21);
            t20 * t21 + world.trace[3] * world.state.y
        } else {
            0.0
        };
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_zeros_6_at = saved_zeros_6.len();
                let mut saved_zeros_7_at = saved_zeros_7.len();
                let mut saved_zeros_8_at = saved_zeros_8.len();
                let mut saved_t4_at = saved_t4.len();
                let mut d_world = zeros_10.clone();
                let mut d_t11 = zeros_9.clone();
                let mut d_trace = ::chainrule::__private::vec![0.0; len_3];
                let mut d_t5 = zeros_3.clone();
                let mut d_row = ::chainrule::__private::vec![0.0; len];
                if t19 {
                    let zeros_11 = ::chainrule::__private::kept(&saved_zeros);
                    let t20 = ::chainrule::__private::kept(&saved_t1);
                    let t21 = ::chainrule::__private::kept(&saved_t2);
                    let t22 = *t20 * *t21;
                    let t23 = world.trace[3];
                    let t24 = world.state.y;
                    let t25 = t23 * t24;
                    let mut d_row_1 = (*zeros_11).clone();
                    let (d_t26, d_t27) = ::chainrule::__private::add_pullback(
                        &t22,
                        &t25,
                        &(t22 + t25),
                        d_out,
                    );
                    let (d_t28, d_t29) = ::chainrule::__private::mul_pullback(
                        &t23,
                        &t24,
                        &t25,
                        d_t27,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.state; .y),
                        &d_t29,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_world.trace; [3]),
                        &d_t28,
                    );
                    let (d_t20, d_t21) = ::chainrule::__private::mul_pullback(
                        t20,
                        t21,
                        &t22,
                        d_t26,
                    );
                    ::chainrule::__private::add_assign(&mut d_row_1[1], &d_t21);
                    ::chainrule::__private::add_assign(&mut d_row_1[0], &d_t20);
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_row_1);
                }
                ::chainrule::__private::add_part(d_t11.__Some_0_mut(), &d_world);
                let mut d_t11_1 = d_t11;
                let mut d_x = 0.0;
                for _ in 0..trips_1 {
                    saved_zeros_4_at -= 1;
                    let zeros_4 = &saved_zeros_4[saved_zeros_4_at];
                    saved_zeros_5_at -= 1;
                    let zeros_8 = &saved_zeros_5[saved_zeros_5_at];
                    saved_t3_at -= 1;
                    let (t12, t13, t14) = saved_t3[saved_t3_at];
                    let mut d_t11_2 = (*zeros_4).clone();
                    let mut d_t11_3 = (*zeros_8).clone();
                    ::chainrule::__private::add_assign(&mut d_t11_3, &d_t11_1);
                    let t30 = if t14 {
                        saved_zeros_1_at -= 1;
                        let zeros_5 = &saved_zeros_1[saved_zeros_1_at];
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        saved_zeros_2_at -= 1;
                        let zeros_6 = &saved_zeros_2[saved_zeros_2_at];
                        saved_zeros_3_at -= 1;
                        let zeros_7 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t18 = (*zeros_7).clone();
                        let mut d_t17 = (*zeros_6).clone();
                        let mut d_t16 = ::chainrule::__private::vec![0.0; len_2];
                        let mut d_t15 = (*zeros_5).clone();
                        ::chainrule::__private::add_assign(&mut d_t18, &d_t11_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t17,
                            d_t18.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(
                            &mut d_t15,
                            d_t17.__World_state_mut(),
                        );
                        ::chainrule::__private::add_assign(
                            &mut d_t16,
                            d_t17.__World_trace_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_trace, &d_t16);
                        *d_t15.__State_y_mut() + *d_t15.__State_v_mut()
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t11_2, &d_t11_3);
                        0.0
                    };
                    let d_t31 = ::chainrule::__private::take(d_trace.pop());
                    let d_t13 = d_t31 * x;
                    d_trace[t12] += d_t13;
                    let d_x_1 = t30 + d_t31 * t13;
                    d_t11_1 = d_t11_2;
                    d_x += d_x_1;
                }
                let mut d_t5_1 = d_t5;
                let t32 = d_trace[0];
                for _ in 0..trips {
                    saved_zeros_7_at -= 1;
                    let zeros = &saved_zeros_7[saved_zeros_7_at];
                    saved_zeros_8_at -= 1;
                    let zeros_2 = &saved_zeros_8[saved_zeros_8_at];
                    saved_t4_at -= 1;
                    let (t6, t7, t8) = saved_t4[saved_t4_at];
                    let mut d_t5_2 = (*zeros).clone();
                    let mut d_t5_3 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t5_3, &d_t5_1);
                    if t8 {
                        saved_len_1_at -= 1;
                        let len_1 = saved_len_1[saved_len_1_at];
                        saved_zeros_6_at -= 1;
                        let zeros_1 = &saved_zeros_6[saved_zeros_6_at];
                        let mut d_t10 = (*zeros_1).clone();
                        let mut d_t9 = ::chainrule::__private::vec![0.0; len_1];
                        ::chainrule::__private::add_assign(&mut d_t10, &d_t5_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t9,
                            d_t10.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_row, &d_t9);
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t5_2, &d_t5_3);
                    }
                    let d_t33 = d_row[0];
                    d_row[0] = 0.0;
                    let d_t7 = d_t33 * t6;
                    let d_t6 = d_t33 * t7;
                    d_row[0] += d_t7;
                    d_row[1] += d_t6;
                    d_t5_1 = d_t5_2;
                }
                let d_t34 = d_row[1];
                let t35 = d_t34 * x;
                let d_x_2 = d_x + t32 + d_row[0] + t35 + t35;
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
    /// The gradient of `broken_off`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `broken_off` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `broken_off`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `broken_off` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut row = ::chainrule::__private::vec![x, x * x];
        let mut row_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let t1 = ::core::default::Default::default();
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut count = 0;
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        loop {
            let t3 = row[1];
            let t4 = row[0];
            row[0] = t4 * t3;
            row_dot[0] = row_dot[0] * t3 + row_dot[1] * t4;
            let count_1 = count + 1;
            let exits = if count_1 > 3 {
                let t5 = row.clone();
                let t5_dot = row_dot.clone();
                let t6 = ::core::option::Option::Some(t5);
                let t6_dot = ::core::option::Option::Some(t5_dot);
                t2 = t6;
                t2_dot = t6_dot;
                true
            } else {
                false
            };
            count = count_1;
            if exits {
                break;
            }
        }
        let mut trace = ::chainrule::__private::vec![x];
        let mut trace_dot = ::chainrule::__private::vec![x_dot];
        let t7 = ::core::default::Default::default();
        let t7_dot = ::chainrule::__zeros_of!(& t7);
        let mut t8 = t7;
        let mut t8_dot = t7_dot;
        loop {
            let t9 = trace.len() - 1;
            let t10 = trace[t9];
            trace.push(x * t10);
            trace_dot.push(x_dot * t10 + trace_dot[t9] * x);
            let exits_1 = if trace.len() > 3 {
                let t11 = State { y: x, v: x };
                let mut t11_dot = ::chainrule::__zeros_of!(& t11);
                ::chainrule::__private::write_part(t11_dot.__State_y_mut(), &x_dot);
                ::chainrule::__private::write_part(t11_dot.__State_v_mut(), &x_dot);
                let t12 = trace.clone();
                let t12_dot = trace_dot.clone();
                let t13 = World {
                    state: t11,
                    trace: t12,
                    k: 2.0,
                };
                let mut t13_dot = ::chainrule::__zeros_of!(& t13);
                ::chainrule::__private::write_part(
                    t13_dot.__World_state_mut(),
                    &t11_dot,
                );
                ::chainrule::__private::write_part(
                    t13_dot.__World_trace_mut(),
                    &t12_dot,
                );
                ::chainrule::__private::write_part(t13_dot.__World_k_mut(), &0.0);
                let t14 = ::core::option::Option::Some(t13);
                let t14_dot = ::core::option::Option::Some(t13_dot);
                t8 = t14;
                t8_dot = t14_dot;
                true
            } else {
                false
            };
            if exits_1 {
                break;
            }
        }
        let world = ::chainrule::__private::copied(t8.__Some_0());
        let mut world_dot = ::chainrule::__zeros_of!(& world);
        ::chainrule::__private::read_part(&mut world_dot, t8_dot.__Some_0());
        let (out, out_dot) = if ::core::matches!(t2, Some(..)) {
            let row_1 = ::chainrule::__private::copied(t2.__Some_0());
            let mut row_1_dot = ::chainrule::__zeros_of!(& row_1);
            ::chainrule::__private::read_part(&mut row_1_dot, t2_dot.__Some_0());
            let t15 = row_1[0];
            let t15_dot = row_1_dot[0].clone();
            let t16 = row_1[1];
            let t16_dot = row_1_dot[1].clone();
            let t17 = t15 * t16;
            let t17_dot = ::chainrule::__private::mul_pushforward(
                &t15,
                &t16,
                &t17,
                &t15_dot,
                &t16_dot,
            );
            let t18 = world.trace[3];
            let mut t18_dot = ::chainrule::__zeros_of!(& t18);
            ::chainrule::__private::read_part(
                &mut t18_dot,
                ::chainrule::__part!(ref world_dot.trace; [3]),
            );
            let t19 = world.state.y;
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(
                &mut t19_dot,
                ::chainrule::__part!(ref world_dot.state; .y),
            );
            let t20 = t18 * t19;
            let t20_dot = ::chainrule::__private::mul_pushforward(
                &t18,
                &t19,
                &t20,
                &t18_dot,
                &t19_dot,
            );
            let t21 = t17 + t20;
            let t21_dot = ::chainrule::__private::add_pushforward(
                &t17,
                &t20,
                &t21,
                &t17_dot,
                &t20_dot,
            );
            (t21, t21_dot)
        } else {
            (0.0, 0.0)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `ahead`.
enum ahead {}
impl ahead {
    /// The result of `ahead` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        a: State,
        b: State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <State as ::chainrule::Differentiable>::Tangent,
                <State as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a.y > b.y;
        let out = if t1 { a } else { b };
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| {
                let (d_a, d_b) = if t1 {
                    let t2 = zeros_1.clone();
                    (d_out, t2)
                } else {
                    let t3 = zeros.clone();
                    (t3, d_out)
                };
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        a: State,
        b: State,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <State as ::chainrule::Differentiable>::Tangent,
                <State as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
        Self::vjp(a, b)
    }
    /// The gradient of `ahead`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        a: State,
        b: State,
    ) -> (
        <State as ::chainrule::Differentiable>::Tangent,
        <State as ::chainrule::Differentiable>::Tangent,
    )
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a, b);
        pullback(<State as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `ahead` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        a: State,
        b: State,
    ) -> (
        State,
        (
            <State as ::chainrule::Differentiable>::Tangent,
            <State as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a, b);
        (
            value,
            pullback(
                <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `ahead`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        a: State,
        b: State,
        d_a: &mut <State as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <State as ::chainrule::Differentiable>::Tangent,
    ) -> State
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `ahead` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (State, State),
        tangents: (
            <State as ::chainrule::Differentiable>::Tangent,
            <State as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        a: State,
        a_dot: <State as ::chainrule::Differentiable>::Tangent,
        b: State,
        b_dot: <State as ::chainrule::Differentiable>::Tangent,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if a.y > b.y {
            let a_dot_1 = a_dot.clone();
            (a, a_dot_1)
        } else {
            let b_dot_1 = b_dot.clone();
            (b, b_dot_1)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `held`.
enum held {}
impl held {
    /// The result of `held` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        a: State,
        most: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t3 = a.y > most;
        let out = if t3 {
            a
        } else {
            let t4 = a.y;
            let t5 = a.y;
            let t6 = State { y: t4 * t5, v: a.v };
            let zeros_1 = ::chainrule::__private::zeros_like(&t6);
            saved_t1 = ::core::option::Option::Some(t4);
            saved_t2 = ::core::option::Option::Some(t5);
            saved_zeros = ::core::option::Option::Some(zeros_1);
            t6
        };
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = zeros.clone();
                let d_out_1 = d_out;
                if t3 {
                    ::chainrule::__private::add_assign(&mut d_a, &d_out_1);
                } else {
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let t5 = ::chainrule::__private::kept(&saved_t2);
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    let d_t7 = d_t6.y.clone();
                    let d_t8 = d_t6.v.clone();
                    ::chainrule::__private::add_part(&mut d_a.v, &d_t8);
                    let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                        t4,
                        t5,
                        &(*t4 * *t5),
                        d_t7,
                    );
                    ::chainrule::__private::add_part(&mut d_a.y, &d_t5);
                    ::chainrule::__private::add_part(&mut d_a.y, &d_t4);
                }
                (d_a, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        a: State,
        most: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(a, most)
    }
    /// The gradient of `held`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        a: State,
        most: f64,
    ) -> (<State as ::chainrule::Differentiable>::Tangent, f64)
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a, most);
        pullback(<State as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `held` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        a: State,
        most: f64,
    ) -> (State, (<State as ::chainrule::Differentiable>::Tangent, f64))
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a, most);
        (
            value,
            pullback(
                <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `held`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        a: State,
        most: f64,
        d_a: &mut <State as ::chainrule::Differentiable>::Tangent,
        d_most: &mut f64,
    ) -> State
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, most);
        let (d_a_added, d_most_added) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_most += d_most_added;
        value
    }
    /// The result of `held` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (State, f64),
        tangents: (<State as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let (a, most) = args;
        let (a_dot, most_dot) = tangents;
        Self::__jvp(a, a_dot, most, most_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        a: State,
        a_dot: <State as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if a.y > most {
            let a_dot_1 = a_dot.clone();
            (a, a_dot_1)
        } else {
            let t1 = a.y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &a_dot.y);
            let t2 = a.y;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &a_dot.y);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = a.v;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &a_dot.v);
            let t5 = State { y: t3, v: t4 };
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::write_part(&mut t5_dot.y, &t3_dot);
            ::chainrule::__private::write_part(&mut t5_dot.v, &t4_dot);
            (t5, t5_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `doubled`.
enum doubled {}
impl doubled {
    /// The result of `doubled` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        mut a: State,
        most: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_5 = ::chainrule::__private::Vec::with_capacity(64);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let mut saved_t3 = [false; 5];
        let mut exits = false;
        let mut t4 = ::core::option::Option::<State>::None;
        let mut trips = 0usize;
        for k in 0..5 {
            let zeros_1 = ::chainrule::__private::zeros_like(&t4);
            let t5 = a.y.abs() > most;
            if t5 {
                let t6 = a.clone();
                let zeros_2 = ::chainrule::__private::zeros_like(&t6);
                let t7 = ::core::option::Option::Some(t6);
                let zeros_3 = ::chainrule::__private::zeros_like(&t7);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_3);
                exits = true;
                t4 = t7;
            } else {
                let t8 = a.y;
                let t9 = a.v;
                let t10 = State {
                    y: t8 * 2.0 + f64::from(k) * t9,
                    v: a.v,
                };
                let zeros_4 = ::chainrule::__private::zeros_like(&t10);
                a = t10;
                ::chainrule::__private::push(&mut saved_t1, t8);
                ::chainrule::__private::push(&mut saved_t2, t9);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_4);
                exits = false;
            }
            let zeros_5 = ::chainrule::__private::zeros_like(&t4);
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_1);
            let at = k as usize;
            saved_t3[at] = t5;
            ::chainrule::__private::push(&mut saved_zeros_5, zeros_5);
            trips += 1;
            if exits {
                break;
            }
        }
        let zeros_6 = ::chainrule::__private::zeros_like(&t4);
        let t12 = if exits {
            t4
        } else {
            let t11 = ::core::option::Option::Some(a);
            let zeros_7 = ::chainrule::__private::zeros_like(&t11);
            saved_zeros = ::core::option::Option::Some(zeros_7);
            t11
        };
        let zeros_8 = ::chainrule::__private::zeros_like(&t12);
        let out = ::chainrule::__private::copied(t12.__Some_0());
        (
            out,
            move |d_out: <State as ::chainrule::Differentiable>::Tangent| {
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_zeros_5_at = saved_zeros_5.len();
                let mut d_a = zeros.clone();
                let mut d_t12 = zeros_8.clone();
                let mut d_t4 = zeros_6.clone();
                ::chainrule::__private::add_part(d_t12.__Some_0_mut(), &d_out);
                if exits {
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t12);
                } else {
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t11 = (*zeros_7).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_t12);
                    let d_t13 = d_t11.__Arrived_0_mut().clone();
                    ::chainrule::__private::add_assign(&mut d_a, &d_t13);
                }
                let mut d_t4_1 = d_t4;
                for at_1 in (0..trips).rev() {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_zeros_4_at -= 1;
                    let zeros_1 = &saved_zeros_4[saved_zeros_4_at];
                    saved_zeros_5_at -= 1;
                    let zeros_5 = &saved_zeros_5[saved_zeros_5_at];
                    let mut d_t4_2 = (*zeros_1).clone();
                    let mut d_t4_3 = (*zeros_5).clone();
                    ::chainrule::__private::add_assign(&mut d_t4_3, &d_t4_1);
                    if saved_t3[at_1] {
                        saved_zeros_1_at -= 1;
                        let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                        saved_zeros_2_at -= 1;
                        let zeros_3 = &saved_zeros_2[saved_zeros_2_at];
                        let mut d_t7 = (*zeros_3).clone();
                        let mut d_t6 = (*zeros_2).clone();
                        ::chainrule::__private::add_assign(&mut d_t7, &d_t4_3);
                        ::chainrule::__private::add_assign(
                            &mut d_t6,
                            d_t7.__Arrived_0_mut(),
                        );
                        ::chainrule::__private::add_assign(&mut d_a, &d_t6);
                    } else {
                        saved_t1_at -= 1;
                        let t8 = &saved_t1[saved_t1_at];
                        saved_t2_at -= 1;
                        let t9 = &saved_t2[saved_t2_at];
                        saved_zeros_3_at -= 1;
                        let zeros_4 = &saved_zeros_3[saved_zeros_3_at];
                        let t14 = *t8 * 2.0;
                        let t15 = f64::from(k);
                        let t16 = t15 * *t9;
                        let mut d_t10 = (*zeros_4).clone();
                        ::chainrule::__private::add_assign(&mut d_t4_2, &d_t4_3);
                        ::chainrule::__private::add_assign(&mut d_t10, &d_a);
                        ::chainrule::__private::set_zero(&mut d_a);
                        let d_t17 = d_t10.y.clone();
                        let d_t18 = d_t10.v.clone();
                        ::chainrule::__private::add_part(&mut d_a.v, &d_t18);
                        let (d_t19, d_t20) = ::chainrule::__private::add_pullback(
                            &t14,
                            &t16,
                            &(t14 + t16),
                            d_t17,
                        );
                        let (_, d_t9) = ::chainrule::__private::mul_pullback(
                            &t15,
                            t9,
                            &t16,
                            d_t20,
                        );
                        ::chainrule::__private::add_part(&mut d_a.v, &d_t9);
                        let (d_t8, _) = ::chainrule::__private::mul_pullback(
                            t8,
                            &2.0,
                            &t14,
                            d_t19,
                        );
                        ::chainrule::__private::add_part(&mut d_a.y, &d_t8);
                    }
                    d_t4_1 = d_t4_2;
                }
                (d_a, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        a: State,
        most: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Tangent,
        ) -> (<State as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        Self::vjp(a, most)
    }
    /// The gradient of `doubled`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        a: State,
        most: f64,
    ) -> (<State as ::chainrule::Differentiable>::Tangent, f64)
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::vjp(a, most);
        pullback(<State as ::chainrule::__private::generic::FloatResult<__Float>>::one())
    }
    /// The value of `doubled` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        a: State,
        most: f64,
    ) -> (State, (<State as ::chainrule::Differentiable>::Tangent, f64))
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::vjp(a, most);
        (
            value,
            pullback(
                <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            ),
        )
    }
    /// The value of `doubled`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        a: State,
        most: f64,
        d_a: &mut <State as ::chainrule::Differentiable>::Tangent,
        d_most: &mut f64,
    ) -> State
    where
        State: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, most);
        let (d_a_added, d_most_added) = pullback(
            <State as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        *d_most += d_most_added;
        value
    }
    /// The result of `doubled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (State, f64),
        tangents: (<State as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        let (a, most) = args;
        let (a_dot, most_dot) = tangents;
        Self::__jvp(a, a_dot, most, most_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        mut a: State,
        mut a_dot: <State as ::chainrule::Differentiable>::Tangent,
        most: f64,
        most_dot: f64,
    ) -> (State, <State as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = ::core::option::Option::<State>::None;
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut exits = false;
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        for k in 0..5 {
            if a.y.abs() > most {
                let t3 = a.clone();
                let t3_dot = a_dot.clone();
                let t4 = ::core::option::Option::Some(t3);
                let t4_dot = ::core::option::Option::Some(t3_dot);
                exits = true;
                t2 = t4;
                t2_dot = t4_dot;
            } else {
                let t5 = a.y;
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, &a_dot.y);
                let t6 = t5 * 2.0;
                let t6_dot = ::chainrule::__private::mul_pushforward(
                    &t5,
                    &2.0,
                    &t6,
                    &t5_dot,
                    &0.0,
                );
                let t7 = f64::from(k);
                let t8 = a.v;
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(&mut t8_dot, &a_dot.v);
                let t9 = t7 * t8;
                let t9_dot = ::chainrule::__private::mul_pushforward(
                    &t7,
                    &t8,
                    &t9,
                    &0.0,
                    &t8_dot,
                );
                let t10 = t6 + t9;
                let t10_dot = ::chainrule::__private::add_pushforward(
                    &t6,
                    &t9,
                    &t10,
                    &t6_dot,
                    &t9_dot,
                );
                let t11 = a.v;
                let mut t11_dot = ::chainrule::__zeros_of!(& t11);
                ::chainrule::__private::read_part(&mut t11_dot, &a_dot.v);
                let t12 = State { y: t10, v: t11 };
                let mut t12_dot = ::chainrule::__zeros_of!(& t12);
                ::chainrule::__private::write_part(&mut t12_dot.y, &t10_dot);
                ::chainrule::__private::write_part(&mut t12_dot.v, &t11_dot);
                a = t12;
                a_dot = t12_dot;
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (t15, t15_dot) = if exits {
            (t2, t2_dot)
        } else {
            let t13_dot = a_dot.clone();
            let t14 = ::core::option::Option::Some(a);
            let t14_dot = ::core::option::Option::Some(t13_dot);
            (t14, t14_dot)
        };
        let out = ::chainrule::__private::copied(t15.__Some_0());
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::read_part(&mut out_dot, t15_dot.__Some_0());
        (out, out_dot)
    }
}

/// The derivatives of the function `arranged`.
enum arranged {}
impl arranged {
    /// The result of `arranged` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        row: Vec<f64>,
        how: usize,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(row, how);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let (d_row, _) = pullback(d_out);
                d_row
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        mut row: Vec<f64>,
        how: usize,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (::chainrule::__private::Vec<f64>, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_row_before = ::core::option::Option::<
            ::chainrule::__private::Vec<f64>,
        >::None;
        let len = row.len();
        let t2 = how;
        let (out, len_1_1, len_2_1, len_3_1, len_5_1) = match t2 {
            0 => {
                (
                    row,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            }
            1 => {
                let mut t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let len_1 = row.len();
                let row_before = row.clone();
                for k in 0..len_1 {
                    let t4 = row[k];
                    t3.push(t4 * t4);
                }
                let len_2 = t3.len();
                saved_row_before = ::core::option::Option::Some(row_before);
                (
                    t3,
                    len_1,
                    len_2,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            }
            _ => {
                let mut t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let len_3 = row.len();
                for k_1 in 0..len_3 {
                    let len_4 = row.len();
                    let t6 = len_4 - 1 - k_1;
                    t5.push(row[t6]);
                    ::chainrule::__private::push(&mut saved_t1, t6);
                }
                let len_5 = t5.len();
                (
                    t5,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                    len_3,
                    len_5,
                )
            }
        };
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_row = ::chainrule::__private::vec![0.0; len];
                let d_out_1 = d_out;
                match t2 {
                    0 => {
                        ::chainrule::__private::add_assign(&mut d_row, &d_out_1);
                    }
                    1 => {
                        let row_before = ::chainrule::__private::kept(&saved_row_before);
                        let mut d_t3 = ::chainrule::__private::vec![0.0; len_2_1];
                        ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                        for k in (0..len_1_1).rev() {
                            let d_t7 = ::chainrule::__private::take(d_t3.pop());
                            let t8 = d_t7 * row_before[k];
                            let d_t4 = t8 + t8;
                            d_row[k] += d_t4;
                        }
                    }
                    _ => {
                        let mut d_t5 = ::chainrule::__private::vec![0.0; len_5_1];
                        ::chainrule::__private::add_assign(&mut d_t5, &d_out_1);
                        for k_1 in (0..len_3_1).rev() {
                            saved_t1_at -= 1;
                            let t6 = saved_t1[saved_t1_at];
                            let d_t9 = ::chainrule::__private::take(d_t5.pop());
                            d_row[t6] += d_t9;
                        }
                    }
                }
                (d_row, ())
            },
        )
    }
    /// The result of `arranged` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (Vec<f64>, usize),
        tangents: ::chainrule::__private::Vec<f64>,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (row, how) = args;
        let row_dot = tangents;
        let how_dot = ();
        Self::__jvp(row, row_dot, how, how_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        row: Vec<f64>,
        row_dot: ::chainrule::__private::Vec<f64>,
        how: usize,
        how_dot: impl ::core::marker::Sized,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (out, out_dot) = match how {
            0 => (row, row_dot),
            1 => {
                let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let mut t1_dot = ::chainrule::__private::Vec::<f64>::new();
                let len = row.len();
                for k in 0..len {
                    let t2 = row[k];
                    let t2_dot = row_dot[k];
                    t1.push(t2 * t2);
                    t1_dot.push(t2_dot * t2 + t2_dot * t2);
                }
                (t1, t1_dot)
            }
            _ => {
                let mut t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let mut t3_dot = ::chainrule::__private::Vec::<f64>::new();
                let len_1 = row.len();
                for k_1 in 0..len_1 {
                    let len_2 = row.len();
                    let t4 = len_2 - 1 - k_1;
                    t3.push(row[t4]);
                    t3_dot.push(row_dot[t4]);
                }
                (t3, t3_dot)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `moved_in_one_arm`.
pub enum moved_in_one_arm {}
impl moved_in_one_arm {
    /// The result of `moved_in_one_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let t3 = State { y: x, v: 2.0 };
        let zeros = ::chainrule::__private::zeros_like(&t3);
        let t4 = State { y: x * x, v: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let states = [t3, t4];
        let zeros_2 = ::chainrule::__private::zeros_like(&states);
        let t5 = states[0].clone();
        let zeros_3 = ::chainrule::__private::zeros_like(&t5);
        let t6 = states[1].clone();
        let zeros_4 = ::chainrule::__private::zeros_like(&t6);
        let (first, ahead_pullback) = ahead::__vjp(t5, t6);
        let zeros_5 = ::chainrule::__private::zeros_like(&first);
        let t7 = states[1].clone();
        let zeros_6 = ::chainrule::__private::zeros_like(&t7);
        let (other, held_pullback) = held::__vjp(t7, 1.0);
        let zeros_7 = ::chainrule::__private::zeros_like(&other);
        let t8 = states[1].clone();
        let zeros_8 = ::chainrule::__private::zeros_like(&t8);
        let (kept, held_pullback_1) = held::__vjp(t8, -9.0);
        let zeros_9 = ::chainrule::__private::zeros_like(&kept);
        let t9 = states[0].clone();
        let zeros_10 = ::chainrule::__private::zeros_like(&t9);
        let (far, doubled_pullback) = doubled::__vjp(t9, 3.0);
        let zeros_11 = ::chainrule::__private::zeros_like(&far);
        let one = State { y: 3.0 * x, v: x };
        let zeros_12 = ::chainrule::__private::zeros_like(&one);
        let t10 = x > 0.0;
        let chosen = if t10 {
            let t11 = one;
            let zeros_13 = ::chainrule::__private::zeros_like(&t11);
            saved_zeros = ::core::option::Option::Some(zeros_13);
            t11
        } else {
            let t12 = one.y;
            let t13 = one.y;
            let t14 = State { y: t12 * t13, v: one.v };
            let zeros_14 = ::chainrule::__private::zeros_like(&t14);
            saved_t1 = ::core::option::Option::Some(t12);
            saved_t2 = ::core::option::Option::Some(t13);
            saved_zeros_1 = ::core::option::Option::Some(zeros_14);
            t14
        };
        let zeros_15 = ::chainrule::__private::zeros_like(&chosen);
        let mut t15 = ::chainrule::__private::vec![x, 2.0];
        let len = t15.len();
        let (t16, arranged_pullback) = arranged::__vjp(t15, 0);
        let zeros_16 = ::chainrule::__private::zeros_like(&t16);
        let t17 = t16[0];
        let mut t18 = ::chainrule::__private::vec![x, 2.0];
        let len_1 = t18.len();
        let (t19, arranged_pullback_1) = arranged::__vjp(t18, 1);
        let zeros_17 = ::chainrule::__private::zeros_like(&t19);
        let t20 = t19[0];
        let rows = t17 * t20;
        let mut t21 = ::chainrule::__private::vec![x, x * x];
        let len_2 = t21.len();
        let (row, arranged_pullback_2) = arranged::__vjp(t21, 2);
        let zeros_18 = ::chainrule::__private::zeros_like(&row);
        let t22 = first.y;
        let t23 = first.v;
        let t24 = t22 * t23;
        let t25 = other.y;
        let t26 = kept.v;
        let t27 = t25 * t26;
        let t28 = t24 + t27;
        let t29 = far.y;
        let t30 = chosen.y;
        let t31 = t29 * t30;
        let t32 = chosen.v;
        let t33 = t31 * t32;
        let t34 = t28 + t33;
        let t35 = row[0];
        let t36 = rows * t35;
        let out = t34 + t36;
        (
            out,
            move |d_out: f64| {
                let mut d_row = zeros_18.clone();
                let mut d_t21 = ::chainrule::__private::vec![0.0; len_2];
                let mut d_t19 = zeros_17.clone();
                let mut d_t18 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t16 = zeros_16.clone();
                let mut d_t15 = ::chainrule::__private::vec![0.0; len];
                let mut d_chosen = zeros_15.clone();
                let mut d_one = zeros_12.clone();
                let mut d_far = zeros_11.clone();
                let mut d_t9 = zeros_10.clone();
                let mut d_kept = zeros_9.clone();
                let mut d_t8 = zeros_8.clone();
                let mut d_other = zeros_7.clone();
                let mut d_t7 = zeros_6.clone();
                let mut d_first = zeros_5.clone();
                let mut d_t6 = zeros_4.clone();
                let mut d_t5 = zeros_3.clone();
                let mut d_states = zeros_2.clone();
                let mut d_t4 = zeros_1.clone();
                let mut d_t3 = zeros.clone();
                let (d_t34, d_t36) = ::chainrule::__private::add_pullback(
                    &t34,
                    &t36,
                    &out,
                    d_out,
                );
                let (d_rows, d_t35) = ::chainrule::__private::mul_pullback(
                    &rows,
                    &t35,
                    &t36,
                    d_t36,
                );
                ::chainrule::__private::add_assign(&mut d_row[0], &d_t35);
                let (d_t28, d_t33) = ::chainrule::__private::add_pullback(
                    &t28,
                    &t33,
                    &t34,
                    d_t34,
                );
                let (d_t31, d_t32) = ::chainrule::__private::mul_pullback(
                    &t31,
                    &t32,
                    &t33,
                    d_t33,
                );
                ::chainrule::__private::add_part(&mut d_chosen.v, &d_t32);
                let (d_t29, d_t30) = ::chainrule::__private::mul_pullback(
                    &t29,
                    &t30,
                    &t31,
                    d_t31,
                );
                ::chainrule::__private::add_part(&mut d_chosen.y, &d_t30);
                ::chainrule::__private::add_part(&mut d_far.y, &d_t29);
                let (d_t24, d_t27) = ::chainrule::__private::add_pullback(
                    &t24,
                    &t27,
                    &t28,
                    d_t28,
                );
                let (d_t25, d_t26) = ::chainrule::__private::mul_pullback(
                    &t25,
                    &t26,
                    &t27,
                    d_t27,
                );
                ::chainrule::__private::add_part(&mut d_kept.v, &d_t26);
                ::chainrule::__private::add_part(&mut d_other.y, &d_t25);
                let (d_t22, d_t23) = ::chainrule::__private::mul_pullback(
                    &t22,
                    &t23,
                    &t24,
                    d_t24,
                );
                ::chainrule::__private::add_part(&mut d_first.v, &d_t23);
                ::chainrule::__private::add_part(&mut d_first.y, &d_t22);
                let (d_t21_1, _) = arranged_pullback_2(d_row);
                ::chainrule::__private::add_assign(&mut d_t21, &d_t21_1);
                let d_t37 = d_t21[1];
                let t38 = d_t37 * x;
                let (d_t17, d_t20) = ::chainrule::__private::mul_pullback(
                    &t17,
                    &t20,
                    &rows,
                    d_rows,
                );
                ::chainrule::__private::add_assign(&mut d_t19[0], &d_t20);
                let t39 = d_t21[0];
                let (d_t18_1, _) = arranged_pullback_1(d_t19);
                ::chainrule::__private::add_assign(&mut d_t18, &d_t18_1);
                ::chainrule::__private::add_assign(&mut d_t16[0], &d_t17);
                let t40 = d_t18[0];
                let (d_t15_1, _) = arranged_pullback(d_t16);
                ::chainrule::__private::add_assign(&mut d_t15, &d_t15_1);
                let t41 = d_t15[0];
                if t10 {
                    let zeros_13 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t11 = (*zeros_13).clone();
                    ::chainrule::__private::add_assign(&mut d_t11, &d_chosen);
                    ::chainrule::__private::add_assign(&mut d_one, &d_t11);
                } else {
                    let t12 = ::chainrule::__private::kept(&saved_t1);
                    let t13 = ::chainrule::__private::kept(&saved_t2);
                    let zeros_14 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t14 = (*zeros_14).clone();
                    ::chainrule::__private::add_assign(&mut d_t14, &d_chosen);
                    let d_t42 = d_t14.__State_y_mut().clone();
                    let d_t43 = d_t14.__State_v_mut().clone();
                    ::chainrule::__private::add_part(&mut d_one.v, &d_t43);
                    let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                        t12,
                        t13,
                        &(*t12 * *t13),
                        d_t42,
                    );
                    ::chainrule::__private::add_part(&mut d_one.y, &d_t13);
                    ::chainrule::__private::add_part(&mut d_one.y, &d_t12);
                }
                let d_t44 = *d_one.__State_y_mut();
                let t45 = *d_one.__State_v_mut();
                let (d_t9_1, _) = doubled_pullback(d_far);
                ::chainrule::__private::add_assign(&mut d_t9, &d_t9_1);
                ::chainrule::__private::add_assign(&mut d_states[0], &d_t9);
                let (d_t8_1, _) = held_pullback_1(d_kept);
                ::chainrule::__private::add_assign(&mut d_t8, &d_t8_1);
                ::chainrule::__private::add_assign(&mut d_states[1], &d_t8);
                let (d_t7_1, _) = held_pullback(d_other);
                ::chainrule::__private::add_assign(&mut d_t7, &d_t7_1);
                ::chainrule::__private::add_assign(&mut d_states[1], &d_t7);
                let (d_t5_1, d_t6_1) = ahead_pullback(d_first);
                ::chainrule::__private::add_assign(&mut d_t5, &d_t5_1);
                ::chainrule::__private::add_assign(&mut d_t6, &d_t6_1);
                ::chainrule::__private::add_assign(&mut d_states[1], &d_t6);
                ::chainrule::__private::add_assign(&mut d_states[0], &d_t5);
                ::chainrule::__private::add_assign(&mut d_t3, &d_states[0]);
                ::chainrule::__private::add_assign(&mut d_t4, &d_states[1]);
                let d_t46 = *d_t4.__State_y_mut();
                let t47 = d_t46 * x;
                let d_x = t39 + t38 + t38 + t40 + t41 + t45 + d_t44 * 3.0
                    + *d_t4.__State_v_mut() + t47 + t47 + *d_t3.__State_y_mut();
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
    /// The gradient of `moved_in_one_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `moved_in_one_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `moved_in_one_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `moved_in_one_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: 2.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &0.0);
        let t2 = State { y: x * x, v: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(
            t2_dot.__State_y_mut(),
            &(x_dot * x + x_dot * x),
        );
        ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &x_dot);
        let states = [t1, t2];
        let states_dot = [t1_dot, t2_dot];
        let t3 = states[0].clone();
        let t3_dot = states_dot[0].clone();
        let t4 = states[1].clone();
        let t4_dot = states_dot[1].clone();
        let (first, first_dot) = ahead::__jvp(t3, t3_dot, t4, t4_dot);
        let t5 = states[1].clone();
        let t5_dot = states_dot[1].clone();
        let (other, other_dot) = held::__jvp(t5, t5_dot, 1.0, 0.0);
        let t6 = states[1].clone();
        let t6_dot = states_dot[1].clone();
        let (kept, kept_dot) = held::__jvp(t6, t6_dot, -9.0, 0.0);
        let t7 = states[0].clone();
        let t7_dot = states_dot[0].clone();
        let (far, far_dot) = doubled::__jvp(t7, t7_dot, 3.0, 0.0);
        let one = State { y: 3.0 * x, v: x };
        let mut one_dot = ::chainrule::__zeros_of!(& one);
        ::chainrule::__private::write_part(one_dot.__State_y_mut(), &(x_dot * 3.0));
        ::chainrule::__private::write_part(one_dot.__State_v_mut(), &x_dot);
        let (chosen, chosen_dot) = if x > 0.0 {
            let t8_dot = one_dot.clone();
            (one, t8_dot)
        } else {
            let t9 = one.y;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &one_dot.y);
            let t10 = one.y;
            let mut t10_dot = ::chainrule::__zeros_of!(& t10);
            ::chainrule::__private::read_part(&mut t10_dot, &one_dot.y);
            let t11 = t9 * t10;
            let t11_dot = ::chainrule::__private::mul_pushforward(
                &t9,
                &t10,
                &t11,
                &t9_dot,
                &t10_dot,
            );
            let t12 = one.v;
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, &one_dot.v);
            let t13 = State { y: t11, v: t12 };
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::write_part(t13_dot.__State_y_mut(), &t11_dot);
            ::chainrule::__private::write_part(t13_dot.__State_v_mut(), &t12_dot);
            (t13, t13_dot)
        };
        let t14 = ::chainrule::__private::vec![x, 2.0];
        let t14_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let (t15, t15_dot) = arranged::__jvp(t14, t14_dot, 0, ());
        let t16 = t15[0];
        let t16_dot = t15_dot[0].clone();
        let t17 = ::chainrule::__private::vec![x, 2.0];
        let t17_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let (t18, t18_dot) = arranged::__jvp(t17, t17_dot, 1, ());
        let t19 = t18[0];
        let t19_dot = t18_dot[0].clone();
        let rows = t16 * t19;
        let rows_dot = ::chainrule::__private::strong_mul_pushforward(
            &t16,
            &t19,
            &rows,
            &t16_dot,
            &t19_dot,
        );
        let t20 = ::chainrule::__private::vec![x, x * x];
        let t20_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let (row, row_dot) = arranged::__jvp(t20, t20_dot, 2, ());
        let t21 = first.y;
        let mut t21_dot = ::chainrule::__zeros_of!(& t21);
        ::chainrule::__private::read_part(&mut t21_dot, &first_dot.y);
        let t22 = first.v;
        let mut t22_dot = ::chainrule::__zeros_of!(& t22);
        ::chainrule::__private::read_part(&mut t22_dot, &first_dot.v);
        let t23 = t21 * t22;
        let t23_dot = ::chainrule::__private::strong_mul_pushforward(
            &t21,
            &t22,
            &t23,
            &t21_dot,
            &t22_dot,
        );
        let t24 = other.y;
        let mut t24_dot = ::chainrule::__zeros_of!(& t24);
        ::chainrule::__private::read_part(&mut t24_dot, &other_dot.y);
        let t25 = kept.v;
        let mut t25_dot = ::chainrule::__zeros_of!(& t25);
        ::chainrule::__private::read_part(&mut t25_dot, &kept_dot.v);
        let t26 = t24 * t25;
        let t26_dot = ::chainrule::__private::strong_mul_pushforward(
            &t24,
            &t25,
            &t26,
            &t24_dot,
            &t25_dot,
        );
        let t27 = t23 + t26;
        let t27_dot = ::chainrule::__private::add_pushforward(
            &t23,
            &t26,
            &t27,
            &t23_dot,
            &t26_dot,
        );
        let t28 = far.y;
        let mut t28_dot = ::chainrule::__zeros_of!(& t28);
        ::chainrule::__private::read_part(&mut t28_dot, &far_dot.y);
        let t29 = chosen.y;
        let mut t29_dot = ::chainrule::__zeros_of!(& t29);
        ::chainrule::__private::read_part(&mut t29_dot, &chosen_dot.y);
        let t30 = t28 * t29;
        let t30_dot = ::chainrule::__private::strong_mul_pushforward(
            &t28,
            &t29,
            &t30,
            &t28_dot,
            &t29_dot,
        );
        let t31 = chosen.v;
        let mut t31_dot = ::chainrule::__zeros_of!(& t31);
        ::chainrule::__private::read_part(&mut t31_dot, &chosen_dot.v);
        let t32 = t30 * t31;
        let t32_dot = ::chainrule::__private::strong_mul_pushforward(
            &t30,
            &t31,
            &t32,
            &t30_dot,
            &t31_dot,
        );
        let t33 = t27 + t32;
        let t33_dot = ::chainrule::__private::add_pushforward(
            &t27,
            &t32,
            &t33,
            &t27_dot,
            &t32_dot,
        );
        let t34 = row[0];
        let t34_dot = row_dot[0].clone();
        let t35 = rows * t34;
        let t35_dot = ::chainrule::__private::strong_mul_pushforward(
            &rows,
            &t34,
            &t35,
            &rows_dot,
            &t34_dot,
        );
        let out = t33 + t35;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t33,
            &t35,
            &out,
            &t33_dot,
            &t35_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `left_with_numbers`.
pub enum left_with_numbers {}
impl left_with_numbers {
    /// The result of `left_with_numbers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let t1 = State { y: x, v: x };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let (given, energy_pullback) = energy::__vjp(t1);
        let t2 = State { y: x, v: 2.0 };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let slow = t2.v;
        let mut saved_t3 = [false; 3];
        let mut exits = false;
        let mut t4: f64 = 0.0;
        let mut trips = 0usize;
        for k in 0..3 {
            let t5 = k > 1;
            if t5 {
                exits = true;
                t4 = given;
            } else {
                if slow < 0.0 {
                    exits = true;
                    t4 = slow;
                } else {
                    exits = false;
                }
            }
            let at = k as usize;
            saved_t3[at] = t5;
            trips += 1;
            if exits {
                break;
            }
        }
        let out = if exits { t4 } else { slow };
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (t6, d_t4) = if exits { (0.0, d_out) } else { (d_out, 0.0) };
                let mut d_t4_1 = d_t4;
                let mut d_given = 0.0;
                let mut d_slow = 0.0;
                for at_1 in (0..trips).rev() {
                    let (d_given_1, d_slow_2) = if saved_t3[at_1] {
                        let d_t4_2 = d_t4_1;
                        d_t4_1 = 0.0;
                        (d_t4_2, 0.0)
                    } else {
                        let d_slow_1 = if slow < 0.0 {
                            let d_t4_3 = d_t4_1;
                            d_t4_1 = 0.0;
                            d_t4_3
                        } else {
                            0.0
                        };
                        (0.0, d_slow_1)
                    };
                    d_given += d_given_1;
                    d_slow += d_slow_2;
                }
                let d_slow_3 = t6 + d_slow;
                ::chainrule::__private::add_part(&mut d_t2.v, &d_slow_3);
                let t7 = *d_t2.__State_y_mut();
                let (d_t1_1,) = energy_pullback(d_given);
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                let d_x = t7 + *d_t1.__State_y_mut() + *d_t1.__State_v_mut();
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
    /// The gradient of `left_with_numbers`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `left_with_numbers` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `left_with_numbers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `left_with_numbers` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = State { y: x, v: x };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__State_v_mut(), &x_dot);
        let (given, given_dot) = energy::__jvp(t1, t1_dot);
        let t2 = State { y: x, v: 2.0 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__State_y_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__State_v_mut(), &0.0);
        let slow = t2.v;
        let mut slow_dot = 0.0;
        ::chainrule::__private::read_part(&mut slow_dot, &t2_dot.v);
        let mut exits = false;
        let mut t3: f64 = 0.0;
        let mut t3_dot = 0.0;
        for k in 0..3 {
            if k > 1 {
                exits = true;
                t3 = given;
                t3_dot = given_dot;
            } else {
                if slow < 0.0 {
                    exits = true;
                    t3 = slow;
                    t3_dot = slow_dot;
                } else {
                    exits = false;
                }
            }
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits { (t3, t3_dot) } else { (slow, slow_dot) };
        (out, out_dot)
    }
}

