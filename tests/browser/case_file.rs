//! The case file: a shift is handed over between two copies of the program and comes back; what both
//! wrote is there on both sides, and what one deleted neither comes back nor goes unasked. And what
//! there is around cases: how long they are kept, the log.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::passphrase::PASSPHRASE;
use fantoccini::Locator;
use fantoccini::key::Key;
use std::path::PathBuf;

const OTHER_PASSPHRASE: &str = "violet tractor bishop lemon";

each_engine!(
    a_shift_is_handed_over_and_comes_back,
    a_damaged_case_file_is_refused,
    a_case_past_its_time_is_proposed_and_deleted,
    a_deleted_case_does_not_come_back_unasked,
    a_deletion_is_proposed_to_the_next_shift,
);

async fn a_shift_is_handed_over_and_comes_back(engine: Engine) {
    let day = begin_shift(engine).await;
    day.set_passphrase().await;
    let address = write_reference(&day, "DAY-1").await;
    save(&day, "Save to a file").await;
    let handed = keep(&day, "handed.p35cases").await;

    // Another copy, which has no passphrase of its own.
    let night = begin_shift(engine).await;
    open(&night, &handed).await;
    night.field("Passphrase").await;
    night.tab_to("Passphrase").await;
    night.type_text(PASSPHRASE).await;
    night.press(Key::Enter).await;
    night
        .wait_for_text("Cases of the file: 1 new, 0 changed, 0 unchanged.")
        .await;
    night.assert_accessible("the page of case files").await;
    night.go(&format!("{address}/section/request")).await;
    night.write("Reference", "-NIGHT-2").await;
    night.go("#/cases").await;
    night.press_button("Save with another passphrase").await;
    for label in ["New passphrase", "The same passphrase again"] {
        night.tab_to(label).await;
        night.type_text(OTHER_PASSPHRASE).await;
    }
    night.press(Key::Enter).await;
    night.wait_for_text("Last saved to a file at").await;
    let back = keep(&night, "back.p35cases").await;

    // In the meantime the day wrote on.
    day.go(&format!("{address}/section/request")).await;
    day.write("Reference", "-DAY-3").await;
    day.go("#/").await;
    choose(&day, "open-file", &back).await;
    day.field("Passphrase").await;
    day.tab_to("Passphrase").await;
    day.type_text(OTHER_PASSPHRASE).await;
    day.press(Key::Enter).await;
    day.wait_for_text("Cases of the file: 0 new, 1 changed, 0 unchanged.")
        .await;
    day.wait_for_text("One field was changed on both sides.")
        .await;
    for text in ["DAY-1-NIGHT-2", "DAY-1-DAY-3"] {
        day.wait_for_text(text).await;
    }
    day.assert_accessible("values of both sides").await;
    day.press_button("Use the other value").await;
    day.wait_for_text("The other value is used now.").await;
    day.press_button("Drop the other value").await;
    day.wait_for_text("The other value is dropped.").await;
    day.go(&format!("{address}/section/request")).await;
    let reference = day.field("Reference").await;
    let reference = reference.prop("value").await.expect("a field has a value");
    // The later one was used, so the other one is the night's.
    assert_eq!(reference.as_deref(), Some("DAY-1-NIGHT-2"), "in {engine:?}");

    // Whoever sealed it opens it without a passphrase; an earlier state changes nothing.
    open(&day, &handed).await;
    day.wait_for_text("Cases of the file: 0 new, 0 changed, 1 unchanged.")
        .await;
    day.go("#/log").await;
    day.wait_for_text("Cases opened from a case file: 1").await;
    day.press_button("Save as a table").await;
    let table = day.download("csv").await;
    assert!(table.starts_with("\u{feff}When,Who,What,Case\r\n".as_bytes()));
}

async fn a_damaged_case_file_is_refused(engine: Engine) {
    let browser = begin_shift(engine).await;
    browser.set_passphrase().await;
    write_reference(&browser, "DAY-1").await;
    save(&browser, "Save to a file").await;
    let mut bytes = browser.download("p35cases").await;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let file = browser.home().join("damaged.p35cases");
    std::fs::write(&file, bytes).expect("a file can be written");
    open(&browser, &file).await;
    browser.field("Passphrase").await;
    browser.tab_to("Passphrase").await;
    browser.type_text(PASSPHRASE).await;
    browser.press(Key::Enter).await;
    browser.wait_for_text("damaged").await;
}

