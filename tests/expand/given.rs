/// The derivatives of the function `softplus`.
pub enum softplus {}
impl softplus {
    /// The result of `softplus` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = softplus(x);
        (
            out,
            move |d_out: f64| {
                let partial = 1.0 / (1.0 + (-x).exp());
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
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
    /// The gradient of `softplus`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `softplus` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `softplus`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `softplus` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = softplus(x);
        let partial = 1.0 / (1.0 + (-x).exp());
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `decay`.
pub enum decay {}
impl decay {
    /// The result of `decay` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = decay(x, y);
        (
            out,
            move |d_out: f64| {
                let partial = -out * y;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
                let partial_1 = out / y - out * x;
                let d_y = ::chainrule::__private::zero_mul(d_out, partial_1);
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
    /// The gradient of `decay`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `decay` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `decay`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `decay` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = decay(x, y);
        let partial = -out * y;
        let partial_1 = out / y - out * x;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial)
            + ::chainrule::__private::zero_mul(y_dot, partial_1);
        (out, out_dot)
    }
}

/// The derivatives of the function `bell`.
pub enum bell {}
impl bell {
    /// The result of `bell` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> T) {
        let out = bell::<T>(x);
        (
            out,
            move |d_out: T| {
                let partial = -T::from_f64(2.0) * x * out;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>) {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `bell`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T) -> T {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `bell` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T) -> (T, T) {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `bell`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, d_x: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `bell` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: T, tangents: T) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T) -> (T, T) {
        let out = bell::<T>(x);
        let partial = -T::from_f64(2.0) * x * out;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `term`.
pub enum term {}
impl term {
    /// The result of `term` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        n: i32,
        x: f64,
        weights: &[f64],
        arg3: (usize, String),
        _scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(n, x, weights, arg3, _scale);
        (
            out,
            move |d_out: f64| {
                let (_, d_x, _, _) = pullback(d_out, weights, &mut []);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        n: i32,
        x: f64,
        weights: &[f64],
        arg3: (usize, String),
        _scale: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((), f64, (), f64) + use<>,
    ) {
        let (arg3_1, arg3_2) = arg3;
        let out = term(
            n,
            x,
            weights,
            (arg3_1, ::core::clone::Clone::clone(&arg3_2)),
            _scale,
        );
        (
            out,
            move |d_out: f64, weights: &[f64], _: &mut [f64]| {
                let partial = f64::from(n) * weights[n as usize] * x.powi(n - 1)
                    * arg3_2.len() as f64;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
                ((), d_x, (), 0.0)
            },
        )
    }
    /// The gradient of `term`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        n: i32,
        x: f64,
        weights: &[f64],
        arg3: (usize, String),
        _scale: f64,
    ) -> f64 {
        let (_, pullback) = Self::__vjp(n, x, weights, arg3, _scale);
        let (_, d_x, _, _) = pullback(1.0, weights, &mut []);
        d_x
    }
    /// The value of `term` and its gradient.
    #[inline]
    pub fn value_and_grad(
        n: i32,
        x: f64,
        weights: &[f64],
        arg3: (usize, String),
        _scale: f64,
    ) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(n, x, weights, arg3, _scale);
        let (_, d_x, _, _) = pullback(1.0, weights, &mut []);
        (value, d_x)
    }
    /// The value of `term`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        n: i32,
        x: f64,
        weights: &[f64],
        arg3: (usize, String),
        _scale: f64,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(n, x, weights, arg3, _scale);
        let (_, d_x_added, _, _) = pullback(1.0, weights, &mut []);
        *d_x += d_x_added;
        value
    }
    /// The result of `term` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (i32, f64, &[f64], (usize, String), f64),
        tangents: f64,
    ) -> (f64, f64) {
        let (n, x, weights, arg3, _scale) = args;
        let x_dot = tangents;
        let n_dot = ();
        let weights_dot = [];
        let arg3_dot = ();
        let _scale_dot = 0.0;
        Self::__jvp(
            n,
            n_dot,
            x,
            x_dot,
            weights,
            &weights_dot,
            arg3,
            arg3_dot,
            _scale,
            _scale_dot,
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        n: i32,
        n_dot: impl ::core::marker::Sized,
        x: f64,
        x_dot: f64,
        weights: &[f64],
        weights_dot: &[f64],
        arg3: (usize, String),
        arg3_dot: impl ::core::marker::Sized,
        _scale: f64,
        _scale_dot: f64,
    ) -> (f64, f64) {
        let (arg3_1, arg3_2) = arg3;
        let out = term(
            n,
            x,
            weights,
            (arg3_1, ::core::clone::Clone::clone(&arg3_2)),
            _scale,
        );
        let partial = f64::from(n) * weights[n as usize] * x.powi(n - 1)
            * arg3_2.len() as f64;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `wave`.
pub enum wave {}
impl wave {
    /// The result of `wave` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(out: &f64, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(out, x);
        (
            out,
            move |d_out_1: f64| {
                let mut d_out = 0.0;
                let (d_x,) = pullback(d_out_1, out, &mut d_out);
                (d_out, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        out: &f64,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) -> (f64,) + use<>) {
        let out_1 = wave(out, x);
        (
            out_1,
            move |d_out_1: f64, out: &f64, d_out: &mut f64| {
                let partial = out.cos() * x;
                *d_out += ::chainrule::__private::zero_mul(d_out_1, partial);
                let partial_1 = out.sin();
                let d_x = ::chainrule::__private::zero_mul(d_out_1, partial_1);
                (d_x,)
            },
        )
    }
    /// The gradient of `wave`, with the shape of its arguments.
    #[inline]
    pub fn grad(out: &f64, x: f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(out, x);
        let mut d_out = 0.0;
        let (d_x,) = pullback(1.0, out, &mut d_out);
        (d_out, d_x)
    }
    /// The value of `wave` and its gradient.
    #[inline]
    pub fn value_and_grad(out: &f64, x: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(out, x);
        let mut d_out = 0.0;
        let (d_x,) = pullback(1.0, out, &mut d_out);
        (value, (d_out, d_x))
    }
    /// The value of `wave`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(out: &f64, x: f64, d_out: &mut f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(out, x);
        let (d_x_added,) = pullback(1.0, out, d_out);
        *d_x += d_x_added;
        value
    }
    /// The result of `wave` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&f64, f64), tangents: (&f64, f64)) -> (f64, f64) {
        let (out, x) = args;
        let (out_dot, x_dot) = tangents;
        Self::__jvp(out, out_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(out: &f64, out_dot: &f64, x: f64, x_dot: f64) -> (f64, f64) {
        let out_1 = wave(out, x);
        let partial = out.cos() * x;
        let partial_1 = out.sin();
        let out_1_dot = ::chainrule::__private::zero_mul(*out_dot, partial)
            + ::chainrule::__private::zero_mul(x_dot, partial_1);
        (out_1, out_1_dot)
    }
}

/// The derivatives of the function `root`.
pub enum root {}
impl root {
    /// The result of `root` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = root(x);
        (
            out,
            move |d_out: f64| {
                let partial = 0.5 / out;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
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
    /// The gradient of `root`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `root` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `root`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `root` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = root(x);
        let partial = 0.5 / out;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `at_pole`.
pub enum at_pole {}
impl at_pole {
    /// The result of `at_pole` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, root_pullback) = root::__vjp(x);
        let out = t1 * 0.0 + x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * 0.0;
                let (t2,) = root_pullback(d_t1);
                let d_x = d_out + t2;
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
    /// The gradient of `at_pole`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `at_pole` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `at_pole`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `at_pole` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = root::__jvp(x, x_dot);
        let out = t1 * 0.0 + x;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, 0.0) + x_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `of_rows`.
pub enum of_rows {}
impl of_rows {
    /// The result of `of_rows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_decay_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_bell_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_softplus_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = [false; 3];
        let mut sum = 0.0;
        for i in 0..3 {
            let (z, softplus_pullback) = softplus::__vjp(x * i as f64);
            let t2 = z > 1.0;
            let t5 = if t2 {
                let (t3, decay_pullback) = decay::__vjp(z, y);
                ::chainrule::__private::push(&mut saved_decay_pullback, decay_pullback);
                t3
            } else {
                let (t4, bell_pullback) = bell::__vjp(z);
                ::chainrule::__private::push(&mut saved_bell_pullback, bell_pullback);
                t4
            };
            ::chainrule::__private::push(
                &mut saved_softplus_pullback,
                softplus_pullback,
            );
            let at = i as usize;
            saved_t1[at] = t2;
            sum += t5;
        }
        let (t6, wave_pullback) = wave::__vjp(&x, y);
        let t7 = [1.0, 2.0, 3.0];
        let t8 = String::from("ab");
        let (t9, term_pullback) = term::__vjp(2, x, &t7, (0, String::from("ab")), y);
        let out = sum + t6 + t9;
        (
            out,
            move |d_out: f64| {
                let mut saved_decay_pullback_at = saved_decay_pullback.len();
                let mut saved_bell_pullback_at = saved_bell_pullback.len();
                let mut saved_softplus_pullback_at = saved_softplus_pullback.len();
                let (_, t10, _, t11) = term_pullback(
                    d_out,
                    &t7,
                    &mut ::chainrule::__private::zeros_like(&t7),
                );
                let mut d_x = 0.0;
                let (t12,) = wave_pullback(d_out, &x, &mut d_x);
                let mut d_x_1 = 0.0;
                let mut d_y = 0.0;
                let t13 = d_x;
                for i in (0..3).rev() {
                    saved_softplus_pullback_at -= 1;
                    let softplus_pullback = &saved_softplus_pullback[saved_softplus_pullback_at];
                    let at_1 = i as usize;
                    let t14 = i as f64;
                    let (d_y_2, d_z_2) = if saved_t1[at_1] {
                        saved_decay_pullback_at -= 1;
                        let decay_pullback = &saved_decay_pullback[saved_decay_pullback_at];
                        let (d_z, d_y_1) = decay_pullback(d_out);
                        (d_y_1, d_z)
                    } else {
                        saved_bell_pullback_at -= 1;
                        let bell_pullback = &saved_bell_pullback[saved_bell_pullback_at];
                        let (d_z_1,) = bell_pullback(d_out);
                        (0.0, d_z_1)
                    };
                    let (d_t15,) = softplus_pullback(d_z_2);
                    let d_x_2 = d_t15 * t14;
                    d_x_1 += d_x_2;
                    d_y += d_y_2;
                }
                let d_x_3 = t10 + t13 + d_x_1;
                let d_y_3 = t11 + t12 + d_y;
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
    /// The gradient of `of_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..3 {
            let t1 = i as f64;
            let (z, z_dot) = softplus::__jvp(x * t1, x_dot * t1);
            let (t4, t4_dot) = if z > 1.0 {
                let z_dot_1 = z_dot.clone();
                let (t2, t2_dot) = decay::__jvp(z, z_dot_1, y, y_dot);
                (t2, t2_dot)
            } else {
                let z_dot_2 = z_dot.clone();
                let (t3, t3_dot) = bell::__jvp(z, z_dot_2);
                (t3, t3_dot)
            };
            sum += t4;
            sum_dot += t4_dot;
        }
        let (t5, t5_dot) = wave::__jvp(&x, &x_dot, y, y_dot);
        let t6 = [1.0, 2.0, 3.0];
        let t7 = String::from("ab");
        let t8 = (0, String::from("ab"));
        let t6_dot = ::chainrule::__private::zeros_like(&t6);
        let t8_dot = ::chainrule::__zeros_of!(& t8);
        let (t9, t9_dot) = term::__jvp(
            2,
            (),
            x,
            x_dot,
            &t6,
            &t6_dot,
            t8,
            t8_dot,
            y,
            y_dot,
        );
        let out = sum + t5 + t9;
        let out_dot = sum_dot + t5_dot + t9_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `mapped`.
pub enum mapped {}
impl mapped {
    /// The result of `mapped` and its pullback, which takes the cotangent of the result.
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
        let mut saved_softplus_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_softplus_pullback_1 = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let len = x.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            let (t3, softplus_pullback) = softplus::__vjp(x[k]);
            saved_sum[k] = sum;
            ::chainrule::__private::push(&mut saved_t2, t3);
            ::chainrule::__private::push(
                &mut saved_softplus_pullback_1,
                softplus_pullback,
            );
            sum += t3;
        }
        let len_1 = x.len();
        let mut saved_sum_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut sum_1: f64 = -0.0;
        for k_1 in 0..len_1 {
            let (t4, softplus_pullback_1) = softplus::__vjp(x[k_1]);
            saved_sum_1[k_1] = sum_1;
            ::chainrule::__private::push(&mut saved_t1, t4);
            ::chainrule::__private::push(
                &mut saved_softplus_pullback,
                softplus_pullback_1,
            );
            sum_1 += t4;
        }
        let out = sum * sum_1;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_softplus_pullback_at = saved_softplus_pullback.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_softplus_pullback_1_at = saved_softplus_pullback_1.len();
                let len = x.len();
                let mut d_sum_1 = d_out * sum;
                let d_sum = d_out * sum_1;
                for k_1 in (0..len).rev() {
                    let sum_1_1 = saved_sum_1[k_1];
                    saved_t1_at -= 1;
                    let t4 = &saved_t1[saved_t1_at];
                    saved_softplus_pullback_at -= 1;
                    let softplus_pullback_1 = &saved_softplus_pullback[saved_softplus_pullback_at];
                    let (d_sum_1_1, d_t4) = ::chainrule::__private::add_pullback(
                        &sum_1_1,
                        t4,
                        &(sum_1_1 + *t4),
                        d_sum_1,
                    );
                    let (d_t5,) = softplus_pullback_1(d_t4);
                    d_x[k_1] += d_t5;
                    d_sum_1 = d_sum_1_1;
                }
                let mut d_sum_2 = d_sum;
                for k in (0..len).rev() {
                    let sum_2 = saved_sum[k];
                    saved_t2_at -= 1;
                    let t3 = &saved_t2[saved_t2_at];
                    saved_softplus_pullback_1_at -= 1;
                    let softplus_pullback = &saved_softplus_pullback_1[saved_softplus_pullback_1_at];
                    let (d_sum_3, d_t3) = ::chainrule::__private::add_pullback(
                        &sum_2,
                        t3,
                        &(sum_2 + *t3),
                        d_sum_2,
                    );
                    let (d_t6,) = softplus_pullback(d_t3);
                    d_x[k] += d_t6;
                    d_sum_2 = d_sum_3;
                }
            },
        )
    }
    /// The gradient of `mapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `mapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `mapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `mapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            let (t1, t1_dot) = softplus::__jvp(x[k], x_dot[k]);
            let t2 = sum + t1;
            let t2_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t1,
                &t2,
                &sum_dot,
                &t1_dot,
            );
            sum = t2;
            sum_dot = t2_dot;
        }
        let len_1 = x.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_1 in 0..len_1 {
            let (t3, t3_dot) = softplus::__jvp(x[k_1], x_dot[k_1]);
            let t4 = sum_1 + t3;
            let t4_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t3,
                &t4,
                &sum_1_dot,
                &t3_dot,
            );
            sum_1 = t4;
            sum_1_dot = t4_dot;
        }
        let out = sum * sum_1;
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum_1)
            + ::chainrule::__private::strong_mul(sum_1_dot, sum);
        (out, out_dot)
    }
}

/// The derivatives of the function `polar`.
pub enum polar {}
impl polar {
    /// The result of `polar` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64)) {
        polar_vjp(x, y)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let (out, pullback) = polar_vjp(x, y);
        (
            out,
            move |d_out: (f64, f64)| {
                let (d_x, d_y) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// The result of `polar` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ((f64, f64), (f64, f64)) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let d_x_given = x_dot;
        let d_y_given = y_dot;
        let (out, pullback) = polar_vjp(x, y);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<(f64, f64)>(&zero) {
            let (d_x, d_y) = pullback(
                ::chainrule::__private::unit::<(f64, f64)>(&zero, at),
            );
            ::chainrule::__private::set_component::<
                (f64, f64),
            >(
                &mut tangent,
                at,
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &d_y_given,
                    ),
            );
        }
        (out, tangent)
    }
}

/// The derivatives of the function `weigh`.
pub enum weigh {}
impl weigh {
    /// The result of `weigh` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        w: Vec<f64>,
        bias: Vec<f64>,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        weigh_vjp(x, w, bias, n)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        w: Vec<f64>,
        bias: Vec<f64>,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
        ) -> (
                ::chainrule::__private::Vec<f64>,
                ::chainrule::__private::Vec<f64>,
                (),
            ) + use<>,
    ) {
        let d_bias = ::chainrule::__private::zeros_like(&bias);
        let (out, pullback) = weigh_vjp(x, w, bias, n);
        (
            out,
            move |d_out: f64, _: &[f64], d_x: &mut [f64]| {
                let (d_x_added, d_w) = pullback(d_out);
                ::chainrule::__private::add_assign(d_x, &d_x_added);
                (d_w, ::core::clone::Clone::clone(&d_bias), ())
            },
        )
    }
    /// The gradient of `weigh`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        w: Vec<f64>,
        bias: Vec<f64>,
        n: usize,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, w, bias, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_w, _, _) = pullback(1.0, x, &mut d_x);
        (d_x, d_w)
    }
    /// The value of `weigh` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        w: Vec<f64>,
        bias: Vec<f64>,
        n: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, w, bias, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_w, _, _) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_w))
    }
    /// The value of `weigh`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        w: Vec<f64>,
        bias: Vec<f64>,
        n: usize,
        d_x: &mut [f64],
        d_w: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, w, bias, n);
        let (d_w_added, _, _) = pullback(1.0, x, d_x);
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        value
    }
    /// The result of `weigh` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], Vec<f64>, Vec<f64>, usize),
        tangents: (&[f64], ::chainrule::__private::Vec<f64>),
    ) -> (f64, f64) {
        let (x, w, bias, n) = args;
        let (x_dot, w_dot) = tangents;
        let bias_dot = ::chainrule::__private::zeros_like(&bias);
        let n_dot = ();
        Self::__jvp(x, x_dot, w, w_dot, bias, bias_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        w: Vec<f64>,
        w_dot: ::chainrule::__private::Vec<f64>,
        bias: Vec<f64>,
        bias_dot: ::chainrule::__private::Vec<f64>,
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let d_x_given = x_dot.to_vec();
        let d_w_given = w_dot;
        let (out, pullback) = weigh_vjp(x, w, bias, n);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<f64>(&zero) {
            let (d_x, d_w) = pullback(::chainrule::__private::unit::<f64>(&zero, at));
            ::chainrule::__private::set_component::<
                f64,
            >(
                &mut tangent,
                at,
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    )
                    + <Vec<
                        f64,
                    > as ::chainrule::Differentiable>::dot_tangents(&d_w, &d_w_given),
            );
        }
        (out, tangent)
    }
}

