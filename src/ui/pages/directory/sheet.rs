//! What is known of a contact point and of a Party in words: labels and values, as cards show them
//! and as changes are told.

use crate::directory::{
    Channel, ContactPoint, Hours, Names, OfficeHours, Party, PublicDeclaration, Renewal,
    reservation,
};
use crate::i18n::{Language, Words, dates, language_name, list};
use crate::moment::to_the_minute;
use jiff::civil::{Date, Weekday};

/// A label and a value.
pub type Fact = (String, String);

/// Everything a card says of a contact point, each label once; its names as `say_names` tells them.
pub fn point_facts(
    words: &Words,
    point: &ContactPoint,
    say_names: impl Fn(&Names) -> String,
) -> Vec<Fact> {
    let named = |names: &Option<Names>| names.as_ref().map(&say_names).unwrap_or_default();
    let channels = point
        .channels
        .iter()
        .map(|channel| channel_line(words, channel));
    let mut all = vec![
        (words.say("changes-name"), say_names(&point.names)),
        (words.say("changes-territory"), named(&point.territory)),
        (words.say("changes-unit"), named(&point.unit)),
        (
            words.say("card-channels"),
            channels.collect::<Vec<_>>().join("; "),
        ),
    ];
    all.extend(facts(words, point));
    all.push((words.say("changes-notes"), named(&point.notes)));
    all
}

/// Everything that is told of a Party, each label once.
pub fn party_facts(words: &Words, party: &Party) -> Vec<Fact> {
    let names =
        |languages: &[Language]| list(words, languages.iter().map(|l| language_name(words, l)));
    let declared = |declaration: &Option<PublicDeclaration>| {
        let declaration = declaration.as_ref();
        declaration.map_or_else(String::new, |d| reservation(words, d))
    };
    let authority = |authority: &crate::directory::CentralAuthority| {
        let email = authority.email.as_deref().unwrap_or_default();
        format!("{} {email}", all_names(&authority.names))
            .trim_end()
            .to_owned()
    };
    let authorities: Vec<_> = party.central_authorities.iter().map(authority).collect();
    vec![
        (words.say("changes-name"), all_names(&party.names)),
        (
            words.say("changes-languages"),
            names(&[&party.official_languages[..], &party.working_languages].concat()),
        ),
        (
            words.say("changes-time-zones"),
            list(words, party.time_zones.clone()),
        ),
        (
            words.say("changes-reservation-29-4"),
            declared(&party.reservation_29_4),
        ),
        (
            words.say("changes-declaration-27-9-e"),
            declared(&party.declaration_27_9_e),
        ),
        (
            words.say("changes-central-authorities"),
            authorities.join("; "),
        ),
    ]
}

