//! The templates in use, and opening newer ones: they take the place of those in use only after a
//! person has seen what they are and who signed them.

use crate::i18n::Words;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::{OpenFilesButton, Rank, button};
use crate::ui::components::page::Part;
use crate::ui::pages::directory::{Decision, read_joined, sentence};
use crate::ui::say::use_say;
use crate::ui::state::{App, ExaminedTemplates, TemplatesRefusal, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn TemplatesPart() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let waiting = RwSignal::new(None::<ExaminedTemplates>);
    let refused = RwSignal::new(None::<String>);
    let open = move |files: Vec<web_sys::File>| {
        refused.set(None);
        waiting.set(None);
        spawn_local(async move {
            let read = read_joined(files).await;
            match examined(app, &say.words_now(), read) {
                Ok(examined) => waiting.set(Some(examined)),
                Err(why) => refused.set(Some(why)),
            }
        });
    };
    let give_back = move || {
        let said = match app.templates.return_to_own() {
            Ok(()) => "templates-returned".to_owned(),
            Err(fault) => fault.message_id(),
        };
        app.announcer.say(say.words_now().say(&said));
    };
    let in_use = say.with("templates-in-use", move || {
        vec![
            ("version", app.templates.version().to_string().into()),
            ("issuer", app.templates.issuer().into()),
        ]
    });
    let on_done = Callback::new(move |()| waiting.set(None));
    view! {
        <Part id="templates" title=say.text("templates-title") hint=say.text("templates-hint")>
            <p>{in_use}</p>
            <p class="buttons">
                <OpenFilesButton
                    id="templates-file"
                    label=say.text("templates-open")
                    on_choose=open
                />
                <Show when=move || app.templates.are_opened()>
                    {button(Rank::Quiet, say.text("templates-return"), give_back)}
                </Show>
            </p>
            <div role="status">
                {move || {
                    refused.get().map(|text| view! { <Banner tone=Tone::Stop><p>{text}</p></Banner> })
                }}
            </div>
            {move || waiting.get().map(|examined| view! { <Waiting examined on_done /> })}
        </Part>
    }
}

#[component]
fn Waiting(examined: ExaminedTemplates, on_done: Callback<()>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let words = say.words();
    let values = [
        ("version", examined.pack.version.to_string().into()),
        ("issuer", examined.pack.issuer.clone().into()),
        ("count", examined.pack.templates.len().into()),
    ];
    let (standing, signed) = (
        examined.standing.clone(),
        sentence(&words, &examined.standing),
    );
    let take = move |()| {
        app.templates
            .take(examined.clone(), app.directory, app.today());
        app.announcer.say(say.words_now().say("templates-taken"));
        on_done.run(());
    };
    view! {
        <Decision
            id="templates-agreement"
            found=words.say_with("templates-found", &values)
            standing
            signed
            take="templates-take"
            leave="templates-leave"
            on_take=Callback::new(take)
            on_leave=on_done
        />
    }
}

fn examined(
    app: App,
    words: &Words,
    read: Result<Vec<u8>, &'static str>,
) -> Result<ExaminedTemplates, String> {
    let bytes = read.map_err(|id| words.say(id))?;
    let examined = app.templates.examine(&bytes, app.directory);
    examined.map_err(|refusal| refused(words, &refusal))
}

fn refused(words: &Words, refusal: &TemplatesRefusal) -> String {
    match refusal {
        TemplatesRefusal::Unreadable(fault) => {
            words.say(&format!("templates-fault-{}", fault.id()))
        }
        TemplatesRefusal::NotNewer => words.say("templates-not-newer"),
        TemplatesRefusal::WithoutWords => words.say("templates-without-words"),
        TemplatesRefusal::Signature(standing) => sentence(words, standing),
    }
}
