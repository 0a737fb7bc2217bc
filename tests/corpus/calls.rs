//! Calls between differentiated functions.

use chainrule::differentiate;

/// A function of values.
#[differentiate]
pub fn product(x: f64, y: f64) -> f64 {
    x * y
}

/// A function of a slice.
#[differentiate]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

/// A function that changes its argument.
#[differentiate]
pub fn square(x: &mut [f64]) {
    for i in 0..x.len() {
        x[i] *= x[i];
    }
}

/// A function with several results.
#[differentiate]
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

/// A function whose result is plain.
#[differentiate]
pub fn first_above(x: &[f64], limit: f64) -> usize {
    let mut i = 0;
    while i < x.len() && x[i] <= limit {
        i += 1;
    }
    i
}

/// A function that changes one float and returns another.
#[differentiate]
pub fn take_half(x: &mut f64) -> f64 {
    *x *= 0.5;
    *x * *x
}

/// The same argument twice.
#[differentiate]
pub fn same_value_twice(x: f64) -> f64 {
    product(x, x)
}

/// A call in a call in an expression.
#[differentiate]
pub fn nested(x: f64, y: f64) -> f64 {
    product(product(x, y.sin()), product(y, 2.0) + x) * product(3.0, 4.0)
}

/// The same slice twice.
#[differentiate]
pub fn same_slice_twice(x: &[f64]) -> f64 {
    dot(x, x)
}

/// Two overlapping views of one array.
#[differentiate]
pub fn overlapping_views(x: &[f64]) -> f64 {
    dot(&x[1..], &x[..x.len() - 1])
}

/// A local array by reference, changed between two calls.
#[differentiate]
pub fn changed_between(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let before = dot(&a, &a);
    a[0] *= y;
    before * dot(&a, &[1.0, x])
}

/// The callee changes what the caller has read and reads again.
#[differentiate]
pub fn changed_by_callee(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let before = a[0] * a[1];
    square(&mut a);
    square(&mut a[1..]);
    a[0] * a[1] + before
}

/// A tuple of results taken apart.
#[differentiate]
pub fn taken_apart(x: f64, y: f64) -> f64 {
    let (r, phi) = polar(x, y);
    r * phi.sin() + phi
}

/// One result by its field, the other is not used.
#[differentiate]
pub fn one_of_two(x: f64, y: f64) -> f64 {
    polar(x, y).0 * x
}

/// A plain result chooses what is read.
#[differentiate]
pub fn plain_result(x: &[f64], limit: f64) -> f64 {
    let i = first_above(x, limit);
    x[i] * x[0]
}

/// A local float by mutable reference.
#[differentiate]
pub fn by_mutable_reference(x: f64) -> f64 {
    let mut y = x * x;
    let quarter = take_half(&mut y);
    y * quarter + take_half(&mut y)
}

/// Calls in a loop: each has its own pullback.
#[differentiate]
pub fn in_loop(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = product(y, x) + y.sin();
    }
    y
}

/// Calls that change memory in a loop.
#[differentiate]
pub fn changes_in_loop(x: &[f64], n: usize) -> f64 {
    let mut a = x.to_vec();
    for _ in 0..n {
        square(&mut a);
        a[0] += a[1];
    }
    dot(&a, x)
}

/// A call in one arm only.
#[differentiate]
pub fn in_branch(x: f64, y: f64) -> f64 {
    if x > y { product(x, y) } else { dot(&[x, y], &[y, y]) }
}

/// A call with a pair of views that a loop moves.
#[differentiate]
pub fn rows(w: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut product = 1.0;
    for i in 0..w.len() / n {
        product *= dot(&w[i * n..(i + 1) * n], x);
    }
    product
}

/// The caller hands its own outputs on.
#[differentiate]
pub fn handed_on(x: &mut [f64], y: f64) -> f64 {
    square(x);
    x[0] *= y;
    square(&mut x[..1]);
    dot(x, x)
}

/// A call by a path.
#[differentiate]
pub fn by_path(x: f64) -> f64 {
    self::inner::cube(x) + inner::cube(2.0 * x)
}

/// A function is called by its path.
pub mod inner {
    use chainrule::differentiate;

    /// A function of another module.
    #[differentiate]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }
}

/// A function with a type parameter.
#[differentiate]
pub fn scaled<T: chainrule::Scalar>(x: T, by: T) -> T {
    x * by * by
}

/// A call of a function with a type parameter, for two types.
#[differentiate]
pub fn generic_callee(x: f64, y: f32) -> f64 {
    scaled(x, 2.0) * scaled(y, 0.5) as f64
}

/// A call from a function with a type parameter.
#[differentiate]
pub fn generic_caller<T: chainrule::Scalar>(x: T) -> T {
    scaled(x.sin(), x)
}

/// A function called for its plain arguments only.
#[differentiate]
pub fn plain_arguments(x: f64, n: usize) -> f64 {
    offset(n, 2) * x
}

