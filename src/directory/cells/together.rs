//! Cells as a record, or what is wrong with them.

use serde_json::{Map, Value};

use super::{CellProblem, Cells, Misfit, NO, Tabled, YES};
use crate::directory::columns::{CellKind, Sheet};
use crate::directory::fault::RecordProblem;
use crate::directory::format::{ContactPointRecord, PartyRecord};
use crate::directory::limits::SnapshotLimits;

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
