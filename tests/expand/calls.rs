/// The derivatives of the function `product`.
pub enum product {}
impl product {
    /// The result of `product` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x * y;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * y;
                let d_y = d_out * x;
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
    /// The gradient of `product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `product` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x * y;
        let out_dot = x_dot * y + y_dot * x;
        (out, out_dot)
    }
}

/// The derivatives of the function `dot`.
pub enum dot {}
impl dot {
    /// The result of `dot` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = 0.0;
        for i in 0..x.len() {
            sum += x[i] * y[i];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]| {
                let t1 = x.len();
                for i in 0..t1 {
                    let d_t2 = d_sum * y[..t1][i];
                    let d_t3 = d_sum * x[i];
                    d_y[..t1][i] += d_t3;
                    d_x[..t1][i] += d_t2;
                }
            },
        )
    }
    /// The gradient of `dot`, with the shape of its arguments.
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
    /// The value of `dot` and its gradient.
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
    /// The value of `dot`; its gradient is added to the buffers.
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
    /// The result of `dot` and its tangent, from the arguments and the tangents of the differentiated ones.
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
            let t1 = x[i];
            let t2 = y[i];
            sum += t1 * t2;
            sum_dot += x_dot[i] * t2 + y_dot[i] * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `square`.
pub enum square {}
impl square {
    /// The result of `square` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: (), d_x: &mut [f64]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &mut [f64]) -> ((), impl ::core::ops::Fn((), &mut [f64]) + use<>) {
        let t1 = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = x[i];
            x[i] = t3 * t3;
            saved_t2[i] = t3;
        }
        (
            (),
            move |(): (), d_x: &mut [f64]| {
                for i in 0..t1 {
                    let d_t4 = d_x[..t1][i];
                    d_x[..t1][i] = 0.0;
                    let t5 = d_t4 * saved_t2[i];
                    let d_t3 = t5 + t5;
                    d_x[..t1][i] += d_t3;
                }
            },
        )
    }
    /// The result of `square` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> ((), ()) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64]) -> ((), ()) {
        for i in 0..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            x[i] = t1 * t1;
            x_dot[i] = t1_dot * t1 + t1_dot * t1;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for square {}

/// The derivatives of the function `polar`.
pub enum polar {}
impl polar {
    /// The result of `polar` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64)) {
        let out = x.hypot(y);
        let out_1 = y.atan2(x);
        (
            (out, out_1),
            move |(d_out, d_out_1): (f64, f64)| {
                let t1 = x * x + y * y;
                let d_x = ::chainrule::__private::zero_mul(
                    d_out,
                    ::chainrule::__private::div_or_zero(x, out),
                )
                    - ::chainrule::__private::zero_mul(
                        d_out_1,
                        ::chainrule::__private::div_or_zero(y, t1),
                    );
                let d_y = ::chainrule::__private::zero_mul(
                    d_out_1,
                    ::chainrule::__private::div_or_zero(x, t1),
                )
                    + ::chainrule::__private::zero_mul(
                        d_out,
                        ::chainrule::__private::div_or_zero(y, out),
                    );
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
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
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
        let out = x.hypot(y);
        let out_dot = ::chainrule::__private::zero_mul(
            x_dot,
            ::chainrule::__private::div_or_zero(x, out),
        )
            + ::chainrule::__private::zero_mul(
                y_dot,
                ::chainrule::__private::div_or_zero(y, out),
            );
        let out_1 = y.atan2(x);
        let t1 = x * x + y * y;
        let out_1_dot = ::chainrule::__private::zero_mul(
            y_dot,
            ::chainrule::__private::div_or_zero(x, t1),
        )
            - ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::div_or_zero(y, t1),
            );
        ((out, out_1), (out_dot, out_1_dot))
    }
}

/// The derivatives of the function `first_above`.
pub enum first_above {}
impl first_above {
    /// The result of `first_above` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        limit: f64,
    ) -> (usize, impl ::core::ops::Fn(()) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, limit);
        (
            out,
            move |d_out: ()| {
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
    ) -> (usize, impl ::core::ops::Fn((), &[f64], &mut [f64]) -> (f64,) + use<>) {
        let mut i = 0;
        while i < x.len() && x[i] <= limit {
            i = i + 1;
        }
        (i, move |d_i: (), x: &[f64], d_x: &mut [f64]| { (0.0,) })
    }
    /// The result of `first_above` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (usize, ()) {
        let (x, limit) = args;
        let (x_dot, limit_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], limit: f64, limit_dot: f64) -> (usize, ()) {
        let mut i = 0;
        while i < x.len() && x[i] <= limit {
            i = i + 1;
        }
        (i, ())
    }
}

