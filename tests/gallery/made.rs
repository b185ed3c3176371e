//! The documents of the gallery as PDFs under `target/gallery/`, made once and by all processors.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;

use point35::document::Document;
use point35::export::dictionary::{self, Dictionary};
use point35::export::fonts::FontSet;
use point35::export::layout::lay_out;
use point35::export::pdf::draw;

use crate::lines;
use crate::pieces::{self, Piece};
use crate::tools::fonts;

pub const FOLDER: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../gallery");

/// A document that was made.
pub struct Made {
    pub piece: Piece,
    pub document: Document,
    pub bytes: Vec<u8>,
    /// Each line with letters that run from right to left, as it is read.
    pub lines: Vec<String>,
}

pub static GALLERY: LazyLock<Vec<Made>> = LazyLock::new(|| {
    let folder = Path::new(FOLDER);
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let made = in_parallel(pieces::all(), |pieces| {
        let fonts = all_fonts();
        let made = pieces.into_iter().map(|piece| Made::new(piece, &fonts));
        made.collect()
    });
    for made in &made {
        fs::write(made.path(), &made.bytes).unwrap();
    }
    made
});

impl Made {
    fn new(piece: Piece, fonts: &FontSet) -> Self {
        let document = piece.document();
        let layout = lay_out(&document, fonts);
        let layout = layout.unwrap_or_else(|missing| panic!("{}: {missing:?}", piece.name));
        Self {
            bytes: draw(&document, &layout, fonts).unwrap(),
            lines: lines::from_right_to_left(&layout),
            document,
            piece,
        }
    }

    pub fn name(&self) -> &str {
        &self.piece.name
    }

    pub fn path(&self) -> PathBuf {
        Path::new(FOLDER).join(format!("{}.pdf", self.name()))
    }
}

/// Gives each processor its share of the work.
pub fn in_parallel<T: Send, R: Send>(work: Vec<T>, act: fn(Vec<T>) -> Vec<R>) -> Vec<R> {
    let count = thread::available_parallelism().map_or(1, usize::from);
    let mut shares: Vec<Vec<T>> = (0..count).map(|_| Vec::new()).collect();
    for (number, item) in work.into_iter().enumerate() {
        shares[number % count].push(item);
    }
    thread::scope(|scope| {
        let start = |share| scope.spawn(move || act(share));
        let running: Vec<_> = shares.into_iter().map(start).collect();
        let done = running.into_iter().flat_map(|share| share.join().unwrap());
        done.collect()
    })
}

/// The shipped fonts, and with the feature `pack-tests` those of all packs.
fn all_fonts() -> FontSet {
    let mut set = fonts();
    if cfg!(feature = "pack-tests") {
        for pack in crate::packs::all() {
            set = set.with_pack(pack.fonts).unwrap();
            if let Some(words) = pack.data.get(dictionary::PART) {
                set = set.with_dictionary(Dictionary::parse(words).unwrap());
            }
        }
    }
    set
}
