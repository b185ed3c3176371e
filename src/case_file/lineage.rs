//! Which changes are in a copy of a case, so that a merge can tell what was overtaken from what was
//! written at the same time.

use super::part::{Part, parts};
use crate::request::Request;
use crate::vault::{Entropy, VaultFault, draw};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// One start of the program. Drawn anew each time, so that a copied profile folder makes no two
/// copies of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CopyId(pub(super) u64);

impl CopyId {
    pub fn draw(entropy: &mut dyn Entropy) -> Result<Self, VaultFault> {
        draw::<8>(entropy).map(|bytes| Self(u64::from_be_bytes(bytes)))
    }
}

/// One change: the later one is greater, and of two at the same time always the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// The changes that are in one copy of a case. Each list is in the order of its first members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lineage {
    /// The last change of each copy.
    pub(super) seen: Vec<(CopyId, u64)>,
    /// The change that gave each part its value.
    pub(super) stamps: Vec<(Part, Stamp)>,
    /// Of one part the latest first.
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
        let before = before.map_or_else(Map::new, parts);
        let after = parts(after);
        let is_changed = |id: &&String| before.get(*id) != after.get(*id);
        let gone = before.keys().filter(|id| !after.contains_key(*id));
        let changed: Vec<&String> = after.keys().filter(is_changed).chain(gone).collect();
        if changed.is_empty() {
            return;
        }
        let stamp = self.next(copy, now);
        for id in changed {
            let part = Part(id.clone());
            self.forget_same(&part, before.get(id));
            self.stamp(part, stamp);
        }
    }

    /// What was set aside and still differs from what is used.
    pub fn conflicts(&self, request: &Request) -> Vec<Aside> {
        if self.aside.is_empty() {
            return Vec::new();
        }
        let used = parts(request);
        let differs = |aside: &&Aside| used.get(aside.part.id()) != aside.value.as_ref();
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
        let used = all.remove(aside.part.id());
        if let Some(value) = aside.value.clone() {
            all.insert(aside.part.id().to_owned(), value);
        }
        let request = super::part::request(all, request)?;
        self.drop_aside(aside);
        self.forget_same(&aside.part, used.as_ref());
        if let Some(stamp) = self.stamp_of(&aside.part) {
            self.set_aside(Aside {
                part: aside.part.clone(),
                value: used,
                stamp,
            });
        }
        let stamp = self.next(copy, now);
        self.stamp(aside.part.clone(), stamp);
        Ok(request)
    }

    /// Forgets what was set aside and is what is used: whoever changes a part saw that value.
    fn forget_same(&mut self, part: &Part, used: Option<&Value>) {
        let is_same = |aside: &Aside| aside.part == *part && aside.value.as_ref() == used;
        self.aside.retain(|aside| !is_same(aside));
    }

    /// Whether a change is in this copy.
    pub(super) fn knows(&self, stamp: &Stamp) -> bool {
        let is_later =
            |(copy, number): &(CopyId, u64)| *copy == stamp.copy && *number >= stamp.number;
        self.seen.iter().any(is_later)
    }

    pub(super) fn stamp_of(&self, part: &Part) -> Option<Stamp> {
        let found = self.stamps.iter().find(|(stamped, _)| stamped == part);
        found.map(|(_, stamp)| *stamp)
    }

    pub(super) fn stamp(&mut self, part: Part, stamp: Stamp) {
        match self.stamps.iter().position(|(stamped, _)| *stamped >= part) {
            Some(at) if self.stamps[at].0 == part => self.stamps[at].1 = stamp,
            at => self
                .stamps
                .insert(at.unwrap_or(self.stamps.len()), (part, stamp)),
        }
    }

    /// Knows the changes of a copy up to this one.
    pub(super) fn see(&mut self, copy: CopyId, number: u64) {
        match self.seen.iter().position(|(seen, _)| *seen >= copy) {
            Some(at) if self.seen[at].0 == copy => {
                self.seen[at].1 = self.seen[at].1.max(number);
            }
            at => self
                .seen
                .insert(at.unwrap_or(self.seen.len()), (copy, number)),
        }
    }

    pub(super) fn set_aside(&mut self, aside: Aside) {
        if self.aside.contains(&aside) {
            return;
        }
        let comes_after = |other: &Aside| (&other.part, aside.stamp) > (&aside.part, other.stamp);
        let at = self.aside.iter().position(comes_after);
        self.aside.insert(at.unwrap_or(self.aside.len()), aside);
    }

    fn next(&mut self, copy: CopyId, at: Timestamp) -> Stamp {
        let last = self.seen.iter().find(|(seen, _)| *seen == copy);
        let number = last.map_or(1, |(_, number)| number.saturating_add(1));
        self.see(copy, number);
        Stamp { at, copy, number }
    }
}
