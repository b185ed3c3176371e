//! The persons who sign.

use super::fields::InLanguages;
use crate::i18n::Language;
use crate::profile::Person;
use crate::ui::components::field::Field;
use crate::ui::components::repeated::{Repeated, RowActions};
use crate::ui::components::text::TextInput;
use crate::ui::say::use_say;
use crate::ui::state::{OwnProfile, use_app};
use leptos::prelude::*;

#[component]
pub fn Persons() -> impl IntoView {
    let say = use_say();
    let profile = use_app().profile;
    let rows = profile.part(|p| p.persons.iter().map(|person| person.id).collect::<Vec<_>>());
    let title = Callback::new(move |(number,): (usize,)| {
        say.words()
            .say_with("settings-person", &[("number", number.into())])
    });
    view! {
        <Repeated
            id="person"
            rows=rows
            actions=actions(profile)
            title=title
            add_label=say.text("settings-person-add")
            row=|id| view! { <PersonFields id=id /> }.into_any()
        />
    }
}

fn actions(profile: OwnProfile) -> RowActions {
    RowActions {
        add: Some(Callback::new(move |()| {
            let mut id = None;
            profile.change(|p| id = Some(p.add_person()));
            id
        })),
        copy: Some(Callback::new(move |(of,): (u32,)| {
            let mut id = None;
            profile.change(|p| id = p.copy_person(of));
            id
        })),
        remove: Callback::new(move |(id,): (u32,)| profile.change(|p| p.remove_person(id))),
        shift: Callback::new(move |(id, by): (u32, isize)| {
            profile.change(|p| p.move_person(id, by));
        }),
    }
}

#[component]
fn PersonFields(id: u32) -> impl IntoView {
    let say = use_say();
    let profile = use_app().profile;
    let name = profile.part(move |p| person(&p.persons, id).name);
    let function = profile.part(move |p| person(&p.persons, id).function);
    let change = move |change: &dyn Fn(&mut Person)| {
        profile.change(|p| {
            if let Some(person) = p.persons.iter_mut().find(|person| person.id == id) {
                change(person);
            }
        });
    };
    let set_name = move |text: String| change(&|person| person.name.clone_from(&text));
    let set_function = move |language: Language, text: String| {
        change(&|person| {
            person.function.insert(language.clone(), text.clone());
        });
    };
    let field = |part: &str, label: &'static str| {
        Field::new(format!("person-{id}-{part}"), say.text(label))
    };
    view! {
        <TextInput
            field=field("name", "settings-person-name")
            value=name
            on_input=set_name
        />
        <InLanguages
            field=field("function", "settings-person-function")
            value=function
            on_input=Callback::from(set_function)
        />
    }
}

/// An empty one for the moment in which it is being removed.
fn person(persons: &[Person], id: u32) -> Person {
    let found = persons.iter().find(|person| person.id == id);
    found.cloned().unwrap_or_default()
}
