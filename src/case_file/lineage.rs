//! Which changes are in a copy of a case, so that a merge can tell what was overtaken from what was
//! written at the same time.

use super::part::{Part, parts};
use crate::request::Request;
use crate::vault::{Entropy, VaultFault, draw};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

/// One start of the program. Drawn anew each time, so that a copied profile folder makes no two
/// copies of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopyId(pub(super) u64);

impl CopyId {
    pub fn draw(entropy: &mut dyn Entropy) -> Result<Self, VaultFault> {
        draw::<8>(entropy).map(|bytes| Self(u64::from_be_bytes(bytes)))
    }
}

/// One change: the later one is greater, and of two at the same time always the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    pub at: Timestamp,
    pub(super) copy: CopyId,
    /// Counts the changes of the copy to this case, from 1.
    pub(super) number: u64,
}

/// A value that another copy gave to a part at the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    pub part: Part,
    /// None where it had been emptied.
    pub value: Option<Value>,
    pub stamp: Stamp,
}

/// The changes that are in one copy of a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lineage {
    pub(super) seen: BTreeMap<CopyId, u64>,
    pub(super) stamps: BTreeMap<Part, Stamp>,
    /// In the order of their parts, the latest first.
    pub(super) aside: Vec<Aside>,
}

impl Lineage {
    /// Notes what differs from `before`, everything where there was nothing, as changed by this copy.
    pub fn note(
        &mut self,
        before: Option<&Request>,
        after: &Request,
        copy: CopyId,
        now: Timestamp,
    ) {
        let (before, after) = (before.map(parts).unwrap_or_default(), parts(after));
        let all = before.keys().chain(after.keys());
        let changed: Vec<&Part> = all
            .filter(|part| before.get(part) != after.get(part))
            .collect();
        if changed.is_empty() {
            return;
        }
        let stamp = self.next(copy, now);
        let stamped = changed.into_iter().map(|part| (part.clone(), stamp));
        self.stamps.extend(stamped);
    }

    /// What was set aside and still differs from what is used.
    pub fn conflicts(&self, request: &Request) -> Vec<Aside> {
        let used = parts(request);
        let differs = |aside: &&Aside| used.get(&aside.part) != aside.value.as_ref();
        self.aside.iter().filter(differs).cloned().collect()
    }

    /// Forgets a value that was set aside, in every copy that this one is merged with later.
    pub fn drop_aside(&mut self, aside: &Aside) {
        self.aside.retain(|other| other != aside);
    }

    /// Uses a value that was set aside; the one that was used is set aside in its place. The
    /// request is given back with it.
    pub fn exchange(
        &mut self,
        aside: &Aside,
        request: &Request,
        copy: CopyId,
        now: Timestamp,
    ) -> Result<Request, super::CaseFileFault> {
        let mut all = parts(request);
        let used = all.remove(&aside.part);
        all.extend(aside.value.clone().map(|value| (aside.part.clone(), value)));
        let request = super::part::request(all, request)?;
        self.drop_aside(aside);
        if let Some(stamp) = self.stamps.get(&aside.part).copied() {
            self.aside.push(Aside {
                part: aside.part.clone(),
                value: used,
                stamp,
            });
        }
        let stamp = self.next(copy, now);
        self.stamps.insert(aside.part.clone(), stamp);
        sort(&mut self.aside);
        Ok(request)
    }

    /// Whether a change is in this copy.
    pub(super) fn knows(&self, stamp: &Stamp) -> bool {
        self.seen
            .get(&stamp.copy)
            .is_some_and(|number| *number >= stamp.number)
    }

    fn next(&mut self, copy: CopyId, at: Timestamp) -> Stamp {
        let number = self.seen.entry(copy).or_default();
        *number = number.saturating_add(1);
        Stamp {
            at,
            copy,
            number: *number,
        }
    }
}

/// One order, whoever merged.
pub(super) fn sort(aside: &mut Vec<Aside>) {
    aside.sort_by(|a, b| (&a.part, b.stamp).cmp(&(&b.part, a.stamp)));
    aside.dedup();
}
