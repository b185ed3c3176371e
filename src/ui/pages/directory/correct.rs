//! A correction of a record: the officer changes what is wrong, and it becomes a file or a text for
//! the issuer. The directory in use stays as it is.

use crate::correction::{Correction, changes, text, write_correction};
use crate::directory::{Cells, Sheet, cells_of};
use crate::i18n::{self, Language};
use crate::platform;
use crate::route::{PointView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::{CopyButton, Rank, button};
use crate::ui::components::field::Field;
use crate::ui::components::page::{Form, PageTitle};
use crate::ui::components::text::{LongText, TextInput};
use crate::ui::pages::record::{Editing, RecordFields};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn CorrectPage(id: String) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let records = app.directory.records()?;
    let record = records.contact_points.iter().find(|point| point.id == id)?;
    let before = StoredValue::<Cells>::new(cells_of(record));
    let editing = Editing::new(Sheet::ContactPoints, before.get_value());
    let (author, remark) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (issuer, number) = (records.issuer.clone(), records.number);
    let name = id.clone();
    let correction = Callback::new(move |()| Correction {
        contact_point: id.clone(),
        issuer: issuer.clone(),
        number,
        written: app.today(),
        author: author.get_untracked().trim().to_owned(),
        remark: remark.get_untracked().trim().to_owned(),
        changes: before.with_value(|before| editing.cells.with_untracked(|c| changes(before, c))),
    });
    let outcome = RwSignal::new(None::<(Tone, String)>);
    let save = move || {
        editing.show_all();
        let correction = correction.run(());
        let words = say.words_now();
        if correction.changes.is_empty() {
            outcome.set(Some((Tone::Warning, words.say("correction-nothing"))));
            return;
        }
        let file = format!("correction-{}.json", correction.contact_point);
        let bytes = write_correction(&correction);
        let saved = platform::download(&file, "application/json", &bytes);
        outcome.set(Some(match saved {
            Ok(()) => {
                let said = words.say_with("document-saved", &[("name", file.into())]);
                (Tone::Done, said)
            }
            Err(_) => (Tone::Stop, words.say("download-fault")),
        }));
    };
    // English as well: whoever issues the directory may not read one's own language.
    let as_text = Callback::new(move |()| {
        let (words, correction) = (say.words_now(), correction.run(()));
        let english = i18n::words(&Language::english());
        let english = english.filter(|english| english.language() != words.language());
        let texts = [Some(words), english].into_iter().flatten();
        texts
            .map(|words| text(&words, &correction))
            .collect::<Vec<_>>()
            .join("\n")
    });
    let back = Route::ContactPoint(name.clone(), PointView::Card).format();
    let author_field = Field::new("correction-author", say.text("correction-author"));
    let remark_field = Field::new("correction-remark", say.text("correction-remark"));
    Some(view! {
        <PageTitle
            text=say.text("correction-title")
            above=Signal::stored(name)
            window=say.text("correction-title")
        />
        <p class="hint">{say.text("correction-hint")}</p>
        <Form>
            <RecordFields editing />
            <LongText
                field=remark_field.may_be_empty()
                value=remark
                on_input=move |text: String| remark.set(text)
            />
            <TextInput
                field=author_field.may_be_empty()
                value=author
                on_input=move |text: String| author.set(text)
            />
        </Form>
        <div role="status">
            {move || outcome.get().map(|(tone, text)| view! { <Banner tone><p>{text}</p></Banner> })}
        </div>
        <p class="buttons">
            {button(Rank::First, say.text("correction-save"), save)}
            <CopyButton label=say.text("correction-copy") text=as_text />
            <a class="button is-second" href=back>{say.text("card-back")}</a>
        </p>
    })
}
