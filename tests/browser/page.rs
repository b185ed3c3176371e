//! What officers expect of the printed page, as they ask for it: annexes measured on the device, an
//! image in the letterhead, a marking, a Word document, blank forms, covering texts.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::pdf::File;
use crate::worked_example::FILE;
use point35::picture::Picture;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

each_engine!(
    annexes_are_measured_on_the_device,
    an_image_becomes_the_letterhead_and_a_hostile_one_is_refused,
    the_document_is_marked_and_becomes_a_word_document,
    a_blank_form_is_made_in_the_chosen_languages,
);

async fn annexes_are_measured_on_the_device(engine: Engine) {
    let browser = Browser::start(engine).await;
    open_example(&browser).await;
    section(&browser, "annexes").await;
    // Longer than what is read at once.
    let large: Vec<u8> = (0..5_000_000_u32).map(|byte| (byte % 251) as u8).collect();
    let files = [("log.csv", b"abc".to_vec()), ("image.raw", large)];
    for (name, bytes) in &files {
        let path = file(&browser, name, bytes);
        let input = browser.field("Choose files").await;
        let chosen = input.send_keys(path.to_str().expect("a path")).await;
        chosen.expect("it takes a file");
        browser.wait_for_text(&hash(bytes)).await;
    }
    let text = browser.text().await.replace('\u{a0}', " ");
    for expected in ["Annex 2", "image.raw", "5 000 000 bytes", "3 bytes"] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    browser.press_button_by_script("Move up: Annex 2").await;
    browser.press_button_by_script("Remove: Annex 2").await;
    browser
        .wait_for("#annexes:not(:has(#annexes-1-heading))")
        .await;
    assert!(!browser.text().await.contains(&hash(b"abc")));
    browser
        .link("Document")
        .await
        .click()
        .await
        .expect("a link");
    browser.press_button("Save as PDF").await;
    let pdf = File::holding(&browser.download("pdf").await);
    let body = pdf.words();
    let hash = hash(&files[1].1);
    assert!(body.contains(&hash) && body.contains("image.raw"), "{body}");
}

async fn an_image_becomes_the_letterhead_and_a_hostile_one_is_refused(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/settings").await;
    let choose = "Choose an image";
    let fake = file(&browser, "fake.png", b"GIF89a");
    send(&browser, choose, &fake).await;
    browser
        .wait_for_text("neither a PNG nor a JPEG image")
        .await;
    // It claims forty thousand pixels each way.
    let mut bomb = picture(8, 8).png().to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0x9C, 0x40, 0, 0, 0x9C, 0x40]);
    let bomb = file(&browser, "bomb.png", &bomb);
    send(&browser, choose, &bomb).await;
    browser.wait_for_text("40000 by 40000 pixels").await;
    let torn = file(&browser, "torn.png", &picture(8, 8).png()[..60]);
    send(&browser, choose, &torn).await;
    browser.wait_for_text("damaged or incomplete").await;
    let good = file(&browser, "emblem.png", picture(600, 300).png());
    send(&browser, choose, &good).await;
    browser.wait_for("img.letterhead-image").await;
    browser.begin_request().await;
    browser
        .link("Document")
        .await
        .click()
        .await
        .expect("a link");
    browser.wait_for(".doc-letterhead-image").await;
    let size = "const image = document.querySelector('.doc-letterhead-image');
        return [image.naturalWidth, image.naturalHeight]";
    assert_eq!(browser.script(size).await, serde_json::json!([480, 240]));
    browser.press_button("Save the draft as PDF").await;
    let pdf = File::holding(&browser.download("pdf").await);
    assert_eq!(pdf.images()[0][..4], ["image", "480", "240", "index"]);
}

async fn the_document_is_marked_and_becomes_a_word_document(engine: Engine) {
    let browser = Browser::start(engine).await;
    open_example(&browser).await;
    browser
        .link("Document")
        .await
        .click()
        .await
        .expect("a link");
    let marking = browser.field("Marking on every page").await;
    let red = marking.select_by_value("tlp-red").await;
    red.expect("there is TLP:RED");
    browser.wait_for(".doc-marking").await;
    let shown = "return document.querySelector('.doc-marking').innerText";
    assert_eq!(browser.script(shown).await, "TLP:RED");
    let text = browser.text().await;
    for expected in [
        "To the 24/7 contact point of the requested Party",
        "მოთხოვნის მიმღები მხარის 24/7 საკონტაქტო პუნქტს",
        "I spell it: G E - E X",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    browser.press_button("Save as a Word document").await;
    let docx = browser.download("docx").await;
    assert!(docx.starts_with(b"PK") && docx.len() > 10_000);
}

async fn a_blank_form_is_made_in_the_chosen_languages(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/new").await;
    browser.by_role("heading", "New request").await;
    let open = "document.querySelector('details.blank').open = true";
    browser.script(open).await;
    let choose = async |label: &str, tag: &str| {
        let select = browser.field(label).await;
        select.select_by_value(tag).await.expect("it is offered");
    };
    choose("First language", "el").await;
    choose("Second language", "fr").await;
    browser.press_button("Save the blank form as PDF").await;
    let pdf = File::holding(&browser.download("pdf").await);
    let words = pdf.words();
    for expected in [
        "Κενόέντυπο,γιασυμπλήρωσημετοχέρι",
        "Formulairevierge,àrempliràlamain",
    ] {
        assert!(words.contains(expected), "{expected} is not in {words}");
    }
    assert!(!words.contains("Blankform"));
}

async fn open_example(browser: &Browser) {
    browser.open_app().await;
    send(browser, "Open a file", Path::new(FILE)).await;
    browser.wait_for_hash("#/request").await;
}

async fn section(browser: &Browser, id: &str) {
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    browser.go(&format!("{address}/section/{id}")).await;
}

async fn send(browser: &Browser, label: &str, path: &Path) {
    let input = browser.field(label).await;
    let sent = input.send_keys(path.to_str().expect("a path")).await;
    sent.expect("it takes a file");
}

fn file(browser: &Browser, name: &str, bytes: &[u8]) -> PathBuf {
    let path = browser.home().join(name);
    std::fs::write(&path, bytes).expect("a file can be written");
    path
}

fn hash(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes);
    digits.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Red, with a transparent stripe.
fn picture(width: u16, height: u16) -> Picture {
    let count = usize::from(width) * usize::from(height);
    let pixels: Vec<u8> = (0..count)
        .flat_map(|place| [200, 16, 46, if place % 8 == 0 { 0 } else { 255 }])
        .collect();
    Picture::of_pixels(width, height, &pixels).expect("it is small")
}
