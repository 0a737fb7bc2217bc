/// The derivatives of the function `elements`.
pub enum elements {}
impl elements {
    /// The result of `elements` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.weights),
                )
                .list()
        };
        let len = t1.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let w = t1.at(k);
            sum += *w * x * x;
        }
        let t2 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.weights.iter()),
                )
                .list()
        };
        let len_1 = t2.len();
        let mut sum_1 = sum;
        for k_1 in 0..len_1 {
            let w_1 = t2.at(k_1);
            sum_1 += *w_1 * x.sin();
        }
        (
            sum_1,
            move |d_sum_1: f64, settings: &Settings, _: &mut ()| {
                let t3 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&settings.weights),
                        )
                        .list()
                };
                let len = t3.len();
                let t4 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(
                                settings.weights.iter(),
                            ),
                        )
                        .list()
                };
                let len_1 = t4.len();
                let mut d_x = 0.0;
                for k_1 in 0..len_1 {
                    let w_1 = t4.at(k_1);
                    d_x += d_sum_1 * (*w_1 * x.cos());
                }
                let mut d_x_1 = 0.0;
                for k in 0..len {
                    let w = t3.at(k);
                    let t5 = *w * x;
                    let d_x_2 = d_sum_1 * (t5 + t5);
                    d_x_1 += d_x_2;
                }
                let d_x_3 = d_x + d_x_1;
                (d_x_3,)
            },
        )
    }
    /// The gradient of `elements`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `elements` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `elements`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `elements` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.weights),
                )
                .list()
        };
        let len = t1.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let w = t1.at(k);
            let t2 = *w;
            let t3 = t2 * x;
            sum += t3 * x;
            sum_dot += x_dot * t2 * x + x_dot * t3;
        }
        let t4 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.weights.iter()),
                )
                .list()
        };
        let len_1 = t4.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_1 in 0..len_1 {
            let w_1 = t4.at(k_1);
            let t5 = *w_1;
            sum_1 += t5 * x.sin();
            sum_1_dot += x_dot * x.cos() * t5;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `chain`.
pub enum chain {}
impl chain {
    /// The result of `chain` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        settings: &Settings,
        x: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, settings, &mut (), x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &Settings, &mut (), &[f64], &mut [f64]) + use<>,
    ) {
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let t2 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.weights.iter()),
                )
                .list()
        };
        let len_1 = t2.len();
        let mut sum: f64 = -0.0;
        let mut t3 = 0usize;
        let mut trips = 0usize;
        for k in 0..len_1 {
            let w = t2.at(k);
            let t4 = t3 < len;
            let t5 = t3 + 1;
            let exits = if t4 {
                let t6 = x[t3];
                sum += *w * t6 * t6;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_t1, (t3, t4));
            trips += 1;
            t3 = t5;
            if exits {
                break;
            }
        }
        let t7 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.weights.iter().enumerate(),
                    ),
                )
                .list()
        };
        let len_2 = t7.len();
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_2 {
            let t8 = t7.at(k_1);
            let i = t8.0;
            let w_1 = t8.1;
            let t9 = i % x.len();
            sum_1 += *w_1 * x[t9];
        }
        let out = sum * sum_1;
        (
            out,
            move |
                d_out: f64,
                settings: &Settings,
                _: &mut (),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_k_at = saved_k.len();
                let mut saved_t1_at = saved_t1.len();
                let t10 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(
                                settings.weights.iter(),
                            ),
                        )
                        .list()
                };
                let t11 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(
                                settings.weights.iter().enumerate(),
                            ),
                        )
                        .list()
                };
                let len_2 = t11.len();
                let d_sum_1 = d_out * sum;
                let d_sum = d_out * sum_1;
                for k_1 in 0..len_2 {
                    let t8 = t11.at(k_1);
                    let i = t8.0;
                    let w_1 = t8.1;
                    let d_t12 = d_sum_1 * *w_1;
                    d_x[i % x.len()] += d_t12;
                }
                let mut d_sum_2 = d_sum;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_t1_at -= 1;
                    let (t3, t4) = saved_t1[saved_t1_at];
                    let w = t10.at(k);
                    if t4 {
                        let t13 = *w * x[t3];
                        let d_t6 = d_sum_2 * (t13 + t13);
                        d_x[t3] += d_t6;
                    }
                }
            },
        )
    }
    /// The gradient of `chain`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(settings, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, settings, &mut (), x, &mut d_x);
        d_x
    }
    /// The value of `chain` and its gradient.
    #[inline]
    pub fn value_and_grad(
        settings: &Settings,
        x: &[f64],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(settings, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, settings, &mut (), x, &mut d_x);
        (value, d_x)
    }
    /// The value of `chain`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        pullback(1.0, settings, &mut (), x, d_x);
        value
    }
    /// The result of `chain` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, &[f64]), tangents: &[f64]) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let len = x.len();
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.weights.iter()),
                )
                .list()
        };
        let len_1 = t1.len();
        let mut sum: f64 = -0.0;
        let mut t2 = 0usize;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            let w = t1.at(k);
            let t3 = t2 + 1;
            let exits = if t2 < len {
                let t4 = x[t2];
                let t4_dot = x_dot[t2];
                let t5 = *w;
                let t6 = t5 * t4;
                sum += t6 * t4;
                sum_dot += t4_dot * t5 * t4 + t4_dot * t6;
                false
            } else {
                true
            };
            t2 = t3;
            if exits {
                break;
            }
        }
        let t7 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.weights.iter().enumerate(),
                    ),
                )
                .list()
        };
        let len_2 = t7.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_2 {
            let t8 = t7.at(k_1);
            let i = t8.0;
            let w_1 = t8.1;
            let t9 = i % x.len();
            let t10 = *w_1;
            sum_1 += t10 * x[t9];
            sum_1_dot += x_dot[t9] * t10;
        }
        let out = sum * sum_1;
        let out_dot = sum_dot * sum_1 + sum_1_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_s = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.rows),
                )
                .list()
        };
        let len = t1.len();
        let mut s = x;
        for k in 0..len {
            let row = t1.at(k);
            let t2 = {
                use ::chainrule::__private::List as _;
                ::chainrule::__private::Walk(
                        ::core::iter::IntoIterator::into_iter(
                            row.iter().enumerate().rev(),
                        ),
                    )
                    .list()
            };
            let len_1 = t2.len();
            let mut trips = 0usize;
            for k_1 in 0..len_1 {
                let t3 = t2.at(k_1);
                let j = t3.0;
                let w = t3.1;
                let t4 = s > 1e3;
                let (s_1, exits) = if t4 {
                    (s, true)
                } else {
                    (s * *w * x + j as f64, false)
                };
                ::chainrule::__private::push(&mut saved_k, k_1);
                ::chainrule::__private::push(&mut saved_s, (s, t4));
                trips += 1;
                s = s_1;
                if exits {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_trips, trips);
        }
        (
            s,
            move |d_s: f64, settings: &Settings, _: &mut ()| {
                let mut saved_k_at = saved_k.len();
                let mut saved_s_at = saved_s.len();
                let mut saved_trips_at = saved_trips.len();
                let t5 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&settings.rows),
                        )
                        .list()
                };
                let len = t5.len();
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    saved_trips_at -= 1;
                    let trips = saved_trips[saved_trips_at];
                    let row = t5.at(k);
                    let t2 = {
                        use ::chainrule::__private::List as _;
                        ::chainrule::__private::Walk(
                                ::core::iter::IntoIterator::into_iter(
                                    row.iter().enumerate().rev(),
                                ),
                            )
                            .list()
                    };
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips {
                        saved_k_at -= 1;
                        let k_1 = saved_k[saved_k_at];
                        saved_s_at -= 1;
                        let (s, t4) = saved_s[saved_s_at];
                        let w = t2.at(k_1).1;
                        let d_x_3 = if t4 {
                            0.0
                        } else {
                            let t6 = *w;
                            let d_t7 = d_s_1 * x;
                            let d_x_2 = d_s_1 * (s * t6);
                            d_s_1 = d_t7 * t6;
                            d_x_2
                        };
                        d_x_1 += d_x_3;
                    }
                    d_x += d_x_1;
                }
                let d_x_4 = d_s_1 + d_x;
                (d_x_4,)
            },
        )
    }
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.rows),
                )
                .list()
        };
        let len = t1.len();
        let mut s = x;
        let mut s_dot = x_dot;
        for k in 0..len {
            let row = t1.at(k);
            let t2 = {
                use ::chainrule::__private::List as _;
                ::chainrule::__private::Walk(
                        ::core::iter::IntoIterator::into_iter(
                            row.iter().enumerate().rev(),
                        ),
                    )
                    .list()
            };
            let len_1 = t2.len();
            for k_1 in 0..len_1 {
                let t3 = t2.at(k_1);
                let j = t3.0;
                let w = t3.1;
                let exits = if s > 1e3 {
                    true
                } else {
                    let t4 = *w;
                    let t5 = s * t4;
                    s = t5 * x + j as f64;
                    s_dot = s_dot * t4 * x + x_dot * t5;
                    false
                };
                if exits {
                    break;
                }
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `map`.
pub enum map {}
impl map {
    /// The result of `map` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_s = ::chainrule::__private::Vec::<
            (f64, f64, _),
        >::with_capacity(64);
        let mut saved_s_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.rates),
                )
                .list()
        };
        let len = t1.len();
        let mut exits = false;
        let mut t2: f64 = 0.0;
        let mut s = x;
        let mut trips = 0usize;
        for k in 0..len {
            let t3 = t1.at(k);
            let name_1 = match t3 {
                (name, _) => name,
                _ => ::core::unreachable!(),
            };
            let rate_1 = match t3 {
                (_, rate) => rate,
                _ => ::core::unreachable!(),
            };
            let s_1 = s * x * *rate_1 + name_1.len() as f64;
            let t4 = s_1 > 100.0;
            if t4 {
                exits = true;
                t2 = s_1 * x;
            } else {
                exits = false;
            }
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_s, (s, s_1, t4));
            trips += 1;
            s = s_1;
            if exits {
                break;
            }
        }
        let out = if exits {
            t2
        } else {
            let t5 = {
                use ::chainrule::__private::List as _;
                ::chainrule::__private::Walk(
                        ::core::iter::IntoIterator::into_iter(settings.rates.values()),
                    )
                    .list()
            };
            let len_1 = t5.len();
            let start = saved_s_1.len();
            saved_s_1.resize(start + len_1, 0.0);
            let end = start + len_1;
            let mut s_2 = s;
            let saved_s_1_1 = &mut saved_s_1[start..end];
            for k_1 in 0..len_1 {
                let rate_2 = t5.at(k_1);
                saved_s_1_1[k_1] = s_2;
                s_2 *= *rate_2 * x;
            }
            s_2
        };
        (
            out,
            move |d_out: f64, settings: &Settings, _: &mut ()| {
                let mut saved_s_1_at = saved_s_1.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_s_at = saved_s.len();
                let t6 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&settings.rates),
                        )
                        .list()
                };
                let (t8, d_t2, d_s) = if exits {
                    (0.0, d_out, 0.0)
                } else {
                    let t5 = {
                        use ::chainrule::__private::List as _;
                        ::chainrule::__private::Walk(
                                ::core::iter::IntoIterator::into_iter(
                                    settings.rates.values(),
                                ),
                            )
                            .list()
                    };
                    let len_1 = t5.len();
                    saved_s_1_at -= len_1;
                    let start_1 = saved_s_1_at;
                    let end_1 = start_1 + len_1;
                    let mut d_s_2 = d_out;
                    let mut d_x = 0.0;
                    let saved_s_1_2 = &saved_s_1[start_1..end_1];
                    for k_1 in (0..len_1).rev() {
                        let s_2 = saved_s_1_2[k_1];
                        let rate_2 = t5.at(k_1);
                        let t7 = *rate_2;
                        (d_s_2, d_x) = (d_s_2 * (t7 * x), d_x + d_s_2 * (s_2 * t7));
                    }
                    (d_x, 0.0, d_s_2)
                };
                let mut d_t2_1 = d_t2;
                let mut d_s_1 = d_s;
                let mut d_x_1 = 0.0;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_s_at -= 1;
                    let (s, s_1, t4) = saved_s[saved_s_at];
                    let rate_1 = match t6.at(k) {
                        (_, rate) => rate,
                        _ => ::core::unreachable!(),
                    };
                    let (t9, t10) = if t4 {
                        let d_x_2 = d_t2_1 * s_1;
                        let d_s_1_1 = d_t2_1 * x;
                        d_t2_1 = 0.0;
                        (d_x_2, d_s_1_1)
                    } else {
                        (0.0, 0.0)
                    };
                    let d_s_1_2 = d_s_1 + t10;
                    let d_t11 = d_s_1_2 * *rate_1;
                    let d_x_3 = t9 + d_t11 * s;
                    d_s_1 = d_t11 * x;
                    d_x_1 += d_x_3;
                }
                let d_x_4 = t8 + d_s_1 + d_x_1;
                (d_x_4,)
            },
        )
    }
    /// The gradient of `map`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `map` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `map`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `map` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.rates),
                )
                .list()
        };
        let len = t1.len();
        let mut exits = false;
        let mut t2: f64 = 0.0;
        let mut s = x;
        let mut t2_dot = 0.0;
        let mut s_dot = x_dot;
        for k in 0..len {
            let t3 = t1.at(k);
            let name_1 = match t3 {
                (name, _) => name,
                _ => ::core::unreachable!(),
            };
            let rate_1 = match t3 {
                (_, rate) => rate,
                _ => ::core::unreachable!(),
            };
            let t4 = *rate_1;
            let t5_dot = (s_dot * x + x_dot * s) * t4;
            let s_1 = s * x * t4 + name_1.len() as f64;
            if s_1 > 100.0 {
                exits = true;
                t2 = s_1 * x;
                t2_dot = t5_dot * x + x_dot * s_1;
            } else {
                exits = false;
            }
            s = s_1;
            s_dot = t5_dot;
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t2, t2_dot)
        } else {
            let t6 = {
                use ::chainrule::__private::List as _;
                ::chainrule::__private::Walk(
                        ::core::iter::IntoIterator::into_iter(settings.rates.values()),
                    )
                    .list()
            };
            let len_1 = t6.len();
            let mut s_2 = s;
            let mut s_2_dot = s_dot;
            for k_1 in 0..len_1 {
                let rate_2 = t6.at(k_1);
                let t7 = *rate_2;
                let t8 = t7 * x;
                (s_2, s_2_dot) = (s_2 * t8, s_2_dot * t8 + x_dot * t7 * s_2);
            }
            (s_2, s_2_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `pairs`.
pub enum pairs {}
impl pairs {
    /// The result of `pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.pairs),
                )
                .list()
        };
        let len = t1.len();
        for k in 0..len {
            let t2 = *t1.at(k);
            let count = t2.0;
            let w = t2.1;
            for k_1 in 0..count {
                v.push(w * x * x);
            }
        }
        let len_1 = v.len();
        let t3 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.pairs.iter().zip(settings.weights.iter()),
                    ),
                )
                .list()
        };
        let len_2 = t3.len();
        for k_2 in 0..len_2 {
            let t4 = t3.at(k_2);
            let pair = t4.0;
            let w_1 = t4.1;
            v[0] = v[0] * pair.1 * *w_1;
        }
        let len_3 = v.len();
        let mut sum: f64 = -0.0;
        for k_3 in 0..len_3 {
            let t5 = v[k_3];
            sum += t5 * t5;
        }
        (
            sum,
            move |d_sum: f64, settings: &Settings, _: &mut ()| {
                let t6 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&settings.pairs),
                        )
                        .list()
                };
                let len = t6.len();
                let t7 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(
                                settings.pairs.iter().zip(settings.weights.iter()),
                            ),
                        )
                        .list()
                };
                let len_2 = t7.len();
                let mut d_v = ::chainrule::__private::vec![0.0; len_1];
                for k_3 in 0..len_3 {
                    let t8 = d_sum * v[k_3];
                    let d_t5 = t8 + t8;
                    d_v[..len_3][k_3] += d_t5;
                }
                for k_2 in (0..len_2).rev() {
                    let t4 = t7.at(k_2);
                    let pair = t4.0;
                    let w_1 = t4.1;
                    let d_t9 = d_v[0];
                    d_v[0] = 0.0;
                    let d_t10 = d_t9 * *w_1;
                    let d_t11 = d_t10 * pair.1;
                    d_v[0] += d_t11;
                }
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    let t2 = *t6.at(k);
                    let count = t2.0;
                    let w = t2.1;
                    let mut d_x_1 = 0.0;
                    for k_1 in (0..count).rev() {
                        let t12 = w * x;
                        let d_t13 = ::chainrule::__private::take(d_v.pop());
                        let d_x_2 = d_t13 * (t12 + t12);
                        d_x_1 += d_x_2;
                    }
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut v_dot = ::chainrule::__private::Vec::<f64>::new();
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&settings.pairs),
                )
                .list()
        };
        let len = t1.len();
        for k in 0..len {
            let t2 = *t1.at(k);
            let count = t2.0;
            let w = t2.1;
            for k_1 in 0..count {
                let t3 = w * x;
                v.push(t3 * x);
                v_dot.push(x_dot * w * x + x_dot * t3);
            }
        }
        let t4 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.pairs.iter().zip(settings.weights.iter()),
                    ),
                )
                .list()
        };
        let len_1 = t4.len();
        for k_2 in 0..len_1 {
            let t5 = t4.at(k_2);
            let pair = t5.0;
            let w_1 = t5.1;
            let t6 = pair.1;
            let t7 = *w_1;
            v[0] = v[0] * t6 * t7;
            v_dot[0] = v_dot[0] * t6 * t7;
        }
        let len_2 = v.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_3 in 0..len_2 {
            let t8 = v[k_3];
            let t8_dot = v_dot[k_3];
            sum += t8 * t8;
            sum_dot += t8_dot * t8 + t8_dot * t8;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `own`.
pub enum own {}
impl own {
    /// The result of `own` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let t1 = "a".to_string();
        let t2 = "bcd".to_string();
        let names = ::chainrule::__private::vec![t1, t2];
        let rates = BTreeMap::from([(2, 3.0), (4, 5.0)]);
        let len = names.len();
        let mut saved_s: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut s = x;
        for k_1 in 0..len {
            saved_s[k_1] = s;
            s = s * x * names[k_1].len() as f64;
        }
        let t3 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(::core::iter::IntoIterator::into_iter(&rates))
                .list()
        };
        let len_1 = t3.len();
        let mut saved_s_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut s_1 = s;
        for k_2 in 0..len_1 {
            let t4 = t3.at(k_2);
            let k_3 = match t4 {
                (k, _) => k,
                _ => ::core::unreachable!(),
            };
            let rate_1 = match t4 {
                (_, rate) => rate,
                _ => ::core::unreachable!(),
            };
            saved_s_1[k_2] = s_1;
            s_1 = s_1 * x * rate_1 + f64::from(*k_3);
        }
        (
            s_1,
            move |d_s_1: f64| {
                let t5 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&rates),
                        )
                        .list()
                };
                let len_1 = t5.len();
                let mut d_s_1_1 = d_s_1;
                let mut d_x = 0.0;
                for k_2 in (0..len_1).rev() {
                    let s_1 = saved_s_1[k_2];
                    let t4 = t5.at(k_2);
                    let k_3 = match t4 {
                        (k, _) => k,
                        _ => ::core::unreachable!(),
                    };
                    let rate_1 = match t4 {
                        (_, rate) => rate,
                        _ => ::core::unreachable!(),
                    };
                    let t6 = s_1 * x;
                    let t7 = t6 * rate_1;
                    let t8 = f64::from(*k_3);
                    let s_2 = t7 + t8;
                    let (d_t9, _) = ::chainrule::__private::add_pullback(
                        &t7,
                        &t8,
                        &s_2,
                        d_s_1_1,
                    );
                    let (d_t10, _) = ::chainrule::__private::mul_pullback(
                        &t6,
                        rate_1,
                        &t7,
                        d_t9,
                    );
                    let d_x_1 = d_t10 * s_1;
                    d_s_1_1 = d_t10 * x;
                    d_x += d_x_1;
                }
                let mut d_s = d_s_1_1;
                let mut d_x_2 = 0.0;
                for k_1 in (0..len).rev() {
                    let s = saved_s[k_1];
                    let d_t11 = d_s * names[k_1].len() as f64;
                    let d_x_3 = d_t11 * s;
                    d_s = d_t11 * x;
                    d_x_2 += d_x_3;
                }
                let d_x_4 = d_x + d_s + d_x_2;
                d_x_4
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
    /// The gradient of `own`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `own` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `own`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `own` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = "a".to_string();
        let t2 = "bcd".to_string();
        let names = ::chainrule::__private::vec![t1, t2];
        let rates = BTreeMap::from([(2, 3.0), (4, 5.0)]);
        let len = names.len();
        let mut s = x;
        let mut s_dot = x_dot;
        for k_1 in 0..len {
            let t3 = names[k_1].len() as f64;
            (s, s_dot) = (s * x * t3, (s_dot * x + x_dot * s) * t3);
        }
        let t4 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(::core::iter::IntoIterator::into_iter(&rates))
                .list()
        };
        let len_1 = t4.len();
        let mut s_1 = s;
        let mut s_1_dot = s_dot;
        for k_2 in 0..len_1 {
            let t5 = t4.at(k_2);
            let k_3 = match t5 {
                (k, _) => k,
                _ => ::core::unreachable!(),
            };
            let rate_1 = match t5 {
                (_, rate) => rate,
                _ => ::core::unreachable!(),
            };
            let t6 = s_1 * x;
            let t7 = t6 * rate_1;
            let rate_1_dot = ::chainrule::__zeros_of!(& rate_1);
            let t7_dot = ::chainrule::__private::mul_pushforward(
                &t6,
                rate_1,
                &t7,
                &(s_1_dot * x + x_dot * s_1),
                &rate_1_dot,
            );
            let t8 = f64::from(*k_3);
            let s_2 = t7 + t8;
            let s_2_dot = ::chainrule::__private::add_pushforward(
                &t7,
                &t8,
                &s_2,
                &t7_dot,
                &0.0,
            );
            s_1 = s_2;
            s_1_dot = s_2_dot;
        }
        (s_1, s_1_dot)
    }
}

