/// The derivatives of the function `pairs`.
pub enum pairs {}
impl pairs {
    /// The result of `pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[[f64; 2]],
        charge: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, charge);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_charge = ::chainrule::__private::zeros_like(charge);
                pullback(d_out, x, &mut d_x, charge, &mut d_charge);
                (d_x, d_charge)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[[f64; 2]],
        charge: &[f64],
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
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = x.len();
        let mut energy: f64 = 0.0;
        for i in 0..t2 {
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, i, &[t2]);
            saved_t1.resize(start + i, 0.0);
            let end = start + i;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in 0..i {
                let dx = x[i][0] - x[j][0];
                let dy = x[i][1] - x[j][1];
                let t3 = (dx * dx + dy * dy + 0.1).sqrt();
                saved_t1_1[j] = t3;
                energy += charge[i] * charge[j] / t3;
            }
        }
        (
            energy,
            move |
                d_energy: f64,
                x: &[[f64; 2]],
                d_x: &mut [[f64; 2]],
                charge: &[f64],
                d_charge: &mut [f64]|
            {
                let mut saved_t1_at = saved_t1.len();
                for i in (0..x.len()).rev() {
                    saved_t1_at -= i;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + i;
                    let mut d_t4 = 0.0;
                    let mut d_dy = 0.0;
                    let mut d_dx = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for j in 0..i {
                        let dx = x[i][0] - x[j][0];
                        let dy = x[i][1] - x[j][1];
                        let t5 = charge[i];
                        let t6 = charge[j];
                        let t7 = 1.0 / saved_t1_2[j];
                        let d_t8 = d_energy * t7;
                        let t9 = d_energy * (t5 * t6 * t7 * t7) * t7;
                        let t10 = t9 * dy;
                        let t11 = t9 * dx;
                        let d_t12 = d_t8 * t6;
                        let d_t13 = d_t8 * t5;
                        d_charge[j] += d_t13;
                        let d_dy_1 = -t10;
                        d_x[j][1] += t10;
                        let d_dx_1 = -t11;
                        d_x[j][0] += t11;
                        d_t4 += d_t12;
                        d_dy += d_dy_1;
                        d_dx += d_dx_1;
                    }
                    if 0 < i {
                        d_charge[i] += d_t4;
                        d_x[i][1] += d_dy;
                        d_x[i][0] += d_dx;
                    }
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(
        x: &[[f64; 2]],
        charge: &[f64],
        d_x: &mut [[f64; 2]],
        d_charge: &mut [f64],
    ) -> (f64, ()) {
        let mut energy: f64 = 0.0;
        for i in 0..x.len() {
            let mut d_t1 = 0.0;
            let mut d_dy = 0.0;
            let mut d_dx = 0.0;
            for j in 0..i {
                let dx = x[i][0] - x[j][0];
                let dy = x[i][1] - x[j][1];
                let t2 = charge[i];
                let t3 = charge[j];
                let t4 = t2 * t3;
                let t5 = (dx * dx + dy * dy + 0.1).sqrt();
                let t6 = 1.0 / t5;
                let t7 = t4 * t6 * t6 * t6;
                let t8 = t7 * dy;
                let t9 = t7 * dx;
                let d_t2 = t6 * t3;
                let d_t3 = t6 * t2;
                d_charge[j] += d_t3;
                let d_dy_1 = -t8;
                d_x[j][1] += t8;
                let d_dx_1 = -t9;
                d_x[j][0] += t9;
                energy += t4 / t5;
                d_t1 += d_t2;
                d_dy += d_dy_1;
                d_dx += d_dx_1;
            }
            if 0 < i {
                d_charge[i] += d_t1;
                d_x[i][1] += d_dy;
                d_x[i][0] += d_dx;
            }
        }
        (energy, ())
    }
    /// The gradient of `pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[[f64; 2]],
        charge: &[f64],
    ) -> (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_charge = ::chainrule::__private::zeros_like(charge);
        let (value, ()) = Self::__value_and_grad(x, charge, &mut d_x, &mut d_charge);
        (d_x, d_charge)
    }
    /// The value of `pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[[f64; 2]],
        charge: &[f64],
    ) -> (
        f64,
        (::chainrule::__private::Vec<[f64; 2]>, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_charge = ::chainrule::__private::zeros_like(charge);
        let (value, ()) = Self::__value_and_grad(x, charge, &mut d_x, &mut d_charge);
        (value, (d_x, d_charge))
    }
    /// The value of `pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[[f64; 2]],
        charge: &[f64],
        d_x: &mut [[f64; 2]],
        d_charge: &mut [f64],
    ) -> f64 {
        let (value, ()) = Self::__value_and_grad(x, charge, d_x, d_charge);
        value
    }
    /// The result of `pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[[f64; 2]], &[f64]),
        tangents: (&[[f64; 2]], &[f64]),
    ) -> (f64, f64) {
        let (x, charge) = args;
        let (x_dot, charge_dot) = tangents;
        Self::__jvp(x, x_dot, charge, charge_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[[f64; 2]],
        x_dot: &[[f64; 2]],
        charge: &[f64],
        charge_dot: &[f64],
    ) -> (f64, f64) {
        let mut energy: f64 = 0.0;
        let mut energy_dot = 0.0;
        for i in 0..x.len() {
            for j in 0..i {
                let dx = x[i][0] - x[j][0];
                let dx_dot = x_dot[i][0] - x_dot[j][0];
                let dy = x[i][1] - x[j][1];
                let dy_dot = x_dot[i][1] - x_dot[j][1];
                let t1 = charge[i];
                let t2 = charge[j];
                let t3 = (dx * dx + dy * dy + 0.1).sqrt();
                let t4 = t1 * t2 / t3;
                let t5 = 1.0 / t3;
                energy += t4;
                energy_dot
                    += (charge_dot[i] * t2 + charge_dot[j] * t1) * t5
                        - (dx_dot * dx + dx_dot * dx + (dy_dot * dy + dy_dot * dy))
                            * (0.5 / t3) * (t4 * t5);
            }
        }
        (energy, energy_dot)
    }
}

