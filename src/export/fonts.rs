//! The fonts that documents are set in, read from bytes: in the page they stand outside the
//! program and are unpacked when the first document needs them.

use std::collections::BTreeSet;

use ttf_parser::GlyphId;

use super::dictionary::Dictionary;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// A face by its place in the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub usize);

/// One font file, parsed once.
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
    data: Vec<u8>,
    /// Sorted code points.
    characters: Vec<u32>,
    advances: Vec<u16>,
    shaping: harfrust::Font,
}

/// All faces, the one with the most characters first; regular before bold.
pub struct FontSet {
    faces: Vec<Face>,
    dictionary: Option<Dictionary>,
}

/// Why bytes are not a set of fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FontFault {
    /// The font at this place, counted from 0, cannot be read.
    Unreadable(usize),
    /// There is no font at all.
    Empty,
}

impl FontSet {
    /// Reads font files, one TrueType font each, in any order.
    pub fn parse(files: Vec<Vec<u8>>) -> Result<Self, FontFault> {
        let mut faces = Vec::with_capacity(files.len());
        for (place, data) in files.into_iter().enumerate() {
            faces.push(Face::parse(data).ok_or(FontFault::Unreadable(place))?);
        }
        if faces.is_empty() {
            return Err(FontFault::Empty);
        }
        faces.sort_by(|a, b| {
            let order = |f: &Face| (f.weight, std::cmp::Reverse(f.characters.len()));
            order(a).cmp(&order(b)).then_with(|| a.name.cmp(&b.name))
        });
        Ok(Self {
            faces,
            dictionary: None,
        })
    }

    /// The same fonts with the words of a script that writes no spaces between them.
    pub fn with_dictionary(self, dictionary: Dictionary) -> Self {
        Self {
            dictionary: Some(dictionary),
            ..self
        }
    }

    pub fn dictionary(&self) -> Option<&Dictionary> {
        self.dictionary.as_ref()
    }

    pub fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }

    pub fn faces(&self) -> impl Iterator<Item = (FaceId, &Face)> {
        self.faces.iter().enumerate().map(|(i, f)| (FaceId(i), f))
    }

    /// The face for a character: in the wished weight, else in any.
    pub fn face_for(&self, character: char, weight: Weight) -> Option<FaceId> {
        let of_weight = self
            .faces()
            .find(|(_, f)| f.weight == weight && f.has(character));
        of_weight
            .or_else(|| self.faces().find(|(_, f)| f.has(character)))
            .map(|(id, _)| id)
    }

    /// Every character that some face has.
    pub fn characters(&self) -> BTreeSet<u32> {
        self.faces
            .iter()
            .flat_map(|f| f.characters.iter().copied())
            .collect()
    }
}

impl Face {
    fn parse(data: Vec<u8>) -> Option<Self> {
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

    pub(super) fn shaping(&self) -> &harfrust::Font {
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

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::coverage::Coverage;

    /// The shipped fonts, read from `public/fonts/`.
    pub(crate) fn shipped() -> FontSet {
        FontSet::parse(files()).unwrap()
    }

    fn files() -> Vec<Vec<u8>> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/fonts");
        let mut paths: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.retain(|path| path.extension().is_some_and(|e| e == "ttf"));
        paths.sort();
        paths
            .iter()
            .map(|path| std::fs::read(path).unwrap())
            .collect()
    }

    #[test]
    fn the_order_of_the_files_does_not_matter() {
        let names = |set: &FontSet| set.faces.iter().map(|f| f.name.clone()).collect::<Vec<_>>();
        let reversed = FontSet::parse(files().into_iter().rev().collect()).unwrap();
        assert_eq!(names(&shipped()), names(&reversed));
        assert_eq!(shipped().face(FaceId(0)).name, "NotoSans-Regular");
        assert_eq!(shipped().face(FaceId(0)).family(), "NotoSans");
    }

    #[test]
    fn letters_come_from_the_face_that_has_them() {
        let fonts = shipped();
        let face = |c, weight| {
            fonts
                .face_for(c, weight)
                .map(|id| fonts.face(id).name.clone())
        };
        assert_eq!(face('ж', Weight::Bold).as_deref(), Some("NotoSans-Bold"));
        assert_eq!(
            face('ქ', Weight::Regular).as_deref(),
            Some("NotoSansGeorgian-Regular")
        );
        assert_eq!(
            face('☒', Weight::Bold).as_deref(),
            Some("NotoSansSymbols2-Regular")
        );
        assert_eq!(face('ස', Weight::Regular), None);
    }

    #[test]
    fn the_table_of_characters_equals_what_the_fonts_have() {
        let listed = ('\0'..=char::MAX)
            .filter(|c| Coverage::shipped().has(*c))
            .map(u32::from);
        assert_eq!(listed.collect::<BTreeSet<_>>(), shipped().characters());
    }
}
