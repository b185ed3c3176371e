//! What an independent decoder (zbarimg) reads of the QR code on a document, from the grey picture
//! that a copier or a fax would make of the page.

use std::fs;
use std::process::Command;

/// What zbarimg reads from the first page at 150 dots an inch, in grey.
pub fn decoded(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("page.pdf"), pdf).unwrap();
    let call = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        let output = command.args(arguments).current_dir(folder.path()).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{program} {arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let picture = ["-r", "150", "-gray", "-singlefile", "page.pdf", "page"];
    call("pdftoppm", &picture);
    let only_qr = [
        "--quiet",
        "--raw",
        "--nodbus",
        "-Sdisable",
        "-Sqrcode.enable",
    ];
    let text = call("zbarimg", &[&only_qr[..], &["page.pgm"]].concat());
    text.trim_end_matches('\n').to_owned()
}
