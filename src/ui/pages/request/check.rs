//! What is missing and why it matters, as links; what the document needs by element.

use super::preview::Preview;
use super::sections::Elements;
use super::writing::{Writing, use_writing};
use super::{RequestHead, heading};
use crate::i18n::Words;
use crate::request::{Path, Place, Severity, Violation};
use crate::route::{RequestView, Route};
use crate::template::{Part, field_message, row_message, section_message};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::page::PageTitle;
use crate::ui::pages::font_packs::WantedPacks;
use crate::ui::say::use_say;
use crate::ui::shell::{ERROR_SUMMARY, PAGE_TITLE};
use leptos::prelude::*;

#[component]
pub fn CheckView(id: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    writing.show_all();
    let of = move |severity: Severity| {
        Memo::new(move |_| {
            writing.violations.with(|all| {
                let found = all.iter().filter(|v| v.problem.severity() == severity);
                found.cloned().collect::<Vec<_>>()
            })
        })
    };
    let (stops, warnings, notes) = (
        of(Severity::Stop),
        of(Severity::Warning),
        of(Severity::Note),
    );
    let ready = move || stops.with(Vec::is_empty);
    let to_document = Route::Request(id.clone(), RequestView::Document).format();
    view! {
        <PageTitle text=say.text("check-title") above=heading(writing) />
        <RequestHead id=id.clone() view=RequestView::Check />
        <div class="request">
            <div class="request-form">
                <WantedPacks />
                <Show
                    when=ready
                    fallback=move || view! { <Banner tone=Tone::Stop><p>{say.text("check-not-ready")}</p></Banner> }
                >
                    <Banner tone=Tone::Done><p>{say.text("check-ready")}</p></Banner>
                </Show>
                <Problems id=id.clone() severity=Severity::Stop found=stops />
                <Problems id=id.clone() severity=Severity::Warning found=warnings />
                <Problems id=id.clone() severity=Severity::Note found=notes />
                <Elements />
                <p>
                    <a class="button" href=to_document>
                        {move || {
                            let id = if ready() { "check-to-document" } else { "check-to-draft" };
                            say.words().say(id)
                        }}
                    </a>
                </p>
            </div>
            <Preview />
        </div>
    }
}

/// The problems of one severity. Those that stop the document are the summary that takes the focus
/// when the page is shown.
#[component]
fn Problems(id: String, severity: Severity, found: Memo<Vec<Violation>>) -> impl IntoView {
    let say = use_say();
    let title = format!("check-severity-{}", severity.id());
    let class = format!("problems is-{}", severity.id());
    let summary = (severity == Severity::Stop).then_some(ERROR_SUMMARY);
    let heading = format!("{title}-heading");
    let (class, heading) = (StoredValue::new(class), StoredValue::new(heading));
    let title = say.text(title);
    let id = StoredValue::new(id);
    let items = move || {
        let found = found.get().into_iter();
        found
            .map(|violation| view! { <Item id=id.get_value() violation /> })
            .collect_view()
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <section
                id=summary
                class=class.get_value()
                tabindex="-1"
                aria-labelledby=heading.get_value()
            >
                <h2 id=heading.get_value()>{title}</h2>
                <ul>{items}</ul>
            </section>
        </Show>
    }
}

/// One problem as a link to where it is mended.
#[component]
fn Item(id: String, violation: Violation) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let (section, target) = mended_at(writing, &violation.place);
    let href = Route::Request(id, RequestView::Section(section)).format();
    let text = move || {
        let words = say.words();
        violation.say(&words, &label(writing, &words, &violation.place))
    };
    view! {
        <li>
            <a href=href on:click=move |_| writing.app.location.aim_at(target.clone())>{text}</a>
        </li>
    }
}

/// The section, and the id of the element in it.
fn mended_at(writing: Writing, place: &Place) -> (String, String) {
    let template = writing.template();
    let sections = &template.definition.sections;
    let of_field = |path: &Path| {
        let section = sections.iter().find(|s| s.fields.contains(path.top()));
        section.map(|s| s.id.to_string()).unwrap_or_default()
    };
    let recipient = || {
        let section = sections.iter().find(|s| s.part == Part::Recipient);
        section.map(|s| s.id.to_string()).unwrap_or_default()
    };
    match place {
        Place::Field(path) => (of_field(path), input_of(writing, path)),
        Place::Section(id) => (id.to_string(), PAGE_TITLE.to_owned()),
        Place::Recipient => (recipient(), "recipient-search".to_owned()),
        Place::Languages => (recipient(), "language-first".to_owned()),
    }
}

/// The id of the input: of a text in several languages, that of the officer's own.
fn input_of(writing: Writing, path: &Path) -> String {
    let definition = writing.field(&path.field);
    if definition.is_some_and(|d| d.translatable.is_some()) {
        let own = writing.now(|request| request.own_language.clone());
        return format!("{path}-{own}");
    }
    path.to_string()
}

/// The label of a place, with the name of its row: `Data item 2, Identifier`.
fn label(writing: Writing, words: &Words, place: &Place) -> String {
    let template = writing.template();
    let path = match place {
        Place::Field(path) => path,
        Place::Section(id) => return words.say(&section_message(template.id(), id)),
        Place::Recipient | Place::Languages => return words.say("request-recipient"),
    };
    let field = words.say(&field_message(&path.field));
    let Some((group, id)) = &path.row else {
        return field;
    };
    let position = writing.now(|r| r.answers.rows(group).iter().position(|row| row.id == *id));
    let number = position.map_or(1, |index| index + 1).to_string();
    let row = words.say_with(&row_message(group), &[("number", number.into())]);
    words.say_with(
        "request-label-in-row",
        &[("row", row.into()), ("label", field.into())],
    )
}
