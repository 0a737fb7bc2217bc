/// The derivatives of the function `from_integer`.
pub enum from_integer {}
impl from_integer {
    /// The result of `from_integer` and its pullback, which takes the cotangent of the result.
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
        let t1 = n as f64;
        let t2 = f64::from(3_u8);
        let t3 = f64::from(n as u32);
        let out = x * t1 + t2 * x * t3;
        (
            out,
            move |d_out: f64| {
                let d_t4 = d_out * t3;
                let d_x = d_t4 * t2 + d_out * t1;
                (d_x, ())
            },
        )
    }
    /// The gradient of `from_integer`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `from_integer` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `from_integer`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `from_integer` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = n as f64;
        let t2 = f64::from(3_u8);
        let t3 = f64::from(n as u32);
        let out = x * t1 + t2 * x * t3;
        let out_dot = x_dot * t1 + x_dot * t2 * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `to_integer`.
pub enum to_integer {}
impl to_integer {
    /// The result of `to_integer` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = (x as i32) as f64;
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
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
    /// The gradient of `to_integer`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `to_integer` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `to_integer`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `to_integer` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = (x as i32) as f64;
        let out = t1 * x;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `from_bool`.
pub enum from_bool {}
impl from_bool {
    /// The result of `from_bool` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = f64::from(x > 0.0);
        let t2 = ((x > 1.0) as u8) as f64 * x;
        let out = t1 * x + t2 * x;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (t2 + t2) + d_out * t1;
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
    /// The gradient of `from_bool`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `from_bool` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `from_bool`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `from_bool` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = f64::from(x > 0.0);
        let t2 = ((x > 1.0) as u8) as f64;
        let t3 = t2 * x;
        let out = t1 * x + t3 * x;
        let out_dot = x_dot * t1 + (x_dot * t2 * x + x_dot * t3);
        (out, out_dot)
    }
}

/// The derivatives of the function `through_f32`.
pub enum through_f32 {}
impl through_f32 {
    /// The result of `through_f32` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let short = (x * 2.0) as f32;
        let y = short * short;
        let out = y as f64 * 0.5;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * 0.5;
                let d_y = d_t1 as f32;
                let t2 = d_y * short;
                let d_short = t2 + t2;
                let d_t3 = d_short as f64;
                let d_x = d_t3 * 2.0;
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
    /// The gradient of `through_f32`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `through_f32` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `through_f32`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `through_f32` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let short = (x * 2.0) as f32;
        let short_dot = (x_dot * 2.0) as f32;
        let y = short * short;
        let y_dot = short_dot * short + short_dot * short;
        let out = y as f64 * 0.5;
        let out_dot = y_dot as f64 * 0.5;
        (out, out_dot)
    }
}

