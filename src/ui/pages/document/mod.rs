//! The document of a request: what is handed over, as PDF, on paper, as text, as a file.

mod fonts;
mod print;

pub use print::print;

use super::request::{Languages, Preview, RequestHead, heading, use_writing};
use crate::coverage::MissingCharacter;
use crate::document::Document;
use crate::export::{pdf, text};
use crate::i18n::Words;
use crate::platform;
use crate::request::{Arrangement, Problem};
use crate::route::{RequestView, Route};
use crate::ui::components::arrangement::ArrangementChoice;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::CopyButton;
use crate::ui::components::field::Field;
use crate::ui::components::page::PageTitle;
use crate::ui::dialogs::Dialog;
use crate::ui::pages::font_packs::WantedPacks;
use crate::ui::say::use_say;
use crate::ui::state::Packs;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// What takes less than this seems to happen at once.
const AT_ONCE: Duration = Duration::from_millis(100);

/// Why a document cannot be made.
pub enum Fault {
    /// One of its languages is not in this file.
    Language,
    Fonts,
    MissingCharacters(Vec<MissingCharacter>),
    Pdf,
    Download,
}

/// What happened to the last thing that was asked for.
#[derive(Clone, PartialEq)]
pub enum Outcome {
    Working,
    Done(String),
    Failed(String),
}

#[component]
pub fn DocumentView(id: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let outcome = RwSignal::new(None::<Outcome>);
    let is_draft = Memo::new(move |_| writing.stops());
    let to_check = StoredValue::new(Route::Request(id.clone(), RequestView::Check).format());
    let show = move |done: Result<Option<String>, Fault>| {
        let words = say.words_now();
        outcome.set(match done {
            Ok(None) => None,
            Ok(Some(name)) => Some(Outcome::Done(
                words.say_with("document-saved", &[("name", name.into())]),
            )),
            Err(fault) => Some(Outcome::Failed(fault.say(&words))),
        });
    };
    // Only what may take longer is announced, which takes a frame; the first document does.
    let is_at_once = StoredValue::new(false);
    let save_pdf = move |_| {
        outcome.set(Some(Outcome::Working));
        spawn_local(async move {
            if is_at_once.try_get_value() != Some(true) {
                platform::painted().await;
            }
            let begin = platform::now();
            let document = untrack(move || writing.document());
            let saved = save_as_pdf(writing.app.packs, document).await;
            is_at_once
                .try_set_value(platform::now().duration_since(begin).unsigned_abs() < AT_ONCE);
            show(saved.map(Some));
        });
    };
    let print = move |_| {
        outcome.set(Some(Outcome::Working));
        spawn_local(async move {
            platform::painted().await;
            let document = untrack(move || writing.document()).ok_or(Fault::Language);
            show(match document {
                Ok(document) => print(document, writing.app.packs).await.map(|()| None),
                Err(fault) => Err(fault),
            });
        });
    };
    let save_file = move |_| {
        writing
            .app
            .dialog
            .set(Some(Dialog::SealDraft(writing.draft().id)));
    };
    let as_text = Callback::new(move |()| {
        let document = untrack(move || writing.document());
        document
            .map(|document| text::text(&document))
            .unwrap_or_default()
    });
    let is_bilingual = move || writing.read(|request| request.languages.second.is_some());
    let arrangement = Signal::derive(move || writing.read(|r| r.appearance.arrangement));
    let pdf_label = move || {
        say.words().say(if is_draft.get() {
            "document-pdf-draft"
        } else {
            "document-pdf"
        })
    };
    view! {
        <PageTitle text=say.text("document-title") above=heading(writing) />
        <RequestHead id view=RequestView::Document />
        <div class="request">
            <div class="request-form">
                <WantedPacks />
                <Show when=move || is_draft.get()>
                    <Banner tone=Tone::Warning>
                        <p>{say.text("document-is-draft")}</p>
                        <p><a href=to_check.get_value()>{say.text("request-to-check")}</a></p>
                    </Banner>
                </Show>
                <div class="buttons">
                    <button type="button" class="button" on:click=save_pdf>{pdf_label}</button>
                    <button type="button" class="button is-second" on:click=print>
                        {say.text("document-print")}
                    </button>
                    <CopyButton label=say.text("document-copy-text") text=as_text />
                    <button type="button" class="button is-second" on:click=save_file>
                        {say.text("document-save-file")}
                    </button>
                </div>
                <p class="hint">{say.text("document-file-hint")}</p>
                <div role="status">
                    {move || outcome.get().map(|outcome| view! { <Told outcome /> })}
                </div>
                <Languages />
                <Show when=is_bilingual>
                    <ArrangementChoice
                        field=Field::new("arrangement", say.text("arrangement-title"))
                        value=arrangement
                        on_choose=move |chosen: Arrangement| {
                            writing.change(None, |request| request.appearance.arrangement = chosen);
                        }
                    />
                </Show>
            </div>
            <Preview />
        </div>
    }
}

#[component]
pub fn Told(outcome: Outcome) -> impl IntoView {
    let say = use_say();
    match outcome {
        Outcome::Working => view! { <p class="hint">{say.text("document-working")}</p> }.into_any(),
        Outcome::Done(text) => view! { <Banner tone=Tone::Done><p>{text}</p></Banner> }.into_any(),
        Outcome::Failed(text) => {
            view! { <Banner tone=Tone::Stop><p>{text}</p></Banner> }.into_any()
        }
    }
}

/// Makes the PDF and hands it to the browser; returns the file's name.
pub async fn save_as_pdf(packs: Packs, document: Option<Document>) -> Result<String, Fault> {
    let document = document.ok_or(Fault::Language)?;
    let fonts = fonts::for_document(packs, &document).await;
    let fonts = fonts.map_err(|_| Fault::Fonts)?;
    let bytes = pdf::pdf(&document, &fonts)?;
    let name = format!("{}.pdf", file_stem(&document.reference));
    platform::download(&name, "application/pdf", &bytes).map_err(|_| Fault::Download)?;
    Ok(name)
}

/// The reference as the name of a file: letters, digits and hyphens of any script stay.
fn file_stem(reference: &str) -> String {
    let mut stem = String::new();
    for character in reference.chars() {
        match character {
            c if c.is_alphanumeric() || c == '-' || c == '_' => stem.push(c),
            _ if !stem.ends_with('-') => stem.push('-'),
            _ => {}
        }
    }
    let stem = stem.trim_matches('-');
    if stem.is_empty() {
        "point35".to_owned()
    } else {
        stem.to_owned()
    }
}

impl Fault {
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Language => words.say("document-no-language"),
            Self::Fonts => words.say("fonts-fault"),
            Self::Pdf => words.say("document-pdf-fault"),
            Self::Download => words.say("download-fault"),
            Self::MissingCharacters(missing) => {
                let label = words.say("document-title");
                Problem::MissingCharacters(missing.clone()).say(words, &label)
            }
        }
    }
}

impl From<pdf::PdfFault> for Fault {
    fn from(fault: pdf::PdfFault) -> Self {
        match fault {
            pdf::PdfFault::MissingCharacters(missing) => Self::MissingCharacters(missing),
            pdf::PdfFault::Font(_) | pdf::PdfFault::Writing => Self::Pdf,
        }
    }
}
