//! The parcels to distribute: the file in its editions, the font packs, each with checksum, version,
//! licences. The same files give the same parcel: names sorted, no times.

use crate::place::{Edition, Place};
use crate::{bundle, licences, sbom, security};
use anyhow::Result;
use point35::template::Pack;
use std::fs;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Builds both editions and the font packs, and a zip of each edition and of the packs; prints where
/// they are and what they hash to.
pub fn write(place: &Place) -> Result<()> {
    bundle::editions(place)?;
    for edition in Edition::ALL {
        let name = edition.file_name();
        let html = fs::read(place.html(edition))?;
        let checksum = format!("{}  {name}\n", bundle::checksum(&html)).into_bytes();
        let mut files = accompanying(place, licences::collect(place, edition)?)?;
        files.push(("sbom.cdx.json".to_owned(), sbom::make(place)?));
        files.push(("SECURITY.txt".to_owned(), security::text()?.into_bytes()));
        let templates = Pack::built_in_text().to_owned();
        files.push(("templates.json".to_owned(), templates.into_bytes()));
        files.push((name.to_owned(), html));
        files.push((format!("{name}.sha256"), checksum));
        let stem = name.trim_end_matches(".html");
        write_parcel(place, stem, files)?;
    }
    let packs = bundle::files(&place.dist(), "p35fonts")?;
    let mut files = accompanying(place, licences::of_packs(place)?)?;
    for pack in packs {
        let name = pack.file_name().unwrap_or_default().to_string_lossy();
        files.push((name.into_owned(), fs::read(&pack)?));
    }
    write_parcel(place, "point35-fonts", files)
}

/// Licences and version.
fn accompanying(place: &Place, third_party: String) -> Result<Vec<(String, Vec<u8>)>> {
    let version = bundle::version(place)?;
    let own = |name: &str| fs::read(place.root.join(name));
    let files = [
        ("LICENSE-APACHE", own("LICENSE-APACHE")?),
        ("LICENSE-MIT", own("LICENSE-MIT")?),
        ("THIRD-PARTY.txt", third_party.into_bytes()),
        ("VERSION", format!("{version}\n").into_bytes()),
    ];
    Ok(files.map(|(name, bytes)| (name.to_owned(), bytes)).into())
}

fn write_parcel(place: &Place, stem: &str, files: Vec<(String, Vec<u8>)>) -> Result<()> {
    let name = format!("{stem}-{}", bundle::version(place)?);
    let zip = parcel(&name, &files)?;
    let file = place.dist().join(format!("{name}.zip"));
    fs::write(&file, &zip)?;
    println!(
        "{}\n{} bytes\nSHA-256 {}",
        file.display(),
        zip.len(),
        bundle::checksum(&zip)
    );
    Ok(())
}

fn parcel(folder: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(format!("{folder}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_parcel() {
        let files = [("a.txt".to_owned(), b"text".to_vec())];
        assert_eq!(parcel("x", &files).unwrap(), parcel("x", &files).unwrap());
    }
}