/// The derivatives of the function `take_half`.
pub enum take_half {}
impl take_half {
    /// The result of `take_half` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &mut f64) -> (f64, impl ::core::ops::Fn(f64, &mut f64) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64, d_x: &mut f64| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &mut f64) -> (f64, impl ::core::ops::Fn(f64, &mut f64) + use<>) {
        *x = *x * 0.5;
        let t1 = *x;
        let out = t1 * t1;
        (
            out,
            move |d_out: f64, d_x: &mut f64| {
                let t2 = d_out * t1;
                let d_t1 = t2 + t2;
                *d_x += d_t1;
                let d_t3 = *d_x;
                *d_x = 0.0;
                let d_t4 = d_t3 * 0.5;
                *d_x += d_t4;
            },
        )
    }
    /// The gradient of `take_half`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut f64) -> f64 {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, &mut d_x);
        d_x
    }
    /// The value of `take_half` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &mut f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = 0.0;
        pullback(1.0, &mut d_x);
        (value, d_x)
    }
    /// The value of `take_half`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &mut f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x_added = 0.0;
        pullback(1.0, &mut d_x_added);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `take_half` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut f64, tangents: &mut f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut f64, x_dot: &mut f64) -> (f64, f64) {
        *x = *x * 0.5;
        *x_dot = *x_dot * 0.5;
        let t1 = *x;
        let t1_dot = *x_dot;
        let out = t1 * t1;
        let out_dot = t1_dot * t1 + t1_dot * t1;
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for take_half {}

/// The derivatives of the function `same_value_twice`.
pub enum same_value_twice {}
impl same_value_twice {
    /// The result of `same_value_twice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, product_pullback) = product::__vjp(x, x);
        (
            out,
            move |d_out: f64| {
                let (t1, t2) = product_pullback(d_out);
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
    /// The gradient of `same_value_twice`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `same_value_twice` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `same_value_twice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `same_value_twice` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = product::__jvp(x, x_dot, x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (t1, product_pullback) = product::__vjp(x, y.sin());
        let (t2, product_pullback_1) = product::__vjp(y, 2.0);
        let t3 = t2 + x;
        let (t4, product_pullback_2) = product::__vjp(t1, t3);
        let t5 = product(3.0, 4.0);
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let d_t4 = d_out * t5;
                let (d_t1, d_t3) = product_pullback_2(d_t4);
                let (d_t2, t6) = ::chainrule::__private::add_pullback(
                    &t2,
                    &x,
                    &t3,
                    d_t3,
                );
                let (t7, _) = product_pullback_1(d_t2);
                let (t8, d_t9) = product_pullback(d_t1);
                let d_x = t6 + t8;
                let d_y = t7 + d_t9 * y.cos();
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
    /// The gradient of `nested`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `nested` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `nested`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `nested` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = product::__jvp(x, x_dot, y.sin(), y_dot * y.cos());
        let (t2, t2_dot) = product::__jvp(y, y_dot, 2.0, 0.0);
        let t3 = t2 + x;
        let t3_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &x,
            &t3,
            &t2_dot,
            &x_dot,
        );
        let (t4, t4_dot) = product::__jvp(t1, t1_dot, t3, t3_dot);
        let t5 = product(3.0, 4.0);
        let out = t4 * t5;
        let out_dot = ::chainrule::__private::strong_mul(t4_dot, t5);
        (out, out_dot)
    }
}

/// The derivatives of the function `same_slice_twice`.
pub enum same_slice_twice {}
impl same_slice_twice {
    /// The result of `same_slice_twice` and its pullback, which takes the cotangent of the result.
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
        let (out, dot_pullback) = dot::__vjp(x, x);
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_x_1 = ::chainrule::__private::zeros_like(x);
                dot_pullback(d_out, x, &mut *d_x, x, &mut d_x_1[..]);
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `same_slice_twice`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `same_slice_twice` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `same_slice_twice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `same_slice_twice` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = dot::__jvp(x, x_dot, x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `overlapping_views`.
pub enum overlapping_views {}
impl overlapping_views {
    /// The result of `overlapping_views` and its pullback, which takes the cotangent of the result.
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
        let t1 = x.len() - 1;
        let (out, dot_pullback) = dot::__vjp(&x[1..], &x[..t1]);
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len() - 1;
                let mut d_x_1 = ::chainrule::__private::zeros_like(&x[..t2]);
                dot_pullback(d_out, &x[1..], &mut d_x[1..], &x[..t2], &mut d_x_1[..]);
                ::chainrule::__private::add_assign(&mut d_x[..t2][..], &d_x_1[..]);
            },
        )
    }
    /// The gradient of `overlapping_views`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `overlapping_views` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `overlapping_views`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `overlapping_views` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x.len() - 1;
        let (out, out_dot) = dot::__jvp(&x[1..], &x_dot[1..], &x[..t1], &x_dot[..t1]);
        (out, out_dot)
    }
}

/// The derivatives of the function `changed_between`.
pub enum changed_between {}
impl changed_between {
    /// The result of `changed_between` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y];
        let a_before = a;
        let a_before_1 = a;
        let (before, dot_pullback) = dot::__vjp(&a, &a);
        let t1 = a[0];
        a[0] = t1 * y;
        let t2 = [1.0, x];
        let (t3, dot_pullback_1) = dot::__vjp(&a, &t2);
        let out = before * t3;
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = [0.0; 2];
                let mut d_a = [0.0; 2];
                let (d_before, d_t3) = ::chainrule::__private::mul_pullback(
                    &before,
                    &t3,
                    &out,
                    d_out,
                );
                dot_pullback_1(d_t3, &a, &mut d_a, &t2, &mut d_t2);
                let d_t4 = d_a[0];
                d_a[0] = 0.0;
                let d_t1 = d_t4 * y;
                d_a[0] += d_t1;
                let mut d_a_1 = ::chainrule::__private::zeros_like(&a_before_1);
                let t5 = d_t2[1];
                dot_pullback(d_before, &a_before, &mut d_a, &a_before_1, &mut d_a_1);
                ::chainrule::__private::add_assign(&mut d_a, &d_a_1);
                let d_x = t5 + d_a[0];
                let d_y = d_t4 * t1 + d_a[1];
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
    /// The gradient of `changed_between`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `changed_between` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `changed_between`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `changed_between` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (before, before_dot) = dot::__jvp(&a, &a_dot, &a, &a_dot);
        let t1 = a[0];
        a[0] = t1 * y;
        a_dot[0] = a_dot[0] * y + y_dot * t1;
        let t2 = [1.0, x];
        let t2_dot = [0.0, x_dot];
        let (t3, t3_dot) = dot::__jvp(&a, &a_dot, &t2, &t2_dot);
        let out = before * t3;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &before,
            &t3,
            &out,
            &before_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `changed_by_callee`.
pub enum changed_by_callee {}
impl changed_by_callee {
    /// The result of `changed_by_callee` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut a = [x, y];
        let t1 = a[0];
        let t2 = a[1];
        let before = t1 * t2;
        let (t3, square_pullback) = square::__vjp(&mut a);
        let (t4, square_pullback_1) = square::__vjp(&mut a[1..]);
        let t5 = a[0];
        let t6 = a[1];
        let out = t5 * t6 + before;
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                let d_t5 = d_out * t6;
                let d_t6 = d_out * t5;
                d_a[1] += d_t6;
                d_a[0] += d_t5;
                let t7 = ::chainrule::__private::zeros_like(&t4);
                square_pullback_1(t7, &mut d_a[1..]);
                let t8 = ::chainrule::__private::zeros_like(&t3);
                square_pullback(t8, &mut d_a);
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_a[1] += d_t2;
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
    /// The gradient of `changed_by_callee`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `changed_by_callee` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `changed_by_callee`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `changed_by_callee` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t2 = a[1];
        let before = t1 * t2;
        let before_dot = a_dot[0] * t2 + a_dot[1] * t1;
        let (t3, t3_dot) = square::__jvp(&mut a, &mut a_dot);
        let (t4, t4_dot) = square::__jvp(&mut a[1..], &mut a_dot[1..]);
        let t5 = a[0];
        let t6 = a[1];
        let out = t5 * t6 + before;
        let out_dot = a_dot[0] * t6 + a_dot[1] * t5 + before_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `taken_apart`.
pub enum taken_apart {}
impl taken_apart {
    /// The result of `taken_apart` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let ((r, mut phi), polar_pullback) = polar::__vjp(x, y);
        ::chainrule::__private::assert_scalar(&phi);
        let t1 = phi.sin();
        let t2 = r * t1;
        let out = t2 + phi;
        (
            out,
            move |d_out: f64| {
                let (d_t2, t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &phi,
                    &out,
                    d_out,
                );
                let (d_r, d_t1) = ::chainrule::__private::mul_pullback(
                    &r,
                    &t1,
                    &t2,
                    d_t2,
                );
                let d_phi = t3 + d_t1 * phi.cos();
                let (d_x, d_y) = polar_pullback((d_r, d_phi));
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
    /// The gradient of `taken_apart`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `taken_apart` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `taken_apart`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `taken_apart` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ((r, mut phi), (r_dot, phi_dot)) = polar::__jvp(x, x_dot, y, y_dot);
        ::chainrule::__private::assert_scalar(&phi);
        let t1 = phi.sin();
        let t2 = r * t1;
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &r,
            &t1,
            &t2,
            &r_dot,
            &::chainrule::__private::strong_mul(phi_dot, phi.cos()),
        );
        let out = t2 + phi;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &phi,
            &out,
            &t2_dot,
            &phi_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `one_of_two`.
pub enum one_of_two {}
impl one_of_two {
    /// The result of `one_of_two` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let (t1, polar_pullback) = polar::__vjp(x, y);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.0;
        let out = t2 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                let (d_t2, t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &x,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t1.0, &d_t2);
                let (t4, d_y) = polar_pullback(d_t1);
                let d_x = t3 + t4;
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
    /// The gradient of `one_of_two`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `one_of_two` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `one_of_two`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `one_of_two` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = polar::__jvp(x, x_dot, y, y_dot);
        let t2 = t1.0;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &t1_dot.0);
        let out = t2 * x;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t2,
            &x,
            &out,
            &t2_dot,
            &x_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `plain_result`.
pub enum plain_result {}
impl plain_result {
    /// The result of `plain_result` and its pullback, which takes the cotangent of the result.
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
        let i = first_above(x, limit);
        let t1 = x[i];
        let t2 = x[0];
        let out = t1 * t2;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_x[0] += d_t2;
                d_x[i] += d_t1;
                (0.0,)
            },
        )
    }
    /// The gradient of `plain_result`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], limit: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, limit);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_limit,) = pullback(1.0, x, &mut d_x);
        (d_x, d_limit)
    }
    /// The value of `plain_result` and its gradient.
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
    /// The value of `plain_result`; its gradient is added to the buffers.
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
    /// The result of `plain_result` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let i = first_above(x, limit);
        let t1 = x[i];
        let t2 = x[0];
        let out = t1 * t2;
        let out_dot = x_dot[i] * t2 + x_dot[0] * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `by_mutable_reference`.
pub enum by_mutable_reference {}
impl by_mutable_reference {
    /// The result of `by_mutable_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut y = x * x;
        let (quarter, take_half_pullback) = take_half::__vjp(&mut y);
        let t1 = y;
        let t2 = t1 * quarter;
        let (t3, take_half_pullback_1) = take_half::__vjp(&mut y);
        let out = t2 + t3;
        (
            out,
            move |d_out: f64| {
                let mut d_y = 0.0;
                let (d_t2, d_t3) = ::chainrule::__private::add_pullback(
                    &t2,
                    &t3,
                    &out,
                    d_out,
                );
                take_half_pullback_1(d_t3, &mut d_y);
                let (d_t1, d_quarter) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &quarter,
                    &t2,
                    d_t2,
                );
                d_y += d_t1;
                take_half_pullback(d_quarter, &mut d_y);
                let d_t4 = d_y;
                let t5 = d_t4 * x;
                let d_x = t5 + t5;
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
    /// The gradient of `by_mutable_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `by_mutable_reference` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `by_mutable_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `by_mutable_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (quarter, quarter_dot) = take_half::__jvp(&mut y, &mut y_dot);
        let t1 = y;
        let t2 = t1 * quarter;
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &quarter,
            &t2,
            &y_dot,
            &quarter_dot,
        );
        let (t3, t3_dot) = take_half::__jvp(&mut y, &mut y_dot);
        let out = t2 + t3;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `in_loop`.
pub enum in_loop {}
impl in_loop {
    /// The result of `in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_product_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut y = x;
        for k in 0..n {
            let (t2, product_pullback) = product::__vjp(y, x);
            ::chainrule::__private::push(&mut saved_product_pullback, product_pullback);
            saved_t1[k] = y.cos();
            y = t2 + y.sin();
        }
        (
            y,
            move |d_y: f64| {
                let mut saved_product_pullback_at = saved_product_pullback.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_product_pullback_at -= 1;
                    let product_pullback = &saved_product_pullback[saved_product_pullback_at];
                    let t3 = d_y_1 * saved_t1[k];
                    let (t4, d_x_1) = product_pullback(d_y_1);
                    d_y_1 = t3 + t4;
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut y_dot = x_dot;
        for k in 0..n {
            let (t1, t1_dot) = product::__jvp(y, y_dot, x, x_dot);
            (y, y_dot) = (
                t1 + y.sin(),
                t1_dot + ::chainrule::__private::strong_mul(y_dot, y.cos()),
            );
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `changes_in_loop`.
pub enum changes_in_loop {}
impl changes_in_loop {
    /// The result of `changes_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_square_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut a = x.to_vec();
        for k in 0..n {
            let (t2, square_pullback) = square::__vjp(&mut a);
            a[0] += a[1];
            ::chainrule::__private::push(&mut saved_t1, t2);
            ::chainrule::__private::push(&mut saved_square_pullback, square_pullback);
        }
        let len = a.len();
        let (out, dot_pullback) = dot::__vjp(&a, x);
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_square_pullback_at = saved_square_pullback.len();
                let mut d_a = ::chainrule::__private::vec![0.0; len];
                dot_pullback(d_out, &a, &mut d_a, x, &mut *d_x);
                for k in (0..n).rev() {
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    saved_square_pullback_at -= 1;
                    let square_pullback = &saved_square_pullback[saved_square_pullback_at];
                    let d_t3 = d_a[0];
                    d_a[1] += d_t3;
                    let t4 = ::chainrule::__private::zeros_like(t2);
                    square_pullback(t4, &mut d_a);
                }
                ::chainrule::__private::add_assign(&mut d_x[..], &d_a[..]);
                ((),)
            },
        )
    }
    /// The gradient of `changes_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], n: usize) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, n);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `changes_in_loop` and its gradient.
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
    /// The value of `changes_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], n: usize, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `changes_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = x.to_vec();
        let mut a_dot = x_dot.to_vec();
        for k in 0..n {
            let (t1, t1_dot) = square::__jvp(&mut a, &mut a_dot);
            a[0] += a[1];
            a_dot[0] += a_dot[1];
        }
        let (out, out_dot) = dot::__jvp(&a, &a_dot, x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `in_branch`.
pub enum in_branch {}
impl in_branch {
    /// The result of `in_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_product_pullback = ::core::option::Option::None;
        let mut saved_t1_before = ::core::option::Option::<[f64; 2]>::None;
        let mut saved_t2_before = ::core::option::Option::<[f64; 2]>::None;
        let mut saved_dot_pullback = ::core::option::Option::None;
        let t3 = x > y;
        let out = if t3 {
            let (t4, product_pullback) = product::__vjp(x, y);
            saved_product_pullback = ::core::option::Option::Some(product_pullback);
            t4
        } else {
            let t5 = [x, y];
            let t6 = [y, y];
            let t5_before = t5;
            let t6_before = t6;
            let (t7, dot_pullback) = dot::__vjp(&t5, &t6);
            saved_t1_before = ::core::option::Option::Some(t5_before);
            saved_t2_before = ::core::option::Option::Some(t6_before);
            saved_dot_pullback = ::core::option::Option::Some(dot_pullback);
            t7
        };
        (
            out,
            move |d_out: f64| {
                let (d_x_1, d_y_1) = if t3 {
                    let product_pullback = ::chainrule::__private::kept(
                        &saved_product_pullback,
                    );
                    let (d_x, d_y) = product_pullback(d_out);
                    (d_x, d_y)
                } else {
                    let t5_before = ::chainrule::__private::kept(&saved_t1_before);
                    let t6_before = ::chainrule::__private::kept(&saved_t2_before);
                    let dot_pullback = ::chainrule::__private::kept(&saved_dot_pullback);
                    let mut d_t6 = [0.0; 2];
                    let mut d_t5 = [0.0; 2];
                    dot_pullback(d_out, t5_before, &mut d_t5, t6_before, &mut d_t6);
                    (d_t5[0], d_t6[0] + d_t6[1] + d_t5[1])
                };
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
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `in_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `in_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `in_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `in_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if x > y {
            let (t1, t1_dot) = product::__jvp(x, x_dot, y, y_dot);
            (t1, t1_dot)
        } else {
            let t2 = [x, y];
            let t2_dot = [x_dot, y_dot];
            let t3 = [y, y];
            let t3_dot = [y_dot, y_dot];
            let (t4, t4_dot) = dot::__jvp(&t2, &t2_dot, &t3, &t3_dot);
            (t4, t4_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `rows`.
pub enum rows {}
impl rows {
    /// The result of `rows` and its pullback, which takes the cotangent of the result.
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
        let mut saved_dot_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let n = x.len();
        let t1 = w.len() / n;
        let mut saved_product = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t2 = ::chainrule::__private::vec![0.0; t1];
        let mut product = 1.0;
        for i in 0..t1 {
            let (t3, dot_pullback) = dot::__vjp(&w[i * n..(i + 1) * n], x);
            saved_product[i] = product;
            saved_t2[i] = t3;
            ::chainrule::__private::push(&mut saved_dot_pullback, dot_pullback);
            product *= t3;
        }
        (
            product,
            move |
                d_product: f64,
                w: &[f64],
                d_w: &mut [f64],
                x: &[f64],
                d_x: &mut [f64]|
            {
                let mut saved_dot_pullback_at = saved_dot_pullback.len();
                let n = x.len();
                let mut d_product_1 = d_product;
                for i in (0..w.len() / n).rev() {
                    let product = saved_product[i];
                    saved_dot_pullback_at -= 1;
                    let dot_pullback = &saved_dot_pullback[saved_dot_pullback_at];
                    let t4 = i * n;
                    let t5 = (i + 1) * n;
                    let d_t3 = d_product_1 * product;
                    let d_product_2 = d_product_1 * saved_t2[i];
                    dot_pullback(d_t3, &w[t4..t5], &mut d_w[t4..t5], x, &mut *d_x);
                    d_product_1 = d_product_2;
                }
            },
        )
    }
    /// The gradient of `rows`, with the shape of its arguments.
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
    /// The value of `rows` and its gradient.
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
    /// The value of `rows`; its gradient is added to the buffers.
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
    /// The result of `rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut product = 1.0;
        let mut product_dot = 0.0;
        for i in 0..w.len() / n {
            let t1 = i * n;
            let t2 = (i + 1) * n;
            let (t3, t3_dot) = dot::__jvp(&w[t1..t2], &w_dot[t1..t2], x, x_dot);
            (product, product_dot) = (
                product * t3,
                ::chainrule::__private::strong_mul(product_dot, t3)
                    + ::chainrule::__private::strong_mul(t3_dot, product),
            );
        }
        (product, product_dot)
    }
}

/// The derivatives of the function `handed_on`.
pub enum handed_on {}
impl handed_on {
    /// The result of `handed_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                let (d_y,) = pullback(d_out, d_x);
                d_y
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> (f64,) + use<>) {
        ::chainrule::__private::takes_mut::<square, 0usize>();
        let (t1, square_pullback) = square::__vjp(&mut *x);
        let t2 = x[0];
        x[0] = t2 * y;
        let (t3, square_pullback_1) = square::__vjp(&mut x[..1]);
        let x_before = x.to_vec();
        let x_before_1 = x.to_vec();
        let (out, dot_pullback) = dot::__vjp(&*x, &*x);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                let mut d_x_1 = ::chainrule::__private::zeros_like(&x_before_1[..]);
                dot_pullback(
                    d_out,
                    &x_before[..],
                    &mut *d_x,
                    &x_before_1[..],
                    &mut d_x_1[..],
                );
                ::chainrule::__private::add_assign(&mut d_x[..], &d_x_1[..]);
                let t4 = ::chainrule::__private::zeros_like(&t3);
                square_pullback_1(t4, &mut d_x[..1]);
                let d_t5 = d_x[0];
                d_x[0] = 0.0;
                let d_t2 = d_t5 * y;
                let d_y = d_t5 * t2;
                d_x[0] += d_t2;
                let t6 = ::chainrule::__private::zeros_like(&t1);
                square_pullback(t6, &mut *d_x);
                (d_y,)
            },
        )
    }
    /// The gradient of `handed_on`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut [f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_y,) = pullback(1.0, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `handed_on` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &mut [f64],
        y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        let (d_y,) = pullback(1.0, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `handed_on`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &mut [f64],
        y: f64,
        d_x: &mut [f64],
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        let (d_y_added,) = pullback(1.0, &mut d_x_added);
        *d_y += d_y_added;
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `handed_on` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], f64), tangents: (&mut [f64], f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64], y: f64, y_dot: f64) -> (f64, f64) {
        ::chainrule::__private::takes_mut::<square, 0usize>();
        let (t1, t1_dot) = square::__jvp(&mut *x, &mut *x_dot);
        let t2 = x[0];
        x[0] = t2 * y;
        x_dot[0] = x_dot[0] * y + y_dot * t2;
        let (t3, t3_dot) = square::__jvp(&mut x[..1], &mut x_dot[..1]);
        let (out, out_dot) = dot::__jvp(&*x, &*x_dot, &*x, &*x_dot);
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for handed_on {}

/// The derivatives of the function `by_path`.
pub enum by_path {}
impl by_path {
    /// The result of `by_path` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, cube_pullback) = self::inner::cube::__vjp(x);
        let (t2, cube_pullback_1) = inner::cube::__vjp(2.0 * x);
        let out = t1 + t2;
        (
            out,
            move |d_out: f64| {
                let (d_t3,) = cube_pullback_1(d_out);
                let (t4,) = cube_pullback(d_out);
                let d_x = d_t3 * 2.0 + t4;
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
    /// The gradient of `by_path`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `by_path` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `by_path`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `by_path` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = self::inner::cube::__jvp(x, x_dot);
        let (t2, t2_dot) = inner::cube::__jvp(2.0 * x, x_dot * 2.0);
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `cube`.
pub enum cube {}
impl cube {
    /// The result of `cube` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x * x;
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * x;
                let t2 = d_t1 * x;
                let d_x = d_out * t1 + t2 + t2;
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
    /// The gradient of `cube`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cube` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cube`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cube` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x * x;
        let out = t1 * x;
        let out_dot = (x_dot * x + x_dot * x) * x + x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `scaled`.
pub enum scaled {}
impl scaled {
    /// The result of `scaled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: chainrule::Scalar>(
        x: T,
        by: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T)) {
        let t1 = x * by;
        let out = t1 * by;
        (
            out,
            move |d_out: T| {
                let d_t1 = d_out * by;
                let d_x = d_t1 * by;
                let d_by = d_out * t1 + d_t1 * x;
                (d_x, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: chainrule::Scalar>(
        x: T,
        by: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>) {
        Self::vjp::<T>(x, by)
    }
    /// The gradient of `scaled`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: chainrule::Scalar>(x: T, by: T) -> (T, T) {
        let (_, pullback) = Self::vjp::<T>(x, by);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `scaled` and its gradient.
    #[inline]
    pub fn value_and_grad<T: chainrule::Scalar>(x: T, by: T) -> (T, (T, T)) {
        let (value, pullback) = Self::vjp::<T>(x, by);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `scaled`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: chainrule::Scalar>(
        x: T,
        by: T,
        d_x: &mut T,
        d_by: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, by);
        let (d_x_added, d_by_added) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        *d_by += d_by_added;
        value
    }
    /// The result of `scaled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: chainrule::Scalar>(args: (T, T), tangents: (T, T)) -> (T, T) {
        let (x, by) = args;
        let (x_dot, by_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: chainrule::Scalar>(x: T, x_dot: T, by: T, by_dot: T) -> (T, T) {
        let t1 = x * by;
        let out = t1 * by;
        let out_dot = (x_dot * by + by_dot * x) * by + by_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `generic_callee`.
pub enum generic_callee {}
impl generic_callee {
    /// The result of `generic_callee` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f32) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f32)) {
        let (t1, scaled_pullback) = scaled::__vjp(x, 2.0);
        let (t2, scaled_pullback_1) = scaled::__vjp(y, 0.5);
        let t3 = t2 as f64;
        let out = t1 * t3;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * t3;
                let d_t3 = d_out * t1;
                let d_t2 = ::chainrule::__private::cast_pullback(&t2, d_t3);
                let (d_y, _) = scaled_pullback_1(d_t2);
                let (d_x, _) = scaled_pullback(d_t1);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f32) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `generic_callee`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f32) -> (f64, f32) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `generic_callee` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f32) -> (f64, (f64, f32)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `generic_callee`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f32, d_x: &mut f64, d_y: &mut f32) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `generic_callee` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f32), tangents: (f64, f32)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f32, y_dot: f32) -> (f64, f64) {
        let (t1, t1_dot) = scaled::__jvp(x, x_dot, 2.0, 0.0);
        let (t2, t2_dot) = scaled::__jvp(y, y_dot, 0.5, 0.0);
        let t3 = t2 as f64;
        let t3_dot = ::chainrule::__private::cast_pushforward(&t2, &t3, &t2_dot);
        let out = t1 * t3;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, t3)
            + ::chainrule::__private::strong_mul(t3_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `generic_caller`.
pub enum generic_caller {}
impl generic_caller {
    /// The result of `generic_caller` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: chainrule::Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> T) {
        let (out, scaled_pullback) = scaled::__vjp(x.sin(), x);
        (
            out,
            move |d_out: T| {
                let (d_t1, t2) = scaled_pullback(d_out);
                let d_x = t2 + d_t1 * x.cos();
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: chainrule::Scalar>(
        x: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>) {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `generic_caller`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: chainrule::Scalar>(x: T) -> T {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `generic_caller` and its gradient.
    #[inline]
    pub fn value_and_grad<T: chainrule::Scalar>(x: T) -> (T, T) {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `generic_caller`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: chainrule::Scalar>(x: T, d_x: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `generic_caller` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: chainrule::Scalar>(args: T, tangents: T) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: chainrule::Scalar>(x: T, x_dot: T) -> (T, T) {
        let (out, out_dot) = scaled::__jvp(x.sin(), x_dot * x.cos(), x, x_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `plain_arguments`.
pub enum plain_arguments {}
impl plain_arguments {
    /// The result of `plain_arguments` and its pullback, which takes the cotangent of the result.
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
        let t1 = offset(n, 2);
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                (d_x, ())
            },
        )
    }
    /// The gradient of `plain_arguments`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `plain_arguments` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `plain_arguments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `plain_arguments` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = offset(n, 2);
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `offset`.
pub enum offset {}
impl offset {
    /// The result of `offset` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(n: usize, k: usize) -> (f64, impl ::core::ops::Fn(f64) -> ()) {
        let (out, pullback) = Self::__vjp(n, k);
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
    pub fn __vjp(
        n: usize,
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((), ()) + use<>) {
        let out = (n * k) as f64 + 0.5;
        (out, move |d_out: f64| { ((), ()) })
    }
    /// The gradient of `offset`, with the shape of its arguments.
    #[inline]
    pub fn grad(n: usize, k: usize) -> () {
        let (_, pullback) = Self::__vjp(n, k);
        pullback(1.0);
        ()
    }
    /// The value of `offset` and its gradient.
    #[inline]
    pub fn value_and_grad(n: usize, k: usize) -> (f64, ()) {
        let (value, pullback) = Self::__vjp(n, k);
        pullback(1.0);
        (value, ())
    }
    /// The value of `offset`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(n: usize, k: usize) -> f64 {
        let (value, pullback) = Self::__vjp(n, k);
        pullback(1.0);
        value
    }
    /// The result of `offset` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (usize, usize), tangents: ()) -> (f64, f64) {
        let (n, k) = args;
        let () = tangents;
        let n_dot = ();
        let k_dot = ();
        Self::__jvp(n, n_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        n: usize,
        n_dot: impl ::core::marker::Sized,
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let out = (n * k) as f64 + 0.5;
        (out, 0.0)
    }
}

/// The derivatives of the function `weighted`.
pub enum weighted {}
impl weighted {
    /// The result of `weighted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, w: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, w);
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
        w: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        let out = x * x * w;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * w;
                let t2 = d_t1 * x;
                let d_x = t2 + t2;
                (d_x, 0.0)
            },
        )
    }
    /// The gradient of `weighted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, w: f64) -> f64 {
        let (_, pullback) = Self::__vjp(x, w);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `weighted` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, w: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, w);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `weighted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, w: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, w);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `weighted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: f64) -> (f64, f64) {
        let (x, w) = args;
        let x_dot = tangents;
        let w_dot = 0.0;
        Self::__jvp(x, x_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, w: f64, w_dot: f64) -> (f64, f64) {
        let out = x * x * w;
        let out_dot = (x_dot * x + x_dot * x) * w;
        (out, out_dot)
    }
}

/// The derivatives of the function `through_no_grad`.
pub enum through_no_grad {}
impl through_no_grad {
    /// The result of `through_no_grad` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, weighted_pullback) = weighted::__vjp(x, 3.0);
        (
            out,
            move |d_out: f64| {
                let (d_x, _) = weighted_pullback(d_out);
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
    /// The gradient of `through_no_grad`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `through_no_grad` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `through_no_grad`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `through_no_grad` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = weighted::__jvp(x, x_dot, 3.0, 0.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `powers`.
pub enum powers {}
impl powers {
    /// The result of `powers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> (Vec<f64>, impl ::core::ops::Fn(::chainrule::__private::Vec<f64>) -> f64) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
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
        Vec<f64>,
        impl ::core::ops::Fn(::chainrule::__private::Vec<f64>) -> (f64, ()) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            1.0; n
        ];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        for i in 1..n {
            let t2 = v[i - 1];
            v[i] = t2 * x;
            saved_t1[i] = t2;
        }
        (
            v,
            move |d_v: ::chainrule::__private::Vec<f64>| {
                let mut d_v_1 = d_v;
                let t3 = 1 < n;
                let held_1 = if t3 {
                    let held = d_v_1[n - 1];
                    held
                } else {
                    0.0
                };
                let mut d_x = 0.0;
                let mut held_2 = held_1;
                for i in (1..n).rev() {
                    let held_3 = d_v_1[i - 1];
                    let d_t2 = held_2 * x;
                    let d_x_1 = held_2 * saved_t1[i];
                    let held_4 = held_3 + d_t2;
                    d_v_1[i] = 0.0;
                    d_x += d_x_1;
                    held_2 = held_4;
                }
                if t3 {
                    d_v_1[1 - 1] = held_2;
                }
                (d_x, ())
            },
        )
    }
    /// The result of `powers` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
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
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut v: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            1.0; n
        ];
        let mut v_dot = ::chainrule::__private::vec![0.0; n];
        for i in 1..n {
            let t1 = i - 1;
            let t2 = v[t1];
            v[i] = t2 * x;
            v_dot[i] = v_dot[t1] * x + x_dot * t2;
        }
        (v, v_dot)
    }
}

/// The derivatives of the function `result_in_loop`.
pub enum result_in_loop {}
impl result_in_loop {
    /// The result of `result_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_p = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_product_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let (p, product_pullback) = product::__vjp(x, 2.0);
        let mut saved_sum = ::chainrule::__private::vec![0.0; n];
        let mut p_1 = p;
        let mut sum = 0.0;
        for k in 0..n {
            let sum_1 = sum + p_1 * p_1;
            let (p_2, product_pullback_1) = product::__vjp(p_1, x);
            ::chainrule::__private::push(&mut saved_p, p_1);
            saved_sum[k] = sum;
            ::chainrule::__private::push(
                &mut saved_product_pullback,
                product_pullback_1,
            );
            p_1 = p_2;
            sum = sum_1;
        }
        let zeros = ::chainrule::__private::zeros_like(&p_1);
        (
            sum,
            move |d_sum: f64| {
                let mut saved_p_at = saved_p.len();
                let mut saved_product_pullback_at = saved_product_pullback.len();
                let d_p_1 = zeros.clone();
                let mut d_p_1_1 = d_p_1;
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_p_at -= 1;
                    let p_1 = &saved_p[saved_p_at];
                    let sum = saved_sum[k];
                    saved_product_pullback_at -= 1;
                    let product_pullback_1 = &saved_product_pullback[saved_product_pullback_at];
                    let t1 = *p_1 * *p_1;
                    let sum_1 = sum + t1;
                    let (t2, d_x_1) = product_pullback_1(d_p_1_1);
                    let (d_sum_2, d_t3) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t1,
                        &sum_1,
                        d_sum_1,
                    );
                    let (t4, t5) = ::chainrule::__private::mul_pullback(
                        p_1,
                        p_1,
                        &t1,
                        d_t3,
                    );
                    d_p_1_1 = ::chainrule::__private::plus(
                        ::chainrule::__private::plus(t2, t4),
                        t5,
                    );
                    d_sum_1 = d_sum_2;
                    d_x += d_x_1;
                }
                let (t6, _) = product_pullback(d_p_1_1);
                let d_x_2 = d_x + t6;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `result_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `result_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `result_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `result_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (p, p_dot) = product::__jvp(x, x_dot, 2.0, 0.0);
        let mut p_1 = p;
        let mut sum = 0.0;
        let mut p_1_dot = p_dot;
        let mut sum_dot = 0.0;
        for k in 0..n {
            let t1 = p_1 * p_1;
            let t1_dot = ::chainrule::__private::strong_mul_pushforward(
                &p_1,
                &p_1,
                &t1,
                &p_1_dot,
                &p_1_dot,
            );
            let sum_1 = sum + t1;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t1,
                &sum_1,
                &sum_dot,
                &t1_dot,
            );
            let p_1_dot_1 = p_1_dot.clone();
            let (p_2, p_2_dot) = product::__jvp(p_1, p_1_dot_1, x, x_dot);
            p_1 = p_2;
            sum = sum_1;
            p_1_dot = p_2_dot;
            sum_dot = sum_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `tuple_in_loop`.
pub enum tuple_in_loop {}
impl tuple_in_loop {
    /// The result of `tuple_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_polar_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let (p, polar_pullback) = polar::__vjp(x, 0.5);
        let zeros = ::chainrule::__private::zeros_like(&p);
        let mut p_1 = p;
        for k in 0..n {
            let zeros_1 = ::chainrule::__private::zeros_like(&p_1);
            let t3 = p_1.0;
            let t4 = p_1.1;
            let (p_2, polar_pullback_1) = polar::__vjp(t3 * t4, p_1.0);
            let zeros_2 = ::chainrule::__private::zeros_like(&p_2);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_t2, t4);
            ::chainrule::__private::push(&mut saved_polar_pullback, polar_pullback_1);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            p_1 = p_2;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&p_1);
        let out = p_1.0;
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_polar_pullback_at = saved_polar_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_p_1 = zeros_3.clone();
                let mut d_p = zeros.clone();
                ::chainrule::__private::add_part(&mut d_p_1.0, &d_out);
                let mut d_p_1_1 = d_p_1;
                for k in (0..n).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t4 = &saved_t2[saved_t2_at];
                    saved_polar_pullback_at -= 1;
                    let polar_pullback_1 = &saved_polar_pullback[saved_polar_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let mut d_p_1_2 = (*zeros_1).clone();
                    let mut d_p_2 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_p_2, &d_p_1_1);
                    let (d_t5, d_t6) = polar_pullback_1(d_p_2);
                    ::chainrule::__private::add_part(&mut d_p_1_2.0, &d_t6);
                    let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                        t3,
                        t4,
                        &(*t3 * *t4),
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_p_1_2.1, &d_t4);
                    ::chainrule::__private::add_part(&mut d_p_1_2.0, &d_t3);
                    d_p_1_1 = d_p_1_2;
                }
                ::chainrule::__private::add_assign(&mut d_p, &d_p_1_1);
                let (d_x, _) = polar_pullback(d_p);
                (d_x, ())
            },
        )
    }
    /// The gradient of `tuple_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `tuple_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `tuple_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `tuple_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (p, p_dot) = polar::__jvp(x, x_dot, 0.5, 0.0);
        let mut p_1 = p;
        let mut p_1_dot = p_dot;
        for k in 0..n {
            let t1 = p_1.0;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &p_1_dot.0);
            let t2 = p_1.1;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &p_1_dot.1);
            let t3 = t1 * t2;
            let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = p_1.0;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &p_1_dot.0);
            let (p_2, p_2_dot) = polar::__jvp(t3, t3_dot, t4, t4_dot);
            p_1 = p_2;
            p_1_dot = p_2_dot;
        }
        let out = p_1.0;
        let mut out_dot = 0.0;
        ::chainrule::__private::read_part(&mut out_dot, &p_1_dot.0);
        (out, out_dot)
    }
}

/// The derivatives of the function `vector_in_loop`.
pub enum vector_in_loop {}
impl vector_in_loop {
    /// The result of `vector_in_loop` and its pullback, which takes the cotangent of the result.
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
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_powers_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let (p, powers_pullback) = powers::__vjp(x, 3);
        let zeros = ::chainrule::__private::zeros_like(&p);
        let mut p_1 = p;
        for i in 0..n {
            let zeros_1 = ::chainrule::__private::zeros_like(&p_1);
            let t3 = p_1[1];
            let t4 = p_1[2];
            let (p_2, powers_pullback_1) = powers::__vjp((t3 + t4) * 0.5, 3 + i);
            let zeros_2 = ::chainrule::__private::zeros_like(&p_2);
            ::chainrule::__private::push(&mut saved_zeros, zeros_1);
            ::chainrule::__private::push(&mut saved_t1, t3);
            ::chainrule::__private::push(&mut saved_t2, t4);
            ::chainrule::__private::push(&mut saved_powers_pullback, powers_pullback_1);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_2);
            p_1 = p_2;
        }
        let zeros_3 = ::chainrule::__private::zeros_like(&p_1);
        let out = p_1[2];
        (
            out,
            move |d_out: f64| {
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_powers_pullback_at = saved_powers_pullback.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_p_1 = zeros_3.clone();
                let mut d_p = zeros.clone();
                d_p_1[2] += d_out;
                let mut d_p_1_1 = d_p_1;
                for i in (0..n).rev() {
                    saved_zeros_at -= 1;
                    let zeros_1 = &saved_zeros[saved_zeros_at];
                    saved_t1_at -= 1;
                    let t3 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t4 = &saved_t2[saved_t2_at];
                    saved_powers_pullback_at -= 1;
                    let powers_pullback_1 = &saved_powers_pullback[saved_powers_pullback_at];
                    saved_zeros_1_at -= 1;
                    let zeros_2 = &saved_zeros_1[saved_zeros_1_at];
                    let t5 = *t3 + *t4;
                    let mut d_p_1_2 = (*zeros_1).clone();
                    let mut d_p_2 = (*zeros_2).clone();
                    ::chainrule::__private::add_assign(&mut d_p_2, &d_p_1_1);
                    let (d_t6, _) = powers_pullback_1(d_p_2);
                    let (d_t7, _) = ::chainrule::__private::mul_pullback(
                        &t5,
                        &0.5,
                        &(t5 * 0.5),
                        d_t6,
                    );
                    let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                        t3,
                        t4,
                        &t5,
                        d_t7,
                    );
                    ::chainrule::__private::add_assign(&mut d_p_1_2[2], &d_t4);
                    ::chainrule::__private::add_assign(&mut d_p_1_2[1], &d_t3);
                    d_p_1_1 = d_p_1_2;
                }
                ::chainrule::__private::add_assign(&mut d_p, &d_p_1_1);
                let (d_x, _) = powers_pullback(d_p);
                (d_x, ())
            },
        )
    }
    /// The gradient of `vector_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `vector_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `vector_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `vector_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (p, p_dot) = powers::__jvp(x, x_dot, 3, ());
        let mut p_1 = p;
        let mut p_1_dot = p_dot;
        for i in 0..n {
            let t1 = p_1[1];
            let t1_dot = p_1_dot[1].clone();
            let t2 = p_1[2];
            let t2_dot = p_1_dot[2].clone();
            let t3 = t1 + t2;
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = t3 * 0.5;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t3,
                &0.5,
                &t4,
                &t3_dot,
                &0.0,
            );
            let (p_2, p_2_dot) = powers::__jvp(t4, t4_dot, 3 + i, ());
            p_1 = p_2;
            p_1_dot = p_2_dot;
        }
        let out = p_1[2];
        let out_dot = p_1_dot[2];
        (out, out_dot)
    }
}

