//! The function as a graph, and the function that tells what it does.
//!
//! In:  a function with its backward sweep, in which `reverse` has marked what arrives at each variable.
//! Out: the same, whose forward sweep tells the recorder of each statement; and the graph, whose nodes these are.

mod formula;
mod memory;
mod stmts;

use super::marks::{Mark, mark};
use crate::ir::{Func, Kind, Origin, Partial, Place, Proj, Stmt, Tree, Var};
use crate::map::Map;
use formula::Formula;
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;

/// A function that is traced.
pub(crate) struct Traced {
    pub(crate) func: Func,
    pub(crate) graph: Graph,
    /// The nodes of the parameters and of the results.
    pub(crate) params: Vec<Option<usize>>,
    /// The backward sweep of a function that has none of its own, since its pullback is given.
    pub(crate) sweep: Option<Func>,
}

/// The graph of a function.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    pub(crate) edges: Vec<Edge>,
}

#[derive(Debug)]
pub(crate) struct Node {
    /// The name of a variant of `chainrule::graph::Kind`.
    pub(crate) kind: &'static str,
    pub(crate) symbol: String,
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) parent: Option<usize>,
}

#[derive(Debug)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) label: String,
    pub(crate) partial: String,
    pub(crate) is_back: bool,
}

/// What is shown of a function beside its statements.
pub(crate) struct Shown<'a> {
    pub(crate) name: &'a str,
    /// What `self` is called in it.
    pub(crate) receiver: Option<&'a Ident>,
    /// It is one call, which takes its parameters as they came.
    pub(crate) is_call: bool,
}

/// `variables` is the number of those that the function had before its backward sweep was written.
pub(crate) fn trace(func: Func, variables: usize, shown: &Shown<'_>) -> Traced {
    let mut tracer = Tracer {
        variables,
        graph: Graph::default(),
        source: Map::new(),
        plains: Map::new(),
        formulas: Map::new(),
        parent: None,
        loops: 0,
        updates: 0,
        receiver: shown.receiver.map(|name| name.unraw().to_string()),
        func,
    };
    let mut body = Vec::new();
    let params = tracer.params(&mut body);
    if shown.is_call {
        tracer.spread(&params, &mut body);
    }
    let stmts = std::mem::take(&mut tracer.func.body);
    body.extend(tracer.stmts(stmts));
    if let Some(partials) = tracer.func.partials.clone() {
        tracer.given(shown.name, &partials, &mut body);
    }
    tracer.results(&mut body);
    tracer.func.body = body;
    Traced { func: tracer.func, graph: tracer.graph, params, sweep: None }
}

struct Tracer {
    func: Func,
    variables: usize,
    graph: Graph,
    /// The node that a variable comes from.
    source: Map<Var, usize>,
    /// Variables without a node so far: constants, and what no gradient flows through.
    plains: Map<Var, TokenStream>,
    /// How a variable is written.
    formulas: Map<Var, Formula>,
    /// The box that is open.
    parent: Option<usize>,
    /// How many loops and updates have been seen.
    loops: usize,
    updates: usize,
    /// What `self` is called.
    receiver: Option<String>,
}

impl Tracer {
    fn params(&mut self, body: &mut Vec<Stmt>) -> Vec<Option<usize>> {
        let mut nodes = Vec::new();
        for param in self.func.params.clone() {
            let name = self.spelled(&param.name);
            let mut node = None;
            for (at, leaf) in param.tree.leaves().into_iter().enumerate() {
                let name = match &param.tree {
                    Tree::Leaf(_) => name.clone(),
                    Tree::Tuple(_) => self.name(leaf).unwrap_or(format!("{name}.{at}")),
                };
                self.formulas.insert(leaf, Formula::word(&name));
                if !param.differentiated {
                    continue;
                }
                let span = self.func.info(leaf).span;
                let site = self.node("Input", name.clone(), name, span);
                self.source.insert(leaf, site);
                let is_scalar =
                    self.func.kind(leaf).is_scalar() && param.mode == crate::ir::Mode::Value;
                let value = if is_scalar { Mark::number(&self.func, leaf) } else { Mark::none() };
                body.push(mark("input", [Mark::count(site), Mark::var(leaf), value]));
                node = Some(site);
            }
            nodes.push(node);
        }
        nodes
    }

