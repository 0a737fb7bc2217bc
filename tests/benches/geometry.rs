//! Points in space.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// The energy of bodies that attract each other.
#[differentiate]
fn bodies(x: &[[f64; 3]], mass: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let dx = x[i][0] - x[j][0];
            let dy = x[i][1] - x[j][1];
            let dz = x[i][2] - x[j][2];
            energy -= mass[i] * mass[j] / (dx * dx + dy * dy + dz * dz).sqrt();
        }
    }
    energy
}

type Bodies = (Vec<[f64; 3]>, Vec<f64>);

fn bodies_by_hand((x, mass): &Bodies, (d_x, d_mass): &mut Bodies) -> f64 {
    let n = x.len();
    let (mass, d_x, d_mass) = (&mass[..n], &mut d_x[..n], &mut d_mass[..n]);
    let mut energy = 0.0;
    for i in 0..n {
        let here = x[i];
        let (mut d_here, mut d_mass_here) = ([0.0; 3], 0.0);
        for j in 0..i {
            let dx = here[0] - x[j][0];
            let dy = here[1] - x[j][1];
            let dz = here[2] - x[j][2];
            let square = dx * dx + dy * dy + dz * dz;
            let inverse = 1.0 / square.sqrt();
            let potential = mass[i] * mass[j] * inverse;
            energy -= potential;
            d_mass_here -= mass[j] * inverse;
            d_mass[j] -= mass[i] * inverse;
            let force = potential * (inverse * inverse);
            for (k, d) in [dx, dy, dz].into_iter().enumerate() {
                d_here[k] += force * d;
                d_x[j][k] -= force * d;
            }
        }
        d_mass[i] += d_mass_here;
        for k in 0..3 {
            d_x[i][k] += d_here[k];
        }
    }
    energy
}

/// A camera: rotation vector, centre, focal length, principal point, radial distortion.
type Camera = [f64; 11];

/// A point turned by a rotation vector.
#[differentiate]
fn rotate(r: &[f64; 3], x: &[f64; 3]) -> [f64; 3] {
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if square == 0.0 {
        let cross =
            [r[1] * x[2] - r[2] * x[1], r[2] * x[0] - r[0] * x[2], r[0] * x[1] - r[1] * x[0]];
        return [x[0] + cross[0], x[1] + cross[1], x[2] + cross[2]];
    }
    let angle = square.sqrt();
    let (sine, cosine) = (angle.sin(), angle.cos());
    let axis = [r[0] / angle, r[1] / angle, r[2] / angle];
    let cross = [
        axis[1] * x[2] - axis[2] * x[1],
        axis[2] * x[0] - axis[0] * x[2],
        axis[0] * x[1] - axis[1] * x[0],
    ];
    let along = (axis[0] * x[0] + axis[1] * x[1] + axis[2] * x[2]) * (1.0 - cosine);
    [
        x[0] * cosine + cross[0] * sine + axis[0] * along,
        x[1] * cosine + cross[1] * sine + axis[1] * along,
        x[2] * cosine + cross[2] * sine + axis[2] * along,
    ]
}