/// The derivatives of the function `vector_of_branch`.
pub enum vector_of_branch {}
impl vector_of_branch {
    /// The result of `vector_of_branch` and its pullback, which takes the cotangent of the result.
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
        let mut saved_powers_pullback = ::core::option::Option::None;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_powers_pullback_1 = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let t1 = n > 2;
        let p = if t1 {
            let (t2, powers_pullback) = powers::__vjp(x, n);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_powers_pullback = ::core::option::Option::Some(powers_pullback);
            saved_zeros = ::core::option::Option::Some(zeros);
            t2
        } else {
            let (t3, powers_pullback_1) = powers::__vjp(x * 2.0, 3);
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_powers_pullback_1 = ::core::option::Option::Some(powers_pullback_1);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            t3
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&p);
        let t4 = p[1];
        let t5 = p[2];
        let out = t4 * t5;
        (
            out,
            move |d_out: f64| {
                let mut d_p = zeros_2.clone();
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_p[2], &d_t5);
                ::chainrule::__private::add_assign(&mut d_p[1], &d_t4);
                let d_x_1 = if t1 {
                    let powers_pullback = ::chainrule::__private::kept(
                        &saved_powers_pullback,
                    );
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_p);
                    let (d_x, _) = powers_pullback(d_t2);
                    d_x
                } else {
                    let powers_pullback_1 = ::chainrule::__private::kept(
                        &saved_powers_pullback_1,
                    );
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_p);
                    let (d_t6, _) = powers_pullback_1(d_t3);
                    d_t6 * 2.0
                };
                (d_x_1, ())
            },
        )
    }
    /// The gradient of `vector_of_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `vector_of_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `vector_of_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `vector_of_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (p, p_dot) = if n > 2 {
            let (t1, t1_dot) = powers::__jvp(x, x_dot, n, ());
            (t1, t1_dot)
        } else {
            let (t2, t2_dot) = powers::__jvp(x * 2.0, x_dot * 2.0, 3, ());
            (t2, t2_dot)
        };
        let t3 = p[1];
        let t3_dot = p_dot[1].clone();
        let t4 = p[2];
        let t4_dot = p_dot[2].clone();
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `assigned_apart`.
pub enum assigned_apart {}
impl assigned_apart {
    /// The result of `assigned_apart` and its pullback, which takes the cotangent of the result.
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
        let mut saved_polar_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_polar_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut w = [0.0; 3];
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut a = x;
        let mut b: f64 = 1.0;
        for k in 0..n {
            let (t2, polar_pullback) = polar::__vjp(a, b + x);
            let zeros = ::chainrule::__private::zeros_like(&t2);
            let a_1 = t2.0;
            let b_1 = t2.1;
            let (t3, polar_pullback_1) = polar::__vjp(w[2] + x, a_1);
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            w[0] = t3.0;
            w[2] = t3.1;
            let t4 = w[0];
            let t5 = [t4 * x, b_1];
            let t6 = t5[1];
            w[1] = t5[0];
            ::chainrule::__private::push(&mut saved_polar_pullback, polar_pullback);
            ::chainrule::__private::push(&mut saved_zeros, zeros);
            ::chainrule::__private::push(&mut saved_polar_pullback_1, polar_pullback_1);
            ::chainrule::__private::push(&mut saved_zeros_1, zeros_1);
            saved_t1[k] = t4;
            a = a_1;
            b = b_1;
        }
        let t7 = w[0];
        let t8 = w[1];
        let t9 = t7 * t8;
        let t10 = w[2];
        let out = a * b + t9 * t10;
        (
            out,
            move |d_out: f64| {
                let mut saved_polar_pullback_at = saved_polar_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut saved_polar_pullback_1_at = saved_polar_pullback_1.len();
                let mut saved_zeros_1_at = saved_zeros_1.len();
                let mut d_w = [0.0; 3];
                let d_t9 = d_out * t10;
                let d_t10 = d_out * t9;
                d_w[2] += d_t10;
                let d_t7 = d_t9 * t8;
                let d_t8 = d_t9 * t7;
                d_w[1] += d_t8;
                d_w[0] += d_t7;
                let mut d_a = d_out * b;
                let mut d_b = d_out * a;
                let mut d_x = 0.0;
                for k in (0..n).rev() {
                    saved_polar_pullback_at -= 1;
                    let polar_pullback = &saved_polar_pullback[saved_polar_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    saved_polar_pullback_1_at -= 1;
                    let polar_pullback_1 = &saved_polar_pullback_1[saved_polar_pullback_1_at];
                    saved_zeros_1_at -= 1;
                    let zeros_1 = &saved_zeros_1[saved_zeros_1_at];
                    let mut d_t5 = [0.0; 2];
                    let mut d_t3 = (*zeros_1).clone();
                    let mut d_t2 = (*zeros).clone();
                    let d_t11 = d_w[1];
                    d_w[1] = 0.0;
                    d_t5[0] += d_t11;
                    let d_t12 = d_t5[0];
                    let d_t4 = d_t12 * x;
                    d_w[0] += d_t4;
                    let d_t13 = d_w[2];
                    d_w[2] = 0.0;
                    let d_t14 = d_w[0];
                    d_w[0] = 0.0;
                    ::chainrule::__private::add_part(&mut d_t3.1, &d_t13);
                    ::chainrule::__private::add_part(&mut d_t3.0, &d_t14);
                    let t15 = d_t5[1];
                    let t16 = d_t12 * saved_t1[k];
                    let (d_t17, t18) = polar_pullback_1(d_t3);
                    d_w[2] += d_t17;
                    let d_b_1 = d_b + t15;
                    ::chainrule::__private::add_part(&mut d_t2.1, &d_b_1);
                    let d_a_1 = d_a + t18;
                    ::chainrule::__private::add_part(&mut d_t2.0, &d_a_1);
                    let (d_a_2, d_t19) = polar_pullback(d_t2);
                    let d_x_1 = t16 + d_t17 + d_t19;
                    d_a = d_a_2;
                    d_b = d_t19;
                    d_x += d_x_1;
                }
                let d_x_2 = d_a + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `assigned_apart`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `assigned_apart` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `assigned_apart`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `assigned_apart` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut w = [0.0; 3];
        let mut w_dot = [0.0; 3];
        let mut a = x;
        let mut b: f64 = 1.0;
        let mut a_dot = x_dot;
        let mut b_dot = 0.0;
        for k in 0..n {
            let (t1, t1_dot) = polar::__jvp(a, a_dot, b + x, b_dot + x_dot);
            let a_1 = t1.0;
            let mut a_1_dot = 0.0;
            ::chainrule::__private::read_part(&mut a_1_dot, &t1_dot.0);
            let b_1 = t1.1;
            let mut b_1_dot = 0.0;
            ::chainrule::__private::read_part(&mut b_1_dot, &t1_dot.1);
            let (t2, t2_dot) = polar::__jvp(w[2] + x, w_dot[2] + x_dot, a_1, a_1_dot);
            let t3 = t2.0;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &t2_dot.0);
            let t4 = t2.1;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &t2_dot.1);
            w[0] = t3;
            w_dot[0] = t3_dot;
            w[2] = t4;
            w_dot[2] = t4_dot;
            let t5 = w[0];
            let t6 = [t5 * x, b_1];
            let t6_dot = [
                ::chainrule::__private::strong_mul(w_dot[0], x)
                    + ::chainrule::__private::zero_mul(x_dot, t5),
                b_1_dot,
            ];
            let t7 = t6[1];
            w[1] = t6[0];
            w_dot[1] = t6_dot[0];
            a = a_1;
            b = b_1;
            a_dot = a_1_dot;
            b_dot = b_1_dot;
        }
        let t8 = w[0];
        let t9 = w[1];
        let t10 = t8 * t9;
        let t11 = w[2];
        let out = a * b + t10 * t11;
        let out_dot = ::chainrule::__private::strong_mul(a_dot, b)
            + ::chainrule::__private::strong_mul(b_dot, a)
            + (::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(w_dot[0], t9)
                    + ::chainrule::__private::strong_mul(w_dot[1], t8),
                t11,
            ) + ::chainrule::__private::strong_mul(w_dot[2], t10));
        (out, out_dot)
    }
}

