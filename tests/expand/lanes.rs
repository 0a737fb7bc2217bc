/// The derivatives of the function `eight`.
pub enum eight {}
impl eight {
    /// The result of `eight` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: [f64; 8]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 8]) {
        let mut sum: f64 = 0.0;
        for i in 0..7 {
            let t1 = x[i];
            let t = x[i + 1] - t1 * t1;
            sum += 100.0 * t * t + (1.0 - t1).powi(2);
        }
        let out = sum.sqrt();
        (
            out,
            move |d_out: f64| {
                let mut d_x = [0.0; 8];
                let d_sum = d_out * ::chainrule::__private::div_or_zero(0.5, out);
                let mut next: f64 = 0.0;
                for i in 0..7 {
                    let t1 = x[i];
                    let t = x[i + 1] - t1 * t1;
                    let d_t2 = d_sum * (2.0 * (1.0 - t1));
                    let d_t = d_sum * (200.0 * t);
                    let t3 = d_t * t1;
                    let d_t1 = -(d_t2 + t3 + t3);
                    d_x[i] += next + d_t1;
                    next = d_t;
                }
                if 0 < 7 {
                    d_x[7] += next;
                }
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: [f64; 8],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 8],) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `eight`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: [f64; 8]) -> [f64; 8] {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `eight` and its gradient.
    #[inline]
    pub fn value_and_grad(x: [f64; 8]) -> (f64, [f64; 8]) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `eight`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: [f64; 8], d_x: &mut [f64; 8]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `eight` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 8], tangents: [f64; 8]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: [f64; 8], x_dot: [f64; 8]) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..7 {
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
        let out = sum.sqrt();
        let out_dot = ::chainrule::__private::strong_mul(
            sum_dot,
            ::chainrule::__private::div_or_zero(0.5, out),
        );
        (out, out_dot)
    }
    /// The result of `eight` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: [f64; 8],
        tangents: [::chainrule::Lanes<f64, __LANES>; 8],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = args;
        let x_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: [f64; 8],
        x_dot: [::chainrule::Lanes<f64, __LANES>; 8],
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i in 0..7 {
            ::chainrule::__private::lanes::in_order();
            let t1 = i + 1;
            let t2 = x[i];
            let t = x[t1] - t2 * t2;
            let t3 = 100.0 * t;
            let t4 = 1.0 - t2;
            sum += t3 * t + t4.powi(2);
            sum_dot += x_dot[t1] * (2.0 * t3) - x_dot[i] * (4.0 * (t3 * t2) + 2.0 * t4);
        }
        let out = sum.sqrt();
        let out_dot = ::chainrule::__private::lanes::strong_mul(
            sum_dot,
            ::chainrule::__private::div_or_zero(0.5, out),
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `block`.
pub enum block {}
impl block {
    /// The result of `block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        camera: &[f64; 3],
        point: &[f64; 2],
        weight: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> ([f64; 3], [f64; 2], f64)) {
        let (out, pullback) = Self::__vjp(camera, point, weight);
        (
            out,
            move |d_out: [f64; 2]| {
                let mut d_camera = [0.0; 3];
                let mut d_point = [0.0; 2];
                let (d_weight,) = pullback(
                    d_out,
                    camera,
                    &mut d_camera,
                    point,
                    &mut d_point,
                );
                (d_camera, d_point, d_weight)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        camera: &[f64; 3],
        point: &[f64; 2],
        weight: f64,
    ) -> (
        [f64; 2],
        impl ::core::ops::Fn(
            [f64; 2],
            &[f64; 3],
            &mut [f64; 3],
            &[f64; 2],
            &mut [f64; 2],
        ) -> (f64,) + use<>,
    ) {
        let t1 = camera[0];
        let t2 = t1.cos();
        let t3 = point[0];
        let t4 = t1.sin();
        let t5 = point[1];
        let r = t2 * t3 - t4 * t5;
        let s = t4 * t3 + t2 * t5;
        let t6 = r + camera[1];
        let t7 = s + camera[2];
        let out = [weight * t6, weight * t7];
        (
            out,
            move |
                d_out: [f64; 2],
                camera: &[f64; 3],
                d_camera: &mut [f64; 3],
                point: &[f64; 2],
                d_point: &mut [f64; 2]|
            {
                let d_out_1 = d_out;
                let d_t8 = d_out_1[0];
                let d_t9 = d_out_1[1];
                let d_t7 = d_t9 * weight;
                d_camera[2] += d_t7;
                let d_t6 = d_t8 * weight;
                d_camera[1] += d_t6;
                let d_t5 = d_t7 * t2 - d_t6 * t4;
                d_point[1] += d_t5;
                let d_t4 = d_t7 * t3 - d_t6 * t5;
                let d_t3 = d_t7 * t4 + d_t6 * t2;
                d_point[0] += d_t3;
                let d_t2 = d_t7 * t5 + d_t6 * t3;
                let d_t1 = d_t4 * t2 - d_t2 * t4;
                d_camera[0] += d_t1;
                let d_weight = d_t9 * t7 + d_t8 * t6;
                (d_weight,)
            },
        )
    }
    /// The result of `block` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64; 3], &[f64; 2], f64),
        tangents: (&[f64; 3], &[f64; 2], f64),
    ) -> ([f64; 2], [f64; 2]) {
        let (camera, point, weight) = args;
        let (camera_dot, point_dot, weight_dot) = tangents;
        Self::__jvp(camera, camera_dot, point, point_dot, weight, weight_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        camera: &[f64; 3],
        camera_dot: &[f64; 3],
        point: &[f64; 2],
        point_dot: &[f64; 2],
        weight: f64,
        weight_dot: f64,
    ) -> ([f64; 2], [f64; 2]) {
        let t1 = camera[0];
        let t1_dot = camera_dot[0];
        let t2 = t1.cos();
        let t2_dot = -(t1_dot * t1.sin());
        let t3 = point[0];
        let t3_dot = point_dot[0];
        let t4 = t1.sin();
        let t4_dot = t1_dot * t1.cos();
        let t5 = point[1];
        let t5_dot = point_dot[1];
        let r = t2 * t3 - t4 * t5;
        let r_dot = t2_dot * t3 + t3_dot * t2 - (t4_dot * t5 + t5_dot * t4);
        let s = t4 * t3 + t2 * t5;
        let s_dot = t4_dot * t3 + t3_dot * t4 + (t2_dot * t5 + t5_dot * t2);
        let t6 = r + camera[1];
        let t7 = s + camera[2];
        let out = [weight * t6, weight * t7];
        let out_dot = [
            weight_dot * t6 + (r_dot + camera_dot[1]) * weight,
            weight_dot * t7 + (s_dot + camera_dot[2]) * weight,
        ];
        (out, out_dot)
    }
    /// The result of `block` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&[f64; 3], &[f64; 2], f64),
        tangents: (
            &[::chainrule::Lanes<f64, __LANES>; 3],
            &[::chainrule::Lanes<f64, __LANES>; 2],
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let (camera, point, weight) = args;
        let (camera_dot, point_dot, weight_dot) = tangents;
        Self::__differentiate_with_lanes::<
            __LANES,
        >(camera, camera_dot, point, point_dot, weight, weight_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        camera: &[f64; 3],
        camera_dot: &[::chainrule::Lanes<f64, __LANES>; 3],
        point: &[f64; 2],
        point_dot: &[::chainrule::Lanes<f64, __LANES>; 2],
        weight: f64,
        weight_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let t1 = camera[0];
        let t1_dot = camera_dot[0];
        let t2 = t1.cos();
        let t3 = t1.sin();
        let t4 = point[0];
        let t4_dot = point_dot[0];
        let t5 = t1.sin();
        let t6 = t1.cos();
        let t7 = point[1];
        let t7_dot = point_dot[1];
        let r = t2 * t4 - t5 * t7;
        let s = t5 * t4 + t2 * t7;
        let t8 = r + camera[1];
        let t9 = weight * t4;
        let t10 = weight * t7;
        let t11 = weight * t2;
        let t12 = weight * t5;
        let t13 = s + camera[2];
        let out = [weight * t8, weight * t13];
        let out_dot = [
            weight_dot * t8 + t4_dot * t11 + camera_dot[1] * weight
                - t1_dot * (t9 * t3 + t10 * t6) - t7_dot * t12,
            weight_dot * t13 + t1_dot * (t9 * t6 - t10 * t3) + t4_dot * t12
                + t7_dot * t11 + camera_dot[2] * weight,
        ];
        (out, out_dot)
    }
}

/// The derivatives of the function `generic`.
pub enum generic {}
impl generic {
    /// The result of `generic` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x, T: Scalar>(
        x: &'d_x [T],
        scratch: &mut [T],
    ) -> (T, impl ::core::ops::Fn(T) -> ::chainrule::__private::Vec<T> + use<'d_x, T>) {
        let (out, pullback) = Self::__vjp::<T>(x, scratch);
        (
            out,
            move |d_out: T| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, &mut []);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: &[T],
        scratch: &mut [T],
    ) -> (T, impl ::core::ops::Fn(T, &[T], &mut [T], &mut [T]) + use<T>) {
        let len = scratch.len();
        let t1 = x.len();
        let mut saved_t2 = ::chainrule::__private::vec![
            < T as ::chainrule::Scalar > ::ZERO; t1
        ];
        for i in 0..t1 {
            let t3 = x[i].tanh();
            scratch[i] = t3;
            saved_t2[i] = t3;
        }
        let scratch_before = scratch.to_vec();
        let mut sum = T::ZERO;
        for i_1 in 0..x.len() {
            sum += scratch[i_1] * x[i_1];
        }
        (
            sum,
            move |d_sum: T, x: &[T], d_x: &mut [T], _: &mut [T]| {
                let t4 = x.len();
                let mut d_scratch = ::chainrule::__private::vec![
                    < T as ::chainrule::Scalar > ::ZERO; len
                ];
                for i_1 in 0..t4 {
                    let d_t5 = d_sum * x[i_1];
                    let d_t6 = d_sum * scratch_before[..t4][i_1];
                    d_x[..t4][i_1] += d_t6;
                    d_scratch[..t4][i_1] += d_t5;
                }
                for i in 0..t4 {
                    let t3 = saved_t2[..t4][i];
                    let d_t3 = d_scratch[..t4][i];
                    d_scratch[..t4][i] = <T as ::chainrule::Scalar>::ZERO;
                    let d_t7 = d_t3 * (<T as ::chainrule::Scalar>::ONE - t3 * t3);
                    d_x[..t4][i] += d_t7;
                }
            },
        )
    }
    /// The gradient of `generic`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(
        x: &[T],
        scratch: &mut [T],
    ) -> ::chainrule::__private::Vec<T> {
        let (_, pullback) = Self::__vjp::<T>(x, scratch);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x, &mut []);
        d_x
    }
    /// The value of `generic` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(
        x: &[T],
        scratch: &mut [T],
    ) -> (T, ::chainrule::__private::Vec<T>) {
        let (value, pullback) = Self::__vjp::<T>(x, scratch);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(<T as ::chainrule::Scalar>::ONE, x, &mut d_x, &mut []);
        (value, d_x)
    }
    /// The value of `generic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: &[T], scratch: &mut [T], d_x: &mut [T]) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, scratch);
        pullback(<T as ::chainrule::Scalar>::ONE, x, d_x, &mut []);
        value
    }
    /// The result of `generic` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (&[T], &mut [T]), tangents: &[T]) -> (T, T) {
        let (x, scratch) = args;
        let x_dot = tangents;
        let mut scratch_dot = ::chainrule::__private::zeros_like(&*scratch);
        Self::__jvp::<T>(x, x_dot, scratch, &mut scratch_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(
        x: &[T],
        x_dot: &[T],
        scratch: &mut [T],
        scratch_dot: &mut [T],
    ) -> (T, T) {
        for i in 0..x.len() {
            let t1 = x[i].tanh();
            scratch[i] = t1;
            scratch_dot[i] = x_dot[i] * (<T as ::chainrule::Scalar>::ONE - t1 * t1);
        }
        let mut sum = T::ZERO;
        let mut sum_dot = <T as ::chainrule::Scalar>::ZERO;
        for i_1 in 0..x.len() {
            let t2 = scratch[i_1];
            let t3 = x[i_1];
            sum += t2 * t3;
            sum_dot += scratch_dot[i_1] * t3 + x_dot[i_1] * t2;
        }
        (sum, sum_dot)
    }
    /// The result of `generic` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize, T: Scalar>(
        args: (&[T], &mut [T]),
        tangents: &[::chainrule::Lanes<T, __LANES>],
    ) -> (T, ::chainrule::Lanes<T, __LANES>)
    where
        T: ::chainrule::__private::lanes::FloatLanes<__LANES>,
    {
        let (x, scratch) = args;
        let x_dot = tangents;
        let mut scratch_dot = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            _,
        >(&*scratch);
        Self::__differentiate_with_lanes::<
            __LANES,
            T,
        >(x, x_dot, scratch, &mut scratch_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize, T: Scalar>(
        x: &[T],
        x_dot: &[::chainrule::Lanes<T, __LANES>],
        scratch: &mut [T],
        scratch_dot: &mut [::chainrule::Lanes<T, __LANES>],
    ) -> (T, ::chainrule::Lanes<T, __LANES>)
    where
        T: ::chainrule::__private::lanes::FloatLanes<__LANES>,
    {
        for i in 0..x.len() {
            ::chainrule::__private::lanes::in_order();
            let t1 = x[i].tanh();
            scratch[i] = t1;
            scratch_dot[i] = x_dot[i] * (<T as ::chainrule::Scalar>::ONE - t1 * t1);
        }
        let mut sum = T::ZERO;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i_1 in 0..x.len() {
            ::chainrule::__private::lanes::in_order();
            let t2 = scratch[i_1];
            let t3 = x[i_1];
            sum += t2 * t3;
            sum_dot += scratch_dot[i_1] * t3 + x_dot[i_1] * t2;
        }
        (sum, sum_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for generic {}

/// The derivatives of the function `called`.
pub enum called {}
impl called {
    /// The result of `called` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = [x, y];
        let mut t2 = [0.0; 2];
        let (a, generic_pullback) = generic::__vjp::<f64>(&t1, &mut t2);
        let t3 = [x; 8];
        let (t4, eight_pullback) = eight::__vjp(t3);
        let t5 = a * t4;
        let (t6, row_pullback) = row::__vjp(y);
        let out = t5 + t6;
        (
            out,
            move |d_out: f64| {
                let mut d_t3 = [0.0; 8];
                let mut d_t2 = [0.0; 2];
                let mut d_t1 = [0.0; 2];
                let (d_t5, d_t6) = ::chainrule::__private::add_pullback(
                    &t5,
                    &t6,
                    &out,
                    d_out,
                );
                let (t7,) = row_pullback(d_t6);
                let (d_a, d_t4) = ::chainrule::__private::mul_pullback(
                    &a,
                    &t4,
                    &t5,
                    d_t5,
                );
                let (d_t3_1,) = eight_pullback(d_t4);
                ::chainrule::__private::add_assign(&mut d_t3, &d_t3_1);
                let t8 = ::chainrule::__private::sum_all(&d_t3);
                generic_pullback(d_a, &t1, &mut d_t1, &mut d_t2);
                let d_x = t8 + d_t1[0];
                let d_y = t7 + d_t1[1];
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
    /// The gradient of `called`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `called` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `called`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `called` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t2 = [0.0; 2];
        let mut t2_dot = [0.0; 2];
        let (a, a_dot) = generic::__jvp::<f64>(&t1, &t1_dot, &mut t2, &mut t2_dot);
        let t3 = [x; 8];
        let t3_dot = [x_dot; 8];
        let (t4, t4_dot) = eight::__jvp(t3, t3_dot);
        let t5 = a * t4;
        let t5_dot = ::chainrule::__private::strong_mul_pushforward(
            &a,
            &t4,
            &t5,
            &a_dot,
            &t4_dot,
        );
        let (t6, t6_dot) = row::__jvp(y, y_dot);
        let out = t5 + t6;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t5,
            &t6,
            &out,
            &t5_dot,
            &t6_dot,
        );
        (out, out_dot)
    }
    /// The result of `called` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
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
        let t1 = [x, y];
        let t1_dot = [x_dot, y_dot];
        let mut t2 = [0.0; 2];
        let mut t2_dot = [::chainrule::__private::lanes::zero(); 2];
        let (a, a_dot) = generic::__differentiate_with_lanes::<
            __LANES,
            f64,
        >(&t1, &t1_dot, &mut t2, &mut t2_dot);
        let t3 = [x; 8];
        let t3_dot = [x_dot; 8];
        let (t4, t4_dot) = eight::__differentiate_with_lanes(t3, t3_dot);
        let t5 = a * t4;
        let t5_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&a, &t4, &a_dot, &t4_dot);
        let (t6, t6_dot) = row::__differentiate_with_lanes(y, y_dot);
        let out = t5 + t6;
        let out_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t5, &t6, &t5_dot, &t6_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `row`.
pub enum row {}
impl row {
    /// The result of `row` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = row(x);
        (
            out,
            move |d_out: f64| {
                let partial = x.cos();
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
    /// The gradient of `row`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `row` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `row`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `row` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = row(x);
        let partial = x.cos();
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
    /// The result of `row` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: f64,
        tangents: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = args;
        let x_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let out = row(x);
        let partial = x.cos();
        let out_dot = ::chainrule::__private::lanes::zero_mul(x_dot, partial);
        (out, out_dot)
    }
}

/// The derivatives of the function `residuals`.
pub enum residuals {}
impl residuals {
    /// The result of `residuals` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_t, 'd_p>(
        p: &'d_p [f64],
        t: &'d_t [f64],
        out: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut [f64],
        ) -> (
                ::chainrule::__private::Vec<f64>,
                ::chainrule::__private::Vec<f64>,
            ) + use<'d_p, 'd_t>,
    ) {
        let (out, pullback) = Self::__vjp(p, t, out);
        (
            out,
            move |d_out_1: (), d_out: &mut [f64]| {
                let mut d_p = ::chainrule::__private::zeros_like(p);
                let mut d_t = ::chainrule::__private::zeros_like(t);
                pullback(d_out_1, p, &mut d_p, t, &mut d_t, d_out);
                (d_p, d_t)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: &[f64],
        t: &[f64],
        out: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
            &mut [f64],
        ) + use<>,
    ) {
        let t1 = t.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = (-p[1] * t[i]).exp();
            out[i] = p[0] * t3 + p[2];
            saved_t2[i] = t3;
        }
        (
            (),
            move |
                (): (),
                p: &[f64],
                d_p: &mut [f64],
                t: &[f64],
                d_t: &mut [f64],
                d_out: &mut [f64]|
            {
                let t4 = t.len();
                let mut d_t5 = 0.0;
                let mut d_t6 = 0.0;
                let mut d_t7 = 0.0;
                for i in 0..t4 {
                    let t3 = saved_t2[i];
                    let d_t8 = d_out[i];
                    d_out[i] = 0.0;
                    let d_t9 = d_t8 * t3;
                    let d_t3 = d_t8 * p[0];
                    let d_t10 = d_t3 * t3;
                    let d_t11 = d_t10 * t[i];
                    let d_t12 = d_t10 * -p[1];
                    d_t[i] += d_t12;
                    let d_t13 = -d_t11;
                    d_t5 += d_t8;
                    d_t6 += d_t13;
                    d_t7 += d_t9;
                }
                if 0 < t4 {
                    d_p[2] += d_t5;
                    d_p[1] += d_t6;
                    d_p[0] += d_t7;
                }
            },
        )
    }
    /// The result of `residuals` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[f64], &mut [f64]),
        tangents: (&[f64], &[f64], &mut [f64]),
    ) -> ((), ()) {
        let (p, t, out) = args;
        let (p_dot, t_dot, out_dot) = tangents;
        Self::__jvp(p, p_dot, t, t_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: &[f64],
        p_dot: &[f64],
        t: &[f64],
        t_dot: &[f64],
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> ((), ()) {
        for i in 0..t.len() {
            let t1 = p[0];
            let t2 = -p[1];
            let t3 = t[i];
            let t4 = (t2 * t3).exp();
            out[i] = t1 * t4 + p[2];
            out_dot[i] = p_dot[0] * t4 + (-p_dot[1] * t3 + t_dot[i] * t2) * t4 * t1
                + p_dot[2];
        }
        ((), ())
    }
    /// The result of `residuals` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&[f64], &[f64], &mut [f64]),
        tangents: (
            &[::chainrule::Lanes<f64, __LANES>],
            &[::chainrule::Lanes<f64, __LANES>],
            &mut [::chainrule::Lanes<f64, __LANES>],
        ),
    ) -> ((), ()) {
        let (p, t, out) = args;
        let (p_dot, t_dot, out_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(p, p_dot, t, t_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        p: &[f64],
        p_dot: &[::chainrule::Lanes<f64, __LANES>],
        t: &[f64],
        t_dot: &[::chainrule::Lanes<f64, __LANES>],
        out: &mut [f64],
        out_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> ((), ()) {
        for i in 0..t.len() {
            ::chainrule::__private::lanes::in_order();
            let t1 = -p[1];
            let t2 = t[i];
            let t3 = (t1 * t2).exp();
            let t4 = p[0] * t3;
            out[i] = t4 + p[2];
            out_dot[i] = p_dot[2]
                + (p_dot[0] * t3 + t_dot[i] * (t4 * t1) - p_dot[1] * (t4 * t2));
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<2> for residuals {}

/// The derivatives of the function `with_settings`.
pub enum with_settings {}
impl with_settings {
    /// The result of `with_settings` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, settings: Settings) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, settings);
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
        settings: Settings,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = settings.rate;
        let out = x * x * t1;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * t1;
                let t3 = d_t2 * x;
                let d_x = t3 + t3;
                (d_x, ())
            },
        )
    }
    /// The gradient of `with_settings`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, settings: Settings) -> f64 {
        let (_, pullback) = Self::__vjp(x, settings);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `with_settings` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, settings: Settings) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, settings);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `with_settings`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, settings: Settings, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, settings);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `with_settings` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, Settings), tangents: f64) -> (f64, f64) {
        let (x, settings) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(x, x_dot, settings, settings_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        settings: Settings,
        settings_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = settings.rate;
        let out = x * x * t1;
        let out_dot = (x_dot * x + x_dot * x) * t1;
        (out, out_dot)
    }
    /// The result of `with_settings` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, Settings),
        tangents: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (x, settings) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot, settings, settings_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        settings: Settings,
        settings_dot: impl ::core::marker::Sized,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let t1 = settings.rate;
        let out = x * x * t1;
        let out_dot = x_dot * (2.0 * x) * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `hands_settings_on`.
pub enum hands_settings_on {}
impl hands_settings_on {
    /// The result of `hands_settings_on` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let settings = Settings::default();
        let (t1, with_settings_pullback) = with_settings::__vjp(x, settings);
        let out = t1 + x;
        (
            out,
            move |d_out: f64| {
                let (t2, _) = with_settings_pullback(d_out);
                let d_x = d_out + t2;
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
    /// The gradient of `hands_settings_on`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `hands_settings_on` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `hands_settings_on`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `hands_settings_on` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let settings = Settings::default();
        let settings_dot = ::chainrule::__zeros_of!(& settings);
        let (t1, t1_dot) = with_settings::__jvp(x, x_dot, settings, settings_dot);
        let out = t1 + x;
        let out_dot = t1_dot + x_dot;
        (out, out_dot)
    }
    /// The result of `hands_settings_on` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: f64,
        tangents: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let x = args;
        let x_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let settings = Settings::default();
        let settings_dot = ::chainrule::__zeros_of!(& settings, __LANES);
        let (t1, t1_dot) = with_settings::__differentiate_with_lanes(
            x,
            x_dot,
            settings,
            settings_dot,
        );
        let out = t1 + x;
        let out_dot = t1_dot + x_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `polar`.
pub enum polar {}
impl polar {
    /// The result of `polar` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_phi>(
        r: f64,
        phi: &'d_phi [f64; 1],
        by: f64,
        out: &mut [f64],
    ) -> (
        (f64, [f64; 1]),
        impl ::core::ops::Fn(
            (f64, [f64; 1]),
            &mut [f64],
        ) -> (f64, [f64; 1]) + use<'d_phi>,
    ) {
        let (out, pullback) = Self::__vjp(r, phi, by, out);
        (
            out,
            move |d_out_1: (f64, [f64; 1]), d_out: &mut [f64]| {
                let mut d_phi = [0.0; 1];
                let (d_r, _) = pullback(d_out_1, phi, &mut d_phi, d_out);
                (d_r, d_phi)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        r: f64,
        phi: &[f64; 1],
        by: f64,
        out: &mut [f64],
    ) -> (
        (f64, [f64; 1]),
        impl ::core::ops::Fn(
            (f64, [f64; 1]),
            &[f64; 1],
            &mut [f64; 1],
            &mut [f64],
        ) -> (f64, f64) + use<>,
    ) {
        out[0] = by * r;
        let t1 = phi[0];
        out[1] = t1 * r;
        let t2 = t1.cos();
        let out_1 = r * t2;
        let t3 = t1.sin();
        let out_2 = [r * t3];
        (
            (out_1, out_2),
            move |
                (d_out_1, d_out_2): (f64, [f64; 1]),
                phi: &[f64; 1],
                d_phi: &mut [f64; 1],
                d_out: &mut [f64]|
            {
                let d_out_2_1 = d_out_2;
                let d_t4 = d_out_2_1[0];
                let d_t3 = d_t4 * r;
                let d_t2 = d_out_1 * r;
                let d_t5 = d_out[1];
                d_out[1] = 0.0;
                let d_t1 = d_t3 * t2 + d_t5 * r - d_t2 * t3;
                d_phi[0] += d_t1;
                let d_t6 = d_out[0];
                d_out[0] = 0.0;
                let d_r = d_t4 * t3 + d_out_1 * t2 + d_t5 * t1 + d_t6 * by;
                (d_r, 0.0)
            },
        )
    }
    /// The result of `polar` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, &[f64; 1], f64, &mut [f64]),
        tangents: (f64, &[f64; 1], &mut [f64]),
    ) -> ((f64, [f64; 1]), (f64, [f64; 1])) {
        let (r, phi, by, out) = args;
        let (r_dot, phi_dot, out_dot) = tangents;
        let by_dot = 0.0;
        Self::__jvp(r, r_dot, phi, phi_dot, by, by_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        r: f64,
        r_dot: f64,
        phi: &[f64; 1],
        phi_dot: &[f64; 1],
        by: f64,
        by_dot: f64,
        out: &mut [f64],
        out_dot: &mut [f64],
    ) -> ((f64, [f64; 1]), (f64, [f64; 1])) {
        out[0] = by * r;
        out_dot[0] = r_dot * by;
        let t1 = phi[0];
        let t1_dot = phi_dot[0];
        out[1] = t1 * r;
        out_dot[1] = t1_dot * r + r_dot * t1;
        let t2 = t1.cos();
        let out_1 = r * t2;
        let out_1_dot = r_dot * t2 + -(t1_dot * t1.sin()) * r;
        let t3 = t1.sin();
        let out_2 = [r * t3];
        let out_2_dot = [r_dot * t3 + t1_dot * t1.cos() * r];
        ((out_1, out_2), (out_1_dot, out_2_dot))
    }
    /// The result of `polar` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, &[f64; 1], f64, &mut [f64]),
        tangents: (
            ::chainrule::Lanes<f64, __LANES>,
            &[::chainrule::Lanes<f64, __LANES>; 1],
            &mut [::chainrule::Lanes<f64, __LANES>],
        ),
    ) -> (
        (f64, [f64; 1]),
        (::chainrule::Lanes<f64, __LANES>, [::chainrule::Lanes<f64, __LANES>; 1]),
    ) {
        let (r, phi, by, out) = args;
        let (r_dot, phi_dot, out_dot) = tangents;
        let by_dot = ::chainrule::__private::lanes::zeros_like::<__LANES, _>(&by);
        Self::__differentiate_with_lanes::<
            __LANES,
        >(r, r_dot, phi, phi_dot, by, by_dot, out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        r: f64,
        r_dot: ::chainrule::Lanes<f64, __LANES>,
        phi: &[f64; 1],
        phi_dot: &[::chainrule::Lanes<f64, __LANES>; 1],
        by: f64,
        by_dot: ::chainrule::Lanes<f64, __LANES>,
        out: &mut [f64],
        out_dot: &mut [::chainrule::Lanes<f64, __LANES>],
    ) -> (
        (f64, [f64; 1]),
        (::chainrule::Lanes<f64, __LANES>, [::chainrule::Lanes<f64, __LANES>; 1]),
    ) {
        out[0] = by * r;
        out_dot[0] = r_dot * by;
        let t1 = phi[0];
        let t1_dot = phi_dot[0];
        out[1] = t1 * r;
        out_dot[1] = t1_dot * r + r_dot * t1;
        let t2 = t1.cos();
        let out_1 = r * t2;
        let out_1_dot = r_dot * t2 - t1_dot * (r * t1.sin());
        let t3 = t1.sin();
        let out_2 = [r * t3];
        let out_2_dot = [r_dot * t3 + t1_dot * (r * t1.cos())];
        ((out_1, out_2), (out_1_dot, out_2_dot))
    }
    /// The Jacobian of `polar`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(
        r: f64,
        phi: &[f64; 1],
        by: f64,
        out: &mut [f64],
    ) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(r, phi, by, out, &mut jacobian);
        jacobian
    }
    /// The result of `polar`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(
        r: f64,
        phi: &[f64; 1],
        by: f64,
        out: &mut [f64],
        jacobian: &mut [f64],
    ) -> (f64, [f64; 1]) {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(r, phi, by, out, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        r: f64,
        phi: &[f64; 1],
        by: f64,
        out: &mut [f64],
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> (f64, [f64; 1]) {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <[f64; 1] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_r_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&r);
        let mut d_phi_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 1],
        >(phi);
        let mut d_out_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(&*out);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_r_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 1]>(&d_phi_lanes);
        let known = <(
            f64,
            [f64; 1],
        ) as ::chainrule::__private::jacobian::Components<__LANES>>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let d_out_before = is_again.then(|| ::chainrule::__private::owned(&*out));
        let outputs = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_out_lanes);
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(
                ::core::clone::Clone::clone(&r),
                phi,
                ::core::clone::Clone::clone(&by),
                &mut *out,
            );
            let zero = ::chainrule::__private::zeros_like::<(f64, [f64; 1])>(&value);
            let rows = ::chainrule::__private::components::<(f64, [f64; 1])>(&zero)
                + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_r_zero = 0.0;
                let d_phi_zero = [0.0; 1];
                let d_out_zero = ::chainrule::__private::zeros_like(&*out);
                let mut d_out = ::core::clone::Clone::clone(&d_out_zero);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        (f64, [f64; 1]),
                    >(&mut seed, &zero, &mut at);
                    ::chainrule::__private::jacobian::choose::<
                        [f64],
                    >(&mut d_out, &d_out_zero, &mut at);
                    let (mut d_r, mut d_phi) = pullback(
                        ::core::clone::Clone::clone(&seed),
                        &mut d_out,
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_r, &d_r_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64; 1],
                    >(&mut d_phi, &d_phi_zero, row);
                }
                return value;
            }
            if let ::core::option::Option::Some(before) = &d_out_before {
                ::chainrule::__private::jacobian::restore_slice(out, before);
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_r_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 1],
            >(&mut d_phi_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (
                    ::core::clone::Clone::clone(&r),
                    phi,
                    ::core::clone::Clone::clone(&by),
                    &mut *out,
                ),
                (::core::clone::Clone::clone(&d_r_lanes), &d_phi_lanes, &mut d_out_lanes),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                (f64, [f64; 1]),
            >(&value_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    [f64],
                >(&d_out_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                (f64, [f64; 1]),
            >(&value_lanes, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64],
            >(&d_out_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
            if let ::core::option::Option::Some(before) = &d_out_before {
                ::chainrule::__private::jacobian::restore_slice(out, before);
            }
            d_out_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                [f64],
            >(&*out);
        }
    }
}
impl ::chainrule::__private::TakesMut<3> for polar {}

/// The derivatives of the function `differences`.
pub enum differences {}
impl differences {
    /// The result of `differences` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
        ) -> ::chainrule::__private::Vec<f64>,
    ) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>| {
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
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            &[f64],
            &mut [f64],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        for i in 1..x.len() {
            let t1 = x[i];
            out.push(t1 * t1 - x[i - 1]);
        }
        (
            out,
            move |d_out: ::chainrule::__private::Vec<f64>, x: &[f64], d_x: &mut [f64]| {
                let t2 = x.len();
                let mut d_out_1 = d_out;
                let mut next: f64 = 0.0;
                for i in (1..t2).rev() {
                    let d_t3 = ::chainrule::__private::take(d_out_1.pop());
                    let t4 = d_t3 * x[i];
                    let d_t1 = t4 + t4;
                    d_x[i] += next + d_t1;
                    next = -d_t3;
                }
                if 1 < t2 {
                    d_x[1 - 1] += next;
                }
            },
        )
    }
    /// The result of `differences` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[f64],
        tangents: &[f64],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut out_dot = ::chainrule::__private::Vec::<f64>::new();
        for i in 1..x.len() {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            let t2 = i - 1;
            out.push(t1 * t1 - x[t2]);
            out_dot.push(t1_dot * t1 + t1_dot * t1 - x_dot[t2]);
        }
        (out, out_dot)
    }
    /// The result of `differences` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: &[f64],
        tangents: &[::chainrule::Lanes<f64, __LANES>],
    ) -> (Vec<f64>, ::chainrule::__private::Vec<::chainrule::Lanes<f64, __LANES>>) {
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
    ) -> (Vec<f64>, ::chainrule::__private::Vec<::chainrule::Lanes<f64, __LANES>>) {
        let mut out: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::new();
        let mut out_dot = ::chainrule::__private::Vec::<
            ::chainrule::Lanes<f64, __LANES>,
        >::new();
        for i in 1..x.len() {
            ::chainrule::__private::lanes::in_order();
            let t1 = x[i];
            let t2 = i - 1;
            out.push(t1 * t1 - x[t2]);
            out_dot.push(x_dot[i] * (2.0 * t1) - x_dot[t2]);
        }
        (out, out_dot)
    }
    /// The Jacobian of `differences`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(x: &[f64]) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(x, &mut jacobian);
        jacobian
    }
    /// The result of `differences`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(x: &[f64], jacobian: &mut [f64]) -> Vec<f64> {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(x, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        x: &[f64],
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> Vec<f64> {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[<[f64] as ::chainrule::__private::jacobian::Components<1>>::COUNT],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(x);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_x_lanes);
        let known = <Vec<
            f64,
        > as ::chainrule::__private::jacobian::Components<__LANES>>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let outputs = 0;
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(x);
            let zero = ::chainrule::__private::zeros_like::<Vec<f64>>(&value);
            let rows = ::chainrule::__private::components::<Vec<f64>>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_x_zero = ::chainrule::__private::zeros_like(x);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        Vec<f64>,
                    >(&mut seed, &zero, &mut at);
                    let mut d_x = pullback(::core::clone::Clone::clone(&seed));
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64],
                    >(&mut d_x, &d_x_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64],
            >(&mut d_x_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<__LANES>(x, &d_x_lanes);
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                Vec<f64>,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                Vec<f64>,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

/// The derivatives of the function `moments`.
pub enum moments {}
impl moments {
    /// The result of `moments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64; 20],
        y: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> ([f64; 20], f64)) {
        let (out, pullback) = Self::__vjp(x, y);
        (
            out,
            move |d_out: [f64; 2]| {
                let mut d_x = [0.0; 20];
                let (d_y,) = pullback(d_out, x, &mut d_x);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64; 20],
        y: f64,
    ) -> (
        [f64; 2],
        impl ::core::ops::Fn([f64; 2], &[f64; 20], &mut [f64; 20]) -> (f64,) + use<>,
    ) {
        let mut first: f64 = 0.0;
        let mut second = y;
        for i in 0..20 {
            let t1 = x[i];
            first += t1 * y;
            second += t1 * t1;
        }
        let out = [first, second];
        (
            out,
            move |d_out: [f64; 2], x: &[f64; 20], d_x: &mut [f64; 20]| {
                let d_out_1 = d_out;
                let d_first = d_out_1[0];
                let d_second = d_out_1[1];
                for i in 0..20 {
                    let t2 = d_second * x[i];
                    let d_t1 = t2 + t2 + d_first * y;
                    d_x[i] += d_t1;
                }
                let d_y = d_second
                    + (0.0
                        + ::chainrule::__private::zero_mul(
                            ::chainrule::__private::sum_all(&x[..20]),
                            d_first,
                        ));
                (d_y,)
            },
        )
    }
    /// The result of `moments` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64; 20], f64),
        tangents: (&[f64; 20], f64),
    ) -> ([f64; 2], [f64; 2]) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64; 20],
        x_dot: &[f64; 20],
        y: f64,
        y_dot: f64,
    ) -> ([f64; 2], [f64; 2]) {
        let mut first: f64 = 0.0;
        let mut second = y;
        let mut first_dot = 0.0;
        let mut second_dot = y_dot;
        for i in 0..20 {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            first += t1 * y;
            second += t1 * t1;
            first_dot += t1_dot * y + y_dot * t1;
            second_dot += t1_dot * t1 + t1_dot * t1;
        }
        let out = [first, second];
        let out_dot = [first_dot, second_dot];
        (out, out_dot)
    }
    /// The result of `moments` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&[f64; 20], f64),
        tangents: (
            &[::chainrule::Lanes<f64, __LANES>; 20],
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: &[f64; 20],
        x_dot: &[::chainrule::Lanes<f64, __LANES>; 20],
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let mut first: f64 = 0.0;
        let mut second = y;
        let mut first_dot = ::chainrule::__private::lanes::zero();
        let mut second_dot = y_dot;
        for i in 0..20 {
            ::chainrule::__private::lanes::in_order();
            let t1 = x[i];
            let t1_dot = x_dot[i];
            first += t1 * y;
            second += t1 * t1;
            first_dot += t1_dot * y + y_dot * t1;
            second_dot += t1_dot * (2.0 * t1);
        }
        let out = [first, second];
        let out_dot = [first_dot, second_dot];
        (out, out_dot)
    }
    /// The Jacobian of `moments`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(x: &[f64; 20], y: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(x, y, &mut jacobian);
        jacobian
    }
    /// The result of `moments`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(x: &[f64; 20], y: f64, jacobian: &mut [f64]) -> [f64; 2] {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(x, y, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        x: &[f64; 20],
        y: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> [f64; 2] {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <[f64; 20] as ::chainrule::__private::jacobian::Components<
                        1,
                    >>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 20],
        >(x);
        let mut d_y_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&y);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 20]>(&d_x_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_y_lanes);
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
            let (value, pullback) = Self::vjp(x, ::core::clone::Clone::clone(&y));
            let zero = ::chainrule::__private::zeros_like::<[f64; 2]>(&value);
            let rows = ::chainrule::__private::components::<[f64; 2]>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_x_zero = [0.0; 20];
                let d_y_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        [f64; 2],
                    >(&mut seed, &zero, &mut at);
                    let (mut d_x, mut d_y) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64; 20],
                    >(&mut d_x, &d_x_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_y, &d_y_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 20],
            >(&mut d_x_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_y_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (x, ::core::clone::Clone::clone(&y)),
                (&d_x_lanes, ::core::clone::Clone::clone(&d_y_lanes)),
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

/// The derivatives of the function `step`.
pub enum step {}
impl step {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        state: &mut [f64],
        rate: f64,
        count: &mut usize,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(state, rate, count);
        (
            out,
            move |d_out: (), d_state: &mut [f64]| {
                let (d_rate,) = pullback(d_out, d_state, &mut ());
                d_rate
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        state: &mut [f64],
        rate: f64,
        count: &mut usize,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64], &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        *count = (*count) + 1;
        let first = state[0];
        let t1 = state.len() - 1;
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        for i in 0..t1 {
            let t3 = state[i + 1];
            state[i] += rate * t3;
            saved_t2[i] = t3;
        }
        let last = state.len() - 1;
        state[last] -= rate * first;
        (
            (),
            move |(): (), d_state: &mut [f64], _: &mut ()| {
                let d_t4 = d_state[last];
                let d_first = -(d_t4 * rate);
                let t5 = 0 < t1;
                let t6 = d_t4 * first;
                let held_1 = if t5 {
                    let held = d_state[t1];
                    held
                } else {
                    0.0
                };
                let start = 1;
                let end = start + t1;
                let mut d_rate = 0.0;
                let mut held_2 = held_1;
                for i in (0..t1).rev() {
                    let held_3 = d_state[i];
                    let d_rate_1 = held_3 * saved_t2[i];
                    let d_t3 = held_3 * rate;
                    let held_4 = held_2 + d_t3;
                    d_state[start..end][i] = held_4;
                    d_rate += d_rate_1;
                    held_2 = held_3;
                }
                if t5 {
                    d_state[0] = held_2;
                }
                d_state[0] += d_first;
                let d_rate_2 = d_rate - t6;
                (d_rate_2,)
            },
        )
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&mut [f64], f64, &mut usize),
        tangents: (&mut [f64], f64),
    ) -> ((), ()) {
        let (state, rate, count) = args;
        let (state_dot, rate_dot) = tangents;
        let mut count_dot = ();
        Self::__jvp(state, state_dot, rate, rate_dot, count, &mut count_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        state: &mut [f64],
        state_dot: &mut [f64],
        rate: f64,
        rate_dot: f64,
        count: &mut usize,
        count_dot: &mut impl ?::core::marker::Sized,
    ) -> ((), ()) {
        *count = (*count) + 1;
        let first = state[0];
        let first_dot = state_dot[0];
        for i in 0..state.len() - 1 {
            let t1 = i + 1;
            let t2 = state[t1];
            state[i] += rate * t2;
            state_dot[i] += rate_dot * t2 + state_dot[t1] * rate;
        }
        let last = state.len() - 1;
        state[last] -= rate * first;
        state_dot[last] -= rate_dot * first + first_dot * rate;
        ((), ())
    }
    /// The result of `step` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&mut [f64], f64, &mut usize),
        tangents: (
            &mut [::chainrule::Lanes<f64, __LANES>],
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> ((), ()) {
        let (state, rate, count) = args;
        let (state_dot, rate_dot) = tangents;
        let mut count_dot = ();
        Self::__differentiate_with_lanes::<
            __LANES,
        >(state, state_dot, rate, rate_dot, count, &mut count_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        state: &mut [f64],
        state_dot: &mut [::chainrule::Lanes<f64, __LANES>],
        rate: f64,
        rate_dot: ::chainrule::Lanes<f64, __LANES>,
        count: &mut usize,
        count_dot: &mut impl ?::core::marker::Sized,
    ) -> ((), ()) {
        *count = (*count) + 1;
        let first = state[0];
        let first_dot = state_dot[0];
        for i in 0..state.len() - 1 {
            ::chainrule::__private::lanes::in_order();
            let t1 = i + 1;
            let t2 = state[t1];
            state[i] += rate * t2;
            let t3_dot = rate_dot * t2 + state_dot[t1] * rate;
            state_dot[i] += t3_dot;
        }
        let last = state.len() - 1;
        state[last] -= rate * first;
        state_dot[last] -= rate_dot * first + first_dot * rate;
        ((), ())
    }
    /// The Jacobian of `step`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(
        state: &mut [f64],
        rate: f64,
        count: &mut usize,
    ) -> ::chainrule::Matrix
    where
        for<'jacobian> usize: ::core::clone::Clone,
    {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(state, rate, count, &mut jacobian);
        jacobian
    }
    /// The result of `step`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(
        state: &mut [f64],
        rate: f64,
        count: &mut usize,
        jacobian: &mut [f64],
    ) -> ()
    where
        for<'jacobian> usize: ::core::clone::Clone,
    {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(state, rate, count, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        state: &mut [f64],
        rate: f64,
        count: &mut usize,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> ()
    where
        for<'jacobian> usize: ::core::clone::Clone,
    {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <[f64] as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_state_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64],
        >(&*state);
        let mut d_rate_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&rate);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_state_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_rate_lanes);
        let known = <() as ::chainrule::__private::jacobian::Components<__LANES>>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let d_state_before = is_again.then(|| ::chainrule::__private::owned(&*state));
        let d_count_before = is_again.then(|| ::chainrule::__private::owned(&*count));
        let outputs = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64]>(&d_state_lanes);
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(
                &mut *state,
                ::core::clone::Clone::clone(&rate),
                &mut *count,
            );
            let zero = ::chainrule::__private::zeros_like::<()>(&value);
            let rows = ::chainrule::__private::components::<()>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_state_zero = ::chainrule::__private::zeros_like(&*state);
                let mut d_state = ::core::clone::Clone::clone(&d_state_zero);
                let d_rate_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        (),
                    >(&mut seed, &zero, &mut at);
                    ::chainrule::__private::jacobian::choose::<
                        [f64],
                    >(&mut d_state, &d_state_zero, &mut at);
                    let mut d_rate = pullback(
                        ::core::clone::Clone::clone(&seed),
                        &mut d_state,
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64],
                    >(&mut d_state, &d_state_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_rate, &d_rate_zero, row);
                }
                return value;
            }
            if let ::core::option::Option::Some(before) = &d_state_before {
                ::chainrule::__private::jacobian::restore_slice(state, before);
            }
            if let ::core::option::Option::Some(before) = &d_count_before {
                ::chainrule::__private::jacobian::restore(count, before);
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64],
            >(&mut d_state_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_rate_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (&mut *state, ::core::clone::Clone::clone(&rate), &mut *count),
                (&mut d_state_lanes, ::core::clone::Clone::clone(&d_rate_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                (),
            >(&value_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    [f64],
                >(&d_state_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                (),
            >(&value_lanes, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64],
            >(&d_state_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
            if let ::core::option::Option::Some(before) = &d_state_before {
                ::chainrule::__private::jacobian::restore_slice(state, before);
            }
            if let ::core::option::Option::Some(before) = &d_count_before {
                ::chainrule::__private::jacobian::restore(count, before);
            }
            d_state_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                [f64],
            >(&*state);
        }
    }
}
impl ::chainrule::__private::TakesMut<0> for step {}
impl ::chainrule::__private::TakesMut<2> for step {}

/// The derivatives of the function `doubled`.
pub enum doubled {}
impl doubled {
    /// The result of `doubled` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64; 2],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64; 2]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: (), d_x: &mut [f64; 2]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64; 2],
    ) -> ((), impl ::core::ops::Fn((), &mut [f64; 2]) + use<>) {
        x[1] += x[0];
        x[0] = x[0] * 2.0;
        (
            (),
            move |(): (), d_x: &mut [f64; 2]| {
                let d_t1 = d_x[0];
                d_x[0] = 0.0;
                let d_t2 = d_t1 * 2.0;
                d_x[0] += d_t2;
                let d_t3 = d_x[1];
                d_x[0] += d_t3;
            },
        )
    }
    /// The result of `doubled` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64; 2], tangents: &mut [f64; 2]) -> ((), ()) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64; 2], x_dot: &mut [f64; 2]) -> ((), ()) {
        x[1] += x[0];
        x_dot[1] += x_dot[0];
        x[0] = x[0] * 2.0;
        x_dot[0] = x_dot[0] * 2.0;
        ((), ())
    }
    /// The result of `doubled` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: &mut [f64; 2],
        tangents: &mut [::chainrule::Lanes<f64, __LANES>; 2],
    ) -> ((), ()) {
        let x = args;
        let x_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        x: &mut [f64; 2],
        x_dot: &mut [::chainrule::Lanes<f64, __LANES>; 2],
    ) -> ((), ()) {
        x[1] += x[0];
        let t1_dot = x_dot[0];
        x_dot[1] += t1_dot;
        x[0] = x[0] * 2.0;
        x_dot[0] = x_dot[0] * 2.0;
        ((), ())
    }
    /// The Jacobian of `doubled`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(x: &mut [f64; 2]) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(x, &mut jacobian);
        jacobian
    }
    /// The result of `doubled`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(x: &mut [f64; 2], jacobian: &mut [f64]) -> () {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(x, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        x: &mut [f64; 2],
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> () {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[<[f64; 2] as ::chainrule::__private::jacobian::Components<1>>::COUNT],
            ),
        );
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            [f64; 2],
        >(&*x);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 2]>(&d_x_lanes);
        let known = <() as ::chainrule::__private::jacobian::Components<__LANES>>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let d_x_before = is_again.then(|| ::chainrule::__private::owned(&*x));
        let outputs = 0
            + ::chainrule::__private::jacobian::count::<__LANES, [f64; 2]>(&d_x_lanes);
        if known
            .is_none_or(|known| ::chainrule::__private::jacobian::is_less(
                known + outputs,
                columns,
            )) && ::chainrule::__private::jacobian::is_less(outputs, columns)
        {
            let (value, pullback) = Self::vjp(&mut *x);
            let zero = ::chainrule::__private::zeros_like::<()>(&value);
            let rows = ::chainrule::__private::components::<()>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_x_zero = [0.0; 2];
                let mut d_x = ::core::clone::Clone::clone(&d_x_zero);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        (),
                    >(&mut seed, &zero, &mut at);
                    ::chainrule::__private::jacobian::choose::<
                        [f64; 2],
                    >(&mut d_x, &d_x_zero, &mut at);
                    let () = pullback(::core::clone::Clone::clone(&seed), &mut d_x);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        [f64; 2],
                    >(&mut d_x, &d_x_zero, row);
                }
                return value;
            }
            if let ::core::option::Option::Some(before) = &d_x_before {
                ::chainrule::__private::jacobian::restore(x, before);
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                [f64; 2],
            >(&mut d_x_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(&mut *x, &mut d_x_lanes);
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                (),
            >(&value_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    [f64; 2],
                >(&d_x_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                (),
            >(&value_lanes, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                [f64; 2],
            >(&d_x_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
            if let ::core::option::Option::Some(before) = &d_x_before {
                ::chainrule::__private::jacobian::restore(x, before);
            }
            d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                [f64; 2],
            >(&*x);
        }
    }
}
impl ::chainrule::__private::TakesMut<0> for doubled {}

/// The derivatives of the function `rotated`.
pub enum rotated {}
impl rotated {
    /// The result of `rotated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        angle: f64,
        x: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> (f64, f64)) {
        let t1 = angle.cos();
        let t2 = angle.sin();
        let out = [x * t1, x * t2];
        (
            out,
            move |d_out: [f64; 2]| {
                let d_out_1 = d_out;
                let d_t3 = d_out_1[0];
                let d_t4 = d_out_1[1];
                let d_t2 = d_t4 * x;
                let d_t1 = d_t3 * x;
                let d_angle = d_t2 * t1 - d_t1 * t2;
                let d_x = d_t4 * t2 + d_t3 * t1;
                (d_angle, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        angle: f64,
        x: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> (f64, f64) + use<>) {
        Self::vjp(angle, x)
    }
    /// The result of `rotated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ([f64; 2], [f64; 2]) {
        let (angle, x) = args;
        let (angle_dot, x_dot) = tangents;
        Self::__jvp(angle, angle_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        angle: f64,
        angle_dot: f64,
        x: f64,
        x_dot: f64,
    ) -> ([f64; 2], [f64; 2]) {
        let t1 = angle.cos();
        let t2 = angle.sin();
        let out = [x * t1, x * t2];
        let out_dot = [
            x_dot * t1 + -(angle_dot * angle.sin()) * x,
            x_dot * t2 + angle_dot * angle.cos() * x,
        ];
        (out, out_dot)
    }
    /// The result of `rotated` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (f64, f64),
        tangents: (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let (angle, x) = args;
        let (angle_dot, x_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(angle, angle_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        angle: f64,
        angle_dot: ::chainrule::Lanes<f64, __LANES>,
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ([f64; 2], [::chainrule::Lanes<f64, __LANES>; 2]) {
        let t1 = angle.cos();
        let t2 = angle.sin();
        let out = [x * t1, x * t2];
        let out_dot = [
            x_dot * t1 - angle_dot * (x * angle.sin()),
            x_dot * t2 + angle_dot * (x * angle.cos()),
        ];
        (out, out_dot)
    }
    /// The Jacobian of `rotated`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(angle: f64, x: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(angle, x, &mut jacobian);
        jacobian
    }
    /// The result of `rotated`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(angle: f64, x: f64, jacobian: &mut [f64]) -> [f64; 2] {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(angle, x, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        angle: f64,
        x: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> [f64; 2] {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_angle_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&angle);
        let mut d_x_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&x);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_angle_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_x_lanes);
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
            let (value, pullback) = Self::vjp(
                ::core::clone::Clone::clone(&angle),
                ::core::clone::Clone::clone(&x),
            );
            let zero = ::chainrule::__private::zeros_like::<[f64; 2]>(&value);
            let rows = ::chainrule::__private::components::<[f64; 2]>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_angle_zero = 0.0;
                let d_x_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        [f64; 2],
                    >(&mut seed, &zero, &mut at);
                    let (mut d_angle, mut d_x) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_angle, &d_angle_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_x, &d_x_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_angle_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_x_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (::core::clone::Clone::clone(&angle), ::core::clone::Clone::clone(&x)),
                (
                    ::core::clone::Clone::clone(&d_angle_lanes),
                    ::core::clone::Clone::clone(&d_x_lanes),
                ),
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

const _: () = {
    /** The derivatives of the function `add`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let mut d_other = zeros_1.clone();
 let d_out_1 = d_out;
 let d_t5 = d_out_1.x.clone();
 let d_t8 = d_out_1.y.clone();
 let (d_t6, d_t7) = add_pullback(&t6, &t7, &t8, d_t8);
 add_part(&mut d_other.y, &d_t7);
 add_part(&mut d_this.y, &d_t6);
 let (d_t1, d_t4) = add_pullback(&t1, &t4, &t5, d_t5);
 let (d_t2, d_t3) = mul_pullback(&t2, &t3, &t4, d_t4);
 add_part(&mut d_other.y, &d_t3);
 add_part(&mut d_other.x, &d_t2);
 add_part(&mut d_this.x, &d_t1);
 (d_this, d_other)
 ```*/
    #[allow(
        non_camel_case_types,
        missing_debug_implementations,
        missing_copy_implementations,
        reason = "a name for the derivatives, without values"
    )]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    enum add {}
    #[allow(unused, reason = "a sweep is handed every adjoint, read or not")]
    #[allow(non_snake_case, reason = "names follow those of the user")]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    impl add {
        /// The result of `add` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Arrow,
            other: Arrow,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Arrow as ::chainrule::Differentiable>::Tangent,
                    <Arrow as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let t1 = this.x;
            let t2 = other.x;
            let t3 = other.y;
            let t4 = t2 * t3;
            let t5 = t1 + t4;
            let t6 = this.y;
            let t7 = other.y;
            let t8 = t6 + t7;
            let out = Arrow { x: t5, y: t8 };
            (
                out,
                move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_t5 = d_out_1.x.clone();
                    let d_t8 = d_out_1.y.clone();
                    let (d_t6, d_t7) = ::chainrule::__private::add_pullback(
                        &t6,
                        &t7,
                        &t8,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_other.y, &d_t7);
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t6);
                    let (d_t1, d_t4) = ::chainrule::__private::add_pullback(
                        &t1,
                        &t4,
                        &t5,
                        d_t5,
                    );
                    let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &t3,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_other.y, &d_t3);
                    ::chainrule::__private::add_part(&mut d_other.x, &d_t2);
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    (d_this, d_other)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Arrow,
            other: Arrow,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Arrow as ::chainrule::Differentiable>::Tangent,
                    <Arrow as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `add`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Arrow,
            other: Arrow,
        ) -> (
            <Arrow as ::chainrule::Differentiable>::Tangent,
            <Arrow as ::chainrule::Differentiable>::Tangent,
        )
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `add` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Arrow,
            other: Arrow,
        ) -> (
            Arrow,
            (
                <Arrow as ::chainrule::Differentiable>::Tangent,
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Arrow as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `add`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Arrow,
            other: Arrow,
            d_this: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> Arrow
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Arrow, Arrow),
            tangents: (
                <Arrow as ::chainrule::Differentiable>::Tangent,
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::Differentiable>::Tangent,
            other: Arrow,
            other_dot: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = other.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.x);
            let t3 = other.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.y);
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
            );
            let t5 = t1 + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &t4,
                &t5,
                &t1_dot,
                &t4_dot,
            );
            let t6 = this.y;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &this_dot.y);
            let t7 = other.y;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &other_dot.y);
            let t8 = t6 + t7;
            let t8_dot = ::chainrule::__private::add_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot,
            );
            let out = Arrow { x: t5, y: t8 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t5_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t8_dot);
            (out, out_dot)
        }
        /// The result of `add` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp_lanes<const __LANES: usize>(
            args: (Arrow, Arrow),
            tangents: (
                <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
                <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ),
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__differentiate_with_lanes::<__LANES>(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __differentiate_with_lanes<const __LANES: usize>(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            other: Arrow,
            other_dot: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = other.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2, __LANES);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.x);
            let t3 = other.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.y);
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t2, &t3, &t2_dot, &t3_dot);
            let t5 = t1 + t4;
            let t5_dot = ::chainrule::__private::lanes::add_by_type::<
                __LANES,
                _,
                _,
            >(&t1, &t4, &t1_dot, &t4_dot);
            let t6 = this.y;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6, __LANES);
            ::chainrule::__private::read_part(&mut t6_dot, &this_dot.y);
            let t7 = other.y;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7, __LANES);
            ::chainrule::__private::read_part(&mut t7_dot, &other_dot.y);
            let t8 = t6 + t7;
            let t8_dot = ::chainrule::__private::lanes::add_by_type::<
                __LANES,
                _,
                _,
            >(&t6, &t7, &t6_dot, &t7_dot);
            let out = Arrow { x: t5, y: t8 };
            let mut out_dot = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t5_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t8_dot);
            (out, out_dot)
        }
        /// The Jacobian of `add`: a column for each float of the arguments, a row for each of the result and then of what is written to.
        #[inline]
        fn jacobian(this: Arrow, other: Arrow) -> ::chainrule::Matrix
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut jacobian = ::chainrule::Matrix::__empty();
            Self::__jacobian(this, other, &mut jacobian);
            jacobian
        }
        /// The result of `add`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
        #[inline]
        #[track_caller]
        fn jacobian_into(this: Arrow, other: Arrow, jacobian: &mut [f64]) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
            Self::__jacobian(this, other, &mut buffer)
        }
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        fn __jacobian(
            this: Arrow,
            other: Arrow,
            into: &mut impl ::chainrule::__private::jacobian::Target,
        ) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            const __LANES: usize = ::chainrule::__private::jacobian::width(
                ::chainrule::__private::jacobian::sum(
                    &[
                        <Arrow as ::chainrule::__private::jacobian::Components<
                            1,
                        >>::COUNT,
                        <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    ],
                ),
            );
            let mut d_this_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                Arrow,
            >(&this);
            let mut d_other_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                Arrow,
            >(&other);
            let columns = 0
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&d_this_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&d_other_lanes);
            let known = <Arrow as ::chainrule::__private::jacobian::Components<
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
                let (value, pullback) = Self::vjp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&other),
                );
                let zero = ::chainrule::__private::zeros_like::<Arrow>(&value);
                let rows = ::chainrule::__private::components::<Arrow>(&zero) + outputs;
                if ::chainrule::__private::jacobian::is_less(rows, columns) {
                    let mut seed = ::core::clone::Clone::clone(&zero);
                    let d_this_zero = ::chainrule::__private::zeros_like(&this);
                    let d_other_zero = ::chainrule::__private::zeros_like(&other);
                    let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                    for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                        ::chainrule::__private::jacobian::choose::<
                            Arrow,
                        >(&mut seed, &zero, &mut at);
                        let (mut d_this, mut d_other) = pullback(
                            ::core::clone::Clone::clone(&seed),
                        );
                        let row = ::chainrule::__private::jacobian::write_row::<
                            Arrow,
                        >(&mut d_this, &d_this_zero, row);
                        let row = ::chainrule::__private::jacobian::write_row::<
                            Arrow,
                        >(&mut d_other, &d_other_zero, row);
                    }
                    return value;
                }
            }
            let mut start = 0_usize;
            loop {
                let mut at = 0_usize.wrapping_sub(start);
                ::chainrule::__private::jacobian::seed::<
                    __LANES,
                    Arrow,
                >(&mut d_this_lanes, &mut at);
                ::chainrule::__private::jacobian::seed::<
                    __LANES,
                    Arrow,
                >(&mut d_other_lanes, &mut at);
                let (value, value_lanes) = Self::jvp_lanes::<
                    __LANES,
                >(
                    (
                        ::core::clone::Clone::clone(&this),
                        ::core::clone::Clone::clone(&other),
                    ),
                    (
                        ::core::clone::Clone::clone(&d_this_lanes),
                        ::core::clone::Clone::clone(&d_other_lanes),
                    ),
                );
                let rows = ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&value_lanes);
                let mut rows = ::chainrule::__private::jacobian::Rows::new(
                    into.sized(rows, columns),
                    columns,
                    start,
                );
                ::chainrule::__private::jacobian::write::<
                    __LANES,
                    Arrow,
                >(&value_lanes, &mut rows);
                start += __LANES;
                if start >= columns {
                    break value;
                }
            }
        }
    }
    ::chainrule::__private::not_generated! {
        add : second graph explain workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::AddRule<Arrow> for Arrow {
        type Out = Arrow;
        type OutTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Arrow,
            _: &Arrow,
            d_out: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Arrow as ::chainrule::Differentiable>::Tangent,
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ) {
            add::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Arrow,
            _: &Arrow,
            lhs_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> <Arrow as ::chainrule::Differentiable>::Tangent {
            add::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl<
        const __LANES: usize,
    > ::chainrule::__private::lanes::Forward<
        ::chainrule::__private::lanes::Plus,
        Arrow,
        __LANES,
    > for Arrow {
        type LhsLanes = <Arrow as ::chainrule::__private::lanes::InLanes<
            __LANES,
        >>::Lanes;
        type RhsLanes = <Arrow as ::chainrule::__private::lanes::InLanes<
            __LANES,
        >>::Lanes;
        type OutLanes = <Arrow as ::chainrule::__private::lanes::InLanes<
            __LANES,
        >>::Lanes;
        #[inline]
        fn forward(
            &self,
            rhs: &Arrow,
            lhs_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            rhs_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes {
            add::__differentiate_with_lanes::<
                __LANES,
            >(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `mul`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.x.clone();
 let d_t4 = d_out_1.y.clone();
 let (d_t3, t5) = mul_pullback(&t3, &by, &t4, d_t4);
 add_part(&mut d_this.y, &d_t3);
 let (d_t1, t6) = mul_pullback(&t1, &by, &t2, d_t2);
 add_part(&mut d_this.x, &d_t1);
 let d_by = t5 + t6;
 (d_this, d_by)
 ```*/
    #[allow(
        non_camel_case_types,
        missing_debug_implementations,
        missing_copy_implementations,
        reason = "a name for the derivatives, without values"
    )]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    enum mul {}
    #[allow(unused, reason = "a sweep is handed every adjoint, read or not")]
    #[allow(non_snake_case, reason = "names follow those of the user")]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    impl mul {
        /// The result of `mul` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Arrow,
            by: f64,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> (<Arrow as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.x;
            let t2 = t1 * by;
            let t3 = this.y;
            let t4 = t3 * by;
            let out = Arrow { x: t2, y: t4 };
            (
                out,
                move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.x.clone();
                    let d_t4 = d_out_1.y.clone();
                    let (d_t3, t5) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &by,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                    let (d_t1, t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &by,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    let d_by = t5 + t6;
                    (d_this, d_by)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Arrow,
            by: f64,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> (<Arrow as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(this, by)
        }
        /// The gradient of `mul`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Arrow,
            by: f64,
        ) -> (<Arrow as ::chainrule::Differentiable>::Tangent, f64)
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, by);
            pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `mul` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Arrow,
            by: f64,
        ) -> (Arrow, (<Arrow as ::chainrule::Differentiable>::Tangent, f64))
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, by);
            (
                value,
                pullback(
                    <Arrow as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `mul`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Arrow,
            by: f64,
            d_this: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
            d_by: &mut f64,
        ) -> Arrow
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, by);
            let (d_this_added, d_by_added) = pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            *d_by += d_by_added;
            value
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Arrow, f64),
            tangents: (<Arrow as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__jvp(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = t1 * by;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &by,
                &t2,
                &t1_dot,
                &by_dot,
            );
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = t3 * by;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &by,
                &t4,
                &t3_dot,
                &by_dot,
            );
            let out = Arrow { x: t2, y: t4 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
            (out, out_dot)
        }
        /// The result of `mul` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp_lanes<const __LANES: usize>(
            args: (Arrow, f64),
            tangents: (
                <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
                ::chainrule::Lanes<f64, __LANES>,
            ),
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__differentiate_with_lanes::<__LANES>(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __differentiate_with_lanes<const __LANES: usize>(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            by: f64,
            by_dot: ::chainrule::Lanes<f64, __LANES>,
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = t1 * by;
            let t2_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t1, &by, &t1_dot, &by_dot);
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = t3 * by;
            let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t3, &by, &t3_dot, &by_dot);
            let out = Arrow { x: t2, y: t4 };
            let mut out_dot = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t4_dot);
            (out, out_dot)
        }
        /// The Jacobian of `mul`: a column for each float of the arguments, a row for each of the result and then of what is written to.
        #[inline]
        fn jacobian(this: Arrow, by: f64) -> ::chainrule::Matrix
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut jacobian = ::chainrule::Matrix::__empty();
            Self::__jacobian(this, by, &mut jacobian);
            jacobian
        }
        /// The result of `mul`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
        #[inline]
        #[track_caller]
        fn jacobian_into(this: Arrow, by: f64, jacobian: &mut [f64]) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
            Self::__jacobian(this, by, &mut buffer)
        }
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        fn __jacobian(
            this: Arrow,
            by: f64,
            into: &mut impl ::chainrule::__private::jacobian::Target,
        ) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            const __LANES: usize = ::chainrule::__private::jacobian::width(
                ::chainrule::__private::jacobian::sum(
                    &[
                        <Arrow as ::chainrule::__private::jacobian::Components<
                            1,
                        >>::COUNT,
                        <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    ],
                ),
            );
            let mut d_this_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                Arrow,
            >(&this);
            let mut d_by_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                f64,
            >(&by);
            let columns = 0
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&d_this_lanes)
                + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_by_lanes);
            let known = <Arrow as ::chainrule::__private::jacobian::Components<
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
                let (value, pullback) = Self::vjp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&by),
                );
                let zero = ::chainrule::__private::zeros_like::<Arrow>(&value);
                let rows = ::chainrule::__private::components::<Arrow>(&zero) + outputs;
                if ::chainrule::__private::jacobian::is_less(rows, columns) {
                    let mut seed = ::core::clone::Clone::clone(&zero);
                    let d_this_zero = ::chainrule::__private::zeros_like(&this);
                    let d_by_zero = 0.0;
                    let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                    for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                        ::chainrule::__private::jacobian::choose::<
                            Arrow,
                        >(&mut seed, &zero, &mut at);
                        let (mut d_this, mut d_by) = pullback(
                            ::core::clone::Clone::clone(&seed),
                        );
                        let row = ::chainrule::__private::jacobian::write_row::<
                            Arrow,
                        >(&mut d_this, &d_this_zero, row);
                        let row = ::chainrule::__private::jacobian::write_row::<
                            f64,
                        >(&mut d_by, &d_by_zero, row);
                    }
                    return value;
                }
            }
            let mut start = 0_usize;
            loop {
                let mut at = 0_usize.wrapping_sub(start);
                ::chainrule::__private::jacobian::seed::<
                    __LANES,
                    Arrow,
                >(&mut d_this_lanes, &mut at);
                ::chainrule::__private::jacobian::seed::<
                    __LANES,
                    f64,
                >(&mut d_by_lanes, &mut at);
                let (value, value_lanes) = Self::jvp_lanes::<
                    __LANES,
                >(
                    (
                        ::core::clone::Clone::clone(&this),
                        ::core::clone::Clone::clone(&by),
                    ),
                    (
                        ::core::clone::Clone::clone(&d_this_lanes),
                        ::core::clone::Clone::clone(&d_by_lanes),
                    ),
                );
                let rows = ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&value_lanes);
                let mut rows = ::chainrule::__private::jacobian::Rows::new(
                    into.sized(rows, columns),
                    columns,
                    start,
                );
                ::chainrule::__private::jacobian::write::<
                    __LANES,
                    Arrow,
                >(&value_lanes, &mut rows);
                start += __LANES;
                if start >= columns {
                    break value;
                }
            }
        }
    }
    ::chainrule::__private::not_generated! {
        mul : second graph explain workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::MulRule<f64> for Arrow {
        type Out = Arrow;
        type OutTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Arrow,
            d_out: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Arrow as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Arrow,
            lhs_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Arrow as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::StrongMulRule<f64> for Arrow {
        type Out = Arrow;
        type OutTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Arrow,
            d_out: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Arrow as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Arrow,
            lhs_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Arrow as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl<
        const __LANES: usize,
    > ::chainrule::__private::lanes::Forward<
        ::chainrule::__private::lanes::Times,
        f64,
        __LANES,
    > for Arrow {
        type LhsLanes = <Arrow as ::chainrule::__private::lanes::InLanes<
            __LANES,
        >>::Lanes;
        type RhsLanes = <f64 as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes;
        type OutLanes = <Arrow as ::chainrule::__private::lanes::InLanes<
            __LANES,
        >>::Lanes;
        #[inline]
        fn forward(
            &self,
            rhs: &f64,
            lhs_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            rhs_dot: &<f64 as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes {
            mul::__differentiate_with_lanes::<
                __LANES,
            >(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `neg`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t2 = d_out_1.x.clone();
 let d_t5 = d_out_1.y.clone();
 let (d_t3, d_t4) = mul_pullback(&t3, &t4, &t5, d_t5);
 add_part(&mut d_this.y, &d_t4);
 add_part(&mut d_this.x, &d_t3);
 let d_t1 = neg_pullback(&t1, &t2, d_t2);
 add_part(&mut d_this.x, &d_t1);
 d_this
 ```*/
    #[allow(
        non_camel_case_types,
        missing_debug_implementations,
        missing_copy_implementations,
        reason = "a name for the derivatives, without values"
    )]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    enum neg {}
    #[allow(unused, reason = "a sweep is handed every adjoint, read or not")]
    #[allow(non_snake_case, reason = "names follow those of the user")]
    #[allow(
        dead_code,
        unreachable_pub,
        impl_trait_redundant_captures,
        reason = "not every derivative is called"
    )]
    #[allow(
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        reason = "lints are for the function as written"
    )]
    impl neg {
        /// The result of `neg` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Arrow,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> <Arrow as ::chainrule::Differentiable>::Tangent,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.x;
            let t2 = -t1;
            let t3 = this.x;
            let t4 = this.y;
            let t5 = t3 * t4;
            let out = Arrow { x: t2, y: t5 };
            (
                out,
                move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.x.clone();
                    let d_t5 = d_out_1.y.clone();
                    let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &t4,
                        &t5,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t4);
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t3);
                    let d_t1 = ::chainrule::__private::neg_pullback(&t1, &t2, d_t2);
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    d_this
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Arrow,
        ) -> (
            Arrow,
            impl ::core::ops::Fn(
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ) -> (<Arrow as ::chainrule::Differentiable>::Tangent,) + use<>,
        ) {
            let (out, pullback) = Self::vjp(this);
            (
                out,
                move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| (
                    pullback(d_out),
                ),
            )
        }
        /// The gradient of `neg`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(this: Arrow) -> <Arrow as ::chainrule::Differentiable>::Tangent
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this);
            pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `neg` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Arrow,
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent)
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this);
            (
                value,
                pullback(
                    <Arrow as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `neg`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Arrow,
            d_this: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> Arrow
        where
            Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this);
            let (d_this_added,) = pullback(
                <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            value
        }
        /// The result of `neg` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: Arrow,
            tangents: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let this = args;
            let this_dot = tangents;
            Self::__jvp(this, this_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            let t3 = this.x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.x);
            let t4 = this.y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
            let t5 = t3 * t4;
            let t5_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &t4,
                &t5,
                &t3_dot,
                &t4_dot,
            );
            let out = Arrow { x: t2, y: t5 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t5_dot);
            (out, out_dot)
        }
        /// The result of `neg` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp_lanes<const __LANES: usize>(
            args: Arrow,
            tangents: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let this = args;
            let this_dot = tangents;
            Self::__differentiate_with_lanes::<__LANES>(this, this_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __differentiate_with_lanes<const __LANES: usize>(
            this: Arrow,
            this_dot: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = -t1;
            let t2_dot = ::chainrule::__private::lanes::neg_by_type::<
                __LANES,
                _,
            >(&t1, &t1_dot);
            let t3 = this.x;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.x);
            let t4 = this.y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4, __LANES);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
            let t5 = t3 * t4;
            let t5_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t3, &t4, &t3_dot, &t4_dot);
            let out = Arrow { x: t2, y: t5 };
            let mut out_dot = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&out);
            ::chainrule::__private::write_part(&mut out_dot.x, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.y, &t5_dot);
            (out, out_dot)
        }
        /// The Jacobian of `neg`: a column for each float of the arguments, a row for each of the result and then of what is written to.
        #[inline]
        fn jacobian(this: Arrow) -> ::chainrule::Matrix
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut jacobian = ::chainrule::Matrix::__empty();
            Self::__jacobian(this, &mut jacobian);
            jacobian
        }
        /// The result of `neg`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
        #[inline]
        #[track_caller]
        fn jacobian_into(this: Arrow, jacobian: &mut [f64]) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
            Self::__jacobian(this, &mut buffer)
        }
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        fn __jacobian(
            this: Arrow,
            into: &mut impl ::chainrule::__private::jacobian::Target,
        ) -> Arrow
        where
            for<'jacobian> Arrow: ::core::clone::Clone,
        {
            const __LANES: usize = ::chainrule::__private::jacobian::width(
                ::chainrule::__private::jacobian::sum(
                    &[<Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT],
                ),
            );
            let mut d_this_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                Arrow,
            >(&this);
            let columns = 0
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&d_this_lanes);
            let known = <Arrow as ::chainrule::__private::jacobian::Components<
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
                let (value, pullback) = Self::vjp(::core::clone::Clone::clone(&this));
                let zero = ::chainrule::__private::zeros_like::<Arrow>(&value);
                let rows = ::chainrule::__private::components::<Arrow>(&zero) + outputs;
                if ::chainrule::__private::jacobian::is_less(rows, columns) {
                    let mut seed = ::core::clone::Clone::clone(&zero);
                    let d_this_zero = ::chainrule::__private::zeros_like(&this);
                    let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                    for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                        ::chainrule::__private::jacobian::choose::<
                            Arrow,
                        >(&mut seed, &zero, &mut at);
                        let mut d_this = pullback(::core::clone::Clone::clone(&seed));
                        let row = ::chainrule::__private::jacobian::write_row::<
                            Arrow,
                        >(&mut d_this, &d_this_zero, row);
                    }
                    return value;
                }
            }
            let mut start = 0_usize;
            loop {
                let mut at = 0_usize.wrapping_sub(start);
                ::chainrule::__private::jacobian::seed::<
                    __LANES,
                    Arrow,
                >(&mut d_this_lanes, &mut at);
                let (value, value_lanes) = Self::jvp_lanes::<
                    __LANES,
                >(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&d_this_lanes),
                );
                let rows = ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Arrow,
                >(&value_lanes);
                let mut rows = ::chainrule::__private::jacobian::Rows::new(
                    into.sized(rows, columns),
                    columns,
                    start,
                );
                ::chainrule::__private::jacobian::write::<
                    __LANES,
                    Arrow,
                >(&value_lanes, &mut rows);
                start += __LANES;
                if start >= columns {
                    break value;
                }
            }
        }
    }
    ::chainrule::__private::not_generated! {
        neg : second graph explain workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::NegRule for Arrow {
        type Out = Arrow;
        type Tangent = <Arrow as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            _: &Arrow,
            d_out: <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> <Arrow as ::chainrule::Differentiable>::Tangent {
            neg::vjp(::core::clone::Clone::clone(self)).1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            _: &Arrow,
            y_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> <Arrow as ::chainrule::Differentiable>::Tangent {
            neg::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(y_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl<const __LANES: usize> ::chainrule::__private::lanes::Negated<__LANES>
    for Arrow {
        type Lanes = <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes;
        #[inline]
        fn negated(
            &self,
            lhs_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ) -> <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes {
            neg::__differentiate_with_lanes::<
                __LANES,
            >(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(lhs_dot))
                .1
        }
    }
};

impl Arrow {
    /// The result of `turned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn turned_vjp(
        self: &Self,
        angle: f64,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__turned_vjp(self, angle);
        (
            out,
            move |d_out: <Self as ::chainrule::Differentiable>::Tangent| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                let (d_angle,) = pullback(d_out, self, &mut d_self);
                (d_self, d_angle)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __turned_vjp(
        this: &Self,
        angle: f64,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let sin = angle.sin();
        let cos = angle.cos();
        let t1 = this.x;
        let t2 = t1 * cos;
        let t3 = this.y;
        let t4 = t3 * sin;
        let t5 = t2 - t4;
        let t6 = this.x;
        let t7 = t6 * sin;
        let t8 = this.y;
        let t9 = t8 * cos;
        let t10 = t7 + t9;
        let out = Arrow { x: t5, y: t10 };
        (
            out,
            move |
                d_out: <Self as ::chainrule::Differentiable>::Tangent,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_out_1 = d_out;
                let d_t5 = d_out_1.__Arrow_x_mut().clone();
                let d_t10 = d_out_1.__Arrow_y_mut().clone();
                let (d_t7, d_t9) = ::chainrule::__private::add_pullback(
                    &t7,
                    &t9,
                    &t10,
                    d_t10,
                );
                let (d_t8, t11) = ::chainrule::__private::mul_pullback(
                    &t8,
                    &cos,
                    &t9,
                    d_t9,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t8);
                let (d_t6, t12) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &sin,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t6);
                let (d_t2, d_t4) = ::chainrule::__private::sub_pullback(
                    &t2,
                    &t4,
                    &t5,
                    d_t5,
                );
                let (d_t3, t13) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &sin,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                let (d_t1, t14) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &cos,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                let d_cos = t11 + t14;
                let d_sin = t12 + t13;
                let d_angle = d_sin * cos - d_cos * sin;
                (d_angle,)
            },
        )
    }
    /// The gradient of `turned`, with the shape of its arguments.
    #[inline]
    pub fn turned_grad<__Float>(
        self: &Self,
        angle: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64)
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__turned_vjp(self, angle);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (d_self, d_angle)
    }
    /// The value of `turned` and its gradient.
    #[inline]
    pub fn turned_value_and_grad<__Float>(
        self: &Self,
        angle: f64,
    ) -> (Self, (<Self as ::chainrule::Differentiable>::Tangent, f64))
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__turned_vjp(self, angle);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let (d_angle,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            &mut d_self,
        );
        (value, (d_self, d_angle))
    }
    /// The value of `turned`; its gradient is added to the buffers.
    #[inline]
    pub fn turned_accumulate_grad<__Float>(
        self: &Self,
        angle: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_angle: &mut f64,
    ) -> Self
    where
        Self: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__turned_vjp(self, angle);
        let (d_angle_added,) = pullback(
            <Self as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            self,
            d_self,
        );
        *d_angle += d_angle_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_turned(
        self: &Self,
        angle: f64,
    ) -> (
        Self,
        impl ::core::ops::Fn(
            <Self as ::chainrule::Differentiable>::Tangent,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__turned_vjp(self, angle);
        (
            out,
            move |
                d_out: <Self as ::chainrule::Differentiable>::Tangent,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_turned(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_turned(&self) -> &Self {
        self
    }
    /// The result of `turned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn turned_jvp(
        self: &Self,
        args: f64,
        tangents: (&<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let angle = args;
        let (this_dot, angle_dot) = tangents;
        Self::__turned_jvp(self, this_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __turned_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        let sin = angle.sin();
        let sin_dot = angle_dot * angle.cos();
        let cos = angle.cos();
        let cos_dot = -(angle_dot * angle.sin());
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = t1 * cos;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &cos,
            &t2,
            &t1_dot,
            &cos_dot,
        );
        let t3 = this.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
        let t4 = t3 * sin;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &sin,
            &t4,
            &t3_dot,
            &sin_dot,
        );
        let t5 = t2 - t4;
        let t5_dot = ::chainrule::__private::sub_pushforward(
            &t2,
            &t4,
            &t5,
            &t2_dot,
            &t4_dot,
        );
        let t6 = this.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &this_dot.x);
        let t7 = t6 * sin;
        let t7_dot = ::chainrule::__private::mul_pushforward(
            &t6,
            &sin,
            &t7,
            &t6_dot,
            &sin_dot,
        );
        let t8 = this.y;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &this_dot.y);
        let t9 = t8 * cos;
        let t9_dot = ::chainrule::__private::mul_pushforward(
            &t8,
            &cos,
            &t9,
            &t8_dot,
            &cos_dot,
        );
        let t10 = t7 + t9;
        let t10_dot = ::chainrule::__private::add_pushforward(
            &t7,
            &t9,
            &t10,
            &t7_dot,
            &t9_dot,
        );
        let out = Arrow { x: t5, y: t10 };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(out_dot.__Arrow_x_mut(), &t5_dot);
        ::chainrule::__private::write_part(out_dot.__Arrow_y_mut(), &t10_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_turned_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        angle: f64,
        angle_dot: f64,
    ) -> (Self, <Self as ::chainrule::Differentiable>::Tangent) {
        Self::__turned_jvp(self, this_dot, angle, angle_dot)
    }
    /// The result of `turned` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn turned_jvp_lanes<const __LANES: usize>(
        self: &Self,
        args: f64,
        tangents: (
            &<Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> (Self, <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        let angle = args;
        let (this_dot, angle_dot) = tangents;
        Self::__turned_jvp_with_lanes::<__LANES>(self, this_dot, angle, angle_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __turned_jvp_with_lanes<const __LANES: usize>(
        this: &Self,
        this_dot: &<Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        angle: f64,
        angle_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (Self, <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        let sin = angle.sin();
        let sin_dot = angle_dot * angle.cos();
        let cos = angle.cos();
        let cos_dot = -(angle_dot * angle.sin());
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = t1 * cos;
        let t2_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t1, &cos, &t1_dot, &cos_dot);
        let t3 = this.y;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
        let t4 = t3 * sin;
        let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t3, &sin, &t3_dot, &sin_dot);
        let t5 = t2 - t4;
        let t5_dot = ::chainrule::__private::lanes::sub_by_type::<
            __LANES,
            _,
            _,
        >(&t2, &t4, &t2_dot, &t4_dot);
        let t6 = this.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6, __LANES);
        ::chainrule::__private::read_part(&mut t6_dot, &this_dot.x);
        let t7 = t6 * sin;
        let t7_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t6, &sin, &t6_dot, &sin_dot);
        let t8 = this.y;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8, __LANES);
        ::chainrule::__private::read_part(&mut t8_dot, &this_dot.y);
        let t9 = t8 * cos;
        let t9_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t8, &cos, &t8_dot, &cos_dot);
        let t10 = t7 + t9;
        let t10_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t7, &t9, &t7_dot, &t9_dot);
        let out = Arrow { x: t5, y: t10 };
        let mut out_dot = ::chainrule::__private::lanes::zeros_like::<__LANES, _>(&out);
        ::chainrule::__private::write_part(out_dot.__Arrow_x_mut(), &t5_dot);
        ::chainrule::__private::write_part(out_dot.__Arrow_y_mut(), &t10_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __turned_with_lanes<const __LANES: usize>(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        angle: f64,
        angle_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (Self, <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        Self::__turned_jvp_with_lanes::<__LANES>(self, this_dot, angle, angle_dot)
    }
    /// The Jacobian of `turned`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn turned_jacobian(self: &Self, angle: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__turned_jacobian(self, angle, &mut jacobian);
        jacobian
    }
    /// The result of `turned`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn turned_jacobian_into(self: &Self, angle: f64, jacobian: &mut [f64]) -> Self {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__turned_jacobian(self, angle, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __turned_jacobian(
        self: &Self,
        angle: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> Self {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_self_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Self,
        >(self);
        let mut d_angle_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&angle);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, Self>(&d_self_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_angle_lanes);
        let known = <Self as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::turned_vjp(
                self,
                ::core::clone::Clone::clone(&angle),
            );
            let zero = ::chainrule::__private::zeros_like::<Self>(&value);
            let rows = ::chainrule::__private::components::<Self>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_self_zero = ::chainrule::__private::zeros_like(self);
                let d_angle_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        Self,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_self, mut d_angle) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Self,
                    >(&mut d_self, &d_self_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_angle, &d_angle_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Self,
            >(&mut d_self_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_angle_lanes, &mut at);
            let (value, value_lanes) = Self::turned_jvp_lanes::<
                __LANES,
            >(
                self,
                ::core::clone::Clone::clone(&angle),
                (&d_self_lanes, ::core::clone::Clone::clone(&d_angle_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                Self,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                Self,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}
impl Arrow {
    /// The result of `grow` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn grow_vjp(
        self: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__grow_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_by,) = pullback(d_out, d_self);
                d_by
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grow_vjp(
        this: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let t1 = this.x;
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        this.x = t2;
        let t3 = by * by;
        let t4 = this.y;
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        this.y = t5;
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let d_t5 = d_this.y.clone();
                ::chainrule::__private::set_zero(&mut d_this.y);
                let (d_t4, d_t3) = ::chainrule::__private::add_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&t3),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_part(&mut d_this.y, &d_t4);
                let t6 = d_t3 * by;
                let d_t2 = d_this.x.clone();
                ::chainrule::__private::set_zero(&mut d_this.x);
                let (d_t1, t7) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&by),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                let d_by = t6 + t6 + t7;
                (d_by,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_grow(
        self: &mut Self,
        by: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__grow_vjp(self, by);
        (
            out,
            move |
                d_out: (),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_grow(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_grow(&mut self) -> &mut Self {
        self
    }
    /// The result of `grow` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn grow_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__grow_jvp(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grow_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&by),
            &t2,
            &t1_dot,
            &by_dot,
        );
        this.x = t2;
        ::chainrule::__private::write_part(&mut this_dot.x, &t2_dot);
        let t3 = by * by;
        let t4 = this.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        let t5_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&t3),
            &t5,
            &t4_dot,
            &(by_dot * by + by_dot * by),
        );
        this.y = t5;
        ::chainrule::__private::write_part(&mut this_dot.y, &t5_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_grow_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> ((), ()) {
        Self::__grow_jvp(self, this_dot, by, by_dot)
    }
    /// The result of `grow` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn grow_jvp_lanes<const __LANES: usize>(
        self: &mut Self,
        args: f64,
        tangents: (
            &mut <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> ((), ()) {
        let by = args;
        let (this_dot, by_dot) = tangents;
        Self::__grow_jvp_with_lanes::<__LANES>(self, this_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grow_jvp_with_lanes<const __LANES: usize>(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        by: f64,
        by_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ((), ()) {
        let t1 = this.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
        let t2 = ::chainrule::__private::mul_assigned(&t1, &by);
        let t2_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t1, &::chainrule::__private::Assigned(&by), &t1_dot, &by_dot);
        this.x = t2;
        ::chainrule::__private::write_part(&mut this_dot.x, &t2_dot);
        let t3 = by * by;
        let t4 = this.y;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4, __LANES);
        ::chainrule::__private::read_part(&mut t4_dot, &this_dot.y);
        let t5 = ::chainrule::__private::add_assigned(&t4, &t3);
        let t5_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t4, &::chainrule::__private::Assigned(&t3), &t4_dot, &(by_dot * (2.0 * by)));
        this.y = t5;
        ::chainrule::__private::write_part(&mut this_dot.y, &t5_dot);
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grow_with_lanes<const __LANES: usize>(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        by: f64,
        by_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> ((), ()) {
        Self::__grow_jvp_with_lanes::<__LANES>(self, this_dot, by, by_dot)
    }
    /// The Jacobian of `grow`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn grow_jacobian(self: &mut Self, by: f64) -> ::chainrule::Matrix
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__grow_jacobian(self, by, &mut jacobian);
        jacobian
    }
    /// The result of `grow`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn grow_jacobian_into(self: &mut Self, by: f64, jacobian: &mut [f64]) -> ()
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__grow_jacobian(self, by, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __grow_jacobian(
        self: &mut Self,
        by: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> ()
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[<f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT],
            ),
        );
        let mut d_self_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Self,
        >(&*self);
        let mut d_by_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&by);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_by_lanes);
        let known = <() as ::chainrule::__private::jacobian::Components<__LANES>>::COUNT;
        let is_again = columns > __LANES || known.is_none();
        let d_self_before = is_again.then(|| ::chainrule::__private::owned(&*self));
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_by_lanes, &mut at);
            let (value, value_lanes) = Self::grow_jvp_lanes::<
                __LANES,
            >(
                &mut *self,
                ::core::clone::Clone::clone(&by),
                (&mut d_self_lanes, ::core::clone::Clone::clone(&d_by_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                (),
            >(&value_lanes)
                + ::chainrule::__private::jacobian::count::<
                    __LANES,
                    Self,
                >(&d_self_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                (),
            >(&value_lanes, &mut rows);
            ::chainrule::__private::jacobian::write::<
                __LANES,
                Self,
            >(&d_self_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
            if let ::core::option::Option::Some(before) = &d_self_before {
                ::chainrule::__private::jacobian::restore(self, before);
            }
            d_self_lanes = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                Self,
            >(&*self);
        }
    }
}
impl Arrow {
    /// The result of `made` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn made_vjp(
        x: f64,
        y: f64,
    ) -> (
        Arrow,
        impl ::core::ops::Fn(
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64),
    ) {
        let (out, pullback) = Self::__made_vjp(x, y);
        (
            out,
            move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                let (d_x, d_y) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __made_vjp(
        x: f64,
        y: f64,
    ) -> (
        Arrow,
        impl ::core::ops::Fn(
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let out = Arrow { x: x, y: x * y };
        (
            out,
            move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                let d_out_1 = d_out;
                let d_t1 = d_out_1.y;
                let d_y = d_t1 * x;
                let d_x = d_out_1.x + d_t1 * y;
                (d_x, d_y)
            },
        )
    }
    /// The gradient of `made`, with the shape of its arguments.
    #[inline]
    pub fn made_grad<__Float>(x: f64, y: f64) -> (f64, f64)
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__made_vjp(x, y);
        let (d_x, d_y) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (d_x, d_y)
    }
    /// The value of `made` and its gradient.
    #[inline]
    pub fn made_value_and_grad<__Float>(x: f64, y: f64) -> (Arrow, (f64, f64))
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__made_vjp(x, y);
        let (d_x, d_y) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        (value, (d_x, d_y))
    }
    /// The value of `made`; its gradient is added to the buffers.
    #[inline]
    pub fn made_accumulate_grad<__Float>(
        x: f64,
        y: f64,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> Arrow
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__made_vjp(x, y);
        let (d_x_added, d_y_added) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
        );
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `made` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn made_jvp(
        args: (f64, f64),
        tangents: (f64, f64),
    ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__made_jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __made_jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
        let out = Arrow { x: x, y: x * y };
        let mut out_dot = ::chainrule::__zeros_of!(& out);
        ::chainrule::__private::write_part(&mut out_dot.x, &x_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &(x_dot * y + y_dot * x));
        (out, out_dot)
    }
    /// The result of `made` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn made_jvp_lanes<const __LANES: usize>(
        args: (f64, f64),
        tangents: (::chainrule::Lanes<f64, __LANES>, ::chainrule::Lanes<f64, __LANES>),
    ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__made_jvp_with_lanes::<__LANES>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __made_jvp_with_lanes<const __LANES: usize>(
        x: f64,
        x_dot: ::chainrule::Lanes<f64, __LANES>,
        y: f64,
        y_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        let out = Arrow { x: x, y: x * y };
        let mut out_dot = ::chainrule::__private::lanes::zeros_like::<__LANES, _>(&out);
        ::chainrule::__private::write_part(&mut out_dot.x, &x_dot);
        ::chainrule::__private::write_part(&mut out_dot.y, &(x_dot * y + y_dot * x));
        (out, out_dot)
    }
    /// The Jacobian of `made`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn made_jacobian(x: f64, y: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__made_jacobian(x, y, &mut jacobian);
        jacobian
    }
    /// The result of `made`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn made_jacobian_into(x: f64, y: f64, jacobian: &mut [f64]) -> Arrow {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__made_jacobian(x, y, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __made_jacobian(
        x: f64,
        y: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> Arrow {
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
        let known = <Arrow as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::made_vjp(
                ::core::clone::Clone::clone(&x),
                ::core::clone::Clone::clone(&y),
            );
            let zero = ::chainrule::__private::zeros_like::<Arrow>(&value);
            let rows = ::chainrule::__private::components::<Arrow>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_x_zero = 0.0;
                let d_y_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        Arrow,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_x, mut d_y) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_x, &d_x_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_y, &d_y_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_x_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_y_lanes, &mut at);
            let (value, value_lanes) = Self::made_jvp_lanes::<
                __LANES,
            >(
                (::core::clone::Clone::clone(&x), ::core::clone::Clone::clone(&y)),
                (
                    ::core::clone::Clone::clone(&d_x_lanes),
                    ::core::clone::Clone::clone(&d_y_lanes),
                ),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                Arrow,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                Arrow,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}
impl Arrow {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn total_vjp(
        self: Self,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__total_vjp(self, k);
        (
            out,
            move |d_out: f64| {
                let (d_self, d_k) = pullback(d_out);
                (d_self, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __total_vjp(
        this: Self,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let (t1, turned_pullback) = this
            .__receiver_of_turned()
            .__differentiated_turned(k);
        let mut arrow = t1;
        let arrow_before = arrow.__keep_for_grow();
        let (t2, grow_pullback) = arrow.__receiver_of_grow().__differentiated_grow(k);
        let zeros_1 = ::chainrule::__private::zeros_like(&arrow);
        let (t3, made_pullback) = Arrow::__made_vjp(
            k,
            ::chainrule::__private::copied(&arrow.x),
        );
        let (t4, turned_pullback_1) = Self::__turned_vjp(&arrow, 2.0 * k);
        let other = t3 + t4;
        let zeros_2 = ::chainrule::__private::zeros_like(&other);
        let t5 = other.x;
        let t6 = arrow.y;
        let t7 = t5 * t6;
        let t8 = other.y;
        let out = t7 - t8;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let mut d_other = zeros_2.clone();
                let mut d_arrow = zeros_1.clone();
                let (d_t7, d_t8) = ::chainrule::__private::sub_pullback(
                    &t7,
                    &t8,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_other.y, &d_t8);
                let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                    &t5,
                    &t6,
                    &t7,
                    d_t7,
                );
                ::chainrule::__private::add_part(&mut d_arrow.y, &d_t6);
                ::chainrule::__private::add_part(&mut d_other.x, &d_t5);
                let (d_t3, d_t4) = ::chainrule::__private::add_pullback(
                    &t3,
                    &t4,
                    &other,
                    d_other,
                );
                let (d_t9,) = turned_pullback_1(d_t4, &arrow, &mut d_arrow);
                let (t10, d_t11) = made_pullback(d_t3);
                ::chainrule::__private::add_part(&mut d_arrow.x, &d_t11);
                let t12 = ::chainrule::__private::zeros_like(&t2);
                let (t13,) = grow_pullback(t12, &arrow_before, &mut d_arrow);
                let d_t1 = d_arrow.clone();
                let (t14,) = turned_pullback(d_t1, &this, &mut d_this);
                let d_k = d_t9 * 2.0 + t10 + t13 + t14;
                (d_this, d_k)
            },
        )
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    pub fn total_grad(
        self: Self,
        k: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__total_vjp(self, k);
        let (d_self, d_k) = pullback(1.0);
        (d_self, d_k)
    }
    /// The value of `total` and its gradient.
    #[inline]
    pub fn total_value_and_grad(
        self: Self,
        k: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__total_vjp(self, k);
        let (d_self, d_k) = pullback(1.0);
        (value, (d_self, d_k))
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    pub fn total_accumulate_grad(
        self: Self,
        k: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_k: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__total_vjp(self, k);
        let (d_self_added, d_k_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        *d_k += d_k_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_total(
        self: Self,
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__total_vjp(self, k);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_k) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_k,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_total(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_total(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn total_jvp(
        self: Self,
        args: f64,
        tangents: (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let k = args;
        let (this_dot, k_dot) = tangents;
        Self::__total_jvp(self, this_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __total_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut this_dot_1 = this_dot.clone();
        let (t1, t1_dot) = this
            .__differentiated_turned_forward(&mut this_dot_1, k, k_dot);
        let mut arrow = t1;
        let mut arrow_dot = t1_dot;
        let (t2, t2_dot) = arrow.__differentiated_grow_forward(&mut arrow_dot, k, k_dot);
        let t3 = ::chainrule::__private::copied(&arrow.x);
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &arrow_dot.x);
        let (t4, t4_dot) = Arrow::__made_jvp(k, k_dot, t3, t3_dot);
        let (t5, t5_dot) = Self::__turned_jvp(&arrow, &arrow_dot, 2.0 * k, k_dot * 2.0);
        let other = t4 + t5;
        let other_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t5,
            &other,
            &t4_dot,
            &t5_dot,
        );
        let t6 = other.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &other_dot.x);
        let t7 = arrow.y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &arrow_dot.y);
        let t8 = t6 * t7;
        let t8_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &t7,
            &t8,
            &t6_dot,
            &t7_dot,
        );
        let t9 = other.y;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &other_dot.y);
        let out = t8 - t9;
        let out_dot = ::chainrule::__private::sub_pushforward(
            &t8,
            &t9,
            &out,
            &t8_dot,
            &t9_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_total_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        k: f64,
        k_dot: f64,
    ) -> (f64, f64) {
        Self::__total_jvp(self, ::core::clone::Clone::clone(this_dot), k, k_dot)
    }
    /// The result of `total` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn total_jvp_lanes<const __LANES: usize>(
        self: Self,
        args: f64,
        tangents: (
            <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let k = args;
        let (this_dot, k_dot) = tangents;
        Self::__total_jvp_with_lanes::<__LANES>(self, this_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __total_jvp_with_lanes<const __LANES: usize>(
        this: Self,
        this_dot: <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        k: f64,
        k_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        use ::core::clone::Clone as _;
        let mut this_dot_1 = this_dot.clone();
        let (t1, t1_dot) = this.__turned_with_lanes(&mut this_dot_1, k, k_dot);
        let mut arrow = t1;
        let mut arrow_dot = t1_dot;
        let (t2, t2_dot) = arrow.__grow_with_lanes(&mut arrow_dot, k, k_dot);
        let t3 = ::chainrule::__private::copied(&arrow.x);
        let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
        ::chainrule::__private::read_part(&mut t3_dot, &arrow_dot.x);
        let (t4, t4_dot) = Arrow::__made_jvp_with_lanes(k, k_dot, t3, t3_dot);
        let (t5, t5_dot) = Self::__turned_jvp_with_lanes(
            &arrow,
            &arrow_dot,
            2.0 * k,
            k_dot * 2.0,
        );
        let other = t4 + t5;
        let other_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t4, &t5, &t4_dot, &t5_dot);
        let t6 = other.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6, __LANES);
        ::chainrule::__private::read_part(&mut t6_dot, &other_dot.x);
        let t7 = arrow.y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7, __LANES);
        ::chainrule::__private::read_part(&mut t7_dot, &arrow_dot.y);
        let t8 = t6 * t7;
        let t8_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t6, &t7, &t6_dot, &t7_dot);
        let t9 = other.y;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9, __LANES);
        ::chainrule::__private::read_part(&mut t9_dot, &other_dot.y);
        let out = t8 - t9;
        let out_dot = ::chainrule::__private::lanes::sub_by_type::<
            __LANES,
            _,
            _,
        >(&t8, &t9, &t8_dot, &t9_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __total_with_lanes<const __LANES: usize>(
        self: Self,
        this_dot: &mut <Self as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        k: f64,
        k_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        Self::__total_jvp_with_lanes::<
            __LANES,
        >(self, ::core::clone::Clone::clone(this_dot), k, k_dot)
    }
    /// The Jacobian of `total`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn total_jacobian(self: Self, k: f64) -> ::chainrule::Matrix
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__total_jacobian(self, k, &mut jacobian);
        jacobian
    }
    /// The result of `total`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn total_jacobian_into(self: Self, k: f64, jacobian: &mut [f64]) -> f64
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__total_jacobian(self, k, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __total_jacobian(
        self: Self,
        k: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> f64
    where
        for<'jacobian> Self: ::core::clone::Clone,
    {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_self_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Self,
        >(&self);
        let mut d_k_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&k);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, Self>(&d_self_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_k_lanes);
        let known = <f64 as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::total_vjp(
                ::core::clone::Clone::clone(&self),
                ::core::clone::Clone::clone(&k),
            );
            let zero = ::chainrule::__private::zeros_like::<f64>(&value);
            let rows = ::chainrule::__private::components::<f64>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_self_zero = ::chainrule::__private::zeros_like(&self);
                let d_k_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        f64,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_self, mut d_k) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Self,
                    >(&mut d_self, &d_self_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_k, &d_k_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Self,
            >(&mut d_self_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_k_lanes, &mut at);
            let (value, value_lanes) = Self::total_jvp_lanes::<
                __LANES,
            >(
                ::core::clone::Clone::clone(&self),
                ::core::clone::Clone::clone(&k),
                (
                    ::core::clone::Clone::clone(&d_self_lanes),
                    ::core::clone::Clone::clone(&d_k_lanes),
                ),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                f64,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

/// The derivatives of the function `combined`.
pub enum combined {}
impl combined {
    /// The result of `combined` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        a: &Arrow,
        b: Arrow,
    ) -> (
        Arrow,
        impl ::core::ops::Fn(
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Arrow as ::chainrule::Differentiable>::Tangent,
                <Arrow as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: <Arrow as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                let (d_b,) = pullback(d_out, a, &mut d_a);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        a: &Arrow,
        b: Arrow,
    ) -> (
        Arrow,
        impl ::core::ops::Fn(
            <Arrow as ::chainrule::Differentiable>::Tangent,
            &Arrow,
            &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        ) -> (<Arrow as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let t1 = *a;
        let t2 = t1 + b;
        let t3 = a.x;
        let t4 = t2 * t3;
        let t5 = -b;
        let out = t4 + t5;
        (
            out,
            move |
                d_out: <Arrow as ::chainrule::Differentiable>::Tangent,
                a: &Arrow,
                d_a: &mut <Arrow as ::chainrule::Differentiable>::Tangent|
            {
                let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                    &t4,
                    &t5,
                    &out,
                    d_out,
                );
                let t6 = ::chainrule::__private::neg_pullback(&b, &t5, d_t5);
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_a.x, &d_t3);
                let (d_t1, t7) = ::chainrule::__private::add_pullback(
                    &t1,
                    &b,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut *d_a, &d_t1);
                let d_b = ::chainrule::__private::plus(t6, t7);
                (d_b,)
            },
        )
    }
    /// The gradient of `combined`, with the shape of its arguments.
    #[inline]
    pub fn grad<__Float>(
        a: &Arrow,
        b: Arrow,
    ) -> (
        <Arrow as ::chainrule::Differentiable>::Tangent,
        <Arrow as ::chainrule::Differentiable>::Tangent,
    )
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_b,) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
        );
        (d_a, d_b)
    }
    /// The value of `combined` and its gradient.
    #[inline]
    pub fn value_and_grad<__Float>(
        a: &Arrow,
        b: Arrow,
    ) -> (
        Arrow,
        (
            <Arrow as ::chainrule::Differentiable>::Tangent,
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_b,) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
        );
        (value, (d_a, d_b))
    }
    /// The value of `combined`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<__Float>(
        a: &Arrow,
        b: Arrow,
        d_a: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Arrow as ::chainrule::Differentiable>::Tangent,
    ) -> Arrow
    where
        Arrow: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_b_added,) = pullback(
            <Arrow as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            d_a,
        );
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `combined` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Arrow, Arrow),
        tangents: (
            &<Arrow as ::chainrule::Differentiable>::Tangent,
            <Arrow as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        a: &Arrow,
        a_dot: &<Arrow as ::chainrule::Differentiable>::Tangent,
        b: Arrow,
        b_dot: <Arrow as ::chainrule::Differentiable>::Tangent,
    ) -> (Arrow, <Arrow as ::chainrule::Differentiable>::Tangent) {
        use ::core::clone::Clone as _;
        let t1 = *a;
        let t1_dot = (*a_dot).clone();
        let t2 = t1 + b;
        let t2_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &b,
            &t2,
            &t1_dot,
            &b_dot,
        );
        let t3 = a.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &a_dot.x);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &t4,
            &t2_dot,
            &t3_dot,
        );
        let t5 = -b;
        let t5_dot = ::chainrule::__private::neg_pushforward(&b, &t5, &b_dot);
        let out = t4 + t5;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t4,
            &t5,
            &out,
            &t4_dot,
            &t5_dot,
        );
        (out, out_dot)
    }
    /// The result of `combined` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&Arrow, Arrow),
        tangents: (
            &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        ),
    ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        a: &Arrow,
        a_dot: &<Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        b: Arrow,
        b_dot: <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
    ) -> (Arrow, <Arrow as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes) {
        use ::core::clone::Clone as _;
        let t1 = *a;
        let t1_dot = (*a_dot).clone();
        let t2 = t1 + b;
        let t2_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t1, &b, &t1_dot, &b_dot);
        let t3 = a.x;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
        ::chainrule::__private::read_part(&mut t3_dot, &a_dot.x);
        let t4 = t2 * t3;
        let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t2, &t3, &t2_dot, &t3_dot);
        let t5 = -b;
        let t5_dot = ::chainrule::__private::lanes::neg_by_type::<
            __LANES,
            _,
        >(&b, &b_dot);
        let out = t4 + t5;
        let out_dot = ::chainrule::__private::lanes::add_by_type::<
            __LANES,
            _,
            _,
        >(&t4, &t5, &t4_dot, &t5_dot);
        (out, out_dot)
    }
    /// The Jacobian of `combined`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(a: &Arrow, b: Arrow) -> ::chainrule::Matrix
    where
        for<'jacobian> Arrow: ::core::clone::Clone,
    {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(a, b, &mut jacobian);
        jacobian
    }
    /// The result of `combined`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(a: &Arrow, b: Arrow, jacobian: &mut [f64]) -> Arrow
    where
        for<'jacobian> Arrow: ::core::clone::Clone,
    {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(a, b, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        a: &Arrow,
        b: Arrow,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> Arrow
    where
        for<'jacobian> Arrow: ::core::clone::Clone,
    {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <Arrow as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_a_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Arrow,
        >(a);
        let mut d_b_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Arrow,
        >(&b);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, Arrow>(&d_a_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, Arrow>(&d_b_lanes);
        let known = <Arrow as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::vjp(a, ::core::clone::Clone::clone(&b));
            let zero = ::chainrule::__private::zeros_like::<Arrow>(&value);
            let rows = ::chainrule::__private::components::<Arrow>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_a_zero = ::chainrule::__private::zeros_like(a);
                let d_b_zero = ::chainrule::__private::zeros_like(&b);
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        Arrow,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_a, mut d_b) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Arrow,
                    >(&mut d_a, &d_a_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Arrow,
                    >(&mut d_b, &d_b_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Arrow,
            >(&mut d_a_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Arrow,
            >(&mut d_b_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (a, ::core::clone::Clone::clone(&b)),
                (&d_a_lanes, ::core::clone::Clone::clone(&d_b_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                Arrow,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                Arrow,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

/// The derivatives of the function `length`.
pub enum length {}
impl length {
    /// The result of `length` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        path: &Path<f64>,
        scale: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Path<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(path, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_path = ::chainrule::__private::zeros_like(path);
                let (d_scale,) = pullback(d_out, path, &mut d_path);
                (d_path, d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        path: &Path<f64>,
        scale: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Path<f64>,
            &mut <Path<f64> as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = path.ends.0[0];
        let sum = t1 * scale;
        ::chainrule::__private::assert_elements(&path.steps);
        let len = path.steps.len();
        let mut sum_1 = sum;
        for k in 0..len {
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            sum_1 = ::chainrule::__private::add_assigned(
                &sum_1,
                &(path.steps[k].x * path.steps[k].y * path.ends.0[1]),
            );
        }
        (
            sum_1,
            move |
                d_sum_1: f64,
                path: &Path<f64>,
                d_path: &mut <Path<f64> as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_sum_at = saved_sum.len();
                let len = path.steps.len();
                let mut d_sum_1_1 = d_sum_1;
                for k in (0..len).rev() {
                    saved_sum_at -= 1;
                    let sum_1 = &saved_sum[saved_sum_at];
                    let t2 = path.steps[k].x;
                    let t3 = path.steps[k].y;
                    let t4 = t2 * t3;
                    let t5 = path.ends.0[1];
                    let t6 = t4 * t5;
                    let sum_2 = ::chainrule::__private::add_assigned(&*sum_1, &t6);
                    let (d_sum_1_2, d_t7) = ::chainrule::__private::add_pullback(
                        sum_1,
                        &::chainrule::__private::Assigned(&t6),
                        &sum_2,
                        d_sum_1_1,
                    );
                    let (d_t8, d_t9) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t7,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path.ends; .0[1]),
                        &d_t9,
                    );
                    let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &t3,
                        &t4,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path.steps; [k].y),
                        &d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_path.steps; [k].x),
                        &d_t10,
                    );
                    d_sum_1_1 = d_sum_1_2;
                }
                let (d_t1, d_scale) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &scale,
                    &sum,
                    d_sum_1_1,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_path.ends; .0[0]),
                    &d_t1,
                );
                (d_scale,)
            },
        )
    }
    /// The gradient of `length`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        path: &Path<f64>,
        scale: f64,
    ) -> (<Path<f64> as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(path, scale);
        let mut d_path = ::chainrule::__private::zeros_like(path);
        let (d_scale,) = pullback(1.0, path, &mut d_path);
        (d_path, d_scale)
    }
    /// The value of `length` and its gradient.
    #[inline]
    pub fn value_and_grad(
        path: &Path<f64>,
        scale: f64,
    ) -> (f64, (<Path<f64> as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(path, scale);
        let mut d_path = ::chainrule::__private::zeros_like(path);
        let (d_scale,) = pullback(1.0, path, &mut d_path);
        (value, (d_path, d_scale))
    }
    /// The value of `length`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        path: &Path<f64>,
        scale: f64,
        d_path: &mut <Path<f64> as ::chainrule::Differentiable>::Tangent,
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(path, scale);
        let (d_scale_added,) = pullback(1.0, path, d_path);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `length` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Path<f64>, f64),
        tangents: (&<Path<f64> as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (path, scale) = args;
        let (path_dot, scale_dot) = tangents;
        Self::__jvp(path, path_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        path: &Path<f64>,
        path_dot: &<Path<f64> as ::chainrule::Differentiable>::Tangent,
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let t1 = path.ends.0[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref path_dot.ends; .0[0]),
        );
        let sum = t1 * scale;
        let sum_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &scale,
            &sum,
            &t1_dot,
            &scale_dot,
        );
        ::chainrule::__private::assert_elements(&path.steps);
        let len = path.steps.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            let t2 = path.steps[k].x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref path_dot.steps; [k].x),
            );
            let t3 = path.steps[k].y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref path_dot.steps; [k].y),
            );
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t3,
                &t4,
                &t2_dot,
                &t3_dot,
            );
            let t5 = path.ends.0[1];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref path_dot.ends; .0[1]),
            );
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t6);
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &::chainrule::__private::Assigned(&t6),
                &sum_2,
                &sum_1_dot,
                &t6_dot,
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
    /// The result of `length` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&Path<f64>, f64),
        tangents: (
            &<Path<f64> as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (path, scale) = args;
        let (path_dot, scale_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(path, path_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        path: &Path<f64>,
        path_dot: &<Path<f64> as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        scale: f64,
        scale_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let t1 = path.ends.0[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref path_dot.ends; .0[0]),
        );
        let sum = t1 * scale;
        let sum_dot = ::chainrule::__private::lanes::mul_by_type::<
            __LANES,
            _,
            _,
        >(&t1, &scale, &t1_dot, &scale_dot);
        ::chainrule::__private::assert_elements(&path.steps);
        let len = path.steps.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            ::chainrule::__private::lanes::in_order();
            let t2 = path.steps[k].x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2, __LANES);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref path_dot.steps; [k].x),
            );
            let t3 = path.steps[k].y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3, __LANES);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref path_dot.steps; [k].y),
            );
            let t4 = t2 * t3;
            let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t2, &t3, &t2_dot, &t3_dot);
            let t5 = path.ends.0[1];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5, __LANES);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref path_dot.ends; .0[1]),
            );
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::lanes::mul_by_type::<
                __LANES,
                _,
                _,
            >(&t4, &t5, &t4_dot, &t5_dot);
            let sum_2 = ::chainrule::__private::add_assigned(&sum_1, &t6);
            let sum_2_dot = ::chainrule::__private::lanes::add_by_type::<
                __LANES,
                _,
                _,
            >(&sum_1, &::chainrule::__private::Assigned(&t6), &sum_1_dot, &t6_dot);
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        (sum_1, sum_1_dot)
    }
    /// The Jacobian of `length`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(path: &Path<f64>, scale: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(path, scale, &mut jacobian);
        jacobian
    }
    /// The result of `length`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(path: &Path<f64>, scale: f64, jacobian: &mut [f64]) -> f64 {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(path, scale, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        path: &Path<f64>,
        scale: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> f64 {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <Path<
                        f64,
                    > as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_path_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Path<f64>,
        >(path);
        let mut d_scale_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&scale);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<
                __LANES,
                Path<f64>,
            >(&d_path_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_scale_lanes);
        let known = <f64 as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::vjp(path, ::core::clone::Clone::clone(&scale));
            let zero = ::chainrule::__private::zeros_like::<f64>(&value);
            let rows = ::chainrule::__private::components::<f64>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_path_zero = ::chainrule::__private::zeros_like(path);
                let d_scale_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        f64,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_path, mut d_scale) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Path<f64>,
                    >(&mut d_path, &d_path_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_scale, &d_scale_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Path<f64>,
            >(&mut d_path_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_scale_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (path, ::core::clone::Clone::clone(&scale)),
                (&d_path_lanes, ::core::clone::Clone::clone(&d_scale_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                f64,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

/// The derivatives of the function `covered`.
pub enum covered {}
impl covered {
    /// The result of `covered` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        figure: &Figure,
        by: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Figure as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(figure, by);
        (
            out,
            move |d_out: f64| {
                let mut d_figure = ::chainrule::__private::zeros_like(figure);
                let (d_by,) = pullback(d_out, figure, &mut d_figure);
                (d_figure, d_by)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        figure: &Figure,
        by: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Figure,
            &mut <Figure as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let variant = match (*figure) {
            Figure::Circle { .. } => 0u8,
            Figure::Rectangle(..) => 1u8,
            _ => 2u8,
        };
        let out = match variant {
            0 => {
                ::chainrule::__private::copied(figure.__Circle_radius())
                    * ::chainrule::__private::copied(figure.__Circle_radius()) * by
            }
            1 => {
                ::chainrule::__private::copied(figure.__Rectangle_0())
                    * ::chainrule::__private::copied(figure.__Rectangle_1())
                    * ::chainrule::__private::copied(figure.__Rectangle_1())
            }
            _ => by,
        };
        (
            out,
            move |
                d_out: f64,
                figure: &Figure,
                d_figure: &mut <Figure as ::chainrule::Differentiable>::Tangent|
            {
                let variant = match (*figure) {
                    Figure::Circle { .. } => 0u8,
                    Figure::Rectangle(..) => 1u8,
                    _ => 2u8,
                };
                let d_by_1 = match variant {
                    0 => {
                        let t1 = ::chainrule::__private::copied(
                            figure.__Circle_radius(),
                        );
                        let t2 = ::chainrule::__private::copied(
                            figure.__Circle_radius(),
                        );
                        let t3 = t1 * t2;
                        let (d_t4, d_by) = ::chainrule::__private::mul_pullback(
                            &t3,
                            &by,
                            &(t3 * by),
                            d_out,
                        );
                        let (d_t5, d_t6) = ::chainrule::__private::mul_pullback(
                            &t1,
                            &t2,
                            &t3,
                            d_t4,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Circle_radius_mut(),
                            &d_t6,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Circle_radius_mut(),
                            &d_t5,
                        );
                        d_by
                    }
                    1 => {
                        let t7 = ::chainrule::__private::copied(figure.__Rectangle_0());
                        let t8 = ::chainrule::__private::copied(figure.__Rectangle_1());
                        let t9 = t7 * t8;
                        let t10 = ::chainrule::__private::copied(figure.__Rectangle_1());
                        let (d_t11, d_t12) = ::chainrule::__private::mul_pullback(
                            &t9,
                            &t10,
                            &(t9 * t10),
                            d_out,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Rectangle_1_mut(),
                            &d_t12,
                        );
                        let (d_t13, d_t14) = ::chainrule::__private::mul_pullback(
                            &t7,
                            &t8,
                            &t9,
                            d_t11,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Rectangle_1_mut(),
                            &d_t14,
                        );
                        ::chainrule::__private::add_part(
                            d_figure.__Rectangle_0_mut(),
                            &d_t13,
                        );
                        0.0
                    }
                    _ => d_out,
                };
                (d_by_1,)
            },
        )
    }
    /// The gradient of `covered`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        figure: &Figure,
        by: f64,
    ) -> (<Figure as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(figure, by);
        let mut d_figure = ::chainrule::__private::zeros_like(figure);
        let (d_by,) = pullback(1.0, figure, &mut d_figure);
        (d_figure, d_by)
    }
    /// The value of `covered` and its gradient.
    #[inline]
    pub fn value_and_grad(
        figure: &Figure,
        by: f64,
    ) -> (f64, (<Figure as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(figure, by);
        let mut d_figure = ::chainrule::__private::zeros_like(figure);
        let (d_by,) = pullback(1.0, figure, &mut d_figure);
        (value, (d_figure, d_by))
    }
    /// The value of `covered`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        figure: &Figure,
        by: f64,
        d_figure: &mut <Figure as ::chainrule::Differentiable>::Tangent,
        d_by: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(figure, by);
        let (d_by_added,) = pullback(1.0, figure, d_figure);
        *d_by += d_by_added;
        value
    }
    /// The result of `covered` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Figure, f64),
        tangents: (&<Figure as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (figure, by) = args;
        let (figure_dot, by_dot) = tangents;
        Self::__jvp(figure, figure_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        figure: &Figure,
        figure_dot: &<Figure as ::chainrule::Differentiable>::Tangent,
        by: f64,
        by_dot: f64,
    ) -> (f64, f64) {
        let variant = match (*figure) {
            Figure::Circle { .. } => 0u8,
            Figure::Rectangle(..) => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let t1 = ::chainrule::__private::copied(figure.__Circle_radius());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    figure_dot.__Circle_radius(),
                );
                let t2 = ::chainrule::__private::copied(figure.__Circle_radius());
                let mut t2_dot = ::chainrule::__zeros_of!(& t2);
                ::chainrule::__private::read_part(
                    &mut t2_dot,
                    figure_dot.__Circle_radius(),
                );
                let t3 = t1 * t2;
                let t3_dot = ::chainrule::__private::mul_pushforward(
                    &t1,
                    &t2,
                    &t3,
                    &t1_dot,
                    &t2_dot,
                );
                let t4 = t3 * by;
                let t4_dot = ::chainrule::__private::mul_pushforward(
                    &t3,
                    &by,
                    &t4,
                    &t3_dot,
                    &by_dot,
                );
                (t4, t4_dot)
            }
            1 => {
                let t5 = ::chainrule::__private::copied(figure.__Rectangle_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(
                    &mut t5_dot,
                    figure_dot.__Rectangle_0(),
                );
                let t6 = ::chainrule::__private::copied(figure.__Rectangle_1());
                let mut t6_dot = ::chainrule::__zeros_of!(& t6);
                ::chainrule::__private::read_part(
                    &mut t6_dot,
                    figure_dot.__Rectangle_1(),
                );
                let t7 = t5 * t6;
                let t7_dot = ::chainrule::__private::mul_pushforward(
                    &t5,
                    &t6,
                    &t7,
                    &t5_dot,
                    &t6_dot,
                );
                let t8 = ::chainrule::__private::copied(figure.__Rectangle_1());
                let mut t8_dot = ::chainrule::__zeros_of!(& t8);
                ::chainrule::__private::read_part(
                    &mut t8_dot,
                    figure_dot.__Rectangle_1(),
                );
                let t9 = t7 * t8;
                let t9_dot = ::chainrule::__private::mul_pushforward(
                    &t7,
                    &t8,
                    &t9,
                    &t7_dot,
                    &t8_dot,
                );
                (t9, t9_dot)
            }
            _ => (by, by_dot),
        };
        (out, out_dot)
    }
    /// The result of `covered` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: (&Figure, f64),
        tangents: (
            &<Figure as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
            ::chainrule::Lanes<f64, __LANES>,
        ),
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (figure, by) = args;
        let (figure_dot, by_dot) = tangents;
        Self::__differentiate_with_lanes::<__LANES>(figure, figure_dot, by, by_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        figure: &Figure,
        figure_dot: &<Figure as ::chainrule::__private::lanes::InLanes<__LANES>>::Lanes,
        by: f64,
        by_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let variant = match (*figure) {
            Figure::Circle { .. } => 0u8,
            Figure::Rectangle(..) => 1u8,
            _ => 2u8,
        };
        let (out, out_dot) = match variant {
            0 => {
                let t1 = ::chainrule::__private::copied(figure.__Circle_radius());
                let mut t1_dot = ::chainrule::__zeros_of!(& t1, __LANES);
                ::chainrule::__private::read_part(
                    &mut t1_dot,
                    figure_dot.__Circle_radius(),
                );
                let t2 = ::chainrule::__private::copied(figure.__Circle_radius());
                let mut t2_dot = ::chainrule::__zeros_of!(& t2, __LANES);
                ::chainrule::__private::read_part(
                    &mut t2_dot,
                    figure_dot.__Circle_radius(),
                );
                let t3 = t1 * t2;
                let t3_dot = ::chainrule::__private::lanes::mul_by_type::<
                    __LANES,
                    _,
                    _,
                >(&t1, &t2, &t1_dot, &t2_dot);
                let t4 = t3 * by;
                let t4_dot = ::chainrule::__private::lanes::mul_by_type::<
                    __LANES,
                    _,
                    _,
                >(&t3, &by, &t3_dot, &by_dot);
                (t4, t4_dot)
            }
            1 => {
                let t5 = ::chainrule::__private::copied(figure.__Rectangle_0());
                let mut t5_dot = ::chainrule::__zeros_of!(& t5, __LANES);
                ::chainrule::__private::read_part(
                    &mut t5_dot,
                    figure_dot.__Rectangle_0(),
                );
                let t6 = ::chainrule::__private::copied(figure.__Rectangle_1());
                let mut t6_dot = ::chainrule::__zeros_of!(& t6, __LANES);
                ::chainrule::__private::read_part(
                    &mut t6_dot,
                    figure_dot.__Rectangle_1(),
                );
                let t7 = t5 * t6;
                let t7_dot = ::chainrule::__private::lanes::mul_by_type::<
                    __LANES,
                    _,
                    _,
                >(&t5, &t6, &t5_dot, &t6_dot);
                let t8 = ::chainrule::__private::copied(figure.__Rectangle_1());
                let mut t8_dot = ::chainrule::__zeros_of!(& t8, __LANES);
                ::chainrule::__private::read_part(
                    &mut t8_dot,
                    figure_dot.__Rectangle_1(),
                );
                let t9 = t7 * t8;
                let t9_dot = ::chainrule::__private::lanes::mul_by_type::<
                    __LANES,
                    _,
                    _,
                >(&t7, &t8, &t7_dot, &t8_dot);
                (t9, t9_dot)
            }
            _ => (by, by_dot),
        };
        (out, out_dot)
    }
    /// The Jacobian of `covered`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(figure: &Figure, by: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(figure, by, &mut jacobian);
        jacobian
    }
    /// The result of `covered`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(figure: &Figure, by: f64, jacobian: &mut [f64]) -> f64 {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(figure, by, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        figure: &Figure,
        by: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> f64 {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[
                    <Figure as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                    <f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT,
                ],
            ),
        );
        let mut d_figure_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            Figure,
        >(figure);
        let mut d_by_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&by);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, Figure>(&d_figure_lanes)
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_by_lanes);
        let known = <f64 as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::vjp(figure, ::core::clone::Clone::clone(&by));
            let zero = ::chainrule::__private::zeros_like::<f64>(&value);
            let rows = ::chainrule::__private::components::<f64>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_figure_zero = ::chainrule::__private::zeros_like(figure);
                let d_by_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        f64,
                    >(&mut seed, &zero, &mut at);
                    let (mut d_figure, mut d_by) = pullback(
                        ::core::clone::Clone::clone(&seed),
                    );
                    let row = ::chainrule::__private::jacobian::write_row::<
                        Figure,
                    >(&mut d_figure, &d_figure_zero, row);
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_by, &d_by_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                Figure,
            >(&mut d_figure_lanes, &mut at);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_by_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                (figure, ::core::clone::Clone::clone(&by)),
                (&d_figure_lanes, ::core::clone::Clone::clone(&d_by_lanes)),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                f64,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

/// The derivatives of the function `drawn`.
pub enum drawn {}
impl drawn {
    /// The result of `drawn` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(size: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::clone::Clone as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let t1 = size > 1.0;
        let figure = if t1 {
            let t2 = Figure::Circle { radius: size };
            let zeros = ::chainrule::__private::zeros_like(&t2);
            saved_zeros = ::core::option::Option::Some(zeros);
            t2
        } else {
            let t3 = Figure::Rectangle {
                0: size,
                1: 2.0,
            };
            let zeros_1 = ::chainrule::__private::zeros_like(&t3);
            saved_zeros_1 = ::core::option::Option::Some(zeros_1);
            t3
        };
        let zeros_2 = ::chainrule::__private::zeros_like(&figure);
        let (out, covered_pullback) = covered::__vjp(&figure, size);
        (
            out,
            move |d_out: f64| {
                let mut d_figure = zeros_2.clone();
                let (t4,) = covered_pullback(d_out, &figure, &mut d_figure);
                let t5 = if t1 {
                    let zeros = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t2 = (*zeros).clone();
                    ::chainrule::__private::add_assign(&mut d_t2, &d_figure);
                    *d_t2.__Circle_radius_mut()
                } else {
                    let zeros_1 = ::chainrule::__private::kept(&saved_zeros_1);
                    let mut d_t3 = (*zeros_1).clone();
                    ::chainrule::__private::add_assign(&mut d_t3, &d_figure);
                    *d_t3.__Rectangle_0_mut()
                };
                let d_size = t4 + t5;
                d_size
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(size: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(size);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `drawn`, with the shape of its arguments.
    #[inline]
    pub fn grad(size: f64) -> f64 {
        let (_, pullback) = Self::vjp(size);
        pullback(1.0)
    }
    /// The value of `drawn` and its gradient.
    #[inline]
    pub fn value_and_grad(size: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(size);
        (value, pullback(1.0))
    }
    /// The value of `drawn`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(size: f64, d_size: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(size);
        let (d_size_added,) = pullback(1.0);
        *d_size += d_size_added;
        value
    }
    /// The result of `drawn` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let size = args;
        let size_dot = tangents;
        Self::__jvp(size, size_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(size: f64, size_dot: f64) -> (f64, f64) {
        let (figure, figure_dot) = if size > 1.0 {
            let t1 = Figure::Circle { radius: size };
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::write_part(t1_dot.__Circle_radius_mut(), &size_dot);
            (t1, t1_dot)
        } else {
            let t2 = Figure::Rectangle {
                0: size,
                1: 2.0,
            };
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &size_dot);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_1_mut(), &0.0);
            (t2, t2_dot)
        };
        let (out, out_dot) = covered::__jvp(&figure, &figure_dot, size, size_dot);
        (out, out_dot)
    }
    /// The result of `drawn` and several tangents of it at once, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp_lanes<const __LANES: usize>(
        args: f64,
        tangents: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let size = args;
        let size_dot = tangents;
        Self::__differentiate_with_lanes::<__LANES>(size, size_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiate_with_lanes<const __LANES: usize>(
        size: f64,
        size_dot: ::chainrule::Lanes<f64, __LANES>,
    ) -> (f64, ::chainrule::Lanes<f64, __LANES>) {
        let (figure, figure_dot) = if size > 1.0 {
            let t1 = Figure::Circle { radius: size };
            let mut t1_dot = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&t1);
            ::chainrule::__private::write_part(t1_dot.__Circle_radius_mut(), &size_dot);
            (t1, t1_dot)
        } else {
            let t2 = Figure::Rectangle {
                0: size,
                1: 2.0,
            };
            let mut t2_dot = ::chainrule::__private::lanes::zeros_like::<
                __LANES,
                _,
            >(&t2);
            ::chainrule::__private::write_part(t2_dot.__Rectangle_0_mut(), &size_dot);
            ::chainrule::__private::set_zero(t2_dot.__Rectangle_1_mut());
            (t2, t2_dot)
        };
        let (out, out_dot) = covered::__differentiate_with_lanes(
            &figure,
            &figure_dot,
            size,
            size_dot,
        );
        (out, out_dot)
    }
    /// The Jacobian of `drawn`: a column for each float of the arguments, a row for each of the result and then of what is written to.
    #[inline]
    pub fn jacobian(size: f64) -> ::chainrule::Matrix {
        let mut jacobian = ::chainrule::Matrix::__empty();
        Self::__jacobian(size, &mut jacobian);
        jacobian
    }
    /// The result of `drawn`; writes the Jacobian into the buffer, row by row, which is as long as it has elements.
    #[inline]
    #[track_caller]
    pub fn jacobian_into(size: f64, jacobian: &mut [f64]) -> f64 {
        let mut buffer = ::chainrule::__private::jacobian::Buffer(jacobian);
        Self::__jacobian(size, &mut buffer)
    }
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __jacobian(
        size: f64,
        into: &mut impl ::chainrule::__private::jacobian::Target,
    ) -> f64 {
        const __LANES: usize = ::chainrule::__private::jacobian::width(
            ::chainrule::__private::jacobian::sum(
                &[<f64 as ::chainrule::__private::jacobian::Components<1>>::COUNT],
            ),
        );
        let mut d_size_lanes = ::chainrule::__private::lanes::zeros_like::<
            __LANES,
            f64,
        >(&size);
        let columns = 0
            + ::chainrule::__private::jacobian::count::<__LANES, f64>(&d_size_lanes);
        let known = <f64 as ::chainrule::__private::jacobian::Components<
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
            let (value, pullback) = Self::vjp(::core::clone::Clone::clone(&size));
            let zero = ::chainrule::__private::zeros_like::<f64>(&value);
            let rows = ::chainrule::__private::components::<f64>(&zero) + outputs;
            if ::chainrule::__private::jacobian::is_less(rows, columns) {
                let mut seed = ::core::clone::Clone::clone(&zero);
                let d_size_zero = 0.0;
                let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                    ::chainrule::__private::jacobian::choose::<
                        f64,
                    >(&mut seed, &zero, &mut at);
                    let mut d_size = pullback(::core::clone::Clone::clone(&seed));
                    let row = ::chainrule::__private::jacobian::write_row::<
                        f64,
                    >(&mut d_size, &d_size_zero, row);
                }
                return value;
            }
        }
        let mut start = 0_usize;
        loop {
            let mut at = 0_usize.wrapping_sub(start);
            ::chainrule::__private::jacobian::seed::<
                __LANES,
                f64,
            >(&mut d_size_lanes, &mut at);
            let (value, value_lanes) = Self::jvp_lanes::<
                __LANES,
            >(
                ::core::clone::Clone::clone(&size),
                ::core::clone::Clone::clone(&d_size_lanes),
            );
            let rows = ::chainrule::__private::jacobian::count::<
                __LANES,
                f64,
            >(&value_lanes);
            let mut rows = ::chainrule::__private::jacobian::Rows::new(
                into.sized(rows, columns),
                columns,
                start,
            );
            ::chainrule::__private::jacobian::write::<
                __LANES,
                f64,
            >(&value_lanes, &mut rows);
            start += __LANES;
            if start >= columns {
                break value;
            }
        }
    }
}

