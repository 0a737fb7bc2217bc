use chainrule::differentiate;

struct S;

impl S {
    #[differentiate]
    fn f(x: f64) -> f64 {
        Self::g(x)
    }

    fn g(x: f64) -> f64 {
        2.0 * x
    }
}

fn main() {}
