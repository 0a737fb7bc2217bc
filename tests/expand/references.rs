/// The derivatives of the function `shared`.
pub enum shared {}
impl shared {
    /// The result of `shared` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &f64, y: &f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                pullback(d_out, x, &mut d_x, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &f64,
        y: &f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64, &f64, &mut f64) + use<>) {
        let t1 = *x;
        let t2 = *y;
        let out = t1 * t2 + t1.sin();
        (
            out,
            move |d_out: f64, x: &f64, d_x: &mut f64, y: &f64, d_y: &mut f64| {
                let d_t2 = d_out * t1;
                *d_y += d_t2;
                let d_t1 = d_out * t1.cos() + d_out * t2;
                *d_x += d_t1;
            },
        )
    }
    /// The gradient of `shared`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &f64, y: &f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let mut d_y = 0.0;
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `shared` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &f64, y: &f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let mut d_y = 0.0;
        pullback(1.0, x, &mut d_x, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `shared`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &f64, y: &f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        pullback(1.0, x, d_x, y, d_y);
        value
    }
    /// The result of `shared` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&f64, &f64), tangents: (&f64, &f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &f64, x_dot: &f64, y: &f64, y_dot: &f64) -> (f64, f64) {
        let t1 = *x;
        let t1_dot = *x_dot;
        let t2 = *y;
        let out = t1 * t2 + t1.sin();
        let out_dot = t1_dot * t2 + *y_dot * t1 + t1_dot * t1.cos();
        (out, out_dot)
    }
}

/// The derivatives of the function `changed`.
pub enum changed {}
impl changed {
    /// The result of `changed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64, d_x: &mut f64| {
                let (d_y,) = pullback(d_out, d_x);
                d_y
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut f64) -> (f64,) + use<>) {
        let before = *x;
        *x = before * y;
        *x += before * before;
        let t1 = *x;
        let out = t1 * before;
        (
            out,
            move |d_out: f64, d_x: &mut f64| {
                let d_t1 = d_out * before;
                *d_x += d_t1;
                let d_t2 = *d_x;
                let t3 = d_t2 * before;
                let d_t4 = *d_x;
                *d_x = 0.0;
                let d_y = d_t4 * before;
                let d_before = d_out * t1 + t3 + t3 + d_t4 * y;
                *d_x += d_before;
                (d_y,)
            },
        )
    }
    /// The gradient of `changed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let (d_y,) = pullback(1.0, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `changed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &mut f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let (d_y,) = pullback(1.0, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `changed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &mut f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x_added = 0.0;
        let (d_y_added,) = pullback(1.0, &mut d_x_added);
        *d_y += d_y_added;
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `changed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut f64, f64), tangents: (&mut f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut f64, x_dot: &mut f64, y: f64, y_dot: f64) -> (f64, f64) {
        let before = *x;
        let before_dot = *x_dot;
        *x = before * y;
        *x_dot = before_dot * y + y_dot * before;
        *x += before * before;
        *x_dot += before_dot * before + before_dot * before;
        let t1 = *x;
        let out = t1 * before;
        let out_dot = *x_dot * before + before_dot * t1;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for changed {}

/// The derivatives of the function `squared_in_place`.
pub enum squared_in_place {}
impl squared_in_place {
    /// The result of `squared_in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        scale: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, scale);
        (
            out,
            move |d_out: (), d_x: &mut [f64]| {
                let (d_scale,) = pullback(d_out, d_x);
                d_scale
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        scale: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> (f64,) + use<>) {
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = x[i];
            x[i] = t3 * (scale * t3);
            saved_t2[i] = t3;
        }
        (
            (),
            move |(): (), d_x: &mut [f64]| {
                let mut d_scale = 0.0;
                for i in 0..t1 {
                    let t3 = saved_t2[i];
                    let d_t4 = d_x[i];
                    d_x[i] = 0.0;
                    let d_t5 = d_t4 * t3;
                    let d_scale_1 = d_t5 * t3;
                    let d_t3 = d_t4 * (scale * t3) + d_t5 * scale;
                    d_x[i] += d_t3;
                    d_scale += d_scale_1;
                }
                (d_scale,)
            },
        )
    }
    /// The result of `squared_in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], f64), tangents: (&mut [f64], f64)) -> ((), ()) {
        let (x, scale) = args;
        let (x_dot, scale_dot) = tangents;
        Self::__jvp(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &mut [f64],
        x_dot: &mut [f64],
        scale: f64,
        scale_dot: f64,
    ) -> ((), ()) {
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            let t2 = scale * t1;
            x[i] = t1 * t2;
            x_dot[i] = t1_dot * t2 + (scale_dot * t1 + t1_dot * scale) * t1;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for squared_in_place {}

/// The derivatives of the function `written`.
pub enum written {}
impl written {
    /// The result of `written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x>(
        x: &'d_x [f64],
        out: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: (), d_out: &mut [f64]| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out_1, x, &mut d_x, d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        out: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &[f64], &mut [f64], &mut [f64]) + use<>) {
        for i in 0..x.len() {
            let t1 = x[i];
            out[i] = t1 * t1;
        }
        (
            (),
            move |(): (), x: &[f64], d_x: &mut [f64], d_out: &mut [f64]| {
                let t2 = x.len();
                for i in 0..t2 {
                    let d_t3 = d_out[..t2][i];
                    d_out[..t2][i] = 0.0;
                    let t4 = d_t3 * x[i];
                    let d_t1 = t4 + t4;
                    d_x[..t2][i] += d_t1;
                }
            },
        )
    }
    /// The result of `written` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &mut [f64]), tangents: (&[f64], &mut [f64])) -> ((), ()) {
        let (x, out) = args;
        let (x_dot, out_dot) = tangents;
        Self::__jvp(x, x_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> ((), ()) {
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            out[i] = t1 * t1;
            out_dot[i] = t1_dot * t1 + t1_dot * t1;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<1> for written {}

/// The derivatives of the function `added_to`.
pub enum added_to {}
impl added_to {
    /// The result of `added_to` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        out: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: (), d_out: &mut [f64]| {
                let (d_x,) = pullback(d_out_1, d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        out: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> (f64,) + use<>) {
        out[0] += x * x;
        let t1 = out[1];
        out[1] = t1 * x;
        (
            (),
            move |(): (), d_out: &mut [f64]| {
                let d_t2 = d_out[1];
                d_out[1] = 0.0;
                let d_t1 = d_t2 * x;
                d_out[1] += d_t1;
                let d_t3 = d_out[0];
                let t4 = d_t3 * x;
                let d_x = d_t2 * t1 + t4 + t4;
                (d_x,)
            },
        )
    }
    /// The result of `added_to` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut [f64]), tangents: (f64, &mut [f64])) -> ((), ()) {
        let (x, out) = args;
        let (x_dot, out_dot) = tangents;
        Self::__jvp(x, x_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, out: &mut [f64], out_dot: &mut [f64]) -> ((), ()) {
        out[0] += x * x;
        out_dot[0] += x_dot * x + x_dot * x;
        let t1 = out[1];
        out[1] = t1 * x;
        out_dot[1] = out_dot[1] * x + x_dot * t1;
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<1> for added_to {}

/// The derivatives of the function `result_and_output`.
pub enum result_and_output {}
impl result_and_output {
    /// The result of `result_and_output` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x>(
        x: &'d_x [f64],
        out: &mut [f64; 2],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64; 2],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(x, out);
        (
            out,
            move |d_out_1: f64, d_out: &mut [f64; 2]| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out_1, x, &mut d_x, d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        out: &mut [f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut [f64; 2]) + use<>) {
        let t1 = x[0];
        let t2 = x[1];
        out[0] = t1 * t2;
        let t3 = out[0];
        out[1] += t3.sin();
        let t4 = out[0];
        let t5 = out[1];
        let out_1 = t4 * t5;
        (
            out_1,
            move |d_out_1: f64, x: &[f64], d_x: &mut [f64], d_out: &mut [f64; 2]| {
                let d_t4 = d_out_1 * t5;
                let d_t5 = d_out_1 * t4;
                d_out[1] += d_t5;
                d_out[0] += d_t4;
                let d_t6 = d_out[1];
                let d_t3 = d_t6 * t3.cos();
                d_out[0] += d_t3;
                let d_t7 = d_out[0];
                d_out[0] = 0.0;
                let d_t1 = d_t7 * t2;
                let d_t2 = d_t7 * t1;
                d_x[1] += d_t2;
                d_x[0] += d_t1;
            },
        )
    }
    /// The gradient of `result_and_output`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        out: &mut [f64; 2],
    ) -> (::chainrule::__private::Vec<f64>, [f64; 2]) {
        let (_, pullback) = Self::__vjp(x, out);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_out = [0.0; 2];
        pullback(1.0, x, &mut d_x, &mut d_out);
        (d_x, d_out)
    }
    /// The value of `result_and_output` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        out: &mut [f64; 2],
    ) -> (f64, (::chainrule::__private::Vec<f64>, [f64; 2])) {
        let (value, pullback) = Self::__vjp(x, out);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_out = [0.0; 2];
        pullback(1.0, x, &mut d_x, &mut d_out);
        (value, (d_x, d_out))
    }
    /// The value of `result_and_output`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        out: &mut [f64; 2],
        d_x: &mut [f64],
        d_out: &mut [f64; 2],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, out);
        let mut d_out_added = [0.0; 2];
        pullback(1.0, x, d_x, &mut d_out_added);
        ::chainrule::__private::add_assign(d_out, &d_out_added);
        value
    }
    /// The result of `result_and_output` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &mut [f64; 2]),
        tangents: (&[f64], &mut [f64; 2]),
    ) -> (f64, f64) {
        let (x, out) = args;
        let (x_dot, out_dot) = tangents;
        Self::__jvp(x, x_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        out: &mut [f64; 2],
        out_dot: &mut [f64; 2],
    ) -> (f64, f64) {
        let t1 = x[0];
        let t2 = x[1];
        out[0] = t1 * t2;
        out_dot[0] = x_dot[0] * t2 + x_dot[1] * t1;
        let t3 = out[0];
        out[1] += t3.sin();
        out_dot[1] += out_dot[0] * t3.cos();
        let t4 = out[0];
        let t5 = out[1];
        let out_1 = t4 * t5;
        let out_1_dot = out_dot[0] * t5 + out_dot[1] * t4;
        (out_1, out_1_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for result_and_output {}

/// The derivatives of the function `vector`.
pub enum vector {}
impl vector {
    /// The result of `vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &Vec<f64>,
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
        x: &Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Vec<f64>,
            &mut ::chainrule::__private::Vec<f64>,
        ) + use<>,
    ) {
        let mut sum: f64 = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            sum += t1 * t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &Vec<f64>, d_x: &mut ::chainrule::__private::Vec<f64>| {
                let t2 = x.len();
                for i in 0..t2 {
                    let t1 = x[i];
                    let d_t3 = d_sum * t1;
                    let t4 = d_t3 * t1;
                    let d_t1 = d_sum * (t1 * t1) + t4 + t4;
                    d_x[..t2][i] += d_t1;
                }
            },
        )
    }
    /// The gradient of `vector`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &Vec<f64>) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `vector` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &Vec<f64>) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `vector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &Vec<f64>,
        d_x: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `vector` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &Vec<f64>,
        tangents: &::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &Vec<f64>, x_dot: &::chainrule::__private::Vec<f64>) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            let t2 = t1 * t1;
            sum += t2 * t1;
            sum_dot += (t1_dot * t1 + t1_dot * t1) * t1 + t1_dot * t2;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `vector_in_place`.
