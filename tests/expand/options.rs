/// The derivatives of the function `extremes`.
pub enum extremes {}
impl extremes {
    /// The result of `extremes` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut exits = false;
        let mut t2: f64 = 0.0;
        for k in 0..len {
            let mut t3 = x[k];
            if exits {
                let t4 = f64::total_cmp((&t2), (&t3));
                let t5 = ::core::matches!(t4, ::core::cmp::Ordering::Greater);
                if !(t5) {
                    t2 = t3;
                }
                ::chainrule::__private::push(&mut saved_t1, t5);
            } else {
                t2 = t3;
            }
            ::chainrule::__private::push(&mut saved_exits_1, exits);
            exits = true;
        }
        ::core::assert!(exits, "a value is there");
        let len_1 = x.len();
        let mut saved_t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut exits_1 = false;
        let mut t7: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t8 = x[k_1];
            let t10 = if exits_1 {
                let t9 = if ::core::matches!(
                    t7.partial_cmp((& t8)).unwrap(), ::core::cmp::Ordering::Less |
                    ::core::cmp::Ordering::Equal
                ) {
                    t7
                } else {
                    t8
                };
                t9
            } else {
                t8
            };
            ::chainrule::__private::push(&mut saved_exits, exits_1);
            saved_t6[k_1] = t7;
            exits_1 = true;
            t7 = t10;
        }
        ::core::assert!(exits_1, "a value is there");
        let out = t2 * t2 - t7 * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_exits_at = saved_exits.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_exits_1_at = saved_exits_1.len();
                let len = x.len();
                let t11 = d_out * t2;
                let mut d_t7 = -t11;
                let t12 = d_out * t7;
                for k_1 in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_1 = saved_exits[saved_exits_at];
                    let t7_1 = saved_t6[k_1];
                    let t8 = x[k_1];
                    let d_t8_1 = if exits_1 {
                        let d_t8 = if ::core::matches!(
                            t7_1.partial_cmp((& t8)).unwrap(),
                            ::core::cmp::Ordering::Less | ::core::cmp::Ordering::Equal
                        ) {
                            0.0
                        } else {
                            let d_t7_1 = d_t7;
                            d_t7 = 0.0;
                            d_t7_1
                        };
                        d_t8
                    } else {
                        let d_t7_2 = d_t7;
                        d_t7 = 0.0;
                        d_t7_2
                    };
                    d_x[k_1] += d_t8_1;
                }
                let mut d_t2 = t11 + t11 - t12;
                for k in (0..len).rev() {
                    saved_exits_1_at -= 1;
                    let exits = saved_exits_1[saved_exits_1_at];
                    let d_t3_1 = if exits {
                        saved_t1_at -= 1;
                        let t5 = saved_t1[saved_t1_at];
                        let d_t3 = if t5 {
                            0.0
                        } else {
                            let d_t2_1 = d_t2;
                            d_t2 = 0.0;
                            d_t2_1
                        };
                        d_t3
                    } else {
                        let d_t2_2 = d_t2;
                        d_t2 = 0.0;
                        d_t2_2
                    };
                    d_x[k] += d_t3_1;
                }
            },
        )
    }
    /// The gradient of `extremes`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `extremes` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `extremes`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `extremes` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t1: f64 = 0.0;
        let mut t1_dot = 0.0;
        for k in 0..len {
            let mut t2 = x[k];
            let t2_dot = x_dot[k];
            if exits {
                let t3 = f64::total_cmp((&t1), (&t2));
                if !(::core::matches!(t3, ::core::cmp::Ordering::Greater)) {
                    t1 = t2;
                    t1_dot = t2_dot;
                }
            } else {
                t1 = t2;
                t1_dot = t2_dot;
            }
            exits = true;
        }
        ::core::assert!(exits, "a value is there");
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t4: f64 = 0.0;
        let mut t4_dot = 0.0;
        for k_1 in 0..len_1 {
            let t5 = x[k_1];
            let t5_dot = x_dot[k_1];
            if exits_1 {
                if !(::core::matches!(
                    t4.partial_cmp((& t5)).unwrap(), ::core::cmp::Ordering::Less |
                    ::core::cmp::Ordering::Equal
                )) {
                    t4 = t5;
                    t4_dot = t5_dot;
                }
            } else {
                t4 = t5;
                t4_dot = t5_dot;
            }
            exits_1 = true;
        }
        ::core::assert!(exits_1, "a value is there");
        let out = t1 * t1 - t4 * t1;
        let out_dot = t1_dot * t1 + t1_dot * t1 - (t4_dot * t1 + t1_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `reduced`.
pub enum reduced {}
impl reduced {
    /// The result of `reduced` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_exits_1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_a: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut exits = false;
        let mut a: f64 = 0.0;
        for k in 0..len {
            let b = x[k];
            let t1 = if exits { a * b + 1.0 } else { b };
            ::chainrule::__private::push(&mut saved_exits_1, exits);
            saved_a[k] = a;
            exits = true;
            a = t1;
        }
        let product = if exits { a } else { 0.0 };
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t2: f64 = 0.0;
        for k_1 in 0..len_1 {
            let t3 = x[k_1];
            exits_1 = true;
            t2 = t3 * t3;
        }
        let last = if exits_1 { t2 } else { 2.0 };
        let len_2 = x.len();
        let mut exits_2 = false;
        let mut t4: f64 = 0.0;
        for k_2 in 0..len_2 {
            let exits_3 = if x[k_2] > limit {
                let t5 = x[k_2];
                if !(exits_2) {
                    t4 = t5;
                }
                true
            } else {
                exits_2
            };
            ::chainrule::__private::push(&mut saved_exits, exits_2);
            exits_2 = exits_3;
        }
        let t6 = if exits_2 { t4 } else { 0.0 };
        let found = if exits_2 { t6 } else { limit };
        let out = product * last + found * found;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_exits_at = saved_exits.len();
                let mut saved_exits_1_at = saved_exits_1.len();
                let len = x.len();
                let t7 = d_out * found;
                let d_product = d_out * last;
                let d_last = d_out * product;
                let d_found = t7 + t7;
                let (d_limit, d_t6) = if exits_2 {
                    (0.0, d_found)
                } else {
                    (d_found, 0.0)
                };
                let d_t4 = if exits_2 { d_t6 } else { 0.0 };
                let mut d_t4_1 = d_t4;
                for k_2 in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_2_1 = saved_exits[saved_exits_at];
                    if x[k_2] > limit {
                        let d_t5 = if exits_2_1 {
                            0.0
                        } else {
                            let d_t4_2 = d_t4_1;
                            d_t4_1 = 0.0;
                            d_t4_2
                        };
                        d_x[k_2] += d_t5;
                    }
                }
                let d_t2 = if exits_1 { d_last } else { 0.0 };
                let mut d_t2_1 = d_t2;
                for k_1 in (0..len).rev() {
                    let t8 = d_t2_1 * x[k_1];
                    let d_t3 = t8 + t8;
                    d_x[k_1] += d_t3;
                    d_t2_1 = 0.0;
                }
                let d_a = if exits { d_product } else { 0.0 };
                let mut d_a_1 = d_a;
                for k in (0..len).rev() {
                    saved_exits_1_at -= 1;
                    let exits_4 = saved_exits_1[saved_exits_1_at];
                    let a = saved_a[k];
                    let b = x[k];
                    let d_b_1 = if exits_4 {
                        let d_b = d_a_1 * a;
                        d_a_1 *= b;
                        d_b
                    } else {
                        let d_a_2 = d_a_1;
                        d_a_1 = 0.0;
                        d_a_2
                    };
                    d_x[k] += d_b_1;
                }
                (d_limit,)
            },
        )
    }
    /// The gradient of `reduced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `reduced` and its gradient.
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
    /// The value of `reduced`; its gradient is added to the buffers.
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
    /// The result of `reduced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut exits = false;
        let mut a: f64 = 0.0;
        let mut a_dot = 0.0;
        for k in 0..len {
            let b = x[k];
            let b_dot = x_dot[k];
            if exits {
                (a, a_dot) = (a * b + 1.0, a_dot * b + b_dot * a);
            } else {
                a = b;
                a_dot = b_dot;
            }
            exits = true;
        }
        let (product, product_dot) = if exits { (a, a_dot) } else { (0.0, 0.0) };
        let len_1 = x.len();
        let mut exits_1 = false;
        let mut t1: f64 = 0.0;
        let mut t1_dot = 0.0;
        for k_1 in 0..len_1 {
            let t2 = x[k_1];
            let t2_dot = x_dot[k_1];
            exits_1 = true;
            t1 = t2 * t2;
            t1_dot = t2_dot * t2 + t2_dot * t2;
        }
        let (last, last_dot) = if exits_1 { (t1, t1_dot) } else { (2.0, 0.0) };
        let len_2 = x.len();
        let mut exits_2 = false;
        let mut t3: f64 = 0.0;
        let mut t3_dot = 0.0;
        for k_2 in 0..len_2 {
            if x[k_2] > limit {
                let t4 = x[k_2];
                let t4_dot = x_dot[k_2];
                if !(exits_2) {
                    t3 = t4;
                    t3_dot = t4_dot;
                }
                exits_2 = true;
            }
        }
        let (t5, t5_dot) = if exits_2 { (t3, t3_dot) } else { (0.0, 0.0) };
        let (found, found_dot) = if exits_2 { (t5, t5_dot) } else { (limit, limit_dot) };
        let out = product * last + found * found;
        let out_dot = product_dot * last + last_dot * product
            + (found_dot * found + found_dot * found);
        (out, out_dot)
    }
}

