//! The viewers that browsers bring along, pdfium in Chromium and pdf.js in Firefox, open documents of
//! the gallery: they draw the QR code so that it is read from the screen.

use crate::browser::Browser;
use crate::decoder::{decoded, decoded_picture};
use crate::engine::{Engine, Setting};
use crate::pdf::File;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// In several scripts; whether the QR code stands at the right.
const DOCUMENTS: [(&str, bool); 6] = [
    ("ar-en-01", false),
    ("en-he-side-by-side", true),
    ("ja-en-01", true),
    ("ka-hy-01", true),
    ("script-bn", true),
    ("script-ko", true),
];

const GALLERY: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../gallery");

#[tokio::test]
async fn chromium_draws_every_document() {
    crate::answered(|| draws(Engine::Chromium)).await;
}

#[tokio::test]
async fn firefox_draws_every_document() {
    crate::answered(|| draws(Engine::Firefox)).await;
}

async fn draws(engine: Engine) {
    let setting = Setting {
        pdf_viewer: true,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, setting).await;
    for (name, is_right) in DOCUMENTS {
        let path = Path::new(GALLERY).join(format!("{name}.pdf"));
        let bytes = fs::read(&path).unwrap_or_else(|_| {
            panic!("{name} is not there: cargo test --test gallery --features pack-tests")
        });
        open_at_the_code(&browser, &path, is_right).await;
        wait_for_code(&browser, &decoded(&bytes), name).await;
        let file = File::holding(&bytes);
        // Chromium's viewer is a page within the page, of which a script is told nothing.
        if engine == Engine::Firefox {
            let pages = browser
                .script("return PDFViewerApplication.pagesCount")
                .await;
            assert_eq!(pages.to_string(), file.information("Pages"), "{name}");
            let title = browser.client.title().await.expect("a page has a title");
            let expected = file.information("Title");
            assert!(title.starts_with(&expected), "{name}: {title}");
        }
    }
}

/// Twice as large as on paper, with the code in sight. Chromium counts from the upper edge of the
/// page, Firefox as PDF does from the lower one.
async fn open_at_the_code(browser: &Browser, path: &Path, is_right: bool) {
    let left = if is_right { 330 } else { 0 };
    let top = match browser.engine {
        Engine::Chromium | Engine::WebKit => 90,
        Engine::Firefox => 750,
    };
    let address = format!("file://{}#zoom=200,{left},{top}", path.display());
    browser.client.goto(&address).await.expect("the file opens");
}

/// Until a decoder reads this code from a picture of the window.
async fn wait_for_code(browser: &Browser, code: &str, name: &str) {
    let picture = browser.home().join("screen.png");
    for _ in 0..40 {
        let screen = browser.client.screenshot().await;
        let screen = screen.expect("there is a window");
        fs::write(&picture, screen).expect("a picture can be written");
        if decoded_picture(&picture).as_deref() == Some(code) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    panic!("{:?} does not draw the code of {name}", browser.engine)
}
