//! Which values a record has, and of which kind each is: one table for contact points and one for
//! Parties. A table of CSV, the fields of an issuer and a correction go by them.
//!
//! A column is named by its place in the snapshot file. `*` stands for a language tag, `[]` for the
//! position in a list.

use super::format::Day;
use super::listed::Listed;
use super::{
    AuthorityKind, Availability, ChannelKind, Confirmation, DutyDesk, ExtensionStart, Instrument,
    KeyKind, OrderingBody, Participation, Power, Purpose, Security, Stage, Translation,
    UserNotification,
};

/// What kind of records a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    ContactPoints,
    Parties,
}

/// A value that a record may have.
#[derive(Debug)]
pub struct Column {
    /// Place in the record.
    pub pattern: &'static str,
    pub kind: CellKind,
    /// A record without it is not complete; in a part that may be absent, that part is not.
    pub is_needed: bool,
}

/// What may stand in a cell.
#[derive(Debug, Clone, Copy)]
pub enum CellKind {
    /// Any text; dates, times and numbers to dial are checked with the record.
    Text,
    /// A whole number up to this.
    Number(u32),
    /// `yes` or `no`.
    Truth,
    /// Texts, separated by `|`.
    List,
    /// One of these ids.
    Choice(fn() -> Vec<&'static str>),
    /// Several of these ids, separated by `|`.
    Choices(fn() -> Vec<&'static str>),
}

impl Sheet {
    /// Its columns in their order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::ContactPoints => CONTACT_POINTS,
            Self::Parties => PARTIES,
        }
    }

    /// The column that a place belongs to, with its number.
    pub fn column(self, place: &str) -> Option<(usize, &'static Column)> {
        let columns = self.columns().iter().enumerate();
        let mut columns = columns.filter(|(_, column)| fits(column.pattern, place));
        columns.next()
    }
}

/// Whether a place is of this pattern.
fn fits(pattern: &str, place: &str) -> bool {
    let mut place = place;
    for (number, piece) in pattern.split("[]").enumerate() {
        if number > 0 {
            let Some((index, rest)) = place.strip_prefix('[').and_then(|p| p.split_once(']'))
            else {
                return false;
            };
            if index.is_empty() || !index.bytes().all(|digit| digit.is_ascii_digit()) {
                return false;
            }
            place = rest;
        }
        let is_last = pattern.ends_with(piece) && !piece.is_empty();
        match piece.strip_suffix('*') {
            Some(fixed) => {
                let tag = place.strip_prefix(fixed);
                return tag.is_some_and(|tag| !tag.is_empty() && !tag.contains(['.', '[']));
            }
            None if is_last => return place == piece,
            None => match place.strip_prefix(piece) {
                Some(rest) => place = rest,
                None => return false,
            },
        }
    }
    place.is_empty()
}

fn ids<E: Listed>() -> Vec<&'static str> {
    E::ALL.iter().map(|value| value.id()).collect()
}

const fn needed(pattern: &'static str, kind: CellKind) -> Column {
    Column {
        pattern,
        kind,
        is_needed: true,
    }
}

const fn optional(pattern: &'static str, kind: CellKind) -> Column {
    Column {
        pattern,
        kind,
        is_needed: false,
    }
}

const SMALL: CellKind = CellKind::Number(u8::MAX as u32);
const DAYS: CellKind = CellKind::Number(u16::MAX as u32);

