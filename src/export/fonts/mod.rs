//! The fonts that documents are set in, read from bytes: in the page they stand outside the
//! program and are unpacked when the first document needs them.

mod face;

pub use face::Face;

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use super::dictionary::Dictionary;
use crate::i18n::Language;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// A face by its place in the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub usize);

/// All faces: first the shipped ones, the one with the most characters first and regular before
/// bold, then those of each pack, in the order in which the packs were added.
#[derive(Clone)]
pub struct FontSet {
    faces: Vec<Rc<Face>>,
    /// The places of each pack's faces.
    packs: Vec<Range<usize>>,
    dictionary: Option<Rc<Dictionary>>,
}

/// The faces a text is set in: of several packs that have a character, one comes first.
#[derive(Clone, Copy)]
pub struct Faces<'f> {
    fonts: &'f FontSet,
    first: Option<usize>,
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
        Ok(Self {
            faces: parsed(files)?,
            packs: Vec::new(),
            dictionary: None,
        })
    }

    /// This set and the fonts of a pack, whose faces are asked last.
    pub fn with_pack(&self, files: Vec<Vec<u8>>) -> Result<Self, FontFault> {
        let mut set = self.clone();
        set.faces.extend(parsed(files)?);
        set.packs.push(self.faces.len()..set.faces.len());
        Ok(set)
    }

    /// The same fonts with the words of a script that writes no spaces between them.
    pub fn with_dictionary(self, dictionary: Dictionary) -> Self {
        Self {
            dictionary: Some(Rc::new(dictionary)),
            ..self
        }
    }

    pub fn dictionary(&self) -> Option<&Dictionary> {
        self.dictionary.as_deref()
    }

    pub fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }

    pub fn faces(&self) -> impl Iterator<Item = (FaceId, &Face)> {
        let numbered = self.faces.iter().enumerate();
        numbered.map(|(place, face)| (FaceId(place), &**face))
    }

    /// The faces for a text in a language. The same character is drawn in several ways in China,
    /// Japan and Korea: that of the language, else that of the pack which has the most characters
    /// of the text.
    pub fn for_text(&self, text: &str, language: &Language) -> Faces<'_> {
        let family = han_family(language);
        let first = (0..self.packs.len()).rev().max_by_key(|pack| {
            let faces = &self.faces[self.packs[*pack].clone()];
            let is_meant = faces.iter().any(|face| Some(face.family()) == family);
            let has = |c: &char| faces.iter().any(|face| face.has(*c));
            (is_meant, text.chars().filter(has).count())
        });
        Faces { fonts: self, first }
    }

    /// A pack has letters in one weight only, and these were to be bold. (Signs are drawn as they are.)
    pub fn lacks_bold(&self, face: FaceId, weight: Weight) -> bool {
        let is_of_pack = self.packs.iter().any(|pack| pack.contains(&face.0));
        is_of_pack && weight == Weight::Bold && self.face(face).weight == Weight::Regular
    }

    /// The face for a character: in the wished weight, else in any.
    pub fn face_for(&self, character: char, weight: Weight) -> Option<FaceId> {
        let faces = Faces {
            fonts: self,
            first: None,
        };
        faces.face_for(character, weight)
    }

    /// Every character that some face has.
    pub fn characters(&self) -> BTreeSet<u32> {
        self.faces
            .iter()
            .flat_map(|f| f.characters.iter().copied())
            .collect()
    }
}
impl<'f> Faces<'f> {
    pub fn face(&self, id: FaceId) -> &'f Face {
        self.fonts.face(id)
    }

    /// The face for a character: in the wished weight, else in any.
    pub fn face_for(&self, character: char, weight: Weight) -> Option<FaceId> {
        let packs = &self.fonts.packs;
        let shipped = 0..packs.first().map_or(self.fonts.faces.len(), |p| p.start);
        let first = self.first.map(|place| packs[place].clone());
        let groups = std::iter::once(shipped)
            .chain(first)
            .chain(packs.iter().cloned());
        groups
            .filter_map(|group| self.among(group, character, weight))
            .next()
    }

    fn among(&self, group: Range<usize>, character: char, weight: Weight) -> Option<FaceId> {
        let having = |place: &usize| self.fonts.faces[*place].has(character);
        let of_weight = |place: &usize| self.fonts.faces[*place].weight == weight;
        let mut all = group.clone().filter(having);
        let found = all.find(of_weight).or_else(|| group.clone().find(having));
        found.map(FaceId)
    }
}

/// The fonts with the forms of Chinese characters that a language uses.
fn han_family(language: &Language) -> Option<&'static str> {
    let identifier = language.identifier();
    let is_traditional = match (identifier.script, identifier.region) {
        (Some(script), _) => script.as_str() == "Hant",
        (None, region) => region.is_some_and(|r| ["TW", "HK", "MO"].contains(&r.as_str())),
    };
    match identifier.language.as_str() {
        "ja" => Some("NotoSansJP"),
        "ko" => Some("NotoSansKR"),
        "zh" if is_traditional => Some("NotoSansTC"),
        "zh" => Some("NotoSansSC"),
        _ => None,
    }
}

fn parsed(files: Vec<Vec<u8>>) -> Result<Vec<Rc<Face>>, FontFault> {
    let mut faces = Vec::with_capacity(files.len());
    for (place, data) in files.into_iter().enumerate() {
        let face = Face::parse(data).ok_or(FontFault::Unreadable(place))?;
        faces.push(Rc::new(face));
    }
    if faces.is_empty() {
        return Err(FontFault::Empty);
    }
    faces.sort_by(|a, b| {
        let order = |f: &Face| (f.weight, std::cmp::Reverse(f.characters.len()));
        order(a).cmp(&order(b)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(faces)
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
