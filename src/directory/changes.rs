//! What a snapshot changes, record by record.

use std::collections::{BTreeMap, BTreeSet};

use super::contact_point::{ContactPoint, ContactPointId};
use super::party::{Party, PartyCode};
use super::snapshot::Snapshot;

/// What becomes of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Change<T> {
    Added(T),
    Removed(T),
    Changed { before: T, after: T },
}

/// What one snapshot changes in another, in the order of codes and ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    pub parties: Vec<Change<Party>>,
    pub contact_points: Vec<Change<ContactPoint>>,
    /// Contact points whose record says the same as before and was confirmed since.
    pub confirmed: usize,
}

impl<T> Change<T> {
    /// Kebab-case id.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(_) => "removed",
            Self::Changed { .. } => "changed",
        }
    }

    /// The record as it will be, or as it was where there is none any more.
    pub fn record(&self) -> &T {
        match self {
            Self::Added(record) | Self::Removed(record) | Self::Changed { after: record, .. } => {
                record
            }
        }
    }
}

impl Changes {
    pub fn between(before: &Snapshot, after: &Snapshot) -> Self {
        let code = |party: &Party| party.code;
        let id = |point: &ContactPoint| point.id.clone();
        let parties = changes(&before.parties, &after.parties, code);
        let points = changes(&before.contact_points, &after.contact_points, id);
        let (confirmed, contact_points): (Vec<_>, Vec<_>) =
            points.into_iter().partition(is_confirmation);
        Self {
            parties,
            contact_points,
            confirmed: confirmed.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.parties.is_empty() && self.contact_points.is_empty()
    }

    /// The contact points that a request may be addressed to and that are other than before, by
    /// their own change or by their Party's.
    pub fn affected(&self) -> Affected {
        let gone_or_other = |change: &&Change<ContactPoint>| !matches!(change, Change::Added(_));
        let points = self.contact_points.iter().filter(gone_or_other);
        let parties = self.parties.iter().map(|change| change.record().code);
        Affected {
            points: points.map(|change| change.record().id.clone()).collect(),
            parties: parties.collect(),
        }
    }
}

/// Whom changes concern.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Affected {
    points: BTreeSet<ContactPointId>,
    parties: BTreeSet<PartyCode>,
}

impl Affected {
    /// Whether a request to this contact point of this Party is concerned.
    pub fn concerns(&self, point: &str, party: &str) -> bool {
        let point = ContactPointId::new(point);
        let party = PartyCode::new(party);
        point.is_some_and(|id| self.points.contains(&id))
            || party.is_some_and(|code| self.parties.contains(&code))
    }
}

fn changes<T: Clone + PartialEq, K: Ord>(
    before: &[T],
    after: &[T],
    key: impl Fn(&T) -> K,
) -> Vec<Change<T>> {
    let mut pairs: BTreeMap<K, (Option<&T>, Option<&T>)> = BTreeMap::new();
    for record in before {
        pairs.entry(key(record)).or_default().0 = Some(record);
    }
    for record in after {
        pairs.entry(key(record)).or_default().1 = Some(record);
    }
    let change = |pair| match pair {
        (Some(before), Some(after)) if before != after => Some(Change::Changed {
            before: T::clone(before),
            after: T::clone(after),
        }),
        (None, Some(after)) => Some(Change::Added(T::clone(after))),
        (Some(before), None) => Some(Change::Removed(T::clone(before))),
        (Some(_), Some(_)) | (None, None) => None,
    };
    pairs.into_values().filter_map(change).collect()
}

/// Nothing is other but where the record comes from and when it was confirmed.
fn is_confirmation(change: &Change<ContactPoint>) -> bool {
    let Change::Changed { before, after } = change else {
        return false;
    };
    let mut confirmed = before.clone();
    confirmed.provenance = after.provenance.clone();
    for (channel, seen) in confirmed.channels.iter_mut().zip(&after.channels) {
        channel.last_verified = seen.last_verified;
    }
    confirmed == *after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::exercise;
    use jiff::civil::date;

    #[test]
    fn the_same_snapshot_changes_nothing() {
        let snapshot = exercise();
        let changes = Changes::between(&snapshot, &snapshot);
        assert_eq!(changes, Changes::default());
        assert!(changes.is_empty());
    }

    #[test]
    fn records_are_added_removed_and_changed() {
        let before = exercise();
        let mut after = before.clone();
        let removed = after.contact_points.remove(3);
        let moved = &mut after.contact_points[5];
        moved.channels[0].address = "+999 999 9999".to_owned();
        let moved = moved.clone();
        let mut new = after.contact_points[7].clone();
        new.id = ContactPointId::new("zz-new").unwrap();
        after.contact_points.push(new.clone());
        let party = after.parties.remove(0);
        let changes = Changes::between(&before, &after);
        let ids: BTreeSet<_> = changes
            .contact_points
            .iter()
            .map(|change| (change.id(), change.record().id.clone()))
            .collect();
        let expected = [
            ("removed", removed.id.clone()),
            ("changed", moved.id.clone()),
            ("added", new.id.clone()),
        ];
        assert_eq!(ids, BTreeSet::from(expected));
        assert_eq!(changes.parties, [Change::Removed(party.clone())]);
        let affected = changes.affected();
        let concerns = |point: &ContactPointId| affected.concerns(point.as_str(), "ZZ");
        assert!(concerns(&removed.id) && concerns(&moved.id) && !concerns(&new.id));
        assert!(affected.concerns("any", party.code.as_str()));
    }

    #[test]
    fn a_record_that_was_only_confirmed_is_counted() {
        let before = exercise();
        let mut after = before.clone();
        after.contact_points[0].provenance.last_verified = date(2026, 9, 1);
        after.contact_points[0].channels[0].last_verified = Some(date(2026, 9, 1));
        let changes = Changes::between(&before, &after);
        assert_eq!((changes.is_empty(), changes.confirmed), (true, 1));
    }
}
