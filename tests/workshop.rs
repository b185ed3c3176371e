//! An issuer's tables: errors by row and column, the way from a snapshot to CSV and back, and what a
//! recipient reads of what was built.

use jiff::civil::date;
use point35::directory::{EXERCISE, Sheet, Succession, exercise};
use point35::workshop::{CsvFault, Workshop, csv_template};
use proptest::prelude::*;

fn workshop() -> Workshop {
    Workshop::begin(EXERCISE).expect("the exercise directory")
}

fn table(workshop: &Workshop) -> String {
    String::from_utf8(workshop.csv(Sheet::ContactPoints)).expect("UTF-8")
}

/// Row, column and problem of each fault.
fn told(faults: &[CsvFault]) -> Vec<String> {
    let column = |fault: &CsvFault| fault.column.clone().unwrap_or_default();
    let told = faults
        .iter()
        .map(|f| format!("{} {} {}", f.row, column(f), f.problem.id()));
    told.collect()
}

fn faults(edit: impl FnOnce(String) -> String) -> Vec<String> {
    let mut workshop = workshop();
    let before = workshop.clone();
    let edited = edit(table(&workshop));
    let taken = workshop.take_csv(Sheet::ContactPoints, edited.as_bytes());
    assert_eq!(workshop, before, "nothing of a faulty table is taken");
    told(&taken.expect_err("it is faulty"))
}

/// The cell of a row, counted from 1, under a name; `row` 1 holds the names.
fn with_cell(table: &str, row: usize, name: &str, text: &str) -> String {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader
        .has_headers(false)
        .from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    let column = rows[0]
        .iter()
        .position(|known| known == name)
        .expect("the column");
    rows[row - 1][column] = text.to_owned();
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.iter()
        .for_each(|row| writer.write_record(row).expect("a row"));
    String::from_utf8(writer.into_inner().expect("bytes")).expect("UTF-8")
}

#[test]
fn the_next_snapshot_has_the_next_number() {
    let next = workshop().next(date(2027, 1, 2));
    assert_eq!(next.file.number, workshop().file.number + 1);
    assert_eq!(next.file.issued, "2027-01-02");
    let snapshot = next.check().expect("a recipient takes it");
    let succession = snapshot.compared_to(&exercise());
    assert_eq!(succession, Succession::Newer);
}

#[test]
fn a_snapshot_survives_its_tables() {
    let mut built = workshop();
    let (points, parties) = (built.csv(Sheet::ContactPoints), built.csv(Sheet::Parties));
    assert!(points.starts_with("\u{FEFF}id,party,order,".as_bytes()));
    built.file.contact_points.clear();
    assert_eq!(built.take_csv(Sheet::Parties, &parties), Ok(80));
    assert!(
        built
            .take_csv(Sheet::ContactPoints, &points)
            .is_ok_and(|count| count > 80)
    );
    assert_eq!(built, workshop());
    assert_eq!(built.check(), Ok(exercise()));
}

#[test]
fn the_template_names_columns_that_are_known() {
    let mut built = workshop();
    let template = csv_template(Sheet::ContactPoints);
    let head = std::str::from_utf8(&template).expect("UTF-8");
    assert!(
        head.contains(",names.en,") && head.contains(",channels[1].address,"),
        "{head}"
    );
    assert_eq!(built.take_csv(Sheet::ContactPoints, &template), Ok(0));
    assert_eq!(
        built.take_csv(Sheet::Parties, &csv_template(Sheet::Parties)),
        Ok(0)
    );
}

#[test]
fn tables_of_other_countries_are_read() {
    let table = table(&workshop());
    for separator in [b';', b'\t'] {
        let mut reader = csv::ReaderBuilder::new();
        let bytes = table.trim_start_matches('\u{FEFF}').as_bytes();
        let mut reader = reader.has_headers(false).from_reader(bytes);
        let mut writer = csv::WriterBuilder::new();
        let terminator = csv::Terminator::CRLF;
        let mut writer = writer
            .delimiter(separator)
            .terminator(terminator)
            .from_writer(Vec::new());
        for row in reader.records() {
            writer.write_record(&row.expect("a row")).expect("a row");
        }
        let mut read = workshop();
        let taken = read.take_csv(Sheet::ContactPoints, &writer.into_inner().expect("bytes"));
        assert!(taken.is_ok(), "{taken:?}");
        assert_eq!(read, workshop());
    }
}

#[test]
fn what_is_wrong_is_told_by_row_and_column() {
    let wrong = |row, name, text| faults(|table| with_cell(&table, row, name, text));
    assert_eq!(wrong(3, "kind", "postman"), ["3 kind listed"]);
    assert_eq!(wrong(2, "order", "first"), ["2 order whole-number"]);
    assert_eq!(
        wrong(5, "powers.urgent_requests", "perhaps"),
        ["5 powers.urgent_requests truth"]
    );
    assert_eq!(
        wrong(4, "hours.time_zone", "Mars/Base"),
        ["4 hours.time_zone unknown-time-zone"]
    );
    assert_eq!(wrong(2, "party", "XX"), ["2 party unknown-party"]);
    assert_eq!(wrong(2, "id", ""), ["2 id empty"]);
    assert_eq!(
        wrong(2, "channels[0].address", "call us"),
        ["2 channels[0].address channel-address"]
    );
    assert_eq!(
        wrong(1, "person", "person.name"),
        ["1 person.name unknown-place"]
    );
    assert_eq!(
        wrong(1, "unit.fr", "unit.en"),
        ["1 unit.en duplicate-column"]
    );
}

