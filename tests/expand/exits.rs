/// The derivatives of the function `break_in_middle`.
pub enum break_in_middle {}
impl break_in_middle {
    /// The result of `break_in_middle` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y: [f64; 10] = [0.0; 10];
        let mut saved_t1 = [false; 10];
        let mut y = x;
        let mut trips = 0usize;
        for i in 0..10 {
            let y_1 = y * x;
            let t2 = y_1 > 20.0;
            let (y_2, exits) = if t2 {
                (y_1, true)
            } else {
                (y_1 + i as f64 * x, false)
            };
            ::chainrule::__private::push(&mut saved_i, i);
            let at = i as usize;
            saved_y[at] = y;
            saved_t1[at] = t2;
            trips += 1;
            y = y_2;
            if exits {
                break;
            }
        }
        (
            y,
            move |d_y: f64| {
                let mut saved_i_at = saved_i.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for at_1 in (0..trips).rev() {
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    let y = saved_y[at_1];
                    let (t3, d_y_1_1) = if saved_t1[at_1] {
                        (0.0, d_y_1)
                    } else {
                        (d_y_1 * i as f64, d_y_1)
                    };
                    let d_x_1 = t3 + d_y_1_1 * y;
                    d_y_1 = d_y_1_1 * x;
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
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
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(x: f64) -> (f64, (f64,)) {
        use ::core::iter::Iterator as _;
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y: [f64; 10] = [0.0; 10];
        let mut saved_t1 = [false; 10];
        let mut y = x;
        let mut trips = 0usize;
        for i in 0..10 {
            let y_1 = y * x;
            let t2 = y_1 > 20.0;
            let (y_2, exits) = if t2 {
                (y_1, true)
            } else {
                (y_1 + i as f64 * x, false)
            };
            ::chainrule::__private::push(&mut saved_i, i);
            let at = i as usize;
            saved_y[at] = y;
            saved_t1[at] = t2;
            trips += 1;
            y = y_2;
            if exits {
                break;
            }
        }
        let mut d_y = 1.0;
        let mut d_x = 0.0;
        for at_1 in (0..trips).rev() {
            let i_1 = ::chainrule::__private::take(saved_i.pop());
            let y_3 = saved_y[at_1];
            let (t3, d_y_1) = if saved_t1[at_1] {
                (0.0, d_y)
            } else {
                (d_y * i_1 as f64, d_y)
            };
            let d_x_1 = t3 + d_y_1 * y_3;
            d_y = d_y_1 * x;
            d_x += d_x_1;
        }
        let d_x_2 = d_y + d_x;
        (y, (d_x_2,))
    }
    /// The gradient of `break_in_middle`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (value, (d_x,)) = Self::__value_and_grad(x);
        d_x
    }
    /// The value of `break_in_middle` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, (d_x,)) = Self::__value_and_grad(x);
        (value, d_x)
    }
    /// The value of `break_in_middle`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, (d_x_added,)) = Self::__value_and_grad(x);
        *d_x += d_x_added;
        value
    }
    /// The result of `break_in_middle` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for i in 0..10 {
            let y_1 = y * x;
            let y_1_dot = y_dot * x + x_dot * y;
            let exits = if y_1 > 20.0 {
                y = y_1;
                y_dot = y_1_dot;
                true
            } else {
                let t1 = i as f64;
                y = y_1 + t1 * x;
                y_dot = y_1_dot + x_dot * t1;
                false
            };
            if exits {
                break;
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `continued`.
pub enum continued {}
impl continued {
    /// The result of `continued` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let sum_3 = if x[i] < 0.0 {
                sum
            } else {
                let t3 = x[i];
                let t4 = t3.sqrt();
                let sum_1 = sum + t4;
                let sum_2 = if i % 2 == 0 { sum_1 } else { sum_1 * t3 };
                saved_t2[i] = t4;
                sum_2
            };
            saved_sum[i] = sum;
            sum = sum_3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_sum_1 = d_sum;
                for i in (0..x.len()).rev() {
                    let sum = saved_sum[i];
                    if !(x[i] < 0.0) {
                        let t4 = saved_t2[i];
                        let t3 = x[i];
                        let sum_1 = sum + t4;
                        let t5 = if i % 2 == 0 {
                            0.0
                        } else {
                            let d_t3 = d_sum_1 * sum_1;
                            d_sum_1 *= t3;
                            d_t3
                        };
                        let d_t3_1 = t5
                            + ::chainrule::__private::zero_mul(d_sum_1, 0.5 / t4);
                        d_x[i] += d_t3_1;
                    }
                }
            },
        )
    }
    /// The gradient of `continued`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `continued` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `continued`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `continued` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            if !(x[i] < 0.0) {
                let t1 = x[i];
                let t1_dot = x_dot[i];
                let t2 = t1.sqrt();
                let sum_1 = sum + t2;
                let sum_1_dot = sum_dot
                    + ::chainrule::__private::zero_mul(t1_dot, 0.5 / t2);
                if i % 2 == 0 {
                    sum = sum_1;
                    sum_dot = sum_1_dot;
                } else {
                    sum = sum_1 * t1;
                    sum_dot = ::chainrule::__private::strong_mul(sum_1_dot, t1)
                        + ::chainrule::__private::zero_mul(t1_dot, sum_1);
                }
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `fixed_point`.
pub enum fixed_point {}
impl fixed_point {
    /// The result of `fixed_point` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_x = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut x = a;
        let mut trips = 0usize;
        loop {
            let d = (x * x - a) / (2.0 * x);
            let x_1 = x - d;
            let exits = if d.abs() < 1e-14 { true } else { false };
            ::chainrule::__private::push(&mut saved_x, x);
            trips += 1;
            x = x_1;
            if exits {
                break;
            }
        }
        (
            x,
            move |d_x: f64| {
                let mut saved_x_at = saved_x.len();
                let mut t1 = d_x;
                let mut d_a = 0.0;
                for _ in 0..trips {
                    saved_x_at -= 1;
                    let x = saved_x[saved_x_at];
                    let t2 = 1.0 / (2.0 * x);
                    let t3 = ::chainrule::__private::zero_mul(t1, t2);
                    let d_t4 = ::chainrule::__private::zero_mul(
                        t1,
                        (x * x - a) * t2 * t2,
                    );
                    t1 = t1 + d_t4 * 2.0 - t3 * (x + x);
                    d_a += t3;
                }
                let d_a_1 = t1 + d_a;
                d_a_1
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `fixed_point`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `fixed_point` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `fixed_point`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        *d_a += d_a_added;
        value
    }
    /// The result of `fixed_point` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: f64, a_dot: f64) -> (f64, f64) {
        let mut x = a;
        let mut x_dot = a_dot;
        loop {
            let t1 = 2.0 * x;
            let d = (x * x - a) / t1;
            let t2 = 1.0 / t1;
            let d_dot = ::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(x_dot, x)
                    + ::chainrule::__private::strong_mul(x_dot, x) - a_dot,
                t2,
            ) - ::chainrule::__private::strong_mul(x_dot * 2.0, d * t2);
            let x_1 = x - d;
            let x_1_dot = x_dot - d_dot;
            let exits = if d.abs() < 1e-14 { true } else { false };
            x = x_1;
            x_dot = x_1_dot;
            if exits {
                break;
            }
        }
        (x, x_dot)
    }
}

