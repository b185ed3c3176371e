//! When what is written, read, sealed, opened and forgotten.

use super::keeper::{Notice, Role};
use super::{App, Place};
use crate::log::Deed;
use crate::platform::{self, LeaveWarning, painted};
use crate::route::Route;
use crate::storage::{RecordKind, Records, Sealing, StorageFault};
use crate::vault::Passphrase;
use leptos::prelude::*;
use std::time::Duration;

/// How long after a change it is written; more changes in the meantime go with it.
const SAVED_WITHIN: Duration = Duration::from_millis(700);
/// After this a write that failed is tried again.
const TRIED_AGAIN_AFTER: Duration = Duration::from_secs(30);

impl App {
    /// Writes what was changed shortly afterwards, and at once when the page is left.
    pub(super) fn save_by_itself(self) {
        let waiting = StoredValue::new(false);
        Effect::new(move |_| {
            let may_write = self.keeper.role.get() == Role::Writer;
            let due = may_write && self.keeper.is_open() && self.keeper.is_unsaved();
            if !due || waiting.get_value() {
                return;
            }
            waiting.set_value(true);
            let failed = self.keeper.fault.with_untracked(Option::is_some);
            let after = if failed {
                TRIED_AGAIN_AFTER
            } else {
                SAVED_WITHIN
            };
            set_timeout(
                move || {
                    waiting.set_value(false);
                    self.save_now();
                },
                after,
            );
        });
        let leave = move || {
            if document().hidden() {
                self.save_now();
            }
        };
        window_event_listener(leptos::ev::pagehide, move |_| self.save_now());
        window_event_listener_untyped("visibilitychange", move |_| leave());
    }

    /// Writes everything that is to be written, as far as it can be sealed now and by this window.
    /// What cannot be written keeps nothing else from being written.
    pub fn save_now(self) {
        let keeper = self.keeper;
        if keeper.role.get_untracked() != Role::Writer {
            return;
        }
        keeper.flush();
        if keeper.sealing.get_untracked() != Sealing::Open {
            return;
        }
        let mut failed = self.restore().err();
        let mut written = false;
        for kind in keeper.pending.get_untracked() {
            let mut outcome = self.write(kind);
            if outcome == Some(Err(StorageFault::Changed)) && self.keep_both(kind).is_ok() {
                outcome = self.write(kind);
            }
            match outcome {
                None => keeper.settle(kind),
                Some(Ok(_)) => {
                    keeper.settle(kind);
                    written = true;
                }
                Some(Err(fault)) => failed = failed.or(Some(fault)),
            }
        }
        if let Some(fault) = failed {
            self.say_once(fault);
            // Wakes the effect that tries again.
            self.keeper.pending.notify();
        }
        if written || failed.is_some() {
            self.keeper.fault.set(failed);
        }
    }

    /// Where what was kept has been deleted while the page was open, everything that is in memory is
    /// to be written again.
    fn restore(self) -> Result<(), StorageFault> {
        if !self.keeper.change(Records::restore_header)? {
            return Ok(());
        }
        self.note_everything();
        self.tell(Notice::Cleared);
        Ok(())
    }

    fn note_everything(self) {
        for kind in [
            RecordKind::Profile,
            RecordKind::Notebook,
            RecordKind::ImportedDirectory,
            RecordKind::Log,
            RecordKind::Deletions,
        ] {
            self.keeper.note(kind);
        }
        for id in self.drafts.ids() {
            self.keeper.note(RecordKind::Draft(id));
        }
    }

    /// Looks from time to time whether what was kept is still there.
    pub(super) fn watch_the_storage(self) {
        Effect::new(move |_| {
            self.clock.now.track();
            let is_writer = self.keeper.role.get_untracked() == Role::Writer;
            if is_writer && self.keeper.sealing.get_untracked() == Sealing::Open {
                self.save_now();
            }
        });
    }

    /// Screen readers are told of a fault when it begins, not with each attempt.
    fn say_once(self, fault: StorageFault) {
        if self.keeper.fault.get_untracked() != Some(fault) {
            let words = self.interface.words.get_untracked();
            self.announcer.say(words.say(&fault.message_id()));
        }
    }

    /// `None` if there is nothing to write any more.
    fn write(self, kind: RecordKind) -> Option<Result<crate::storage::Saved, StorageFault>> {
        match kind {
            RecordKind::Profile => Some(self.profile.save()),
            RecordKind::Notebook => Some(self.notebook.save()),
            RecordKind::Draft(id) => self.drafts.save(id),
            RecordKind::Log => Some(self.log_book.save()),
            RecordKind::Deletions => Some(self.deletions.save()),
            // Written as they are set, by those who set them.
            RecordKind::ImportedDirectory => self.directory.save(),
            RecordKind::Settings
            | RecordKind::ExerciseDirectory
            | RecordKind::TemplatePack
            | RecordKind::IssuerKeys
            | RecordKind::UnlockAttempts
            | RecordKind::RetentionRules
            | RecordKind::Starts
            | RecordKind::SavedFile => None,
        }
    }

