/// The derivatives of the function `mul`.
pub enum mul {}
impl mul {
    /// The result of `mul` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: f64, b: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = a * b;
        (
            out,
            move |d_out: f64| {
                let d_a = d_out * b;
                let d_b = d_out * a;
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: f64,
        b: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(a, b)
    }
    /// The gradient of `mul`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: f64, b: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(a, b);
        pullback(1.0)
    }
    /// The value of `mul` and its gradient.
    #[inline]
    pub fn value_and_grad(a: f64, b: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(a, b);
        (value, pullback(1.0))
    }
    /// The value of `mul`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: f64, b: f64, d_a: &mut f64, d_b: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_a_added, d_b_added) = pullback(1.0);
        *d_a += d_a_added;
        *d_b += d_b_added;
        value
    }
    /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: f64, a_dot: f64, b: f64, b_dot: f64) -> (f64, f64) {
        let out = a * b;
        let out_dot = a_dot * b + b_dot * a;
        (out, out_dot)
    }
}

/// The derivatives of the function `mul_references`.
pub enum mul_references {}
impl mul_references {
    /// The result of `mul_references` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(a: &f64, b: &f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: f64| {
                let mut d_a = 0.0;
                let mut d_b = 0.0;
                pullback(d_out, a, &mut d_a, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &f64,
        b: &f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64, &f64, &mut f64) + use<>) {
        let t1 = *a;
        let t2 = *b;
        let out = t1 * t2;
        (
            out,
            move |d_out: f64, a: &f64, d_a: &mut f64, b: &f64, d_b: &mut f64| {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                *d_b += d_t2;
                *d_a += d_t1;
            },
        )
    }
    /// The gradient of `mul_references`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &f64, b: &f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = 0.0;
        let mut d_b = 0.0;
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (d_a, d_b)
    }
    /// The value of `mul_references` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &f64, b: &f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = 0.0;
        let mut d_b = 0.0;
        pullback(1.0, a, &mut d_a, b, &mut d_b);
        (value, (d_a, d_b))
    }
    /// The value of `mul_references`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &f64, b: &f64, d_a: &mut f64, d_b: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(a, b);
        pullback(1.0, a, d_a, b, d_b);
        value
    }
    /// The result of `mul_references` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&f64, &f64), tangents: (&f64, &f64)) -> (f64, f64) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &f64, a_dot: &f64, b: &f64, b_dot: &f64) -> (f64, f64) {
        let t1 = *a;
        let t2 = *b;
        let out = t1 * t2;
        let out_dot = *a_dot * t2 + *b_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `b1`.
