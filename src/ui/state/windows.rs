//! Several windows with the same storage: one writes, the others show what it writes, and can take
//! over. What two of them changed is kept twice.

use super::keeper::{Notice, Role};
use super::{App, Place};
use crate::platform::{self, Claim, Ended, Message, Windows};
use crate::storage::{RecordKind, Records, Sealing, StorageFault};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long the writing window may take to write what it has before another one takes over, in
/// steps of [`STEP`] milliseconds.
const STEPS: u32 = 75;
const STEP: u32 = 20;
/// What another window writes is read this long afterwards, with what it writes in the meantime.
const READ_AFTER: Duration = Duration::from_millis(150);

/// What this window knows of the others.
#[derive(Clone, Copy)]
pub struct Others {
    windows: StoredValue<Option<Windows>, LocalStorage>,
    /// Whether the right to write comes when all others are closed.
    is_in_turn: StoredValue<bool>,
    /// Whether the writing window said that it has written everything.
    has_written: StoredValue<bool>,
}

impl Default for Others {
    fn default() -> Self {
        Self {
            windows: StoredValue::new_local(None),
            is_in_turn: StoredValue::new(false),
            has_written: StoredValue::new(false),
        }
    }
}

impl Others {
    fn say(self, message: Message) {
        self.windows.with_value(|windows| {
            windows.iter().for_each(|windows| windows.say(message));
        });
    }
}

impl App {
    /// Reads the journal and finds out which window writes.
    pub(super) fn join_the_windows(self) {
        self.watch_the_storage();
        if self.keeper.place == Place::MemoryOnly {
            self.keeper.role.set(Role::Writer);
            return;
        }
        let windows = Windows::open(move |message| self.hear(message));
        self.others.windows.set_value(Some(windows));
        self.read_along();
        self.claim(Claim::IfFree);
        self.look_at_the_window();
    }

    /// Waits until it is known whether this window writes, and the journal has been read.
    pub(super) async fn joined(self) {
        while self.keeper.role.get_untracked() == Role::Waiting {
            platform::delay(STEP).await;
        }
    }

    /// Lets this window write. The one that writes now first writes what it has, if it still can.
    pub async fn take_over(self) {
        self.joined().await;
        if self.keeper.role.get_untracked() == Role::Writer {
            return;
        }
        self.others.has_written.set_value(false);
        self.others.say(Message::HandOver);
        for _ in 0..STEPS {
            if self.others.has_written.get_value() {
                break;
            }
            platform::delay(STEP).await;
        }
        self.claim(Claim::AtOnce);
        for _ in 0..STEPS {
            if self.keeper.role.get_untracked() == Role::Writer {
                break;
            }
            platform::delay(STEP).await;
        }
    }

    /// Tells the other windows that everything was deleted on purpose.
    pub(super) fn tell_of_deletion(self) {
        self.others.say(Message::Forget);
    }

    fn claim(self, claim: Claim) {
        if claim == Claim::InTurn {
            self.others.is_in_turn.set_value(true);
        }
        spawn_local(async move {
            let granted = move || {
                if claim == Claim::InTurn {
                    self.others.is_in_turn.set_value(false);
                }
                spawn_local(self.begin_to_write());
            };
            match platform::hold_writing(claim, granted).await {
                Ended::Unknown => self.begin_to_write().await,
                Ended::Elsewhere => {
                    self.keeper.role.set(Role::Reader);
                    self.read_what_is_newer();
                    if !self.others.is_in_turn.get_value() {
                        self.claim(Claim::InTurn);
                    }
                }
            }
        });
    }

    async fn begin_to_write(self) {
        let keeper = self.keeper;
        let before = keeper.role.get_untracked();
        match platform::read_journal().await {
            Ok(entries) => {
                let merged = keeper.change(|records| records.merge(entries));
                keeper.fault.set(merged.err());
            }
            Err(_) => keeper.has_journal.set(false),
        }
        keeper.role.set(Role::Writer);
        keeper.look();
        if before == Role::Waiting && self.dialog.with_untracked(Option::is_none) {
            self.ask_for_the_passphrase();
        }
        self.read_what_is_newer();
        self.save_now();
    }

    fn hear(self, message: Message) {
        let is_writer = || self.keeper.role.get_untracked() == Role::Writer;
        match message {
            Message::HandOver if is_writer() => spawn_local(async move {
                self.save_now();
                while !self.keeper.is_acknowledged.get_untracked()
                    && self.keeper.fault.with_untracked(Option::is_none)
                {
                    platform::delay(STEP).await;
                }
                self.others.say(Message::Written);
            }),
            Message::Written => self.others.has_written.set_value(true),
            Message::Forget => {
                self.keeper.lock();
                self.forget_contents();
            }
            Message::HandOver => {}
        }
    }

    /// Reads what another window writes, as long as nothing else was typed here.
    fn read_along(self) {
        let is_waiting = StoredValue::new(false);
        window_event_listener_untyped("storage", move |_| {
            if is_waiting.get_value() {
                return;
            }
            is_waiting.set_value(true);
            set_timeout(
                move || {
                    is_waiting.set_value(false);
                    self.keeper.look();
                    self.read_what_is_newer();
                },
                READ_AFTER,
            );
        });
    }

    fn read_what_is_newer(self) {
        if self.keeper.sealing.get_untracked() != Sealing::Open {
            return;
        }
        let changed = self.keeper.records.with_value(Records::changed_elsewhere);
        let pending = self.keeper.pending.get_untracked();
        let changed = changed.unwrap_or_default().into_iter();
        for kind in changed.filter(|kind| !pending.contains(kind)) {
            match kind {
                RecordKind::Draft(id) => self.drafts.read_again(id),
                RecordKind::Profile => self.profile.read_again(),
                RecordKind::ImportedDirectory => self.directory.read_again(),
                RecordKind::Notebook => self.notebook.read_again(),
                RecordKind::Log => self.log_book.read_again(),
                RecordKind::Deletions => self.deletions.read_again(),
                RecordKind::Settings
                | RecordKind::ExerciseDirectory
                | RecordKind::TemplatePack
                | RecordKind::IssuerKeys
                | RecordKind::UnlockAttempts
                | RecordKind::RetentionRules
                | RecordKind::Starts
                | RecordKind::SavedFile => {}
            }
        }
        for id in self.drafts.ids() {
            let kind = RecordKind::Draft(id);
            if !pending.contains(&kind) && self.keeper.records.with_value(|r| r.is_gone(kind)) {
                self.drafts.drop_gone(id);
            }
        }
    }

    /// Another window changed what is about to be written: its version is kept as well, a draft as a
    /// draft of its own; of deletions all of both.
    pub(super) fn keep_both(self, kind: RecordKind) -> Result<(), StorageFault> {
        if kind == RecordKind::Deletions {
            return self.deletions.load();
        }
        let is_taken_in = kind
            .draft()
            .is_some_and(|id| self.drafts.take_in_stored(id));
        if !is_taken_in {
            self.keeper.change(|records| records.set_aside(kind))?;
        }
        self.tell(Notice::BothKept);
        Ok(())
    }

    /// Shows a notice, and tells screen readers.
    pub(super) fn tell(self, notice: Notice) {
        self.keeper.notice.set(Some(notice));
        let words = self.interface.words.get_untracked();
        self.announcer.say(words.say(notice.message_id()));
    }
}
