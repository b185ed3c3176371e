//! Everything that outlives a page, in one copyable struct of signals.

mod acknowledging;
mod after_the_start;
mod announcer;
mod asked;
mod attempts;
mod case_files;
mod clock;
mod deletions;
mod directory;
mod drafts;
mod interface;
mod keeper;
mod location;
mod locking;
mod log_book;
mod notebook;
mod own_profile;
mod packs;
mod saving;
mod seat;
mod templates;
mod window_kind;
mod windows;

pub use announcer::Announcer;
pub use asked::Asked;
pub use case_files::{CaseFiles, Saving, Undecided};
pub use clock::Clock;
pub use deletions::DeletedCases;
pub use directory::{Directories, Examined, ExaminedSnapshot, Refusal};
pub use drafts::{Draft, Drafts};
pub use interface::Interface;
pub use keeper::{Keeper, Place, Role};
pub use location::Location;
pub use locking::LOCK_KEYS;
pub use log_book::LogBook;
pub use notebook::OwnNotebook;
pub use own_profile::OwnProfile;
pub use packs::{PackAtHand, PackPlace, Packs};
pub use seat::Seats;
pub use templates::{ExaminedTemplates, Templates, TemplatesRefusal};
pub use windows::Others;

use crate::reader::Incoming;
use crate::route::Route;
use crate::ui::dialogs::Dialog;
use crate::workshop::Workshop;
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
    pub notebook: OwnNotebook,
    pub drafts: Drafts,
    pub deletions: DeletedCases,
    pub log_book: LogBook,
    /// Where cases were saved to a file.
    pub files: CaseFiles,
    pub packs: Packs,
    /// The request that came in and was opened last. It is nowhere but here.
    pub incoming: RwSignal<Option<Arc<Incoming>>>,
    /// Where a person was when it was locked.
    pub seats: Seats,
    /// The snapshot that an issuer builds. It is nowhere but here.
    pub workshop: RwSignal<Option<Workshop>>,
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
        let location = Location::begin();
        let deletions = DeletedCases::begin(keeper);
        let app = Self {
            location,
            interface,
            clock: Clock::begin(),
            directory: Directories::begin(keeper, interface),
            templates: Templates::begin(keeper),
            profile: OwnProfile::begin(keeper),
            notebook: OwnNotebook::begin(keeper),
            drafts: Drafts::begin(keeper, deletions),
            deletions,
            log_book: LogBook::begin(keeper),
            files: CaseFiles::begin(),
            packs: Packs::begin(location.route.get_untracked() != Route::Wiped),
            incoming: RwSignal::new(None),
            seats: Seats::default(),
            workshop: RwSignal::new(None),
            dialog: RwSignal::new(None),
            announcer: Announcer::default(),
            keeper,
            others: Others::default(),
        };
        app.save_by_itself();
        app.warn_before_leaving();
        app.mark_exercise();
        app.ask_for_the_passphrase();
        app.lock_on_keys();
        app.lock_when_idle();
        app.join_after_the_start();
        app
    }
}
