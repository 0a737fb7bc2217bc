/// The derivatives of the function `read`.
pub enum read {}
impl read {
    /// The result of `read` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[f64],
        i: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(a, i);
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
        i: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        let t1 = a[0];
        let t2 = a[i];
        let t3 = i + 1;
        let t4 = a[t3];
        let out = t1 * t2 + t4 * t2;
        (
            out,
            move |d_out: f64, a: &[f64], d_a: &mut [f64]| {
                let d_t4 = d_out * t2;
                d_a[t3] += d_t4;
                let d_t2 = d_out * t4 + d_out * t1;
                d_a[i] += d_t2;
                d_a[0] += d_t4;
                ((),)
            },
        )
    }
    /// The gradient of `read`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64], i: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a, i);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `read` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[f64],
        i: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a, i);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `read`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], i: usize, d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a, i);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `read` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (a, i) = args;
        let a_dot = tangents;
        let i_dot = ();
        Self::__jvp(a, a_dot, i, i_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &[f64],
        a_dot: &[f64],
        i: usize,
        i_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = a[0];
        let t2 = a[i];
        let t2_dot = a_dot[i];
        let t3 = i + 1;
        let t4 = a[t3];
        let out = t1 * t2 + t4 * t2;
        let out_dot = a_dot[0] * t2 + t2_dot * t1 + (a_dot[t3] * t2 + t2_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `overwritten`.
pub enum overwritten {}
impl overwritten {
    /// The result of `overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y];
        let t1 = a[0];
        let t2 = a[1];
        let product = t1 * t2;
        a[0] = product * t1;
        let t3 = a[0];
        let t4 = t3.sin();
        let t5 = a[1];
        a[1] = t4 * t5;
        let t6 = a[0];
        let t7 = a[1];
        let out = t6 * t7;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_a[1] += d_t7;
                d_a[0] += d_t6;
                let d_t8 = d_a[1];
                d_a[1] = 0.0;
                let d_t4 = d_t8 * t5;
                let d_t5 = d_t8 * t4;
                d_a[1] += d_t5;
                let d_t3 = d_t4 * t3.cos();
                d_a[0] += d_t3;
                let d_t9 = d_a[0];
                d_a[0] = 0.0;
                let d_product = d_t9 * t1;
                let d_t2 = d_product * t1;
                d_a[1] += d_t2;
                let d_t1 = d_t9 * product + d_product * t2;
                d_a[0] += d_t1;
                let d_x = d_a[0];
                let d_y = d_a[1];
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
    /// The gradient of `overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y];
        let mut a_dot = [x_dot, y_dot];
        let t1 = a[0];
        let t1_dot = a_dot[0];
        let t2 = a[1];
        let product = t1 * t2;
        let product_dot = t1_dot * t2 + a_dot[1] * t1;
        a[0] = product * t1;
        a_dot[0] = product_dot * t1 + t1_dot * product;
        let t3 = a[0];
        let t4 = t3.sin();
        let t5 = a[1];
        a[1] = t4 * t5;
        a_dot[1] = a_dot[0] * t3.cos() * t5 + a_dot[1] * t4;
        let t6 = a[0];
        let t7 = a[1];
        let out = t6 * t7;
        let out_dot = a_dot[0] * t7 + a_dot[1] * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `compound_assignments`.
pub enum compound_assignments {}
impl compound_assignments {
    /// The result of `compound_assignments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y, 1.0];
        let t1 = a[1];
        let t2 = a[0];
        a[0] += t1 * t2;
        a[1] -= a[0];
        let t3 = a[1];
        let t4 = a[2];
        a[2] = t4 * t3;
        let t5 = a[2];
        let t6 = a[0];
        a[0] = t6 / t5;
        let t7 = a[2];
        a[2] = t7 * t7;
        let t8 = a[0];
        let t9 = a[1];
        let out = t8 * t9 + a[2];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                d_a[2] += d_out;
                let d_t8 = d_out * t9;
                let d_t9 = d_out * t8;
                d_a[1] += d_t9;
                d_a[0] += d_t8;
                let d_t10 = d_a[2];
                d_a[2] = 0.0;
                let t11 = d_t10 * t7;
                let d_t7 = t11 + t11;
                d_a[2] += d_t7;
                let d_t12 = d_a[0];
                d_a[0] = 0.0;
                let t13 = 1.0 / t5;
                let d_t6 = ::chainrule::__private::zero_mul(d_t12, t13);
                let d_t5 = -::chainrule::__private::zero_mul(d_t12, t6 * t13 * t13);
                d_a[0] += d_t6;
                d_a[2] += d_t5;
                let d_t14 = d_a[2];
                d_a[2] = 0.0;
                let d_t4 = d_t14 * t3;
                let d_t3 = d_t14 * t4;
                d_a[2] += d_t4;
                d_a[1] += d_t3;
                let d_t15 = d_a[1];
                let d_t16 = -d_t15;
                d_a[0] += d_t16;
                let d_t17 = d_a[0];
                let d_t1 = d_t17 * t2;
                let d_t2 = d_t17 * t1;
                d_a[0] += d_t2;
                d_a[1] += d_t1;
                let d_x = d_a[0];
                let d_y = d_a[1];
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
    /// The gradient of `compound_assignments`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `compound_assignments` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `compound_assignments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `compound_assignments` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y, 1.0];
        let mut a_dot = [x_dot, y_dot, 0.0];
        let t1 = a[1];
        let t2 = a[0];
        a[0] += t1 * t2;
        a_dot[0]
            += ::chainrule::__private::strong_mul(a_dot[1], t2)
                + ::chainrule::__private::strong_mul(a_dot[0], t1);
        a[1] -= a[0];
        a_dot[1] -= a_dot[0];
        let t3 = a[1];
        let t4 = a[2];
        a[2] = t4 * t3;
        a_dot[2] = ::chainrule::__private::strong_mul(a_dot[2], t3)
            + ::chainrule::__private::strong_mul(a_dot[1], t4);
        let t5 = a[2];
        let t6 = a[0] / t5;
        let t7 = 1.0 / t5;
        a[0] = t6;
        a_dot[0] = ::chainrule::__private::strong_mul(a_dot[0], t7)
            - ::chainrule::__private::strong_mul(a_dot[2], t6 * t7);
        let t8 = a[2];
        let t8_dot = a_dot[2];
        a[2] = t8 * t8;
        a_dot[2] = ::chainrule::__private::strong_mul(t8_dot, t8)
            + ::chainrule::__private::strong_mul(t8_dot, t8);
        let t9 = a[0];
        let t10 = a[1];
        let out = t9 * t10 + a[2];
        let out_dot = ::chainrule::__private::strong_mul(a_dot[0], t10)
            + ::chainrule::__private::strong_mul(a_dot[1], t9) + a_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `running_product`.
pub enum running_product {}
impl running_product {
    /// The result of `running_product` and its pullback, which takes the cotangent of the result.
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
        let t1 = a.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 1..t1 {
            let t4 = a[i - 1];
            let t5 = a[i];
            a[i] = t5 * t4;
            saved_t2[i] = t4;
            saved_t3[i] = t5;
        }
        let t6 = a.len() - 1;
        let t7 = a[t6];
        let t8 = a[1];
        let out = t7 * t8;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                let d_t7 = d_out * t8;
                let d_t8 = d_out * t7;
                d_a[1] += d_t8;
                d_a[t6] += d_t7;
                let t9 = 1 < t1;
                let held_1 = if t9 {
                    let held = d_a[t1 - 1];
                    held
                } else {
                    0.0
                };
                let mut held_2 = held_1;
                for i in (1..t1).rev() {
                    let held_3 = d_a[i - 1];
                    let d_t5 = held_2 * saved_t2[i];
                    let d_t4 = held_2 * saved_t3[i];
                    let held_4 = 0.0 + d_t5;
                    let held_5 = held_3 + d_t4;
                    d_a[i] = held_4;
                    held_2 = held_5;
                }
                if t9 {
                    d_a[1 - 1] = held_2;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_a[..]);
            },
        )
    }
    /// The gradient of `running_product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `running_product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `running_product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `running_product` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for i in 1..a.len() {
            let t1 = i - 1;
            let t2 = a[t1];
            let t3 = a[i];
            a[i] = t3 * t2;
            a_dot[i] = a_dot[i] * t2 + a_dot[t1] * t3;
        }
        let t4 = a.len() - 1;
        let t5 = a[t4];
        let t6 = a[1];
        let out = t5 * t6;
        let out_dot = a_dot[t4] * t6 + a_dot[1] * t5;
        (out, out_dot)
    }
}

/// The derivatives of the function `matrix_vector`.
pub enum matrix_vector {}
impl matrix_vector {
    /// The result of `matrix_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[f64],
        x: &[f64],
        rows: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(w, x, rows);
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
        rows: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> ((),) + use<>,
    ) {
        let columns = x.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; rows
        ];
        let mut sum: f64 = 0.0;
        for i in 0..rows {
            let t1 = i * columns;
            let t2 = (i + 1) * columns;
            let mut y: f64 = 0.0;
            for j in 0..columns {
                y += w[t1..t2][j] * x[j];
            }
            saved_y[i] = y;
            sum += y * y;
        }
        (
            sum,
            move |d_sum: f64, w: &[f64], d_w: &mut [f64], x: &[f64], d_x: &mut [f64]| {
                let columns = x.len();
                for i in 0..rows {
                    let y = saved_y[i];
                    let t1 = i * columns;
                    let t2 = (i + 1) * columns;
                    let t3 = d_sum * y;
                    let d_y = t3 + t3;
                    for j in 0..columns {
                        let d_t4 = d_y * x[j];
                        let d_t5 = d_y * w[t1..t2][j];
                        d_x[..columns][j] += d_t5;
                        d_w[t1..t2][j] += d_t4;
                    }
                }
                ((),)
            },
        )
    }
    /// The gradient of `matrix_vector`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        w: &[f64],
        x: &[f64],
        rows: usize,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(w, x, rows);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (d_w, d_x)
    }
    /// The value of `matrix_vector` and its gradient.
    #[inline]
    pub fn value_and_grad(
        w: &[f64],
        x: &[f64],
        rows: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(w, x, rows);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, w, &mut d_w, x, &mut d_x);
        (value, (d_w, d_x))
    }
    /// The value of `matrix_vector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        w: &[f64],
        x: &[f64],
        rows: usize,
        d_w: &mut [f64],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(w, x, rows);
        pullback(1.0, w, d_w, x, d_x);
        value
    }
    /// The result of `matrix_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[f64], usize), tangents: (&[f64], &[f64])) -> (f64, f64) {
        let (w, x, rows) = args;
        let (w_dot, x_dot) = tangents;
        let rows_dot = ();
        Self::__jvp(w, w_dot, x, x_dot, rows, rows_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        w: &[f64],
        w_dot: &[f64],
        x: &[f64],
        x_dot: &[f64],
        rows: usize,
        rows_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let columns = x.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..rows {
            let t1 = i * columns;
            let t2 = (i + 1) * columns;
            let mut y: f64 = 0.0;
            let mut y_dot = 0.0;
            for j in 0..columns {
                let t3 = w[t1..t2][j];
                let t4 = x[j];
                y += t3 * t4;
                y_dot += w_dot[t1..t2][j] * t4 + x_dot[j] * t3;
            }
            sum += y * y;
            sum_dot += y_dot * y + y_dot * y;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `nested_arrays`.
pub enum nested_arrays {}
impl nested_arrays {
    /// The result of `nested_arrays` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: [[f64; 2]; 2],
        b: &[[f64; 2]; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([[f64; 2]; 2], [[f64; 2]; 2])) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: f64| {
                let mut d_b = [[0.0; 2]; 2];
                let (d_a,) = pullback(d_out, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: [[f64; 2]; 2],
        b: &[[f64; 2]; 2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[[f64; 2]; 2],
            &mut [[f64; 2]; 2],
        ) -> ([[f64; 2]; 2],) + use<>,
    ) {
        let t1 = [0.0; 2];
        let mut c = [t1; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        let t2 = c[0][0];
        let t3 = c[1][1];
        let t4 = c[0][1];
        let t5 = c[1][0];
        let t6 = t4 * t5;
        let out = t2 * t3 - t6 * t2;
        (
            out,
            move |d_out: f64, b: &[[f64; 2]; 2], d_b: &mut [[f64; 2]; 2]| {
                let mut d_a = [[0.0; 2]; 2];
                let mut d_c = [[0.0; 2]; 2];
                let t7 = d_out * t2;
                let d_t4 = -(t7 * t5);
                let d_t5 = -(t7 * t4);
                d_c[1][0] += d_t5;
                d_c[0][1] += d_t4;
                d_c[1][1] += t7;
                let d_t2 = d_out * t3 - d_out * t6;
                d_c[0][0] += d_t2;
                for i in 0..2 {
                    for j in 0..2 {
                        for k in 0..2 {
                            let d_t8 = d_c[i][j];
                            let d_t9 = d_t8 * b[k][j];
                            let d_t10 = d_t8 * a[i][k];
                            d_b[k][j] += d_t10;
                            d_a[i][k] += d_t9;
                        }
                    }
                }
                (d_a,)
            },
        )
    }
    /// The gradient of `nested_arrays`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: [[f64; 2]; 2], b: &[[f64; 2]; 2]) -> ([[f64; 2]; 2], [[f64; 2]; 2]) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_b = [[0.0; 2]; 2];
        let (d_a,) = pullback(1.0, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `nested_arrays` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: [[f64; 2]; 2],
        b: &[[f64; 2]; 2],
    ) -> (f64, ([[f64; 2]; 2], [[f64; 2]; 2])) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_b = [[0.0; 2]; 2];
        let (d_a,) = pullback(1.0, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `nested_arrays`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: [[f64; 2]; 2],
        b: &[[f64; 2]; 2],
        d_a: &mut [[f64; 2]; 2],
        d_b: &mut [[f64; 2]; 2],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added,) = pullback(1.0, b, d_b);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `nested_arrays` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: ([[f64; 2]; 2], &[[f64; 2]; 2]),
        tangents: ([[f64; 2]; 2], &[[f64; 2]; 2]),
    ) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: [[f64; 2]; 2],
        a_dot: [[f64; 2]; 2],
        b: &[[f64; 2]; 2],
        b_dot: &[[f64; 2]; 2],
    ) -> (f64, f64) {
        let t1 = [0.0; 2];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut c = [t1; 2];
        let mut c_dot = [t1_dot; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    let t2 = a[i][k];
                    let t3 = b[k][j];
                    c[i][j] += t2 * t3;
                    c_dot[i][j] += a_dot[i][k] * t3 + b_dot[k][j] * t2;
                }
            }
        }
        let t4 = c[0][0];
        let t4_dot = c_dot[0][0];
        let t5 = c[1][1];
        let t6 = c[0][1];
        let t7 = c[1][0];
        let t8 = t6 * t7;
        let out = t4 * t5 - t8 * t4;
        let out_dot = t4_dot * t5 + c_dot[1][1] * t4
            - ((c_dot[0][1] * t7 + c_dot[1][0] * t6) * t4 + t4_dot * t8);
        (out, out_dot)
    }
}

