use chainrule::differentiate;

#[differentiate]
mod m {}

fn main() {}
