//! The words of `texts.toml`.

use std::collections::BTreeMap;

use point35::i18n::Language;
use point35::request::{Answer, Request};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub language: String,
    /// The font pack that has its letters, if the shipped fonts have not.
    pub pack: Option<String>,
    person: String,
    authority: String,
    facts: String,
}

#[derive(Deserialize)]
struct Table {
    text: Vec<Text>,
}

pub fn all() -> Vec<Text> {
    let table: Table = toml::from_str(include_str!("texts.toml")).unwrap();
    table.text
}

pub fn in_language(tag: &str) -> Text {
    let mut texts = all().into_iter();
    texts.find(|text| text.language == tag).unwrap()
}

impl Text {
    /// Adds these words to what a request says in their language.
    pub fn put_into(&self, request: &mut Request) {
        let language = Language::parse(&self.language).unwrap();
        for (field, words) in [("authority-name", &self.authority), ("facts", &self.facts)] {
            let texts = request.answers.texts(&field.into());
            let mut texts = texts.cloned().unwrap_or_default();
            texts.insert(language.clone(), words.clone());
            request.answers.set(field.into(), Answer::Texts(texts));
        }
        let person = Answer::Text(self.person.clone());
        request.answers.set("authority-person".into(), person);
    }

    /// Leaves these words alone: nothing is said in another language.
    pub fn replace_in(&self, request: &mut Request) {
        for field in ["authority-name", "facts"] {
            let nothing = Answer::Texts(BTreeMap::new());
            request.answers.set(field.into(), nothing);
        }
        request.own_language = Language::parse(&self.language).unwrap();
        self.put_into(request);
    }
}