/// The derivatives of the function `scaled_afterwards`.
pub enum scaled_afterwards {}
impl scaled_afterwards {
    /// The result of `scaled_afterwards` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        m: f64,
        rate: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64, f64),
    ) {
        let (out, pullback) = Self::__vjp(x, m, rate);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_m, d_rate) = pullback(d_out, x, &mut d_x);
                (d_x, d_m, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        m: f64,
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, f64) + use<>) {
        let len = x.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t2 = t1 - m;
            sum += t1 / (1.0 + t2 * t2);
        }
        let t3 = (-rate).exp();
        let out = t3 * sum / x.len() as f64;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let d_t4 = ::chainrule::__private::zero_mul(d_out, 1.0 / len as f64);
                let d_t3 = d_t4 * sum;
                let d_sum = d_t4 * t3;
                let d_t5 = d_t3 * t3;
                let d_rate = -d_t5;
                let mut d_m = 0.0;
                for k in 0..len {
                    let t1 = x[k];
                    let t2 = t1 - m;
                    let t6 = 1.0 / (1.0 + t2 * t2);
                    let t7 = d_sum * (t1 * t6 * t6) * t2;
                    let t8 = t7 + t7;
                    let d_t1 = d_sum * t6 - t8;
                    d_x[k] += d_t1;
                    d_m += t8;
                }
                (d_m, d_rate)
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(
        x: &[f64],
        m: f64,
        rate: f64,
        d_x: &mut [f64],
    ) -> (f64, (f64, f64)) {
        let len = x.len();
        let t1 = (-rate).exp();
        let t2 = 1.0 / len as f64;
        let d_sum = t2 * t1;
        let mut sum: f64 = 0.0;
        let mut d_m = 0.0;
        for k in 0..len {
            let t3 = x[k];
            let t4 = t3 - m;
            let t5 = 1.0 + t4 * t4;
            let t6 = 1.0 / t5;
            let t7 = d_sum * (t3 * t6 * t6) * t4;
            let t8 = t7 + t7;
            let d_t3 = d_sum * t6 - t8;
            d_x[k] += d_t3;
            sum += t3 / t5;
            d_m += t8;
        }
        let out = t1 * sum / x.len() as f64;
        let d_t1 = t2 * sum;
        let d_t9 = d_t1 * t1;
        let d_rate = -d_t9;
        (out, (d_m, d_rate))
    }
    /// The gradient of `scaled_afterwards`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        m: f64,
        rate: f64,
    ) -> (::chainrule::__private::Vec<f64>, f64, f64) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (value, (d_m, d_rate)) = Self::__value_and_grad(x, m, rate, &mut d_x);
        (d_x, d_m, d_rate)
    }
    /// The value of `scaled_afterwards` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        m: f64,
        rate: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64, f64)) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (value, (d_m, d_rate)) = Self::__value_and_grad(x, m, rate, &mut d_x);
        (value, (d_x, d_m, d_rate))
    }
    /// The value of `scaled_afterwards`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        m: f64,
        rate: f64,
        d_x: &mut [f64],
        d_m: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, (d_m_added, d_rate_added)) = Self::__value_and_grad(x, m, rate, d_x);
        *d_m += d_m_added;
        *d_rate += d_rate_added;
        value
    }
    /// The result of `scaled_afterwards` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, f64), tangents: (&[f64], f64, f64)) -> (f64, f64) {
        let (x, m, rate) = args;
        let (x_dot, m_dot, rate_dot) = tangents;
        Self::__jvp(x, x_dot, m, m_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        m: f64,
        m_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        let len = x.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = t1 - m;
            let t2_dot = t1_dot - m_dot;
            let t3 = 1.0 + t2 * t2;
            let t4 = t1 / t3;
            let t5 = 1.0 / t3;
            sum += t4;
            sum_dot += t1_dot * t5 - (t2_dot * t2 + t2_dot * t2) * (t4 * t5);
        }
        let t6 = (-rate).exp();
        let t7 = x.len() as f64;
        let out = t6 * sum / t7;
        let out_dot = ::chainrule::__private::zero_mul(
            -rate_dot * t6 * sum + sum_dot * t6,
            1.0 / t7,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `squared_afterwards`.
pub enum squared_afterwards {}
impl squared_afterwards {
    /// The result of `squared_afterwards` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = x[k];
            sum += 1.0 / (1.0 + t1 * t1);
        }
        let out = sum * sum;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let t2 = d_out * sum;
                let d_sum = t2 + t2;
                for k in 0..len {
                    let t1 = x[k];
                    let t3 = 1.0 / (1.0 + t1 * t1);
                    let d_t1 = -2.0 * (d_sum * (t3 * t3) * t1);
                    d_x[..len][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `squared_afterwards`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `squared_afterwards` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `squared_afterwards`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `squared_afterwards` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = 1.0 + t1 * t1;
            let t3 = 1.0 / t2;
            sum += t3;
            sum_dot -= (t1_dot * t1 + t1_dot * t1) * (t3 * (1.0 / t2));
        }
        let out = sum * sum;
        let out_dot = sum_dot * sum + sum_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `overwritten_later`.
pub enum overwritten_later {}
impl overwritten_later {
    /// The result of `overwritten_later` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut a = ::chainrule::__private::vec![x; n];
        let len = a.len();
        let a_before = a.clone();
        let mut sum: f64 = 0.0;
        for i in 0..n {
            let t1 = a[i];
            sum += t1 / (2.0 + t1);
        }
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum_1 = sum;
        for i_1 in 0..n {
            a[i_1] = sum_1 / (1.0 + x * x);
            saved_sum[i_1] = sum_1;
            sum_1 += a[i_1] * x;
        }
        (
            sum_1,
            move |d_sum_1: f64| {
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                let mut t2 = d_sum_1;
                let mut d_x = 0.0;
                for i_1 in (0..n).rev() {
                    let sum_1 = saved_sum[i_1];
                    let d_t3 = t2 * x;
                    d_a[i_1] += d_t3;
                    let d_t4 = d_a[i_1];
                    d_a[i_1] = 0.0;
                    let t5 = 1.0 / (1.0 + x * x);
                    (t2, d_x) = (
                        t2 + d_t4 * t5,
                        d_x + t2 * a[i_1] - d_t4 * (sum_1 * t5 * t5) * (x + x),
                    );
                }
                for i in 0..n {
                    let t1 = a_before[..n][i];
                    let t6 = 1.0 / (2.0 + t1);
                    let d_t1 = ::chainrule::__private::zero_mul(t2, t6)
                        - ::chainrule::__private::zero_mul(t2, t1 * t6 * t6);
                    d_a[..n][i] += d_t1;
                }
                let d_x_1 = d_x + ::chainrule::__private::sum_all(&d_a);
                (d_x_1, ())
            },
        )
    }
    /// The gradient of `overwritten_later`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `overwritten_later` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `overwritten_later`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `overwritten_later` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = ::chainrule::__private::vec![x; n];
        let mut a_dot = ::chainrule::__private::vec![x_dot; n];
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..n {
            let t1 = a[i];
            let t1_dot = a_dot[i];
            let t2 = 2.0 + t1;
            let t3 = t1 / t2;
            let t4 = 1.0 / t2;
            sum += t3;
            sum_dot
                += ::chainrule::__private::strong_mul(t1_dot, t4)
                    - ::chainrule::__private::strong_mul(t1_dot, t3 * t4);
        }
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for i_1 in 0..n {
            let t5 = 1.0 + x * x;
            let t6 = sum_1 / t5;
            let t7 = 1.0 / t5;
            a[i_1] = t6;
            a_dot[i_1] = ::chainrule::__private::strong_mul(sum_1_dot, t7)
                - ::chainrule::__private::zero_mul(x_dot * x + x_dot * x, t6 * t7);
            let t8 = a[i_1];
            sum_1 += t8 * x;
            sum_1_dot
                += ::chainrule::__private::strong_mul(a_dot[i_1], x)
                    + ::chainrule::__private::zero_mul(x_dot, t8);
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `one_sided`.
pub enum one_sided {}
impl one_sided {
    /// The result of `one_sided` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut saved_root: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = 0.0;
        for k in 0..len {
            if x[k] > 0.5 {
                let root = (x[k] * y + 3.0).sqrt();
                saved_root[k] = root;
                sum += y / root;
            } else {
                let t1 = x[k];
                sum -= t1 * t1 * y;
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_sum_1 = d_sum;
                let mut d_y = 0.0;
                for k in (0..len).rev() {
                    let d_y_1 = if x[k] > 0.5 {
                        let root = saved_root[k];
                        let t2 = 1.0 / root;
                        let t3 = ::chainrule::__private::zero_mul(
                            ::chainrule::__private::zero_mul(d_sum_1, y * t2 * t2),
                            0.5 * t2,
                        );
                        let d_t4 = -::chainrule::__private::zero_mul(y, t3);
                        d_x[k] += d_t4;
                        ::chainrule::__private::zero_mul(d_sum_1, t2)
                            - ::chainrule::__private::zero_mul(x[k], t3)
                    } else {
                        let t1 = x[k];
                        let d_t1 = -2.0 * (d_sum_1 * y * t1);
                        d_x[k] += d_t1;
                        -(d_sum_1 * (t1 * t1))
                    };
                    d_y += d_y_1;
                }
                (d_y,)
            },
        )
    }
    /// The gradient of `one_sided`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `one_sided` and its gradient.
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
    /// The value of `one_sided`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `one_sided` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            if x[k] > 0.5 {
                let t1 = x[k];
                let root = (t1 * y + 3.0).sqrt();
                let root_dot = ::chainrule::__private::zero_mul(
                    x_dot[k] * y + y_dot * t1,
                    0.5 / root,
                );
                let t2 = y / root;
                let t3 = 1.0 / root;
                sum += t2;
                sum_dot
                    += ::chainrule::__private::zero_mul(y_dot, t3)
                        - ::chainrule::__private::strong_mul(root_dot, t2 * t3);
            } else {
                let t4 = x[k];
                let t4_dot = x_dot[k];
                let t5 = t4 * t4;
                sum -= t5 * y;
                sum_dot -= (t4_dot * t4 + t4_dot * t4) * y + y_dot * t5;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `ragged`.
pub enum ragged {}
impl ragged {
    /// The result of `ragged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, t);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_t,) = pullback(d_out, x, &mut d_x);
                (d_x, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_product_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = x.len();
        let mut product: f64 = 1.0;
        for i in 0..t2 {
            let t3 = x.len();
            let len = ::core::cmp::max(i, t3) - i;
            let start = saved_product_1.len();
            ::chainrule::__private::room(&mut saved_product_1, len, &[t2]);
            saved_product_1.resize(start + len, 0.0);
            let end = start + len;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len, &[t2]);
            saved_t1.resize(start_1 + len, 0.0);
            let end_1 = start_1 + len;
            let mut product_1 = product;
            let saved_product_1_1 = &mut saved_product_1[start..end];
            let saved_t1_1 = &mut saved_t1[start_1..end_1];
            for j in i..t3 {
                let t4 = product_1 * x[j] * t;
                let at = j - i;
                saved_product_1_1[at] = product_1;
                saved_t1_1[at] = t4.cos();
                product_1 = product_1 * 0.9 + t4.sin();
            }
            let len_1 = (::core::cmp::max(0, i) as usize);
            let start_2 = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, len_1, &[t2]);
            saved_product.resize(start_2 + len_1, 0.0);
            let end_2 = start_2 + len_1;
            let mut product_2 = product_1;
            let saved_product_2 = &mut saved_product[start_2..end_2];
            for k in 0..i {
                let at_1 = k as usize;
                saved_product_2[at_1] = product_2;
                product_2 *= 1.0 + 0.1 * product_2;
            }
            product = product_2;
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let mut saved_product_1_at = saved_product_1.len();
                let mut saved_t1_at = saved_t1.len();
                let t5 = x.len();
                let mut d_product_1 = d_product;
                let mut d_t = 0.0;
                for i in (0..t5).rev() {
                    let len = ::core::cmp::max(i, t5) - i;
                    let len_1 = (::core::cmp::max(0, i) as usize);
                    saved_product_at -= len_1;
                    let start_3 = saved_product_at;
                    let end_3 = start_3 + len_1;
                    let mut d_product_2 = d_product_1;
                    let saved_product_3 = &saved_product[start_3..end_3];
                    for k in (0..i).rev() {
                        let at_2 = k as usize;
                        let product_2 = saved_product_3[at_2];
                        d_product_2 *= 1.0 + 0.1 * product_2 + product_2 * 0.1;
                    }
                    saved_product_1_at -= len;
                    let start_4 = saved_product_1_at;
                    let end_4 = start_4 + len;
                    saved_t1_at -= len;
                    let start_5 = saved_t1_at;
                    let end_5 = start_5 + len;
                    let mut d_product_1_1 = d_product_2;
                    let mut d_t_1 = 0.0;
                    let saved_product_1_2 = &saved_product_1[start_4..end_4];
                    let saved_t1_2 = &saved_t1[start_5..end_5];
                    for j in (i..t5).rev() {
                        let at_3 = j - i;
                        let product_1 = saved_product_1_2[at_3];
                        let t6 = x[j];
                        let d_t4 = d_product_1_1 * saved_t1_2[at_3];
                        let d_t7 = d_t4 * t;
                        let d_t_2 = d_t4 * (product_1 * t6);
                        let d_t8 = d_t7 * product_1;
                        d_x[j] += d_t8;
                        d_product_1_1 = d_t7 * t6 + d_product_1_1 * 0.9;
                        d_t_1 += d_t_2;
                    }
                    d_product_1 = d_product_1_1;
                    d_t += d_t_1;
                }
                (d_t,)
            },
        )
    }
    /// The gradient of `ragged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], t: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_t,) = pullback(1.0, x, &mut d_x);
        (d_x, d_t)
    }
    /// The value of `ragged` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        t: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_t,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_t))
    }
    /// The value of `ragged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], t: f64, d_x: &mut [f64], d_t: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, t);
        let (d_t_added,) = pullback(1.0, x, d_x);
        *d_t += d_t_added;
        value
    }
    /// The result of `ragged` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, t) = args;
        let (x_dot, t_dot) = tangents;
        Self::__jvp(x, x_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], t: f64, t_dot: f64) -> (f64, f64) {
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..x.len() {
            let mut product_1 = product;
            let mut product_1_dot = product_dot;
            for j in i..x.len() {
                let t1 = x[j];
                let t2 = product_1 * t1;
                let t3 = t2 * t;
                (product_1, product_1_dot) = (
                    product_1 * 0.9 + t3.sin(),
                    product_1_dot * 0.9
                        + ((product_1_dot * t1 + x_dot[j] * product_1) * t + t_dot * t2)
                            * t3.cos(),
                );
            }
            let mut product_2 = product_1;
            let mut product_2_dot = product_1_dot;
            for k in 0..i {
                let t4 = 1.0 + 0.1 * product_2;
                (product_2, product_2_dot) = (
                    product_2 * t4,
                    product_2_dot * t4 + product_2_dot * 0.1 * product_2,
                );
            }
            product = product_2;
            product_dot = product_2_dot;
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `rows_of_a_table`.
pub enum rows_of_a_table {}
impl rows_of_a_table {
    /// The result of `rows_of_a_table` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        table: &[f64],
        start: usize,
        width: usize,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(table, start, width, x);
        (
            out,
            move |d_out: f64| {
                let mut d_table = ::chainrule::__private::zeros_like(table);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, table, &mut d_table, x, &mut d_x);
                (d_table, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        table: &[f64],
        start: usize,
        width: usize,
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> ((), ()) + use<>,
    ) {
        let t1 = x.len();
        let mut saved_row: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let mut row: f64 = 0.0;
            for j in i..width {
                row += table[start + i * width + j] * x[i];
            }
            saved_row[i] = row;
            sum += row * row;
        }
        (
            sum,
            move |
                d_sum: f64,
                table: &[f64],
                d_table: &mut [f64],
                x: &[f64],
                d_x: &mut [f64]|
            {
                for i in 0..x.len() {
                    let row = saved_row[i];
                    let t2 = d_sum * row;
                    let d_row = t2 + t2;
                    let start_1 = start + i * width;
                    let end = start_1 + width;
                    let mut d_t3 = 0.0;
                    for j in i..width {
                        let d_t4 = d_row * x[i];
                        let d_t5 = d_row * table[start_1..end][j];
                        d_table[start_1..end][j] += d_t4;
                        d_t3 += d_t5;
                    }
                    if i < width {
                        d_x[i] += d_t3;
                    }
                }
                ((), ())
            },
        )
    }
    /// The gradient of `rows_of_a_table`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        table: &[f64],
        start: usize,
        width: usize,
        x: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(table, start, width, x);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, table, &mut d_table, x, &mut d_x);
        (d_table, d_x)
    }
    /// The value of `rows_of_a_table` and its gradient.
    #[inline]
    pub fn value_and_grad(
        table: &[f64],
        start: usize,
        width: usize,
        x: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(table, start, width, x);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, table, &mut d_table, x, &mut d_x);
        (value, (d_table, d_x))
    }
    /// The value of `rows_of_a_table`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        table: &[f64],
        start: usize,
        width: usize,
        x: &[f64],
        d_table: &mut [f64],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(table, start, width, x);
        pullback(1.0, table, d_table, x, d_x);
        value
    }
    /// The result of `rows_of_a_table` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], usize, usize, &[f64]),
        tangents: (&[f64], &[f64]),
    ) -> (f64, f64) {
        let (table, start, width, x) = args;
        let (table_dot, x_dot) = tangents;
        let start_dot = ();
        let width_dot = ();
        Self::__jvp(table, table_dot, start, start_dot, width, width_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        table: &[f64],
        table_dot: &[f64],
        start: usize,
        start_dot: impl ::core::marker::Sized,
        width: usize,
        width_dot: impl ::core::marker::Sized,
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let mut row: f64 = 0.0;
            let mut row_dot = 0.0;
            for j in i..width {
                let t1 = start + i * width + j;
                let t2 = table[t1];
                let t3 = x[i];
                row += t2 * t3;
                row_dot += table_dot[t1] * t3 + x_dot[i] * t2;
            }
            sum += row * row;
            sum_dot += row_dot * row + row_dot * row;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `kepler`.
pub enum kepler {}
impl kepler {
    /// The result of `kepler` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mean: f64,
        eccentricity: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: [f64; 30] = [0.0; 30];
        let mut saved_t2: [f64; 30] = [0.0; 30];
        let mut saved_t3: [f64; 30] = [0.0; 30];
        let mut anomaly = mean;
        let mut trips = 0usize;
        for k in 0..30 {
            let t4 = anomaly.sin();
            let t5 = anomaly - eccentricity * t4 - mean;
            let t6 = anomaly.cos();
            let step = t5 / (1.0 - eccentricity * t6);
            let anomaly_1 = anomaly - step;
            let exits = if step.abs() < 1e-13 { true } else { false };
            let at = k as usize;
            saved_t1[at] = t4;
            saved_t2[at] = t5;
            saved_t3[at] = t6;
            trips += 1;
            anomaly = anomaly_1;
            if exits {
                break;
            }
        }
        (
            anomaly,
            move |d_anomaly: f64| {
                let mut t7 = d_anomaly;
                let mut d_mean = 0.0;
                let mut d_eccentricity = 0.0;
                for at_1 in (0..trips).rev() {
                    let t4 = saved_t1[at_1];
                    let t6 = saved_t3[at_1];
                    let t8 = 1.0 / (1.0 - eccentricity * t6);
                    let t9 = ::chainrule::__private::zero_mul(t7, t8);
                    let d_t10 = ::chainrule::__private::zero_mul(
                        t7,
                        saved_t2[at_1] * t8 * t8,
                    );
                    let d_eccentricity_1 = t9 * t4 - d_t10 * t6;
                    t7 = t7 - t9 + t9 * (eccentricity * t6)
                        + d_t10 * (eccentricity * t4);
                    d_mean += t9;
                    d_eccentricity += d_eccentricity_1;
                }
                let d_mean_1 = t7 + d_mean;
                (d_mean_1, d_eccentricity)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        mean: f64,
        eccentricity: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(mean, eccentricity)
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(mean: f64, eccentricity: f64) -> (f64, (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: [f64; 30] = [0.0; 30];
        let mut saved_t2: [f64; 30] = [0.0; 30];
        let mut saved_t3: [f64; 30] = [0.0; 30];
        let mut anomaly = mean;
        let mut trips = 0usize;
        for k in 0..30 {
            let t4 = anomaly.sin();
            let t5 = anomaly - eccentricity * t4 - mean;
            let t6 = anomaly.cos();
            let step = t5 / (1.0 - eccentricity * t6);
            let anomaly_1 = anomaly - step;
            let exits = if step.abs() < 1e-13 { true } else { false };
            let at = k as usize;
            saved_t1[at] = t4;
            saved_t2[at] = t5;
            saved_t3[at] = t6;
            trips += 1;
            anomaly = anomaly_1;
            if exits {
                break;
            }
        }
        let mut t7: f64 = 1.0;
        let mut d_mean = 0.0;
        let mut d_eccentricity = 0.0;
        for at_1 in (0..trips).rev() {
            let t8 = saved_t1[at_1];
            let t9 = saved_t3[at_1];
            let t10 = 1.0 / (1.0 - eccentricity * t9);
            let t11 = ::chainrule::__private::zero_mul(t7, t10);
            let d_t12 = ::chainrule::__private::zero_mul(t7, saved_t2[at_1] * t10 * t10);
            let d_eccentricity_1 = t11 * t8 - d_t12 * t9;
            t7 = t7 - t11 + t11 * (eccentricity * t9) + d_t12 * (eccentricity * t8);
            d_mean += t11;
            d_eccentricity += d_eccentricity_1;
        }
        let d_mean_1 = t7 + d_mean;
        (anomaly, (d_mean_1, d_eccentricity))
    }
    /// The gradient of `kepler`, with the shape of its arguments.
    #[inline]
    pub fn grad(mean: f64, eccentricity: f64) -> (f64, f64) {
        let (value, (d_mean, d_eccentricity)) = Self::__value_and_grad(
            mean,
            eccentricity,
        );
        (d_mean, d_eccentricity)
    }
    /// The value of `kepler` and its gradient.
    #[inline]
    pub fn value_and_grad(mean: f64, eccentricity: f64) -> (f64, (f64, f64)) {
        let (value, (d_mean, d_eccentricity)) = Self::__value_and_grad(
            mean,
            eccentricity,
        );
        (value, (d_mean, d_eccentricity))
    }
    /// The value of `kepler`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        mean: f64,
        eccentricity: f64,
        d_mean: &mut f64,
        d_eccentricity: &mut f64,
    ) -> f64 {
        let (value, (d_mean_added, d_eccentricity_added)) = Self::__value_and_grad(
            mean,
            eccentricity,
        );
        *d_mean += d_mean_added;
        *d_eccentricity += d_eccentricity_added;
        value
    }
    /// The result of `kepler` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (mean, eccentricity) = args;
        let (mean_dot, eccentricity_dot) = tangents;
        Self::__jvp(mean, mean_dot, eccentricity, eccentricity_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mean: f64,
        mean_dot: f64,
        eccentricity: f64,
        eccentricity_dot: f64,
    ) -> (f64, f64) {
        let mut anomaly = mean;
        let mut anomaly_dot = mean_dot;
        for k in 0..30 {
            let t1 = anomaly.sin();
            let t2 = anomaly.cos();
            let t3 = 1.0 - eccentricity * t2;
            let step = (anomaly - eccentricity * t1 - mean) / t3;
            let t4 = 1.0 / t3;
            let step_dot = ::chainrule::__private::strong_mul(
                anomaly_dot
                    - (::chainrule::__private::zero_mul(eccentricity_dot, t1)
                        + ::chainrule::__private::strong_mul(
                            ::chainrule::__private::strong_mul(
                                anomaly_dot,
                                anomaly.cos(),
                            ),
                            eccentricity,
                        )) - mean_dot,
                t4,
            )
                - ::chainrule::__private::strong_mul(
                    -(::chainrule::__private::zero_mul(eccentricity_dot, t2)
                        + ::chainrule::__private::strong_mul(
                            -::chainrule::__private::strong_mul(
                                anomaly_dot,
                                anomaly.sin(),
                            ),
                            eccentricity,
                        )),
                    step * t4,
                );
            let anomaly_1 = anomaly - step;
            let anomaly_1_dot = anomaly_dot - step_dot;
            let exits = if step.abs() < 1e-13 { true } else { false };
            anomaly = anomaly_1;
            anomaly_dot = anomaly_1_dot;
            if exits {
                break;
            }
        }
        (anomaly, anomaly_dot)
    }
}

/// The derivatives of the function `two_are_enough`.
pub enum two_are_enough {}
impl two_are_enough {
    /// The result of `two_are_enough` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_x = ::chainrule::__private::Vec::<(f64, f64)>::with_capacity(64);
        let mut x_1 = x;
        let mut v: f64 = 0.0;
        let mut t: f64 = 0.0;
        let mut trips = 0usize;
        while t < 1.0 {
            let dt = 0.1 + 0.05 * x_1 * x_1;
            let force = k * x_1 * x_1 * x_1 + 0.3 * v;
            let v_1 = v - dt * force;
            ::chainrule::__private::push(&mut saved_x, (x_1, v));
            trips += 1;
            x_1 += dt * v_1;
            v = v_1;
            t += dt;
        }
        let out = x_1 * x_1 + v;
        (
            out,
            move |d_out: f64| {
                let mut saved_x_at = saved_x.len();
                let t1 = d_out * x_1;
                let mut t2 = t1 + t1;
                let mut d_v = d_out;
                let mut d_k = 0.0;
                for _ in 0..trips {
                    saved_x_at -= 1;
                    let (x_1_1, v) = saved_x[saved_x_at];
                    let dt = 0.1 + 0.05 * x_1_1 * x_1_1;
                    let t3 = k * x_1_1;
                    let t4 = t3 * x_1_1;
                    let force = t4 * x_1_1 + 0.3 * v;
                    let v_1 = v - dt * force;
                    let d_v_1 = d_v + t2 * dt;
                    let t5 = d_v_1 * dt;
                    let d_k_1 = -(t5 * x_1_1 * x_1_1 * x_1_1);
                    let d_dt = t2 * v_1 - d_v_1 * force;
                    t2 = t2 - t5 * (t4 + x_1_1 * (t3 + x_1_1 * k))
                        + d_dt * (0.1 * x_1_1);
                    d_v = d_v_1 - t5 * 0.3;
                    d_k += d_k_1;
                }
                (t2, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, k)
    }
    /// The gradient of `two_are_enough`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, k);
        pullback(1.0)
    }
    /// The value of `two_are_enough` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, k);
        (value, pullback(1.0))
    }
    /// The value of `two_are_enough`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: f64, d_x: &mut f64, d_k: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, d_k_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_k += d_k_added;
        value
    }
    /// The result of `two_are_enough` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, k: f64, k_dot: f64) -> (f64, f64) {
        let mut x_1 = x;
        let mut v: f64 = 0.0;
        let mut t: f64 = 0.0;
        let mut x_1_dot = x_dot;
        let mut v_dot = 0.0;
        while t < 1.0 {
            let t1 = 0.05 * x_1;
            let t2_dot = x_1_dot * 0.05 * x_1 + x_1_dot * t1;
            let dt = 0.1 + t1 * x_1;
            let t3 = k * x_1;
            let t4 = t3 * x_1;
            let force = t4 * x_1 + 0.3 * v;
            let force_dot = ((k_dot * x_1 + x_1_dot * k) * x_1 + x_1_dot * t3) * x_1
                + x_1_dot * t4 + v_dot * 0.3;
            let v_1 = v - dt * force;
            let v_1_dot = v_dot - (t2_dot * force + force_dot * dt);
            x_1 += dt * v_1;
            v = v_1;
            t += dt;
            x_1_dot += t2_dot * v_1 + v_1_dot * dt;
            v_dot = v_1_dot;
        }
        let out = x_1 * x_1 + v;
        let out_dot = x_1_dot * x_1 + x_1_dot * x_1 + v_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `distances`.
pub enum distances {}
impl distances {
    /// The result of `distances` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = ::chainrule::__private::zeros_like(y);
                pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let d = x[i] - y[i];
            let t3 = (d * d).sqrt();
            saved_t2[i] = t3;
            sum += t3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let t4 = x.len();
                for i in 0..t4 {
                    let d = x[i] - y[..t4][i];
                    let d_t5 = d_sum
                        * ::chainrule::__private::div_or_zero(1.0, saved_t2[..t4][i]);
                    let d_d = d_t5 * d;
                    let d_t6 = -d_d;
                    d_y[..t4][i] += d_t6;
                    d_x[..t4][i] += d_d;
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(
        x: &[f64],
        y: &[f64],
        d_x: &mut [f64],
        d_y: &mut [f64],
    ) -> (f64, ()) {
        let t1 = x.len();
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let d = x[i] - y[i];
            let t2 = (d * d).sqrt();
            let d_d = ::chainrule::__private::div_or_zero(1.0, t2) * d;
            let d_t3 = -d_d;
            d_y[..t1][i] += d_t3;
            d_x[..t1][i] += d_d;
            sum += t2;
        }
        (sum, ())
    }
    /// The gradient of `distances`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        y: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (value, ()) = Self::__value_and_grad(x, y, &mut d_x, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `distances` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (value, ()) = Self::__value_and_grad(x, y, &mut d_x, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `distances`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        y: &[f64],
        d_x: &mut [f64],
        d_y: &mut [f64],
    ) -> f64 {
        let (value, ()) = Self::__value_and_grad(x, y, d_x, d_y);
        value
    }
    /// The result of `distances` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], y: &[f64], y_dot: &[f64]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let d = x[i] - y[i];
            let d_dot = x_dot[i] - y_dot[i];
            let t1 = (d * d).sqrt();
            sum += t1;
            sum_dot
                += (d_dot * d + d_dot * d)
                    * ::chainrule::__private::div_or_zero(0.5, t1);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `nearest_row`.
pub enum nearest_row {}
impl nearest_row {
    /// The result of `nearest_row` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        rows: &[f64],
        point: &[f64],
        reach: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(rows, point, reach);
        (
            out,
            move |d_out: f64| {
                let mut d_rows = ::chainrule::__private::zeros_like(rows);
                let mut d_point = ::chainrule::__private::zeros_like(point);
                let (d_reach,) = pullback(d_out, rows, &mut d_rows, point, &mut d_point);
                (d_rows, d_point, d_reach)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        rows: &[f64],
        point: &[f64],
        reach: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let t1 = point.len();
        let len = rows.len();
        let len_1 = len / t1;
        let mut saved_square: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut nearest = reach;
        let mut total: f64 = 0.0;
        let mut chosen = ::core::primitive::usize::MAX;
        for k in 0..len_1 {
            let t2 = k * t1;
            let t3 = t2 + t1;
            let len_2 = point.len();
            let len_3 = t3 - t2;
            let len_4 = ::core::cmp::min(len_2, len_3);
            let mut square: f64 = 0.0;
            for k_1 in 0..len_4 {
                let t4 = point[k_1] - rows[t2..t3][k_1];
                square += t4 * t4;
            }
            let len_5 = t3 - t2;
            let mut sum: f64 = 0.0;
            for k_2 in 0..len_5 {
                let t5 = rows[t2..t3][k_2];
                sum += t5 * t5;
            }
            let t6 = square * square;
            let nearest_1 = nearest.min(t6);
            if ::chainrule::__private::min_second(nearest, t6) != 0.0 {
                chosen = k;
            }
            saved_square[k] = square;
            nearest = nearest_1;
            total += sum;
        }
        let out = nearest + 0.1 * total;
        (
            out,
            move |
                d_out: f64,
                rows: &[f64],
                d_rows: &mut [f64],
                point: &[f64],
                d_point: &mut [f64]|
            {
                let t7 = point.len();
                let len = rows.len();
                let len_1 = len / t7;
                let d_total = d_out * 0.1;
                let d_reach = if chosen == ::core::primitive::usize::MAX {
                    d_out
                } else {
                    0.0
                };
                for k in 0..len_1 {
                    let square = saved_square[k];
                    let t2 = k * t7;
                    let t3 = t2 + t7;
                    let len_3 = t3 - t2;
                    let len_4 = ::core::cmp::min(t7, len_3);
                    let d_t6 = if k == chosen { d_out } else { 0.0 };
                    let t8 = d_t6 * square;
                    for k_2 in 0..len_3 {
                        let t9 = d_total * rows[t2..t3][k_2];
                        let d_t5 = t9 + t9;
                        d_rows[t2..t3][k_2] += d_t5;
                    }
                    let d_square = t8 + t8;
                    for k_1 in 0..len_4 {
                        let t10 = d_square * (point[..len_4][k_1] - rows[t2..t3][k_1]);
                        let d_t4 = t10 + t10;
                        let d_t11 = -d_t4;
                        d_rows[t2..t3][k_1] += d_t11;
                        d_point[..len_4][k_1] += d_t4;
                    }
                }
                (d_reach,)
            },
        )
    }
    /// The gradient of `nearest_row`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        rows: &[f64],
        point: &[f64],
        reach: f64,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(rows, point, reach);
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        let mut d_point = ::chainrule::__private::zeros_like(point);
        let (d_reach,) = pullback(1.0, rows, &mut d_rows, point, &mut d_point);
        (d_rows, d_point, d_reach)
    }
    /// The value of `nearest_row` and its gradient.
    #[inline]
    pub fn value_and_grad(
        rows: &[f64],
        point: &[f64],
        reach: f64,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(rows, point, reach);
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        let mut d_point = ::chainrule::__private::zeros_like(point);
        let (d_reach,) = pullback(1.0, rows, &mut d_rows, point, &mut d_point);
        (value, (d_rows, d_point, d_reach))
    }
    /// The value of `nearest_row`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        rows: &[f64],
        point: &[f64],
        reach: f64,
        d_rows: &mut [f64],
        d_point: &mut [f64],
        d_reach: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(rows, point, reach);
        let (d_reach_added,) = pullback(1.0, rows, d_rows, point, d_point);
        *d_reach += d_reach_added;
        value
    }
    /// The result of `nearest_row` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[f64], f64),
        tangents: (&[f64], &[f64], f64),
    ) -> (f64, f64) {
        let (rows, point, reach) = args;
        let (rows_dot, point_dot, reach_dot) = tangents;
        Self::__jvp(rows, rows_dot, point, point_dot, reach, reach_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        rows: &[f64],
        rows_dot: &[f64],
        point: &[f64],
        point_dot: &[f64],
        reach: f64,
        reach_dot: f64,
    ) -> (f64, f64) {
        let t1 = point.len();
        let len = rows.len();
        let len_1 = len / t1;
        let mut nearest = reach;
        let mut total: f64 = 0.0;
        let mut nearest_dot = reach_dot;
        let mut total_dot = 0.0;
        for k in 0..len_1 {
            let t2 = k * t1;
            let t3 = t2 + t1;
            let len_2 = point.len();
            let len_3 = t3 - t2;
            let len_4 = ::core::cmp::min(len_2, len_3);
            let mut square: f64 = 0.0;
            let mut square_dot = 0.0;
            for k_1 in 0..len_4 {
                let t4 = point[k_1] - rows[t2..t3][k_1];
                let t4_dot = point_dot[k_1] - rows_dot[t2..t3][k_1];
                square += t4 * t4;
                square_dot += t4_dot * t4 + t4_dot * t4;
            }
            let len_5 = t3 - t2;
            let mut sum: f64 = 0.0;
            let mut sum_dot = 0.0;
            for k_2 in 0..len_5 {
                let t5 = rows[t2..t3][k_2];
                let t5_dot = rows_dot[t2..t3][k_2];
                sum += t5 * t5;
                sum_dot += t5_dot * t5 + t5_dot * t5;
            }
            let t6 = square * square;
            (nearest, total, nearest_dot, total_dot) = (
                nearest.min(t6),
                total + sum,
                nearest_dot * ::chainrule::__private::min_first(nearest, t6)
                    + (square_dot * square + square_dot * square)
                        * ::chainrule::__private::min_second(nearest, t6),
                total_dot + sum_dot,
            );
        }
        let out = nearest + 0.1 * total;
        let out_dot = nearest_dot + total_dot * 0.1;
        (out, out_dot)
    }
}

/// The derivatives of the function `triangle`.
pub enum triangle {}
impl triangle {
    /// The result of `triangle` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        entries: &[f64],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(entries, x);
        (
            out,
            move |d_out: f64| {
                let mut d_entries = ::chainrule::__private::zeros_like(entries);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, entries, &mut d_entries, x, &mut d_x);
                (d_entries, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        entries: &[f64],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let n = x.len();
        let mut product = ::chainrule::__private::vec![0.0; n];
        let len = product.len();
        let mut total: f64 = 0.0;
        for scale in 1..3 {
            product.fill(0.0);
            let mut start = 0;
            for j in 0..n {
                let xj = scale as f64 * x[j];
                let t2 = start + n - j;
                let len_1 = product[j..].len();
                let len_2 = t2 - start;
                let len_3 = ::core::cmp::min(len_1, len_2);
                for k in 0..len_3 {
                    product[j..][k] += entries[start..t2][k] * xj;
                }
                start = start + (n - j);
            }
            let len_4 = product.len();
            let start_1 = saved_t1.len();
            saved_t1.resize(start_1 + len_4, 0.0);
            let end = start_1 + len_4;
            let mut sum: f64 = -0.0;
            let saved_t1_1 = &mut saved_t1[start_1..end];
            for k_1 in 0..len_4 {
                let t3 = product[k_1];
                saved_t1_1[k_1] = t3;
                sum += t3 * t3;
            }
            total += sum;
        }
        (
            total,
            move |
                d_total: f64,
                entries: &[f64],
                d_entries: &mut [f64],
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_t1_at = saved_t1.len();
                let n = x.len();
                let mut d_product = ::chainrule::__private::vec![0.0; len];
                for scale in (1..3).rev() {
                    let len_4 = product.len();
                    saved_t1_at -= len_4;
                    let start_2 = saved_t1_at;
                    let end_1 = start_2 + len_4;
                    let saved_t1_2 = &saved_t1[start_2..end_1];
                    for k_1 in 0..len_4 {
                        let t4 = d_total * saved_t1_2[k_1];
                        let d_t3 = t4 + t4;
                        d_product[..len_4][k_1] += d_t3;
                    }
                    let mut start = 0usize;
                    for j in 0..n {
                        let t5 = scale as f64;
                        let xj = t5 * x[j];
                        let t2 = start + n - j;
                        let len_1 = product[j..].len();
                        let len_2 = t2 - start;
                        let len_3 = ::core::cmp::min(len_1, len_2);
                        let start_3 = start + (n - j);
                        for k in 0..len_3 {
                            let d_t6 = d_product[j..][k];
                            let d_t7 = d_t6 * xj;
                            d_entries[start..t2][k] += d_t7;
                        }
                        let d_xj = 0.0
                            + ::chainrule::__private::dot(
                                &d_product[j..][..len_3],
                                &entries[start..t2][..len_3],
                            );
                        let d_t8 = d_xj * t5;
                        d_x[j] += d_t8;
                        start = start_3;
                    }
                    d_product.fill(0.0);
                }
            },
        )
    }
    /// The gradient of `triangle`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        entries: &[f64],
        x: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(entries, x);
        let mut d_entries = ::chainrule::__private::zeros_like(entries);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, entries, &mut d_entries, x, &mut d_x);
        (d_entries, d_x)
    }
    /// The value of `triangle` and its gradient.
    #[inline]
    pub fn value_and_grad(
        entries: &[f64],
        x: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(entries, x);
        let mut d_entries = ::chainrule::__private::zeros_like(entries);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, entries, &mut d_entries, x, &mut d_x);
        (value, (d_entries, d_x))
    }
    /// The value of `triangle`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        entries: &[f64],
        x: &[f64],
        d_entries: &mut [f64],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(entries, x);
        pullback(1.0, entries, d_entries, x, d_x);
        value
    }
    /// The result of `triangle` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (entries, x) = args;
        let (entries_dot, x_dot) = tangents;
        Self::__jvp(entries, entries_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        entries: &[f64],
        entries_dot: &[f64],
        x: &[f64],
        x_dot: &[f64],
    ) -> (f64, f64) {
        let n = x.len();
        let mut product = ::chainrule::__private::vec![0.0; n];
        let mut product_dot = ::chainrule::__private::vec![0.0; n];
        let mut total: f64 = 0.0;
        let mut total_dot = 0.0;
        for scale in 1..3 {
            product.fill(0.0);
            product_dot.fill(0.0);
            let mut start = 0;
            for j in 0..n {
                let t1 = scale as f64;
                let xj = t1 * x[j];
                let xj_dot = x_dot[j] * t1;
                let t2 = start + n - j;
                let len = product[j..].len();
                let len_1 = t2 - start;
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let t3 = entries[start..t2][k];
                    product[j..][k] += t3 * xj;
                    product_dot[j..][k] += entries_dot[start..t2][k] * xj + xj_dot * t3;
                }
                start = start + (n - j);
            }
            let len_3 = product.len();
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            for k_1 in 0..len_3 {
                let t4 = product[k_1];
                let t4_dot = product_dot[k_1];
                sum += t4 * t4;
                sum_dot += t4_dot * t4 + t4_dot * t4;
            }
            total += sum;
            total_dot += sum_dot;
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `counted`.
pub enum counted {}
impl counted {
    /// The result of `counted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        w: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, w);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_w = ::chainrule::__private::zeros_like(w);
                pullback(d_out, x, &mut d_x, w, &mut d_w);
                (d_x, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        w: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let len = w.len();
        let mut at = 1;
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = at % x.len();
            (at, sum) = (at + 2, sum + x[t1] * w[k] * at as f64);
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], w: &[f64], d_w: &mut [f64]| {
                let len = w.len();
                let mut at = 1usize;
                for k in 0..len {
                    let t1 = at % x.len();
                    let d_t2 = d_sum * at as f64;
                    let d_t3 = d_t2 * w[k];
                    let d_t4 = d_t2 * x[t1];
                    d_w[k] += d_t4;
                    d_x[t1] += d_t3;
                    at = at + 2;
                }
            },
        )
    }
    /// The gradient of `counted`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        w: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(1.0, x, &mut d_x, w, &mut d_w);
        (d_x, d_w)
    }
    /// The value of `counted` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        w: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(1.0, x, &mut d_x, w, &mut d_w);
        (value, (d_x, d_w))
    }
    /// The value of `counted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        w: &[f64],
        d_x: &mut [f64],
        d_w: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, w);
        pullback(1.0, x, d_x, w, d_w);
        value
    }
    /// The result of `counted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (x, w) = args;
        let (x_dot, w_dot) = tangents;
        Self::__jvp(x, x_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], w: &[f64], w_dot: &[f64]) -> (f64, f64) {
        let len = w.len();
        let mut at = 1;
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = at % x.len();
            let t2 = x[t1];
            let t3 = w[k];
            let t4 = at as f64;
            at = at + 2;
            sum += t2 * t3 * t4;
            sum_dot += (x_dot[t1] * t3 + w_dot[k] * t2) * t4;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `greatest`.
pub enum greatest {}
impl greatest {
    /// The result of `greatest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        at_least: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, at_least);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_at_least,) = pullback(d_out, x, &mut d_x);
                (d_x, d_at_least)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        at_least: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = x.len();
        let mut top = at_least;
        for k in 0..len {
            top = top.max(x[k]);
        }
        let mut chosen = ::core::primitive::usize::MAX;
        for k_1 in 0..len {
            let t1_1 = x[k_1];
            let found = t1_1 == top && at_least != top;
            if found {
                chosen = k_1;
            }
            if found {
                break;
            }
        }
        let out = top * top;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = d_out * top;
                let d_top = t2 + t2;
                let d_at_least = if chosen == ::core::primitive::usize::MAX {
                    d_top
                } else {
                    0.0
                };
                let end = chosen.wrapping_add(1);
                for k in chosen..end {
                    d_x[..end][k] += d_top;
                }
                (d_at_least,)
            },
        )
    }
    /// The gradient of `greatest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], at_least: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, at_least);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_at_least,) = pullback(1.0, x, &mut d_x);
        (d_x, d_at_least)
    }
    /// The value of `greatest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        at_least: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, at_least);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_at_least,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_at_least))
    }
    /// The value of `greatest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        at_least: f64,
        d_x: &mut [f64],
        d_at_least: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, at_least);
        let (d_at_least_added,) = pullback(1.0, x, d_x);
        *d_at_least += d_at_least_added;
        value
    }
    /// The result of `greatest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, at_least) = args;
        let (x_dot, at_least_dot) = tangents;
        Self::__jvp(x, x_dot, at_least, at_least_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        at_least: f64,
        at_least_dot: f64,
    ) -> (f64, f64) {
        let len = x.len();
        let mut top = at_least;
        let mut top_dot = at_least_dot;
        for k in 0..len {
            let t1 = x[k];
            (top, top_dot) = (
                top.max(t1),
                top_dot * ::chainrule::__private::max_first(top, t1)
                    + x_dot[k] * ::chainrule::__private::max_second(top, t1),
            );
        }
        let out = top * top;
        let out_dot = top_dot * top + top_dot * top;
        (out, out_dot)
    }
}

