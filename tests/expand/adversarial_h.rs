/// The derivatives of the function `h1`.
pub enum h1 {}
impl h1 {
    /// The result of `h1` and its pullback, which takes the cotangent of the result.
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
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = -0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            sum += (x[k..t1][1] - x[k..t1][0]).powi(2);
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_1 = usize::saturating_sub(len + 1, 2);
                for k in 0..len_1 {
                    let t1 = k + 2;
                    let d_t2 = d_sum * (2.0 * (x[k..t1][1] - x[k..t1][0]));
                    let d_t3 = -d_t2;
                    d_x[k..t1][0] += d_t3;
                    d_x[k..t1][1] += d_t2;
                }
            },
        )
    }
    /// The gradient of `h1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            let t2 = x[k..t1][1] - x[k..t1][0];
            sum += t2.powi(2);
            sum_dot += (x_dot[k..t1][1] - x_dot[k..t1][0]) * (2.0 * t2);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h1_indices`.
pub enum h1_indices {}
impl h1_indices {
    /// The result of `h1_indices` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &[f64; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 3]) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 3];
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64; 3], &mut [f64; 3]) + use<>) {
        let mut sum: f64 = 0.0;
        for i in 1..x.len() {
            let d = x[i] - x[i - 1];
            sum += d * d;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64; 3], d_x: &mut [f64; 3]| {
                let t1 = x.len();
                let mut next: f64 = 0.0;
                for i in 1..t1 {
                    let t2 = i - 1;
                    let d = x[i] - x[t2];
                    let t3 = d_sum * d;
                    let d_d = t3 + t3;
                    let d_t4 = -d_d;
                    d_x[t2] += next + d_t4;
                    next = d_d;
                }
                if 1 < t1 {
                    d_x[t1 - 1] += next;
                }
            },
        )
    }
    /// The gradient of `h1_indices`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64; 3]) -> [f64; 3] {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = [0.0; 3];
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h1_indices` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64; 3]) -> (f64, [f64; 3]) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = [0.0; 3];
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h1_indices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64; 3], d_x: &mut [f64; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h1_indices` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64; 3], tangents: &[f64; 3]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64; 3], x_dot: &[f64; 3]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 1..x.len() {
            let t1 = i - 1;
            let d = x[i] - x[t1];
            let d_dot = x_dot[i] - x_dot[t1];
            sum += d * d;
            sum_dot += d_dot * d + d_dot * d;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h1_zipped`.
pub enum h1_zipped {}
impl h1_zipped {
    /// The result of `h1_zipped` and its pullback, which takes the cotangent of the result.
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
        let len_1 = x[1..].len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            let t1 = x[1..][k] - x[k];
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_1 = x[1..].len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let t2 = d_sum * (x[1..][k] - x[..len_2][k]);
                    let d_t1 = t2 + t2;
                    let d_t3 = -d_t1;
                    d_x[..len_2][k] += d_t3;
                    d_x[1..][k] += d_t1;
                }
            },
        )
    }
    /// The gradient of `h1_zipped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h1_zipped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h1_zipped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h1_zipped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len_1 = x[1..].len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = x[1..][k] - x[k];
            let t1_dot = x_dot[1..][k] - x_dot[k];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h1_pattern`.
pub enum h1_pattern {}
impl h1_pattern {
    /// The result of `h1_pattern` and its pullback, which takes the cotangent of the result.
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
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = 0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            if ::core::matches!(& x[k..t1] [..], [_, _]) {
                sum += (x[k..t1][1] - x[k..t1][0]).powi(2);
            }
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let len_1 = usize::saturating_sub(len + 1, 2);
                let mut d_sum_1 = d_sum;
                for k in (0..len_1).rev() {
                    let t1 = k + 2;
                    if ::core::matches!(& x[k..t1] [..], [_, _]) {
                        let d_t2 = d_sum_1 * (2.0 * (x[k..t1][1] - x[k..t1][0]));
                        let d_t3 = -d_t2;
                        d_x[k..t1][0] += d_t3;
                        d_x[k..t1][1] += d_t2;
                    }
                }
            },
        )
    }
    /// The gradient of `h1_pattern`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h1_pattern` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h1_pattern`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h1_pattern` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len_1 = usize::saturating_sub(len + 1, 2);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            let t1 = k + 2;
            if ::core::matches!(& x[k..t1] [..], [_, _]) {
                let t2 = x[k..t1][1] - x[k..t1][0];
                sum += t2.powi(2);
                sum_dot += (x_dot[k..t1][1] - x_dot[k..t1][0]) * (2.0 * t2);
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h3`.
pub enum h3 {}
impl h3 {
    /// The result of `h3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, t);
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
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        for k in (0..len).rev() {
            acc = acc * t + x[k];
        }
        (
            acc,
            move |d_acc: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_acc_1 = d_acc;
                for k in 0..len {
                    d_x[k] += d_acc_1;
                    d_acc_1 *= t;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `h3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], t: f64) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h3` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64], t: f64) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], t: f64, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, t);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h3` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: &[f64]) -> (f64, f64) {
        let (x, t) = args;
        let x_dot = tangents;
        let t_dot = 0.0;
        Self::__jvp(x, x_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], t: f64, t_dot: f64) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        let mut acc_dot = 0.0;
        for k in (0..len).rev() {
            acc = acc * t + x[k];
            acc_dot = acc_dot * t + x_dot[k];
        }
        (acc, acc_dot)
    }
}

/// The derivatives of the function `h3_loop`.
pub enum h3_loop {}
impl h3_loop {
    /// The result of `h3_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: [f64; 3], t: f64) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 3]) {
        let (out, pullback) = Self::__vjp(x, t);
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
        x: [f64; 3],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3], f64) + use<>) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        for k in (0..len).rev() {
            acc = acc * t + x[k];
        }
        (
            acc,
            move |d_acc: f64| {
                let mut d_x = [0.0; 3];
                let mut d_acc_1 = d_acc;
                for k in 0..len {
                    d_x[k] += d_acc_1;
                    d_acc_1 *= t;
                }
                (d_x, 0.0)
            },
        )
    }
    /// The gradient of `h3_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 3], t: f64) -> [f64; 3] {
        let (_, pullback) = Self::__vjp(x, t);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `h3_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 3], t: f64) -> (f64, [f64; 3]) {
        let (value, pullback) = Self::__vjp(x, t);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `h3_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [f64; 3], t: f64, d_x: &mut [f64; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(x, t);
        let (d_x_added, _) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `h3_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ([f64; 3], f64), tangents: [f64; 3]) -> (f64, f64) {
        let (x, t) = args;
        let x_dot = tangents;
        let t_dot = 0.0;
        Self::__jvp(x, x_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: [f64; 3], x_dot: [f64; 3], t: f64, t_dot: f64) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        let mut acc_dot = 0.0;
        for k in (0..len).rev() {
            acc = acc * t + x[k];
            acc_dot = acc_dot * t + x_dot[k];
        }
        (acc, acc_dot)
    }
}

/// The derivatives of the function `h3_copied`.
pub enum h3_copied {}
impl h3_copied {
    /// The result of `h3_copied` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, t);
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
        t: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        for k in (0..len).rev() {
            let v = x[k];
            acc = acc.mul_add(t, v);
        }
        (
            acc,
            move |d_acc: f64, x: &[f64], d_x: &mut [f64]| {
                let len = x.len();
                let mut d_acc_1 = d_acc;
                for k in 0..len {
                    d_x[k] += d_acc_1;
                    d_acc_1 *= t;
                }
                (0.0,)
            },
        )
    }
    /// The gradient of `h3_copied`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], t: f64) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `h3_copied` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64], t: f64) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, t);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `h3_copied`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], t: f64, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, t);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `h3_copied` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: &[f64]) -> (f64, f64) {
        let (x, t) = args;
        let x_dot = tangents;
        let t_dot = 0.0;
        Self::__jvp(x, x_dot, t, t_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], t: f64, t_dot: f64) -> (f64, f64) {
        use ::core::iter::Iterator as _;
        let len = x.len();
        let mut acc: f64 = 0.0;
        let mut acc_dot = 0.0;
        for k in (0..len).rev() {
            let v = x[k];
            let v_dot = x_dot[k];
            acc = acc.mul_add(t, v);
            acc_dot = acc_dot * t + v_dot;
        }
        (acc, acc_dot)
    }
}

/// The derivatives of the function `h4`.
pub enum h4 {}
impl h4 {
    /// The result of `h4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x; 3];
        a[1] = y;
        let t1 = a[0];
        let t2 = a[1];
        let t3 = t1 * t2;
        let t4 = a[2];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_a[2] += d_t4;
                let d_t1 = d_t3 * t2;
                let d_t2 = d_t3 * t1;
                d_a[1] += d_t2;
                d_a[0] += d_t1;
                let d_y = d_a[1];
                d_a[1] = 0.0;
                let d_x = ::chainrule::__private::sum_all(&d_a);
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
    /// The gradient of `h4`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `h4` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `h4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `h4` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x; 3];
        let mut a_dot = [x_dot; 3];
        a[1] = y;
        a_dot[1] = y_dot;
        let t1 = a[0];
        let t2 = a[1];
        let t3 = t1 * t2;
        let t4 = a[2];
        let out = t3 * t4;
        let out_dot = (a_dot[0] * t2 + a_dot[1] * t1) * t4 + a_dot[2] * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `h4_vector`.