pub enum vector_in_place {}
impl vector_in_place {
    /// The result of `vector_in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut ::chainrule::__private::Vec<f64>) -> () + use<>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64, d_x: &mut ::chainrule::__private::Vec<f64>| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut Vec<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &mut ::chainrule::__private::Vec<f64>) + use<>,
    ) {
        let t1 = x[1];
        let t2 = x[0];
        x[0] = t2 * t1;
        let t3 = x[0];
        x[1] = t3 * t3;
        let out = x[0] + x[1];
        (
            out,
            move |d_out: f64, d_x: &mut ::chainrule::__private::Vec<f64>| {
                d_x[1] += d_out;
                d_x[0] += d_out;
                let d_t4 = d_x[1];
                d_x[1] = 0.0;
                let t5 = d_t4 * t3;
                let d_t3 = t5 + t5;
                d_x[0] += d_t3;
                let d_t6 = d_x[0];
                d_x[0] = 0.0;
                let d_t2 = d_t6 * t1;
                let d_t1 = d_t6 * t2;
                d_x[0] += d_t2;
                d_x[1] += d_t1;
            },
        )
    }
    /// The gradient of `vector_in_place`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut Vec<f64>) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        d_x
    }
    /// The value of `vector_in_place` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &mut Vec<f64>) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        (value, d_x)
    }
    /// The value of `vector_in_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &mut Vec<f64>,
        d_x: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x_added);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `vector_in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &mut Vec<f64>,
        tangents: &mut ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &mut Vec<f64>,
        x_dot: &mut ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let t1 = x[1];
        let t2 = x[0];
        x[0] = t2 * t1;
        x_dot[0] = x_dot[0] * t1 + x_dot[1] * t2;
        let t3 = x[0];
        let t3_dot = x_dot[0];
        x[1] = t3 * t3;
        x_dot[1] = t3_dot * t3 + t3_dot * t3;
        let out = x[0] + x[1];
        let out_dot = x_dot[0] + x_dot[1];
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for vector_in_place {}

/// The derivatives of the function `borrowed_local`.
pub enum borrowed_local {}
impl borrowed_local {
    /// The result of `borrowed_local` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut y = x * x;
        let t1 = y;
        y = t1 * x;
        y += 1.0;
        let t2 = y;
        let out = t2 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_y = 0.0;
                let d_t2 = d_out * x;
                d_y += d_t2;
                let d_t3 = d_y;
                d_y = 0.0;
                let d_t1 = d_t3 * x;
                d_y += d_t1;
                let d_t4 = d_y;
                let t5 = d_t4 * x;
                let d_x = d_out * t2 + d_t3 * t1 + t5 + t5;
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
    /// The gradient of `borrowed_local`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `borrowed_local` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `borrowed_local`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `borrowed_local` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y = x * x;
        let mut y_dot = x_dot * x + x_dot * x;
        let t1 = y;
        y = t1 * x;
        y_dot = y_dot * x + x_dot * t1;
        y += 1.0;
        let t2 = y;
        let out = t2 * x;
        let out_dot = y_dot * x + x_dot * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `borrowed_element`.
pub enum borrowed_element {}
impl borrowed_element {
    /// The result of `borrowed_element` and its pullback, which takes the cotangent of the result.
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
        let mut a = [1.0; 3];
        let t1 = x[i];
        let t2 = x[0];
        a[i] = t1 * t2;
        let t3 = a[i];
        a[i] = t3 * t3;
        let t4 = a[0];
        let t5 = a[1];
        let t6 = t4 * t5;
        let t7 = a[2];
        let out = t6 * t7;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_a = [0.0; 3];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_a[2] += d_t7;
                let d_t4 = d_t6 * t5;
                let d_t5 = d_t6 * t4;
                d_a[1] += d_t5;
                d_a[0] += d_t4;
                let d_t8 = d_a[i];
                d_a[i] = 0.0;
                let t9 = d_t8 * t3;
                let d_t3 = t9 + t9;
                d_a[i] += d_t3;
                let d_t10 = d_a[i];
                d_a[i] = 0.0;
                let d_t1 = d_t10 * t2;
                let d_t2 = d_t10 * t1;
                d_x[0] += d_t2;
                d_x[i] += d_t1;
                ((),)
            },
        )
    }
    /// The gradient of `borrowed_element`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], i: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, i);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `borrowed_element` and its gradient.
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
    /// The value of `borrowed_element`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], i: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, i);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `borrowed_element` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [1.0; 3];
        let mut a_dot = [0.0; 3];
        let t1 = x[i];
        let t2 = x[0];
        a[i] = t1 * t2;
        a_dot[i] = x_dot[i] * t2 + x_dot[0] * t1;
        let t3 = a[i];
        let t3_dot = a_dot[i];
        a[i] = t3 * t3;
        a_dot[i] = t3_dot * t3 + t3_dot * t3;
        let t4 = a[0];
        let t5 = a[1];
        let t6 = t4 * t5;
        let t7 = a[2];
        let out = t6 * t7;
        let out_dot = (a_dot[0] * t5 + a_dot[1] * t4) * t7 + a_dot[2] * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `part_of_part`.
pub enum part_of_part {}
impl part_of_part {
    /// The result of `part_of_part` and its pullback, which takes the cotangent of the result.
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
        let t1 = x[1..].len() - 1;
        let t2 = x[1..][..t1].len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t2
        ];
        let mut product: f64 = 1.0;
        for i in 0..t2 {
            saved_product[i] = product;
            product *= x[1..][..t1][i];
        }
        let t3 = x[1..][0];
        let out = product * t3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t4 = x[1..].len() - 1;
                let d_t3 = d_out * product;
                d_x[1..][0] += d_t3;
                let mut d_product = d_out * t3;
                for i in (0..x[1..][..t4].len()).rev() {
                    let product_1 = saved_product[i];
                    let d_t5 = d_product * product_1;
                    d_x[1..][..t4][i] += d_t5;
                    d_product *= x[1..][..t4][i];
                }
            },
        )
    }
    /// The gradient of `part_of_part`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `part_of_part` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `part_of_part`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `part_of_part` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x[1..].len() - 1;
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..x[1..][..t1].len() {
            let t2 = x[1..][..t1][i];
            (product, product_dot) = (
                product * t2,
                product_dot * t2 + x_dot[1..][..t1][i] * product,
            );
        }
        let t3 = x[1..][0];
        let out = product * t3;
        let out_dot = product_dot * t3 + x_dot[1..][0] * product;
        (out, out_dot)
    }
}

/// The derivatives of the function `parts_written`.
pub enum parts_written {}
impl parts_written {
    /// The result of `parts_written` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [0.0; 4];
        a[..2][0] = x;
        a[..2][1] = x * y;
        a[2..][0] = y.sin();
        let t1 = a[2..][0];
        a[2..][1] = t1 * y;
        let t2 = a[0];
        let t3 = a[1];
        let t4 = a[2];
        let t5 = a[3];
        let out = t2 * t3 + t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 4];
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_a[3] += d_t5;
                d_a[2] += d_t4;
                let d_t2 = d_out * t3;
                let d_t3 = d_out * t2;
                d_a[1] += d_t3;
                d_a[0] += d_t2;
                let d_t6 = d_a[2..][1];
                d_a[2..][1] = 0.0;
                let d_t1 = d_t6 * y;
                d_a[2..][0] += d_t1;
                let d_t7 = d_a[2..][0];
                d_a[2..][0] = 0.0;
                let d_t8 = d_a[..2][1];
                d_a[..2][1] = 0.0;
                let t9 = d_a[..2][0];
                d_a[..2][0] = 0.0;
                let d_x = d_t8 * y + t9;
                let d_y = d_t6 * t1 + d_t7 * y.cos() + d_t8 * x;
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
    /// The gradient of `parts_written`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `parts_written` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `parts_written`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `parts_written` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [0.0; 4];
        let mut a_dot = [0.0; 4];
        a[..2][0] = x;
        a_dot[..2][0] = x_dot;
        a[..2][1] = x * y;
        a_dot[..2][1] = x_dot * y + y_dot * x;
        a[2..][0] = y.sin();
        a_dot[2..][0] = y_dot * y.cos();
        let t1 = a[2..][0];
        a[2..][1] = t1 * y;
        a_dot[2..][1] = a_dot[2..][0] * y + y_dot * t1;
        let t2 = a[0];
        let t3 = a[1];
        let t4 = a[2];
        let t5 = a[3];
        let out = t2 * t3 + t4 * t5;
        let out_dot = a_dot[0] * t3 + a_dot[1] * t2 + (a_dot[2] * t5 + a_dot[3] * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `moving_window`.
pub enum moving_window {}
impl moving_window {
    /// The result of `moving_window` and its pullback, which takes the cotangent of the result.
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
        let mut saved_lo = ::chainrule::__private::Vec::<
            (_, _, f64, f64),
        >::with_capacity(64);
        let mut lo = 0;
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        while lo + 2 <= x.len() {
            let t1 = lo + 2;
            let t2 = x[lo..t1][0];
            let t3 = x[lo..t1][1];
            ::chainrule::__private::push(&mut saved_lo, (lo, t1, t2, t3));
            trips += 1;
            lo = lo + 1;
            sum += t2 * t3;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_lo_at = saved_lo.len();
                for _ in 0..trips {
                    saved_lo_at -= 1;
                    let (lo, t1, t2, t3) = saved_lo[saved_lo_at];
                    let d_t2 = d_sum * t3;
                    let d_t3 = d_sum * t2;
                    d_x[lo..t1][1] += d_t3;
                    d_x[lo..t1][0] += d_t2;
                }
            },
        )
    }
    /// The gradient of `moving_window`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `moving_window` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `moving_window`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `moving_window` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut lo = 0;
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        while lo + 2 <= x.len() {
            let t1 = lo + 2;
            let t2 = x[lo..t1][0];
            let t3 = x[lo..t1][1];
            (lo, sum, sum_dot) = (
                lo + 1,
                sum + t2 * t3,
                sum_dot + (x_dot[lo..t1][0] * t3 + x_dot[lo..t1][1] * t2),
            );
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `row`.
pub enum row {}
impl row {
    /// The result of `row` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<[f64; 2]>) {
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
        a: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 2]], &mut [[f64; 2]]) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = a.len();
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut product: f64 = 1.0;
        for i in 0..t1 {
            let t2 = a[i][1];
            saved_product[i] = product;
            product *= a[i][0] + t2 * t2;
        }
        (
            product,
            move |d_product: f64, a: &[[f64; 2]], d_a: &mut [[f64; 2]]| {
                let mut d_product_1 = d_product;
                for i in (0..a.len()).rev() {
                    let product = saved_product[i];
                    let t2 = a[i][1];
                    let d_t3 = d_product_1 * product;
                    let t4 = d_t3 * t2;
                    let d_t2 = t4 + t4;
                    d_a[i][1] += d_t2;
                    d_a[i][0] += d_t3;
                    d_product_1 *= a[i][0] + t2 * t2;
                }
            },
        )
    }
    /// The gradient of `row`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; 2]]) -> ::chainrule::__private::Vec<[f64; 2]> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `row` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[[f64; 2]],
    ) -> (f64, ::chainrule::__private::Vec<[f64; 2]>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `row`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; 2]], d_a: &mut [[f64; 2]]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `row` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 2]], tangents: &[[f64; 2]]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; 2]], a_dot: &[[f64; 2]]) -> (f64, f64) {
        let mut product: f64 = 1.0;
        let mut product_dot = 0.0;
        for i in 0..a.len() {
            let t1 = a[i][1];
            let t1_dot = a_dot[i][1];
            let t2 = a[i][0] + t1 * t1;
            (product, product_dot) = (
                product * t2,
                product_dot * t2 + (a_dot[i][0] + (t1_dot * t1 + t1_dot * t1)) * product,
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `rows`.
pub enum rows {}
impl rows {
    /// The result of `rows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<[f64; 2]>) {
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
        a: &[[f64; 2]],
    ) -> (f64, impl ::core::ops::Fn(f64, &[[f64; 2]], &mut [[f64; 2]]) + use<>) {
        let len = a.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let len_1 = a[k].len();
            for k_1 in 0..len_1 {
                let t1 = a[k][k_1];
                sum += t1 * t1 * a[k][0];
            }
        }
        (
            sum,
            move |d_sum: f64, a: &[[f64; 2]], d_a: &mut [[f64; 2]]| {
                let len = a.len();
                for k in 0..len {
                    let len_1 = a[k].len();
                    let mut d_t2 = 0.0;
                    for k_1 in 0..len_1 {
                        let t1 = a[k][k_1];
                        let d_t3 = d_sum * a[k][0];
                        let d_t4 = d_sum * (t1 * t1);
                        let t5 = d_t3 * t1;
                        let d_t1 = t5 + t5;
                        d_a[k][k_1] += d_t1;
                        d_t2 += d_t4;
                    }
                    if 0 < len_1 {
                        d_a[k][0] += d_t2;
                    }
                }
            },
        )
    }
    /// The gradient of `rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[[f64; 2]]) -> ::chainrule::__private::Vec<[f64; 2]> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `rows` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &[[f64; 2]],
    ) -> (f64, ::chainrule::__private::Vec<[f64; 2]>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[[f64; 2]], d_a: &mut [[f64; 2]]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `rows` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &[[f64; 2]], tangents: &[[f64; 2]]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &[[f64; 2]], a_dot: &[[f64; 2]]) -> (f64, f64) {
        let len = a.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let len_1 = a[k].len();
            for k_1 in 0..len_1 {
                let t1 = a[k][k_1];
                let t1_dot = a_dot[k][k_1];
                let t2 = t1 * t1;
                let t3 = a[k][0];
                sum += t2 * t3;
                sum_dot += (t1_dot * t1 + t1_dot * t1) * t3 + a_dot[k][0] * t2;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `assigned_then_borrowed`.
pub enum assigned_then_borrowed {}
impl assigned_then_borrowed {
    /// The result of `assigned_then_borrowed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut z: f64 = 0.0;
        let t1 = x > y;
        if t1 {
            z = x * y;
        } else {
            z = x.sin();
        }
        let mut saved_t2: [f64; 2] = [0.0; 2];
        for k in 0..2 {
            let t3 = z;
            z = t3 * y;
            let at = k as usize;
            saved_t2[at] = t3;
        }
        let t4 = z;
        let out = t4 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_z = 0.0;
                let d_t4 = d_out * x;
                d_z += d_t4;
                let mut d_y = 0.0;
                let t5 = d_out * t4;
                for k in (0..2).rev() {
                    let at_1 = k as usize;
                    let d_t6 = d_z;
                    d_z = 0.0;
                    let d_t3 = d_t6 * y;
                    let d_y_1 = d_t6 * saved_t2[at_1];
                    d_z += d_t3;
                    d_y += d_y_1;
                }
                let (t9, t10) = if t1 {
                    let d_t7 = d_z;
                    d_z = 0.0;
                    (d_t7 * y, d_t7 * x)
                } else {
                    let d_t8 = d_z;
                    d_z = 0.0;
                    (d_t8 * x.cos(), 0.0)
                };
                let d_x = t5 + t9;
                let d_y_2 = d_y + t10;
                (d_x, d_y_2)
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
    /// The gradient of `assigned_then_borrowed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `assigned_then_borrowed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `assigned_then_borrowed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `assigned_then_borrowed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut z: f64 = 0.0;
        let mut z_dot = 0.0;
        if x > y {
            z = x * y;
            z_dot = x_dot * y + y_dot * x;
        } else {
            z = x.sin();
            z_dot = x_dot * x.cos();
        }
        for k in 0..2 {
            let t1 = z;
            z = t1 * y;
            z_dot = z_dot * y + y_dot * t1;
        }
        let t2 = z;
        let out = t2 * x;
        let out_dot = z_dot * x + x_dot * t2;
        (out, out_dot)
    }
}

/// The derivatives of the function `captured_before_change`.
pub enum captured_before_change {}
impl captured_before_change {
    /// The result of `captured_before_change` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut z = x * y;
        let mut a = [x, y];
        let t1 = z;
        let mut b = [y, t1];
        let t2 = b;
        let t3 = a;
        let t4 = z;
        z = t1 * y;
        a[0] = y.sin();
        let t5 = a;
        b = t5;
        let t6 = t4;
        let t7 = t3[0];
        let t8 = t2[1];
        let t9 = t7 * t8;
        let t10 = y * t6 + t9;
        let t11 = z;
        let t12 = 2.0 * t6 + t9;
        let t13 = a[0];
        let t14 = t12 * t13;
        let t15 = b[0];
        let out = t10 * t11 + t14 * t15;
        (
            out,
            move |d_out: f64| {
                let mut d_t5 = [0.0; 2];
                let mut d_t4 = 0.0;
                let mut d_t3 = [0.0; 2];
                let mut d_t2 = [0.0; 2];
                let mut d_b = [0.0; 2];
                let mut d_a = [0.0; 2];
                let mut d_z = 0.0;
                let d_t14 = d_out * t15;
                let d_t15 = d_out * t14;
                d_b[0] += d_t15;
                let d_t12 = d_t14 * t13;
                let d_t13 = d_t14 * t12;
                d_a[0] += d_t13;
                let d_t10 = d_out * t11;
                let d_t11 = d_out * t10;
                d_z += d_t11;
                let d_t9 = d_t12 + d_t10;
                let d_t7 = d_t9 * t8;
                let d_t8 = d_t9 * t7;
                d_t2[1] += d_t8;
                d_t3[0] += d_t7;
                let d_t6 = d_t12 * 2.0 + d_t10 * y;
                d_t4 += d_t6;
                ::chainrule::__private::add_assign(&mut d_t5, &d_b);
                d_b.fill(0.0);
                ::chainrule::__private::add_assign(&mut d_a, &d_t5);
                let d_t16 = d_a[0];
                d_a[0] = 0.0;
                let d_t17 = d_z;
                d_z = 0.0;
                d_z += d_t4;
                ::chainrule::__private::add_assign(&mut d_a, &d_t3);
                ::chainrule::__private::add_assign(&mut d_b, &d_t2);
                let d_t1 = d_t17 * y + d_b[1];
                d_z += d_t1;
                let d_t18 = d_z;
                let d_x = d_a[0] + d_t18 * y;
                let d_y = d_t10 * t6 + d_t16 * y.cos() + d_t17 * t1 + d_b[0] + d_a[1]
                    + d_t18 * x;
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
    /// The gradient of `captured_before_change`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `captured_before_change` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `captured_before_change`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `captured_before_change` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut z = x * y;
        let mut z_dot = x_dot * y + y_dot * x;
        let mut a = [x, y];
        let mut a_dot = [x_dot, y_dot];
        let t1 = z;
        let t1_dot = z_dot;
        let mut b = [y, t1];
        let mut b_dot = [y_dot, t1_dot];
        let t2 = b;
        let t2_dot = b_dot;
        let t3 = a;
        let t3_dot = a_dot;
        let t4 = z;
        let t4_dot = z_dot;
        z = t1 * y;
        z_dot = t1_dot * y + y_dot * t1;
        a[0] = y.sin();
        a_dot[0] = y_dot * y.cos();
        let t5 = a;
        let t5_dot = a_dot;
        b = t5;
        b_dot = t5_dot;
        let t6 = t4;
        let t6_dot = t4_dot;
        let t7 = t3[0];
        let t8 = t2[1];
        let t9 = t7 * t8;
        let t9_dot = t3_dot[0] * t8 + t2_dot[1] * t7;
        let t10 = y * t6 + t9;
        let t11 = z;
        let t12 = 2.0 * t6 + t9;
        let t13 = a[0];
        let t14 = t12 * t13;
        let t15 = b[0];
        let out = t10 * t11 + t14 * t15;
        let out_dot = (y_dot * t6 + t6_dot * y + t9_dot) * t11 + z_dot * t10
            + (((t6_dot * 2.0 + t9_dot) * t13 + a_dot[0] * t12) * t15 + b_dot[0] * t14);
        (out, out_dot)
    }
}

/// The derivatives of the function `moved_into_a_closure`.
pub enum moved_into_a_closure {}
impl moved_into_a_closure {
    /// The result of `moved_into_a_closure` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        rows: &mut [[f64; 2]; 2],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(rows, x);
        (
            out,
            move |d_out: f64, d_rows: &mut [[f64; 2]; 2]| {
                let (d_x,) = pullback(d_out, d_rows);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        rows: &mut [[f64; 2]; 2],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_trips = ::chainrule::__private::Vec::with_capacity(64);
        let len = rows.len();
        let rows_before = *rows;
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let mut count = 0;
            let mut trips = 0usize;
            loop {
                let t2 = (|limit: f64| rows[k][0] * rows[k][1] < limit)(1.0) && count < 2
                    && (count == 0
                        || (|limit: f64| rows[k][0] * rows[k][1] < limit)(0.5));
                let exits = if t2 {
                    sum += x * rows[k][0];
                    count = count + 1;
                    false
                } else {
                    true
                };
                ::chainrule::__private::push(&mut saved_t1, t2);
                trips += 1;
                if exits {
                    break;
                }
            }
            ::chainrule::__private::push(&mut saved_trips, trips);
        }
        (
            sum,
            move |d_sum: f64, d_rows: &mut [[f64; 2]; 2]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_trips_at = saved_trips.len();
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    saved_trips_at -= 1;
                    let trips = saved_trips[saved_trips_at];
                    let mut d_x_1 = 0.0;
                    for _ in 0..trips {
                        saved_t1_at -= 1;
                        let t2 = saved_t1[saved_t1_at];
                        let d_x_2 = if t2 {
                            let d_t3 = d_sum_1 * x;
                            d_rows[k][0] += d_t3;
                            d_sum_1 * rows_before[k][0]
                        } else {
                            0.0
                        };
                        d_x_1 += d_x_2;
                    }
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `moved_into_a_closure`, with the shape of its arguments.
    #[inline]
    pub fn grad(rows: &mut [[f64; 2]; 2], x: f64) -> ([[f64; 2]; 2], f64) {
        let (_, pullback) = Self::__vjp(rows, x);
        let mut d_rows = [[0.0; 2]; 2];
        let (d_x,) = pullback(1.0, &mut d_rows);
        (d_rows, d_x)
    }
    /// The value of `moved_into_a_closure` and its gradient.
    #[inline]
    pub fn value_and_grad(
        rows: &mut [[f64; 2]; 2],
        x: f64,
    ) -> (f64, ([[f64; 2]; 2], f64)) {
        let (value, pullback) = Self::__vjp(rows, x);
        let mut d_rows = [[0.0; 2]; 2];
        let (d_x,) = pullback(1.0, &mut d_rows);
        (value, (d_rows, d_x))
    }
    /// The value of `moved_into_a_closure`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        rows: &mut [[f64; 2]; 2],
        x: f64,
        d_rows: &mut [[f64; 2]; 2],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(rows, x);
        let mut d_rows_added = [[0.0; 2]; 2];
        let (d_x_added,) = pullback(1.0, &mut d_rows_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_rows, &d_rows_added);
        value
    }
    /// The result of `moved_into_a_closure` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [[f64; 2]; 2], f64),
        tangents: (&mut [[f64; 2]; 2], f64),
    ) -> (f64, f64) {
        let (rows, x) = args;
        let (rows_dot, x_dot) = tangents;
        Self::__jvp(rows, rows_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        rows: &mut [[f64; 2]; 2],
        rows_dot: &mut [[f64; 2]; 2],
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let len = rows.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let mut count = 0;
            loop {
                let t1 = (|limit: f64| rows[k][0] * rows[k][1] < limit)(1.0) && count < 2
                    && (count == 0
                        || (|limit: f64| rows[k][0] * rows[k][1] < limit)(0.5));
                let exits = if t1 {
                    let t2 = rows[k][0];
                    sum += x * t2;
                    count = count + 1;
                    sum_dot += x_dot * t2 + rows_dot[k][0] * x;
                    false
                } else {
                    true
                };
                if exits {
                    break;
                }
            }
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for moved_into_a_closure {}

/// The derivatives of the function `moved_into_a_filter`.
pub enum moved_into_a_filter {}
impl moved_into_a_filter {
    /// The result of `moved_into_a_filter` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        rows: &mut [[f64; 2]; 2],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(rows, x);
        (
            out,
            move |d_out: f64, d_rows: &mut [[f64; 2]; 2]| {
                let (d_x,) = pullback(d_out, d_rows);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        rows: &mut [[f64; 2]; 2],
        mut x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) -> (f64,) + use<>) {
        let len = rows.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let rows_before = *rows;
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let above = (0..2)
                .filter({
                    let row = (&rows[k]);
                    move |j| row[*j] > x
                })
                .count();
            let t2 = above as f64;
            saved_t1[k] = t2;
            sum += t2 * rows[k][0] * x;
        }
        (
            sum,
            move |d_sum: f64, d_rows: &mut [[f64; 2]; 2]| {
                let mut d_x = 0.0;
                for k in 0..len {
                    let t2 = saved_t1[k];
                    let d_t3 = d_sum * x;
                    let d_x_1 = d_sum * (t2 * rows_before[k][0]);
                    let d_t4 = d_t3 * t2;
                    d_rows[k][0] += d_t4;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `moved_into_a_filter`, with the shape of its arguments.
    #[inline]
    pub fn grad(rows: &mut [[f64; 2]; 2], x: f64) -> ([[f64; 2]; 2], f64) {
        let (_, pullback) = Self::__vjp(rows, x);
        let mut d_rows = [[0.0; 2]; 2];
        let (d_x,) = pullback(1.0, &mut d_rows);
        (d_rows, d_x)
    }
    /// The value of `moved_into_a_filter` and its gradient.
    #[inline]
    pub fn value_and_grad(
        rows: &mut [[f64; 2]; 2],
        x: f64,
    ) -> (f64, ([[f64; 2]; 2], f64)) {
        let (value, pullback) = Self::__vjp(rows, x);
        let mut d_rows = [[0.0; 2]; 2];
        let (d_x,) = pullback(1.0, &mut d_rows);
        (value, (d_rows, d_x))
    }
    /// The value of `moved_into_a_filter`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        rows: &mut [[f64; 2]; 2],
        x: f64,
        d_rows: &mut [[f64; 2]; 2],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(rows, x);
        let mut d_rows_added = [[0.0; 2]; 2];
        let (d_x_added,) = pullback(1.0, &mut d_rows_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_rows, &d_rows_added);
        value
    }
    /// The result of `moved_into_a_filter` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [[f64; 2]; 2], f64),
        tangents: (&mut [[f64; 2]; 2], f64),
    ) -> (f64, f64) {
        let (rows, x) = args;
        let (rows_dot, x_dot) = tangents;
        Self::__jvp(rows, rows_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        rows: &mut [[f64; 2]; 2],
        rows_dot: &mut [[f64; 2]; 2],
        mut x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let len = rows.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let above = (0..2)
                .filter({
                    let row = (&rows[k]);
                    move |j| row[*j] > x
                })
                .count();
            let t1 = above as f64;
            let t2 = t1 * rows[k][0];
            sum += t2 * x;
            sum_dot += rows_dot[k][0] * t1 * x + x_dot * t2;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for moved_into_a_filter {}

/// The derivatives of the function `referred_to_or_left`.
pub enum referred_to_or_left {}
impl referred_to_or_left {
    /// The result of `referred_to_or_left` and its pullback, which takes the cotangent of the result.
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
        let (exits, t1, t2) = if x[0] > y {
            (false, 0.0, x[1])
        } else {
            (true, twice, 0.0)
        };
        let out = if exits { t1 } else { t2 * y };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t3 = x[0] > y;
                let (t4, d_t1, d_t2) = if exits {
                    (0.0, d_out, 0.0)
                } else {
                    (d_out * t2, 0.0, d_out * y)
                };
                let d_twice = if t3 {
                    d_x[1] += d_t2;
                    0.0
                } else {
                    d_t1
                };
                let d_y = t4 + d_twice * 2.0;
                (d_y,)
            },
        )
    }
    /// The gradient of `referred_to_or_left`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `referred_to_or_left` and its gradient.
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
    /// The value of `referred_to_or_left`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `referred_to_or_left` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (exits, t1, t2, t1_dot, t2_dot) = if x[0] > y {
            (false, 0.0, x[1], 0.0, x_dot[1])
        } else {
            (true, twice, 0.0, twice_dot, 0.0)
        };
        let (out, out_dot) = if exits {
            (t1, t1_dot)
        } else {
            (t2 * y, t2_dot * y + y_dot * t2)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `swept`.
pub enum swept {}
impl swept {
    /// The result of `swept` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_above>(
        above: &'d_above [f64],
        row: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_above>,
    ) {
        let (out, pullback) = Self::__vjp(above, row);
        (
            out,
            move |d_out: f64, d_row: &mut [f64]| {
                let mut d_above = ::chainrule::__private::zeros_like(above);
                pullback(d_out, above, &mut d_above, d_row);
                d_above
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        above: &[f64],
        row: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut [f64]) + use<>) {
        let t1 = above[0];
        let factor = row[0] / t1;
        let len = row.len();
        let len_1 = above.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            row[k] -= factor * above[k];
        }
        (
            factor,
            move |t2: f64, above: &[f64], d_above: &mut [f64], d_row: &mut [f64]| {
                let len_1 = above.len();
                let len_2 = ::core::cmp::min(len, len_1);
                for k in 0..len_2 {
                    let d_t3 = d_row[..len_2][k];
                    let d_t4 = -(d_t3 * factor);
                    d_above[..len_2][k] += d_t4;
                }
                let d_factor = t2
                    + (0.0
                        - ::chainrule::__private::dot(&d_row[..len_2], &above[..len_2]));
                let t5 = 1.0 / t1;
                let d_t6 = ::chainrule::__private::zero_mul(d_factor, t5);
                let d_t1 = -::chainrule::__private::zero_mul(d_factor, factor * t5);
                d_above[0] += d_t1;
                d_row[0] += d_t6;
            },
        )
    }
    /// The gradient of `swept`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        above: &[f64],
        row: &mut [f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(above, row);
        let mut d_above = ::chainrule::__private::zeros_like(above);
        let mut d_row = ::chainrule::__private::zeros_like(&*row);
        pullback(1.0, above, &mut d_above, &mut d_row);
        (d_above, d_row)
    }
    /// The value of `swept` and its gradient.
    #[inline]
    pub fn value_and_grad(
        above: &[f64],
        row: &mut [f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(above, row);
        let mut d_above = ::chainrule::__private::zeros_like(above);
        let mut d_row = ::chainrule::__private::zeros_like(&*row);
        pullback(1.0, above, &mut d_above, &mut d_row);
        (value, (d_above, d_row))
    }
    /// The value of `swept`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        above: &[f64],
        row: &mut [f64],
        d_above: &mut [f64],
        d_row: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(above, row);
        let mut d_row_added = ::chainrule::__private::zeros_like(&*row);
        pullback(1.0, above, d_above, &mut d_row_added);
        ::chainrule::__private::add_assign(d_row, &d_row_added);
        value
    }
    /// The result of `swept` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &mut [f64]),
        tangents: (&[f64], &mut [f64]),
    ) -> (f64, f64) {
        let (above, row) = args;
        let (above_dot, row_dot) = tangents;
        Self::__jvp(above, above_dot, row, row_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        above: &[f64],
        above_dot: &[f64],
        row: &mut [f64],
        row_dot: &mut [f64],
    ) -> (f64, f64) {
        let t1 = above[0];
        let factor = row[0] / t1;
        let t2 = 1.0 / t1;
        let factor_dot = ::chainrule::__private::strong_mul(row_dot[0], t2)
            - ::chainrule::__private::zero_mul(above_dot[0], factor * t2);
        let len = row.len();
        let len_1 = above.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            let t3 = above[k];
            row[k] -= factor * t3;
            row_dot[k]
                -= ::chainrule::__private::strong_mul(factor_dot, t3)
                    + ::chainrule::__private::zero_mul(above_dot[k], factor);
        }
        (factor, factor_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for swept {}

/// The derivatives of the function `eliminated_in_parts`.
pub enum eliminated_in_parts {}
impl eliminated_in_parts {
    /// The result of `eliminated_in_parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut [[f64; 2]; 2],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(a);
        (
            out,
            move |d_out: f64, d_a: &mut [[f64; 2]; 2]| {
                pullback(d_out, d_a);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &mut [[f64; 2]; 2],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [[f64; 2]; 2]) + use<>) {
        let t1 = a[..1][0];
        let (factor, swept_pullback) = swept::__vjp(&t1, &mut a[1..][0]);
        let t2 = a[1][1];
        let t3 = factor * t2;
        let t4 = a[0][0];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64, d_a: &mut [[f64; 2]; 2]| {
                let mut d_t1 = [0.0; 2];
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                d_a[0][0] += d_t4;
                let (d_factor, d_t2) = ::chainrule::__private::mul_pullback(
                    &factor,
                    &t2,
                    &t3,
                    d_t3,
                );
                d_a[1][1] += d_t2;
                swept_pullback(d_factor, &t1, &mut d_t1, &mut d_a[1..][0]);
                ::chainrule::__private::add_assign(&mut d_a[..1][0], &d_t1);
            },
        )
    }
    /// The gradient of `eliminated_in_parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &mut [[f64; 2]; 2]) -> [[f64; 2]; 2] {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; 2]; 2];
        pullback(1.0, &mut d_a);
        d_a
    }
    /// The value of `eliminated_in_parts` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &mut [[f64; 2]; 2]) -> (f64, [[f64; 2]; 2]) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = [[0.0; 2]; 2];
        pullback(1.0, &mut d_a);
        (value, d_a)
    }
    /// The value of `eliminated_in_parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &mut [[f64; 2]; 2], d_a: &mut [[f64; 2]; 2]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a_added = [[0.0; 2]; 2];
        pullback(1.0, &mut d_a_added);
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `eliminated_in_parts` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [[f64; 2]; 2], tangents: &mut [[f64; 2]; 2]) -> (f64, f64) {
        let a = args;
        let a_dot = tangents;
        Self::__jvp(a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(a: &mut [[f64; 2]; 2], a_dot: &mut [[f64; 2]; 2]) -> (f64, f64) {
        let t1 = a[..1][0];
        let t1_dot = a_dot[..1][0];
        let (factor, factor_dot) = swept::__jvp(
            &t1,
            &t1_dot,
            &mut a[1..][0],
            &mut a_dot[1..][0],
        );
        let t2 = a[1][1];
        let t3 = factor * t2;
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &factor,
            &t2,
            &t3,
            &factor_dot,
            &a_dot[1][1],
        );
        let t4 = a[0][0];
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &a_dot[0][0],
        );
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for eliminated_in_parts {}

/// The derivatives of the function `rotated`.
pub enum rotated {}
impl rotated {
    /// The result of `rotated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut [f64],
        b: &mut [f64],
        angle: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64], &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(a, b, angle);
        (
            out,
            move |d_out: f64, d_a: &mut [f64], d_b: &mut [f64]| {
                let (d_angle,) = pullback(d_out, d_a, d_b);
                d_angle
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &mut [f64],
        b: &mut [f64],
        angle: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64], &mut [f64]) -> (f64,) + use<>) {
        let sin = angle.sin();
        let cos = angle.cos();
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        let mut saved_old: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len_2
        ];
        for k in 0..len_2 {
            let old = a[k];
            let t2 = b[k];
            a[k] = cos * old - sin * t2;
            b[k] = sin * old + cos * t2;
            saved_old[k] = old;
            saved_t1[k] = t2;
        }
        let t3 = a[0];
        let out = t3 * angle;
        (
            out,
            move |d_out: f64, d_a: &mut [f64], d_b: &mut [f64]| {
                let d_t3 = d_out * angle;
                d_a[0] += d_t3;
                let mut d_sin = 0.0;
                let mut d_cos = 0.0;
                let t4 = d_out * t3;
                for k in 0..len_2 {
                    let old = saved_old[k];
                    let t2 = saved_t1[k];
                    let d_t5 = d_b[k];
                    d_b[k] = 0.0;
                    let d_t6 = d_a[k];
                    d_a[k] = 0.0;
                    let d_t2 = d_t5 * cos - d_t6 * sin;
                    d_b[k] += d_t2;
                    let d_old = d_t5 * sin + d_t6 * cos;
                    d_a[k] += d_old;
                    let d_sin_1 = d_t5 * old - d_t6 * t2;
                    let d_cos_1 = d_t5 * t2 + d_t6 * old;
                    d_sin += d_sin_1;
                    d_cos += d_cos_1;
                }
                let d_angle = t4 + d_sin * cos - d_cos * sin;
                (d_angle,)
            },
        )
    }
    /// The gradient of `rotated`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        a: &mut [f64],
        b: &mut [f64],
        angle: f64,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(a, b, angle);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        let mut d_b = ::chainrule::__private::zeros_like(&*b);
        let (d_angle,) = pullback(1.0, &mut d_a, &mut d_b);
        (d_a, d_b, d_angle)
    }
    /// The value of `rotated` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &mut [f64],
        b: &mut [f64],
        angle: f64,
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, f64),
    ) {
        let (value, pullback) = Self::__vjp(a, b, angle);
        let mut d_a = ::chainrule::__private::zeros_like(&*a);
        let mut d_b = ::chainrule::__private::zeros_like(&*b);
        let (d_angle,) = pullback(1.0, &mut d_a, &mut d_b);
        (value, (d_a, d_b, d_angle))
    }
    /// The value of `rotated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &mut [f64],
        b: &mut [f64],
        angle: f64,
        d_a: &mut [f64],
        d_b: &mut [f64],
        d_angle: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b, angle);
        let mut d_a_added = ::chainrule::__private::zeros_like(&*a);
        let mut d_b_added = ::chainrule::__private::zeros_like(&*b);
        let (d_angle_added,) = pullback(1.0, &mut d_a_added, &mut d_b_added);
        *d_angle += d_angle_added;
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `rotated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], &mut [f64], f64),
        tangents: (&mut [f64], &mut [f64], f64),
    ) -> (f64, f64) {
        let (a, b, angle) = args;
        let (a_dot, b_dot, angle_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &mut [f64],
        a_dot: &mut [f64],
        b: &mut [f64],
        b_dot: &mut [f64],
        angle: f64,
        angle_dot: f64,
    ) -> (f64, f64) {
        let sin = angle.sin();
        let sin_dot = angle_dot * angle.cos();
        let cos = angle.cos();
        let cos_dot = -(angle_dot * angle.sin());
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            let old = a[k];
            let old_dot = a_dot[k];
            let t1 = b[k];
            let t1_dot = b_dot[k];
            a[k] = cos * old - sin * t1;
            a_dot[k] = cos_dot * old + old_dot * cos - (sin_dot * t1 + t1_dot * sin);
            b[k] = sin * old + cos * t1;
            b_dot[k] = sin_dot * old + old_dot * sin + (cos_dot * t1 + t1_dot * cos);
        }
        let t2 = a[0];
        let out = t2 * angle;
        let out_dot = a_dot[0] * angle + angle_dot * t2;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for rotated {}
impl ::chainrule::__private::TakesMut<1> for rotated {}

/// The derivatives of the function `rotated_in_parts`.
pub enum rotated_in_parts {}
impl rotated_in_parts {
    /// The result of `rotated_in_parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: Vec<f64>,
        angle: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_first = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_rotated_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_len_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1_before = ::chainrule::__private::Vec::<
            ::chainrule::__private::Vec<f64>,
        >::with_capacity(64);
        let mut saved_swept_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t2: [f64; 2] = [0.0; 2];
        let mut saved_t3: [f64; 2] = [0.0; 2];
        for k in 0..2 {
            ::chainrule::__private::takes_mut::<rotated, 0usize>();
            ::chainrule::__private::takes_mut::<rotated, 1usize>();
            let mut t4 = x[2..].to_vec();
            let (first, rotated_pullback) = rotated::__vjp(&mut x[..2], &mut t4, angle);
            let len_1 = t4.len();
            x[2..].copy_from_slice(&t4);
            ::chainrule::__private::takes_mut::<swept, 1usize>();
            let mut t5 = x[2..].to_vec();
            let len_2 = t5.len();
            let t5_before = t5.clone();
            let (t6, swept_pullback) = swept::__vjp(&t5, &mut x[..2]);
            let t7 = x[2..][0];
            x[2..][0] = t7 * (t6 * first);
            ::chainrule::__private::push(&mut saved_first, first);
            ::chainrule::__private::push(&mut saved_rotated_pullback, rotated_pullback);
            ::chainrule::__private::push(&mut saved_len, len_1);
            ::chainrule::__private::push(&mut saved_len_1, len_2);
            ::chainrule::__private::push(&mut saved_t1_before, t5_before);
            let at = k as usize;
            saved_t2[at] = t6;
            ::chainrule::__private::push(&mut saved_swept_pullback, swept_pullback);
            saved_t3[at] = t7;
        }
        let t8 = x[1];
        let t9 = x[2];
        let t10 = x[3];
        let out = x[0] + t8 * t9 - t10 * angle;
        (
            out,
            move |d_out: f64| {
                let mut saved_first_at = saved_first.len();
                let mut saved_rotated_pullback_at = saved_rotated_pullback.len();
                let mut saved_len_at = saved_len.len();
                let mut saved_len_1_at = saved_len_1.len();
                let mut saved_t1_before_at = saved_t1_before.len();
                let mut saved_swept_pullback_at = saved_swept_pullback.len();
                let mut d_x = ::chainrule::__private::vec![0.0; len];
                let d_t10 = -(d_out * angle);
                d_x[3] += d_t10;
                let d_t8 = d_out * t9;
                let d_t9 = d_out * t8;
                d_x[2] += d_t9;
                d_x[1] += d_t8;
                d_x[0] += d_out;
                let mut d_angle = 0.0;
                let t11 = d_out * t10;
                for k in (0..2).rev() {
                    saved_first_at -= 1;
                    let first = &saved_first[saved_first_at];
                    saved_rotated_pullback_at -= 1;
                    let rotated_pullback = &saved_rotated_pullback[saved_rotated_pullback_at];
                    saved_len_at -= 1;
                    let len_1 = saved_len[saved_len_at];
                    saved_len_1_at -= 1;
                    let len_2 = saved_len_1[saved_len_1_at];
                    saved_t1_before_at -= 1;
                    let t5_before = &saved_t1_before[saved_t1_before_at];
                    let at_1 = k as usize;
                    let t6 = saved_t2[at_1];
                    saved_swept_pullback_at -= 1;
                    let swept_pullback = &saved_swept_pullback[saved_swept_pullback_at];
                    let t7 = saved_t3[at_1];
                    let t12 = t6 * *first;
                    let mut d_t5 = ::chainrule::__private::vec![0.0; len_2];
                    let mut d_t4 = ::chainrule::__private::vec![0.0; len_1];
                    let d_t13 = d_x[2..][0];
                    d_x[2..][0] = 0.0;
                    let (d_t7, d_t14) = ::chainrule::__private::mul_pullback(
                        &t7,
                        &t12,
                        &(t7 * t12),
                        d_t13,
                    );
                    d_x[2..][0] += d_t7;
                    let (d_t6, d_first) = ::chainrule::__private::mul_pullback(
                        &t6,
                        first,
                        &t12,
                        d_t14,
                    );
                    swept_pullback(d_t6, t5_before, &mut d_t5, &mut d_x[..2]);
                    ::chainrule::__private::add_assign(&mut d_x[2..][..], &d_t5[..]);
                    ::chainrule::__private::add_assign(&mut d_t4[..], &d_x[2..][..]);
                    d_x[2..].fill(0.0);
                    let (d_angle_1,) = rotated_pullback(
                        d_first,
                        &mut d_x[..2],
                        &mut d_t4,
                    );
                    ::chainrule::__private::add_assign(&mut d_x[2..][..], &d_t4[..]);
                    d_angle += d_angle_1;
                }
                let d_angle_2 = d_angle - t11;
                (d_x, d_angle_2)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Vec<f64>,
        angle: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64) + use<>,
    ) {
        Self::vjp(x, angle)
    }
    /// The gradient of `rotated_in_parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: Vec<f64>, angle: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::vjp(x, angle);
        pullback(1.0)
    }
    /// The value of `rotated_in_parts` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: Vec<f64>,
        angle: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::vjp(x, angle);
        (value, pullback(1.0))
    }
    /// The value of `rotated_in_parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: Vec<f64>,
        angle: f64,
        d_x: &mut ::chainrule::__private::Vec<f64>,
        d_angle: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, angle);
        let (d_x_added, d_angle_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        *d_angle += d_angle_added;
        value
    }
    /// The result of `rotated_in_parts` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec<f64>, f64),
        tangents: (::chainrule::__private::Vec<f64>, f64),
    ) -> (f64, f64) {
        let (x, angle) = args;
        let (x_dot, angle_dot) = tangents;
        Self::__jvp(x, x_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: Vec<f64>,
        mut x_dot: ::chainrule::__private::Vec<f64>,
        angle: f64,
        angle_dot: f64,
    ) -> (f64, f64) {
        for k in 0..2 {
            ::chainrule::__private::takes_mut::<rotated, 0usize>();
            ::chainrule::__private::takes_mut::<rotated, 1usize>();
            let mut t1 = x[2..].to_vec();
            let mut t1_dot = x_dot[2..].to_vec();
            let (first, first_dot) = rotated::__jvp(
                &mut x[..2],
                &mut x_dot[..2],
                &mut t1,
                &mut t1_dot,
                angle,
                angle_dot,
            );
            x[2..].copy_from_slice(&t1);
            x_dot[2..].copy_from_slice(&t1_dot);
            ::chainrule::__private::takes_mut::<swept, 1usize>();
            let t2 = x[2..].to_vec();
            let t2_dot = x_dot[2..].to_vec();
            let (t3, t3_dot) = swept::__jvp(&t2, &t2_dot, &mut x[..2], &mut x_dot[..2]);
            let t4 = t3 * first;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t3,
                &first,
                &t4,
                &t3_dot,
                &first_dot,
            );
            let t5 = x[2..][0];
            let t6 = t5 * t4;
            let t6_dot = ::chainrule::__private::strong_mul_pushforward(
                &t5,
                &t4,
                &t6,
                &x_dot[2..][0],
                &t4_dot,
            );
            x[2..][0] = t6;
            x_dot[2..][0] = t6_dot;
        }
        let t7 = x[1];
        let t8 = x[2];
        let t9 = x[3];
        let out = x[0] + t7 * t8 - t9 * angle;
        let out_dot = x_dot[0]
            + (::chainrule::__private::strong_mul(x_dot[1], t8)
                + ::chainrule::__private::strong_mul(x_dot[2], t7))
            - (::chainrule::__private::strong_mul(x_dot[3], angle)
                + ::chainrule::__private::zero_mul(angle_dot, t9));
        (out, out_dot)
    }
}

