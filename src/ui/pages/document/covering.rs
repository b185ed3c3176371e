//! What goes with the document, to copy or to read aloud: the covering e-mail and the telephone
//! script, in the languages of the document.

use crate::document::{Covering, Passage, covering, plain};
use crate::ui::components::button::CopyButton;
use crate::ui::pages::request::use_writing;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn CoveringTexts() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let texts = Memo::new(move |_| {
        let template = writing.template();
        writing.read(|request| covering(request, &template, None))
    });
    let part = move |read: fn(&Covering) -> String| {
        Callback::new(move |()| texts.with_untracked(|t| t.as_ref().map_or_else(String::new, read)))
    };
    let shown = move |read: fn(&Covering) -> &[Passage]| {
        move || {
            texts.with(|texts| {
                let passages = texts.as_ref().map(read).unwrap_or_default();
                passages.iter().map(passage).collect_view()
            })
        }
    };
    let subject = move || texts.with(|t| t.as_ref().map(|t| t.subject.clone()));
    view! {
        <section class="part">
            <h2>{say.text("document-email")}</h2>
            <p class="hint">{say.text("document-email-hint")}</p>
            <div class="buttons">
                <CopyButton
                    label=say.text("document-email-subject-copy")
                    text=part(|texts| texts.subject.clone())
                />
                <CopyButton
                    label=say.text("document-email-copy")
                    text=part(|texts| plain(&texts.email))
                />
            </div>
            <p class="letter-subject" dir="auto">{subject}</p>
            {shown(|texts| &texts.email)}
        </section>
        <section class="part">
            <h2>{say.text("document-call")}</h2>
            <p class="hint">{say.text("document-call-hint")}</p>
            <div class="buttons">
                <CopyButton
                    label=say.text("document-call-copy")
                    text=part(|texts| plain(&texts.call))
                />
            </div>
            {shown(|texts| &texts.call)}
        </section>
    }
}

fn passage(passage: &Passage) -> impl IntoView + use<> {
    let paragraph = |lines: &Vec<String>| view! { <p>{lines.join("\n")}</p> };
    let paragraphs = passage.paragraphs.iter().map(paragraph).collect_view();
    view! {
        <div class="letter" lang=passage.language.tag() dir=passage.language.direction().id()>
            {paragraphs}
        </div>
    }
}