/// In every language it has, with the tag of each.
pub fn all_names(names: &Names) -> String {
    let name = |(language, name): (&Language, &str)| format!("{name} ({})", language.tag());
    names.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn channel_line(words: &Words, channel: &Channel) -> String {
    let key = channel.key.as_ref().map(|key| {
        let kind = words.say(&format!("key-{}", key.kind.id()));
        format!(", {kind} {}", key.fingerprint)
    });
    format!(
        "{} {}, {}, {}{}",
        words.say(&format!("channel-{}", channel.kind.id())),
        channel.address,
        words.say(&format!("security-{}", channel.security.id())),
        words.say(&format!("availability-{}", channel.availability.id())),
        key.unwrap_or_default()
    )
}

/// Whether the Party may ask for dual criminality (Article 29(4)), as a label and a value.
pub fn dual_criminality(words: &Words, party: &Party, today: Date) -> Fact {
    let id = if party.may_require_dual_criminality(today) {
        "card-dual-criminality-possible"
    } else {
        "card-dual-criminality-none"
    };
    (words.say("card-dual-criminality"), words.say(id))
}

/// `Mon–Thu 09:00–17:00, Fri 09:00–15:00`, in local time.
fn office_hours(words: &Words, hours: &Hours) -> String {
    let day = |day: Weekday| words.say(&format!("weekday-{}", day.to_monday_one_offset()));
    let times = |day: &Weekday| {
        let open = hours.on(*day).into_iter();
        let time = |open: &OfficeHours| {
            format!("{}–{}", to_the_minute(open.from), to_the_minute(open.until))
        };
        open.map(time).collect::<Vec<_>>().join(" ")
    };
    let week: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
    let spans = week.chunk_by(|a, b| times(a) == times(b));
    let open = spans.filter(|span| !times(&span[0]).is_empty());
    let span = |span: &[Weekday]| match span {
        [one] => format!("{} {}", day(*one), times(one)),
        _ => format!(
            "{}–{} {}",
            day(span[0]),
            day(span[span.len() - 1]),
            times(&span[0])
        ),
    };
    list(words, open.map(span))
}

pub fn in_language(names: &Names, order: &[Language]) -> String {
    names
        .first_of(order)
        .map_or_else(|| names.english().to_owned(), |(_, name)| name.to_owned())
}

/// What to know before one calls: who is there, when, and in which languages.
pub fn facts_of_call(words: &Words, point: &ContactPoint) -> Vec<Fact> {
    let wanted = ["card-languages-spoken", "card-office-hours", "card-person"];
    let wanted = wanted.map(|label| words.say(label));
    let mut facts = facts(words, point);
    facts.retain(|(label, _)| wanted.contains(label));
    facts
}

/// What is known besides names, time and channels.
pub fn facts(words: &Words, point: &ContactPoint) -> Vec<Fact> {
    let listed =
        |languages: &[Language]| list(words, languages.iter().map(|l| language_name(words, l)));
    let said = |prefix: &str, id: &str| words.say(&format!("{prefix}-{id}"));
    let mut facts = Vec::new();
    let mut add = |label: &str, value: String| {
        if !value.is_empty() {
            facts.push((words.say(label), value));
        }
    };
    add("card-person", point.person.clone().unwrap_or_default());
    add("card-address", point.address.clone().unwrap_or_default());
    add("card-office-hours", office_hours(words, &point.hours));
    add("card-kind", said("authority-kind", point.kind.id()));
    add("card-purpose", said("purpose", point.purpose.id()));
    add("card-languages-accepted", listed(&point.languages.accepted));
    add("card-languages-spoken", listed(&point.languages.spoken));
    add(
        "card-translation",
        said("translation", point.languages.translation.id()),
    );
    let powers = &point.powers;
    add("card-power-29", said("power", powers.article_29.id()));
    add("card-power-30", said("power", powers.article_30.id()));
    add("card-power-31", said("power", powers.article_31.id()));
    let bodies = powers
        .ordered_by
        .iter()
        .map(|b| said("ordering-body", b.id()));
    add("card-ordered-by", list(words, bodies));
    let asks = &point.requirements;
    add(
        "card-confirmation",
        said("confirmation", asks.confirmation.id()),
    );
    if asks.court_order_copy {
        add("card-court-order", words.say("card-court-order-copy"));
    }
    if let Some(months) = asks.penalty_threshold_months {
        add(
            "card-penalty",
            words.say_with("card-months", &[("months", months.into())]),
        );
    }
    let keeps = &point.preservation;
    let days = |days: u16| words.say_with("card-days", &[("days", days.into())]);
    add("card-preservation", days(keeps.initial_days));
    let renewal = match keeps.renewal {
        Renewal::None => words.say("card-renewal-none"),
        Renewal::Times { times, days } => words.say_with(
            "card-renewal-times",
            &[("times", times.into()), ("days", days.into())],
        ),
        Renewal::Repeatedly { days } => {
            words.say_with("card-renewal-repeatedly", &[("days", days.into())])
        }
    };
    add("card-renewal", renewal);
    add(
        "card-maximum",
        keeps.maximum_days.map(days).unwrap_or_default(),
    );
    add(
        "card-notification",
        said("user-notification", keeps.user_notification.id()),
    );
    let source = &point.provenance;
    add(
        "card-source",
        words.say_with(
            "card-source-dated",
            &[
                ("source", source.source.clone().into()),
                ("date", dates::date(words, source.date).into()),
            ],
        ),
    );
    facts
}
