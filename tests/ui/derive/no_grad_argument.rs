use chainrule::Differentiable;

#[derive(Differentiable)]
struct Params {
    weight: f64,
    #[no_grad(always)]
    rate: f64,
}

fn main() {}
