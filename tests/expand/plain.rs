/// The derivatives of the function `integers`.
pub enum integers {}
impl integers {
    /// The result of `integers` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, n: u64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
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
        n: u64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_y: [f64; 4] = [0.0; 4];
        let mut state = n;
        let mut y = x;
        for k in 0..4 {
            let state_1 = state.wrapping_mul(6364136223846793005).wrapping_add(1);
            let at = k as usize;
            saved_y[at] = y;
            state = state_1;
            y = y * x + (state_1 >> 62) as f64;
        }
        (
            y,
            move |d_y: f64| {
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for k in (0..4).rev() {
                    let at_1 = k as usize;
                    let y = saved_y[at_1];
                    let d_x_1 = d_y_1 * y;
                    d_y_1 *= x;
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `integers`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u64) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `integers` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `integers`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `integers` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u64), tangents: f64) -> (f64, f64) {
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
        n: u64,
        n_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut state = n;
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..4 {
            let state_1 = state.wrapping_mul(6364136223846793005).wrapping_add(1);
            (state, y, y_dot) = (
                state_1,
                y * x + (state_1 >> 62) as f64,
                y_dot * x + x_dot * y,
            );
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `integer_array`.
pub enum integer_array {}
impl integer_array {
    /// The result of `integer_array` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(k: [i32; 2], x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(k, x);
        (
            out,
            move |d_out: f64| {
                let (_, d_x) = pullback(d_out);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        k: [i32; 2],
        x: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ((), f64) + use<>) {
        let t1 = k[0] as f64 * x;
        let out = t1 * x + k[1] as f64;
        (
            out,
            move |d_out: f64| {
                let d_x = d_out * (t1 + t1);
                ((), d_x)
            },
        )
    }
    /// The gradient of `integer_array`, with the shape of its arguments.
    #[inline]
    pub fn grad(k: [i32; 2], x: f64) -> f64 {
        let (_, pullback) = Self::__vjp(k, x);
        let (_, d_x) = pullback(1.0);
        d_x
    }
    /// The value of `integer_array` and its gradient.
    #[inline]
    pub fn value_and_grad(k: [i32; 2], x: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(k, x);
        let (_, d_x) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `integer_array`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(k: [i32; 2], x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(k, x);
        let (_, d_x_added) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `integer_array` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: ([i32; 2], f64), tangents: f64) -> (f64, f64) {
        let (k, x) = args;
        let x_dot = tangents;
        let k_dot = ();
        Self::__jvp(k, k_dot, x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        k: [i32; 2],
        k_dot: impl ::core::marker::Sized,
        x: f64,
        x_dot: f64,
    ) -> (f64, f64) {
        let t1 = k[0] as f64;
        let t2 = t1 * x;
        let t3_dot = x_dot * t1 * x + x_dot * t2;
        let out = t2 * x + k[1] as f64;
        (out, t3_dot)
    }
}

/// The derivatives of the function `range`.
pub enum range {}
impl range {
    /// The result of `range` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        part: std::ops::Range<usize>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, part);
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
        part: std::ops::Range<usize>,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        let mut saved_i = ::chainrule::__private::Vec::<(_, f64)>::with_capacity(64);
        let mut sum: f64 = 0.0;
        let mut trips = 0usize;
        for i in part {
            let t1 = x[i];
            ::chainrule::__private::push(&mut saved_i, (i, t1));
            trips += 1;
            sum += t1 * t1;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_i_at = saved_i.len();
                for _ in 0..trips {
                    saved_i_at -= 1;
                    let (i, t1) = saved_i[saved_i_at];
                    let t2 = d_sum * t1;
                    let d_t1 = t2 + t2;
                    d_x[i] += d_t1;
                }
                ((),)
            },
        )
    }
    /// The gradient of `range`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        part: std::ops::Range<usize>,
    ) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, part);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `range` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        part: std::ops::Range<usize>,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, part);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `range`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        part: std::ops::Range<usize>,
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, part);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `range` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], std::ops::Range<usize>), tangents: &[f64]) -> (f64, f64) {
        let (x, part) = args;
        let x_dot = tangents;
        let part_dot = ();
        Self::__jvp(x, x_dot, part, part_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        part: std::ops::Range<usize>,
        part_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in part {
            let t1 = x[i];
            let t1_dot = x_dot[i];
            sum += t1 * t1;
            sum_dot += t1_dot * t1 + t1_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `text`.
pub enum text {}
impl text {
    /// The result of `text` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, name: &str) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, name);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, name, &mut ());
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
    ) -> (f64, impl ::core::ops::Fn(f64, &str, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let vowels = name.chars().filter(|c| "aeiou".contains(*c)).count();
        let len = (::core::cmp::max(0, vowels) as usize);
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut y = x;
        for k in 0..vowels {
            let at = k as usize;
            saved_y[at] = y;
            y *= x;
        }
        (
            y,
            move |d_y: f64, name: &str, _: &mut ()| {
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for k in (0..vowels).rev() {
                    let at_1 = k as usize;
                    let y = saved_y[at_1];
                    let d_x_1 = d_y_1 * y;
                    d_y_1 *= x;
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2,)
            },
        )
    }
    /// The gradient of `text`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, name: &str) -> f64 {
        let (_, pullback) = Self::__vjp(x, name);
        let (d_x,) = pullback(1.0, name, &mut ());
        d_x
    }
    /// The value of `text` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, name: &str) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, name);
        let (d_x,) = pullback(1.0, name, &mut ());
        (value, d_x)
    }
    /// The value of `text`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, name: &str, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, name);
        let (d_x_added,) = pullback(1.0, name, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `text` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &str), tangents: f64) -> (f64, f64) {
        let (x, name) = args;
        let x_dot = tangents;
        let name_dot = ();
        Self::__jvp(x, x_dot, name, &name_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        name: &str,
        name_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let vowels = name.chars().filter(|c| "aeiou".contains(*c)).count();
        let mut y = x;
        let mut y_dot = x_dot;
        for k in 0..vowels {
            (y, y_dot) = (y * x, y_dot * x + x_dot * y);
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `edges`.
pub enum edges {}
impl edges {
    /// The result of `edges` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        edges: &[(usize, usize)],
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, edges);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, edges, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        edges: &[(usize, usize)],
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &[(usize, usize)], &mut ()) + use<>,
    ) {
        let len = edges.len();
        let mut sum: f64 = 0.0;
        for k in 0..len {
            let a = edges[k].0;
            let b = edges[k].1;
            let d = x[a] - x[b];
            sum += d * d * d;
        }
        (
            sum,
            move |
                d_sum: f64,
                x: &[f64],
                d_x: &mut [f64],
                edges: &[(usize, usize)],
                _: &mut ()|
            {
                let len = edges.len();
                for k in 0..len {
                    let a = edges[k].0;
                    let b = edges[k].1;
                    let d = x[a] - x[b];
                    let d_t1 = d_sum * d;
                    let t2 = d_t1 * d;
                    let d_d = d_sum * (d * d) + t2 + t2;
                    let d_t3 = -d_d;
                    d_x[b] += d_t3;
                    d_x[a] += d_d;
                }
            },
        )
    }
    /// The gradient of `edges`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        edges: &[(usize, usize)],
    ) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, edges);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, edges, &mut ());
        d_x
    }
    /// The value of `edges` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        edges: &[(usize, usize)],
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, edges);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, edges, &mut ());
        (value, d_x)
    }
    /// The value of `edges`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], edges: &[(usize, usize)], d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, edges);
        pullback(1.0, x, d_x, edges, &mut ());
        value
    }
    /// The result of `edges` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &[(usize, usize)]), tangents: &[f64]) -> (f64, f64) {
        let (x, edges) = args;
        let x_dot = tangents;
        let edges_dot = ();
        Self::__jvp(x, x_dot, edges, &edges_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        edges: &[(usize, usize)],
        edges_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let len = edges.len();
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..len {
            let a = edges[k].0;
            let b = edges[k].1;
            let d = x[a] - x[b];
            let d_dot = x_dot[a] - x_dot[b];
            let t1 = d * d;
            sum += t1 * d;
            sum_dot += (d_dot * d + d_dot * d) * d + d_dot * t1;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `weighted`.
pub enum weighted {}
impl weighted {
    /// The result of `weighted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        terms: &[(f64, usize)],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<(f64, ())>),
    ) {
        let (out, pullback) = Self::__vjp(x, terms);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let mut d_terms = ::chainrule::__private::zeros_like(terms);
                pullback(d_out, x, &mut d_x, terms, &mut d_terms);
                (d_x, d_terms)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        terms: &[(f64, usize)],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[f64],
            &mut [f64],
            &[(f64, usize)],
            &mut [(f64, ())],
        ) + use<>,
    ) {
        let mut sum: f64 = 0.0;
        for i in 0..terms.len() {
            sum += terms[i].0 * x[terms[i].1];
        }
        let out = sum * sum;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                terms: &[(f64, usize)],
                d_terms: &mut [(f64, ())]|
            {
                let t1 = d_out * sum;
                let d_sum = t1 + t1;
                for i in 0..terms.len() {
                    let t2 = terms[i].1;
                    let d_t3 = d_sum * x[t2];
                    let d_t4 = d_sum * terms[i].0;
                    d_x[t2] += d_t4;
                    d_terms[i].0 += d_t3;
                }
            },
        )
    }
    /// The gradient of `weighted`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        terms: &[(f64, usize)],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<(f64, ())>) {
        let (_, pullback) = Self::__vjp(x, terms);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_terms = ::chainrule::__private::zeros_like(terms);
        pullback(1.0, x, &mut d_x, terms, &mut d_terms);
        (d_x, d_terms)
    }
    /// The value of `weighted` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        terms: &[(f64, usize)],
    ) -> (
        f64,
        (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<(f64, ())>),
    ) {
        let (value, pullback) = Self::__vjp(x, terms);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_terms = ::chainrule::__private::zeros_like(terms);
        pullback(1.0, x, &mut d_x, terms, &mut d_terms);
        (value, (d_x, d_terms))
    }
    /// The value of `weighted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        terms: &[(f64, usize)],
        d_x: &mut [f64],
        d_terms: &mut [(f64, ())],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, terms);
        pullback(1.0, x, d_x, terms, d_terms);
        value
    }
    /// The result of `weighted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&[f64], &[(f64, usize)]),
        tangents: (&[f64], &[(f64, ())]),
    ) -> (f64, f64) {
        let (x, terms) = args;
        let (x_dot, terms_dot) = tangents;
        Self::__jvp(x, x_dot, terms, terms_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        terms: &[(f64, usize)],
        terms_dot: &[(f64, ())],
    ) -> (f64, f64) {
        let mut sum: f64 = 0.0;
        let mut sum_dot = 0.0;
        for i in 0..terms.len() {
            let t1 = terms[i].0;
            let t2 = terms[i].1;
            let t3 = x[t2];
            sum += t1 * t3;
            sum_dot += terms_dot[i].0 * t3 + x_dot[t2] * t1;
        }
        let out = sum * sum;
        let out_dot = sum_dot * sum + sum_dot * sum;
        (out, out_dot)
    }
}

