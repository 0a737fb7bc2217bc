/// The derivatives of the function `as_value`.
pub enum as_value {}
impl as_value {
    /// The result of `as_value` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let out = if t1 { x * x } else { -x };
        (
            out,
            move |d_out: f64| {
                let d_x = if t1 {
                    let t2 = d_out * x;
                    t2 + t2
                } else {
                    -d_out
                };
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
    /// The gradient of `as_value`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `as_value` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `as_value`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `as_value` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if x > 0.0 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            (-x, -x_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `as_statement`.
pub enum as_statement {}
impl as_statement {
    /// The result of `as_statement` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let z = x * y;
        let t1 = z > 1.0;
        let (z_1, t2_1) = if t1 {
            let t2 = z.sin();
            (t2 * x, t2)
        } else {
            (z - y * y, 0.0)
        };
        let out = z_1 * x;
        (
            out,
            move |d_out: f64| {
                let d_z_1 = d_out * x;
                let t3 = d_out * z_1;
                let (t4, t5, d_z) = if t1 {
                    let d_t2 = d_z_1 * x;
                    (d_z_1 * t2_1, 0.0, d_t2 * z.cos())
                } else {
                    (0.0, -2.0 * (d_z_1 * y), d_z_1)
                };
                let d_x = t3 + t4 + d_z * y;
                let d_y = t5 + d_z * x;
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
    /// The gradient of `as_statement`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `as_statement` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `as_statement`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `as_statement` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let z = x * y;
        let z_dot = x_dot * y + y_dot * x;
        let (z_1, z_1_dot) = if z > 1.0 {
            let t1 = z.sin();
            (t1 * x, z_dot * z.cos() * x + x_dot * t1)
        } else {
            (z - y * y, z_dot - (y_dot * y + y_dot * y))
        };
        let out = z_1 * x;
        let out_dot = z_1_dot * x + x_dot * z_1;
        (out, out_dot)
    }
}

/// The derivatives of the function `without_else`.
pub enum without_else {}
impl without_else {
    /// The result of `without_else` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x > y;
        let z = if t1 { y * y } else { x };
        let out = z * x;
        (
            out,
            move |d_out: f64| {
                let d_z = d_out * x;
                let t2 = d_out * z;
                let (t4, d_y) = if t1 {
                    let t3 = d_z * y;
                    (0.0, t3 + t3)
                } else {
                    (d_z, 0.0)
                };
                let d_x = t2 + t4;
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
    /// The gradient of `without_else`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `without_else` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `without_else`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `without_else` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (z, z_dot) = if x > y { (y * y, y_dot * y + y_dot * y) } else { (x, x_dot) };
        let out = z * x;
        let out_dot = z_dot * x + x_dot * z;
        (out, out_dot)
    }
}

/// The derivatives of the function `else_if`.
pub enum else_if {}
impl else_if {
    /// The result of `else_if` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x < -1.0;
        let out = if t1 {
            -2.0 * x - 1.0
        } else {
            let t3 = if x < 1.0 {
                x * x
            } else {
                let t2 = if x < 2.0 { 2.0 * x - 1.0 } else { 3.0 };
                t2
            };
            t3
        };
        (
            out,
            move |d_out: f64| {
                let d_x_2 = if t1 {
                    d_out * -2.0
                } else {
                    let d_x_1 = if x < 1.0 {
                        let t4 = d_out * x;
                        t4 + t4
                    } else {
                        let d_x = if x < 2.0 { d_out * 2.0 } else { 0.0 };
                        d_x
                    };
                    d_x_1
                };
                d_x_2
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
    /// The gradient of `else_if`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `else_if` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `else_if`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `else_if` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if x < -1.0 {
            (-2.0 * x - 1.0, x_dot * -2.0)
        } else {
            let (t2, t2_dot) = if x < 1.0 {
                (x * x, x_dot * x + x_dot * x)
            } else {
                let (t1, t1_dot) = if x < 2.0 {
                    (2.0 * x - 1.0, x_dot * 2.0)
                } else {
                    (3.0, 0.0)
                };
                (t1, t1_dot)
            };
            (t2, t2_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x > 0.0;
        let (a_2, b_2) = if t1 {
            let (a, b) = if y > 0.0 { (x * y, y) } else { (x, x * x) };
            (a, b + a)
        } else {
            let (a_1, b_1) = if y > 0.0 { (y, x) } else { (x, y) };
            (a_1, b_1)
        };
        let out = a_2 * b_2 + a_2;
        (
            out,
            move |d_out: f64| {
                let d_b_2 = d_out * a_2;
                let d_a_2 = d_out + d_out * b_2;
                let (d_x_2, d_y_2) = if t1 {
                    let d_a = d_a_2 + d_b_2;
                    let (d_x, d_y) = if y > 0.0 {
                        (d_a * y, d_b_2 + d_a * x)
                    } else {
                        let t2 = d_b_2 * x;
                        (d_a + t2 + t2, 0.0)
                    };
                    (d_x, d_y)
                } else {
                    let (d_x_1, d_y_1) = if y > 0.0 {
                        (d_b_2, d_a_2)
                    } else {
                        (d_a_2, d_b_2)
                    };
                    (d_x_1, d_y_1)
                };
                (d_x_2, d_y_2)
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
        let (a_2, b_2, a_2_dot, b_2_dot) = if x > 0.0 {
            let (a, b, a_dot, b_dot) = if y > 0.0 {
                (x * y, y, x_dot * y + y_dot * x, y_dot)
            } else {
                (x, x * x, x_dot, x_dot * x + x_dot * x)
            };
            (a, b + a, a_dot, b_dot + a_dot)
        } else {
            let (a_1, b_1, a_1_dot, b_1_dot) = if y > 0.0 {
                (y, x, y_dot, x_dot)
            } else {
                (x, y, x_dot, y_dot)
            };
            (a_1, b_1, a_1_dot, b_1_dot)
        };
        let out = a_2 * b_2 + a_2;
        let out_dot = a_2_dot * b_2 + b_2_dot * a_2 + a_2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `inside_expression`.
pub enum inside_expression {}
impl inside_expression {
    /// The result of `inside_expression` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x < y;
        let t2 = if t1 { y.sin() } else { x.cos() };
        let t3 = y > 0.0;
        let t4 = x * t2;
        let t5 = if t3 { y } else { x * x };
        let out = t4 + t5;
        (
            out,
            move |d_out: f64| {
                let (t7, t8) = if t3 {
                    (0.0, d_out)
                } else {
                    let t6 = d_out * x;
                    (t6 + t6, 0.0)
                };
                let d_t2 = d_out * x;
                let t9 = d_out * t2;
                let (t10, t11) = if t1 {
                    (0.0, d_t2 * y.cos())
                } else {
                    (-(d_t2 * x.sin()), 0.0)
                };
                let d_x = t7 + t9 + t10;
                let d_y = t8 + t11;
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
    /// The gradient of `inside_expression`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `inside_expression` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `inside_expression`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `inside_expression` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = if x < y {
            (y.sin(), y_dot * y.cos())
        } else {
            (x.cos(), -(x_dot * x.sin()))
        };
        let t2 = x * t1;
        let t2_dot = x_dot * t1 + t1_dot * x;
        let (t3, t3_dot) = if y > 0.0 {
            (y, y_dot)
        } else {
            (x * x, x_dot * x + x_dot * x)
        };
        let out = t2 + t3;
        let out_dot = t2_dot + t3_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `logical`.
pub enum logical {}
impl logical {
    /// The result of `logical` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        enabled: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y, enabled);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _) = pullback(d_out);
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
        enabled: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        let positive = x > 0.0 && y > 0.0;
        let t1 = positive || !enabled;
        let out = if t1 { x * y } else { x + y };
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y) = if t1 {
                    (d_out * y, d_out * x)
                } else {
                    (d_out, d_out)
                };
                (d_x, d_y, ())
            },
        )
    }
    /// The gradient of `logical`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, enabled: bool) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, enabled);
        let (d_x, d_y, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `logical` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, enabled: bool) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, enabled);
        let (d_x, d_y, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `logical`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        enabled: bool,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, enabled);
        let (d_x_added, d_y_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `logical` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, bool), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y, enabled) = args;
        let (x_dot, y_dot) = tangents;
        let enabled_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, enabled, enabled_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        enabled: bool,
        enabled_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let positive = x > 0.0 && y > 0.0;
        let (out, out_dot) = if positive || !enabled {
            (x * y, x_dot * y + y_dot * x)
        } else {
            (x + y, x_dot + y_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `shadowed_in_branch`.
pub enum shadowed_in_branch {}
impl shadowed_in_branch {
    /// The result of `shadowed_in_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = x * x;
        let t1 = x > 1.0;
        let z = if t1 {
            let y_1 = y * x;
            y_1 + 1.0
        } else {
            y
        };
        let out = y * z;
        (
            out,
            move |d_out: f64| {
                let d_z = d_out * y;
                let t2 = d_out * z;
                let (t3, t4) = if t1 { (d_z * y, d_z * x) } else { (0.0, d_z) };
                let d_y = t2 + t4;
                let t5 = d_y * x;
                let d_x = t3 + t5 + t5;
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
    /// The gradient of `shadowed_in_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `shadowed_in_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `shadowed_in_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `shadowed_in_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let y = x * x;
        let y_dot = x_dot * x + x_dot * x;
        let (z, z_dot) = if x > 1.0 {
            let y_1 = y * x;
            (y_1 + 1.0, y_dot * x + x_dot * y)
        } else {
            (y, y_dot)
        };
        let out = y * z;
        let out_dot = y_dot * z + z_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `condition_overwritten`.
pub enum condition_overwritten {}
impl condition_overwritten {
    /// The result of `condition_overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 1.0;
        let (limit, y) = if t1 { (100.0, x * x) } else { (1.0, x) };
        let t2 = x > limit;
        let y_1 = if t2 { 0.0 } else { y };
        let out = y_1 * limit;
        (
            out,
            move |d_out: f64| {
                let d_y_1 = d_out * limit;
                let d_y = if t2 { 0.0 } else { d_y_1 };
                let d_x = if t1 {
                    let t3 = d_y * x;
                    t3 + t3
                } else {
                    d_y
                };
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
    /// The gradient of `condition_overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `condition_overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `condition_overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `condition_overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (limit, y, y_dot) = if x > 1.0 {
            (100.0, x * x, x_dot * x + x_dot * x)
        } else {
            (1.0, x, x_dot)
        };
        let (y_1, y_1_dot) = if x > limit { (0.0, 0.0) } else { (y, y_dot) };
        let out = y_1 * limit;
        let out_dot = y_1_dot * limit;
        (out, out_dot)
    }
}

/// The derivatives of the function `ordered`.
pub enum ordered {}
impl ordered {
    /// The result of `ordered` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x < y;
        let (low, high) = if t1 { (x, y) } else { (y, x) };
        let out = low / high + high * high;
        (
            out,
            move |d_out: f64| {
                let t2 = d_out * high;
                let t3 = 1.0 / high;
                let d_low = ::chainrule::__private::zero_mul(d_out, t3);
                let d_high = t2 + t2
                    - ::chainrule::__private::zero_mul(d_out, low * t3 * t3);
                let (d_x, d_y) = if t1 { (d_low, d_high) } else { (d_high, d_low) };
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
    /// The gradient of `ordered`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `ordered` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `ordered`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `ordered` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (low, high, low_dot, high_dot) = if x < y {
            (x, y, x_dot, y_dot)
        } else {
            (y, x, y_dot, x_dot)
        };
        let t1 = low / high;
        let t2 = 1.0 / high;
        let out = t1 + high * high;
        let out_dot = ::chainrule::__private::zero_mul(low_dot, t2)
            - ::chainrule::__private::zero_mul(high_dot, t1 * t2)
            + (high_dot * high + high_dot * high);
        (out, out_dot)
    }
}

/// The derivatives of the function `array_from_branch`.
pub enum array_from_branch {}
impl array_from_branch {
    /// The result of `array_from_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, flip: bool) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, flip);
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
        flip: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let pair = if flip {
            let t1 = [x, x * x];
            t1
        } else {
            let t2 = [3.0, x.sin()];
            t2
        };
        let t3 = pair[0];
        let t4 = pair[1];
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_pair = [0.0; 2];
                let d_t3 = d_out * t4;
                let d_t4 = d_out * t3;
                d_pair[1] += d_t4;
                d_pair[0] += d_t3;
                let d_x = if flip {
                    let mut d_t1 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t1, &d_pair);
                    let d_t5 = d_t1[1];
                    let t6 = d_t5 * x;
                    d_t1[0] + t6 + t6
                } else {
                    let mut d_t2 = [0.0; 2];
                    ::chainrule::__private::add_assign(&mut d_t2, &d_pair);
                    let d_t7 = d_t2[1];
                    d_t7 * x.cos()
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `array_from_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, flip: bool) -> f64 {
        let (_, pullback) = Self::__vjp(x, flip);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `array_from_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, flip: bool) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, flip);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `array_from_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, flip: bool, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, flip);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `array_from_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, bool), tangents: f64) -> (f64, f64) {
        let (x, flip) = args;
        let x_dot = tangents;
        let flip_dot = ();
        Self::__jvp(x, x_dot, flip, flip_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        flip: bool,
        flip_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (pair, pair_dot) = if flip {
            let t1 = [x, x * x];
            let t1_dot = [x_dot, x_dot * x + x_dot * x];
            (t1, t1_dot)
        } else {
            let t2 = [3.0, x.sin()];
            let t2_dot = [0.0, x_dot * x.cos()];
            (t2, t2_dot)
        };
        let t3 = pair[0];
        let t4 = pair[1];
        let out = t3 * t4;
        let out_dot = pair_dot[0] * t4 + pair_dot[1] * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `guarded`.
pub enum guarded {}
impl guarded {
    /// The result of `guarded` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > 0.0;
        let (root, t2_1) = if t1 {
            let t2 = x.sqrt();
            (t2, t2)
        } else {
            (0.0, 0.0)
        };
        let out = root + x;
        (
            out,
            move |d_out: f64| {
                let t3 = if t1 {
                    ::chainrule::__private::zero_mul(d_out, 0.5 / t2_1)
                } else {
                    0.0
                };
                let d_x = d_out + t3;
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
    /// The gradient of `guarded`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `guarded` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `guarded`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `guarded` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (root, root_dot) = if x > 0.0 {
            let t1 = x.sqrt();
            (t1, ::chainrule::__private::zero_mul(x_dot, 0.5 / t1))
        } else {
            (0.0, 0.0)
        };
        let out = root + x;
        let out_dot = root_dot + x_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `plain_branch`.
pub enum plain_branch {}
impl plain_branch {
    /// The result of `plain_branch` and its pullback, which takes the cotangent of the result.
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
        let k = if n > 3 { n * 2 } else { 1 };
        let t1 = k as f64;
        let out = x * t1;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                (d_x, ())
            },
        )
    }
    /// The gradient of `plain_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `plain_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `plain_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `plain_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let k = if n > 3 { n * 2 } else { 1 };
        let t1 = k as f64;
        let out = x * t1;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `chosen_index`.
pub enum chosen_index {}
impl chosen_index {
    /// The result of `chosen_index` and its pullback, which takes the cotangent of the result.
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
        let k = if x > 0.0 { 1 } else { 2 };
        let t1 = table[k];
        let out = t1 * x;
        (
            out,
            move |d_out: f64, table: &[f64], d_table: &mut [f64]| {
                let d_t1 = d_out * x;
                let d_x = d_out * t1;
                d_table[k] += d_t1;
                (d_x,)
            },
        )
    }
    /// The gradient of `chosen_index`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, table: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, table);
        let mut d_table = ::chainrule::__private::zeros_like(table);
        let (d_x,) = pullback(1.0, table, &mut d_table);
        (d_x, d_table)
    }
    /// The value of `chosen_index` and its gradient.
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
    /// The value of `chosen_index`; its gradient is added to the buffers.
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
    /// The result of `chosen_index` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let k = if x > 0.0 { 1 } else { 2 };
        let t1 = table[k];
        let out = t1 * x;
        let out_dot = table_dot[k] * x + x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `diverging`.
pub enum diverging {}
impl diverging {
    /// The result of `diverging` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x > -10.0;
        let y = if t1 {
            x * x
        } else {
            panic!("too small: {x}", x = x);
            0.0
        };
        let out = y * x;
        (
            out,
            move |d_out: f64| {
                let d_y = d_out * x;
                let t2 = d_out * y;
                let t4 = if t1 {
                    let t3 = d_y * x;
                    t3 + t3
                } else {
                    0.0
                };
                let d_x = t2 + t4;
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
    /// The gradient of `diverging`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `diverging` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `diverging`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `diverging` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut x: f64, x_dot: f64) -> (f64, f64) {
        let (y, y_dot) = if x > -10.0 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            panic!("too small: {x}", x = x);
            (0.0, 0.0)
        };
        let out = y * x;
        let out_dot = y_dot * x + x_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `divided_in_branch`.
pub enum divided_in_branch {}
impl divided_in_branch {
    /// The result of `divided_in_branch` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = x > 0.0;
        let (a_1, b) = if t1 {
            let a = if y > 0.0 { x / y } else { x };
            (a, y * a)
        } else {
            (x, y)
        };
        let out = a_1 * b + a_1;
        (
            out,
            move |d_out: f64| {
                let d_b = d_out * a_1;
                let d_a_1 = d_out + d_out * b;
                let (d_x_1, d_y) = if t1 {
                    let t2 = y > 0.0;
                    let a = if t2 { x / y } else { x };
                    let d_a = d_a_1 + d_b * y;
                    let t3 = d_b * a;
                    let (d_x, t5) = if t2 {
                        let t4 = 1.0 / y;
                        (
                            ::chainrule::__private::zero_mul(d_a, t4),
                            -::chainrule::__private::zero_mul(d_a, x * t4 * t4),
                        )
                    } else {
                        (d_a, 0.0)
                    };
                    (d_x, t3 + t5)
                } else {
                    (d_a_1, d_b)
                };
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
    /// The gradient of `divided_in_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `divided_in_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `divided_in_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `divided_in_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (a_2, b, a_2_dot, b_dot) = if x > 0.0 {
            let (a_1, a_1_dot) = if y > 0.0 {
                let a = x / y;
                let t1 = 1.0 / y;
                (
                    a,
                    ::chainrule::__private::zero_mul(x_dot, t1)
                        - ::chainrule::__private::zero_mul(y_dot, a * t1),
                )
            } else {
                (x, x_dot)
            };
            (
                a_1,
                y * a_1,
                a_1_dot,
                ::chainrule::__private::zero_mul(y_dot, a_1)
                    + ::chainrule::__private::strong_mul(a_1_dot, y),
            )
        } else {
            (x, y, x_dot, y_dot)
        };
        let out = a_2 * b + a_2;
        let out_dot = ::chainrule::__private::strong_mul(a_2_dot, b)
            + ::chainrule::__private::strong_mul(b_dot, a_2) + a_2_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `compared_before_change`.
pub enum compared_before_change {}
impl compared_before_change {
    /// The result of `compared_before_change` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x>(
        x: &'d_x [f64],
        limit: &mut f64,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut f64,
        ) -> (::chainrule::__private::Vec<f64>, f64) + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(x, limit, y);
        (
            out,
            move |d_out: f64, d_limit: &mut f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_y,) = pullback(d_out, x, &mut d_x, d_limit);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        limit: &mut f64,
        y: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut f64) -> (f64,) + use<>,
    ) {
        let mut a = [y];
        let is_small = x[0] < a[0];
        let is_below = x[1] < (*limit) && x[0] > 0.0;
        a[0] = 5.0;
        *limit = 5.0;
        let z = if is_small { y * y } else { y * x[1] };
        let out = if is_below { z * a[0] } else { z * x[0] };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], d_limit: &mut f64| {
                let mut d_a = [0.0; 1];
                let d_z = if is_below {
                    let d_t1 = d_out * z;
                    d_a[0] += d_t1;
                    d_out * a[0]
                } else {
                    let d_t2 = d_out * z;
                    d_x[0] += d_t2;
                    d_out * x[0]
                };
                let t5 = if is_small {
                    let t3 = d_z * y;
                    t3 + t3
                } else {
                    let d_t4 = d_z * y;
                    d_x[1] += d_t4;
                    d_z * x[1]
                };
                *d_limit = 0.0;
                d_a[0] = 0.0;
                let d_y = t5 + d_a[0];
                (d_y,)
            },
        )
    }
    /// The gradient of `compared_before_change`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        limit: &mut f64,
        y: f64,
    ) -> (::chainrule::__private::Vec<f64>, f64, f64) {
        let (_, pullback) = Self::__vjp(x, limit, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_limit = 0.0;
        let (d_y,) = pullback(1.0, x, &mut d_x, &mut d_limit);
        (d_x, d_limit, d_y)
    }
    /// The value of `compared_before_change` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        limit: &mut f64,
        y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64, f64)) {
        let (value, pullback) = Self::__vjp(x, limit, y);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_limit = 0.0;
        let (d_y,) = pullback(1.0, x, &mut d_x, &mut d_limit);
        (value, (d_x, d_limit, d_y))
    }
    /// The value of `compared_before_change`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        limit: &mut f64,
        y: f64,
        d_x: &mut [f64],
        d_limit: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, limit, y);
        let mut d_limit_added = 0.0;
        let (d_y_added,) = pullback(1.0, x, d_x, &mut d_limit_added);
        *d_y += d_y_added;
        ::chainrule::__private::add_assign(d_limit, &d_limit_added);
        value
    }
    /// The result of `compared_before_change` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &mut f64, f64),
        tangents: (&[f64], &mut f64, f64),
    ) -> (f64, f64) {
        let (x, limit, y) = args;
        let (x_dot, limit_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, limit, limit_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        limit: &mut f64,
        limit_dot: &mut f64,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let mut a = [y];
        let mut a_dot = [y_dot];
        let is_small = x[0] < a[0];
        let is_below = x[1] < (*limit) && x[0] > 0.0;
        a[0] = 5.0;
        a_dot[0] = 0.0;
        *limit = 5.0;
        *limit_dot = 0.0;
        let (z, z_dot) = if is_small {
            (y * y, y_dot * y + y_dot * y)
        } else {
            let t1 = x[1];
            (y * t1, y_dot * t1 + x_dot[1] * y)
        };
        let (out, out_dot) = if is_below {
            let t2 = a[0];
            (z * t2, z_dot * t2 + a_dot[0] * z)
        } else {
            let t3 = x[0];
            (z * t3, z_dot * t3 + x_dot[0] * z)
        };
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for compared_before_change {}

/// The derivatives of the function `method_of_a_branch`.
pub enum method_of_a_branch {}
impl method_of_a_branch {
    /// The result of `method_of_a_branch` and its pullback, which takes the cotangent of the result.
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
        let t1 = match n {
            0 => 0.5_f64,
            _ => 1.5,
        };
        let t2 = n;
        let t3 = match t2 {
            0 => x,
            _ => x * x,
        };
        let capped = t1.min(t3);
        let t4 = if n > 1 { 0.25 } else { -0.5_f64 };
        let floor = t4.max(x);
        let out = capped * floor;
        (
            out,
            move |d_out: f64| {
                let d_capped = d_out * floor;
                let d_floor = d_out * capped;
                let d_t3 = d_capped * ::chainrule::__private::min_second(t1, t3);
                let t5 = d_floor * ::chainrule::__private::max_second(t4, x);
                let t7 = match t2 {
                    0 => d_t3,
                    _ => {
                        let t6 = d_t3 * x;
                        t6 + t6
                    }
                };
                let d_x = t5 + t7;
                (d_x, ())
            },
        )
    }
    /// The gradient of `method_of_a_branch`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `method_of_a_branch` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `method_of_a_branch`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `method_of_a_branch` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = match n {
            0 => 0.5_f64,
            _ => 1.5,
        };
        let (t2, t2_dot) = match n {
            0 => (x, x_dot),
            _ => (x * x, x_dot * x + x_dot * x),
        };
        let capped = t1.min(t2);
        let capped_dot = t2_dot * ::chainrule::__private::min_second(t1, t2);
        let t3 = if n > 1 { 0.25 } else { -0.5_f64 };
        let floor = t3.max(x);
        let floor_dot = x_dot * ::chainrule::__private::max_second(t3, x);
        let out = capped * floor;
        let out_dot = capped_dot * floor + floor_dot * capped;
        (out, out_dot)
    }
}

#[cfg(all(not(debug_assertions), not(miri)))]
/// The derivatives of the function `conditional`.
pub enum conditional {}
#[cfg(all(not(debug_assertions), not(miri)))]
impl conditional {
    /// The result of `conditional` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: u8) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: u8,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let y = x * x;
        let t1 = k;
        let z = match t1 {
            1 => y.sin(),
            _ => y,
        };
        let out = z * x;
        (
            out,
            move |d_out: f64| {
                let d_z = d_out * x;
                let t2 = d_out * z;
                let d_y = match t1 {
                    1 => d_z * y.cos(),
                    _ => d_z,
                };
                let t3 = d_y * x;
                let d_x = t2 + t3 + t3;
                (d_x, ())
            },
        )
    }
    /// The gradient of `conditional`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: u8) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `conditional` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: u8) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `conditional`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: u8, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `conditional` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u8), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: u8,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let y = x * x;
        let y_dot = x_dot * x + x_dot * x;
        let (z, z_dot) = match k {
            1 => (y.sin(), y_dot * y.cos()),
            _ => (y, y_dot),
        };
        let out = z * x;
        let out_dot = z_dot * x + x_dot * z;
        (out, out_dot)
    }
}
#[cfg(all(debug_assertions, not(miri)))]
/// The derivatives of the function `conditional`.
pub enum conditional {}
#[cfg(all(debug_assertions, not(miri)))]
impl conditional {
    /// The result of `conditional` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: u8) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: u8,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let y = x.powi(2);
        let t1 = k;
        let z = match t1 {
            1 => y.sin(),
            _ => y,
        };
        let out = z * x;
        (
            out,
            move |d_out: f64| {
                let d_z = d_out * x;
                let t2 = d_out * z;
                let d_y = match t1 {
                    1 => d_z * y.cos(),
                    _ => d_z,
                };
                let d_x = t2 + d_y * (2.0 * x);
                (d_x, ())
            },
        )
    }
    /// The gradient of `conditional`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: u8) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `conditional` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: u8) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `conditional`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: u8, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `conditional` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u8), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: u8,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let y = x.powi(2);
        let y_dot = x_dot * (2.0 * x);
        let (z, z_dot) = match k {
            1 => (y.sin(), ::chainrule::__private::strong_mul(y_dot, y.cos())),
            _ => (y, y_dot),
        };
        let out = z * x;
        let out_dot = ::chainrule::__private::strong_mul(z_dot, x)
            + ::chainrule::__private::zero_mul(x_dot, z);
        (out, out_dot)
    }
}
#[cfg(all(not(debug_assertions), miri))]
/// The derivatives of the function `conditional`.
pub enum conditional {}
#[cfg(all(not(debug_assertions), miri))]
impl conditional {
    /// The result of `conditional` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: u8) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: u8,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let mut saved_nothing_of_this_name_pullback = ::core::option::Option::None;
        let y = x * x;
        let t1 = k;
        let z = match t1 {
            2 => {
                let (t2, nothing_of_this_name_pullback) = nothing_of_this_name::__vjp(y);
                saved_nothing_of_this_name_pullback = ::core::option::Option::Some(
                    nothing_of_this_name_pullback,
                );
                t2
            }
            _ => y,
        };
        let (out, nothing_of_this_name_pullback_1) = nothing_of_this_name::__vjp(z);
        (
            out,
            move |d_out: f64| {
                let (d_z,) = nothing_of_this_name_pullback_1(d_out);
                let d_y_1 = match t1 {
                    2 => {
                        let nothing_of_this_name_pullback = ::chainrule::__private::kept(
                            &saved_nothing_of_this_name_pullback,
                        );
                        let (d_y,) = nothing_of_this_name_pullback(d_z);
                        d_y
                    }
                    _ => d_z,
                };
                let t3 = d_y_1 * x;
                let d_x = t3 + t3;
                (d_x, ())
            },
        )
    }
    /// The gradient of `conditional`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: u8) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `conditional` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: u8) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `conditional`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: u8, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `conditional` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u8), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: u8,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let y = x * x;
        let y_dot = x_dot * x + x_dot * x;
        let (z, z_dot) = match k {
            2 => {
                let (t1, t1_dot) = nothing_of_this_name::__jvp(y, y_dot);
                (t1, t1_dot)
            }
            _ => (y, y_dot),
        };
        let (out, out_dot) = nothing_of_this_name::__jvp(z, z_dot);
        (out, out_dot)
    }
}
#[cfg(all(debug_assertions, miri))]
/// The derivatives of the function `conditional`.
pub enum conditional {}
#[cfg(all(debug_assertions, miri))]
impl conditional {
    /// The result of `conditional` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: u8) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, k);
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
        k: u8,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let mut saved_nothing_of_this_name_pullback = ::core::option::Option::None;
        let y = x.powi(2);
        let t1 = k;
        let z = match t1 {
            2 => {
                let (t2, nothing_of_this_name_pullback) = nothing_of_this_name::__vjp(y);
                saved_nothing_of_this_name_pullback = ::core::option::Option::Some(
                    nothing_of_this_name_pullback,
                );
                t2
            }
            _ => y,
        };
        let (out, nothing_of_this_name_pullback_1) = nothing_of_this_name::__vjp(z);
        (
            out,
            move |d_out: f64| {
                let (d_z,) = nothing_of_this_name_pullback_1(d_out);
                let d_y_1 = match t1 {
                    2 => {
                        let nothing_of_this_name_pullback = ::chainrule::__private::kept(
                            &saved_nothing_of_this_name_pullback,
                        );
                        let (d_y,) = nothing_of_this_name_pullback(d_z);
                        d_y
                    }
                    _ => d_z,
                };
                let d_x = d_y_1 * (2.0 * x);
                (d_x, ())
            },
        )
    }
    /// The gradient of `conditional`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: u8) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `conditional` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: u8) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `conditional`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: u8, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `conditional` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u8), tangents: f64) -> (f64, f64) {
        let (x, k) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        k: u8,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let y = x.powi(2);
        let y_dot = x_dot * (2.0 * x);
        let (z, z_dot) = match k {
            2 => {
                let (t1, t1_dot) = nothing_of_this_name::__jvp(y, y_dot);
                (t1, t1_dot)
            }
            _ => (y, y_dot),
        };
        let (out, out_dot) = nothing_of_this_name::__jvp(z, z_dot);
        (out, out_dot)
    }
}