    /// What a call takes as a whole is shown in its parts.
    fn spread(&self, sites: &[Option<usize>], body: &mut Vec<Stmt>) {
        for (param, site) in self.func.params.iter().zip(sites) {
            if let (Some(site), Tree::Leaf(leaf)) = (site, &param.tree) {
                if self.func.kind(*leaf).is_scalar() {
                    continue;
                }
                let floats = Mark::floats(&self.func, *leaf);
                let zeros = Mark::zeros(*leaf);
                body.push(mark("spread", [Mark::count(*site), Mark::var(*leaf), floats, zeros]));
            }
        }
    }

    /// The function as it stands, whose partials are the user's.
    fn given(&mut self, name: &str, partials: &[Partial], body: &mut Vec<Stmt>) {
        let out = self.func.result.leaves()[0];
        let site = self.node("Call", name.to_owned(), String::new(), self.func.info(out).span);
        // a partial may read the result
        self.formulas.insert(out, Formula::word("out"));
        let mut operands = Vec::new();
        let params = self.func.params.clone();
        let params = params.iter().filter(|param| param.differentiated);
        for (param, partial) in params.zip(partials) {
            let leaf = param.tree.leaves()[0];
            let formula = Formula::code(&self.filled(&partial.code.tokens)).short();
            self.edge(self.source[&leaf], site, self.label(leaf), formula);
            let value = Mark::number_in(&self.func, &Place::whole(leaf));
            let none = Mark::tokens(quote::quote!(usize::MAX));
            let operand = Mark::tuple([Mark::var(leaf), none, value]);
            let factor = partial.lowered.iter().flat_map(|block| &block.yields);
            let factor = factor.map(|factor| Mark::number(&self.func, *factor)).next();
            operands.push(Mark::tuple([operand, factor.unwrap_or_else(Mark::none)]));
        }
        let node = Mark::tuple([Mark::count(site), Mark::var(out)]);
        let operands = Mark::array(operands).borrowed();
        body.push(mark("given", [node, Mark::number(&self.func, out), operands]));
        self.source.insert(out, site);
    }

    /// What goes out: the result, and the memory behind each `&mut`.
    fn results(&mut self, body: &mut Vec<Stmt>) {
        let leaves = self.func.result.leaves();
        let is_one = leaves.len() == 1;
        for (at, leaf) in leaves.into_iter().enumerate() {
            let name = if is_one { "out".to_owned() } else { format!("out.{at}") };
            self.result(body, at, leaf, name);
        }
        for param in self.func.params.clone() {
            if param.mode == crate::ir::Mode::Mut && param.differentiated {
                let name = self.spelled(&param.name);
                let at = 1000 + param.tree.leaves()[0].0;
                self.result(body, at, param.tree.leaves()[0], name);
            }
        }
    }

    fn result(&mut self, body: &mut Vec<Stmt>, at: usize, leaf: Var, name: String) {
        if self.func.kind(leaf).is_plain() {
            return;
        }
        let span = self.func.info(leaf).span;
        let from = self.source_of(leaf);
        let site = self.node("Output", name.clone(), name, span);
        let label = self.label(leaf);
        self.edge(from, site, label, String::new());
        let floats = Mark::floats(&self.func, leaf);
        body.push(mark("output", [Mark::count(site), Mark::count(at), Mark::var(leaf), floats]));
    }

    // Nodes and edges

    fn node(&mut self, kind: &'static str, symbol: String, name: String, span: Span) -> usize {
        let is_outside = matches!(kind, "Input" | "Output");
        let parent = if is_outside { None } else { self.parent };
        self.graph.nodes.push(Node { kind, symbol, name, span, parent });
        self.graph.nodes.len() - 1
    }

    fn edge(&mut self, from: usize, to: usize, label: String, partial: String) {
        self.graph.edges.push(Edge { from, to, label, partial, is_back: false });
    }

