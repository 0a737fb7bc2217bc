/// The derivatives of the function `potential`.
pub enum potential {}
impl potential {
    /// The result of `potential` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        at: &[f64; 2],
        depth: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 2], f64)) {
        let (out, pullback) = Self::__vjp(at, depth);
        (
            out,
            move |d_out: f64| {
                let mut d_at = [0.0; 2];
                let (d_depth,) = pullback(d_out, at, &mut d_at);
                (d_at, d_depth)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        at: &[f64; 2],
        depth: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64; 2], &mut [f64; 2]) -> (f64,) + use<>) {
        let x = at[0];
        let y = at[1];
        let t1 = x * x - 1.0;
        let t2 = depth * t1;
        let t3 = y * y;
        let t4 = x + depth;
        let out = t2 * t1 + t3 * t4;
        (
            out,
            move |d_out: f64, at: &[f64; 2], d_at: &mut [f64; 2]| {
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                let t5 = d_t3 * y;
                let d_t2 = d_out * t1;
                let d_t1 = d_out * t2 + d_t2 * depth;
                let t6 = d_t1 * x;
                let d_y = t5 + t5;
                d_at[1] += d_y;
                let d_x = d_t4 + t6 + t6;
                d_at[0] += d_x;
                let d_depth = d_t4 + d_t2 * t1;
                (d_depth,)
            },
        )
    }
    /// The gradient of `potential`, with the shape of its arguments.
    #[inline]
    pub fn grad(at: &[f64; 2], depth: f64) -> ([f64; 2], f64) {
        let (_, pullback) = Self::__vjp(at, depth);
        let mut d_at = [0.0; 2];
        let (d_depth,) = pullback(1.0, at, &mut d_at);
        (d_at, d_depth)
    }
    /// The value of `potential` and its gradient.
    #[inline]
    pub fn value_and_grad(at: &[f64; 2], depth: f64) -> (f64, ([f64; 2], f64)) {
        let (value, pullback) = Self::__vjp(at, depth);
        let mut d_at = [0.0; 2];
        let (d_depth,) = pullback(1.0, at, &mut d_at);
        (value, (d_at, d_depth))
    }
    /// The value of `potential`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        at: &[f64; 2],
        depth: f64,
        d_at: &mut [f64; 2],
        d_depth: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(at, depth);
        let (d_depth_added,) = pullback(1.0, at, d_at);
        *d_depth += d_depth_added;
        value
    }
    /// The result of `potential` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64; 2], f64), tangents: (&[f64; 2], f64)) -> (f64, f64) {
        let (at, depth) = args;
        let (at_dot, depth_dot) = tangents;
        Self::__jvp(at, at_dot, depth, depth_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        at: &[f64; 2],
        at_dot: &[f64; 2],
        depth: f64,
        depth_dot: f64,
    ) -> (f64, f64) {
        let x = at[0];
        let x_dot = at_dot[0];
        let y = at[1];
        let y_dot = at_dot[1];
        let t1_dot = x_dot * x + x_dot * x;
        let t2 = x * x - 1.0;
        let t3 = depth * t2;
        let t4 = y * y;
        let t5 = x + depth;
        let out = t3 * t2 + t4 * t5;
        let out_dot = (depth_dot * t2 + t1_dot * depth) * t2 + t1_dot * t3
            + ((y_dot * y + y_dot * y) * t5 + (x_dot + depth_dot) * t4);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        at: &[f64; 2],
        at_dot: &[f64; 2],
        depth: f64,
        depth_dot: f64,
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
        let x = at[0];
        let x_dot = at_dot[0];
        let y = at[1];
        let y_dot = at_dot[1];
        let t1_dot = x_dot * x + x_dot * x;
        let t2 = x * x - 1.0;
        let t3 = depth * t2;
        let t3_dot = depth_dot * t2 + t1_dot * depth;
        let t4 = y * y;
        let t4_dot = y_dot * y + y_dot * y;
        let t5 = x + depth;
        let t5_dot = x_dot + depth_dot;
        let out = t3 * t2 + t4 * t5;
        let out_dot = t3_dot * t2 + t1_dot * t3 + (t4_dot * t5 + t5_dot * t4);
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                at: &[f64; 2],
                d_at: &mut [f64; 2],
                at_dot: &[f64; 2],
                d_at_dot: &mut [f64; 2]|
            {
                let d_t4 = d_out * t5;
                let d_t4_dot = d_out_dot * t5 + t5_dot * d_out;
                let d_t5 = d_out * t4;
                let d_t5_dot = d_out_dot * t4 + t4_dot * d_out;
                let t6 = d_t4 * y;
                let t7_dot = d_t4_dot * y + y_dot * d_t4;
                let d_t3 = d_out * t2;
                let d_t3_dot = d_out_dot * t2 + t1_dot * d_out;
                let d_t2 = d_out * t3 + d_t3 * depth;
                let d_t2_dot = d_out_dot * t3 + t3_dot * d_out
                    + (d_t3_dot * depth + depth_dot * d_t3);
                let t8 = d_t2 * x;
                let t9_dot = d_t2_dot * x + x_dot * d_t2;
                let d_y = t6 + t6;
                let d_y_dot = t7_dot + t7_dot;
                d_at[1] += d_y;
                d_at_dot[1] += d_y_dot;
                let d_x = d_t5 + t8 + t8;
                let d_x_dot = d_t5_dot + t9_dot + t9_dot;
                d_at[0] += d_x;
                d_at_dot[0] += d_x_dot;
                let d_depth = d_t5 + d_t3 * t2;
                (d_depth, d_t5_dot + (d_t3_dot * t2 + t1_dot * d_t3))
            },
        )
    }
    /// The gradient of `potential`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        at: &[f64; 2],
        depth: f64,
        at_dot: &[f64; 2],
        depth_dot: f64,
    ) -> (([f64; 2], f64), ([f64; 2], f64)) {
        let mut d_at = [0.0; 2];
        let mut d_at_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            at,
            at_dot,
            depth,
            depth_dot,
        );
        let (d_depth, d_depth_dot) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            at_dot,
            &mut d_at_dot,
        );
        ((d_at, d_depth), (d_at_dot, d_depth_dot))
    }
    /// The Hessian of `potential`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(at: &[f64; 2], depth: f64) -> ::chainrule::Matrix {
        let d_at = [0.0; 2];
        let d_depth = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[f64; 2]>(&d_at) {
            let unit = ::chainrule::__private::unit::<[f64; 2]>(&d_at, at);
            let (_, (d_at_product, d_depth_product)) = Self::hvp(
                at,
                ::core::clone::Clone::clone(&depth),
                &unit,
                ::core::clone::Clone::clone(&d_depth),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64; 2],
            >(&d_at_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_depth_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_depth) {
            let unit = ::chainrule::__private::unit::<f64>(&d_depth, at);
            let (_, (d_at_product, d_depth_product)) = Self::hvp(
                at,
                ::core::clone::Clone::clone(&depth),
                &d_at,
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64; 2],
            >(&d_at_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_depth_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        at: &[f64; 2],
        depth: f64,
    ) -> (
        ([f64; 2], f64),
        impl ::core::ops::Fn(([f64; 2], f64), &[f64; 2], &mut [f64; 2]) -> (f64,) + use<>,
    ) {
        let out = Self::grad(at, depth);
        (
            out,
            move |cotangent: ([f64; 2], f64), at: &[f64; 2], d_at: &mut [f64; 2]| {
                let (at_dot, depth_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(at, &at_dot, depth, depth_dot);
                let (_, d_depth_dot) = pullback(
                    (1.0, 0.0),
                    at,
                    &mut [0.0; 2],
                    &at_dot,
                    d_at,
                );
                (d_depth_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        at: &[f64; 2],
        at_dot: &[f64; 2],
        depth: f64,
        depth_dot: f64,
    ) -> (([f64; 2], f64), ([f64; 2], f64)) {
        let mut d_at = [0.0; 2];
        let mut d_at_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            at,
            at_dot,
            depth,
            depth_dot,
        );
        let (d_depth, d_depth_dot) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            at_dot,
            &mut d_at_dot,
        );
        ((d_at, d_depth), (d_at_dot, d_depth_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        at: &[f64; 2],
        depth: f64,
    ) -> (
        (f64, ([f64; 2], f64)),
        impl ::core::ops::Fn(
            (f64, ([f64; 2], f64)),
            &[f64; 2],
            &mut [f64; 2],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(at, depth);
        (
            out,
            move |cotangent: (f64, ([f64; 2], f64)), at: &[f64; 2], d_at: &mut [f64; 2]| {
                let (d_value, (at_dot, depth_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(at, &at_dot, depth, depth_dot);
                let (_, d_depth_dot) = pullback(
                    (1.0, d_value),
                    at,
                    &mut [0.0; 2],
                    &at_dot,
                    d_at,
                );
                (d_depth_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        at: &[f64; 2],
        at_dot: &[f64; 2],
        depth: f64,
        depth_dot: f64,
    ) -> ((f64, ([f64; 2], f64)), (f64, ([f64; 2], f64))) {
        let mut d_at = [0.0; 2];
        let mut d_at_dot = [0.0; 2];
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            at,
            at_dot,
            depth,
            depth_dot,
        );
        let (d_depth, d_depth_dot) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            at_dot,
            &mut d_at_dot,
        );
        ((value, (d_at, d_depth)), (value_dot, (d_at_dot, d_depth_dot)))
    }
}
impl ::chainrule::__private::SecondOrder for potential {}

/// The derivatives of the function `energy`.
pub enum energy {}
impl energy {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        weights: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, weights);
        (
            out,
            move |d_out: f64| {
                let mut d_weights = ::chainrule::__private::zeros_like(weights);
                let (d_x,) = pullback(d_out, weights, &mut d_weights);
                (d_x, d_weights)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        weights: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let len = weights.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t2 = weights[k];
            let t3 = (t2 * x).sin();
            saved_t1[k] = t3;
            sum += t3 * t2;
        }
        let out = sum * sum;
        (
            out,
            move |d_out: f64, weights: &[f64], d_weights: &mut [f64]| {
                let len = weights.len();
                let t4 = d_out * sum;
                let d_sum = t4 + t4;
                let mut d_x = 0.0;
                for k in 0..len {
                    let t2 = weights[k];
                    let d_t3 = d_sum * t2;
                    let d_t5 = d_t3 * (t2 * x).cos();
                    let d_x_1 = d_t5 * t2;
                    let d_t2 = d_sum * saved_t1[k] + d_t5 * x;
                    d_weights[k] += d_t2;
                    d_x += d_x_1;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, weights: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, weights);
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let (d_x,) = pullback(1.0, weights, &mut d_weights);
        (d_x, d_weights)
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        weights: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, weights);
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let (d_x,) = pullback(1.0, weights, &mut d_weights);
        (value, (d_x, d_weights))
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        weights: &[f64],
        d_x: &mut f64,
        d_weights: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, weights);
        let (d_x_added,) = pullback(1.0, weights, d_weights);
        *d_x += d_x_added;
        value
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, weights) = args;
        let (x_dot, weights_dot) = tangents;
        Self::__jvp(x, x_dot, weights, weights_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        weights: &[f64],
        weights_dot: &[f64],
    ) -> (f64, f64) {
        let len = weights.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = weights[k];
            let t1_dot = weights_dot[k];
            let t2 = t1 * x;
            let t3 = t2.sin();
            sum += t3 * t1;
            sum_dot += (t1_dot * x + x_dot * t1) * t2.cos() * t1 + t1_dot * t3;
        }
        let out = sum * sum;
        let out_dot = sum_dot * sum + sum_dot * sum;
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
        weights: &[f64],
        weights_dot: &[f64],
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
        let len = weights.len();
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t1_dot = ::chainrule::__private::vec![0.0; len];
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t2 = weights[k];
            let t2_dot = weights_dot[k];
            let t3 = t2 * x;
            let t4 = t3.sin();
            let t4_dot = (t2_dot * x + x_dot * t2) * t3.cos();
            saved_t1[k] = t4;
            saved_t1_dot[k] = t4_dot;
            sum += t4 * t2;
            sum_dot += t4_dot * t2 + t2_dot * t4;
        }
        let out = sum * sum;
        let out_dot = sum_dot * sum + sum_dot * sum;
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                weights: &[f64],
                d_weights: &mut [f64],
                weights_dot: &[f64],
                d_weights_dot: &mut [f64]|
            {
                let len = weights.len();
                let t5 = d_out * sum;
                let t6_dot = d_out_dot * sum + sum_dot * d_out;
                let d_sum = t5 + t5;
                let d_sum_dot = t6_dot + t6_dot;
                let mut d_x = 0.0;
                let mut d_x_dot = 0.0;
                for k in 0..len {
                    let t4 = saved_t1[k];
                    let t2 = weights[k];
                    let t2_dot_1 = weights_dot[k];
                    let t3 = t2 * x;
                    let d_t4 = d_sum * t2;
                    let d_t4_dot = d_sum_dot * t2 + t2_dot_1 * d_sum;
                    let t7 = t3.cos();
                    let d_t3 = d_t4 * t7;
                    let d_t3_dot = d_t4_dot * t7
                        + -((t2_dot_1 * x + x_dot * t2) * t3.sin()) * d_t4;
                    let d_x_1 = d_t3 * t2;
                    let d_x_dot_1 = d_t3_dot * t2 + t2_dot_1 * d_t3;
                    let d_t2 = d_sum * t4 + d_t3 * x;
                    let d_t2_dot = d_sum_dot * t4 + saved_t1_dot[k] * d_sum
                        + (d_t3_dot * x + x_dot * d_t3);
                    d_weights[k] += d_t2;
                    d_weights_dot[k] += d_t2_dot;
                    d_x += d_x_1;
                    d_x_dot += d_x_dot_1;
                }
                (d_x, d_x_dot)
            },
        )
    }
    /// The gradient of `energy`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: f64,
        weights: &[f64],
        x_dot: f64,
        weights_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        ::chainrule::__private::same_lengths(weights_dot.len(), weights.len());
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let mut d_weights_dot = ::chainrule::__private::zeros_like(weights);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            x,
            x_dot,
            weights,
            weights_dot,
        );
        let (d_x, d_x_dot) = pullback(
            (1.0, 0.0),
            weights,
            &mut d_weights,
            weights_dot,
            &mut d_weights_dot,
        );
        ((d_x, d_weights), (d_x_dot, d_weights_dot))
    }
    /// The Hessian of `energy`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: f64, weights: &[f64]) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let d_weights = ::chainrule::__private::zeros_like(weights);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, (d_x_product, d_weights_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                weights,
                ::core::clone::Clone::clone(&unit),
                &d_weights,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_weights_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<[f64]>(&d_weights) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_weights, at);
            let (_, (d_x_product, d_weights_product)) = Self::hvp(
                ::core::clone::Clone::clone(&x),
                weights,
                ::core::clone::Clone::clone(&d_x),
                &unit,
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<f64>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_weights_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: f64,
        weights: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::grad(x, weights);
        (
            out,
            move |
                cotangent: (f64, ::chainrule::__private::Vec<f64>),
                weights: &[f64],
                d_weights: &mut [f64]|
            {
                let (x_dot, weights_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, weights, &weights_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, 0.0),
                    weights,
                    &mut ::chainrule::__private::zeros_like(weights),
                    &weights_dot,
                    d_weights,
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
        weights: &[f64],
        weights_dot: &[f64],
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let mut d_weights_dot = ::chainrule::__private::zeros_like(weights);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            x,
            x_dot,
            weights,
            weights_dot,
        );
        let (d_x, d_x_dot) = pullback(
            (1.0, 0.0),
            weights,
            &mut d_weights,
            weights_dot,
            &mut d_weights_dot,
        );
        ((d_x, d_weights), (d_x_dot, d_weights_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: f64,
        weights: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        impl ::core::ops::Fn(
            (f64, (f64, ::chainrule::__private::Vec<f64>)),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, weights);
        (
            out,
            move |
                cotangent: (f64, (f64, ::chainrule::__private::Vec<f64>)),
                weights: &[f64],
                d_weights: &mut [f64]|
            {
                let (d_value, (x_dot, weights_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, x_dot, weights, &weights_dot);
                let (_, d_x_dot) = pullback(
                    (1.0, d_value),
                    weights,
                    &mut ::chainrule::__private::zeros_like(weights),
                    &weights_dot,
                    d_weights,
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
        weights: &[f64],
        weights_dot: &[f64],
    ) -> (
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
        (f64, (f64, ::chainrule::__private::Vec<f64>)),
    ) {
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let mut d_weights_dot = ::chainrule::__private::zeros_like(weights);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            x,
            x_dot,
            weights,
            weights_dot,
        );
        let (d_x, d_x_dot) = pullback(
            (1.0, 0.0),
            weights,
            &mut d_weights,
            weights_dot,
            &mut d_weights_dot,
        );
        ((value, (d_x, d_weights)), (value_dot, (d_x_dot, d_weights_dot)))
    }
}
impl ::chainrule::__private::SecondOrder for energy {}

/// The derivatives of the function `force`.
pub enum force {}
impl force {
    /// The result of `force` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, depth: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let t1 = [x, x * depth];
        let ((at_x, t2), grad_pullback) = potential::__grad_vjp(&t1, depth);
        let zeros = ::chainrule::__private::zeros_like(&at_x);
        let t3 = at_x[0];
        let t4 = t3 * x;
        let t5 = at_x[1];
        let out = t4 - t5;
        (
            out,
            move |d_out: f64| {
                let mut d_at_x = zeros.clone();
                let mut d_t1 = [0.0; 2];
                let (d_t4, d_t5) = ::chainrule::__private::sub_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_at_x[1], &d_t5);
                let (d_t3, t6) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &x,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_assign(&mut d_at_x[0], &d_t3);
                let t7 = ::chainrule::__private::zeros_like(&t2);
                let (t8,) = grad_pullback((d_at_x, t7), &t1, &mut d_t1);
                let d_t9 = d_t1[1];
                let d_x = t6 + d_t1[0] + d_t9 * depth;
                let d_depth = t8 + d_t9 * x;
                (d_x, d_depth)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        depth: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, depth)
    }
    /// The gradient of `force`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, depth: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, depth);
        pullback(1.0)
    }
    /// The value of `force` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, depth: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, depth);
        (value, pullback(1.0))
    }
    /// The value of `force`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, depth: f64, d_x: &mut f64, d_depth: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, depth);
        let (d_x_added, d_depth_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_depth += d_depth_added;
        value
    }
    /// The result of `force` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, depth) = args;
        let (x_dot, depth_dot) = tangents;
        Self::__jvp(x, x_dot, depth, depth_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, depth: f64, depth_dot: f64) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = [x, x * depth];
        let t1_dot = [x_dot, x_dot * depth + depth_dot * x];
        let ((at_x, t2), (at_x_dot, t2_dot)) = potential::__grad_jvp(
            &t1,
            &t1_dot,
            depth,
            depth_dot,
        );
        let t3 = at_x[0];
        let t3_dot = at_x_dot[0].clone();
        let t4 = t3 * x;
        let t4_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &x,
            &t4,
            &t3_dot,
            &x_dot,
        );
        let t5 = at_x[1];
        let t5_dot = at_x_dot[1].clone();
        let out = t4 - t5;
        let out_dot = ::chainrule::__private::sub_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `slope`.
pub enum slope {}
impl slope {
    /// The result of `slope` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        weights: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, weights);
        (
            out,
            move |d_out: f64| {
                let mut d_weights = ::chainrule::__private::zeros_like(weights);
                let (d_x,) = pullback(d_out, weights, &mut d_weights);
                (d_x, d_weights)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        weights: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::clone::Clone as _;
        let ((value, (d_x, d_weights)), value_and_grad_pullback) = energy::__value_and_grad_vjp(
            x,
            weights,
        );
        let zeros = ::chainrule::__private::zeros_like(&d_weights);
        let t1 = value * d_x;
        let t2 = d_weights[0];
        let out = t1 + t2;
        (
            out,
            move |d_out: f64, weights: &[f64], d_weights_1: &mut [f64]| {
                let mut d_d_weights = zeros.clone();
                let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_assign(&mut d_d_weights[0], &d_t2);
                let (d_value, d_d_x) = ::chainrule::__private::mul_pullback(
                    &value,
                    &d_x,
                    &t1,
                    d_t1,
                );
                let (d_x_1,) = value_and_grad_pullback(
                    (d_value, (d_d_x, d_d_weights)),
                    weights,
                    &mut *d_weights_1,
                );
                (d_x_1,)
            },
        )
    }
    /// The gradient of `slope`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, weights: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, weights);
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let (d_x,) = pullback(1.0, weights, &mut d_weights);
        (d_x, d_weights)
    }
    /// The value of `slope` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        weights: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, weights);
        let mut d_weights = ::chainrule::__private::zeros_like(weights);
        let (d_x,) = pullback(1.0, weights, &mut d_weights);
        (value, (d_x, d_weights))
    }
    /// The value of `slope`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        weights: &[f64],
        d_x: &mut f64,
        d_weights: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, weights);
        let (d_x_added,) = pullback(1.0, weights, d_weights);
        *d_x += d_x_added;
        value
    }
    /// The result of `slope` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, weights) = args;
        let (x_dot, weights_dot) = tangents;
        Self::__jvp(x, x_dot, weights, weights_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        weights: &[f64],
        weights_dot: &[f64],
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let ((value, (d_x, d_weights)), (value_dot, (d_x_dot, d_weights_dot))) = energy::__value_and_grad_jvp(
            x,
            x_dot,
            weights,
            weights_dot,
        );
        let t1 = value * d_x;
        let t1_dot = ::chainrule::__private::strong_mul_pushforward(
            &value,
            &d_x,
            &t1,
            &value_dot,
            &d_x_dot,
        );
        let t2 = d_weights[0];
        let t2_dot = d_weights_dot[0].clone();
        let out = t1 + t2;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &out,
            &t1_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `landing`.
pub enum landing {}
impl landing {
    /// The result of `landing` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        depth: f64,
        start: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_at_before = ::chainrule::__private::Vec::<
            [f64; 2],
        >::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_grad_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_zeros = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut at = [start, 0.3];
        let mut speed = [0.0, 0.1];
        for k in 0..20 {
            let at_before = at;
            let ((d_at, t4), grad_pullback) = potential::__grad_vjp(&at, depth);
            let zeros = ::chainrule::__private::zeros_like(&d_at);
            let len = 2;
            let start_1 = saved_t3.len();
            saved_t3.resize(start_1 + len, 0.0);
            let end = start_1 + len;
            for k_1 in 0..2 {
                let t5 = d_at[k_1];
                let t6 = speed[k_1];
                speed[k_1] = t6 - 0.05 * t5;
                at[k_1] += 0.05 * speed[k_1];
                saved_t1.push(t5);
                saved_t3[start_1..end][k_1] = t6;
            }
            saved_at_before.push(at_before);
            saved_t2.push(t4);
            saved_grad_pullback.push(grad_pullback);
            saved_zeros.push(zeros);
        }
        let t7 = at[0];
        let out = t7 * t7 + at[1];
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_at_before_at = saved_at_before.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_grad_pullback_at = saved_grad_pullback.len();
                let mut saved_zeros_at = saved_zeros.len();
                let mut d_speed = [0.0; 2];
                let mut d_at_1 = [0.0; 2];
                d_at_1[1] += d_out;
                let t8 = d_out * t7;
                let d_t7 = t8 + t8;
                d_at_1[0] += d_t7;
                let mut d_depth = 0.0;
                for k in (0..20).rev() {
                    saved_at_before_at -= 1;
                    let at_before = &saved_at_before[saved_at_before_at];
                    saved_t2_at -= 1;
                    let t4 = &saved_t2[saved_t2_at];
                    saved_grad_pullback_at -= 1;
                    let grad_pullback = &saved_grad_pullback[saved_grad_pullback_at];
                    saved_zeros_at -= 1;
                    let zeros = &saved_zeros[saved_zeros_at];
                    let len = 2;
                    let mut d_d_at = (*zeros).clone();
                    saved_t3_at -= len;
                    let start_2 = saved_t3_at;
                    let end_1 = start_2 + len;
                    for k_1 in (0..2).rev() {
                        saved_t1_at -= 1;
                        let t5 = &saved_t1[saved_t1_at];
                        let t6 = saved_t3[start_2..end_1][k_1];
                        let t9 = 0.05 * *t5;
                        let d_t10 = d_at_1[k_1];
                        let d_t11 = d_t10 * 0.05;
                        d_speed[k_1] += d_t11;
                        let d_t12 = d_speed[k_1];
                        d_speed[k_1] = 0.0;
                        let (d_t6, d_t13) = ::chainrule::__private::sub_pullback(
                            &t6,
                            &t9,
                            &(t6 - t9),
                            d_t12,
                        );
                        d_speed[k_1] += d_t6;
                        let (_, d_t5) = ::chainrule::__private::mul_pullback(
                            &0.05,
                            t5,
                            &t9,
                            d_t13,
                        );
                        ::chainrule::__private::add_assign(&mut d_d_at[k_1], &d_t5);
                    }
                    let t14 = ::chainrule::__private::zeros_like(t4);
                    let (d_depth_1,) = grad_pullback(
                        (d_d_at, t14),
                        at_before,
                        &mut d_at_1,
                    );
                    d_depth += d_depth_1;
                }
                let d_start = d_at_1[0];
                (d_depth, d_start)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        depth: f64,
        start: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(depth, start)
    }
    /// The gradient of `landing`, with the shape of its arguments.
    #[inline]
    pub fn grad(depth: f64, start: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(depth, start);
        pullback(1.0)
    }
    /// The value of `landing` and its gradient.
    #[inline]
    pub fn value_and_grad(depth: f64, start: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(depth, start);
        (value, pullback(1.0))
    }
    /// The value of `landing`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        depth: f64,
        start: f64,
        d_depth: &mut f64,
        d_start: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(depth, start);
        let (d_depth_added, d_start_added) = pullback(1.0);
        *d_depth += d_depth_added;
        *d_start += d_start_added;
        value
    }
    /// The result of `landing` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (depth, start) = args;
        let (depth_dot, start_dot) = tangents;
        Self::__jvp(depth, depth_dot, start, start_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(depth: f64, depth_dot: f64, start: f64, start_dot: f64) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut at = [start, 0.3];
        let mut at_dot = [start_dot, 0.0];
        let mut speed = [0.0, 0.1];
        let mut speed_dot = [0.0, 0.0];
        for k in 0..20 {
            let ((d_at, t1), (d_at_dot, t1_dot)) = potential::__grad_jvp(
                &at,
                &at_dot,
                depth,
                depth_dot,
            );
            for k_1 in 0..2 {
                let t2 = d_at[k_1];
                let t2_dot = d_at_dot[k_1].clone();
                let t3 = 0.05 * t2;
                let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                    &0.05,
                    &t2,
                    &t3,
                    &0.0,
                    &t2_dot,
                );
                let t4 = speed[k_1];
                let t5 = t4 - t3;
                let t5_dot = ::chainrule::__private::sub_pushforward(
                    &t4,
                    &t3,
                    &t5,
                    &speed_dot[k_1],
                    &t3_dot,
                );
                speed[k_1] = t5;
                speed_dot[k_1] = t5_dot;
                at[k_1] += 0.05 * speed[k_1];
                at_dot[k_1] += speed_dot[k_1] * 0.05;
            }
        }
        let t6 = at[0];
        let t6_dot = at_dot[0];
        let out = t6 * t6 + at[1];
        let out_dot = ::chainrule::__private::strong_mul(t6_dot, t6)
            + ::chainrule::__private::strong_mul(t6_dot, t6) + at_dot[1];
        (out, out_dot)
    }
}

