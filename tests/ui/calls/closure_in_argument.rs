use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let y = 2.0;
    apply(
        |z| {
            let scaled = y * z;
            scaled * x
        },
        y,
    )
}

fn apply(g: impl Fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
