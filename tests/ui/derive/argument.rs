use chainrule::Differentiable;

#[derive(Differentiable)]
#[differentiable(name = Gradient)]
struct Params {
    weight: f64,
}

fn main() {}
