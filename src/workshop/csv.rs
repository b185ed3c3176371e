//! Records as a table of CSV (RFC 4180): a row for each record, a column for each place, named by it.
//!
//! Written in UTF-8 with a byte order mark, so that spreadsheets read it as such. A cell that a
//! spreadsheet would take for a formula stands behind an apostrophe, which is taken away again. Read
//! with commas, semicolons or tabulators between the cells, whichever the first line has most of.

use std::collections::BTreeMap;

use crate::directory::{CellProblem, Cells, Misfit, Sheet, SnapshotLimits, fillable, places};

const MARK: &[u8] = b"\xEF\xBB\xBF";
/// What makes a spreadsheet compute.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\''];

/// What is wrong in a table, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CsvFault {
    /// Row, as spreadsheets count them: 1 is the row of the names.
    pub row: usize,
    /// Name of the column, where it is one column's fault.
    pub column: Option<String>,
    pub problem: CsvProblem,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CsvProblem {
    /// Not a table in UTF-8.
    NotATable,
    /// More cells than the first row names.
    TooManyCells,
    /// More rows than a snapshot may hold.
    TooManyRows {
        most: usize,
    },
    /// The name of a column stands twice.
    DuplicateColumn,
    Cell(CellProblem),
}

impl CsvProblem {
    /// Kebab-case id of the message that explains it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotATable => "not-a-table",
            Self::TooManyCells => "too-many-cells",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::DuplicateColumn => "duplicate-column",
            Self::Cell(problem) => problem.id(),
        }
    }
}

impl CsvFault {
    pub fn of(row: usize, misfit: Misfit) -> Self {
        Self {
            row,
            column: Some(misfit.place).filter(|place| !place.is_empty()),
            problem: CsvProblem::Cell(misfit.problem),
        }
    }

    fn of_row(row: usize, problem: CsvProblem) -> Self {
        Self {
            row,
            column: None,
            problem,
        }
    }
}

/// A table without records, with room for two entries of each list.
pub fn csv_template(sheet: Sheet) -> Vec<u8> {
    let first = fillable(sheet, &Cells::new());
    let cells = first
        .into_iter()
        .map(|place| (place, String::new()))
        .collect();
    table(&fillable(sheet, &cells), &[])
}

/// The table of records with these cells.
pub fn write_csv(sheet: Sheet, rows: &[Cells]) -> Vec<u8> {
    table(&places(sheet, rows.iter()), rows)
}

fn table(places: &[String], rows: &[Cells]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(MARK.to_vec());
    // Memory refuses nothing, and every row has as many cells as the first.
    let _ = writer.write_record(places);
    for row in rows {
        let cell = |place: &String| {
            row.get(place)
                .map_or_else(String::new, |text| guarded(text))
        };
        let _ = writer.write_record(places.iter().map(cell).collect::<Vec<_>>());
    }
    writer.into_inner().unwrap_or_default()
}

fn guarded(text: &str) -> String {
    match text.starts_with(FORMULA) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

fn unguarded(text: &str) -> String {
    let inner = text
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(FORMULA));
    inner.unwrap_or(text).replace("\r\n", "\n")
}

/// The rows of a table, each with its number and its cells under names that mean a place. What is
/// wrong with the names and the rows is added to the faults.
pub fn read_csv(sheet: Sheet, bytes: &[u8], faults: &mut Vec<CsvFault>) -> Vec<(usize, Cells)> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(bytes))
        .from_reader(bytes);
    let mut rows = reader.records();
    let Some(Ok(head)) = rows.next() else {
        faults.push(CsvFault::of_row(1, CsvProblem::NotATable));
        return Vec::new();
    };
    let names: Vec<String> = head.iter().map(|name| name.trim().to_owned()).collect();
    check_names(sheet, &names, faults);
    let most = match sheet {
        Sheet::ContactPoints => SnapshotLimits::default().contact_points,
        Sheet::Parties => SnapshotLimits::default().parties,
    };
    let mut read = Vec::new();
    for (index, row) in rows.enumerate() {
        let line = index + 2;
        if index >= most {
            faults.push(CsvFault::of_row(line, CsvProblem::TooManyRows { most }));
            break;
        }
        let Ok(row) = row else {
            faults.push(CsvFault::of_row(line, CsvProblem::NotATable));
            continue;
        };
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if row.len() > names.len() {
            faults.push(CsvFault::of_row(line, CsvProblem::TooManyCells));
            continue;
        }
        let cells = names.iter().cloned().zip(row.iter().map(unguarded));
        // Names that mean no place were told once, at the first row.
        let known = cells.filter(|(place, _)| sheet.column(place).is_some());
        read.push((line, known.collect()));
    }
    read
}

fn check_names(sheet: Sheet, names: &[String], faults: &mut Vec<CsvFault>) {
    let mut seen: BTreeMap<&String, usize> = BTreeMap::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        let times = seen.entry(name).or_default();
        *times += 1;
        let problem = match (sheet.column(name), *times) {
            (None, _) => CsvProblem::Cell(CellProblem::UnknownPlace),
            (Some(_), 2) => CsvProblem::DuplicateColumn,
            (Some(_), _) => continue,
        };
        faults.push(CsvFault {
            row: 1,
            column: Some(name.clone()),
            problem,
        });
    }
}

/// What stands between the names of the columns, none of which contains one.
fn delimiter(bytes: &[u8]) -> u8 {
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |separator: &u8| line.iter().filter(|byte| *byte == separator).count();
    // Of equals the last is taken.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(count)
        .unwrap_or(b',')
}
