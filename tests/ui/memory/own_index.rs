use chainrule::{Differentiable, differentiate};

#[derive(Differentiable, Clone)]
struct Matrix {
    columns: usize,
    cells: Vec<f64>,
}

impl std::ops::Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.cells[i * self.columns + j]
    }
}

impl std::ops::IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.cells[i * self.columns + j]
    }
}

#[differentiate]
fn trace(m: &Matrix) -> f64 {
    m[(0, 0)] + m[(1, 1)]
}

#[differentiate]
fn set(m: &mut Matrix, x: f64) {
    m[(0, 1)] = x;
    m[(0, 1)] *= x;
}

fn main() {
    let mut m = Matrix { columns: 2, cells: vec![0.0; 4] };
    set(&mut m, 1.0);
    let _ = trace(&m);
}
