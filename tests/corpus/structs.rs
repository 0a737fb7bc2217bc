//! Structs: read, written, made and taken apart.

use chainrule::{Differentiable, Scalar, differentiate};

/// A point of the plane.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Vec2 {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

/// A length.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Meters(pub f64);

/// A layer of a network.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Layer {
    /// One row for each output.
    pub weights: Vec<Vec<f64>>,
    /// One for each output.
    pub bias: Vec<f64>,
    /// Of no consequence.
    pub name: String,
}

/// A model in two layers.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Model {
    /// First to last.
    pub layers: Vec<Layer>,
    /// The last factor.
    pub scale: f64,
    /// How often.
    pub steps: usize,
    /// Not trained.
    #[no_grad]
    pub rate: f64,
}

/// A body in motion.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Body<T> {
    /// Where it is.
    pub position: [T; 2],
    /// Where it goes.
    pub velocity: [T; 2],
}

/// Fields are read by reference.
#[differentiate]
pub fn norm(v: &Vec2) -> f64 {
    (v.x * v.x + v.y * v.y).sqrt()
}

/// Fields are read of a value.
#[differentiate]
pub fn dot(a: Vec2, b: Vec2) -> f64 {
    a.x * b.x + a.y * b.y
}

/// A field that nobody reads has the gradient 0.
#[differentiate]
pub fn first(v: Vec2) -> f64 {
    v.x.sin() * 2.0
}

/// A tuple struct.
#[differentiate]
pub fn area(a: Meters, b: &Meters) -> f64 {
    let half = a.0 * 0.5;
    half * b.0
}

/// Nested fields, indices in the middle of a path, and a plain field as a bound.
#[differentiate]
pub fn forward(model: &Model, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..model.layers.len() {
        for i in 0..model.layers[k].bias.len() {
            let mut total: f64 = model.layers[k].bias[i];
            for j in 0..x.len() {
                total += model.layers[k].weights[i][j] * x[j];
            }
            sum += total.tanh();
        }
    }
    for _ in 0..model.steps {
        sum *= model.scale;
    }
    sum * model.rate
}

/// A reference to a part.
#[differentiate]
pub fn last_bias(model: &Model) -> f64 {
    let layer = &model.layers[model.layers.len() - 1];
    let bias = &layer.bias;
    bias[0] * model.scale + layer.weights[0][1]
}

/// Fields of fields are arrays of a type parameter.
#[differentiate]
pub fn energy<T: Scalar>(body: &Body<T>, mass: T) -> T {
    let v = &body.velocity;
    let kinetic = mass * (v[0] * v[0] + v[1] * v[1]) * T::from_f64(0.5);
    kinetic + mass * body.position[1]
}

/// Fields are written in place.
#[differentiate]
pub fn step(body: &mut Body<f64>, dt: f64) {
    for i in 0..2 {
        body.position[i] += body.velocity[i] * dt;
    }
    body.velocity[1] -= 9.81 * dt;
}

/// A local copy that is overwritten.
#[differentiate]
pub fn overwritten(v: Vec2, k: f64) -> f64 {
    let mut w = v;
    w.x = w.x * w.y;
    w.y *= k;
    w.x += w.y;
    w.x * v.x + w.y
}

/// A struct literal.
#[differentiate]
pub fn rotated(v: Vec2, angle: f64) -> Vec2 {
    let (sin, cos) = angle.sin_cos();
    Vec2 { x: v.x * cos - v.y * sin, y: v.x * sin + v.y * cos }
}

/// With names that are those of the fields, and a part of another struct.
#[differentiate]
pub fn mirrored(v: &Vec2, factor: f64) -> Vec2 {
    let x = v.x * factor;
    Vec2 { x, ..*v }
}

/// A struct inside of a loop.
#[differentiate]
pub fn orbit(start: Vec2, dt: f64, n: usize) -> f64 {
    let mut v = start;
    for _ in 0..n {
        let a = Vec2 { x: -v.y, y: v.x };
        v = Vec2 { x: v.x + a.x * dt, y: v.y + a.y * dt };
    }
    v.x * v.y
}

