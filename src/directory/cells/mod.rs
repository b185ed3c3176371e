//! A record as cells: each value as text, by its place in the record; and cells as a record.

mod places;
mod together;

pub use places::{fillable, places};
pub use together::{misfits, record_of};

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::check::{Check, Trouble};
use super::columns::Sheet;
use super::fault::RecordProblem;
use super::format::{ContactPointRecord, PartyRecord};
use super::limits::SnapshotLimits;
use super::read_contact_point::contact_point;
use super::read_party::party;

/// The values of a record that are there, as text.
pub type Cells = BTreeMap<String, String>;

/// Separates the entries of a list within a cell.
const SEPARATOR: &str = " | ";
const YES: &str = "yes";
const NO: &str = "no";

/// A value that cannot stand where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Place in the record, such as `channels[0].kind`.
    pub place: String,
    pub problem: CellProblem,
}

/// What is wrong with the text of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellProblem {
    /// No record has a value there.
    UnknownPlace,
    /// Not a whole number up to this.
    Number { most: u32 },
    /// Neither `yes` nor `no`.
    Truth,
    /// None of the ids that may stand there.
    Listed { ids: Vec<&'static str> },
    /// It is of the right kind and yet cannot be.
    Record(RecordProblem),
}

impl CellProblem {
    /// Kebab-case id of the message that explains it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::UnknownPlace => "unknown-place",
            Self::Number { .. } => "whole-number",
            Self::Truth => "truth",
            Self::Listed { .. } => "listed",
            Self::Record(problem) => problem.id(),
        }
    }
}

/// A record that can be taken apart into cells.
pub trait Tabled: Serialize + DeserializeOwned + Clone {
    const SHEET: Sheet;
    /// A record in which nothing is filled in, as JSON.
    const EMPTY: &'static str;

    /// What names the record in its snapshot.
    fn key(&self) -> &str;

    /// Its values are such as a snapshot may hold.
    ///
    /// # Errors
    /// The first that is not.
    fn check(&self) -> Result<(), Misfit>;
}

impl Tabled for ContactPointRecord {
    const SHEET: Sheet = Sheet::ContactPoints;
    const EMPTY: &'static str = r#"{"names":{},"languages":{"accepted":[],"spoken":[]},"channels":[],"hours":{"office":[],"weekend":[]},"powers":{"ordered_by":[]},"requirements":{},"preservation":{},"provenance":{}}"#;

    fn key(&self) -> &str {
        &self.id
    }

    fn check(&self) -> Result<(), Misfit> {
        let checked = contact_point(self, &Check::new(SnapshotLimits::default()));
        checked.map(drop).map_err(Misfit::from)
    }
}

impl Tabled for PartyRecord {
    const SHEET: Sheet = Sheet::Parties;
    const EMPTY: &'static str =
        r#"{"names":{},"official_languages":[],"time_zones":[],"weekend":[]}"#;

    fn key(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Misfit> {
        let checked = party(self, &Check::new(SnapshotLimits::default()));
        checked.map(drop).map_err(Misfit::from)
    }
}

impl From<Trouble> for Misfit {
    fn from(trouble: Trouble) -> Self {
        Self {
            place: trouble.path,
            problem: CellProblem::Record(trouble.problem),
        }
    }
}

/// The cells of a record.
pub fn cells_of<R: Tabled>(record: &R) -> Cells {
    // Structs of texts, numbers, lists and maps with text keys always become JSON. By way of its text,
    // which the program reads and writes anyway: another way there weighs as much again.
    let json = serde_json::to_vec(record).unwrap_or_default();
    cells_in(R::SHEET, &json)
}

fn cells_in(sheet: Sheet, json: &[u8]) -> Cells {
    let mut cells = Cells::new();
    let value = serde_json::from_slice(json).unwrap_or_default();
    take_apart(sheet, &value, String::new(), &mut cells);
    cells
}

fn take_apart(sheet: Sheet, value: &Value, place: String, cells: &mut Cells) {
    if sheet.column(&place).is_some() {
        let text = text(value);
        if !text.is_empty() {
            cells.insert(place, text);
        }
        return;
    }
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let inner = match place.is_empty() {
                    true => key.clone(),
                    false => format!("{place}.{key}"),
                };
                take_apart(sheet, value, inner, cells);
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                take_apart(sheet, value, format!("{place}[{index}]"), cells);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(true) => YES.to_owned(),
        Value::Bool(false) => NO.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(entries) => {
            let texts: Vec<_> = entries.iter().map(text).collect();
            texts.join(SEPARATOR)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{EXERCISE, read_records};

    #[test]
    fn every_record_of_the_exercise_survives_its_cells() {
        let file = read_records(EXERCISE).unwrap();
        for record in &file.contact_points {
            assert_eq!(record_of(&cells_of(record)).as_ref(), Ok(record));
        }
        for record in &file.parties {
            assert_eq!(record_of(&cells_of(record)).as_ref(), Ok(record));
        }
    }

    #[test]
    fn what_is_wrong_is_told_by_its_place() {
        let file = read_records(EXERCISE).unwrap();
        let wrong = |edits: &[(&str, &str)]| {
            let mut cells = cells_of(&file.contact_points[0]);
            for (place, text) in edits {
                cells.insert((*place).to_owned(), (*text).to_owned());
            }
            let misfits = record_of::<ContactPointRecord>(&cells)
                .err()
                .unwrap_or_default();
            let told = misfits
                .iter()
                .map(|m| format!("{}: {}", m.place, m.problem.id()));
            told.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(wrong(&[]), "");
        assert_eq!(wrong(&[("order", "256")]), "order: whole-number");
        assert_eq!(wrong(&[("kind", "postman")]), "kind: listed");
        assert_eq!(
            wrong(&[("powers.urgent_requests", "perhaps")]),
            "powers.urgent_requests: truth"
        );
        assert_eq!(
            wrong(&[("hours.weekend", "sat | someday")]),
            "hours.weekend: listed"
        );
        assert_eq!(
            wrong(&[("person.name", "Ana")]),
            "person.name: unknown-place"
        );
        assert_eq!(
            wrong(&[("channels[99].kind", "phone")]),
            "channels[99].kind: unknown-place"
        );
        assert_eq!(
            wrong(&[("id", " "), ("order", "x")]),
            "order: whole-number, id: empty"
        );
        assert_eq!(
            wrong(&[("channels[0].address", "1")]),
            "channels[0].address: channel-address"
        );
        let half = [("channels[9].kind", "phone")];
        assert!(
            wrong(&half).contains("channels[9].address: empty"),
            "{}",
            wrong(&half)
        );
    }
}