/// The derivatives of the function `relax`.
pub enum relax {}
impl relax {
    /// The result of `relax` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        by: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> f64 + use<>) {
        relax_vjp(x, by)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        by: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> (f64,) + use<>) {
        let (out, pullback) = relax_vjp(x, by);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                let d_by = pullback(d_out, d_x);
                (d_by,)
            },
        )
    }
    /// The gradient of `relax`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut [f64], by: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, by);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_by,) = pullback(1.0, &mut d_x);
        (d_x, d_by)
    }
    /// The value of `relax` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &mut [f64],
        by: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, by);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_by,) = pullback(1.0, &mut d_x);
        (value, (d_x, d_by))
    }
    /// The value of `relax`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &mut [f64],
        by: f64,
        d_x: &mut [f64],
        d_by: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, by);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        let (d_by_added,) = pullback(1.0, &mut d_x_added);
        *d_by += d_by_added;
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `relax` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], f64), tangents: (&mut [f64], f64)) -> (f64, f64) {
        let (x, by) = args;
        let (x_dot, by_dot) = tangents;
        Self::__jvp(x, x_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64], by: f64, by_dot: f64) -> (f64, f64) {
        let d_x_zeros = ::chainrule::__private::zeros_like(&*x);
        let d_x_given = x_dot.to_vec();
        let d_by_given = by_dot;
        let (out, pullback) = relax_vjp(x, by);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<f64>(&zero) {
            let mut d_x = ::core::clone::Clone::clone(&d_x_zeros);
            let d_by = pullback(
                ::chainrule::__private::unit::<f64>(&zero, at),
                &mut d_x,
            );
            ::chainrule::__private::set_component::<
                f64,
            >(
                &mut tangent,
                at,
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_by,
                        &d_by_given,
                    ),
            );
        }
        let mut d_x_written = ::core::clone::Clone::clone(&d_x_zeros);
        for at in 0..::chainrule::__private::components::<[f64]>(&d_x_zeros) {
            let mut d_x = ::chainrule::__private::unit::<[f64]>(&d_x_zeros, at);
            let d_by = pullback(::core::clone::Clone::clone(&zero), &mut d_x);
            ::chainrule::__private::set_component::<
                [f64],
            >(
                &mut d_x_written,
                at,
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_by,
                        &d_by_given,
                    ),
            );
        }
        ::chainrule::__private::write_part(x_dot, &d_x_written);
        (out, tangent)
    }
}
impl ::chainrule::__private::TakesMut<0> for relax {}