/// The derivatives of the function `greatest_of_the_rear`.
pub enum greatest_of_the_rear {}
impl greatest_of_the_rear {
    /// The result of `greatest_of_the_rear` and its pullback, which takes the cotangent of the result.
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
        let mut top: f64 = -1.0;
        let mut chosen = ::core::primitive::usize::MAX;
        for i in (0..x.len()).rev() {
            let t1 = x[i];
            let top_1 = t1.max(top);
            if ::chainrule::__private::max_first(t1, top) != 0.0 {
                chosen = i;
            }
            top = top_1;
        }
        (
            top,
            move |d_top: f64, x: &[f64], d_x: &mut [f64]| {
                for i in (0..x.len()).rev() {
                    let d_t1 = if i == chosen { d_top } else { 0.0 };
                    d_x[i] += d_t1;
                }
            },
        )
    }
    /// The gradient of `greatest_of_the_rear`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `greatest_of_the_rear` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `greatest_of_the_rear`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `greatest_of_the_rear` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut top: f64 = -1.0;
        let mut top_dot = 0.0;
        for i in (0..x.len()).rev() {
            let t1 = x[i];
            (top, top_dot) = (
                t1.max(top),
                x_dot[i] * ::chainrule::__private::max_first(t1, top)
                    + top_dot * ::chainrule::__private::max_second(t1, top),
            );
        }
        (top, top_dot)
    }
}

