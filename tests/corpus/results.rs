//! `Result`: made, taken apart and handed on.

use super::structs::Vec2;
use chainrule::{differentiate, stop_gradient};

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// It is less than nothing.
    Negative(f64),
    /// It is no number.
    Text(std::num::ParseFloatError),
    /// It is none of these.
    Other,
}

impl From<std::num::ParseFloatError> for Failure {
    fn from(error: std::num::ParseFloatError) -> Failure {
        Failure::Text(error)
    }
}

/// A number or an error.
#[differentiate]
pub fn root(x: f64) -> Result<f64, Failure> {
    if x < 0.0 {
        return Err(Failure::Negative(stop_gradient(x)));
    }
    Ok(x.sqrt())
}

/// An error of another type, from a text.
#[differentiate]
pub fn scaled(x: f64, text: &str) -> Result<f64, std::num::ParseFloatError> {
    let scale: f64 = text.parse()?;
    Ok(x * scale * scale)
}

/// Errors are handed on, also inside of operands, and become others.
#[differentiate]
pub fn handed_on(x: f64, y: f64, text: &str) -> Result<f64, Failure> {
    let a = root(x)? * root(y)? + 1.0;
    let b: f64 = scaled(a * y, text)?;
    Ok(b + a.sin())
}

/// In a loop.
#[differentiate]
pub fn sum_of_roots(x: &[f64]) -> Result<f64, Failure> {
    let mut sum: f64 = 0.0;
    for &v in x {
        sum += root(v)? * sum.cos();
    }
    if sum > 100.0 { Err(Failure::Other) } else { Ok(sum + x[0]) }
}

/// A vector, or a text that says why not.
#[differentiate]
pub fn roots(x: &[f64]) -> Result<Vec<f64>, String> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        if x[i] < 0.0 {
            return Err(format!("{} is negative", x[i]));
        }
        y[i] = x[i].sqrt();
    }
    Ok(y)
}

/// What becomes of them.
#[differentiate]
pub fn called(x: f64, y: f64) -> f64 {
    let a = root(x).unwrap_or(y);
    let b = match root(y) {
        Ok(root) if root > 1.0 => root * x,
        Ok(root) => root,
        Err(Failure::Negative(how_much)) if how_much < -0.5 => x * 2.0,
        Err(_) => x,
    };
    let c = if let Ok(v) = root(x * y) { v } else { 0.5 };
    let Ok(d) = root(x + 3.0) else { return a };
    let e = root(y).map(|v| v * x).and_then(|v| root(v - 1.0)).unwrap_or_else(|_| x * x);
    let f = root(x - y).ok().map_or(1.0, |v| v * y);
    let g = root(y - x).map_err(|error| format!("{error:?}")).unwrap_or_default();
    a * b + c * d + e * f + g
}

/// Made here, and asked for.
#[differentiate]
pub fn asked(x: f64, y: f64) -> f64 {
    let checked = if x > y { Ok(x - y) } else { Err("less") };
    let doubled = Some(y).filter(|v| *v > 0.5).ok_or("small");
    let mut result = x * y;
    if checked.is_ok() && doubled.is_ok() {
        result += checked.unwrap() * doubled.unwrap();
    }
    match (checked, doubled) {
        (Ok(a), Ok(b)) => result + a * a * b,
        (Ok(a), Err(_)) => result * a,
        (Err(text), _) => result + text.len() as f64 * y,
    }
}

/// Vectors by way of a function that may fail.
#[differentiate]
pub fn vectors(x: &[f64], k: f64) -> f64 {
    match roots(x) {
        Ok(y) => {
            let mut sum = 0.0;
            for v in &y {
                sum += v * v * v * k;
            }
            sum
        }
        Err(text) => text.len() as f64 * k,
    }
}

/// A point that may be found, of a type without a default.
#[differentiate]
pub fn nearest(points: &[Vec2], limit: f64) -> Option<Vec2> {
    let mut best: Option<Vec2> = None;
    let mut least = limit;
    for p in points {
        let distance = p.x * p.x + p.y * p.y;
        if distance < least {
            least = distance;
            best = Some(Vec2 { x: p.x * distance, y: p.y });
        }
    }
    let found = best?;
    if found.y > 100.0 {
        return None;
    }
    Some(Vec2 { x: found.x, y: found.y * limit })
}

