//! What an officer found wrong in a record, as a file for the issuer: the values as they stand in the
//! officer's directory and as they should be. The issuer compares them with the record of today and
//! applies them.

pub mod format;
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

pub use read::{CorrectionFault, read_correction, write_correction};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::correction_schema;

use crate::directory::format::ContactPointRecord;
use crate::directory::{Cells, Misfit, cells_of, record_of};
use crate::i18n::{Words, dates};
use jiff::civil::Date;

/// A correction of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Id of the contact point.
    pub contact_point: String,
    /// The snapshot that the officer looked at.
    pub issuer: String,
    pub number: u64,
    /// The day on which it was written, in the officer's own time zone.
    pub written: Date,
    /// Who wrote it and how to reach them, in own words; may be empty.
    pub author: String,
    /// How this is known, in own words; may be empty.
    pub remark: String,
    pub changes: Vec<CellChange>,
}

/// One value, by its place in the record. Empty where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChange {
    pub place: String,
    pub was: String,
    pub proposed: String,
}

/// How a change stands to the record of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The record says what the officer saw.
    Applicable,
    /// The record says what the officer proposes.
    Done,
    /// The record says something else: it was changed since, or the officer's directory was old.
    Stale,
}

impl Comparison {
    /// Kebab-case id of the message that explains it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Applicable => "applicable",
            Self::Done => "done",
            Self::Stale => "stale",
        }
    }
}

/// The values in which two versions of a record differ.
pub fn changes(before: &Cells, after: &Cells) -> Vec<CellChange> {
    let of = |cells: &Cells, place: &str| {
        let text = cells.get(place).cloned().unwrap_or_default();
        // A blank cell is as good as none.
        if text.trim().is_empty() {
            String::new()
        } else {
            text
        }
    };
    let places: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changes = places.into_iter().map(|place| CellChange {
        place: place.clone(),
        was: of(before, place),
        proposed: of(after, place),
    });
    changes
        .filter(|change| change.was != change.proposed)
        .collect()
}

/// How each change stands to the record, and what the record says there now.
pub fn compare(correction: &Correction, record: &ContactPointRecord) -> Vec<(Comparison, String)> {
    let cells = cells_of(record);
    let each = |change: &CellChange| {
        let now = cells.get(&change.place).cloned().unwrap_or_default();
        let comparison = match &now {
            now if *now == change.proposed => Comparison::Done,
            now if *now == change.was => Comparison::Applicable,
            _ => Comparison::Stale,
        };
        (comparison, now)
    };
    correction.changes.iter().map(each).collect()
}

/// The record with these changes.
///
/// # Errors
/// Where the record could then not stand in a snapshot.
pub fn applied<'a>(
    record: &ContactPointRecord,
    changes: impl IntoIterator<Item = &'a CellChange>,
) -> Result<ContactPointRecord, Vec<Misfit>> {
    let mut cells = cells_of(record);
    for change in changes {
        cells.insert(change.place.clone(), change.proposed.clone());
    }
    record_of(&cells)
}

/// The correction as a text for an e-mail to the issuer.
pub fn text(words: &Words, correction: &Correction) -> String {
    let head = words.say_with(
        "correction-text",
        &[
            ("contact", correction.contact_point.clone().into()),
            ("number", correction.number.to_string().into()),
            ("issuer", correction.issuer.clone().into()),
            ("date", dates::date(words, correction.written).into()),
        ],
    );
    let line = |change: &CellChange| {
        let values = [
            ("place", change.place.clone().into()),
            ("was", change.was.clone().into()),
            ("proposed", change.proposed.clone().into()),
        ];
        words.say_with("correction-text-line", &values)
    };
    let lines = correction.changes.iter().map(line);
    let more = [&correction.remark, &correction.author];
    let more = more.into_iter().filter(|text| !text.is_empty()).cloned();
    let all: Vec<_> = std::iter::once(head).chain(lines).chain(more).collect();
    all.join("\n\n") + "\n"
}
