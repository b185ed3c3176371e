//! Everything that outlives a page, in one copyable struct of signals.

mod acknowledging;
mod after_the_start;
mod announcer;
mod clock;
mod directory;
mod drafts;
mod interface;
mod keeper;
mod location;
mod own_profile;
mod packs;
mod saving;
mod templates;
mod windows;

pub use announcer::Announcer;
pub use clock::Clock;
pub use directory::{Asked, Directories, Examined, ExaminedSnapshot, Refusal};
pub use drafts::{Draft, Drafts};
pub use interface::Interface;
pub use keeper::{Keeper, Place, Role};
pub use location::Location;
pub use own_profile::OwnProfile;
pub use packs::{PackAtHand, PackPlace, Packs};
pub use templates::Templates;
pub use windows::Others;

use crate::reader::Incoming;
use crate::ui::dialogs::Dialog;
use leptos::prelude::*;
use std::sync::Arc;

/// The state of the app.
#[derive(Clone, Copy)]
pub struct App {
    pub location: Location,
    pub interface: Interface,
    pub clock: Clock,
    /// The records in the browser, and whether they can be read and written.
    pub keeper: Keeper,
    /// The other windows with the same storage.
    others: Others,
    pub directory: Directories,
    pub templates: Templates,
    pub profile: OwnProfile,
    pub drafts: Drafts,
    pub packs: Packs,
    /// The request that came in and was opened last. It is nowhere but here.
    pub incoming: RwSignal<Option<Arc<Incoming>>>,
    /// The dialog of the shell that is open.
    pub dialog: RwSignal<Option<Dialog>>,
    pub announcer: Announcer,
}

/// The state of the app, in any component.
pub fn use_app() -> App {
    expect_context()
}

impl App {
    /// Today in the officer's own time zone.
    pub fn today(self) -> jiff::civil::Date {
        let zone = self.profile.time_zone(self.clock);
        self.clock.date_in(&zone, self.clock.now.get_untracked())
    }

    /// The state at the start: preferences are read, sealed records are still locked.
    pub fn begin() -> Self {
        let keeper = Keeper::open();
        let interface = Interface::begin(keeper);
        let app = Self {
            location: Location::begin(),
            interface,
            clock: Clock::begin(),
            directory: Directories::begin(keeper, interface),
            templates: Templates::begin(keeper),
            profile: OwnProfile::begin(keeper),
            drafts: Drafts::begin(keeper),
            packs: Packs::begin(),
            incoming: RwSignal::new(None),
            dialog: RwSignal::new(None),
            announcer: Announcer::default(),
            keeper,
            others: Others::default(),
        };
        app.save_by_itself();
        app.warn_before_leaving();
        app.mark_exercise();
        app.ask_for_the_passphrase();
        app.join_after_the_start();
        app
    }
}
