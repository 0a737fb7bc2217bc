use chainrule::differentiate;

#[differentiate]
fn f<T>(x: f64, values: Vec<T>) -> f64
where
    T: Into<f64>,
{
    x * values.len() as f64
}

fn main() {}
