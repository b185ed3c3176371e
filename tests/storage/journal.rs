//! What a start finds where local storage and the journal differ, and what two windows do to the
//! same record.

use crate::place::{Counting, PASSPHRASE, Shared, at, cheap, draft, write};
use point35::storage::{
    Entry, MemoryStore, RecordKind, Records, SavedFile, Sealing, Starts, StorageFault, Store,
};

fn place() -> Shared {
    Shared::new(MemoryStore::default())
}

fn text(records: &mut Records, kind: RecordKind) -> Option<String> {
    let record = records.read(kind).unwrap()?;
    Some(String::from_utf8(record.payload.to_vec()).unwrap())
}

#[test]
fn what_only_the_journal_has_comes_back_with_the_passphrase() {
    let mut records = place().open_records();
    write(&mut records, draft(1), "text").unwrap();
    let journal = records.take_changes();
    let mut emptied = place().records();
    emptied.merge(journal).unwrap();
    assert_eq!(emptied.sealing(), Ok(Sealing::Locked));
    emptied.unlock(PASSPHRASE).unwrap();
    assert_eq!(text(&mut emptied, draft(1)).as_deref(), Some("text"));
    assert_eq!(emptied.take_changes(), []);
}

#[test]
fn what_only_the_store_has_is_told_to_the_journal() {
    let store = place();
    let mut records = store.open_records();
    write(&mut records, draft(1), "text").unwrap();
    write(&mut records, RecordKind::Settings, "ka").unwrap();
    let told = records.take_changes();
    let mut again = store.records();
    again.merge(Vec::new()).unwrap();
    let mut names: Vec<_> = again.take_changes().into_iter().map(|e| e.name).collect();
    names.sort();
    let mut expected: Vec<_> = told.into_iter().map(|e| e.name).collect();
    expected.sort();
    assert_eq!(names, expected);
    assert!(!names.contains(&"settings".to_owned()), "{names:?}");
}

#[test]
fn a_damaged_record_is_set_aside_for_the_journals() {
    let mut store = place();
    let mut records = store.open_records();
    write(&mut records, draft(1), "text").unwrap();
    let journal = records.take_changes();
    let name = draft(1).name();
    let mut damaged = store.get(&name).unwrap().unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    store.put(&name, &damaged).unwrap();
    let mut again = store.records();
    again.merge(journal).unwrap();
    again.unlock(PASSPHRASE).unwrap();
    assert_eq!(text(&mut again, draft(1)).as_deref(), Some("text"));
    assert_eq!(again.count_set_aside(), Ok(1));
}

#[test]
fn what_was_removed_stays_removed_and_may_come_again() {
    let store = place();
    let mut records = store.open_records();
    write(&mut records, RecordKind::ImportedDirectory, "first").unwrap();
    let mut journal = records.take_changes();
    let before = store.get("imported-directory").unwrap().unwrap();
    records.remove(RecordKind::ImportedDirectory).unwrap();
    journal.extend(records.take_changes());
    // A killed browser has forgotten that local storage was changed.
    store.clone().put("imported-directory", &before).unwrap();
    let mut again = store.records();
    again.merge(journal).unwrap();
    again.unlock(PASSPHRASE).unwrap();
    assert_eq!(text(&mut again, RecordKind::ImportedDirectory), None);
    let saved = write(&mut again, RecordKind::ImportedDirectory, "second").unwrap();
    assert_eq!(saved.revision, 3);
}

#[test]
fn of_two_that_differ_at_the_same_revision_the_journals_counts_and_the_other_is_set_aside() {
    let store = place();
    let mut records = store.open_records();
    let start = records.take_changes();
    write(&mut records, draft(1), "mine").unwrap();
    records.take_changes();
    let other = place();
    let mut theirs = other.records();
    theirs.merge(start.clone()).unwrap();
    theirs.unlock(PASSPHRASE).unwrap();
    write(&mut theirs, draft(1), "theirs").unwrap();
    let journal = [start, theirs.take_changes()].concat();
    let mut again = store.records();
    again.merge(journal).unwrap();
    again.unlock(PASSPHRASE).unwrap();
    assert_eq!(text(&mut again, draft(1)).as_deref(), Some("theirs"));
    assert_eq!(again.count_set_aside(), Ok(1));
}

