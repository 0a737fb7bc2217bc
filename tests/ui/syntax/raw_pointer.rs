use chainrule::differentiate;

#[differentiate]
fn f(x: *const f64) -> bool {
    x.is_null()
}

fn main() {
    let _ = f(&1.0);
}
