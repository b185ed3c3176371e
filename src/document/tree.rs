//! The document: a tree in one or two languages, which every exporter turns into its format.
//! It holds no layout and no words of its own: whatever stands here has been put into words.

use crate::i18n::{Direction, Language};
pub use crate::picture::Picture;
pub use crate::request::{Arrangement, Paper};
use std::borrow::Cow;

/// A finished tree. The same tree always gives the same bytes in every format.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// One or two languages, in the order in which the lines stand.
    pub languages: Vec<Language>,
    pub arrangement: Arrangement,
    pub paper: Paper,
    /// Lines of the own authority's letterhead, as written in the profile.
    pub letterhead: Vec<String>,
    /// An image beside or above those lines.
    pub letterhead_image: Option<Image>,
    pub title: Lines,
    /// What stands under the title: the article and treaty the document is based on.
    pub basis: Lines,
    /// The requesting side's reference, on every page.
    pub reference: String,
    /// The marking at the head and foot of every page (RESTRICTED, own words), if any.
    pub marking: Option<Lines>,
    /// Large and pale across every page: exercise, draft.
    pub watermark: Option<Lines>,
    /// "Page {page} of {pages}" in each language; an exporter replaces the two placeholders.
    pub page_label: Lines,
    /// "Content hash ..." in each language, with the start of the hash put in.
    pub hash_label: Lines,
    /// What is read out for the sign of a check box: "checked", "not checked", in each language.
    pub checked: Lines,
    pub unchecked: Lines,
    /// The name of the requesting authority, for the metadata.
    pub author: String,
    /// The date of the request, 00:00 UTC, for the metadata.
    pub dated: jiff::Timestamp,
    pub blocks: Vec<Block>,
    /// The request itself, as versioned JSON.
    pub data: String,
    /// SHA-256 of `data`, in lower-case hexadecimal.
    pub content_hash: String,
}

impl Document {
    /// The block with which the end begins: the closing statement, or else the signature. Closing,
    /// signature and notes answer none of the sections.
    pub fn end(&self) -> Option<usize> {
        let is_signature = |block: &Block| matches!(block, Block::Signature(_));
        let signature = self.blocks.iter().position(is_signature)?;
        let closing = signature.checked_sub(1);
        let is_closing = |place: &usize| matches!(self.blocks[*place], Block::Paragraph(_));
        Some(closing.filter(is_closing).unwrap_or(signature))
    }
}

/// A picture and what it shows, for whoever cannot see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    pub picture: Picture,
    pub alternative: Phrase,
}

/// The same statement in each language of the document, one line under the other.
pub type Lines = Vec<Phrase>;

/// A piece of text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    pub text: String,
    pub language: Language,
    pub tone: Tone,
}

/// How a phrase is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    /// A name or another short value: as plain text, but its words are never divided.
    Name,
    /// Identifiers, addresses, references: the same in every language, always left to right.
    Verbatim,
    /// A remark of the document about itself, such as "not translated": small and in brackets.
    Remark,
    /// A remark that is the same in every language, always left to right, such as the time that a
    /// clock shows.
    VerbatimRemark,
}

impl Tone {
    /// Small and in brackets.
    pub fn is_remark(self) -> bool {
        match self {
            Self::Remark | Self::VerbatimRemark => true,
            Self::Plain | Self::Name | Self::Verbatim => false,
        }
    }

    /// The same in every language, always left to right.
    pub fn is_verbatim(self) -> bool {
        match self {
            Self::Verbatim | Self::VerbatimRemark => true,
            Self::Plain | Self::Name | Self::Remark => false,
        }
    }
}

impl Phrase {
    /// The text as it is written: a remark in brackets.
    pub fn written(&self) -> Cow<'_, str> {
        match self.tone.is_remark() {
            true => Cow::Owned(format!("[{}]", self.text)),
            false => Cow::Borrowed(&self.text),
        }
    }

    /// In which it is read.
    pub fn direction(&self) -> Direction {
        match self.tone.is_verbatim() {
            true => Direction::LeftToRight,
            false => self.language.direction(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A numbered section; `element` is the letter of Article 29(2) it answers.
    Section {
        number: String,
        element: Option<char>,
        title: Lines,
    },
    /// A heading inside a section, such as "Item 3".
    Group {
        number: String,
        title: Lines,
    },
    Paragraph(Lines),
    /// A small paragraph: provenance, remarks.
    Note(Lines),
    Fields(Vec<Field>),
    Table(Table),
    Signature(Signature),
    Authenticity(Authenticity),
}

/// A label and what was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub label: Lines,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(Lines),
    /// All the choices with their marks, as on a form.
    CheckBoxes(Vec<CheckBox>),
    /// Nothing was answered: room to write on, this many lines high.
    Blank {
        rows: u8,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct CheckBox {
    pub checked: bool,
    pub label: Lines,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Value>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub label: Lines,
    /// The column's share of the width, relative to its neighbours.
    pub share: u16,
}

/// The end of the document: who signs, and room for signature and stamp.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    pub fields: Vec<Field>,
    pub signature: Lines,
    pub stamp: Lines,
}

/// By what two persons see that they have the same document.
#[derive(Clone, Debug, PartialEq)]
pub struct Authenticity {
    pub label: Lines,
    /// Twelve digits in three groups.
    pub check_code: Phrase,
    /// How to compare them.
    pub how: Lines,
    pub qr_code: QrCode,
}

/// A QR code for whoever has only the paper, and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct QrCode {
    /// What it holds, in the characters of QR codes' alphanumeric mode.
    pub content: String,
    /// What it is, for whoever cannot see it.
    pub alternative: Lines,
    pub caption: Lines,
}
