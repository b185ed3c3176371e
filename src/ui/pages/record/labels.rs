//! What the values of a record are called.

use crate::directory::Sheet;
use crate::i18n::{Language, Words, language_name};

/// The label of a place; of an entry of a list with its number, of a name with its language.
pub fn place_label(words: &Words, sheet: Sheet, place: &str) -> String {
    let Some((_, column)) = sheet.column(place) else {
        return place.to_owned();
    };
    let label = words.say(message(column.pattern));
    let index = place
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'));
    let number = index.and_then(|(index, _)| index.parse::<usize>().ok());
    let tag = column
        .pattern
        .ends_with('*')
        .then(|| place.rsplit_once('.'))
        .flatten();
    let language = tag.and_then(|(_, tag)| Language::parse(tag));
    let number = number.map(|index| (index + 1).to_string());
    let language = language.map(|language| language_name(words, &language));
    let more = number.into_iter().chain(language);
    more.fold(label, |label, more| format!("{label} · {more}"))
}

/// Whether more than a line is usual.
pub fn is_long(pattern: &str) -> bool {
    matches!(pattern, "address" | "notes.*" | "provenance.source")
}

/// A choice in words; ids that have none stand for themselves.
pub fn option_label(words: &Words, pattern: &str, id: &str) -> String {
    let prefix = match pattern {
        "purpose" => "purpose",
        "kind" => "authority-kind",
        "languages.translation" => "translation",
        "channels[].kind" => "channel",
        "channels[].security" => "security",
        "channels[].availability" => "availability",
        "channels[].key.kind" => "key",
        "hours.duty_desk" => "duty-desk",
        "requirements.confirmation" => "confirmation",
        "preservation.user_notification" => "user-notification",
        powers if powers.starts_with("powers.article") => "power",
        powers if powers.starts_with("powers.protocol") => "power",
        _ => "",
    };
    let message = match prefix {
        "" => format!("record-{id}"),
        prefix => format!("{prefix}-{id}"),
    };
    if words.has(&message) {
        words.say(&message)
    } else {
        id.to_owned()
    }
}

fn message(pattern: &str) -> &'static str {
    match pattern {
        "id" => "record-id",
        "party" => "record-party",
        "code" => "record-code",
        "order" => "record-order",
        "purpose" => "card-purpose",
        "kind" => "card-kind",
        "names.*" => "changes-name",
        "search_keys" => "record-search-keys",
        "territory.*" => "changes-territory",
        "unit.*" => "changes-unit",
        "person" => "card-person",
        "address" => "card-address",
        "languages.accepted" => "card-languages-accepted",
        "languages.spoken" => "card-languages-spoken",
        "languages.translation" => "card-translation",
        "channels[].kind" => "record-channel",
        "channels[].address" => "record-channel-address",
        "channels[].security" => "record-channel-security",
        "channels[].availability" => "record-channel-availability",
        "channels[].key.kind" => "record-key",
        "channels[].key.fingerprint" => "record-fingerprint",
        "channels[].last_verified" | "provenance.last_verified" => "record-last-verified",
        "hours.time_zone" => "record-time-zone",
        "hours.office[].days" => "record-office-days",
        "hours.office[].from" => "record-office-from",
        "hours.office[].until" => "record-office-until",
        "hours.weekend" | "weekend" => "record-weekend",
        "hours.duty_desk" => "record-duty-desk",
        "powers.article_29" => "card-power-29",
        "powers.article_30" => "card-power-30",
        "powers.article_31" => "card-power-31",
        "powers.ordered_by" => "card-ordered-by",
        "powers.urgent_requests" => "record-urgent",
        "powers.protocol_article_9" => "record-protocol-9",
        "powers.protocol_article_10" => "record-protocol-10",
        "requirements.confirmation" => "card-confirmation",
        "requirements.court_order_copy" => "card-court-order-copy",
        "requirements.penalty_threshold_months" => "record-penalty",
        "preservation.initial_days" => "record-initial-days",
        "preservation.renewal.days" => "record-renewal-days",
        "preservation.renewal.times" => "record-renewal-times",
        "preservation.maximum_days" => "record-maximum-days",
        "preservation.extension_start" => "record-extension-start",
        "preservation.user_notification" => "card-notification",
        "preservation.secrecy_possible" => "record-secrecy",
        "provenance.source" => "card-source",
        "provenance.date" => "record-source-date",
        "provenance.valid_until" => "record-valid-until",
        "notes.*" => "changes-notes",
        "official_languages" => "record-official-languages",
        "working_languages" => "record-working-languages",
        "time_zones" => "changes-time-zones",
        reservation if reservation.starts_with("reservation") => "changes-reservation-29-4",
        declaration if declaration.starts_with("declaration") => "changes-declaration-27-9-e",
        authority if authority.starts_with("central") => "changes-central-authorities",
        _ => "record-instruments",
    }
}
