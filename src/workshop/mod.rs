//! What an issuer builds a snapshot of the directory with: records edited one by one or as tables of
//! CSV, numbered, checked as a recipient would, and written as the file that is signed.

mod csv;

pub use csv::{CsvFault, CsvProblem, csv_template};

use csv::{read_csv, write_csv};

use crate::directory::format::{
    ContactPointRecord, FORMAT, PartyRecord, SnapshotFile, Texts, VERSION,
};
use crate::directory::{
    CellProblem, Cells, Misfit, RecordProblem, Sheet, Snapshot, SnapshotFault, SnapshotLimits,
    Tabled, cells_of, read_records, read_snapshot, record_of, write_records,
};
use jiff::civil::Date;
use std::collections::HashSet;

/// A snapshot while it is being built.
#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    pub file: SnapshotFile,
}

/// A record that was taken away, and where it stood.
#[derive(Debug, Clone, PartialEq)]
pub struct Removed {
    record: Record,
    at: usize,
}

impl Removed {
    pub fn sheet(&self) -> Sheet {
        match self.record {
            Record::ContactPoint(_) => Sheet::ContactPoints,
            Record::Party(_) => Sheet::Parties,
        }
    }

    pub fn key(&self) -> &str {
        self.record.key()
    }
}

/// A record of either kind.
#[derive(Debug, Clone, PartialEq)]
enum Record {
    ContactPoint(Box<ContactPointRecord>),
    Party(Box<PartyRecord>),
}

impl Record {
    fn of(sheet: Sheet, cells: &Cells) -> Result<Self, Vec<Misfit>> {
        Ok(match sheet {
            Sheet::ContactPoints => Self::ContactPoint(Box::new(record_of(cells)?)),
            Sheet::Parties => Self::Party(Box::new(record_of(cells)?)),
        })
    }

    fn key(&self) -> &str {
        match self {
            Self::ContactPoint(point) => point.key(),
            Self::Party(party) => party.key(),
        }
    }

    /// The Party that it refers to, where that is not in the snapshot.
    fn lacks(&self, file: &SnapshotFile) -> Option<Misfit> {
        let Self::ContactPoint(point) = self else {
            return None;
        };
        let is_there = file.parties.iter().any(|party| party.code == point.party);
        (!is_there).then(|| Misfit {
            place: "party".to_owned(),
            problem: CellProblem::Record(RecordProblem::UnknownParty(point.party.clone())),
        })
    }
}

impl Workshop {
    /// Begins with the records of a snapshot file, without its signature.
    ///
    /// # Errors
    /// Where the file is not a snapshot that could be taken into use.
    pub fn begin(bytes: &[u8]) -> Result<Self, SnapshotFault> {
        read_snapshot(bytes, SnapshotLimits::default())?;
        let file = SnapshotFile {
            format: FORMAT.to_owned(),
            version: VERSION,
            signature: None,
            ..read_records(bytes)?
        };
        Ok(Self { file })
    }

    /// The one that follows: nobody takes two snapshots of one number into use.
    pub fn next(mut self, today: Date) -> Self {
        self.file.number += 1;
        self.file.issued = today.to_string();
        self
    }

    /// What names each record of a kind, in their order.
    pub fn keys(&self, sheet: Sheet) -> Vec<String> {
        match sheet {
            Sheet::ContactPoints => keys(&self.file.contact_points),
            Sheet::Parties => keys(&self.file.parties),
        }
    }

    /// The names of the records of a kind, in their order: in a language, else in English.
    pub fn names(&self, sheet: Sheet, language: &str) -> Vec<String> {
        let name = |names: &Texts| {
            let name = names.get(language).or_else(|| names.get("en"));
            name.cloned().unwrap_or_default()
        };
        match sheet {
            Sheet::ContactPoints => {
                let points = self.file.contact_points.iter();
                points.map(|point| name(&point.names)).collect()
            }
            Sheet::Parties => {
                let parties = self.file.parties.iter();
                parties.map(|party| name(&party.names)).collect()
            }
        }
    }

    /// The cells of a record; none of one that is not there.
    pub fn cells(&self, sheet: Sheet, at: usize) -> Cells {
        let cells = match sheet {
            Sheet::ContactPoints => self.file.contact_points.get(at).map(cells_of),
            Sheet::Parties => self.file.parties.get(at).map(cells_of),
        };
        cells.unwrap_or_default()
    }

