//! The words of Thai, which writes no spaces between them: needed to end its lines between words.
//! They come with the font pack of the script.

use icu_collections::codepointinvlist::CodePointInversionList;
use icu_provider::prelude::*;
use icu_segmenter::provider::{DictionaryBreakData, SegmenterDictionaryExtendedV2};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use zerotrie::ZeroTrieSimpleAscii;
use zerovec::ZeroVec;

use super::layout::LINE_RULES;

/// The name of the part of a pack that holds it.
pub const PART: &str = "thai-words";

/// The name that ICU4X has for it.
const THAI: &str = "thaidict";

/// A dictionary, ready to find the ends of lines with.
pub struct Dictionary {
    segmenter: LineSegmenter,
}

/// The words as ICU4X holds them: the letters that occur, and a trie over their numbers.
struct Words {
    letters: CodePointInversionList<'static>,
    trie: Vec<u8>,
}

impl Dictionary {
    /// Reads the number of bounds of ranges of letters, as 16 bits, the bounds, as 32 bits each,
    /// both with the lower byte first, and the trie; `None` where it is not that. The trie is not
    /// looked through: the pack it comes from is known by its hash.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let words = Words::parse(bytes)?;
        let mut segmenter = LINE_RULES.static_to_owned();
        segmenter.load_dictionary_unstable(&words).ok()?;
        Some(Self { segmenter })
    }

    pub(super) fn segmenter(&self) -> LineSegmenterBorrowed<'_> {
        self.segmenter.as_borrowed()
    }
}

impl Words {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk::<2>()?;
        let (bounds, trie) = rest.split_at_checked(4 * usize::from(u16::from_le_bytes(*count)))?;
        let bounds = bounds.as_chunks::<4>().0;
        let bounds: Vec<u32> = bounds.iter().map(|b| u32::from_le_bytes(*b)).collect();
        let letters = CodePointInversionList::try_from_u32_inversion_list_slice(&bounds).ok()?;
        Some(Self {
            letters,
            trie: trie.to_vec(),
        })
    }
}

impl DataProvider<SegmenterDictionaryExtendedV2> for Words {
    fn load(
        &self,
        request: DataRequest,
    ) -> Result<DataResponse<SegmenterDictionaryExtendedV2>, DataError> {
        if request.id.marker_attributes.as_str() != THAI {
            let marker = SegmenterDictionaryExtendedV2::INFO;
            return Err(DataErrorKind::IdentifierNotFound.with_req(marker, request));
        }
        let words = DictionaryBreakData::ZeroTrie {
            alphabet: self.letters.clone(),
            trie: ZeroTrieSimpleAscii::from_store(ZeroVec::new_owned(self.trie.clone())),
        };
        Ok(DataResponse {
            metadata: DataResponseMetadata::default(),
            payload: DataPayload::from_owned(words),
        })
    }
}