/// The derivatives of the function `total`.
pub enum total {}
impl total {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar, const N: usize>(
        x: &[T; N],
    ) -> (T, impl ::core::ops::Fn(T) -> [T; N]) {
        total_vjp(x)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar, const N: usize>(
        x: &[T; N],
    ) -> (T, impl ::core::ops::Fn(T, &[T; N], &mut [T; N]) + use<T, N>) {
        let (out, pullback) = total_vjp(x);
        (
            out,
            move |d_out: T, _: &[T; N], d_x: &mut [T; N]| {
                let d_x_added = pullback(d_out);
                ::chainrule::__private::add_assign(d_x, &d_x_added);
            },
        )
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar, const N: usize>(x: &[T; N]) -> [T; N] {
        let (_, pullback) = Self::__vjp::<T, N>(x);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        d_x
    }
    /// The value of `total` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar, const N: usize>(x: &[T; N]) -> (T, [T; N]) {
        let (value, pullback) = Self::__vjp::<T, N>(x);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar, const N: usize>(
        x: &[T; N],
        d_x: &mut [T; N],
    ) -> T {
        let (value, pullback) = Self::__vjp::<T, N>(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, d_x);
        value
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar, const N: usize>(args: &[T; N], tangents: &[T; N]) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T, N>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar, const N: usize>(x: &[T; N], x_dot: &[T; N]) -> (T, T) {
        let d_x_given = ::core::clone::Clone::clone(&*x_dot);
        let (out, pullback) = total_vjp(x);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<T>(&zero) {
            let d_x = pullback(::chainrule::__private::unit::<T>(&zero, at));
            ::chainrule::__private::set_component::<
                T,
            >(
                &mut tangent,
                at,
                0.0
                    + <[T; N] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    ),
            );
        }
        (out, tangent)
    }
}

/// The derivatives of the function `halve`.
pub enum halve {}
impl halve {
    /// The result of `halve` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        self::halve_vjp(x)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64,)>) {
        let (out, pullback) = self::halve_vjp(x);
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = pullback(d_out);
                (d_x,)
            }),
        )
    }
    /// The gradient of `halve`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(x);
        let (d_x,) = pullback(1.0);
        d_x
    }
    /// The value of `halve` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x);
        let (d_x,) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `halve`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `halve` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let d_x_given = x_dot;
        let (out, pullback) = self::halve_vjp(x);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<f64>(&zero) {
            let d_x = pullback(::chainrule::__private::unit::<f64>(&zero, at));
            ::chainrule::__private::set_component::<
                f64,
            >(
                &mut tangent,
                at,
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &d_x_given,
                    ),
            );
        }
        (out, tangent)
    }
}

