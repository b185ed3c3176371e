//! What can be missing, wrong or odd about a request: an enum without words. Each problem has the
//! id of its message and the variables of that message.

use super::Path;
use crate::coverage::{MissingCharacter, packs};
use crate::directory::Expectation;
use crate::i18n::{FluentArgs, FluentValue, Language, Words, dates, language_name, list};
use crate::template::SectionId;
use crate::{identifier, moment};
use jiff::civil::Date;

/// A problem and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    pub place: Place,
    pub problem: Problem,
}

impl Violation {
    /// The problem in words, with the label of its place where the words do not name it.
    pub fn say(&self, words: &Words, label: &str) -> String {
        let problem = self.problem.say(words, label);
        let is_named = match self.place {
            Place::Field(_) | Place::Section(_) => problem.contains(label),
            Place::Recipient | Place::Languages => true,
        };
        if is_named {
            return problem;
        }
        let at_place = [("row", label.into()), ("label", problem.into())];
        words.say_with("request-label-in-row", &at_place)
    }
}

/// Where a problem is mended.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    Field(Path),
    Section(SectionId),
    /// Choosing the contact point.
    Recipient,
    /// Choosing the languages of the document.
    Languages,
}

/// What a problem does to the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Note,
    /// Likely to make the request fail or stall; stops nothing.
    Warning,
    /// The document stays a draft until it is mended.
    Stop,
}

impl Severity {
    pub fn id(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Stop => "stop",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    MissingRequired,
    MissingExpected,
    Moment(moment::Fault),
    Identifier(identifier::Finding),
    NotAPhoneNumber,
    NotAnEmailAddress,
    NotANumberOfDays,
    UnknownCountry,
    /// The period ends before it begins.
    PeriodReversed,
    /// Articles 29 and 31 reach stored data only; what is to come belongs to Articles 33 and 34.
    PeriodInFuture,
    PeriodAfterRequestDate,
    /// The custodian is said to be in another State than the one asked.
    CustodianElsewhere {
        country: String,
        party: String,
    },
    NoCustodianAnywhere,
    /// Neither an offence of the Convention nor one of domestic law is named.
    OffenceMissing,
    NoItem,
    NoRecipient,
    NotAParty {
        state: String,
    },
    RecipientWithoutPower {
        party: String,
    },
    LanguageNotAccepted {
        language: Language,
        accepted: Vec<Language>,
    },
    DirectoryExpired {
        on: Date,
    },
    /// Data may already be gone.
    ExtensionAfterExpiry {
        on: Date,
    },
    NotTranslated {
        languages: Vec<Language>,
    },
    /// No font in this file can print them: not even a draft can be made.
    MissingCharacters(Vec<MissingCharacter>),
    /// Article 30 is asked for, but no item is a specific communication.
    DisclosureWithoutCommunication,
    /// An item is a specific communication, but Article 30 is not asked for.
    CommunicationWithoutDisclosure,
    /// A day that is to come has passed.
    DayPassed {
        on: Date,
    },
    /// The second contact has the number of the first and can confirm nothing.
    ConfirmationSameContact,
    NoUrgencyReasons,
    /// The recipient expects it, and the request is otherwise.
    Expected(Expectation),
}

impl Problem {
    pub fn severity(&self) -> Severity {
        match self {
            Problem::MissingRequired
            | Problem::Moment(_)
            | Problem::NoItem
            | Problem::NoRecipient
            | Problem::NotAParty { .. }
            | Problem::OffenceMissing
            | Problem::MissingCharacters(_) => Severity::Stop,
            Problem::Identifier(finding) => match finding.severity() {
                identifier::Severity::Note => Severity::Note,
                identifier::Severity::Warning => Severity::Warning,
            },
            Problem::NotTranslated { .. }
            | Problem::Expected(
                Expectation::ConfirmationAlways | Expectation::UrgentToCentralAuthority(_),
            ) => Severity::Note,
            Problem::MissingExpected
            | Problem::NotAPhoneNumber
            | Problem::NotAnEmailAddress
            | Problem::NotANumberOfDays
            | Problem::UnknownCountry
            | Problem::PeriodReversed
            | Problem::PeriodInFuture
            | Problem::PeriodAfterRequestDate
            | Problem::CustodianElsewhere { .. }
            | Problem::NoCustodianAnywhere
            | Problem::RecipientWithoutPower { .. }
            | Problem::LanguageNotAccepted { .. }
            | Problem::DirectoryExpired { .. }
            | Problem::ExtensionAfterExpiry { .. }
            | Problem::DisclosureWithoutCommunication
            | Problem::CommunicationWithoutDisclosure
            | Problem::DayPassed { .. }
            | Problem::ConfirmationSameContact
            | Problem::NoUrgencyReasons
            | Problem::Expected(_) => Severity::Warning,
        }
    }

