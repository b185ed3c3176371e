//! The other side: a PDF that the app saved is opened on the desk and read in another language; a
//! file made to do harm says what is wrong with it, and the app lives on.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::pdf::fonts;
use crate::worked_example::{FILE, WorkedExample};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use point35::document::Block;
use point35::export::pdf::pdf;
use point35::i18n::{self, Language, Words};
use point35::reader;
use point35::request::ContentHash;
use serde_json::json;
use std::fs;
use std::io::Write as _;
use std::sync::Arc;

each_engine!(
    a_saved_pdf_is_read_in_another_language,
    an_altered_pdf_is_told_in_red,
    the_code_of_a_paper_is_pasted,
    a_hostile_file_says_so_and_the_app_lives_on,
);

fn words(tag: &str) -> Arc<Words> {
    let language = Language::parse(tag).expect("a tag");
    i18n::words(&language).expect("it is built in")
}

async fn a_saved_pdf_is_read_in_another_language(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let sent = save_the_example(&browser, FILE).await;
    let incoming = reader::read(&sent).expect("the app reads what it saved");
    let words = words("ka");
    speak(&browser, "ka").await;
    let file = browser.home().join("sent.pdf");
    fs::write(&file, &sent).expect("a file can be written");
    choose(
        &browser,
        &words.say("desk-open-file"),
        &file.display().to_string(),
    )
    .await;
    browser.wait_for_hash("#/incoming").await;
    browser
        .wait_for_text(&incoming.check_code().to_string())
        .await;
    let text = browser.text().await;
    let example = WorkedExample::as_filed();
    let facts = example.request.answers.texts(&"facts".into());
    let facts = &facts.expect("it has facts")[&Language::parse("ka").expect("a tag")];
    for expected in [
        words.say("preservation-title"),
        words.say("incoming-hash-agrees"),
        words.say("incoming-verify-title"),
        "GE-EX-2026-0001".to_owned(),
        "+999 100 0001".to_owned(),
        facts.clone(),
    ] {
        assert!(text.contains(&expected), "{expected:?} is not in {text}");
    }
    browser.assert_accessible("a request that came in").await;
    let copy = save_pdf(&browser, &words.say("document-pdf")).await;
    let copy = reader::read(&copy).expect("a copy carries the request");
    assert_eq!(
        copy, incoming,
        "the copy in Georgian is of the same request"
    );
    browser.press_button(&words.say("incoming-take-over")).await;
    browser.wait_for_hash("#/request").await;
}

async fn an_altered_pdf_is_told_in_red(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let mut document = WorkedExample::as_filed().document();
    document.content_hash = ContentHash::of("what was sent").to_string();
    drop_file(
        &browser,
        "came-in.pdf",
        &pdf(&document, &fonts()).expect("it is printed"),
    )
    .await;
    browser.wait_for_hash("#/incoming").await;
    browser
        .wait_for_text(&words("en").say("incoming-hash-differs"))
        .await;
    browser.wait_for("main .banner.is-stop").await;
}

async fn the_code_of_a_paper_is_pasted(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let document = WorkedExample::as_filed().document();
    let shown = document.blocks.iter().find_map(|block| match block {
        Block::Authenticity(shown) => Some(shown),
        _ => None,
    });
    let shown = shown.expect("a document has a check code");
    let words = words("en");
    let summary = browser.client.find(Locator::XPath(PASTE)).await;
    let summary = summary.expect("the desk takes a text");
    summary.click().await.expect("it opens");
    let field = words.say("desk-paste-label");
    browser.write(&field, "no code").await;
    browser.press_button(&words.say("desk-paste-open")).await;
    let refused = words.say("reader-fault-not-a-request");
    browser.wait_for_text(&refused).await;
    let refused_text = browser.field(&field).await;
    refused_text.clear().await.expect("it can be emptied");
    browser.write(&field, &shown.qr_code.content).await;
    browser.press_button(&words.say("desk-paste-open")).await;
    browser.wait_for_hash("#/incoming").await;
    browser.wait_for_text(&shown.check_code.text).await;
    let text = browser.text().await;
    for expected in [words.say("incoming-paper-part"), "GE-EX-2026-0001".into()] {
        assert!(text.contains(&expected), "{expected:?} is not in {text}");
    }
    assert!(!browser.has("button", &words.say("document-pdf")).await);
    browser.assert_accessible("the code of a paper").await;
}