/// The derivatives of the function `of_pullbacks`.
pub enum of_pullbacks {}
impl of_pullbacks {
    /// The result of `of_pullbacks` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let ((r, phi), polar_pullback) = polar::__vjp(x, y);
        let t1 = r * phi;
        let mut a = [t1, x, phi];
        let (first, relax_pullback) = relax::__vjp(&mut a, y);
        let a_before = a;
        let (t2, total_pullback) = total::__vjp(&a);
        let (t3, relax_pullback_1) = relax::__vjp(&mut a[1..], x);
        let sum = t2 + t3;
        let mut t4 = ::chainrule::__private::vec![x, y, r];
        let len = t4.len();
        let t5 = ::chainrule::__private::vec![1.0, 2.0, 3.0];
        let (t6, weigh_pullback) = weigh::__vjp(&a, t4, t5, 2);
        let t7 = t6 * first;
        let t8 = t7 + sum;
        let (t9, halve_pullback) = halve::__vjp(x);
        let out = t8 + t9;
        (
            out,
            move |d_out: f64| {
                let mut d_t4 = ::chainrule::__private::vec![0.0; len];
                let mut d_a = [0.0; 3];
                let (d_t8, d_t9) = ::chainrule::__private::add_pullback(
                    &t8,
                    &t9,
                    &out,
                    d_out,
                );
                let (t10,) = halve_pullback(d_t9);
                let (d_t7, d_sum) = ::chainrule::__private::add_pullback(
                    &t7,
                    &sum,
                    &t8,
                    d_t8,
                );
                let (d_t6, d_first) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &first,
                    &t7,
                    d_t7,
                );
                let (d_t4_1, _, _) = weigh_pullback(d_t6, &a, &mut d_a);
                ::chainrule::__private::add_assign(&mut d_t4, &d_t4_1);
                let t11 = d_t4[2];
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &sum,
                    d_sum,
                );
                let t12 = d_t4[0];
                let t13 = d_t4[1];
                let (t14,) = relax_pullback_1(d_t3, &mut d_a[1..]);
                total_pullback(d_t2, &a_before, &mut d_a);
                let (t15,) = relax_pullback(d_first, &mut d_a);
                let d_t1 = d_a[0];
                let t16 = d_a[2];
                let (t17, t18) = ::chainrule::__private::mul_pullback(
                    &r,
                    &phi,
                    &t1,
                    d_t1,
                );
                let d_r = ::chainrule::__private::plus(t11, t17);
                let d_phi = ::chainrule::__private::plus(t16, t18);
                let t19 = d_a[1];
                let (t20, t21) = polar_pullback((d_r, d_phi));
                let d_x = t10 + t12 + t14 + t19 + t20;
                let d_y = t13 + t15 + t21;
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
    /// The gradient of `of_pullbacks`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_pullbacks` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_pullbacks`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_pullbacks` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ((r, phi), (r_dot, phi_dot)) = polar::__jvp(x, x_dot, y, y_dot);
        let t1 = r * phi;
        let t1_dot = ::chainrule::__private::strong_mul_pushforward(
            &r,
            &phi,
            &t1,
            &r_dot,
            &phi_dot,
        );
        let phi_dot_1 = phi_dot.clone();
        let mut a = [t1, x, phi];
        let mut a_dot = [t1_dot, x_dot, phi_dot_1];
        let (first, first_dot) = relax::__jvp(&mut a, &mut a_dot, y, y_dot);
        let (t2, t2_dot) = total::__jvp(&a, &a_dot);
        let (t3, t3_dot) = relax::__jvp(&mut a[1..], &mut a_dot[1..], x, x_dot);
        let sum = t2 + t3;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t3,
            &sum,
            &t2_dot,
            &t3_dot,
        );
        let r_dot_1 = r_dot.clone();
        let t4 = ::chainrule::__private::vec![x, y, r];
        let t4_dot = ::chainrule::__private::vec![x_dot, y_dot, r_dot_1];
        let t5 = ::chainrule::__private::vec![1.0, 2.0, 3.0];
        let t5_dot = ::chainrule::__private::zeros_like(&t5);
        let (t6, t6_dot) = weigh::__jvp(&a, &a_dot, t4, t4_dot, t5, t5_dot, 2, ());
        let t7 = t6 * first;
        let t7_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &first,
            &t7,
            &t6_dot,
            &first_dot,
        );
        let t8 = t7 + sum;
        let t8_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &sum,
            &t8,
            &t7_dot,
            &sum_dot,
        );
        let (t9, t9_dot) = halve::__jvp(x, x_dot);
        let out = t8 + t9;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t8,
            &t9,
            &out,
            &t8_dot,
            &t9_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `half_stopped`.