/// The derivatives of the function `slice_of_arrays`.
pub enum slice_of_arrays {}
impl slice_of_arrays {
    /// The result of `slice_of_arrays` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[[f64; 3]],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<[f64; 3]>) {
        let (out, pullback) = Self::__vjp(points);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                pullback(d_out, points, &mut d_points);
                d_points
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[[f64; 3]],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 3]], &mut [[f64; 3]]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = points.len();
        let mut sum: f64 = 0.0;
        for i in 0..t2 {
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, i, &[t2]);
            saved_t1.resize(start + i, 0.0);
            let end = start + i;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in 0..i {
                let mut square: f64 = 0.0;
                for k in 0..3 {
                    let d = points[i][k] - points[j][k];
                    square += d * d;
                }
                let t3 = square.sqrt();
                saved_t1_1[j] = t3;
                sum += t3;
            }
        }
        (
            sum,
            move |d_sum: f64, points: &[[f64; 3]], d_points: &mut [[f64; 3]]| {
                let mut saved_t1_at = saved_t1.len();
                for i in (0..points.len()).rev() {
                    saved_t1_at -= i;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + i;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for j in 0..i {
                        let d_square = d_sum
                            * ::chainrule::__private::div_or_zero(1.0, saved_t1_2[j]);
                        for k in 0..3 {
                            let d = points[i][k] - points[j][k];
                            let d_d = d_square * d;
                            let d_t4 = -d_d;
                            d_points[j][k] += d_t4;
                            d_points[i][k] += d_d;
                        }
                    }
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(points: &[[f64; 3]], d_points: &mut [[f64; 3]]) -> (f64, ()) {
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut sum: f64 = 0.0;
        for i in 0..points.len() {
            let start = saved_t1.len();
            saved_t1.resize(start + i, 0.0);
            let end = start + i;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in 0..i {
                let mut square: f64 = 0.0;
                for k in 0..3 {
                    let d = points[i][k] - points[j][k];
                    square += d * d;
                }
                let t2 = square.sqrt();
                saved_t1_1[j] = t2;
                sum += t2;
            }
            let end_1 = start + i;
            let saved_t1_2 = &saved_t1[start..end_1];
            for j_1 in 0..i {
                let t3 = ::chainrule::__private::div_or_zero(1.0, saved_t1_2[j_1]);
                for k_1 in 0..3 {
                    let d_1 = points[i][k_1] - points[j_1][k_1];
                    let d_d = t3 * d_1;
                    let d_t4 = -d_d;
                    d_points[j_1][k_1] += d_t4;
                    d_points[i][k_1] += d_d;
                }
            }
            saved_t1.truncate(start);
        }
        (sum, ())
    }
    /// The gradient of `slice_of_arrays`, with the shape of its arguments.
    #[inline]
    pub fn grad(points: &[[f64; 3]]) -> ::chainrule::__private::Vec<[f64; 3]> {
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (value, ()) = Self::__value_and_grad(points, &mut d_points);
        d_points
    }
    /// The value of `slice_of_arrays` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[[f64; 3]],
    ) -> (f64, ::chainrule::__private::Vec<[f64; 3]>) {
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (value, ()) = Self::__value_and_grad(points, &mut d_points);
        (value, d_points)
    }
    /// The value of `slice_of_arrays`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(points: &[[f64; 3]], d_points: &mut [[f64; 3]]) -> f64 {
        let (value, ()) = Self::__value_and_grad(points, d_points);
        value
    }
    /// The result of `slice_of_arrays` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 3]], tangents: &[[f64; 3]]) -> (f64, f64) {
        let points = args;
        let points_dot = tangents;
        Self::__jvp(points, points_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(points: &[[f64; 3]], points_dot: &[[f64; 3]]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..points.len() {
            for j in 0..i {
                let mut square: f64 = 0.0;
                let mut square_dot = 0.0;
                for k in 0..3 {
                    let d = points[i][k] - points[j][k];
                    let d_dot = points_dot[i][k] - points_dot[j][k];
                    square += d * d;
                    square_dot += d_dot * d + d_dot * d;
                }
                let t1 = square.sqrt();
                sum += t1;
                sum_dot += square_dot * ::chainrule::__private::div_or_zero(0.5, t1);
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `slice_of_tuples`.
pub enum slice_of_tuples {}
impl slice_of_tuples {
    /// The result of `slice_of_tuples` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        pairs: &[(f64, f64)],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<(f64, f64)>) {
        let (out, pullback) = Self::__vjp(pairs);
        (
            out,
            move |d_out: f64| {
                let mut d_pairs = ::chainrule::__private::zeros_like(pairs);
                pullback(d_out, pairs, &mut d_pairs);
                d_pairs
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        pairs: &[(f64, f64)],
    ) -> (f64, impl ::core::ops::Fn(f64, &[(f64, f64)], &mut [(f64, f64)]) + use<>) {
        let mut sum: f64 = 0.0;
        for i in 0..pairs.len() {
            let t1 = pairs[i].1;
            sum += pairs[i].0 * t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, pairs: &[(f64, f64)], d_pairs: &mut [(f64, f64)]| {
                for i in 0..pairs.len() {
                    let t2 = pairs[i].0;
                    let t1 = pairs[i].1;
                    let d_t3 = d_sum * t1;
                    let d_t4 = d_t3 * t1;
                    let d_t1 = d_sum * (t2 * t1) + d_t3 * t2;
                    d_pairs[i].1 += d_t1;
                    d_pairs[i].0 += d_t4;
                }
            },
        )
    }
    /// The gradient of `slice_of_tuples`, with the shape of its arguments.
    #[inline]
    pub fn grad(pairs: &[(f64, f64)]) -> ::chainrule::__private::Vec<(f64, f64)> {
        let (_, pullback) = Self::__vjp(pairs);
        let mut d_pairs = ::chainrule::__private::zeros_like(pairs);
        pullback(1.0, pairs, &mut d_pairs);
        d_pairs
    }
    /// The value of `slice_of_tuples` and its gradient.
    #[inline]
    pub fn value_and_grad(
        pairs: &[(f64, f64)],
    ) -> (f64, ::chainrule::__private::Vec<(f64, f64)>) {
        let (value, pullback) = Self::__vjp(pairs);
        let mut d_pairs = ::chainrule::__private::zeros_like(pairs);
        pullback(1.0, pairs, &mut d_pairs);
        (value, d_pairs)
    }
    /// The value of `slice_of_tuples`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(pairs: &[(f64, f64)], d_pairs: &mut [(f64, f64)]) -> f64 {
        let (value, pullback) = Self::__vjp(pairs);
        pullback(1.0, pairs, d_pairs);
        value
    }
    /// The result of `slice_of_tuples` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[(f64, f64)], tangents: &[(f64, f64)]) -> (f64, f64) {
        let pairs = args;
        let pairs_dot = tangents;
        Self::__jvp(pairs, pairs_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(pairs: &[(f64, f64)], pairs_dot: &[(f64, f64)]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..pairs.len() {
            let t1 = pairs[i].0;
            let t2 = pairs[i].1;
            let t2_dot = pairs_dot[i].1;
            let t3 = t1 * t2;
            sum += t3 * t2;
            sum_dot += (pairs_dot[i].0 * t2 + t2_dot * t1) * t2 + t2_dot * t3;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `repeated_element`.
pub enum repeated_element {}
impl repeated_element {
    /// The result of `repeated_element` and its pullback, which takes the cotangent of the result.
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
        let mut v = ::chainrule::__private::vec![x * x; n];
        let len = v.len();
        v[1] = x;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut product: f64 = 1.0;
        for i in 0..n {
            saved_product[i] = product;
            product *= v[i];
        }
        (
            product,
            move |d_product: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let mut d_product_1 = d_product;
                for i in (0..n).rev() {
                    let product = saved_product[i];
                    let d_t1 = d_product_1 * product;
                    d_v[i] += d_t1;
                    d_product_1 *= v[i];
                }
                let t2 = d_v[1];
                d_v[1] = 0.0;
                let d_t3 = ::chainrule::__private::sum_all(&d_v);
                let t4 = d_t3 * x;
                let d_x = t2 + t4 + t4;
                (d_x, ())
            },
        )
    }
    /// The gradient of `repeated_element`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `repeated_element` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `repeated_element`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `repeated_element` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = ::chainrule::__private::vec![x * x; n];
        let mut v_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x; n];
        v[1] = x;
        v_dot[1] = x_dot;
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..n {
            let t1 = v[i];
            (product, product_dot) = (
                product * t1,
                product_dot * t1 + v_dot[i] * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `repeated_in_array`.
pub enum repeated_in_array {}
impl repeated_in_array {
    /// The result of `repeated_in_array` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `repeated_in_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `repeated_in_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `repeated_in_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `repeated_in_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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

/// The derivatives of the function `listed`.
pub enum listed {}
impl listed {
    /// The result of `listed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut v = ::chainrule::__private::vec![x, x * y, 2.0];
        let len = v.len();
        let t1 = v[0];
        let t2 = v[1];
        let t3 = v[2];
        let a = [y, t1 * t2, t3 * x];
        let t4 = a[0];
        let t5 = a[1];
        let out = t4 * t5 + a[2];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_a[2] += d_out;
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_a[1] += d_t5;
                d_a[0] += d_t4;
                let d_t6 = d_a[1];
                let d_t7 = d_a[2];
                let d_t3 = d_t7 * x;
                d_v[2] += d_t3;
                let d_t1 = d_t6 * t2;
                let d_t2 = d_t6 * t1;
                d_v[1] += d_t2;
                d_v[0] += d_t1;
                let d_t8 = d_v[1];
                let d_x = d_t7 * t3 + d_v[0] + d_t8 * y;
                let d_y = d_a[0] + d_t8 * x;
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
    /// The gradient of `listed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `listed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `listed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `listed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let v = ::chainrule::__private::vec![x, x * y, 2.0];
        let v_dot = ::chainrule::__private::vec![x_dot, x_dot * y + y_dot * x, 0.0];
        let t1 = v[0];
        let t2 = v[1];
        let t3 = v[2];
        let a = [y, t1 * t2, t3 * x];
        let a_dot = [y_dot, v_dot[0] * t2 + v_dot[1] * t1, v_dot[2] * x + x_dot * t3];
        let t4 = a[0];
        let t5 = a[1];
        let out = t4 * t5 + a[2];
        let out_dot = a_dot[0] * t5 + a_dot[1] * t4 + a_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `swapped`.
pub enum swapped {}
impl swapped {
    /// The result of `swapped` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y * x, 3.0];
        let t1 = a[0];
        a[0] = a[1];
        a[1] = t1;
        let t2 = a[1];
        let t3 = a[0];
        a[0] = t3 * t2;
        let t4 = a[1];
        a[1] = a[2];
        a[2] = t4;
        let t5 = a[0];
        let t6 = a[1];
        let out = t5 * t6 + a[2];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                d_a[2] += d_out;
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_a[1] += d_t6;
                d_a[0] += d_t5;
                let d_t4 = d_a[2];
                d_a[2] = 0.0;
                let d_t7 = d_a[1];
                d_a[1] = 0.0;
                d_a[2] += d_t7;
                d_a[1] += d_t4;
                let d_t8 = d_a[0];
                d_a[0] = 0.0;
                let d_t3 = d_t8 * t2;
                let d_t2 = d_t8 * t3;
                d_a[0] += d_t3;
                d_a[1] += d_t2;
                let d_t1 = d_a[1];
                d_a[1] = 0.0;
                let d_t9 = d_a[0];
                d_a[0] = 0.0;
                d_a[1] += d_t9;
                d_a[0] += d_t1;
                let d_t10 = d_a[1];
                let d_y = d_t10 * x;
                let d_x = d_a[0] + d_t10 * y;
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
    /// The gradient of `swapped`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `swapped` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `swapped`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `swapped` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y * x, 3.0];
        let mut a_dot = [x_dot, y_dot * x + x_dot * y, 0.0];
        let t1 = a[0];
        a[0] = a[1];
        let t1_dot = a_dot[0];
        a_dot[0] = a_dot[1];
        a[1] = t1;
        a_dot[1] = t1_dot;
        let t2 = a[1];
        let t3 = a[0];
        a[0] = t3 * t2;
        a_dot[0] = a_dot[0] * t2 + a_dot[1] * t3;
        let t4 = a[1];
        a[1] = a[2];
        let t4_dot = a_dot[1];
        a_dot[1] = a_dot[2];
        a[2] = t4;
        a_dot[2] = t4_dot;
        let t5 = a[0];
        let t6 = a[1];
        let out = t5 * t6 + a[2];
        let out_dot = a_dot[0] * t6 + a_dot[1] * t5 + a_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `swapped_variables`.
pub enum swapped_variables {}
impl swapped_variables {
    /// The result of `swapped_variables` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let a = x * x;
        let t1 = y.sin();
        let out = t1 * a + y;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * a;
                let d_a = d_out * t1;
                let t2 = d_a * x;
                let d_x = t2 + t2;
                let d_y = d_out + d_t1 * y.cos();
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
    /// The gradient of `swapped_variables`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `swapped_variables` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `swapped_variables`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `swapped_variables` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = x * x;
        let a_dot = x_dot * x + x_dot * x;
        let t1 = y.sin();
        let out = t1 * a + y;
        let out_dot = y_dot * y.cos() * a + a_dot * t1 + y_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `filled`.
pub enum filled {}
impl filled {
    /// The result of `filled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y, x];
        let t1 = a[0];
        let t2 = a[1];
        let before = t1 * t2;
        a.fill(x * y);
        let t3 = a[1];
        a[1] = t3 * before;
        let t4 = a[0];
        let t5 = a[1];
        let out = t4 * t5 + a[2];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                d_a[2] += d_out;
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_a[1] += d_t5;
                d_a[0] += d_t4;
                let d_t6 = d_a[1];
                d_a[1] = 0.0;
                let d_t3 = d_t6 * before;
                let d_before = d_t6 * t3;
                d_a[1] += d_t3;
                let d_t7 = ::chainrule::__private::sum_all(&d_a);
                d_a.fill(0.0);
                let d_t1 = d_before * t2;
                let d_t2 = d_before * t1;
                d_a[1] += d_t2;
                d_a[0] += d_t1;
                let d_x = d_t7 * y + d_a[0] + d_a[2];
                let d_y = d_t7 * x + d_a[1];
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
    /// The gradient of `filled`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `filled` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `filled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `filled` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y, x];
        let mut a_dot = [x_dot, y_dot, x_dot];
        let t1 = a[0];
        let t2 = a[1];
        let before = t1 * t2;
        let before_dot = a_dot[0] * t2 + a_dot[1] * t1;
        a.fill(x * y);
        a_dot.fill(x_dot * y + y_dot * x);
        let t3 = a[1];
        a[1] = t3 * before;
        a_dot[1] = a_dot[1] * before + before_dot * t3;
        let t4 = a[0];
        let t5 = a[1];
        let out = t4 * t5 + a[2];
        let out_dot = a_dot[0] * t5 + a_dot[1] * t4 + a_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `copied`.
pub enum copied {}
impl copied {
    /// The result of `copied` and its pullback, which takes the cotangent of the result.
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
        let mut a = [1.0; 4];
        let t1 = x[0];
        a[1] = t1 * t1;
        let before = a[1];
        a[1..3].copy_from_slice(&x[1..3]);
        let t2 = a[1];
        let t3 = a[2];
        let t4 = t2 * t3;
        let t5 = a[3];
        let out = t4 * t5 + before;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_a = [0.0; 4];
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_a[3] += d_t5;
                let d_t2 = d_t4 * t3;
                let d_t3 = d_t4 * t2;
                d_a[2] += d_t3;
                d_a[1] += d_t2;
                ::chainrule::__private::add_assign(&mut d_x[1..3], &d_a[1..3]);
                d_a[1..3].fill(0.0);
                d_a[1] += d_out;
                let d_t6 = d_a[1];
                d_a[1] = 0.0;
                let t7 = d_t6 * t1;
                let d_t1 = t7 + t7;
                d_x[0] += d_t1;
            },
        )
    }
    /// The gradient of `copied`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `copied` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `copied`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `copied` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [1.0; 4];
        let mut a_dot = [0.0; 4];
        let t1 = x[0];
        let t1_dot = x_dot[0];
        a[1] = t1 * t1;
        a_dot[1] = t1_dot * t1 + t1_dot * t1;
        let before = a[1];
        let before_dot = a_dot[1];
        a[1..3].copy_from_slice(&x[1..3]);
        a_dot[1..3].copy_from_slice(&x_dot[1..3]);
        let t2 = a[1];
        let t3 = a[2];
        let t4 = t2 * t3;
        let t5 = a[3];
        let out = t4 * t5 + before;
        let out_dot = (a_dot[1] * t3 + a_dot[2] * t2) * t5 + a_dot[3] * t4 + before_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `cloned`.
pub enum cloned {}
impl cloned {
    /// The result of `cloned` and its pullback, which takes the cotangent of the result.
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
        let mut a = x.to_vec();
        let len = a.len();
        let mut old = a.clone();
        let len_1 = old.len();
        let t1 = a.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = a[i];
            a[i] = t3 * (2.0 * old[i]);
            saved_t2[i] = t3;
        }
        let t4 = a.len();
        let mut sum: f64 = 0.0;
        for i_1 in 0..t4 {
            sum += a[i_1] * old[i_1];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_old = ::chainrule::__private::vec![0.0; len_1];
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                for i_1 in 0..t4 {
                    let d_t5 = d_sum * old[..t4][i_1];
                    let d_t6 = d_sum * a[i_1];
                    d_old[..t4][i_1] += d_t6;
                    d_a[..t4][i_1] += d_t5;
                }
                for i in 0..t1 {
                    let d_t7 = d_a[..t1][i];
                    d_a[..t1][i] = 0.0;
                    let d_t3 = d_t7 * (2.0 * old[..t1][i]);
                    let d_t8 = d_t7 * saved_t2[i];
                    d_a[..t1][i] += d_t3;
                    let d_t9 = d_t8 * 2.0;
                    d_old[..t1][i] += d_t9;
                }
                ::chainrule::__private::add_assign(&mut d_a, &d_old);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_a[..]);
            },
        )
    }
    /// The gradient of `cloned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `cloned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `cloned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `cloned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = x.to_vec();
        let mut a_dot = x_dot.to_vec();
        let old = a.clone();
        let old_dot = a_dot.clone();
        for i in 0..a.len() {
            let t1 = 2.0 * old[i];
            let t2 = a[i];
            a[i] = t2 * t1;
            a_dot[i] = a_dot[i] * t1 + old_dot[i] * 2.0 * t2;
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..a.len() {
            let t3 = a[i_1];
            let t4 = old[i_1];
            sum += t3 * t4;
            sum_dot += a_dot[i_1] * t4 + old_dot[i_1] * t3;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `copied_array`.
pub enum copied_array {}
impl copied_array {
    /// The result of `copied_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let c = [x, y];
        let mut d = c;
        let t1 = d[1];
        let t2 = d[0];
        d[0] = t2 * t1;
        let t3 = d[0];
        let t4 = c[1];
        let out = c[0] + t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_d = [0.0; 2];
                let mut d_c = [0.0; 2];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_c[1] += d_t4;
                d_d[0] += d_t3;
                d_c[0] += d_out;
                let d_t5 = d_d[0];
                d_d[0] = 0.0;
                let d_t2 = d_t5 * t1;
                let d_t1 = d_t5 * t2;
                d_d[0] += d_t2;
                d_d[1] += d_t1;
                ::chainrule::__private::add_assign(&mut d_c, &d_d);
                let d_x = d_c[0];
                let d_y = d_c[1];
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
    /// The gradient of `copied_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `copied_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `copied_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `copied_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let c = [x, y];
        let c_dot = [x_dot, y_dot];
        let mut d = c;
        let mut d_dot = c_dot;
        let t1 = d[1];
        let t2 = d[0];
        d[0] = t2 * t1;
        d_dot[0] = d_dot[0] * t1 + d_dot[1] * t2;
        let t3 = d[0];
        let t4 = c[1];
        let out = c[0] + t3 * t4;
        let out_dot = c_dot[0] + (d_dot[0] * t4 + c_dot[1] * t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `assigned_array`.
pub enum assigned_array {}
impl assigned_array {
    /// The result of `assigned_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y];
        let t1 = a[0];
        let t2 = a[1];
        let p = t1 * t2;
        let t3 = [p, t1];
        a = t3;
        let t4 = a[0];
        let t5 = a[1];
        let t6 = t4 * t5;
        let out = t6 * p;
        (
            out,
            move |d_out: f64| {
                let mut d_t3 = [0.0; 2];
                let mut d_a = [0.0; 2];
                let d_t6 = d_out * p;
                let d_t4 = d_t6 * t5;
                let d_t5 = d_t6 * t4;
                d_a[1] += d_t5;
                d_a[0] += d_t4;
                ::chainrule::__private::add_assign(&mut d_t3, &d_a);
                d_a.fill(0.0);
                let d_p = d_out * t6 + d_t3[0];
                let d_t2 = d_p * t1;
                d_a[1] += d_t2;
                let d_t1 = d_t3[1] + d_p * t2;
                d_a[0] += d_t1;
                let d_x = d_a[0];
                let d_y = d_a[1];
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
    /// The gradient of `assigned_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `assigned_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `assigned_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `assigned_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y];
        let mut a_dot = [x_dot, y_dot];
        let t1 = a[0];
        let t1_dot = a_dot[0];
        let t2 = a[1];
        let p = t1 * t2;
        let p_dot = t1_dot * t2 + a_dot[1] * t1;
        let t3 = [p, t1];
        let t3_dot = [p_dot, t1_dot];
        a = t3;
        a_dot = t3_dot;
        let t4 = a[0];
        let t5 = a[1];
        let t6 = t4 * t5;
        let out = t6 * p;
        let out_dot = (a_dot[0] * t5 + a_dot[1] * t4) * p + p_dot * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `scratch`.
pub enum scratch {}
impl scratch {
    /// The result of `scratch` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut hidden = [0.0; 2];
        let t2 = x.len();
        let mut saved_t3 = ::chainrule::__private::vec![0.0; t2];
        let mut saved_t4 = ::chainrule::__private::vec![0.0; t2];
        let mut sum = 0.0;
        for n in 0..t2 {
            let len = 2;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len, &[t2]);
            saved_t1.resize(start + len, 0.0);
            let end = start + len;
            let saved_t1_1 = &mut saved_t1[start..end];
            for j in 0..2 {
                let t5 = (w[j] * x[n]).tanh();
                hidden[j] = t5;
                saved_t1_1[j] = t5;
            }
            let t6 = hidden[0];
            let t7 = hidden[1];
            saved_t3[n] = t6;
            saved_t4[n] = t7;
            sum += t6 * t7;
        }
        (
            sum,
            move |d_sum: f64, w: &[f64], d_w: &mut [f64], x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_hidden = [0.0; 2];
                for n in (0..x.len()).rev() {
                    let len = 2;
                    let d_t6 = d_sum * saved_t4[n];
                    let d_t7 = d_sum * saved_t3[n];
                    d_hidden[1] += d_t7;
                    d_hidden[0] += d_t6;
                    saved_t1_at -= len;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len;
                    let mut d_t8 = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for j in 0..2 {
                        let t5 = saved_t1_2[j];
                        let d_t5 = d_hidden[j];
                        d_hidden[j] = 0.0;
                        let d_t9 = d_t5 * (1.0 - t5 * t5);
                        let d_t10 = d_t9 * x[n];
                        let d_t11 = d_t9 * w[j];
                        d_w[j] += d_t10;
                        d_t8 += d_t11;
                    }
                    if 0 < 2 {
                        d_x[n] += d_t8;
                    }
                }
            },
        )
    }
    /// The gradient of `scratch`, with the shape of its arguments.
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
    /// The value of `scratch` and its gradient.
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
    /// The value of `scratch`; its gradient is added to the buffers.
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
    /// The result of `scratch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut hidden = [0.0; 2];
        let mut hidden_dot = [0.0; 2];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for n in 0..x.len() {
            for j in 0..2 {
                let t1 = w[j];
                let t2 = x[n];
                let t3 = (t1 * t2).tanh();
                hidden[j] = t3;
                hidden_dot[j] = (w_dot[j] * t2 + x_dot[n] * t1) * (1.0 - t3 * t3);
            }
            let t4 = hidden[0];
            let t5 = hidden[1];
            sum += t4 * t5;
            sum_dot += hidden_dot[0] * t5 + hidden_dot[1] * t4;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `stencil`.
pub enum stencil {}
impl stencil {
    /// The result of `stencil` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, steps);
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
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let n = x.len();
        let mut now = x.to_vec();
        let mut next = ::chainrule::__private::vec![0.0; n];
        for k in 0..steps {
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, n, &[steps]);
            saved_t1.resize(start + n, 0.0);
            let end = start + n;
            let saved_t1_1 = &mut saved_t1[start..end];
            for i in 0..n {
                let left = now[if i == 0 { n - 1 } else { i - 1 }];
                let t2 = now[i];
                next[i] = t2 * (1.0 - 0.1 * t2) + 0.2 * left;
                saved_t1_1[i] = t2;
            }
            ::core::mem::swap(&mut now, &mut next);
        }
        let len = next.len();
        let len_1 = now.len();
        let mut sum: f64 = 0.0;
        for i_1 in 0..n {
            let t3 = now[i_1];
            sum += t3 * t3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let n = x.len();
                let mut d_next = ::chainrule::__private::vec![0.0; len];
                let mut d_now = ::chainrule::__private::vec![0.0; len_1];
                for i_1 in 0..n {
                    let t4 = d_sum * now[..n][i_1];
                    let d_t3 = t4 + t4;
                    d_now[..n][i_1] += d_t3;
                }
                for k in (0..steps).rev() {
                    ::core::mem::swap(&mut d_now, &mut d_next);
                    saved_t1_at -= n;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + n;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for i in 0..n {
                        let t2 = saved_t1_2[i];
                        let d_t5 = d_next[..n][i];
                        d_next[..n][i] = 0.0;
                        let d_left = d_t5 * 0.2;
                        let d_t6 = d_t5 * t2;
                        let d_t2 = d_t5 * (1.0 - 0.1 * t2) - d_t6 * 0.1;
                        d_now[..n][i] += d_t2;
                        d_now[if i == 0 { n - 1 } else { i - 1 }] += d_left;
                    }
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_now[..]);
                ((),)
            },
        )
    }
    /// The gradient of `stencil`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], steps: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, steps);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `stencil` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        steps: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, steps);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `stencil`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], steps: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, steps);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `stencil` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], usize), tangents: &[f64]) -> (f64, f64) {
        let (x, steps) = args;
        let x_dot = tangents;
        let steps_dot = ();
        Self::__jvp(x, x_dot, steps, steps_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        steps: usize,
        steps_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let n = x.len();
        let mut now = x.to_vec();
        let mut now_dot = x_dot.to_vec();
        let mut next = ::chainrule::__private::vec![0.0; n];
        let mut next_dot = ::chainrule::__private::vec![0.0; n];
        for k in 0..steps {
            for i in 0..n {
                let t1 = if i == 0 { n - 1 } else { i - 1 };
                let left = now[t1];
                let left_dot = now_dot[t1];
                let t2 = now[i];
                let t2_dot = now_dot[i];
                let t3 = 1.0 - 0.1 * t2;
                next[i] = t2 * t3 + 0.2 * left;
                next_dot[i] = t2_dot * t3 + -(t2_dot * 0.1) * t2 + left_dot * 0.2;
            }
            ::core::mem::swap(&mut now, &mut next);
            ::core::mem::swap(&mut now_dot, &mut next_dot);
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i_1 in 0..n {
            let t4 = now[i_1];
            let t4_dot = now_dot[i_1];
            sum += t4 * t4;
            sum_dot += t4_dot * t4 + t4_dot * t4;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `overwritten_indices`.
pub enum overwritten_indices {}
impl overwritten_indices {
    /// The result of `overwritten_indices` and its pullback, which takes the cotangent of the result.
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
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut index = [0, 1, 2];
        let mut product: f64 = 1.0;
        for step in 0..3 {
            let len = 3;
            let start = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, len, &[3]);
            saved_product.resize(start + len, 0.0);
            let end = start + len;
            let start_1 = saved_t2.len();
            ::chainrule::__private::room(&mut saved_t2, len, &[3]);
            saved_t2.resize(start_1 + len, 0.0);
            let end_1 = start_1 + len;
            let saved_product_1 = &mut saved_product[start..end];
            let saved_t2_1 = &mut saved_t2[start_1..end_1];
            for k in 0..3 {
                let t3 = index[k];
                let t4 = x[t3] + step as f64;
                saved_product_1[k] = product;
                saved_t2_1[k] = t4;
                ::chainrule::__private::push(&mut saved_t1, t3);
                product *= t4;
            }
            index[step] = (index[step] + 1) % 3;
        }
        (
            product,
            move |d_product: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t1_at = saved_t1.len();
                let mut d_product_1 = d_product;
                for step in (0..3).rev() {
                    let len = 3;
                    saved_product_at -= len;
                    let start_2 = saved_product_at;
                    let end_2 = start_2 + len;
                    saved_t2_at -= len;
                    let start_3 = saved_t2_at;
                    let end_3 = start_3 + len;
                    let saved_product_2 = &saved_product[start_2..end_2];
                    let saved_t2_2 = &saved_t2[start_3..end_3];
                    for k in (0..3).rev() {
                        let product = saved_product_2[k];
                        saved_t1_at -= 1;
                        let t3 = saved_t1[saved_t1_at];
                        let d_t4 = d_product_1 * product;
                        d_x[t3] += d_t4;
                        d_product_1 *= saved_t2_2[k];
                    }
                }
            },
        )
    }
    /// The gradient of `overwritten_indices`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `overwritten_indices` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `overwritten_indices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `overwritten_indices` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut index = [0, 1, 2];
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for step in 0..3 {
            for k in 0..3 {
                let t1 = index[k];
                let t2 = x[t1] + step as f64;
                (product, product_dot) = (
                    product * t2,
                    product_dot * t2 + x_dot[t1] * product,
                );
            }
            index[step] = (index[step] + 1) % 3;
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `gather_scatter`.
pub enum gather_scatter {}
impl gather_scatter {
    /// The result of `gather_scatter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        from: &[usize],
        to: &[usize],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, from, to);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, from, &mut (), to, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        from: &[usize],
        to: &[usize],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[usize],
            &mut (),
            &[usize],
            &mut (),
        ) + use<>,
    ) {
        let mut out_1 = [0.0; 3];
        for k in 0..from.len() {
            out_1[to[k]] += x[from[k]] * x[k];
        }
        let t1 = out_1[0];
        let t2 = out_1[1];
        let t3 = out_1[2];
        let out = t1 * t2 + t3 * t3;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                from: &[usize],
                _: &mut (),
                to: &[usize],
                _: &mut ()|
            {
                let t4 = from.len();
                let mut d_out_1 = [0.0; 3];
                let t5 = d_out * t3;
                let d_t3 = t5 + t5;
                d_out_1[2] += d_t3;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_out_1[1] += d_t2;
                d_out_1[0] += d_t1;
                for k in 0..t4 {
                    let t6 = from[k];
                    let d_t7 = d_out_1[to[k]];
                    let d_t8 = d_t7 * x[..t4][k];
                    let d_t9 = d_t7 * x[t6];
                    d_x[..t4][k] += d_t9;
                    d_x[t6] += d_t8;
                }
            },
        )
    }
    /// The gradient of `gather_scatter`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        from: &[usize],
        to: &[usize],
    ) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, from, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, from, &mut (), to, &mut ());
        d_x
    }
    /// The value of `gather_scatter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        from: &[usize],
        to: &[usize],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, from, to);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, from, &mut (), to, &mut ());
        (value, d_x)
    }
    /// The value of `gather_scatter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        from: &[usize],
        to: &[usize],
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, from, to);
        pullback(1.0, x, d_x, from, &mut (), to, &mut ());
        value
    }
    /// The result of `gather_scatter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[usize], &[usize]), tangents: &[f64]) -> (f64, f64) {
        let (x, from, to) = args;
        let x_dot = tangents;
        let from_dot = ();
        let to_dot = ();
        Self::__jvp(x, x_dot, from, &from_dot, to, &to_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        from: &[usize],
        from_dot: &impl ?::core::marker::Sized,
        to: &[usize],
        to_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut out_1 = [0.0; 3];
        let mut out_1_dot = [0.0; 3];
        for k in 0..from.len() {
            let t1 = from[k];
            let t2 = x[t1];
            let t3 = x[k];
            let t4 = to[k];
            out_1[t4] += t2 * t3;
            out_1_dot[t4] += x_dot[t1] * t3 + x_dot[k] * t2;
        }
        let t5 = out_1[0];
        let t6 = out_1[1];
        let t7 = out_1[2];
        let t7_dot = out_1_dot[2];
        let out = t5 * t6 + t7 * t7;
        let out_dot = out_1_dot[0] * t6 + out_1_dot[1] * t5
            + (t7_dot * t7 + t7_dot * t7);
        (out, out_dot)
    }
}

/// The derivatives of the function `vector_result`.
pub enum vector_result {}
impl vector_result {
    /// The result of `vector_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut v: Vec<f64>,
        scale: f64,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (::chainrule::__private::Vec<f64>, f64),
    ) {
        let t1 = v.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = v[i];
            v[i] = t3 * (scale * t3);
            saved_t2[i] = t3;
        }
        (
            v,
            move |d_v: ::chainrule::__private::Vec<f64>| {
                let mut d_v_1 = d_v;
                let mut d_scale = 0.0;
                for i in 0..t1 {
                    let t3 = saved_t2[i];
                    let d_t4 = d_v_1[i];
                    d_v_1[i] = 0.0;
                    let d_t5 = d_t4 * t3;
                    let d_scale_1 = d_t5 * t3;
                    let d_t3 = d_t4 * (scale * t3) + d_t5 * scale;
                    d_v_1[i] += d_t3;
                    d_scale += d_scale_1;
                }
                (d_v_1, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        v: Vec<f64>,
        scale: f64,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (::chainrule::__private::Vec<f64>, f64) + use<>,
    ) {
        Self::vjp(v, scale)
    }
    /// The result of `vector_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec<f64>, f64),
        tangents: (::chainrule::__private::Vec<f64>, f64),
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (v, scale) = args;
        let (v_dot, scale_dot) = tangents;
        Self::__jvp(v, v_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut v: Vec<f64>,
        mut v_dot: ::chainrule::__private::Vec<f64>,
        scale: f64,
        scale_dot: f64,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        for i in 0..v.len() {
            let t1 = v[i];
            let t1_dot = v_dot[i];
            let t2 = scale * t1;
            v[i] = t1 * t2;
            v_dot[i] = t1_dot * t2 + (scale_dot * t1 + t1_dot * scale) * t1;
        }
        (v, v_dot)
    }
}

/// The derivatives of the function `outer_product`.
pub enum outer_product {}
impl outer_product {
    /// The result of `outer_product` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: [f64; 2],
        y: [f64; 2],
    ) -> ([[f64; 2]; 2], impl ::core::ops::Fn([[f64; 2]; 2]) -> ([f64; 2], [f64; 2])) {
        use ::core::iter::Iterator as _;
        let t1 = [0.0; 2];
        let mut m = [t1; 2];
        for i in 0..2 {
            for j in 0..2 {
                m[i][j] = x[i] * y[j];
            }
        }
        let out = m;
        (
            out,
            move |d_out: [[f64; 2]; 2]| {
                let mut d_x = [0.0; 2];
                let mut d_y = [0.0; 2];
                let d_out_1 = d_out;
                let mut d_m = [[0.0; 2]; 2];
                ::chainrule::__private::add_assign(&mut d_m, &d_out_1);
                for i in (0..2).rev() {
                    let mut d_t2 = 0.0;
                    for j in (0..2).rev() {
                        let d_t3 = d_m[i][j];
                        d_m[i][j] = 0.0;
                        let d_t4 = d_t3 * y[j];
                        let d_t5 = d_t3 * x[i];
                        d_y[j] += d_t5;
                        d_t2 += d_t4;
                    }
                    if 0 < 2 {
                        d_x[i] += d_t2;
                    }
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
    ) -> (
        [[f64; 2]; 2],
        impl ::core::ops::Fn([[f64; 2]; 2]) -> ([f64; 2], [f64; 2]) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The result of `outer_product` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: ([f64; 2], [f64; 2]),
        tangents: ([f64; 2], [f64; 2]),
    ) -> ([[f64; 2]; 2], [[f64; 2]; 2]) {
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
    ) -> ([[f64; 2]; 2], [[f64; 2]; 2]) {
        let t1 = [0.0; 2];
        let t1_dot = ::chainrule::__private::zeros_like(&t1);
        let mut m = [t1; 2];
        let mut m_dot = [t1_dot; 2];
        for i in 0..2 {
            for j in 0..2 {
                let t2 = x[i];
                let t3 = y[j];
                m[i][j] = t2 * t3;
                m_dot[i][j] = x_dot[i] * t3 + y_dot[j] * t2;
            }
        }
        let out = m;
        let out_dot = m_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `two_passes`.
pub enum two_passes {}
impl two_passes {
    /// The result of `two_passes` and its pullback, which takes the cotangent of the result.
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
        let mut v = ::chainrule::__private::vec![0.0; n];
        let len = v.len();
        v[0] = x;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for i in 1..n {
            let t3 = i - 1;
            let t4 = v[t3];
            let t5 = v[t3];
            v[i] = t4 * x + t5.sin();
            saved_t1[i] = t4;
            saved_t2[i] = t5.cos();
        }
        let mut s = 0.0;
        for i_1 in (0..n).rev() {
            let t6 = v[i_1];
            s = s * 0.5 + t6 * t6;
        }
        (
            s,
            move |d_s: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let mut d_s_1 = d_s;
                for i_1 in 0..n {
                    let t7 = d_s_1 * v[i_1];
                    let d_t6 = t7 + t7;
                    d_v[i_1] += d_t6;
                    d_s_1 *= 0.5;
                }
                let t8 = 1 < n;
                let held_1 = if t8 {
                    let held = d_v[n - 1];
                    held
                } else {
                    0.0
                };
                let mut d_x = 0.0;
                let mut held_2 = held_1;
                for i in (1..n).rev() {
                    let held_3 = d_v[i - 1];
                    let d_t5 = held_2 * saved_t2[i];
                    let d_t4 = held_2 * x;
                    let d_x_1 = held_2 * saved_t1[i];
                    let held_4 = held_3 + (d_t5 + d_t4);
                    d_v[i] = 0.0;
                    d_x += d_x_1;
                    held_2 = held_4;
                }
                if t8 {
                    d_v[1 - 1] = held_2;
                }
                let t9 = d_v[0];
                d_v[0] = 0.0;
                let d_x_2 = d_x + t9;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `two_passes`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `two_passes` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `two_passes`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `two_passes` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let mut v = ::chainrule::__private::vec![0.0; n];
        let mut v_dot = ::chainrule::__private::vec![0.0; n];
        v[0] = x;
        v_dot[0] = x_dot;
        for i in 1..n {
            let t1 = i - 1;
            let t2 = v[t1];
            let t3 = v[t1];
            v[i] = t2 * x + t3.sin();
            v_dot[i] = v_dot[t1] * x + x_dot * t2 + v_dot[t1] * t3.cos();
        }
        let mut s = 0.0;
        let mut s_dot = 0.0;
        for i_1 in (0..n).rev() {
            let t4 = v[i_1];
            let t4_dot = v_dot[i_1];
            s = s * 0.5 + t4 * t4;
            s_dot = s_dot * 0.5 + (t4_dot * t4 + t4_dot * t4);
        }
        (s, s_dot)
    }
}

/// The derivatives of the function `written_in_branch`.
pub enum written_in_branch {}
impl written_in_branch {
    /// The result of `written_in_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y];
        let t1 = x > y;
        let (t2_1, t3_1) = if t1 {
            let t2 = a[1];
            a[0] = t2 * t2;
            (t2, 0.0)
        } else {
            let t3 = a[1];
            a[1] = t3 * x;
            (0.0, t3)
        };
        let t4 = a[0];
        let t5 = a[1];
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_a[1] += d_t5;
                d_a[0] += d_t4;
                let t9 = if t1 {
                    let d_t6 = d_a[0];
                    d_a[0] = 0.0;
                    let t7 = d_t6 * t2_1;
                    let d_t2 = t7 + t7;
                    d_a[1] += d_t2;
                    0.0
                } else {
                    let d_t8 = d_a[1];
                    d_a[1] = 0.0;
                    let d_t3 = d_t8 * x;
                    d_a[1] += d_t3;
                    d_t8 * t3_1
                };
                let d_y = d_a[1];
                let d_x = t9 + d_a[0];
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
    /// The gradient of `written_in_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `written_in_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `written_in_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `written_in_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, y];
        let mut a_dot = [x_dot, y_dot];
        if x > y {
            let t1 = a[1];
            let t1_dot = a_dot[1];
            a[0] = t1 * t1;
            a_dot[0] = t1_dot * t1 + t1_dot * t1;
        } else {
            let t2 = a[1];
            a[1] = t2 * x;
            a_dot[1] = a_dot[1] * x + x_dot * t2;
        }
        let t3 = a[0];
        let t4 = a[1];
        let out = t3 * t4;
        let out_dot = a_dot[0] * t4 + a_dot[1] * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `array_of_body`.
pub enum array_of_body {}
impl array_of_body {
    /// The result of `array_of_body` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t6: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let mut pair = [x[i], 1.0];
            let t7 = pair[0];
            pair[1] = t7 * t7;
            let t8 = pair[1];
            let t9 = pair[0];
            pair[0] = t9 * t8;
            let t10 = pair[0];
            let t11 = pair[1];
            saved_t2[i] = t7;
            saved_t3[i] = t8;
            saved_t4[i] = t9;
            saved_t5[i] = t10;
            saved_t6[i] = t11;
            sum += t10 * t11;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                for i in 0..x.len() {
                    let mut d_pair = [0.0; 2];
                    let d_t10 = d_sum * saved_t6[i];
                    let d_t11 = d_sum * saved_t5[i];
                    d_pair[1] += d_t11;
                    d_pair[0] += d_t10;
                    let d_t12 = d_pair[0];
                    d_pair[0] = 0.0;
                    let d_t9 = d_t12 * saved_t3[i];
                    let d_t8 = d_t12 * saved_t4[i];
                    d_pair[0] += d_t9;
                    d_pair[1] += d_t8;
                    let d_t13 = d_pair[1];
                    d_pair[1] = 0.0;
                    let t14 = d_t13 * saved_t2[i];
                    let d_t7 = t14 + t14;
                    d_pair[0] += d_t7;
                    let d_t15 = d_pair[0];
                    d_x[i] += d_t15;
                }
            },
        )
    }
    /// The gradient of `array_of_body`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `array_of_body` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `array_of_body`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `array_of_body` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            let mut pair = [x[i], 1.0];
            let mut pair_dot = [x_dot[i], 0.0];
            let t1 = pair[0];
            let t1_dot = pair_dot[0];
            pair[1] = t1 * t1;
            pair_dot[1] = t1_dot * t1 + t1_dot * t1;
            let t2 = pair[1];
            let t3 = pair[0];
            pair[0] = t3 * t2;
            pair_dot[0] = pair_dot[0] * t2 + pair_dot[1] * t3;
            let t4 = pair[0];
            let t5 = pair[1];
            sum += t4 * t5;
            sum_dot += pair_dot[0] * t5 + pair_dot[1] * t4;
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
        rows: &[Vec<f64>],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>,
    ) {
        let (out, pullback) = Self::__vjp(rows);
        (
            out,
            move |d_out: f64| {
                let mut d_rows = ::chainrule::__private::zeros_like(rows);
                pullback(d_out, rows, &mut d_rows);
                d_rows
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        rows: &[Vec<f64>],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Vec<f64>],
            &mut [::chainrule::__private::Vec<f64>],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t1 = rows.len();
        let mut saved_product_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut sum: f64 = 0.0;
        for i in 0..t1 {
            let t2 = rows[i].len();
            let start = saved_product.len();
            ::chainrule::__private::room(&mut saved_product, t2, &[t1]);
            saved_product.resize(start + t2, 0.0);
            let end = start + t2;
            let mut product: f64 = 1.0;
            let saved_product_2 = &mut saved_product[start..end];
            for j in 0..t2 {
                saved_product_2[j] = product;
                product *= rows[i][j];
            }
            saved_product_1[i] = product;
            sum += product * product;
        }
        (
            sum,
            move |
                d_sum: f64,
                rows: &[Vec<f64>],
                d_rows: &mut [::chainrule::__private::Vec<f64>]|
            {
                let mut saved_product_at = saved_product.len();
                for i in (0..rows.len()).rev() {
                    let product = saved_product_1[i];
                    let t2 = rows[i].len();
                    let t3 = d_sum * product;
                    saved_product_at -= t2;
                    let start_1 = saved_product_at;
                    let end_1 = start_1 + t2;
                    let mut d_product = t3 + t3;
                    let saved_product_3 = &saved_product[start_1..end_1];
                    for j in (0..t2).rev() {
                        let product_1 = saved_product_3[j];
                        let d_t4 = d_product * product_1;
                        d_rows[i][j] += d_t4;
                        d_product *= rows[i][j];
                    }
                }
            },
        )
    }
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(
        rows: &[Vec<f64>],
        d_rows: &mut [::chainrule::__private::Vec<f64>],
    ) -> (f64, ()) {
        use ::core::iter::Iterator as _;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut sum: f64 = 0.0;
        for i in 0..rows.len() {
            let t1 = rows[i].len();
            let start = saved_product.len();
            saved_product.resize(start + t1, 0.0);
            let end = start + t1;
            let mut product: f64 = 1.0;
            let saved_product_1 = &mut saved_product[start..end];
            for j in 0..t1 {
                saved_product_1[j] = product;
                product *= rows[i][j];
            }
            let end_1 = start + t1;
            let mut d_product = product + product;
            let sum_1 = sum + product * product;
            let saved_product_2 = &saved_product[start..end_1];
            for j_1 in (0..t1).rev() {
                let product_1 = saved_product_2[j_1];
                let d_t2 = d_product * product_1;
                d_rows[i][j_1] += d_t2;
                d_product *= rows[i][j_1];
            }
            saved_product.truncate(start);
            sum = sum_1;
        }
        (sum, ())
    }
    /// The gradient of `ragged`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        rows: &[Vec<f64>],
    ) -> ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>> {
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        let (value, ()) = Self::__value_and_grad(rows, &mut d_rows);
        d_rows
    }
    /// The value of `ragged` and its gradient.
    #[inline]
    pub fn value_and_grad(
        rows: &[Vec<f64>],
    ) -> (f64, ::chainrule::__private::Vec<::chainrule::__private::Vec<f64>>) {
        let mut d_rows = ::chainrule::__private::zeros_like(rows);
        let (value, ()) = Self::__value_and_grad(rows, &mut d_rows);
        (value, d_rows)
    }
    /// The value of `ragged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        rows: &[Vec<f64>],
        d_rows: &mut [::chainrule::__private::Vec<f64>],
    ) -> f64 {
        let (value, ()) = Self::__value_and_grad(rows, d_rows);
        value
    }
    /// The result of `ragged` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Vec<f64>],
        tangents: &[::chainrule::__private::Vec<f64>],
    ) -> (f64, f64) {
        let rows = args;
        let rows_dot = tangents;
        Self::__jvp(rows, rows_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        rows: &[Vec<f64>],
        rows_dot: &[::chainrule::__private::Vec<f64>],
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..rows.len() {
            let mut product: f64 = 1.0;
            let mut product_dot = 0.0;
            for j in 0..rows[i].len() {
                let t1 = rows[i][j];
                (product, product_dot) = (
                    product * t1,
                    product_dot * t1 + rows_dot[i][j] * product,
                );
            }
            sum += product * product;
            sum_dot += product_dot * product + product_dot * product;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `tuple_of_memory`.
pub enum tuple_of_memory {}
impl tuple_of_memory {
    /// The result of `tuple_of_memory` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut t = [x, 2.0];
        let mut t_1 = ::chainrule::__private::vec![x * x; 2];
        let len = t_1.len();
        let t1 = t_1[0];
        let t2 = t[1];
        t[1] = t2 * t1;
        let t3 = t[1];
        t_1[1] += t3;
        let t4 = t_1[1];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_t_1 = ::chainrule::__private::vec![0.0; len];
                let mut d_t = [0.0; 2];
                let d_t4 = d_out * t3;
                d_t_1[1] += d_t4;
                let d_t3 = d_out * t4 + d_t_1[1];
                d_t[1] += d_t3;
                let d_t5 = d_t[1];
                d_t[1] = 0.0;
                let d_t2 = d_t5 * t1;
                let d_t1 = d_t5 * t2;
                d_t[1] += d_t2;
                d_t_1[0] += d_t1;
                let d_t6 = ::chainrule::__private::sum_all(&d_t_1);
                let t7 = d_t6 * x;
                let d_x = t7 + t7 + d_t[0];
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
    /// The gradient of `tuple_of_memory`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `tuple_of_memory` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `tuple_of_memory`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `tuple_of_memory` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t = [x, 2.0];
        let mut t_dot = [x_dot, 0.0];
        let mut t_1 = ::chainrule::__private::vec![x * x; 2];
        let mut t_1_dot = ::chainrule::__private::vec![x_dot * x + x_dot * x; 2];
        let t1 = t_1[0];
        let t2 = t[1];
        t[1] = t2 * t1;
        t_dot[1] = t_dot[1] * t1 + t_1_dot[0] * t2;
        let t3 = t[1];
        let t3_dot = t_dot[1];
        t_1[1] += t3;
        t_1_dot[1] += t3_dot;
        let t4 = t_1[1];
        let out = t3 * t4;
        let out_dot = t3_dot * t4 + t_1_dot[1] * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `vector_for_slice`.
pub enum vector_for_slice {}
impl vector_for_slice {
    /// The result of `vector_for_slice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        k: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, k);
        (
            out,
            move |d_out: (), d_x: &mut [f64]| {
                let (d_k,) = pullback(d_out, d_x);
                d_k
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        k: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> (f64,) + use<>) {
        let mut saved_x_before = ::core::option::Option::<
            ::chainrule::__private::Vec<f64>,
        >::None;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let t2 = k < 0.0;
        let (t3_1, len_1, t4_1) = if t2 {
            let t3 = x[0];
            x[0] = t3 * k;
            (
                t3,
                ::core::default::Default::default(),
                ::core::default::Default::default(),
            )
        } else {
            let mut t = x.to_vec();
            let len = t.len();
            let t4 = t.len();
            let start = saved_t1.len();
            saved_t1.resize(start + t4, 0.0);
            let end = start + t4;
            let x_before = x.to_vec();
            let saved_t1_1 = &mut saved_t1[start..end];
            for i in 1..t4 {
                let t5 = t[i];
                t[i] = t5 * (x[i - 1] * k);
                saved_t1_1[i] = t5;
            }
            x.copy_from_slice(&t);
            saved_x_before = ::core::option::Option::Some(x_before);
            (0.0, len, t4)
        };
        (
            (),
            move |(): (), d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let d_k_2 = if t2 {
                    let d_t6 = d_x[0];
                    d_x[0] = 0.0;
                    let d_t3 = d_t6 * k;
                    d_x[0] += d_t3;
                    d_t6 * t3_1
                } else {
                    let x_before = ::chainrule::__private::kept(&saved_x_before);
                    let mut d_t = ::chainrule::__private::vec![0.0; len_1];
                    ::chainrule::__private::add_assign(&mut d_t[..], &d_x[..]);
                    d_x.fill(0.0);
                    saved_t1_at -= t4_1;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + t4_1;
                    let mut d_k = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for i in 1..t4_1 {
                        let t7 = i - 1;
                        let t8 = x_before[t7];
                        let d_t9 = d_t[i];
                        d_t[i] = 0.0;
                        let d_t5 = d_t9 * (t8 * k);
                        let d_t10 = d_t9 * saved_t1_2[i];
                        d_t[i] += d_t5;
                        let d_t11 = d_t10 * k;
                        let d_k_1 = d_t10 * t8;
                        d_x[t7] += d_t11;
                        d_k += d_k_1;
                    }
                    ::chainrule::__private::add_assign(&mut d_x[..], &d_t[..]);
                    d_k
                };
                (d_k_2,)
            },
        )
    }
    /// The result of `vector_for_slice` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], f64), tangents: (&mut [f64], f64)) -> ((), ()) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64], k: f64, k_dot: f64) -> ((), ()) {
        if k < 0.0 {
            let t1 = x[0];
            x[0] = t1 * k;
            x_dot[0] = x_dot[0] * k + k_dot * t1;
        } else {
            let mut t = x.to_vec();
            let mut t_dot = x_dot.to_vec();
            for i in 1..t.len() {
                let t2 = i - 1;
                let t3 = x[t2];
                let t4 = t3 * k;
                let t5 = t[i];
                t[i] = t5 * t4;
                t_dot[i] = t_dot[i] * t4 + (x_dot[t2] * k + k_dot * t3) * t5;
            }
            x.copy_from_slice(&t);
            x_dot.copy_from_slice(&t_dot);
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for vector_for_slice {}

/// The derivatives of the function `moved_and_assigned`.
pub enum moved_and_assigned {}
impl moved_and_assigned {
    /// The result of `moved_and_assigned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut v = ::chainrule::__private::vec![x; 3];
        let len = v.len();
        v[1] = x * x;
        let mut t1 = ::chainrule::__private::vec![2.0 * x; 3];
        let len_1 = t1.len();
        let t2 = v[1];
        let t3 = t1[0];
        t1[0] = t3 * t2;
        let t4 = t1[0];
        let out = t2 * t4 + v[2];
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_v[2] += d_out;
                let d_t4 = d_out * t2;
                d_t1[0] += d_t4;
                let d_t5 = d_t1[0];
                d_t1[0] = 0.0;
                let d_t3 = d_t5 * t2;
                d_t1[0] += d_t3;
                let d_t2 = d_out * t4 + d_t5 * t3;
                d_v[1] += d_t2;
                let d_t6 = ::chainrule::__private::sum_all(&d_t1);
                let d_t7 = d_v[1];
                d_v[1] = 0.0;
                let t8 = d_t7 * x;
                let d_x = d_t6 * 2.0 + t8 + t8 + ::chainrule::__private::sum_all(&d_v);
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
    /// The gradient of `moved_and_assigned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `moved_and_assigned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `moved_and_assigned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `moved_and_assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = ::chainrule::__private::vec![x; 3];
        let mut v_dot = ::chainrule::__private::vec![x_dot; 3];
        v[1] = x * x;
        v_dot[1] = x_dot * x + x_dot * x;
        let mut t1 = ::chainrule::__private::vec![2.0 * x; 3];
        let mut t1_dot = ::chainrule::__private::vec![x_dot * 2.0; 3];
        let t2 = v[1];
        let t2_dot = v_dot[1];
        let t3 = t1[0];
        t1[0] = t3 * t2;
        t1_dot[0] = t1_dot[0] * t2 + t2_dot * t3;
        let t4 = t1[0];
        let out = t2 * t4 + v[2];
        let out_dot = t2_dot * t4 + t1_dot[0] * t2 + v_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `moved_and_assigned_in_loop`.
pub enum moved_and_assigned_in_loop {}
impl moved_and_assigned_in_loop {
    /// The result of `moved_and_assigned_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut v = ::chainrule::__private::vec![x, 1.0, 2.0];
        let len = v.len();
        let mut v_1 = v;
        for k in 0..n {
            let len_1 = v_1.len();
            let mut t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
                0.0; 3
            ];
            let len_2 = t2.len();
            let len_3 = 3;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_3, &[n]);
            saved_t1.resize(start + len_3, 0.0);
            let end = start + len_3;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k_1 in 0..3 {
                let t3 = v_1[(k_1 + 1) % 3];
                t2[k_1] = t3 * x + v_1[k_1];
                saved_t1_1[k_1] = t3;
            }
            ::chainrule::__private::push(&mut saved_len, len_1);
            ::chainrule::__private::push(&mut saved_len_1, len_2);
            v_1 = t2;
        }
        let len_4 = v_1.len();
        let t4 = v_1[1];
        let t5 = v_1[2];
        let out = v_1[0] + t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut d_v_1 = ::chainrule::__private::vec![0.0; len_4];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_v_1[2] += d_t5;
                d_v_1[1] += d_t4;
                d_v_1[0] += d_out;
                let mut d_v_1_1 = d_v_1;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    saved_len_1_at -= 1;
                    let len_2 = saved_len_1[saved_len_1_at];
                    let len_3 = 3;
                    let mut d_v_1_2 = ::chainrule::__private::vec![0.0; len_1];
                    let mut d_t2 = ::chainrule::__private::vec![0.0; len_2];
                    ::chainrule::__private::add_assign(&mut d_t2, &d_v_1_1);
                    saved_t1_at -= len_3;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_3;
                    let mut d_x_1 = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for k_1 in 0..3 {
                        let d_t6 = d_t2[k_1];
                        d_t2[k_1] = 0.0;
                        d_v_1_2[k_1] += d_t6;
                        let d_t3 = d_t6 * x;
                        let d_x_2 = d_t6 * saved_t1_2[k_1];
                        d_v_1_2[(k_1 + 1) % 3] += d_t3;
                        d_x_1 += d_x_2;
                    }
                    d_v_1_1 = d_v_1_2;
                    d_x += d_x_1;
                }
                ::chainrule::__private::add_assign(&mut d_v, &d_v_1_1);
                let d_x_3 = d_x + d_v[0];
                (d_x_3, ())
            },
        )
    }
    /// The gradient of `moved_and_assigned_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `moved_and_assigned_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `moved_and_assigned_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `moved_and_assigned_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let v = ::chainrule::__private::vec![x, 1.0, 2.0];
        let v_dot = ::chainrule::__private::vec![x_dot, 0.0, 0.0];
        let mut v_1 = v;
        let mut v_1_dot = v_dot;
        for k in 0..n {
            let mut t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
                0.0; 3
            ];
            let mut t1_dot = ::chainrule::__private::vec![0.0; 3];
            for k_1 in 0..3 {
                let t2 = (k_1 + 1) % 3;
                let t3 = v_1[t2];
                t1[k_1] = t3 * x + v_1[k_1];
                t1_dot[k_1] = v_1_dot[t2] * x + x_dot * t3 + v_1_dot[k_1];
            }
            v_1 = t1;
            v_1_dot = t1_dot;
        }
        let t4 = v_1[1];
        let t5 = v_1[2];
        let out = v_1[0] + t4 * t5;
        let out_dot = v_1_dot[0] + (v_1_dot[1] * t5 + v_1_dot[2] * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `copy_moved`.
pub enum copy_moved {}
impl copy_moved {
    /// The result of `copy_moved` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut v = ::chainrule::__private::vec![0.0; 4];
        let len = v.len();
        let mut w = ::chainrule::__private::vec![x; 4];
        for i in 0..n {
            let mut old = v.clone();
            let len_1 = old.len();
            let len_2 = 4;
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_2, &[n]);
            saved_t1.resize(start + len_2, 0.0);
            let end = start + len_2;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k in 0..4 {
                let t2 = w[k];
                v[k] = t2 * x + old[(k + 1) % 4];
                saved_t1_1[k] = t2;
            }
            let len_3 = w.len();
            w = old;
            w[i % 4] += x;
            ::chainrule::__private::push(&mut saved_len, len_1);
            ::chainrule::__private::push(&mut saved_len_1, len_3);
        }
        let len_4 = w.len();
        let mut sum: f64 = 0.0;
        for k_1 in 0..4 {
            sum += v[k_1] * w[k_1];
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut d_w = ::chainrule::__private::vec![0.0; len_4];
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                for k_1 in 0..4 {
                    let d_t3 = d_sum * w[..4][k_1];
                    let d_t4 = d_sum * v[..4][k_1];
                    d_w[..4][k_1] += d_t4;
                    d_v[..4][k_1] += d_t3;
                }
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    saved_len_1_at -= 1;
                    let len_3 = saved_len_1[saved_len_1_at];
                    let len_2 = 4;
                    let mut d_old = ::chainrule::__private::vec![0.0; len_1];
                    let t5 = d_w[i % 4];
                    d_old = d_w;
                    let d_w_1 = ::chainrule::__private::vec![0.0; len_3];
                    d_w = d_w_1;
                    saved_t1_at -= len_2;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_2;
                    let mut d_x_1 = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for k in 0..4 {
                        let d_t6 = d_v[k];
                        d_v[k] = 0.0;
                        d_old[(k + 1) % 4] += d_t6;
                        let d_t2 = d_t6 * x;
                        let d_x_2 = d_t6 * saved_t1_2[k];
                        d_w[k] += d_t2;
                        d_x_1 += d_x_2;
                    }
                    ::chainrule::__private::add_assign(&mut d_v, &d_old);
                    let d_x_3 = t5 + d_x_1;
                    d_x += d_x_3;
                }
                let d_x_4 = d_x + ::chainrule::__private::sum_all(&d_w);
                (d_x_4, ())
            },
        )
    }
    /// The gradient of `copy_moved`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `copy_moved` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `copy_moved`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `copy_moved` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let mut v = ::chainrule::__private::vec![0.0; 4];
        let mut v_dot = ::chainrule::__private::vec![0.0; 4];
        let mut w = ::chainrule::__private::vec![x; 4];
        let mut w_dot = ::chainrule::__private::vec![x_dot; 4];
        for i in 0..n {
            let old = v.clone();
            let old_dot = v_dot.clone();
            for k in 0..4 {
                let t1 = w[k];
                let t2 = (k + 1) % 4;
                v[k] = t1 * x + old[t2];
                v_dot[k] = w_dot[k] * x + x_dot * t1 + old_dot[t2];
            }
            w = old;
            w_dot = old_dot;
            let t3 = i % 4;
            w[t3] += x;
            w_dot[t3] += x_dot;
        }
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..4 {
            let t4 = v[k_1];
            let t5 = w[k_1];
            sum += t4 * t5;
            sum_dot += v_dot[k_1] * t5 + w_dot[k_1] * t4;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `copied_within`.
pub enum copied_within {}
impl copied_within {
    /// The result of `copied_within` and its pullback, which takes the cotangent of the result.
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
        let mut t = [0.0; 6];
        t.copy_from_slice(x);
        let mut t1 = t[1..4].to_vec();
        let len = t1.len();
        let len_1 = t1.len();
        let end = 2 + len_1;
        t[2..end].copy_from_slice(&t1);
        let mut sum: f64 = 0.0;
        for i in 0..6 {
            let t2 = t[i];
            sum += t2 * t2 * x[i];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let mut d_t = [0.0; 6];
                for i in 0..6 {
                    let t2 = t[i];
                    let d_t3 = d_sum * x[..6][i];
                    let d_t4 = d_sum * (t2 * t2);
                    d_x[..6][i] += d_t4;
                    let t5 = d_t3 * t2;
                    let d_t2 = t5 + t5;
                    d_t[i] += d_t2;
                }
                ::chainrule::__private::add_assign(&mut d_t1[..], &d_t[2..end][..]);
                d_t[2..end].fill(0.0);
                ::chainrule::__private::add_assign(&mut d_t[1..4][..], &d_t1[..]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t[..]);
                d_t.fill(0.0);
            },
        )
    }
    /// The gradient of `copied_within`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `copied_within` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `copied_within`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `copied_within` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t = [0.0; 6];
        let mut t_dot = [0.0; 6];
        t.copy_from_slice(x);
        t_dot.copy_from_slice(x_dot);
        let t1 = t[1..4].to_vec();
        let t1_dot = t_dot[1..4].to_vec();
        let len = t1.len();
        let end = 2 + len;
        t[2..end].copy_from_slice(&t1);
        t_dot[2..end].copy_from_slice(&t1_dot);
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..6 {
            let t2 = t[i];
            let t2_dot = t_dot[i];
            let t3 = t2 * t2;
            let t4 = x[i];
            sum += t3 * t4;
            sum_dot += (t2_dot * t2 + t2_dot * t2) * t4 + x_dot[i] * t3;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `split_in_two`.
pub enum split_in_two {}
impl split_in_two {
    /// The result of `split_in_two` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut t2 = ::chainrule::__private::vec![x; 3];
        let len = t2.len();
        let mut m = ::chainrule::__private::vec![t2; 4];
        let zeros = ::chainrule::__private::zeros_like(&m);
        let mut saved_factor: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for i in 0..n {
            let t6 = 1 + i % 3;
            let factor = m[t6..][0][0] * 0.1;
            let len_1 = m[..t6][0].len();
            let len_2 = m[t6..][0].len();
            let len_3 = ::core::cmp::min(len_1, len_2);
            let start = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, len_3, &[n]);
            saved_t1.resize(start + len_3, 0.0);
            let end = start + len_3;
            let saved_t1_1 = &mut saved_t1[start..end];
            for k in 0..len_3 {
                let t7 = m[t6..][0][k];
                m[..t6][0][k] += factor * t7;
                saved_t1_1[k] = t7;
            }
            let t8 = m[..t6][0][..1][0];
            let t9 = m[..t6][0][1..][1];
            let t10 = m[t6..][0][1];
            m[t6..][0][1] = t10 * (t8 * t9);
            saved_factor[i] = factor;
            saved_t3[i] = t8;
            saved_t4[i] = t9;
            saved_t5[i] = t10;
            ::chainrule::__private::push(&mut saved_len, len_3);
        }
        let t11 = m[1][1];
        let t12 = m[2][0];
        let out = m[0][0] + t11 * t12 + m[3][1];
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_len_at = saved_len.len();
                let mut d_m = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len];
                d_m[3][1] += d_out;
                let d_t11 = d_out * t12;
                let d_t12 = d_out * t11;
                d_m[2][0] += d_t12;
                d_m[1][1] += d_t11;
                d_m[0][0] += d_out;
                for i in (0..n).rev() {
                    let factor = saved_factor[i];
                    let t8 = saved_t3[i];
                    let t9 = saved_t4[i];
                    saved_len_at -= 1;
                    let len_3 = saved_len[saved_len_at];
                    let t6 = 1 + i % 3;
                    let d_t13 = d_m[t6..][0][1];
                    d_m[t6..][0][1] = 0.0;
                    let d_t10 = d_t13 * (t8 * t9);
                    let d_t14 = d_t13 * saved_t5[i];
                    d_m[t6..][0][1] += d_t10;
                    let d_t8 = d_t14 * t9;
                    let d_t9 = d_t14 * t8;
                    d_m[..t6][0][1..][1] += d_t9;
                    d_m[..t6][0][..1][0] += d_t8;
                    saved_t1_at -= len_3;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + len_3;
                    let mut d_factor = 0.0;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for k in (0..len_3).rev() {
                        let d_t15 = d_m[..t6][0][k];
                        let d_factor_1 = d_t15 * saved_t1_2[k];
                        let d_t7 = d_t15 * factor;
                        d_m[t6..][0][k] += d_t7;
                        d_factor += d_factor_1;
                    }
                    let d_t16 = d_factor * 0.1;
                    d_m[t6..][0][0] += d_t16;
                }
                for k_1 in 0..4 {
                    ::chainrule::__private::add_assign(&mut d_t2, &d_m[k_1]);
                }
                let d_x = ::chainrule::__private::sum_all(&d_t2);
                (d_x, ())
            },
        )
    }
    /// The gradient of `split_in_two`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `split_in_two` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `split_in_two`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `split_in_two` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x; 3];
        let t1_dot = ::chainrule::__private::vec![x_dot; 3];
        let mut m = ::chainrule::__private::vec![t1; 4];
        let mut m_dot = ::chainrule::__private::vec![t1_dot; 4];
        for i in 0..n {
            let t2 = 1 + i % 3;
            let factor = m[t2..][0][0] * 0.1;
            let factor_dot = m_dot[t2..][0][0] * 0.1;
            let len = m[..t2][0].len();
            let len_1 = m[t2..][0].len();
            let len_2 = ::core::cmp::min(len, len_1);
            for k in 0..len_2 {
                let t3 = m[t2..][0][k];
                m[..t2][0][k] += factor * t3;
                m_dot[..t2][0][k] += factor_dot * t3 + m_dot[t2..][0][k] * factor;
            }
            let t4 = m[..t2][0][..1][0];
            let t5 = m[..t2][0][1..][1];
            let t6 = t4 * t5;
            let t7 = m[t2..][0][1];
            m[t2..][0][1] = t7 * t6;
            m_dot[t2..][0][1] = m_dot[t2..][0][1] * t6
                + (m_dot[..t2][0][..1][0] * t5 + m_dot[..t2][0][1..][1] * t4) * t7;
        }
        let t8 = m[1][1];
        let t9 = m[2][0];
        let out = m[0][0] + t8 * t9 + m[3][1];
        let out_dot = m_dot[0][0] + (m_dot[1][1] * t9 + m_dot[2][0] * t8) + m_dot[3][1];
        (out, out_dot)
    }
}

