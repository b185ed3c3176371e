//! The look of the documents: a calm official form in black and greys, legible when copied or
//! faxed. All lengths in points.

use super::paragraph::Style;
use crate::document::Paper;
use crate::export::fonts::Weight;

const MILLIMETRE: f32 = 72.0 / 25.4;

/// Left, right and upper margin.
pub const MARGIN: f32 = 20.0 * MILLIMETRE;
/// Where the marking stands at the head of a page, and the lower edge of the footer.
pub const EDGE: f32 = 10.0 * MILLIMETRE;

/// The label's share of the width in a row of a field, and the room between label and value.
pub const LABEL_SHARE: f32 = 0.34;
pub const GUTTER: f32 = 12.0;

/// Above and below the lines of a row, and beside the text of a table's cell.
pub const ROW_PADDING: f32 = 3.5;
pub const CELL_PADDING: f32 = 4.0;

/// The size of a check box, how far it stands below the base line, and from its left edge to its
/// label.
pub const BOX: f32 = 12.5;
pub const BOX_DEPTH: f32 = 1.0;
pub const BOX_INDENT: f32 = 15.0;

/// Between two languages where either takes several lines.
pub const PARAGRAPH_GAP: f32 = 2.5;

/// A value with more lines than this stands under its label, across the whole width.
pub const LONG_VALUE: usize = 16;

/// From one ruled line to the next, wide enough for handwriting.
pub const RULED: f32 = 8.0 * MILLIMETRE;
/// Room for signature and stamp.
pub const SIGNING: f32 = 24.0 * MILLIMETRE;
pub const STAMP: f32 = 36.0 * MILLIMETRE;

/// The side of a QR code without its quiet zone.
pub const QR_CODE: f32 = 40.0 * MILLIMETRE;
/// The most an image of a letterhead takes, and its share of the width.
pub const LETTERHEAD_HEIGHT: f32 = 20.0 * MILLIMETRE;
pub const LETTERHEAD_SHARE: f32 = 0.45;
/// Fewer pixels than this an inch would show as steps.
pub const DOTS_PER_INCH: f32 = 96.0;

pub const HAIRLINE: f32 = 0.4;

/// Rules and frames; the ground of headings; the watermark.
pub const RULE_GRAY: f32 = 0.7;
pub const FRAME_GRAY: f32 = 0.45;
pub const GROUND_GRAY: f32 = 0.93;
pub const WATERMARK_GRAY: f32 = 0.92;

/// The second language: on white a contrast of 7 to 1, on the ground of a heading 6 to 1.
const SECOND_GRAY: f32 = 0.33;

/// From one base line to the next, relative to the size.
const LEADING: f32 = 1.34;

/// What a text is in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    LetterheadName,
    Letterhead,
    Title,
    Basis,
    Section,
    Group,
    Body,
    /// The label of an option.
    Option,
    Label,
    ColumnLabel,
    Note,
    CheckCode,
    Marking,
    Footer,
}

impl Kind {
    /// Whether its words may be divided at the end of a line.
    pub fn is_running(self) -> bool {
        match self {
            Self::Basis
            | Self::Body
            | Self::Option
            | Self::Label
            | Self::ColumnLabel
            | Self::Note => true,
            Self::LetterheadName
            | Self::Letterhead
            | Self::Title
            | Self::Section
            | Self::Group
            | Self::CheckCode
            | Self::Marking
            | Self::Footer => false,
        }
    }

    /// Whether it is read line after line, not at a glance.
    pub fn is_read_through(self) -> bool {
        matches!(self, Self::Basis | Self::Body | Self::Note)
    }
}

/// The style of a phrase: `second` for every language after the first.
pub fn style(kind: Kind, second: bool) -> Style {
    use Weight::{Bold, Regular};
    let (first, after, weight) = match kind {
        Kind::LetterheadName => (11.0, 11.0, Bold),
        Kind::Letterhead => (9.0, 9.0, Regular),
        Kind::Title => (15.5, 11.5, Bold),
        Kind::Basis => (9.5, 8.5, Regular),
        Kind::Section => (11.0, 9.5, Bold),
        Kind::Group => (10.0, 9.0, Bold),
        Kind::Body | Kind::Option => (10.0, 9.0, Regular),
        Kind::Label => (9.0, 8.0, Bold),
        Kind::ColumnLabel => (8.5, 7.5, Bold),
        Kind::Note => (8.5, 8.0, Regular),
        Kind::CheckCode => (14.0, 14.0, Bold),
        Kind::Marking => (8.0, 8.0, Bold),
        Kind::Footer => (7.5, 7.5, Regular),
    };
    let quiet = matches!(kind, Kind::Letterhead | Kind::Footer | Kind::Note);
    match second {
        false => Style {
            size: first,
            weight,
            gray: if quiet { SECOND_GRAY } else { 0.0 },
        },
        true if kind == Kind::Marking => Style {
            size: after,
            weight,
            gray: 0.0,
        },
        true => Style {
            size: after,
            weight: Regular,
            gray: SECOND_GRAY,
        },
    }
}

/// A remark of the document about itself.
pub fn remark() -> Style {
    Style {
        size: 8.0,
        weight: Weight::Regular,
        gray: SECOND_GRAY,
    }
}

pub fn line_height(style: Style) -> f32 {
    style.size * LEADING
}

/// From the upper edge of a line to its base line: capitals stand in the middle.
pub fn base_line(style: Style) -> f32 {
    style.size * (LEADING / 2.0 + 0.357)
}

/// Width and height of a sheet.
pub fn sheet(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.276, 841.89),
        Paper::Letter => (612.0, 792.0),
    }
}