/// The derivatives of the function `spread`.
pub enum spread {}
impl spread {
    /// The result of `spread` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_scale,) = pullback(d_out, x, &mut d_x);
                (d_x, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = x.len();
        let mut least = scale;
        let mut greatest = -scale;
        let mut chosen = ::core::primitive::usize::MAX;
        let mut chosen_1 = ::core::primitive::usize::MAX;
        for k in 0..len {
            let t1 = x[k];
            let bounded = t1 * scale / (1.0 + t1 * t1);
            let least_1 = least.min(bounded);
            if ::chainrule::__private::min_second(least, bounded) != 0.0 {
                chosen = k;
            }
            let greatest_1 = bounded.max(greatest);
            if ::chainrule::__private::max_first(bounded, greatest) != 0.0 {
                chosen_1 = k;
            }
            least = least_1;
            greatest = greatest_1;
        }
        let out = greatest - least * least;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let d_least = -2.0 * (d_out * least);
                let t2 = if chosen == ::core::primitive::usize::MAX {
                    d_least
                } else {
                    0.0
                };
                let d_greatest = if chosen_1 == ::core::primitive::usize::MAX {
                    d_out
                } else {
                    0.0
                };
                let mut d_scale = 0.0;
                for k in 0..len {
                    let t1 = x[k];
                    let t3 = 1.0 + t1 * t1;
                    let bounded = t1 * scale / t3;
                    let t4 = if k == chosen_1 { d_out } else { 0.0 };
                    let t5 = if k == chosen { d_least } else { 0.0 };
                    let d_bounded = t4 + t5;
                    let t6 = 1.0 / t3;
                    let d_t7 = d_bounded * t6;
                    let t8 = d_bounded * (bounded * t6) * t1;
                    let d_scale_1 = d_t7 * t1;
                    let d_t1 = d_t7 * scale - t8 - t8;
                    d_x[k] += d_t1;
                    d_scale += d_scale_1;
                }
                let d_scale_2 = t2 + d_scale - d_greatest;
                (d_scale_2,)
            },
        )
    }
    /// The gradient of `spread`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], scale: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_scale,) = pullback(1.0, x, &mut d_x);
        (d_x, d_scale)
    }
    /// The value of `spread` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        scale: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, scale);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_scale,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_scale))
    }
    /// The value of `spread`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        scale: f64,
        d_x: &mut [f64],
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, scale);
        let (d_scale_added,) = pullback(1.0, x, d_x);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `spread` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, scale) = args;
        let (x_dot, scale_dot) = tangents;
        Self::__jvp(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], scale: f64, scale_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut least = scale;
        let mut greatest = -scale;
        let mut least_dot = scale_dot;
        let mut greatest_dot = -scale_dot;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = 1.0 + t1 * t1;
            let bounded = t1 * scale / t2;
            let t3 = 1.0 / t2;
            let bounded_dot = (t1_dot * scale + scale_dot * t1) * t3
                - (t1_dot * t1 + t1_dot * t1) * (bounded * t3);
            (least, greatest, least_dot, greatest_dot) = (
                least.min(bounded),
                bounded.max(greatest),
                least_dot * ::chainrule::__private::min_first(least, bounded)
                    + bounded_dot * ::chainrule::__private::min_second(least, bounded),
                bounded_dot * ::chainrule::__private::max_first(bounded, greatest)
                    + greatest_dot
                        * ::chainrule::__private::max_second(bounded, greatest),
            );
        }
        let out = greatest - least * least;
        let out_dot = greatest_dot - (least_dot * least + least_dot * least);
        (out, out_dot)
    }
}

