//! The display list: pages of positioned glyphs and lines, and the structure they belong to.
//! It knows neither the document it came from nor the format it becomes.

use std::ops::Range;
use std::rc::Rc;

use crate::export::fonts::FaceId;
use crate::export::qr::Modules;
use crate::i18n::Language;
use crate::picture::Picture;

/// A document laid out on sheets of one size.
pub struct Layout {
    /// Width and height of a sheet in points.
    pub size: (f32, f32),
    pub pages: Vec<Page>,
    /// The structure; the first is the root.
    pub nodes: Vec<Node>,
}

/// What is drawn on one sheet.
#[derive(Clone, Default)]
pub struct Page {
    /// Under everything else.
    pub watermark: Vec<Item>,
    pub header: Vec<Item>,
    /// In drawing order, which is the reading order.
    pub items: Vec<Item>,
    pub footer: Vec<Item>,
}

/// What a part of a page is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Watermark,
    Header,
    Body,
    Footer,
}

/// Something drawn, and the node it belongs to; without a node it is an artifact (a rule, a
/// footer, the repeated header of a table). Points, from the upper left corner.
#[derive(Clone)]
pub struct Item {
    pub node: Option<NodeId>,
    pub x: f32,
    pub y: f32,
    pub shape: Shape,
}

#[derive(Clone)]
pub enum Shape {
    /// Text on a base line that starts at the item's point, turned anticlockwise.
    Text { run: Rc<Run>, degrees: f32 },
    /// A straight line by its extent from the item's point.
    Line {
        dx: f32,
        dy: f32,
        width: f32,
        gray: f32,
    },
    /// A filled rectangle, its upper left corner at the item's point.
    Fill { width: f32, height: f32, gray: f32 },
    /// The outline of a rectangle, its upper left corner at the item's point.
    Frame {
        width: f32,
        height: f32,
        line: f32,
        gray: f32,
    },
    /// A QR code, black, this many points wide and high, its upper left corner at the item's point.
    QrCode { modules: Rc<Modules>, side: f32 },
    /// A picture, its upper left corner at the item's point.
    Picture {
        picture: Picture,
        width: f32,
        height: f32,
    },
}

/// Glyphs of one face, size and direction, left to right as seen.
pub struct Run {
    pub face: FaceId,
    pub size: f32,
    /// Width of the line drawn along the outlines, where bold letters come from a regular face; else
    /// 0.
    pub outline: f32,
    /// From 0, black, to 1, white.
    pub gray: f32,
    pub language: Language,
    pub right_to_left: bool,
    /// The text in reading order.
    pub text: String,
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

#[derive(Clone, Debug)]
pub struct Glyph {
    pub id: u16,
    /// From the start of the run, and above the base line.
    pub x: f32,
    pub y: f32,
    /// The bytes of the run's text it stands for; several glyphs may share them.
    pub cluster: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// An element of the structure, as in a tagged PDF (ISO 32000-1, 14.8.4).
pub struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    pub language: Option<Language>,
    /// What is read out in place of what is drawn; every figure has it.
    pub alternative: Option<String>,
    /// What is written here, in reading order and unbroken.
    pub text: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Document,
    Section,
    Title,
    Heading,
    SubHeading,
    Paragraph,
    /// A part of a heading.
    Span,
    List,
    ListItem,
    /// What stands before the body of a list item.
    Label,
    Body,
    /// The sign of a check box.
    CheckBox {
        checked: bool,
    },
    /// Room to write on.
    WriteIn,
    /// A drawing or an image.
    Figure,
    Table,
    Row,
    /// A header of the row it starts.
    RowHeader,
    /// A header of the column under it.
    ColumnHeader,
    Cell,
}

impl Page {
    /// Everything drawn, in drawing order.
    pub fn layers(&self) -> [(Layer, &[Item]); 4] {
        [
            (Layer::Watermark, &self.watermark),
            (Layer::Header, &self.header),
            (Layer::Body, &self.items),
            (Layer::Footer, &self.footer),
        ]
    }
}

impl Node {
    pub fn new(role: Role, parent: Option<NodeId>) -> Self {
        Self {
            role,
            parent,
            language: None,
            alternative: None,
            text: None,
        }
    }
}

impl Item {
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        self.x += dx;
        self.y += dy;
        self
    }
}