/// The derivatives of the function `arrays_replaced`.
pub enum arrays_replaced {}
impl arrays_replaced {
    /// The result of `arrays_replaced` and its pullback, which takes the cotangent of the result.
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
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut v = ::chainrule::__private::vec![x, 1.0];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t4: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut sum = x;
        for k in 0..n {
            let mut old = ::chainrule::__private::vec![x + sum, 0.5];
            ::core::mem::swap(&mut v, &mut old);
            let len = old.len();
            let t6 = old[0];
            let t7 = old[1];
            let sum_1 = sum + t6 * t7;
            let mut pair = [sum_1, v[0]];
            let t8 = [x, 2.0];
            let before = pair;
            pair = t8;
            let t9 = pair[1];
            let t10 = before[0];
            let t11 = before[1];
            ::chainrule::__private::push(&mut saved_len, len);
            saved_t1[k] = t6;
            saved_t2[k] = t7;
            saved_t3[k] = t9;
            saved_t4[k] = t10;
            saved_t5[k] = t11;
            sum = sum_1 + t9 * t10 * t11 * 0.1;
        }
        let len_1 = v.len();
        let t12 = v[0];
        let out = sum * t12;
        (
            out,
            move |d_out: f64| {
                let mut saved_len_at = saved_len.len();
                let mut d_v = ::chainrule::__private::vec![0.0; len_1];
                let d_t12 = d_out * sum;
                d_v[0] += d_t12;
                let mut d_sum = d_out * t12;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_len_at -= 1;
                    let len = saved_len[saved_len_at];
                    let t9 = saved_t3[k];
                    let t10 = saved_t4[k];
                    let mut d_before = [0.0; 2];
                    let mut d_t8 = [0.0; 2];
                    let mut d_pair = [0.0; 2];
                    let mut d_old = ::chainrule::__private::vec![0.0; len];
                    let d_t13 = d_sum * 0.1;
                    let d_t14 = d_t13 * saved_t5[k];
                    let d_t11 = d_t13 * (t9 * t10);
                    d_before[1] += d_t11;
                    let d_t9 = d_t14 * t10;
                    let d_t10 = d_t14 * t9;
                    d_before[0] += d_t10;
                    d_pair[1] += d_t9;
                    ::chainrule::__private::add_assign(&mut d_t8, &d_pair);
                    d_pair.fill(0.0);
                    ::chainrule::__private::add_assign(&mut d_pair, &d_before);
                    let d_t15 = d_pair[1];
                    d_v[0] += d_t15;
                    let d_sum_1 = d_sum + d_pair[0];
                    let d_t6 = d_sum_1 * saved_t2[k];
                    let d_t7 = d_sum_1 * saved_t1[k];
                    d_old[1] += d_t7;
                    d_old[0] += d_t6;
                    ::core::mem::swap(&mut d_v, &mut d_old);
                    let d_t16 = d_old[0];
                    let d_x_1 = d_t8[0] + d_t16;
                    d_sum = d_sum_1 + d_t16;
                    d_x += d_x_1;
                }
                let d_x_2 = d_sum + d_x + d_v[0];
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `arrays_replaced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `arrays_replaced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `arrays_replaced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `arrays_replaced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = ::chainrule::__private::vec![x, 1.0];
        let mut v_dot = ::chainrule::__private::vec![x_dot, 0.0];
        let mut sum = x;
        let mut sum_dot = x_dot;
        for k in 0..n {
            let mut old = ::chainrule::__private::vec![x + sum, 0.5];
            let mut old_dot = ::chainrule::__private::vec![x_dot + sum_dot, 0.0];
            ::core::mem::swap(&mut v, &mut old);
            ::core::mem::swap(&mut v_dot, &mut old_dot);
            let t1 = old[0];
            let t2 = old[1];
            let sum_1 = sum + t1 * t2;
            let sum_1_dot = sum_dot + (old_dot[0] * t2 + old_dot[1] * t1);
            let mut pair = [sum_1, v[0]];
            let mut pair_dot = [sum_1_dot, v_dot[0]];
            let t3 = [x, 2.0];
            let t3_dot = [x_dot, 0.0];
            let before = pair;
            let before_dot = pair_dot;
            pair = t3;
            pair_dot = t3_dot;
            let t4 = pair[1];
            let t5 = before[0];
            let t6 = t4 * t5;
            let t7 = before[1];
            sum = sum_1 + t6 * t7 * 0.1;
            sum_dot = sum_1_dot
                + ((pair_dot[1] * t5 + before_dot[0] * t4) * t7 + before_dot[1] * t6)
                    * 0.1;
        }
        let t8 = v[0];
        let out = sum * t8;
        let out_dot = sum_dot * t8 + v_dot[0] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `vector_of_array`.
pub enum vector_of_array {}
impl vector_of_array {
    /// The result of `vector_of_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let a = [x, x * x, 2.0];
        let t1 = x > 0.0;
        let (mut v, len_2, len_1_1) = if t1 {
            let mut t2 = a.to_vec();
            let len = t2.len();
            (t2, len, ::core::default::Default::default())
        } else {
            let mut t3 = a[1..].to_vec();
            let len_1 = t3.len();
            (t3, ::core::default::Default::default(), len_1)
        };
        let len_3 = v.len();
        let t4 = v[0];
        let t5 = v.len() - 1;
        let t6 = v[t5];
        let t7 = v.len() as f64;
        let t8 = v[1];
        let out = t4 * t6 * t7 + t8 * t8;
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len_3];
                let mut d_a = [0.0; 3];
                let t9 = d_out * t8;
                let d_t8 = t9 + t9;
                d_v[1] += d_t8;
                let d_t10 = d_out * t7;
                let d_t4 = d_t10 * t6;
                let d_t6 = d_t10 * t4;
                d_v[t5] += d_t6;
                d_v[0] += d_t4;
                if t1 {
                    let mut d_t2 = ::chainrule::__private::vec![0.0; len_2];
                    ::chainrule::__private::add_assign(&mut d_t2, &d_v);
                    ::chainrule::__private::add_assign(&mut d_a[..], &d_t2[..]);
                } else {
                    let mut d_t3 = ::chainrule::__private::vec![0.0; len_1_1];
                    ::chainrule::__private::add_assign(&mut d_t3, &d_v);
                    ::chainrule::__private::add_assign(&mut d_a[1..][..], &d_t3[..]);
                }
                let d_t11 = d_a[1];
                let t12 = d_t11 * x;
                let d_x = d_a[0] + t12 + t12;
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
    /// The gradient of `vector_of_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `vector_of_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `vector_of_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `vector_of_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = [x, x * x, 2.0];
        let a_dot = [x_dot, x_dot * x + x_dot * x, 0.0];
        let (v, v_dot) = if x > 0.0 {
            let t1 = a.to_vec();
            let t1_dot = a_dot.to_vec();
            (t1, t1_dot)
        } else {
            let t2 = a[1..].to_vec();
            let t2_dot = a_dot[1..].to_vec();
            (t2, t2_dot)
        };
        let t3 = v[0];
        let t4 = v.len() - 1;
        let t5 = v[t4];
        let t6 = v.len() as f64;
        let t7 = v[1];
        let t7_dot = v_dot[1];
        let out = t3 * t5 * t6 + t7 * t7;
        let out_dot = (v_dot[0] * t5 + v_dot[t4] * t3) * t6
            + (t7_dot * t7 + t7_dot * t7);
        (out, out_dot)
    }
}