    /// Closing the page asks first while something is not written anywhere.
    pub(super) fn warn_before_leaving(self) {
        let warning = StoredValue::new_local(None::<LeaveWarning>);
        Effect::new(move |_| {
            let unsaved = self.keeper.is_unsaved();
            if unsaved != warning.with_value(Option::is_some) {
                warning.set_value(unsaved.then(LeaveWarning::on));
            }
        });
    }

    /// Sets the first passphrase and writes everything there is. The caller shows that it takes a
    /// moment.
    pub async fn set_passphrase(self, passphrase: Passphrase) -> Result<(), StorageFault> {
        painted().await;
        self.take_over().await;
        self.keeper.set_passphrase(&passphrase)?;
        self.note_everything();
        self.note_deed(Deed::PassphraseSet);
        self.save_now();
        Ok(())
    }

    /// Opens the sealed records and reads them. The caller shows that it takes a moment.
    pub async fn unlock(self, passphrase: Passphrase) -> Result<(), StorageFault> {
        painted().await;
        self.joined().await;
        let wrong = self.keeper.unlock_after_wait(&passphrase)?;
        let profile = self.profile.load();
        let notebook = self.notebook.load();
        let directory = self.directory.load();
        self.drafts.load();
        let deletions = self.deletions.load();
        let log = self.log_book.load();
        let read = profile.and(notebook).and(directory).and(deletions);
        let read = read.and(log);
        self.keeper.fault.set(read.err());
        if wrong > 0 {
            self.note_count(Deed::WrongPassphrases, wrong as usize);
        }
        self.note_deed(Deed::Unlocked);
        self.forget_deletions_of_what_is_here();
        self.save_now();
        self.return_to_seat();
        Ok(())
    }

    /// A case that was opened from a file before it could be known that it had been deleted.
    fn forget_deletions_of_what_is_here(self) {
        for id in self.drafts.ids() {
            if self.deletions.remove(&id.to_string()) {
                self.note_case(Deed::CaseBroughtBack, id);
            }
        }
    }

    /// Changes the passphrase. The caller shows that it takes a moment.
    pub async fn change_passphrase(self, passphrase: Passphrase) -> Result<(), StorageFault> {
        painted().await;
        self.take_over().await;
        self.keeper.change_passphrase(&passphrase)?;
        self.note_deed(Deed::PassphraseChanged);
        Ok(())
    }

    /// Writes what is to be written, then forgets key and contents. Refuses while something cannot
    /// be written, for it would be lost.
    pub fn lock(self) -> Result<(), StorageFault> {
        self.save_now();
        if let Some(fault) = self.keeper.fault.get_untracked() {
            return Err(fault);
        }
        if !self.keeper.pending.with_untracked(Vec::is_empty) {
            return Err(StorageFault::OtherWindow);
        }
        self.note_deed(Deed::Locked);
        self.save_now();
        self.remember_seat();
        self.dialog.set(None);
        self.keeper.lock();
        self.forget_contents();
        Ok(())
    }

    /// Forgets what is sealed, in memory only.
    pub(super) fn forget_contents(self) {
        self.keeper.pending.set(Vec::new());
        self.keeper.fault.set(None);
        self.keeper.last_saved.set(None);
        self.keeper.last_written.set(None);
        self.profile.forget();
        self.notebook.forget();
        self.directory.forget();
        self.drafts.forget();
        self.deletions.forget();
        self.files.undecided.set(None);
        self.log_book.forget();
        self.incoming.set(None);
    }

    /// Deletes everything that this program keeps in the browser, then loads the page anew, so that
    /// nothing is left in memory either. The page that is then shown keeps nothing.
    pub async fn wipe(self) -> Result<(), StorageFault> {
        self.keeper.remove_everything()?;
        self.tell_of_deletion();
        self.keeper.pending.set(Vec::new());
        self.keeper.fault.set(None);
        platform::remove_databases()
            .await
            .map_err(|_| StorageFault::Refused)?;
        self.location.go_instead(&Route::Wiped);
        painted().await;
        platform::reload();
        Ok(())
    }

    /// While the fictional directory is in use the page has a coloured frame; the directory and
    /// the templates are written to the browser's storage when the page has been painted.
    pub(super) fn mark_exercise(self) {
        Effect::new(move |_| {
            let Some(root) = document().document_element() else {
                return;
            };
            // Attributes of the own page are never refused.
            let _ = if self.directory.is_exercise() {
                root.set_attribute("data-exercise", "")
            } else {
                root.remove_attribute("data-exercise")
            };
        });
        if self.location.route.get_untracked() == Route::Wiped {
            return;
        }
        let keep = move || {
            self.directory.keep_exercise();
            self.templates.keep();
            self.keeper.note_start();
        };
        set_timeout(keep, SAVED_WITHIN);
    }

    /// Whether what is typed now reaches the browser's storage.
    pub fn is_kept(self) -> bool {
        self.keeper.place == Place::Browser && self.keeper.is_open()
    }
}
