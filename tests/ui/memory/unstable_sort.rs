use chainrule::{Differentiable, differentiate};

#[derive(Differentiable, Clone)]
struct Bid {
    price: f64,
    weight: f64,
}

#[differentiate]
fn best(bids: &[Bid]) -> f64 {
    let mut sorted: Vec<Bid> = bids.to_vec();
    sorted.sort_unstable_by(|a, b| a.price.total_cmp(&b.price));
    sorted[0].weight
}

fn main() {}
