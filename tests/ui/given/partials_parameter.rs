use chainrule::differentiate;

#[differentiate(partials(vec![1.0; x.len()], 1.0, 1.0))]
fn sum(x: &[f64], y: &mut f64, z: f32) -> f64 {
    x.iter().sum::<f64>() + *y + f64::from(z)
}

fn main() {
    let _ = sum(&[1.0], &mut 1.0, 1.0);
}
