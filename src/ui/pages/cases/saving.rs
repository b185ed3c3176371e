//! Which cases are saved, where, and with which passphrase they open.

use crate::storage::{DraftId, Sealing};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::choice::{CheckBoxes, Choice};
use crate::ui::components::field::Field;
use crate::ui::dialogs::Dialog;
use crate::ui::pages::desk::draft_name;
use crate::ui::say::use_say;
use crate::ui::state::{Draft, SaveFault, SealedWith, Target, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;

#[component]
pub fn Saving() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let left_out = RwSignal::new(BTreeSet::<DraftId>::new());
    let chosen = move || -> Vec<Draft> {
        let all = app.drafts.list().into_iter();
        left_out.with(|left_out| all.filter(|d| !left_out.contains(&d.id)).collect())
    };
    let is_any = Memo::new(move |_| !chosen().is_empty());
    let fault = RwSignal::new(None::<String>);
    let save = move |again: bool| {
        fault.set(None);
        let description = say.words_now().say("cases-file");
        let drafts = untrack(chosen);
        spawn_local(async move {
            let handle = app.files.handle.get_untracked().filter(|_| again);
            let target = match handle {
                Some(handle) => Ok(Target::File(handle)),
                None => app.new_target(&description).await,
            };
            let saved = match target {
                Ok(target) => app.save_cases(&drafts, target, SealedWith::Vault).await,
                Err(fault) => Err(fault),
            };
            let words = say.words_now();
            let said = match &saved {
                Ok(name) => Some(words.say_with("cases-saved", &[("name", name.clone().into())])),
                Err(fault) => fault.message_id().map(|id| words.say(&id)),
            };
            if let Some(said) = said.clone() {
                app.announcer.say(said);
            }
            // The page may have been left in the meantime.
            let _ = fault.try_set(said.filter(|_| saved.is_err()));
            let _: Result<String, SaveFault> = saved;
        });
    };
    let seal = move |_| {
        let ids = untrack(chosen).iter().map(|draft| draft.id).collect();
        app.dialog.set(Some(Dialog::SealCases(ids)));
    };
    let has_vault = move || app.keeper.sealing.get() == Sealing::Open;
    let again = move || {
        let handle = app.files.handle.get().filter(|_| has_vault())?;
        let label = say.with("cases-save-again", move || {
            vec![("name", handle.name().into())]
        });
        let press = move |_| save(true);
        Some(view! {
            <button type="button" class="button" disabled=move || !is_any.get() on:click=press>{label}</button>
        })
    };
    view! {
        <Chosen left_out=left_out />
        <p class="hint">{say.text("cases-save-hint")}</p>
        <div class="buttons">
            {again}
            <Show when=has_vault>
                <button
                    type="button"
                    class="button"
                    class:is-second=move || app.files.handle.with(Option::is_some)
                    disabled=move || !is_any.get()
                    on:click=move |_| save(false)
                >
                    {say.text("cases-save")}
                </button>
            </Show>
            <button
                type="button"
                class="button is-second"
                disabled=move || !is_any.get()
                on:click=seal
            >
                {say.text("cases-save-own")}
            </button>
        </div>
        {move || fault.get().map(|said| view! { <Banner tone=Tone::Stop><p>{said}</p></Banner> })}
        <Saved />
    }
}

/// The cases, all of them chosen at first.
#[component]
fn Chosen(left_out: RwSignal<BTreeSet<DraftId>>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let choices = Signal::derive(move || {
        let drafts = app.drafts.list().into_iter();
        let choice = |draft: Draft| Choice::new(draft.id.to_string(), draft_name(say, &draft));
        drafts.map(choice).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || {
        let drafts = app.drafts.list().into_iter().map(|draft| draft.id);
        left_out.with(|left_out| {
            let chosen = drafts.filter(|id| !left_out.contains(id));
            chosen.map(|id| id.to_string()).collect::<Vec<_>>()
        })
    });
    let toggle = move |id: String, is_chosen: bool| {
        let Some(id) = DraftId::parse(&id) else {
            return;
        };
        left_out.update(|left_out| {
            if is_chosen {
                left_out.remove(&id);
            } else {
                left_out.insert(id);
            }
        });
    };
    view! {
        <Show
            when=move || !choices.with(Vec::is_empty)
            fallback=move || view! { <p>{say.text("cases-none")}</p> }
        >
            <CheckBoxes
                field=Field::new("chosen-cases", say.text("cases-chosen"))
                choices=choices
                value=value
                on_toggle=toggle
            />
        </Show>
    }
}

/// What was saved last, where and when.
#[component]
fn Saved() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let told = move || {
        app.files.saved.get().map(|saved| {
            let time = app.clock.time_of_day(saved.at);
            let values = [("name", saved.name.into()), ("time", time.into())];
            say.words().say_with("cases-saved-at", &values)
        })
    };
    move || told().map(|text| view! { <Banner tone=Tone::Done><p>{text}</p></Banner> })
}