/// The derivatives of the function `exchanged`.
pub enum exchanged {}
impl exchanged {
    /// The result of `exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &mut f64,
        b: &mut f64,
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut f64, &mut f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(a, b, scale);
        (
            out,
            move |d_out: f64, d_a: &mut f64, d_b: &mut f64| {
                let (d_scale,) = pullback(d_out, d_a, d_b);
                d_scale
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &mut f64,
        b: &mut f64,
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut f64, &mut f64) -> (f64,) + use<>) {
        let old = *a;
        let t1 = *b;
        *a = t1 * scale;
        *b = old;
        let out = old * scale;
        (
            out,
            move |d_out: f64, d_a: &mut f64, d_b: &mut f64| {
                let t2 = *d_b;
                *d_b = 0.0;
                let d_t3 = *d_a;
                *d_a = 0.0;
                let d_t1 = d_t3 * scale;
                *d_b += d_t1;
                let d_old = d_out * scale + t2;
                *d_a += d_old;
                let d_scale = d_out * old + d_t3 * t1;
                (d_scale,)
            },
        )
    }
    /// The gradient of `exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &mut f64, b: &mut f64, scale: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::__vjp(a, b, scale);
        let mut d_a = 0.0;
        let mut d_b = 0.0;
        let (d_scale,) = pullback(1.0, &mut d_a, &mut d_b);
        (d_a, d_b, d_scale)
    }
    /// The value of `exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(
        a: &mut f64,
        b: &mut f64,
        scale: f64,
    ) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::__vjp(a, b, scale);
        let mut d_a = 0.0;
        let mut d_b = 0.0;
        let (d_scale,) = pullback(1.0, &mut d_a, &mut d_b);
        (value, (d_a, d_b, d_scale))
    }
    /// The value of `exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        a: &mut f64,
        b: &mut f64,
        scale: f64,
        d_a: &mut f64,
        d_b: &mut f64,
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(a, b, scale);
        let mut d_a_added = 0.0;
        let mut d_b_added = 0.0;
        let (d_scale_added,) = pullback(1.0, &mut d_a_added, &mut d_b_added);
        *d_scale += d_scale_added;
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut f64, &mut f64, f64),
        tangents: (&mut f64, &mut f64, f64),
    ) -> (f64, f64) {
        let (a, b, scale) = args;
        let (a_dot, b_dot, scale_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &mut f64,
        a_dot: &mut f64,
        b: &mut f64,
        b_dot: &mut f64,
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let old = *a;
        let old_dot = *a_dot;
        let t1 = *b;
        *a = t1 * scale;
        *a_dot = *b_dot * scale + scale_dot * t1;
        *b = old;
        *b_dot = old_dot;
        let out = old * scale;
        let out_dot = old_dot * scale + scale_dot * old;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for exchanged {}
impl ::chainrule::__private::TakesMut<1> for exchanged {}

/// The derivatives of the function `exchanged_in_parts`.
pub enum exchanged_in_parts {}
impl exchanged_in_parts {
    /// The result of `exchanged_in_parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, x * y];
        ::chainrule::__private::takes_mut::<exchanged, 0usize>();
        ::chainrule::__private::takes_mut::<exchanged, 1usize>();
        let mut t1 = a[1];
        let (sum, exchanged_pullback) = exchanged::__vjp(&mut a[0], &mut t1, y);
        a[1] = t1;
        ::chainrule::__private::takes_mut::<exchanged, 0usize>();
        ::chainrule::__private::takes_mut::<exchanged, 1usize>();
        let mut t2 = a[0];
        let (t3, exchanged_pullback_1) = exchanged::__vjp(&mut a[1], &mut t2, sum);
        a[0] = t2;
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t3);
        let t4 = a[0];
        let t5 = 3.0 * a[1];
        let t6 = t5 * sum_1;
        let out = t4 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = 0.0;
                let mut d_t1 = 0.0;
                let mut d_a = [0.0; 2];
                let (d_t4, d_t6) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t6,
                    &out,
                    d_out,
                );
                let (d_t5, d_sum_1) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &sum_1,
                    &t6,
                    d_t6,
                );
                let d_t7 = d_t5 * 3.0;
                d_a[1] += d_t7;
                d_a[0] += d_t4;
                let (t8, d_t3) = ::chainrule::__private::add_pullback(
                    &sum,
                    &::chainrule::__private::Assigned(&t3),
                    &sum_1,
                    d_sum_1,
                );
                let d_t9 = d_a[0];
                d_a[0] = 0.0;
                d_t2 += d_t9;
                let (t10,) = exchanged_pullback_1(d_t3, &mut d_a[1], &mut d_t2);
                d_a[0] += d_t2;
                let d_t11 = d_a[1];
                d_a[1] = 0.0;
                d_t1 += d_t11;
                let d_sum = ::chainrule::__private::plus(t8, t10);
                let (t12,) = exchanged_pullback(d_sum, &mut d_a[0], &mut d_t1);
                d_a[1] += d_t1;
                let d_t13 = d_a[1];
                let d_x = d_a[0] + d_t13 * y;
                let d_y = t12 + d_t13 * x;
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
    /// The gradient of `exchanged_in_parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `exchanged_in_parts` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `exchanged_in_parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `exchanged_in_parts` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, x * y];
        let mut a_dot = [x_dot, x_dot * y + y_dot * x];
        ::chainrule::__private::takes_mut::<exchanged, 0usize>();
        ::chainrule::__private::takes_mut::<exchanged, 1usize>();
        let mut t1 = a[1];
        let mut t1_dot = a_dot[1];
        let (sum, sum_dot) = exchanged::__jvp(
            &mut a[0],
            &mut a_dot[0],
            &mut t1,
            &mut t1_dot,
            y,
            y_dot,
        );
        a[1] = t1;
        a_dot[1] = t1_dot;
        ::chainrule::__private::takes_mut::<exchanged, 0usize>();
        ::chainrule::__private::takes_mut::<exchanged, 1usize>();
        let mut t2 = a[0];
        let mut t2_dot = a_dot[0];
        let sum_dot_1 = sum_dot.clone();
        let (t3, t3_dot) = exchanged::__jvp(
            &mut a[1],
            &mut a_dot[1],
            &mut t2,
            &mut t2_dot,
            sum,
            sum_dot_1,
        );
        a[0] = t2;
        a_dot[0] = t2_dot;
        let sum_1 = ::chainrule::__private::add_assigned(&sum, &t3);
        let sum_1_dot = ::chainrule::__private::add_pushforward(
            &sum,
            &::chainrule::__private::Assigned(&t3),
            &sum_1,
            &sum_dot,
            &t3_dot,
        );
        let t4 = a[0];
        let t5 = 3.0 * a[1];
        let t6 = t5 * sum_1;
        let t6_dot = ::chainrule::__private::strong_mul_pushforward(
            &t5,
            &sum_1,
            &t6,
            &(a_dot[1] * 3.0),
            &sum_1_dot,
        );
        let out = t4 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t6,
            &out,
            &a_dot[0],
            &t6_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `rows_exchanged`.
