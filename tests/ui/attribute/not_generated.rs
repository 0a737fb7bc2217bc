use chainrule::differentiate;

#[differentiate]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiate]
fn both(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    cube::hvp(1.0, 1.0);
    cube::trace(1.0);
    both::grad(1.0);
}
