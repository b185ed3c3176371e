//! Everything that is missing, wrong or odd about a request. It never fails: what an officer
//! typed yields violations, in the order of the form.

use super::problem::{Place, Problem, Violation};
use super::relevance::{chosen, relevant_fields, relevant_sections};
use super::requirements::{expected_at, expected_of, is_unmet};
use super::{Addressee, Answer, Answers, Path, Recipient, Request, answer_check};
use crate::coverage::Coverage;
use crate::directory::{Directory, Expectation, PartyCode};
use crate::i18n::Language;
use crate::template::{FieldDefinition, FieldId, Kind, Need, Template};
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;

/// What a check depends on besides the request.
#[derive(Clone, Debug)]
pub struct Circumstances {
    pub now: Timestamp,
    /// Today in the officer's own time zone.
    pub today: Date,
    /// The language names of States are said in.
    pub interface: Language,
    /// The contact point neither executes nor facilitates preservation.
    pub recipient_without_power: bool,
    /// The characters that the fonts at hand have: the shipped ones and those of opened packs.
    pub coverage: Arc<Coverage>,
    /// Names the States.
    pub directory: Arc<Directory>,
}

/// All violations, in the order of the form.
pub fn check(template: &Template, request: &Request, around: &Circumstances) -> Vec<Violation> {
    let mut found = Vec::new();
    check_recipient(request, around, &mut found);
    let addressee = request.recipient.addressee();
    let expected = addressee.map(|a| expected_of(a, &around.directory, around.today));
    let checking = Checking {
        template,
        request,
        around,
        expected: expected.unwrap_or_default(),
    };
    for section in relevant_sections(template, request) {
        let top = |field: &FieldId| Path::of(field);
        check_fields(&checking, &section.fields, None, &top, &mut found);
        let of_section = section_problems(template, section.id.as_str(), request);
        found.extend(of_section.map(|problem| Violation {
            place: Place::Section(section.id.clone()),
            problem,
        }));
    }
    found
}

/// What is checked, and by what.
struct Checking<'a> {
    template: &'a Template,
    request: &'a Request,
    around: &'a Circumstances,
    /// What the recipient expects.
    expected: Vec<Expectation>,
}

fn check_fields(
    checking: &Checking,
    fields: &[FieldId],
    row: Option<&Answers>,
    path: &dyn Fn(&FieldId) -> Path,
    found: &mut Vec<Violation>,
) {
    let Checking {
        template,
        request,
        around,
        expected,
    } = checking;
    let answers = row.unwrap_or(&request.answers);
    for (field, definition) in relevant_fields(template, fields, row, &request.answers) {
        let place = Place::Field(path(field));
        let mut add = |problem| {
            found.push(Violation {
                place: place.clone(),
                problem,
            })
        };
        match answers.get(field).filter(|a| !answer_check::is_empty(a)) {
            None => missing(template, field, definition, answers)
                .into_iter()
                .for_each(&mut add),
            Some(answer) => answer_check::problems(definition, answer, answers, request, around)
                .into_iter()
                .for_each(&mut add),
        }
        specific_problems(template, field, answers, request, around)
            .into_iter()
            .for_each(&mut add);
        expected_at(field, expected)
            .filter(|expectation| is_unmet(expectation, answers, request, around.today))
            .for_each(|expectation| add(Problem::Expected(expectation.clone())));
        if let Kind::Group {
            fields: inner,
            least,
            ..
        } = &definition.kind
        {
            // A row to begin with lacks nothing where none is needed.
            let rows = answers.rows(field).iter();
            for row in rows.filter(|row| *least > 0 || !row.is_blank()) {
                let path = |inner: &FieldId| Path::in_row(field, row.id, inner);
                check_fields(checking, inner, Some(&row.answers), &path, found);
            }
        }
    }
}

fn missing(
    template: &Template,
    field: &FieldId,
    definition: &FieldDefinition,
    answers: &Answers,
) -> Option<Problem> {
    if definition.kind == Kind::Statement || chosen(template, answers, field).is_some() {
        return None;
    }
    if let Kind::Group { .. } = definition.kind {
        return (field.as_str() == "items").then_some(Problem::NoItem);
    }
    match definition.need {
        Need::Required => Some(Problem::MissingRequired),
        Need::Expected if field.as_str() == "urgency-reasons" => None,
        Need::Expected => Some(Problem::MissingExpected),
        Need::Optional => None,
    }
}

fn check_recipient(request: &Request, around: &Circumstances, found: &mut Vec<Violation>) {
    let mut add = |place, problem| found.push(Violation { place, problem });
    match &request.recipient {
        Recipient::NotChosen => add(Place::Recipient, Problem::NoRecipient),
        Recipient::NotAParty { code, names } => {
            let name = names
                .get(&around.interface)
                .or_else(|| names.get(&Language::english()));
            let state = name.unwrap_or(code).clone();
            add(Place::Recipient, Problem::NotAParty { state });
        }
        Recipient::ContactPoint(addressee) => {
            check_addressee(addressee, request, around, &mut add);
        }
    }
}

