//! The gallery: the worked examples in every language, in pairs, in both arrangements, as drafts and
//! as blank forms, and with names and facts in every script that a font pack has. Each PDF is made
//! once, under `target/gallery/`, and looked at with the programs that readers have.
//!
//! What no program checks was looked at by eye on pages of ar-en, he-ar, ja-en, ka-hy and of each
//! script: no boxes, no overlaps, no lost lines; nothing of meaning in head, foot or watermark alone;
//! the title at the head of the window. The Matterhorn Protocol's other points for people have not
//! been gone through one by one. `POINT35_GALLERY` names a part of the names of the documents to be
//! made, to look at some only.

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
