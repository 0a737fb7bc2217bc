use chainrule::differentiate;

type Boxed = Box<dyn Fn(f64) -> f64>;

#[differentiate]
fn f(x: f64) -> Boxed {
    Box::new(move |y| x * y)
}

fn main() {}
