//! What the app says to whoever answers for the security of a network, as a file of the parcel: in
//! every language of the interface, English first.

use anyhow::{Context, Result, ensure};
use point35::i18n::{self, Language, Words};
use point35::security::{KEPT, PARTS};
use std::fmt::Write;

/// What is kept and how, as the app's table says it where a passphrase is set.
const ROWS: [(&str, &str); 8] = [
    ("about-kept-drafts", "about-kept-sealed"),
    ("about-kept-deletions", "about-kept-sealed"),
    ("about-kept-profile", "about-kept-sealed"),
    ("about-kept-imported", "about-kept-sealed"),
    ("about-kept-exercise", "about-kept-clear"),
    ("about-kept-keys", "about-kept-clear"),
    ("about-kept-packs", "about-kept-clear"),
    ("about-kept-settings", "about-kept-clear"),
];

pub fn text() -> Result<String> {
    let mut text = String::new();
    let mut languages = i18n::languages();
    languages.retain(|language| i18n::locale(language).is_some_and(|locale| locale.interface));
    languages.sort_by_key(|language| *language != Language::english());
    for language in languages {
        let words = i18n::words(&language).context("a language of the interface is there")?;
        add(&mut text, &words)?;
    }
    Ok(text)
}

fn add(text: &mut String, words: &Words) -> Result<()> {
    let say = |id: &str| -> Result<String> {
        ensure!(words.has(id), "{id} is missing");
        Ok(words.say(id))
    };
    writeln!(text, "{}\n{}\n", say("security-title")?, "=".repeat(72))?;
    for (title, part) in PARTS {
        writeln!(text, "{}\n{}", say(title)?, say(part)?)?;
        if title == KEPT {
            for (what, how) in ROWS {
                writeln!(text, "- {}: {}", say(what)?, say(how)?)?;
            }
        }
        writeln!(text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_there_in_every_language_of_the_interface() {
        let text = text().unwrap();
        let titles = text.lines().filter(|line| line.starts_with("====")).count();
        let languages = i18n::languages();
        let of_interface =
            |language: &&Language| i18n::locale(language).is_some_and(|l| l.interface);
        assert_eq!(titles, languages.iter().filter(of_interface).count());
        assert!(text.contains("certutil -hashfile point35.html SHA256"));
    }
}
