//! The images: read from a file, every mistake in it named with its line.

use std::fs;
use std::path::Path;

pub(crate) const PIXELS: usize = 64;
pub(crate) const CLASSES: usize = 10;

/// Images one after the other, pixels from 0 to 1, and what they show.
#[derive(Default)]
pub(crate) struct Images {
    pub(crate) pixels: Vec<f64>,
    pub(crate) labels: Vec<usize>,
}

impl Images {
    /// Reads lines of 64 pixels from 0 to 16 and a label from 0 to 9.
    pub(crate) fn read(path: &Path) -> Result<Images, String> {
        let name = path.display();
        let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
        let mut images = Images::default();
        for (number, line) in text.lines().enumerate() {
            images.push(line).map_err(|error| format!("{name}:{}: {error}", number + 1))?;
        }
        if images.labels.len() < 100 {
            return Err(format!("{name}: {} images, at least 100 needed", images.labels.len()));
        }
        Ok(images)
    }

    fn push(&mut self, line: &str) -> Result<(), String> {
        let fields = line.split(',').map(str::trim).collect::<Vec<_>>();
        if fields.len() != PIXELS + 1 {
            return Err(format!("{} fields, expected {PIXELS} pixels and a label", fields.len()));
        }
        for (k, field) in fields[..PIXELS].iter().enumerate() {
            match field.parse::<u8>() {
                Ok(pixel @ 0..=16) => self.pixels.push(f64::from(pixel) / 16.0),
                _ => return Err(format!("pixel {} is `{field}`, expected 0 to 16", k + 1)),
            }
        }
        match fields[PIXELS].parse() {
            Ok(label @ 0..CLASSES) => self.labels.push(label),
            _ => return Err(format!("the label is `{}`, expected 0 to 9", fields[PIXELS])),
        }
        Ok(())
    }

    /// The images with the numbers `which`, in that order.
    pub(crate) fn select(&self, which: &[usize]) -> Images {
        let pixels = which.iter().flat_map(|&n| &self.pixels[n * PIXELS..(n + 1) * PIXELS]);
        Images {
            pixels: pixels.copied().collect(),
            labels: which.iter().map(|&n| self.labels[n]).collect(),
        }
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number from 0 to 1.
    pub(crate) fn float(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.float() * n as f64) as usize
    }

    /// Brings `items` into another order.
    pub(crate) fn shuffle(&mut self, items: &mut [usize]) {
        for k in (1..items.len()).rev() {
            items.swap(k, self.below(k + 1));
        }
    }
}
