//! The same identifier seen in many lines becomes one proposal with the period in which it was
//! seen.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{MOST_PROPOSALS, MOST_SOURCE_CHARACTERS, Proposal, Sighting};
use crate::identifier::Kind;
use crate::moment::TypedInstant;

/// The proposals so far, and where each stands.
#[derive(Default)]
pub(super) struct Merger {
    pub proposals: Vec<Proposal>,
    places: HashMap<Key, usize>,
}

/// What makes two sightings one: the same ends, and times that can be compared.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    kind: Kind,
    identifier: String,
    counterpart: String,
    clock: Clock,
}

/// How a time can be compared with others.
#[derive(PartialEq, Eq, Hash)]
enum Clock {
    NoTime,
    /// Known instants compare whatever their zones.
    Instant,
    /// Times without a zone compare among themselves.
    Local,
}

impl Merger {
    /// Adds a sighting; `false` if there are too many proposals for another one.
    pub fn add(&mut self, sighting: Sighting, line: usize, source: &str) -> bool {
        let key = key(&sighting);
        if let Some(place) = self.places.get(&key) {
            widen(&mut self.proposals[*place], sighting);
            return true;
        }
        if self.proposals.len() == MOST_PROPOSALS {
            return false;
        }
        self.places.insert(key, self.proposals.len());
        let Sighting {
            identifier,
            counterpart,
            from,
            until,
        } = sighting;
        let source = source.trim().chars().take(MOST_SOURCE_CHARACTERS).collect();
        let until = until.filter(|until| from.as_ref() != Some(until));
        self.proposals.push(Proposal {
            identifier,
            counterpart,
            from,
            until,
            times: 1,
            line,
            source,
        });
        true
    }
}

fn key(sighting: &Sighting) -> Key {
    let clock = match &sighting.from {
        None => Clock::NoTime,
        Some(from) if instant(from).is_some() => Clock::Instant,
        Some(_) => Clock::Local,
    };
    Key {
        kind: sighting.identifier.kind,
        identifier: sighting.identifier.normal.clone(),
        counterpart: sighting
            .counterpart
            .as_ref()
            .map(|c| c.normal.clone())
            .unwrap_or_default(),
        clock,
    }
}

/// Stretches the period of a proposal so that it holds the sighting.
fn widen(proposal: &mut Proposal, sighting: Sighting) {
    proposal.times += 1;
    for seen in [sighting.from, sighting.until].into_iter().flatten() {
        let Some(from) = &proposal.from else { continue };
        let until = proposal.until.as_ref().unwrap_or(from);
        if order(&seen) < order(from) {
            proposal.until = Some(until.clone());
            proposal.from = Some(seen);
        } else if order(&seen) > order(until) {
            proposal.until = Some(seen);
        }
    }
}

fn instant(typed: &TypedInstant) -> Option<Timestamp> {
    typed.read().value().map(|moment| moment.timestamp)
}

/// Known instants in their order, then local times in theirs.
fn order(typed: &TypedInstant) -> (Option<Timestamp>, [u32; 3], String) {
    let number = |part: &String| part.parse().unwrap_or(0);
    let date = &typed.date;
    let local = [&date.year, &date.month, &date.day].map(number);
    match instant(typed) {
        Some(instant) => (Some(instant), [0; 3], String::new()),
        None => (None, local, format!("{:0>18}", typed.time)),
    }
}
