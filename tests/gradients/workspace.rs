//! Gradients that take their memory from a workspace.

crate::gradients! {
    workspace:
    grown(x: f64, rate: f64, years: usize) => (x, rate, years)
        at [(0.3, 0.5, 0), (0.3, 0.5, 1), (0.2, 1.1, 7)];
    rod(heat: Vec<f64>, rate: f64, steps: usize) => (&heat, rate, steps)
        at [(vec![0.6, 0.3, 0.9], 0.4, 4), (vec![0.1, 0.7], 0.3, 1), (vec![0.2, 0.4, 0.3], 0.5, 0)];
    segments(heat: Vec<f64>, rate: f64, steps: usize) => (&heat, rate, steps)
        at [(vec![0.6, 0.3, 0.9], 0.4, 7), (vec![0.1, 0.7], 0.3, 3)];
    moved(x: Vec<f64>) => (&x) at [vec![0.5, -1.0, 0.8], vec![0.3]];
    in_place(x: Vec<f64>, by: f64) => (&mut x.clone(), by)
        at [(vec![0.5, -0.3, 0.2], 0.7)];
}
