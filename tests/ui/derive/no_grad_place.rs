use chainrule::Differentiable;

#[derive(Differentiable)]
#[no_grad]
struct Config {
    rate: f64,
}

#[derive(Differentiable)]
enum Layer {
    Dense(f64),
    #[no_grad]
    Dropout(f64),
}

fn main() {}
