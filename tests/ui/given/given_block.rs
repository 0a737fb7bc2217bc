use chainrule::differentiate;

struct Square;

#[differentiate(vjp = square_vjp)]
impl Square {
    #[no_grad]
    fn of(x: f64) -> f64 {
        x * x
    }
}

fn main() {
    let _ = Square::of(1.0);
}