/// The derivatives of the function `greatest_quotient`.
pub enum greatest_quotient {}
impl greatest_quotient {
    /// The result of `greatest_quotient` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut t1 = f64::NEG_INFINITY;
        let mut chosen = ::core::primitive::usize::MAX;
        for k in 0..len {
            let t2 = x[k] / (1.0 + y * y);
            let t3 = t1.max(t2);
            if ::chainrule::__private::max_second(t1, t2) != 0.0 {
                chosen = k;
            }
            t1 = t3;
        }
        (
            t1,
            move |d_t1: f64, x: &[f64], d_x: &mut [f64]| {
                let end = chosen.wrapping_add(1);
                let mut d_y = 0.0;
                for k in chosen..end {
                    let t4 = 1.0 + y * y;
                    let t5 = 1.0 / t4;
                    let d_t6 = d_t1 * t5;
                    d_x[k] += d_t6;
                    d_y -= d_t1 * (x[k] / t4 * t5) * (y + y);
                }
                (d_y,)
            },
        )
    }
    /// The gradient of `greatest_quotient`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `greatest_quotient` and its gradient.
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
    /// The value of `greatest_quotient`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `greatest_quotient` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut t1 = f64::NEG_INFINITY;
        let mut t1_dot = 0.0;
        for k in 0..len {
            let t2 = 1.0 + y * y;
            let t3 = x[k] / t2;
            let t4 = 1.0 / t2;
            (t1, t1_dot) = (
                t1.max(t3),
                t1_dot * ::chainrule::__private::max_first(t1, t3)
                    + (x_dot[k] * t4 - (y_dot * y + y_dot * y) * (t3 * t4))
                        * ::chainrule::__private::max_second(t1, t3),
            );
        }
        (t1, t1_dot)
    }
}

