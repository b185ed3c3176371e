//! The start-up screen's words: each message in every interface language at once, from
//! `locales/<tag>/start.ftl`. A language without the message is left out.

use anyhow::{Result, ensure};
use point35::i18n::{self, Language, Words};
use std::sync::Arc;

pub struct Screen {
    /// English first.
    languages: Vec<Arc<Words>>,
}

/// What can go wrong; the page shows the one that fits `html[data-start]`.
const CAUSES: &[&str] = &[
    "no-script",
    "no-wasm",
    "too-old",
    "no-storage",
    "failed",
    "stopped",
];

impl Screen {
    pub fn read() -> Screen {
        let mut tags = i18n::languages();
        tags.sort_by_key(|language| (*language != Language::english(), language.tag()));
        Screen {
            languages: tags.iter().filter_map(i18n::words).collect(),
        }
    }

    pub fn causes(&self) -> Result<String> {
        let section = |cause: &&str| {
            Ok(format!(
                "<section class=\"{cause}\">{}</section>",
                self.paragraphs(cause)?
            ))
        };
        CAUSES.iter().map(section).collect()
    }

    pub fn buttons(&self) -> Result<String> {
        let button = |id| -> Result<String> {
            Ok(format!(
                "<button type=\"button\" id=\"start-{id}\">{}</button>",
                self.phrase(id)?
            ))
        };
        Ok([button("reload")?, button("close")?].concat())
    }

    pub fn detail(&self) -> Result<String> {
        Ok(format!(
            "<summary>{}</summary><pre id=\"start-detail-text\" lang=\"en\"></pre>",
            self.phrase("detail")?
        ))
    }

    /// The words of all languages in one line; what is said alike is said once.
    pub fn phrase(&self, id: &str) -> Result<String> {
        let mut said = Vec::new();
        for (tag, text) in self.each(id)? {
            if !said.iter().any(|(_, other)| *other == text) {
                said.push((tag, text));
            }
        }
        let spans = said
            .iter()
            .map(|(tag, text)| format!("<span lang=\"{tag}\">{text}</span>"));
        Ok(spans.collect::<Vec<_>>().join(" · "))
    }

    /// One paragraph per language.
    fn paragraphs(&self, id: &str) -> Result<String> {
        Ok(self
            .each(id)?
            .map(|(tag, text)| format!("<p lang=\"{tag}\">{text}</p>"))
            .collect())
    }

    fn each(&self, id: &str) -> Result<impl Iterator<Item = (String, String)>> {
        let id = format!("start-{id}");
        ensure!(
            self.languages
                .first()
                .is_some_and(|english| english.has(&id)),
            "locales/en/start.ftl lacks {id}"
        );
        let say = move |words: &Arc<Words>| {
            words
                .has(&id)
                .then(|| (words.language().tag(), escape(&words.say(&id))))
        };
        Ok(self.languages.iter().filter_map(say))
    }
}

pub fn escape(text: &str) -> String {
    point35::export::html::escaped(text)
}
