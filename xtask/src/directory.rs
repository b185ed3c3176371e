//! `cargo xtask directory`: makes the exercise directory and the snapshot's JSON Schema from the
//! data in `public/directory/`. The same data give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use any_ascii::any_ascii;
use point35::correction::correction_schema;
use point35::directory::format::{
    CentralAuthorityRecord, ChannelRecord, ContactPointRecord, FORMAT, HoursRecord,
    InstrumentRecord, LanguagesRecord, OtherStateRecord, PartyRecord, ProvenanceRecord,
    SnapshotFile, Texts, VERSION,
};
use point35::directory::{ById, Listed, snapshot_schema};
use point35::letters::fold;

use data::{Data, OtherStateData, PartyData, PointData, Words};

#[path = "directory/data.rs"]
mod data;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Number and dates of the exercise directory; raise the number with every change of the data.
const EDITION: Edition = Edition {
    number: 2,
    issued: "2026-11-25",
    valid_until: "2028-12-31",
};
const ISSUER: &str = "Exercise directory (FICTIONAL)";
const SOURCE: &str = "Exercise (FICTIONAL)";

struct Edition {
    number: u64,
    issued: &'static str,
    valid_until: &'static str,
}

/// Writes `exercise.json` and the schemas from the tables of a folder into another, or
/// the same.
pub fn write(from: &Path, to: &Path) -> Outcome<()> {
    fs::write(to.join("exercise.json"), exercise(from)?)?;
    fs::write(to.join("snapshot.schema.json"), snapshot_schema())?;
    fs::write(to.join("correction.schema.json"), correction_schema())?;
    Ok(())
}

/// The exercise directory as the bytes of a snapshot, from the data in this folder.
fn exercise(folder: &Path) -> Outcome<String> {
    let data = Data::read(folder)?;
    let parties = data
        .parties
        .iter()
        .map(|(code, party)| party_record(code, party, &data));
    let others = data
        .other_states
        .iter()
        .map(|(code, state)| other_state_record(code, state));
    let file = SnapshotFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        number: EDITION.number,
        issued: EDITION.issued.to_owned(),
        valid_until: EDITION.valid_until.to_owned(),
        issuer: ISSUER.to_owned(),
        exercise: true,
        signature: None,
        parties: parties.collect::<Outcome<_>>()?,
        other_states: others.collect(),
        contact_points: contact_points(&data)?,
    };
    Ok(format!("{}\n", serde_json::to_string(&file)?))
}

fn party_record(code: &str, party: &PartyData, data: &Data) -> Outcome<PartyRecord> {
    let mut instruments = vec![instrument("ets-185")?];
    if party.council_of_europe {
        instruments.push(instrument("ets-30")?);
    }
    Ok(PartyRecord {
        code: code.to_owned(),
        names: party.names.clone(),
        search_keys: search_keys(&party.names, &party.official, &party.also),
        official_languages: party.official.clone(),
        working_languages: party.working.clone(),
        time_zones: party.zones.clone(),
        weekend: party
            .weekend
            .iter()
            .map(|day| value(day))
            .collect::<Outcome<_>>()?,
        reservation_29_4: party.reservation_29_4.clone(),
        declaration_27_9_e: party.declaration_27_9_e.clone(),
        central_authorities: vec![central_authority(code, party, data)?],
        instruments,
    })
}

fn central_authority(
    code: &str,
    party: &PartyData,
    data: &Data,
) -> Outcome<CentralAuthorityRecord> {
    let ministry = |words: &Words, name: &str| format!("{} – {name}", words.justice);
    Ok(CentralAuthorityRecord {
        names: fictional_names(&party.names, data, ministry),
        stage: value("any")?,
        email: Some(format!("mla-{}@justice.example", code.to_lowercase())),
    })
}

fn instrument(id: &str) -> Outcome<InstrumentRecord> {
    let (instrument, participation) = (value(id)?, value("in-force")?);
    Ok(InstrumentRecord {
        instrument,
        participation,
        since: None,
    })
}

fn other_state_record(code: &str, state: &OtherStateData) -> OtherStateRecord {
    let languages: Vec<String> = state.names.keys().cloned().collect();
    OtherStateRecord {
        code: code.to_owned(),
        names: state.names.clone(),
        search_keys: search_keys(&state.names, &languages, &state.also),
    }
}

/// Latin spellings of the names in these languages where they differ from the names as one types
/// them, and the other keys.
fn search_keys(names: &Texts, languages: &[String], also: &[String]) -> Vec<String> {
    let mut known: Vec<String> = names.values().map(|name| fold(name)).collect();
    let latin = languages
        .iter()
        .filter_map(|tag| names.get(tag))
        .map(|name| any_ascii(name));
    let mut keys = Vec::new();
    for key in latin.chain(also.iter().cloned()) {
        let folded = fold(&key);
        if !known.contains(&folded) {
            known.push(folded);
            keys.push(key);
        }
    }
    keys
}

fn contact_points(data: &Data) -> Outcome<Vec<ContactPointRecord>> {
    let mut orders: BTreeMap<&str, u8> = BTreeMap::new();
    let mut records = Vec::new();
    for point in &data.points {
        let order = orders.entry(&point.party).or_default();
        *order += 1;
        let record = contact_point(point, *order, data);
        records.push(record.map_err(|error| format!("{}: {error}", point.id))?);
    }
    Ok(records)
}

