//! Which messages a template needs. Ids follow from the ids in the TOML, so nothing is listed by
//! hand; the locale test and the choice of languages both use these two functions.

use super::definition::*;
use super::pack::Template;

/// Ids of every message a document made from this template may print.
pub fn document_messages(template: &Template) -> Vec<String> {
    let definition = &template.definition;
    let id = &definition.id;
    let own = [
        "name",
        "title",
        "basis",
        "opening",
        "closing",
        "acknowledge",
        "call",
        "call-receipt",
    ];
    let mut needed: Vec<_> = own.iter().map(|part| format!("{id}-{part}")).collect();
    needed.extend(
        definition
            .sections
            .iter()
            .map(|s| section_message(id, &s.id)),
    );
    for field in template.fields() {
        needed.push(field_message(field));
        if let Some(definition) = template.field(field) {
            needed.extend(kind_messages(field, &definition.kind));
        }
    }
    needed
}

/// Ids and attributes of the messages the form shows beside what the document prints.
pub fn interface_messages(template: &Template) -> Vec<(String, &'static str)> {
    let is_written = |definition: &FieldDefinition| {
        let is_other = matches!(definition.kind, Kind::Statement | Kind::Group { .. });
        !is_other && !definition.is_measured()
    };
    let fields = template
        .fields()
        .into_iter()
        .filter(|id| template.field(id).is_some_and(is_written));
    let attributes = ["hint", "example", "mistake"];
    let mut needed: Vec<_> = fields
        .flat_map(|id| attributes.map(|a| (field_message(id), a)))
        .collect();
    let id = &template.definition.id;
    let sections = template.definition.sections.iter();
    needed.extend(sections.map(|s| (section_message(id, &s.id), "hint")));
    needed
}

pub fn section_message(template: &TemplateId, section: &SectionId) -> String {
    format!("{template}-section-{section}")
}

pub fn field_message(field: &FieldId) -> String {
    format!("field-{field}")
}

pub fn option_message(field: &FieldId, option: &OptionId) -> String {
    format!("option-{field}-{option}")
}

/// The sentence of a [`Kind::Statement`].
pub fn statement_message(field: &FieldId) -> String {
    format!("statement-{field}")
}

/// The name of one row of a group, with its number.
pub fn row_message(field: &FieldId) -> String {
    format!("row-{field}")
}

fn kind_messages(field: &FieldId, kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Choice { options } | Kind::Choices { options } => options
            .iter()
            .map(|option| option_message(field, option))
            .collect(),
        Kind::Statement => vec![statement_message(field)],
        Kind::Group { .. } => vec![row_message(field)],
        Kind::Text
        | Kind::LongText
        | Kind::Date
        | Kind::Instant
        | Kind::Days
        | Kind::Country
        | Kind::TimeZone
        | Kind::Phone
        | Kind::Email
        | Kind::Identifier
        | Kind::FileName
        | Kind::FileSize
        | Kind::FileHash => vec![],
    }
}