/// The derivatives of the function `output`.
pub enum output {}
impl output {
    /// The result of `output` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(mut x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        assert!(x > 0.0, "{x} is not positive", x = x);
        debug_assert!(x.is_finite());
        let mut y_1 = x * x;
        if y_1 > 1e9 {
            println!("large: {y}", y = y_1);
            eprintln!("very: {}", y_1 * 2.0);
        }
        assert_ne!(y_1, 0.0);
        debug_assert_eq!(y_1.is_nan(), false);
        (
            y_1,
            move |d_y_1: f64| {
                let t1 = d_y_1 * x;
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
    /// The gradient of `output`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `output` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `output`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `output` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        assert!(x > 0.0, "{x} is not positive", x = x);
        debug_assert!(x.is_finite());
        let mut y_1 = x * x;
        let y_1_dot = x_dot * x + x_dot * x;
        if y_1 > 1e9 {
            println!("large: {y}", y = y_1);
            eprintln!("very: {}", y_1 * 2.0);
        }
        assert_ne!(y_1, 0.0);
        debug_assert_eq!(y_1.is_nan(), false);
        (y_1, y_1_dot)
    }
}

/// The derivatives of the function `sorted_indices`.
pub enum sorted_indices {}
impl sorted_indices {
    /// The result of `sorted_indices` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        order: Vec<usize>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, order);
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
        mut order: Vec<usize>,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((),) + use<>) {
        use ::core::iter::Iterator as _;
        order.sort();
        order.dedup();
        let t1 = order.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut y: f64 = 0.0;
        for k in 0..t1 {
            saved_y[k] = y;
            y = y * x[order[k]] + x[k];
        }
        (
            y,
            move |d_y: f64, x: &[f64], d_x: &mut [f64]| {
                let mut d_y_1 = d_y;
                for k in (0..t1).rev() {
                    let y = saved_y[k];
                    let t2 = order[k];
                    d_x[k] += d_y_1;
                    let d_t3 = d_y_1 * y;
                    d_x[t2] += d_t3;
                    d_y_1 *= x[t2];
                }
                ((),)
            },
        )
    }
    /// The gradient of `sorted_indices`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], order: Vec<usize>) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, order);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `sorted_indices` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        order: Vec<usize>,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, order);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `sorted_indices`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], order: Vec<usize>, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, order);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `sorted_indices` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], Vec<usize>), tangents: &[f64]) -> (f64, f64) {
        let (x, order) = args;
        let x_dot = tangents;
        let order_dot = ();
        Self::__jvp(x, x_dot, order, order_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        mut order: Vec<usize>,
        order_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        order.sort();
        order.dedup();
        let mut y: f64 = 0.0;
        let mut y_dot = 0.0;
        for k in 0..order.len() {
            let t1 = order[k];
            let t2 = x[t1];
            (y, y_dot) = (y * t2 + x[k], y_dot * t2 + x_dot[t1] * y + x_dot[k]);
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `bits`.
pub enum bits {}
impl bits {
    /// The result of `bits` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, mask: u32) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, mask);
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
        mask: u32,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_y: [f64; 8] = [0.0; 8];
        let mut y: f64 = 1.0;
        for bit in 0..8 {
            let y_1 = if mask >> bit & 1 == 1 { y * (x + bit as f64) } else { y };
            let at = bit as usize;
            saved_y[at] = y;
            y = y_1;
        }
        (
            y,
            move |d_y: f64| {
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for bit in (0..8).rev() {
                    let at_1 = bit as usize;
                    let y = saved_y[at_1];
                    let d_x_1 = if mask >> bit & 1 == 1 {
                        let d_t1 = d_y_1 * y;
                        d_y_1 *= x + bit as f64;
                        d_t1
                    } else {
                        0.0
                    };
                    d_x += d_x_1;
                }
                (d_x, ())
            },
        )
    }
    /// The gradient of `bits`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, mask: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, mask);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `bits` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, mask: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, mask);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `bits`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, mask: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, mask);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `bits` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, u32), tangents: f64) -> (f64, f64) {
        let (x, mask) = args;
        let x_dot = tangents;
        let mask_dot = ();
        Self::__jvp(x, x_dot, mask, mask_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        mask: u32,
        mask_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let mut y: f64 = 1.0;
        let mut y_dot = 0.0;
        for bit in 0..8 {
            if mask >> bit & 1 == 1 {
                let t1 = x + bit as f64;
                (y, y_dot) = (y * t1, y_dot * t1 + x_dot * y);
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `option`.
pub enum option {}
impl option {
    /// The result of `option` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, power: Option<i32>) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, power);
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
        power: Option<i32>,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let n = power.unwrap_or(2);
        let t1 = x.powi(n);
        let out = t1 * x;
        (
            out,
            move |d_out: f64| {
                let d_t1 = d_out * x;
                let d_x = d_out * t1
                    + ::chainrule::__private::zero_mul(
                        d_t1,
                        ::chainrule::__private::strong_mul(
                            ::chainrule::__private::float(n),
                            x.powi(::chainrule::__private::pred(n)),
                        ),
                    );
                (d_x, ())
            },
        )
    }
    /// The gradient of `option`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, power: Option<i32>) -> f64 {
        let (_, pullback) = Self::__vjp(x, power);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `option` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, power: Option<i32>) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, power);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `option`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, power: Option<i32>, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, power);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `option` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, Option<i32>), tangents: f64) -> (f64, f64) {
        let (x, power) = args;
        let x_dot = tangents;
        let power_dot = ();
        Self::__jvp(x, x_dot, power, power_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        power: Option<i32>,
        power_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        let n = power.unwrap_or(2);
        let t1 = x.powi(n);
        let out = t1 * x;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(n),
                    x.powi(::chainrule::__private::pred(n)),
                ),
            ),
            x,
        ) + ::chainrule::__private::zero_mul(x_dot, t1);
        (out, out_dot)
    }
}