/// The derivatives of the function `ends`.
pub enum ends {}
impl ends {
    /// The result of `ends` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        i: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, i);
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
        i: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        let len = x.len();
        let t1 = len > 0;
        let t2 = if t1 { x[0] } else { 0.0 };
        let first = if t1 { t2 } else { 1.0 };
        let len_1 = x.len();
        let t3 = len_1.wrapping_sub(1);
        let last = if len_1 > 0 {
            let t4 = x[t3];
            t4 * t4
        } else {
            0.5
        };
        let len_2 = x.len();
        let middle = if i < len_2 { x[i] * first } else { last };
        let out = first * last + middle;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let t5 = len > 0;
                let t6 = len.wrapping_sub(1);
                let t7 = d_out * first;
                let t8 = d_out * last;
                let (t9, t10) = if i < len {
                    d_x[i] += t7;
                    (d_out * x[i], 0.0)
                } else {
                    (0.0, d_out)
                };
                let d_last = t7 + t10;
                if t5 {
                    let t11 = d_last * x[t6];
                    let d_t4 = t11 + t11;
                    d_x[t6] += d_t4;
                }
                let d_first = t8 + t9;
                let d_t2 = if t5 { d_first } else { 0.0 };
                if t5 {
                    d_x[0] += d_t2;
                }
                ((),)
            },
        )
    }
    /// The gradient of `ends`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], i: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, i);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `ends` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        i: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, i);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `ends`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], i: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, i);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `ends` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, i) = args;
        let x_dot = tangents;
        let i_dot = ();
        Self::__jvp(x, x_dot, i, i_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        i: usize,
        i_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let len = x.len();
        let t1 = len > 0;
        let (t2, t2_dot) = if t1 { (x[0], x_dot[0]) } else { (0.0, 0.0) };
        let (first, first_dot) = if t1 { (t2, t2_dot) } else { (1.0, 0.0) };
        let len_1 = x.len();
        let t3 = len_1.wrapping_sub(1);
        let (last, last_dot) = if len_1 > 0 {
            let t4 = x[t3];
            let t4_dot = x_dot[t3];
            (t4 * t4, t4_dot * t4 + t4_dot * t4)
        } else {
            (0.5, 0.0)
        };
        let len_2 = x.len();
        let (middle, middle_dot) = if i < len_2 {
            let t5 = x[i];
            (t5 * first, x_dot[i] * first + first_dot * t5)
        } else {
            (last, last_dot)
        };
        let out = first * last + middle;
        let out_dot = first_dot * last + last_dot * first + middle_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `found_in_loop`.
pub enum found_in_loop {}
impl found_in_loop {
    /// The result of `found_in_loop` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut found = false;
        let mut found_1: f64 = 0.0;
        for k in 0..len {
            let v = x[k];
            if v > limit {
                found = true;
                found_1 = v * v;
            }
        }
        let out = if found { found_1.sin() } else { x[0] };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let d_found_1 = if found {
                    d_out * found_1.cos()
                } else {
                    d_x[0] += d_out;
                    0.0
                };
                let mut d_found_1_1 = d_found_1;
                for k in (0..len).rev() {
                    let v = x[k];
                    let d_v = if v > limit {
                        let t1 = d_found_1_1 * v;
                        d_found_1_1 = 0.0;
                        t1 + t1
                    } else {
                        0.0
                    };
                    d_x[k] += d_v;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `found_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `found_in_loop` and its gradient.
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
    /// The value of `found_in_loop`; its gradient is added to the buffers.
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
    /// The result of `found_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut found = false;
        let mut found_1: f64 = 0.0;
        let mut found_1_dot = 0.0;
        for k in 0..len {
            let v = x[k];
            let v_dot = x_dot[k];
            if v > limit {
                found = true;
                found_1 = v * v;
                found_1_dot = v_dot * v + v_dot * v;
            }
        }
        let (out, out_dot) = if found {
            (found_1.sin(), found_1_dot * found_1.cos())
        } else {
            (x[0], x_dot[0])
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `checked_sqrt`.
pub enum checked_sqrt {}
impl checked_sqrt {
    /// The result of `checked_sqrt` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = x < 0.0;
        let (t5, t6, root_1, t2_1) = if t1 {
            (false, 0.0, 0.0, ::core::default::Default::default())
        } else {
            let root = x.sqrt();
            let t2 = root < 100.0;
            let (t3, t4) = if t2 { (true, root * y) } else { (false, 0.0) };
            (t3, t4, root, t2)
        };
        let out = if t5 {
            let t7 = ::core::option::Option::Some(t6);
            let zeros = ::chainrule::__private::zeros_like(&t7);
            saved_zeros = ::core::option::Option::Some(zeros);
            t7
        } else {
            let t8 = ::core::option::Option::None;
            t8
        };
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t6 = if t5 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t7 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &d_out_1);
                    *d_t7.__Arrived_0_mut()
                } else {
                    0.0
                };
                let (d_x, d_y_1) = if t1 {
                    (0.0, 0.0)
                } else {
                    let (d_y, d_root) = if t2_1 {
                        (d_t6 * root_1, d_t6 * y)
                    } else {
                        (0.0, 0.0)
                    };
                    (::chainrule::__private::zero_mul(d_root, 0.5 / root_1), d_y)
                };
                (d_x, d_y_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `checked_sqrt` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (t3, t4, t4_dot) = if x < 0.0 {
            (false, 0.0, 0.0)
        } else {
            let root = x.sqrt();
            let root_dot = ::chainrule::__private::zero_mul(x_dot, 0.5 / root);
            let (t1, t2, t2_dot) = if root < 100.0 {
                (
                    true,
                    root * y,
                    ::chainrule::__private::strong_mul(root_dot, y)
                        + ::chainrule::__private::zero_mul(y_dot, root),
                )
            } else {
                (false, 0.0, 0.0)
            };
            (t1, t2, t2_dot)
        };
        let (out, out_dot) = if t3 {
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (t5, t5_dot)
        } else {
            let t6 = ::core::option::Option::None;
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            (t6, t6_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `always`.
pub enum always {}
impl always {
    /// The result of `always` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> f64,
    ) {
        use ::chainrule::__private::Arrived as _;
        let out = ::core::option::Option::Some(x * x);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let mut d_out_1 = d_out;
                let d_t1 = *d_out_1.__Arrived_0_mut();
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
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
    /// The result of `always` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
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
    pub fn __jvp(
        x: f64,
        x_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let out = ::core::option::Option::Some(x * x);
        let out_dot = ::core::option::Option::Some(x_dot * x + x_dot * x);
        (out, out_dot)
    }
}

/// The derivatives of the function `until_none`.
pub enum until_none {}
impl until_none {
    /// The result of `until_none` and its pullback, which takes the cotangent of the result.
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
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_product: [f64; 10] = [0.0; 10];
        let mut saved_t1 = [false; 10];
        let mut product: f64 = 1.0;
        let mut trips = 0usize;
        for i in 0..10 {
            let len = x.len();
            let t2 = i < len;
            let (product_1, exits) = if t2 {
                (product * x[i], false)
            } else {
                (product, true)
            };
            saved_product[i] = product;
            saved_t1[i] = t2;
            ::chainrule::__private::push(&mut saved_i, i);
            trips += 1;
            product = product_1;
            if exits {
                break;
            }
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_i_at = saved_i.len();
                let mut d_product_1 = d_product;
                for at in (0..trips).rev() {
                    let product = saved_product[at];
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    if saved_t1[at] {
                        let d_t3 = d_product_1 * product;
                        d_x[i] += d_t3;
                        d_product_1 *= x[i];
                    }
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(x: &[f64], d_x: &mut [f64]) -> (f64, ()) {
        use ::core::iter::Iterator as _;
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_product: [f64; 10] = [0.0; 10];
        let mut saved_t1 = [false; 10];
        let mut product: f64 = 1.0;
        let mut trips = 0usize;
        for i in 0..10 {
            let len = x.len();
            let t2 = i < len;
            let (product_1, exits) = if t2 {
                (product * x[i], false)
            } else {
                (product, true)
            };
            saved_product[i] = product;
            saved_t1[i] = t2;
            ::chainrule::__private::push(&mut saved_i, i);
            trips += 1;
            product = product_1;
            if exits {
                break;
            }
        }
        let mut d_product = 1.0;
        for at in (0..trips).rev() {
            let product_2 = saved_product[at];
            let i_1 = ::chainrule::__private::take(saved_i.pop());
            if saved_t1[at] {
                let d_t3 = d_product * product_2;
                d_x[i_1] += d_t3;
                d_product *= x[i_1];
            }
        }
        (product, ())
    }
    /// The gradient of `until_none`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (value, ()) = Self::__value_and_grad(x, &mut d_x);
        d_x
    }
    /// The value of `until_none` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (value, ()) = Self::__value_and_grad(x, &mut d_x);
        (value, d_x)
    }
    /// The value of `until_none`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, ()) = Self::__value_and_grad(x, d_x);
        value
    }
    /// The result of `until_none` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..10 {
            let len = x.len();
            let exits = if i < len {
                let t1 = x[i];
                (product, product_dot) = (
                    product * t1,
                    product_dot * t1 + x_dot[i] * product,
                );
                false
            } else {
                true
            };
            if exits {
                break;
            }
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `methods`.
pub enum methods {}
impl methods {
    /// The result of `methods` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x > 0.0;
        let (a, a_1) = if t1 { (true, x.ln()) } else { (false, 0.0) };
        let t2 = if a { a_1 * y } else { 0.0 };
        let (mut b, b_1) = if a { (a, t2) } else { (true, y) };
        let (c, c_1) = if a {
            let (t3, t4) = if a_1 > y { (true, a_1 - y) } else { (false, 0.0) };
            (t3, t4)
        } else {
            (false, 0.0)
        };
        let (plain, plain_1) = if x > 1.0 {
            (true, 2)
        } else {
            (false, ::core::default::Default::default())
        };
        ::core::assert!(b, "a value is there");
        let t5 = x * x;
        let t6 = if c { c_1 } else { t5 };
        let t7 = b_1 + t6;
        let t8 = if plain { plain_1 as f64 * x } else { 0.0 };
        let sum = t7 + t8;
        let t9 = (if a {
            ::core::option::Option::Some(a_1)
        } else {
            ::core::option::Option::None
        })
            .is_some()
            && (if c {
                ::core::option::Option::Some(c_1)
            } else {
                ::core::option::Option::None
            })
                .is_none();
        let out = if t9 { sum * y } else { sum };
        (
            out,
            move |d_out: f64| {
                let (t10, d_sum) = if t9 {
                    (d_out * sum, d_out * y)
                } else {
                    (0.0, d_out)
                };
                let t11 = if plain { d_sum * plain_1 as f64 } else { 0.0 };
                let (d_c_1, d_t5) = if c { (d_sum, 0.0) } else { (0.0, d_sum) };
                let t12 = d_t5 * x;
                let (t13, t14) = if a {
                    let (d_y, d_a_1) = if a_1 > y {
                        (-d_c_1, d_c_1)
                    } else {
                        (0.0, 0.0)
                    };
                    (d_y, d_a_1)
                } else {
                    (0.0, 0.0)
                };
                let (t15, d_t2) = if a { (0.0, d_sum) } else { (d_sum, 0.0) };
                let (t16, t17) = if a { (d_t2 * a_1, d_t2 * y) } else { (0.0, 0.0) };
                let d_a_1_1 = t14 + t17;
                let t18 = if t1 {
                    ::chainrule::__private::zero_mul(d_a_1_1, 1.0 / x)
                } else {
                    0.0
                };
                let d_x = t11 + t12 + t12 + t18;
                let d_y_1 = t10 + t13 + t15 + t16;
                (d_x, d_y_1)
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
    /// The gradient of `methods`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `methods` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `methods`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `methods` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (a, a_1, a_1_dot) = if x > 0.0 {
            (true, x.ln(), ::chainrule::__private::zero_mul(x_dot, 1.0 / x))
        } else {
            (false, 0.0, 0.0)
        };
        let (t1, t1_dot) = if a {
            (
                a_1 * y,
                ::chainrule::__private::strong_mul(a_1_dot, y)
                    + ::chainrule::__private::zero_mul(y_dot, a_1),
            )
        } else {
            (0.0, 0.0)
        };
        let (mut b, b_1, b_1_dot) = if a { (a, t1, t1_dot) } else { (true, y, y_dot) };
        let (c, c_1, c_1_dot) = if a {
            let (t2, t3, t3_dot) = if a_1 > y {
                (true, a_1 - y, a_1_dot - y_dot)
            } else {
                (false, 0.0, 0.0)
            };
            (t2, t3, t3_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (plain, plain_1) = if x > 1.0 {
            (true, 2)
        } else {
            (false, ::core::default::Default::default())
        };
        ::core::assert!(b, "a value is there");
        let t4 = x * x;
        let t4_dot = x_dot * x + x_dot * x;
        let (t5, t5_dot) = if c { (c_1, c_1_dot) } else { (t4, t4_dot) };
        let t6 = b_1 + t5;
        let t6_dot = b_1_dot + t5_dot;
        let (t8, t8_dot) = if plain {
            let t7 = plain_1 as f64;
            (t7 * x, x_dot * t7)
        } else {
            (0.0, 0.0)
        };
        let sum = t6 + t8;
        let sum_dot = t6_dot + t8_dot;
        let (out, out_dot) = if (if a {
            ::core::option::Option::Some(a_1)
        } else {
            ::core::option::Option::None
        })
            .is_some()
            && (if c {
                ::core::option::Option::Some(c_1)
            } else {
                ::core::option::Option::None
            })
                .is_none()
        {
            (
                sum * y,
                ::chainrule::__private::strong_mul(sum_dot, y)
                    + ::chainrule::__private::zero_mul(y_dot, sum),
            )
        } else {
            (sum, sum_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `called`.
pub enum called {}
impl called {
    /// The result of `called` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, checked_sqrt_pullback) = checked_sqrt::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let a = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { y };
        let (t4, checked_sqrt_pullback_1) = checked_sqrt::__vjp(y, x);
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let t5 = t4.is_some();
        let b = if t5 {
            let root = ::chainrule::__private::copied(t4.__Some_0());
            root * x
        } else {
            x * x
        };
        let (t6, checked_sqrt_pullback_2) = checked_sqrt::__vjp(x * y, 2.0);
        let zeros_3 = ::chainrule::__private::zeros_like(&t6);
        let t7 = t6.is_some();
        let c = if t7 { ::chainrule::__private::copied(t6.__Some_0()) } else { 1.0 };
        let (t8, checked_sqrt_pullback_3) = checked_sqrt::__vjp(x + 3.0, y);
        let zeros_4 = ::chainrule::__private::zeros_like(&t8);
        let t9 = t8.is_some();
        let out = if t9 {
            let d = ::chainrule::__private::copied(t8.__Some_0());
            a * b + c * d
        } else {
            a
        };
        (
            out,
            move |d_out: f64| {
                let mut d_t8 = zeros_4.clone();
                let mut d_t6 = zeros_3.clone();
                let mut d_t4 = zeros_2.clone();
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_a, d_b, d_c_1) = if t9 {
                    let d = ::chainrule::__private::copied(t8.__Some_0());
                    let t10 = a * b;
                    let t11 = c * d;
                    let (d_t12, d_t13) = ::chainrule::__private::add_pullback(
                        &t10,
                        &t11,
                        &(t10 + t11),
                        d_out,
                    );
                    let (d_c, d_d) = ::chainrule::__private::mul_pullback(
                        &c,
                        &d,
                        &t11,
                        d_t13,
                    );
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_d);
                    (d_t12 * b, d_t12 * a, d_c)
                } else {
                    (d_out, 0.0, 0.0)
                };
                let (d_t14, t15) = checked_sqrt_pullback_3(d_t8);
                if t7 {
                    ::chainrule::__private::add_part(d_t6.__Some_0_mut(), &d_c_1);
                }
                let (d_t16, _) = checked_sqrt_pullback_2(d_t6);
                let t17 = d_t16 * y;
                let t18 = d_t16 * x;
                let t20 = if t5 {
                    let root = ::chainrule::__private::copied(t4.__Some_0());
                    let (d_root, d_x) = ::chainrule::__private::mul_pullback(
                        &root,
                        &x,
                        &(root * x),
                        d_b,
                    );
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_root);
                    d_x
                } else {
                    let t19 = d_b * x;
                    t19 + t19
                };
                let (t21, t22) = checked_sqrt_pullback_1(d_t4);
                let t23 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_a);
                    0.0
                } else {
                    d_a
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                let (t24, t25) = checked_sqrt_pullback(d_t1);
                let d_x_1 = d_t14 + t17 + t20 + t22 + t24;
                let d_y = t15 + t18 + t21 + t23 + t25;
                (d_x_1, d_y)
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
    /// The gradient of `called`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `called` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `called`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `called` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = checked_sqrt::__jvp(x, x_dot, y, y_dot);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let (a, a_dot) = if ::chainrule::__private::is_there(&t1) {
            let t3 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, t2_dot.__Some_0());
            (t3, t3_dot)
        } else {
            (y, y_dot)
        };
        let (t4, t4_dot) = checked_sqrt::__jvp(y, y_dot, x, x_dot);
        let (b, b_dot) = if t4.is_some() {
            let root = ::chainrule::__private::copied(t4.__Some_0());
            let mut root_dot = ::chainrule::__zeros_of!(& root);
            ::chainrule::__private::read_part(&mut root_dot, t4_dot.__Some_0());
            let t5 = root * x;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &root,
                &x,
                &t5,
                &root_dot,
                &x_dot,
            );
            (t5, t5_dot)
        } else {
            (x * x, x_dot * x + x_dot * x)
        };
        let (t6, t6_dot) = checked_sqrt::__jvp(x * y, x_dot * y + y_dot * x, 2.0, 0.0);
        let (c, c_dot) = if t6.is_some() {
            let root_1 = ::chainrule::__private::copied(t6.__Some_0());
            let mut root_1_dot = ::chainrule::__zeros_of!(& root_1);
            ::chainrule::__private::read_part(&mut root_1_dot, t6_dot.__Some_0());
            (root_1, root_1_dot)
        } else {
            (1.0, 0.0)
        };
        let (t7, t7_dot) = checked_sqrt::__jvp(x + 3.0, x_dot, y, y_dot);
        let (out, out_dot) = if t7.is_some() {
            let d = ::chainrule::__private::copied(t7.__Some_0());
            let mut d_dot = ::chainrule::__zeros_of!(& d);
            ::chainrule::__private::read_part(&mut d_dot, t7_dot.__Some_0());
            let t8 = a * b;
            let t9 = c * d;
            let t9_dot = ::chainrule::__private::strong_mul_pushforward(
                &c,
                &d,
                &t9,
                &c_dot,
                &d_dot,
            );
            let t10 = t8 + t9;
            let t10_dot = ::chainrule::__private::add_pushforward(
                &t8,
                &t9,
                &t10,
                &(::chainrule::__private::strong_mul(a_dot, b)
                    + ::chainrule::__private::strong_mul(b_dot, a)),
                &t9_dot,
            );
            (t10, t10_dot)
        } else {
            (a, a_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `handed_on`.
pub enum handed_on {}
impl handed_on {
    /// The result of `handed_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_other = ::core::option::Option::None;
        let mut saved_checked_sqrt_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let (t1, checked_sqrt_pullback) = checked_sqrt::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.is_some();
        let (t7, t8, t4_1) = if t2 {
            let root = ::chainrule::__private::copied(t1.__Some_0());
            let (t3, checked_sqrt_pullback_1) = checked_sqrt::__vjp(y - root, x);
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            let t4 = t3.is_some();
            let (t5, t6) = if t4 {
                let other = ::chainrule::__private::copied(t3.__Some_0());
                saved_other = ::core::option::Option::Some(other);
                (true, root * other)
            } else {
                (false, 0.0)
            };
            saved_checked_sqrt_pullback = ::core::option::Option::Some(
                checked_sqrt_pullback_1,
            );
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            (t5, t6, t4)
        } else {
            (false, 0.0, ::core::default::Default::default())
        };
        let out = if t7 {
            let t9 = ::core::option::Option::Some(t8);
            let zeros_2 = ::chainrule::__private::zeros_like(&t9);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t9
        } else {
            let t10 = ::core::option::Option::None;
            t10
        };
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let mut d_t1 = zeros.clone();
                let d_t8 = if t7 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t9 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t9, &d_out_1);
                    *d_t9.__Arrived_0_mut()
                } else {
                    0.0
                };
                let (t16, t17) = if t2 {
                    let checked_sqrt_pullback_1 = ::chainrule::__private::kept(
                        &saved_checked_sqrt_pullback,
                    );
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let root = ::chainrule::__private::copied(t1.__Some_0());
                    let mut d_t3 = (*zeros_1).clone();
                    let t11 = y - root;
                    let t13 = if t4_1 {
                        let other = ::chainrule::__private::kept(&saved_other);
                        let (d_root, d_other) = ::chainrule::__private::mul_pullback(
                            &root,
                            other,
                            &(root * *other),
                            d_t8,
                        );
                        ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_other);
                        d_root
                    } else {
                        let t12 = ::chainrule::__private::zeros_like(&root);
                        t12
                    };
                    let (d_t14, d_x) = checked_sqrt_pullback_1(d_t3);
                    let (d_y, t15) = ::chainrule::__private::sub_pullback(
                        &y,
                        &root,
                        &t11,
                        d_t14,
                    );
                    let d_root_1 = ::chainrule::__private::plus(t13, t15);
                    ::chainrule::__private::add_part(d_t1.__Some_0_mut(), &d_root_1);
                    (d_x, d_y)
                } else {
                    (0.0, 0.0)
                };
                let (t18, t19) = checked_sqrt_pullback(d_t1);
                let d_x_1 = t16 + t18;
                let d_y_1 = t17 + t19;
                (d_x_1, d_y_1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = checked_sqrt::__jvp(x, x_dot, y, y_dot);
        let (t7, t8, t8_dot) = if t1.is_some() {
            let root = ::chainrule::__private::copied(t1.__Some_0());
            let mut root_dot = ::chainrule::__zeros_of!(& root);
            ::chainrule::__private::read_part(&mut root_dot, t1_dot.__Some_0());
            let t2 = y - root;
            let t2_dot = ::chainrule::__private::sub_pushforward(
                &y,
                &root,
                &t2,
                &y_dot,
                &root_dot,
            );
            let (t3, t3_dot) = checked_sqrt::__jvp(t2, t2_dot, x, x_dot);
            let (t5, t6, t6_dot) = if t3.is_some() {
                let other = ::chainrule::__private::copied(t3.__Some_0());
                let mut other_dot = ::chainrule::__zeros_of!(& other);
                ::chainrule::__private::read_part(&mut other_dot, t3_dot.__Some_0());
                let t4 = root * other;
                let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                    &root,
                    &other,
                    &t4,
                    &root_dot,
                    &other_dot,
                );
                (true, t4, t4_dot)
            } else {
                (false, 0.0, 0.0)
            };
            (t5, t6, t6_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if t7 {
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

/// The derivatives of the function `plain_option`.
pub enum plain_option {}
impl plain_option {
    /// The result of `plain_option` and its pullback, which takes the cotangent of the result.
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
        mut n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let last = (0..n).map(|i| i as f64 * 0.5).last().unwrap_or(0.25);
        let t1 = (0..n).map(|i| i as f64 + 0.5).reduce(|first, _| first);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let t4 = x * x;
        let first_1 = if t2 { ::chainrule::__private::handed_on(&t3) } else { t4 };
        let mut root = (n as f64).sqrt();
        let t5 = (0..n).map(|i| root - i as f64).max_by(|a, b| a.total_cmp(b));
        let t6 = ::chainrule::__private::is_there(&t5);
        let t7 = ::chainrule::__private::present(&t5);
        let largest = if t6 { ::chainrule::__private::handed_on(&t7) } else { x };
        let t8 = x * last;
        let t9 = first_1 * largest;
        let out = t8 + t9;
        (
            out,
            move |d_out: f64| {
                let (d_t8, d_t9) = ::chainrule::__private::add_pullback(
                    &t8,
                    &t9,
                    &out,
                    d_out,
                );
                let d_first_1 = d_t9 * largest;
                let d_largest = d_t9 * first_1;
                let (t10, _) = ::chainrule::__private::mul_pullback(
                    &x,
                    &last,
                    &t8,
                    d_t8,
                );
                let t11 = if t6 { 0.0 } else { d_largest };
                let d_t4 = if t2 { 0.0 } else { d_first_1 };
                let t12 = d_t4 * x;
                let d_x = t10 + t11 + t12 + t12;
                (d_x, ())
            },
        )
    }
    /// The gradient of `plain_option`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `plain_option` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `plain_option`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `plain_option` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let last = (0..n).map(|i| i as f64 * 0.5).last().unwrap_or(0.25);
        let t1 = (0..n).map(|i| i as f64 + 0.5).reduce(|first, _| first);
        let t2 = ::chainrule::__private::present(&t1);
        let t3 = x * x;
        let t3_dot = x_dot * x + x_dot * x;
        let (first_1, first_1_dot) = if ::chainrule::__private::is_there(&t1) {
            let t4 = ::chainrule::__private::handed_on(&t2);
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            (t4, t4_dot)
        } else {
            (t3, t3_dot)
        };
        let mut root = (n as f64).sqrt();
        let t5 = (0..n).map(|i| root - i as f64).max_by(|a, b| a.total_cmp(b));
        let t6 = ::chainrule::__private::present(&t5);
        let (largest, largest_dot) = if ::chainrule::__private::is_there(&t5) {
            let t7 = ::chainrule::__private::handed_on(&t6);
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        } else {
            (x, x_dot)
        };
        let t8 = x * last;
        let last_dot = ::chainrule::__zeros_of!(& last);
        let t8_dot = ::chainrule::__private::mul_pushforward(
            &x,
            &last,
            &t8,
            &x_dot,
            &last_dot,
        );
        let t9 = first_1 * largest;
        let out = t8 + t9;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t8,
            &t9,
            &out,
            &t8_dot,
            &(first_1_dot * largest + largest_dot * first_1),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `largest_field`.
pub enum largest_field {}
impl largest_field {
    /// The result of `largest_field` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[(f64, f64)],
        scale: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<(f64, f64)>, f64),
    ) {
        let (out, pullback) = Self::__vjp(points, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_scale,) = pullback(d_out, points, &mut d_points);
                (d_points, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[(f64, f64)],
        scale: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[(f64, f64)], &mut [(f64, f64)]) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_exits = ::chainrule::__private::Vec::with_capacity(64);
        let len = points.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut exits = false;
        let mut t2: f64 = 0.0;
        for k in 0..len {
            let t3 = if points[k].0 > 1.0 { points[k].1 } else { points[k].0 };
            let t5 = if exits {
                let t4 = if ::core::matches!(
                    t2.total_cmp((& t3)), ::core::cmp::Ordering::Greater
                ) {
                    t2
                } else {
                    t3
                };
                t4
            } else {
                t3
            };
            ::chainrule::__private::push(&mut saved_exits, exits);
            saved_t1[k] = t2;
            exits = true;
            t2 = t5;
        }
        let t6 = if exits { t2 } else { 0.5 };
        let out = t6 * scale;
        (
            out,
            move |d_out: f64, points: &[(f64, f64)], d_points: &mut [(f64, f64)]| {
                let mut saved_exits_at = saved_exits.len();
                let len = points.len();
                let d_t6 = d_out * scale;
                let d_scale = d_out * t6;
                let d_t2 = if exits { d_t6 } else { 0.0 };
                let mut d_t2_1 = d_t2;
                for k in (0..len).rev() {
                    saved_exits_at -= 1;
                    let exits_1 = saved_exits[saved_exits_at];
                    let t2 = saved_t1[k];
                    let t7 = points[k].0 > 1.0;
                    let t3 = if t7 { points[k].1 } else { points[k].0 };
                    let d_t3_1 = if exits_1 {
                        let d_t3 = if ::core::matches!(
                            t2.total_cmp((& t3)), ::core::cmp::Ordering::Greater
                        ) {
                            0.0
                        } else {
                            let d_t2_2 = d_t2_1;
                            d_t2_1 = 0.0;
                            d_t2_2
                        };
                        d_t3
                    } else {
                        let d_t2_3 = d_t2_1;
                        d_t2_1 = 0.0;
                        d_t2_3
                    };
                    if t7 {
                        d_points[k].1 += d_t3_1;
                    } else {
                        d_points[k].0 += d_t3_1;
                    }
                }
                (d_scale,)
            },
        )
    }
    /// The gradient of `largest_field`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[(f64, f64)],
        scale: f64,
    ) -> (::chainrule::__private::Vec<(f64, f64)>, f64) {
        let (_, pullback) = Self::__vjp(points, scale);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_scale,) = pullback(1.0, points, &mut d_points);
        (d_points, d_scale)
    }
    /// The value of `largest_field` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[(f64, f64)],
        scale: f64,
    ) -> (f64, (::chainrule::__private::Vec<(f64, f64)>, f64)) {
        let (value, pullback) = Self::__vjp(points, scale);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_scale,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_scale))
    }
    /// The value of `largest_field`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[(f64, f64)],
        scale: f64,
        d_points: &mut [(f64, f64)],
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, scale);
        let (d_scale_added,) = pullback(1.0, points, d_points);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `largest_field` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[(f64, f64)], f64),
        tangents: (&[(f64, f64)], f64),
    ) -> (f64, f64) {
        let (points, scale) = args;
        let (points_dot, scale_dot) = tangents;
        Self::__jvp(points, points_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[(f64, f64)],
        points_dot: &[(f64, f64)],
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let len = points.len();
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut t1_dot = 0.0;
        for k in 0..len {
            let (t2, t2_dot) = if points[k].0 > 1.0 {
                (points[k].1, points_dot[k].1)
            } else {
                (points[k].0, points_dot[k].0)
            };
            if exits {
                if !(::core::matches!(
                    t1.total_cmp((& t2)), ::core::cmp::Ordering::Greater
                )) {
                    t1 = t2;
                    t1_dot = t2_dot;
                }
            } else {
                t1 = t2;
                t1_dot = t2_dot;
            }
            exits = true;
        }
        let (t3, t3_dot) = if exits { (t1, t1_dot) } else { (0.5, 0.0) };
        let out = t3 * scale;
        let out_dot = t3_dot * scale + scale_dot * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `plain_option_of_none`.
pub enum plain_option_of_none {}
impl plain_option_of_none {
    /// The result of `plain_option_of_none` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, plain_option_pullback) = plain_option::__vjp(x, 0);
        (
            out,
            move |d_out: f64| {
                let (d_x, _) = plain_option_pullback(d_out);
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
    /// The gradient of `plain_option_of_none`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `plain_option_of_none` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `plain_option_of_none`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `plain_option_of_none` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = plain_option::__jvp(x, x_dot, 0, ());
        (out, out_dot)
    }
}

/// The derivatives of the function `chained`.
pub enum chained {}
impl chained {
    /// The result of `chained` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let product = x * y;
        let t4 = product > 0.1;
        let sum = if t4 { 0.0 + product * product } else { 0.0 + y };
        let t5 = y > 0.0;
        let sum_2 = if t5 {
            let w = product * x;
            let sum_1 = if w < 10.0 { sum * w } else { sum };
            sum_1
        } else {
            sum
        };
        let t6 = x > 0.0;
        let (exits_1, t8) = if t6 {
            let (exits, t7) = if product > 100.0 {
                (true, product)
            } else {
                (false, 0.0)
            };
            (exits, t7)
        } else {
            (false, 0.0)
        };
        let t10 = if exits_1 {
            0.0
        } else {
            let t9 = if product > 0.2 { product * y } else { 3.0 };
            t9
        };
        let factor = if exits_1 { t8 } else { t10 };
        let mut stack = ::chainrule::__private::vec![x, y, 2.0 * y];
        let mut sum_3 = sum_2;
        let mut trips = 0usize;
        loop {
            let len = stack.len();
            let t11 = len > 0;
            let top = if t11 {
                let t12 = ::chainrule::__private::popped(stack.pop());
                t12
            } else {
                0.0
            };
            let t13 = if t11 { top > 0.8 } else { false };
            let exits_2 = if t13 {
                sum_3 += top * top;
                false
            } else {
                true
            };
            ::chainrule::__private::push(&mut saved_t2, t13);
            ::chainrule::__private::push(&mut saved_t3, (t11, top));
            trips += 1;
            if exits_2 {
                break;
            }
        }
        let len_1 = stack.len();
        let mut sum_4 = sum_3;
        let mut count = 0;
        let mut trips_1 = 0usize;
        loop {
            let t14 = count < 5;
            let (exits_5, exits_6) = if t14 {
                let count_1 = count + 1;
                let sum_5 = sum_4 + product;
                let exits_3 = if count_1 == 3 { true } else { false };
                let exits_4 = if exits_3 { false } else { true };
                sum_4 = sum_5;
                count = count_1;
                (exits_3, exits_4)
            } else {
                (false, false)
            };
            let exits_7 = exits_5 || exits_6;
            let exits_8 = if exits_7 { exits_5 } else { true };
            ::chainrule::__private::push(&mut saved_t1, t14);
            trips_1 += 1;
            if exits_8 {
                break;
            }
        }
        let out = sum_4 * factor;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_stack = ::chainrule::__private::vec![0.0; len_1];
                let d_factor = d_out * sum_4;
                let mut d_sum_4 = d_out * factor;
                let mut d_product = 0.0;
                for _ in 0..trips_1 {
                    saved_t1_at -= 1;
                    let t14 = saved_t1[saved_t1_at];
                    let d_product_1 = if t14 { d_sum_4 } else { 0.0 };
                    d_product += d_product_1;
                }
                let mut d_sum_3 = d_sum_4;
                for _ in 0..trips {
                    saved_t2_at -= 1;
                    let t13 = saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let (t11, top) = saved_t3[saved_t3_at];
                    let d_top = if t13 {
                        let t15 = d_sum_3 * top;
                        t15 + t15
                    } else {
                        0.0
                    };
                    if t11 {
                        d_stack.push(d_top);
                    }
                }
                let d_t16 = d_stack[2];
                let t17 = d_stack[0];
                let t18 = d_stack[1];
                let t19 = d_t16 * 2.0;
                let (d_t8, d_t10) = if exits_1 {
                    (d_factor, 0.0)
                } else {
                    (0.0, d_factor)
                };
                let (t20, t21) = if exits_1 {
                    (0.0, 0.0)
                } else {
                    let (d_y, d_product_2) = if product > 0.2 {
                        (d_t10 * product, d_t10 * y)
                    } else {
                        (0.0, 0.0)
                    };
                    (d_y, d_product_2)
                };
                let t22 = if t6 {
                    let d_product_3 = if product > 100.0 { d_t8 } else { 0.0 };
                    d_product_3
                } else {
                    0.0
                };
                let (t23, t24, d_sum_1) = if t5 {
                    let w = product * x;
                    let (d_sum, d_w) = if w < 10.0 {
                        (d_sum_3 * w, d_sum_3 * sum)
                    } else {
                        (d_sum_3, 0.0)
                    };
                    (d_w * product, d_w * x, d_sum)
                } else {
                    (0.0, 0.0, d_sum_3)
                };
                let (t26, t27) = if t4 {
                    let t25 = d_sum_1 * product;
                    (0.0, t25 + t25)
                } else {
                    (d_sum_1, 0.0)
                };
                let d_product_4 = d_product + t21 + t22 + t24 + t27;
                let d_x = t17 + t23 + d_product_4 * y;
                let d_y_1 = t18 + t19 + t20 + t26 + d_product_4 * x;
                (d_x, d_y_1)
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
    /// The gradient of `chained`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `chained` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `chained`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `chained` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let product = x * y;
        let product_dot = x_dot * y + y_dot * x;
        let (sum, sum_dot) = if product > 0.1 {
            (0.0 + product * product, product_dot * product + product_dot * product)
        } else {
            (0.0 + y, y_dot)
        };
        let (sum_2, sum_2_dot) = if y > 0.0 {
            let w = product * x;
            let w_dot = product_dot * x + x_dot * product;
            let (sum_1, sum_1_dot) = if w < 10.0 {
                (sum * w, sum_dot * w + w_dot * sum)
            } else {
                (sum, sum_dot)
            };
            (sum_1, sum_1_dot)
        } else {
            (sum, sum_dot)
        };
        let (exits_1, t2, t2_dot) = if x > 0.0 {
            let (exits, t1, t1_dot) = if product > 100.0 {
                (true, product, product_dot)
            } else {
                (false, 0.0, 0.0)
            };
            (exits, t1, t1_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (t4, t4_dot) = if exits_1 {
            (0.0, 0.0)
        } else {
            let (t3, t3_dot) = if product > 0.2 {
                (product * y, product_dot * y + y_dot * product)
            } else {
                (3.0, 0.0)
            };
            (t3, t3_dot)
        };
        let (factor, factor_dot) = if exits_1 { (t2, t2_dot) } else { (t4, t4_dot) };
        let mut stack = ::chainrule::__private::vec![x, y, 2.0 * y];
        let mut stack_dot = ::chainrule::__private::vec![x_dot, y_dot, y_dot * 2.0];
        let mut sum_3 = sum_2;
        let mut sum_3_dot = sum_2_dot;
        loop {
            let len = stack.len();
            let t5 = len > 0;
            let (top, top_dot) = if t5 {
                let t6 = ::chainrule::__private::popped(stack.pop());
                let t6_dot = ::chainrule::__private::popped(stack_dot.pop());
                (t6, t6_dot)
            } else {
                (0.0, 0.0)
            };
            let t7 = if t5 { top > 0.8 } else { false };
            let exits_2 = if t7 {
                sum_3 += top * top;
                sum_3_dot += top_dot * top + top_dot * top;
                false
            } else {
                true
            };
            if exits_2 {
                break;
            }
        }
        let mut sum_4 = sum_3;
        let mut count = 0;
        let mut sum_4_dot = sum_3_dot;
        loop {
            let (exits_5, exits_6) = if count < 5 {
                let count_1 = count + 1;
                let sum_5 = sum_4 + product;
                let sum_5_dot = sum_4_dot + product_dot;
                let exits_3 = if count_1 == 3 { true } else { false };
                let exits_4 = if exits_3 { false } else { true };
                sum_4 = sum_5;
                count = count_1;
                sum_4_dot = sum_5_dot;
                (exits_3, exits_4)
            } else {
                (false, false)
            };
            let exits_7 = exits_5 || exits_6;
            let exits_8 = if exits_7 { exits_5 } else { true };
            if exits_8 {
                break;
            }
        }
        let out = sum_4 * factor;
        let out_dot = sum_4_dot * factor + factor_dot * sum_4;
        (out, out_dot)
    }
}

/// The derivatives of the function `of_written_type`.
pub enum of_written_type {}
impl of_written_type {
    /// The result of `of_written_type` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_a = ::core::option::Option::None;
        let mut saved_b = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let mut saved_zeros_5 = ::core::option::Option::None;
        let mut saved_zeros_6 = ::core::option::Option::None;
        let mut saved_checked_sqrt_pullback = ::core::option::Option::None;
        let mut saved_zeros_7 = ::core::option::Option::None;
        let mut saved_zeros_8 = ::core::option::Option::None;
        let mut saved_zeros_9 = ::core::option::Option::None;
        let mut saved_zeros_10 = ::core::option::Option::None;
        let mut saved_zeros_11 = ::core::option::Option::None;
        let (t1, checked_sqrt_pullback) = checked_sqrt::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let root = t1.is_some();
        let t2 = y > 2.0;
        let (t18, t19, t5_1, both_3, both_1_1, t16_1_1) = if t2 {
            let t4 = if root {
                let r = ::chainrule::__private::copied(t1.__Some_0());
                let t3 = ::core::option::Option::Some(r * y);
                let zeros_1 = ::chainrule::__private::zeros_like(&t3);
                saved_zeros_1 = ::core::option::Option::Some(zeros_1);
                t3
            } else {
                ::core::default::Default::default()
            };
            let zeros_2 = ::chainrule::__private::zeros_like(&t4);
            let t5 = if root { (*t4.__Some_0()) < 100.0 } else { false };
            let t6 = if t5 {
                ::chainrule::__private::copied(t4.__Some_0())
            } else {
                0.0
            };
            saved_zeros_6 = ::core::option::Option::Some(zeros_2);
            (
                t5,
                t6,
                t5,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
                0.0,
            )
        } else {
            let (t7, checked_sqrt_pullback_1) = checked_sqrt::__vjp(y, x);
            let zeros_3 = ::chainrule::__private::zeros_like(&t7);
            let other = t7.is_some();
            let both = root && other;
            let (t10, t11) = if both {
                let t8 = ::core::option::Option::Some(
                    ::chainrule::__private::copied(t1.__Some_0()),
                );
                let zeros_4 = ::chainrule::__private::zeros_like(&t8);
                let t9 = ::core::option::Option::Some(
                    ::chainrule::__private::copied(t7.__Some_0()),
                );
                let zeros_5 = ::chainrule::__private::zeros_like(&t9);
                saved_zeros_4 = ::core::option::Option::Some(zeros_4);
                saved_zeros_5 = ::core::option::Option::Some(zeros_5);
                (t8, t9)
            } else {
                (
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            };
            let zeros_6 = ::chainrule::__private::zeros_like(&t10);
            let zeros_7 = ::chainrule::__private::zeros_like(&t11);
            let t13 = if both {
                let a = ::chainrule::__private::copied(t10.__Some_0());
                let b = ::chainrule::__private::copied(t11.__Some_0());
                let t12 = ::core::option::Option::Some(a * b + a);
                let zeros_8 = ::chainrule::__private::zeros_like(&t12);
                saved_a = ::core::option::Option::Some(a);
                saved_b = ::core::option::Option::Some(b);
                saved_zeros_3 = ::core::option::Option::Some(zeros_8);
                t12
            } else {
                ::core::default::Default::default()
            };
            let zeros_9 = ::chainrule::__private::zeros_like(&t13);
            let (both_1, both_2) = if y < 0.5 {
                let (t14, t15) = if both { (both, t13) } else { (other, t7) };
                let zeros_10 = ::chainrule::__private::zeros_like(&t15);
                saved_zeros_2 = ::core::option::Option::Some(zeros_10);
                (t14, t15)
            } else {
                (both, t13)
            };
            let zeros_11 = ::chainrule::__private::zeros_like(&both_2);
            let (t17, t16_1) = if both_1 {
                let mut r_1 = ::chainrule::__private::copied(both_2.__Some_0());
                ::chainrule::__private::assert_scalar(&r_1);
                let t16 = r_1.exp();
                (t16, t16)
            } else {
                (0.0, 0.0)
            };
            saved_checked_sqrt_pullback = ::core::option::Option::Some(
                checked_sqrt_pullback_1,
            );
            saved_zeros_7 = ::core::option::Option::Some(zeros_3);
            saved_zeros_8 = ::core::option::Option::Some(zeros_6);
            saved_zeros_9 = ::core::option::Option::Some(zeros_7);
            saved_zeros_10 = ::core::option::Option::Some(zeros_9);
            saved_zeros_11 = ::core::option::Option::Some(zeros_11);
            (both_1, t17, ::core::default::Default::default(), both, both_1, t16_1)
        };
        let out = if t18 {
            let t20 = ::core::option::Option::Some(t19);
            let zeros_12 = ::chainrule::__private::zeros_like(&t20);
            saved_zeros = ::core::option::Option::Some(zeros_12);
            t20
        } else {
            let t21 = ::core::option::Option::None;
            t21
        };
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let mut d_t1 = zeros.clone();
                let d_t19 = if t18 {
                    let zeros_12 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t20 = (*zeros_12).clone();
                    ::chainrule::__private::add_assign(&mut d_t20, &d_out_1);
                    *d_t20.__Arrived_0_mut()
                } else {
                    0.0
                };
                let (t31, t32) = if t2 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros_6);
                    let mut d_t4 = (*zeros_2).clone();
                    if t5_1 {
                        ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_t19);
                    }
                    let d_y_1 = if root {
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                        let r = ::chainrule::__private::copied(t1.__Some_0());
                        let mut d_t3 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t3, &d_t4);
                        let d_t22 = d_t3.__Arrived_0_mut().clone();
                        let (d_r, d_y) = ::chainrule::__private::mul_pullback(
                            &r,
                            &y,
                            &(r * y),
                            d_t22,
                        );
                        ::chainrule::__private::add_part(d_t1.__Some_0_mut(), &d_r);
                        d_y
                    } else {
                        0.0
                    };
                    (0.0, d_y_1)
                } else {
                    let checked_sqrt_pullback_1 = ::chainrule::__private::kept(
                        &saved_checked_sqrt_pullback,
                    );
                    let zeros_3 = ::chainrule::__private::kept(&saved_zeros_7);
                    let zeros_6 = ::chainrule::__private::kept(&saved_zeros_8);
                    let zeros_7 = ::chainrule::__private::kept(&saved_zeros_9);
                    let zeros_9 = ::chainrule::__private::kept(&saved_zeros_10);
                    let zeros_11 = ::chainrule::__private::kept(&saved_zeros_11);
                    let mut d_both_2 = (*zeros_11).clone();
                    let mut d_t13 = (*zeros_9).clone();
                    let mut d_t10 = (*zeros_6).clone();
                    let mut d_t11 = (*zeros_7).clone();
                    let mut d_t7 = (*zeros_3).clone();
                    let t23 = y < 0.5;
                    if both_1_1 {
                        let d_r_1 = d_t19 * t16_1_1;
                        ::chainrule::__private::add_part(
                            d_both_2.__Some_0_mut(),
                            &d_r_1,
                        );
                    }
                    if t23 {
                        let zeros_10 = ::chainrule::__private::kept(&saved_zeros_2);
                        let mut d_t15 = (*zeros_10).clone();
                        ::chainrule::__private::add_assign(&mut d_t15, &d_both_2);
                        if both_3 {
                            ::chainrule::__private::add_assign(&mut d_t13, &d_t15);
                        } else {
                            ::chainrule::__private::add_assign(&mut d_t7, &d_t15);
                        }
                    } else {
                        ::chainrule::__private::add_assign(&mut d_t13, &d_both_2);
                    }
                    if both_3 {
                        let a = ::chainrule::__private::kept(&saved_a);
                        let b = ::chainrule::__private::kept(&saved_b);
                        let zeros_8 = ::chainrule::__private::kept(&saved_zeros_3);
                        let t24 = *a * *b;
                        let mut d_t12 = (*zeros_8).clone();
                        ::chainrule::__private::add_assign(&mut d_t12, &d_t13);
                        let d_t25 = d_t12.__Arrived_0_mut().clone();
                        let (d_t26, t27) = ::chainrule::__private::add_pullback(
                            &t24,
                            a,
                            &(t24 + *a),
                            d_t25,
                        );
                        let (t28, d_b) = ::chainrule::__private::mul_pullback(
                            a,
                            b,
                            &t24,
                            d_t26,
                        );
                        ::chainrule::__private::add_part(d_t11.__Some_0_mut(), &d_b);
                        let d_a = ::chainrule::__private::plus(t27, t28);
                        ::chainrule::__private::add_part(d_t10.__Some_0_mut(), &d_a);
                    }
                    if both_3 {
                        let zeros_4 = ::chainrule::__private::kept(&saved_zeros_4);
                        let zeros_5 = ::chainrule::__private::kept(&saved_zeros_5);
                        let mut d_t9 = (*zeros_5).clone();
                        let mut d_t8 = (*zeros_4).clone();
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t10);
                        ::chainrule::__private::add_assign(&mut d_t9, &d_t11);
                        let d_t29 = d_t9.__Arrived_0_mut().clone();
                        let d_t30 = d_t8.__Arrived_0_mut().clone();
                        ::chainrule::__private::add_part(d_t7.__Some_0_mut(), &d_t29);
                        ::chainrule::__private::add_part(d_t1.__Some_0_mut(), &d_t30);
                    }
                    let (d_y_2, d_x) = checked_sqrt_pullback_1(d_t7);
                    (d_x, d_y_2)
                };
                let (t33, t34) = checked_sqrt_pullback(d_t1);
                let d_x_1 = t31 + t33;
                let d_y_3 = t32 + t34;
                (d_x_1, d_y_3)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `of_written_type` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = checked_sqrt::__jvp(x, x_dot, y, y_dot);
        let root = t1.is_some();
        let (t27, t28, t28_dot) = if y > 2.0 {
            let (t5, t5_dot) = if root {
                let r = ::chainrule::__private::copied(t1.__Some_0());
                let mut r_dot = ::chainrule::__zeros_of!(& r);
                ::chainrule::__private::read_part(&mut r_dot, t1_dot.__Some_0());
                let t2 = r * y;
                let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                    &r,
                    &y,
                    &t2,
                    &r_dot,
                    &y_dot,
                );
                let t3 = ::core::option::Option::Some(t2);
                let t3_dot = ::core::option::Option::Some(t2_dot);
                (t3, t3_dot)
            } else {
                let t4 = ::core::default::Default::default();
                let t4_dot = ::chainrule::__zeros_of!(& t4);
                (t4, t4_dot)
            };
            let t6 = if root { (*t5.__Some_0()) < 100.0 } else { false };
            let (t8, t8_dot) = if t6 {
                let mut t7_dot = 0.0;
                ::chainrule::__private::read_part(&mut t7_dot, t5_dot.__Some_0());
                (::chainrule::__private::copied(t5.__Some_0()), t7_dot)
            } else {
                (0.0, 0.0)
            };
            (t6, t8, t8_dot)
        } else {
            let (t9, t9_dot) = checked_sqrt::__jvp(y, y_dot, x, x_dot);
            let other = t9.is_some();
            let both = root && other;
            let (t16, t17, t16_dot, t17_dot) = if both {
                let t10 = ::chainrule::__private::copied(t1.__Some_0());
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(&mut t10_dot, t1_dot.__Some_0());
                let t11 = ::chainrule::__private::copied(t9.__Some_0());
                let mut t11_dot = ::chainrule::__zeros_of!(& t11);
                ::chainrule::__private::read_part(&mut t11_dot, t9_dot.__Some_0());
                let t12 = ::core::option::Option::Some(t10);
                let t12_dot = ::core::option::Option::Some(t10_dot);
                let t13 = ::core::option::Option::Some(t11);
                let t13_dot = ::core::option::Option::Some(t11_dot);
                (t12, t13, t12_dot, t13_dot)
            } else {
                let t14 = ::core::default::Default::default();
                let t15 = ::core::default::Default::default();
                let t14_dot = ::chainrule::__zeros_of!(& t14);
                let t15_dot = ::chainrule::__zeros_of!(& t15);
                (t14, t15, t14_dot, t15_dot)
            };
            let (t22, t22_dot) = if both {
                let a = ::chainrule::__private::copied(t16.__Some_0());
                let mut a_dot = ::chainrule::__zeros_of!(& a);
                ::chainrule::__private::read_part(&mut a_dot, t16_dot.__Some_0());
                let b = ::chainrule::__private::copied(t17.__Some_0());
                let mut b_dot = ::chainrule::__zeros_of!(& b);
                ::chainrule::__private::read_part(&mut b_dot, t17_dot.__Some_0());
                let t18 = a * b;
                let t18_dot = ::chainrule::__private::strong_mul_pushforward(
                    &a,
                    &b,
                    &t18,
                    &a_dot,
                    &b_dot,
                );
                let t19 = t18 + a;
                let t19_dot = ::chainrule::__private::add_pushforward(
                    &t18,
                    &a,
                    &t19,
                    &t18_dot,
                    &a_dot,
                );
                let t20 = ::core::option::Option::Some(t19);
                let t20_dot = ::core::option::Option::Some(t19_dot);
                (t20, t20_dot)
            } else {
                let t21 = ::core::default::Default::default();
                let t21_dot = ::chainrule::__zeros_of!(& t21);
                (t21, t21_dot)
            };
            let (both_1, both_2, both_2_dot) = if y < 0.5 {
                let (t23, t24, t24_dot) = if both {
                    let t22_dot_1 = t22_dot.clone();
                    (both, t22, t22_dot_1)
                } else {
                    let t9_dot_1 = t9_dot.clone();
                    (other, t9, t9_dot_1)
                };
                (t23, t24, t24_dot)
            } else {
                let t22_dot_2 = t22_dot.clone();
                (both, t22, t22_dot_2)
            };
            let (t26, t26_dot) = if both_1 {
                let mut r_1 = ::chainrule::__private::copied(both_2.__Some_0());
                let mut r_1_dot = ::chainrule::__private::zeros_like(&r_1);
                ::chainrule::__private::read_part(&mut r_1_dot, both_2_dot.__Some_0());
                ::chainrule::__private::assert_scalar(&r_1);
                let t25 = r_1.exp();
                (t25, ::chainrule::__private::strong_mul(r_1_dot, t25))
            } else {
                (0.0, 0.0)
            };
            (both_1, t26, t26_dot)
        };
        let (out, out_dot) = if t27 {
            let t29 = ::core::option::Option::Some(t28);
            let t29_dot = ::core::option::Option::Some(t28_dot);
            (t29, t29_dot)
        } else {
            let t30 = ::core::option::Option::None;
            let t30_dot = ::chainrule::__zeros_of!(& t30);
            (t30, t30_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `squares`.
pub enum squares {}
impl squares {
    /// The result of `squares` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Option<Vec<f64>>,
        impl ::core::ops::Fn(
            <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent| {
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
        Option<Vec<f64>>,
        impl ::core::ops::Fn(
            <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let (t4, mut t5, len_1_1) = if x.is_empty() {
            let t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            (false, t1, ::core::default::Default::default())
        } else {
            let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let len = x.len();
            for k in 0..len {
                let t3 = x[k];
                t2.push(t3 * t3);
            }
            let len_1 = t2.len();
            (true, t2, len_1)
        };
        let len_2 = t5.len();
        let out = if t4 {
            let t6 = ::core::option::Option::Some(t5);
            let zeros = ::chainrule::__private::zeros_like(&t6);
            saved_zeros = ::core::option::Option::Some(zeros);
            t6
        } else {
            let t7 = ::core::option::Option::None;
            t7
        };
        (
            out,
            move |
                d_out: <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let d_out_1 = d_out;
                let mut d_t5 = ::chainrule::__private::vec![0.0; len_2];
                let t8 = x.is_empty();
                if t4 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t6 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t6, &d_out_1);
                    ::chainrule::__private::add_assign(
                        &mut d_t5,
                        d_t6.__Arrived_0_mut(),
                    );
                }
                if !(t8) {
                    let len = x.len();
                    let mut d_t2 = ::chainrule::__private::vec![0.0; len_1_1];
                    ::chainrule::__private::add_assign(&mut d_t2, &d_t5);
                    for k in (0..len).rev() {
                        let d_t9 = ::chainrule::__private::take(d_t2.pop());
                        let t10 = d_t9 * x[k];
                        let d_t3 = t10 + t10;
                        d_x[k] += d_t3;
                    }
                }
            },
        )
    }
    /// The result of `squares` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (Option<Vec<f64>>, <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent) {
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
    ) -> (Option<Vec<f64>>, <Option<Vec<f64>> as ::chainrule::Differentiable>::Tangent) {
        let (t4, t5, t5_dot) = if x.is_empty() {
            let t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let t1_dot = ::chainrule::__private::zeros_like(&t1);
            (false, t1, t1_dot)
        } else {
            let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
            let mut t2_dot = ::chainrule::__private::Vec::<f64>::new();
            let len = x.len();
            for k in 0..len {
                let t3 = x[k];
                let t3_dot = x_dot[k];
                t2.push(t3 * t3);
                t2_dot.push(t3_dot * t3 + t3_dot * t3);
            }
            (true, t2, t2_dot)
        };
        let (out, out_dot) = if t4 {
            let t6 = ::core::option::Option::Some(t5);
            let t6_dot = ::core::option::Option::Some(t5_dot);
            (t6, t6_dot)
        } else {
            let t7 = ::core::option::Option::None;
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `sum_of_squares`.
pub enum sum_of_squares {}
impl sum_of_squares {
    /// The result of `sum_of_squares` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: f64,
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent| {
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
    ) -> (
        Option<f64>,
        impl ::core::ops::Fn(
            <Option<f64> as ::chainrule::Differentiable>::Tangent,
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_all_before = ::core::option::Option::None;
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let (t1, squares_pullback) = squares::__vjp(x);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let all = t1.is_some();
        let (t2, sum_1, len_1) = if all {
            let mut all_1 = ::chainrule::__private::copied(t1.__Some_0());
            let zeros_1 = ::chainrule::__private::zeros_like(&all_1);
            ::chainrule::__private::assert_elements(&all_1);
            let len = all_1.len();
            let start = saved_sum.len();
            saved_sum.resize(start + len, 0.0);
            let end = start + len;
            let all_1_before = all_1.clone();
            let mut sum: f64 = -0.0;
            let saved_sum_1 = &mut saved_sum[start..end];
            for k in 0..len {
                saved_sum_1[k] = sum;
                sum += all_1[k] * y;
            }
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            saved_all_before = ::core::option::Option::Some(all_1_before);
            (true, sum, len)
        } else {
            (false, 0.0, ::core::default::Default::default())
        };
        let out = if t2 {
            let t3 = ::core::option::Option::Some(sum_1);
            let zeros_2 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros = ::core::option::Option::Some(zeros_2);
            t3
        } else {
            let t4 = ::core::option::Option::None;
            t4
        };
        (
            out,
            move |
                d_out: <Option<f64> as ::chainrule::Differentiable>::Tangent,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_sum_at = saved_sum.len();
                let d_out_1 = d_out;
                let mut d_t1 = zeros.clone();
                let d_sum_1 = if t2 {
                    let zeros_2 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t3 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_out_1);
                    *d_t3.__Arrived_0_mut()
                } else {
                    0.0
                };
                let d_y_2 = if all {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let all_1_before = ::chainrule::__private::kept(&saved_all_before);
                    let mut d_all_1 = (*zeros_1).clone();
                    saved_sum_at -= len_1;
                    let start_1 = saved_sum_at;
                    let end_1 = start_1 + len_1;
                    let mut d_sum = d_sum_1;
                    let mut d_y = 0.0;
                    let saved_sum_2 = &saved_sum[start_1..end_1];
                    for k in (0..len_1).rev() {
                        let sum = saved_sum_2[k];
                        let t5 = all_1_before[k];
                        let t6 = t5 * y;
                        let (d_sum_2, d_t7) = ::chainrule::__private::add_pullback(
                            &sum,
                            &t6,
                            &(sum + t6),
                            d_sum,
                        );
                        let (d_t8, d_y_1) = ::chainrule::__private::mul_pullback(
                            &t5,
                            &y,
                            &t6,
                            d_t7,
                        );
                        ::chainrule::__private::add_assign(&mut d_all_1[k], &d_t8);
                        d_sum = d_sum_2;
                        d_y += d_y_1;
                    }
                    ::chainrule::__private::add_part(d_t1.__Some_0_mut(), &d_all_1);
                    d_y
                } else {
                    0.0
                };
                squares_pullback(d_t1, x, &mut *d_x);
                (d_y_2,)
            },
        )
    }
    /// The result of `sum_of_squares` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], f64),
        tangents: (&[f64], f64),
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        y: f64,
        y_dot: f64,
    ) -> (Option<f64>, <Option<f64> as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = squares::__jvp(x, x_dot);
        let all = t1.is_some();
        let (t5, sum_1, sum_1_dot) = if all {
            let mut all_1 = ::chainrule::__private::copied(t1.__Some_0());
            let mut all_1_dot = ::chainrule::__zeros_of!(& all_1);
            ::chainrule::__private::read_part(&mut all_1_dot, t1_dot.__Some_0());
            ::chainrule::__private::assert_elements(&all_1);
            let len = all_1.len();
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            for k in 0..len {
                let t2 = all_1[k];
                let t2_dot = all_1_dot[k].clone();
                let t3 = t2 * y;
                let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t2,
                    &y,
                    &t3,
                    &t2_dot,
                    &y_dot,
                );
                let t4 = sum + t3;
                let t4_dot = ::chainrule::__private::add_pushforward(
                    &sum,
                    &t3,
                    &t4,
                    &sum_dot,
                    &t3_dot,
                );
                sum = t4;
                sum_dot = t4_dot;
            }
            (true, sum, sum_dot)
        } else {
            (false, 0.0, 0.0)
        };
        let (out, out_dot) = if t5 {
            let t6 = ::core::option::Option::Some(sum_1);
            let t6_dot = ::core::option::Option::Some(sum_1_dot);
            (t6, t6_dot)
        } else {
            let t7 = ::core::option::Option::None;
            let t7_dot = ::chainrule::__zeros_of!(& t7);
            (t7, t7_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `written`.
pub enum written {}
impl written {
    /// The result of `written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, of_written_type_pullback) = of_written_type::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let zeros_1 = ::chainrule::__private::zeros_like(&t3);
        let t4 = x * y;
        let one = if t2 { ::chainrule::__private::copied(t3.__Some_0()) } else { t4 };
        let t5 = [x, y, t4];
        let (t6, sum_of_squares_pullback) = sum_of_squares::__vjp(&t5, y);
        let zeros_2 = ::chainrule::__private::zeros_like(&t6);
        let t7 = ::chainrule::__private::is_there(&t6);
        let t8 = ::chainrule::__private::present(&t6);
        let zeros_3 = ::chainrule::__private::zeros_like(&t8);
        let t9 = if t7 { ::chainrule::__private::copied(t8.__Some_0()) } else { y };
        let out = one * t9;
        (
            out,
            move |d_out: f64| {
                let mut d_t8 = zeros_3.clone();
                let mut d_t6 = zeros_2.clone();
                let mut d_t5 = [0.0; 3];
                let mut d_t3 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let d_one = d_out * t9;
                let d_t9 = d_out * one;
                let t10 = if t7 {
                    ::chainrule::__private::add_part(d_t8.__Some_0_mut(), &d_t9);
                    0.0
                } else {
                    d_t9
                };
                ::chainrule::__private::add_assign(&mut d_t6, &d_t8);
                let (t11,) = sum_of_squares_pullback(d_t6, &t5, &mut d_t5);
                let t12 = d_t5[0];
                let t13 = d_t5[1];
                let t14 = d_t5[2];
                let t15 = if t2 {
                    ::chainrule::__private::add_part(d_t3.__Some_0_mut(), &d_one);
                    0.0
                } else {
                    d_one
                };
                let d_t4 = t14 + t15;
                ::chainrule::__private::add_assign(&mut d_t1, &d_t3);
                let (t16, t17) = of_written_type_pullback(d_t1);
                let d_x = t12 + d_t4 * y + t16;
                let d_y = t10 + t11 + t13 + d_t4 * x + t17;
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
    /// The gradient of `written`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `written` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `written` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t1, t1_dot) = of_written_type::__jvp(x, x_dot, y, y_dot);
        let t2 = ::chainrule::__private::present(&t1);
        let t2_dot = t1_dot.clone();
        let t3 = x * y;
        let t3_dot = x_dot * y + y_dot * x;
        let (one, one_dot) = if ::chainrule::__private::is_there(&t1) {
            let t4 = ::chainrule::__private::copied(t2.__Some_0());
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, t2_dot.__Some_0());
            (t4, t4_dot)
        } else {
            (t3, t3_dot)
        };
        let t5 = [x, y, t3];
        let t5_dot = [x_dot, y_dot, t3_dot];
        let (t6, t6_dot) = sum_of_squares::__jvp(&t5, &t5_dot, y, y_dot);
        let t7 = ::chainrule::__private::present(&t6);
        let t7_dot = t6_dot.clone();
        let (t9, t9_dot) = if ::chainrule::__private::is_there(&t6) {
            let t8 = ::chainrule::__private::copied(t7.__Some_0());
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, t7_dot.__Some_0());
            (t8, t8_dot)
        } else {
            (y, y_dot)
        };
        let out = one * t9;
        let out_dot = ::chainrule::__private::strong_mul(one_dot, t9)
            + ::chainrule::__private::strong_mul(t9_dot, one);
        (out, out_dot)
    }
}

/// The derivatives of the function `beyond_the_end_in_loops`.
pub enum beyond_the_end_in_loops {}
impl beyond_the_end_in_loops {
    /// The result of `beyond_the_end_in_loops` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        p: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, p);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_p,) = pullback(d_out, x, &mut d_x);
                (d_x, d_p)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        p: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_here = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut sum = 0.0;
        for k in 0..2_usize {
            let len = x.len();
            for k_1 in 0..len {
                let y = x[k_1] * (k + 1) as f64;
                let mut x_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let len_1 = x.len();
                for k_2 in 0..len_1 {
                    x_1.push(x[k_2] * 1.5);
                }
                let len_2 = x_1.len();
                let len_3 = 4;
                let start = saved_sum.len();
                ::chainrule::__private::room(&mut saved_sum, len_3, &[len]);
                saved_sum.resize(start + len_3, 0.0);
                let end = start + len_3;
                let start_1 = saved_here.len();
                ::chainrule::__private::room(&mut saved_here, len_3, &[len]);
                saved_here.resize(start_1 + len_3, false);
                let end_1 = start_1 + len_3;
                let start_2 = saved_t1.len();
                ::chainrule::__private::room(&mut saved_t1, len_3, &[len]);
                saved_t1.resize(start_2 + len_3, 0.0);
                let end_2 = start_2 + len_3;
                let saved_sum_1 = &mut saved_sum[start..end];
                let saved_here_1 = &mut saved_here[start_1..end_1];
                let saved_t1_1 = &mut saved_t1[start_2..end_2];
                for p_1 in 1..4 {
                    let len_4 = x_1.len();
                    let here = p_1 < len_4;
                    let here_1 = if here { x_1[p_1] } else { 0.0 };
                    let (there, there_1) = if p_1 == 1 {
                        (true, y)
                    } else {
                        (false, 0.0)
                    };
                    let (never, never_1) = if p_1 == 0 {
                        (true, 0.5)
                    } else {
                        (false, 0.0)
                    };
                    let t2 = if here { here_1 } else { y };
                    let t3 = if there { there_1 } else { 2.0 };
                    saved_sum_1[p_1] = sum;
                    saved_here_1[p_1] = here;
                    saved_t1_1[p_1] = t2;
                    sum
                        += t2 * t3
                            + (if never {
                                ::core::option::Option::Some(never_1)
                            } else {
                                ::core::option::Option::None
                            })
                                .unwrap_or(p_1 as f64);
                }
                ::chainrule::__private::push(&mut saved_len, len_2);
            }
        }
        let out = sum * p;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_here_at = saved_here.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let d_p = d_out * sum;
                let mut d_sum = d_out * p;
                for k in (0..2_usize).rev() {
                    let len = x.len();
                    for k_1 in (0..len).rev() {
                        saved_len_at -= 1;
                        let len_2 = saved_len[saved_len_at];
                        let t4 = (k + 1) as f64;
                        let y = x[k_1] * t4;
                        let len_3 = 4;
                        let mut d_x_1 = ::chainrule::__private::vec![0.0; len_2];
                        saved_sum_at -= len_3;
                        let start_3 = saved_sum_at;
                        let end_3 = start_3 + len_3;
                        saved_here_at -= len_3;
                        let start_4 = saved_here_at;
                        let end_4 = start_4 + len_3;
                        saved_t1_at -= len_3;
                        let start_5 = saved_t1_at;
                        let end_5 = start_5 + len_3;
                        let mut d_y = 0.0;
                        let saved_sum_2 = &saved_sum[start_3..end_3];
                        let saved_here_2 = &saved_here[start_4..end_4];
                        let saved_t1_2 = &saved_t1[start_5..end_5];
                        for p_1 in (1..4).rev() {
                            let sum_1 = saved_sum_2[p_1];
                            let here = saved_here_2[p_1];
                            let t2 = saved_t1_2[p_1];
                            let t5 = p_1 == 1;
                            let (there, there_1) = if t5 {
                                (true, y)
                            } else {
                                (false, 0.0)
                            };
                            let (never, never_1) = if p_1 == 0 {
                                (true, 0.5)
                            } else {
                                (false, 0.0)
                            };
                            let t3 = if there { there_1 } else { 2.0 };
                            let t6 = t2 * t3;
                            let t7 = (if never {
                                ::core::option::Option::Some(never_1)
                            } else {
                                ::core::option::Option::None
                            })
                                .unwrap_or(p_1 as f64);
                            let t8 = t6 + t7;
                            let sum_2 = sum_1 + t8;
                            let (d_sum_1, d_t9) = ::chainrule::__private::add_pullback(
                                &sum_1,
                                &t8,
                                &sum_2,
                                d_sum,
                            );
                            let (d_t10, _) = ::chainrule::__private::add_pullback(
                                &t6,
                                &t7,
                                &t8,
                                d_t9,
                            );
                            let d_t2 = d_t10 * t3;
                            let d_t3 = d_t10 * t2;
                            let d_there_1 = if there { d_t3 } else { 0.0 };
                            let (t11, d_here_1) = if here {
                                (0.0, d_t2)
                            } else {
                                (d_t2, 0.0)
                            };
                            let t12 = if t5 { d_there_1 } else { 0.0 };
                            if here {
                                d_x_1[p_1] += d_here_1;
                            }
                            let d_y_1 = t11 + t12;
                            d_sum = d_sum_1;
                            d_y += d_y_1;
                        }
                        for k_2 in (0..len).rev() {
                            let d_t13 = ::chainrule::__private::take(d_x_1.pop());
                            let d_t14 = d_t13 * 1.5;
                            d_x[k_2] += d_t14;
                        }
                        let d_t15 = d_y * t4;
                        d_x[k_1] += d_t15;
                    }
                }
                (d_p,)
            },
        )
    }
    /// The gradient of `beyond_the_end_in_loops`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], p: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, p);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (d_x, d_p)
    }
    /// The value of `beyond_the_end_in_loops` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        p: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, p);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_p,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_p))
    }
    /// The value of `beyond_the_end_in_loops`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], p: f64, d_x: &mut [f64], d_p: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, p);
        let (d_p_added,) = pullback(1.0, x, d_x);
        *d_p += d_p_added;
        value
    }
    /// The result of `beyond_the_end_in_loops` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, p) = args;
        let (x_dot, p_dot) = tangents;
        Self::__jvp(x, x_dot, p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], p: f64, p_dot: f64) -> (f64, f64) {
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..2_usize {
            let len = x.len();
            for k_1 in 0..len {
                let t1 = (k + 1) as f64;
                let y = x[k_1] * t1;
                let y_dot = x_dot[k_1] * t1;
                let mut x_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
                let mut x_1_dot = ::chainrule::__private::Vec::<f64>::new();
                let len_1 = x.len();
                for k_2 in 0..len_1 {
                    x_1.push(x[k_2] * 1.5);
                    x_1_dot.push(x_dot[k_2] * 1.5);
                }
                for p_1 in 1..4 {
                    let len_2 = x_1.len();
                    let here = p_1 < len_2;
                    let (here_1, here_1_dot) = if here {
                        (x_1[p_1], x_1_dot[p_1])
                    } else {
                        (0.0, 0.0)
                    };
                    let (there, there_1, there_1_dot) = if p_1 == 1 {
                        (true, y, y_dot)
                    } else {
                        (false, 0.0, 0.0)
                    };
                    let (never, never_1) = if p_1 == 0 {
                        (true, 0.5)
                    } else {
                        (false, 0.0)
                    };
                    let (t2, t2_dot) = if here {
                        (here_1, here_1_dot)
                    } else {
                        (y, y_dot)
                    };
                    let (t3, t3_dot) = if there {
                        (there_1, there_1_dot)
                    } else {
                        (2.0, 0.0)
                    };
                    let t4 = t2 * t3;
                    let t5 = (if never {
                        ::core::option::Option::Some(never_1)
                    } else {
                        ::core::option::Option::None
                    })
                        .unwrap_or(p_1 as f64);
                    let t6 = t4 + t5;
                    let t5_dot = ::chainrule::__zeros_of!(& t5);
                    let t6_dot = ::chainrule::__private::add_pushforward(
                        &t4,
                        &t5,
                        &t6,
                        &(t2_dot * t3 + t3_dot * t2),
                        &t5_dot,
                    );
                    let sum_1 = sum + t6;
                    let sum_1_dot = ::chainrule::__private::add_pushforward(
                        &sum,
                        &t6,
                        &sum_1,
                        &sum_dot,
                        &t6_dot,
                    );
                    sum = sum_1;
                    sum_dot = sum_1_dot;
                }
            }
        }
        let out = sum * p;
        let out_dot = sum_dot * p + p_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `asked_of_settings`.
pub enum asked_of_settings {}
impl asked_of_settings {
    /// The result of `asked_of_settings` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        own: Option<f64>,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, own, n);
        (
            out,
            move |d_out: f64| {
                let (d_x, _, _) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        own: Option<f64>,
        mut n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, (), ()) + use<>) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let t1 = own;
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let t5 = if t2 {
            let own_1 = ::chainrule::__private::handed_on(&t3);
            let t4 = ::core::option::Option::Some(x * own_1);
            let zeros = ::chainrule::__private::zeros_like(&t4);
            saved_zeros = ::core::option::Option::Some(zeros);
            t4
        } else {
            ::core::default::Default::default()
        };
        let zeros_1 = ::chainrule::__private::zeros_like(&t5);
        let scaled = if t2 { ::chainrule::__private::copied(t5.__Some_0()) } else { x };
        let t6 = own;
        let t7 = ::chainrule::__private::is_there(&t6);
        let t8 = ::chainrule::__private::present(&t6);
        let t9 = x * x;
        let t10 = x.sin();
        let t11 = if t7 { ::chainrule::__private::handed_on(&t8) } else { t9 };
        let other = t10 + t11;
        let t12 = n.checked_sub(1);
        let t13 = ::chainrule::__private::is_there(&t12);
        let t14 = ::chainrule::__private::present(&t12);
        let before = if t13 {
            let k = ::chainrule::__private::handed_on(&t14);
            x * k as f64
        } else {
            x
        };
        let mut t15 = "2.5".parse::<f64>();
        let t16 = t15.is_ok();
        let mut t17 = ::chainrule::__private::failure(&t15);
        let t18 = ::chainrule::__private::present(&t15);
        let parsed = if t16 {
            let number = ::chainrule::__private::handed_on(&t18);
            number * x
        } else {
            let t19 = ::chainrule::__private::handed_on(&t17);
            x
        };
        let out = scaled * other + other * before + parsed;
        (
            out,
            move |d_out: f64| {
                let mut d_t5 = zeros_1.clone();
                let d_before = d_out * other;
                let t20 = d_out * before;
                let t21 = d_out * scaled;
                let t22 = if t16 {
                    let number = ::chainrule::__private::handed_on(&t18);
                    let (_, d_x) = ::chainrule::__private::mul_pullback(
                        &number,
                        &x,
                        &(number * x),
                        d_out,
                    );
                    d_x
                } else {
                    d_out
                };
                let t23 = if t13 {
                    let k = ::chainrule::__private::handed_on(&t14);
                    d_before * k as f64
                } else {
                    d_before
                };
                let d_other = t20 + t21;
                let d_t9 = if t7 { 0.0 } else { d_other };
                let t24 = d_t9 * x;
                let t25 = d_other * x.cos();
                let t26 = if t2 {
                    ::chainrule::__private::add_part(d_t5.__Some_0_mut(), &d_before);
                    0.0
                } else {
                    d_before
                };
                let t28 = if t2 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let own_1 = ::chainrule::__private::handed_on(&t3);
                    let mut d_t4 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t4, &d_t5);
                    let d_t27 = d_t4.__Arrived_0_mut().clone();
                    let (d_x_1, _) = ::chainrule::__private::mul_pullback(
                        &x,
                        &own_1,
                        &(x * own_1),
                        d_t27,
                    );
                    d_x_1
                } else {
                    0.0
                };
                let d_x_2 = t22 + t23 + t24 + t24 + t25 + t26 + t28;
                (d_x_2, (), ())
            },
        )
    }
    /// The gradient of `asked_of_settings`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, own: Option<f64>, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, own, n);
        let (d_x, _, _) = pullback(1.0);
        d_x
    }
    /// The value of `asked_of_settings` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, own: Option<f64>, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, own, n);
        let (d_x, _, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `asked_of_settings`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, own: Option<f64>, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, own, n);
        let (d_x_added, _, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `asked_of_settings` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, Option<f64>, usize), tangents: f64) -> (f64, f64) {
        let (x, own, n) = args;
        let x_dot = tangents;
        let own_dot = ();
        let n_dot = ();
        Self::__jvp(x, x_dot, own, own_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        own: Option<f64>,
        own_dot: impl ::core::marker::Sized,
        mut n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::chainrule::__private::Present as _;
        let t1 = own;
        let t2 = ::chainrule::__private::is_there(&t1);
        let t3 = ::chainrule::__private::present(&t1);
        let (t7, t7_dot) = if t2 {
            let own_1 = ::chainrule::__private::handed_on(&t3);
            let t4 = x * own_1;
            let own_1_dot = ::chainrule::__zeros_of!(& own_1);
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &x,
                &own_1,
                &t4,
                &x_dot,
                &own_1_dot,
            );
            let t5 = ::core::option::Option::Some(t4);
            let t5_dot = ::core::option::Option::Some(t4_dot);
            (t5, t5_dot)
        } else {
            let t6 = ::core::default::Default::default();
            let t6_dot = ::chainrule::__zeros_of!(& t6);
            (t6, t6_dot)
        };
        let (scaled, scaled_dot) = if t2 {
            let t8 = ::chainrule::__private::copied(t7.__Some_0());
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, t7_dot.__Some_0());
            (t8, t8_dot)
        } else {
            (x, x_dot)
        };
        let t9 = own;
        let t10 = ::chainrule::__private::present(&t9);
        let t11 = x * x;
        let t11_dot = x_dot * x + x_dot * x;
        let t12 = x.sin();
        let t12_dot = x_dot * x.cos();
        let (t14, t14_dot) = if ::chainrule::__private::is_there(&t9) {
            let t13 = ::chainrule::__private::handed_on(&t10);
            let t13_dot = ::chainrule::__zeros_of!(& t13);
            (t13, t13_dot)
        } else {
            (t11, t11_dot)
        };
        let other = t12 + t14;
        let other_dot = t12_dot + t14_dot;
        let t15 = n.checked_sub(1);
        let t16 = ::chainrule::__private::present(&t15);
        let (before, before_dot) = if ::chainrule::__private::is_there(&t15) {
            let k = ::chainrule::__private::handed_on(&t16);
            let t17 = k as f64;
            (x * t17, x_dot * t17)
        } else {
            (x, x_dot)
        };
        let mut t18 = "2.5".parse::<f64>();
        let t19 = t18.is_ok();
        let mut t20 = ::chainrule::__private::failure(&t18);
        let t21 = ::chainrule::__private::present(&t18);
        let (parsed, parsed_dot) = if t19 {
            let number = ::chainrule::__private::handed_on(&t21);
            let t22 = number * x;
            let number_dot = ::chainrule::__zeros_of!(& number);
            let t22_dot = ::chainrule::__private::mul_pushforward(
                &number,
                &x,
                &t22,
                &number_dot,
                &x_dot,
            );
            (t22, t22_dot)
        } else {
            let t23 = ::chainrule::__private::handed_on(&t20);
            (x, x_dot)
        };
        let out = scaled * other + other * before + parsed;
        let out_dot = scaled_dot * other + other_dot * scaled
            + (other_dot * before + before_dot * other) + parsed_dot;
        (out, out_dot)
    }
}

