//! Files and records of earlier versions open; a file is never changed once its version was
//! published.

use crate::desk::{Desk, ID, PASSPHRASE, at, case_file};
use point35::case_file::{
    CASE_VERSION, CaseFileFault, Deletions, read_case, read_cases, write_case, write_cases,
};
use point35::vault::open_case_file;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/case_file");

#[test]
fn a_file_of_version_1_opens() {
    let file = std::fs::read(format!("{FOLDER}/version-1.p35cases")).unwrap();
    let content = open_case_file(&file, PASSPHRASE).unwrap();
    let file = read_cases(&content).unwrap();
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "DAY");
    night.write(20, "reference", "NIGHT");
    day.take_in(&night);
    assert_eq!(file.cases, [day.case]);
    assert_eq!(file.deleted, Deletions::default());
}

#[test]
fn a_record_of_version_1_opens() {
    let case = Desk::begin(1).case;
    let record = point35::request::write_file(&case.request);
    let read = read_case(1, &record, ID.into(), at(5)).unwrap();
    assert_eq!((read.request, read.changed), (case.request, at(5)));
}

#[test]
fn what_is_written_is_read_again() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "DAY");
    night.write(20, "reference", "NIGHT");
    day.take_in(&night);
    let read = read_case(CASE_VERSION, &write_case(&day.case), ID.into(), at(0));
    assert_eq!(read.unwrap(), day.case);
}

#[test]
fn newer_and_foreign_contents_are_told_apart() {
    let content = String::from_utf8(write_cases(&case_file(), at(0))).unwrap();
    let read = |content: &str| read_cases(content.as_bytes()).unwrap_err();
    let before = content.strip_suffix("1}").expect("the version comes last");
    assert_eq!(read(&format!("{before}2}}")), CaseFileFault::Newer);
    let foreign = content.replacen("point35-cases", "point35-other", 1);
    assert_eq!(read(&foreign), CaseFileFault::Damaged);
    let upper = content.replacen(ID, &ID.to_uppercase(), 1);
    assert_eq!(read(&upper), CaseFileFault::Damaged);
    let beyond = content.replacen(
        "\"stamps\":{\"answers/",
        "\"stamps\":{\"answers/x\":[7,1,0],\"answers/",
        1,
    );
    assert_eq!(read(&beyond), CaseFileFault::Damaged);
    assert_eq!(read("{}"), CaseFileFault::Damaged);
    let record = read_case(CASE_VERSION + 1, b"{}", ID.into(), at(0));
    assert_eq!(record.unwrap_err(), CaseFileFault::Newer);
}
