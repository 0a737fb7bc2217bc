/// The derivatives of the function `i1`.
pub enum i1 {}
impl i1 {
    /// The result of `i1` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x * x;
        let t2 = y * y;
        let out = t1 * y + t2 * y;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * y;
                let t3 = d_t2 * y;
                let t4 = d_t2 * x;
                let d_x = t4 + t4;
                let d_y = d_out * t2 + t3 + t3 + d_out * t1;
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
    /// The gradient of `i1`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `i1` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `i1`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `i1` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t2 = y * y;
        let out = t1 * y + t2 * y;
        let out_dot = (x_dot * x + x_dot * x) * y + y_dot * t1
            + ((y_dot * y + y_dot * y) * y + y_dot * t2);
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
        let t2 = y * y;
        let t2_dot = y_dot * y + y_dot * y;
        let out = t1 * y + t2 * y;
        let out_dot = t1_dot * y + y_dot * t1 + (t2_dot * y + y_dot * t2);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t2 = d_out * y;
                let d_t2_dot = d_out_dot * y + y_dot * d_out;
                let t3 = d_t2 * y;
                let t4_dot = d_t2_dot * y + y_dot * d_t2;
                let t5 = d_t2 * x;
                let t6_dot = d_t2_dot * x + x_dot * d_t2;
                let d_x = t5 + t5;
                let d_y = d_out * t2 + t3 + t3 + d_out * t1;
                (
                    d_x,
                    t6_dot + t6_dot,
                    d_y,
                    d_out_dot * t2 + t2_dot * d_out + t4_dot + t4_dot
                        + (d_out_dot * t1 + t1_dot * d_out),
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
        let t2 = y * y;
        let t2_dot = y_dot * y + y_dot * y;
        let out = t1 * y + t2 * y;
        let out_dot = t1_dot * y + y_dot * t1 + (t2_dot * y + y_dot * t2);
        let d_t2 = 1.0 * y;
        let d_t2_dot = y_dot * 1.0;
        let t3 = d_t2 * y;
        let t4_dot = d_t2_dot * y + y_dot * d_t2;
        let t5 = d_t2 * x;
        let t6_dot = d_t2_dot * x + x_dot * d_t2;
        let d_x = t5 + t5;
        let d_y = 1.0 * t2 + t3 + t3 + 1.0 * t1;
        (d_x, t6_dot + t6_dot, d_y, t2_dot * 1.0 + t4_dot + t4_dot + t1_dot * 1.0)
    }
    /// The gradient of `i1`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `i1`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for i1 {}

/// The derivatives of the function `i3`.
pub enum i3 {}
impl i3 {
    /// The result of `i3` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: f64| {
                let mut d_y = ::chainrule::__private::zeros_like(y);
                let (d_x,) = pullback(d_out, y, &mut d_y);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = y.len();
        let mut sum = 3.0 * x;
        for k in 0..len {
            sum -= y[k] * 2.0;
        }
        (
            sum,
            move |d_sum: f64, y: &[f64], d_y: &mut [f64]| {
                let len = y.len();
                for k in 0..len {
                    let d_t1 = -(d_sum * 2.0);
                    d_y[..len][k] += d_t1;
                }
                let d_x = d_sum * 3.0;
                (d_x,)
            },
        )
    }
    /// The gradient of `i3`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_x,) = pullback(1.0, y, &mut d_y);
        (d_x, d_y)
    }
    /// The value of `i3` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        y: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, y);
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let (d_x,) = pullback(1.0, y, &mut d_y);
        (value, (d_x, d_y))
    }
    /// The value of `i3`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: &[f64], d_x: &mut f64, d_y: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added,) = pullback(1.0, y, d_y);
        *d_x += d_x_added;
        value
    }
    /// The result of `i3` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: &[f64], y_dot: &[f64]) -> (f64, f64) {
        let len = y.len();
        let mut sum = 3.0 * x;
        let mut sum_dot = x_dot * 3.0;
        for k in 0..len {
            sum -= y[k] * 2.0;
            sum_dot -= y_dot[k] * 2.0;
        }
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
        y: &[f64],
        y_dot: &[f64],
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
        let len = y.len();
        let mut sum = 3.0 * x;
        let mut sum_dot = x_dot * 3.0;
        for k in 0..len {
            sum -= y[k] * 2.0;
            sum_dot -= y_dot[k] * 2.0;
        }
        (
            (sum, sum_dot),
            move |
                (d_sum, d_sum_dot): (f64, f64),
                y: &[f64],
                d_y: &mut [f64],
                y_dot: &[f64],
                d_y_dot: &mut [f64]|
            {
                let len = y.len();
                for k in 0..len {
                    let d_t1 = -(d_sum * 2.0);
                    let d_t2_dot = -(d_sum_dot * 2.0);
                    d_y[..len][k] += d_t1;
                    d_y_dot[..len][k] += d_t2_dot;
                }
                let d_x = d_sum * 3.0;
                (d_x, d_sum_dot * 3.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        y: &[f64],
        y_dot: &[f64],
        (d_sum, d_sum_dot): (f64, f64),
        d_y: &mut [f64],
        d_y_dot: &mut [f64],
    ) -> (f64, f64) {
        ::chainrule::__private::same_lengths(y_dot.len(), y.len());
        ::chainrule::__private::same_lengths(d_y_dot.len(), y.len());
        let len = y.len();
        let mut sum = 3.0 * x;
        let mut sum_dot = x_dot * 3.0;
        for k in 0..len {
            sum -= y[k] * 2.0;
            sum_dot -= y_dot[k] * 2.0;
        }
        let len = y.len();
        for k in 0..len {
            let d_t1 = -(1.0 * 2.0);
            d_y[..len][k] += d_t1;
        }
        let d_x = 1.0 * 3.0;
        (d_x, 0.0)
    }
    /// The gradient of `i3`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: f64,
        y: &[f64],
        x_dot: f64,
        y_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        ::chainrule::__private::same_lengths(y_dot.len(), y.len());
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let mut d_y_dot = ::chainrule::__private::zeros_like(y);
        let (d_x, d_x_dot) = Self::__hvp(
            x,
            x_dot,
            y,
            y_dot,
            (1.0, 0.0),
            &mut d_y,
            &mut d_y_dot,
        );
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `i3`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, y: &[f64]) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let d_y = ::chainrule::__private::zeros_like(y);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                y,
                ::core::clone::Clone::clone(&unit),
                &d_y,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_y_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<[f64]>(&d_y) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_y, at);
            let (_, (d_x_product, d_y_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                y,
                ::core::clone::Clone::clone(&d_x),
                &unit,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_y_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: f64,
        y: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::grad(x, y);
        (
            out,
            move |
                cotangent: (f64, ::chainrule::__private::Vec<f64>),
                y: &[f64],
                d_y: &mut [f64]|
            {
                let (x_dot, y_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, y, &y_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, 0.0),
                    y,
                    &mut ::chainrule::__private::zeros_like(y),
                    &y_dot,
                    d_y,
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
        y: &[f64],
        y_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let mut d_y_dot = ::chainrule::__private::zeros_like(y);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), y, &mut d_y, y_dot, &mut d_y_dot);
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
        y: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        impl ::core::ops::Fn(
            (f64, (f64, ::chainrule::__private::Vec<f64>)),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, y);
        (
            out,
            move |
                cotangent: (f64, (f64, ::chainrule::__private::Vec<f64>)),
                y: &[f64],
                d_y: &mut [f64]|
            {
                let (d_value, (x_dot, y_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, y, &y_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, d_value),
                    y,
                    &mut ::chainrule::__private::zeros_like(y),
                    &y_dot,
                    d_y,
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
        y: &[f64],
        y_dot: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
    ) {
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let mut d_y_dot = ::chainrule::__private::zeros_like(y);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), y, &mut d_y, y_dot, &mut d_y_dot);
        ((value, (d_x, d_y)), (value_dot, (d_x_dot, d_y_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        y: &[f64],
        x_dot: f64,
        y_dot: &[f64],
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
        let out = { Self::__jvp(x, x_dot, y, y_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                y: &[f64],
                d_y: &mut [f64],
                y_dot: &[f64],
                d_y_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
                let (d_x_dot, d_x) = pullback(
                    (d_tangent, d_value),
                    y,
                    d_y_dot,
                    y_dot,
                    d_y,
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
        y: &[f64],
        y_beside: &[f64],
        x_dot: f64,
        x_dot_beside: f64,
        y_dot: &[f64],
        y_dot_beside: &[f64],
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_y = ::chainrule::__private::zeros_like(y);
        let mut d_y_dot = ::chainrule::__private::zeros_like(y);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, y, y_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0), y, &mut d_y, y_dot, &mut d_y_dot);
        let ((d_x, d_y), (d_x_dot, d_y_dot)) = ((d_x, d_y), (d_x_dot, d_y_dot));
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &::chainrule::__private::owned(y_beside),
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
                        &d_y_dot,
                        &::chainrule::__private::owned(y_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_y,
                        &::chainrule::__private::owned(y_dot_beside),
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for i3 {}

/// The derivatives of the function `i6`.
pub enum i6 {}
impl i6 {
    /// The result of `i6` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(v: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let u = -1e8 * v;
        let t1 = u.tanh();
        let t2 = t1 * u;
        let out = t2 * u;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * u;
                let d_t1 = d_t2 * u;
                let d_u = d_out * t2 + d_t2 * t1 + d_t1 * (1.0 - t1 * t1);
                let d_v = d_u * -1e8;
                d_v
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(v);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `i6`, with the shape of its arguments.
    #[inline]
    pub fn grad(v: f64) -> f64 {
        let (_, pullback) = Self::vjp(v);
        pullback(1.0)
    }
    /// The value of `i6` and its gradient.
    #[inline]
    pub fn value_and_grad(v: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(v);
        (value, pullback(1.0))
    }
    /// The value of `i6`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(v: f64, d_v: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(v);
        let (d_v_added,) = pullback(1.0);
        *d_v += d_v_added;
        value
    }
    /// The result of `i6` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let v = args;
        let v_dot = tangents;
        Self::__jvp(v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(v: f64, v_dot: f64) -> (f64, f64) {
        let u = -1e8 * v;
        let u_dot = v_dot * -1e8;
        let t1 = u.tanh();
        let t2 = t1 * u;
        let out = t2 * u;
        let out_dot = (u_dot * (1.0 - t1 * t1) * u + u_dot * t1) * u + u_dot * t2;
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        v: f64,
        v_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let u = -1e8 * v;
        let u_dot = v_dot * -1e8;
        let t1 = u.tanh();
        let t1_dot = u_dot * (1.0 - t1 * t1);
        let t2 = t1 * u;
        let t2_dot = t1_dot * u + u_dot * t1;
        let out = t2 * u;
        let out_dot = t2_dot * u + u_dot * t2;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t2 = d_out * u;
                let d_t2_dot = d_out_dot * u + u_dot * d_out;
                let d_t1 = d_t2 * u;
                let d_t1_dot = d_t2_dot * u + u_dot * d_t2;
                let t3_dot = t1_dot * t1;
                let t4 = 1.0 - t1 * t1;
                let d_u = d_out * t2 + d_t2 * t1 + d_t1 * t4;
                let d_u_dot = d_out_dot * t2 + t2_dot * d_out
                    + (d_t2_dot * t1 + t1_dot * d_t2)
                    + (d_t1_dot * t4 + -(t3_dot + t3_dot) * d_t1);
                let d_v = d_u * -1e8;
                (d_v, d_u_dot * -1e8)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(v: f64, v_dot: f64, (d_out, d_out_dot): (f64, f64)) -> (f64, f64) {
        let u = -1e8 * v;
        let u_dot = v_dot * -1e8;
        let t1 = u.tanh();
        let t1_dot = u_dot * (1.0 - t1 * t1);
        let t2 = t1 * u;
        let t2_dot = t1_dot * u + u_dot * t1;
        let out = t2 * u;
        let out_dot = t2_dot * u + u_dot * t2;
        let d_t2 = 1.0 * u;
        let d_t2_dot = u_dot * 1.0;
        let d_t1 = d_t2 * u;
        let d_t1_dot = d_t2_dot * u + u_dot * d_t2;
        let t3_dot = t1_dot * t1;
        let t4 = 1.0 - t1 * t1;
        let d_u = 1.0 * t2 + d_t2 * t1 + d_t1 * t4;
        let d_u_dot = t2_dot * 1.0 + (d_t2_dot * t1 + t1_dot * d_t2)
            + (d_t1_dot * t4 + -(t3_dot + t3_dot) * d_t1);
        let d_v = d_u * -1e8;
        (d_v, d_u_dot * -1e8)
    }
    /// The gradient of `i6`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(v: f64, v_dot: f64) -> (f64, f64) {
        let (d_v, d_v_dot) = Self::__hvp(v, v_dot, (1.0, 0.0));
        (d_v, d_v_dot)
    }
    /// The Hessian of `i6`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(v: f64) -> ::chainrule::Matrix {
        let d_v = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_v) {
            let unit = ::chainrule::__private::unit::<f64>(&d_v, at);
            let (_, d_v_product) = Self::hvp(
                ::core::clone::Clone::clone(&v),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_v_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let out = Self::grad(v);
        (
            out,
            move |cotangent: f64| {
                let v_dot = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(v, v_dot);
                let (_, d_v_dot) = pullback((1.0, 0.0));
                (d_v_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(v: f64, v_dot: f64) -> (f64, f64) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(v, v_dot);
        let (d_v, d_v_dot) = pullback((1.0, 0.0));
        (d_v, d_v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        v: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64,) + use<>) {
        let out = Self::value_and_grad(v);
        (
            out,
            move |cotangent: (f64, f64)| {
                let (d_value, v_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(v, v_dot);
                let (_, d_v_dot) = pullback((1.0, d_value));
                (d_v_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(v: f64, v_dot: f64) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(v, v_dot);
        let (d_v, d_v_dot) = pullback((1.0, 0.0));
        ((value, d_v), (value_dot, d_v_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        v: f64,
        v_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let out = { Self::__jvp(v, v_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(v, v_dot);
                let (d_v_dot, d_v) = pullback((d_tangent, d_value));
                (d_v, d_v_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        v: f64,
        v_beside: f64,
        v_dot: f64,
        v_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(v, v_dot);
        let (d_v, d_v_dot) = pullback((1.0, 0.0));
        let (d_v, d_v_dot) = (d_v, d_v_dot);
        (
            (value, value_dot),
            (
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_v,
                        &v_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_v_dot,
                        &v_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_v,
                        &v_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for i6 {}

/// The derivatives of the function `g16_cube`.
pub enum g16_cube {}
impl g16_cube {
    /// The result of `g16_cube` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = g16_cube(x);
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
    /// The gradient of `g16_cube`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g16_cube` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g16_cube`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g16_cube` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = g16_cube(x);
        let partial = 3.0 * x * x;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let out = g16_cube(x);
        let partial = 3.0 * x * x;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let t1 = 3.0 * x;
                let t2 = t1 * x;
                let d_x = ::chainrule::__private::zero_mul(d_out, t2);
                (d_x, d_out_dot * t2 + (x_dot * 3.0 * x + x_dot * t1) * d_out)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(x: f64, x_dot: f64, (d_out, d_out_dot): (f64, f64)) -> (f64, f64) {
        let out = g16_cube(x);
        let partial = 3.0 * x * x;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        let t1 = 3.0 * x;
        let d_x = ::chainrule::__private::zero_mul(1.0, t1 * x);
        (d_x, (x_dot * 3.0 * x + x_dot * t1) * 1.0)
    }
    /// The gradient of `g16_cube`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, x_dot: f64) -> (f64, f64) {
        let (d_x, d_x_dot) = Self::__hvp(x, x_dot, (1.0, 0.0));
        (d_x, d_x_dot)
    }
    /// The Hessian of `g16_cube`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, d_x_product) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let out = Self::grad(x);
        (
            out,
            move |cotangent: f64| {
                let x_dot = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((1.0, 0.0));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64,) + use<>) {
        let out = Self::value_and_grad(x);
        (
            out,
            move |cotangent: (f64, f64)| {
                let (d_value, x_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((1.0, d_value));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(x: f64, x_dot: f64) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        x_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let out = { Self::__jvp(x, x_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot);
                let (d_x_dot, d_x) = pullback((d_tangent, d_value));
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
        x_dot: f64,
        x_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            (
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for g16_cube {}

/// The derivatives of the function `g16`.
pub enum g16 {}
impl g16 {
    /// The result of `g16` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, g16_cube_pullback) = g16_cube::__vjp(2.0 * x);
        let (t2, g16_cube_pullback_1) = g16_cube::__vjp(x);
        let out = t1 + t2;
        (
            out,
            move |d_out: f64| {
                let (t3,) = g16_cube_pullback_1(d_out);
                let (d_t4,) = g16_cube_pullback(d_out);
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
    /// The gradient of `g16`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `g16` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `g16`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `g16` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = g16_cube::__jvp(2.0 * x, x_dot * 2.0);
        let (t2, t2_dot) = g16_cube::__jvp(x, x_dot);
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let ((t1, t1_dot), g16_cube_pullback) = g16_cube::__vjp_jvp(
            2.0 * x,
            x_dot * 2.0,
        );
        let ((t2, t2_dot), g16_cube_pullback_1) = g16_cube::__vjp_jvp(x, x_dot);
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let (t3, t4_dot) = g16_cube_pullback_1((d_out, d_out_dot));
                let (d_t5, d_t6_dot) = g16_cube_pullback((d_out, d_out_dot));
                let d_x = t3 + d_t5 * 2.0;
                (d_x, t4_dot + d_t6_dot * 2.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(x: f64, x_dot: f64, (d_out, d_out_dot): (f64, f64)) -> (f64, f64) {
        let ((t1, t1_dot), g16_cube_pullback) = g16_cube::__vjp_jvp(
            2.0 * x,
            x_dot * 2.0,
        );
        let ((t2, t2_dot), g16_cube_pullback_1) = g16_cube::__vjp_jvp(x, x_dot);
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        let (t3, t4_dot) = g16_cube_pullback_1((1.0, 0.0));
        let (d_t5, d_t6_dot) = g16_cube_pullback((1.0, 0.0));
        let d_x = t3 + d_t5 * 2.0;
        (d_x, t4_dot + d_t6_dot * 2.0)
    }
    /// The gradient of `g16`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, x_dot: f64) -> (f64, f64) {
        let (d_x, d_x_dot) = Self::__hvp(x, x_dot, (1.0, 0.0));
        (d_x, d_x_dot)
    }
    /// The Hessian of `g16`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, d_x_product) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let out = Self::grad(x);
        (
            out,
            move |cotangent: f64| {
                let x_dot = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((1.0, 0.0));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64,) + use<>) {
        let out = Self::value_and_grad(x);
        (
            out,
            move |cotangent: (f64, f64)| {
                let (d_value, x_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((1.0, d_value));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(x: f64, x_dot: f64) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        x_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let out = { Self::__jvp(x, x_dot) };
        (
            out,
            move |(d_value, d_tangent): (f64, f64)| {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot);
                let (d_x_dot, d_x) = pullback((d_tangent, d_value));
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
        x_dot: f64,
        x_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot);
        let (d_x, d_x_dot) = pullback((1.0, 0.0));
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            (
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_beside,
                    ),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &x_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for g16 {}

