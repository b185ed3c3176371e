//! An issuer's workshop: a snapshot is built from the directory in use, a file or tables, edited,
//! numbered, checked and saved for signing; corrections are compared and applied.

mod corrections;
mod head;
mod records;
mod signing;
mod tables;

use crate::directory::{Sheet, SnapshotFault};
use crate::platform::{self, LeaveWarning};
use crate::signature::SignedFile;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::{OpenFilesButton, Rank, button};
use crate::ui::components::page::PageTitle;
use crate::ui::pages::directory::read_joined;
use crate::ui::pages::record::snapshot_fault;
use crate::ui::say::{Say, use_say};
use crate::ui::state::use_app;
use crate::workshop::Workshop;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The snapshot being built, and what was said last.
#[derive(Clone, Copy)]
pub struct Bench {
    pub workshop: RwSignal<Option<Workshop>>,
    pub told: RwSignal<Option<(Tone, String)>>,
    /// How often one was begun: the fields show what is in the last one.
    begun: RwSignal<u32>,
    pub say: Say,
}

impl Bench {
    /// Says something that follows from what was done, also to those who do not see it.
    pub fn tell(self, tone: Tone, text: String) {
        self.told.set(Some((tone, text)));
    }

    /// Changes the snapshot.
    pub fn change<T>(self, change: impl FnOnce(&mut Workshop) -> T) -> Option<T> {
        self.workshop
            .try_update(|workshop| workshop.as_mut().map(change))
            .flatten()
    }

    /// Something that follows from the snapshot; the default while there is none.
    pub fn read<T: Default>(self, read: impl FnOnce(&Workshop) -> T) -> T {
        self.workshop
            .with(|workshop| workshop.as_ref().map(read).unwrap_or_default())
    }

    /// Hands a file over, and says so.
    pub fn save(self, name: &str, media_type: &str, bytes: &[u8]) {
        let words = self.say.words_now();
        match platform::download(name, media_type, bytes) {
            Ok(()) => {
                let values = [("name", name.to_owned().into())];
                self.tell(Tone::Done, words.say_with("document-saved", &values));
            }
            Err(_) => self.tell(Tone::Stop, words.say("download-fault")),
        }
    }

    fn begin(self, begun: Result<Workshop, SnapshotFault>) {
        let words = self.say.words_now();
        match begun {
            Ok(workshop) => {
                self.told.set(None);
                self.workshop.set(Some(workshop));
                self.begun.update(|begun| *begun += 1);
            }
            Err(fault) => self.tell(Tone::Stop, snapshot_fault(&words, &fault)),
        }
    }
}

#[component]
pub fn WorkshopPage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let bench = Bench {
        workshop: app.workshop,
        told: RwSignal::new(None),
        begun: RwSignal::new(0),
        say,
    };
    let is_begun = Memo::new(move |_| bench.workshop.with(Option::is_some));
    warn_before_leaving(is_begun);
    view! {
        <PageTitle text=say.text("workshop-title") />
        <p class="hint">{say.text("workshop-hint")}</p>
        <div role="status">
            {move || bench.told.get().map(|(tone, text)| view! { <Banner tone><p>{text}</p></Banner> })}
        </div>
        <Begin bench />
        {move || {
            bench.begun.track();
            is_begun.get().then(|| view! { <Snapshot bench /> })
        }}
        <signing::Signing bench />
    }
}

#[component]
fn Snapshot(bench: Bench) -> impl IntoView {
    view! {
        <head::Head bench />
        <records::Records
            bench
            sheet=Sheet::ContactPoints
            id="points"
            title="workshop-contact-points"
        />
        <records::Records bench sheet=Sheet::Parties id="parties" title="workshop-parties" />
        <corrections::Corrections bench />
    }
}

#[component]
fn Begin(bench: Bench) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let begin = move || {
        if let Some(records) = app.directory.records() {
            let bytes = crate::directory::write_records(&records);
            bench.begin(Workshop::begin(&bytes).map(|workshop| workshop.next(app.today())));
        }
    };
    let open = move |files: Vec<web_sys::File>| {
        spawn_local(async move {
            match read_joined(files).await {
                Err(id) => bench.tell(Tone::Stop, say.words_now().say(id)),
                Ok(bytes) => {
                    let file = SignedFile::split(&bytes);
                    bench.begin(Workshop::begin(file.map_or(&bytes, |file| file.content)));
                }
            }
        });
    };
    view! {
        <p class="buttons">
            {button(Rank::Second, say.text("workshop-begin"), begin)}
            <OpenFilesButton id="workshop-file" label=say.text("workshop-open") on_choose=open />
        </p>
    }
}

/// Closing the page asks first while a snapshot is being built: it is nowhere but in memory.
fn warn_before_leaving(is_begun: Memo<bool>) {
    let warning = StoredValue::new_local(None::<LeaveWarning>);
    Effect::new(move |_| warning.set_value(is_begun.get().then(LeaveWarning::on)));
}