/// The derivatives of the function `break_with_value`.
pub enum break_with_value {}
impl break_with_value {
    /// The result of `break_with_value` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_y = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let mut y = x;
        let mut t1: f64 = 0.0;
        let mut trips = 0usize;
        loop {
            let y_1 = y * y + 0.5;
            let t2 = y_1 > 10.0;
            let exits = if t2 {
                t1 = y_1 * x;
                true
            } else {
                false
            };
            ::chainrule::__private::push(&mut saved_y, (y, t2));
            trips += 1;
            y = y_1;
            if exits {
                break;
            }
        }
        let out = t1 + y;
        (
            out,
            move |d_out: f64| {
                let mut saved_y_at = saved_y.len();
                let mut d_y = d_out;
                let mut d_t1 = d_out;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_y_at -= 1;
                    let (y, t2) = saved_y[saved_y_at];
                    let y_1 = y * y + 0.5;
                    let (d_x_2, t3) = if t2 {
                        let d_x_1 = d_t1 * y_1;
                        let d_y_1 = d_t1 * x;
                        d_t1 = 0.0;
                        (d_x_1, d_y_1)
                    } else {
                        (0.0, 0.0)
                    };
                    let d_y_1_1 = d_y + t3;
                    d_y = d_y_1_1 * (y + y);
                    d_x += d_x_2;
                }
                let d_x_3 = d_y + d_x;
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
    /// The gradient of `break_with_value`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `break_with_value` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `break_with_value`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `break_with_value` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t1: f64 = 0.0;
        let mut y_dot = x_dot;
        let mut t1_dot = 0.0;
        loop {
            let t2_dot = y_dot * y + y_dot * y;
            let y_1 = y * y + 0.5;
            let exits = if y_1 > 10.0 {
                t1 = y_1 * x;
                t1_dot = t2_dot * x + x_dot * y_1;
                true
            } else {
                false
            };
            y = y_1;
            y_dot = t2_dot;
            if exits {
                break;
            }
        }
        let out = t1 + y;
        let out_dot = t1_dot + y_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `return_from_loops`.
pub enum return_from_loops {}
impl return_from_loops {
    /// The result of `return_from_loops` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, limit: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_s = ::chainrule::__private::Vec::<
            (f64, f64, _),
        >::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut s = x;
        let mut trips = 0usize;
        for i in 0..5 {
            let mut exits_1 = false;
            let mut trips_1 = 0usize;
            for j in 0..=i {
                let s_1 = s + (x * s * 0.1 + j as f64);
                let t2 = s_1 > limit;
                if t2 {
                    exits_1 = true;
                    t1 = s_1 * s_1;
                } else {
                    exits_1 = false;
                }
                ::chainrule::__private::push(&mut saved_s, (s, s_1, t2));
                trips_1 += 1;
                s = s_1;
                if exits_1 {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            trips += 1;
            exits = exits_1;
            if exits_1 {
                break;
            }
        }
        let out = if exits { t1 } else { s * x };
        (
            out,
            move |d_out: f64| {
                let mut saved_s_at = saved_s.len();
                let mut saved_trips_at = saved_trips.len();
                let (t3, d_t1, d_s) = if exits {
                    (0.0, d_out, 0.0)
                } else {
                    (d_out * s, 0.0, d_out * x)
                };
                let mut d_t1_1 = d_t1;
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips_1 {
                        saved_s_at -= 1;
                        let (s_2, s_1, t2) = saved_s[saved_s_at];
                        let t5 = if t2 {
                            let t4 = d_t1_1 * s_1;
                            d_t1_1 = 0.0;
                            t4 + t4
                        } else {
                            0.0
                        };
                        let d_s_1_1 = d_s_1 + t5;
                        let d_t6 = d_s_1_1 * 0.1;
                        let d_x_2 = d_t6 * s_2;
                        d_s_1 = d_s_1_1 + d_t6 * x;
                        d_x_1 += d_x_2;
                    }
                    d_x += d_x_1;
                }
                let d_x_3 = t3 + d_s_1 + d_x;
                (d_x_3, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, limit)
    }
    /// The gradient of `return_from_loops`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, limit: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, limit);
        pullback(1.0)
    }
    /// The value of `return_from_loops` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, limit: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, limit);
        (value, pullback(1.0))
    }
    /// The value of `return_from_loops`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, limit: f64, d_x: &mut f64, d_limit: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit);
        let (d_x_added, d_limit_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_limit += d_limit_added;
        value
    }
    /// The result of `return_from_loops` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, limit: f64, limit_dot: f64) -> (f64, f64) {
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut s = x;
        let mut t1_dot = 0.0;
        let mut s_dot = x_dot;
        for i in 0..5 {
            let mut exits_1 = false;
            for j in 0..=i {
                let s_1 = s + (x * s * 0.1 + j as f64);
                let s_1_dot = s_dot + (x_dot * s + s_dot * x) * 0.1;
                if s_1 > limit {
                    exits_1 = true;
                    t1 = s_1 * s_1;
                    t1_dot = s_1_dot * s_1 + s_1_dot * s_1;
                } else {
                    exits_1 = false;
                }
                s = s_1;
                s_dot = s_1_dot;
                if exits_1 {
                    break;
                }
            }
            exits = exits_1;
            if exits_1 {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t1, t1_dot)
        } else {
            (s * x, s_dot * x + x_dot * s)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `early_returns`.
pub enum early_returns {}
impl early_returns {
    /// The result of `early_returns` and its pullback, which takes the cotangent of the result.
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
        let t1 = n == 0;
        let (out, t2_1_1, exits_1_1_1) = if t1 {
            (1.0, 0.0, ::core::default::Default::default())
        } else {
            let y = x * x;
            let (t6, t2_1, exits_1_1) = if y > 4.0 {
                let t2 = y.sqrt();
                (t2 * n as f64, t2, ::core::default::Default::default())
            } else {
                let (exits_1, t4, z_1) = if n > 2 {
                    let z = y * x;
                    let (exits, t3) = if z < 0.0 { (true, -z) } else { (false, 0.0) };
                    (exits, t3, z)
                } else {
                    (false, 0.0, y)
                };
                let t5 = if exits_1 { t4 } else { z_1 + y };
                (t5, 0.0, exits_1)
            };
            (t6, t2_1, exits_1_1)
        };
        (
            out,
            move |d_out: f64| {
                let d_x_1 = if t1 {
                    0.0
                } else {
                    let y = x * x;
                    let (t11, d_y) = if y > 4.0 {
                        let d_t2 = d_out * n as f64;
                        (0.0, d_t2 * ::chainrule::__private::div_or_zero(0.5, t2_1_1))
                    } else {
                        let t7 = n > 2;
                        let (t8, d_t4, d_z_1) = if exits_1_1_1 {
                            (0.0, d_out, 0.0)
                        } else {
                            (d_out, 0.0, d_out)
                        };
                        let (d_x, t10) = if t7 {
                            let z = y * x;
                            let t9 = if z < 0.0 { -d_t4 } else { 0.0 };
                            let d_z = d_z_1 + t9;
                            (d_z * y, d_z * x)
                        } else {
                            (0.0, d_z_1)
                        };
                        (d_x, t8 + t10)
                    };
                    let t12 = d_y * x;
                    t11 + t12 + t12
                };
                (d_x_1, ())
            },
        )
    }
    /// The gradient of `early_returns`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `early_returns` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `early_returns`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `early_returns` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if n == 0 {
            (1.0, 0.0)
        } else {
            let y = x * x;
            let y_dot = x_dot * x + x_dot * x;
            let (t6, t6_dot) = if y > 4.0 {
                let t1 = y.sqrt();
                let t2 = n as f64;
                (t1 * t2, y_dot * ::chainrule::__private::div_or_zero(0.5, t1) * t2)
            } else {
                let (exits_1, t4, z_1, t4_dot, z_1_dot) = if n > 2 {
                    let z = y * x;
                    let z_dot = y_dot * x + x_dot * y;
                    let (exits, t3, t3_dot) = if z < 0.0 {
                        (true, -z, -z_dot)
                    } else {
                        (false, 0.0, 0.0)
                    };
                    (exits, t3, z, t3_dot, z_dot)
                } else {
                    (false, 0.0, y, 0.0, y_dot)
                };
                let (t5, t5_dot) = if exits_1 {
                    (t4, t4_dot)
                } else {
                    (z_1 + y, z_1_dot + y_dot)
                };
                (t5, t5_dot)
            };
            (t6, t6_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `labelled_continue`.
pub enum labelled_continue {}
impl labelled_continue {
    /// The result of `labelled_continue` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_j = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut s: f64 = 0.0;
        for i in 0..3 {
            let mut s_1 = s;
            let mut exits = false;
            let mut trips = 0usize;
            for j in 0..3 {
                let t2 = j > i;
                if t2 {
                    exits = true;
                } else {
                    s_1 += x.powi(i + j);
                    exits = false;
                }
                ::chainrule::__private::push(&mut saved_j, j);
                ::chainrule::__private::push(&mut saved_t1, t2);
                trips += 1;
                if exits {
                    break;
                }
            }
            if exits {
                s = s_1;
            } else {
                s = s_1 * 2.0;
            }
            ::chainrule::__private::push(&mut saved_exits, exits);
            ::chainrule::__private::push(&mut saved_trips, trips);
        }
        (
            s,
            move |d_s: f64| {
                let mut saved_j_at = saved_j.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_trips_at = saved_trips.len();
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for i in (0..3).rev() {
                    saved_exits_at -= 1;
                    let exits = saved_exits[saved_exits_at];
                    saved_trips_at -= 1;
                    let trips = saved_trips[saved_trips_at];
                    let d_s_1_1 = if exits { d_s_1 } else { d_s_1 * 2.0 };
                    let mut d_s_1_2 = d_s_1_1;
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips {
                        saved_j_at -= 1;
                        let j = saved_j[saved_j_at];
                        saved_t1_at -= 1;
                        let t2 = saved_t1[saved_t1_at];
                        let d_x_2 = if t2 {
                            0.0
                        } else {
                            let t3 = i + j;
                            ::chainrule::__private::zero_mul(
                                d_s_1_2,
                                ::chainrule::__private::strong_mul(
                                    ::chainrule::__private::float(t3),
                                    x.powi(::chainrule::__private::pred(t3)),
                                ),
                            )
                        };
                        d_x_1 += d_x_2;
                    }
                    d_s_1 = d_s_1_2;
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
    /// The gradient of `labelled_continue`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `labelled_continue` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `labelled_continue`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `labelled_continue` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..3 {
            let mut s_1 = s;
            let mut exits = false;
            let mut s_1_dot = s_dot;
            for j in 0..3 {
                if j > i {
                    exits = true;
                } else {
                    let t1 = i + j;
                    s_1 += x.powi(t1);
                    exits = false;
                    s_1_dot
                        += ::chainrule::__private::zero_mul(
                            x_dot,
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::float(t1),
                                x.powi(::chainrule::__private::pred(t1)),
                            ),
                        );
                }
                if exits {
                    break;
                }
            }
            if exits {
                s = s_1;
                s_dot = s_1_dot;
            } else {
                s = s_1 * 2.0;
                s_dot = s_1_dot * 2.0;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `labelled_break`.
pub enum labelled_break {}
impl labelled_break {
    /// The result of `labelled_break` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, limit);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_limit,) = pullback(d_out, x, &mut d_x);
                (d_x, d_limit)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        limit: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut saved_j = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut product: f64 = 1.0;
        let mut trips = 0usize;
        for i in 0..x.len() {
            let mut product_1 = product;
            let mut exits = false;
            let mut trips_1 = 0usize;
            for j in 0..x.len() {
                let t1 = x[j];
                let product_2 = product_1 * (1.0 + x[i] * t1);
                if product_2 > limit {
                    exits = true;
                } else {
                    exits = false;
                }
                ::chainrule::__private::push(&mut saved_j, (j, product_1, t1));
                trips_1 += 1;
                product_1 = product_2;
                if exits {
                    break;
                }
            }
            if exits {
                product = product_1;
            } else {
                product = product_1 + x[i];
            }
            ::chainrule::__private::push(&mut saved_exits, exits);
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            ::chainrule::__private::push(&mut saved_i, i);
            trips += 1;
            if exits {
                break;
            }
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_j_at = saved_j.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_trips_at = saved_trips.len();
                let mut saved_i_at = saved_i.len();
                let mut d_product_1 = d_product;
                for _ in 0..trips {
                    saved_exits_at -= 1;
                    let exits = saved_exits[saved_exits_at];
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    let d_product_1_1 = if exits {
                        d_product_1
                    } else {
                        d_x[i] += d_product_1;
                        d_product_1
                    };
                    let mut d_product_1_2 = d_product_1_1;
                    let mut d_t2 = 0.0;
                    for _ in 0..trips_1 {
                        saved_j_at -= 1;
                        let (j, product_1, t1) = saved_j[saved_j_at];
                        let t3 = x[i];
                        let d_t4 = d_product_1_2 * product_1;
                        let d_t5 = d_t4 * t1;
                        let d_t1 = d_t4 * t3;
                        d_x[j] += d_t1;
                        d_product_1_2 *= 1.0 + t3 * t1;
                        d_t2 += d_t5;
                    }
                    if trips_1 > 0 {
                        d_x[i] += d_t2;
                    }
                    d_product_1 = d_product_1_2;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `labelled_break`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `labelled_break` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        limit: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_limit))
    }
    /// The value of `labelled_break`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        limit: f64,
        d_x: &mut [f64],
        d_limit: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit);
        let (d_limit_added,) = pullback(1.0, x, d_x);
        *d_limit += d_limit_added;
        value
    }
    /// The result of `labelled_break` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], limit: f64, limit_dot: f64) -> (f64, f64) {
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..x.len() {
            let mut product_1 = product;
            let mut exits = false;
            let mut product_1_dot = product_dot;
            for j in 0..x.len() {
                let t1 = x[i];
                let t2 = x[j];
                let t3 = 1.0 + t1 * t2;
                let product_2 = product_1 * t3;
                let product_2_dot = product_1_dot * t3
                    + (x_dot[i] * t2 + x_dot[j] * t1) * product_1;
                if product_2 > limit {
                    exits = true;
                } else {
                    exits = false;
                }
                product_1 = product_2;
                product_1_dot = product_2_dot;
                if exits {
                    break;
                }
            }
            if exits {
                product = product_1;
                product_dot = product_1_dot;
            } else {
                product = product_1 + x[i];
                product_dot = product_1_dot + x_dot[i];
            }
            if exits {
                break;
            }
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `labelled_block`.
pub enum labelled_block {}
impl labelled_block {
    /// The result of `labelled_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x < 0.0;
        let (exits_1, t4, t5) = if t1 {
            (true, -x, 0.0)
        } else {
            let t = x * x;
            let (exits, t2, t3) = if t > 4.0 {
                (true, t, 0.0)
            } else {
                (false, 0.0, t * t)
            };
            (exits, t2, t3)
        };
        let y = if exits_1 { t4 } else { t5 };
        let out = y * x;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out * x;
                let t6 = d_out * y;
                let (d_t4, d_t5) = if exits_1 { (d_y, 0.0) } else { (0.0, d_y) };
                let t9 = if t1 {
                    -d_t4
                } else {
                    let t = x * x;
                    let d_t = if t > 4.0 {
                        d_t4
                    } else {
                        let t7 = d_t5 * t;
                        t7 + t7
                    };
                    let t8 = d_t * x;
                    t8 + t8
                };
                let d_x = t6 + t9;
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
    /// The gradient of `labelled_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `labelled_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `labelled_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `labelled_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (exits_1, t3, t4, t3_dot, t4_dot) = if x < 0.0 {
            (true, -x, 0.0, -x_dot, 0.0)
        } else {
            let t = x * x;
            let t_dot = x_dot * x + x_dot * x;
            let (exits, t1, t2, t1_dot, t2_dot) = if t > 4.0 {
                (true, t, 0.0, t_dot, 0.0)
            } else {
                (false, 0.0, t * t, 0.0, t_dot * t + t_dot * t)
            };
            (exits, t1, t2, t1_dot, t2_dot)
        };
        let (y, y_dot) = if exits_1 { (t3, t3_dot) } else { (t4, t4_dot) };
        let out = y * x;
        let out_dot = y_dot * x + x_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `exits_from_match`.
pub enum exits_from_match {}
impl exits_from_match {
    /// The result of `exits_from_match` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, codes: &[u8]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, codes);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, codes, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        codes: &[u8],
    ) -> (f64, impl ::core::ops::Fn(f64, &[u8], &mut ()) -> (f64,) + use<>) {
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y = ::chainrule::__private::Vec::<
            (f64, f64, _),
        >::with_capacity(64);
        let len = codes.len();
        let mut exits = false;
        let mut t2: f64 = 0.0;
        let mut y = x;
        let mut trips = 0usize;
        for k in 0..len {
            let code = codes[k];
            let t3 = code;
            let (y_1, exits_1, exits_2) = match t3 {
                0 => {
                    exits = false;
                    (y, false, true)
                }
                1 => {
                    exits = false;
                    (y * x, false, false)
                }
                2 => {
                    exits = false;
                    (y + x, true, false)
                }
                _ => {
                    exits = true;
                    t2 = y * y;
                    (y, false, false)
                }
            };
            let exits_3 = exits || exits_1 || exits_2;
            let y_2 = if exits_3 { y_1 } else { y_1.sin() };
            let exits_4 = exits || exits_1;
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_y, (y, y_1, exits_3));
            trips += 1;
            y = y_2;
            if exits_4 {
                break;
            }
        }
        let out = if exits { t2 } else { y };
        (
            out,
            move |d_out: f64, codes: &[u8], _: &mut ()| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_y_at = saved_y.len();
                let (d_t2, d_y) = if exits { (d_out, 0.0) } else { (0.0, d_out) };
                let mut d_t2_1 = d_t2;
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t3 = saved_t1[saved_t1_at];
                    saved_y_at -= 1;
                    let (y, y_1, exits_3) = saved_y[saved_y_at];
                    let d_y_1_1 = if exits_3 { d_y_1 } else { d_y_1 * y_1.cos() };
                    let d_x_1 = match t3 {
                        0 => {
                            d_y_1 = d_y_1_1;
                            0.0
                        }
                        1 => {
                            d_y_1 = d_y_1_1 * x;
                            d_y_1_1 * y
                        }
                        2 => {
                            d_y_1 = d_y_1_1;
                            d_y_1_1
                        }
                        _ => {
                            let t4 = d_t2_1 * y;
                            d_t2_1 = 0.0;
                            d_y_1 = d_y_1_1 + t4 + t4;
                            0.0
                        }
                    };
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2,)
            },
        )
    }
    /// The gradient of `exits_from_match`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, codes: &[u8]) -> f64 {
        let (_, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        d_x
    }
    /// The value of `exits_from_match` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, codes: &[u8]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        (value, d_x)
    }
    /// The value of `exits_from_match`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, codes: &[u8], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x_added,) = pullback(1.0, codes, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `exits_from_match` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[u8]), tangents: f64) -> (f64, f64) {
        let (x, codes) = args;
        let x_dot = tangents;
        let codes_dot = ();
        Self::__jvp(x, x_dot, codes, &codes_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        codes: &[u8],
        codes_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = codes.len();
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut y = x;
        let mut t1_dot = 0.0;
        let mut y_dot = x_dot;
        for k in 0..len {
            let code = codes[k];
            let (y_1, exits_1, exits_2, y_1_dot) = match code {
                0 => {
                    exits = false;
                    (y, false, true, y_dot)
                }
                1 => {
                    exits = false;
                    (y * x, false, false, y_dot * x + x_dot * y)
                }
                2 => {
                    exits = false;
                    (y + x, true, false, y_dot + x_dot)
                }
                _ => {
                    exits = true;
                    t1 = y * y;
                    t1_dot = y_dot * y + y_dot * y;
                    (y, false, false, y_dot)
                }
            };
            let exits_3 = exits || exits_1 || exits_2;
            if exits_3 {
                y = y_1;
                y_dot = y_1_dot;
            } else {
                y = y_1.sin();
                y_dot = y_1_dot * y_1.cos();
            }
            let exits_4 = exits || exits_1;
            if exits_4 {
                break;
            }
        }
        let (out, out_dot) = if exits { (t1, t1_dot) } else { (y, y_dot) };
        (out, out_dot)
    }
}

/// The derivatives of the function `return_as_operand`.
pub enum return_as_operand {}
impl return_as_operand {
    /// The result of `return_as_operand` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 1.0;
        let (exits, t2, y) = if t1 { (false, 0.0, x * x) } else { (true, x.sin(), 0.0) };
        let out = if exits { t2 } else { y + x };
        (
            out,
            move |d_out: f64| {
                let (t3, d_t2, d_y) = if exits {
                    (0.0, d_out, 0.0)
                } else {
                    (d_out, 0.0, d_out)
                };
                let t5 = if t1 {
                    let t4 = d_y * x;
                    t4 + t4
                } else {
                    d_t2 * x.cos()
                };
                let d_x = t3 + t5;
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
    /// The gradient of `return_as_operand`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `return_as_operand` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `return_as_operand`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `return_as_operand` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (exits, t1, y, t1_dot, y_dot) = if x > 1.0 {
            (false, 0.0, x * x, 0.0, x_dot * x + x_dot * x)
        } else {
            (true, x.sin(), 0.0, x_dot * x.cos(), 0.0)
        };
        let (out, out_dot) = if exits { (t1, t1_dot) } else { (y + x, y_dot + x_dot) };
        (out, out_dot)
    }
}

/// The derivatives of the function `two_ways_out`.
pub enum two_ways_out {}
impl two_ways_out {
    /// The result of `two_ways_out` and its pullback, which takes the cotangent of the result.
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
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let mut y = x;
        let mut k = 0;
        let mut trips = 0usize;
        while k < n {
            let k_1 = k + 1;
            let t1 = y > 50.0;
            let (y_2, exits) = if t1 {
                (y, true)
            } else {
                let y_1 = if k_1 == 2 { y } else { y * x + k_1 as f64 };
                (y_1, false)
            };
            ::chainrule::__private::push(&mut saved_k, k_1);
            ::chainrule::__private::push(&mut saved_y, (y, t1));
            trips += 1;
            y = y_2;
            k = k_1;
            if exits {
                break;
            }
        }
        let t2 = k as f64;
        let out = y * t2;
        (
            out,
            move |d_out: f64| {
                let mut saved_k_at = saved_k.len();
                let mut saved_y_at = saved_y.len();
                let mut d_y = d_out * t2;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k_1 = saved_k[saved_k_at];
                    saved_y_at -= 1;
                    let (y, t1) = saved_y[saved_y_at];
                    let d_x_3 = if t1 {
                        0.0
                    } else {
                        let d_x_2 = if k_1 == 2 {
                            0.0
                        } else {
                            let d_x_1 = d_y * y;
                            d_y *= x;
                            d_x_1
                        };
                        d_x_2
                    };
                    d_x += d_x_3;
                }
                let d_x_4 = d_y + d_x;
                (d_x_4, ())
            },
        )
    }
    /// The gradient of `two_ways_out`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `two_ways_out` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `two_ways_out`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `two_ways_out` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y = x;
        let mut k = 0;
        let mut y_dot = x_dot;
        while k < n {
            let k_1 = k + 1;
            let exits = if y > 50.0 {
                true
            } else {
                if !(k_1 == 2) {
                    (y, y_dot) = (y * x + k_1 as f64, y_dot * x + x_dot * y);
                }
                false
            };
            k = k_1;
            if exits {
                break;
            }
        }
        let t1 = k as f64;
        let out = y * t1;
        let out_dot = y_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `exit_between_assignments`.
pub enum exit_between_assignments {}
impl exit_between_assignments {
    /// The result of `exit_between_assignments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_b = ::chainrule::__private::Vec::<
            (f64, f64, _),
        >::with_capacity(64);
        let mut a = x;
        let mut b: f64 = 1.0;
        let mut trips = 0usize;
        loop {
            let a_1 = a * 1.5;
            let t1 = a_1 > 30.0;
            let (b_2, exits_1) = if t1 {
                a = a_1;
                (b, true)
            } else {
                let b_1 = b * a_1;
                let exits = if b_1 > 200.0 {
                    a = a_1;
                    true
                } else {
                    a = a_1 + b_1 * 0.01;
                    false
                };
                (b_1, exits)
            };
            ::chainrule::__private::push(&mut saved_b, (b, a_1, t1));
            trips += 1;
            b = b_2;
            if exits_1 {
                break;
            }
        }
        let out = a * b;
        (
            out,
            move |d_out: f64| {
                let mut saved_b_at = saved_b.len();
                let mut d_a = d_out * b;
                let mut d_b = d_out * a;
                for _ in 0..trips {
                    saved_b_at -= 1;
                    let (b_3, a_1, t1) = saved_b[saved_b_at];
                    let d_a_1 = if t1 {
                        d_a
                    } else {
                        let b_1 = b_3 * a_1;
                        let (t2, t3) = if b_1 > 200.0 {
                            (d_a, 0.0)
                        } else {
                            (d_a, d_a * 0.01)
                        };
                        let d_b_1 = d_b + t3;
                        d_b = d_b_1 * a_1;
                        t2 + d_b_1 * b_3
                    };
                    d_a = d_a_1 * 1.5;
                }
                d_a
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
    /// The gradient of `exit_between_assignments`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `exit_between_assignments` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `exit_between_assignments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exit_between_assignments` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = x;
        let mut b: f64 = 1.0;
        let mut a_dot = x_dot;
        let mut b_dot = 0.0;
        loop {
            let a_1 = a * 1.5;
            let a_1_dot = a_dot * 1.5;
            let exits_1 = if a_1 > 30.0 {
                a = a_1;
                a_dot = a_1_dot;
                true
            } else {
                let b_1 = b * a_1;
                let b_1_dot = b_dot * a_1 + a_1_dot * b;
                let exits = if b_1 > 200.0 {
                    a = a_1;
                    a_dot = a_1_dot;
                    true
                } else {
                    a = a_1 + b_1 * 0.01;
                    a_dot = a_1_dot + b_1_dot * 0.01;
                    false
                };
                b = b_1;
                b_dot = b_1_dot;
                exits
            };
            if exits_1 {
                break;
            }
        }
        let out = a * b;
        let out_dot = a_dot * b + b_dot * a;
        (out, out_dot)
    }
}

/// The derivatives of the function `break_with_array`.
pub enum break_with_array {}
impl break_with_array {
    /// The result of `break_with_array` and its pullback, which takes the cotangent of the result.
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
        let mut saved_y = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let t1: [f64; 3] = [0.0; 3];
        let mut k = 0;
        let mut y = x;
        let mut t2 = t1;
        let mut trips = 0usize;
        loop {
            let k_1 = k + 1;
            let y_1 = y * 0.9 + 0.2;
            let t3 = k_1 > n;
            let exits_1 = if t3 {
                let t4 = [y_1, y_1 * y_1, x];
                t2 = t4;
                true
            } else {
                let exits = if y_1 < -0.2 {
                    let t5 = [x, 1.0, y_1];
                    t2 = t5;
                    true
                } else {
                    false
                };
                exits
            };
            ::chainrule::__private::push(&mut saved_y, (y_1, t3));
            trips += 1;
            k = k_1;
            y = y_1;
            if exits_1 {
                break;
            }
        }
        let t6 = t2[0];
        let t7 = t2[1];
        let t8 = t2[2];
        let out = t6 * t7 + t8 * y;
        (
            out,
            move |d_out: f64| {
                let mut saved_y_at = saved_y.len();
                let mut d_t2 = [0.0; 3];
                let d_t8 = d_out * y;
                d_t2[2] += d_t8;
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_t2[1] += d_t7;
                d_t2[0] += d_t6;
                let mut d_y = d_out * t8;
                let mut d_t2_1 = d_t2;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_y_at -= 1;
                    let (y_1, t3) = saved_y[saved_y_at];
                    let mut d_t2_2 = [0.0; 3];
                    let mut d_t2_3 = [0.0; 3];
                    ::chainrule::__private::add_assign(&mut d_t2_3, &d_t2_1);
                    let (d_x_2, t11) = if t3 {
                        let mut d_t4 = [0.0; 3];
                        ::chainrule::__private::add_assign(&mut d_t4, &d_t2_3);
                        let d_t9 = d_t4[1];
                        let t10 = d_t9 * y_1;
                        (d_t4[2], d_t4[0] + t10 + t10)
                    } else {
                        let mut d_t2_4 = [0.0; 3];
                        ::chainrule::__private::add_assign(&mut d_t2_4, &d_t2_3);
                        let (d_x_1, d_y_1) = if y_1 < -0.2 {
                            let mut d_t5 = [0.0; 3];
                            ::chainrule::__private::add_assign(&mut d_t5, &d_t2_4);
                            (d_t5[0], d_t5[2])
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t2_2, &d_t2_4);
                            (0.0, 0.0)
                        };
                        (d_x_1, d_y_1)
                    };
                    let d_y_1_1 = d_y + t11;
                    d_y = d_y_1_1 * 0.9;
                    d_t2_1 = d_t2_2;
                    d_x += d_x_2;
                }
                let d_x_3 = d_y + d_x;
                (d_x_3, ())
            },
        )
    }
    /// The gradient of `break_with_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `break_with_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `break_with_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `break_with_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1: [f64; 3] = [0.0; 3];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut k = 0;
        let mut y = x;
        let mut t2 = t1;
        let mut y_dot = x_dot;
        let mut t2_dot = t1_dot;
        loop {
            let k_1 = k + 1;
            let t3_dot = y_dot * 0.9;
            let y_1 = y * 0.9 + 0.2;
            let exits_1 = if k_1 > n {
                let t4 = [y_1, y_1 * y_1, x];
                let t4_dot = [t3_dot, t3_dot * y_1 + t3_dot * y_1, x_dot];
                t2 = t4;
                t2_dot = t4_dot;
                true
            } else {
                let exits = if y_1 < -0.2 {
                    let t5 = [x, 1.0, y_1];
                    let t5_dot = [x_dot, 0.0, t3_dot];
                    t2 = t5;
                    t2_dot = t5_dot;
                    true
                } else {
                    false
                };
                exits
            };
            k = k_1;
            y = y_1;
            y_dot = t3_dot;
            if exits_1 {
                break;
            }
        }
        let t6 = t2[0];
        let t7 = t2[1];
        let t8 = t2[2];
        let out = t6 * t7 + t8 * y;
        let out_dot = t2_dot[0] * t7 + t2_dot[1] * t6 + (t2_dot[2] * y + y_dot * t8);
        (out, out_dot)
    }
}

