/// The derivatives of the function `literals`.
pub enum literals {}
impl literals {
    /// The result of `literals` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: i32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        k: i32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = k;
        let out = match t1 {
            0 => x,
            1 | 2 => x * x,
            n if n > 5 => x * n as f64,
            _ => 0.0,
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    0 => d_out,
                    1 | 2 => {
                        let t2 = d_out * x;
                        t2 + t2
                    }
                    n if n > 5 => d_out * n as f64,
                    _ => 0.0,
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `literals`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: i32) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `literals` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: i32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `literals`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: i32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `literals` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, i32), tangents: f64) -> (f64, f64) {
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
        k: i32,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match k {
            0 => (x, x_dot),
            1 | 2 => (x * x, x_dot * x + x_dot * x),
            n if n > 5 => {
                let t1 = n as f64;
                (x * t1, x_dot * t1)
            }
            _ => (0.0, 0.0),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `ranges`.
pub enum ranges {}
impl ranges {
    /// The result of `ranges` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = k;
        let (out, t2_1) = match t1 {
            0..3 => (x.sin(), 0.0),
            3..=5 => (x.cos(), 0.0),
            6.. => {
                let t2 = x.exp();
                (t2 * k as f64, t2)
            }
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    0..3 => d_out * x.cos(),
                    3..=5 => -(d_out * x.sin()),
                    6.. => {
                        let d_t2 = d_out * k as f64;
                        d_t2 * t2_1
                    }
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `ranges`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `ranges` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `ranges`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `ranges` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
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
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match k {
            0..3 => (x.sin(), x_dot * x.cos()),
            3..=5 => (x.cos(), -(x_dot * x.sin())),
            6.. => {
                let t1 = x.exp();
                let t2 = k as f64;
                (t1 * t2, x_dot * t1 * t2)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `selector_overwritten`.
pub enum selector_overwritten {}
impl selector_overwritten {
    /// The result of `selector_overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, start: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, start);
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
        start: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = start;
        let (k, y) = match t1 {
            0 => (2, x * x),
            1 => (start, x.sin()),
            _ => (0, x),
        };
        let t2 = k;
        let y_1 = match t2 {
            2 => y + x,
            _ => y * 3.0,
        };
        let out = y_1 * y_1;
        (
            out,
            move |d_out: f64| {
                let t3 = d_out * y_1;
                let d_y_1 = t3 + t3;
                let (t4, d_y) = match t2 {
                    2 => (d_y_1, d_y_1),
                    _ => (0.0, d_y_1 * 3.0),
                };
                let t6 = match t1 {
                    0 => {
                        let t5 = d_y * x;
                        t5 + t5
                    }
                    1 => d_y * x.cos(),
                    _ => d_y,
                };
                let d_x = t4 + t6;
                (d_x, ())
            },
        )
    }
    /// The gradient of `selector_overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, start: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, start);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `selector_overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, start: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, start);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `selector_overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, start: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, start);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `selector_overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
        let (x, start) = args;
        let x_dot = tangents;
        let start_dot = ();
        Self::__jvp(x, x_dot, start, start_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        start: usize,
        start_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (k, y, y_dot) = match start {
            0 => (2, x * x, x_dot * x + x_dot * x),
            1 => (start, x.sin(), x_dot * x.cos()),
            _ => (0, x, x_dot),
        };
        let (y_1, y_1_dot) = match k {
            2 => (y + x, y_dot + x_dot),
            _ => (y * 3.0, y_dot * 3.0),
        };
        let out = y_1 * y_1;
        let out_dot = y_1_dot * y_1 + y_1_dot * y_1;
        (out, out_dot)
    }
}

/// The derivatives of the function `pairs`.
pub enum pairs {}
impl pairs {
    /// The result of `pairs` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        a: bool,
        b: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, y, a, b);
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y, _, _) = pullback(d_out);
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
        a: bool,
        b: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, (), ()) + use<>) {
        let t1 = (a, b);
        let out = match t1 {
            (true, true) => x * y,
            (true, false) => x,
            (false, true) => y * y,
            (false, false) => 0.0,
        };
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y) = match t1 {
                    (true, true) => (d_out * y, d_out * x),
                    (true, false) => (d_out, 0.0),
                    (false, true) => {
                        let t2 = d_out * y;
                        (0.0, t2 + t2)
                    }
                    (false, false) => (0.0, 0.0),
                };
                (d_x, d_y, (), ())
            },
        )
    }
    /// The gradient of `pairs`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, a: bool, b: bool) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, y, a, b);
        let (d_x, d_y, _, _) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `pairs` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, a: bool, b: bool) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y, a, b);
        let (d_x, d_y, _, _) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `pairs`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        a: bool,
        b: bool,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, a, b);
        let (d_x_added, d_y_added, _, _) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `pairs` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, bool, bool), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y, a, b) = args;
        let (x_dot, y_dot) = tangents;
        let a_dot = ();
        let b_dot = ();
        Self::__jvp(x, x_dot, y, y_dot, a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        a: bool,
        a_dot: impl ::core::marker::Sized,
        b: bool,
        b_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match (a, b) {
            (true, true) => (x * y, x_dot * y + y_dot * x),
            (true, false) => (x, x_dot),
            (false, true) => (y * y, y_dot * y + y_dot * y),
            (false, false) => (0.0, 0.0),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `active_selector`.
pub enum active_selector {}
impl active_selector {
    /// The result of `active_selector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x as i32;
        let out = match t1 {
            0 => x * x,
            1 => 2.0 * x - 1.0,
            n => x * n as f64,
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    0 => {
                        let t2 = d_out * x;
                        t2 + t2
                    }
                    1 => d_out * 2.0,
                    n => d_out * n as f64,
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
    /// The gradient of `active_selector`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `active_selector` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `active_selector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `active_selector` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = match x as i32 {
            0 => (x * x, x_dot * x + x_dot * x),
            1 => (2.0 * x - 1.0, x_dot * 2.0),
            n => {
                let t1 = n as f64;
                (x * t1, x_dot * t1)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `active_guard`.
pub enum active_guard {}
impl active_guard {
    /// The result of `active_guard` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = k;
        let (out, t2_1) = match t1 {
            0 if x > 1.0 => (x * x, 0.0),
            0 => (x.sin(), 0.0),
            _ => {
                let t2 = x.exp();
                (t2, t2)
            }
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    0 if x > 1.0 => {
                        let t3 = d_out * x;
                        t3 + t3
                    }
                    0 => d_out * x.cos(),
                    _ => d_out * t2_1,
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `active_guard`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `active_guard` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `active_guard`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `active_guard` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
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
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match k {
            0 if x > 1.0 => (x * x, x_dot * x + x_dot * x),
            0 => (x.sin(), x_dot * x.cos()),
            _ => {
                let t1 = x.exp();
                (t1, x_dot * t1)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `by_name`.
pub enum by_name {}
impl by_name {
    /// The result of `by_name` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        name: &str,
        sign: char,
    ) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, name, sign);
        (
            out,
            move |d_out: f64| {
                let (d_x, _) = pullback(d_out, name, &mut ());
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
        sign: char,
    ) -> (f64, impl ::core::ops::Fn(f64, &str, &mut ()) -> (f64, ()) + use<>) {
        let y = match name {
            "square" => x * x,
            "sin" => x.sin(),
            _ => x,
        };
        let t1 = sign;
        let out = match t1 {
            '-' => -y,
            _ => y,
        };
        (
            out,
            move |d_out: f64, name: &str, _: &mut ()| {
                let t2 = name;
                let d_y = match t1 {
                    '-' => -d_out,
                    _ => d_out,
                };
                let d_x = match t2 {
                    "square" => {
                        let t3 = d_y * x;
                        t3 + t3
                    }
                    "sin" => d_y * x.cos(),
                    _ => d_y,
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `by_name`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, name: &str, sign: char) -> f64 {
        let (_, pullback) = Self::__vjp(x, name, sign);
        let (d_x, _) = pullback(1.0, name, &mut ());
        d_x
    }
    /// The value of `by_name` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, name: &str, sign: char) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, name, sign);
        let (d_x, _) = pullback(1.0, name, &mut ());
        (value, d_x)
    }
    /// The value of `by_name`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, name: &str, sign: char, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, name, sign);
        let (d_x_added, _) = pullback(1.0, name, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `by_name` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &str, char), tangents: f64) -> (f64, f64) {
        let (x, name, sign) = args;
        let x_dot = tangents;
        let name_dot = ();
        let sign_dot = ();
        Self::__jvp(x, x_dot, name, &name_dot, sign, sign_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        name: &str,
        name_dot: &impl ?::core::marker::Sized,
        sign: char,
        sign_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (y, y_dot) = match name {
            "square" => (x * x, x_dot * x + x_dot * x),
            "sin" => (x.sin(), x_dot * x.cos()),
            _ => (x, x_dot),
        };
        let (out, out_dot) = match sign {
            '-' => (-y, -y_dot),
            _ => (y, y_dot),
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `in_loop`.
pub enum in_loop {}
impl in_loop {
    /// The result of `in_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, codes: &[u8]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, codes);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, codes, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        codes: &[u8],
    ) -> (f64, impl ::core::ops::Fn(f64, &[u8], &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let len = codes.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut y = x;
        for k in 0..len {
            let code = codes[k];
            let y_1 = match code {
                0 => y * x,
                1 => y.sin(),
                2 => y + x * y,
                _ => y,
            };
            saved_y[k] = y;
            y = y_1;
        }
        (
            y,
            move |d_y: f64, codes: &[u8], _: &mut ()| {
                let len = codes.len();
                let mut t1 = d_y;
                let mut d_x = 0.0;
                for k in (0..len).rev() {
                    let y = saved_y[k];
                    let code = codes[k];
                    let d_x_3 = match code {
                        0 => {
                            let d_x_1 = t1 * y;
                            t1 *= x;
                            d_x_1
                        }
                        1 => {
                            t1 *= y.cos();
                            0.0
                        }
                        2 => {
                            let d_x_2 = t1 * y;
                            t1 += t1 * x;
                            d_x_2
                        }
                        _ => 0.0,
                    };
                    d_x += d_x_3;
                }
                let d_x_4 = t1 + d_x;
                (d_x_4,)
            },
        )
    }
    /// The gradient of `in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, codes: &[u8]) -> f64 {
        let (_, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        d_x
    }
    /// The value of `in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, codes: &[u8]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x,) = pullback(1.0, codes, &mut ());
        (value, d_x)
    }
    /// The value of `in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, codes: &[u8], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, codes);
        let (d_x_added,) = pullback(1.0, codes, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[u8]), tangents: f64) -> (f64, f64) {
        let (x, codes) = args;
        let x_dot = tangents;
        let codes_dot = ();
        Self::__jvp(x, x_dot, codes, &codes_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        codes: &[u8],
        codes_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = codes.len();
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..len {
            let code = codes[k];
            match code {
                0 => {
                    (y, y_dot) = (y * x, y_dot * x + x_dot * y);
                }
                1 => {
                    (y, y_dot) = (y.sin(), y_dot * y.cos());
                }
                2 => {
                    (y, y_dot) = (y + x * y, y_dot + (x_dot * y + y_dot * x));
                }
                _ => {}
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `by_ordering`.
pub enum by_ordering {}
impl by_ordering {
    /// The result of `by_ordering` and its pullback, which takes the cotangent of the result.
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
        use std::cmp::Ordering;
        let t1 = n.cmp(&3);
        let out = match t1 {
            Ordering::Less => x,
            Ordering::Equal => x * x,
            Ordering::Greater => x * x * x,
        };
        (
            out,
            move |d_out: f64| {
                let d_x = match t1 {
                    Ordering::Less => d_out,
                    Ordering::Equal => {
                        let t2 = d_out * x;
                        t2 + t2
                    }
                    Ordering::Greater => {
                        let d_t3 = d_out * x;
                        let t4 = d_t3 * x;
                        d_out * (x * x) + t4 + t4
                    }
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `by_ordering`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `by_ordering` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `by_ordering`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `by_ordering` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use std::cmp::Ordering;
        let (out, out_dot) = match n.cmp(&3) {
            Ordering::Less => (x, x_dot),
            Ordering::Equal => (x * x, x_dot * x + x_dot * x),
            Ordering::Greater => {
                let t1 = x * x;
                (t1 * x, (x_dot * x + x_dot * x) * x + x_dot * t1)
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `bound`.
pub enum bound {}
impl bound {
    /// The result of `bound` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, k: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        k: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let t1 = k;
        let out = match t1 {
            small @ 1..=4 => {
                let t2 = match small {
                    1 => x,
                    n => x.powi(n as i32),
                };
                t2
            }
            large => x / (1.0 + large as f64),
        };
        (
            out,
            move |d_out: f64| {
                let d_x_1 = match t1 {
                    small @ 1..=4 => {
                        let d_x = match small {
                            1 => d_out,
                            n => {
                                let t3 = n as i32;
                                ::chainrule::__private::zero_mul(
                                    d_out,
                                    ::chainrule::__private::strong_mul(
                                        ::chainrule::__private::float(t3),
                                        x.powi(::chainrule::__private::pred(t3)),
                                    ),
                                )
                            }
                        };
                        d_x
                    }
                    large => {
                        ::chainrule::__private::zero_mul(
                            d_out,
                            1.0 / (1.0 + large as f64),
                        )
                    }
                };
                (d_x_1, ())
            },
        )
    }
    /// The gradient of `bound`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, k: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `bound` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, k: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `bound`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, k: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `bound` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, usize), tangents: f64) -> (f64, f64) {
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
        k: usize,
        k_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = match k {
            small @ 1..=4 => {
                let (t2, t2_dot) = match small {
                    1 => (x, x_dot),
                    n => {
                        let t1 = n as i32;
                        (
                            x.powi(t1),
                            ::chainrule::__private::zero_mul(
                                x_dot,
                                ::chainrule::__private::strong_mul(
                                    ::chainrule::__private::float(t1),
                                    x.powi(::chainrule::__private::pred(t1)),
                                ),
                            ),
                        )
                    }
                };
                (t2, t2_dot)
            }
            large => {
                let t3 = 1.0 + large as f64;
                (x / t3, ::chainrule::__private::zero_mul(x_dot, 1.0 / t3))
            }
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `guard_on_flags`.
pub enum guard_on_flags {}
impl guard_on_flags {
    /// The result of `guard_on_flags` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, ks: &[usize]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, ks);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, ks, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        ks: &[usize],
    ) -> (f64, impl ::core::ops::Fn(f64, &[usize], &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_arm = ::chainrule::__private::Vec::with_capacity(64);
        let mut used = ::chainrule::__private::vec![false; 4];
        let t1 = ks.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut y: f64 = 1.0;
        for k in 0..t1 {
            let (y_1, arm) = match ks[k] {
                i if !used[i] => {
                    used[i] = true;
                    let t4 = x + i as f64;
                    saved_t2[k] = t4;
                    (y * t4, 0usize)
                }
                i_1 => {
                    let t5 = i_1 as f64;
                    saved_t3[k] = t5;
                    (y * y + x * t5, 1usize)
                }
            };
            saved_y[k] = y;
            ::chainrule::__private::push(&mut saved_arm, arm);
            y = y_1;
        }
        (
            y,
            move |d_y: f64, ks: &[usize], _: &mut ()| {
                let mut saved_arm_at = saved_arm.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for k in (0..ks.len()).rev() {
                    let y = saved_y[k];
                    saved_arm_at -= 1;
                    let arm = saved_arm[saved_arm_at];
                    let d_x_2 = match arm {
                        0usize => {
                            let d_t4 = d_y_1 * y;
                            d_y_1 *= saved_t2[k];
                            d_t4
                        }
                        _ => {
                            let t6 = d_y_1 * y;
                            let d_x_1 = d_y_1 * saved_t3[k];
                            d_y_1 = t6 + t6;
                            d_x_1
                        }
                    };
                    d_x += d_x_2;
                }
                (d_x,)
            },
        )
    }
    /// The gradient of `guard_on_flags`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, ks: &[usize]) -> f64 {
        let (_, pullback) = Self::__vjp(x, ks);
        let (d_x,) = pullback(1.0, ks, &mut ());
        d_x
    }
    /// The value of `guard_on_flags` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, ks: &[usize]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, ks);
        let (d_x,) = pullback(1.0, ks, &mut ());
        (value, d_x)
    }
    /// The value of `guard_on_flags`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, ks: &[usize], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, ks);
        let (d_x_added,) = pullback(1.0, ks, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `guard_on_flags` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[usize]), tangents: f64) -> (f64, f64) {
        let (x, ks) = args;
        let x_dot = tangents;
        let ks_dot = ();
        Self::__jvp(x, x_dot, ks, &ks_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        ks: &[usize],
        ks_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut used = ::chainrule::__private::vec![false; 4];
        let mut y: f64 = 1.0;
        let mut y_dot = 0.0;
        for k in 0..ks.len() {
            match ks[k] {
                i if !used[i] => {
                    used[i] = true;
                    let t1 = x + i as f64;
                    (y, y_dot) = (y * t1, y_dot * t1 + x_dot * y);
                }
                i_1 => {
                    let t2 = i_1 as f64;
                    (y, y_dot) = (y * y + x * t2, y_dot * y + y_dot * y + x_dot * t2);
                }
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `guard_on_array`.
pub enum guard_on_array {}
impl guard_on_array {
    /// The result of `guard_on_array` and its pullback, which takes the cotangent of the result.
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
        let mut a = [x, 2.0];
        let (y, t1_1, t2_1, arm) = match n {
            1 => (x, 0.0, 0.0, 0usize),
            k if a[0] > 1.0 => {
                a[0] = 0.0;
                let t1 = k as f64;
                (x * x * t1, t1, 0.0, 1usize)
            }
            k_1 => {
                let t2 = k_1 as f64;
                (x * 5.0 * t2, 0.0, t2, 2usize)
            }
        };
        let t3 = a[1];
        let out = y * t3 + a[0];
        (
            out,
            move |d_out: f64| {
                let mut d_a = [0.0; 2];
                d_a[0] += d_out;
                let d_y = d_out * t3;
                let d_t3 = d_out * y;
                d_a[1] += d_t3;
                let t7 = match arm {
                    0usize => d_y,
                    1usize => {
                        let d_t4 = d_y * t1_1;
                        let t5 = d_t4 * x;
                        d_a[0] = 0.0;
                        t5 + t5
                    }
                    _ => {
                        let d_t6 = d_y * t2_1;
                        d_t6 * 5.0
                    }
                };
                let d_x = t7 + d_a[0];
                (d_x, ())
            },
        )
    }
    /// The gradient of `guard_on_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `guard_on_array` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `guard_on_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `guard_on_array` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut a = [x, 2.0];
        let mut a_dot = [x_dot, 0.0];
        let (y, y_dot) = match n {
            1 => (x, x_dot),
            k if a[0] > 1.0 => {
                a[0] = 0.0;
                a_dot[0] = 0.0;
                let t1 = k as f64;
                (x * x * t1, (x_dot * x + x_dot * x) * t1)
            }
            k_1 => {
                let t2 = k_1 as f64;
                (x * 5.0 * t2, x_dot * 5.0 * t2)
            }
        };
        let t3 = a[1];
        let out = y * t3 + a[0];
        let out_dot = y_dot * t3 + a_dot[1] * y + a_dot[0];
        (out, out_dot)
    }
}

/// The derivatives of the function `guard_on_argument`.
pub enum guard_on_argument {}
impl guard_on_argument {
    /// The result of `guard_on_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64, d_x: &mut [f64]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: &mut [f64]) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) + use<>) {
        let (y, t1_1, t2_1, arm) = match x.len() {
            0 => (1.0, 0.0, 0.0, 0usize),
            n if x[0] > 1.0 => {
                let t1 = n as f64;
                (x[0] * t1, t1, 0.0, 1usize)
            }
            _ => {
                let t2 = x[0];
                (t2 * t2, 0.0, t2, 2usize)
            }
        };
        x[0] = 0.0;
        (
            y,
            move |d_y: f64, d_x: &mut [f64]| {
                d_x[0] = 0.0;
                match arm {
                    0usize => {}
                    1usize => {
                        let d_t3 = d_y * t1_1;
                        d_x[0] += d_t3;
                    }
                    _ => {
                        let t4 = d_y * t2_1;
                        let d_t2 = t4 + t4;
                        d_x[0] += d_t2;
                    }
                }
            },
        )
    }
    /// The gradient of `guard_on_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &mut [f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        d_x
    }
    /// The value of `guard_on_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x);
        (value, d_x)
    }
    /// The value of `guard_on_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &mut [f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x_added = ::chainrule::__private::zeros_like(&*x);
        pullback(1.0, &mut d_x_added);
        ::chainrule::__private::add_assign(d_x, &d_x_added);
        value
    }
    /// The result of `guard_on_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: &mut [f64], tangents: &mut [f64]) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &mut [f64], x_dot: &mut [f64]) -> (f64, f64) {
        let (y, y_dot) = match x.len() {
            0 => (1.0, 0.0),
            n if x[0] > 1.0 => {
                let t1 = n as f64;
                (x[0] * t1, x_dot[0] * t1)
            }
            _ => {
                let t2 = x[0];
                let t2_dot = x_dot[0];
                (t2 * t2, t2_dot * t2 + t2_dot * t2)
            }
        };
        x[0] = 0.0;
        x_dot[0] = 0.0;
        (y, y_dot)
    }
}
impl ::chainrule::__private::TakesMut<0> for guard_on_argument {}

/// The derivatives of the function `only_arm`.
pub enum only_arm {}
impl only_arm {
    /// The result of `only_arm` and its pullback, which takes the cotangent of the result.
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
        let k = n;
        let a = k as f64 * x;
        let t1 = n;
        let sum = 0.0 + a * x;
        let sum_1 = sum + x * x;
        let t2 = &(n, 2_usize);
        let i_1 = match t2 {
            (i, _) => i,
            _ => ::core::unreachable!(),
        };
        let j_1 = match t2 {
            (_, j) => j,
            _ => ::core::unreachable!(),
        };
        let out = sum_1 + (*i_1 * *j_1) as f64 * x;
        (
            out,
            move |d_out: f64| {
                let t3 = &(n, 2_usize);
                let i_1 = match t3 {
                    (i, _) => i,
                    _ => ::core::unreachable!(),
                };
                let j_1 = match t3 {
                    (_, j) => j,
                    _ => ::core::unreachable!(),
                };
                let t4 = d_out * x;
                let d_x = d_out * (*i_1 * *j_1) as f64 + t4 + t4 + d_out * (a + a);
                (d_x, ())
            },
        )
    }
    /// The gradient of `only_arm`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `only_arm` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `only_arm`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `only_arm` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let k = n;
        let t1 = k as f64;
        let a = t1 * x;
        let a_dot = x_dot * t1;
        let t2 = n;
        let sum = 0.0 + a * x;
        let sum_1 = sum + x * x;
        let sum_1_dot = a_dot * x + x_dot * a + (x_dot * x + x_dot * x);
        let t3 = &(n, 2_usize);
        let i_1 = match t3 {
            (i, _) => i,
            _ => ::core::unreachable!(),
        };
        let j_1 = match t3 {
            (_, j) => j,
            _ => ::core::unreachable!(),
        };
        let t4 = (*i_1 * *j_1) as f64;
        let out = sum_1 + t4 * x;
        let out_dot = sum_1_dot + x_dot * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `reference_to_tuple`.
pub enum reference_to_tuple {}
impl reference_to_tuple {
    /// The result of `reference_to_tuple` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = x * x;
        let t2 = x.sin();
        let t3 = x.cos();
        let t4 = f64::from(3);
        let out = t1 * t2 - x * t3 * t4;
        (
            out,
            move |d_out: f64| {
                let t5 = d_out * t4;
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let t6 = d_t1 * x;
                let d_x = t5 * x * t2 + d_t2 * t3 + t6 + t6 - t5 * t3;
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
    /// The gradient of `reference_to_tuple`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `reference_to_tuple` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `reference_to_tuple`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `reference_to_tuple` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t2 = x.sin();
        let t3 = x.cos();
        let t4 = f64::from(3);
        let out = t1 * t2 - x * t3 * t4;
        let out_dot = (x_dot * x + x_dot * x) * t2 + x_dot * x.cos() * t1
            - (x_dot * t3 + -(x_dot * x.sin()) * x) * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `match_on_reference`.
pub enum match_on_reference {}
impl match_on_reference {
    /// The result of `match_on_reference` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4: [f64; 3] = [0.0; 3];
        let mut saved_s: [f64; 3] = [0.0; 3];
        let mut saved_s_1: [f64; 3] = [0.0; 3];
        let mut saved_s_2: [f64; 3] = [0.0; 3];
        let mut saved_t5 = [false; 3];
        let mut exits = false;
        let mut t6: f64 = 0.0;
        let mut s = x;
        let mut trips = 0usize;
        for k in 0..3 {
            let t7 = k % 2;
            let t8 = s * x;
            let t9 = if ::core::matches!(t7, 0) { t8 > 1.0 } else { false };
            let t10 = if t9 { t8 } else { t8.sin() * f64::from(t7 + 1) };
            let s_1 = s + t10;
            let t11 = ::core::matches!(k, 1);
            let s_2 = if t11 {
                let t12 = s_1.cos();
                let at = k as usize;
                saved_t4[at] = t12;
                s_1 * t12
            } else {
                s_1
            };
            let t13 = s_2 > 8.0;
            if t13 {
                exits = true;
                t6 = s_2 * x;
            } else {
                exits = false;
            }
            let at_1 = k as usize;
            saved_s[at_1] = s;
            ::chainrule::__private::push(&mut saved_t1, t7);
            ::chainrule::__private::push(&mut saved_t2, t9);
            saved_s_1[at_1] = s_1;
            ::chainrule::__private::push(&mut saved_t3, t11);
            saved_s_2[at_1] = s_2;
            saved_t5[at_1] = t13;
            trips += 1;
            s = s_2;
            if exits {
                break;
            }
        }
        let out = if exits {
            t6
        } else {
            let sign = i32::from(x > 0.0);
            let t14 = if ::core::matches!(sign, 1) {
                s
            } else {
                s * f64::from(sign + 2)
            };
            t14
        };
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let (d_t6, d_s_1) = if exits {
                    (d_out, 0.0)
                } else {
                    let sign = i32::from(x > 0.0);
                    let d_s = if ::core::matches!(sign, 1) {
                        d_out
                    } else {
                        d_out * f64::from(sign + 2)
                    };
                    (0.0, d_s)
                };
                let mut d_t6_1 = d_t6;
                let mut d_s_2 = d_s_1;
                let mut d_x = 0.0;
                for at_2 in (0..trips).rev() {
                    let s = saved_s[at_2];
                    saved_t1_at -= 1;
                    let t7 = saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t9 = saved_t2[saved_t2_at];
                    let s_1 = saved_s_1[at_2];
                    saved_t3_at -= 1;
                    let t11 = saved_t3[saved_t3_at];
                    let s_2 = saved_s_2[at_2];
                    let t8 = s * x;
                    let (t15, t16) = if saved_t5[at_2] {
                        let d_x_1 = d_t6_1 * s_2;
                        let d_s_2_1 = d_t6_1 * x;
                        d_t6_1 = 0.0;
                        (d_x_1, d_s_2_1)
                    } else {
                        (0.0, 0.0)
                    };
                    let d_s_2_2 = d_s_2 + t16;
                    let d_s_1_1 = if t11 {
                        let d_t12 = d_s_2_2 * s_1;
                        d_s_2_2 * saved_t4[at_2] - d_t12 * s_1.sin()
                    } else {
                        d_s_2_2
                    };
                    let d_t8 = if t9 {
                        d_s_1_1
                    } else {
                        let d_t17 = d_s_1_1 * f64::from(t7 + 1);
                        d_t17 * t8.cos()
                    };
                    let d_x_2 = t15 + d_t8 * s;
                    d_s_2 = d_s_1_1 + d_t8 * x;
                    d_x += d_x_2;
                }
                let d_x_3 = d_s_2 + d_x;
                d_x_3
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
    /// The gradient of `match_on_reference`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `match_on_reference` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `match_on_reference`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `match_on_reference` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut exits = false;
        let mut t1: f64 = 0.0;
        let mut s = x;
        let mut t1_dot = 0.0;
        let mut s_dot = x_dot;
        for k in 0..3 {
            let t2 = k % 2;
            let t3 = s * x;
            let t3_dot = s_dot * x + x_dot * s;
            let t4 = if ::core::matches!(t2, 0) { t3 > 1.0 } else { false };
            let (t6, t6_dot) = if t4 {
                (t3, t3_dot)
            } else {
                let t5 = f64::from(t2 + 1);
                (t3.sin() * t5, t3_dot * t3.cos() * t5)
            };
            let s_1 = s + t6;
            let s_1_dot = s_dot + t6_dot;
            if ::core::matches!(k, 1) {
                let t7 = s_1.cos();
                s = s_1 * t7;
                s_dot = s_1_dot * t7 + -(s_1_dot * s_1.sin()) * s_1;
            } else {
                s = s_1;
                s_dot = s_1_dot;
            }
            if s > 8.0 {
                exits = true;
                t1 = s * x;
                t1_dot = s_dot * x + x_dot * s;
            } else {
                exits = false;
            }
            if exits {
                break;
            }
        }
        let (out, out_dot) = if exits {
            (t1, t1_dot)
        } else {
            let sign = i32::from(x > 0.0);
            let (t9, t9_dot) = if ::core::matches!(sign, 1) {
                (s, s_dot)
            } else {
                let t8 = f64::from(sign + 2);
                (s * t8, s_dot * t8)
            };
            (t9, t9_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `reference_to_vector`.
pub enum reference_to_vector {}
impl reference_to_vector {
    /// The result of `reference_to_vector` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let mut v = ::chainrule::__private::vec![x, x * x];
        let len = v.len();
        let t1 = v[0];
        let t2 = v[1];
        let t3 = t1 * t2 * 2.0;
        let out = t3 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_v = ::chainrule::__private::vec![0.0; len];
                let d_t3 = d_out * x;
                let d_t4 = d_t3 * 2.0;
                let d_t1 = d_t4 * t2;
                let d_t2 = d_t4 * t1;
                d_v[1] += d_t2;
                d_v[0] += d_t1;
                let d_t5 = d_v[1];
                let t6 = d_t5 * x;
                let d_x = d_out * t3 + d_v[0] + t6 + t6;
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
    /// The gradient of `reference_to_vector`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `reference_to_vector` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `reference_to_vector`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `reference_to_vector` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let v = ::chainrule::__private::vec![x, x * x];
        let v_dot = ::chainrule::__private::vec![x_dot, x_dot * x + x_dot * x];
        let t1 = v[0];
        let t2 = v[1];
        let t3 = t1 * t2 * 2.0;
        let out = t3 * x;
        let out_dot = (v_dot[0] * t2 + v_dot[1] * t1) * 2.0 * x + x_dot * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `referred_to_in_conditions`.
pub enum referred_to_in_conditions {}
impl referred_to_in_conditions {
    /// The result of `referred_to_in_conditions` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_sum: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut saved_t3: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let t4 = x[k];
            let t5 = match t4 {
                _ if t4 > 1.0 => 1.0 / t4,
                0.0..=1.0 => t4 * t4,
                _ if t4 < -1.0 => (-t4).ln(),
                _ => t4.sin() * k as f64,
            };
            let sum_1 = sum + t5;
            let t6 = match t4 {
                _ if t4 > 0.3 && k > 1 => t4,
                _ => t4.cos(),
            };
            let sum_2 = sum_1 * t6;
            let t7 = if ::core::matches!(k, 0) { x[k] > 0.1 } else { false };
            let t9 = if t7 {
                t4 * t4
            } else {
                let t8 = t4.exp();
                saved_t2[k] = t8;
                t8
            };
            saved_sum[k] = sum_1;
            saved_t3[k] = t6;
            ::chainrule::__private::push(&mut saved_t1, t7);
            sum = sum_2 + t9;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_t1_at = saved_t1.len();
                let len = x.len();
                let mut d_sum_1 = d_sum;
                for k in (0..len).rev() {
                    let sum_1 = saved_sum[k];
                    saved_t1_at -= 1;
                    let t7 = saved_t1[saved_t1_at];
                    let t4 = x[k];
                    let t6 = saved_t3[k];
                    let t11 = if t7 {
                        let t10 = d_sum_1 * t4;
                        t10 + t10
                    } else {
                        d_sum_1 * saved_t2[k]
                    };
                    let d_sum_1_1 = d_sum_1 * t6;
                    let d_t6 = d_sum_1 * sum_1;
                    let t12 = match t4 {
                        _ if t4 > 0.3 && k > 1 => d_t6,
                        _ => -(d_t6 * t4.sin()),
                    };
                    let t17 = match t4 {
                        _ if t4 > 1.0 => {
                            let t13 = 1.0 / t4;
                            -::chainrule::__private::zero_mul(d_sum_1_1, t13 * t13)
                        }
                        0.0..=1.0 => {
                            let t14 = d_sum_1_1 * t4;
                            t14 + t14
                        }
                        _ if t4 < -1.0 => {
                            let d_t15 = ::chainrule::__private::zero_mul(
                                d_sum_1_1,
                                1.0 / -t4,
                            );
                            -d_t15
                        }
                        _ => {
                            let d_t16 = d_sum_1_1 * k as f64;
                            d_t16 * t4.cos()
                        }
                    };
                    let d_t4 = t11 + t12 + t17;
                    d_x[k] += d_t4;
                    d_sum_1 = d_sum_1_1;
                }
            },
        )
    }
    /// The gradient of `referred_to_in_conditions`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `referred_to_in_conditions` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `referred_to_in_conditions`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `referred_to_in_conditions` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let len = x.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let t1 = x[k];
            let t1_dot = x_dot[k];
            let (t5, t5_dot) = match t1 {
                _ if t1 > 1.0 => {
                    let t2 = 1.0 / t1;
                    (t2, -::chainrule::__private::zero_mul(t1_dot, t2 * (1.0 / t1)))
                }
                0.0..=1.0 => (t1 * t1, t1_dot * t1 + t1_dot * t1),
                _ if t1 < -1.0 => {
                    let t3 = -t1;
                    (t3.ln(), ::chainrule::__private::zero_mul(-t1_dot, 1.0 / t3))
                }
                _ => {
                    let t4 = k as f64;
                    (t1.sin() * t4, t1_dot * t1.cos() * t4)
                }
            };
            let sum_1 = sum + t5;
            let sum_1_dot = sum_dot + t5_dot;
            let (t6, t6_dot) = match t1 {
                _ if t1 > 0.3 && k > 1 => (t1, t1_dot),
                _ => (t1.cos(), -(t1_dot * t1.sin())),
            };
            let sum_2 = sum_1 * t6;
            let sum_2_dot = ::chainrule::__private::strong_mul(sum_1_dot, t6)
                + ::chainrule::__private::zero_mul(t6_dot, sum_1);
            let t7 = if ::core::matches!(k, 0) { x[k] > 0.1 } else { false };
            let (t9, t9_dot) = if t7 {
                (t1 * t1, t1_dot * t1 + t1_dot * t1)
            } else {
                let t8 = t1.exp();
                (t8, t1_dot * t8)
            };
            sum = sum_2 + t9;
            sum_dot = sum_2_dot + t9_dot;
        }
        (sum, sum_dot)
    }
}

