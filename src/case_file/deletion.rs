//! Which cases were deleted, so that an older copy of one does not come back unasked. The form is in
//! the [room's documentation](super).

use super::CaseFileFault;
use super::case::{id_read, instant};
use super::file::json;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// The version of the deletions as a record.
pub const DELETIONS_VERSION: u32 = 1;
/// As many are known; the oldest make room.
pub const MOST_DELETIONS: usize = 5_000;
/// Ten years. Older ones are forgotten.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 3_653);

/// That a person deleted a case, and nothing of what was in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deletion {
    pub at: Timestamp,
    /// The id of the case.
    pub case: String,
}

/// From the oldest to the latest, each case once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deletions(Vec<Deletion>);

impl Deletions {
    pub fn all(&self) -> &[Deletion] {
        &self.0
    }

    /// When a case was deleted.
    pub fn when(&self, case: &str) -> Option<Timestamp> {
        let found = self.0.iter().find(|deletion| deletion.case == case);
        found.map(|deletion| deletion.at)
    }

    /// Of two deletions of one case the later one is known. What is too old by `now` is forgotten.
    pub fn add(&mut self, deletion: Deletion, now: Timestamp) {
        self.insert(deletion);
        self.forget_old(now);
    }

    /// Adds all that another copy knows.
    pub fn join(&mut self, other: &Self, now: Timestamp) {
        other.0.iter().for_each(|other| self.insert(other.clone()));
        self.forget_old(now);
    }

    /// The case is there again. Whether it was deleted.
    pub fn remove(&mut self, case: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|deletion| deletion.case != case);
        self.0.len() < before
    }

    fn forget_old(&mut self, now: Timestamp) {
        // Nothing is older than the first instant there is.
        let limit = now.checked_sub(LONGEST).unwrap_or(Timestamp::MIN);
        let old = self.0.partition_point(|deletion| deletion.at < limit);
        self.0.drain(..old);
    }

    fn insert(&mut self, deletion: Deletion) {
        let known = self.0.iter().position(|known| known.case == deletion.case);
        if let Some(known) = known {
            if self.0[known].at >= deletion.at {
                return;
            }
            self.0.remove(known);
        }
        let place = self.0.partition_point(|known| *known < deletion);
        self.0.insert(place, deletion);
        let surplus = self.0.len().saturating_sub(MOST_DELETIONS);
        self.0.drain(..surplus);
    }
}

/// Deletions as a record of [`DELETIONS_VERSION`].
pub fn write_deletions(deletions: &Deletions) -> Vec<u8> {
    written(deletions).to_string().into_bytes()
}

/// Reads the record of any past version.
pub fn read_deletions(version: u32, bytes: &[u8]) -> Result<Deletions, CaseFileFault> {
    match version {
        DELETIONS_VERSION => read(&json(bytes)?),
        _ => Err(CaseFileFault::Newer),
    }
}

pub(super) fn written(deletions: &Deletions) -> Value {
    let pair = |deletion: &Deletion| json!([deletion.case, deletion.at.as_millisecond()]);
    Value::Array(deletions.0.iter().map(pair).collect())
}

pub(super) fn read(stored: &Value) -> Result<Deletions, CaseFileFault> {
    let stored = stored.as_array().ok_or(CaseFileFault::Damaged)?;
    // The latest come last.
    let surplus = stored.len().saturating_sub(MOST_DELETIONS);
    let mut deletions = Deletions::default();
    for pair in &stored[surplus..] {
        deletions.insert(one(pair).ok_or(CaseFileFault::Damaged)?);
    }
    Ok(deletions)
}

fn one(pair: &Value) -> Option<Deletion> {
    let [case, at] = pair.as_array()?.as_slice() else {
        return None;
    };
    Some(Deletion {
        at: instant(at)?,
        case: id_read(case)?,
    })
}
