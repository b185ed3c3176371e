//! A store over a place that holds text under keys and is shared with others, as local storage is:
//! bytes become base64, names get this program's prefix.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{StorageFault, Store};

/// Stands before every key. In Chromium and WebKit all pages opened from disk share one local
/// storage, so other programs' keys lie beside ours and are neither listed nor touched.
const PREFIX: &str = "point35/";

/// Written and removed again to learn whether the place keeps anything.
const PROBE: &str = "probe";

/// Text under keys, as a browser offers it. Setting a text that does not fit leaves the old one.
pub trait TextArea {
    /// The text under a key.
    fn text(&self, key: &str) -> Result<Option<String>, StorageFault>;
    /// Sets the text under a key.
    fn set_text(&mut self, key: &str, text: &str) -> Result<(), StorageFault>;
    /// Forgets a key; no fault if it is not there.
    fn remove_text(&mut self, key: &str) -> Result<(), StorageFault>;
    /// All keys, also those of others.
    fn keys(&self) -> Result<Vec<String>, StorageFault>;
}

/// Tried in turn, in characters: how much fits.
const SIZES: [usize; 7] = [
    4_000_000, 2_000_000, 1_000_000, 500_000, 250_000, 100_000, 25_000,
];

/// The keys of other programs.
pub fn foreign_keys(area: &impl TextArea) -> Result<Vec<String>, StorageFault> {
    let mut keys = area.keys()?;
    keys.retain(|key| !key.starts_with(PREFIX));
    keys.sort();
    Ok(keys)
}

/// For how many bytes of records there is room at least. Tries it; what is put in for that is taken
/// out again, at the next [`TextStore::open`] if not before.
pub fn room(area: &mut impl TextArea) -> usize {
    let probe = key(PROBE);
    let mut fits = |size: &usize| area.set_text(&probe, &"x".repeat(*size)).is_ok();
    let found = SIZES.iter().find(|size| fits(size)).copied();
    // What cannot be removed is written over at the next start.
    let _ = area.remove_text(&probe);
    found.map_or(0, |characters| characters / 4 * 3)
}

/// A [`Store`] over a [`TextArea`].
#[derive(Debug)]
pub struct TextStore<A> {
    area: A,
}

impl<A: TextArea> TextStore<A> {
    /// Opens the place after a probe; [`StorageFault::Refused`] if it does not give back what was
    /// put in. A full place opens, since what it holds can still be read.
    pub fn open(area: A) -> Result<Self, StorageFault> {
        let mut store = Self { area };
        match store.put(PROBE, PROBE.as_bytes()) {
            Ok(()) if store.get(PROBE)?.as_deref() == Some(PROBE.as_bytes()) => {}
            Err(StorageFault::Full) => {}
            Ok(()) | Err(_) => return Err(StorageFault::Refused),
        }
        store.remove(PROBE)?;
        Ok(store)
    }
}

impl<A: TextArea> Store for TextStore<A> {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        let text = self.area.text(&key(name))?;
        text.map(|text| STANDARD.decode(text).map_err(|_| StorageFault::Damaged))
            .transpose()
    }

    fn raw(&self, name: &str) -> Option<String> {
        self.area.text(&key(name)).ok().flatten()
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault> {
        self.area.set_text(&key(name), &STANDARD.encode(bytes))
    }

    fn remove(&mut self, name: &str) -> Result<(), StorageFault> {
        self.area.remove_text(&key(name))
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        let keys = self.area.keys()?;
        Ok(keys
            .iter()
            .filter_map(|key| key.strip_prefix(PREFIX))
            .map(str::to_owned)
            .collect())
    }

    fn rename(&mut self, from: &str, to: &str) -> Result<(), StorageFault> {
        let Some(text) = self.area.text(&key(from))? else {
            return Ok(());
        };
        self.area.set_text(&key(to), &text)?;
        self.area.remove_text(&key(from))
    }
}

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}
