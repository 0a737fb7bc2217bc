use chainrule::differentiate;

struct Wave;

impl Wave {
    fn sin(&self, x: f64) -> f64 {
        x
    }
}

#[differentiate]
fn f(x: f64, wave: Wave) -> f64 {
    wave.sin(x)
}

fn main() {
    let _ = f(1.0, Wave);
}
