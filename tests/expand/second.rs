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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        (d_out, d_out_dot): (f64, f64),
    ) -> (f64, f64, f64, f64) {
        let t1 = x * x;
        let t1_dot = x_dot * x + x_dot * x;
        let t2 = x * y;
        let t2_dot = x_dot * y + y_dot * x;
        let out = t1 * x + t2 * y;
        let out_dot = t1_dot * x + x_dot * t1 + (t2_dot * y + y_dot * t2);
        let d_t2 = 1.0 * y;
        let d_t2_dot = y_dot * 1.0;
        let d_t1 = 1.0 * x;
        let d_t1_dot = x_dot * 1.0;
        let t3 = d_t1 * x;
        let t4_dot = d_t1_dot * x + x_dot * d_t1;
        let d_x = d_t2 * y + 1.0 * t1 + t3 + t3;
        let d_y = 1.0 * t2 + d_t2 * x;
        (
            d_x,
            d_t2_dot * y + y_dot * d_t2 + t1_dot * 1.0 + t4_dot + t4_dot,
            d_y,
            t2_dot * 1.0 + (d_t2_dot * x + x_dot * d_t2),
        )
    }
    /// The gradient of `cubic`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        y: f64,
        x_dot: f64,
        y_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64, f64, f64) + use<>) {
        let out = { Self::__jvp(x, x_dot, y, y_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
                let (d_x_dot, d_x, d_y_dot, d_y) = pullback((d_tangent, d_value));
                (d_x, d_y, d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: f64,
        x_beside: f64,
        y: f64,
        y_beside: f64,
        x_dot: f64,
        x_dot_beside: f64,
        y_dot: f64,
        y_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y_dot,
                        &y_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_dot_beside,
                    ),
            ),
        )
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
                let mut d_y_1 = d_y;
                for k in (0..w.len()).rev() {
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
                let mut d_y_1 = d_y;
                let mut d_y_dot_1 = d_y_dot;
                for k in (0..w.len()).rev() {
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        w: &[f64],
        w_dot: &[f64],
        (d_y, d_y_dot): (f64, f64),
        d_w: &mut [f64],
        d_w_dot: &mut [f64],
    ) -> (f64, f64) {
        ::chainrule::__private::same_lengths(w_dot.len(), w.len());
        ::chainrule::__private::same_lengths(d_w_dot.len(), w.len());
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
        let mut d_y_1 = 1.0;
        let mut d_y_dot_1 = 0.0;
        for k in (0..w.len()).rev() {
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
        ::chainrule::__private::same_lengths(w_dot.len(), w.len());
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let (d_x, d_x_dot) = Self::__hvp(
            x,
            x_dot,
            w,
            w_dot,
            (1.0, 0.0),
            &mut d_w,
            &mut d_w_dot,
        );
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        w: &[f64],
        x_dot: f64,
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
        let out = { Self::__jvp(x, x_dot, w, w_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                w: &[f64],
                d_w: &mut [f64],
                w_dot: &[f64],
                d_w_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
                let (d_x_dot, d_x) = pullback(
                    (d_tangent, d_value),
                    w,
                    d_w_dot,
                    w_dot,
                    d_w,
                );
                (d_x, d_x_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: f64,
        x_beside: f64,
        w: &[f64],
        w_beside: &[f64],
        x_dot: f64,
        x_dot_beside: f64,
        w_dot: &[f64],
        w_dot_beside: &[f64],
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        let ((d_x, d_w), (d_x_dot, d_w_dot)) = ((d_x, d_w), (d_x_dot, d_w_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w,
                        &::chainrule::__private::owned(w_beside),
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w_dot,
                        &::chainrule::__private::owned(w_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w,
                        &::chainrule::__private::owned(w_dot_beside),
                    ),
            ),
        )
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
                let (t2_dot, d_t1_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &y,
                    &t1,
                    &out,
                    &d_out,
                    &y_dot,
                    &t1_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let (t3, d_t1) = ::chainrule::__private::mul_pullback(
                    &y,
                    &t1,
                    &out,
                    d_out,
                );
                let (t4, t5_dot, d_t6, d_t7_dot) = cubic_pullback((d_t1, d_t1_dot));
                d_w[0] += d_t6;
                d_w_dot[0] += d_t7_dot;
                let d_y = ::chainrule::__private::plus(t3, t4);
                let d_y_dot = ::chainrule::__private::plus(t2_dot, t5_dot);
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        w: &[f64; 2],
        w_dot: &[f64; 2],
        (d_out, d_out_dot): (f64, f64),
        d_w: &mut [f64; 2],
        d_w_dot: &mut [f64; 2],
    ) -> (f64, f64) {
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
        let (t2_dot, d_t1_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &y,
            &t1,
            &out,
            &1.0,
            &y_dot,
            &t1_dot,
            &out_dot,
            &0.0,
        );
        let (t3, d_t1) = ::chainrule::__private::mul_pullback(&y, &t1, &out, 1.0);
        let (t4, t5_dot, d_t6, d_t7_dot) = cubic_pullback((d_t1, d_t1_dot));
        d_w[0] += d_t6;
        d_w_dot[0] += d_t7_dot;
        let d_y = ::chainrule::__private::plus(t3, t4);
        let d_y_dot = ::chainrule::__private::plus(t2_dot, t5_dot);
        let (d_x, d_x_dot) = sines_pullback(
            (d_y, d_y_dot),
            w,
            &mut *d_w,
            w_dot,
            &mut *d_w_dot,
        );
        (d_x, d_x_dot)
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
        let (d_x, d_x_dot) = Self::__hvp(
            x,
            x_dot,
            w,
            w_dot,
            (1.0, 0.0),
            &mut d_w,
            &mut d_w_dot,
        );
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        w: &[f64; 2],
        x_dot: f64,
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
        let out = { Self::__jvp(x, x_dot, w, w_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                w: &[f64; 2],
                d_w: &mut [f64; 2],
                w_dot: &[f64; 2],
                d_w_dot: &mut [f64; 2]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
                let (d_x_dot, d_x) = pullback(
                    (d_tangent, d_value),
                    w,
                    d_w_dot,
                    w_dot,
                    d_w,
                );
                (d_x, d_x_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: f64,
        x_beside: f64,
        w: &[f64; 2],
        w_beside: &[f64; 2],
        x_dot: f64,
        x_dot_beside: f64,
        w_dot: &[f64; 2],
        w_dot_beside: &[f64; 2],
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_w = [0.0; 2];
        let mut d_w_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, w, w_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), w, &mut d_w, w_dot, &mut d_w_dot);
        let ((d_x, d_w), (d_x_dot, d_w_dot)) = ((d_x, d_w), (d_x_dot, d_w_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w,
                        w_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w_dot,
                        w_beside,
                    )
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_w,
                        w_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for of_calls {}

/// The derivatives of the function `valley`.
pub enum valley {}
impl valley {
    /// The result of `valley` and its pullback, which takes the cotangent of the result.
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
        let mut sum: f64 = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = x[i];
            let t = x[i + 1] - t1 * t1;
            sum += 100.0 * t * t + (1.0 - t1).powi(2);
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len() - 1;
                let start = 1;
                let end = start + t2;
                let mut next: f64 = 0.0;
                for i in 0..t2 {
                    let t1 = x[i];
                    let t = x[start..end][i] - t1 * t1;
                    let d_t3 = d_sum * (2.0 * (1.0 - t1));
                    let d_t = d_sum * (200.0 * t);
                    let t4 = d_t * t1;
                    let d_t1 = -(d_t3 + t4 + t4);
                    d_x[i] += next + d_t1;
                    next = d_t;
                }
                if 0 < t2 {
                    d_x[t2] += next;
                }
            },
        )
    }
    /// The gradient of `valley`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `valley` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `valley`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `valley` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let t = x[t1] - t2 * t2;
            let t_dot = x_dot[t1] - (t2_dot * t2 + t2_dot * t2);
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += t_dot * 100.0 * t + t_dot * t3 + -t2_dot * (2.0 * t4);
        }
        (sum, sum_dot)
    }
    /// The result of `valley` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: &[f64],
        tangents: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = args;
        let x_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_dot: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i in 0..x.len() - 1 {
            ::chainrule::__private::lanes::in_order();
            let t1 = i + 1;
            let t2 = x[i];
            let t = x[t1] - t2 * t2;
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += x_dot[t1] * (2.0 * t3) - x_dot[i] * (4.0 * (t3 * t2) + 2.0 * t4);
        }
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((f64, f64), &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let t = x[t1] - t2 * t2;
            let t_dot = x_dot[t1] - (t2_dot * t2 + t2_dot * t2);
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += t_dot * 100.0 * t + t_dot * t3 + -t2_dot * (2.0 * t4);
        }
        (
            (sum, sum_dot),
            move |
                (d_sum, d_sum_dot): (f64, f64),
                x: &[f64],
                d_x: &mut [f64],
                x_dot: &[f64],
                d_x_dot: &mut [f64]|
            {
                let t5 = x.len() - 1;
                let start = 1;
                let end = start + t5;
                let mut next: f64 = 0.0;
                let mut next_dot = 0.0;
                for i in 0..t5 {
                    let t2 = x[i];
                    let t2_dot_1 = x_dot[i];
                    let t6_dot = t2_dot_1 * t2;
                    let t = x[start..end][i] - t2 * t2;
                    let t_dot_1 = x_dot[start..end][i] - (t6_dot + t6_dot);
                    let t7 = 2.0 * (1.0 - t2);
                    let d_t4 = d_sum * t7;
                    let d_t4_dot = d_sum_dot * t7 + -t2_dot_1 * 2.0 * d_sum;
                    let t8 = 200.0 * t;
                    let d_t = d_sum * t8;
                    let d_t_dot = d_sum_dot * t8 + t_dot_1 * 200.0 * d_sum;
                    let t9 = d_t * t2;
                    let t10_dot = d_t_dot * t2 + t2_dot_1 * d_t;
                    let d_t2 = -(d_t4 + t9 + t9);
                    let d_t2_dot = -(d_t4_dot + t10_dot + t10_dot);
                    d_x[i] += next + d_t2;
                    d_x_dot[i] += next_dot + d_t2_dot;
                    next = d_t;
                    next_dot = d_t_dot;
                }
                if 0 < t5 {
                    d_x[t5] += next;
                    d_x_dot[t5] += next_dot;
                }
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_dot: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (
        (f64, ::chainrule::Lanes<f64, __LANES>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::Lanes<f64, __LANES>),
            &[f64],
            &mut [f64],
            &[::chainrule::Lanes<f64, __LANES>],
            &mut [::chainrule::Lanes<f64, __LANES>],
        ) + use<__LANES>,
    ) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t = x[t1] - t2 * t2;
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += x_dot[t1] * (2.0 * t3) - x_dot[i] * (4.0 * (t3 * t2) + 2.0 * t4);
        }
        (
            (sum, sum_dot),
            move |
                (d_sum, d_sum_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
                x: &[f64],
                d_x: &mut [f64],
                x_dot: &[::chainrule::Lanes<f64, __LANES>],
                d_x_dot: &mut [::chainrule::Lanes<f64, __LANES>]|
            {
                let t5 = x.len() - 1;
                let start = 1;
                let end = start + t5;
                let mut next: f64 = 0.0;
                let mut next_dot = ::chainrule::__private::lanes::zero();
                for i in 0..t5 {
                    ::chainrule::__private::lanes::in_order();
                    let t2 = x[i];
                    let t2_dot = x_dot[i];
                    let t = x[start..end][i] - t2 * t2;
                    let t6 = 2.0 * (1.0 - t2);
                    let d_t4 = d_sum * t6;
                    let t7 = 200.0 * t;
                    let d_t = d_sum * t7;
                    let t8 = d_sum * 200.0;
                    let d_t_dot = d_sum_dot * t7 + x_dot[start..end][i] * t8
                        - t2_dot * (2.0 * (t8 * t2));
                    let t9 = d_t * t2;
                    let d_t2 = -(d_t4 + t9 + t9);
                    d_x[i] += next + d_t2;
                    d_x_dot[i]
                        += next_dot
                            + (t2_dot * (d_sum * 2.0 - 2.0 * d_t) - d_sum_dot * t6
                                - d_t_dot * (2.0 * t2));
                    next = d_t;
                    next_dot = d_t_dot;
                }
                if 0 < t5 {
                    d_x[t5] += next;
                    d_x_dot[t5] += next_dot;
                }
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: &[f64],
        x_dot: &[f64],
        (d_sum, d_sum_dot): (f64, f64),
        d_x: &mut [f64],
        d_x_dot: &mut [f64],
    ) {
        ::chainrule::__private::same_lengths(x_dot.len(), x.len());
        ::chainrule::__private::same_lengths(d_x_dot.len(), x.len());
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let t = x[t1] - t2 * t2;
            let t_dot = x_dot[t1] - (t2_dot * t2 + t2_dot * t2);
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += t_dot * 100.0 * t + t_dot * t3 + -t2_dot * (2.0 * t4);
        }
        let t5 = x.len() - 1;
        let start = 1;
        let end = start + t5;
        let mut next: f64 = 0.0;
        let mut next_dot = 0.0;
        for i in 0..t5 {
            let t2 = x[i];
            let t2_dot_1 = x_dot[i];
            let t6_dot = t2_dot_1 * t2;
            let t = x[start..end][i] - t2 * t2;
            let t_dot_1 = x_dot[start..end][i] - (t6_dot + t6_dot);
            let d_t4 = 1.0 * (2.0 * (1.0 - t2));
            let d_t4_dot = -t2_dot_1 * 2.0 * 1.0;
            let d_t = 1.0 * (200.0 * t);
            let d_t_dot = t_dot_1 * 200.0 * 1.0;
            let t7 = d_t * t2;
            let t8_dot = d_t_dot * t2 + t2_dot_1 * d_t;
            let d_t2 = -(d_t4 + t7 + t7);
            let d_t2_dot = -(d_t4_dot + t8_dot + t8_dot);
            d_x[i] += next + d_t2;
            d_x_dot[i] += next_dot + d_t2_dot;
            next = d_t;
            next_dot = d_t_dot;
        }
        if 0 < t5 {
            d_x[t5] += next;
            d_x_dot[t5] += next_dot;
        }
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_dot: &[::chainrule::Lanes<f64, __LANES>],
        (d_sum, d_sum_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
        d_x: &mut [f64],
        d_x_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) {
        ::chainrule::__private::same_lengths(x_dot.len(), x.len());
        ::chainrule::__private::same_lengths(d_x_dot.len(), x.len());
        let mut sum: f64 = 0.0;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i in 0..x.len() - 1 {
            let t1 = i + 1;
            let t2 = x[i];
            let t = x[t1] - t2 * t2;
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += x_dot[t1] * (2.0 * t3) - x_dot[i] * (4.0 * (t3 * t2) + 2.0 * t4);
        }
        let t5 = x.len() - 1;
        let start = 1;
        let end = start + t5;
        let mut next: f64 = 0.0;
        let mut next_dot = ::chainrule::__private::lanes::zero();
        for i in 0..t5 {
            ::chainrule::__private::lanes::in_order();
            let t2 = x[i];
            let t2_dot = x_dot[i];
            let t = x[start..end][i] - t2 * t2;
            let d_t = 1.0 * (200.0 * t);
            let t6: f64 = 1.0 * 200.0;
            let d_t_dot = x_dot[start..end][i] * t6 - t2_dot * (2.0 * (t6 * t2));
            d_x_dot[i]
                += next_dot + (t2_dot * (1.0 * 2.0 - 2.0 * d_t) - d_t_dot * (2.0 * t2));
            next = d_t;
            next_dot = d_t_dot;
        }
        if 0 < t5 {
            d_x_dot[t5] += next_dot;
        }
    }
    /// The gradient of `valley`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        ::chainrule::__private::same_lengths(x_dot.len(), x.len());
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        Self::__hvp(x, x_dot, (1.0, 0.0), &mut d_x, &mut d_x_dot);
        (d_x, d_x_dot)
    }
    /// The Hessian of `valley`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: &[f64]) -> ::chainrule::Matrix {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[<[f64] as ::chainrule::__private::jacobian::Components<1>>::COUNT],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_product = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(x);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_x_lanes);
        let mut hessian = ::chainrule::Matrix::__empty();
        let mut start = 0_usize;
        while start < columns {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64],
            >(&mut d_x_lanes, &mut at);
            ::chainrule::__private::same_lengths(d_x_lanes.len(), x.len());
            ::chainrule::__private::set_zero(&mut d_x_product);
            Self::__hvp_with_lanes::<
                __LANES,
            >(
                x,
                &d_x_lanes,
                (1.0, ::chainrule::__private::lanes::zero()),
                &mut d_x,
                &mut d_x_product,
            );
            let matrix = ::chainrule::__private::jacobian::Target::sized(
                &mut hessian,
                columns,
                columns,
            );
            let mut rows = ::chainrule::__private::jacobian::Rows::symmetric(
                matrix,
                columns,
                start,
                __LANES,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64],
            >(&d_x_product, &mut rows);
            start += __LANES;
        }
        hessian
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: &[f64],
    ) -> (
        ::chainrule::__private::Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        let out = Self::grad(x);
        (
            out,
            move |
                cotangent: ::chainrule::__private::Vec<f64>,
                x: &[f64],
                d_x: &mut [f64]|
            {
                let x_dot = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, &x_dot);
                pullback(
                    (1.0, 0.0),
                    x,
                    &mut ::chainrule::__private::zeros_like(x),
                    &x_dot,
                    d_x,
                );
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        let out = Self::value_and_grad(x);
        (
            out,
            move |
                cotangent: (f64, ::chainrule::__private::Vec<f64>),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let (d_value, x_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, &x_dot);
                pullback(
                    (1.0, d_value),
                    x,
                    &mut ::chainrule::__private::zeros_like(x),
                    &x_dot,
                    d_x,
                );
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((f64, f64), &[f64], &mut [f64], &[f64], &mut [f64]) + use<>,
    ) {
        let out = { Self::__jvp(x, x_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                x: &[f64],
                d_x: &mut [f64],
                x_dot: &[f64],
                d_x_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot);
                pullback((d_tangent, d_value), x, d_x_dot, x_dot, d_x);
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: &[f64],
        x_beside: &[f64],
        x_dot: &[f64],
        x_dot_beside: &[f64],
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            (
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &::chainrule::__private::owned(x_beside),
                    ),
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &::chainrule::__private::owned(x_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &::chainrule::__private::owned(x_dot_beside),
                    ),
            ),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_dot: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (
        ::chainrule::__private::Vec<f64>,
        ::chainrule::__private::Vec<::chainrule::Lanes<f64, __LANES>>,
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::lanes::zeros_like::<__LANES, [f64]>(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(x, x_dot);
        pullback(
            (1.0, ::chainrule::__private::lanes::zero()),
            x,
            &mut d_x,
            x_dot,
            &mut d_x_dot,
        );
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_dot: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (
            ::chainrule::Lanes<f64, __LANES>,
            ::chainrule::__private::Vec<::chainrule::Lanes<f64, __LANES>>,
        ),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::lanes::zeros_like::<__LANES, [f64]>(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(x, x_dot);
        pullback(
            (1.0, ::chainrule::__private::lanes::zero()),
            x,
            &mut d_x,
            x_dot,
            &mut d_x_dot,
        );
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp_with_lanes<const __LANES: usize>(
        x: &[f64],
        x_beside: &[::chainrule::Lanes<f64, __LANES>],
        x_dot: &[f64],
        x_dot_beside: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (
        (f64, f64),
        (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            {
                let (mut of_value, mut of_tangent) = ([0.0; __LANES], [0.0; __LANES]);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64],
                >(&d_x, &::chainrule::__private::owned(x_beside), &mut of_value);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64],
                >(&d_x_dot, &::chainrule::__private::owned(x_beside), &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64],
                >(&d_x, &::chainrule::__private::owned(x_dot_beside), &mut of_tangent);
                let rounded = <f64 as ::chainrule::Scalar>::from_f64;
                (
                    ::chainrule::Lanes(of_value.map(rounded)),
                    ::chainrule::Lanes(of_tangent.map(rounded)),
                )
            },
        )
    }
}
impl ::chainrule::__private::SecondOrder for valley {}

/// The derivatives of the function `wandering`.
pub enum wandering {}
impl wandering {
    /// The result of `wandering` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_w>(
        x: [f64; 3],
        w: &'d_w [f64],
        scratch: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ([f64; 3], ::chainrule::__private::Vec<f64>) + use<'d_w>,
    ) {
        let (out, pullback) = Self::__vjp(x, w, scratch);
        (
            out,
            move |d_out: f64| {
                let mut d_w = ::chainrule::__private::zeros_like(w);
                let (d_x,) = pullback(d_out, w, &mut d_w, &mut []);
                (d_x, d_w)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 3],
        w: &[f64],
        scratch: &mut [f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut [f64]) -> ([f64; 3],) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = scratch.len();
        let t1 = w.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t4 = ::chainrule::__private::vec![false; t1];
        let mut state = x[0];
        for i in 0..t1 {
            let t5 = (state * w[i]).tanh();
            scratch[i] = t5;
            let t6 = scratch[i] > 0.0;
            let state_1 = if t6 {
                let t7 = scratch[i].exp();
                saved_t2[i] = t7;
                state * x[1] + t7
            } else {
                state.sin() - x[2] / (1.0 + state * state)
            };
            saved_state[i] = state;
            saved_t3[i] = t5;
            saved_t4[i] = t6;
            state = state_1;
        }
        let (t8, product_pullback) = product::__vjp(x[1], x[2]);
        let (t9, valley_pullback) = valley::__vjp(w);
        let out = state * t8 + t9;
        (
            out,
            move |d_out: f64, w: &[f64], d_w: &mut [f64], _: &mut [f64]| {
                let mut d_x = [0.0; 3];
                let mut d_scratch = ::chainrule::__private::vec![0.0; len];
                let t10 = w.len();
                valley_pullback(d_out, w, &mut *d_w);
                let d_t8 = d_out * state;
                let (d_t11, d_t12) = product_pullback(d_t8);
                d_x[2] += d_t12;
                d_x[1] += d_t11;
                let mut d_state = d_out * t8;
                for i in (0..t10).rev() {
                    let state_2 = saved_state[i];
                    let t5 = saved_t3[i];
                    let t13 = w[i];
                    let t20 = if saved_t4[i] {
                        let d_t14 = d_state * saved_t2[i];
                        d_scratch[i] += d_t14;
                        let d_t15 = d_state * state_2;
                        d_x[1] += d_t15;
                        d_state * x[1]
                    } else {
                        let t16 = 1.0 / (1.0 + state_2 * state_2);
                        let d_t17 = -(d_state * t16);
                        let d_t18 = d_state * (x[2] * t16 * t16);
                        let t19 = d_t18 * state_2;
                        d_x[2] += d_t17;
                        t19 + t19 + d_state * state_2.cos()
                    };
                    let d_t5 = d_scratch[i];
                    d_scratch[i] = 0.0;
                    let d_t21 = d_t5 * (1.0 - t5 * t5);
                    let d_t22 = d_t21 * state_2;
                    d_w[i] += d_t22;
                    d_state = t20 + d_t21 * t13;
                }
                d_x[0] += d_state;
                (d_x,)
            },
        )
    }
    /// The gradient of `wandering`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: [f64; 3],
        w: &[f64],
        scratch: &mut [f64],
    ) -> ([f64; 3], ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, w, scratch);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_x,) = pullback(1.0, w, &mut d_w, &mut []);
        (d_x, d_w)
    }
    /// The value of `wandering` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: [f64; 3],
        w: &[f64],
        scratch: &mut [f64],
    ) -> (f64, ([f64; 3], ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, w, scratch);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let (d_x,) = pullback(1.0, w, &mut d_w, &mut []);
        (value, (d_x, d_w))
    }
    /// The value of `wandering`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: [f64; 3],
        w: &[f64],
        scratch: &mut [f64],
        d_x: &mut [f64; 3],
        d_w: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, w, scratch);
        let (d_x_added,) = pullback(1.0, w, d_w, &mut []);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `wandering` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: ([f64; 3], &[f64], &mut [f64]),
        tangents: ([f64; 3], &[f64]),
    ) -> (f64, f64) {
        let (x, w, scratch) = args;
        let (x_dot, w_dot) = tangents;
        let mut scratch_dot = ::chainrule::__private::zeros_like(&*scratch);
        Self::__jvp(x, x_dot, w, w_dot, scratch, &mut scratch_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        w: &[f64],
        w_dot: &[f64],
        scratch: &mut [f64],
        scratch_dot: &mut [f64],
    ) -> (f64, f64) {
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..w.len() {
            let t1 = w[i];
            let t2 = (state * t1).tanh();
            scratch[i] = t2;
            scratch_dot[i] = (state_dot * t1 + w_dot[i] * state) * (1.0 - t2 * t2);
            if scratch[i] > 0.0 {
                let t3 = x[1];
                let t4 = scratch[i].exp();
                (state, state_dot) = (
                    state * t3 + t4,
                    state_dot * t3 + x_dot[1] * state + scratch_dot[i] * t4,
                );
            } else {
                let t5 = 1.0 + state * state;
                let t6 = x[2] / t5;
                let t7 = 1.0 / t5;
                (state, state_dot) = (
                    state.sin() - t6,
                    state_dot * state.cos()
                        - (x_dot[2] * t7
                            - (state_dot * state + state_dot * state) * (t6 * t7)),
                );
            }
        }
        let (t8, t8_dot) = product::__jvp(x[1], x_dot[1], x[2], x_dot[2]);
        let (t9, t9_dot) = valley::__jvp(w, w_dot);
        let out = state * t8 + t9;
        let out_dot = ::chainrule::__private::zero_mul(state_dot, t8)
            + ::chainrule::__private::strong_mul(t8_dot, state) + t9_dot;
        (out, out_dot)
    }
    /// The result of `wandering` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: ([f64; 3], &[f64], &mut [f64]),
        tangents: (
            [::chainrule::Lanes<f64, __LANES>; 3],
            &[::chainrule::Lanes<f64, __LANES>],
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (x, w, scratch) = args;
        let (x_dot, w_dot) = tangents;
        let mut scratch_dot = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            _,
        >(&*scratch);
        Self::__differentiate_with_lanes::<
            __LANES,
        >(x, x_dot, w, w_dot, scratch, &mut scratch_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: [f64; 3],
        x_dot: [::chainrule::Lanes<f64, __LANES>; 3],
        w: &[f64],
        w_dot: &[::chainrule::Lanes<f64, __LANES>],
        scratch: &mut [f64],
        scratch_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..w.len() {
            ::chainrule::__private::lanes::in_order();
            let t1 = w[i];
            let t2 = (state * t1).tanh();
            let t3 = 1.0 - t2 * t2;
            scratch[i] = t2;
            scratch_dot[i] = state_dot * (t3 * t1) + w_dot[i] * (t3 * state);
            if scratch[i] > 0.0 {
                let t4 = x[1];
                let t5 = scratch[i].exp();
                (state, state_dot) = (
                    state * t4 + t5,
                    state_dot * t4 + x_dot[1] * state + scratch_dot[i] * t5,
                );
            } else {
                let t6 = 1.0 + state * state;
                let t7 = x[2] / t6;
                let t8 = 1.0 / t6;
                (state, state_dot) = (
                    state.sin() - t7,
                    state_dot * (state.cos() + 2.0 * (t7 * t8 * state)) - x_dot[2] * t8,
                );
            }
        }
        let (t9, t9_dot) = product::__differentiate_with_lanes(
            x[1],
            x_dot[1],
            x[2],
            x_dot[2],
        );
        let (t10, t10_dot) = valley::__differentiate_with_lanes(w, w_dot);
        let out = state * t9 + t10;
        let out_dot = ::chainrule::__private::lanes::zero_mul(state_dot, t9)
            + ::chainrule::__private::lanes::strong_mul(t9_dot, state) + t10_dot;
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        w: &[f64],
        w_dot: &[f64],
        scratch: &mut [f64],
        scratch_dot: &mut [f64],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
            &mut [f64],
            &mut [f64],
        ) -> ([f64; 3], [f64; 3]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let len = scratch.len();
        let t1 = w.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_state_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t4 = ::chainrule::__private::vec![false; t1];
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..t1 {
            let t5 = w[i];
            let t6 = (state * t5).tanh();
            let t6_dot = (state_dot * t5 + w_dot[i] * state) * (1.0 - t6 * t6);
            scratch[i] = t6;
            scratch_dot[i] = t6_dot;
            let t7 = scratch[i] > 0.0;
            let (state_1, state_1_dot) = if t7 {
                let t8 = x[1];
                let t9 = scratch[i].exp();
                let t9_dot = scratch_dot[i] * t9;
                saved_t2[i] = t9;
                saved_t2_dot[i] = t9_dot;
                (state * t8 + t9, state_dot * t8 + x_dot[1] * state + t9_dot)
            } else {
                let t10 = 1.0 + state * state;
                let t11 = x[2] / t10;
                let t12 = 1.0 / t10;
                (
                    state.sin() - t11,
                    state_dot * state.cos()
                        - (x_dot[2] * t12
                            - (state_dot * state + state_dot * state) * (t11 * t12)),
                )
            };
            saved_state[i] = state;
            saved_state_dot[i] = state_dot;
            saved_t3[i] = t6;
            saved_t3_dot[i] = t6_dot;
            saved_t4[i] = t7;
            state = state_1;
            state_dot = state_1_dot;
        }
        let ((t13, t13_dot), product_pullback) = product::__vjp_jvp(
            x[1],
            x_dot[1],
            x[2],
            x_dot[2],
        );
        let ((t14, t14_dot), valley_pullback) = valley::__vjp_jvp(w, w_dot);
        let out = state * t13 + t14;
        let out_dot = ::chainrule::__private::zero_mul(state_dot, t13)
            + ::chainrule::__private::strong_mul(t13_dot, state) + t14_dot;
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                w: &[f64],
                d_w: &mut [f64],
                w_dot: &[f64],
                d_w_dot: &mut [f64],
                _: &mut [f64],
                _: &mut [f64]|
            {
                let mut d_x = [0.0; 3];
                let mut d_x_dot = [0.0; 3];
                let mut d_scratch = ::chainrule::__private::vec![0.0; len];
                let mut d_scratch_dot = ::chainrule::__private::vec![0.0; len];
                let t15 = w.len();
                valley_pullback((d_out, d_out_dot), w, &mut *d_w, w_dot, &mut *d_w_dot);
                let d_t13 = d_out * state;
                let d_t13_dot = d_out_dot * state + state_dot * d_out;
                let (d_t16, d_t17_dot, d_t18, d_t19_dot) = product_pullback((
                    d_t13,
                    d_t13_dot,
                ));
                d_x[2] += d_t18;
                d_x_dot[2] += d_t19_dot;
                d_x[1] += d_t16;
                d_x_dot[1] += d_t17_dot;
                let mut d_state = d_out * t13;
                let mut d_state_dot = ::chainrule::__private::zero_mul(d_out_dot, t13)
                    + ::chainrule::__private::strong_mul(t13_dot, d_out);
                for i in (0..t15).rev() {
                    let state_2 = saved_state[i];
                    let state_dot_1 = saved_state_dot[i];
                    let t6 = saved_t3[i];
                    let t5 = w[i];
                    let t6_dot_1 = saved_t3_dot[i];
                    let t5_dot = w_dot[i];
                    let (t33, t34_dot) = if saved_t4[i] {
                        let t9 = saved_t2[i];
                        let t8 = x[1];
                        let d_t20 = d_state * t9;
                        let d_t21_dot = ::chainrule::__private::strong_mul(
                            d_state_dot,
                            t9,
                        ) + ::chainrule::__private::zero_mul(saved_t2_dot[i], d_state);
                        d_scratch[i] += d_t20;
                        d_scratch_dot[i] += d_t21_dot;
                        let d_t8 = d_state * state_2;
                        let d_t8_dot = ::chainrule::__private::strong_mul(
                            d_state_dot,
                            state_2,
                        ) + ::chainrule::__private::zero_mul(state_dot_1, d_state);
                        d_x[1] += d_t8;
                        d_x_dot[1] += d_t8_dot;
                        (
                            d_state * t8,
                            ::chainrule::__private::strong_mul(d_state_dot, t8)
                                + ::chainrule::__private::zero_mul(x_dot[1], d_state),
                        )
                    } else {
                        let t22 = x[2];
                        let t23_dot = state_dot_1 * state_2;
                        let t24 = 1.0 / (1.0 + state_2 * state_2);
                        let t25_dot = -((t23_dot + t23_dot) * (t24 * t24));
                        let d_t26 = -(d_state * t24);
                        let d_t27_dot = -(::chainrule::__private::strong_mul(
                            d_state_dot,
                            t24,
                        ) + ::chainrule::__private::zero_mul(t25_dot, d_state));
                        let t28 = t22 * t24;
                        let t29 = t28 * t24;
                        let d_t10 = d_state * t29;
                        let d_t10_dot = ::chainrule::__private::strong_mul(
                            d_state_dot,
                            t29,
                        )
                            + ::chainrule::__private::zero_mul(
                                (x_dot[2] * t24 + t25_dot * t22) * t24 + t25_dot * t28,
                                d_state,
                            );
                        let t30 = d_t10 * state_2;
                        let t31_dot = ::chainrule::__private::strong_mul(
                            d_t10_dot,
                            state_2,
                        ) + ::chainrule::__private::zero_mul(state_dot_1, d_t10);
                        d_x[2] += d_t26;
                        d_x_dot[2] += d_t27_dot;
                        let t32 = state_2.cos();
                        (
                            t30 + t30 + d_state * t32,
                            t31_dot + t31_dot
                                + (::chainrule::__private::strong_mul(d_state_dot, t32)
                                    + ::chainrule::__private::zero_mul(
                                        -(state_dot_1 * state_2.sin()),
                                        d_state,
                                    )),
                        )
                    };
                    let d_t6 = d_scratch[i];
                    let d_t6_dot = d_scratch_dot[i];
                    d_scratch[i] = 0.0;
                    d_scratch_dot[i] = 0.0;
                    let t35_dot = t6_dot_1 * t6;
                    let t36 = 1.0 - t6 * t6;
                    let d_t37 = d_t6 * t36;
                    let d_t38_dot = ::chainrule::__private::strong_mul(d_t6_dot, t36)
                        + ::chainrule::__private::zero_mul(-(t35_dot + t35_dot), d_t6);
                    let d_t5 = d_t37 * state_2;
                    let d_t5_dot = ::chainrule::__private::strong_mul(d_t38_dot, state_2)
                        + ::chainrule::__private::zero_mul(state_dot_1, d_t37);
                    d_w[i] += d_t5;
                    d_w_dot[i] += d_t5_dot;
                    d_state = t33 + d_t37 * t5;
                    d_state_dot = t34_dot
                        + (::chainrule::__private::strong_mul(d_t38_dot, t5)
                            + ::chainrule::__private::zero_mul(t5_dot, d_t37));
                }
                d_x[0] += d_state;
                d_x_dot[0] += d_state_dot;
                (d_x, d_x_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp_with_lanes<const __LANES: usize>(
        x: [f64; 3],
        x_dot: [::chainrule::Lanes<f64, __LANES>; 3],
        w: &[f64],
        w_dot: &[::chainrule::Lanes<f64, __LANES>],
        scratch: &mut [f64],
        scratch_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> (
        (f64, ::chainrule::Lanes<f64, __LANES>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::Lanes<f64, __LANES>),
            &[f64],
            &mut [f64],
            &[::chainrule::Lanes<f64, __LANES>],
            &mut [::chainrule::Lanes<f64, __LANES>],
            &mut [f64],
            &mut [::chainrule::Lanes<f64, __LANES>],
        ) -> ([f64; 3], [::chainrule::Lanes<f64, __LANES>; 3]) + use<__LANES>,
    ) {
        use ::core::iter::Iterator as _;
        let len = scratch.len();
        let t1 = w.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_state_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_t4 = ::chainrule::__private::vec![false; t1];
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..t1 {
            let t5 = w[i];
            let t6 = (state * t5).tanh();
            let t7 = 1.0 - t6 * t6;
            let t6_dot = state_dot * (t7 * t5) + w_dot[i] * (t7 * state);
            scratch[i] = t6;
            scratch_dot[i] = t6_dot;
            let t8 = scratch[i] > 0.0;
            let (state_1, state_1_dot) = if t8 {
                let t9 = x[1];
                let t10 = scratch[i].exp();
                let t10_dot = scratch_dot[i] * t10;
                saved_t2[i] = t10;
                saved_t2_dot[i] = t10_dot;
                (state * t9 + t10, t10_dot + (state_dot * t9 + x_dot[1] * state))
            } else {
                let t11 = 1.0 + state * state;
                let t12 = x[2] / t11;
                let t13 = 1.0 / t11;
                (
                    state.sin() - t12,
                    state_dot * (state.cos() + 2.0 * (t12 * t13 * state))
                        - x_dot[2] * t13,
                )
            };
            saved_state[i] = state;
            saved_state_dot[i] = state_dot;
            saved_t3[i] = t6;
            saved_t3_dot[i] = t6_dot;
            saved_t4[i] = t8;
            state = state_1;
            state_dot = state_1_dot;
        }
        let ((t14, t14_dot), product_pullback) = product::__vjp_jvp_with_lanes(
            x[1],
            x_dot[1],
            x[2],
            x_dot[2],
        );
        let ((t15, t15_dot), valley_pullback) = valley::__vjp_jvp_with_lanes(w, w_dot);
        let out = state * t14 + t15;
        let out_dot = ::chainrule::__private::lanes::zero_mul(state_dot, t14)
            + ::chainrule::__private::lanes::strong_mul(t14_dot, state) + t15_dot;
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
                w: &[f64],
                d_w: &mut [f64],
                w_dot: &[::chainrule::Lanes<f64, __LANES>],
                d_w_dot: &mut [::chainrule::Lanes<f64, __LANES>],
                _: &mut [f64],
                _: &mut [::chainrule::Lanes<f64, __LANES>]|
            {
                let mut d_x = [0.0; 3];
                let mut d_x_dot = [::chainrule::__private::lanes::zero::<
                    f64,
                    __LANES,
                >(); 3];
                let mut d_scratch = ::chainrule::__private::vec![0.0; len];
                let mut d_scratch_dot = ::chainrule::__private::vec![
                    ::chainrule::__private::lanes::zero:: < f64, __LANES > (); len
                ];
                let t16 = w.len();
                valley_pullback((d_out, d_out_dot), w, &mut *d_w, w_dot, &mut *d_w_dot);
                let d_t14 = d_out * state;
                let d_t14_dot = d_out_dot * state + state_dot * d_out;
                let (d_t17, d_t18_dot, d_t19, d_t20_dot) = product_pullback((
                    d_t14,
                    d_t14_dot,
                ));
                d_x[2] += d_t19;
                d_x_dot[2] += d_t20_dot;
                d_x[1] += d_t17;
                d_x_dot[1] += d_t18_dot;
                let mut d_state = d_out * t14;
                let mut d_state_dot = ::chainrule::__private::lanes::zero_mul(
                    d_out_dot,
                    t14,
                ) + ::chainrule::__private::lanes::strong_mul(t14_dot, d_out);
                for i in (0..t16).rev() {
                    ::chainrule::__private::lanes::in_order();
                    let state_2 = saved_state[i];
                    let state_dot_1 = saved_state_dot[i];
                    let t6 = saved_t3[i];
                    let t5 = w[i];
                    let t6_dot_1 = saved_t3_dot[i];
                    let t5_dot = w_dot[i];
                    let (t32, t33_dot) = if saved_t4[i] {
                        let t10 = saved_t2[i];
                        let t9 = x[1];
                        let d_t21 = d_state * t10;
                        let d_t22_dot = ::chainrule::__private::lanes::strong_mul(
                            d_state_dot,
                            t10,
                        )
                            + ::chainrule::__private::lanes::zero_mul(
                                saved_t2_dot[i],
                                d_state,
                            );
                        d_scratch[i] += d_t21;
                        d_scratch_dot[i] += d_t22_dot;
                        let d_t9 = d_state * state_2;
                        let d_t9_dot = ::chainrule::__private::lanes::strong_mul(
                            d_state_dot,
                            state_2,
                        )
                            + ::chainrule::__private::lanes::zero_mul(
                                state_dot_1,
                                d_state,
                            );
                        d_x[1] += d_t9;
                        d_x_dot[1] += d_t9_dot;
                        (
                            d_state * t9,
                            ::chainrule::__private::lanes::strong_mul(d_state_dot, t9)
                                + ::chainrule::__private::lanes::zero_mul(x_dot[1], d_state),
                        )
                    } else {
                        let t23 = 1.0 / (1.0 + state_2 * state_2);
                        let t24 = t23 * t23;
                        let t25_dot = -(state_dot_1 * (2.0 * (t24 * state_2)));
                        let d_t26 = -(d_state * t23);
                        let d_t27_dot = -(::chainrule::__private::lanes::strong_mul(
                            d_state_dot,
                            t23,
                        ) + ::chainrule::__private::lanes::zero_mul(t25_dot, d_state));
                        let t28 = x[2] * t23;
                        let t29 = t28 * t23;
                        let d_t11 = d_state * t29;
                        let d_t11_dot = ::chainrule::__private::lanes::strong_mul(
                            d_state_dot,
                            t29,
                        )
                            + ::chainrule::__private::lanes::zero_mul(
                                x_dot[2] * t24 + t25_dot * (2.0 * t28),
                                d_state,
                            );
                        let t30 = d_t11 * state_2;
                        d_x[2] += d_t26;
                        d_x_dot[2] += d_t27_dot;
                        let t31 = state_2.cos();
                        (
                            t30 + t30 + d_state * t31,
                            ::chainrule::__private::lanes::strong_mul(d_state_dot, t31)
                                + ::chainrule::__private::lanes::zero_mul(
                                    -(state_dot_1 * state_2.sin()),
                                    d_state,
                                )
                                + (::chainrule::__private::lanes::strong_mul(
                                    d_t11_dot,
                                    state_2,
                                ) * 2.0
                                    + ::chainrule::__private::lanes::zero_mul(
                                        state_dot_1,
                                        d_t11,
                                    ) * 2.0),
                        )
                    };
                    let d_t6 = d_scratch[i];
                    let d_t6_dot = d_scratch_dot[i];
                    d_scratch[i] = 0.0;
                    d_scratch_dot[i] = ::chainrule::__private::lanes::zero();
                    let t34 = 1.0 - t6 * t6;
                    let d_t35 = d_t6 * t34;
                    let d_t36_dot = ::chainrule::__private::lanes::strong_mul(
                        d_t6_dot,
                        t34,
                    )
                        + ::chainrule::__private::lanes::zero_mul(
                            -(t6_dot_1 * (2.0 * t6)),
                            d_t6,
                        );
                    let d_t5 = d_t35 * state_2;
                    let d_t5_dot = ::chainrule::__private::lanes::strong_mul(
                        d_t36_dot,
                        state_2,
                    ) + ::chainrule::__private::lanes::zero_mul(state_dot_1, d_t35);
                    d_w[i] += d_t5;
                    d_w_dot[i] += d_t5_dot;
                    d_state = t32 + d_t35 * t5;
                    d_state_dot = t33_dot
                        + ::chainrule::__private::lanes::strong_mul(d_t36_dot, t5)
                        + ::chainrule::__private::lanes::zero_mul(t5_dot, d_t35);
                }
                d_x[0] += d_state;
                d_x_dot[0] += d_state_dot;
                (d_x, d_x_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        w: &[f64],
        w_dot: &[f64],
        scratch: &mut [f64],
        scratch_dot: &mut [f64],
        (d_out, d_out_dot): (f64, f64),
        d_w: &mut [f64],
        d_w_dot: &mut [f64],
        _: &mut [f64],
        _: &mut [f64],
    ) -> ([f64; 3], [f64; 3]) {
        ::chainrule::__private::same_lengths(w_dot.len(), w.len());
        ::chainrule::__private::same_lengths(d_w_dot.len(), w.len());
        use ::core::iter::Iterator as _;
        let len = scratch.len();
        let t1 = w.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_state_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3_dot = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t4 = ::chainrule::__private::vec![false; t1];
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..t1 {
            let t5 = w[i];
            let t6 = (state * t5).tanh();
            let t6_dot = (state_dot * t5 + w_dot[i] * state) * (1.0 - t6 * t6);
            scratch[i] = t6;
            scratch_dot[i] = t6_dot;
            let t7 = scratch[i] > 0.0;
            let (state_1, state_1_dot) = if t7 {
                let t8 = x[1];
                let t9 = scratch[i].exp();
                let t9_dot = scratch_dot[i] * t9;
                saved_t2[i] = t9;
                saved_t2_dot[i] = t9_dot;
                (state * t8 + t9, state_dot * t8 + x_dot[1] * state + t9_dot)
            } else {
                let t10 = 1.0 + state * state;
                let t11 = x[2] / t10;
                let t12 = 1.0 / t10;
                (
                    state.sin() - t11,
                    state_dot * state.cos()
                        - (x_dot[2] * t12
                            - (state_dot * state + state_dot * state) * (t11 * t12)),
                )
            };
            saved_state[i] = state;
            saved_state_dot[i] = state_dot;
            saved_t3[i] = t6;
            saved_t3_dot[i] = t6_dot;
            saved_t4[i] = t7;
            state = state_1;
            state_dot = state_1_dot;
        }
        let ((t13, t13_dot), product_pullback) = product::__vjp_jvp(
            x[1],
            x_dot[1],
            x[2],
            x_dot[2],
        );
        let ((t14, t14_dot), valley_pullback) = valley::__vjp_jvp(w, w_dot);
        let out = state * t13 + t14;
        let out_dot = ::chainrule::__private::zero_mul(state_dot, t13)
            + ::chainrule::__private::strong_mul(t13_dot, state) + t14_dot;
        let mut d_x = [0.0; 3];
        let mut d_x_dot = [0.0; 3];
        let mut d_scratch = ::chainrule::__private::vec![0.0; len];
        let mut d_scratch_dot = ::chainrule::__private::vec![0.0; len];
        let t15 = w.len();
        valley_pullback((1.0, 0.0), w, &mut *d_w, w_dot, &mut *d_w_dot);
        let d_t13 = 1.0 * state;
        let d_t13_dot = state_dot * 1.0;
        let (d_t16, d_t17_dot, d_t18, d_t19_dot) = product_pullback((d_t13, d_t13_dot));
        d_x[2] += d_t18;
        d_x_dot[2] += d_t19_dot;
        d_x[1] += d_t16;
        d_x_dot[1] += d_t17_dot;
        let mut d_state = 1.0 * t13;
        let mut d_state_dot = t13_dot * 1.0;
        for i in (0..t15).rev() {
            let state_2 = saved_state[i];
            let state_dot_1 = saved_state_dot[i];
            let t6 = saved_t3[i];
            let t5 = w[i];
            let t6_dot_1 = saved_t3_dot[i];
            let t5_dot = w_dot[i];
            let (t33, t34_dot) = if saved_t4[i] {
                let t9 = saved_t2[i];
                let t8 = x[1];
                let d_t20 = d_state * t9;
                let d_t21_dot = ::chainrule::__private::strong_mul(d_state_dot, t9)
                    + ::chainrule::__private::zero_mul(saved_t2_dot[i], d_state);
                d_scratch[i] += d_t20;
                d_scratch_dot[i] += d_t21_dot;
                let d_t8 = d_state * state_2;
                let d_t8_dot = ::chainrule::__private::strong_mul(d_state_dot, state_2)
                    + ::chainrule::__private::zero_mul(state_dot_1, d_state);
                d_x[1] += d_t8;
                d_x_dot[1] += d_t8_dot;
                (
                    d_state * t8,
                    ::chainrule::__private::strong_mul(d_state_dot, t8)
                        + ::chainrule::__private::zero_mul(x_dot[1], d_state),
                )
            } else {
                let t22 = x[2];
                let t23_dot = state_dot_1 * state_2;
                let t24 = 1.0 / (1.0 + state_2 * state_2);
                let t25_dot = -((t23_dot + t23_dot) * (t24 * t24));
                let d_t26 = -(d_state * t24);
                let d_t27_dot = -(::chainrule::__private::strong_mul(d_state_dot, t24)
                    + ::chainrule::__private::zero_mul(t25_dot, d_state));
                let t28 = t22 * t24;
                let t29 = t28 * t24;
                let d_t10 = d_state * t29;
                let d_t10_dot = ::chainrule::__private::strong_mul(d_state_dot, t29)
                    + ::chainrule::__private::zero_mul(
                        (x_dot[2] * t24 + t25_dot * t22) * t24 + t25_dot * t28,
                        d_state,
                    );
                let t30 = d_t10 * state_2;
                let t31_dot = ::chainrule::__private::strong_mul(d_t10_dot, state_2)
                    + ::chainrule::__private::zero_mul(state_dot_1, d_t10);
                d_x[2] += d_t26;
                d_x_dot[2] += d_t27_dot;
                let t32 = state_2.cos();
                (
                    t30 + t30 + d_state * t32,
                    t31_dot + t31_dot
                        + (::chainrule::__private::strong_mul(d_state_dot, t32)
                            + ::chainrule::__private::zero_mul(
                                -(state_dot_1 * state_2.sin()),
                                d_state,
                            )),
                )
            };
            let d_t6 = d_scratch[i];
            let d_t6_dot = d_scratch_dot[i];
            d_scratch[i] = 0.0;
            d_scratch_dot[i] = 0.0;
            let t35_dot = t6_dot_1 * t6;
            let t36 = 1.0 - t6 * t6;
            let d_t37 = d_t6 * t36;
            let d_t38_dot = ::chainrule::__private::strong_mul(d_t6_dot, t36)
                + ::chainrule::__private::zero_mul(-(t35_dot + t35_dot), d_t6);
            let d_t5 = d_t37 * state_2;
            let d_t5_dot = ::chainrule::__private::strong_mul(d_t38_dot, state_2)
                + ::chainrule::__private::zero_mul(state_dot_1, d_t37);
            d_w[i] += d_t5;
            d_w_dot[i] += d_t5_dot;
            d_state = t33 + d_t37 * t5;
            d_state_dot = t34_dot
                + (::chainrule::__private::strong_mul(d_t38_dot, t5)
                    + ::chainrule::__private::zero_mul(t5_dot, d_t37));
        }
        d_x[0] += d_state;
        d_x_dot[0] += d_state_dot;
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp_with_lanes<const __LANES: usize>(
        x: [f64; 3],
        x_dot: [::chainrule::Lanes<f64, __LANES>; 3],
        w: &[f64],
        w_dot: &[::chainrule::Lanes<f64, __LANES>],
        scratch: &mut [f64],
        scratch_dot: &mut [::chainrule::Lanes<f64, __LANES>],
        (d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
        d_w: &mut [f64],
        d_w_dot: &mut [::chainrule::Lanes<f64, __LANES>],
        _: &mut [f64],
        _: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> ([f64; 3], [::chainrule::Lanes<f64, __LANES>; 3]) {
        ::chainrule::__private::same_lengths(w_dot.len(), w.len());
        ::chainrule::__private::same_lengths(d_w_dot.len(), w.len());
        use ::core::iter::Iterator as _;
        let len = scratch.len();
        let t1 = w.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t2_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_state: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_state_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero(); t1
        ];
        let mut saved_t4 = ::chainrule::__private::vec![false; t1];
        let mut state = x[0];
        let mut state_dot = x_dot[0];
        for i in 0..t1 {
            let t5 = w[i];
            let t6 = (state * t5).tanh();
            let t7 = 1.0 - t6 * t6;
            let t6_dot = state_dot * (t7 * t5) + w_dot[i] * (t7 * state);
            scratch[i] = t6;
            scratch_dot[i] = t6_dot;
            let t8 = scratch[i] > 0.0;
            let (state_1, state_1_dot) = if t8 {
                let t9 = x[1];
                let t10 = scratch[i].exp();
                let t10_dot = scratch_dot[i] * t10;
                saved_t2[i] = t10;
                saved_t2_dot[i] = t10_dot;
                (state * t9 + t10, t10_dot + (state_dot * t9 + x_dot[1] * state))
            } else {
                let t11 = 1.0 + state * state;
                let t12 = x[2] / t11;
                let t13 = 1.0 / t11;
                (
                    state.sin() - t12,
                    state_dot * (state.cos() + 2.0 * (t12 * t13 * state))
                        - x_dot[2] * t13,
                )
            };
            saved_state[i] = state;
            saved_state_dot[i] = state_dot;
            saved_t3[i] = t6;
            saved_t3_dot[i] = t6_dot;
            saved_t4[i] = t8;
            state = state_1;
            state_dot = state_1_dot;
        }
        let ((t14, t14_dot), product_pullback) = product::__vjp_jvp_with_lanes(
            x[1],
            x_dot[1],
            x[2],
            x_dot[2],
        );
        let ((t15, t15_dot), valley_pullback) = valley::__vjp_jvp_with_lanes(w, w_dot);
        let out = state * t14 + t15;
        let out_dot = ::chainrule::__private::lanes::zero_mul(state_dot, t14)
            + ::chainrule::__private::lanes::strong_mul(t14_dot, state) + t15_dot;
        let mut d_x = [0.0; 3];
        let mut d_x_dot = [::chainrule::__private::lanes::zero::<f64, __LANES>(); 3];
        let mut d_scratch = ::chainrule::__private::vec![0.0; len];
        let mut d_scratch_dot = ::chainrule::__private::vec![
            ::chainrule::__private::lanes::zero:: < f64, __LANES > (); len
        ];
        let t16 = w.len();
        valley_pullback(
            (1.0, ::chainrule::__private::lanes::zero()),
            w,
            &mut *d_w,
            w_dot,
            &mut *d_w_dot,
        );
        let d_t14 = 1.0 * state;
        let d_t14_dot = state_dot * 1.0;
        let (d_t17, d_t18_dot, d_t19, d_t20_dot) = product_pullback((d_t14, d_t14_dot));
        d_x[2] += d_t19;
        d_x_dot[2] += d_t20_dot;
        d_x[1] += d_t17;
        d_x_dot[1] += d_t18_dot;
        let mut d_state = 1.0 * t14;
        let mut d_state_dot = t14_dot * 1.0;
        for i in (0..t16).rev() {
            ::chainrule::__private::lanes::in_order();
            let state_2 = saved_state[i];
            let state_dot_1 = saved_state_dot[i];
            let t6 = saved_t3[i];
            let t5 = w[i];
            let t6_dot_1 = saved_t3_dot[i];
            let t5_dot = w_dot[i];
            let (t32, t33_dot) = if saved_t4[i] {
                let t10 = saved_t2[i];
                let t9 = x[1];
                let d_t21 = d_state * t10;
                let d_t22_dot = ::chainrule::__private::lanes::strong_mul(
                    d_state_dot,
                    t10,
                ) + ::chainrule::__private::lanes::zero_mul(saved_t2_dot[i], d_state);
                d_scratch[i] += d_t21;
                d_scratch_dot[i] += d_t22_dot;
                let d_t9 = d_state * state_2;
                let d_t9_dot = ::chainrule::__private::lanes::strong_mul(
                    d_state_dot,
                    state_2,
                ) + ::chainrule::__private::lanes::zero_mul(state_dot_1, d_state);
                d_x[1] += d_t9;
                d_x_dot[1] += d_t9_dot;
                (
                    d_state * t9,
                    ::chainrule::__private::lanes::strong_mul(d_state_dot, t9)
                        + ::chainrule::__private::lanes::zero_mul(x_dot[1], d_state),
                )
            } else {
                let t23 = 1.0 / (1.0 + state_2 * state_2);
                let t24 = t23 * t23;
                let t25_dot = -(state_dot_1 * (2.0 * (t24 * state_2)));
                let d_t26 = -(d_state * t23);
                let d_t27_dot = -(::chainrule::__private::lanes::strong_mul(
                    d_state_dot,
                    t23,
                ) + ::chainrule::__private::lanes::zero_mul(t25_dot, d_state));
                let t28 = x[2] * t23;
                let t29 = t28 * t23;
                let d_t11 = d_state * t29;
                let d_t11_dot = ::chainrule::__private::lanes::strong_mul(
                    d_state_dot,
                    t29,
                )
                    + ::chainrule::__private::lanes::zero_mul(
                        x_dot[2] * t24 + t25_dot * (2.0 * t28),
                        d_state,
                    );
                let t30 = d_t11 * state_2;
                d_x[2] += d_t26;
                d_x_dot[2] += d_t27_dot;
                let t31 = state_2.cos();
                (
                    t30 + t30 + d_state * t31,
                    ::chainrule::__private::lanes::strong_mul(d_state_dot, t31)
                        + ::chainrule::__private::lanes::zero_mul(
                            -(state_dot_1 * state_2.sin()),
                            d_state,
                        )
                        + (::chainrule::__private::lanes::strong_mul(d_t11_dot, state_2)
                            * 2.0
                            + ::chainrule::__private::lanes::zero_mul(state_dot_1, d_t11)
                                * 2.0),
                )
            };
            let d_t6 = d_scratch[i];
            let d_t6_dot = d_scratch_dot[i];
            d_scratch[i] = 0.0;
            d_scratch_dot[i] = ::chainrule::__private::lanes::zero();
            let t34 = 1.0 - t6 * t6;
            let d_t35 = d_t6 * t34;
            let d_t36_dot = ::chainrule::__private::lanes::strong_mul(d_t6_dot, t34)
                + ::chainrule::__private::lanes::zero_mul(
                    -(t6_dot_1 * (2.0 * t6)),
                    d_t6,
                );
            let d_t5 = d_t35 * state_2;
            let d_t5_dot = ::chainrule::__private::lanes::strong_mul(d_t36_dot, state_2)
                + ::chainrule::__private::lanes::zero_mul(state_dot_1, d_t35);
            d_w[i] += d_t5;
            d_w_dot[i] += d_t5_dot;
            d_state = t32 + d_t35 * t5;
            d_state_dot = t33_dot
                + ::chainrule::__private::lanes::strong_mul(d_t36_dot, t5)
                + ::chainrule::__private::lanes::zero_mul(t5_dot, d_t35);
        }
        d_x[0] += d_state;
        d_x_dot[0] += d_state_dot;
        (d_x, d_x_dot)
    }
    /// The gradient of `wandering`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: [f64; 3],
        w: &[f64],
        scratch: &mut [f64],
        x_dot: [f64; 3],
        w_dot: &[f64],
    ) -> (
        ([f64; 3], ::chainrule::__private::Vec<f64>),
        ([f64; 3], ::chainrule::__private::Vec<f64>),
    ) {
        ::chainrule::__private::same_lengths(w_dot.len(), w.len());
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_dot = ::chainrule::__private::zeros_like(w);
        let mut scratch_dot = ::chainrule::__private::zeros_like(&*scratch);
        let mut d_scratch = ::chainrule::__private::zeros_like(&*scratch);
        let mut d_scratch_dot = ::chainrule::__private::zeros_like(&*scratch);
        let (d_x, d_x_dot) = Self::__hvp(
            x,
            x_dot,
            w,
            w_dot,
            scratch,
            &mut scratch_dot,
            (1.0, 0.0),
            &mut d_w,
            &mut d_w_dot,
            &mut d_scratch,
            &mut d_scratch_dot,
        );
        ((d_x, d_w), (d_x_dot, d_w_dot))
    }
    /// The Hessian of `wandering`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: [f64; 3], w: &[f64], scratch: &mut [f64]) -> ::chainrule::Matrix {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <[f64; 3] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <[f64] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 3],
        >(&x);
        let mut d_w_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(w);
        let mut d_w = ::chainrule::__private::zeros_like(w);
        let mut d_w_product = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(w);
        let mut d_scratch = ::chainrule::__private::zeros_like(&*scratch);
        let mut d_scratch_product = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(&*scratch);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 3]>(&d_x_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_w_lanes);
        let mut hessian = ::chainrule::Matrix::__empty();
        let mut start = 0_usize;
        while start < columns {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 3],
            >(&mut d_x_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64],
            >(&mut d_w_lanes, &mut at);
            ::chainrule::__private::same_lengths(d_w_lanes.len(), w.len());
            ::chainrule::__private::set_zero(&mut d_w_product);
            let mut d_scratch_unused = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&*scratch);
            ::chainrule::__private::set_zero(&mut d_scratch_product);
            let (_, d_x_product) = Self::__hvp_with_lanes::<
                __LANES,
            >(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&d_x_lanes),
                w,
                &d_w_lanes,
                &mut ::chainrule::__private::owned(&*scratch),
                &mut ::core::clone::Clone::clone(&d_scratch_unused),
                (1.0, ::chainrule::__private::lanes::zero()),
                &mut d_w,
                &mut d_w_product,
                &mut d_scratch,
                &mut d_scratch_product,
            );
            let matrix = ::chainrule::__private::jacobian::Target::sized(
                &mut hessian,
                columns,
                columns,
            );
            let mut rows = ::chainrule::__private::jacobian::Rows::symmetric(
                matrix,
                columns,
                start,
                __LANES,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64; 3],
            >(&d_x_product, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64],
            >(&d_w_product, &mut rows);
            start += __LANES;
        }
        hessian
    }
}
impl ::chainrule::__private::TakesMut<2> for wandering {}
impl ::chainrule::__private::SecondOrder for wandering {}

/// The derivatives of the function `product`.
pub enum product {}
impl product {
    /// The result of `product` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x * y;
        let out = t1 * y;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * y;
                let d_x = d_t1 * y;
                let d_y = d_out * t1 + d_t1 * x;
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
        let t1 = x * y;
        let out = t1 * y;
        let out_dot = (x_dot * y + y_dot * x) * y + y_dot * t1;
        (out, out_dot)
    }
    /// The result of `product` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, f64),
        tangents: (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let t1 = x * y;
        let out = t1 * y;
        let out_dot = x_dot * (y * y) + y_dot * (2.0 * t1);
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
        let t1 = x * y;
        let t1_dot = x_dot * y + y_dot * x;
        let out = t1 * y;
        let out_dot = t1_dot * y + y_dot * t1;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t1 = d_out * y;
                let d_t1_dot = d_out_dot * y + y_dot * d_out;
                let d_x = d_t1 * y;
                let d_y = d_out * t1 + d_t1 * x;
                (
                    d_x,
                    d_t1_dot * y + y_dot * d_t1,
                    d_y,
                    d_out_dot * t1 + t1_dot * d_out + (d_t1_dot * x + x_dot * d_t1),
                )
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, ::chainrule::Lanes<f64, __LANES>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::Lanes<f64, __LANES>),
        ) -> (
                f64,
                ::chainrule::Lanes<f64, __LANES>,
                f64,
                ::chainrule::Lanes<f64, __LANES>,
            ) + use<__LANES>,
    ) {
        let t1 = x * y;
        let t1_dot = x_dot * y + y_dot * x;
        let out = t1 * y;
        let out_dot = t1_dot * y + y_dot * t1;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>)| {
                let d_t1 = d_out * y;
                let d_t1_dot = d_out_dot * y + y_dot * d_out;
                let d_x = d_t1 * y;
                let d_y = d_out * t1 + d_t1 * x;
                (
                    d_x,
                    d_t1_dot * y + y_dot * d_t1,
                    d_y,
                    d_out_dot * t1 + t1_dot * d_out + d_t1_dot * x + x_dot * d_t1,
                )
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        (d_out, d_out_dot): (f64, f64),
    ) -> (f64, f64, f64, f64) {
        let t1 = x * y;
        let t1_dot = x_dot * y + y_dot * x;
        let out = t1 * y;
        let out_dot = t1_dot * y + y_dot * t1;
        let d_t1 = 1.0 * y;
        let d_t1_dot = y_dot * 1.0;
        let d_x = d_t1 * y;
        let d_y = 1.0 * t1 + d_t1 * x;
        (
            d_x,
            d_t1_dot * y + y_dot * d_t1,
            d_y,
            t1_dot * 1.0 + (d_t1_dot * x + x_dot * d_t1),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
        (d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>, f64, ::chainrule::Lanes<f64, __LANES>) {
        let t1 = x * y;
        let t1_dot = x_dot * y + y_dot * x;
        let out = t1 * y;
        let out_dot = t1_dot * y + y_dot * t1;
        let d_t1 = 1.0 * y;
        let d_x = d_t1 * y;
        let d_y = 1.0 * t1 + d_t1 * x;
        (d_x, y_dot * (2.0 * d_t1), d_y, t1_dot * 1.0 + y_dot * (x * 1.0) + x_dot * d_t1)
    }
    /// The gradient of `product`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `product`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, y: f64) -> ::chainrule::Matrix {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&x);
        let mut d_y_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&y);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_x_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_y_lanes);
        let mut hessian = ::chainrule::Matrix::__empty();
        let mut start = 0_usize;
        while start < columns {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_x_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_y_lanes, &mut at);
            let (_, d_x_product, _, d_y_product) = Self::__hvp_with_lanes::<
                __LANES,
            >(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&d_x_lanes),
                ::core::clone::Clone::clone(&y),
                ::core::clone::Clone::clone(&d_y_lanes),
                (1.0, ::chainrule::__private::lanes::zero()),
            );
            let matrix = ::chainrule::__private::jacobian::Target::sized(
                &mut hessian,
                columns,
                columns,
            );
            let mut rows = ::chainrule::__private::jacobian::Rows::symmetric(
                matrix,
                columns,
                start,
                __LANES,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&d_x_product, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&d_y_product, &mut rows);
            start += __LANES;
        }
        hessian
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        y: f64,
        x_dot: f64,
        y_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64, f64, f64) + use<>) {
        let out = { Self::__jvp(x, x_dot, y, y_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
                let (d_x_dot, d_x, d_y_dot, d_y) = pullback((d_tangent, d_value));
                (d_x, d_y, d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: f64,
        x_beside: f64,
        y: f64,
        y_beside: f64,
        x_dot: f64,
        x_dot_beside: f64,
        y_dot: f64,
        y_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y_dot,
                        &y_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_dot_beside,
                    ),
            ),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, f64),
        (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((
            1.0,
            ::chainrule::__private::lanes::zero(),
        ));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, (f64, f64)),
        (
            ::chainrule::Lanes<f64, __LANES>,
            (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
        ),
    ) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((
            1.0,
            ::chainrule::__private::lanes::zero(),
        ));
        ((value, (d_x, d_y)), (value_dot, (d_x_dot, d_y_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_beside: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_beside: ::chainrule::Lanes<f64, __LANES>,
        x_dot: f64,
        x_dot_beside: ::chainrule::Lanes<f64, __LANES>,
        y_dot: f64,
        y_dot_beside: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, f64),
        (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            {
                let (mut of_value, mut of_tangent) = ([0.0; __LANES], [0.0; __LANES]);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_x, &x_beside, &mut of_value);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_y, &y_beside, &mut of_value);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_x_dot, &x_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_x, &x_dot_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_y_dot, &y_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_y, &y_dot_beside, &mut of_tangent);
                let rounded = <f64 as ::chainrule::Scalar>::from_f64;
                (
                    ::chainrule::Lanes(of_value.map(rounded)),
                    ::chainrule::Lanes(of_tangent.map(rounded)),
                )
            },
        )
    }
}
impl ::chainrule::__private::SecondOrder for product {}

