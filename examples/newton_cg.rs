//! A soap film in a bent frame, by the Newton-CG method of the crate `argmin`. The Hessian of 1,024 heights is never
//! formed: the method asks for its products with directions, which are `hvp`.
//! Run with `cargo run --release --example newton_cg`.

use argmin::core::{CostFunction, Error, Executor, Gradient, Hessian, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::newton::NewtonCG;
use argmin_math::ArgminDot;
use chainrule::differentiate;
use std::cell::Cell;
use std::rc::Rc;

/// So many heights along each side, without the frame.
const SIDE: usize = 32;
/// A metre in micrometres, in which lengths are: the inner iterations of `argmin` compare a square of the slope with the slope.
const METRE: f64 = 1e6;
/// The frame is two metres wide.
const STEP: f64 = 2.0 * METRE / (SIDE + 1) as f64;

/// The surface of Scherk is what a film does in a frame that lies on it.
fn scherk(i: usize, j: usize) -> f64 {
    let coordinate = |k: usize| -1.0 + STEP * k as f64 / METRE;
    METRE * (coordinate(j).cos() / coordinate(i).cos()).ln()
}

/// The area of the film: two triangles for each square of the grid.
#[differentiate(order = 2)]
fn area(heights: &[f64]) -> f64 {
    let side = SIDE + 2;
    let mut z = vec![0.0; side * side];
    for i in 0..side {
        for j in 0..side {
            let is_frame = i == 0 || j == 0 || i == side - 1 || j == side - 1;
            z[i * side + j] = if is_frame { scherk(i, j) } else { heights[(i - 1) * SIDE + j - 1] };
        }
    }
    let mut area = 0.0;
    for i in 0..side - 1 {
        for j in 0..side - 1 {
            let at = i * side + j;
            let (a, b) = ((z[at + 1] - z[at]) / STEP, (z[at + side] - z[at]) / STEP);
            let last = at + side + 1;
            let (c, d) = ((z[last] - z[last - 1]) / STEP, (z[last] - z[last - side]) / STEP);
            area += (1.0 + a * a + b * b).sqrt() + (1.0 + c * c + d * d).sqrt();
        }
    }
    0.5 * STEP * STEP * area
}

/// The problem as `argmin` asks for it, which counts the products.
#[derive(Default)]
struct Film(Rc<Cell<usize>>);

/// The Hessian at some heights, as what it does to a direction.
#[derive(Clone)]
struct Curvature {
    at: Vec<f64>,
    products: Rc<Cell<usize>>,
}

impl CostFunction for Film {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, heights: &Vec<f64>) -> Result<f64, Error> {
        Ok(area(heights))
    }
}

impl Gradient for Film {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, heights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(area::grad(heights))
    }
}

impl Hessian for Film {
    type Param = Vec<f64>;
    type Hessian = Curvature;

    fn hessian(&self, heights: &Vec<f64>) -> Result<Curvature, Error> {
        Ok(Curvature { at: heights.clone(), products: self.0.clone() })
    }
}

impl ArgminDot<Vec<f64>, Vec<f64>> for Curvature {
    fn dot(&self, direction: &Vec<f64>) -> Vec<f64> {
        self.products.set(self.products.get() + 1);
        area::hvp(&self.at, direction).1
    }
}

fn main() -> Result<(), Error> {
    let flat = vec![0.0; SIDE * SIDE];
    println!("a flat film has {:.6} square metres", area(&flat) / (METRE * METRE));

    let film = Film::default();
    let products = film.0.clone();
    let solver = NewtonCG::new(MoreThuenteLineSearch::new()).with_tolerance(1e-2)?;
    let executor = Executor::new(film, solver);
    let result = executor.configure(|state| state.param(flat).max_iters(50)).run()?;

    let state = result.state();
    let heights = state.get_best_param().expect("the solver has run");
    let slope = area::grad(heights).iter().fold(0.0, |most: f64, slope| most.max(slope.abs()));
    println!(
        "{:.6} after {} iterations and {} products with the Hessian",
        state.get_best_cost() / (METRE * METRE),
        state.get_iter(),
        products.get()
    );
    println!("the slope is {:.1e} square metres for each metre", slope / METRE);
    assert!(state.get_iter() < 30 && slope / METRE < 1e-6);

    let inside = (0..SIDE * SIDE).map(|at| scherk(at / SIDE + 1, at % SIDE + 1));
    let distance = heights.iter().zip(inside).map(|(z, scherk)| (z - scherk).abs());
    let distance = distance.fold(0.0, f64::max) / METRE;
    println!("Scherk's surface is within {distance:.1e} metres");
    assert!(distance < 1e-3);
    Ok(())
}