/// The derivatives of the function `polynomial`.
pub enum polynomial {}
impl polynomial {
    /// The result of `polynomial` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(row: &[f64], x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(row, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, row, &mut []);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        row: &[f64],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = row.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            sum += row[k] * x.powi(k as i32);
        }
        (
            sum,
            move |d_sum: f64, row: &[f64], _: &mut [f64]| {
                let len = row.len();
                let mut d_x = 0.0;
                for k in 0..len {
                    let t1 = k as i32;
                    let d_t2 = d_sum * row[k];
                    let d_x_1 = ::chainrule::__private::zero_mul(
                        d_t2,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t1),
                            x.powi(::chainrule::__private::pred(t1)),
                        ),
                    );
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `polynomial`, with the shape of its arguments.
    #[inline]
    pub fn grad(row: &[f64], x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(row, x);
        let (d_x,) = pullback(1.0, row, &mut []);
        d_x
    }
    /// The value of `polynomial` and its gradient.
    #[inline]
    pub fn value_and_grad(row: &[f64], x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(row, x);
        let (d_x,) = pullback(1.0, row, &mut []);
        (value, d_x)
    }
    /// The value of `polynomial`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(row: &[f64], x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(row, x);
        let (d_x_added,) = pullback(1.0, row, &mut []);
        *d_x += d_x_added;
        value
    }
    /// The result of `polynomial` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: f64) -> (f64, f64) {
        let (row, x) = args;
        let x_dot = tangents;
        let row_dot = [];
        Self::__jvp(row, &row_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(row: &[f64], row_dot: &[f64], x: f64, x_dot: f64) -> (f64, f64) {
        let len = row.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = row[k];
            let t2 = k as i32;
            sum += t1 * x.powi(t2);
            sum_dot
                += ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(
                        x_dot,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t2),
                            x.powi(::chainrule::__private::pred(t2)),
                        ),
                    ),
                    t1,
                );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `polynomial_of`.