/// A tuple struct is made.
#[differentiate]
pub fn halved(m: Meters) -> Meters {
    Meters(m.0 * 0.5)
}

/// A struct that holds memory.
#[differentiate]
pub fn layer(w: &[f64], scale: f64) -> f64 {
    let mut weights = vec![vec![0.0; w.len()]; 2];
    for i in 0..w.len() {
        weights[0][i] = w[i];
        weights[1][i] = w[i] * scale;
    }
    let bias = vec![scale, 1.0];
    let layer = Layer { weights, bias, name: String::new() };
    let mut sum = layer.bias[0];
    for i in 0..w.len() {
        sum += layer.weights[0][i] * layer.weights[1][i];
    }
    sum
}

/// Patterns by value and by reference.
#[differentiate]
pub fn taken_apart(v: Vec2, w: &Vec2, m: Meters) -> f64 {
    let Vec2 { x, y } = v;
    let Vec2 { x: u, .. } = w;
    let Meters(length) = m;
    x * y * u + length * x
}

/// A pattern as a parameter.
#[differentiate]
pub fn parameter(Vec2 { x, y }: Vec2, Meters(m): Meters) -> f64 {
    x * y + m * m
}

/// A slice of structs, by index and by iterator.
#[differentiate]
pub fn perimeter(points: &[Vec2]) -> f64 {
    let mut length = 0.0;
    for i in 1..points.len() {
        let dx = points[i].x - points[i - 1].x;
        let dy = points[i].y - points[i - 1].y;
        length += (dx * dx + dy * dy).sqrt();
    }
    for p in points {
        length += p.x * p.y;
    }
    length
}

/// A sum over the fields of structs.
#[differentiate]
pub fn moment(points: &[Vec2], k: f64) -> f64 {
    points.iter().map(|p| p.x * p.x + p.y * k).sum::<f64>()
}

/// An array of structs that is made here.
#[differentiate]
pub fn square(side: f64) -> [Vec2; 2] {
    let corner = Vec2 { x: side, y: side };
    [Vec2 { x: 0.0, y: side * side }, corner]
}

/// A vector of structs that grows.
#[differentiate]
pub fn path(v: Vec2, n: usize) -> f64 {
    let mut points = Vec::new();
    for i in 0..n {
        points.push(Vec2 { x: v.x * i as f64, y: v.y });
    }
    let mut sum = 0.0;
    for p in &points {
        sum += p.x * p.y;
    }
    sum
}

/// Elements of structs are written in place.
#[differentiate]
pub fn advance(bodies: &mut [Body<f64>], dt: f64) {
    for body in bodies.iter_mut() {
        body.position[0] += dt * body.velocity[0];
        body.position[1] = body.position[1] * dt;
    }
}

/// Structs go to and come from other functions.
#[differentiate]
pub fn called(v: Vec2, angle: f64) -> f64 {
    let w = rotated(v, angle);
    let m = halved(Meters(w.x));
    norm(&w) * m.0 + first(w)
}

/// Structs in the arms of a branch.
#[differentiate]
pub fn chosen(v: Vec2, k: f64) -> f64 {
    let w = if v.x > 0.0 { Vec2 { x: v.y * k, y: 2.0 } } else { v };
    w.x * w.y + k
}

/// One number, and a struct of the same type as the argument.
#[differentiate]
pub fn gradient_step(model: Model, d: &Model, rate: f64) -> Model {
    Model { scale: model.scale - rate * d.scale, ..model }
}

/// Iterators over the vectors in fields.
#[differentiate]
pub fn iterated(model: &Model, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for layer in &model.layers {
        for (row, bias) in layer.weights.iter().zip(&layer.bias) {
            let dot: f64 = row.iter().zip(x).map(|(w, x)| w * x).sum();
            sum += (dot + bias).tanh();
        }
    }
    sum * model.layers.iter().map(|layer| layer.bias[0]).sum::<f64>()
}

