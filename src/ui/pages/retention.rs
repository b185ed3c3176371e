//! How long cases of each kind are kept, which of them may go, and what need not be written at all.

use crate::i18n::dates;
use crate::log::Deed;
use crate::retention::{CHOICES, Kept, RULES_VERSION, Rules};
use crate::route::{RequestView, Route};
use crate::storage::{DraftId, RecordKind};
use crate::template::{TemplateId, field_message};
use crate::ui::components::choice::{CheckBoxes, Choice, Select};
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::components::field::Field;
use crate::ui::components::page::{Form, PageTitle, Part};
use crate::ui::pages::desk::draft_name;
use crate::ui::say::use_say;
use crate::ui::state::{App, Draft, use_app};
use leptos::prelude::*;

/// Its attributes are named by the fields that invite more personal data than are needed.
pub const MINIMISE: &str = "minimise";
/// The attributes, in the order of a request.
const INVITING: [&str; 5] = [
    "facts",
    "item-description",
    "necessity",
    "annexes",
    "urgency-reasons",
];

#[component]
pub fn RetentionPage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let record = app.keeper.read(RecordKind::RetentionRules).ok().flatten();
    let rules = record.map_or_else(Rules::default, |r| Rules::read(r.version, &r.payload));
    let rules = RwSignal::new(rules);
    view! {
        <PageTitle text=say.text("retention-title") />
        <p class="page-text">{say.text("retention-text")}</p>
        <Form>
            <Part id="proposals" title=say.text("retention-proposals")>
                <Proposals rules=rules />
            </Part>
            <Forgotten rules=rules />
            <Part id="rules" title=say.text("retention-rules")>
                {app
                    .templates
                    .all()
                    .into_iter()
                    .map(|template| view! { <Rule rules=rules kind=template.id().clone() /> })
                    .collect_view()}
            </Part>
            <Part id="minimise" title=say.text("minimise") hint=say.text("minimise-hint")>
                <dl class="facts">{INVITING.map(|field| view! { <Hint field=field /> })}</dl>
            </Part>
        </Form>
    }
}

#[component]
fn Hint(field: &'static str) -> impl IntoView {
    let say = use_say();
    view! {
        <dt>{say.text(field_message(&field.into()))}</dt>
        <dd>{say.attribute(MINIMISE, field)}</dd>
    }
}

/// After how many months a kind of case is proposed.
#[component]
fn Rule(rules: RwSignal<Rules>, kind: TemplateId) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let id = |months: Option<u16>| months.unwrap_or_default().to_string();
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |months: Option<u16>| {
            let label = match months {
                Some(months) => words.say_with("retention-months", &[("months", months.into())]),
                None => words.say("retention-for-ever"),
            };
            Choice::new(id(months), label)
        };
        CHOICES.map(choice).to_vec()
    });
    let label = say.text(format!("{kind}-title"));
    let field = Field::new(format!("rule-{kind}"), label);
    let value = {
        let kind = kind.clone();
        Signal::derive(move || id(rules.with(|rules| rules.months(&kind))))
    };
    let choose = move |chosen: String| {
        let Some(months) = CHOICES.into_iter().find(|months| id(*months) == chosen) else {
            return;
        };
        rules.update(|rules| rules.set(kind.clone(), months));
        let bytes = rules.with_untracked(Rules::write);
        // Where that is refused or full, the rule holds until the page is closed.
        let _ = app
            .keeper
            .write(RecordKind::RetentionRules, RULES_VERSION, &bytes);
    };
    view! { <Select field=field choices=choices value=value on_choose=choose /> }
}

/// The cases that may go by their rule; none of them is chosen at first.
#[component]
fn Proposals(rules: RwSignal<Rules>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let chosen = RwSignal::new(Vec::<String>::new());
    let is_open = RwSignal::new(false);
    let choices = Signal::derive(move || {
        let words = say.words();
        let today = app.clock.date(app.clock.now.get());
        let proposals = rules.with(|rules| rules.proposals(cases(app), today));
        let choice = |case: Kept<Draft>| {
            let date = dates::date(&words, case.since());
            let name = draft_name(say, &case.id);
            let values = [("draft", name.into()), ("date", date.into())];
            let label = words.say_with("retention-proposal", &values);
            Choice::new(case.id.id.to_string(), label)
        };
        proposals.into_iter().map(choice).collect::<Vec<_>>()
    });
    let toggle = move |id: String, is_chosen: bool| {
        chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if is_chosen {
                chosen.push(id);
            }
        });
    };
    let count = Signal::derive(move || chosen.with(Vec::len));
    let delete = move || {
        let mut said = "retention-deleted".to_owned();
        for id in chosen
            .get_untracked()
            .iter()
            .filter_map(|id| DraftId::parse(id))
        {
            match app.drafts.remove(id) {
                Ok(()) => app.note_case(Deed::CaseExpired, id),
                Err(why) => said = why.message_id(),
            }
        }
        chosen.set(Vec::new());
        app.announcer.say(say.words_now().say(&said));
    };
    view! {
        <Show
            when=move || !choices.with(Vec::is_empty)
            fallback=move || view! { <p>{say.text("retention-none")}</p> }
        >
            <CheckBoxes
                field=Field::new("proposed", say.text("retention-proposed"))
                choices=choices
                value=chosen
                on_toggle=toggle
            />
            <button
                type="button"
                class="button is-danger"
                disabled=move || { count.get() == 0 }
                on:click=move |_| is_open.set(true)
            >
                {say.text("retention-delete")}
            </button>
        </Show>
        <ConfirmDialog
            id="delete-proposed"
            is_open=is_open
            title=say.with("retention-delete-title", move || vec![("count", count.get().into())])
            text=say.text("retention-delete-text")
            confirm_label=say.text("retention-delete")
            on_confirm=delete
        />
    }
}

/// The open cases that nobody changed for as long as closed ones are kept.
#[component]
fn Forgotten(rules: RwSignal<Rules>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let forgotten = move || {
        let today = app.clock.date(app.clock.now.get());
        rules.with(|rules| rules.forgotten(cases(app), today))
    };
    let case = move |case: Kept<Draft>| {
        let (words, id) = (say.words(), case.id.id);
        let name = draft_name(say, &case.id);
        let values = [
            ("draft", name.clone().into()),
            ("date", dates::date(&words, case.since()).into()),
        ];
        let label = words.say_with("retention-unchanged", &values);
        let address = Route::Request(id.to_string(), RequestView::Sections).format();
        let draft = case.id;
        let close = move |_| {
            app.drafts.set_closed(&draft, true);
            app.note_case(Deed::CaseClosed, id);
            app.announcer.say(say.words_now().say("desk-draft-closed"));
        };
        let close_label = say.with("desk-draft-close-label", move || {
            vec![("draft", name.clone().into())]
        });
        view! {
            <li>
                <a href=address>{label}</a>
                " "
                <button type="button" class="button is-quiet" aria-label=close_label on:click=close>
                    {say.text("desk-draft-close")}
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !forgotten().is_empty()>
            <Part
                id="forgotten"
                title=say.text("retention-forgotten")
                hint=say.text("retention-forgotten-hint")
            >
                <ul class="own-list">{move || forgotten().into_iter().map(case).collect_view()}</ul>
            </Part>
        </Show>
    }
}

fn cases(app: App) -> Vec<Kept<Draft>> {
    let date = |at| app.clock.date(at);
    let kept = |draft: Draft| Kept {
        kind: draft.request.with(|request| request.template.clone()),
        changed: date(draft.changed.get()),
        closed: draft.closed().map(date),
        id: draft,
    };
    app.drafts.list().into_iter().map(kept).collect()
}
