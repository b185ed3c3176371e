//! The document of a request: what is handed over, as PDF, on paper, as text, as a file; and what
//! goes with it.

mod blank;
mod covering;
mod fonts;
mod print;
mod save;

pub use blank::BlankForms;
pub use covering::passage;
pub use save::{Form, Maker, Told};

use super::request::{Languages, Preview, RequestHead, heading, use_writing};
use crate::export::text;
use crate::log::Deed;
use crate::request::{Arrangement, Marking};
use crate::route::{RequestView, Route};
use crate::ui::components::arrangement::ArrangementChoice;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::CopyButton;
use crate::ui::components::field::Field;
use crate::ui::components::marking::MarkingChoice;
use crate::ui::components::page::PageTitle;
use crate::ui::dialogs::Dialog;
use crate::ui::pages::font_packs::WantedPacks;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn DocumentView(id: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let is_draft = Memo::new(move |_| writing.stops());
    let to_check = StoredValue::new(Route::Request(id.clone(), RequestView::Check).format());
    let maker = Maker {
        on_made: Callback::new(move |()| {
            writing
                .app
                .note_case(Deed::DocumentMade, writing.draft().id);
        }),
        ..Maker::new(move || writing.document())
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
                    <button type="button" class="button" on:click=maker.on_press(Form::Pdf)>
                        {pdf_label}
                    </button>
                    <button type="button" class="button is-second" on:click=maker.on_press(Form::Paper)>
                        {say.text("document-print")}
                    </button>
                    <CopyButton label=say.text("document-copy-text") text=as_text />
                    <button type="button" class="button is-second" on:click=maker.on_press(Form::Docx)>
                        {say.text("document-docx")}
                    </button>
                    <button type="button" class="button is-second" on:click=save_file>
                        {say.text("document-save-file")}
                    </button>
                </div>
                <p class="hint">{say.text("document-docx-hint")}</p>
                <p class="hint">{say.text("document-file-hint")}</p>
                <Told outcome=maker.outcome />
                <covering::CoveringTexts />
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
                <PageMarking />
            </div>
            <Preview />
        </div>
    }
}

#[component]
fn PageMarking() -> impl IntoView {
    let writing = use_writing();
    let value = Memo::new(move |_| writing.read(|request| request.appearance.marking.clone()));
    let change = move |chosen: Option<Marking>| {
        writing.change(None, |request| request.appearance.marking = chosen);
    };
    view! { <MarkingChoice id="marking" value on_change=change /> }
}
