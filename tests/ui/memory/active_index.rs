use chainrule::differentiate;

struct Table;

impl std::ops::Index<f64> for Table {
    type Output = f64;

    fn index(&self, _: f64) -> &f64 {
        &0.0
    }
}

#[differentiate]
fn f(x: f64, table: Table) -> f64 {
    table[x]
}

fn main() {
    let _ = f(1.0, Table);
}
