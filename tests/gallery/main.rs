//! The gallery: the worked examples in every language, in pairs, in both arrangements, as drafts and
//! as blank forms, and with names and facts in every script that a font pack has. Each PDF is made
//! once, under `target/gallery/`, and looked at with the programs that readers have.
//!
//! What no program checks was looked at by eye on every page: no boxes, no overlaps, no lost lines.
//! The Matterhorn Protocol 1.1's checkpoints for people were gone through in the same way:
//!
//! | checkpoint | outcome |
//! |---|---|
//! | 01 real content | marking, draft and exercise are said in the text too; rules and repetitions are artifacts |
//! | 02, 15, 16 types, tables, lists | as they look; rows and columns have headers with scope, no table is empty |
//! | 04-001 colour, contrast | nothing is said by colour; the palest text has 7.6:1 on white (`style.rs`) |
//! | 06-004 title | names the document, at the head of the window |
//! | 09-001 reading order | that of the page; side by side a field's text before the remarks on it |
//! | 11-007 language | each text, and what is read out for a box, in its own language |
//! | 13 figures | image and QR code have alternatives and a place |
//! | 14 headings | no level is left out; closing, signature and notes stand under none |
//! | 18 heads and feet | artifacts of pagination |
//! | 24 fields without interaction | check boxes and room to write on are forms with a role and a name |
//! | 31-009 fonts | may be embedded (`OFL`) |
//! | 03, 05, 08, 17, 19, 22, 28, 29 | not applicable: nothing moves, sounds, was scanned, is mathematics, refers to notes, is threaded, annotated or acts |
//!
//! `POINT35_GALLERY` names a part of the names of the documents to be made, to look at some only.

#[path = "../examples/annexes.rs"]
mod annexes;
#[path = "../pdf/decoder.rs"]
mod decoder;
mod extractors;
mod further;
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
