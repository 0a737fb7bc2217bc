use chainrule::differentiate;

#[differentiate]
fn left_early(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(every = 3)]
    for _ in 0..n {
        if y > 10.0 {
            break;
        }
        y *= x;
    }
    y
}

#[differentiate]
fn over_elements(x: &[f64]) -> f64 {
    let mut y = 1.0;
    #[checkpoint]
    for value in x {
        y *= value;
    }
    y
}

#[differentiate]
fn another_word(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(each = 3)]
    for _ in 0..n {
        y *= x;
    }
    y
}

#[differentiate]
fn another_loop(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint]
    while y < 10.0 {
        y *= y;
    }
    y
}

#[differentiate]
fn another_call(x: f64) -> f64 {
    let y = #[checkpoint]
    f64::max(x, 1.0);
    y * y
}

fn main() {}
