//! The own profile: in memory, and sealed where a passphrase is set.

use super::{App, Clock, Keeper};
use crate::i18n::Language;
use crate::profile::{AtHand, PROFILE_VERSION, Profile, read_profile, write_profile};
use crate::storage::{RecordKind, Saved, StorageFault};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct OwnProfile {
    pub value: ReadSignal<Profile>,
    set: WriteSignal<Profile>,
    keeper: Keeper,
}

impl OwnProfile {
    pub fn begin(keeper: Keeper) -> Self {
        let (value, set) = signal(Profile::default());
        Self { value, set, keeper }
    }

    /// A part of the profile that changes on its own.
    pub fn part<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&Profile) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Memo::new(move |_| self.value.with(&part)).into()
    }

    /// Changes the profile and notes that it has to be written.
    pub fn change(self, change: impl FnOnce(&mut Profile)) {
        self.set.update(change);
        self.keeper.note(RecordKind::Profile);
    }

    /// The own IANA time zone, else that of the device.
    pub fn time_zone(self, clock: Clock) -> String {
        let own = self.value.with_untracked(|p| p.authority.time_zone.clone());
        if own.is_empty() {
            clock.device_zone()
        } else {
            own
        }
    }

    /// What a new request takes from the profile as it is now. `offered`: the languages in which
    /// the document can be written.
    pub fn at_hand(self, app: App, offered: Vec<Language>) -> AtHand {
        AtHand {
            profile: self.value.get_untracked(),
            interface: app.interface.language.get_untracked(),
            zone: app.clock.device_zone(),
            offered,
        }
    }

    pub(super) fn save(self) -> Result<Saved, StorageFault> {
        let bytes = self.value.with_untracked(write_profile);
        self.keeper
            .write(RecordKind::Profile, PROFILE_VERSION, &bytes)
    }

    /// Takes over what was kept, unless something was typed before it could be read.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        if self.value.with_untracked(|p| *p != Profile::default()) {
            return Ok(());
        }
        self.read()
    }

    /// Takes over what another window wrote.
    pub(super) fn read_again(self) {
        // What cannot be read leaves what is here.
        let _ = self.read();
    }

    fn read(self) -> Result<(), StorageFault> {
        let Some(record) = self.keeper.read(RecordKind::Profile)? else {
            return Ok(());
        };
        let profile = read_profile(record.version, &record.payload).map_err(StorageFault::from)?;
        self.set.set(profile);
        Ok(())
    }

    pub(super) fn forget(self) {
        self.set.set(Profile::default());
    }
}

impl From<crate::profile::ProfileFault> for StorageFault {
    fn from(fault: crate::profile::ProfileFault) -> Self {
        match fault {
            crate::profile::ProfileFault::Newer => Self::Newer,
            crate::profile::ProfileFault::Damaged => Self::Damaged,
        }
    }
}
