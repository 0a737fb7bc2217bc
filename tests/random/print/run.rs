//! The function that runs a program.

use crate::interpret::SEED;
use crate::program::{Nest, Param, Passing, Program, Result, Type};

/// How a parameter is passed, and where its gradient goes.
struct Passed {
    argument: String,
    /// The tangent that is handed over with it, and where its gradient goes.
    derivative: Option<(String, String)>,
}

impl Program {
    pub(super) fn run(&self) -> String {
        let Some(entry) = self.functions.last() else { return String::new() };
        let mut at = 0;
        let (mut arguments, mut names, mut floats) = (vec![], vec![], vec![]);
        let mut tangents = vec![];
        let mut kept = String::new();
        for param in &entry.params {
            let name = format!("d{}", names.len());
            let Passed { argument, derivative } = self.passed(*param, &name, &mut at);
            // a pullback borrows what is passed by reference
            if let (Result::Pair, Some(value)) = (entry.result, argument.strip_prefix('&')) {
                let at = arguments.len();
                kept += &format!("    let a{at} = &{value};\n");
                arguments.push(format!("a{at}"));
            } else {
                arguments.push(argument);
            }
            if let Some((tangent, gradient)) = derivative {
                names.push(name);
                floats.push(gradient);
                tangents.push(tangent);
            }
        }
        let (passed, floats) = (arguments.join(", "), floats.join(" "));
        let pattern =
            if let [one] = &names[..] { one.clone() } else { format!("({})", names.join(", ")) };
        let name = &entry.name;
        let one = |list: &[String]| match list {
            [one] => one.clone(),
            all => format!("({})", all.join(", ")),
        };
        let forward = format!("{name}::jvp({}, {})", one(&arguments), one(&tangents));
        let calls = if entry.result == Result::Pair {
            let [a, b] = SEED;
            format!(
                "    let both = |(a, b): (f64, f64)| a * {a:?} + b * {b:?};\n    \
                 let primal = both({name}({passed}));\n    \
                 let (value, pull) = {name}::vjp({passed});\n    let value = both(value);\n    \
                 let {pattern} = pull(({a:?}, {b:?}));\n    \
                 let (dual, tangent) = {forward};\n    \
                 let (dual, tangent) = (both(dual), both(tangent));\n"
            )
        } else {
            format!(
                "    let primal = {name}({passed});\n    \
                 let (value, {pattern}) = {name}::value_and_grad({passed});\n    \
                 let (dual, tangent) = {forward};\n"
            )
        };
        let hessian = if self.order_2 {
            format!(
                "    let mut h = Vec::new();\n    \
                 let (_, {pattern}) = {name}::hvp({passed}, {});\n    {{\n        \
                 let mut g = &mut h;\n        {floats}\n    }}\n",
                tangents.join(", ")
            )
        } else {
            "    let h = Vec::new();\n".to_owned()
        };
        format!(
            "pub fn run(p: &[f64], v: &[f64]) -> [Vec<f64>; 4] {{\n{kept}{calls}    let mut g = Vec::new();\n    \
             {floats}\n{hessian}    [vec![primal, value, dual], g, vec![tangent], h]\n}}\n"
        )
    }

    fn passed(&self, param: Param, name: &str, at: &mut usize) -> Passed {
        let mut take = |n: usize| {
            *at += n;
            *at - n
        };
        let by = match param.passing {
            Passing::Value => "",
            Passing::Ref => "&",
            Passing::Mut => "&mut ",
        };
        let list = |from: usize, to: usize| {
            let elements: Vec<String> = (from..to).map(|at| format!("p[{at}]")).collect();
            elements.join(", ")
        };
        let point = |from: usize| format!("P {{ x: p[{from}], y: p[{}] }}", from + 1);
        let (argument, gradient) = match self.vars[param.id].ty {
            Type::Int(bound) => {
                return Passed { argument: format!("{}", bound - 1), derivative: None };
            }
            Type::Array(len) => {
                let from = take(len);
                (format!("[{}]", list(from, from + len)), format!("g.extend({name});"))
            }
            Type::Matrix(rows, columns, nest) => {
                let from = take(rows * columns);
                let vec = if nest == Nest::Vecs { "vec!" } else { "" };
                let row = |row: usize| {
                    let from = from + row * columns;
                    format!("{vec}[{}]", list(from, from + columns))
                };
                let rows: Vec<String> = (0..rows).map(row).collect();
                let gradient = format!("g.extend({name}.into_iter().flatten());");
                (format!("{by}[{}]", rows.join(", ")), gradient)
            }
            Type::Slice(len) | Type::Vec(len) => {
                let from = take(len);
                let to = from + len;
                let argument = match param.passing {
                    Passing::Mut => format!("&mut p[{from}..{to}].to_vec()"),
                    Passing::Ref => format!("&p[{from}..{to}]"),
                    Passing::Value => format!("p[{from}..{to}].to_vec()"),
                };
                (argument, format!("g.extend({name});"))
            }
            Type::Point => {
                let gradient = format!("g.extend([{name}.x, {name}.y]);");
                (format!("{by}{}", point(take(2))), gradient)
            }
            Type::Points(len) => {
                let from = take(2 * len);
                let points: Vec<String> = (0..len).map(|at| point(from + 2 * at)).collect();
                let gradient = format!("{name}.iter().for_each(|d| g.extend([d.x, d.y]));");
                (format!("{by}[{}]", points.join(", ")), gradient)
            }
            Type::Float
            | Type::Pair
            | Type::Closure
            | Type::Maybe
            | Type::Indices(..)
            | Type::Shape => {
                let from = take(1);
                let argument = match param.passing {
                    Passing::Mut => format!("&mut p[{from}].clone()"),
                    Passing::Ref => format!("&p[{from}]"),
                    Passing::Value => format!("p[{from}]"),
                };
                (argument, format!("g.push({name});"))
            }
        };
        // a tangent is passed as its argument is
        let tangent = argument.replace("p[", "v[").replace("P {", "PTangent {");
        Passed { argument, derivative: Some((tangent, gradient)) }
    }
}
