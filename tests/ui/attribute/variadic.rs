use chainrule::differentiate;

// `test` takes the function away: not every rustc has variadic functions
#[differentiate]
#[test]
unsafe extern "C" fn f(x: f64, _: ...) -> f64 {
    x
}

fn main() {}
