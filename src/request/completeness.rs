//! How far a request is: by section for the task list, and by element a to f of Article 29(2).

use super::problem::{Place, Problem, Severity, Violation};
use super::{Answer, Request, is_empty, relevant_sections};
use crate::template::{Part, Section, SectionId, Template};

/// How far one section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// Nothing required is answered yet.
    NotStarted,
    /// Something required is missing or wrong.
    InProgress,
    /// Complete, with a warning.
    Questionable,
    Complete,
}

impl SectionState {
    pub fn id(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::InProgress => "in-progress",
            Self::Questionable => "questionable",
            Self::Complete => "complete",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Completeness {
    pub sections: Vec<(SectionId, SectionState)>,
    /// Element, article, and whether what the article asks for is there.
    pub elements: Vec<(char, String, bool)>,
}

/// Judges by the violations that [`super::check`] found.
pub fn completeness(
    template: &Template,
    request: &Request,
    violations: &[Violation],
) -> Completeness {
    let mut sections = Vec::new();
    let mut elements: Vec<(char, String, bool)> = Vec::new();
    for section in relevant_sections(template, request) {
        let state = state(section, request, violations);
        sections.push((section.id.clone(), state));
        if let Some(element) = section.element {
            let done = is_there(section, violations);
            match elements.iter_mut().find(|(letter, ..)| *letter == element) {
                Some(known) => known.2 &= done,
                None => elements.push((element, section.article.clone(), done)),
            }
        }
    }
    Completeness { sections, elements }
}

fn state(section: &Section, request: &Request, violations: &[Violation]) -> SectionState {
    let worst = violations
        .iter()
        .filter(|v| belongs(section, &v.place))
        .map(|v| v.problem.severity())
        .max();
    match worst {
        Some(Severity::Stop) if untouched(section, request) => SectionState::NotStarted,
        Some(Severity::Stop) => SectionState::InProgress,
        Some(Severity::Warning) if untouched(section, request) => SectionState::NotStarted,
        Some(Severity::Warning) => SectionState::Questionable,
        Some(Severity::Note) | None => SectionState::Complete,
    }
}

/// Whether the document will say what the article asks for: a fixed sentence always does.
fn is_there(section: &Section, violations: &[Violation]) -> bool {
    let lacks = |problem: &Problem| {
        problem.severity() == Severity::Stop || *problem == Problem::NoCustodianAnywhere
    };
    let mut here = violations.iter().filter(|v| belongs(section, &v.place));
    !here.any(|v| lacks(&v.problem))
}

fn belongs(section: &Section, place: &Place) -> bool {
    match place {
        Place::Field(path) => section.fields.contains(path.top()),
        Place::Section(id) => section.id == *id,
        Place::Recipient => section.part == Part::Recipient,
        Place::Languages => false,
    }
}

fn untouched(section: &Section, request: &Request) -> bool {
    section
        .fields
        .iter()
        .all(|f| request.answers.get(f).is_none_or(is_blank))
        && (section.part != Part::Recipient || request.recipient.addressee().is_none())
}

/// Nothing was typed: a group may have a row to begin with.
fn is_blank(answer: &Answer) -> bool {
    match answer {
        Answer::Group(rows) => rows.iter().all(super::Row::is_blank),
        _ => is_empty(answer),
    }
}