/// The same by a call, in the forms that there are.
#[differentiate]
pub fn nearest_sum(points: &[Vec2], limit: f64) -> f64 {
    let first = match nearest(points, limit) {
        Some(Vec2 { x, y }) => x * y,
        None => limit,
    };
    let chosen = if limit > 1.0 { nearest(points, limit) } else { None };
    let chosen = chosen.or(Some(Vec2 { x: limit, y: 2.0 }));
    let Some(point) = chosen else { return first };
    first + point.x * point.y
}

/// A struct or an error.
#[differentiate]
pub fn unit(v: Vec2) -> Result<Vec2, &'static str> {
    let length = (v.x * v.x + v.y * v.y).sqrt();
    if length == 0.0 {
        return Err("no direction");
    }
    Ok(Vec2 { x: v.x / length, y: v.y / length })
}

/// Handed on, with what came before it.
#[differentiate]
pub fn projected(v: Vec2, w: Vec2) -> Result<f64, &'static str> {
    let u = unit(v)?;
    let (a, b) = (unit(w)?.x, u.y);
    Ok(u.x * a + b)
}

/// Options of options' making.
#[differentiate]
pub fn mixed(x: f64, y: f64) -> f64 {
    let one = if x > 0.0 { Some(x * y) } else { super::options::checked_sqrt(y, x) };
    let both = one.zip(super::options::checked_sqrt(x * x, y));
    match both {
        Some((a, b)) if a > b => a * b,
        Some((a, _)) => a,
        None => y,
    }
}

/// The rest of a stack.
#[differentiate]
pub fn stacked(x: f64, y: f64) -> f64 {
    let mut stack = vec![x, y, x * y];
    let mut sum = 1.0;
    while let Some(top) = stack.pop() {
        sum = sum * top + 1.0;
    }
    sum
}

/// What a call gives is handed on as it is, here and there.
#[differentiate]
pub fn either(x: f64, y: f64) -> Result<f64, Failure> {
    if x > 2.0 {
        return root(x * y);
    }
    if y < 0.0 {
        return Err(Failure::Other);
    }
    return if x > y { Ok(x * y * y) } else { root(y) };
}

/// The same of a pair.
#[differentiate]
pub fn pair(x: f64, y: f64) -> Result<(f64, f64), Failure> {
    if y < 0.0 { Err(Failure::Other) } else { Ok((x * y, y.sin())) }
}

/// A pair that is handed on.
#[differentiate]
pub fn either_pair(x: f64, y: f64) -> Result<(f64, f64), Failure> {
    if x > 2.0 {
        return pair(x * y, x);
    }
    if x > y { Ok((x * y * y, x)) } else { pair(y, x) }
}

/// A vector that is handed on.
#[differentiate]
pub fn either_vector(x: &[f64]) -> Result<Vec<f64>, String> {
    if x[0] > 2.0 {
        return roots(x);
    }
    if x[0] > x[1] { Ok(vec![x[0] * x[1], x[1]]) } else { roots(&x[..1]) }
}

/// An option of a struct that is handed on.
#[differentiate]
pub fn either_point(points: &[Vec2], limit: f64) -> Option<Vec2> {
    if limit > 2.0 {
        return nearest(points, limit);
    }
    if limit < 1.0 {
        Some(Vec2 { x: points[0].y * limit, y: points[0].x })
    } else {
        nearest(points, limit * 2.0)
    }
}

/// What becomes of all of these.
#[differentiate]
pub fn handed_over(x: &[f64], points: &[Vec2]) -> f64 {
    let one = either(x[0], x[1]).unwrap_or(x[2]);
    let pair = match either_pair(x[0], x[1]) {
        Ok((a, b)) => a * b,
        Err(_) => x[2] * x[2],
    };
    let vector: f64 = match either_vector(x) {
        Ok(v) => v.iter().map(|v| v * v * v).sum(),
        Err(_) => x[1],
    };
    let point = either_point(points, x[0]);
    one * pair + vector * point.map_or(x[2], |p| p.x * p.y * p.y)
}

/// Texts that are passed on in branches.
#[differentiate]
pub fn of_texts(x: f64, y: f64) -> Result<f64, Failure> {
    let a = scaled(x, "2")?;
    if a > 2.0 { Ok(scaled(a, "3")? * y) } else { Ok(a * y) }
}

