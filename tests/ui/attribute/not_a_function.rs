use chainrule::differentiate;

#[differentiate]
struct S;

fn main() {
    let _ = S;
}