/// The derivatives of the function `counted`.
pub enum counted {}
impl counted {
    /// The result of `counted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let t1 = std::collections::HashMap::new();
        let mut counts = t1;
        for name in ["a", "b", "a"] {
            *counts.entry(name).or_insert(0) += 1;
        }
        let n = counts["a"];
        let t2 = n;
        let t3 = n as f64;
        let out = x.powi(t2) * t3;
        (
            out,
            move |d_out: f64| {
                let d_t4 = d_out * t3;
                let d_x = ::chainrule::__private::zero_mul(
                    d_t4,
                    ::chainrule::__private::strong_mul(
                        ::chainrule::__private::float(t2),
                        x.powi(::chainrule::__private::pred(t2)),
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
    /// The gradient of `counted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64) -> f64 {
        let (_, pullback) = Self::vjp(x);
        pullback(1.0)
    }
    /// The value of `counted` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let (value, pullback) = Self::vjp(x);
        (value, pullback(1.0))
    }
    /// The value of `counted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let (d_x_added,) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `counted` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = std::collections::HashMap::new();
        let mut counts = t1;
        for name in ["a", "b", "a"] {
            *counts.entry(name).or_insert(0) += 1;
        }
        let n = counts["a"];
        let t2 = n;
        let t3 = n as f64;
        let out = x.powi(t2) * t3;
        let out_dot = ::chainrule::__private::strong_mul(
            ::chainrule::__private::zero_mul(
                x_dot,
                ::chainrule::__private::strong_mul(
                    ::chainrule::__private::float(t2),
                    x.powi(::chainrule::__private::pred(t2)),
                ),
            ),
            t3,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `replaced_list`.
pub enum replaced_list {}
impl replaced_list {
    /// The result of `replaced_list` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        indices: [usize; 2],
        reversed: bool,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, indices, reversed);
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
        indices: [usize; 2],
        reversed: bool,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> ((), ()) + use<>) {
        use ::core::clone::Clone as _;
        let t1 = [0; 2];
        let mut rows = [t1; 2];
        let mut chosen = if reversed { indices } else { indices.clone() };
        for k in 0..2 {
            rows[k] = if reversed { indices } else { chosen.clone() };
            let t2 = [k, k + 1];
            chosen = t2;
        }
        let t3 = rows[0][0];
        let t4 = x[t3];
        let t5 = rows[1][1];
        let t6 = x[t5];
        let t7 = t4 * t6;
        let t8 = chosen[1];
        let t9 = x[t8];
        let out = t7 * t9;
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64]| {
                let d_t7 = d_out * t9;
                let d_t9 = d_out * t7;
                d_x[t8] += d_t9;
                let d_t4 = d_t7 * t6;
                let d_t6 = d_t7 * t4;
                d_x[t5] += d_t6;
                d_x[t3] += d_t4;
                ((), ())
            },
        )
    }
    /// The gradient of `replaced_list`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[f64],
        indices: [usize; 2],
        reversed: bool,
    ) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, indices, reversed);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `replaced_list` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        indices: [usize; 2],
        reversed: bool,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, indices, reversed);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `replaced_list`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[f64],
        indices: [usize; 2],
        reversed: bool,
        d_x: &mut [f64],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, indices, reversed);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `replaced_list` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], [usize; 2], bool), tangents: &[f64]) -> (f64, f64) {
        let (x, indices, reversed) = args;
        let x_dot = tangents;
        let indices_dot = ();
        let reversed_dot = ();
        Self::__jvp(x, x_dot, indices, indices_dot, reversed, reversed_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        indices: [usize; 2],
        indices_dot: impl ::core::marker::Sized,
        reversed: bool,
        reversed_dot: impl ::core::marker::Sized,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let t1 = [0; 2];
        let mut rows = [t1; 2];
        let mut chosen = if reversed { indices } else { indices.clone() };
        for k in 0..2 {
            rows[k] = if reversed { indices } else { chosen.clone() };
            let t2 = [k, k + 1];
            chosen = t2;
        }
        let t3 = rows[0][0];
        let t4 = x[t3];
        let t5 = rows[1][1];
        let t6 = x[t5];
        let t7 = t4 * t6;
        let t8 = chosen[1];
        let t9 = x[t8];
        let out = t7 * t9;
        let out_dot = (x_dot[t3] * t6 + x_dot[t5] * t4) * t9 + x_dot[t8] * t7;
        (out, out_dot)
    }
}

/// The derivatives of the function `counted_down`.
pub enum counted_down {}
impl counted_down {
    /// The result of `counted_down` and its pullback, which takes the cotangent of the result.
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
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ()) + use<>) {
        let mut saved_t1 = ::chainrule::__private::Vec::<(f64, f64)>::with_capacity(64);
        let mut k = n;
        let mut y = x;
        let mut trips = 0usize;
        while k > 0 {
            let t2 = k as f64;
            let t3 = y * t2;
            k = k - 1;
            let y_1 = t3 * x;
            if k == 2 {
                k = 1;
            }
            ::chainrule::__private::push(&mut saved_t1, (t2, t3));
            trips += 1;
            y = y_1;
        }
        let t4 = (k + 1) as f64;
        let out = y * t4;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_y = d_out * t4;
                let mut d_x = 0.0;
                for _ in 0..trips {
                    saved_t1_at -= 1;
                    let (t2, t3) = saved_t1[saved_t1_at];
                    let d_x_1 = d_y * t3;
                    d_y *= x * t2;
                    d_x += d_x_1;
                }
                let d_x_2 = d_y + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `counted_down`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: u32) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `counted_down` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: u32) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `counted_down`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: u32, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `counted_down` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut k = n;
        let mut y = x;
        let mut y_dot = x_dot;
        while k > 0 {
            let t1 = k as f64;
            let t2 = y * t1;
            k = k - 1;
            let y_1 = t2 * x;
            let y_1_dot = y_dot * t1 * x + x_dot * t2;
            if k == 2 {
                k = 1;
            }
            y = y_1;
            y_dot = y_1_dot;
        }
        let t3 = (k + 1) as f64;
        let out = y * t3;
        let out_dot = y_dot * t3;
        (out, out_dot)
    }
}