pub enum half_stopped {}
impl half_stopped {
    /// The result of `half_stopped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let held = ::chainrule::__private::stopped::<stop_gradient, _>(x * y);
        let out = held * x
            + ::chainrule::__private::stopped::<chainrule::stop_gradient, _>(y.sin());
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * held;
                (d_x, 0.0)
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
    /// The gradient of `half_stopped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `half_stopped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `half_stopped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `half_stopped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let held = ::chainrule::__private::stopped::<stop_gradient, _>(x * y);
        let t1_dot = x_dot * held;
        let out = held * x
            + ::chainrule::__private::stopped::<chainrule::stop_gradient, _>(y.sin());
        (out, t1_dot)
    }
}

/// The derivatives of the function `stopped_memory`.
pub enum stopped_memory {}
impl stopped_memory {
    /// The result of `stopped_memory` and its pullback, which takes the cotangent of the result.
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
        let t1 = x[0];
        let mut a = [y, t1 * y];
        let t2 = ::chainrule::__private::stopped::<
            stop_gradient,
            _,
        >(::core::clone::Clone::clone(&a));
        let held = t2;
        let t3 = ::chainrule::__private::stopped::<stop_gradient, _>(x.to_vec());
        let t4 = t3;
        let t5 = ::chainrule::__private::stopped::<
            chainrule::stop_gradient,
            _,
        >(x[1..].to_vec());
        let t6 = t5;
        let mut t7 = ::chainrule::__private::vec![y, 2.0];
        let t8 = ::chainrule::__private::stopped::<
            stop_gradient,
            _,
        >(::core::clone::Clone::clone(&t7));
        let v = t8;
        let c = ::chainrule::__private::stopped::<stop_gradient, _>(y);
        let d = ::chainrule::__private::stopped::<stop_gradient, _>(x[0]);
        let t9 = held[1];
        let t10 = t4[0];
        let t11 = t6[0];
        let t12 = v[0];
        let t13 = c * d;
        let out = t9 * y + t10 * a[0] + t11 * y + t12 * x[1] + t13 * y;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_a = [0.0; 2];
                let d_t14 = d_out * t12;
                d_x[1] += d_t14;
                let d_t15 = d_out * t10;
                d_a[0] += d_t15;
                let d_t16 = d_a[1];
                let d_t1 = d_t16 * y;
                d_x[0] += d_t1;
                let d_y = d_out * t13 + d_out * t11 + d_out * t9 + d_a[0] + d_t16 * t1;
                (d_y,)
            },
        )
    }
    /// The gradient of `stopped_memory`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `stopped_memory` and its gradient.
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
    /// The value of `stopped_memory`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `stopped_memory` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x[0];
        let mut a = [y, t1 * y];
        let a_dot = [y_dot, x_dot[0] * y + y_dot * t1];
        let t2 = ::chainrule::__private::stopped::<
            stop_gradient,
            _,
        >(::core::clone::Clone::clone(&a));
        let held = t2;
        let t3 = ::chainrule::__private::stopped::<stop_gradient, _>(x.to_vec());
        let t4 = t3;
        let t5 = ::chainrule::__private::stopped::<
            chainrule::stop_gradient,
            _,
        >(x[1..].to_vec());
        let t6 = t5;
        let mut t7 = ::chainrule::__private::vec![y, 2.0];
        let t8 = ::chainrule::__private::stopped::<
            stop_gradient,
            _,
        >(::core::clone::Clone::clone(&t7));
        let v = t8;
        let c = ::chainrule::__private::stopped::<stop_gradient, _>(y);
        let d = ::chainrule::__private::stopped::<stop_gradient, _>(x[0]);
        let t9 = held[1];
        let t10 = t4[0];
        let t11 = t6[0];
        let t12 = v[0];
        let t13 = c * d;
        let out = t9 * y + t10 * a[0] + t11 * y + t12 * x[1] + t13 * y;
        let out_dot = y_dot * t9 + a_dot[0] * t10 + y_dot * t11 + x_dot[1] * t12
            + y_dot * t13;
        (out, out_dot)
    }
}

/// The derivatives of the function `stopped_in_loop`.
pub enum stopped_in_loop {}
impl stopped_in_loop {
    /// The result of `stopped_in_loop` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut norm: f64 = 0.0;
        for i in 0..t1 {
            let t3 = x[i];
            let t4 = ::chainrule::__private::stopped::<stop_gradient, _>(norm + 1.0);
            saved_t2[i] = t4;
            norm += ::chainrule::__private::stopped::<stop_gradient, _>(t3) * t3 / t4;
        }
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            sum += ::chainrule::__private::stopped::<stop_gradient, _>(x[k]);
        }
        let out = norm * sum;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t5 = x.len();
                let d_norm = d_out * sum;
                for i in 0..t5 {
                    let d_t6 = ::chainrule::__private::zero_mul(
                        d_norm,
                        1.0 / saved_t2[..t5][i],
                    );
                    let d_t3 = d_t6
                        * ::chainrule::__private::stopped::<stop_gradient, _>(x[i]);
                    d_x[..t5][i] += d_t3;
                }
            },
        )
    }
    /// The gradient of `stopped_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `stopped_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `stopped_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `stopped_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut norm: f64 = 0.0;
        let mut norm_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            let t2 = ::chainrule::__private::stopped::<stop_gradient, _>(t1);
            let t3 = ::chainrule::__private::stopped::<stop_gradient, _>(norm + 1.0);
            norm += t2 * t1 / t3;
            norm_dot += ::chainrule::__private::zero_mul(x_dot[i] * t2, 1.0 / t3);
        }
        let len = x.len();
        let mut sum: f64 = -0.0;
        for k in 0..len {
            sum += ::chainrule::__private::stopped::<stop_gradient, _>(x[k]);
        }
        let out = norm * sum;
        let out_dot = ::chainrule::__private::strong_mul(norm_dot, sum);
        (out, out_dot)
    }
}

