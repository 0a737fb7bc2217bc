//! Clustering: a step of Newton's method towards the centroids of clusters.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The sum of the squared distances of all points from the nearest centroid.
#[differentiate(order = 2)]
pub(crate) fn cost(centroids: &[f64], #[no_grad] points: &[f64], dimensions: usize) -> f64 {
    let mut total = 0.0;
    for point in points.chunks_exact(dimensions) {
        let mut nearest = f64::INFINITY;
        for centroid in centroids.chunks_exact(dimensions) {
            let mut square = 0.0;
            for (p, c) in point.iter().zip(centroid) {
                square += (p - c) * (p - c);
            }
            nearest = nearest.min(square);
        }
        total += nearest;
    }
    total
}

#[derive(Deserialize)]
struct Input {
    #[serde(deserialize_with = "job::matrix")]
    points: Vec<f64>,
    centroids: Vec<Vec<f64>>,
}

/// Points and centroids, row after row.
pub(crate) struct Clusters {
    pub(crate) points: Vec<f64>,
    pub(crate) centroids: Vec<f64>,
    pub(crate) dimensions: usize,
}

/// A change of the centroids.
#[derive(Default)]
pub(crate) struct Direction {
    pub(crate) rows: usize,
    pub(crate) numbers: Vec<f64>,
}

impl Serialize for Direction {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        job::rows(&self.numbers, self.rows).serialize(to)
    }
}

pub(crate) fn primal(clusters: &Clusters, out: &mut f64) {
    *out = cost(&clusters.centroids, &clusters.points, clusters.dimensions);
}

/// The gradient over the diagonal of the Hessian. As that has nothing else, its product with ones is the diagonal.
pub(crate) fn direction(clusters: &Clusters, out: &mut Direction) {
    let Clusters { points, centroids, dimensions } = clusters;
    let ones = vec![1.0; centroids.len()];
    let (gradient, diagonal) = cost::hvp(centroids, points, *dimensions, &ones);
    out.rows = centroids.len() / dimensions;
    out.numbers.clear();
    out.numbers.extend(gradient.iter().zip(&diagonal).map(|(g, h)| g / h));
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let Input { points, centroids } = job::read(input)?;
    let dimensions = centroids.first().map_or(0, Vec::len);
    let fits = dimensions > 0
        && centroids.iter().all(|centroid| centroid.len() == dimensions)
        && points.len() % dimensions == 0;
    job::ensure(fits, "points and centroids do not fit")?;
    let input = Clusters { points, centroids: centroids.concat(), dimensions };
    match function {
        "cost" => Ok(job::job(input, 0.0, primal)),
        "dir" => Ok(job::job(input, Direction::default(), direction)),
        _ => Err(job::unknown_function(function)),
    }
}