/// The derivatives of the function `vectors_of_array`.
pub enum vectors_of_array {}
impl vectors_of_array {
    /// The result of `vectors_of_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let c = [x, 2.0 * x];
        let mut t1 = c.to_vec();
        let len = t1.len();
        let mut rows = ::chainrule::__private::vec![t1; 2];
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let t2 = 3.0 * x;
        let t3 = rows[1][0];
        rows[1][0] = t3 * t2;
        let other = rows.clone();
        let zeros_1 = ::chainrule::__private::zeros_like(&other);
        rows[0].copy_from_slice(&other[1]);
        let mut last = c.to_vec();
        let len_1 = last.len();
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        last[0] = t4 * t5;
        let mut owned = c;
        let t6 = last[0];
        let t7 = owned[1];
        owned[1] = t7 * t6;
        let t8 = owned[0];
        let t9 = owned[1];
        let out = t8 * t9 + rows[1][1];
        (
            out,
            move |d_out: f64| {
                let mut d_owned = [0.0; 2];
                let mut d_last = ::chainrule::__private::vec![0.0; len_1];
                let mut d_other = zeros_1.clone();
                let mut d_rows = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let mut d_c = [0.0; 2];
                d_rows[1][1] += d_out;
                let d_t8 = d_out * t9;
                let d_t9 = d_out * t8;
                d_owned[1] += d_t9;
                d_owned[0] += d_t8;
                let d_t10 = d_owned[1];
                d_owned[1] = 0.0;
                let d_t7 = d_t10 * t6;
                let d_t6 = d_t10 * t7;
                d_owned[1] += d_t7;
                d_last[0] += d_t6;
                ::chainrule::__private::add_assign(&mut d_c, &d_owned);
                let d_t11 = d_last[0];
                d_last[0] = 0.0;
                let d_t4 = d_t11 * t5;
                let d_t5 = d_t11 * t4;
                d_rows[0][1] += d_t5;
                d_rows[0][0] += d_t4;
                ::chainrule::__private::add_assign(&mut d_c[..], &d_last[..]);
                ::chainrule::__private::add_assign(&mut d_other[1], &d_rows[0]);
                d_rows[0].fill(0.0);
                ::chainrule::__private::add_assign(&mut d_rows, &d_other);
                let d_t12 = d_rows[1][0];
                d_rows[1][0] = 0.0;
                let d_t3 = d_t12 * t2;
                let d_t2 = d_t12 * t3;
                d_rows[1][0] += d_t3;
                let t13 = d_t2 * 3.0;
                for k in 0..2 {
                    ::chainrule::__private::add_assign(&mut d_t1, &d_rows[k]);
                }
                ::chainrule::__private::add_assign(&mut d_c[..], &d_t1[..]);
                let d_t14 = d_c[1];
                let d_x = t13 + d_c[0] + d_t14 * 2.0;
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
    /// The gradient of `vectors_of_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `vectors_of_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `vectors_of_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `vectors_of_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let c = [x, 2.0 * x];
        let c_dot = [x_dot, x_dot * 2.0];
        let t1 = c.to_vec();
        let t1_dot = c_dot.to_vec();
        let mut rows = ::chainrule::__private::vec![t1; 2];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot; 2];
        let t2 = 3.0 * x;
        let t3 = rows[1][0];
        rows[1][0] = t3 * t2;
        rows_dot[1][0] = rows_dot[1][0] * t2 + x_dot * 3.0 * t3;
        let other = rows.clone();
        let other_dot = rows_dot.clone();
        rows[0].copy_from_slice(&other[1]);
        rows_dot[0].copy_from_slice(&other_dot[1]);
        let mut last = c.to_vec();
        let mut last_dot = c_dot.to_vec();
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        last[0] = t4 * t5;
        last_dot[0] = rows_dot[0][0] * t5 + rows_dot[0][1] * t4;
        let mut owned = c;
        let mut owned_dot = c_dot;
        let t6 = last[0];
        let t7 = owned[1];
        owned[1] = t7 * t6;
        owned_dot[1] = owned_dot[1] * t6 + last_dot[0] * t7;
        let t8 = owned[0];
        let t9 = owned[1];
        let out = t8 * t9 + rows[1][1];
        let out_dot = owned_dot[0] * t9 + owned_dot[1] * t8 + rows_dot[1][1];
        (out, out_dot)
    }
}

