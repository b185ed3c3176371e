//! A record as cells: each value as text, by its place in the record; and cells as a record.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::check::{Check, Trouble};
use super::columns::{CellKind, Sheet};
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

/// The record that cells describe. A blank cell is as good as none.
///
/// # Errors
/// Every cell that cannot be what it is, and every one that is missing; where there is none, the
/// first value that cannot be.
pub fn record_of<R: Tabled>(cells: &Cells) -> Result<R, Vec<Misfit>> {
    let json = json_of(R::SHEET, R::EMPTY, cells)?;
    let unshaped = |_| {
        vec![Misfit {
            place: String::new(),
            problem: CellProblem::Record(RecordProblem::Empty),
        }]
    };
    let record: R = serde_json::from_slice(json.as_bytes()).map_err(unshaped)?;
    record.check().map_err(|misfit| vec![misfit])?;
    Ok(record)
}

fn json_of(sheet: Sheet, empty: &str, cells: &Cells) -> Result<String, Vec<Misfit>> {
    let (value, mut wrong) = put_together(sheet, empty, cells);
    wrong.extend(missing(sheet, &value));
    match wrong.is_empty() {
        true => Ok(value.to_string()),
        false => Err(wrong),
    }
}

fn put_together(sheet: Sheet, empty: &str, cells: &Cells) -> (Value, Vec<Misfit>) {
    // A constant of this file, which the tests read.
    let mut record = serde_json::from_str(empty).unwrap_or_default();
    let mut wrong = Vec::new();
    for (place, text) in cells.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let column = sheet.column(place);
        let value = match column {
            None => Err(CellProblem::UnknownPlace),
            Some((_, column)) => value(column.kind, text),
        };
        match value {
            Ok(value) => {
                if !put(&mut record, place, value) {
                    wrong.push(misfit(place, CellProblem::UnknownPlace));
                }
            }
            Err(problem) => {
                // Wrong is not missing as well.
                put(&mut record, place, Value::Null);
                wrong.push(misfit(place, problem));
            }
        }
    }
    (record, wrong)
}

fn misfit(place: &str, problem: CellProblem) -> Misfit {
    Misfit {
        place: place.to_owned(),
        problem,
    }
}

fn value(kind: CellKind, text: &str) -> Result<Value, CellProblem> {
    let typed = text.trim();
    let entries = || {
        typed
            .split('|')
            .map(str::trim)
            .filter(|entry| !entry.is_empty())
    };
    match kind {
        CellKind::Text => Ok(text.into()),
        CellKind::List => Ok(entries().collect()),
        CellKind::Number(most) => {
            let number = typed.parse::<u32>().ok().filter(|number| *number <= most);
            number.map(Value::from).ok_or(CellProblem::Number { most })
        }
        CellKind::Truth => match typed.to_ascii_lowercase().as_str() {
            YES | "true" => Ok(true.into()),
            NO | "false" => Ok(false.into()),
            _ => Err(CellProblem::Truth),
        },
        CellKind::Choice(ids) => {
            let ids = ids();
            match ids.contains(&typed) {
                true => Ok(typed.into()),
                false => Err(CellProblem::Listed { ids }),
            }
        }
        CellKind::Choices(ids) => {
            let ids = ids();
            match entries().all(|entry| ids.contains(&entry)) {
                true => Ok(entries().collect()),
                false => Err(CellProblem::Listed { ids }),
            }
        }
    }
}

/// Puts a value at its place; `false` where a list would become longer than one may be.
fn put(record: &mut Value, place: &str, value: Value) -> bool {
    let mut at = record;
    for key in place.split('.') {
        let (key, index) = match key.strip_suffix(']').and_then(|key| key.split_once('[')) {
            Some((key, index)) => (key, index.parse::<usize>().ok()),
            None => (key, None),
        };
        let Value::Object(entries) = at else {
            return false;
        };
        at = entries.entry(key).or_insert_with(|| match index {
            Some(_) => Value::Array(Vec::new()),
            None => Value::Object(Map::new()),
        });
        if let Some(index) = index {
            let Value::Array(list) = at else {
                return false;
            };
            if index >= SnapshotLimits::default().entries {
                return false;
            }
            while list.len() <= index {
                list.push(Value::Object(Map::new()));
            }
            at = &mut list[index];
        }
    }
    *at = value;
    true
}

