//! One optimiser for every type of parameters. Run with `cargo run --release --example adam`.

use chainrule::{Differentiable, differentiate};

/// Adam (Kingma and Ba, 2015), written once for all that has a gradient.
struct Adam<P: Differentiable> {
    rate: f64,
    /// The moving averages of the gradient and of its square.
    mean: P::Tangent,
    square: P::Tangent,
    steps: i32,
}

impl<P: Differentiable> Adam<P> {
    fn new(params: &P, rate: f64) -> Self {
        Adam { rate, mean: params.zero_tangent(), square: params.zero_tangent(), steps: 0 }
    }

    fn step(&mut self, params: &mut P, gradient: &P::Tangent) {
        self.steps += 1;
        P::zip_tangents(&mut self.mean, gradient, &mut |m, g| 0.9 * m + 0.1 * g);
        P::zip_tangents(&mut self.square, gradient, &mut |v, g| 0.999 * v + 0.001 * g * g);
        // both averages begin at zero, which is made up for
        let (of_mean, of_square) =
            (1.0 - 0.9_f64.powi(self.steps), 1.0 - 0.999_f64.powi(self.steps));
        let mut step = self.mean.clone();
        P::zip_tangents(&mut step, &self.square, &mut |m, v| {
            -self.rate * (m / of_mean) / ((v / of_square).sqrt() + 1e-8)
        });
        params.move_by(&step);
    }
}

/// A sum of bumps on a straight line.
#[derive(Differentiable, Debug)]
struct Spectrum {
    bumps: Vec<Bump>,
    line: Line,
    /// Of a point of the measurement; known.
    #[no_grad]
    noise: f64,
}

#[derive(Differentiable, Debug)]
struct Bump {
    center: f64,
    height: f64,
    width: f64,
    name: &'static str,
}

#[derive(Differentiable, Debug)]
struct Line {
    slope: f64,
    offset: f64,
}

#[differentiate]
fn intensity(spectrum: &Spectrum, x: f64) -> f64 {
    let mut sum: f64 = spectrum.line.slope * x + spectrum.line.offset;
    for bump in &spectrum.bumps {
        let from_center = (x - bump.center) / bump.width;
        sum += bump.height * (-0.5 * from_center * from_center).exp();
    }
    sum
}

/// Half the mean of the squares of the residuals, in units of the noise.
#[differentiate]
fn misfit(spectrum: &Spectrum, #[no_grad] measured: &[(f64, f64)]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in measured {
        let residual = (intensity(spectrum, *x) - y) / spectrum.noise;
        sum += residual * residual;
    }
    0.5 * sum / measured.len() as f64
}

fn spectrum(bumps: [(f64, f64, f64); 2], slope: f64, offset: f64) -> Spectrum {
    let bump = |(center, height, width), name| Bump { center, height, width, name };
    let bumps = vec![bump(bumps[0], "first"), bump(bumps[1], "second")];
    Spectrum { bumps, line: Line { slope, offset }, noise: 0.1 }
}

fn main() {
    let truth = spectrum([(2.0, 3.0, 0.5), (6.0, 1.5, 1.0)], 0.2, 1.0);
    let points = (0..100).map(|i| 0.1 * f64::from(i));
    let measured: Vec<(f64, f64)> = points.map(|x| (x, intensity(&truth, x))).collect();

    let mut fit = spectrum([(1.5, 1.0, 1.0), (7.0, 1.0, 1.0)], 0.0, 0.0);
    let mut adam = Adam::new(&fit, 0.02);
    for step in 0..=4000 {
        let (misfit, gradient) = misfit::value_and_grad(&fit, &measured);
        if step % 1000 == 0 {
            println!("step {step:>4}: misfit {misfit:.2e}");
        }
        adam.step(&mut fit, &gradient);
    }
    for (found, bump) in fit.bumps.iter().zip(&truth.bumps) {
        println!(
            "{}: center {:.4}, height {:.4}, width {:.4}",
            found.name, found.center, found.height, found.width
        );
        assert!((found.center - bump.center).abs() < 1e-6);
        assert!((found.height - bump.height).abs() < 1e-6);
        assert!((found.width - bump.width).abs() < 1e-6);
    }
    assert!((fit.line.slope - 0.2).abs() < 1e-6 && (fit.line.offset - 1.0).abs() < 1e-6);

    // the same optimiser, for a tuple and for an array
    let bowl = |x: f64, y: f64| {
        ((x - 3.0).powi(2) + (y + 1.0).powi(2), (2.0 * (x - 3.0), 2.0 * (y + 1.0)))
    };
    let mut point = (0.0, 0.0);
    let mut adam = Adam::new(&point, 0.05);
    for _ in 0..2000 {
        let (_, gradient) = bowl(point.0, point.1);
        adam.step(&mut point, &gradient);
    }
    println!("the bottom of the bowl: ({:.4}, {:.4})", point.0, point.1);
    assert!((point.0 - 3.0).abs() < 1e-6 && (point.1 + 1.0).abs() < 1e-6);
}