pub enum rows_exchanged {}
impl rows_exchanged {
    /// The result of `rows_exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut t1 = ::chainrule::__private::vec![x, y];
        let len = t1.len();
        let mut t2 = ::chainrule::__private::vec![x * y, 2.0, x];
        let len_1 = t2.len();
        let mut rows = ::chainrule::__private::vec![t1, t2];
        let at = 0 + 1;
        rows.swap(0, at);
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let t3 = rows[..1][0][1];
        rows[..1][0][1] = rows[1..][0][0];
        rows[1..][0][0] = t3;
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        let t6 = rows[0][2];
        let t7 = rows[1][0];
        let t8 = t6 * t7;
        let out = t4 * t5 + t8 * y + rows[1][1];
        (
            out,
            move |d_out: f64| {
                let mut d_rows = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                d_rows[1][1] += d_out;
                let d_t8 = d_out * y;
                let d_t6 = d_t8 * t7;
                let d_t7 = d_t8 * t6;
                d_rows[1][0] += d_t7;
                d_rows[0][2] += d_t6;
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                d_rows[0][1] += d_t5;
                d_rows[0][0] += d_t4;
                let d_t3 = d_rows[1..][0][0];
                d_rows[1..][0][0] = 0.0;
                let d_t9 = d_rows[..1][0][1];
                d_rows[..1][0][1] = 0.0;
                d_rows[1..][0][0] += d_t9;
                d_rows[..1][0][1] += d_t3;
                d_rows.swap(0, at);
                ::chainrule::__private::add_assign(&mut d_t1, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_rows[1]);
                let d_t10 = d_t2[0];
                let d_x = d_t2[2] + d_t10 * y + d_t1[0];
                let d_y = d_out * t8 + d_t10 * x + d_t1[1];
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
    /// The gradient of `rows_exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `rows_exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `rows_exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `rows_exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = ::chainrule::__private::vec![x, y];
        let t1_dot = ::chainrule::__private::vec![x_dot, y_dot];
        let t2 = ::chainrule::__private::vec![x * y, 2.0, x];
        let t2_dot = ::chainrule::__private::vec![x_dot * y + y_dot * x, 0.0, x_dot];
        let mut rows = ::chainrule::__private::vec![t1, t2];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let at = 0 + 1;
        rows.swap(0, at);
        rows_dot.swap(0, at);
        let t3 = rows[..1][0][1];
        rows[..1][0][1] = rows[1..][0][0];
        let t3_dot = rows_dot[..1][0][1];
        rows_dot[..1][0][1] = rows_dot[1..][0][0];
        rows[1..][0][0] = t3;
        rows_dot[1..][0][0] = t3_dot;
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        let t6 = rows[0][2];
        let t7 = rows[1][0];
        let t8 = t6 * t7;
        let out = t4 * t5 + t8 * y + rows[1][1];
        let out_dot = rows_dot[0][0] * t5 + rows_dot[0][1] * t4
            + ((rows_dot[0][2] * t7 + rows_dot[1][0] * t6) * y + y_dot * t8)
            + rows_dot[1][1];
        (out, out_dot)
    }
}

/// The derivatives of the function `parts_exchanged`.
pub enum parts_exchanged {}
impl parts_exchanged {
    /// The result of `parts_exchanged` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = [x, y];
        let t2 = [x * y, 0.5];
        let mut rows = [t1, t2];
        rows.swap(0, 1);
        let t3 = rows[0][1];
        rows[0][1] = t3 * x;
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        let t6 = t4 * t5;
        let t7 = rows[1][1];
        let out = t6 * t7;
        (
            out,
            move |d_out: f64| {
                let mut d_rows = [[0.0; 2]; 2];
                let mut d_t2 = [0.0; 2];
                let mut d_t1 = [0.0; 2];
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_rows[1][1] += d_t7;
                let d_t4 = d_t6 * t5;
                let d_t5 = d_t6 * t4;
                d_rows[0][1] += d_t5;
                d_rows[0][0] += d_t4;
                let d_t8 = d_rows[0][1];
                d_rows[0][1] = 0.0;
                let d_t3 = d_t8 * x;
                d_rows[0][1] += d_t3;
                d_rows.swap(0, 1);
                ::chainrule::__private::add_assign(&mut d_t1, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_rows[1]);
                let d_t9 = d_t2[0];
                let d_x = d_t8 * t3 + d_t9 * y + d_t1[0];
                let d_y = d_t9 * x + d_t1[1];
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
    /// The gradient of `parts_exchanged`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `parts_exchanged` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `parts_exchanged`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `parts_exchanged` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let t2 = [x * y, 0.5];
        let t2_dot = [x_dot * y + y_dot * x, 0.0];
        let mut rows = [t1, t2];
        let mut rows_dot = [t1_dot, t2_dot];
        rows.swap(0, 1);
        rows_dot.swap(0, 1);
        let t3 = rows[0][1];
        rows[0][1] = t3 * x;
        rows_dot[0][1] = rows_dot[0][1] * x + x_dot * t3;
        let t4 = rows[0][0];
        let t5 = rows[0][1];
        let t6 = t4 * t5;
        let t7 = rows[1][1];
        let out = t6 * t7;
        let out_dot = (rows_dot[0][0] * t5 + rows_dot[0][1] * t4) * t7
            + rows_dot[1][1] * t6;
        (out, out_dot)
    }
}

/// The derivatives of the function `two_rows_or_none`.
pub enum two_rows_or_none {}
impl two_rows_or_none {
    /// The result of `two_rows_or_none` and its pullback, which takes the cotangent of the result.
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
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut t1 = x.to_vec();
        let len = t1.len();
        let mut t2 = ::chainrule::__private::vec![y, 2.0];
        let len_1 = t2.len();
        let mut rows = ::chainrule::__private::vec![t1, t2];
        let zeros = ::chainrule::__private::zeros_like(&rows);
        let t3 = ::core::matches!(& rows[..] [..], [_, _]);
        let (out, t4_1, t5_1, variant_1, t6_1_1, t7_1_1, t8_1_1, product_1) = if t3 {
            let t4 = rows[..][1][0];
            let t5 = rows[..][0][0];
            rows[..][0][0] = t5 * t4;
            let variant = match &rows[0][..][..] {
                [_, _] => 0u8,
                [_] => 1u8,
                _ => 2u8,
            };
            let (t6_1, t7_1, t8_1) = match variant {
                0 => {
                    let t6 = rows[0][..][0];
                    let t7 = rows[0][..][1];
                    rows[0][..][1] = t7 * t6;
                    (t6, t7, 0.0)
                }
                1 => {
                    let t8 = rows[0][..][0];
                    rows[0][..][0] = t8 * y;
                    (0.0, 0.0, t8)
                }
                _ => (0.0, 0.0, 0.0),
            };
            let len_2 = rows.len();
            let mut product: f64 = 1.0;
            for k in 0..len_2 {
                let len_3 = rows[k].len();
                let start = saved_product.len();
                ::chainrule::__private::room(&mut saved_product, len_3, &[len_2]);
                saved_product.resize(start + len_3, 0.0);
                let end = start + len_3;
                let saved_product_1 = &mut saved_product[start..end];
                for k_1 in 0..len_3 {
                    saved_product_1[k_1] = product;
                    product *= rows[k][k_1];
                }
            }
            (product * rows[0][0], t4, t5, variant, t6_1, t7_1, t8_1, product)
        } else {
            (y, 0.0, 0.0, ::core::default::Default::default(), 0.0, 0.0, 0.0, 0.0)
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_product_at = saved_product.len();
                let mut d_rows = zeros.clone();
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let t14 = if t3 {
                    let len_2 = rows.len();
                    let d_t9 = d_out * product_1;
                    d_rows[0][0] += d_t9;
                    let mut d_product = d_out * rows[0][0];
                    for k in (0..len_2).rev() {
                        let len_3 = rows[k].len();
                        saved_product_at -= len_3;
                        let start_1 = saved_product_at;
                        let end_1 = start_1 + len_3;
                        let saved_product_2 = &saved_product[start_1..end_1];
                        for k_1 in (0..len_3).rev() {
                            let product = saved_product_2[k_1];
                            let d_t10 = d_product * product;
                            d_rows[k][k_1] += d_t10;
                            d_product *= rows[k][k_1];
                        }
                    }
                    let d_y = match variant_1 {
                        0 => {
                            let d_t11 = d_rows[0][..][1];
                            d_rows[0][..][1] = 0.0;
                            let d_t7 = d_t11 * t6_1_1;
                            let d_t6 = d_t11 * t7_1_1;
                            d_rows[0][..][1] += d_t7;
                            d_rows[0][..][0] += d_t6;
                            0.0
                        }
                        1 => {
                            let d_t12 = d_rows[0][..][0];
                            d_rows[0][..][0] = 0.0;
                            let d_t8 = d_t12 * y;
                            d_rows[0][..][0] += d_t8;
                            d_t12 * t8_1_1
                        }
                        _ => 0.0,
                    };
                    let d_t13 = d_rows[..][0][0];
                    d_rows[..][0][0] = 0.0;
                    let d_t5 = d_t13 * t4_1;
                    let d_t4 = d_t13 * t5_1;
                    d_rows[..][0][0] += d_t5;
                    d_rows[..][1][0] += d_t4;
                    d_y
                } else {
                    d_out
                };
                ::chainrule::__private::add_assign(&mut d_t1, &d_rows[0]);
                ::chainrule::__private::add_assign(&mut d_t2, &d_rows[1]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t1[..]);
                let d_y_1 = t14 + d_t2[0];
                (d_y_1,)
            },
        )
    }
    /// The gradient of `two_rows_or_none`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `two_rows_or_none` and its gradient.
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
    /// The value of `two_rows_or_none`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `two_rows_or_none` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.to_vec();
        let t1_dot = x_dot.to_vec();
        let t2 = ::chainrule::__private::vec![y, 2.0];
        let t2_dot = ::chainrule::__private::vec![y_dot, 0.0];
        let mut rows = ::chainrule::__private::vec![t1, t2];
        let mut rows_dot = ::chainrule::__private::vec![t1_dot, t2_dot];
        let (out, out_dot) = if ::core::matches!(& rows[..] [..], [_, _]) {
            let t3 = rows[..][1][0];
            let t4 = rows[..][0][0];
            rows[..][0][0] = t4 * t3;
            rows_dot[..][0][0] = rows_dot[..][0][0] * t3 + rows_dot[..][1][0] * t4;
            let variant = match &rows[0][..][..] {
                [_, _] => 0u8,
                [_] => 1u8,
                _ => 2u8,
            };
            match variant {
                0 => {
                    let t5 = rows[0][..][0];
                    let t6 = rows[0][..][1];
                    rows[0][..][1] = t6 * t5;
                    rows_dot[0][..][1] = rows_dot[0][..][1] * t5
                        + rows_dot[0][..][0] * t6;
                }
                1 => {
                    let t7 = rows[0][..][0];
                    rows[0][..][0] = t7 * y;
                    rows_dot[0][..][0] = rows_dot[0][..][0] * y + y_dot * t7;
                }
                _ => {}
            }
            let len = rows.len();
            let mut product: f64 = 1.0;
            let mut product_dot = 0.0;
            for k in 0..len {
                let len_1 = rows[k].len();
                for k_1 in 0..len_1 {
                    let t8 = rows[k][k_1];
                    (product, product_dot) = (
                        product * t8,
                        product_dot * t8 + rows_dot[k][k_1] * product,
                    );
                }
            }
            let t9 = rows[0][0];
            (product * t9, product_dot * t9 + rows_dot[0][0] * product)
        } else {
            (y, y_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `ends_and_rest`.
pub enum ends_and_rest {}
impl ends_and_rest {
    /// The result of `ends_and_rest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: Vec<f64>,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let len = x.len();
        let len_1 = x.len();
        let t3 = len_1 > 0;
        if t3 {
            let len_2 = x[1..].len();
            let start = saved_t1.len();
            saved_t1.resize(start + len_2, 0.0);
            let end = start + len_2;
            let start_1 = saved_t2.len();
            saved_t2.resize(start_1 + len_2, 0.0);
            let end_1 = start_1 + len_2;
            let saved_t1_1 = &mut saved_t1[start..end];
            let saved_t2_1 = &mut saved_t2[start_1..end_1];
            for k in 0..len_2 {
                let t4 = x[0];
                let t5 = x[1..][k];
                x[1..][k] = t5 * t4;
                x[0] += y;
                saved_t1_1[k] = t4;
                saved_t2_1[k] = t5;
            }
        }
        let len_3 = x.len();
        let t6 = len_3.wrapping_sub(1);
        ::core::assert!(len_3 > 0, "a value is there");
        let t7 = x[t6];
        let t8 = x[..t6][0];
        x[..t6][0] = t8 * t7;
        let t9 = x[t6];
        x[t6] = t9 * y;
        let len_4 = x.len();
        let mut sum: f64 = -0.0;
        for k_1 in 0..len_4 {
            sum += x[k_1];
        }
        let t10 = x[0];
        let out = sum * t10;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_x = ::chainrule::__private::vec![0.0; len];
                let d_sum = d_out * t10;
                let d_t10 = d_out * sum;
                d_x[0] += d_t10;
                for k_1 in 0..len_4 {
                    d_x[..len_4][k_1] += d_sum;
                }
                let d_t11 = d_x[t6];
                d_x[t6] = 0.0;
                let d_t9 = d_t11 * y;
                d_x[t6] += d_t9;
                let d_t12 = d_x[..t6][0];
                d_x[..t6][0] = 0.0;
                let d_t8 = d_t12 * t7;
                let d_t7 = d_t12 * t8;
                d_x[..t6][0] += d_t8;
                d_x[t6] += d_t7;
                let t13 = d_t11 * t9;
                let t15 = if t3 {
                    let len_2 = x[1..].len();
                    saved_t1_at -= len_2;
                    let start_2 = saved_t1_at;
                    let end_2 = start_2 + len_2;
                    saved_t2_at -= len_2;
                    let start_3 = saved_t2_at;
                    let end_3 = start_3 + len_2;
                    let mut d_y = 0.0;
                    let saved_t1_2 = &saved_t1[start_2..end_2];
                    let saved_t2_2 = &saved_t2[start_3..end_3];
                    for k in (0..len_2).rev() {
                        let d_y_1 = d_x[0];
                        let d_t14 = d_x[1..][k];
                        d_x[1..][k] = 0.0;
                        let d_t5 = d_t14 * saved_t1_2[k];
                        let d_t4 = d_t14 * saved_t2_2[k];
                        d_x[1..][k] += d_t5;
                        d_x[0] += d_t4;
                        d_y += d_y_1;
                    }
                    d_y
                } else {
                    0.0
                };
                let d_y_2 = t13 + t15;
                (d_x, d_y_2)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: Vec<f64>,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64) + use<>,
    ) {
        Self::vjp(x, y)
    }
    /// The gradient of `ends_and_rest`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: Vec<f64>, y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `ends_and_rest` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: Vec<f64>,
        y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `ends_and_rest`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: Vec<f64>,
        y: f64,
        d_x: &mut ::chainrule::__private::Vec<f64>,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        *d_y += d_y_added;
        value
    }
    /// The result of `ends_and_rest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec<f64>, f64),
        tangents: (::chainrule::__private::Vec<f64>, f64),
    ) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        mut x: Vec<f64>,
        mut x_dot: ::chainrule::__private::Vec<f64>,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let len = x.len();
        if len > 0 {
            let len_1 = x[1..].len();
            for k in 0..len_1 {
                let t1 = x[0];
                let t2 = x[1..][k];
                x[1..][k] = t2 * t1;
                x_dot[1..][k] = x_dot[1..][k] * t1 + x_dot[0] * t2;
                x[0] += y;
                x_dot[0] += y_dot;
            }
        }
        let len_2 = x.len();
        let t3 = len_2.wrapping_sub(1);
        ::core::assert!(len_2 > 0, "a value is there");
        let t4 = x[t3];
        let t5 = x[..t3][0];
        x[..t3][0] = t5 * t4;
        x_dot[..t3][0] = x_dot[..t3][0] * t4 + x_dot[t3] * t5;
        let t6 = x[t3];
        x[t3] = t6 * y;
        x_dot[t3] = x_dot[t3] * y + y_dot * t6;
        let len_3 = x.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len_3 {
            sum += x[k_1];
            sum_dot += x_dot[k_1];
        }
        let t7 = x[0];
        let out = sum * t7;
        let out_dot = sum_dot * t7 + x_dot[0] * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `copied_before_it_rotates`.
