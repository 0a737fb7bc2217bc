//! What goes back to a number that a loop has found.

use super::{check, check_both};

#[test]
fn the_greatest_element_is_looked_for_when_the_loop_has_ended() {
    check_both(
        "fn f(x: &[f64]) -> f64 { let mut top = x[0]; for v in x { top = top.max(*v); } top }",
        "
        fn(&x0) {
            v1 = 0
            top2 = x0[v1]
            v3 = 0
            v4 = `x0 . len ()`
            v5 = :: core :: primitive :: usize :: MAX
            top6 = for v7 in v3..v4 carry top8 = top2 {
                v9 = x0[v7]
                top10 = max(top8, v9)
                yield top10
            }
            v11 = for v12 in v3..v4 carry v13 = v5 {
                v14 = x0[v12]
                v15 = `v14 == top6 && top2 != top6`
                v16 = if v15 {
                    yield v12
                } else {
                    yield v13
                }
                yield v16
                exit v15
            }
            return top6
        }
        pullback(v17, &mut v18) {
            v19 = `v11 == v5`
            v20 = 0.0
            v21 = if v19 {
                yield v17
            } else {
                yield v20
            }
            v22 = `v11 . wrapping_add (1)`
            for v7 in v11..v22 {
                v23 = 0.0
                v18[v7] += v17
            }
            v18[v1] += v21
            return ()
        }
        ",
    );
}

#[test]
fn the_least_number_is_kept_up_with_where_it_is_computed() {
    check_both(
        "fn f(x: &[f64], m: f64) -> f64 {
            let mut least = m;
            for v in x { least = least.min(v * v); }
            least
        }",
        "
        fn(&x0, m1) {
            v2 = 0
            v3 = `x0 . len ()`
            v4 = :: core :: primitive :: usize :: MAX
            least5, v6 = for v7 in v2..v3 carry least8 = m1, v9 = v4 {
                v10 = x0[v7]
                v11 = x0[v7]
                v12 = mul(v10, v11)
                least13 = min(least8, v12)
                v14 = min_second(least8, v12)
                v15 = `v14 != 0.0`
                v16 = if v15 {
                    yield v7
                } else {
                    yield v9
                }
                yield least13, v16
            }
            return least5
        }
        pullback(v17, &mut v18) {
            v19 = `v6 == v4`
            v20 = 0.0
            v21 = if v19 {
                yield v17
            } else {
                yield v20
            }
            v22 = `v6 . wrapping_add (1)`
            for v7 in v6..v22 {
                v10 = x0[v7]
                v11 = x0[v7]
                v23 = 0.0
                v24 = mul(v17, v11)
                v25 = mul(v17, v10)
                v18[v7] += v25
                v18[v7] += v24
            }
            return (v21)
        }
        ",
    );
}

#[test]
fn an_element_that_a_branch_takes_is_the_only_one_that_is_gone_back_to() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut last = 0.0;
            for i in 0..n { if x[i] > 1.0 { last = x[i]; } }
            last
        }",
        "
        pullback(v14, &mut v15) {
            v16 = `v6 . wrapping_add (1)`
            for i7 in v6..v16 {
                v17 = 0.0
                v15[i7] += v14
            }
            v18 = ()
            return (v18)
        }
        ",
    );
}

#[test]
fn a_number_that_is_also_used_otherwise_stays_on_a_tape() {
    check(
        "fn f(x: &[f64]) -> f64 {
            let mut top = 0.0;
            let mut sum = 0.0;
            for v in x { top = v.max(top); sum += top; }
            sum
        }",
        "
        pullback(v15, &mut v16) {
            v17 = `x0 . len ()`
            v18 = 0.0
            v19 = for v9 in v3..v17 rev carry v20 = v18 {
                top10 = v6[v9]
                v12 = x0[v9]
                v21 = add(v20, v15)
                v22 = max_first(v12, top10)
                v23 = mul(v21, v22)
                v24 = max_second(v12, top10)
                v25 = mul(v21, v24)
                v16[v9] += v23
                yield v25
            }
            return ()
        }
        ",
    );
}
