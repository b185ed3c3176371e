//! Undo and redo: earlier states of a request. Changes to the same field shortly after one
//! another count as one, so that undo takes back a text and not a letter.

use super::{Path, Request};
use jiff::{SignedDuration, Timestamp};

/// How many steps can be undone.
pub const MOST_STEPS: usize = 100;
/// Changes to one field within this time are one step.
const ONE_STEP: SignedDuration = SignedDuration::from_secs(3);

#[derive(Clone, Debug, Default)]
pub struct History {
    undone: Vec<Request>,
    done: Vec<Request>,
    last: Option<(Path, Timestamp)>,
}

impl History {
    /// To be called before a change: remembers the state to which undo returns.
    pub fn remember(&mut self, before: &Request, changed: Option<&Path>, now: Timestamp) {
        let goes_on = matches!((&self.last, changed), (Some((path, at)), Some(changed))
            if path == changed && now.duration_since(*at) < ONE_STEP);
        self.last = changed.map(|path| (path.clone(), now));
        self.undone.clear();
        if goes_on {
            return;
        }
        if self.done.len() == MOST_STEPS {
            self.done.remove(0);
        }
        self.done.push(before.clone());
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// The state before the last change; `None` when there is none.
    pub fn undo(&mut self, now: &Request) -> Option<Request> {
        self.last = None;
        let earlier = self.done.pop()?;
        self.undone.push(now.clone());
        Some(earlier)
    }

    pub fn redo(&mut self, now: &Request) -> Option<Request> {
        self.last = None;
        let later = self.undone.pop()?;
        self.done.push(now.clone());
        Some(later)
    }
}
