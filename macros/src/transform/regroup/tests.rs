use crate::tests::{assert_backward, reverse};

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    crate::transform::tidy::tidy(&mut func);
    super::regroup(&mut func);
    func.verify("regroup");
    assert_backward(&func, expected);
}

#[test]
fn a_power_sends_one_product_back() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut y = x; for _ in 0..n { y -= y * y * y; } y }",
        "
        pullback(v11) {
            v12 = for v6 in v2..n1 rev carry v13 = v11 {
                y7 = v4[v6]
                v8 = mul(y7, y7)
                v14 = add(y7, y7)
                v15 = mul(y7, v14)
                v16 = add(v8, v15)
                v17 = mul(v13, v16)
                v18 = sub(v13, v17)
                yield v18
            }
            v19 = ()
            return (v12, v19)
        }
        ",
    );
}

#[test]
fn products_of_several_adjoints_are_left_alone() {
    check(
        "fn f(x: f64, n: usize) -> (f64, f64) {
            let (mut y, mut z) = (x, 1.0);
            for _ in 0..n { let t = y * z; y -= t * z; z += t; }
            (y, z)
        }",
        "
        pullback((v17, v18)) {
            v19, v20 = for v10 in v3..n1 rev carry v21 = v17, v22 = v18 {
                y11 = v5[v10]
                z12 = v7[v10]
                t13 = mul(y11, z12)
                v23 = mul(v21, z12)
                v24 = mul(v21, t13)
                v25 = sub(v22, v23)
                v26 = mul(v25, z12)
                v27 = mul(v25, y11)
                v28 = add(v21, v26)
                v29 = add(v22, v27)
                v30 = sub(v29, v24)
                yield v28, v30
            }
            v31 = ()
            return (v19, v31)
        }
        ",
    );
}