/// The derivatives of the function `filled_from_the_rest`.
pub enum filled_from_the_rest {}
impl filled_from_the_rest {
    /// The result of `filled_from_the_rest` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut v = x.to_vec();
        let len = v.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for k in 0..n {
            let t4 = v[2..][0];
            let t5 = v[2..][1];
            v[..2].fill(t4 * t5);
            let t6 = v[..2][1];
            v[2..][0] += t6 * x[1];
            saved_t1[k] = t4;
            saved_t2[k] = t5;
            saved_t3[k] = t6;
        }
        let t7 = v[0];
        let t8 = v[2];
        let out = t7 * t8 + v[1];
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                d_v[1] += d_out;
                let d_t7 = d_out * t8;
                let d_t8 = d_out * t7;
                d_v[2] += d_t8;
                d_v[0] += d_t7;
                let mut d_t9 = 0.0;
                for k in (0..n).rev() {
                    let d_t10 = d_v[2..][0];
                    let d_t6 = d_t10 * x[1];
                    let d_t11 = d_t10 * saved_t3[k];
                    d_v[..2][1] += d_t6;
                    let d_t12 = ::chainrule::__private::sum_all(&d_v[..2]);
                    d_v[..2].fill(0.0);
                    let d_t4 = d_t12 * saved_t2[k];
                    let d_t5 = d_t12 * saved_t1[k];
                    d_v[2..][1] += d_t5;
                    d_v[2..][0] += d_t4;
                    d_t9 += d_t11;
                }
                if 0 < n {
                    d_x[1] += d_t9;
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_v[..]);
                ((),)
            },
        )
    }
    /// The gradient of `filled_from_the_rest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `filled_from_the_rest` and its gradient.
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
    /// The value of `filled_from_the_rest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `filled_from_the_rest` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut v = x.to_vec();
        let mut v_dot = x_dot.to_vec();
        for k in 0..n {
            let t1 = v[2..][0];
            let t2 = v[2..][1];
            v[..2].fill(t1 * t2);
            let t3_dot = v_dot[2..][0] * t2 + v_dot[2..][1] * t1;
            v_dot[..2].fill(t3_dot);
            let t4 = v[..2][1];
            let t5 = x[1];
            v[2..][0] += t4 * t5;
            v_dot[2..][0] += v_dot[..2][1] * t5 + x_dot[1] * t4;
        }
        let t6 = v[0];
        let t7 = v[2];
        let out = t6 * t7 + v[1];
        let out_dot = v_dot[0] * t7 + v_dot[2] * t6 + v_dot[1];
        (out, out_dot)
    }
}

