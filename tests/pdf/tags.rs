//! The structure of a PDF as a screen reader walks it: elements in reading order with what they
//! hold, read with nothing but the PDF's tree.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as Tree, Object, ObjectId};

/// An element of the structure.
#[derive(Debug)]
pub struct Element {
    /// Its standard type, such as `H1`.
    pub tag: String,
    /// Its language, be it its own or that of what it stands in.
    pub language: String,
    pub alternative: Option<String>,
    pub actual_text: Option<String>,
    /// As written, by their names.
    pub attributes: BTreeMap<String, String>,
    pub elements: Vec<Element>,
    /// What its own glyphs say.
    pub glyphs: String,
}

impl Element {
    /// The root of a PDF's structure.
    pub fn root(bytes: &[u8]) -> Self {
        let tree = Tree::load_mem(bytes).unwrap();
        let catalogue = tree.catalog().unwrap();
        let language = string(catalogue.get(b"Lang").unwrap());
        let reader = Reader {
            texts: marked_texts(&tree),
            tree: &tree,
        };
        let structure = reader.dictionary(catalogue.get(b"StructTreeRoot").unwrap());
        let root = reader.dictionary(structure.get(b"K").unwrap());
        reader.element(root, &language)
    }

    /// What is read out: the actual text where there is one, otherwise what it holds.
    pub fn text(&self) -> String {
        let held = || {
            let inner = self.elements.iter().map(Self::text);
            std::iter::once(self.glyphs.clone()).chain(inner).collect()
        };
        self.actual_text.clone().unwrap_or_else(held)
    }

    /// It and all elements in it, in reading order.
    pub fn all(&self) -> Vec<&Self> {
        let inner = self.elements.iter().flat_map(Self::all);
        std::iter::once(self).chain(inner).collect()
    }

    /// The elements in it that hold text and no other elements.
    pub fn leaves(&self) -> Vec<&Self> {
        let mut leaves = self.all();
        leaves.retain(|element| element.elements.is_empty() && !element.text().is_empty());
        leaves
    }
}

struct Reader<'t> {
    tree: &'t Tree,
    /// What the glyphs of each marked part of each page say.
    texts: BTreeMap<(ObjectId, i64), String>,
}

impl<'t> Reader<'t> {
    fn dictionary(&self, object: &'t Object) -> &'t Dictionary {
        self.tree.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn element(&self, element: &'t Dictionary, outer: &str) -> Element {
        let own = |key: &[u8]| element.get(key).ok().map(string);
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let mut read = Element {
            tag: name(element.get(b"S").unwrap()),
            language: own(b"Lang").unwrap_or(outer.to_string()),
            alternative: own(b"Alt"),
            actual_text: own(b"ActualText"),
            attributes: BTreeMap::new(),
            elements: Vec::new(),
            glyphs: String::new(),
        };
        if let Ok(attributes) = element.get(b"A") {
            let written = self.dictionary(attributes).iter();
            let written = written.map(|(key, value)| (shown(key), format!("{value:?}")));
            read.attributes = written.collect();
        }
        for kid in element.get(b"K").unwrap().as_array().unwrap() {
            if let Ok(number) = kid.as_i64() {
                read.glyphs += &self.texts[&(page.unwrap(), number)];
                continue;
            }
            let kid = self.dictionary(kid);
            if let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                read.glyphs += &self.texts[&(page, number)];
            } else {
                read.elements.push(self.element(kid, &read.language));
            }
        }
        read
    }
}

/// The text of every marked part, by page and number.
fn marked_texts(tree: &Tree) -> BTreeMap<(ObjectId, i64), String> {
    let mut texts = BTreeMap::new();
    for page in tree.get_pages().into_values() {
        let fonts = tree.get_page_fonts(page).unwrap();
        let maps = fonts
            .iter()
            .map(|(name, font)| (name.clone(), unicode(tree, font)));
        let maps: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = maps.collect();
        let content = Content::decode(&tree.get_page_content(page)).unwrap();
        let (mut part, mut font) = (None, Vec::new());
        for Operation { operator, operands } in content.operations {
            match operator.as_str() {
                "BDC" => {
                    let properties = operands[1].as_dict().unwrap();
                    part = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    let entry = part.map(|part| texts.entry((page, part)));
                    entry.map(|entry| entry.or_insert(String::new()));
                }
                "EMC" => part = None,
                "Tf" => font = operands[0].as_name().unwrap().to_vec(),
                "Tj" | "TJ" => {
                    let Some(text) = part.and_then(|part| texts.get_mut(&(page, part))) else {
                        continue;
                    };
                    for code in codes(&operands[0]) {
                        *text += &maps[&font][&code];
                    }
                }
                _ => {}
            }
        }
    }
    texts
}

/// The two-byte codes that an operator shows.
fn codes(shown: &Object) -> Vec<u16> {
    match shown {
        Object::Array(parts) => parts.iter().flat_map(codes).collect(),
        Object::String(bytes, _) => {
            let code = |pair: &[u8]| u16::from_be_bytes([pair[0], pair[1]]);
            bytes.chunks(2).map(code).collect()
        }
        _ => Vec::new(),
    }
}

/// The text of each code of a font: lines with two hexadecimal numbers.
fn unicode(tree: &Tree, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = font.get(b"ToUnicode").unwrap();
    let map = tree.dereference(map).unwrap().1.as_stream().unwrap();
    let bytes = map.get_plain_content().unwrap();
    let map = String::from_utf8(bytes).unwrap();
    let pair = |line: &str| {
        let (code, text) = line
            .strip_prefix('<')?
            .strip_suffix('>')?
            .split_once("> <")?;
        let units = text.as_bytes().chunks(4);
        let unit = |digits: &[u8]| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
        let units = units.map(unit).collect::<Option<Vec<u16>>>()?;
        Some((
            u16::from_str_radix(code, 16).ok()?,
            String::from_utf16(&units).ok()?,
        ))
    };
    map.lines().filter_map(pair).collect()
}

/// A text string (ISO 32000-1, 7.9.2).
pub fn string(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    let Some(bytes) = bytes.strip_prefix(&[0xFE, 0xFF]) else {
        return String::from_utf8(bytes.to_vec()).unwrap();
    };
    let unit = |pair: &[u8]| u16::from_be_bytes([pair[0], pair[1]]);
    String::from_utf16(&bytes.chunks(2).map(unit).collect::<Vec<_>>()).unwrap()
}

fn name(object: &Object) -> String {
    shown(object.as_name().unwrap())
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
