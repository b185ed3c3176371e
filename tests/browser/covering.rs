//! What goes with a document: the covering e-mail and the telephone script, the Word document, blank
//! forms.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::pdf::File;
use crate::worked_example::{FILE, WorkedExample};
use point35::document::{Copy, Covering, covering, plain};
use point35::export::docx::docx;
use point35::request::{ContentHash, content};
use std::io::{Cursor, Read};
use zip::ZipArchive;

each_engine!(
    the_covering_texts_are_copied_with_the_check_code,
    a_document_becomes_a_word_document,
    a_blank_form_is_made_in_the_chosen_languages,
    what_goes_with_a_document_is_accessible,
);

async fn the_covering_texts_are_copied_with_the_check_code(engine: Engine) {
    let browser = Browser::start(engine).await;
    open_document(&browser).await;
    let example = WorkedExample::as_filed();
    let texts = covering_of(&example);
    browser.script(UNFOLD).await;
    browser.script(KEEP_WHAT_IS_COPIED).await;
    for (button, text) in [
        ("Copy the subject", texts.subject.clone()),
        ("Copy the e-mail", plain(&texts.email)),
        ("Copy the script", plain(&texts.call)),
    ] {
        browser.press_button(button).await;
        assert_eq!(browser.script("return window.copied").await, text);
    }
    let code = ContentHash::of(&content(&example.request)).check_code();
    assert!(plain(&texts.email).contains(&code.to_string()));
    let link = browser.link("Open a message in the mail program").await;
    let link = link.attr("href").await.expect("an element has attributes");
    assert_eq!(link, texts.mail_link());
    // The other language is part of both texts; it goes with it.
    let languages = browser.field("Second language").await;
    languages.select_by_value("").await.expect("one may do");
    browser.press_button("Copy the e-mail").await;
    let copied = browser.script("return window.copied").await;
    assert!(!copied.as_str().is_some_and(|text| text.contains("* * *")));
}

async fn a_document_becomes_a_word_document(engine: Engine) {
    let browser = Browser::start(engine).await;
    open_document(&browser).await;
    browser.press_button("Save as a Word document (DOCX)").await;
    let saved = body(browser.download("docx").await);
    assert_eq!(saved, body(docx(&WorkedExample::as_filed().document())));
}

async fn a_blank_form_is_made_in_the_chosen_languages(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    open_blank_forms(&browser).await;
    for (label, tag) in [("First language", "el"), ("Second language", "fr")] {
        let select = browser.field(label).await;
        select.select_by_value(tag).await.expect("it is offered");
    }
    browser.press_button("Save the blank form as PDF").await;
    let words = File::holding(&browser.download("pdf").await).words();
    for expected in [
        "Κενόέντυπο,γιασυμπλήρωσημετοχέρι",
        "Formulairevierge,àrempliràlamain",
    ] {
        assert!(words.contains(expected), "{expected} is not in {words}");
    }
    assert!(!words.contains("Blankform"));
    let select = browser.field("Second language").await;
    select.select_by_value("").await.expect("one may do");
    browser
        .press_button("Save the blank form as a Word document")
        .await;
    let form = body(browser.download("docx").await);
    assert!(form.contains("Κενό έντυπο") && !form.contains("Formulaire vierge"));
}

async fn what_goes_with_a_document_is_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    open_document(&browser).await;
    browser.script(UNFOLD).await;
    browser.assert_accessible("the covering texts").await;
    open_blank_forms(&browser).await;
    browser.assert_accessible("the blank forms").await;
    browser.go("#/settings").await;
    browser.check("Dark").await;
    browser.wait_for("html[data-theme=dark]").await;
    open_blank_forms(&browser).await;
    browser
        .assert_accessible("the blank forms in dark colours")
        .await;
}

const UNFOLD: &str = "document.querySelectorAll('details').forEach((part) => part.open = true)";

const KEEP_WHAT_IS_COPIED: &str = "
    const writeText = async (text) => { window.copied = text };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });";

/// Opens the worked example, takes it over and goes to its document.
async fn open_document(browser: &Browser) {
    browser.open_app().await;
    let field = browser.field("Open a file").await;
    field.send_keys(FILE).await.expect("it takes a file");
    browser.wait_for_hash("#/incoming").await;
    browser.press_button("Take over as a draft").await;
    browser.wait_for_hash("#/request").await;
    let document = browser.link("Document").await;
    document.click().await.expect("the link works");
    browser.by_role("heading", "Document").await;
}

async fn open_blank_forms(browser: &Browser) {
    browser.go("#/new").await;
    browser.by_role("heading", "New request").await;
    browser.script(UNFOLD).await;
}

fn covering_of(example: &WorkedExample) -> Covering {
    let code = ContentHash::of(&content(&example.request)).check_code();
    let texts = covering(&example.request, &example.template, Copy::Final, code);
    texts.expect("its languages are built in")
}

/// The text of a Word document, in its XML.
fn body(file: Vec<u8>) -> String {
    let mut file = ZipArchive::new(Cursor::new(file)).expect("a DOCX is a ZIP");
    let mut part = file.by_name("word/document.xml").expect("it has a text");
    let mut text = String::new();
    part.read_to_string(&mut text).expect("it is UTF-8");
    text
}
