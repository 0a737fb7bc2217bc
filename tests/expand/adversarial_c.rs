/// The derivatives of the function `c1`.
pub enum c1 {}
impl c1 {
    /// The result of `c1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_r: [f64; 2] = [0.0; 2];
        let mut r: f64 = 1.0;
        for k in 0..2 {
            let at = k as usize;
            saved_r[at] = r;
            r *= x;
        }
        (
            r,
            move |d_r: f64| {
                let mut d_r_1 = d_r;
                let mut d_x = 0.0;
                for k in (0..2).rev() {
                    let at_1 = k as usize;
                    let r = saved_r[at_1];
                    let d_x_1 = d_r_1 * r;
                    d_r_1 *= x;
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
    /// The gradient of `c1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `c1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `c1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut r: f64 = 1.0;
        let mut r_dot = 0.0;
        for k in 0..2 {
            (r, r_dot) = (r * x, r_dot * x + x_dot * r);
        }
        (r, r_dot)
    }
}

/// The derivatives of the function `c3`.
pub enum c3 {}
impl c3 {
    /// The result of `c3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut s: f64 = 0.0;
        for i in 0..2 {
            s += 1.0 / (i as f64 + 1.0 + a * a);
        }
        (
            s,
            move |d_s: f64| {
                let mut d_a = 0.0;
                for i in 0..2 {
                    let t1 = 1.0 / (i as f64 + 1.0 + a * a);
                    d_a -= ::chainrule::__private::zero_mul(d_s, t1 * t1) * (a + a);
                }
                d_a
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
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(a: f64) -> (f64, (f64,)) {
        let mut s: f64 = 0.0;
        let mut d_a = 0.0;
        for i in 0..2 {
            let t1 = 1.0 / (i as f64 + 1.0 + a * a);
            s += t1;
            d_a -= t1 * t1 * (a + a);
        }
        (s, (d_a,))
    }
    /// The gradient of `c3`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        d_a
    }
    /// The value of `c3` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        (value, d_a)
    }
    /// The value of `c3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, (d_a_added,)) = Self::__value_and_grad(a);
        *d_a += d_a_added;
        value
    }
    /// The result of `c3` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..2 {
            let t1 = i as f64 + 1.0 + a * a;
            let t2 = 1.0 / t1;
            s += t2;
            s_dot
                -= ::chainrule::__private::zero_mul(
                    a_dot * a + a_dot * a,
                    t2 * (1.0 / t1),
                );
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c4`.
pub enum c4 {}
impl c4 {
    /// The result of `c4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut s: f64 = 0.0;
        for i in 0..4 {
            let r = 1.0 / (i as f64 + 1.0 + a * a);
            s += r;
        }
        (
            s,
            move |d_s: f64| {
                let mut d_a = 0.0;
                for i in 0..4 {
                    let r = 1.0 / (i as f64 + 1.0 + a * a);
                    d_a -= ::chainrule::__private::zero_mul(d_s, r * r) * (a + a);
                }
                d_a
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
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(a: f64) -> (f64, (f64,)) {
        let mut s: f64 = 0.0;
        let mut d_a = 0.0;
        for i in 0..4 {
            let r = 1.0 / (i as f64 + 1.0 + a * a);
            s += r;
            d_a -= r * r * (a + a);
        }
        (s, (d_a,))
    }
    /// The gradient of `c4`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        d_a
    }
    /// The value of `c4` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        (value, d_a)
    }
    /// The value of `c4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, (d_a_added,)) = Self::__value_and_grad(a);
        *d_a += d_a_added;
        value
    }
    /// The result of `c4` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..4 {
            let t1 = i as f64 + 1.0 + a * a;
            let r = 1.0 / t1;
            let r_dot = -::chainrule::__private::zero_mul(
                a_dot * a + a_dot * a,
                r * (1.0 / t1),
            );
            s += r;
            s_dot += r_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c4_outside`.
pub enum c4_outside {}
impl c4_outside {
    /// The result of `c4_outside` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut s: f64 = 0.0;
        for i in 0..4 {
            let r = 1.0 / (f64::from(i) + 1.0 + a * a);
            s += r;
        }
        (
            s,
            move |d_s: f64| {
                let mut d_a = 0.0;
                for i in 0..4 {
                    let r = 1.0 / (f64::from(i) + 1.0 + a * a);
                    d_a -= ::chainrule::__private::zero_mul(d_s, r * r) * (a + a);
                }
                d_a
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
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(a: f64) -> (f64, (f64,)) {
        let mut s: f64 = 0.0;
        let mut d_a = 0.0;
        for i in 0..4 {
            let r = 1.0 / (f64::from(i) + 1.0 + a * a);
            s += r;
            d_a -= r * r * (a + a);
        }
        (s, (d_a,))
    }
    /// The gradient of `c4_outside`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        d_a
    }
    /// The value of `c4_outside` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, (d_a,)) = Self::__value_and_grad(a);
        (value, d_a)
    }
    /// The value of `c4_outside`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, (d_a_added,)) = Self::__value_and_grad(a);
        *d_a += d_a_added;
        value
    }
    /// The result of `c4_outside` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..4 {
            let t1 = f64::from(i) + 1.0 + a * a;
            let r = 1.0 / t1;
            let r_dot = -::chainrule::__private::zero_mul(
                a_dot * a + a_dot * a,
                r * (1.0 / t1),
            );
            s += r;
            s_dot += r_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c6`.
pub enum c6 {}
impl c6 {
    /// The result of `c6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(u: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_t1 = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut r: f64 = 0.0;
        let mut trips = 0usize;
        for i in 1..3 {
            let t2 = i as f64;
            let r_1 = r + t2 * u;
            let exits = if i == 1 { true } else { false };
            ::chainrule::__private::push(&mut saved_t1, t2);
            trips += 1;
            r = r_1;
            if exits {
                break;
            }
        }
        (
            r,
            move |d_r: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_u = 0.0;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let t2 = saved_t1[saved_t1_at];
                    let d_u_1 = d_r * t2;
                    d_u += d_u_1;
                }
                d_u
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(u: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(u);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `c6`, with the shape of its arguments.
    #[inline]
    pub fn grad(u: f64) -> f64 {
        let (_, pullback) = Self::vjp(u);
        pullback(1.0)
    }
    /// The value of `c6` and its gradient.
    #[inline]
    pub fn value_and_grad(u: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(u);
        (value, pullback(1.0))
    }
    /// The value of `c6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(u: f64, d_u: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(u);
        let (d_u_added,) = pullback(1.0);
        *d_u += d_u_added;
        value
    }
    /// The result of `c6` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let u = args;
        let u_dot = tangents;
        Self::__jvp(u, u_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(u: f64, u_dot: f64) -> (f64, f64) {
        let mut r: f64 = 0.0;
        let mut r_dot = 0.0;
        for i in 1..3 {
            let t1 = i as f64;
            let r_1 = r + t1 * u;
            let r_1_dot = r_dot + u_dot * t1;
            let exits = if i == 1 { true } else { false };
            r = r_1;
            r_dot = r_1_dot;
            if exits {
                break;
            }
        }
        (r, r_dot)
    }
}

/// The derivatives of the function `c7`.
pub enum c7 {}
impl c7 {
    /// The result of `c7` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_c = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_m = ::chainrule::__private::Vec::<(f64, _)>::with_capacity(64);
        let mut m: f64 = -1e20;
        let mut trips = 0usize;
        for c in [1, 0, 3, 2] {
            let t1 = c == 0;
            let m_2 = if t1 {
                m
            } else {
                let v = x * c as f64;
                let m_1 = if v > m { v } else { m };
                m_1
            };
            ::chainrule::__private::push(&mut saved_c, c);
            ::chainrule::__private::push(&mut saved_m, (m, t1));
            trips += 1;
            m = m_2;
        }
        (
            m,
            move |d_m: f64| {
                let mut saved_c_at = saved_c.len();
                let mut saved_m_at = saved_m.len();
                let mut d_m_1 = d_m;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_c_at -= 1;
                    let c = &saved_c[saved_c_at];
                    saved_m_at -= 1;
                    let (m, t1) = saved_m[saved_m_at];
                    let d_x_1 = if t1 {
                        0.0
                    } else {
                        let t2 = (*c) as f64;
                        let v = x * t2;
                        let d_v = if v > m {
                            let d_m_2 = d_m_1;
                            d_m_1 = 0.0;
                            d_m_2
                        } else {
                            0.0
                        };
                        d_v * t2
                    };
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
    /// The gradient of `c7`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `c7` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `c7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c7` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut m: f64 = -1e20;
        let mut m_dot = 0.0;
        for c in [1, 0, 3, 2] {
            if !(c == 0) {
                let t1 = c as f64;
                let v = x * t1;
                let v_dot = x_dot * t1;
                if v > m {
                    m = v;
                    m_dot = v_dot;
                }
            }
        }
        (m, m_dot)
    }
}

/// The derivatives of the function `c7_slice`.
pub enum c7_slice {}
impl c7_slice {
    /// The result of `c7_slice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, factors: &[f64]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, factors);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, factors, &mut []);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        factors: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let len = factors.len();
        let mut saved_m: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut m = f64::MIN;
        for k in 0..len {
            let c = factors[k];
            let m_1 = if c == 0.0 { m } else { m.max(x * c) };
            saved_m[k] = m;
            m = m_1;
        }
        (
            m,
            move |d_m: f64, factors: &[f64], _: &mut [f64]| {
                let len = factors.len();
                let mut d_m_1 = d_m;
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    let m = saved_m[k];
                    let c = factors[k];
                    let d_x_1 = if c == 0.0 {
                        0.0
                    } else {
                        let t1 = x * c;
                        let d_t2 = d_m_1 * ::chainrule::__private::max_second(m, t1);
                        d_m_1 *= ::chainrule::__private::max_first(m, t1);
                        d_t2 * c
                    };
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `c7_slice`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, factors: &[f64]) -> f64 {
        let (_, pullback) = Self::__vjp(x, factors);
        let (d_x,) = pullback(1.0, factors, &mut []);
        d_x
    }
    /// The value of `c7_slice` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, factors: &[f64]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, factors);
        let (d_x,) = pullback(1.0, factors, &mut []);
        (value, d_x)
    }
    /// The value of `c7_slice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, factors: &[f64], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, factors);
        let (d_x_added,) = pullback(1.0, factors, &mut []);
        *d_x += d_x_added;
        value
    }
    /// The result of `c7_slice` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: f64) -> (f64, f64) {
        let (x, factors) = args;
        let x_dot = tangents;
        let factors_dot = [];
        Self::__jvp(x, x_dot, factors, &factors_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        factors: &[f64],
        factors_dot: &[f64],
    ) -> (f64, f64) {
        let len = factors.len();
        let mut m = f64::MIN;
        let mut m_dot = 0.0;
        for k in 0..len {
            let c = factors[k];
            if !(c == 0.0) {
                let t1 = x * c;
                (m, m_dot) = (
                    m.max(t1),
                    m_dot * ::chainrule::__private::max_first(m, t1)
                        + x_dot * c * ::chainrule::__private::max_second(m, t1),
                );
            }
        }
        (m, m_dot)
    }
}

/// The derivatives of the function `c9`.
pub enum c9 {}
impl c9 {
    /// The result of `c9` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(p, n);
        (
            out,
            move |d_out: f64| {
                let mut d_p = ::chainrule::__private::zeros_like(p);
                pullback(d_out, p, &mut d_p);
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: &[f64],
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t1 = n == 3;
        let out = if t1 {
            p[2] + p[1] + p[0]
        } else {
            let r = p[0];
            let t2 = n - 1;
            let start = saved_t.len();
            saved_t.resize(start + t2, 0.0);
            let end = start + t2;
            let mut t: f64 = 1.0;
            let mut r_1 = r;
            let saved_t_1 = &mut saved_t[start..end];
            for i in 1..t2 {
                saved_t_1[i] = t;
                (t, r_1) = (t * r, r_1 + t * p[i]);
            }
            r_1
        };
        (
            out,
            move |d_out: f64, p: &[f64], d_p: &mut [f64]| {
                let mut saved_t_at = saved_t.len();
                if t1 {
                    d_p[0] += d_out;
                    d_p[1] += d_out;
                    d_p[2] += d_out;
                } else {
                    let r = p[0];
                    let t2 = n - 1;
                    saved_t_at -= t2;
                    let start_1 = saved_t_at;
                    let end_1 = start_1 + t2;
                    let mut d_t = 0.0;
                    let mut d_r = 0.0;
                    let saved_t_2 = &saved_t[start_1..end_1];
                    for i in (1..t2).rev() {
                        let t = saved_t_2[i];
                        let d_r_1 = d_t * t;
                        let d_t3 = d_out * t;
                        d_p[i] += d_t3;
                        d_t = d_t * r + d_out * p[i];
                        d_r += d_r_1;
                    }
                    let d_r_2 = d_out + d_r;
                    d_p[0] += d_r_2;
                }
                ((),)
            },
        )
    }
    /// The gradient of `c9`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(p, n);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        d_p
    }
    /// The value of `c9` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: &[f64],
        n: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(p, n);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        pullback(1.0, p, &mut d_p);
        (value, d_p)
    }
    /// The value of `c9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(p: &[f64], n: usize, d_p: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(p, n);
        pullback(1.0, p, d_p);
        value
    }
    /// The result of `c9` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (p, n) = args;
        let p_dot = tangents;
        let n_dot = ();
        Self::__jvp(p, p_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: &[f64],
        p_dot: &[f64],
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 3 {
            (p[2] + p[1] + p[0], p_dot[2] + p_dot[1] + p_dot[0])
        } else {
            let r = p[0];
            let r_dot = p_dot[0];
            let mut t: f64 = 1.0;
            let mut r_1 = r;
            let mut t_dot = 0.0;
            let mut r_1_dot = r_dot;
            for i in 1..n - 1 {
                let t1 = p[i];
                (t, r_1, t_dot, r_1_dot) = (
                    t * r,
                    r_1 + t * t1,
                    t_dot * r + r_dot * t,
                    r_1_dot + (t_dot * t1 + p_dot[i] * t),
                );
            }
            (r_1, r_1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `c10`.
pub enum c10 {}
impl c10 {
    /// The result of `c10` and its pullback, which takes the cotangent of the result.
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
        let mut r = x;
        for k in 0..n {
            let t2 = r - 1.0;
            saved_t1[k] = t2;
            r = t2.ln();
        }
        (
            r,
            move |d_r: f64| {
                let mut d_r_1 = d_r;
                for k in (0..n).rev() {
                    d_r_1 = ::chainrule::__private::zero_mul(d_r_1, 1.0 / saved_t1[k]);
                }
                (d_r_1, ())
            },
        )
    }
    /// The gradient of `c10`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `c10` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `c10`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c10` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut r = x;
        let mut r_dot = x_dot;
        for k in 0..n {
            let t1 = r - 1.0;
            r = t1.ln();
            r_dot = ::chainrule::__private::strong_mul(r_dot, 1.0 / t1);
        }
        (r, r_dot)
    }
}

/// The derivatives of the function `c12`.
pub enum c12 {}
impl c12 {
    /// The result of `c12` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut r: f64 = 0.0;
        let mut k = 0;
        let mut trips = 0usize;
        loop {
            let r_1 = x * y;
            let exits = if k < 2 {
                k = k + 1;
                false
            } else {
                true
            };
            trips += 1;
            r = r_1;
            if exits {
                break;
            }
        }
        (
            r,
            move |d_r: f64| {
                let mut d_r_1 = d_r;
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                for _ in 0..trips {
                    let d_x_1 = d_r_1 * y;
                    let d_y_1 = d_r_1 * x;
                    d_r_1 = 0.0;
                    d_x += d_x_1;
                    d_y += d_y_1;
                }
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
    /// The gradient of `c12`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `c12` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `c12`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `c12` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut r: f64 = 0.0;
        let mut k = 0;
        let mut r_dot = 0.0;
        loop {
            let r_1 = x * y;
            let r_1_dot = x_dot * y + y_dot * x;
            let exits = if k < 2 {
                k = k + 1;
                false
            } else {
                true
            };
            r = r_1;
            r_dot = r_1_dot;
            if exits {
                break;
            }
        }
        (r, r_dot)
    }
}

/// The derivatives of the function `c13`.
pub enum c13 {}
impl c13 {
    /// The result of `c13` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        s: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, s, n);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_s, _) = pullback(d_out);
                (d_x, d_s)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        s: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        let b = x * x;
        let mut acc: f64 = 0.0;
        for k in 0..n {
            acc += s;
        }
        let out = acc * b;
        (
            out,
            move |d_out: f64| {
                let d_acc = d_out * b;
                let d_b = d_out * acc;
                let mut d_s = 0.0;
                for k in 0..n {
                    d_s += d_acc;
                }
                let t1 = d_b * x;
                let d_x = t1 + t1;
                (d_x, d_s, ())
            },
        )
    }
    /// The gradient of `c13`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, s: f64, n: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, s, n);
        let (d_x, d_s, _) = pullback(1.0);
        (d_x, d_s)
    }
    /// The value of `c13` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, s: f64, n: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, s, n);
        let (d_x, d_s, _) = pullback(1.0);
        (value, (d_x, d_s))
    }
    /// The value of `c13`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        s: f64,
        n: usize,
        d_x: &mut f64,
        d_s: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, s, n);
        let (d_x_added, d_s_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_s += d_s_added;
        value
    }
    /// The result of `c13` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, s, n) = args;
        let (x_dot, s_dot) = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, s, s_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        s: f64,
        s_dot: f64,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let b = x * x;
        let b_dot = x_dot * x + x_dot * x;
        let mut acc: f64 = 0.0;
        let mut acc_dot = 0.0;
        for k in 0..n {
            acc += s;
            acc_dot += s_dot;
        }
        let out = acc * b;
        let out_dot = acc_dot * b + b_dot * acc;
        (out, out_dot)
    }
}

