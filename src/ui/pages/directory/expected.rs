//! What a contact point expects, as a list of what to do and one of what not to do.

use crate::directory::{ContactPoint, Party};
use crate::directory::{Expectation, expectations};
use crate::i18n::Words;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn DosAndDonts(party: Party, point: ContactPoint) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let words = say.words();
    let all = expectations(&party, &point, app.today());
    let (donts, dos): (Vec<_>, Vec<_>) = all.into_iter().partition(Expectation::is_warning);
    view! {
        <div class="dos">
            <Sentences title="profile-do" class="do" said=said(&words, &dos) />
            <Sentences title="profile-dont" class="dont" said=said(&words, &donts) />
        </div>
    }
}

fn said(words: &Words, expectations: &[Expectation]) -> Vec<String> {
    expectations.iter().map(|e| e.say(words)).collect()
}

#[component]
fn Sentences(title: &'static str, class: &'static str, said: Vec<String>) -> impl IntoView {
    let say = use_say();
    let sentence = |text: String| view! { <li><bdi>{text}</bdi></li> };
    (!said.is_empty()).then(|| {
        view! {
            <section class=class>
                <h2>{say.text(title)}</h2>
                <ul>{said.into_iter().map(sentence).collect_view()}</ul>
            </section>
        }
    })
}