impl Guess {
    /// The result of `learn` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn learn_vjp(
        self: &mut Self,
        truth: f64,
        rate: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let (out, pullback) = Self::__learn_vjp(self, truth, rate);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_truth, d_rate) = pullback(d_out, d_self);
                (d_truth, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __learn_vjp(
        this: &mut Self,
        truth: f64,
        rate: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_last = ::core::option::Option::None;
        let mut saved_t1 = ::core::option::Option::None;
        let mut saved_t2 = ::core::option::Option::None;
        let t3 = ::core::matches!(this.error, Some(..));
        let error = if t3 {
            let last = ::chainrule::__private::copied(this.error.__Some_0());
            let t4 = this.value;
            saved_last = ::core::option::Option::Some(last);
            saved_t1 = ::core::option::Option::Some(t4);
            truth - 0.5 * (t4 + last)
        } else {
            let t5 = this.value;
            saved_t2 = ::core::option::Option::Some(t5);
            truth - t5
        };
        let t6 = rate * error;
        let t7 = t6 * error;
        let t8 = this.value;
        let t9 = ::chainrule::__private::add_assigned(&t8, &t7);
        this.value = t9;
        let t10 = ::core::option::Option::Some(error);
        let zeros = ::chainrule::__private::zeros_like(&t10);
        let zeros_1 = ::chainrule::__private::zeros_like(&this.error);
        this.error = t10;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut d_t10 = zeros.clone();
                ::chainrule::__private::add_assign(&mut d_t10, &d_this.error);
                ::chainrule::__private::write_part(&mut d_this.error, &zeros_1);
                let t11 = d_t10.__Arrived_0_mut().clone();
                let d_t9 = d_this.value.clone();
                ::chainrule::__private::set_zero(&mut d_this.value);
                let (d_t8, d_t7) = ::chainrule::__private::add_pullback(
                    &t8,
                    &::chainrule::__private::Assigned(&t7),
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_this.value, &d_t8);
                let (d_t6, t12) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &error,
                    &t7,
                    d_t7,
                );
                let (d_rate, t13) = ::chainrule::__private::mul_pullback(
                    &rate,
                    &error,
                    &t6,
                    d_t6,
                );
                let d_error = ::chainrule::__private::plus(
                    ::chainrule::__private::plus(t11, t12),
                    t13,
                );
                let d_truth_2 = if t3 {
                    let last = ::chainrule::__private::kept(&saved_last);
                    let t4 = ::chainrule::__private::kept(&saved_t1);
                    let t14 = *t4 + *last;
                    let t15 = 0.5 * t14;
                    let (d_truth, d_t16) = ::chainrule::__private::sub_pullback(
                        &truth,
                        &t15,
                        &(truth - t15),
                        d_error,
                    );
                    let (_, d_t17) = ::chainrule::__private::mul_pullback(
                        &0.5,
                        &t14,
                        &t15,
                        d_t16,
                    );
                    let (d_t4, d_last) = ::chainrule::__private::add_pullback(
                        t4,
                        last,
                        &t14,
                        d_t17,
                    );
                    ::chainrule::__private::add_part(&mut d_this.value, &d_t4);
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.error; .__Some_0_mut()),
                        &d_last,
                    );
                    d_truth
                } else {
                    let t5 = ::chainrule::__private::kept(&saved_t2);
                    let (d_truth_1, d_t5) = ::chainrule::__private::sub_pullback(
                        &truth,
                        t5,
                        &(truth - *t5),
                        d_error,
                    );
                    ::chainrule::__private::add_part(&mut d_this.value, &d_t5);
                    d_truth_1
                };
                (d_truth_2, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_learn(
        self: &mut Self,
        truth: f64,
        rate: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let (out, pullback) = Self::__learn_vjp(self, truth, rate);
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
    pub fn __keep_for_learn(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_learn(&mut self) -> &mut Self {
        self
    }
    /// The result of `learn` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn learn_jvp(
        self: &mut Self,
        args: (f64, f64),
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64, f64),
    ) -> ((), ()) {
        let (truth, rate) = args;
        let (this_dot, truth_dot, rate_dot) = tangents;
        Self::__learn_jvp(self, this_dot, truth, truth_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __learn_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        truth: f64,
        truth_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> ((), ()) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (error, error_dot) = if ::core::matches!(this.error, Some(..)) {
            let last = ::chainrule::__private::copied(this.error.__Some_0());
            let mut last_dot = ::chainrule::__zeros_of!(& last);
            ::chainrule::__private::read_part(
                &mut last_dot,
                ::chainrule::__part!(ref this_dot.error; .__Some_0()),
            );
            let t1 = this.value;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.value);
            let t2 = t1 + last;
            let t2_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &last,
                &t2,
                &t1_dot,
                &last_dot,
            );
            let t3 = 0.5 * t2;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &0.5,
                &t2,
                &t3,
                &0.0,
                &t2_dot,
            );
            let t4 = truth - t3;
            let t4_dot = ::chainrule::__private::sub_pushforward(
                &truth,
                &t3,
                &t4,
                &truth_dot,
                &t3_dot,
            );
            (t4, t4_dot)
        } else {
            let t5 = this.value;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &this_dot.value);
            let t6 = truth - t5;
            let t6_dot = ::chainrule::__private::sub_pushforward(
                &truth,
                &t5,
                &t6,
                &truth_dot,
                &t5_dot,
            );
            (t6, t6_dot)
        };
        let t7 = rate * error;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &rate,
            &error,
            &t7,
            &rate_dot,
            &error_dot,
        );
        let t8 = t7 * error;
        let t8_dot = ::chainrule::__private::mul_pushforward(
            &t7,
            &error,
            &t8,
            &t7_dot,
            &error_dot,
        );
        let t9 = this.value;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &this_dot.value);
        let t10 = ::chainrule::__private::add_assigned(&t9, &t8);
        let t10_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &::chainrule::__private::Assigned(&t8),
            &t10,
            &t9_dot,
            &t8_dot,
        );
        this.value = t10;
        ::chainrule::__private::write_part(&mut this_dot.value, &t10_dot);
        let error_dot_1 = error_dot.clone();
        let t11 = ::core::option::Option::Some(error);
        let t11_dot = ::core::option::Option::Some(error_dot_1);
        this.error = t11;
        ::chainrule::__private::write_part(&mut this_dot.error, &t11_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_learn_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        truth: f64,
        truth_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> ((), ()) {
        Self::__learn_jvp(self, this_dot, truth, truth_dot, rate, rate_dot)
    }
}

