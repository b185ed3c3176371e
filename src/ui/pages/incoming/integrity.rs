//! Whether the content is what the file says it is, and the hash of both.

use super::reading::use_reading;
use crate::reader::Stated;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Integrity() -> impl IntoView {
    let say = use_say();
    let incoming = use_reading().incoming();
    let (tone, id) = match incoming.stated {
        Stated::Nowhere => (Tone::Information, "incoming-hash-nowhere"),
        Stated::As(_) if incoming.is_altered() => (Tone::Stop, "incoming-hash-differs"),
        Stated::As(_) => (Tone::Done, "incoming-hash-agrees"),
        Stated::OnPaper { is_whole: true, .. } => (Tone::Information, "incoming-paper-whole"),
        Stated::OnPaper { .. } => (Tone::Warning, "incoming-paper-part"),
    };
    if incoming.is_on_paper() {
        return view! { <Banner tone><p>{say.text(id)}</p></Banner> }.into_any();
    }
    let stated = match incoming.stated {
        Stated::As(hash) if incoming.is_altered() => Some(hash.to_string()),
        Stated::As(_) | Stated::Nowhere | Stated::OnPaper { .. } => None,
    };
    view! {
        <Banner tone>
            <p>{say.text(id)}</p>
            <details>
                <summary>{say.text("incoming-hash-details")}</summary>
                <dl class="facts">
                    <dt>{say.text("incoming-hash-computed")}</dt>
                    <dd><bdi dir="ltr" class="verbatim">{incoming.hash.to_string()}</bdi></dd>
                    {stated
                        .map(|hash| {
                            view! {
                                <dt>{say.text("incoming-hash-stated")}</dt>
                                <dd><bdi dir="ltr" class="verbatim">{hash}</bdi></dd>
                            }
                        })}
                </dl>
            </details>
        </Banner>
    }
    .into_any()
}
