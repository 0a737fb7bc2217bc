/// The derivatives of the function `identity`.
pub enum identity {}
impl identity {
    /// The result of `identity` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        (x, move |d_x: f64| { d_x })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `identity`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `identity` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `identity`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `identity` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        (x, x_dot)
    }
}

/// The derivatives of the function `constant`.
pub enum constant {}
impl constant {
    /// The result of `constant` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(_x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        (3.0, move |d_out: f64| { 0.0 })
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(_x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        let (out, pullback) = Self::vjp(_x);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `constant`, with the shape of its arguments.
    #[inline]
    pub fn grad(_x: f64) -> f64 {
        let (_, pullback) = Self::vjp(_x);
        pullback(1.0)
    }
    /// The value of `constant` and its gradient.
    #[inline]
    pub fn value_and_grad(_x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(_x);
        (value, pullback(1.0))
    }
    /// The value of `constant`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(_x: f64, d__x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(_x);
        let (d__x_added,) = pullback(1.0);
        *d__x += d__x_added;
        value
    }
    /// The result of `constant` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: f64, tangents: f64) -> (f64, f64) {
        let _x = args;
        let _x_dot = tangents;
        Self::__jvp(_x, _x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(_x: f64, _x_dot: f64) -> (f64, f64) {
        (3.0, 0.0)
    }
}

/// The derivatives of the function `total`.
pub enum total {}
impl total {
    /// The result of `total` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        price: f64,
        count: f64,
        tax: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let subtotal = price * count;
        let out = subtotal * tax;
        (
            out,
            move |d_out: f64| {
                let d_subtotal = d_out * tax;
                let d_tax = d_out * subtotal;
                let d_price = d_subtotal * count;
                let d_count = d_subtotal * price;
                (d_price, d_count, d_tax)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        price: f64,
        count: f64,
        tax: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(price, count, tax)
    }
    /// The gradient of `total`, with the shape of its arguments.
    #[inline]
    pub fn grad(price: f64, count: f64, tax: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(price, count, tax);
        pullback(1.0)
    }
    /// The value of `total` and its gradient.
    #[inline]
    pub fn value_and_grad(price: f64, count: f64, tax: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(price, count, tax);
        (value, pullback(1.0))
    }
    /// The value of `total`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        price: f64,
        count: f64,
        tax: f64,
        d_price: &mut f64,
        d_count: &mut f64,
        d_tax: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(price, count, tax);
        let (d_price_added, d_count_added, d_tax_added) = pullback(1.0);
        *d_price += d_price_added;
        *d_count += d_count_added;
        *d_tax += d_tax_added;
        value
    }
    /// The result of `total` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (price, count, tax) = args;
        let (price_dot, count_dot, tax_dot) = tangents;
        Self::__jvp(price, price_dot, count, count_dot, tax, tax_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        price: f64,
        price_dot: f64,
        count: f64,
        count_dot: f64,
        tax: f64,
        tax_dot: f64,
    ) -> (f64, f64) {
        let subtotal = price * count;
        let subtotal_dot = price_dot * count + count_dot * price;
        let out = subtotal * tax;
        let out_dot = subtotal_dot * tax + tax_dot * subtotal;
        (out, out_dot)
    }
}

/// The derivatives of the function `used_twice`.
pub enum used_twice {}
impl used_twice {
    /// The result of `used_twice` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t = x * x;
        let out = t * t + t;
        (
            out,
            move |d_out: f64| {
                let t1 = d_out * t;
                let d_t = d_out + t1 + t1;
                let t2 = d_t * x;
                let d_x = t2 + t2;
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
    /// The gradient of `used_twice`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `used_twice` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `used_twice`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `used_twice` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t = x * x;
        let t_dot = x_dot * x + x_dot * x;
        let out = t * t + t;
        let out_dot = t_dot * t + t_dot * t + t_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `shadowed`.
pub enum shadowed {}
impl shadowed {
    /// The result of `shadowed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = x * x;
        let t1 = x_1.sin();
        let x_2 = t1 * x_1;
        (
            x_2,
            move |d_x_2: f64| {
                let d_t1 = d_x_2 * x_1;
                let d_x_1 = d_x_2 * t1 + d_t1 * x_1.cos();
                let t2 = d_x_1 * x;
                let d_x = t2 + t2;
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
    /// The gradient of `shadowed`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `shadowed` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `shadowed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `shadowed` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = x * x;
        let x_1_dot = x_dot * x + x_dot * x;
        let t1 = x_1.sin();
        let x_2 = t1 * x_1;
        let x_2_dot = x_1_dot * x_1.cos() * x_1 + x_1_dot * t1;
        (x_2, x_2_dot)
    }
}

/// The derivatives of the function `shadowed_in_block`.
pub enum shadowed_in_block {}
impl shadowed_in_block {
    /// The result of `shadowed_in_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let x_1 = 2.0 * x;
        let y = x_1 * x_1 + x;
        (
            y,
            move |d_y: f64| {
                let t1 = d_y * x_1;
                let d_x_1 = t1 + t1;
                let d_x = d_y + d_x_1 * 2.0;
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
    /// The gradient of `shadowed_in_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `shadowed_in_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `shadowed_in_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `shadowed_in_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let x_1 = 2.0 * x;
        let x_1_dot = x_dot * 2.0;
        let y = x_1 * x_1 + x;
        let y_dot = x_1_dot * x_1 + x_1_dot * x_1 + x_dot;
        (y, y_dot)
    }
}

/// The derivatives of the function `overwritten`.
pub enum overwritten {}
impl overwritten {
    /// The result of `overwritten` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t = x * y;
        let x_1 = t * x;
        let t_1 = x_1.sin() + t;
        let x_2 = x_1 * t_1;
        (
            x_2,
            move |d_x_2: f64| {
                let d_t_1 = d_x_2 * x_1;
                let d_x_1 = d_x_2 * t_1 + d_t_1 * x_1.cos();
                let d_t = d_t_1 + d_x_1 * x;
                let d_y = d_t * x;
                let d_x = d_x_1 * t + d_t * y;
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
    /// The gradient of `overwritten`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `overwritten` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `overwritten`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `overwritten` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t = x * y;
        let t_dot = x_dot * y + y_dot * x;
        let x_1 = t * x;
        let x_1_dot = t_dot * x + x_dot * t;
        let t_1 = x_1.sin() + t;
        let t_1_dot = x_1_dot * x_1.cos() + t_dot;
        let x_2 = x_1 * t_1;
        let x_2_dot = x_1_dot * t_1 + t_1_dot * x_1;
        (x_2, x_2_dot)
    }
}

/// The derivatives of the function `compound_assignments`.
pub enum compound_assignments {}
impl compound_assignments {
    /// The result of `compound_assignments` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let z = x + y * x;
        let z_1 = z - x / z;
        let t1 = z_1 + y;
        let z_2 = z_1 * t1;
        let t2 = 1.0 + z_2 * z_2;
        let z_3 = z_2 / t2;
        let z_4 = z_3 % 10.0;
        (
            z_4,
            move |d_z_4: f64| {
                let t3 = 1.0 / t2;
                let t4 = d_z_4 * (z_3 * t3) * z_2;
                let d_z_2 = d_z_4 * t3 - t4 - t4;
                let d_t1 = d_z_2 * z_1;
                let d_z_1 = d_z_2 * t1 + d_t1;
                let t5 = 1.0 / z;
                let d_z = d_z_1 + ::chainrule::__private::zero_mul(d_z_1, x * t5 * t5);
                let d_x = d_z + d_z * y - ::chainrule::__private::zero_mul(d_z_1, t5);
                let d_y = d_t1 + d_z * x;
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
    /// The gradient of `compound_assignments`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `compound_assignments` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `compound_assignments`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `compound_assignments` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let z = x + y * x;
        let z_dot = x_dot + (y_dot * x + x_dot * y);
        let t1 = x / z;
        let t2 = 1.0 / z;
        let z_1 = z - t1;
        let z_1_dot = z_dot
            - (::chainrule::__private::zero_mul(x_dot, t2)
                - ::chainrule::__private::zero_mul(z_dot, t1 * t2));
        let t3 = z_1 + y;
        let z_2 = z_1 * t3;
        let z_2_dot = ::chainrule::__private::strong_mul(z_1_dot, t3)
            + ::chainrule::__private::strong_mul(z_1_dot + y_dot, z_1);
        let t4 = 1.0 + z_2 * z_2;
        let z_3 = z_2 / t4;
        let t5 = 1.0 / t4;
        let z_3_dot = ::chainrule::__private::strong_mul(z_2_dot, t5)
            - ::chainrule::__private::strong_mul(
                ::chainrule::__private::strong_mul(z_2_dot, z_2)
                    + ::chainrule::__private::strong_mul(z_2_dot, z_2),
                z_3 * t5,
            );
        let z_4 = z_3 % 10.0;
        (z_4, z_3_dot)
    }
}

/// The derivatives of the function `operators_on_references`.
pub enum operators_on_references {}
impl operators_on_references {
    /// The result of `operators_on_references` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let product = x * y;
        let sum = product + y;
        let difference = sum - 1.0;
        let t1 = difference / x;
        let t2 = -x;
        let out = t1 * t2;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * t2;
                let d_t2 = d_out * t1;
                let t3 = 1.0 / x;
                let d_difference = ::chainrule::__private::zero_mul(d_t1, t3);
                let d_x = d_difference * y - d_t2
                    - ::chainrule::__private::zero_mul(d_t1, t1 * t3);
                let d_y = d_difference + d_difference * x;
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
    /// The gradient of `operators_on_references`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `operators_on_references` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `operators_on_references`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `operators_on_references` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let product = x * y;
        let product_dot = x_dot * y + y_dot * x;
        let sum = product + y;
        let sum_dot = product_dot + y_dot;
        let difference = sum - 1.0;
        let t1 = difference / x;
        let t2 = 1.0 / x;
        let t3 = -x;
        let out = t1 * t3;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(sum_dot, t2)
                - ::chainrule::__private::zero_mul(x_dot, t1 * t2),
            t3,
        ) + ::chainrule::__private::zero_mul(-x_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `assigned_in_block`.
pub enum assigned_in_block {}
impl assigned_in_block {
    /// The result of `assigned_in_block` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = x * x + 1.0;
        let z = y.cos();
        let out = y * z;
        (
            out,
            move |d_out: f64| {
                let d_z = d_out * y;
                let d_y = d_out * z - d_z * y.sin();
                let t1 = d_y * x;
                let d_x = t1 + t1;
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
    /// The gradient of `assigned_in_block`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `assigned_in_block` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `assigned_in_block`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `assigned_in_block` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1_dot = x_dot * x + x_dot * x;
        let y = x * x + 1.0;
        let z = y.cos();
        let z_dot = -(t1_dot * y.sin());
        let out = y * z;
        let out_dot = t1_dot * z + z_dot * y;
        (out, out_dot)
    }
}

/// The derivatives of the function `declared_before_assigned`.
pub enum declared_before_assigned {}
impl declared_before_assigned {
    /// The result of `declared_before_assigned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let y = x * x;
        let t1 = y.exp();
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * x;
                let d_y = d_t1 * t1;
                let t2 = d_y * x;
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
    /// The gradient of `declared_before_assigned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `declared_before_assigned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `declared_before_assigned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `declared_before_assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = y.exp();
        let out = t1 * x;
        let out_dot = y_dot * t1 * x + x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `dead_value`.
pub enum dead_value {}
impl dead_value {
    /// The result of `dead_value` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let _dead = (-x * x - 1.0).sqrt() / y;
        let out = x * y;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * y;
                let d_y = d_out * x;
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
    /// The gradient of `dead_value`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `dead_value` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `dead_value`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `dead_value` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let _dead = (-x * x - 1.0).sqrt() / y;
        let out = x * y;
        let out_dot = x_dot * y + y_dot * x;
        (out, out_dot)
    }
}

/// The derivatives of the function `unused_argument`.
pub enum unused_argument {}
impl unused_argument {
    /// The result of `unused_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        _y: f64,
        z: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        let t1 = z.sin();
        let out = x * t1;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * t1;
                let d_t1 = d_out * x;
                let d_z = d_t1 * z.cos();
                (d_x, 0.0, d_z)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        _y: f64,
        z: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(x, _y, z)
    }
    /// The gradient of `unused_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, _y: f64, z: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, _y, z);
        pullback(1.0)
    }
    /// The value of `unused_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, _y: f64, z: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, _y, z);
        (value, pullback(1.0))
    }
    /// The value of `unused_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        _y: f64,
        z: f64,
        d_x: &mut f64,
        d__y: &mut f64,
        d_z: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, _y, z);
        let (d_x_added, d__y_added, d_z_added) = pullback(1.0);
        *d_x += d_x_added;
        *d__y += d__y_added;
        *d_z += d_z_added;
        value
    }
    /// The result of `unused_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (x, _y, z) = args;
        let (x_dot, _y_dot, z_dot) = tangents;
        Self::__jvp(x, x_dot, _y, _y_dot, z, z_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        _y: f64,
        _y_dot: f64,
        z: f64,
        z_dot: f64,
    ) -> (f64, f64) {
        let t1 = z.sin();
        let out = x * t1;
        let out_dot = x_dot * t1 + z_dot * z.cos() * x;
        (out, out_dot)
    }
}

/// The derivatives of the function `constants`.
pub enum constants {}
impl constants {
    /// The result of `constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        const LOCAL: f64 = 0.5;
        let _: f64 = FACTOR;
        let mut t1 = TABLE[1];
        let _: f64 = t1;
        let out = FACTOR * x * t1 * LOCAL + std::f64::consts::PI * x;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * LOCAL;
                let d_t3 = d_t2 * t1;
                let d_x = d_out * std::f64::consts::PI + d_t3 * FACTOR;
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
    /// The gradient of `constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        const LOCAL: f64 = 0.5;
        let _: f64 = FACTOR;
        let mut t1 = TABLE[1];
        let _: f64 = t1;
        let out = FACTOR * x * t1 * LOCAL + std::f64::consts::PI * x;
        let out_dot = x_dot * FACTOR * t1 * LOCAL + x_dot * std::f64::consts::PI;
        (out, out_dot)
    }
}

/// The derivatives of the function `nested`.
pub enum nested {}
impl nested {
    /// The result of `nested` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let t1 = y - x;
        let t2 = -y;
        let t3 = -(x - t1 * t2);
        let t4 = 2.0 - -(x * y);
        let out = t3 / t4 - -x;
        (
            out,
            move |d_out: f64| {
                let t5 = 1.0 / t4;
                let d_t3 = ::chainrule::__private::zero_mul(d_out, t5);
                let t6 = ::chainrule::__private::zero_mul(d_out, t3 * t5 * t5);
                let d_t1 = d_t3 * t2;
                let d_t2 = d_t3 * t1;
                let d_x = d_out - t6 * y - d_t3 - d_t1;
                let d_y = d_t1 - t6 * x - d_t2;
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
        let t1 = y - x;
        let t2 = -y;
        let t3 = 2.0 - -(x * y);
        let t4 = -(x - t1 * t2) / t3;
        let t5 = 1.0 / t3;
        let out = t4 - -x;
        let out_dot = ::chainrule::__private::zero_mul(
            -(x_dot - ((y_dot - x_dot) * t2 + -y_dot * t1)),
            t5,
        ) - ::chainrule::__private::zero_mul(--(x_dot * y + y_dot * x), t4 * t5)
            - -x_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `remainder`.
pub enum remainder {}
impl remainder {
    /// The result of `remainder` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = x % y + x * y;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * y + d_out;
                let d_y = d_out * x
                    - d_out * ::chainrule::__private::whole_quotient(x, y);
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
    /// The gradient of `remainder`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `remainder` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `remainder`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `remainder` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = x % y + x * y;
        let out_dot = x_dot - y_dot * ::chainrule::__private::whole_quotient(x, y)
            + (x_dot * y + y_dot * x);
        (out, out_dot)
    }
}

/// The derivatives of the function `names_of_ours`.
pub enum names_of_ours {}
impl names_of_ours {
    /// The result of `names_of_ours` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        d_out: f64,
        out: f64,
        d_x: f64,
        t0: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64, f64)) {
        let d_out_1 = d_out * out;
        let out_2 = out * d_x;
        let x = t0 * d_out_1;
        let d_x_1 = x + out_2 * d_x;
        let out_1 = d_x_1 * x;
        (
            out_1,
            move |d_out_1_1: f64| {
                let d_d_x_1 = d_out_1_1 * x;
                let d_out_2 = d_d_x_1 * d_x;
                let d_x_2 = d_out_1_1 * d_x_1 + d_d_x_1;
                let d_t0 = d_x_2 * d_out_1;
                let d_d_out_1 = d_x_2 * t0;
                let d_d_out = d_d_out_1 * out;
                let d_out_3 = d_out_2 * d_x + d_d_out_1 * d_out;
                let d_d_x = d_d_x_1 * out_2 + d_out_2 * out;
                (d_d_out, d_out_3, d_d_x, d_t0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        d_out: f64,
        out: f64,
        d_x: f64,
        t0: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64, f64) + use<>) {
        Self::vjp(d_out, out, d_x, t0)
    }
    /// The gradient of `names_of_ours`, with the shape of its arguments.
    #[inline]
    pub fn grad(d_out: f64, out: f64, d_x: f64, t0: f64) -> (f64, f64, f64, f64) {
        let (_, pullback) = Self::vjp(d_out, out, d_x, t0);
        pullback(1.0)
    }
    /// The value of `names_of_ours` and its gradient.
    #[inline]
    pub fn value_and_grad(
        d_out: f64,
        out: f64,
        d_x: f64,
        t0: f64,
    ) -> (f64, (f64, f64, f64, f64)) {
        let (value, pullback) = Self::vjp(d_out, out, d_x, t0);
        (value, pullback(1.0))
    }
    /// The value of `names_of_ours`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        d_out: f64,
        out: f64,
        d_x: f64,
        t0: f64,
        d_d_out: &mut f64,
        d_out_1: &mut f64,
        d_d_x: &mut f64,
        d_t0: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(d_out, out, d_x, t0);
        let (d_d_out_added, d_out_1_added, d_d_x_added, d_t0_added) = pullback(1.0);
        *d_d_out += d_d_out_added;
        *d_out_1 += d_out_1_added;
        *d_d_x += d_d_x_added;
        *d_t0 += d_t0_added;
        value
    }
    /// The result of `names_of_ours` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, f64, f64, f64),
        tangents: (f64, f64, f64, f64),
    ) -> (f64, f64) {
        let (d_out, out, d_x, t0) = args;
        let (d_out_dot, out_dot, d_x_dot, t0_dot) = tangents;
        Self::__jvp(d_out, d_out_dot, out, out_dot, d_x, d_x_dot, t0, t0_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        d_out: f64,
        d_out_dot: f64,
        out: f64,
        out_dot: f64,
        d_x: f64,
        d_x_dot: f64,
        t0: f64,
        t0_dot: f64,
    ) -> (f64, f64) {
        let d_out_1 = d_out * out;
        let d_out_1_dot = d_out_dot * out + out_dot * d_out;
        let out_2 = out * d_x;
        let out_2_dot = out_dot * d_x + d_x_dot * out;
        let x = t0 * d_out_1;
        let x_dot = t0_dot * d_out_1 + d_out_1_dot * t0;
        let d_x_1 = x + out_2 * d_x;
        let d_x_1_dot = x_dot + (out_2_dot * d_x + d_x_dot * out_2);
        let out_1 = d_x_1 * x;
        let out_1_dot = d_x_1_dot * x + x_dot * d_x_1;
        (out_1, out_1_dot)
    }
}

/// The derivatives of the function `destructured`.
pub enum destructured {}
impl destructured {
    /// The result of `destructured` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let a = x * y;
        let b = x + y;
        let a_1 = b * b;
        let e = a_1 * a;
        let out = e + e;
        (
            out,
            move |d_out: f64| {
                let d_e = d_out + d_out;
                let d_a_1 = d_e * a;
                let d_a = d_e * a_1;
                let t1 = d_a_1 * b;
                let d_b = t1 + t1;
                let d_x = d_b + d_a * y;
                let d_y = d_b + d_a * x;
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
    /// The gradient of `destructured`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `destructured` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `destructured`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `destructured` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = x * y;
        let a_dot = x_dot * y + y_dot * x;
        let b = x + y;
        let b_dot = x_dot + y_dot;
        let a_1 = b * b;
        let a_1_dot = b_dot * b + b_dot * b;
        let e = a_1 * a;
        let e_dot = a_1_dot * a + a_dot * a_1;
        let out = e + e;
        let out_dot = e_dot + e_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `tuple_fields`.
pub enum tuple_fields {}
impl tuple_fields {
    /// The result of `tuple_fields` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let pair = y * x;
        let pair_1 = x * pair;
        let pair_2 = pair + pair_1.sin();
        let out = pair_1 * pair_2;
        (
            out,
            move |d_out: f64| {
                let d_pair_2 = d_out * pair_1;
                let d_pair_1 = d_out * pair_2 + d_pair_2 * pair_1.cos();
                let d_pair = d_pair_2 + d_pair_1 * x;
                let d_y = d_pair * x;
                let d_x = d_pair_1 * pair + d_pair * y;
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
    /// The gradient of `tuple_fields`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `tuple_fields` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `tuple_fields`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `tuple_fields` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let pair = y * x;
        let pair_dot = y_dot * x + x_dot * y;
        let pair_1 = x * pair;
        let pair_1_dot = x_dot * pair + pair_dot * x;
        let pair_2 = pair + pair_1.sin();
        let pair_2_dot = pair_dot + pair_1_dot * pair_1.cos();
        let out = pair_1 * pair_2;
        let out_dot = pair_1_dot * pair_2 + pair_2_dot * pair_1;
        (out, out_dot)
    }
}

/// The derivatives of the function `tuple_argument`.
pub enum tuple_argument {}
impl tuple_argument {
    /// The result of `tuple_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: (f64, f64),
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((f64, f64), f64)) {
        let (p_1, p_2) = p;
        let t1 = scale * p_1;
        let out = t1 * p_2 + p_1;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * p_2;
                let d_p_2 = d_out * t1;
                let d_scale = d_t1 * p_1;
                let d_p_1 = d_out + d_t1 * scale;
                ((d_p_1, d_p_2), d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: (f64, f64),
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((f64, f64), f64) + use<>) {
        Self::vjp(p, scale)
    }
    /// The gradient of `tuple_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: (f64, f64), scale: f64) -> ((f64, f64), f64) {
        let (_, pullback) = Self::vjp(p, scale);
        pullback(1.0)
    }
    /// The value of `tuple_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(p: (f64, f64), scale: f64) -> (f64, ((f64, f64), f64)) {
        let (value, pullback) = Self::vjp(p, scale);
        (value, pullback(1.0))
    }
    /// The value of `tuple_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: (f64, f64),
        scale: f64,
        d_p: &mut (f64, f64),
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p, scale);
        let (d_p_added, d_scale_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `tuple_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ((f64, f64), f64), tangents: ((f64, f64), f64)) -> (f64, f64) {
        let (p, scale) = args;
        let (p_dot, scale_dot) = tangents;
        Self::__jvp(p, p_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: (f64, f64),
        p_dot: (f64, f64),
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let (p_1, p_2) = p;
        let (p_1_dot, p_2_dot) = p_dot;
        let t1 = scale * p_1;
        let out = t1 * p_2 + p_1;
        let out_dot = (scale_dot * p_1 + p_1_dot * scale) * p_2 + p_2_dot * t1 + p_1_dot;
        (out, out_dot)
    }
}

/// The derivatives of the function `array_argument`.
pub enum array_argument {}
impl array_argument {
    /// The result of `array_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(p: [f64; 3]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 3]) {
        let t1 = p[0];
        let t2 = p[1];
        let t3 = p[2];
        let t4 = t3.sin();
        let out = t1 * t2 + t4 * t1;
        (
            out,
            move |d_out: f64| {
                let mut d_p = [0.0; 3];
                let d_t4 = d_out * t1;
                let d_t3 = d_t4 * t3.cos();
                d_p[2] += d_t3;
                d_p[1] += d_t4;
                let d_t1 = d_out * t4 + d_out * t2;
                d_p[0] += d_t1;
                d_p
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: [f64; 3],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ([f64; 3],) + use<>) {
        let (out, pullback) = Self::vjp(p);
        (out, move |d_out: f64| (pullback(d_out),))
    }
    /// The gradient of `array_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(p: [f64; 3]) -> [f64; 3] {
        let (_, pullback) = Self::vjp(p);
        pullback(1.0)
    }
    /// The value of `array_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(p: [f64; 3]) -> (f64, [f64; 3]) {
        let (value, pullback) = Self::vjp(p);
        (value, pullback(1.0))
    }
    /// The value of `array_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(p: [f64; 3], d_p: &mut [f64; 3]) -> f64 {
        let (value, pullback) = Self::__vjp(p);
        let (d_p_added,) = pullback(1.0);
        ::chainrule::__private::add_assign(d_p, &d_p_added);
        value
    }
    /// The result of `array_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: [f64; 3], tangents: [f64; 3]) -> (f64, f64) {
        let p = args;
        let p_dot = tangents;
        Self::__jvp(p, p_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(p: [f64; 3], p_dot: [f64; 3]) -> (f64, f64) {
        let t1 = p[0];
        let t1_dot = p_dot[0];
        let t2 = p[1];
        let t3 = p[2];
        let t4 = t3.sin();
        let out = t1 * t2 + t4 * t1;
        let out_dot = t1_dot * t2 + p_dot[1] * t1
            + (p_dot[2] * t3.cos() * t1 + t1_dot * t4);
        (out, out_dot)
    }
}

/// The derivatives of the function `not_differentiated`.
pub enum not_differentiated {}
impl not_differentiated {
    /// The result of `not_differentiated` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        scale: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (out, pullback) = Self::__vjp(x, scale, y);
        (
            out,
            move |d_out: f64| {
                let (d_x, _, d_y) = pullback(d_out);
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        scale: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        let t1 = x * scale;
        let out = t1 * y + scale;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * y;
                let d_y = d_out * t1;
                let d_x = d_t1 * scale;
                (d_x, 0.0, d_y)
            },
        )
    }
    /// The gradient of `not_differentiated`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, scale: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::__vjp(x, scale, y);
        let (d_x, _, d_y) = pullback(1.0);
        (d_x, d_y)
    }
    /// The value of `not_differentiated` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, scale: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, scale, y);
        let (d_x, _, d_y) = pullback(1.0);
        (value, (d_x, d_y))
    }
    /// The value of `not_differentiated`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        scale: f64,
        y: f64,
        d_x: &mut f64,
        d_y: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, scale, y);
        let (d_x_added, _, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `not_differentiated` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, scale, y) = args;
        let (x_dot, y_dot) = tangents;
        let scale_dot = 0.0;
        Self::__jvp(x, x_dot, scale, scale_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        scale: f64,
        scale_dot: f64,
        y: f64,
        y_dot: f64,
    ) -> (f64, f64) {
        let t1 = x * scale;
        let t2_dot = x_dot * scale * y + y_dot * t1;
        let out = t1 * y + scale;
        (out, t2_dot)
    }
}

/// The derivatives of the function `pattern_argument`.
pub enum pattern_argument {}
impl pattern_argument {
    /// The result of `pattern_argument` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        arg0: (f64, f64),
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((f64, f64), f64)) {
        let (arg0_1, arg0_2) = arg0;
        let t1 = arg0_1 * arg0_2;
        let out = t1 * scale;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * scale;
                let d_scale = d_out * t1;
                let d_arg0_1 = d_t1 * arg0_2;
                let d_arg0_2 = d_t1 * arg0_1;
                ((d_arg0_1, d_arg0_2), d_scale)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        arg0: (f64, f64),
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((f64, f64), f64) + use<>) {
        Self::vjp(arg0, scale)
    }
    /// The gradient of `pattern_argument`, with the shape of its arguments.
    #[inline]
    pub fn grad(arg0: (f64, f64), scale: f64) -> ((f64, f64), f64) {
        let (_, pullback) = Self::vjp(arg0, scale);
        pullback(1.0)
    }
    /// The value of `pattern_argument` and its gradient.
    #[inline]
    pub fn value_and_grad(arg0: (f64, f64), scale: f64) -> (f64, ((f64, f64), f64)) {
        let (value, pullback) = Self::vjp(arg0, scale);
        (value, pullback(1.0))
    }
    /// The value of `pattern_argument`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        arg0: (f64, f64),
        scale: f64,
        d_arg0: &mut (f64, f64),
        d_scale: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(arg0, scale);
        let (d_arg0_added, d_scale_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_arg0, &d_arg0_added);
        *d_scale += d_scale_added;
        value
    }
    /// The result of `pattern_argument` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ((f64, f64), f64), tangents: ((f64, f64), f64)) -> (f64, f64) {
        let (arg0, scale) = args;
        let (arg0_dot, scale_dot) = tangents;
        Self::__jvp(arg0, arg0_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        arg0: (f64, f64),
        arg0_dot: (f64, f64),
        scale: f64,
        scale_dot: f64,
    ) -> (f64, f64) {
        let (arg0_1, arg0_2) = arg0;
        let (arg0_1_dot, arg0_2_dot) = arg0_dot;
        let t1 = arg0_1 * arg0_2;
        let out = t1 * scale;
        let out_dot = (arg0_1_dot * arg0_2 + arg0_2_dot * arg0_1) * scale
            + scale_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `tuple_result`.
pub enum tuple_result {}
impl tuple_result {
    /// The result of `tuple_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64)) {
        let r = x * y;
        let out = r.sin() + x;
        (
            (out, r),
            move |(d_out, t1): (f64, f64)| {
                let d_r = t1 + d_out * r.cos();
                let d_y = d_r * x;
                let d_x = d_out + d_r * y;
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
    ) -> ((f64, f64), impl ::core::ops::Fn((f64, f64)) -> (f64, f64) + use<>) {
        Self::vjp(x, y)
    }
    /// The result of `tuple_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ((f64, f64), (f64, f64)) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, y: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let r = x * y;
        let r_dot = x_dot * y + y_dot * x;
        let out = r.sin() + x;
        let out_dot = r_dot * r.cos() + x_dot;
        ((out, r), (out_dot, r_dot))
    }
}

/// The derivatives of the function `array_result`.
pub enum array_result {}
impl array_result {
    /// The result of `array_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        r: f64,
        phi: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> (f64, f64)) {
        let t1 = phi.cos();
        let t2 = phi.sin();
        let out = [r * t1, r * t2];
        (
            out,
            move |d_out: [f64; 2]| {
                let d_out_1 = d_out;
                let d_t3 = d_out_1[0];
                let d_t4 = d_out_1[1];
                let d_t2 = d_t4 * r;
                let d_t1 = d_t3 * r;
                let d_r = d_t4 * t2 + d_t3 * t1;
                let d_phi = d_t2 * t1 - d_t1 * t2;
                (d_r, d_phi)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        r: f64,
        phi: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> (f64, f64) + use<>) {
        Self::vjp(r, phi)
    }
    /// The result of `array_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> ([f64; 2], [f64; 2]) {
        let (r, phi) = args;
        let (r_dot, phi_dot) = tangents;
        Self::__jvp(r, r_dot, phi, phi_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(r: f64, r_dot: f64, phi: f64, phi_dot: f64) -> ([f64; 2], [f64; 2]) {
        let t1 = phi.cos();
        let t2 = phi.sin();
        let out = [r * t1, r * t2];
        let out_dot = [
            r_dot * t1 + -(phi_dot * phi.sin()) * r,
            r_dot * t2 + phi_dot * phi.cos() * r,
        ];
        (out, out_dot)
    }
}

/// The derivatives of the function `mixed_result`.
pub enum mixed_result {}
impl mixed_result {
    /// The result of `mixed_result` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        n: usize,
    ) -> ((f64, usize, [f64; 2]), impl ::core::ops::Fn((f64, (), [f64; 2])) -> f64) {
        let (out, pullback) = Self::__vjp(x, n);
        (
            out,
            move |d_out: (f64, (), [f64; 2])| {
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
    ) -> (
        (f64, usize, [f64; 2]),
        impl ::core::ops::Fn((f64, (), [f64; 2])) -> (f64, ()) + use<>,
    ) {
        let out = x * x;
        let out_1 = n + 1;
        let out_2 = [x.sin(), 3.0];
        (
            (out, out_1, out_2),
            move |(d_out, d_out_1, d_out_2): (f64, (), [f64; 2])| {
                let d_out_2_1 = d_out_2;
                let d_t1 = d_out_2_1[0];
                let t2 = d_out * x;
                let d_x = d_t1 * x.cos() + t2 + t2;
                (d_x, ())
            },
        )
    }
    /// The result of `mixed_result` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (f64, usize),
        tangents: f64,
    ) -> ((f64, usize, [f64; 2]), (f64, (), [f64; 2])) {
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
    ) -> ((f64, usize, [f64; 2]), (f64, (), [f64; 2])) {
        let out = x * x;
        let out_dot = x_dot * x + x_dot * x;
        let out_1 = n + 1;
        let out_2 = [x.sin(), 3.0];
        let out_2_dot = [x_dot * x.cos(), 0.0];
        ((out, out_1, out_2), (out_dot, (), out_2_dot))
    }
}

/// The derivatives of the function `single_precision`.
pub enum single_precision {}
impl single_precision {
    /// The result of `single_precision` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f32, y: f32) -> (f32, impl ::core::ops::Fn(f32) -> (f32, f32)) {
        let t = x * y + 0.5;
        let t1 = t.sin();
        let out = t1 * x - y / 3.0;
        (
            out,
            move |d_out: f32| {
                let d_t1 = d_out * x;
                let d_t = d_t1 * t.cos();
                let d_x = d_out * t1 + d_t * y;
                let d_y = d_t * x - d_out / 3.0;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f32,
        y: f32,
    ) -> (f32, impl ::core::ops::Fn(f32) -> (f32, f32) + use<>) {
        Self::vjp(x, y)
    }
    /// The gradient of `single_precision`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f32, y: f32) -> (f32, f32) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `single_precision` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f32, y: f32) -> (f32, (f32, f32)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `single_precision`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f32, y: f32, d_x: &mut f32, d_y: &mut f32) -> f32 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `single_precision` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f32, f32), tangents: (f32, f32)) -> (f32, f32) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f32, x_dot: f32, y: f32, y_dot: f32) -> (f32, f32) {
        let t = x * y + 0.5;
        let t1 = t.sin();
        let out = t1 * x - y / 3.0;
        let out_dot = (x_dot * y + y_dot * x) * t.cos() * x + x_dot * t1 - y_dot / 3.0;
        (out, out_dot)
    }
}

/// The derivatives of the function `generic`.
pub enum generic {}
impl generic {
    /// The result of `generic` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T, y: T) -> (T, impl ::core::ops::Fn(T) -> (T, T)) {
        let half = T::from_f64(0.5);
        let t1 = x * y + half;
        let t2 = t1.sin();
        let out = t2 * x + T::ONE;
        (
            out,
            move |d_out: T| {
                let d_t2 = d_out * x;
                let d_t1 = d_t2 * t1.cos();
                let d_y = d_t1 * x;
                let d_x = d_out * t2 + d_t1 * y;
                (d_x, d_y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(
        x: T,
        y: T,
    ) -> (T, impl ::core::ops::Fn(T) -> (T, T) + use<T>) {
        Self::vjp::<T>(x, y)
    }
    /// The gradient of `generic`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T, y: T) -> (T, T) {
        let (_, pullback) = Self::vjp::<T>(x, y);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `generic` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T, y: T) -> (T, (T, T)) {
        let (value, pullback) = Self::vjp::<T>(x, y);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `generic`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, y: T, d_x: &mut T, d_y: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x, y);
        let (d_x_added, d_y_added) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `generic` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: (T, T), tangents: (T, T)) -> (T, T) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp::<T>(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T, y: T, y_dot: T) -> (T, T) {
        let half = T::from_f64(0.5);
        let t1 = x * y + half;
        let t2 = t1.sin();
        let t3_dot = (x_dot * y + y_dot * x) * t1.cos() * x + x_dot * t2;
        let out = t2 * x + T::ONE;
        (out, t3_dot)
    }
}

/// The derivatives of the function `generic_where`.
pub enum generic_where {}
impl generic_where {
    /// The result of `generic_where` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T>(x: T) -> (T, impl ::core::ops::Fn(T) -> T)
    where
        T: Scalar,
    {
        let t1 = T::from_f64(0.1);
        let out = x * t1;
        (
            out,
            move |d_out: T| {
                let d_x = d_out * t1;
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T>(x: T) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>)
    where
        T: Scalar,
    {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `generic_where`, with the shape of its arguments.
    #[inline]
    pub fn grad<T>(x: T) -> T
    where
        T: Scalar,
    {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `generic_where` and its gradient.
    #[inline]
    pub fn value_and_grad<T>(x: T) -> (T, T)
    where
        T: Scalar,
    {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `generic_where`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T>(x: T, d_x: &mut T) -> T
    where
        T: Scalar,
    {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `generic_where` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T>(args: T, tangents: T) -> (T, T)
    where
        T: Scalar,
    {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T>(x: T, x_dot: T) -> (T, T)
    where
        T: Scalar,
    {
        let t1 = T::from_f64(0.1);
        let out = x * t1;
        let out_dot = x_dot * t1;
        (out, out_dot)
    }
}

/// The derivatives of the function `literals`.
pub enum literals {}
impl literals {
    /// The result of `literals` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let out = 2. * x + 1e-1 * x * x + 3_f64 * x - 0.5f64;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * 3_f64 + d_out * (0.2 * x) + d_out * 2.;
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
    /// The gradient of `literals`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `literals` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `literals`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `literals` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = 1e-1 * x;
        let t2_dot = x_dot * 2. + (x_dot * 1e-1 * x + x_dot * t1) + x_dot * 3_f64;
        let out = 2. * x + t1 * x + 3_f64 * x - 0.5f64;
        (out, t2_dot)
    }
}

/// The derivatives of the function `items`.
pub enum items {}
impl items {
    /// The result of `items` and its pullback, which takes the cotangent of the result.
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
        use ::core::iter::Iterator as _;
        let mut saved_t1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        const SCALE: f64 = 3.0;
        const STEP: f64 = 0.5;
        use std::f64::consts::PI;
        fn weight(i: usize) -> f64 {
            i as f64
        }
        let t2 = n == 0;
        let out = if t2 {
            x
        } else {
            let start = saved_t1.len();
            saved_t1.resize(start + n, 0.0);
            let end = start + n;
            let mut y = x;
            let saved_t1_1 = &mut saved_t1[start..end];
            for i_1 in 0..n {
                let t3 = weight(i_1);
                let _: f64 = PI;
                saved_t1_1[i_1] = t3;
                y = y * STEP * SCALE + t3 * y * PI;
            }
            y
        };
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let d_x = if t2 {
                    d_out
                } else {
                    saved_t1_at -= n;
                    let start_1 = saved_t1_at;
                    let end_1 = start_1 + n;
                    let mut d_y = d_out;
                    let saved_t1_2 = &saved_t1[start_1..end_1];
                    for i_1 in (0..n).rev() {
                        d_y *= SCALE * STEP + PI * saved_t1_2[i_1];
                    }
                    d_y
                };
                (d_x, ())
            },
        )
    }
    /// The gradient of `items`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `items` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `items`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `items` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        const SCALE: f64 = 3.0;
        const STEP: f64 = 0.5;
        use std::f64::consts::PI;
        fn weight(i: usize) -> f64 {
            i as f64
        }
        let (out, out_dot) = if n == 0 {
            (x, x_dot)
        } else {
            let mut y = x;
            let mut y_dot = x_dot;
            for i_1 in 0..n {
                let t1 = weight(i_1);
                let _: f64 = PI;
                y = y * STEP * SCALE + t1 * y * PI;
                y_dot = y_dot * STEP * SCALE + y_dot * t1 * PI;
            }
            (y, y_dot)
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `upper_case`.
pub enum upper_case {}
impl upper_case {
    /// The result of `upper_case` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        X: &[f64],
        Y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(X, Y);
        (
            out,
            move |d_out: f64| {
                let mut d_X = ::chainrule::__private::zeros_like(X);
                let (d_Y,) = pullback(d_out, X, &mut d_X);
                (d_X, d_Y)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        X: &[f64],
        Y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_B: [f64; 2] = [0.0; 2];
        let mut B = Y;
        for I in 0..2 {
            let C = X[I] * B;
            saved_B[I] = B;
            B = C + Y;
        }
        (
            B,
            move |d_B: f64, X: &[f64], d_X: &mut [f64]| {
                let mut d_B_1 = d_B;
                let mut d_Y = 0.0;
                for I in (0..2).rev() {
                    let B = saved_B[I];
                    let d_t1 = d_B_1 * B;
                    d_X[I] += d_t1;
                    (d_B_1, d_Y) = (d_B_1 * X[I], d_Y + d_B_1);
                }
                let d_Y_1 = d_B_1 + d_Y;
                (d_Y_1,)
            },
        )
    }
    /// The gradient of `upper_case`, with the shape of its arguments.
    #[inline]
    pub fn grad(X: &[f64], Y: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(X, Y);
        let mut d_X = ::chainrule::__private::zeros_like(X);
        let (d_Y,) = pullback(1.0, X, &mut d_X);
        (d_X, d_Y)
    }
    /// The value of `upper_case` and its gradient.
    #[inline]
    pub fn value_and_grad(
        X: &[f64],
        Y: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(X, Y);
        let mut d_X = ::chainrule::__private::zeros_like(X);
        let (d_Y,) = pullback(1.0, X, &mut d_X);
        (value, (d_X, d_Y))
    }
    /// The value of `upper_case`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(X: &[f64], Y: f64, d_X: &mut [f64], d_Y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(X, Y);
        let (d_Y_added,) = pullback(1.0, X, d_X);
        *d_Y += d_Y_added;
        value
    }
    /// The result of `upper_case` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (X, Y) = args;
        let (X_dot, Y_dot) = tangents;
        Self::__jvp(X, X_dot, Y, Y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(X: &[f64], X_dot: &[f64], Y: f64, Y_dot: f64) -> (f64, f64) {
        let mut B = Y;
        let mut B_dot = Y_dot;
        for I in 0..2 {
            let t1 = X[I];
            let C = t1 * B;
            let C_dot = X_dot[I] * B + B_dot * t1;
            B = C + Y;
            B_dot = C_dot + Y_dot;
        }
        (B, B_dot)
    }
}

/// The derivatives of the function `power_of_constants`.
pub enum power_of_constants {}
impl power_of_constants {
    /// The result of `power_of_constants` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = POWER;
        let mut t2 = HALVES.0;
        let _: f64 = t2;
        let t3 = HALVES.1;
        let t4 = HALVES.1 as f64;
        let out = x.powi(t1) * t2 + x.powi(t3) * t4;
        (
            out,
            move |d_out: f64| {
                let d_t5 = d_out * t4;
                let d_t6 = d_out * t2;
                let d_x = ::chainrule::__private::zero_mul(
                    d_t5,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t3),
                        x.powi(::chainrule::__private::pred(t3)),
                    ),
                )
                    + ::chainrule::__private::zero_mul(
                        d_t6,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(t1),
                            x.powi(::chainrule::__private::pred(t1)),
                        ),
                    );
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
    /// The gradient of `power_of_constants`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `power_of_constants` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `power_of_constants`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `power_of_constants` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = POWER;
        let mut t2 = HALVES.0;
        let _: f64 = t2;
        let t3 = HALVES.1;
        let t4 = HALVES.1 as f64;
        let out = x.powi(t1) * t2 + x.powi(t3) * t4;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(t1),
                    x.powi(::chainrule::__private::pred(t1)),
                ),
            ),
            t2,
        )
            + ::chainrule::__private::strong_mul(
                ::chainrule::__private::zero_mul(
                    x_dot,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t3),
                        x.powi(::chainrule::__private::pred(t3)),
                    ),
                ),
                t4,
            );
        (out, out_dot)
    }
}

/// The derivatives of the function `nested_tuple_assigned`.
pub enum nested_tuple_assigned {}
impl nested_tuple_assigned {
    /// The result of `nested_tuple_assigned` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut t = [x, y];
        let t_1 = x * y;
        let t_2 = t[0] * 2.0;
        let t1 = [y, y];
        t = t1;
        let c = t[0];
        let d = t[1];
        let out = t_2 * t_1 + c * d;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = [0.0; 2];
                let mut d_t = [0.0; 2];
                let d_c = d_out * d;
                let d_d = d_out * c;
                let d_t_2 = d_out * t_1;
                let d_t_1 = d_out * t_2;
                d_t[1] += d_d;
                d_t[0] += d_c;
                ::chainrule::__private::add_assign(&mut d_t1, &d_t);
                d_t.fill(0.0);
                let d_t2 = d_t_2 * 2.0;
                d_t[0] += d_t2;
                let d_x = d_t_1 * y + d_t[0];
                let d_y = d_t1[0] + d_t1[1] + d_t_1 * x + d_t[1];
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
    /// The gradient of `nested_tuple_assigned`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `nested_tuple_assigned` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `nested_tuple_assigned`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `nested_tuple_assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut t = [x, y];
        let mut t_dot = [x_dot, y_dot];
        let t_1 = x * y;
        let t_1_dot = x_dot * y + y_dot * x;
        let t_2 = t[0] * 2.0;
        let t_2_dot = t_dot[0] * 2.0;
        let t1 = [y, y];
        let t1_dot = [y_dot, y_dot];
        t = t1;
        t_dot = t1_dot;
        let c = t[0];
        let c_dot = t_dot[0];
        let d = t[1];
        let d_dot = t_dot[1];
        let out = t_2 * t_1 + c * d;
        let out_dot = t_2_dot * t_1 + t_1_dot * t_2 + (c_dot * d + d_dot * c);
        (out, out_dot)
    }
}

/// The derivatives of the function `bare`.
pub enum bare {}
impl bare {
    /// The result of `bare` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        v: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> f64 + use<>) {
        let (out, pullback) = Self::__vjp(x, v);
        (
            out,
            move |d_out: f64, d_v: &mut [f64]| {
                let (d_x,) = pullback(d_out, d_v);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        v: &mut [f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &mut [f64]) -> (f64,) + use<>) {
        let t1 = v[0];
        v[0] = t1 * x;
        let t2 = x > 1.0;
        let (out, t3_1) = if t2 {
            let t3 = v[0];
            (t3.sin(), t3)
        } else {
            (x, 0.0)
        };
        (
            out,
            move |d_out: f64, d_v: &mut [f64]| {
                let t4 = if t2 {
                    let d_t3 = d_out * t3_1.cos();
                    d_v[0] += d_t3;
                    0.0
                } else {
                    d_out
                };
                let d_t5 = d_v[0];
                d_v[0] = 0.0;
                let d_t1 = d_t5 * x;
                d_v[0] += d_t1;
                let d_x = t4 + d_t5 * t1;
                (d_x,)
            },
        )
    }
    /// The gradient of `bare`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, v: &mut [f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, v);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let (d_x,) = pullback(1.0, &mut d_v);
        (d_x, d_v)
    }
    /// The value of `bare` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        v: &mut [f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, v);
        let mut d_v = ::chainrule::__private::zeros_like(&*v);
        let (d_x,) = pullback(1.0, &mut d_v);
        (value, (d_x, d_v))
    }
    /// The value of `bare`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        v: &mut [f64],
        d_x: &mut f64,
        d_v: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, v);
        let mut d_v_added = ::chainrule::__private::zeros_like(&*v);
        let (d_x_added,) = pullback(1.0, &mut d_v_added);
        *d_x += d_x_added;
        ::chainrule::__private::add_assign(d_v, &d_v_added);
        value
    }
    /// The result of `bare` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &mut [f64]), tangents: (f64, &mut [f64])) -> (f64, f64) {
        let (x, v) = args;
        let (x_dot, v_dot) = tangents;
        Self::__jvp(x, x_dot, v, v_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: f64, x_dot: f64, v: &mut [f64], v_dot: &mut [f64]) -> (f64, f64) {
        let t1 = v[0];
        v[0] = t1 * x;
        v_dot[0] = v_dot[0] * x + x_dot * t1;
        let (out, out_dot) = if x > 1.0 {
            let t2 = v[0];
            (t2.sin(), v_dot[0] * t2.cos())
        } else {
            (x, x_dot)
        };
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for bare {}