const CONTACT_POINTS: &[Column] = &[
    needed("id", CellKind::Text),
    needed("party", CellKind::Text),
    needed("order", SMALL),
    needed("purpose", CellKind::Choice(ids::<Purpose>)),
    needed("kind", CellKind::Choice(ids::<AuthorityKind>)),
    optional("names.*", CellKind::Text),
    optional("search_keys", CellKind::List),
    optional("territory.*", CellKind::Text),
    optional("unit.*", CellKind::Text),
    optional("person", CellKind::Text),
    optional("address", CellKind::Text),
    optional("languages.accepted", CellKind::List),
    optional("languages.spoken", CellKind::List),
    needed(
        "languages.translation",
        CellKind::Choice(ids::<Translation>),
    ),
    needed("channels[].kind", CellKind::Choice(ids::<ChannelKind>)),
    needed("channels[].address", CellKind::Text),
    needed("channels[].security", CellKind::Choice(ids::<Security>)),
    needed(
        "channels[].availability",
        CellKind::Choice(ids::<Availability>),
    ),
    needed("channels[].key.kind", CellKind::Choice(ids::<KeyKind>)),
    needed("channels[].key.fingerprint", CellKind::Text),
    optional("channels[].last_verified", CellKind::Text),
    needed("hours.time_zone", CellKind::Text),
    needed("hours.office[].days", CellKind::Choices(ids::<Day>)),
    needed("hours.office[].from", CellKind::Text),
    needed("hours.office[].until", CellKind::Text),
    optional("hours.weekend", CellKind::Choices(ids::<Day>)),
    needed("hours.duty_desk", CellKind::Choice(ids::<DutyDesk>)),
    needed("powers.article_29", CellKind::Choice(ids::<Power>)),
    needed("powers.article_30", CellKind::Choice(ids::<Power>)),
    needed("powers.article_31", CellKind::Choice(ids::<Power>)),
    optional("powers.ordered_by", CellKind::Choices(ids::<OrderingBody>)),
    needed("powers.urgent_requests", CellKind::Truth),
    needed("powers.protocol_article_9", CellKind::Choice(ids::<Power>)),
    needed("powers.protocol_article_10", CellKind::Choice(ids::<Power>)),
    needed(
        "requirements.confirmation",
        CellKind::Choice(ids::<Confirmation>),
    ),
    needed("requirements.court_order_copy", CellKind::Truth),
    optional("requirements.penalty_threshold_months", DAYS),
    needed("preservation.initial_days", DAYS),
    needed("preservation.renewal.days", DAYS),
    optional("preservation.renewal.times", SMALL),
    optional("preservation.maximum_days", DAYS),
    needed(
        "preservation.extension_start",
        CellKind::Choice(ids::<ExtensionStart>),
    ),
    needed(
        "preservation.user_notification",
        CellKind::Choice(ids::<UserNotification>),
    ),
    needed("preservation.secrecy_possible", CellKind::Truth),
    needed("provenance.source", CellKind::Text),
    needed("provenance.date", CellKind::Text),
    needed("provenance.last_verified", CellKind::Text),
    optional("provenance.valid_until", CellKind::Text),
    optional("notes.*", CellKind::Text),
];

const PARTIES: &[Column] = &[
    needed("code", CellKind::Text),
    optional("names.*", CellKind::Text),
    optional("search_keys", CellKind::List),
    optional("official_languages", CellKind::List),
    optional("working_languages", CellKind::List),
    optional("time_zones", CellKind::List),
    optional("weekend", CellKind::Choices(ids::<Day>)),
    optional("reservation_29_4.from", CellKind::Text),
    optional("reservation_29_4.until", CellKind::Text),
    needed("reservation_29_4.source", CellKind::Text),
    optional("declaration_27_9_e.from", CellKind::Text),
    optional("declaration_27_9_e.until", CellKind::Text),
    needed("declaration_27_9_e.source", CellKind::Text),
    optional("central_authorities[].names.*", CellKind::Text),
    needed(
        "central_authorities[].stage",
        CellKind::Choice(ids::<Stage>),
    ),
    optional("central_authorities[].email", CellKind::Text),
    needed(
        "instruments[].instrument",
        CellKind::Choice(ids::<Instrument>),
    ),
    needed(
        "instruments[].participation",
        CellKind::Choice(ids::<Participation>),
    ),
    optional("instruments[].since", CellKind::Text),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_one_column() {
        let pattern = |sheet: Sheet, place| sheet.column(place).map(|(_, column)| column.pattern);
        let point = |place| pattern(Sheet::ContactPoints, place);
        assert_eq!(point("channels[12].key.kind"), Some("channels[].key.kind"));
        assert_eq!(point("names.sr-Cyrl"), Some("names.*"));
        assert_eq!(point("hours.office[0].from"), Some("hours.office[].from"));
        for unknown in [
            "",
            "names",
            "names.",
            "names.a.b",
            "channels",
            "channels[].kind",
        ] {
            assert_eq!(point(unknown), None, "{unknown}");
        }
        for unknown in [
            "channels[x].kind",
            "channels[0]",
            "channels[0].kinds",
            "kind2",
        ] {
            assert_eq!(point(unknown), None, "{unknown}");
        }
        let names = "central_authorities[1].names.en";
        let expected = Some("central_authorities[].names.*");
        assert_eq!(pattern(Sheet::Parties, names), expected);
    }
}