/// The derivatives of the function `named`.
pub enum named {}
impl named {
    /// The result of `named` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, name: &str) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, name);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, name, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        name: &str,
    ) -> (f64, impl ::core::ops::Fn(f64, &str, &mut ()) -> (f64,) + use<>) {
        let out = if name.len() > 3 { x * x } else { x };
        (
            out,
            move |d_out: f64, name: &str, _: &mut ()| {
                let d_x = if name.len() > 3 {
                    let t1 = d_out * x;
                    t1 + t1
                } else {
                    d_out
                };
                (d_x,)
            },
        )
    }
    /// The gradient of `named`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, name: &str) -> f64 {
        let (_, pullback) = Self::__vjp(x, name);
        let (d_x,) = pullback(1.0, name, &mut ());
        d_x
    }
    /// The value of `named` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, name: &str) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, name);
        let (d_x,) = pullback(1.0, name, &mut ());
        (value, d_x)
    }
    /// The value of `named`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, name: &str, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, name);
        let (d_x_added,) = pullback(1.0, name, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `named` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &str), tangents: f64) -> (f64, f64) {
        let (x, name) = args;
        let x_dot = tangents;
        let name_dot = ();
        Self::__jvp(x, x_dot, name, &name_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        name: &str,
        name_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if name.len() > 3 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            (x, x_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `literal_argument`.
pub enum literal_argument {}
impl literal_argument {
    /// The result of `literal_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = "long";
        let (t2, named_pullback) = named::__vjp(x, &t1);
        let t3 = "two";
        let (t4, named_pullback_1) = named::__vjp(x, &t3);
        let out = t2 * t4;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * t4;
                let d_t4 = d_out * t2;
                let (t5,) = named_pullback_1(d_t4, &t3, &mut ());
                let (t6,) = named_pullback(d_t2, &t1, &mut ());
                let d_x = t5 + t6;
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
    /// The gradient of `literal_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `literal_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `literal_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `literal_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = named::__jvp(x, x_dot, &"long", &());
        let (t2, t2_dot) = named::__jvp(x, x_dot, &"two", &());
        let out = t1 * t2;
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, t2)
            + ::chainrule::__private::strong_mul(t2_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `positive_squares`.
pub enum positive_squares {}
impl positive_squares {
    /// The result of `positive_squares` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_a>(
        a: &'d_a [f64],
        out: &mut [f64],
    ) -> (
        usize,
        impl ::core::ops::Fn(
            (),
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'d_a>,
    ) {
        let (out, pullback) = Self::__vjp(a, out);
        (
            out,
            move |d_out_1: (), d_out: &mut [f64]| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                pullback(d_out_1, a, &mut d_a, d_out);
                d_a
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &[f64],
        out: &mut [f64],
    ) -> (usize, impl ::core::ops::Fn((), &[f64], &mut [f64], &mut [f64]) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_count = ::chainrule::__private::Vec::with_capacity(64);
        let len = a.len();
        let mut count = 0;
        for k in 0..len {
            let count_1 = if a[k] > 0.2 {
                let t1 = a[k];
                out[count] = t1 * t1;
                count + 1
            } else {
                count
            };
            ::chainrule::__private::push(&mut saved_count, count);
            count = count_1;
        }
        (
            count,
            move |d_count: (), a: &[f64], d_a: &mut [f64], d_out: &mut [f64]| {
                let mut saved_count_at = saved_count.len();
                let len = a.len();
                for k in (0..len).rev() {
                    saved_count_at -= 1;
                    let count = saved_count[saved_count_at];
                    if a[k] > 0.2 {
                        let d_t2 = d_out[count];
                        d_out[count] = 0.0;
                        let t3 = d_t2 * a[k];
                        let d_t1 = t3 + t3;
                        d_a[k] += d_t1;
                    }
                }
            },
        )
    }
    /// The result of `positive_squares` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &mut [f64]),
        tangents: (&[f64], &mut [f64]),
    ) -> (usize, ()) {
        let (a, out) = args;
        let (a_dot, out_dot) = tangents;
        Self::__jvp(a, a_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &[f64],
        a_dot: &[f64],
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> (usize, ()) {
        let len = a.len();
        let mut count = 0;
        for k in 0..len {
            if a[k] > 0.2 {
                let t1 = a[k];
                let t1_dot = a_dot[k];
                out[count] = t1 * t1;
                out_dot[count] = t1_dot * t1 + t1_dot * t1;
                count = count + 1;
            }
        }
        (count, ())
    }
}
impl ::chainrule::__private::TakesMut<1> for positive_squares {}

/// The derivatives of the function `counted_by_callee`.
pub enum counted_by_callee {}
impl counted_by_callee {
    /// The result of `counted_by_callee` and its pullback, which takes the cotangent of the result.
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
        let mut saved_count = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_positive_squares_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut buffer = ::chainrule::__private::vec![0.0; a.len()];
        let t2 = a.len();
        let mut sum = 1.0;
        for i in 0..t2 {
            let (count, positive_squares_pullback) = positive_squares::__vjp(
                &a[i..],
                &mut buffer,
            );
            let start = saved_sum.len();
            ::chainrule::__private::room(&mut saved_sum, count, &[t2]);
            saved_sum.resize(start + count, 0.0);
            let end = start + count;
            let start_1 = saved_t1.len();
            ::chainrule::__private::room(&mut saved_t1, count, &[t2]);
            saved_t1.resize(start_1 + count, 0.0);
            let end_1 = start_1 + count;
            let saved_sum_1 = &mut saved_sum[start..end];
            let saved_t1_1 = &mut saved_t1[start_1..end_1];
            for j in 0..count {
                let t3 = buffer[j];
                let sum_1 = sum + t3 * sum;
                buffer[j] = sum_1;
                saved_sum_1[j] = sum;
                saved_t1_1[j] = t3;
                sum = sum_1;
            }
            ::chainrule::__private::push(&mut saved_count, count);
            ::chainrule::__private::push(
                &mut saved_positive_squares_pullback,
                positive_squares_pullback,
            );
        }
        let len = buffer.len();
        (
            sum,
            move |d_sum: f64, a: &[f64], d_a: &mut [f64]| {
                let mut saved_sum_at = saved_sum.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_count_at = saved_count.len();
                let mut saved_positive_squares_pullback_at = saved_positive_squares_pullback
                    .len();
                let mut d_buffer = ::chainrule::__private::vec![0.0; len];
                let mut d_sum_1 = d_sum;
                for i in (0..a.len()).rev() {
                    saved_count_at -= 1;
                    let count = saved_count[saved_count_at];
                    saved_positive_squares_pullback_at -= 1;
                    let positive_squares_pullback = &saved_positive_squares_pullback[saved_positive_squares_pullback_at];
                    saved_sum_at -= count;
                    let start_2 = saved_sum_at;
                    let end_2 = start_2 + count;
                    saved_t1_at -= count;
                    let start_3 = saved_t1_at;
                    let end_3 = start_3 + count;
                    let saved_sum_2 = &saved_sum[start_2..end_2];
                    let saved_t1_2 = &saved_t1[start_3..end_3];
                    for j in (0..count).rev() {
                        let sum = saved_sum_2[j];
                        let t4 = d_buffer[j];
                        d_buffer[j] = 0.0;
                        let d_sum_1_1 = d_sum_1 + t4;
                        let d_t3 = d_sum_1_1 * sum;
                        d_buffer[j] += d_t3;
                        d_sum_1 = d_sum_1_1 + d_sum_1_1 * saved_t1_2[j];
                    }
                    positive_squares_pullback((), &a[i..], &mut d_a[i..], &mut d_buffer);
                }
            },
        )
    }
    /// The gradient of `counted_by_callee`, with the shape of its arguments.
    #[inline]
    pub fn grad(a: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        d_a
    }
    /// The value of `counted_by_callee` and its gradient.
    #[inline]
    pub fn value_and_grad(a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        pullback(1.0, a, &mut d_a);
        (value, d_a)
    }
    /// The value of `counted_by_callee`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(a);
        pullback(1.0, a, d_a);
        value
    }
    /// The result of `counted_by_callee` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = a.len();
        let mut buffer = ::chainrule::__private::vec![0.0; t1];
        let mut buffer_dot = ::chainrule::__private::vec![0.0; t1];
        let mut sum = 1.0;
        let mut sum_dot = 0.0;
        for i in 0..a.len() {
            let (count, count_dot) = positive_squares::__jvp(
                &a[i..],
                &a_dot[i..],
                &mut buffer,
                &mut buffer_dot,
            );
            for j in 0..count {
                let t2 = buffer[j];
                let sum_1 = sum + t2 * sum;
                let sum_1_dot = sum_dot + (buffer_dot[j] * sum + sum_dot * t2);
                buffer[j] = sum_1;
                buffer_dot[j] = sum_1_dot;
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `product_of`.
pub enum product_of {}
impl product_of {
    /// The result of `product_of` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                let (d_y,) = pullback(d_out, x, &mut d_x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) -> (f64,) + use<>) {
        let t1 = *x;
        let out = t1 * y;
        (
            out,
            move |d_out: f64, x: &f64, d_x: &mut f64| {
                let d_t1 = d_out * y;
                let d_y = d_out * t1;
                *d_x += d_t1;
                (d_y,)
            },
        )
    }
    /// The gradient of `product_of`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `product_of` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_x = 0.0;
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_y))
    }
    /// The value of `product_of`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `product_of` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&f64, f64), tangents: (&f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &f64, x_dot: &f64, y: f64, y_dot: f64) -> (f64, f64) {
        let t1 = *x;
        let out = t1 * y;
        let out_dot = *x_dot * y + y_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `found_later`.
pub enum found_later {}
impl found_later {
    /// The result of `found_later` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        points: &[super::structs::Vec2],
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (
                ::chainrule::__private::Vec<
                    <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
                >,
                f64,
            ),
    ) {
        let (out, pullback) = Self::__vjp(points, x);
        (
            out,
            move |d_out: f64| {
                let mut d_points = ::chainrule::__private::zeros_like(points);
                let (d_x,) = pullback(d_out, points, &mut d_points);
                (d_points, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        points: &[super::structs::Vec2],
        x: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[super::structs::Vec2],
            &mut [<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent],
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_product_of_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let len = points.len();
        let mut saved_t2 = ::chainrule::__private::vec![0.0; len];
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t3 = ::chainrule::__private::vec![false; len];
        let mut sum = x;
        for k in 0..len {
            let mut sum_1 = sum + points[k].y;
            let t4 = product_of(&sum_1, points[k].x) < sum_1.tanh();
            let sum_2 = if t4 {
                let (t5, product_of_pullback) = product_of::__vjp(&sum_1, points[k].x);
                ::chainrule::__private::assert_scalar(&sum_1);
                let t6 = sum_1.cos();
                ::chainrule::__private::push(&mut saved_t1, t5);
                ::chainrule::__private::push(
                    &mut saved_product_of_pullback,
                    product_of_pullback,
                );
                saved_t2[k] = t6;
                t5 * t6
            } else {
                sum_1
            };
            saved_sum[k] = sum;
            saved_t3[k] = t4;
            sum = sum_2;
        }
        (
            sum,
            move |
                d_sum: f64,
                points: &[super::structs::Vec2],
                d_points: &mut [<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent]|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_product_of_pullback_at = saved_product_of_pullback.len();
                let len = points.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t7 = points[k].y;
                    let sum_1 = sum + t7;
                    let d_sum_1_2 = if saved_t3[k] {
                        saved_t1_at -= 1;
                        let t5 = &saved_t1[saved_t1_at];
                        saved_product_of_pullback_at -= 1;
                        let product_of_pullback = &saved_product_of_pullback[saved_product_of_pullback_at];
                        let t6 = saved_t2[k];
                        let sum_3 = *t5 * t6;
                        let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                            t5,
                            &t6,
                            &sum_3,
                            d_sum_1,
                        );
                        let mut d_sum_1_1 = 0.0;
                        let (d_t8,) = product_of_pullback(d_t5, &sum_1, &mut d_sum_1_1);
                        ::chainrule::__private::add_part(&mut d_points[k].x, &d_t8);
                        d_sum_1_1 - d_t6 * sum_1.sin()
                    } else {
                        d_sum_1
                    };
                    let (d_sum_2, d_t9) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t7,
                        &sum_1,
                        d_sum_1_2,
                    );
                    ::chainrule::__private::add_part(&mut d_points[k].y, &d_t9);
                    d_sum_1 = d_sum_2;
                }
                (d_sum_1,)
            },
        )
    }
    /// The gradient of `found_later`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        points: &[super::structs::Vec2],
        x: f64,
    ) -> (
        ::chainrule::__private::Vec<
            <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
        >,
        f64,
    ) {
        let (_, pullback) = Self::__vjp(points, x);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_x,) = pullback(1.0, points, &mut d_points);
        (d_points, d_x)
    }
    /// The value of `found_later` and its gradient.
    #[inline]
    pub fn value_and_grad(
        points: &[super::structs::Vec2],
        x: f64,
    ) -> (
        f64,
        (
            ::chainrule::__private::Vec<
                <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
            >,
            f64,
        ),
    ) {
        let (value, pullback) = Self::__vjp(points, x);
        let mut d_points = ::chainrule::__private::zeros_like(points);
        let (d_x,) = pullback(1.0, points, &mut d_points);
        (value, (d_points, d_x))
    }
    /// The value of `found_later`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        points: &[super::structs::Vec2],
        x: f64,
        d_points: &mut [<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent],
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(points, x);
        let (d_x_added,) = pullback(1.0, points, d_points);
        *d_x += d_x_added;
        value
    }
    /// The result of `found_later` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[super::structs::Vec2], f64),
        tangents: (
            &[<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent],
            f64,
        ),
    ) -> (f64, f64) {
        let (points, x) = args;
        let (points_dot, x_dot) = tangents;
        Self::__jvp(points, points_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        points: &[super::structs::Vec2],
        points_dot: &[<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent],
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let len = points.len();
        let mut sum = x;
        let mut sum_dot = x_dot;
        for k in 0..len {
            let t1 = points[k].y;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &points_dot[k].y);
            let mut sum_1 = sum + t1;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t1,
                &sum_1,
                &sum_dot,
                &t1_dot,
            );
            let t2 = product_of(&sum_1, points[k].x) < sum_1.tanh();
            if t2 {
                let t3 = points[k].x;
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(&mut t3_dot, &points_dot[k].x);
                let (t4, t4_dot) = product_of::__jvp(&sum_1, &sum_1_dot, t3, t3_dot);
                ::chainrule::__private::assert_scalar(&sum_1);
                let t5 = sum_1.cos();
                let sum_2 = t4 * t5;
                let sum_2_dot = ::chainrule::__private::strong_mul_pushforward(
                    &t4,
                    &t5,
                    &sum_2,
                    &t4_dot,
                    &-::chainrule::__private::strong_mul(sum_1_dot, sum_1.sin()),
                );
                sum = sum_2;
                sum_dot = sum_2_dot;
            } else {
                sum = sum_1;
                sum_dot = sum_1_dot;
            }
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `grown`.
enum grown {}
impl grown {
    /// The result of `grown` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        x: &mut f64,
        by: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut f64) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, by);
        (
            out,
            move |d_out: (), d_x: &mut f64| {
                let (d_by,) = pullback(d_out, d_x);
                d_by
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &mut f64,
        by: f64,
    ) -> ((), impl ::core::ops::Fn((), &mut f64) -> (f64,) + use<>) {
        let t1 = *x;
        *x += by * t1;
        (
            (),
            move |(): (), d_x: &mut f64| {
                let d_t2 = *d_x;
                let d_by = d_t2 * t1;
                let d_t1 = d_t2 * by;
                *d_x += d_t1;
                (d_by,)
            },
        )
    }
    /// The result of `grown` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(args: (&mut f64, f64), tangents: (&mut f64, f64)) -> ((), ()) {
        let (x, by) = args;
        let (x_dot, by_dot) = tangents;
        Self::__jvp(x, x_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(x: &mut f64, x_dot: &mut f64, by: f64, by_dot: f64) -> ((), ()) {
        let t1 = *x;
        *x += by * t1;
        *x_dot += by_dot * t1 + *x_dot * by;
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for grown {}

/// The derivatives of the function `called_in_an_arm`.
pub enum called_in_an_arm {}
impl called_in_an_arm {
    /// The result of `called_in_an_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut a = x;
        let mut b = y;
        let mut saved_t4: [f64; 4] = [0.0; 4];
        let mut saved_t5: [f64; 4] = [0.0; 4];
        let mut saved_t6: [f64; 4] = [0.0; 4];
        let mut saved_t7 = [false; 4];
        for k in 0..4 {
            let t8 = a > y;
            if t8 {
                let (t9, grown_pullback) = grown::__vjp(&mut a, y);
                ::chainrule::__private::push(&mut saved_t3, t9);
                ::chainrule::__private::push(
                    &mut saved_grown_pullback_2,
                    grown_pullback,
                );
            } else {
                let t10 = a;
                a = 2.0 * y - t10 * x;
                let at = k as usize;
                saved_t6[at] = t10;
            }
            match k {
                0 => {
                    let (t11, grown_pullback_1) = grown::__vjp(&mut b, a);
                    ::chainrule::__private::push(&mut saved_t1, t11);
                    ::chainrule::__private::push(
                        &mut saved_grown_pullback,
                        grown_pullback_1,
                    );
                }
                1 => {
                    let t12 = a;
                    let t13 = b;
                    b = t13 * t12;
                    let at_1 = k as usize;
                    saved_t4[at_1] = t12;
                    saved_t5[at_1] = t13;
                }
                2 => {
                    let (t14, grown_pullback_2) = grown::__vjp(&mut a, b);
                    ::chainrule::__private::push(&mut saved_t2, t14);
                    ::chainrule::__private::push(
                        &mut saved_grown_pullback_1,
                        grown_pullback_2,
                    );
                }
                _ => {}
            }
            let at_2 = k as usize;
            saved_t7[at_2] = t8;
        }
        let t15 = a;
        let t16 = b;
        let out = t15 * t16;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_grown_pullback_at = saved_grown_pullback.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_grown_pullback_1_at = saved_grown_pullback_1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_grown_pullback_2_at = saved_grown_pullback_2.len();
                let mut d_b = 0.0;
                let mut d_a = 0.0;
                let d_t15 = d_out * t16;
                let d_t16 = d_out * t15;
                d_b += d_t16;
                d_a += d_t15;
                let mut d_x = 0.0;
                let mut d_y = 0.0;
                for k in (0..4).rev() {
                    let at_3 = k as usize;
                    let t8 = saved_t7[at_3];
                    match k {
                        0 => {
                            saved_t1_at -= 1;
                            let t11 = &saved_t1[saved_t1_at];
                            saved_grown_pullback_at -= 1;
                            let grown_pullback_1 = &saved_grown_pullback[saved_grown_pullback_at];
                            let t17 = ::chainrule::__private::zeros_like(t11);
                            let (d_t18,) = grown_pullback_1(t17, &mut d_b);
                            d_a += d_t18;
                        }
                        1 => {
                            let d_t19 = d_b;
                            d_b = 0.0;
                            let d_t13 = d_t19 * saved_t4[at_3];
                            let d_t12 = d_t19 * saved_t5[at_3];
                            d_b += d_t13;
                            d_a += d_t12;
                        }
                        2 => {
                            saved_t2_at -= 1;
                            let t14 = &saved_t2[saved_t2_at];
                            saved_grown_pullback_1_at -= 1;
                            let grown_pullback_2 = &saved_grown_pullback_1[saved_grown_pullback_1_at];
                            let t20 = ::chainrule::__private::zeros_like(t14);
                            let (d_t21,) = grown_pullback_2(t20, &mut d_a);
                            d_b += d_t21;
                        }
                        _ => {}
                    }
                    let (d_x_1, d_y_2) = if t8 {
                        saved_t3_at -= 1;
                        let t9 = &saved_t3[saved_t3_at];
                        saved_grown_pullback_2_at -= 1;
                        let grown_pullback = &saved_grown_pullback_2[saved_grown_pullback_2_at];
                        let t22 = ::chainrule::__private::zeros_like(t9);
                        let (d_y_1,) = grown_pullback(t22, &mut d_a);
                        (0.0, d_y_1)
                    } else {
                        let d_t23 = d_a;
                        d_a = 0.0;
                        let d_t10 = -(d_t23 * x);
                        d_a += d_t10;
                        (-(d_t23 * saved_t6[at_3]), d_t23 * 2.0)
                    };
                    d_x += d_x_1;
                    d_y += d_y_2;
                }
                let d_x_2 = d_x + d_a;
                let d_y_3 = d_y + d_b;
                (d_x_2, d_y_3)
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
    /// The value and the gradient in one sweep.
    #[doc(hidden)]
    #[inline]
    fn __value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grown_pullback_2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut a = x;
        let mut b = y;
        let mut saved_t4: [f64; 4] = [0.0; 4];
        let mut saved_t5: [f64; 4] = [0.0; 4];
        let mut saved_t6: [f64; 4] = [0.0; 4];
        let mut saved_t7 = [false; 4];
        for k in 0..4 {
            let t8 = a > y;
            if t8 {
                let (t9, grown_pullback) = grown::__vjp(&mut a, y);
                ::chainrule::__private::push(&mut saved_t3, t9);
                ::chainrule::__private::push(
                    &mut saved_grown_pullback_2,
                    grown_pullback,
                );
            } else {
                let t10 = a;
                a = 2.0 * y - t10 * x;
                let at = k as usize;
                saved_t6[at] = t10;
            }
            match k {
                0 => {
                    let (t11, grown_pullback_1) = grown::__vjp(&mut b, a);
                    ::chainrule::__private::push(&mut saved_t1, t11);
                    ::chainrule::__private::push(
                        &mut saved_grown_pullback,
                        grown_pullback_1,
                    );
                }
                1 => {
                    let t12 = a;
                    let t13 = b;
                    b = t13 * t12;
                    let at_1 = k as usize;
                    saved_t4[at_1] = t12;
                    saved_t5[at_1] = t13;
                }
                2 => {
                    let (t14, grown_pullback_2) = grown::__vjp(&mut a, b);
                    ::chainrule::__private::push(&mut saved_t2, t14);
                    ::chainrule::__private::push(
                        &mut saved_grown_pullback_1,
                        grown_pullback_2,
                    );
                }
                _ => {}
            }
            let at_2 = k as usize;
            saved_t7[at_2] = t8;
        }
        let t15 = a;
        let t16 = b;
        let out = t15 * t16;
        let mut d_b = 0.0;
        let mut d_a = 0.0;
        d_b += t15;
        d_a += t16;
        let mut d_x = 0.0;
        let mut d_y = 0.0;
        for k_1 in (0..4).rev() {
            let at_3 = k_1 as usize;
            let t17 = saved_t7[at_3];
            match k_1 {
                0 => {
                    let t18 = ::chainrule::__private::take(saved_t1.pop());
                    let grown_pullback_3 = ::chainrule::__private::take(
                        saved_grown_pullback.pop(),
                    );
                    let t19 = ::chainrule::__private::zeros_like(&t18);
                    let (d_t20,) = grown_pullback_3(t19, &mut d_b);
                    d_a += d_t20;
                }
                1 => {
                    let d_t21 = d_b;
                    d_b = 0.0;
                    let d_t13 = d_t21 * saved_t4[at_3];
                    let d_t12 = d_t21 * saved_t5[at_3];
                    d_b += d_t13;
                    d_a += d_t12;
                }
                2 => {
                    let t22 = ::chainrule::__private::take(saved_t2.pop());
                    let grown_pullback_4 = ::chainrule::__private::take(
                        saved_grown_pullback_1.pop(),
                    );
                    let t23 = ::chainrule::__private::zeros_like(&t22);
                    let (d_t24,) = grown_pullback_4(t23, &mut d_a);
                    d_b += d_t24;
                }
                _ => {}
            }
            let (d_x_1, d_y_2) = if t17 {
                let t25 = ::chainrule::__private::take(saved_t3.pop());
                let grown_pullback_5 = ::chainrule::__private::take(
                    saved_grown_pullback_2.pop(),
                );
                let t26 = ::chainrule::__private::zeros_like(&t25);
                let (d_y_1,) = grown_pullback_5(t26, &mut d_a);
                (0.0, d_y_1)
            } else {
                let d_t27 = d_a;
                d_a = 0.0;
                let d_t10 = -(d_t27 * x);
                d_a += d_t10;
                (-(d_t27 * saved_t6[at_3]), d_t27 * 2.0)
            };
            d_x += d_x_1;
            d_y += d_y_2;
        }
        let d_x_2 = d_x + d_a;
        let d_y_3 = d_y + d_b;
        (out, (d_x_2, d_y_3))
    }
    /// The gradient of `called_in_an_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (value, (d_x, d_y)) = Self::__value_and_grad(x, y);
        (d_x, d_y)
    }
    /// The value of `called_in_an_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, (d_x, d_y)) = Self::__value_and_grad(x, y);
        (value, (d_x, d_y))
    }
    /// The value of `called_in_an_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, (d_x_added, d_y_added)) = Self::__value_and_grad(x, y);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `called_in_an_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = x;
        let mut a_dot = x_dot;
        let mut b = y;
        let mut b_dot = y_dot;
        for k in 0..4 {
            if a > y {
                let (t1, t1_dot) = grown::__jvp(&mut a, &mut a_dot, y, y_dot);
            } else {
                let t2 = a;
                a = 2.0 * y - t2 * x;
                a_dot = y_dot * 2.0 - (a_dot * x + x_dot * t2);
            }
            match k {
                0 => {
                    let (t3, t3_dot) = grown::__jvp(&mut b, &mut b_dot, a, a_dot);
                }
                1 => {
                    let t4 = a;
                    let t5 = b;
                    b = t5 * t4;
                    b_dot = b_dot * t4 + a_dot * t5;
                }
                2 => {
                    let (t6, t6_dot) = grown::__jvp(&mut a, &mut a_dot, b, b_dot);
                }
                _ => {}
            }
        }
        let t7 = a;
        let t8 = b;
        let out = t7 * t8;
        let out_dot = a_dot * t8 + b_dot * t7;
        (out, out_dot)
    }
}

