use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let pair = (
        x,
        #[cfg(all())]
        x,
    );
    pair.0
}

fn main() {
    let _ = f(1.0);
}
