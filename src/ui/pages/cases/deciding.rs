//! What a person decides before the cases of a file are taken in: whether what was deleted on one side
//! comes back, or goes on the other side as well. As long as nothing is chosen, neither happens.

use crate::case_file::{Question, Side};
use crate::i18n::{Words, dates};
use crate::ui::components::choice::{CheckBoxes, Choice};
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::components::field::Field;
use crate::ui::components::page::Part;
use crate::ui::pages::desk::{draft_name, reference_or_none};
use crate::ui::say::{Say, use_say};
use crate::ui::shell::{PAGE_TITLE, focus};
use crate::ui::state::{App, Undecided, use_app};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Deciding() -> impl IntoView {
    let app = use_app();
    move || {
        let undecided = app.files.undecided.get();
        undecided.map(|undecided| view! { <Decisions undecided=undecided /> })
    }
}

#[component]
fn Decisions(undecided: Arc<Undecided>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let chosen = RwSignal::new(Vec::<String>::new());
    let is_confirming = RwSignal::new(false);
    let is_elsewhere = |question: &Question| question.side == Side::Elsewhere;
    let (going, returning): (Vec<_>, Vec<_>) =
        undecided.questions.iter().cloned().partition(is_elsewhere);
    let count = going_count(&going, chosen);
    let take_in = move || {
        app.take_in_undecided(&chosen.get_untracked());
        request_animation_frame(|| focus(PAGE_TITLE));
    };
    let confirm = move |_| match count.get_untracked() {
        0 => take_in(),
        _ => is_confirming.set(true),
    };
    let close = move |_| {
        app.files.undecided.set(None);
        app.announcer
            .say(say.words_now().say("cases-decide-closed"));
        request_animation_frame(|| focus(PAGE_TITLE));
    };
    view! {
        <Part id="deciding" title=say.text("cases-decide-title") hint=say.text("cases-decide-hint")>
            <Group id="returning" legend="cases-return" questions=returning undecided=undecided.clone() chosen=chosen />
            <Group id="going" legend="cases-follow" questions=going undecided=undecided chosen=chosen />
            <div class="buttons">
                <button type="button" class="button" on:click=confirm>
                    {say.text("cases-decide-confirm")}
                </button>
                <button type="button" class="button is-quiet" on:click=close>
                    {say.text("cases-decide-close")}
                </button>
            </div>
        </Part>
        <ConfirmDialog
            id="delete-as-elsewhere"
            is_open=is_confirming
            title=say.with("retention-delete-title", move || vec![("count", count.get().into())])
            text=say.text("retention-delete-text")
            confirm_label=say.text("retention-delete")
            on_confirm=take_in
        />
    }
}

/// How many cases are chosen to be deleted.
fn going_count(going: &[Question], chosen: RwSignal<Vec<String>>) -> Signal<usize> {
    let ids: Vec<_> = going
        .iter()
        .map(|going| going.deletion.case.clone())
        .collect();
    let count = move |chosen: &Vec<String>| chosen.iter().filter(|id| ids.contains(id)).count();
    Signal::derive(move || chosen.with(&count))
}

/// The questions of one kind; nothing where there are none.
#[component]
fn Group(
    id: &'static str,
    legend: &'static str,
    questions: Vec<Question>,
    undecided: Arc<Undecided>,
    chosen: RwSignal<Vec<String>>,
) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let toggle = move |id: String, is_chosen: bool| {
        chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if is_chosen {
                chosen.push(id);
            }
        });
    };
    (!questions.is_empty()).then(|| {
        let choices = Signal::derive(move || {
            let choice = |question: &Question| {
                let label = label(app, say, &undecided, question);
                Choice::new(question.deletion.case.clone(), label)
            };
            questions.iter().map(choice).collect::<Vec<_>>()
        });
        let field = Field::new(id, say.text(legend));
        view! { <CheckBoxes field=field choices=choices value=chosen on_toggle=toggle /> }
    })
}

fn label(app: App, say: Say, undecided: &Undecided, question: &Question) -> String {
    let words = say.words();
    let case = &question.deletion.case;
    let of_file = |words: &Words| reference_or_none(words, undecided.reference(case));
    let (id, name) = match question.side {
        Side::Here { is_changed: false } => ("cases-return-case", of_file(&words)),
        Side::Here { is_changed: true } => ("cases-return-changed", of_file(&words)),
        Side::Elsewhere => {
            let draft = app.drafts.get(case);
            let name = draft.map_or_else(String::new, |draft| draft_name(say, &draft));
            ("cases-follow-case", name)
        }
    };
    let date = dates::date(&words, app.clock.date(question.deletion.at));
    words.say_with(id, &[("draft", name.into()), ("date", date.into())])
}