    /// The node that a variable comes from; what has none is a constant.
    fn source_of(&mut self, var: Var) -> usize {
        if let Some(source) = self.source.get(&var) {
            return *source;
        }
        // a variable that is a constant: the constant
        let constant = self.formulas.get(&var).filter(|_| self.plains.contains_key(&var));
        let text = constant.cloned().unwrap_or_else(|| self.formula(var)).short();
        let site = self.node("Constant", text, String::new(), self.func.info(var).span);
        self.source.insert(var, site);
        site
    }

    /// An operand as the recorder sees it: its node if it is a constant, and then its value.
    fn operand(&mut self, var: Var) -> Mark {
        let site = self.source_of(var);
        let is_constant = self.graph.nodes[site].kind == "Constant";
        if !is_constant {
            let none = Mark::tokens(quote::quote!(usize::MAX));
            return Mark::tuple([Mark::var(var), none, Mark::none()]);
        }
        let is_known = matches!(self.func.kind(var), Kind::Scalar(_) | Kind::Plain);
        let value = if is_known { Mark::number(&self.func, var) } else { Mark::none() };
        Mark::tuple([Mark::var(var), Mark::count(site), value])
    }

    /// The user's name for a variable.
    fn name(&self, var: Var) -> Option<String> {
        match &self.func.info(var).origin {
            Origin::User(ident) => Some(self.spelled(ident)),
            Origin::Temporary
            | Origin::Adjoint(_)
            | Origin::Tangent(_)
            | Origin::Again(_)
            | Origin::Tape(_)
            | Origin::Pullback(_)
            | Origin::Snapshot(_)
            | Origin::Named(_) => None,
        }
    }

    /// A name as the user writes it.
    fn spelled(&self, ident: &Ident) -> String {
        let name = ident.unraw().to_string();
        if self.receiver.as_ref() == Some(&name) { "self".to_owned() } else { name }
    }

    /// What stands on the edge: a name or a place.
    fn label(&self, var: Var) -> String {
        if let Some(name) = self.name(var) {
            return name;
        }
        let is_place = |formula: &&Formula| formula.is_place;
        self.formulas.get(&var).filter(is_place).map_or_else(String::new, Formula::short)
    }

    fn formula(&self, var: Var) -> Formula {
        if let Some(name) = self.name(var) {
            return Formula::word(&name);
        }
        if let Some(formula) = self.formulas.get(&var) {
            return formula.clone();
        }
        match self.plains.get(&var) {
            Some(tokens) => Formula::code(&self.filled(tokens)),
            None => Formula::word("…"),
        }
    }

    /// The user's code with the variables as they are written.
    fn filled(&self, tokens: &TokenStream) -> String {
        let words = crate::text::line(tokens);
        let mut text = String::new();
        for word in words.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_') {
            let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
            match crate::names::placeholder_named(name) {
                Some(var) => text += &(self.formula(var).text + &word[name.len()..]),
                None => text += word,
            }
        }
        text.replace("(& ", "(&")
    }

    /// `w[i].x`
    fn place_formula(&self, place: &Place) -> Formula {
        let mut text = self.formula(place.root).text;
        for proj in &place.path {
            match proj {
                Proj::Index(index) => text += &format!("[{}]", self.formula(*index).text),
                Proj::Slice(lo, hi) => {
                    let side = |var: &Option<Var>| {
                        var.map_or_else(String::new, |var| self.formula(var).text)
                    };
                    text += &format!("[{}..{}]", side(lo), side(hi));
                }
                Proj::Field(syn::Member::Named(name))
                | Proj::Variant(_, syn::Member::Named(name)) => {
                    text += &format!(".{}", name.unraw())
                }
                Proj::Field(syn::Member::Unnamed(at))
                | Proj::Variant(_, syn::Member::Unnamed(at)) => text += &format!(".{}", at.index),
            }
        }
        Formula { is_place: true, ..Formula::word(&text) }
    }

    /// Not of the function itself, but of its sweeps.
    fn is_added(&self, var: Var) -> bool {
        var.0 >= self.variables
    }
}
