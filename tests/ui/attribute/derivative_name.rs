use chainrule::differentiate;

mod image {
    #[chainrule::differentiate]
    pub fn grad(x: f64) -> f64 {
        x * x
    }
}

#[differentiate]
fn edge(x: f64) -> f64 {
    x * x
}

fn main() {
    edge(image::grad(1.0));
}
