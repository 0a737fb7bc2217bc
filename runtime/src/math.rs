//! The methods of floats that are not in `core`, from the crate `libm`.

/// What `std` has as methods of the floats themselves.
pub(crate) trait Math: Sized {
    fn acos(self) -> Self;
    fn acosh(self) -> Self;
    fn asin(self) -> Self;
    fn asinh(self) -> Self;
    fn atan(self) -> Self;
    fn atan2(self, x: Self) -> Self;
    fn atanh(self) -> Self;
    fn cbrt(self) -> Self;
    fn ceil(self) -> Self;
    fn cos(self) -> Self;
    fn cosh(self) -> Self;
    fn div_euclid(self, rhs: Self) -> Self;
    fn exp(self) -> Self;
    fn exp2(self) -> Self;
    fn exp_m1(self) -> Self;
    fn floor(self) -> Self;
    fn fract(self) -> Self;
    fn hypot(self, other: Self) -> Self;
    fn ln(self) -> Self;
    fn ln_1p(self) -> Self;
    fn log(self, base: Self) -> Self;
    fn log10(self) -> Self;
    fn log2(self) -> Self;
    fn mul_add(self, a: Self, b: Self) -> Self;
    fn powf(self, exponent: Self) -> Self;
    fn powi(self, exponent: i32) -> Self;
    fn rem_euclid(self, rhs: Self) -> Self;
    fn round(self) -> Self;
    fn sin(self) -> Self;
    fn sin_cos(self) -> (Self, Self);
    fn sinh(self) -> Self;
    fn sqrt(self) -> Self;
    fn tan(self) -> Self;
    fn tanh(self) -> Self;
    fn trunc(self) -> Self;
}

macro_rules! math {
    ($float:ident: $($name:ident($($arg:ident),*) = $function:ident;)*) => {
        impl Math for $float {
            $(
                #[inline]
                fn $name(self $(, $arg: $float)*) -> $float {
                    libm::$function(self $(, $arg)*)
                }
            )*

            #[inline]
            fn div_euclid(self, rhs: $float) -> $float {
                let quotient = (self / rhs).trunc();
                match self % rhs < 0.0 {
                    true if rhs > 0.0 => quotient - 1.0,
                    true => quotient + 1.0,
                    false => quotient,
                }
            }
            #[inline]
            fn rem_euclid(self, rhs: $float) -> $float {
                let remainder = self % rhs;
                if remainder < 0.0 { remainder + rhs.abs() } else { remainder }
            }
            #[inline]
            fn fract(self) -> $float {
                self - self.trunc()
            }
            #[inline]
            fn log(self, base: $float) -> $float {
                self.ln() / base.ln()
            }
            #[inline]
            fn powi(self, exponent: i32) -> $float {
                let mut power = 1.0;
                let (mut square, mut rest) = (self, exponent.unsigned_abs());
                while rest > 0 {
                    if rest % 2 == 1 {
                        power *= square;
                    }
                    square *= square;
                    rest /= 2;
                }
                if exponent < 0 { 1.0 / power } else { power }
            }
            #[inline]
            fn sin_cos(self) -> ($float, $float) {
                (self.sin(), self.cos())
            }
        }
    };
}

#[rustfmt::skip]
math! {
    f32:
    acos() = acosf; acosh() = acoshf; asin() = asinf; asinh() = asinhf; atan() = atanf;
    atan2(x) = atan2f; atanh() = atanhf; cbrt() = cbrtf; ceil() = ceilf; cos() = cosf;
    cosh() = coshf; exp() = expf; exp2() = exp2f; exp_m1() = expm1f; floor() = floorf;
    hypot(other) = hypotf; ln() = logf; ln_1p() = log1pf; log10() = log10f; log2() = log2f;
    mul_add(a, b) = fmaf; powf(exponent) = powf; round() = roundf; sin() = sinf;
    sinh() = sinhf; sqrt() = sqrtf; tan() = tanf; tanh() = tanhf; trunc() = truncf;
}

#[rustfmt::skip]
math! {
    f64:
    acos() = acos; acosh() = acosh; asin() = asin; asinh() = asinh; atan() = atan;
    atan2(x) = atan2; atanh() = atanh; cbrt() = cbrt; ceil() = ceil; cos() = cos;
    cosh() = cosh; exp() = exp; exp2() = exp2; exp_m1() = expm1; floor() = floor;
    hypot(other) = hypot; ln() = log; ln_1p() = log1p; log10() = log10; log2() = log2;
    mul_add(a, b) = fma; powf(exponent) = pow; round() = round; sin() = sin;
    sinh() = sinh; sqrt() = sqrt; tan() = tan; tanh() = tanh; trunc() = trunc;
}
