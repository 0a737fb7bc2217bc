//! Methods of types that are not copied: those that take their receiver by value, as the gradient needs it as it was, and those that
//! change a length of it.

use chainrule::{Differentiable, differentiate};

/// Not copied.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Series {
    /// The terms.
    pub terms: Vec<f64>,
    /// A factor of all.
    pub scale: f64,
}

/// Has one in it.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Shifted {
    /// What is shifted.
    pub series: Series,
    /// How far.
    pub by: f64,
}

#[differentiate]
impl Series {
    fn set(&mut self, at: usize, term: f64) {
        self.terms[at] = term;
    }

    fn at(&self, at: usize) -> f64 {
        self.terms[at] * self.scale
    }
}

#[differentiate]
impl Series {
    fn total(self) -> f64 {
        self.terms[0] * self.scale
    }

    fn doubled(&self) -> Series {
        Series { terms: vec![self.terms[0] * 2.0, self.scale], scale: self.scale * self.terms[1] }
    }

    fn scaled(mut self, k: f64) -> Series {
        self.terms[0] *= k;
        self.scale *= self.terms[0];
        self
    }
}

/// Makes one.
#[differentiate]
pub fn series(x: f64) -> Series {
    Series { terms: vec![x * x, x], scale: x.sin() }
}

/// What a call gives is taken by value.
#[differentiate]
pub fn of_a_call(x: f64) -> f64 {
    series(x).total()
}

/// So is what a method gives, by methods that take a reference, a value, and a value that they change.
#[differentiate]
pub fn of_methods(x: f64) -> f64 {
    series(x).scaled(x).doubled().scaled(2.0 * x).total()
}

/// A value that is made where it is used.
#[differentiate]
pub fn of_a_literal(x: f64) -> f64 {
    Series { terms: vec![x * x, x], scale: x.sin() }.total() * x
}

/// A variable, and a field, each of which is moved.
#[differentiate]
pub fn of_variables(x: f64) -> f64 {
    let one = series(x);
    let shifted = Shifted { series: series(x * x), by: x };
    one.total() * shifted.series.total() + shifted.by
}

/// In a loop, where each iteration has its own.
#[differentiate]
pub fn in_a_loop(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        s += series(x * f64::from(k)).scaled(x).total();
        if s > 10.0 {
            return s * series(s).total();
        }
    }
    s
}

#[differentiate]
impl Series {
    fn add(&mut self, x: f64) {
        self.terms.push(x * x);
    }

    fn cut(&mut self) -> f64 {
        self.terms.pop().unwrap() * self.scale
    }

    fn sum(&self) -> f64 {
        let mut sum = self.scale;
        for term in &self.terms {
            sum += *term;
        }
        sum
    }
}

/// A part grows by a method, and nothing else changes a length.
#[differentiate]
pub fn part_grows(x: f64) -> f64 {
    let mut shifted = Shifted { series: series(x), by: x };
    shifted.series.add(x * 3.0);
    shifted.series.sum() * shifted.by
}

/// A part grows last, and nobody reads it.
#[differentiate]
pub fn part_grows_last(x: f64) -> f64 {
    let mut shifted = Shifted { series: Series { terms: vec![x], scale: x }, by: x };
    let before = shifted.series.sum() * shifted.by;
    shifted.series.add(x * 3.0);
    before
}

/// What is cut off last is the result.
#[differentiate]
pub fn cut_last(x: f64) -> f64 {
    let mut series = Series { terms: vec![x, x * x], scale: x };
    let before = series.sum();
    let last = series.cut();
    before * last
}

/// A part grows and shrinks in loops, one of which is left early.
#[differentiate]
pub fn part_in_loops(x: f64) -> f64 {
    let mut shifted = Shifted { series: Series { terms: vec![x, x * x], scale: x }, by: x };
    let mut total = shifted.by;
    for k in 0..3 {
        shifted.series.add(x * f64::from(k));
        total += shifted.by;
        if total > 5.0 {
            return total + shifted.series.cut();
        }
    }
    let mut cut = 0.0;
    for _ in 0..4 {
        cut += shifted.series.cut();
    }
    total * cut
}

/// A part is taken by value, before and after the rest is read.
#[differentiate]
pub fn part_is_taken(x: f64) -> f64 {
    let one = Shifted { series: series(x), by: x };
    let two = Shifted { series: series(x * x), by: x.sin() };
    let taken = one.series.total();
    let by = two.by;
    taken * one.by + two.series.total() * by
}

