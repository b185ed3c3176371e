//! The last hand on the PDF tree: structure, language, metadata, identity; then the bytes.

use std::collections::BTreeMap;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document as Tree, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::attachment;
use super::marks::Marks;
use super::metadata::{self, information};
use super::structure;
use crate::document::Document;
use crate::export::layout::Layout;

/// From 0 to 9. At 6 a file is no smaller and takes a tenth longer.
const DEFLATE_LEVEL: u32 = 4;

/// A colour profile of 736 bytes from the Compact ICC Profiles by Clinton Ingram (CC0 1.0).
const SRGB: &[u8] = include_bytes!("sRGB-v2-magic.icc");
const SRGB_NAME: &str = "sRGB IEC61966-2.1";

/// Completes the tree and writes it; `None` where the tree is not as the writer is known to
/// make it.
pub fn finish(
    tree: &mut Tree,
    document: &Document,
    layout: &Layout,
    (contents, marks): (Vec<Vec<u8>>, &Marks),
    maps: &BTreeMap<String, Vec<u8>>,
) -> Option<Vec<u8>> {
    tree.version = "1.7".to_string();
    set_glyph_maps(tree, maps)?;
    let pages: Vec<ObjectId> = tree.get_pages().values().copied().collect();
    finish_pages(tree, &pages, contents)?;
    let information_id = tree.trailer.get(b"Info").ok()?.as_reference().ok()?;
    tree.objects
        .insert(information_id, Object::Dictionary(information(document)));
    let structure = structure::add(tree, layout, marks, &pages);
    let attached = attachment::embed(tree, document);
    let metadata = metadata::add(tree, document);
    let colours = colours(tree);
    let catalogue = tree.trailer.get(b"Root").ok()?.as_reference().ok()?;
    let catalogue = tree.get_object_mut(catalogue).ok()?.as_dict_mut().ok()?;
    for key in ["PageLayout", "PageMode"] {
        catalogue.remove(key.as_bytes());
    }
    if let Some(language) = document.languages.first() {
        catalogue.set("Lang", text(&language.tag()));
    }
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("StructTreeRoot", Object::Reference(structure));
    catalogue.set("Metadata", Object::Reference(metadata));
    catalogue.set("OutputIntents", Object::Array(vec![colours]));
    catalogue.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    attachment::list(catalogue, attached);
    deflate(tree)?;
    set_identity(tree, document);
    save(tree)
}

/// Gives each page its content, and ties it to the structure, whose order the tabulator key follows.
fn finish_pages(tree: &mut Tree, pages: &[ObjectId], contents: Vec<Vec<u8>>) -> Option<()> {
    for (number, (page, content)) in pages.iter().zip(contents).enumerate() {
        let page = tree.get_object_mut(*page).ok()?.as_dict_mut().ok()?;
        page.set("StructParents", number as i64);
        page.set("Tabs", name("S"));
        for key in ["Annots", "TrimBox", "CropBox"] {
            page.remove(key.as_bytes());
        }
        let stream = page.get(b"Contents").ok()?.as_reference().ok()?;
        let stream = tree.get_object_mut(stream).ok()?.as_stream_mut().ok()?;
        stream.set_content(content);
    }
    Some(())
}

/// Which colours are meant (ISO 19005-3, 6.2.3): those of sRGB.
fn colours(tree: &mut Tree) -> Object {
    let profile = Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec());
    let profile = tree.add_object(profile);
    Object::Dictionary(dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text(SRGB_NAME),
        "Info" => text(SRGB_NAME),
        "DestOutputProfile" => Object::Reference(profile),
    })
}

/// Several numbers may share a glyph: the writer numbers glyphs one to one, so the map from
/// number to glyph is put in its place.
fn set_glyph_maps(tree: &mut Tree, maps: &BTreeMap<String, Vec<u8>>) -> Option<()> {
    let fonts: Vec<(ObjectId, Vec<u8>)> = tree
        .objects
        .iter()
        .filter_map(|(id, object)| {
            let font = object.as_dict().ok()?;
            let composite = font.get(b"Subtype").ok()?.as_name().ok()? == b"Type0";
            let base = String::from_utf8_lossy(font.get(b"BaseFont").ok()?.as_name().ok()?);
            composite
                .then(|| maps.get(base.as_ref()).cloned())
                .flatten()
                .map(|map| (*id, map))
        })
        .collect();
    for (id, map) in fonts {
        let map = tree.add_object(Stream::new(dictionary! {}, map));
        let font = tree.get_object_mut(id).ok()?.as_dict_mut().ok()?;
        let descendants = font.get_mut(b"DescendantFonts").ok()?.as_array_mut().ok()?;
        let descendant = descendants.first_mut()?.as_dict_mut().ok()?;
        descendant.set("CIDToGIDMap", Object::Reference(map));
    }
    Some(())
}

/// The file's identifier comes from what is in it (ISO 32000-1, 14.4).
fn set_identity(tree: &mut Tree, document: &Document) {
    let mut hash = Sha256::new();
    hash.update(document.content_hash.as_bytes());
    for object in tree.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    tree.trailer.set("ID", Object::Array(vec![id.clone(), id]));
}

/// Deflates the streams that become smaller by it.
fn deflate(tree: &mut Tree) -> Option<()> {
    let mut deflater = Compress::new(Compression::new(DEFLATE_LEVEL), true);
    for object in tree.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        // Where it has no room, the stream does not become smaller.
        let mut deflated = Vec::with_capacity(stream.content.len());
        deflater.reset();
        let ended = deflater.compress_vec(&stream.content, &mut deflated, FlushCompress::Finish);
        if ended.ok()? == Status::StreamEnd {
            stream.dict.set("Filter", name("FlateDecode"));
            stream.set_content(deflated);
        }
    }
    Some(())
}

fn save(tree: &mut Tree) -> Option<Vec<u8>> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(DEFLATE_LEVEL)
        .build();
    let mut bytes = Vec::new();
    tree.save_with_options(&mut bytes, options).ok()?;
    Some(bytes)
}

pub fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A text string: as it is, or in UTF-16 with its mark (ISO 32000-1, 7.9.2).
pub fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    let bytes = [0xFE, 0xFF].into_iter().chain(units).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
