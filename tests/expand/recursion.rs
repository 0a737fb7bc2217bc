/// The derivatives of the function `power`.
pub enum power {}
impl power {
    /// The result of `power` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_power_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let (out, t2_1) = if t1 {
            (1.0, 0.0)
        } else {
            let (t2, power_pullback) = power::__vjp(x, n - 1);
            saved_power_pullback = ::core::option::Option::Some(power_pullback);
            (x * t2, t2)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    0.0
                } else {
                    let power_pullback = ::chainrule::__private::kept(
                        &saved_power_pullback,
                    );
                    let d_t2 = d_out * x;
                    let (t3, _) = power_pullback(d_t2);
                    d_out * t2_1 + t3
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `power`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `power` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `power`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `power` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (1.0, 0.0)
        } else {
            let (t1, t1_dot) = power::__jvp(x, x_dot, n - 1, ());
            (
                x * t1,
                ::chainrule::__private::zero_mul(x_dot, t1)
                    + ::chainrule::__private::strong_mul(t1_dot, x),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `fibonacci`.
pub enum fibonacci {}
impl fibonacci {
    /// The result of `fibonacci` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_fibonacci_pullback = ::core::option::Option::None;
        let mut saved_fibonacci_pullback_1 = ::core::option::Option::None;
        let t1 = n < 2;
        let (out, t2_1) = if t1 {
            (x, 0.0)
        } else {
            let (t2, fibonacci_pullback) = fibonacci::__vjp(x, n - 1);
            let (t3, fibonacci_pullback_1) = fibonacci::__vjp(x * 0.5, n - 2);
            saved_fibonacci_pullback = ::core::option::Option::Some(fibonacci_pullback);
            saved_fibonacci_pullback_1 = ::core::option::Option::Some(
                fibonacci_pullback_1,
            );
            (t2 * x + t3, t2)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let fibonacci_pullback = ::chainrule::__private::kept(
                        &saved_fibonacci_pullback,
                    );
                    let fibonacci_pullback_1 = ::chainrule::__private::kept(
                        &saved_fibonacci_pullback_1,
                    );
                    let (d_t4, _) = fibonacci_pullback_1(d_out);
                    let d_t2 = d_out * x;
                    let (t5, _) = fibonacci_pullback(d_t2);
                    d_t4 * 0.5 + d_out * t2_1 + t5
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `fibonacci`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `fibonacci` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `fibonacci`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `fibonacci` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n < 2 {
            (x, x_dot)
        } else {
            let (t1, t1_dot) = fibonacci::__jvp(x, x_dot, n - 1, ());
            let (t2, t2_dot) = fibonacci::__jvp(x * 0.5, x_dot * 0.5, n - 2, ());
            (
                t1 * x + t2,
                ::chainrule::__private::strong_mul(t1_dot, x)
                    + ::chainrule::__private::zero_mul(x_dot, t1) + t2_dot,
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `tree_product`.
pub enum tree_product {}
impl tree_product {
    /// The result of `tree_product` and its pullback, which takes the cotangent of the result.
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
    ) -> (
        f64,
        ::chainrule::__private::Box<dyn ::core::ops::Fn(f64, &[f64], &mut [f64])>,
    ) {
        let mut saved_tree_product_pullback = ::core::option::Option::None;
        let mut saved_tree_product_pullback_1 = ::core::option::Option::None;
        let (out, t1_1, t2_1) = if x.len() == 1 {
            (x[0], 0.0, 0.0)
        } else {
            let middle = x.len() / 2;
            let (t1, tree_product_pullback) = tree_product::__vjp(&x[..middle]);
            let (t2, tree_product_pullback_1) = tree_product::__vjp(&x[middle..]);
            saved_tree_product_pullback = ::core::option::Option::Some(
                tree_product_pullback,
            );
            saved_tree_product_pullback_1 = ::core::option::Option::Some(
                tree_product_pullback_1,
            );
            (t1 * t2, t1, t2)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64]|
            {
                if x.len() == 1 {
                    d_x[0] += d_out;
                } else {
                    let tree_product_pullback = ::chainrule::__private::kept(
                        &saved_tree_product_pullback,
                    );
                    let tree_product_pullback_1 = ::chainrule::__private::kept(
                        &saved_tree_product_pullback_1,
                    );
                    let middle = x.len() / 2;
                    let d_t1 = d_out * t2_1;
                    let d_t2 = d_out * t1_1;
                    tree_product_pullback_1(d_t2, &x[middle..], &mut d_x[middle..]);
                    tree_product_pullback(d_t1, &x[..middle], &mut d_x[..middle]);
                }
            }),
        )
    }
    /// The gradient of `tree_product`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64]) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `tree_product` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `tree_product`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `tree_product` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if x.len() == 1 {
            (x[0], x_dot[0])
        } else {
            let middle = x.len() / 2;
            let (t1, t1_dot) = tree_product::__jvp(&x[..middle], &x_dot[..middle]);
            let (t2, t2_dot) = tree_product::__jvp(&x[middle..], &x_dot[middle..]);
            (
                t1 * t2,
                ::chainrule::__private::strong_mul(t1_dot, t2)
                    + ::chainrule::__private::strong_mul(t2_dot, t1),
            )
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `reduced`.
pub enum reduced {}
impl reduced {
    /// The result of `reduced` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64,)>) {
        let mut saved_reduced_pullback = ::core::option::Option::None;
        let t1 = x > 2.0;
        let (out, t2_1) = if t1 {
            let (t2, reduced_pullback) = reduced::__vjp(x * 0.5);
            saved_reduced_pullback = ::core::option::Option::Some(reduced_pullback);
            (t2 * x, t2)
        } else {
            (x * x, 0.0)
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    let reduced_pullback = ::chainrule::__private::kept(
                        &saved_reduced_pullback,
                    );
                    let d_t2 = d_out * x;
                    let (d_t3,) = reduced_pullback(d_t2);
                    d_out * t2_1 + d_t3 * 0.5
                } else {
                    let t4 = d_out * x;
                    t4 + t4
                };
                (d_x,)
            }),
        )
    }
    /// The gradient of `reduced`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(x);
        let (d_x,) = pullback(1.0);
        d_x
    }
    /// The value of `reduced` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x);
        let (d_x,) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `reduced`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `reduced` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (out, out_dot) = if x > 2.0 {
            let (t1, t1_dot) = reduced::__jvp(x * 0.5, x_dot * 0.5);
            (
                t1 * x,
                ::chainrule::__private::strong_mul(t1_dot, x)
                    + ::chainrule::__private::zero_mul(x_dot, t1),
            )
        } else {
            (x * x, x_dot * x + x_dot * x)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `even`.
pub enum even {}
impl even {
    /// The result of `even` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_odd_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let out = if t1 {
            x
        } else {
            let (t2, odd_pullback) = odd::__vjp(x * x, n - 1);
            saved_odd_pullback = ::core::option::Option::Some(odd_pullback);
            t2
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let odd_pullback = ::chainrule::__private::kept(&saved_odd_pullback);
                    let (d_t3, _) = odd_pullback(d_out);
                    let t4 = d_t3 * x;
                    t4 + t4
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `even`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `even` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `even`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `even` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let (t1, t1_dot) = odd::__jvp(x * x, x_dot * x + x_dot * x, n - 1, ());
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `odd`.
pub enum odd {}
impl odd {
    /// The result of `odd` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u32,
    ) -> (f64, ::chainrule::__private::Box<dyn ::core::ops::Fn(f64) -> (f64, ())>) {
        let mut saved_even_pullback = ::core::option::Option::None;
        let t1 = n == 0;
        let out = if t1 {
            x
        } else {
            let (t2, even_pullback) = even::__vjp(x + 1.0, n - 1);
            saved_even_pullback = ::core::option::Option::Some(even_pullback);
            t2
        };
        (
            out,
            ::chainrule::__private::Box::new(move |d_out: f64| {
                let d_x = if t1 {
                    d_out
                } else {
                    let even_pullback = ::chainrule::__private::kept(
                        &saved_even_pullback,
                    );
                    let (d_t3, _) = even_pullback(d_out);
                    d_t3
                };
                (d_x, ())
            }),
        )
    }
    /// The gradient of `odd`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `odd` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `odd`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `odd` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
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
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let (t1, t1_dot) = even::__jvp(x + 1.0, x_dot, n - 1, ());
            (t1, t1_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `changed_on_the_way`.
pub enum changed_on_the_way {}
impl changed_on_the_way {
    /// The result of `changed_on_the_way` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &mut [f64],
        n: usize,
    ) -> ((), impl ::core::ops::Fn((), &mut [f64]) -> () + use<>) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: (), d_x: &mut [f64]| {
                pullback(d_out, d_x);
                ()
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &mut [f64],
        n: usize,
    ) -> (
        (),
        ::chainrule::__private::Box<dyn ::core::ops::Fn((), &mut [f64]) -> ((),)>,
    ) {
        let mut saved_changed_on_the_way_pullback = ::core::option::Option::None;
        let t1 = n > 0;
        let (t2_1, t3_1) = if t1 {
            let t2 = x[1];
            let t3 = x[0];
            x[0] = t3 * t2;
            let t4 = n - 1;
            ::chainrule::__private::takes_mut::<changed_on_the_way, 0usize>();
            let ((), changed_on_the_way_pullback) = changed_on_the_way::__vjp(
                &mut *x,
                t4,
            );
            x[1] += x[0] * 0.1;
            saved_changed_on_the_way_pullback = ::core::option::Option::Some(
                changed_on_the_way_pullback,
            );
            (t2, t3)
        } else {
            (0.0, 0.0)
        };
        (
            (),
            ::chainrule::__private::Box::new(move |(): (), d_x: &mut [f64]| {
                if t1 {
                    let changed_on_the_way_pullback = ::chainrule::__private::kept(
                        &saved_changed_on_the_way_pullback,
                    );
                    let d_t5 = d_x[1];
                    let d_t6 = d_t5 * 0.1;
                    d_x[0] += d_t6;
                    let (_,) = changed_on_the_way_pullback((), &mut *d_x);
                    let d_t7 = d_x[0];
                    d_x[0] = 0.0;
                    let d_t3 = d_t7 * t2_1;
                    let d_t2 = d_t7 * t3_1;
                    d_x[0] += d_t3;
                    d_x[1] += d_t2;
                }
                ((),)
            }),
        )
    }
    /// The result of `changed_on_the_way` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&mut [f64], usize), tangents: &mut [f64]) -> ((), ()) {
        let (x, n) = args;
        let x_dot = tangents;
        let n_dot = ();
        Self::__jvp(x, x_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &mut [f64],
        x_dot: &mut [f64],
        n: usize,
        n_dot: impl ::core::marker::Sized,
    ) -> ((), ()) {
        if n > 0 {
            let t1 = x[1];
            let t2 = x[0];
            x[0] = t2 * t1;
            x_dot[0] = x_dot[0] * t1 + x_dot[1] * t2;
            let t3 = n - 1;
            ::chainrule::__private::takes_mut::<changed_on_the_way, 0usize>();
            let ((), ()) = changed_on_the_way::__jvp(&mut *x, &mut *x_dot, t3, ());
            x[1] += x[0] * 0.1;
            x_dot[1] += x_dot[0] * 0.1;
        }
        ((), ())
    }
}
impl ::chainrule::__private::TakesMut<0> for changed_on_the_way {}

/// The derivatives of the function `calls_recursive`.
pub enum calls_recursive {}
impl calls_recursive {
    /// The result of `calls_recursive` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (t1, power_pullback) = power::__vjp(x.sin(), 3);
        let (t2, even_pullback) = even::__vjp(x, 2);
        let out = t1 + t2;
        (
            out,
            move |d_out: f64| {
                let (t3, _) = even_pullback(d_out);
                let (d_t4, _) = power_pullback(d_out);
                let d_x = t3 + d_t4 * x.cos();
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
    /// The gradient of `calls_recursive`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `calls_recursive` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `calls_recursive`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `calls_recursive` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = power::__jvp(x.sin(), x_dot * x.cos(), 3, ());
        let (t2, t2_dot) = even::__jvp(x, x_dot, 2, ());
        let out = t1 + t2;
        let out_dot = t1_dot + t2_dot;
        (out, out_dot)
    }
}

