//! How well a word that was typed fits a word of the directory, and what goes first.

use super::index::{Key, Matched, Word};

/// How a word fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// The whole word.
    Whole,
    /// The beginning of it.
    Beginning,
    /// Somewhere in it.
    Inside,
    /// So many slips of the pen away from it or its beginning.
    Misspelt(u8),
}

/// What is shorter counts at the beginning of a word only.
const SHORTEST_INSIDE: usize = 3;

/// Rank of a match; the lower, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost(u32);

impl Cost {
    /// The rank of a word at this position of a key; none where it does not count: a code is only
    /// matched as a whole.
    pub fn of(closeness: Closeness, key: &Key, position: usize) -> Option<Self> {
        let code = key.matched == Matched::Code;
        if code && closeness != Closeness::Whole {
            return None;
        }
        let spelling = match (closeness, position) {
            _ if code => 0,
            (Closeness::Whole, 0) if key.words == 1 => 1,
            (Closeness::Whole | Closeness::Beginning, 0) => 2,
            (Closeness::Whole | Closeness::Beginning, _) => 3,
            (Closeness::Inside, _) => 4,
            (Closeness::Misspelt(slips), _) => 4 + u32::from(slips),
        };
        let belongs = match key.matched {
            Matched::Code | Matched::Name => 0,
            Matched::SearchKey => 1,
            Matched::Territory => 2,
            Matched::Authority => 3,
            Matched::Unit => 4,
            Matched::PartyOfPoint => 9,
        };
        let length = key.words.min(9) as u32;
        Some(Self(
            belongs / 2 * 1000 + spelling * 100 + belongs * 10 + length,
        ))
    }

    /// The rank of two matches together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

/// The words, which are in order, that fit what was typed. Misspellings are looked for only where
/// nothing else fits.
pub(super) fn words_matching<'a>(words: &'a [Word], typed: &str) -> Vec<(&'a Word, Closeness)> {
    let mut fitting = beginning_with(words, typed);
    if typed.chars().count() >= SHORTEST_INSIDE {
        fitting.extend(holding(words, typed));
    }
    if !fitting.is_empty() {
        return fitting;
    }
    let typed = Typed::new(typed);
    words
        .iter()
        .filter_map(|word| Some((word, typed.misspelt_fit(word)?)))
        .collect()
}

/// The letters of a word as a set of 64 bits, to dismiss most words without measuring.
pub(super) fn letters(text: &str) -> u64 {
    text.chars()
        .fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

fn beginning_with<'a>(words: &'a [Word], typed: &str) -> Vec<(&'a Word, Closeness)> {
    let first = words.partition_point(|word| *word.text < *typed);
    let fit = |word: &Word| match word.text.len() == typed.len() {
        true => Closeness::Whole,
        false => Closeness::Beginning,
    };
    let all = words[first..].iter();
    let all = all.take_while(|word| word.text.starts_with(typed));
    all.map(|word| (word, fit(word))).collect()
}

/// Words with what was typed after their beginning.
fn holding<'a>(words: &'a [Word], typed: &str) -> impl Iterator<Item = (&'a Word, Closeness)> {
    let wanted = letters(typed);
    let has_letters = move |word: &&Word| wanted & !word.letters == 0;
    let holds = move |word: &&Word| !word.text.starts_with(typed) && word.text.contains(typed);
    let all = words.iter().filter(has_letters).filter(holds);
    all.map(|word| (word, Closeness::Inside))
}

/// A word as typed, measured once.
struct Typed {
    text: String,
    length: usize,
    letters: u64,
    slips: usize,
}

impl Typed {
    fn new(text: &str) -> Self {
        let length = text.chars().count();
        let slips = match length {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        Self {
            text: text.to_owned(),
            length,
            letters: letters(text),
            slips,
        }
    }

    /// The fewest slips (insertion, deletion, exchange, transposition) to the word or to its
    /// beginning, if they are few enough.
    fn misspelt_fit(&self, word: &Word) -> Option<Closeness> {
        let strange = (self.letters & !word.letters).count_ones() as usize;
        if self.slips == 0 || strange > self.slips {
            return None;
        }
        let lengths = self.length.saturating_sub(self.slips)..=self.length + self.slips;
        let beginnings = lengths.map(|length| beginning(&word.text, length));
        let slips = beginnings
            .map(|start| strsim::osa_distance(&self.text, start))
            .min()?;
        let few = slips <= self.slips;
        few.then(|| Closeness::Misspelt(u8::try_from(slips).unwrap_or(u8::MAX)))
    }
}

fn beginning(text: &str, length: usize) -> &str {
    text.char_indices()
        .nth(length)
        .map_or(text, |(end, _)| &text[..end])
}