pub enum polynomial_of {}
impl polynomial_of {
    /// The result of `polynomial_of` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        row: &[f64],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(row, x);
        (
            out,
            move |d_out: f64| {
                let mut d_row = ::chainrule::__private::zeros_like(row);
                let (d_x,) = pullback(d_out, row, &mut d_row);
                (d_row, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        row: &[f64],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = row.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            sum += row[k] * x.powi(k as i32);
        }
        (
            sum,
            move |d_sum: f64, row: &[f64], d_row: &mut [f64]| {
                let len = row.len();
                let mut d_x = 0.0;
                for k in 0..len {
                    let t1 = k as i32;
                    let d_t2 = d_sum * x.powi(t1);
                    let d_t3 = d_sum * row[k];
                    let d_x_1 = ::chainrule::__private::zero_mul(
                        d_t3,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t1),
                            x.powi(::chainrule::__private::pred(t1)),
                        ),
                    );
                    d_row[k] += d_t2;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `polynomial_of`, with the shape of its arguments.
    #[inline]
    pub fn grad(row: &[f64], x: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(row, x);
        let mut d_row = ::chainrule::__private::zeros_like(row);
        let (d_x,) = pullback(1.0, row, &mut d_row);
        (d_row, d_x)
    }
    /// The value of `polynomial_of` and its gradient.
    #[inline]
    pub fn value_and_grad(
        row: &[f64],
        x: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(row, x);
        let mut d_row = ::chainrule::__private::zeros_like(row);
        let (d_x,) = pullback(1.0, row, &mut d_row);
        (value, (d_row, d_x))
    }
    /// The value of `polynomial_of`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        row: &[f64],
        x: f64,
        d_row: &mut [f64],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(row, x);
        let (d_x_added,) = pullback(1.0, row, d_row);
        *d_x += d_x_added;
        value
    }
    /// The result of `polynomial_of` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (row, x) = args;
        let (row_dot, x_dot) = tangents;
        Self::__jvp(row, row_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(row: &[f64], row_dot: &[f64], x: f64, x_dot: f64) -> (f64, f64) {
        let len = row.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = row[k];
            let t2 = k as i32;
            let t3 = x.powi(t2);
            sum += t1 * t3;
            sum_dot
                += ::chainrule::__private::zero_mul(row_dot[k], t3)
                    + ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(
                            x_dot,
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::float(t2),
                                x.powi(::chainrule::__private::pred(t2)),
                            ),
                        ),
                        t1,
                    );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `line`.
pub enum line {}
impl line {
    /// The result of `line` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        pair: &Pair,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(pair, x);
        (
            out,
            move |d_out: f64| {
                let mut d_pair = ::chainrule::__private::zeros_like(pair);
                let (d_x,) = pullback(d_out, pair, &mut d_pair);
                (d_pair, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        pair: &Pair,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Pair,
            &mut <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let t1 = pair.a;
        let t2 = t1 * x;
        let t3 = pair.b;
        let t4 = t3 * x;
        let t5 = t4 * x;
        let out = t2 + t5;
        (
            out,
            move |
                d_out: f64,
                pair: &Pair,
                d_pair: &mut <Pair as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t2, d_t5) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t5,
                    &out,
                    d_out,
                );
                let (d_t4, t6) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &x,
                    &t5,
                    d_t5,
                );
                let (d_t3, t7) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &x,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_pair.b, &d_t3);
                let (d_t1, t8) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &x,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_pair.a, &d_t1);
                let d_x = t6 + t7 + t8;
                (d_x,)
            },
        )
    }
    /// The gradient of `line`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        pair: &Pair,
        x: f64,
    ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(pair, x);
        let mut d_pair = ::chainrule::__private::zeros_like(pair);
        let (d_x,) = pullback(1.0, pair, &mut d_pair);
        (d_pair, d_x)
    }
    /// The value of `line` and its gradient.
    #[inline]
    pub fn value_and_grad(
        pair: &Pair,
        x: f64,
    ) -> (f64, (<Pair as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(pair, x);
        let mut d_pair = ::chainrule::__private::zeros_like(pair);
        let (d_x,) = pullback(1.0, pair, &mut d_pair);
        (value, (d_pair, d_x))
    }
    /// The value of `line`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        pair: &Pair,
        x: f64,
        d_pair: &mut <Pair as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(pair, x);
        let (d_x_added,) = pullback(1.0, pair, d_pair);
        *d_x += d_x_added;
        value
    }
    /// The result of `line` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Pair, f64),
        tangents: (&<Pair as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (pair, x) = args;
        let (pair_dot, x_dot) = tangents;
        Self::__jvp(pair, pair_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        pair: &Pair,
        pair_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = pair.a;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &pair_dot.a);
        let t2 = t1 * x;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &x,
            &t2,
            &t1_dot,
            &x_dot,
        );
        let t3 = pair.b;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &pair_dot.b);
        let t4 = t3 * x;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &x,
            &t4,
            &t3_dot,
            &x_dot,
        );
        let t5 = t4 * x;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &x,
            &t5,
            &t4_dot,
            &x_dot,
        );
        let out = t2 + t5;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t5,
            &out,
            &t2_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `fixed_line`.