/// The derivatives of the function `array_through_two_loops`.
pub enum array_through_two_loops {}
impl array_through_two_loops {
    /// The result of `array_through_two_loops` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::<(f64, f64)>::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::<
            (_, f64, f64, _, _),
        >::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut acc = [x, 1.0];
        let t3: [f64; 2] = [0.0; 2];
        let mut t4 = t3;
        let mut trips = 0usize;
        loop {
            let mut t5 = t4;
            let mut exits = false;
            let mut trips_1 = 0usize;
            for i in 0..3 {
                let t6 = acc[0];
                let t7 = acc[1];
                let t8 = i % 2;
                acc[t8] = t6 * t7 * 0.5 + x;
                let t9 = acc[0] > 1.5;
                if t9 {
                    let t10 = acc;
                    t5 = t10;
                    exits = true;
                } else {
                    if i == n {
                        let t11 = [acc[1], 3.0];
                        t5 = t11;
                        exits = true;
                    } else {
                        exits = false;
                    }
                }
                ::chainrule::__private::push(&mut saved_i, (i, t6, t7, t8, t9));
                trips_1 += 1;
                if exits {
                    break;
                }
            }
            let exits_2 = if exits {
                t4 = t5;
                exits
            } else {
                let t12 = acc[1] < 4.0;
                let exits_1 = if t12 {
                    let t13 = acc[0];
                    let t14 = acc[1];
                    let t15 = [x, t13 * t14];
                    ::chainrule::__private::push(&mut saved_t1, (t13, t14));
                    t4 = t15;
                    true
                } else {
                    t4 = t5;
                    exits
                };
                ::chainrule::__private::push(&mut saved_t2, t12);
                exits_1
            };
            ::chainrule::__private::push(&mut saved_exits, exits);
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            trips += 1;
            if exits_2 {
                break;
            }
        }
        let t16 = t4[1];
        let t17 = acc[1];
        let out = t4[0] + t16 * t17;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_i_at = saved_i.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_trips_at = saved_trips.len();
                let mut d_t4 = [0.0; 2];
                let mut d_acc = [0.0; 2];
                let d_t16 = d_out * t17;
                let d_t17 = d_out * t16;
                d_acc[1] += d_t17;
                d_t4[1] += d_t16;
                d_t4[0] += d_out;
                let mut d_t4_1 = d_t4;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_exits_at -= 1;
                    let exits = saved_exits[saved_exits_at];
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    let mut d_t4_2 = [0.0; 2];
                    let mut d_t4_3 = [0.0; 2];
                    let mut d_t5 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t4_3, &d_t4_1);
                    let t19 = if exits {
                        ::chainrule::__private::add_assign(&mut d_t5, &d_t4_3);
                        0.0
                    } else {
                        saved_t2_at -= 1;
                        let t12 = saved_t2[saved_t2_at];
                        let mut d_t4_4 = [0.0; 2];
                        ::chainrule::__private::add_assign(&mut d_t4_4, &d_t4_3);
                        let d_x_1 = if t12 {
                            saved_t1_at -= 1;
                            let (t13, t14) = saved_t1[saved_t1_at];
                            let mut d_t15 = [0.0; 2];
                            ::chainrule::__private::add_assign(&mut d_t15, &d_t4_4);
                            let d_t18 = d_t15[1];
                            let d_t13 = d_t18 * t14;
                            let d_t14 = d_t18 * t13;
                            d_acc[1] += d_t14;
                            d_acc[0] += d_t13;
                            d_t15[0]
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t5, &d_t4_4);
                            0.0
                        };
                        d_x_1
                    };
                    let mut d_t5_1 = d_t5;
                    let mut d_x_2 = 0.0;
                    for _ in 0..trips_1 {
                        saved_i_at -= 1;
                        let (i, t6, t7, t8, t9) = saved_i[saved_i_at];
                        let mut d_t5_2 = [0.0; 2];
                        let mut d_t5_3 = [0.0; 2];
                        ::chainrule::__private::add_assign(&mut d_t5_3, &d_t5_1);
                        if t9 {
                            let mut d_t10 = [0.0; 2];
                            ::chainrule::__private::add_assign(&mut d_t10, &d_t5_3);
                            ::chainrule::__private::add_assign(&mut d_acc, &d_t10);
                        } else {
                            let mut d_t5_4 = [0.0; 2];
                            ::chainrule::__private::add_assign(&mut d_t5_4, &d_t5_3);
                            if i == n {
                                let mut d_t11 = [0.0; 2];
                                ::chainrule::__private::add_assign(&mut d_t11, &d_t5_4);
                                let d_t20 = d_t11[0];
                                d_acc[1] += d_t20;
                            } else {
                                ::chainrule::__private::add_assign(&mut d_t5_2, &d_t5_4);
                            }
                        }
                        let d_t21 = d_acc[t8];
                        d_acc[t8] = 0.0;
                        let d_t22 = d_t21 * 0.5;
                        let d_t6 = d_t22 * t7;
                        let d_t7 = d_t22 * t6;
                        d_acc[1] += d_t7;
                        d_acc[0] += d_t6;
                        d_t5_1 = d_t5_2;
                        d_x_2 += d_t21;
                    }
                    ::chainrule::__private::add_assign(&mut d_t4_2, &d_t5_1);
                    let d_x_3 = t19 + d_x_2;
                    d_t4_1 = d_t4_2;
                    d_x += d_x_3;
                }
                let d_x_4 = d_x + d_acc[0];
                (d_x_4, ())
            },
        )
    }
    /// The gradient of `array_through_two_loops`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `array_through_two_loops` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `array_through_two_loops`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `array_through_two_loops` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut acc = [x, 1.0];
        let mut acc_dot = [x_dot, 0.0];
        let t1: [f64; 2] = [0.0; 2];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut t2 = t1;
        let mut t2_dot = t1_dot;
        loop {
            let mut t3 = t2;
            let mut exits = false;
            let mut t3_dot = t2_dot;
            for i in 0..3 {
                let t4 = acc[0];
                let t5 = acc[1];
                let t6 = i % 2;
                acc[t6] = t4 * t5 * 0.5 + x;
                acc_dot[t6] = (acc_dot[0] * t5 + acc_dot[1] * t4) * 0.5 + x_dot;
                if acc[0] > 1.5 {
                    let t7 = acc;
                    let t7_dot = acc_dot;
                    t3 = t7;
                    exits = true;
                    t3_dot = t7_dot;
                } else {
                    if i == n {
                        let t8 = [acc[1], 3.0];
                        let t8_dot = [acc_dot[1], 0.0];
                        t3 = t8;
                        exits = true;
                        t3_dot = t8_dot;
                    } else {
                        exits = false;
                    }
                }
                if exits {
                    break;
                }
            }
            let exits_2 = if exits {
                t2 = t3;
                t2_dot = t3_dot;
                exits
            } else {
                let exits_1 = if acc[1] < 4.0 {
                    let t9 = acc[0];
                    let t10 = acc[1];
                    let t11 = [x, t9 * t10];
                    let t11_dot = [x_dot, acc_dot[0] * t10 + acc_dot[1] * t9];
                    t2 = t11;
                    t2_dot = t11_dot;
                    true
                } else {
                    t2 = t3;
                    t2_dot = t3_dot;
                    exits
                };
                exits_1
            };
            if exits_2 {
                break;
            }
        }
        let t12 = t2[1];
        let t13 = acc[1];
        let out = t2[0] + t12 * t13;
        let out_dot = t2_dot[0] + (t2_dot[1] * t13 + acc_dot[1] * t12);
        (out, out_dot)
    }
}

