const _: () = {
    /** The derivatives of the function `add_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_other = zeros.clone();
 let d_t6 = d_this.y.clone();
 set_zero(&mut d_this.y);
 let (d_t5, d_t4) = add_pullback(&t5, &Assigned(&t4), &t6, d_t6);
 add_part(&mut d_this.y, &d_t5);
 add_part(&mut d_other.y, &d_t4);
 let d_t3 = d_this.x.clone();
 set_zero(&mut d_this.x);
 let (d_t2, d_t1) = add_pullback(&t2, &Assigned(&t1), &t3, d_t3);
 add_part(&mut d_this.x, &d_t2);
 add_part(&mut d_other.x, &d_t1);
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
        fn vjp<T: Scalar>(
            this: &mut Vector<T>,
            other: Vector<T>,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> <Vector<T> as ::chainrule::Differentiable>::Tangent + use<T>,
        ) {
            let (out, pullback) = Self::__vjp::<T>(this, other);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_other,) = pullback(d_out, d_this);
                    d_other
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp<T: Scalar>(
            this: &mut Vector<T>,
            other: Vector<T>,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (<Vector<T> as ::chainrule::Differentiable>::Tangent,) + use<T>,
        ) {
            use ::core::clone::Clone as _;
            let zeros = ::chainrule::__private::zeros_like(&other);
            let t1 = other.x;
            let t2 = this.x;
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            this.x = t3;
            let t4 = other.y;
            let t5 = this.y;
            let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
            this.y = t6;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent|
                {
                    let mut d_other = zeros.clone();
                    let d_t6 = d_this.y.clone();
                    ::chainrule::__private::set_zero(&mut d_this.y);
                    let (d_t5, d_t4) = ::chainrule::__private::add_pullback(
                        &t5,
                        &::chainrule::__private::Assigned(&t4),
                        &t6,
                        d_t6,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t5);
                    ::chainrule::__private::add_part(&mut d_other.y, &d_t4);
                    let d_t3 = d_this.x.clone();
                    ::chainrule::__private::set_zero(&mut d_this.x);
                    let (d_t2, d_t1) = ::chainrule::__private::add_pullback(
                        &t2,
                        &::chainrule::__private::Assigned(&t1),
                        &t3,
                        d_t3,
                    );
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t2);
                    ::chainrule::__private::add_part(&mut d_other.x, &d_t1);
                    (d_other,)
                },
            )
        }
        /// The result of `add_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp<T: Scalar>(
            args: (&mut Vector<T>, Vector<T>),
            tangents: (
                &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> ((), ()) {
            let (this, other) = args;
            let (this_dot, other_dot) = tangents;
            Self::__jvp::<T>(this, this_dot, other, other_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp<T: Scalar>(
            this: &mut Vector<T>,
            this_dot: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            other: Vector<T>,
            other_dot: <Vector<T> as ::chainrule::Differentiable>::Tangent,
        ) -> ((), ()) {
            let t1 = other.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &other_dot.x);
            let t2 = this.x;
            let mut t2_dot = ::chainrule::__zeros_of!(& t2);
            ::chainrule::__private::read_part(&mut t2_dot, &this_dot.x);
            let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
            let t3_dot = ::chainrule::__private::add_pushforward(
                &t2,
                &::chainrule::__private::Assigned(&t1),
                &t3,
                &t2_dot,
                &t1_dot,
            );
            this.x = t3;
            ::chainrule::__private::write_part(&mut this_dot.x, &t3_dot);
            let t4 = other.y;
            let mut t4_dot = ::chainrule::__zeros_of!(& t4);
            ::chainrule::__private::read_part(&mut t4_dot, &other_dot.y);
            let t5 = this.y;
            let mut t5_dot = ::chainrule::__zeros_of!(& t5);
            ::chainrule::__private::read_part(&mut t5_dot, &this_dot.y);
            let t6 = ::chainrule::__private::add_assigned(&t5, &t4);
            let t6_dot = ::chainrule::__private::add_pushforward(
                &t5,
                &::chainrule::__private::Assigned(&t4),
                &t6,
                &t5_dot,
                &t4_dot,
            );
            this.y = t6;
            ::chainrule::__private::write_part(&mut this_dot.y, &t6_dot);
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
        fn vjp<T: Scalar>(
            lhs: Vector<T>,
            rhs: Vector<T>,
        ) -> (
            Vector<T>,
            impl ::core::ops::Fn(
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Vector<T> as ::chainrule::Differentiable>::Tangent,
                    <Vector<T> as ::chainrule::Differentiable>::Tangent,
                ),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, add_assign_pullback) = add_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Vector<T> as ::chainrule::Differentiable>::Tangent| {
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
        fn __vjp<T: Scalar>(
            lhs: Vector<T>,
            rhs: Vector<T>,
        ) -> (
            Vector<T>,
            impl ::core::ops::Fn(
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (
                    <Vector<T> as ::chainrule::Differentiable>::Tangent,
                    <Vector<T> as ::chainrule::Differentiable>::Tangent,
                ) + use<T>,
        ) {
            Self::vjp::<T>(lhs, rhs)
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp<T: Scalar>(
            args: (Vector<T>, Vector<T>),
            tangents: (
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ),
        ) -> (Vector<T>, <Vector<T> as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp::<T>(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp<T: Scalar>(
            lhs: Vector<T>,
            lhs_dot: <Vector<T> as ::chainrule::Differentiable>::Tangent,
            rhs: Vector<T>,
            rhs_dot: <Vector<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (Vector<T>, <Vector<T> as ::chainrule::Differentiable>::Tangent) {
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
        assigned : second lanes graph explain jacobian workspace gradient
    }
    #[automatically_derived]
    impl<
        '__rhs,
        T: Scalar,
    > ::chainrule::__private::AddRule<
        ::chainrule::__private::Assigned<&'__rhs Vector<T>>,
    > for Vector<T> {
        type Out = Vector<T>;
        type OutTangent = <Vector<T> as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Vector<T> as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <Vector<T> as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs Vector<T>>,
            _: &Vector<T>,
            d_out: <Vector<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Vector<T> as ::chainrule::Differentiable>::Tangent,
            <Vector<T> as ::chainrule::Differentiable>::Tangent,
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
            rhs: &::chainrule::__private::Assigned<&'__rhs Vector<T>>,
            _: &Vector<T>,
            lhs_dot: &<Vector<T> as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<Vector<T> as ::chainrule::Differentiable>::Tangent,
        ) -> <Vector<T> as ::chainrule::Differentiable>::Tangent {
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
    /** The derivatives of the function `div_assign`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let d_t4 = d_this.y.clone();
 set_zero(&mut d_this.y);
 let (d_t3, t5) = div_pullback(&t3, &Assigned(&k), &t4, d_t4);
 add_part(&mut d_this.y, &d_t3);
 let d_t2 = d_this.x.clone();
 set_zero(&mut d_this.x);
 let (d_t1, t6) = div_pullback(&t1, &Assigned(&k), &t2, d_t2);
 add_part(&mut d_this.x, &d_t1);
 let d_k = t5 + t6;
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
    enum div_assign {}
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
    impl div_assign {
        /// The result of `div_assign` and its pullback, which takes the cotangent of the result.
        #[inline]
        fn vjp<T: Scalar>(
            this: &mut Vector<T>,
            k: T,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> T + use<T>,
        ) {
            let (out, pullback) = Self::__vjp::<T>(this, k);
            (
                out,
                move |
                    d_out: (),
                    d_this: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent|
                {
                    let (d_k,) = pullback(d_out, d_this);
                    d_k
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp<T: Scalar>(
            this: &mut Vector<T>,
            k: T,
        ) -> (
            (),
            impl ::core::ops::Fn(
                (),
                &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (T,) + use<T>,
        ) {
            use ::core::clone::Clone as _;
            let t1 = this.x;
            let t2 = ::chainrule::__private::div_assigned(&t1, &k);
            this.x = t2;
            let t3 = this.y;
            let t4 = ::chainrule::__private::div_assigned(&t3, &k);
            this.y = t4;
            (
                (),
                move |
                    (): (),
                    d_this: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent|
                {
                    let d_t4 = d_this.y.clone();
                    ::chainrule::__private::set_zero(&mut d_this.y);
                    let (d_t3, t5) = ::chainrule::__private::div_pullback(
                        &t3,
                        &::chainrule::__private::Assigned(&k),
                        &t4,
                        d_t4,
                    );
                    ::chainrule::__private::add_part(&mut d_this.y, &d_t3);
                    let d_t2 = d_this.x.clone();
                    ::chainrule::__private::set_zero(&mut d_this.x);
                    let (d_t1, t6) = ::chainrule::__private::div_pullback(
                        &t1,
                        &::chainrule::__private::Assigned(&k),
                        &t2,
                        d_t2,
                    );
                    ::chainrule::__private::add_part(&mut d_this.x, &d_t1);
                    let d_k = t5 + t6;
                    (d_k,)
                },
            )
        }
        /// The result of `div_assign` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp<T: Scalar>(
            args: (&mut Vector<T>, T),
            tangents: (&mut <Vector<T> as ::chainrule::Differentiable>::Tangent, T),
        ) -> ((), ()) {
            let (this, k) = args;
            let (this_dot, k_dot) = tangents;
            Self::__jvp::<T>(this, this_dot, k, k_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp<T: Scalar>(
            this: &mut Vector<T>,
            this_dot: &mut <Vector<T> as ::chainrule::Differentiable>::Tangent,
            k: T,
            k_dot: T,
        ) -> ((), ()) {
            let t1 = this.x;
            let mut t1_dot = ::chainrule::__zeros_of!(& t1);
            ::chainrule::__private::read_part(&mut t1_dot, &this_dot.x);
            let t2 = ::chainrule::__private::div_assigned(&t1, &k);
            let t2_dot = ::chainrule::__private::div_pushforward(
                &t1,
                &::chainrule::__private::Assigned(&k),
                &t2,
                &t1_dot,
                &k_dot,
            );
            this.x = t2;
            ::chainrule::__private::write_part(&mut this_dot.x, &t2_dot);
            let t3 = this.y;
            let mut t3_dot = ::chainrule::__zeros_of!(& t3);
            ::chainrule::__private::read_part(&mut t3_dot, &this_dot.y);
            let t4 = ::chainrule::__private::div_assigned(&t3, &k);
            let t4_dot = ::chainrule::__private::div_pushforward(
                &t3,
                &::chainrule::__private::Assigned(&k),
                &t4,
                &t3_dot,
                &k_dot,
            );
            this.y = t4;
            ::chainrule::__private::write_part(&mut this_dot.y, &t4_dot);
            ((), ())
        }
    }
    impl ::chainrule::__private::TakesMut<0> for div_assign {}
    ::chainrule::__private::not_generated! {
        div_assign : second lanes graph explain jacobian workspace gradient
    }
    /** The derivatives of the function `assigned`.

 They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:

 ```text
 let mut d_lhs_1 = zeros.clone();
 add_assign(&mut d_lhs_1, &d_out);
 let t2 = zeros_like(&t1);
 let (d_rhs,) = div_assign_pullback(t2, &mut d_lhs_1);
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
        fn vjp<T: Scalar>(
            lhs: Vector<T>,
            rhs: T,
        ) -> (
            Vector<T>,
            impl ::core::ops::Fn(
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (<Vector<T> as ::chainrule::Differentiable>::Tangent, T),
        ) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let (t1, div_assign_pullback) = div_assign::__vjp(&mut lhs_1, rhs);
            let zeros = ::chainrule::__private::zeros_like(&lhs_1);
            let out = lhs_1;
            (
                out,
                move |d_out: <Vector<T> as ::chainrule::Differentiable>::Tangent| {
                    let mut d_lhs_1 = zeros.clone();
                    ::chainrule::__private::add_assign(&mut d_lhs_1, &d_out);
                    let t2 = ::chainrule::__private::zeros_like(&t1);
                    let (d_rhs,) = div_assign_pullback(t2, &mut d_lhs_1);
                    let d_lhs = d_lhs_1.clone();
                    (d_lhs, d_rhs)
                },
            )
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __vjp<T: Scalar>(
            lhs: Vector<T>,
            rhs: T,
        ) -> (
            Vector<T>,
            impl ::core::ops::Fn(
                <Vector<T> as ::chainrule::Differentiable>::Tangent,
            ) -> (<Vector<T> as ::chainrule::Differentiable>::Tangent, T) + use<T>,
        ) {
            Self::vjp::<T>(lhs, rhs)
        }
        /// The result of `assigned` and its tangent, from the arguments and the tangents of the differentiated ones.
        #[inline]
        fn jvp<T: Scalar>(
            args: (Vector<T>, T),
            tangents: (<Vector<T> as ::chainrule::Differentiable>::Tangent, T),
        ) -> (Vector<T>, <Vector<T> as ::chainrule::Differentiable>::Tangent) {
            let (lhs, rhs) = args;
            let (lhs_dot, rhs_dot) = tangents;
            Self::__jvp::<T>(lhs, lhs_dot, rhs, rhs_dot)
        }
        /// What other differentiated functions call.
        #[doc(hidden)]
        #[inline]
        fn __jvp<T: Scalar>(
            lhs: Vector<T>,
            lhs_dot: <Vector<T> as ::chainrule::Differentiable>::Tangent,
            rhs: T,
            rhs_dot: T,
        ) -> (Vector<T>, <Vector<T> as ::chainrule::Differentiable>::Tangent) {
            use ::core::clone::Clone as _;
            let mut lhs_1 = lhs;
            let mut lhs_1_dot = lhs_dot;
            let (t1, t1_dot) = div_assign::__jvp(
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
        assigned : second lanes graph explain jacobian workspace gradient
    }
    #[automatically_derived]
    impl<
        '__rhs,
        T: Scalar,
    > ::chainrule::__private::DivRule<::chainrule::__private::Assigned<&'__rhs T>>
    for Vector<T> {
        type Out = Vector<T>;
        type OutTangent = <Vector<T> as ::chainrule::Differentiable>::Tangent;
        type LhsTangent = <Vector<T> as ::chainrule::Differentiable>::Tangent;
        type RhsTangent = <T as ::chainrule::Differentiable>::Tangent;
        #[inline]
        fn pullback(
            &self,
            rhs: &::chainrule::__private::Assigned<&'__rhs T>,
            _: &Vector<T>,
            d_out: <Vector<T> as ::chainrule::Differentiable>::Tangent,
        ) -> (
            <Vector<T> as ::chainrule::Differentiable>::Tangent,
            <T as ::chainrule::Differentiable>::Tangent,
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
            rhs: &::chainrule::__private::Assigned<&'__rhs T>,
            _: &Vector<T>,
            lhs_dot: &<Vector<T> as ::chainrule::Differentiable>::Tangent,
            rhs_dot: &<T as ::chainrule::Differentiable>::Tangent,
        ) -> <Vector<T> as ::chainrule::Differentiable>::Tangent {
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

/// The derivatives of the function `of_any_float`.
pub enum of_any_float {}
impl of_any_float {
    /// The result of `of_any_float` and its pullback, which takes the cotangent of the result.
    #[inline]
    pub fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        use ::core::clone::Clone as _;
        let mut vector = Vector { x: x, y: y };
        let zeros = ::chainrule::__private::zeros_like(&vector);
        let t1 = Vector { x: y, y: 1.0 };
        let zeros_1 = ::chainrule::__private::zeros_like(&t1);
        let t2 = vector;
        let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
        vector = t3;
        let t4 = vector;
        let t5 = ::chainrule::__private::div_assigned(&t4, &x);
        vector = t5;
        let t6 = vector.x;
        let t7 = vector.y;
        let out = t6 * t7;
        (
            out,
            move |d_out: f64| {
                let mut d_t1 = zeros_1.clone();
                let mut d_vector = zeros.clone();
                let (d_t6, d_t7) = ::chainrule::__private::mul_pullback(
                    &t6,
                    &t7,
                    &out,
                    d_out,
                );
                ::chainrule::__private::add_part(&mut d_vector.y, &d_t7);
                ::chainrule::__private::add_part(&mut d_vector.x, &d_t6);
                let d_t5 = d_vector.clone();
                ::chainrule::__private::set_zero(&mut d_vector);
                let (d_t4, t8) = ::chainrule::__private::div_pullback(
                    &t4,
                    &::chainrule::__private::Assigned(&x),
                    &t5,
                    d_t5,
                );
                ::chainrule::__private::add_assign(&mut d_vector, &d_t4);
                let d_t3 = d_vector.clone();
                ::chainrule::__private::set_zero(&mut d_vector);
                let (d_t2, d_t1_1) = ::chainrule::__private::add_pullback(
                    &t2,
                    &::chainrule::__private::Assigned(&t1),
                    &t3,
                    d_t3,
                );
                ::chainrule::__private::add_assign(&mut d_t1, &d_t1_1);
                ::chainrule::__private::add_assign(&mut d_vector, &d_t2);
                let d_x = t8 + *d_vector.__Vector_x_mut();
                let d_y = *d_t1.__Vector_x_mut() + *d_vector.__Vector_y_mut();
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
    /// The gradient of `of_any_float`, with the shape of its arguments.
    #[inline]
    pub fn grad(x: f64, y: f64) -> (f64, f64) {
        let (_, pullback) = Self::vjp(x, y);
        pullback(1.0)
    }
    /// The value of `of_any_float` and its gradient.
    #[inline]
    pub fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let (value, pullback) = Self::vjp(x, y);
        (value, pullback(1.0))
    }
    /// The value of `of_any_float`; its gradient is added to the buffers.
    #[inline]
    pub fn accumulate_grad(x: f64, y: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let (d_x_added, d_y_added) = pullback(1.0);
        *d_x += d_x_added;
        *d_y += d_y_added;
        value
    }
    /// The result of `of_any_float` and its tangent, from the arguments and the tangents of the differentiated ones.
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
        let mut vector = Vector { x: x, y: y };
        let mut vector_dot = ::chainrule::__zeros_of!(& vector);
        ::chainrule::__private::write_part(vector_dot.__Vector_x_mut(), &x_dot);
        ::chainrule::__private::write_part(vector_dot.__Vector_y_mut(), &y_dot);
        let t1 = Vector { x: y, y: 1.0 };
        let mut t1_dot = ::chainrule::__zeros_of!(& t1);
        ::chainrule::__private::write_part(t1_dot.__Vector_x_mut(), &y_dot);
        ::chainrule::__private::write_part(t1_dot.__Vector_y_mut(), &0.0);
        let t2 = vector;
        let t2_dot = vector_dot.clone();
        let t3 = ::chainrule::__private::add_assigned(&t2, &t1);
        let t3_dot = ::chainrule::__private::add_pushforward(
            &t2,
            &::chainrule::__private::Assigned(&t1),
            &t3,
            &t2_dot,
            &t1_dot,
        );
        vector = t3;
        vector_dot = t3_dot;
        let t4 = vector;
        let t4_dot = vector_dot.clone();
        let t5 = ::chainrule::__private::div_assigned(&t4, &x);
        let t5_dot = ::chainrule::__private::div_pushforward(
            &t4,
            &::chainrule::__private::Assigned(&x),
            &t5,
            &t4_dot,
            &x_dot,
        );
        vector = t5;
        vector_dot = t5_dot;
        let t6 = vector.x;
        let mut t6_dot = ::chainrule::__zeros_of!(& t6);
        ::chainrule::__private::read_part(&mut t6_dot, &vector_dot.x);
        let t7 = vector.y;
        let mut t7_dot = ::chainrule::__zeros_of!(& t7);
        ::chainrule::__private::read_part(&mut t7_dot, &vector_dot.y);
        let out = t6 * t7;
        let out_dot = ::chainrule::__private::strong_mul_pushforward(
            &t6,
            &t7,
            &out,
            &t6_dot,
            &t7_dot,
        );
        (out, out_dot)
    }
}

