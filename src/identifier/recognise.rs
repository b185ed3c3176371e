//! Finds out what kind of identifier a text is. Forms that can hardly be anything else come first;
//! a form that is particular but faulty (a hash with a digit missing) is still taken as its kind.

use super::{
    Identifier, Kind, MOST_CHARACTERS, account, address, clean_line, coin, domain, email, hash,
    imei, refang, web,
};

/// The first digits of the type allocation codes in use; other numbers of fifteen digits are
/// rather account numbers.
const IMEI_STARTS: [&str; 8] = ["01", "33", "35", "44", "45", "49", "86", "99"];

pub(super) fn recognise(text: &str) -> Identifier {
    let line = clean_line(text).text;
    let kind = match line.chars().nth(MOST_CHARACTERS) {
        Some(_) => Kind::Free,
        None => kind_of(refang(&line).as_deref().unwrap_or(&line)),
    };
    Identifier::parse_as(kind, text)
}

/// The kind of one cleaned line.
fn kind_of(line: &str) -> Kind {
    let one_word = !line.contains(' ');
    if line.is_empty() {
        Kind::Free
    } else if is_address(line) {
        Kind::Ip
    } else if line.starts_with('<') && line.ends_with('>') && line.contains('@') {
        Kind::MessageId
    } else if one_word && line.contains("://") {
        Kind::Url
    } else if account::is_handle(line) || account::labelled(line).is_some() {
        Kind::UserId
    } else if line.contains('@') && email::parse(line).is_well_formed() {
        Kind::Email
    } else if coin::looks_like(line) {
        Kind::CryptoAddress
    } else if hash::looks_like(line) && hash_is_one_word(line) {
        Kind::Hash
    } else if is_imei(line) {
        Kind::Imei
    } else if is_phone(line) {
        Kind::Phone
    } else if one_word && line.len() >= 5 && line.bytes().all(|b| b.is_ascii_digit()) {
        Kind::UserId
    } else if one_word && is_web_address(line) {
        Kind::Url
    } else if one_word && domain::parse(line).is_well_formed() {
        Kind::Domain
    } else {
        Kind::Free
    }
}

/// A right address, or what was surely meant as one: digits and points, or colons between
/// hexadecimal digits.
fn is_address(line: &str) -> bool {
    let host = line.split(['/', ':']).next().unwrap_or(line);
    let points = host.matches('.').count();
    let v4 = (2..=4).contains(&points)
        && host.split('.').all(|octet| (1..=3).contains(&octet.len()))
        && host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let v6 = line.contains("::")
        && line
            .bytes()
            .all(|b| b.is_ascii_hexdigit() || b":[]".contains(&b));
    address::parse(line).is_well_formed() || (!line.contains(' ') && (v4 || v6))
}

fn hash_is_one_word(line: &str) -> bool {
    let (label, value) = hash::labelled(line);
    !value.contains(' ') && (label.is_none() || value.len() >= 30)
}

fn is_imei(line: &str) -> bool {
    let labelled = line
        .get(..4)
        .is_some_and(|label| label.eq_ignore_ascii_case("imei"));
    let Some(digits) = imei::digits(line) else {
        return false;
    };
    let likely = || IMEI_STARTS.iter().any(|start| digits.starts_with(start));
    labelled || (digits.len() == 15 && (likely() || imei::parse(line).is_well_formed()))
}

/// With a + or 00 in front, or grouped as only telephone numbers are.
fn is_phone(line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    let marked = line.starts_with(['+', '0', '(']) || line.starts_with("tel:");
    let only = line
        .trim_start_matches("tel:")
        .chars()
        .all(|c| c.is_ascii_digit() || " +-./()".contains(c));
    marked && only && (5..=20).contains(&digits)
}

fn is_web_address(line: &str) -> bool {
    let host = line.split(['/', '?', ':']).next().unwrap_or(line);
    host.len() < line.len() && domain::names(host).is_some() && web::parse(line).is_well_formed()
}