/// The derivatives of the function `greatest_of_rows`.
pub enum greatest_of_rows {}
impl greatest_of_rows {
    /// The result of `greatest_of_rows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        columns: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, columns);
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
        columns: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_top = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut row = ::chainrule::__private::vec![0.0; columns];
        let len = row.len();
        let t4 = x.len() / columns;
        let mut saved_first = ::chainrule::__private::vec![0.0; t4];
        let mut saved_t5 = ::chainrule::__private::vec![0.0; t4];
        let mut saved_top_1 = ::chainrule::__private::vec![0.0; t4];
        let mut saved_t6 = ::chainrule::__private::vec![false; t4];
        let mut sum = 0.0;
        for i in 0..t4 {
            let start = saved_t3.len();
            ::chainrule::__private::room(&mut saved_t3, columns, &[t4]);
            saved_t3.resize(start + columns, 0.0);
            let end = start + columns;
            let saved_t3_1 = &mut saved_t3[start..end];
            for j in 0..columns {
                let t7 = 1.0 + row[j];
                row[j] = x[i * columns + j] * t7;
                saved_t3_1[j] = t7;
            }
            let t8 = row[0];
            let start_1 = saved_top.len();
            ::chainrule::__private::room(&mut saved_top, columns, &[t4]);
            saved_top.resize(start_1 + columns, 0.0);
            let end_1 = start_1 + columns;
            let start_2 = saved_t2.len();
            ::chainrule::__private::room(&mut saved_t2, columns, &[t4]);
            saved_t2.resize(start_2 + columns, 0.0);
            let end_2 = start_2 + columns;
            let mut top = t8 * t8;
            let saved_top_2 = &mut saved_top[start_1..end_1];
            let saved_t2_1 = &mut saved_t2[start_2..end_2];
            for j_1 in 1..columns {
                let t9 = row[j_1];
                saved_top_2[j_1] = top;
                saved_t2_1[j_1] = t9;
                top = top.max(t9);
            }
            let t10 = top > 0.0;
            if t10 {
                let len_1 = row.len();
                let start_3 = saved_t1.len();
                ::chainrule::__private::room(&mut saved_t1, len_1, &[t4]);
                saved_t1.resize(start_3 + len_1, false);
                let end_3 = start_3 + len_1;
                let mut first = 0.0;
                let saved_t1_1 = &mut saved_t1[start_3..end_3];
                for k in 0..len_1 {
                    let t11 = row[k] < top;
                    if t11 {
                        first = row[k];
                    }
                    saved_t1_1[k] = t11;
                }
                saved_first[i] = first;
                sum += first * top;
            }
            saved_t5[i] = t8;
            saved_top_1[i] = top;
            saved_t6[i] = t10;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_top_at = saved_top.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut d_row = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for i in (0..x.len() / columns).rev() {
                    let top = saved_top_1[i];
                    let t8 = saved_t5[i];
                    let d_top_1 = if saved_t6[i] {
                        let first = saved_first[i];
                        let len_1 = row.len();
                        saved_t1_at -= len_1;
                        let start_4 = saved_t1_at;
                        let end_4 = start_4 + len_1;
                        let mut d_first = d_sum_1 * top;
                        let d_top = d_sum_1 * first;
                        let saved_t1_2 = &saved_t1[start_4..end_4];
                        for k in (0..len_1).rev() {
                            if saved_t1_2[k] {
                                d_row[k] += d_first;
                                d_first = 0.0;
                            }
                        }
                        d_top
                    } else {
                        0.0
                    };
                    saved_top_at -= columns;
                    let start_5 = saved_top_at;
                    let end_5 = start_5 + columns;
                    saved_t2_at -= columns;
                    let start_6 = saved_t2_at;
                    let end_6 = start_6 + columns;
                    let mut d_top_2 = d_top_1;
                    let saved_top_3 = &saved_top[start_5..end_5];
                    let saved_t2_2 = &saved_t2[start_6..end_6];
                    for j_1 in (1..columns).rev() {
                        let top_1 = saved_top_3[j_1];
                        let t9 = saved_t2_2[j_1];
                        let d_t9 = d_top_2
                            * ::chainrule::__private::max_second(top_1, t9);
                        d_row[j_1] += d_t9;
                        d_top_2 *= ::chainrule::__private::max_first(top_1, t9);
                    }
                    let t12 = d_top_2 * t8;
                    let d_t8 = t12 + t12;
                    d_row[0] += d_t8;
                    saved_t3_at -= columns;
                    let start_7 = saved_t3_at;
                    let end_7 = start_7 + columns;
                    let start_8 = i * columns;
                    let end_8 = start_8 + columns;
                    let saved_t3_2 = &saved_t3[start_7..end_7];
                    for j in 0..columns {
                        let d_t13 = d_row[..columns][j];
                        d_row[..columns][j] = 0.0;
                        let d_t14 = d_t13 * saved_t3_2[j];
                        let d_t7 = d_t13 * x[start_8..end_8][j];
                        d_row[..columns][j] += d_t7;
                        d_x[start_8..end_8][j] += d_t14;
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `greatest_of_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], columns: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, columns);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `greatest_of_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        columns: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, columns);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `greatest_of_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], columns: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, columns);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `greatest_of_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, columns) = args;
        let x_dot = tangents;
        let columns_dot = ();
        Self::__jvp(x, x_dot, columns, columns_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        columns: usize,
        columns_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut row = ::chainrule::__private::vec![0.0; columns];
        let mut row_dot = ::chainrule::__private::vec![0.0; columns];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() / columns {
            for j in 0..columns {
                let t1 = i * columns + j;
                let t2 = x[t1];
                let t3 = 1.0 + row[j];
                row[j] = t2 * t3;
                row_dot[j] = x_dot[t1] * t3 + row_dot[j] * t2;
            }
            let t4 = row[0];
            let t4_dot = row_dot[0];
            let mut top = t4 * t4;
            let mut top_dot = t4_dot * t4 + t4_dot * t4;
            for j_1 in 1..columns {
                let t5 = row[j_1];
                (top, top_dot) = (
                    top.max(t5),
                    top_dot * ::chainrule::__private::max_first(top, t5)
                        + row_dot[j_1] * ::chainrule::__private::max_second(top, t5),
                );
            }
            if top > 0.0 {
                let len = row.len();
                let mut first = 0.0;
                let mut first_dot = 0.0;
                for k in 0..len {
                    if row[k] < top {
                        first = row[k];
                        first_dot = row_dot[k];
                    }
                }
                sum += first * top;
                sum_dot += first_dot * top + top_dot * first;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `greatest_with_another`.
pub enum greatest_with_another {}
impl greatest_with_another {
    /// The result of `greatest_with_another` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_y = ::chainrule::__private::zeros_like(y);
                pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        y: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = x.len();
        let mut saved_t2 = ::chainrule::__private::vec![false; t1];
        let mut top = x[0];
        let mut beside = y[0];
        for i in 1..t1 {
            let t3 = x[i] > top;
            if t3 {
                top = x[i];
                beside = y[i];
            }
            saved_t2[i] = t3;
        }
        let out = top * beside;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let mut d_top = d_out * beside;
                let mut d_beside = d_out * top;
                for i in (1..x.len()).rev() {
                    if saved_t2[i] {
                        d_y[i] += d_beside;
                        d_x[i] += d_top;
                        d_top = 0.0;
                        d_beside = 0.0;
                    }
                }
                d_y[0] += d_beside;
                d_x[0] += d_top;
            },
        )
    }
    /// The gradient of `greatest_with_another`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        y: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `greatest_with_another` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        y: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `greatest_with_another`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        y: &[f64],
        d_x: &mut [f64],
        d_y: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        pullback(1.0, x, d_x, y, d_y);
        value
    }
    /// The result of `greatest_with_another` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], y: &[f64], y_dot: &[f64]) -> (f64, f64) {
        let mut top = x[0];
        let mut beside = y[0];
        let mut top_dot = x_dot[0];
        let mut beside_dot = y_dot[0];
        for i in 1..x.len() {
            if x[i] > top {
                top = x[i];
                beside = y[i];
                top_dot = x_dot[i];
                beside_dot = y_dot[i];
            }
        }
        let out = top * beside;
        let out_dot = top_dot * beside + beside_dot * top;
        (out, out_dot)
    }
}

