//! What every place that keeps bytes does.

use crate::place::{Area, stores};
use point35::storage::{StorageFault, Store, TextStore, foreign_keys, room};

#[test]
fn a_store_gives_back_what_was_put_in_last() {
    for (place, mut store) in stores() {
        assert_eq!(store.get("a"), Ok(None), "{place}");
        store.put("a", &[0, 159, 255]).unwrap();
        store.put("draft/b", b"").unwrap();
        assert_eq!(store.get("a"), Ok(Some(vec![0, 159, 255])), "{place}");
        assert_eq!(store.get("draft/b"), Ok(Some(vec![])), "{place}");
        store.put("a", b"later").unwrap();
        assert_eq!(store.get("a"), Ok(Some(b"later".to_vec())), "{place}");
        let mut names = store.names().unwrap();
        names.sort();
        assert_eq!(names, ["a", "draft/b"], "{place}");
    }
}

#[test]
fn a_store_removes_and_renames_also_what_is_not_there() {
    for (place, mut store) in stores() {
        store.put("a", b"1").unwrap();
        store.rename("a", "b").unwrap();
        store.rename("a", "c").unwrap();
        assert_eq!(store.names().unwrap(), ["b"], "{place}");
        assert_eq!(store.get("b"), Ok(Some(b"1".to_vec())), "{place}");
        store.remove("b").unwrap();
        store.remove("b").unwrap();
        assert_eq!(store.names().unwrap(), [""; 0], "{place}");
    }
}

#[test]
fn texts_of_other_programs_are_neither_listed_nor_touched() {
    let area = Area::new(10_000);
    let mut store = TextStore::open(area.clone()).unwrap();
    store.put("settings", b"1").unwrap();
    assert_eq!(store.names().unwrap(), ["settings"]);
    let texts = area.texts.borrow();
    let keys: Vec<_> = texts.keys().map(String::as_str).collect();
    assert_eq!(keys, ["another program's key", "point35/settings"]);
    assert_eq!(texts["another program's key"], "its text");
    assert_eq!(texts["point35/settings"], "MQ==");
}

#[test]
fn a_refused_place_is_found_out_before_use_and_a_full_one_still_opens() {
    let refused = Area {
        refused: true,
        ..Area::new(10_000)
    };
    assert_eq!(TextStore::open(refused).err(), Some(StorageFault::Refused));
    assert!(TextStore::open(Area::new(0)).is_ok());
}

#[test]
fn the_room_that_is_left_is_found_by_trying_and_nothing_stays_of_it() {
    for (quota, least) in [(10_000_000, 3_000_000), (120_000, 75_000), (100, 0)] {
        let mut area = Area::new(quota);
        assert_eq!(room(&mut area), least, "{quota}");
        assert_eq!(area.texts.borrow().len(), 1, "{quota}");
    }
}

#[test]
fn the_keys_of_others_are_named() {
    let area = Area::new(10_000);
    TextStore::open(area.clone())
        .unwrap()
        .put("settings", b"1")
        .unwrap();
    assert_eq!(foreign_keys(&area).unwrap(), ["another program's key"]);
}
