//! What was written is only called saved once the journal has it on the disk.

use super::{Keeper, Place};
use crate::platform;
use crate::storage::{Entry, RecordKind, Records, StorageFault};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Keeper {
    /// Hands over to the journal what was changed.
    pub(super) fn flush(self) {
        let changes = self.records.try_update_value(Records::take_changes);
        let changes = changes.unwrap_or_default();
        if changes.is_empty() {
            return;
        }
        if !self.has_journal.get_untracked() {
            if self.place == Place::Browser {
                self.acknowledge();
            }
            return;
        }
        self.is_acknowledged.set(false);
        self.in_flight.update_value(|count| *count += 1);
        spawn_local(async move {
            let outcome = platform::write_journal(&changes).await;
            self.in_flight.update_value(|count| *count -= 1);
            match outcome {
                Ok(()) => self.acknowledge(),
                Err(StorageFault::Changed) => self.step_back(&changes),
                Err(StorageFault::Full) => {
                    self.records
                        .update_value(|records| records.give_back(changes));
                    self.fault.set(Some(StorageFault::Full));
                }
                // There is no database any more. Local storage has everything.
                Err(_) => {
                    self.has_journal.set(false);
                    self.acknowledge();
                }
            }
        });
    }

    /// Everything that was handed over so far is on the disk, unless more is under way.
    fn acknowledge(self) {
        let now = platform::now();
        self.last_saved.set(Some(now));
        self.written_at(now);
        let is_behind = self.records.with_value(Records::is_journal_behind);
        if self.in_flight.get_value() == 0 && !is_behind {
            self.is_acknowledged.set(true);
            if self.pending.with_untracked(Vec::is_empty) {
                self.fault.set(None);
            }
        }
    }

    /// Another window has taken over and wrote these first: they are to be compared and written
    /// again when this window may write again.
    fn step_back(self, changes: &[Entry]) {
        let kinds = changes.iter();
        let kinds: Vec<_> = kinds.filter_map(|c| RecordKind::of_name(&c.name)).collect();
        self.records.update_value(|records| {
            kinds.iter().for_each(|kind| records.forget_seen(*kind));
        });
        kinds.into_iter().for_each(|kind| self.note(kind));
        self.is_acknowledged.set(true);
    }
}