pub enum h4_vector {}
impl h4_vector {
    /// The result of `h4_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut a = ::chainrule::__private::vec![x; 3];
        let len = a.len();
        a[1] = y;
        let len_1 = a.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_1
        ];
        let mut product: f64 = 1.0;
        for k in 0..len_1 {
            saved_product[k] = product;
            product *= a[k];
        }
        (
            product,
            move |d_product: f64| {
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                let mut d_product_1 = d_product;
                for k in (0..len_1).rev() {
                    let product = saved_product[k];
                    let d_t1 = d_product_1 * product;
                    d_a[k] += d_t1;
                    d_product_1 *= a[k];
                }
                let d_y = d_a[1];
                d_a[1] = 0.0;
                let d_x = ::chainrule::__private::sum_all(&d_a);
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
    /// The gradient of `h4_vector`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `h4_vector` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `h4_vector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `h4_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = ::chainrule::__private::vec![x; 3];
        let mut a_dot = ::chainrule::__private::vec![x_dot; 3];
        a[1] = y;
        a_dot[1] = y_dot;
        let len = a.len();
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for k in 0..len {
            let t1 = a[k];
            (product, product_dot) = (
                product * t1,
                product_dot * t1 + a_dot[k] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `h4_fill`.
pub enum h4_fill {}
impl h4_fill {
    /// The result of `h4_fill` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [y; 3];
        a.fill(x);
        a[1] = y;
        let t1 = a[0];
        let t2 = a[1];
        let t3 = t1 * t2;
        let t4 = a[2];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_a[2] += d_t4;
                let d_t1 = d_t3 * t2;
                let d_t2 = d_t3 * t1;
                d_a[1] += d_t2;
                d_a[0] += d_t1;
                let t5 = d_a[1];
                d_a[1] = 0.0;
                let d_x = ::chainrule::__private::sum_all(&d_a);
                d_a.fill(0.0);
                let d_y = t5 + ::chainrule::__private::sum_all(&d_a);
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
    /// The gradient of `h4_fill`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `h4_fill` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `h4_fill`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `h4_fill` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [y; 3];
        let mut a_dot = [y_dot; 3];
        a.fill(x);
        a_dot.fill(x_dot);
        a[1] = y;
        a_dot[1] = y_dot;
        let t1 = a[0];
        let t2 = a[1];
        let t3 = t1 * t2;
        let t4 = a[2];
        let out = t3 * t4;
        let out_dot = (a_dot[0] * t2 + a_dot[1] * t1) * t4 + a_dot[2] * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `h6`.
pub enum h6 {}
impl h6 {
    /// The result of `h6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_s = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut s: f64 = 0.0;
        for i in ::chainrule::__private::steps_back((1..5), 2) {
            ::chainrule::__private::push(&mut saved_s, s);
            s = s * a[i] + a[i - 1];
        }
        (
            s,
            move |d_s: f64, a: &[f64], d_a: &mut [f64]| {
                let mut saved_s_at = saved_s.len();
                let mut d_s_1 = d_s;
                for i in (1..5).step_by(2) {
                    saved_s_at -= 1;
                    let s = saved_s[saved_s_at];
                    d_a[i - 1] += d_s_1;
                    let d_t1 = d_s_1 * s;
                    d_a[i] += d_t1;
                    d_s_1 *= a[i];
                }
            },
        )
    }
    /// The gradient of `h6`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `h6` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `h6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `h6` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[f64], a_dot: &[f64]) -> (f64, f64) {
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in ::chainrule::__private::steps_back((1..5), 2) {
            let t1 = a[i];
            let t2 = i - 1;
            (s, s_dot) = (s * t1 + a[t2], s_dot * t1 + a_dot[i] * s + a_dot[t2]);
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `h6_len`.
pub enum h6_len {}
impl h6_len {
    /// The result of `h6_len` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                pullback(d_out, a, &mut d_a);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_s = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let mut s: f64 = 0.0;
        for i in ::chainrule::__private::steps_back((1..a.len()), 2) {
            ::chainrule::__private::push(&mut saved_s, s);
            s = s * a[i] + a[i - 1];
        }
        (
            s,
            move |d_s: f64, a: &[f64], d_a: &mut [f64]| {
                let mut saved_s_at = saved_s.len();
                let mut d_s_1 = d_s;
                for i in (1..a.len()).step_by(2) {
                    saved_s_at -= 1;
                    let s = saved_s[saved_s_at];
                    d_a[i - 1] += d_s_1;
                    let d_t1 = d_s_1 * s;
                    d_a[i] += d_t1;
                    d_s_1 *= a[i];
                }
            },
        )
    }
    /// The gradient of `h6_len`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `h6_len` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `h6_len`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `h6_len` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[f64], a_dot: &[f64]) -> (f64, f64) {
        let mut s: f64 = 0.0;
        let mut s_dot = 0.0;
        for i in ::chainrule::__private::steps_back((1..a.len()), 2) {
            let t1 = a[i];
            let t2 = i - 1;
            (s, s_dot) = (s * t1 + a[t2], s_dot * t1 + a_dot[i] * s + a_dot[t2]);
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `h6_while`.
pub enum h6_while {}
impl h6_while {
    /// The result of `h6_while` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: [f64; 5]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 5]) {
        let mut saved_s = ::chainrule::__private::Vec::<
            (f64, _, f64, _),
        >::with_capacity(64);
        let mut s: f64 = 0.0;
        let mut i = 3;
        let mut trips = 0usize;
        loop {
            let t1 = a[i];
            let t2 = i - 1;
            let s_1 = s * t1 + a[t2];
            let (i_1, exits) = if i < 2 { (i, true) } else { (i - 2, false) };
            ::chainrule::__private::push(&mut saved_s, (s, i, t1, t2));
            trips += 1;
            s = s_1;
            i = i_1;
            if exits {
                break;
            }
        }
        (
            s,
            move |d_s: f64| {
                let mut saved_s_at = saved_s.len();
                let mut d_a = [0.0; 5];
                let mut d_s_1 = d_s;
                for _ in 0..trips {
                    saved_s_at -= 1;
                    let (s, i, t1, t2) = saved_s[saved_s_at];
                    d_a[t2] += d_s_1;
                    let d_t1 = d_s_1 * s;
                    d_a[i] += d_t1;
                    d_s_1 *= t1;
                }
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: [f64; 5],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 5],) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `h6_while`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: [f64; 5]) -> [f64; 5] {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `h6_while` and its gradient.
    #[inline]
    pub fn value_and_grad(a: [f64; 5]) -> (f64, [f64; 5]) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `h6_while`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: [f64; 5], d_a: &mut [f64; 5]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `h6_while` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 5], tangents: [f64; 5]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: [f64; 5], a_dot: [f64; 5]) -> (f64, f64) {
        let mut s: f64 = 0.0;
        let mut i = 3;
        let mut s_dot = 0.0;
        loop {
            let t1 = a[i];
            let t2 = i - 1;
            let s_1 = s * t1 + a[t2];
            let s_1_dot = s_dot * t1 + a_dot[i] * s + a_dot[t2];
            let exits = if i < 2 {
                true
            } else {
                i = i - 2;
                false
            };
            s = s_1;
            s_dot = s_1_dot;
            if exits {
                break;
            }
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `h7`.
pub enum h7 {}
impl h7 {
    /// The result of `h7` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            sum += (k + 1) as f64 * x[k] * y[k];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let len = x.len();
                let len_1 = y.len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let t1 = (k + 1) as f64;
                    let d_t2 = d_sum * y[..len_2][k];
                    let d_t3 = d_sum * (t1 * x[..len_2][k]);
                    d_y[..len_2][k] += d_t3;
                    let d_t4 = d_t2 * t1;
                    d_x[..len_2][k] += d_t4;
                }
            },
        )
    }
    /// The gradient of `h7`, with the shape of its arguments.
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
    /// The value of `h7` and its gradient.
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
    /// The value of `h7`; its gradient is added to the buffers.
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
    /// The result of `h7` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = (k + 1) as f64;
            let t2 = t1 * x[k];
            let t3 = y[k];
            sum += t2 * t3;
            sum_dot += x_dot[k] * t1 * t3 + y_dot[k] * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h7_loop`.
pub enum h7_loop {}
impl h7_loop {
    /// The result of `h7_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: [f64; 2],
        y: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2], [f64; 2])) {
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = 0.0;
        for k in 0..len_2 {
            sum += (k + 1) as f64 * x[k] * y[k];
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_x = [0.0; 2];
                let mut d_y = [0.0; 2];
                for k in 0..len_2 {
                    let t1 = (k + 1) as f64;
                    let d_t2 = d_sum * y[k];
                    let d_t3 = d_sum * (t1 * x[k]);
                    d_y[k] += d_t3;
                    let d_t4 = d_t2 * t1;
                    d_x[k] += d_t4;
                }
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 2],
        y: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2], [f64; 2]) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `h7_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 2], y: [f64; 2]) -> ([f64; 2], [f64; 2]) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `h7_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 2], y: [f64; 2]) -> (f64, ([f64; 2], [f64; 2])) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `h7_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: [f64; 2],
        y: [f64; 2],
        d_x: &mut [f64; 2],
        d_y: &mut [f64; 2],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        ::chainrule::__private::add_assign(d_y, &d_y_added);
        value
    }
    /// The result of `h7_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: ([f64; 2], [f64; 2]),
        tangents: ([f64; 2], [f64; 2]),
    ) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: [f64; 2],
        x_dot: [f64; 2],
        y: [f64; 2],
        y_dot: [f64; 2],
    ) -> (f64, f64) {
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let t1 = (k + 1) as f64;
            let t2 = t1 * x[k];
            let t3 = y[k];
            sum += t2 * t3;
            sum_dot += x_dot[k] * t1 * t3 + y_dot[k] * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `h7_fold`.
pub enum h7_fold {}
impl h7_fold {
    /// The result of `h7_fold` and its pullback, which takes the cotangent of the result.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = 0.0;
        for k in 0..len_2 {
            let a = x[k];
            let b = y[k];
            sum += (k + 1) as f64 * a * b;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let len = x.len();
                let len_1 = y.len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let a = x[..len_2][k];
                    let b = y[..len_2][k];
                    let t1 = (k + 1) as f64;
                    let d_t2 = d_sum * b;
                    let d_b = d_sum * (t1 * a);
                    let d_a = d_t2 * t1;
                    d_y[..len_2][k] += d_b;
                    d_x[..len_2][k] += d_a;
                }
            },
        )
    }
    /// The gradient of `h7_fold`, with the shape of its arguments.
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
    /// The value of `h7_fold` and its gradient.
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
    /// The value of `h7_fold`; its gradient is added to the buffers.
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
    /// The result of `h7_fold` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let len_1 = y.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_2 {
            let a = x[k];
            let a_dot = x_dot[k];
            let b = y[k];
            let b_dot = y_dot[k];
            let t1 = (k + 1) as f64;
            let t2 = t1 * a;
            sum += t2 * b;
            sum_dot += a_dot * t1 * b + b_dot * t2;
        }
        (sum, sum_dot)
    }
}

