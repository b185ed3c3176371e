//! The directory in a browser: kept in the clear after the first start, replaced by a newer
//! snapshot only; a real one is never readable in the browser's storage.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign::KeyPair;
use point35::signature::IssuerKey;
use serde_json::Value;
use std::path::PathBuf;

const MARKER: &str = "Marker of a real directory";

each_engine!(
    the_first_start_keeps_directory_and_templates,
    only_a_newer_snapshot_takes_the_place_of_the_directory,
    a_real_directory_is_kept_in_memory_or_sealed,
    a_key_is_believed_at_first_use_and_followed_by_the_next,
    what_a_newer_directory_changes_is_shown,
    a_directory_and_its_signature_are_opened_together,
);

async fn the_first_start_keeps_directory_and_templates(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    for record in ["exercise-directory", "template-pack"] {
        let begin = std::time::Instant::now();
        while kept(&browser, record).await.is_empty() {
            assert!(
                begin.elapsed() < crate::finding::PATIENCE,
                "{record} in {engine:?}"
            );
        }
    }
    let directory = kept(&browser, "exercise-directory").await;
    assert!(
        directory.contains("point35-directory"),
        "not readable in {engine:?}"
    );
}

async fn only_a_newer_snapshot_takes_the_place_of_the_directory(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    open(&browser, "{\"format\":\"point35-directory\",\"version\":1}").await;
    browser.wait_for_text("not as a directory must be").await;
    open(&browser, &exercise().to_string()).await;
    browser.wait_for_text("already in use").await;
    let newer = edited(|file| file["number"] = (number + 1).into());
    open(&browser, &newer).await;
    let shown = format!("snapshot number {} of", number + 1);
    browser.wait_for_text(&shown).await;
    browser.press_button("Use this directory").await;
    open(&browser, &exercise().to_string()).await;
    browser
        .wait_for_text("older than the directory in use")
        .await;
    open(&browser, &newer).await;
    browser.wait_for_text("already in use").await;
}

async fn a_real_directory_is_kept_in_memory_or_sealed(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let real = edited(|file| {
        file["exercise"] = false.into();
        file["issuer"] = MARKER.into();
    });
    open(&browser, &real).await;
    browser.wait_for_text(MARKER).await;
    browser
        .check("I know who gave me this file and use it without a signature.")
        .await;
    browser.press_button("Use this directory").await;
    browser.wait_for("html:not([data-exercise])").await;
    assert_eq!(kept(&browser, "imported-directory").await, "");
    browser.set_passphrase().await;
    browser.wait_for_text("Saved at").await;
    let sealed = kept(&browser, "imported-directory").await;
    assert!(
        sealed.len() > 10_000,
        "{} characters in {engine:?}",
        sealed.len()
    );
    assert!(
        !everything_kept(&browser).await.contains(MARKER),
        "readable in {engine:?}"
    );
}

async fn a_key_is_believed_at_first_use_and_followed_by_the_next(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let [first, second] = [(); 2].map(|()| KeyPair::generate_unencrypted_keypair().expect("keys"));
    let real = |number: u64| {
        edited(|file| {
            file["exercise"] = false.into();
            file["issuer"] = MARKER.into();
            file["number"] = number.into();
        })
    };
    open(&browser, &signed(&first, &real(1), true)).await;
    browser.wait_for_text("a key that is new here").await;
    browser.wait_for_text(&fingerprint(&first)).await;
    let agreed = "I have compared the fingerprint with the issuer by telephone.";
    browser.check(agreed).await;
    browser.press_button("Use this directory").await;
    browser.wait_for("html:not([data-exercise])").await;
    // From now on nothing else counts for this issuer.
    open(&browser, &real(2)).await;
    browser.wait_for_text("This file is not signed").await;
    let good = signed(&first, &real(2), false);
    open(&browser, &good.replace("+999", "+998")).await;
    browser.wait_for_text("altered or damaged").await;
    open(&browser, &signed(&second, &real(2), false)).await;
    browser.wait_for_text("which is not here").await;
    open(&browser, &signed(&second, &real(2), true)).await;
    browser.wait_for_text("with another key than the one").await;
    browser.press_button("Keep the present one").await;
    // The first key announces the second one.
    open(&browser, &signed(&first, &key_lines(&second), false)).await;
    browser.wait_for_text(&fingerprint(&second)).await;
    browser.press_button("Believe this key as well").await;
    open(&browser, &signed(&second, &real(2), false)).await;
    browser
        .wait_for_text("a key that is believed here since")
        .await;
    browser.assert_accessible("a signed directory").await;
    browser.press_button("Use this directory").await;
    let keys = kept(&browser, "issuer-keys").await;
    assert!(keys.contains(MARKER), "{keys}");
}