/// All or nothing.
#[differentiate]
pub fn all_roots(x: &[f64]) -> Result<Vec<f64>, Failure> {
    x.iter().map(|v| root(*v)).collect()
}

/// The same in options, in the places that say what is made of them.
#[differentiate]
pub fn all_or_nothing(x: &[f64], y: f64) -> Option<f64> {
    let doubled: Option<Vec<f64>> =
        x.iter().map(|v| if *v > 0.0 { Some(v * y) } else { None }).collect();
    let product = x.iter().map(|v| root(*v).ok()).product::<Option<f64>>()?;
    let sum: f64 = doubled?.iter().map(|v| v * product).sum();
    if sum > 100.0 {
        return x.iter().map(|v| super::options::checked_sqrt(*v, y)).sum();
    }
    Some(sum)
}

/// What calls give, up to the first that gives nothing, and without those.
#[differentiate]
pub fn present_ones(x: &[f64], y: f64) -> f64 {
    let up_to: f64 = x.iter().map_while(|v| super::options::checked_sqrt(*v, y)).sum();
    let all: f64 = x.iter().filter_map(|v| super::options::checked_sqrt(*v, y)).product();
    let growing = |so_far: &mut f64, v: &f64| {
        *so_far *= v;
        super::options::checked_sqrt(*so_far, y)
    };
    let growing: f64 = x.iter().scan(1.0, growing).sum();
    let nothing = all_or_nothing(x, y).unwrap_or(y) + all_roots(x).map_or(y, |v| v[0] * v[1]);
    up_to * all + growing * nothing
}

/// There is no number, whichever way it ends.
#[differentiate]
pub fn never(x: f64) -> Result<f64, Failure> {
    if x < 0.0 {
        return Err(Failure::Negative(stop_gradient(x)));
    }
    if x > 1.0 { Err(Failure::Other) } else { Err(Failure::Negative(0.0)) }
}

/// Nor here.
#[differentiate]
pub fn nothing(x: f64) -> Option<f64> {
    if x < 0.0 {
        return None;
    }
    None
}

/// There is a number, whichever way it ends, unless there are too few.
#[differentiate]
pub fn always(x: &[f64]) -> Result<f64, Failure> {
    let [a, b, ..] = *x else { panic!("too few") };
    if a < 0.0 {
        return Ok(a * b);
    }
    Ok(a * a)
}

/// What becomes of these.
#[differentiate]
pub fn never_or_always(x: &[f64], y: f64) -> f64 {
    let sum = always(x).unwrap_or(y) + never(y).unwrap_or(x[0] * y);
    nothing(sum).unwrap_or(sum * y)
}

/// Where a ray meets a wall, if it does.
#[differentiate]
pub fn crossing(wall: &Vec2, ray: &Vec2) -> Option<f64> {
    if wall.x > ray.y { Some(wall.y * ray.x / (wall.x + 1.0)) } else { None }
}

/// The same as a point.
#[differentiate]
pub fn crossing_point(wall: &Vec2, ray: &Vec2) -> Option<Vec2> {
    let distance = crossing(wall, ray)?;
    Some(Vec2 { x: distance * ray.x, y: distance * wall.x })
}

/// The nearest of what calls gave, which goes around a loop; the rays themselves have no derivative.
#[differentiate]
pub fn nearest_crossing(p: &[f64]) -> f64 {
    let walls = [Vec2 { x: p[0], y: p[1] }, Vec2 { x: p[1], y: p[2] }];
    let mut total = 0.0;
    for i in 0..3 {
        let ray = Vec2 { x: 1.5, y: 0.5 * f64::from(i) };
        let mut best: Option<f64> = None;
        let mut at: Option<Vec2> = None;
        let mut last: Option<Vec2> = None;
        for wall in &walls {
            if let Some(t) = crossing(wall, &ray) {
                best = match best {
                    Some(b) if b <= t => Some(b),
                    _ => Some(t),
                };
            }
            if let Some(hit) = crossing_point(wall, &ray) {
                if at.is_none_or(|at| hit.x < at.x) {
                    at = Some(hit);
                }
                last = match last {
                    Some(before) if before.y > hit.y => Some(before),
                    _ => Some(hit),
                };
            }
        }
        total += best.map_or(p[0], |t| t * t);
        total += at.map_or(0.0, |at| at.x * at.y) - last.map_or(1.0, |it| it.x / it.y);
    }
    total
}
