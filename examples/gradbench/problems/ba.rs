//! Bundle adjustment: how far the points that cameras see are from where they should be.

use crate::job::{self, Job, Refusal};
use chainrule::{Differentiable, differentiate};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A camera.
#[derive(Clone, Copy, Differentiable)]
pub(crate) struct Camera {
    /// The axis of the rotation, as long as the angle.
    rotation: [f64; 3],
    centre: [f64; 3],
    focal_length: f64,
    principal_point: [f64; 2],
    radial_distortion: [f64; 2],
}

impl Camera {
    pub(crate) fn new([r0, r1, r2, c0, c1, c2, f, u0, u1, k0, k1]: [f64; 11]) -> Camera {
        Camera {
            rotation: [r0, r1, r2],
            centre: [c0, c1, c2],
            focal_length: f,
            principal_point: [u0, u1],
            radial_distortion: [k0, k1],
        }
    }

    pub(crate) fn numbers(&self) -> [f64; 11] {
        let [r0, r1, r2] = self.rotation;
        let [c0, c1, c2] = self.centre;
        let ([u0, u1], [k0, k1]) = (self.principal_point, self.radial_distortion);
        [r0, r1, r2, c0, c1, c2, self.focal_length, u0, u1, k0, k1]
    }

    /// The same camera without its rotation.
    pub(crate) fn turned_back(self) -> Camera {
        Camera { rotation: [0.0; 3], ..self }
    }
}

#[differentiate]
fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiate]
fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// The point turned about an axis, by the formula of Rodrigues.
#[differentiate]
fn rotate(rotation: &[f64; 3], point: &[f64; 3]) -> [f64; 3] {
    let square = dot(rotation, rotation);
    if square == 0.0 {
        let turned = cross(rotation, point);
        return [point[0] + turned[0], point[1] + turned[1], point[2] + turned[2]];
    }
    let angle = square.sqrt();
    let (sine, cosine) = angle.sin_cos();
    let axis = [rotation[0] / angle, rotation[1] / angle, rotation[2] / angle];
    let turned = cross(&axis, point);
    let along = dot(&axis, point) * (1.0 - cosine);
    [
        point[0] * cosine + turned[0] * sine + axis[0] * along,
        point[1] * cosine + turned[1] * sine + axis[1] * along,
        point[2] * cosine + turned[2] * sine + axis[2] * along,
    ]
}

/// Where the camera sees the point.
#[differentiate]
fn project(camera: &Camera, point: &[f64; 3]) -> [f64; 2] {
    let centre = &camera.centre;
    let from_centre = [point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]];
    let turned = rotate(&camera.rotation, &from_centre);
    let x = turned[0] / turned[2];
    let y = turned[1] / turned[2];
    let square = x * x + y * y;
    let distortion =
        1.0 + camera.radial_distortion[0] * square + camera.radial_distortion[1] * square * square;
    let scale = camera.focal_length * distortion;
    [scale * x + camera.principal_point[0], scale * y + camera.principal_point[1]]
}

/// How far the camera sees the point from `feature`.
#[differentiate]
pub(crate) fn reprojection_error(
    camera: &Camera,
    point: &[f64; 3],
    weight: f64,
    #[no_grad] feature: &[f64; 2],
) -> [f64; 2] {
    let seen = project(camera, point);
    [weight * (seen[0] - feature[0]), weight * (seen[1] - feature[1])]
}

#[differentiate]
pub(crate) fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

#[derive(Deserialize)]
struct Input {
    #[serde(deserialize_with = "job::count")]
    n: usize,
    #[serde(deserialize_with = "job::count")]
    m: usize,
    #[serde(deserialize_with = "job::count")]
    p: usize,
    cam: [f64; 11],
    x: [f64; 3],
    w: f64,
    feat: [f64; 2],
}

/// Cameras, points, and what the cameras see: observation `i` is camera `i` and point `i`, which start again
/// when there are no more.
pub(crate) struct Scene {
    pub(crate) cameras: Vec<Camera>,
    pub(crate) points: Vec<[f64; 3]>,
    pub(crate) weights: Vec<f64>,
    pub(crate) features: Vec<[f64; 2]>,
}

/// The errors of all observations.
#[derive(Default)]
pub(crate) struct Errors {
    pub(crate) reprojection: Vec<[f64; 2]>,
    pub(crate) weight: Vec<f64>,
}

impl Serialize for Errors {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let repeated = self.weight.len();
        serde_json::json!({
            "reproj_error": { "elements": self.reprojection[0], "repeated": repeated },
            "w_err": { "element": self.weight[0], "repeated": repeated },
        })
        .serialize(to)
    }
}