#[test]
fn every_fault_of_a_table_is_told_at_once() {
    let found = faults(|table| {
        let table = with_cell(&table, 2, "kind", "postman");
        let table = with_cell(&table, 2, "order", "0.5");
        with_cell(&table, 9, "provenance.last_verified", "2026-02-30")
    });
    assert_eq!(
        found,
        [
            "2 kind listed",
            "2 order whole-number",
            "9 provenance.last_verified date"
        ]
    );
}

#[test]
fn a_record_that_stands_twice_is_told() {
    let found = faults(|table| {
        let first = table.lines().nth(1).expect("a record").to_owned();
        format!("{table}{first}\n")
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].ends_with(" id duplicate-contact-point"),
        "{found:?}"
    );
}

#[test]
fn what_is_no_table_is_told() {
    assert_eq!(faults(|_| String::new()), ["1  not-a-table"]);
    let found = faults(|table| format!("{table}{}\n", ",".repeat(999) + "x"));
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with("  too-many-cells"), "{found:?}");
    let mut workshop = workshop();
    let taken = workshop.take_csv(Sheet::ContactPoints, b"id,party\n\xFF\xFE,GE\n");
    assert_eq!(told(&taken.expect_err("not UTF-8")), ["2  not-a-table"]);
}

#[test]
fn one_record_is_edited_added_removed_and_refused() {
    const POINTS: Sheet = Sheet::ContactPoints;
    let mut built = workshop();
    let mut cells = built.cells(POINTS, 0);
    cells.insert("person".into(), "Ana Duty".into());
    assert_eq!(built.put(POINTS, 0, &cells), Ok(()));
    assert_eq!(
        built.file.contact_points[0].person.as_deref(),
        Some("Ana Duty")
    );
    let count = built.keys(POINTS).len();
    let twice = built.put(POINTS, count, &cells).expect_err("the same id");
    assert_eq!(
        (twice[0].place.as_str(), twice[0].problem.id()),
        ("id", "duplicate-contact-point")
    );
    cells.insert("id".into(), "zz-new".into());
    assert_eq!(built.put(POINTS, count, &cells), Ok(()));
    let read = built.check().expect("a snapshot");
    assert!(
        read.contact_points
            .iter()
            .any(|point| point.id.as_str() == "zz-new")
    );
    assert!(built.remove(POINTS, count).is_some());
    assert!(built.remove(POINTS, count).is_none());
    assert_eq!(built.keys(POINTS), workshop().keys(POINTS));
    let missing = built
        .put(POINTS, count, &Default::default())
        .expect_err("nothing is there");
    assert!(
        missing
            .iter()
            .any(|misfit| misfit.place == "hours.time_zone"),
        "{missing:?}"
    );
}

#[test]
fn a_removed_record_is_put_back_where_it_stood() {
    for sheet in [Sheet::ContactPoints, Sheet::Parties] {
        let before = workshop();
        let mut built = before.clone();
        let removed = built.remove(sheet, 1).expect("there are two");
        assert_eq!(
            (removed.sheet(), removed.key()),
            (sheet, &*before.keys(sheet)[1])
        );
        assert_eq!(built.keys(sheet).len() + 1, before.keys(sheet).len());
        assert!(built.put_back(removed.clone()));
        assert_eq!(built, before);
        assert!(!built.put_back(removed));
        assert_eq!(built, before);
    }
}

#[test]
fn no_cell_makes_a_spreadsheet_compute() {
    let mut built = workshop();
    let mut cells = built.cells(Sheet::ContactPoints, 0);
    for text in ["=1+1", "@SUM(A1)", "-1", "'=1", "'quoted'"] {
        cells.insert("person".into(), text.into());
        built.put(Sheet::ContactPoints, 0, &cells).expect("a text");
        let table = table(&built);
        assert!(table.contains(&format!("'{text}")), "{text}");
        let mut read = workshop();
        read.take_csv(Sheet::ContactPoints, table.as_bytes())
            .expect("a table");
        assert_eq!(read, built, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_survives_a_table(text in "[^\\p{C}]{1,40}") {
        prop_assume!(!text.trim().is_empty());
        let mut built = workshop();
        built.file.contact_points.truncate(2);
        built.file.contact_points[0].person = Some(text);
        let table = built.csv(Sheet::ContactPoints);
        let mut read = built.clone();
        read.file.contact_points.clear();
        prop_assert!(read.take_csv(Sheet::ContactPoints, &table).is_ok());
        prop_assert_eq!(read, built);
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = workshop().take_csv(Sheet::ContactPoints, &bytes);
        let _ = workshop().take_csv(Sheet::Parties, &bytes);
    }
}
