//! What an officer adds to the printed page: annexes measured on the device, an image in the
//! letterhead, a marking.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::incoming::drop_file;
use crate::pdf::File;
use point35::picture::Picture;
use point35::reader;
use point35::request::{Answers, Marking, Tlp};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

each_engine!(
    annexes_and_an_image_are_found_again_in_the_pdf,
    no_other_file_becomes_the_image,
);

async fn annexes_and_an_image_are_found_again_in_the_pdf(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    choose_image(&browser, "emblem.png", picture(600, 300).png()).await;
    browser.wait_for("img.letterhead-image").await;
    browser
        .assert_accessible("the settings with an image")
        .await;
    browser.begin_request().await;
    go_on(&browser, "/section/annexes").await;
    add_annexes(&browser).await;
    browser.assert_accessible("a list of annexes").await;
    go_on(&browser, "/document").await;
    mark(&browser).await;
    browser.wait_for(".doc-letterhead-image").await;
    browser.assert_accessible("a document with an image").await;
    browser.press_button("Save the draft as PDF").await;
    let pdf = browser.download("pdf").await;
    let file = File::holding(&pdf);
    assert_eq!(file.images()[0][..4], ["image", "480", "240", "index"]);
    let request = reader::read(&pdf).expect("it carries the request").request;
    let appearance = request.appearance;
    let sides = appearance.letterhead_image.map(|p| (p.width, p.height));
    assert_eq!(sides, Some((480, 240)));
    assert_eq!(appearance.marking, Some(Marking::Tlp(Tlp::Red)));
    let rows = request.answers.rows(&"annexes".into()).iter();
    let named: Vec<_> = rows.map(|row| named(&row.answers)).collect();
    let large = ["image.raw".into(), "5000000".into(), hash(&large())];
    assert_eq!(named, [large, ["log.csv".into(), "3".into(), hash(b"abc")]]);
    let printed = file.words();
    for part in ["image.raw", "5000000bytes", &hash(b"abc")[..16]] {
        assert!(printed.contains(part), "{part} is not in {printed}");
    }
}

async fn no_other_file_becomes_the_image(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    choose_image(&browser, "fake.png", b"GIF89a").await;
    browser
        .wait_for_text("neither a PNG nor a JPEG image")
        .await;
    // It claims forty thousand pixels each way.
    let mut bomb = picture(8, 8).png().to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0x9C, 0x40, 0, 0, 0x9C, 0x40]);
    choose_image(&browser, "bomb.png", &bomb).await;
    browser.wait_for_text("40000 by 40000 pixels").await;
    choose_image(&browser, "torn.png", &picture(8, 8).png()[..60]).await;
    browser.wait_for_text("damaged or incomplete").await;
    browser.assert_accessible("an image that was refused").await;
    let images = "return document.querySelectorAll('img.letterhead-image').length";
    assert_eq!(browser.script(images).await, 0);
}

/// One is chosen, one dropped; they change places, and one more is removed.
async fn add_annexes(browser: &Browser) {
    let (small, too_much) = (b"abc", b"one too many");
    choose(browser, "Choose files", "log.csv", small).await;
    browser.wait_for_text(&hash(small)).await;
    drop_file(browser, "image.raw", &large()).await;
    browser.wait_for_text(&hash(&large())).await;
    choose(browser, "Choose files", "other.txt", too_much).await;
    browser.wait_for_text(&hash(too_much)).await;
    browser.press_button_by_script("Remove: Annex 3").await;
    browser.press_button_by_script("Move up: Annex 2").await;
    browser
        .wait_for("#annexes:not(:has(.row:nth-of-type(3)))")
        .await;
    let text = browser.text().await.replace('\u{a0}', " ");
    assert!(text.contains("5 000 000 bytes") && !text.contains(&hash(too_much)));
}

async fn mark(browser: &Browser) {
    let marking = browser.field("Marking on every page").await;
    let red = marking.select_by_value("tlp-red").await;
    red.expect("there is TLP:RED");
    browser.wait_for(".doc-marking").await;
    let shown = "return document.querySelector('.doc-marking').innerText.trim()";
    assert_eq!(browser.script(shown).await, "TLP:RED");
}

async fn choose_image(browser: &Browser, name: &str, bytes: &[u8]) {
    browser.go("#/settings").await;
    choose(browser, "Choose an image", name, bytes).await;
}

async fn choose(browser: &Browser, label: &str, name: &str, bytes: &[u8]) {
    let path = file(browser.home(), name, bytes);
    let input = browser.field(label).await;
    let chosen = input.send_keys(path.to_str().expect("a path")).await;
    chosen.expect("it takes a file");
}

/// From the list of sections of a request to another of its pages.
async fn go_on(browser: &Browser, page: &str) {
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default();
    let request: Vec<&str> = address.split('/').take(3).collect();
    browser.go(&format!("{}{page}", request.join("/"))).await;
    browser.wait_for("h1").await;
}

fn file(home: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = home.join(name);
    std::fs::write(&path, bytes).expect("a file can be written");
    path
}

fn named(row: &Answers) -> [String; 3] {
    ["annex-name", "annex-size", "annex-hash"].map(|field| row.text(&field.into()).to_owned())
}

fn hash(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes);
    digits.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Longer than what is read at once.
fn large() -> Vec<u8> {
    (0..5_000_000_u32).map(|byte| (byte % 251) as u8).collect()
}

/// Red, with a transparent stripe.
fn picture(width: u16, height: u16) -> Picture {
    let count = usize::from(width) * usize::from(height);
    let pixels: Vec<u8> = (0..count)
        .flat_map(|place| [200, 16, 46, if place % 8 == 0 { 0 } else { 255 }])
        .collect();
    Picture::of_pixels(width, height, &pixels).expect("it is small")
}
