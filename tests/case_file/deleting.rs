//! A case that one side deleted: nobody is asked twice or in vain, nothing is decided by a file, and
//! what is known of deletions has an end.

use crate::desk::{Desk, ID, at};
use jiff::Timestamp;
use point35::case_file::{
    Case, CaseFile, CaseFileFault, Closing, DELETIONS_VERSION, Deletion, Deletions, LONGEST,
    MOST_DELETIONS, Question, Side, questions, read_cases, read_deletions, write_cases,
    write_deletions,
};
use proptest::prelude::*;

const OTHER: &str = "ffeeddccbbaa99887766554433221100";

fn deletion(case: &str, second: i64) -> Deletion {
    Deletion {
        at: at(second),
        case: case.to_owned(),
    }
}

fn deletions(all: &[(&str, i64)]) -> Deletions {
    let mut deletions = Deletions::default();
    for (case, second) in all {
        deletions.add(deletion(case, *second), at(0));
    }
    deletions
}

fn file(case: Option<&Case>, deleted: Deletions) -> CaseFile {
    CaseFile {
        cases: case.into_iter().cloned().collect(),
        deleted,
    }
}

/// What is asked on a desk with this case.
fn asked(file: &CaseFile, deleted: &Deletions, here: Option<&Case>) -> Vec<Question> {
    questions(file, deleted, |id| {
        let case = here.filter(|case| case.id == id);
        case.map(Case::touched)
    })
}

fn question(second: i64, side: Side) -> Vec<Question> {
    let deletion = deletion(ID, second);
    vec![Question { deletion, side }]
}

#[test]
fn a_case_of_the_file_that_was_deleted_here_is_asked_about() {
    let mut case = Desk::begin(1).case;
    let deleted = deletions(&[(ID, 10)]);
    let here = Side::Here { is_changed: false };
    let of = |case: &Case| asked(&file(Some(case), Deletions::default()), &deleted, None);
    assert_eq!(of(&case), question(10, here));
    case.changed = at(10);
    assert_eq!(of(&case), question(10, here));
    case.changed = at(11);
    let changed = question(10, Side::Here { is_changed: true });
    assert_eq!(of(&case), changed);
    // Opening it again is a change as well.
    case.changed = at(0);
    case.closing = Some(Closing {
        at: at(20),
        is_closed: false,
    });
    assert_eq!(of(&case), changed);
}

#[test]
fn a_case_that_was_deleted_elsewhere_is_asked_about_unless_it_was_changed_here_since() {
    let mut desk = Desk::begin(1);
    let told = file(None, deletions(&[(ID, 10)]));
    let none = Deletions::default();
    let elsewhere = question(10, Side::Elsewhere);
    assert_eq!(asked(&told, &none, Some(&desk.case)), elsewhere);
    desk.write(10, "reference", "DAY");
    assert_eq!(asked(&told, &none, Some(&desk.case)), elsewhere);
    desk.write(11, "reference", "DAY-2");
    assert_eq!(asked(&told, &none, Some(&desk.case)), []);
}

#[test]
fn nobody_is_asked_where_both_sides_agree() {
    let case = Desk::begin(1).case;
    let (none, deleted) = (Deletions::default(), deletions(&[(ID, 10)]));
    let holding = file(Some(&case), none.clone());
    let told = file(None, deleted.clone());
    assert_eq!(asked(&holding, &none, None), []);
    assert_eq!(asked(&holding, &none, Some(&case)), []);
    assert_eq!(asked(&told, &deleted, None), []);
    assert_eq!(asked(&told, &none, None), []);
    // Of another case.
    assert_eq!(asked(&holding, &deletions(&[(OTHER, 10)]), None), []);
    // A file that contradicts itself deletes nothing.
    let both = file(Some(&case), deleted);
    assert_eq!(asked(&both, &none, Some(&case)), []);
    assert_eq!(both.deleted_only().count(), 0);
}

#[test]
fn a_case_that_is_here_again_is_deleted_no_more() {
    let mut deleted = deletions(&[(ID, 10), (OTHER, 20)]);
    assert!(deleted.remove(ID) && !deleted.remove(ID));
    assert_eq!(
        (deleted.when(ID), deleted.when(OTHER)),
        (None, Some(at(20)))
    );
    let holding = file(Some(&Desk::begin(1).case), Deletions::default());
    assert_eq!(asked(&holding, &deleted, None), []);
}

