//! What the checks of the locales must be told: families of ids that the program makes, and words
//! that are the same in several languages.

/// What follows the prefix of a family of ids.
#[derive(Clone, Copy)]
pub enum Ending {
    /// A literal of the Rust sources, mostly what a function `id()` returns.
    Literal,
    Number,
    /// The tag of a language of the file.
    Language,
}

/// Families of ids: the prefix, what follows it, and the Rust function that makes them. What the
/// templates make is not listed here: `template::messages` lists it.
pub const FAMILIES: &[(&str, Ending, &str)] = &[
    ("month-", Ending::Number, "i18n::dates::date"),
    ("check-", Ending::Literal, "request"),
    ("settings-theme-", Ending::Literal, "profile::Theme"),
    ("settings-paper-", Ending::Literal, "ui::pages::settings"),
    ("instant-", Ending::Literal, "moment::Occurrence"),
    ("check-element-", Ending::Literal, "request"),
    ("check-severity-", Ending::Literal, "request"),
    ("language-", Ending::Language, "request::language_name"),
    ("script-", Ending::Language, "request::Problem::say"),
    ("finding-", Ending::Literal, "identifier::Finding::message"),
    ("moment-fault-", Ending::Literal, "moment::Fault::message"),
    ("storage-fault-", Ending::Literal, "storage::Fault::message"),
    ("vault-fault-", Ending::Literal, "vault::Fault::message"),
    (
        "vault-strength-",
        Ending::Literal,
        "vault::Strength::message",
    ),
];

/// Words that may be the same as in English: an id, and the languages, none
/// meaning every language.
pub const SAME_AS_ENGLISH: &[(&str, &[&str])] = &[
    // Values that are no words: addresses, references, names of networks and formats.
    ("field-reference.example", &[]),
    ("field-previous-reference.example", &[]),
    ("field-their-reference.example", &[]),
    ("field-authority-email.example", &[]),
    ("field-authority-zone.example", &[]),
    ("field-confirmation-email.example", &[]),
    ("field-investigating-email.example", &[]),
    ("field-investigating-reference.example", &[]),
    ("field-item-identifier.example", &[]),
    ("field-custodian-contact.example", &[]),
    ("field-loss.example", &[]),
    ("option-response-channel-i-24-7", &[]),
    ("option-response-channel-siena", &[]),
    ("app-name", &["ka"]),
    ("channel-i-24-7", &["ka"]),
    ("channel-siena", &["ka"]),
    ("window-title", &["ka"]),
    // Invented names.
    ("field-authority-person.example", &["fr", "es"]),
    ("field-confirmation-person.example", &["fr", "es"]),
    ("field-investigating-person.example", &["fr", "es"]),
    ("field-signatory-name.example", &["fr", "es"]),
    ("field-custodian-name.example", &["fr", "es"]),
    ("field-custodian-service.example", &["fr", "es"]),
    ("field-item-custodian.example", &["fr", "es"]),
    ("field-signed-place.example", &["fr", "es"]),
    // Words that really are the same.
    ("field-authority-fax", &["fr", "es"]),
    ("field-custodian-service", &["fr"]),
    ("option-response-channel-fax", &["fr", "es"]),
    ("option-item-communication-no", &["es"]),
    ("option-disclosure-no", &["es"]),
    ("document-signature", &["fr"]),
    ("preservation-section-signature", &["fr"]),
    ("app-name", &["uk"]),
    ("channel-i-24-7", &["uk"]),
    ("channel-siena", &["uk"]),
    ("window-title", &["uk"]),
    ("identifier-coin-bitcoin", &["uk"]),
    ("identifier-coin-dogecoin", &["uk"]),
    ("identifier-coin-litecoin", &["uk"]),
    ("identifier-coin-tron", &["uk"]),
    ("app-name", &["fr"]),
    ("channel-fax", &["fr"]),
    ("channel-i-24-7", &["fr"]),
    ("channel-siena", &["fr"]),
    ("field-intention", &["fr"]),
    ("identifier-coin-bitcoin", &["fr"]),
    ("identifier-coin-dogecoin", &["fr"]),
    ("identifier-coin-litecoin", &["fr"]),
    ("identifier-coin-tron", &["fr"]),
    ("nav-menu", &["fr"]),
    ("settings-fax", &["fr"]),
    ("window-title", &["fr"]),
    ("channel-fax", &["es"]),
    ("channel-portal", &["es"]),
    ("channel-i-24-7", &["es"]),
    ("channel-siena", &["es"]),
    ("identifier-coin-bitcoin", &["es"]),
    ("identifier-coin-litecoin", &["es"]),
    ("identifier-coin-dogecoin", &["es"]),
    ("identifier-coin-tron", &["es"]),
    ("app-name", &["es"]),
    ("window-title", &["es"]),
    ("field-error-prefix", &["es"]),
    ("settings-fax", &["es"]),
    ("about-no", &["es"]),
    ("app-name", &["el"]),
    ("channel-i-24-7", &["el"]),
    ("channel-siena", &["el"]),
    ("window-title", &["el"]),
    ("identifier-coin-bitcoin", &["el"]),
    ("identifier-coin-litecoin", &["el"]),
    ("identifier-coin-dogecoin", &["el"]),
    ("identifier-coin-tron", &["el"]),
];
