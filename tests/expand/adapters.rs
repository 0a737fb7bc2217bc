/// The derivatives of the function `some_of_those_that_pass`.
pub enum some_of_those_that_pass {}
impl some_of_those_that_pass {
    /// The result of `some_of_those_that_pass` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut t3 = 0usize;
        let mut trips = 0usize;
        for k in 0..len {
            let t4 = x[k] > 0.0;
            let exits_1 = if t4 {
                let t5 = x[k];
                let t6 = t3 + 1;
                let t7 = sum + t5 * t5;
                let exits = if t3 + 1 == 2 { true } else { false };
                sum = t7;
                t3 = t6;
                exits
            } else {
                false
            };
            ::chainrule::__private::push(&mut saved_k, (k, t4));
            trips += 1;
            if exits_1 {
                break;
            }
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut t8 = 0usize;
        let mut t9 = 0usize;
        for k_1 in 0..len_1 {
            let (t14, t15) = if x[k_1] > 0.0 {
                let t10 = t9 + 1;
                let t13 = if t9 >= 1 {
                    let t11 = t8 + 1;
                    if t8 % 2 == 0 {
                        let t12 = x[k_1];
                        sum_1 += t12 * t12;
                    }
                    t11
                } else {
                    t8
                };
                (t13, t10)
            } else {
                (t8, t9)
            };
            ::chainrule::__private::push(&mut saved_t1, t8);
            ::chainrule::__private::push(&mut saved_t2, t9);
            t8 = t14;
            t9 = t15;
        }
        let len_2 = x.len();
        let mut s: f64 = 0.0;
        for k_2 in (0..len_2).rev() {
            if x[k_2] > 0.0 {
                let t16 = x[k_2];
                s = s * 0.5 + t16 * t16;
            }
        }
        let out = sum * sum_1 + s;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_k_at = saved_k.len();
                let len_1 = x.len();
                let mut d_s = d_out;
                let d_sum = d_out * sum_1;
                let d_sum_1 = d_out * sum;
                for k_2 in 0..len_1 {
                    if x[k_2] > 0.0 {
                        let t17 = d_s * x[k_2];
                        let d_t16 = t17 + t17;
                        d_x[k_2] += d_t16;
                        d_s *= 0.5;
                    }
                }
                let mut d_sum_1_1 = d_sum_1;
                for k_1 in (0..len_1).rev() {
                    saved_t1_at -= 1;
                    let t8 = saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t9 = saved_t2[saved_t2_at];
                    if x[k_1] > 0.0 {
                        if t9 >= 1 {
                            if t8 % 2 == 0 {
                                let t18 = d_sum_1_1 * x[k_1];
                                let d_t12 = t18 + t18;
                                d_x[k_1] += d_t12;
                            }
                        }
                    }
                }
                let mut d_sum_2 = d_sum;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let (k, t4) = saved_k[saved_k_at];
                    if t4 {
                        let t19 = d_sum_2 * x[k];
                        let d_t5 = t19 + t19;
                        d_x[k] += d_t5;
                    }
                }
            },
        )
    }
    /// The gradient of `some_of_those_that_pass`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `some_of_those_that_pass` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `some_of_those_that_pass`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `some_of_those_that_pass` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut t1 = 0usize;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let exits_1 = if x[k] > 0.0 {
                let t2 = x[k];
                let t2_dot = x_dot[k];
                let t3 = t1 + 1;
                let t4 = sum + t2 * t2;
                let t4_dot = sum_dot + (t2_dot * t2 + t2_dot * t2);
                let exits = if t1 + 1 == 2 { true } else { false };
                sum = t4;
                t1 = t3;
                sum_dot = t4_dot;
                exits
            } else {
                false
            };
            if exits_1 {
                break;
            }
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut t5 = 0usize;
        let mut t6 = 0usize;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            if x[k_1] > 0.0 {
                let t7 = t6 + 1;
                if t6 >= 1 {
                    let t8 = t5 + 1;
                    if t5 % 2 == 0 {
                        let t9 = x[k_1];
                        let t9_dot = x_dot[k_1];
                        sum_1 += t9 * t9;
                        sum_1_dot += t9_dot * t9 + t9_dot * t9;
                    }
                    t5 = t8;
                }
                t6 = t7;
            }
        }
        let len_2 = x.len();
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for k_2 in (0..len_2).rev() {
            if x[k_2] > 0.0 {
                let t10 = x[k_2];
                let t10_dot = x_dot[k_2];
                s = s * 0.5 + t10 * t10;
                s_dot = s_dot * 0.5 + (t10_dot * t10 + t10_dot * t10);
            }
        }
        let out = sum * sum_1 + s;
        let out_dot = sum_dot * sum_1 + sum_1_dot * sum + s_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_of_a_chain`.
pub enum taken_of_a_chain {}
impl taken_of_a_chain {
    /// The result of `taken_of_a_chain` and its pullback, which takes the cotangent of the result.
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
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        let mut saved_k = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let mut saved_k_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_3 = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = 0usize < n;
        let (sum_3, trips_2, exits_3_1, trips_1_1_1) = if t1 {
            let len = x.len();
            let mut sum: f64 = 0.0;
            let mut exits = false;
            let mut t2 = 0usize;
            let mut exits_1 = false;
            let mut trips = 0usize;
            for k in 0..len {
                let t3 = x[k] > 0.0;
                if t3 {
                    let t4 = t2 + 1;
                    let t5 = t2 + 1 == n;
                    if x[k] > 1.9 {
                        exits = true;
                    } else {
                        let t6 = x[k];
                        sum = sum * 0.5 + t6 * t6;
                        exits = false;
                    }
                    if t5 {
                        exits_1 = true;
                    } else {
                        exits_1 = false;
                    }
                    t2 = t4;
                } else {
                    exits = false;
                    exits_1 = false;
                }
                let exits_2 = exits || exits_1;
                ::chainrule::__private::push(&mut saved_k_3, (k, t3));
                trips += 1;
                if exits_2 {
                    break;
                }
            }
            let exits_3 = exits || exits_1;
            let (sum_2, trips_1_1) = if exits_3 {
                (sum, ::core::default::Default::default())
            } else {
                let len_1 = x.len();
                let mut sum_1 = sum;
                let mut t7 = t2;
                let mut trips_1 = 0usize;
                for k_1 in 0..len_1 {
                    let t8 = x[k_1] > 0.0;
                    let (exits_6, exits_7) = if t8 {
                        let t9 = t7 + 1;
                        let t10 = t7 + 1 == n;
                        let exits_4 = if x[k_1] > 1.9 {
                            true
                        } else {
                            let t11 = x[k_1];
                            sum_1 = sum_1 * 0.5 + t11 * t11;
                            false
                        };
                        let exits_5 = if t10 { true } else { false };
                        t7 = t9;
                        (exits_4, exits_5)
                    } else {
                        (false, false)
                    };
                    let exits_8 = exits_6 || exits_7;
                    ::chainrule::__private::push(&mut saved_k_2, (k_1, t8));
                    trips_1 += 1;
                    if exits_8 {
                        break;
                    }
                }
                (sum_1, trips_1)
            };
            (sum_2, trips, exits_3, trips_1_1)
        } else {
            (
                0.0,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        };
        let len_2 = x.len();
        let mut sum_4: f64 = -0.0;
        let mut i = 0usize;
        let mut t12 = 0usize;
        let mut exits_9 = false;
        let mut trips_3 = 0usize;
        for k_2 in 0..len_2 {
            let t13 = x[k_2];
            let t14 = i as f64;
            let t15 = t12 + 1;
            let t16 = i + 1;
            let t17 = sum_4 + t13 * t13 * t14;
            if t12 + 1 == 5 {
                exits_9 = true;
            } else {
                exits_9 = false;
            }
            ::chainrule::__private::push(&mut saved_k_1, (k_2, t13, t14));
            trips_3 += 1;
            sum_4 = t17;
            i = t16;
            t12 = t15;
            if exits_9 {
                break;
            }
        }
        let (sum_6, trips_4_1) = if exits_9 {
            (sum_4, ::core::default::Default::default())
        } else {
            let len_3 = x.len();
            let mut sum_5 = sum_4;
            let mut i_1 = i;
            let mut t18 = t12;
            let mut trips_4 = 0usize;
            for k_3 in 0..len_3 {
                let t19 = x[k_3];
                let t20 = i_1 as f64;
                let t21 = t18 + 1;
                let t22 = i_1 + 1;
                let t23 = sum_5 + t19 * t19 * t20;
                let exits_10 = if t18 + 1 == 5 { true } else { false };
                ::chainrule::__private::push(&mut saved_k, (k_3, t19, t20));
                trips_4 += 1;
                sum_5 = t23;
                i_1 = t22;
                t18 = t21;
                if exits_10 {
                    break;
                }
            }
            (sum_5, trips_4)
        };
        let out = sum_3 + sum_6;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let mut saved_k_1_at = saved_k_1.len();
                let mut saved_k_2_at = saved_k_2.len();
                let mut saved_k_3_at = saved_k_3.len();
                let d_sum_4 = if exits_9 {
                    d_out
                } else {
                    for _ in 0..trips_4_1 {
                        saved_k_at -= 1;
                        let (k_3, t19, t20) = saved_k[saved_k_at];
                        let d_t24 = d_out * t20;
                        let t25 = d_t24 * t19;
                        let d_t19 = t25 + t25;
                        d_x[k_3] += d_t19;
                    }
                    d_out
                };
                for _ in 0..trips_3 {
                    saved_k_1_at -= 1;
                    let (k_2, t13, t14) = saved_k_1[saved_k_1_at];
                    let d_t26 = d_sum_4 * t14;
                    let t27 = d_t26 * t13;
                    let d_t13 = t27 + t27;
                    d_x[k_2] += d_t13;
                }
                if t1 {
                    let d_sum = if exits_3_1 {
                        d_out
                    } else {
                        let mut d_sum_1 = d_out;
                        for _ in 0..trips_1_1_1 {
                            saved_k_2_at -= 1;
                            let (k_1, t8) = saved_k_2[saved_k_2_at];
                            if t8 {
                                if !(x[k_1] > 1.9) {
                                    let t28 = d_sum_1 * x[k_1];
                                    let d_t11 = t28 + t28;
                                    d_x[k_1] += d_t11;
                                    d_sum_1 *= 0.5;
                                }
                            }
                        }
                        d_sum_1
                    };
                    let mut d_sum_2 = d_sum;
                    for _ in 0..trips_2 {
                        saved_k_3_at -= 1;
                        let (k, t3) = saved_k_3[saved_k_3_at];
                        if t3 {
                            if !(x[k] > 1.9) {
                                let t29 = d_sum_2 * x[k];
                                let d_t6 = t29 + t29;
                                d_x[k] += d_t6;
                                d_sum_2 *= 0.5;
                            }
                        }
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `taken_of_a_chain`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `taken_of_a_chain` and its gradient.
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
    /// The value of `taken_of_a_chain`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `taken_of_a_chain` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (sum_3, sum_3_dot) = if 0usize < n {
            let len = x.len();
            let mut sum: f64 = 0.0;
            let mut exits = false;
            let mut t1 = 0usize;
            let mut exits_1 = false;
            let mut sum_dot = 0.0;
            for k in 0..len {
                if x[k] > 0.0 {
                    let t2 = t1 + 1;
                    let t3 = t1 + 1 == n;
                    if x[k] > 1.9 {
                        exits = true;
                    } else {
                        let t4 = x[k];
                        let t4_dot = x_dot[k];
                        sum = sum * 0.5 + t4 * t4;
                        exits = false;
                        sum_dot = sum_dot * 0.5 + (t4_dot * t4 + t4_dot * t4);
                    }
                    if t3 {
                        exits_1 = true;
                    } else {
                        exits_1 = false;
                    }
                    t1 = t2;
                } else {
                    exits = false;
                    exits_1 = false;
                }
                let exits_2 = exits || exits_1;
                if exits_2 {
                    break;
                }
            }
            let exits_3 = exits || exits_1;
            let (sum_2, sum_2_dot) = if exits_3 {
                (sum, sum_dot)
            } else {
                let len_1 = x.len();
                let mut sum_1 = sum;
                let mut t5 = t1;
                let mut sum_1_dot = sum_dot;
                for k_1 in 0..len_1 {
                    let (exits_6, exits_7) = if x[k_1] > 0.0 {
                        let t6 = t5 + 1;
                        let t7 = t5 + 1 == n;
                        let exits_4 = if x[k_1] > 1.9 {
                            true
                        } else {
                            let t8 = x[k_1];
                            let t8_dot = x_dot[k_1];
                            sum_1 = sum_1 * 0.5 + t8 * t8;
                            sum_1_dot = sum_1_dot * 0.5 + (t8_dot * t8 + t8_dot * t8);
                            false
                        };
                        let exits_5 = if t7 { true } else { false };
                        t5 = t6;
                        (exits_4, exits_5)
                    } else {
                        (false, false)
                    };
                    let exits_8 = exits_6 || exits_7;
                    if exits_8 {
                        break;
                    }
                }
                (sum_1, sum_1_dot)
            };
            (sum_2, sum_2_dot)
        } else {
            (0.0, 0.0)
        };
        let len_2 = x.len();
        let mut sum_4: f64 = -0.0;
        let mut i = 0usize;
        let mut t9 = 0usize;
        let mut exits_9 = false;
        let mut sum_4_dot = 0.0;
        for k_2 in 0..len_2 {
            let t10 = x[k_2];
            let t10_dot = x_dot[k_2];
            let t11 = i as f64;
            let t12 = t9 + 1;
            let t13 = i + 1;
            let t14 = sum_4 + t10 * t10 * t11;
            let t14_dot = sum_4_dot + (t10_dot * t10 + t10_dot * t10) * t11;
            if t9 + 1 == 5 {
                exits_9 = true;
            } else {
                exits_9 = false;
            }
            sum_4 = t14;
            i = t13;
            t9 = t12;
            sum_4_dot = t14_dot;
            if exits_9 {
                break;
            }
        }
        let (sum_6, sum_6_dot) = if exits_9 {
            (sum_4, sum_4_dot)
        } else {
            let len_3 = x.len();
            let mut sum_5 = sum_4;
            let mut i_1 = i;
            let mut t15 = t9;
            let mut sum_5_dot = sum_4_dot;
            for k_3 in 0..len_3 {
                let t16 = x[k_3];
                let t16_dot = x_dot[k_3];
                let t17 = i_1 as f64;
                let t18 = t15 + 1;
                let t19 = i_1 + 1;
                let t20 = sum_5 + t16 * t16 * t17;
                let t20_dot = sum_5_dot + (t16_dot * t16 + t16_dot * t16) * t17;
                let exits_10 = if t15 + 1 == 5 { true } else { false };
                sum_5 = t20;
                i_1 = t19;
                t15 = t18;
                sum_5_dot = t20_dot;
                if exits_10 {
                    break;
                }
            }
            (sum_5, sum_5_dot)
        };
        let out = sum_3 + sum_6;
        let out_dot = sum_3_dot + sum_6_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `beside`.
pub enum beside {}
impl beside {
    /// The result of `beside` and its pullback, which takes the cotangent of the result.
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
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k_1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let len_1 = usize::MAX;
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            let n = (1..).nth(k).unwrap_or(1);
            let t1 = x[k];
            sum += t1 * t1 * n as f64;
        }
        let len_3 = x.len();
        let len_4 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut t2 = 0usize;
        let mut trips = 0usize;
        for k_1 in 0..len_4 {
            let t3 = x[k_1] > 0.0;
            let (t5, exits_1) = if t3 {
                let t4 = t2 + 1;
                let exits = if t2 < len_3 {
                    sum_1 += x[k_1] * x[t2];
                    false
                } else {
                    true
                };
                (t4, exits)
            } else {
                (t2, false)
            };
            ::chainrule::__private::push(&mut saved_k_1, (k_1, t2, t3));
            trips += 1;
            t2 = t5;
            if exits_1 {
                break;
            }
        }
        let len_5 = x.len();
        let len_6 = x.len();
        let mut sum_2: f64 = -0.0;
        let mut t6 = 0usize;
        let mut trips_1 = 0usize;
        let t7 = sum * sum_1;
        for k_2 in 0..len_6 {
            let t8 = x[k_2] > 0.0;
            let (t10, exits_3) = if t8 {
                let t9 = t6 + 1;
                let exits_2 = if t6 < len_5 {
                    sum_2 += x[t6] / x[k_2];
                    false
                } else {
                    true
                };
                (t9, exits_2)
            } else {
                (t6, false)
            };
            ::chainrule::__private::push(&mut saved_k, (k_2, t6, t8));
            trips_1 += 1;
            t6 = t10;
            if exits_3 {
                break;
            }
        }
        let out = t7 + sum_2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_k_at = saved_k.len();
                let mut saved_k_1_at = saved_k_1.len();
                let len = x.len();
                let len_2 = ::core::cmp::min(len, len_1);
                let mut d_sum_2 = d_out;
                for _ in 0..trips_1 {
                    saved_k_at -= 1;
                    let (k_2, t6, t8) = saved_k[saved_k_at];
                    if t8 {
                        if t6 < len {
                            let t11 = 1.0 / x[k_2];
                            let d_t12 = ::chainrule::__private::zero_mul(d_sum_2, t11);
                            let d_t13 = -::chainrule::__private::zero_mul(
                                d_sum_2,
                                x[t6] * t11 * t11,
                            );
                            d_x[k_2] += d_t13;
                            d_x[t6] += d_t12;
                        }
                    }
                }
                let d_sum = d_out * sum_1;
                let mut d_sum_1 = d_out * sum;
                for _ in 0..trips {
                    saved_k_1_at -= 1;
                    let (k_1, t2, t3) = saved_k_1[saved_k_1_at];
                    if t3 {
                        if t2 < len {
                            let d_t14 = d_sum_1 * x[t2];
                            let d_t15 = d_sum_1 * x[k_1];
                            d_x[t2] += d_t15;
                            d_x[k_1] += d_t14;
                        }
                    }
                }
                for k in 0..len_2 {
                    let n = (1..).nth(k).unwrap_or(1);
                    let d_t16 = d_sum * n as f64;
                    let t17 = d_t16 * x[..len_2][k];
                    let d_t1 = t17 + t17;
                    d_x[..len_2][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `beside`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `beside` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `beside`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `beside` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let len_1 = usize::MAX;
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let n = (1..).nth(k).unwrap_or(1);
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = n as f64;
            sum += t1 * t1 * t2;
            sum_dot += (t1_dot * t1 + t1_dot * t1) * t2;
        }
        let len_3 = x.len();
        let len_4 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut t3 = 0usize;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_4 {
            let exits_1 = if x[k_1] > 0.0 {
                let t4 = t3 + 1;
                let exits = if t3 < len_3 {
                    let t5 = x[k_1];
                    let t6 = x[t3];
                    sum_1 += t5 * t6;
                    sum_1_dot += x_dot[k_1] * t6 + x_dot[t3] * t5;
                    false
                } else {
                    true
                };
                t3 = t4;
                exits
            } else {
                false
            };
            if exits_1 {
                break;
            }
        }
        let len_5 = x.len();
        let len_6 = x.len();
        let mut sum_2: f64 = -0.0;
        let mut t7 = 0usize;
        let mut sum_2_dot = 0.0;
        let t8 = sum * sum_1;
        let t8_dot = sum_dot * sum_1 + sum_1_dot * sum;
        for k_2 in 0..len_6 {
            let exits_3 = if x[k_2] > 0.0 {
                let t9 = t7 + 1;
                let exits_2 = if t7 < len_5 {
                    let t10 = x[k_2];
                    let t11 = x[t7] / t10;
                    let t12 = 1.0 / t10;
                    sum_2 += t11;
                    sum_2_dot
                        += ::chainrule::__private::zero_mul(x_dot[t7], t12)
                            - ::chainrule::__private::zero_mul(x_dot[k_2], t11 * t12);
                    false
                } else {
                    true
                };
                t7 = t9;
                exits_2
            } else {
                false
            };
            if exits_3 {
                break;
            }
        }
        let out = t8 + sum_2;
        let out_dot = t8_dot + sum_2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `flattened`.
pub enum flattened {}
impl flattened {
    /// The result of `flattened` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut t2 = x.to_vec();
        let len = t2.len();
        let t3 = x[0];
        let t4 = x[1];
        let mut t5 = ::chainrule::__private::vec![t3 * t4];
        let len_1 = t5.len();
        let mut rows = ::chainrule::__private::vec![t2, t5];
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let len_2 = rows.len();
        for k in 0..len_2 {
            let len_3 = rows[k].len();
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_3, &[len_2]);
            saved_t1.resize(start + len_3, 0.0);
            let end = start + len_3;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k_1 in 0..len_3 {
                let t6 = rows[k][k_1];
                rows[k][k_1] = t6 * t6;
                saved_t1_1[k_1] = t6;
            }
            ::chainrule::__private::push(&mut saved_len, len_3);
        }
        let len_4 = x.len();
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_4 {
            let (t8, t9) = if x[k_2] > 0.0 {
                let t7 = x[k_2];
                (true, t7 * t7)
            } else {
                (false, 0.0)
            };
            if t8 {
                sum += t9;
            }
        }
        let len_5 = rows.len();
        let mut sum_1 = sum;
        for k_3 in 0..len_5 {
            let len_6 = rows[k_3].len();
            for k_4 in 0..len_6 {
                let v = rows[k_3][k_4];
                sum_1 = sum_1 * 0.5 + v;
            }
        }
        (
            sum_1,
            move |d_sum_1: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let len_4 = x.len();
                let mut d_rows = zeros.clone();
                let mut d_t5 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1_1 = d_sum_1;
                for k_3 in (0..len_5).rev() {
                    let len_6 = rows[k_3].len();
                    for k_4 in (0..len_6).rev() {
                        d_rows[k_3][k_4] += d_sum_1_1;
                        d_sum_1_1 *= 0.5;
                    }
                }
                let mut d_sum = d_sum_1_1;
                for k_2 in (0..len_4).rev() {
                    let t10 = x[k_2] > 0.0;
                    let (t8, t9) = if t10 {
                        let t11 = x[k_2];
                        (true, t11 * t11)
                    } else {
                        (false, 0.0)
                    };
                    let d_t9 = if t8 { d_sum } else { 0.0 };
                    if t10 {
                        let t12 = d_t9 * x[k_2];
                        let d_t7 = t12 + t12;
                        d_x[k_2] += d_t7;
                    }
                }
                for k in (0..len_2).rev() {
                    saved_len_at -= 1;
                    let len_3 = saved_len[saved_len_at];
                    saved_t1_at -= len_3;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_3;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for k_1 in (0..len_3).rev() {
                        let d_t13 = d_rows[k][k_1];
                        d_rows[k][k_1] = 0.0;
                        let t14 = d_t13 * saved_t1_2[k_1];
                        let d_t6 = t14 + t14;
                        d_rows[k][k_1] += d_t6;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_t2, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t5, &d_rows[1]);
                let d_t15 = d_t5[0];
                let d_t3 = d_t15 * t4;
                let d_t4 = d_t15 * t3;
                d_x[1] += d_t4;
                d_x[0] += d_t3;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t2[..]);
            },
        )
    }
    /// The gradient of `flattened`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `flattened` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `flattened`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `flattened` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.to_vec();
        let t1_dot = x_dot.to_vec();
        let t2 = x[0];
        let t3 = x[1];
        let t4 = ::chainrule::__private::vec![t2 * t3];
        let t4_dot = ::chainrule::__private::vec![x_dot[0] * t3 + x_dot[1] * t2];
        let mut rows = ::chainrule::__private::vec![t1, t4];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot, t4_dot];
        let len = rows.len();
        for k in 0..len {
            let len_1 = rows[k].len();
            for k_1 in 0..len_1 {
                let t5 = rows[k][k_1];
                let t5_dot = rows_dot[k][k_1];
                rows[k][k_1] = t5 * t5;
                rows_dot[k][k_1] = t5_dot * t5 + t5_dot * t5;
            }
        }
        let len_2 = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_2 {
            let (t7, t8, t8_dot) = if x[k_2] > 0.0 {
                let t6 = x[k_2];
                let t6_dot = x_dot[k_2];
                (true, t6 * t6, t6_dot * t6 + t6_dot * t6)
            } else {
                (false, 0.0, 0.0)
            };
            if t7 {
                sum += t8;
                sum_dot += t8_dot;
            }
        }
        let len_3 = rows.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k_3 in 0..len_3 {
            let len_4 = rows[k_3].len();
            for k_4 in 0..len_4 {
                let v = rows[k_3][k_4];
                let v_dot = rows_dot[k_3][k_4];
                sum_1 = sum_1 * 0.5 + v;
                sum_1_dot = sum_1_dot * 0.5 + v_dot;
            }
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `while_mapped`.
pub enum while_mapped {}
impl while_mapped {
    /// The result of `while_mapped` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut trips = 0usize;
        for k in 0..len {
            let t2 = x[k] > 0.0;
            let (t4, t5) = if t2 {
                let t3 = x[k];
                (true, t3 * t3)
            } else {
                (false, 0.0)
            };
            let exits = if t4 {
                sum += t5;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(&mut saved_k, (k, t2));
            trips += 1;
            if exits {
                break;
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_k_at = saved_k.len();
                let mut d_sum_1 = d_sum;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t4 = saved_t1[saved_t1_at];
                    saved_k_at -= 1;
                    let (k, t2) = saved_k[saved_k_at];
                    let d_t5 = if t4 { d_sum_1 } else { 0.0 };
                    if t2 {
                        let t6 = d_t5 * x[k];
                        let d_t3 = t6 + t6;
                        d_x[k] += d_t3;
                    }
                }
            },
        )
    }
    /// The gradient of `while_mapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `while_mapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `while_mapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `while_mapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let (t2, t3, t3_dot) = if x[k] > 0.0 {
                let t1 = x[k];
                let t1_dot = x_dot[k];
                (true, t1 * t1, t1_dot * t1 + t1_dot * t1)
            } else {
                (false, 0.0, 0.0)
            };
            let exits = if t2 {
                sum += t3;
                sum_dot += t3_dot;
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `by_number`.
pub enum by_number {}
impl by_number {
    /// The result of `by_number` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        none: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, none);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_none,) = pullback(d_out, x, &mut d_x);
                (d_x, d_none)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        none: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut t2 = 1 < len;
        let second = if t2 {
            let t3 = x[1];
            t3 * t3
        } else {
            0.0
        };
        ::core::assert!(t2, "a value is there");
        let len_1 = x.len();
        let mut exits = false;
        let mut t4: f64 = 0.0;
        let mut t5 = 0usize;
        for k in 0..len_1 {
            let (exits_2, t8) = if x[k] > 0.0 {
                let t6 = t5 + 1;
                let exits_1 = if t5 >= 1 {
                    let t7 = x[k];
                    if !(exits) {
                        t4 = t7;
                    }
                    true
                } else {
                    exits
                };
                (exits_1, t6)
            } else {
                (exits, t5)
            };
            ::chainrule::__private::push(&mut saved_exits, exits);
            ::chainrule::__private::push(&mut saved_t1, t5);
            exits = exits_2;
            t5 = t8;
        }
        let passed = if exits { t4 } else { none };
        let len_2 = x.len();
        let len_3 = usize::saturating_sub(len_2, 1);
        let mut t9 = 0 < len_3;
        let first = if t9 { x[0 + 1] } else { 0.0 };
        ::core::assert!(t9, "a value is there");
        let len_4 = x.len();
        let t10 = 20 < len_4;
        let t11 = second * passed;
        let t12 = if t10 { x[20] } else { 0.0 };
        let t13 = if t10 { t12 } else { x[0] };
        let out = t11 + first * t13;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_exits_at = saved_exits.len();
                let mut saved_t1_at = saved_t1.len();
                let len = x.len();
                let len_3 = usize::saturating_sub(len, 1);
                let t14 = 20 < len;
                let d_first = d_out * t13;
                let d_t13 = d_out * first;
                let t15 = 1 < len;
                let t16 = 0 < len_3;
                let d_t12 = if t14 {
                    d_t13
                } else {
                    d_x[0] += d_t13;
                    0.0
                };
                if t14 {
                    d_x[20] += d_t12;
                }
                let d_second = d_out * passed;
                let d_passed = d_out * second;
                if t16 {
                    d_x[0 + 1] += d_first;
                }
                let (d_none, d_t4) = if exits {
                    (0.0, d_passed)
                } else {
                    (d_passed, 0.0)
                };
                let mut d_t4_1 = d_t4;
                for k in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_3 = saved_exits[saved_exits_at];
                    saved_t1_at -= 1;
                    let t5 = saved_t1[saved_t1_at];
                    if x[k] > 0.0 {
                        if t5 >= 1 {
                            let d_t7 = if exits_3 {
                                0.0
                            } else {
                                let d_t4_2 = d_t4_1;
                                d_t4_1 = 0.0;
                                d_t4_2
                            };
                            d_x[k] += d_t7;
                        }
                    }
                }
                if t15 {
                    let t17 = d_second * x[1];
                    let d_t3 = t17 + t17;
                    d_x[1] += d_t3;
                }
                (d_none,)
            },
        )
    }
    /// The gradient of `by_number`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], none: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, none);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_none,) = pullback(1.0, x, &mut d_x);
        (d_x, d_none)
    }
    /// The value of `by_number` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        none: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, none);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_none,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_none))
    }
    /// The value of `by_number`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        none: f64,
        d_x: &mut [f64],
        d_none: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, none);
        let (d_none_added,) = pullback(1.0, x, d_x);
        *d_none += d_none_added;
        value
    }
    /// The result of `by_number` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, none) = args;
        let (x_dot, none_dot) = tangents;
        Self::__jvp(x, x_dot, none, none_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], none: f64, none_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut t1 = 1 < len;
        let (second, second_dot) = if t1 {
            let t2 = x[1];
            let t2_dot = x_dot[1];
            (t2 * t2, t2_dot * t2 + t2_dot * t2)
        } else {
            (0.0, 0.0)
        };
        ::core::assert!(t1, "a value is there");
        let len_1 = x.len();
        let mut exits = false;
        let mut t3: f64 = 0.0;
        let mut t4 = 0usize;
        let mut t3_dot = 0.0;
        for k in 0..len_1 {
            if x[k] > 0.0 {
                let t5 = t4 + 1;
                if t4 >= 1 {
                    let t6 = x[k];
                    let t6_dot = x_dot[k];
                    if !(exits) {
                        t3 = t6;
                        t3_dot = t6_dot;
                    }
                    exits = true;
                }
                t4 = t5;
            }
        }
        let (passed, passed_dot) = if exits { (t3, t3_dot) } else { (none, none_dot) };
        let len_2 = x.len();
        let len_3 = usize::saturating_sub(len_2, 1);
        let mut t7 = 0 < len_3;
        let (first, first_dot) = if t7 {
            let t8 = 0 + 1;
            (x[t8], x_dot[t8])
        } else {
            (0.0, 0.0)
        };
        ::core::assert!(t7, "a value is there");
        let len_4 = x.len();
        let t9 = 20 < len_4;
        let t10 = second * passed;
        let t10_dot = second_dot * passed + passed_dot * second;
        let (t11, t11_dot) = if t9 { (x[20], x_dot[20]) } else { (0.0, 0.0) };
        let (t12, t12_dot) = if t9 { (t11, t11_dot) } else { (x[0], x_dot[0]) };
        let out = t10 + first * t12;
        let out_dot = t10_dot + (first_dot * t12 + t12_dot * first);
        (out, out_dot)
    }
}

/// The derivatives of the function `two_at_once`.
pub enum two_at_once {}
impl two_at_once {
    /// The result of `two_at_once` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut more: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            squares.push(t1 * t1);
            more.push(t1 + 1.0);
        }
        let len_1 = more.len();
        let len_2 = squares.len();
        let mut large: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut small: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len_3 = x.len();
        for k_1 in 0..len_3 {
            let t2 = x[k_1];
            if t2 > 0.5 {
                large.push(t2);
            } else {
                small.push(t2);
            }
        }
        let len_4 = small.len();
        let len_5 = large.len();
        let t3 = squares[0];
        let t4 = more[1];
        let len_6 = large.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_6
        ];
        let mut product: f64 = 1.0;
        let t5 = t3 * t4;
        for k_2 in 0..len_6 {
            saved_product[k_2] = product;
            product *= large[k_2];
        }
        let len_7 = small.len();
        let mut sum: f64 = -0.0;
        for k_3 in 0..len_7 {
            sum += small[k_3];
        }
        let out = t5 + product * sum;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_small = ::chainrule::__private::vec![0.0; len_4];
                let mut d_large = ::chainrule::__private::vec![0.0; len_5];
                let mut d_more = ::chainrule::__private::vec![0.0; len_1];
                let mut d_squares = ::chainrule::__private::vec![0.0; len_2];
                let d_sum = d_out * product;
                let d_product = d_out * sum;
                for k_3 in 0..len_7 {
                    d_small[..len_7][k_3] += d_sum;
                }
                let mut d_product_1 = d_product;
                for k_2 in (0..len_6).rev() {
                    let product_1 = saved_product[k_2];
                    let d_t6 = d_product_1 * product_1;
                    d_large[k_2] += d_t6;
                    d_product_1 *= large[k_2];
                }
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_more[1] += d_t4;
                d_squares[0] += d_t3;
                for k_1 in (0..len).rev() {
                    let d_t2_2 = if x[k_1] > 0.5 {
                        let d_t2 = ::chainrule::__private::take(d_large.pop());
                        d_t2
                    } else {
                        let d_t2_1 = ::chainrule::__private::take(d_small.pop());
                        d_t2_1
                    };
                    d_x[k_1] += d_t2_2;
                }
                for k in (0..len).rev() {
                    let d_t7 = ::chainrule::__private::take(d_more.pop());
                    let d_t8 = ::chainrule::__private::take(d_squares.pop());
                    let t9 = d_t8 * x[k];
                    let d_t1 = d_t7 + t9 + t9;
                    d_x[k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `two_at_once`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `two_at_once` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `two_at_once`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `two_at_once` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut squares: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut squares_dot = ::chainrule::__private::Vec::<f64>::new();
        let mut more: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut more_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            squares.push(t1 * t1);
            squares_dot.push(t1_dot * t1 + t1_dot * t1);
            more.push(t1 + 1.0);
            more_dot.push(t1_dot);
        }
        let mut large: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut large_dot = ::chainrule::__private::Vec::<f64>::new();
        let mut small: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut small_dot = ::chainrule::__private::Vec::<f64>::new();
        let len_1 = x.len();
        for k_1 in 0..len_1 {
            let t2 = x[k_1];
            let t2_dot = x_dot[k_1];
            if t2 > 0.5 {
                large.push(t2);
                large_dot.push(t2_dot);
            } else {
                small.push(t2);
                small_dot.push(t2_dot);
            }
        }
        let t3 = squares[0];
        let t4 = more[1];
        let len_2 = large.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        let t5 = t3 * t4;
        let t5_dot = squares_dot[0] * t4 + more_dot[1] * t3;
        for k_2 in 0..len_2 {
            let t6 = large[k_2];
            (product, product_dot) = (
                product * t6,
                product_dot * t6 + large_dot[k_2] * product,
            );
        }
        let len_3 = small.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_3 in 0..len_3 {
            sum += small[k_3];
            sum_dot += small_dot[k_3];
        }
        let out = t5 + product * sum;
        let out_dot = t5_dot + (product_dot * sum + sum_dot * product);
        (out, out_dot)
    }
}

/// The derivatives of the function `places`.
pub enum places {}
impl places {
    /// The result of `places` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut exits = false;
        let mut t2 = ::core::default::Default::default();
        let mut t3: f64 = 0.0;
        for k in 0..len {
            let t4 = x[k];
            ::chainrule::__private::have_one_type(&t2, &k);
            let t6 = if exits {
                let t5 = if ::core::matches!(
                    (& t3).partial_cmp((& t4)).unwrap(), ::core::cmp::Ordering::Greater
                ) {
                    t3
                } else {
                    t2 = k;
                    t4
                };
                t5
            } else {
                t2 = k;
                t4
            };
            ::chainrule::__private::push(&mut saved_exits_1, exits);
            saved_t1[k] = t3;
            exits = true;
            t3 = t6;
        }
        ::core::assert!(exits, "a value is there");
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t7 = ::core::default::Default::default();
        let mut t8: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t9 = x[k_1];
            ::chainrule::__private::have_one_type(&t7, &k_1);
            if exits_1 {
                if !(::core::matches!(
                    t8.total_cmp((& t9)), ::core::cmp::Ordering::Less |
                    ::core::cmp::Ordering::Equal
                )) {
                    t7 = k_1;
                    t8 = t9;
                }
            } else {
                t7 = k_1;
                t8 = t9;
            }
            exits_1 = true;
        }
        ::core::assert!(exits_1, "a value is there");
        let mut exits_2 = false;
        let mut i = ::core::default::Default::default();
        for k_2 in 0..x.len() {
            ::chainrule::__private::have_one_type(&i, &k_2);
            if exits_2 {
                if !(::core::matches!(
                    ::chainrule::__private::plain(x[i].abs().total_cmp(& x[k_2].abs())),
                    ::core::cmp::Ordering::Greater
                )) {
                    i = k_2;
                }
            } else {
                i = k_2;
            }
            exits_2 = true;
        }
        ::core::assert!(exits_2, "a value is there");
        let len_2 = x.len();
        let mut saved_t10: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut exits_3 = false;
        let mut t11: f64 = 0.0;
        for k_3 in 0..len_2 {
            let t12 = x[k_3];
            let t14 = if exits_3 {
                let t13 = if ((t11 * 10.0).abs() as i64) <= ((t12 * 10.0).abs() as i64) {
                    t11
                } else {
                    t12
                };
                t13
            } else {
                t12
            };
            ::chainrule::__private::push(&mut saved_exits, exits_3);
            saved_t10[k_3] = t11;
            exits_3 = true;
            t11 = t14;
        }
        ::core::assert!(exits_3, "a value is there");
        let first = x.iter().position(|v| *v > 0.5).unwrap_or(0);
        let t15 = x[t7];
        let t16 = t2 as f64;
        let t17 = x[i];
        let t18 = x[first];
        let out = t3 * t15 * t16 + t17 * t11 + t18 * t18;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_exits_at = saved_exits.len();
                let mut saved_exits_1_at = saved_exits_1.len();
                let len = x.len();
                let t19 = d_out * t18;
                let d_t18 = t19 + t19;
                d_x[first] += d_t18;
                let d_t17 = d_out * t11;
                d_x[i] += d_t17;
                let d_t20 = d_out * t16;
                let d_t15 = d_t20 * t3;
                d_x[t7] += d_t15;
                let mut d_t11 = d_out * t17;
                let d_t3 = d_t20 * t15;
                for k_3 in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_3 = saved_exits[saved_exits_at];
                    let t11_1 = saved_t10[k_3];
                    let t12 = x[k_3];
                    let d_t12_1 = if exits_3 {
                        let d_t12 = if ((t11_1 * 10.0).abs() as i64)
                            <= ((t12 * 10.0).abs() as i64)
                        {
                            0.0
                        } else {
                            let d_t11_1 = d_t11;
                            d_t11 = 0.0;
                            d_t11_1
                        };
                        d_t12
                    } else {
                        let d_t11_2 = d_t11;
                        d_t11 = 0.0;
                        d_t11_2
                    };
                    d_x[k_3] += d_t12_1;
                }
                let mut d_t3_1 = d_t3;
                for k in (0..len).rev() {
                    saved_exits_1_at -= 1;
                    let exits = saved_exits_1[saved_exits_1_at];
                    let t3_1 = saved_t1[k];
                    let t4 = x[k];
                    let d_t4_1 = if exits {
                        let d_t4 = if ::core::matches!(
                            (& t3_1).partial_cmp((& t4)).unwrap(),
                            ::core::cmp::Ordering::Greater
                        ) {
                            0.0
                        } else {
                            let d_t3_2 = d_t3_1;
                            d_t3_1 = 0.0;
                            d_t3_2
                        };
                        d_t4
                    } else {
                        let d_t3_3 = d_t3_1;
                        d_t3_1 = 0.0;
                        d_t3_3
                    };
                    d_x[k] += d_t4_1;
                }
            },
        )
    }
    /// The gradient of `places`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `places` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `places`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `places` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut exits = false;
        let mut t1 = ::core::default::Default::default();
        let mut t2: f64 = 0.0;
        let mut t2_dot = 0.0;
        for k in 0..len {
            let t3 = x[k];
            let t3_dot = x_dot[k];
            ::chainrule::__private::have_one_type(&t1, &k);
            if exits {
                if !(::core::matches!(
                    (& t2).partial_cmp((& t3)).unwrap(), ::core::cmp::Ordering::Greater
                )) {
                    t1 = k;
                    t2 = t3;
                    t2_dot = t3_dot;
                }
            } else {
                t1 = k;
                t2 = t3;
                t2_dot = t3_dot;
            }
            exits = true;
        }
        ::core::assert!(exits, "a value is there");
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t4 = ::core::default::Default::default();
        let mut t5: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t6 = x[k_1];
            ::chainrule::__private::have_one_type(&t4, &k_1);
            if exits_1 {
                if !(::core::matches!(
                    t5.total_cmp((& t6)), ::core::cmp::Ordering::Less |
                    ::core::cmp::Ordering::Equal
                )) {
                    t4 = k_1;
                    t5 = t6;
                }
            } else {
                t4 = k_1;
                t5 = t6;
            }
            exits_1 = true;
        }
        ::core::assert!(exits_1, "a value is there");
        let mut exits_2 = false;
        let mut i = ::core::default::Default::default();
        for k_2 in 0..x.len() {
            ::chainrule::__private::have_one_type(&i, &k_2);
            if exits_2 {
                if !(::core::matches!(
                    ::chainrule::__private::plain(x[i].abs().total_cmp(& x[k_2].abs())),
                    ::core::cmp::Ordering::Greater
                )) {
                    i = k_2;
                }
            } else {
                i = k_2;
            }
            exits_2 = true;
        }
        ::core::assert!(exits_2, "a value is there");
        let len_2 = x.len();
        let mut exits_3 = false;
        let mut t7: f64 = 0.0;
        let mut t7_dot = 0.0;
        for k_3 in 0..len_2 {
            let t8 = x[k_3];
            let t8_dot = x_dot[k_3];
            if exits_3 {
                if !(((t7 * 10.0).abs() as i64) <= ((t8 * 10.0).abs() as i64)) {
                    t7 = t8;
                    t7_dot = t8_dot;
                }
            } else {
                t7 = t8;
                t7_dot = t8_dot;
            }
            exits_3 = true;
        }
        ::core::assert!(exits_3, "a value is there");
        let first = x.iter().position(|v| *v > 0.5).unwrap_or(0);
        let t9 = x[t4];
        let t10 = t1 as f64;
        let t11 = x[i];
        let t12 = x[first];
        let t12_dot = x_dot[first];
        let out = t2 * t9 * t10 + t11 * t7 + t12 * t12;
        let out_dot = (t2_dot * t9 + x_dot[t4] * t2) * t10
            + (x_dot[i] * t7 + t7_dot * t11) + (t12_dot * t12 + t12_dot * t12);
        (out, out_dot)
    }
}

/// The derivatives of the function `chunks_to_write`.
pub enum chunks_to_write {}
impl chunks_to_write {
    /// The result of `chunks_to_write` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut a = x.to_vec();
        let len = a.len();
        let len_1 = a.len();
        let len_2 = len_1.div_ceil(2);
        for k in 0..len_2 {
            let t1 = k * 2;
            let len_3 = a.len();
            let t2 = ::core::cmp::min(t1 + 2, len_3);
            a[t1..t2][0] = a[t1..t2][0] * 3.0;
        }
        let len_4 = a.len();
        let len_5 = len_4 / 2;
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_5
        ];
        for k_1 in 0..len_5 {
            let t5 = k_1 * 2;
            let t6 = t5 + 2;
            let t7 = a[t5..t6][0];
            let t8 = a[t5..t6][1];
            a[t5..t6][1] = t8 * t7;
            saved_t3[k_1] = t7;
            saved_t4[k_1] = t8;
        }
        let len_6 = a.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_6
        ];
        let mut product: f64 = 1.0;
        for k_2 in 0..len_6 {
            saved_product[k_2] = product;
            product *= a[k_2];
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                let mut d_product_1 = d_product;
                for k_2 in (0..len_6).rev() {
                    let product = saved_product[k_2];
                    let d_t9 = d_product_1 * product;
                    d_a[k_2] += d_t9;
                    d_product_1 *= a[k_2];
                }
                for k_1 in (0..len_5).rev() {
                    let t5 = k_1 * 2;
                    let t6 = t5 + 2;
                    let d_t10 = d_a[t5..t6][1];
                    d_a[t5..t6][1] = 0.0;
                    let d_t8 = d_t10 * saved_t3[k_1];
                    let d_t7 = d_t10 * saved_t4[k_1];
                    d_a[t5..t6][1] += d_t8;
                    d_a[t5..t6][0] += d_t7;
                }
                for k in (0..len_2).rev() {
                    let t1 = k * 2;
                    let len_3 = a.len();
                    let t2 = ::core::cmp::min(t1 + 2, len_3);
                    let d_t11 = d_a[t1..t2][0];
                    d_a[t1..t2][0] = 0.0;
                    let d_t12 = d_t11 * 3.0;
                    d_a[t1..t2][0] += d_t12;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_a[..]);
            },
        )
    }
    /// The gradient of `chunks_to_write`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `chunks_to_write` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `chunks_to_write`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `chunks_to_write` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = x.to_vec();
        let mut a_dot = x_dot.to_vec();
        let len = a.len();
        let len_1 = len.div_ceil(2);
        for k in 0..len_1 {
            let t1 = k * 2;
            let len_2 = a.len();
            let t2 = ::core::cmp::min(t1 + 2, len_2);
            a[t1..t2][0] = a[t1..t2][0] * 3.0;
            a_dot[t1..t2][0] = a_dot[t1..t2][0] * 3.0;
        }
        let len_3 = a.len();
        let len_4 = len_3 / 2;
        for k_1 in 0..len_4 {
            let t3 = k_1 * 2;
            let t4 = t3 + 2;
            let t5 = a[t3..t4][0];
            let t6 = a[t3..t4][1];
            a[t3..t4][1] = t6 * t5;
            a_dot[t3..t4][1] = a_dot[t3..t4][1] * t5 + a_dot[t3..t4][0] * t6;
        }
        let len_5 = a.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k_2 in 0..len_5 {
            let t7 = a[k_2];
            (product, product_dot) = (
                product * t7,
                product_dot * t7 + a_dot[k_2] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `collected_in_vectors`.
pub enum collected_in_vectors {}
impl collected_in_vectors {
    /// The result of `collected_in_vectors` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut outer: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        for k in 0..2 {
            let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            for k_1 in 0..2 {
                t1.push(x[k] * x[k_1]);
            }
            let len = t1.len();
            outer.push(t1);
            ::chainrule::__private::push(&mut saved_len, len);
        }
        let zeros = ::chainrule::__private::zeros_like(&outer);
        let mut powers: ::chainrule::__private::Vec<[f64; 2]> = ::chainrule::__private::Vec::new();
        let len_1 = x.len();
        for k_2 in 0..len_1 {
            let t2 = x[k_2];
            let t3 = [t2, t2 * t2];
            powers.push(t3);
        }
        let len_2 = powers.len();
        let mut pairs = ::chainrule::__private::Vec::new();
        let len_3 = x.len();
        for k_3 in 0..len_3 {
            let t4 = (k_3, x[k_3]);
            pairs.push(t4);
        }
        let order = ::chainrule::__private::order_by(&pairs, |a, b| a.1.total_cmp(&b.1));
        ::chainrule::__private::permute(&mut pairs, &order);
        let len_4 = pairs.len();
        let t5 = outer[0][1];
        let t6 = powers[1][1];
        let t7 = pairs[0].1;
        let t8 = pairs[1].1;
        let t9 = pairs[1].0 as f64;
        let out = t5 * t6 + t7 * t8 * t9;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_len_at = saved_len.len();
                let len_1 = x.len();
                let mut d_pairs = ::chainrule::__private::vec![((), 0.0); len_4];
                let mut d_powers = ::chainrule::__private::vec![[0.0; 2]; len_2];
                let mut d_outer = zeros.clone();
                let d_t10 = d_out * t9;
                let d_t7 = d_t10 * t8;
                let d_t8 = d_t10 * t7;
                d_pairs[1].1 += d_t8;
                d_pairs[0].1 += d_t7;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_powers[1][1] += d_t6;
                d_outer[0][1] += d_t5;
                ::chainrule::__private::permute_back(&mut d_pairs, &order);
                for k_3 in (0..len_1).rev() {
                    let mut d_t4 = ((), 0.0);
                    let d_t4_1 = ::chainrule::__private::take(d_pairs.pop());
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t4_1);
                    let d_t11 = d_t4.1;
                    d_x[k_3] += d_t11;
                }
                for k_2 in (0..len_1).rev() {
                    let mut d_t3 = [0.0; 2];
                    let d_t3_1 = ::chainrule::__private::take(d_powers.pop());
                    ::chainrule::__private::add_assign(&mut d_t3, &d_t3_1);
                    let d_t12 = d_t3[1];
                    let t13 = d_t12 * x[k_2];
                    let d_t2 = d_t3[0] + t13 + t13;
                    d_x[k_2] += d_t2;
                }
                for k in (0..2).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                    let d_t1_1 = ::chainrule::__private::take(d_outer.pop());
                    ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                    let mut d_t14 = 0.0;
                    for k_1 in (0..2).rev() {
                        let d_t15 = ::chainrule::__private::take(d_t1.pop());
                        let d_t16 = d_t15 * x[k_1];
                        let d_t17 = d_t15 * x[k];
                        d_x[k_1] += d_t17;
                        d_t14 += d_t16;
                    }
                    if 0 < 2 {
                        d_x[k] += d_t14;
                    }
                }
            },
        )
    }
    /// The gradient of `collected_in_vectors`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `collected_in_vectors` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `collected_in_vectors`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `collected_in_vectors` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut outer: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let mut outer_dot = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::new();
        for k in 0..2 {
            let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let mut t1_dot = ::chainrule::__private::Vec::<f64>::new();
            for k_1 in 0..2 {
                let t2 = x[k];
                let t3 = x[k_1];
                t1.push(t2 * t3);
                t1_dot.push(x_dot[k] * t3 + x_dot[k_1] * t2);
            }
            outer.push(t1);
            outer_dot.push(t1_dot);
        }
        let mut powers: ::chainrule::__private::Vec<[f64; 2]> = ::chainrule::__private::Vec::new();
        let mut powers_dot = ::chainrule::__private::Vec::<[f64; 2]>::new();
        let len = x.len();
        for k_2 in 0..len {
            let t4 = x[k_2];
            let t4_dot = x_dot[k_2];
            let t5 = [t4, t4 * t4];
            let t5_dot = [t4_dot, t4_dot * t4 + t4_dot * t4];
            powers.push(t5);
            powers_dot.push(t5_dot);
        }
        let mut pairs = ::chainrule::__private::Vec::new();
        let mut pairs_dot = ::chainrule::__private::Vec::<((), f64)>::new();
        let len_1 = x.len();
        for k_3 in 0..len_1 {
            let t6 = (k_3, x[k_3]);
            let t6_dot = ((), x_dot[k_3]);
            pairs.push(t6);
            pairs_dot.push(t6_dot);
        }
        let order = ::chainrule::__private::order_by(&pairs, |a, b| a.1.total_cmp(&b.1));
        ::chainrule::__private::permute(&mut pairs, &order);
        ::chainrule::__private::permute(&mut pairs_dot, &order);
        let t7 = outer[0][1];
        let t8 = powers[1][1];
        let t9 = pairs[0].1;
        let t10 = pairs[1].1;
        let t11 = pairs[1].0 as f64;
        let out = t7 * t8 + t9 * t10 * t11;
        let out_dot = outer_dot[0][1] * t8 + powers_dot[1][1] * t7
            + (pairs_dot[0].1 * t10 + pairs_dot[1].1 * t9) * t11;
        (out, out_dot)
    }
}

/// The derivatives of the function `chosen_reference`.
pub enum chosen_reference {}
impl chosen_reference {
    /// The result of `chosen_reference` and its pullback, which takes the cotangent of the result.
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
        let twice = y * 2.0;
        let t1 = if x[0] > y { x[1] } else { twice };
        let t2 = match x.len() {
            2 => y,
            _ => x[2],
        };
        let t3 = t1 * t2;
        let len = x.len();
        let t4 = if 5 < len { x[5] } else { y };
        let out = t3 * t4;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t5 = x.len();
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                let t6 = x[0] > y;
                let t7 = if 5 < t5 {
                    d_x[5] += d_t4;
                    0.0
                } else {
                    d_t4
                };
                let d_t1 = d_t3 * t2;
                let d_t2 = d_t3 * t1;
                let t8 = match t5 {
                    2 => d_t2,
                    _ => {
                        d_x[2] += d_t2;
                        0.0
                    }
                };
                let d_twice = if t6 {
                    d_x[1] += d_t1;
                    0.0
                } else {
                    d_t1
                };
                let d_y = t7 + t8 + d_twice * 2.0;
                (d_y,)
            },
        )
    }
    /// The gradient of `chosen_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `chosen_reference` and its gradient.
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
    /// The value of `chosen_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `chosen_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let twice = y * 2.0;
        let twice_dot = y_dot * 2.0;
        let (t1, t1_dot) = if x[0] > y { (x[1], x_dot[1]) } else { (twice, twice_dot) };
        let (t2, t2_dot) = match x.len() {
            2 => (y, y_dot),
            _ => (x[2], x_dot[2]),
        };
        let t3 = t1 * t2;
        let len = x.len();
        let t3_dot = t1_dot * t2 + t2_dot * t1;
        let (t4, t4_dot) = if 5 < len { (x[5], x_dot[5]) } else { (y, y_dot) };
        let out = t3 * t4;
        let out_dot = t3_dot * t4 + t4_dot * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `folded_constants`.
