//! How long cases are kept: so many months after it was closed a case is proposed for deletion. One
//! that nobody changed for as long and nobody closed is named, so that it is closed. Nothing is
//! deleted without a person.
//!
//! # Format of the rules, version 1
//!
//! JSON: `months` gives for a kind of case, which is the id of its template, the number of months, or
//! `null` where it is never proposed. A kind that is not named is kept [`USUAL_MONTHS`].

use crate::template::TemplateId;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// The version of the stored form.
pub const RULES_VERSION: u32 = 1;
/// What holds until a person sets another rule.
pub const USUAL_MONTHS: u16 = 12;
/// What can be chosen.
pub const CHOICES: [Option<u16>; 7] = [
    Some(3),
    Some(6),
    Some(12),
    Some(24),
    Some(36),
    Some(60),
    None,
];

/// A rule for each kind of case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules {
    months: Vec<(TemplateId, Option<u16>)>,
}

/// What the rules look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<I> {
    pub id: I,
    pub kind: TemplateId,
    /// Civil date of the last change, in the officer's zone.
    pub changed: Date,
    /// When it was closed, in the same way; `None` while it is open.
    pub closed: Option<Date>,
}

impl<I> Kept<I> {
    /// The day from which on its months are counted.
    pub fn since(&self) -> Date {
        self.closed.unwrap_or(self.changed)
    }
}

impl Rules {
    /// For how many months a case of this kind is kept after it was closed; `None`: for ever.
    pub fn months(&self, kind: &TemplateId) -> Option<u16> {
        let rule = self.months.iter().find(|(named, _)| named == kind);
        rule.map_or(Some(USUAL_MONTHS), |(_, months)| *months)
    }

    pub fn set(&mut self, kind: TemplateId, months: Option<u16>) {
        self.months.retain(|(named, _)| *named != kind);
        self.months.push((kind, months));
    }

    /// The last day of the months that begin on one day.
    pub fn due(&self, kind: &TemplateId, since: Date) -> Option<Date> {
        let months = i32::from(self.months(kind)?);
        // A date beyond the year 9999 is never.
        since.checked_add(months.months()).ok()
    }

    /// The closed cases that may go, the longest closed first.
    pub fn proposals<I>(&self, cases: Vec<Kept<I>>, today: Date) -> Vec<Kept<I>> {
        let closed = cases.into_iter().filter(|case| case.closed.is_some());
        self.past(closed, today)
    }

    /// The open cases that were not changed for as long, the longest first.
    pub fn forgotten<I>(&self, cases: Vec<Kept<I>>, today: Date) -> Vec<Kept<I>> {
        let open = cases.into_iter().filter(|case| case.closed.is_none());
        self.past(open, today)
    }

    fn past<I>(&self, cases: impl Iterator<Item = Kept<I>>, today: Date) -> Vec<Kept<I>> {
        let is_past = |case: &Kept<I>| {
            let due = self.due(&case.kind, case.since());
            due.is_some_and(|due| due <= today)
        };
        let mut past: Vec<_> = cases.filter(is_past).collect();
        past.sort_by_key(Kept::since);
        past
    }

    /// The stored form, in [`RULES_VERSION`].
    pub fn write(&self) -> Vec<u8> {
        let mut months = Map::new();
        for (kind, rule) in &self.months {
            months.insert(kind.to_string(), json!(rule));
        }
        json!({ "months": months }).to_string().into_bytes()
    }

    /// Reads the stored form of a version. Rules that cannot be read are as if none had been set:
    /// they only propose.
    pub fn read(version: u32, bytes: &[u8]) -> Self {
        let stored: Value = match version {
            RULES_VERSION => serde_json::from_slice(bytes).unwrap_or_default(),
            _ => Value::Null,
        };
        let mut rules = Self::default();
        for (kind, months) in stored["months"].as_object().into_iter().flatten() {
            let months = months
                .as_u64()
                .and_then(|months| u16::try_from(months).ok());
            rules.set(kind.as_str().into(), months);
        }
        rules
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn case(id: u8, changed: Date, closed: Option<Date>) -> Kept<u8> {
        Kept {
            id,
            kind: "preservation".into(),
            changed,
            closed,
        }
    }

    fn ids(cases: &[Kept<u8>]) -> Vec<u8> {
        cases.iter().map(|case| case.id).collect()
    }

    #[test]
    fn a_case_is_proposed_from_the_day_on_that_its_rule_names() {
        let mut rules = Rules::default();
        let long_ago = date(2024, 1, 1);
        let cases = || {
            vec![
                case(1, long_ago, Some(date(2025, 11, 28))),
                case(2, long_ago, Some(date(2025, 11, 27))),
                case(3, long_ago, None),
            ]
        };
        let proposed = |rules: &Rules, today| ids(&rules.proposals(cases(), today));
        assert_eq!(proposed(&rules, date(2026, 11, 26)), [0; 0]);
        assert_eq!(proposed(&rules, date(2026, 11, 27)), [2]);
        assert_eq!(proposed(&rules, date(2026, 11, 28)), [2, 1]);
        rules.set("preservation".into(), Some(24));
        assert_eq!(proposed(&rules, date(2026, 11, 28)), [0; 0]);
        rules.set("preservation".into(), None);
        assert_eq!(proposed(&rules, date(9999, 12, 31)), [0; 0]);
    }

    #[test]
    fn an_open_case_is_named_where_nobody_changed_it_for_as_long() {
        let cases = || {
            vec![
                case(1, date(2025, 11, 28), None),
                case(2, date(2025, 11, 27), None),
                case(3, date(2025, 1, 1), Some(date(2026, 11, 1))),
            ]
        };
        let forgotten = |today| ids(&Rules::default().forgotten(cases(), today));
        assert_eq!(forgotten(date(2026, 11, 26)), [0; 0]);
        assert_eq!(forgotten(date(2026, 11, 28)), [2, 1]);
    }

    #[test]
    fn the_last_day_of_a_month_stays_within_the_month() {
        let mut rules = Rules::default();
        rules.set("preservation".into(), Some(3));
        let due = rules.due(&"preservation".into(), date(2025, 11, 30));
        assert_eq!(due, Some(date(2026, 2, 28)));
        assert_eq!(rules.due(&"preservation".into(), date(9999, 12, 1)), None);
    }

    #[test]
    fn rules_of_version_1_are_read() {
        let stored = br#"{"months":{"other":null,"preservation":6}}"#;
        let rules = Rules::read(1, stored);
        assert_eq!(rules.months(&"preservation".into()), Some(6));
        assert_eq!(rules.months(&"other".into()), None);
        assert_eq!(rules.months(&"new".into()), Some(USUAL_MONTHS));
        assert_eq!(rules.write(), stored);
        assert_eq!(Rules::read(2, stored), Rules::default());
        assert_eq!(Rules::read(1, b"{"), Rules::default());
    }
}
