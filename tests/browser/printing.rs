//! Print: what the browser is given to print is the document and nothing of the app, on as many
//! sheets as the PDF has pages.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::pdf::{File, ends, squeezed, texts};
use crate::worked_example::{FILE, WorkedExample};
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use icu_normalizer::ComposingNormalizerBorrowed;
use serde_json::json;

each_engine!(the_print_button_hands_over_the_sheets);

async fn the_print_button_hands_over_the_sheets(engine: Engine) {
    let browser = Browser::start(engine).await;
    let pages = open_document(&browser).await;
    let sheets = press_print(&browser).await;
    assert_eq!(sheets.len(), pages);
    let (number, all) = (sheets.len().to_string(), undivided(&sheets.concat()));
    assert!(squeezed(&sheets[pages - 1]).contains(&format!("Page{number}of{number}")));
    for text in texts(&WorkedExample::as_filed().document()) {
        assert!(all.contains(&text), "{text:?} is not in {all}");
    }
    assert_eq!(
        browser.script(ON_PAPER).await,
        json!(["sheets"]),
        "what is shown on paper in {engine:?}"
    );
}

/// What comes out of the printer; WebKit's automation has no command for it.
#[tokio::test]
async fn the_sheets_fill_the_paper_in_chromium() {
    crate::answered(|| the_sheets_fill_the_paper(Engine::Chromium)).await;
}

#[tokio::test]
async fn the_sheets_fill_the_paper_in_firefox() {
    crate::answered(|| the_sheets_fill_the_paper(Engine::Firefox)).await;
}

async fn the_sheets_fill_the_paper(engine: Engine) {
    let browser = Browser::start(engine).await;
    let pages = open_document(&browser).await;
    press_print(&browser).await;
    browser.script("document.body.append(window.printed)").await;
    let paper = PrintConfiguration::builder()
        .size(PrintSize::A4)
        .margins(NO_MARGINS)
        .background(true);
    let paper = paper.build().expect("a sheet of A4");
    let printed = browser.client.print(paper).await.expect("it prints");
    let file = File::holding(&printed);
    assert_eq!(file.pages().len(), pages);
    // Firefox writes ligatures as letters of their own.
    let printed: String = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(&undivided(&file.words()))
        .into_owned();
    for text in texts(&WorkedExample::as_filed().document()) {
        for part in ends(&text) {
            assert!(printed.contains(part), "{part:?} is not in {printed}");
        }
    }
    assert!(
        !file.words().contains("Languageyouwritein"),
        "the app is printed"
    );
}

/// On paper a hyphen at the end of a line is a sign of its own, which the document has not.
fn undivided(text: &str) -> String {
    squeezed(text).replace('\u{2010}', "")
}

const NO_MARGINS: PrintMargins = PrintMargins {
    top: 0.0,
    bottom: 0.0,
    left: 0.0,
    right: 0.0,
};

/// Opens the worked example's file, goes to its document; returns how many pages its PDF has.
async fn open_document(browser: &Browser) -> usize {
    browser.open_app().await;
    let file = browser.field("Open a file").await;
    file.send_keys(FILE).await.expect("it takes a file");
    browser.wait_for_hash("#/incoming").await;
    browser.press_button("Take over as a draft").await;
    browser.wait_for_hash("#/request").await;
    browser
        .link("Document")
        .await
        .click()
        .await
        .expect("a link");
    browser.press_button("Save as PDF").await;
    let file = File::holding(&browser.download("pdf").await);
    file.pages().len()
}

/// Presses Print with a stand-in for the dialog, which keeps what stands in the page when it is
/// asked for: nothing closes a print dialog in an automated browser. Returns the text per sheet.
async fn press_print(browser: &Browser) -> Vec<String> {
    browser.script(STAND_IN).await;
    browser.press_button("Print").await;
    browser.wait_for("html[data-printed]").await;
    assert_eq!(
        browser
            .script("return document.documentElement.dataset.printed")
            .await,
        "GE-EX-2026-0001",
        "the proposed name of the file"
    );
    browser.wait_for("body:not(:has(> .sheets))").await;
    let sheets = browser
        .script("return [...window.printed.children].map((sheet) => [...sheet.querySelectorAll('text')].map((t) => t.textContent).join(' '))")
        .await;
    serde_json::from_value(sheets).expect("the text of each sheet")
}

const STAND_IN: &str = "window.print = () => {
    window.printed = document.querySelector('body > .sheets').cloneNode(true);
    document.documentElement.dataset.printed = document.title;
};";

/// What of the page is shown when the rules for paper hold on the screen.
const ON_PAPER: &str = "
    document.body.append(window.printed);
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules.filter((rule) => rule.media?.mediaText === 'print')) {
        rule.media.mediaText = 'all';
    }
    const isShown = (element) => element.getClientRects().length > 0;
    return [...document.body.children].filter(isShown).map((element) => element.className);";