    /// The id of the message: what is wrong, why it matters, what to do.
    pub fn message_id(&self) -> String {
        let id = match self {
            Problem::Moment(fault) => return fault.message_id(),
            Problem::Identifier(finding) => return finding.message_id(),
            Problem::Expected(expectation) => return format!("expects-{}", expectation.id()),
            Problem::MissingRequired => "missing-required",
            Problem::MissingExpected => "missing-expected",
            Problem::NotAPhoneNumber => "not-a-phone-number",
            Problem::NotAnEmailAddress => "not-an-email-address",
            Problem::NotANumberOfDays => "not-a-number-of-days",
            Problem::UnknownCountry => "unknown-country",
            Problem::PeriodReversed => "period-reversed",
            Problem::PeriodInFuture => "period-in-future",
            Problem::PeriodAfterRequestDate => "period-after-request-date",
            Problem::CustodianElsewhere { .. } => "custodian-elsewhere",
            Problem::NoCustodianAnywhere => "no-custodian-anywhere",
            Problem::OffenceMissing => "convention-or-domestic-offence-missing",
            Problem::NoItem => "no-item",
            Problem::NoRecipient => "no-recipient",
            Problem::NotAParty { .. } => "not-a-party",
            Problem::RecipientWithoutPower { .. } => "recipient-without-power",
            Problem::LanguageNotAccepted { .. } => "language-not-accepted",
            Problem::DirectoryExpired { .. } => "directory-expired",
            Problem::ExtensionAfterExpiry { .. } => "extension-after-expiry",
            Problem::NotTranslated { .. } => "not-translated",
            Problem::MissingCharacters(missing) if packs::holding(missing).is_empty() => {
                "missing-characters"
            }
            Problem::MissingCharacters(_) => "missing-characters-pack",
            Problem::DisclosureWithoutCommunication => "disclosure-without-communication",
            Problem::CommunicationWithoutDisclosure => "communication-without-disclosure",
            Problem::DayPassed { .. } => "day-passed",
            Problem::ConfirmationSameContact => "confirmation-same-contact",
            Problem::NoUrgencyReasons => "no-urgency-reasons",
        };
        format!("check-{id}")
    }

    /// The problem in words. `label` is the label of its field.
    pub fn say(&self, words: &Words, label: &str) -> String {
        if let Problem::Expected(expectation) = self {
            return expectation.say(words);
        }
        let mut args = match self {
            Problem::Moment(fault) => fault.arguments(),
            Problem::Identifier(finding) => finding.arguments(),
            _ => FluentArgs::new(),
        };
        let mut set = |name: &'static str, value: String| args.set(name, FluentValue::from(value));
        match self {
            Problem::CustodianElsewhere { country, party } => {
                set("country", country.clone());
                set("party", party.clone());
            }
            Problem::NotAParty { state } => set("state", state.clone()),
            Problem::RecipientWithoutPower { party } => set("party", party.clone()),
            Problem::LanguageNotAccepted { language, accepted } => {
                set("language", language_name(words, language));
                set("languages", language_names(words, accepted));
            }
            Problem::DirectoryExpired { on }
            | Problem::ExtensionAfterExpiry { on }
            | Problem::DayPassed { on } => {
                set("date", dates::date(words, *on));
            }
            Problem::NotTranslated { languages } => {
                set("language", language_names(words, languages));
            }
            Problem::MissingCharacters(missing) => {
                set("characters", listed(words, missing));
                set("scripts", scripts(words, missing));
                set("packs", pack_names(words, missing));
            }
            _ => {}
        }
        args.set("label", FluentValue::from(label.to_owned()));
        words.say_args(&self.message_id(), &args)
    }
}

fn language_names(words: &Words, languages: &[Language]) -> String {
    list(words, languages.iter().map(|l| language_name(words, l)))
}

/// How many characters are spelled out before the rest is only counted.
const MOST_LISTED: usize = 8;

/// The characters with their code points: `ශ (U+0DC1), ...`.
fn listed(words: &Words, missing: &[MissingCharacter]) -> String {
    let named = missing.iter().take(MOST_LISTED);
    let mut named: Vec<_> = named
        .map(|m| format!("{} (U+{:04X})", m.character, u32::from(m.character)))
        .collect();
    if missing.len() > MOST_LISTED {
        named.push(format!("+{}", missing.len() - MOST_LISTED));
    }
    list(words, named)
}

/// The packs that have the characters, each with the name of its file.
fn pack_names(words: &Words, missing: &[MissingCharacter]) -> String {
    let named = packs::holding(missing).into_iter().map(|pack| {
        let name = words.say(&format!("pack-{}", pack.name));
        let file = packs::file_name(pack.name);
        words.say_with(
            "pack-and-file",
            &[("pack", name.into()), ("file", file.into())],
        )
    });
    list(words, named)
}

fn scripts(words: &Words, missing: &[MissingCharacter]) -> String {
    let mut codes: Vec<_> = missing.iter().map(|m| m.script).collect();
    codes.sort_unstable();
    codes.dedup();
    let name = |code: &&str| {
        let id = format!("script-{}", code.to_lowercase());
        if words.has(&id) {
            words.say(&id)
        } else {
            (*code).to_owned()
        }
    };
    list(words, codes.iter().map(name))
}