/// The derivatives of the function `side_by_side`.
enum side_by_side {}
impl side_by_side {
    /// The result of `side_by_side` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        a: &[f64],
        b: &[f64],
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                let mut d_b = ::chainrule::__private::zeros_like(b);
                pullback(d_out, a, &mut d_a, b, &mut d_b);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        a: &[f64],
        b: &[f64],
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            out.push(a[k] * b[k]);
        }
        (
            out,
            move |
                d_out: ::chainrule::__private::Vec<f64>,
                a: &[f64],
                d_a: &mut [f64],
                b: &[f64],
                d_b: &mut [f64]|
            {
                let len = a.len();
                let len_1 = b.len();
                let len_2 = ::core::cmp::min(len, len_1);
                let mut d_out_1 = d_out;
                for k in (0..len_2).rev() {
                    let d_t1 = ::chainrule::__private::take(d_out_1.pop());
                    let d_t2 = d_t1 * b[k];
                    let d_t3 = d_t1 * a[k];
                    d_b[k] += d_t3;
                    d_a[k] += d_t2;
                }
            },
        )
    }
    /// The result of `side_by_side` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&[f64], &[f64]),
        tangents: (&[f64], &[f64]),
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        a: &[f64],
        a_dot: &[f64],
        b: &[f64],
        b_dot: &[f64],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut out_dot = ::chainrule::__private::Vec::<f64>::new();
        let len = a.len();
        let len_1 = b.len();
        let len_2 = ::core::cmp::min(len, len_1);
        for k in 0..len_2 {
            let t1 = a[k];
            let t2 = b[k];
            out.push(t1 * t2);
            out_dot.push(a_dot[k] * t2 + b_dot[k] * t1);
        }
        (out, out_dot)
    }
}