/// Iterators write to the vectors in fields.
#[differentiate]
pub fn scaled(model: &mut Model, factor: f64) {
    for layer in model.layers.iter_mut() {
        for row in &mut layer.weights {
            for w in row.iter_mut() {
                *w *= factor;
            }
        }
        layer.bias[0] = factor;
    }
    model.scale += factor;
}

/// Parts of a changing struct are passed on.
#[differentiate]
pub fn parts_passed(body: &mut Body<f64>, k: f64) -> f64 {
    grown(&mut body.velocity, k);
    sum_of_squares(&body.position[1..]) + sum_of_squares(&body.velocity)
}

/// In place.
#[differentiate]
pub fn grown(v: &mut [f64], k: f64) {
    for i in 0..v.len() {
        v[i] *= k;
    }
}

/// Of a slice.
#[differentiate]
pub fn sum_of_squares(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in v {
        sum += x * x;
    }
    sum
}

/// Fields of a copy are replaced and swapped.
#[differentiate]
pub fn replaced(body: &Body<f64>, k: f64) -> f64 {
    let mut copy = body.clone();
    copy.position[0] = k * body.velocity[1];
    copy.velocity = [copy.position[1], k];
    std::mem::swap(&mut copy.position[0], &mut copy.velocity[0]);
    copy.position[0] * copy.velocity[0] + copy.velocity[1]
}

/// A tuple in a field.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Edge {
    /// From where to where.
    pub ends: (f64, f64),
    /// How heavy, and how often.
    pub weight: (f64, usize),
}

/// Tuples go into fields and elements, and come out again.
#[differentiate]
pub fn tuples(x: f64, y: f64, n: usize) -> f64 {
    let edge = Edge { ends: (x * y, y), weight: (x, n) };
    let pairs = vec![(edge.ends.0, x), (y, edge.weight.0)];
    let mut sum = edge.ends.1 * edge.weight.1 as f64;
    for i in 0..pairs.len() {
        sum += pairs[i].0 * pairs[i].1;
    }
    sum
}

/// Tuples are put in place.
#[differentiate]
pub fn tuples_written(edge: &Edge, k: f64) -> f64 {
    let mut copy = edge.clone();
    let mut pairs = [(k, 2.0), (1.0, k * k)];
    pairs[0].1 = copy.ends.0;
    pairs[1] = (k, pairs[0].0);
    copy.ends = (pairs[1].1 * copy.ends.1, k);
    copy.ends.0 * copy.ends.1 * pairs[0].1
}

/// A vector of structs that are no `Copy` is used up.
#[differentiate]
pub fn used_up(layers: Vec<Layer>, x: f64) -> f64 {
    let mut layers = layers;
    layers.push(Layer { weights: vec![vec![x]], bias: vec![x * x], name: String::new() });
    let mut sum = 0.0;
    for layer in layers {
        sum += layer.bias[0] * layer.weights[0][0];
    }
    sum
}

/// What is put in place has other lengths than what was there.
#[differentiate]
pub fn reshaped(layer: &mut Layer, x: f64) -> f64 {
    let first: f64 = layer.bias[0] * x;
    layer.bias = vec![first, x, 2.0];
    layer.bias[0] * layer.bias[1]
}

const START: Vec2 = Vec2 { x: 1.0, y: 0.5 };

/// A struct that is constant to begin with.
#[differentiate]
pub fn from_a_constant(dt: f64, n: usize) -> f64 {
    let mut v = START;
    for _ in 0..n {
        let a = Vec2 { x: -v.y, y: v.x };
        v = Vec2 { x: v.x + a.x * dt, y: v.y + a.y * dt };
    }
    v.x * v.y
}

