//! The first worked example from the first start to the PDF, by keyboard alone, with a reload in
//! the middle.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::filling::Typist;
use crate::pdf::{File, squeezed};
use crate::worked_example::WorkedExample;
use fantoccini::key::Key;
use point35::i18n::{self, Language};
use point35::request::relevant_sections;
use point35::template::{Part, Section};

each_engine!(
    the_first_worked_example_by_keyboard_alone,
    the_arrow_keys_lead_to_every_second_language,
    going_back_from_a_request_begins_no_other,
);

async fn the_first_worked_example_by_keyboard_alone(engine: Engine) {
    let browser = Browser::start(engine).await;
    let example = WorkedExample::to_the_directory();
    browser.open_app().await;
    browser.set_passphrase().await;
    begin(&browser, &example).await;
    let typed = fill_in(&browser, &example).await;
    check(&browser, &example).await;
    browser.enter("Go to the document").await;
    browser.wait_for_focus("Document").await;
    browser.enter("Save as PDF").await;
    let bytes = browser.download("pdf").await;
    let file = File::holding(&bytes);
    file.check();
    // The check code is of the request as it was filled in there, which the file carries.
    let carried = point35::reader::read(&bytes).expect("the PDF carries its request");
    let document = example.document_of(&carried.request);
    file.assert_in_order(&document);
    let body = file.body(&document);
    for text in typed {
        assert!(body.contains(&squeezed(&text)), "{text:?} is not in {body}");
    }
}

/// From the directory: the contact point is found by its Party, its card leads to the request.
async fn begin(browser: &Browser, example: &WorkedExample) {
    let (party, point) = example.recipient();
    browser.tab_back_to("Directory").await;
    browser.press(Key::Enter).await;
    browser.wait_for_page().await;
    browser.tab_to("Search the directory").await;
    browser.type_text(party).await;
    browser.wait_for_text(point).await;
    browser.choose(party).await;
    assert!(browser.focus().await.option.contains(point));
    browser.press(Key::Enter).await;
    browser.wait_for_focus(point).await;
    browser.enter("New request to this contact point").await;
    browser.wait_for_hash("#/request").await;
}

/// Every section in turn, from the list of sections to the last one; returns what was typed.
async fn fill_in(browser: &Browser, example: &WorkedExample) -> Vec<String> {
    let mut typist = Typist {
        browser,
        example,
        typed: Vec::new(),
    };
    let sections: Vec<&Section> = relevant_sections(&example.template, &example.request).collect();
    // The languages come first: they say in how many of them a text is asked.
    let recipient = sections.iter().find(|s| s.part == Part::Recipient);
    browser
        .enter(&typist.title(recipient.expect("it has that section")))
        .await;
    choose_languages(browser, example).await;
    browser.enter("All sections").await;
    browser.enter(&typist.title(sections[0])).await;
    for (index, section) in sections.iter().enumerate() {
        browser.wait_for_page().await;
        browser.wait_for_focus(&typist.title(section)).await;
        typist.fill_in(section).await;
        if index == sections.len() / 2 {
            let last = typist.typed.last().expect("something was typed");
            reload(browser, &typist.title(section), last).await;
        }
        if let Some(next) = sections.get(index + 1) {
            browser
                .enter(&format!("Next: {}", typist.title(next)))
                .await;
        }
    }
    typist.typed
}

/// The recipient's language is there already; the other one is the example's.
async fn choose_languages(browser: &Browser, example: &WorkedExample) {
    let languages = example.request.languages.all();
    for (label, language) in ["First language", "Second language"].iter().zip(&languages) {
        browser.tab_to(label).await;
        let name = &i18n::locale(language).expect("it is built in").name;
        browser.type_text(name).await;
        assert_eq!(&browser.focus().await.option, name, "{label}");
    }
}

/// Loads the page anew and enters the passphrase: the page is as it was.
async fn reload(browser: &Browser, title: &str, typed: &str) {
    browser.wait_for_text("Saved at").await;
    let before = browser.contents().await;
    assert!(before.iter().any(|content| content == typed));
    browser.client.refresh().await.expect("the page reloads");
    browser.ready().await;
    browser.enter_passphrase().await;
    browser.by_role("heading", title).await;
    assert_eq!(browser.contents().await, before);
}

/// The check finds what the same check finds in the example.
async fn check(browser: &Browser, example: &WorkedExample) {
    browser.enter("All sections").await;
    browser.wait_for_hash("#/request").await;
    browser.enter("Check the request").await;
    browser.wait_for_focus("Check").await;
    let problems = browser
        .script(
            "return [...document.querySelectorAll('main section li a')].map((a) => a.textContent)",
        )
        .await;
    let mut problems: Vec<String> = serde_json::from_value(problems).expect("texts");
    problems.sort();
    assert_eq!(problems, example.problems());
    assert!(browser.text().await.contains("Nothing stops the document"));
}

/// A list without a pointer: each press takes the next entry at once, also one that is only passed.
async fn the_arrow_keys_lead_to_every_second_language(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.begin_request().await;
    browser.enter("Requested contact point").await;
    browser.tab_to("Second language").await;
    let languages = i18n::languages().into_iter();
    let others = languages.filter(|language| *language != Language::english());
    for language in others {
        let name = &i18n::locale(&language).expect("it is built in").name;
        browser.press(Key::Down).await;
        assert_eq!(&browser.focus().await.option, name, "in {engine:?}");
    }
}

async fn going_back_from_a_request_begins_no_other(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let example = WorkedExample::to_the_directory();
    begin(&browser, &example).await;
    browser.by_role("heading", "Preservation request").await;
    browser.client.back().await.expect("a page came before");
    browser.wait_for_hash("#/directory/").await;
    browser.by_role("heading", example.recipient().1).await;
}
