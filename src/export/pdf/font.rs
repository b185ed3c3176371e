//! Which glyphs a document uses, and the fonts cut down to them.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfFontMetricsStub, Pt, TextItem,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::PdfFault;
use crate::export::fonts::{Face, FaceId, FontSet, Weight};

/// Numbers every pair of glyph and text of each face. The pair, not the glyph, gets a number in
/// the PDF, so that what is copied is exactly what was written.
pub struct Characters<'f> {
    fonts: &'f FontSet,
    faces: Vec<Numbered>,
}

#[derive(Default)]
struct Numbered {
    /// By glyph, then by text.
    numbers: BTreeMap<u16, BTreeMap<String, u16>>,
    /// The glyph of each number; the first is the missing glyph.
    glyphs: Vec<u16>,
}

impl<'f> Characters<'f> {
    pub fn new(fonts: &'f FontSet) -> Self {
        let numbered = |_| Numbered {
            numbers: BTreeMap::new(),
            glyphs: vec![0],
        };
        Self {
            fonts,
            faces: fonts.faces().map(numbered).collect(),
        }
    }

    pub fn number(&mut self, face: FaceId, glyph: u16, text: &str) -> u16 {
        let face = &mut self.faces[face.0];
        let numbers = face.numbers.entry(glyph).or_default();
        if let Some(number) = numbers.get(text) {
            return *number;
        }
        let number = face.glyphs.len() as u16;
        numbers.insert(text.to_string(), number);
        face.glyphs.push(glyph);
        number
    }

    pub fn face(&self, face: FaceId) -> &'f Face {
        self.fonts.face(face)
    }

    /// Shows each number once: from this the writer learns which fonts there are, and which text
    /// each number stands for.
    pub fn shown_once(&self) -> Vec<Op> {
        let used = self.fonts.faces().zip(&self.faces);
        let shown = used.flat_map(|((id, _), face)| {
            let font = PdfFontHandle::External(resource(id));
            let texts = face.numbers.values().flatten();
            let glyphs = texts.map(|(text, number)| Codepoint {
                gid: *number,
                offset: 0.0,
                cid: Some(text.clone()),
            });
            let items = vec![TextItem::GlyphIds(glyphs.collect())];
            let size = Pt(1.0);
            [Op::SetFont { font, size }, Op::ShowText { items }]
        });
        shown.collect()
    }

    /// The width of a glyph in thousandths of the size, as the writer rounds it.
    pub fn width(&self, face: FaceId, glyph: u16) -> f32 {
        let face = self.fonts.face(face);
        (f32::from(face.advance(glyph)) * 1000.0 / f32::from(face.units_per_em)).trunc()
    }
}

/// The name of a face in the page's resources.
pub fn resource(face: FaceId) -> FontId {
    FontId(format!("T{}", face.0))
}

/// Embeds the faces that are used. The result maps the name of each to the glyphs of its
/// numbers, as big-endian 16-bit integers.
pub fn embed(
    file: &mut PdfDocument,
    fonts: &FontSet,
    characters: &Characters,
) -> Result<BTreeMap<String, Vec<u8>>, PdfFault> {
    let mut maps = BTreeMap::new();
    for ((id, face), used) in fonts.faces().zip(&characters.faces) {
        if used.glyphs.len() < 2 {
            continue;
        }
        let mut remapper = GlyphRemapper::new();
        let places: Vec<u16> = used
            .glyphs
            .iter()
            .map(|glyph| remapper.remap(*glyph))
            .collect();
        let subset = subsetter::subset(face.data(), 0, &remapper)
            .map_err(|_| PdfFault::Font(face.name.clone()))?;
        let name = format!("{}+{}", tag(&subset), face.name);
        maps.insert(
            name.clone(),
            places
                .iter()
                .flat_map(|place| place.to_be_bytes())
                .collect(),
        );
        let font = PdfFont::new(parsed(face, name, subset, &used.glyphs));
        file.resources.fonts.map.insert(resource(id), font);
    }
    Ok(maps)
}

/// Six capital letters that name a subset (ISO 32000-1, 9.6.4).
fn tag(subset: &[u8]) -> String {
    Sha256::digest(subset)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}

fn parsed(face: &Face, name: String, subset: Vec<u8>, glyphs: &[u16]) -> ParsedFont {
    let widths = glyphs
        .iter()
        .enumerate()
        .map(|(n, glyph)| (n as u16, face.advance(*glyph)));
    let [x_min, y_min, x_max, y_max] = face.bounds;
    ParsedFont {
        original_bytes: subset,
        font_index: 0,
        font_name: Some(name),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths.collect(),
        units_per_em: face.units_per_em,
        font_metrics: FontMetrics {
            ascent: face.ascender,
            descent: face.descender,
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: face.units_per_em,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: match face.weight {
                Weight::Regular => 400,
                Weight::Bold => 700,
            },
        },
    }
}