fn contact_point(point: &PointData, order: u8, data: &Data) -> Outcome<ContactPointRecord> {
    let party = named(&data.parties, &point.party)?;
    let patterns = &data.patterns;
    let territory = optional(&patterns.territories, &point.territory)?;
    let names = point_names(
        point,
        order,
        territory.as_ref().unwrap_or(&party.names),
        data,
    );
    Ok(ContactPointRecord {
        id: point.id.clone(),
        party: point.party.clone(),
        order,
        purpose: value(&point.purpose)?,
        kind: value(&point.kind)?,
        search_keys: search_keys(&names, &party.official, &[]),
        names,
        territory,
        unit: optional(&patterns.units, &point.unit)?,
        person: point.person.clone(),
        address: Some(format!(
            "1 Example Street, {} (FICTIONAL)",
            english(&party.names)
        )),
        powers: named(&patterns.powers, &point.powers)?.clone(),
        languages: LanguagesRecord {
            accepted: point.accepted.clone(),
            spoken: point
                .spoken
                .clone()
                .unwrap_or_else(|| point.accepted.clone()),
            translation: value(&point.translation)?,
        },
        channels: channels(point, order, data)?,
        hours: hours(point, party, data)?,
        requirements: named(&patterns.requirements, &point.requirements)?.clone(),
        preservation: named(&patterns.preservation, &point.preservation)?.clone(),
        provenance: provenance(point),
        notes: optional(&patterns.notes, &point.note)?,
    })
}

/// The first contact point bears the name of the Party, or of its territory; a further one also
/// says whose it is.
fn point_names(point: &PointData, order: u8, of: &Texts, data: &Data) -> Texts {
    let whole = order == 1 || point.territory.is_some();
    fictional_names(of, data, |words, name| {
        let named = words.point.replace("{name}", name);
        match point.kind.as_str() {
            _ if whole => named,
            "police" => format!("{named} – {}", words.police),
            "prosecution" => format!("{named} – {}", words.prosecution),
            _ => format!("{named} – {}", words.justice),
        }
    })
}

/// Names made in every language that has both the words and the name, each marked as fictional.
fn fictional_names(of: &Texts, data: &Data, make: impl Fn(&Words, &str) -> String) -> Texts {
    let made = |(tag, name): (&String, &String)| {
        let words = data.words.get(tag)?;
        Some((
            tag.clone(),
            format!("{} ({})", make(words, name), words.fictional),
        ))
    };
    of.iter().filter_map(made).collect()
}

fn hours(point: &PointData, party: &PartyData, data: &Data) -> Outcome<HoursRecord> {
    let capital = party.zones.first().ok_or("no time zone")?;
    Ok(HoursRecord {
        time_zone: point.zone.as_ref().unwrap_or(capital).clone(),
        office: named(&data.patterns.hours, &point.hours)?.clone(),
        weekend: party
            .weekend
            .iter()
            .map(|day| value(day))
            .collect::<Outcome<_>>()?,
        duty_desk: value(&point.duty_desk)?,
    })
}

fn provenance(point: &PointData) -> ProvenanceRecord {
    ProvenanceRecord {
        source: SOURCE.to_owned(),
        date: point.verified.clone(),
        last_verified: point.verified.clone(),
        valid_until: point.valid_until.clone(),
    }
}

/// The channels of a pattern with this contact point's numbers: +999 is assigned to nobody, and
/// `.example` is reserved (RFC 2606).
fn channels(point: &PointData, order: u8, data: &Data) -> Outcome<Vec<ChannelRecord>> {
    let position = data
        .parties
        .keys()
        .position(|code| *code == point.party)
        .unwrap_or_default();
    let (code, area) = (point.party.to_lowercase(), 200 + position);
    let own = if order == 1 {
        code.clone()
    } else {
        format!("{code}-{order}")
    };
    let mail = format!("cp-{own}@{}.example", point.kind);
    let fill = |address: &str| match address {
        "{phone}" => point
            .phone
            .clone()
            .unwrap_or(format!("+999 {area} {order:04}")),
        "{mobile}" => format!("+999 {area} 1{order:03}"),
        "{fax}" => format!("+999 {area} 2{order:03}"),
        "{email}" => point.email.clone().unwrap_or(mail.clone()),
        "{portal}" => format!("https://{own}.portal.example/"),
        fixed => fixed.to_owned(),
    };
    let filled = |pattern: &ChannelRecord| {
        let mut channel = pattern.clone();
        channel.address = fill(&pattern.address);
        let always = channel.availability.0.id() == "around-the-clock";
        channel.last_verified = always.then(|| point.verified.clone());
        if let Some(key) = &mut channel.key {
            key.fingerprint = fingerprint(&point.id);
        }
        channel
    };
    Ok(named(&data.patterns.channels, &point.channels)?
        .iter()
        .map(filled)
        .collect())
}

/// Forty digits that look like a fingerprint: FNV-1a of the id, continued.
fn fingerprint(id: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut block = |part: u8| {
        for byte in id.bytes().chain([part]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        format!("{:010X}", hash >> 24)
    };
    (0..4).map(&mut block).collect()
}

fn value<E: Listed>(id: &str) -> Outcome<ById<E>> {
    E::from_id(id)
        .map(ById)
        .ok_or_else(|| format!("{}: {id}", E::NAME).into())
}

fn named<'a, T>(table: &'a BTreeMap<String, T>, name: &str) -> Outcome<&'a T> {
    table
        .get(name)
        .ok_or_else(|| format!("nothing is called {name}").into())
}

fn optional(table: &BTreeMap<String, Texts>, name: &Option<String>) -> Outcome<Option<Texts>> {
    name.as_deref()
        .map(|name| named(table, name).cloned())
        .transpose()
}

fn english(names: &Texts) -> &str {
    names.get("en").map(String::as_str).unwrap_or_default()
}
