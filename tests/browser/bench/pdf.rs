//! How long the PDF of a worked example takes in Point35, and with libraries that make the same
//! words into a comparable document: cold is the first in a page, warm are the later ones.

use crate::document::{document, flattened};
use crate::library::{LIBRARIES, Pages};
use crate::made::{Content, Made};
use crate::sample::{SAMPLES, Sample};
use crate::saving::{Saved, save};
use crate::times::{HEAD, Times};
use point35::document::Document;
use std::path::Path;

const ROUNDS: usize = 7;

/// Documents in each page, the cold one included.
const COUNT: usize = 10;

/// In each script, or in the one that begins so.
pub async fn compare(script: &str) {
    let chosen = SAMPLES.iter().filter(|s| s.script.starts_with(script));
    for sample in chosen {
        compare_in(sample).await;
    }
}

async fn compare_in(sample: &Sample) {
    let (file, request) = (sample.file(), sample.request());
    let first = save(&file, &request, 1).await;
    let document = document(first.copy, &request);
    let pages = Pages::write(&flattened(&document), sample.fonts());
    let mut ours = Vec::new();
    let mut theirs: Vec<Vec<Made>> = LIBRARIES.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        ours.push(save(&file, &request, COUNT).await);
        for (library, made) in LIBRARIES.iter().zip(&mut theirs) {
            made.push(pages.make(library, COUNT).await);
        }
    }
    let ours = ours.into_iter().map(|Saved { made, .. }| made).collect();
    let ours = Contestant::of("Point35", sample, ours);
    let theirs = LIBRARIES.iter().zip(theirs);
    let theirs: Vec<_> = theirs
        .map(|(library, made)| Contestant::of(library.name, sample, made))
        .collect();
    print(sample, &ours, &theirs);
    for contestant in theirs.iter().chain([&ours]) {
        contestant.check(sample, &document, &ours);
    }
    println!();
}

struct Contestant {
    name: &'static str,
    cold: Times,
    warm: Times,
    content: Content,
    bytes: usize,
}

impl Contestant {
    /// Warm is one time for each page, the median of its later documents.
    fn of(name: &'static str, sample: &Sample, rounds: Vec<Made>) -> Contestant {
        let warm = rounds
            .iter()
            .map(|made| Times::of(made.warm.clone()).median);
        let last = rounds.last().expect("there are rounds");
        keep(&format!("{name} {}", sample.script), &last.pdf);
        Contestant {
            name,
            cold: Times::of(rounds.iter().map(|made| made.cold).collect()),
            warm: Times::of(warm.collect()),
            content: Content::of(&last.pdf),
            bytes: last.pdf.len(),
        }
    }

    /// A document without some of the words, or much longer, is not comparable: where it must be,
    /// that ends the comparison, else it is said.
    fn check(&self, sample: &Sample, document: &Document, ours: &Contestant) {
        let (pages, expected) = (self.content.pages, ours.content.pages);
        let texts = document.blocks.iter().flat_map(crate::document::words);
        let texts: Vec<String> = texts.collect();
        let lacking = self.content.lacks(texts.iter().map(String::as_str));
        let is_comparable = pages.abs_diff(expected) <= 1 && lacking.len() * 100 <= texts.len();
        if is_comparable {
            return;
        }
        let must_be = sample.is_for_all || std::ptr::eq(self, ours);
        assert!(!must_be, "{}: {pages} pages, lacks {lacking:?}", self.name);
        println!(
            "{} cannot set {}: of {} words, {} are not found in its file of {pages} pages",
            self.name,
            sample.script,
            texts.len(),
            lacking.len()
        );
    }
}

/// The last file of each, for looking at: in `target/tmp/`.
fn keep(name: &str, pdf: &[u8]) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(file, pdf).expect("the file can be written");
}

fn print(sample: &Sample, ours: &Contestant, theirs: &[Contestant]) {
    println!(
        "{}: PDF of one bilingual document, new browser each time, {ROUNDS} rounds, ms until its \
         bytes are there;\ncold: the first in a page; warm: the median of the {} after it",
        sample.script,
        COUNT - 1
    );
    println!(
        "{:<10}  cold{HEAD}  warm{HEAD}  warm per page  pages   bytes letters",
        ""
    );
    for Contestant {
        name,
        cold,
        warm,
        content,
        bytes,
    } in [ours].into_iter().chain(theirs)
    {
        println!(
            "{name:<10}      {cold}      {warm}{:>15.1}{:>7}{bytes:>8}{:>8}",
            warm.median / content.pages.max(1) as f64,
            content.pages,
            content.letters()
        );
    }
    for library in theirs {
        println!(
            "ratio of the medians Point35 : {:<8} warm {:.2}, goal below 1.00; cold {:.2}",
            library.name,
            ours.warm.median / library.warm.median,
            ours.cold.median / library.cold.median
        );
    }
}
