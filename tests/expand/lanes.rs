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
            let t1 = x[i].tanh();
            scratch[i] = t1;
            scratch_dot[i] = x_dot[i] * (<T as ::chainrule::Scalar>::ONE - t1 * t1);
        }
        let mut sum = T::ZERO;
        let mut sum_dot = ::chainrule::__private::lanes::zero();
        for i_1 in 0..x.len() {
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
        let out_dot = (x_dot * x + x_dot * x) * t1;
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
        let out_1_dot = r_dot * t2 + -(t1_dot * t1.sin()) * r;
        let t3 = t1.sin();
        let out_2 = [r * t3];
        let out_2_dot = [r_dot * t3 + t1_dot * t1.cos() * r];
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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
            let t1 = x[i];
            let t1_dot = x_dot[i];
            let t2 = i - 1;
            out.push(t1 * t1 - x[t2]);
            out_dot.push(t1_dot * t1 + t1_dot * t1 - x_dot[t2]);
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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
            x_dot * t1 + -(angle_dot * angle.sin()) * x,
            x_dot * t2 + angle_dot * angle.cos() * x,
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
            let mut rows = ::chainrule::__private::jacobian::Rows {
                rest: into.sized(rows, columns),
                columns,
                start,
            };
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