fn check_addressee(
    addressee: &Addressee,
    request: &Request,
    around: &Circumstances,
    add: &mut impl FnMut(Place, Problem),
) {
    if around.recipient_without_power {
        let party = party_name(addressee, &around.interface);
        add(Place::Recipient, Problem::RecipientWithoutPower { party });
    }
    if addressee.snapshot.valid_until < around.today {
        let on = addressee.snapshot.valid_until;
        add(Place::Recipient, Problem::DirectoryExpired { on });
    }
    let accepted = |l: &Language| addressee.accepted.iter().any(|a| a.is_written_like(l));
    let languages = request.languages.all();
    if !addressee.accepted.is_empty() && !languages.iter().any(accepted) {
        let language = request.languages.first.clone();
        let accepted = addressee.accepted.clone();
        add(
            Place::Languages,
            Problem::LanguageNotAccepted { language, accepted },
        );
    }
}

/// The name of a State by its code; what was typed where it is not one.
fn state_name(typed: &str, around: &Circumstances) -> String {
    let order = [around.interface.clone(), Language::english()];
    let code = PartyCode::new(&typed.to_ascii_uppercase());
    let name = code.and_then(|code| around.directory.name_of(code, &order));
    name.map_or_else(|| typed.to_owned(), |(_, name)| name.to_owned())
}

fn party_name(addressee: &Addressee, language: &Language) -> String {
    let names = &addressee.party_names;
    let name = names
        .get(language)
        .or_else(|| names.get(&Language::english()));
    name.unwrap_or(&addressee.party).clone()
}

/// What a section as a whole is missing.
fn section_problems(template: &Template, section: &str, request: &Request) -> Option<Problem> {
    let answers = &request.answers;
    let answered = |field: &str| answers.get(&field.into()).is_some_and(|a| !a.is_blank());
    match section {
        "offence" => {
            let domestic = answers.rows(&"offences".into()).iter().any(|r| {
                let name = r.answers.get(&"offence-name".into());
                let provision = r.answers.get(&"offence-provision".into());
                name.or(provision)
                    .is_some_and(|a| !answer_check::is_empty(a))
            });
            (!answered("convention-articles") && !domestic).then_some(Problem::OffenceMissing)
        }
        "disclosure" => {
            let asked = chosen(template, answers, &"disclosure".into())
                .is_some_and(|option| option.as_str() == "yes");
            let specific = answers.rows(&"items".into()).iter().any(|r| {
                r.answers
                    .includes(&"item-communication".into(), &"yes".into())
            });
            match (asked, specific) {
                (true, false) => Some(Problem::DisclosureWithoutCommunication),
                (false, true) => Some(Problem::CommunicationWithoutDisclosure),
                _ => None,
            }
        }
        "custodian" => {
            let named = |group: &str, field: &str| {
                let rows = answers.rows(&group.into());
                rows.iter()
                    .any(|r| !r.answers.text(&field.into()).trim().is_empty())
            };
            let somewhere = named("custodians", "custodian-name")
                || named("custodians", "custodian-address")
                || named("items", "item-custodian");
            (!somewhere).then_some(Problem::NoCustodianAnywhere)
        }
        _ => None,
    }
}

/// The day that an answer gives, where it gives one.
fn day(answers: &Answers, field: &FieldId) -> Option<Date> {
    match answers.get(field) {
        Some(Answer::Date(date)) => date.read().value(),
        _ => None,
    }
}

/// What is odd about one field in the light of others.
fn specific_problems(
    template: &Template,
    field: &FieldId,
    answers: &Answers,
    request: &Request,
    around: &Circumstances,
) -> Option<Problem> {
    match field.as_str() {
        "urgency-reasons" => {
            let urgent = request.answers.get(&"urgency".into()).is_some();
            let said = answers
                .get(field)
                .is_some_and(|a| !answer_check::is_empty(a));
            (urgent && !said).then_some(Problem::NoUrgencyReasons)
        }
        "confirmation-phone" => {
            let digits = |field: &str| -> String {
                let text = request.answers.text(&field.into());
                text.chars().filter(char::is_ascii_digit).collect()
            };
            let own = digits("confirmation-phone");
            let same = own == digits("authority-phone") || own == digits("authority-mobile");
            (!own.is_empty() && same).then_some(Problem::ConfirmationSameContact)
        }
        "preserved-until" => {
            let is_extension = chosen(template, &request.answers, &"status".into())
                .is_some_and(|option| option.as_str() == "extension");
            let on = day(answers, field)?;
            (is_extension && on < around.today).then_some(Problem::ExtensionAfterExpiry { on })
        }
        "retention-ends" | "mla-expected" => {
            let on = day(answers, field)?;
            (on < around.today).then_some(Problem::DayPassed { on })
        }
        "item-until" => {
            let moment = |field: &str| match answers.get(&field.into()) {
                Some(Answer::Instant(typed)) => typed.read().value().map(|m| m.timestamp),
                _ => None,
            };
            let (from, until) = (moment("item-from")?, moment("item-until")?);
            (until < from).then_some(Problem::PeriodReversed)
        }
        "custodian-country" => {
            let addressee = request.recipient.addressee()?;
            let country = answers.text(field).trim();
            let elsewhere = !country.is_empty() && !country.eq_ignore_ascii_case(&addressee.party);
            elsewhere.then(|| Problem::CustodianElsewhere {
                country: state_name(country, around),
                party: party_name(addressee, &around.interface),
            })
        }
        _ => None,
    }
}
