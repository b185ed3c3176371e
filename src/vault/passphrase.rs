//! Passphrases: one spelling for what looks the same on every keyboard, a least length, and a
//! simple judgement of strength.

use icu_normalizer::ComposingNormalizerBorrowed as Composing;
use zeroize::Zeroizing;

/// The least number of characters of a new passphrase. What is sealed can be carried away and
/// guessed at elsewhere, so this is above the eight that suffice where a server counts attempts.
pub const MINIMUM_PASSPHRASE_LENGTH: usize = 12;

/// How well a passphrase withstands guessing by someone who holds the sealed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Shorter than [`MINIMUM_PASSPHRASE_LENGTH`]: refused.
    TooShort,
    /// Long enough but monotonous, or one or two common words: accepted with a warning.
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

/// Judges a passphrase by what each character adds. Without a dictionary this is an estimate that
/// errs on the low side for random characters and on the high side for famous quotations.
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

fn estimated_bits(characters: &[char]) -> u32 {
    let tenths: u32 = (0..characters.len())
        .filter(|&index| !is_predictable(characters, index))
        .map(|index| tenths_of_bits(characters, index))
        .sum();
    tenths / 10
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
