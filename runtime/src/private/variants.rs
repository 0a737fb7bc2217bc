//! What is in an `Option` or a `Result`, where it is known which variant it is of.

/// The content of `Some`.
#[allow(non_snake_case, reason = "the names are those of variants and fields")]
pub trait Present {
    /// The type of the content.
    type Content;

    /// For reading.
    fn __Some_0(&self) -> &Self::Content;
    /// For writing.
    fn __Some_0_mut(&mut self) -> &mut Self::Content;
}

/// The content of `Ok`.
#[allow(non_snake_case, reason = "the names are those of variants and fields")]
pub trait Succeeded {
    /// The type of the content.
    type Content;

    /// For reading.
    fn __Ok_0(&self) -> &Self::Content;
    /// For writing.
    fn __Ok_0_mut(&mut self) -> &mut Self::Content;
}

/// The content of `Err`, which has no derivative.
#[allow(non_snake_case, reason = "the names are those of variants and fields")]
pub trait Failed {
    /// The type of the content.
    type Content;

    /// For reading.
    fn __Err_0(&self) -> &Self::Content;
}

impl<T> Present for Option<T> {
    type Content = T;

    #[inline]
    #[track_caller]
    fn __Some_0(&self) -> &T {
        self.as_ref().expect("a value is there")
    }

    #[inline]
    #[track_caller]
    fn __Some_0_mut(&mut self) -> &mut T {
        self.as_mut().expect("a value is there")
    }
}

impl<T, E> Succeeded for Result<T, E> {
    type Content = T;

    #[inline]
    #[track_caller]
    fn __Ok_0(&self) -> &T {
        self.as_ref().ok().expect("a value is there")
    }

    #[inline]
    #[track_caller]
    fn __Ok_0_mut(&mut self) -> &mut T {
        self.as_mut().ok().expect("a value is there")
    }
}

/// The adjoint of a `Result` is that of an `Option`.
impl<T> Succeeded for Option<T> {
    type Content = T;

    #[inline]
    #[track_caller]
    fn __Ok_0(&self) -> &T {
        self.__Some_0()
    }

    #[inline]
    #[track_caller]
    fn __Ok_0_mut(&mut self) -> &mut T {
        self.__Some_0_mut()
    }
}

impl<T, E> Failed for Result<T, E> {
    type Content = E;

    #[inline]
    #[track_caller]
    fn __Err_0(&self) -> &E {
        self.as_ref().err().expect("an error is there")
    }
}

/// A value of unknown type that stays in its variant.
#[inline]
pub fn copied<T: Clone>(value: &T) -> T {
    value.clone()
}

/// The value and the error, of which one is there.
#[inline]
pub fn split<T, E>(result: Result<T, E>) -> (Option<T>, Option<E>) {
    match result {
        Ok(value) => (Some(value), None),
        Err(error) => (None, Some(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Failed, Present, Succeeded, split};

    #[test]
    fn a_result_has_a_value_or_an_error() {
        let good: Result<f64, &str> = Ok(2.0);
        let bad: Result<f64, &str> = Err("none");
        assert_eq!((*good.__Ok_0(), *bad.__Err_0()), (2.0, "none"));
        assert_eq!((split(good), split(bad)), ((Some(2.0), None), (None, Some("none"))));
        let mut adjoint = Some(1.0);
        *adjoint.__Ok_0_mut() += 2.0;
        *adjoint.__Some_0_mut() += *adjoint.__Ok_0();
        assert_eq!(adjoint, Some(6.0));
    }
}