/// The derivatives of the function `pair_of_state`.
pub enum pair_of_state {}
impl pair_of_state {
    /// The result of `pair_of_state` and its pullback, which takes the cotangent of the result.
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
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut state = 1usize;
        let mut state_1 = true;
        let mut saved_t2: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; n
        ];
        let mut y = x;
        for i in 0..n {
            let t3 = state_1;
            let y_1 = if t3 {
                let t4 = state as f64;
                saved_t2[i] = t4;
                y * x * t4
            } else {
                y
            };
            state_1 = !state_1;
            state = state + i;
            saved_y[i] = y;
            ::chainrule::__private::push(&mut saved_t1, t3);
            y = y_1;
        }
        (
            y,
            move |d_y: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for i in (0..n).rev() {
                    let y = saved_y[i];
                    saved_t1_at -= 1;
                    let t3 = saved_t1[saved_t1_at];
                    let d_x_1 = if t3 {
                        let d_t5 = d_y_1 * saved_t2[i];
                        d_y_1 = d_t5 * x;
                        d_t5 * y
                    } else {
                        0.0
                    };
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2, ())
            },
        )
    }
    /// The gradient of `pair_of_state`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, n: usize) -> f64 {
        let (_, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        d_x
    }
    /// The value of `pair_of_state` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x, _) = pullback(1.0);
        (value, d_x)
    }
    /// The value of `pair_of_state`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, n: usize, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let (d_x_added, _) = pullback(1.0);
        *d_x += d_x_added;
        value
    }
    /// The result of `pair_of_state` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut state = 1usize;
        let mut state_1 = true;
        let mut y = x;
        let mut y_dot = x_dot;
        for i in 0..n {
            if state_1 {
                let t1 = state as f64;
                (y, y_dot) = (y * x * t1, (y_dot * x + x_dot * y) * t1);
            }
            state_1 = !state_1;
            state = state + i;
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `words`.
pub enum words {}
impl words {
    /// The result of `words` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, words: &[String]) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, words);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, words, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        words: &[String],
    ) -> (f64, impl ::core::ops::Fn(f64, &[String], &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = words.len();
        let mut saved_y: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut saved_y_1: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t1
        ];
        let mut y = x;
        for i in 0..t1 {
            let y_2 = match words[i].as_str() {
                "square" => y * y,
                word if word.len() > 3 => {
                    let y_1 = y.exp();
                    saved_y[i] = y_1;
                    y_1
                }
                word_1 => y * (x + word_1.len() as f64),
            };
            saved_y_1[i] = y;
            y = y_2;
        }
        (
            y,
            move |d_y: f64, words: &[String], _: &mut ()| {
                let mut d_y_1 = d_y;
                let mut d_x = 0.0;
                for i in (0..words.len()).rev() {
                    let y = saved_y_1[i];
                    let d_x_1 = match words[i].as_str() {
                        "square" => {
                            let t2 = d_y_1 * y;
                            d_y_1 = t2 + t2;
                            0.0
                        }
                        word if word.len() > 3 => {
                            let y_1 = saved_y[i];
                            d_y_1 *= y_1;
                            0.0
                        }
                        word_1 => {
                            let d_t3 = d_y_1 * y;
                            d_y_1 *= x + word_1.len() as f64;
                            d_t3
                        }
                    };
                    d_x += d_x_1;
                }
                let d_x_2 = d_y_1 + d_x;
                (d_x_2,)
            },
        )
    }
    /// The gradient of `words`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, words: &[String]) -> f64 {
        let (_, pullback) = Self::__vjp(x, words);
        let (d_x,) = pullback(1.0, words, &mut ());
        d_x
    }
    /// The value of `words` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, words: &[String]) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, words);
        let (d_x,) = pullback(1.0, words, &mut ());
        (value, d_x)
    }
    /// The value of `words`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, words: &[String], d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, words);
        let (d_x_added,) = pullback(1.0, words, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `words` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[String]), tangents: f64) -> (f64, f64) {
        let (x, words) = args;
        let x_dot = tangents;
        let words_dot = ();
        Self::__jvp(x, x_dot, words, &words_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        words: &[String],
        words_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut y = x;
        let mut y_dot = x_dot;
        for i in 0..words.len() {
            match words[i].as_str() {
                "square" => {
                    (y, y_dot) = (y * y, y_dot * y + y_dot * y);
                }
                word if word.len() > 3 => {
                    let y_1 = y.exp();
                    y = y_1;
                    y_dot *= y_1;
                }
                word_1 => {
                    let t1 = x + word_1.len() as f64;
                    (y, y_dot) = (y * t1, y_dot * t1 + x_dot * y);
                }
            }
        }
        (y, y_dot)
    }
}

/// The derivatives of the function `named_type`.
pub enum named_type {}
impl named_type {
    /// The result of `named_type` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[Real],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    ) {
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
        x: &[Real],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &[Real],
            &mut [<Real as ::chainrule::Differentiable>::Tangent],
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = x.len();
        let mut saved_sum = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t2 = ::chainrule::__private::vec![0.0; t1];
        let mut saved_t3 = ::chainrule::__private::vec![0.0; t1];
        let mut sum = {
            let value: Real = 1.0;
            value
        };
        for i in 0..t1 {
            let t4 = sum.sin();
            saved_sum[i] = sum;
            saved_t2[i] = t4;
            saved_t3[i] = sum.cos();
            sum = t4 + x[i] * sum;
        }
        (
            sum,
            move |
                d_sum: f64,
                x: &[Real],
                d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent]|
            {
                let mut d_sum_1 = d_sum;
                for i in (0..x.len()).rev() {
                    let sum = saved_sum[i];
                    let t4 = saved_t2[i];
                    let t5 = x[i];
                    let t6 = t5 * sum;
                    let sum_1 = t4 + t6;
                    let (d_t4, d_t7) = ::chainrule::__private::add_pullback(
                        &t4,
                        &t6,
                        &sum_1,
                        d_sum_1,
                    );
                    let (d_t8, t9) = ::chainrule::__private::mul_pullback(
                        &t5,
                        &sum,
                        &t6,
                        d_t7,
                    );
                    ::chainrule::__private::add_assign(&mut d_x[i], &d_t8);
                    d_sum_1 = t9 + d_t4 * saved_t3[i];
                }
            },
        )
    }
    /// The gradient of `named_type`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        x: &[Real],
    ) -> ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent> {
        let (_, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `named_type` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[Real],
    ) -> (
        f64,
        ::chainrule::__private::Vec<<Real as ::chainrule::Differentiable>::Tangent>,
    ) {
        let (value, pullback) = Self::__vjp(x);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `named_type`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: &[Real],
        d_x: &mut [<Real as ::chainrule::Differentiable>::Tangent],
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `named_type` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: &[Real],
        tangents: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[Real],
        x_dot: &[<Real as ::chainrule::Differentiable>::Tangent],
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let mut sum = {
            let value: Real = 1.0;
            value
        };
        let mut sum_dot = 0.0;
        for i in 0..x.len() {
            let t1 = sum.sin();
            let t2 = x[i];
            let t2_dot = x_dot[i].clone();
            let t3 = t2 * sum;
            let t3_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &sum,
                &t3,
                &t2_dot,
                &sum_dot,
            );
            let sum_1 = t1 + t3;
            let sum_1_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &t3,
                &sum_1,
                &(sum_dot * sum.cos()),
                &t3_dot,
            );
            sum = sum_1;
            sum_dot = sum_1_dot;
        }
        (sum, sum_dot)
    }
}