/// Elements of a list, each of which grows or shrinks.
#[differentiate]
pub fn elements_grow(x: f64) -> f64 {
    let mut list =
        vec![Series { terms: vec![x], scale: x }, Series { terms: vec![x, x], scale: x * x }];
    list[1].add(x);
    list[0].add(x * 2.0);
    list[0].add(x * 2.5);
    let cut = list[1].cut();
    list[0].sum() * list[1].sum() * cut
}

#[differentiate]
fn consumed(series: Series, x: f64) -> f64 {
    let mut series = series;
    series.add(x);
    series.sum() * x
}

#[differentiate]
fn grown(series: &mut Series, x: f64) {
    series.add(x);
    series.scale *= x;
}

/// Grows in an arm, and is passed on there; the other arm reads it.
#[differentiate]
pub fn passed_on_in_arm(x: f64) -> f64 {
    let mut series = Series { terms: vec![x], scale: x };
    if x > 0.0 {
        series.add(x * 2.0);
        return consumed(series, x);
    }
    series.sum()
}

/// Grows in a block that gives it.
#[differentiate]
pub fn given_by_block(x: f64) -> f64 {
    let series = if x > 0.0 {
        let mut series = Series { terms: vec![x], scale: x };
        series.add(x);
        series
    } else {
        Series { terms: vec![], scale: x }
    };
    let mut shifted = Shifted { series, by: x };
    shifted.series.add(x.sin());
    let copy = shifted.series.clone();
    shifted.by *= consumed(copy, x);
    shifted.series.sum() * shifted.by
}

/// Grows in functions, and is taken apart.
#[differentiate]
pub fn grown_and_taken_apart(x: f64) -> f64 {
    let mut shifted = Shifted { series: Series { terms: vec![x], scale: x }, by: x };
    grown(&mut shifted.series, x);
    grown(&mut shifted.series, x * 2.0);
    let Shifted { series, by } = shifted;
    series.total() * by
}

/// Each grows before it is pushed to a list, and once more in it.
#[differentiate]
pub fn grown_and_pushed(x: f64) -> f64 {
    let mut list: Vec<Series> = Vec::new();
    for k in 0..3 {
        let mut series = Series { terms: vec![x], scale: x };
        series.add(x * f64::from(k));
        list.push(series);
        list[0].add(x);
    }
    let mut sum = 0.0;
    for series in &list {
        sum += series.sum();
    }
    let last = list.pop().unwrap();
    sum * last.total() + list[1].cut()
}

/// Grows and is passed on in one arm, and moved in the other.
#[differentiate]
#[allow(clippy::single_match_else)]
pub fn moved_in_arms(x: f64) -> f64 {
    let mut series = Series { terms: vec![x], scale: x };
    match i32::from(x > 1.0) {
        1 => {
            series.add(x);
            series.add(x * x);
            consumed(series, x * 2.0)
        }
        _ => {
            series.scale = x * x;
            let moved = series;
            moved.sum()
        }
    }
}

/// A method takes its receiver where the loop ends.
#[differentiate]
pub fn taken_where_a_loop_ends(x: f64, n: usize) -> f64 {
    let series = Series { terms: vec![x; 2], scale: x };
    for k in 0..n {
        if x * k as f64 > 2.0 {
            return series.total() * k as f64;
        }
    }
    x
}

/// What a receiver of constants has is set by its methods alone.
#[differentiate]
pub fn set_and_read(x: f64, y: f64) -> f64 {
    let mut series = Series { terms: vec![0.0; 3], scale: 2.0 };
    series.set(0, x);
    for i in 1..3 {
        let last = series.at(i - 1);
        series.set(i, last * y);
    }
    series.at(0) * series.at(2)
}

/// A mean that is updated number by number.
#[derive(Clone, Debug, Differentiable)]
pub struct Tally {
    /// How many.
    pub count: usize,
    /// Of all of them.
    pub mean: f64,
    /// As they came.
    pub numbers: Vec<f64>,
}

#[differentiate]
impl Tally {
    fn new() -> Self {
        Tally { count: 0, mean: 0.0, numbers: Vec::new() }
    }

    fn push(&mut self, x: f64) {
        self.count += 1;
        self.mean += (x - self.mean) / self.count as f64;
        self.numbers.push(x);
    }

    fn get(&self) -> f64 {
        self.mean
    }

    fn count(&mut self, x: f64) {
        self.mean += x * x;
        self.count += 1;
    }

    fn capacity(&mut self) {
        self.mean *= self.mean;
    }

