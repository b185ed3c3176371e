//! What goes with the document, to copy or to read aloud: the covering e-mail and the telephone
//! script, in the languages of the document.

use crate::document::{Covering, Passage, covering, plain};
use crate::request::{ContentHash, content};
use crate::ui::components::button::CopyButton;
use crate::ui::pages::request::use_writing;
use crate::ui::say::use_say;
use leptos::prelude::*;

type Part = fn(&Covering) -> &[Passage];

#[component]
pub fn CoveringTexts() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let texts = Memo::new(move |_| {
        let copy = writing.copy();
        writing.read(|request| {
            let code = ContentHash::of(&content(request)).check_code();
            covering(request, &writing.template(), copy, code)
        })
    });
    let copied = move |read: fn(&Covering) -> String| {
        Callback::new(move |()| texts.with_untracked(|t| t.as_ref().map_or_else(String::new, read)))
    };
    let shown = move |part: Part| {
        move || {
            texts.with(|texts| {
                let passages = texts.as_ref().map(part).unwrap_or_default();
                passages.iter().map(passage).collect_view()
            })
        }
    };
    let subject = move || texts.with(|t| t.as_ref().map(|t| t.subject.clone()));
    let mail = move || texts.with(|t| t.as_ref()?.mail_link());
    let open_mail = move |link: String| {
        view! { <a class="button is-second" href=link>{say.text("document-email-open")}</a> }
    };
    view! {
        <details class="fold">
            <summary>{say.text("document-email")}</summary>
            <p class="hint">{say.text("document-email-hint")}</p>
            <div class="buttons">
                <CopyButton
                    label=say.text("document-email-copy")
                    text=copied(|texts| plain(&texts.email))
                />
                <CopyButton
                    label=say.text("document-email-subject-copy")
                    text=copied(|texts| texts.subject.clone())
                />
                {move || mail().map(open_mail)}
            </div>
            <p class="letter-subject" dir="auto">{subject}</p>
            {shown(|texts| &texts.email)}
        </details>
        <details class="fold">
            <summary>{say.text("document-call")}</summary>
            <p class="hint">{say.text("document-call-hint")}</p>
            <div class="buttons">
                <CopyButton
                    label=say.text("document-call-copy")
                    text=copied(|texts| plain(&texts.call))
                />
            </div>
            {shown(|texts| &texts.call)}
        </details>
    }
}

/// A text of one language, as it is read out.
pub fn passage(passage: &Passage) -> impl IntoView + use<> {
    let paragraph = |lines: &Vec<String>| view! { <p>{lines.join("\n")}</p> };
    let paragraphs = passage.paragraphs.iter().map(paragraph).collect_view();
    view! {
        <div class="letter" lang=passage.language.tag() dir=passage.language.direction().id()>
            {paragraphs}
        </div>
    }
}
