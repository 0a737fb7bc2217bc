use chainrule::differentiate;

trait Double {
    fn double(self) -> f64;
}

impl Double for f64 {
    fn double(self) -> f64 {
        2.0 * self
    }
}

#[differentiate]
fn f(x: f64) -> f64 {
    Double::double(x)
}

fn main() {}
