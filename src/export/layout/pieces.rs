//! Phrases become pieces: lines set in their language, in the styles of first and second
//! language, with the rules for widows and orphans.

use super::display::{Item, Node, NodeId, Role, Shape};
use super::paragraph::{Line, Manner, Style, Text, Typesetter};
use super::row::{Cell, Piece};
use super::style::{Kind, PARAGRAPH_GAP, base_line, line_height, remark, style};
use crate::document::{Document, Lines, Phrase, Tone};
use crate::i18n::{Direction, Language};

/// Makes rows of one document; keeps the structure it makes on the way.
pub struct Builder<'d, 'f> {
    pub document: &'d Document,
    pub typesetter: Typesetter<'f>,
    pub nodes: Vec<Node>,
    /// The section being filled.
    pub section: NodeId,
    /// The direction of the whole: that of the first language.
    pub direction: Direction,
    /// The place of the language in which is said what is only read out: the first, or that of a
    /// half of the page.
    pub own: usize,
    /// Left and right edge of the text.
    pub left: f32,
    pub right: f32,
}

/// A column on the page.
#[derive(Clone, Copy)]
pub struct Span {
    pub left: f32,
    pub right: f32,
}

/// To which side lines keep.
#[derive(Clone, Copy, PartialEq)]
pub enum Alignment {
    /// To the side where the document's language begins; what is read through, such as a
    /// paragraph of several lines, to the side where its own language begins. The label of an option
    /// stays beside its box, and a remark under its text.
    Start,
    Centre,
    /// To the side where the document's language ends.
    End,
}

/// How the phrases of a cell are set.
struct PhraseSetting {
    kind: Kind,
    style: Style,
    span: Span,
    alignment: Alignment,
}

impl Span {
    pub fn width(self) -> f32 {
        self.right - self.left
    }
}

impl<'d> Builder<'d, '_> {
    pub fn node(&mut self, role: Role, parent: NodeId, language: Option<&Language>) -> NodeId {
        let own = language.filter(|language| Some(*language) != self.document.languages.first());
        self.nodes.push(Node {
            language: own.cloned(),
            ..Node::new(role, Some(parent))
        });
        NodeId(self.nodes.len() - 1)
    }

    /// The phrases under each other, each a paragraph of its own in the structure.
    pub fn cell(&mut self, lines: &Lines, kind: Kind, span: Span, parent: NodeId) -> Cell {
        self.aligned(
            lines,
            kind,
            span,
            Some((Role::Paragraph, parent)),
            Alignment::Start,
        )
    }

    /// As [`Self::cell`], with the role its paragraphs have, none for an artifact.
    pub fn aligned(
        &mut self,
        lines: &Lines,
        kind: Kind,
        span: Span,
        role: Option<(Role, NodeId)>,
        alignment: Alignment,
    ) -> Cell {
        let mut cell = Vec::new();
        let mut spoken = 0;
        let mut previous = 0;
        for phrase in lines {
            let is_remark = phrase.tone.is_remark();
            let style = match is_remark {
                true => remark(),
                false => style(kind, spoken > 0),
            };
            spoken += usize::from(!is_remark);
            let node = role.map(|(role, node)| self.node(role, node, Some(&phrase.language)));
            let setting = PhraseSetting {
                kind,
                style,
                span,
                alignment,
            };
            let mut pieces = self.phrase(phrase, &setting, node);
            let several = kind == Kind::Body && (pieces.len() > 1 || previous > 1);
            if let Some(first) = pieces.first_mut().filter(|_| several && !cell.is_empty()) {
                first.lower(PARAGRAPH_GAP);
            }
            previous = pieces.len();
            keep_pair(&mut cell, &pieces);
            cell.extend(pieces);
        }
        cell
    }

    fn phrase(&mut self, phrase: &Phrase, set: &PhraseSetting, node: Option<NodeId>) -> Vec<Piece> {
        let text = phrase.written();
        if let Some(node) = node {
            self.nodes[node.0].text = Some(text.clone().into_owned());
        }
        let direction = phrase.direction();
        let manner = match phrase.tone {
            Tone::Plain | Tone::Remark | Tone::VerbatimRemark if set.kind.is_running() => {
                Manner::Running
            }
            Tone::Plain | Tone::Name | Tone::Remark | Tone::VerbatimRemark => Manner::Whole,
            Tone::Verbatim => Manner::Verbatim,
        };
        let text = Text {
            text: &text,
            language: &phrase.language,
            direction,
            style: set.style,
            manner,
        };
        let lines = self.typesetter.lines(&text, set.span.width());
        let is_one_word = manner == Manner::Verbatim && !phrase.text.trim().contains(' ');
        let is_read = is_one_word || set.kind.is_read_through() && manner != Manner::Verbatim;
        let own_side = is_read && lines.len() > 1 && !phrase.tone.is_remark();
        let side = match set.alignment {
            Alignment::Start if own_side => side(direction, false),
            Alignment::Start => side(self.direction, false),
            Alignment::Centre => 0.5,
            Alignment::End => side(self.direction, true),
        };
        let mut pieces: Vec<Piece> = lines
            .iter()
            .map(|line| piece(line, set, node, side))
            .collect();
        keep_ends(&mut pieces);
        pieces
    }
}

/// How much of the free room stands left of a line.
fn side(direction: Direction, end: bool) -> f32 {
    match (direction, end) {
        (Direction::LeftToRight, false) | (Direction::RightToLeft, true) => 0.0,
        (Direction::RightToLeft, false) | (Direction::LeftToRight, true) => 1.0,
    }
}

fn piece(line: &Line, set: &PhraseSetting, node: Option<NodeId>, side: f32) -> Piece {
    let PhraseSetting { style, span, .. } = *set;
    let left = span.left + (span.width() - line.width).max(0.0) * side;
    let base_line = base_line(style);
    let item = |(x, run): &(f32, _)| Item {
        node,
        x: left + x,
        y: base_line,
        shape: Shape::Text {
            run: std::rc::Rc::clone(run),
            degrees: 0.0,
        },
    };
    let items = line.runs.iter().map(item).collect();
    Piece {
        height: line_height(style),
        items,
        base_line,
        keep_next: false,
    }
}

/// Two lines at least stand before and after the end of a page.
fn keep_ends(pieces: &mut [Piece]) {
    let count = pieces.len();
    if count > 1 {
        pieces[0].keep_next = true;
        pieces[count - 2].keep_next = true;
    }
}

/// Short statements in two languages stay together.
fn keep_pair(cell: &mut Cell, next: &[Piece]) {
    const SHORT: usize = 3;
    let short = cell.len() <= SHORT && next.len() <= SHORT;
    if let Some(last) = cell.last_mut().filter(|_| short) {
        last.keep_next = true;
    }
}
