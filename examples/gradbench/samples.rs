//! Inputs of the problems, from a generator.

use crate::problems::{ba, gmm, kmeans, llsq, lse, lstm, ode};
use crate::random::Random;

/// `n` cameras, `m` points and `p` observations, all different.
pub(crate) fn ba(random: &mut Random, n: usize, m: usize, p: usize) -> ba::Scene {
    let camera = |random: &mut Random| {
        // in front of the points, and turned a little
        let [r0, r1, r2, c0, c1] = [(); 5].map(|()| random.uniform() - 0.5);
        let [f, u0, u1, k0, k1] = [(); 5].map(|()| random.uniform());
        ba::Camera::new([r0, r1, r2, c0, c1, -5.0, 1.0 + f, u0, u1, 0.1 * k0, 0.1 * k1])
    };
    ba::Scene {
        cameras: (0..n).map(|_| camera(random)).collect(),
        points: (0..m).map(|_| [(); 3].map(|()| random.uniform() - 0.5)).collect(),
        weights: random.uniforms(p),
        features: (0..p).map(|_| [(); 2].map(|()| random.uniform())).collect(),
    }
}

/// `k` components and `n` points of `d` dimensions.
pub(crate) fn gmm(
    random: &mut Random,
    [d, k, n]: [usize; 3],
    wishart: gmm::Wishart,
) -> (gmm::Mixture, gmm::Data) {
    let mixture = gmm::Mixture {
        alpha: random.normals(k),
        mu: random.uniforms(k * d),
        q: random.normals(k * d),
        l: random.normals(k * (d * (d - 1) / 2)),
    };
    (mixture, gmm::Data { dimensions: d, points: random.normals(n * d), wishart })
}

/// `n` points of `d` dimensions, the last `k` of which are the centroids.
pub(crate) fn kmeans(random: &mut Random, [k, n, d]: [usize; 3]) -> kmeans::Clusters {
    let points = random.uniforms(n * d);
    let centroids = points[(n - k) * d..].to_vec();
    kmeans::Clusters { points, centroids, dimensions: d }
}

pub(crate) fn llsq(random: &mut Random, m: usize, n: usize) -> llsq::Input {
    llsq::Input { x: random.uniforms(m), n }
}

pub(crate) fn lse(random: &mut Random, n: usize) -> lse::Input {
    lse::Input { x: random.uniforms(n) }
}

pub(crate) fn lstm(
    random: &mut Random,
    layers: usize,
    characters: usize,
    bits: usize,
) -> lstm::Network {
    lstm::Network {
        main: random.uniforms(8 * layers * bits),
        extra: random.uniforms(3 * bits),
        state: random.uniforms(2 * layers * bits),
        sequence: random.bits(characters * bits),
        bits,
    }
}

pub(crate) fn ode(random: &mut Random, n: usize, s: usize) -> ode::Input {
    ode::Input { x: random.uniforms(n), s }
}
