use chainrule::differentiate;

struct Wave;

impl Wave {
    fn sin(&self, x: f64) -> f64 {
        x
    }
}

#[differentiate]
fn f(x: f64) -> f64 {
    let wave = Wave;
    wave.sin(x)
}

fn main() {}
