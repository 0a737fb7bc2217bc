//! Memory: what happens to it happens to its tangent.

use super::Forward;
use crate::ir::{Float, Init, Kind, Place, Proj, Stmt, Var, Wrapper};
use crate::rules::known;
use proc_macro2::Ident;

impl<'a> Forward<'a> {
    /// Statements that are linear in all of their operands.
    pub(super) fn linear(&mut self, stmt: &Stmt) {
        let tangents = match stmt {
            Stmt::Load { dst, place } => return self.load(*dst, place),
            Stmt::Update { place, value } => match (self.place(place), self.of(*value)) {
                (Some(place), Some(value)) => Stmt::Update { place, value },
                _ => return,
            },
            Stmt::Copy { to, from } => match (self.place(to), self.place(from)) {
                (Some(to), Some(from)) => Stmt::Copy { to, from },
                // zeros of another length are their own tangent
                (Some(to), None) if self.are_zeros(from) => Stmt::Copy { to, from: from.clone() },
                (Some(place), None) => Stmt::SetZero { place },
                (None, _) => return,
            },
            Stmt::Swap { a, b } => match (self.place(a), self.place(b)) {
                (Some(a), Some(b)) => Stmt::Swap { a, b },
                _ => return,
            },
            Stmt::Permute { place, by } => match self.place(place) {
                Some(place) => Stmt::Permute { place, by: *by },
                None => return,
            },
            Stmt::AddAll { into, from } => match (self.place(into), self.place(from)) {
                (Some(into), Some(from)) => Stmt::AddAll { into, from },
                _ => return,
            },
            Stmt::SetZero { place } => match self.place(place) {
                Some(place) => Stmt::SetZero { place },
                None => return,
            },
            Stmt::SumAll { dst, place, times } => {
                return self.sum_all(*dst, place, times.as_ref());
            }
            Stmt::Take { dst, from } => match self.place(from) {
                Some(from) => Stmt::Take { dst: self.tangent(*dst), from },
                None => return,
            },
            _ => panic!("not a linear statement"),
        };
        self.push(tangents);
    }

    /// Of products: `sum(p_dot * q) + sum(p * q_dot)`.
    fn sum_all(&mut self, dst: Var, place: &Place, times: Option<&Place>) {
        let Some(tangent) = self.of(dst) else { return };
        let pairs = match times {
            None => vec![(self.place(place), None)],
            Some(times) => vec![
                (self.place(place), Some(times.clone())),
                (self.place(times), Some(place.clone())),
            ],
        };
        let mut parts = pairs.into_iter().filter_map(|(place, times)| Some((place?, times)));
        let (first, second) = (parts.next(), parts.next());
        let (Some((place, times)), Some(more)) = (first.clone(), second) else {
            let sum = first.map(|(place, times)| Stmt::SumAll { dst: tangent, place, times });
            return self.stmts.extend(sum);
        };
        let [a, b] = [(); 2].map(|()| self.fresh(dst));
        self.push(Stmt::SumAll { dst: a, place, times });
        self.push(Stmt::SumAll { dst: b, place: more.0, times: more.1 });
        self.push(Stmt::Apply { dst: tangent, rule: known("add", 2), args: vec![a, b] });
    }

    fn load(&mut self, dst: Var, place: &Place) {
        let (Some(from), Some(tangent)) = (self.place(place), self.of(dst)) else { return };
        if self.is_field(place) {
            // the tangent of the field is `()` if the field is marked `#[no_grad]`
            let like = Place::whole(dst);
            match self.func.kind(dst) {
                // only its value says which float it is
                Kind::Scalar(Float::Inferred) => {
                    self.push(Stmt::Declare { dst: tangent, init: Init::ZeroLike(like) });
                }
                Kind::Scalar(_) => self.push(Stmt::Declare { dst: tangent, init: Init::Zero }),
                _ => self.declare_zeros(tangent, like),
            }
            return self.push(Stmt::Copy { to: Place::whole(tangent), from });
        }
        self.push(match self.func.kind(dst) {
            // what it is may not be moved out of memory
            Kind::Opaque => Stmt::Declare { dst: tangent, init: Init::Copy(from) },
            _ => Stmt::Load { dst: tangent, place: from },
        });
    }

    /// A part of a struct.
    fn is_field(&self, place: &Place) -> bool {
        self.func.steps_to_field(place).is_some()
    }