async fn a_case_past_its_time_is_proposed_and_deleted(engine: Engine) {
    let browser = begin_shift(engine).await;
    browser.go("#/cases/retention").await;
    browser
        .wait_for_text("No closed case is here longer than its rule says.")
        .await;
    // The page looks at the clock as after a sleep of the device.
    let days = |days: i32| {
        format!(
            "window.realNow ??= window.Date.now; const real = window.realNow;
             window.Date.now = () => real.call(window.Date) - {days} * 86_400_000;
             document.dispatchEvent(new Event('visibilitychange', {{ bubbles: true }}))"
        )
    };
    browser.script(&days(800)).await;
    write_reference(&browser, "LONG-AGO").await;
    browser.script(&days(400)).await;
    browser.go("#/cases/retention").await;
    browser.wait_for_text("LONG-AGO, last change on").await;
    browser.assert_accessible("a case that nobody closed").await;
    browser.press_button("Close case: LONG-AGO").await;
    browser
        .wait_for_text("No closed case is here longer than its rule says.")
        .await;
    browser.go("#/").await;
    browser.press_button("Open again: LONG-AGO").await;
    browser.press_button("Close case: LONG-AGO").await;
    browser.wait_for_text("Closed on").await;
    browser.script(&days(0)).await;
    browser.go("#/cases/retention").await;
    browser.check("LONG-AGO, closed on").await;
    browser.assert_accessible("a case past its time").await;
    browser.press_button("Delete the chosen cases").await;
    browser.wait_for_text("Delete one case?").await;
    browser.tab_to("Delete the chosen cases").await;
    browser.press(Key::Enter).await;
    browser
        .wait_for_text("No closed case is here longer than its rule says.")
        .await;
    browser.go("#/log").await;
    browser.wait_for_text("Deleted, past its time").await;
    assert!(!browser.text().await.contains("LONG-AGO"), "in {engine:?}");
}

async fn a_deleted_case_does_not_come_back_unasked(engine: Engine) {
    let browser = begin_shift(engine).await;
    browser.set_passphrase().await;
    write_reference(&browser, "OLD-1").await;
    save(&browser, "Save to a file").await;
    let older = keep(&browser, "older.p35cases").await;
    delete(&browser, "OLD-1").await;
    // What is known of it is kept.
    browser.press_with(&[Key::Alt, Key::Shift], 'l').await;
    browser
        .wait_for_text("What you saved in this browser is locked")
        .await;
    browser.enter_passphrase().await;
    browser.button("Lock now").await;

    open(&browser, &older).await;
    browser.wait_for_text("OLD-1, deleted on").await;
    browser
        .wait_for_text("Nothing of the file is taken in yet.")
        .await;
    browser.assert_accessible("a case that was deleted").await;
    browser.press_button("Take in the cases").await;
    browser
        .wait_for_text("Cases of the file: 0 new, 0 changed, 0 unchanged.")
        .await;
    browser
        .wait_for_text("One case of the file stays deleted.")
        .await;
    browser.go("#/").await;
    browser.wait_for_text("No drafts yet").await;
    assert!(!browser.text().await.contains("OLD-1"), "in {engine:?}");

    open(&browser, &older).await;
    browser.check("OLD-1, deleted on").await;
    browser.press_button("Take in the cases").await;
    browser
        .wait_for_text("Cases of the file: 1 new, 0 changed, 0 unchanged.")
        .await;
    browser.go("#/").await;
    browser.link("OLD-1").await;
    // It is like any other case again.
    open(&browser, &older).await;
    browser
        .wait_for_text("Cases of the file: 0 new, 0 changed, 1 unchanged.")
        .await;
    browser.go("#/log").await;
    browser.wait_for_text("Brought back from a case file").await;
}

async fn a_deletion_is_proposed_to_the_next_shift(engine: Engine) {
    let day = begin_shift(engine).await;
    day.set_passphrase().await;
    write_reference(&day, "OLD-1").await;
    save(&day, "Save to a file").await;
    let handed = keep(&day, "handed.p35cases").await;
    let night = begin_shift(engine).await;
    open_with_passphrase(&night, &handed).await;
    night
        .wait_for_text("Cases of the file: 1 new, 0 changed, 0 unchanged.")
        .await;
    delete(&day, "OLD-1").await;
    save(&day, "Save to a file").await;
    day.wait_for_text("The file also says which cases were deleted")
        .await;
    let told = keep(&day, "told.p35cases").await;

    night.go("#/").await;
    open_with_passphrase(&night, &told).await;
    night.wait_for_text("OLD-1, deleted elsewhere on").await;
    night.assert_accessible("a deletion of elsewhere").await;
    night.press_button("Take in the cases").await;
    night
        .wait_for_text("Cases of the file: 0 new, 0 changed, 0 unchanged.")
        .await;
    night.go("#/").await;
    night.link("OLD-1").await;

    open_with_passphrase(&night, &told).await;
    night.check("OLD-1, deleted elsewhere on").await;
    night.press_button("Take in the cases").await;
    night.wait_for_text("Delete one case?").await;
    night.press_button("Delete the chosen cases").await;
    night.wait_for_text("One case is deleted here too.").await;
    night.go("#/").await;
    night.wait_for_text("No drafts yet").await;

    // The night knows it now as well.
    open_with_passphrase(&night, &handed).await;
    night.wait_for_text("OLD-1, deleted on").await;
    night.press_button("Close the file").await;
    night
        .wait_for_text("The file is closed. Nothing of it was taken in.")
        .await;
    assert!(!night.text().await.contains("OLD-1"), "in {engine:?}");
}