const PASTE: &str = "//details[@id='paste']/summary";

async fn a_hostile_file_says_so_and_the_app_lives_on(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let words = words("en");
    let document = WorkedExample::as_filed().document();
    let whole = pdf(&document, &fonts()).expect("it is printed");
    let files = [
        ("reader-fault-not-a-request", vec![0xFF; 100_000]),
        ("reader-fault-truncated", whole[..whole.len() / 2].to_vec()),
        ("reader-fault-bomb", bomb()),
        ("reader-fault-no-request-inside", brackets()),
        (
            "reader-fault-not-a-request",
            "{\"a\":".repeat(200_000).into_bytes(),
        ),
        ("reader-fault-damaged", without_a_date()),
    ];
    for (fault, file) in files {
        drop_file(&browser, "came-in.pdf", &file).await;
        browser.wait_for_text(&words.say(fault)).await;
    }
    browser.begin_request().await;
    // The app lives on.
    browser.link("Check").await;
}

/// Streams of objects that unpack to 64 MiB each.
fn bomb() -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed
        .write_all(&vec![b' '; 64 << 20])
        .expect("memory takes it");
    let packed = packed.finish().expect("memory takes it");
    let head = format!(
        "9 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>> stream\n",
        packed.len()
    );
    let stream = [head.as_bytes(), &packed, b"\nendstream endobj\n"].concat();
    [&b"%PDF-1.7\n"[..], &stream.repeat(4)].concat()
}

/// A request whose directory was issued on no day.
fn without_a_date() -> Vec<u8> {
    let example = fs::read_to_string(FILE).expect("the example is there");
    let issued = "\"issued\": \"2026-05-01\"";
    assert!(example.contains(issued));
    let wrong = issued.replace("05-01", "13-01");
    example.replace(issued, &wrong).into_bytes()
}

/// Arrays within one another without end.
fn brackets() -> Vec<u8> {
    let deep = "[".repeat(500_000);
    format!("%PDF-1.7\n1 0 obj {deep} endobj\ntrailer <</Root 1 0 R>>\n%%EOF").into_bytes()
}

/// Opens the file of a worked example, takes it over, and saves its document.
pub async fn save_the_example(browser: &Browser, file: &str) -> Vec<u8> {
    choose(browser, "Open a file", file).await;
    browser.wait_for_hash("#/incoming").await;
    browser.press_button("Take over as a draft").await;
    browser.wait_for_hash("#/request").await;
    let document = browser.link("Document").await;
    document.click().await.expect("the link works");
    save_pdf(browser, "Save as PDF").await
}

async fn save_pdf(browser: &Browser, button: &str) -> Vec<u8> {
    browser.press_button(button).await;
    browser.download("pdf").await
}

/// Goes to the desk in another language of the interface.
async fn speak(browser: &Browser, tag: &str) {
    browser.go("#/").await;
    let languages = browser.field("Language of the interface").await;
    languages.select_by_value(tag).await.expect("it is offered");
    browser.wait_for(&format!("html[lang={tag}]")).await;
}

async fn choose(browser: &Browser, label: &str, file: &str) {
    let field = browser.field(label).await;
    field.send_keys(file).await.expect("it takes a file");
}

/// Drops bytes on the page as a file of this name.
pub async fn drop_file(browser: &Browser, name: &str, bytes: &[u8]) {
    let arguments = vec![json!(STANDARD.encode(bytes)), json!(name)];
    let dropped = browser.client.execute(DROP, arguments).await;
    dropped.expect("a file can be dropped");
}

const DROP: &str = "
    const bytes = Uint8Array.from(atob(arguments[0]), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], arguments[1]));
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector('footer').dispatchEvent(new DragEvent('drop', event));";
