//! Packs are read back as they were written; anything else is refused without harm.

use super::format::Opened;
use super::*;
use proptest::prelude::*;

fn header() -> Header {
    Header {
        name: "further-scripts".into(),
        version: 3,
        scripts: vec!["Sinh".into(), "Thai".into()],
        coverage: "0D82 0E01-0E3A ".into(),
        parts: Vec::new(),
    }
}

fn file(packing: Packing) -> Vec<u8> {
    let dictionary = b"words ".repeat(2000);
    let parts: [(PartKind, &str, &[u8]); 3] = [
        (
            PartKind::Font,
            "sinhala-regular.ttf",
            b"the outlines of a font",
        ),
        (
            PartKind::Licence,
            "OFL-noto-sans-sinhala.txt",
            b"the licence",
        ),
        (PartKind::Data, "thai-words", &dictionary),
    ];
    write(header(), &parts, packing)
}

fn opened(file: &[u8]) -> Result<FontPack, PackFault> {
    Opened::new(file)?.content()
}

/// The file with another header.
fn with_header(change: impl FnOnce(&mut Header)) -> Vec<u8> {
    let file = file(Packing::Deflate);
    let opened = Opened::new(&file).unwrap();
    let mut header = opened.header;
    let body = &file[file.len()
        - header
            .parts
            .iter()
            .map(|p| p.packed as usize)
            .sum::<usize>()..];
    change(&mut header);
    let header = serde_json::to_vec(&header).unwrap();
    let length = (header.len() as u32).to_le_bytes();
    [&file[..10], &length, &header, body].concat()
}

#[test]
fn a_pack_is_read_as_it_was_written() {
    for packing in [Packing::None, Packing::Deflate] {
        let file = file(packing);
        let pack = opened(&file).unwrap();
        assert_eq!(pack.fonts, [b"the outlines of a font"]);
        assert_eq!(pack.licences, ["the licence"]);
        assert_eq!(pack.data["thai-words"].len(), 12_000);
        let start = &file[..pack.start];
        assert_eq!(About::read(start, file.len()).as_ref(), Ok(&pack.about));
        assert_eq!(pack.about.version, 3);
        assert_eq!(pack.about.scripts, ["Sinh", "Thai"]);
        assert!(pack.about.coverage.has('ก'));
        assert_eq!(pack.about.size, file.len());
    }
    assert!(file(Packing::Deflate).len() < file(Packing::None).len());
}

#[test]
fn other_files_are_named_as_such() {
    assert_eq!(opened(b""), Err(PackFault::NotAPack));
    assert_eq!(opened(b"%PDF-1.7"), Err(PackFault::NotAPack));
    let mut later = file(Packing::None);
    later[8] = 2;
    assert_eq!(opened(&later), Err(PackFault::Newer));
    let mut long = file(Packing::None);
    long[10..14].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(opened(&long), Err(PackFault::TooLarge));
    let huge = vec![0; MOST_BYTES as usize + 1];
    assert_eq!(opened(&huge), Err(PackFault::TooLarge));
}

#[test]
fn every_cut_off_pack_is_damaged() {
    let file = file(Packing::Deflate);
    for length in 8..file.len() {
        let read = opened(&file[..length]);
        assert!(
            matches!(read, Err(PackFault::Damaged | PackFault::TooLarge)),
            "{length}"
        );
    }
}

#[test]
fn what_a_header_says_has_to_be_true() {
    let damaged = |change: fn(&mut Header)| {
        assert_eq!(opened(&with_header(change)), Err(PackFault::Damaged));
    };
    damaged(|h| h.parts[2].size -= 1);
    damaged(|h| h.parts[2].size += 1);
    damaged(|h| h.parts[2].packed += 1);
    damaged(|h| h.parts[0].sha256 = h.parts[1].sha256.clone());
    damaged(|h| h.coverage = "0E3A-0E01".into());
    damaged(|h| h.name = "../japanese".into());
    let too_large = |change: fn(&mut Header)| {
        assert_eq!(opened(&with_header(change)), Err(PackFault::TooLarge));
    };
    too_large(|h| h.parts[0].size = u32::MAX);
    too_large(|h| h.parts = vec![h.parts[0].clone(); 65]);
}

#[test]
fn a_font_that_was_never_released_is_refused() {
    assert_eq!(
        FontPack::read(&file(Packing::Deflate)),
        Err(PackFault::UnknownFont)
    );
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_harm(bytes: Vec<u8>) {
        prop_assert!(opened(&bytes).is_err());
        let started = [b"P35FONTS\x01\x01", bytes.as_slice()].concat();
        prop_assert!(opened(&started).is_err());
    }

    /// A change of the content is always noticed; one of the header may be none that matters.
    #[test]
    fn changed_bytes_are_noticed(place: prop::sample::Index, byte: u8, packed: bool) {
        let packing = if packed { Packing::Deflate } else { Packing::None };
        let file = file(packing);
        let sound = opened(&file).unwrap();
        let mut changed = file.clone();
        let place = place.index(changed.len());
        changed[place] = byte;
        if let Ok(pack) = opened(&changed) {
            prop_assert_eq!(pack.fonts, sound.fonts);
            prop_assert_eq!(pack.data.into_values().collect::<Vec<_>>(), sound.data.into_values().collect::<Vec<_>>());
        }
    }
}