pub enum folded_constants {}
impl folded_constants {
    /// The result of `folded_constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_item = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        for item in COEFFICIENTS.iter() {
            ::chainrule::__private::push(&mut saved_item, item);
            ::chainrule::__private::push(&mut saved_sum, sum);
            trips += 1;
            sum = sum * x + item;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_item_at = saved_item.len();
                let mut saved_sum_at = saved_sum.len();
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_item_at -= 1;
                    let item = &saved_item[saved_item_at];
                    saved_sum_at -= 1;
                    let sum = saved_sum[saved_sum_at];
                    let t1 = sum * x;
                    let (d_t2, _) = ::chainrule::__private::add_pullback(
                        &t1,
                        item,
                        &(t1 + *item),
                        d_sum_1,
                    );
                    let d_x_1 = d_t2 * sum;
                    d_sum_1 = d_t2 * x;
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
    /// The gradient of `folded_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `folded_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `folded_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `folded_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for item in COEFFICIENTS.iter() {
            let t1 = sum * x;
            let t2 = t1 + item;
            let item_dot = ::chainrule::__zeros_of!(& item);
            let t2_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &item,
                &t2,
                &(sum_dot * x + x_dot * sum),
                &item_dot,
            );
            sum = t2;
            sum_dot = t2_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `numbered_constants`.
