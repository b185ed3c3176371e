//! Passphrases: one spelling for what looks the same on every keyboard, a least length, and a
//! simple judgement of strength.

pub use super::pattern::Weakness;
use super::pattern::{Pattern, patterns};
use icu_normalizer::ComposingNormalizerBorrowed as Composing;
use zeroize::Zeroizing;

/// A passphrase, overwritten in memory when it is no longer needed.
pub type Passphrase = Zeroizing<String>;

/// The least number of characters of a new passphrase. What is sealed can be carried away and
/// guessed at elsewhere, so this is above the eight that suffice where a server counts attempts.
pub const MINIMUM_PASSPHRASE_LENGTH: usize = 12;

/// A common word, a row of keys, a year: one among some hundreds, whatever its length.
const TENTHS_OF_A_PATTERN: u32 = 80;

/// How well a passphrase withstands guessing by someone who holds the sealed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Shorter than [`MINIMUM_PASSPHRASE_LENGTH`]: refused.
    TooShort,
    /// Long enough but monotonous, or one or two common words: refused.
    Weak,
    /// Withstands a casual attempt.
    Fair,
    /// Four or more unrelated words, or as much of anything else.
    Strong,
}

impl Strength {
    /// Every judgement, so that a test finds the message of each.
    pub const ALL: [Self; 4] = [Self::TooShort, Self::Weak, Self::Fair, Self::Strong];

    /// The judgement's part of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::Weak => "weak",
            Self::Fair => "fair",
            Self::Strong => "strong",
        }
    }

    /// The id of the whole message.
    pub fn message_id(self) -> String {
        format!("vault-strength-{}", self.id())
    }
}

/// Judges a passphrase by what each character adds; what follows a pattern adds little. Without a
/// dictionary this is an estimate that errs on the low side for random characters and on the high
/// side for famous quotations. (zxcvbn has dictionaries, of English only, and the crate of it brings
/// 1.5 MB of them with a library of regular expressions: half of what this whole program weighs.)
pub fn judge(passphrase: &str) -> Strength {
    let characters = Zeroizing::new(normalise(passphrase).chars().collect::<Vec<_>>());
    if characters.len() < MINIMUM_PASSPHRASE_LENGTH {
        return Strength::TooShort;
    }
    match estimated_bits(&characters) {
        0..35 => Strength::Weak,
        35..52 => Strength::Fair,
        52.. => Strength::Strong,
    }
}

/// The passphrase as it is derived from: every space is U+0020 and the rest is in Unicode's
/// composed form (as in the OpaqueString profile of RFC 8265), so that a passphrase typed on one
/// system opens what was sealed on another.
pub(super) fn normalise(passphrase: &str) -> Zeroizing<String> {
    let plain_space = |c: char| if is_space_separator(c) { ' ' } else { c };
    let letters = passphrase.chars().map(plain_space);
    Zeroizing::new(Composing::new_nfc().normalize_iter(letters).collect())
}

/// Unicode's category Zs.
fn is_space_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// What makes a passphrase easy to guess, each once.
pub fn weaknesses(passphrase: &str) -> Vec<Weakness> {
    let characters = Zeroizing::new(normalise(passphrase).chars().collect::<Vec<_>>());
    let patterns = patterns(&characters);
    let repeated = (0..characters.len()).filter(|&index| is_predictable(&characters, index));
    let is_monotonous = repeated.count() * 3 > characters.len();
    let is_there = |weakness: &Weakness| match weakness {
        Weakness::Repetition => is_monotonous,
        Weakness::CommonWord | Weakness::Row | Weakness::Year => {
            patterns.iter().any(|pattern| pattern.weakness == *weakness)
        }
    };
    Weakness::ALL.into_iter().filter(is_there).collect()
}

fn estimated_bits(characters: &[char]) -> u32 {
    let patterns = patterns(characters);
    let around = |index: usize| patterns.iter().find(|p| p.range.contains(&index));
    let tenths_of = |index: usize| match around(index) {
        Some(Pattern { range, .. }) if range.start == index => TENTHS_OF_A_PATTERN,
        Some(_) => 0,
        None if is_predictable(characters, index) => 0,
        None => tenths_of_bits(characters, index),
    };
    (0..characters.len()).map(tenths_of).sum::<u32>() / 10
}

/// Whether a character only repeats or continues what stands before it: `aaa`, `abc`, `321`, or a
/// pair of characters that has occurred already.
fn is_predictable(characters: &[char], index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    let step = i64::from(u32::from(characters[index])) - i64::from(u32::from(characters[before]));
    let pair = &characters[before..=index];
    (-1..=1).contains(&step)
        || characters[..index]
            .windows(2)
            .any(|earlier| earlier == pair)
}

/// A letter inside a word is worth two and a half bits (a word drawn from a list of some thousands,
/// divided by its letters), an ideograph eight; a change of class adds one and a half.
fn tenths_of_bits(characters: &[char], index: usize) -> u32 {
    let class = Class::of(characters[index]);
    let changed = index
        .checked_sub(1)
        .is_some_and(|before| Class::of(characters[before]) != class);
    let own = match class {
        Class::Digit => 33,
        Class::Ideograph => 80,
        Class::Space => 5,
        Class::Lower | Class::Upper => 25,
        Class::Other => 45,
    };
    own + if changed && class != Class::Space {
        15
    } else {
        0
    }
}

#[derive(PartialEq, Eq)]
enum Class {
    Digit,
    Ideograph,
    Space,
    Lower,
    Upper,
    Other,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            ' ' => Self::Space,
            '\u{2e80}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Self::Ideograph,
            _ if c.is_numeric() => Self::Digit,
            _ if c.is_uppercase() => Self::Upper,
            _ if c.is_alphabetic() => Self::Lower,
            _ => Self::Other,
        }
    }
}