/// The places that must be filled in and are not. A part that may be absent lacks nothing while
/// nothing of it is there.
fn missing(sheet: Sheet, record: &Value) -> Vec<Misfit> {
    let needed = sheet.columns().iter().filter(|column| column.is_needed);
    let places = needed.flat_map(|column| {
        let (parent, key) = column
            .pattern
            .rsplit_once('.')
            .unwrap_or(("", column.pattern));
        let parents = instances(record, parent);
        let lacking = parents
            .into_iter()
            .filter(move |(_, part)| part.get(key).is_none());
        lacking.map(move |(place, _)| match place.is_empty() {
            true => key.to_owned(),
            false => format!("{place}.{key}"),
        })
    });
    let empty = |place: String| misfit(&place, CellProblem::Record(RecordProblem::Empty));
    places.map(empty).collect()
}

/// Each part of the record that a pattern means, with its place.
fn instances<'a>(record: &'a Value, pattern: &str) -> Vec<(String, &'a Value)> {
    let mut parts = vec![(String::new(), record)];
    for step in pattern.split('.').filter(|step| !step.is_empty()) {
        let (key, is_list) = match step.strip_suffix("[]") {
            Some(key) => (key, true),
            None => (step, false),
        };
        let inner = parts.into_iter().filter_map(|(place, part)| {
            let place = match place.is_empty() {
                true => key.to_owned(),
                false => format!("{place}.{key}"),
            };
            Some((place, part.get(key)?))
        });
        parts = match is_list {
            false => inner.collect(),
            true => inner
                .flat_map(|(place, list)| {
                    let entries = list.as_array().into_iter().flatten().enumerate();
                    entries.map(move |(index, entry)| (format!("{place}[{index}]"), entry))
                })
                .collect(),
        };
    }
    parts
}

/// What is wrong with the cells of a record of this kind.
pub fn misfits(sheet: Sheet, cells: &Cells) -> Vec<Misfit> {
    let wrong = match sheet {
        Sheet::ContactPoints => record_of::<ContactPointRecord>(cells).err(),
        Sheet::Parties => record_of::<PartyRecord>(cells).err(),
    };
    wrong.unwrap_or_default()
}

/// The places that can be filled in of a record with these cells, in the order of the columns: its
/// names in each language that it has one in and in English, one entry more of each list.
pub fn fillable(sheet: Sheet, cells: &Cells) -> Vec<String> {
    let mut languages: Vec<&str> = cells
        .keys()
        .filter_map(|p| p.strip_prefix("names."))
        .collect();
    languages.push("en");
    let mut all = cells.clone();
    for column in sheet.columns() {
        let entries = match column.pattern.split_once("[]") {
            None => vec![column.pattern.to_owned()],
            Some((list, rest)) => {
                let of_list = |place: &&String| place.starts_with(&format!("{list}["));
                let indexes = cells.keys().filter(of_list).filter_map(|place| {
                    let (index, _) = place[list.len() + 1..].split_once(']')?;
                    index.parse::<usize>().ok()
                });
                let next = indexes.max().map_or(0, |last| last + 1);
                (0..=next)
                    .map(|index| format!("{list}[{index}]{rest}"))
                    .collect()
            }
        };
        for entry in entries {
            match entry.strip_suffix('*') {
                Some(fixed) => all.extend(
                    languages
                        .iter()
                        .map(|tag| (format!("{fixed}{tag}"), String::new())),
                ),
                None => drop(all.insert(entry, String::new())),
            }
        }
    }
    places(sheet, std::iter::once(&all))
}

/// The places that a table of these records has, in the order of the columns, lists entry by entry.
pub fn places<'a>(sheet: Sheet, records: impl Iterator<Item = &'a Cells>) -> Vec<String> {
    let ranked = records
        .flat_map(BTreeMap::keys)
        .map(|place| (rank(sheet, place), place));
    let ranked: BTreeSet<_> = ranked.collect();
    ranked.into_iter().map(|(_, place)| place.clone()).collect()
}

fn rank(sheet: Sheet, place: &str) -> (usize, usize, usize) {
    let number = sheet.column(place).map_or(usize::MAX, |(number, _)| number);
    let Some((list, rest)) = place.split_once('[') else {
        return (number, 0, 0);
    };
    let of_list = |pattern: &str| {
        pattern
            .split_once("[]")
            .is_some_and(|(head, _)| head == list)
    };
    let first = sheet
        .columns()
        .iter()
        .position(|column| of_list(column.pattern));
    let index = rest
        .split_once(']')
        .and_then(|(index, _)| index.parse().ok());
    (first.unwrap_or(number), index.unwrap_or(0), number)
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