pub enum numbered_constants {}
impl numbered_constants {
    /// The result of `numbered_constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_s = ::chainrule::__private::Vec::<(f64, f64)>::with_capacity(64);
        let mut s = COEFFICIENTS[0];
        let mut trips = 0usize;
        for item in COEFFICIENTS.iter().enumerate().skip(1) {
            let t2 = item.1;
            let t3 = item.0 as f64 + x;
            ::chainrule::__private::push(&mut saved_t1, t2);
            ::chainrule::__private::push(&mut saved_s, (s, t3));
            trips += 1;
            s += t2 / t3;
        }
        (
            s,
            move |d_s: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_s_at = saved_s.len();
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    saved_s_at -= 1;
                    let (s, t3) = saved_s[saved_s_at];
                    let t4 = *t2 / t3;
                    let (d_s_2, d_t5) = ::chainrule::__private::add_pullback(
                        &s,
                        &t4,
                        &(s + t4),
                        d_s_1,
                    );
                    let (_, d_t3) = ::chainrule::__private::div_pullback(
                        t2,
                        &t3,
                        &t4,
                        d_t5,
                    );
                    d_s_1 = d_s_2;
                    d_x += d_t3;
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
    /// The gradient of `numbered_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `numbered_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `numbered_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `numbered_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut s = COEFFICIENTS[0];
        let mut s_dot = 0.0;
        for item in COEFFICIENTS.iter().enumerate().skip(1) {
            let t1 = item.1;
            let t2 = item.0 as f64 + x;
            let t3 = t1 / t2;
            let t1_dot = ::chainrule::__zeros_of!(& t1);
            let t3_dot = ::chainrule::__private::div_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &x_dot,
            );
            let t4 = s + t3;
            let t4_dot = ::chainrule::__private::add_pushforward(
                &s,
                &t3,
                &t4,
                &s_dot,
                &t3_dot,
            );
            s = t4;
            s_dot = t4_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `waves`.
pub enum waves {}
impl waves {
    /// The result of `waves` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_a = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_b = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_c = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::<
            (f64, _, _, _),
        >::with_capacity(64);
        let mut sum: f64 = -0.0;
        let mut trips = 0usize;
        for item in WAVES.iter() {
            let t1 = *item;
            let a = t1.0;
            let b = t1.1;
            let c = t1.2;
            let mut t2 = b + c * x;
            ::chainrule::__private::assert_scalar(&t2);
            let t3 = t2.cos();
            let t4 = a * t3;
            let t5 = t4 > -0.3;
            let t6 = t2.sin();
            let sum_1 = if t5 { sum + t4 } else { sum };
            ::chainrule::__private::push(&mut saved_a, a);
            ::chainrule::__private::push(&mut saved_b, b);
            ::chainrule::__private::push(&mut saved_c, c);
            ::chainrule::__private::push(&mut saved_sum, (sum, t3, t6, t5));
            trips += 1;
            sum = sum_1;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_a_at = saved_a.len();
                let mut saved_b_at = saved_b.len();
                let mut saved_c_at = saved_c.len();
                let mut saved_sum_at = saved_sum.len();
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_a_at -= 1;
                    let a = &saved_a[saved_a_at];
                    saved_b_at -= 1;
                    let b = &saved_b[saved_b_at];
                    saved_c_at -= 1;
                    let c = &saved_c[saved_c_at];
                    saved_sum_at -= 1;
                    let (sum, t3, t6, t5) = saved_sum[saved_sum_at];
                    let t7 = *c * x;
                    let t4 = *a * t3;
                    let t2 = *b + t7;
                    let d_t4_1 = if t5 {
                        let (d_sum_2, d_t4) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t4,
                            &(sum + t4),
                            d_sum_1,
                        );
                        d_sum_1 = d_sum_2;
                        d_t4
                    } else {
                        let t8 = ::chainrule::__private::zeros_like(&t4);
                        t8
                    };
                    let (_, d_t3) = ::chainrule::__private::mul_pullback(
                        a,
                        &t3,
                        &t4,
                        d_t4_1,
                    );
                    let d_t2 = -(d_t3 * t6);
                    let (_, d_t9) = ::chainrule::__private::add_pullback(
                        b,
                        &t7,
                        &t2,
                        d_t2,
                    );
                    let (_, d_x_1) = ::chainrule::__private::mul_pullback(
                        c,
                        &x,
                        &t7,
                        d_t9,
                    );
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
    /// The gradient of `waves`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `waves` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `waves`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `waves` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for item in WAVES.iter() {
            let t1 = *item;
            let a = t1.0;
            let b = t1.1;
            let c = t1.2;
            let t2 = c * x;
            let c_dot = ::chainrule::__zeros_of!(& c);
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &c,
                &x,
                &t2,
                &c_dot,
                &x_dot,
            );
            let mut t3 = b + t2;
            let b_dot = ::chainrule::__zeros_of!(& b);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &b,
                &t2,
                &t3,
                &b_dot,
                &t2_dot,
            );
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t3.cos();
            let t5 = a * t4;
            let a_dot = ::chainrule::__zeros_of!(& a);
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &a,
                &t4,
                &t5,
                &a_dot,
                &-(t3_dot * t3.sin()),
            );
            if t5 > -0.3 {
                let t6 = sum + t5;
                let t6_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t5,
                    &t6,
                    &sum_dot,
                    &t5_dot,
                );
                sum = t6;
                sum_dot = t6_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `constants_beside`.