/// Of the engines only Chromium asks where to save. No driver answers the browser's own dialog, so
/// what it gives is stood in for.
#[tokio::test]
async fn chromium_saves_again_to_the_file_that_was_chosen() {
    crate::answered(|| async {
        let browser = Browser::start(Engine::Chromium).await;
        browser.open_app().await;
        browser.script(FILE_PICKER).await;
        browser.set_passphrase().await;
        write_reference(&browser, "DAY-1").await;
        browser.go("#/cases").await;
        browser.press_button("Save to a file").await;
        browser.wait_for_text("shift.p35cases").await;
        browser.press_button("Save again to shift.p35cases").await;
        let written = "return window.written.length";
        let begin = std::time::Instant::now();
        while browser.script(written).await != 2 {
            assert!(begin.elapsed() < crate::finding::PATIENCE, "it was not written again");
        }
        let start = "return String.fromCharCode(...window.written[1].slice(0, 8))";
        assert_eq!(browser.script(start).await, "P35VAULT");
        browser.press_button("Open a case file").await;
        browser.wait_for_text("0 new, 0 changed, 1 unchanged").await;
        // What the person does not want is no fault.
        browser.script("window.showSaveFilePicker = () => Promise.reject(new DOMException('', 'AbortError'))").await;
        browser.press_button("Save to a file").await;
        browser.button("Save again to shift.p35cases").await;
        assert!(!browser.text().await.contains("could not write"));
        assert_eq!(browser.script(written).await, 2);
    })
    .await;
}

const FILE_PICKER: &str = "
    window.written = [];
    const handle = {
        name: 'shift.p35cases',
        getFile: async () => new File([window.written.at(-1)], 'shift.p35cases'),
        createWritable: async () => {
            let whole;
            return { write: async (bytes) => { whole = bytes.slice() }, close: async () => { window.written.push(whole) } };
        },
    };
    window.showSaveFilePicker = async () => handle;
    window.showOpenFilePicker = async () => [handle];";

/// Starts a copy that downloads, as engines without a dialog of their own do.
async fn begin_shift(engine: Engine) -> Browser {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser
        .script("window.showSaveFilePicker = undefined")
        .await;
    browser
}

/// Begins a request and writes its reference; its address.
async fn write_reference(browser: &Browser, text: &str) -> String {
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let section = browser.link("Request").await;
    section.click().await.expect("the link works");
    browser.write("Reference", text).await;
    address.as_str().unwrap_or_default().to_owned()
}

async fn save(browser: &Browser, button: &str) {
    browser.go("#/cases").await;
    browser.press_button(button).await;
    browser.wait_for_text("Last saved to a file at").await;
}

/// Takes the file that was saved out of the browser's way.
async fn keep(browser: &Browser, name: &str) -> PathBuf {
    let bytes = browser.download("p35cases").await;
    let file = browser.home().join(name.replace('.', "-"));
    let file = file.with_extension("kept");
    std::fs::write(&file, bytes).expect("a file can be written");
    file
}

async fn open(browser: &Browser, file: &std::path::Path) {
    browser.go("#/cases").await;
    choose(browser, "open-cases-file", file).await;
}

async fn open_with_passphrase(browser: &Browser, file: &std::path::Path) {
    open(browser, file).await;
    browser.enter_passphrase().await;
}

/// Deletes the only case, on its card.
async fn delete(browser: &Browser, reference: &str) {
    browser.go("#/").await;
    browser.press_button(&format!("Delete: {reference}")).await;
    browser.press_button("Delete the draft").await;
    browser.wait_for_text("No drafts yet").await;
}

async fn choose(browser: &Browser, id: &str, file: &std::path::Path) {
    let input = browser.client.wait().for_element(Locator::Id(id)).await;
    let input = input.expect("the page opens files");
    let path = file.to_str().expect("the path is text");
    input.send_keys(path).await.expect("it takes a file");
}
