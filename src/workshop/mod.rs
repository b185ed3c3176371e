//! What an issuer builds a snapshot of the directory with: records edited one by one or as tables of
//! CSV, numbered, checked as a recipient would, and written as the file that is signed.

mod csv;

pub use csv::{CsvFault, CsvProblem, csv_template, read_csv, write_csv};

use crate::directory::format::{ContactPointRecord, FORMAT, PartyRecord, SnapshotFile, VERSION};
use crate::directory::{
    CellProblem, Cells, Misfit, RecordProblem, Snapshot, SnapshotFault, SnapshotLimits, Tabled,
    cells_of, read_records, read_snapshot, record_of, write_records,
};

/// A snapshot while it is being built.
#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    pub file: SnapshotFile,
}

/// A kind of record that a snapshot holds.
pub trait Held: Tabled {
    fn of(file: &SnapshotFile) -> &Vec<Self>;
    fn of_mut(file: &mut SnapshotFile) -> &mut Vec<Self>;
    /// What to say of two records with one key, and the place of that key.
    const TWICE: (&'static str, RecordProblem);

    /// What the record refers to is in the snapshot.
    fn belongs(&self, file: &SnapshotFile) -> Result<(), Misfit>;
}

impl Held for ContactPointRecord {
    const TWICE: (&'static str, RecordProblem) = ("id", RecordProblem::DuplicateContactPoint);

    fn of(file: &SnapshotFile) -> &Vec<Self> {
        &file.contact_points
    }

    fn of_mut(file: &mut SnapshotFile) -> &mut Vec<Self> {
        &mut file.contact_points
    }

    fn belongs(&self, file: &SnapshotFile) -> Result<(), Misfit> {
        match file.parties.iter().any(|party| party.code == self.party) {
            true => Ok(()),
            false => Err(Misfit {
                place: "party".to_owned(),
                problem: CellProblem::Record(RecordProblem::UnknownParty(self.party.clone())),
            }),
        }
    }
}

impl Held for PartyRecord {
    const TWICE: (&'static str, RecordProblem) = ("code", RecordProblem::DuplicateParty);

    fn of(file: &SnapshotFile) -> &Vec<Self> {
        &file.parties
    }

    fn of_mut(file: &mut SnapshotFile) -> &mut Vec<Self> {
        &mut file.parties
    }

    fn belongs(&self, _: &SnapshotFile) -> Result<(), Misfit> {
        Ok(())
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

    /// Replaces a record by what its cells say, or adds one.
    ///
    /// # Errors
    /// What is wrong with the cells; the records stay as they are.
    pub fn put<R: Held>(&mut self, at: Option<usize>, cells: &Cells) -> Result<usize, Vec<Misfit>> {
        let record = record_of::<R>(cells)?;
        record.belongs(&self.file).map_err(|misfit| vec![misfit])?;
        let mut others = R::of(&self.file).iter().enumerate();
        if others.any(|(index, other)| Some(index) != at && other.key() == record.key()) {
            return Err(vec![twice::<R>()]);
        }
        let records = R::of_mut(&mut self.file);
        match at.and_then(|at| records.get_mut(at)) {
            Some(place) => *place = record,
            None => records.push(record),
        }
        Ok(at.unwrap_or(records.len() - 1))
    }

    /// The cells of a record; those of an empty one where there is none.
    pub fn cells<R: Held>(&self, at: Option<usize>) -> Cells {
        let record = at.and_then(|at| R::of(&self.file).get(at));
        record.map(cells_of).unwrap_or_default()
    }

    /// A table of all records of a kind.
    pub fn csv<R: Held>(&self) -> Vec<u8> {
        write_csv(R::of(&self.file))
    }

    /// Takes a table in the place of all records of a kind, and says how many they are.
    ///
    /// # Errors
    /// Everything that is wrong, by row and column; the records stay as they are.
    pub fn take_csv<R: Held>(&mut self, bytes: &[u8]) -> Result<usize, Vec<CsvFault>> {
        let rows = read_csv::<R>(bytes)?;
        let mut faults = Vec::new();
        let mut keys = std::collections::HashSet::new();
        for (line, record) in &rows {
            let fault = |misfit: Misfit| CsvFault::of(*line, misfit);
            faults.extend(record.belongs(&self.file).err().map(fault));
            if !keys.insert(record.key()) {
                faults.push(fault(twice::<R>()));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let records: Vec<R> = rows.into_iter().map(|(_, record)| record).collect();
        let count = records.len();
        *R::of_mut(&mut self.file) = records;
        Ok(count)
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

fn twice<R: Held>() -> Misfit {
    let (place, problem) = R::TWICE;
    Misfit {
        place: place.to_owned(),
        problem: CellProblem::Record(problem),
    }
}
