//! The worked example in the scripts that are compared.

use point35::coverage::packs;
use point35::font_pack::FontPack;
use serde_json::{Map, Value};
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A script, and what setting it needs.
pub struct Sample {
    pub script: &'static str,
    /// Of the document, in the order in which its lines stand.
    languages: [&'static str; 2],
    /// The variable that names the edition with the fonts.
    edition: &'static str,
    /// The fonts of the tree that the libraries get besides those for all samples.
    fonts: &'static [&'static str],
    /// The pack with the other one.
    pack: Option<&'static str>,
    /// Whether a library that lacks words, or is much longer, ends the comparison.
    pub is_for_all: bool,
}

pub const SAMPLES: [Sample; 3] = [
    Sample {
        script: "Latin and Georgian",
        languages: ["en", "ka"],
        edition: "POINT35_FILE",
        fonts: &[],
        pack: None,
        is_for_all: true,
    },
    Sample {
        script: "Arabic",
        languages: ["ar", "en"],
        edition: "POINT35_FILE",
        fonts: &["arabic-regular", "arabic-bold"],
        pack: None,
        is_for_all: false,
    },
    Sample {
        script: "Japanese",
        languages: ["ja", "en"],
        edition: "POINT35_FULL_FILE",
        fonts: &[],
        pack: Some("japanese"),
        is_for_all: false,
    },
];

/// Names and remarks are in English and Georgian in each of them.
const FONTS: [&str; 5] = [
    "sans-regular",
    "sans-bold",
    "georgian-regular",
    "georgian-bold",
    "symbols-regular",
];

impl Sample {
    /// The edition that is measured.
    pub fn file(&self) -> PathBuf {
        crate::path(self.edition)
    }

    /// The example as a request file, for a document in these languages.
    pub fn request(&self) -> String {
        let example =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples/01-ransomware.json");
        let example = fs::read(example).expect("the example is in the tree");
        let mut request: Value = serde_json::from_slice(&example).expect("the example is JSON");
        request["languages"] = self.languages.as_slice().into();
        request.to_string()
    }

    /// The fonts in base64, as libraries take them.
    pub fn fonts(&self) -> Map<String, Value> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/fonts");
        let font = |name: &&str| {
            let bytes = fs::read(folder.join(format!("{name}.ttf")));
            (name.to_string(), bytes.expect("the font is in the tree"))
        };
        let mut fonts: Vec<_> = FONTS.iter().chain(self.fonts).map(font).collect();
        fonts.extend(
            self.pack
                .map(|pack| (format!("{pack}-regular"), of_pack(pack))),
        );
        let encoded = |(name, bytes)| (name, Value::String(STANDARD.encode::<Vec<u8>>(bytes)));
        fonts.into_iter().map(encoded).collect()
    }
}

/// The font of a pack, as `cargo xtask packs` writes it beside the editions.
fn of_pack(name: &str) -> Vec<u8> {
    let path = crate::path("POINT35_FULL_FILE").with_file_name(packs::file_name(name));
    let file = fs::read(&path).unwrap_or_else(|_| panic!("{} is made", path.display()));
    let pack = FontPack::read(&file).expect("it is a pack");
    pack.fonts.into_iter().next().expect("a pack has a font")
}