/// The derivatives of the function `vectors_returned_early`.
pub enum vectors_returned_early {}
impl vectors_returned_early {
    /// The result of `vectors_returned_early` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> (
        Vec<Vec<f64>>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        ) -> f64,
    ) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>| {
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
        Vec<Vec<f64>>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        ) -> (f64, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        >::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        >::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        >::with_capacity(64);
        let mut saved_k = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        >::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_4 = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
        >::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut t1 = ::chainrule::__private::vec![x; 2];
        let len = t1.len();
        let mut m = ::chainrule::__private::vec![t1; 3];
        let zeros = ::chainrule::__private::zeros_like(&m);
        let t2: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let mut exits = false;
        let mut t3 = t2;
        let mut trips = 0usize;
        for i in 0..n {
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            let len_1 = m.len();
            let mut exits_1 = false;
            let mut trips_1 = 0usize;
            for k in 0..len_1 {
                let zeros_2 = ::chainrule::__private::zeros_like(&t3);
                let t4 = i % 2;
                let t5 = m[k][t4];
                m[k][t4] = t5 * x;
                let t6 = m[k][0] > 5.0;
                if t6 {
                    let t7 = m.clone();
                    let zeros_3 = ::chainrule::__private::zeros_like(&t7);
                    ::chainrule::__private::push(&mut saved_zeros, zeros_3);
                    exits_1 = true;
                    t3 = t7;
                } else {
                    exits_1 = false;
                }
                let zeros_4 = ::chainrule::__private::zeros_like(&t3);
                ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_4);
                ::chainrule::__private::push(&mut saved_k, (k, t5, t6));
                trips_1 += 1;
                if exits_1 {
                    break;
                }
            }
            let zeros_5 = ::chainrule::__private::zeros_like(&t3);
            ::chainrule::__private::push(&mut saved_zeros_3, zeros_1);
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            ::chainrule::__private::push(&mut saved_zeros_4, zeros_5);
            ::chainrule::__private::push(&mut saved_i, i);
            trips += 1;
            exits = exits_1;
            if exits_1 {
                break;
            }
        }
        let zeros_6 = ::chainrule::__private::zeros_like(&t3);
        let out = if exits {
            t3
        } else {
            m[0][0] = 3.0 * m[1][1];
            m
        };
        (
            out,
            move |d_out: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_k_at = saved_k.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_trips_at = saved_trips.len();
                let mut saved_zeros_4_at = saved_zeros_4.len();
                let mut saved_i_at = saved_i.len();
                let d_out_1 = d_out;
                let mut d_t3 = zeros_6.clone();
                let mut d_m = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                if exits {
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                } else {
                    ::chainrule::__private::add_assign(&mut d_m, &d_out_1);
                    let d_t8 = d_m[0][0];
                    d_m[0][0] = 0.0;
                    let d_t9 = d_t8 * 3.0;
                    d_m[1][1] += d_t9;
                }
                let mut d_t3_1 = d_t3;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_zeros_3_at -= 1;
                    let zeros_1 = &saved_zeros_3[saved_zeros_3_at];
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    saved_zeros_4_at -= 1;
                    let zeros_5 = &saved_zeros_4[saved_zeros_4_at];
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    let mut d_t3_2 = zeros_1.clone();
                    let mut d_t3_3 = zeros_5.clone();
                    ::chainrule::__private::add_assign(&mut d_t3_3, &d_t3_1);
                    let mut d_t3_4 = d_t3_3;
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips_1 {
                        saved_zeros_1_at -= 1;
                        let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                        saved_zeros_2_at -= 1;
                        let zeros_4 = &saved_zeros_2[saved_zeros_2_at];
                        saved_k_at -= 1;
                        let (k, t5, t6) = saved_k[saved_k_at];
                        let t4 = i % 2;
                        let mut d_t3_5 = zeros_2.clone();
                        let mut d_t3_6 = zeros_4.clone();
                        ::chainrule::__private::add_assign(&mut d_t3_6, &d_t3_4);
                        if t6 {
                            saved_zeros_at -= 1;
                            let zeros_3 = &saved_zeros[saved_zeros_at];
                            let mut d_t7 = zeros_3.clone();
                            ::chainrule::__private::add_assign(&mut d_t7, &d_t3_6);
                            ::chainrule::__private::add_assign(&mut d_m, &d_t7);
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t3_5, &d_t3_6);
                        }
                        let d_t10 = d_m[k][t4];
                        d_m[k][t4] = 0.0;
                        let d_t5 = d_t10 * x;
                        let d_x_2 = d_t10 * t5;
                        d_m[k][t4] += d_t5;
                        d_t3_4 = d_t3_5;
                        d_x_1 += d_x_2;
                    }
                    ::chainrule::__private::add_assign(&mut d_t3_2, &d_t3_4);
                    d_t3_1 = d_t3_2;
                    d_x += d_x_1;
                }
                for k_1 in 0..3 {
                    ::chainrule::__private::add_assign(&mut d_t1, &d_m[k_1]);
                }
                let d_x_3 = d_x + ::chainrule::__private::sum_all(&d_t1);
                (d_x_3, ())
            },
        )
    }
    /// The result of `vectors_returned_early` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> (Vec<Vec<f64>>, ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>) {
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
    ) -> (Vec<Vec<f64>>, ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>) {
        use ::core::clone::Clone as _;
        let t1 = ::chainrule::__private::vec![x; 2];
        let t1_dot = ::chainrule::__private::vec![x_dot; 2];
        let mut m = ::chainrule::__private::vec![t1; 3];
        let mut m_dot = ::chainrule::__private::vec![t1_dot; 3];
        let t2: ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> = ::chainrule::__private::Vec::new();
        let t2_dot = ::chainrule::__private::zeros_like(&t2);
        let mut exits = false;
        let mut t3 = t2;
        let mut t3_dot = t2_dot;
        for i in 0..n {
            let len = m.len();
            let mut exits_1 = false;
            for k in 0..len {
                let t4 = i % 2;
                let t5 = m[k][t4];
                m[k][t4] = t5 * x;
                m_dot[k][t4] = m_dot[k][t4] * x + x_dot * t5;
                if m[k][0] > 5.0 {
                    let t6 = m.clone();
                    let t6_dot = m_dot.clone();
                    exits_1 = true;
                    t3 = t6;
                    t3_dot = t6_dot;
                } else {
                    exits_1 = false;
                }
                if exits_1 {
                    break;
                }
            }
            exits = exits_1;
            if exits_1 {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t3, t3_dot)
        } else {
            m[0][0] = 3.0 * m[1][1];
            m_dot[0][0] = m_dot[1][1] * 3.0;
            (m, m_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `tuple_returned_early`.
pub enum tuple_returned_early {}
impl tuple_returned_early {
    /// The result of `tuple_returned_early` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> (
        (f64, Vec<f64>),
        impl ::core::ops::Fn((f64, ::chainrule::__private::Vec<f64>)) -> f64,
    ) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: (f64, ::chainrule::__private::Vec<f64>)| {
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
        (f64, Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
        ) -> (f64, ()) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::<(_, f64, _)>::with_capacity(64);
        let mut v = ::chainrule::__private::vec![x, 1.0];
        let len = v.len();
        let t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut exits = false;
        let mut t3: f64 = 0.0;
        let mut t4 = t2;
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        for i in 0..n {
            let len_1 = t4.len();
            let t5 = i % 2;
            let t6 = v[t5];
            let sum_1 = sum + t6 * x;
            let t7 = sum_1 > 2.0;
            if t7 {
                let mut t8 = v.clone();
                let len_2 = t8.len();
                ::chainrule::__private::push(&mut saved_len, len_2);
                exits = true;
                t3 = sum_1;
                t4 = t8;
            } else {
                v[t5] += sum_1;
                exits = false;
            }
            let len_3 = t4.len();
            ::chainrule::__private::push(&mut saved_len_1, len_1);
            ::chainrule::__private::push(&mut saved_len_2, len_3);
            ::chainrule::__private::push(&mut saved_t1, (t5, t6, t7));
            trips += 1;
            sum = sum_1;
            if exits {
                break;
            }
        }
        let len_4 = t4.len();
        let (out, out_1) = if exits { (t3, t4) } else { (sum * x, v) };
        (
            (out, out_1),
            move |(d_out, d_out_1): (f64, ::chainrule::__private::Vec<f64>)| {
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_len_2_at = saved_len_2.len();
                let mut saved_t1_at = saved_t1.len();
                let d_out_1_1 = d_out_1;
                let mut d_t4 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let (t9, d_t3, d_sum) = if exits {
                    ::chainrule::__private::add_assign(&mut d_t4, &d_out_1_1);
                    (0.0, d_out, 0.0)
                } else {
                    ::chainrule::__private::add_assign(&mut d_v, &d_out_1_1);
                    (d_out * sum, 0.0, d_out * x)
                };
                let mut d_t3_1 = d_t3;
                let mut d_t4_1 = d_t4;
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_len_1_at -= 1;
                    let len_1 = saved_len_1[saved_len_1_at];
                    saved_len_2_at -= 1;
                    let len_3 = saved_len_2[saved_len_2_at];
                    saved_t1_at -= 1;
                    let (t5, t6, t7) = saved_t1[saved_t1_at];
                    let mut d_t4_2 = ::chainrule::__private::vec![0.0; len_1];
                    let mut d_t4_3 = ::chainrule::__private::vec![0.0; len_3];
                    ::chainrule::__private::add_assign(&mut d_t4_3, &d_t4_1);
                    let t10 = if t7 {
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        let mut d_t8 = ::chainrule::__private::vec![0.0; len_2];
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t4_3);
                        ::chainrule::__private::add_assign(&mut d_v, &d_t8);
                        let d_t3_2 = d_t3_1;
                        d_t3_1 = 0.0;
                        d_t3_2
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t4_2, &d_t4_3);
                        d_v[t5]
                    };
                    let d_sum_1_1 = d_sum_1 + t10;
                    let d_t6 = d_sum_1_1 * x;
                    let d_x_1 = d_sum_1_1 * t6;
                    d_v[t5] += d_t6;
                    d_t4_1 = d_t4_2;
                    d_sum_1 = d_sum_1_1;
                    d_x += d_x_1;
                }
                let d_x_2 = t9 + d_x + d_v[0];
                (d_x_2, ())
            },
        )
    }
    /// The result of `tuple_returned_early` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> ((f64, Vec<f64>), (f64, ::chainrule::__private::Vec<f64>)) {
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
    ) -> ((f64, Vec<f64>), (f64, ::chainrule::__private::Vec<f64>)) {
        use ::core::clone::Clone as _;
        let mut v = ::chainrule::__private::vec![x, 1.0];
        let mut v_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut exits = false;
        let mut t2: f64 = 0.0;
        let mut t3 = t1;
        let mut sum: f64 = 0.0;
        let mut t2_dot = 0.0;
        let mut t3_dot = t1_dot;
        let mut sum_dot = 0.0;
        for i in 0..n {
            let t4 = i % 2;
            let t5 = v[t4];
            let sum_1 = sum + t5 * x;
            let sum_1_dot = sum_dot + (v_dot[t4] * x + x_dot * t5);
            if sum_1 > 2.0 {
                let t6 = v.clone();
                let t6_dot = v_dot.clone();
                exits = true;
                t2 = sum_1;
                t3 = t6;
                t2_dot = sum_1_dot;
                t3_dot = t6_dot;
            } else {
                v[t4] += sum_1;
                v_dot[t4] += sum_1_dot;
                exits = false;
            }
            sum = sum_1;
            sum_dot = sum_1_dot;
            if exits {
                break;
            }
        }
        let (out, out_1, out_dot, out_1_dot) = if exits {
            (t2, t3, t2_dot, t3_dot)
        } else {
            (sum * x, v, sum_dot * x + x_dot * sum, v_dot)
        };
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `exit_in_assigned_value`.
pub enum exit_in_assigned_value {}
impl exit_in_assigned_value {
    /// The result of `exit_in_assigned_value` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::<
            (_, f64, _, f64, _),
        >::with_capacity(64);
        let mut a = [x, 0.5];
        let mut exits = false;
        let mut t4: f64 = 0.0;
        let mut sum = x;
        let mut trips = 0usize;
        for i in 0..n {
            let t5 = i % 4;
            let (exits_2, exits_3, sum_1) = match t5 {
                0 => (false, false, sum * x),
                1 if sum > 2.0 => (false, true, 0.0),
                3 => {
                    let (exits_1, t6) = if sum > 20.0 {
                        (true, 0.0)
                    } else {
                        (false, sum + x)
                    };
                    (exits_1, false, t6)
                }
                _ => (false, false, sum + 1.0),
            };
            let exits_4 = exits_2 || exits_3;
            let sum_2 = if exits_4 {
                exits = false;
                sum
            } else {
                let t8 = if sum_1 > 9.0 {
                    let t7 = a[1];
                    ::chainrule::__private::push(&mut saved_t2, t7);
                    exits = true;
                    t4 = sum_1 * t7;
                    0.0
                } else {
                    exits = false;
                    sum_1
                };
                if !(exits) {
                    let t9 = i % 2;
                    let t10 = a[t9];
                    a[t9] = t10 * t8;
                    ::chainrule::__private::push(&mut saved_t1, t10);
                }
                ::chainrule::__private::push(&mut saved_exits, exits);
                ::chainrule::__private::push(&mut saved_t3, t8);
                sum_1
            };
            let exits_5 = exits || exits_2;
            ::chainrule::__private::push(&mut saved_i, (i, sum, t5, sum_1, exits_4));
            trips += 1;
            sum = sum_2;
            if exits_5 {
                break;
            }
        }
        let out = if exits { t4 } else { sum * a[0] + a[1] };
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_exits_at = saved_exits.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_i_at = saved_i.len();
                let mut d_a = [0.0; 2];
                let (d_t4, d_sum) = if exits {
                    (d_out, 0.0)
                } else {
                    d_a[1] += d_out;
                    let d_t11 = d_out * sum;
                    d_a[0] += d_t11;
                    (0.0, d_out * a[0])
                };
                let mut d_t4_1 = d_t4;
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_i_at -= 1;
                    let (i, sum_3, t5, sum_1, exits_4) = saved_i[saved_i_at];
                    let (t15, d_sum_1_2) = if exits_4 {
                        (d_sum_1, 0.0)
                    } else {
                        saved_exits_at -= 1;
                        let exits_6 = saved_exits[saved_exits_at];
                        saved_t3_at -= 1;
                        let t8 = saved_t3[saved_t3_at];
                        let t12 = sum_1 > 9.0;
                        let d_t8 = if exits_6 {
                            0.0
                        } else {
                            saved_t1_at -= 1;
                            let t10 = saved_t1[saved_t1_at];
                            let t9 = i % 2;
                            let d_t13 = d_a[t9];
                            d_a[t9] = 0.0;
                            let d_t10 = d_t13 * t8;
                            d_a[t9] += d_t10;
                            d_t13 * t10
                        };
                        let t14 = if t12 {
                            saved_t2_at -= 1;
                            let t7 = saved_t2[saved_t2_at];
                            let d_t7 = d_t4_1 * sum_1;
                            d_a[1] += d_t7;
                            let d_sum_1_1 = d_t4_1 * t7;
                            d_t4_1 = 0.0;
                            d_sum_1_1
                        } else {
                            d_t8
                        };
                        (0.0, d_sum_1 + t14)
                    };
                    let (d_x_2, t16) = match t5 {
                        0 => (d_sum_1_2 * sum_3, d_sum_1_2 * x),
                        1 if sum_3 > 2.0 => (0.0, 0.0),
                        3 => {
                            let (d_x_1, d_sum_2) = if sum_3 > 20.0 {
                                (0.0, 0.0)
                            } else {
                                (d_sum_1_2, d_sum_1_2)
                            };
                            (d_x_1, d_sum_2)
                        }
                        _ => (0.0, d_sum_1_2),
                    };
                    d_sum_1 = t15 + t16;
                    d_x += d_x_2;
                }
                let d_x_3 = d_sum_1 + d_x + d_a[0];
                (d_x_3, ())
            },
        )
    }
    /// The gradient of `exit_in_assigned_value`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `exit_in_assigned_value` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `exit_in_assigned_value`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `exit_in_assigned_value` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, 0.5];
        let mut a_dot = [x_dot, 0.0];
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut sum = x;
        let mut t1_dot = 0.0;
        let mut sum_dot = x_dot;
        for i in 0..n {
            let (exits_2, exits_3, sum_1, sum_1_dot) = match i % 4 {
                0 => (false, false, sum * x, sum_dot * x + x_dot * sum),
                1 if sum > 2.0 => (false, true, 0.0, 0.0),
                3 => {
                    let (exits_1, t2, t2_dot) = if sum > 20.0 {
                        (true, 0.0, 0.0)
                    } else {
                        (false, sum + x, sum_dot + x_dot)
                    };
                    (exits_1, false, t2, t2_dot)
                }
                _ => (false, false, sum + 1.0, sum_dot),
            };
            let exits_4 = exits_2 || exits_3;
            if exits_4 {
                exits = false;
            } else {
                let (t4, t4_dot) = if sum_1 > 9.0 {
                    let t3 = a[1];
                    exits = true;
                    t1 = sum_1 * t3;
                    t1_dot = sum_1_dot * t3 + a_dot[1] * sum_1;
                    (0.0, 0.0)
                } else {
                    exits = false;
                    (sum_1, sum_1_dot)
                };
                if !(exits) {
                    let t5 = i % 2;
                    let t6 = a[t5];
                    a[t5] = t6 * t4;
                    a_dot[t5] = a_dot[t5] * t4 + t4_dot * t6;
                }
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
            let exits_5 = exits || exits_2;
            if exits_5 {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t1, t1_dot)
        } else {
            let t7 = a[0];
            (sum * t7 + a[1], sum_dot * t7 + a_dot[0] * sum + a_dot[1])
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `reshaped_and_returned`.
pub enum reshaped_and_returned {}
impl reshaped_and_returned {
    /// The result of `reshaped_and_returned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        mut q: Vec<f64>,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (f64, ::chainrule::__private::Vec<f64>),
    ) {
        use ::core::clone::Clone as _;
        let t1 = x > 1.0;
        let (out, len_4, t3_1, len_1_1_1, len_2_1_1, len_3_1) = if t1 {
            let mut t2 = q.clone();
            let len = t2.len();
            (
                t2,
                len,
                0.0,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        } else {
            let t3 = q[0];
            q[0] = t3 * x;
            let (len_1_1, len_2_1) = if x > 0.5 {
                let mut t4 = ::chainrule::__private::vec![x; 3];
                let len_1 = t4.len();
                let len_2 = q.len();
                q = t4;
                (len_1, len_2)
            } else {
                (
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            };
            let mut t5 = q.clone();
            let len_3 = t5.len();
            (t5, ::core::default::Default::default(), t3, len_1_1, len_2_1, len_3)
        };
        let len_5 = q.len();
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let mut d_q = ::chainrule::__private::vec![0.0; len_5];
                let d_out_1 = d_out;
                let d_x = if t1 {
                    let mut d_t2 = ::chainrule::__private::vec![0.0; len_4];
                    ::chainrule::__private::add_assign(&mut d_t2, &d_out_1);
                    ::chainrule::__private::add_assign(&mut d_q, &d_t2);
                    0.0
                } else {
                    let mut d_t5 = ::chainrule::__private::vec![0.0; len_3_1];
                    ::chainrule::__private::add_assign(&mut d_t5, &d_out_1);
                    ::chainrule::__private::add_assign(&mut d_q, &d_t5);
                    let t6 = if x > 0.5 {
                        let mut d_t4 = ::chainrule::__private::vec![0.0; len_1_1_1];
                        d_t4 = d_q;
                        let d_q_1 = ::chainrule::__private::vec![0.0; len_2_1_1];
                        d_q = d_q_1;
                        ::chainrule::__private::sum_all(&d_t4)
                    } else {
                        0.0
                    };
                    let d_t7 = d_q[0];
                    d_q[0] = 0.0;
                    let d_t3 = d_t7 * x;
                    d_q[0] += d_t3;
                    t6 + d_t7 * t3_1
                };
                (d_x, d_q)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        q: Vec<f64>,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (f64, ::chainrule::__private::Vec<f64>) + use<>,
    ) {
        Self::vjp(x, q)
    }
    /// The result of `reshaped_and_returned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, Vec<f64>),
        tangents: (f64, ::chainrule::__private::Vec<f64>),
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (x, q) = args;
        let (x_dot, q_dot) = tangents;
        Self::__jvp(x, x_dot, q, q_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        mut q: Vec<f64>,
        mut q_dot: ::chainrule::__private::Vec<f64>,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        use ::core::clone::Clone as _;
        let (out, out_dot) = if x > 1.0 {
            let t1 = q.clone();
            let t1_dot = q_dot.clone();
            (t1, t1_dot)
        } else {
            let t2 = q[0];
            q[0] = t2 * x;
            q_dot[0] = q_dot[0] * x + x_dot * t2;
            if x > 0.5 {
                let t3 = ::chainrule::__private::vec![x; 3];
                let t3_dot = ::chainrule::__private::vec![x_dot; 3];
                q = t3;
                q_dot = t3_dot;
            }
            let t4 = q.clone();
            let t4_dot = q_dot.clone();
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `replaced_argument`.
pub enum replaced_argument {}
impl replaced_argument {
    /// The result of `replaced_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        mut q: Vec<f64>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let len = q.len();
        let before = q.len() as f64;
        let t1 = ::chainrule::__private::vec![x; 2];
        q = t1;
        let t2 = q.len() as f64;
        let out = x * x * before * t2;
        (
            out,
            move |d_out: f64| {
                let d_q = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out * t2;
                let d_t4 = d_t3 * before;
                let t5 = d_t4 * x;
                let d_x = t5 + t5;
                (d_x, d_q)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        q: Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>) + use<>,
    ) {
        Self::vjp(x, q)
    }
    /// The gradient of `replaced_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, q: Vec<f64>) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::vjp(x, q);
        pullback(1.0)
    }
    /// The value of `replaced_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        q: Vec<f64>,
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::vjp(x, q);
        (value, pullback(1.0))
    }
    /// The value of `replaced_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        q: Vec<f64>,
        d_x: &mut f64,
        d_q: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, q);
        let (d_x_added, d_q_added) = pullback(1.0);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_q, &d_q_added);
        value
    }
    /// The result of `replaced_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, Vec<f64>),
        tangents: (f64, ::chainrule::__private::Vec<f64>),
    ) -> (f64, f64) {
        let (x, q) = args;
        let (x_dot, q_dot) = tangents;
        Self::__jvp(x, x_dot, q, q_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        mut q: Vec<f64>,
        q_dot: ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let before = q.len() as f64;
        let t1 = ::chainrule::__private::vec![x; 2];
        q = t1;
        let t2 = q.len() as f64;
        let out = x * x * before * t2;
        let out_dot = (x_dot * x + x_dot * x) * before * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `matched_references`.
pub enum matched_references {}
impl matched_references {
    /// The result of `matched_references` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, codes: &[i32]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, codes);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, codes, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        codes: &[i32],
    ) -> (f64, impl ::core::ops::Fn(f64, &[i32], &mut ()) -> (f64,) + use<>) {
        let mut saved_k = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_y = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let len = codes.len();
        let mut y = x;
        let mut trips = 0usize;
        for k in 0..len {
            let (y_1, exits) = match (&codes[k]) {
                -2 => (y * x, false),
                0 => (y.sin(), false),
                _ => (y, true),
            };
            ::chainrule::__private::push(&mut saved_k, k);
            ::chainrule::__private::push(&mut saved_y, y);
            trips += 1;
            y = y_1;
            if exits {
                break;
            }
        }
        (
            y,
            move |d_y: f64, codes: &[i32], _: &mut ()| {
                let mut saved_k_at = saved_k.len();
                let mut saved_y_at = saved_y.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_k_at -= 1;
                    let k = saved_k[saved_k_at];
                    saved_y_at -= 1;
                    let y = saved_y[saved_y_at];
                    let d_x_2 = match (&codes[k]) {
                        -2 => {
                            let d_x_1 = d_y_1 * y;
                            d_y_1 *= x;
                            d_x_1
                        }
                        0 => {
                            d_y_1 *= y.cos();
                            0.0
                        }
                        _ => 0.0,
                    };
                    d_x += d_x_2;
                }
                let d_x_3 = d_y_1 + d_x;
                (d_x_3,)
            },
        )
    }
    /// The gradient of `matched_references`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, codes: &[i32]) -> f64 {
        let (_, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        d_x
    }
    /// The value of `matched_references` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, codes: &[i32]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        (value, d_x)
    }
    /// The value of `matched_references`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, codes: &[i32], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x_added,) = pullback(1.0, codes, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `matched_references` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[i32]), tangents: f64) -> (f64, f64) {
        let (x, codes) = args;
        let x_dot = tangents;
        let codes_dot = ();
        Self::__jvp(x, x_dot, codes, &codes_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        codes: &[i32],
        codes_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = codes.len();
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..len {
            let exits = match (&codes[k]) {
                -2 => {
                    (y, y_dot) = (y * x, y_dot * x + x_dot * y);
                    false
                }
                0 => {
                    (y, y_dot) = (y.sin(), y_dot * y.cos());
                    false
                }
                _ => true,
            };
            if exits {
                break;
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `constant_sum_after_break`.
pub enum constant_sum_after_break {}
impl constant_sum_after_break {
    /// The result of `constant_sum_after_break` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum = x;
        for i in 0..n {
            let (exits, t3, t4) = if i == 1 {
                (true, 0.5, 0.0)
            } else {
                let t2 = (0..i).map(|k| k as f64).sum::<f64>();
                (false, 0.0, t2)
            };
            let bound = if exits { t3 } else { t4 };
            if !(i == 1) {
                let t5 = (0..i).map(|k| k as f64).product::<f64>();
            }
            let length = halved_length(i);
            let t6 = x < 0.3;
            let t7 = sum - bound;
            saved_t1[i] = t7;
            sum = t7 * x;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let d_x_1 = d_sum_1 * saved_t1[i];
                    d_sum_1 *= x;
                    d_x += d_x_1;
                }
                let d_x_2 = d_sum_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `constant_sum_after_break`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `constant_sum_after_break` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `constant_sum_after_break`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `constant_sum_after_break` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum = x;
        let mut sum_dot = x_dot;
        for i in 0..n {
            let (exits, t2, t3) = if i == 1 {
                (true, 0.5, 0.0)
            } else {
                let t1 = (0..i).map(|k| k as f64).sum::<f64>();
                (false, 0.0, t1)
            };
            let bound = if exits { t2 } else { t3 };
            if !(i == 1) {
                let t4 = (0..i).map(|k| k as f64).product::<f64>();
            }
            let length = halved_length(i);
            let t5 = x < 0.3;
            let t6 = sum - bound;
            sum = t6 * x;
            sum_dot = sum_dot * x + x_dot * t6;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `halved_length`.
enum halved_length {}
impl halved_length {
    /// The result of `halved_length` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(i: usize) -> (f64, impl ::core::ops::Fn(f64) -> ()) {
        let (out, pullback) = Self::__vjp(i);
        (
            out,
            move |d_out: f64| {
                pullback(d_out);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(i: usize) -> (f64, impl ::core::ops::Fn(f64) -> ((),) + use<>) {
        let out = i as f64 * 0.5;
        (out, move |d_out: f64| { ((),) })
    }
    /// The gradient of `halved_length`, with the shape of its arguments.
    #[inline]
    fn grad(i: usize) -> () {
        let (_, pullback) = Self::__vjp(i);
        pullback(1.0);
        ()
    }
    /// The value of `halved_length` and its gradient.
    #[inline]
    fn value_and_grad(i: usize) -> (f64, ()) {
        let (value, pullback) = Self::__vjp(i);
        pullback(1.0);
        (value, ())
    }
    /// The value of `halved_length`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad(i: usize) -> f64 {
        let (value, pullback) = Self::__vjp(i);
        pullback(1.0);
        value
    }
    /// The result of `halved_length` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(args: usize, tangents: ()) -> (f64, f64) {
        let i = args;
        let () = tangents;
        let i_dot = ();
        Self::__jvp(i, i_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(i: usize, i_dot: impl ::core::marker::Sized) -> (f64, f64) {
        let out = i as f64 * 0.5;
        (out, 0.0)
    }
}

