//! What is found for a query: the words of a directory, where each occurs, and what fits best.

use crate::letters::fold;

use super::build::build;
use super::rank::{Cost, words_matching};
use crate::directory::{ContactPointId, Directory, PartyCode};
use crate::i18n::Language;

/// A directory ready to be searched.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) entries: Vec<Found>,
    pub(super) keys: Vec<Key>,
    pub(super) words: Vec<Word>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A Party.
    Party(PartyCode),
    /// A State known not to be a Party.
    NotAParty(PartyCode),
    /// A contact point.
    ContactPoint(ContactPointId),
}

/// One result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub found: Found,
    /// By which of its texts.
    pub matched: Matched,
    /// That text, as it stands in the directory.
    pub text: String,
}

/// By which of its texts something was found; the earlier in this list, the higher in the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matched {
    /// A State's code.
    Code,
    /// A State's name: its own, English, or in the language of the interface.
    Name,
    /// A name in Latin letters or an abbreviation.
    SearchKey,
    /// The territory of a contact point.
    Territory,
    /// The name of an authority.
    Authority,
    /// The unit within an authority.
    Unit,
    /// The Party of a contact point; never alone.
    PartyOfPoint,
}

/// A text by which an entry is found.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub entry: usize,
    pub matched: Matched,
    pub words: usize,
    pub text: String,
}

/// A word and every place where it occurs.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub text: String,
    pub letters: u64,
    pub places: Vec<Place>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub key: usize,
    pub position: usize,
}

impl Index {
    /// Indexes a directory for an interface language. Names in that language, in English and in
    /// each Party's own languages are found.
    pub fn new(directory: &Directory, interface: &Language) -> Self {
        build(directory, interface)
    }

    /// What fits the query, best first, at most so many. Every word of the query must fit; an empty
    /// query finds nothing.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = fold(query);
        let words = query.split(' ').filter(|word| !word.is_empty());
        let totals = words.map(|word| self.best_by_entry(word)).reduce(both);
        let totals = totals.into_iter().flatten().enumerate();
        let found = totals.filter_map(|(entry, total)| Some((entry, total?)));
        let is_alone = |total: &Total| self.keys[total.key].matched == Matched::PartyOfPoint;
        let found = found.filter(|(_, total)| !is_alone(total)).collect();
        best_of(found, limit)
            .into_iter()
            .map(|(entry, total)| self.hit(entry, total.key))
            .collect()
    }

    /// For each entry, the cheapest place in which this word of the query fits.
    fn best_by_entry(&self, query_word: &str) -> Vec<Option<Total>> {
        let mut best = vec![None::<Total>; self.entries.len()];
        for (word, closeness) in words_matching(&self.words, query_word) {
            for place in &word.places {
                let key = &self.keys[place.key];
                let Some(cost) = Cost::of(closeness, key, place.position) else {
                    continue;
                };
                let total = Total {
                    cost,
                    key: place.key,
                };
                let known = &mut best[key.entry];
                if known.is_none_or(|known| total.cost < known.cost) {
                    *known = Some(total);
                }
            }
        }
        best
    }

    fn hit(&self, entry: usize, key: usize) -> Hit {
        let (entry, key) = (&self.entries[entry], &self.keys[key]);
        Hit {
            found: entry.clone(),
            matched: key.matched,
            text: key.text.clone(),
        }
    }
}

/// The cost of an entry over the words of the query, and the key that fitted best.
#[derive(Debug, Clone, Copy)]
struct Total {
    cost: Cost,
    key: usize,
}

/// Entries that fit both, their costs added.
fn both(first: Vec<Option<Total>>, second: Vec<Option<Total>>) -> Vec<Option<Total>> {
    let add = |(a, b): (Option<Total>, Option<Total>)| {
        let (a, b) = a.zip(b)?;
        let key = if b.cost < a.cost { b.key } else { a.key };
        let cost = a.cost.plus(b.cost);
        Some(Total { cost, key })
    };
    first.into_iter().zip(second).map(add).collect()
}

/// The cheapest, in order; only these are put in order.
fn best_of(mut found: Vec<(usize, Total)>, limit: usize) -> Vec<(usize, Total)> {
    let rank = |(entry, total): &(usize, Total)| (total.cost, *entry);
    if found.len() > limit {
        found.select_nth_unstable_by_key(limit, rank);
        found.truncate(limit);
    }
    found.sort_by_key(rank);
    found
}
