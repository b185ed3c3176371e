//! Fourteen thousand damaged files: none stops the reader, none takes more memory than its size
//! explains, and what still opens is a request.

use crate::allocation::measured;
use crate::faults::with_payload;
use crate::mutation::{Chance, damaged};
use crate::round_trip::by_qpdf;
use crate::written::{document, example, pdf_of};
use point35::reader::{Fault, read};
use point35::request::write_file;
use std::collections::BTreeMap;

/// Above this, one of these files (some KiB) would show that something is not bounded.
const MOST_MEMORY: usize = 4 << 20;

/// How many files opened, and how many were refused for each reason.
#[derive(Default)]
struct Count(BTreeMap<&'static str, usize>);

impl Count {
    fn read(&mut self, file: &[u8]) {
        let (result, memory) = measured(|| read(file));
        assert!(memory < MOST_MEMORY, "{memory} bytes for {}", file.len());
        let outcome = match &result {
            Ok(incoming) if incoming.is_altered() => "altered",
            Ok(_) => "opened",
            Err(fault) => fault.id(),
        };
        *self.0.entry(outcome).or_default() += 1;
    }

    fn of(&self, outcome: &str) -> usize {
        self.0.get(outcome).copied().unwrap_or(0)
    }
}

fn damage(file: &[u8], times: u64, count: &mut Count) {
    for seed in 0..times {
        count.read(&damaged(file, &mut Chance::new(seed)));
    }
}

#[test]
fn damaged_documents_are_survived() {
    let mut count = Count::default();
    let bytes = pdf_of(&document(&example("02")));
    damage(&bytes, 1_000, &mut count);
    damage(&by_qpdf(&bytes, &["--linearize"]), 500, &mut count);
    damage(&by_qpdf(&bytes, &["--qdf"]), 500, &mut count);
    assert_eq!(count.0.values().sum::<usize>(), 2_000);
    assert!(count.of("opened") > 0, "{:?}", count.0);
    assert!(count.of(Fault::Truncated.id()) > 0, "{:?}", count.0);
}

/// Where there is little but the attachment, every damage meets it.
#[test]
fn damaged_attachments_are_survived() {
    let mut count = Count::default();
    let content = document(&example("01")).data;
    let plain = with_payload(content.as_bytes());
    damage(&plain, 4_000, &mut count);
    damage(
        &by_qpdf(&plain, &["--object-streams=generate"]),
        4_000,
        &mut count,
    );
    assert_eq!(count.0.values().sum::<usize>(), 8_000);
    for outcome in ["opened", "truncated", "damaged", "no-request-inside"] {
        assert!(count.of(outcome) > 50, "{outcome} {:?}", count.0);
    }
}

#[test]
fn damaged_files_of_requests_are_survived() {
    let mut count = Count::default();
    for number in ["01", "02", "04"] {
        damage(&write_file(&example(number)), 1_400, &mut count);
    }
    assert_eq!(count.0.values().sum::<usize>(), 4_200);
    for outcome in ["opened", "not-a-request", "damaged"] {
        assert!(count.of(outcome) > 50, "{outcome} {:?}", count.0);
    }
}
