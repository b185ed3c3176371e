//! One case, and how it is written down. The form is in the [room's documentation](super).

use super::lineage::{Aside, CopyId, Lineage, Stamp};
use super::part::{Part, read, written};
use super::{CaseFileFault, file};
use crate::request::{Request, read_file};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// The version of a case as a record. Version 1 was the request's file alone.
pub const CASE_VERSION: u32 = 2;

/// When a person closed a case or opened it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closing {
    pub at: Timestamp,
    pub is_closed: bool,
}

/// One case in one copy of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// 32 hexadecimal digits, the same in every copy.
    pub id: String,
    /// When a person changed it last.
    pub changed: Timestamp,
    pub request: Request,
    pub lineage: Lineage,
    /// The last time; `None` for a case that was never closed.
    pub closing: Option<Closing>,
}

impl Case {
    /// When a person last changed it, closed it or opened it again.
    pub fn touched(&self) -> Timestamp {
        let closing = self.closing.map(|closing| closing.at);
        closing.map_or(self.changed, |at| at.max(self.changed))
    }

    /// Stands for a change that was not noted.
    pub(super) fn unstamped(&self) -> Stamp {
        Stamp {
            at: self.changed,
            copy: CopyId(0),
            number: 0,
        }
    }
}

/// A case as a record of [`CASE_VERSION`].
pub fn write_case(case: &Case) -> Vec<u8> {
    case_written(case).to_string().into_bytes()
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
            closing: None,
        }),
        CASE_VERSION => case_read(&file::json(bytes)?),
        _ => Err(CaseFileFault::Newer),
    }
}

pub(super) fn case_written(case: &Case) -> Value {
    let mut stored = json!({
        "id": case.id,
        "changed": case.changed.as_millisecond(),
        "request": written(&case.request),
        "lineage": lineage_written(&case.lineage),
    });
    if let Some(Closing { at, is_closed }) = case.closing {
        stored["closing"] = json!({ "at": at.as_millisecond(), "closed": is_closed });
    }
    stored
}

pub(super) fn case_read(stored: &Value) -> Result<Case, CaseFileFault> {
    let [id, changed, request, lineage, closing] =
        case_members(stored).ok_or(CaseFileFault::Damaged)?;
    let parts = || {
        let (changed, closing) = (instant(changed)?, closing_read(closing)?);
        Some((id_read(id)?, changed, lineage_read(lineage)?, closing))
    };
    let (id, changed, lineage, closing) = parts().ok_or(CaseFileFault::Damaged)?;
    Ok(Case {
        request: read(request, id.clone())?,
        id,
        changed,
        lineage,
        closing,
    })
}

/// 32 hexadecimal digits, as they are written here.
pub(super) fn id_read(id: &Value) -> Option<String> {
    let text = id.as_str()?;
    let id = format!("{:032x}", u128::from_str_radix(text, 16).ok()?);
    (id == text).then_some(id)
}

/// The members of a case; null for the last one of a case that was never closed.
fn case_members(stored: &Value) -> Option<[&Value; 5]> {
    const ALL: [&str; 5] = ["id", "changed", "request", "lineage", "closing"];
    if let Some(members) = members(stored, ALL) {
        return Some(members);
    }
    let [id, changed, request, lineage, _] = ALL;
    let [id, changed, request, lineage] = members(stored, [id, changed, request, lineage])?;
    Some([id, changed, request, lineage, &Value::Null])
}

/// `None` where it is something else than a closing or null.
fn closing_read(stored: &Value) -> Option<Option<Closing>> {
    if stored.is_null() {
        return Some(None);
    }
    let [at, closed] = members(stored, ["at", "closed"])?;
    let (at, is_closed) = (instant(at)?, closed.as_bool()?);
    Some(Some(Closing { at, is_closed }))
}

/// The members of an object that has these and no others.
fn members<'a, const COUNT: usize>(
    object: &'a Value,
    names: [&str; COUNT],
) -> Option<[&'a Value; COUNT]> {
    let object = object.as_object().filter(|object| object.len() == COUNT)?;
    let mut found = [&Value::Null; COUNT];
    for (place, name) in found.iter_mut().zip(names) {
        *place = object.get(name)?;
    }
    Some(found)
}

pub(super) fn instant(milliseconds: &Value) -> Option<Timestamp> {
    Timestamp::from_millisecond(milliseconds.as_i64()?).ok()
}

fn lineage_written(lineage: &Lineage) -> Value {
    // What was not noted is of no copy: the place after the last.
    let place = |copy: CopyId| {
        let place = lineage.seen.iter().position(|(seen, _)| *seen == copy);
        place.unwrap_or(lineage.seen.len())
    };
    let stamp = |stamp: &Stamp| json!([place(stamp.copy), stamp.number, stamp.at.as_millisecond()]);
    let mut stamps = Map::new();
    for (part, of) in &lineage.stamps {
        stamps.insert(part.0.clone(), stamp(of));
    }
    let aside = |aside: &Aside| json!({"part": aside.part.0, "value": aside.value, "stamp": stamp(&aside.stamp)});
    let copy = |(copy, _): &(CopyId, u64)| json!(format!("{:016x}", copy.0));
    let number = |(_, number): &(CopyId, u64)| json!(number);
    json!({
        "copies": lineage.seen.iter().map(copy).collect::<Vec<_>>(),
        "seen": lineage.seen.iter().map(number).collect::<Vec<_>>(),
        "stamps": stamps,
        "aside": lineage.aside.iter().map(aside).collect::<Vec<_>>(),
    })
}

/// `None` where it contradicts itself.
fn lineage_read(stored: &Value) -> Option<Lineage> {
    let [copies, seen, stamps, aside] = members(stored, ["copies", "seen", "stamps", "aside"])?;
    let (copies, seen) = (copies.as_array()?, seen.as_array()?);
    if copies.len() != seen.len() {
        return None;
    }
    let mut lineage = Lineage::default();
    let mut known = Vec::new();
    for (copy, number) in copies.iter().zip(seen) {
        let copy = CopyId(u64::from_str_radix(copy.as_str()?, 16).ok()?);
        known.push(copy);
        lineage.see(copy, number.as_u64()?);
    }
    known.push(CopyId(0));
    let stamp = |written: &Value| {
        let [place, number, at] = written.as_array()?.as_slice() else {
            return None;
        };
        Some(Stamp {
            at: instant(at)?,
            copy: *known.get(usize::try_from(place.as_u64()?).ok()?)?,
            number: number.as_u64()?,
        })
    };
    for (part, of) in stamps.as_object()? {
        lineage.stamp(Part(part.clone()), stamp(of)?);
    }
    for written in aside.as_array()? {
        let [part, value, of] = members(written, ["part", "value", "stamp"])?;
        lineage.set_aside(Aside {
            part: Part(part.as_str()?.to_owned()),
            value: (!value.is_null()).then(|| value.clone()),
            stamp: stamp(of)?,
        });
    }
    Some(lineage)
}
