//! What is asked at present. A condition hides a question; it never deletes its answer.

use super::{Answers, Request};
use crate::template::{Condition, FieldDefinition, FieldId, OptionId, Section, Template};

/// What a choice is: what was chosen, else the field's default.
pub fn chosen<'a>(
    template: &'a Template,
    answers: &'a Answers,
    field: &FieldId,
) -> Option<&'a OptionId> {
    answers
        .choice(field)
        .or_else(|| template.field(field)?.default.as_ref())
}

/// Whether all conditions hold. A condition looks in the row first, then in the request.
pub fn is_relevant(
    template: &Template,
    conditions: &[Condition],
    row: Option<&Answers>,
    request: &Answers,
) -> bool {
    conditions
        .iter()
        .all(|condition| holds(template, condition, row, request))
}

fn holds(
    template: &Template,
    condition: &Condition,
    row: Option<&Answers>,
    request: &Answers,
) -> bool {
    let asked_in_row = || {
        let groups = template.catalogue.fields.values();
        groups
            .filter_map(FieldDefinition::inner)
            .any(|inner| inner.contains(&condition.field))
    };
    let answers = match row {
        Some(row) if asked_in_row() => row,
        _ => request,
    };
    // A condition on a field that is itself not asked does not hold.
    let definition = template.field(&condition.field);
    let asked = definition.is_some_and(|d| is_relevant(template, &d.relevant, row, request));
    asked
        && (answers.includes(&condition.field, &condition.is)
            || chosen(template, answers, &condition.field) == Some(&condition.is))
}

/// The sections that are asked.
pub fn relevant_sections<'a>(
    template: &'a Template,
    request: &'a Request,
) -> impl Iterator<Item = &'a Section> {
    let sections = template.definition.sections.iter();
    sections.filter(|s| is_relevant(template, &s.relevant, None, &request.answers))
}

/// Those of these fields that are asked, with their definitions.
pub fn relevant_fields<'a>(
    template: &'a Template,
    fields: &'a [FieldId],
    row: Option<&'a Answers>,
    request: &'a Answers,
) -> impl Iterator<Item = (&'a FieldId, &'a FieldDefinition)> {
    fields
        .iter()
        .filter_map(|id| Some((id, template.field(id)?)))
        .filter(move |(_, field)| is_relevant(template, &field.relevant, row, request))
}
