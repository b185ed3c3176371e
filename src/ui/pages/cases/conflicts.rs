//! What two copies of a case disagree in: both values of each field, and the choice between them.

use crate::case_file::{Aside, Part as CasePart};
use crate::i18n::Words;
use crate::route::{RequestView, Route};
use crate::template::{FieldId, field_message, option_message};
use crate::ui::components::page::Part;
use crate::ui::pages::desk::draft_name;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, Draft, use_app};
use leptos::prelude::*;
use serde_json::Value;

/// Longer values are shown in part.
const MOST_SHOWN: usize = 600;

#[component]
pub fn Conflicts() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let disputed = move || {
        let drafts = app.drafts.list().into_iter();
        drafts
            .filter(|draft| !draft.conflicts().is_empty())
            .collect::<Vec<_>>()
    };
    let is_any = Memo::new(move |_| !disputed().is_empty());
    view! {
        <Show when=move || is_any.get()>
            <Part
                id="conflicts"
                title=say.text("cases-conflicts-title")
                hint=say.text("cases-conflicts-hint")
            >
                <For each=disputed key=|draft| draft.id let:draft>
                    <CaseConflicts draft=draft />
                </For>
            </Part>
        </Show>
    }
}

#[component]
fn CaseConflicts(draft: Draft) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let address = Route::Request(draft.id.to_string(), RequestView::Sections).format();
    let name = {
        let draft = draft.clone();
        move || draft_name(say, &draft)
    };
    let list = move || {
        let conflicts = draft.conflicts().into_iter();
        conflicts
            .map(|aside| conflict(app, say, &draft, aside))
            .collect::<Vec<_>>()
    };
    view! {
        <section class="conflict-case">
            <h3><a href=address>{name}</a></h3>
            {list}
        </section>
    }
}

fn conflict(app: App, say: Say, draft: &Draft, aside: Aside) -> impl IntoView + use<> {
    let words = say.words();
    let label = label(&words, &aside.part);
    let used = draft.request.with(|request| aside.part.value_in(request));
    let time = {
        let (time, date) = (
            app.clock.time_of_day(aside.stamp.at),
            app.clock.date(aside.stamp.at),
        );
        let date = crate::i18n::dates::date(&words, date);
        words.say_with(
            "cases-conflict-other",
            &[("date", date.into()), ("time", time.into())],
        )
    };
    let shown = |value: Option<&Value>| match value {
        Some(value) => text(&words, &aside.part, value),
        None => words.say("cases-conflict-empty"),
    };
    let (ours, theirs) = (shown(used.as_ref()), shown(aside.value.as_ref()));
    let labelled = |id: &str| words.say_with(id, &[("field", label.clone().into())]);
    let (use_label, drop_label) = (
        labelled("cases-conflict-use-label"),
        labelled("cases-conflict-drop-label"),
    );
    let exchange = {
        let (draft, aside) = (draft.clone(), aside.clone());
        move |_| {
            let said = match app.drafts.exchange(&draft, &aside) {
                Ok(()) => "cases-conflict-used".to_owned(),
                Err(fault) => fault.message_id(),
            };
            app.announcer.say(say.words_now().say(&said));
        }
    };
    let drop = {
        let draft = draft.clone();
        move |_| {
            app.drafts.drop_aside(&draft, &aside);
            app.announcer
                .say(say.words_now().say("cases-conflict-dropped"));
        }
    };
    view! {
        <div class="conflict">
            <h4>{label.clone()}</h4>
            <dl class="facts">
                <dt>{say.text("cases-conflict-ours")}</dt>
                <dd><bdi>{ours}</bdi></dd>
                <dt>{time}</dt>
                <dd><bdi>{theirs}</bdi></dd>
            </dl>
            <div class="buttons">
                <button type="button" class="button is-second" aria-label=use_label on:click=exchange>
                    {say.text("cases-conflict-use")}
                </button>
                <button type="button" class="button is-quiet" aria-label=drop_label on:click=drop>
                    {say.text("cases-conflict-drop")}
                </button>
            </div>
        </div>
    }
}

fn label(words: &Words, part: &CasePart) -> String {
    match (part.field(), part.id()) {
        (Some(field), _) => words.say(&field_message(&field)),
        (None, "recipient") => words.say("cases-part-recipient"),
        (None, "languages") => words.say("cases-part-languages"),
        (None, "own-language") => words.say("cases-part-own-language"),
        (None, "template") => words.say("cases-part-template"),
        // The format has no other member.
        (None, _) => words.say("cases-part-appearance"),
    }
}

/// What a person reads of a value: its texts, and of options their names.
fn text(words: &Words, part: &CasePart, value: &Value) -> String {
    let mut texts = Vec::new();
    collect(words, part.field().as_ref(), value, &mut texts);
    let text = texts.join(" · ");
    let mut shown: String = text.chars().take(MOST_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn collect(words: &Words, field: Option<&FieldId>, value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|v| collect(words, field, v, texts)),
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), field) {
                    ("choice" | "choices", Some(field)) => options(words, field, value, texts),
                    ("answers", _) => rows(words, value, texts),
                    _ => collect(words, field, value, texts),
                }
            }
        }
        // Numbers of rows, versions of templates.
        Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn rows(words: &Words, answers: &Value, texts: &mut Vec<String>) {
    for (field, value) in answers.as_object().into_iter().flatten() {
        collect(words, Some(&FieldId::from(field.as_str())), value, texts);
    }
}

fn options(words: &Words, field: &FieldId, value: &Value, texts: &mut Vec<String>) {
    let several = value.as_array().into_iter().flatten();
    let ids = several
        .chain(std::iter::once(value))
        .filter_map(Value::as_str);
    texts.extend(ids.map(|id| words.say(&option_message(field, &id.into()))));
}