pub enum constants_beside {}
impl constants_beside {
    /// The result of `constants_beside` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_item = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::<
            (f64, _, _),
        >::with_capacity(64);
        let mut saved_item_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum_1 = ::chainrule::__private::Vec::<
            (f64, _, _),
        >::with_capacity(64);
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut t1 = 0usize;
        let mut trips = 0usize;
        for item in COEFFICIENTS.iter() {
            let t2 = t1 < len;
            let t3 = t1 + 1;
            let (sum_1, exits) = if t2 {
                (sum + item * x[t1], false)
            } else {
                (sum, true)
            };
            ::chainrule::__private::push(&mut saved_item_1, item);
            ::chainrule::__private::push(&mut saved_sum_1, (sum, t1, t2));
            trips += 1;
            sum = sum_1;
            t1 = t3;
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut sum_2: f64 = -0.0;
        let mut t4 = 0usize;
        let mut trips_1 = 0usize;
        for item_1 in COEFFICIENTS.iter().rev() {
            let t5 = t4 < len_1;
            let t6 = t4 + 1;
            let (sum_3, exits_1) = if t5 {
                let t7 = x[t4];
                (sum_2 + item_1 * t7 * t7, false)
            } else {
                (sum_2, true)
            };
            ::chainrule::__private::push(&mut saved_item, item_1);
            ::chainrule::__private::push(&mut saved_sum, (sum_2, t4, t5));
            trips_1 += 1;
            sum_2 = sum_3;
            t4 = t6;
            if exits_1 {
                break;
            }
        }
        let scale = {
            let value: f64 = COEFFICIENTS.iter().map(|c| c * c).sum();
            value
        };
        let out = sum * sum_2 * scale;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_item_at = saved_item.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_item_1_at = saved_item_1.len();
                let mut saved_sum_1_at = saved_sum_1.len();
                let d_t8 = d_out * scale;
                let mut d_sum_2 = d_t8 * sum;
                let d_sum = d_t8 * sum_2;
                for _ in 0..trips_1 {
                    saved_item_at -= 1;
                    let item_1 = &saved_item[saved_item_at];
                    saved_sum_at -= 1;
                    let (sum_2_1, t4, t5) = saved_sum[saved_sum_at];
                    if t5 {
                        let t7 = x[t4];
                        let t9 = *item_1 * t7;
                        let t10 = t9 * t7;
                        let (d_sum_2_1, d_t11) = ::chainrule::__private::add_pullback(
                            &sum_2_1,
                            &t10,
                            &(sum_2_1 + t10),
                            d_sum_2,
                        );
                        let (d_t12, t13) = ::chainrule::__private::mul_pullback(
                            &t9,
                            &t7,
                            &t10,
                            d_t11,
                        );
                        let (_, t14) = ::chainrule::__private::mul_pullback(
                            item_1,
                            &t7,
                            &t9,
                            d_t12,
                        );
                        let d_t7 = t13 + t14;
                        d_x[t4] += d_t7;
                        d_sum_2 = d_sum_2_1;
                    }
                }
                let mut d_sum_1 = d_sum;
                for _ in 0..trips {
                    saved_item_1_at -= 1;
                    let item = &saved_item_1[saved_item_1_at];
                    saved_sum_1_at -= 1;
                    let (sum_4, t1, t2) = saved_sum_1[saved_sum_1_at];
                    if t2 {
                        let t15 = x[t1];
                        let t16 = *item * t15;
                        let (d_sum_3, d_t17) = ::chainrule::__private::add_pullback(
                            &sum_4,
                            &t16,
                            &(sum_4 + t16),
                            d_sum_1,
                        );
                        let (_, d_t18) = ::chainrule::__private::mul_pullback(
                            item,
                            &t15,
                            &t16,
                            d_t17,
                        );
                        d_x[t1] += d_t18;
                        d_sum_1 = d_sum_3;
                    }
                }
            },
        )
    }
    /// The gradient of `constants_beside`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `constants_beside` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `constants_beside`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `constants_beside` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = -0.0;
        let mut t1 = 0usize;
        let mut sum_dot = 0.0;
        for item in COEFFICIENTS.iter() {
            let t2 = t1 + 1;
            let exits = if t1 < len {
                let t3 = x[t1];
                let t4 = item * t3;
                let item_dot = ::chainrule::__zeros_of!(& item);
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &item,
                    &t3,
                    &t4,
                    &item_dot,
                    &x_dot[t1],
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
                false
            } else {
                true
            };
            t1 = t2;
            if exits {
                break;
            }
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut t6 = 0usize;
        let mut sum_1_dot = 0.0;
        for item_1 in COEFFICIENTS.iter().rev() {
            let t7 = t6 + 1;
            let exits_1 = if t6 < len_1 {
                let t8 = x[t6];
                let t8_dot = x_dot[t6];
                let t9 = item_1 * t8;
                let item_1_dot = ::chainrule::__zeros_of!(& item_1);
                let t9_dot = ::chainrule::__private::mul_pushforward(
                    &item_1,
                    &t8,
                    &t9,
                    &item_1_dot,
                    &t8_dot,
                );
                let t10 = t9 * t8;
                let t10_dot = ::chainrule::__private::mul_pushforward(
                    &t9,
                    &t8,
                    &t10,
                    &t9_dot,
                    &t8_dot,
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
                false
            } else {
                true
            };
            t6 = t7;
            if exits_1 {
                break;
            }
        }
        let scale = {
            let value: f64 = COEFFICIENTS.iter().map(|c| c * c).sum();
            value
        };
        let out = sum * sum_1 * scale;
        let out_dot = (sum_dot * sum_1 + sum_1_dot * sum) * scale;
        (out, out_dot)
    }
}

