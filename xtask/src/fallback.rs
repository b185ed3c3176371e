//! What the file shows where the program cannot run: the built-in directory as a table, and blank
//! forms to print, English beside each other language. The table and one form need no script;
//! the other forms stand in a data block that the loader unpacks without WebAssembly.

use crate::start_screen::{Screen, escape};
use anyhow::{Context, Result};
use point35::directory::{self, Channel, ContactPoint, Directory};
use point35::document::{Copy, compose, offered};
use point35::export::html;
use point35::i18n::{self, Direction, Language, Words, dates, language_name};
use point35::request::{Appearance, DocumentLanguages, blank};
use point35::template::{Pack, Template};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub struct Fallback {
    /// Stands in the page.
    pub html: String,
    /// Language tag to form, for the data block.
    pub forms: Vec<u8>,
}

/// The language of the form that needs no script.
const FIRST: &str = "fr";

pub fn make(screen: &Screen) -> Result<Fallback> {
    let english = i18n::words(&Language::english()).context("English is there")?;
    let directory = Directory::new(directory::exercise());
    let forms = Forms::make()?;
    let html = [
        directory_table(screen, &english, &directory)?,
        forms.html(screen)?,
    ]
    .concat();
    Ok(Fallback {
        html: short(&html),
        forms: forms.block().into_bytes(),
    })
}

/// End tags that HTML lets one leave out where what we write follows them.
const IMPLIED: [&str; 6] = ["</td>", "</tr>", "</li>", "</dt>", "</dd>", "</p>"];
/// Attributes whose values are single words here and need no quotation marks.
const SINGLE_WORDS: [&str; 2] = [" class=\"", " lang=\""];

/// The same elements with less text. What was typed cannot look like a tag: it is escaped.
fn short(html: &str) -> String {
    let mut html = html.to_owned();
    for tag in IMPLIED {
        html = html.replace(tag, "");
    }
    for start in SINGLE_WORDS {
        let mut parts = html.split(start);
        let mut shorter = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            match part.split_once('"') {
                Some((word, rest)) if is_single_word(word) => {
                    shorter += &format!("{}{word}{rest}", &start[..start.len() - 1]);
                }
                _ => shorter += &format!("{start}{part}"),
            }
        }
        html = shorter;
    }
    html
}

fn is_single_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The built-in directory as a table with its date.
fn directory_table(screen: &Screen, english: &Words, directory: &Directory) -> Result<String> {
    let snapshot = directory.snapshot();
    let values = [
        ("number", snapshot.number.into()),
        ("issued", dates::date(english, snapshot.issued).into()),
        ("until", dates::date(english, snapshot.valid_until).into()),
        ("issuer", snapshot.issuer.as_str().into()),
        ("count", snapshot.contact_points.len().into()),
    ];
    let heads = ["party", "contact-point", "channels", "languages"];
    let heads: Result<String> = heads
        .iter()
        .map(|id| Ok(format!("<th scope=\"col\">{}</th>", screen.phrase(id)?)))
        .collect();
    let rows: String = directory
        .contact_points()
        .iter()
        .map(|point| row(english, directory, point))
        .collect();
    let exercise = if snapshot.exercise {
        paragraph(&english.say("exercise-line"))
    } else {
        String::new()
    };
    Ok(format!(
        "<section><h2 id=\"start-directory\">{}</h2>{}{exercise}\
         <div class=\"start-wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"start-directory\">\
         <table><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table></div></section>",
        screen.phrase("directory")?,
        paragraph(&english.say_with("directory-snapshot", &values)),
        heads?,
    ))
}

fn paragraph(text: &str) -> String {
    format!("<p lang=\"en\">{}</p>", escape(text))
}

