//! The start-up screen's words: each message in every interface language at once, from
//! `locales/<tag>/start.ftl`. A language without the file or the message is left out.

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, PatternElement};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Messages of one language, by id.
struct Language {
    tag: String,
    messages: BTreeMap<String, String>,
}

pub struct Screen {
    languages: Vec<Language>,
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

/// Reads every language, English first.
pub fn read(locales: &Path) -> Result<Screen> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(locales)? {
        let folder = entry?.path();
        let file = folder.join("start.ftl");
        if file.is_file() {
            let tag = folder
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let messages = messages(&fs::read_to_string(&file)?)
                .with_context(|| file.display().to_string())?;
            languages.push(Language { tag, messages });
        }
    }
    languages.sort_by_key(|l| (l.tag != "en", l.tag.clone()));
    if languages.first().is_none_or(|l| l.tag != "en") {
        bail!("locales/en/start.ftl is missing");
    }
    Ok(Screen { languages })
}

impl Screen {
    pub fn causes(&self) -> Result<String> {
        CAUSES
            .iter()
            .map(|cause| {
                Ok(format!(
                    "<section class=\"{cause}\">{}</section>",
                    self.paragraphs(cause)?
                ))
            })
            .collect()
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

    /// One paragraph per language.
    fn paragraphs(&self, id: &str) -> Result<String> {
        Ok(self
            .each(id)?
            .map(|(tag, text)| format!("<p lang=\"{tag}\">{text}</p>"))
            .collect())
    }

    /// The words of all languages in one line.
    fn phrase(&self, id: &str) -> Result<String> {
        let spans = self
            .each(id)?
            .map(|(tag, text)| format!("<span lang=\"{tag}\">{text}</span>"));
        Ok(spans.collect::<Vec<_>>().join(" · "))
    }

    fn each(&self, id: &str) -> Result<impl Iterator<Item = (&str, String)>> {
        let id = format!("start-{id}");
        if !self.languages[0].messages.contains_key(&id) {
            bail!("locales/en/start.ftl lacks {id}");
        }
        let texts = self
            .languages
            .iter()
            .filter_map(move |l| Some((l.tag.as_str(), escape(l.messages.get(&id)?))));
        Ok(texts)
    }
}

/// The messages of a file; they may have no variables, for nothing is there to fill them.
fn messages(source: &str) -> Result<BTreeMap<String, String>> {
    let Ok(resource) = fluent_syntax::parser::parse(source) else {
        bail!("not valid Fluent")
    };
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let elements = message
            .value
            .map(|pattern| pattern.elements)
            .unwrap_or_default();
        let texts = elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Ok(*value),
            PatternElement::Placeable { .. } => bail!("{} has a placeable", message.id.name),
        });
        messages.insert(
            message.id.name.to_owned(),
            texts.collect::<Result<Vec<_>>>()?.concat(),
        );
    }
    Ok(messages)
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