/// The derivatives of the function `saved_in_an_arm`.
pub enum saved_in_an_arm {}
impl saved_in_an_arm {
    /// The result of `saved_in_an_arm` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut saved_z_before = ::core::option::Option::<f64>::None;
        let mut z = y;
        z += x;
        let t1 = x < 1.0;
        let (t4, trips_1, t3_1) = if t1 {
            let z_before = z;
            let mut sum: f64 = -0.0;
            let mut trips = 0usize;
            for k in 0..2 {
                let t2 = x - z;
                let exits = if t2 < 0.2 {
                    sum += t2;
                    false
                } else {
                    true
                };
                trips += 1;
                if exits {
                    break;
                }
            }
            saved_z_before = ::core::option::Option::Some(z_before);
            (sum * 0.5, trips, 0.0)
        } else {
            let t3 = x.tanh();
            (t3, ::core::default::Default::default(), t3)
        };
        z += t4;
        let t5 = z;
        z = t5.sin();
        let t6 = z;
        let out = t6 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_z = 0.0;
                let d_t6 = d_out * x;
                d_z += d_t6;
                let d_t7 = d_z;
                d_z = 0.0;
                let d_t5 = d_t7 * t5.cos();
                d_z += d_t5;
                let d_t4 = d_z;
                let t8 = d_out * t6;
                let t11 = if t1 {
                    let z_before = *::chainrule::__private::kept(&saved_z_before);
                    let mut d_sum = d_t4 * 0.5;
                    let mut d_x = 0.0;
                    let mut d_t9 = 0.0;
                    for _ in 0..trips_1 {
                        let d_t2 = if (x - z_before) < 0.2 { d_sum } else { 0.0 };
                        let d_t10 = -d_t2;
                        d_x += d_t2;
                        d_t9 += d_t10;
                    }
                    d_z += d_t9;
                    d_x
                } else {
                    d_t4 * (1.0 - t3_1 * t3_1)
                };
                let d_y = d_z;
                let d_x_1 = t8 + t11 + d_z;
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
    /// The gradient of `saved_in_an_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `saved_in_an_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `saved_in_an_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `saved_in_an_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut z = y;
        let mut z_dot = y_dot;
        z += x;
        z_dot += x_dot;
        let (t3, t3_dot) = if x < 1.0 {
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            for k in 0..2 {
                let t1 = x - z;
                let t1_dot = x_dot - z_dot;
                let exits = if t1 < 0.2 {
                    sum += t1;
                    sum_dot += t1_dot;
                    false
                } else {
                    true
                };
                if exits {
                    break;
                }
            }
            (sum * 0.5, sum_dot * 0.5)
        } else {
            let t2 = x.tanh();
            (t2, x_dot * (1.0 - t2 * t2))
        };
        z += t3;
        z_dot += t3_dot;
        let t4 = z;
        z = t4.sin();
        z_dot = z_dot * t4.cos();
        let t5 = z;
        let out = t5 * x;
        let out_dot = z_dot * x + x_dot * t5;
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
        let mut saved_z_before = ::core::option::Option::<f64>::None;
        let mut saved_z_before_dot = ::core::option::Option::<f64>::None;
        let mut z = y;
        let mut z_dot = y_dot;
        z += x;
        z_dot += x_dot;
        let t1 = x < 1.0;
        let (t4, trips_1, t3_1, t4_dot, t3_1_dot) = if t1 {
            let z_before = z;
            let z_before_dot = z_dot;
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            let mut trips = 0usize;
            for k in 0..2 {
                let t2 = x - z;
                let t2_dot = x_dot - z_dot;
                let exits = if t2 < 0.2 {
                    sum += t2;
                    sum_dot += t2_dot;
                    false
                } else {
                    true
                };
                trips += 1;
                if exits {
                    break;
                }
            }
            saved_z_before = ::core::option::Option::Some(z_before);
            saved_z_before_dot = ::core::option::Option::Some(z_before_dot);
            (sum * 0.5, trips, 0.0, sum_dot * 0.5, 0.0)
        } else {
            let t3 = x.tanh();
            let t3_dot = x_dot * (1.0 - t3 * t3);
            (t3, ::core::default::Default::default(), t3, t3_dot, t3_dot)
        };
        z += t4;
        z_dot += t4_dot;
        let t5 = z;
        let t5_dot = z_dot;
        z = t5.sin();
        z_dot = t5_dot * t5.cos();
        let t6 = z;
        let t6_dot = z_dot;
        let out = t6 * x;
        let out_dot = t6_dot * x + x_dot * t6;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let mut d_z = 0.0;
                let mut d_z_dot = 0.0;
                let d_t6 = d_out * x;
                let d_t6_dot = d_out_dot * x + x_dot * d_out;
                d_z += d_t6;
                d_z_dot += d_t6_dot;
                let d_t7 = d_z;
                let d_t8_dot = d_z_dot;
                d_z = 0.0;
                d_z_dot = 0.0;
                let t9 = t5.cos();
                let d_t5 = d_t7 * t9;
                let d_t5_dot = d_t8_dot * t9 + -(t5_dot * t5.sin()) * d_t7;
                d_z += d_t5;
                d_z_dot += d_t5_dot;
                let d_t4 = d_z;
                let d_t4_dot = d_z_dot;
                let t10 = d_out * t6;
                let t11_dot = d_out_dot * t6 + t6_dot * d_out;
                let (t18, t19_dot) = if t1 {
                    let z_before = *::chainrule::__private::kept(&saved_z_before);
                    let z_before_dot_1 = *::chainrule::__private::kept(
                        &saved_z_before_dot,
                    );
                    let mut d_sum = d_t4 * 0.5;
                    let mut d_x = 0.0;
                    let mut d_t12 = 0.0;
                    let mut d_sum_dot = d_t4_dot * 0.5;
                    let mut d_x_dot = 0.0;
                    let mut d_t13_dot = 0.0;
                    for _ in 0..trips_1 {
                        let (d_t2, d_t2_dot) = if (x - z_before) < 0.2 {
                            (d_sum, d_sum_dot)
                        } else {
                            (0.0, 0.0)
                        };
                        let d_t14 = -d_t2;
                        let d_t15_dot = -d_t2_dot;
                        d_x += d_t2;
                        d_t12 += d_t14;
                        d_x_dot += d_t2_dot;
                        d_t13_dot += d_t15_dot;
                    }
                    d_z += d_t12;
                    d_z_dot += d_t13_dot;
                    (d_x, d_x_dot)
                } else {
                    let t16_dot = t3_1_dot * t3_1;
                    let t17 = 1.0 - t3_1 * t3_1;
                    (d_t4 * t17, d_t4_dot * t17 + -(t16_dot + t16_dot) * d_t4)
                };
                let d_y = d_z;
                let d_x_1 = t10 + t18 + d_z;
                (d_x_1, t11_dot + t19_dot + d_z_dot, d_y, d_z_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        (d_out, d_out_dot): (f64, f64),
    ) -> (f64, f64, f64, f64) {
        let mut saved_z_before = ::core::option::Option::<f64>::None;
        let mut saved_z_before_dot = ::core::option::Option::<f64>::None;
        let mut z = y;
        let mut z_dot = y_dot;
        z += x;
        z_dot += x_dot;
        let t1 = x < 1.0;
        let (t4, trips_1, t3_1, t4_dot, t3_1_dot) = if t1 {
            let z_before = z;
            let z_before_dot = z_dot;
            let mut sum: f64 = -0.0;
            let mut sum_dot = 0.0;
            let mut trips = 0usize;
            for k in 0..2 {
                let t2 = x - z;
                let t2_dot = x_dot - z_dot;
                let exits = if t2 < 0.2 {
                    sum += t2;
                    sum_dot += t2_dot;
                    false
                } else {
                    true
                };
                trips += 1;
                if exits {
                    break;
                }
            }
            saved_z_before = ::core::option::Option::Some(z_before);
            saved_z_before_dot = ::core::option::Option::Some(z_before_dot);
            (sum * 0.5, trips, 0.0, sum_dot * 0.5, 0.0)
        } else {
            let t3 = x.tanh();
            let t3_dot = x_dot * (1.0 - t3 * t3);
            (t3, ::core::default::Default::default(), t3, t3_dot, t3_dot)
        };
        z += t4;
        z_dot += t4_dot;
        let t5 = z;
        let t5_dot = z_dot;
        z = t5.sin();
        z_dot = t5_dot * t5.cos();
        let t6 = z;
        let t6_dot = z_dot;
        let out = t6 * x;
        let out_dot = t6_dot * x + x_dot * t6;
        let mut d_z = 0.0;
        let mut d_z_dot = 0.0;
        let d_t6 = 1.0 * x;
        let d_t6_dot = x_dot * 1.0;
        d_z += d_t6;
        d_z_dot += d_t6_dot;
        let d_t7 = d_z;
        let d_t8_dot = d_z_dot;
        d_z = 0.0;
        d_z_dot = 0.0;
        let t9 = t5.cos();
        let d_t5 = d_t7 * t9;
        let d_t5_dot = d_t8_dot * t9 + -(t5_dot * t5.sin()) * d_t7;
        d_z += d_t5;
        d_z_dot += d_t5_dot;
        let d_t4 = d_z;
        let d_t4_dot = d_z_dot;
        let t10 = 1.0 * t6;
        let t11_dot = t6_dot * 1.0;
        let (t18, t19_dot) = if t1 {
            let z_before = *::chainrule::__private::kept(&saved_z_before);
            let z_before_dot_1 = *::chainrule::__private::kept(&saved_z_before_dot);
            let mut d_sum = d_t4 * 0.5;
            let mut d_x = 0.0;
            let mut d_t12 = 0.0;
            let mut d_sum_dot = d_t4_dot * 0.5;
            let mut d_x_dot = 0.0;
            let mut d_t13_dot = 0.0;
            for _ in 0..trips_1 {
                let (d_t2, d_t2_dot) = if (x - z_before) < 0.2 {
                    (d_sum, d_sum_dot)
                } else {
                    (0.0, 0.0)
                };
                let d_t14 = -d_t2;
                let d_t15_dot = -d_t2_dot;
                d_x += d_t2;
                d_t12 += d_t14;
                d_x_dot += d_t2_dot;
                d_t13_dot += d_t15_dot;
            }
            d_z += d_t12;
            d_z_dot += d_t13_dot;
            (d_x, d_x_dot)
        } else {
            let t16_dot = t3_1_dot * t3_1;
            let t17 = 1.0 - t3_1 * t3_1;
            (d_t4 * t17, d_t4_dot * t17 + -(t16_dot + t16_dot) * d_t4)
        };
        let d_y = d_z;
        let d_x_1 = t10 + t18 + d_z;
        (d_x_1, t11_dot + t19_dot + d_z_dot, d_y, d_z_dot)
    }
    /// The gradient of `saved_in_an_arm`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `saved_in_an_arm`: a row and a column for each float of the differentiated arguments, in order.
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        y: f64,
        x_dot: f64,
        y_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64, f64, f64) + use<>) {
        let out = { Self::__jvp(x, x_dot, y, y_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
                let (d_x_dot, d_x, d_y_dot, d_y) = pullback((d_tangent, d_value));
                (d_x, d_y, d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: f64,
        x_beside: f64,
        y: f64,
        y_beside: f64,
        x_dot: f64,
        x_dot_beside: f64,
        y_dot: f64,
        y_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y_dot,
                        &y_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for saved_in_an_arm {}

/// The derivatives of the function `mean`.
pub enum mean {}
impl mean {
    /// The result of `mean` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> (T, impl ::core::ops::Fn(T) -> ([T; N], T)) {
        let (out, pullback) = Self::__vjp::<T, N>(x, weight);
        (
            out,
            move |d_out: T| {
                let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
                let (d_weight,) = pullback(d_out, x, &mut d_x);
                (d_x, d_weight)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> (T, impl ::core::ops::Fn(T, &[T; N], &mut [T; N]) -> (T,) + use<T, N>) {
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut sum = T::ZERO;
        for k in 0..len {
            let t2 = x[k];
            let t3 = (t2 * weight).sin();
            saved_t1[k] = t3;
            sum += t3 * t2;
        }
        let t4 = T::from_f64(N as f64);
        let out = sum / t4;
        (
            out,
            move |d_out: T, x: &[T; N], d_x: &mut [T; N]| {
                let len = x.len();
                let d_sum = ::chainrule::__private::zero_mul(
                    d_out,
                    <T as ::chainrule::Scalar>::ONE / t4,
                );
                let mut d_weight = <T as ::chainrule::Scalar>::ZERO;
                for k in 0..len {
                    let t2 = x[k];
                    let d_t3 = d_sum * t2;
                    let d_t5 = d_t3 * (t2 * weight).cos();
                    let d_weight_1 = d_t5 * t2;
                    let d_t2 = d_sum * saved_t1[k] + d_t5 * weight;
                    d_x[k] += d_t2;
                    d_weight += d_weight_1;
                }
                (d_weight,)
            },
        )
    }
    /// The gradient of `mean`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar, const N: usize>(x: &[T; N], weight: T) -> ([T; N], T) {
        let (_, pullback) = Self::__vjp::<T, N>(x, weight);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let (d_weight,) = pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        (d_x, d_weight)
    }
    /// The value of `mean` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> (T, ([T; N], T)) {
        let (value, pullback) = Self::__vjp::<T, N>(x, weight);
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let (d_weight,) = pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x);
        (value, (d_x, d_weight))
    }
    /// The value of `mean`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
        d_x: &mut [T; N],
        d_weight: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T, N>(x, weight);
        let (d_weight_added,) = pullback(<T as ::chainrule::Scalar>::ONE, x, d_x);
        *d_weight += d_weight_added;
        value
    }
    /// The result of `mean` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar, const N: usize>(
        args: (&[T; N], T),
        tangents: (&[T; N], T),
    ) -> (T, T) {
        let (x, weight) = args;
        let (x_dot, weight_dot) = tangents;
        Self::__jvp::<T, N>(x, x_dot, weight, weight_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_dot: &[T; N],
        weight: T,
        weight_dot: T,
    ) -> (T, T) {
        let len = x.len();
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let t2 = t1 * weight;
            let t3 = t2.sin();
            sum += t3 * t1;
            sum_dot += (t1_dot * weight + weight_dot * t1) * t2.cos() * t1 + t1_dot * t3;
        }
        let t4 = T::from_f64(N as f64);
        let out = sum / t4;
        let out_dot = ::chainrule::__private::zero_mul(
            sum_dot,
            <T as ::chainrule::Scalar>::ONE / t4,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_dot: &[T; N],
        weight: T,
        weight_dot: T,
    ) -> (
        (T, T),
        impl ::core::ops::Fn(
            (T, T),
            &[T; N],
            &mut [T; N],
            &[T; N],
            &mut [T; N],
        ) -> (T, T) + use<T, N>,
    ) {
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut saved_t1_dot = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in 0..len {
            let t2 = x[k];
            let t2_dot = x_dot[k];
            let t3 = t2 * weight;
            let t4 = t3.sin();
            let t4_dot = (t2_dot * weight + weight_dot * t2) * t3.cos();
            saved_t1[k] = t4;
            saved_t1_dot[k] = t4_dot;
            sum += t4 * t2;
            sum_dot += t4_dot * t2 + t2_dot * t4;
        }
        let t5 = T::from_f64(N as f64);
        let out = sum / t5;
        let out_dot = ::chainrule::__private::zero_mul(
            sum_dot,
            <T as ::chainrule::Scalar>::ONE / t5,
        );
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (T, T),
                x: &[T; N],
                d_x: &mut [T; N],
                x_dot: &[T; N],
                d_x_dot: &mut [T; N]|
            {
                let len = x.len();
                let t6 = <T as ::chainrule::Scalar>::ONE / t5;
                let d_sum = ::chainrule::__private::zero_mul(d_out, t6);
                let d_sum_dot = ::chainrule::__private::zero_mul(d_out_dot, t6);
                let mut d_weight = <T as ::chainrule::Scalar>::ZERO;
                let mut d_weight_dot = <T as ::chainrule::Scalar>::ZERO;
                for k in 0..len {
                    let t4 = saved_t1[k];
                    let t2 = x[k];
                    let t2_dot_1 = x_dot[k];
                    let t3 = t2 * weight;
                    let d_t4 = d_sum * t2;
                    let d_t4_dot = ::chainrule::__private::strong_mul(d_sum_dot, t2)
                        + ::chainrule::__private::zero_mul(t2_dot_1, d_sum);
                    let t7 = t3.cos();
                    let d_t3 = d_t4 * t7;
                    let d_t3_dot = ::chainrule::__private::strong_mul(d_t4_dot, t7)
                        + ::chainrule::__private::zero_mul(
                            -((t2_dot_1 * weight + weight_dot * t2) * t3.sin()),
                            d_t4,
                        );
                    let d_weight_1 = d_t3 * t2;
                    let d_weight_dot_1 = ::chainrule::__private::strong_mul(d_t3_dot, t2)
                        + ::chainrule::__private::zero_mul(t2_dot_1, d_t3);
                    let d_t2 = d_sum * t4 + d_t3 * weight;
                    let d_t2_dot = ::chainrule::__private::strong_mul(d_sum_dot, t4)
                        + ::chainrule::__private::zero_mul(saved_t1_dot[k], d_sum)
                        + (::chainrule::__private::strong_mul(d_t3_dot, weight)
                            + ::chainrule::__private::zero_mul(weight_dot, d_t3));
                    d_x[k] += d_t2;
                    d_x_dot[k] += d_t2_dot;
                    d_weight += d_weight_1;
                    d_weight_dot += d_weight_dot_1;
                }
                (d_weight, d_weight_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_dot: &[T; N],
        weight: T,
        weight_dot: T,
        (d_out, d_out_dot): (T, T),
        d_x: &mut [T; N],
        d_x_dot: &mut [T; N],
    ) -> (T, T) {
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut saved_t1_dot = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; len
        ];
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in 0..len {
            let t2 = x[k];
            let t2_dot = x_dot[k];
            let t3 = t2 * weight;
            let t4 = t3.sin();
            let t4_dot = (t2_dot * weight + weight_dot * t2) * t3.cos();
            saved_t1[k] = t4;
            saved_t1_dot[k] = t4_dot;
            sum += t4 * t2;
            sum_dot += t4_dot * t2 + t2_dot * t4;
        }
        let t5 = T::from_f64(N as f64);
        let out = sum / t5;
        let out_dot = ::chainrule::__private::zero_mul(
            sum_dot,
            <T as ::chainrule::Scalar>::ONE / t5,
        );
        let len = x.len();
        let d_sum = ::chainrule::__private::zero_mul(
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ONE / t5,
        );
        let mut d_weight = <T as ::chainrule::Scalar>::ZERO;
        let mut d_weight_dot = <T as ::chainrule::Scalar>::ZERO;
        for k in 0..len {
            let t2 = x[k];
            let t2_dot_1 = x_dot[k];
            let t3 = t2 * weight;
            let d_t4 = d_sum * t2;
            let d_t4_dot = ::chainrule::__private::zero_mul(t2_dot_1, d_sum);
            let t6 = t3.cos();
            let d_t3 = d_t4 * t6;
            let d_t3_dot = ::chainrule::__private::strong_mul(d_t4_dot, t6)
                + ::chainrule::__private::zero_mul(
                    -((t2_dot_1 * weight + weight_dot * t2) * t3.sin()),
                    d_t4,
                );
            let d_weight_1 = d_t3 * t2;
            let d_weight_dot_1 = ::chainrule::__private::strong_mul(d_t3_dot, t2)
                + ::chainrule::__private::zero_mul(t2_dot_1, d_t3);
            let d_t2 = d_sum * saved_t1[k] + d_t3 * weight;
            let d_t2_dot = ::chainrule::__private::zero_mul(saved_t1_dot[k], d_sum)
                + (::chainrule::__private::strong_mul(d_t3_dot, weight)
                    + ::chainrule::__private::zero_mul(weight_dot, d_t3));
            d_x[k] += d_t2;
            d_x_dot[k] += d_t2_dot;
            d_weight += d_weight_1;
            d_weight_dot += d_weight_dot_1;
        }
        (d_weight, d_weight_dot)
    }
    /// The gradient of `mean`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
        x_dot: &[T; N],
        weight_dot: T,
    ) -> (([T; N], T), ([T; N], T)) {
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let mut d_x_dot = [<T as ::chainrule::Scalar>::ZERO; N];
        let (d_weight, d_weight_dot) = Self::__hvp::<
            T,
            N,
        >(
            x,
            x_dot,
            weight,
            weight_dot,
            (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
            &mut d_x,
            &mut d_x_dot,
        );
        ((d_x, d_weight), (d_x_dot, d_weight_dot))
    }
    /// The Hessian of `mean`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> ::chainrule::Matrix {
        let d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let d_weight = <T as ::chainrule::Scalar>::ZERO;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[T; N]>(&d_x) {
            let unit = ::chainrule::__private::unit::<[T; N]>(&d_x, at);
            let (_, (d_x_product, d_weight_product)) = Self::hvp::<
                T,
                N,
            >(
                x,
                ::core::clone::Clone::clone(&weight),
                &unit,
                ::core::clone::Clone::clone(&d_weight),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [T; N],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                T,
            >(&d_weight_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<T>(&d_weight) {
            let unit = ::chainrule::__private::unit::<T>(&d_weight, at);
            let (_, (d_x_product, d_weight_product)) = Self::hvp::<
                T,
                N,
            >(
                x,
                ::core::clone::Clone::clone(&weight),
                &d_x,
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [T; N],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                T,
            >(&d_weight_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> (
        ([T; N], T),
        impl ::core::ops::Fn(([T; N], T), &[T; N], &mut [T; N]) -> (T,) + use<T, N>,
    ) {
        let out = Self::grad::<T, N>(x, weight);
        (
            out,
            move |cotangent: ([T; N], T), x: &[T; N], d_x: &mut [T; N]| {
                let (x_dot, weight_dot) = cotangent;
                let second = Self::__vjp_jvp::<T, N>;
                let (_, pullback) = second(x, &x_dot, weight, weight_dot);
                let (_, d_weight_dot) = pullback(
                    (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
                    x,
                    &mut [<T as ::chainrule::Scalar>::ZERO; N],
                    &x_dot,
                    d_x,
                );
                (d_weight_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_dot: &[T; N],
        weight: T,
        weight_dot: T,
    ) -> (([T; N], T), ([T; N], T)) {
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let mut d_x_dot = [<T as ::chainrule::Scalar>::ZERO; N];
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
            N,
        >(x, x_dot, weight, weight_dot);
        let (d_weight, d_weight_dot) = pullback(
            (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
            x,
            &mut d_x,
            x_dot,
            &mut d_x_dot,
        );
        ((d_x, d_weight), (d_x_dot, d_weight_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
    ) -> (
        (T, ([T; N], T)),
        impl ::core::ops::Fn((T, ([T; N], T)), &[T; N], &mut [T; N]) -> (T,) + use<T, N>,
    ) {
        let out = Self::value_and_grad::<T, N>(x, weight);
        (
            out,
            move |cotangent: (T, ([T; N], T)), x: &[T; N], d_x: &mut [T; N]| {
                let (d_value, (x_dot, weight_dot)) = cotangent;
                let second = Self::__vjp_jvp::<T, N>;
                let (_, pullback) = second(x, &x_dot, weight, weight_dot);
                let (_, d_weight_dot) = pullback(
                    (<T as ::chainrule::Scalar>::ONE, d_value),
                    x,
                    &mut [<T as ::chainrule::Scalar>::ZERO; N],
                    &x_dot,
                    d_x,
                );
                (d_weight_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_dot: &[T; N],
        weight: T,
        weight_dot: T,
    ) -> ((T, ([T; N], T)), (T, ([T; N], T))) {
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let mut d_x_dot = [<T as ::chainrule::Scalar>::ZERO; N];
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
            N,
        >(x, x_dot, weight, weight_dot);
        let (d_weight, d_weight_dot) = pullback(
            (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
            x,
            &mut d_x,
            x_dot,
            &mut d_x_dot,
        );
        ((value, (d_x, d_weight)), (value_dot, (d_x_dot, d_weight_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp<T: Scalar, const N: usize>(
        x: &[T; N],
        weight: T,
        x_dot: &[T; N],
        weight_dot: T,
    ) -> (
        (T, T),
        impl ::core::ops::Fn(
            (T, T),
            &[T; N],
            &mut [T; N],
            &[T; N],
            &mut [T; N],
        ) -> (T, T) + use<T, N>,
    ) {
        let out = { Self::__jvp::<T, N>(x, x_dot, weight, weight_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (T, T),
                x: &[T; N],
                d_x: &mut [T; N],
                x_dot: &[T; N],
                d_x_dot: &mut [T; N]|
            {
                let (_, pullback) = Self::__vjp_jvp::<
                    T,
                    N,
                >(x, x_dot, weight, weight_dot);
                let (d_weight_dot, d_weight) = pullback(
                    (d_tangent, d_value),
                    x,
                    d_x_dot,
                    x_dot,
                    d_x,
                );
                (d_weight, d_weight_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp<T: Scalar, const N: usize>(
        x: &[T; N],
        x_beside: &[T; N],
        weight: T,
        weight_beside: T,
        x_dot: &[T; N],
        x_dot_beside: &[T; N],
        weight_dot: T,
        weight_dot_beside: T,
    ) -> ((T, T), (T, T)) {
        let mut d_x = [<T as ::chainrule::Scalar>::ZERO; N];
        let mut d_x_dot = [<T as ::chainrule::Scalar>::ZERO; N];
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
            N,
        >(x, x_dot, weight, weight_dot);
        let (d_weight, d_weight_dot) = pullback(
            (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
            x,
            &mut d_x,
            x_dot,
            &mut d_x_dot,
        );
        let ((d_x, d_weight), (d_x_dot, d_weight_dot)) = (
            (d_x, d_weight),
            (d_x_dot, d_weight_dot),
        );
        (
            (value, value_dot),
            (
                <T as ::chainrule::Scalar>::from_f64(
                    0.0
                        + <[T; N] as ::chainrule::Differentiable>::dot_tangents(
                            &d_x,
                            x_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_weight,
                            &weight_beside,
                        ),
                ),
                <T as ::chainrule::Scalar>::from_f64(
                    0.0
                        + <[T; N] as ::chainrule::Differentiable>::dot_tangents(
                            &d_x_dot,
                            x_beside,
                        )
                        + <[T; N] as ::chainrule::Differentiable>::dot_tangents(
                            &d_x,
                            x_dot_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_weight_dot,
                            &weight_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_weight,
                            &weight_dot_beside,
                        ),
                ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for mean {}

/// The derivatives of the function `of_means`.
pub enum of_means {}
impl of_means {
    /// The result of `of_means` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: [f64; 3],
        y: f32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3], f32)) {
        let (m, mean_pullback) = mean::__vjp(&x, x[0]);
        let t1 = [y, 2.0];
        let (n, mean_pullback_1) = mean::__vjp::<f32, 2>(&t1, y);
        let t2 = n as f64;
        let out = m * t2 + m * m;
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 3];
                let mut d_t1 = [0.0; 2];
                let t3 = d_out * m;
                let d_n = t3 as f32;
                let (t4,) = mean_pullback_1(d_n, &t1, &mut d_t1);
                let d_m = t3 + t3 + d_out * t2;
                let t5 = d_t1[0];
                let (d_t6,) = mean_pullback(d_m, &x, &mut d_x);
                d_x[0] += d_t6;
                let d_y = t4 + t5;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 3],
        y: f32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3], f32) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `of_means`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 3], y: f32) -> ([f64; 3], f32) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_means` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 3], y: f32) -> (f64, ([f64; 3], f32)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_means`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: [f64; 3],
        y: f32,
        d_x: &mut [f64; 3],
        d_y: &mut f32,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        *d_y += d_y_added;
        value
    }
    /// The result of `of_means` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ([f64; 3], f32), tangents: ([f64; 3], f32)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: [f64; 3], x_dot: [f64; 3], y: f32, y_dot: f32) -> (f64, f64) {
        let (m, m_dot) = mean::__jvp(&x, &x_dot, x[0], x_dot[0]);
        let t1 = [y, 2.0];
        let t1_dot = [y_dot, 0.0];
        let (n, n_dot) = mean::__jvp::<f32, 2>(&t1, &t1_dot, y, y_dot);
        let t2 = n as f64;
        let out = m * t2 + m * m;
        let out_dot = ::chainrule::__private::strong_mul(m_dot, t2)
            + ::chainrule::__private::strong_mul(n_dot as f64, m)
            + (::chainrule::__private::strong_mul(m_dot, m)
                + ::chainrule::__private::strong_mul(m_dot, m));
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        y: f32,
        y_dot: f32,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((f64, f64)) -> ([f64; 3], [f64; 3], f32, f32) + use<>,
    ) {
        let ((m, m_dot), mean_pullback) = mean::__vjp_jvp(&x, &x_dot, x[0], x_dot[0]);
        let t1 = [y, 2.0];
        let t1_dot = [y_dot, 0.0];
        let ((n, n_dot), mean_pullback_1) = mean::__vjp_jvp::<
            f32,
            2,
        >(&t1, &t1_dot, y, y_dot);
        let t2 = n as f64;
        let t2_dot = n_dot as f64;
        let out = m * t2 + m * m;
        let out_dot = ::chainrule::__private::strong_mul(m_dot, t2)
            + ::chainrule::__private::strong_mul(t2_dot, m)
            + (::chainrule::__private::strong_mul(m_dot, m)
                + ::chainrule::__private::strong_mul(m_dot, m));
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let mut d_x = [0.0; 3];
                let mut d_x_dot = [0.0; 3];
                let mut d_t1 = [0.0; 2];
                let mut d_t1_dot = [0.0; 2];
                let t3 = d_out * m;
                let t4_dot = ::chainrule::__private::zero_mul(d_out_dot, m)
                    + ::chainrule::__private::strong_mul(m_dot, d_out);
                let d_n = t3 as f32;
                let d_n_dot = t4_dot as f32;
                let (t5, t6_dot) = mean_pullback_1(
                    (d_n, d_n_dot),
                    &t1,
                    &mut d_t1,
                    &t1_dot,
                    &mut d_t1_dot,
                );
                let d_m = t3 + t3 + d_out * t2;
                let d_m_dot = t4_dot + t4_dot
                    + (::chainrule::__private::zero_mul(d_out_dot, t2)
                        + ::chainrule::__private::strong_mul(t2_dot, d_out));
                let t7 = d_t1[0];
                let t8_dot = d_t1_dot[0];
                let (d_t9, d_t10_dot) = mean_pullback(
                    (d_m, d_m_dot),
                    &x,
                    &mut d_x,
                    &x_dot,
                    &mut d_x_dot,
                );
                d_x[0] += d_t9;
                d_x_dot[0] += d_t10_dot;
                let d_y = t5 + t7;
                (d_x, d_x_dot, d_y, t6_dot + t8_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        y: f32,
        y_dot: f32,
        (d_out, d_out_dot): (f64, f64),
    ) -> ([f64; 3], [f64; 3], f32, f32) {
        let ((m, m_dot), mean_pullback) = mean::__vjp_jvp(&x, &x_dot, x[0], x_dot[0]);
        let t1 = [y, 2.0];
        let t1_dot = [y_dot, 0.0];
        let ((n, n_dot), mean_pullback_1) = mean::__vjp_jvp::<
            f32,
            2,
        >(&t1, &t1_dot, y, y_dot);
        let t2 = n as f64;
        let t2_dot = n_dot as f64;
        let out = m * t2 + m * m;
        let out_dot = ::chainrule::__private::strong_mul(m_dot, t2)
            + ::chainrule::__private::strong_mul(t2_dot, m)
            + (::chainrule::__private::strong_mul(m_dot, m)
                + ::chainrule::__private::strong_mul(m_dot, m));
        let mut d_x = [0.0; 3];
        let mut d_x_dot = [0.0; 3];
        let mut d_t1 = [0.0; 2];
        let mut d_t1_dot = [0.0; 2];
        let t3 = 1.0 * m;
        let t4_dot = m_dot * 1.0;
        let d_n = t3 as f32;
        let d_n_dot = t4_dot as f32;
        let (t5, t6_dot) = mean_pullback_1(
            (d_n, d_n_dot),
            &t1,
            &mut d_t1,
            &t1_dot,
            &mut d_t1_dot,
        );
        let d_m = t3 + t3 + 1.0 * t2;
        let d_m_dot = t4_dot + t4_dot + t2_dot * 1.0;
        let t7 = d_t1[0];
        let t8_dot = d_t1_dot[0];
        let (d_t9, d_t10_dot) = mean_pullback(
            (d_m, d_m_dot),
            &x,
            &mut d_x,
            &x_dot,
            &mut d_x_dot,
        );
        d_x[0] += d_t9;
        d_x_dot[0] += d_t10_dot;
        let d_y = t5 + t7;
        (d_x, d_x_dot, d_y, t6_dot + t8_dot)
    }
    /// The gradient of `of_means`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: [f64; 3],
        y: f32,
        x_dot: [f64; 3],
        y_dot: f32,
    ) -> (([f64; 3], f32), ([f64; 3], f32)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `of_means`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: [f64; 3], y: f32) -> ::chainrule::Matrix {
        let d_x = [0.0; 3];
        let d_y = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[f64; 3]>(&d_x) {
            let unit = ::chainrule::__private::unit::<[f64; 3]>(&d_x, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&y),
                ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_y),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64; 3],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f32>(&d_y_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f32>(&d_y) {
            let unit = ::chainrule::__private::unit::<f32>(&d_y, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&y),
                ::core::clone::Clone::clone(&d_x),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64; 3],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f32>(&d_y_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: [f64; 3],
        y: f32,
    ) -> (
        ([f64; 3], f32),
        impl ::core::ops::Fn(([f64; 3], f32)) -> ([f64; 3], f32) + use<>,
    )
    where
        for<'kept> [f64; 3]: ::core::clone::Clone,
    {
        let out = Self::grad(::core::clone::Clone::clone(&x), y);
        (
            out,
            move |cotangent: ([f64; 3], f32)| {
                let (x_dot, y_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(
                    ::core::clone::Clone::clone(&x),
                    x_dot,
                    y,
                    y_dot,
                );
                let (_, d_x_dot, _, d_y_dot) = pullback((1.0, 0.0));
                (d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        y: f32,
        y_dot: f32,
    ) -> (([f64; 3], f32), ([f64; 3], f32)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: [f64; 3],
        y: f32,
    ) -> (
        (f64, ([f64; 3], f32)),
        impl ::core::ops::Fn((f64, ([f64; 3], f32))) -> ([f64; 3], f32) + use<>,
    )
    where
        for<'kept> [f64; 3]: ::core::clone::Clone,
    {
        let out = Self::value_and_grad(::core::clone::Clone::clone(&x), y);
        (
            out,
            move |cotangent: (f64, ([f64; 3], f32))| {
                let (d_value, (x_dot, y_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(
                    ::core::clone::Clone::clone(&x),
                    x_dot,
                    y,
                    y_dot,
                );
                let (_, d_x_dot, _, d_y_dot) = pullback((1.0, d_value));
                (d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: [f64; 3],
        x_dot: [f64; 3],
        y: f32,
        y_dot: f32,
    ) -> ((f64, ([f64; 3], f32)), (f64, ([f64; 3], f32))) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        ((value, (d_x, d_y)), (value_dot, (d_x_dot, d_y_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: [f64; 3],
        y: f32,
        x_dot: [f64; 3],
        y_dot: f32,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((f64, f64)) -> ([f64; 3], f32, [f64; 3], f32) + use<>,
    )
    where
        for<'kept> [f64; 3]: ::core::clone::Clone,
    {
        let out = {
            Self::__jvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&x_dot),
                y,
                y_dot,
            )
        };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(
                    ::core::clone::Clone::clone(&x),
                    ::core::clone::Clone::clone(&x_dot),
                    y,
                    y_dot,
                );
                let (d_x_dot, d_x, d_y_dot, d_y) = pullback((d_tangent, d_value));
                (d_x, d_y, d_x_dot, d_y_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: [f64; 3],
        x_beside: [f64; 3],
        y: f32,
        y_beside: f32,
        x_dot: [f64; 3],
        x_dot_beside: [f64; 3],
        y_dot: f32,
        y_dot_beside: f32,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot, d_y, d_y_dot) = pullback((1.0, 0.0));
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            (
                0.0
                    + <[f64; 3] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_beside,
                    )
                    + <f32 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_beside,
                    ),
                0.0
                    + <[f64; 3] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <[f64; 3] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    )
                    + <f32 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y_dot,
                        &y_beside,
                    )
                    + <f32 as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &y_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for of_means {}

