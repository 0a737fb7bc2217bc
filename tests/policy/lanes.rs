//! Two tangents at once against one after the other.

use crate::floats::floats;
use crate::forward::direction;
use chainrule::Lanes;
use chainrule::check::Flatten;

/// Two tangents, side by side in each float.
pub(crate) trait Zip {
    type Both;

    fn zip(&self, other: &Self) -> Self::Both;
}

/// One of them again.
pub(crate) trait Unzip {
    type One;

    fn lane(&self, lane: usize) -> Self::One;
}

macro_rules! float {
    ($($float:ident)*) => {$(
        impl Zip for $float {
            type Both = Lanes<$float, 2>;

            fn zip(&self, other: &Self) -> Self::Both {
                Lanes([*self, *other])
            }
        }

        impl Unzip for Lanes<$float, 2> {
            type One = $float;

            fn lane(&self, lane: usize) -> $float {
                self.0[lane]
            }
        }

        crate::lend! { [] Lanes<$float, 2>; }
    )*};
}

float!(f32 f64);

macro_rules! container {
    ($([$($generics:tt)*] $ty:ty, $both:ty, $one:ty, |$a:ident, $b:ident| $zip:expr, |$it:ident, $lane:ident| $part:expr;)*) => {$(
        impl<$($generics)*> Zip for $ty where T: Zip {
            type Both = $both;

            fn zip(&self, other: &Self) -> Self::Both {
                let ($a, $b) = (self, other);
                $zip
            }
        }

        impl<$($generics)*> Unzip for $ty where T: Unzip {
            type One = $one;

            fn lane(&self, $lane: usize) -> Self::One {
                let $it = self;
                $part
            }
        }
    )*};
}

container! {
    [T] Vec<T>, Vec<T::Both>, Vec<T::One>,
        |a, b| a.iter().zip(b).map(|(a, b)| a.zip(b)).collect(),
        |it, lane| it.iter().map(|it| it.lane(lane)).collect();
    [T, const N: usize] [T; N], [T::Both; N], [T::One; N],
        |a, b| std::array::from_fn(|at| a[at].zip(&b[at])),
        |it, lane| std::array::from_fn(|at| it[at].lane(lane));
    [T] Option<T>, Option<T::Both>, Option<T::One>,
        |a, b| a.as_ref().zip(b.as_ref()).map(|(a, b)| a.zip(b)),
        |it, lane| it.as_ref().map(|it| it.lane(lane));
    [T] Box<T>, Box<T::Both>, Box<T::One>,
        |a, b| Box::new((**a).zip(&**b)),
        |it, lane| Box::new((**it).lane(lane));
}

macro_rules! tuple {
    ($($T:ident $at:tt),*) => {
        impl<$($T: Zip),*> Zip for ($($T,)*) {
            type Both = ($($T::Both,)*);

            #[allow(clippy::unused_unit, reason = "of no parts")]
            fn zip(&self, _other: &Self) -> Self::Both {
                ($(self.$at.zip(&_other.$at),)*)
            }
        }

        impl<$($T: Unzip),*> Unzip for ($($T,)*) {
            type One = ($($T::One,)*);

            #[allow(clippy::unused_unit, reason = "of no parts")]
            fn lane(&self, _lane: usize) -> Self::One {
                ($(self.$at.lane(_lane),)*)
            }
        }
    };
}

tuple!();
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);

/// Two directions.
pub(crate) fn directions<T: Flatten>(like: &T) -> (T, T) {
    let first = direction(like);
    let other: Vec<f64> = floats(&first).iter().rev().map(|it| 0.25 - it).collect();
    let second = like.rebuild(&mut &*other);
    (first, second)
}

/// Each lane is the tangent along its direction.
#[track_caller]
pub(crate) fn assert_lanes<T: Flatten, L: Unzip<One = T>>(at: &str, lanes: &L, ones: [&T; 2]) {
    for (lane, one) in ones.into_iter().enumerate() {
        let (lane, one) = (floats(&lanes.lane(lane)), floats(one));
        let is_same = |(a, b): (&f64, &f64)| {
            a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= 1e-6 * b.abs()
        };
        let agrees = lane.len() == one.len() && lane.iter().zip(&one).all(is_same);
        assert!(agrees, "{at}: in lanes {lane:?}, alone {one:?}");
    }
}