/// The derivatives of the function `last_or_sum`.
pub enum last_or_sum {}
impl last_or_sum {
    /// The result of `last_or_sum` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        order: &[usize],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, order);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, order, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        order: &[usize],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[usize], &mut ()) + use<>,
    ) {
        let len = order.len();
        let mut last = x[0];
        let mut place = 0;
        let mut chosen = ::core::primitive::usize::MAX;
        for k in 0..len {
            let i = order[k];
            let t1 = x[i] > 0.5;
            if t1 {
                last = x[i];
                place = i;
            }
            if t1 {
                chosen = k;
            }
        }
        let len_1 = order.len();
        let mut least = x[0];
        let mut chosen_1 = ::core::primitive::usize::MAX;
        for k_1 in 0..len_1 {
            let i_1 = order[k_1];
            let t2 = least < x[i_1];
            if !(t2) {
                least = x[i_1];
            }
            if !(t2) {
                chosen_1 = k_1;
            }
        }
        let t3 = place as f64;
        let out = last * least + t3 * x[place];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], order: &[usize], _: &mut ()| {
                let d_t4 = d_out * t3;
                d_x[place] += d_t4;
                let d_last = d_out * least;
                let d_least = d_out * last;
                let d_least_1 = if chosen_1 == ::core::primitive::usize::MAX {
                    d_least
                } else {
                    0.0
                };
                let end = chosen_1.wrapping_add(1);
                for k_1 in chosen_1..end {
                    let i_1 = order[k_1];
                    d_x[i_1] += d_least;
                }
                d_x[0] += d_least_1;
                let d_last_1 = if chosen == ::core::primitive::usize::MAX {
                    d_last
                } else {
                    0.0
                };
                let end_1 = chosen.wrapping_add(1);
                for k in chosen..end_1 {
                    let i = order[k];
                    d_x[i] += d_last;
                }
                d_x[0] += d_last_1;
            },
        )
    }
    /// The gradient of `last_or_sum`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], order: &[usize]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, order);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, order, &mut ());
        d_x
    }
    /// The value of `last_or_sum` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        order: &[usize],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, order);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, order, &mut ());
        (value, d_x)
    }
    /// The value of `last_or_sum`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], order: &[usize], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, order);
        pullback(1.0, x, d_x, order, &mut ());
        value
    }
    /// The result of `last_or_sum` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[usize]), tangents: &[f64]) -> (f64, f64) {
        let (x, order) = args;
        let x_dot = tangents;
        let order_dot = ();
        Self::__jvp(x, x_dot, order, &order_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        order: &[usize],
        order_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = order.len();
        let mut last = x[0];
        let mut place = 0;
        let mut last_dot = x_dot[0];
        for k in 0..len {
            let i = order[k];
            if x[i] > 0.5 {
                last = x[i];
                place = i;
                last_dot = x_dot[i];
            }
        }
        let len_1 = order.len();
        let mut least = x[0];
        let mut least_dot = x_dot[0];
        for k_1 in 0..len_1 {
            let i_1 = order[k_1];
            if !(least < x[i_1]) {
                least = x[i_1];
                least_dot = x_dot[i_1];
            }
        }
        let t1 = place as f64;
        let out = last * least + t1 * x[place];
        let out_dot = last_dot * least + least_dot * last + x_dot[place] * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `running_greatest`.
pub enum running_greatest {}
impl running_greatest {
    /// The result of `running_greatest` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let mut saved_top: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut top = x[0];
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let top_1 = top.max(t1);
            saved_top[k] = top;
            top = top_1;
            sum += top_1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_top = 0.0;
                for k in (0..len).rev() {
                    let top = saved_top[k];
                    let t1 = x[k];
                    let top_1 = top.max(t1);
                    let d_top_1 = d_top + d_sum * t1;
                    let d_t1 = d_sum * top_1
                        + d_top_1 * ::chainrule::__private::max_second(top, t1);
                    d_x[k] += d_t1;
                    d_top = d_top_1 * ::chainrule::__private::max_first(top, t1);
                }
                d_x[0] += d_top;
            },
        )
    }
    /// The gradient of `running_greatest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `running_greatest` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `running_greatest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `running_greatest` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut top = x[0];
        let mut sum: f64 = 0.0;
        let mut top_dot = x_dot[0];
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let top_1 = top.max(t1);
            let top_1_dot = top_dot * ::chainrule::__private::max_first(top, t1)
                + t1_dot * ::chainrule::__private::max_second(top, t1);
            top = top_1;
            sum += top_1 * t1;
            top_dot = top_1_dot;
            sum_dot += top_1_dot * t1 + t1_dot * top_1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `rows_that_are_off`.
pub enum rows_that_are_off {}
impl rows_that_are_off {
    /// The result of `rows_that_are_off` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[f64],
        x: &[f64],
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (out, pullback) = Self::__vjp(w, x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_y,) = pullback(d_out, w, &mut d_w, x, &mut d_x);
                (d_w, d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: &[f64],
        x: &[f64],
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let n = x.len();
        let mut row = ::chainrule::__private::vec![0.0; n];
        let len = row.len();
        let mut hidden = ::chainrule::__private::vec![0.0; w.len() / n];
        let len_1 = hidden.len();
        let mut first = ::chainrule::__private::vec![0.0; w.len() / n];
        let len_2 = first.len();
        let t2 = w.len() / n;
        for i in 0..t2 {
            row.fill(0.0);
            for j in 0..n {
                row[j] += w[i * n + j] * x[j];
            }
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, n, &[t2]);
            saved_t1.resize(start + n, 0.0);
            let end = start + n;
            let mut sum = y;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j_1 in 0..n {
                let t3 = row[j_1];
                saved_t1_1[j_1] = t3;
                sum += t3 * t3;
            }
            hidden[i] = sum;
            if i == 1 {
                first[i] = row[0];
            }
        }
        let mut units = ::chainrule::__private::vec![0.0; w.len() / n];
        let len_3 = units.len();
        let t4 = units.len();
        for i_1 in 0..t4 {
            let mut sum_1: f64 = 0.0;
            for j_2 in 0..n {
                sum_1 += x[j_2] * w[i_1 * n + j_2];
            }
            units[i_1] = sum_1;
        }
        let t5 = units.len();
        let mut total = 0.0;
        for i_2 in 0..t5 {
            let t6 = hidden[i_2];
            let t7 = units[i_2];
            total += t6 * t6 + first[i_2] + t7 * t7;
        }
        (
            total,
            move |d_total: f64, w: &[f64], d_w: &mut [f64], x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let n = x.len();
                let mut d_units = ::chainrule::__private::vec![0.0; len_3];
                let mut d_first = ::chainrule::__private::vec![0.0; len_2];
                let mut d_hidden = ::chainrule::__private::vec![0.0; len_1];
                let mut d_row = ::chainrule::__private::vec![0.0; len];
                let t8 = w.len() / n;
                for i_2 in 0..t5 {
                    let t9 = d_total * units[i_2];
                    let d_t7 = t9 + t9;
                    d_units[..t5][i_2] += d_t7;
                    d_first[..t5][i_2] += d_total;
                    let t10 = d_total * hidden[..t5][i_2];
                    let d_t6 = t10 + t10;
                    d_hidden[..t5][i_2] += d_t6;
                }
                for i_1 in 0..t4 {
                    let d_sum_1 = d_units[i_1];
                    d_units[i_1] = 0.0;
                    let start_1 = i_1 * n;
                    let end_1 = start_1 + n;
                    if d_sum_1 != 0.0 {
                        for j_2 in 0..n {
                            let d_t11 = d_sum_1 * w[start_1..end_1][j_2];
                            let d_t12 = d_sum_1 * x[j_2];
                            d_w[start_1..end_1][j_2] += d_t12;
                            d_x[..n][j_2] += d_t11;
                        }
                    }
                }
                let mut d_y = 0.0;
                for i in (0..t8).rev() {
                    if i == 1 {
                        let d_t13 = d_first[i];
                        d_first[i] = 0.0;
                        d_row[0] += d_t13;
                    }
                    let d_sum = d_hidden[i];
                    d_hidden[i] = 0.0;
                    saved_t1_at -= n;
                    let start_2 = saved_t1_at;
                    let end_2 = start_2 + n;
                    if d_sum != 0.0 {
                        let saved_t1_2 = &saved_t1[start_2..end_2];
                        for j_1 in 0..n {
                            let t14 = d_sum * saved_t1_2[j_1];
                            let d_t3 = t14 + t14;
                            d_row[..n][j_1] += d_t3;
                        }
                    }
                    let start_3 = i * n;
                    let end_3 = start_3 + n;
                    for j in 0..n {
                        let d_t15 = d_row[..n][j];
                        let d_t16 = d_t15 * x[j];
                        let d_t17 = d_t15 * w[start_3..end_3][j];
                        d_x[..n][j] += d_t17;
                        d_w[start_3..end_3][j] += d_t16;
                    }
                    d_row.fill(0.0);
                    d_y += d_sum;
                }
                (d_y,)
            },
        )
    }
    /// The gradient of `rows_that_are_off`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        w: &[f64],
        x: &[f64],
        y: f64,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(w, x, y);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, w, &mut d_w, x, &mut d_x);
        (d_w, d_x, d_y)
    }
    /// The value of `rows_that_are_off` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: &[f64],
        x: &[f64],
        y: f64,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(w, x, y);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, w, &mut d_w, x, &mut d_x);
        (value, (d_w, d_x, d_y))
    }
    /// The value of `rows_that_are_off`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: &[f64],
        x: &[f64],
        y: f64,
        d_w: &mut [f64],
        d_x: &mut [f64],
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, x, y);
        let (d_y_added,) = pullback(1.0, w, d_w, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `rows_that_are_off` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[f64], f64),
        tangents: (&[f64], &[f64], f64),
    ) -> (f64, f64) {
        let (w, x, y) = args;
        let (w_dot, x_dot, y_dot) = tangents;
        Self::__jvp(w, w_dot, x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        w: &[f64],
        w_dot: &[f64],
        x: &[f64],
        x_dot: &[f64],
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let n = x.len();
        let mut row = ::chainrule::__private::vec![0.0; n];
        let mut row_dot = ::chainrule::__private::vec![0.0; n];
        let t1 = w.len() / n;
        let mut hidden = ::chainrule::__private::vec![0.0; t1];
        let mut hidden_dot = ::chainrule::__private::vec![0.0; t1];
        let t2 = w.len() / n;
        let mut first = ::chainrule::__private::vec![0.0; t2];
        let mut first_dot = ::chainrule::__private::vec![0.0; t2];
        for i in 0..w.len() / n {
            row.fill(0.0);
            row_dot.fill(0.0);
            for j in 0..n {
                let t3 = i * n + j;
                let t4 = w[t3];
                let t5 = x[j];
                row[j] += t4 * t5;
                row_dot[j] += w_dot[t3] * t5 + x_dot[j] * t4;
            }
            let mut sum = y;
            let mut sum_dot = y_dot;
            for j_1 in 0..n {
                let t6 = row[j_1];
                let t6_dot = row_dot[j_1];
                sum += t6 * t6;
                sum_dot += t6_dot * t6 + t6_dot * t6;
            }
            hidden[i] = sum;
            hidden_dot[i] = sum_dot;
            if i == 1 {
                first[i] = row[0];
                first_dot[i] = row_dot[0];
            }
        }
        let t7 = w.len() / n;
        let mut units = ::chainrule::__private::vec![0.0; t7];
        let mut units_dot = ::chainrule::__private::vec![0.0; t7];
        for i_1 in 0..units.len() {
            let mut sum_1: f64 = 0.0;
            let mut sum_1_dot = 0.0;
            for j_2 in 0..n {
                let t8 = x[j_2];
                let t9 = i_1 * n + j_2;
                let t10 = w[t9];
                sum_1 += t8 * t10;
                sum_1_dot += x_dot[j_2] * t10 + w_dot[t9] * t8;
            }
            units[i_1] = sum_1;
            units_dot[i_1] = sum_1_dot;
        }
        let mut total = 0.0;
        let mut total_dot = 0.0;
        for i_2 in 0..units.len() {
            let t11 = hidden[i_2];
            let t11_dot = hidden_dot[i_2];
            let t12 = units[i_2];
            let t12_dot = units_dot[i_2];
            total += t11 * t11 + first[i_2] + t12 * t12;
            total_dot
                += t11_dot * t11 + t11_dot * t11 + first_dot[i_2]
                    + (t12_dot * t12 + t12_dot * t12);
        }
        (total, total_dot)
    }
}

