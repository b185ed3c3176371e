//! What the browser says a person prefers, used until the person chooses.

/// The browser's languages as tags, the preferred one first.
pub fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages
        .iter()
        .flat_map(|tags| tags.iter())
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// Whether dark colours are preferred; no where the browser does not say.
pub fn prefers_dark() -> bool {
    web_sys::window()
        .and_then(|window| {
            window
                .match_media("(prefers-color-scheme: dark)")
                .ok()
                .flatten()
        })
        .is_some_and(|query| query.matches())
}
