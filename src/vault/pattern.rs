//! What whoever guesses passphrases tries first: common words, neighbouring keys, years, and the
//! same again.

use std::ops::Range;

/// Why a passphrase is easy to guess. The message `vault-weakness-<id>` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Among the words most often found in leaked passphrases, or of this field.
    CommonWord,
    /// `qwertz`, `abcd`, `4321`.
    Row,
    /// A year of the last or of this century.
    Year,
    /// A third of it or more repeats or continues what stands before.
    Repetition,
}

impl Weakness {
    /// Every weakness, so that a test finds the message of each.
    pub const ALL: [Self; 4] = [Self::CommonWord, Self::Row, Self::Year, Self::Repetition];

    /// The id of the whole message.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::CommonWord => "vault-weakness-common-word",
            Self::Row => "vault-weakness-row",
            Self::Year => "vault-weakness-year",
            Self::Repetition => "vault-weakness-repetition",
        }
    }
}

/// A stretch of a passphrase that is guessed as a whole.
pub(super) struct Pattern {
    pub range: Range<usize>,
    pub weakness: Weakness,
}

/// Words that lists of leaked passphrases have in common, in the languages of the interface, and
/// those that anyone would try here. Without diacritics and in small letters.
const COMMON: &[&str] = &[
    "password",
    "passwort",
    "passphrase",
    "passcode",
    "motdepasse",
    "contrasena",
    "welcome",
    "letmein",
    "iloveyou",
    "dragon",
    "monkey",
    "sunshine",
    "princess",
    "football",
    "baseball",
    "superman",
    "batman",
    "shadow",
    "master",
    "secret",
    "admin",
    "administrator",
    "login",
    "hello",
    "bonjour",
    "soleil",
    "azerty",
    "hola",
    "amor",
    "tequiero",
    "пароль",
    "привет",
    "привіт",
    "любовь",
    "кохання",
    "україна",
    "პაროლი",
    "საქართველო",
    "გამარჯობა",
    "κωδικος",
    "ελλαδα",
    "police",
    "interpol",
    "europol",
    "budapest",
    "cybercrime",
    "convention",
    "point35",
    "24/7",
];

/// The rows of keyboards, and the alphabets that are typed in order.
const ROWS: &[&str] = &[
    "qwertyuiop",
    "qwertzuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "йцукенгшщзхї",
    "йцукенгшщзхъ",
    "фівапролджє",
    "фывапролджэ",
    "ячсмитьбю",
    "ςερτυθιοπ",
    "ασδφγηξκλ",
    "ქწერტყუიოპ",
    "ასდფგჰჯკლ",
    "1234567890",
    "0987654321",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "abcdefghijklmnopqrstuvwxyz",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
];

/// A row of this many keys is no accident.
const SHORTEST_ROW: usize = 4;

/// The patterns in a passphrase from left to right; none overlaps another.
pub(super) fn patterns(characters: &[char]) -> Vec<Pattern> {
    let plain: Vec<char> = characters.iter().map(|c| plain(*c)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < plain.len() {
        let here = [
            (common_word(&plain[at..]), Weakness::CommonWord),
            (row(&plain[at..]), Weakness::Row),
            (year(&characters[at..]), Weakness::Year),
        ];
        let longest = here.into_iter().max_by_key(|(length, _)| *length);
        match longest.filter(|(length, _)| *length > 0) {
            Some((length, weakness)) => {
                let range = at..at + length;
                found.push(Pattern { range, weakness });
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// A letter as it is looked up: small, without the usual disguises and diacritics.
fn plain(character: char) -> char {
    let small = character.to_lowercase().next().unwrap_or(character);
    match small {
        '@' | 'à' | 'á' | 'â' | 'ä' => 'a',
        '$' => 's',
        '€' | 'é' | 'è' | 'ê' => 'e',
        'ñ' => 'n',
        'ó' | 'ö' => 'o',
        'ό' | 'ώ' => 'ο',
        'ά' => 'α',
        _ => small,
    }
}

fn common_word(text: &[char]) -> usize {
    let begins = |word: &&&str| {
        word.chars()
            .enumerate()
            .all(|(at, c)| text.get(at).is_some_and(|t| is_same(*t, c)))
    };
    let lengths = COMMON
        .iter()
        .filter(begins)
        .map(|word| word.chars().count());
    lengths.max().unwrap_or(0)
}

/// Digits stand for the letters they look like.
fn is_same(typed: char, letter: char) -> bool {
    typed == letter
        || matches!(
            (typed, letter),
            ('0', 'o') | ('1', 'i' | 'l') | ('3', 'e') | ('4', 'a') | ('5', 's')
        )
}

/// How many characters at the start stand beside each other in a row, in either direction.
fn row(text: &[char]) -> usize {
    let along = |row: Vec<char>| {
        let place = row.iter().position(|c| *c == text[0]);
        place.map_or(0, |at| {
            row[at..]
                .iter()
                .zip(text)
                .take_while(|(a, b)| a == b)
                .count()
        })
    };
    let both_ways = |row: &&str| {
        let (forward, backward) = (row.chars().collect(), row.chars().rev().collect());
        along(forward).max(along(backward))
    };
    let longest = ROWS.iter().map(both_ways).max().unwrap_or(0);
    if longest < SHORTEST_ROW { 0 } else { longest }
}

fn year(text: &[char]) -> usize {
    match text {
        ['1', '9', a, b, ..] | ['2', '0', a, b, ..] if a.is_ascii_digit() && b.is_ascii_digit() => {
            4
        }
        _ => 0,
    }
}
