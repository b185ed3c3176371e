//! The document of a request: what is handed over, as PDF, on paper, as text, as a file; and what
//! goes with it.

mod blank;
mod covering;
mod fonts;
mod print;
mod save;

pub use blank::BlankForm;

use super::request::{Languages, Preview, RequestHead, heading, use_writing};
use crate::export::text;
use crate::request::{Marking, Path};
use crate::route::{RequestView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::CopyButton;
use crate::ui::components::marking::MarkingChoice;
use crate::ui::components::page::PageTitle;
use crate::ui::dialogs::Dialog;
use crate::ui::say::use_say;
use leptos::prelude::*;
use save::{Form, Told, file_stem, make};

#[component]
pub fn DocumentView(id: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let outcome = RwSignal::new(None);
    let is_draft = Memo::new(move |_| writing.stops());
    let to_check = StoredValue::new(Route::Request(id.clone(), RequestView::Check).format());
    let document = Callback::new(move |()| writing.document());
    let save = move |form: Form| {
        move |_| {
            let reference = writing.now(|r| r.answers.text(&"reference".into()).to_owned());
            make(form, file_stem(&reference), document, outcome);
        }
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
                <Show when=move || is_draft.get()>
                    <Banner tone=Tone::Warning>
                        <p>{say.text("document-is-draft")}</p>
                        <p><a href=to_check.get_value()>{say.text("request-to-check")}</a></p>
                    </Banner>
                </Show>
                <div class="buttons">
                    <button type="button" class="button" on:click=save(Form::Pdf)>{pdf_label}</button>
                    <button type="button" class="button is-second" on:click=save(Form::Paper)>
                        {say.text("document-print")}
                    </button>
                    <CopyButton label=say.text("document-copy-text") text=as_text />
                    <button type="button" class="button is-second" on:click=save(Form::Docx)>
                        {say.text("document-docx")}
                    </button>
                    <button type="button" class="button is-second" on:click=save_file>
                        {say.text("document-save-file")}
                    </button>
                </div>
                <p class="hint">{say.text("document-docx-hint")}</p>
                <p class="hint">{say.text("document-file-hint")}</p>
                <Told outcome />
                <Languages />
                <PageMarking />
                <covering::CoveringTexts />
                <BlankForm template=writing.template() languages=writing.now(|r| r.languages.clone()) />
            </div>
            <Preview />
        </div>
    }
}

/// The marking of this request.
#[component]
fn PageMarking() -> impl IntoView {
    let writing = use_writing();
    let change = move |marking: Option<Marking>| {
        // Typing own words is one step of undo, as in a field.
        let place = Path::of(&"marking".into());
        writing.change(Some(&place), |request| request.appearance.marking = marking);
    };
    view! {
        <MarkingChoice
            id="document-marking"
            hint=Signal::stored(None)
            value=Signal::derive(move || writing.read(|r| r.appearance.marking.clone()))
            on_change=change
        />
    }
}
