//! The parcel to distribute: the file, its checksum, the version, the licences. The same file
//! gives the same parcel: names sorted, no times.

use crate::place::Place;
use crate::{bundle, licences};
use anyhow::Result;
use std::fs;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Builds the file and its zip; prints where they are and what they hash to.
pub fn write(place: &Place) -> Result<PathBuf> {
    let html = fs::read(bundle::release(place)?)?;
    let version = bundle::version(place)?;
    let checksum = format!("{}  point35.html\n", bundle::checksum(&html));
    let own = |name: &str| fs::read(place.root.join(name));
    let files = [
        ("LICENSE-APACHE", own("LICENSE-APACHE")?),
        ("LICENSE-MIT", own("LICENSE-MIT")?),
        ("THIRD-PARTY.txt", licences::collect(place)?.into_bytes()),
        ("VERSION", format!("{version}\n").into_bytes()),
        ("point35.html", html),
        ("point35.html.sha256", checksum.into_bytes()),
    ];
    let zip = parcel(&format!("point35-{version}"), &files)?;
    let file = place.dist().join(format!("point35-{version}.zip"));
    fs::write(&file, &zip)?;
    println!(
        "{}\n{} bytes\nSHA-256 {}",
        file.display(),
        zip.len(),
        bundle::checksum(&zip)
    );
    Ok(file)
}

fn parcel(folder: &str, files: &[(&str, Vec<u8>)]) -> Result<Vec<u8>> {
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
        let files = [("a.txt", b"text".to_vec())];
        assert_eq!(parcel("x", &files).unwrap(), parcel("x", &files).unwrap());
    }
}