#[test]
fn a_window_does_not_write_over_what_it_does_not_know() {
    let store = place();
    let mut first = store.open_records();
    let mut second = store.records();
    second.unlock(PASSPHRASE).unwrap();
    write(&mut first, draft(1), "first").unwrap();
    assert_eq!(second.changed_elsewhere(), Ok(vec![draft(1)]));
    let refused = write(&mut second, draft(1), "second");
    assert_eq!(refused, Err(StorageFault::Changed));
    assert_eq!(text(&mut second, draft(1)).as_deref(), Some("first"));
    write(&mut second, draft(1), "second").unwrap();
    assert_eq!(
        write(&mut first, draft(1), "again"),
        Err(StorageFault::Changed)
    );
    first.set_aside(draft(1)).unwrap();
    write(&mut first, draft(1), "again").unwrap();
    assert_eq!(first.count_set_aside(), Ok(1));
    assert!(!second.is_gone(draft(1)));
    first.remove(draft(1)).unwrap();
    assert!(second.is_gone(draft(1)));
}

#[test]
fn an_entry_does_not_take_the_place_of_a_newer_one() {
    let mut records = place().open_records();
    write(&mut records, draft(1), "first").unwrap();
    write(&mut records, draft(1), "second").unwrap();
    let changes = records.take_changes();
    let [_, first, second] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    assert!(first.supersedes(None) && first.supersedes(Some(&first.bytes)));
    assert!(second.supersedes(Some(&first.bytes)));
    assert!(!first.supersedes(Some(&second.bytes)));
    let damaged = Entry {
        bytes: second.bytes[1..].to_vec(),
        ..second.clone()
    };
    assert!(second.supersedes(Some(&damaged.bytes)));
}

#[test]
fn a_key_that_the_header_no_longer_opens_seals_nothing() {
    let store = place();
    let mut first = store.open_records();
    let mut second = store.records();
    second.unlock(PASSPHRASE).unwrap();
    let next = "another passphrase entirely";
    first
        .change_passphrase(next, cheap(), at(1), &mut Counting(9))
        .unwrap();
    assert_eq!(
        write(&mut second, draft(1), "text"),
        Err(StorageFault::Locked)
    );
    second.unlock(next).unwrap();
    write(&mut second, draft(1), "text").unwrap();
}

#[test]
fn what_was_deleted_while_the_page_was_open_can_be_written_again() {
    let mut store = place();
    let mut records = store.open_records();
    write(&mut records, draft(1), "text").unwrap();
    assert_eq!(records.restore_header(), Ok(false));
    for name in store.names().unwrap() {
        store.remove(&name).unwrap();
    }
    assert_eq!(records.restore_header(), Ok(true));
    write(&mut records, draft(1), "text").unwrap();
    let mut again = store.records();
    again.unlock(PASSPHRASE).unwrap();
    assert_eq!(text(&mut again, draft(1)).as_deref(), Some("text"));
}

#[test]
fn what_is_set_aside_is_given_out_with_the_header() {
    let store = place();
    let mut records = store.open_records();
    write(&mut records, draft(1), "text").unwrap();
    records.set_aside(draft(1)).unwrap();
    let file = records.export_set_aside().unwrap();
    let names: Vec<_> = file.lines().map(|l| l.split(' ').next().unwrap()).collect();
    let aside = format!("set-aside/{}/1", draft(1).name());
    assert_eq!(names, [aside.as_str(), "vault"]);
}

#[test]
fn the_revision_of_the_cases_changes_with_each_change_of_a_case() {
    let mut records = place().open_records();
    let mut seen = vec![records.cases_revision().unwrap()];
    write(&mut records, draft(1), "a").unwrap();
    seen.push(records.cases_revision().unwrap());
    write(&mut records, draft(1), "b").unwrap();
    seen.push(records.cases_revision().unwrap());
    records.remove(draft(1)).unwrap();
    seen.push(records.cases_revision().unwrap());
    assert!(seen.is_sorted_by(|a, b| a < b), "{seen:?}");
    write(&mut records, RecordKind::Settings, "ka").unwrap();
    write(&mut records, RecordKind::Profile, "own").unwrap();
    assert_eq!(records.cases_revision().ok(), seen.last().copied());
}

#[test]
fn the_two_notes_are_read_back_and_those_of_a_newer_version_are_not() {
    let starts = Starts {
        first: at(-5),
        latest: at(7),
    };
    let saved = SavedFile {
        at: at(3),
        revision: u64::MAX - 1,
    };
    assert_eq!(Starts::read(1, &starts.write()), Some(starts));
    assert_eq!(SavedFile::read(1, &saved.write()), Some(saved));
    assert_eq!(Starts::read(2, &starts.write()), None);
    assert_eq!(SavedFile::read(1, &saved.write()[1..]), None);
}