/// The derivatives of the function `turned`.
pub enum turned {}
impl turned {
    /// The result of `turned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        quarter: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y, quarter);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _) = pullback(d_out);
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
        quarter: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, ()) + use<>) {
        let t1 = x > 0.0;
        let (turned, t2_1, t3_1, t4_1, t5_1) = if t1 {
            let angle = x * y;
            let t2 = angle.sin();
            let t3 = angle.cos();
            let t4 = y.cos();
            (t2 * t3 + t4 * x, t2, t3, t4, 0.0)
        } else {
            let t5 = y.sin();
            (t5 * x, 0.0, 0.0, 0.0, t5)
        };
        let t6 = quarter;
        let (out, t7_1, t8_1, t9_1) = match t6 {
            0 => {
                let t7 = turned.sin();
                let t8 = turned.cos();
                (t7 * t8, t7, t8, 0.0)
            }
            1 => {
                let t9 = (turned * x).tanh();
                (t9 - turned.cos(), 0.0, 0.0, t9)
            }
            _ => (turned, 0.0, 0.0, 0.0),
        };
        (
            out,
            move |d_out: f64| {
                let (t11, d_turned) = match t6 {
                    0 => {
                        let d_t7 = d_out * t8_1;
                        let d_t8 = d_out * t7_1;
                        (0.0, d_t7 * t8_1 - d_t8 * t7_1)
                    }
                    1 => {
                        let d_t10 = d_out * (1.0 - t9_1 * t9_1);
                        (d_t10 * turned, d_out * turned.sin() + d_t10 * x)
                    }
                    _ => (0.0, d_out),
                };
                let (t12, d_y) = if t1 {
                    let d_t4 = d_turned * x;
                    let d_t2 = d_turned * t3_1;
                    let d_t3 = d_turned * t2_1;
                    let d_angle = d_t2 * t3_1 - d_t3 * t2_1;
                    (d_turned * t4_1 + d_angle * y, d_angle * x - d_t4 * y.sin())
                } else {
                    let d_t5 = d_turned * x;
                    (d_turned * t5_1, d_t5 * y.cos())
                };
                let d_x = t11 + t12;
                (d_x, d_y, ())
            },
        )
    }
    /// The gradient of `turned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, quarter: usize) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, quarter);
        let (d_x, d_y, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `turned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, quarter: usize) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, quarter);
        let (d_x, d_y, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `turned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        quarter: usize,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, quarter);
        let (d_x_added, d_y_added, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `turned` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, usize), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y, quarter) = args;
        let (x_dot, y_dot) = tangents;
        let quarter_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, quarter, quarter_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        quarter: usize,
        quarter_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (turned, turned_dot) = if x > 0.0 {
            let angle = x * y;
            let angle_dot = x_dot * y + y_dot * x;
            let t1 = angle.sin();
            let t2 = angle.cos();
            let t3 = y.cos();
            (
                t1 * t2 + t3 * x,
                angle_dot * angle.cos() * t2 + -(angle_dot * angle.sin()) * t1
                    + (-(y_dot * y.sin()) * x + x_dot * t3),
            )
        } else {
            let t4 = y.sin();
            (t4 * x, y_dot * y.cos() * x + x_dot * t4)
        };
        let (out, out_dot) = match quarter {
            0 => {
                let t5 = turned.sin();
                let t6 = turned.cos();
                (
                    t5 * t6,
                    turned_dot * turned.cos() * t6 + -(turned_dot * turned.sin()) * t5,
                )
            }
            1 => {
                let t7 = (turned * x).tanh();
                (
                    t7 - turned.cos(),
                    (turned_dot * x + x_dot * turned) * (1.0 - t7 * t7)
                        - -(turned_dot * turned.sin()),
                )
            }
            _ => (turned, turned_dot),
        };
        (out, out_dot)
    }
}

