//! Operations on dual numbers, each with its derivative.

use crate::dual::Dual;
use crate::program::{Binary, Unary};

pub(super) fn unary(op: Unary, x: Dual) -> Dual {
    let v = x.value;
    match op {
        Unary::Neg => x.chain(-v, -1.0),
        Unary::Sin => x.chain(v.sin(), v.cos()),
        Unary::Cos => x.chain(v.cos(), -v.sin()),
        Unary::Tanh => x.chain(v.tanh(), 1.0 - v.tanh() * v.tanh()),
        Unary::Atan => x.chain(v.atan(), 1.0 / (1.0 + v * v)),
        Unary::Abs => x.chain(v.abs(), if v == 0.0 { 0.0 } else { v.signum() }),
        Unary::Floor => Dual::constant(v.floor()),
        Unary::Square => x.chain(v.powi(2), 2.0 * v),
        Unary::Cube => x.chain(v.powi(3), 3.0 * v * v),
        Unary::Exp => {
            let y = unary(Unary::Tanh, x);
            y.chain(y.value.exp(), y.value.exp())
        }
        Unary::Sqrt => {
            let root = (v.powi(2) + 1.0).sqrt();
            x.chain(root, v / root)
        }
        Unary::Ln => x.chain((v.powi(2) + 1.0).ln(), 2.0 * v / (v * v + 1.0)),
        Unary::Recip => {
            let y = 1.0 / (1.5 + v.abs());
            x.chain(y, if v == 0.0 { 0.0 } else { -v.signum() * y * y })
        }
        Unary::Clamp => {
            x.chain(v.clamp(-0.75, 1.25), if (-0.75..=1.25).contains(&v) { 1.0 } else { 0.0 })
        }
    }
}

pub(super) fn binary(op: Binary, x: Dual, y: Dual) -> Dual {
    let (a, b) = (x.value, y.value);
    match op {
        Binary::Add => x.add(y),
        Binary::Sub => x.sub(y),
        Binary::Mul => x.mul(y),
        Binary::Div => {
            let below = 1.5 + b.powi(2);
            x.chain2(y, a / below, (1.0 / below, -a * 2.0 * b / (below * below)))
        }
        Binary::Max => x.chain2(y, a.max(b), if a >= b { (1.0, 0.0) } else { (0.0, 1.0) }),
        Binary::Min => x.chain2(y, a.min(b), if a <= b { (1.0, 0.0) } else { (0.0, 1.0) }),
        Binary::Hypot => {
            let length = a.hypot(b);
            let part = |part: f64| if length == 0.0 { 0.0 } else { part / length };
            x.chain2(y, length, (part(a), part(b)))
        }
        Binary::Atan2 => {
            let square = a * a + b * b;
            let part = |part: f64| if square == 0.0 { 0.0 } else { part / square };
            x.chain2(y, a.atan2(b), (part(b), -part(a)))
        }
        Binary::MulAdd => x.chain2(y, a.mul_add(0.5, b), (0.5, 1.0)),
    }
}
