//! The gallery: the worked examples in every language, in pairs, in both arrangements, as drafts and
//! as blank forms, and with names and facts in every script that a font pack has. Each PDF is made
//! once, under `target/gallery/`, and looked at with the programs that readers have.
//!
//! Points of the Matterhorn Protocol that no program checks, looked at by eye on some of these
//! documents and not all: 01-005 (nothing of meaning is an artifact), 06-004 (titles), 07-002 (the
//! title is shown), 09-001 (reading order), 11-006 and 11-007 (languages), 13-004 (the QR code's
//! alternative), 14-006 (headings), 15-003 (headers of rows). `POINT35_GALLERY` names a part of the
//! names of the documents to be made, to look at some only.

#[path = "../pdf/decoder.rs"]
mod decoder;
mod extractors;
mod halves;
mod lines;
mod made;
mod packs;
mod pieces;
#[path = "../pdf/read_out.rs"]
mod read_out;
mod reading;
mod similarity;
#[path = "../pdf/tags.rs"]
#[allow(dead_code, reason = "the tests of the PDF use more of it")]
mod tags;
mod texts;
#[path = "../pdf/tools.rs"]
#[allow(dead_code, reason = "the tests of the PDF use more of it")]
mod tools;
#[path = "../pdf/validator.rs"]
mod validator;
#[path = "../pdf/values.rs"]
mod values;
mod viewing;
