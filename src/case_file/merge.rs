//! Two copies of one case become one; neither loses what the other does not know.

use super::lineage::{Aside, Lineage, Stamp};
use super::part::{Part, parts, request};
use super::{Case, CaseFileFault};
use serde_json::{Map, Value};

/// The outcome for one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub case: Case,
    /// The parts that two copies changed without knowing of each other.
    pub conflicts: Vec<Part>,
}

/// What one copy says of a part.
struct Version<'a> {
    case: &'a Case,
    value: Option<Value>,
    stamp: Option<Stamp>,
}

/// Merges two copies of a case. Where both are the same nothing changes.
pub fn merge(here: &Case, there: &Case) -> Result<Merged, CaseFileFault> {
    let (mut ours, mut theirs) = (parts(&here.request), parts(&there.request));
    let mut lineage = Lineage::default();
    for (copy, number) in here.lineage.seen.iter().chain(&there.lineage.seen) {
        lineage.see(*copy, *number);
    }
    for aside in standing(&here.lineage, &there.lineage) {
        lineage.set_aside(aside);
    }
    let mut used = Map::new();
    let mut conflicts = Vec::new();
    for part in all_parts(here, there, &ours, &theirs) {
        let mut versions =
            [(here, &mut ours), (there, &mut theirs)].map(|(case, values)| Version {
                case,
                value: values.remove(part.id()),
                stamp: case.lineage.stamp_of(&part),
            });
        let is_conflict = is_conflict(&versions);
        if is_conflict || is_same_twice(&versions) {
            if versions[1].rank() > versions[0].rank() {
                versions.reverse();
            }
            let loser = &versions[1];
            lineage.set_aside(Aside {
                part: part.clone(),
                value: loser.value.clone(),
                stamp: loser.stamp(),
            });
            conflicts.extend(is_conflict.then(|| part.clone()));
        } else if is_overtaken(&versions) {
            versions.reverse();
        }
        let [winner, _] = versions;
        if let Some(stamp) = winner.stamp {
            lineage.stamp(part.clone(), stamp);
        }
        if let Some(value) = winner.value {
            used.insert(part.0, value);
        }
    }
    let stamps = std::mem::take(&mut lineage.stamps);
    lineage
        .aside
        .retain(|aside| !stamps.contains(&(aside.part.clone(), aside.stamp)));
    lineage.stamps = stamps;
    let case = Case {
        id: here.id.clone(),
        changed: here.changed.max(there.changed),
        request: request(used, &here.request)?,
        lineage,
        // The last to close it or to open it again has the say.
        closing: here.closing.max(there.closing),
    };
    Ok(Merged { case, conflicts })
}

impl Version<'_> {
    /// What stands for a change that was not noted comes from no copy.
    fn stamp(&self) -> Stamp {
        self.stamp.unwrap_or_else(|| self.case.unstamped())
    }

    /// What was never changed since the case was begun is known to everybody.
    fn is_known_to(&self, other: &Self) -> bool {
        self.stamp
            .is_none_or(|stamp| other.case.lineage.knows(&stamp))
    }

    /// The later change is used; of two without an order always the same.
    fn rank(&self) -> (Stamp, String) {
        let text = self.value.as_ref().map(Value::to_string);
        (self.stamp(), text.unwrap_or_default())
    }
}

fn is_conflict([ours, theirs]: &[Version; 2]) -> bool {
    ours.value != theirs.value && ours.is_known_to(theirs) == theirs.is_known_to(ours)
}

/// Whether both gave the part the same value without knowing of each other. That is no conflict; but
/// whoever overtakes one of them may not know the other one.
fn is_same_twice([ours, theirs]: &[Version; 2]) -> bool {
    ours.value == theirs.value && !ours.is_known_to(theirs) && !theirs.is_known_to(ours)
}

/// Whether the second of two versions without a conflict has overtaken the first.
fn is_overtaken([ours, theirs]: &[Version; 2]) -> bool {
    if ours.value == theirs.value {
        return theirs.stamp > ours.stamp;
    }
    ours.is_known_to(theirs)
}

fn all_parts(
    here: &Case,
    there: &Case,
    ours: &Map<String, Value>,
    theirs: &Map<String, Value>,
) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    let stamped = here.lineage.stamps.iter().chain(&there.lineage.stamps);
    let stamped = stamped.map(|(part, _)| part.id());
    let valued = ours.keys().chain(theirs.keys()).map(String::as_str);
    for id in valued.chain(stamped) {
        if !all.iter().any(|part| part.id() == id) {
            all.push(Part(id.to_owned()));
        }
    }
    all
}

/// What either copy has set aside, without what the other one used or dropped in the meantime.
fn standing(here: &Lineage, there: &Lineage) -> Vec<Aside> {
    let mut standing = Vec::new();
    for (one, other) in [(here, there), (there, here)] {
        let stays = |aside: &&Aside| {
            let is_used = other.stamp_of(&aside.part) == Some(aside.stamp);
            other.aside.contains(aside) || is_used || !other.knows(&aside.stamp)
        };
        standing.extend(one.aside.iter().filter(stays).cloned());
    }
    standing
}
