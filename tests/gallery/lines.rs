//! Lines with letters that run from right to left, and how near what a program takes out of a PDF
//! comes to them.

use point35::export::layout::{Item, Layout, Run, Shape};

use crate::tools::squeezed;

/// Each line of a layout in which something runs from right to left, as it is read, without spaces.
pub fn from_right_to_left(layout: &Layout) -> Vec<String> {
    let mut lines = Vec::new();
    for page in &layout.pages {
        let runs: Vec<(&Item, &Run)> = page.items.iter().filter_map(run).collect();
        let is_one = |a: &(&Item, &Run), b: &(&Item, &Run)| a.0.node == b.0.node && a.0.y == b.0.y;
        for line in runs.chunk_by(is_one) {
            if line.iter().any(|(_, run)| run.right_to_left) {
                let text: String = line.iter().map(|(_, run)| &*run.text).collect();
                lines.push(squeezed(&text));
            }
        }
    }
    lines
}

fn run(item: &Item) -> Option<(&Item, &Run)> {
    match &item.shape {
        Shape::Text { run, .. } => item.node.map(|_| (item, &**run)),
        Shape::Line { .. }
        | Shape::Fill { .. }
        | Shape::Frame { .. }
        | Shape::Picture { .. }
        | Shape::QrCode { .. } => None,
    }
}

/// From 0, nothing in common, to 1, found as it is: one less the share of characters that have to be
/// added, left out or changed in the part of the text that is most like the line.
pub fn similarity(line: &str, text: &str) -> f64 {
    if text.contains(line) {
        return 1.0;
    }
    let line: Vec<char> = line.chars().collect();
    // The costs of the line's beginnings, up to each character of the text.
    let mut costs: Vec<usize> = (0..=line.len()).collect();
    let mut least = line.len();
    for character in text.chars() {
        let mut before = std::mem::replace(&mut costs[0], 0);
        for (place, wanted) in line.iter().enumerate() {
            let changed = before + usize::from(*wanted != character);
            before = costs[place + 1];
            costs[place + 1] = changed.min(before + 1).min(costs[place] + 1);
        }
        least = least.min(costs[line.len()]);
    }
    1.0 - least as f64 / line.len() as f64
}