/// The derivatives of the function `rows_made_in_one_place`.
pub enum rows_made_in_one_place {}
impl rows_made_in_one_place {
    /// The result of `rows_made_in_one_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[f64],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
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
        w: &[f64],
        x: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let n = x.len();
        let mut row = ::chainrule::__private::vec![0.0; n];
        let len = row.len();
        let mut squares = ::chainrule::__private::vec![0.0; w.len() / n];
        let len_1 = squares.len();
        let t2 = w.len() / n;
        for i in 0..t2 {
            row.fill(0.0);
            for j in 0..n {
                for k in 0..n {
                    row[k] += w[i * n + j] * x[j] * x[k];
                }
            }
            let len_2 = row.len();
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_2, &[t2]);
            saved_t1.resize(start + len_2, 0.0);
            let end = start + len_2;
            let mut sum = -0.0;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k_1 in 0..len_2 {
                let t3 = row[k_1];
                saved_t1_1[k_1] = t3;
                sum += t3 * t3;
            }
            squares[i] = sum;
        }
        let len_3 = squares.len();
        let mut sum_1: f64 = -0.0;
        for k_2 in 0..len_3 {
            let t4 = squares[k_2];
            sum_1 += t4 * t4;
        }
        (
            sum_1,
            move |d_sum_1: f64, w: &[f64], d_w: &mut [f64], x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let n = x.len();
                let mut d_squares = ::chainrule::__private::vec![0.0; len_1];
                let mut d_row = ::chainrule::__private::vec![0.0; len];
                let t5 = w.len() / n;
                for k_2 in 0..len_3 {
                    let t6 = d_sum_1 * squares[k_2];
                    let d_t4 = t6 + t6;
                    d_squares[..len_3][k_2] += d_t4;
                }
                for i in (0..t5).rev() {
                    let len_2 = row.len();
                    let d_sum = d_squares[i];
                    d_squares[i] = 0.0;
                    saved_t1_at -= len_2;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_2;
                    if d_sum != 0.0 {
                        let saved_t1_2 = &saved_t1[start_1..end_1];
                        for k_1 in 0..len_2 {
                            let t7 = d_sum * saved_t1_2[k_1];
                            let d_t3 = t7 + t7;
                            d_row[..len_2][k_1] += d_t3;
                        }
                    }
                    if d_sum != 0.0 {
                        for j in 0..n {
                            let mut d_t8 = 0.0;
                            let mut d_t9 = 0.0;
                            for k in 0..n {
                                let t10 = w[i * n + j];
                                let t11 = x[j];
                                let d_t12 = d_row[k];
                                let d_t13 = d_t12 * x[k];
                                let d_t14 = d_t12 * (t10 * t11);
                                d_x[k] += d_t14;
                                let d_t15 = d_t13 * t11;
                                let d_t16 = d_t13 * t10;
                                d_t8 += d_t16;
                                d_t9 += d_t15;
                            }
                            if 0 < n {
                                d_x[j] += d_t8;
                                d_w[i * n + j] += d_t9;
                            }
                        }
                    }
                    d_row.fill(0.0);
                }
            },
        )
    }
    /// The gradient of `rows_made_in_one_place`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        w: &[f64],
        x: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(w, x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (d_w, d_x)
    }
    /// The value of `rows_made_in_one_place` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: &[f64],
        x: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(w, x);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (value, (d_w, d_x))
    }
    /// The value of `rows_made_in_one_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: &[f64],
        x: &[f64],
        d_w: &mut [f64],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, x);
        pullback(1.0, w, d_w, x, d_x);
        value
    }
    /// The result of `rows_made_in_one_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64]), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (w, x) = args;
        let (w_dot, x_dot) = tangents;
        Self::__jvp(w, w_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(w: &[f64], w_dot: &[f64], x: &[f64], x_dot: &[f64]) -> (f64, f64) {
        let n = x.len();
        let mut row = ::chainrule::__private::vec![0.0; n];
        let mut row_dot = ::chainrule::__private::vec![0.0; n];
        let t1 = w.len() / n;
        let mut squares = ::chainrule::__private::vec![0.0; t1];
        let mut squares_dot = ::chainrule::__private::vec![0.0; t1];
        for i in 0..w.len() / n {
            row.fill(0.0);
            row_dot.fill(0.0);
            for j in 0..n {
                for k in 0..n {
                    let t2 = i * n + j;
                    let t3 = w[t2];
                    let t4 = x[j];
                    let t5 = t3 * t4;
                    let t6 = x[k];
                    row[k] += t5 * t6;
                    row_dot[k] += (w_dot[t2] * t4 + x_dot[j] * t3) * t6 + x_dot[k] * t5;
                }
            }
            let len = row.len();
            let mut sum = -0.0;
            let mut sum_dot = 0.0;
            for k_1 in 0..len {
                let t7 = row[k_1];
                let t7_dot = row_dot[k_1];
                sum += t7 * t7;
                sum_dot += t7_dot * t7 + t7_dot * t7;
            }
            squares[i] = sum;
            squares_dot[i] = sum_dot;
        }
        let len_1 = squares.len();
        let mut sum_1: f64 = -0.0;
        let mut sum_1_dot = 0.0;
        for k_2 in 0..len_1 {
            let t8 = squares[k_2];
            let t8_dot = squares_dot[k_2];
            sum_1 += t8 * t8;
            sum_1_dot += t8_dot * t8 + t8_dot * t8;
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `summed_and_overwritten`.
pub enum summed_and_overwritten {}
impl summed_and_overwritten {
    /// The result of `summed_and_overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, k);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_k,) = pullback(d_out, x, &mut d_x);
                (d_x, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut v = x.to_vec();
        let len = v.len();
        let mut saved_sum: [f64; 3] = [0.0; 3];
        let mut sum: f64 = 0.0;
        for k_1 in 0..3 {
            let len_1 = v.len();
            let start = saved_t1.len();
            saved_t1.resize(start + len_1, 0.0);
            let end = start + len_1;
            let mut sum_1: f64 = -0.0;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k_2 in 0..len_1 {
                let t2 = v[k_2];
                saved_t1_1[k_2] = t2;
                sum_1 += t2 * k;
            }
            let sum_2 = sum + sum_1;
            for j in 0..v.len() {
                v[j] = sum_2.sin();
            }
            let at = k_1 as usize;
            saved_sum[at] = sum_2;
            sum = sum_2;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                let mut d_k = 0.0;
                for k_1 in (0..3).rev() {
                    let at_1 = k_1 as usize;
                    let sum_2 = saved_sum[at_1];
                    let len_1 = v.len();
                    let mut d_sum_2 = 0.0;
                    for j in 0..len_1 {
                        let d_t3 = d_v[j];
                        d_v[j] = 0.0;
                        let d_sum_2_1 = d_t3 * sum_2.cos();
                        d_sum_2 += d_sum_2_1;
                    }
                    let d_sum_2_2 = d_sum_1 + d_sum_2;
                    saved_t1_at -= len_1;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_1;
                    for k_2 in 0..len_1 {
                        let d_t2 = d_sum_2_2 * k;
                        d_v[..len_1][k_2] += d_t2;
                    }
                    let d_k_1 = 0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::sum_all(
                                &saved_t1[start_1..end_1][..len_1],
                            ),
                            d_sum_2_2,
                        );
                    d_sum_1 = d_sum_2_2;
                    d_k += d_k_1;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
                (d_k,)
            },
        )
    }
    /// The gradient of `summed_and_overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], k: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (d_x, d_k)
    }
    /// The value of `summed_and_overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        k: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_k))
    }
    /// The value of `summed_and_overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], k: f64, d_x: &mut [f64], d_k: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_k_added,) = pullback(1.0, x, d_x);
        *d_k += d_k_added;
        value
    }
    /// The result of `summed_and_overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], k: f64, k_dot: f64) -> (f64, f64) {
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..3 {
            let len = v.len();
            let mut sum_1: f64 = -0.0;
            let mut sum_1_dot = 0.0;
            for k_2 in 0..len {
                let t1 = v[k_2];
                sum_1 += t1 * k;
                sum_1_dot += v_dot[k_2] * k + k_dot * t1;
            }
            let sum_2 = sum + sum_1;
            let sum_2_dot = sum_dot + sum_1_dot;
            for j in 0..v.len() {
                v[j] = sum_2.sin();
                v_dot[j] = sum_2_dot * sum_2.cos();
            }
            sum = sum_2;
            sum_dot = sum_2_dot;
        }
        (sum, sum_dot)
    }
}

