//! What two officers wrote into copies of one case: what one knew of the other is overtaken, what
//! neither knew is in conflict, and nothing of that is lost.

use crate::desk::{Desk, ID, at};
use point35::case_file::{CASE_VERSION, Case, Closing, merge, read_case, write_case};
use proptest::prelude::*;

#[test]
fn a_case_that_went_on_elsewhere_comes_back_without_a_conflict() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    night.write(10, "reference", "NIGHT-1");
    night.write(20, "offence", "fraud");
    assert_eq!(day.take_in(&night), [""; 0]);
    assert_eq!(day.case, night.case);
    day.write(5, "reference", "DAY-2");
    // By the clock it is older; but it was written with the other one in view.
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.text("reference"), "DAY-2");
}

#[test]
fn different_fields_are_both_taken() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "DAY");
    night.change(20, |request| request.languages.second = None);
    assert_eq!(day.take_in(&night), [""; 0]);
    assert_eq!(day.text("reference"), "DAY");
    assert_eq!(day.case.request.languages.second, None);
    assert_eq!(day.case.changed, at(20));
}

#[test]
fn the_same_field_keeps_both_texts_until_a_person_decides() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "DAY");
    night.write(20, "reference", "NIGHT");
    assert_eq!(day.take_in(&night), ["answers/reference"]);
    assert_eq!(day.text("reference"), "NIGHT");
    let conflicts = day.case.lineage.conflicts(&day.case.request);
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].value, Some(serde_json::json!({"text": "DAY"})));
    assert_eq!(conflicts[0].part.field(), Some("reference".into()));

    // The other side has it too, and says so once.
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.case, day.case);
    assert_eq!(night.take_in(&day), [""; 0]);

    // The earlier text is used after all; the later one is still there.
    let request = day.case.request.clone();
    let used = day
        .case
        .lineage
        .exchange(&conflicts[0], &request, day.copy, at(30));
    day.case.request = used.unwrap();
    assert_eq!(day.text("reference"), "DAY");
    let conflicts = day.case.lineage.conflicts(&day.case.request);
    assert_eq!(
        conflicts[0].value,
        Some(serde_json::json!({"text": "NIGHT"}))
    );

    // What is dropped does not come back.
    day.case.lineage.drop_aside(&conflicts[0]);
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.case, day.case);
    assert_eq!(night.case.lineage.conflicts(&night.case.request), []);
}

#[test]
fn an_emptied_field_is_a_change_as_well() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "");
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.text("reference"), "");
    day.write(20, "reference", "DAY");
    night.write(30, "loss", "");
    night.write(30, "reference", "NIGHT");
    night.write(40, "reference", "");
    assert_eq!(day.take_in(&night), ["answers/reference"]);
    assert_eq!(day.text("reference"), "");
    let kept = day.case.lineage.conflicts(&day.case.request);
    assert_eq!(kept[0].value, Some(serde_json::json!({"text": "DAY"})));
}

#[test]
fn the_same_text_of_both_is_no_conflict() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.write(10, "reference", "BOTH");
    night.write(20, "reference", "BOTH");
    assert_eq!(day.take_in(&night), [""; 0]);
    assert_eq!(day.case.lineage.conflicts(&day.case.request), []);
    // Whoever writes over it saw both.
    day.write(30, "reference", "DAY");
    assert_eq!(day.case.lineage.conflicts(&day.case.request), []);
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.case.lineage.conflicts(&night.case.request), []);
}

#[test]
fn a_group_is_never_mixed() {
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    let add = |desk: &mut Desk, second, name: &str| {
        desk.change(second, |request| {
            let mut row = point35::request::Answers::default();
            let text = point35::request::Answer::Text(name.into());
            row.set("custodian-name".into(), text);
            request.answers.add_row(&"custodians".into(), row);
        });
    };
    add(&mut day, 10, "first");
    add(&mut night, 20, "second");
    let rows = night
        .case
        .request
        .answers
        .rows(&"custodians".into())
        .to_vec();
    assert_eq!(day.take_in(&night), ["answers/custodians"]);
    assert_eq!(day.case.request.answers.rows(&"custodians".into()), rows);
}