    fn spread(&self) -> f64 {
        (0..self.count).map(|i| self.numbers[i] - self.get()).map(|d| d * d).sum()
    }
}

#[differentiate]
fn push_all(tally: &mut Tally, x: &[f64]) {
    for x in x {
        tally.push(*x);
    }
}

/// What has no derivative at first, and gets one by methods whose names the standard library has, too.
#[differentiate]
pub fn tallied(x: &[f64], y: f64) -> f64 {
    let mut tally = Tally::new();
    tally.push(y);
    push_all(&mut tally, x);
    tally.push(x[0] * y);
    tally.get() * y + tally.spread()
}

/// Only the method says that what it is called on is written to.
#[differentiate]
pub fn tallied_at_last(x: &[f64]) -> f64 {
    let mut tally = Tally { count: 1, mean: 2.0, numbers: Vec::new() };
    for x in x {
        tally.push(x.sin());
    }
    tally.get()
}

/// Counts that are fields are the bounds of a range, and the sizes of parts.
#[differentiate]
pub fn counted_by_fields(tally: &Tally, y: f64) -> f64 {
    let squares: f64 = (0..tally.count).rev().map(|i| tally.numbers[i] * tally.numbers[i]).sum();
    let firsts: f64 = tally.numbers.chunks(tally.count).map(|part| part[0] * y).sum();
    let rest: f64 =
        tally.numbers.iter().skip(tally.count).zip(tally.count..).map(|(x, k)| x * k as f64).sum();
    squares * firsts + rest * tally.mean
}

/// Numbers, with methods that slices and vectors have as well.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Shelf {
    /// The numbers.
    pub books: Vec<f64>,
}

#[differentiate]
impl Shelf {
    fn first(&self) -> f64 {
        self.books[0]
    }

    fn get(&self, at: usize) -> f64 {
        self.books[at % self.books.len()]
    }

    fn swap(&mut self, i: usize, j: usize) {
        self.books.swap(i, j);
    }

    fn fill(&mut self, x: f64) {
        for book in &mut self.books {
            *book = x * *book;
        }
    }

    fn map(&self, by: f64) -> Shelf {
        Shelf { books: self.books.iter().map(|book| book * by).collect() }
    }
}

/// The type of a parameter says that its methods are the user's, which give numbers and no options.
#[differentiate]
pub fn of_a_parameter(shelf: &mut Shelf, x: f64) -> f64 {
    let before = shelf.first() * shelf.get(1);
    shelf.swap(0, 1);
    shelf.fill(x);
    let scaled: Shelf = shelf.map(x);
    before + shelf.first() * scaled.get(2)
}

/// The same of elements.
#[differentiate]
pub fn of_elements(shelves: &[Shelf], x: f64) -> f64 {
    let mut sum = shelves[0].get(1) * x;
    for shelf in shelves {
        sum += shelf.first().abs() * shelf.get(1);
    }
    sum
}

/// A number that is copied.
#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
pub struct Dial {
    /// The number.
    pub angle: f64,
}

#[differentiate]
impl Dial {
    fn clamp(&mut self, by: f64) {
        self.angle *= by;
    }
}

/// A closure has its copy of what a method changes that has the name of one that reads.
#[differentiate]
pub fn copied_before_it_is_changed(x: f64) -> f64 {
    let mut dial = Dial { angle: x };
    let before = move |t: f64| t * dial.angle;
    dial.clamp(x);
    before(x) + dial.angle * x
}

/// Methods that write, by the names of those of the library that give a count.
#[differentiate]
pub fn counted_by_methods(x: &[f64], y: f64) -> f64 {
    let mut tally = Tally::new();
    for x in x {
        tally.count(x * y);
    }
    tally.capacity();
    let none = (tally.count < 2) | tally.numbers.contains(&y);
    if none { y } else { tally.mean * y + (tally.numbers.len() + (tally.count & 1)) as f64 }
}

#[differentiate]
impl Dial {
    fn across(&self, other: &Dial) -> f64 {
        self.angle * other.angle.sin()
    }

    fn turn(&mut self, by: &f64) {
        self.angle += by * self.angle;
    }
}

/// A value that may change, and is lent to its own method; parts of one value.
#[differentiate]
pub fn lent_to_itself(x: f64) -> f64 {
    let mut dial = Dial { angle: x };
    let mut dials = [dial, Dial { angle: x * x }];
    dial.turn(&x);
    dials[1].angle += dial.across(&dial);
    dials[0].turn(&0.5);
    dials[0].across(&dials[1]) + dials[1].across(&dials[1])
}
