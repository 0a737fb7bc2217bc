//! Both sweeps as one.

use crate::tests::reverse;

fn fused(source: &str) -> Option<String> {
    super::fuse(&reverse(source)).map(|fused| fused.func.to_string())
}

#[test]
fn a_sum_goes_back_where_it_goes_forward() {
    let found = fused(
        "fn f(x: &[f64], m: f64) -> f64 { let mut s = 0.0; for v in x { s += 1.0 / (v - m); } s }",
    );
    let expected = "
        fn(&x0, m1, &mut v16) {
            s2 = 0.0
            v3 = 0
            v4 = `x0 . len ()`
            v25 = 0.0
            s14, v26 = for v8 in v3..v4 carry s5 = s2, v23 = v25 {
                v9 = 1.0
                v10 = x0[v8]
                v11 = sub(v10, m1)
                v12 = div(v9, v11)
                s13 = add(s5, v12)
                v18 = 1.0
                v19 = div(v18, v11)
                v20 = mul(v12, v19)
                v22 = neg(v20)
                v16[v8] += v22
                v24 = add(v23, v20)
                yield s13, v24
            }
            v15 = 1.0
            return (s14, (v26))
        }
    ";
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_string()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(lines(&found.unwrap_or_default()), lines(expected));
}

#[test]
fn cheap_sums_stay_two_loops() {
    assert_eq!(
        fused("fn f(x: &[f64]) -> f64 { let mut s = 0.0; for v in x { s += v * v; } s }"),
        None
    );
}

#[test]
fn what_needs_the_sum_goes_back_after_it() {
    let source = "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for v in x { s += 1.0 / v; } s.ln() }";
    assert_eq!(fused(source), None);
}

#[test]
fn arrays_that_are_kept_are_not_moved() {
    let tapes = |count: usize| {
        let source = format!(
            "fn f(x: f64) -> f64 {{ let mut y = x; for _ in 0..{count} {{ y = y.sin() * x; }} y }}"
        );
        fused(&source).is_some()
    };
    assert!(tapes(20));
    assert!(!tapes(3));
}
