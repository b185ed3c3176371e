//! The words of a directory and where each occurs; built once for a snapshot and a language.

use std::collections::HashMap;

use super::fold::fold;
use super::rank::{Cost, words_matching};
use crate::directory::{ContactPoint, ContactPointId, Directory, Names, PartyCode, State};
use crate::i18n::Language;

/// A directory ready to be searched.
#[derive(Debug, Clone)]
pub struct Index {
    entries: Vec<Entry>,
    keys: Vec<Key>,
    words: Vec<Word>,
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

#[derive(Debug, Clone)]
struct Entry {
    found: Found,
}

#[derive(Debug, Clone)]
pub(super) struct Key {
    entry: usize,
    pub matched: Matched,
    pub words: usize,
    text: String,
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
        let mut builder = Builder::new(interface);
        for party in directory.parties() {
            builder.state(State::Party(party));
        }
        for state in &directory.snapshot().other_states {
            builder.state(State::NotAParty(state));
        }
        for point in directory.contact_points() {
            builder.contact_point(point, directory);
        }
        builder.finish()
    }

    /// What fits the query, best first, at most so many. Every word of the query must fit; an empty
    /// query finds nothing.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = fold(query);
        let mut totals: Option<HashMap<usize, Total>> = None;
        for word in query.split(' ').filter(|word| !word.is_empty()) {
            let best = self.best_by_entry(word);
            totals = Some(match totals {
                None => best,
                Some(so_far) => both(so_far, &best),
            });
        }
        let mut found: Vec<(usize, Total)> = totals.unwrap_or_default().into_iter().collect();
        found.retain(|(_, total)| self.keys[total.key].matched != Matched::PartyOfPoint);
        found.sort_by_key(|(entry, total)| (total.cost, *entry));
        found.truncate(limit);
        found
            .into_iter()
            .map(|(entry, total)| self.hit(entry, total.key))
            .collect()
    }

    /// For each entry, the cheapest place in which this word of the query fits.
    fn best_by_entry(&self, query_word: &str) -> HashMap<usize, Total> {
        let mut best: HashMap<usize, Total> = HashMap::new();
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
                let known = best.entry(key.entry).or_insert(total);
                if total.cost < known.cost {
                    *known = total;
                }
            }
        }
        best
    }

    fn hit(&self, entry: usize, key: usize) -> Hit {
        let (entry, key) = (&self.entries[entry], &self.keys[key]);
        Hit {
            found: entry.found.clone(),
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
fn both(first: HashMap<usize, Total>, second: &HashMap<usize, Total>) -> HashMap<usize, Total> {
    let add = |(entry, a): (usize, Total)| {
        let b = second.get(&entry)?;
        let key = if b.cost < a.cost { b.key } else { a.key };
        Some((
            entry,
            Total {
                cost: a.cost.plus(b.cost),
                key,
            },
        ))
    };
    first.into_iter().filter_map(add).collect()
}

struct Builder<'a> {
    interface: &'a Language,
    entries: Vec<Entry>,
    keys: Vec<Key>,
    places: HashMap<String, Vec<Place>>,
}

impl<'a> Builder<'a> {
    fn new(interface: &'a Language) -> Self {
        Self {
            interface,
            entries: Vec::new(),
            keys: Vec::new(),
            places: HashMap::new(),
        }
    }

    fn state(&mut self, state: State) {
        let (found, own, search_keys) = match state {
            State::Party(party) => (
                Found::Party(party.code),
                &party.official_languages[..],
                &party.search_keys,
            ),
            State::NotAParty(other) => (Found::NotAParty(other.code), &[][..], &other.search_keys),
        };
        self.entries.push(Entry { found });
        self.key(Matched::Code, state.code().as_str());
        self.names(Matched::Name, state.names(), own);
        for key in search_keys {
            self.key(Matched::SearchKey, key);
        }
    }

    fn contact_point(&mut self, point: &ContactPoint, directory: &Directory) {
        self.entries.push(Entry {
            found: Found::ContactPoint(point.id.clone()),
        });
        let party = directory.party(point.party);
        let own = party.map_or(&[][..], |party| &party.official_languages[..]);
        self.names(Matched::Authority, &point.names, own);
        for key in &point.search_keys {
            self.key(Matched::Authority, key);
        }
        for (matched, names) in [
            (Matched::Territory, &point.territory),
            (Matched::Unit, &point.unit),
        ] {
            names
                .iter()
                .for_each(|names| self.names(matched, names, own));
        }
        if let Some(party) = party {
            self.key(Matched::PartyOfPoint, point.party.as_str());
            self.names(Matched::PartyOfPoint, &party.names, own);
        }
    }

    /// The texts in the interface's language, in English and in these languages, each once.
    fn names(&mut self, matched: Matched, names: &Names, own: &[Language]) {
        let mut seen: Vec<&str> = Vec::new();
        let english = Language::english();
        for language in own.iter().chain([self.interface, &english]) {
            match names.first_of(std::slice::from_ref(language)) {
                Some((_, text)) if !seen.contains(&text) => {
                    seen.push(text);
                    self.key(matched, text);
                }
                Some(_) | None => {}
            }
        }
    }

    /// A key of the entry that was added last.
    fn key(&mut self, matched: Matched, text: &str) {
        let folded = fold(text);
        let entry = self.entries.len() - 1;
        for (position, word) in folded.split(' ').enumerate() {
            let place = Place {
                key: self.keys.len(),
                position,
            };
            self.places.entry(word.to_owned()).or_default().push(place);
        }
        let words = folded.split(' ').count();
        self.keys.push(Key {
            entry,
            matched,
            words,
            text: text.to_owned(),
        });
    }

    fn finish(self) -> Index {
        let word = |(text, places): (String, Vec<Place>)| {
            let letters = super::rank::letters(&text);
            Word {
                text,
                letters,
                places,
            }
        };
        let mut words: Vec<Word> = self.places.into_iter().map(word).collect();
        words.sort_by(|a, b| a.text.cmp(&b.text));
        Index {
            entries: self.entries,
            keys: self.keys,
            words,
        }
    }
}
