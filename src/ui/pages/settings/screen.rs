//! The colours of the interface. Its language is chosen at the head of every page.

use crate::profile::Theme;
use crate::ui::components::choice::{Choice, Radios};
use crate::ui::components::field::Field;
use crate::ui::components::page::Part;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn Screen() -> impl IntoView {
    let say = use_say();
    let interface = use_app().interface;
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |theme: Theme| {
            let label = words.say(&format!("settings-theme-{}", theme.id()));
            Choice::new(theme.id(), label)
        };
        Theme::ALL.map(choice).to_vec()
    });
    let choose = move |id: String| {
        if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.id() == id) {
            interface.wear(theme);
        }
    };
    view! {
        <Part id="screen" title=say.text("settings-interface")>
            <Radios
                field=Field::new("theme", say.text("settings-theme"))
                choices=choices
                value=Signal::derive(move || Some(interface.theme.get().id().to_owned()))
                on_choose=choose
                inline=true
            />
        </Part>
    }
}
