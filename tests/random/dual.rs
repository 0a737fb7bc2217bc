//! Dual numbers: a value and its derivatives with respect to the floats of a point.

/// The most floats that a point has.
pub(crate) const FLOATS: usize = 40;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Dual {
    pub(crate) value: f64,
    pub(crate) tangent: [f64; FLOATS],
}

impl Dual {
    pub(crate) fn constant(value: f64) -> Dual {
        Dual { value, tangent: [0.0; FLOATS] }
    }

    pub(crate) fn variable(value: f64, at: usize) -> Dual {
        let mut dual = Dual::constant(value);
        dual.tangent[at] = 1.0;
        dual
    }

    /// A result with this value and derivative.
    pub(crate) fn chain(self, value: f64, slope: f64) -> Dual {
        Dual { value, tangent: self.tangent.map(|tangent| times(tangent, slope)) }
    }

    pub(crate) fn chain2(self, other: Dual, value: f64, slopes: (f64, f64)) -> Dual {
        let mut result = self.chain(value, slopes.0);
        for (into, from) in result.tangent.iter_mut().zip(other.tangent) {
            *into += times(from, slopes.1);
        }
        result
    }

    pub(crate) fn add(self, other: Dual) -> Dual {
        self.chain2(other, self.value + other.value, (1.0, 1.0))
    }

    pub(crate) fn sub(self, other: Dual) -> Dual {
        self.chain2(other, self.value - other.value, (1.0, -1.0))
    }

    pub(crate) fn mul(self, other: Dual) -> Dual {
        self.chain2(other, self.value * other.value, (other.value, self.value))
    }
}

/// What does not depend on a float does not do so by an infinite slope either.
fn times(tangent: f64, slope: f64) -> f64 {
    if tangent == 0.0 { 0.0 } else { tangent * slope }
}
