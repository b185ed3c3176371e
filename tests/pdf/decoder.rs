//! What an independent decoder (zbarimg) reads of the QR code on a document.

use std::fs;
use std::path::Path;
use std::process::Command;

/// From the first page at 150 dots an inch, in grey, as a copier or a fax would make it.
pub fn decoded(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    fs::write(page.with_extension("pdf"), pdf).unwrap();
    let mut command = Command::new("pdftoppm");
    command.args(["-r", "150", "-gray", "-singlefile"]);
    let drawn = command.arg(page.with_extension("pdf")).arg(&page).status();
    assert!(drawn.unwrap().success(), "pdftoppm");
    decoded_picture(&page.with_extension("pgm")).expect("the page has a code")
}

/// From a picture; `None` where no code is found in it.
pub fn decoded_picture(picture: &Path) -> Option<String> {
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--raw", "--nodbus"]);
    command.args(["-Sdisable", "-Sqrcode.enable"]);
    let output = command.arg(picture).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let found = output.status.success() && !text.is_empty();
    found.then(|| text.trim_end_matches('\n').to_owned())
}
