//! One case, and how it is written down. The form is in the [room's documentation](super).

use super::lineage::{Aside, CopyId, Lineage, Stamp};
use super::{CaseFileFault, Part};
use crate::request::{Request, content, read_file};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The version of a case as a record. Version 1 was the request's file alone.
pub const CASE_VERSION: u32 = 2;
/// No case was changed by more copies.
const MOST_COPIES: usize = 100_000;

/// One case in one copy of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// 32 hexadecimal digits, the same in every copy.
    pub id: String,
    /// When a person changed it last.
    pub changed: Timestamp,
    pub request: Request,
    pub lineage: Lineage,
}

impl Case {
    /// Stands for a change that was not noted.
    pub(super) fn unstamped(&self) -> Stamp {
        Stamp {
            at: self.changed,
            copy: CopyId(0),
            number: 0,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseV1 {
    id: String,
    #[serde(with = "crate::moment::milliseconds")]
    changed: Timestamp,
    request: Box<RawValue>,
    lineage: LineageV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineageV1 {
    copies: Vec<String>,
    seen: Vec<(usize, u64)>,
    stamps: BTreeMap<Part, StampV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aside: Vec<AsideV1>,
}

/// Place in the list of copies, number, milliseconds since 1970.
type StampV1 = (usize, u64, i64);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AsideV1 {
    part: Part,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    stamp: StampV1,
}

/// A case as a record of [`CASE_VERSION`].
pub fn write_case(case: &Case) -> Vec<u8> {
    // Maps with text keys and plain values: there is nothing JSON could refuse.
    serde_json::to_vec(&written(case)).unwrap_or_default()
}

/// Reads the record of a case of any past version. `changed` is when a record of version 1, which
/// does not say it, was written.
pub fn read_case(
    version: u32,
    bytes: &[u8],
    id: String,
    changed: Timestamp,
) -> Result<Case, CaseFileFault> {
    match version {
        1 => Ok(Case {
            request: read_file(bytes, id.clone())?,
            id,
            changed,
            lineage: Lineage::default(),
        }),
        CASE_VERSION => {
            let stored = serde_json::from_slice(bytes).map_err(|_| CaseFileFault::Damaged)?;
            read(stored)
        }
        _ => Err(CaseFileFault::Newer),
    }
}

pub(super) fn written(case: &Case) -> CaseV1 {
    CaseV1 {
        id: case.id.clone(),
        changed: case.changed,
        // What was just written is JSON.
        request: RawValue::from_string(content(&case.request)).unwrap_or_default(),
        lineage: lineage_written(&case.lineage),
    }
}

pub(super) fn read(stored: CaseV1) -> Result<Case, CaseFileFault> {
    let digits = u128::from_str_radix(&stored.id, 16).map_err(|_| CaseFileFault::Damaged)?;
    let id = format!("{digits:032x}");
    if id != stored.id {
        return Err(CaseFileFault::Damaged);
    }
    Ok(Case {
        request: read_file(stored.request.get().as_bytes(), id.clone())?,
        id,
        changed: stored.changed,
        lineage: lineage_read(stored.lineage).ok_or(CaseFileFault::Damaged)?,
    })
}

fn lineage_written(lineage: &Lineage) -> LineageV1 {
    let copies: Vec<CopyId> = lineage.seen.keys().copied().collect();
    // Every stamp is of a copy whose changes are in the case; the keys of a map are in order. What
    // was not noted is of none.
    let place = |copy: CopyId| copies.binary_search(&copy).unwrap_or(copies.len());
    let stamp = |stamp: &Stamp| (place(stamp.copy), stamp.number, stamp.at.as_millisecond());
    LineageV1 {
        seen: lineage.seen.values().copied().enumerate().collect(),
        stamps: lineage
            .stamps
            .iter()
            .map(|(part, of)| (part.clone(), stamp(of)))
            .collect(),
        aside: lineage
            .aside
            .iter()
            .map(|aside| AsideV1 {
                part: aside.part.clone(),
                value: aside.value.clone(),
                stamp: stamp(&aside.stamp),
            })
            .collect(),
        copies: copies
            .iter()
            .map(|copy| format!("{:016x}", copy.0))
            .collect(),
    }
}

/// `None` where it contradicts itself.
fn lineage_read(stored: LineageV1) -> Option<Lineage> {
    if stored.copies.len() > MOST_COPIES {
        return None;
    }
    let copy = |text: &String| u64::from_str_radix(text, 16).ok().map(CopyId);
    let copies: Vec<CopyId> = stored.copies.iter().map(copy).collect::<Option<_>>()?;
    let of = |place: usize| match place {
        none if none == copies.len() => Some(CopyId(0)),
        place => copies.get(place).copied(),
    };
    let stamp = |(place, number, at): StampV1| {
        Some(Stamp {
            at: Timestamp::from_millisecond(at).ok()?,
            copy: of(place)?,
            number,
        })
    };
    let seen = stored.seen.iter();
    let stamps = stored.stamps.into_iter();
    let aside = stored.aside.into_iter().map(|aside| {
        Some(Aside {
            part: aside.part,
            value: aside.value,
            stamp: stamp(aside.stamp)?,
        })
    });
    Some(Lineage {
        seen: seen
            .map(|(place, number)| Some((*copies.get(*place)?, *number)))
            .collect::<Option<_>>()?,
        stamps: stamps
            .map(|(part, of)| Some((part, stamp(of)?)))
            .collect::<Option<_>>()?,
        aside: aside.collect::<Option<_>>()?,
    })
}
