//! Identifiers out of pasted text: lines of a log, a mail header, a table, a list. What is found
//! is a proposal that the officer accepts or changes; nothing is guessed where a source is silent.

mod columns;
mod line;
mod mail;
mod merge;

use super::Identifier;
use crate::moment::TypedInstant;

/// Lines beyond these are not looked at, and [`Extraction::cut`] says so.
pub const MOST_LINES: usize = 5_000;
/// Of each line so many characters are looked at.
pub const MOST_LINE_CHARACTERS: usize = 4_000;
/// So many proposals are made: more would no longer be looked through by anybody.
pub const MOST_PROPOSALS: usize = 200;
/// So much of a source line is shown beside its proposal.
const MOST_SOURCE_CHARACTERS: usize = 300;

/// A data item as a pasted text suggests it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub identifier: Identifier,
    /// The other end of the connection.
    pub counterpart: Option<Identifier>,
    /// When it was first seen. The zone is empty where the source names none, and so is the year;
    /// [`TypedInstant::read`] then names what is missing.
    pub from: Option<TypedInstant>,
    /// When it was last seen, where that is another time.
    pub until: Option<TypedInstant>,
    /// How many times it was seen.
    pub times: usize,
    /// The number of the first line it was seen in, counted from 1.
    pub line: usize,
    /// That line, cut if it is long.
    pub source: String,
}

impl Proposal {
    /// The same connection seen from the other end; unchanged if there is no other end.
    pub fn swapped(self) -> Proposal {
        match self.counterpart {
            Some(other) => Proposal {
                identifier: other,
                counterpart: Some(self.identifier),
                ..self
            },
            None => self,
        }
    }
}

/// What was found in a pasted text, in the order of first appearance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extraction {
    pub proposals: Vec<Proposal>,
    /// How many lines that are not empty were looked at.
    pub lines: usize,
    /// How many of them held nothing that was recognised.
    pub lines_without: usize,
    /// The text was longer, or held more, than the limits of this module.
    pub cut: bool,
}

/// What one line holds, before repetitions are merged.
struct Sighting {
    identifier: Identifier,
    counterpart: Option<Identifier>,
    from: Option<TypedInstant>,
    until: Option<TypedInstant>,
}

/// Looks through a pasted text. The work is bounded by the limits above.
pub fn extract(text: &str) -> Extraction {
    let mut merger = merge::Merger::default();
    let mut extraction = Extraction::default();
    let mut header = None;
    let is_mail = mail::is_header(text);
    let mut in_header = is_mail;
    for (number, line) in lines(text, is_mail).enumerate() {
        if number == MOST_LINES {
            extraction.cut = true;
            break;
        }
        let (line_number, line) = line;
        if line.trim().is_empty() {
            in_header &= extraction.lines == 0;
            continue;
        }
        extraction.lines += 1;
        extraction.cut |= line.chars().nth(MOST_LINE_CHARACTERS).is_some();
        let line: String = line.chars().take(MOST_LINE_CHARACTERS).collect();
        if let Some(found) = columns::Header::of(&line).filter(|_| !in_header) {
            header = Some(found);
            continue;
        }
        let sightings = match &header {
            _ if in_header => mail::sightings(&line),
            Some(header) => header.sightings(&line),
            None => line::sightings(&line),
        };
        extraction.lines_without += usize::from(sightings.is_empty());
        for sighting in sightings {
            extraction.cut |= !merger.add(sighting, line_number, &line);
        }
    }
    extraction.proposals = merger.proposals;
    extraction
}

/// The lines with their numbers; folded header lines of a mail as one.
fn lines(text: &str, is_mail: bool) -> impl Iterator<Item = (usize, String)> {
    let mut rest = text.lines().enumerate().peekable();
    std::iter::from_fn(move || {
        let (number, first) = rest.next()?;
        let mut line = first.to_string();
        while is_mail && line.len() < MOST_LINE_CHARACTERS {
            let Some((_, folded)) = rest.next_if(|(_, next)| next.starts_with([' ', '\t'])) else {
                break;
            };
            line.push(' ');
            line.push_str(folded.trim());
        }
        Some((number + 1, line))
    })
}

#[cfg(test)]
mod tests;