/// A struct leaves a loop, of which nothing is known before.
#[differentiate]
pub fn left_early(x: f64, n: usize) -> Vec2 {
    let mut k = 0;
    if x < 0.0 {
        return Vec2 { x: -x, y: x };
    }
    loop {
        if k >= 3 {
            break;
        }
        k += 1;
        if k == n {
            return Vec2 { x, y: x.sin() };
        }
    }
    for i in 0..n {
        if i == 1 && x > 1.0 {
            return Vec2 { x: x * x, y: x.cos() };
        }
    }
    Vec2 { x, y: 1.0 }
}

/// The same, called.
#[differentiate]
pub fn left_early_or_late(x: f64, n: usize) -> f64 {
    let v = left_early(x, n);
    v.x * v.y + v.y
}

/// Fields are chosen, of which rustc knows the type only when it has seen one.
#[differentiate]
pub fn fields_chosen(points: &[Vec2], v: Vec2, y: f64) -> f64 {
    let last = points.iter().map(|p| p.x).filter(|x| *x < 0.5).last().unwrap_or(y);
    let first = points.iter().map(|p| p.y).find(|y| *y < 0.5).unwrap_or(y);
    let same = points.iter().map(|_| v.x).take_while(|x| *x < 0.5).last().unwrap_or(y);
    last * first.sin() + same * y
}

#[differentiate]
fn turned(v: Vec2) -> Vec2 {
    Vec2 { x: v.y, y: v.x }
}

/// Structs of constants, read in a loop before the loop puts into them what carries a derivative: by a literal, a
/// call, a reference, a swap, and in a closure.
#[differentiate]
pub fn active_from_the_second_iteration(x: f64, n: usize) -> f64 {
    let mut by_literal = Vec2 { x: 1.5, y: 0.5 };
    let mut by_call = Vec2 { x: 1.5, y: 0.5 };
    let mut by_reference = Vec2 { x: 1.5, y: 0.5 };
    let mut swapped = Vec2 { x: 1.5, y: 0.5 };
    for k in 0..n {
        by_literal.x += k as f64;
        by_literal = Vec2 { x: x * by_literal.x, y: 0.0 };
        by_call.x *= 1.5;
        by_call = turned(Vec2 { x: by_call.y + x, y: by_call.x });
        let r = &mut by_reference;
        r.x += r.y;
        *r = Vec2 { x: r.x, y: x };
        swapped.x *= 1.5;
        std::mem::swap(&mut swapped.x, &mut swapped.y);
        if k == 1 {
            swapped.y *= x;
        }
    }
    let mut in_closure = Vec2 { x: 1.5, y: 0.5 };
    (0..n).for_each(|k| {
        in_closure.y -= k as f64;
        in_closure = Vec2 { x: in_closure.y, y: in_closure.x * x };
    });
    let mut at_most = Vec2 { x: 1.5, y: 0.5 };
    while at_most.x < 4.0 {
        at_most.x += 1.0;
        at_most = Vec2 { x: at_most.x + at_most.y * 0.5, y: x };
    }
    let sum = by_literal.x + by_call.x * by_call.y + by_reference.x + swapped.x * swapped.y;
    sum + in_closure.x * in_closure.y + at_most.x
}

/// A loop carries a number that it replaces now and then by a field.
#[differentiate]
pub fn replaced_by_a_field(x: &mut [f64], v: &mut Vec2, w: &mut [Vec2], y: f64) -> f64 {
    let found = x.iter().filter(|x| **x < -0.8).map(|_| v.x).fold(-1.3_f64, |_, _| v.y);
    ((y.sin() + found).mul_add(0.5, w[1].x) - v.x) - y
}

/// A struct and an array that are assigned to themselves stay as they are.
#[differentiate]
#[allow(clippy::self_assignment)]
pub fn assigned_to_itself(mut v: Vec2, mut a: [f64; 2], mut b: Vec<f64>) -> f64 {
    if v.y < 0.5 {
        v = Vec2 { y: v.x * v.x, ..v };
    }
    v = v;
    a[0] *= v.y;
    a = a;
    b[1] *= a[0];
    b = b;
    v.x * v.y + a[0] * a[1] + b[0] * b[1]
}
