/// The derivatives of the function `cubic`.
pub enum cubic {}
impl cubic {
    /// The result of `cubic` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x * x;
        let t2 = x * y;
        let out = t1 * x + t2 * y;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * y;
                let d_t1 = d_out * x;
                let t3 = d_t1 * x;
                let d_x = d_t2 * y + d_out * t1 + t3 + t3;
                let d_y = d_out * t2 + d_t2 * x;
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
    /// The gradient of `cubic`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `cubic` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `cubic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `cubic` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = x * x;
        let t2 = x * y;
        let out = t1 * x + t2 * y;
        let out_dot = (x_dot * x + x_dot * x) * x + x_dot * t1
            + ((x_dot * y + y_dot * x) * y + y_dot * t2);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64, f64, f64) + use<>) {
        let t1 = x * x;
        let t1_dot = x_dot * x + x_dot * x;
        let t2 = x * y;
        let t2_dot = x_dot * y + y_dot * x;
        let out = t1 * x + t2 * y;
        let out_dot = t1_dot * x + x_dot * t1 + (t2_dot * y + y_dot * t2);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t2 = d_out * y;
                let d_t2_dot = d_out_dot * y + y_dot * d_out;
                let d_t1 = d_out * x;
                let d_t1_dot = d_out_dot * x + x_dot * d_out;
                let t3 = d_t1 * x;
                let t4_dot = d_t1_dot * x + x_dot * d_t1;
                let d_x = d_t2 * y + d_out * t1 + t3 + t3;
                let d_y = d_out * t2 + d_t2 * x;
                (
                    d_x,
                    d_t2_dot * y + y_dot * d_t2 + (d_out_dot * t1 + t1_dot * d_out)
                        + t4_dot + t4_dot,
                    d_y,
                    d_out_dot * t2 + t2_dot * d_out + (d_t2_dot * x + x_dot * d_t2),
                )
            },
        )
    }
    /// The gradient of `cubic`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `cubic`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, y: f64) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let d_y = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&y),
                ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_y),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f64>(&d_y_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_y) {
            let unit = ::chainrule::__private::unit::<f64>(&d_y, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&y),
                ::core::clone::Clone::clone(&d_x),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f64>(&d_y_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let out = Self::grad(x, y);
        (
            out,
            move |cotangent: (f64, f64)| {
                let (x_dot, y_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, y, y_dot);
                let (_, d_x_dot, _, d_y_dot) = pullback((1.0, 0.0));
                (d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
        y: f64,
    ) -> (
        (f64, (f64, f64)),
        impl ::core::ops::Fn((f64, (f64, f64))) -> (f64, f64) + use<>,
    ) {
        let out = Self::value_and_grad(x, y);
        (
            out,
            move |cotangent: (f64, (f64, f64))| {
                let (d_value, (x_dot, y_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, y, y_dot);
                let (_, d_x_dot, _, d_y_dot) = pullback((1.0, d_value));
                (d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> ((f64, (f64, f64)), (f64, (f64, f64))) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        ((value, (d_x, d_y)), (value_dot, (d_x_dot, d_y_dot)))
    }
}
impl ::chainrule::__private::SecondOrder for cubic {}

/// The derivatives of the function `sines`.
pub enum sines {}
impl sines {
    /// The result of `sines` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        w: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, w);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let (d_x,) = pullback(d_out, w, &mut d_w);
                (d_x, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        w: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = w.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut y = x;
        for k in 0..t1 {
            let t3 = y * w[k];
            saved_y[k] = y;
            saved_t2[k] = t3.cos();
            y = t3.sin();
        }
        (
            y,
            move |d_y: f64, w: &[f64], d_w: &mut [f64]| {
                let t1 = w.len();
                let mut d_y_1 = d_y;
                for k in (0..t1).rev() {
                    let y = saved_y[k];
                    let d_t3 = d_y_1 * saved_t2[k];
                    let d_t4 = d_t3 * y;
                    d_w[k] += d_t4;
                    d_y_1 = d_t3 * w[k];
                }
                (d_y_1,)
            },
        )
    }
    /// The gradient of `sines`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, w: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, w);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_x,) = pullback(1.0, w, &mut d_w);
        (d_x, d_w)
    }
    /// The value of `sines` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        w: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, w);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_x,) = pullback(1.0, w, &mut d_w);
        (value, (d_x, d_w))
    }
    /// The value of `sines`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, w: &[f64], d_x: &mut f64, d_w: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, w);
        let (d_x_added,) = pullback(1.0, w, d_w);
        *d_x += d_x_added;
        value
    }
    /// The result of `sines` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, w) = args;
        let (x_dot, w_dot) = tangents;
        Self::__jvp(x, x_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, w: &[f64], w_dot: &[f64]) -> (f64, f64) {
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..w.len() {
            let t1 = w[k];
            let t2 = y * t1;
            (y, y_dot) = (t2.sin(), (y_dot * t1 + w_dot[k] * y) * t2.cos());
        }
        (y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64],
        w_dot: &[f64],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64, f64) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = w.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_y_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2_dot = ::chainrule::__private::vec![0.0; t1];
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..t1 {
            let t3 = w[k];
            let t4 = y * t3;
            let t4_dot = y_dot * t3 + w_dot[k] * y;
            saved_y[k] = y;
            saved_y_dot[k] = y_dot;
            saved_t2[k] = t4.cos();
            saved_t2_dot[k] = -(t4_dot * t4.sin());
            y = t4.sin();
            y_dot = t4_dot * t4.cos();
        }
        (
            (y, y_dot),
            move |
                (d_y, d_y_dot): (f64, f64),
                w: &[f64],
                d_w: &mut [f64],
                w_dot: &[f64],
                d_w_dot: &mut [f64]|
            {
                let t1 = w.len();
                let mut d_y_1 = d_y;
                let mut d_y_dot_1 = d_y_dot;
                for k in (0..t1).rev() {
                    let y = saved_y[k];
                    let y_dot_1 = saved_y_dot[k];
                    let t5 = saved_t2[k];
                    let t3 = w[k];
                    let d_t4 = d_y_1 * t5;
                    let d_t4_dot = d_y_dot_1 * t5 + saved_t2_dot[k] * d_y_1;
                    let d_t3 = d_t4 * y;
                    let d_t3_dot = d_t4_dot * y + y_dot_1 * d_t4;
                    d_w[k] += d_t3;
                    d_w_dot[k] += d_t3_dot;
                    d_y_1 = d_t4 * t3;
                    d_y_dot_1 = d_t4_dot * t3 + w_dot[k] * d_t4;
                }
                (d_y_1, d_y_dot_1)
            },
        )
    }
    /// The gradient of `sines`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: f64,
        w: &[f64],
        x_dot: f64,
        w_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((d_x, d_w), (d_x_dot, d_w_dot))
    }
    /// The Hessian of `sines`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, w: &[f64]) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let d_w = ::chainrule::__private::zeros_like(w);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, (d_x_product, d_w_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                w,
                ::core::clone::Clone::clone(&unit),
                &d_w,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_w_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<[f64]>(&d_w) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_w, at);
            let (_, (d_x_product, d_w_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                w,
                ::core::clone::Clone::clone(&d_x),
                &unit,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_w_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: f64,
        w: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::grad(x, w);
        (
            out,
            move |
                cotangent: (f64, ::chainrule::__private::Vec<f64>),
                w: &[f64],
                d_w: &mut [f64]|
            {
                let (x_dot, w_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, w, &w_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, 0.0),
                    w,
                    &mut ::chainrule::__private::zeros_like(w),
                    &w_dot,
                    d_w,
                );
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64],
        w_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((d_x, d_w), (d_x_dot, d_w_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
        w: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        impl ::core::ops::Fn(
            (f64, (f64, ::chainrule::__private::Vec<f64>)),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, w);
        (
            out,
            move |
                cotangent: (f64, (f64, ::chainrule::__private::Vec<f64>)),
                w: &[f64],
                d_w: &mut [f64]|
            {
                let (d_value, (x_dot, w_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, w, &w_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, d_value),
                    w,
                    &mut ::chainrule::__private::zeros_like(w),
                    &w_dot,
                    d_w,
                );
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64],
        w_dot: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
    ) {
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((value, (d_x, d_w)), (value_dot, (d_x_dot, d_w_dot)))
    }
}
impl ::chainrule::__private::SecondOrder for sines {}

/// The derivatives of the function `of_calls`.
pub enum of_calls {}
impl of_calls {
    /// The result of `of_calls` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        w: &[f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, [f64; 2])) {
        let (out, pullback) = Self::__vjp(x, w);
        (
            out,
            move |d_out: f64| {
                let mut d_w = [0.0; 2];
                let (d_x,) = pullback(d_out, w, &mut d_w);
                (d_x, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        w: &[f64; 2],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64; 2], &mut [f64; 2]) -> (f64,) + use<>) {
        let (y, sines_pullback) = sines::__vjp(x, w);
        let (t1, cubic_pullback) = cubic::__vjp(y, w[0]);
        let out = y * t1;
        (
            out,
            move |d_out: f64, w: &[f64; 2], d_w: &mut [f64; 2]| {
                let (t2, d_t1) = ::chainrule::__private::mul_pullback(
                    &y,
                    &t1,
                    &out,
                    d_out,
                );
                let (t3, d_t4) = cubic_pullback(d_t1);
                d_w[0] += d_t4;
                let d_y = ::chainrule::__private::plus(t2, t3);
                let (d_x,) = sines_pullback(d_y, w, &mut *d_w);
                (d_x,)
            },
        )
    }
    /// The gradient of `of_calls`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, w: &[f64; 2]) -> (f64, [f64; 2]) {
        let (_, pullback) = Self::__vjp(x, w);
        let mut d_w = [0.0; 2];
        let (d_x,) = pullback(1.0, w, &mut d_w);
        (d_x, d_w)
    }
    /// The value of `of_calls` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, w: &[f64; 2]) -> (f64, (f64, [f64; 2])) {
        let (value, pullback) = Self::__vjp(x, w);
        let mut d_w = [0.0; 2];
        let (d_x,) = pullback(1.0, w, &mut d_w);
        (value, (d_x, d_w))
    }
    /// The value of `of_calls`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        w: &[f64; 2],
        d_x: &mut f64,
        d_w: &mut [f64; 2],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, w);
        let (d_x_added,) = pullback(1.0, w, d_w);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_calls` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64; 2]), tangents: (f64, &[f64; 2])) -> (f64, f64) {
        let (x, w) = args;
        let (x_dot, w_dot) = tangents;
        Self::__jvp(x, x_dot, w, w_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, w: &[f64; 2], w_dot: &[f64; 2]) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let (y, y_dot) = sines::__jvp(x, x_dot, w, w_dot);
        let y_dot_1 = y_dot.clone();
        let (t1, t1_dot) = cubic::__jvp(y, y_dot_1, w[0], w_dot[0]);
        let out = y * t1;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &y,
            &t1,
            &out,
            &y_dot,
            &t1_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64; 2],
        w_dot: &[f64; 2],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64; 2],
            &mut [f64; 2],
            &[f64; 2],
            &mut [f64; 2],
        ) -> (f64, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let ((y, y_dot), sines_pullback) = sines::__vjp_jvp(x, x_dot, w, w_dot);
        let y_dot_1 = y_dot.clone();
        let ((t1, t1_dot), cubic_pullback) = cubic::__vjp_jvp(
            y,
            y_dot_1,
            w[0],
            w_dot[0],
        );
        let out = y * t1;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &y,
            &t1,
            &out,
            &y_dot,
            &t1_dot,
        );
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                w: &[f64; 2],
                d_w: &mut [f64; 2],
                w_dot: &[f64; 2],
                d_w_dot: &mut [f64; 2]|
            {
                let (t2, d_t1) = ::chainrule::__private::mul_pullback(
                    &y,
                    &t1,
                    &out,
                    d_out,
                );
                let (t3_dot, d_t1_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &y,
                    &t1,
                    &out,
                    &d_out,
                    &y_dot,
                    &t1_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let (t4, t5_dot, d_t6, d_t7_dot) = cubic_pullback((d_t1, d_t1_dot));
                d_w[0] += d_t6;
                d_w_dot[0] += d_t7_dot;
                let d_y = ::chainrule::__private::plus(t2, t4);
                let d_y_dot = ::chainrule::__private::plus(t3_dot, t5_dot);
                let (d_x, d_x_dot) = sines_pullback(
                    (d_y, d_y_dot),
                    w,
                    &mut *d_w,
                    w_dot,
                    &mut *d_w_dot,
                );
                (d_x, d_x_dot)
            },
        )
    }
    /// The gradient of `of_calls`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: f64,
        w: &[f64; 2],
        x_dot: f64,
        w_dot: &[f64; 2],
    ) -> ((f64, [f64; 2]), (f64, [f64; 2])) {
        let mut d_w = [0.0; 2];
        let mut d_w_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((d_x, d_w), (d_x_dot, d_w_dot))
    }
    /// The Hessian of `of_calls`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, w: &[f64; 2]) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let d_w = [0.0; 2];
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, (d_x_product, d_w_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                w,
                ::core::clone::Clone::clone(&unit),
                &d_w,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64; 2],
            >(&d_w_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<[f64; 2]>(&d_w) {
            let unit = ::chainrule::__private::unit::<[f64; 2]>(&d_w, at);
            let (_, (d_x_product, d_w_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                w,
                ::core::clone::Clone::clone(&d_x),
                &unit,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64; 2],
            >(&d_w_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: f64,
        w: &[f64; 2],
    ) -> (
        (f64, [f64; 2]),
        impl ::core::ops::Fn((f64, [f64; 2]), &[f64; 2], &mut [f64; 2]) -> (f64,) + use<>,
    ) {
        let out = Self::grad(x, w);
        (
            out,
            move |cotangent: (f64, [f64; 2]), w: &[f64; 2], d_w: &mut [f64; 2]| {
                let (x_dot, w_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, w, &w_dot);
                let (_, d_x_dot) = pullback((1.0, 0.0), w, &mut [0.0; 2], &w_dot, d_w);
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64; 2],
        w_dot: &[f64; 2],
    ) -> ((f64, [f64; 2]), (f64, [f64; 2])) {
        let mut d_w = [0.0; 2];
        let mut d_w_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((d_x, d_w), (d_x_dot, d_w_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
        w: &[f64; 2],
    ) -> (
        (f64, (f64, [f64; 2])),
        impl ::core::ops::Fn(
            (f64, (f64, [f64; 2])),
            &[f64; 2],
            &mut [f64; 2],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, w);
        (
            out,
            move |cotangent: (f64, (f64, [f64; 2])), w: &[f64; 2], d_w: &mut [f64; 2]| {
                let (d_value, (x_dot, w_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, w, &w_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, d_value),
                    w,
                    &mut [0.0; 2],
                    &w_dot,
                    d_w,
                );
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: f64,
        x_dot: f64,
        w: &[f64; 2],
        w_dot: &[f64; 2],
    ) -> ((f64, (f64, [f64; 2])), (f64, (f64, [f64; 2]))) {
        let mut d_w = [0.0; 2];
        let mut d_w_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        ((value, (d_x, d_w)), (value_dot, (d_x_dot, d_w_dot)))
    }
}
impl ::chainrule::__private::SecondOrder for of_calls {}

