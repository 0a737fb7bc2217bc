//! Loops.

use super::{Cell, Flow, Maybe, Run};
use crate::program::Stmt;

impl Run<'_> {
    pub(super) fn repeat(&mut self, stmt: &Stmt) -> Maybe<Flow> {
        match stmt {
            Stmt::For { index, from, to, rev, label, body } => {
                let mut at: Vec<usize> = (*from..*to).collect();
                if *rev {
                    at.reverse();
                }
                for at in at {
                    self.env[*index] = Some(Cell::Int(at));
                    if let Some(flow) = leaves(self.stmts(body)?, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::Each { array, item, at, writes, label, body } => {
                for k in 0..self.array(*array)?.len() {
                    let value = self.array(*array)?[k];
                    self.set(*item, value);
                    if let Some(at) = at {
                        self.env[*at] = Some(Cell::Int(k));
                    }
                    let flow = self.stmts(body)?;
                    if *writes {
                        let value = self.float(*item)?;
                        self.array(*array)?[k] = value;
                    }
                    if let Some(flow) = leaves(flow, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::Rows { matrix, row, writes, label, body } => {
                let columns = self.columns(*matrix)?;
                for from in (0..self.array(*matrix)?.len()).step_by(columns) {
                    let part = self.array(*matrix)?[from..from + columns].to_vec();
                    self.env[*row] = Some(Cell::Array(part));
                    let flow = self.stmts(body)?;
                    if *writes {
                        let part = self.array(*row)?.clone();
                        self.array(*matrix)?[from..from + columns].copy_from_slice(&part);
                    }
                    if let Some(flow) = leaves(flow, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::While { count, limit, cond, label, body } => {
                let mut k = 0;
                self.env[*count] = Some(Cell::Int(0));
                while k < *limit && cond.as_ref().map_or(Ok(true), |cond| self.cond(cond))? {
                    k += 1;
                    self.env[*count] = Some(Cell::Int(k));
                    if let Some(flow) = leaves(self.stmts(body)?, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::Loop { count, limit, label, body } => {
                for k in 1..=*limit {
                    self.env[*count] = Some(Cell::Int(k));
                    if let Some(flow) = leaves(self.stmts(body)?, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::EachPoint { points, item, writes, label, body } => {
                for from in (0..self.array(*points)?.len()).step_by(2) {
                    let part = self.array(*points)?[from..from + 2].to_vec();
                    self.env[*item] = Some(Cell::Array(part));
                    let flow = self.stmts(body)?;
                    if *writes {
                        let part = self.array(*item)?.clone();
                        self.array(*points)?[from..from + 2].copy_from_slice(&part);
                    }
                    if let Some(flow) = leaves(flow, *label) {
                        return Ok(flow);
                    }
                }
            }
            Stmt::Over { source, skip, label, body } => {
                for item in self.items(source)?.into_iter().skip(*skip) {
                    for (id, cell) in item {
                        self.env[id] = Some(cell);
                    }
                    if let Some(flow) = leaves(self.stmts(body)?, *label) {
                        return Ok(flow);
                    }
                }
            }
            _ => return Err("no loop".to_owned()),
        }
        Ok(Flow::Next)
    }
}

/// What a loop does after an iteration: `None` goes on.
fn leaves(flow: Flow, label: usize) -> Option<Flow> {
    match flow {
        Flow::Next => None,
        Flow::Continue(to) if to == label => None,
        Flow::Break(to) if to == label => Some(Flow::Next),
        flow => Some(flow),
    }
}
