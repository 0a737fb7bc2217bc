use chainrule::differentiate;

struct S(f64);

#[differentiate]
impl S {
    fn f(x: f64) -> f64 {
        x
    }
}

fn main() {}