/// The derivatives of the function `configured`.
pub enum configured {}
impl configured {
    /// The result of `configured` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<'d_x>(
        x: &'d_x [f64],
        settings: &mut Settings,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64> + use<'d_x>,
    ) {
        let (out, pullback) = Self::__vjp(x, settings);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        settings: &mut Settings,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64], &mut ()) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let t4 = x.len();
        let mut saved_y = ::chainrule::__private::vec![0.0; t4];
        let mut saved_t5: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; t4
        ];
        let mut y = 0.0;
        for i in 0..t4 {
            let t6 = settings.weights[i];
            let t7 = settings.scale;
            let t8 = settings.scale.sin();
            let y_1 = y + (x[i] * t6 * t7 + t8 * x[0]);
            settings.uses[i] += i + 1;
            let t9 = settings.uses[i] as f64;
            saved_y[i] = y;
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_t2, t7);
            ::chainrule::__private::push(&mut saved_t3, t8);
            saved_t5[i] = t9;
            y = ::chainrule::__private::mul_assigned(&y_1, &(t9 * x[i]));
        }
        settings.uses[0] = 7;
        let t10 = y > settings.scale;
        let (out, t11_1, t12_1) = if t10 {
            let t11 = settings.scale;
            (y * t11, t11, 0.0)
        } else {
            let t12 = settings.uses[0] as f64;
            (y * t12, ::core::default::Default::default(), t12)
        };
        (
            out,
            move |d_out: f64, x: &[f64], d_x: &mut [f64], _: &mut ()| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let t13 = x.len();
                let d_y = if t10 { d_out * t11_1 } else { d_out * t12_1 };
                let mut d_y_1 = d_y;
                let mut d_t14 = 0.0;
                for i in (0..t13).rev() {
                    let y = saved_y[i];
                    saved_t1_at -= 1;
                    let t6 = saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t7 = saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t8 = &saved_t3[saved_t3_at];
                    let t9 = saved_t5[i];
                    let t15 = x[i];
                    let t16 = t15 * t6 * t7;
                    let t17 = x[0];
                    let t18 = *t8 * t17;
                    let t19 = t16 + t18;
                    let y_1 = y + t19;
                    let t20 = t9 * t15;
                    let y_2 = ::chainrule::__private::mul_assigned(&y_1, &t20);
                    let (d_y_1_1, d_t21) = ::chainrule::__private::strong_mul_pullback(
                        &y_1,
                        &::chainrule::__private::Assigned(&t20),
                        &y_2,
                        d_y_1,
                    );
                    let d_t22 = d_t21 * t9;
                    let (d_y_2, d_t23) = ::chainrule::__private::add_pullback(
                        &y,
                        &t19,
                        &y_1,
                        d_y_1_1,
                    );
                    let (d_t24, d_t25) = ::chainrule::__private::add_pullback(
                        &t16,
                        &t18,
                        &t19,
                        d_t23,
                    );
                    let (_, d_t26) = ::chainrule::__private::mul_pullback(
                        t8,
                        &t17,
                        &t18,
                        d_t25,
                    );
                    let d_t27 = d_t24 * t7;
                    let d_t28 = d_t27 * t6;
                    d_x[i] += d_t22 + d_t28;
                    d_y_1 = d_y_2;
                    d_t14 += d_t26;
                }
                if 0 < t13 {
                    d_x[0] += d_t14;
                }
            },
        )
    }
    /// The gradient of `configured`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], settings: &mut Settings) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, settings);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, &mut ());
        d_x
    }
    /// The value of `configured` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        settings: &mut Settings,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, settings);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, &mut ());
        (value, d_x)
    }
    /// The value of `configured`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], settings: &mut Settings, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, settings);
        pullback(1.0, x, d_x, &mut ());
        value
    }
    /// The result of `configured` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &mut Settings), tangents: &[f64]) -> (f64, f64) {
        let (x, settings) = args;
        let x_dot = tangents;
        let mut settings_dot = ();
        Self::__jvp(x, x_dot, settings, &mut settings_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        settings: &mut Settings,
        settings_dot: &mut impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut y = 0.0;
        let mut y_dot = 0.0;
        for i in 0..x.len() {
            let t1 = settings.weights[i];
            let t2 = settings.scale;
            let t3 = x[i] * t1 * t2;
            let t4 = settings.scale.sin();
            let t5 = x[0];
            let t6 = t4 * t5;
            let t4_dot = ::chainrule::__zeros_of!(& t4);
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &x_dot[0],
            );
            let t7 = t3 + t6;
            let t7_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &t6,
                &t7,
                &(x_dot[i] * t1 * t2),
                &t6_dot,
            );
            let y_1 = y + t7;
            let y_1_dot = ::chainrule::__private::add_pushforward(
                &y,
                &t7,
                &y_1,
                &y_dot,
                &t7_dot,
            );
            settings.uses[i] += i + 1;
            let t8 = settings.uses[i] as f64;
            let t9 = t8 * x[i];
            let y_2 = ::chainrule::__private::mul_assigned(&y_1, &t9);
            let y_2_dot = ::chainrule::__private::strong_mul_pushforward(
                &y_1,
                &::chainrule::__private::Assigned(&t9),
                &y_2,
                &y_1_dot,
                &(x_dot[i] * t8),
            );
            y = y_2;
            y_dot = y_2_dot;
        }
        settings.uses[0] = 7;
        let (out, out_dot) = if y > settings.scale {
            let t10 = settings.scale;
            (y * t10, y_dot * t10)
        } else {
            let t11 = settings.uses[0] as f64;
            (y * t11, y_dot * t11)
        };
        (out, out_dot)
    }
}
impl ::chainrule::__private::TakesMut<1> for configured {}

