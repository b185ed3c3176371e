//! One section's form, with the document beside it.

use super::controls::FormField;
use super::preview::Preview;
use super::recipient::RecipientForm;
use super::writing::use_writing;
use super::{RequestHead, heading, paste};
use crate::request::{Path, relevant_fields, relevant_sections};
use crate::route::{RequestView, Route};
use crate::template::{FieldId, Part, section_message};
use crate::ui::components::page::{Form, PageTitle};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn SectionView(id: String, section: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let template = writing.template();
    let found = template
        .definition
        .sections
        .iter()
        .find(|s| s.id.as_str() == section)
        .cloned();
    let Some(section) = found else {
        return view! { <p>{say.text("page-unknown")}</p> }.into_any();
    };
    let message = section_message(template.id(), &section.id);
    let hint = say.attribute(message.clone(), "hint");
    let fields = {
        let (template, fields) = (template.clone(), section.fields.clone());
        Memo::new(move |_| {
            writing.read(|request| {
                relevant_fields(&template, &fields, None, &request.answers)
                    .map(|(id, _)| id.clone())
                    .collect::<Vec<FieldId>>()
            })
        })
    };
    let title = say.text(message);
    let is_data = section.fields.iter().any(|f| f.as_str() == "items");
    let way = Way::around(&section.id, &id);
    view! {
        <PageTitle text=title above=heading(writing) />
        <RequestHead id=id view=RequestView::Section(String::new()) />
        <div class="request">
            <div class="request-form"><Form>
                <p class="lead">{move || hint.get()}</p>
                {(section.part == Part::Recipient).then(|| view! { <RecipientForm /> })}
                {is_data.then(|| view! { <paste::PasteLog /> })}
                <For
                    each=move || fields.get()
                    key=|field| field.clone()
                    children=|field| view! { <FormField path=Path::of(&field) /> }
                />
                <Onward way />
            </Form></div>
            <Preview />
        </div>
    }
    .into_any()
}

/// The sections before and after this one.
#[derive(Clone)]
struct Way {
    back: Option<(String, String)>,
    on: Option<(String, String)>,
    list: String,
}

impl Way {
    fn around(section: &crate::template::SectionId, id: &str) -> Self {
        let writing = use_writing();
        let template = writing.template();
        let sections: Vec<_> = writing.now(|request| {
            relevant_sections(&template, request)
                .map(|s| s.id.clone())
                .collect()
        });
        let here = sections.iter().position(|s| s == section).unwrap_or(0);
        let step = |index: Option<usize>| {
            let section = sections.get(index?)?;
            let route = Route::Request(id.to_owned(), RequestView::Section(section.to_string()));
            Some((route.format(), section_message(template.id(), section)))
        };
        Self {
            back: step(here.checked_sub(1)),
            on: step(Some(here + 1)),
            list: Route::Request(id.to_owned(), RequestView::Sections).format(),
        }
    }
}

#[component]
fn Onward(way: Way) -> impl IntoView {
    let say = use_say();
    let link = move |step: Option<(String, String)>, class: &'static str, message: &'static str| {
        step.map(|(href, section)| {
            let label = say.with(message, move || {
                vec![("section", say.words().say(&section).into())]
            });
            view! { <a class=class href=href>{label}</a> }
        })
    };
    view! {
        <nav class="onward" aria-label=say.text("section-steps")>
            {link(way.on, "button", "section-next")}
            {link(way.back, "button is-second", "section-back")}
            <a class="button is-second" href=way.list>{say.text("section-list")}</a>
        </nav>
    }
}
