//! Gradients of straight lines of arithmetic, ours and by hand, for `count`, which compares how
//! many instructions they are. Both write where the caller says, and keep the same conventions at
//! singular points.

use chainrule::differentiate;

#[differentiate]
fn total(price: f64, count: f64, tax: f64) -> f64 {
    price * count * tax
}

#[inline(never)]
pub fn ours_total(price: f64, count: f64, tax: f64, out: &mut [f64; 3]) {
    *out = total::grad(price, count, tax).into();
}

#[inline(never)]
pub fn hand_total(price: f64, count: f64, tax: f64, out: &mut [f64; 3]) {
    *out = [count * tax, price * tax, price * count];
}

#[differentiate]
fn square(x: f64, y: f64) -> f64 {
    let t = x + y;
    t * t
}

#[inline(never)]
pub fn ours_square(x: f64, y: f64, out: &mut [f64; 2]) {
    *out = square::grad(x, y).into();
}

#[inline(never)]
pub fn hand_square(x: f64, y: f64, out: &mut [f64; 2]) {
    let d_t = 2.0 * (x + y);
    *out = [d_t, d_t];
}

#[differentiate]
fn rosenbrock(x: f64, y: f64) -> f64 {
    let a = y - x * x;
    let b = 1.0 - x;
    100.0 * a * a + b * b
}

#[inline(never)]
pub fn ours_rosenbrock(x: f64, y: f64, out: &mut [f64; 2]) {
    *out = rosenbrock::grad(x, y).into();
}

#[inline(never)]
pub fn hand_rosenbrock(x: f64, y: f64, out: &mut [f64; 2]) {
    let d_a = 200.0 * (y - x * x);
    *out = [-2.0 * (d_a * x + (1.0 - x)), d_a];
}

#[differentiate]
fn wave(x: f64, t: f64) -> f64 {
    (x - 2.0 * t).sin() * (-x * x).exp()
}

#[inline(never)]
pub fn ours_wave(x: f64, t: f64, out: &mut [f64; 2]) {
    *out = wave::grad(x, t).into();
}

#[inline(never)]
pub fn hand_wave(x: f64, t: f64, out: &mut [f64; 2]) {
    let phase = x - 2.0 * t;
    let envelope = (-x * x).exp();
    let d_phase = phase.cos() * envelope;
    *out = [d_phase - 2.0 * x * phase.sin() * envelope, -2.0 * d_phase];
}

#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[inline(never)]
pub fn ours_sigmoid(x: f64, out: &mut f64) {
    *out = sigmoid::grad(x);
}

#[inline(never)]
pub fn hand_sigmoid(x: f64, out: &mut f64) {
    let s = 1.0 / (1.0 + (-x).exp());
    *out = s * (1.0 - s);
}

#[differentiate]
fn length(x: f64, y: f64, z: f64) -> f64 {
    (x * x + y * y + z * z).sqrt()
}

#[inline(never)]
pub fn ours_length(x: f64, y: f64, z: f64, out: &mut [f64; 3]) {
    *out = length::grad(x, y, z).into();
}

#[inline(never)]
pub fn hand_length(x: f64, y: f64, z: f64, out: &mut [f64; 3]) {
    let length = (x * x + y * y + z * z).sqrt();
    *out = if length == 0.0 { [0.0; 3] } else { [x / length, y / length, z / length] };
}

#[differentiate]
fn straight(x: f64, y: f64, z: f64) -> f64 {
    let wave = (x * y).sin();
    let growth = (x + z).exp();
    let root = (1.0 + z * z).sqrt();
    wave * growth / root
}

#[inline(never)]
pub fn ours_straight(x: f64, y: f64, z: f64, out: &mut [f64; 3]) {
    *out = straight::grad(x, y, z).into();
}

#[inline(never)]
pub fn hand_straight(x: f64, y: f64, z: f64, out: &mut [f64; 3]) {
    let wave = (x * y).sin();
    let growth = (x + z).exp();
    let root = (1.0 + z * z).sqrt();
    let value = wave * growth / root;
    let d_product = growth / root * (x * y).cos();
    let d_sum = wave / root * growth;
    let d_root = -value / root;
    *out = [d_product * y + d_sum, d_product * x, d_sum + d_root * z / root];
}
