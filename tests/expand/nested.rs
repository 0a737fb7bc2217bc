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
    /// The result of `potential` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&[f64; 2], f64),
        tangents: (
            &[::chainrule::Lanes<f64, __LANES>; 2],
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (at, depth) = args;
        let (at_dot, depth_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(at, at_dot, depth, depth_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = at[0];
        let x_dot = at_dot[0];
        let y = at[1];
        let y_dot = at_dot[1];
        let t1 = x * x - 1.0;
        let t2 = depth * t1;
        let t3 = y * y;
        let t4 = x + depth;
        let out = t2 * t1 + t3 * t4;
        let out_dot = depth_dot * (t1 * t1) + x_dot * (4.0 * (t2 * x))
            + y_dot * (2.0 * (t4 * y)) + (x_dot + depth_dot) * t3;
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, ::chainrule::Lanes<f64, __LANES>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::Lanes<f64, __LANES>),
            &[f64; 2],
            &mut [f64; 2],
            &[::chainrule::Lanes<f64, __LANES>; 2],
            &mut [::chainrule::Lanes<f64, __LANES>; 2],
        ) -> (f64, ::chainrule::Lanes<f64, __LANES>) + use<__LANES>,
    ) {
        let x = at[0];
        let x_dot = at_dot[0];
        let y = at[1];
        let y_dot = at_dot[1];
        let t1_dot = x_dot * (2.0 * x);
        let t2 = x * x - 1.0;
        let t3 = depth * t2;
        let t3_dot = depth_dot * t2 + t1_dot * depth;
        let t4 = y * y;
        let t4_dot = y_dot * (2.0 * y);
        let t5 = x + depth;
        let t5_dot = x_dot + depth_dot;
        let out = t3 * t2 + t4 * t5;
        let out_dot = t3_dot * t2 + t1_dot * t3 + t4_dot * t5 + t5_dot * t4;
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
                at: &[f64; 2],
                d_at: &mut [f64; 2],
                at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
                d_at_dot: &mut [::chainrule::Lanes<f64, __LANES>; 2]|
            {
                let d_t4 = d_out * t5;
                let d_t5 = d_out * t4;
                let d_t5_dot = d_out_dot * t4 + t4_dot * d_out;
                let t6 = d_t4 * y;
                let d_t3 = d_out * t2;
                let d_t3_dot = d_out_dot * t2 + t1_dot * d_out;
                let d_t2 = d_out * t3 + d_t3 * depth;
                let t7 = d_t2 * x;
                let d_y = t6 + t6;
                let d_y_dot = d_out_dot * (2.0 * (y * t5)) + t5_dot * (2.0 * (y * d_out))
                    + y_dot * (2.0 * d_t4);
                d_at[1] += d_y;
                d_at_dot[1] += d_y_dot;
                let d_x = d_t5 + t7 + t7;
                let d_x_dot = d_t5_dot
                    + (d_out_dot * (2.0 * (x * t3)) + t3_dot * (2.0 * (x * d_out))
                        + d_t3_dot * (2.0 * (x * depth)) + depth_dot * (2.0 * (x * d_t3))
                        + x_dot * (2.0 * d_t2));
                d_at[0] += d_x;
                d_at_dot[0] += d_x_dot;
                let d_depth = d_t5 + d_t3 * t2;
                (d_depth, d_t5_dot + (d_t3_dot * t2 + t1_dot * d_t3))
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        at: &[f64; 2],
        at_dot: &[f64; 2],
        depth: f64,
        depth_dot: f64,
        (d_out, d_out_dot): (f64, f64),
        d_at: &mut [f64; 2],
        d_at_dot: &mut [f64; 2],
    ) -> (f64, f64) {
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
        let d_t4 = 1.0 * t5;
        let d_t4_dot = t5_dot * 1.0;
        let d_t5 = 1.0 * t4;
        let d_t5_dot = t4_dot * 1.0;
        let t6 = d_t4 * y;
        let t7_dot = d_t4_dot * y + y_dot * d_t4;
        let d_t3 = 1.0 * t2;
        let d_t3_dot = t1_dot * 1.0;
        let d_t2 = 1.0 * t3 + d_t3 * depth;
        let d_t2_dot = t3_dot * 1.0 + (d_t3_dot * depth + depth_dot * d_t3);
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
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
        (d_out, d_out_dot): (f64, ::chainrule::Lanes<f64, __LANES>),
        d_at: &mut [f64; 2],
        d_at_dot: &mut [::chainrule::Lanes<f64, __LANES>; 2],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = at[0];
        let x_dot = at_dot[0];
        let y = at[1];
        let y_dot = at_dot[1];
        let t1_dot = x_dot * (2.0 * x);
        let t2 = x * x - 1.0;
        let t3 = depth * t2;
        let t3_dot = depth_dot * t2 + t1_dot * depth;
        let t4 = y * y;
        let t4_dot = y_dot * (2.0 * y);
        let t5 = x + depth;
        let t5_dot = x_dot + depth_dot;
        let out = t3 * t2 + t4 * t5;
        let out_dot = t3_dot * t2 + t1_dot * t3 + t4_dot * t5 + t5_dot * t4;
        let d_t4 = 1.0 * t5;
        let d_t5 = 1.0 * t4;
        let d_t3 = 1.0 * t2;
        let d_t2 = 1.0 * t3 + d_t3 * depth;
        let d_y_dot = t5_dot * (2.0 * (y * 1.0)) + y_dot * (2.0 * d_t4);
        d_at_dot[1] += d_y_dot;
        let d_x_dot = t4_dot * 1.0 + t3_dot * (2.0 * (x * 1.0))
            + t1_dot * (2.0 * (x * depth * 1.0)) + depth_dot * (2.0 * (x * d_t3))
            + x_dot * (2.0 * d_t2);
        d_at_dot[0] += d_x_dot;
        let d_depth = d_t5 + d_t3 * t2;
        (d_depth, t4_dot * 1.0 + t1_dot * (2.0 * d_t3))
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
        let (d_depth, d_depth_dot) = Self::__hvp(
            at,
            at_dot,
            depth,
            depth_dot,
            (1.0, 0.0),
            &mut d_at,
            &mut d_at_dot,
        );
        ((d_at, d_depth), (d_at_dot, d_depth_dot))
    }
    /// The Hessian of `potential`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(at: &[f64; 2], depth: f64) -> ::chainrule::Matrix {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <[f64; 2] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_at_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(at);
        let mut d_depth_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&depth);
        let mut d_at = [0.0; 2];
        let mut d_at_product = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(at);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 2]>(&d_at_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_depth_lanes);
        let mut hessian = ::chainrule::Matrix::__empty();
        let mut start = 0_usize;
        while start < columns {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 2],
            >(&mut d_at_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_depth_lanes, &mut at);
            ::chainrule::__private::set_zero(&mut d_at_product);
            let (_, d_depth_product) = Self::__hvp_with_lanes::<
                __LANES,
            >(
                at,
                &d_at_lanes,
                ::core::clone::Clone::clone(&depth),
                ::core::clone::Clone::clone(&d_depth_lanes),
                (1.0, ::chainrule::__private::lanes::zero()),
                &mut d_at,
                &mut d_at_product,
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
                [f64; 2],
            >(&d_at_product, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&d_depth_product, &mut rows);
            start += __LANES;
        }
        hessian
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        at: &[f64; 2],
        depth: f64,
        at_dot: &[f64; 2],
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
        let out = { Self::__jvp(at, at_dot, depth, depth_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                at: &[f64; 2],
                d_at: &mut [f64; 2],
                at_dot: &[f64; 2],
                d_at_dot: &mut [f64; 2]|
            {
                let (_, pullback) = Self::__vjp_jvp(at, at_dot, depth, depth_dot);
                let (d_depth_dot, d_depth) = pullback(
                    (d_tangent, d_value),
                    at,
                    d_at_dot,
                    at_dot,
                    d_at,
                );
                (d_depth, d_depth_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        at: &[f64; 2],
        at_beside: &[f64; 2],
        depth: f64,
        depth_beside: f64,
        at_dot: &[f64; 2],
        at_dot_beside: &[f64; 2],
        depth_dot: f64,
        depth_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
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
        let ((d_at, d_depth), (d_at_dot, d_depth_dot)) = (
            (d_at, d_depth),
            (d_at_dot, d_depth_dot),
        );
        (
            (value, value_dot),
            (
                0.0
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_at,
                        at_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_depth,
                        &depth_beside,
                    ),
                0.0
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_at_dot,
                        at_beside,
                    )
                    + <[f64; 2] as ::chainrule::Differentiable>::dot_tangents(
                        &d_at,
                        at_dot_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_depth_dot,
                        &depth_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_depth,
                        &depth_dot_beside,
                    ),
            ),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        ([f64; 2], f64),
        ([::chainrule::Lanes<f64, __LANES>; 2], ::chainrule::Lanes<f64, __LANES>),
    ) {
        let mut d_at = [0.0; 2];
        let mut d_at_dot = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(at);
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(at, at_dot, depth, depth_dot);
        let (d_depth, d_depth_dot) = pullback(
            (1.0, ::chainrule::__private::lanes::zero()),
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
    pub fn __value_and_grad_jvp_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, ([f64; 2], f64)),
        (
            ::chainrule::Lanes<f64, __LANES>,
            ([::chainrule::Lanes<f64, __LANES>; 2], ::chainrule::Lanes<f64, __LANES>),
        ),
    ) {
        let mut d_at = [0.0; 2];
        let mut d_at_dot = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(at);
        let ((value, value_dot), pullback) = Self::__vjp_jvp_with_lanes::<
            __LANES,
        >(at, at_dot, depth, depth_dot);
        let (d_depth, d_depth_dot) = pullback(
            (1.0, ::chainrule::__private::lanes::zero()),
            at,
            &mut d_at,
            at_dot,
            &mut d_at_dot,
        );
        ((value, (d_at, d_depth)), (value_dot, (d_at_dot, d_depth_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_beside: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_beside: ::chainrule::Lanes<f64, __LANES>,
        at_dot: &[f64; 2],
        at_dot_beside: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth_dot: f64,
        depth_dot_beside: ::chainrule::Lanes<f64, __LANES>,
    ) -> (
        (f64, f64),
        (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) {
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
        let ((d_at, d_depth), (d_at_dot, d_depth_dot)) = (
            (d_at, d_depth),
            (d_at_dot, d_depth_dot),
        );
        (
            (value, value_dot),
            {
                let (mut of_value, mut of_tangent) = ([0.0; __LANES], [0.0; __LANES]);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64; 2],
                >(&d_at, at_beside, &mut of_value);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_depth, &depth_beside, &mut of_value);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64; 2],
                >(&d_at_dot, at_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    [f64; 2],
                >(&d_at, at_dot_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_depth_dot, &depth_beside, &mut of_tangent);
                ::chainrule::__private::jacobian::dot::<
                    __LANES,
                    f64,
                >(&d_depth, &depth_dot_beside, &mut of_tangent);
                let rounded = <f64 as ::chainrule::Scalar>::from_f64;
                (
                    ::chainrule::Lanes(of_value.map(rounded)),
                    ::chainrule::Lanes(of_tangent.map(rounded)),
                )
            },
        )
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: f64,
        x_dot: f64,
        weights: &[f64],
        weights_dot: &[f64],
        (d_out, d_out_dot): (f64, f64),
        d_weights: &mut [f64],
        d_weights_dot: &mut [f64],
    ) -> (f64, f64) {
        ::chainrule::__private::same_lengths(weights_dot.len(), weights.len());
        ::chainrule::__private::same_lengths(d_weights_dot.len(), weights.len());
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
        let len = weights.len();
        let t5 = 1.0 * sum;
        let t6_dot = sum_dot * 1.0;
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
        let (d_x, d_x_dot) = Self::__hvp(
            x,
            x_dot,
            weights,
            weights_dot,
            (1.0, 0.0),
            &mut d_weights,
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: f64,
        weights: &[f64],
        x_dot: f64,
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
        let out = { Self::__jvp(x, x_dot, weights, weights_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                weights: &[f64],
                d_weights: &mut [f64],
                weights_dot: &[f64],
                d_weights_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, weights, weights_dot);
                let (d_x_dot, d_x) = pullback(
                    (d_tangent, d_value),
                    weights,
                    d_weights_dot,
                    weights_dot,
                    d_weights,
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
        weights: &[f64],
        weights_beside: &[f64],
        x_dot: f64,
        x_dot_beside: f64,
        weights_dot: &[f64],
        weights_dot_beside: &[f64],
    ) -> ((f64, f64), (f64, f64)) {
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
        let ((d_x, d_weights), (d_x_dot, d_weights_dot)) = (
            (d_x, d_weights),
            (d_x_dot, d_weights_dot),
        );
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, &x_beside)
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_weights,
                        &::chainrule::__private::owned(weights_beside),
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
                        &d_weights_dot,
                        &::chainrule::__private::owned(weights_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_weights,
                        &::chainrule::__private::owned(weights_dot_beside),
                    ),
            ),
        )
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
            let saved_t3_1 = &mut saved_t3[start_1..end];
            for k_1 in 0..2 {
                let t5 = d_at[k_1];
                let t6 = speed[k_1];
                speed[k_1] = t6 - 0.05 * t5;
                at[k_1] += 0.05 * speed[k_1];
                ::chainrule::__private::push(&mut saved_t1, t5);
                saved_t3_1[k_1] = t6;
            }
            ::chainrule::__private::push(&mut saved_at_before, at_before);
            ::chainrule::__private::push(&mut saved_t2, t4);
            ::chainrule::__private::push(&mut saved_grad_pullback, grad_pullback);
            ::chainrule::__private::push(&mut saved_zeros, zeros);
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
                    let saved_t3_2 = &saved_t3[start_2..end_1];
                    for k_1 in (0..2).rev() {
                        saved_t1_at -= 1;
                        let t5 = &saved_t1[saved_t1_at];
                        let t6 = saved_t3_2[k_1];
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

/// The derivatives of the function `along`.
pub enum along {}
impl along {
    /// The result of `along` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        depth: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let t1 = [x, 0.4];
        let t2 = [v, x * v];
        let ((value, mut slope), jvp_pullback) = potential::__jvp_vjp(
            &t1,
            depth,
            &t2,
            v * v,
        );
        let t3 = value * slope;
        ::chainrule::__private::assert_scalar(&slope);
        let t4 = slope.sin();
        let out = t3 + t4;
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = [0.0; 2];
                let mut d_t1 = [0.0; 2];
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                let (d_value, t5) = ::chainrule::__private::mul_pullback(
                    &value,
                    &slope,
                    &t3,
                    d_t3,
                );
                let d_slope = d_t4 * slope.cos() + t5;
                let (d_depth, d_t6) = jvp_pullback(
                    (d_value, d_slope),
                    &t1,
                    &mut d_t1,
                    &t2,
                    &mut d_t2,
                );
                let t7 = d_t6 * v;
                let d_t8 = d_t2[1];
                let d_x = d_t8 * v + d_t1[0];
                let d_v = t7 + t7 + d_t2[0] + d_t8 * x;
                (d_x, d_depth, d_v)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        depth: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(x, depth, v)
    }
    /// The gradient of `along`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, depth: f64, v: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, depth, v);
        pullback(1.0)
    }
    /// The value of `along` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, depth: f64, v: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, depth, v);
        (value, pullback(1.0))
    }
    /// The value of `along`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        depth: f64,
        v: f64,
        d_x: &mut f64,
        d_depth: &mut f64,
        d_v: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, depth, v);
        let (d_x_added, d_depth_added, d_v_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_depth += d_depth_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `along` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (x, depth, v) = args;
        let (x_dot, depth_dot, v_dot) = tangents;
        Self::__jvp(x, x_dot, depth, depth_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        depth: f64,
        depth_dot: f64,
        v: f64,
        v_dot: f64,
    ) -> (f64, f64) {
        let t1 = [x, 0.4];
        let t1_dot = [x_dot, 0.0];
        let t2 = [v, x * v];
        let t2_dot = [v_dot, x_dot * v + v_dot * x];
        let ((value, mut slope), (value_dot, slope_dot)) = potential::__jvp_jvp(
            &t1,
            &t1_dot,
            depth,
            depth_dot,
            &t2,
            &t2_dot,
            v * v,
            v_dot * v + v_dot * v,
        );
        let t3 = value * slope;
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &value,
            &slope,
            &t3,
            &value_dot,
            &slope_dot,
        );
        ::chainrule::__private::assert_scalar(&slope);
        let t4 = slope.sin();
        let out = t3 + t4;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &::chainrule::__private::strong_mul(slope_dot, slope.cos()),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `cubic`.
pub enum cubic {}
impl cubic {
    /// The result of `cubic` and its pullback, which takes the cotangent of the result.
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
    /// The gradient of `cubic`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `cubic` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `cubic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `cubic` and its tangent, from the arguments and the tangents of the differentiated ones.
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
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: f64,
        x_dot: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        let t1 = x * x;
        let t1_dot = x_dot * x + x_dot * x;
        let out = t1 * x;
        let out_dot = t1_dot * x + x_dot * t1;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t1 = d_out * x;
                let d_t1_dot = d_out_dot * x + x_dot * d_out;
                let t2 = d_t1 * x;
                let t3_dot = d_t1_dot * x + x_dot * d_t1;
                let d_x = d_out * t1 + t2 + t2;
                (d_x, d_out_dot * t1 + t1_dot * d_out + t3_dot + t3_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(x: f64, x_dot: f64, (d_out, d_out_dot): (f64, f64)) -> (f64, f64) {
        let t1 = x * x;
        let t1_dot = x_dot * x + x_dot * x;
        let out = t1 * x;
        let out_dot = t1_dot * x + x_dot * t1;
        let d_t1 = 1.0 * x;
        let d_t1_dot = x_dot * 1.0;
        let t2 = d_t1 * x;
        let t3_dot = d_t1_dot * x + x_dot * d_t1;
        let d_x = 1.0 * t1 + t2 + t2;
        (d_x, t1_dot * 1.0 + t3_dot + t3_dot)
    }
    /// The gradient of `cubic`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, x_dot: f64) -> (f64, f64) {
        let (d_x, d_x_dot) = Self::__hvp(x, x_dot, (1.0, 0.0));
        (d_x, d_x_dot)
    }
    /// The Hessian of `cubic`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for cubic {}

/// The derivatives of the function `twice_along`.
pub enum twice_along {}
impl twice_along {
    /// The result of `twice_along` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, v: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_slope = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_jvp_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_sum: [f64; 3] = [0.0; 3];
        let mut sum: f64 = 0.0;
        for k in 0..3 {
            let ((t2, slope), jvp_pullback) = cubic::__jvp_vjp(x + sum, v);
            let at = k as usize;
            saved_sum[at] = sum;
            ::chainrule::__private::push(&mut saved_t1, t2);
            ::chainrule::__private::push(&mut saved_slope, slope);
            ::chainrule::__private::push(&mut saved_jvp_pullback, jvp_pullback);
            sum += slope * 0.1;
        }
        (
            sum,
            move |d_sum: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_slope_at = saved_slope.len();
                let mut saved_jvp_pullback_at = saved_jvp_pullback.len();
                let mut d_sum_1 = d_sum;
                let mut d_x = 0.0;
                let mut d_v = 0.0;
                for k in (0..3).rev() {
                    let at_1 = k as usize;
                    let sum = saved_sum[at_1];
                    saved_t1_at -= 1;
                    let t2 = &saved_t1[saved_t1_at];
                    saved_slope_at -= 1;
                    let slope = &saved_slope[saved_slope_at];
                    saved_jvp_pullback_at -= 1;
                    let jvp_pullback = &saved_jvp_pullback[saved_jvp_pullback_at];
                    let t3 = *slope * 0.1;
                    let sum_1 = sum + t3;
                    let (t4, d_t5) = ::chainrule::__private::add_pullback(
                        &sum,
                        &t3,
                        &sum_1,
                        d_sum_1,
                    );
                    let (d_slope, _) = ::chainrule::__private::mul_pullback(
                        slope,
                        &0.1,
                        &t3,
                        d_t5,
                    );
                    let t6 = ::chainrule::__private::zeros_like(t2);
                    let (d_t7, d_v_1) = jvp_pullback((t6, d_slope));
                    d_sum_1 = t4 + d_t7;
                    d_x += d_t7;
                    d_v += d_v_1;
                }
                (d_x, d_v)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        v: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64) + use<>) {
        Self::vjp(x, v)
    }
    /// The gradient of `twice_along`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, v: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, v);
        pullback(1.0)
    }
    /// The value of `twice_along` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, v: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, v);
        (value, pullback(1.0))
    }
    /// The value of `twice_along`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, v: f64, d_x: &mut f64, d_v: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, v);
        let (d_x_added, d_v_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_v += d_v_added;
        value
    }
    /// The result of `twice_along` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, v) = args;
        let (x_dot, v_dot) = tangents;
        Self::__jvp(x, x_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, v: f64, v_dot: f64) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..3 {
            let ((t1, slope), (t1_dot, slope_dot)) = cubic::__jvp_jvp(
                x + sum,
                x_dot + sum_dot,
                v,
                v_dot,
            );
            let t2 = slope * 0.1;
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &slope,
                &0.1,
                &t2,
                &slope_dot,
                &0.0,
            );
            let sum_1 = sum + t2;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &sum,
                &t2,
                &sum_1,
                &sum_dot,
                &t2_dot,
            );
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `sum`.
pub enum sum {}
impl sum {
    /// The result of `sum` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x + y;
        (out, move |d_out: f64| { (d_out, d_out) })
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
    /// The gradient of `sum`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `sum` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `sum`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `sum` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x + y;
        let out_dot = x_dot + y_dot;
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
        let out = x + y;
        let out_dot = x_dot + y_dot;
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                (d_out, d_out_dot, d_out, d_out_dot)
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
        let out = x + y;
        let out_dot = x_dot + y_dot;
        (1.0, 0.0, 1.0, 0.0)
    }
    /// The gradient of `sum`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `sum`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for sum {}

/// The derivatives of the function `confused_by_jvp`.
pub enum confused_by_jvp {}
impl confused_by_jvp {
    /// The result of `confused_by_jvp` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let (t1, jvp_pullback) = sum::__jvp_vjp(x, y, 0.0, 1.0);
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = t1.1;
        let out = x * t2;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros.clone();
                let (t3, d_t2) = ::chainrule::__private::mul_pullback(
                    &x,
                    &t2,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t1.1, &d_t2);
                let (t4, d_y, _, _) = jvp_pullback(d_t1);
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
    /// The gradient of `confused_by_jvp`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `confused_by_jvp` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `confused_by_jvp`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `confused_by_jvp` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = sum::__jvp_jvp(x, x_dot, y, y_dot, 0.0, 0.0, 1.0, 0.0);
        let t2 = t1.1;
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::read_part(&mut t2_dot, &t1_dot.1);
        let out = x * t2;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &x,
            &t2,
            &out,
            &x_dot,
            &t2_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `confused_by_grad`.
pub enum confused_by_grad {}
impl confused_by_grad {
    /// The result of `confused_by_grad` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let ((t1, d_y), grad_pullback) = sum::__grad_vjp(x, y);
        let out = x * d_y;
        (
            out,
            move |d_out: f64| {
                let (t2, d_d_y) = ::chainrule::__private::mul_pullback(
                    &x,
                    &d_y,
                    &out,
                    d_out,
                );
                let t3 = ::chainrule::__private::zeros_like(&t1);
                let (t4, d_y_1) = grad_pullback((t3, d_d_y));
                let d_x = t2 + t4;
                (d_x, d_y_1)
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
    /// The gradient of `confused_by_grad`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `confused_by_grad` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `confused_by_grad`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `confused_by_grad` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ((t1, d_y), (t1_dot, d_y_dot)) = sum::__grad_jvp(x, x_dot, y, y_dot);
        let out = x * d_y;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &x,
            &d_y,
            &out,
            &x_dot,
            &d_y_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `weighted`.
pub enum weighted {}
impl weighted {
    /// The result of `weighted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(weights, at, power);
        (
            out,
            move |d_out: f64| {
                let (d_weights, _) = pullback(d_out, at, &mut []);
                d_weights
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        mut weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
        ) -> (::chainrule::__private::Vec<f64>, ()) + use<>,
    ) {
        let len = weights.len();
        let t1 = weights.len();
        let mut sum: f64 = 0.0;
        for k in 0..t1 {
            sum += (weights[k] * at[k]).powi(power);
        }
        let out = sum.sin();
        (
            out,
            move |d_out: f64, at: &[f64], _: &mut [f64]| {
                let mut d_weights = ::chainrule::__private::vec![0.0; len];
                let d_sum = d_out * sum.cos();
                for k in 0..t1 {
                    let t2 = at[..t1][k];
                    let d_t3 = ::chainrule::__private::zero_mul(
                        d_sum,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(power),
                            (weights[k] * t2).powi(::chainrule::__private::pred(power)),
                        ),
                    );
                    let d_t4 = d_t3 * t2;
                    d_weights[..t1][k] += d_t4;
                }
                (d_weights, ())
            },
        )
    }
    /// The gradient of `weighted`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(weights, at, power);
        let (d_weights, _) = pullback(1.0, at, &mut []);
        d_weights
    }
    /// The value of `weighted` and its gradient.
    #[inline]
    pub fn value_and_grad(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(weights, at, power);
        let (d_weights, _) = pullback(1.0, at, &mut []);
        (value, d_weights)
    }
    /// The value of `weighted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
        d_weights: &mut ::chainrule::__private::Vec<f64>,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(weights, at, power);
        let (d_weights_added, _) = pullback(1.0, at, &mut []);
        ::chainrule::__private::add_assign(d_weights, &d_weights_added);
        value
    }
    /// The result of `weighted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (Vec<f64>, &[f64], i32),
        tangents: ::chainrule::__private::Vec<f64>,
    ) -> (f64, f64) {
        let (weights, at, power) = args;
        let weights_dot = tangents;
        let at_dot = [];
        let power_dot = ();
        Self::__jvp(weights, weights_dot, at, &at_dot, power, power_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        weights: Vec<f64>,
        weights_dot: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_dot: &[f64],
        power: i32,
        power_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..weights.len() {
            let t1 = at[k];
            let t2 = weights[k] * t1;
            sum += t2.powi(power);
            sum_dot
                += ::chainrule::__private::zero_mul(
                    weights_dot[k] * t1,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(power),
                        t2.powi(::chainrule::__private::pred(power)),
                    ),
                );
        }
        let out = sum.sin();
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum.cos());
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        mut weights: Vec<f64>,
        weights_dot: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_dot: &[f64],
        power: i32,
        power_dot: (),
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (
                ::chainrule::__private::Vec<f64>,
                ::chainrule::__private::Vec<f64>,
                (),
                (),
            ) + use<>,
    ) {
        let len = weights.len();
        let t1 = weights.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..t1 {
            let t2 = at[k];
            let t3 = weights[k] * t2;
            sum += t3.powi(power);
            sum_dot
                += ::chainrule::__private::zero_mul(
                    weights_dot[k] * t2,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(power),
                        t3.powi(::chainrule::__private::pred(power)),
                    ),
                );
        }
        let out = sum.sin();
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum.cos());
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                at: &[f64],
                _: &mut [f64],
                at_dot: &[f64],
                _: &mut [f64]|
            {
                let mut d_weights = ::chainrule::__private::vec![0.0; len];
                let mut d_weights_dot = ::chainrule::__private::vec![0.0; len];
                let t4 = sum.cos();
                let d_sum = d_out * t4;
                let d_sum_dot = ::chainrule::__private::zero_mul(d_out_dot, t4)
                    + ::chainrule::__private::strong_mul(
                        -::chainrule::__private::strong_mul(sum_dot, sum.sin()),
                        d_out,
                    );
                for k in 0..t1 {
                    let t2 = at[..t1][k];
                    let t3 = weights[k] * t2;
                    let t5 = ::chainrule::__private::float(power);
                    let t6 = ::chainrule::__private::pred(power);
                    let t7 = ::chainrule::__private::strong_mul(t5, t3.powi(t6));
                    let d_t3 = ::chainrule::__private::zero_mul(d_sum, t7);
                    let d_t3_dot = ::chainrule::__private::strong_mul(d_sum_dot, t7)
                        + ::chainrule::__private::strong_mul(
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::zero_mul(
                                    weights_dot[k] * t2,
                                    ::chainrule::__private::strong_mul(
                                        ::chainrule::__private::float(t6),
                                        t3.powi(::chainrule::__private::pred(t6)),
                                    ),
                                ),
                                t5,
                            ),
                            d_sum,
                        );
                    let d_t8 = d_t3 * t2;
                    let d_t9_dot = ::chainrule::__private::strong_mul(d_t3_dot, t2);
                    d_weights[..t1][k] += d_t8;
                    d_weights_dot[..t1][k] += d_t9_dot;
                }
                (d_weights, d_weights_dot, (), ())
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        mut weights: Vec<f64>,
        weights_dot: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_dot: &[f64],
        power: i32,
        power_dot: (),
        (d_out, d_out_dot): (f64, f64),
        _: &mut [f64],
        _: &mut [f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>, (), ()) {
        ::chainrule::__private::same_lengths(weights_dot.len(), weights.len());
        let len = weights.len();
        let t1 = weights.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..t1 {
            let t2 = at[k];
            let t3 = weights[k] * t2;
            sum += t3.powi(power);
            sum_dot
                += ::chainrule::__private::zero_mul(
                    weights_dot[k] * t2,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(power),
                        t3.powi(::chainrule::__private::pred(power)),
                    ),
                );
        }
        let out = sum.sin();
        let out_dot = ::chainrule::__private::strong_mul(sum_dot, sum.cos());
        let mut d_weights = ::chainrule::__private::vec![0.0; len];
        let mut d_weights_dot = ::chainrule::__private::vec![0.0; len];
        let d_sum = 1.0 * sum.cos();
        let d_sum_dot = -::chainrule::__private::strong_mul(sum_dot, sum.sin()) * 1.0;
        for k in 0..t1 {
            let t2 = at[..t1][k];
            let t3 = weights[k] * t2;
            let t4 = ::chainrule::__private::float(power);
            let t5 = ::chainrule::__private::pred(power);
            let t6 = ::chainrule::__private::strong_mul(t4, t3.powi(t5));
            let d_t3 = ::chainrule::__private::zero_mul(d_sum, t6);
            let d_t3_dot = ::chainrule::__private::strong_mul(d_sum_dot, t6)
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::zero_mul(
                            weights_dot[k] * t2,
                            ::chainrule::__private::strong_mul(
                                ::chainrule::__private::float(t5),
                                t3.powi(::chainrule::__private::pred(t5)),
                            ),
                        ),
                        t4,
                    ),
                    d_sum,
                );
            let d_t7 = d_t3 * t2;
            let d_t8_dot = ::chainrule::__private::strong_mul(d_t3_dot, t2);
            d_weights[..t1][k] += d_t7;
            d_weights_dot[..t1][k] += d_t8_dot;
        }
        (d_weights, d_weights_dot, (), ())
    }
    /// The gradient of `weighted`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
        weights_dot: ::chainrule::__private::Vec<f64>,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        ::chainrule::__private::same_lengths(weights_dot.len(), weights.len());
        let at_dot = [];
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let mut d_at_dot = ::chainrule::__private::zeros_like(at);
        let power_dot = ();
        let (d_weights, d_weights_dot, _, _) = Self::__hvp(
            weights,
            weights_dot,
            at,
            &at_dot,
            power,
            power_dot,
            (1.0, 0.0),
            &mut d_at,
            &mut d_at_dot,
        );
        (d_weights, d_weights_dot)
    }
    /// The Hessian of `weighted`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(weights: Vec<f64>, at: &[f64], power: i32) -> ::chainrule::Matrix
    where
        for<'hessian> i32: ::core::clone::Clone,
    {
        let d_weights = ::chainrule::__private::zeros_like(&weights);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<Vec<f64>>(&d_weights) {
            let unit = ::chainrule::__private::unit::<Vec<f64>>(&d_weights, at);
            let (_, d_weights_product) = Self::hvp(
                ::core::clone::Clone::clone(&weights),
                at,
                ::core::clone::Clone::clone(&power),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Vec<f64>,
            >(&d_weights_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> (
        ::chainrule::__private::Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
        ) -> (::chainrule::__private::Vec<f64>, ()) + use<>,
    )
    where
        for<'kept> Vec<f64>: ::core::clone::Clone,
        for<'kept> i32: ::core::clone::Clone,
    {
        let out = Self::grad(
            ::core::clone::Clone::clone(&weights),
            at,
            ::core::clone::Clone::clone(&power),
        );
        (
            out,
            move |
                cotangent: ::chainrule::__private::Vec<f64>,
                at: &[f64],
                d_at: &mut [f64]|
            {
                let weights_dot = cotangent;
                let second = Self::__vjp_jvp;
                let at_dot = [];
                let power_dot = ();
                let (_, pullback) = second(
                    ::core::clone::Clone::clone(&weights),
                    weights_dot,
                    at,
                    &at_dot,
                    ::core::clone::Clone::clone(&power),
                    power_dot,
                );
                let (_, d_weights_dot, _, d_power_dot) = pullback(
                    (1.0, 0.0),
                    at,
                    &mut ::chainrule::__private::zeros_like(at),
                    &at_dot,
                    d_at,
                );
                (d_weights_dot, d_power_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        weights: Vec<f64>,
        weights_dot: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_dot: &[f64],
        power: i32,
        power_dot: impl ::core::marker::Sized,
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let at_dot = [];
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let mut d_at_dot = ::chainrule::__private::zeros_like(at);
        let power_dot = ();
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            weights,
            weights_dot,
            at,
            &at_dot,
            power,
            power_dot,
        );
        let (d_weights, d_weights_dot, _, _) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            &at_dot,
            &mut d_at_dot,
        );
        (d_weights, d_weights_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        impl ::core::ops::Fn(
            (f64, ::chainrule::__private::Vec<f64>),
            &[f64],
            &mut [f64],
        ) -> (::chainrule::__private::Vec<f64>, ()) + use<>,
    )
    where
        for<'kept> Vec<f64>: ::core::clone::Clone,
        for<'kept> i32: ::core::clone::Clone,
    {
        let out = Self::value_and_grad(
            ::core::clone::Clone::clone(&weights),
            at,
            ::core::clone::Clone::clone(&power),
        );
        (
            out,
            move |
                cotangent: (f64, ::chainrule::__private::Vec<f64>),
                at: &[f64],
                d_at: &mut [f64]|
            {
                let (d_value, weights_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let at_dot = [];
                let power_dot = ();
                let (_, pullback) = second(
                    ::core::clone::Clone::clone(&weights),
                    weights_dot,
                    at,
                    &at_dot,
                    ::core::clone::Clone::clone(&power),
                    power_dot,
                );
                let (_, d_weights_dot, _, d_power_dot) = pullback(
                    (1.0, d_value),
                    at,
                    &mut ::chainrule::__private::zeros_like(at),
                    &at_dot,
                    d_at,
                );
                (d_weights_dot, d_power_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        weights: Vec<f64>,
        weights_dot: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_dot: &[f64],
        power: i32,
        power_dot: impl ::core::marker::Sized,
    ) -> (
        (f64, ::chainrule::__private::Vec<f64>),
        (f64, ::chainrule::__private::Vec<f64>),
    ) {
        let at_dot = [];
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let mut d_at_dot = ::chainrule::__private::zeros_like(at);
        let power_dot = ();
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            weights,
            weights_dot,
            at,
            &at_dot,
            power,
            power_dot,
        );
        let (d_weights, d_weights_dot, _, _) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            &at_dot,
            &mut d_at_dot,
        );
        ((value, d_weights), (value_dot, d_weights_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        weights: Vec<f64>,
        at: &[f64],
        power: i32,
        weights_dot: ::chainrule::__private::Vec<f64>,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
        ) -> (
                ::chainrule::__private::Vec<f64>,
                (),
                ::chainrule::__private::Vec<f64>,
            ) + use<>,
    )
    where
        for<'kept> Vec<f64>: ::core::clone::Clone,
        for<'kept> i32: ::core::clone::Clone,
    {
        let out = {
            let at_dot = [];
            let power_dot = ();
            Self::__jvp(
                ::core::clone::Clone::clone(&weights),
                ::core::clone::Clone::clone(&weights_dot),
                at,
                &at_dot,
                ::core::clone::Clone::clone(&power),
                power_dot,
            )
        };
        (
            out,
            move |(d_value, d_tangent): (f64, f64), at: &[f64], d_at: &mut [f64]| {
                let at_dot = [];
                let power_dot = ();
                let (_, pullback) = Self::__vjp_jvp(
                    ::core::clone::Clone::clone(&weights),
                    ::core::clone::Clone::clone(&weights_dot),
                    at,
                    &at_dot,
                    ::core::clone::Clone::clone(&power),
                    power_dot,
                );
                let (d_weights_dot, d_weights, d_power_dot, d_power) = pullback(
                    (d_tangent, d_value),
                    at,
                    &mut ::chainrule::__private::zeros_like(at),
                    &at_dot,
                    d_at,
                );
                (d_weights, d_power, d_weights_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        weights: Vec<f64>,
        weights_beside: ::chainrule::__private::Vec<f64>,
        at: &[f64],
        at_beside: &[f64],
        power: i32,
        power_beside: impl ::core::marker::Sized,
        weights_dot: ::chainrule::__private::Vec<f64>,
        weights_dot_beside: ::chainrule::__private::Vec<f64>,
    ) -> ((f64, f64), (f64, f64)) {
        let at_dot = [];
        let mut d_at = ::chainrule::__private::zeros_like(at);
        let mut d_at_dot = ::chainrule::__private::zeros_like(at);
        let power_dot = ();
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            weights,
            weights_dot,
            at,
            &at_dot,
            power,
            power_dot,
        );
        let (d_weights, d_weights_dot, _, _) = pullback(
            (1.0, 0.0),
            at,
            &mut d_at,
            &at_dot,
            &mut d_at_dot,
        );
        let (d_weights, d_weights_dot) = (d_weights, d_weights_dot);
        (
            (value, value_dot),
            (
                0.0
                    + <Vec<
                        f64,
                    > as ::chainrule::Differentiable>::dot_tangents(
                        &d_weights,
                        &weights_beside,
                    ),
                0.0
                    + <Vec<
                        f64,
                    > as ::chainrule::Differentiable>::dot_tangents(
                        &d_weights_dot,
                        &weights_beside,
                    )
                    + <Vec<
                        f64,
                    > as ::chainrule::Differentiable>::dot_tangents(
                        &d_weights,
                        &weights_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for weighted {}

/// The derivatives of the function `along_vectors`.
pub enum along_vectors {}
impl along_vectors {
    /// The result of `along_vectors` and its pullback, which takes the cotangent of the result.
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
        let at = [0.5, 1.5];
        let mut t1 = x.to_vec();
        let len = t1.len();
        let mut t2 = ::chainrule::__private::vec![y, x[0]];
        let len_1 = t2.len();
        let ((value, slope), jvp_pullback) = weighted::__jvp_vjp(t1, &at, 3, t2);
        let t3 = slope * y;
        let out = value + t3;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_t2 = ::chainrule::__private::vec![0.0; len_1];
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (d_value, d_t3) = ::chainrule::__private::add_pullback(
                    &value,
                    &t3,
                    &out,
                    d_out,
                );
                let (d_slope, t4) = ::chainrule::__private::mul_pullback(
                    &slope,
                    &y,
                    &t3,
                    d_t3,
                );
                let (d_t1_1, _, d_t2_1) = jvp_pullback(
                    (d_value, d_slope),
                    &at,
                    &mut ::chainrule::__private::zeros_like(&at),
                );
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                ::chainrule::__private::add_assign(&mut d_t2, &d_t2_1);
                let d_t5 = d_t2[1];
                d_x[0] += d_t5;
                ::chainrule::__private::add_assign(&mut d_x[..], &d_t1[..]);
                let d_y = t4 + d_t2[0];
                (d_y,)
            },
        )
    }
    /// The gradient of `along_vectors`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_y,) = pullback(1.0, x, &mut d_x);
        (d_x, d_y)
    }
    /// The value of `along_vectors` and its gradient.
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
    /// The value of `along_vectors`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], y: f64, d_x: &mut [f64], d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_y_added,) = pullback(1.0, x, d_x);
        *d_y += d_y_added;
        value
    }
    /// The result of `along_vectors` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let at = [0.5, 1.5];
        let t1 = x.to_vec();
        let t1_dot = x_dot.to_vec();
        let t2 = ::chainrule::__private::vec![y, x[0]];
        let t2_dot = ::chainrule::__private::vec![y_dot, x_dot[0]];
        let at_dot = ::chainrule::__private::zeros_like(&at);
        let ((value, slope), (value_dot, slope_dot)) = weighted::__jvp_jvp(
            t1,
            t1_dot,
            &at,
            &at_dot,
            3,
            (),
            t2,
            t2_dot,
        );
        let t3 = slope * y;
        let t3_dot = ::chainrule::__private::strong_mul_pushforward(
            &slope,
            &y,
            &t3,
            &slope_dot,
            &y_dot,
        );
        let out = value + t3;
        let out_dot = ::chainrule::__private::add_pushforward(
            &value,
            &t3,
            &out,
            &value_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `bell`.
pub enum bell {}
impl bell {
    /// The result of `bell` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T, width: T) -> (T, impl ::core::ops::Fn(T) -> (T, T)) {
        let t1 = -(x * x) / width;
        let out = t1.exp();
        (
            out,
            move |d_out: T| {
                let d_t1 = d_out * out;
                let t2 = <T as ::chainrule::Scalar>::ONE / width;
                let d_t3 = ::chainrule::__private::zero_mul(d_t1, t2);
                let d_width = -::chainrule::__private::zero_mul(d_t1, t1 * t2);
                let d_x = <T as ::chainrule::Scalar>::from_f64(-2.0) * (d_t3 * x);
                (d_x, d_width)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: T,
        width: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>) {
        Self::vjp::<T>(x, width)
    }
    /// The gradient of `bell`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T, width: T) -> (T, T) {
        let (_, pullback) = Self::vjp::<T>(x, width);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `bell` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T, width: T) -> (T, (T, T)) {
        let (value, pullback) = Self::vjp::<T>(x, width);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `bell`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(
        x: T,
        width: T,
        d_x: &mut T,
        d_width: &mut T,
    ) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, width);
        let (d_x_added, d_width_added) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        *d_width += d_width_added;
        value
    }
    /// The result of `bell` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (T, T), tangents: (T, T)) -> (T, T) {
        let (x, width) = args;
        let (x_dot, width_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, width, width_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T, width: T, width_dot: T) -> (T, T) {
        let t1 = -(x * x) / width;
        let t2 = <T as ::chainrule::Scalar>::ONE / width;
        let out = t1.exp();
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(-(x_dot * x + x_dot * x), t2)
                - ::chainrule::__private::zero_mul(width_dot, t1 * t2),
            out,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp<T: Scalar>(
        x: T,
        x_dot: T,
        width: T,
        width_dot: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T, T, T, T) + use<T>) {
        let t1 = -(x * x) / width;
        let t2 = <T as ::chainrule::Scalar>::ONE / width;
        let t1_dot = ::chainrule::__private::zero_mul(-(x_dot * x + x_dot * x), t2)
            - ::chainrule::__private::zero_mul(width_dot, t1 * t2);
        let out = t1.exp();
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, out);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (T, T)| {
                let d_t1 = d_out * out;
                let d_t1_dot = ::chainrule::__private::zero_mul(d_out_dot, out)
                    + ::chainrule::__private::strong_mul(out_dot, d_out);
                let t3 = <T as ::chainrule::Scalar>::ONE / width;
                let t4_dot = -::chainrule::__private::zero_mul(width_dot, t3 * t3);
                let d_t5 = ::chainrule::__private::zero_mul(d_t1, t3);
                let d_t6_dot = ::chainrule::__private::strong_mul(d_t1_dot, t3)
                    + ::chainrule::__private::strong_mul(t4_dot, d_t1);
                let t7 = t1 * t3;
                let d_width = -::chainrule::__private::zero_mul(d_t1, t7);
                let d_x = <T as ::chainrule::Scalar>::from_f64(-2.0) * (d_t5 * x);
                (
                    d_x,
                    (::chainrule::__private::strong_mul(d_t6_dot, x)
                        + ::chainrule::__private::zero_mul(x_dot, d_t5))
                        * <T as ::chainrule::Scalar>::from_f64(-2.0),
                    d_width,
                    -(::chainrule::__private::strong_mul(d_t1_dot, t7)
                        + ::chainrule::__private::strong_mul(
                            ::chainrule::__private::strong_mul(t1_dot, t3)
                                + ::chainrule::__private::strong_mul(t4_dot, t1),
                            d_t1,
                        )),
                )
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp<T: Scalar>(
        x: T,
        x_dot: T,
        width: T,
        width_dot: T,
        (d_out, d_out_dot): (T, T),
    ) -> (T, T, T, T) {
        let t1 = -(x * x) / width;
        let t2 = <T as ::chainrule::Scalar>::ONE / width;
        let t1_dot = ::chainrule::__private::zero_mul(-(x_dot * x + x_dot * x), t2)
            - ::chainrule::__private::zero_mul(width_dot, t1 * t2);
        let out = t1.exp();
        let out_dot = ::chainrule::__private::strong_mul(t1_dot, out);
        let d_t1 = <T as ::chainrule::Scalar>::ONE * out;
        let d_t1_dot = out_dot * <T as ::chainrule::Scalar>::ONE;
        let t3 = <T as ::chainrule::Scalar>::ONE / width;
        let t4_dot = -::chainrule::__private::zero_mul(width_dot, t3 * t3);
        let d_t5 = ::chainrule::__private::zero_mul(d_t1, t3);
        let d_t6_dot = ::chainrule::__private::strong_mul(d_t1_dot, t3)
            + ::chainrule::__private::strong_mul(t4_dot, d_t1);
        let t7 = t1 * t3;
        let d_width = -::chainrule::__private::zero_mul(d_t1, t7);
        let d_x = <T as ::chainrule::Scalar>::from_f64(-2.0) * (d_t5 * x);
        (
            d_x,
            (::chainrule::__private::strong_mul(d_t6_dot, x)
                + ::chainrule::__private::zero_mul(x_dot, d_t5))
                * <T as ::chainrule::Scalar>::from_f64(-2.0),
            d_width,
            -(::chainrule::__private::strong_mul(d_t1_dot, t7)
                + ::chainrule::__private::strong_mul(
                    ::chainrule::__private::strong_mul(t1_dot, t3)
                        + ::chainrule::__private::strong_mul(t4_dot, t1),
                    d_t1,
                )),
        )
    }
    /// The gradient of `bell`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp<T: Scalar>(x: T, width: T, x_dot: T, width_dot: T) -> ((T, T), (T, T)) {
        let (d_x, d_x_dot, d_width, d_width_dot) = Self::__hvp::<
            T,
        >(
            x,
            x_dot,
            width,
            width_dot,
            (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO),
        );
        ((d_x, d_width), (d_x_dot, d_width_dot))
    }
    /// The Hessian of `bell`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian<T: Scalar>(x: T, width: T) -> ::chainrule::Matrix {
        let d_x = <T as ::chainrule::Scalar>::ZERO;
        let d_width = <T as ::chainrule::Scalar>::ZERO;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<T>(&d_x) {
            let unit = ::chainrule::__private::unit::<T>(&d_x, at);
            let (_, (d_x_product, d_width_product)) = Self::hvp::<
                T,
            >(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&width),
                ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_width),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<T>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                T,
            >(&d_width_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<T>(&d_width) {
            let unit = ::chainrule::__private::unit::<T>(&d_width, at);
            let (_, (d_x_product, d_width_product)) = Self::hvp::<
                T,
            >(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&width),
                ::core::clone::Clone::clone(&d_x),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<T>(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<
                T,
            >(&d_width_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp<T: Scalar>(
        x: T,
        width: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T, T) + use<T>) {
        let out = Self::grad::<T>(x, width);
        (
            out,
            move |cotangent: (T, T)| {
                let (x_dot, width_dot) = cotangent;
                let second = Self::__vjp_jvp::<T>;
                let (_, pullback) = second(x, x_dot, width, width_dot);
                let (_, d_x_dot, _, d_width_dot) = pullback((
                    <T as ::chainrule::Scalar>::ONE,
                    <T as ::chainrule::Scalar>::ZERO,
                ));
                (d_x_dot, d_width_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp<T: Scalar>(
        x: T,
        x_dot: T,
        width: T,
        width_dot: T,
    ) -> ((T, T), (T, T)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
        >(x, x_dot, width, width_dot);
        let (d_x, d_x_dot, d_width, d_width_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        ((d_x, d_width), (d_x_dot, d_width_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp<T: Scalar>(
        x: T,
        width: T,
    ) -> ((T, (T, T)), impl ::core::ops::Fn((T, (T, T))) -> (T, T) + use<T>) {
        let out = Self::value_and_grad::<T>(x, width);
        (
            out,
            move |cotangent: (T, (T, T))| {
                let (d_value, (x_dot, width_dot)) = cotangent;
                let second = Self::__vjp_jvp::<T>;
                let (_, pullback) = second(x, x_dot, width, width_dot);
                let (_, d_x_dot, _, d_width_dot) = pullback((
                    <T as ::chainrule::Scalar>::ONE,
                    d_value,
                ));
                (d_x_dot, d_width_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp<T: Scalar>(
        x: T,
        x_dot: T,
        width: T,
        width_dot: T,
    ) -> ((T, (T, T)), (T, (T, T))) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
        >(x, x_dot, width, width_dot);
        let (d_x, d_x_dot, d_width, d_width_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        ((value, (d_x, d_width)), (value_dot, (d_x_dot, d_width_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp<T: Scalar>(
        x: T,
        width: T,
        x_dot: T,
        width_dot: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T, T, T, T) + use<T>) {
        let out = { Self::__jvp::<T>(x, x_dot, width, width_dot) };
        (
            out,
            move |(d_value, d_tangent): (T, T)| {
                let (_, pullback) = Self::__vjp_jvp::<T>(x, x_dot, width, width_dot);
                let (d_x_dot, d_x, d_width_dot, d_width) = pullback((
                    d_tangent,
                    d_value,
                ));
                (d_x, d_width, d_x_dot, d_width_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp<T: Scalar>(
        x: T,
        x_beside: T,
        width: T,
        width_beside: T,
        x_dot: T,
        x_dot_beside: T,
        width_dot: T,
        width_dot_beside: T,
    ) -> ((T, T), (T, T)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<
            T,
        >(x, x_dot, width, width_dot);
        let (d_x, d_x_dot, d_width, d_width_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        let ((d_x, d_width), (d_x_dot, d_width_dot)) = (
            (d_x, d_width),
            (d_x_dot, d_width_dot),
        );
        (
            (value, value_dot),
            (
                <T as ::chainrule::Scalar>::from_f64(
                    0.0
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_x,
                            &x_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_width,
                            &width_beside,
                        ),
                ),
                <T as ::chainrule::Scalar>::from_f64(
                    0.0
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_x_dot,
                            &x_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_x,
                            &x_dot_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_width_dot,
                            &width_beside,
                        )
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_width,
                            &width_dot_beside,
                        ),
                ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for bell {}

/// The derivatives of the function `along_bells`.
pub enum along_bells {}
impl along_bells {
    /// The result of `along_bells` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f32) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f32)) {
        let ((t1, a), jvp_pullback) = bell::__jvp_vjp(x, 2.0, x, 0.5);
        let ((b, c), jvp_pullback_1) = bell::__jvp_vjp(y, y, 1.0, y);
        let t2 = (b * c) as f64;
        let out = a + t2;
        (
            out,
            move |d_out: f64| {
                let (d_a, d_t2) = ::chainrule::__private::add_pullback(
                    &a,
                    &t2,
                    &out,
                    d_out,
                );
                let d_t3 = d_t2 as f32;
                let d_b = d_t3 * c;
                let d_c = d_t3 * b;
                let (t4, t5, _, t6) = jvp_pullback_1((d_b, d_c));
                let t7 = ::chainrule::__private::zeros_like(&t1);
                let (t8, _, t9, _) = jvp_pullback((t7, d_a));
                let d_x = t8 + t9;
                let d_y = t4 + t5 + t6;
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
    /// The gradient of `along_bells`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f32) -> (f64, f32) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `along_bells` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f32) -> (f64, (f64, f32)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `along_bells`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f32, d_x: &mut f64, d_y: &mut f32) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `along_bells` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let ((t1, a), (t1_dot, a_dot)) = bell::__jvp_jvp(
            x,
            x_dot,
            2.0,
            0.0,
            x,
            x_dot,
            0.5,
            0.0,
        );
        let ((b, c), (b_dot, c_dot)) = bell::__jvp_jvp(
            y,
            y_dot,
            y,
            y_dot,
            1.0,
            0.0,
            y,
            y_dot,
        );
        let t2 = (b * c) as f64;
        let out = a + t2;
        let out_dot = ::chainrule::__private::add_pushforward(
            &a,
            &t2,
            &out,
            &a_dot,
            &((::chainrule::__private::strong_mul(b_dot, c)
                + ::chainrule::__private::strong_mul(c_dot, b)) as f64),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `field`.
pub enum field {}
impl field {
    /// The result of `field` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        at: &[f64; 2],
        depth: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> ([f64; 2], f64)) {
        let (out, pullback) = Self::__vjp(at, depth);
        (
            out,
            move |d_out: [f64; 2]| {
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
    ) -> (
        [f64; 2],
        impl ::core::ops::Fn([f64; 2], &[f64; 2], &mut [f64; 2]) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let ((d_at, t1), grad_pullback) = potential::__grad_vjp(at, depth);
        let zeros = ::chainrule::__private::zeros_like(&d_at);
        let t2 = d_at[0];
        let t3 = -t2;
        let t4 = d_at[1];
        let t5 = -t4;
        let out = [t3, t5];
        (
            out,
            move |d_out: [f64; 2], at: &[f64; 2], d_at_1: &mut [f64; 2]| {
                let d_out_1 = d_out;
                let mut d_d_at = zeros.clone();
                let d_t3 = d_out_1[0];
                let d_t5 = d_out_1[1];
                let d_t4 = ::chainrule::__private::neg_pullback(&t4, &t5, d_t5);
                ::chainrule::__private::add_assign(&mut d_d_at[1], &d_t4);
                let d_t2 = ::chainrule::__private::neg_pullback(&t2, &t3, d_t3);
                ::chainrule::__private::add_assign(&mut d_d_at[0], &d_t2);
                let t6 = ::chainrule::__private::zeros_like(&t1);
                let (d_depth,) = grad_pullback((d_d_at, t6), at, &mut *d_at_1);
                (d_depth,)
            },
        )
    }
    /// The result of `field` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64; 2], f64),
        tangents: (&[f64; 2], f64),
    ) -> ([f64; 2], [f64; 2]) {
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
    ) -> ([f64; 2], [f64; 2]) {
        use ::core::clone::Clone as _;
        let ((d_at, t1), (d_at_dot, t1_dot)) = potential::__grad_jvp(
            at,
            at_dot,
            depth,
            depth_dot,
        );
        let t2 = d_at[0];
        let t2_dot = d_at_dot[0].clone();
        let t3 = -t2;
        let t3_dot = ::chainrule::__private::neg_pushforward(&t2, &t3, &t2_dot);
        let t4 = d_at[1];
        let t4_dot = d_at_dot[1].clone();
        let t5 = -t4;
        let t5_dot = ::chainrule::__private::neg_pushforward(&t4, &t5, &t4_dot);
        let out = [t3, t5];
        let out_dot = [t3_dot, t5_dot];
        (out, out_dot)
    }
    /// The result of `field` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&[f64; 2], f64),
        tangents: (
            &[::chainrule::Lanes<f64, __LANES>; 2],
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let (at, depth) = args;
        let (at_dot, depth_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(at, at_dot, depth, depth_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        at: &[f64; 2],
        at_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        depth: f64,
        depth_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        use ::core::clone::Clone as _;
        let ((d_at, t1), (d_at_dot, t1_dot)) = potential::__grad_jvp_with_lanes(
            at,
            at_dot,
            depth,
            depth_dot,
        );
        let t2 = d_at[0];
        let t2_dot = d_at_dot[0].clone();
        let t3 = -t2;
        let t3_dot = ::chainrule::__private::lanes::neg_by_type::<
            __LANES,
            _,
        >(&t2, &t2_dot);
        let t4 = d_at[1];
        let t4_dot = d_at_dot[1].clone();
        let t5 = -t4;
        let t5_dot = ::chainrule::__private::lanes::neg_by_type::<
            __LANES,
            _,
        >(&t4, &t4_dot);
        let out = [t3, t5];
        let out_dot = [t3_dot, t5_dot];
        (out, out_dot)
    }
    /// The Jacobian of `field`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(at: &[f64; 2], depth: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(at, depth, &mut jacobian);
        jacobian
    }
    /// The result of `field`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(at: &[f64; 2], depth: f64, jacobian: &mut [f64]) -> [f64; 2] {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(at, depth, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        at: &[f64; 2],
        depth: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> [f64; 2] {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <[f64; 2] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_at_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(at);
        let mut d_depth_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&depth);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 2]>(&d_at_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_depth_lanes);
        let known = <[f64; 2] as ::chainrule::__private::jacobian::Components<
            __LANES,
        >>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let outputs = 0;
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(at, ::core::clone::Clone::clone(&depth));
            let zero = ::chainrule::__private::zeros_like::<[f64; 2]>(&value);
            let rows = ::chainrule::__private::components::<[f64; 2]>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_at_zero = [0.0; 2];
                let d_depth_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        [f64; 2],
                    >(&mut seed, &zero, &mut at);
                    let (mut d_at, mut d_depth) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64; 2],
                    >(&mut d_at, &d_at_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_depth, &d_depth_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 2],
            >(&mut d_at_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_depth_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (at, ::core::clone::Clone::clone(&depth)),
                (&d_at_lanes, ::core::clone::Clone::clone(&d_depth_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                [f64; 2],
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64; 2],
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

