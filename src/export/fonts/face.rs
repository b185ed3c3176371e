//! One font file, parsed once.

use std::collections::BTreeSet;

use ttf_parser::GlyphId;

use super::Weight;

/// A font, ready to be measured and shaped with.
pub struct Face {
    /// PostScript name, such as `NotoSans-Regular`.
    pub name: String,
    pub weight: Weight,
    pub units_per_em: u16,
    /// Above and below the base line in font units; the second is negative.
    pub ascender: i16,
    pub descender: i16,
    /// Smallest and largest x and y of any glyph: left, bottom, right, top.
    pub bounds: [i16; 4],
    /// The glyph of the space, which has no picture.
    pub space: Option<u16>,
    data: Vec<u8>,
    /// Sorted code points.
    pub(super) characters: Vec<u32>,
    advances: Vec<u16>,
    shaping: harfrust::Font,
}

impl Face {
    pub(super) fn parse(data: Vec<u8>) -> Option<Self> {
        let font = ttf_parser::Face::parse(&data, 0).ok()?;
        let bounds = font.global_bounding_box();
        Some(Self {
            name: postscript_name(&font)?,
            weight: if font.is_bold() {
                Weight::Bold
            } else {
                Weight::Regular
            },
            units_per_em: font.units_per_em(),
            ascender: font.ascender(),
            descender: font.descender(),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
            space: font.glyph_index(' ').map(|glyph| glyph.0),
            characters: characters_of(&font),
            advances: (0..font.number_of_glyphs())
                .map(|glyph| font.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0))
                .collect(),
            shaping: harfrust::Font::new(data.clone(), 0)?,
            data,
        })
    }

    pub fn has(&self, character: char) -> bool {
        self.characters.binary_search(&u32::from(character)).is_ok()
    }

    /// The whole font file.
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// The name under which the print view finds the font.
    pub fn family(&self) -> &str {
        self.name.split('-').next().unwrap_or(&self.name)
    }

    /// Width of a glyph in font units.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    pub(in crate::export) fn shaping(&self) -> &harfrust::Font {
        &self.shaping
    }
}

fn postscript_name(font: &ttf_parser::Face) -> Option<String> {
    font.names()
        .into_iter()
        .filter(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)
        .find_map(|name| name.to_string())
}

fn characters_of(font: &ttf_parser::Face) -> Vec<u32> {
    let mut characters = BTreeSet::new();
    for table in font
        .tables()
        .cmap
        .into_iter()
        .flat_map(|cmap| cmap.subtables)
    {
        if table.is_unicode() {
            table.codepoints(|character| {
                if table.glyph_index(character).is_some() {
                    characters.insert(character);
                }
            });
        }
    }
    characters.into_iter().collect()
}
