//! Sessions as GradBench has them.

use super::answer;
use serde_json::{Value, json};
use std::io::{BufReader, Cursor, Write};

/// The replies to some lines. The writer loses what is not flushed.
fn replies(lines: &str) -> Vec<Value> {
    #[derive(Default)]
    struct Flushed {
        pending: Vec<u8>,
        written: Vec<u8>,
    }
    impl Write for Flushed {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.pending.extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            self.written.append(&mut self.pending);
            Ok(())
        }
    }
    let mut out = Flushed::default();
    // a small buffer, which no line fits into
    answer(BufReader::with_capacity(16, Cursor::new(lines)), &mut out).expect("messages are JSON");
    let text = String::from_utf8(out.written).expect("replies are text");
    assert!(!text.contains("null") && text.ends_with('\n'), "{text}");
    text.lines().map(|line| serde_json::from_str(line).expect("a reply is JSON")).collect()
}

/// The reply to one message.
fn reply(message: &Value) -> Value {
    replies(&format!("{message}\n")).remove(0)
}

fn timings(reply: &Value) -> Vec<&Value> {
    let timings = reply["timings"].as_array().expect("there are timings");
    assert!(timings.iter().all(|timing| timing["nanoseconds"].is_u64()), "{timings:?}");
    timings.iter().filter(|timing| timing["name"] == "evaluate").collect()
}

#[test]
fn a_session() {
    let replies = replies(
        r#"{"id":0,"kind":"start","eval":"hello"}
{"id":1,"kind":"define","module":"hello"}
{"id":2,"kind":"evaluate","module":"hello","function":"square","input":3}
{"id":3,"kind":"analysis","of":2,"valid":true}
{"id":4,"kind":"evaluate","module":"hello","function":"double","input":9.0,"description":"9"}
{"id":5,"kind":"analysis","of":4,"valid":false,"error":"not so"}
{"id":6,"kind":"something else","more":[1]}
{"id":"seven"}
"#,
    );
    assert_eq!(replies[0], json!({"id": 0, "tool": "chainrule"}));
    assert_eq!(replies[1], json!({"id": 1, "success": true}));
    assert_eq!((&replies[2]["success"], &replies[2]["output"]), (&json!(true), &json!(9.0)));
    assert_eq!(timings(&replies[2]).len(), 1);
    assert_eq!(replies[3], json!({"id": 3}));
    assert_eq!(replies[4]["output"], json!(18.0));
    assert_eq!(replies[5..], [json!({"id": 5}), json!({"id": 6}), json!({"id": "seven"})]);
}

#[test]
fn what_is_not_known_is_refused_and_the_session_goes_on() {
    let define = reply(&json!({"id": 1, "kind": "define", "module": "particle"}));
    assert_eq!(define, json!({"id": 1, "success": false}));
    let evaluate = |module: &str, function: &str, input: Value| {
        let reply = reply(
            &json!({"id": 2, "kind": "evaluate", "module": module, "function": function, "input": input}),
        );
        assert_eq!((&reply["id"], &reply["success"]), (&json!(2), &json!(false)), "{reply}");
        assert!(reply["error"].is_string() && reply.get("output").is_none(), "{reply}");
    };
    evaluate("particle", "primal", json!({}));
    evaluate("lse", "hessian", json!({"x": [1.0]}));
    evaluate("lse", "primal", json!({"y": [1.0]}));
    evaluate("lse", "primal", json!({"x": "no numbers"}));
    evaluate("ode", "primal", json!({"x": [], "s": 1}));
    evaluate("llsq", "primal", json!({"x": [1.0], "n": -1}));
}

#[test]
fn what_is_not_finite_is_no_output() {
    // a product of these overflows
    let message = json!({"id": 1, "kind": "evaluate", "module": "hello", "function": "square", "input": 1e200});
    let reply = reply(&message);
    assert_eq!(reply, json!({"id": 1, "success": false, "error": "the output is not finite"}));
}

#[test]
fn integers_are_floats() {
    let input = |x: Value| json!({"id": 1, "kind": "evaluate", "module": "llsq", "function": "gradient", "input": x});
    let (ints, floats) = (
        reply(&input(json!({"x": [1, 2, 3], "n": 4.0, "min_runs": 1, "min_seconds": 0}))),
        reply(&input(json!({"x": [1.0, 2.0, 3.0], "n": 4, "min_runs": 1.0, "min_seconds": 0.0}))),
    );
    assert_eq!(ints["success"], json!(true));
    assert_eq!(ints["output"], floats["output"]);
}

#[test]
fn a_function_runs_as_often_and_as_long_as_is_asked() {
    let run = |min_runs: u32, min_seconds: f64| {
        let input = json!({"x": [0.5, 0.25], "min_runs": min_runs, "min_seconds": min_seconds});
        reply(
            &json!({"id": 1, "kind": "evaluate", "module": "lse", "function": "gradient", "input": input}),
        )
    };
    assert_eq!(timings(&run(7, 0.0)).len(), 7);
    assert_eq!(timings(&run(0, 0.0)).len(), 1);
    let long = run(1, 0.02);
    let total: u64 =
        timings(&long).iter().filter_map(|timing| timing["nanoseconds"].as_u64()).sum();
    assert!(total >= 20_000_000 && timings(&long).len() > 1, "{total} ns");
    // the output is that of one run
    assert_eq!(run(7, 0.0)["output"], run(1, 0.0)["output"]);
}

#[test]
fn a_line_may_be_very_long() {
    let count = 200_000;
    let x: Vec<f64> = (0..count).map(|i| f64::from(i) / 3.0).collect();
    let input = json!({"x": x, "min_runs": 1, "min_seconds": 0});
    let message = json!({"id": 1, "kind": "evaluate", "module": "lse", "function": "gradient", "input": input});
    let reply = reply(&message);
    assert_eq!(reply["output"].as_array().map(Vec::len), Some(count as usize));
}