/// The derivatives of the function `consulted`.
pub enum consulted {}
impl consulted {
    /// The result of `consulted` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        settings: &Settings,
    ) -> (f64, impl ::core::ops::Fn(f64) -> ::chainrule::__private::Vec<f64>) {
        let (out, pullback) = Self::__vjp(x, settings);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                pullback(d_out, x, &mut d_x, settings, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        settings: &Settings,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64, &[f64], &mut [f64], &Settings, &mut ()) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_by = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = x.len();
        let mut saved_y = ::chainrule::__private::vec![0.0; t1];
        let mut y = 1.0;
        for i in 0..t1 {
            let by = emphasis(&settings.weights, settings.scale);
            saved_y[i] = y;
            ::chainrule::__private::push(&mut saved_by, by);
            y *= x[i] * settings.weights[i] + by;
        }
        let out = y * settings.scale;
        (
            out,
            move |
                d_out: f64,
                x: &[f64],
                d_x: &mut [f64],
                settings: &Settings,
                _: &mut ()|
            {
                let mut saved_by_at = saved_by.len();
                let mut d_y = d_out * settings.scale;
                for i in (0..x.len()).rev() {
                    let y = saved_y[i];
                    saved_by_at -= 1;
                    let by = &saved_by[saved_by_at];
                    let t2 = settings.weights[i];
                    let t3 = x[i] * t2;
                    let t4 = t3 + *by;
                    let y_1 = y * t4;
                    let (d_y_1, d_t5) = ::chainrule::__private::mul_pullback(
                        &y,
                        &t4,
                        &y_1,
                        d_y,
                    );
                    let (d_t6, _) = ::chainrule::__private::add_pullback(
                        &t3,
                        by,
                        &t4,
                        d_t5,
                    );
                    let d_t7 = d_t6 * t2;
                    d_x[i] += d_t7;
                    d_y = d_y_1;
                }
            },
        )
    }
    /// The gradient of `consulted`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], settings: &Settings) -> ::chainrule::__private::Vec<f64> {
        let (_, pullback) = Self::__vjp(x, settings);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, settings, &mut ());
        d_x
    }
    /// The value of `consulted` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        settings: &Settings,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (value, pullback) = Self::__vjp(x, settings);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        pullback(1.0, x, &mut d_x, settings, &mut ());
        (value, d_x)
    }
    /// The value of `consulted`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], settings: &Settings, d_x: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, settings);
        pullback(1.0, x, d_x, settings, &mut ());
        value
    }
    /// The result of `consulted` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], &Settings), tangents: &[f64]) -> (f64, f64) {
        let (x, settings) = args;
        let x_dot = tangents;
        let settings_dot = ();
        Self::__jvp(x, x_dot, settings, &settings_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: &[f64],
        x_dot: &[f64],
        settings: &Settings,
        settings_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let mut y = 1.0;
        let mut y_dot = 0.0;
        for i in 0..x.len() {
            let by = emphasis(&settings.weights, settings.scale);
            let t1 = settings.weights[i];
            let t2 = x[i] * t1;
            let t3 = t2 + by;
            let by_dot = ::chainrule::__zeros_of!(& by);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t2,
                &by,
                &t3,
                &(x_dot[i] * t1),
                &by_dot,
            );
            let y_1 = y * t3;
            let y_1_dot = ::chainrule::__private::mul_pushforward(
                &y,
                &t3,
                &y_1,
                &y_dot,
                &t3_dot,
            );
            y = y_1;
            y_dot = y_1_dot;
        }
        let t4 = settings.scale;
        let out = y * t4;
        let out_dot = y_dot * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `names_in_closures`.
pub enum names_in_closures {}
impl names_in_closures {
    /// The result of `names_in_closures` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (out, pullback) = Self::__vjp(x, a);
        (
            out,
            move |d_out: f64| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                let (d_x,) = pullback(d_out, a, &mut d_a);
                (d_x, d_a)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        mut x: f64,
        a: &[f64],
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let t1 = a.iter().map(|x| x * x).sum::<f64>() > 1.0;
        let sum = if t1 { x * x } else { 3.0 * x };
        let len = a.len();
        let mut saved_t2 = ::chainrule::__private::vec![false; len];
        let mut sum_1 = sum;
        for k in 0..len {
            assert!(
                a.iter().all(| a | * a < a[k] + 100.0), "{a:?} {v}", a = a, v = (& a[k])
            );
            let t3 = a.windows(2).map(|a| a[0] * a[k]).sum::<f64>() > 1.0;
            if t3 {
                let t4 = a[k];
                sum_1 += t4 * t4;
            }
            saved_t2[k] = t3;
        }
        (
            sum_1,
            move |d_sum_1: f64, a: &[f64], d_a: &mut [f64]| {
                let len = a.len();
                let mut d_sum_1_1 = d_sum_1;
                for k in (0..len).rev() {
                    if saved_t2[k] {
                        let t5 = d_sum_1_1 * a[k];
                        let d_t4 = t5 + t5;
                        d_a[k] += d_t4;
                    }
                }
                let d_x = if t1 {
                    let t6 = d_sum_1_1 * x;
                    t6 + t6
                } else {
                    d_sum_1_1 * 3.0
                };
                (d_x,)
            },
        )
    }
    /// The gradient of `names_in_closures`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, a: &[f64]) -> (f64, ::chainrule::__private::Vec<f64>) {
        let (_, pullback) = Self::__vjp(x, a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_x,) = pullback(1.0, a, &mut d_a);
        (d_x, d_a)
    }
    /// The value of `names_in_closures` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: f64,
        a: &[f64],
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, a);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_x,) = pullback(1.0, a, &mut d_a);
        (value, (d_x, d_a))
    }
    /// The value of `names_in_closures`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, a: &[f64], d_x: &mut f64, d_a: &mut [f64]) -> f64 {
        let (value, pullback) = Self::__vjp(x, a);
        let (d_x_added,) = pullback(1.0, a, d_a);
        *d_x += d_x_added;
        value
    }
    /// The result of `names_in_closures` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &[f64]), tangents: (f64, &[f64])) -> (f64, f64) {
        let (x, a) = args;
        let (x_dot, a_dot) = tangents;
        Self::__jvp(x, x_dot, a, a_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut x: f64, x_dot: f64, a: &[f64], a_dot: &[f64]) -> (f64, f64) {
        let t1 = a.iter().map(|x| x * x).sum::<f64>() > 1.0;
        let (sum, sum_dot) = if t1 {
            (x * x, x_dot * x + x_dot * x)
        } else {
            (3.0 * x, x_dot * 3.0)
        };
        let len = a.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            assert!(
                a.iter().all(| a | * a < a[k] + 100.0), "{a:?} {v}", a = a, v = (& a[k])
            );
            let t2 = a.windows(2).map(|a| a[0] * a[k]).sum::<f64>() > 1.0;
            if t2 {
                let t3 = a[k];
                let t3_dot = a_dot[k];
                sum_1 += t3 * t3;
                sum_1_dot += t3_dot * t3 + t3_dot * t3;
            }
        }
        (sum_1, sum_1_dot)
    }
}

