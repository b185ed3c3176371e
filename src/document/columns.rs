//! Two languages side by side: what of a statement stands in which column. Each column can be
//! read for itself, so what belongs to no language stands in both.

use super::tree::{CheckBox, Document, Lines, Phrase, Tone};
use crate::i18n::Language;
use crate::request::Arrangement;

/// A statement in columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// In the order of the document's languages.
    pub each: [Lines; 2],
    /// Long text in other languages, or in one of the two only: it stands across both columns, above
    /// what each of them remarks on it.
    pub across: Lines,
}

/// Up to so many characters, about four lines of a column, text that belongs to neither column
/// stands in both.
const SHORT: usize = 160;

impl Document {
    /// The languages of the columns, where the document has two and they stand side by side.
    pub fn columns(&self) -> Option<[&Language; 2]> {
        match (&self.languages[..], self.arrangement) {
            ([first, second], Arrangement::SideBySide) => Some([first, second]),
            (_, Arrangement::SideBySide | Arrangement::LineByLine) => None,
        }
    }
}

/// Puts each phrase into its column.
pub fn in_columns(lines: &Lines, languages: [&Language; 2]) -> Columns {
    let mut columns = Columns {
        each: [Vec::new(), Vec::new()],
        across: Vec::new(),
    };
    for phrase in lines {
        let own = languages.iter().position(|l| **l == phrase.language);
        match (own, phrase.tone) {
            (Some(own), Tone::Plain | Tone::Name | Tone::Remark) => {
                columns.each[own].push(phrase.clone());
            }
            (_, Tone::Verbatim | Tone::VerbatimRemark) | (None, Tone::Name | Tone::Remark) => {
                columns.each.iter_mut().for_each(|c| c.push(phrase.clone()));
            }
            (None, Tone::Plain) => columns.across.push(phrase.clone()),
        }
    }
    columns.without_gap().with_short_text()
}

/// The boxes with their labels in the language of one column.
pub fn boxes_in_column(boxes: &[CheckBox], languages: [&Language; 2], own: usize) -> Vec<CheckBox> {
    let in_column = |choice: &CheckBox| CheckBox {
        label: in_columns(&choice.label, languages).each[own].clone(),
        ..choice.clone()
    };
    boxes.iter().map(in_column).collect()
}

impl Columns {
    /// A name that is the same in both languages is given once: it fills both columns. Other text
    /// with nothing beside it has the whole width.
    fn without_gap(mut self) -> Self {
        let [first, second] = &self.each;
        if first.is_empty() == second.is_empty() {
            return self;
        }
        let given = [first.clone(), second.clone()].concat();
        if given.iter().all(is_name) {
            self.each = [given.clone(), given];
        } else {
            self.each = [Vec::new(), Vec::new()];
            self.across.splice(0..0, given);
        }
        self
    }

    /// Short text stands in both columns, before what each of them remarks on it.
    fn with_short_text(mut self) -> Self {
        let length: usize = self.across.iter().map(|p| p.text.chars().count()).sum();
        if length > SHORT {
            return self;
        }
        let across = std::mem::take(&mut self.across);
        for column in &mut self.each {
            let remarks = column.iter().position(|p| p.tone.is_remark());
            let place = remarks.unwrap_or(column.len());
            column.splice(place..place, across.iter().cloned());
        }
        self
    }
}

fn is_name(phrase: &Phrase) -> bool {
    phrase.tone == Tone::Name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(phrases: &[(&str, &str, Tone)]) -> [String; 3] {
        let language = |tag: &str| Language::parse(tag).unwrap();
        let phrase = |(text, tag, tone): &(&str, &str, Tone)| Phrase {
            text: (*text).to_owned(),
            language: language(tag),
            tone: *tone,
        };
        let lines: Lines = phrases.iter().map(phrase).collect();
        let Columns {
            each: [first, second],
            across,
        } = in_columns(&lines, [&language("ar"), &language("en")]);
        [first, second, across].map(|lines| {
            let texts: Vec<_> = lines.into_iter().map(|p| p.text).collect();
            texts.join(" ")
        })
    }

    #[test]
    fn each_phrase_stands_in_the_column_of_its_language() {
        use Tone::{Plain, Remark};
        assert_eq!(
            placed(&[("a", "ar", Plain), ("e", "en", Plain)]),
            ["a", "e", ""]
        );
        assert_eq!(
            placed(&[
                ("k", "ka", Plain),
                ("ra", "ar", Remark),
                ("re", "en", Remark)
            ]),
            ["k ra", "k re", ""]
        );
    }

    #[test]
    fn long_text_of_neither_language_stands_across() {
        use Tone::{Plain, Remark};
        let long = "k".repeat(SHORT + 1);
        assert_eq!(placed(&[(&long, "en", Plain)]), ["", "", &*long]);
        let both = [
            (&*long, "ka", Plain),
            ("ra", "ar", Remark),
            ("re", "en", Remark),
        ];
        assert_eq!(placed(&both), ["ra", "re", &long]);
    }

    #[test]
    fn what_a_clock_shows_stands_in_both() {
        use Tone::{Plain, VerbatimRemark};
        let moment = [
            ("a", "ar", Plain),
            ("e", "en", Plain),
            ("05:14", "en", VerbatimRemark),
        ];
        assert_eq!(placed(&moment), ["a 05:14", "e 05:14", ""]);
    }

    #[test]
    fn identifiers_and_names_stand_in_both() {
        use Tone::{Name, Plain, Verbatim};
        assert_eq!(
            placed(&[("1.2.3.4", "en", Verbatim)]),
            ["1.2.3.4", "1.2.3.4", ""]
        );
        assert_eq!(
            placed(&[("Lomidze", "en", Name)]),
            ["Lomidze", "Lomidze", ""]
        );
        assert_eq!(placed(&[("ლომიძე", "ka", Name)]), ["ლომიძე", "ლომიძე", ""]);
        assert_eq!(
            placed(&[("Amsterdam", "en", Plain)]),
            ["Amsterdam", "Amsterdam", ""]
        );
    }
}