#[test]
fn the_last_closing_holds() {
    let closing = |second, is_closed| {
        Some(Closing {
            at: at(second),
            is_closed,
        })
    };
    let mut day = Desk::begin(1);
    let mut night = day.handed(40);
    day.case.closing = closing(10, true);
    assert_eq!(night.take_in(&day), [""; 0]);
    assert_eq!(night.case.closing, closing(10, true));
    night.case.closing = closing(20, false);
    night.write(30, "reference", "NIGHT");
    assert_eq!(day.take_in(&night), [""; 0]);
    assert_eq!(day.case.closing, closing(20, false));
    assert_eq!(merged(&night.case, &day.case).closing, closing(20, false));
    let again = read_case(CASE_VERSION, &write_case(&day.case), ID.into(), at(0));
    assert_eq!(again.unwrap(), day.case);
}

/// What the officers of three desks do.
#[derive(Clone, Debug)]
enum Deed {
    Write(usize, usize, u8),
    TakeIn(usize, usize),
}

const FIELDS: [&str; 3] = ["reference", "their-reference", "offence-provision"];

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        (0..3_usize, 0..3_usize, 0..4_u8)
            .prop_map(|(desk, field, text)| Deed::Write(desk, field, text)),
        (0..3_usize, 0..3_usize).prop_map(|(from, to)| Deed::TakeIn(from, to)),
    ];
    proptest::collection::vec(deed, 0..16)
}

/// Every text that was written without being overtaken is used or set aside somewhere.
fn after(deeds: &[Deed]) -> [Desk; 3] {
    let first = Desk::begin(1);
    let mut desks = [first.clone(), first.handed(40), first.handed(80)];
    for (second, deed) in deeds.iter().enumerate() {
        match *deed {
            Deed::Write(desk, field, text) => {
                let text = if text == 0 {
                    String::new()
                } else {
                    format!("{desk}-{text}-{second}")
                };
                desks[desk].write(1 + second as i64, FIELDS[field], &text);
            }
            Deed::TakeIn(from, to) => {
                let other = desks[from].clone();
                desks[to].take_in(&other);
            }
        }
    }
    desks
}

fn merged(one: &Case, other: &Case) -> Case {
    merge(one, other).unwrap().case
}

/// The texts of a field that a case holds, used or set aside.
fn held(case: &Case, field: &str) -> Vec<String> {
    let used = case.request.answers.text(&field.into()).to_owned();
    let aside = case.lineage.conflicts(&case.request).into_iter();
    let aside = aside.filter(|aside| aside.part.field() == Some(field.into()));
    let text = |value: serde_json::Value| value["text"].as_str().unwrap_or_default().to_owned();
    let texts = aside.map(|aside| aside.value.map(text).unwrap_or_default());
    std::iter::once(used).chain(texts).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_does_not_matter_who_merges_whom_in_which_order(deeds in deeds()) {
        let [a, b, c] = after(&deeds).map(|desk| desk.case);
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(&merged(&a, &a), &a);
        let ab = merged(&a, &b);
        prop_assert_eq!(&merged(&ab, &b), &ab);
        prop_assert_eq!(merged(&ab, &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&merged(&a, &c), &b), merged(&ab, &c));
    }

    /// The last text that each desk wrote, unless a desk that had it in view wrote another one.
    #[test]
    fn nothing_is_lost_that_the_other_side_did_not_know(texts in proptest::collection::vec((0..3_usize, 0..3_usize), 1..8)) {
        let deeds: Vec<Deed> = texts.iter().map(|(desk, field)| Deed::Write(*desk, *field, 1)).collect();
        let [a, b, c] = after(&deeds).map(|desk| desk.case);
        let all = merged(&merged(&a, &b), &c);
        for field in FIELDS {
            for (desk, case) in [&a, &b, &c].into_iter().enumerate() {
                let wrote = texts.iter().any(|(by, at)| *by == desk && FIELDS[*at] == field);
                let text = case.request.answers.text(&field.into()).to_owned();
                prop_assert!(!wrote || held(&all, field).contains(&text), "{text} of {field}");
            }
        }
    }
}
