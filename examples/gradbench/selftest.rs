//! Small sizes of every problem against numerical differentiation, and a conversation.

use crate::problems::{ba, gmm, hello, kmeans, llsq, lse, lstm, ode};
use crate::random::Random;
use crate::{protocol, samples};
use chainrule::check;
use serde_json::{Value, json};

type Test = fn(&mut Random);

pub(crate) fn run() {
    let tests: [(&str, Test); 9] = [
        ("hello", hello),
        ("ba", ba),
        ("gmm", gmm),
        ("kmeans", kmeans),
        ("llsq", llsq),
        ("lse", lse),
        ("lstm", lstm),
        ("ode", ode),
        ("protocol", protocol),
    ];
    for (name, test) in tests {
        test(&mut Random(1));
        println!("{name}: ok");
    }
}

fn hello(_: &mut Random) {
    check::gradient_of(hello::square, hello::square::grad, 3.0).assert();
}

fn ba(random: &mut Random) {
    let mut scene = samples::ba(random, 2, 3, 6);
    scene.cameras[1] = scene.cameras[1].turned_back();
    let mut jacobian = ba::Jacobian::default();
    ba::jacobian(&scene, &mut jacobian);
    let (first_point, first_weight) = (11 * 2, 11 * 2 + 3 * 3);
    let mut at = scene.cameras.iter().flat_map(ba::Camera::numbers).collect::<Vec<_>>();
    at.extend(scene.points.concat());
    at.extend(&scene.weights);
    for row in 0..3 * 6 {
        let entries = jacobian.rows[row]..jacobian.rows[row + 1];
        let mut gradient = vec![0.0; at.len()];
        for entry in entries {
            gradient[jacobian.columns[entry]] = jacobian.values[entry];
        }
        let error = |at: &[f64]| {
            for (camera, numbers) in scene.cameras.iter_mut().zip(at.chunks_exact(11)) {
                *camera = ba::Camera::new(numbers.try_into().expect("a chunk of eleven"));
            }
            for (point, numbers) in scene.points.iter_mut().zip(at[first_point..].chunks_exact(3)) {
                *point = numbers.try_into().expect("a chunk of three");
            }
            scene.weights.copy_from_slice(&at[first_weight..]);
            let mut errors = ba::Errors::default();
            ba::errors(&scene, &mut errors);
            errors.reprojection.concat().into_iter().chain(errors.weight).nth(row).expect("a row")
        };
        check::compare_gradient(error, &at, &gradient).assert();
    }
}

fn gmm(random: &mut Random) {
    for shape in [[1, 3, 5], [2, 1, 4], [3, 4, 6]] {
        let wishart = gmm::Wishart { gamma: 0.7, m: 2 };
        let (mixture, data) = samples::gmm(random, shape, wishart);
        let mut gradient = gmm::Mixture::default();
        let mut input = (mixture, data);
        gmm::gradient(&input, &mut gradient);
        let parts = |it: &gmm::Mixture| [&it.alpha, &it.mu, &it.q, &it.l].map(Vec::clone);
        let at = parts(&input.0).concat();
        let posterior = |at: &[f64]| {
            let mut rest = at;
            let gmm::Mixture { alpha, mu, q, l } = &mut input.0;
            for part in [alpha, mu, q, l] {
                let (numbers, others) = rest.split_at(part.len());
                part.copy_from_slice(numbers);
                rest = others;
            }
            let mut value = 0.0;
            gmm::primal(&input, &mut value);
            value
        };
        check::compare_gradient(posterior, &at, &parts(&gradient).concat()).assert();
    }
}

fn kmeans(random: &mut Random) {
    let clusters = samples::kmeans(random, [3, 20, 2]);
    let kmeans::Clusters { points, centroids, dimensions } = &clusters;
    let cost = |at: &[f64]| kmeans::cost(at, points, *dimensions);
    let gradient = kmeans::cost::grad(centroids, points, *dimensions);
    check::compare_gradient(cost, centroids, &gradient).assert();
    let mut direction = kmeans::Direction::default();
    kmeans::direction(&clusters, &mut direction);
    assert_eq!(direction.rows, 3);
    for (at, step) in direction.numbers.iter().enumerate() {
        let mut centroids = centroids.clone();
        let here = centroids[at];
        let along = |x| {
            centroids[at] = x;
            kmeans::cost::grad(&centroids, points, *dimensions)[at]
        };
        let expected = gradient[at] / check::derivative(along, here).value;
        assert!((step - expected).abs() <= 1e-6 * step.abs(), "{step} is not {expected}");
    }
}

