//! What a contact point and its Party expect of a request, and what not to expect of them: the
//! record turned into sentences, so that a profile, a form and a check say the same.

use jiff::civil::Date;

use super::channel::{Channel, Security};
use super::contact_point::ContactPoint;
use super::hours::DutyDesk;
use super::names::Names;
use super::party::{Party, PublicDeclaration, Stage};
use super::powers::Power;
use super::terms::{Confirmation, Renewal, Translation, UserNotification};
use crate::i18n::{FluentValue, Language, Words, dates, language_name, list};

/// One thing to do or not to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expectation {
    /// Written in one of these.
    Languages(Vec<Language>),
    /// Otherwise with a translation.
    TranslationRequired,
    TranslationMayFollow,
    /// An offence of Articles 2 to 11, or one of both States (reservation under Article 29(4)).
    DualCriminality(PublicDeclaration),
    /// At least this maximum penalty, in months of imprisonment.
    Penalty {
        months: u16,
    },
    CourtOrder,
    /// Article 25(3).
    ConfirmationAlways,
    ConfirmationOnDemand,
    /// Urgent requests for mutual assistance go there (Article 27(9)(e)).
    UrgentToCentralAuthority(Vec<Names>),
    /// Data are preserved for so many days, renewals not included (Article 29(7)).
    Period {
        days: u16,
    },
    /// No more days than these at a time.
    Renewal {
        days: u16,
    },
    NoRenewal,
    /// The account holder is told unless secrecy is ordered (Article 27(8)).
    Secrecy,
    NoSecrecy,
    /// What is sent there is not protected (Article 25(3)).
    Unsecured(Vec<Channel>),
    NoMutualAssistance,
    NobodyOutsideOfficeHours,
}

/// What this contact point expects on this day, in the order of a request.
pub fn expectations(party: &Party, point: &ContactPoint, today: Date) -> Vec<Expectation> {
    let mut all = vec![Expectation::Languages(point.languages.accepted.clone())];
    all.extend(match point.languages.translation {
        Translation::NotNeeded => None,
        Translation::MayFollow => Some(Expectation::TranslationMayFollow),
        Translation::Required => Some(Expectation::TranslationRequired),
    });
    all.extend(of_law(party, point, today));
    all.extend(of_preservation(point));
    all.extend(of_reach(point));
    all
}