/// The derivatives of the function `turned_constants`.
pub enum turned_constants {}
impl turned_constants {
    /// The result of `turned_constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_item = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_so_far = ::chainrule::__private::Vec::<
            (f64, f64),
        >::with_capacity(64);
        let mut so_far: f64 = 1.0;
        let mut trips = 0usize;
        for item in (COEFFICIENTS.iter()).rev() {
            let v = item + x;
            let mut t1 = so_far + v;
            ::chainrule::__private::assert_scalar(&t1);
            ::chainrule::__private::push(&mut saved_item, item);
            ::chainrule::__private::push(&mut saved_so_far, (so_far, t1.cos()));
            trips += 1;
            so_far = t1.sin();
        }
        (
            so_far,
            move |d_so_far: f64| {
                let mut saved_item_at = saved_item.len();
                let mut saved_so_far_at = saved_so_far.len();
                let mut d_so_far_1 = d_so_far;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_item_at -= 1;
                    let item = &saved_item[saved_item_at];
                    saved_so_far_at -= 1;
                    let (so_far, t2) = saved_so_far[saved_so_far_at];
                    let v = *item + x;
                    let d_t1 = d_so_far_1 * t2;
                    let (d_so_far_2, d_v) = ::chainrule::__private::add_pullback(
                        &so_far,
                        &v,
                        &(so_far + v),
                        d_t1,
                    );
                    let (_, d_x_1) = ::chainrule::__private::add_pullback(
                        item,
                        &x,
                        &v,
                        d_v,
                    );
                    d_so_far_1 = d_so_far_2;
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
    /// The gradient of `turned_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `turned_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `turned_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `turned_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let mut so_far: f64 = 1.0;
        let mut so_far_dot = 0.0;
        for item in (COEFFICIENTS.iter()).rev() {
            let v = item + x;
            let item_dot = ::chainrule::__zeros_of!(& item);
            let v_dot = ::chainrule::__private::add_pushforward(
                &item,
                &x,
                &v,
                &item_dot,
                &x_dot,
            );
            let mut t1 = so_far + v;
            let t1_dot = ::chainrule::__private::add_pushforward(
                &so_far,
                &v,
                &t1,
                &so_far_dot,
                &v_dot,
            );
            ::chainrule::__private::assert_scalar(&t1);
            so_far = t1.sin();
            so_far_dot = t1_dot * t1.cos();
        }
        (so_far, so_far_dot)
    }
}

/// The derivatives of the function `left_constants`.
pub enum left_constants {}
impl left_constants {
    /// The result of `left_constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_item = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let mut y = x;
        let mut trips = 0usize;
        for item in COEFFICIENTS.iter() {
            let v = item * x;
            let t1 = v < -1.0;
            let (y_1, exits) = if t1 { (y, true) } else { (y * v + x, false) };
            ::chainrule::__private::push(&mut saved_item, item);
            ::chainrule::__private::push(&mut saved_y, (y, t1));
            trips += 1;
            y = y_1;
            if exits {
                break;
            }
        }
        (
            y,
            move |d_y: f64| {
                let mut saved_item_at = saved_item.len();
                let mut saved_y_at = saved_y.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_item_at -= 1;
                    let item = &saved_item[saved_item_at];
                    saved_y_at -= 1;
                    let (y, t1) = saved_y[saved_y_at];
                    let v = *item * x;
                    let (t5, d_v_1) = if t1 {
                        let t2 = ::chainrule::__private::zeros_like(&v);
                        (0.0, t2)
                    } else {
                        let t3 = y * v;
                        let y_2 = t3 + x;
                        let (d_t4, d_x_1) = ::chainrule::__private::add_pullback(
                            &t3,
                            &x,
                            &y_2,
                            d_y_1,
                        );
                        let (d_y_2, d_v) = ::chainrule::__private::mul_pullback(
                            &y,
                            &v,
                            &t3,
                            d_t4,
                        );
                        d_y_1 = d_y_2;
                        (d_x_1, d_v)
                    };
                    let (_, t6) = ::chainrule::__private::mul_pullback(
                        item,
                        &x,
                        &v,
                        d_v_1,
                    );
                    let d_x_2 = t5 + t6;
                    d_x += d_x_2;
                }
                let d_x_3 = d_y_1 + d_x;
                d_x_3
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
    /// The gradient of `left_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `left_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `left_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `left_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y = x;
        let mut y_dot = x_dot;
        for item in COEFFICIENTS.iter() {
            let v = item * x;
            let item_dot = ::chainrule::__zeros_of!(& item);
            let v_dot = ::chainrule::__private::mul_pushforward(
                &item,
                &x,
                &v,
                &item_dot,
                &x_dot,
            );
            let exits = if v < -1.0 {
                true
            } else {
                let t1 = y * v;
                let t1_dot = ::chainrule::__private::mul_pushforward(
                    &y,
                    &v,
                    &t1,
                    &y_dot,
                    &v_dot,
                );
                let y_1 = t1 + x;
                let y_1_dot = ::chainrule::__private::add_pushforward(
                    &t1,
                    &x,
                    &y_1,
                    &t1_dot,
                    &x_dot,
                );
                y = y_1;
                y_dot = y_1_dot;
                false
            };
            if exits {
                break;
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `squared`.
pub enum squared {}
impl squared {
    /// The result of `squared` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
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
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            out.push(t1 * t1);
        }
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_out_1 = d_out;
                for k in (0..len).rev() {
                    let d_t2 = ::chainrule::__private::take(d_out_1.pop());
                    let t3 = d_t2 * x[k];
                    let d_t1 = t3 + t3;
                    d_x[k] += d_t1;
                }
            },
        )
    }
    /// The result of `squared` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut out_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = x.len();
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            out.push(t1 * t1);
            out_dot.push(t1_dot * t1 + t1_dot * t1);
        }
        (out, out_dot)
    }
}

