use chainrule::differentiate;
use std::collections::{HashMap, VecDeque};

#[differentiate]
fn f(x: f64, weights: &HashMap<u32, f64>) -> f64 {
    weights[&1] * x
}

#[differentiate]
fn g(x: f64) -> f64 {
    let mut values = HashMap::new();
    values.insert(1, x);
    values[&1]
}

#[differentiate]
fn h(x: f64) -> f64 {
    let mut queue = VecDeque::new();
    queue.push_back(x);
    queue[0]
}

fn main() {}
