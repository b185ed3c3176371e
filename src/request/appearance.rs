//! How the printed page looks, as far as it does not follow from the answers. It travels with the
//! request, so that the document is the same when the other side makes it.

use crate::picture::Picture;

/// What the own profile adds to the printed page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Appearance {
    pub letterhead: Vec<String>,
    pub letterhead_image: Option<Picture>,
    /// On every page.
    pub marking: Option<Marking>,
    pub arrangement: Arrangement,
    pub paper: Paper,
}

/// Who may see the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marking {
    /// In the words of each language of the document.
    Restricted,
    Tlp(Tlp),
    /// In the words of the authority.
    Words(String),
}

impl Marking {
    /// Each marking with a meaning of its own; own words come beside them.
    pub fn fixed() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Restricted).chain(Tlp::ALL.map(Self::Tlp))
    }

    pub fn id(&self) -> &'static str {
        match self {
            Self::Restricted => "restricted",
            Self::Tlp(Tlp::Red) => "tlp-red",
            Self::Tlp(Tlp::Amber) => "tlp-amber",
            Self::Tlp(Tlp::AmberStrict) => "tlp-amber-strict",
            Self::Tlp(Tlp::Green) => "tlp-green",
            Self::Tlp(Tlp::Clear) => "tlp-clear",
            Self::Words(_) => "words",
        }
    }

    /// Own words that have not been written.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Words(words) if words.trim().is_empty())
    }
}

/// The Traffic Light Protocol of FIRST, version 2.0. Its labels are never translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tlp {
    Red,
    Amber,
    AmberStrict,
    Green,
    Clear,
}

impl Tlp {
    pub const ALL: [Self; 5] = [
        Self::Red,
        Self::Amber,
        Self::AmberStrict,
        Self::Green,
        Self::Clear,
    ];

    /// As the standard prescribes it: in capitals and without a space.
    pub fn label(self) -> &'static str {
        match self {
            Self::Red => "TLP:RED",
            Self::Amber => "TLP:AMBER",
            Self::AmberStrict => "TLP:AMBER+STRICT",
            Self::Green => "TLP:GREEN",
            Self::Clear => "TLP:CLEAR",
        }
    }
}

/// How two languages stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    #[default]
    LineByLine,
    SideBySide,
}

/// The size of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    A4,
    /// US Letter.
    Letter,
}