pub enum copied_before_it_rotates {}
impl copied_before_it_rotates {
    /// The result of `copied_before_it_rotates` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        mut a: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3])) {
        let mut bits = 3_u8;
        let t1 = bits;
        let t2 = a;
        a.rotate_left(1);
        let t3 = bits.rotate_right(1);
        bits = t3;
        let t4 = t2[0];
        let t5 = f64::from(t1);
        let t6 = x * t4 * t5;
        let t7 = a[0];
        let t8 = f64::from(bits);
        let out = t6 * t7 + a[2] * t8;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 3];
                let mut d_t2 = [0.0; 3];
                let d_t9 = d_out * t8;
                d_a[2] += d_t9;
                let d_t6 = d_out * t7;
                let d_t7 = d_out * t6;
                d_a[0] += d_t7;
                let d_t10 = d_t6 * t5;
                let d_x = d_t10 * t4;
                let d_t4 = d_t10 * x;
                d_t2[0] += d_t4;
                d_a.rotate_right(1);
                ::chainrule::__private::add_assign(&mut d_a, &d_t2);
                (d_x, d_a)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        a: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 3]) + use<>) {
        Self::vjp(x, a)
    }
    /// The gradient of `copied_before_it_rotates`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, a: [f64; 3]) -> (f64, [f64; 3]) {
        let (_, pullback) = Self::vjp(x, a);
        pullback(1.0)
    }
    /// The value of `copied_before_it_rotates` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, a: [f64; 3]) -> (f64, (f64, [f64; 3])) {
        let (value, pullback) = Self::vjp(x, a);
        (value, pullback(1.0))
    }
    /// The value of `copied_before_it_rotates`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        a: [f64; 3],
        d_x: &mut f64,
        d_a: &mut [f64; 3],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, a);
        let (d_x_added, d_a_added) = pullback(1.0);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_a, &d_a_added);
        value
    }
    /// The result of `copied_before_it_rotates` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, [f64; 3]), tangents: (f64, [f64; 3])) -> (f64, f64) {
        let (x, a) = args;
        let (x_dot, a_dot) = tangents;
        Self::__jvp(x, x_dot, a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        mut a: [f64; 3],
        mut a_dot: [f64; 3],
    ) -> (f64, f64) {
        let mut bits = 3_u8;
        let t1 = bits;
        let t2 = a;
        let t2_dot = a_dot;
        a.rotate_left(1);
        a_dot.rotate_left(1);
        let t3 = bits.rotate_right(1);
        bits = t3;
        let t4 = t2[0];
        let t5 = f64::from(t1);
        let t6 = x * t4 * t5;
        let t7 = a[0];
        let t8 = f64::from(bits);
        let out = t6 * t7 + a[2] * t8;
        let out_dot = (x_dot * t4 + t2_dot[0] * x) * t5 * t7 + a_dot[0] * t6
            + a_dot[2] * t8;
        (out, out_dot)
    }
}

