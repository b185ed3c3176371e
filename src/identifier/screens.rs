//! Screens for texts that say what is asked for: requests for future data, which belong to
//! Articles 33 and 34, and requests for everything. The words are data: `public/screens/`.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Finding;
use crate::letters::{bare, is_mark};

/// How many words `...` in a phrase stands for at most.
const WIDEST_GAP: usize = 4;
/// Longer texts are looked at up to this many words.
const MOST_WORDS: usize = 20_000;

/// `public/screens/`, one after another.
const FILES: &str = include_str!(concat!(env!("OUT_DIR"), "/screens.json"));

/// The words of a text that ask for data which do not exist yet: "please monitor the account".
pub fn asks_for_future_data(text: &str) -> Option<Finding> {
    let words = first_match(text, &SCREENS.future)?;
    Some(Finding::FutureData { words })
}

/// The words of a text that ask for everything or everybody: "all e-mails of all users". For
/// texts that say what is wanted; the facts may well say that all users were affected.
pub fn over_broad(text: &str) -> Option<Finding> {
    let words = first_match(text, &SCREENS.over_broad)?;
    Some(Finding::OverBroad { words })
}

/// Both screens.
pub fn screen(text: &str) -> Vec<Finding> {
    [asks_for_future_data(text), over_broad(text)]
        .into_iter()
        .flatten()
        .collect()
}

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    future: Vec<String>,
    over_broad: Vec<String>,
}

/// The phrases of all languages.
struct Screens {
    future: Vec<Phrase>,
    over_broad: Vec<Phrase>,
}

type Phrase = Vec<Step>;

/// One step of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Word(String),
    /// Every word that begins so.
    Stem(String),
    /// Up to [`WIDEST_GAP`] words.
    Gap,
}

static SCREENS: LazyLock<Screens> = LazyLock::new(|| {
    let mut screens = Screens {
        future: Vec::new(),
        over_broad: Vec::new(),
    };
    let files: Vec<File> =
        serde_json::from_str(FILES).expect("embedded data, read by every test here");
    for file in files {
        screens
            .future
            .extend(file.future.iter().map(|text| phrase(text)));
        screens
            .over_broad
            .extend(file.over_broad.iter().map(|text| phrase(text)));
    }
    screens
});

/// `all ... user*` as steps.
fn phrase(text: &str) -> Phrase {
    let mut steps = Vec::new();
    for piece in text.split(' ') {
        if piece == "..." {
            steps.push(Step::Gap);
            continue;
        }
        steps.extend(words(piece).into_iter().map(|word| Step::Word(word.normal)));
        if piece.ends_with('*')
            && let Some(Step::Word(stem)) = steps.pop()
        {
            steps.push(Step::Stem(stem));
        }
    }
    steps
}

/// A word of a text in the form in which words are compared, and where it stands.
struct Word {
    normal: String,
    place: Range<usize>,
}

/// The runs of letters and digits, small and without accents.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    let end = (text.len(), ' ');
    for (at, character) in text.char_indices().chain([end]) {
        let inside = character.is_alphanumeric() || is_mark(character);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word {
                    normal: normal(&text[from..at]),
                    place: from..at,
                });
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
        if words.len() == MOST_WORDS {
            break;
        }
    }
    words
}

fn normal(word: &str) -> String {
    let bare = bare(word.chars());
    bare.flat_map(char::to_lowercase).collect()
}

/// The words of the text, as typed, that the first phrase found stands for.
fn first_match(text: &str, phrases: &[Phrase]) -> Option<String> {
    let words = words(text);
    (0..words.len()).find_map(|from| {
        let to = phrases
            .iter()
            .find_map(|phrase| end_of_match(phrase, &words[from..]))?;
        let last = &words[from + to - 1];
        Some(text[words[from].place.start..last.place.end].to_string())
    })
}

/// How many words the phrase takes at the start of these words.
fn end_of_match(phrase: &[Step], words: &[Word]) -> Option<usize> {
    let Some((step, rest)) = phrase.split_first() else {
        return Some(0);
    };
    match step {
        Step::Gap => (0..=WIDEST_GAP.min(words.len()))
            .find_map(|gap| Some(gap + end_of_match(rest, &words[gap..])?)),
        Step::Word(word) => {
            let first = words.first()?;
            (first.normal == *word).then_some(())?;
            Some(1 + end_of_match(rest, &words[1..])?)
        }
        Step::Stem(stem) => {
            let first = words.first()?;
            first.normal.starts_with(stem.as_str()).then_some(())?;
            Some(1 + end_of_match(rest, &words[1..])?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_for_future_data_are_noticed() {
        let texts = [
            ("Please monitor the account.", "Please monitor"),
            ("Send us the log-ins from  now\non, daily", "from  now\non"),
            ("Notify us as soon as he appears", "Notify us as soon as"),
            (
                "tell me each; inform us if he logs in",
                "inform us if he logs in",
            ),
            ("Veuillez SURVEILLER ce compte", "Veuillez SURVEILLER"),
            ("jusqu’à nouvel ordre", "jusqu’à nouvel ordre"),
            ("de ahora en adelante", "de ahora en adelante"),
            ("Просимо стежити за акаунтом", "Просимо стежити"),
            ("ΑΠΌ ΕΔΏ ΚΑΙ ΠΈΡΑ", "ΑΠΌ ΕΔΏ ΚΑΙ ΠΈΡΑ"),
            ("გთხოვთ, ამიერიდან გამოგზავნოთ", "ამიერიდან"),
        ];
        for (text, words) in texts {
            let expected = Finding::FutureData {
                words: words.to_string(),
            };
            assert_eq!(asks_for_future_data(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn requests_for_everything_are_noticed() {
        let texts = [
            ("all e-mails of all users", "all e-mails of all"),
            ("All data for all of your clients", "All data for all"),
            (
                "tous les courriels de tous les abonnés",
                "tous les courriels de tous",
            ),
            (
                "todos los correos de todos los usuarios",
                "todos los correos de todos",
            ),
            ("усі листи всіх користувачів", "усі листи всіх"),
            ("όλα τα μηνύματα όλων των χρηστών", "όλα τα μηνύματα όλων"),
            ("ყველა მომხმარებლის მონაცემები", "ყველა მომხმარებლის"),
        ];
        for (text, words) in texts {
            let expected = Finding::OverBroad {
                words: words.to_string(),
            };
            assert_eq!(over_broad(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_proper_request_passes() {
        let texts = [
            "Account that sent the order: subscriber, login addresses, recovery data.",
            "The computer monitor of the victim showed a ransom note; all files were encrypted.",
            "virtual server vps-77120: disk image and snapshots",
            "The fraudulent message and answers to it.",
            "Le message frauduleux et toutes les réponses.",
            "",
        ];
        for text in texts {
            assert_eq!(screen(text), [], "{text}");
        }
    }

    #[test]
    fn every_language_has_both_screens() {
        let files: Vec<File> = serde_json::from_str(FILES).unwrap();
        assert_eq!(files.len(), 6);
        for file in files {
            for text in file.future.iter().chain(&file.over_broad) {
                let steps = phrase(text);
                assert!(!steps.is_empty() && steps[0] != Step::Gap, "{text}");
            }
        }
    }
}