pub(crate) fn errors(scene: &Scene, out: &mut Errors) {
    let Scene { cameras, points, weights, features } = scene;
    out.reprojection.clear();
    out.weight.clear();
    let observed = cameras.iter().cycle().zip(points.iter().cycle()).zip(weights).zip(features);
    out.reprojection.extend(observed.map(|(((camera, point), weight), feature)| {
        reprojection_error(camera, point, *weight, feature)
    }));
    out.weight.extend(weights.iter().map(|weight| weight_error(*weight)));
}

/// The derivatives of all errors, row after row: where rows begin, and columns and values of the entries.
#[derive(Default)]
pub(crate) struct Jacobian {
    pub(crate) rows: Vec<usize>,
    pub(crate) columns: Vec<usize>,
    pub(crate) values: Vec<f64>,
}

impl Serialize for Jacobian {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        /// The first entries and the last.
        fn sample<T: Copy>(all: &[T]) -> Vec<T> {
            all.iter().take(30).chain(all.last()).copied().collect()
        }
        serde_json::json!({
            "rows": sample(&self.rows),
            "cols": sample(&self.columns),
            "vals": sample(&self.values),
        })
        .serialize(to)
    }
}

/// The derivatives of one number for a camera, a point and a weight, in the order of the columns.
fn entries(
    camera: &<Camera as Differentiable>::Tangent,
    point: [f64; 3],
    weight: f64,
) -> [f64; 15] {
    let [r0, r1, r2] = camera.rotation;
    let [c0, c1, c2] = camera.centre;
    let ([u0, u1], [k0, k1]) = (camera.principal_point, camera.radial_distortion);
    let [x0, x1, x2] = point;
    [r0, r1, r2, c0, c1, c2, camera.focal_length, u0, u1, k0, k1, x0, x1, x2, weight]
}

/// The buffers keep their memory from run to run.
pub(crate) fn jacobian(scene: &Scene, out: &mut Jacobian) {
    let Scene { cameras, points, weights, features } = scene;
    let observations = weights.len();
    let first_point = 11 * cameras.len();
    let first_weight = first_point + 3 * points.len();
    out.rows.resize(3 * observations + 1, 0);
    out.columns.resize(31 * observations, 0);
    out.values.resize(31 * observations, 0.0);
    for (row, begin) in out.rows.iter_mut().enumerate() {
        *begin = 15 * row.min(2 * observations) + row.saturating_sub(2 * observations);
    }
    let (values, values_of_weights) = out.values.split_at_mut(30 * observations);
    let (columns, columns_of_weights) = out.columns.split_at_mut(30 * observations);
    let observed = cameras.iter().enumerate().cycle().zip(points.iter().enumerate().cycle());
    let observed = observed.zip(weights).zip(features).enumerate();
    let rows = values.chunks_exact_mut(30).zip(columns.chunks_exact_mut(30));
    for ((i, ((((c, camera), (p, point)), weight), feature)), (values, columns)) in
        observed.zip(rows)
    {
        let (_, pullback) = reprojection_error::vjp(camera, point, *weight, feature);
        for (row, seed) in values.chunks_exact_mut(15).zip([[1.0, 0.0], [0.0, 1.0]]) {
            let (d_camera, d_point, d_weight) = pullback(seed);
            row.copy_from_slice(&entries(&d_camera, d_point, d_weight));
        }
        for row in columns.chunks_exact_mut(15) {
            let of_point = first_point + 3 * p;
            let all =
                (11 * c..11 * (c + 1)).chain(of_point..of_point + 3).chain([first_weight + i]);
            row.iter_mut().zip(all).for_each(|(column, at)| *column = at);
        }
    }
    let of_weights = values_of_weights.iter_mut().zip(columns_of_weights).zip(weights);
    for (i, ((value, column), weight)) in of_weights.enumerate() {
        *value = weight_error::grad(*weight);
        *column = first_weight + i;
    }
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let Input { n, m, p, cam, x, w, feat } = job::read(input)?;
    job::ensure(n > 0 && m > 0 && p > 0, "there are no observations")?;
    let scene = Scene {
        cameras: vec![Camera::new(cam); n],
        points: vec![x; m],
        weights: vec![w; p],
        features: vec![feat; p],
    };
    match function {
        "objective" => Ok(job::job(scene, Errors::default(), errors)),
        "jacobian" => Ok(job::job(scene, Jacobian::default(), jacobian)),
        _ => Err(job::unknown_function(function)),
    }
}