async fn what_a_newer_directory_changes_is_shown(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/new/nl-police").await;
    browser.wait_for_hash("#/request").await;
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    let newer = edited(|file| {
        file["number"] = (number + 1).into();
        let points = file["contact_points"].as_array_mut().expect("a list");
        points.retain(|point| point["id"] != "ge-police");
        let changed = points.iter_mut().find(|point| point["id"] == "nl-police");
        let channels = &mut changed.expect("it is there")["channels"];
        channels[0]["address"] = "+999 000 0000".into();
    });
    open(&browser, &newer).await;
    browser.wait_for_text("What it changes").await;
    let text = browser.text().await;
    for expected in [
        "Removed: GE",
        "Changed: NL",
        "+999 000 0000",
        "These requests go to",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in {text}");
    }
    browser.assert_accessible("what a directory changes").await;
}

async fn a_directory_and_its_signature_are_opened_together(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let real = edited(|file| {
        file["exercise"] = false.into();
        file["issuer"] = MARKER.into();
    });
    let whole = signed(&pair, &real, false);
    let signature = whole
        .strip_suffix(&real)
        .expect("the signature stands before");
    let files = [
        ("directory.json", real.as_str()),
        ("directory.json.minisig", signature),
        ("issuer.pub", &key_lines(&pair)),
    ];
    choose(&browser, "Open a snapshot file", &files).await;
    browser.wait_for_text("a key that is new here").await;
    browser.wait_for_text(&fingerprint(&pair)).await;
    choose(
        &browser,
        "Open a snapshot file",
        &[files[1], files[2], files[1]],
    )
    .await;
    browser.wait_for_text("Choose one file").await;
}

/// Chooses files at once, as a person does in the browser's own dialog.
pub async fn choose(browser: &Browser, label: &str, files: &[(&str, &str)]) {
    // Not where downloads are looked for.
    let folder = browser.home().join("chosen");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = |(number, (name, text)): (usize, &(&str, &str))| {
        let folder = folder.join(number.to_string());
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(name), text).expect("a file can be written");
        folder.join(name).display().to_string()
    };
    let paths: Vec<_> = files.iter().enumerate().map(path).collect();
    let input = browser.field(label).await;
    input
        .send_keys(&paths.join("\n"))
        .await
        .expect("it takes files");
}

/// The lines of a public key, those of a signature, and what was signed.
pub fn signed(pair: &KeyPair, content: &str, with_key: bool) -> String {
    let signature = minisign::sign(Some(&pair.pk), &pair.sk, content.as_bytes(), None, None);
    let signature = signature.expect("it signs").into_string();
    let key = if with_key {
        key_lines(pair)
    } else {
        String::new()
    };
    format!("{key}{}\n{content}", signature.trim_end())
}

pub fn key_lines(pair: &KeyPair) -> String {
    let key = pair.pk.to_box().expect("a key").into_string();
    format!("{}\n", key.trim_end())
}

pub fn fingerprint(pair: &KeyPair) -> String {
    let key = IssuerKey::parse(&pair.pk.to_base64());
    key.expect("a key").fingerprint()
}

/// Chooses a file as a person does in the browser's own dialog.
pub async fn open(browser: &Browser, text: &str) {
    let file: PathBuf = browser.home().join("snapshot.json");
    std::fs::write(&file, text).expect("a file can be written");
    let input = browser.field("Open a snapshot file").await;
    input
        .send_keys(&file.display().to_string())
        .await
        .expect("it takes a file");
}

pub fn exercise() -> Value {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/public/directory/exercise.json"
    );
    let text = std::fs::read_to_string(file).expect("the exercise directory");
    serde_json::from_str(&text).expect("it is JSON")
}

pub fn edited(edit: impl FnOnce(&mut Value)) -> String {
    let mut file = exercise();
    edit(&mut file);
    file.to_string()
}

/// What is kept under the name of a record, as far as it can be read; empty where nothing is.
pub async fn kept(browser: &Browser, record: &str) -> String {
    let text = browser
        .script(&format!(
            "return localStorage.getItem('point35/{record}') || ''"
        ))
        .await;
    readable(text.as_str().unwrap_or_default())
}

pub async fn everything_kept(browser: &Browser) -> String {
    let all = browser.script("return Object.values(localStorage)").await;
    let all: Vec<String> = serde_json::from_value(all).expect("texts");
    all.iter().map(|text| readable(text)).collect()
}

fn readable(text: &str) -> String {
    let bytes = STANDARD.decode(text).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