fn of_law(party: &Party, point: &ContactPoint, today: Date) -> Vec<Expectation> {
    let holds = |declaration: &&PublicDeclaration| declaration.holds_on(today);
    let asks = &point.requirements;
    let reservation = party.reservation_29_4.as_ref().filter(holds);
    let months = asks.penalty_threshold_months;
    let confirmation = match asks.confirmation {
        Confirmation::Always => Some(Expectation::ConfirmationAlways),
        Confirmation::OnDemand => Some(Expectation::ConfirmationOnDemand),
        Confirmation::Never => None,
    };
    let declared = party.declaration_27_9_e.as_ref().filter(holds).is_some();
    let first_stages = [Stage::Any, Stage::Investigation];
    let authorities = party.central_authorities.iter();
    let authorities = authorities.filter(|authority| first_stages.contains(&authority.stage));
    let authorities = authorities.map(|authority| authority.names.clone());
    [
        reservation.cloned().map(Expectation::DualCriminality),
        months.map(|months| Expectation::Penalty { months }),
        asks.court_order_copy.then_some(Expectation::CourtOrder),
        confirmation,
        declared.then(|| Expectation::UrgentToCentralAuthority(authorities.collect())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_preservation(point: &ContactPoint) -> Vec<Expectation> {
    let keeps = &point.preservation;
    let days = keeps.initial_days;
    let renewal = match keeps.renewal {
        Renewal::None => Expectation::NoRenewal,
        Renewal::Times { days, .. } | Renewal::Repeatedly { days } => Expectation::Renewal { days },
    };
    let secrecy = match keeps.user_notification {
        UserNotification::Always => Some(Expectation::NoSecrecy),
        UserNotification::UnlessSecret if !keeps.secrecy_possible => Some(Expectation::NoSecrecy),
        UserNotification::UnlessSecret => Some(Expectation::Secrecy),
        UserNotification::Never | UserNotification::Unknown => None,
    };
    let mut all = vec![Expectation::Period { days }, renewal];
    all.extend(secrecy);
    all
}

fn of_reach(point: &ContactPoint) -> Vec<Expectation> {
    let is_open = |channel: &&Channel| {
        channel.security == Security::Unsecured && !channel.is_voice() && channel.key.is_none()
    };
    let open: Vec<_> = point.channels.iter().filter(is_open).cloned().collect();
    let no_assistance = point.powers.article_31 == Power::None;
    let nobody = point.hours.duty_desk == DutyDesk::None;
    [
        (!open.is_empty()).then_some(Expectation::Unsecured(open)),
        no_assistance.then_some(Expectation::NoMutualAssistance),
        nobody.then_some(Expectation::NobodyOutsideOfficeHours),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Expectation {
    /// Kebab-case id: its sentence is `expects-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Languages(_) => "languages",
            Self::TranslationRequired => "translation-required",
            Self::TranslationMayFollow => "translation-may-follow",
            Self::DualCriminality(_) => "dual-criminality",
            Self::Penalty { .. } => "penalty",
            Self::CourtOrder => "court-order",
            Self::ConfirmationAlways => "confirmation-always",
            Self::ConfirmationOnDemand => "confirmation-on-demand",
            Self::UrgentToCentralAuthority(_) => "urgent",
            Self::Period { .. } => "period",
            Self::Renewal { .. } => "renewal",
            Self::NoRenewal => "no-renewal",
            Self::Secrecy => "secrecy",
            Self::NoSecrecy => "no-secrecy",
            Self::Unsecured(_) => "unsecured",
            Self::NoMutualAssistance => "no-mutual-assistance",
            Self::NobodyOutsideOfficeHours => "nobody-outside-office-hours",
        }
    }

    /// It says what not to do.
    pub fn is_warning(&self) -> bool {
        match self {
            Self::NoRenewal
            | Self::NoSecrecy
            | Self::Unsecured(_)
            | Self::NoMutualAssistance
            | Self::NobodyOutsideOfficeHours => true,
            Self::Languages(_)
            | Self::TranslationRequired
            | Self::TranslationMayFollow
            | Self::DualCriminality(_)
            | Self::Penalty { .. }
            | Self::CourtOrder
            | Self::ConfirmationAlways
            | Self::ConfirmationOnDemand
            | Self::UrgentToCentralAuthority(_)
            | Self::Period { .. }
            | Self::Renewal { .. }
            | Self::Secrecy => false,
        }
    }

    /// The sentence.
    pub fn say(&self, words: &Words) -> String {
        let id = format!("expects-{}", self.id());
        let with = |name: &str, value: FluentValue<'_>| words.say_with(&id, &[(name, value)]);
        match self {
            Self::Languages(languages) => {
                let names = languages.iter().map(|l| language_name(words, l));
                with("languages", list(words, names).into())
            }
            Self::DualCriminality(declaration) => {
                with("reservation", reservation(words, declaration).into())
            }
            Self::Penalty { months } => with("months", (*months).into()),
            Self::UrgentToCentralAuthority(authorities) => {
                let order = [words.language().clone(), Language::english()];
                let name = |names: &Names| names.first_of(&order).map(|(_, name)| name.to_owned());
                let names = authorities.iter().filter_map(name);
                with("authority", list(words, names).into())
            }
            Self::Period { days } | Self::Renewal { days } => with("days", (*days).into()),
            Self::Unsecured(channels) => {
                let addresses = channels.iter().map(|channel| channel.address.clone());
                with("channels", list(words, addresses).into())
            }
            Self::TranslationRequired
            | Self::TranslationMayFollow
            | Self::CourtOrder
            | Self::ConfirmationAlways
            | Self::ConfirmationOnDemand
            | Self::NoRenewal
            | Self::Secrecy
            | Self::NoSecrecy
            | Self::NoMutualAssistance
            | Self::NobodyOutsideOfficeHours => words.say(&id),
        }
    }
}

/// From when to when it holds, and where it is published: `1 July 2004–, ETS 185 declarations`.
pub fn reservation(words: &Words, declaration: &PublicDeclaration) -> String {
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| dates::date(words, day));
    let days = [day(declaration.from), day(declaration.until)];
    let source = &declaration.source;
    match days.iter().all(String::is_empty) {
        true => source.clone(),
        false => format!("{}–{}, {source}", days[0], days[1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{Directory, exercise};
    use crate::i18n;
    use jiff::civil::date;

    fn told(party: &Party, point: &ContactPoint, today: Date) -> Vec<&'static str> {
        let all = expectations(party, point, today);
        all.iter().map(Expectation::id).collect()
    }

    #[test]
    fn a_record_says_what_is_expected() {
        let directory = Directory::new(exercise());
        let mut point = directory.contact_points()[0].clone();
        let mut party = directory.party(point.party).unwrap().clone();
        party.reservation_29_4 = Some(PublicDeclaration {
            from: Some(date(2010, 1, 1)),
            until: Some(date(2020, 1, 1)),
            source: "register".to_owned(),
        });
        party.declaration_27_9_e = None;
        point.languages.translation = Translation::NotNeeded;
        point.requirements.confirmation = Confirmation::Never;
        point.requirements.court_order_copy = false;
        point.requirements.penalty_threshold_months = None;
        point.preservation.renewal = Renewal::None;
        point.preservation.user_notification = UserNotification::Unknown;
        point.powers.article_31 = Power::Executes;
        point.hours.duty_desk = DutyDesk::OnCall;
        for channel in &mut point.channels {
            channel.security = Security::Secured;
        }
        let least = ["languages", "period", "no-renewal"];
        assert_eq!(told(&party, &point, date(2026, 1, 1)), least);
        let with = |id| told(&party, &point, date(2015, 1, 1)).contains(&id);
        assert!(with("dual-criminality"), "while the reservation holds");

        point.requirements.court_order_copy = true;
        point.requirements.penalty_threshold_months = Some(12);
        point.preservation.user_notification = UserNotification::UnlessSecret;
        point.preservation.secrecy_possible = false;
        point.powers.article_31 = Power::None;
        point.hours.duty_desk = DutyDesk::None;
        let more = [
            "languages",
            "penalty",
            "court-order",
            "period",
            "no-renewal",
            "no-secrecy",
            "no-mutual-assistance",
            "nobody-outside-office-hours",
        ];
        assert_eq!(told(&party, &point, date(2026, 1, 1)), more);
    }

    #[test]
    fn every_sentence_of_the_exercise_has_its_words() {
        let directory = Directory::new(exercise());
        let words = i18n::words(&Language::english()).unwrap();
        for point in directory.contact_points() {
            let party = directory.party(point.party).unwrap();
            for expectation in expectations(party, point, date(2026, 6, 1)) {
                let said = expectation.say(&words);
                assert!(!said.starts_with("expects-"), "{said}");
            }
        }
    }
}
