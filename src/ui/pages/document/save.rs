//! A document as a file or on paper: made, named, handed to the browser.

use super::{fonts, print};
use crate::coverage::MissingCharacter;
use crate::document::Document;
use crate::export::{docx, pdf};
use crate::i18n::Words;
use crate::platform;
use crate::request::Problem;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use crate::ui::state::{Packs, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// What takes less than this seems to happen at once.
const AT_ONCE: Duration = Duration::from_millis(100);

/// What a document is to become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Pdf,
    Docx,
    Paper,
}

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

/// Makes documents of one kind.
#[derive(Clone, Copy)]
pub struct Maker {
    /// The document as it is now; `None` where one of its languages is not in this file.
    pub document: Callback<(), Option<Document>>,
    /// The name of its file, without the ending.
    pub name: Callback<(Document,), String>,
    pub outcome: RwSignal<Option<Outcome>>,
    /// Called when one was made.
    pub on_made: Callback<()>,
    /// The last one was made so quickly that nothing had to be announced.
    pub is_at_once: StoredValue<bool>,
}

impl Maker {
    /// Its files are named by its reference.
    pub fn new(document: impl Fn() -> Option<Document> + Send + Sync + 'static) -> Self {
        Self {
            document: Callback::new(move |()| document()),
            name: Callback::new(|(document,): (Document,)| file_stem(&document.reference)),
            outcome: RwSignal::new(None),
            on_made: Callback::new(|()| ()),
            is_at_once: StoredValue::new(false),
        }
    }

    /// Makes the document when a button is pressed, and says what became of it.
    pub fn on_press(self, form: Form) -> impl Fn(leptos::ev::MouseEvent) {
        let (say, packs) = (use_say(), use_app().packs);
        move |_| {
            self.outcome.set(Some(Outcome::Working));
            spawn_local(async move {
                // Only what may take longer is announced, which takes a frame; the first one does.
                if self.is_at_once.try_get_value() != Some(true) {
                    platform::painted().await;
                }
                let begin = platform::now();
                let done = self.make(form, packs).await;
                let took = platform::now().duration_since(begin).unsigned_abs();
                self.is_at_once.try_set_value(took < AT_ONCE);
                if done.is_ok() {
                    self.on_made.try_run(());
                }
                let words = say.words_now();
                self.outcome.set(match done {
                    Ok(None) => None,
                    Ok(Some(name)) => Some(Outcome::Done(
                        words.say_with("document-saved", &[("name", name.into())]),
                    )),
                    Err(fault) => Some(Outcome::Failed(fault.say(&words))),
                });
            });
        }
    }

    /// The name of the file, where there is one.
    async fn make(self, form: Form, packs: Packs) -> Result<Option<String>, Fault> {
        let document = untrack(move || self.document.run(()));
        let document = document.ok_or(Fault::Language)?;
        let name = self.name.run((document.clone(),));
        let (ending, media_type, bytes) = match form {
            Form::Paper => {
                print::print(document, &name, packs).await?;
                return Ok(None);
            }
            Form::Pdf => {
                let fonts = fonts::for_document(packs, &document).await;
                let fonts = fonts.map_err(|_| Fault::Fonts)?;
                ("pdf", "application/pdf", pdf::pdf(&document, &fonts)?)
            }
            Form::Docx => ("docx", docx::MEDIA_TYPE, docx::docx(&document)),
        };
        let name = format!("{name}.{ending}");
        platform::download(&name, media_type, &bytes).map_err(|_| Fault::Download)?;
        Ok(Some(name))
    }
}

/// What became of it, told also to those who do not see it.
#[component]
pub fn Told(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let say = use_say();
    let told = move |outcome| match outcome {
        Outcome::Working => view! { <p class="hint">{say.text("document-working")}</p> }.into_any(),
        Outcome::Done(text) => view! { <Banner tone=Tone::Done><p>{text}</p></Banner> }.into_any(),
        Outcome::Failed(text) => {
            view! { <Banner tone=Tone::Stop><p>{text}</p></Banner> }.into_any()
        }
    };
    view! { <div role="status">{move || outcome.get().map(told)}</div> }
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
    fn say(&self, words: &Words) -> String {
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