impl Spring {
    /// The result of `of_force` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn of_force_vjp(
        self: Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__of_force_vjp(self, x);
        (
            out,
            move |d_out: f64| {
                let (d_self, d_x) = pullback(d_out);
                (d_self, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __of_force_vjp(
        this: Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let (t1, force_pullback) = this
            .__receiver_of_force()
            .__differentiated_force(x * x);
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let d_t1 = d_out * x;
                let (d_t2,) = force_pullback(d_t1, &this, &mut d_this);
                let t3 = d_t2 * x;
                let d_x = d_out * t1 + t3 + t3;
                (d_this, d_x)
            },
        )
    }
    /// The gradient of `of_force`, with the shape of its arguments.
    #[inline]
    pub fn of_force_grad(
        self: Self,
        x: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__of_force_vjp(self, x);
        let (d_self, d_x) = pullback(1.0);
        (d_self, d_x)
    }
    /// The value of `of_force` and its gradient.
    #[inline]
    pub fn of_force_value_and_grad(
        self: Self,
        x: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__of_force_vjp(self, x);
        let (d_self, d_x) = pullback(1.0);
        (value, (d_self, d_x))
    }
    /// The value of `of_force`; its gradient is added to the buffers.
    #[inline]
    pub fn of_force_accumulate_grad(
        self: Self,
        x: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__of_force_vjp(self, x);
        let (d_self_added, d_x_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        *d_x += d_x_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_of_force(
        self: Self,
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__of_force_vjp(self, x);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_x) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_x,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_of_force(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_of_force(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `of_force` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn of_force_jvp(
        self: Self,
        args: f64,
        tangents: (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let x = args;
        let (this_dot, x_dot) = tangents;
        Self::__of_force_jvp(self, this_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __of_force_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut this_dot_1 = this_dot.clone();
        let (t1, t1_dot) = this
            .__differentiated_force_forward(
                &mut this_dot_1,
                x * x,
                x_dot * x + x_dot * x,
            );
        let out = t1 * x;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, t1);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_of_force_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        Self::__of_force_jvp(self, ::core::clone::Clone::clone(this_dot), x, x_dot)
    }
}

/// The derivatives of the function `pull`.
pub enum pull {}
impl pull {
    /// The result of `pull` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        stiffness: f64,
        rest: f64,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        use ::core::clone::Clone as _;
        let mut spring = Spring {
            stiffness: stiffness,
            rest: rest,
        };
        let spring_before = spring.__keep_for_force();
        let (t1, force_pullback) = spring
            .__receiver_of_force()
            .__differentiated_force(x);
        let spring_before_1 = spring.__keep_for_force();
        let (t2, force_pullback_1) = spring
            .__receiver_of_force()
            .__differentiated_force(2.0 * x);
        let zeros = ::chainrule::__private::zeros_like(&spring);
        let t3 = t1 * t2;
        let t4 = spring.rest;
        let out = t3 + t4;
        (
            out,
            move |d_out: f64| {
                let mut d_spring = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_spring.rest, &d_t4);
                let d_t1 = d_t3 * t2;
                let d_t2 = d_t3 * t1;
                let (d_t5,) = force_pullback_1(d_t2, &spring_before_1, &mut d_spring);
                let (t6,) = force_pullback(d_t1, &spring_before, &mut d_spring);
                let d_stiffness = *d_spring.__Spring_stiffness_mut();
                let d_rest = *d_spring.__Spring_rest_mut();
                let d_x = d_t5 * 2.0 + t6;
                (d_stiffness, d_rest, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        stiffness: f64,
        rest: f64,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(stiffness, rest, x)
    }
    /// The gradient of `pull`, with the shape of its arguments.
    #[inline]
    pub fn grad(stiffness: f64, rest: f64, x: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(stiffness, rest, x);
        pullback(1.0)
    }
    /// The value of `pull` and its gradient.
    #[inline]
    pub fn value_and_grad(stiffness: f64, rest: f64, x: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(stiffness, rest, x);
        (value, pullback(1.0))
    }
    /// The value of `pull`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        stiffness: f64,
        rest: f64,
        x: f64,
        d_stiffness: &mut f64,
        d_rest: &mut f64,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(stiffness, rest, x);
        let (d_stiffness_added, d_rest_added, d_x_added) = pullback(1.0);
        *d_stiffness += d_stiffness_added;
        *d_rest += d_rest_added;
        *d_x += d_x_added;
        value
    }
    /// The result of `pull` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (stiffness, rest, x) = args;
        let (stiffness_dot, rest_dot, x_dot) = tangents;
        Self::__jvp(stiffness, stiffness_dot, rest, rest_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        stiffness: f64,
        stiffness_dot: f64,
        rest: f64,
        rest_dot: f64,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let mut spring = Spring {
            stiffness: stiffness,
            rest: rest,
        };
        let mut spring_dot = ::chainrule::__zeros_of!(& spring);
        ::chainrule::__private::write_part(
            spring_dot.__Spring_stiffness_mut(),
            &stiffness_dot,
        );
        ::chainrule::__private::write_part(spring_dot.__Spring_rest_mut(), &rest_dot);
        let (t1, t1_dot) = spring
            .__differentiated_force_forward(&mut spring_dot, x, x_dot);
        let (t2, t2_dot) = spring
            .__differentiated_force_forward(&mut spring_dot, 2.0 * x, x_dot * 2.0);
        let t3 = t1 * t2;
        let t4 = spring.rest;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &spring_dot.rest);
        let out = t3 + t4;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t4,
            &out,
            &(::chainrule::__private::strong_mul(t1_dot, t2)
                + ::chainrule::__private::strong_mul(t2_dot, t1)),
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `store`.
pub enum store {}
impl store {
    /// The result of `store` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(spring: &Spring, x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(spring, x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, spring, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        spring: &Spring,
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &Spring, &mut ()) -> (f64,) + use<>) {
        let (t1, potential_pullback) = Spring::__potential_vjp(spring, x.sin());
        let out = t1 * x;
        (
            out,
            move |d_out: f64, spring: &Spring, _: &mut ()| {
                let d_t1 = d_out * x;
                let (d_t2,) = potential_pullback(
                    d_t1,
                    spring,
                    ::chainrule::__private::unread(
                        &mut ::core::option::Option::None,
                        &*spring,
                    ),
                );
                let d_x = d_out * t1 + d_t2 * x.cos();
                (d_x,)
            },
        )
    }
    /// The gradient of `store`, with the shape of its arguments.
    #[inline]
    pub fn grad(spring: &Spring, x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(spring, x);
        let (d_x,) = pullback(1.0, spring, &mut ());
        d_x
    }
    /// The value of `store` and its gradient.
    #[inline]
    pub fn value_and_grad(spring: &Spring, x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(spring, x);
        let (d_x,) = pullback(1.0, spring, &mut ());
        (value, d_x)
    }
    /// The value of `store`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(spring: &Spring, x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(spring, x);
        let (d_x_added,) = pullback(1.0, spring, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `store` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&Spring, f64), tangents: f64) -> (f64, f64) {
        let (spring, x) = args;
        let x_dot = tangents;
        let spring_dot = ();
        Self::__jvp(spring, &spring_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        spring: &Spring,
        spring_dot: &impl ?::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let spring_dot_1 = ::chainrule::__zeros_of!(spring);
        let (t1, t1_dot) = Spring::__potential_jvp(
            spring,
            &spring_dot_1,
            x.sin(),
            x_dot * x.cos(),
        );
        let out = t1 * x;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `cube_by_hand`.
pub enum cube_by_hand {}
impl cube_by_hand {
    /// The result of `cube_by_hand` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = cube_by_hand(x);
        (
            out,
            move |d_out: f64| {
                let partial = 3.0 * x * x;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
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
    /// The gradient of `cube_by_hand`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cube_by_hand` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cube_by_hand`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cube_by_hand` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = cube_by_hand(x);
        let partial = 3.0 * x * x;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `cubes`.
pub enum cubes {}
impl cubes {
    /// The result of `cubes` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, cube_by_hand_pullback) = cube_by_hand::__vjp(2.0 * x);
        let (t2, cube_by_hand_pullback_1) = cube_by_hand::__vjp(x);
        let out = t1 + t2;
        (
            out,
            move |d_out: f64| {
                let (t3,) = cube_by_hand_pullback_1(d_out);
                let (d_t4,) = cube_by_hand_pullback(d_out);
                let d_x = t3 + d_t4 * 2.0;
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
    /// The gradient of `cubes`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cubes` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cubes`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cubes` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = cube_by_hand::__jvp(2.0 * x, x_dot * 2.0);
        let (t2, t2_dot) = cube_by_hand::__jvp(x, x_dot);
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `pulled`.
pub enum pulled {}
impl pulled {
    /// The result of `pulled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_by>(
        r: f64,
        by: &'d_by Arrow,
        out: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> (f64, <Arrow as ::chainrule::Differentiable>::Tangent) + use<'d_by>,
    ) {
        pulled_vjp(r, by, out)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Arrow,
            &mut <Arrow as ::chainrule::Differentiable>::Tangent,
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = pulled_vjp(r, by, out);
        (
            out,
            move |
                d_out_1: f64,
                _: &Arrow,
                d_by: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
                d_out: &mut [f64]|
            {
                let (d_r, d_by_added) = pullback(d_out_1, d_out);
                ::chainrule::__private::add_assign(d_by, &d_by_added);
                (d_r,)
            },
        )
    }
    /// The gradient of `pulled`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
    ) -> (
        f64,
        <Arrow as ::chainrule::Differentiable>::Tangent,
        ::chainrule::__private::Vec<f64>,
    ) {
        let (_, pullback) = Self::__vjp(r, by, out);
        let mut d_by = ::chainrule::__private::zeros_like(by);
        let mut d_out = ::chainrule::__private::zeros_like(&*out);
        let (d_r,) = pullback(1.0, by, &mut d_by, &mut d_out);
        (d_r, d_by, d_out)
    }
    /// The value of `pulled` and its gradient.
    #[inline]
    pub fn value_and_grad(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
    ) -> (
        f64,
        (
            f64,
            <Arrow as ::chainrule::Differentiable>::Tangent,
            ::chainrule::__private::Vec<f64>,
        ),
    ) {
        let (value, pullback) = Self::__vjp(r, by, out);
        let mut d_by = ::chainrule::__private::zeros_like(by);
        let mut d_out = ::chainrule::__private::zeros_like(&*out);
        let (d_r,) = pullback(1.0, by, &mut d_by, &mut d_out);
        (value, (d_r, d_by, d_out))
    }
    /// The value of `pulled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
        d_r: &mut f64,
        d_by: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        d_out: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(r, by, out);
        let mut d_out_added = ::chainrule::__private::zeros_like(&*out);
        let (d_r_added,) = pullback(1.0, by, d_by, &mut d_out_added);
        *d_r += d_r_added;
        ::chainrule::__private::add_assign(d_out, &d_out_added);
        value
    }
    /// The result of `pulled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, &Arrow, &mut [f64]),
        tangents: (f64, &<Arrow as ::chainrule::Differentiable>::Tangent, &mut [f64]),
    ) -> (f64, f64) {
        let (r, by, out) = args;
        let (r_dot, by_dot, out_dot) = tangents;
        Self::__jvp(r, r_dot, by, by_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        r: f64,
        r_dot: f64,
        by: &Arrow,
        by_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> (f64, f64) {
        let d_out_zeros = ::chainrule::__private::zeros_like(&*out);
        let d_r_given = r_dot;
        let d_by_given = ::core::clone::Clone::clone(&*by_dot);
        let d_out_given = out_dot.to_vec();
        let (out, pullback) = pulled_vjp(r, by, out);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::core::clone::Clone::clone(&zero);
        for at in 0..::chainrule::__private::components::<f64>(&zero) {
            let mut d_out = ::core::clone::Clone::clone(&d_out_zeros);
            let (d_r, d_by) = pullback(
                ::chainrule::__private::unit::<f64>(&zero, at),
                &mut d_out,
            );
            ::chainrule::__private::set_component::<
                f64,
            >(
                &mut tangent,
                at,
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_r,
                        &d_r_given,
                    )
                    + <Arrow as ::chainrule::Differentiable>::dot_tangents(
                        &d_by,
                        &d_by_given,
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_out,
                        &d_out_given,
                    ),
            );
        }
        let mut d_out_written = ::core::clone::Clone::clone(&d_out_zeros);
        for at in 0..::chainrule::__private::components::<[f64]>(&d_out_zeros) {
            let mut d_out = ::chainrule::__private::unit::<[f64]>(&d_out_zeros, at);
            let (d_r, d_by) = pullback(::core::clone::Clone::clone(&zero), &mut d_out);
            ::chainrule::__private::set_component::<
                [f64],
            >(
                &mut d_out_written,
                at,
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_r,
                        &d_r_given,
                    )
                    + <Arrow as ::chainrule::Differentiable>::dot_tangents(
                        &d_by,
                        &d_by_given,
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_out,
                        &d_out_given,
                    ),
            );
        }
        ::chainrule::__private::write_part(out_dot, &d_out_written);
        (out, tangent)
    }
    /// The result of `pulled` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, &Arrow, &mut [f64]),
        tangents: (
            ::chainrule::Lanes<f64, __LANES>,
            &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            &mut [::chainrule::Lanes<f64, __LANES>],
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (r, by, out) = args;
        let (r_dot, by_dot, out_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(r, r_dot, by, by_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        r: f64,
        r_dot: ::chainrule::Lanes<f64, __LANES>,
        by: &Arrow,
        by_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        out: &mut [f64],
        out_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let d_out_zeros = ::chainrule::__private::zeros_like(&*out);
        let mut d_out_written = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(&*out);
        let d_r_given = r_dot;
        let d_by_given = ::core::clone::Clone::clone(&*by_dot);
        let d_out_given = out_dot.to_vec();
        let (out, pullback) = pulled_vjp(r, by, out);
        let zero = ::chainrule::__private::zeros_like(&out);
        let mut tangent = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&out);
        for at in 0..::chainrule::__private::components::<f64>(&zero) {
            let mut d_out = ::core::clone::Clone::clone(&d_out_zeros);
            let (d_r, d_by) = pullback(
                ::chainrule::__private::unit::<f64>(&zero, at),
                &mut d_out,
            );
            let mut sums = [0.0; __LANES];
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                f64,
            >(&d_r, &d_r_given, &mut sums);
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                Arrow,
            >(&d_by, &d_by_given, &mut sums);
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                [f64],
            >(&d_out, &d_out_given, &mut sums);
            ::chainrule::__private::jacobian::set::<
                __LANES,
                f64,
            >(&mut tangent, at, &sums);
        }
        for at in 0..::chainrule::__private::components::<[f64]>(&d_out_zeros) {
            let mut d_out = ::chainrule::__private::unit::<[f64]>(&d_out_zeros, at);
            let (d_r, d_by) = pullback(::core::clone::Clone::clone(&zero), &mut d_out);
            let mut sums = [0.0; __LANES];
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                f64,
            >(&d_r, &d_r_given, &mut sums);
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                Arrow,
            >(&d_by, &d_by_given, &mut sums);
            ::chainrule::__private::jacobian::dot::<
                __LANES,
                [f64],
            >(&d_out, &d_out_given, &mut sums);
            ::chainrule::__private::jacobian::set::<
                __LANES,
                [f64],
            >(&mut d_out_written, at, &sums);
        }
        ::chainrule::__private::write_part(out_dot, &d_out_written);
        (out, tangent)
    }
    /// The Jacobian of `pulled`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(r: f64, by: &Arrow, out: &mut [f64]) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(r, by, out, &mut jacobian);
        jacobian
    }
    /// The result of `pulled`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
        jacobian: &mut [f64],
    ) -> f64 {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(r, by, out, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        r: f64,
        by: &Arrow,
        out: &mut [f64],
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> f64 {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_r_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&r);
        let mut d_by_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Arrow,
        >(by);
        let mut d_out_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(&*out);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_r_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, Arrow>(&d_by_lanes);
        let known = <f64 as ::chainrule::__private::jacobian::Components<
            __LANES,
        >>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let d_out_before = is_again.then(|| ::chainrule::__private::owned(&*out));
        let outputs = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_out_lanes);
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(
                ::core::clone::Clone::clone(&r),
                by,
                &mut *out,
            );
            let zero = ::chainrule::__private::zeros_like::<f64>(&value);
            let rows = ::chainrule::__private::components::<f64>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_r_zero = 0.0;
                let d_by_zero = ::chainrule::__private::zeros_like(by);
                let d_out_zero = ::chainrule::__private::zeros_like(&*out);
                let mut d_out = ::core::clone::Clone::clone(&d_out_zero);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        f64,
                    >(&mut seed, &zero, &mut at);
                    ::chainrule::__private::jacobian::choose::<
                        [f64],
                    >(&mut d_out, &d_out_zero, &mut at);
                    let (mut d_r, mut d_by) = pullback(
                        ::core::clone::Clone::clone(&seed),
                        &mut d_out,
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_r, &d_r_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Arrow,
                    >(&mut d_by, &d_by_zero, row);
                }
                return value;
            }
            if let ::core::option::Option::Some(before) = &d_out_before {
                ::chainrule::__private::jacobian::restore_slice(out, before);
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_r_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Arrow,
            >(&mut d_by_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (::core::clone::Clone::clone(&r), by, &mut *out),
                (::core::clone::Clone::clone(&d_r_lanes), &d_by_lanes, &mut d_out_lanes),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                f64,
            >(&value_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    [f64],
                >(&d_out_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&value_lanes, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64],
            >(&d_out_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
            if let ::core::option::Option::Some(before) = &d_out_before {
                ::chainrule::__private::jacobian::restore_slice(out, before);
            }
            d_out_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                [f64],
            >(&*out);
        }
    }
}
impl ::chainrule::__private::TakesMut<2> for pulled {}

/// The derivatives of the function `pulls`.
pub enum pulls {}
impl pulls {
    /// The result of `pulls` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        r: f64,
        by: &Arrow,
    ) -> (
        [f64; 3],
        impl ::core::ops::Fn(
            [f64; 3],
        ) -> (f64, <Arrow as ::chainrule::Differentiable>::Tangent),
    ) {
        let (out, pullback) = Self::__vjp(r, by);
        (
            out,
            move |d_out: [f64; 3]| {
                let mut d_by = ::chainrule::__private::zeros_like(by);
                let (d_r,) = pullback(d_out, by, &mut d_by);
                (d_r, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        r: f64,
        by: &Arrow,
    ) -> (
        [f64; 3],
        impl ::core::ops::Fn(
            [f64; 3],
            &Arrow,
            &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let mut out_1 = [r * r, 3.0];
        let (value, pulled_pullback) = pulled::__vjp(r, by, &mut out_1);
        let out = [value, out_1[0], out_1[1]];
        (
            out,
            move |
                d_out: [f64; 3],
                by: &Arrow,
                d_by: &mut <Arrow as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let mut d_out_1_1 = [0.0; 2];
                let d_value = d_out_1[0];
                let d_t1 = d_out_1[1];
                let d_t2 = d_out_1[2];
                d_out_1_1[1] += d_t2;
                d_out_1_1[0] += d_t1;
                let (t3,) = pulled_pullback(d_value, by, &mut *d_by, &mut d_out_1_1);
                let d_t4 = d_out_1_1[0];
                let t5 = d_t4 * r;
                let d_r = t3 + t5 + t5;
                (d_r,)
            },
        )
    }
    /// The result of `pulls` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, &Arrow),
        tangents: (f64, &<Arrow as ::chainrule::Differentiable>::Tangent),
    ) -> ([f64; 3], [f64; 3]) {
        let (r, by) = args;
        let (r_dot, by_dot) = tangents;
        Self::__jvp(r, r_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        r: f64,
        r_dot: f64,
        by: &Arrow,
        by_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
    ) -> ([f64; 3], [f64; 3]) {
        let mut out_1 = [r * r, 3.0];
        let mut out_1_dot = [r_dot * r + r_dot * r, 0.0];
        let (value, value_dot) = pulled::__jvp(
            r,
            r_dot,
            by,
            by_dot,
            &mut out_1,
            &mut out_1_dot,
        );
        let out = [value, out_1[0], out_1[1]];
        let out_dot = [value_dot, out_1_dot[0], out_1_dot[1]];
        (out, out_dot)
    }
    /// The result of `pulls` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, &Arrow),
        tangents: (
            ::chainrule::Lanes<f64, __LANES>,
            &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ),
    ) -> ([f64; 3], [::chainrule::Lanes<f64, __LANES>; 3]) {
        let (r, by) = args;
        let (r_dot, by_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(r, r_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        r: f64,
        r_dot: ::chainrule::Lanes<f64, __LANES>,
        by: &Arrow,
        by_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
    ) -> ([f64; 3], [::chainrule::Lanes<f64, __LANES>; 3]) {
        let mut out_1 = [r * r, 3.0];
        let mut out_1_dot = [r_dot * (2.0 * r), ::chainrule::__private::lanes::zero()];
        let (value, value_dot) = pulled::__differentiate_with_lanes(
            r,
            r_dot,
            by,
            by_dot,
            &mut out_1,
            &mut out_1_dot,
        );
        let out = [value, out_1[0], out_1[1]];
        let out_dot = [value_dot, out_1_dot[0], out_1_dot[1]];
        (out, out_dot)
    }
    /// The Jacobian of `pulls`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(r: f64, by: &Arrow) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(r, by, &mut jacobian);
        jacobian
    }
    /// The result of `pulls`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(r: f64, by: &Arrow, jacobian: &mut [f64]) -> [f64; 3] {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(r, by, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        r: f64,
        by: &Arrow,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> [f64; 3] {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_r_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&r);
        let mut d_by_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Arrow,
        >(by);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_r_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, Arrow>(&d_by_lanes);
        let known = <[f64; 3] as ::chainrule::__private::jacobian::Components<
            __LANES,
        >>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let outputs = 0;
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(::core::clone::Clone::clone(&r), by);
            let zero = ::chainrule::__private::zeros_like::<[f64; 3]>(&value);
            let rows = ::chainrule::__private::components::<[f64; 3]>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_r_zero = 0.0;
                let d_by_zero = ::chainrule::__private::zeros_like(by);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        [f64; 3],
                    >(&mut seed, &zero, &mut at);
                    let (mut d_r, mut d_by) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_r, &d_r_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Arrow,
                    >(&mut d_by, &d_by_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_r_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Arrow,
            >(&mut d_by_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (::core::clone::Clone::clone(&r), by),
                (::core::clone::Clone::clone(&d_r_lanes), &d_by_lanes),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                [f64; 3],
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64; 3],
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

