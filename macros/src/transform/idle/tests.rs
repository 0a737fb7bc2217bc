//! The backward sweep when it has been tidied, and what comes back as zero goes no further.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::idle(&mut func);
    func.verify("idle");
    assert_backward(&func, expected);
}

#[test]
fn a_row_that_nothing_comes_back_to_is_passed_over() {
    check(
        "fn f(w: &[f64], y: &mut [f64]) {
            for i in 0..y.len() {
                let mut sum = 0.0;
                for j in 0..w.len() { sum += w[j] * w[j]; }
                y[i] = sum;
            }
        }",
        "
        pullback((), &mut v15, &mut v16) {
            for i4 in v2..v3 {
                v6 = 0
                v7 = `w0 . len ()`
                v17 = v16[i4]
                v18 = 0.0
                v16[i4] = v18
                v19 = `v17 != 0.0`
                if v19 {
                    for j9 in v6..v7 {
                        v11 = w0[j9]
                        v20 = mul(v17, v11)
                        v21 = add(v20, v20)
                        v15[j9] += v21
                    }
                }
            }
            return ()
        }
        ",
    );
}

#[test]
fn memory_is_zero_if_it_was_and_only_zero_came_to_it() {
    check(
        "fn f(x: &[f64], y: &mut [f64]) {
            let mut s = [0.0; 40];
            for i in 0..y.len() {
                s.fill(0.0);
                for j in 0..40 { s[j] += x[j] * x[i]; }
                let mut sum = 0.0;
                for j in 0..40 { sum += s[j]; }
                y[i] = sum;
            }
        }",
        "
        pullback((), &mut v23, &mut v24) {
            mut v25 = zero
            for i7 in v5..v6 rev {
                v9 = 0
                v10 = 40
                v16 = 0
                v17 = 40
                v26 = v24[i7]
                v27 = 0.0
                v24[i7] = v27
                v28 = `v26 != 0.0`
                if v28 {
                    for j19 in v16..v17 {
                        v25[j19] += v26
                    }
                }
                v29 = `v26 != 0.0`
                if v29 {
                    for j11 in v9..v10 {
                        v12 = x0[j11]
                        v13 = x0[i7]
                        v30 = v25[j11]
                        v31 = mul(v30, v13)
                        v32 = mul(v30, v12)
                        v23[i7] += v32
                        v23[j11] += v31
                    }
                }
                v25 = zero
            }
            return ()
        }
        ",
    );
}

#[test]
fn something_else_comes_to_the_memory() {
    check(
        "fn f(x: &[f64], y: &mut [f64], z: &mut [f64]) {
            let mut s = [0.0; 40];
            for i in 0..y.len() {
                s.fill(0.0);
                for j in 0..40 { s[j] += x[j] * x[i]; }
                let mut sum = 0.0;
                for j in 0..40 { sum += s[j]; }
                y[i] = sum;
                z[i] = s[3];
            }
        }",
        "
        pullback((), &mut v26, &mut v27, &mut v28) {
            mut v29 = zero
            for i8 in v6..v7 rev {
                v10 = 0
                v11 = 40
                v17 = 0
                v18 = 40
                v24 = 3
                v30 = v28[i8]
                v31 = 0.0
                v28[i8] = v31
                v29[v24] += v30
                v32 = v27[i8]
                v33 = 0.0
                v27[i8] = v33
                v34 = `v32 != 0.0`
                if v34 {
                    for j20 in v17..v18 {
                        v29[j20] += v32
                    }
                }
                for j12 in v10..v11 {
                    v13 = x0[j12]
                    v14 = x0[i8]
                    v35 = v29[j12]
                    v36 = mul(v35, v14)
                    v37 = mul(v35, v13)
                    v26[i8] += v37
                    v26[j12] += v36
                }
                v29 = zero
            }
            return ()
        }
        ",
    );
}

#[test]
fn a_loop_of_few_iterations_runs() {
    check(
        "fn f(w: &[f64], y: &mut [f64]) {
            for i in 0..y.len() {
                let mut sum = 0.0;
                for j in 0..4 { sum += w[j] * w[j]; }
                y[i] = sum;
            }
        }",
        "
        pullback((), &mut v15, &mut v16) {
            for i4 in v2..v3 {
                v6 = 0
                v7 = 4
                v17 = v16[i4]
                v18 = 0.0
                v16[i4] = v18
                for j9 in v6..v7 {
                    v11 = w0[j9]
                    v19 = mul(v17, v11)
                    v20 = add(v19, v19)
                    v15[j9] += v20
                }
            }
            return ()
        }
        ",
    );
}
