//! What an officer keeps about contact points for own use: notes, favourites, whom one had to do with
//! last. It goes by their ids, stands apart from the directory and so survives every newer snapshot.

mod stored;

pub use stored::{NOTEBOOK_VERSION, NotebookFault, read_notebook, write_notebook};

use std::collections::BTreeMap;

/// More are not remembered.
const MOST_RECENT: usize = 8;

/// Ids are those of contact points; one that no snapshot holds any more is kept all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notebook {
    notes: BTreeMap<String, String>,
    favourites: Vec<String>,
    recent: Vec<String>,
}

impl Notebook {
    /// The note on a contact point; empty where there is none.
    pub fn note(&self, id: &str) -> &str {
        self.notes.get(id).map_or("", String::as_str)
    }

    /// Writes the note; a blank one is none.
    pub fn set_note(&mut self, id: &str, text: String) {
        if text.trim().is_empty() {
            self.notes.remove(id);
        } else {
            self.notes.insert(id.to_owned(), text);
        }
    }

    /// In the order in which they were chosen.
    pub fn favourites(&self) -> &[String] {
        &self.favourites
    }

    pub fn is_favourite(&self, id: &str) -> bool {
        self.favourites.iter().any(|known| known == id)
    }

    /// Makes it a favourite, or no longer.
    pub fn toggle_favourite(&mut self, id: &str) {
        if self.is_favourite(id) {
            self.favourites.retain(|known| known != id);
        } else {
            self.favourites.push(id.to_owned());
        }
    }

    /// The last ones, the latest first.
    pub fn recent(&self) -> &[String] {
        &self.recent
    }

    /// One had to do with it now.
    pub fn used(&mut self, id: &str) {
        self.recent.retain(|known| known != id);
        self.recent.insert(0, id.to_owned());
        self.recent.truncate(MOST_RECENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_comes_first_and_the_oldest_goes() {
        let mut notebook = Notebook::default();
        for number in 0..=MOST_RECENT {
            notebook.used(&number.to_string());
        }
        notebook.used("3");
        let recent = notebook.recent().join(" ");
        assert_eq!(recent, "3 8 7 6 5 4 2 1");
    }

    #[test]
    fn a_favourite_is_chosen_and_left_and_a_blank_note_is_none() {
        let mut notebook = Notebook::default();
        notebook.toggle_favourite("nl-police");
        notebook.toggle_favourite("ge-police");
        notebook.toggle_favourite("nl-police");
        assert_eq!(notebook.favourites(), ["ge-police"]);
        notebook.set_note("ge-police", "Ask for Nino".to_owned());
        assert_eq!(notebook.note("ge-police"), "Ask for Nino");
        notebook.set_note("ge-police", " \n".to_owned());
        notebook.toggle_favourite("ge-police");
        assert_eq!(notebook, Notebook::default());
    }
}
