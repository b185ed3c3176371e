//! Two copies of one case become one; neither loses what the other does not know.

use super::lineage::{Aside, Lineage, Stamp, sort};
use super::part::{Part, Parts, parts, request};
use super::{Case, CaseFileFault};
use serde_json::Value;
use std::collections::BTreeSet;

/// The outcome for one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub case: Case,
    /// The parts that two copies changed without knowing of each other.
    pub conflicts: Vec<Part>,
}

/// What to do with a part that differs.
enum Decision {
    Here,
    There,
    /// Use the first, set the second aside.
    Both(Side),
}

/// The copy whose value is used.
#[derive(Clone, Copy)]
enum Side {
    Here,
    There,
}

/// Merges two copies of a case. Where both are the same nothing changes.
pub fn merge(here: &Case, there: &Case) -> Result<Merged, CaseFileFault> {
    let (mut ours, mut theirs) = (parts(&here.request), parts(&there.request));
    let mut lineage = Lineage {
        seen: here.lineage.seen.clone(),
        stamps: here.lineage.stamps.clone(),
        aside: asides(&here.lineage, &there.lineage),
    };
    for (copy, number) in &there.lineage.seen {
        let seen = lineage.seen.entry(*copy).or_default();
        *seen = (*seen).max(*number);
    }
    let mut used = Parts::new();
    let mut conflicts = Vec::new();
    for part in all_parts(here, there, &ours, &theirs) {
        let (our, their) = (ours.remove(&part), theirs.remove(&part));
        let stamps = [here, there].map(|case| case.lineage.stamps.get(&part).copied());
        let (value, stamp) = if our == their {
            (our, stamps[0].max(stamps[1]))
        } else {
            match decide(here, there, stamps, (&our, &their)) {
                Decision::Here => (our, stamps[0]),
                Decision::There => (their, stamps[1]),
                Decision::Both(side) => {
                    let sides = [(our, stamps[0], here), (their, stamps[1], there)];
                    let (winner, loser) = match side {
                        Side::Here => (0, 1),
                        Side::There => (1, 0),
                    };
                    let [winner, loser] = [&sides[winner], &sides[loser]];
                    lineage.aside.push(Aside {
                        part: part.clone(),
                        value: loser.0.clone(),
                        stamp: loser.1.unwrap_or_else(|| loser.2.unstamped()),
                    });
                    conflicts.push(part.clone());
                    (winner.0.clone(), winner.1)
                }
            }
        };
        lineage
            .stamps
            .extend(stamp.map(|stamp| (part.clone(), stamp)));
        used.extend(value.map(|value| (part, value)));
    }
    let stamps = &lineage.stamps;
    lineage
        .aside
        .retain(|aside| stamps.get(&aside.part) != Some(&aside.stamp));
    sort(&mut lineage.aside);
    let case = Case {
        id: here.id.clone(),
        changed: here.changed.max(there.changed),
        request: request(used, &here.request)?,
        lineage,
    };
    Ok(Merged { case, conflicts })
}

fn all_parts(here: &Case, there: &Case, ours: &Parts, theirs: &Parts) -> BTreeSet<Part> {
    let stamped = [here, there].map(|case| case.lineage.stamps.keys());
    let valued = ours.keys().chain(theirs.keys());
    valued
        .chain(stamped.into_iter().flatten())
        .cloned()
        .collect()
}

fn decide(
    here: &Case,
    there: &Case,
    [ours, theirs]: [Option<Stamp>; 2],
    values: (&Option<Value>, &Option<Value>),
) -> Decision {
    // What was never changed since the case was begun is known to everybody.
    let is_known_there = ours.is_none_or(|stamp| there.lineage.knows(&stamp));
    let is_known_here = theirs.is_none_or(|stamp| here.lineage.knows(&stamp));
    match (is_known_there, is_known_here) {
        (true, false) => Decision::There,
        (false, true) => Decision::Here,
        (true, true) | (false, false) => {
            let key = |stamp: Option<Stamp>, case: &Case, value: &Option<Value>| {
                let text = value.as_ref().map(Value::to_string);
                (stamp.unwrap_or_else(|| case.unstamped()), text)
            };
            let is_ours = key(ours, here, values.0) >= key(theirs, there, values.1);
            Decision::Both(if is_ours { Side::Here } else { Side::There })
        }
    }
}

/// What either copy has set aside, without what the other one used or dropped in the meantime.
fn asides(here: &Lineage, there: &Lineage) -> Vec<Aside> {
    let stays = |aside: &Aside, other: &Lineage| {
        let is_used = other.stamps.get(&aside.part) == Some(&aside.stamp);
        other.aside.contains(aside) || is_used || !other.knows(&aside.stamp)
    };
    let ours = here.aside.iter().filter(|aside| stays(aside, there));
    let theirs = there.aside.iter().filter(|aside| stays(aside, here));
    ours.chain(theirs).cloned().collect()
}