pub enum b1 {}
impl b1 {
    /// The result of `b1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, mul_pullback) = mul::__vjp(x, x);
        (
            out,
            move |d_out: f64| {
                let (t1, t2) = mul_pullback(d_out);
                let d_x = t1 + t2;
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
    /// The gradient of `b1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `b1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `b1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `b1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = mul::__jvp(x, x_dot, x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `b1_references`.
pub enum b1_references {}
impl b1_references {
    /// The result of `b1_references` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, mul_references_pullback) = mul_references::__vjp(&x, &x);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                let mut d_x_1 = 0.0;
                mul_references_pullback(d_out, &x, &mut d_x, &x, &mut d_x_1);
                let d_x_2 = d_x + d_x_1;
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
    /// The gradient of `b1_references`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `b1_references` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `b1_references`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `b1_references` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = mul_references::__jvp(&x, &x_dot, &x, &x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `b3`.
pub enum b3 {}
impl b3 {
    /// The result of `b3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut a: [f64; 2]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 2]) {
        a[0] += a[0];
        let t1 = a[0];
        let t2 = a[1];
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_a[1] += d_t2;
                d_a[0] += d_t1;
                let d_t3 = d_a[0];
                d_a[0] += d_t3;
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2],) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `b3`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: [f64; 2]) -> [f64; 2] {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `b3` and its gradient.
    #[inline]
    pub fn value_and_grad(a: [f64; 2]) -> (f64, [f64; 2]) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `b3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: [f64; 2], d_a: &mut [f64; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `b3` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 2], tangents: [f64; 2]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut a: [f64; 2], mut a_dot: [f64; 2]) -> (f64, f64) {
        a[0] += a[0];
        a_dot[0] += a_dot[0];
        let t1 = a[0];
        let t2 = a[1];
        let out = t1 * t2;
        let out_dot = a_dot[0] * t2 + a_dot[1] * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `b4`.
pub enum b4 {}
impl b4 {
    /// The result of `b4` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(w: [f64; 2]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 2]) {
        let s = w;
        let s_1 = w;
        let mut sum: f64 = 0.0;
        for i in 0..2 {
            sum += s[i] * s_1[i];
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_w = [0.0; 2];
                let mut d_s_1 = [0.0; 2];
                let mut d_s = [0.0; 2];
                for i in 0..2 {
                    let d_t1 = d_sum * s_1[i];
                    let d_t2 = d_sum * s[i];
                    d_s_1[i] += d_t2;
                    d_s[i] += d_t1;
                }
                ::chainrule::__private::add_assign(&mut d_w, &d_s_1);
                ::chainrule::__private::add_assign(&mut d_w, &d_s);
                d_w
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2],) + use<>) {
        let (out, pullback) = Self::vjp(w);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `b4`, with the shape of its arguments.
    #[inline]
    pub fn grad(w: [f64; 2]) -> [f64; 2] {
        let (_, pullback) = Self::vjp(w);
        pullback(1.0)
    }
    /// The value of `b4` and its gradient.
    #[inline]
    pub fn value_and_grad(w: [f64; 2]) -> (f64, [f64; 2]) {
        let (value, pullback) = Self::vjp(w);
        (value, pullback(1.0))
    }
    /// The value of `b4`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(w: [f64; 2], d_w: &mut [f64; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(w);
        let (d_w_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_w, &d_w_added);
        value
    }
    /// The result of `b4` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 2], tangents: [f64; 2]) -> (f64, f64) {
        let w = args;
        let w_dot = tangents;
        Self::__jvp(w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(w: [f64; 2], w_dot: [f64; 2]) -> (f64, f64) {
        let s = w;
        let s_dot = w_dot;
        let s_1 = w;
        let s_1_dot = w_dot;
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..2 {
            let t1 = s[i];
            let t2 = s_1[i];
            sum += t1 * t2;
            sum_dot += s_dot[i] * t2 + s_1_dot[i] * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `b4_slices`.
pub enum b4_slices {}
impl b4_slices {
    /// The result of `b4_slices` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        w: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(w);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                pullback(d_out, w, &mut d_w);
                d_w
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        w: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) + use<>) {
        let t1 = w[0];
        let t2 = w[1];
        let out = t1 * t1 + t2 * t2;
        (
            out,
            move |d_out: f64, w: &[f64], d_w: &mut [f64]| {
                let t3 = d_out * t2;
                let d_t2 = t3 + t3;
                d_w[1] += d_t2;
                let t4 = d_out * t1;
                let d_t1 = t4 + t4;
                d_w[0] += d_t1;
            },
        )
    }
    /// The gradient of `b4_slices`, with the shape of its arguments.
    #[inline]
    pub fn grad(w: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(w);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(1.0, w, &mut d_w);
        d_w
    }
    /// The value of `b4_slices` and its gradient.
    #[inline]
    pub fn value_and_grad(w: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(w);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        pullback(1.0, w, &mut d_w);
        (value, d_w)
    }
    /// The value of `b4_slices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(w: &[f64], d_w: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(w);
        pullback(1.0, w, d_w);
        value
    }
    /// The result of `b4_slices` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[f64], tangents: &[f64]) -> (f64, f64) {
        let w = args;
        let w_dot = tangents;
        Self::__jvp(w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(w: &[f64], w_dot: &[f64]) -> (f64, f64) {
        let t1 = w[0];
        let t1_dot = w_dot[0];
        let t2 = w[1];
        let t2_dot = w_dot[1];
        let out = t1 * t1 + t2 * t2;
        let out_dot = t1_dot * t1 + t1_dot * t1 + (t2_dot * t2 + t2_dot * t2);
        (out, out_dot)
    }
}

/// The derivatives of the function `b7`.
pub enum b7 {}
impl b7 {
    /// The result of `b7` and its pullback, which takes the cotangent of the result.
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
        let index = [0, 0, 2];
        let mut sum: f64 = 0.0;
        for k in 0..3 {
            sum += x[index[k]] * x[index[k]];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                for k in 0..3 {
                    let t1 = index[k];
                    let t2 = index[k];
                    let d_t3 = d_sum * x[t2];
                    let d_t4 = d_sum * x[t1];
                    d_x[t2] += d_t4;
                    d_x[t1] += d_t3;
                }
            },
        )
    }
    /// The gradient of `b7`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `b7` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `b7`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `b7` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let index = [0, 0, 2];
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..3 {
            let t1 = index[k];
            let t2 = x[t1];
            let t3 = index[k];
            let t4 = x[t3];
            sum += t2 * t4;
            sum_dot += x_dot[t1] * t4 + x_dot[t3] * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `b7_elements`.
pub enum b7_elements {}
impl b7_elements {
    /// The result of `b7_elements` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        index: &[usize],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, index);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, index, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        index: &[usize],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[usize], &mut ()) + use<>,
    ) {
        let len = index.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let k_1 = index[k];
            sum += x[k_1].powi(2);
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], index: &[usize], _: &mut ()| {
                let len = index.len();
                for k in 0..len {
                    let k_1 = index[k];
                    let d_t1 = d_sum * (2.0 * x[k_1]);
                    d_x[k_1] += d_t1;
                }
            },
        )
    }
    /// The gradient of `b7_elements`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], index: &[usize]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, index);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, index, &mut ());
        d_x
    }
    /// The value of `b7_elements` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        index: &[usize],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, index);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, index, &mut ());
        (value, d_x)
    }
    /// The value of `b7_elements`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], index: &[usize], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, index);
        pullback(1.0, x, d_x, index, &mut ());
        value
    }
    /// The result of `b7_elements` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[usize]), tangents: &[f64]) -> (f64, f64) {
        let (x, index) = args;
        let x_dot = tangents;
        let index_dot = ();
        Self::__jvp(x, x_dot, index, &index_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        index: &[usize],
        index_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = index.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let k_1 = index[k];
            let t1 = x[k_1];
            sum += t1.powi(2);
            sum_dot += x_dot[k_1] * (2.0 * t1);
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `b9`.
pub enum b9 {}
impl b9 {
    /// The result of `b9` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: [f64; 2]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 2]) {
        use ::core::iter::Iterator as _;
        let mut out_1 = [0.0; 2];
        let index = [1, 1];
        for k in 0..2 {
            out_1[index[k]] = x[k];
        }
        let t1 = out_1[1];
        let out = t1 * t1;
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 2];
                let mut d_out_1 = [0.0; 2];
                let t2 = d_out * t1;
                let d_t1 = t2 + t2;
                d_out_1[1] += d_t1;
                for k in (0..2).rev() {
                    let t3 = index[k];
                    let d_t4 = d_out_1[t3];
                    d_out_1[t3] = 0.0;
                    d_x[k] += d_t4;
                }
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2],) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `b9`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 2]) -> [f64; 2] {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `b9` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 2]) -> (f64, [f64; 2]) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `b9`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [f64; 2], d_x: &mut [f64; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `b9` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 2], tangents: [f64; 2]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: [f64; 2], x_dot: [f64; 2]) -> (f64, f64) {
        let mut out_1 = [0.0; 2];
        let mut out_1_dot = [0.0; 2];
        let index = [1, 1];
        for k in 0..2 {
            let t1 = index[k];
            out_1[t1] = x[k];
            out_1_dot[t1] = x_dot[k];
        }
        let t2 = out_1[1];
        let t2_dot = out_1_dot[1];
        let out = t2 * t2;
        let out_dot = t2_dot * t2 + t2_dot * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `b6`.
pub enum b6 {}
impl b6 {
    /// The result of `b6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut a: [f64; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 3]) {
        let mut t1 = a[0..2].to_vec();
        let len = t1.len();
        let len_1 = t1.len();
        let end = 1 + len_1;
        a[1..end].copy_from_slice(&t1);
        let len_2 = a.len();
        let mut sum: f64 = -0.0;
        for k in 0..len_2 {
            let t2 = a[k];
            sum += t2 * t2;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut d_a = [0.0; 3];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                for k in 0..len_2 {
                    let t3 = d_sum * a[k];
                    let d_t2 = t3 + t3;
                    d_a[k] += d_t2;
                }
                ::chainrule::__private::add_assign(&mut d_t1[..], &d_a[1..end][..]);
                d_a[1..end].fill(0.0);
                ::chainrule::__private::add_assign(&mut d_a[0..2][..], &d_t1[..]);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3],) + use<>) {
        let (out, pullback) = Self::vjp(a);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `b6`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: [f64; 3]) -> [f64; 3] {
        let (_, pullback) = Self::vjp(a);
        pullback(1.0)
    }
    /// The value of `b6` and its gradient.
    #[inline]
    pub fn value_and_grad(a: [f64; 3]) -> (f64, [f64; 3]) {
        let (value, pullback) = Self::vjp(a);
        (value, pullback(1.0))
    }
    /// The value of `b6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: [f64; 3], d_a: &mut [f64; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let (d_a_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `b6` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 3], tangents: [f64; 3]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut a: [f64; 3], mut a_dot: [f64; 3]) -> (f64, f64) {
        let t1 = a[0..2].to_vec();
        let t1_dot = a_dot[0..2].to_vec();
        let len = t1.len();
        let end = 1 + len;
        a[1..end].copy_from_slice(&t1);
        a_dot[1..end].copy_from_slice(&t1_dot);
        let len_1 = a.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len_1 {
            let t2 = a[k];
            let t2_dot = a_dot[k];
            sum += t2 * t2;
            sum_dot += t2_dot * t2 + t2_dot * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `b6_loop`.
pub enum b6_loop {}
impl b6_loop {
    /// The result of `b6_loop` and its pullback, which takes the cotangent of the result.
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
        let mut a_1 = a.to_vec();
        let len = a_1.len();
        let t1 = a_1.len();
        for i in (1..t1).rev() {
            a_1[i] = a_1[i - 1];
        }
        let len_1 = a_1.len();
        let mut sum: f64 = 0.0;
        for k in 0..len_1 {
            let t2 = a_1[k];
            sum += t2 * t2;
        }
        (
            sum,
            move |d_sum: f64, a: &[f64], d_a: &mut [f64]| {
                let mut d_a_1 = ::chainrule::__private::vec![0.0; len];
                for k in 0..len_1 {
                    let t3 = d_sum * a_1[k];
                    let d_t2 = t3 + t3;
                    d_a_1[..len_1][k] += d_t2;
                }
                let t4 = 1 < t1;
                let held_1 = if t4 {
                    let held = d_a_1[1 - 1];
                    held
                } else {
                    0.0
                };
                let mut held_2 = held_1;
                for i in 1..t1 {
                    let held_3 = d_a_1[i];
                    let held_4 = held_2 + held_3;
                    d_a_1[i - 1] = held_4;
                    held_2 = 0.0;
                }
                if t4 {
                    d_a_1[t1 - 1] = held_2;
                }
                ::chainrule::__private::add_assign(&mut d_a[..], &d_a_1[..]);
            },
        )
    }
    /// The gradient of `b6_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `b6_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `b6_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `b6_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::iter::Iterator as _;
        let mut a_1 = a.to_vec();
        let mut a_1_dot = a_dot.to_vec();
        for i in (1..a_1.len()).rev() {
            let t1 = i - 1;
            a_1[i] = a_1[t1];
            a_1_dot[i] = a_1_dot[t1];
        }
        let len = a_1.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = a_1[k];
            let t2_dot = a_1_dot[k];
            sum += t2 * t2;
            sum_dot += t2_dot * t2 + t2_dot * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `b10_element`.
pub enum b10_element {}
impl b10_element {
    /// The result of `b10_element` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut ab = [x, 1.0];
        let t1 = if x > 100.0 { 0 } else { 1 };
        let t2 = ab[t1];
        ab[t1] = t2 * x;
        let t3 = ab[0];
        let t4 = ab[1];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_ab = [0.0; 2];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_ab[1] += d_t4;
                d_ab[0] += d_t3;
                let d_t5 = d_ab[t1];
                d_ab[t1] = 0.0;
                let d_t2 = d_t5 * x;
                d_ab[t1] += d_t2;
                let d_x = d_t5 * t2 + d_ab[0];
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
    /// The gradient of `b10_element`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `b10_element` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `b10_element`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `b10_element` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut ab = [x, 1.0];
        let mut ab_dot = [x_dot, 0.0];
        let t1 = if x > 100.0 { 0 } else { 1 };
        let t2 = ab[t1];
        ab[t1] = t2 * x;
        ab_dot[t1] = ab_dot[t1] * x + x_dot * t2;
        let t3 = ab[0];
        let t4 = ab[1];
        let out = t3 * t4;
        let out_dot = ab_dot[0] * t4 + ab_dot[1] * t3;
        (out, out_dot)
    }
}

