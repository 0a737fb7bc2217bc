//! The minimum of a function of 1,000 variables, by L-BFGS of the crate `argmin`.
//! Run with `cargo run --release --example rosenbrock`.

use argmin::core::{CostFunction, Error, Executor, Gradient, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use chainrule::differentiate;

const DIMENSION: usize = 1000;

/// The chain of Rosenbrock's valleys; its minimum is 0, where every coordinate is 1.
#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let valley = x[i + 1] - x[i] * x[i];
        let slope = 1.0 - x[i];
        sum += 100.0 * valley * valley + slope * slope;
    }
    sum
}

/// The problem as `argmin` asks for it: a value and a gradient.
struct Chain;

impl CostFunction for Chain {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, x: &Vec<f64>) -> Result<f64, Error> {
        Ok(rosenbrock(x))
    }
}

impl Gradient for Chain {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, x: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(rosenbrock::grad(x))
    }
}

fn main() -> Result<(), Error> {
    let start = (0..DIMENSION).map(|i| if i % 2 == 0 { -1.2 } else { 1.0 }).collect::<Vec<_>>();
    println!("{DIMENSION} variables, start at {:.1}", rosenbrock(&start));

    let solver = LBFGS::new(MoreThuenteLineSearch::new(), 10).with_tolerance_grad(1e-8)?;
    let executor = Executor::new(Chain, solver);
    let result = executor.configure(|state| state.param(start).max_iters(10_000)).run()?;

    let state = result.state();
    let x = state.get_best_param().expect("the solver has run");
    let distance = x.iter().map(|x| (x - 1.0).abs()).fold(0.0, f64::max);
    println!("minimum {:.1e} after {} iterations", state.get_best_cost(), state.get_iter());
    println!("every coordinate is 1 within {distance:.1e}");
    assert!(state.get_best_cost() < 1e-12 && distance < 1e-6);
    Ok(())
}