pub enum fixed_line {}
impl fixed_line {
    /// The result of `fixed_line` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(pair: &Pair, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(pair, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, pair, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        pair: &Pair,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Pair, &mut ()) -> (f64,) + use<>) {
        let t1 = pair.b * x;
        let out = pair.a * x + t1 * x;
        (
            out,
            move |d_out: f64, pair: &Pair, _: &mut ()| {
                let d_x = d_out * (t1 + t1) + d_out * pair.a;
                (d_x,)
            },
        )
    }
    /// The gradient of `fixed_line`, with the shape of its arguments.
    #[inline]
    pub fn grad(pair: &Pair, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(pair, x);
        let (d_x,) = pullback(1.0, pair, &mut ());
        d_x
    }
    /// The value of `fixed_line` and its gradient.
    #[inline]
    pub fn value_and_grad(pair: &Pair, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(pair, x);
        let (d_x,) = pullback(1.0, pair, &mut ());
        (value, d_x)
    }
    /// The value of `fixed_line`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(pair: &Pair, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(pair, x);
        let (d_x_added,) = pullback(1.0, pair, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `fixed_line` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Pair, f64), tangents: f64) -> (f64, f64) {
        let (pair, x) = args;
        let x_dot = tangents;
        let pair_dot = ();
        Self::__jvp(pair, &pair_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        pair: &Pair,
        pair_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = pair.a;
        let t2 = pair.b;
        let t3 = t2 * x;
        let out = t1 * x + t3 * x;
        let out_dot = x_dot * t1 + (x_dot * t2 * x + x_dot * t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `handed_on`.
pub enum handed_on {}
impl handed_on {
    /// The result of `handed_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_polynomial_of_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_polynomial_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_polynomial_of_pullback_1 = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.rows.iter().enumerate(),
                    ),
                )
                .list()
        };
        let len = t2.len();
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_s: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut s: f64 = 1.0;
        for k in 0..len {
            let t4 = t2.at(k);
            let i = t4.0;
            let row = t4.1;
            let s_1 = if i > 0 {
                let (t5, polynomial_pullback) = polynomial::__vjp(row, x);
                let t6 = &settings.rows[0];
                let (t7, polynomial_of_pullback) = polynomial_of::__vjp(t6, s * x);
                let t8 = t5 + t7;
                ::chainrule::__private::push(
                    &mut saved_polynomial_pullback,
                    polynomial_pullback,
                );
                ::chainrule::__private::push(
                    &mut saved_polynomial_of_pullback_1,
                    polynomial_of_pullback,
                );
                saved_t3[k] = t8;
                s * t8
            } else {
                s
            };
            saved_s[k] = s;
            s = s_1;
        }
        let start = &settings.start;
        let t9 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.rows.iter()),
                )
                .list()
        };
        let len_1 = t9.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_1 {
            let row_1 = t9.at(k_1);
            let (t10, polynomial_of_pullback_1) = polynomial_of::__vjp(row_1, x);
            saved_sum[k_1] = sum;
            ::chainrule::__private::push(&mut saved_t1, t10);
            ::chainrule::__private::push(
                &mut saved_polynomial_of_pullback,
                polynomial_of_pullback_1,
            );
            sum += t10;
        }
        let s_2 = s + sum;
        let t11 = &settings.start;
        let (t12, line_pullback) = line::__vjp(t11, x);
        let (t13, fixed_line_pullback) = fixed_line::__vjp(start, x);
        let (t14, elements_pullback) = elements::__vjp(settings, x);
        let out = s_2 * t12 + t13 * t14;
        (
            out,
            move |d_out: f64, settings: &Settings, _: &mut ()| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_polynomial_of_pullback_at = saved_polynomial_of_pullback
                    .len();
                let mut saved_polynomial_pullback_at = saved_polynomial_pullback.len();
                let mut saved_polynomial_of_pullback_1_at = saved_polynomial_of_pullback_1
                    .len();
                let t15 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(
                                settings.rows.iter().enumerate(),
                            ),
                        )
                        .list()
                };
                let len = t15.len();
                let start = &settings.start;
                let t16 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(settings.rows.iter()),
                        )
                        .list()
                };
                let len_1 = t16.len();
                let d_t13 = d_out * t14;
                let d_t14 = d_out * t13;
                let (t17,) = elements_pullback(
                    d_t14,
                    settings,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &*settings,
                    ),
                );
                let (t18,) = fixed_line_pullback(
                    d_t13,
                    start,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        start,
                    ),
                );
                let d_s_2 = d_out * t12;
                let d_t12 = d_out * s_2;
                let (t19,) = line_pullback(
                    d_t12,
                    start,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        start,
                    ),
                );
                let mut d_sum = d_s_2;
                let mut d_x = 0.0;
                for k_1 in (0..len_1).rev() {
                    let sum = saved_sum[k_1];
                    saved_t1_at -= 1;
                    let t10 = &saved_t1[saved_t1_at];
                    saved_polynomial_of_pullback_at -= 1;
                    let polynomial_of_pullback_1 = &saved_polynomial_of_pullback[saved_polynomial_of_pullback_at];
                    let row_1 = t16.at(k_1);
                    let (d_sum_1, d_t10) = ::chainrule::__private::add_pullback(
                        &sum,
                        t10,
                        &(sum + *t10),
                        d_sum,
                    );
                    let (d_x_1,) = polynomial_of_pullback_1(
                        d_t10,
                        row_1,
                        ::chainrule::__private::unread(
                            &mut ::core::option::Option::None,
                            row_1,
                        ),
                    );
                    d_sum = d_sum_1;
                    d_x += d_x_1;
                }
                let mut d_s = d_s_2;
                let mut d_x_2 = 0.0;
                for k in (0..len).rev() {
                    let s = saved_s[k];
                    let t4 = t15.at(k);
                    let i = t4.0;
                    let row = t4.1;
                    let d_x_3 = if i > 0 {
                        saved_polynomial_pullback_at -= 1;
                        let polynomial_pullback = &saved_polynomial_pullback[saved_polynomial_pullback_at];
                        saved_polynomial_of_pullback_1_at -= 1;
                        let polynomial_of_pullback = &saved_polynomial_of_pullback_1[saved_polynomial_of_pullback_1_at];
                        let t6 = &settings.rows[0];
                        let d_t8 = d_s * s;
                        let t20 = d_s * saved_t3[k];
                        let (d_t21,) = polynomial_of_pullback(
                            d_t8,
                            t6,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                t6,
                            ),
                        );
                        let (t22,) = polynomial_pullback(
                            d_t8,
                            row,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                row,
                            ),
                        );
                        d_s = t20 + d_t21 * x;
                        d_t21 * s + t22
                    } else {
                        0.0
                    };
                    d_x_2 += d_x_3;
                }
                let d_x_4 = t17 + t18 + t19 + d_x + d_x_2;
                (d_x_4,)
            },
        )
    }
    /// The gradient of `handed_on`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `handed_on` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `handed_on`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(
                        settings.rows.iter().enumerate(),
                    ),
                )
                .list()
        };
        let len = t1.len();
        let mut s: f64 = 1.0;
        let mut s_dot = 0.0;
        for k in 0..len {
            let t2 = t1.at(k);
            let i = t2.0;
            let row = t2.1;
            if i > 0 {
                let row_dot = ::chainrule::__zeros_of!(& row);
                let (t3, t3_dot) = polynomial::__jvp(row, &row_dot, x, x_dot);
                let t4 = &settings.rows[0];
                let t4_dot = ::chainrule::__zeros_of!(& t4);
                let (t5, t5_dot) = polynomial_of::__jvp(
                    t4,
                    &t4_dot,
                    s * x,
                    ::chainrule::__private::strong_mul(s_dot, x)
                        + ::chainrule::__private::zero_mul(x_dot, s),
                );
                let t6 = t3 + t5;
                (s, s_dot) = (
                    s * t6,
                    ::chainrule::__private::strong_mul(s_dot, t6)
                        + ::chainrule::__private::strong_mul(t3_dot + t5_dot, s),
                );
            }
        }
        let start = &settings.start;
        let t7 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(settings.rows.iter()),
                )
                .list()
        };
        let len_1 = t7.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_1 {
            let row_1 = t7.at(k_1);
            let row_1_dot = ::chainrule::__zeros_of!(& row_1);
            let (t8, t8_dot) = polynomial_of::__jvp(row_1, &row_1_dot, x, x_dot);
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
        let s_1 = s + sum;
        let s_1_dot = s_dot + sum_dot;
        let t10 = &settings.start;
        let t10_dot = ::chainrule::__zeros_of!(& t10);
        let (t11, t11_dot) = line::__jvp(t10, &t10_dot, x, x_dot);
        let start_dot = ::chainrule::__zeros_of!(& start);
        let (t12, t12_dot) = fixed_line::__jvp(start, &start_dot, x, x_dot);
        let settings_dot_1 = ::chainrule::__zeros_of!(settings);
        let (t13, t13_dot) = elements::__jvp(settings, &settings_dot_1, x, x_dot);
        let out = s_1 * t11 + t12 * t13;
        let out_dot = ::chainrule::__private::strong_mul(s_1_dot, t11)
            + ::chainrule::__private::strong_mul(t11_dot, s_1)
            + (::chainrule::__private::strong_mul(t12_dot, t13)
                + ::chainrule::__private::strong_mul(t13_dot, t12));
        (out, out_dot)
    }
}