/// How far a point is seen from where it was observed, squared and weighed.
#[differentiate]
fn reprojection(camera: &Camera, point: &[f64; 3], weight: f64, #[no_grad] seen: &[f64; 2]) -> f64 {
    let rotation = [camera[0], camera[1], camera[2]];
    let shifted = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let local = rotate(&rotation, &shifted);
    let (u, v) = (local[0] / local[2], local[1] / local[2]);
    let square = u * u + v * v;
    let stretch = 1.0 + camera[9] * square + camera[10] * square * square;
    let x = camera[6] * u * stretch + camera[7];
    let y = camera[6] * v * stretch + camera[8];
    let (e0, e1) = (weight * (x - seen[0]), weight * (y - seen[1]));
    e0 * e0 + e1 * e1
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

type Vec3 = [f64; 3];

/// The point, and what takes its adjoint back to the rotation and the point before.
fn rotate_by_hand(r: [f64; 3], x: [f64; 3]) -> (Vec3, impl Fn(Vec3) -> (Vec3, Vec3)) {
    let angle = dot(r, r).sqrt();
    let (sine, cosine) = angle.sin_cos();
    let inverse = 1.0 / angle;
    let axis = r.map(|r| r * inverse);
    let turned = cross(axis, x);
    let along = dot(axis, x);
    let versine = 1.0 - cosine;
    let lifted = along * versine;
    let out = [0, 1, 2].map(|k| x[k] * cosine + turned[k] * sine + axis[k] * lifted);
    (out, move |d: [f64; 3]| {
        let d_lifted = dot(d, axis);
        let d_along = d_lifted * versine;
        let across = cross(d, axis);
        let d_x = [0, 1, 2].map(|k| d[k] * cosine + across[k] * sine + axis[k] * d_along);
        let aside = cross(x, d);
        let d_axis = [0, 1, 2].map(|k| aside[k] * sine + d[k] * lifted + x[k] * d_along);
        let d_cosine = dot(d, x) - d_lifted * along;
        let d_sine = dot(d, turned);
        let d_angle = d_sine * cosine - d_cosine * sine - dot(d_axis, axis) * inverse;
        ([0, 1, 2].map(|k| d_axis[k] * inverse + d_angle * axis[k]), d_x)
    })
}

type Block = (Camera, [f64; 3], f64);

fn reprojection_by_hand(
    (camera, point, weight): &Block,
    seen: &[f64; 2],
    (d_camera, d_point, d_weight): &mut Block,
) -> f64 {
    let rotation = [camera[0], camera[1], camera[2]];
    let shifted = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let (local, pullback) = rotate_by_hand(rotation, shifted);
    let inverse = 1.0 / local[2];
    let (u, v) = (local[0] * inverse, local[1] * inverse);
    let square = u * u + v * v;
    let stretch = 1.0 + (camera[9] + camera[10] * square) * square;
    let scale = camera[6] * stretch;
    let (off_x, off_y) = (scale * u + camera[7] - seen[0], scale * v + camera[8] - seen[1]);
    let (e0, e1) = (weight * off_x, weight * off_y);

    let (d_e0, d_e1) = (2.0 * e0, 2.0 * e1);
    *d_weight += d_e0 * off_x + d_e1 * off_y;
    let (d_x, d_y) = (d_e0 * weight, d_e1 * weight);
    d_camera[7] += d_x;
    d_camera[8] += d_y;
    let d_scale = d_x * u + d_y * v;
    d_camera[6] += d_scale * stretch;
    let d_stretch = d_scale * camera[6];
    d_camera[9] += d_stretch * square;
    d_camera[10] += d_stretch * square * square;
    let d_square = 2.0 * d_stretch * (camera[9] + 2.0 * camera[10] * square);
    let (d_u, d_v) = (d_x * scale + d_square * u, d_y * scale + d_square * v);
    let d_local = [d_u * inverse, d_v * inverse, -(d_u * u + d_v * v) * inverse];
    let (d_rotation, d_shifted) = pullback(d_local);
    for k in 0..3 {
        d_camera[k] += d_rotation[k];
        d_camera[k + 3] -= d_shifted[k];
        d_point[k] += d_shifted[k];
    }
    e0 * e0 + e1 * e1
}

pub(crate) fn measure(bench: &mut Bench) {
    let wave = |i: usize, k: usize| (1.3 * (3 * i + k) as f64 + (k * k) as f64).sin();
    let at: Bodies = (
        (0..100).map(|i| [0, 1, 2].map(|k| wave(i, k))).collect(),
        (0..100).map(|i| 1.0 + 0.5 * wave(i, 3)).collect(),
    );
    bench.problem(
        "bodies-100",
        &(vec![[0.0; 3]; 100], vec![0.0; 100]),
        || {
            let (x, mass) = black_box(&at);
            bodies(x, mass)
        },
        |d| bodies_by_hand(black_box(&at), d),
        |(d_x, d_mass)| {
            let (x, mass) = black_box(&at);
            bodies::accumulate_grad(x, mass, d_x, d_mass)
        },
    );
    let camera = [0.1, -0.2, 0.3, 0.5, -0.4, -6.0, 500.0, 320.0, 240.0, 0.1, -0.02];
    let block: Block = (camera, [0.3, 0.4, 1.5], 0.8);
    bench.problem(
        "reprojection",
        &([0.0; 11], [0.0; 3], 0.0),
        || {
            let (camera, point, weight) = black_box(&block);
            reprojection(camera, point, *weight, &[250.0, 300.0])
        },
        |d| reprojection_by_hand(black_box(&block), &[250.0, 300.0], d),
        |(d_camera, d_point, d_weight)| {
            let (camera, point, weight) = black_box(&block);
            reprojection::accumulate_grad(
                camera,
                point,
                *weight,
                &[250.0, 300.0],
                d_camera,
                d_point,
                d_weight,
            )
        },
    );
}
