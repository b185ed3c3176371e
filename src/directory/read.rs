//! Reads the bytes of a snapshot file into checked records, or says what is wrong and where.

use std::collections::HashSet;

use serde::Deserialize;

use super::check::{At, Check, Trouble};
use super::contact_point::ContactPoint;
use super::fault::{RecordProblem, SnapshotFault};
use super::format::{self, SnapshotFile};
use super::json_path::path_at;
use super::limits::SnapshotLimits;
use super::party::{OtherState, Party, PartyCode};
use super::read_contact_point::contact_point;
use super::read_party::{other_state, party};
use super::snapshot::Snapshot;

/// Reads a snapshot. Whatever the bytes, this returns; it never panics and reads nothing larger
/// than the limits allow.
///
/// # Errors
/// The first fault found, with its place. A snapshot is taken as a whole or not at all.
pub fn read_snapshot(bytes: &[u8], limits: SnapshotLimits) -> Result<Snapshot, SnapshotFault> {
    if bytes.len() > limits.bytes {
        return Err(SnapshotFault::TooLarge {
            bytes: bytes.len(),
            limit: limits.bytes,
        });
    }
    let json = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    read_header(json)?;
    let file = read_shape(json)?;
    check_file(&file, &Check::new(limits))
}

/// The two keys that say whether the rest can be read; everything else is passed over.
#[derive(Deserialize)]
struct Header {
    format: Option<String>,
    version: Option<u32>,
}

fn read_header(json: &[u8]) -> Result<(), SnapshotFault> {
    let header: Header = serde_json::from_slice(json).map_err(|error| not_a_snapshot(&error))?;
    match (header.format.as_deref(), header.version) {
        (Some(format::FORMAT), Some(format::VERSION)) => Ok(()),
        (Some(format::FORMAT), Some(found)) => Err(SnapshotFault::UnsupportedVersion {
            found,
            supported: format::VERSION,
        }),
        _ => Err(SnapshotFault::NotASnapshot),
    }
}

fn not_a_snapshot(error: &serde_json::Error) -> SnapshotFault {
    if error.is_data() {
        return SnapshotFault::NotASnapshot;
    }
    SnapshotFault::NotJson {
        line: error.line(),
        column: error.column(),
    }
}

pub(super) fn read_shape(json: &[u8]) -> Result<SnapshotFile, SnapshotFault> {
    serde_json::from_slice(json).map_err(|error| SnapshotFault::WrongShape {
        path: path_at(json, error.line(), error.column()),
        line: error.line(),
        column: error.column(),
        detail: error.to_string(),
    })
}

fn check_file(file: &SnapshotFile, check: &Check) -> Result<Snapshot, SnapshotFault> {
    let head = |trouble| fault(trouble, None);
    let issued = check.date(&file.issued).at("issued").map_err(head)?;
    let valid_until = check
        .date(&file.valid_until)
        .at("valid_until")
        .map_err(head)?;
    check
        .ordered(issued, valid_until)
        .at("valid_until")
        .map_err(head)?;
    let issuer = check.text(&file.issuer).at("issuer").map_err(head)?;
    let signature = check
        .optional(&file.signature)
        .at("signature")
        .map_err(head)?;
    let parties = check_parties(file, check)?;
    let other_states = check_other_states(file, check, &parties)?;
    let contact_points = check_contact_points(file, check, &parties)?;
    let (number, exercise) = (file.number, file.exercise);
    Ok(Snapshot {
        number,
        issued,
        valid_until,
        issuer,
        exercise,
        signature,
        parties,
        other_states,
        contact_points,
    })
}

fn check_parties(file: &SnapshotFile, check: &Check) -> Result<Vec<Party>, SnapshotFault> {
    let limit = check.limits.parties;
    check
        .list(&file.parties, limit)
        .at("parties")
        .map_err(|trouble| fault(trouble, None))?;
    let mut seen = HashSet::new();
    let mut parties = Vec::with_capacity(file.parties.len());
    for (index, record) in file.parties.iter().enumerate() {
        let located = |trouble: Trouble| {
            fault(
                trouble.under(&format!("parties[{index}]")),
                Some(&record.code),
            )
        };
        let party = party(record, check).map_err(located)?;
        if !seen.insert(party.code) {
            return Err(located(Trouble::new("code", RecordProblem::DuplicateParty)));
        }
        parties.push(party);
    }
    parties.sort_by_key(|party| party.code);
    Ok(parties)
}

fn check_other_states(
    file: &SnapshotFile,
    check: &Check,
    parties: &[Party],
) -> Result<Vec<OtherState>, SnapshotFault> {
    let limit = check.limits.parties;
    let list = check.list(&file.other_states, limit).at("other_states");
    list.map_err(|trouble| fault(trouble, None))?;
    let mut seen: HashSet<PartyCode> = parties.iter().map(|party| party.code).collect();
    let mut states = Vec::with_capacity(file.other_states.len());
    for (index, record) in file.other_states.iter().enumerate() {
        let located = |trouble: Trouble| {
            fault(
                trouble.under(&format!("other_states[{index}]")),
                Some(&record.code),
            )
        };
        let state = other_state(record, check).map_err(located)?;
        if !seen.insert(state.code) {
            return Err(located(Trouble::new("code", RecordProblem::DuplicateParty)));
        }
        states.push(state);
    }
    states.sort_by_key(|state| state.code);
    Ok(states)
}

fn check_contact_points(
    file: &SnapshotFile,
    check: &Check,
    parties: &[Party],
) -> Result<Vec<ContactPoint>, SnapshotFault> {
    let limit = check.limits.contact_points;
    let list = check.list(&file.contact_points, limit).at("contact_points");
    list.map_err(|trouble| fault(trouble, None))?;
    let known: HashSet<PartyCode> = parties.iter().map(|party| party.code).collect();
    let mut seen = HashSet::new();
    let mut points = Vec::with_capacity(file.contact_points.len());
    for (index, record) in file.contact_points.iter().enumerate() {
        let located = |trouble: Trouble| {
            fault(
                trouble.under(&format!("contact_points[{index}]")),
                Some(&record.id),
            )
        };
        let point = contact_point(record, check).map_err(located)?;
        if !known.contains(&point.party) {
            let problem = RecordProblem::UnknownParty(point.party.to_string());
            return Err(located(Trouble::new("party", problem)));
        }
        if !seen.insert(point.id.clone()) {
            return Err(located(Trouble::new(
                "id",
                RecordProblem::DuplicateContactPoint,
            )));
        }
        points.push(point);
    }
    points.sort_by(|a, b| (a.party, a.order, &a.id).cmp(&(b.party, b.order, &b.id)));
    Ok(points)
}

/// The fault at this place; the record is named only by what is safe to show.
fn fault(trouble: Trouble, record: Option<&str>) -> SnapshotFault {
    let shown = |id: &&str| id.len() <= 64 && id.chars().all(|c| c.is_ascii_graphic());
    SnapshotFault::Record {
        path: trouble.path,
        record: record.filter(shown).map(str::to_owned),
        problem: trouble.problem,
    }
}
