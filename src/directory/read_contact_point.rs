//! Checks the records of contact points.

use super::channel::{Channel, ChannelKey, ChannelKind};
use super::check::{At, Check, Trouble, party_code, values, weekday};
use super::contact_point::{ContactPoint, ContactPointId, Provenance};
use super::fault::RecordProblem;
use super::format::{
    ChannelRecord, ContactPointRecord, HoursRecord, KeyRecord, OfficeHoursRecord, PowersRecord,
    PreservationRecord, ProvenanceRecord, RequirementsRecord,
};
use super::hours::{Hours, OfficeHours};
use super::powers::Powers;
use super::read_party::search_keys;
use super::terms::{Languages, Preservation, Renewal, Requirements};

/// A contact point, or what is wrong with its record.
pub(super) fn contact_point(
    record: &ContactPointRecord,
    check: &Check,
) -> Result<ContactPoint, Trouble> {
    Ok(ContactPoint {
        id: contact_point_id(&record.id).at("id")?,
        party: party_code(&record.party).at("party")?,
        territory: check.optional_texts(&record.territory).at("territory")?,
        order: order(record.order).at("order")?,
        purpose: record.purpose.0,
        kind: record.kind.0,
        names: check.texts(&record.names).at("names")?,
        search_keys: search_keys(&record.search_keys, check)?,
        unit: check.optional_texts(&record.unit).at("unit")?,
        person: check.optional(&record.person).at("person")?,
        address: check.optional(&record.address).at("address")?,
        powers: powers(&record.powers),
        languages: languages(record, check).at("languages")?,
        channels: channels(&record.channels, check)?,
        hours: hours(&record.hours, check).at("hours")?,
        requirements: requirements(&record.requirements, check).at("requirements")?,
        preservation: preservation(&record.preservation, check).at("preservation")?,
        provenance: provenance(&record.provenance, check).at("provenance")?,
        notes: check.optional_texts(&record.notes).at("notes")?,
    })
}

/// An e-mail address that can stand in a `mailto:` link as it is.
pub(super) fn email(address: &str, check: &Check) -> Result<String, RecordProblem> {
    let plain = |c: char| c.is_alphanumeric() || ".-_+@".contains(c);
    let halves = address.split_once('@');
    let well_formed = halves.is_some_and(|(name, domain)| {
        !name.is_empty() && domain.contains('.') && !domain.contains('@')
    });
    if !well_formed || !address.chars().all(plain) {
        return Err(RecordProblem::ChannelAddress(address.to_owned()));
    }
    check.text(address)
}

fn contact_point_id(id: &str) -> Result<ContactPointId, RecordProblem> {
    ContactPointId::new(id).ok_or_else(|| RecordProblem::ContactPointId(id.to_owned()))
}

fn order(order: u8) -> Result<u8, RecordProblem> {
    if order == 0 {
        Err(RecordProblem::Number(0))
    } else {
        Ok(order)
    }
}

fn powers(record: &PowersRecord) -> Powers {
    Powers {
        article_29: record.article_29.0,
        article_30: record.article_30.0,
        article_31: record.article_31.0,
        ordered_by: values(&record.ordered_by),
        urgent_requests: record.urgent_requests,
        protocol_article_9: record.protocol_article_9.0,
        protocol_article_10: record.protocol_article_10.0,
    }
}

fn languages(record: &ContactPointRecord, check: &Check) -> Result<Languages, Trouble> {
    let record = &record.languages;
    Ok(Languages {
        accepted: check.some_languages(&record.accepted).at("accepted")?,
        spoken: check.languages(&record.spoken).at("spoken")?,
        translation: record.translation.0,
    })
}

fn channels(records: &[ChannelRecord], check: &Check) -> Result<Vec<Channel>, Trouble> {
    if records.is_empty() {
        return Err(Trouble::new("channels", RecordProblem::Empty));
    }
    check.each(records, |record| channel(record, check), "channels")
}

fn channel(record: &ChannelRecord, check: &Check) -> Result<Channel, Trouble> {
    Ok(Channel {
        kind: record.kind.0,
        address: channel_address(record.kind.0, &record.address, check).at("address")?,
        security: record.security.0,
        key: record.key.as_ref().map(key).transpose().at("key")?,
        availability: record.availability.0,
        last_verified: check
            .optional_date(&record.last_verified)
            .at("last_verified")?,
    })
}

