//! The field for a text that came in.

use crate::ui::components::field::Field;
use crate::ui::components::text::LongText;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn PasteField(on_text: Callback<String>) -> impl IntoView {
    let say = use_say();
    let text = RwSignal::new(String::new());
    let hint = say.text("desk-paste-hint");
    let field = Field::new("paste-text", say.text("desk-paste-label"))
        .hint(Signal::derive(move || Some(hint.get())));
    view! {
        <LongText field value=text on_input=move |typed| text.set(typed) rows=4 />
        <p>
            <button
                type="button"
                class="button is-second"
                on:click=move |_| on_text.run(text.get_untracked())
            >
                {say.text("desk-paste-open")}
            </button>
        </p>
    }
}