/// The derivatives of the function `constants_passed`.
pub enum constants_passed {}
impl constants_passed {
    /// The result of `constants_passed` and its pullback, which takes the cotangent of the result.
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
        let ones = ::chainrule::__private::vec![0.5; x.len()];
        let (products, side_by_side_pullback) = side_by_side::__vjp(x, &ones);
        let zeros = ::chainrule::__private::zeros_like(&products);
        let (mut t1, side_by_side_pullback_1) = side_by_side::__vjp(&products, x);
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        ::chainrule::__private::assert_elements(&t1);
        let len = t1.len();
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = -0.0;
        for k in 0..len {
            saved_sum[k] = sum;
            sum += t1[k] * t1[k];
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t1 = zeros_1.clone();
                let mut d_products = zeros.clone();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum = saved_sum[k];
                    let t2 = t1[k];
                    let t3 = t1[k];
                    let t4 = t2 * t3;
                    let (d_sum_2, d_t5) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t4,
                        &(sum + t4),
                        d_sum_1,
                    );
                    let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &t3,
                        &t4,
                        d_t5,
                    );
                    ::chainrule::__private::add_assign(&mut d_t1[k], &d_t7);
                    ::chainrule::__private::add_assign(&mut d_t1[k], &d_t6);
                    d_sum_1 = d_sum_2;
                }
                side_by_side_pullback_1(d_t1, &products, &mut d_products, x, &mut *d_x);
                side_by_side_pullback(
                    d_products,
                    x,
                    &mut *d_x,
                    &ones,
                    &mut ::chainrule::__private::zeros_like(&ones),
                );
            },
        )
    }
    /// The gradient of `constants_passed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `constants_passed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `constants_passed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `constants_passed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ones = ::chainrule::__private::vec![0.5; x.len()];
        let ones_dot = ::chainrule::__private::zeros_like(&ones);
        let (products, products_dot) = side_by_side::__jvp(x, x_dot, &ones, &ones_dot);
        let (mut t1, t1_dot) = side_by_side::__jvp(&products, &products_dot, x, x_dot);
        ::chainrule::__private::assert_elements(&t1);
        let len = t1.len();
        let mut sum: f64 = -0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = t1[k];
            let t2_dot = t1_dot[k].clone();
            let t3 = t1[k];
            let t3_dot = t1_dot[k].clone();
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
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
        }
        (sum, sum_dot)
    }
}