fn llsq(random: &mut Random) {
    let input = samples::llsq(random, 7, 9);
    let mut gradient = Vec::new();
    llsq::gradient(&input, &mut gradient);
    check::compare_gradient(|x| llsq::distance(x, input.n), &input.x, &gradient).assert();
}

fn lse(random: &mut Random) {
    let input = samples::lse(random, 20);
    let mut gradient = Vec::new();
    lse::gradient(&input, &mut gradient);
    check::compare_gradient(lse::log_sum_exp, &input.x, &gradient).assert();
}

fn lstm(random: &mut Random) {
    let mut network = samples::lstm(random, 2, 5, 3);
    let mut gradient = Vec::new();
    lstm::gradient(&network, &mut gradient);
    let at = [network.main.clone(), network.extra.clone()].concat();
    let loss = |at: &[f64]| {
        let (main, extra) = at.split_at(network.main.len());
        network.main.copy_from_slice(main);
        network.extra.copy_from_slice(extra);
        let mut loss = 0.0;
        lstm::primal(&network, &mut loss);
        loss
    };
    check::compare_gradient(loss, &at, &gradient).assert();
}

fn ode(random: &mut Random) {
    for steps in [1, 2, 20] {
        let input = samples::ode(random, 6, steps);
        let mut gradient = Vec::new();
        ode::gradient(&input, &mut gradient);
        let last = |x: &[f64]| {
            let mut state = Vec::new();
            ode::primal(&ode::Input { x: x.to_vec(), s: steps }, &mut state);
            state[5]
        };
        check::compare_gradient(last, &input.x, &gradient).assert();
    }
    let x = vec![0.3, 0.9, 0.5, 0.7, 0.2, 0.8];
    let mut gradient = Vec::new();
    ode::gradient(&ode::Input { x, s: 2 }, &mut gradient);
    let expected = [0.0035, 0.001_166_666_666_7, 0.0021, 0.0015, 0.00525, 0.0013125];
    for (component, expected) in gradient.iter().zip(expected) {
        assert!((component - expected).abs() < 1e-12, "{component} is not {expected}");
    }
}

fn protocol(_: &mut Random) {
    let session = [
        (json!({"id": 0, "kind": "start", "eval": "hello"}), json!({"id": 0, "tool": "chainrule"})),
        (json!({"id": 1, "kind": "define", "module": "hello"}), json!({"id": 1, "success": true})),
        (
            json!({"id": 2, "kind": "define", "module": "goodbye"}),
            json!({"id": 2, "success": false}),
        ),
        (
            json!({"id": 3, "kind": "evaluate", "module": "hello", "function": "double", "input": 8}),
            json!({"id": 3, "success": true, "output": 16.0}),
        ),
        (
            json!({"id": 4, "kind": "evaluate", "module": "lse", "function": "gradient",
                "input": {"x": [0.5, 0.5], "min_runs": 3, "min_seconds": 0}}),
            json!({"id": 4, "success": true, "output": [0.5, 0.5]}),
        ),
        (
            json!({"id": 5, "kind": "evaluate", "module": "lse", "function": "jacobian",
                "input": {"x": [0.5, 0.5]}}),
            json!({"id": 5, "success": false, "error": "the function `jacobian` is not implemented"}),
        ),
        (json!({"id": 6, "kind": "analysis", "of": 4, "valid": true}), json!({"id": 6})),
    ];
    for (message, expected) in session {
        let mut reply = Vec::new();
        let line = format!("{message}\n");
        protocol::answer(line.as_bytes(), &mut reply).expect("an answer");
        let mut reply: Value = serde_json::from_slice(&reply).expect("a line of JSON");
        if let Some(timings) = reply.as_object_mut().and_then(|it| it.remove("timings")) {
            let of = |name: &str| {
                let timings = timings.as_array().expect("a list");
                timings.iter().filter(|timing| timing["name"] == name).count()
            };
            let runs = if message["id"] == 4 { 3 } else { 1 };
            assert_eq!((of("prepare"), of("evaluate")), (1, runs));
        }
        assert_eq!(reply, expected);
    }
}
