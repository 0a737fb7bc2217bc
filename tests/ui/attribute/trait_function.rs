use chainrule::differentiate;

trait Energy {
    #[differentiate]
    fn energy(x: f64) -> f64;
}

fn main() {}