/// The derivatives of the function `modes`.
pub enum modes {}
impl modes {
    /// The result of `modes` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(settings: &Settings, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(settings, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        settings: &Settings,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Settings, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_polynomial_of_pullback = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let mut saved_polynomial_pullback = ::core::option::Option::None;
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let first = match &settings.mode {
            Mode::Polynomial(row) => {
                let (t4, polynomial_pullback) = polynomial::__vjp(row, x);
                saved_t2 = ::core::option::Option::Some(t4);
                saved_polynomial_pullback = ::core::option::Option::Some(
                    polynomial_pullback,
                );
                t4 * x
            }
            Mode::Square { factor: factor_1, name: name_1 } => {
                *factor_1 * x * x + name_1.len() as f64
            }
        };
        let second = match settings.mode {
            Mode::Polynomial(ref row_1) => {
                let (t5, polynomial_of_pullback) = polynomial_of::__vjp(row_1, x);
                saved_t1 = ::core::option::Option::Some(t5);
                saved_polynomial_of_pullback = ::core::option::Option::Some(
                    polynomial_of_pullback,
                );
                t5 * x
            }
            Mode::Square { factor: factor_2, .. } => factor_2 * x * x,
        };
        let mut s = second;
        for k in 0..3 {
            match &settings.mode {
                Mode::Polynomial(row_2) => {
                    let t6 = {
                        use ::chainrule::__private::List as _;
                        ::chainrule::__private::Walk(
                                ::core::iter::IntoIterator::into_iter(row_2),
                            )
                            .list()
                    };
                    let len = t6.len();
                    let start = saved_t3.len();
                    saved_t3.resize(start + len, 0.0);
                    let end = start + len;
                    let saved_t3_1 = &mut saved_t3[start..end];
                    for k_1 in 0..len {
                        let w = t6.at(k_1);
                        let t7 = s * *w;
                        saved_t3_1[k_1] = t7;
                        s = t7 * x;
                    }
                }
                _ => {}
            }
        }
        let out = s * first;
        (
            out,
            move |d_out: f64, settings: &Settings, _: &mut ()| {
                let mut saved_t3_at = saved_t3.len();
                let t8 = &settings.mode;
                let d_first = d_out * s;
                let mut d_s = d_out * first;
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    let d_x_3 = match t8 {
                        Mode::Polynomial(row_2) => {
                            let t6 = {
                                use ::chainrule::__private::List as _;
                                ::chainrule::__private::Walk(
                                        ::core::iter::IntoIterator::into_iter(row_2),
                                    )
                                    .list()
                            };
                            let len = t6.len();
                            saved_t3_at -= len;
                            let start_1 = saved_t3_at;
                            let end_1 = start_1 + len;
                            let mut d_x_1 = 0.0;
                            let saved_t3_2 = &saved_t3[start_1..end_1];
                            for k_1 in (0..len).rev() {
                                let w = t6.at(k_1);
                                let d_x_2 = d_s * saved_t3_2[k_1];
                                d_s *= x * *w;
                                d_x_1 += d_x_2;
                            }
                            d_x_1
                        }
                        _ => 0.0,
                    };
                    d_x += d_x_3;
                }
                let t12 = match settings.mode {
                    Mode::Polynomial(ref row_1) => {
                        let t5 = ::chainrule::__private::kept(&saved_t1);
                        let polynomial_of_pullback = ::chainrule::__private::kept(
                            &saved_polynomial_of_pullback,
                        );
                        let (d_t5, t9) = ::chainrule::__private::mul_pullback(
                            t5,
                            &x,
                            &(*t5 * x),
                            d_s,
                        );
                        let (t10,) = polynomial_of_pullback(
                            d_t5,
                            row_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                row_1,
                            ),
                        );
                        t9 + t10
                    }
                    Mode::Square { factor: factor_2, .. } => {
                        let t11 = factor_2 * x;
                        d_s * (t11 + t11)
                    }
                };
                let t16 = match t8 {
                    Mode::Polynomial(row) => {
                        let t4 = ::chainrule::__private::kept(&saved_t2);
                        let polynomial_pullback = ::chainrule::__private::kept(
                            &saved_polynomial_pullback,
                        );
                        let (d_t4, t13) = ::chainrule::__private::mul_pullback(
                            t4,
                            &x,
                            &(*t4 * x),
                            d_first,
                        );
                        let (t14,) = polynomial_pullback(
                            d_t4,
                            row,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                row,
                            ),
                        );
                        t13 + t14
                    }
                    Mode::Square { factor: factor_1, name: name_1 } => {
                        let t15 = *factor_1 * x;
                        d_first * (t15 + t15)
                    }
                };
                let d_x_4 = d_x + t12 + t16;
                (d_x_4,)
            },
        )
    }
    /// The gradient of `modes`, with the shape of its arguments.
    #[inline]
    pub fn grad(settings: &Settings, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        d_x
    }
    /// The value of `modes` and its gradient.
    #[inline]
    pub fn value_and_grad(settings: &Settings, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x,) = pullback(1.0, settings, &mut ());
        (value, d_x)
    }
    /// The value of `modes`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(settings: &Settings, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(settings, x);
        let (d_x_added,) = pullback(1.0, settings, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `modes` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Settings, f64), tangents: f64) -> (f64, f64) {
        let (settings, x) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(settings, &settings_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let (first, first_dot) = match &settings.mode {
            Mode::Polynomial(row) => {
                let row_dot = ::chainrule::__zeros_of!(& row);
                let (t1, t1_dot) = polynomial::__jvp(row, &row_dot, x, x_dot);
                let t2 = t1 * x;
                let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t1,
                    &x,
                    &t2,
                    &t1_dot,
                    &x_dot,
                );
                (t2, t2_dot)
            }
            Mode::Square { factor: factor_1, name: name_1 } => {
                let t3 = *factor_1;
                let t4 = t3 * x;
                (t4 * x + name_1.len() as f64, x_dot * t3 * x + x_dot * t4)
            }
        };
        let (second, second_dot) = match settings.mode {
            Mode::Polynomial(ref row_1) => {
                let row_1_dot = ::chainrule::__zeros_of!(& row_1);
                let (t5, t5_dot) = polynomial_of::__jvp(row_1, &row_1_dot, x, x_dot);
                let t6 = t5 * x;
                let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t5,
                    &x,
                    &t6,
                    &t5_dot,
                    &x_dot,
                );
                (t6, t6_dot)
            }
            Mode::Square { factor: factor_2, .. } => {
                let t7 = factor_2 * x;
                (t7 * x, x_dot * factor_2 * x + x_dot * t7)
            }
        };
        let mut s = second;
        let mut s_dot = second_dot;
        for k in 0..3 {
            match &settings.mode {
                Mode::Polynomial(row_2) => {
                    let t8 = {
                        use ::chainrule::__private::List as _;
                        ::chainrule::__private::Walk(
                                ::core::iter::IntoIterator::into_iter(row_2),
                            )
                            .list()
                    };
                    let len = t8.len();
                    for k_1 in 0..len {
                        let w = t8.at(k_1);
                        let t9 = *w;
                        let t10 = s * t9;
                        s = t10 * x;
                        s_dot = ::chainrule::__private::strong_mul(
                            ::chainrule::__private::strong_mul(s_dot, t9),
                            x,
                        ) + ::chainrule::__private::zero_mul(x_dot, t10);
                    }
                }
                _ => {}
            }
        }
        let out = s * first;
        let out_dot = ::chainrule::__private::strong_mul(s_dot, first)
            + ::chainrule::__private::strong_mul(first_dot, s);
        (out, out_dot)
    }
}

