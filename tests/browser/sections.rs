//! Each section of a request with everything unfolded, each further question asked and each error
//! shown: axe-core finds nothing wrong, and nothing is wider than a narrow screen.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use point35::i18n::{self, Language};
use point35::template::{Kind, Pack, RowSource, Section, Template, field_message, section_message};

each_engine!(
    sections_are_accessible,
    sections_do_not_scroll_sideways_on_a_narrow_screen
);

async fn sections_are_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let address = begin(&browser).await;
    for section in &template().definition.sections {
        unfold(&browser, &address, section).await;
        browser.assert_accessible(section.id.as_str()).await;
    }
}

async fn sections_do_not_scroll_sideways_on_a_narrow_screen(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app_on_a_telephone().await;
    let address = begin(&browser).await;
    for section in &template().definition.sections {
        unfold(&browser, &address, section).await;
        browser.assert_narrow(section.id.as_str()).await;
    }
}

fn template() -> &'static Template {
    let template = Pack::built_in().template(&"preservation".into());
    template.expect("it is built in")
}

/// A request that was checked, so that every field that lacks an answer says so.
async fn begin(browser: &Browser) -> String {
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    browser.go(&format!("{address}/check")).await;
    browser.by_role("heading", "Check").await;
    address
}

/// Goes to a section, asks its further questions, adds a row to its group, unfolds everything.
async fn unfold(browser: &Browser, address: &str, section: &Section) {
    let words = i18n::words(&Language::english()).expect("English is built in");
    let say = |id: &str| words.say(id);
    browser
        .go(&format!("{address}/section/{}", section.id))
        .await;
    let title = say(&section_message(template().id(), &section.id));
    browser.by_role("heading", &title).await;
    let kind = |kind: fn(&Kind) -> bool| {
        let definitions = section.fields.iter().filter_map(|f| template().field(f));
        definitions.map(|d| &d.kind).any(kind)
    };
    if kind(|kind| {
        matches!(
            kind,
            Kind::Group {
                rows: RowSource::Officer,
                ..
            }
        )
    }) {
        browser.press_button_by_script(&say("group-add")).await;
    }
    browser.script(UNFOLD).await;
    if kind(|kind| matches!(kind, Kind::Choice { .. })) {
        browser.wait_for("main input[type=radio]:checked").await;
    }
    let required = section.fields.iter().find(|field| {
        let definition = template().field(field);
        definition.is_some_and(|d| {
            d.need == point35::template::Need::Required && d.kind == Kind::LongText
        })
    });
    if let Some(field) = required {
        let missing = [("label", say(&field_message(field)).into())];
        let error = words.say_with("check-missing-required", &missing);
        browser.wait_for_text(&error).await;
    }
}

/// The last of each choice is the one that asks more.
const UNFOLD: &str = "
    for (const set of document.querySelectorAll('main fieldset')) {
        [...set.querySelectorAll('input[type=radio]')].at(-1)?.click();
    }
    document.querySelectorAll('main details').forEach((details) => (details.open = true));";
