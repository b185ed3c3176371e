//! Gathers the words of a directory and where each occurs; done once for a snapshot and a language.

use crate::letters::fold;
use std::collections::HashMap;

use super::index::{Found, Index, Key, Matched, Place, Word};
use super::rank::letters;
use crate::directory::{ContactPoint, Directory, Names, State};
use crate::i18n::Language;

/// The index of a directory for an interface language.
pub(super) fn build(directory: &Directory, interface: &Language) -> Index {
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

struct Builder<'a> {
    interface: &'a Language,
    entries: Vec<Found>,
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
        self.entries.push(found);
        self.key(Matched::Code, state.code().as_str());
        self.names(Matched::Name, state.names(), own);
        for key in search_keys {
            self.key(Matched::SearchKey, key);
        }
    }

    fn contact_point(&mut self, point: &ContactPoint, directory: &Directory) {
        self.entries.push(Found::ContactPoint(point.id.clone()));
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
            let letters = letters(&text);
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
