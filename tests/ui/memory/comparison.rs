use chainrule::differentiate;

#[differentiate]
fn sorted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut largest = vec![0.0; 1];
    largest[0] = x[0];
    v.sort_by(|a, b| {
        largest[0] = a.max(*b);
        a.total_cmp(b)
    });
    v[0] * largest[0]
}

fn main() {}
