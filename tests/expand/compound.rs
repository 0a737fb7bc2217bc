const _: () = {
    /** The derivatives of the function `mul_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let d_t5 = d_this.b.clone();
 set_zero(&mut d_this.b);
 let (d_t4, d_t3) = strong_mul_pullback(&t4, &Assigned(&t3), &t5, d_t5);
 add_part(&mut d_this.b, &d_t4);
 let t6 = d_t3 * k;
 let d_t2 = d_this.a.clone();
 set_zero(&mut d_this.a);
 let (d_t1, t7) = strong_mul_pullback(&t1, &Assigned(&k), &t2, d_t2);
 add_part(&mut d_this.a, &d_t1);
 let d_k = t6 + t6 + t7;
 d_k
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
    enum mul_assign {}
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
    impl mul_assign {
        /// The result of `mul_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Pair,
            k: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> f64 + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, k);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_k,) = pullback(d_out, d_this);
                    d_k
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Pair,
            k: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (f64,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let t1 = this.a;
            let t2 = ::chainrule::__private::mul_assigned(&t1, &k);
            this.a = t2;
            let t3 = k * k;
            let t4 = this.b;
            let t5 = ::chainrule::__private::mul_assigned(&t4, &t3);
            this.b = t5;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let d_t5 = d_this.b.clone();
                    ::chainrule::__private::set_zero(&mut d_this.b);
                    let (d_t4, d_t3) = ::chainrule::__private::strong_mul_pullback(
                        &t4,
                        &::chainrule::__private::Assigned(&t3),
                        &t5,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t4);
                    let t6 = d_t3 * k;
                    let d_t2 = d_this.a.clone();
                    ::chainrule::__private::set_zero(&mut d_this.a);
                    let (d_t1, t7) = ::chainrule::__private::strong_mul_pullback(
                        &t1,
                        &::chainrule::__private::Assigned(&k),
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.a, &d_t1);
                    let d_k = t6 + t6 + t7;
                    (d_k,)
                },
            )
        }
        /// The result of `mul_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Pair, f64),
            tangents: (&mut <Pair as ::chainrule::Differentiable>::Tangent, f64),
        ) -> ((), ()) {
            let (this, k) = args;
            let (this_dot, k_dot) = tangents;
            Self::__jvp(this, this_dot, k, k_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Pair,
            this_dot: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            k: f64,
            k_dot: f64,
        ) -> ((), ()) {
            let t1 = this.a;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.a);
            let t2 = ::chainrule::__private::mul_assigned(&t1, &k);
            let t2_dot = ::chainrule::__private::strong_mul_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&k),
                &t2,
                &t1_dot,
                &k_dot,
            );
            this.a = t2;
            ::chainrule::__private::write_part(&mut this_dot.a, &t2_dot);
            let t3 = k * k;
            let t4 = this.b;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.b);
            let t5 = ::chainrule::__private::mul_assigned(&t4, &t3);
            let t5_dot = ::chainrule::__private::strong_mul_pushforward(
                &t4,
                &::chainrule::__private::Assigned(&t3),
                &t5,
                &t4_dot,
                &(k_dot * k + k_dot * k),
            );
            this.b = t5;
            ::chainrule::__private::write_part(&mut this_dot.b, &t5_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for mul_assign {}
    ::chainrule::__private::not_generated! {
        mul_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = mul_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Pair,
            rhs: f64,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, mul_assign_pullback) = mul_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Pair as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = mul_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Pair,
            rhs: f64,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Pair,
            rhs: f64,
        ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64)
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Pair,
            rhs: f64,
        ) -> (Pair, (<Pair as ::chainrule::Differentiable>::Tangent, f64))
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Pair as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Pair,
            rhs: f64,
            d_lhs: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut f64,
        ) -> Pair
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            *d_rhs += d_rhs_added;
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Pair, f64),
            tangents: (<Pair as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Pair,
            lhs_dot: <Pair as ::chainrule::Differentiable>::Tangent,
            rhs: f64,
            rhs_dot: f64,
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = mul_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::MulRule<::chainrule::__private::Assigned<&'__rhs f64>>
    for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::StrongMulRule<
        ::chainrule::__private::Assigned<&'__rhs f64>,
    > for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
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
 let d_t2 = d_out_1.a.clone();
 let d_t4 = d_out_1.b.clone();
 let (d_t3, t5) = mul_pullback(&t3, &k, &t4, d_t4);
 add_part(&mut d_this.b, &d_t3);
 let (d_t1, t6) = mul_pullback(&t1, &k, &t2, d_t2);
 add_part(&mut d_this.a, &d_t1);
 let d_k = t5 + t6;
 (d_this, d_k)
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
            this: Pair,
            k: f64,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&this);
            let t1 = this.a;
            let t2 = t1 * k;
            let t3 = this.b;
            let t4 = t3 * k;
            let out = Pair { a: t2, b: t4 };
            (
                out,
                move |d_out: <Pair as ::chainrule::Differentiable>::Tangent| {
                    let mut d_this = zeros.clone();
                    let d_out_1 = d_out;
                    let d_t2 = d_out_1.a.clone();
                    let d_t4 = d_out_1.b.clone();
                    let (d_t3, t5) = ::chainrule::__private::mul_pullback(
                        &t3,
                        &k,
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t3);
                    let (d_t1, t6) = ::chainrule::__private::mul_pullback(
                        &t1,
                        &k,
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.a, &d_t1);
                    let d_k = t5 + t6;
                    (d_this, d_k)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Pair,
            k: f64,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(this, k)
        }
        /// The gradient of `mul`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Pair,
            k: f64,
        ) -> (<Pair as ::chainrule::Differentiable>::Tangent, f64)
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, k);
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `mul` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Pair,
            k: f64,
        ) -> (Pair, (<Pair as ::chainrule::Differentiable>::Tangent, f64))
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, k);
            (
                value,
                pullback(
                    <Pair as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `mul`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Pair,
            k: f64,
            d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            d_k: &mut f64,
        ) -> Pair
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, k);
            let (d_this_added, d_k_added) = pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            *d_k += d_k_added;
            value
        }
        /// The result of `mul` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Pair, f64),
            tangents: (<Pair as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let (this, k) = args;
            let (this_dot, k_dot) = tangents;
            Self::__jvp(this, this_dot, k, k_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Pair,
            this_dot: <Pair as ::chainrule::Differentiable>::Tangent,
            k: f64,
            k_dot: f64,
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let t1 = this.a;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.a);
            let t2 = t1 * k;
            let t2_dot = ::chainrule::__private::mul_pushforward(
                &t1,
                &k,
                &t2,
                &t1_dot,
                &k_dot,
            );
            let t3 = this.b;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.b);
            let t4 = t3 * k;
            let t4_dot = ::chainrule::__private::mul_pushforward(
                &t3,
                &k,
                &t4,
                &t3_dot,
                &k_dot,
            );
            let out = Pair { a: t2, b: t4 };
            let mut out_dot = ::chainrule::__zeros_of!(& out);
            ::chainrule::__private::write_part(&mut out_dot.a, &t2_dot);
            ::chainrule::__private::write_part(&mut out_dot.b, &t4_dot);
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        mul : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::MulRule<f64> for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
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
    impl ::chainrule::__private::StrongMulRule<f64> for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &f64,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            mul::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &f64,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            mul::__jvp(
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
    /** The derivatives of the function `add_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_other = zeros.clone();
 let d_t8 = d_this.b.clone();
 set_zero(&mut d_this.b);
 let (d_t7, d_t6) = add_pullback(&t7, &Assigned(&t6), &t8, d_t8);
 add_part(&mut d_this.b, &d_t7);
 let (d_t4, d_t5) = mul_pullback(&t4, &t5, &t6, d_t6);
 add_part(&mut d_other.a, &d_t5);
 add_part(&mut d_other.b, &d_t4);
 let d_t3 = d_this.a.clone();
 set_zero(&mut d_this.a);
 let (d_t2, d_t1) = add_pullback(&t2, &Assigned(&t1), &t3, d_t3);
 add_part(&mut d_this.a, &d_t2);
 add_part(&mut d_other.a, &d_t1);
 d_other
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
    enum add_assign {}
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
    impl add_assign {
        /// The result of `add_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Pair,
            other: Pair,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> <Pair as ::chainrule::Differentiable>::Tangent + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, other);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_other,) = pullback(d_out, d_this);
                    d_other
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Pair,
            other: Pair,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&other);
            let t1 = other.a;
            let t2 = this.a;
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            this.a = t3;
            let t4 = other.b;
            let t5 = other.a;
            let t6 = t4 * t5;
            let t7 = this.b;
            let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
            this.b = t8;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let mut d_other = zeros.clone();
                    let d_t8 = d_this.b.clone();
                    ::chainrule::__private::set_zero(&mut d_this.b);
                    let (d_t7, d_t6) = ::chainrule::__private::add_pullback(
                        &t7,
                        &::chainrule::__private::Assigned(&t6),
                        &t8,
                        d_t8,
                    );
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t7);
                    let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_other.a, &d_t5);
                    ::chainrule::__private::add_part(&mut d_other.b, &d_t4);
                    let d_t3 = d_this.a.clone();
                    ::chainrule::__private::set_zero(&mut d_this.a);
                    let (d_t2, d_t1) = ::chainrule::__private::add_pullback(
                        &t2,
                        &::chainrule::__private::Assigned(&t1),
                        &t3,
                        d_t3,
                    );
                    ::chainrule::__private::add_part(&mut d_this.a, &d_t2);
                    ::chainrule::__private::add_part(&mut d_other.a, &d_t1);
                    (d_other,)
                },
            )
        }
        /// The result of `add_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Pair, Pair),
            tangents: (
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> ((), ()) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Pair,
            this_dot: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            other: Pair,
            other_dot: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) {
            let t1 = other.a;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &other_dot.a);
            let t2 = this.a;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &this_dot.a);
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t2,
                &::chainrule::__private::Assigned(&t1),
                &t3,
                &t2_dot,
                &t1_dot,
            );
            this.a = t3;
            ::chainrule::__private::write_part(&mut this_dot.a, &t3_dot);
            let t4 = other.b;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &other_dot.b);
            let t5 = other.a;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &other_dot.a);
            let t6 = t4 * t5;
            let t6_dot = ::chainrule::__private::mul_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let t7 = this.b;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &this_dot.b);
            let t8 = ::chainrule::__private::add_assigned(&t7, &t6);
            let t8_dot = ::chainrule::__private::add_pushforward(
                &t7,
                &::chainrule::__private::Assigned(&t6),
                &t8,
                &t7_dot,
                &t6_dot,
            );
            this.b = t8;
            ::chainrule::__private::write_part(&mut this_dot.b, &t8_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for add_assign {}
    ::chainrule::__private::not_generated! {
        add_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, add_assign_pullback) = add_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Pair as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Pair as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Pair,
            rhs: Pair,
            d_lhs: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> Pair
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            ::chainrule::__private::add_assign(d_rhs, &d_rhs_added);
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Pair, Pair),
            tangents: (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Pair,
            lhs_dot: <Pair as ::chainrule::Differentiable>::Tangent,
            rhs: Pair,
            rhs_dot: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = add_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::AddRule<::chainrule::__private::Assigned<&'__rhs Pair>>
    for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs Pair>,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs Pair>,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `add`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let (d_this, d_other) = add_pullback(&this, &Assigned(&other), &this_1, d_this_1);
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
            this: Pair,
            other: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            let this_1 = ::chainrule::__private::add_assigned(&this, &other);
            (
                this_1,
                move |d_this_1: <Pair as ::chainrule::Differentiable>::Tangent| {
                    let (d_this, d_other) = ::chainrule::__private::add_pullback(
                        &this,
                        &::chainrule::__private::Assigned(&other),
                        &this_1,
                        d_this_1,
                    );
                    (d_this, d_other)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: Pair,
            other: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(this, other)
        }
        /// The gradient of `add`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            this: Pair,
            other: Pair,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(this, other);
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `add` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            this: Pair,
            other: Pair,
        ) -> (
            Pair,
            (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(this, other);
            (
                value,
                pullback(
                    <Pair as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `add`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            this: Pair,
            other: Pair,
            d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            d_other: &mut <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> Pair
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(this, other);
            let (d_this_added, d_other_added) = pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_this, &d_this_added);
            ::chainrule::__private::add_assign(d_other, &d_other_added);
            value
        }
        /// The result of `add` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Pair, Pair),
            tangents: (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: Pair,
            this_dot: <Pair as ::chainrule::Differentiable>::Tangent,
            other: Pair,
            other_dot: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let this_1 = ::chainrule::__private::add_assigned(&this, &other);
            let this_1_dot = ::chainrule::__private::add_pushforward(
                &this,
                &::chainrule::__private::Assigned(&other),
                &this_1,
                &this_dot,
                &other_dot,
            );
            (this_1, this_1_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        add : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl ::chainrule::__private::AddRule<Pair> for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &Pair,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        ) {
            add::vjp(::core::clone::Clone::clone(self), ::core::clone::Clone::clone(rhs))
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &Pair,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            add::__jvp(
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
    /** The derivatives of the function `sub_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_other = zeros.clone();
 let mut d_t7 = zeros_1.clone();
 add_assign(&mut d_t7, &*d_this);
 set_zero(&mut *d_this);
 let d_t3 = d_t7.a.clone();
 let d_t6 = d_t7.b.clone();
 let (d_t4, d_t5) = sub_pullback(&t4, &t5, &t6, d_t6);
 add_part(&mut d_other.b, &d_t5);
 add_part(&mut d_this.b, &d_t4);
 let (d_t1, d_t2) = sub_pullback(&t1, &t2, &t3, d_t3);
 add_part(&mut d_other.a, &d_t2);
 add_part(&mut d_this.a, &d_t1);
 d_other
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
    enum sub_assign {}
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
    impl sub_assign {
        /// The result of `sub_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Pair,
            other: Pair,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> <Pair as ::chainrule::Differentiable>::Tangent + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, other);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_other,) = pullback(d_out, d_this);
                    d_other
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Pair,
            other: Pair,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (<Pair as ::chainrule::Differentiable>::Tangent,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&other);
            let t1 = this.a;
            let t2 = other.a;
            let t3 = t1 - t2;
            let t4 = this.b;
            let t5 = other.b;
            let t6 = t4 - t5;
            let t7 = Pair { a: t3, b: t6 };
            let zeros_1 = ::chainrule::__private::zeros_like(&t7);
            *this = t7;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Pair as ::chainrule::Differentiable>::Tangent|
                {
                    let mut d_other = zeros.clone();
                    let mut d_t7 = zeros_1.clone();
                    ::chainrule::__private::add_assign(&mut d_t7, &*d_this);
                    ::chainrule::__private::set_zero(&mut *d_this);
                    let d_t3 = d_t7.a.clone();
                    let d_t6 = d_t7.b.clone();
                    let (d_t4, d_t5) = ::chainrule::__private::sub_pullback(
                        &t4,
                        &t5,
                        &t6,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_other.b, &d_t5);
                    ::chainrule::__private::add_part(&mut d_this.b, &d_t4);
                    let (d_t1, d_t2) = ::chainrule::__private::sub_pullback(
                        &t1,
                        &t2,
                        &t3,
                        d_t3,
                    );
                    ::chainrule::__private::add_part(&mut d_other.a, &d_t2);
                    ::chainrule::__private::add_part(&mut d_this.a, &d_t1);
                    (d_other,)
                },
            )
        }
        /// The result of `sub_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Pair, Pair),
            tangents: (
                &mut <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> ((), ()) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Pair,
            this_dot: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            other: Pair,
            other_dot: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) {
            let t1 = this.a;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.a);
            let t2 = other.a;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &other_dot.a);
            let t3 = t1 - t2;
            let t3_dot = ::chainrule::__private::sub_pushforward(
                &t1,
                &t2,
                &t3,
                &t1_dot,
                &t2_dot,
            );
            let t4 = this.b;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.b);
            let t5 = other.b;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &other_dot.b);
            let t6 = t4 - t5;
            let t6_dot = ::chainrule::__private::sub_pushforward(
                &t4,
                &t5,
                &t6,
                &t4_dot,
                &t5_dot,
            );
            let t7 = Pair { a: t3, b: t6 };
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::write_part(&mut t7_dot.a, &t3_dot);
            ::chainrule::__private::write_part(&mut t7_dot.b, &t6_dot);
            *this = t7;
            *this_dot = t7_dot;
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for sub_assign {}
    ::chainrule::__private::not_generated! {
        sub_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = sub_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, sub_assign_pullback) = sub_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Pair as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = sub_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            impl ::core::ops::Fn(
                <Pair as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Pair as ::chainrule::Differentiable>::Tangent,
                    <Pair as ::chainrule::Differentiable>::Tangent,
                ) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Pair,
            rhs: Pair,
        ) -> (
            Pair,
            (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        )
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Pair as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Pair,
            rhs: Pair,
            d_lhs: &mut <Pair as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> Pair
        where
            Pair: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Pair as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            ::chainrule::__private::add_assign(d_rhs, &d_rhs_added);
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Pair, Pair),
            tangents: (
                <Pair as ::chainrule::Differentiable>::Tangent,
                <Pair as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Pair,
            lhs_dot: <Pair as ::chainrule::Differentiable>::Tangent,
            rhs: Pair,
            rhs_dot: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (Pair, <Pair as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = sub_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::SubRule<::chainrule::__private::Assigned<&'__rhs Pair>>
    for Pair {
        type Out = Pair;
        type OutTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Pair as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs Pair>,
            _: &Pair,
            d_out: <Pair as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Pair as ::chainrule::Differentiable>::Tangent,
            <Pair as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs Pair>,
            _: &Pair,
            lhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Pair as ::chainrule::Differentiable>::Tangent,
        ) -> <Pair as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

/// The derivatives of the function `scaled_in_place`.
pub enum scaled_in_place {}
impl scaled_in_place {
    /// The result of `scaled_in_place` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut pair = Pair { a: x, b: y };
        let zeros = ::chainrule::__private::zeros_like(&pair);
        let t1 = pair;
        let t2 = ::chainrule::__private::mul_assigned(&t1, &x);
        pair = t2;
        let t3 = pair;
        let product = t3 * y;
        let zeros_1 = ::chainrule::__private::zeros_like(&product);
        let t4 = pair.a;
        let t5 = pair.b;
        let t6 = t4 * t5;
        let t7 = product.b;
        let out = t6 + t7;
        (
            out,
            move |d_out: f64| {
                let mut d_product = zeros_1.clone();
                let mut d_pair = zeros.clone();
                let (d_t6, d_t7) = ::chainrule::__private::add_pullback(
                    &t6,
                    &t7,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_product.b, &d_t7);
                let (d_t4, d_t5) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &t5,
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_pair.b, &d_t5);
                ::chainrule::__private::add_part(&mut d_pair.a, &d_t4);
                let (d_t3, t8) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &y,
                    &product,
                    d_product,
                );
                ::chainrule::__private::add_assign(&mut d_pair, &d_t3);
                let d_t2 = d_pair.clone();
                ::chainrule::__private::set_zero(&mut d_pair);
                let (d_t1, t9) = ::chainrule::__private::strong_mul_pullback(
                    &t1,
                    &::chainrule::__private::Assigned(&x),
                    &t2,
                    d_t2,
                );
                ::chainrule::__private::add_assign(&mut d_pair, &d_t1);
                let d_x = t9 + *d_pair.__Pair_a_mut();
                let d_y = t8 + *d_pair.__Pair_b_mut();
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
    /// The gradient of `scaled_in_place`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `scaled_in_place` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `scaled_in_place`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `scaled_in_place` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut pair = Pair { a: x, b: y };
        let mut pair_dot = ::chainrule::__zeros_of!(& pair);
        ::chainrule::__private::write_part(pair_dot.__Pair_a_mut(), &x_dot);
        ::chainrule::__private::write_part(pair_dot.__Pair_b_mut(), &y_dot);
        let t1 = pair;
        let t1_dot = pair_dot.clone();
        let t2 = ::chainrule::__private::mul_assigned(&t1, &x);
        let t2_dot = ::chainrule::__private::strong_mul_pushforward(
            &t1,
            &::chainrule::__private::Assigned(&x),
            &t2,
            &t1_dot,
            &x_dot,
        );
        pair = t2;
        pair_dot = t2_dot;
        let t3 = pair;
        let t3_dot = pair_dot.clone();
        let product = t3 * y;
        let product_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &y,
            &product,
            &t3_dot,
            &y_dot,
        );
        let t4 = pair.a;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &pair_dot.a);
        let t5 = pair.b;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &pair_dot.b);
        let t6 = t4 * t5;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t4,
            &t5,
            &t6,
            &t4_dot,
            &t5_dot,
        );
        let t7 = product.b;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &product_dot.b);
        let out = t6 + t7;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t6,
            &t7,
            &out,
            &t6_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
}

/// The derivatives of the function `sum_by_assignment`.
pub enum sum_by_assignment {}
impl sum_by_assignment {
    /// The result of `sum_by_assignment` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let t1 = Pair { a: x, b: y };
        let zeros = ::chainrule::__private::zeros_like(&t1);
        let t2 = Pair { a: y, b: x };
        let zeros_1 = ::chainrule::__private::zeros_like(&t2);
        let sum = t1 + t2;
        let zeros_2 = ::chainrule::__private::zeros_like(&sum);
        let t3 = sum.a;
        let t4 = sum.b;
        let out = t3 * t4;
        (
            out,
            move |d_out: f64| {
                let mut d_sum = zeros_2.clone();
                let mut d_t2 = zeros_1.clone();
                let mut d_t1 = zeros.clone();
                let (d_t3, d_t4) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &t4,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_sum.b, &d_t4);
                ::chainrule::__private::add_part(&mut d_sum.a, &d_t3);
                let (d_t1_1, d_t2_1) = ::chainrule::__private::add_pullback(
                    &t1,
                    &t2,
                    &sum,
                    d_sum,
                );
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                ::chainrule::__private::add_assign(&mut d_t2, &d_t2_1);
                let d_x = *d_t2.__Pair_b_mut() + *d_t1.__Pair_a_mut();
                let d_y = *d_t2.__Pair_a_mut() + *d_t1.__Pair_b_mut();
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
    /// The gradient of `sum_by_assignment`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `sum_by_assignment` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `sum_by_assignment`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `sum_by_assignment` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Pair { a: x, b: y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Pair_a_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__Pair_b_mut(), &y_dot);
        let t2 = Pair { a: y, b: x };
        let mut t2_dot = ::chainrule::__zeros_of!(& t2);
        ::chainrule::__private::write_part(t2_dot.__Pair_a_mut(), &y_dot);
        ::chainrule::__private::write_part(t2_dot.__Pair_b_mut(), &x_dot);
        let sum = t1 + t2;
        let sum_dot = ::chainrule::__private::add_pushforward(
            &t1,
            &t2,
            &sum,
            &t1_dot,
            &t2_dot,
        );
        let t3 = sum.a;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &sum_dot.a);
        let t4 = sum.b;
        let mut t4_dot = ::chainrule::__zeros_of!(& t4);
        ::chainrule::__private::read_part(&mut t4_dot, &sum_dot.b);
        let out = t3 * t4;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t3,
            &t4,
            &out,
            &t3_dot,
            &t4_dot,
        );
        (out, out_dot)
    }
}

const _: () = {
    /** The derivatives of the function `add_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let d_t5 = d_this.count.clone();
 set_zero(&mut d_this.count);
 let (d_t4, _) = add_pullback(&t4, &Assigned(&1), &t5, d_t5);
 add_part(&mut d_this.count, &d_t4);
 let d_t3 = d_this.sum.clone();
 set_zero(&mut d_this.sum);
 let (d_t2, d_t1) = add_pullback(&t2, &Assigned(&t1), &t3, d_t3);
 add_part(&mut d_this.sum, &d_t2);
 let t6 = d_t1 * x;
 let d_x = t6 + t6;
 d_x
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
    enum add_assign {}
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
    impl add_assign {
        /// The result of `add_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Squares,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Squares as ::chainrule::Differentiable>::Tangent,
            ) -> f64 + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, x);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Squares as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_x,) = pullback(d_out, d_this);
                    d_x
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Squares,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Squares as ::chainrule::Differentiable>::Tangent,
            ) -> (f64,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let t1 = x * x;
            let t2 = this.sum;
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            this.sum = t3;
            let t4 = this.count;
            let t5 = ::chainrule::__private::add_assigned(&t4, &1);
            this.count = t5;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Squares as ::chainrule::Differentiable>::Tangent|
                {
                    let d_t5 = d_this.count.clone();
                    ::chainrule::__private::set_zero(&mut d_this.count);
                    let (d_t4, _) = ::chainrule::__private::add_pullback(
                        &t4,
                        &::chainrule::__private::Assigned(&1),
                        &t5,
                        d_t5,
                    );
                    ::chainrule::__private::add_part(&mut d_this.count, &d_t4);
                    let d_t3 = d_this.sum.clone();
                    ::chainrule::__private::set_zero(&mut d_this.sum);
                    let (d_t2, d_t1) = ::chainrule::__private::add_pullback(
                        &t2,
                        &::chainrule::__private::Assigned(&t1),
                        &t3,
                        d_t3,
                    );
                    ::chainrule::__private::add_part(&mut d_this.sum, &d_t2);
                    let t6 = d_t1 * x;
                    let d_x = t6 + t6;
                    (d_x,)
                },
            )
        }
        /// The result of `add_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Squares, f64),
            tangents: (&mut <Squares as ::chainrule::Differentiable>::Tangent, f64),
        ) -> ((), ()) {
            let (this, x) = args;
            let (this_dot, x_dot) = tangents;
            Self::__jvp(this, this_dot, x, x_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Squares,
            this_dot: &mut <Squares as ::chainrule::Differentiable>::Tangent,
            x: f64,
            x_dot: f64,
        ) -> ((), ()) {
            let t1 = x * x;
            let t2 = this.sum;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &this_dot.sum);
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t2,
                &::chainrule::__private::Assigned(&t1),
                &t3,
                &t2_dot,
                &(x_dot * x + x_dot * x),
            );
            this.sum = t3;
            ::chainrule::__private::write_part(&mut this_dot.sum, &t3_dot);
            let t4 = this.count;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &this_dot.count);
            let t5 = ::chainrule::__private::add_assigned(&t4, &1);
            let t6_dot = ::chainrule::__zeros_of!(& 1);
            let t5_dot = ::chainrule::__private::add_pushforward(
                &t4,
                &::chainrule::__private::Assigned(&1),
                &t5,
                &t4_dot,
                &t6_dot,
            );
            this.count = t5;
            ::chainrule::__private::write_part(&mut this_dot.count, &t5_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for add_assign {}
    ::chainrule::__private::not_generated! {
        add_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Squares,
            rhs: f64,
        ) -> (
            Squares,
            impl ::core::ops::Fn(
                <Squares as ::chainrule::Differentiable>::Tangent,
            ) -> (<Squares as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, add_assign_pullback) = add_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Squares as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Squares,
            rhs: f64,
        ) -> (
            Squares,
            impl ::core::ops::Fn(
                <Squares as ::chainrule::Differentiable>::Tangent,
            ) -> (<Squares as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Squares,
            rhs: f64,
        ) -> (<Squares as ::chainrule::Differentiable>::Tangent, f64)
        where
            Squares: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Squares as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Squares,
            rhs: f64,
        ) -> (Squares, (<Squares as ::chainrule::Differentiable>::Tangent, f64))
        where
            Squares: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Squares as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Squares,
            rhs: f64,
            d_lhs: &mut <Squares as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut f64,
        ) -> Squares
        where
            Squares: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Squares as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            *d_rhs += d_rhs_added;
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Squares, f64),
            tangents: (<Squares as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Squares, <Squares as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Squares,
            lhs_dot: <Squares as ::chainrule::Differentiable>::Tangent,
            rhs: f64,
            rhs_dot: f64,
        ) -> (Squares, <Squares as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = add_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::AddRule<::chainrule::__private::Assigned<&'__rhs f64>>
    for Squares {
        type Out = Squares;
        type OutTangent = <Squares as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Squares as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Squares,
            d_out: <Squares as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Squares as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Squares,
            lhs_dot: &<Squares as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Squares as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

impl Body {
    /// The result of `step` and its pullback, which takes the cotangent of the result.
    #[inline]
    fn step_vjp(
        self: &mut Self,
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> f64 + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, dt);
        (
            out,
            move |
                d_out: (),
                d_self: &mut <Self as ::chainrule::Differentiable>::Tangent|
            {
                let (d_dt,) = pullback(d_out, d_self);
                d_dt
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __step_vjp(
        this: &mut Self,
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let t3 = this.velocity;
        let t4 = t3 * dt;
        let t5 = this.position;
        let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
        this.position = t6;
        let t7 = this.mass;
        let t8 = t7 * dt;
        let t9 = 0.9 + t8;
        let t10 = this.velocity;
        let t11 = ::chainrule::__private::mul_assigned(&t10, &t9);
        this.velocity = t11;
        let t12 = this.position.a;
        let t13 = 0.1 * t12;
        let t14 = this.mass;
        let t15 = ::chainrule::__private::add_assigned(&t14, &t13);
        this.mass = t15;
        let t16 = this.mass;
        let t17 = this.mass;
        let t18 = ::chainrule::__private::mul_assigned(&t17, &t16);
        this.mass = t18;
        let t19 = this.position;
        let t20 = this.path[0];
        let t21 = ::chainrule::__private::sub_assigned(&t20, &t19);
        this.path[0] = t21;
        let t22 = this.velocity.b;
        let t23 = this.squares;
        let t24 = ::chainrule::__private::add_assigned(&t23, &t22);
        this.squares = t24;
        ::chainrule::__private::assert_elements(&this.path);
        let len = this.path.len();
        for k in 0..len {
            let t25 = this.path[k];
            this.path[k] = ::chainrule::__private::mul_assigned(&t25, &dt);
            let t26 = this.path[k].a;
            this.path[k].a = ::chainrule::__private::add_assigned(&t26, &1.0);
            ::chainrule::__private::push(&mut saved_t1, t25);
            ::chainrule::__private::push(&mut saved_t2, t26);
        }
        (
            (),
            move |(): (), d_this: &mut <Self as ::chainrule::Differentiable>::Tangent| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut d_dt = 0.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t25 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t26 = &saved_t2[saved_t2_at];
                    let d_t27 = ::chainrule::__part!(mut d_this.path; [k].a).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.path; [k].a),
                    );
                    let (d_t26, _) = ::chainrule::__private::add_pullback(
                        t26,
                        &::chainrule::__private::Assigned(&1.0),
                        &::chainrule::__private::add_assigned(&*t26, &1.0),
                        d_t27,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.path; [k].a),
                        &d_t26,
                    );
                    let d_t28 = ::chainrule::__part!(mut d_this.path; [k]).clone();
                    ::chainrule::__private::set_zero(
                        ::chainrule::__part!(mut d_this.path; [k]),
                    );
                    let (d_t25, d_dt_1) = ::chainrule::__private::strong_mul_pullback(
                        t25,
                        &::chainrule::__private::Assigned(&dt),
                        &::chainrule::__private::mul_assigned(&*t25, &dt),
                        d_t28,
                    );
                    ::chainrule::__private::add_part(
                        ::chainrule::__part!(mut d_this.path; [k]),
                        &d_t25,
                    );
                    d_dt += d_dt_1;
                }
                let d_t24 = d_this.squares.clone();
                ::chainrule::__private::set_zero(&mut d_this.squares);
                let (d_t23, d_t22) = ::chainrule::__private::add_pullback(
                    &t23,
                    &::chainrule::__private::Assigned(&t22),
                    &t24,
                    d_t24,
                );
                ::chainrule::__private::add_part(&mut d_this.squares, &d_t23);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.velocity; .b),
                    &d_t22,
                );
                let d_t21 = ::chainrule::__part!(mut d_this.path; [0]).clone();
                ::chainrule::__private::set_zero(
                    ::chainrule::__part!(mut d_this.path; [0]),
                );
                let (d_t20, d_t19) = ::chainrule::__private::sub_pullback(
                    &t20,
                    &::chainrule::__private::Assigned(&t19),
                    &t21,
                    d_t21,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.path; [0]),
                    &d_t20,
                );
                ::chainrule::__private::add_part(&mut d_this.position, &d_t19);
                let d_t18 = d_this.mass.clone();
                ::chainrule::__private::set_zero(&mut d_this.mass);
                let (d_t17, d_t16) = ::chainrule::__private::strong_mul_pullback(
                    &t17,
                    &::chainrule::__private::Assigned(&t16),
                    &t18,
                    d_t18,
                );
                ::chainrule::__private::add_part(&mut d_this.mass, &d_t17);
                ::chainrule::__private::add_part(&mut d_this.mass, &d_t16);
                let d_t15 = d_this.mass.clone();
                ::chainrule::__private::set_zero(&mut d_this.mass);
                let (d_t14, d_t13) = ::chainrule::__private::add_pullback(
                    &t14,
                    &::chainrule::__private::Assigned(&t13),
                    &t15,
                    d_t15,
                );
                ::chainrule::__private::add_part(&mut d_this.mass, &d_t14);
                let (_, d_t12) = ::chainrule::__private::mul_pullback(
                    &0.1,
                    &t12,
                    &t13,
                    d_t13,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_this.position; .a),
                    &d_t12,
                );
                let d_t11 = d_this.velocity.clone();
                ::chainrule::__private::set_zero(&mut d_this.velocity);
                let (d_t10, d_t9) = ::chainrule::__private::strong_mul_pullback(
                    &t10,
                    &::chainrule::__private::Assigned(&t9),
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_part(&mut d_this.velocity, &d_t10);
                let (_, d_t8) = ::chainrule::__private::add_pullback(
                    &0.9,
                    &t8,
                    &t9,
                    d_t9,
                );
                let (d_t7, t29) = ::chainrule::__private::mul_pullback(
                    &t7,
                    &dt,
                    &t8,
                    d_t8,
                );
                ::chainrule::__private::add_part(&mut d_this.mass, &d_t7);
                let d_t6 = d_this.position.clone();
                ::chainrule::__private::set_zero(&mut d_this.position);
                let (d_t5, d_t4) = ::chainrule::__private::add_pullback(
                    &t5,
                    &::chainrule::__private::Assigned(&t4),
                    &t6,
                    d_t6,
                );
                ::chainrule::__private::add_part(&mut d_this.position, &d_t5);
                let (d_t3, t30) = ::chainrule::__private::mul_pullback(
                    &t3,
                    &dt,
                    &t4,
                    d_t4,
                );
                ::chainrule::__private::add_part(&mut d_this.velocity, &d_t3);
                let d_dt_2 = d_dt + t29 + t30;
                (d_dt_2,)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_step(
        self: &mut Self,
        dt: f64,
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            &(),
            &mut <Self as ::chainrule::Differentiable>::Tangent,
        ) -> (f64,) + use<>,
    ) {
        let (out, pullback) = Self::__step_vjp(self, dt);
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
    fn __keep_for_step(&self) {}
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __receiver_of_step(&mut self) -> &mut Self {
        self
    }
    /// The result of `step` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    fn step_jvp(
        self: &mut Self,
        args: f64,
        tangents: (&mut <Self as ::chainrule::Differentiable>::Tangent, f64),
    ) -> ((), ()) {
        let dt = args;
        let (this_dot, dt_dot) = tangents;
        Self::__step_jvp(self, this_dot, dt, dt_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __step_jvp(
        this: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        dt: f64,
        dt_dot: f64,
    ) -> ((), ()) {
        let t1 = this.velocity;
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::read_part(&mut t1_dot, &this_dot.velocity);
        let t2 = t1 * dt;
        let t2_dot = ::chainrule::__private::mul_pushforward(
            &t1,
            &dt,
            &t2,
            &t1_dot,
            &dt_dot,
        );
        let t3 = this.position;
        let mut t3_dot = ::chainrule::__zeros_of!(& t3);
        ::chainrule::__private::read_part(&mut t3_dot, &this_dot.position);
        let t4 = ::chainrule::__private::add_assigned(&t3, &t2);
        let t4_dot = ::chainrule::__private::add_pushforward(
            &t3,
            &::chainrule::__private::Assigned(&t2),
            &t4,
            &t3_dot,
            &t2_dot,
        );
        this.position = t4;
        ::chainrule::__private::write_part(&mut this_dot.position, &t4_dot);
        let t5 = this.mass;
        let mut t5_dot = ::chainrule::__zeros_of!(& t5);
        ::chainrule::__private::read_part(&mut t5_dot, &this_dot.mass);
        let t6 = t5 * dt;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &dt,
            &t6,
            &t5_dot,
            &dt_dot,
        );
        let t7 = 0.9 + t6;
        let t7_dot = ::chainrule::__private::add_pushforward(
            &0.9,
            &t6,
            &t7,
            &0.0,
            &t6_dot,
        );
        let t8 = this.velocity;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(&mut t8_dot, &this_dot.velocity);
        let t9 = ::chainrule::__private::mul_assigned(&t8, &t7);
        let t9_dot = ::chainrule::__private::strong_mul_pushforward(
            &t8,
            &::chainrule::__private::Assigned(&t7),
            &t9,
            &t8_dot,
            &t7_dot,
        );
        this.velocity = t9;
        ::chainrule::__private::write_part(&mut this_dot.velocity, &t9_dot);
        let t10 = this.position.a;
        let mut t10_dot = ::chainrule::__zeros_of!(& t10);
        ::chainrule::__private::read_part(
            &mut t10_dot,
            ::chainrule::__part!(ref this_dot.position; .a),
        );
        let t11 = 0.1 * t10;
        let t11_dot = ::chainrule::__private::mul_pushforward(
            &0.1,
            &t10,
            &t11,
            &0.0,
            &t10_dot,
        );
        let t12 = this.mass;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(&mut t12_dot, &this_dot.mass);
        let t13 = ::chainrule::__private::add_assigned(&t12, &t11);
        let t13_dot = ::chainrule::__private::add_pushforward(
            &t12,
            &::chainrule::__private::Assigned(&t11),
            &t13,
            &t12_dot,
            &t11_dot,
        );
        this.mass = t13;
        ::chainrule::__private::write_part(&mut this_dot.mass, &t13_dot);
        let t14 = this.mass;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &this_dot.mass);
        let t15 = this.mass;
        let mut t15_dot = ::chainrule::__zeros_of!(& t15);
        ::chainrule::__private::read_part(&mut t15_dot, &this_dot.mass);
        let t16 = ::chainrule::__private::mul_assigned(&t15, &t14);
        let t16_dot = ::chainrule::__private::strong_mul_pushforward(
            &t15,
            &::chainrule::__private::Assigned(&t14),
            &t16,
            &t15_dot,
            &t14_dot,
        );
        this.mass = t16;
        ::chainrule::__private::write_part(&mut this_dot.mass, &t16_dot);
        let t17 = this.position;
        let mut t17_dot = ::chainrule::__zeros_of!(& t17);
        ::chainrule::__private::read_part(&mut t17_dot, &this_dot.position);
        let t18 = this.path[0];
        let mut t18_dot = ::chainrule::__zeros_of!(& t18);
        ::chainrule::__private::read_part(
            &mut t18_dot,
            ::chainrule::__part!(ref this_dot.path; [0]),
        );
        let t19 = ::chainrule::__private::sub_assigned(&t18, &t17);
        let t19_dot = ::chainrule::__private::sub_pushforward(
            &t18,
            &::chainrule::__private::Assigned(&t17),
            &t19,
            &t18_dot,
            &t17_dot,
        );
        this.path[0] = t19;
        ::chainrule::__private::write_part(
            ::chainrule::__part!(mut this_dot.path; [0]),
            &t19_dot,
        );
        let t20 = this.velocity.b;
        let mut t20_dot = ::chainrule::__zeros_of!(& t20);
        ::chainrule::__private::read_part(
            &mut t20_dot,
            ::chainrule::__part!(ref this_dot.velocity; .b),
        );
        let t21 = this.squares;
        let mut t21_dot = ::chainrule::__zeros_of!(& t21);
        ::chainrule::__private::read_part(&mut t21_dot, &this_dot.squares);
        let t22 = ::chainrule::__private::add_assigned(&t21, &t20);
        let t22_dot = ::chainrule::__private::add_pushforward(
            &t21,
            &::chainrule::__private::Assigned(&t20),
            &t22,
            &t21_dot,
            &t20_dot,
        );
        this.squares = t22;
        ::chainrule::__private::write_part(&mut this_dot.squares, &t22_dot);
        ::chainrule::__private::assert_elements(&this.path);
        let len = this.path.len();
        for k in 0..len {
            let t23 = this.path[k];
            let mut t23_dot = ::chainrule::__zeros_of!(& t23);
            ::chainrule::__private::read_part(
                &mut t23_dot,
                ::chainrule::__part!(ref this_dot.path; [k]),
            );
            let t24 = ::chainrule::__private::mul_assigned(&t23, &dt);
            let t24_dot = ::chainrule::__private::strong_mul_pushforward(
                &t23,
                &::chainrule::__private::Assigned(&dt),
                &t24,
                &t23_dot,
                &dt_dot,
            );
            this.path[k] = t24;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.path; [k]),
                &t24_dot,
            );
            let t25 = this.path[k].a;
            let mut t25_dot = ::chainrule::__zeros_of!(& t25);
            ::chainrule::__private::read_part(
                &mut t25_dot,
                ::chainrule::__part!(ref this_dot.path; [k].a),
            );
            let t26 = ::chainrule::__private::add_assigned(&t25, &1.0);
            let t26_dot = ::chainrule::__private::add_pushforward(
                &t25,
                &::chainrule::__private::Assigned(&1.0),
                &t26,
                &t25_dot,
                &0.0,
            );
            this.path[k].a = t26;
            ::chainrule::__private::write_part(
                ::chainrule::__part!(mut this_dot.path; [k].a),
                &t26_dot,
            );
        }
        ((), ())
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    fn __differentiated_step_forward(
        self: &mut Self,
        this_dot: &mut <Self as ::chainrule::Differentiable>::Tangent,
        dt: f64,
        dt_dot: f64,
    ) -> ((), ()) {
        Self::__step_jvp(self, this_dot, dt, dt_dot)
    }
}

/// The derivatives of the function `walked`.
pub enum walked {}
impl walked {
    /// The result of `walked` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(
        x: f64,
        y: f64,
        mass: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_body_before = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_step_pullback = ::chainrule::__private::Vec::with_capacity(64);
        let pair = Pair { a: x, b: y };
        let zeros = ::chainrule::__private::zeros_like(&pair);
        let squares = Squares::default();
        let t2 = pair;
        let t3 = t2 * 2.0;
        let path = ::chainrule::__private::vec![pair, t3];
        let zeros_1 = ::chainrule::__private::zeros_like(&path);
        let t4 = pair;
        let t5 = t4 * y;
        let mut body = Body {
            position: pair,
            velocity: t5,
            mass: mass,
            path: path,
            squares: squares,
        };
        for k in 0..3 {
            let body_before = body.__keep_for_step();
            let (t6, step_pullback) = body
                .__receiver_of_step()
                .__differentiated_step(0.1 + x);
            ::chainrule::__private::push(&mut saved_body_before, body_before);
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_step_pullback, step_pullback);
        }
        let zeros_2 = ::chainrule::__private::zeros_like(&body);
        let t7 = body.squares.sum;
        let t8 = body.squares.count;
        let t9 = t8 as f64;
        let squares_1 = t7 / t9;
        let t10 = body.position.a;
        let t11 = body.velocity.b;
        let t12 = t10 * t11;
        let t13 = body.mass;
        let t14 = t12 + t13;
        let t15 = body.path[0].a;
        let t16 = body.path[1].b;
        let t17 = t15 * t16;
        let t18 = t14 + t17;
        let out = t18 + squares_1;
        (
            out,
            move |d_out: f64| {
                let mut saved_body_before_at = saved_body_before.len();
                let mut saved_t1_at = saved_t1.len();
                let mut saved_step_pullback_at = saved_step_pullback.len();
                let mut d_body = zeros_2.clone();
                let mut d_path = zeros_1.clone();
                let mut d_pair = zeros.clone();
                let (d_t18, d_squares_1) = ::chainrule::__private::add_pullback(
                    &t18,
                    &squares_1,
                    &out,
                    d_out,
                );
                let (d_t14, d_t17) = ::chainrule::__private::add_pullback(
                    &t14,
                    &t17,
                    &t18,
                    d_t18,
                );
                let (d_t15, d_t16) = ::chainrule::__private::mul_pullback(
                    &t15,
                    &t16,
                    &t17,
                    d_t17,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.path; [1].b),
                    &d_t16,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.path; [0].a),
                    &d_t15,
                );
                let (d_t12, d_t13) = ::chainrule::__private::add_pullback(
                    &t12,
                    &t13,
                    &t14,
                    d_t14,
                );
                ::chainrule::__private::add_part(&mut d_body.mass, &d_t13);
                let (d_t10, d_t11) = ::chainrule::__private::mul_pullback(
                    &t10,
                    &t11,
                    &t12,
                    d_t12,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.velocity; .b),
                    &d_t11,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.position; .a),
                    &d_t10,
                );
                let (d_t7, d_t9) = ::chainrule::__private::div_pullback(
                    &t7,
                    &t9,
                    &squares_1,
                    d_squares_1,
                );
                let d_t8 = ::chainrule::__private::cast_pullback(&t8, d_t9);
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.squares; .count),
                    &d_t8,
                );
                ::chainrule::__private::add_part(
                    ::chainrule::__part!(mut d_body.squares; .sum),
                    &d_t7,
                );
                let mut d_x = 0.0;
                for k in (0..3).rev() {
                    saved_body_before_at -= 1;
                    let body_before = &saved_body_before[saved_body_before_at];
                    saved_t1_at -= 1;
                    let t6 = &saved_t1[saved_t1_at];
                    saved_step_pullback_at -= 1;
                    let step_pullback = &saved_step_pullback[saved_step_pullback_at];
                    let t19 = ::chainrule::__private::zeros_like(t6);
                    let (d_t20,) = step_pullback(t19, body_before, &mut d_body);
                    d_x += d_t20;
                }
                let d_t21 = d_body.__Body_position_mut().clone();
                let d_t5 = d_body.__Body_velocity_mut().clone();
                let d_mass = *d_body.__Body_mass_mut();
                ::chainrule::__private::add_assign(
                    &mut d_path,
                    d_body.__Body_path_mut(),
                );
                let (d_t4, t22) = ::chainrule::__private::mul_pullback(
                    &t4,
                    &y,
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_pair, &d_t4);
                ::chainrule::__private::add_assign(&mut d_pair, &d_t21);
                let d_t23 = d_path[0].clone();
                let d_t3 = d_path[1].clone();
                let (d_t2, _) = ::chainrule::__private::mul_pullback(
                    &t2,
                    &2.0,
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_pair, &d_t2);
                ::chainrule::__private::add_assign(&mut d_pair, &d_t23);
                let d_x_1 = d_x + *d_pair.__Pair_a_mut();
                let d_y = t22 + *d_pair.__Pair_b_mut();
                (d_x_1, d_y, d_mass)
            },
        )
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        y: f64,
        mass: f64,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64, f64) + use<>) {
        Self::vjp(x, y, mass)
    }
    /// The gradient of `walked`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64, mass: f64) -> (f64, f64, f64) {
        let (_, pullback) = Self::vjp(x, y, mass);
        pullback(1.0)
    }
    /// The value of `walked` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64, mass: f64) -> (f64, (f64, f64, f64)) {
        let (value, pullback) = Self::vjp(x, y, mass);
        (value, pullback(1.0))
    }
    /// The value of `walked`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        y: f64,
        mass: f64,
        d_x: &mut f64,
        d_y: &mut f64,
        d_mass: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, y, mass);
        let (d_x_added, d_y_added, d_mass_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        *d_mass += d_mass_added;
        value
    }
    /// The result of `walked` and its tangent, from the arguments and the tangents of the differentiated ones.
    #[inline]
    pub fn jvp(args: (f64, f64, f64), tangents: (f64, f64, f64)) -> (f64, f64) {
        let (x, y, mass) = args;
        let (x_dot, y_dot, mass_dot) = tangents;
        Self::__jvp(x, x_dot, y, y_dot, mass, mass_dot)
    }
    /// What other differentiated functions call.
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        x_dot: f64,
        y: f64,
        y_dot: f64,
        mass: f64,
        mass_dot: f64,
    ) -> (f64, f64) {
        use ::core::clone::Clone as _;
        let pair = Pair { a: x, b: y };
        let mut pair_dot = ::chainrule::__zeros_of!(& pair);
        ::chainrule::__private::write_part(pair_dot.__Pair_a_mut(), &x_dot);
        ::chainrule::__private::write_part(pair_dot.__Pair_b_mut(), &y_dot);
        let squares = Squares::default();
        let t1_dot = pair_dot.clone();
        let t2 = pair;
        let t2_dot = pair_dot.clone();
        let t3 = t2 * 2.0;
        let t3_dot = ::chainrule::__private::mul_pushforward(
            &t2,
            &2.0,
            &t3,
            &t2_dot,
            &0.0,
        );
        let path = ::chainrule::__private::vec![pair, t3];
        let path_dot = ::chainrule::__private::vec![t1_dot, t3_dot];
        let t4_dot = pair_dot.clone();
        let t5 = pair;
        let t5_dot = pair_dot.clone();
        let t6 = t5 * y;
        let t6_dot = ::chainrule::__private::mul_pushforward(
            &t5,
            &y,
            &t6,
            &t5_dot,
            &y_dot,
        );
        let squares_dot = ::chainrule::__zeros_of!(& squares);
        let mut body = Body {
            position: pair,
            velocity: t6,
            mass: mass,
            path: path,
            squares: squares,
        };
        let mut body_dot = ::chainrule::__zeros_of!(& body);
        ::chainrule::__private::write_part(body_dot.__Body_position_mut(), &t4_dot);
        ::chainrule::__private::write_part(body_dot.__Body_velocity_mut(), &t6_dot);
        ::chainrule::__private::write_part(body_dot.__Body_mass_mut(), &mass_dot);
        ::chainrule::__private::write_part(body_dot.__Body_path_mut(), &path_dot);
        ::chainrule::__private::write_part(body_dot.__Body_squares_mut(), &squares_dot);
        for k in 0..3 {
            let (t7, t7_dot) = body
                .__receiver_of_step()
                .__differentiated_step_forward(&mut body_dot, 0.1 + x, x_dot);
        }
        let t8 = body.squares.sum;
        let mut t8_dot = ::chainrule::__zeros_of!(& t8);
        ::chainrule::__private::read_part(
            &mut t8_dot,
            ::chainrule::__part!(ref body_dot.squares; .sum),
        );
        let t9 = body.squares.count;
        let mut t9_dot = ::chainrule::__zeros_of!(& t9);
        ::chainrule::__private::read_part(
            &mut t9_dot,
            ::chainrule::__part!(ref body_dot.squares; .count),
        );
        let t10 = t9 as f64;
        let t10_dot = ::chainrule::__private::cast_pushforward(&t9, &t10, &t9_dot);
        let squares_1 = t8 / t10;
        let squares_1_dot = ::chainrule::__private::div_pushforward(
            &t8,
            &t10,
            &squares_1,
            &t8_dot,
            &t10_dot,
        );
        let t11 = body.position.a;
        let mut t11_dot = ::chainrule::__zeros_of!(& t11);
        ::chainrule::__private::read_part(
            &mut t11_dot,
            ::chainrule::__part!(ref body_dot.position; .a),
        );
        let t12 = body.velocity.b;
        let mut t12_dot = ::chainrule::__zeros_of!(& t12);
        ::chainrule::__private::read_part(
            &mut t12_dot,
            ::chainrule::__part!(ref body_dot.velocity; .b),
        );
        let t13 = t11 * t12;
        let t13_dot = ::chainrule::__private::mul_pushforward(
            &t11,
            &t12,
            &t13,
            &t11_dot,
            &t12_dot,
        );
        let t14 = body.mass;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &body_dot.mass);
        let t15 = t13 + t14;
        let t15_dot = ::chainrule::__private::add_pushforward(
            &t13,
            &t14,
            &t15,
            &t13_dot,
            &t14_dot,
        );
        let t16 = body.path[0].a;
        let mut t16_dot = ::chainrule::__zeros_of!(& t16);
        ::chainrule::__private::read_part(
            &mut t16_dot,
            ::chainrule::__part!(ref body_dot.path; [0].a),
        );
        let t17 = body.path[1].b;
        let mut t17_dot = ::chainrule::__zeros_of!(& t17);
        ::chainrule::__private::read_part(
            &mut t17_dot,
            ::chainrule::__part!(ref body_dot.path; [1].b),
        );
        let t18 = t16 * t17;
        let t18_dot = ::chainrule::__private::mul_pushforward(
            &t16,
            &t17,
            &t18,
            &t16_dot,
            &t17_dot,
        );
        let t19 = t15 + t18;
        let t19_dot = ::chainrule::__private::add_pushforward(
            &t15,
            &t18,
            &t19,
            &t15_dot,
            &t18_dot,
        );
        let out = t19 + squares_1;
        let out_dot = ::chainrule::__private::add_pushforward(
            &t19,
            &squares_1,
            &out,
            &t19_dot,
            &squares_1_dot,
        );
        (out, out_dot)
    }
}

const _: () = {
    /** The derivatives of the function `add_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let d_t2 = d_this.0.clone();
 set_zero(&mut d_this.0);
 let (d_t1, d_x) = add_pullback(&t1, &Assigned(&x), &t2, d_t2);
 add_part(&mut d_this.0, &d_t1);
 d_x
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
    enum add_assign {}
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
    impl add_assign {
        /// The result of `add_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Complex,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> f64 + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, x);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Complex as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_x,) = pullback(d_out, d_this);
                    d_x
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Complex,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (f64,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let t1 = this.0;
            let t2 = ::chainrule::__private::add_assigned(&t1, &x);
            this.0 = t2;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Complex as ::chainrule::Differentiable>::Tangent|
                {
                    let d_t2 = d_this.0.clone();
                    ::chainrule::__private::set_zero(&mut d_this.0);
                    let (d_t1, d_x) = ::chainrule::__private::add_pullback(
                        &t1,
                        &::chainrule::__private::Assigned(&x),
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.0, &d_t1);
                    (d_x,)
                },
            )
        }
        /// The result of `add_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Complex, f64),
            tangents: (&mut <Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) -> ((), ()) {
            let (this, x) = args;
            let (this_dot, x_dot) = tangents;
            Self::__jvp(this, this_dot, x, x_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Complex,
            this_dot: &mut <Complex as ::chainrule::Differentiable>::Tangent,
            x: f64,
            x_dot: f64,
        ) -> ((), ()) {
            let t1 = this.0;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.0);
            let t2 = ::chainrule::__private::add_assigned(&t1, &x);
            let t2_dot = ::chainrule::__private::add_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&x),
                &t2,
                &t1_dot,
                &x_dot,
            );
            this.0 = t2;
            ::chainrule::__private::write_part(&mut this_dot.0, &t2_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for add_assign {}
    ::chainrule::__private::not_generated! {
        add_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Complex,
            rhs: f64,
        ) -> (
            Complex,
            impl ::core::ops::Fn(
                <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, add_assign_pullback) = add_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Complex as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = add_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Complex,
            rhs: f64,
        ) -> (
            Complex,
            impl ::core::ops::Fn(
                <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Complex,
            rhs: f64,
        ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64)
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Complex as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Complex,
            rhs: f64,
        ) -> (Complex, (<Complex as ::chainrule::Differentiable>::Tangent, f64))
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Complex as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Complex,
            rhs: f64,
            d_lhs: &mut <Complex as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut f64,
        ) -> Complex
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Complex as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            *d_rhs += d_rhs_added;
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Complex, f64),
            tangents: (<Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Complex, <Complex as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Complex,
            lhs_dot: <Complex as ::chainrule::Differentiable>::Tangent,
            rhs: f64,
            rhs_dot: f64,
        ) -> (Complex, <Complex as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = add_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::AddRule<::chainrule::__private::Assigned<&'__rhs f64>>
    for Complex {
        type Out = Complex;
        type OutTangent = <Complex as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Complex as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Complex,
            d_out: <Complex as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Complex as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Complex,
            lhs_dot: &<Complex as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Complex as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

const _: () = {
    /** The derivatives of the function `rem_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let d_t2 = d_this.0.clone();
 set_zero(&mut d_this.0);
 let (d_t1, d_x) = rem_pullback(&t1, &Assigned(&x), &t2, d_t2);
 add_part(&mut d_this.0, &d_t1);
 d_x
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
    enum rem_assign {}
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
    impl rem_assign {
        /// The result of `rem_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            this: &mut Complex,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> f64 + use<>,
        ) {
            let (out, pullback) = Self::__vjp(this, x);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Complex as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_x,) = pullback(d_out, d_this);
                    d_x
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            this: &mut Complex,
            x: f64,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (f64,) + use<>,
        ) {
            use ::core::clone::Clone as _;
            let t1 = this.0;
            let t2 = ::chainrule::__private::rem_assigned(&t1, &x);
            this.0 = t2;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Complex as ::chainrule::Differentiable>::Tangent|
                {
                    let d_t2 = d_this.0.clone();
                    ::chainrule::__private::set_zero(&mut d_this.0);
                    let (d_t1, d_x) = ::chainrule::__private::rem_pullback(
                        &t1,
                        &::chainrule::__private::Assigned(&x),
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.0, &d_t1);
                    (d_x,)
                },
            )
        }
        /// The result of `rem_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (&mut Complex, f64),
            tangents: (&mut <Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) -> ((), ()) {
            let (this, x) = args;
            let (this_dot, x_dot) = tangents;
            Self::__jvp(this, this_dot, x, x_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            this: &mut Complex,
            this_dot: &mut <Complex as ::chainrule::Differentiable>::Tangent,
            x: f64,
            x_dot: f64,
        ) -> ((), ()) {
            let t1 = this.0;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.0);
            let t2 = ::chainrule::__private::rem_assigned(&t1, &x);
            let t2_dot = ::chainrule::__private::rem_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&x),
                &t2,
                &t1_dot,
                &x_dot,
            );
            this.0 = t2;
            ::chainrule::__private::write_part(&mut this_dot.0, &t2_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for rem_assign {}
    ::chainrule::__private::not_generated! {
        rem_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = rem_assign_pullback(t2, &mut d_lhs_1);
 let d_lhs = d_lhs_1.clone();
 (d_lhs, d_rhs)
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
    enum assigned {}
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
    impl assigned {
        /// The result of `assigned` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp(
            lhs: Complex,
            rhs: f64,
        ) -> (
            Complex,
            impl ::core::ops::Fn(
                <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, rem_assign_pullback) = rem_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Complex as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = rem_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp(
            lhs: Complex,
            rhs: f64,
        ) -> (
            Complex,
            impl ::core::ops::Fn(
                <Complex as ::chainrule::Differentiable>::Tangent,
            ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64) + use<>,
        ) {
            Self::vjp(lhs, rhs)
        }
        /// The gradient of `assigned`, with the shape of its arguments.
        #[inline]
        fn grad<__Float>(
            lhs: Complex,
            rhs: f64,
        ) -> (<Complex as ::chainrule::Differentiable>::Tangent, f64)
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (_, pullback) = Self::vjp(lhs, rhs);
            pullback(
                <Complex as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            )
        }
        /// The value of `assigned` and its gradient.
        #[inline]
        fn value_and_grad<__Float>(
            lhs: Complex,
            rhs: f64,
        ) -> (Complex, (<Complex as ::chainrule::Differentiable>::Tangent, f64))
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::vjp(lhs, rhs);
            (
                value,
                pullback(
                    <Complex as ::chainrule::__private::generic::FloatResult<
                        __Float,
                    >>::one(),
                ),
            )
        }
        /// The value of `assigned`; its gradient is added to the buffers.
        #[inline]
        fn accumulate_grad<__Float>(
            lhs: Complex,
            rhs: f64,
            d_lhs: &mut <Complex as ::chainrule::Differentiable>::Tangent,
            d_rhs: &mut f64,
        ) -> Complex
        where
            Complex: ::chainrule::__private::generic::FloatResult<__Float>,
        {
            let (value, pullback) = Self::__vjp(lhs, rhs);
            let (d_lhs_added, d_rhs_added) = pullback(
                <Complex as ::chainrule::__private::generic::FloatResult<__Float>>::one(),
            );
            ::chainrule::__private::add_assign(d_lhs, &d_lhs_added);
            *d_rhs += d_rhs_added;
            value
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp(
            args: (Complex, f64),
            tangents: (<Complex as ::chainrule::Differentiable>::Tangent, f64),
        ) -> (Complex, <Complex as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp(
            lhs: Complex,
            lhs_dot: <Complex as ::chainrule::Differentiable>::Tangent,
            rhs: f64,
            rhs_dot: f64,
        ) -> (Complex, <Complex as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = rem_assign::__jvp(
                &mut lhs_1,
                &mut lhs_1_dot,
                rhs,
                rhs_dot,
            );
            let out = lhs_1;
            let out_dot = lhs_1_dot.clone();
            (out, out_dot)
        }
    }
    ::chainrule::__private::not_generated! {
        assigned : second lanes graph explain jacobian workspace
    }
    #[automatically_derived]
    impl<
        '__rhs,
    > ::chainrule::__private::RemRule<::chainrule::__private::Assigned<&'__rhs f64>>
    for Complex {
        type Out = Complex;
        type OutTangent = <Complex as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Complex as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <f64 as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Complex,
            d_out: <Complex as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Complex as ::chainrule::Differentiable>::Tangent,
            <f64 as ::chainrule::Differentiable>::Tangent,
        ) {
            assigned::vjp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(rhs.0),
                )
                .1(d_out)
        }
        #[inline]
        fn pushforward(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs f64>,
            _: &Complex,
            lhs_dot: &<Complex as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<f64 as ::chainrule::Differentiable>::Tangent,
        ) -> <Complex as ::chainrule::Differentiable>::Tangent {
            assigned::__jvp(
                    ::core::clone::Clone::clone(self),
                    ::core::clone::Clone::clone(lhs_dot),
                    ::core::clone::Clone::clone(rhs.0),
                    ::core::clone::Clone::clone(rhs_dot),
                )
                .1
        }
    }
};

/// The derivatives of the function `of_parts`.
pub enum of_parts {}
impl of_parts {
    /// The result of `of_parts` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        use ::core::iter::Iterator as _;
        let mut saved_t1 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t2 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t3 = ::chainrule::__private::Vec::with_capacity(64);
        let mut saved_t4 = ::chainrule::__private::Vec::with_capacity(64);
        let t5 = Complex { 0: x, 1: y };
        let zeros = ::chainrule::__private::zeros_like(&t5);
        let mut all = ::chainrule::__private::vec![t5; 2];
        let zeros_1 = ::chainrule::__private::zeros_like(&all);
        let mut pair = all[0];
        let zeros_2 = ::chainrule::__private::zeros_like(&pair);
        let len = all.len();
        for k in 0..len {
            let t6 = all[k];
            all[k] = ::chainrule::__private::add_assigned(&t6, &y);
            let t7 = all[k];
            all[k] = ::chainrule::__private::add_assigned(&t7, &1.0);
            let t8 = all[k].1;
            all[k].1 = ::chainrule::__private::mul_assigned(&t8, &2.0);
            let t9 = all[k];
            all[k] = ::chainrule::__private::rem_assigned(&t9, &1.7);
            ::chainrule::__private::push(&mut saved_t1, t6);
            ::chainrule::__private::push(&mut saved_t2, t7);
            ::chainrule::__private::push(&mut saved_t3, t8);
            ::chainrule::__private::push(&mut saved_t4, t9);
        }
        let t10 = pair;
        let t11 = ::chainrule::__private::add_assigned(&t10, &x);
        pair = t11;
        let pair_1 = 2.0 * x;
        let t12 = all[0].0;
        let t13 = all[1].1;
        let t14 = t12 * t13;
        let t15 = pair.0;
        let t16 = t14 * t15;
        let out = t16 * pair_1;
        (
            out,
            move |d_out: f64| {
                let mut saved_t1_at = saved_t1.len();
                let mut saved_t2_at = saved_t2.len();
                let mut saved_t3_at = saved_t3.len();
                let mut saved_t4_at = saved_t4.len();
                let mut d_pair = zeros_2.clone();
                let mut d_all = zeros_1.clone();
                let mut d_t5 = zeros.clone();
                let (d_t16, d_pair_1) = ::chainrule::__private::mul_pullback(
                    &t16,
                    &pair_1,
                    &out,
                    d_out,
                );
                let (d_t14, d_t15) = ::chainrule::__private::mul_pullback(
                    &t14,
                    &t15,
                    &t16,
                    d_t16,
                );
                ::chainrule::__private::add_part(&mut d_pair.0, &d_t15);
                let (d_t12, d_t13) = ::chainrule::__private::mul_pullback(
                    &t12,
                    &t13,
                    &t14,
                    d_t14,
                );
                ::chainrule::__private::add_part(&mut d_all[1].1, &d_t13);
                ::chainrule::__private::add_part(&mut d_all[0].0, &d_t12);
                let d_t11 = d_pair.clone();
                ::chainrule::__private::set_zero(&mut d_pair);
                let (d_t10, t17) = ::chainrule::__private::add_pullback(
                    &t10,
                    &::chainrule::__private::Assigned(&x),
                    &t11,
                    d_t11,
                );
                ::chainrule::__private::add_assign(&mut d_pair, &d_t10);
                let mut d_y = 0.0;
                let t18 = d_pair_1 * 2.0;
                for k in (0..len).rev() {
                    saved_t1_at -= 1;
                    let t6 = &saved_t1[saved_t1_at];
                    saved_t2_at -= 1;
                    let t7 = &saved_t2[saved_t2_at];
                    saved_t3_at -= 1;
                    let t8 = &saved_t3[saved_t3_at];
                    saved_t4_at -= 1;
                    let t9 = &saved_t4[saved_t4_at];
                    let d_t19 = d_all[k].clone();
                    ::chainrule::__private::set_zero(&mut d_all[k]);
                    let (d_t9, _) = ::chainrule::__private::rem_pullback(
                        t9,
                        &::chainrule::__private::Assigned(&1.7),
                        &::chainrule::__private::rem_assigned(&*t9, &1.7),
                        d_t19,
                    );
                    ::chainrule::__private::add_assign(&mut d_all[k], &d_t9);
                    let d_t20 = d_all[k].1.clone();
                    ::chainrule::__private::set_zero(&mut d_all[k].1);
                    let (d_t8, _) = ::chainrule::__private::strong_mul_pullback(
                        t8,
                        &::chainrule::__private::Assigned(&2.0),
                        &::chainrule::__private::mul_assigned(&*t8, &2.0),
                        d_t20,
                    );
                    ::chainrule::__private::add_part(&mut d_all[k].1, &d_t8);
                    let d_t21 = d_all[k].clone();
                    ::chainrule::__private::set_zero(&mut d_all[k]);
                    let (d_t7, _) = ::chainrule::__private::add_pullback(
                        t7,
                        &::chainrule::__private::Assigned(&1.0),
                        &::chainrule::__private::add_assigned(&*t7, &1.0),
                        d_t21,
                    );
                    ::chainrule::__private::add_assign(&mut d_all[k], &d_t7);
                    let d_t22 = d_all[k].clone();
                    ::chainrule::__private::set_zero(&mut d_all[k]);
                    let (d_t6, d_y_1) = ::chainrule::__private::add_pullback(
                        t6,
                        &::chainrule::__private::Assigned(&y),
                        &::chainrule::__private::add_assigned(&*t6, &y),
                        d_t22,
                    );
                    ::chainrule::__private::add_assign(&mut d_all[k], &d_t6);
                    d_y += d_y_1;
                }
                let d_t23 = d_pair.clone();
                ::chainrule::__private::add_assign(&mut d_all[0], &d_t23);
                for k_1 in 0..2 {
                    ::chainrule::__private::add_assign(&mut d_t5, &d_all[k_1]);
                }
                let d_x = t18 + t17 + *d_t5.__Complex_0_mut();
                let d_y_2 = d_y + *d_t5.__Complex_1_mut();
                (d_x, d_y_2)
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
    /// The gradient of `of_parts`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_parts` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_parts`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_parts` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let t1 = Complex { 0: x, 1: y };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Complex_0_mut(), &x_dot);
        ::chainrule::__private::write_part(t1_dot.__Complex_1_mut(), &y_dot);
        let mut all = ::chainrule::__private::vec![t1; 2];
        let mut all_dot = ::chainrule::__private::vec![t1_dot; 2];
        let t2_dot = all_dot[0].clone();
        let mut pair = all[0];
        let mut pair_dot = t2_dot;
        let len = all.len();
        for k in 0..len {
            let t3 = all[k];
            let t3_dot = all_dot[k].clone();
            let t4 = ::chainrule::__private::add_assigned(&t3, &y);
            let t4_dot = ::chainrule::__private::add_pushforward(
                &t3,
                &::chainrule::__private::Assigned(&y),
                &t4,
                &t3_dot,
                &y_dot,
            );
            all[k] = t4;
            all_dot[k] = t4_dot;
            let t5 = all[k];
            let t5_dot = all_dot[k].clone();
            let t6 = ::chainrule::__private::add_assigned(&t5, &1.0);
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t5,
                &::chainrule::__private::Assigned(&1.0),
                &t6,
                &t5_dot,
                &0.0,
            );
            all[k] = t6;
            all_dot[k] = t6_dot;
            let t7 = all[k].1;
            let mut t7_dot = ::chainrule::__zeros_of!(& t7);
            ::chainrule::__private::read_part(&mut t7_dot, &all_dot[k].1);
            let t8 = ::chainrule::__private::mul_assigned(&t7, &2.0);
            let t8_dot = ::chainrule::__private::strong_mul_pushforward(
                &t7,
                &::chainrule::__private::Assigned(&2.0),
                &t8,
                &t7_dot,
                &0.0,
            );
            all[k].1 = t8;
            ::chainrule::__private::write_part(&mut all_dot[k].1, &t8_dot);
            let t9 = all[k];
            let t9_dot = all_dot[k].clone();
            let t10 = ::chainrule::__private::rem_assigned(&t9, &1.7);
            let t10_dot = ::chainrule::__private::rem_pushforward(
                &t9,
                &::chainrule::__private::Assigned(&1.7),
                &t10,
                &t9_dot,
                &0.0,
            );
            all[k] = t10;
            all_dot[k] = t10_dot;
        }
        let t11 = pair;
        let t11_dot = pair_dot.clone();
        let t12 = ::chainrule::__private::add_assigned(&t11, &x);
        let t12_dot = ::chainrule::__private::add_pushforward(
            &t11,
            &::chainrule::__private::Assigned(&x),
            &t12,
            &t11_dot,
            &x_dot,
        );
        pair = t12;
        pair_dot = t12_dot;
        let pair_1 = 2.0 * x;
        let pair_1_dot = x_dot * 2.0;
        let t13 = all[0].0;
        let mut t13_dot = ::chainrule::__zeros_of!(& t13);
        ::chainrule::__private::read_part(&mut t13_dot, &all_dot[0].0);
        let t14 = all[1].1;
        let mut t14_dot = ::chainrule::__zeros_of!(& t14);
        ::chainrule::__private::read_part(&mut t14_dot, &all_dot[1].1);
        let t15 = t13 * t14;
        let t15_dot = ::chainrule::__private::mul_pushforward(
            &t13,
            &t14,
            &t15,
            &t13_dot,
            &t14_dot,
        );
        let t16 = pair.0;
        let mut t16_dot = ::chainrule::__zeros_of!(& t16);
        ::chainrule::__private::read_part(&mut t16_dot, &pair_dot.0);
        let t17 = t15 * t16;
        let t17_dot = ::chainrule::__private::mul_pushforward(
            &t15,
            &t16,
            &t17,
            &t15_dot,
            &t16_dot,
        );
        let out = t17 * pair_1;
        let out_dot = ::chainrule::__private::mul_pushforward(
            &t17,
            &pair_1,
            &out,
            &t17_dot,
            &pair_1_dot,
        );
        (out, out_dot)
    }
}

