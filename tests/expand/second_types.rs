const _: () = {
    /** The derivatives of the function `add`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let mut d_other = zeros_1.clone();
 let d_out_1 = d_out;
 let d_t6 = d_out_1.ln;
 let d_t5 = zero_mul(d_t6, 1.0 / t5);
 let d_t3 = d_t5 * t4;
 add_part(&mut d_other.ln, &d_t3);
 let d_t1 = d_t5 * t2;
 add_part(&mut d_this.ln, &d_t1);
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
            this: Log,
            other: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let mut t1 = this.ln;
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.exp();
            let mut t3 = other.ln;
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t3.exp();
            let t5 = t2 + t4;
            let out = Log { ln: t5.ln() };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_t6 = d_out_1.ln;
                    let d_t5 = ::chainrule::__private::zero_mul(d_t6, 1.0 / t5);
                    let d_t3 = d_t5 * t4;
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t3);
                    let d_t1 = d_t5 * t2;
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    (d_this, d_other)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
            other: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `add`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Log,
            other: Log,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `add` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
            other: Log,
        ) -> (
            Log,
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ),
            )
        }
        /// The value of `add`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            other: Log,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Log, Log),
            tangents: (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other: Log,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.exp();
            let mut t3 = other.ln;
            let mut t3_dot = ::chainrule::__private::zeros_like(&t3);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.ln);
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t3.exp();
            let t5 = t2 + t4;
            let out = Log { ln: t5.ln() };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &::chainrule::__private::zero_mul(t1_dot * t2 + t3_dot * t4, 1.0 / t5),
            );
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other: Log,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.exp();
            let t2_dot = t1_dot * t2;
            let mut t3 = other.ln;
            let mut t3_dot = ::chainrule::__private::zeros_like(&t3);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.ln);
            ::chainrule::__private::assert_scalar(&t3);
            let t4 = t3.exp();
            let t4_dot = t3_dot * t4;
            let t5 = t2 + t4;
            let t5_dot = t2_dot + t4_dot;
            let out = Log { ln: t5.ln() };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &::chainrule::__private::zero_mul(t5_dot, 1.0 / t5),
            );
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let mut d_other_dot = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t6 = d_out_1.ln;
                    let mut d_t7_dot = ::chainrule::__private::zeros_like(&d_t6);
                    ::chainrule::__private::read_part(&mut d_t7_dot, &d_out_dot_1.ln);
                    let t8 = 1.0 / t5;
                    let d_t5 = ::chainrule::__private::zero_mul(d_t6, t8);
                    let d_t5_dot = ::chainrule::__private::zero_mul(d_t7_dot, t8)
                        + ::chainrule::__private::strong_mul(
                            -::chainrule::__private::zero_mul(t5_dot, t8 * t8),
                            d_t6,
                        );
                    let d_t3 = d_t5 * t4;
                    let d_t3_dot = ::chainrule::__private::strong_mul(d_t5_dot, t4)
                        + ::chainrule::__private::zero_mul(t4_dot, d_t5);
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t3);
                    ::chainrule::__private::add_part(&mut d_other_dot.ln, &d_t3_dot);
                    let d_t1 = d_t5 * t2;
                    let d_t1_dot = ::chainrule::__private::strong_mul(d_t5_dot, t2)
                        + ::chainrule::__private::zero_mul(t2_dot, d_t5);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    (d_this, d_this_dot, d_other, d_other_dot)
                },
            )
        }
        /// The gradient of `add`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            other: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let ((value, value_dot), pullback) = Self::__vjp_jvp(
                this,
                this_dot,
                other,
                other_dot,
            );
            let (d_this, d_this_dot, d_other, d_other_dot) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            ((d_this, d_other), (d_this_dot, d_other_dot))
        }
        /// The Hessian of `add`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log, other: Log) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
            for<'hessian> Log: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let d_other = ::chainrule::__private::zeros_like(&other);
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, (d_this_product, d_other_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&other),
                    ::core::clone::Clone::clone(&unit),
                    ::core::clone::Clone::clone(&d_other),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_other_product, &mut column);
                columns.push(column);
            }
            for at in 0..::chainrule::__private::components::<Log>(&d_other) {
                let unit = ::chainrule::__private::unit::<Log>(&d_other, at);
                let (_, (d_this_product, d_other_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&other),
                    ::core::clone::Clone::clone(&d_this),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_other_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for add {}
    ::chainrule::__private::not_generated! {
        add : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::AddRule<Log> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Log,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ) {
            add::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Log,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
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
    impl ::chainrule::__private::AddCurvature<Log> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &Log,
                &<Self as ::chainrule::__private::AddRule<Log>>::Out,
                &<Self as ::chainrule::__private::AddRule<Log>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::AddRule<Log>>::LhsTangent,
                &<Self as ::chainrule::__private::AddRule<Log>>::RhsTangent,
                &<Self as ::chainrule::__private::AddRule<Log>>::OutTangent,
                &<Self as ::chainrule::__private::AddRule<Log>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::AddRule<Log>>::LhsTangent,
            <Self as ::chainrule::__private::AddRule<Log>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = add::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
};

const _: () = {
    /** The derivatives of the function `sub`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t3 = d_out_1.ln.clone();
 let (d_t1, d_t2) = sub_pullback(&t1, &t2, &t3, d_t3);
 let t4 = d_t2 * by;
 add_part(&mut d_this.ln, &d_t1);
 let d_by = t4 + t4;
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
    enum sub {}
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
    impl sub {
        /// The result of `sub` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Log,
            by: f64,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.ln;
            let t2 = by * by;
            let t3 = t1 - t2;
            let out = Log { ln: t3 };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.ln.clone();
                    let (d_t1, d_t2) = ::chainrule::__private::sub_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t3,
                    );
                    let t4 = d_t2 * by;
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    let d_by = t4 + t4;
                    (d_this, d_by)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
            by: f64,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(this, by)
        }
        /// The gradient of `sub`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Log,
            by: f64,
        ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64)
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, by);
            pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `sub` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
            by: f64,
        ) -> (Log, (<Log as ::chainrule::Differentiable>::Tangent, f64))
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, by);
            (
                value,
                pullback(
                    <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ),
            )
        }
        /// The value of `sub`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            by: f64,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
            d_by: &mut f64,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, by);
            let (d_this_added, d_by_added) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            *d_by += d_by_added;
            value
        }
        /// The result of `sub` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Log, f64),
            tangents: (<Log as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__jvp(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let t2 = by * by;
            let t3 = t1 - t2;
            let t3_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &(by_dot * by + by_dot * by),
            );
            let out = Log { ln: t3 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &t3_dot);
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    f64,
                    f64,
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let t2 = by * by;
            let t2_dot = by_dot * by + by_dot * by;
            let t3 = t1 - t2;
            let t3_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t3_dot_1 = t3_dot.clone();
            let out = Log { ln: t3 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &t3_dot_1);
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t3 = d_out_1.ln.clone();
                    let mut d_t3_dot = d_t3.clone();
                    ::chainrule::__private::set_zero(&mut d_t3_dot);
                    ::chainrule::__private::read_part(&mut d_t3_dot, &d_out_dot_1.ln);
                    let (d_t1_dot, d_t2_dot) = ::chainrule::__private::sub_pullback_pushforward(
                        &t1,
                        &t2,
                        &t3,
                        &d_t3,
                        &t1_dot,
                        &t2_dot,
                        &t3_dot,
                        &d_t3_dot,
                    );
                    let (d_t1, d_t2) = ::chainrule::__private::sub_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t3,
                    );
                    let t4 = d_t2 * by;
                    let t5_dot = d_t2_dot * by + by_dot * d_t2;
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    let d_by = t4 + t4;
                    (d_this, d_this_dot, d_by, t5_dot + t5_dot)
                },
            )
        }
        /// The gradient of `sub`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            by: f64,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by_dot: f64,
        ) -> (
            (<Log as ::chainrule::Differentiable>::Tangent, f64),
            (<Log as ::chainrule::Differentiable>::Tangent, f64),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let ((value, value_dot), pullback) = Self::__vjp_jvp(
                this,
                this_dot,
                by,
                by_dot,
            );
            let (d_this, d_this_dot, d_by, d_by_dot) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            ((d_this, d_by), (d_this_dot, d_by_dot))
        }
        /// The Hessian of `sub`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log, by: f64) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let d_by = 0.0;
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, (d_this_product, d_by_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&by),
                    ::core::clone::Clone::clone(&unit),
                    ::core::clone::Clone::clone(&d_by),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    f64,
                >(&d_by_product, &mut column);
                columns.push(column);
            }
            for at in 0..::chainrule::__private::components::<f64>(&d_by) {
                let unit = ::chainrule::__private::unit::<f64>(&d_by, at);
                let (_, (d_this_product, d_by_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&by),
                    ::core::clone::Clone::clone(&d_this),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    f64,
                >(&d_by_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for sub {}
    ::chainrule::__private::not_generated! {
        sub : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::SubRule<f64> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            sub::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
            sub::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::SubCurvature<f64> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &f64,
                &<Self as ::chainrule::__private::SubRule<f64>>::Out,
                &<Self as ::chainrule::__private::SubRule<f64>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::SubRule<f64>>::LhsTangent,
                &<Self as ::chainrule::__private::SubRule<f64>>::RhsTangent,
                &<Self as ::chainrule::__private::SubRule<f64>>::OutTangent,
                &<Self as ::chainrule::__private::SubRule<f64>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::SubRule<f64>>::LhsTangent,
            <Self as ::chainrule::__private::SubRule<f64>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = sub::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
};

const _: () = {
    /** The derivatives of the function `mul`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let mut d_other = zeros_1.clone();
 let d_out_1 = d_out;
 let d_t5 = d_out_1.ln.clone();
 let (d_t1, d_t4) = add_pullback(&t1, &t4, &t5, d_t5);
 let (d_t2, d_t3) = mul_pullback(&t2, &t3, &t4, d_t4);
 add_part(&mut d_other.ln, &d_t3);
 add_part(&mut d_other.ln, &d_t2);
 add_part(&mut d_this.ln, &d_t1);
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
            this: Log,
            other: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let t1 = this.ln;
            let t2 = other.ln;
            let t3 = other.ln;
            let t4 = t2 * t3;
            let t5 = t1 + t4;
            let out = Log { ln: t5 };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_t5 = d_out_1.ln.clone();
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
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t3);
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t2);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    (d_this, d_other)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
            other: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `mul`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Log,
            other: Log,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `mul` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
            other: Log,
        ) -> (
            Log,
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ),
            )
        }
        /// The value of `mul`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            other: Log,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Log, Log),
            tangents: (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other: Log,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let t2 = other.ln;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.ln);
            let t3 = other.ln;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.ln);
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
            let out = Log { ln: t5 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &t5_dot);
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other: Log,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let zeros_1 = ::chainrule::__private::zeros_like(&other);
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let t2 = other.ln;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.ln);
            let t3 = other.ln;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &other_dot.ln);
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
            let t5_dot_1 = t5_dot.clone();
            let out = Log { ln: t5 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &t5_dot_1);
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let mut d_other = zeros_1.clone();
                    let mut d_other_dot = zeros_1.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t5 = d_out_1.ln.clone();
                    let mut d_t5_dot = d_t5.clone();
                    ::chainrule::__private::set_zero(&mut d_t5_dot);
                    ::chainrule::__private::read_part(&mut d_t5_dot, &d_out_dot_1.ln);
                    let (d_t1_dot, d_t4_dot) = ::chainrule::__private::add_pullback_pushforward(
                        &t1,
                        &t4,
                        &t5,
                        &d_t5,
                        &t1_dot,
                        &t4_dot,
                        &t5_dot,
                        &d_t5_dot,
                    );
                    let (d_t1, d_t4) = ::chainrule::__private::add_pullback(
                        &t1,
                        &t4,
                        &t5,
                        d_t5,
                    );
                    let (d_t2_dot, d_t3_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &t2,
                        &t3,
                        &t4,
                        &d_t4,
                        &t2_dot,
                        &t3_dot,
                        &t4_dot,
                        &d_t4_dot,
                    );
                    let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                        &t2,
                        &t3,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t3);
                    ::chainrule::__private::add_part(&mut d_other_dot.ln, &d_t3_dot);
                    ::chainrule::__private::add_part(&mut d_other.ln, &d_t2);
                    ::chainrule::__private::add_part(&mut d_other_dot.ln, &d_t2_dot);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    (d_this, d_this_dot, d_other, d_other_dot)
                },
            )
        }
        /// The gradient of `mul`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            other: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            other_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let ((value, value_dot), pullback) = Self::__vjp_jvp(
                this,
                this_dot,
                other,
                other_dot,
            );
            let (d_this, d_this_dot, d_other, d_other_dot) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            ((d_this, d_other), (d_this_dot, d_other_dot))
        }
        /// The Hessian of `mul`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log, other: Log) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
            for<'hessian> Log: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let d_other = ::chainrule::__private::zeros_like(&other);
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, (d_this_product, d_other_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&other),
                    ::core::clone::Clone::clone(&unit),
                    ::core::clone::Clone::clone(&d_other),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_other_product, &mut column);
                columns.push(column);
            }
            for at in 0..::chainrule::__private::components::<Log>(&d_other) {
                let unit = ::chainrule::__private::unit::<Log>(&d_other, at);
                let (_, (d_this_product, d_other_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&other),
                    ::core::clone::Clone::clone(&d_this),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_other_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for mul {}
    ::chainrule::__private::not_generated! {
        mul : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::MulRule<Log> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Log,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Log,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
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
    impl ::chainrule::__private::MulCurvature<Log> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &Log,
                &<Self as ::chainrule::__private::MulRule<Log>>::Out,
                &<Self as ::chainrule::__private::MulRule<Log>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::MulRule<Log>>::LhsTangent,
                &<Self as ::chainrule::__private::MulRule<Log>>::RhsTangent,
                &<Self as ::chainrule::__private::MulRule<Log>>::OutTangent,
                &<Self as ::chainrule::__private::MulRule<Log>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::MulRule<Log>>::LhsTangent,
            <Self as ::chainrule::__private::MulRule<Log>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = mul::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::StrongMulRule<Log> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Log,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Log,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
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
    impl ::chainrule::__private::StrongMulCurvature<Log> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &Log,
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::Out,
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::LhsTangent,
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::RhsTangent,
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::OutTangent,
                &<Self as ::chainrule::__private::StrongMulRule<Log>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::StrongMulRule<Log>>::LhsTangent,
            <Self as ::chainrule::__private::StrongMulRule<Log>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = mul::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
};

const _: () = {
    /** The derivatives of the function `div`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t3 = d_out_1.ln;
 let d_t4 = zero_mul(d_t3, 1.0 / t2);
 let d_t1 = d_t4 * (2.0 * t1);
 add_part(&mut d_this.ln, &d_t1);
 (d_this, ())
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
    enum div {}
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
    impl div {
        /// The result of `div` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Log,
            n: usize,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> <Log as ::chainrule::Differentiable>::Tangent,
        ) {
            let (out, pullback) = Self::__vjp(this, n);
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let (d_this, _) = pullback(d_out);
                    d_this
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
            n: usize,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent, ()) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let mut t1 = this.ln;
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = n as f64;
            let out = Log { ln: t1.powi(2) / t2 };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.ln;
                    let d_t4 = ::chainrule::__private::zero_mul(d_t3, 1.0 / t2);
                    let d_t1 = d_t4 * (2.0 * t1);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    (d_this, ())
                },
            )
        }
        /// The gradient of `div`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Log,
            n: usize,
        ) -> <Log as ::chainrule::Differentiable>::Tangent
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::__vjp(this, n);
            let (d_this, _) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            d_this
        }
        /// The value of `div` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
            n: usize,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent)
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, n);
            let (d_this, _) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            (value, d_this)
        }
        /// The value of `div`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            n: usize,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, n);
            let (d_this_added, _) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            value
        }
        /// The result of `div` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Log, usize),
            tangents: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let (this, n) = args;
            let this_dot = tangents;
            let n_dot = ();
            Self::__jvp(this, this_dot, n, n_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            n: usize,
            n_dot: impl ::core::marker::Sized,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = n as f64;
            let out = Log { ln: t1.powi(2) / t2 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &::chainrule::__private::strong_mul(t1_dot * (2.0 * t1), 1.0 / t2),
            );
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            n: usize,
            n_dot: (),
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    (),
                    (),
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = n as f64;
            let out = Log { ln: t1.powi(2) / t2 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &::chainrule::__private::strong_mul(t1_dot * (2.0 * t1), 1.0 / t2),
            );
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t3 = d_out_1.ln;
                    let mut d_t4_dot = 0.0;
                    ::chainrule::__private::read_part(&mut d_t4_dot, &d_out_dot_1.ln);
                    let t5 = 1.0 / t2;
                    let d_t6 = ::chainrule::__private::zero_mul(d_t3, t5);
                    let d_t7_dot = ::chainrule::__private::zero_mul(d_t4_dot, t5);
                    let t8 = 2.0 * t1;
                    let d_t1 = d_t6 * t8;
                    let d_t1_dot = ::chainrule::__private::strong_mul(d_t7_dot, t8)
                        + ::chainrule::__private::zero_mul(t1_dot * 2.0, d_t6);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    (d_this, d_this_dot, (), ())
                },
            )
        }
        /// The gradient of `div`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            n: usize,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let n_dot = ();
            let ((value, value_dot), pullback) = Self::__vjp_jvp(
                this,
                this_dot,
                n,
                n_dot,
            );
            let (d_this, d_this_dot, _, _) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            (d_this, d_this_dot)
        }
        /// The Hessian of `div`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log, n: usize) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
            for<'hessian> usize: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, d_this_product) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&n),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for div {}
    ::chainrule::__private::not_generated! {
        div : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::DivRule<usize> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <usize as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &usize,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <usize as ::chainrule::Differentiable>::Tangent,
        ) {
            (
                div::vjp(
                        ::core::clone::Clone::clone(self),
                        ::core::clone::Clone::clone(rhs),
                    )
                    .1(d_out),
                (),
            )
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &usize,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<usize as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
            div::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::DivCurvature<usize> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &usize,
                &<Self as ::chainrule::__private::DivRule<usize>>::Out,
                &<Self as ::chainrule::__private::DivRule<usize>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::DivRule<usize>>::LhsTangent,
                &<Self as ::chainrule::__private::DivRule<usize>>::RhsTangent,
                &<Self as ::chainrule::__private::DivRule<usize>>::OutTangent,
                &<Self as ::chainrule::__private::DivRule<usize>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::DivRule<usize>>::LhsTangent,
            <Self as ::chainrule::__private::DivRule<usize>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = div::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
};

const _: () = {
    /** The derivatives of the function `rem`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t3 = d_out_1.ln;
 let d_t2 = d_t3 * by;
 let d_by = d_t3 * t2;
 let d_t1 = d_t2 * t1.cos();
 add_part(&mut d_this.ln, &d_t1);
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
    enum rem {}
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
    impl rem {
        /// The result of `rem` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: Log,
            by: f64,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let mut t1 = this.ln;
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.sin();
            let out = Log { ln: t2 * by };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.ln;
                    let d_t2 = d_t3 * by;
                    let d_by = d_t3 * t2;
                    let d_t1 = d_t2 * t1.cos();
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    (d_this, d_by)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
            by: f64,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(this, by)
        }
        /// The gradient of `rem`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Log,
            by: f64,
        ) -> (<Log as ::chainrule::Differentiable>::Tangent, f64)
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, by);
            pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `rem` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
            by: f64,
        ) -> (Log, (<Log as ::chainrule::Differentiable>::Tangent, f64))
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, by);
            (
                value,
                pullback(
                    <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ),
            )
        }
        /// The value of `rem`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            by: f64,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
            d_by: &mut f64,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, by);
            let (d_this_added, d_by_added) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            *d_by += d_by_added;
            value
        }
        /// The result of `rem` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Log, f64),
            tangents: (<Log as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let (this, by) = args;
            let (this_dot, by_dot) = tangents;
            Self::__jvp(this, this_dot, by, by_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.sin();
            let out = Log { ln: t2 * by };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &(t1_dot * t1.cos() * by + by_dot * t2),
            );
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by: f64,
            by_dot: f64,
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                    f64,
                    f64,
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let mut t1 = this.ln;
            let mut t1_dot = ::chainrule::__private::zeros_like(&t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            ::chainrule::__private::assert_scalar(&t1);
            let t2 = t1.sin();
            let t2_dot = t1_dot * t1.cos();
            let out = Log { ln: t2 * by };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(
                &mut out_dot.ln,
                &(t2_dot * by + by_dot * t2),
            );
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t3 = d_out_1.ln;
                    let mut d_t4_dot = 0.0;
                    ::chainrule::__private::read_part(&mut d_t4_dot, &d_out_dot_1.ln);
                    let d_t2 = d_t3 * by;
                    let d_t2_dot = d_t4_dot * by + by_dot * d_t3;
                    let d_by = d_t3 * t2;
                    let t5 = t1.cos();
                    let d_t1 = d_t2 * t5;
                    let d_t1_dot = d_t2_dot * t5 + -(t1_dot * t1.sin()) * d_t2;
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    (d_this, d_this_dot, d_by, d_t4_dot * t2 + t2_dot * d_t3)
                },
            )
        }
        /// The gradient of `rem`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            by: f64,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
            by_dot: f64,
        ) -> (
            (<Log as ::chainrule::Differentiable>::Tangent, f64),
            (<Log as ::chainrule::Differentiable>::Tangent, f64),
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let ((value, value_dot), pullback) = Self::__vjp_jvp(
                this,
                this_dot,
                by,
                by_dot,
            );
            let (d_this, d_this_dot, d_by, d_by_dot) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            ((d_this, d_by), (d_this_dot, d_by_dot))
        }
        /// The Hessian of `rem`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log, by: f64) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let d_by = 0.0;
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, (d_this_product, d_by_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&by),
                    ::core::clone::Clone::clone(&unit),
                    ::core::clone::Clone::clone(&d_by),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    f64,
                >(&d_by_product, &mut column);
                columns.push(column);
            }
            for at in 0..::chainrule::__private::components::<f64>(&d_by) {
                let unit = ::chainrule::__private::unit::<f64>(&d_by, at);
                let (_, (d_this_product, d_by_product)) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&by),
                    ::core::clone::Clone::clone(&d_this),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                ::chainrule::__private::append_components::<
                    f64,
                >(&d_by_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for rem {}
    ::chainrule::__private::not_generated! {
        rem : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::RemRule<f64> for Log {
        type Out = Log;
        type OutTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Log as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            rem::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Log,
            lhs_dot: &<Log as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
            rem::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::RemCurvature<f64> for Log {
        #[inline]
        fn pullback_pushforward(
            (
                lhs,
                rhs,
                _,
                d_out,
            ): (
                &Self,
                &f64,
                &<Self as ::chainrule::__private::RemRule<f64>>::Out,
                &<Self as ::chainrule::__private::RemRule<f64>>::OutTangent,
            ),
            (
                lhs_dot,
                rhs_dot,
                _,
                d_out_dot,
            ): (
                &<Self as ::chainrule::__private::RemRule<f64>>::LhsTangent,
                &<Self as ::chainrule::__private::RemRule<f64>>::RhsTangent,
                &<Self as ::chainrule::__private::RemRule<f64>>::OutTangent,
                &<Self as ::chainrule::__private::RemRule<f64>>::OutTangent,
            ),
        ) -> (
            <Self as ::chainrule::__private::RemRule<f64>>::LhsTangent,
            <Self as ::chainrule::__private::RemRule<f64>>::RhsTangent,
        ) {
            let (_, d_lhs_dot, _, d_rhs_dot) = rem::__vjp_jvp(
                    ::core::clone::Clone::clone(lhs),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1((
                ::core::clone::Clone::clone(d_out),
                ::core::clone::Clone::clone(d_out_dot),
            ));
            (d_lhs_dot, d_rhs_dot)
        }
    }
};

const _: () = {
    /** The derivatives of the function `neg`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_this = zeros.clone();
 let d_out_1 = d_out;
 let d_t3 = d_out_1.ln;
 let d_t2 = d_t3 * t3;
 let d_t1 = neg_pullback(&t1, &t2, d_t2);
 add_part(&mut d_this.ln, &d_t1);
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
            this: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> <Log as ::chainrule::Differentiable>::Tangent,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.ln;
            let mut t2 = -t1;
            ::chainrule::__private::assert_scalar(&t2);
            let t3 = t2.exp();
            let out = Log { ln: t3 };
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t3 = d_out_1.ln;
                    let d_t2 = d_t3 * t3;
                    let d_t1 = ::chainrule::__private::neg_pullback(&t1, &t2, d_t2);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    d_this
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Log,
        ) -> (
            Log,
            impl ::core::ops::Fn(
                <Log as ::chainrule::Differentiable>::Tangent,
            ) -> (<Log as ::chainrule::Differentiable>::Tangent,) + use<>,
        ) {
            let (out, pullback) = Self::vjp(this);
            (
                out,
                move |d_out: <Log as ::chainrule::Differentiable>::Tangent| (
                    pullback(d_out),
                ),
            )
        }
        /// The gradient of `neg`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(this: Log) -> <Log as ::chainrule::Differentiable>::Tangent
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this);
            pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `neg` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Log,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent)
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this);
            (
                value,
                pullback(
                    <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ),
            )
        }
        /// The value of `neg`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Log,
            d_this: &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> Log
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this);
            let (d_this_added,) = pullback(
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            value
        }
        /// The result of `neg` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: Log,
            tangents: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let this = args;
            let this_dot = tangents;
            Self::__jvp(this, this_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let mut t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            ::chainrule::__private::assert_scalar(&t2);
            let t3 = t2.exp();
            let out = Log { ln: t3 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &(t2_dot * t3));
            (out, out_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp_jvp(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            (Log, <Log as ::chainrule::Differentiable>::Tangent),
            impl ::core::ops::Fn(
                (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
            ) -> (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.ln;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.ln);
            let mut t2 = -t1;
            let t2_dot = ::chainrule::__private::neg_pushforward(&t1, &t2, &t1_dot);
            ::chainrule::__private::assert_scalar(&t2);
            let t3 = t2.exp();
            let t3_dot = t2_dot * t3;
            let out = Log { ln: t3 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.ln, &t3_dot);
            (
                (out, out_dot),
                move |
                    (
                        d_out,
                        d_out_dot,
                    ): (
                        <Log as ::chainrule::Differentiable>::Tangent,
                        <Log as ::chainrule::Differentiable>::Tangent,
                    )|
                {
                    let mut d_this = zeros.clone();
                    let mut d_this_dot = zeros.clone();
                    let d_out_1 = d_out;
                    let d_out_dot_1 = d_out_dot;
                    let d_t3 = d_out_1.ln;
                    let mut d_t3_dot = ::chainrule::__private::zeros_like(&d_t3);
                    ::chainrule::__private::read_part(&mut d_t3_dot, &d_out_dot_1.ln);
                    let d_t2 = d_t3 * t3;
                    let d_t2_dot = d_t3_dot * t3 + t3_dot * d_t3;
                    let d_t1_dot = ::chainrule::__private::neg_pullback_pushforward(
                        &t1,
                        &t2,
                        &d_t2,
                        &t1_dot,
                        &t2_dot,
                        &d_t2_dot,
                    );
                    let d_t1 = ::chainrule::__private::neg_pullback(&t1, &t2, d_t2);
                    ::chainrule::__private::add_part(&mut d_this.ln, &d_t1);
                    ::chainrule::__private::add_part(&mut d_this_dot.ln, &d_t1_dot);
                    (d_this, d_this_dot)
                },
            )
        }
        /// The gradient of `neg`, and its Hessian times a direction: one for each differentiated argument.
        #[inline]
        fn hvp<__Float>(
            this: Log,
            this_dot: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        )
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let ((value, value_dot), pullback) = Self::__vjp_jvp(this, this_dot);
            let (d_this, d_this_dot) = pullback((
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ));
            (d_this, d_this_dot)
        }
        /// The Hessian of `neg`: a row and a column for each float of the differentiated arguments, in order.
        fn hessian<__Float>(this: Log) -> ::chainrule::Matrix
        where
            Log: ::chainrule::__private::generic::FloatResult<__Float>,
            for<'hessian> Log: ::core::clone::Clone,
        {
            let d_this = ::chainrule::__private::zeros_like(&this);
            let mut columns = ::chainrule::__private::Vec::new();
            for at in 0..::chainrule::__private::components::<Log>(&d_this) {
                let unit = ::chainrule::__private::unit::<Log>(&d_this, at);
                let (_, d_this_product) = Self::hvp(
                    ::core::clone::Clone::clone(&this),
                    ::core::clone::Clone::clone(&unit),
                );
                let mut column = ::chainrule::__private::Vec::new();
                ::chainrule::__private::append_components::<
                    Log,
                >(&d_this_product, &mut column);
                columns.push(column);
            }
            ::chainrule::Matrix::__symmetric(columns)
        }
    }
    impl ::chainrule::__private::SecondOrder for neg {}
    ::chainrule::__private::not_generated! {
        neg : third tangents lanes nested graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::NegRule for Log {
        type Out = Log;
        type Tangent = <Log as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            _: &Log,
            d_out: <Log as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
            neg::vjp(::core::clone::Clone::clone(self)).1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            _: &Log,
            y_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        ) -> <Log as ::chainrule::Differentiable>::Tangent {
            neg::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(y_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl ::chainrule::__private::NegCurvature for Log {
        #[inline]
        fn pullback_pushforward(
            (y, d_out): (&Self, &Self::Tangent),
            (y_dot, d_out_dot): (&Self::Tangent, &Self::Tangent),
        ) -> Self::Tangent {
            neg::__vjp_jvp(
                    ::core::clone::Clone::clone(y),
                    ::core::clone::Clone::clone(y_dot),
                )
                .1((
                    ::core::clone::Clone::clone(d_out),
                    ::core::clone::Clone::clone(d_out_dot),
                ))
                .1
        }
    }
};

/// The derivatives of the function `own_operators`.
pub enum own_operators {}
impl own_operators {
    /// The result of `own_operators` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let zeros = ::chainrule::__private::zeros_like(&a);
        let b = Log { ln: y };
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a;
        let t2 = b;
        let sum = t1 + t2;
        let zeros_2 = ::chainrule::__private::zeros_like(&sum);
        let t3 = -sum;
        let t4 = a;
        let t5 = t3 * t4;
        let t6 = t5 - y;
        let rest = t6 % x;
        let t7 = rest / 3;
        let zeros_3 = ::chainrule::__private::zeros_like(&t7);
        let t8 = t7.ln;
        let t9 = sum.ln;
        let t10 = sum.ln;
        let t11 = t9 * t10;
        let out = t8 + t11;
        (
            out,
            move |d_out: f64| {
                let mut d_t7 = zeros_3.clone();
                let mut d_sum = zeros_2.clone();
                let mut d_b = zeros_1.clone();
                let mut d_a = zeros.clone();
                let (d_t8, d_t11) = ::chainrule::__private::add_pullback(
                    &t8,
                    &t11,
                    &out,
                    d_out,
                );
                let (d_t9, d_t10) = ::chainrule::__private::mul_pullback(
                    &t9,
                    &t10,
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_sum.ln, &d_t10);
                ::chainrule::__private::add_part(&mut d_sum.ln, &d_t9);
                ::chainrule::__private::add_part(&mut d_t7.ln, &d_t8);
                let (d_rest, _) = ::chainrule::__private::div_pullback(
                    &rest,
                    &3,
                    &t7,
                    d_t7,
                );
                let (d_t6, t12) = ::chainrule::__private::rem_pullback(
                    &t6,
                    &x,
                    &rest,
                    d_rest,
                );
                let (d_t5, t13) = ::chainrule::__private::sub_pullback(
                    &t5,
                    &y,
                    &t6,
                    d_t6,
                );
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_a, &d_t4);
                let d_sum_1 = ::chainrule::__private::neg_pullback(&sum, &t3, d_t3);
                ::chainrule::__private::add_assign(&mut d_sum, &d_sum_1);
                let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t2,
                    &sum,
                    d_sum,
                );
                ::chainrule::__private::add_assign(&mut d_b, &d_t2);
                ::chainrule::__private::add_assign(&mut d_a, &d_t1);
                let d_x = t12 + *d_a.__Log_ln_mut();
                let d_y = t13 + *d_b.__Log_ln_mut();
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
    /// The gradient of `own_operators`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `own_operators` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `own_operators`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `own_operators` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let b = Log { ln: y };
        let mut b_dot = ::chainrule::__zeros_of!(& b);
        ::chainrule::__private::write_part(b_dot.__Log_ln_mut(), &y_dot);
        let t1 = a;
        let t1_dot = a_dot.clone();
        let t2 = b;
        let t2_dot = b_dot.clone();
        let sum = t1 + t2;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &sum,
            &t1_dot,
            &t2_dot,
        );
        let t3 = -sum;
        let t3_dot = ::chainrule::__private::neg_pushforward(&sum, &t3, &sum_dot);
        let t4 = a;
        let t4_dot = a_dot.clone();
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = t5 - y;
        let t6_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &y,
            &t6,
            &t5_dot,
            &y_dot,
        );
        let rest = t6 % x;
        let rest_dot = ::chainrule::__private::rem_pushforward(
            &t6,
            &x,
            &rest,
            &t6_dot,
            &x_dot,
        );
        let t7 = rest / 3;
        let t8_dot = ::chainrule::__zeros_of!(& 3);
        let t7_dot = ::chainrule::__private::div_pushforward(
            &rest,
            &3,
            &t7,
            &rest_dot,
            &t8_dot,
        );
        let t9 = t7.ln;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &t7_dot.ln);
        let t10 = sum.ln;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &sum_dot.ln);
        let t11 = sum.ln;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &sum_dot.ln);
        let t12 = t10 * t11;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &t12,
            &t10_dot,
            &t11_dot,
        );
        let out = t9 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &t12,
            &out,
            &t9_dot,
            &t12_dot,
        );
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
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let b = Log { ln: y };
        let mut b_dot = ::chainrule::__zeros_of!(& b);
        ::chainrule::__private::write_part(b_dot.__Log_ln_mut(), &y_dot);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a;
        let t1_dot = a_dot.clone();
        let t2 = b;
        let t2_dot = b_dot.clone();
        let sum = t1 + t2;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &sum,
            &t1_dot,
            &t2_dot,
        );
        let zeros_2 = ::chainrule::__private::zeros_like(&sum);
        let t3 = -sum;
        let t3_dot = ::chainrule::__private::neg_pushforward(&sum, &t3, &sum_dot);
        let t4 = a;
        let t4_dot = a_dot.clone();
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = t5 - y;
        let t6_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &y,
            &t6,
            &t5_dot,
            &y_dot,
        );
        let rest = t6 % x;
        let rest_dot = ::chainrule::__private::rem_pushforward(
            &t6,
            &x,
            &rest,
            &t6_dot,
            &x_dot,
        );
        let t7 = rest / 3;
        let t8_dot = ::chainrule::__zeros_of!(& 3);
        let t7_dot = ::chainrule::__private::div_pushforward(
            &rest,
            &3,
            &t7,
            &rest_dot,
            &t8_dot,
        );
        let zeros_3 = ::chainrule::__private::zeros_like(&t7);
        let t9 = t7.ln;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &t7_dot.ln);
        let t10 = sum.ln;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &sum_dot.ln);
        let t11 = sum.ln;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &sum_dot.ln);
        let t12 = t10 * t11;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &t12,
            &t10_dot,
            &t11_dot,
        );
        let out = t9 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &t12,
            &out,
            &t9_dot,
            &t12_dot,
        );
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let mut d_t7 = zeros_3.clone();
                let mut d_t7_dot = zeros_3.clone();
                let mut d_sum = zeros_2.clone();
                let mut d_sum_dot = zeros_2.clone();
                let mut d_b = zeros_1.clone();
                let mut d_b_dot = zeros_1.clone();
                let mut d_a = zeros.clone();
                let mut d_a_dot = zeros.clone();
                let (d_t9_dot, d_t12_dot) = ::chainrule::__private::add_pullback_pushforward(
                    &t9,
                    &t12,
                    &out,
                    &d_out,
                    &t9_dot,
                    &t12_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let (d_t9, d_t12) = ::chainrule::__private::add_pullback(
                    &t9,
                    &t12,
                    &out,
                    d_out,
                );
                let (d_t10_dot, d_t11_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &t10,
                    &t11,
                    &t12,
                    &d_t12,
                    &t10_dot,
                    &t11_dot,
                    &t12_dot,
                    &d_t12_dot,
                );
                let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t11,
                    &t12,
                    d_t12,
                );
                ::chainrule::__private::add_part(&mut d_sum.ln, &d_t11);
                ::chainrule::__private::add_part(&mut d_sum_dot.ln, &d_t11_dot);
                ::chainrule::__private::add_part(&mut d_sum.ln, &d_t10);
                ::chainrule::__private::add_part(&mut d_sum_dot.ln, &d_t10_dot);
                ::chainrule::__private::add_part(&mut d_t7.ln, &d_t9);
                ::chainrule::__private::add_part(&mut d_t7_dot.ln, &d_t9_dot);
                let t13_dot = ::chainrule::__zeros_of!(& 3);
                let (d_rest_dot, _) = ::chainrule::__private::div_pullback_pushforward(
                    &rest,
                    &3,
                    &t7,
                    &d_t7,
                    &rest_dot,
                    &t13_dot,
                    &t7_dot,
                    &d_t7_dot,
                );
                let (d_rest, _) = ::chainrule::__private::div_pullback(
                    &rest,
                    &3,
                    &t7,
                    d_t7,
                );
                let (d_t6_dot, t14_dot) = ::chainrule::__private::rem_pullback_pushforward(
                    &t6,
                    &x,
                    &rest,
                    &d_rest,
                    &t6_dot,
                    &x_dot,
                    &rest_dot,
                    &d_rest_dot,
                );
                let (d_t6, t15) = ::chainrule::__private::rem_pullback(
                    &t6,
                    &x,
                    &rest,
                    d_rest,
                );
                let (d_t5_dot, t16_dot) = ::chainrule::__private::sub_pullback_pushforward(
                    &t5,
                    &y,
                    &t6,
                    &d_t6,
                    &t5_dot,
                    &y_dot,
                    &t6_dot,
                    &d_t6_dot,
                );
                let (d_t5, t17) = ::chainrule::__private::sub_pullback(
                    &t5,
                    &y,
                    &t6,
                    d_t6,
                );
                let (d_t3_dot, d_t4_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &t3,
                    &t4,
                    &t5,
                    &d_t5,
                    &t3_dot,
                    &t4_dot,
                    &t5_dot,
                    &d_t5_dot,
                );
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_a, &d_t4);
                ::chainrule::__private::add_assign(&mut d_a_dot, &d_t4_dot);
                let d_sum_dot_1 = ::chainrule::__private::neg_pullback_pushforward(
                    &sum,
                    &t3,
                    &d_t3,
                    &sum_dot,
                    &t3_dot,
                    &d_t3_dot,
                );
                let d_sum_1 = ::chainrule::__private::neg_pullback(&sum, &t3, d_t3);
                ::chainrule::__private::add_assign(&mut d_sum, &d_sum_1);
                ::chainrule::__private::add_assign(&mut d_sum_dot, &d_sum_dot_1);
                let (d_t1_dot, d_t2_dot) = ::chainrule::__private::add_pullback_pushforward(
                    &t1,
                    &t2,
                    &sum,
                    &d_sum,
                    &t1_dot,
                    &t2_dot,
                    &sum_dot,
                    &d_sum_dot,
                );
                let (d_t1, d_t2) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t2,
                    &sum,
                    d_sum,
                );
                ::chainrule::__private::add_assign(&mut d_b, &d_t2);
                ::chainrule::__private::add_assign(&mut d_b_dot, &d_t2_dot);
                ::chainrule::__private::add_assign(&mut d_a, &d_t1);
                ::chainrule::__private::add_assign(&mut d_a_dot, &d_t1_dot);
                let mut t18_dot = 0.0;
                ::chainrule::__private::read_part(&mut t18_dot, d_b_dot.__Log_ln_mut());
                let mut t19_dot = 0.0;
                ::chainrule::__private::read_part(&mut t19_dot, d_a_dot.__Log_ln_mut());
                let d_x = t15 + *d_a.__Log_ln_mut();
                let d_y = t17 + *d_b.__Log_ln_mut();
                (d_x, t14_dot + t19_dot, d_y, t16_dot + t18_dot)
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
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let b = Log { ln: y };
        let mut b_dot = ::chainrule::__zeros_of!(& b);
        ::chainrule::__private::write_part(b_dot.__Log_ln_mut(), &y_dot);
        let zeros_1 = ::chainrule::__private::zeros_like(&b);
        let t1 = a;
        let t1_dot = a_dot.clone();
        let t2 = b;
        let t2_dot = b_dot.clone();
        let sum = t1 + t2;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &sum,
            &t1_dot,
            &t2_dot,
        );
        let zeros_2 = ::chainrule::__private::zeros_like(&sum);
        let t3 = -sum;
        let t3_dot = ::chainrule::__private::neg_pushforward(&sum, &t3, &sum_dot);
        let t4 = a;
        let t4_dot = a_dot.clone();
        let t5 = t3 * t4;
        let t5_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &t5,
            &t3_dot,
            &t4_dot,
        );
        let t6 = t5 - y;
        let t6_dot = ::chainrule::__private::sub_pushforward(
            &t5,
            &y,
            &t6,
            &t5_dot,
            &y_dot,
        );
        let rest = t6 % x;
        let rest_dot = ::chainrule::__private::rem_pushforward(
            &t6,
            &x,
            &rest,
            &t6_dot,
            &x_dot,
        );
        let t7 = rest / 3;
        let t8_dot = ::chainrule::__zeros_of!(& 3);
        let t7_dot = ::chainrule::__private::div_pushforward(
            &rest,
            &3,
            &t7,
            &rest_dot,
            &t8_dot,
        );
        let zeros_3 = ::chainrule::__private::zeros_like(&t7);
        let t9 = t7.ln;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(&mut t9_dot, &t7_dot.ln);
        let t10 = sum.ln;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(&mut t10_dot, &sum_dot.ln);
        let t11 = sum.ln;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(&mut t11_dot, &sum_dot.ln);
        let t12 = t10 * t11;
        let t12_dot = ::chainrule::__private::mul_pushforward(
            &t10,
            &t11,
            &t12,
            &t10_dot,
            &t11_dot,
        );
        let out = t9 + t12;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t9,
            &t12,
            &out,
            &t9_dot,
            &t12_dot,
        );
        let mut d_t7 = zeros_3.clone();
        let mut d_t7_dot = zeros_3.clone();
        let mut d_sum = zeros_2.clone();
        let mut d_sum_dot = zeros_2.clone();
        let mut d_b = zeros_1.clone();
        let mut d_b_dot = zeros_1.clone();
        let mut d_a = zeros.clone();
        let mut d_a_dot = zeros.clone();
        let (d_t9_dot, d_t12_dot) = ::chainrule::__private::add_pullback_pushforward(
            &t9,
            &t12,
            &out,
            &1.0,
            &t9_dot,
            &t12_dot,
            &out_dot,
            &0.0,
        );
        let (d_t9, d_t12) = ::chainrule::__private::add_pullback(&t9, &t12, &out, 1.0);
        let (d_t10_dot, d_t11_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &t10,
            &t11,
            &t12,
            &d_t12,
            &t10_dot,
            &t11_dot,
            &t12_dot,
            &d_t12_dot,
        );
        let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
            &t10,
            &t11,
            &t12,
            d_t12,
        );
        ::chainrule::__private::add_part(&mut d_sum.ln, &d_t11);
        ::chainrule::__private::add_part(&mut d_sum_dot.ln, &d_t11_dot);
        ::chainrule::__private::add_part(&mut d_sum.ln, &d_t10);
        ::chainrule::__private::add_part(&mut d_sum_dot.ln, &d_t10_dot);
        ::chainrule::__private::add_part(&mut d_t7.ln, &d_t9);
        ::chainrule::__private::add_part(&mut d_t7_dot.ln, &d_t9_dot);
        let t13_dot = ::chainrule::__zeros_of!(& 3);
        let (d_rest_dot, _) = ::chainrule::__private::div_pullback_pushforward(
            &rest,
            &3,
            &t7,
            &d_t7,
            &rest_dot,
            &t13_dot,
            &t7_dot,
            &d_t7_dot,
        );
        let (d_rest, _) = ::chainrule::__private::div_pullback(&rest, &3, &t7, d_t7);
        let (d_t6_dot, t14_dot) = ::chainrule::__private::rem_pullback_pushforward(
            &t6,
            &x,
            &rest,
            &d_rest,
            &t6_dot,
            &x_dot,
            &rest_dot,
            &d_rest_dot,
        );
        let (d_t6, t15) = ::chainrule::__private::rem_pullback(&t6, &x, &rest, d_rest);
        let (d_t5_dot, t16_dot) = ::chainrule::__private::sub_pullback_pushforward(
            &t5,
            &y,
            &t6,
            &d_t6,
            &t5_dot,
            &y_dot,
            &t6_dot,
            &d_t6_dot,
        );
        let (d_t5, t17) = ::chainrule::__private::sub_pullback(&t5, &y, &t6, d_t6);
        let (d_t3_dot, d_t4_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &t3,
            &t4,
            &t5,
            &d_t5,
            &t3_dot,
            &t4_dot,
            &t5_dot,
            &d_t5_dot,
        );
        let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(&t3, &t4, &t5, d_t5);
        ::chainrule::__private::add_assign(&mut d_a, &d_t4);
        ::chainrule::__private::add_assign(&mut d_a_dot, &d_t4_dot);
        let d_sum_dot_1 = ::chainrule::__private::neg_pullback_pushforward(
            &sum,
            &t3,
            &d_t3,
            &sum_dot,
            &t3_dot,
            &d_t3_dot,
        );
        let d_sum_1 = ::chainrule::__private::neg_pullback(&sum, &t3, d_t3);
        ::chainrule::__private::add_assign(&mut d_sum, &d_sum_1);
        ::chainrule::__private::add_assign(&mut d_sum_dot, &d_sum_dot_1);
        let (d_t1_dot, d_t2_dot) = ::chainrule::__private::add_pullback_pushforward(
            &t1,
            &t2,
            &sum,
            &d_sum,
            &t1_dot,
            &t2_dot,
            &sum_dot,
            &d_sum_dot,
        );
        let (d_t1, d_t2) = ::chainrule::__private::add_pullback(&t1, &t2, &sum, d_sum);
        ::chainrule::__private::add_assign(&mut d_b, &d_t2);
        ::chainrule::__private::add_assign(&mut d_b_dot, &d_t2_dot);
        ::chainrule::__private::add_assign(&mut d_a, &d_t1);
        ::chainrule::__private::add_assign(&mut d_a_dot, &d_t1_dot);
        let mut t18_dot = 0.0;
        ::chainrule::__private::read_part(&mut t18_dot, d_b_dot.__Log_ln_mut());
        let mut t19_dot = 0.0;
        ::chainrule::__private::read_part(&mut t19_dot, d_a_dot.__Log_ln_mut());
        let d_x = t15 + *d_a.__Log_ln_mut();
        let d_y = t17 + *d_b.__Log_ln_mut();
        (d_x, t14_dot + t19_dot, d_y, t16_dot + t18_dot)
    }
    /// The gradient of `own_operators`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `own_operators`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for own_operators {}

/// The derivatives of the function `joined`.
enum joined {}
impl joined {
    /// The result of `joined` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn vjp(
        a: &Log,
        b: Log,
    ) -> (
        Log,
        impl ::core::ops::Fn(
            <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
    ) {
        let (out, pullback) = Self::__vjp(a, b);
        (
            out,
            move |d_out: <Log as ::chainrule::Differentiable>::Tangent| {
                let mut d_a = ::chainrule::__private::zeros_like(a);
                let (d_b,) = pullback(d_out, a, &mut d_a);
                (d_a, d_b)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        a: &Log,
        b: Log,
    ) -> (
        Log,
        impl ::core::ops::Fn(
            <Log as ::chainrule::Differentiable>::Tangent,
            &Log,
            &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (<Log as ::chainrule::Differentiable>::Tangent,) + use<>,
    ) {
        let t1 = *a;
        let t2 = t1 + b;
        let out = -t2;
        (
            out,
            move |
                d_out: <Log as ::chainrule::Differentiable>::Tangent,
                a: &Log,
                d_a: &mut <Log as ::chainrule::Differentiable>::Tangent|
            {
                let d_t2 = ::chainrule::__private::neg_pullback(&t2, &out, d_out);
                let (d_t1, d_b) = ::chainrule::__private::add_pullback(
                    &t1,
                    &b,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut *d_a, &d_t1);
                (d_b,)
            },
        )
    }
    /// The gradient of `joined`, with the shape of its arguments.
    #[inline]
    fn grad<__Float>(
        a: &Log,
        b: Log,
    ) -> (
        <Log as ::chainrule::Differentiable>::Tangent,
        <Log as ::chainrule::Differentiable>::Tangent,
    )
    where
        Log: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (_, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_b,) = pullback(
            <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
        );
        (d_a, d_b)
    }
    /// The value of `joined` and its gradient.
    #[inline]
    fn value_and_grad<__Float>(
        a: &Log,
        b: Log,
    ) -> (
        Log,
        (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Log: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let (d_b,) = pullback(
            <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            &mut d_a,
        );
        (value, (d_a, d_b))
    }
    /// The value of `joined`; its gradient is added to the buffers.
    #[inline]
    fn accumulate_grad<__Float>(
        a: &Log,
        b: Log,
        d_a: &mut <Log as ::chainrule::Differentiable>::Tangent,
        d_b: &mut <Log as ::chainrule::Differentiable>::Tangent,
    ) -> Log
    where
        Log: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let (value, pullback) = Self::__vjp(a, b);
        let (d_b_added,) = pullback(
            <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            a,
            d_a,
        );
        ::chainrule::__private::add_assign(d_b, &d_b_added);
        value
    }
    /// The result of `joined` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn jvp(
        args: (&Log, Log),
        tangents: (
            &<Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ),
    ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
        let (a, b) = args;
        let (a_dot, b_dot) = tangents;
        Self::__jvp(a, a_dot, b, b_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        a: &Log,
        a_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        b: Log,
        b_dot: <Log as ::chainrule::Differentiable>::Tangent,
    ) -> (Log, <Log as ::chainrule::Differentiable>::Tangent) {
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
        let out = -t2;
        let out_dot = ::chainrule::__private::neg_pushforward(&t2, &out, &t2_dot);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp(
        a: &Log,
        a_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        b: Log,
        b_dot: <Log as ::chainrule::Differentiable>::Tangent,
    ) -> (
        (Log, <Log as ::chainrule::Differentiable>::Tangent),
        impl ::core::ops::Fn(
            (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ),
            &Log,
            &mut <Log as ::chainrule::Differentiable>::Tangent,
            &<Log as ::chainrule::Differentiable>::Tangent,
            &mut <Log as ::chainrule::Differentiable>::Tangent,
        ) -> (
                <Log as ::chainrule::Differentiable>::Tangent,
                <Log as ::chainrule::Differentiable>::Tangent,
            ) + use<>,
    ) {
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
        let out = -t2;
        let out_dot = ::chainrule::__private::neg_pushforward(&t2, &out, &t2_dot);
        let out_dot_dot = out_dot.clone();
        (
            (out, out_dot_dot),
            move |
                (
                    d_out,
                    d_out_dot,
                ): (
                    <Log as ::chainrule::Differentiable>::Tangent,
                    <Log as ::chainrule::Differentiable>::Tangent,
                ),
                a: &Log,
                d_a: &mut <Log as ::chainrule::Differentiable>::Tangent,
                a_dot: &<Log as ::chainrule::Differentiable>::Tangent,
                d_a_dot: &mut <Log as ::chainrule::Differentiable>::Tangent|
            {
                let d_t2_dot = ::chainrule::__private::neg_pullback_pushforward(
                    &t2,
                    &out,
                    &d_out,
                    &t2_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let d_t2 = ::chainrule::__private::neg_pullback(&t2, &out, d_out);
                let (d_t1_dot, d_b_dot) = ::chainrule::__private::add_pullback_pushforward(
                    &t1,
                    &b,
                    &t2,
                    &d_t2,
                    &t1_dot,
                    &b_dot,
                    &t2_dot,
                    &d_t2_dot,
                );
                let (d_t1, d_b) = ::chainrule::__private::add_pullback(
                    &t1,
                    &b,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut *d_a, &d_t1);
                ::chainrule::__private::add_assign(&mut *d_a_dot, &d_t1_dot);
                (d_b, d_b_dot)
            },
        )
    }
    /// The gradient of `joined`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    fn hvp<__Float>(
        a: &Log,
        b: Log,
        a_dot: &<Log as ::chainrule::Differentiable>::Tangent,
        b_dot: <Log as ::chainrule::Differentiable>::Tangent,
    ) -> (
        (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ),
        (
            <Log as ::chainrule::Differentiable>::Tangent,
            <Log as ::chainrule::Differentiable>::Tangent,
        ),
    )
    where
        Log: ::chainrule::__private::generic::FloatResult<__Float>,
    {
        let mut d_a = ::chainrule::__private::zeros_like(a);
        let mut d_a_dot = ::chainrule::__private::zeros_like(a);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(a, a_dot, b, b_dot);
        let (d_b, d_b_dot) = pullback(
            (
                <Log as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
                ::chainrule::__private::zeros_like(&value),
            ),
            a,
            &mut d_a,
            a_dot,
            &mut d_a_dot,
        );
        ((d_a, d_b), (d_a_dot, d_b_dot))
    }
    /// The Hessian of `joined`: a row and a column for each float of the differentiated arguments, in order.
    fn hessian<__Float>(a: &Log, b: Log) -> ::chainrule::Matrix
    where
        Log: ::chainrule::__private::generic::FloatResult<__Float>,
        for<'hessian> Log: ::core::clone::Clone,
    {
        let d_a = ::chainrule::__private::zeros_like(a);
        let d_b = ::chainrule::__private::zeros_like(&b);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<Log>(&d_a) {
            let unit = ::chainrule::__private::unit::<Log>(&d_a, at);
            let (_, (d_a_product, d_b_product)) = Self::hvp(
                a,
                ::core::clone::Clone::clone(&b),
                &unit,
                ::core::clone::Clone::clone(&d_b),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<Log>(&d_a_product, &mut column);
            ::chainrule::__private::append_components::<Log>(&d_b_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<Log>(&d_b) {
            let unit = ::chainrule::__private::unit::<Log>(&d_b, at);
            let (_, (d_a_product, d_b_product)) = Self::hvp(
                a,
                ::core::clone::Clone::clone(&b),
                &d_a,
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<Log>(&d_a_product, &mut column);
            ::chainrule::__private::append_components::<Log>(&d_b_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
}
impl ::chainrule::__private::SecondOrder for joined {}

/// The derivatives of the function `of_joined`.
pub enum of_joined {}
impl of_joined {
    /// The result of `of_joined` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = Log { ln: y };
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let (t2, joined_pullback) = joined::__vjp(&a, t1);
        let zeros_2 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.ln;
        let out = t3 * x;
        (
            out,
            move |d_out: f64| {
                let mut d_t2 = zeros_2.clone();
                let mut d_t1 = zeros_1.clone();
                let mut d_a = zeros.clone();
                let (d_t3, t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &x,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t2.ln, &d_t3);
                let (d_t1_1,) = joined_pullback(d_t2, &a, &mut d_a);
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                let d_y = *d_t1.__Log_ln_mut();
                let d_x = t4 + *d_a.__Log_ln_mut();
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
    /// The gradient of `of_joined`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_joined` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_joined`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_joined` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let t1 = Log { ln: y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Log_ln_mut(), &y_dot);
        let (t2, t2_dot) = joined::__jvp(&a, &a_dot, t1, t1_dot);
        let t3 = t2.ln;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &t2_dot.ln);
        let out = t3 * x;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &x,
            &out,
            &t3_dot,
            &x_dot,
        );
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
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = Log { ln: y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Log_ln_mut(), &y_dot);
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let t1_dot_1 = t1_dot.clone();
        let ((t2, t2_dot), joined_pullback) = joined::__vjp_jvp(
            &a,
            &a_dot,
            t1,
            t1_dot_1,
        );
        let zeros_2 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.ln;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &t2_dot.ln);
        let out = t3 * x;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &x,
            &out,
            &t3_dot,
            &x_dot,
        );
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let mut d_t2 = zeros_2.clone();
                let mut d_t2_dot = zeros_2.clone();
                let mut d_t1 = zeros_1.clone();
                let mut d_t1_dot = zeros_1.clone();
                let mut d_a = zeros.clone();
                let mut d_a_dot = zeros.clone();
                let (d_t3_dot, t4_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &t3,
                    &x,
                    &out,
                    &d_out,
                    &t3_dot,
                    &x_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let (d_t3, t5) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &x,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_t2.ln, &d_t3);
                ::chainrule::__private::add_part(&mut d_t2_dot.ln, &d_t3_dot);
                let d_t2_dot_1 = d_t2_dot.clone();
                let (d_t1_1, d_t1_dot_1) = joined_pullback(
                    (d_t2, d_t2_dot_1),
                    &a,
                    &mut d_a,
                    &a_dot,
                    &mut d_a_dot,
                );
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                ::chainrule::__private::add_assign(&mut d_t1_dot, &d_t1_dot_1);
                let d_y = *d_t1.__Log_ln_mut();
                let mut d_y_dot = 0.0;
                ::chainrule::__private::read_part(&mut d_y_dot, d_t1_dot.__Log_ln_mut());
                let mut t6_dot = 0.0;
                ::chainrule::__private::read_part(&mut t6_dot, d_a_dot.__Log_ln_mut());
                let d_x = t5 + *d_a.__Log_ln_mut();
                (d_x, t4_dot + t6_dot, d_y, d_y_dot)
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
        use ::core::clone::Clone as _;
        let a = Log { ln: x };
        let mut a_dot = ::chainrule::__zeros_of!(& a);
        ::chainrule::__private::write_part(a_dot.__Log_ln_mut(), &x_dot);
        let zeros = ::chainrule::__private::zeros_like(&a);
        let t1 = Log { ln: y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Log_ln_mut(), &y_dot);
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let t1_dot_1 = t1_dot.clone();
        let ((t2, t2_dot), joined_pullback) = joined::__vjp_jvp(
            &a,
            &a_dot,
            t1,
            t1_dot_1,
        );
        let zeros_2 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.ln;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &t2_dot.ln);
        let out = t3 * x;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t3,
            &x,
            &out,
            &t3_dot,
            &x_dot,
        );
        let mut d_t2 = zeros_2.clone();
        let mut d_t2_dot = zeros_2.clone();
        let mut d_t1 = zeros_1.clone();
        let mut d_t1_dot = zeros_1.clone();
        let mut d_a = zeros.clone();
        let mut d_a_dot = zeros.clone();
        let (d_t3_dot, t4_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &t3,
            &x,
            &out,
            &1.0,
            &t3_dot,
            &x_dot,
            &out_dot,
            &0.0,
        );
        let (d_t3, t5) = ::chainrule::__private::mul_pullback(&t3, &x, &out, 1.0);
        ::chainrule::__private::add_part(&mut d_t2.ln, &d_t3);
        ::chainrule::__private::add_part(&mut d_t2_dot.ln, &d_t3_dot);
        let d_t2_dot_1 = d_t2_dot.clone();
        let (d_t1_1, d_t1_dot_1) = joined_pullback(
            (d_t2, d_t2_dot_1),
            &a,
            &mut d_a,
            &a_dot,
            &mut d_a_dot,
        );
        ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
        ::chainrule::__private::add_assign(&mut d_t1_dot, &d_t1_dot_1);
        let d_y = *d_t1.__Log_ln_mut();
        let mut d_y_dot = 0.0;
        ::chainrule::__private::read_part(&mut d_y_dot, d_t1_dot.__Log_ln_mut());
        let mut t6_dot = 0.0;
        ::chainrule::__private::read_part(&mut t6_dot, d_a_dot.__Log_ln_mut());
        let d_x = t5 + *d_a.__Log_ln_mut();
        (d_x, t4_dot + t6_dot, d_y, d_y_dot)
    }
    /// The gradient of `of_joined`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `of_joined`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for of_joined {}

/// The derivatives of the function `cube`.
pub enum cube {}
impl cube {
    /// The result of `cube` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let out = cube(x, y);
        (
            out,
            move |d_out: f64| {
                let partial = 3.0 * x * x * y;
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
                let partial_1 = out / y;
                let d_y = ::chainrule::__private::zero_mul(d_out, partial_1);
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
    /// The gradient of `cube`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `cube` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `cube`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `cube` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let out = cube(x, y);
        let partial = 3.0 * x * x * y;
        let partial_1 = out / y;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial)
            + ::chainrule::__private::zero_mul(y_dot, partial_1);
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
        let out = cube(x, y);
        let partial = 3.0 * x * x * y;
        let partial_1 = out / y;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial)
            + ::chainrule::__private::zero_mul(y_dot, partial_1);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let t1 = 3.0 * x;
                let t2 = t1 * x;
                let t3 = t2 * y;
                let d_x = ::chainrule::__private::zero_mul(d_out, t3);
                let t4 = out / y;
                let t5 = 1.0 / y;
                let d_y = ::chainrule::__private::zero_mul(d_out, t4);
                (
                    d_x,
                    d_out_dot * t3
                        + ((x_dot * 3.0 * x + x_dot * t1) * y + y_dot * t2) * d_out,
                    d_y,
                    ::chainrule::__private::zero_mul(d_out_dot, t4)
                        + ::chainrule::__private::strong_mul(
                            ::chainrule::__private::zero_mul(out_dot, t5)
                                - ::chainrule::__private::zero_mul(y_dot, t4 * t5),
                            d_out,
                        ),
                )
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
        let out = cube(x, y);
        let partial = 3.0 * x * x * y;
        let partial_1 = out / y;
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial)
            + ::chainrule::__private::zero_mul(y_dot, partial_1);
        let t1 = 3.0 * x;
        let t2 = t1 * x;
        let d_x = ::chainrule::__private::zero_mul(1.0, t2 * y);
        let t3 = out / y;
        let t4 = 1.0 / y;
        let d_y = ::chainrule::__private::zero_mul(1.0, t3);
        (
            d_x,
            ((x_dot * 3.0 * x + x_dot * t1) * y + y_dot * t2) * 1.0,
            d_y,
            (::chainrule::__private::zero_mul(out_dot, t4)
                - ::chainrule::__private::zero_mul(y_dot, t3 * t4)) * 1.0,
        )
    }
    /// The gradient of `cube`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `cube`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for cube {}

/// The derivatives of the function `of_rows`.
pub enum of_rows {}
impl of_rows {
    /// The result of `of_rows` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (t1, cube_pullback) = cube::__vjp(2.0 * x, y);
        let (t2, cube_pullback_1) = cube::__vjp(x, x);
        let out = t1 + t2 * y;
        (
            out,
            move |d_out: f64| {
                let d_t2 = d_out * y;
                let (t3, t4) = cube_pullback_1(d_t2);
                let (d_t5, t6) = cube_pullback(d_out);
                let d_x = t3 + t4 + d_t5 * 2.0;
                let d_y = d_out * t2 + t6;
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
    /// The gradient of `of_rows`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_rows` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_rows`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_rows` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let (t1, t1_dot) = cube::__jvp(2.0 * x, x_dot * 2.0, y, y_dot);
        let (t2, t2_dot) = cube::__jvp(x, x_dot, x, x_dot);
        let out = t1 + t2 * y;
        let out_dot = t1_dot
            + (::chainrule::__private::strong_mul(t2_dot, y)
                + ::chainrule::__private::zero_mul(y_dot, t2));
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
        let ((t1, t1_dot), cube_pullback) = cube::__vjp_jvp(
            2.0 * x,
            x_dot * 2.0,
            y,
            y_dot,
        );
        let ((t2, t2_dot), cube_pullback_1) = cube::__vjp_jvp(x, x_dot, x, x_dot);
        let out = t1 + t2 * y;
        let out_dot = t1_dot
            + (::chainrule::__private::strong_mul(t2_dot, y)
                + ::chainrule::__private::zero_mul(y_dot, t2));
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let d_t2 = d_out * y;
                let d_t2_dot = d_out_dot * y + y_dot * d_out;
                let (t3, t4_dot, t5, t6_dot) = cube_pullback_1((d_t2, d_t2_dot));
                let (d_t7, d_t8_dot, t9, t10_dot) = cube_pullback((d_out, d_out_dot));
                let d_x = t3 + t5 + d_t7 * 2.0;
                let d_y = d_out * t2 + t9;
                (
                    d_x,
                    t4_dot + t6_dot + d_t8_dot * 2.0,
                    d_y,
                    ::chainrule::__private::zero_mul(d_out_dot, t2)
                        + ::chainrule::__private::strong_mul(t2_dot, d_out) + t10_dot,
                )
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
        let ((t1, t1_dot), cube_pullback) = cube::__vjp_jvp(
            2.0 * x,
            x_dot * 2.0,
            y,
            y_dot,
        );
        let ((t2, t2_dot), cube_pullback_1) = cube::__vjp_jvp(x, x_dot, x, x_dot);
        let out = t1 + t2 * y;
        let out_dot = t1_dot
            + (::chainrule::__private::strong_mul(t2_dot, y)
                + ::chainrule::__private::zero_mul(y_dot, t2));
        let d_t2 = 1.0 * y;
        let d_t2_dot = y_dot * 1.0;
        let (t3, t4_dot, t5, t6_dot) = cube_pullback_1((d_t2, d_t2_dot));
        let (d_t7, d_t8_dot, t9, t10_dot) = cube_pullback((1.0, 0.0));
        let d_x = t3 + t5 + d_t7 * 2.0;
        let d_y = 1.0 * t2 + t9;
        (d_x, t4_dot + t6_dot + d_t8_dot * 2.0, d_y, t2_dot * 1.0 + t10_dot)
    }
    /// The gradient of `of_rows`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: f64, y: f64, x_dot: f64, y_dot: f64) -> ((f64, f64), (f64, f64)) {
        let (d_x, d_x_dot, d_y, d_y_dot) = Self::__hvp(x, x_dot, y, y_dot, (1.0, 0.0));
        ((d_x, d_y), (d_x_dot, d_y_dot))
    }
    /// The Hessian of `of_rows`: a row and a column for each float of the differentiated arguments, in order.
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
impl ::chainrule::__private::SecondOrder for of_rows {}

/// The derivatives of the function `one_sided`.
pub enum one_sided {}
impl one_sided {
    /// The result of `one_sided` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: &f64, scale: f64) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (out, pullback) = Self::__vjp(x, scale);
        (
            out,
            move |d_out: f64| {
                let mut d_x = 0.0;
                pullback(d_out, x, &mut d_x);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &f64,
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) -> (f64,) + use<>) {
        let out = one_sided(x, scale);
        (
            out,
            move |d_out: f64, x: &f64, d_x: &mut f64| {
                let partial = if (*x) > 0.0 {
                    2.0 * x * scale
                } else {
                    cubic(*x, 1.0) * 0.0
                };
                *d_x += ::chainrule::__private::zero_mul(d_out, partial);
                (0.0,)
            },
        )
    }
    /// The gradient of `one_sided`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &f64, scale: f64) -> f64 {
        let (_, pullback) = Self::__vjp(x, scale);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        d_x
    }
    /// The value of `one_sided` and its gradient.
    #[inline]
    pub fn value_and_grad(x: &f64, scale: f64) -> (f64, f64) {
        let (value, pullback) = Self::__vjp(x, scale);
        let mut d_x = 0.0;
        pullback(1.0, x, &mut d_x);
        (value, d_x)
    }
    /// The value of `one_sided`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &f64, scale: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, scale);
        pullback(1.0, x, d_x);
        value
    }
    /// The result of `one_sided` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&f64, f64), tangents: &f64) -> (f64, f64) {
        let (x, scale) = args;
        let x_dot = tangents;
        let scale_dot = 0.0;
        Self::__jvp(x, x_dot, scale, scale_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &f64, x_dot: &f64, scale: f64, scale_dot: f64) -> (f64, f64) {
        let out = one_sided(x, scale);
        let partial = if (*x) > 0.0 { 2.0 * x * scale } else { cubic(*x, 1.0) * 0.0 };
        let out_dot = ::chainrule::__private::zero_mul(*x_dot, partial);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: &f64,
        x_dot: &f64,
        scale: f64,
        scale_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &f64,
            &mut f64,
            &f64,
            &mut f64,
        ) -> (f64, f64) + use<>,
    ) {
        let out = one_sided(x, scale);
        let partial = if (*x) > 0.0 { 2.0 * x * scale } else { cubic(*x, 1.0) * 0.0 };
        let out_dot = ::chainrule::__private::zero_mul(*x_dot, partial);
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                x: &f64,
                d_x: &mut f64,
                x_dot: &f64,
                d_x_dot: &mut f64|
            {
                let (t3, t4_dot) = if (*x) > 0.0 {
                    (2.0 * *x * scale, *x_dot * 2.0 * scale)
                } else {
                    let (t1, t2_dot) = cubic::__jvp(*x, *x_dot, 1.0, 0.0);
                    (t1 * 0.0, ::chainrule::__private::strong_mul(t2_dot, 0.0))
                };
                *d_x += ::chainrule::__private::zero_mul(d_out, t3);
                *d_x_dot
                    += ::chainrule::__private::zero_mul(d_out_dot, t3)
                        + ::chainrule::__private::strong_mul(t4_dot, d_out);
                (0.0, 0.0)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: &f64,
        x_dot: &f64,
        scale: f64,
        scale_dot: f64,
        (d_out, d_out_dot): (f64, f64),
        d_x: &mut f64,
        d_x_dot: &mut f64,
    ) -> (f64, f64) {
        let out = one_sided(x, scale);
        let partial = if (*x) > 0.0 { 2.0 * x * scale } else { cubic(*x, 1.0) * 0.0 };
        let out_dot = ::chainrule::__private::zero_mul(*x_dot, partial);
        let (t3, t4_dot) = if (*x) > 0.0 {
            (2.0 * *x * scale, *x_dot * 2.0 * scale)
        } else {
            let (t1, t2_dot) = cubic::__jvp(*x, *x_dot, 1.0, 0.0);
            (t1 * 0.0, ::chainrule::__private::strong_mul(t2_dot, 0.0))
        };
        *d_x += ::chainrule::__private::zero_mul(1.0, t3);
        *d_x_dot += t4_dot * 1.0;
        (0.0, 0.0)
    }
    /// The gradient of `one_sided`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(x: &f64, scale: f64, x_dot: &f64) -> (f64, f64) {
        let mut d_x = 0.0;
        let mut d_x_dot = 0.0;
        let scale_dot = 0.0;
        let (_, _) = Self::__hvp(
            x,
            x_dot,
            scale,
            scale_dot,
            (1.0, 0.0),
            &mut d_x,
            &mut d_x_dot,
        );
        (d_x, d_x_dot)
    }
    /// The Hessian of `one_sided`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: &f64, scale: f64) -> ::chainrule::Matrix {
        let d_x = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<f64>(&d_x) {
            let unit = ::chainrule::__private::unit::<f64>(&d_x, at);
            let (_, d_x_product) = Self::hvp(
                x,
                ::core::clone::Clone::clone(&scale),
                &unit,
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
    pub fn __grad_vjp(
        x: &f64,
        scale: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &f64, &mut f64) -> (f64,) + use<>) {
        let out = Self::grad(x, scale);
        (
            out,
            move |cotangent: f64, x: &f64, d_x: &mut f64| {
                let x_dot = cotangent;
                let second = Self::__vjp_jvp;
                let scale_dot = 0.0;
                let (_, pullback) = second(x, &x_dot, scale, scale_dot);
                let (_, d_scale_dot) = pullback((1.0, 0.0), x, &mut 0.0, &x_dot, d_x);
                (d_scale_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(x: &f64, x_dot: &f64, scale: f64, scale_dot: f64) -> (f64, f64) {
        let mut d_x = 0.0;
        let mut d_x_dot = 0.0;
        let scale_dot = 0.0;
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, scale, scale_dot);
        let (_, _) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: &f64,
        scale: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((f64, f64), &f64, &mut f64) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, scale);
        (
            out,
            move |cotangent: (f64, f64), x: &f64, d_x: &mut f64| {
                let (d_value, x_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let scale_dot = 0.0;
                let (_, pullback) = second(x, &x_dot, scale, scale_dot);
                let (_, d_scale_dot) = pullback(
                    (1.0, d_value),
                    x,
                    &mut 0.0,
                    &x_dot,
                    d_x,
                );
                (d_scale_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: &f64,
        x_dot: &f64,
        scale: f64,
        scale_dot: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_x = 0.0;
        let mut d_x_dot = 0.0;
        let scale_dot = 0.0;
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, scale, scale_dot);
        let (_, _) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: &f64,
        scale: f64,
        x_dot: &f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &f64,
            &mut f64,
            &f64,
            &mut f64,
        ) -> (f64,) + use<>,
    ) {
        let out = {
            let scale_dot = 0.0;
            Self::__jvp(x, x_dot, scale, scale_dot)
        };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                x: &f64,
                d_x: &mut f64,
                x_dot: &f64,
                d_x_dot: &mut f64|
            {
                let scale_dot = 0.0;
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, scale, scale_dot);
                let (d_scale_dot, d_scale) = pullback(
                    (d_tangent, d_value),
                    x,
                    d_x_dot,
                    x_dot,
                    d_x,
                );
                (d_scale,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: &f64,
        x_beside: &f64,
        scale: f64,
        scale_beside: f64,
        x_dot: &f64,
        x_dot_beside: &f64,
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_x = 0.0;
        let mut d_x_dot = 0.0;
        let scale_dot = 0.0;
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, scale, scale_dot);
        let (_, _) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            (
                0.0 + <f64 as ::chainrule::Differentiable>::dot_tangents(&d_x, x_beside),
                0.0
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        x_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        x_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for one_sided {}

/// The derivatives of the function `growth`.
pub enum growth {}
impl growth {
    /// The result of `growth` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> T) {
        let out = growth::<T>(x);
        (
            out,
            move |d_out: T| {
                let partial = out * T::from_f64(2.0);
                let d_x = ::chainrule::__private::zero_mul(d_out, partial);
                d_x
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>) {
        let (out, pullback) = Self::vjp::<T>(x);
        (out, move |d_out: T| (pullback(d_out),))
    }
    /// The gradient of `growth`, with the shape of its arguments.
    #[inline]
    pub fn grad<T: Scalar>(x: T) -> T {
        let (_, pullback) = Self::vjp::<T>(x);
        pullback(<T as ::chainrule::Scalar>::ONE)
    }
    /// The value of `growth` and its gradient.
    #[inline]
    pub fn value_and_grad<T: Scalar>(x: T) -> (T, T) {
        let (value, pullback) = Self::vjp::<T>(x);
        (value, pullback(<T as ::chainrule::Scalar>::ONE))
    }
    /// The value of `growth`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad<T: Scalar>(x: T, d_x: &mut T) -> T {
        let (value, pullback) = Self::__vjp::<T>(x);
        let (d_x_added,) = pullback(<T as ::chainrule::Scalar>::ONE);
        *d_x += d_x_added;
        value
    }
    /// The result of `growth` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp<T: Scalar>(args: T, tangents: T) -> (T, T) {
        let x = args;
        let x_dot = tangents;
        Self::__jvp::<T>(x, x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Scalar>(x: T, x_dot: T) -> (T, T) {
        let out = growth::<T>(x);
        let partial = out * T::from_f64(2.0);
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp<T: Scalar>(
        x: T,
        x_dot: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T, T) + use<T>) {
        let out = growth::<T>(x);
        let partial = out * T::from_f64(2.0);
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (T, T)| {
                let t1 = T::from_f64(2.0);
                let t2 = out * t1;
                let d_x = ::chainrule::__private::zero_mul(d_out, t2);
                (d_x, d_out_dot * t2 + out_dot * t1 * d_out)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp<T: Scalar>(x: T, x_dot: T, (d_out, d_out_dot): (T, T)) -> (T, T) {
        let out = growth::<T>(x);
        let partial = out * T::from_f64(2.0);
        let out_dot = ::chainrule::__private::zero_mul(x_dot, partial);
        let t1 = T::from_f64(2.0);
        let d_x = ::chainrule::__private::zero_mul(
            <T as ::chainrule::Scalar>::ONE,
            out * t1,
        );
        (d_x, out_dot * t1 * <T as ::chainrule::Scalar>::ONE)
    }
    /// The gradient of `growth`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp<T: Scalar>(x: T, x_dot: T) -> (T, T) {
        let (d_x, d_x_dot) = Self::__hvp::<
            T,
        >(x, x_dot, (<T as ::chainrule::Scalar>::ONE, <T as ::chainrule::Scalar>::ZERO));
        (d_x, d_x_dot)
    }
    /// The Hessian of `growth`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian<T: Scalar>(x: T) -> ::chainrule::Matrix {
        let d_x = <T as ::chainrule::Scalar>::ZERO;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<T>(&d_x) {
            let unit = ::chainrule::__private::unit::<T>(&d_x, at);
            let (_, d_x_product) = Self::hvp::<
                T,
            >(::core::clone::Clone::clone(&x), ::core::clone::Clone::clone(&unit));
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<T>(&d_x_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp<T: Scalar>(x: T) -> (T, impl ::core::ops::Fn(T) -> (T,) + use<T>) {
        let out = Self::grad::<T>(x);
        (
            out,
            move |cotangent: T| {
                let x_dot = cotangent;
                let second = Self::__vjp_jvp::<T>;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((
                    <T as ::chainrule::Scalar>::ONE,
                    <T as ::chainrule::Scalar>::ZERO,
                ));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp<T: Scalar>(x: T, x_dot: T) -> (T, T) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<T>(x, x_dot);
        let (d_x, d_x_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        (d_x, d_x_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp<T: Scalar>(
        x: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T,) + use<T>) {
        let out = Self::value_and_grad::<T>(x);
        (
            out,
            move |cotangent: (T, T)| {
                let (d_value, x_dot) = cotangent;
                let second = Self::__vjp_jvp::<T>;
                let (_, pullback) = second(x, x_dot);
                let (_, d_x_dot) = pullback((<T as ::chainrule::Scalar>::ONE, d_value));
                (d_x_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp<T: Scalar>(x: T, x_dot: T) -> ((T, T), (T, T)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<T>(x, x_dot);
        let (d_x, d_x_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        ((value, d_x), (value_dot, d_x_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp<T: Scalar>(
        x: T,
        x_dot: T,
    ) -> ((T, T), impl ::core::ops::Fn((T, T)) -> (T, T) + use<T>) {
        let out = { Self::__jvp::<T>(x, x_dot) };
        (
            out,
            move |(d_value, d_tangent): (T, T)| {
                let (_, pullback) = Self::__vjp_jvp::<T>(x, x_dot);
                let (d_x_dot, d_x) = pullback((d_tangent, d_value));
                (d_x, d_x_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp<T: Scalar>(
        x: T,
        x_beside: T,
        x_dot: T,
        x_dot_beside: T,
    ) -> ((T, T), (T, T)) {
        let ((value, value_dot), pullback) = Self::__vjp_jvp::<T>(x, x_dot);
        let (d_x, d_x_dot) = pullback((
            <T as ::chainrule::Scalar>::ONE,
            <T as ::chainrule::Scalar>::ZERO,
        ));
        let (d_x, d_x_dot) = (d_x, d_x_dot);
        (
            (value, value_dot),
            (
                <T as ::chainrule::Scalar>::from_f64(
                    0.0
                        + <T as ::chainrule::Differentiable>::dot_tangents(
                            &d_x,
                            &x_beside,
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
                        ),
                ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for growth {}

/// The derivatives of the function `rows_in_loop`.
pub enum rows_in_loop {}
impl rows_in_loop {
    /// The result of `rows_in_loop` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(x, k);
        (
            out,
            move |d_out: f64| {
                let mut d_x = ::chainrule::__private::zeros_like(x);
                let (d_k,) = pullback(d_out, x, &mut d_x);
                (d_x, d_k)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: &[f64],
        k: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::iter::Iterator as _;
        let mut saved_one_sided_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t2 = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        for k_1 in 0..len {
            let y = x[k_1] * k;
            let (t3, one_sided_pullback) = one_sided::__vjp(&y, 1.5);
            let (t4, growth_pullback) = growth::__vjp(k);
            saved_t1[k_1] = t3;
            ::chainrule::__private::push(
                &mut saved_one_sided_pullback,
                one_sided_pullback,
            );
            saved_t2[k_1] = t4;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            sum += t3 * t4;
        }
        (
            sum,
            move |d_sum: f64, x: &[f64], d_x: &mut [f64]| {
                let mut saved_one_sided_pullback_at = saved_one_sided_pullback.len();
                let mut saved_growth_pullback_at = saved_growth_pullback.len();
                let len = x.len();
                let mut d_k = 0.0;
                for k_1 in (0..len).rev() {
                    saved_one_sided_pullback_at -= 1;
                    let one_sided_pullback = &saved_one_sided_pullback[saved_one_sided_pullback_at];
                    saved_growth_pullback_at -= 1;
                    let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
                    let t5 = x[k_1];
                    let y = t5 * k;
                    let d_t3 = d_sum * saved_t2[k_1];
                    let d_t4 = d_sum * saved_t1[k_1];
                    let (t6,) = growth_pullback(d_t4);
                    let mut d_y = 0.0;
                    let (_,) = one_sided_pullback(d_t3, &y, &mut d_y);
                    let d_y_1 = d_y;
                    let d_t7 = d_y_1 * k;
                    d_x[k_1] += d_t7;
                    let d_k_1 = t6 + d_y_1 * t5;
                    d_k += d_k_1;
                }
                (d_k,)
            },
        )
    }
    /// The gradient of `rows_in_loop`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: &[f64], k: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (d_x, d_k)
    }
    /// The value of `rows_in_loop` and its gradient.
    #[inline]
    pub fn value_and_grad(
        x: &[f64],
        k: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, k);
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let (d_k,) = pullback(1.0, x, &mut d_x);
        (value, (d_x, d_k))
    }
    /// The value of `rows_in_loop`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: &[f64], k: f64, d_x: &mut [f64], d_k: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, k);
        let (d_k_added,) = pullback(1.0, x, d_x);
        *d_k += d_k_added;
        value
    }
    /// The result of `rows_in_loop` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (x, k) = args;
        let (x_dot, k_dot) = tangents;
        Self::__jvp(x, x_dot, k, k_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(x: &[f64], x_dot: &[f64], k: f64, k_dot: f64) -> (f64, f64) {
        let len = x.len();
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t1 = x[k_1];
            let y = t1 * k;
            let y_dot = x_dot[k_1] * k + k_dot * t1;
            let (t2, t2_dot) = one_sided::__jvp(&y, &y_dot, 1.5, 0.0);
            let (t3, t3_dot) = growth::__jvp(k, k_dot);
            sum += t2 * t3;
            sum_dot
                += ::chainrule::__private::strong_mul(t2_dot, t3)
                    + ::chainrule::__private::strong_mul(t3_dot, t2);
        }
        (sum, sum_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        x: &[f64],
        x_dot: &[f64],
        k: f64,
        k_dot: f64,
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
        use ::core::iter::Iterator as _;
        let mut saved_one_sided_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t1_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t2 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t2_dot = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t3 = x[k_1];
            let y = t3 * k;
            let y_dot = x_dot[k_1] * k + k_dot * t3;
            let ((t4, t4_dot), one_sided_pullback) = one_sided::__vjp_jvp(
                &y,
                &y_dot,
                1.5,
                0.0,
            );
            let ((t5, t5_dot), growth_pullback) = growth::__vjp_jvp(k, k_dot);
            saved_t1[k_1] = t4;
            saved_t1_dot[k_1] = t4_dot;
            ::chainrule::__private::push(
                &mut saved_one_sided_pullback,
                one_sided_pullback,
            );
            saved_t2[k_1] = t5;
            saved_t2_dot[k_1] = t5_dot;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            sum += t4 * t5;
            sum_dot
                += ::chainrule::__private::strong_mul(t4_dot, t5)
                    + ::chainrule::__private::strong_mul(t5_dot, t4);
        }
        (
            (sum, sum_dot),
            move |
                (d_sum, d_sum_dot): (f64, f64),
                x: &[f64],
                d_x: &mut [f64],
                x_dot: &[f64],
                d_x_dot: &mut [f64]|
            {
                let mut saved_one_sided_pullback_at = saved_one_sided_pullback.len();
                let mut saved_growth_pullback_at = saved_growth_pullback.len();
                let len = x.len();
                let mut d_k = 0.0;
                let mut d_k_dot = 0.0;
                for k_1 in (0..len).rev() {
                    let t4 = saved_t1[k_1];
                    saved_one_sided_pullback_at -= 1;
                    let one_sided_pullback = &saved_one_sided_pullback[saved_one_sided_pullback_at];
                    let t5 = saved_t2[k_1];
                    saved_growth_pullback_at -= 1;
                    let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
                    let t3 = x[k_1];
                    let t3_dot = x_dot[k_1];
                    let y = t3 * k;
                    let y_dot_1 = t3_dot * k + k_dot * t3;
                    let d_t4 = d_sum * t5;
                    let d_t4_dot = ::chainrule::__private::zero_mul(d_sum_dot, t5)
                        + ::chainrule::__private::strong_mul(saved_t2_dot[k_1], d_sum);
                    let d_t5 = d_sum * t4;
                    let d_t5_dot = ::chainrule::__private::zero_mul(d_sum_dot, t4)
                        + ::chainrule::__private::strong_mul(saved_t1_dot[k_1], d_sum);
                    let (t6, t7_dot) = growth_pullback((d_t5, d_t5_dot));
                    let mut d_y = 0.0;
                    let mut d_y_dot = 0.0;
                    let (_, _) = one_sided_pullback(
                        (d_t4, d_t4_dot),
                        &y,
                        &mut d_y,
                        &y_dot_1,
                        &mut d_y_dot,
                    );
                    let d_y_1 = d_y;
                    let d_y_dot_1 = d_y_dot;
                    let d_t3 = d_y_1 * k;
                    let d_t3_dot = ::chainrule::__private::strong_mul(d_y_dot_1, k)
                        + ::chainrule::__private::zero_mul(k_dot, d_y_1);
                    d_x[k_1] += d_t3;
                    d_x_dot[k_1] += d_t3_dot;
                    let d_k_1 = t6 + d_y_1 * t3;
                    let d_k_dot_1 = t7_dot
                        + (::chainrule::__private::strong_mul(d_y_dot_1, t3)
                            + ::chainrule::__private::zero_mul(t3_dot, d_y_1));
                    d_k += d_k_1;
                    d_k_dot += d_k_dot_1;
                }
                (d_k, d_k_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        x: &[f64],
        x_dot: &[f64],
        k: f64,
        k_dot: f64,
        (d_sum, d_sum_dot): (f64, f64),
        d_x: &mut [f64],
        d_x_dot: &mut [f64],
    ) -> (f64, f64) {
        ::chainrule::__private::same_lengths(x_dot.len(), x.len());
        ::chainrule::__private::same_lengths(d_x_dot.len(), x.len());
        use ::core::iter::Iterator as _;
        let mut saved_one_sided_pullback = ::chainrule::__private::Vec::with_capacity(
            64,
        );
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let len = x.len();
        let mut saved_t1 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t1_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t2 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t2_dot = ::chainrule::__private::vec![0.0; len];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k_1 in 0..len {
            let t3 = x[k_1];
            let y = t3 * k;
            let y_dot = x_dot[k_1] * k + k_dot * t3;
            let ((t4, t4_dot), one_sided_pullback) = one_sided::__vjp_jvp(
                &y,
                &y_dot,
                1.5,
                0.0,
            );
            let ((t5, t5_dot), growth_pullback) = growth::__vjp_jvp(k, k_dot);
            saved_t1[k_1] = t4;
            saved_t1_dot[k_1] = t4_dot;
            ::chainrule::__private::push(
                &mut saved_one_sided_pullback,
                one_sided_pullback,
            );
            saved_t2[k_1] = t5;
            saved_t2_dot[k_1] = t5_dot;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            sum += t4 * t5;
            sum_dot
                += ::chainrule::__private::strong_mul(t4_dot, t5)
                    + ::chainrule::__private::strong_mul(t5_dot, t4);
        }
        let mut saved_one_sided_pullback_at = saved_one_sided_pullback.len();
        let mut saved_growth_pullback_at = saved_growth_pullback.len();
        let len = x.len();
        let mut d_k = 0.0;
        let mut d_k_dot = 0.0;
        for k_1 in (0..len).rev() {
            saved_one_sided_pullback_at -= 1;
            let one_sided_pullback = &saved_one_sided_pullback[saved_one_sided_pullback_at];
            saved_growth_pullback_at -= 1;
            let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
            let t3 = x[k_1];
            let t3_dot = x_dot[k_1];
            let y = t3 * k;
            let y_dot_1 = t3_dot * k + k_dot * t3;
            let d_t4 = 1.0 * saved_t2[k_1];
            let d_t4_dot = saved_t2_dot[k_1] * 1.0;
            let d_t5 = 1.0 * saved_t1[k_1];
            let d_t5_dot = saved_t1_dot[k_1] * 1.0;
            let (t6, t7_dot) = growth_pullback((d_t5, d_t5_dot));
            let mut d_y = 0.0;
            let mut d_y_dot = 0.0;
            let (_, _) = one_sided_pullback(
                (d_t4, d_t4_dot),
                &y,
                &mut d_y,
                &y_dot_1,
                &mut d_y_dot,
            );
            let d_y_1 = d_y;
            let d_y_dot_1 = d_y_dot;
            let d_t3 = d_y_1 * k;
            let d_t3_dot = ::chainrule::__private::strong_mul(d_y_dot_1, k)
                + ::chainrule::__private::zero_mul(k_dot, d_y_1);
            d_x[k_1] += d_t3;
            d_x_dot[k_1] += d_t3_dot;
            let d_k_1 = t6 + d_y_1 * t3;
            let d_k_dot_1 = t7_dot
                + (::chainrule::__private::strong_mul(d_y_dot_1, t3)
                    + ::chainrule::__private::zero_mul(t3_dot, d_y_1));
            d_k += d_k_1;
            d_k_dot += d_k_dot_1;
        }
        (d_k, d_k_dot)
    }
    /// The gradient of `rows_in_loop`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        x: &[f64],
        k: f64,
        x_dot: &[f64],
        k_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        (::chainrule::__private::Vec<f64>, f64),
    ) {
        ::chainrule::__private::same_lengths(x_dot.len(), x.len());
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let (d_k, d_k_dot) = Self::__hvp(
            x,
            x_dot,
            k,
            k_dot,
            (1.0, 0.0),
            &mut d_x,
            &mut d_x_dot,
        );
        ((d_x, d_k), (d_x_dot, d_k_dot))
    }
    /// The Hessian of `rows_in_loop`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(x: &[f64], k: f64) -> ::chainrule::Matrix {
        let d_x = ::chainrule::__private::zeros_like(x);
        let d_k = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[f64]>(&d_x) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_x, at);
            let (_, (d_x_product, d_k_product)) = Self::hvp(
                x,
                ::core::clone::Clone::clone(&k),
                &unit,
                ::core::clone::Clone::clone(&d_k),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f64>(&d_k_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_k) {
            let unit = ::chainrule::__private::unit::<f64>(&d_k, at);
            let (_, (d_x_product, d_k_product)) = Self::hvp(
                x,
                ::core::clone::Clone::clone(&k),
                &d_x,
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_x_product, &mut column);
            ::chainrule::__private::append_components::<f64>(&d_k_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        x: &[f64],
        k: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        impl ::core::ops::Fn(
            (::chainrule::__private::Vec<f64>, f64),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::grad(x, k);
        (
            out,
            move |
                cotangent: (::chainrule::__private::Vec<f64>, f64),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let (x_dot, k_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, &x_dot, k, k_dot);
                let (_, d_k_dot) = pullback(
                    (1.0, 0.0),
                    x,
                    &mut ::chainrule::__private::zeros_like(x),
                    &x_dot,
                    d_x,
                );
                (d_k_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        x: &[f64],
        x_dot: &[f64],
        k: f64,
        k_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        (::chainrule::__private::Vec<f64>, f64),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, k, k_dot);
        let (d_k, d_k_dot) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        ((d_x, d_k), (d_x_dot, d_k_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        x: &[f64],
        k: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64)),
        impl ::core::ops::Fn(
            (f64, (::chainrule::__private::Vec<f64>, f64)),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(x, k);
        (
            out,
            move |
                cotangent: (f64, (::chainrule::__private::Vec<f64>, f64)),
                x: &[f64],
                d_x: &mut [f64]|
            {
                let (d_value, (x_dot, k_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(x, &x_dot, k, k_dot);
                let (_, d_k_dot) = pullback(
                    (1.0, d_value),
                    x,
                    &mut ::chainrule::__private::zeros_like(x),
                    &x_dot,
                    d_x,
                );
                (d_k_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        x: &[f64],
        x_dot: &[f64],
        k: f64,
        k_dot: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64)),
        (f64, (::chainrule::__private::Vec<f64>, f64)),
    ) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, k, k_dot);
        let (d_k, d_k_dot) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        ((value, (d_x, d_k)), (value_dot, (d_x_dot, d_k_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        x: &[f64],
        k: f64,
        x_dot: &[f64],
        k_dot: f64,
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
        let out = { Self::__jvp(x, x_dot, k, k_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                x: &[f64],
                d_x: &mut [f64],
                x_dot: &[f64],
                d_x_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(x, x_dot, k, k_dot);
                let (d_k_dot, d_k) = pullback(
                    (d_tangent, d_value),
                    x,
                    d_x_dot,
                    x_dot,
                    d_x,
                );
                (d_k, d_k_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        x: &[f64],
        x_beside: &[f64],
        k: f64,
        k_beside: f64,
        x_dot: &[f64],
        x_dot_beside: &[f64],
        k_dot: f64,
        k_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_x = ::chainrule::__private::zeros_like(x);
        let mut d_x_dot = ::chainrule::__private::zeros_like(x);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(x, x_dot, k, k_dot);
        let (d_k, d_k_dot) = pullback((1.0, 0.0), x, &mut d_x, x_dot, &mut d_x_dot);
        let ((d_x, d_k), (d_x_dot, d_k_dot)) = ((d_x, d_k), (d_x_dot, d_k_dot));
        (
            (value, value_dot),
            (
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &::chainrule::__private::owned(x_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_k,
                        &k_beside,
                    ),
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x_dot,
                        &::chainrule::__private::owned(x_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_x,
                        &::chainrule::__private::owned(x_dot_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_k_dot,
                        &k_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_k,
                        &k_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for rows_in_loop {}

impl Chain {
    /// The result of `energy` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn energy_vjp(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__energy_vjp(self);
        (
            out,
            move |d_out: f64| {
                let mut d_self = ::chainrule::__private::zeros_like(self);
                pullback(d_out, self, &mut d_self);
                d_self
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_vjp(
        this: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let t1 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t1) as usize);
        let mut saved_energy = ::chainrule::__private::vec![0.0; len];
        let mut energy = 0.0;
        for k in 1..t1 {
            let mut t2 = this.beads[k] - this.beads[k - 1];
            ::chainrule::__private::assert_scalar(&t2);
            let at = k as usize;
            saved_energy[at] = energy;
            energy += t2.powi(2) * this.stiffness;
        }
        (
            energy,
            move |
                d_energy: f64,
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_energy_1 = d_energy;
                for k in (1..::chainrule::__private::plain(this.beads.len())).rev() {
                    let at_1 = k as usize;
                    let energy = saved_energy[at_1];
                    let t3 = this.beads[k];
                    let t4 = k - 1;
                    let t5 = this.beads[t4];
                    let t2 = t3 - t5;
                    let t6 = t2.powi(2);
                    let t7 = this.stiffness;
                    let t8 = t6 * t7;
                    let energy_1 = energy + t8;
                    let (d_energy_2, d_t9) = ::chainrule::__private::add_pullback(
                        &energy,
                        &t8,
                        &energy_1,
                        d_energy_1,
                    );
                    let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &t7,
                        &t8,
                        d_t9,
                    );
                    ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t11);
                    let d_t2 = d_t10 * (2.0 * t2);
                    let (d_t12, d_t13) = ::chainrule::__private::sub_pullback(
                        &t3,
                        &t5,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [t4]),
                        &d_t13,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t12,
                    );
                    d_energy_1 = d_energy_2;
                }
            },
        )
    }
    /// The gradient of `energy`, with the shape of its arguments.
    #[inline]
    pub fn energy_grad(self: &Self) -> <Self as ::chainrule::Differentiable>::Tangent {
        let (_, pullback) = Self::__energy_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        d_self
    }
    /// The value of `energy` and its gradient.
    #[inline]
    pub fn energy_value_and_grad(
        self: &Self,
    ) -> (f64, <Self as ::chainrule::Differentiable>::Tangent) {
        let (value, pullback) = Self::__energy_vjp(self);
        let mut d_self = ::chainrule::__private::zeros_like(self);
        pullback(1.0, self, &mut d_self);
        (value, d_self)
    }
    /// The value of `energy`; its gradient is added to the buffers.
    #[inline]
    pub fn energy_accumulate_grad(
        self: &Self,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> f64 {
        let (value, pullback) = Self::__energy_vjp(self);
        pullback(1.0, self, d_self);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_energy(
        self: &Self,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let (out, pullback) = Self::__energy_vjp(self);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_energy(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_energy(&self) -> &Self {
        self
    }
    /// The result of `energy` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn energy_jvp(
        self: &Self,
        tangents: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let this_dot = tangents;
        Self::__energy_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        let mut energy = 0.0;
        let mut energy_dot = 0.0;
        for k in 1..::chainrule::__private::plain(this.beads.len()) {
            let t1 = this.beads[k];
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(
                &mut t1_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t2 = k - 1;
            let t3 = this.beads[t2];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref this_dot.beads; [t2]),
            );
            let mut t4 = t1 - t3;
            let t4_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t3,
                &t4,
                &t1_dot,
                &t3_dot,
            );
            ::chainrule::__private::assert_scalar(&t4);
            let t5 = t4.powi(2);
            let t6 = this.stiffness;
            let mut t6_dot = ::chainrule::__zeros_of!(& t6);
            ::chainrule::__private::read_part(&mut t6_dot, &this_dot.stiffness);
            let t7 = t5 * t6;
            let t7_dot = ::chainrule::__private::strong_mul_pushforward(
                &t5,
                &t6,
                &t7,
                &(t4_dot * (2.0 * t4)),
                &t6_dot,
            );
            let energy_1 = energy + t7;
            let energy_1_dot = ::chainrule::__private::add_pushforward(
                &energy,
                &t7,
                &energy_1,
                &energy_dot,
                &t7_dot,
            );
            energy = energy_1;
            energy_dot = energy_1_dot;
        }
        (energy, energy_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_energy_forward(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        Self::__energy_jvp(self, this_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_vjp_jvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &<Self as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let t1 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t1) as usize);
        let mut saved_energy = ::chainrule::__private::vec![0.0; len];
        let mut saved_energy_dot = ::chainrule::__private::vec![0.0; len];
        let mut energy = 0.0;
        let mut energy_dot = 0.0;
        for k in 1..t1 {
            let t2 = this.beads[k];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t3 = k - 1;
            let t4 = this.beads[t3];
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                ::chainrule::__part!(ref this_dot.beads; [t3]),
            );
            let mut t5 = t2 - t4;
            let t5_dot = ::chainrule::__private::sub_pushforward(
                &t2,
                &t4,
                &t5,
                &t2_dot,
                &t4_dot,
            );
            ::chainrule::__private::assert_scalar(&t5);
            let t6 = t5.powi(2);
            let t7 = this.stiffness;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &this_dot.stiffness);
            let t8 = t6 * t7;
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &t6,
                &t7,
                &t8,
                &(t5_dot * (2.0 * t5)),
                &t7_dot,
            );
            let energy_1 = energy + t8;
            let energy_1_dot = ::chainrule::__private::add_pushforward(
                &energy,
                &t8,
                &energy_1,
                &energy_dot,
                &t8_dot,
            );
            let at = k as usize;
            saved_energy[at] = energy;
            saved_energy_dot[at] = energy_dot;
            let energy_1_dot_1 = energy_1_dot.clone();
            energy = energy_1;
            energy_dot = energy_1_dot_1;
        }
        (
            (energy, energy_dot),
            move |
                (d_energy, d_energy_dot): (f64, f64),
                this: &Self,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
                d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut d_energy_1 = d_energy;
                let mut d_energy_dot_1 = d_energy_dot;
                for k in (1..::chainrule::__private::plain(this.beads.len())).rev() {
                    let at_1 = k as usize;
                    let energy = saved_energy[at_1];
                    let energy_dot_1 = saved_energy_dot[at_1];
                    let t2 = this.beads[k];
                    let mut t2_dot_1 = ::chainrule::__zeros_of!(& t2);
                    ::chainrule::__private::read_part(
                        &mut t2_dot_1,
                        ::chainrule::__part!(ref this_dot.beads; [k]),
                    );
                    let t3 = k - 1;
                    let t4 = this.beads[t3];
                    let mut t4_dot_1 = ::chainrule::__zeros_of!(& t4);
                    ::chainrule::__private::read_part(
                        &mut t4_dot_1,
                        ::chainrule::__part!(ref this_dot.beads; [t3]),
                    );
                    let t5 = t2 - t4;
                    let t5_dot_1 = ::chainrule::__private::sub_pushforward(
                        &t2,
                        &t4,
                        &t5,
                        &t2_dot_1,
                        &t4_dot_1,
                    );
                    let t6 = t5.powi(2);
                    let t9 = 2.0 * t5;
                    let t6_dot = t5_dot_1 * t9;
                    let t7 = this.stiffness;
                    let mut t7_dot_1 = ::chainrule::__zeros_of!(& t7);
                    ::chainrule::__private::read_part(
                        &mut t7_dot_1,
                        &this_dot.stiffness,
                    );
                    let t8 = t6 * t7;
                    let t8_dot_1 = ::chainrule::__private::strong_mul_pushforward(
                        &t6,
                        &t7,
                        &t8,
                        &t6_dot,
                        &t7_dot_1,
                    );
                    let energy_1 = energy + t8;
                    let energy_1_dot_2 = ::chainrule::__private::add_pushforward(
                        &energy,
                        &t8,
                        &energy_1,
                        &energy_dot_1,
                        &t8_dot_1,
                    );
                    let (d_energy_dot_2, d_t8_dot) = ::chainrule::__private::add_pullback_pushforward(
                        &energy,
                        &t8,
                        &energy_1,
                        &d_energy_1,
                        &energy_dot_1,
                        &t8_dot_1,
                        &energy_1_dot_2,
                        &d_energy_dot_1,
                    );
                    let (d_energy_2, d_t8) = ::chainrule::__private::add_pullback(
                        &energy,
                        &t8,
                        &energy_1,
                        d_energy_1,
                    );
                    let (d_t6_dot, d_t7_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &t6,
                        &t7,
                        &t8,
                        &d_t8,
                        &t6_dot,
                        &t7_dot_1,
                        &t8_dot_1,
                        &d_t8_dot,
                    );
                    let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                        &t6,
                        &t7,
                        &t8,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t7);
                    ::chainrule::__private::add_part(
                        &mut d_this_dot.stiffness,
                        &d_t7_dot,
                    );
                    let d_t5 = d_t6 * t9;
                    let d_t5_dot = ::chainrule::__private::strong_mul(d_t6_dot, t9)
                        + ::chainrule::__private::zero_mul(t5_dot_1 * 2.0, d_t6);
                    let (d_t2_dot, d_t4_dot) = ::chainrule::__private::sub_pullback_pushforward(
                        &t2,
                        &t4,
                        &t5,
                        &d_t5,
                        &t2_dot_1,
                        &t4_dot_1,
                        &t5_dot_1,
                        &d_t5_dot,
                    );
                    let (d_t2, d_t4) = ::chainrule::__private::sub_pullback(
                        &t2,
                        &t4,
                        &t5,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [t3]),
                        &d_t4,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this_dot.beads; [t3]),
                        &d_t4_dot,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t2,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this_dot.beads; [k]),
                        &d_t2_dot,
                    );
                    d_energy_1 = d_energy_2;
                    d_energy_dot_1 = d_energy_dot_2;
                }
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_hvp(
        this: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
        (d_energy, d_energy_dot): (f64, f64),
        d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let t1 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t1) as usize);
        let mut saved_energy = ::chainrule::__private::vec![0.0; len];
        let mut saved_energy_dot = ::chainrule::__private::vec![0.0; len];
        let mut energy = 0.0;
        let mut energy_dot = 0.0;
        for k in 1..t1 {
            let t2 = this.beads[k];
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t3 = k - 1;
            let t4 = this.beads[t3];
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot,
                ::chainrule::__part!(ref this_dot.beads; [t3]),
            );
            let mut t5 = t2 - t4;
            let t5_dot = ::chainrule::__private::sub_pushforward(
                &t2,
                &t4,
                &t5,
                &t2_dot,
                &t4_dot,
            );
            ::chainrule::__private::assert_scalar(&t5);
            let t6 = t5.powi(2);
            let t7 = this.stiffness;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &this_dot.stiffness);
            let t8 = t6 * t7;
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &t6,
                &t7,
                &t8,
                &(t5_dot * (2.0 * t5)),
                &t7_dot,
            );
            let energy_1 = energy + t8;
            let energy_1_dot = ::chainrule::__private::add_pushforward(
                &energy,
                &t8,
                &energy_1,
                &energy_dot,
                &t8_dot,
            );
            let at = k as usize;
            saved_energy[at] = energy;
            saved_energy_dot[at] = energy_dot;
            let energy_1_dot_1 = energy_1_dot.clone();
            energy = energy_1;
            energy_dot = energy_1_dot_1;
        }
        let mut d_energy_1 = 1.0;
        let mut d_energy_dot_1 = 0.0;
        for k in (1..::chainrule::__private::plain(this.beads.len())).rev() {
            let at_1 = k as usize;
            let energy = saved_energy[at_1];
            let energy_dot_1 = saved_energy_dot[at_1];
            let t2 = this.beads[k];
            let mut t2_dot_1 = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(
                &mut t2_dot_1,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t3 = k - 1;
            let t4 = this.beads[t3];
            let mut t4_dot_1 = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(
                &mut t4_dot_1,
                ::chainrule::__part!(ref this_dot.beads; [t3]),
            );
            let t5 = t2 - t4;
            let t5_dot_1 = ::chainrule::__private::sub_pushforward(
                &t2,
                &t4,
                &t5,
                &t2_dot_1,
                &t4_dot_1,
            );
            let t6 = t5.powi(2);
            let t9 = 2.0 * t5;
            let t6_dot = t5_dot_1 * t9;
            let t7 = this.stiffness;
            let mut t7_dot_1 = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot_1, &this_dot.stiffness);
            let t8 = t6 * t7;
            let t8_dot_1 = ::chainrule::__private::strong_mul_pushforward(
                &t6,
                &t7,
                &t8,
                &t6_dot,
                &t7_dot_1,
            );
            let energy_1 = energy + t8;
            let energy_1_dot_2 = ::chainrule::__private::add_pushforward(
                &energy,
                &t8,
                &energy_1,
                &energy_dot_1,
                &t8_dot_1,
            );
            let (d_energy_dot_2, d_t8_dot) = ::chainrule::__private::add_pullback_pushforward(
                &energy,
                &t8,
                &energy_1,
                &d_energy_1,
                &energy_dot_1,
                &t8_dot_1,
                &energy_1_dot_2,
                &d_energy_dot_1,
            );
            let (d_energy_2, d_t8) = ::chainrule::__private::add_pullback(
                &energy,
                &t8,
                &energy_1,
                d_energy_1,
            );
            let (d_t6_dot, d_t7_dot) = ::chainrule::__private::mul_pullback_pushforward(
                &t6,
                &t7,
                &t8,
                &d_t8,
                &t6_dot,
                &t7_dot_1,
                &t8_dot_1,
                &d_t8_dot,
            );
            let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(&t6, &t7, &t8, d_t8);
            ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t7);
            ::chainrule::__private::add_part(&mut d_this_dot.stiffness, &d_t7_dot);
            let d_t5 = d_t6 * t9;
            let d_t5_dot = ::chainrule::__private::strong_mul(d_t6_dot, t9)
                + ::chainrule::__private::zero_mul(t5_dot_1 * 2.0, d_t6);
            let (d_t2_dot, d_t4_dot) = ::chainrule::__private::sub_pullback_pushforward(
                &t2,
                &t4,
                &t5,
                &d_t5,
                &t2_dot_1,
                &t4_dot_1,
                &t5_dot_1,
                &d_t5_dot,
            );
            let (d_t2, d_t4) = ::chainrule::__private::sub_pullback(&t2, &t4, &t5, d_t5);
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this.beads; [t3]),
                &d_t4,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this_dot.beads; [t3]),
                &d_t4_dot,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this.beads; [k]),
                &d_t2,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this_dot.beads; [k]),
                &d_t2_dot,
            );
            d_energy_1 = d_energy_2;
            d_energy_dot_1 = d_energy_dot_2;
        }
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __energy_with_order_2(
        self: &Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) + use<>,
    ) {
        let again_dot = ::core::clone::Clone::clone(this_dot);
        let (out, pullback) = Self::__energy_vjp_jvp(self, &mut *this_dot);
        (
            out,
            move |
                d_out: (f64, f64),
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, again, d_self, &again_dot, d_this_dot) },
        )
    }
    /// The gradient of `energy`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn energy_hvp(
        self: &Self,
        this_dot: &<Self as ::chainrule::Differentiable>::Tangent,
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        <Self as ::chainrule::Differentiable>::Tangent,
    ) {
        let mut d_self = ::chainrule::__private::zeros_like(self);
        let mut d_this_dot = ::chainrule::__private::zeros_like(self);
        Self::__energy_hvp(self, this_dot, (1.0, 0.0), &mut d_self, &mut d_this_dot);
        (d_self, d_this_dot)
    }
    /// The Hessian of `energy`: a row and a column for each float of the differentiated arguments, in order.
    pub fn energy_hessian(self: &Self) -> ::chainrule::Matrix {
        let d_self = ::chainrule::__private::zeros_like(self);
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<Self>(&d_self) {
            let unit = ::chainrule::__private::unit::<Self>(&d_self, at);
            let (_, d_self_product) = Self::energy_hvp(self, &unit);
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Self,
            >(&d_self_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
}
impl Chain {
    /// The result of `relax` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn relax_vjp(
        self: &mut Self,
        rate: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__relax_vjp(self, rate);
        (
            out,
            move |
                d_out: f64,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_rate,) = pullback(d_out, d_self);
                d_rate
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __relax_vjp(
        this: &mut Self,
        rate: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let t5 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t5) as usize);
        let mut saved_moved = ::chainrule::__private::vec![0.0; len];
        let mut saved_t6 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t7 = ::chainrule::__private::vec![0.0; len];
        let mut moved = 0.0;
        for k in 1..t5 {
            let t8 = this.stiffness;
            let t9 = this.beads[k];
            let t10 = this.beads[k - 1];
            let mut t11 = t9 - t10;
            ::chainrule::__private::assert_scalar(&t11);
            let t12 = t11.sin();
            let step = rate * t8 * t12;
            let t13 = this.beads[k];
            this.beads[k] = ::chainrule::__private::sub_assigned(&t13, &step);
            let at = k as usize;
            saved_moved[at] = moved;
            ::chainrule::__private::push(&mut saved_t1, t8);
            ::chainrule::__private::push(&mut saved_t2, t9);
            ::chainrule::__private::push(&mut saved_t3, t10);
            saved_t6[at] = t12;
            saved_t7[at] = t11.cos();
            ::chainrule::__private::push(&mut saved_t4, t13);
            moved += step * step;
        }
        (
            moved,
            move |
                d_moved: f64,
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut d_moved_1 = d_moved;
                let mut d_rate = 0.0;
                for k in (1..t5).rev() {
                    let at_1 = k as usize;
                    let moved = saved_moved[at_1];
                    saved_t1_at -= 1;
                    let t8 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t9 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t10 = &saved_t3[saved_t3_at];
                    let t12 = saved_t6[at_1];
                    saved_t4_at -= 1;
                    let t13 = &saved_t4[saved_t4_at];
                    let t14 = rate * *t8;
                    let step = t14 * t12;
                    let t15 = step * step;
                    let moved_1 = moved + t15;
                    let (d_moved_2, d_t16) = ::chainrule::__private::add_pullback(
                        &moved,
                        &t15,
                        &moved_1,
                        d_moved_1,
                    );
                    let (t17, t18) = ::chainrule::__private::mul_pullback(
                        &step,
                        &step,
                        &t15,
                        d_t16,
                    );
                    let d_t19 = ::chainrule::__part!(mut d_this.beads; [k]).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                    );
                    let (d_t13, t20) = ::chainrule::__private::sub_pullback(
                        t13,
                        &::chainrule::__private::Assigned(&step),
                        &::chainrule::__private::sub_assigned(&*t13, &step),
                        d_t19,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t13,
                    );
                    let d_step = ::chainrule::__private::plus(
                        ::chainrule::__private::plus(t17, t18),
                        t20,
                    );
                    let (d_t21, d_t12) = ::chainrule::__private::mul_pullback(
                        &t14,
                        &t12,
                        &step,
                        d_step,
                    );
                    let d_t11 = d_t12 * saved_t7[at_1];
                    let (d_t9, d_t10) = ::chainrule::__private::sub_pullback(
                        t9,
                        t10,
                        &(*t9 - *t10),
                        d_t11,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k - 1]),
                        &d_t10,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t9,
                    );
                    let (d_rate_1, d_t8) = ::chainrule::__private::mul_pullback(
                        &rate,
                        t8,
                        &t14,
                        d_t21,
                    );
                    ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t8);
                    d_moved_1 = d_moved_2;
                    d_rate += d_rate_1;
                }
                (d_rate,)
            },
        )
    }
    /// The gradient of `relax`, with the shape of its arguments.
    #[inline]
    pub fn relax_grad(
        self: &mut Self,
        rate: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__relax_vjp(self, rate);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_rate,) = pullback(1.0, &mut d_self);
        (d_self, d_rate)
    }
    /// The value of `relax` and its gradient.
    #[inline]
    pub fn relax_value_and_grad(
        self: &mut Self,
        rate: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__relax_vjp(self, rate);
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let (d_rate,) = pullback(1.0, &mut d_self);
        (value, (d_self, d_rate))
    }
    /// The value of `relax`; its gradient is added to the buffers.
    #[inline]
    pub fn relax_accumulate_grad(
        self: &mut Self,
        rate: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__relax_vjp(self, rate);
        let mut d_self_added = ::chainrule::__private::zeros_like(&*self);
        let (d_rate_added,) = pullback(1.0, &mut d_self_added);
        *d_rate += d_rate_added;
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_relax(
        self: &mut Self,
        rate: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__relax_vjp(self, rate);
        (
            out,
            move |
                d_out: f64,
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self) },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_relax(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_relax(&mut self) -> &mut Self {
        self
    }
    /// The result of `relax` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn relax_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let rate = args;
        let (this_dot, rate_dot) = tangents;
        Self::__relax_jvp(self, this_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __relax_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        let mut moved = 0.0;
        let mut moved_dot = 0.0;
        for k in 1..::chainrule::__private::plain(this.beads.len()) {
            let t1 = this.stiffness;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.stiffness);
            let t2 = rate * t1;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &rate,
                &t1,
                &t2,
                &rate_dot,
                &t1_dot,
            );
            let t3 = this.beads[k];
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(
                &mut t3_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t4 = k - 1;
            let t5 = this.beads[t4];
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(
                &mut t5_dot,
                ::chainrule::__part!(ref this_dot.beads; [t4]),
            );
            let mut t6 = t3 - t5;
            let t6_dot = ::chainrule::__private::sub_pushforward(
                &t3,
                &t5,
                &t6,
                &t3_dot,
                &t5_dot,
            );
            ::chainrule::__private::assert_scalar(&t6);
            let t7 = t6.sin();
            let step = t2 * t7;
            let step_dot = ::chainrule::__private::mul_pushforward(
                &t2,
                &t7,
                &step,
                &t2_dot,
                &(t6_dot * t6.cos()),
            );
            let t8 = this.beads[k];
            let mut t8_dot = ::chainrule::__zeros_of!(& t8);
            ::chainrule::__private::read_part(
                &mut t8_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t9 = ::chainrule::__private::sub_assigned(&t8, &step);
            let t9_dot = ::chainrule::__private::sub_pushforward(
                &t8,
                &::chainrule::__private::Assigned(&step),
                &t9,
                &t8_dot,
                &step_dot,
            );
            this.beads[k] = t9;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.beads; [k]),
                &t9_dot,
            );
            let t10 = step * step;
            let t10_dot = ::chainrule::__private::mul_pushforward(
                &step,
                &step,
                &t10,
                &step_dot,
                &step_dot,
            );
            let moved_1 = moved + t10;
            let moved_1_dot = ::chainrule::__private::add_pushforward(
                &moved,
                &t10,
                &moved_1,
                &moved_dot,
                &t10_dot,
            );
            moved = moved_1;
            moved_dot = moved_1_dot;
        }
        (moved, moved_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_relax_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        Self::__relax_jvp(self, this_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __relax_vjp_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t7_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t8_dot = ::chainrule::__private::Vec::with_capacity(64);
        let t9 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t9) as usize);
        let mut saved_moved = ::chainrule::__private::vec![0.0; len];
        let mut saved_moved_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t10 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t10_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t11 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t11_dot = ::chainrule::__private::vec![0.0; len];
        let mut moved = 0.0;
        let mut moved_dot = 0.0;
        for k in 1..t9 {
            let t12 = this.stiffness;
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, &this_dot.stiffness);
            let t13 = rate * t12;
            let t13_dot = ::chainrule::__private::mul_pushforward(
                &rate,
                &t12,
                &t13,
                &rate_dot,
                &t12_dot,
            );
            let t14 = this.beads[k];
            let mut t14_dot = ::chainrule::__zeros_of!(& t14);
            ::chainrule::__private::read_part(
                &mut t14_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t15 = k - 1;
            let t16 = this.beads[t15];
            let mut t16_dot = ::chainrule::__zeros_of!(& t16);
            ::chainrule::__private::read_part(
                &mut t16_dot,
                ::chainrule::__part!(ref this_dot.beads; [t15]),
            );
            let mut t17 = t14 - t16;
            let t17_dot = ::chainrule::__private::sub_pushforward(
                &t14,
                &t16,
                &t17,
                &t14_dot,
                &t16_dot,
            );
            ::chainrule::__private::assert_scalar(&t17);
            let t18 = t17.sin();
            let t18_dot = t17_dot * t17.cos();
            let step = t13 * t18;
            let step_dot = ::chainrule::__private::mul_pushforward(
                &t13,
                &t18,
                &step,
                &t13_dot,
                &t18_dot,
            );
            let t19 = this.beads[k];
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(
                &mut t19_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t20 = ::chainrule::__private::sub_assigned(&t19, &step);
            let t20_dot = ::chainrule::__private::sub_pushforward(
                &t19,
                &::chainrule::__private::Assigned(&step),
                &t20,
                &t19_dot,
                &step_dot,
            );
            let t20_dot_1 = t20_dot.clone();
            this.beads[k] = t20;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.beads; [k]),
                &t20_dot_1,
            );
            let t21 = step * step;
            let t21_dot = ::chainrule::__private::mul_pushforward(
                &step,
                &step,
                &t21,
                &step_dot,
                &step_dot,
            );
            let moved_1 = moved + t21;
            let moved_1_dot = ::chainrule::__private::add_pushforward(
                &moved,
                &t21,
                &moved_1,
                &moved_dot,
                &t21_dot,
            );
            let at = k as usize;
            saved_moved[at] = moved;
            saved_moved_dot[at] = moved_dot;
            ::chainrule::__private::push(&mut saved_t1, t12);
            ::chainrule::__private::push(&mut saved_t5_dot, t12_dot);
            ::chainrule::__private::push(&mut saved_t2, t14);
            ::chainrule::__private::push(&mut saved_t6_dot, t14_dot);
            ::chainrule::__private::push(&mut saved_t3, t16);
            ::chainrule::__private::push(&mut saved_t7_dot, t16_dot);
            saved_t10[at] = t18;
            saved_t10_dot[at] = t18_dot;
            saved_t11[at] = t17.cos();
            saved_t11_dot[at] = -(t17_dot * t17.sin());
            ::chainrule::__private::push(&mut saved_t4, t19);
            ::chainrule::__private::push(&mut saved_t8_dot, t19_dot);
            let moved_1_dot_1 = moved_1_dot.clone();
            moved = moved_1;
            moved_dot = moved_1_dot_1;
        }
        (
            (moved, moved_dot),
            move |
                (d_moved, d_moved_dot): (f64, f64),
                d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut saved_t5_dot_at = saved_t5_dot.len();
                let mut saved_t6_dot_at = saved_t6_dot.len();
                let mut saved_t7_dot_at = saved_t7_dot.len();
                let mut saved_t8_dot_at = saved_t8_dot.len();
                let mut d_moved_1 = d_moved;
                let mut d_rate = 0.0;
                let mut d_moved_dot_1 = d_moved_dot;
                let mut d_rate_dot = 0.0;
                for k in (1..t9).rev() {
                    let at_1 = k as usize;
                    let moved = saved_moved[at_1];
                    let moved_dot_1 = saved_moved_dot[at_1];
                    saved_t1_at -= 1;
                    let t12 = &saved_t1[saved_t1_at];
                    saved_t5_dot_at -= 1;
                    let t12_dot_1 = &saved_t5_dot[saved_t5_dot_at];
                    saved_t2_at -= 1;
                    let t14 = &saved_t2[saved_t2_at];
                    saved_t6_dot_at -= 1;
                    let t14_dot_1 = &saved_t6_dot[saved_t6_dot_at];
                    saved_t3_at -= 1;
                    let t16 = &saved_t3[saved_t3_at];
                    saved_t7_dot_at -= 1;
                    let t16_dot_1 = &saved_t7_dot[saved_t7_dot_at];
                    let t18 = saved_t10[at_1];
                    let t18_dot_1 = saved_t10_dot[at_1];
                    let t22 = saved_t11[at_1];
                    saved_t4_at -= 1;
                    let t19 = &saved_t4[saved_t4_at];
                    saved_t8_dot_at -= 1;
                    let t19_dot_1 = &saved_t8_dot[saved_t8_dot_at];
                    let t13 = rate * *t12;
                    let t13_dot_1 = ::chainrule::__private::mul_pushforward(
                        &rate,
                        t12,
                        &t13,
                        &rate_dot,
                        t12_dot_1,
                    );
                    let t15 = k - 1;
                    let t17 = *t14 - *t16;
                    let t17_dot_1 = ::chainrule::__private::sub_pushforward(
                        t14,
                        t16,
                        &t17,
                        t14_dot_1,
                        t16_dot_1,
                    );
                    let step = t13 * t18;
                    let step_dot_1 = ::chainrule::__private::mul_pushforward(
                        &t13,
                        &t18,
                        &step,
                        &t13_dot_1,
                        &t18_dot_1,
                    );
                    let t20 = ::chainrule::__private::sub_assigned(&*t19, &step);
                    let t20_dot_2 = ::chainrule::__private::sub_pushforward(
                        t19,
                        &::chainrule::__private::Assigned(&step),
                        &t20,
                        t19_dot_1,
                        &step_dot_1,
                    );
                    let t21 = step * step;
                    let t21_dot_1 = ::chainrule::__private::mul_pushforward(
                        &step,
                        &step,
                        &t21,
                        &step_dot_1,
                        &step_dot_1,
                    );
                    let moved_1 = moved + t21;
                    let moved_1_dot_2 = ::chainrule::__private::add_pushforward(
                        &moved,
                        &t21,
                        &moved_1,
                        &moved_dot_1,
                        &t21_dot_1,
                    );
                    let (d_moved_dot_2, d_t21_dot) = ::chainrule::__private::add_pullback_pushforward(
                        &moved,
                        &t21,
                        &moved_1,
                        &d_moved_1,
                        &moved_dot_1,
                        &t21_dot_1,
                        &moved_1_dot_2,
                        &d_moved_dot_1,
                    );
                    let (d_moved_2, d_t21) = ::chainrule::__private::add_pullback(
                        &moved,
                        &t21,
                        &moved_1,
                        d_moved_1,
                    );
                    let (t23_dot, t24_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &step,
                        &step,
                        &t21,
                        &d_t21,
                        &step_dot_1,
                        &step_dot_1,
                        &t21_dot_1,
                        &d_t21_dot,
                    );
                    let (t25, t26) = ::chainrule::__private::mul_pullback(
                        &step,
                        &step,
                        &t21,
                        d_t21,
                    );
                    let d_t20 = ::chainrule::__part!(mut d_this.beads; [k]).clone();
                    let mut d_t20_dot = d_t20.clone();
                    ::chainrule::__private::set_zero(&mut d_t20_dot);
                    ::chainrule::__private::read_part(
                        &mut d_t20_dot,
                        ::chainrule::__part!(mut d_this_dot.beads; [k]),
                    );
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                    );
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this_dot.beads; [k]),
                    );
                    let (d_t19_dot, t27_dot) = ::chainrule::__private::sub_pullback_pushforward(
                        t19,
                        &::chainrule::__private::Assigned(&step),
                        &t20,
                        &d_t20,
                        t19_dot_1,
                        &step_dot_1,
                        &t20_dot_2,
                        &d_t20_dot,
                    );
                    let (d_t19, t28) = ::chainrule::__private::sub_pullback(
                        t19,
                        &::chainrule::__private::Assigned(&step),
                        &t20,
                        d_t20,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t19,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this_dot.beads; [k]),
                        &d_t19_dot,
                    );
                    let d_step = ::chainrule::__private::plus(
                        ::chainrule::__private::plus(t25, t26),
                        t28,
                    );
                    let d_step_dot = ::chainrule::__private::plus(
                        ::chainrule::__private::plus(t23_dot, t24_dot),
                        t27_dot,
                    );
                    let (d_t13_dot, d_t18_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &t13,
                        &t18,
                        &step,
                        &d_step,
                        &t13_dot_1,
                        &t18_dot_1,
                        &step_dot_1,
                        &d_step_dot,
                    );
                    let (d_t13, d_t18) = ::chainrule::__private::mul_pullback(
                        &t13,
                        &t18,
                        &step,
                        d_step,
                    );
                    let d_t17 = d_t18 * t22;
                    let d_t17_dot = d_t18_dot * t22 + saved_t11_dot[at_1] * d_t18;
                    let (d_t14_dot, d_t16_dot) = ::chainrule::__private::sub_pullback_pushforward(
                        t14,
                        t16,
                        &t17,
                        &d_t17,
                        t14_dot_1,
                        t16_dot_1,
                        &t17_dot_1,
                        &d_t17_dot,
                    );
                    let (d_t14, d_t16) = ::chainrule::__private::sub_pullback(
                        t14,
                        t16,
                        &t17,
                        d_t17,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [t15]),
                        &d_t16,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this_dot.beads; [t15]),
                        &d_t16_dot,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.beads; [k]),
                        &d_t14,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this_dot.beads; [k]),
                        &d_t14_dot,
                    );
                    let (d_rate_dot_1, d_t12_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &rate,
                        t12,
                        &t13,
                        &d_t13,
                        &rate_dot,
                        t12_dot_1,
                        &t13_dot_1,
                        &d_t13_dot,
                    );
                    let (d_rate_1, d_t12) = ::chainrule::__private::mul_pullback(
                        &rate,
                        t12,
                        &t13,
                        d_t13,
                    );
                    ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t12);
                    ::chainrule::__private::add_part(
                        &mut d_this_dot.stiffness,
                        &d_t12_dot,
                    );
                    d_moved_1 = d_moved_2;
                    d_rate += d_rate_1;
                    d_moved_dot_1 = d_moved_dot_2;
                    d_rate_dot += d_rate_dot_1;
                }
                (d_rate, d_rate_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __relax_hvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
        (d_moved, d_moved_dot): (f64, f64),
        d_this: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t5_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t6_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t7_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t8_dot = ::chainrule::__private::Vec::with_capacity(64);
        let t9 = ::chainrule::__private::plain(this.beads.len());
        let len = (::core::cmp::max(1, t9) as usize);
        let mut saved_moved = ::chainrule::__private::vec![0.0; len];
        let mut saved_moved_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t10 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t10_dot = ::chainrule::__private::vec![0.0; len];
        let mut saved_t11 = ::chainrule::__private::vec![0.0; len];
        let mut saved_t11_dot = ::chainrule::__private::vec![0.0; len];
        let mut moved = 0.0;
        let mut moved_dot = 0.0;
        for k in 1..t9 {
            let t12 = this.stiffness;
            let mut t12_dot = ::chainrule::__zeros_of!(& t12);
            ::chainrule::__private::read_part(&mut t12_dot, &this_dot.stiffness);
            let t13 = rate * t12;
            let t13_dot = ::chainrule::__private::mul_pushforward(
                &rate,
                &t12,
                &t13,
                &rate_dot,
                &t12_dot,
            );
            let t14 = this.beads[k];
            let mut t14_dot = ::chainrule::__zeros_of!(& t14);
            ::chainrule::__private::read_part(
                &mut t14_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t15 = k - 1;
            let t16 = this.beads[t15];
            let mut t16_dot = ::chainrule::__zeros_of!(& t16);
            ::chainrule::__private::read_part(
                &mut t16_dot,
                ::chainrule::__part!(ref this_dot.beads; [t15]),
            );
            let mut t17 = t14 - t16;
            let t17_dot = ::chainrule::__private::sub_pushforward(
                &t14,
                &t16,
                &t17,
                &t14_dot,
                &t16_dot,
            );
            ::chainrule::__private::assert_scalar(&t17);
            let t18 = t17.sin();
            let t18_dot = t17_dot * t17.cos();
            let step = t13 * t18;
            let step_dot = ::chainrule::__private::mul_pushforward(
                &t13,
                &t18,
                &step,
                &t13_dot,
                &t18_dot,
            );
            let t19 = this.beads[k];
            let mut t19_dot = ::chainrule::__zeros_of!(& t19);
            ::chainrule::__private::read_part(
                &mut t19_dot,
                ::chainrule::__part!(ref this_dot.beads; [k]),
            );
            let t20 = ::chainrule::__private::sub_assigned(&t19, &step);
            let t20_dot = ::chainrule::__private::sub_pushforward(
                &t19,
                &::chainrule::__private::Assigned(&step),
                &t20,
                &t19_dot,
                &step_dot,
            );
            let t20_dot_1 = t20_dot.clone();
            this.beads[k] = t20;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.beads; [k]),
                &t20_dot_1,
            );
            let t21 = step * step;
            let t21_dot = ::chainrule::__private::mul_pushforward(
                &step,
                &step,
                &t21,
                &step_dot,
                &step_dot,
            );
            let moved_1 = moved + t21;
            let moved_1_dot = ::chainrule::__private::add_pushforward(
                &moved,
                &t21,
                &moved_1,
                &moved_dot,
                &t21_dot,
            );
            let at = k as usize;
            saved_moved[at] = moved;
            saved_moved_dot[at] = moved_dot;
            ::chainrule::__private::push(&mut saved_t1, t12);
            ::chainrule::__private::push(&mut saved_t5_dot, t12_dot);
            ::chainrule::__private::push(&mut saved_t2, t14);
            ::chainrule::__private::push(&mut saved_t6_dot, t14_dot);
            ::chainrule::__private::push(&mut saved_t3, t16);
            ::chainrule::__private::push(&mut saved_t7_dot, t16_dot);
            saved_t10[at] = t18;
            saved_t10_dot[at] = t18_dot;
            saved_t11[at] = t17.cos();
            saved_t11_dot[at] = -(t17_dot * t17.sin());
            ::chainrule::__private::push(&mut saved_t4, t19);
            ::chainrule::__private::push(&mut saved_t8_dot, t19_dot);
            let moved_1_dot_1 = moved_1_dot.clone();
            moved = moved_1;
            moved_dot = moved_1_dot_1;
        }
        let mut saved_t1_at = saved_t1.len();
        let mut saved_t2_at = saved_t2.len();
        let mut saved_t3_at = saved_t3.len();
        let mut saved_t4_at = saved_t4.len();
        let mut saved_t5_dot_at = saved_t5_dot.len();
        let mut saved_t6_dot_at = saved_t6_dot.len();
        let mut saved_t7_dot_at = saved_t7_dot.len();
        let mut saved_t8_dot_at = saved_t8_dot.len();
        let mut d_moved_1 = 1.0;
        let mut d_rate = 0.0;
        let mut d_moved_dot_1 = 0.0;
        let mut d_rate_dot = 0.0;
        for k in (1..t9).rev() {
            let at_1 = k as usize;
            let moved = saved_moved[at_1];
            let moved_dot_1 = saved_moved_dot[at_1];
            saved_t1_at -= 1;
            let t12 = &saved_t1[saved_t1_at];
            saved_t5_dot_at -= 1;
            let t12_dot_1 = &saved_t5_dot[saved_t5_dot_at];
            saved_t2_at -= 1;
            let t14 = &saved_t2[saved_t2_at];
            saved_t6_dot_at -= 1;
            let t14_dot_1 = &saved_t6_dot[saved_t6_dot_at];
            saved_t3_at -= 1;
            let t16 = &saved_t3[saved_t3_at];
            saved_t7_dot_at -= 1;
            let t16_dot_1 = &saved_t7_dot[saved_t7_dot_at];
            let t18 = saved_t10[at_1];
            let t18_dot_1 = saved_t10_dot[at_1];
            let t22 = saved_t11[at_1];
            saved_t4_at -= 1;
            let t19 = &saved_t4[saved_t4_at];
            saved_t8_dot_at -= 1;
            let t19_dot_1 = &saved_t8_dot[saved_t8_dot_at];
            let t13 = rate * *t12;
            let t13_dot_1 = ::chainrule::__private::mul_pushforward(
                &rate,
                t12,
                &t13,
                &rate_dot,
                t12_dot_1,
            );
            let t15 = k - 1;
            let t17 = *t14 - *t16;
            let t17_dot_1 = ::chainrule::__private::sub_pushforward(
                t14,
                t16,
                &t17,
                t14_dot_1,
                t16_dot_1,
            );
            let step = t13 * t18;
            let step_dot_1 = ::chainrule::__private::mul_pushforward(
                &t13,
                &t18,
                &step,
                &t13_dot_1,
                &t18_dot_1,
            );
            let t20 = ::chainrule::__private::sub_assigned(&*t19, &step);
            let t20_dot_2 = ::chainrule::__private::sub_pushforward(
                t19,
                &::chainrule::__private::Assigned(&step),
                &t20,
                t19_dot_1,
                &step_dot_1,
            );
            let t21 = step * step;
            let t21_dot_1 = ::chainrule::__private::mul_pushforward(
                &step,
                &step,
                &t21,
                &step_dot_1,
                &step_dot_1,
            );
            let moved_1 = moved + t21;
            let moved_1_dot_2 = ::chainrule::__private::add_pushforward(
                &moved,
                &t21,
                &moved_1,
                &moved_dot_1,
                &t21_dot_1,
            );
            let (d_moved_dot_2, d_t21_dot) = ::chainrule::__private::add_pullback_pushforward(
                &moved,
                &t21,
                &moved_1,
                &d_moved_1,
                &moved_dot_1,
                &t21_dot_1,
                &moved_1_dot_2,
                &d_moved_dot_1,
            );
            let (d_moved_2, d_t21) = ::chainrule::__private::add_pullback(
                &moved,
                &t21,
                &moved_1,
                d_moved_1,
            );
            let (t23_dot, t24_dot) = ::chainrule::__private::mul_pullback_pushforward(
                &step,
                &step,
                &t21,
                &d_t21,
                &step_dot_1,
                &step_dot_1,
                &t21_dot_1,
                &d_t21_dot,
            );
            let (t25, t26) = ::chainrule::__private::mul_pullback(
                &step,
                &step,
                &t21,
                d_t21,
            );
            let d_t20 = ::chainrule::__part!(mut d_this.beads; [k]).clone();
            let mut d_t20_dot = d_t20.clone();
            ::chainrule::__private::set_zero(&mut d_t20_dot);
            ::chainrule::__private::read_part(
                &mut d_t20_dot,
                ::chainrule::__part!(mut d_this_dot.beads; [k]),
            );
            ::chainrule::__private::set_zero(
                ::chainrule::__part!(mut d_this.beads; [k]),
            );
            ::chainrule::__private::set_zero(
                ::chainrule::__part!(mut d_this_dot.beads; [k]),
            );
            let (d_t19_dot, t27_dot) = ::chainrule::__private::sub_pullback_pushforward(
                t19,
                &::chainrule::__private::Assigned(&step),
                &t20,
                &d_t20,
                t19_dot_1,
                &step_dot_1,
                &t20_dot_2,
                &d_t20_dot,
            );
            let (d_t19, t28) = ::chainrule::__private::sub_pullback(
                t19,
                &::chainrule::__private::Assigned(&step),
                &t20,
                d_t20,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this.beads; [k]),
                &d_t19,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this_dot.beads; [k]),
                &d_t19_dot,
            );
            let d_step = ::chainrule::__private::plus(
                ::chainrule::__private::plus(t25, t26),
                t28,
            );
            let d_step_dot = ::chainrule::__private::plus(
                ::chainrule::__private::plus(t23_dot, t24_dot),
                t27_dot,
            );
            let (d_t13_dot, d_t18_dot) = ::chainrule::__private::mul_pullback_pushforward(
                &t13,
                &t18,
                &step,
                &d_step,
                &t13_dot_1,
                &t18_dot_1,
                &step_dot_1,
                &d_step_dot,
            );
            let (d_t13, d_t18) = ::chainrule::__private::mul_pullback(
                &t13,
                &t18,
                &step,
                d_step,
            );
            let d_t17 = d_t18 * t22;
            let d_t17_dot = d_t18_dot * t22 + saved_t11_dot[at_1] * d_t18;
            let (d_t14_dot, d_t16_dot) = ::chainrule::__private::sub_pullback_pushforward(
                t14,
                t16,
                &t17,
                &d_t17,
                t14_dot_1,
                t16_dot_1,
                &t17_dot_1,
                &d_t17_dot,
            );
            let (d_t14, d_t16) = ::chainrule::__private::sub_pullback(
                t14,
                t16,
                &t17,
                d_t17,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this.beads; [t15]),
                &d_t16,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this_dot.beads; [t15]),
                &d_t16_dot,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this.beads; [k]),
                &d_t14,
            );
            ::chainrule::__private::add_part(
                ::chainrule::__part!(mut d_this_dot.beads; [k]),
                &d_t14_dot,
            );
            let (d_rate_dot_1, d_t12_dot) = ::chainrule::__private::mul_pullback_pushforward(
                &rate,
                t12,
                &t13,
                &d_t13,
                &rate_dot,
                t12_dot_1,
                &t13_dot_1,
                &d_t13_dot,
            );
            let (d_rate_1, d_t12) = ::chainrule::__private::mul_pullback(
                &rate,
                t12,
                &t13,
                d_t13,
            );
            ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t12);
            ::chainrule::__private::add_part(&mut d_this_dot.stiffness, &d_t12_dot);
            d_moved_1 = d_moved_2;
            d_rate += d_rate_1;
            d_moved_dot_1 = d_moved_dot_2;
            d_rate_dot += d_rate_dot_1;
        }
        (d_rate, d_rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __relax_with_order_2(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate: f64,
        rate_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let (out, pullback) = Self::__relax_vjp_jvp(
            self,
            &mut *this_dot,
            rate,
            rate_dot,
        );
        (
            out,
            move |
                d_out: (f64, f64),
                again: &(),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent|
            { pullback(d_out, d_self, d_this_dot) },
        )
    }
    /// The gradient of `relax`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn relax_hvp(
        self: &mut Self,
        rate: f64,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        rate_dot: f64,
    ) -> (
        (<Self as ::chainrule::Differentiable>::Tangent, f64),
        (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let mut d_self = ::chainrule::__private::zeros_like(&*self);
        let mut d_this_dot = ::chainrule::__private::zeros_like(&*self);
        let (d_rate, d_rate_dot) = Self::__relax_hvp(
            self,
            this_dot,
            rate,
            rate_dot,
            (1.0, 0.0),
            &mut d_self,
            &mut d_this_dot,
        );
        ((d_self, d_rate), (d_this_dot, d_rate_dot))
    }
    /// The Hessian of `relax`: a row and a column for each float of the differentiated arguments, in order.
    pub fn relax_hessian(self: &mut Self, rate: f64) -> ::chainrule::Matrix {
        let d_self = ::chainrule::__private::zeros_like(&*self);
        let d_rate = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<Self>(&d_self) {
            let unit = ::chainrule::__private::unit::<Self>(&d_self, at);
            let (_, (d_self_product, d_rate_product)) = Self::relax_hvp(
                &mut ::chainrule::__private::owned(&*self),
                ::core::clone::Clone::clone(&rate),
                &mut ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_rate),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Self,
            >(&d_self_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_rate_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_rate) {
            let unit = ::chainrule::__private::unit::<f64>(&d_rate, at);
            let (_, (d_self_product, d_rate_product)) = Self::relax_hvp(
                &mut ::chainrule::__private::owned(&*self),
                ::core::clone::Clone::clone(&rate),
                &mut ::core::clone::Clone::clone(&d_self),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Self,
            >(&d_self_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_rate_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
}
impl Chain {
    /// The result of `longest` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn longest_vjp(
        self: Self,
        than: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (out, pullback) = Self::__longest_vjp(self, than);
        (
            out,
            move |d_out: f64| {
                let (d_self, d_than) = pullback(d_out);
                (d_self, d_than)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __longest_vjp(
        this: Self,
        than: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let t1 = this.beads[0];
        let t2 = t1 * than;
        let t3 = this.stiffness;
        let out = t2 * t3;
        (
            out,
            move |d_out: f64| {
                let mut d_this = zeros.clone();
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t3);
                let (d_t1, d_than) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &than,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.beads; [0]),
                    &d_t1,
                );
                (d_this, d_than)
            },
        )
    }
    /// The gradient of `longest`, with the shape of its arguments.
    #[inline]
    pub fn longest_grad(
        self: Self,
        than: f64,
    ) -> (<Self as ::chainrule::Differentiable>::Tangent, f64) {
        let (_, pullback) = Self::__longest_vjp(self, than);
        let (d_self, d_than) = pullback(1.0);
        (d_self, d_than)
    }
    /// The value of `longest` and its gradient.
    #[inline]
    pub fn longest_value_and_grad(
        self: Self,
        than: f64,
    ) -> (f64, (<Self as ::chainrule::Differentiable>::Tangent, f64)) {
        let (value, pullback) = Self::__longest_vjp(self, than);
        let (d_self, d_than) = pullback(1.0);
        (value, (d_self, d_than))
    }
    /// The value of `longest`; its gradient is added to the buffers.
    #[inline]
    pub fn longest_accumulate_grad(
        self: Self,
        than: f64,
        d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
        d_than: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__longest_vjp(self, than);
        let (d_self_added, d_than_added) = pullback(1.0);
        ::chainrule::__private::add_assign(d_self, &d_self_added);
        *d_than += d_than_added;
        value
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_longest(
        self: Self,
        than: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__longest_vjp(self, than);
        (
            out,
            move |
                d_out: f64,
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_than) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                (d_than,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __keep_for_longest(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __receiver_of_longest(&self) -> Self
    where
        for<'keep> Self: ::chainrule::__private::Receiver,
    {
        ::core::clone::Clone::clone(self)
    }
    /// The result of `longest` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn longest_jvp(
        self: Self,
        args: f64,
        tangents: (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> (f64, f64) {
        let than = args;
        let (this_dot, than_dot) = tangents;
        Self::__longest_jvp(self, this_dot, than, than_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __longest_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        than: f64,
        than_dot: f64,
    ) -> (f64, f64) {
        let t1 = this.beads[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.beads; [0]),
        );
        let t2 = t1 * than;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &than,
            &t2,
            &t1_dot,
            &than_dot,
        );
        let t3 = this.stiffness;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.stiffness);
        let out = t2 * t3;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __differentiated_longest_forward(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        than: f64,
        than_dot: f64,
    ) -> (f64, f64) {
        Self::__longest_jvp(self, ::core::clone::Clone::clone(this_dot), than, than_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __longest_vjp_jvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        than: f64,
        than_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
        ) -> (
                <Self as ::chainrule::Differentiable>::Tangent,
                <Self as ::chainrule::Differentiable>::Tangent,
                f64,
                f64,
            ) + use<>,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let t1 = this.beads[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.beads; [0]),
        );
        let t2 = t1 * than;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &than,
            &t2,
            &t1_dot,
            &than_dot,
        );
        let t3 = this.stiffness;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.stiffness);
        let out = t2 * t3;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        (
            (out, out_dot),
            move |(d_out, d_out_dot): (f64, f64)| {
                let mut d_this = zeros.clone();
                let mut d_this_dot = zeros.clone();
                let (d_t2_dot, d_t3_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &t2,
                    &t3,
                    &out,
                    &d_out,
                    &t2_dot,
                    &t3_dot,
                    &out_dot,
                    &d_out_dot,
                );
                let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &t3,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t3);
                ::chainrule::__private::add_part(&mut d_this_dot.stiffness, &d_t3_dot);
                let (d_t1_dot, d_than_dot) = ::chainrule::__private::mul_pullback_pushforward(
                    &t1,
                    &than,
                    &t2,
                    &d_t2,
                    &t1_dot,
                    &than_dot,
                    &t2_dot,
                    &d_t2_dot,
                );
                let (d_t1, d_than) = ::chainrule::__private::mul_pullback(
                    &t1,
                    &than,
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.beads; [0]),
                    &d_t1,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this_dot.beads; [0]),
                    &d_t1_dot,
                );
                (d_this, d_this_dot, d_than, d_than_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __longest_hvp(
        this: Self,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        than: f64,
        than_dot: f64,
        (d_out, d_out_dot): (f64, f64),
    ) -> (
        <Self as ::chainrule::Differentiable>::Tangent,
        <Self as ::chainrule::Differentiable>::Tangent,
        f64,
        f64,
    ) {
        use ::core::clone::Clone as _;
        let zeros = ::chainrule::__private::zeros_like(&this);
        let t1 = this.beads[0];
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(
            &mut t1_dot,
            ::chainrule::__part!(ref this_dot.beads; [0]),
        );
        let t2 = t1 * than;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &than,
            &t2,
            &t1_dot,
            &than_dot,
        );
        let t3 = this.stiffness;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.stiffness);
        let out = t2 * t3;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &t3,
            &out,
            &t2_dot,
            &t3_dot,
        );
        let mut d_this = zeros.clone();
        let mut d_this_dot = zeros.clone();
        let (d_t2_dot, d_t3_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &t2,
            &t3,
            &out,
            &1.0,
            &t2_dot,
            &t3_dot,
            &out_dot,
            &0.0,
        );
        let (d_t2, d_t3) = ::chainrule::__private::mul_pullback(&t2, &t3, &out, 1.0);
        ::chainrule::__private::add_part(&mut d_this.stiffness, &d_t3);
        ::chainrule::__private::add_part(&mut d_this_dot.stiffness, &d_t3_dot);
        let (d_t1_dot, d_than_dot) = ::chainrule::__private::mul_pullback_pushforward(
            &t1,
            &than,
            &t2,
            &d_t2,
            &t1_dot,
            &than_dot,
            &t2_dot,
            &d_t2_dot,
        );
        let (d_t1, d_than) = ::chainrule::__private::mul_pullback(&t1, &than, &t2, d_t2);
        ::chainrule::__private::add_part(
            ::chainrule::__part!(mut d_this.beads; [0]),
            &d_t1,
        );
        ::chainrule::__private::add_part(
            ::chainrule::__part!(mut d_this_dot.beads; [0]),
            &d_t1_dot,
        );
        (d_this, d_this_dot, d_than, d_than_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __longest_with_order_2(
        self: Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        than: f64,
        than_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &Self,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64, f64) + use<>,
    ) {
        let (out, pullback) = Self::__longest_vjp_jvp(
            self,
            ::core::clone::Clone::clone(this_dot),
            than,
            than_dot,
        );
        (
            out,
            move |
                d_out: (f64, f64),
                again: &Self,
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent,
                d_this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_value, d_value_dot, d_than, d_than_dot) = pullback(d_out);
                ::chainrule::__private::add_assign(d_self, &d_value);
                ::chainrule::__private::add_assign(d_this_dot, &d_value_dot);
                (d_than, d_than_dot)
            },
        )
    }
    /// The gradient of `longest`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn longest_hvp(
        self: Self,
        than: f64,
        this_dot: <Self as ::chainrule::Differentiable>::Tangent,
        than_dot: f64,
    ) -> (
        (<Self as ::chainrule::Differentiable>::Tangent, f64),
        (<Self as ::chainrule::Differentiable>::Tangent, f64),
    ) {
        let (d_self, d_this_dot, d_than, d_than_dot) = Self::__longest_hvp(
            self,
            this_dot,
            than,
            than_dot,
            (1.0, 0.0),
        );
        ((d_self, d_than), (d_this_dot, d_than_dot))
    }
    /// The Hessian of `longest`: a row and a column for each float of the differentiated arguments, in order.
    pub fn longest_hessian(self: Self, than: f64) -> ::chainrule::Matrix
    where
        for<'hessian> Self: ::core::clone::Clone,
    {
        let d_self = ::chainrule::__private::zeros_like(&self);
        let d_than = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<Self>(&d_self) {
            let unit = ::chainrule::__private::unit::<Self>(&d_self, at);
            let (_, (d_self_product, d_than_product)) = Self::longest_hvp(
                ::core::clone::Clone::clone(&self),
                ::core::clone::Clone::clone(&than),
                ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_than),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Self,
            >(&d_self_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_than_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_than) {
            let unit = ::chainrule::__private::unit::<f64>(&d_than, at);
            let (_, (d_self_product, d_than_product)) = Self::longest_hvp(
                ::core::clone::Clone::clone(&self),
                ::core::clone::Clone::clone(&than),
                ::core::clone::Clone::clone(&d_self),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                Self,
            >(&d_self_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_than_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
}

/// The derivatives of the function `relaxed`.
pub enum relaxed {}
impl relaxed {
    /// The result of `relaxed` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64, f64),
    ) {
        let (out, pullback) = Self::__vjp(beads, stiffness, rate);
        (
            out,
            move |d_out: f64| {
                let mut d_beads = ::chainrule::__private::zeros_like(beads);
                let (d_stiffness, d_rate) = pullback(d_out, beads, &mut d_beads);
                (d_beads, d_stiffness, d_rate)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64, f64) + use<>) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_chain_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_energy_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_chain_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_moved = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_relax_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut t1 = beads.to_vec();
        let len = t1.len();
        let mut chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut saved_sum = [0.0; 3];
        let mut saved_t2 = [0.0; 3];
        let mut sum = 0.0;
        for k in 0..3 {
            let chain_before = chain.__keep_for_energy();
            let (t3, energy_pullback) = chain
                .__receiver_of_energy()
                .__differentiated_energy();
            let sum_1 = sum + t3;
            let chain_before_1 = chain.__keep_for_relax();
            let (moved, relax_pullback) = chain
                .__receiver_of_relax()
                .__differentiated_relax(rate);
            let (t4, growth_pullback) = growth::__vjp(rate);
            ::chainrule::__private::push(&mut saved_chain_before, chain_before);
            ::chainrule::__private::push(&mut saved_energy_pullback, energy_pullback);
            let at = k as usize;
            saved_sum[at] = sum_1;
            ::chainrule::__private::push(&mut saved_chain_before_1, chain_before_1);
            ::chainrule::__private::push(&mut saved_moved, moved);
            ::chainrule::__private::push(&mut saved_relax_pullback, relax_pullback);
            saved_t2[at] = t4;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            sum = sum_1 + (moved * rate + t4);
        }
        let chain_before_2 = chain.__keep_for_longest();
        let (t5, longest_pullback) = chain
            .__receiver_of_longest()
            .__differentiated_longest(rate);
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let out = sum + t5;
        (
            out,
            move |d_out: f64, beads: &[f64], d_beads: &mut [f64]| {
                let mut saved_chain_before_at = saved_chain_before.len();
                let mut saved_energy_pullback_at = saved_energy_pullback.len();
                let mut saved_chain_before_1_at = saved_chain_before_1.len();
                let mut saved_moved_at = saved_moved.len();
                let mut saved_relax_pullback_at = saved_relax_pullback.len();
                let mut saved_growth_pullback_at = saved_growth_pullback.len();
                let mut d_chain = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let (t6,) = longest_pullback(d_out, &chain_before_2, &mut d_chain);
                let mut d_sum = d_out;
                let mut d_rate = 0.0;
                for k in (0..3).rev() {
                    saved_chain_before_at -= 1;
                    let chain_before = &saved_chain_before[saved_chain_before_at];
                    saved_energy_pullback_at -= 1;
                    let energy_pullback = &saved_energy_pullback[saved_energy_pullback_at];
                    let at_1 = k as usize;
                    let sum_1 = saved_sum[at_1];
                    saved_chain_before_1_at -= 1;
                    let chain_before_1 = &saved_chain_before_1[saved_chain_before_1_at];
                    saved_moved_at -= 1;
                    let moved = &saved_moved[saved_moved_at];
                    saved_relax_pullback_at -= 1;
                    let relax_pullback = &saved_relax_pullback[saved_relax_pullback_at];
                    let t4 = saved_t2[at_1];
                    saved_growth_pullback_at -= 1;
                    let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
                    let t7 = *moved * rate;
                    let t8 = t7 + t4;
                    let sum_2 = sum_1 + t8;
                    let (d_sum_1, d_t9) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t8,
                        &sum_2,
                        d_sum,
                    );
                    let (d_t10, d_t4) = ::chainrule::__private::add_pullback(
                        &t7,
                        &t4,
                        &t8,
                        d_t9,
                    );
                    let (t11,) = growth_pullback(d_t4);
                    let (d_moved, t12) = ::chainrule::__private::mul_pullback(
                        moved,
                        &rate,
                        &t7,
                        d_t10,
                    );
                    let (t13,) = relax_pullback(d_moved, chain_before_1, &mut d_chain);
                    energy_pullback(d_sum_1, chain_before, &mut d_chain);
                    let d_rate_1 = t11 + t12 + t13;
                    d_sum = d_sum_1;
                    d_rate += d_rate_1;
                }
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_chain.__Chain_beads_mut(),
                );
                let d_stiffness = *d_chain.__Chain_stiffness_mut();
                ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
                let d_rate_2 = t6 + d_rate;
                (d_stiffness, d_rate_2)
            },
        )
    }
    /// The gradient of `relaxed`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (::chainrule::__private::Vec<f64>, f64, f64) {
        let (_, pullback) = Self::__vjp(beads, stiffness, rate);
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness, d_rate) = pullback(1.0, beads, &mut d_beads);
        (d_beads, d_stiffness, d_rate)
    }
    /// The value of `relaxed` and its gradient.
    #[inline]
    pub fn value_and_grad(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64, f64)) {
        let (value, pullback) = Self::__vjp(beads, stiffness, rate);
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness, d_rate) = pullback(1.0, beads, &mut d_beads);
        (value, (d_beads, d_stiffness, d_rate))
    }
    /// The value of `relaxed`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
        d_beads: &mut [f64],
        d_stiffness: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(beads, stiffness, rate);
        let (d_stiffness_added, d_rate_added) = pullback(1.0, beads, d_beads);
        *d_stiffness += d_stiffness_added;
        *d_rate += d_rate_added;
        value
    }
    /// The result of `relaxed` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64, f64), tangents: (&[f64], f64, f64)) -> (f64, f64) {
        let (beads, stiffness, rate) = args;
        let (beads_dot, stiffness_dot, rate_dot) = tangents;
        Self::__jvp(beads, beads_dot, stiffness, stiffness_dot, rate, rate_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> (f64, f64) {
        let t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let mut chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..3 {
            let (t2, t2_dot) = chain
                .__receiver_of_energy()
                .__differentiated_energy_forward(&mut chain_dot);
            let sum_1 = sum + t2;
            let sum_1_dot = sum_dot + t2_dot;
            let (moved, moved_dot) = chain
                .__receiver_of_relax()
                .__differentiated_relax_forward(&mut chain_dot, rate, rate_dot);
            let t3 = moved * rate;
            let t3_dot = ::chainrule::__private::strong_mul_pushforward(
                &moved,
                &rate,
                &t3,
                &moved_dot,
                &rate_dot,
            );
            let (t4, t4_dot) = growth::__jvp(rate, rate_dot);
            let t5 = t3 + t4;
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &t4,
                &t5,
                &t3_dot,
                &t4_dot,
            );
            let sum_2 = sum_1 + t5;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t5,
                &sum_2,
                &sum_1_dot,
                &t5_dot,
            );
            sum = sum_2;
            sum_dot = sum_2_dot;
        }
        let (t6, t6_dot) = chain
            .__differentiated_longest_forward(&mut chain_dot, rate, rate_dot);
        let out = sum + t6;
        let out_dot = sum_dot + t6_dot;
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64, f64, f64, f64) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_chain_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_energy_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_chain_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_moved = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_relax_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_moved_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let len = t1.len();
        let mut chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let mut saved_sum = [0.0; 3];
        let mut saved_sum_dot = [0.0; 3];
        let mut saved_t2 = [0.0; 3];
        let mut saved_t2_dot = [0.0; 3];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..3 {
            let chain_before = chain.__keep_for_energy();
            let ((t3, t3_dot), energy_pullback) = chain
                .__receiver_of_energy()
                .__energy_with_order_2(&mut chain_dot);
            let sum_1 = sum + t3;
            let sum_1_dot = sum_dot + t3_dot;
            let chain_before_1 = chain.__keep_for_relax();
            let ((moved, moved_dot), relax_pullback) = chain
                .__receiver_of_relax()
                .__relax_with_order_2(&mut chain_dot, rate, rate_dot);
            let t4 = moved * rate;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &moved,
                &rate,
                &t4,
                &moved_dot,
                &rate_dot,
            );
            let ((t5, t5_dot), growth_pullback) = growth::__vjp_jvp(rate, rate_dot);
            let t6 = t4 + t5;
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let sum_2 = sum_1 + t6;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t6,
                &sum_2,
                &sum_1_dot,
                &t6_dot,
            );
            ::chainrule::__private::push(&mut saved_chain_before, chain_before);
            ::chainrule::__private::push(&mut saved_energy_pullback, energy_pullback);
            let at = k as usize;
            saved_sum[at] = sum_1;
            saved_sum_dot[at] = sum_1_dot;
            ::chainrule::__private::push(&mut saved_chain_before_1, chain_before_1);
            ::chainrule::__private::push(&mut saved_moved, moved);
            ::chainrule::__private::push(&mut saved_moved_dot, moved_dot);
            ::chainrule::__private::push(&mut saved_relax_pullback, relax_pullback);
            saved_t2[at] = t5;
            saved_t2_dot[at] = t5_dot;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            let sum_2_dot_1 = sum_2_dot.clone();
            sum = sum_2;
            sum_dot = sum_2_dot_1;
        }
        let chain_before_2 = chain.__keep_for_longest();
        let ((t7, t7_dot), longest_pullback) = chain
            .__receiver_of_longest()
            .__longest_with_order_2(&mut chain_dot, rate, rate_dot);
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let out = sum + t7;
        let out_dot = sum_dot + t7_dot;
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                beads: &[f64],
                d_beads: &mut [f64],
                beads_dot: &[f64],
                d_beads_dot: &mut [f64]|
            {
                let mut saved_chain_before_at = saved_chain_before.len();
                let mut saved_energy_pullback_at = saved_energy_pullback.len();
                let mut saved_chain_before_1_at = saved_chain_before_1.len();
                let mut saved_moved_at = saved_moved.len();
                let mut saved_relax_pullback_at = saved_relax_pullback.len();
                let mut saved_growth_pullback_at = saved_growth_pullback.len();
                let mut saved_moved_dot_at = saved_moved_dot.len();
                let mut d_chain = zeros.clone();
                let mut d_chain_dot = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let mut d_t1_dot = ::chainrule::__private::vec![0.0; len];
                let (t8, t9_dot) = longest_pullback(
                    (d_out, d_out_dot),
                    &chain_before_2,
                    &mut d_chain,
                    &mut d_chain_dot,
                );
                let mut d_sum = d_out;
                let mut d_rate = 0.0;
                let mut d_sum_dot = d_out_dot;
                let mut d_rate_dot = 0.0;
                for k in (0..3).rev() {
                    saved_chain_before_at -= 1;
                    let chain_before = &saved_chain_before[saved_chain_before_at];
                    saved_energy_pullback_at -= 1;
                    let energy_pullback = &saved_energy_pullback[saved_energy_pullback_at];
                    let at_1 = k as usize;
                    let sum_1 = saved_sum[at_1];
                    let sum_1_dot_1 = saved_sum_dot[at_1];
                    saved_chain_before_1_at -= 1;
                    let chain_before_1 = &saved_chain_before_1[saved_chain_before_1_at];
                    saved_moved_at -= 1;
                    let moved = &saved_moved[saved_moved_at];
                    saved_moved_dot_at -= 1;
                    let moved_dot_1 = &saved_moved_dot[saved_moved_dot_at];
                    saved_relax_pullback_at -= 1;
                    let relax_pullback = &saved_relax_pullback[saved_relax_pullback_at];
                    let t5 = saved_t2[at_1];
                    let t5_dot_1 = saved_t2_dot[at_1];
                    saved_growth_pullback_at -= 1;
                    let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
                    let t4 = *moved * rate;
                    let t4_dot_1 = ::chainrule::__private::strong_mul_pushforward(
                        moved,
                        &rate,
                        &t4,
                        moved_dot_1,
                        &rate_dot,
                    );
                    let t6 = t4 + t5;
                    let t6_dot_1 = ::chainrule::__private::add_pushforward(
                        &t4,
                        &t5,
                        &t6,
                        &t4_dot_1,
                        &t5_dot_1,
                    );
                    let sum_2 = sum_1 + t6;
                    let sum_2_dot_2 = ::chainrule::__private::add_pushforward(
                        &sum_1,
                        &t6,
                        &sum_2,
                        &sum_1_dot_1,
                        &t6_dot_1,
                    );
                    let (d_sum_1_dot, d_t6_dot) = ::chainrule::__private::add_pullback_pushforward(
                        &sum_1,
                        &t6,
                        &sum_2,
                        &d_sum,
                        &sum_1_dot_1,
                        &t6_dot_1,
                        &sum_2_dot_2,
                        &d_sum_dot,
                    );
                    let (d_sum_1, d_t6) = ::chainrule::__private::add_pullback(
                        &sum_1,
                        &t6,
                        &sum_2,
                        d_sum,
                    );
                    let (d_t4_dot, d_t5_dot) = ::chainrule::__private::add_pullback_pushforward(
                        &t4,
                        &t5,
                        &t6,
                        &d_t6,
                        &t4_dot_1,
                        &t5_dot_1,
                        &t6_dot_1,
                        &d_t6_dot,
                    );
                    let (d_t4, d_t5) = ::chainrule::__private::add_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t6,
                    );
                    let (t10, t11_dot) = growth_pullback((d_t5, d_t5_dot));
                    let (d_moved_dot, t12_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        moved,
                        &rate,
                        &t4,
                        &d_t4,
                        moved_dot_1,
                        &rate_dot,
                        &t4_dot_1,
                        &d_t4_dot,
                    );
                    let (d_moved, t13) = ::chainrule::__private::mul_pullback(
                        moved,
                        &rate,
                        &t4,
                        d_t4,
                    );
                    let (t14, t15_dot) = relax_pullback(
                        (d_moved, d_moved_dot),
                        chain_before_1,
                        &mut d_chain,
                        &mut d_chain_dot,
                    );
                    energy_pullback(
                        (d_sum_1, d_sum_1_dot),
                        chain_before,
                        &mut d_chain,
                        &mut d_chain_dot,
                    );
                    let d_rate_1 = t10 + t13 + t14;
                    let d_rate_dot_1 = t11_dot + t12_dot + t15_dot;
                    d_sum = d_sum_1;
                    d_rate += d_rate_1;
                    d_sum_dot = d_sum_1_dot;
                    d_rate_dot += d_rate_dot_1;
                }
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_chain.__Chain_beads_mut(),
                );
                ::chainrule::__private::add_assign(
                    &mut d_t1_dot,
                    d_chain_dot.__Chain_beads_mut(),
                );
                let d_stiffness = *d_chain.__Chain_stiffness_mut();
                let mut d_stiffness_dot = 0.0;
                ::chainrule::__private::read_part(
                    &mut d_stiffness_dot,
                    d_chain_dot.__Chain_stiffness_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
                ::chainrule::__private::add_assign(&mut d_beads_dot[..], &d_t1_dot[..]);
                let d_rate_2 = t8 + d_rate;
                (d_stiffness, d_stiffness_dot, d_rate_2, t9_dot + d_rate_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        rate: f64,
        rate_dot: f64,
        (d_out, d_out_dot): (f64, f64),
        d_beads: &mut [f64],
        d_beads_dot: &mut [f64],
    ) -> (f64, f64, f64, f64) {
        ::chainrule::__private::same_lengths(beads_dot.len(), beads.len());
        ::chainrule::__private::same_lengths(d_beads_dot.len(), beads.len());
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_chain_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_energy_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_chain_before_1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_moved = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_relax_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_growth_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_moved_dot = ::chainrule::__private::Vec::with_capacity(64);
        let mut t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let len = t1.len();
        let mut chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let mut saved_sum = [0.0; 3];
        let mut saved_sum_dot = [0.0; 3];
        let mut saved_t2 = [0.0; 3];
        let mut saved_t2_dot = [0.0; 3];
        let mut sum = 0.0;
        let mut sum_dot = 0.0;
        for k in 0..3 {
            let chain_before = chain.__keep_for_energy();
            let ((t3, t3_dot), energy_pullback) = chain
                .__receiver_of_energy()
                .__energy_with_order_2(&mut chain_dot);
            let sum_1 = sum + t3;
            let sum_1_dot = sum_dot + t3_dot;
            let chain_before_1 = chain.__keep_for_relax();
            let ((moved, moved_dot), relax_pullback) = chain
                .__receiver_of_relax()
                .__relax_with_order_2(&mut chain_dot, rate, rate_dot);
            let t4 = moved * rate;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &moved,
                &rate,
                &t4,
                &moved_dot,
                &rate_dot,
            );
            let ((t5, t5_dot), growth_pullback) = growth::__vjp_jvp(rate, rate_dot);
            let t6 = t4 + t5;
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let sum_2 = sum_1 + t6;
            let sum_2_dot = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t6,
                &sum_2,
                &sum_1_dot,
                &t6_dot,
            );
            ::chainrule::__private::push(&mut saved_chain_before, chain_before);
            ::chainrule::__private::push(&mut saved_energy_pullback, energy_pullback);
            let at = k as usize;
            saved_sum[at] = sum_1;
            saved_sum_dot[at] = sum_1_dot;
            ::chainrule::__private::push(&mut saved_chain_before_1, chain_before_1);
            ::chainrule::__private::push(&mut saved_moved, moved);
            ::chainrule::__private::push(&mut saved_moved_dot, moved_dot);
            ::chainrule::__private::push(&mut saved_relax_pullback, relax_pullback);
            saved_t2[at] = t5;
            saved_t2_dot[at] = t5_dot;
            ::chainrule::__private::push(&mut saved_growth_pullback, growth_pullback);
            let sum_2_dot_1 = sum_2_dot.clone();
            sum = sum_2;
            sum_dot = sum_2_dot_1;
        }
        let chain_before_2 = chain.__keep_for_longest();
        let ((t7, t7_dot), longest_pullback) = chain
            .__receiver_of_longest()
            .__longest_with_order_2(&mut chain_dot, rate, rate_dot);
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let out = sum + t7;
        let out_dot = sum_dot + t7_dot;
        let mut saved_chain_before_at = saved_chain_before.len();
        let mut saved_energy_pullback_at = saved_energy_pullback.len();
        let mut saved_chain_before_1_at = saved_chain_before_1.len();
        let mut saved_moved_at = saved_moved.len();
        let mut saved_relax_pullback_at = saved_relax_pullback.len();
        let mut saved_growth_pullback_at = saved_growth_pullback.len();
        let mut saved_moved_dot_at = saved_moved_dot.len();
        let mut d_chain = zeros.clone();
        let mut d_chain_dot = zeros.clone();
        let mut d_t1 = ::chainrule::__private::vec![0.0; len];
        let mut d_t1_dot = ::chainrule::__private::vec![0.0; len];
        let (t8, t9_dot) = longest_pullback(
            (1.0, 0.0),
            &chain_before_2,
            &mut d_chain,
            &mut d_chain_dot,
        );
        let mut d_sum = 1.0;
        let mut d_rate = 0.0;
        let mut d_sum_dot = 0.0;
        let mut d_rate_dot = 0.0;
        for k in (0..3).rev() {
            saved_chain_before_at -= 1;
            let chain_before = &saved_chain_before[saved_chain_before_at];
            saved_energy_pullback_at -= 1;
            let energy_pullback = &saved_energy_pullback[saved_energy_pullback_at];
            let at_1 = k as usize;
            let sum_1 = saved_sum[at_1];
            let sum_1_dot_1 = saved_sum_dot[at_1];
            saved_chain_before_1_at -= 1;
            let chain_before_1 = &saved_chain_before_1[saved_chain_before_1_at];
            saved_moved_at -= 1;
            let moved = &saved_moved[saved_moved_at];
            saved_moved_dot_at -= 1;
            let moved_dot_1 = &saved_moved_dot[saved_moved_dot_at];
            saved_relax_pullback_at -= 1;
            let relax_pullback = &saved_relax_pullback[saved_relax_pullback_at];
            let t5 = saved_t2[at_1];
            let t5_dot_1 = saved_t2_dot[at_1];
            saved_growth_pullback_at -= 1;
            let growth_pullback = &saved_growth_pullback[saved_growth_pullback_at];
            let t4 = *moved * rate;
            let t4_dot_1 = ::chainrule::__private::strong_mul_pushforward(
                moved,
                &rate,
                &t4,
                moved_dot_1,
                &rate_dot,
            );
            let t6 = t4 + t5;
            let t6_dot_1 = ::chainrule::__private::add_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot_1,
                &t5_dot_1,
            );
            let sum_2 = sum_1 + t6;
            let sum_2_dot_2 = ::chainrule::__private::add_pushforward(
                &sum_1,
                &t6,
                &sum_2,
                &sum_1_dot_1,
                &t6_dot_1,
            );
            let (d_sum_1_dot, d_t6_dot) = ::chainrule::__private::add_pullback_pushforward(
                &sum_1,
                &t6,
                &sum_2,
                &d_sum,
                &sum_1_dot_1,
                &t6_dot_1,
                &sum_2_dot_2,
                &d_sum_dot,
            );
            let (d_sum_1, d_t6) = ::chainrule::__private::add_pullback(
                &sum_1,
                &t6,
                &sum_2,
                d_sum,
            );
            let (d_t4_dot, d_t5_dot) = ::chainrule::__private::add_pullback_pushforward(
                &t4,
                &t5,
                &t6,
                &d_t6,
                &t4_dot_1,
                &t5_dot_1,
                &t6_dot_1,
                &d_t6_dot,
            );
            let (d_t4, d_t5) = ::chainrule::__private::add_pullback(&t4, &t5, &t6, d_t6);
            let (t10, t11_dot) = growth_pullback((d_t5, d_t5_dot));
            let (d_moved_dot, t12_dot) = ::chainrule::__private::mul_pullback_pushforward(
                moved,
                &rate,
                &t4,
                &d_t4,
                moved_dot_1,
                &rate_dot,
                &t4_dot_1,
                &d_t4_dot,
            );
            let (d_moved, t13) = ::chainrule::__private::mul_pullback(
                moved,
                &rate,
                &t4,
                d_t4,
            );
            let (t14, t15_dot) = relax_pullback(
                (d_moved, d_moved_dot),
                chain_before_1,
                &mut d_chain,
                &mut d_chain_dot,
            );
            energy_pullback(
                (d_sum_1, d_sum_1_dot),
                chain_before,
                &mut d_chain,
                &mut d_chain_dot,
            );
            let d_rate_1 = t10 + t13 + t14;
            let d_rate_dot_1 = t11_dot + t12_dot + t15_dot;
            d_sum = d_sum_1;
            d_rate += d_rate_1;
            d_sum_dot = d_sum_1_dot;
            d_rate_dot += d_rate_dot_1;
        }
        ::chainrule::__private::add_assign(&mut d_t1, d_chain.__Chain_beads_mut());
        ::chainrule::__private::add_assign(
            &mut d_t1_dot,
            d_chain_dot.__Chain_beads_mut(),
        );
        let d_stiffness = *d_chain.__Chain_stiffness_mut();
        let mut d_stiffness_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut d_stiffness_dot,
            d_chain_dot.__Chain_stiffness_mut(),
        );
        ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
        ::chainrule::__private::add_assign(&mut d_beads_dot[..], &d_t1_dot[..]);
        let d_rate_2 = t8 + d_rate;
        (d_stiffness, d_stiffness_dot, d_rate_2, t9_dot + d_rate_dot)
    }
    /// The gradient of `relaxed`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
        beads_dot: &[f64],
        stiffness_dot: f64,
        rate_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64, f64),
        (::chainrule::__private::Vec<f64>, f64, f64),
    ) {
        ::chainrule::__private::same_lengths(beads_dot.len(), beads.len());
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness, d_stiffness_dot, d_rate, d_rate_dot) = Self::__hvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
            rate,
            rate_dot,
            (1.0, 0.0),
            &mut d_beads,
            &mut d_beads_dot,
        );
        ((d_beads, d_stiffness, d_rate), (d_beads_dot, d_stiffness_dot, d_rate_dot))
    }
    /// The Hessian of `relaxed`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(beads: &[f64], stiffness: f64, rate: f64) -> ::chainrule::Matrix {
        let d_beads = ::chainrule::__private::zeros_like(beads);
        let d_stiffness = 0.0;
        let d_rate = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[f64]>(&d_beads) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_beads, at);
            let (_, (d_beads_product, d_stiffness_product, d_rate_product)) = Self::hvp(
                beads,
                ::core::clone::Clone::clone(&stiffness),
                ::core::clone::Clone::clone(&rate),
                &unit,
                ::core::clone::Clone::clone(&d_stiffness),
                ::core::clone::Clone::clone(&d_rate),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_beads_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_stiffness_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_rate_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_stiffness) {
            let unit = ::chainrule::__private::unit::<f64>(&d_stiffness, at);
            let (_, (d_beads_product, d_stiffness_product, d_rate_product)) = Self::hvp(
                beads,
                ::core::clone::Clone::clone(&stiffness),
                ::core::clone::Clone::clone(&rate),
                &d_beads,
                ::core::clone::Clone::clone(&unit),
                ::core::clone::Clone::clone(&d_rate),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_beads_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_stiffness_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_rate_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_rate) {
            let unit = ::chainrule::__private::unit::<f64>(&d_rate, at);
            let (_, (d_beads_product, d_stiffness_product, d_rate_product)) = Self::hvp(
                beads,
                ::core::clone::Clone::clone(&stiffness),
                ::core::clone::Clone::clone(&rate),
                &d_beads,
                ::core::clone::Clone::clone(&d_stiffness),
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_beads_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_stiffness_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_rate_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64, f64),
        impl ::core::ops::Fn(
            (::chainrule::__private::Vec<f64>, f64, f64),
            &[f64],
            &mut [f64],
        ) -> (f64, f64) + use<>,
    ) {
        let out = Self::grad(beads, stiffness, rate);
        (
            out,
            move |
                cotangent: (::chainrule::__private::Vec<f64>, f64, f64),
                beads: &[f64],
                d_beads: &mut [f64]|
            {
                let (beads_dot, stiffness_dot, rate_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(
                    beads,
                    &beads_dot,
                    stiffness,
                    stiffness_dot,
                    rate,
                    rate_dot,
                );
                let (_, d_stiffness_dot, _, d_rate_dot) = pullback(
                    (1.0, 0.0),
                    beads,
                    &mut ::chainrule::__private::zeros_like(beads),
                    &beads_dot,
                    d_beads,
                );
                (d_stiffness_dot, d_rate_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64, f64),
        (::chainrule::__private::Vec<f64>, f64, f64),
    ) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
            rate,
            rate_dot,
        );
        let (d_stiffness, d_stiffness_dot, d_rate, d_rate_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        ((d_beads, d_stiffness, d_rate), (d_beads_dot, d_stiffness_dot, d_rate_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64, f64)),
        impl ::core::ops::Fn(
            (f64, (::chainrule::__private::Vec<f64>, f64, f64)),
            &[f64],
            &mut [f64],
        ) -> (f64, f64) + use<>,
    ) {
        let out = Self::value_and_grad(beads, stiffness, rate);
        (
            out,
            move |
                cotangent: (f64, (::chainrule::__private::Vec<f64>, f64, f64)),
                beads: &[f64],
                d_beads: &mut [f64]|
            {
                let (d_value, (beads_dot, stiffness_dot, rate_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(
                    beads,
                    &beads_dot,
                    stiffness,
                    stiffness_dot,
                    rate,
                    rate_dot,
                );
                let (_, d_stiffness_dot, _, d_rate_dot) = pullback(
                    (1.0, d_value),
                    beads,
                    &mut ::chainrule::__private::zeros_like(beads),
                    &beads_dot,
                    d_beads,
                );
                (d_stiffness_dot, d_rate_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        rate: f64,
        rate_dot: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64, f64)),
        (f64, (::chainrule::__private::Vec<f64>, f64, f64)),
    ) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
            rate,
            rate_dot,
        );
        let (d_stiffness, d_stiffness_dot, d_rate, d_rate_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        (
            (value, (d_beads, d_stiffness, d_rate)),
            (value_dot, (d_beads_dot, d_stiffness_dot, d_rate_dot)),
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        beads: &[f64],
        stiffness: f64,
        rate: f64,
        beads_dot: &[f64],
        stiffness_dot: f64,
        rate_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(
            (f64, f64),
            &[f64],
            &mut [f64],
            &[f64],
            &mut [f64],
        ) -> (f64, f64, f64, f64) + use<>,
    ) {
        let out = {
            Self::__jvp(beads, beads_dot, stiffness, stiffness_dot, rate, rate_dot)
        };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                beads: &[f64],
                d_beads: &mut [f64],
                beads_dot: &[f64],
                d_beads_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(
                    beads,
                    beads_dot,
                    stiffness,
                    stiffness_dot,
                    rate,
                    rate_dot,
                );
                let (d_stiffness_dot, d_stiffness, d_rate_dot, d_rate) = pullback(
                    (d_tangent, d_value),
                    beads,
                    d_beads_dot,
                    beads_dot,
                    d_beads,
                );
                (d_stiffness, d_rate, d_stiffness_dot, d_rate_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        beads: &[f64],
        beads_beside: &[f64],
        stiffness: f64,
        stiffness_beside: f64,
        rate: f64,
        rate_beside: f64,
        beads_dot: &[f64],
        beads_dot_beside: &[f64],
        stiffness_dot: f64,
        stiffness_dot_beside: f64,
        rate_dot: f64,
        rate_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
            rate,
            rate_dot,
        );
        let (d_stiffness, d_stiffness_dot, d_rate, d_rate_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        let (
            (d_beads, d_stiffness, d_rate),
            (d_beads_dot, d_stiffness_dot, d_rate_dot),
        ) = ((d_beads, d_stiffness, d_rate), (d_beads_dot, d_stiffness_dot, d_rate_dot));
        (
            (value, value_dot),
            (
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads,
                        &::chainrule::__private::owned(beads_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness,
                        &stiffness_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_rate,
                        &rate_beside,
                    ),
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads_dot,
                        &::chainrule::__private::owned(beads_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads,
                        &::chainrule::__private::owned(beads_dot_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness_dot,
                        &stiffness_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness,
                        &stiffness_dot_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_rate_dot,
                        &rate_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_rate,
                        &rate_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for relaxed {}

/// The derivatives of the function `halved`.
pub enum halved {}
impl halved {
    /// The result of `halved` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        chain: &Chain,
        n: u32,
    ) -> (
        Result<f64, String>,
        impl ::core::ops::Fn(
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ) -> <Chain as ::chainrule::Differentiable>::Tangent,
    ) {
        let (out, pullback) = Self::__vjp(chain, n);
        (
            out,
            move |d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent| {
                let mut d_chain = ::chainrule::__private::zeros_like(chain);
                pullback(d_out, chain, &mut d_chain);
                d_chain
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        chain: &Chain,
        n: u32,
    ) -> (
        Result<f64, String>,
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                &Chain,
                &mut <Chain as ::chainrule::Differentiable>::Tangent,
            ) -> ((),),
        >,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_rest = ::core::option::Option::None;
        let mut saved_energy_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_softer_before = ::core::option::Option::None;
        let mut saved_halved_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let (t15, t16, mut t17, t5_1_1) = if chain.stiffness <= 0.0 {
            let t1 = ::core::option::Option::Some("loose".to_string());
            (false, 0.0, t1, ::core::default::Default::default())
        } else {
            let (t12, t13, t14, t5_1) = if n == 0 {
                let (t2, energy_pullback) = chain.__differentiated_energy();
                saved_energy_pullback = ::core::option::Option::Some(energy_pullback);
                (
                    true,
                    t2,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                )
            } else {
                let t3 = chain.beads.clone();
                let zeros = ::chainrule::__private::zeros_like(&t3);
                let softer = Chain {
                    beads: t3,
                    stiffness: chain.stiffness * chain.stiffness * 0.5,
                };
                let zeros_1 = ::chainrule::__private::zeros_like(&softer);
                let softer_before = softer.clone();
                let (mut t4, halved_pullback) = halved::__vjp(&softer, n - 1);
                let zeros_2 = ::chainrule::__private::zeros_like(&t4);
                let t5 = t4.is_ok();
                let mut t6 = ::chainrule::__private::failure(&t4);
                let t7 = ::chainrule::__private::present(&t4);
                let zeros_3 = ::chainrule::__private::zeros_like(&t7);
                let (t9, t10, t11) = if t5 {
                    let rest = ::chainrule::__private::copied(t7.__Some_0());
                    saved_rest = ::core::option::Option::Some(rest);
                    (true, rest * chain.beads[0], ::core::default::Default::default())
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t6);
                    let t8 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t8)
                };
                saved_zeros_1 = ::core::option::Option::Some(zeros);
                saved_zeros_2 = ::core::option::Option::Some(zeros_1);
                saved_softer_before = ::core::option::Option::Some(softer_before);
                saved_halved_pullback = ::core::option::Option::Some(halved_pullback);
                saved_zeros_3 = ::core::option::Option::Some(zeros_2);
                saved_zeros_4 = ::core::option::Option::Some(zeros_3);
                (t9, t10, t11, t5)
            };
            (t12, t13, t14, t5_1)
        };
        let out = if t15 {
            let t18 = ::core::result::Result::Ok(t16);
            let zeros_4 = ::chainrule::__private::zeros_like(&t18);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            t18
        } else {
            let t19 = t17.unwrap();
            let t20 = ::core::result::Result::Err(t19);
            t20
        };
        (
            out,
            ::chainrule::__private::Box::new(move |
                d_out: <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                chain: &Chain,
                d_chain: &mut <Chain as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let t21 = chain.stiffness <= 0.0;
                let d_t16 = if t15 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t18 = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t18, &d_out_1);
                    *d_t18.__Arrived_0_mut()
                } else {
                    0.0
                };
                if !(t21) {
                    if n == 0 {
                        let energy_pullback = ::chainrule::__private::kept(
                            &saved_energy_pullback,
                        );
                        energy_pullback(d_t16, chain, &mut *d_chain);
                    } else {
                        let zeros = ::chainrule::__private::kept(&saved_zeros_1);
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros_2);
                        let softer_before = ::chainrule::__private::kept(
                            &saved_softer_before,
                        );
                        let halved_pullback = ::chainrule::__private::kept(
                            &saved_halved_pullback,
                        );
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_3);
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_4);
                        let t22 = chain.stiffness;
                        let t23 = chain.stiffness;
                        let t24 = t22 * t23;
                        let mut d_t7 = (*zeros_3).clone();
                        let mut d_t4 = (*zeros_2).clone();
                        let mut d_softer = (*zeros_1).clone();
                        let mut d_t3 = (*zeros).clone();
                        let t25 = t24 * 0.5;
                        if t5_1_1 {
                            let rest = ::chainrule::__private::kept(&saved_rest);
                            let t26 = chain.beads[0];
                            let (d_rest, d_t27) = ::chainrule::__private::mul_pullback(
                                rest,
                                &t26,
                                &(*rest * t26),
                                d_t16,
                            );
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(mut d_chain.beads; [0]),
                                &d_t27,
                            );
                            ::chainrule::__private::add_part(
                                d_t7.__Some_0_mut(),
                                &d_rest,
                            );
                        }
                        ::chainrule::__private::add_assign(&mut d_t4, &d_t7);
                        let (_,) = halved_pullback(d_t4, softer_before, &mut d_softer);
                        ::chainrule::__private::add_assign(&mut d_t3, &d_softer.beads);
                        let d_t28 = d_softer.stiffness.clone();
                        let (d_t29, _) = ::chainrule::__private::mul_pullback(
                            &t24,
                            &0.5,
                            &t25,
                            d_t28,
                        );
                        let (d_t30, d_t31) = ::chainrule::__private::mul_pullback(
                            &t22,
                            &t23,
                            &t24,
                            d_t29,
                        );
                        ::chainrule::__private::add_part(&mut d_chain.stiffness, &d_t31);
                        ::chainrule::__private::add_part(&mut d_chain.stiffness, &d_t30);
                        ::chainrule::__private::add_part(&mut d_chain.beads, &d_t3);
                    }
                }
                ((),)
            }),
        )
    }
    /// The result of `halved` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(
        args: (&Chain, u32),
        tangents: &<Chain as ::chainrule::Differentiable>::Tangent,
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        let (chain, n) = args;
        let chain_dot = tangents;
        let n_dot = ();
        Self::__jvp(chain, chain_dot, n, n_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        chain: &Chain,
        chain_dot: &<Chain as ::chainrule::Differentiable>::Tangent,
        n: u32,
        n_dot: impl ::core::marker::Sized,
    ) -> (
        Result<f64, String>,
        <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let (t21, t22, mut t23, t22_dot) = if chain.stiffness <= 0.0 {
            let t1 = ::core::option::Option::Some("loose".to_string());
            (false, 0.0, t1, 0.0)
        } else {
            let (t18, t19, t20, t19_dot) = if n == 0 {
                let mut chain_dot_1 = (*chain_dot).clone();
                let (t2, t2_dot) = chain
                    .__differentiated_energy_forward(&mut chain_dot_1);
                (true, t2, ::core::default::Default::default(), t2_dot)
            } else {
                let t3 = chain.beads.clone();
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(&mut t3_dot, &chain_dot.beads);
                let t4 = chain.stiffness;
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, &chain_dot.stiffness);
                let t5 = chain.stiffness;
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, &chain_dot.stiffness);
                let t6 = t4 * t5;
                let t6_dot = ::chainrule::__private::mul_pushforward(
                    &t4,
                    &t5,
                    &t6,
                    &t4_dot,
                    &t5_dot,
                );
                let t7 = t6 * 0.5;
                let t7_dot = ::chainrule::__private::mul_pushforward(
                    &t6,
                    &0.5,
                    &t7,
                    &t6_dot,
                    &0.0,
                );
                let softer = Chain { beads: t3, stiffness: t7 };
                let mut softer_dot = ::chainrule::__zeros_of!(& softer);
                ::chainrule::__private::write_part(&mut softer_dot.beads, &t3_dot);
                ::chainrule::__private::write_part(&mut softer_dot.stiffness, &t7_dot);
                let (mut t8, t8_dot) = halved::__jvp(&softer, &softer_dot, n - 1, ());
                let t9 = t8.is_ok();
                let mut t10 = ::chainrule::__private::failure(&t8);
                let t11 = ::chainrule::__private::present(&t8);
                let t11_dot = t8_dot.clone();
                let (t15, t16, t17, t16_dot) = if t9 {
                    let rest = ::chainrule::__private::copied(t11.__Some_0());
                    let mut rest_dot = ::chainrule::__zeros_of!(& rest);
                    ::chainrule::__private::read_part(&mut rest_dot, t11_dot.__Some_0());
                    let t12 = chain.beads[0];
                    let mut t12_dot = ::chainrule::__zeros_of!(& t12);
                    ::chainrule::__private::read_part(
                        &mut t12_dot,
                        ::chainrule::__part!(ref chain_dot.beads; [0]),
                    );
                    let t13 = rest * t12;
                    let t13_dot = ::chainrule::__private::strong_mul_pushforward(
                        &rest,
                        &t12,
                        &t13,
                        &rest_dot,
                        &t12_dot,
                    );
                    (true, t13, ::core::default::Default::default(), t13_dot)
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t10);
                    let t14 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t14, 0.0)
                };
                (t15, t16, t17, t16_dot)
            };
            (t18, t19, t20, t19_dot)
        };
        let (out, out_dot) = if t21 {
            let t24 = ::core::result::Result::Ok(t22);
            let t24_dot = ::core::option::Option::Some(t22_dot);
            (t24, t24_dot)
        } else {
            let t25 = t23.unwrap();
            let t26 = ::core::result::Result::Err(t25);
            let t26_dot = ::chainrule::__zeros_of!(& t26);
            (t26, t26_dot)
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        chain: &Chain,
        chain_dot: &<Chain as ::chainrule::Differentiable>::Tangent,
        n: u32,
        n_dot: (),
    ) -> (
        (
            Result<f64, String>,
            <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
        ),
        ::chainrule::__private::Box<
            dyn ::core::ops::Fn(
                (
                    <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                    <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                ),
                &Chain,
                &mut <Chain as ::chainrule::Differentiable>::Tangent,
                &<Chain as ::chainrule::Differentiable>::Tangent,
                &mut <Chain as ::chainrule::Differentiable>::Tangent,
            ) -> ((), ()),
        >,
    ) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        use ::chainrule::__private::Arrived as _;
        let mut saved_zeros = ::core::option::Option::None;
        let mut saved_rest = ::core::option::Option::None;
        let mut saved_energy_pullback = ::core::option::Option::None;
        let mut saved_zeros_1 = ::core::option::Option::None;
        let mut saved_zeros_2 = ::core::option::Option::None;
        let mut saved_softer_before = ::core::option::Option::None;
        let mut saved_halved_pullback = ::core::option::Option::None;
        let mut saved_zeros_3 = ::core::option::Option::None;
        let mut saved_zeros_4 = ::core::option::Option::None;
        let mut saved_rest_dot = ::core::option::Option::None;
        let mut saved_softer_before_dot = ::core::option::Option::None;
        let (t21, t22, mut t23, t9_1_1, t22_dot) = if chain.stiffness <= 0.0 {
            let t1 = ::core::option::Option::Some("loose".to_string());
            (false, 0.0, t1, ::core::default::Default::default(), 0.0)
        } else {
            let (t18, t19, t20, t9_1, t19_dot) = if n == 0 {
                let mut chain_dot_1 = (*chain_dot).clone();
                let ((t2, t2_dot), energy_pullback) = chain
                    .__energy_with_order_2(&mut chain_dot_1);
                saved_energy_pullback = ::core::option::Option::Some(energy_pullback);
                (
                    true,
                    t2,
                    ::core::default::Default::default(),
                    ::core::default::Default::default(),
                    t2_dot,
                )
            } else {
                let t3 = chain.beads.clone();
                let mut t3_dot = ::chainrule::__zeros_of!(& t3);
                ::chainrule::__private::read_part(&mut t3_dot, &chain_dot.beads);
                let zeros = ::chainrule::__private::zeros_like(&t3);
                let t4 = chain.stiffness;
                let mut t4_dot = ::chainrule::__zeros_of!(& t4);
                ::chainrule::__private::read_part(&mut t4_dot, &chain_dot.stiffness);
                let t5 = chain.stiffness;
                let mut t5_dot = ::chainrule::__zeros_of!(& t5);
                ::chainrule::__private::read_part(&mut t5_dot, &chain_dot.stiffness);
                let t6 = t4 * t5;
                let t6_dot = ::chainrule::__private::mul_pushforward(
                    &t4,
                    &t5,
                    &t6,
                    &t4_dot,
                    &t5_dot,
                );
                let t7 = t6 * 0.5;
                let t7_dot = ::chainrule::__private::mul_pushforward(
                    &t6,
                    &0.5,
                    &t7,
                    &t6_dot,
                    &0.0,
                );
                let t3_dot_1 = t3_dot.clone();
                let t7_dot_1 = t7_dot.clone();
                let softer = Chain { beads: t3, stiffness: t7 };
                let mut softer_dot = ::chainrule::__zeros_of!(& softer);
                ::chainrule::__private::write_part(&mut softer_dot.beads, &t3_dot_1);
                ::chainrule::__private::write_part(&mut softer_dot.stiffness, &t7_dot_1);
                let zeros_1 = ::chainrule::__private::zeros_like(&softer);
                let softer_before = softer.clone();
                let softer_before_dot = softer_dot.clone();
                let ((mut t8, t8_dot), halved_pullback) = halved::__vjp_jvp(
                    &softer,
                    &softer_dot,
                    n - 1,
                    (),
                );
                let zeros_2 = ::chainrule::__private::zeros_like(&t8);
                let t9 = t8.is_ok();
                let mut t10 = ::chainrule::__private::failure(&t8);
                let t11 = ::chainrule::__private::present(&t8);
                let t11_dot = t8_dot.clone();
                let zeros_3 = ::chainrule::__private::zeros_like(&t11);
                let (t15, t16, t17, t16_dot) = if t9 {
                    let rest = ::chainrule::__private::copied(t11.__Some_0());
                    let mut rest_dot = ::chainrule::__zeros_of!(& rest);
                    ::chainrule::__private::read_part(&mut rest_dot, t11_dot.__Some_0());
                    let t12 = chain.beads[0];
                    let mut t12_dot = ::chainrule::__zeros_of!(& t12);
                    ::chainrule::__private::read_part(
                        &mut t12_dot,
                        ::chainrule::__part!(ref chain_dot.beads; [0]),
                    );
                    let t13 = rest * t12;
                    let t13_dot = ::chainrule::__private::strong_mul_pushforward(
                        &rest,
                        &t12,
                        &t13,
                        &rest_dot,
                        &t12_dot,
                    );
                    saved_rest = ::core::option::Option::Some(rest);
                    saved_rest_dot = ::core::option::Option::Some(rest_dot);
                    (true, t13, ::core::default::Default::default(), t13_dot)
                } else {
                    let mut error = ::chainrule::__private::handed_on(&t10);
                    let t14 = ::core::option::Option::Some(
                        ::core::convert::From::from(error),
                    );
                    (false, 0.0, t14, 0.0)
                };
                saved_zeros_1 = ::core::option::Option::Some(zeros);
                saved_zeros_2 = ::core::option::Option::Some(zeros_1);
                saved_softer_before = ::core::option::Option::Some(softer_before);
                saved_softer_before_dot = ::core::option::Option::Some(
                    softer_before_dot,
                );
                saved_halved_pullback = ::core::option::Option::Some(halved_pullback);
                saved_zeros_3 = ::core::option::Option::Some(zeros_2);
                saved_zeros_4 = ::core::option::Option::Some(zeros_3);
                (t15, t16, t17, t9, t16_dot)
            };
            (t18, t19, t20, t9_1, t19_dot)
        };
        let (out, out_dot) = if t21 {
            let t24 = ::core::result::Result::Ok(t22);
            let t24_dot = ::core::option::Option::Some(t22_dot);
            let zeros_4 = ::chainrule::__private::zeros_like(&t24);
            saved_zeros = ::core::option::Option::Some(zeros_4);
            let t24_dot_1 = t24_dot.clone();
            (t24, t24_dot_1)
        } else {
            let t25 = t23.unwrap();
            let t26 = ::core::result::Result::Err(t25);
            let t26_dot = ::chainrule::__zeros_of!(& t26);
            (t26, t26_dot)
        };
        (
            (out, out_dot),
            ::chainrule::__private::Box::new(move |
                (
                    d_out,
                    d_out_dot,
                ): (
                    <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                    <Result<f64, String> as ::chainrule::Differentiable>::Tangent,
                ),
                chain: &Chain,
                d_chain: &mut <Chain as ::chainrule::Differentiable>::Tangent,
                chain_dot: &<Chain as ::chainrule::Differentiable>::Tangent,
                d_chain_dot: &mut <Chain as ::chainrule::Differentiable>::Tangent|
            {
                let d_out_1 = d_out;
                let d_out_dot_1 = d_out_dot;
                let t27 = chain.stiffness <= 0.0;
                let (d_t22, d_t22_dot_1) = if t21 {
                    let zeros_4 = ::chainrule::__private::kept(&saved_zeros);
                    let mut d_t24 = (*zeros_4).clone();
                    let mut d_t24_dot = (*zeros_4).clone();
                    ::chainrule::__private::add_assign(&mut d_t24, &d_out_1);
                    ::chainrule::__private::add_assign(&mut d_t24_dot, &d_out_dot_1);
                    let mut d_t22_dot = 0.0;
                    ::chainrule::__private::read_part(
                        &mut d_t22_dot,
                        d_t24_dot.__Arrived_0_mut(),
                    );
                    (*d_t24.__Arrived_0_mut(), d_t22_dot)
                } else {
                    (0.0, 0.0)
                };
                if !(t27) {
                    if n == 0 {
                        let energy_pullback = ::chainrule::__private::kept(
                            &saved_energy_pullback,
                        );
                        energy_pullback(
                            (d_t22, d_t22_dot_1),
                            chain,
                            &mut *d_chain,
                            &mut *d_chain_dot,
                        );
                    } else {
                        let zeros = ::chainrule::__private::kept(&saved_zeros_1);
                        let zeros_1 = ::chainrule::__private::kept(&saved_zeros_2);
                        let softer_before = ::chainrule::__private::kept(
                            &saved_softer_before,
                        );
                        let softer_before_dot_1 = ::chainrule::__private::kept(
                            &saved_softer_before_dot,
                        );
                        let halved_pullback = ::chainrule::__private::kept(
                            &saved_halved_pullback,
                        );
                        let zeros_2 = ::chainrule::__private::kept(&saved_zeros_3);
                        let zeros_3 = ::chainrule::__private::kept(&saved_zeros_4);
                        let t4 = chain.stiffness;
                        let mut t4_dot_1 = ::chainrule::__zeros_of!(& t4);
                        ::chainrule::__private::read_part(
                            &mut t4_dot_1,
                            &chain_dot.stiffness,
                        );
                        let t5 = chain.stiffness;
                        let mut t5_dot_1 = ::chainrule::__zeros_of!(& t5);
                        ::chainrule::__private::read_part(
                            &mut t5_dot_1,
                            &chain_dot.stiffness,
                        );
                        let t6 = t4 * t5;
                        let t6_dot_1 = ::chainrule::__private::mul_pushforward(
                            &t4,
                            &t5,
                            &t6,
                            &t4_dot_1,
                            &t5_dot_1,
                        );
                        let t7 = t6 * 0.5;
                        let t7_dot_2 = ::chainrule::__private::mul_pushforward(
                            &t6,
                            &0.5,
                            &t7,
                            &t6_dot_1,
                            &0.0,
                        );
                        let mut d_t11 = (*zeros_3).clone();
                        let mut d_t11_dot = (*zeros_3).clone();
                        let mut d_t8 = (*zeros_2).clone();
                        let mut d_t8_dot = (*zeros_2).clone();
                        let mut d_softer = (*zeros_1).clone();
                        let mut d_softer_dot = (*zeros_1).clone();
                        let mut d_t3 = (*zeros).clone();
                        let mut d_t3_dot = (*zeros).clone();
                        if t9_1_1 {
                            let rest = ::chainrule::__private::kept(&saved_rest);
                            let rest_dot_1 = ::chainrule::__private::kept(
                                &saved_rest_dot,
                            );
                            let t12 = chain.beads[0];
                            let mut t12_dot_1 = ::chainrule::__zeros_of!(& t12);
                            ::chainrule::__private::read_part(
                                &mut t12_dot_1,
                                ::chainrule::__part!(ref chain_dot.beads; [0]),
                            );
                            let t13 = *rest * t12;
                            let t13_dot_1 = ::chainrule::__private::strong_mul_pushforward(
                                rest,
                                &t12,
                                &t13,
                                rest_dot_1,
                                &t12_dot_1,
                            );
                            let (d_rest_dot, d_t12_dot) = ::chainrule::__private::mul_pullback_pushforward(
                                rest,
                                &t12,
                                &t13,
                                &d_t22,
                                rest_dot_1,
                                &t12_dot_1,
                                &t13_dot_1,
                                &d_t22_dot_1,
                            );
                            let (d_rest, d_t12) = ::chainrule::__private::mul_pullback(
                                rest,
                                &t12,
                                &t13,
                                d_t22,
                            );
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(mut d_chain.beads; [0]),
                                &d_t12,
                            );
                            ::chainrule::__private::add_part(
                                ::chainrule::__part!(mut d_chain_dot.beads; [0]),
                                &d_t12_dot,
                            );
                            ::chainrule::__private::add_part(
                                d_t11.__Some_0_mut(),
                                &d_rest,
                            );
                            ::chainrule::__private::add_part(
                                d_t11_dot.__Some_0_mut(),
                                &d_rest_dot,
                            );
                        }
                        ::chainrule::__private::add_assign(&mut d_t8, &d_t11);
                        ::chainrule::__private::add_assign(&mut d_t8_dot, &d_t11_dot);
                        let d_t8_dot_1 = d_t8_dot.clone();
                        let (_, _) = halved_pullback(
                            (d_t8, d_t8_dot_1),
                            softer_before,
                            &mut d_softer,
                            softer_before_dot_1,
                            &mut d_softer_dot,
                        );
                        ::chainrule::__private::add_assign(&mut d_t3, &d_softer.beads);
                        ::chainrule::__private::add_assign(
                            &mut d_t3_dot,
                            &d_softer_dot.beads,
                        );
                        let d_t7 = d_softer.stiffness.clone();
                        let mut d_t7_dot = d_t7.clone();
                        ::chainrule::__private::set_zero(&mut d_t7_dot);
                        ::chainrule::__private::read_part(
                            &mut d_t7_dot,
                            &d_softer_dot.stiffness,
                        );
                        let (d_t6_dot, _) = ::chainrule::__private::mul_pullback_pushforward(
                            &t6,
                            &0.5,
                            &t7,
                            &d_t7,
                            &t6_dot_1,
                            &0.0,
                            &t7_dot_2,
                            &d_t7_dot,
                        );
                        let (d_t6, _) = ::chainrule::__private::mul_pullback(
                            &t6,
                            &0.5,
                            &t7,
                            d_t7,
                        );
                        let (d_t4_dot, d_t5_dot) = ::chainrule::__private::mul_pullback_pushforward(
                            &t4,
                            &t5,
                            &t6,
                            &d_t6,
                            &t4_dot_1,
                            &t5_dot_1,
                            &t6_dot_1,
                            &d_t6_dot,
                        );
                        let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                            &t4,
                            &t5,
                            &t6,
                            d_t6,
                        );
                        ::chainrule::__private::add_part(&mut d_chain.stiffness, &d_t5);
                        ::chainrule::__private::add_part(
                            &mut d_chain_dot.stiffness,
                            &d_t5_dot,
                        );
                        ::chainrule::__private::add_part(&mut d_chain.stiffness, &d_t4);
                        ::chainrule::__private::add_part(
                            &mut d_chain_dot.stiffness,
                            &d_t4_dot,
                        );
                        ::chainrule::__private::add_part(&mut d_chain.beads, &d_t3);
                        ::chainrule::__private::add_part(
                            &mut d_chain_dot.beads,
                            &d_t3_dot,
                        );
                    }
                }
                ((), ())
            }),
        )
    }
}
impl ::chainrule::__private::SecondOrder for halved {}

/// The derivatives of the function `halves`.
pub enum halves {}
impl halves {
    /// The result of `halves` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        beads: &[f64],
        stiffness: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (out, pullback) = Self::__vjp(beads, stiffness);
        (
            out,
            move |d_out: f64| {
                let mut d_beads = ::chainrule::__private::zeros_like(beads);
                let (d_stiffness,) = pullback(d_out, beads, &mut d_beads);
                (d_beads, d_stiffness)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        beads: &[f64],
        stiffness: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, &[f64], &mut [f64]) -> (f64,) + use<>) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut t1 = beads.to_vec();
        let len = t1.len();
        let chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let (t2, halved_pullback) = halved::__vjp(&chain, 2);
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.is_ok();
        let t4 = ::chainrule::__private::present(&t2);
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let out = if t3 {
            let energy = ::chainrule::__private::copied(t4.__Some_0());
            energy * stiffness
        } else {
            beads[0].powi(3)
        };
        (
            out,
            move |d_out: f64, beads: &[f64], d_beads: &mut [f64]| {
                let mut d_t4 = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_chain = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let t7 = if t3 {
                    let energy = ::chainrule::__private::copied(t4.__Some_0());
                    let (d_energy, d_stiffness) = ::chainrule::__private::mul_pullback(
                        &energy,
                        &stiffness,
                        &(energy * stiffness),
                        d_out,
                    );
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_energy);
                    d_stiffness
                } else {
                    let t5 = beads[0];
                    let d_t6 = d_out * (3.0 * (t5 * t5));
                    d_beads[0] += d_t6;
                    0.0
                };
                ::chainrule::__private::add_assign(&mut d_t2, &d_t4);
                let (_,) = halved_pullback(d_t2, &chain, &mut d_chain);
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_chain.__Chain_beads_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
                let d_stiffness_1 = t7 + *d_chain.__Chain_stiffness_mut();
                (d_stiffness_1,)
            },
        )
    }
    /// The gradient of `halves`, with the shape of its arguments.
    #[inline]
    pub fn grad(
        beads: &[f64],
        stiffness: f64,
    ) -> (::chainrule::__private::Vec<f64>, f64) {
        let (_, pullback) = Self::__vjp(beads, stiffness);
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness,) = pullback(1.0, beads, &mut d_beads);
        (d_beads, d_stiffness)
    }
    /// The value of `halves` and its gradient.
    #[inline]
    pub fn value_and_grad(
        beads: &[f64],
        stiffness: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(beads, stiffness);
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness,) = pullback(1.0, beads, &mut d_beads);
        (value, (d_beads, d_stiffness))
    }
    /// The value of `halves`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        beads: &[f64],
        stiffness: f64,
        d_beads: &mut [f64],
        d_stiffness: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(beads, stiffness);
        let (d_stiffness_added,) = pullback(1.0, beads, d_beads);
        *d_stiffness += d_stiffness_added;
        value
    }
    /// The result of `halves` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (&[f64], f64), tangents: (&[f64], f64)) -> (f64, f64) {
        let (beads, stiffness) = args;
        let (beads_dot, stiffness_dot) = tangents;
        Self::__jvp(beads, beads_dot, stiffness, stiffness_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let (t2, t2_dot) = halved::__jvp(&chain, &chain_dot, 2, ());
        let t3 = ::chainrule::__private::present(&t2);
        let t3_dot = t2_dot.clone();
        let (out, out_dot) = if t2.is_ok() {
            let energy = ::chainrule::__private::copied(t3.__Some_0());
            let mut energy_dot = ::chainrule::__zeros_of!(& energy);
            ::chainrule::__private::read_part(&mut energy_dot, t3_dot.__Some_0());
            let t4 = energy * stiffness;
            let t4_dot = ::chainrule::__private::strong_mul_pushforward(
                &energy,
                &stiffness,
                &t4,
                &energy_dot,
                &stiffness_dot,
            );
            (t4, t4_dot)
        } else {
            let t5 = beads[0];
            (t5.powi(3), beads_dot[0] * (3.0 * (t5 * t5)))
        };
        (out, out_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
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
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let len = t1.len();
        let chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let ((t2, t2_dot), halved_pullback) = halved::__vjp_jvp(
            &chain,
            &chain_dot,
            2,
            (),
        );
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.is_ok();
        let t4 = ::chainrule::__private::present(&t2);
        let t4_dot = t2_dot.clone();
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let (out, out_dot) = if t3 {
            let energy = ::chainrule::__private::copied(t4.__Some_0());
            let mut energy_dot = ::chainrule::__zeros_of!(& energy);
            ::chainrule::__private::read_part(&mut energy_dot, t4_dot.__Some_0());
            let t5 = energy * stiffness;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &energy,
                &stiffness,
                &t5,
                &energy_dot,
                &stiffness_dot,
            );
            let t5_dot_1 = t5_dot.clone();
            (t5, t5_dot_1)
        } else {
            let t6 = beads[0];
            (t6.powi(3), beads_dot[0] * (3.0 * (t6 * t6)))
        };
        (
            (out, out_dot),
            move |
                (d_out, d_out_dot): (f64, f64),
                beads: &[f64],
                d_beads: &mut [f64],
                beads_dot: &[f64],
                d_beads_dot: &mut [f64]|
            {
                let mut d_t4 = zeros_2.clone();
                let mut d_t4_dot = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t2_dot = zeros_1.clone();
                let mut d_chain = zeros.clone();
                let mut d_chain_dot = zeros.clone();
                let mut d_t1 = ::chainrule::__private::vec![0.0; len];
                let mut d_t1_dot = ::chainrule::__private::vec![0.0; len];
                let (t9, t10_dot) = if t3 {
                    let energy = ::chainrule::__private::copied(t4.__Some_0());
                    let mut energy_dot_1 = ::chainrule::__zeros_of!(& energy);
                    ::chainrule::__private::read_part(
                        &mut energy_dot_1,
                        t4_dot.__Some_0(),
                    );
                    let t5 = energy * stiffness;
                    let t5_dot_2 = ::chainrule::__private::strong_mul_pushforward(
                        &energy,
                        &stiffness,
                        &t5,
                        &energy_dot_1,
                        &stiffness_dot,
                    );
                    let (d_energy_dot, d_stiffness_dot) = ::chainrule::__private::mul_pullback_pushforward(
                        &energy,
                        &stiffness,
                        &t5,
                        &d_out,
                        &energy_dot_1,
                        &stiffness_dot,
                        &t5_dot_2,
                        &d_out_dot,
                    );
                    let (d_energy, d_stiffness) = ::chainrule::__private::mul_pullback(
                        &energy,
                        &stiffness,
                        &t5,
                        d_out,
                    );
                    ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_energy);
                    ::chainrule::__private::add_part(
                        d_t4_dot.__Some_0_mut(),
                        &d_energy_dot,
                    );
                    (d_stiffness, d_stiffness_dot)
                } else {
                    let t6 = beads[0];
                    let t7_dot = beads_dot[0] * t6;
                    let t8 = 3.0 * (t6 * t6);
                    let d_t6 = d_out * t8;
                    let d_t6_dot = d_out_dot * t8 + (t7_dot + t7_dot) * 3.0 * d_out;
                    d_beads[0] += d_t6;
                    d_beads_dot[0] += d_t6_dot;
                    (0.0, 0.0)
                };
                ::chainrule::__private::add_assign(&mut d_t2, &d_t4);
                ::chainrule::__private::add_assign(&mut d_t2_dot, &d_t4_dot);
                let d_t2_dot_1 = d_t2_dot.clone();
                let (_, _) = halved_pullback(
                    (d_t2, d_t2_dot_1),
                    &chain,
                    &mut d_chain,
                    &chain_dot,
                    &mut d_chain_dot,
                );
                ::chainrule::__private::add_assign(
                    &mut d_t1,
                    d_chain.__Chain_beads_mut(),
                );
                ::chainrule::__private::add_assign(
                    &mut d_t1_dot,
                    d_chain_dot.__Chain_beads_mut(),
                );
                let mut t11_dot = 0.0;
                ::chainrule::__private::read_part(
                    &mut t11_dot,
                    d_chain_dot.__Chain_stiffness_mut(),
                );
                ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
                ::chainrule::__private::add_assign(&mut d_beads_dot[..], &d_t1_dot[..]);
                let d_stiffness_1 = t9 + *d_chain.__Chain_stiffness_mut();
                (d_stiffness_1, t10_dot + t11_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __hvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
        (d_out, d_out_dot): (f64, f64),
        d_beads: &mut [f64],
        d_beads_dot: &mut [f64],
    ) -> (f64, f64) {
        ::chainrule::__private::same_lengths(beads_dot.len(), beads.len());
        ::chainrule::__private::same_lengths(d_beads_dot.len(), beads.len());
        use ::core::clone::Clone as _;
        use ::chainrule::__private::Present as _;
        let mut t1 = beads.to_vec();
        let t1_dot = beads_dot.to_vec();
        let len = t1.len();
        let chain = Chain {
            beads: t1,
            stiffness: stiffness,
        };
        let mut chain_dot = ::chainrule::__zeros_of!(& chain);
        ::chainrule::__private::write_part(chain_dot.__Chain_beads_mut(), &t1_dot);
        ::chainrule::__private::write_part(
            chain_dot.__Chain_stiffness_mut(),
            &stiffness_dot,
        );
        let zeros = ::chainrule::__private::zeros_like(&chain);
        let ((t2, t2_dot), halved_pullback) = halved::__vjp_jvp(
            &chain,
            &chain_dot,
            2,
            (),
        );
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let t3 = t2.is_ok();
        let t4 = ::chainrule::__private::present(&t2);
        let t4_dot = t2_dot.clone();
        let zeros_2 = ::chainrule::__private::zeros_like(&t4);
        let (out, out_dot) = if t3 {
            let energy = ::chainrule::__private::copied(t4.__Some_0());
            let mut energy_dot = ::chainrule::__zeros_of!(& energy);
            ::chainrule::__private::read_part(&mut energy_dot, t4_dot.__Some_0());
            let t5 = energy * stiffness;
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &energy,
                &stiffness,
                &t5,
                &energy_dot,
                &stiffness_dot,
            );
            let t5_dot_1 = t5_dot.clone();
            (t5, t5_dot_1)
        } else {
            let t6 = beads[0];
            (t6.powi(3), beads_dot[0] * (3.0 * (t6 * t6)))
        };
        let mut d_t4 = zeros_2.clone();
        let mut d_t4_dot = zeros_2.clone();
        let mut d_t2 = zeros_1.clone();
        let mut d_t2_dot = zeros_1.clone();
        let mut d_chain = zeros.clone();
        let mut d_chain_dot = zeros.clone();
        let mut d_t1 = ::chainrule::__private::vec![0.0; len];
        let mut d_t1_dot = ::chainrule::__private::vec![0.0; len];
        let (t8, t9_dot) = if t3 {
            let energy = ::chainrule::__private::copied(t4.__Some_0());
            let mut energy_dot_1 = ::chainrule::__zeros_of!(& energy);
            ::chainrule::__private::read_part(&mut energy_dot_1, t4_dot.__Some_0());
            let t5 = energy * stiffness;
            let t5_dot_2 = ::chainrule::__private::strong_mul_pushforward(
                &energy,
                &stiffness,
                &t5,
                &energy_dot_1,
                &stiffness_dot,
            );
            let (d_energy_dot, d_stiffness_dot) = ::chainrule::__private::mul_pullback_pushforward(
                &energy,
                &stiffness,
                &t5,
                &1.0,
                &energy_dot_1,
                &stiffness_dot,
                &t5_dot_2,
                &0.0,
            );
            let (d_energy, d_stiffness) = ::chainrule::__private::mul_pullback(
                &energy,
                &stiffness,
                &t5,
                1.0,
            );
            ::chainrule::__private::add_part(d_t4.__Some_0_mut(), &d_energy);
            ::chainrule::__private::add_part(d_t4_dot.__Some_0_mut(), &d_energy_dot);
            (d_stiffness, d_stiffness_dot)
        } else {
            let t6 = beads[0];
            let t7_dot = beads_dot[0] * t6;
            let d_t6 = 1.0 * (3.0 * (t6 * t6));
            let d_t6_dot = (t7_dot + t7_dot) * 3.0 * 1.0;
            d_beads[0] += d_t6;
            d_beads_dot[0] += d_t6_dot;
            (0.0, 0.0)
        };
        ::chainrule::__private::add_assign(&mut d_t2, &d_t4);
        ::chainrule::__private::add_assign(&mut d_t2_dot, &d_t4_dot);
        let d_t2_dot_1 = d_t2_dot.clone();
        let (_, _) = halved_pullback(
            (d_t2, d_t2_dot_1),
            &chain,
            &mut d_chain,
            &chain_dot,
            &mut d_chain_dot,
        );
        ::chainrule::__private::add_assign(&mut d_t1, d_chain.__Chain_beads_mut());
        ::chainrule::__private::add_assign(
            &mut d_t1_dot,
            d_chain_dot.__Chain_beads_mut(),
        );
        let mut t10_dot = 0.0;
        ::chainrule::__private::read_part(
            &mut t10_dot,
            d_chain_dot.__Chain_stiffness_mut(),
        );
        ::chainrule::__private::add_assign(&mut d_beads[..], &d_t1[..]);
        ::chainrule::__private::add_assign(&mut d_beads_dot[..], &d_t1_dot[..]);
        let d_stiffness_1 = t8 + *d_chain.__Chain_stiffness_mut();
        (d_stiffness_1, t9_dot + t10_dot)
    }
    /// The gradient of `halves`, and its Hessian times a direction: one for each differentiated argument.
    #[inline]
    pub fn hvp(
        beads: &[f64],
        stiffness: f64,
        beads_dot: &[f64],
        stiffness_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        (::chainrule::__private::Vec<f64>, f64),
    ) {
        ::chainrule::__private::same_lengths(beads_dot.len(), beads.len());
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let (d_stiffness, d_stiffness_dot) = Self::__hvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
            (1.0, 0.0),
            &mut d_beads,
            &mut d_beads_dot,
        );
        ((d_beads, d_stiffness), (d_beads_dot, d_stiffness_dot))
    }
    /// The Hessian of `halves`: a row and a column for each float of the differentiated arguments, in order.
    pub fn hessian(beads: &[f64], stiffness: f64) -> ::chainrule::Matrix {
        let d_beads = ::chainrule::__private::zeros_like(beads);
        let d_stiffness = 0.0;
        let mut columns = ::chainrule::__private::Vec::new();
        for at in 0..::chainrule::__private::components::<[f64]>(&d_beads) {
            let unit = ::chainrule::__private::unit::<[f64]>(&d_beads, at);
            let (_, (d_beads_product, d_stiffness_product)) = Self::hvp(
                beads,
                ::core::clone::Clone::clone(&stiffness),
                &unit,
                ::core::clone::Clone::clone(&d_stiffness),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_beads_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_stiffness_product, &mut column);
            columns.push(column);
        }
        for at in 0..::chainrule::__private::components::<f64>(&d_stiffness) {
            let unit = ::chainrule::__private::unit::<f64>(&d_stiffness, at);
            let (_, (d_beads_product, d_stiffness_product)) = Self::hvp(
                beads,
                ::core::clone::Clone::clone(&stiffness),
                &d_beads,
                ::core::clone::Clone::clone(&unit),
            );
            let mut column = ::chainrule::__private::Vec::new();
            ::chainrule::__private::append_components::<
                [f64],
            >(&d_beads_product, &mut column);
            ::chainrule::__private::append_components::<
                f64,
            >(&d_stiffness_product, &mut column);
            columns.push(column);
        }
        ::chainrule::Matrix::__symmetric(columns)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_vjp(
        beads: &[f64],
        stiffness: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        impl ::core::ops::Fn(
            (::chainrule::__private::Vec<f64>, f64),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::grad(beads, stiffness);
        (
            out,
            move |
                cotangent: (::chainrule::__private::Vec<f64>, f64),
                beads: &[f64],
                d_beads: &mut [f64]|
            {
                let (beads_dot, stiffness_dot) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(beads, &beads_dot, stiffness, stiffness_dot);
                let (_, d_stiffness_dot) = pullback(
                    (1.0, 0.0),
                    beads,
                    &mut ::chainrule::__private::zeros_like(beads),
                    &beads_dot,
                    d_beads,
                );
                (d_stiffness_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __grad_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
    ) -> (
        (::chainrule::__private::Vec<f64>, f64),
        (::chainrule::__private::Vec<f64>, f64),
    ) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
        );
        let (d_stiffness, d_stiffness_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        ((d_beads, d_stiffness), (d_beads_dot, d_stiffness_dot))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_vjp(
        beads: &[f64],
        stiffness: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64)),
        impl ::core::ops::Fn(
            (f64, (::chainrule::__private::Vec<f64>, f64)),
            &[f64],
            &mut [f64],
        ) -> (f64,) + use<>,
    ) {
        let out = Self::value_and_grad(beads, stiffness);
        (
            out,
            move |
                cotangent: (f64, (::chainrule::__private::Vec<f64>, f64)),
                beads: &[f64],
                d_beads: &mut [f64]|
            {
                let (d_value, (beads_dot, stiffness_dot)) = cotangent;
                let second = Self::__vjp_jvp;
                let (_, pullback) = second(beads, &beads_dot, stiffness, stiffness_dot);
                let (_, d_stiffness_dot) = pullback(
                    (1.0, d_value),
                    beads,
                    &mut ::chainrule::__private::zeros_like(beads),
                    &beads_dot,
                    d_beads,
                );
                (d_stiffness_dot,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __value_and_grad_jvp(
        beads: &[f64],
        beads_dot: &[f64],
        stiffness: f64,
        stiffness_dot: f64,
    ) -> (
        (f64, (::chainrule::__private::Vec<f64>, f64)),
        (f64, (::chainrule::__private::Vec<f64>, f64)),
    ) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
        );
        let (d_stiffness, d_stiffness_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        ((value, (d_beads, d_stiffness)), (value_dot, (d_beads_dot, d_stiffness_dot)))
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_vjp(
        beads: &[f64],
        stiffness: f64,
        beads_dot: &[f64],
        stiffness_dot: f64,
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
        let out = { Self::__jvp(beads, beads_dot, stiffness, stiffness_dot) };
        (
            out,
            move |
                (d_value, d_tangent): (f64, f64),
                beads: &[f64],
                d_beads: &mut [f64],
                beads_dot: &[f64],
                d_beads_dot: &mut [f64]|
            {
                let (_, pullback) = Self::__vjp_jvp(
                    beads,
                    beads_dot,
                    stiffness,
                    stiffness_dot,
                );
                let (d_stiffness_dot, d_stiffness) = pullback(
                    (d_tangent, d_value),
                    beads,
                    d_beads_dot,
                    beads_dot,
                    d_beads,
                );
                (d_stiffness, d_stiffness_dot)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_jvp(
        beads: &[f64],
        beads_beside: &[f64],
        stiffness: f64,
        stiffness_beside: f64,
        beads_dot: &[f64],
        beads_dot_beside: &[f64],
        stiffness_dot: f64,
        stiffness_dot_beside: f64,
    ) -> ((f64, f64), (f64, f64)) {
        let mut d_beads = ::chainrule::__private::zeros_like(beads);
        let mut d_beads_dot = ::chainrule::__private::zeros_like(beads);
        let ((value, value_dot), pullback) = Self::__vjp_jvp(
            beads,
            beads_dot,
            stiffness,
            stiffness_dot,
        );
        let (d_stiffness, d_stiffness_dot) = pullback(
            (1.0, 0.0),
            beads,
            &mut d_beads,
            beads_dot,
            &mut d_beads_dot,
        );
        let ((d_beads, d_stiffness), (d_beads_dot, d_stiffness_dot)) = (
            (d_beads, d_stiffness),
            (d_beads_dot, d_stiffness_dot),
        );
        (
            (value, value_dot),
            (
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads,
                        &::chainrule::__private::owned(beads_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness,
                        &stiffness_beside,
                    ),
                0.0
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads_dot,
                        &::chainrule::__private::owned(beads_beside),
                    )
                    + <[f64] as ::chainrule::Differentiable>::dot_tangents(
                        &d_beads,
                        &::chainrule::__private::owned(beads_dot_beside),
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness_dot,
                        &stiffness_beside,
                    )
                    + <f64 as ::chainrule::Differentiable>::dot_tangents(
                        &d_stiffness,
                        &stiffness_dot_beside,
                    ),
            ),
        )
    }
}
impl ::chainrule::__private::SecondOrder for halves {}