/// The derivatives of the function `two_of`.
pub enum two_of {}
impl two_of {
    /// The result of `two_of` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: [f64; 2]| {
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
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2], &[f64], &mut [f64]) + use<>) {
        let t1 = x[0];
        let t2 = x[1];
        let out = [t1 * t2, t1];
        (
            out,
            move |d_out: [f64; 2], x: &[f64], d_x: &mut [f64]| {
                let d_out_1 = d_out;
                let d_t3 = d_out_1[0];
                let d_t2 = d_t3 * t1;
                d_x[1] += d_t2;
                let d_t1 = d_out_1[1] + d_t3 * t2;
                d_x[0] += d_t1;
            },
        )
    }
    /// The result of `two_of` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> ([f64; 2], [f64; 2]) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64]) -> ([f64; 2], [f64; 2]) {
        let t1 = x[0];
        let t1_dot = x_dot[0];
        let t2 = x[1];
        let out = [t1 * t2, t1];
        let out_dot = [t1_dot * t2 + x_dot[1] * t1, t1_dot];
        (out, out_dot)
    }
}

/// The derivatives of the function `of_calls`.
pub enum of_calls {}
impl of_calls {
    /// The result of `of_calls` and its pullback, which takes the cotangent of the result.
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
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_squared_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let (mut t7, squared_pullback) = squared::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t7);
        ::chainrule::__private::assert_elements(&t7);
        let len = t7.len();
        let mut saved_sum_1 = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k in 0..len {
            let v = t7[k].clone();
            let zeros_1 = ::chainrule::__private::zeros_like(&v);
            let t8 = v;
            let t9 = v;
            saved_sum_1[k] = sum;
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_1);
            ::chainrule::__private::push(&mut saved_t5, t8);
            ::chainrule::__private::push(&mut saved_t6, t9);
            sum += t8 * t9;
        }
        let (mut t10, two_of_pullback) = two_of::__vjp(x);
        let zeros_2 = ::chainrule::__private::zeros_like(&t10);
        ::chainrule::__private::assert_elements(&t10);
        let len_1 = t10.len();
        let mut saved_sum_2 = ::chainrule::__private::vec![0.0; len_1];
        let mut saved_t11 = ::chainrule::__private::vec![0.0; len_1];
        let mut saved_t12 = ::chainrule::__private::vec![0.0; len_1];
        let mut sum_1 = sum;
        for k_1 in 0..len_1 {
            let v_1 = t10[k_1].clone();
            let zeros_3 = ::chainrule::__private::zeros_like(&v_1);
            let t13 = v_1;
            let mut t14 = v_1;
            ::chainrule::__private::assert_scalar(&t14);
            let t15 = t14.sin();
            saved_sum_2[k_1] = sum_1;
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_3);
            ::chainrule::__private::push(&mut saved_t4, t13);
            saved_t11[k_1] = t15;
            saved_t12[k_1] = t14.cos();
            sum_1 += t13 * t15;
        }
        let (mut t16, squared_pullback_1) = squared::__vjp(x);
        let zeros_4 = ::chainrule::__private::zeros_like(&t16);
        ::chainrule::__private::assert_elements(&t16);
        let len_2 = t16.len();
        let mut saved_sum_3 = ::chainrule::__private::vec![0.0; len_2];
        let mut sum_2 = sum_1;
        for k_2 in 0..len_2 {
            saved_sum_3[k_2] = sum_2;
            sum_2 += k_2 as f64 * t16[k_2];
        }
        let (mut t17, squared_pullback_2) = squared::__vjp(x);
        let zeros_5 = ::chainrule::__private::zeros_like(&t17);
        ::chainrule::__private::assert_elements(&t17);
        let len_3 = t17.len();
        let mut saved_sum_4 = ::chainrule::__private::vec![0.0; len_3];
        let mut sum_3 = sum_2;
        for k_3 in (0..len_3).rev() {
            let v_2 = t17[k_3].clone();
            let zeros_6 = ::chainrule::__private::zeros_like(&v_2);
            let t18 = v_2;
            saved_sum_4[k_3] = sum_3;
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_6);
            ::chainrule::__private::push(&mut saved_t3, t18);
            sum_3 = sum_3 * t18 + 1.0;
        }
        let (mut t19, squared_pullback_3) = squared::__vjp(x);
        let zeros_7 = ::chainrule::__private::zeros_like(&t19);
        ::chainrule::__private::assert_elements(&t19);
        let len_4 = t19.len();
        let len_5 = usize::saturating_sub(len_4 + 1, 2);
        let len_6 = (::core::cmp::max(0, len_5) as usize);
        let mut saved_sum_5 = ::chainrule::__private::vec![0.0; len_6];
        let mut sum_4 = sum_3;
        for k_4 in 0..len_5 {
            let t20 = k_4 + 2;
            let at = k_4 as usize;
            saved_sum_5[at] = sum_4;
            sum_4 += t19[k_4..t20][0] * t19[k_4..t20][1];
        }
        let t21 = x.len();
        let mut sum_5: f64 = -0.0;
        for k_5 in 0..t21 {
            let (mut t22, squared_pullback_4) = squared::__vjp(&x[k_5..]);
            let zeros_8 = ::chainrule::__private::zeros_like(&t22);
            ::chainrule::__private::assert_elements(&t22);
            let len_7 = t22.len();
            let start = saved_sum.len();
            ::chainrule::__private::room(&mut saved_sum, len_7, &[t21]);
            saved_sum.resize(start + len_7, 0.0);
            let end = start + len_7;
            let mut sum_6: f64 = -0.0;
            let saved_sum_6 = &mut saved_sum[start..end];
            for k_6 in 0..len_7 {
                let t23 = t22[k_6];
                let t24 = t22[k_6];
                saved_sum_6[k_6] = sum_6;
                ::chainrule::__private::push(&mut saved_t1, t23);
                ::chainrule::__private::push(&mut saved_t2, t24);
                sum_6 += t23 * t24;
            }
            ::chainrule::__private::push(
                &mut saved_squared_pullback,
                squared_pullback_4,
            );
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_8);
            ::chainrule::__private::push(&mut saved_len, len_7);
            sum_5 += sum_6;
        }
        let (mut t25, two_of_pullback_1) = two_of::__vjp(x);
        let zeros_9 = ::chainrule::__private::zeros_like(&t25);
        ::chainrule::__private::assert_elements(&t25);
        let len_8 = t25.len();
        let mut saved_sum_7: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_8
        ];
        let mut sum_7: f64 = -0.0;
        for k_7 in 0..len_8 {
            saved_sum_7[k_7] = sum_7;
            sum_7 += t25[k_7];
        }
        let (mut t26, squared_pullback_5) = squared::__vjp(x);
        let zeros_10 = ::chainrule::__private::zeros_like(&t26);
        ::chainrule::__private::assert_elements(&t26);
        let len_9 = t26.len();
        let mut saved_t27: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_9
        ];
        let mut sum_8: f64 = -0.0;
        for k_8 in 0..len_9 {
            let t28 = t26[k_8].clone();
            let zeros_11 = ::chainrule::__private::zeros_like(&t28);
            let mut t29 = t28;
            let _: f64 = t29;
            ::chainrule::__private::push(&mut saved_zeros, zeros_11);
            saved_t27[k_8] = t29.cos();
            sum_8 += t29.sin();
        }
        let out = sum_4 + sum_7 * sum_8 + sum_5;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_squared_pullback_at = saved_squared_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_t5_at = saved_t5.len();
                let mut saved_t6_at = saved_t6.len();
                let mut d_t26 = zeros_10.clone();
                let mut d_t25 = zeros_9.clone();
                let mut d_t19 = zeros_7.clone();
                let mut d_t17 = zeros_5.clone();
                let mut d_t16 = zeros_4.clone();
                let mut d_t10 = zeros_2.clone();
                let mut d_t7 = zeros.clone();
                let d_sum_8 = d_out * sum_7;
                let t30 = x.len();
                let d_sum_7 = d_out * sum_8;
                for k_8 in (0..len_9).rev() {
                    saved_zeros_at -= 1;
                    let zeros_11 = &saved_zeros[saved_zeros_at];
                    let mut d_t28 = (*zeros_11).clone();
                    let d_t29 = d_sum_8 * saved_t27[k_8];
                    d_t28 += d_t29;
                    ::chainrule::__private::add_assign(&mut d_t26[k_8], &d_t28);
                }
                squared_pullback_5(d_t26, x, &mut *d_x);
                let mut d_sum_7_1 = d_sum_7;
                for k_7 in (0..len_8).rev() {
                    let sum_7_1 = saved_sum_7[k_7];
                    let t31 = t25[k_7];
                    let (d_sum_7_2, d_t32) = ::chainrule::__private::add_pullback(
                        &sum_7_1,
                        &t31,
                        &(sum_7_1 + t31),
                        d_sum_7_1,
                    );
                    ::chainrule::__private::add_assign(&mut d_t25[k_7], &d_t32);
                    d_sum_7_1 = d_sum_7_2;
                }
                two_of_pullback_1(d_t25, x, &mut *d_x);
                for k_5 in (0..t30).rev() {
                    saved_squared_pullback_at -= 1;
                    let squared_pullback_4 = &saved_squared_pullback[saved_squared_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_8 = &saved_zeros_1[saved_zeros_1_at];
                    saved_len_at -= 1;
                    let len_7 = saved_len[saved_len_at];
                    let mut d_t22 = (*zeros_8).clone();
                    saved_sum_at -= len_7;
                    let start_1 = saved_sum_at;
                    let end_1 = start_1 + len_7;
                    let mut d_sum_6 = d_out;
                    let saved_sum_8 = &saved_sum[start_1..end_1];
                    for k_6 in (0..len_7).rev() {
                        let sum_6 = saved_sum_8[k_6];
                        saved_t1_at -= 1;
                        let t23 = &saved_t1[saved_t1_at];
                        saved_t2_at -= 1;
                        let t24 = &saved_t2[saved_t2_at];
                        let t33 = *t23 * *t24;
                        let (d_sum_6_1, d_t34) = ::chainrule::__private::add_pullback(
                            &sum_6,
                            &t33,
                            &(sum_6 + t33),
                            d_sum_6,
                        );
                        let (d_t23, d_t24) = ::chainrule::__private::mul_pullback(
                            t23,
                            t24,
                            &t33,
                            d_t34,
                        );
                        ::chainrule::__private::add_assign(&mut d_t22[k_6], &d_t24);
                        ::chainrule::__private::add_assign(&mut d_t22[k_6], &d_t23);
                        d_sum_6 = d_sum_6_1;
                    }
                    squared_pullback_4(d_t22, &x[k_5..], &mut d_x[k_5..]);
                }
                let mut d_sum_4 = d_out;
                for k_4 in (0..len_5).rev() {
                    let at_1 = k_4 as usize;
                    let sum_4 = saved_sum_5[at_1];
                    let t20 = k_4 + 2;
                    let t35 = t19[k_4..t20][0];
                    let t36 = t19[k_4..t20][1];
                    let t37 = t35 * t36;
                    let sum_9 = sum_4 + t37;
                    let (d_sum_4_1, d_t38) = ::chainrule::__private::add_pullback(
                        &sum_4,
                        &t37,
                        &sum_9,
                        d_sum_4,
                    );
                    let (d_t39, d_t40) = ::chainrule::__private::mul_pullback(
                        &t35,
                        &t36,
                        &t37,
                        d_t38,
                    );
                    ::chainrule::__private::add_assign(&mut d_t19[k_4..t20][1], &d_t40);
                    ::chainrule::__private::add_assign(&mut d_t19[k_4..t20][0], &d_t39);
                    d_sum_4 = d_sum_4_1;
                }
                squared_pullback_3(d_t19, x, &mut *d_x);
                let mut d_sum_3 = d_sum_4;
                for k_3 in 0..len_3 {
                    let sum_3 = saved_sum_4[k_3];
                    saved_zeros_2_at -= 1;
                    let zeros_6 = &saved_zeros_2[saved_zeros_2_at];
                    saved_t3_at -= 1;
                    let t18 = &saved_t3[saved_t3_at];
                    let t41 = sum_3 * *t18;
                    let sum_10 = t41 + 1.0;
                    let mut d_v_2 = (*zeros_6).clone();
                    let (d_t42, _) = ::chainrule::__private::add_pullback(
                        &t41,
                        &1.0,
                        &sum_10,
                        d_sum_3,
                    );
                    let (d_sum_3_1, d_t18) = ::chainrule::__private::mul_pullback(
                        &sum_3,
                        t18,
                        &t41,
                        d_t42,
                    );
                    ::chainrule::__private::add_assign(&mut d_v_2, &d_t18);
                    ::chainrule::__private::add_assign(&mut d_t17[k_3], &d_v_2);
                    d_sum_3 = d_sum_3_1;
                }
                squared_pullback_2(d_t17, x, &mut *d_x);
                let mut d_sum_2 = d_sum_3;
                for k_2 in (0..len_2).rev() {
                    let sum_2 = saved_sum_3[k_2];
                    let t43 = k_2 as f64;
                    let t44 = t16[k_2];
                    let t45 = t43 * t44;
                    let sum_11 = sum_2 + t45;
                    let (d_sum_2_1, d_t46) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        &t45,
                        &sum_11,
                        d_sum_2,
                    );
                    let (_, d_t47) = ::chainrule::__private::mul_pullback(
                        &t43,
                        &t44,
                        &t45,
                        d_t46,
                    );
                    ::chainrule::__private::add_assign(&mut d_t16[k_2], &d_t47);
                    d_sum_2 = d_sum_2_1;
                }
                squared_pullback_1(d_t16, x, &mut *d_x);
                let mut d_sum_1 = d_sum_2;
                for k_1 in (0..len_1).rev() {
                    let sum_1 = saved_sum_2[k_1];
                    saved_zeros_3_at -= 1;
                    let zeros_3 = &saved_zeros_3[saved_zeros_3_at];
                    saved_t4_at -= 1;
                    let t13 = &saved_t4[saved_t4_at];
                    let t15 = saved_t11[k_1];
                    let t48 = *t13 * t15;
                    let sum_12 = sum_1 + t48;
                    let mut d_v_1 = (*zeros_3).clone();
                    let (d_sum_1_1, d_t49) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t48,
                        &sum_12,
                        d_sum_1,
                    );
                    let (d_t13, d_t15) = ::chainrule::__private::mul_pullback(
                        t13,
                        &t15,
                        &t48,
                        d_t49,
                    );
                    let d_t14 = d_t15 * saved_t12[k_1];
                    d_v_1 += d_t14;
                    ::chainrule::__private::add_assign(&mut d_v_1, &d_t13);
                    ::chainrule::__private::add_assign(&mut d_t10[k_1], &d_v_1);
                    d_sum_1 = d_sum_1_1;
                }
                two_of_pullback(d_t10, x, &mut *d_x);
                let mut d_sum = d_sum_1;
                for k in (0..len).rev() {
                    let sum = saved_sum_1[k];
                    saved_zeros_4_at -= 1;
                    let zeros_1 = &saved_zeros_4[saved_zeros_4_at];
                    saved_t5_at -= 1;
                    let t8 = &saved_t5[saved_t5_at];
                    saved_t6_at -= 1;
                    let t9 = &saved_t6[saved_t6_at];
                    let t50 = *t8 * *t9;
                    let sum_13 = sum + t50;
                    let mut d_v = (*zeros_1).clone();
                    let (d_sum_5, d_t51) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t50,
                        &sum_13,
                        d_sum,
                    );
                    let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                        t8,
                        t9,
                        &t50,
                        d_t51,
                    );
                    ::chainrule::__private::add_assign(&mut d_v, &d_t9);
                    ::chainrule::__private::add_assign(&mut d_v, &d_t8);
                    ::chainrule::__private::add_assign(&mut d_t7[k], &d_v);
                    d_sum = d_sum_5;
                }
                squared_pullback(d_t7, x, &mut *d_x);
            },
        )
    }
    /// The gradient of `of_calls`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `of_calls` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `of_calls`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `of_calls` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let (mut t1, t1_dot) = squared::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t1);
        let len = t1.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let v = t1[k].clone();
            let v_dot = t1_dot[k].clone();
            let t2 = v;
            let t2_dot = v_dot.clone();
            let t3 = v;
            let t3_dot = v_dot.clone();
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
            );
            let sum_1 = sum + t4;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t4,
                &sum_1,
                &sum_dot,
                &t4_dot,
            );
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        let (mut t5, t5_dot) = two_of::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t5);
        let len_1 = t5.len();
        let mut sum_2 = sum;
        let mut sum_2_dot = sum_dot;
        for k_1 in 0..len_1 {
            let v_1 = t5[k_1].clone();
            let v_1_dot = t5_dot[k_1].clone();
            let t6 = v_1;
            let t6_dot = v_1_dot.clone();
            let mut t7 = v_1;
            ::chainrule::__private::assert_scalar(&t7);
            let t8 = t7.sin();
            let t9 = t6 * t8;
            let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                &t6,
                &t8,
                &t9,
                &t6_dot,
                &::chainrule::__private::strong_mul(v_1_dot, t7.cos()),
            );
            let sum_3 = sum_2 + t9;
            let sum_3_dot = ::chainrule::__private::add_pushforward(
                &sum_2,
                &t9,
                &sum_3,
                &sum_2_dot,
                &t9_dot,
            );
            sum_2 = sum_3;
            sum_2_dot = sum_3_dot;
        }
        let (mut t10, t10_dot) = squared::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t10);
        let len_2 = t10.len();
        let mut sum_4 = sum_2;
        let mut sum_4_dot = sum_2_dot;
        for k_2 in 0..len_2 {
            let t11 = k_2 as f64;
            let t12 = t10[k_2];
            let t12_dot = t10_dot[k_2].clone();
            let t13 = t11 * t12;
            let t13_dot = ::chainrule::__private::strong_mul_pushforward(
                &t11,
                &t12,
                &t13,
                &0.0,
                &t12_dot,
            );
            let sum_5 = sum_4 + t13;
            let sum_5_dot = ::chainrule::__private::add_pushforward(
                &sum_4,
                &t13,
                &sum_5,
                &sum_4_dot,
                &t13_dot,
            );
            sum_4 = sum_5;
            sum_4_dot = sum_5_dot;
        }
        let (mut t14, t14_dot) = squared::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t14);
        let len_3 = t14.len();
        let mut sum_6 = sum_4;
        let mut sum_6_dot = sum_4_dot;
        for k_3 in (0..len_3).rev() {
            let v_2 = t14[k_3].clone();
            let v_2_dot = t14_dot[k_3].clone();
            let t15 = v_2;
            let t15_dot = v_2_dot.clone();
            let t16 = sum_6 * t15;
            let t16_dot = ::chainrule::__private::strong_mul_pushforward(
                &sum_6,
                &t15,
                &t16,
                &sum_6_dot,
                &t15_dot,
            );
            let sum_7 = t16 + 1.0;
            let sum_7_dot = ::chainrule::__private::add_pushforward(
                &t16,
                &1.0,
                &sum_7,
                &t16_dot,
                &0.0,
            );
            sum_6 = sum_7;
            sum_6_dot = sum_7_dot;
        }
        let (mut t17, t17_dot) = squared::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t17);
        let len_4 = t17.len();
        let len_5 = usize::saturating_sub(len_4 + 1, 2);
        let mut sum_8 = sum_6;
        let mut sum_8_dot = sum_6_dot;
        for k_4 in 0..len_5 {
            let t18 = k_4 + 2;
            let t19 = t17[k_4..t18][0];
            let t19_dot = t17_dot[k_4..t18][0].clone();
            let t20 = t17[k_4..t18][1];
            let t20_dot = t17_dot[k_4..t18][1].clone();
            let t21 = t19 * t20;
            let t21_dot = ::chainrule::__private::strong_mul_pushforward(
                &t19,
                &t20,
                &t21,
                &t19_dot,
                &t20_dot,
            );
            let sum_9 = sum_8 + t21;
            let sum_9_dot = ::chainrule::__private::add_pushforward(
                &sum_8,
                &t21,
                &sum_9,
                &sum_8_dot,
                &t21_dot,
            );
            sum_8 = sum_9;
            sum_8_dot = sum_9_dot;
        }
        let mut sum_10: f64 = -0.0;
        let mut sum_10_dot = 0.0;
        for k_5 in 0..x.len() {
            let (mut t22, t22_dot) = squared::__jvp(&x[k_5..], &x_dot[k_5..]);
            ::chainrule::__private::assert_elements(&t22);
            let len_6 = t22.len();
            let mut sum_11: f64 = -0.0;
            let mut sum_11_dot = 0.0;
            for k_6 in 0..len_6 {
                let t23 = t22[k_6];
                let t23_dot = t22_dot[k_6].clone();
                let t24 = t22[k_6];
                let t24_dot = t22_dot[k_6].clone();
                let t25 = t23 * t24;
                let t25_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t23,
                    &t24,
                    &t25,
                    &t23_dot,
                    &t24_dot,
                );
                let t26 = sum_11 + t25;
                let t26_dot = ::chainrule::__private::add_pushforward(
                    &sum_11,
                    &t25,
                    &t26,
                    &sum_11_dot,
                    &t25_dot,
                );
                sum_11 = t26;
                sum_11_dot = t26_dot;
            }
            sum_10 += sum_11;
            sum_10_dot += sum_11_dot;
        }
        let (mut t27, t27_dot) = two_of::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t27);
        let len_7 = t27.len();
        let mut sum_12: f64 = -0.0;
        let mut sum_12_dot = 0.0;
        for k_7 in 0..len_7 {
            let t28 = t27[k_7];
            let t28_dot = t27_dot[k_7].clone();
            let t29 = sum_12 + t28;
            let t29_dot = ::chainrule::__private::add_pushforward(
                &sum_12,
                &t28,
                &t29,
                &sum_12_dot,
                &t28_dot,
            );
            sum_12 = t29;
            sum_12_dot = t29_dot;
        }
        let (mut t30, t30_dot) = squared::__jvp(x, x_dot);
        ::chainrule::__private::assert_elements(&t30);
        let len_8 = t30.len();
        let mut sum_13: f64 = -0.0;
        let mut sum_13_dot = 0.0;
        for k_8 in 0..len_8 {
            let t31 = t30[k_8].clone();
            let t31_dot = t30_dot[k_8].clone();
            let mut t32 = t31;
            let _: f64 = t32;
            sum_13 += t32.sin();
            sum_13_dot += ::chainrule::__private::strong_mul(t31_dot, t32.cos());
        }
        let out = sum_8 + sum_12 * sum_13 + sum_10;
        let out_dot = sum_8_dot
            + (::chainrule::__private::strong_mul(sum_12_dot, sum_13)
                + ::chainrule::__private::strong_mul(sum_13_dot, sum_12)) + sum_10_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `flat_options`.
