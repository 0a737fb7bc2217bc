use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let _ = async { std::future::ready(x).await };
    x
}

fn main() {
    let _ = f(1.0);
}
