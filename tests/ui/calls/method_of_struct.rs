use chainrule::differentiate;

#[differentiate]
fn f(x: f64, #[no_grad] table: Table) -> f64 {
    2.0 * table.interpolate(x)
}

struct Table(Vec<f64>);

impl Table {
    fn interpolate(&self, x: f64) -> f64 {
        self.0[0] * x
    }
}

fn main() {}