fn row(english: &Words, directory: &Directory, point: &ContactPoint) -> String {
    let party = directory.party(point.party);
    let own = party.and_then(|p| p.native_name());
    let own = own.map(|(language, name)| {
        let direction = match language.direction() {
            Direction::LeftToRight => "",
            Direction::RightToLeft => " dir=\"rtl\"",
        };
        let (tag, name) = (language.tag(), escape(name));
        format!("<br><span lang=\"{tag}\"{direction}>{name}</span>")
    });
    let unit = point
        .unit
        .as_ref()
        .map(|unit| format!("<br>{}", escape(unit.english())));
    let channels: String = point.channels.iter().map(|c| channel(english, c)).collect();
    let languages: Vec<String> = point
        .languages
        .accepted
        .iter()
        .map(|l| language_name(english, l))
        .collect();
    format!(
        "<tr><td>{}{}</td><td>{}{}</td><td><ul>{channels}</ul></td><td>{}</td></tr>",
        escape(party.map_or(point.party.as_str(), |p| p.names.english())),
        own.unwrap_or_default(),
        escape(point.names.english()),
        unit.unwrap_or_default(),
        escape(&languages.join(", ")),
    )
}

fn channel(english: &Words, channel: &Channel) -> String {
    let kind = english.say(&format!("channel-{}", channel.kind.id()));
    let security = english.say(&format!("security-{}", channel.security.id()));
    format!(
        "<li>{} <bdi>{}</bdi>, {}</li>",
        escape(&kind),
        escape(&channel.address),
        escape(&security)
    )
}

/// The blank forms by the tag of the language beside English.
struct Forms(BTreeMap<String, String>);

impl Forms {
    fn make() -> Result<Forms> {
        let mut forms = BTreeMap::new();
        let english = Language::english();
        for template in &Pack::built_in().templates {
            for language in offered(template).into_iter().filter(|l| *l != english) {
                let form = blank_form(template, &english, &language)?;
                forms
                    .entry(language.tag())
                    .or_insert_with(String::new)
                    .push_str(&form);
            }
        }
        Ok(Forms(forms))
    }

    /// The form that stands in the page, and buttons for the others.
    fn html(&self, screen: &Screen) -> Result<String> {
        let button = |tag: &String| {
            format!(
                "<button type=\"button\" data-form=\"{tag}\" lang=\"{tag}\">{}</button>",
                escape(&own_name(tag))
            )
        };
        let buttons: String = self.0.keys().map(button).collect();
        let first = self
            .0
            .get(FIRST)
            .or_else(|| self.0.values().next())
            .map(String::as_str);
        Ok(format!(
            "<section aria-labelledby=\"start-forms\"><h2 id=\"start-forms\">{}</h2>\
             <div id=\"start-form-buttons\">{buttons}</div><div id=\"start-form\">{}</div></section>",
            screen.phrase("forms")?,
            first.unwrap_or_default(),
        ))
    }

    fn block(&self) -> String {
        let forms: Map<String, Value> = self
            .0
            .iter()
            .map(|(tag, form)| (tag.clone(), form.as_str().into()))
            .collect();
        Value::Object(forms).to_string()
    }
}

/// The name of a language in itself.
fn own_name(tag: &str) -> String {
    let language = Language::parse(tag);
    let named = language.and_then(|l| Some(language_name(&*i18n::words(&l)?, &l)));
    named.unwrap_or_else(|| tag.to_owned())
}

/// A blank request to print, in two languages.
fn blank_form(template: &Template, first: &Language, second: &Language) -> Result<String> {
    let languages = DocumentLanguages {
        first: first.clone(),
        second: Some(second.clone()),
    };
    let request = blank(template, languages, Appearance::default());
    let document = compose(&request, template, Copy::Blank, &|_, _| None);
    Ok(html::html(&document.with_context(|| {
        format!("the blank form in {}", second.tag())
    })?))
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn what_html_implies_is_left_out() {
        let html = "<ul class=\"a\"><li lang=\"sr-Latn\" class=\"b c\">x</li></ul><p>&quot;</p>";
        let shorter = "<ul class=a><li lang=sr-Latn class=\"b c\">x</ul><p>&quot;";
        assert_eq!(short(html), shorter);
    }
}