/// A function in which only an integer goes in.
#[differentiate]
pub fn offset(n: usize, k: usize) -> f64 {
    (n * k) as f64 + 0.5
}

/// A function that takes what it is not differentiated by.
#[differentiate]
pub fn weighted(x: f64, #[no_grad] w: f64) -> f64 {
    x * x * w
}

/// The callee does not differentiate by one argument, so no gradient flows through it.
#[differentiate]
pub fn through_no_grad(x: f64) -> f64 {
    weighted(x, 3.0)
}

/// A function whose result is a vector.
#[differentiate]
pub fn powers(x: f64, n: usize) -> Vec<f64> {
    let mut v = vec![1.0; n];
    for i in 1..n {
        v[i] = v[i - 1] * x;
    }
    v
}

/// A loop carries a result of unknown type that nothing reads after it.
#[differentiate]
pub fn result_in_loop(x: f64, n: usize) -> f64 {
    let mut p = product(x, 2.0);
    let mut sum = 0.0;
    for _ in 0..n {
        sum += p * p;
        p = product(p, x);
    }
    sum
}

/// A loop carries a tuple of unknown type, by parts and whole.
#[differentiate]
pub fn tuple_in_loop(x: f64, n: usize) -> f64 {
    let mut p = polar(x, 0.5);
    for _ in 0..n {
        p = polar(p.0 * p.1, p.0);
    }
    p.0
}

/// A loop carries a vector of unknown type, whose length changes.
#[differentiate]
pub fn vector_in_loop(x: f64, n: usize) -> f64 {
    let mut p = powers(x, 3);
    for i in 0..n {
        p = powers((p[1] + p[2]) * 0.5, 3 + i);
    }
    p[2]
}

/// Branches give vectors of unknown type.
#[differentiate]
pub fn vector_of_branch(x: f64, n: usize) -> f64 {
    let p = if n > 2 { powers(x, n) } else { powers(x * 2.0, 3) };
    p[1] * p[2]
}

/// Results are assigned to several variables, and to elements.
#[differentiate]
pub fn assigned_apart(x: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, 1.0);
    let mut w = [0.0; 3];
    for _ in 0..n {
        (a, b) = polar(a, b + x);
        (w[0], w[2]) = polar(w[2] + x, a);
        [w[1], _] = [w[0] * x, b];
    }
    a * b + w[0] * w[1] * w[2]
}

/// A function that is passed a string.
#[differentiate]
pub fn named(x: f64, name: &str) -> f64 {
    if name.len() > 3 { x * x } else { x }
}

/// A literal that is a reference by itself.
#[differentiate]
pub fn literal_argument(x: f64) -> f64 {
    named(x, "long") * named(x, "two")
}

/// Says how many elements it wrote.
#[differentiate]
pub fn positive_squares(a: &[f64], out: &mut [f64]) -> usize {
    let mut count = 0;
    for v in a {
        if *v > 0.2 {
            out[count] = v * v;
            count += 1;
        }
    }
    count
}

/// A loop over as many elements as the callee says.
#[differentiate]
pub fn counted_by_callee(a: &[f64]) -> f64 {
    let mut buffer = vec![0.0; a.len()];
    let mut sum = 1.0;
    for i in 0..a.len() {
        let count = positive_squares(&a[i..], &mut buffer);
        for j in 0..count {
            sum += buffer[j] * sum;
            buffer[j] = sum;
        }
    }
    sum
}

/// By reference.
#[differentiate]
pub fn product_of(x: &f64, y: f64) -> f64 {
    *x * y
}

/// What is passed by reference is found to be a float later.
#[differentiate]
pub fn found_later(points: &[super::structs::Vec2], x: f64) -> f64 {
    let mut sum = x;
    for p in points {
        sum += p.y;
        if product_of(&sum, p.x) < sum.tanh() {
            sum = product_of(&sum, p.x) * sum.cos();
        }
    }
    sum
}

/// Grows by a part of itself.
#[differentiate]
fn grown(x: &mut f64, by: f64) {
    *x += by * *x;
}

/// A call that gives nothing is an arm, beside arms that assign.
#[differentiate]
pub fn called_in_an_arm(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    for k in 0..4 {
        if a > y {
            grown(&mut a, y);
        } else {
            a = 2.0 * y - a * x;
        }
        match k {
            0 => grown(&mut b, a),
            1 => b *= a,
            2 => grown(&mut a, b),
            _ => {}
        }
    }
    a * b
}

/// A list of products of neighbours.
#[differentiate]
fn side_by_side(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a * b).collect()
}

/// Of a list that is passed nobody wants the adjoint.
#[differentiate]
pub fn constants_passed(x: &[f64]) -> f64 {
    let ones = vec![0.5; x.len()];
    let products = side_by_side(x, &ones);
    side_by_side(&products, x).iter().map(|p| p * p).sum::<f64>()
}