pub enum flat_options {}
impl flat_options {
    /// The result of `flat_options` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_item = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_item_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_trips_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_half_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum_1: [f64; 4] = [0.0; 4];
        let mut sum: f64 = -0.0;
        for k in 0..4 {
            let (t6, t7) = if k > 1 {
                let (t4, half_pullback) = half::__vjp(x);
                let zeros = ::chainrule::__private::zeros_like(&t4);
                ::chainrule::__private::push(&mut saved_half_pullback, half_pullback);
                ::chainrule::__private::push(&mut saved_zeros, zeros);
                (t4.is_some(), t4)
            } else {
                let t5 = ::core::option::Option::Some(x);
                let zeros_1 = ::chainrule::__private::zeros_like(&t5);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
                (true, t5)
            };
            let zeros_2 = ::chainrule::__private::zeros_like(&t7);
            let sum_1 = if t6 {
                let t8 = ::chainrule::__private::copied(t7.__Some_0());
                ::chainrule::__private::push(&mut saved_t2, t8);
                sum + t8
            } else {
                sum
            };
            let at = k as usize;
            saved_sum_1[at] = sum;
            ::chainrule::__private::push(&mut saved_t3, t6);
            ::chainrule::__private::push(&mut saved_zeros_2, zeros_2);
            sum = sum_1;
        }
        let mut sum_2: f64 = -0.0;
        for k_1 in 0..4 {
            let t9 = counted(k_1);
            let mut trips = 0usize;
            for item in ::core::iter::IntoIterator::into_iter(t9) {
                ::chainrule::__private::push(&mut saved_item_1, item);
                ::chainrule::__private::push(&mut saved_sum, sum_2);
                trips += 1;
                sum_2 += item * x;
            }
            ::chainrule::__private::push(&mut saved_trips_1, trips);
        }
        let mut sum_3: f64 = -0.0;
        for k_2 in 0..4 {
            let t10 = listed(k_2);
            let mut trips_1 = 0usize;
            for item_1 in ::core::iter::IntoIterator::into_iter(t10) {
                let mut t11 = item_1 * x;
                ::chainrule::__private::assert_scalar(&t11);
                ::chainrule::__private::push(&mut saved_item, item_1);
                ::chainrule::__private::push(&mut saved_t1, t11.cos());
                trips_1 += 1;
                sum_3 += t11.sin();
            }
            ::chainrule::__private::push(&mut saved_trips, trips_1);
        }
        let t12 = [1.0, 2.0];
        let len = t12.len();
        let mut sum_4: f64 = -0.0;
        for k_3 in 0..len {
            let (t13, t14) = if x > t12[k_3] {
                (true, x * t12[k_3])
            } else {
                (false, 0.0)
            };
            if t13 {
                sum_4 += t14;
            }
        }
        let out = sum * sum_2 + sum_3 * sum_4;
        (
            out,
            move |d_out: f64| {
                let mut saved_item_at = saved_item.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_trips_at = saved_trips.len();
                let mut saved_item_1_at = saved_item_1.len();
                let mut saved_sum_at = saved_sum.len();
                let mut saved_trips_1_at = saved_trips_1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_half_pullback_at = saved_half_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let d_sum_3 = d_out * sum_4;
                let mut d_sum_4 = d_out * sum_3;
                let mut d_x = 0.0;
                let d_sum = d_out * sum_2;
                let d_sum_2 = d_out * sum;
                for k_3 in (0..len).rev() {
                    let t15 = x > t12[k_3];
                    let (t13, t14) = if t15 {
                        (true, x * t12[k_3])
                    } else {
                        (false, 0.0)
                    };
                    let d_t14 = if t13 { d_sum_4 } else { 0.0 };
                    let d_x_1 = if t15 { d_t14 * t12[k_3] } else { 0.0 };
                    d_x += d_x_1;
                }
                let mut d_x_2 = 0.0;
                for k_2 in (0..4).rev() {
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    let mut d_x_3 = 0.0;
                    for _ in 0..trips_1 {
                        saved_item_at -= 1;
                        let item_1 = &saved_item[saved_item_at];
                        saved_t1_at -= 1;
                        let t16 = saved_t1[saved_t1_at];
                        let d_t11 = d_sum_3 * t16;
                        let (_, d_x_4) = ::chainrule::__private::mul_pullback(
                            item_1,
                            &x,
                            &(*item_1 * x),
                            d_t11,
                        );
                        d_x_3 += d_x_4;
                    }
                    d_x_2 += d_x_3;
                }
                let mut d_sum_2_1 = d_sum_2;
                let mut d_x_5 = 0.0;
                for k_1 in (0..4).rev() {
                    saved_trips_1_at -= 1;
                    let trips = saved_trips_1[saved_trips_1_at];
                    let mut d_x_6 = 0.0;
                    for _ in 0..trips {
                        saved_item_1_at -= 1;
                        let item = &saved_item_1[saved_item_1_at];
                        saved_sum_at -= 1;
                        let sum_5 = saved_sum[saved_sum_at];
                        let t17 = *item * x;
                        let (d_sum_1, d_t18) = ::chainrule::__private::add_pullback(
                            &sum_5,
                            &t17,
                            &(sum_5 + t17),
                            d_sum_2_1,
                        );
                        let (_, d_x_7) = ::chainrule::__private::mul_pullback(
                            item,
                            &x,
                            &t17,
                            d_t18,
                        );
                        d_sum_2_1 = d_sum_1;
                        d_x_6 += d_x_7;
                    }
                    d_x_5 += d_x_6;
                }
                let mut d_sum_5 = d_sum;
                let mut d_x_8 = 0.0;
                for k in (0..4).rev() {
                    let at_1 = k as usize;
                    let sum_6 = saved_sum_1[at_1];
                    saved_t3_at -= 1;
                    let t6 = saved_t3[saved_t3_at];
                    saved_zeros_2_at -= 1;
                    let zeros_2 = &saved_zeros_2[saved_zeros_2_at];
                    let mut d_t7 = (*zeros_2).clone();
                    let t19 = k > 1;
                    if t6 {
                        saved_t2_at -= 1;
                        let t8 = &saved_t2[saved_t2_at];
                        let (d_sum_6, d_t8) = ::chainrule::__private::add_pullback(
                            &sum_6,
                            t8,
                            &(sum_6 + *t8),
                            d_sum_5,
                        );
                        ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_t8);
                        d_sum_5 = d_sum_6;
                    }
                    let d_x_10 = if t19 {
                        saved_half_pullback_at -= 1;
                        let half_pullback = &saved_half_pullback[saved_half_pullback_at];
                        saved_zeros_at -= 1;
                        let zeros = &saved_zeros[saved_zeros_at];
                        let mut d_t4 = (*zeros).clone();
                        ::chainrule::__private::add_assign(&mut d_t4, &d_t7);
                        let (d_x_9,) = half_pullback(d_t4);
                        d_x_9
                    } else {
                        saved_zeros_1_at -= 1;
                        let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                        let mut d_t5 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t5, &d_t7);
                        *d_t5.__Arrived_0_mut()
                    };
                    d_x_8 += d_x_10;
                }
                let d_x_11 = d_x + d_x_2 + d_x_5 + d_x_8;
                d_x_11
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
    /// The gradient of `flat_options`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `flat_options` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `flat_options`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `flat_options` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..4 {
            let (t3, t4, t4_dot) = if k > 1 {
                let (t1, t1_dot) = half::__jvp(x, x_dot);
                let t1_dot_1 = t1_dot.clone();
                (t1.is_some(), t1, t1_dot_1)
            } else {
                let t2 = ::core::option::Option::Some(x);
                let t2_dot = ::core::option::Option::Some(x_dot);
                (true, t2, t2_dot)
            };
            if t3 {
                let t5 = ::chainrule::__private::copied(t4.__Some_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, t4_dot.__Some_0());
                let t6 = sum + t5;
                let t6_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t5,
                    &t6,
                    &sum_dot,
                    &t5_dot,
                );
                sum = t6;
                sum_dot = t6_dot;
            }
        }
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..4 {
            let t7 = counted(k_1);
            for item in ::core::iter::IntoIterator::into_iter(t7) {
                let t8 = item * x;
                let item_dot = ::chainrule::__zeros_of!(& item);
                let t8_dot = ::chainrule::__private::mul_pushforward(
                    &item,
                    &x,
                    &t8,
                    &item_dot,
                    &x_dot,
                );
                let t9 = sum_1 + t8;
                let t9_dot = ::chainrule::__private::add_pushforward(
                    &sum_1,
                    &t8,
                    &t9,
                    &sum_1_dot,
                    &t8_dot,
                );
                sum_1 = t9;
                sum_1_dot = t9_dot;
            }
        }
        let mut sum_2: f64 = -0.0;
        let mut sum_2_dot = 0.0;
        for k_2 in 0..4 {
            let t10 = listed(k_2);
            for item_1 in ::core::iter::IntoIterator::into_iter(t10) {
                let mut t11 = item_1 * x;
                let item_1_dot = ::chainrule::__zeros_of!(& item_1);
                let t11_dot = ::chainrule::__private::mul_pushforward(
                    &item_1,
                    &x,
                    &t11,
                    &item_1_dot,
                    &x_dot,
                );
                ::chainrule::__private::assert_scalar(&t11);
                sum_2 += t11.sin();
                sum_2_dot += t11_dot * t11.cos();
            }
        }
        let t12 = [1.0, 2.0];
        let len = t12.len();
        let mut sum_3: f64 = -0.0;
        let mut sum_3_dot = 0.0;
        for k_3 in 0..len {
            let (t14, t15, t15_dot) = if x > t12[k_3] {
                let t13 = t12[k_3];
                (true, x * t13, x_dot * t13)
            } else {
                (false, 0.0, 0.0)
            };
            if t14 {
                sum_3 += t15;
                sum_3_dot += t15_dot;
            }
        }
        let out = sum * sum_1 + sum_2 * sum_3;
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum_1)
            + ::chainrule::__private::zero_mul(sum_1_dot, sum)
            + (sum_2_dot * sum_3 + sum_3_dot * sum_2);
        (out, out_dot)
    }
}

