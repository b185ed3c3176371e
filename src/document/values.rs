//! How an answer is put into the words of each language of the document.

use super::compose::StateName;
use super::isolation::{by_itself, identifiers_isolated};
use super::tree::*;
use crate::i18n::{Language, Words, dates, language_name, list, numbers};
use crate::identifier::{Kind as IdentifierKind, clean_text};
use crate::moment::{Moment, local_time, to_the_second, zone};
use crate::request::{
    Answer, Answers, Request, TypedIdentifier, chosen, is_empty, printed, read_identifier,
};
use crate::template::{
    FieldDefinition, FieldId, Kind, OptionId, Template, Translatable, option_message,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Writes values of one request in the languages of its document.
pub struct Writer<'a> {
    pub request: &'a Request,
    pub template: &'a Template,
    pub words: Vec<Arc<Words>>,
    pub state_name: StateName<'a>,
}

impl Writer<'_> {
    /// The same statement in each language of the document.
    pub fn lines(&self, say: impl Fn(&Words) -> String) -> Lines {
        let phrase = |words: &Arc<Words>| plain(say(words), words.language());
        self.words.iter().map(phrase).collect()
    }

    /// A postal address, as its country writes it.
    pub fn address(&self, text: &str) -> Value {
        let mut phrase = self.verbatim_phrase(text);
        phrase.text = by_itself(&phrase.text);
        Value::Text(vec![phrase])
    }

    /// Text that is the same in every language.
    pub fn verbatim(&self, text: &str) -> Value {
        Value::Text(vec![self.verbatim_phrase(text)])
    }

    fn verbatim_phrase(&self, text: &str) -> Phrase {
        let language = self.request.own_language.clone();
        Phrase {
            text: clean_text(text).text,
            language,
            tone: Tone::Verbatim,
        }
    }

    /// A name in the document's languages, in letters that can be printed.
    pub fn names(&self, names: &BTreeMap<Language, String>) -> Value {
        self.texts(Translatable::Name, names)
    }

    /// What was answered; `None` where nothing was.
    pub fn field_value(&self, id: &FieldId, row: Option<&Answers>) -> Option<Value> {
        let answers = row.unwrap_or(&self.request.answers);
        let definition = self.template.field(id)?;
        if let Kind::Choice { options } = &definition.kind {
            let chosen = chosen(self.template, answers, id)?;
            return Some(self.check_boxes(id, options, |option| option == chosen));
        }
        let answer = answers.get(id).filter(|a| !is_empty(a))?;
        Some(match (answer, &definition.kind) {
            (Answer::Choices(chosen), Kind::Choices { options }) => {
                self.check_boxes(id, options, |option| chosen.contains(option))
            }
            (Answer::Text(code), Kind::Country) => self.country(code.trim()),
            (Answer::Text(days), Kind::Days | Kind::Phone | Kind::Email | Kind::TimeZone) => {
                self.verbatim(days.trim())
            }
            (Answer::Text(name), Kind::FileName) => self.verbatim(name),
            (Answer::Text(bytes), Kind::FileSize) => self.size(bytes.trim()),
            (Answer::Text(hash), Kind::FileHash) => self.verbatim(&in_groups(hash.trim())),
            (Answer::Text(text), kind) => {
                let text = clean_text(text).text;
                let own = &self.request.own_language;
                Value::Text(vec![match kind {
                    Kind::LongText => plain(identifiers_isolated(&text), own),
                    _ => name(text, own),
                }])
            }
            (Answer::Texts(texts), _) => {
                self.texts(definition.translatable.unwrap_or(Translatable::Text), texts)
            }
            (Answer::Date(typed), _) => match typed.read().value() {
                Some(date) => Value::Text(self.lines(|words| dates::date(words, date))),
                None => self.verbatim(&format!("{} {} {}", typed.day, typed.month, typed.year)),
            },
            (Answer::Instant(typed), _) => match typed.read().value() {
                Some(moment) => self.instant(&moment),
                None => {
                    let date = &typed.date;
                    let parts = [&date.day, &date.month, &date.year, &typed.time, &typed.zone];
                    self.verbatim(&parts.map(String::as_str).join(" "))
                }
            },
            (Answer::Identifier(typed), _) => self.identifier(typed),
            (Answer::Choice(_) | Answer::Choices(_) | Answer::Group(_), _) => return None,
        })
    }

    /// The field on a blank form.
    pub fn blank(&self, id: &FieldId, definition: &FieldDefinition) -> Value {
        match &definition.kind {
            Kind::Choice { options } | Kind::Choices { options } => {
                self.check_boxes(id, options, |_| false)
            }
            Kind::LongText => Value::Blank { rows: 4 },
            _ => Value::Blank { rows: 1 },
        }
    }

    fn check_boxes(
        &self,
        id: &FieldId,
        options: &[OptionId],
        checked: impl Fn(&OptionId) -> bool,
    ) -> Value {
        let boxes = options.iter().map(|option| CheckBox {
            checked: checked(option),
            label: self.lines(|words| words.say(&option_message(id, option))),
        });
        Value::CheckBoxes(boxes.collect())
    }

    fn texts(&self, kind: Translatable, texts: &BTreeMap<Language, String>) -> Value {
        let languages = self.request.languages.all();
        let printed = printed(kind, texts, &languages);
        let written: Vec<&Language> = printed.texts.iter().map(|(l, _)| l).collect();
        let mut lines: Lines = printed
            .texts
            .iter()
            .map(|(l, text)| {
                let text = clean_text(text).text;
                match kind {
                    Translatable::Name => name(text, l),
                    Translatable::Text => plain(identifiers_isolated(&text), l),
                }
            })
            .collect();
        let lacking = self
            .words
            .iter()
            .filter(|w| printed.untranslated.contains(w.language()));
        lines.extend(lacking.map(|words| {
            let names = written.iter().map(|l| language_name(words, l));
            let args = [("language", list(words, names).into())];
            Phrase {
                text: words.say_with("document-not-translated", &args),
                language: words.language().clone(),
                tone: Tone::Remark,
            }
        }));
        Value::Text(lines)
    }

    fn country(&self, code: &str) -> Value {
        let known = code.to_ascii_uppercase();
        let name = |l: &Language| (self.state_name)(&known, l).unwrap_or_else(|| code.to_owned());
        let names: Vec<_> = self
            .words
            .iter()
            .map(|w| plain(name(w.language()), w.language()))
            .collect();
        Value::Text(names)
    }

    /// A number of bytes in words; what is not a number, as it is.
    fn size(&self, bytes: &str) -> Value {
        match bytes.parse() {
            Ok(count) => Value::Text(self.lines(|words| numbers::bytes(words, count))),
            Err(_) => self.verbatim(bytes),
        }
    }

    /// UTC in words in each language, then what the clocks of both sides show, and the clock it was
    /// read from.
    fn instant(&self, moment: &Moment) -> Value {
        let mut lines = self.lines(|words| dates::instant_utc(words, moment.timestamp));
        let own = self.request.answers.text(&"authority-zone".into()).trim();
        let theirs = self
            .request
            .recipient
            .addressee()
            .map(|a| a.time_zone.clone());
        let mut zones: Vec<String> = Vec::new();
        let typed = zone::name(&moment.zone);
        for name in [own.to_owned(), typed].into_iter().chain(theirs) {
            if !name.is_empty() && name != "UTC" && !zones.contains(&name) {
                zones.push(name);
            }
        }
        let clocks: Vec<_> = zones
            .iter()
            .filter_map(|name| local_clock(moment, name))
            .collect();
        if !clocks.is_empty() {
            let language = Language::english();
            lines.push(Phrase {
                text: identifiers_isolated(&clocks.join(" · ")),
                language,
                tone: Tone::VerbatimRemark,
            });
        }
        Value::Text(lines)
    }

    fn identifier(&self, typed: &TypedIdentifier) -> Value {
        let identifier = read_identifier(typed);
        if identifier.kind == IdentifierKind::Free {
            return Value::Text(vec![name(identifier.normal, &self.request.own_language)]);
        }
        let forms = std::iter::once(identifier.normal).chain(identifier.also);
        Value::Text(forms.map(|form| self.verbatim_phrase(&form)).collect())
    }
}

/// `2026-05-03 01:14:37 Asia/Tbilisi (UTC+04:00)`: ISO 8601, the same in every language.
fn local_clock(moment: &Moment, name: &str) -> Option<String> {
    let local = local_time(moment.timestamp, &zone::find(name)?);
    let (date, time) = (local.datetime.date(), local.datetime.time());
    let clock = format!("{date} {}", to_the_second(time));
    Some(format!("{clock} {name} ({})", dates::offset(local.offset)))
}

/// A hash in groups of 16 digits, to be compared by eye.
fn in_groups(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    let groups = digits.chunks(16).map(String::from_iter);
    groups.collect::<Vec<_>>().join(" ")
}

fn name(text: String, language: &Language) -> Phrase {
    Phrase {
        tone: Tone::Name,
        ..plain(text, language)
    }
}

fn plain(text: String, language: &Language) -> Phrase {
    Phrase {
        text,
        language: language.clone(),
        tone: Tone::Plain,
    }
}
