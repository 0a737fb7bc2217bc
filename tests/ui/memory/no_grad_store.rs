use chainrule::differentiate;

struct Scratch {
    value: f64,
}

#[differentiate]
fn f(x: f64, #[no_grad] scratch: &mut [Scratch]) -> f64 {
    scratch[0].value = x * x;
    scratch[0].value * 2.0
}

fn main() {
    let _ = f(1.0, &mut [Scratch { value: 0.0 }]);
}
