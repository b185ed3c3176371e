//! Requests of every shape: any answers to any questions of the template, in letters that the
//! shipped fonts have.

use crate::written::{example, template};
use point35::i18n::Language;
use point35::identifier::Kind as IdentifierKind;
use point35::moment::{Occurrence, TypedDate, TypedInstant};
use point35::request::{
    Answer, Answers, DocumentLanguages, Marking, Paper, Recipient, Request, Row, Tlp,
    TypedIdentifier,
};
use point35::template::{FieldDefinition, FieldId, Kind};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Short lines of what may be typed, with what JSON and PDF have to write in other ways.
fn text() -> impl Strategy<Value = String> {
    "[ -~äñőșъїґქშαώ€№“”\u{301}\n\t\"\\\\()<>]{0,40}"
}

fn language() -> impl Strategy<Value = Language> {
    let tags = vec!["en", "fr", "ka", "uk", "el", "si", "sr-Cyrl"];
    select(tags).prop_map(|tag| Language::parse(tag).unwrap())
}

fn offered() -> impl Strategy<Value = Language> {
    // The fonts of Japanese are not in the file.
    let mut offered = point35::document::offered(&template());
    offered.retain(|language| language.tag() != "ja");
    select(offered)
}

fn marking() -> impl Strategy<Value = Marking> {
    let fixed = select(Tlp::ALL.to_vec()).prop_map(Marking::Tlp);
    prop_oneof![
        Just(Marking::Restricted),
        fixed,
        // Words that were not written are no marking, and are not kept.
        text().prop_map(|words| Marking::Words(format!("{words}.")))
    ]
}

pub fn requests() -> impl Strategy<Value = Request> {
    let template = template();
    let sections = template.definition.sections.iter();
    let answers = answers(sections.flat_map(|s| s.fields.clone()).collect());
    let pair = (offered(), option::of(offered()));
    let appearance = (vec(text(), 0..3), option::of(marking()), any::<bool>());
    (answers, pair, language(), appearance, any::<bool>()).prop_map(
        |(answers, (first, second), own_language, (letterhead, marking, letter), addressed)| {
            let mut request = example("01");
            let second = second.filter(|second| *second != first);
            request.languages = DocumentLanguages { first, second };
            request.own_language = own_language;
            request.answers = answers;
            request.appearance.letterhead = letterhead;
            request.appearance.marking = marking;
            request.appearance.paper = if letter { Paper::Letter } else { Paper::A4 };
            if !addressed {
                request.recipient = Recipient::NotChosen;
            }
            request
        },
    )
}

fn answers(fields: Vec<FieldId>) -> impl Strategy<Value = Answers> + use<> {
    let template = template();
    let strategies: Vec<_> = fields
        .into_iter()
        .filter_map(|id| Some((id.clone(), template.field(&id)?.clone())))
        .map(|(id, definition)| option::of(answer(&definition)).prop_map(move |a| (id.clone(), a)))
        .collect();
    strategies.prop_map(|all| {
        let mut answers = Answers::default();
        for (id, answer) in all {
            if let Some(answer) = answer {
                answers.set(id, answer);
            }
        }
        answers
    })
}

fn answer(definition: &FieldDefinition) -> BoxedStrategy<Answer> {
    match (&definition.kind, definition.translatable) {
        (Kind::Choice { options }, _) => select(options.clone()).prop_map(Answer::Choice).boxed(),
        (Kind::Choices { options }, _) => {
            let count = options.len();
            btree_set(select(options.clone()), 0..=count)
                .prop_map(Answer::Choices)
                .boxed()
        }
        (Kind::Date, _) => date().prop_map(Answer::Date).boxed(),
        (Kind::Instant, _) => instant().prop_map(Answer::Instant).boxed(),
        (Kind::Identifier, _) => identifier().prop_map(Answer::Identifier).boxed(),
        (Kind::Group { fields, .. }, _) => {
            let rows = vec(answers(fields.clone()), 0..4);
            rows.prop_map(|rows| {
                let numbered = (1..).zip(rows);
                Answer::Group(numbered.map(|(id, answers)| Row { id, answers }).collect())
            })
            .boxed()
        }
        (_, Some(_)) => btree_map(language(), text(), 0..3)
            .prop_map(Answer::Texts)
            .boxed(),
        (_, None) => text().prop_map(Answer::Text).boxed(),
    }
}

fn date() -> impl Strategy<Value = TypedDate> {
    ("[0-9]{0,2}", "[0-9]{0,2}", "(20)?[0-9]{0,2}").prop_map(|(day, month, year)| TypedDate {
        day,
        month,
        year,
    })
}

fn instant() -> impl Strategy<Value = TypedInstant> {
    let zone = select(vec!["", "UTC", "Europe/Paris", "+04:00", "nowhere"]);
    let occurrence = select(vec![
        None,
        Some(Occurrence::Earlier),
        Some(Occurrence::Later),
    ]);
    (
        date(),
        "([0-2][0-9]:[0-5][0-9])?[ -~]{0,2}",
        zone,
        occurrence,
    )
        .prop_map(|(date, time, zone, occurrence)| TypedInstant {
            date,
            time,
            zone: zone.to_owned(),
            occurrence,
        })
}

fn identifier() -> impl Strategy<Value = TypedIdentifier> {
    let kind = option::of(select(IdentifierKind::ALL.to_vec()));
    let typed = select(vec![
        "192.0.2.7:443/tcp",
        "2001:db8::1",
        "https://a.example/?q=1",
        "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    ]);
    let typed = prop_oneof![typed.prop_map(str::to_owned), text()];
    (typed, kind).prop_map(|(text, kind)| TypedIdentifier { text, kind })
}