/// The derivatives of the function `flat_lists`.
pub enum flat_lists {}
impl flat_lists {
    /// The result of `flat_lists` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let v = [x, x.sin(), x * x];
        let mut some: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = v.len();
        let mut exits = false;
        for k in 0..len {
            let mut t5 = if v[k] > 0.2 {
                let t2 = v[k];
                let mut t3 = ::chainrule::__private::vec![t2, t2 * t2];
                let len_1 = t3.len();
                ::chainrule::__private::push(&mut saved_len_1, len_1);
                t3
            } else {
                let t4 = ::chainrule::__private::Vec::new();
                t4
            };
            let len_2 = t5.len();
            let len_3 = t5.len();
            let mut exits_1 = false;
            for k_1 in 0..len_3 {
                some.push(t5[k_1]);
                exits_1 = false;
            }
            ::chainrule::__private::push(&mut saved_len_2, len_2);
            ::chainrule::__private::push(&mut saved_len_3, len_3);
            exits = exits_1;
        }
        let len_4 = some.len();
        let mut exits_2 = exits;
        let mut sum: f64 = -0.0;
        for k_2 in 1..4 {
            let y = x * f64::from(k_2);
            let t6 = [y, y * y];
            let len_5 = t6.len();
            let start = saved_v.len();
            saved_v.resize(start + len_5, 0.0);
            let end = start + len_5;
            let mut exits_3 = false;
            let saved_v_1 = &mut saved_v[start..end];
            for k_3 in 0..len_5 {
                let v_1 = t6[k_3];
                saved_v_1[k_3] = v_1;
                exits_3 = false;
                sum += v_1 * x;
            }
            ::chainrule::__private::push(&mut saved_len, len_5);
            exits_2 = exits_3;
        }
        let len_6 = some.len();
        let mut exits_4 = exits_2;
        let mut sum_1: f64 = -0.0;
        for k_4 in 0..len_6 {
            let t7 = some[k_4];
            exits_4 = false;
            sum_1 += t7 * t7;
        }
        let mut saved_s: [f64; 4] = [0.0; 4];
        let mut saved_t8 = [false; 4];
        let mut saved_v_2: [f64; 4] = [0.0; 4];
        let mut exits_5 = exits_4;
        let mut t9: f64 = 0.0;
        let mut s = sum_1 + sum;
        let mut trips = 0usize;
        for k_5 in 0..4 {
            let t10 = f64::from(k_5) > x;
            let (t11, v_2) = if t10 { (true, x * f64::from(k_5)) } else { (false, 0.0) };
            let s_2 = if t11 {
                let s_1 = s * v_2;
                if s_1 > 9.0 {
                    exits_5 = true;
                    t9 = s_1 * x;
                } else {
                    exits_5 = false;
                }
                s_1
            } else {
                exits_5 = false;
                s
            };
            ::chainrule::__private::push(&mut saved_k, k_5);
            let at = k_5 as usize;
            saved_s[at] = s;
            saved_t8[at] = t10;
            ::chainrule::__private::push(&mut saved_t1, t11);
            saved_v_2[at] = v_2;
            trips += 1;
            s = s_2;
            if exits_5 {
                break;
            }
        }
        let out = if exits_5 { t9 } else { s };
        (
            out,
            move |d_out: f64| {
                let mut saved_k_at = saved_k.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_v_at = saved_v.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_len_2_at = saved_len_2.len();
                let mut saved_len_3_at = saved_len_3.len();
                let mut d_some = ::chainrule::__private::vec![0.0; len_4];
                let mut d_v = [0.0; 3];
                let (d_t9, d_s) = if exits_5 { (d_out, 0.0) } else { (0.0, d_out) };
                let mut d_t9_1 = d_t9;
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for at_1 in (0..trips).rev() {
                    saved_k_at -= 1;
                    let k_5 = saved_k[saved_k_at];
                    let s = saved_s[at_1];
                    saved_t1_at -= 1;
                    let t11 = saved_t1[saved_t1_at];
                    let v_2 = saved_v_2[at_1];
                    let t10 = saved_t8[at_1];
                    let (t13, d_v_2) = if t11 {
                        let s_1 = s * v_2;
                        let (d_x_2, t12) = if s_1 > 9.0 {
                            let d_x_1 = d_t9_1 * s_1;
                            let d_s_1_1 = d_t9_1 * x;
                            d_t9_1 = 0.0;
                            (d_x_1, d_s_1_1)
                        } else {
                            (0.0, 0.0)
                        };
                        let d_s_1_2 = d_s_1 + t12;
                        d_s_1 = d_s_1_2 * v_2;
                        (d_x_2, d_s_1_2 * s)
                    } else {
                        (0.0, 0.0)
                    };
                    let t14 = if t10 { d_v_2 * f64::from(k_5) } else { 0.0 };
                    let d_x_3 = t13 + t14;
                    d_x += d_x_3;
                }
                for k_4 in 0..len_6 {
                    let t15 = d_s_1 * some[k_4];
                    let d_t7 = t15 + t15;
                    d_some[..len_6][k_4] += d_t7;
                }
                let mut d_x_4 = 0.0;
                for k_2 in (1..4).rev() {
                    saved_len_at -= 1;
                    let len_5 = saved_len[saved_len_at];
                    let t16 = f64::from(k_2);
                    let y = x * t16;
                    let mut d_t6 = [0.0; 2];
                    saved_v_at -= len_5;
                    let start_1 = saved_v_at;
                    let end_1 = start_1 + len_5;
                    for k_3 in 0..len_5 {
                        let d_v_1 = d_s_1 * x;
                        d_t6[k_3] += d_v_1;
                    }
                    let d_t17 = d_t6[1];
                    let t18 = d_t17 * y;
                    let d_y = d_t6[0] + t18 + t18;
                    let d_x_5 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::sum_all(
                                &saved_v[start_1..end_1][..len_5],
                            ),
                            d_s_1,
                        ) + d_y * t16;
                    d_x_4 += d_x_5;
                }
                for k in (0..len).rev() {
                    saved_len_2_at -= 1;
                    let len_2 = saved_len_2[saved_len_2_at];
                    saved_len_3_at -= 1;
                    let len_3 = saved_len_3[saved_len_3_at];
                    let mut d_t5 = ::chainrule::__private::vec![0.0; len_2];
                    let t19 = v[k] > 0.2;
                    for k_1 in (0..len_3).rev() {
                        let d_t20 = ::chainrule::__private::take(d_some.pop());
                        d_t5[k_1] += d_t20;
                    }
                    if t19 {
                        saved_len_1_at -= 1;
                        let len_1 = saved_len_1[saved_len_1_at];
                        let mut d_t3 = ::chainrule::__private::vec![0.0; len_1];
                        ::chainrule::__private::add_assign(&mut d_t3, &d_t5);
                        let d_t21 = d_t3[1];
                        let t22 = d_t21 * v[k];
                        let d_t2 = d_t3[0] + t22 + t22;
                        d_v[k] += d_t2;
                    }
                }
                let d_t23 = d_v[1];
                let d_t24 = d_v[2];
                let t25 = d_t24 * x;
                let d_x_6 = d_x + d_x_4 + d_v[0] + t25 + t25 + d_t23 * x.cos();
                d_x_6
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
    /// The gradient of `flat_lists`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `flat_lists` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `flat_lists`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `flat_lists` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let v = [x, x.sin(), x * x];
        let v_dot = [x_dot, x_dot * x.cos(), x_dot * x + x_dot * x];
        let mut some: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut some_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = v.len();
        let mut exits = false;
        for k in 0..len {
            let (t4, t4_dot) = if v[k] > 0.2 {
                let t1 = v[k];
                let t1_dot = v_dot[k];
                let t2 = ::chainrule::__private::vec![t1, t1 * t1];
                let t2_dot = ::chainrule::__private::vec![
                    t1_dot, t1_dot * t1 + t1_dot * t1
                ];
                (t2, t2_dot)
            } else {
                let t3 = ::chainrule::__private::Vec::new();
                let t3_dot = ::chainrule::__private::zeros_like(&t3);
                (t3, t3_dot)
            };
            let len_1 = t4.len();
            let mut exits_1 = false;
            for k_1 in 0..len_1 {
                some.push(t4[k_1]);
                some_dot.push(t4_dot[k_1]);
                exits_1 = false;
            }
            exits = exits_1;
        }
        let mut exits_2 = exits;
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 1..4 {
            let t5 = f64::from(k_2);
            let y = x * t5;
            let y_dot = x_dot * t5;
            let t6 = [y, y * y];
            let t6_dot = [y_dot, y_dot * y + y_dot * y];
            let len_2 = t6.len();
            let mut exits_3 = false;
            for k_3 in 0..len_2 {
                let v_1 = t6[k_3];
                let v_1_dot = t6_dot[k_3];
                exits_3 = false;
                sum += v_1 * x;
                sum_dot += v_1_dot * x + x_dot * v_1;
            }
            exits_2 = exits_3;
        }
        let len_3 = some.len();
        let mut exits_4 = exits_2;
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_4 in 0..len_3 {
            let t7 = some[k_4];
            let t7_dot = some_dot[k_4];
            exits_4 = false;
            sum_1 += t7 * t7;
            sum_1_dot += t7_dot * t7 + t7_dot * t7;
        }
        let mut exits_5 = exits_4;
        let mut t8: f64 = 0.0;
        let mut s = sum_1 + sum;
        let mut t8_dot = 0.0;
        let mut s_dot = sum_1_dot + sum_dot;
        for k_5 in 0..4 {
            let (t10, v_2, v_2_dot) = if f64::from(k_5) > x {
                let t9 = f64::from(k_5);
                (true, x * t9, x_dot * t9)
            } else {
                (false, 0.0, 0.0)
            };
            if t10 {
                let s_1 = s * v_2;
                let s_1_dot = s_dot * v_2 + v_2_dot * s;
                if s_1 > 9.0 {
                    exits_5 = true;
                    t8 = s_1 * x;
                    t8_dot = s_1_dot * x + x_dot * s_1;
                } else {
                    exits_5 = false;
                }
                s = s_1;
                s_dot = s_1_dot;
            } else {
                exits_5 = false;
            }
            if exits_5 {
                break;
            }
        }
        let (out, out_dot) = if exits_5 { (t8, t8_dot) } else { (s, s_dot) };
        (out, out_dot)
    }
}

/// The derivatives of the function `half`.
enum half {}
impl half {
    /// The result of `half` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        x: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x > 0.5;
        let (t2, t3) = if t1 { (true, x * 0.5) } else { (false, 0.0) };
        let out = if t2 {
            let t4 = ::core::option::Option::Some(t3);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros);
            t4
        } else {
            let t5 = ::core::option::Option::None;
            t5
        };
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t3 = if t2 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t4 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_out_1);
                    *d_t4.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_x = if t1 { d_t3 * 0.5 } else { 0.0 };
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::vjp(x);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| (
                pullback(d_out),
            ),
        )
    }
    /// The result of `half` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: f64,
        tangents: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        x_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (t1, t2, t2_dot) = if x > 0.5 {
            (true, x * 0.5, x_dot * 0.5)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if t1 {
            let t3 = ::core::option::Option::Some(t2);
            let t3_dot = ::core::option::Option::Some(t2_dot);
            (t3, t3_dot)
        } else {
            let t4 = ::core::option::Option::None;
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

