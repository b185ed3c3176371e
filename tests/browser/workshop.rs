//! A mistake on its way: an officer reports it, the issuer applies it, numbers, signs and checks the
//! snapshot; and the tables an issuer works with.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::snapshots::{choose, exercise, signed};
use minisign::KeyPair;
use serde_json::Value;

each_engine!(
    a_mistake_is_reported_applied_and_signed,
    a_table_tells_its_faults_by_row_and_column,
);

async fn a_mistake_is_reported_applied_and_signed(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory/ge-police/correct").await;
    let address = browser.field("Number or address · 1").await;
    browser.drawn().await;
    address.clear().await.expect("it can be emptied");
    address.send_keys("call us").await.expect("it takes text");
    browser.press_button("Save the correction").await;
    browser.download("json").await;
    browser.wait_for_text("Numbers begin with +.").await;
    browser
        .assert_accessible("a correction with an error")
        .await;
    let address = browser.field("Number or address · 1").await;
    address.clear().await.expect("it can be emptied");
    address
        .send_keys("+999 77 7777777")
        .await
        .expect("it takes text");
    browser.write("How do you know?", "They said so.").await;
    browser.press_button("Save the correction").await;
    let correction = browser.download("json").await;
    let correction = String::from_utf8(correction).expect("text");
    let read: Value = serde_json::from_str(&correction).expect("JSON");
    assert_eq!(read["changes"].as_array().map(Vec::len), Some(1), "{read}");

    browser.go("#/workshop").await;
    browser
        .press_button("Begin with the directory in use")
        .await;
    let broken = ("broken.json", "{}");
    let good = ("correction.json", correction.as_str());
    choose(&browser, "Open corrections", &[good, broken]).await;
    browser.wait_for_text("The file is not a correction.").await;
    browser.wait_for_text("As the officer saw it").await;
    browser
        .assert_accessible("a workshop with a correction")
        .await;
    browser.press_button("Apply").await;
    browser.wait_for_text("Already so").await;
    let number = browser.field("Number").await;
    number.clear().await.expect("it can be emptied");
    number.send_keys("77").await.expect("it takes text");
    browser.press_button("Check and save for signing").await;
    let snapshot = browser.download("json").await;
    let snapshot = String::from_utf8(snapshot).expect("text");
    assert!(snapshot.contains("+999 77 7777777"));

    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let whole = signed(&pair, &snapshot, true);
    let lines = whole
        .strip_suffix(&snapshot)
        .expect("the signature stands before");
    let mut lines = lines.split_inclusive('\n');
    let key: String = lines.by_ref().take(2).collect();
    let signature: String = lines.collect();
    let files = [
        ("directory-77.json", snapshot.as_str()),
        ("directory-77.json.minisig", &signature),
        ("minisign.pub", &key),
    ];
    choose(&browser, "Join the file and its signature", &files).await;
    browser
        .wait_for_text("A recipient can take this directory into use.")
        .await;
    browser.press_button("Save the signed directory").await;
    let joined = browser.download("p35directory").await;
    assert_eq!(String::from_utf8(joined).expect("text"), whole);
    let altered = snapshot.replace("+999 77 7777777", "+999 77 7777778");
    let files = [("directory-77.json", altered.as_str()), files[1], files[2]];
    choose(&browser, "Join the file and its signature", &files).await;
    browser.wait_for_text("altered or damaged").await;
}

async fn a_table_tells_its_faults_by_row_and_column(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/workshop").await;
    browser
        .press_button("Begin with the directory in use")
        .await;
    let number = async || {
        let number = browser.field("Number").await.prop("value").await;
        number.expect("the field answers").unwrap_or_default()
    };
    let next = (exercise()["number"].as_u64().expect("a number") + 1).to_string();
    assert_eq!(number().await, next);
    browser.write("Number", "900").await;
    browser
        .press_button("Begin with the directory in use")
        .await;
    assert_eq!(number().await, next, "begun anew in {engine:?}");
    browser.press_button("Save as CSV").await;
    let table = String::from_utf8(browser.download("csv").await).expect("UTF-8");
    let wrong = table.replacen(",police,", ",postman,", 1);
    choose(&browser, "Take from CSV", &[("points.csv", &wrong)]).await;
    browser
        .wait_for_text("Nothing was taken. Faults in the table: 1.")
        .await;
    browser.wait_for_text("Write one of these: police").await;
    let row = "return [...document.querySelectorAll('.changes-table td')].map((c) => c.innerText).slice(0, 1)";
    let row = browser.script(row).await;
    assert_eq!(row[0], "kind", "{row}");
    browser.assert_accessible("a table with faults").await;
    choose(&browser, "Take from CSV", &[("points.csv", &table)]).await;
    browser.wait_for_text("Records taken from the table:").await;
    browser.write("Find by name, id or code", "ge-police").await;
    browser.press_button("Edit ge-police").await;
    browser.wait_for_text("Take over").await;
    browser.assert_accessible("a record being edited").await;
    browser.assert_narrow("a record being edited").await;
    let order = browser.field("Order among those of the Party").await;
    order.clear().await.expect("it can be emptied");
    order.send_keys("first").await.expect("it takes text");
    browser.press_button("Take over").await;
    browser
        .wait_for_text("Write a whole number up to 255.")
        .await;
    browser.press_button("Leave as it was").await;
    browser.press_button("Remove ge-police").await;
    browser.wait_for_text("ge-police has been removed.").await;
    browser.assert_accessible("a record removed").await;
    browser.press_button("Put ge-police back").await;
    browser.button("Edit ge-police").await;
    let gone = "return !document.body.innerText.includes('ge-police has been removed.')";
    assert_eq!(browser.script(gone).await, true);
}