#[test]
fn a_file_says_what_was_deleted_and_reads_it_again() {
    let case = Desk::begin(1).case;
    let saved = file(Some(&case), deletions(&[(OTHER, 20)]));
    let content = write_cases(&saved, at(30));
    assert_eq!(read_cases(&content).unwrap(), saved);
    let text = String::from_utf8(content).unwrap();
    let member = format!("\"deleted\":[[\"{OTHER}\",1795748420000]]");
    assert!(text.contains(&member), "{text}");
    // Programs that do not know it leave it aside, so it is the same version.
    assert!(text.ends_with("\"version\":1}"), "{text}");
    let plain = write_cases(&file(Some(&case), Deletions::default()), at(30));
    let plain = String::from_utf8(plain).unwrap();
    assert_eq!(text.replacen(&format!("{member},"), "", 1), plain);
}

#[test]
fn a_record_of_version_1_opens() {
    let record = format!(r#"[["{ID}",1795748410000],["{OTHER}",1795748420000]]"#);
    let read = read_deletions(1, record.as_bytes()).unwrap();
    assert_eq!(read, deletions(&[(OTHER, 20), (ID, 10)]));
    assert_eq!(write_deletions(&read), record.as_bytes());
}

#[test]
fn newer_and_damaged_deletions_are_told_apart() {
    let newer = read_deletions(DELETIONS_VERSION + 1, b"[]");
    assert_eq!(newer, Err(CaseFileFault::Newer));
    let upper = format!("[[\"{}\",0]]", ID.to_uppercase());
    for damaged in ["", "{}", "[1]", "[[]]", r#"[["1",0]]"#, &upper] {
        let read = read_deletions(DELETIONS_VERSION, damaged.as_bytes());
        assert_eq!(read, Err(CaseFileFault::Damaged), "{damaged}");
    }
    let content = write_cases(&file(None, deletions(&[(OTHER, 20)])), at(30));
    let content = String::from_utf8(content).unwrap();
    let damaged = content.replacen(OTHER, "1", 1);
    assert_eq!(read_cases(damaged.as_bytes()), Err(CaseFileFault::Damaged));
}

#[test]
fn the_oldest_deletions_make_room() {
    let id = |number: usize| format!("{number:032x}");
    let mut all = Deletions::default();
    for number in 0..MOST_DELETIONS + 3 {
        let second = i64::try_from(number).unwrap();
        all.add(deletion(&id(number), second), at(0));
    }
    assert_eq!(all.all().len(), MOST_DELETIONS);
    assert_eq!((all.when(&id(2)), all.when(&id(3))), (None, Some(at(3))));
    // One more than there may be, in what another program wrote.
    let written = String::from_utf8(write_deletions(&all)).unwrap();
    let longer = format!("[[\"{OTHER}\",0],{}", &written[1..]);
    let read = read_deletions(DELETIONS_VERSION, longer.as_bytes());
    assert_eq!(read.unwrap(), all);
}

#[test]
fn after_ten_years_a_deletion_is_forgotten() {
    let mut all = deletions(&[(ID, 0)]);
    let ten_years_later: Timestamp = at(0) + LONGEST;
    assert_eq!(LONGEST.as_hours() / 24, 3_653);
    all.join(&Deletions::default(), ten_years_later);
    assert_eq!(all.when(ID), Some(at(0)));
    let later = ten_years_later + jiff::SignedDuration::from_secs(1);
    all.add(deletion(OTHER, 0), later);
    assert_eq!(all, Deletions::default());
}

fn known() -> impl Strategy<Value = Deletions> {
    let one = (0..4_usize, 0..6_i64);
    proptest::collection::vec(one, 0..6).prop_map(|all| {
        let cases = ["0", "1", "2", "3"].map(|digit| digit.repeat(32));
        let pairs: Vec<_> = all
            .iter()
            .map(|(case, second)| (cases[*case].as_str(), *second))
            .collect();
        deletions(&pairs)
    })
}

fn joined(one: &Deletions, other: &Deletions) -> Deletions {
    let mut joined = one.clone();
    joined.join(other, at(0));
    joined
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_does_not_matter_who_learns_from_whom_in_which_order(a in known(), b in known(), c in known()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(&joined(&a, &a), &a);
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        for deletion in a.all().iter().chain(b.all()) {
            prop_assert!(joined(&a, &b).when(&deletion.case) >= Some(deletion.at));
        }
    }
}
