//! How long cases of each kind are kept, which of them may go, and what need not be written at all.

use crate::i18n::dates;
use crate::log::Deed;
use crate::retention::{CHOICES, Kept, RULES_VERSION, Rules};
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
use std::collections::BTreeSet;

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
    let chosen = RwSignal::new(BTreeSet::<DraftId>::new());
    let is_open = RwSignal::new(false);
    let proposed = Memo::new(move |_| {
        let today = app.clock.date(app.clock.now.get());
        let cases = app
            .drafts
            .list()
            .into_iter()
            .map(|draft| kept(app, &draft))
            .collect();
        let proposals = rules.with(|rules| rules.proposals(cases, today));
        proposals
            .into_iter()
            .map(|case| (case.id, case.changed))
            .collect::<Vec<_>>()
    });
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |(id, changed): (DraftId, jiff::civil::Date)| {
            let draft = app.drafts.get(&id.to_string());
            let name = draft.map_or_else(String::new, |draft| draft_name(say, &draft));
            let date = dates::date(&words, changed);
            let values = [("draft", name.into()), ("date", date.into())];
            Choice::new(
                id.to_string(),
                words.say_with("retention-proposal", &values),
            )
        };
        proposed.get().into_iter().map(choice).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || {
        chosen.with(|chosen| chosen.iter().map(ToString::to_string).collect::<Vec<_>>())
    });
    let toggle = move |id: String, is_chosen: bool| {
        let Some(id) = DraftId::parse(&id) else {
            return;
        };
        chosen.update(|chosen| {
            if is_chosen {
                chosen.insert(id);
            } else {
                chosen.remove(&id);
            }
        });
    };
    let count = move || chosen.with(BTreeSet::len);
    let delete = move || {
        let mut fault = None;
        for id in chosen.get_untracked() {
            match app.drafts.remove(id) {
                Ok(()) => app.note_case(Deed::CaseExpired, id),
                Err(why) => fault = Some(why),
            }
        }
        chosen.set(BTreeSet::new());
        let said = fault.map_or_else(|| "retention-deleted".to_owned(), |why| why.message_id());
        app.announcer.say(say.words_now().say(&said));
    };
    view! {
        <Show
            when=move || !proposed.with(Vec::is_empty)
            fallback=move || view! { <p>{say.text("retention-none")}</p> }
        >
            <CheckBoxes
                field=Field::new("proposed", say.text("retention-proposed"))
                choices=choices
                value=value
                on_toggle=toggle
            />
            <button
                type="button"
                class="button is-danger"
                disabled=move || { count() == 0 }
                on:click=move |_| is_open.set(true)
            >
                {say.text("retention-delete")}
            </button>
        </Show>
        <ConfirmDialog
            id="delete-proposed"
            is_open=is_open
            title=say.with("retention-delete-title", move || vec![("count", count().into())])
            text=say.text("retention-delete-text")
            confirm_label=say.text("retention-delete")
            on_confirm=delete
        />
    }
}

fn kept(app: App, draft: &Draft) -> Kept<DraftId> {
    Kept {
        id: draft.id,
        kind: draft.request.with(|request| request.template.clone()),
        changed: app.clock.date(draft.changed.get()),
    }
}
