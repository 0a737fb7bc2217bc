use chainrule::differentiate;

type Maybe = Option<f64>;

fn g(x: f64) -> Maybe {
    Some(x)
}

#[differentiate]
fn f(x: f64) -> Maybe {
    let y = g(x)?;
    g(y)
}

fn main() {
    let _ = f(1.0);
}