/// The derivatives of the function `from_f32`.
pub enum from_f32 {}
impl from_f32 {
    /// The result of `from_f32` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f32, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f32, f64)) {
        let t1 = x as f64;
        let out = t1 * y + t1 * t1;
        (
            out,
            move |d_out: f64| {
                let t2 = d_out * t1;
                let d_t1 = t2 + t2 + d_out * y;
                let d_x = d_t1 as f32;
                (d_x, t2)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f32,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f32, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `from_f32`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f32, y: f64) -> (f32, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `from_f32` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f32, y: f64) -> (f64, (f32, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `from_f32`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f32, y: f64, d_x: &mut f32, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `from_f32` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f32, f64), tangents: (f32, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f32, x_dot: f32, y: f64, y_dot: f64) -> (f64, f64) {
        let t1 = x as f64;
        let t1_dot = x_dot as f64;
        let out = t1 * y + t1 * t1;
        let out_dot = t1_dot * y + y_dot * t1 + (t1_dot * t1 + t1_dot * t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `index`.
pub enum index {}
impl index {
    /// The result of `index` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        table: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, table);
        (
            out,
            move |d_out: f64| {
                let mut d_table = ::chainrule::__private::zeros_like(table);
                let (d_x,) = pullback(d_out, table, &mut d_table);
                (d_x, d_table)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        table: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let i = x as usize;
        let t1 = table[i];
        let out = t1 * x;
        (
            out,
            move |d_out: f64, table: &[f64], d_table: &mut [f64]| {
                let d_t1 = d_out * x;
                let d_x = d_out * t1;
                d_table[i] += d_t1;
                (d_x,)
            },
        )
    }
    /// The gradient of `index`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, table: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, table);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let (d_x,) = pullback(1.0, table, &mut d_table);
        (d_x, d_table)
    }
    /// The value of `index` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        table: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, table);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let (d_x,) = pullback(1.0, table, &mut d_table);
        (value, (d_x, d_table))
    }
    /// The value of `index`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        table: &[f64],
        d_x: &mut f64,
        d_table: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, table);
        let (d_x_added,) = pullback(1.0, table, d_table);
        *d_x += d_x_added;
        value
    }
    /// The result of `index` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, table) = args;
        let (x_dot, table_dot) = tangents;
        Self::__jvp(x, x_dot, table, table_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, table: &[f64], table_dot: &[f64]) -> (f64, f64) {
        let i = x as usize;
        let t1 = table[i];
        let out = t1 * x;
        let out_dot = table_dot[i] * x + x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `interpolated`.
pub enum interpolated {}
impl interpolated {
    /// The result of `interpolated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        table: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, table);
        (
            out,
            move |d_out: f64| {
                let mut d_table = ::chainrule::__private::zeros_like(table);
                let (d_x,) = pullback(d_out, table, &mut d_table);
                (d_x, d_table)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        table: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        let i = x.floor() as usize;
        let t = x - i as f64;
        let t1 = table[i];
        let t2 = 1.0 - t;
        let t3 = i + 1;
        let t4 = table[t3];
        let out = t1 * t2 + t4 * t;
        (
            out,
            move |d_out: f64, table: &[f64], d_table: &mut [f64]| {
                let d_t4 = d_out * t;
                d_table[t3] += d_t4;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                d_table[i] += d_t1;
                let d_t = d_out * t4 - d_t2;
                (d_t,)
            },
        )
    }
    /// The gradient of `interpolated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, table: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, table);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let (d_x,) = pullback(1.0, table, &mut d_table);
        (d_x, d_table)
    }
    /// The value of `interpolated` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        table: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, table);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let (d_x,) = pullback(1.0, table, &mut d_table);
        (value, (d_x, d_table))
    }
    /// The value of `interpolated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        table: &[f64],
        d_x: &mut f64,
        d_table: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, table);
        let (d_x_added,) = pullback(1.0, table, d_table);
        *d_x += d_x_added;
        value
    }
    /// The result of `interpolated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, table) = args;
        let (x_dot, table_dot) = tangents;
        Self::__jvp(x, x_dot, table, table_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, table: &[f64], table_dot: &[f64]) -> (f64, f64) {
        let i = x.floor() as usize;
        let t = x - i as f64;
        let t1 = table[i];
        let t2 = 1.0 - t;
        let t3 = i + 1;
        let t4 = table[t3];
        let out = t1 * t2 + t4 * t;
        let out_dot = table_dot[i] * t2 + -x_dot * t1 + (table_dot[t3] * t + x_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `of_a_literal`.
pub enum of_a_literal {}
impl of_a_literal {
    /// The result of `of_a_literal` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = (2.7_f64.floor() as usize) as f64;
        let by = x * x;
        let t2 = ((-0.3_f64).floor() as usize) as f64;
        let t3 = ((2.7_f64.fract() * 10.0) as i32) as f64;
        let out = x * t1 + 2.7 + (by * t2 + -0.3) * t3;
        (
            out,
            move |d_out: f64| {
                let d_t4 = d_out * t3;
                let d_by = d_t4 * t2;
                let t5 = d_by * x;
                let d_x = t5 + t5 + d_out * t1;
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
    /// The gradient of `of_a_literal`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `of_a_literal` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `of_a_literal`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `of_a_literal` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = (2.7_f64.floor() as usize) as f64;
        let by = x * x;
        let by_dot = x_dot * x + x_dot * x;
        let t2 = ((-0.3_f64).floor() as usize) as f64;
        let t3 = ((2.7_f64.fract() * 10.0) as i32) as f64;
        let out = x * t1 + 2.7 + (by * t2 + -0.3) * t3;
        let out_dot = x_dot * t1 + by_dot * t2 * t3;
        (out, out_dot)
    }
}

