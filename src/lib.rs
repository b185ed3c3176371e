//! Point35: requests between the contact points of the 24/7 Network (Article 35 of the
//! Convention on Cybercrime, ETS 185), in one HTML file.
//!
//! Directory + template + answers become a **document** (a tree in one or two languages), and a
//! document becomes a PDF, a preview, a text; everything at rest is **sealed**.
//!
//! ```text
//! directory snapshot ─┐
//! template pack ──────┼─► request ──► document ──► export: pdf · print · docx · html · text · json
//! profile ────────────┘
//! all of it ──► records ──► vault (sealed bytes) ──► local storage / file
//! ```
//!
//! Every arrow is an ordinary function without input or output, clock or randomness, except the
//! last. In reading order:
//!
//! | room | holds | may use |
//! |---|---|---|
//! | [`directory`] | Parties, contact points, the snapshot they come in, search, local time there | i18n, letters, moment |
//! | [`correction`] | what an officer found wrong in a record, for its issuer | directory, i18n |
//! | [`workshop`] | a snapshot while an issuer builds it; its records as tables | directory |
//! | [`template`] | what a request asks, as typed data; which messages that needs | i18n |
//! | [`identifier`] | addresses, accounts, telephones, hashes: recognise, check, normalise, find in a log | letters, moment |
//! | [`moment`] | dates and instants as typed | – |
//! | [`letters`] | texts without case and diacritics, to compare them | – |
//! | [`picture`] | the small pictures that requests carry: made from pixels, checked when they come in | – |
//! | [`coverage`] | which characters fonts have, shipped or in packs | – |
//! | [`request`] | answers, relevance, problems, completeness by element a–f, the request file | all above |
//! | [`document`] | the tree, how a request becomes one, the texts that go with it | request, i18n |
//! | [`export`] | PDF, print, DOCX, HTML, text: each a function of a document | document, coverage, letters, picture |
//! | [`reader`] | a PDF or JSON that came in, back into a request, within limits; whom it may come from | request, directory, letters |
//! | [`font_pack`] | files with the fonts of further scripts | coverage, export |
//! | [`profile`] | one's own authority, persons, letterhead, defaults | directory, request, template, i18n, moment |
//! | [`notebook`] | one's own notes on contact points, favourites | – |
//! | [`i18n`] | the words of each language, dates in words, direction | moment |
//! | [`vault`] | key from a passphrase, seal and open | – |
//! | [`case_file`] | cases in one file, how two copies of a case become one, which were deleted | request, template, vault |
//! | [`retention`] | how long cases are kept | template |
//! | [`log`] | who did what when | – |
//! | [`security`] | what is told to whoever answers for the security of a network | – |
//! | [`signature`] | who issued a file (minisign), keys that are believed | – |
//! | [`storage`] | named records, versions, sealed or clear, and their journal | vault |
//! | `platform` | the only room besides `ui` that knows a browser | storage, vault |
//! | `ui` | pages and components | all |
//!
//! What always holds, and the test that says so:
//!
//! 1. Nothing above `platform` knows that a browser exists: browser crates are not in the native
//!    dependency table, and `tests/architecture.rs` looks at the imports.
//! 2. No user-visible word stands in a `.rs` file (`tests/architecture.rs`).
//! 3. What a user typed never causes a panic or an `Err`: it yields problems (`tests/requests/`).
//! 4. An exporter sees only a document; the same document gives the same bytes (`tests/pdf/`).
//! 5. No clear text reaches storage, except the envelope's header, settings that are not personal,
//!    public keys of issuers, the fictional directory and the templates (`tests/storage/`, and in browsers `tests/browser/`).
//! 6. A document is offered in a language only when every message it needs exists in it
//!    (`tests/documents.rs`).
//! 7. Now and randomness are parameters (`tests/architecture.rs`).
//! 8. A published id never changes its meaning; a new meaning gets a new id. No test can tell.
//! 9. Every stored or exported format has a version, and files of every past version open
//!    (`tests/storage/past.rs`, `tests/vault/`).

pub mod case_file;
pub mod correction;
pub mod coverage;
pub mod directory;
pub mod document;
pub mod export;
pub mod font_pack;
pub mod i18n;
pub mod identifier;
pub mod letters;
pub mod log;
pub mod moment;
pub mod notebook;
pub mod picture;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod profile;
pub mod reader;
pub mod request;
pub mod retention;
pub mod route;
pub mod security;
pub mod signature;
pub mod storage;
pub mod template;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod vault;
pub mod workshop;