/// The derivatives of the function `c15`.
pub enum c15 {}
impl c15 {
    /// The result of `c15` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(u: f64, v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_u: [f64; 3] = [0.0; 3];
        let mut saved_v: [f64; 3] = [0.0; 3];
        let mut u_1 = u;
        let mut v_1 = v;
        for k in 0..3 {
            let at = k as usize;
            saved_u[at] = u_1;
            saved_v[at] = v_1;
            (u_1, v_1) = (u_1 * v_1, u_1 + v_1);
        }
        let out = u_1 + v_1;
        (
            out,
            move |d_out: f64| {
                let mut d_u_1 = d_out;
                let mut t1 = d_out;
                for k in (0..3).rev() {
                    let at_1 = k as usize;
                    let u_1 = saved_u[at_1];
                    let v_1 = saved_v[at_1];
                    (d_u_1, t1) = (t1 + d_u_1 * v_1, t1 + d_u_1 * u_1);
                }
                (d_u_1, t1)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        u: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(u, v)
    }
    /// The gradient of `c15`, with the shape of its arguments.
    #[inline]
    pub fn grad(u: f64, v: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(u, v);
        pullback(1.0)
    }
    /// The value of `c15` and its gradient.
    #[inline]
    pub fn value_and_grad(u: f64, v: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(u, v);
        (value, pullback(1.0))
    }
    /// The value of `c15`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(u: f64, v: f64, d_u: &mut f64, d_v: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(u, v);
        let (d_u_added, d_v_added) = pullback(1.0);
        *d_u += d_u_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `c15` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (u, v) = args;
        let (u_dot, v_dot) = tangents;
        Self::__jvp(u, u_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(u: f64, u_dot: f64, v: f64, v_dot: f64) -> (f64, f64) {
        let mut u_1 = u;
        let mut v_1 = v;
        let mut u_1_dot = u_dot;
        let mut v_1_dot = v_dot;
        for k in 0..3 {
            (u_1, v_1, u_1_dot, v_1_dot) = (
                u_1 * v_1,
                u_1 + v_1,
                u_1_dot * v_1 + v_1_dot * u_1,
                u_1_dot + v_1_dot,
            );
        }
        let out = u_1 + v_1;
        let out_dot = u_1_dot + v_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `c15_array`.
pub enum c15_array {}
impl c15_array {
    /// The result of `c15_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut p: [f64; 2]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 2]) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: [f64; 3] = [0.0; 3];
        let mut saved_t2: [f64; 3] = [0.0; 3];
        for k in 0..3 {
            let t3 = p[0];
            let t4 = p[1];
            let t5 = [t3 * t4, t3 + t4];
            p = t5;
            let at = k as usize;
            saved_t1[at] = t3;
            saved_t2[at] = t4;
        }
        let out = p[0] + p[1];
        (
            out,
            move |d_out: f64| {
                let mut d_p = [0.0; 2];
                d_p[1] += d_out;
                d_p[0] += d_out;
                for k in (0..3).rev() {
                    let at_1 = k as usize;
                    let mut d_t5 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t5, &d_p);
                    d_p.fill(0.0);
                    let d_t6 = d_t5[0];
                    let d_t7 = d_t5[1];
                    let d_t4 = d_t7 + d_t6 * saved_t1[at_1];
                    d_p[1] += d_t4;
                    let d_t3 = d_t7 + d_t6 * saved_t2[at_1];
                    d_p[0] += d_t3;
                }
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2],) + use<>) {
        let (out, pullback) = Self::vjp(p);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `c15_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: [f64; 2]) -> [f64; 2] {
        let (_, pullback) = Self::vjp(p);
        pullback(1.0)
    }
    /// The value of `c15_array` and its gradient.
    #[inline]
    pub fn value_and_grad(p: [f64; 2]) -> (f64, [f64; 2]) {
        let (value, pullback) = Self::vjp(p);
        (value, pullback(1.0))
    }
    /// The value of `c15_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(p: [f64; 2], d_p: &mut [f64; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        let (d_p_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `c15_array` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 2], tangents: [f64; 2]) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut p: [f64; 2], mut p_dot: [f64; 2]) -> (f64, f64) {
        for k in 0..3 {
            let t1 = p[0];
            let t1_dot = p_dot[0];
            let t2 = p[1];
            let t2_dot = p_dot[1];
            let t3 = [t1 * t2, t1 + t2];
            let t3_dot = [t1_dot * t2 + t2_dot * t1, t1_dot + t2_dot];
            p = t3;
            p_dot = t3_dot;
        }
        let out = p[0] + p[1];
        let out_dot = p_dot[0] + p_dot[1];
        (out, out_dot)
    }
}

/// The derivatives of the function `c16`.
pub enum c16 {}
impl c16 {
    /// The result of `c16` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: [[f64; 2]; 2],
        x: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([[f64; 2]; 2], [f64; 2])) {
        let mut saved_s: [f64; 2] = [0.0; 2];
        let mut l: f64 = 0.0;
        for j in 0..2 {
            let mut s: f64 = 0.0;
            for k in 0..2 {
                s += w[j][k] * x[k];
            }
            saved_s[j] = s;
            l += s * s;
        }
        (
            l,
            move |d_l: f64| {
                let mut d_w = [[0.0; 2]; 2];
                let mut d_x = [0.0; 2];
                for j in 0..2 {
                    let s = saved_s[j];
                    let t1 = d_l * s;
                    let d_s = t1 + t1;
                    for k in 0..2 {
                        let d_t2 = d_s * x[k];
                        let d_t3 = d_s * w[j][k];
                        d_x[k] += d_t3;
                        d_w[j][k] += d_t2;
                    }
                }
                (d_w, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: [[f64; 2]; 2],
        x: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([[f64; 2]; 2], [f64; 2]) + use<>) {
        Self::vjp(w, x)
    }
    /// The gradient of `c16`, with the shape of its arguments.
    #[inline]
    pub fn grad(w: [[f64; 2]; 2], x: [f64; 2]) -> ([[f64; 2]; 2], [f64; 2]) {
        let (_, pullback) = Self::vjp(w, x);
        pullback(1.0)
    }
    /// The value of `c16` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: [[f64; 2]; 2],
        x: [f64; 2],
    ) -> (f64, ([[f64; 2]; 2], [f64; 2])) {
        let (value, pullback) = Self::vjp(w, x);
        (value, pullback(1.0))
    }
    /// The value of `c16`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: [[f64; 2]; 2],
        x: [f64; 2],
        d_w: &mut [[f64; 2]; 2],
        d_x: &mut [f64; 2],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, x);
        let (d_w_added, d_x_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `c16` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: ([[f64; 2]; 2], [f64; 2]),
        tangents: ([[f64; 2]; 2], [f64; 2]),
    ) -> (f64, f64) {
        let (w, x) = args;
        let (w_dot, x_dot) = tangents;
        Self::__jvp(w, w_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        w: [[f64; 2]; 2],
        w_dot: [[f64; 2]; 2],
        x: [f64; 2],
        x_dot: [f64; 2],
    ) -> (f64, f64) {
        let mut l: f64 = 0.0;
        let mut l_dot = 0.0;
        for j in 0..2 {
            let mut s: f64 = 0.0;
            let mut s_dot = 0.0;
            for k in 0..2 {
                let t1 = w[j][k];
                let t2 = x[k];
                s += t1 * t2;
                s_dot += w_dot[j][k] * t2 + x_dot[k] * t1;
            }
            l += s * s;
            l_dot += s_dot * s + s_dot * s;
        }
        (l, l_dot)
    }
}

/// The derivatives of the function `c16_slices`.
pub enum c16_slices {}
impl c16_slices {
    /// The result of `c16_slices` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[[f64; 2]],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(w, x);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, w, &mut d_w, x, &mut d_x);
                (d_w, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: &[[f64; 2]],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[[f64; 2]],
            &mut [[f64; 2]],
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        let len = w.len();
        let mut saved_s: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut l: f64 = 0.0;
        for k in 0..len {
            let mut s: f64 = 0.0;
            for k_1 in 0..x.len() {
                s += w[k][k_1] * x[k_1];
            }
            saved_s[k] = s;
            l += s * s;
        }
        (
            l,
            move |
                d_l: f64,
                w: &[[f64; 2]],
                d_w: &mut [[f64; 2]],
                x: &[f64],
                d_x: &mut [f64]|
            {
                let len = w.len();
                for k in 0..len {
                    let s = saved_s[k];
                    let t1 = x.len();
                    let t2 = d_l * s;
                    let d_s = t2 + t2;
                    for k_1 in 0..t1 {
                        let d_t3 = d_s * x[k_1];
                        let d_t4 = d_s * w[k][k_1];
                        d_x[..t1][k_1] += d_t4;
                        d_w[k][k_1] += d_t3;
                    }
                }
            },
        )
    }
    /// The gradient of `c16_slices`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        w: &[[f64; 2]],
        x: &[f64],
    ) -> (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(w, x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (d_w, d_x)
    }
    /// The value of `c16_slices` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: &[[f64; 2]],
        x: &[f64],
    ) -> (
        f64,
        (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>),
    ) {
        let (value, pullback) = Self::__vjp(w, x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (value, (d_w, d_x))
    }
    /// The value of `c16_slices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: &[[f64; 2]],
        x: &[f64],
        d_w: &mut [[f64; 2]],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, x);
        pullback(1.0, w, d_w, x, d_x);
        value
    }
    /// The result of `c16_slices` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[[f64; 2]], &[f64]),
        tangents: (&[[f64; 2]], &[f64]),
    ) -> (f64, f64) {
        let (w, x) = args;
        let (w_dot, x_dot) = tangents;
        Self::__jvp(w, w_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        w: &[[f64; 2]],
        w_dot: &[[f64; 2]],
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let len = w.len();
        let mut l: f64 = 0.0;
        let mut l_dot = 0.0;
        for k in 0..len {
            let mut s: f64 = 0.0;
            let mut s_dot = 0.0;
            for k_1 in 0..x.len() {
                let t1 = w[k][k_1];
                let t2 = x[k_1];
                s += t1 * t2;
                s_dot += w_dot[k][k_1] * t2 + x_dot[k_1] * t1;
            }
            l += s * s;
            l_dot += s_dot * s + s_dot * s;
        }
        (l, l_dot)
    }
}

/// The derivatives of the function `c18`.
pub enum c18 {}
impl c18 {
    /// The result of `c18` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: &[[f64; 3]; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [[f64; 3]; 3]) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = [[0.0; 3]; 3];
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[[f64; 3]; 3],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 3]; 3], &mut [[f64; 3]; 3]) + use<>) {
        let mut s: f64 = 0.0;
        for i in 0..3 {
            for j in i..3 {
                let t1 = a[i][j];
                s += t1 * t1;
            }
        }
        (
            s,
            move |d_s: f64, a: &[[f64; 3]; 3], d_a: &mut [[f64; 3]; 3]| {
                for i in 0..3 {
                    for j in i..3 {
                        let t2 = d_s * a[i][j];
                        let d_t1 = t2 + t2;
                        d_a[i][j] += d_t1;
                    }
                }
            },
        )
    }
    /// The gradient of `c18`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; 3]; 3];
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `c18` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[[f64; 3]; 3]) -> (f64, [[f64; 3]; 3]) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; 3]; 3];
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `c18`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; 3]; 3], d_a: &mut [[f64; 3]; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `c18` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 3]; 3], tangents: &[[f64; 3]; 3]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; 3]; 3], a_dot: &[[f64; 3]; 3]) -> (f64, f64) {
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in 0..3 {
            for j in i..3 {
                let t1 = a[i][j];
                let t1_dot = a_dot[i][j];
                s += t1 * t1;
                s_dot += t1_dot * t1 + t1_dot * t1;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c19`.
pub enum c19 {}
impl c19 {
    /// The result of `c19` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut r: f64 = 0.0;
        for i in 0..3 {
            r += i as f64 * x;
        }
        let mut r_1 = r;
        for i_1 in 0..4 {
            r_1 += i_1 as f64 * x * x;
        }
        (
            r_1,
            move |d_r_1: f64| {
                let mut d_x = 0.0;
                for i_1 in 0..4 {
                    let t1 = i_1 as f64 * x;
                    let d_x_1 = d_r_1 * (t1 + t1);
                    d_x += d_x_1;
                }
                let mut d_x_2 = 0.0;
                for i in 0..3 {
                    let d_x_3 = d_r_1 * i as f64;
                    d_x_2 += d_x_3;
                }
                let d_x_4 = d_x + d_x_2;
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
    /// The gradient of `c19`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `c19` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `c19`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c19` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut r: f64 = 0.0;
        let mut r_dot = 0.0;
        for i in 0..3 {
            let t1 = i as f64;
            r += t1 * x;
            r_dot += x_dot * t1;
        }
        let mut r_1 = r;
        let mut r_1_dot = r_dot;
        for i_1 in 0..4 {
            let t2 = i_1 as f64;
            let t3 = t2 * x;
            r_1 += t3 * x;
            r_1_dot += x_dot * t2 * x + x_dot * t3;
        }
        (r_1, r_1_dot)
    }
}

/// The derivatives of the function `c21`.
pub enum c21 {}
impl c21 {
    /// The result of `c21` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut q: f64 = 0.0;
        for k in 0..5 {
            q += a;
        }
        (
            q,
            move |d_q: f64| {
                let mut d_a = 0.0;
                for k in 0..5 {
                    d_a += d_q;
                }
                d_a
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
    /// The gradient of `c21`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `c21` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `c21`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        *d_a += d_a_added;
        value
    }
    /// The result of `c21` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut q: f64 = 0.0;
        let mut q_dot = 0.0;
        for k in 0..5 {
            q += a;
            q_dot += a_dot;
        }
        (q, q_dot)
    }
}

/// The derivatives of the function `c22`.
pub enum c22 {}
impl c22 {
    /// The result of `c22` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_y>(
        x: &mut [f64],
        y: &'d_y [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_y>,
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                let mut d_y = ::chainrule::__private::zeros_like(y);
                pullback(d_out, d_x, y, &mut d_y);
                d_y
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        y: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64], &[f64], &mut [f64]) + use<>) {
        let t1 = x.len();
        for i in 0..t1 {
            for j in 0..y.len() {
                x[i] += y[j];
            }
        }
        let t2 = x.len();
        let mut sum: f64 = 0.0;
        for i_1 in 0..t2 {
            sum += x[i_1];
        }
        (
            sum,
            move |d_sum: f64, d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                for i_1 in 0..t2 {
                    d_x[..t2][i_1] += d_sum;
                }
                for i in 0..t1 {
                    let t3 = y.len();
                    for j in 0..t3 {
                        let d_t4 = d_x[i];
                        d_y[..t3][j] += d_t4;
                    }
                }
            },
        )
    }
    /// The gradient of `c22`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &mut [f64],
        y: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `c22` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &mut [f64],
        y: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `c22`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &mut [f64],
        y: &[f64],
        d_x: &mut [f64],
        d_y: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x_added, y, d_y);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `c22` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], &[f64]),
        tangents: (&mut [f64], &[f64]),
    ) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &mut [f64],
        x_dot: &mut [f64],
        y: &[f64],
        y_dot: &[f64],
    ) -> (f64, f64) {
        for i in 0..x.len() {
            for j in 0..y.len() {
                x[i] += y[j];
                x_dot[i] += y_dot[j];
            }
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..x.len() {
            sum += x[i_1];
            sum_dot += x_dot[i_1];
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for c22 {}

/// The derivatives of the function `c24`.
pub enum c24 {}
impl c24 {
    /// The result of `c24` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut saved_j = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_i = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut s: f64 = 0.0;
        let mut trips = 0usize;
        for i in 0..3 {
            let mut exits = false;
            let mut trips_1 = 0usize;
            for j in 0..3 {
                let t2 = j > i;
                let exits_1 = if t2 {
                    exits = false;
                    true
                } else {
                    let s_1 = s + x.powi(i + j);
                    if s_1 > 1e6 {
                        exits = true;
                    } else {
                        exits = false;
                    }
                    s = s_1;
                    false
                };
                let exits_2 = exits || exits_1;
                ::chainrule::__private::push(&mut saved_j, j);
                ::chainrule::__private::push(&mut saved_t1, t2);
                trips_1 += 1;
                if exits_2 {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_i, i);
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            trips += 1;
            if exits {
                break;
            }
        }
        (
            s,
            move |d_s: f64| {
                let mut saved_j_at = saved_j.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_i_at = saved_i.len();
                let mut saved_trips_at = saved_trips.len();
                let mut d_s_1 = d_s;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_i_at -= 1;
                    let i = saved_i[saved_i_at];
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips_1 {
                        saved_j_at -= 1;
                        let j = saved_j[saved_j_at];
                        saved_t1_at -= 1;
                        let t2 = saved_t1[saved_t1_at];
                        let d_x_2 = if t2 {
                            0.0
                        } else {
                            let t3 = i + j;
                            ::chainrule::__private::zero_mul(
                                d_s_1,
                                ::chainrule::__private::strong_mul(
                                    ::chainrule::__private::float(t3),
                                    x.powi(::chainrule::__private::pred(t3)),
                                ),
                            )
                        };
                        d_x_1 += d_x_2;
                    }
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
    /// The gradient of `c24`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `c24` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `c24`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c24` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            let mut exits = false;
            for j in 0..3 {
                let exits_1 = if j > i {
                    exits = false;
                    true
                } else {
                    let t1 = i + j;
                    let s_1 = s + x.powi(t1);
                    let s_1_dot = s_dot
                        + ::chainrule::__private::zero_mul(
                            x_dot,
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::float(t1),
                                x.powi(::chainrule::__private::pred(t1)),
                            ),
                        );
                    if s_1 > 1e6 {
                        exits = true;
                    } else {
                        exits = false;
                    }
                    s = s_1;
                    s_dot = s_1_dot;
                    false
                };
                let exits_2 = exits || exits_1;
                if exits_2 {
                    break;
                }
            }
            if exits {
                break;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c25`.
pub enum c25 {}
impl c25 {
    /// The result of `c25` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `c25`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64) -> f64 {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `c25` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `c25`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, d_a: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        *d_a += d_a_added;
        value
    }
    /// The result of `c25` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `c27`.
pub enum c27 {}
impl c27 {
    /// The result of `c27` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x.floor() as usize;
        let mut s: f64 = 0.0;
        for k in 0..t1 {
            s += x;
        }
        (
            s,
            move |d_s: f64| {
                let mut d_x = 0.0;
                for k in 0..t1 {
                    d_x += d_s;
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
    /// The gradient of `c27`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `c27` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `c27`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `c27` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for k in 0..x.floor() as usize {
            s += x;
            s_dot += x_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c28`.
pub enum c28 {}
impl c28 {
    /// The result of `c28` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_p = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let lens = [0, 2, 0, 1];
        let len = lens.len();
        let mut p = 0;
        let mut s: f64 = 0.0;
        for k in 0..len {
            let len_1 = lens[k];
            let len_2 = (::core::cmp::max(0, len_1) as usize);
            let start = saved_t.len();
            ::chainrule::__private::room(&mut saved_t, len_2, &[len]);
            saved_t.resize(start + len_2, 0.0);
            let end = start + len_2;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_2, &[len]);
            saved_t1.resize(start_1 + len_2, 0.0);
            let end_1 = start_1 + len_2;
            let mut t: f64 = 1.0;
            let saved_t_1 = &mut saved_t[start..end];
            let saved_t1_1 = &mut saved_t1[start_1..end_1];
            for k_1 in 0..len_1 {
                let t2 = v[p];
                let at = k_1 as usize;
                saved_t_1[at] = t;
                saved_t1_1[at] = t2;
                ::chainrule::__private::push(&mut saved_p, p);
                p = p + 1;
                t *= t2;
            }
            s += t;
        }
        (
            s,
            move |d_s: f64, v: &[f64], d_v: &mut [f64]| {
                let mut saved_t_at = saved_t.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_p_at = saved_p.len();
                for k in (0..len).rev() {
                    let len_1 = lens[k];
                    let len_2 = (::core::cmp::max(0, len_1) as usize);
                    saved_t_at -= len_2;
                    let start_2 = saved_t_at;
                    let end_2 = start_2 + len_2;
                    saved_t1_at -= len_2;
                    let start_3 = saved_t1_at;
                    let end_3 = start_3 + len_2;
                    let mut d_t = d_s;
                    let saved_t_2 = &saved_t[start_2..end_2];
                    let saved_t1_2 = &saved_t1[start_3..end_3];
                    for k_1 in (0..len_1).rev() {
                        let at_1 = k_1 as usize;
                        let t = saved_t_2[at_1];
                        saved_p_at -= 1;
                        let p = saved_p[saved_p_at];
                        let d_t2 = d_t * t;
                        d_v[p] += d_t2;
                        d_t *= saved_t1_2[at_1];
                    }
                }
            },
        )
    }
    /// The gradient of `c28`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        d_v
    }
    /// The value of `c28` and its gradient.
    #[inline]
    pub fn value_and_grad(v: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(v);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v);
        (value, d_v)
    }
    /// The value of `c28`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: &[f64], d_v: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        pullback(1.0, v, d_v);
        value
    }
    /// The result of `c28` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let lens = [0, 2, 0, 1];
        let len = lens.len();
        let mut p = 0;
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for k in 0..len {
            let len_1 = lens[k];
            let mut t: f64 = 1.0;
            let mut t_dot = 0.0;
            for k_1 in 0..len_1 {
                let t1 = v[p];
                (p, t, t_dot) = (p + 1, t * t1, t_dot * t1 + v_dot[p] * t);
            }
            s += t;
            s_dot += t_dot;
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `c28_while`.
pub enum c28_while {}
impl c28_while {
    /// The result of `c28_while` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        v: &[f64],
        lens: &[usize],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(v, lens);
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::zeros_like(v);
                pullback(d_out, v, &mut d_v, lens, &mut ());
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: &[f64],
        lens: &[usize],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[usize], &mut ()) + use<>,
    ) {
        let mut saved_p = ::chainrule::__private::Vec::<
            (_, f64, f64),
        >::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let mut p = 0;
        let mut s: f64 = 0.0;
        let mut k = 0;
        let mut trips = 0usize;
        while k < lens.len() {
            let end = p + lens[k];
            let mut t: f64 = 1.0;
            let mut trips_1 = 0usize;
            while p < end {
                let t1 = v[p];
                ::chainrule::__private::push(&mut saved_p, (p, t, t1));
                trips_1 += 1;
                p = p + 1;
                t *= t1;
            }
            ::chainrule::__private::push(&mut saved_trips, trips_1);
            trips += 1;
            s += t;
            k = k + 1;
        }
        (
            s,
            move |d_s: f64, v: &[f64], d_v: &mut [f64], lens: &[usize], _: &mut ()| {
                let mut saved_p_at = saved_p.len();
                let mut saved_trips_at = saved_trips.len();
                for _ in 0..trips {
                    saved_trips_at -= 1;
                    let trips_1 = saved_trips[saved_trips_at];
                    let mut d_t = d_s;
                    for _ in 0..trips_1 {
                        saved_p_at -= 1;
                        let (p, t, t1) = saved_p[saved_p_at];
                        let d_t1 = d_t * t;
                        d_v[p] += d_t1;
                        d_t *= t1;
                    }
                }
            },
        )
    }
    /// The gradient of `c28_while`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: &[f64], lens: &[usize]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(v, lens);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v, lens, &mut ());
        d_v
    }
    /// The value of `c28_while` and its gradient.
    #[inline]
    pub fn value_and_grad(
        v: &[f64],
        lens: &[usize],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(v, lens);
        let mut d_v = ::chainrule::__private::zeros_like(v);
        pullback(1.0, v, &mut d_v, lens, &mut ());
        (value, d_v)
    }
    /// The value of `c28_while`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: &[f64], lens: &[usize], d_v: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(v, lens);
        pullback(1.0, v, d_v, lens, &mut ());
        value
    }
    /// The result of `c28_while` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[usize]), tangents: &[f64]) -> (f64, f64) {
        let (v, lens) = args;
        let v_dot = tangents;
        let lens_dot = ();
        Self::__jvp(v, v_dot, lens, &lens_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        v: &[f64],
        v_dot: &[f64],
        lens: &[usize],
        lens_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut p = 0;
        let mut s: f64 = 0.0;
        let mut k = 0;
        let mut s_dot = 0.0;
        while k < lens.len() {
            let end = p + lens[k];
            let mut t: f64 = 1.0;
            let mut t_dot = 0.0;
            while p < end {
                let t1 = v[p];
                (p, t, t_dot) = (p + 1, t * t1, t_dot * t1 + v_dot[p] * t);
            }
            s += t;
            k = k + 1;
            s_dot += t_dot;
        }
        (s, s_dot)
    }
}

