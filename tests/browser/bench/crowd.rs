//! A fictional directory of as many contact points as are wanted.

use crate::browser::Browser;
use serde_json::{Value, json};
use std::path::Path;

/// The exercise directory with so many contact points, each with a name of its own, as a file that
/// the app takes for a newer one.
pub fn directory(count: usize) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/directory/exercise.json");
    let file = std::fs::read_to_string(file).expect("the exercise directory");
    let mut file: Value = serde_json::from_str(&file).expect("it is JSON");
    let models = file["contact_points"].as_array().expect("a list").clone();
    let points = (0..count).map(|number| {
        let mut point = models[number % models.len()].clone();
        let name = name(number);
        point["id"] = json!(format!("point-{number}"));
        point["order"] = json!(number % 200 + 1);
        point["names"] = json!({ "en": name });
        let channel = point["channels"][0].clone();
        point["channels"] = json!([channel]);
        for key in ["unit", "territory", "notes", "search_keys", "address"] {
            point.as_object_mut().expect("a record").remove(key);
        }
        point
    });
    file["contact_points"] = points.collect();
    file["number"] = json!(file["number"].as_u64().expect("a number") + 1);
    file.to_string()
}

/// Words that no two neighbours share, as names of authorities are.
fn name(number: usize) -> String {
    const FIRST: [&str; 12] = [
        "Cybercrime",
        "Federal",
        "National",
        "Central",
        "Regional",
        "Judicial",
        "Digital",
        "Special",
        "Northern",
        "Southern",
        "Metropolitan",
        "General",
    ];
    const SECOND: [&str; 11] = [
        "Police",
        "Prosecution",
        "Investigation",
        "Evidence",
        "Crime",
        "Security",
        "Justice",
        "Inspection",
        "Intelligence",
        "Cooperation",
        "Forensic",
    ];
    let (first, second) = (
        FIRST[number % FIRST.len()],
        SECOND[number / 12 % SECOND.len()],
    );
    format!("{first} {second} Office {number}")
}

/// Takes the directory into use, in the app that is open.
pub async fn take(browser: &Browser, directory: &str) {
    let file = browser.home().join("crowd.json");
    std::fs::write(&file, directory).expect("a file can be written");
    browser.go("#/directory").await;
    let input = browser.field("Open a snapshot file").await;
    let path = file.display().to_string();
    input.send_keys(&path).await.expect("it takes a file");
    browser.press_button("Use this directory").await;
    browser
        .wait_for_text("The directory has been replaced.")
        .await;
}
