//! What every field of a request tells: label, hint, example, legal basis, usual mistake, and its
//! problems once they may be shown.

use super::writing::use_writing;
use crate::directory::Expectation;
use crate::request::{Path, Problem, Severity, expected_at};
use crate::template::{FieldDefinition, FieldId, Need, field_message, statement_message};
use crate::ui::components::field::{Field, Help};
use crate::ui::pages::retention::MINIMISE;
use crate::ui::say::use_say;
use leptos::prelude::*;

/// The description of the field at a place.
pub fn described(path: &Path, definition: &FieldDefinition) -> Field {
    let say = use_say();
    let message = field_message(&path.field);
    let label = say.text(message.clone());
    let article = article(path, definition);
    let basis = Signal::derive(move || {
        let article = article.clone();
        Some(
            say.words()
                .say_with("field-basis", &[("article", article.into())]),
        )
    });
    let field = path.field.to_string();
    let help = Help {
        example: say.attribute(message.clone(), "example"),
        basis,
        mistake: say.attribute(message.clone(), "mistake"),
        minimise: Signal::derive(move || say.words().attribute(MINIMISE, &field)),
    };
    let field = Field::new(path.to_string(), label)
        .hint(say.attribute(message, "hint"))
        .error(problem(path, label, true))
        .warning(problem(path, label, false))
        .asked(asked(path))
        .help(help);
    if definition.need == Need::Optional {
        field.may_be_empty()
    } else {
        field
    }
}

/// The article of the field, else of its section.
fn article(path: &Path, definition: &FieldDefinition) -> String {
    let template = use_writing().template();
    let of_section = || {
        let sections = &template.definition.sections;
        let section = sections.iter().find(|s| s.fields.contains(path.top()));
        section.map(|s| s.article.clone()).unwrap_or_default()
    };
    definition.article.clone().unwrap_or_else(of_section)
}

/// The problems at a field in words: those that stop the document, or the others.
fn problem(path: &Path, label: Signal<String>, stops: bool) -> Signal<Option<String>> {
    let say = use_say();
    let found = use_writing().problems_at(path.clone());
    Signal::derive(move || {
        let words = say.words();
        let label = label.get();
        let said: Vec<_> = found.with(|found| {
            let of_kind = found
                .iter()
                .filter(|v| (v.problem.severity() == Severity::Stop) == stops);
            of_kind.map(|v| v.problem.say(&words, &label)).collect()
        });
        (!said.is_empty()).then(|| said.join(" "))
    })
}

/// What the recipient expects at a field, as long as no problem says the same.
fn asked(path: &Path) -> Signal<Option<String>> {
    let (say, writing) = (use_say(), use_writing());
    let found = writing.problems_at(path.clone());
    let field = path.field.clone();
    Signal::derive(move || {
        let words = say.words();
        let said = writing.expected.with(|all| {
            let is_said = |expectation: &&Expectation| {
                let problem = Problem::Expected((*expectation).clone());
                found.with(|found| found.iter().any(|v| v.problem == problem))
            };
            let here = expected_at(&field, all).filter(|expectation| !is_said(expectation));
            here.map(|expectation| expectation.say(&words))
                .collect::<Vec<_>>()
        });
        (!said.is_empty()).then(|| said.join(" "))
    })
}

/// A sentence that is part of every request.
#[component]
pub fn Statement(field: FieldId) -> impl IntoView {
    let say = use_say();
    view! {
        <div class="field statement">
            <p class="label">{say.text(field_message(&field))}</p>
            <p>{say.text(statement_message(&field))}</p>
            <p class="hint">{say.text("field-statement")}</p>
        </div>
    }
}