    pub(super) fn store(&mut self, stmt: &Stmt, place: &Place, value: Var) {
        let Some(at) = self.place(place) else { return self.push(stmt.clone()) };
        let value = self.moved(value);
        self.push(stmt.clone());
        self.push(Stmt::Store { place: at, value });
    }

    pub(super) fn fill(&mut self, stmt: &Stmt, place: &Place, value: Var) {
        let Some(at) = self.place(place) else { return self.push(stmt.clone()) };
        let value = self.moved(value);
        self.push(stmt.clone());
        self.push(Stmt::Fill { place: at, value });
    }

    pub(super) fn append(&mut self, stmt: &Stmt, to: &Place, value: Var) {
        let Some(to) = self.place(to) else { return self.push(stmt.clone()) };
        let value = self.moved(value);
        self.push(stmt.clone());
        self.push(Stmt::Append { to, value });
    }

    pub(super) fn assign(&mut self, stmt: &Stmt, to: Var, from: Var) {
        let Some(to) = self.of(to) else { return self.push(stmt.clone()) };
        let from = self.moved(from);
        self.push(stmt.clone());
        self.push(Stmt::Assign { to, from });
    }

    pub(super) fn declare(&mut self, stmt: &Stmt, dst: Var, init: &Init) {
        let Some(tangent) = self.of(dst) else { return self.push(stmt.clone()) };
        let whole = |var| Init::ZeroLike(Place::whole(var));
        let init = match init {
            Init::Fields { variant, fields, base, .. } => {
                return self.fields(stmt, (dst, tangent), variant.as_ref(), fields, *base);
            }
            Init::Elements(values) => {
                Init::Elements(values.iter().map(|value| self.moved(*value)).collect())
            }
            Init::Repeat(value, len) => Init::Repeat(self.moved(*value), *len),
            // an error has no tangent
            Init::Wrap(Wrapper::Err | Wrapper::None, _) => Init::Wrap(Wrapper::None, None),
            Init::Wrap(Wrapper::Some | Wrapper::Ok, value) => {
                Init::Wrap(Wrapper::Some, value.map(|value| self.moved(value)))
            }
            Init::Present(from) => match self.place(from) {
                Some(from) => Init::Copy(from),
                None => return self.declare_after(stmt, tangent, whole(dst)),
            },
            Init::Move(from) => match self.of(*from) {
                Some(_) => Init::Move(self.moved(*from)),
                None => Init::Move(self.zero(*from)),
            },
            Init::Copy(from) => match self.place(from) {
                Some(of_from) if self.is_field(from) => {
                    self.declare_after(stmt, tangent, whole(dst));
                    let to = Place::whole(tangent);
                    return self.push(Stmt::Copy { to, from: of_from });
                }
                Some(from) => Init::Copy(from),
                None => self.zeros_again(from).unwrap_or_else(|| whole(dst)),
            },
            Init::Zero if super::has_unknown(self.func.kind(dst)) => {
                return self.declare_after(stmt, tangent, whole(dst));
            }
            Init::Zero => Init::Zero,
            Init::Zeros(len) => Init::Zeros(*len),
            Init::ZeroLike(place) => Init::ZeroLike(place.clone()),
        };
        self.declare_after(stmt, tangent, init);
    }

    fn declare_after(&mut self, stmt: &Stmt, tangent: Var, init: Init) {
        self.push(stmt.clone());
        match init {
            Init::ZeroLike(like) => self.declare_zeros(tangent, like),
            init => self.push(Stmt::Declare { dst: tangent, init }),
        }
    }

    /// The tangent of a struct has a type of its own: it begins with zeros, or with the base.
    fn fields(
        &mut self,
        stmt: &Stmt,
        (dst, tangent): (Var, Var),
        variant: Option<&Ident>,
        fields: &[(syn::Member, Var)],
        base: Option<Var>,
    ) {
        let values: Vec<Var> = fields.iter().map(|(_, value)| self.moved(*value)).collect();
        let base = base.filter(|base| self.active.contains(*base));
        let base = base.map(|base| Init::Copy(Place::whole(self.tangent(base))));
        let init = base.unwrap_or_else(|| Init::ZeroLike(Place::whole(dst)));
        self.declare_after(stmt, tangent, init);
        for ((member, _), value) in fields.iter().zip(values) {
            let field = match variant {
                Some(variant) => Proj::Variant(variant.clone(), member.clone()),
                None => Proj::Field(member.clone()),
            };
            let place = Place { root: tangent, path: vec![field] };
            self.push(Stmt::Store { place, value });
        }
    }
}