fn channel_address(
    kind: ChannelKind,
    address: &str,
    check: &Check,
) -> Result<String, RecordProblem> {
    let wrong = || RecordProblem::ChannelAddress(address.to_owned());
    match kind {
        ChannelKind::Email => return email(address, check),
        ChannelKind::Phone | ChannelKind::Mobile | ChannelKind::Fax => {
            is_number(address).then_some(()).ok_or_else(wrong)?;
        }
        ChannelKind::Portal => {
            let link = address.starts_with("https://") && !address.contains(char::is_whitespace);
            link.then_some(()).ok_or_else(wrong)?;
        }
        ChannelKind::I247 | ChannelKind::Siena | ChannelKind::Other => {}
    }
    check.text(address)
}

/// An international number as people write it: `+` and 5 to 15 digits (E.164), spaces, brackets.
fn is_number(address: &str) -> bool {
    let digits = address.chars().filter(char::is_ascii_digit).count();
    let written = |c: char| c.is_ascii_digit() || " +()-/".contains(c);
    address.starts_with('+') && (5..=15).contains(&digits) && address.chars().all(written)
}

fn key(record: &KeyRecord) -> Result<ChannelKey, RecordProblem> {
    let print = &record.fingerprint;
    let digit = |b: u8| b.is_ascii_digit() || (b'A'..=b'F').contains(&b);
    if !matches!(print.len(), 40 | 64) || !print.bytes().all(digit) {
        return Err(RecordProblem::Fingerprint(print.clone()));
    }
    Ok(ChannelKey {
        kind: record.kind.0,
        fingerprint: print.clone(),
    })
}

fn hours(record: &HoursRecord, check: &Check) -> Result<Hours, Trouble> {
    let blocks = check.each(&record.office, |one| office_hours(one, check), "office")?;
    let mut office: Vec<OfficeHours> = blocks.into_iter().flatten().collect();
    office.sort_by_key(|hours| (hours.day.to_monday_zero_offset(), hours.from));
    if office
        .windows(2)
        .any(|pair| pair[0].day == pair[1].day && pair[1].from < pair[0].until)
    {
        return Err(Trouble::new("office", RecordProblem::OfficeHours));
    }
    Ok(Hours {
        time_zone: check.zone(&record.time_zone).at("time_zone")?,
        office,
        weekend: values(&record.weekend).into_iter().map(weekday).collect(),
        duty_desk: record.duty_desk.0,
    })
}

fn office_hours(record: &OfficeHoursRecord, check: &Check) -> Result<Vec<OfficeHours>, Trouble> {
    let from = check.time(&record.from).at("from")?;
    let until = check.time(&record.until).at("until")?;
    if until <= from {
        return Err(Trouble::new("until", RecordProblem::OfficeHours));
    }
    let day = |day| OfficeHours {
        day: weekday(day),
        from,
        until,
    };
    Ok(values(&record.days).into_iter().map(day).collect())
}

fn requirements(record: &RequirementsRecord, check: &Check) -> Result<Requirements, Trouble> {
    let months = record
        .penalty_threshold_months
        .map(|months| check.positive(months))
        .transpose();
    Ok(Requirements {
        confirmation: record.confirmation.0,
        court_order_copy: record.court_order_copy,
        penalty_threshold_months: months.at("penalty_threshold_months")?,
    })
}

fn preservation(record: &PreservationRecord, check: &Check) -> Result<Preservation, Trouble> {
    let initial_days = check.positive(record.initial_days).at("initial_days")?;
    if let Some(maximum) = record
        .maximum_days
        .filter(|maximum| *maximum < initial_days)
    {
        return Err(Trouble::new(
            "maximum_days",
            RecordProblem::Number(maximum.into()),
        ));
    }
    let renewal = match &record.renewal {
        None => Renewal::None,
        Some(renewal) => {
            let days = check.positive(renewal.days).at("renewal.days")?;
            renewal
                .times
                .map_or(Renewal::Repeatedly { days }, |times| Renewal::Times {
                    times,
                    days,
                })
        }
    };
    Ok(Preservation {
        initial_days,
        renewal,
        maximum_days: record.maximum_days,
        extension_start: record.extension_start.0,
        user_notification: record.user_notification.0,
        secrecy_possible: record.secrecy_possible,
    })
}

fn provenance(record: &ProvenanceRecord, check: &Check) -> Result<Provenance, Trouble> {
    let date = check.date(&record.date).at("date")?;
    let last_verified = check.date(&record.last_verified).at("last_verified")?;
    check.ordered(date, last_verified).at("last_verified")?;
    Ok(Provenance {
        source: check.text(&record.source).at("source")?,
        date,
        last_verified,
        valid_until: check.optional_date(&record.valid_until).at("valid_until")?,
    })
}
