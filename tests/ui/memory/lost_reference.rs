use chainrule::differentiate;

#[derive(Clone, Copy)]
enum Phase {
    Fast,
    Slow(u32),
}

struct Config {
    rate: f64,
    weights: Vec<f64>,
}

#[differentiate]
fn stepped(x: f64, #[no_grad] phase: &mut Phase) -> f64 {
    match phase {
        Phase::Fast => {
            *phase = Phase::Slow(2);
            x * x
        }
        Phase::Slow(n) => {
            let y = x * f64::from(*n);
            *phase = Phase::Fast;
            y
        }
    }
}

#[differentiate]
fn cooled(x: f64, #[no_grad] config: &mut Config) -> f64 {
    let mut s = x;
    for w in &config.weights {
        config.rate *= 0.5;
        s += w * s * config.rate;
    }
    s
}

fn main() {
    let _ = stepped(1.0, &mut Phase::Fast);
    let _ = cooled(1.0, &mut Config { rate: 0.5, weights: vec![1.0] });
}
