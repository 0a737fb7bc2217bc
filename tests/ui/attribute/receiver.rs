use chainrule::differentiate;

struct Spring(f64);

#[differentiate]
impl Spring {
    fn energy(self: Box<Self>, x: f64) -> f64 {
        self.0 * x
    }
}

fn main() {}
