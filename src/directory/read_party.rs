//! Checks the records of Parties and of other States.

use super::check::{At, Check, Trouble, party_code, values, weekday};
use super::fault::RecordProblem;
use super::format::{
    CentralAuthorityRecord, DeclarationRecord, InstrumentRecord, OtherStateRecord, PartyRecord,
};
use super::party::{CentralAuthority, InstrumentStatus, OtherState, Party, PublicDeclaration};
use super::read_contact_point::email;

/// A Party, or what is wrong with its record.
pub(super) fn party(record: &PartyRecord, check: &Check) -> Result<Party, Trouble> {
    let authority = |one: &CentralAuthorityRecord| central_authority(one, check);
    let instrument = |one: &InstrumentRecord| instrument_status(one, check);
    Ok(Party {
        code: party_code(&record.code).at("code")?,
        names: check.texts(&record.names).at("names")?,
        search_keys: search_keys(&record.search_keys, check)?,
        official_languages: check
            .some_languages(&record.official_languages)
            .at("official_languages")?,
        working_languages: check
            .languages(&record.working_languages)
            .at("working_languages")?,
        time_zones: time_zones(record, check)?,
        weekend: values(&record.weekend).into_iter().map(weekday).collect(),
        reservation_29_4: declaration(&record.reservation_29_4, check).at("reservation_29_4")?,
        declaration_27_9_e: declaration(&record.declaration_27_9_e, check)
            .at("declaration_27_9_e")?,
        central_authorities: check.each(
            &record.central_authorities,
            authority,
            "central_authorities",
        )?,
        instruments: check.each(&record.instruments, instrument, "instruments")?,
    })
}

/// A State that is not a Party, or what is wrong with its record.
pub(super) fn other_state(record: &OtherStateRecord, check: &Check) -> Result<OtherState, Trouble> {
    Ok(OtherState {
        code: party_code(&record.code).at("code")?,
        names: check.texts(&record.names).at("names")?,
        search_keys: search_keys(&record.search_keys, check)?,
    })
}

/// What else a record is searched by.
pub(super) fn search_keys(keys: &[String], check: &Check) -> Result<Vec<String>, Trouble> {
    let key = |key: &String| check.text(key).map_err(|problem| Trouble::new("", problem));
    check.each(keys, key, "search_keys")
}

fn time_zones(record: &PartyRecord, check: &Check) -> Result<Vec<String>, Trouble> {
    if record.time_zones.is_empty() {
        return Err(Trouble::new("time_zones", RecordProblem::Empty));
    }
    let zone = |name: &String| {
        check
            .zone(name)
            .map_err(|problem| Trouble::new("", problem))
    };
    check.each(&record.time_zones, zone, "time_zones")
}

fn declaration(
    record: &Option<DeclarationRecord>,
    check: &Check,
) -> Result<Option<PublicDeclaration>, Trouble> {
    let Some(record) = record else {
        return Ok(None);
    };
    let from = check.optional_date(&record.from).at("from")?;
    let until = check.optional_date(&record.until).at("until")?;
    if let Some((from, until)) = from.zip(until) {
        check.ordered(from, until).at("until")?;
    }
    Ok(Some(PublicDeclaration {
        from,
        until,
        source: check.text(&record.source).at("source")?,
    }))
}

fn central_authority(
    record: &CentralAuthorityRecord,
    check: &Check,
) -> Result<CentralAuthority, Trouble> {
    let address = record
        .email
        .as_deref()
        .map(|address| email(address, check))
        .transpose();
    Ok(CentralAuthority {
        names: check.texts(&record.names).at("names")?,
        stage: record.stage.0,
        email: address.at("email")?,
    })
}

fn instrument_status(
    record: &InstrumentRecord,
    check: &Check,
) -> Result<InstrumentStatus, Trouble> {
    Ok(InstrumentStatus {
        instrument: record.instrument.0,
        participation: record.participation.0,
        since: check.optional_date(&record.since).at("since")?,
    })
}