/// The derivatives of the function `learnt`.
pub enum learnt {}
impl learnt {
    /// The result of `learnt` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut guess = Guess { value: x, error: None };
        let guess_before = guess.__keep_for_learn();
        let (t1, learn_pullback) = guess
            .__receiver_of_learn()
            .__differentiated_learn(0.4, y);
        let guess_before_1 = guess.__keep_for_learn();
        let (t2, learn_pullback_1) = guess
            .__receiver_of_learn()
            .__differentiated_learn(x * y, 0.7);
        let zeros = ::chainrule::__private::zeros_like(&guess);
        let t3 = guess.value;
        let t4 = guess.error.clone();
        let zeros_1 = ::chainrule::__private::zeros_like(&t4);
        let t5 = ::chainrule::__private::is_there(&t4);
        let t6 = ::chainrule::__private::present(&t4);
        let zeros_2 = ::chainrule::__private::zeros_like(&t6);
        let t7 = if t5 { ::chainrule::__private::copied(t6.__Some_0()) } else { 0.0 };
        let out = t3 * t7;
        (
            out,
            move |d_out: f64| {
                let mut d_t6 = zeros_2.clone();
                let mut d_t4 = zeros_1.clone();
                let mut d_guess = zeros.clone();
                let (d_t3, d_t7) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t7,
                    &out,
                    d_out,
                );
                if t5 {
                    ::chainrule::__private::add_part(d_t6.__Some_0_mut(), &d_t7);
                }
                ::chainrule::__private::add_assign(&mut d_t4, &d_t6);
                ::chainrule::__private::add_part(&mut d_guess.error, &d_t4);
                ::chainrule::__private::add_part(&mut d_guess.value, &d_t3);
                let t8 = ::chainrule::__private::zeros_like(&t2);
                let (d_t9, _) = learn_pullback_1(t8, &guess_before_1, &mut d_guess);
                let t10 = ::chainrule::__private::zeros_like(&t1);
                let (_, t11) = learn_pullback(t10, &guess_before, &mut d_guess);
                let d_x = d_t9 * y + *d_guess.__Guess_value_mut();
                let d_y = d_t9 * x + t11;
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
    /// The gradient of `learnt`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `learnt` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `learnt`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `learnt` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = None;
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let mut guess = Guess { value: x, error: t1 };
        let mut guess_dot = ::chainrule::__zeros_of!(& guess);
        ::chainrule::__private::write_part(guess_dot.__Guess_value_mut(), &x_dot);
        ::chainrule::__private::write_part(guess_dot.__Guess_error_mut(), &t1_dot);
        let (t2, t2_dot) = guess
            .__differentiated_learn_forward(&mut guess_dot, 0.4, 0.0, y, y_dot);
        let (t3, t3_dot) = guess
            .__differentiated_learn_forward(
                &mut guess_dot,
                x * y,
                x_dot * y + y_dot * x,
                0.7,
                0.0,
            );
        let t4 = guess.value;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &guess_dot.value);
        let t5 = guess.error.clone();
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &guess_dot.error);
        let t6 = ::chainrule::__private::present(&t5);
        let t6_dot = t5_dot.clone();
        let (t8, t8_dot) = if ::chainrule::__private::is_there(&t5) {
            let t7 = ::chainrule::__private::copied(t6.__Some_0());
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, t6_dot.__Some_0());
            (t7, t7_dot)
        } else {
            (0.0, 0.0)
        };
        let out = t4 * t8;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t8,
            &out,
            &t4_dot,
            &t8_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `learnt_by_all`.
