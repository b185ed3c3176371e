//! What one language says of a request, in the e-mail and on the telephone.

use super::Passage;
use crate::document::marking::marking_in_words;
use crate::i18n::{Language, Words, dates, list};
use crate::identifier::clean_text;
use crate::request::{Answer, Request};
use crate::template::{FieldId, Template, field_message, option_message};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One language's voice.
pub struct Teller<'a> {
    pub request: &'a Request,
    pub template: &'a Template,
    pub words: Arc<Words>,
    /// The check code of the document.
    pub code: String,
    pub exercise: bool,
}

impl Teller<'_> {
    pub fn passage(&self, paragraphs: Vec<Vec<String>>) -> Passage {
        Passage {
            language: self.words.language().clone(),
            paragraphs: paragraphs.into_iter().filter(|p| !p.is_empty()).collect(),
        }
    }

    pub fn subject(&self) -> String {
        let title = self.words.say(&self.of_template("title"));
        let reference = self.text("reference");
        if reference.is_empty() {
            return title;
        }
        let values = [("title", title.into()), ("reference", reference.into())];
        self.words.say_with("covering-subject", &values)
    }

    /// What whoever sorts mail has to see: the subject of a message bears the label of the Traffic
    /// Light Protocol as well.
    pub fn marks(&self) -> String {
        let exercise = || self.words.say("document-watermark-exercise");
        let exercise = self.exercise.then(exercise);
        let marks = exercise.into_iter().chain(self.marking());
        marks.map(|mark| format!("[{mark}] ")).collect()
    }

    pub fn email(&self) -> Vec<Vec<String>> {
        let title = self.words.say(&self.of_template("title"));
        let code = [("code", self.code.as_str().into())];
        let code = self.words.say_with("covering-code", &code);
        let urgent = (!self.grounds().is_empty()).then(|| self.words.say("covering-urgent"));
        vec![
            self.marking(),
            self.note(),
            vec![self.words.say("covering-salutation")],
            self.recipient(),
            vec![self.words.say("covering-sent"), title],
            ["reference", "request-date"]
                .iter()
                .filter_map(|field| self.line(field))
                .collect(),
            urgent.into_iter().collect(),
            vec![code, self.words.say("covering-verify")],
            vec![self.words.say(&self.of_template("acknowledge"))],
            vec![self.words.say("covering-regards")],
            ["authority-person", "authority-name", "authority-email"]
                .iter()
                .filter_map(|field| self.line(field))
                .collect(),
        ]
    }

    /// Short sentences, each a paragraph of its own.
    pub fn call(&self) -> Vec<Vec<String>> {
        let say = |id: &str| self.words.say(id);
        let mut said = self.note();
        said.push(say("call-opening"));
        said.extend(self.with("call-authority", "authority", &self.name("authority-name")));
        said.push(say("call-sent"));
        said.extend(self.reference_spelled());
        said.push(say(&self.of_template("call")));
        said.extend(self.with("call-urgent", "grounds", &self.grounds()));
        said.push(say("call-number"));
        said.extend(self.comparison());
        said.push(say(&self.of_template("call-receipt")));
        said.push(say("call-thanks"));
        said.into_iter().map(|sentence| vec![sentence]).collect()
    }

    /// Each side reads what the other cannot know from its voice: the first and third group come
    /// from the other side, the second from this one.
    fn comparison(&self) -> Vec<String> {
        let groups: Vec<&str> = self.code.split_whitespace().collect();
        let [first, second, third] = groups[..] else {
            return Vec::new();
        };
        let with_digits = |id: &str, digits: &str| {
            let digits = [("digits", spelled(digits).into())];
            self.words.say_with(id, &digits)
        };
        vec![
            self.words.say("call-code"),
            self.words.say("call-ask-first"),
            with_digits("call-expect", first),
            with_digits("call-say-second", second),
            self.words.say("call-ask-third"),
            with_digits("call-expect", third),
            self.words.say("call-differs"),
        ]
    }

    fn reference_spelled(&self) -> Option<String> {
        let reference = self.text("reference");
        let values = [
            ("reference", reference.clone().into()),
            ("spelled", spelled(&reference).into()),
        ];
        (!reference.is_empty()).then(|| self.words.say_with("call-reference", &values))
    }

    /// The Traffic Light Protocol (2.0) wants its label before what it is about.
    fn marking(&self) -> Vec<String> {
        let marking = self.request.appearance.marking.as_ref();
        let marking = marking.map(|marking| on_one_line(&marking_in_words(marking, &self.words)));
        marking.into_iter().filter(|m| !m.is_empty()).collect()
    }

    fn note(&self) -> Vec<String> {
        let note = || self.words.say("document-exercise-note");
        self.exercise.then(note).into_iter().collect()
    }

    fn recipient(&self) -> Vec<String> {
        let Some(to) = self.request.recipient.addressee() else {
            return Vec::new();
        };
        let named = [("party", &to.party_names), ("authority", &to.names)];
        let line = |(part, names)| {
            let label = self.words.say(&format!("document-recipient-{part}"));
            self.labelled(label, self.in_own_language(names))
        };
        named.into_iter().filter_map(line).collect()
    }

    /// A field with its label; nothing where it was not answered.
    fn line(&self, field: &str) -> Option<String> {
        let value = match self.request.answers.get(&field.into()) {
            Some(Answer::Text(text)) => on_one_line(text),
            Some(Answer::Texts(_)) => self.name(field),
            Some(Answer::Date(typed)) => dates::date(&self.words, typed.read().value()?),
            _ => return None,
        };
        let label = self.words.say(&field_message(&FieldId::from(field)));
        self.labelled(label, value)
    }

    fn labelled(&self, label: String, value: String) -> Option<String> {
        let is_there = !value.is_empty();
        let values = [("label", label.into()), ("value", value.into())];
        is_there.then(|| self.words.say_with("covering-line", &values))
    }

    /// A sentence around a value; nothing where there is none.
    fn with(&self, message: &str, name: &str, value: &str) -> Option<String> {
        let values = [(name, value.into())];
        (!value.is_empty()).then(|| self.words.say_with(message, &values))
    }

    fn text(&self, field: &str) -> String {
        on_one_line(self.request.answers.text(&field.into()))
    }

    fn name(&self, field: &str) -> String {
        let texts = self.request.answers.texts(&field.into());
        texts.map_or_else(String::new, |texts| self.in_own_language(texts))
    }

    /// In the language that is spoken, else in English, else in any.
    fn in_own_language(&self, texts: &BTreeMap<Language, String>) -> String {
        let english = Language::english();
        let preferred = [self.words.language(), &english];
        let preferred = preferred.into_iter().filter_map(|l| texts.get(l));
        let mut written = preferred
            .chain(texts.values())
            .map(|text| on_one_line(text));
        written.find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The grounds of urgency, as they stand in the document.
    fn grounds(&self) -> String {
        let field = FieldId::from("urgency");
        let Some(Answer::Choices(chosen)) = self.request.answers.get(&field) else {
            return String::new();
        };
        let grounds = chosen
            .iter()
            .map(|option| self.words.say(&option_message(&field, option)));
        list(&self.words, grounds)
    }

    fn of_template(&self, part: &str) -> String {
        format!("{}-{part}", self.template.id())
    }
}

/// What was typed begins no line of its own in an e-mail.
fn on_one_line(text: &str) -> String {
    let clean = clean_text(text).text;
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Character by character, to be read aloud.
fn spelled(text: &str) -> String {
    let characters = text.chars().filter(|c| !c.is_whitespace());
    let characters: Vec<_> = characters.map(String::from).collect();
    characters.join(" ")
}