/// The derivatives of the function `compared`.
pub enum compared {}
impl compared {
    /// The result of `compared` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        mut x: f64,
        mut y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let mut is_near = ::core::convert::identity::<
            bool,
        >(relative_eq!(x, y, epsilon = 0.1));
        let t1 = is_near
            || ::core::convert::identity::<
                bool,
            >(relative_eq!(x, 2.0 * y, epsilon = 0.1));
        let out = if t1 { x * y } else { x - y * y };
        (
            out,
            move |d_out: f64| {
                let (d_x, d_y) = if t1 {
                    (d_out * y, d_out * x)
                } else {
                    (d_out, -2.0 * (d_out * y))
                };
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
    /// The gradient of `compared`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `compared` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `compared`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `compared` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64), tangents: (f64, f64)) -> (f64, f64) {
        let (x, y) = args;
        let (x_dot, y_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(mut x: f64, x_dot: f64, mut y: f64, y_dot: f64) -> (f64, f64) {
        let mut is_near = ::core::convert::identity::<
            bool,
        >(relative_eq!(x, y, epsilon = 0.1));
        let t1 = is_near
            || ::core::convert::identity::<
                bool,
            >(relative_eq!(x, 2.0 * y, epsilon = 0.1));
        let (out, out_dot) = if t1 {
            (x * y, x_dot * y + y_dot * x)
        } else {
            (x - y * y, x_dot - (y_dot * y + y_dot * y))
        };
        (out, out_dot)
    }
}

/// The derivatives of the function `starts_plain`.
pub enum starts_plain {}
impl starts_plain {
    /// The result of `starts_plain` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, numbers: &Numbers) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, numbers);
        (
            out,
            move |d_out: f64| {
                let (d_x,) = pullback(d_out, numbers, &mut ());
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        numbers: &Numbers,
    ) -> (f64, impl ::core::ops::Fn(f64, &Numbers, &mut ()) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_grown = ::chainrule::__private::Vec::<f64>::with_capacity(64);
        let product = numbers.start;
        let t1 = numbers.steps;
        let len = (::core::cmp::max(0, t1) as usize);
        let mut saved_product: ::chainrule::__private::Vec<f64> = ::chainrule::__private::vec![
            0.0; len
        ];
        let mut product_1 = product;
        for k in 0..t1 {
            let at = k as usize;
            saved_product[at] = product_1;
            product_1 *= x;
        }
        let t2 = x > 0.5;
        let chosen = if t2 { numbers.start } else { x };
        let sum = numbers.start;
        let t3 = x > 0.1;
        let sum_1 = if t3 { sum + x } else { sum };
        let best = numbers.weights[0];
        let t4 = numbers.weights.len();
        let mut saved_t5 = ::chainrule::__private::vec![false; t4];
        let mut best_1 = best;
        for k_1 in 1..t4 {
            let t6 = numbers.weights[k_1] * x > best_1;
            if t6 {
                best_1 = numbers.weights[k_1] * x;
            }
            saved_t5[k_1] = t6;
        }
        let grown = numbers.weights[0];
        let mut grown_1 = grown;
        let mut trips = 0usize;
        while grown_1 < 2.0 {
            ::chainrule::__private::push(&mut saved_grown, grown_1);
            trips += 1;
            grown_1 += x * grown_1;
        }
        let t7 = product_1 * chosen;
        let t8 = t7 * sum_1;
        let t9 = t8 * best_1;
        let out = t9 * grown_1;
        (
            out,
            move |d_out: f64, numbers: &Numbers, _: &mut ()| {
                let mut saved_grown_at = saved_grown.len();
                let d_t9 = d_out * grown_1;
                let d_t8 = d_t9 * best_1;
                let d_t7 = d_t8 * sum_1;
                let d_sum_1 = d_t8 * t7;
                let d_chosen = d_t7 * product_1;
                let mut t10 = d_out * t9;
                let mut d_x = 0.0;
                let t11 = numbers.steps;
                let t12 = numbers.weights.len();
                let d_best_1 = d_t9 * t8;
                let d_product_1 = d_t7 * chosen;
                for _ in 0..trips {
                    saved_grown_at -= 1;
                    let grown_1_1 = saved_grown[saved_grown_at];
                    let d_x_1 = t10 * grown_1_1;
                    t10 += t10 * x;
                    d_x += d_x_1;
                }
                let mut d_best_1_1 = d_best_1;
                let mut d_x_2 = 0.0;
                for k_1 in (1..t12).rev() {
                    let d_x_4 = if saved_t5[k_1] {
                        let d_x_3 = d_best_1_1 * numbers.weights[k_1];
                        d_best_1_1 = 0.0;
                        d_x_3
                    } else {
                        0.0
                    };
                    d_x_2 += d_x_4;
                }
                let t13 = if t3 { d_sum_1 } else { 0.0 };
                let t14 = if t2 { 0.0 } else { d_chosen };
                let mut d_product_1_1 = d_product_1;
                let mut d_x_5 = 0.0;
                for k in (0..t11).rev() {
                    let at_1 = k as usize;
                    let product_1_1 = saved_product[at_1];
                    let d_x_6 = d_product_1_1 * product_1_1;
                    d_product_1_1 *= x;
                    d_x_5 += d_x_6;
                }
                let d_x_7 = d_x + d_x_2 + t13 + t14 + d_x_5;
                (d_x_7,)
            },
        )
    }
    /// The gradient of `starts_plain`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, numbers: &Numbers) -> f64 {
        let (_, pullback) = Self::__vjp(x, numbers);
        let (d_x,) = pullback(1.0, numbers, &mut ());
        d_x
    }
    /// The value of `starts_plain` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, numbers: &Numbers) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, numbers);
        let (d_x,) = pullback(1.0, numbers, &mut ());
        (value, d_x)
    }
    /// The value of `starts_plain`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, numbers: &Numbers, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, numbers);
        let (d_x_added,) = pullback(1.0, numbers, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `starts_plain` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, &Numbers), tangents: f64) -> (f64, f64) {
        let (x, numbers) = args;
        let x_dot = tangents;
        let numbers_dot = ();
        Self::__jvp(x, x_dot, numbers, &numbers_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        numbers: &Numbers,
        numbers_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let product = numbers.start;
        let mut product_1 = product;
        let mut product_1_dot = 0.0;
        for k in 0..numbers.steps {
            (product_1, product_1_dot) = (
                product_1 * x,
                product_1_dot * x + x_dot * product_1,
            );
        }
        let (chosen, chosen_dot) = if x > 0.5 {
            (numbers.start, 0.0)
        } else {
            (x, x_dot)
        };
        let sum = numbers.start;
        let (sum_1, sum_1_dot) = if x > 0.1 { (sum + x, x_dot) } else { (sum, 0.0) };
        let best = numbers.weights[0];
        let mut best_1 = best;
        let mut best_1_dot = 0.0;
        for k_1 in 1..numbers.weights.len() {
            if numbers.weights[k_1] * x > best_1 {
                let t1 = numbers.weights[k_1];
                best_1 = t1 * x;
                best_1_dot = x_dot * t1;
            }
        }
        let grown = numbers.weights[0];
        let mut grown_1 = grown;
        let mut grown_1_dot = 0.0;
        while grown_1 < 2.0 {
            (grown_1, grown_1_dot) = (
                grown_1 + x * grown_1,
                grown_1_dot + (x_dot * grown_1 + grown_1_dot * x),
            );
        }
        let t2 = product_1 * chosen;
        let t3 = t2 * sum_1;
        let t4 = t3 * best_1;
        let out = t4 * grown_1;
        let out_dot = (((product_1_dot * chosen + chosen_dot * product_1) * sum_1
            + sum_1_dot * t2) * best_1 + best_1_dot * t3) * grown_1 + grown_1_dot * t4;
        (out, out_dot)
    }
}

/// The derivatives of the function `fields_of_both`.
pub enum fields_of_both {}
impl fields_of_both {
    /// The result of `fields_of_both` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        p: &super::structs::Vec2,
        x: f64,
        numbers: &Numbers,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__vjp(p, x, numbers);
        (
            out,
            move |d_out: f64| {
                let mut d_p = ::chainrule::__private::zeros_like(p);
                let (d_x,) = pullback(d_out, p, &mut d_p, numbers, &mut ());
                (d_p, d_x)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        p: &super::structs::Vec2,
        x: f64,
        numbers: &Numbers,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &super::structs::Vec2,
            &mut <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
            &Numbers,
            &mut (),
        ) -> (f64,) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut saved_sum = ::chainrule::__private::Vec::with_capacity(64);
        let t1 = p.x;
        let t2 = t1 * numbers.start;
        let t3 = p.y;
        let t4 = numbers.start / t3;
        let sum = t2 - t4;
        let t5 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&numbers.weights),
                )
                .list()
        };
        let len = t5.len();
        let mut sum_1 = sum;
        for k in 0..len {
            let w = t5.at(k);
            ::chainrule::__private::push(&mut saved_sum, sum_1);
            sum_1 = sum_1 * w + p.y / numbers.start - w * p.x + x * numbers.start;
        }
        let t6 = sum_1 * sum_1;
        let out = t6 * x;
        (
            out,
            move |
                d_out: f64,
                p: &super::structs::Vec2,
                d_p: &mut <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
                numbers: &Numbers,
                _: &mut ()|
            {
                let mut saved_sum_at = saved_sum.len();
                let t7 = {
                    use ::chainrule::__private::List as _;
                    ::chainrule::__private::Walk(
                            ::core::iter::IntoIterator::into_iter(&numbers.weights),
                        )
                        .list()
                };
                let len = t7.len();
                let (d_t6, t8) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &x,
                    &out,
                    d_out,
                );
                let (t9, t10) = ::chainrule::__private::mul_pullback(
                    &sum_1,
                    &sum_1,
                    &t6,
                    d_t6,
                );
                let mut d_sum_1 = ::chainrule::__private::plus(t9, t10);
                let mut d_x = 0.0;
                let t11 = numbers.start;
                let t12 = numbers.start;
                for k in (0..len).rev() {
                    saved_sum_at -= 1;
                    let sum_1_1 = &saved_sum[saved_sum_at];
                    let w = t7.at(k);
                    let t13 = *sum_1_1 * w;
                    let t14 = p.y;
                    let t15 = numbers.start;
                    let t16 = t14 / t15;
                    let t17 = t13 + t16;
                    let t18 = p.x;
                    let t19 = w * t18;
                    let t20 = t17 - t19;
                    let t21 = numbers.start;
                    let t22 = x * t21;
                    let sum_2 = t20 + t22;
                    let (d_t23, d_t24) = ::chainrule::__private::add_pullback(
                        &t20,
                        &t22,
                        &sum_2,
                        d_sum_1,
                    );
                    let d_x_1 = d_t24 * t21;
                    let (d_t25, d_t26) = ::chainrule::__private::sub_pullback(
                        &t17,
                        &t19,
                        &t20,
                        d_t23,
                    );
                    let (_, d_t27) = ::chainrule::__private::mul_pullback(
                        w,
                        &t18,
                        &t19,
                        d_t26,
                    );
                    ::chainrule::__private::add_part(&mut d_p.x, &d_t27);
                    let (d_t28, d_t29) = ::chainrule::__private::add_pullback(
                        &t13,
                        &t16,
                        &t17,
                        d_t25,
                    );
                    let (d_t30, _) = ::chainrule::__private::div_pullback(
                        &t14,
                        &t15,
                        &t16,
                        d_t29,
                    );
                    ::chainrule::__private::add_part(&mut d_p.y, &d_t30);
                    let (d_sum_1_1, _) = ::chainrule::__private::mul_pullback(
                        sum_1_1,
                        w,
                        &t13,
                        d_t28,
                    );
                    d_sum_1 = d_sum_1_1;
                    d_x += d_x_1;
                }
                let (d_t2, d_t4) = ::chainrule::__private::sub_pullback(
                    &t2,
                    &t4,
                    &sum,
                    d_sum_1,
                );
                let (_, d_t3) = ::chainrule::__private::div_pullback(
                    &t12,
                    &t3,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_p.y, &d_t3);
                let (d_t1, _) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &t11,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(&mut d_p.x, &d_t1);
                let d_x_2 = t8 + d_x;
                (d_x_2,)
            },
        )
    }
    /// The gradient of `fields_of_both`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        p: &super::structs::Vec2,
        x: f64,
        numbers: &Numbers,
    ) -> (<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__vjp(p, x, numbers);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        let (d_x,) = pullback(1.0, p, &mut d_p, numbers, &mut ());
        (d_p, d_x)
    }
    /// The value of `fields_of_both` and its gradient.
    #[inline]
    pub fn value_and_grad(
        p: &super::structs::Vec2,
        x: f64,
        numbers: &Numbers,
    ) -> (f64, (<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__vjp(p, x, numbers);
        let mut d_p = ::chainrule::__private::zeros_like(p);
        let (d_x,) = pullback(1.0, p, &mut d_p, numbers, &mut ());
        (value, (d_p, d_x))
    }
    /// The value of `fields_of_both`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        p: &super::structs::Vec2,
        x: f64,
        numbers: &Numbers,
        d_p: &mut <super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
        d_x: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(p, x, numbers);
        let (d_x_added,) = pullback(1.0, p, d_p, numbers, &mut ());
        *d_x += d_x_added;
        value
    }
    /// The result of `fields_of_both` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&super::structs::Vec2, f64, &Numbers),
        tangents: (&<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let (p, x, numbers) = args;
        let (p_dot, x_dot) = tangents;
        let numbers_dot = ();
        Self::__jvp(p, p_dot, x, x_dot, numbers, &numbers_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        p: &super::structs::Vec2,
        p_dot: &<super::structs::Vec2 as ::chainrule::Differentiable>::Tangent,
        x: f64,
        x_dot: f64,
        numbers: &Numbers,
        numbers_dot: &impl ?::core::marker::Sized,
    ) -> (f64, f64) {
        let t1 = p.x;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &p_dot.x);
        let t2 = numbers.start;
        let t3 = t1 * t2;
        let t2_dot = ::chainrule::__zeros_of!(& t2);
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &t2,
            &t3,
            &t1_dot,
            &t2_dot,
        );
        let t4 = numbers.start;
        let t5 = p.y;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &p_dot.y);
        let t6 = t4 / t5;
        let t4_dot = ::chainrule::__zeros_of!(& t4);
        let t6_dot = ::chainrule::__private::div_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let sum = t3 - t6;
        let sum_dot = ::chainrule::__private::sub_pushforward(
            &t3,
            &t6,
            &sum,
            &t3_dot,
            &t6_dot,
        );
        let t7 = {
            use ::chainrule::__private::List as _;
            ::chainrule::__private::Walk(
                    ::core::iter::IntoIterator::into_iter(&numbers.weights),
                )
                .list()
        };
        let len = t7.len();
        let mut sum_1 = sum;
        let mut sum_1_dot = sum_dot;
        for k in 0..len {
            let w = t7.at(k);
            let t8 = sum_1 * w;
            let w_dot = ::chainrule::__zeros_of!(& w);
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &sum_1,
                w,
                &t8,
                &sum_1_dot,
                &w_dot,
            );
            let t9 = p.y;
            let mut t9_dot = ::chainrule::__zeros_of!(& t9);
            ::chainrule::__private::read_part(&mut t9_dot, &p_dot.y);
            let t10 = numbers.start;
            let t11 = t9 / t10;
            let t10_dot = ::chainrule::__zeros_of!(& t10);
            let t11_dot = ::chainrule::__private::div_pushforward(
                &t9,
                &t10,
                &t11,
                &t9_dot,
                &t10_dot,
            );
            let t12 = t8 + t11;
            let t12_dot = ::chainrule::__private::add_pushforward(
                &t8,
                &t11,
                &t12,
                &t8_dot,
                &t11_dot,
            );
            let t13 = p.x;
            let mut t13_dot = ::chainrule::__zeros_of!(& t13);
            ::chainrule::__private::read_part(&mut t13_dot, &p_dot.x);
            let t14 = w * t13;
            let w_dot_1 = ::chainrule::__zeros_of!(& w);
            let t14_dot = ::chainrule::__private::mul_pushforward(
                w,
                &t13,
                &t14,
                &w_dot_1,
                &t13_dot,
            );
            let t15 = t12 - t14;
            let t15_dot = ::chainrule::__private::sub_pushforward(
                &t12,
                &t14,
                &t15,
                &t12_dot,
                &t14_dot,
            );
            let t16 = numbers.start;
            let t17 = x * t16;
            let sum_2 = t15 + t17;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &t15,
                &t17,
                &sum_2,
                &t15_dot,
                &(x_dot * t16),
            );
            sum_1 = sum_2;
            sum_1_dot = sum_2_dot;
        }
        let t18 = sum_1 * sum_1;
        let t18_dot = ::chainrule::__private::strong_mul_pushforward(
            &sum_1,
            &sum_1,
            &t18,
            &sum_1_dot,
            &sum_1_dot,
        );
        let out = t18 * x;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t18,
            &x,
            &out,
            &t18_dot,
            &x_dot,
        );
        (out, out_dot)
    }
}

