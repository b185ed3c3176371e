//! Between the appearance of a document and its written form.

use super::form::*;
use crate::request::{Appearance, Arrangement, Marking, Paper, Tlp};

impl From<&Appearance> for AppearanceV2 {
    fn from(appearance: &Appearance) -> Self {
        let marking = appearance.marking.as_ref().filter(|m| !m.is_blank());
        Self {
            letterhead: appearance.letterhead.clone(),
            letterhead_image: appearance.letterhead_image.clone().map(PictureV2),
            marking: marking.map(MarkingV2::from),
            arrangement: appearance.arrangement.into(),
            paper: appearance.paper.into(),
        }
    }
}

impl From<AppearanceV1> for Appearance {
    fn from(read: AppearanceV1) -> Self {
        let marking = Marking::Words(read.marking);
        Self {
            letterhead: read.letterhead,
            letterhead_image: None,
            marking: (!marking.is_blank()).then_some(marking),
            arrangement: Arrangement::LineByLine,
            paper: read.paper.into(),
        }
    }
}

impl From<AppearanceV2> for Appearance {
    fn from(read: AppearanceV2) -> Self {
        Self {
            letterhead: read.letterhead,
            letterhead_image: read.letterhead_image.map(|picture| picture.0),
            marking: read.marking.map(Marking::from),
            arrangement: read.arrangement.into(),
            paper: read.paper.into(),
        }
    }
}

impl From<Paper> for PaperV1 {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}

impl From<PaperV1> for Paper {
    fn from(paper: PaperV1) -> Self {
        match paper {
            PaperV1::A4 => Self::A4,
            PaperV1::Letter => Self::Letter,
        }
    }
}

impl From<Arrangement> for ArrangementV2 {
    fn from(arrangement: Arrangement) -> Self {
        match arrangement {
            Arrangement::LineByLine => Self::LineByLine,
            Arrangement::SideBySide => Self::SideBySide,
        }
    }
}

impl From<ArrangementV2> for Arrangement {
    fn from(arrangement: ArrangementV2) -> Self {
        match arrangement {
            ArrangementV2::LineByLine => Self::LineByLine,
            ArrangementV2::SideBySide => Self::SideBySide,
        }
    }
}

impl From<&Marking> for MarkingV2 {
    fn from(marking: &Marking) -> Self {
        match marking {
            Marking::Restricted => Self::Restricted,
            Marking::Tlp(Tlp::Red) => Self::TlpRed,
            Marking::Tlp(Tlp::Amber) => Self::TlpAmber,
            Marking::Tlp(Tlp::AmberStrict) => Self::TlpAmberStrict,
            Marking::Tlp(Tlp::Green) => Self::TlpGreen,
            Marking::Tlp(Tlp::Clear) => Self::TlpClear,
            Marking::Words(words) => Self::Words(words.clone()),
        }
    }
}

impl From<MarkingV2> for Marking {
    fn from(marking: MarkingV2) -> Self {
        match marking {
            MarkingV2::Restricted => Self::Restricted,
            MarkingV2::TlpRed => Self::Tlp(Tlp::Red),
            MarkingV2::TlpAmber => Self::Tlp(Tlp::Amber),
            MarkingV2::TlpAmberStrict => Self::Tlp(Tlp::AmberStrict),
            MarkingV2::TlpGreen => Self::Tlp(Tlp::Green),
            MarkingV2::TlpClear => Self::Tlp(Tlp::Clear),
            MarkingV2::Words(words) => Self::Words(words),
        }
    }
}
