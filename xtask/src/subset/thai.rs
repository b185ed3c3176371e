//! The words of Thai for its font pack, out of the data of ICU4X, in the form that
//! [`Dictionary::parse`](point35::export::dictionary::Dictionary::parse) reads.

use anyhow::{Result, bail};
use icu_provider::prelude::*;
use icu_segmenter::provider::{Baked, DictionaryBreakData, SegmenterDictionaryExtendedV2};

pub fn thai_words() -> Result<Vec<u8>> {
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_marker_attributes(THAI),
        metadata: DataRequestMetadata::default(),
    };
    let words: DataResponse<SegmenterDictionaryExtendedV2> = Baked.load(request)?;
    let DictionaryBreakData::ZeroTrie { alphabet, trie } = words.payload.get() else {
        bail!("the words of Thai have another form than this program reads");
    };
    let bounds = alphabet.get_inversion_list_vec();
    let mut bytes = u16::try_from(bounds.len())?.to_le_bytes().to_vec();
    bytes.extend(bounds.iter().flat_map(|bound| bound.to_le_bytes()));
    bytes.extend(trie.as_bytes());
    Ok(bytes)
}

const THAI: &DataMarkerAttributes = DataMarkerAttributes::from_str_or_panic("thaidict");
