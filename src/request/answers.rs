//! What was answered, exactly as it was typed: nothing here is valid or invalid yet.

use crate::i18n::Language;
use crate::moment::{TypedDate, TypedInstant};
use crate::template::{FieldId, OptionId};
use std::collections::{BTreeMap, BTreeSet};

/// The answers of a request or of one row of a group. Answers to questions that are not asked at
/// present stay here; they are only left out of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    fields: BTreeMap<FieldId, Answer>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Text that is the same in every language; also countries, zones, telephones, numbers.
    Text(String),
    /// Free text, one for each language it was written in.
    Texts(BTreeMap<Language, String>),
    Date(TypedDate),
    Instant(TypedInstant),
    Choice(OptionId),
    Choices(BTreeSet<OptionId>),
    Identifier(TypedIdentifier),
    Group(Vec<Row>),
}

/// An identifier as typed, and its kind where the officer chose one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedIdentifier {
    pub text: String,
    pub kind: Option<crate::identifier::Kind>,
}

/// One row of a group. The number stays with the row when rows are moved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub id: u32,
    pub answers: Answers,
}

impl Row {
    /// Nothing was typed in it yet, but a time zone may have been filled in.
    pub fn is_blank(&self) -> bool {
        self.answers
            .iter()
            .all(|(_, answer)| super::is_empty(answer))
    }
}

impl Answers {
    pub fn get(&self, field: &FieldId) -> Option<&Answer> {
        self.fields.get(field)
    }

    /// Sets an answer; an empty one is removed.
    pub fn set(&mut self, field: FieldId, answer: Answer) {
        if answer.is_blank() {
            self.fields.remove(&field);
        } else {
            self.fields.insert(field, answer);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&FieldId, &Answer)> {
        self.fields.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    pub fn text(&self, field: &FieldId) -> &str {
        match self.get(field) {
            Some(Answer::Text(text)) => text,
            _ => "",
        }
    }

    /// The free texts of a field, by language.
    pub fn texts(&self, field: &FieldId) -> Option<&BTreeMap<Language, String>> {
        match self.get(field) {
            Some(Answer::Texts(texts)) => Some(texts),
            _ => None,
        }
    }

    pub fn choice(&self, field: &FieldId) -> Option<&OptionId> {
        match self.get(field) {
            Some(Answer::Choice(option)) => Some(option),
            _ => None,
        }
    }

    pub fn rows(&self, field: &FieldId) -> &[Row] {
        match self.get(field) {
            Some(Answer::Group(rows)) => rows,
            _ => &[],
        }
    }

    /// Whether a choice is, or the choices include, an option.
    pub fn includes(&self, field: &FieldId, option: &OptionId) -> bool {
        match self.get(field) {
            Some(Answer::Choice(chosen)) => chosen == option,
            Some(Answer::Choices(chosen)) => chosen.contains(option),
            _ => false,
        }
    }

    fn rows_mut(&mut self, field: &FieldId) -> &mut Vec<Row> {
        let answer = self
            .fields
            .entry(field.clone())
            .or_insert_with(|| Answer::Group(Vec::new()));
        if !matches!(answer, Answer::Group(_)) {
            *answer = Answer::Group(Vec::new());
        }
        match answer {
            Answer::Group(rows) => rows,
            _ => unreachable!("made a group above"),
        }
    }

    /// Adds a row with these answers after the others; returns its number.
    pub fn add_row(&mut self, field: &FieldId, answers: Answers) -> u32 {
        let rows = self.rows_mut(field);
        let id = rows
            .iter()
            .map(|r| r.id)
            .max()
            .map_or(1, |highest| highest.saturating_add(1));
        rows.push(Row { id, answers });
        id
    }

    /// Copies a row to just behind itself; returns the number of the copy.
    pub fn copy_row(&mut self, field: &FieldId, id: u32) -> Option<u32> {
        let position = self.rows(field).iter().position(|r| r.id == id)?;
        let answers = self.rows(field)[position].answers.clone();
        let copy = self.add_row(field, answers);
        let rows = self.rows_mut(field);
        let row = rows.pop()?;
        rows.insert(position + 1, row);
        Some(copy)
    }

    pub fn remove_row(&mut self, field: &FieldId, id: u32) {
        self.rows_mut(field).retain(|r| r.id != id);
        if self.rows(field).is_empty() {
            self.fields.remove(field);
        }
    }

    /// Moves a row by some places, backwards where negative; it stops at the ends.
    pub fn move_row(&mut self, field: &FieldId, id: u32, by: isize) {
        let rows = self.rows_mut(field);
        if let Some(from) = rows.iter().position(|r| r.id == id) {
            let row = rows.remove(from);
            let to = from.saturating_add_signed(by).min(rows.len());
            rows.insert(to, row);
        }
    }

    pub fn row_mut(&mut self, field: &FieldId, id: u32) -> Option<&mut Row> {
        self.rows_mut(field).iter_mut().find(|r| r.id == id)
    }
}

impl Answer {
    pub fn is_blank(&self) -> bool {
        match self {
            Answer::Text(text) => text.is_empty(),
            Answer::Texts(texts) => texts.values().all(String::is_empty),
            Answer::Date(date) => *date == TypedDate::default(),
            Answer::Instant(instant) => *instant == TypedInstant::default(),
            Answer::Choice(_) => false,
            Answer::Choices(chosen) => chosen.is_empty(),
            Answer::Identifier(typed) => *typed == TypedIdentifier::default(),
            Answer::Group(rows) => rows.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group() -> (Answers, FieldId) {
        let (mut answers, field) = (Answers::default(), FieldId::from("items"));
        for text in ["first", "second", "third"] {
            let mut row = Answers::default();
            row.set("item-custodian".into(), Answer::Text(text.into()));
            answers.add_row(&field, row);
        }
        (answers, field)
    }

    fn order(answers: &Answers, field: &FieldId) -> Vec<u32> {
        answers.rows(field).iter().map(|r| r.id).collect()
    }

    #[test]
    fn rows_are_moved_copied_and_removed_by_their_number() {
        let (mut answers, items) = group();
        answers.move_row(&items, 3, -2);
        assert_eq!(order(&answers, &items), [3, 1, 2]);
        answers.move_row(&items, 3, 99);
        assert_eq!(order(&answers, &items), [1, 2, 3]);
        assert_eq!(answers.copy_row(&items, 1), Some(4));
        assert_eq!(order(&answers, &items), [1, 4, 2, 3]);
        assert_eq!(
            answers.rows(&items)[1].answers,
            answers.rows(&items)[0].answers
        );
        answers.remove_row(&items, 2);
        assert_eq!(order(&answers, &items), [1, 4, 3]);
    }

    #[test]
    fn an_emptied_answer_is_no_answer() {
        let mut answers = Answers::default();
        answers.set("reference".into(), Answer::Text("x".into()));
        answers.set("reference".into(), Answer::Text(String::new()));
        assert!(answers.is_empty());
    }
}
