//! A particle moves in a field whose force is the gradient of a potential, and the strength of the field is found
//! for which the particle lands where it should: the derivative of a simulation that has derivatives in it.

use chainrule::differentiate;

/// Two wells beside each other, of which the second is deeper.
#[differentiate(order = 2)]
fn potential(at: &[f64; 2], strength: f64) -> f64 {
    let (x, y) = (at[0], at[1]);
    let first = x * x + y * y;
    let second = (x - 2.0) * (x - 2.0) + (y - 1.0) * (y - 1.0);
    -strength * ((-first).exp() + 2.0 * (-second).exp())
}

/// Where the particle is at the end.
#[differentiate]
fn landing(strength: f64) -> f64 {
    let mut at = [-1.0, 0.5];
    let mut speed = [1.0, 0.0];
    for _ in 0..100 {
        let (slope, _) = potential::grad(&at, strength);
        for axis in 0..2 {
            speed[axis] -= 0.02 * slope[axis];
            at[axis] += 0.02 * speed[axis];
        }
    }
    at[1]
}

fn main() {
    let target = 0.25;
    let mut strength = 0.2;
    for _ in 0..20 {
        let (height, slope) = landing::value_and_grad(strength);
        strength -= (height - target) / slope;
    }
    let height = landing(strength);
    println!("a field of strength {strength:.6} brings the particle to {height:.6}");
    assert!((height - target).abs() < 1e-12);

    let (slope, step) = (landing::grad(strength), 1e-5);
    let difference = (landing(strength + step) - landing(strength - step)) / (2.0 * step);
    println!("the landing point moves by {slope:.6} for each unit of strength");
    assert!((slope - difference).abs() < 1e-7);
}
