//! How long cases are kept: after so many months without a change a case is proposed for deletion.
//! Nothing is deleted without a person.
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
}

impl Rules {
    /// For how many months after its last change a case of this kind is kept; `None`: for ever.
    pub fn months(&self, kind: &TemplateId) -> Option<u16> {
        let rule = self.months.iter().find(|(named, _)| named == kind);
        rule.map_or(Some(USUAL_MONTHS), |(_, months)| *months)
    }

    pub fn set(&mut self, kind: TemplateId, months: Option<u16>) {
        self.months.retain(|(named, _)| *named != kind);
        self.months.push((kind, months));
    }

    /// The day from which on a case is proposed for deletion.
    pub fn due(&self, kind: &TemplateId, changed: Date) -> Option<Date> {
        let months = i32::from(self.months(kind)?);
        // A date beyond the year 9999 is never.
        changed.checked_add(months.months()).ok()
    }

    /// The cases that may go, the longest kept first.
    pub fn proposals<I>(&self, cases: Vec<Kept<I>>, today: Date) -> Vec<Kept<I>> {
        let mut proposals: Vec<Kept<I>> = Vec::new();
        for case in cases {
            let due = self.due(&case.kind, case.changed);
            if due.is_some_and(|due| due <= today) {
                let is_later = |other: &Kept<I>| other.changed > case.changed;
                let at = proposals.iter().position(is_later);
                proposals.insert(at.unwrap_or(proposals.len()), case);
            }
        }
        proposals
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

    fn kept(id: u8, changed: Date) -> Kept<u8> {
        Kept {
            id,
            kind: "preservation".into(),
            changed,
        }
    }

    #[test]
    fn a_case_is_proposed_from_the_day_on_that_its_rule_names() {
        let mut rules = Rules::default();
        let cases = || vec![kept(1, date(2025, 11, 28)), kept(2, date(2025, 11, 27))];
        let ids = |rules: &Rules, today| -> Vec<u8> {
            let proposals = rules.proposals(cases(), today);
            proposals.iter().map(|case| case.id).collect()
        };
        assert_eq!(ids(&rules, date(2026, 11, 26)), [0; 0]);
        assert_eq!(ids(&rules, date(2026, 11, 27)), [2]);
        assert_eq!(ids(&rules, date(2026, 11, 28)), [2, 1]);
        rules.set("preservation".into(), Some(24));
        assert_eq!(ids(&rules, date(2026, 11, 28)), [0; 0]);
        rules.set("preservation".into(), None);
        assert_eq!(ids(&rules, date(9999, 12, 31)), [0; 0]);
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
