//! What is in an `Option` or a `Result`, where it is known which variant it is of.

/// The content of `Some`, or of `Ok`.
#[allow(non_snake_case, reason = "the names are those of variants and fields")]
pub trait Present {
    /// The type of the content.
    type Content;

    /// Whether it is there.
    fn is_there(&self) -> bool;
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

/// What has arrived at an option: `None` is a zero.
#[allow(non_snake_case, reason = "the names are those of variants and fields")]
pub trait Arrived {
    /// The type of the content.
    type Content;

    /// For reading, where a zero is put if nothing is there.
    fn __Arrived_0_mut(&mut self) -> &mut Self::Content;
}

impl<T: Default> Arrived for Option<T> {
    type Content = T;

    #[inline]
    fn __Arrived_0_mut(&mut self) -> &mut T {
        self.get_or_insert_default()
    }
}

impl<T> Present for Option<T> {
    type Content = T;

    #[inline]
    fn is_there(&self) -> bool {
        self.is_some()
    }

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

impl<T, E> Present for Result<T, E> {
    type Content = T;

    #[inline]
    fn is_there(&self) -> bool {
        self.is_ok()
    }

    #[inline]
    #[track_caller]
    fn __Some_0(&self) -> &T {
        self.__Ok_0()
    }

    #[inline]
    #[track_caller]
    fn __Some_0_mut(&mut self) -> &mut T {
        self.__Ok_0_mut()
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

/// Whether an option or a result has a value.
#[inline]
pub fn is_there<S: Present>(sum: &S) -> bool {
    sum.is_there()
}

/// The value of an option or a result.
#[inline]
pub fn present<S: Present<Content: Clone>>(sum: &S) -> Option<S::Content> {
    sum.is_there().then(|| sum.__Some_0().clone())
}

/// An error that is handed on, or looked at.
#[diagnostic::on_unimplemented(
    message = "an error that is handed on is cloned, and `{Self}` cannot be",
    label = "this needs the error"
)]
pub trait HandedOn: Sized {
    /// A copy.
    fn handed_on(&self) -> Self;
}

impl<E: Clone> HandedOn for E {
    #[inline]
    fn handed_on(&self) -> E {
        self.clone()
    }
}

/// The error of a result.
#[inline]
pub fn failure<T, E: HandedOn>(result: &Result<T, E>) -> Option<E> {
    result.as_ref().err().map(E::handed_on)
}

/// What is in an option that has something in it.
#[inline]
#[track_caller]
pub fn handed_on<E: HandedOn>(option: &Option<E>) -> E {
    option.as_ref().expect("a value is there").handed_on()
}

#[cfg(test)]
mod tests {
    use super::{Failed, Present, Succeeded, failure, handed_on, is_there, present};

    #[test]
    fn a_result_has_a_value_or_an_error() {
        let good: Result<f64, &str> = Ok(2.0);
        let bad: Result<f64, &str> = Err("none");
        assert_eq!((*good.__Ok_0(), *bad.__Err_0()), (2.0, "none"));
        assert_eq!((present(&good), failure(&good), is_there(&good)), (Some(2.0), None, true));
        assert_eq!(
            (present(&bad), handed_on(&failure(&bad)), is_there(&bad)),
            (None, "none", false)
        );
        let mut adjoint = Some(1.0);
        *adjoint.__Ok_0_mut() += 2.0;
        *adjoint.__Some_0_mut() += *adjoint.__Ok_0();
        assert_eq!(adjoint, Some(6.0));
    }
}
