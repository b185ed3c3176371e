//! Which cases are saved, where, and with which passphrase they open.

use crate::storage::Sealing;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::choice::{CheckBoxes, Choice};
use crate::ui::components::field::Field;
use crate::ui::dialogs::Dialog;
use crate::ui::pages::desk::draft_name;
use crate::ui::say::use_say;
use crate::ui::state::{Draft, Saving, use_app};
use leptos::prelude::*;

#[component]
pub fn SaveCases() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let left_out = RwSignal::new(Vec::<String>::new());
    // Each box asks for them, and each name has to be put into words.
    let choices = Memo::new(move |_| {
        let choice = |draft: Draft| Choice::new(draft.id.to_string(), draft_name(say, &draft));
        app.drafts
            .list()
            .into_iter()
            .map(choice)
            .collect::<Vec<_>>()
    });
    let chosen = Memo::new(move |_| {
        let ids = choices.get().into_iter().map(|choice| choice.id);
        left_out.with(|left_out| ids.filter(|id| !left_out.contains(id)).collect::<Vec<_>>())
    });
    let toggle = move |id: String, is_chosen: bool| {
        left_out.update(|left_out| {
            left_out.retain(|other| *other != id);
            if !is_chosen {
                left_out.push(id);
            }
        });
    };
    let deleted = Memo::new(move |_| {
        choices.track();
        app.deletions.count()
    });
    let is_none = Signal::derive(move || chosen.with(Vec::is_empty) && deleted.get() == 0);
    let save = move |again| {
        app.save_cases(Saving {
            ids: chosen.get_untracked(),
            again,
            passphrase: None,
        });
    };
    let seal = move |_| {
        app.dialog
            .set(Some(Dialog::SealCases(chosen.get_untracked())))
    };
    let with_own = move || {
        (app.keeper.sealing.get() == Sealing::Open).then(|| {
            let again = app.files.handle.get().map(|handle| {
                let name = handle.name();
                let label = say.with("cases-save-again", move || vec![("name", name.clone().into())]);
                view! {
                    <button type="button" class="button" disabled=is_none on:click=move |_| save(true)>
                        {label}
                    </button>
                }
            });
            view! {
                {again}
                <button type="button" class="button" disabled=is_none on:click=move |_| save(false)>
                    {say.text("cases-save")}
                </button>
            }
        })
    };
    view! {
        <Show
            when=move || !choices.with(Vec::is_empty)
            fallback=move || view! { <p>{say.text("desk-no-drafts")}</p> }
        >
            <CheckBoxes
                field=Field::new("chosen-cases", say.text("cases-chosen"))
                choices=choices
                value=chosen
                on_toggle=toggle
            />
        </Show>
        <p class="hint">{say.text("cases-save-hint")}</p>
        <Show when=move || { deleted.get() > 0 }>
            <p class="hint">
                {say.with("cases-save-deleted", move || vec![("count", deleted.get().into())])}
            </p>
        </Show>
        <div class="buttons">
            {with_own}
            <button type="button" class="button is-second" disabled=is_none on:click=seal>
                {say.text("cases-save-own")}
            </button>
        </div>
        <Saved />
    }
}

/// What was saved last, where and when; and why the last attempt failed.
#[component]
fn Saved() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || {
        let words = say.words();
        let failed = app
            .files
            .failed
            .get()
            .map(|id| (Tone::Stop, words.say(&id)));
        let saved = app.files.saved.get().map(|saved| {
            let time = app.clock.time_of_day(saved.at);
            let values = [("name", saved.name.into()), ("time", time.into())];
            (Tone::Done, words.say_with("cases-saved-at", &values))
        });
        let told = [failed, saved].into_iter().flatten();
        told.map(|(tone, text)| view! { <Banner tone=tone><p>{text}</p></Banner> })
            .collect::<Vec<_>>()
    }
}