    /// Replaces a record by what its cells say, or adds one where none is there.
    ///
    /// # Errors
    /// What is wrong with the cells; the records stay as they are.
    pub fn put(&mut self, sheet: Sheet, at: usize, cells: &Cells) -> Result<(), Vec<Misfit>> {
        let record = Record::of(sheet, cells)?;
        let keys = self.keys(sheet);
        let mut others = keys.iter().enumerate().filter(|(index, _)| *index != at);
        let is_twice = others.any(|(_, key)| key == record.key());
        let wrong = record.lacks(&self.file).or(is_twice.then(|| twice(sheet)));
        if let Some(wrong) = wrong {
            return Err(vec![wrong]);
        }
        match record {
            Record::ContactPoint(point) => replace(&mut self.file.contact_points, at, *point),
            Record::Party(party) => replace(&mut self.file.parties, at, *party),
        }
        Ok(())
    }

    /// Takes a record away, if it is there.
    pub fn remove(&mut self, sheet: Sheet, at: usize) -> Option<Removed> {
        let record = match sheet {
            Sheet::ContactPoints if at < self.file.contact_points.len() => {
                Record::ContactPoint(Box::new(self.file.contact_points.remove(at)))
            }
            Sheet::Parties if at < self.file.parties.len() => {
                Record::Party(Box::new(self.file.parties.remove(at)))
            }
            Sheet::ContactPoints | Sheet::Parties => return None,
        };
        Some(Removed { record, at })
    }

    /// Puts a record back where it stood, or at the end. Whether it is back: not where another one has
    /// its key by now.
    pub fn put_back(&mut self, removed: Removed) -> bool {
        if self
            .keys(removed.sheet())
            .iter()
            .any(|key| key == removed.key())
        {
            return false;
        }
        match removed.record {
            Record::ContactPoint(point) => {
                let at = removed.at.min(self.file.contact_points.len());
                self.file.contact_points.insert(at, *point);
            }
            Record::Party(party) => {
                let at = removed.at.min(self.file.parties.len());
                self.file.parties.insert(at, *party);
            }
        }
        true
    }

    /// A table of all records of a kind.
    pub fn csv(&self, sheet: Sheet) -> Vec<u8> {
        let count = self.keys(sheet).len();
        let rows: Vec<_> = (0..count).map(|at| self.cells(sheet, at)).collect();
        write_csv(sheet, &rows)
    }

    /// Takes a table in the place of all records of a kind, and says how many they are.
    ///
    /// # Errors
    /// Everything that is wrong, by row and column; the records stay as they are.
    pub fn take_csv(&mut self, sheet: Sheet, bytes: &[u8]) -> Result<usize, Vec<CsvFault>> {
        let mut faults = Vec::new();
        let mut seen = HashSet::new();
        let (mut points, mut parties) = (Vec::new(), Vec::new());
        for (line, cells) in read_csv(sheet, bytes, &mut faults) {
            let record = match Record::of(sheet, &cells) {
                Ok(record) => record,
                Err(wrong) => {
                    faults.extend(wrong.into_iter().map(|misfit| CsvFault::of(line, misfit)));
                    continue;
                }
            };
            let is_twice = !seen.insert(record.key().to_owned());
            let wrong = record.lacks(&self.file).into_iter();
            let wrong = wrong.chain(is_twice.then(|| twice(sheet)));
            faults.extend(wrong.map(|misfit| CsvFault::of(line, misfit)));
            match record {
                Record::ContactPoint(point) => points.push(*point),
                Record::Party(party) => parties.push(*party),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        match sheet {
            Sheet::ContactPoints => self.file.contact_points = points,
            Sheet::Parties => self.file.parties = parties,
        }
        Ok(seen.len())
    }

    /// The file that is signed.
    pub fn bytes(&self) -> Vec<u8> {
        write_records(&self.file)
    }

    /// The snapshot as a recipient reads it.
    ///
    /// # Errors
    /// What a recipient's app would refuse it for.
    pub fn check(&self) -> Result<Snapshot, SnapshotFault> {
        read_snapshot(&self.bytes(), SnapshotLimits::default())
    }
}

fn keys<R: Tabled>(records: &[R]) -> Vec<String> {
    records
        .iter()
        .map(|record| record.key().to_owned())
        .collect()
}

fn replace<R>(records: &mut Vec<R>, at: usize, record: R) {
    match records.get_mut(at) {
        Some(place) => *place = record,
        None => records.push(record),
    }
}

/// Two records have one key.
fn twice(sheet: Sheet) -> Misfit {
    let (place, problem) = match sheet {
        Sheet::ContactPoints => ("id", RecordProblem::DuplicateContactPoint),
        Sheet::Parties => ("code", RecordProblem::DuplicateParty),
    };
    Misfit {
        place: place.to_owned(),
        problem: CellProblem::Record(problem),
    }
}