/// The derivatives of the function `tree`.
pub enum tree {}
impl tree {
    /// The result of `tree` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        tree_of: &Tree,
        x: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(tree_of, x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, tree_of, &mut (), x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        tree_of: &Tree,
        x: &[f64],
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(f64, &Tree, &mut (), &[f64], &mut [f64]),
        >,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_tree_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_tree_pullback_1 = ::core::option::Option::None;
        let mut saved_tree_pullback_2 = ::core::option::Option::None;
        let mut saved_tree_pullback_3 = ::core::option::Option::None;
        let mut saved_tree_pullback_4 = ::core::option::Option::None;
        let mut saved_tree_pullback_5 = ::core::option::Option::None;
        let (out, t3_1, t4_1, t5_1) = match tree_of {
            Tree::Add(a, b) => {
                let (t1, tree_pullback) = tree::__vjp(a, x);
                let (t2, tree_pullback_1) = tree::__vjp(b, x);
                saved_tree_pullback_1 = ::core::option::Option::Some(tree_pullback);
                saved_tree_pullback_2 = ::core::option::Option::Some(tree_pullback_1);
                (t1 + t2, 0.0, 0.0, 0.0)
            }
            Tree::Mul(a_1, b_1) => {
                let (t3, tree_pullback_2) = tree::__vjp(a_1, x);
                let (t4, tree_pullback_3) = tree::__vjp(b_1, x);
                saved_tree_pullback_3 = ::core::option::Option::Some(tree_pullback_2);
                saved_tree_pullback_4 = ::core::option::Option::Some(tree_pullback_3);
                (t3 * t4, t3, t4, 0.0)
            }
            Tree::Const(c) => (*c, 0.0, 0.0, 0.0),
            Tree::Var(i) => (x[*i], 0.0, 0.0, 0.0),
            Tree::Sin { of: of_1 } => {
                let (t5, tree_pullback_4) = tree::__vjp(of_1, x);
                saved_tree_pullback_5 = ::core::option::Option::Some(tree_pullback_4);
                (t5.sin(), 0.0, 0.0, t5)
            }
            Tree::Sum(all) => {
                let t6 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(all),
                        )
                        .list()
                };
                let len = t6.len();
                let mut sum: f64 = 0.0;
                for k in 0..len {
                    let one = t6.at(k);
                    let (t7, tree_pullback_5) = tree::__vjp(one, x);
                    ::chainrule::__private::push(
                        &mut saved_tree_pullback,
                        tree_pullback_5,
                    );
                    sum += t7;
                }
                (sum, 0.0, 0.0, 0.0)
            }
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                tree_of: &Tree,
                _: &mut (),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_tree_pullback_at = saved_tree_pullback.len();
                match tree_of {
                    Tree::Add(a, b) => {
                        let tree_pullback = ::chainrule::__private::kept(
                            &saved_tree_pullback_1,
                        );
                        let tree_pullback_1 = ::chainrule::__private::kept(
                            &saved_tree_pullback_2,
                        );
                        tree_pullback_1(
                            d_out,
                            b,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                b,
                            ),
                            x,
                            &mut *d_x,
                        );
                        tree_pullback(
                            d_out,
                            a,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                a,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Mul(a_1, b_1) => {
                        let tree_pullback_2 = ::chainrule::__private::kept(
                            &saved_tree_pullback_3,
                        );
                        let tree_pullback_3 = ::chainrule::__private::kept(
                            &saved_tree_pullback_4,
                        );
                        let d_t3 = d_out * t4_1;
                        let d_t4 = d_out * t3_1;
                        tree_pullback_3(
                            d_t4,
                            b_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                b_1,
                            ),
                            x,
                            &mut *d_x,
                        );
                        tree_pullback_2(
                            d_t3,
                            a_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                a_1,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Const(c) => {}
                    Tree::Var(i) => {
                        d_x[*i] += d_out;
                    }
                    Tree::Sin { of: of_1 } => {
                        let tree_pullback_4 = ::chainrule::__private::kept(
                            &saved_tree_pullback_5,
                        );
                        let d_t5 = d_out * t5_1.cos();
                        tree_pullback_4(
                            d_t5,
                            of_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                of_1,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Sum(all) => {
                        let t6 = {
                            use ::chainrule::__private::List as _;
                            ::chainrule::__private::Walk(
                                    ::core::iter::IntoIterator::into_iter(all),
                                )
                                .list()
                        };
                        let len = t6.len();
                        for k in (0..len).rev() {
                            saved_tree_pullback_at -= 1;
                            let tree_pullback_5 = &saved_tree_pullback[saved_tree_pullback_at];
                            let one = t6.at(k);
                            tree_pullback_5(
                                d_out,
                                one,
                                ::chainrule::__private::unread(
                                    &mut ::core::option::Option::None,
                                    one,
                                ),
                                x,
                                &mut *d_x,
                            );
                        }
                    }
                }
            }),
        )
    }
    /// The gradient of `tree`, with the shape of its arguments.
    #[inline]
    pub fn grad(tree_of: &Tree, x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(tree_of, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, tree_of, &mut (), x, &mut d_x);
        d_x
    }
    /// The value of `tree` and its gradient.
    #[inline]
    pub fn value_and_grad(
        tree_of: &Tree,
        x: &[f64],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(tree_of, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, tree_of, &mut (), x, &mut d_x);
        (value, d_x)
    }
    /// The value of `tree`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(tree_of: &Tree, x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(tree_of, x);
        pullback(1.0, tree_of, &mut (), x, d_x);
        value
    }
    /// The result of `tree` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Tree, &[f64]), tangents: &[f64]) -> (f64, f64) {
        let (tree_of, x) = args;
        let x_dot = tangents;
        let tree_of_dot = ();
        Self::__jvp(tree_of, &tree_of_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        tree_of: &Tree,
        tree_of_dot: &impl ?::core::marker::Sized,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let (out, out_dot) = match tree_of {
            Tree::Add(a, b) => {
                let a_dot = ::chainrule::__zeros_of!(& a);
                let (t1, t1_dot) = tree::__jvp(a, &a_dot, x, x_dot);
                let b_dot = ::chainrule::__zeros_of!(& b);
                let (t2, t2_dot) = tree::__jvp(b, &b_dot, x, x_dot);
                (t1 + t2, t1_dot + t2_dot)
            }
            Tree::Mul(a_1, b_1) => {
                let a_1_dot = ::chainrule::__zeros_of!(& a_1);
                let (t3, t3_dot) = tree::__jvp(a_1, &a_1_dot, x, x_dot);
                let b_1_dot = ::chainrule::__zeros_of!(& b_1);
                let (t4, t4_dot) = tree::__jvp(b_1, &b_1_dot, x, x_dot);
                (
                    t3 * t4,
                    ::chainrule::__private::strong_mul(t3_dot, t4)
                        + ::chainrule::__private::strong_mul(t4_dot, t3),
                )
            }
            Tree::Const(c) => (*c, 0.0),
            Tree::Var(i) => {
                let t5 = *i;
                (x[t5], x_dot[t5])
            }
            Tree::Sin { of: of_1 } => {
                let of_1_dot = ::chainrule::__zeros_of!(& of_1);
                let (t6, t6_dot) = tree::__jvp(of_1, &of_1_dot, x, x_dot);
                (t6.sin(), ::chainrule::__private::strong_mul(t6_dot, t6.cos()))
            }
            Tree::Sum(all) => {
                let t7 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(all),
                        )
                        .list()
                };
                let len = t7.len();
                let mut sum: f64 = 0.0;
                let mut sum_dot = 0.0;
                for k in 0..len {
                    let one = t7.at(k);
                    let one_dot = ::chainrule::__zeros_of!(& one);
                    let (t8, t8_dot) = tree::__jvp(one, &one_dot, x, x_dot);
                    sum += t8;
                    sum_dot += t8_dot;
                }
                (sum, sum_dot)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `tree_behind`.
pub enum tree_behind {}
impl tree_behind {
    /// The result of `tree_behind` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        tree: &Tree,
        x: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(tree, x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, tree, &mut (), x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        tree: &Tree,
        x: &[f64],
    ) -> (
        f64,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(f64, &Tree, &mut (), &[f64], &mut [f64]),
        >,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_tree_behind_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_tree_behind_pullback_1 = ::core::option::Option::None;
        let mut saved_tree_behind_pullback_2 = ::core::option::Option::None;
        let mut saved_tree_behind_pullback_3 = ::core::option::Option::None;
        let mut saved_tree_behind_pullback_4 = ::core::option::Option::None;
        let mut saved_tree_behind_pullback_5 = ::core::option::Option::None;
        let (out, left_1, t5_1, v_1) = match *tree {
            Tree::Add(ref a, ref b) => {
                let (t1, tree_behind_pullback) = tree_behind::__vjp(a, x);
                let t2 = &**b;
                let (t3, tree_behind_pullback_1) = tree_behind::__vjp(t2, x);
                saved_tree_behind_pullback_1 = ::core::option::Option::Some(
                    tree_behind_pullback,
                );
                saved_tree_behind_pullback_2 = ::core::option::Option::Some(
                    tree_behind_pullback_1,
                );
                (t1 + t3, 0.0, 0.0, 0.0)
            }
            Tree::Mul(ref a_1, ref b_1) => {
                let t4 = a_1.as_ref();
                let (left, tree_behind_pullback_2) = tree_behind::__vjp(t4, x);
                let (t5, tree_behind_pullback_3) = tree_behind::__vjp(b_1, x);
                saved_tree_behind_pullback_3 = ::core::option::Option::Some(
                    tree_behind_pullback_2,
                );
                saved_tree_behind_pullback_4 = ::core::option::Option::Some(
                    tree_behind_pullback_3,
                );
                (left * t5, left, t5, 0.0)
            }
            Tree::Const(c) => (c, 0.0, 0.0, 0.0),
            Tree::Var(i) => (x[i], 0.0, 0.0, 0.0),
            Tree::Sin { of: ref of_1 } => {
                let (v, tree_behind_pullback_4) = tree_behind::__vjp(of_1, x);
                saved_tree_behind_pullback_5 = ::core::option::Option::Some(
                    tree_behind_pullback_4,
                );
                (v.sin(), 0.0, 0.0, v)
            }
            Tree::Sum(ref all) => {
                let t6 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(all.iter()),
                        )
                        .list()
                };
                let len = t6.len();
                let mut sum: f64 = -0.0;
                for k in 0..len {
                    let one = t6.at(k);
                    let (t7, tree_behind_pullback_5) = tree_behind::__vjp(one, x);
                    ::chainrule::__private::push(
                        &mut saved_tree_behind_pullback,
                        tree_behind_pullback_5,
                    );
                    sum += t7;
                }
                (sum, 0.0, 0.0, 0.0)
            }
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                tree: &Tree,
                _: &mut (),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_tree_behind_pullback_at = saved_tree_behind_pullback.len();
                match *tree {
                    Tree::Add(ref a, ref b) => {
                        let tree_behind_pullback = ::chainrule::__private::kept(
                            &saved_tree_behind_pullback_1,
                        );
                        let tree_behind_pullback_1 = ::chainrule::__private::kept(
                            &saved_tree_behind_pullback_2,
                        );
                        let t2 = &**b;
                        tree_behind_pullback_1(
                            d_out,
                            t2,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                t2,
                            ),
                            x,
                            &mut *d_x,
                        );
                        tree_behind_pullback(
                            d_out,
                            a,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                a,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Mul(ref a_1, ref b_1) => {
                        let tree_behind_pullback_2 = ::chainrule::__private::kept(
                            &saved_tree_behind_pullback_3,
                        );
                        let tree_behind_pullback_3 = ::chainrule::__private::kept(
                            &saved_tree_behind_pullback_4,
                        );
                        let t4 = a_1.as_ref();
                        let d_left = d_out * t5_1;
                        let d_t5 = d_out * left_1;
                        tree_behind_pullback_3(
                            d_t5,
                            b_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                b_1,
                            ),
                            x,
                            &mut *d_x,
                        );
                        tree_behind_pullback_2(
                            d_left,
                            t4,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                t4,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Const(c) => {}
                    Tree::Var(i) => {
                        d_x[i] += d_out;
                    }
                    Tree::Sin { of: ref of_1 } => {
                        let tree_behind_pullback_4 = ::chainrule::__private::kept(
                            &saved_tree_behind_pullback_5,
                        );
                        let d_v = d_out * v_1.cos();
                        tree_behind_pullback_4(
                            d_v,
                            of_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                of_1,
                            ),
                            x,
                            &mut *d_x,
                        );
                    }
                    Tree::Sum(ref all) => {
                        let t6 = {
                            use ::chainrule::__private::List as _;
                            ::chainrule::__private::Walk(
                                    ::core::iter::IntoIterator::into_iter(all.iter()),
                                )
                                .list()
                        };
                        let len = t6.len();
                        for k in (0..len).rev() {
                            saved_tree_behind_pullback_at -= 1;
                            let tree_behind_pullback_5 = &saved_tree_behind_pullback[saved_tree_behind_pullback_at];
                            let one = t6.at(k);
                            tree_behind_pullback_5(
                                d_out,
                                one,
                                ::chainrule::__private::unread(
                                    &mut ::core::option::Option::None,
                                    one,
                                ),
                                x,
                                &mut *d_x,
                            );
                        }
                    }
                }
            }),
        )
    }
    /// The gradient of `tree_behind`, with the shape of its arguments.
    #[inline]
    pub fn grad(tree: &Tree, x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(tree, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, tree, &mut (), x, &mut d_x);
        d_x
    }
    /// The value of `tree_behind` and its gradient.
    #[inline]
    pub fn value_and_grad(
        tree: &Tree,
        x: &[f64],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(tree, x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, tree, &mut (), x, &mut d_x);
        (value, d_x)
    }
    /// The value of `tree_behind`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(tree: &Tree, x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(tree, x);
        pullback(1.0, tree, &mut (), x, d_x);
        value
    }
    /// The result of `tree_behind` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Tree, &[f64]), tangents: &[f64]) -> (f64, f64) {
        let (tree, x) = args;
        let x_dot = tangents;
        let tree_dot = ();
        Self::__jvp(tree, &tree_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        tree: &Tree,
        tree_dot: &impl ?::core::marker::Sized,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let (out, out_dot) = match *tree {
            Tree::Add(ref a, ref b) => {
                let a_dot = ::chainrule::__zeros_of!(& a);
                let (t1, t1_dot) = tree_behind::__jvp(a, &a_dot, x, x_dot);
                let t2 = &**b;
                let t2_dot = ::chainrule::__zeros_of!(& t2);
                let (t3, t3_dot) = tree_behind::__jvp(t2, &t2_dot, x, x_dot);
                (t1 + t3, t1_dot + t3_dot)
            }
            Tree::Mul(ref a_1, ref b_1) => {
                let t4 = a_1.as_ref();
                let t4_dot = ::chainrule::__zeros_of!(& t4);
                let (left, left_dot) = tree_behind::__jvp(t4, &t4_dot, x, x_dot);
                let b_1_dot = ::chainrule::__zeros_of!(& b_1);
                let (t5, t5_dot) = tree_behind::__jvp(b_1, &b_1_dot, x, x_dot);
                (
                    left * t5,
                    ::chainrule::__private::strong_mul(left_dot, t5)
                        + ::chainrule::__private::strong_mul(t5_dot, left),
                )
            }
            Tree::Const(c) => (c, 0.0),
            Tree::Var(i) => (x[i], x_dot[i]),
            Tree::Sin { of: ref of_1 } => {
                let of_1_dot = ::chainrule::__zeros_of!(& of_1);
                let (v, v_dot) = tree_behind::__jvp(of_1, &of_1_dot, x, x_dot);
                (v.sin(), ::chainrule::__private::strong_mul(v_dot, v.cos()))
            }
            Tree::Sum(ref all) => {
                let t6 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(all.iter()),
                        )
                        .list()
                };
                let len = t6.len();
                let mut sum: f64 = -0.0;
                let mut sum_dot = 0.0;
                for k in 0..len {
                    let one = t6.at(k);
                    let one_dot = ::chainrule::__zeros_of!(& one);
                    let (t7, t7_dot) = tree_behind::__jvp(one, &one_dot, x, x_dot);
                    sum += t7;
                    sum_dot += t7_dot;
                }
                (sum, sum_dot)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `first_arm`.
pub enum first_arm {}
impl first_arm {
    /// The result of `first_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, river: &River) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, river);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, river, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        river: &River,
    ) -> (
        f64,
        ::chainrule::__private::Box<dyn ::core::ops::Fn(f64, &River, &mut ()) -> (f64,)>,
    ) {
        let mut saved_first_arm_pullback = ::core::option::Option::None;
        let (out, t1_1) = if river.arms.is_empty() {
            ((x * river.flow).sin(), 0.0)
        } else {
            let first = river.first();
            let (t1, first_arm_pullback) = first_arm::__vjp(x * x, first);
            saved_first_arm_pullback = ::core::option::Option::Some(first_arm_pullback);
            (x * t1 * first.flow, t1)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                river: &River,
                _: &mut ()|
            {
                let d_x = if river.arms.is_empty() {
                    let t2 = river.flow;
                    let d_t3 = d_out * (x * t2).cos();
                    d_t3 * t2
                } else {
                    let first_arm_pullback = ::chainrule::__private::kept(
                        &saved_first_arm_pullback,
                    );
                    let first = river.first();
                    let d_t4 = d_out * first.flow;
                    let d_t1 = d_t4 * x;
                    let (d_t5,) = first_arm_pullback(
                        d_t1,
                        first,
                        ::chainrule::__private::unread(
                            &mut ::core::option::Option::None,
                            first,
                        ),
                    );
                    let t6 = d_t5 * x;
                    d_t4 * t1_1 + t6 + t6
                };
                (d_x,)
            }),
        )
    }
    /// The gradient of `first_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, river: &River) -> f64 {
        let (_, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        d_x
    }
    /// The value of `first_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, river: &River) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        (value, d_x)
    }
    /// The value of `first_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, river: &River, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x_added,) = pullback(1.0, river, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `first_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &River), tangents: f64) -> (f64, f64) {
        let (x, river) = args;
        let x_dot = tangents;
        let river_dot = ();
        Self::__jvp(x, x_dot, river, &river_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        river: &River,
        river_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if river.arms.is_empty() {
            let t1 = river.flow;
            let t2 = x * t1;
            (t2.sin(), x_dot * t1 * t2.cos())
        } else {
            let first = river.first();
            let first_dot = ::chainrule::__zeros_of!(& first);
            let (t3, t3_dot) = first_arm::__jvp(
                x * x,
                x_dot * x + x_dot * x,
                first,
                &first_dot,
            );
            let t4 = first.flow;
            (
                x * t3 * t4,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::zero_mul(x_dot, t3)
                        + ::chainrule::__private::strong_mul(t3_dot, x),
                    t4,
                ),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `arms_by_count`.
pub enum arms_by_count {}
impl arms_by_count {
    /// The result of `arms_by_count` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, river: &River) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, river);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, river, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        river: &River,
    ) -> (
        f64,
        ::chainrule::__private::Box<dyn ::core::ops::Fn(f64, &River, &mut ()) -> (f64,)>,
    ) {
        let mut saved_arms_by_count_pullback = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_arms_by_count_pullback_1 = ::core::option::Option::None;
        let (out, t2_1, t4_1) = match river.arms.len() {
            0 => ((x * river.flow).sin(), 0.0, 0.0),
            1 => {
                let mut first = river.first();
                let (t2, arms_by_count_pullback) = arms_by_count::__vjp(x * x, first);
                let t3 = first.flow();
                saved_arms_by_count_pullback = ::core::option::Option::Some(
                    arms_by_count_pullback,
                );
                saved_t1 = ::core::option::Option::Some(t3);
                (x * t2 * t3, t2, 0.0)
            }
            _ => {
                let first_1 = river.first();
                let (t4, arms_by_count_pullback_1) = arms_by_count::__vjp(x, first_1);
                saved_arms_by_count_pullback_1 = ::core::option::Option::Some(
                    arms_by_count_pullback_1,
                );
                (x * t4, 0.0, t4)
            }
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                river: &River,
                _: &mut ()|
            {
                let d_x = match river.arms.len() {
                    0 => {
                        let t5 = river.flow;
                        let d_t6 = d_out * (x * t5).cos();
                        d_t6 * t5
                    }
                    1 => {
                        let arms_by_count_pullback = ::chainrule::__private::kept(
                            &saved_arms_by_count_pullback,
                        );
                        let t3 = ::chainrule::__private::kept(&saved_t1);
                        let first = river.first();
                        let t7 = x * t2_1;
                        let (d_t8, _) = ::chainrule::__private::mul_pullback(
                            &t7,
                            t3,
                            &(t7 * *t3),
                            d_out,
                        );
                        let d_t2 = d_t8 * x;
                        let (d_t9,) = arms_by_count_pullback(
                            d_t2,
                            first,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                first,
                            ),
                        );
                        let t10 = d_t9 * x;
                        d_t8 * t2_1 + t10 + t10
                    }
                    _ => {
                        let arms_by_count_pullback_1 = ::chainrule::__private::kept(
                            &saved_arms_by_count_pullback_1,
                        );
                        let first_1 = river.first();
                        let d_t4 = d_out * x;
                        let (t11,) = arms_by_count_pullback_1(
                            d_t4,
                            first_1,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                first_1,
                            ),
                        );
                        d_out * t4_1 + t11
                    }
                };
                (d_x,)
            }),
        )
    }
    /// The gradient of `arms_by_count`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, river: &River) -> f64 {
        let (_, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        d_x
    }
    /// The value of `arms_by_count` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, river: &River) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        (value, d_x)
    }
    /// The value of `arms_by_count`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, river: &River, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x_added,) = pullback(1.0, river, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `arms_by_count` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &River), tangents: f64) -> (f64, f64) {
        let (x, river) = args;
        let x_dot = tangents;
        let river_dot = ();
        Self::__jvp(x, x_dot, river, &river_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        river: &River,
        river_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match river.arms.len() {
            0 => {
                let t1 = river.flow;
                let t2 = x * t1;
                (t2.sin(), x_dot * t1 * t2.cos())
            }
            1 => {
                let mut first = river.first();
                let first_dot = ::chainrule::__zeros_of!(& first);
                let (t3, t3_dot) = arms_by_count::__jvp(
                    x * x,
                    x_dot * x + x_dot * x,
                    first,
                    &first_dot,
                );
                let t4 = x * t3;
                let t5 = first.flow();
                let t6 = t4 * t5;
                let t5_dot = ::chainrule::__zeros_of!(& t5);
                let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t4,
                    &t5,
                    &t6,
                    &(::chainrule::__private::zero_mul(x_dot, t3)
                        + ::chainrule::__private::strong_mul(t3_dot, x)),
                    &t5_dot,
                );
                (t6, t6_dot)
            }
            _ => {
                let first_1 = river.first();
                let first_1_dot = ::chainrule::__zeros_of!(& first_1);
                let (t7, t7_dot) = arms_by_count::__jvp(x, x_dot, first_1, &first_1_dot);
                (
                    x * t7,
                    ::chainrule::__private::zero_mul(x_dot, t7)
                        + ::chainrule::__private::strong_mul(t7_dot, x),
                )
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `arms_in_loop`.
pub enum arms_in_loop {}
impl arms_in_loop {
    /// The result of `arms_in_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, river: &River) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, river);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, river, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        river: &River,
    ) -> (
        f64,
        ::chainrule::__private::Box<dyn ::core::ops::Fn(f64, &River, &mut ()) -> (f64,)>,
    ) {
        let mut saved_arms_in_loop_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_s = ::chainrule::__private::Vec::<(f64, f64)>::with_capacity(64);
        let (out, trips_1) = if river.arms.is_empty() {
            (x * river.flow, ::core::default::Default::default())
        } else {
            let mut s = x;
            let mut trips = 0usize;
            for k in 0..3 {
                let mut first = river.first();
                let (t2, arms_in_loop_pullback) = arms_in_loop::__vjp(s * 0.3, first);
                let t3 = first.flow();
                let s_1 = s + t2 * t3;
                let exits = if s_1 > 20.0 { true } else { false };
                ::chainrule::__private::push(
                    &mut saved_arms_in_loop_pullback,
                    arms_in_loop_pullback,
                );
                ::chainrule::__private::push(&mut saved_t1, t3);
                ::chainrule::__private::push(&mut saved_s, (s, t2));
                trips += 1;
                s = s_1;
                if exits {
                    break;
                }
            }
            (s, trips)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                river: &River,
                _: &mut ()|
            {
                let mut saved_arms_in_loop_pullback_at = saved_arms_in_loop_pullback
                    .len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_s_at = saved_s.len();
                let d_x = if river.arms.is_empty() {
                    d_out * river.flow
                } else {
                    let mut d_s = d_out;
                    for _ in 0..trips_1 {
                        saved_arms_in_loop_pullback_at -= 1;
                        let arms_in_loop_pullback = &saved_arms_in_loop_pullback[saved_arms_in_loop_pullback_at];
                        saved_t1_at -= 1;
                        let t3 = &saved_t1[saved_t1_at];
                        saved_s_at -= 1;
                        let (s, t2) = saved_s[saved_s_at];
                        let first = river.first();
                        let t4 = t2 * *t3;
                        let s_1 = s + t4;
                        let (t5, d_t6) = ::chainrule::__private::add_pullback(
                            &s,
                            &t4,
                            &s_1,
                            d_s,
                        );
                        let (d_t2, _) = ::chainrule::__private::mul_pullback(
                            &t2,
                            t3,
                            &t4,
                            d_t6,
                        );
                        let (d_t7,) = arms_in_loop_pullback(
                            d_t2,
                            first,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                first,
                            ),
                        );
                        d_s = t5 + d_t7 * 0.3;
                    }
                    d_s
                };
                (d_x,)
            }),
        )
    }
    /// The gradient of `arms_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, river: &River) -> f64 {
        let (_, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        d_x
    }
    /// The value of `arms_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, river: &River) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        (value, d_x)
    }
    /// The value of `arms_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, river: &River, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x_added,) = pullback(1.0, river, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `arms_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &River), tangents: f64) -> (f64, f64) {
        let (x, river) = args;
        let x_dot = tangents;
        let river_dot = ();
        Self::__jvp(x, x_dot, river, &river_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        river: &River,
        river_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if river.arms.is_empty() {
            let t1 = river.flow;
            (x * t1, x_dot * t1)
        } else {
            let mut s = x;
            let mut s_dot = x_dot;
            for k in 0..3 {
                let mut first = river.first();
                let first_dot = ::chainrule::__zeros_of!(& first);
                let (t2, t2_dot) = arms_in_loop::__jvp(
                    s * 0.3,
                    s_dot * 0.3,
                    first,
                    &first_dot,
                );
                let t3 = first.flow();
                let t4 = t2 * t3;
                let t3_dot = ::chainrule::__zeros_of!(& t3);
                let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t2,
                    &t3,
                    &t4,
                    &t2_dot,
                    &t3_dot,
                );
                let s_1 = s + t4;
                let s_1_dot = ::chainrule::__private::add_pushforward(
                    &s,
                    &t4,
                    &s_1,
                    &s_dot,
                    &t4_dot,
                );
                let exits = if s_1 > 20.0 { true } else { false };
                let s_1_dot_1 = s_1_dot.clone();
                s = s_1;
                s_dot = s_1_dot_1;
                if exits {
                    break;
                }
            }
            (s, s_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `last_arm`.
pub enum last_arm {}
impl last_arm {
    /// The result of `last_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, river: &River) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, river);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, river, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        river: &River,
    ) -> (
        f64,
        ::chainrule::__private::Box<dyn ::core::ops::Fn(f64, &River, &mut ()) -> (f64,)>,
    ) {
        let mut saved_last_arm_pullback = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let (out, t2_1) = match river.last() {
            Some(last) => {
                let (t2, last_arm_pullback) = last_arm::__vjp(x * x, last);
                let t3 = last.flow();
                saved_last_arm_pullback = ::core::option::Option::Some(
                    last_arm_pullback,
                );
                saved_t1 = ::core::option::Option::Some(t3);
                (x * t2 * t3, t2)
            }
            None => ((x * river.flow).sin(), 0.0),
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                river: &River,
                _: &mut ()|
            {
                let d_x = match river.last() {
                    Some(last) => {
                        let last_arm_pullback = ::chainrule::__private::kept(
                            &saved_last_arm_pullback,
                        );
                        let t3 = ::chainrule::__private::kept(&saved_t1);
                        let t4 = x * t2_1;
                        let (d_t5, _) = ::chainrule::__private::mul_pullback(
                            &t4,
                            t3,
                            &(t4 * *t3),
                            d_out,
                        );
                        let d_t2 = d_t5 * x;
                        let (d_t6,) = last_arm_pullback(
                            d_t2,
                            last,
                            ::chainrule::__private::unread(
                                &mut ::core::option::Option::None,
                                last,
                            ),
                        );
                        let t7 = d_t6 * x;
                        d_t5 * t2_1 + t7 + t7
                    }
                    None => {
                        let t8 = river.flow;
                        let d_t9 = d_out * (x * t8).cos();
                        d_t9 * t8
                    }
                };
                (d_x,)
            }),
        )
    }
    /// The gradient of `last_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, river: &River) -> f64 {
        let (_, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        d_x
    }
    /// The value of `last_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, river: &River) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x,) = pullback(1.0, river, &mut ());
        (value, d_x)
    }
    /// The value of `last_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, river: &River, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, river);
        let (d_x_added,) = pullback(1.0, river, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `last_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &River), tangents: f64) -> (f64, f64) {
        let (x, river) = args;
        let x_dot = tangents;
        let river_dot = ();
        Self::__jvp(x, x_dot, river, &river_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        river: &River,
        river_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match river.last() {
            Some(last) => {
                let last_dot = ::chainrule::__zeros_of!(& last);
                let (t1, t1_dot) = last_arm::__jvp(
                    x * x,
                    x_dot * x + x_dot * x,
                    last,
                    &last_dot,
                );
                let t2 = x * t1;
                let t3 = last.flow();
                let t4 = t2 * t3;
                let t3_dot = ::chainrule::__zeros_of!(& t3);
                let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t2,
                    &t3,
                    &t4,
                    &(::chainrule::__private::zero_mul(x_dot, t1)
                        + ::chainrule::__private::strong_mul(t1_dot, x)),
                    &t3_dot,
                );
                (t4, t4_dot)
            }
            None => {
                let t5 = river.flow;
                let t6 = x * t5;
                (t6.sin(), x_dot * t5 * t6.cos())
            }
        };
        (out, out_dot)
    }
}

