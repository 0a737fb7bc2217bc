use chainrule::differentiate;

macro_rules! scaled {
    ($name:ident, $x:ident, $value:expr) => {
        #[differentiate]
        fn $name($x: f64) -> f64 {
            let twice = 2.0 * $x;
            twice * $value
        }
    };
}

scaled!(fine, x, x.sin());
scaled!(mixed_up, twice, twice.sin());

fn main() {
    let _ = (fine(1.0), mixed_up(1.0));
}