pub enum learnt_by_all {}
impl learnt_by_all {
    /// The result of `learnt_by_all` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_error = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_all_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_learn_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let t4 = Guess { value: x, error: None };
        let zeros = ::chainrule::__private::zeros_like(&t4);
        let mut all = ::chainrule::__private::vec![t4; 2];
        let t5 = [0.4, -0.2, y];
        let len = t5.len();
        for k in 0..len {
            let truth = t5[k];
            let len_1 = all.len();
            for k_1 in 0..len_1 {
                let all_before = all[k_1].__keep_for_learn();
                let (t6, learn_pullback) = all[k_1]
                    .__receiver_of_learn()
                    .__differentiated_learn(truth * x, 0.3);
                ::chainrule::__private::push(&mut saved_all_before, all_before);
                ::chainrule::__private::push(&mut saved_t2, t6);
                ::chainrule::__private::push(&mut saved_learn_pullback, learn_pullback);
            }
            let t7 = ::core::matches!(all[1].error, Some(..));
            if t7 {
                let error = ::chainrule::__private::copied(all[1].error.__Some_0());
                let t8 = ::core::option::Option::Some(error * y);
                let zeros_1 = ::chainrule::__private::zeros_like(&t8);
                let zeros_2 = ::chainrule::__private::zeros_like(&all[0].error);
                all[0].error = t8;
                ::chainrule::__private::push(&mut saved_error, error);
                ::chainrule::__private::push(&mut saved_zeros_2, zeros_1);
                ::chainrule::__private::push(&mut saved_zeros_3, zeros_2);
            }
            ::chainrule::__private::push(&mut saved_t3, t7);
            ::chainrule::__private::push(&mut saved_len, len_1);
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&all);
        let len_2 = all.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut saved_t9 = ::chainrule::__private::vec![0.0; len_2];
        let mut sum: f64 = -0.0;
        for k_2 in 0..len_2 {
            let t10 = all[k_2].error.clone();
            let zeros_4 = ::chainrule::__private::zeros_like(&t10);
            let t11 = ::chainrule::__private::is_there(&t10);
            let t12 = ::chainrule::__private::present(&t10);
            let zeros_5 = ::chainrule::__private::zeros_like(&t12);
            let t13 = all[k_2].value;
            let t14 = if t11 {
                ::chainrule::__private::copied(t12.__Some_0())
            } else {
                1.0
            };
            saved_sum[k_2] = sum;
            ::chainrule::__private::push(&mut saved_zeros, zeros_4);
            ::chainrule::__private::push(&mut saved_t1, t11);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_5);
            saved_t9[k_2] = t14;
            sum += t13 * t14;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut saved_error_at = saved_error.len();
                let mut saved_zeros_2_at = saved_zeros_2.len();
                let mut saved_zeros_3_at = saved_zeros_3.len();
                let mut saved_all_before_at = saved_all_before.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_learn_pullback_at = saved_learn_pullback.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_len_at = saved_len.len();
                let mut d_t5 = [0.0; 3];
                let mut d_all = zeros_3.clone();
                let mut d_t4 = zeros.clone();
                let mut d_sum_1 = d_sum;
                for k_2 in (0..len_2).rev() {
                    let sum = saved_sum[k_2];
                    saved_zeros_at -= 1;
                    let zeros_4 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t11 = saved_t1[saved_t1_at];
                    saved_zeros_1_at -= 1;
                    let zeros_5 = &saved_zeros_1[saved_zeros_1_at];
                    let t14 = saved_t9[k_2];
                    let t13 = all[k_2].value;
                    let t15 = t13 * t14;
                    let mut d_t12 = (*zeros_5).clone();
                    let mut d_t10 = (*zeros_4).clone();
                    let (d_sum_2, d_t16) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t15,
                        &(sum + t15),
                        d_sum_1,
                    );
                    let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                        &t13,
                        &t14,
                        &t15,
                        d_t16,
                    );
                    if t11 {
                        ::chainrule::__private::add_part(d_t12.__Some_0_mut(), &d_t14);
                    }
                    ::chainrule::__private::add_assign(&mut d_t10, &d_t12);
                    ::chainrule::__private::add_part(&mut d_all[k_2].error, &d_t10);
                    ::chainrule::__private::add_part(&mut d_all[k_2].value, &d_t13);
                    d_sum_1 = d_sum_2;
                }
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                for k in (0..len).rev() {
                    saved_t3_at -= 1;
                    let t7 = saved_t3[saved_t3_at];
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    let truth = t5[k];
                    let d_y_2 = if t7 {
                        saved_error_at -= 1;
                        let error = &saved_error[saved_error_at];
                        saved_zeros_2_at -= 1;
                        let zeros_1 = &saved_zeros_2[saved_zeros_2_at];
                        saved_zeros_3_at -= 1;
                        let zeros_2 = &saved_zeros_3[saved_zeros_3_at];
                        let mut d_t8 = (*zeros_1).clone();
                        ::chainrule::__private::add_assign(&mut d_t8, &d_all[0].error);
                        ::chainrule::__private::write_part(&mut d_all[0].error, zeros_2);
                        let d_t17 = d_t8.__Arrived_0_mut().clone();
                        let (d_error, d_y_1) = ::chainrule::__private::mul_pullback(
                            error,
                            &y,
                            &(*error * y),
                            d_t17,
                        );
                        ::chainrule::__private::add_part(
                            ::chainrule::__part!(mut d_all[1].error; .__Some_0_mut()),
                            &d_error,
                        );
                        d_y_1
                    } else {
                        0.0
                    };
                    let mut d_x_1 = 0.0;
                    let mut d_truth = 0.0;
                    for k_1 in (0..len_1).rev() {
                        saved_all_before_at -= 1;
                        let all_before = &saved_all_before[saved_all_before_at];
                        saved_t2_at -= 1;
                        let t6 = &saved_t2[saved_t2_at];
                        saved_learn_pullback_at -= 1;
                        let learn_pullback = &saved_learn_pullback[saved_learn_pullback_at];
                        let t18 = ::chainrule::__private::zeros_like(t6);
                        let (d_t19, _) = learn_pullback(
                            t18,
                            all_before,
                            &mut d_all[k_1],
                        );
                        let d_truth_1 = d_t19 * x;
                        let d_x_2 = d_t19 * truth;
                        d_x_1 += d_x_2;
                        d_truth += d_truth_1;
                    }
                    d_t5[k] += d_truth;
                    d_x += d_x_1;
                    d_y += d_y_2;
                }
                let t20 = d_t5[2];
                for k_3 in 0..2 {
                    ::chainrule::__private::add_assign(&mut d_t4, &d_all[k_3]);
                }
                let d_x_3 = d_x + *d_t4.__Guess_value_mut();
                let d_y_3 = d_y + t20;
                (d_x_3, d_y_3)
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
    /// The gradient of `learnt_by_all`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `learnt_by_all` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `learnt_by_all`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `learnt_by_all` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = None;
        let t1_dot = ::chainrule::__zeros_of!(& t1);
        let t2 = Guess { value: x, error: t1 };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Guess_value_mut(), &x_dot);
        ::chainrule::__private::write_part(t2_dot.__Guess_error_mut(), &t1_dot);
        let mut all = ::chainrule::__private::vec![t2; 2];
        let mut all_dot = ::chainrule::__private::vec![t2_dot; 2];
        let t3 = [0.4, -0.2, y];
        let t3_dot = [0.0, 0.0, y_dot];
        let len = t3.len();
        for k in 0..len {
            let truth = t3[k];
            let truth_dot = t3_dot[k];
            let len_1 = all.len();
            for k_1 in 0..len_1 {
                let (t4, t4_dot) = all[k_1]
                    .__receiver_of_learn()
                    .__differentiated_learn_forward(
                        &mut all_dot[k_1],
                        truth * x,
                        truth_dot * x + x_dot * truth,
                        0.3,
                        0.0,
                    );
            }
            if ::core::matches!(all[1].error, Some(..)) {
                let error = ::chainrule::__private::copied(all[1].error.__Some_0());
                let mut error_dot = ::chainrule::__zeros_of!(& error);
                ::chainrule::__private::read_part(
                    &mut error_dot,
                    ::chainrule::__part!(ref all_dot[1].error; .__Some_0()),
                );
                let t5 = error * y;
                let t5_dot = ::chainrule::__private::mul_pushforward(
                    &error,
                    &y,
                    &t5,
                    &error_dot,
                    &y_dot,
                );
                let t6 = ::core::option::Option::Some(t5);
                let t6_dot = ::core::option::Option::Some(t5_dot);
                all[0].error = t6;
                ::chainrule::__private::write_part(&mut all_dot[0].error, &t6_dot);
            }
        }
        let len_2 = all.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_2 in 0..len_2 {
            let t7 = all[k_2].value;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &all_dot[k_2].value);
            let t8 = all[k_2].error.clone();
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(&mut t8_dot, &all_dot[k_2].error);
            let t9 = ::chainrule::__private::present(&t8);
            let t9_dot = t8_dot.clone();
            let (t11, t11_dot) = if ::chainrule::__private::is_there(&t8) {
                let t10 = ::chainrule::__private::copied(t9.__Some_0());
                let mut t10_dot = ::chainrule::__zeros_of!(& t10);
                ::chainrule::__private::read_part(&mut t10_dot, t9_dot.__Some_0());
                (t10, t10_dot)
            } else {
                (1.0, 0.0)
            };
            let t12 = t7 * t11;
            let t12_dot = ::chainrule::__private::mul_pushforward(
                &t7,
                &t11,
                &t12,
                &t7_dot,
                &t11_dot,
            );
            let t13 = sum + t12;
            let t13_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t12,
                &t13,
                &sum_dot,
                &t12_dot,
            );
            sum = t13;
            sum_dot = t13_dot;
        }
        (sum, sum_dot)
    }
}

